var searchData=
[
  ['objects_0',['objects',['../namespacetritag.html#afa0ae27612cfe412bf1d4d5e0be32f89a5891da2d64975cae48d175d1e001f5da',1,'tritag']]]
];
