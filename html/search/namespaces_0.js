var searchData=
[
  ['tritag_0',['tritag',['../namespacetritag.html',1,'']]]
];
