var searchData=
[
  ['catalogue_5fsource_0',['catalogue_source',['../concepttritag_1_1catalogue__source.html',1,'tritag']]],
  ['json_5fid_1',['json_id',['../concepttritag_1_1json__id.html',1,'tritag']]],
  ['tag_5flike_2',['tag_like',['../concepttritag_1_1tag__like.html',1,'tritag']]],
  ['tag_5frange_3',['tag_range',['../concepttritag_1_1tag__range.html',1,'tritag']]],
  ['text_5flike_4',['text_like',['../concepttritag_1_1text__like.html',1,'tritag']]],
  ['text_5fsource_5',['text_source',['../concepttritag_1_1text__source.html',1,'tritag']]]
];
