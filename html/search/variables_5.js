var searchData=
[
  ['keywords_0',['keywords',['../structtritag_1_1tag.html#a34f2ec3041a316ea5501bc509618df69',1,'tritag::tag']]],
  ['kind_1',['kind',['../structtritag_1_1evidence.html#aed80bbb1fa144b6b6bdc3d2aeeef26fa',1,'tritag::evidence']]]
];
