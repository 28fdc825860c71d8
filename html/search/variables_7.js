var searchData=
[
  ['max_5ftags_0',['max_tags',['../structtritag_1_1options.html#afde6b6ab230bf19ec04b2e148bbd33ee',1,'tritag::options::max_tags()'],['../structtritag_1_1prompt.html#a2fbb78b1b2913269f250df27b849cd34',1,'tritag::prompt::max_tags()']]],
  ['message_1',['message',['../structtritag_1_1error.html#ad088cb3827be6e1a3c109ac41e7efd9b',1,'tritag::error']]]
];
