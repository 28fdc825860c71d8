var searchData=
[
  ['add_5falias_0',['add_alias',['../classtritag_1_1lexicon.html#aaefdfd3bde2426c775d581a6cf0f688e',1,'tritag::lexicon']]],
  ['add_5fconcept_1',['add_concept',['../classtritag_1_1lexicon.html#ab8f5b1293830e28a85ee4fd7f11d203a',1,'tritag::lexicon']]],
  ['add_5fcue_2',['add_cue',['../classtritag_1_1lexicon.html#ae71fbc2797b29d6ae5615a8861841ce2',1,'tritag::lexicon']]],
  ['add_5frelation_3',['add_relation',['../classtritag_1_1lexicon.html#a0110aa3eb3bacd1b735e8d60367a5f42',1,'tritag::lexicon']]],
  ['add_5ftext_4',['add_text',['../classtritag_1_1lexicon.html#a193cd9b7083c3e84a7cbf0bd30ac0217',1,'tritag::lexicon']]],
  ['answer_5fprompt_5',['answer_prompt',['../namespacetritag.html#acf3665c72b71db8a92a17482c929ef80',1,'tritag']]]
];
