var searchData=
[
  ['tag_0',['tag',['../structtritag_1_1tag.html',1,'tritag']]],
  ['tag_5ftraits_1',['tag_traits',['../structtritag_1_1tag__traits.html',1,'tritag']]],
  ['text_5ftraits_2',['text_traits',['../structtritag_1_1text__traits.html',1,'tritag']]]
];
