var searchData=
[
  ['name_0',['name',['../structtritag_1_1tag.html#ae5db06768d4c96b44ee1dd1aff131578',1,'tritag::tag::name()'],['../structtritag_1_1explained__tag.html#adb6a2acad4800a70ee2d4020b2d1d0ab',1,'tritag::explained_tag::name()'],['../structtritag_1_1tag__traits.html#ad4ba07256f84512f2c3623c4db89ceba',1,'tritag::tag_traits::name()'],['../classtritag_1_1classifier.html#a5ac3a96cb85aa4cefa5790d949fcda8f',1,'tritag::classifier::name()']]],
  ['name_5fnot_5futf8_1',['name_not_utf8',['../namespacetritag.html#a44f0832d6e1d8ba372c97553e275cdc1ab695503b2c1bc192037595c98caa2f7f',1,'tritag']]],
  ['names_2',['names',['../namespacetritag.html#afa0ae27612cfe412bf1d4d5e0be32f89aa8998c31a141924d06220074fcdc6925',1,'tritag']]],
  ['no_5fconcept_3',['no_concept',['../classtritag_1_1lexicon.html#aee6a5bcdeaf7ebed2bd4742000b9c000',1,'tritag::lexicon']]],
  ['no_5findex_4',['no_index',['../structtritag_1_1error.html#a479d0a1525b658c10d0b67c65cf69544',1,'tritag::error']]],
  ['none_5',['none',['../namespacetritag.html#a44f0832d6e1d8ba372c97553e275cdc1a334c4a4c42fdb79d7ebc3e73b517e6f8',1,'tritag']]],
  ['normalise_6',['normalise',['../classtritag_1_1lexicon.html#afa3499f5a5846e8f0182554cf659dc76',1,'tritag::lexicon']]],
  ['not_5fa_5ftag_7',['not_a_tag',['../namespacetritag.html#a44f0832d6e1d8ba372c97553e275cdc1a449684dd92029933930a514ee9704b64',1,'tritag']]],
  ['not_5fan_5farray_8',['not_an_array',['../namespacetritag.html#a44f0832d6e1d8ba372c97553e275cdc1ab062f705fa90122db81ceca17065cc06',1,'tritag']]]
];
