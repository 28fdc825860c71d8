var searchData=
[
  ['operator_3d_3d_0',['operator==',['../structtritag_1_1scored__tag.html#a590915e213860b64f3748e24544a37b2',1,'tritag::scored_tag::operator==()'],['../classtritag_1_1result.html#a3f6c71629a19fe6a46965e9e8468bff2',1,'tritag::result::operator==()']]]
];
