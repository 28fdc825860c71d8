var searchData=
[
  ['missing_5fname_0',['missing_name',['../namespacetritag.html#a44f0832d6e1d8ba372c97553e275cdc1ab06d1db11321396efb70c5c483b11923',1,'tritag']]]
];
