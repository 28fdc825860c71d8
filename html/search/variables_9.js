var searchData=
[
  ['offset_0',['offset',['../structtritag_1_1evidence.html#af13d3563a370e6d5f8658a5f187241dc',1,'tritag::evidence']]]
];
