var searchData=
[
  ['length_0',['length',['../structtritag_1_1evidence.html#a892d347e105c0ac05c451c41705090fb',1,'tritag::evidence']]],
  ['lexicon_1',['lexicon',['../structtritag_1_1options.html#af026d47adf6b9c651a651864a91876dc',1,'tritag::options::lexicon()'],['../classtritag_1_1lexicon.html#ab6359f42a40742bcf2bb0bfb39543eec',1,'tritag::lexicon::lexicon()'],['../classtritag_1_1lexicon.html',1,'tritag::lexicon']]],
  ['lexicon_5ffrom_5fjson_2',['lexicon_from_json',['../namespacetritag.html#aeaa49774ef59d3073636244f7af9bb44',1,'tritag']]]
];
