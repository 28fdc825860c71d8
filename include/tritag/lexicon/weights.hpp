// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Written by tests/fit/fit.py; in the form that detail/lexicon_text.hpp reads, thousandths of log-odds.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* weight_pieces[] = {
    R"weights(
cue title 110 -249 -88 -181 87 670
cue title_head 186 -449 -162 -417 -285 324
cue definition_head 891 -86 182 -53 260 299
cue definition_modifier 635 -32 -321 -304 223 -128
cue definition_subject 549 94 115 -20 315 335
cue definition_rest 358 -105 -21 -32 313 -290
cue description 677 -64 -145 399 -37 7
cue lead 804 306 147 122 162 234
cue about 520 226 -14 86 0 148
cue heading -40 -16 -136 30 -23 -94
cue body 162 88 197 -16 8 -31
cue list 107 17 52 12 108 19
cue usage 166 22 70 173 -224 27
cue code 205 -52 -56 98 67 475
cue link 137 161 -106 11 -92 -219
cue url 275 156 303 43 -71 392
cue image 397 253 181 8 22 62
cue comment 105 -104 -54 60 -78 -94
cue notice 218 301 223 94 -123 230
cue boilerplate 330 142 126 -77 -17 168
cue mention 710 154 283 283 49 -79
cue negated 6 158 25 126 167 -252
first 422 285 -132 -515 -542
share early 738 697 596 256 245
share lead 45 277 -87 64 292
share about 169 135 -117 -153 53
share heading 139 10 75 59 61
share body -104 373 -14 319 294
share all 68 2995 -208 140 359
share-by-early 0 early -73 -100 -248 -100 -76
share-by-early 0 lead -126 25 139 128 -360
share-by-early 0 about -114 -67 101 -27 -27
share-by-early 0 heading -53 -75 85 134 255
share-by-early 0 body -237 -81 54 -173 101
share-by-early 0 all -91 722 124 -86 261
share-by-early 1 early 207 4 -17 -177 -157
share-by-early 1 lead -94 -159 84 -158 69
share-by-early 1 about 64 -73 22 121 72
share-by-early 1 heading 120 260 -81 -60 309
share-by-early 1 body 112 276 -3 -142 76
share-by-early 1 all -172 442 107 -158 18
share-by-early 2 early 56 -21 -82 -82 21
share-by-early 2 lead -81 43 60 -7 -310
share-by-early 2 about 154 109 82 183 -118
share-by-early 2 heading 72 38 -27 291 -104
share-by-early 2 body -96 196 7 99 -118
share-by-early 2 all -196 602 28 -217 271
share-by-all 0 early -235 -86 -416 67 -104
share-by-all 0 lead -404 -225 -124 -69 143
share-by-all 0 about -78 -119 -21 57 -326
share-by-all 0 heading -147 -174 -204 -3 -564
share-by-all 0 body -174 -103 -62 44 -373
share-by-all 0 all -855 550 635 -151 -404
share-by-all 1 early 422 172 -364 -193 -97
share-by-all 1 lead 1 19 -122 208 -91
share-by-all 1 about -26 -180 -30 218 148
share-by-all 1 heading 46 -174 -59 -204 -29
share-by-all 1 body -229 -267 -64 -214 -44
share-by-all 1 all 150 888 394 52 -471
share-by-all 2 early 250 207 -207 40 -98
share-by-all 2 lead 400 339 -170 -95 248
share-by-all 2 about 253 275 -7 171 -161
share-by-all 2 heading -25 -204 -41 -78 64
share-by-all 2 body 86 146 -78 -53 -175
share-by-all 2 all 545 1017 192 -205 -132
rank 431 724 568 296 278 382 284 150 0
gap 0 116
least -5000 -500 -300
prior * -5315
prior 3d -5610
prior agent -5159
prior ai -4725
prior algorithm -5387
prior api -4833
prior authentication -5489
prior aws -5152
prior backend -5473
prior benchmark -5592
prior best-practices -5914
prior bitcoin -5287
prior blockchain -5148
prior blog -6065
prior bundler -6049
prior cache -5675
prior chat -5427
prior cicd -4902
prior cli -3964
prior cloud-native -5568
prior cms -5016
prior compiler -4814
prior containerization -5527
prior crm -5425
prior data -4604
prior database -4972
prior declarative-gui -6624
prior deploy-tool -4822
prior desktop-app -5216
prior dev-exp-lib -6291
prior dev-tool -4096
prior ecommerce -5158
prior editor -5014
prior emulator -5764
prior filesystem -5213
prior finance -5340
prior firmware -5939
prior for-fun -5777
prior framework -5048
prior frontend -4032
prior game -5121
prior game-engine -6128
prior graphql -5618
prior gui -4864
prior http -5917
prior http-client -5234
prior iac -4803
prior ide -6063
prior iot -5332
prior json -4950
prior julian -6196
prior k8s -5190
prior language -5611
prior learning-resource -4572
prior lib -3993
prior linter -5194
prior lms -6024
prior logging -4830
prior low-code -5446
prior message-queue -5694
prior mobile-app -4804
prior monitoring -4887
prior networking -5037
prior node-version -5987
prior nosql -5449
prior observability -5562
prior orm -5301
prior os -5987
prior parser -5033
prior react -4631
prior real-time -5442
prior robot -5646
prior runtime -5791
prior sdk -5863
prior search -5422
prior secrets -5207
prior security -3969
prior server -4649
prior serverless -5758
prior storage -5330
prior system-design -6643
prior terminal -4951
prior testing -4854
prior ui -4893
prior ux -6010
prior video -5854
prior web-app -5071
prior web-server -5223
prior webassembly -5103
prior workflow -6071
prior yaml -5375
related ~android 3d -53
related ~brew 3d 90
related ~cargo-add 3d 73
related ~go-get 3d -73
related ~gradle 3d -90
related ~jsx 3d -72
related ~npm-global 3d -107
related ~pip 3d -76
related 3d 3d 86
related ai 3d -89
related algorithm 3d -74
related data 3d -69
related game 3d -62
related game-engine 3d 149
related mobile-app 3d -72
related ui 3d -73
related ~gem agent 95
related ~git-clone agent -293
related ~help-flag agent -226
related ~library-install-r agent -226
related ~npm-start agent -129
related ~pip agent -56
related ~rails agent 103
related ai agent -99
related chat agent -74
related cloud-native agent -86
related learning-resource agent -83
related observability agent -98
related real-time agent -82
related sdk agent -102
related security agent -111
related ~android ai -260
related ~css ai -181
related ~go-get ai -229
related ~gradle ai 216
related ~import ai -147
related ~library-install-r ai -307
related ~npm ai 262
related ~npm-global ai 331
related agent ai 381
related ai ai 333
related algorithm ai -159
related api ai 145
related chat ai 177
related lib ai -220
related sdk ai 543
related server ai 128
related ~css algorithm -150
related ~go-get algorithm 155
related ~gradle algorithm 305
related ~help-flag algorithm -155
related ~jsx algorithm -169
related ~make algorithm 153
related ~npm algorithm -94
related ~npm-global algorithm -175
related authentication algorithm -148
related backend algorithm -148
related cache algorithm -184
related framework algorithm -149
related json algorithm -196
related parser algorithm -226
related security algorithm -247
related web-app algorithm -136
related ~android api -243
related ~css api -122
related ~git-clone api 176
related ~gradle api -238
related ~import api 208
related ~jsx api -209
related ~npm api 173
related ~script-tag api -153
related aws api -193
related cache api -149
related lib api -274
related message-queue api -126
related mobile-app api -133
related monitoring api -103
related observability api -167
related real-time api -184
related ~css authentication -112
related ~git-clone authentication -99
related ~help-flag authentication -249
related ~import authentication -170
related ~npm authentication -233
related ~npm-global authentication -101
related ~npm-start authentication -83
related ~shell-prompt authentication -139
related api authentication -128
related cli authentication -124
related iot authentication -85
related real-time authentication -104
related sdk authentication -72
related security authentication -70
related server authentication -101
related workflow authentication -72
related ~go-get aws -157
related ~gradle aws -147
related ~import aws -171
related ~library-install-r aws -163
related ~npm aws 152
related ~nuget aws -74
related ~pip aws -100
related ai aws -81
related aws aws 208
related cli aws -62
related cloud-native aws -54
related iac aws -54
related learning-resource aws -56
related sdk aws -77
related serverless aws 194
related ~brew backend 173
related ~composer backend -180
related ~css backend -210
related ~docker backend 185
related ~git-clone backend -169
related ~help-flag backend -127
related ~make backend -156
related ~script-tag backend -207
related backend backend 129
related cache backend -129
related framework backend 196
related graphql backend 165
related http backend -140
related networking backend -146
related sdk backend 183
related system-design backend 151
related ~brew benchmark 144
related ~css benchmark -52
related ~gradle benchmark -263
related ~help-flag benchmark -134
related ~library-install-r benchmark -160
related ~make benchmark -58
related ~npm benchmark -82
related algorithm benchmark -81
related benchmark benchmark 83
related dev-tool benchmark 99
related framework benchmark -83
related observability benchmark 60
related parser benchmark -52
related ~android best-practices 83
related ~gem best-practices -82
related ~go-get best-practices -80
related ~gradle best-practices -63
related ~help-flag best-practices -138
related ~import best-practices -321
related ~jsx best-practices 126
related ~library-install-r best-practices -114
related frontend best-practices 89
related linter best-practices -128
related mobile-app best-practices 115
related ~gradle bitcoin -51
related ~import bitcoin -54
related ~library-install-r bitcoin -106
related bitcoin bitcoin 70
related ~gradle blockchain 147
related ~help-flag blockchain -343
related ~import blockchain -148
related ~jsx blockchain -125
related ~library-install-r blockchain -201
related ~make blockchain -90
related ~npm blockchain 137
related ~npm-global blockchain -106
related ai blockchain -66
related bitcoin blockchain -91
related cli blockchain -89
related dev-tool blockchain -63
related lib blockchain -150
related sdk blockchain 184
related web-app blockchain -68
related webassembly blockchain 62
related ~css blog 202
related ~git-clone blog -78
related ~gradle blog -145
related ~help-flag blog -54
related ~jquery blog -54
related ~npm-start blog 143
related ~shell-prompt blog -63
related learning-resource blog -73
related parser blog -64
related ~css bundler 121
related ~gradle bundler -113
related ~help-flag bundler -153
related ~jsx bundler 247
related ~library-install-r bundler -130
related ~npm bundler -55
related ~npm-global bundler -113
related ~npm-start bundler -113
related compiler bundler -90
related dev-exp-lib bundler -69
related dev-tool bundler -84
related json bundler -67
related lib bundler -73
related parser bundler -82
related react bundler -75
related workflow bundler -122
related ~android cache -57
related ~go-get cache -65
related ~help-flag cache -78
related ~import cache -176
related ~make cache 73
related ~npm cache -123
related ai cache -60
related cache cache 163
related learning-resource cache -61
related lib cache -74
related ~brew chat 129
related ~css chat -138
related ~go-get chat -81
related ~gradle chat -105
related ~help-flag chat -132
related ~import chat -232
related ~library-install-r chat -169
related ~npm chat 209
related ai chat -93
related lib chat -115
related monitoring chat -68
related networking chat -79
related real-time chat -99
related sdk chat 184
related security chat -111
related server chat -71
related ~android cicd -90
related ~css cicd -92
related ~gem cicd 104
related ~git-clone cicd 87
related ~gradle cicd -153
related ~help-flag cicd -121
related ~import cicd -282
related ~library-install-r cicd -237
related cicd cicd 133
related cloud-native cicd 51
related dev-tool cicd 58
related framework cicd -65
related k8s cicd 75
related learning-resource cicd -55
related lib cicd -132
related web-app cicd -50
related ~gradle cli -248
related ~help-flag cli 329
related ~import cli -368
related ~library-install-r cli -319
related ~npm cli -172
related ~npm-global cli 461
related ~pip cli 261
related ~script-tag cli -474
related cli cli 307
related framework cli -415
related frontend cli -280
related lib cli -232
related node-version cli 309
related sdk cli -331
related security cli 347
related terminal cli 537
related ~brew cloud-native -110
related ~docker cloud-native 121
related ~go-get cloud-native 152
related ~gradle cloud-native 114
related ~import cloud-native -108
related ~npm cloud-native -147
related ~npm-global cloud-native -80
related ~pip cloud-native -123
related cloud-native cloud-native 82
related iac cloud-native 91
related real-time cloud-native -70
related sdk cloud-native -99
related security cloud-native 77
related serverless cloud-native -105
related system-design cloud-native 68
related ~css cms 178
related ~gradle cms 135
related ~jsx cms 250
related ~library-install-r cms -309
related ~npm cms 56
related ~npm-global cms 95
related ~pip cms -115
related ~shell-prompt cms -176
related ai cms 90
related api cms 114
related authentication cms 75
related cms cms 261
related database cms 78
related http cms -88
related lib cms -156
related web-app cms 120
related ~gradle compiler -134
related ~help-flag compiler -227
related ~import compiler -160
related ~library-install-r compiler -161
related ~make compiler -210
related ~npm compiler 223
related ~npm-global compiler 144
related ~shell-prompt compiler -59
related algorithm compiler -115
related bundler compiler 72
related graphql compiler -75
related language compiler 163
related lib compiler -189
related mobile-app compiler 80
related runtime compiler 110
related workflow compiler 57
related ~android containerization -71
related ~css containerization -68
related ~docker containerization -250
related ~go-get containerization 153
related ~gradle containerization -79
related ~import containerization -101
related ~library-install-r containerization -187
related ~npm containerization -103
related ai containerization -70
related cloud-native containerization -59
related monitoring containerization -109
related networking containerization -53
related web-app containerization -105
related ~css crm -85
related ~help-flag crm -75
related ~npm crm 115
related ~script-tag crm 63
related ~sql crm 90
related api crm 51
related crm crm 69
related lib crm -64
related sdk crm 149
related ~css data -148
related ~docker data -180
related ~git-clone data 171
related ~go-get data -183
related ~library-install-r data 258
related ~make data 207
related ~npm data -177
related ~pip data 132
related algorithm data 160
related containerization data -105
related learning-resource data 103
related lib data 151
related logging data -150
related monitoring data -146
related observability data -124
related parser data 121
related ~android database -144
related ~css database -193
related ~go-get database 159
related ~gradle database 93
related ~make database 155
related ~pip database -130
related ~shell-prompt database -205
related ~sql database 216
related algorithm database -177
related cache database -166
related cli database -141
related http database -161
related learning-resource database -132
related nosql database 366
related observability database -139
related orm database 275
related ~android declarative-gui -57
related ~gradle declarative-gui -65
related ~help-flag declarative-gui -186
related ~import declarative-gui -87
related ~cocoapods deploy-tool 111
related ~gradle deploy-tool -220
related ~help-flag deploy-tool 94
related ~library-install-r deploy-tool -112
related ~npm deploy-tool 287
related ~npm-global deploy-tool 86
related ~npm-start deploy-tool -134
related ~nuget deploy-tool 116
related aws deploy-tool 320
related backend deploy-tool -131
related cicd deploy-tool 252
)weights",
    R"weights(
