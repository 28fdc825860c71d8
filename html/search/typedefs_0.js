var searchData=
[
  ['const_5fiterator_0',['const_iterator',['../classtritag_1_1result.html#aaf9b51a42c1e9363343a9c95dce21cae',1,'tritag::result']]]
];
