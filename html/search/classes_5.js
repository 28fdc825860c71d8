var searchData=
[
  ['options_0',['options',['../structtritag_1_1options.html',1,'tritag']]]
];
