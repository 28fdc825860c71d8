var searchData=
[
  ['id_0',['id',['../structtritag_1_1tag.html#aa16d09eed59c4cc0d9825c941f70a441',1,'tritag::tag::id()'],['../structtritag_1_1tag__traits.html#a8b6d3f0c4f5fa72a2557371b1c9a2953',1,'tritag::tag_traits::id()']]],
  ['ids_1',['ids',['../namespacetritag.html#afa0ae27612cfe412bf1d4d5e0be32f89abf516925bb37a8544c8ee19a24e15c05',1,'tritag']]],
  ['index_2',['index',['../structtritag_1_1error.html#a3d252271258f9bf3756277b3803ace06',1,'tritag::error::index()'],['../structtritag_1_1explained__tag.html#a254b7dc783b27adb0255f6ff93f9be1b',1,'tritag::explained_tag::index()'],['../structtritag_1_1scored__tag.html#a66e025e051b2fa85a0cb245807732dac',1,'tritag::scored_tag::index()'],['../classtritag_1_1catalogue__error.html#a5a805c4f78707f5bf9a1242c5fd6eb01',1,'tritag::catalogue_error::index()']]]
];
