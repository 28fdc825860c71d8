var searchData=
[
  ['id_0',['id',['../structtritag_1_1tag__traits.html#a8b6d3f0c4f5fa72a2557371b1c9a2953',1,'tritag::tag_traits']]],
  ['index_1',['index',['../classtritag_1_1catalogue__error.html#a5a805c4f78707f5bf9a1242c5fd6eb01',1,'tritag::catalogue_error']]]
];
