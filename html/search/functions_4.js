var searchData=
[
  ['find_0',['find',['../classtritag_1_1lexicon.html#ae675ff3833bb0c184ea3934e546a6f63',1,'tritag::lexicon']]],
  ['finish_1',['finish',['../classtritag_1_1lexicon.html#a77af5362658f9993eaceb36ef4ae610a',1,'tritag::lexicon']]]
];
