var searchData=
[
  ['catalogue_5fsource_0',['catalogue_source',['../concepttritag_1_1catalogue__source.html',1,'tritag']]],
  ['json_5fid_1',['json_id',['../concepttritag_1_1json__id.html',1,'tritag']]],
  ['tag_2',['tag',['../structtritag_1_1tag.html',1,'tritag']]],
  ['tag_5flike_3',['tag_like',['../concepttritag_1_1tag__like.html',1,'tritag']]],
  ['tag_5frange_4',['tag_range',['../concepttritag_1_1tag__range.html',1,'tritag']]],
  ['tag_5ftraits_5',['tag_traits',['../structtritag_1_1tag__traits.html',1,'tritag']]],
  ['tags_6',['tags',['../structtritag_1_1explanation.html#abaccfd7af0895c4fd43198c909e5a551',1,'tritag::explanation::tags()'],['../structtritag_1_1prompt.html#af1b3f6fa211788b5ed2118e88a8b4555',1,'tritag::prompt::tags()']]],
  ['tags_5foffset_7',['tags_offset',['../structtritag_1_1prompt.html#a3b56cc4352437275ec0e84806983bedb',1,'tritag::prompt']]],
  ['text_8',['text',['../structtritag_1_1keyword.html#a750a5794d6876b0c221f5598dbb9c0bf',1,'tritag::keyword']]],
  ['text_5flike_9',['text_like',['../concepttritag_1_1text__like.html',1,'tritag']]],
  ['text_5fsource_10',['text_source',['../concepttritag_1_1text__source.html',1,'tritag']]],
  ['text_5ftraits_11',['text_traits',['../structtritag_1_1text__traits.html',1,'tritag']]],
  ['to_12',['to',['../structtritag_1_1lexicon_1_1relation.html#a107e3ee0e398e65794aa16e7d9f07de9',1,'tritag::lexicon::relation']]],
  ['to_5fjson_13',['to_json',['../namespacetritag.html#a48e7ea5415fa27db42d0e3ac6f0add98',1,'tritag::to_json(const result &amp;chosen, const Tags &amp;tags, const Id &amp;id, answer_format format=answer_format::objects)'],['../namespacetritag.html#a7610b117a1cc3f9a3df256422876b9de',1,'tritag::to_json(const explanation &amp;told, const Id &amp;id)']]],
  ['to_5fstring_14',['to_string',['../namespacetritag.html#a49f5bf8a27cf6d20ab7b62465d1d8cd2',1,'tritag']]],
  ['tritag_15',['tritag',['../namespacetritag.html',1,'']]],
  ['try_5fcompile_16',['try_compile',['../classtritag_1_1classifier.html#af7107d1c65544ef13c224392bf54f5da',1,'tritag::classifier']]]
];
