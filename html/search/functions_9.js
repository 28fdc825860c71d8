var searchData=
[
  ['name_0',['name',['../structtritag_1_1tag__traits.html#ad4ba07256f84512f2c3623c4db89ceba',1,'tritag::tag_traits::name()'],['../classtritag_1_1classifier.html#a5ac3a96cb85aa4cefa5790d949fcda8f',1,'tritag::classifier::name()']]],
  ['normalise_1',['normalise',['../classtritag_1_1lexicon.html#afa3499f5a5846e8f0182554cf659dc76',1,'tritag::lexicon']]]
];
