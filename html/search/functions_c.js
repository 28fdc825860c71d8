var searchData=
[
  ['read_0',['read',['../structtritag_1_1catalogue__traits.html#a699e8236b7933d574649f9a31f1b694f',1,'tritag::catalogue_traits']]],
  ['read_5fprompt_1',['read_prompt',['../namespacetritag.html#a95d265281b57af3f647e57b6736a1663',1,'tritag::read_prompt(std::string_view text)'],['../namespacetritag.html#ac2a1a6a7e41be2063e2dfef7f8d3ec62',1,'tritag::read_prompt(T &amp;&amp;)=delete']]],
  ['relations_2',['relations',['../classtritag_1_1lexicon.html#ac335f66ac7917c134488b0ffffbe3cc8',1,'tritag::lexicon']]]
];
