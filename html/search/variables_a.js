var searchData=
[
  ['points_0',['points',['../structtritag_1_1evidence.html#a7118df1921eca54828087b99c1be6209',1,'tritag::evidence']]]
];
