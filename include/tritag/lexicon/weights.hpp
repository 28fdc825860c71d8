// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Written by tests/fit/fit.py; in the form that detail/lexicon_text.hpp reads, thousandths of log-odds.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* weight_pieces[] = {
    R"weights(
cue title 105 -271 -88 -166 95 754
cue title_head 201 -448 -169 -388 -279 297
cue definition_head 888 -71 127 -45 269 277
cue definition_modifier 616 -30 -284 -293 213 -122
cue definition_subject 549 101 146 -4 317 306
cue definition_rest 341 -121 -22 -20 309 -187
cue description 676 -70 -144 388 -53 -16
cue lead 783 304 159 106 145 258
cue about 510 224 -16 77 -12 126
cue heading -40 -20 -119 27 -9 -77
cue body 141 87 188 -22 20 -35
cue list 95 26 60 6 110 13
cue usage 168 16 94 163 -213 22
cue code 214 -43 -65 82 73 477
cue link 147 175 -104 22 -60 -233
cue url 246 124 322 25 -64 398
cue image 386 236 164 -11 15 36
cue comment 73 -44 23 -12 -71 -145
cue notice 223 297 255 50 -129 204
cue boilerplate 288 138 143 -75 -1 181
cue mention 689 158 271 289 53 -76
cue negated 6 164 17 119 170 -231
first 398 245 -162 -544 -597
share early 733 685 578 257 248
share lead 77 296 -96 52 254
share about 172 150 -108 -186 71
share heading 161 9 71 67 65
share body -102 331 6 305 295
share all 142 2881 -213 170 390
share-by-early 0 early -71 -99 -251 -83 -85
share-by-early 0 lead -102 36 140 87 -320
share-by-early 0 about -104 -56 99 -9 -32
share-by-early 0 heading -42 -68 99 104 239
share-by-early 0 body -224 -90 51 -168 112
share-by-early 0 all -75 673 130 -64 246
share-by-early 1 early 219 28 -13 -159 -182
share-by-early 1 lead -109 -174 94 -135 74
share-by-early 1 about 74 -70 22 168 41
share-by-early 1 heading 147 259 -78 -97 315
share-by-early 1 body 100 259 -7 -76 42
share-by-early 1 all -120 475 114 -177 -31
share-by-early 2 early 51 -23 -77 -64 38
share-by-early 2 lead -57 56 51 -1 -267
share-by-early 2 about 136 102 85 242 -145
share-by-early 2 heading 64 49 -18 268 -142
share-by-early 2 body -100 132 -5 112 -87
share-by-early 2 all -155 607 32 -221 231
share-by-all 0 early -201 -75 -413 45 -109
share-by-all 0 lead -382 -239 -143 -68 165
share-by-all 0 about -69 -102 -28 -17 -307
share-by-all 0 heading -131 -170 -211 -2 -566
share-by-all 0 body -159 -103 -59 11 -356
share-by-all 0 all -785 536 644 -177 -425
share-by-all 1 early 388 158 -353 -170 -99
share-by-all 1 lead 36 85 -109 175 -105
share-by-all 1 about -29 -185 -35 234 142
share-by-all 1 heading 27 -184 -75 -166 -34
share-by-all 1 body -223 -270 -80 -189 -27
share-by-all 1 all 190 870 394 43 -464
share-by-all 2 early 248 211 -206 41 -100
share-by-all 2 lead 377 309 -155 -86 246
share-by-all 2 about 248 285 -22 178 -150
share-by-all 2 heading 8 -174 -44 -100 54
share-by-all 2 body 75 128 -60 -72 -152
share-by-all 2 all 517 963 191 -181 -145
rank 397 694 579 283 346 375 353 119 0
gap 0 117
least -3700 -500 -400
near 1000
broad 1000
prior * -5217
prior 3d -5533
prior agent -5101
prior ai -4675
prior algorithm -5247
prior api -4778
prior authentication -5384
prior aws -5079
prior backend -5389
prior benchmark -5489
prior best-practices -5849
prior bitcoin -5212
prior blockchain -5030
prior blog -5969
prior bundler -5929
prior cache -5609
prior chat -5335
prior cicd -4835
prior cli -3913
prior cloud-native -5544
prior cms -4948
prior compiler -4785
prior containerization -5469
prior crm -5297
prior data -4548
prior database -4902
prior declarative-gui -6527
prior deploy-tool -4699
prior desktop-app -5170
prior dev-exp-lib -6231
prior dev-tool -4062
prior ecommerce -5074
prior editor -4937
prior emulator -5711
prior filesystem -5127
prior finance -5226
prior firmware -5828
prior for-fun -5687
prior framework -4978
prior frontend -3982
prior game -5054
prior game-engine -6011
prior graphql -5551
prior gui -4803
prior http -5790
prior http-client -5144
prior iac -4706
prior ide -6036
prior iot -5215
prior json -4882
prior julian -6067
prior k8s -5104
prior language -5514
prior learning-resource -4495
prior lib -3967
prior linter -5110
prior lms -5933
prior logging -4771
prior low-code -5360
prior message-queue -5540
prior mobile-app -4771
prior monitoring -4796
prior networking -4896
prior node-version -5992
prior nosql -5418
prior observability -5459
prior orm -5218
prior os -5841
prior parser -4953
prior react -4598
prior real-time -5364
prior robot -5549
prior runtime -5721
prior sdk -5782
prior search -5332
prior secrets -5139
prior security -3916
prior server -4630
prior serverless -5649
prior storage -5248
prior system-design -6557
prior terminal -4850
prior testing -4782
prior ui -4820
prior ux -5926
prior video -5761
prior web-app -5053
prior web-server -5147
prior webassembly -5002
prior workflow -5943
prior yaml -5277
related ~brew 3d 84
related ~cargo-add 3d 58
related ~go-get 3d -70
related ~gradle 3d -87
related ~jsx 3d -64
related ~npm-global 3d -97
related ~pip 3d -75
related ~shell-prompt 3d 58
related 3d 3d 104
related ai 3d -79
related algorithm 3d -73
related game 3d -53
related game-engine 3d 124
related mobile-app 3d -71
related ui 3d -65
related workflow 3d -63
related ~gem agent 93
related ~git-clone agent -274
related ~help-flag agent -206
related ~library-install-r agent -223
related ~npm-start agent -115
related ~pip agent -62
related ~rails agent 101
related ai agent -113
related chat agent -59
related cloud-native agent -81
related learning-resource agent -83
related observability agent -88
related real-time agent -91
related sdk agent -93
related security agent -91
related ~android ai -240
related ~css ai -174
related ~go-get ai -224
related ~gradle ai 218
related ~import ai -163
related ~library-install-r ai -330
related ~npm ai 295
related ~npm-global ai 351
related agent ai 391
related ai ai 358
related algorithm ai -156
related api ai 143
related lib ai -218
related sdk ai 564
related server ai 126
related workflow ai 128
related ~css algorithm -150
related ~go-get algorithm 172
related ~gradle algorithm 319
related ~help-flag algorithm -158
related ~jsx algorithm -165
related ~make algorithm 155
related ~npm algorithm -119
related ~npm-global algorithm -172
related backend algorithm -153
related cache algorithm -174
related framework algorithm -159
related json algorithm -186
related parser algorithm -217
related security algorithm -229
related terminal algorithm -146
related web-app algorithm -142
related ~android api -246
related ~css api -128
related ~git-clone api 173
related ~gradle api -251
related ~import api 213
related ~jsx api -205
related ~npm api 179
related ~script-tag api -152
related aws api -194
related cache api -140
related lib api -296
related message-queue api -124
related mobile-app api -143
related observability api -180
related real-time api -210
related search api 165
related ~css authentication -107
related ~git-clone authentication -98
related ~help-flag authentication -236
related ~import authentication -160
related ~npm authentication -230
related ~npm-global authentication -102
related ~npm-start authentication -79
related ~shell-prompt authentication -132
related api authentication -123
related cli authentication -121
related iot authentication -83
related real-time authentication -104
related sdk authentication -77
related security authentication -61
related server authentication -98
related workflow authentication -73
related ~go-get aws -160
related ~gradle aws -142
related ~import aws -170
related ~library-install-r aws -184
related ~npm aws 169
related ~nuget aws -75
related ~pip aws -100
related ai aws -82
related aws aws 194
related cli aws -63
related cloud-native aws -62
related iac aws -54
related learning-resource aws -65
related sdk aws -77
related serverless aws 185
related ~brew backend 172
related ~composer backend -169
related ~css backend -210
related ~docker backend 190
related ~git-clone backend -172
related ~help-flag backend -141
related ~jsx backend 129
related ~script-tag backend -201
related cache backend -126
related dev-exp-lib backend 139
related framework backend 215
related graphql backend 158
related http backend -155
related networking backend -141
related sdk backend 185
related server backend 149
related ~brew benchmark 136
related ~css benchmark -51
related ~gradle benchmark -259
related ~help-flag benchmark -125
related ~library-install-r benchmark -164
related ~make benchmark -55
related ~npm benchmark -81
related algorithm benchmark -77
related benchmark benchmark 92
related cli benchmark 57
related dev-tool benchmark 106
related framework benchmark -85
related observability benchmark 58
related parser benchmark -52
related ~android best-practices 80
related ~gem best-practices -81
related ~go-get best-practices -75
related ~gradle best-practices -66
related ~help-flag best-practices -140
related ~import best-practices -309
related ~jsx best-practices 121
related ~library-install-r best-practices -116
related frontend best-practices 83
related linter best-practices -125
related mobile-app best-practices 99
related ~import bitcoin -52
related ~library-install-r bitcoin -101
related bitcoin bitcoin 71
related ~gradle blockchain 140
related ~help-flag blockchain -325
related ~import blockchain -129
related ~jsx blockchain -121
related ~library-install-r blockchain -178
related ~make blockchain -87
related ~npm blockchain 136
related ~npm-global blockchain -106
related ai blockchain -65
related bitcoin blockchain -83
related cli blockchain -89
related dev-tool blockchain -67
related lib blockchain -150
related real-time blockchain -61
related sdk blockchain 168
related web-app blockchain -69
related ~css blog 187
related ~git-clone blog -74
related ~gradle blog -137
related ~help-flag blog -64
related ~import blog -52
related ~npm-start blog 136
related ~shell-prompt blog -61
related learning-resource blog -77
related parser blog -67
related ~css bundler 116
related ~gradle bundler -112
related ~help-flag bundler -155
related ~jsx bundler 243
related ~library-install-r bundler -130
related ~npm bundler -54
related ~npm-global bundler -114
related ~npm-start bundler -110
related compiler bundler -100
related dev-tool bundler -93
related frontend bundler -59
related json bundler -67
related lib bundler -81
related mobile-app bundler -80
related parser bundler -80
related workflow bundler -126
related ~android cache -57
related ~go-get cache -61
related ~help-flag cache -80
related ~import cache -175
related ~make cache 64
related ~npm cache -121
related ai cache -57
related cache cache 160
related learning-resource cache -64
related lib cache -80
related ~brew chat 126
related ~css chat -135
related ~go-get chat -79
related ~gradle chat -105
related ~help-flag chat -134
related ~import chat -226
related ~library-install-r chat -177
related ~npm chat 215
related ai chat -93
related lib chat -127
related monitoring chat -69
related real-time chat -104
related sdk chat 182
related security chat -107
related server chat -78
related testing chat -85
related ~android cicd -88
related ~css cicd -91
related ~gem cicd 97
related ~git-clone cicd 112
related ~gradle cicd -120
related ~help-flag cicd -103
related ~import cicd -257
related ~library-install-r cicd -243
related cicd cicd 121
related cloud-native cicd 57
related dev-tool cicd 66
related framework cicd -64
related k8s cicd 86
related learning-resource cicd -58
related lib cicd -137
related ~gradle cli -271
related ~help-flag cli 371
related ~import cli -390
related ~library-install-r cli -344
related ~npm cli -186
related ~npm-global cli 498
related ~pip cli 290
related ~script-tag cli -472
related cli cli 348
related framework cli -420
related frontend cli -301
related lib cli -237
related node-version cli 298
related sdk cli -347
related security cli 343
related terminal cli 536
related ~docker cloud-native 76
related ~go-get cloud-native 121
related ~gradle cloud-native 121
related ~import cloud-native -125
related ~npm cloud-native -146
related ~npm-global cloud-native -76
related ~nuget cloud-native 92
related ~pip cloud-native -114
related cloud-native cloud-native 98
related monitoring cloud-native -68
related real-time cloud-native -65
related sdk cloud-native -104
related security cloud-native 81
related serverless cloud-native -89
related system-design cloud-native 77
related ~css cms 175
related ~gradle cms 133
related ~jsx cms 248
related ~library-install-r cms -305
related ~npm cms 58
related ~npm-global cms 93
related ~pip cms -110
related ~shell-prompt cms -170
related ai cms 85
related api cms 113
related cms cms 258
related database cms 72
related http cms -80
related lib cms -171
related ui cms 51
related web-app cms 115
related ~gradle compiler -134
related ~help-flag compiler -216
related ~import compiler -158
related ~library-install-r compiler -170
related ~make compiler -217
related ~npm compiler 237
related ~npm-global compiler 143
related ~shell-prompt compiler -63
related algorithm compiler -109
related bundler compiler 68
related language compiler 168
related learning-resource compiler -73
related lib compiler -177
related mobile-app compiler 96
related runtime compiler 110
related workflow compiler 70
related ~android containerization -65
related ~css containerization -67
related ~docker containerization -260
related ~go-get containerization 143
related ~gradle containerization -69
related ~import containerization -112
related ~library-install-r containerization -184
related ~npm containerization -95
related ai containerization -67
related cloud-native containerization -75
related k8s containerization -54
related monitoring containerization -116
related networking containerization -67
related web-app containerization -116
related web-server containerization -64
related ~css crm -80
related ~help-flag crm -61
related ~npm crm 120
related ~script-tag crm 60
related ~sql crm 90
related api crm 52
related crm crm 68
related lib crm -62
related sdk crm 151
related ~css data -151
related ~docker data -178
related ~git-clone data 177
related ~go-get data -174
related ~library-install-r data 283
related ~make data 206
related ~npm data -201
related ~pip data 138
related algorithm data 175
related containerization data -122
related learning-resource data 111
related lib data 146
related logging data -150
related monitoring data -156
related observability data -128
related parser data 130
related ~android database -136
related ~css database -183
related ~go-get database 158
related ~gradle database 92
related ~make database 149
related ~pip database -132
related ~shell-prompt database -204
related ~sql database 208
related algorithm database -163
related cache database -142
related cli database -143
related http database -154
related learning-resource database -122
related nosql database 381
related observability database -133
related orm database 236
related ~android declarative-gui -62
related ~css declarative-gui -52
related ~gradle declarative-gui -69
related ~help-flag declarative-gui -207
related ~import declarative-gui -110
related mobile-app declarative-gui -54
related ~gradle deploy-tool -207
related ~help-flag deploy-tool 93
related ~import deploy-tool -119
related ~library-install-r deploy-tool -99
related ~npm deploy-tool 285
related ~npm-global deploy-tool 85
related ~npm-start deploy-tool -122
)weights",
    R"weights(
