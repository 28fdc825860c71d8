var searchData=
[
  ['empty_0',['empty',['../classtritag_1_1result.html#a1836d62aea5ad81a71f6824585e90519',1,'tritag::result']]],
  ['end_1',['end',['../classtritag_1_1result.html#add383f0b11d92a48c290fcc9d3072f0e',1,'tritag::result']]],
  ['error_2',['error',['../classtritag_1_1maybe__classifier.html#a5c9f6eaa4d6a3834b0d50ea9fe7c64a6',1,'tritag::maybe_classifier']]],
  ['explain_3',['explain',['../classtritag_1_1classifier.html#a07d7a97650932f519deb1e06b0913b1d',1,'tritag::classifier::explain(std::string_view readme) const'],['../classtritag_1_1classifier.html#a3d461bbb09acb289c30b8b4d18a38577',1,'tritag::classifier::explain(const T &amp;readme) const']]]
];
