// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Written by tests/fit/fit.py; in the form that detail/lexicon_text.hpp reads, thousandths of log-odds.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* weight_pieces[] = {
    R"weights(
cue title 17 -186 -75 -113 158 486
cue title_head 214 -337 -217 -356 -223 74
cue definition_head 807 -74 26 -61 236 218
cue definition_modifier 525 -64 -284 -290 77 -82
cue definition_subject 525 131 85 44 253 272
cue definition_rest 287 -141 -41 -34 309 -44
cue description 618 5 -119 190 244 149
cue lead 712 259 54 58 76 175
cue about 500 222 -20 64 -39 61
cue heading -27 17 -133 29 -2 8
cue body 86 67 266 -35 -14 -45
cue list 70 114 55 -6 63 -10
cue usage 182 90 149 117 -83 164
cue code 195 -42 -26 51 86 441
cue link 121 157 -74 -14 -44 -159
cue url 308 91 398 -2 133 303
cue image 0 0 0 0 0 0
cue comment 0 0 0 0 0 0
cue notice 262 279 300 35 -95 228
cue boilerplate 324 87 143 -49 71 113
cue mention 659 90 218 281 41 -89
cue negated 173 55 -11 191 106 -303
first 422 273 -124 -468 -618
share early 653 585 619 202 246
share lead 138 345 -46 57 271
share about 99 112 -80 -119 67
share heading 13 -51 52 127 26
share body -55 311 31 305 221
share all 187 2807 -257 263 409
share-by-early 0 early -83 -94 -249 -135 -18
share-by-early 0 lead -98 -29 151 -104 -172
share-by-early 0 about -87 -1 71 -8 -78
share-by-early 0 heading 56 12 45 78 373
share-by-early 0 body -95 -12 75 -243 94
share-by-early 0 all -33 608 110 -318 440
share-by-early 1 early 130 10 -14 -232 -61
share-by-early 1 lead -7 57 72 -155 12
share-by-early 1 about 90 -3 -10 223 -12
share-by-early 1 heading -19 -45 62 -432 281
share-by-early 1 body 49 188 -19 -170 88
share-by-early 1 all -146 497 117 -170 -35
share-by-early 2 early -51 -238 -6 -95 -7
share-by-early 2 lead -115 -91 54 111 -215
share-by-early 2 about 98 40 56 178 -71
share-by-early 2 heading 70 215 -43 172 -19
share-by-early 2 body -103 204 -5 -14 -10
share-by-early 2 all -193 561 47 -255 130
share-by-all 0 early -233 -190 -495 57 21
share-by-all 0 lead -405 -215 -155 -56 55
share-by-all 0 about -101 -103 -89 -68 -141
share-by-all 0 heading -170 -228 -133 -122 -445
share-by-all 0 body -40 29 -135 -145 -132
share-by-all 0 all -725 561 734 -153 -543
share-by-all 1 early 430 185 -406 -181 -78
share-by-all 1 lead 159 187 -149 14 -120
share-by-all 1 about 42 -41 -51 180 65
share-by-all 1 heading 1 -138 -73 -66 -109
share-by-all 1 body -226 -332 -134 -89 107
share-by-all 1 all 195 848 450 50 -430
share-by-all 2 early 232 265 -233 117 -140
share-by-all 2 lead 351 253 -145 14 115
share-by-all 2 about 187 209 -45 346 -174
share-by-all 2 heading 19 -26 -61 -76 77
share-by-all 2 body 47 188 -83 -131 -154
share-by-all 2 all 527 962 219 -225 7
rank 581 903 672 276 321 231 164 291 0
gap 17 129
least -3500 -1300 -600
near 1000
broad 2000
prior * -5243
prior 3d -5528
prior agent -5187
prior ai -4884
prior algorithm -5229
prior api -4764
prior authentication -5398
prior aws -5186
prior backend -5432
prior benchmark -5449
prior best-practices -5789
prior bitcoin -5199
prior blockchain -5008
prior blog -5947
prior bundler -5831
prior cache -5666
prior chat -5219
prior cicd -4790
prior cli -4354
prior cloud-native -5413
prior cms -4821
prior compiler -4850
prior containerization -5472
prior crm -5330
prior data -4790
prior database -4953
prior declarative-gui -6516
prior deploy-tool -4918
prior desktop-app -5264
prior dev-exp-lib -6279
prior dev-tool -4403
prior ecommerce -5111
prior editor -5038
prior emulator -5712
prior filesystem -5215
prior finance -5321
prior firmware -5850
prior for-fun -5725
prior framework -5022
prior frontend -4119
prior game -5047
prior game-engine -5995
prior graphql -5592
prior gui -4861
prior http -5635
prior http-client -5217
prior iac -4779
prior ide -5973
prior iot -5124
prior json -4828
prior julian -6133
prior k8s -5369
prior language -5726
prior learning-resource -4469
prior lib -4036
prior linter -5153
prior lms -5938
prior logging -4793
prior low-code -5456
prior message-queue -5605
prior mobile-app -4883
prior monitoring -4917
prior networking -5049
prior node-version -5934
prior nosql -5518
prior observability -5531
prior orm -5236
prior os -5777
prior parser -5047
prior react -4600
prior real-time -5315
prior robot -5550
prior runtime -5805
prior sdk -5841
prior search -5269
prior secrets -5171
prior security -3736
prior server -4817
prior serverless -5657
prior storage -5250
prior system-design -6595
prior terminal -4913
prior testing -4747
prior ui -4807
prior ux -5927
prior video -5808
prior web-app -5357
prior web-server -5064
prior webassembly -5111
prior workflow -5903
prior yaml -5409
related ~brew 3d 99
related ~cargo-add 3d 63
related ~go-get 3d -68
related ~gradle 3d -59
related ~jsx 3d -69
related ~npm-global 3d -104
related ~shell-prompt 3d 71
related 3d 3d 159
related ai 3d -96
related algorithm 3d -60
related data 3d -72
related game-engine 3d 134
related mobile-app 3d -64
related ~brew agent 66
related ~gem agent 87
related ~git-clone agent -255
related ~help-flag agent -137
related ~library-install-r agent -190
related ~npm-start agent -126
related ~rails agent 98
related agent agent 115
related ai agent -68
related cloud-native agent -63
related dev-tool agent -86
related message-queue agent -57
related observability agent -103
related sdk agent -104
related security agent -96
related ~android ai -197
related ~css ai -119
related ~go-get ai -180
related ~gradle ai 208
related ~import ai -173
related ~library-install-r ai -340
related ~npm ai 202
related ~npm-global ai 274
related agent ai 284
related ai ai 455
related algorithm ai -135
related chat ai 152
related lib ai -308
related sdk ai 585
related terminal ai -106
related workflow ai 129
related ~css algorithm -231
related ~git-clone algorithm 140
related ~go-get algorithm 189
related ~gradle algorithm 274
related ~help-flag algorithm -236
related ~make algorithm 167
related ~npm algorithm -123
related ~npm-global algorithm -187
related algorithm algorithm 155
related backend algorithm -179
related cache algorithm -179
related json algorithm -139
related lib algorithm 144
related parser algorithm -245
related security algorithm -174
related terminal algorithm -154
related ~android api -249
related ~brew api -152
related ~git-clone api 114
related ~gradle api -169
related ~help-flag api -95
related ~import api 239
related ~jsx api -235
related ~npm api 208
related api api 239
related aws api -178
related cache api -120
related lib api -295
related message-queue api -125
related mobile-app api -159
related observability api -137
related real-time api -177
related ~css authentication -110
related ~gradle authentication 129
related ~help-flag authentication -308
related ~import authentication -120
related ~jsx authentication -89
related ~npm authentication -296
related ~npm-global authentication -135
related ~shell-prompt authentication -146
related ai authentication -54
related api authentication -129
related authentication authentication 167
related cli authentication -103
related real-time authentication -86
related server authentication -78
related workflow authentication -64
related ~git-clone aws -80
related ~go-get aws -122
related ~gradle aws -121
related ~help-flag aws -91
related ~import aws -137
related ~library-install-r aws -173
related ~npm aws 159
related ~pip aws -75
related ai aws -78
related aws aws 227
related cloud-native aws -63
related framework aws -76
related frontend aws -76
related sdk aws -63
related serverless aws 167
related web-app aws -79
related ~brew backend 147
related ~css backend -186
related ~docker backend 139
related ~git-clone backend -174
related ~help-flag backend -251
related ~make backend -169
related ~pip backend -100
related ~script-tag backend -187
related aws backend 128
related backend backend 271
related framework backend 143
related graphql backend 116
related http backend -197
related server backend 180
related web-app backend 172
related workflow backend 132
related ~brew benchmark 118
related ~css benchmark -58
related ~git-clone benchmark -57
related ~gradle benchmark -256
related ~help-flag benchmark -88
related ~library-install-r benchmark -197
related ~make benchmark -57
related ~npm benchmark -112
related algorithm benchmark -90
related benchmark benchmark 139
related dev-tool benchmark 112
related framework benchmark -59
related http benchmark 78
related lib benchmark -127
related ~gem best-practices -73
related ~go-get best-practices -84
related ~gradle best-practices -60
related ~help-flag best-practices -182
related ~import best-practices -296
related ~jsx best-practices 174
related ~library-install-r best-practices -175
related ~npm best-practices 175
related best-practices best-practices 83
related frontend best-practices 59
related lib best-practices -96
related mobile-app best-practices 113
related sdk best-practices -63
related ~gradle bitcoin -52
related ~library-install-r bitcoin -101
related bitcoin bitcoin 86
related lib bitcoin -73
related ~docker blockchain -67
related ~gradle blockchain 103
related ~help-flag blockchain -305
related ~import blockchain -131
related ~library-install-r blockchain -216
related ~make blockchain -92
related ~npm blockchain 124
related ~npm-global blockchain -120
related ai blockchain -72
related bitcoin blockchain -66
related blockchain blockchain 146
related cli blockchain -89
related lib blockchain -113
related sdk blockchain 178
related server blockchain -71
related web-app blockchain -83
related ~brew blog -52
related ~css blog 199
related ~git-clone blog -68
related ~gradle blog -120
related ~help-flag blog -89
related ~import blog -62
related ~npm blog 67
related ~npm-start blog 118
related blog blog 91
related parser blog -62
related ~css bundler 131
related ~gradle bundler -120
related ~help-flag bundler -145
related ~jsx bundler 158
related ~library-install-r bundler -122
related ~npm bundler -100
related ~npm-global bundler -87
related ~npm-start bundler -106
related compiler bundler -114
related dev-exp-lib bundler -79
related dev-tool bundler -89
related lib bundler -76
related mobile-app bundler -76
related react bundler -70
related web-app bundler -83
related workflow bundler -70
related ~android cache -52
related ~go-get cache -59
related ~help-flag cache -99
related ~import cache -134
related ~npm cache -116
related ai cache -55
related cache cache 165
related lib cache -108
related server cache 56
related ~brew chat 149
related ~css chat -140
related ~gradle chat -77
related ~help-flag chat -76
related ~import chat -224
related ~library-install-r chat -164
related ~npm chat 181
related ~npm-global chat -118
related chat chat 235
related cli chat -119
related game chat -77
related lib chat -70
related monitoring chat -78
related sdk chat 190
related security chat -79
related server chat -104
related ~brew cicd 83
related ~css cicd -87
related ~gem cicd 110
related ~git-clone cicd 116
related ~gradle cicd -116
related ~help-flag cicd -134
related ~import cicd -231
related ~library-install-r cicd -226
related cache cicd 73
related cicd cicd 127
related framework cicd -66
related k8s cicd 85
related lib cicd -140
related web-app cicd -57
related ~git-clone cli 114
related ~help-flag cli 253
related ~import cli -401
related ~library-install-r cli -313
related ~npm cli -157
related ~npm-global cli 264
related ~pip cli 250
related ~script-tag cli -319
related api cli -245
related aws cli -256
related cli cli 648
related dev-tool cli 213
related framework cli -308
related lib cli -311
related sdk cli -417
related terminal cli 453
related ~brew cloud-native -78
related ~docker cloud-native 110
related ~go-get cloud-native 94
related ~gradle cloud-native 168
related ~import cloud-native -178
related ~npm cloud-native -148
related ~pip cloud-native -113
related ~shell-prompt cloud-native 70
related authentication cloud-native 108
related cicd cloud-native 78
related cloud-native cloud-native 119
related sdk cloud-native -59
related security cloud-native 99
related server cloud-native 69
related serverless cloud-native -89
related system-design cloud-native 70
related ~css cms 188
related ~gradle cms 150
related ~jsx cms 201
related ~library-install-r cms -252
related ~npm-global cms 99
related ~pip cms -98
related ~shell-prompt cms -141
related ai cms 90
related api cms 111
related backend cms 86
related cms cms 322
related desktop-app cms -80
related lib cms -151
related storage cms 73
related web-app cms 206
related ~gradle compiler -80
related ~help-flag compiler -139
related ~import compiler -136
related ~library-install-r compiler -140
related ~make compiler -200
related ~npm compiler 189
related ~npm-global compiler 152
related ~shell-prompt compiler -63
related algorithm compiler -88
related compiler compiler 202
related dev-tool compiler 79
related graphql compiler -95
related language compiler 183
related lib compiler -179
related runtime compiler 104
related server compiler -92
related ~docker containerization -107
related ~go-get containerization 133
related ~help-flag containerization -189
related ~import containerization -168
related ~library-install-r containerization -161
related ~pip containerization 132
related ~rails containerization -92
related ~shell-prompt containerization -67
related aws containerization -108
related iac containerization -56
related monitoring containerization -72
related networking containerization -52
related web-app containerization -94
related ~css crm -77
related ~import crm -152
related ~jsx crm -62
related ~npm crm 100
related ~script-tag crm 64
related ~sql crm 67
related crm crm 82
related sdk crm 125
related ~css data -162
related ~docker data -171
related ~git-clone data 153
related ~jsx data -101
related ~library-install-r data 312
related ~make data 224
related ~npm data -183
related ~pip data 78
related ai data -130
related benchmark data -115
related data data 213
related learning-resource data 88
related logging data -126
related monitoring data -147
related observability data -112
related parser data 120
related ~css database -180
related ~go-get database 179
related ~gradle database 65
related ~import database 97
related ~npm-global database 92
related ~pip database -147
related ~shell-prompt database -196
related ~sql database 158
related algorithm database -170
related cache database -159
related database database 177
related http database -143
related nosql database 318
related observability database -169
related orm database 309
related server database -147
related ~android declarative-gui -60
related ~css declarative-gui -52
related ~gradle declarative-gui -69
related ~help-flag declarative-gui -211
related ~import declarative-gui -114
related ~script-tag declarative-gui 63
related ~cocoapods deploy-tool 92
related ~gradle deploy-tool -176
related ~help-flag deploy-tool 98
related ~import deploy-tool -109
related ~library-install-r deploy-tool -86
related ~npm deploy-tool 272
related ~npm-start deploy-tool -99
related ~nuget deploy-tool 93
related aws deploy-tool 269
related cicd deploy-tool 200
related cli deploy-tool 177
related deploy-tool deploy-tool 204
related iac deploy-tool 135
related k8s deploy-tool 160
)weights",
    R"weights(
