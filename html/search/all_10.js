var searchData=
[
  ['value_5ftype_0',['value_type',['../classtritag_1_1result.html#ab1e95c0b05dc70dda6dafa1c1c5c50c9',1,'tritag::result']]]
];
