var searchData=
[
  ['key_0',['key',['../classtritag_1_1lexicon.html#ae4cef8ffd3a23efa15cef428de823315',1,'tritag::lexicon']]],
  ['keyword_1',['keyword',['../structtritag_1_1keyword.html',1,'tritag']]],
  ['keywords_2',['keywords',['../structtritag_1_1tag.html#a34f2ec3041a316ea5501bc509618df69',1,'tritag::tag']]],
  ['kind_3',['kind',['../structtritag_1_1evidence.html#aed80bbb1fa144b6b6bdc3d2aeeef26fa',1,'tritag::evidence']]]
];
