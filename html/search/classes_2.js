var searchData=
[
  ['keyword_0',['keyword',['../structtritag_1_1keyword.html',1,'tritag']]]
];
