var searchData=
[
  ['prior_0',['prior',['../namespacetritag.html#ac834b22fe0ed5af703d27b06a3f18f2fada63586c8e4bfc904f1d33b0dc6d4827',1,'tritag']]]
];