related ~nuget deploy-tool 112
related aws deploy-tool 321
related backend deploy-tool -137
related cicd deploy-tool 194
related cli deploy-tool 148
related cloud-native deploy-tool 163
related iac deploy-tool 235
related serverless deploy-tool 407
related web-app deploy-tool -175
related ~brew desktop-app 93
related ~go-get desktop-app -182
related ~import desktop-app -255
related ~library-install-r desktop-app -151
related ~make desktop-app 79
related ~npm desktop-app -251
related ~npm-global desktop-app -134
related ~shell-prompt desktop-app 220
related desktop-app desktop-app 283
related dev-exp-lib desktop-app -93
related dev-tool desktop-app -140
related gui desktop-app 180
related lib desktop-app -137
related real-time desktop-app -137
related sdk desktop-app -99
related video desktop-app 146
related ~android dev-exp-lib -112
related ~gem dev-exp-lib 104
related ~go-get dev-exp-lib 148
related ~gradle dev-exp-lib -110
related ~help-flag dev-exp-lib -130
related ~import dev-exp-lib -68
related ~library-install-r dev-exp-lib 199
related ~npm dev-exp-lib -170
related bundler dev-exp-lib 86
related cli dev-exp-lib 108
related dev-tool dev-exp-lib 134
related framework dev-exp-lib -78
related mobile-app dev-exp-lib -75
related real-time dev-exp-lib -71
related testing dev-exp-lib -74
related ~bower dev-tool -320
related ~brew dev-tool 71
related ~css dev-tool -197
related ~go-get dev-tool -242
related ~library-install-r dev-tool -437
related ~make dev-tool -267
related ~npm-global dev-tool 555
related ~shell-prompt dev-tool 156
related cli dev-tool 614
related compiler dev-tool 322
related dev-tool dev-tool 212
related framework dev-tool -283
related ide dev-tool 209
related lib dev-tool -197
related linter dev-tool 395
related sdk dev-tool -300
related ~composer ecommerce 120
related ~css ecommerce 142
related ~git-clone ecommerce 163
related ~library-install-r ecommerce -160
related ~npm ecommerce 67
related ~sql ecommerce 126
related api ecommerce 61
related backend ecommerce 66
related ecommerce ecommerce 102
related game ecommerce 113
related game-engine ecommerce 75
related learning-resource ecommerce 66
related sdk ecommerce 67
related web-app ecommerce 81
related ~go-get editor -142
related ~gradle editor -224
related ~help-flag editor -132
related ~import editor -242
related ~library-install-r editor -171
related ~npm editor -165
related ~npm-global editor -185
related ~npm-start editor 104
related ai editor -110
related cli editor -199
related dev-tool editor -162
related editor editor 165
related learning-resource editor -111
related linter editor -97
related mobile-app editor -109
related terminal editor -152
related ~brew emulator 121
related ~docker emulator 194
related ~library-install-r emulator -99
related ~npm-global emulator 94
related ~npm-start emulator 83
related ~pip emulator 83
related ~shell-prompt emulator 176
related ~sql emulator 97
related aws emulator 183
related containerization emulator 63
related emulator emulator 75
related firmware emulator 59
related mobile-app emulator -68
related server emulator 53
related serverless emulator 78
related ~android filesystem 105
related ~brew filesystem -93
related ~go-get filesystem 83
related ~gradle filesystem -131
related ~import filesystem -106
related ~make filesystem -87
related ~npm-global filesystem -140
related ~shell-prompt filesystem -133
related ai filesystem -59
related database filesystem -57
related dev-tool filesystem -94
related lib filesystem 124
related parser filesystem -58
related real-time filesystem -71
related storage filesystem -102
related ~cocoapods finance 118
related ~css finance -141
related ~jquery finance -53
related ~jsx finance 58
related ~library-install-r finance -119
related ~npm finance 290
related ~script-tag finance -77
related ~shell-prompt finance -102
related ai finance -71
related authentication finance -92
related blockchain finance 105
related finance finance 84
related learning-resource finance -90
related lib finance -98
related sdk finance 214
related web-app finance -65
related ~android firmware -101
related ~brew firmware -92
related ~go-get firmware -86
related ~help-flag firmware -204
related ~import firmware -104
related ~npm firmware -308
related ~shell-prompt firmware -76
related api firmware -51
related iot firmware -126
related message-queue firmware -67
related networking firmware -61
related real-time firmware -79
related security firmware -52
related server firmware -60
related web-server firmware -61
related ~brew for-fun 90
related ~css for-fun -73
related ~go-get for-fun -74
related ~help-flag for-fun -142
related ~make for-fun 140
related ~npm for-fun 80
related ~npm-global for-fun 83
related ~shell-prompt for-fun 179
related ai for-fun -54
related cli for-fun 65
related for-fun for-fun 107
related terminal for-fun 121
related web-app for-fun -56
related ~android framework -240
related ~css framework 164
related ~go-get framework 184
related ~gradle framework -288
related ~jsx framework -119
related ~npm framework -100
related ~pip framework -275
related ~shell-prompt framework -158
related chat framework 192
related framework framework 450
related frontend framework 101
related lib framework -181
related mobile-app framework -209
related robot framework 125
related testing framework -140
related web-app framework 160
related ~android frontend -407
related ~css frontend 605
related ~go-get frontend -480
related ~gradle frontend -270
related ~import frontend -264
related ~jquery frontend 327
related ~npm frontend 353
related ~npm-global frontend -404
related cli frontend -326
related editor frontend 271
related frontend frontend 383
related http frontend -306
related lib frontend -501
related mobile-app frontend -426
related server frontend -303
related ui frontend 413
related ~css game -134
related ~go-get game -117
related ~help-flag game -249
related ~jsx game -126
related ~npm game -67
related ~pip game -91
related ~shell-prompt game -74
related authentication game -104
related backend game -83
related emulator game 90
related framework game -72
related game game 258
related game-engine game 223
related terminal game -67
related ~css game-engine -123
related ~gradle game-engine -154
related ~help-flag game-engine -317
related ~import game-engine -385
related ~jsx game-engine -86
related ~library-install-r game-engine -153
related ~npm-global game-engine 111
related ~shell-prompt game-engine -80
related game game-engine 142
related lib game-engine -114
related react game-engine -70
related ~css graphql -71
related ~import graphql -62
related ~library-install-r graphql -88
related ~shell-prompt graphql -55
related cms graphql 53
related graphql graphql 166
related ~android gui -206
related ~brew gui 96
related ~import gui -154
related ~jsx gui -93
related ~make gui 151
related ~npm gui -361
related ~pip gui 98
related ~shell-prompt gui 128
related 3d gui -69
related desktop-app gui 258
related game gui -107
related game-engine gui -68
related gui gui 139
related iot gui -72
related lib gui -188
related mobile-app gui -88
related ~android http -201
related ~brew http -137
related ~go-get http 73
related ~gradle http -190
related ~jsx http -159
related ~library-install-r http -195
related ~npm http -155
related ~npm-global http -160
related chat http -110
related framework http 111
related http http 202
related http-client http 119
related learning-resource http -104
related networking http -106
related real-time http -180
related sdk http -117
related ~css http-client -110
related ~gradle http-client 71
related ~help-flag http-client 171
related ~make http-client -104
related ~npm http-client 137
related ~pip http-client -119
related api http-client 77
related graphql http-client 84
related http http-client 256
related http-client http-client 228
related lib http-client 77
related networking http-client 75
related search http-client -85
related testing http-client -93
related ~css iac -102
related ~gem iac 231
related ~git-clone iac -173
related ~help-flag iac 247
related ~library-install-r iac -175
related ~maven iac 116
related ~nuget iac 108
related ~rails iac 154
related aws iac 184
related dev-tool iac -85
related framework iac -88
related iac iac 194
related logging iac 200
related sdk iac -97
related security iac -84
related server iac 69
related ~brew ide -125
related ~gradle ide -107
related ~import ide -130
related ~library-install-r ide -229
related ~npm ide -216
related ~npm-global ide -110
related ~script-tag ide -87
related ai ide -82
related editor ide -312
related ide ide -167
related language ide -55
related os ide 76
related real-time ide -63
related terminal ide -70
related ~brew iot 96
related ~css iot -127
related ~help-flag iot -139
related ~import iot -265
related ~library-install-r iot 116
related ~npm iot -493
related ~pip iot 97
related ~shell-prompt iot 129
related filesystem iot -63
related framework iot -61
related iot iot 114
related lib iot -127
related networking iot 165
related react iot -66
related ui iot -57
related workflow iot -94
related ~bower json 103
related ~brew json 127
related ~gradle json -72
related ~help-flag json -73
related ~jsx json -113
related ~npm-global json -177
related ~pip json 101
related ~script-tag json 230
related ai json -84
related framework json -63
related frontend json 69
related http json -84
related http-client json -64
related json json 192
related networking json -69
related parser json -65
related ~help-flag julian -144
related ~import julian -134
related ~library-install-r julian -107
related ~npm julian -76
related ~pip julian -99
related ~docker k8s -122
related ~go-get k8s 94
related ~import k8s -107
related ~library-install-r k8s -85
related ~shell-prompt k8s -59
related cicd k8s 87
related cloud-native k8s 105
related containerization k8s -73
related k8s k8s 132
related learning-resource k8s 65
related networking k8s -55
related serverless k8s 77
related web-app k8s -55
related ~css language -159
related ~git-clone language 98
related ~help-flag language -56
related ~jquery language -86
related ~jsx language -109
related ~library-install-r language -88
related ~npm language 203
related ~npm-global language 81
related algorithm language -103
related chat language 100
related compiler language 291
related editor language 97
related ide language 162
related learning-resource language -64
related lib language -178
related parser language -52
related ~git-clone learning-resource -293
related ~gradle learning-resource 180
related ~help-flag learning-resource -242
related ~import learning-resource -324
related ~jquery learning-resource 265
related ~library-install-r learning-resource -357
related ~pip learning-resource -247
related ~shell-prompt learning-resource -157
related algorithm learning-resource 164
related api learning-resource 195
related cli learning-resource -98
related dev-tool learning-resource -119
related learning-resource learning-resource 238
related lib learning-resource -130
related real-time learning-resource -171
related web-app learning-resource 135
related ~brew lib -436
related ~go-get lib 654
related ~import lib 1122
related ~jsx lib -727
related ~library-install-r lib 374
related ~npm lib -714
related ~npm-global lib -759
related ~shell-prompt lib -465
related bundler lib -814
related cli lib -875
related dev-tool lib -1145
related framework lib -449
related lib lib 847
related linter lib -813
related sdk lib -531
related web-app lib -474
related ~git-clone linter -122
related ~gradle linter -112
related ~import linter -111
related ~jsx linter 102
related ~library-install-r linter -211
related ~npm linter 192
related ~npm-global linter 94
related ~npm-start linter -109
related dev-exp-lib linter -63
related dev-tool linter 59
related framework linter -53
related lib linter -116
related linter linter 112
related real-time linter -52
related sdk linter -52
related security linter 67
related ~bower lms 62
related ~go-get lms -57
related ~gradle lms -95
related ~help-flag lms -68
related ~import lms -73
related ~npm-global lms 69
related ai lms -51
related api lms 97
related lib lms -61
related lms lms 63
related sdk lms 64
related ~css logging -137
related ~gradle logging -122
related ~help-flag logging -159
related ~import logging -157
related ~library-install-r logging -78
related ~npm logging -125
related ~npm-global logging -74
related ~pip logging -128
related api logging -54
related dev-exp-lib logging -54
related http logging -84
related learning-resource logging -76
related logging logging 121
related monitoring logging 101
related observability logging 144
related sdk logging -94
related ~android low-code -68
related ~css low-code 73
related ~git-clone low-code 97
related ~help-flag low-code -105
related ~import low-code -63
related ~jsx low-code -94
related ~library-install-r low-code -248
related ~npm-start low-code 92
related framework low-code -61
related iot low-code 137
related lib low-code -81
related low-code low-code 133
related workflow low-code 67
related ~docker message-queue 127
related ~gradle message-queue 157
related ~help-flag message-queue -87
related ~import message-queue -91
related ~library-install-r message-queue -153
related ~maven message-queue 143
related ~npm message-queue 94
related ~shell-prompt message-queue -130
related algorithm message-queue -70
related cache message-queue -73
related database message-queue -62
related iot message-queue 80
related message-queue message-queue 276
related nosql message-queue -66
related serverless message-queue -77
related web-app message-queue -55
related ~android mobile-app 202
related ~cocoapods mobile-app 380
related ~go-get mobile-app -122
related ~gradle mobile-app -335
related ~import mobile-app -207
related ~jsx mobile-app 333
related ~npm mobile-app 92
related ~npm-global mobile-app 234
related algorithm mobile-app -79
related frontend mobile-app -130
related game mobile-app -79
related lib mobile-app -114
related mobile-app mobile-app 384
related security mobile-app -65
related ui mobile-app 150
related web-app mobile-app -106
related ~android monitoring -141
related ~brew monitoring 138
related ~css monitoring -179
related ~docker monitoring 100
related ~gem monitoring 79
related ~gradle monitoring 72
related ~jsx monitoring -105
related ~npm-global monitoring -259
related algorithm monitoring -138
related backend monitoring 68
related cli monitoring -180
related dev-tool monitoring 117
related lib monitoring -234
related monitoring monitoring 195
related observability monitoring 674
related sdk monitoring 113
related ~go-get networking 151
related ~import networking -100
related ~jsx networking -190
related ~library-install-r networking 80
related ~make networking 82
related ~npm networking -345
related ~npm-global networking -159
related ai networking -179
related api networking -213
related chat networking -171
related http networking -206
related http-client networking -144
)weights",
    R"weights(