related serverless deploy-tool 341
related web-app deploy-tool -169
related ~brew desktop-app 86
related ~go-get desktop-app -154
related ~help-flag desktop-app -144
related ~import desktop-app -322
related ~library-install-r desktop-app -206
related ~npm desktop-app -228
related ~npm-global desktop-app -123
related ~shell-prompt desktop-app 150
related chat desktop-app 102
related cli desktop-app -130
related desktop-app desktop-app 435
related dev-tool desktop-app -165
related gui desktop-app 176
related lib desktop-app -195
related real-time desktop-app -116
related sdk desktop-app -101
related ~android dev-exp-lib -87
related ~gem dev-exp-lib 87
related ~go-get dev-exp-lib 157
related ~help-flag dev-exp-lib -54
related ~import dev-exp-lib -90
related ~library-install-r dev-exp-lib 153
related ~maven dev-exp-lib 89
related ~npm dev-exp-lib -196
related backend dev-exp-lib -65
related bundler dev-exp-lib 101
related cli dev-exp-lib 107
related dev-tool dev-exp-lib 120
related frontend dev-exp-lib -69
related lib dev-exp-lib -151
related logging dev-exp-lib -82
related mobile-app dev-exp-lib -60
related ~bower dev-tool -189
related ~css dev-tool -253
related ~go-get dev-tool -190
related ~gradle dev-tool -125
related ~library-install-r dev-tool -334
related ~make dev-tool -130
related ~npm-global dev-tool 492
related ~shell-prompt dev-tool 262
related cli dev-tool 490
related compiler dev-tool 201
related dev-tool dev-tool 647
related ide dev-tool 151
related learning-resource dev-tool -181
related lib dev-tool -376
related sdk dev-tool -213
related ~composer ecommerce 112
related ~css ecommerce 136
related ~gem ecommerce 97
related ~git-clone ecommerce 161
related ~npm ecommerce 66
related ~sql ecommerce 123
related api ecommerce 72
related ecommerce ecommerce 146
related game ecommerce 102
related game-engine ecommerce 66
related learning-resource ecommerce 72
related react ecommerce 53
related sdk ecommerce 80
related web-app ecommerce 71
related ~go-get editor -109
related ~gradle editor -219
related ~help-flag editor -151
related ~import editor -272
related ~library-install-r editor -115
related ~npm editor -189
related ~npm-global editor -168
related ~npm-start editor 118
related ai editor -115
related cli editor -182
related dev-tool editor -141
related editor editor 263
related learning-resource editor -87
related lib editor -119
related mobile-app editor -91
related terminal editor -103
related ~brew emulator 128
related ~docker emulator 197
related ~library-install-r emulator -114
related ~npm-global emulator 102
related ~npm-start emulator 80
related ~pip emulator 91
related ~shell-prompt emulator 180
related ~sql emulator 100
related aws emulator 217
related emulator emulator 123
related iot emulator 65
related lib emulator -90
related mobile-app emulator -73
related server emulator 77
related serverless emulator 104
related terminal emulator 65
related ~android filesystem 118
related ~brew filesystem -84
related ~git-clone filesystem -55
related ~go-get filesystem 101
related ~gradle filesystem -121
related ~import filesystem -125
related ~npm-global filesystem -117
related ~shell-prompt filesystem -94
related ai filesystem -76
related dev-tool filesystem -93
related filesystem filesystem 107
related framework filesystem -54
related lib filesystem 142
related parser filesystem -53
related real-time filesystem -56
related ~cocoapods finance 120
related ~css finance -101
related ~jsx finance 76
related ~library-install-r finance -120
related ~make finance -54
related ~npm finance 264
related ~script-tag finance -66
related ~shell-prompt finance -90
related authentication finance -75
related blockchain finance 86
related bundler finance 59
related finance finance 119
related learning-resource finance -83
related lib finance -82
related sdk finance 205
related server finance -82
related ~android firmware -72
related ~brew firmware -102
related ~go-get firmware -90
related ~help-flag firmware -249
related ~import firmware -53
related ~npm firmware -257
related ~npm-global firmware -58
related ~shell-prompt firmware -84
related iot firmware -76
related message-queue firmware -51
related ~brew for-fun 92
related ~gem for-fun 64
related ~go-get for-fun -74
related ~help-flag for-fun -105
related ~make for-fun 157
related ~npm for-fun 72
related ~npm-global for-fun 83
related ~shell-prompt for-fun 185
related ai for-fun -60
related for-fun for-fun 123
related terminal for-fun 185
related video for-fun 54
related web-app for-fun -72
related ~android framework -190
related ~css framework 206
related ~gradle framework -202
related ~help-flag framework -218
related ~import framework -84
related ~jsx framework -107
related ~npm framework -105
related ~pip framework -289
related api framework 187
related backend framework 120
related compiler framework 116
related framework framework 677
related lib framework -78
related mobile-app framework -163
related serverless framework -122
related web-app framework 204
related ~android frontend -393
related ~css frontend 429
related ~go-get frontend -420
related ~gradle frontend -296
related ~import frontend -299
related ~jquery frontend 286
related ~npm frontend 273
related ~npm-global frontend -327
related cli frontend -286
related frontend frontend 489
related game frontend -290
related lib frontend -421
related mobile-app frontend -516
related server frontend -343
related ui frontend 323
related ux frontend 200
related ~css game -117
related ~go-get game -116
related ~help-flag game -239
related ~jsx game -90
related ~npm game -97
related ~pip game -78
related ~shell-prompt game -73
related ai game -77
related authentication game -106
related backend game -77
related emulator game 104
related game game 333
related game-engine game 203
related lib game -63
related react game -73
related ~css game-engine -126
related ~gradle game-engine -151
related ~help-flag game-engine -286
related ~import game-engine -346
related ~jsx game-engine -75
related ~library-install-r game-engine -163
related ~npm-global game-engine 102
related ~shell-prompt game-engine -79
related game game-engine 134
related game-engine game-engine 155
related lib game-engine -123
related react game-engine -71
related ~css graphql -65
related ~import graphql -81
related ~library-install-r graphql -88
related ~shell-prompt graphql -51
related backend graphql 61
related frontend graphql -62
related graphql graphql 156
related ~android gui -199
related ~help-flag gui -79
related ~import gui -128
related ~jsx gui -94
related ~make gui 109
related ~npm gui -348
related ~shell-prompt gui 70
related desktop-app gui 303
related frontend gui -81
related game gui -119
related gui gui 207
related lib gui -212
related mobile-app gui -106
related terminal gui -127
related ui gui -68
related ~android http -166
related ~gradle http -154
related ~help-flag http -175
related ~jsx http -133
related ~library-install-r http -173
related ~npm http -156
related ~npm-global http -159
related ~script-tag http 186
related http http 305
related http-client http 191
related learning-resource http -84
related lib http 79
related real-time http -147
related sdk http -141
related server http -90
related web-server http 103
related ~android http-client 52
related ~css http-client -118
related ~gradle http-client 54
related ~help-flag http-client 186
related ~make http-client -97
related ~npm http-client 71
related ~pip http-client -85
related graphql http-client 70
related http http-client 198
related http-client http-client 286
related lib http-client 98
related networking http-client 66
related observability http-client -73
related search http-client -80
related testing http-client -78
related ~gem iac 184
related ~git-clone iac -171
related ~help-flag iac 286
related ~library-install-r iac -160
related ~make iac -94
related ~maven iac 121
related ~nuget iac 86
related ~rails iac 158
related aws iac 200
related dev-tool iac -77
related iac iac 261
related lib iac -71
related logging iac 148
related sdk iac -115
related security iac -92
related server iac 68
related ~brew ide -96
related ~git-clone ide -54
related ~gradle ide -109
related ~import ide -116
related ~library-install-r ide -202
related ~npm ide -186
related ~npm-global ide -94
related ~script-tag ide -57
related ai ide -54
related editor ide -270
related graphql ide 51
related os ide 78
related terminal ide -61
related ~css iot -93
related ~help-flag iot -86
related ~import iot -184
related ~make iot -107
related ~npm iot -124
related ~npm-start iot -60
related ~pip iot 95
related ~shell-prompt iot 90
related api iot -58
related filesystem iot -64
related firmware iot -63
related iot iot 151
related lib iot -75
related low-code iot -53
related networking iot 91
related sdk iot -58
related ~bower json 114
related ~brew json 106
related ~gradle json -98
related ~help-flag json -85
related ~jsx json -113
related ~npm-global json -167
related ~pip json 63
related ~script-tag json 226
related ai json -91
related aws json -64
related framework json -64
related http json -78
related http-client json -59
related json json 270
related ui json 80
related ~help-flag julian -128
related ~import julian -120
related ~library-install-r julian -108
related ~npm julian -71
related ~pip julian -95
related ~docker k8s -86
related ~go-get k8s 92
related ~import k8s -101
related ~shell-prompt k8s -65
related cicd k8s 73
related cloud-native k8s 96
related containerization k8s -51
related k8s k8s 161
related ~css language -171
related ~import language -89
related ~jquery language -92
related ~jsx language -107
related ~library-install-r language -88
related ~npm language 192
related ~npm-global language 67
related algorithm language -107
related cli language 70
related compiler language 225
related editor language 93
related ide language 129
related language language 136
related lib language -258
related parser language -63
related ~git-clone learning-resource -129
related ~gradle learning-resource 202
related ~help-flag learning-resource -183
related ~import learning-resource -341
related ~jquery learning-resource 206
related ~library-install-r learning-resource -321
related ~pip learning-resource -185
related ~shell-prompt learning-resource -114
related algorithm learning-resource 160
related api learning-resource 184
related data learning-resource 136
related framework learning-resource -126
related learning-resource learning-resource 408
related lib learning-resource -309
related real-time learning-resource -111
related web-app learning-resource 168
related ~brew lib -369
related ~go-get lib 242
related ~import lib 1041
related ~library-install-r lib 230
related ~make lib -302
related ~npm lib -199
related ~npm-global lib -513
related ~shell-prompt lib -348
related cli lib -694
related dev-tool lib -834
related framework lib -328
related learning-resource lib -463
related lib lib 1394
related linter lib -418
related ui lib -527
related web-app lib -485
related ~git-clone linter -104
related ~gradle linter -109
related ~import linter -131
related ~jsx linter 96
related ~library-install-r linter -214
related ~npm linter 177
related ~npm-global linter 120
related ~shell-prompt linter -78
related dev-exp-lib linter -62
related dev-tool linter 114
related frontend linter -64
related lib linter -86
related linter linter 166
related sdk linter -57
related ~bower lms 67
related ~gradle lms -88
related ~help-flag lms -69
related ~import lms -97
related ~npm lms 60
related ~npm-global lms 72
related api lms 95
related lib lms -75
related lms lms 97
related sdk lms 62
related web-app lms 56
related ~css logging -132
related ~gradle logging -115
related ~help-flag logging -155
related ~import logging -139
related ~library-install-r logging -67
related ~npm logging -116
related ~npm-global logging -76
related ~pip logging -131
related api logging -69
related aws logging -60
related learning-resource logging -67
related logging logging 156
related monitoring logging 119
related observability logging 163
related sdk logging -84
related server logging -67
related ~android low-code -59
related ~git-clone low-code 92
related ~gradle low-code -50
related ~help-flag low-code -82
related ~import low-code -52
related ~jsx low-code -71
related ~library-install-r low-code -226
related ~npm-start low-code 91
related iot low-code 132
related lib low-code -84
related low-code low-code 159
related workflow low-code 53
related ~docker message-queue 125
related ~gradle message-queue 162
related ~help-flag message-queue -66
related ~import message-queue -117
related ~library-install-r message-queue -184
related ~maven message-queue 120
related ~npm message-queue 87
related ~shell-prompt message-queue -129
related algorithm message-queue -51
related cloud-native message-queue 85
related iot message-queue 59
related lib message-queue 80
related message-queue message-queue 343
related sdk message-queue 86
related ~android mobile-app 128
related ~cocoapods mobile-app 279
related ~gradle mobile-app -365
related ~import mobile-app -223
related ~jsx mobile-app 254
related ~library-install-r mobile-app -91
related ~npm-global mobile-app 199
related algorithm mobile-app -65
related dev-tool mobile-app -78
related frontend mobile-app -147
related game mobile-app -57
related lib mobile-app -88
related mobile-app mobile-app 469
related ui mobile-app 190
related web-app mobile-app -103
related ~android monitoring -74
related ~brew monitoring 136
related ~css monitoring -185
related ~gem monitoring 61
related ~git-clone monitoring 77
related ~gradle monitoring 58
related ~jsx monitoring -106
related ~npm-global monitoring -243
related backend monitoring 79
related cli monitoring -177
related frontend monitoring -89
related lib monitoring -238
related monitoring monitoring 273
related observability monitoring 593
related react monitoring -102
related sdk monitoring 209
related ~go-get networking 113
related ~import networking -61
related ~jsx networking -186
related ~library-install-r networking 67
related ~make networking 107
related ~npm networking -318
related ~npm-global networking -120
related ai networking -158
related api networking -154
related backend networking -113
related http networking -129
related http-client networking -140
related iot networking -167
related message-queue networking -200
related networking networking 367
related ~help-flag node-version -93
related ~import node-version -89
related ~library-install-r node-version -66
related ~shell-prompt node-version -71
related cli node-version -53
related ~brew nosql 95
related ~git-clone nosql 66
related ~go-get nosql -86
related ~gradle nosql -128
related ~help-flag nosql -91
related ~make nosql 98
related ~npm nosql -80
related ~npm-global nosql -132
related database nosql 112
related nosql nosql 69
related observability nosql 62
related sdk nosql 55
related server nosql -59
related ~docker observability 87
related ~go-install observability 96
)weights",
    R"weights(
