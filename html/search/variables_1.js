var searchData=
[
  ['capacity_0',['capacity',['../classtritag_1_1result.html#a5be3055f9a1b4ae9b2947b4bf253f6a3',1,'tritag::result']]],
  ['code_1',['code',['../structtritag_1_1error.html#ab63a1d60b73a4cc2b904d7edb67d0517',1,'tritag::error']]],
  ['cue_2',['cue',['../structtritag_1_1evidence.html#a54898dff85210f7b5882f938e3897719',1,'tritag::evidence']]]
];
