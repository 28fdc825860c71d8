var searchData=
[
  ['empty_0',['empty',['../classtritag_1_1result.html#a1836d62aea5ad81a71f6824585e90519',1,'tritag::result']]],
  ['empty_5fname_1',['empty_name',['../namespacetritag.html#a44f0832d6e1d8ba372c97553e275cdc1af2dd933db5489edd29cc520599ccfb10',1,'tritag']]],
  ['end_2',['end',['../classtritag_1_1result.html#add383f0b11d92a48c290fcc9d3072f0e',1,'tritag::result']]],
  ['errc_3',['errc',['../namespacetritag.html#a44f0832d6e1d8ba372c97553e275cdc1',1,'tritag']]],
  ['error_4',['error',['../classtritag_1_1maybe__classifier.html#a5c9f6eaa4d6a3834b0d50ea9fe7c64a6',1,'tritag::maybe_classifier::error()'],['../structtritag_1_1error.html',1,'tritag::error']]],
  ['evidence_5',['evidence',['../structtritag_1_1explained__tag.html#a9260c423959e36d8ab7a6ce5af5bf8ed',1,'tritag::explained_tag::evidence()'],['../structtritag_1_1evidence.html',1,'tritag::evidence']]],
  ['evidence_5fkind_6',['evidence_kind',['../namespacetritag.html#ac834b22fe0ed5af703d27b06a3f18f2f',1,'tritag']]],
  ['excludes_7',['excludes',['../structtritag_1_1tag.html#a67a552547a078c5b9d7336388b4f8c3c',1,'tritag::tag']]],
  ['expected_8',['expected',['../structtritag_1_1prompt.html#a1773f9a82cd7ff02a242b4ea5e99feda',1,'tritag::prompt']]],
  ['explain_9',['explain',['../classtritag_1_1classifier.html#a07d7a97650932f519deb1e06b0913b1d',1,'tritag::classifier::explain(std::string_view readme) const'],['../classtritag_1_1classifier.html#a3d461bbb09acb289c30b8b4d18a38577',1,'tritag::classifier::explain(const T &amp;readme) const']]],
  ['explained_5ftag_10',['explained_tag',['../structtritag_1_1explained__tag.html',1,'tritag']]],
  ['explanation_11',['explanation',['../structtritag_1_1explanation.html',1,'tritag']]]
];
