var searchData=
[
  ['capacity_0',['capacity',['../classtritag_1_1result.html#a5be3055f9a1b4ae9b2947b4bf253f6a3',1,'tritag::result']]],
  ['catalogue_5ferror_1',['catalogue_error',['../classtritag_1_1catalogue__error.html#aa12060aaad29fb33a60fa5f39a01fed9',1,'tritag::catalogue_error::catalogue_error()'],['../classtritag_1_1catalogue__error.html',1,'tritag::catalogue_error']]],
  ['catalogue_5ftraits_2',['catalogue_traits',['../structtritag_1_1catalogue__traits.html',1,'tritag']]],
  ['chosen_3',['chosen',['../classtritag_1_1classifier.html#a6d37bded49e900c91360cc1a21b561fb',1,'tritag::classifier']]],
  ['classifier_4',['classifier',['../classtritag_1_1classifier.html#a5e85ecb5f1f329b3105573e30b35cc1d',1,'tritag::classifier::classifier(const Tags &amp;tags, const options &amp;chosen={})'],['../classtritag_1_1classifier.html#aea4948c738b070afb6f661fba53b06d2',1,'tritag::classifier::classifier(std::initializer_list&lt; std::string_view &gt; names, const options &amp;chosen={})'],['../classtritag_1_1classifier.html',1,'tritag::classifier']]],
  ['classify_5',['classify',['../classtritag_1_1classifier.html#a379601b2ea6b50ad6956592bb708f584',1,'tritag::classifier::classify()'],['../namespacetritag.html#a0f314979ef72ab631ba0a298a294e0ce',1,'tritag::classify(const Readme &amp;readme, std::initializer_list&lt; std::string_view &gt; tags, const Id &amp;id, const options &amp;chosen={})'],['../namespacetritag.html#a50528bef10d399c9e539ab1741b9dd3e',1,'tritag::classify(const Readme &amp;readme, const Tags &amp;tags, const Id &amp;id, const options &amp;chosen={})'],['../classtritag_1_1classifier.html#ac42d3a7c3e5d4d8a56d2778ec34f1d30',1,'tritag::classifier::classify()']]],
  ['code_6',['code',['../structtritag_1_1error.html#ab63a1d60b73a4cc2b904d7edb67d0517',1,'tritag::error']]],
  ['const_5fiterator_7',['const_iterator',['../classtritag_1_1result.html#aaf9b51a42c1e9363343a9c95dce21cae',1,'tritag::result']]],
  ['cue_8',['cue',['../structtritag_1_1evidence.html#a54898dff85210f7b5882f938e3897719',1,'tritag::evidence::cue()'],['../namespacetritag.html#ac834b22fe0ed5af703d27b06a3f18f2fa042d9bf5b3fde5d6ce05284e8870ad1b',1,'tritag::cue()']]],
  ['cues_9',['cues',['../classtritag_1_1lexicon.html#ac1e402e542dc967c0703039d9b142564',1,'tritag::lexicon']]]
];
