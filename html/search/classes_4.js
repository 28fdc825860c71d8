var searchData=
[
  ['maybe_5fclassifier_0',['maybe_classifier',['../classtritag_1_1maybe__classifier.html',1,'tritag']]]
];
