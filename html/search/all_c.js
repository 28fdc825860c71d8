var searchData=
[
  ['part_0',['part',['../classtritag_1_1prompt__error.html#ac5e33b3fdf02d4e2e7b5110a271f483e',1,'tritag::prompt_error']]],
  ['points_1',['points',['../structtritag_1_1evidence.html#a7118df1921eca54828087b99c1be6209',1,'tritag::evidence']]],
  ['prior_2',['prior',['../classtritag_1_1lexicon.html#ab954938a652174be3d08becd2b83e91b',1,'tritag::lexicon::prior()'],['../namespacetritag.html#ac834b22fe0ed5af703d27b06a3f18f2fada63586c8e4bfc904f1d33b0dc6d4827',1,'tritag::prior()']]],
  ['problem_3',['problem',['../classtritag_1_1catalogue__error.html#ae8b7ef73c79bd7878d10f597a4138328',1,'tritag::catalogue_error']]],
  ['prompt_4',['prompt',['../structtritag_1_1prompt.html',1,'tritag']]],
  ['prompt_5ferror_5',['prompt_error',['../classtritag_1_1prompt__error.html#a2201ddc9ca3a56d2f18aacded0b22b17',1,'tritag::prompt_error::prompt_error()'],['../classtritag_1_1prompt__error.html',1,'tritag::prompt_error']]],
  ['push_5fback_6',['push_back',['../classtritag_1_1result.html#a78004fb65bb8b78f3a5f48faeb4c9e12',1,'tritag::result']]]
];
