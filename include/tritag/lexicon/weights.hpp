// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Written by tests/fit/fit.py; in the form that detail/lexicon_text.hpp reads, thousandths of log-odds.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* weight_pieces[] = {
    R"weights(
cue title 16 -176 -54 -108 171 482
cue title_head 215 -342 -221 -354 -226 59
cue definition_head 840 -83 29 -72 239 285
cue definition_modifier 533 -58 -281 -305 76 -82
cue definition_subject 509 123 78 34 264 275
cue definition_rest 308 -133 -40 -39 324 -49
cue description 623 9 -131 191 267 144
cue lead 717 257 55 61 84 174
cue about 497 209 -23 67 -19 55
cue heading -30 5 -130 20 -16 0
cue body 99 78 261 -38 2 -27
cue list 80 111 52 -17 74 -11
cue usage 196 87 150 113 -84 157
cue code 187 -60 -31 50 110 433
cue link 114 147 -73 -21 -45 -165
cue url 312 94 401 5 138 316
cue image 0 0 0 0 0 0
cue comment 0 0 0 0 0 0
cue notice 255 290 300 41 -101 227
cue boilerplate 327 89 131 -52 84 121
cue mention 678 90 221 280 38 -99
cue negated 173 43 -8 189 95 -306
first 422 278 -116 -449 -592
share early 653 584 619 196 247
share lead 146 326 -51 66 271
share about 103 127 -73 -139 40
share heading 8 -61 36 138 38
share body -43 330 20 294 217
share all 188 2838 -255 257 399
share-by-early 0 early -83 -92 -240 -130 -7
share-by-early 0 lead -99 -30 159 -104 -192
share-by-early 0 about -96 -3 76 9 -71
share-by-early 0 heading 52 7 41 72 377
share-by-early 0 body -99 -17 78 -247 114
share-by-early 0 all -44 597 105 -312 438
share-by-early 1 early 121 21 -1 -251 -40
share-by-early 1 lead -48 22 69 -156 38
share-by-early 1 about 99 7 -7 240 18
share-by-early 1 heading -15 -40 53 -445 290
share-by-early 1 body 47 189 -23 -151 92
share-by-early 1 all -147 499 119 -172 -56
share-by-early 2 early -31 -248 -3 -97 -3
share-by-early 2 lead -80 -71 57 105 -229
share-by-early 2 about 91 13 53 243 -36
share-by-early 2 heading 55 189 -51 171 13
share-by-early 2 body -94 220 1 -28 -12
share-by-early 2 all -191 582 45 -247 116
share-by-all 0 early -244 -191 -505 67 5
share-by-all 0 lead -419 -249 -149 -78 106
share-by-all 0 about -113 -109 -90 -80 -153
share-by-all 0 heading -179 -233 -143 -93 -438
share-by-all 0 body -40 22 -132 -134 -150
share-by-all 0 all -737 568 736 -171 -507
share-by-all 1 early 439 188 -411 -179 -83
share-by-all 1 lead 186 212 -155 20 -140
share-by-all 1 about 54 -35 -63 150 59
share-by-all 1 heading 11 -137 -54 -87 -141
share-by-all 1 body -224 -323 -137 -71 101
share-by-all 1 all 199 853 453 41 -397
share-by-all 2 early 229 254 -252 114 -148
share-by-all 2 lead 349 250 -139 14 132
share-by-all 2 about 186 210 -40 366 -164
share-by-all 2 heading 17 -37 -40 -73 61
share-by-all 2 body 61 213 -92 -131 -158
share-by-all 2 all 538 984 226 -247 43
rank 612 898 689 268 351 138 254 218 0
gap 21 128
least -3500 -1300 -500
near 1000
broad 2000
prior * -5267
prior 3d -5520
prior agent -5225
prior ai -4914
prior algorithm -5265
prior api -4788
prior authentication -5429
prior aws -5207
prior backend -5458
prior benchmark -5464
prior best-practices -5823
prior bitcoin -5217
prior blockchain -5027
prior blog -5970
prior bundler -5861
prior cache -5706
prior chat -5239
prior cicd -4805
prior cli -4366
prior cloud-native -5444
prior cms -4836
prior compiler -4849
prior containerization -5483
prior crm -5372
prior data -4796
prior database -4969
prior declarative-gui -6543
prior deploy-tool -4975
prior desktop-app -5275
prior dev-exp-lib -6308
prior dev-tool -4420
prior ecommerce -5138
prior editor -5055
prior emulator -5681
prior filesystem -5221
prior finance -5347
prior firmware -5870
prior for-fun -5745
prior framework -5090
prior frontend -4131
prior game -5065
prior game-engine -6020
prior graphql -5621
prior gui -4876
prior http -5667
prior http-client -5242
prior iac -4801
prior ide -5972
prior iot -5151
prior json -4840
prior julian -6165
prior k8s -5393
prior language -5762
prior learning-resource -4471
prior lib -4048
prior linter -5176
prior lms -5962
prior logging -4812
prior low-code -5479
prior message-queue -5641
prior mobile-app -4895
prior monitoring -4938
prior networking -5092
prior node-version -5961
prior nosql -5548
prior observability -5560
prior orm -5263
prior os -5836
prior parser -5103
prior react -4597
prior real-time -5343
prior robot -5571
prior runtime -5825
prior sdk -5859
prior search -5291
prior secrets -5189
prior security -3750
prior server -4827
prior serverless -5690
prior storage -5269
prior system-design -6635
prior terminal -4941
prior testing -4779
prior ui -4833
prior ux -5955
prior video -5834
prior web-app -5381
prior web-server -5087
prior webassembly -5130
prior workflow -5876
prior yaml -5440
related ~brew 3d 100
related ~cargo-add 3d 63
related ~go-get 3d -69
related ~gradle 3d -54
related ~jsx 3d -66
related ~npm-global 3d -101
related ~shell-prompt 3d 71
related 3d 3d 158
related ai 3d -99
related algorithm 3d -56
related data 3d -75
related frontend 3d -52
related game-engine 3d 133
related mobile-app 3d -61
related ~brew agent 66
related ~gem agent 90
related ~git-clone agent -250
related ~help-flag agent -134
related ~library-install-r agent -182
related ~npm-start agent -127
related ~rails agent 99
related agent agent 113
related cloud-native agent -61
related dev-tool agent -77
related message-queue agent -58
related observability agent -105
related sdk agent -105
related security agent -96
related video agent 79
related ~android ai -198
related ~css ai -120
related ~go-get ai -176
related ~gradle ai 203
related ~import ai -170
related ~library-install-r ai -322
related ~npm ai 190
related ~npm-global ai 258
related agent ai 281
related ai ai 432
related algorithm ai -136
related chat ai 146
related lib ai -292
related sdk ai 562
related server ai 91
related workflow ai 113
related ~css algorithm -229
related ~git-clone algorithm 137
related ~go-get algorithm 178
related ~gradle algorithm 255
related ~help-flag algorithm -233
related ~make algorithm 154
related ~npm algorithm -120
related ~npm-global algorithm -183
related algorithm algorithm 142
related backend algorithm -180
related cache algorithm -184
related json algorithm -148
related lib algorithm 152
related parser algorithm -250
related security algorithm -186
related terminal algorithm -154
related ~android api -244
related ~git-clone api 100
related ~gradle api -162
related ~help-flag api -89
related ~import api 227
related ~jsx api -231
related ~npm api 212
related ~script-tag api -134
related api api 244
related aws api -174
related backend api 153
related cache api -130
related lib api -275
related mobile-app api -158
related observability api -129
related real-time api -158
related ~css authentication -107
related ~gradle authentication 127
related ~help-flag authentication -305
related ~import authentication -118
related ~jsx authentication -87
related ~npm authentication -291
related ~npm-global authentication -132
related ~shell-prompt authentication -145
related ai authentication -57
related api authentication -137
related authentication authentication 160
related cli authentication -104
related framework authentication -53
related real-time authentication -89
related server authentication -81
related ~git-clone aws -79
related ~go-get aws -118
related ~gradle aws -119
related ~help-flag aws -88
related ~import aws -131
related ~library-install-r aws -165
related ~npm aws 153
related ~pip aws -73
related ai aws -76
related aws aws 225
related cloud-native aws -63
related framework aws -77
related frontend aws -79
related sdk aws -60
related serverless aws 171
related web-app aws -78
related ~brew backend 138
related ~css backend -178
related ~docker backend 129
related ~git-clone backend -174
related ~help-flag backend -241
related ~make backend -168
related ~pip backend -97
related ~script-tag backend -183
related aws backend 126
related backend backend 271
related framework backend 141
related graphql backend 116
related http backend -177
related server backend 182
related web-app backend 152
related workflow backend 155
related ~brew benchmark 115
related ~git-clone benchmark -57
related ~gradle benchmark -251
related ~help-flag benchmark -84
related ~library-install-r benchmark -191
related ~make benchmark -56
related ~npm benchmark -112
related algorithm benchmark -91
related benchmark benchmark 127
related dev-tool benchmark 105
related framework benchmark -57
related http benchmark 73
related lib benchmark -122
related ~gem best-practices -70
related ~go-get best-practices -82
related ~gradle best-practices -55
related ~help-flag best-practices -175
related ~import best-practices -283
related ~jsx best-practices 172
related ~library-install-r best-practices -166
related ~npm best-practices 174
related best-practices best-practices 88
related frontend best-practices 67
related lib best-practices -95
related mobile-app best-practices 120
related sdk best-practices -61
related ~gradle bitcoin -51
related ~library-install-r bitcoin -100
related bitcoin bitcoin 88
related lib bitcoin -70
related ~docker blockchain -66
related ~gradle blockchain 102
related ~help-flag blockchain -304
related ~import blockchain -132
related ~library-install-r blockchain -210
related ~make blockchain -92
related ~npm blockchain 118
related ~npm-global blockchain -119
related ai blockchain -73
related bitcoin blockchain -68
related blockchain blockchain 144
related cli blockchain -91
related lib blockchain -110
related sdk blockchain 174
related server blockchain -71
related web-app blockchain -78
related ~brew blog -52
related ~css blog 198
related ~git-clone blog -65
related ~gradle blog -118
related ~help-flag blog -83
related ~import blog -58
related ~npm blog 71
related ~npm-start blog 116
related blog blog 81
related parser blog -61
related ~css bundler 131
related ~gradle bundler -117
related ~help-flag bundler -144
related ~jsx bundler 151
related ~library-install-r bundler -118
related ~npm bundler -94
related ~npm-global bundler -83
related ~npm-start bundler -103
related compiler bundler -112
related dev-exp-lib bundler -80
related dev-tool bundler -101
related lib bundler -78
related mobile-app bundler -74
related react bundler -70
related web-app bundler -75
related workflow bundler -69
related ~go-get cache -59
related ~help-flag cache -90
related ~import cache -138
related ~npm cache -112
related ai cache -53
related cache cache 168
related lib cache -106
related server cache 52
related ~brew chat 147
related ~css chat -140
related ~gradle chat -76
related ~help-flag chat -76
related ~import chat -222
related ~library-install-r chat -157
related ~npm chat 173
related ~npm-global chat -118
related chat chat 229
related cli chat -115
related lib chat -65
related networking chat -73
related sdk chat 186
related security chat -84
related server chat -101
related workflow chat -87
related ~css cicd -86
related ~gem cicd 111
related ~git-clone cicd 117
related ~go-get cicd 96
related ~gradle cicd -114
related ~help-flag cicd -138
related ~import cicd -229
related ~library-install-r cicd -224
related cache cicd 69
related cicd cicd 124
related framework cicd -68
related k8s cicd 80
related lib cicd -148
related web-app cicd -58
related ~git-clone cli 110
related ~help-flag cli 240
related ~import cli -382
related ~library-install-r cli -310
related ~npm cli -142
related ~npm-global cli 243
related ~pip cli 237
related ~script-tag cli -312
related api cli -265
related aws cli -255
related cli cli 631
related dev-tool cli 195
related framework cli -290
related lib cli -331
related sdk cli -398
related terminal cli 427
related ~brew cloud-native -91
related ~docker cloud-native 99
related ~go-get cloud-native 94
related ~gradle cloud-native 156
related ~import cloud-native -167
related ~npm cloud-native -141
related ~pip cloud-native -111
related ~shell-prompt cloud-native 71
related authentication cloud-native 102
related cloud-native cloud-native 105
related networking cloud-native 56
related sdk cloud-native -61
related security cloud-native 106
related server cloud-native 64
related serverless cloud-native -89
related system-design cloud-native 60
related ~css cms 179
related ~gradle cms 140
related ~jsx cms 208
related ~library-install-r cms -250
related ~npm-global cms 95
related ~pip cms -97
related ~shell-prompt cms -141
related ai cms 87
related api cms 111
related authentication cms 79
related backend cms 93
related cms cms 312
related lib cms -153
related storage cms 78
related web-app cms 202
related ~gradle compiler -76
related ~help-flag compiler -129
related ~import compiler -142
related ~library-install-r compiler -137
related ~make compiler -194
related ~npm compiler 170
related ~npm-global compiler 146
related ~shell-prompt compiler -58
related algorithm compiler -86
related compiler compiler 195
related dev-tool compiler 84
related graphql compiler -98
related language compiler 180
related lib compiler -161
related runtime compiler 98
related server compiler -87
related ~docker containerization -104
related ~go-get containerization 130
related ~help-flag containerization -187
related ~import containerization -165
related ~library-install-r containerization -159
related ~pip containerization 139
related ~rails containerization -89
related ~shell-prompt containerization -61
related aws containerization -106
related iac containerization -55
related monitoring containerization -68
related web-app containerization -91
related ~css crm -76
related ~import crm -154
related ~jsx crm -62
related ~npm crm 94
related ~script-tag crm 65
related ~sql crm 63
related crm crm 76
related sdk crm 124
related ~css data -156
related ~docker data -172
related ~git-clone data 139
related ~import data -61
related ~library-install-r data 297
related ~make data 216
related ~npm data -172
related ~pip data 72
related ai data -133
related algorithm data 79
related data data 228
related logging data -127
related monitoring data -143
related observability data -105
related parser data 115
related workflow data 137
related ~css database -177
related ~go-get database 179
related ~gradle database 64
related ~import database 95
related ~npm-global database 89
related ~pip database -144
related ~shell-prompt database -187
related ~sql database 152
related algorithm database -171
related cache database -169
related database database 167
related http database -162
related nosql database 322
related observability database -168
related orm database 328
related server database -152
related ~android declarative-gui -60
related ~css declarative-gui -50
related ~gradle declarative-gui -67
related ~help-flag declarative-gui -202
related ~import declarative-gui -106
related ~script-tag declarative-gui 64
related ~cocoapods deploy-tool 90
related ~gradle deploy-tool -178
related ~help-flag deploy-tool 93
related ~library-install-r deploy-tool -96
related ~npm deploy-tool 262
related ~npm-start deploy-tool -99
related ~nuget deploy-tool 90
related aws deploy-tool 271
related cicd deploy-tool 211
related cli deploy-tool 164
related deploy-tool deploy-tool 191
related iac deploy-tool 126
related k8s deploy-tool 161
related serverless deploy-tool 343
related web-app deploy-tool -169
related ~brew desktop-app 82
related ~go-get desktop-app -146
)weights",
    R"weights(
