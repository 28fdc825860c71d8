var searchData=
[
  ['length_0',['length',['../structtritag_1_1evidence.html#a892d347e105c0ac05c451c41705090fb',1,'tritag::evidence']]],
  ['lexicon_1',['lexicon',['../structtritag_1_1options.html#af026d47adf6b9c651a651864a91876dc',1,'tritag::options']]]
];
