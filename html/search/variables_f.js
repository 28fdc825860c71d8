var searchData=
[
  ['zone_0',['zone',['../structtritag_1_1evidence.html#a87c15680cb427f882ea92db97e59980d',1,'tritag::evidence']]]
];
