var searchData=
[
  ['prompt_0',['prompt',['../structtritag_1_1prompt.html',1,'tritag']]],
  ['prompt_5ferror_1',['prompt_error',['../classtritag_1_1prompt__error.html',1,'tritag']]]
];
