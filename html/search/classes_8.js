var searchData=
[
  ['scored_5ftag_0',['scored_tag',['../structtritag_1_1scored__tag.html',1,'tritag']]]
];
