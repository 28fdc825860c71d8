var searchData=
[
  ['score_0',['score',['../structtritag_1_1explained__tag.html#afe12b415969bf46877b4bc28c5f2d8b2',1,'tritag::explained_tag::score()'],['../structtritag_1_1scored__tag.html#a18f1b058a377666c3495aa94edf73e48',1,'tritag::scored_tag::score()']]],
  ['scored_5ftag_1',['scored_tag',['../structtritag_1_1scored__tag.html',1,'tritag']]],
  ['set_5fprior_2',['set_prior',['../classtritag_1_1lexicon.html#ae576f8e5ba17c55cc716087478768838',1,'tritag::lexicon']]],
  ['size_3',['size',['../classtritag_1_1classifier.html#aa7adbb9043e34708cee3179b2b308d2c',1,'tritag::classifier::size()'],['../classtritag_1_1lexicon.html#a9544f56fca35c7f161d95d996b1a4d4f',1,'tritag::lexicon::size()'],['../classtritag_1_1result.html#a3435157c3d7d8663f8397a085f66f966',1,'tritag::result::size()']]]
];
