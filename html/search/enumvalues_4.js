var searchData=
[
  ['ids_0',['ids',['../namespacetritag.html#afa0ae27612cfe412bf1d4d5e0be32f89abf516925bb37a8544c8ee19a24e15c05',1,'tritag']]]
];
