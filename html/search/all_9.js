var searchData=
[
  ['max_5ftags_0',['max_tags',['../structtritag_1_1options.html#afde6b6ab230bf19ec04b2e148bbd33ee',1,'tritag::options::max_tags()'],['../structtritag_1_1prompt.html#a2fbb78b1b2913269f250df27b849cd34',1,'tritag::prompt::max_tags()']]],
  ['maybe_5fclassifier_1',['maybe_classifier',['../classtritag_1_1maybe__classifier.html',1,'tritag']]],
  ['message_2',['message',['../structtritag_1_1error.html#ad088cb3827be6e1a3c109ac41e7efd9b',1,'tritag::error']]],
  ['missing_5fname_3',['missing_name',['../namespacetritag.html#a44f0832d6e1d8ba372c97553e275cdc1ab06d1db11321396efb70c5c483b11923',1,'tritag']]],
  ['model_4',['model',['../classtritag_1_1lexicon.html#a849ece3a5fa58b41243c4cbbfc37de4e',1,'tritag::lexicon::model() noexcept'],['../classtritag_1_1lexicon.html#a58c5434092f617533051fe5aa5d05cc3',1,'tritag::lexicon::model() const noexcept']]]
];
