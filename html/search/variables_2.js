var searchData=
[
  ['evidence_0',['evidence',['../structtritag_1_1explained__tag.html#a9260c423959e36d8ab7a6ce5af5bf8ed',1,'tritag::explained_tag']]],
  ['excludes_1',['excludes',['../structtritag_1_1tag.html#a67a552547a078c5b9d7336388b4f8c3c',1,'tritag::tag']]],
  ['expected_2',['expected',['../structtritag_1_1prompt.html#a1773f9a82cd7ff02a242b4ea5e99feda',1,'tritag::prompt']]]
];
