var searchData=
[
  ['format_0',['format',['../structtritag_1_1options.html#a8eb90ddb368e838879efa107a85289e5',1,'tritag::options']]],
  ['from_1',['from',['../structtritag_1_1lexicon_1_1relation.html#a12b81a798533fc72bbe6a6a2bfd551c3',1,'tritag::lexicon::relation']]]
];
