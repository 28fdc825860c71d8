var searchData=
[
  ['readme_0',['readme',['../structtritag_1_1prompt.html#a5b197fddd1e734543a6fb58c68b3350e',1,'tritag::prompt']]],
  ['reason_1',['reason',['../structtritag_1_1explained__tag.html#ac4b88e1ec756f0b576e2cd8073e42f3e',1,'tritag::explained_tag']]],
  ['runners_5fup_2',['runners_up',['../structtritag_1_1explanation.html#afd781deaa9c618f301046df03798cbe2',1,'tritag::explanation']]]
];
