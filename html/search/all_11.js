var searchData=
[
  ['weight_0',['weight',['../structtritag_1_1keyword.html#a00dbed46acba34f26569667670bb96f1',1,'tritag::keyword::weight()'],['../structtritag_1_1lexicon_1_1relation.html#ace899d467b4c9d2eaca5baa49abe37ac',1,'tritag::lexicon::relation::weight()']]],
  ['where_1',['where',['../structtritag_1_1error.html#a8334ed2088d512cd06b5f20583a93ae5',1,'tritag::error']]]
];
