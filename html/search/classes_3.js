var searchData=
[
  ['lexicon_0',['lexicon',['../classtritag_1_1lexicon.html',1,'tritag']]]
];
