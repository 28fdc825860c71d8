var searchData=
[
  ['model_0',['model',['../classtritag_1_1lexicon.html#a849ece3a5fa58b41243c4cbbfc37de4e',1,'tritag::lexicon::model() noexcept'],['../classtritag_1_1lexicon.html#a58c5434092f617533051fe5aa5d05cc3',1,'tritag::lexicon::model() const noexcept']]]
];