related cli deploy-tool 152
related cloud-native deploy-tool 172
related iac deploy-tool 235
related serverless deploy-tool 407
related web-app deploy-tool -174
related ~brew desktop-app 83
related ~go-get desktop-app -190
related ~import desktop-app -246
related ~library-install-r desktop-app -147
related ~make desktop-app 69
related ~npm desktop-app -248
related ~npm-global desktop-app -138
related ~shell-prompt desktop-app 205
related desktop-app desktop-app 275
related dev-exp-lib desktop-app -91
related dev-tool desktop-app -123
related gui desktop-app 170
related lib desktop-app -134
related real-time desktop-app -128
related terminal desktop-app -124
related video desktop-app 144
related ~android dev-exp-lib -116
related ~gem dev-exp-lib 103
related ~go-get dev-exp-lib 181
related ~gradle dev-exp-lib -105
related ~help-flag dev-exp-lib -126
related ~import dev-exp-lib -52
related ~library-install-r dev-exp-lib 202
related ~npm dev-exp-lib -178
related bundler dev-exp-lib 89
related cli dev-exp-lib 104
related dev-tool dev-exp-lib 146
related framework dev-exp-lib -76
related lib dev-exp-lib -78
related mobile-app dev-exp-lib -74
related testing dev-exp-lib -74
related ~bower dev-tool -331
related ~css dev-tool -195
related ~go-get dev-tool -241
related ~library-install-r dev-tool -395
related ~make dev-tool -254
related ~npm-global dev-tool 508
related ~shell-prompt dev-tool 137
related cli dev-tool 634
related compiler dev-tool 333
related dev-tool dev-tool 152
related framework dev-tool -281
related ide dev-tool 190
related lib dev-tool -213
related linter dev-tool 394
related sdk dev-tool -299
related ~composer ecommerce 128
related ~css ecommerce 150
related ~git-clone ecommerce 172
related ~library-install-r ecommerce -167
related ~npm ecommerce 71
related ~sql ecommerce 134
related api ecommerce 64
related backend ecommerce 74
related ecommerce ecommerce 105
related game ecommerce 115
related game-engine ecommerce 82
related learning-resource ecommerce 73
related sdk ecommerce 81
related web-app ecommerce 76
related ~go-get editor -154
related ~gradle editor -224
related ~help-flag editor -143
related ~import editor -245
related ~library-install-r editor -165
related ~npm editor -174
related ~npm-global editor -187
related ~npm-start editor 108
related ai editor -114
related cli editor -200
related dev-tool editor -165
related editor editor 149
related learning-resource editor -114
related linter editor -100
related mobile-app editor -95
related terminal editor -150
related ~brew emulator 132
related ~docker emulator 202
related ~git-clone emulator -96
related ~npm-global emulator 98
related ~npm-start emulator 87
related ~pip emulator 85
related ~shell-prompt emulator 202
related ~sql emulator 101
related aws emulator 202
related containerization emulator 69
related emulator emulator 76
related firmware emulator 64
related learning-resource emulator -57
related mobile-app emulator -73
related serverless emulator 88
related ~android filesystem 111
related ~brew filesystem -95
related ~go-get filesystem 83
related ~gradle filesystem -137
related ~import filesystem -111
related ~make filesystem -90
related ~npm-global filesystem -146
related ~shell-prompt filesystem -136
related ai filesystem -62
related database filesystem -59
related dev-tool filesystem -85
related lib filesystem 114
related os filesystem -53
related parser filesystem -60
related real-time filesystem -67
related storage filesystem -98
related ~cocoapods finance 124
related ~css finance -143
related ~jquery finance -50
related ~jsx finance 60
related ~library-install-r finance -125
related ~npm finance 290
related ~script-tag finance -75
related ~shell-prompt finance -105
related ai finance -81
related authentication finance -99
related blockchain finance 90
related finance finance 80
related learning-resource finance -68
related lib finance -93
related sdk finance 223
related search finance -53
related ~android firmware -100
related ~brew firmware -97
related ~go-get firmware -91
related ~help-flag firmware -220
related ~import firmware -68
related ~npm firmware -308
related ~shell-prompt firmware -79
related http firmware -55
related iot firmware -145
related message-queue firmware -63
related networking firmware -80
related real-time firmware -83
related security firmware -64
related web-server firmware -63
related ~brew for-fun 94
related ~css for-fun -76
related ~go-get for-fun -79
related ~help-flag for-fun -141
related ~make for-fun 148
related ~npm for-fun 88
related ~npm-global for-fun 85
related ~shell-prompt for-fun 189
related ai for-fun -58
related chat for-fun -51
related cli for-fun 59
related for-fun for-fun 118
related terminal for-fun 130
related testing for-fun -50
related web-app for-fun -54
related ~android framework -237
related ~css framework 167
related ~go-get framework 189
related ~gradle framework -271
related ~jsx framework -109
related ~npm framework -87
related ~pip framework -293
related ~shell-prompt framework -149
related chat framework 191
related framework framework 445
related frontend framework 89
related lib framework -175
related mobile-app framework -191
related robot framework 134
related testing framework -147
related web-app framework 167
related ~android frontend -392
related ~css frontend 555
related ~go-get frontend -496
related ~gradle frontend -225
related ~import frontend -210
related ~jquery frontend 314
related ~npm frontend 332
related ~npm-global frontend -365
related cli frontend -305
related editor frontend 319
related frontend frontend 340
related http frontend -313
related lib frontend -493
related mobile-app frontend -398
related server frontend -293
related ui frontend 396
related ~css game -133
related ~go-get game -125
related ~help-flag game -252
related ~jsx game -130
related ~npm game -62
related ~pip game -98
related ~shell-prompt game -77
related authentication game -111
related backend game -78
related emulator game 93
related game game 277
related game-engine game 230
related terminal game -66
related ~css game-engine -124
related ~gradle game-engine -148
related ~help-flag game-engine -331
related ~import game-engine -406
related ~jsx game-engine -86
related ~library-install-r game-engine -180
related ~npm-global game-engine 119
related ~shell-prompt game-engine -78
related game game-engine 144
related lib game-engine -109
related react game-engine -65
related ~css graphql -74
related ~import graphql -58
related ~library-install-r graphql -89
related ~shell-prompt graphql -61
related backend graphql 52
related graphql graphql 169
related ~android gui -206
related ~brew gui 92
related ~import gui -145
related ~jsx gui -92
related ~make gui 152
related ~npm gui -364
related ~pip gui 97
related ~shell-prompt gui 119
related 3d gui -68
related desktop-app gui 241
related game gui -108
related game-engine gui -56
related gui gui 136
related lib gui -175
related mobile-app gui -93
related terminal gui -105
related ~android http -199
related ~brew http -146
related ~go-get http 56
related ~gradle http -190
related ~jsx http -165
related ~library-install-r http -177
related ~npm http -145
related ~npm-global http -164
related chat http -113
related framework http 119
related http http 190
related http-client http 115
related learning-resource http -103
related networking http -120
related real-time http -179
related sdk http -118
related ~css http-client -119
related ~gradle http-client 73
related ~help-flag http-client 185
related ~make http-client -107
related ~npm http-client 138
related ~pip http-client -128
related api http-client 74
related graphql http-client 91
related http http-client 274
related http-client http-client 224
related lib http-client 65
related networking http-client 61
related search http-client -86
related testing http-client -98
related ~css iac -104
related ~gem iac 242
related ~git-clone iac -176
related ~help-flag iac 253
related ~library-install-r iac -183
related ~maven iac 121
related ~nuget iac 101
related ~rails iac 160
related aws iac 198
related dev-tool iac -82
related framework iac -83
related iac iac 217
related logging iac 216
related sdk iac -84
related security iac -96
related server iac 62
related ~brew ide -129
related ~gradle ide -109
related ~import ide -114
related ~library-install-r ide -223
related ~npm ide -212
related ~npm-global ide -112
related ~script-tag ide -82
related ai ide -83
related editor ide -333
related ide ide -168
related os ide 76
related real-time ide -53
related terminal ide -63
related ~brew iot 95
related ~css iot -128
related ~help-flag iot -151
related ~import iot -262
related ~library-install-r iot 101
related ~npm iot -487
related ~pip iot 99
related ~shell-prompt iot 123
related filesystem iot -69
related framework iot -59
related iot iot 124
related lib iot -117
related networking iot 170
related react iot -66
related ui iot -57
related workflow iot -81
related ~bower json 107
related ~brew json 130
related ~gradle json -77
related ~help-flag json -79
related ~jsx json -117
related ~npm-global json -177
related ~pip json 98
related ~script-tag json 241
related ai json -88
related frontend json 65
related http json -85
related http-client json -68
related json json 213
related linter json -58
related networking json -68
related parser json -61
related ~help-flag julian -136
related ~import julian -126
related ~library-install-r julian -105
related ~npm julian -74
related ~pip julian -102
related ~docker k8s -130
related ~go-get k8s 101
related ~import k8s -109
related ~library-install-r k8s -84
related ~shell-prompt k8s -67
related cicd k8s 124
related cloud-native k8s 113
related containerization k8s -83
related k8s k8s 136
related learning-resource k8s 57
related networking k8s -59
related serverless k8s 84
related web-app k8s -56
related ~css language -168
related ~git-clone language 103
related ~help-flag language -50
related ~jquery language -91
related ~jsx language -117
related ~library-install-r language -77
related ~npm language 203
related ~npm-global language 82
related algorithm language -107
related chat language 114
related cli language 74
related compiler language 296
related editor language 105
related ide language 167
related lib language -170
related parser language -55
related ~css learning-resource 105
related ~git-clone learning-resource -303
related ~gradle learning-resource 193
related ~help-flag learning-resource -253
related ~import learning-resource -304
related ~jquery learning-resource 263
related ~library-install-r learning-resource -354
related ~pip learning-resource -246
related algorithm learning-resource 173
related api learning-resource 212
related authentication learning-resource 131
related cli learning-resource -114
related data learning-resource 130
related learning-resource learning-resource 243
related lib learning-resource -136
related web-app learning-resource 117
related ~brew lib -430
related ~go-get lib 578
related ~import lib 1100
related ~jsx lib -662
related ~library-install-r lib 330
related ~npm lib -718
related ~npm-global lib -698
related ~shell-prompt lib -425
related bundler lib -803
related cli lib -879
related dev-tool lib -1086
related framework lib -447
related lib lib 863
related linter lib -824
related sdk lib -539
related web-app lib -475
related ~git-clone linter -121
related ~gradle linter -109
related ~import linter -100
related ~jsx linter 105
related ~library-install-r linter -206
related ~npm linter 186
related ~npm-start linter -113
related ~shell-prompt linter -79
related dev-exp-lib linter -59
related lib linter -98
related linter linter 137
related security linter 72
related testing linter -51
related ~bower lms 67
related ~go-get lms -56
related ~gradle lms -97
related ~help-flag lms -53
related ~import lms -62
related ~npm-global lms 77
related ai lms -54
related api lms 100
related lib lms -53
related lms lms 77
related sdk lms 62
related ~css logging -146
related ~gradle logging -125
related ~help-flag logging -169
related ~import logging -161
related ~library-install-r logging -81
related ~npm logging -128
related ~npm-global logging -75
related ~pip logging -134
related api logging -55
related authentication logging -54
related http logging -95
related learning-resource logging -86
related logging logging 126
related monitoring logging 111
related observability logging 167
related sdk logging -87
related ~android low-code -71
related ~css low-code 76
related ~git-clone low-code 103
related ~help-flag low-code -105
related ~import low-code -64
related ~jsx low-code -99
related ~library-install-r low-code -256
related ~npm-start low-code 98
related framework low-code -57
related iot low-code 156
related lib low-code -74
related low-code low-code 118
related workflow low-code 87
related ~docker message-queue 139
related ~gradle message-queue 140
related ~help-flag message-queue -72
related ~import message-queue -109
related ~library-install-r message-queue -153
related ~maven message-queue 153
related ~npm message-queue 104
related ~shell-prompt message-queue -127
related algorithm message-queue -75
related cache message-queue -69
related database message-queue -57
related iot message-queue 87
related message-queue message-queue 306
related nosql message-queue -64
related serverless message-queue -78
related web-app message-queue -53
related ~android mobile-app 191
related ~cocoapods mobile-app 395
related ~go-get mobile-app -121
related ~gradle mobile-app -303
related ~import mobile-app -211
related ~jsx mobile-app 334
related ~npm mobile-app 73
related ~npm-global mobile-app 233
related 3d mobile-app -97
related algorithm mobile-app -78
related frontend mobile-app -125
related game mobile-app -81
related lib mobile-app -108
related mobile-app mobile-app 355
related ui mobile-app 133
related web-app mobile-app -98
related ~android monitoring -135
related ~brew monitoring 145
related ~css monitoring -181
related ~docker monitoring 118
related ~gem monitoring 85
related ~gradle monitoring 66
related ~jsx monitoring -109
related ~npm-global monitoring -259
related algorithm monitoring -137
related cli monitoring -181
related dev-tool monitoring 110
related lib monitoring -233
related monitoring monitoring 174
related observability monitoring 692
related sdk monitoring 142
related security monitoring -99
related ~go-get networking 138
related ~import networking -93
related ~jsx networking -192
related ~library-install-r networking 86
related ~make networking 79
related ~npm networking -311
related ~npm-global networking -161
related ai networking -193
related api networking -224
related chat networking -172
related http networking -188
related http-client networking -119
related networking networking 180
related real-time networking -114
related web-app networking -142
related ~help-flag node-version -82
related ~import node-version -94
related ~library-install-r node-version -51
related ~shell-prompt node-version -51
)weights",
    R"weights(
