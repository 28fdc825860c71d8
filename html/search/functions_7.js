var searchData=
[
  ['lexicon_0',['lexicon',['../classtritag_1_1lexicon.html#ab6359f42a40742bcf2bb0bfb39543eec',1,'tritag::lexicon']]],
  ['lexicon_5ffrom_5fjson_1',['lexicon_from_json',['../namespacetritag.html#aeaa49774ef59d3073636244f7af9bb44',1,'tritag']]]
];
