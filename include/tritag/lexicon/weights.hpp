// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Written by tests/fit/fit.py; in the form that detail/lexicon_text.hpp reads, thousandths of log-odds.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* weight_pieces[] = {
    R"weights(
cue title 80 -300 -110 -164 100 585
cue title_head 206 -434 -227 -386 -291 165
cue definition_head 931 -73 19 -69 232 293
cue definition_modifier 577 -23 -309 -303 125 -102
cue definition_subject 542 95 125 5 284 293
cue definition_rest 312 -148 -38 -31 275 -42
cue description 644 -80 -81 289 109 -83
cue lead 764 333 119 100 135 205
cue about 509 247 -49 112 -4 16
cue heading 3 1 -113 54 -24 -2
cue body 121 93 226 -5 -23 -12
cue list 153 10 35 10 62 -8
cue usage 195 78 143 116 -112 133
cue code 235 -53 -19 70 124 440
cue link 155 151 -77 -4 -33 -281
cue url 277 132 403 6 67 346
cue image 0 0 0 0 0 0
cue comment 0 0 0 0 0 0
cue notice 176 317 308 50 -106 125
cue boilerplate 275 157 132 -59 56 188
cue mention 746 125 237 333 45 -156
cue negated 78 121 -30 124 118 -254
first 424 269 -148 -495 -528
share early 645 647 670 215 244
share lead 84 265 -87 66 304
share about 178 161 -100 -128 -15
share heading 72 -26 75 95 95
share body -136 261 8 316 280
share all 182 2780 -262 117 352
share-by-early 0 early -80 -98 -248 -93 -35
share-by-early 0 lead -156 -36 178 81 -303
share-by-early 0 about -95 -31 101 -86 -84
share-by-early 0 heading -24 -77 99 81 259
share-by-early 0 body -131 12 62 -162 69
share-by-early 0 all -50 686 112 -115 285
share-by-early 1 early 202 34 26 -180 -222
share-by-early 1 lead -32 -102 81 -148 40
share-by-early 1 about 67 -71 21 220 15
share-by-early 1 heading 82 116 35 -314 225
share-by-early 1 body 90 182 2 -144 35
share-by-early 1 all -129 451 112 -169 -58
share-by-early 2 early 4 -62 -65 -63 0
share-by-early 2 lead -89 -4 78 5 -290
share-by-early 2 about 160 131 55 161 -149
share-by-early 2 heading 78 185 -25 233 -125
share-by-early 2 body -159 145 -12 93 -78
share-by-early 2 all -145 503 52 -190 196
share-by-all 0 early -201 -87 -499 104 -35
share-by-all 0 lead -400 -271 -149 -57 112
share-by-all 0 about -76 -125 -66 -3 -110
share-by-all 0 heading -185 -257 -145 -131 -542
share-by-all 0 body -139 -70 -62 -13 -387
share-by-all 0 all -756 530 714 -140 -400
share-by-all 1 early 364 101 -426 -134 -71
share-by-all 1 lead 67 106 -116 107 -117
share-by-all 1 about 43 -58 -52 235 254
share-by-all 1 heading 2 -110 -111 -60 -124
share-by-all 1 body -210 -258 -83 -165 38
share-by-all 1 all 231 870 433 113 -412
share-by-all 2 early 226 258 -240 76 -144
share-by-all 2 lead 378 327 -139 -116 225
share-by-all 2 about 225 270 -33 215 -115
share-by-all 2 heading 15 -107 -64 -145 39
share-by-all 2 body 37 139 -73 -90 -191
share-by-all 2 all 522 957 217 -75 -26
rank 564 905 671 342 293 279 277 287 0
gap 4 136
least -3400 -1100 -800
near 1000
broad 2000
prior * -5245
prior 3d -5471
prior agent -5196
prior ai -4809
prior algorithm -5287
prior api -4839
prior authentication -5417
prior aws -5185
prior backend -5396
prior benchmark -5508
prior best-practices -5901
prior bitcoin -5229
prior blockchain -5081
prior blog -5962
prior bundler -5878
prior cache -5726
prior chat -5272
prior cicd -4779
prior cli -3900
prior cloud-native -5462
prior cms -4793
prior compiler -4834
prior containerization -5362
prior crm -5352
prior data -4669
prior database -4957
prior declarative-gui -6534
prior deploy-tool -4979
prior desktop-app -5171
prior dev-exp-lib -6279
prior dev-tool -4013
prior ecommerce -5120
prior editor -5007
prior emulator -5683
prior filesystem -5148
prior finance -5348
prior firmware -5797
prior for-fun -5716
prior framework -4841
prior frontend -4026
prior game -5068
prior game-engine -6006
prior graphql -5591
prior gui -4892
prior http -5642
prior http-client -5173
prior iac -4827
prior ide -5972
prior iot -5259
prior json -4850
prior julian -6138
prior k8s -5242
prior language -5689
prior learning-resource -4508
prior lib -3995
prior linter -5190
prior lms -5957
prior logging -4805
prior low-code -5460
prior message-queue -5631
prior mobile-app -4815
prior monitoring -4893
prior networking -4979
prior node-version -5974
prior nosql -5512
prior observability -5537
prior orm -5231
prior os -5847
prior parser -5013
prior react -4556
prior real-time -5368
prior robot -5550
prior runtime -5747
prior sdk -5852
prior search -5327
prior secrets -5161
prior security -3967
prior server -4733
prior serverless -5661
prior storage -5235
prior system-design -6633
prior terminal -4873
prior testing -4754
prior ui -4844
prior ux -5942
prior video -5777
prior web-app -5249
prior web-server -5146
prior webassembly -5124
prior workflow -5930
prior yaml -5397
related ~android 3d -51
related ~brew 3d 93
related ~cargo-add 3d 63
related ~go-get 3d -74
related ~gradle 3d -70
related ~jsx 3d -65
related ~npm-global 3d -103
related ~shell-prompt 3d 72
related 3d 3d 155
related ai 3d -96
related algorithm 3d -52
related data 3d -61
related game-engine 3d 93
related mobile-app 3d -70
related ui 3d -58
related ~brew agent 61
related ~gem agent 88
related ~git-clone agent -266
related ~gradle agent 84
related ~help-flag agent -156
related ~library-install-r agent -176
related ~npm-start agent -128
related ~rails agent 96
related agent agent 110
related chat agent -59
related cloud-native agent -59
related dev-tool agent -68
related observability agent -99
related real-time agent -65
related sdk agent -103
related security agent -98
related ~android ai -204
related ~css ai -131
related ~go-get ai -182
related ~gradle ai 199
related ~import ai -217
related ~library-install-r ai -327
related ~npm ai 210
related ~npm-global ai 255
related agent ai 276
related ai ai 402
related algorithm ai -144
related chat ai 192
related lib ai -300
related sdk ai 594
related security ai -133
related workflow ai 118
related ~css algorithm -215
related ~git-clone algorithm 131
related ~go-get algorithm 160
related ~gradle algorithm 274
related ~help-flag algorithm -265
related ~make algorithm 128
related ~npm algorithm -129
related ~npm-global algorithm -186
related algorithm algorithm 222
related backend algorithm -153
related cache algorithm -173
related json algorithm -146
related lib algorithm 118
related parser algorithm -208
related security algorithm -208
related web-app algorithm -115
related ~android api -247
related ~git-clone api 105
related ~gradle api -236
related ~help-flag api -115
related ~import api 215
related ~jsx api -227
related ~npm api 189
related ~script-tag api -123
related api api 192
related aws api -179
related backend api 176
related lib api -286
related message-queue api -136
related mobile-app api -148
related observability api -148
related real-time api -170
related ~android authentication -107
related ~css authentication -115
related ~git-clone authentication -90
related ~help-flag authentication -286
related ~import authentication -154
related ~npm authentication -263
related ~npm-global authentication -101
related ~shell-prompt authentication -152
related ai authentication -63
related api authentication -125
related authentication authentication 143
related cli authentication -90
related real-time authentication -79
related security authentication -53
related server authentication -92
related ~css aws -91
related ~go-get aws -124
related ~gradle aws -144
related ~help-flag aws -98
related ~import aws -135
related ~library-install-r aws -144
related ~npm aws 151
related ~pip aws -83
related ai aws -70
related aws aws 213
related cloud-native aws -52
related frontend aws -68
related k8s aws -53
related sdk aws -79
related serverless aws 172
related ~brew backend 158
related ~css backend -185
related ~docker backend 137
related ~git-clone backend -181
related ~go-get backend 167
related ~help-flag backend -214
related ~make backend -153
related ~script-tag backend -145
related backend backend 323
related framework backend 189
related graphql backend 149
related http backend -150
related networking backend -141
related server backend 206
related web-app backend 139
related workflow backend 157
related ~brew benchmark 108
related ~css benchmark -54
related ~git-clone benchmark -59
related ~gradle benchmark -241
related ~help-flag benchmark -119
related ~library-install-r benchmark -180
related ~make benchmark -55
related ~npm benchmark -98
related algorithm benchmark -84
related benchmark benchmark 128
related dev-tool benchmark 88
related framework benchmark -66
related lib benchmark -90
related ~gem best-practices -62
related ~go-get best-practices -73
related ~help-flag best-practices -204
related ~import best-practices -300
related ~jsx best-practices 109
related ~library-install-r best-practices -136
related ~npm best-practices 99
related best-practices best-practices 71
related frontend best-practices 79
related lib best-practices -67
related linter best-practices -81
related mobile-app best-practices 92
related ~library-install-r bitcoin -102
related bitcoin bitcoin 72
related lib bitcoin -78
related ~gradle blockchain 115
related ~help-flag blockchain -318
related ~import blockchain -142
related ~jsx blockchain -112
related ~library-install-r blockchain -184
related ~make blockchain -86
related ~npm blockchain 108
related ~npm-global blockchain -115
related bitcoin blockchain -76
related blockchain blockchain 96
related cli blockchain -81
related lib blockchain -99
related sdk blockchain 188
related server blockchain -74
related web-app blockchain -85
related webassembly blockchain 72
related ~brew blog -52
related ~css blog 191
related ~git-clone blog -77
related ~gradle blog -125
related ~help-flag blog -74
related ~npm-start blog 113
related ~shell-prompt blog -58
related blog blog 74
related parser blog -58
related ~css bundler 121
related ~gradle bundler -109
related ~help-flag bundler -147
related ~jsx bundler 150
related ~library-install-r bundler -127
related ~npm bundler -99
related ~npm-global bundler -83
related ~npm-start bundler -101
related compiler bundler -116
related dev-exp-lib bundler -69
related dev-tool bundler -112
related lib bundler -79
related mobile-app bundler -75
related react bundler -58
related web-app bundler -70
related workflow bundler -67
related ~android cache -52
related ~go-get cache -58
related ~help-flag cache -103
related ~import cache -150
related ~npm cache -107
related ai cache -57
related cache cache 155
related learning-resource cache -50
related lib cache -115
related server cache 51
related ~brew chat 128
related ~css chat -120
related ~gradle chat -78
related ~help-flag chat -99
related ~import chat -223
related ~library-install-r chat -175
related ~npm chat 173
related ~npm-global chat -112
related ai chat -84
related chat chat 235
related game chat -78
related lib chat -105
related sdk chat 176
related security chat -82
related server chat -91
related workflow chat -70
related ~android cicd -84
related ~css cicd -82
related ~gem cicd 108
related ~git-clone cicd 112
related ~gradle cicd -115
related ~help-flag cicd -144
related ~import cicd -252
related ~library-install-r cicd -237
related cache cicd 60
related cicd cicd 123
related dev-tool cicd 51
related framework cicd -61
related k8s cicd 66
related lib cicd -136
related web-app cicd -57
related ~gradle cli -216
related ~help-flag cli 392
related ~import cli -348
related ~library-install-r cli -311
related ~npm cli -223
related ~npm-global cli 238
related ~pip cli 234
related ~script-tag cli -378
related cli cli 526
related deploy-tool cli 213
related framework cli -331
related frontend cli -231
related lib cli -286
related sdk cli -373
related security cli 383
related terminal cli 476
related ~brew cloud-native -96
related ~go-get cloud-native 111
related ~gradle cloud-native 144
related ~import cloud-native -148
related ~npm cloud-native -137
related ~nuget cloud-native 75
related ~pip cloud-native -113
related ~shell-prompt cloud-native 75
related authentication cloud-native 82
related cloud-native cloud-native 112
related networking cloud-native 59
related sdk cloud-native -51
related security cloud-native 63
related server cloud-native 55
related serverless cloud-native -71
related system-design cloud-native 56
related ~css cms 169
related ~gradle cms 123
related ~jsx cms 222
related ~library-install-r cms -264
related ~npm-global cms 94
related ~pip cms -101
related ~shell-prompt cms -146
related ai cms 94
related api cms 105
related authentication cms 69
related backend cms 79
related blog cms 66
related cms cms 298
related lib cms -169
related web-app cms 150
related ~gradle compiler -94
related ~help-flag compiler -155
related ~import compiler -146
related ~library-install-r compiler -149
related ~make compiler -193
related ~npm compiler 190
related ~npm-global compiler 141
related algorithm compiler -92
related compiler compiler 186
related dev-tool compiler 76
related frontend compiler -117
related graphql compiler -96
related language compiler 182
related lib compiler -182
related runtime compiler 92
related ~android containerization -55
related ~docker containerization -132
related ~go-get containerization 138
related ~help-flag containerization -137
related ~import containerization -93
related ~library-install-r containerization -160
related ~npm containerization -117
related ~pip containerization 129
related ai containerization -50
related containerization containerization 69
related monitoring containerization -83
related web-app containerization -80
related ~css crm -76
related ~import crm -155
related ~jsx crm -59
related ~npm crm 96
related ~script-tag crm 60
related ~sql crm 67
related crm crm 84
related sdk crm 134
related ~css data -128
related ~docker data -181
related ~git-clone data 147
related ~go-get data -171
related ~library-install-r data 262
related ~make data 197
related ~npm data -146
related ~pip data 63
related ai data -159
related algorithm data 103
related data data 307
related learning-resource data 102
related lib data 162
related logging data -125
related monitoring data -138
related web-app data 127
related ~css database -184
related ~go-get database 180
related ~gradle database 88
related ~help-flag database -89
related ~import database 100
related ~pip database -135
related ~shell-prompt database -179
related ~sql database 192
related algorithm database -154
related cache database -170
related database database 151
related http database -145
related nosql database 300
related observability database -166
related orm database 285
related server database -153
related ~android declarative-gui -55
related ~gradle declarative-gui -69
related ~help-flag declarative-gui -195
related ~import declarative-gui -100
related ~cocoapods deploy-tool 107
related ~gradle deploy-tool -211
related ~help-flag deploy-tool 71
related ~import deploy-tool -111
related ~library-install-r deploy-tool -108
related ~npm deploy-tool 208
related ~npm-start deploy-tool -103
related ~nuget deploy-tool 98
related aws deploy-tool 241
related cicd deploy-tool 176
related cli deploy-tool 121
related cloud-native deploy-tool 128
related deploy-tool deploy-tool 230
related iac deploy-tool 146
related serverless deploy-tool 299
related web-app deploy-tool -164
related ~brew desktop-app 105
)weights",
    R"weights(
