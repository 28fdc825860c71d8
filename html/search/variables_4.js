var searchData=
[
  ['id_0',['id',['../structtritag_1_1tag.html#aa16d09eed59c4cc0d9825c941f70a441',1,'tritag::tag']]],
  ['index_1',['index',['../structtritag_1_1error.html#a3d252271258f9bf3756277b3803ace06',1,'tritag::error::index()'],['../structtritag_1_1explained__tag.html#a254b7dc783b27adb0255f6ff93f9be1b',1,'tritag::explained_tag::index()'],['../structtritag_1_1scored__tag.html#a66e025e051b2fa85a0cb245807732dac',1,'tritag::scored_tag::index()']]]
];
