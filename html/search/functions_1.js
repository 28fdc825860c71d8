var searchData=
[
  ['begin_0',['begin',['../classtritag_1_1result.html#acf6fd44477f1c0f5dd81df0c7ec488bb',1,'tritag::result']]],
  ['built_5fin_1',['built_in',['../classtritag_1_1lexicon.html#ae5d2be10714baf5379eb8e5ee9620046',1,'tritag::lexicon']]]
];