related ~gradle observability -106
related ~help-flag observability -84
related ~library-install-r observability 72
related ~maven observability -70
related ~shell-prompt observability -85
related aws observability 84
related dev-tool observability -68
related lib observability -115
related observability observability 121
related sdk observability 151
related workflow observability 68
related ~composer orm 76
related ~go-get orm -74
related ~import orm -83
related ~library-install-r orm 72
related ~make orm -70
related ~npm-global orm 95
related ai orm -53
related backend orm 94
related database orm 101
related lib orm 97
related nosql orm 61
related orm orm 225
related ~android os -180
related ~brew os -127
related ~css os -159
related ~gradle os -186
related ~help-flag os -95
related ~import os -59
related ~npm os -270
related ~pip os -140
related compiler os -85
related dev-tool os -50
related filesystem os -83
related mobile-app os -159
related os os 117
related security os -129
related server os -64
related storage os -75
related ~cargo-add parser -132
related ~css parser -79
related ~jsx parser -122
related ~npm parser -131
related ~npm-global parser -142
related ~pip parser 124
related ~shell-prompt parser -201
related ai parser -129
related frontend parser -120
related lib parser 206
related parser parser 324
related sdk parser -126
related security parser -195
related server parser -166
related ui parser -140
related ~android react 125
related ~cocoapods react 171
related ~gem react 108
related ~help-flag react 223
related ~jsx react 217
related ~library-install-r react 188
related ~script-tag react -128
related ~shell-prompt react -115
related ai react -146
related editor react 181
related frontend react -260
related lib react -186
related linter react -122
related mobile-app react 301
related react react 188
related ui react 469
related ~brew real-time 88
related ~css real-time -101
related ~gradle real-time 213
related ~help-flag real-time -156
related ~import real-time -229
related ~npm real-time -115
related ~npm-global real-time -111
related backend real-time 107
related chat real-time 91
related data real-time 117
related framework real-time 183
related lib real-time -203
related mobile-app real-time -86
related monitoring real-time 93
related real-time real-time 393
related ~gradle robot 88
related ~import robot -144
related ~npm robot -147
related robot robot 79
related ~brew runtime 89
related ~gradle runtime -150
related ~import runtime 81
related ~make runtime 73
related ~pip runtime -64
related ai runtime 50
related cloud-native runtime 73
related compiler runtime 71
related dev-tool runtime -68
related lms runtime 78
related runtime runtime 52
related ~css sdk -167
related ~gradle sdk -141
related ~jsx sdk 218
related ~library-install-r sdk -286
related ~make sdk -137
related ~maven sdk -112
related ~npm sdk 209
related ~script-tag sdk 187
related aws sdk 187
related blockchain sdk 159
related lib sdk -206
related mobile-app sdk 185
related observability sdk -175
related sdk sdk 349
related security sdk 151
related server sdk -109
related ~css search -158
related ~help-flag search -74
related ~import search -108
related ~jsx search -148
related ~library-install-r search -166
related ~npm search -186
related ~script-tag search -115
related ~shell-prompt search -163
related ai search 86
related frontend search -119
related search search 133
related ui search -100
related ~android secrets 131
related ~brew secrets 101
related ~docker secrets 82
related ~git-clone secrets 138
related ~import secrets -120
related lib secrets -63
related linter secrets 68
related secrets secrets 177
related ~android security 329
related ~brew security 491
related ~css security -256
related ~docker security 162
related ~help-flag security 139
related ~npm security -57
related ~npm-global security -298
related authentication security 615
related lib security -148
related networking security 125
related real-time security -213
related secrets security 566
related security security 324
related terminal security -181
related workflow security -167
related ~css server 107
related ~docker server 90
related ~go-get server -186
related ~import server -192
related ~library-install-r server -212
related ~make server 210
related ~npm server 63
related backend server 271
related chat server 192
related dev-tool server 215
related http server 146
related lib server -183
related message-queue server 329
related real-time server 282
related storage server 150
related ~go-get serverless -130
related ~gradle serverless -90
related ~help-flag serverless -143
related ~import serverless -81
related ~library-install-r serverless -159
related ~nuget serverless -78
related ~pip serverless -125
related ~shell-prompt serverless -74
related aws serverless 90
related iac serverless -171
related serverless serverless 271
related ~git-clone storage -94
related ~go-get storage 172
related ~help-flag storage 82
related ~import storage -76
related ~make storage 161
related ~npm storage -164
related ~pip storage 71
related agent storage 102
related aws storage -116
related dev-tool storage -113
related filesystem storage 279
related framework storage -88
related sdk storage 171
related serverless storage -72
related storage storage 187
related ~help-flag system-design -247
related ~import system-design -178
related ~library-install-r system-design -97
related ~npm system-design -56
related ~brew terminal 350
related ~css terminal 204
related ~go-get terminal 420
related ~import terminal -117
related ~make terminal 83
related ~npm terminal -318
related ~npm-global terminal -186
related ~shell-prompt terminal 121
related agent terminal -89
related ai terminal -86
related cli terminal 310
related mobile-app terminal -84
related search terminal 147
related server terminal -108
related terminal terminal 313
related workflow terminal -75
related ~git-clone testing -153
related ~gradle testing -305
related ~import testing -143
related ~library-install-r testing -279
related ~make testing -127
related ~npm testing 77
related ~npm-global testing 144
related ~script-tag testing -167
related algorithm testing -98
related dev-tool testing 124
related framework testing 80
related http testing 97
related parser testing -94
related server testing 108
related testing testing 495
related ~android ui 244
related ~bower ui 635
related ~css ui 504
related ~go-get ui -342
related ~jquery ui 366
related ~jsx ui 290
related ~npm ui 119
related ~npm-global ui -291
related cli ui -332
related dev-tool ui -254
related frontend ui 295
related mobile-app ui 455
related react ui 450
related sdk ui -274
related terminal ui -132
related ui ui 524
related ~cocoapods ux 57
related ~css ux -69
related ~help-flag ux -114
related ~import ux -123
related ~jsx ux 87
related ~library-install-r ux -83
related lib ux -67
related mobile-app ux 80
related ui ux -64
related ~bower video 106
related ~go-get video -80
related ~gradle video -63
related ~help-flag video -199
related ~import video -119
related ~library-install-r video -147
related ~npm-global video 117
related ~shell-prompt video -53
related learning-resource video -61
related lib video -149
related react video -56
related terminal video -56
related video video 132
related ~brew web-app -170
related ~docker web-app 237
related ~go-get web-app -139
related ~gradle web-app -284
related ~help-flag web-app -331
related ~import web-app -190
related ~npm-global web-app 190
related ~pip web-app -185
related api web-app -162
related cloud-native web-app -118
related framework web-app 99
related frontend web-app -162
related lib web-app -207
related sdk web-app -147
related ui web-app -145
related web-app web-app 299
related ~docker web-server -98
related ~git-clone web-server -177
related ~go-get web-server 137
related ~gradle web-server -246
related ~import web-server 182
related ~make web-server 124
related ~npm web-server -147
related ~npm-global web-server 139
related aws web-server -77
related backend web-server 179
related firmware web-server 78
related framework web-server 239
related http web-server 232
related http-client web-server 61
related server web-server 86
related web-server web-server 194
related ~android webassembly 142
related ~cargo-add webassembly -76
related ~docker webassembly 112
related ~git-clone webassembly -93
related ~make webassembly -75
related ~npm webassembly 92
related database webassembly -57
related emulator webassembly 76
related filesystem webassembly 53
related search webassembly -51
related webassembly webassembly 128
related ~css workflow -127
related ~git-clone workflow -69
related ~gradle workflow 98
related ~import workflow -127
related ~library-install-r workflow -251
related ~npm workflow -263
related ~shell-prompt workflow 120
related agent workflow 71
related api workflow 61
related frontend workflow -75
related lib workflow -102
related sdk workflow 109
related workflow workflow 142
related ~bower yaml 115
related ~css yaml -63
related ~library-install-r yaml -98
related ~npm yaml 107
related ~script-tag yaml 98
related ~shell-prompt yaml 68
related yaml yaml 128
)weights"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
