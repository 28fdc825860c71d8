var searchData=
[
  ['document_0',['document',['../namespacetritag.html#ac834b22fe0ed5af703d27b06a3f18f2fafdc3bdefb79cec8eb8211d2499e04704',1,'tritag']]],
  ['duplicate_5fid_1',['duplicate_id',['../namespacetritag.html#a44f0832d6e1d8ba372c97553e275cdc1ab528d1367dead5bdfebd806a700ef65d',1,'tritag']]],
  ['duplicate_5fname_2',['duplicate_name',['../namespacetritag.html#a44f0832d6e1d8ba372c97553e275cdc1a8891e2b1b9165d96f0127a7734cd31c5',1,'tritag']]]
];
