var searchData=
[
  ['tags_0',['tags',['../structtritag_1_1explanation.html#abaccfd7af0895c4fd43198c909e5a551',1,'tritag::explanation::tags()'],['../structtritag_1_1prompt.html#af1b3f6fa211788b5ed2118e88a8b4555',1,'tritag::prompt::tags()']]],
  ['tags_5foffset_1',['tags_offset',['../structtritag_1_1prompt.html#a3b56cc4352437275ec0e84806983bedb',1,'tritag::prompt']]],
  ['text_2',['text',['../structtritag_1_1keyword.html#a750a5794d6876b0c221f5598dbb9c0bf',1,'tritag::keyword']]],
  ['to_3',['to',['../structtritag_1_1lexicon_1_1relation.html#a107e3ee0e398e65794aa16e7d9f07de9',1,'tritag::lexicon::relation']]]
];
