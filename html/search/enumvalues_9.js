var searchData=
[
  ['rank_0',['rank',['../namespacetritag.html#ac834b22fe0ed5af703d27b06a3f18f2fa65dc5d2a03aac87b199cba2986986d05',1,'tritag']]],
  ['related_1',['related',['../namespacetritag.html#ac834b22fe0ed5af703d27b06a3f18f2fa90ed4512c954aea887dcc288ffc3f367',1,'tritag']]]
];
