var searchData=
[
  ['errc_0',['errc',['../namespacetritag.html#a44f0832d6e1d8ba372c97553e275cdc1',1,'tritag']]],
  ['evidence_5fkind_1',['evidence_kind',['../namespacetritag.html#ac834b22fe0ed5af703d27b06a3f18f2f',1,'tritag']]]
];
