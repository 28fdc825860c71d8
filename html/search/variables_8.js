var searchData=
[
  ['name_0',['name',['../structtritag_1_1tag.html#ae5db06768d4c96b44ee1dd1aff131578',1,'tritag::tag::name()'],['../structtritag_1_1explained__tag.html#adb6a2acad4800a70ee2d4020b2d1d0ab',1,'tritag::explained_tag::name()']]],
  ['no_5fconcept_1',['no_concept',['../classtritag_1_1lexicon.html#aee6a5bcdeaf7ebed2bd4742000b9c000',1,'tritag::lexicon']]],
  ['no_5findex_2',['no_index',['../structtritag_1_1error.html#a479d0a1525b658c10d0b67c65cf69544',1,'tritag::error']]]
];
