var searchData=
[
  ['rank_0',['rank',['../namespacetritag.html#ac834b22fe0ed5af703d27b06a3f18f2fa65dc5d2a03aac87b199cba2986986d05',1,'tritag']]],
  ['read_1',['read',['../structtritag_1_1catalogue__traits.html#a699e8236b7933d574649f9a31f1b694f',1,'tritag::catalogue_traits']]],
  ['read_5fprompt_2',['read_prompt',['../namespacetritag.html#a95d265281b57af3f647e57b6736a1663',1,'tritag::read_prompt(std::string_view text)'],['../namespacetritag.html#ac2a1a6a7e41be2063e2dfef7f8d3ec62',1,'tritag::read_prompt(T &amp;&amp;)=delete']]],
  ['readme_3',['readme',['../structtritag_1_1prompt.html#a5b197fddd1e734543a6fb58c68b3350e',1,'tritag::prompt']]],
  ['reason_4',['reason',['../structtritag_1_1explained__tag.html#ac4b88e1ec756f0b576e2cd8073e42f3e',1,'tritag::explained_tag']]],
  ['related_5',['related',['../namespacetritag.html#ac834b22fe0ed5af703d27b06a3f18f2fa90ed4512c954aea887dcc288ffc3f367',1,'tritag']]],
  ['relation_6',['relation',['../structtritag_1_1lexicon_1_1relation.html',1,'tritag::lexicon']]],
  ['relations_7',['relations',['../classtritag_1_1lexicon.html#ac335f66ac7917c134488b0ffffbe3cc8',1,'tritag::lexicon']]],
  ['result_8',['result',['../classtritag_1_1result.html',1,'tritag']]],
  ['runners_5fup_9',['runners_up',['../structtritag_1_1explanation.html#afd781deaa9c618f301046df03798cbe2',1,'tritag::explanation']]]
];