related ~go-get desktop-app -141
related ~import desktop-app -267
related ~library-install-r desktop-app -175
related ~npm desktop-app -254
related ~npm-global desktop-app -118
related ~shell-prompt desktop-app 190
related cli desktop-app -117
related desktop-app desktop-app 362
related dev-tool desktop-app -149
related gui desktop-app 168
related lib desktop-app -193
related real-time desktop-app -101
related sdk desktop-app -104
related video desktop-app 131
related ~android dev-exp-lib -101
related ~gem dev-exp-lib 88
related ~go-get dev-exp-lib 164
related ~gradle dev-exp-lib -99
related ~import dev-exp-lib -64
related ~library-install-r dev-exp-lib 187
related ~npm dev-exp-lib -168
related bundler dev-exp-lib 90
related cli dev-exp-lib 74
related dev-tool dev-exp-lib 101
related framework dev-exp-lib -65
related frontend dev-exp-lib -74
related lib dev-exp-lib -134
related logging dev-exp-lib -82
related mobile-app dev-exp-lib -63
related ~bower dev-tool -203
related ~css dev-tool -178
related ~go-get dev-tool -186
related ~library-install-r dev-tool -336
related ~make dev-tool -229
related ~npm-global dev-tool 527
related ~script-tag dev-tool -131
related ~shell-prompt dev-tool 185
related cli dev-tool 528
related compiler dev-tool 268
related dev-tool dev-tool 581
related framework dev-tool -228
related ide dev-tool 182
related lib dev-tool -345
related linter dev-tool 322
related sdk dev-tool -249
related ~composer ecommerce 116
related ~css ecommerce 138
related ~git-clone ecommerce 156
related ~library-install-r ecommerce -156
related ~npm ecommerce 78
related ~sql ecommerce 124
related api ecommerce 54
related ecommerce ecommerce 133
related game ecommerce 106
related game-engine ecommerce 68
related learning-resource ecommerce 67
related react ecommerce 54
related sdk ecommerce 82
related web-app ecommerce 94
related ~go-get editor -127
related ~gradle editor -238
related ~help-flag editor -183
related ~import editor -243
related ~library-install-r editor -126
related ~npm editor -163
related ~npm-global editor -170
related ~npm-start editor 110
related ai editor -122
related cli editor -168
related dev-tool editor -142
related editor editor 217
related learning-resource editor -101
related lib editor -105
related mobile-app editor -87
related terminal editor -110
related ~brew emulator 130
related ~docker emulator 204
related ~help-flag emulator -90
related ~library-install-r emulator -90
related ~npm-global emulator 101
related ~pip emulator 94
related ~shell-prompt emulator 194
related ~sql emulator 98
related aws emulator 216
related emulator emulator 102
related iot emulator 55
related lib emulator -69
related mobile-app emulator -73
related server emulator 73
related serverless emulator 95
related terminal emulator 57
related ~android filesystem 112
related ~brew filesystem -87
related ~go-get filesystem 92
related ~gradle filesystem -134
related ~import filesystem -126
related ~make filesystem -73
related ~npm-global filesystem -122
related ~shell-prompt filesystem -109
related ai filesystem -80
related dev-tool filesystem -80
related filesystem filesystem 78
related lib filesystem 129
related parser filesystem -50
related real-time filesystem -55
related storage filesystem -56
related ~cocoapods finance 120
related ~css finance -107
related ~jsx finance 72
related ~library-install-r finance -116
related ~make finance -54
related ~npm finance 270
related ~script-tag finance -67
related ~shell-prompt finance -94
related ai finance -62
related authentication finance -78
related blockchain finance 83
related finance finance 108
related learning-resource finance -74
related lib finance -82
related sdk finance 204
related server finance -82
related ~android firmware -76
related ~brew firmware -104
related ~go-get firmware -85
related ~help-flag firmware -237
related ~import firmware -83
related ~npm firmware -266
related ~shell-prompt firmware -99
related iot firmware -50
related lib firmware -52
related server firmware -52
related ~brew for-fun 96
related ~css for-fun -70
related ~go-get for-fun -73
related ~help-flag for-fun -99
related ~make for-fun 146
related ~npm for-fun 87
related ~npm-global for-fun 89
related ~shell-prompt for-fun 182
related ai for-fun -64
related for-fun for-fun 132
related terminal for-fun 149
related video for-fun 50
related web-app for-fun -63
related ~android framework -206
related ~css framework 179
related ~go-get framework 187
related ~gradle framework -207
related ~help-flag framework -228
related ~npm-start framework 113
related ~pip framework -230
related ~script-tag framework 81
related api framework 176
related aws framework -135
related chat framework 107
related framework framework 622
related lib framework -98
related mobile-app framework -189
related testing framework -90
related web-app framework 191
related ~android frontend -408
related ~css frontend 463
related ~go-get frontend -426
related ~gradle frontend -247
related ~import frontend -258
related ~jquery frontend 230
related ~npm frontend 306
related ~npm-global frontend -331
related cli frontend -252
related frontend frontend 609
related http frontend -253
related lib frontend -459
related mobile-app frontend -441
related sdk frontend -256
related server frontend -362
related ui frontend 375
related ~css game -112
related ~go-get game -111
related ~help-flag game -248
related ~jsx game -92
related ~npm game -97
related ~pip game -84
related ~shell-prompt game -76
related authentication game -108
related backend game -73
related emulator game 98
related game game 310
related game-engine game 179
related lib game -72
related react game -66
related ~css game-engine -133
related ~gradle game-engine -155
related ~help-flag game-engine -273
related ~import game-engine -349
related ~jsx game-engine -77
related ~library-install-r game-engine -156
related ~npm-global game-engine 105
related ~shell-prompt game-engine -81
related cli game-engine 59
related game game-engine 126
related game-engine game-engine 116
related lib game-engine -119
related react game-engine -71
related ~css graphql -63
related ~import graphql -69
related ~library-install-r graphql -89
related ~shell-prompt graphql -55
related backend graphql 55
related graphql graphql 155
related ~android gui -197
related ~help-flag gui -76
related ~import gui -134
related ~jsx gui -90
related ~make gui 106
related ~npm gui -335
related ~pip gui 78
related ~shell-prompt gui 54
related desktop-app gui 282
related frontend gui -74
related game gui -108
related game-engine gui -60
related gui gui 195
related lib gui -223
related mobile-app gui -98
related terminal gui -108
related ~android http -193
related ~gradle http -184
related ~jsx http -140
related ~library-install-r http -196
related ~npm http -156
related ~npm-global http -150
related ~script-tag http 183
related http http 301
related http-client http 177
related lib http 83
related networking http -93
related real-time http -162
related sdk http -154
related server http -88
related web-server http 96
related ~android http-client 58
related ~css http-client -122
related ~help-flag http-client 170
related ~make http-client -102
related ~npm http-client 96
related ~pip http-client -97
related ~shell-prompt http-client -65
related graphql http-client 85
related http http-client 190
related http-client http-client 258
related lib http-client 68
related networking http-client 73
related observability http-client -81
related search http-client -82
related testing http-client -88
related ~gem iac 189
related ~git-clone iac -171
related ~go-get iac 94
related ~help-flag iac 286
related ~library-install-r iac -169
related ~maven iac 117
related ~nuget iac 80
related ~rails iac 138
related aws iac 186
related iac iac 256
related lib iac -79
related logging iac 156
related sdk iac -104
related secrets iac -65
related security iac -90
related server iac 50
related ~brew ide -108
related ~gradle ide -102
related ~import ide -124
related ~library-install-r ide -208
related ~npm ide -185
related ~npm-global ide -95
related ~script-tag ide -57
related ai ide -61
related editor ide -269
related ide ide -57
related language ide -59
related os ide 72
related terminal ide -59
related ~css iot -108
related ~help-flag iot -144
related ~import iot -214
related ~library-install-r iot 99
related ~npm iot -237
related ~pip iot 84
related ~shell-prompt iot 88
related filesystem iot -72
related iot iot 189
related lib iot -90
related networking iot 137
related react iot -57
related sdk iot -51
related ~bower json 109
related ~brew json 110
related ~gradle json -98
related ~help-flag json -118
related ~jsx json -122
related ~npm json 79
related ~npm-global json -167
related ~script-tag json 224
related ai json -88
related aws json -57
related framework json -52
related http json -74
related http-client json -69
related json json 256
related linter json -60
related ui json 87
related ~help-flag julian -127
related ~import julian -119
related ~library-install-r julian -105
related ~npm julian -71
related ~pip julian -95
related ~docker k8s -109
related ~go-get k8s 87
related ~import k8s -84
related ~library-install-r k8s -64
related ~shell-prompt k8s -59
related cicd k8s 67
related cloud-native k8s 94
related containerization k8s -63
related k8s k8s 139
related ~css language -172
related ~import language -122
related ~jquery language -89
related ~jsx language -106
related ~library-install-r language -104
related ~npm language 204
related ~npm-global language 84
related algorithm language -106
related compiler language 194
related editor language 92
related framework language -68
related ide language 117
related language language 122
related lib language -244
related parser language -56
related ~android learning-resource 96
related ~git-clone learning-resource -143
related ~gradle learning-resource 197
related ~import learning-resource -293
related ~jquery learning-resource 187
related ~library-install-r learning-resource -289
related ~pip learning-resource -178
related ~shell-prompt learning-resource -109
related algorithm learning-resource 174
related api learning-resource 175
related authentication learning-resource 90
related data learning-resource 107
related learning-resource learning-resource 378
related lib learning-resource -285
related real-time learning-resource -118
related web-app learning-resource 113
related ~brew lib -402
related ~git-clone lib -228
related ~go-get lib 236
related ~import lib 1096
related ~library-install-r lib 308
related ~make lib -281
related ~npm-global lib -571
related ~shell-prompt lib -376
related cli lib -557
related dev-tool lib -811
related framework lib -332
related learning-resource lib -433
related lib lib 1361
related linter lib -432
related ui lib -499
related web-app lib -387
related ~git-clone linter -115
related ~gradle linter -105
related ~import linter -102
related ~jsx linter 92
related ~library-install-r linter -206
related ~npm linter 183
related ~npm-global linter 107
related ~npm-start linter -103
related dev-exp-lib linter -57
related dev-tool linter 71
related lib linter -82
related linter linter 135
related sdk linter -55
related security linter 65
related testing linter -52
related ~bower lms 67
related ~gradle lms -92
related ~help-flag lms -59
related ~import lms -82
related ~npm-global lms 78
related ai lms -50
related api lms 93
related lib lms -82
related lms lms 85
related sdk lms 52
related web-app lms 54
related ~css logging -139
related ~gradle logging -122
related ~help-flag logging -161
related ~import logging -142
related ~library-install-r logging -70
related ~npm logging -126
related ~npm-global logging -76
related ~pip logging -131
related api logging -72
related http logging -66
related learning-resource logging -67
related logging logging 134
related monitoring logging 123
related observability logging 161
related sdk logging -99
related server logging -67
related ~android low-code -58
related ~git-clone low-code 94
related ~help-flag low-code -89
related ~import low-code -60
related ~jsx low-code -74
related ~library-install-r low-code -222
related ~npm-start low-code 90
related ~shell-prompt low-code -60
related iot low-code 133
related lib low-code -85
related low-code low-code 149
related workflow low-code 53
related ~docker message-queue 115
related ~gradle message-queue 160
related ~help-flag message-queue -75
related ~import message-queue -114
related ~library-install-r message-queue -174
related ~maven message-queue 125
related ~npm message-queue 82
related ~shell-prompt message-queue -133
related algorithm message-queue -55
related cloud-native message-queue 88
related message-queue message-queue 296
related sdk message-queue 77
related ~android mobile-app 141
related ~cocoapods mobile-app 269
related ~gradle mobile-app -331
related ~import mobile-app -251
related ~jsx mobile-app 258
related ~library-install-r mobile-app -98
related ~npm-global mobile-app 174
related algorithm mobile-app -68
related dev-tool mobile-app -83
related frontend mobile-app -142
related game mobile-app -59
related lib mobile-app -80
related mobile-app mobile-app 454
related ui mobile-app 199
related web-app mobile-app -88
related ~android monitoring -108
related ~brew monitoring 125
related ~css monitoring -142
related ~docker monitoring 52
related ~jsx monitoring -89
related ~npm monitoring -73
related ~npm-global monitoring -239
related algorithm monitoring -101
related cli monitoring -152
related lib monitoring -219
related monitoring monitoring 260
related observability monitoring 537
related sdk monitoring 183
related security monitoring -92
related ui monitoring -85
related ~go-get networking 112
related ~import networking -73
related ~jsx networking -194
related ~library-install-r networking 73
related ~make networking 92
related ~npm networking -290
related ~npm-global networking -126
related ai networking -164
related api networking -173
related cloud-native networking 87
related http networking -139
related http-client networking -137
related iot networking -120
related networking networking 292
related web-app networking -150
related ~help-flag node-version -91
related ~import node-version -86
related ~library-install-r node-version -67
related ~shell-prompt node-version -63
related ~brew nosql 106
related ~git-clone nosql 96
related ~go-get nosql -92
related ~gradle nosql -131
related ~help-flag nosql -86
related ~make nosql 115
related ~npm nosql -71
related ~npm-global nosql -133
related database nosql 98
related nosql nosql 53
related observability nosql 59
related real-time nosql 55
related sdk nosql 54
related ~docker observability 75
related ~go-install observability 111
related ~gradle observability -111
related ~help-flag observability -90
related ~library-install-r observability 79
related ~maven observability -73
related ~shell-prompt observability -102
related aws observability 85
related benchmark observability -60
)weights",
    R"weights(