related ~brew nosql 108
related ~git-clone nosql 124
related ~go-get nosql -102
related ~gradle nosql -130
related ~help-flag nosql -78
related ~make nosql 138
related ~npm nosql -91
related ~npm-global nosql -123
related algorithm nosql -64
related cache nosql -57
related database nosql 136
related observability nosql 62
related sdk nosql 51
related security nosql -57
related ~docker observability 110
related ~go-install observability 151
related ~gradle observability -141
related ~kubectl observability 88
related ~library-install-r observability 85
related ~maven observability -84
related ~shell-prompt observability -122
related aws observability 83
related chat observability 71
related containerization observability 82
related monitoring observability 66
related networking observability 87
related observability observability 87
related sdk observability 122
related workflow observability 122
related ~composer orm 87
related ~gem orm -103
related ~go-get orm -69
related ~gradle orm -79
related ~help-flag orm 60
related ~make orm -73
related ~npm-global orm 134
related database orm 87
related graphql orm -57
related orm orm 147
related ~android os -183
related ~brew os -269
related ~css os -152
related ~gradle os -156
related ~help-flag os -163
related ~make os -93
related ~npm os -277
related cli os -113
related compiler os -135
related dev-tool os -81
related filesystem os -83
related firmware os -86
related mobile-app os -125
related real-time os -64
related security os -122
related ~css parser -87
related ~go-get parser 95
related ~jsx parser -166
related ~library-install-r parser 103
related ~npm parser -163
related ~npm-global parser -110
related ~pip parser 122
related ~shell-prompt parser -206
related ai parser -159
related http parser -184
related json parser 229
related lib parser 182
related parser parser 230
related real-time parser -176
related security parser -205
related ui parser -160
related ~android react 210
related ~cocoapods react 249
related ~help-flag react 240
related ~jsx react 448
related ~library-install-r react 243
related ~npm-global react 110
related ~script-tag react -127
related ~shell-prompt react -140
related ai react -162
related api react -140
related backend react -122
related bundler react -114
related editor react 167
related frontend react -273
related mobile-app react 415
related ui react 330
related ~brew real-time 75
related ~css real-time -144
related ~go-get real-time 50
related ~gradle real-time 201
related ~help-flag real-time -170
related ~import real-time -254
related ~npm real-time -86
related ~npm-global real-time -111
related backend real-time 113
related chat real-time 122
related data real-time 122
related framework real-time 164
related lib real-time -116
related mobile-app real-time -102
related monitoring real-time 128
related real-time real-time 282
related ~gradle robot 72
related ~import robot -142
related ~npm robot -137
related robot robot 78
related ~brew runtime 86
related ~docker runtime 66
related ~gradle runtime -124
related ~import runtime 107
related ~jsx runtime -58
related ~library-install-r runtime -70
related ~make runtime 73
related ~pip runtime -72
related agent runtime 68
related best-practices runtime 67
related cloud-native runtime 92
related compiler runtime 90
related dev-tool runtime -71
related lms runtime 83
related system-design runtime 78
related workflow runtime 74
related ~css sdk -162
related ~gradle sdk -85
related ~help-flag sdk 149
related ~jsx sdk 183
related ~library-install-r sdk -260
related ~make sdk -139
related ~npm sdk 279
related ~script-tag sdk 166
related authentication sdk 155
related aws sdk 182
related blockchain sdk 152
related http sdk -77
related lib sdk -212
related mobile-app sdk 127
related sdk sdk 249
related security sdk 137
related ~css search -190
related ~git-clone search 120
related ~import search -114
related ~jsx search -183
related ~library-install-r search -226
related ~npm search -181
related ~script-tag search -119
related ~shell-prompt search -130
related ai search 98
related frontend search -96
related search search 67
related ui search -120
related ~android secrets 151
related ~brew secrets 87
related ~docker secrets 87
related ~git-clone secrets 138
related ~go-install secrets 53
related ~help-flag secrets 51
related ~import secrets -145
related containerization secrets 54
related linter secrets 66
related secrets secrets 156
related ~android security 327
related ~brew security 456
related ~css security -272
related ~docker security 158
related ~help-flag security 146
related ~library-install-r security -101
related ~npm security -75
related ~npm-global security -296
related ai security -192
related authentication security 827
related learning-resource security -216
related real-time security -260
related secrets security 495
related security security 152
related testing security -196
related workflow security -232
related ~css server 109
related ~go-get server -152
related ~import server -138
related ~library-install-r server -201
related ~make server 220
related ~npm server 205
related ~pip server -114
related ~shell-prompt server 125
related ai server -134
related backend server 252
related chat server 213
related containerization server 190
related framework server 141
related http server 232
related message-queue server 302
related real-time server 262
related ~go-get serverless -170
related ~gradle serverless -106
related ~import serverless -121
related ~library-install-r serverless -217
related ~nuget serverless -88
related ~pip serverless -143
related ~shell-prompt serverless -112
related cli serverless -70
related iac serverless -218
related learning-resource serverless -61
related monitoring serverless -55
related serverless serverless 223
related ~android storage -86
related ~cargo-add storage 65
related ~git-clone storage -103
related ~go-get storage 207
related ~jsx storage -75
related ~library-install-r storage 55
related ~make storage 159
related ~npm storage -188
related aws storage -117
related dev-tool storage -107
related filesystem storage 290
related framework storage -106
related sdk storage 132
related security storage -107
related serverless storage -91
related storage storage 89
related ~go-get system-design -51
related ~help-flag system-design -206
related ~import system-design -170
related ~library-install-r system-design -58
related ~brew terminal 311
related ~css terminal 245
related ~go-get terminal 424
related ~go-install terminal 128
related ~make terminal 72
related ~npm terminal -345
related ~npm-global terminal -271
related ~shell-prompt terminal 128
related agent terminal -89
related authentication terminal -94
related cli terminal 260
related iot terminal -94
related search terminal 130
related terminal terminal 262
related workflow terminal -81
related ~git-clone testing -137
related ~gradle testing -308
related ~import testing -120
related ~library-install-r testing -284
related ~make testing -163
related ~npm testing 92
related ~npm-global testing 141
related ~script-tag testing -182
related algorithm testing -100
related api testing 94
related compiler testing -87
related dev-tool testing 101
related lib testing -72
related parser testing -97
related sdk testing -109
related testing testing 423
related ~android ui 279
related ~bower ui 611
related ~css ui 511
related ~go-get ui -360
related ~jquery ui 369
related ~jsx ui 307
related ~npm ui 134
related ~npm-global ui -338
related cli ui -343
related dev-tool ui -279
related frontend ui 274
related mobile-app ui 501
related react ui 343
related sdk ui -293
related terminal ui -166
related ui ui 157
related ~cocoapods ux 58
related ~css ux -76
related ~import ux -121
related ~library-install-r ux -83
related lib ux -84
related mobile-app ux 81
related ui ux -81
related ~bower video 117
related ~go-get video -116
related ~gradle video -84
related ~help-flag video -183
related ~import video -98
related ~library-install-r video -140
related ~npm-global video 133
related ~shell-prompt video -60
related chat video -75
related learning-resource video -69
related lib video -94
related real-time video -59
related terminal video -55
related video video 106
related ~docker web-app 334
related ~go-get web-app -191
related ~gradle web-app -231
related ~help-flag web-app -335
related ~import web-app -156
related ~npm-global web-app 255
related ~npm-start web-app 169
related ~pip web-app -177
related api web-app -180
related cloud-native web-app -155
related ecommerce web-app -139
related framework web-app 123
related learning-resource web-app 142
related lib web-app -172
related lms web-app 115
related web-app web-app 146
related ~docker web-server -96
related ~git-clone web-server -162
related ~go-get web-server 138
related ~gradle web-server -250
related ~import web-server 204
related ~make web-server 165
related ~npm web-server -157
related ~npm-global web-server 166
related aws web-server -88
related backend web-server 91
related containerization web-server -70
related firmware web-server 59
related framework web-server 183
related http web-server 210
related web-server web-server 131
related ~android webassembly 143
related ~cargo-add webassembly -84
related ~docker webassembly 119
related ~git-clone webassembly -95
related ~make webassembly -86
related ~npm webassembly 125
related ~npm-global webassembly 63
related ~sql webassembly -65
related database webassembly -57
related frontend webassembly 61
related webassembly webassembly 112
related ~css workflow -143
related ~docker workflow 53
related ~git-clone workflow -76
related ~gradle workflow 118
related ~import workflow -123
related ~library-install-r workflow -236
related ~npm workflow -280
related ~shell-prompt workflow 145
related agent workflow 78
related api workflow 99
related bundler workflow -94
related frontend workflow -69
related iot workflow -103
related lib workflow -71
related sdk workflow 94
related workflow workflow 99
related ~bower yaml 130
related ~css yaml -87
related ~help-flag yaml 51
related ~import yaml 67
related ~npm yaml 101
related ~script-tag yaml 109
related ~shell-prompt yaml 75
related api yaml 54
related blog yaml -54
related framework yaml -51
related yaml yaml 129
)weights"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
