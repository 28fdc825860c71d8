var searchData=
[
  ['offset_0',['offset',['../classtritag_1_1prompt__error.html#abd8e8d20a110c3a86b50730ca7678d6c',1,'tritag::prompt_error']]],
  ['operator_20bool_1',['operator bool',['../classtritag_1_1maybe__classifier.html#aea94940e1c9260341c0c47788a335142',1,'tritag::maybe_classifier']]],
  ['operator_2a_2',['operator*',['../classtritag_1_1maybe__classifier.html#ad654c10ba868a0224352d104f57113fe',1,'tritag::maybe_classifier']]],
  ['operator_2d_3e_3',['operator-&gt;',['../classtritag_1_1maybe__classifier.html#abd61b05678a1a24de59f002c610fba1d',1,'tritag::maybe_classifier']]],
  ['operator_5b_5d_4',['operator[]',['../classtritag_1_1result.html#a9b81772e1d340e238e8270f821a2d7e3',1,'tritag::result']]]
];
