var searchData=
[
  ['to_5fjson_0',['to_json',['../namespacetritag.html#a48e7ea5415fa27db42d0e3ac6f0add98',1,'tritag::to_json(const result &amp;chosen, const Tags &amp;tags, const Id &amp;id, answer_format format=answer_format::objects)'],['../namespacetritag.html#a7610b117a1cc3f9a3df256422876b9de',1,'tritag::to_json(const explanation &amp;told, const Id &amp;id)']]],
  ['to_5fstring_1',['to_string',['../namespacetritag.html#a49f5bf8a27cf6d20ab7b62465d1d8cd2',1,'tritag']]],
  ['try_5fcompile_2',['try_compile',['../classtritag_1_1classifier.html#af7107d1c65544ef13c224392bf54f5da',1,'tritag::classifier']]]
];
