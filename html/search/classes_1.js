var searchData=
[
  ['error_0',['error',['../structtritag_1_1error.html',1,'tritag']]],
  ['evidence_1',['evidence',['../structtritag_1_1evidence.html',1,'tritag']]],
  ['explained_5ftag_2',['explained_tag',['../structtritag_1_1explained__tag.html',1,'tritag']]],
  ['explanation_3',['explanation',['../structtritag_1_1explanation.html',1,'tritag']]]
];
