var searchData=
[
  ['relation_0',['relation',['../structtritag_1_1lexicon_1_1relation.html',1,'tritag::lexicon']]],
  ['result_1',['result',['../classtritag_1_1result.html',1,'tritag']]]
];
