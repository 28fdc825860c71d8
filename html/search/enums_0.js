var searchData=
[
  ['answer_5fformat_0',['answer_format',['../namespacetritag.html#afa0ae27612cfe412bf1d4d5e0be32f89',1,'tritag']]]
];