related dev-tool observability -86
related lib observability -105
related observability observability 93
related sdk observability 138
related workflow observability 80
related ~composer orm 86
related ~go-get orm -72
related ~gradle orm -66
related ~import orm -80
related ~make orm -72
related ~npm-global orm 109
related backend orm 64
related database orm 95
related graphql orm -56
related lib orm 89
related nosql orm 51
related orm orm 197
related ~android os -169
related ~brew os -131
related ~css os -156
related ~go-get os 123
related ~gradle os -175
related ~help-flag os -103
related ~npm os -257
related ~pip os -129
related cli os -92
related compiler os -85
related filesystem os -72
related firmware os -108
related mobile-app os -146
related os os 118
related security os -138
related storage os -66
related ~css parser -82
related ~go-get parser 80
related ~jsx parser -141
related ~library-install-r parser 89
related ~npm parser -174
related ~npm-global parser -96
related ~pip parser 119
related ~shell-prompt parser -200
related ai parser -140
related json parser 259
related lib parser 258
related parser parser 296
related sdk parser -147
related security parser -180
related server parser -191
related ui parser -163
related ~android react 132
related ~cocoapods react 197
related ~help-flag react 228
related ~jsx react 230
related ~library-install-r react 204
related ~script-tag react -129
related ~shell-prompt react -127
related ai react -147
related editor react 151
related frontend react -243
related lib react -170
related mobile-app react 309
related react react 226
related sdk react -116
related ui react 445
related ~brew real-time 66
related ~css real-time -109
related ~gradle real-time 216
related ~help-flag real-time -163
related ~import real-time -220
related ~npm real-time -109
related ~npm-global real-time -109
related backend real-time 101
related chat real-time 110
related data real-time 111
related framework real-time 177
related lib real-time -224
related mobile-app real-time -85
related monitoring real-time 118
related real-time real-time 348
related ~gradle robot 83
related ~import robot -139
related ~npm robot -141
related robot robot 74
related ~brew runtime 80
related ~gradle runtime -119
related ~import runtime 92
related ~jsx runtime -56
related ~library-install-r runtime -78
related ~make runtime 66
related ~pip runtime -71
related cloud-native runtime 81
related desktop-app runtime -60
related dev-tool runtime -60
related lms runtime 70
related node-version runtime -53
related system-design runtime 50
related workflow runtime 54
related ~css sdk -148
related ~gradle sdk -143
related ~jsx sdk 187
related ~library-install-r sdk -273
related ~make sdk -131
related ~maven sdk -102
related ~npm sdk 207
related ~script-tag sdk 190
related aws sdk 167
related blockchain sdk 161
related http sdk -85
related lib sdk -181
related mobile-app sdk 145
related observability sdk -151
related sdk sdk 335
related server sdk -100
related ~css search -147
related ~help-flag search -83
related ~import search -124
related ~jsx search -150
related ~library-install-r search -192
related ~npm search -154
related ~script-tag search -111
related ~shell-prompt search -137
related ai search 83
related frontend search -115
related mobile-app search -51
related search search 136
related ui search -91
related ~android secrets 147
related ~brew secrets 79
related ~docker secrets 64
related ~git-clone secrets 126
related ~go-install secrets 53
related ~import secrets -132
related lib secrets -60
related linter secrets 60
related secrets secrets 161
related ~android security 345
related ~brew security 307
related ~css security -263
related ~help-flag security 145
related ~library-install-r security -109
related ~make security 99
related ~npm security -62
related ~npm-global security -283
related ai security -154
related authentication security 770
related networking security 106
related real-time security -218
related secrets security 496
related security security 344
related video security -184
related workflow security -202
related ~docker server 99
related ~go-get server -134
related ~import server -164
related ~library-install-r server -220
related ~make server 179
related ~npm server 106
related ~shell-prompt server 76
related authentication server -133
related backend server 251
related chat server 179
related dev-tool server 180
related http server 153
related lib server -167
related message-queue server 296
related real-time server 244
related ~go-get serverless -122
related ~gradle serverless -93
related ~help-flag serverless -139
related ~import serverless -79
related ~library-install-r serverless -158
related ~nuget serverless -78
related ~pip serverless -125
related ~shell-prompt serverless -81
related iac serverless -173
related serverless serverless 236
related ~android storage -79
related ~git-clone storage -99
related ~go-get storage 198
related ~help-flag storage 73
related ~import storage -70
related ~make storage 154
related ~npm storage -155
related agent storage 100
related aws storage -113
related dev-tool storage -111
related filesystem storage 250
related framework storage -89
related sdk storage 172
related security storage -89
related storage storage 157
related ~gradle system-design -52
related ~help-flag system-design -226
related ~import system-design -168
related ~library-install-r system-design -85
related ~brew terminal 305
related ~css terminal 224
related ~go-get terminal 460
related ~go-install terminal 121
related ~make terminal 62
related ~npm terminal -372
related ~npm-global terminal -251
related ~shell-prompt terminal 114
related agent terminal -82
related authentication terminal -78
related cli terminal 268
related learning-resource terminal -74
related mobile-app terminal -84
related search terminal 121
related server terminal -106
related terminal terminal 302
related ~git-clone testing -135
related ~gradle testing -281
related ~import testing -145
related ~library-install-r testing -279
related ~make testing -135
related ~npm testing 69
related ~npm-global testing 140
related ~script-tag testing -163
related algorithm testing -93
related api testing 70
related compiler testing -77
related lib testing -71
related parser testing -84
related sdk testing -109
related server testing 88
related testing testing 483
related ~android ui 198
related ~bower ui 593
related ~css ui 520
related ~go-get ui -337
related ~jquery ui 358
related ~jsx ui 286
related ~npm ui 159
related ~npm-global ui -313
related cli ui -310
related dev-tool ui -278
related frontend ui 302
related mobile-app ui 440
related react ui 428
related sdk ui -285
related terminal ui -153
related ui ui 518
related ~cocoapods ux 57
related ~css ux -73
related ~help-flag ux -107
related ~import ux -119
related ~library-install-r ux -84
related lib ux -77
related mobile-app ux 81
related ui ux -59
related ~bower video 103
related ~go-get video -78
related ~gradle video -72
related ~help-flag video -185
related ~import video -117
related ~library-install-r video -143
related ~npm-global video 111
related ~shell-prompt video -59
related learning-resource video -58
related lib video -128
related react video -59
related terminal video -54
related video video 135
related ~android web-app 162
related ~docker web-app 233
related ~go-get web-app -162
related ~gradle web-app -264
related ~help-flag web-app -269
related ~import web-app -201
related ~npm-global web-app 193
related ~pip web-app -179
related api web-app -184
related cloud-native web-app -133
related framework web-app 94
related frontend web-app -165
related lib web-app -220
related sdk web-app -142
related server web-app 139
related web-app web-app 195
related ~docker web-server -88
related ~git-clone web-server -153
related ~go-get web-server 148
related ~gradle web-server -233
related ~import web-server 173
related ~make web-server 128
related ~npm web-server -139
related ~npm-global web-server 164
related aws web-server -75
related backend web-server 86
related firmware web-server 59
related framework web-server 169
related http web-server 154
related networking web-server -69
related server web-server 64
related web-server web-server 162
related ~android webassembly 138
related ~cargo-add webassembly -74
related ~docker webassembly 114
related ~git-clone webassembly -90
related ~make webassembly -76
related ~npm webassembly 86
related ~sql webassembly -67
related database webassembly -55
related emulator webassembly 52
related search webassembly -53
related webassembly webassembly 119
related ~css workflow -123
related ~git-clone workflow -71
related ~go-get workflow -67
related ~gradle workflow 97
related ~import workflow -123
related ~library-install-r workflow -241
related ~npm workflow -155
related ~shell-prompt workflow 136
related ai workflow 51
related api workflow 71
related frontend workflow -60
related iot workflow -61
related lib workflow -95
related sdk workflow 110
related workflow workflow 136
related ~bower yaml 114
related ~css yaml -71
related ~go-get yaml -59
related ~import yaml 55
related ~library-install-r yaml -64
related ~npm yaml 85
related ~script-tag yaml 97
related ~shell-prompt yaml 59
related yaml yaml 135
)weights"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