related networking networking 185
related real-time networking -136
related web-app networking -154
related ~help-flag node-version -121
related ~import node-version -98
related ~library-install-r node-version -68
related ~shell-prompt node-version -62
related ~brew nosql 103
related ~git-clone nosql 120
related ~go-get nosql -101
related ~gradle nosql -134
related ~make nosql 122
related ~npm nosql -88
related ~npm-global nosql -121
related ~script-tag nosql 73
related algorithm nosql -60
related database nosql 117
related observability nosql 54
related security nosql -58
related ~docker observability 108
related ~go-install observability 145
related ~gradle observability -137
related ~kubectl observability 86
related ~library-install-r observability 82
related ~maven observability -81
related ~shell-prompt observability -115
related aws observability 78
related chat observability 66
related cloud-native observability 73
related containerization observability 83
related monitoring observability 58
related observability observability 109
related sdk observability 122
related workflow observability 103
related ~composer orm 82
related ~gem orm -97
related ~go-get orm -70
related ~help-flag orm 53
related ~make orm -71
related ~npm-global orm 132
related database orm 75
related orm orm 141
related ~android os -195
related ~brew os -263
related ~css os -152
related ~gradle os -165
related ~help-flag os -166
related ~make os -93
related ~npm os -275
related cli os -120
related compiler os -137
related dev-tool os -82
related filesystem os -90
related firmware os -91
related mobile-app os -136
related security os -110
related storage os -79
related ~css parser -90
related ~go-get parser 111
related ~jsx parser -162
related ~library-install-r parser 106
related ~npm parser -191
related ~npm-global parser -109
related ~pip parser 127
related ~shell-prompt parser -203
related ai parser -153
related framework parser -185
related json parser 220
related lib parser 178
related parser parser 215
related real-time parser -190
related security parser -183
related ui parser -152
related ~android react 239
related ~cocoapods react 250
related ~help-flag react 211
related ~jsx react 467
related ~library-install-r react 259
related ~npm-global react 104
related ~script-tag react -120
related ~shell-prompt react -133
related ai react -152
related api react -131
related backend react -126
related bundler react -126
related frontend react -289
related mobile-app react 439
related sdk react -135
related ui react 345
related ~brew real-time 74
related ~css real-time -125
related ~go-get real-time 54
related ~gradle real-time 191
related ~help-flag real-time -163
related ~import real-time -240
related ~npm real-time -86
related ~npm-global real-time -113
related backend real-time 131
related chat real-time 126
related data real-time 114
related framework real-time 162
related lib real-time -107
related mobile-app real-time -105
related monitoring real-time 138
related real-time real-time 282
related ~gradle robot 79
related ~import robot -143
related ~npm robot -148
related robot robot 59
related ~brew runtime 77
related ~docker runtime 69
related ~gradle runtime -125
related ~help-flag runtime 61
related ~import runtime 90
related ~library-install-r runtime -75
related ~make runtime 66
related ~pip runtime -71
related agent runtime 66
related cloud-native runtime 98
related compiler runtime 80
related dev-tool runtime -77
related lib runtime -70
related lms runtime 83
related system-design runtime 77
related workflow runtime 63
related ~css sdk -157
related ~gradle sdk -94
related ~help-flag sdk 140
related ~jsx sdk 182
related ~library-install-r sdk -302
related ~make sdk -139
related ~npm sdk 306
related ~script-tag sdk 166
related authentication sdk 152
related aws sdk 181
related blockchain sdk 159
related http sdk -75
related lib sdk -223
related mobile-app sdk 125
related sdk sdk 262
related server sdk -102
related ~css search -183
related ~git-clone search 118
related ~import search -106
related ~jsx search -179
related ~library-install-r search -221
related ~npm search -182
related ~script-tag search -116
related ~shell-prompt search -121
related ai search 94
related frontend search -93
related react search -52
related search search 74
related ui search -108
related ~android secrets 147
related ~brew secrets 86
related ~docker secrets 86
related ~git-clone secrets 135
related ~import secrets -145
related containerization secrets 56
related lib secrets -52
related linter secrets 60
related secrets secrets 149
related ~android security 326
related ~brew security 458
related ~css security -261
related ~docker security 155
related ~help-flag security 157
related ~library-install-r security -114
related ~npm security -98
related ~npm-global security -298
related ai security -172
related authentication security 801
related learning-resource security -227
related real-time security -244
related secrets security 478
related security security 192
related testing security -183
related workflow security -232
related ~css server 111
related ~go-get server -144
related ~import server -135
related ~library-install-r server -210
related ~make server 211
related ~npm server 217
related ~pip server -112
related ~shell-prompt server 135
related ai server -143
related backend server 252
related chat server 201
related containerization server 188
related http server 206
related message-queue server 239
related real-time server 253
related web-server server 149
related ~go-get serverless -154
related ~gradle serverless -92
related ~import serverless -111
related ~library-install-r serverless -216
related ~npm serverless 57
related ~nuget serverless -89
related ~pip serverless -138
related ~shell-prompt serverless -104
related cli serverless -71
related iac serverless -214
related learning-resource serverless -61
related serverless serverless 211
related ~android storage -82
related ~cargo-add storage 63
related ~git-clone storage -99
related ~go-get storage 205
related ~jsx storage -70
related ~library-install-r storage 60
related ~make storage 153
related ~npm storage -193
related aws storage -116
related backend storage -94
related dev-tool storage -97
related filesystem storage 289
related framework storage -108
related sdk storage 130
related serverless storage -90
related storage storage 87
related ~go-get system-design -56
related ~gradle system-design -63
related ~help-flag system-design -239
related ~import system-design -193
related ~library-install-r system-design -77
related ~npm system-design -53
related ~brew terminal 316
related ~css terminal 242
related ~go-get terminal 441
related ~go-install terminal 132
related ~make terminal 91
related ~npm terminal -374
related ~npm-global terminal -277
related ~shell-prompt terminal 140
related agent terminal -94
related authentication terminal -91
related cli terminal 292
related iot terminal -103
related mobile-app terminal -91
related search terminal 120
related terminal terminal 262
related workflow terminal -98
related ~git-clone testing -145
related ~gradle testing -323
related ~import testing -133
related ~library-install-r testing -315
related ~make testing -161
related ~npm testing 111
related ~npm-global testing 146
related ~script-tag testing -175
related algorithm testing -94
related api testing 89
related compiler testing -88
related dev-tool testing 101
related lib testing -75
related parser testing -101
related sdk testing -112
related testing testing 432
related ~android ui 299
related ~bower ui 610
related ~css ui 542
related ~go-get ui -351
related ~jquery ui 377
related ~jsx ui 314
related ~npm ui 132
related ~npm-global ui -354
related cli ui -344
related dev-tool ui -290
related frontend ui 287
related mobile-app ui 528
related react ui 340
related sdk ui -310
related terminal ui -180
related ui ui 188
related ~cocoapods ux 54
related ~css ux -84
related ~import ux -126
related ~library-install-r ux -93
related lib ux -90
related mobile-app ux 76
related ui ux -88
related ~bower video 112
related ~go-get video -110
related ~gradle video -83
related ~help-flag video -179
related ~import video -94
related ~library-install-r video -142
related ~npm-global video 126
related ~shell-prompt video -61
related chat video -71
related learning-resource video -72
related lib video -107
related real-time video -51
related terminal video -54
related video video 98
related ~docker web-app 335
related ~go-get web-app -173
related ~gradle web-app -226
related ~help-flag web-app -330
related ~import web-app -159
related ~npm web-app 82
related ~npm-global web-app 249
related ~npm-start web-app 156
related api web-app -174
related cloud-native web-app -144
related ecommerce web-app -129
related framework web-app 136
related learning-resource web-app 165
related lib web-app -213
related sdk web-app -124
related web-app web-app 171
related ~docker web-server -95
related ~git-clone web-server -162
related ~go-get web-server 128
related ~gradle web-server -243
related ~import web-server 188
related ~make web-server 162
related ~npm web-server -158
related ~npm-global web-server 159
related aws web-server -90
related backend web-server 88
related containerization web-server -72
related firmware web-server 59
related framework web-server 182
related http web-server 207
related web-server web-server 126
related ~android webassembly 137
related ~cargo-add webassembly -75
related ~docker webassembly 113
related ~git-clone webassembly -88
related ~help-flag webassembly -61
related ~make webassembly -79
related ~npm webassembly 135
related ~npm-global webassembly 68
related database webassembly -51
related emulator webassembly 57
related frontend webassembly 64
related webassembly webassembly 106
related ~css workflow -140
related ~docker workflow 53
related ~git-clone workflow -71
related ~gradle workflow 118
related ~import workflow -126
related ~library-install-r workflow -228
related ~npm workflow -281
related ~shell-prompt workflow 139
related agent workflow 83
related bundler workflow -103
related dev-tool workflow -60
related frontend workflow -81
related iot workflow -100
related lib workflow -82
related sdk workflow 107
related workflow workflow 100
related ~bower yaml 122
related ~css yaml -82
related ~import yaml 66
related ~npm yaml 99
related ~script-tag yaml 103
related ~shell-prompt yaml 72
related api yaml 54
related blog yaml -51
related framework yaml -53
related yaml yaml 115
)weights"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
