var searchData=
[
  ['bad_5fcue_0',['bad_cue',['../namespacetritag.html#a44f0832d6e1d8ba372c97553e275cdc1a100e4a6692b21bccd061e0047c060c4e',1,'tritag']]],
  ['bad_5flexicon_1',['bad_lexicon',['../namespacetritag.html#a44f0832d6e1d8ba372c97553e275cdc1ac51b49f5ba307d6c00788baa8f4a083c',1,'tritag']]],
  ['bad_5foption_2',['bad_option',['../namespacetritag.html#a44f0832d6e1d8ba372c97553e275cdc1a226137301c96222ef2f5edf65a341423',1,'tritag']]]
];
