var searchData=
[
  ['empty_5fname_0',['empty_name',['../namespacetritag.html#a44f0832d6e1d8ba372c97553e275cdc1af2dd933db5489edd29cc520599ccfb10',1,'tritag']]]
];
