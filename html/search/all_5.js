var searchData=
[
  ['find_0',['find',['../classtritag_1_1lexicon.html#ae675ff3833bb0c184ea3934e546a6f63',1,'tritag::lexicon']]],
  ['finish_1',['finish',['../classtritag_1_1lexicon.html#a77af5362658f9993eaceb36ef4ae610a',1,'tritag::lexicon']]],
  ['format_2',['format',['../structtritag_1_1options.html#a8eb90ddb368e838879efa107a85289e5',1,'tritag::options']]],
  ['from_3',['from',['../structtritag_1_1lexicon_1_1relation.html#a12b81a798533fc72bbe6a6a2bfd551c3',1,'tritag::lexicon::relation']]]
];
