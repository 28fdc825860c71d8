var searchData=
[
  ['score_0',['score',['../structtritag_1_1explained__tag.html#afe12b415969bf46877b4bc28c5f2d8b2',1,'tritag::explained_tag::score()'],['../structtritag_1_1scored__tag.html#a18f1b058a377666c3495aa94edf73e48',1,'tritag::scored_tag::score()']]]
];
