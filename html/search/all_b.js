var searchData=
[
  ['objects_0',['objects',['../namespacetritag.html#afa0ae27612cfe412bf1d4d5e0be32f89a5891da2d64975cae48d175d1e001f5da',1,'tritag']]],
  ['offset_1',['offset',['../structtritag_1_1evidence.html#af13d3563a370e6d5f8658a5f187241dc',1,'tritag::evidence::offset()'],['../classtritag_1_1prompt__error.html#abd8e8d20a110c3a86b50730ca7678d6c',1,'tritag::prompt_error::offset()']]],
  ['operator_20bool_2',['operator bool',['../classtritag_1_1maybe__classifier.html#aea94940e1c9260341c0c47788a335142',1,'tritag::maybe_classifier']]],
  ['operator_2a_3',['operator*',['../classtritag_1_1maybe__classifier.html#ad654c10ba868a0224352d104f57113fe',1,'tritag::maybe_classifier']]],
  ['operator_2d_3e_4',['operator-&gt;',['../classtritag_1_1maybe__classifier.html#abd61b05678a1a24de59f002c610fba1d',1,'tritag::maybe_classifier']]],
  ['operator_3d_3d_5',['operator==',['../structtritag_1_1scored__tag.html#a590915e213860b64f3748e24544a37b2',1,'tritag::scored_tag::operator==()'],['../classtritag_1_1result.html#a3f6c71629a19fe6a46965e9e8468bff2',1,'tritag::result::operator==()']]],
  ['operator_5b_5d_6',['operator[]',['../classtritag_1_1result.html#a9b81772e1d340e238e8270f821a2d7e3',1,'tritag::result']]],
  ['options_7',['options',['../structtritag_1_1options.html',1,'tritag']]]
];
