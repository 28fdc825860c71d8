var searchData=
[
  ['name_5fnot_5futf8_0',['name_not_utf8',['../namespacetritag.html#a44f0832d6e1d8ba372c97553e275cdc1ab695503b2c1bc192037595c98caa2f7f',1,'tritag']]],
  ['names_1',['names',['../namespacetritag.html#afa0ae27612cfe412bf1d4d5e0be32f89aa8998c31a141924d06220074fcdc6925',1,'tritag']]],
  ['none_2',['none',['../namespacetritag.html#a44f0832d6e1d8ba372c97553e275cdc1a334c4a4c42fdb79d7ebc3e73b517e6f8',1,'tritag']]],
  ['not_5fa_5ftag_3',['not_a_tag',['../namespacetritag.html#a44f0832d6e1d8ba372c97553e275cdc1a449684dd92029933930a514ee9704b64',1,'tritag']]],
  ['not_5fan_5farray_4',['not_an_array',['../namespacetritag.html#a44f0832d6e1d8ba372c97553e275cdc1ab062f705fa90122db81ceca17065cc06',1,'tritag']]]
];
