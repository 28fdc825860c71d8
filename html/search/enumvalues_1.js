var searchData=
[
  ['cue_0',['cue',['../namespacetritag.html#ac834b22fe0ed5af703d27b06a3f18f2fa042d9bf5b3fde5d6ce05284e8870ad1b',1,'tritag']]]
];
