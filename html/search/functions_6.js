var searchData=
[
  ['key_0',['key',['../classtritag_1_1lexicon.html#ae4cef8ffd3a23efa15cef428de823315',1,'tritag::lexicon']]]
];