related ~help-flag desktop-app -131
related ~import desktop-app -304
related ~library-install-r desktop-app -197
related ~npm desktop-app -218
related ~npm-global desktop-app -120
related ~shell-prompt desktop-app 146
related cli desktop-app -133
related desktop-app desktop-app 428
related dev-tool desktop-app -161
related gui desktop-app 167
related lib desktop-app -194
related real-time desktop-app -110
related sdk desktop-app -96
related terminal desktop-app -83
related ~android dev-exp-lib -87
related ~gem dev-exp-lib 86
related ~go-get dev-exp-lib 157
related ~import dev-exp-lib -85
related ~library-install-r dev-exp-lib 148
related ~maven dev-exp-lib 87
related ~npm dev-exp-lib -188
related backend dev-exp-lib -64
related bundler dev-exp-lib 104
related cli dev-exp-lib 109
related dev-tool dev-exp-lib 121
related frontend dev-exp-lib -71
related lib dev-exp-lib -147
related logging dev-exp-lib -82
related mobile-app dev-exp-lib -60
related ~bower dev-tool -186
related ~css dev-tool -255
related ~go-get dev-tool -187
related ~gradle dev-tool -117
related ~library-install-r dev-tool -319
related ~make dev-tool -126
related ~npm-global dev-tool 460
related ~shell-prompt dev-tool 238
related algorithm dev-tool -124
related cli dev-tool 488
related compiler dev-tool 204
related dev-tool dev-tool 592
related learning-resource dev-tool -179
related lib dev-tool -367
related sdk dev-tool -218
related ~composer ecommerce 112
related ~css ecommerce 135
related ~gem ecommerce 96
related ~git-clone ecommerce 159
related ~npm ecommerce 66
related ~sql ecommerce 123
related api ecommerce 78
related ecommerce ecommerce 141
related game ecommerce 100
related game-engine ecommerce 68
related learning-resource ecommerce 66
related react ecommerce 54
related sdk ecommerce 86
related web-app ecommerce 69
related ~go-get editor -122
related ~gradle editor -214
related ~help-flag editor -139
related ~import editor -260
related ~library-install-r editor -102
related ~npm editor -173
related ~npm-global editor -157
related ~npm-start editor 122
related ai editor -113
related cli editor -193
related dev-tool editor -143
related editor editor 255
related learning-resource editor -80
related lib editor -131
related mobile-app editor -91
related terminal editor -109
related ~brew emulator 131
related ~docker emulator 199
related ~help-flag emulator -90
related ~library-install-r emulator -95
related ~npm-global emulator 104
related ~pip emulator 93
related ~shell-prompt emulator 189
related ~sql emulator 101
related aws emulator 227
related emulator emulator 126
related iot emulator 71
related lib emulator -82
related mobile-app emulator -70
related server emulator 73
related serverless emulator 107
related terminal emulator 65
related ~android filesystem 118
related ~brew filesystem -83
related ~git-clone filesystem -53
related ~go-get filesystem 96
related ~gradle filesystem -124
related ~import filesystem -125
related ~npm-global filesystem -116
related ~shell-prompt filesystem -93
related ai filesystem -75
related api filesystem -56
related dev-tool filesystem -94
related filesystem filesystem 107
related lib filesystem 123
related parser filesystem -55
related real-time filesystem -53
related ~cocoapods finance 120
related ~css finance -97
related ~jsx finance 77
related ~library-install-r finance -116
related ~make finance -53
related ~npm finance 258
related ~script-tag finance -64
related ~shell-prompt finance -88
related authentication finance -82
related blockchain finance 80
related bundler finance 60
related finance finance 111
related learning-resource finance -79
related lib finance -85
related sdk finance 203
related server finance -86
related ~android firmware -68
related ~brew firmware -102
related ~go-get firmware -90
related ~help-flag firmware -245
related ~npm firmware -255
related ~shell-prompt firmware -85
related iot firmware -80
related ~brew for-fun 91
related ~gem for-fun 66
related ~go-get for-fun -73
related ~help-flag for-fun -99
related ~make for-fun 156
related ~npm for-fun 74
related ~npm-global for-fun 81
related ~shell-prompt for-fun 185
related ai for-fun -63
related for-fun for-fun 122
related terminal for-fun 188
related video for-fun 52
related web-app for-fun -64
related ~android framework -184
related ~css framework 183
related ~go-get framework 157
related ~gradle framework -208
related ~help-flag framework -226
related ~jsx framework -107
related ~npm framework -103
related ~pip framework -287
related api framework 202
related backend framework 123
related compiler framework 108
related framework framework 669
related mobile-app framework -154
related serverless framework -122
related testing framework -103
related web-app framework 203
related ~android frontend -368
related ~css frontend 405
related ~go-get frontend -403
related ~gradle frontend -267
related ~import frontend -283
related ~jquery frontend 273
related ~npm frontend 260
related ~npm-global frontend -298
related cli frontend -299
related frontend frontend 449
related game frontend -297
related http frontend -245
related lib frontend -416
related mobile-app frontend -493
related server frontend -323
related ui frontend 300
related ~css game -114
related ~go-get game -118
related ~help-flag game -234
related ~jsx game -87
related ~npm game -94
related ~pip game -78
related ~shell-prompt game -71
related ai game -77
related authentication game -110
related backend game -78
related cli game -69
related emulator game 105
related game game 335
related game-engine game 196
related react game -72
related ~css game-engine -127
related ~gradle game-engine -148
related ~help-flag game-engine -277
related ~import game-engine -338
related ~jsx game-engine -74
related ~library-install-r game-engine -161
related ~npm-global game-engine 99
related ~shell-prompt game-engine -78
related game game-engine 130
related game-engine game-engine 147
related lib game-engine -116
related react game-engine -70
related ~css graphql -63
related ~import graphql -79
related ~library-install-r graphql -88
related ~shell-prompt graphql -50
related backend graphql 69
related frontend graphql -58
related graphql graphql 157
related ~android gui -194
related ~help-flag gui -70
related ~import gui -123
related ~jsx gui -90
related ~make gui 102
related ~npm gui -334
related ~shell-prompt gui 64
related desktop-app gui 282
related frontend gui -82
related game gui -120
related gui gui 197
related lib gui -213
related mobile-app gui -106
related terminal gui -136
related ui gui -76
related ~android http -166
related ~gradle http -150
related ~help-flag http -175
related ~jsx http -132
related ~library-install-r http -175
related ~npm http -150
related ~npm-global http -151
related ~script-tag http 185
related cli http -102
related http http 309
related http-client http 200
related lib http 79
related real-time http -151
related sdk http -141
related server http -101
related web-server http 113
related ~css http-client -116
related ~gradle http-client 57
related ~help-flag http-client 185
related ~make http-client -96
related ~npm http-client 68
related ~pip http-client -84
related graphql http-client 75
related http http-client 211
related http-client http-client 276
related lib http-client 88
related networking http-client 61
related observability http-client -73
related search http-client -82
related testing http-client -76
related ~gem iac 181
related ~git-clone iac -168
related ~help-flag iac 282
related ~library-install-r iac -155
related ~make iac -93
related ~maven iac 120
related ~nuget iac 85
related ~rails iac 156
related aws iac 203
related dev-tool iac -75
related iac iac 265
related lib iac -72
related logging iac 155
related sdk iac -114
related security iac -102
related server iac 68
related ~brew ide -94
related ~gradle ide -107
related ~help-flag ide -53
related ~import ide -110
related ~library-install-r ide -197
related ~npm ide -181
related ~npm-global ide -92
related ~script-tag ide -55
related ai ide -53
related editor ide -268
related graphql ide 50
related os ide 78
related terminal ide -60
related ~css iot -91
related ~help-flag iot -86
related ~import iot -182
related ~make iot -108
related ~npm iot -123
related ~pip iot 93
related ~shell-prompt iot 83
related api iot -56
related filesystem iot -62
related firmware iot -55
related iot iot 152
related lib iot -69
related networking iot 94
related react iot -51
related sdk iot -59
related ~bower json 115
related ~brew json 104
related ~gradle json -101
related ~help-flag json -87
related ~jsx json -113
related ~npm-global json -169
related ~pip json 62
related ~script-tag json 225
related ai json -90
related aws json -65
related framework json -62
related http json -82
related http-client json -62
related json json 264
related ui json 74
related ~help-flag julian -121
related ~import julian -113
related ~library-install-r julian -104
related ~npm julian -69
related ~pip julian -93
related ~docker k8s -82
related ~go-get k8s 90
related ~import k8s -99
related ~shell-prompt k8s -63
related cicd k8s 72
related cloud-native k8s 96
related containerization k8s -54
related k8s k8s 163
related ~css language -172
related ~import language -87
related ~jquery language -91
related ~jsx language -106
related ~library-install-r language -82
related ~npm language 187
related ~npm-global language 64
related algorithm language -108
related cli language 82
related compiler language 222
related editor language 96
related ide language 130
related language language 129
related lib language -240
related parser language -64
related ~git-clone learning-resource -121
related ~gradle learning-resource 187
related ~help-flag learning-resource -168
related ~import learning-resource -317
related ~jquery learning-resource 204
related ~library-install-r learning-resource -300
related ~pip learning-resource -185
related ~shell-prompt learning-resource -110
related algorithm learning-resource 165
related api learning-resource 184
related data learning-resource 151
related framework learning-resource -126
related learning-resource learning-resource 398
related lib learning-resource -314
related real-time learning-resource -101
related web-app learning-resource 160
related ~brew lib -355
related ~git-clone lib -190
related ~go-get lib 232
related ~import lib 1002
related ~library-install-r lib 239
related ~make lib -273
related ~npm-global lib -517
related ~shell-prompt lib -337
related cli lib -688
related dev-tool lib -797
related framework lib -328
related learning-resource lib -421
related lib lib 1357
related linter lib -407
related ui lib -504
related web-app lib -465
related ~git-clone linter -102
related ~gradle linter -103
related ~import linter -124
related ~jsx linter 87
related ~library-install-r linter -214
related ~npm linter 171
related ~npm-global linter 111
related ~shell-prompt linter -76
related api linter -55
related dev-exp-lib linter -61
related dev-tool linter 110
related frontend linter -65
related lib linter -92
related linter linter 171
related sdk linter -55
related ~bower lms 67
related ~gradle lms -87
related ~help-flag lms -63
related ~import lms -92
related ~npm lms 63
related ~npm-global lms 74
related api lms 95
related lib lms -73
related lms lms 97
related sdk lms 60
related web-app lms 59
related ~css logging -130
related ~gradle logging -114
related ~help-flag logging -155
related ~import logging -136
related ~library-install-r logging -64
related ~npm logging -114
related ~npm-global logging -75
related ~pip logging -130
related api logging -76
related aws logging -60
related learning-resource logging -73
related logging logging 156
related monitoring logging 110
related observability logging 158
related sdk logging -82
related server logging -60
related ~android low-code -58
related ~git-clone low-code 91
related ~gradle low-code -50
related ~help-flag low-code -84
related ~import low-code -52
related ~jsx low-code -67
related ~library-install-r low-code -217
related ~npm-start low-code 92
related iot low-code 133
related lib low-code -87
related low-code low-code 159
related workflow low-code 66
related ~docker message-queue 124
related ~gradle message-queue 159
related ~help-flag message-queue -66
related ~import message-queue -115
related ~library-install-r message-queue -182
related ~maven message-queue 118
related ~npm message-queue 85
related ~shell-prompt message-queue -127
related algorithm message-queue -52
related cloud-native message-queue 84
related iot message-queue 60
related lib message-queue 78
related message-queue message-queue 338
related sdk message-queue 89
related ~android mobile-app 124
related ~cocoapods mobile-app 272
related ~gradle mobile-app -356
related ~import mobile-app -221
related ~jsx mobile-app 245
related ~library-install-r mobile-app -90
related ~npm-global mobile-app 184
related algorithm mobile-app -67
related frontend mobile-app -152
related game mobile-app -61
related lib mobile-app -78
related mobile-app mobile-app 459
related networking mobile-app -66
related ui mobile-app 188
related web-app mobile-app -103
related ~android monitoring -70
related ~brew monitoring 139
related ~css monitoring -178
related ~gem monitoring 60
related ~git-clone monitoring 78
related ~gradle monitoring 57
related ~jsx monitoring -104
related ~npm-global monitoring -235
related backend monitoring 86
related cli monitoring -181
related frontend monitoring -100
related lib monitoring -241
related monitoring monitoring 261
related observability monitoring 574
related react monitoring -102
related sdk monitoring 206
related ~go-get networking 103
related ~import networking -67
related ~jsx networking -183
related ~library-install-r networking 59
related ~make networking 101
related ~npm networking -300
related ~npm-global networking -117
related ai networking -162
related api networking -173
related backend networking -110
related http networking -131
related http-client networking -146
related iot networking -167
related message-queue networking -198
related networking networking 330
related ~help-flag node-version -84
related ~import node-version -82
related ~library-install-r node-version -62
related ~shell-prompt node-version -68
related cli node-version -54
related ~brew nosql 93
related ~git-clone nosql 65
related ~go-get nosql -85
related ~gradle nosql -127
related ~help-flag nosql -88
related ~make nosql 97
related ~npm nosql -78
related ~npm-global nosql -130
related database nosql 112
related nosql nosql 55
related observability nosql 61
related sdk nosql 53
related server nosql -60
related ~docker observability 82
related ~go-install observability 93
related ~gradle observability -106
related ~help-flag observability -82
related ~library-install-r observability 70
related ~maven observability -68
related ~shell-prompt observability -85
related aws observability 86
related dev-tool observability -69
related lib observability -115
)weights",
    R"weights(
