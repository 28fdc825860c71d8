var searchData=
[
  ['aliases_0',['aliases',['../structtritag_1_1tag.html#a41b8434d9810f88bd96ecc1d2aff5e7d',1,'tritag::tag']]]
];
