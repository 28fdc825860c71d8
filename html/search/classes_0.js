var searchData=
[
  ['catalogue_5ferror_0',['catalogue_error',['../classtritag_1_1catalogue__error.html',1,'tritag']]],
  ['catalogue_5ftraits_1',['catalogue_traits',['../structtritag_1_1catalogue__traits.html',1,'tritag']]],
  ['classifier_2',['classifier',['../classtritag_1_1classifier.html',1,'tritag']]]
];