related observability observability 112
related sdk observability 147
related workflow observability 69
related ~composer orm 76
related ~go-get orm -73
related ~import orm -86
related ~jsx orm -62
related ~library-install-r orm 61
related ~make orm -69
related ~npm-global orm 93
related ai orm -55
related backend orm 92
related database orm 97
related graphql orm -53
related lib orm 98
related nosql orm 52
related orm orm 232
related ~android os -167
related ~brew os -156
related ~css os -156
related ~gradle os -181
related ~help-flag os -89
related ~npm os -259
related ~pip os -147
related ~shell-prompt os 239
related compiler os -82
related filesystem os -74
related mobile-app os -155
related os os 115
related security os -136
related storage os -75
related ui os -53
related ~css parser -75
related ~go-get parser 66
related ~jsx parser -117
related ~npm parser -117
related ~npm-global parser -137
related ~pip parser 123
related ~shell-prompt parser -196
related ai parser -129
related frontend parser -122
related lib parser 190
related parser parser 324
related sdk parser -135
related security parser -203
related server parser -171
related ui parser -140
related ~android react 116
related ~cocoapods react 167
related ~gem react 107
related ~help-flag react 245
related ~jsx react 223
related ~library-install-r react 190
related ~script-tag react -121
related ~shell-prompt react -112
related ai react -145
related api react -130
related editor react 183
related frontend react -272
related lib react -188
related mobile-app react 296
related react react 199
related ui react 473
related ~brew real-time 88
related ~css real-time -101
related ~gradle real-time 210
related ~help-flag real-time -155
related ~import real-time -228
related ~npm real-time -110
related ~npm-global real-time -110
related backend real-time 102
related chat real-time 89
related data real-time 120
related framework real-time 180
related lib real-time -193
related mobile-app real-time -89
related monitoring real-time 93
related real-time real-time 389
related ~gradle robot 89
related ~import robot -140
related ~npm robot -144
related robot robot 75
related ~brew runtime 88
related ~cargo-add runtime 52
related ~gradle runtime -146
related ~import runtime 85
related ~make runtime 72
related ~pip runtime -64
related ai runtime 51
related cloud-native runtime 70
related compiler runtime 72
related dev-tool runtime -61
related lms runtime 79
related workflow runtime 50
related ~css sdk -166
related ~gradle sdk -133
related ~jsx sdk 218
related ~library-install-r sdk -257
related ~make sdk -132
related ~maven sdk -109
related ~npm sdk 204
related ~script-tag sdk 186
related aws sdk 183
related blockchain sdk 155
related lib sdk -198
related mobile-app sdk 177
related observability sdk -180
related sdk sdk 375
related security sdk 146
related server sdk -115
related ~css search -147
related ~help-flag search -73
related ~import search -114
related ~jsx search -146
related ~library-install-r search -158
related ~npm search -184
related ~script-tag search -114
related ~shell-prompt search -166
related ai search 86
related frontend search -117
related search search 130
related ui search -100
related ~android secrets 128
related ~brew secrets 97
related ~docker secrets 79
related ~git-clone secrets 134
related ~import secrets -114
related lib secrets -63
related linter secrets 72
related secrets secrets 178
related ~android security 317
related ~brew security 475
related ~css security -252
related ~docker security 157
related ~help-flag security 140
related ~npm-global security -290
related authentication security 610
related lib security -152
related networking security 104
related real-time security -223
related secrets security 566
related security security 305
related terminal security -186
related workflow security -160
related ~css server 100
related ~docker server 97
related ~go-get server -185
related ~import server -186
related ~library-install-r server -204
related ~make server 204
related ~npm server 60
related backend server 265
related chat server 204
related dev-tool server 205
related http server 134
related lib server -194
related message-queue server 325
related real-time server 270
related storage server 164
related ~go-get serverless -125
related ~gradle serverless -91
related ~help-flag serverless -141
related ~import serverless -79
related ~library-install-r serverless -152
related ~nuget serverless -77
related ~pip serverless -123
related ~shell-prompt serverless -71
related aws serverless 90
related iac serverless -165
related serverless serverless 280
related ~android storage -78
related ~git-clone storage -94
related ~go-get storage 167
related ~help-flag storage 81
related ~import storage -73
related ~make storage 158
related ~npm storage -160
related agent storage 108
related aws storage -117
related dev-tool storage -119
related filesystem storage 266
related framework storage -87
related sdk storage 170
related serverless storage -76
related storage storage 188
related ~help-flag system-design -228
related ~import system-design -166
related ~library-install-r system-design -88
related ~npm system-design -52
related ~brew terminal 339
related ~css terminal 200
related ~go-get terminal 407
related ~import terminal -110
related ~make terminal 74
related ~npm terminal -300
related ~npm-global terminal -178
related ~shell-prompt terminal 108
related agent terminal -89
related ai terminal -88
related cli terminal 303
related mobile-app terminal -85
related react terminal -60
related search terminal 147
related server terminal -111
related terminal terminal 300
related ~git-clone testing -148
related ~gradle testing -283
related ~import testing -141
related ~library-install-r testing -255
related ~make testing -123
related ~npm testing 68
related ~npm-global testing 136
related ~script-tag testing -164
related algorithm testing -100
related dev-tool testing 128
related framework testing 82
related http testing 98
related lib testing -62
related parser testing -93
related server testing 95
related testing testing 481
related ~android ui 226
related ~bower ui 625
related ~css ui 484
related ~go-get ui -342
related ~jquery ui 352
related ~jsx ui 276
related ~npm ui 119
related ~npm-global ui -278
related blog ui -223
related cli ui -350
related dev-tool ui -256
related frontend ui 287
related mobile-app ui 441
related react ui 439
related sdk ui -262
related ui ui 529
related ~cocoapods ux 57
related ~css ux -67
related ~help-flag ux -115
related ~import ux -123
related ~jsx ux 87
related ~library-install-r ux -82
related lib ux -68
related mobile-app ux 77
related ui ux -58
related ~bower video 105
related ~go-get video -79
related ~gradle video -58
related ~help-flag video -192
related ~import video -115
related ~library-install-r video -143
related ~npm-global video 114
related ~shell-prompt video -52
related learning-resource video -64
related lib video -147
related react video -58
related terminal video -55
related video video 131
related ~brew web-app -178
related ~docker web-app 225
related ~go-get web-app -139
related ~gradle web-app -286
related ~help-flag web-app -314
related ~import web-app -179
related ~npm-global web-app 185
related ~pip web-app -183
related api web-app -171
related cloud-native web-app -129
related framework web-app 105
related frontend web-app -142
related lib web-app -214
related sdk web-app -142
related ui web-app -156
related web-app web-app 280
related ~docker web-server -97
related ~git-clone web-server -175
related ~go-get web-server 135
related ~gradle web-server -245
related ~import web-server 176
related ~make web-server 122
related ~npm web-server -139
related ~npm-global web-server 143
related aws web-server -84
related backend web-server 187
related firmware web-server 75
related framework web-server 227
related http web-server 243
related http-client web-server 64
related server web-server 78
related web-server web-server 198
related ~android webassembly 141
related ~cargo-add webassembly -73
related ~docker webassembly 112
related ~git-clone webassembly -92
related ~make webassembly -74
related ~npm webassembly 89
related ~sql webassembly -67
related database webassembly -59
related emulator webassembly 72
related filesystem webassembly 55
related search webassembly -51
related webassembly webassembly 130
related ~css workflow -123
related ~git-clone workflow -64
related ~go-get workflow -66
related ~gradle workflow 92
related ~import workflow -114
related ~library-install-r workflow -248
related ~npm workflow -160
related ~shell-prompt workflow 122
related agent workflow 56
related api workflow 76
related frontend workflow -69
related lib workflow -92
related sdk workflow 105
related workflow workflow 150
related ~bower yaml 115
related ~css yaml -62
related ~library-install-r yaml -96
related ~npm yaml 106
related ~script-tag yaml 97
related ~shell-prompt yaml 68
related yaml yaml 124
)weights"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
