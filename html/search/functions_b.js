var searchData=
[
  ['part_0',['part',['../classtritag_1_1prompt__error.html#ac5e33b3fdf02d4e2e7b5110a271f483e',1,'tritag::prompt_error']]],
  ['prior_1',['prior',['../classtritag_1_1lexicon.html#ab954938a652174be3d08becd2b83e91b',1,'tritag::lexicon']]],
  ['problem_2',['problem',['../classtritag_1_1catalogue__error.html#ae8b7ef73c79bd7878d10f597a4138328',1,'tritag::catalogue_error']]],
  ['prompt_5ferror_3',['prompt_error',['../classtritag_1_1prompt__error.html#a2201ddc9ca3a56d2f18aacded0b22b17',1,'tritag::prompt_error']]],
  ['push_5fback_4',['push_back',['../classtritag_1_1result.html#a78004fb65bb8b78f3a5f48faeb4c9e12',1,'tritag::result']]]
];
