var searchData=
[
  ['catalogue_5ferror_0',['catalogue_error',['../classtritag_1_1catalogue__error.html#aa12060aaad29fb33a60fa5f39a01fed9',1,'tritag::catalogue_error']]],
  ['chosen_1',['chosen',['../classtritag_1_1classifier.html#a6d37bded49e900c91360cc1a21b561fb',1,'tritag::classifier']]],
  ['classifier_2',['classifier',['../classtritag_1_1classifier.html#a5e85ecb5f1f329b3105573e30b35cc1d',1,'tritag::classifier::classifier(const Tags &amp;tags, const options &amp;chosen={})'],['../classtritag_1_1classifier.html#aea4948c738b070afb6f661fba53b06d2',1,'tritag::classifier::classifier(std::initializer_list&lt; std::string_view &gt; names, const options &amp;chosen={})']]],
  ['classify_3',['classify',['../classtritag_1_1classifier.html#a379601b2ea6b50ad6956592bb708f584',1,'tritag::classifier::classify(std::string_view readme) const'],['../classtritag_1_1classifier.html#ac42d3a7c3e5d4d8a56d2778ec34f1d30',1,'tritag::classifier::classify(const T &amp;readme) const'],['../namespacetritag.html#a50528bef10d399c9e539ab1741b9dd3e',1,'tritag::classify(const Readme &amp;readme, const Tags &amp;tags, const Id &amp;id, const options &amp;chosen={})'],['../namespacetritag.html#a0f314979ef72ab631ba0a298a294e0ce',1,'tritag::classify(const Readme &amp;readme, std::initializer_list&lt; std::string_view &gt; tags, const Id &amp;id, const options &amp;chosen={})']]],
  ['cues_4',['cues',['../classtritag_1_1lexicon.html#ac1e402e542dc967c0703039d9b142564',1,'tritag::lexicon']]]
];
