// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Written by tests/fit/fit.py; in the form that detail/lexicon_text.hpp reads, thousandths of log-odds.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* weight_pieces[] = {
    R"weights(
cue title 102 -264 -84 -167 83 742
cue title_head 199 -460 -171 -403 -299 297
cue definition_head 891 -65 124 -48 273 286
cue definition_modifier 641 -23 -286 -296 211 -123
cue definition_subject 553 99 147 -4 326 304
cue definition_rest 364 -116 -28 -15 324 -193
cue description 681 -73 -151 384 -52 -14
cue lead 767 301 171 109 186 262
cue about 511 222 -8 86 5 133
cue heading -36 -26 -118 36 -11 -84
cue body 138 81 202 3 23 -36
cue list 100 23 65 16 103 13
cue usage 170 10 101 201 -193 17
cue code 205 -31 -59 115 102 456
cue link 137 181 -109 26 -60 -225
cue url 242 158 312 50 -75 398
cue image 388 231 154 -15 12 36
cue comment 76 -41 21 -2 -70 -145
cue notice 220 299 262 56 -123 204
cue boilerplate 287 139 134 -67 -4 183
cue mention 696 161 270 292 63 -76
cue negated 13 161 22 123 176 -227
first 419 255 -159 -536 -579
share early 734 687 583 261 244
share lead 70 297 -99 48 269
share about 172 147 -109 -192 72
share heading 158 4 68 66 68
share body -104 334 4 303 298
share all 124 2911 -218 169 385
share-by-early 0 early -72 -100 -252 -82 -85
share-by-early 0 lead -108 34 132 82 -323
share-by-early 0 about -106 -58 91 -8 -29
share-by-early 0 heading -46 -72 87 98 238
share-by-early 0 body -228 -90 50 -170 110
share-by-early 0 all -79 682 130 -63 253
share-by-early 1 early 222 29 -2 -159 -168
share-by-early 1 lead -113 -180 85 -132 87
share-by-early 1 about 75 -69 44 171 54
share-by-early 1 heading 145 259 -86 -112 320
share-by-early 1 body 103 265 -21 -83 50
share-by-early 1 all -128 477 109 -172 -36
share-by-early 2 early 47 -26 -70 -69 43
share-by-early 2 lead -60 56 54 -5 -278
share-by-early 2 about 135 96 53 235 -151
share-by-early 2 heading 66 51 -17 281 -140
share-by-early 2 body -99 138 8 121 -77
share-by-early 2 all -165 612 27 -216 236
share-by-all 0 early -208 -79 -435 58 -111
share-by-all 0 lead -393 -245 -142 -81 167
share-by-all 0 about -70 -104 -27 -18 -312
share-by-all 0 heading -135 -174 -224 -3 -575
share-by-all 0 body -164 -107 -79 6 -363
share-by-all 0 all -807 537 654 -174 -435
share-by-all 1 early 391 160 -361 -176 -102
share-by-all 1 lead 32 85 -107 179 -118
share-by-all 1 about -29 -185 -13 243 148
share-by-all 1 heading 28 -186 -99 -160 -39
share-by-all 1 body -226 -275 -76 -186 -21
share-by-all 1 all 183 874 388 42 -477
share-by-all 2 early 248 208 -224 30 -119
share-by-all 2 lead 381 310 -160 -90 256
share-by-all 2 about 249 280 -40 177 -160
share-by-all 2 heading 6 -179 -45 -100 65
share-by-all 2 body 78 129 -88 -70 -154
share-by-all 2 all 526 979 206 -187 -142
rank 452 715 601 304 286 430 334 233 0
gap -6 124
least -5000 -500 -300
prior * -5224
prior 3d -5539
prior agent -5107
prior ai -4672
prior algorithm -5274
prior api -4781
prior authentication -5388
prior aws -5089
prior backend -5397
prior benchmark -5482
prior best-practices -5841
prior bitcoin -5215
prior blockchain -5035
prior blog -5970
prior bundler -5938
prior cache -5609
prior chat -5338
prior cicd -4823
prior cli -3902
prior cloud-native -5537
prior cms -4960
prior compiler -4777
prior containerization -5469
prior crm -5316
prior data -4551
prior database -4938
prior declarative-gui -6541
prior deploy-tool -4761
prior desktop-app -5171
prior dev-exp-lib -6230
prior dev-tool -4060
prior ecommerce -5086
prior editor -4940
prior emulator -5726
prior filesystem -5141
prior finance -5237
prior firmware -5817
prior for-fun -5692
prior framework -5005
prior frontend -3968
prior game -5053
prior game-engine -5992
prior graphql -5554
prior gui -4807
prior http -5801
prior http-client -5157
prior iac -4727
prior ide -6017
prior iot -5216
prior json -4886
prior julian -6087
prior k8s -5112
prior language -5507
prior learning-resource -4484
prior lib -3977
prior linter -5121
prior lms -5938
prior logging -4767
prior low-code -5367
prior message-queue -5551
prior mobile-app -4766
prior monitoring -4792
prior networking -4923
prior node-version -6007
prior nosql -5415
prior observability -5474
prior orm -5232
prior os -5851
prior parser -4975
prior react -4605
prior real-time -5376
prior robot -5552
prior runtime -5735
prior sdk -5772
prior search -5333
prior secrets -5141
prior security -3898
prior server -4622
prior serverless -5661
prior storage -5255
prior system-design -6572
prior terminal -4850
prior testing -4779
prior ui -4863
prior ux -5923
prior video -5764
prior web-app -5038
prior web-server -5158
prior webassembly -5008
prior workflow -5948
prior yaml -5291
related ~brew 3d 87
related ~cargo-add 3d 60
related ~go-get 3d -72
related ~gradle 3d -88
related ~jsx 3d -67
related ~npm-global 3d -101
related ~pip 3d -76
related ~shell-prompt 3d 60
related 3d 3d 100
related ai 3d -82
related algorithm 3d -77
related data 3d -65
related game 3d -60
related game-engine 3d 126
related mobile-app 3d -73
related ui 3d -71
related ~gem agent 96
related ~git-clone agent -279
related ~help-flag agent -213
related ~library-install-r agent -224
related ~npm-start agent -116
related ~pip agent -63
related ~rails agent 104
related ai agent -119
related cloud-native agent -85
related dev-tool agent -77
related learning-resource agent -92
related observability agent -93
related real-time agent -92
related sdk agent -117
related security agent -95
related ~android ai -250
related ~css ai -186
related ~go-get ai -230
related ~gradle ai 228
related ~import ai -159
related ~library-install-r ai -324
related ~npm ai 292
related ~npm-global ai 350
related agent ai 351
related ai ai 350
related algorithm ai -167
related api ai 144
related lib ai -232
related sdk ai 533
related server ai 134
related workflow ai 114
related ~css algorithm -153
related ~go-get algorithm 174
related ~gradle algorithm 315
related ~help-flag algorithm -167
related ~jsx algorithm -169
related ~make algorithm 153
related ~npm algorithm -115
related ~npm-global algorithm -179
related authentication algorithm -130
related backend algorithm -146
related cache algorithm -185
related framework algorithm -150
related json algorithm -179
related parser algorithm -211
related security algorithm -241
related web-app algorithm -127
related ~android api -253
related ~css api -129
related ~git-clone api 178
related ~gradle api -254
related ~import api 217
related ~jsx api -213
related ~npm api 176
related ~script-tag api -158
related aws api -193
related cache api -140
related lib api -306
related mobile-app api -139
related monitoring api -108
related observability api -160
related real-time api -196
related search api 166
related ~css authentication -109
related ~git-clone authentication -101
related ~help-flag authentication -238
related ~import authentication -161
related ~npm authentication -234
related ~npm-global authentication -103
related ~npm-start authentication -80
related ~shell-prompt authentication -137
related api authentication -132
related cli authentication -117
related iot authentication -86
related real-time authentication -104
related sdk authentication -78
related security authentication -64
related server authentication -104
related workflow authentication -71
related ~go-get aws -164
related ~gradle aws -146
related ~import aws -173
related ~library-install-r aws -185
related ~npm aws 171
related ~nuget aws -77
related ~pip aws -103
related ai aws -81
related aws aws 199
related cli aws -60
related cloud-native aws -68
related iac aws -55
related learning-resource aws -70
related sdk aws -85
related serverless aws 200
related ~brew backend 175
related ~composer backend -173
related ~css backend -214
related ~docker backend 194
related ~git-clone backend -178
related ~help-flag backend -149
related ~jsx backend 133
related ~script-tag backend -208
related api backend 118
related cache backend -131
related framework backend 185
related graphql backend 160
related http backend -170
related networking backend -157
related sdk backend 153
related server backend 156
related ~brew benchmark 142
related ~css benchmark -51
related ~gradle benchmark -263
related ~help-flag benchmark -120
related ~library-install-r benchmark -163
related ~make benchmark -56
related ~npm benchmark -82
related algorithm benchmark -83
related benchmark benchmark 78
related dev-tool benchmark 107
related framework benchmark -84
related learning-resource benchmark -53
related observability benchmark 50
related parser benchmark -53
related ~android best-practices 82
related ~gem best-practices -83
related ~go-get best-practices -76
related ~gradle best-practices -67
related ~help-flag best-practices -127
related ~import best-practices -306
related ~jsx best-practices 128
related ~library-install-r best-practices -114
related frontend best-practices 90
related learning-resource best-practices 58
related linter best-practices -120
related mobile-app best-practices 121
related ~gradle bitcoin -51
related ~import bitcoin -54
related ~library-install-r bitcoin -104
related bitcoin bitcoin 74
related ~gradle blockchain 145
related ~help-flag blockchain -334
related ~import blockchain -133
related ~jsx blockchain -125
related ~library-install-r blockchain -182
related ~make blockchain -90
related ~npm blockchain 139
related ~npm-global blockchain -109
related ai blockchain -66
related bitcoin blockchain -87
related cli blockchain -85
related dev-tool blockchain -59
related lib blockchain -149
related real-time blockchain -59
related sdk blockchain 172
related web-app blockchain -71
related ~brew blog -51
related ~css blog 195
related ~git-clone blog -76
related ~gradle blog -140
related ~help-flag blog -59
related ~npm-start blog 141
related ~shell-prompt blog -63
related learning-resource blog -81
related parser blog -59
related ~css bundler 122
related ~gradle bundler -113
related ~help-flag bundler -155
related ~jsx bundler 253
related ~library-install-r bundler -131
related ~npm bundler -51
related ~npm-global bundler -114
related ~npm-start bundler -112
related compiler bundler -104
related dev-tool bundler -95
related frontend bundler -59
related lib bundler -74
related mobile-app bundler -78
related parser bundler -78
related react bundler -75
related workflow bundler -129
related ~android cache -59
related ~go-get cache -63
related ~help-flag cache -78
related ~import cache -175
related ~make cache 66
related ~npm cache -122
related ai cache -56
related cache cache 172
related learning-resource cache -65
related lib cache -77
related server cache 51
related ~brew chat 132
related ~css chat -138
related ~go-get chat -80
related ~gradle chat -108
related ~help-flag chat -135
related ~import chat -233
related ~library-install-r chat -179
related ~npm chat 218
related ai chat -99
related lib chat -135
related monitoring chat -71
related networking chat -72
related real-time chat -102
related sdk chat 181
related security chat -110
related server chat -79
related ~android cicd -90
related ~css cicd -94
related ~gem cicd 100
related ~git-clone cicd 117
related ~gradle cicd -122
related ~help-flag cicd -100
related ~import cicd -261
related ~library-install-r cicd -248
related cicd cicd 118
related cloud-native cicd 54
related dev-tool cicd 61
related framework cicd -65
related k8s cicd 88
related learning-resource cicd -62
related lib cicd -142
related web-app cicd -50
related ~gradle cli -262
related ~help-flag cli 358
related ~import cli -333
related ~library-install-r cli -300
related ~npm cli -181
related ~npm-global cli 486
related ~pip cli 289
related ~script-tag cli -480
related cli cli 357
related framework cli -424
related frontend cli -305
related lib cli -236
related node-version cli 289
related sdk cli -347
related security cli 340
related terminal cli 518
related ~docker cloud-native 84
related ~go-get cloud-native 124
related ~gradle cloud-native 126
related ~import cloud-native -126
related ~npm cloud-native -149
related ~npm-global cloud-native -78
related ~nuget cloud-native 94
related ~pip cloud-native -118
related cloud-native cloud-native 99
related iac cloud-native 64
related monitoring cloud-native -66
related real-time cloud-native -69
related sdk cloud-native -106
related security cloud-native 82
related serverless cloud-native -107
related system-design cloud-native 75
related ~css cms 179
related ~gradle cms 135
related ~jsx cms 255
related ~library-install-r cms -317
related ~npm-global cms 93
related ~pip cms -114
related ~shell-prompt cms -176
related ai cms 93
related api cms 113
related blog cms 67
related cms cms 254
related database cms 71
related http cms -92
related lib cms -183
related web-app cms 116
related ~gradle compiler -133
related ~help-flag compiler -219
related ~import compiler -160
related ~library-install-r compiler -168
related ~make compiler -220
related ~npm compiler 236
related ~npm-global compiler 146
related ~shell-prompt compiler -63
related algorithm compiler -115
related bundler compiler 85
related language compiler 172
related learning-resource compiler -75
related lib compiler -181
related mobile-app compiler 98
related runtime compiler 116
related workflow compiler 66
related ~android containerization -67
related ~css containerization -69
related ~docker containerization -265
related ~go-get containerization 149
related ~gradle containerization -69
related ~import containerization -111
related ~library-install-r containerization -187
related ~npm containerization -96
related ai containerization -60
related cloud-native containerization -71
related k8s containerization -51
related monitoring containerization -115
related networking containerization -63
related web-app containerization -109
related web-server containerization -63
related ~css crm -84
related ~help-flag crm -74
related ~npm crm 116
related ~script-tag crm 61
related ~sql crm 92
related api crm 52
related crm crm 59
related lib crm -65
related sdk crm 153
related ~css data -156
related ~docker data -187
related ~git-clone data 182
related ~go-get data -183
related ~library-install-r data 277
related ~make data 209
related ~npm data -196
related ~pip data 139
related algorithm data 177
related containerization data -126
related learning-resource data 115
related lib data 156
related logging data -146
related monitoring data -133
related observability data -123
related parser data 124
related ~css database -194
related ~go-get database 170
related ~gradle database 92
related ~import database 88
related ~make database 158
related ~pip database -137
related ~shell-prompt database -205
related ~sql database 212
related algorithm database -167
related cache database -164
related cli database -140
related http database -167
related learning-resource database -139
related nosql database 363
related observability database -140
related orm database 251
related ~android declarative-gui -64
related ~css declarative-gui -53
related ~gradle declarative-gui -70
related ~help-flag declarative-gui -208
related ~import declarative-gui -109
related mobile-app declarative-gui -57
related ~cocoapods deploy-tool 108
related ~gradle deploy-tool -227
related ~help-flag deploy-tool 64
)weights",
    R"weights(
related ~library-install-r deploy-tool -123
related ~npm deploy-tool 283
related ~npm-global deploy-tool 85
related ~npm-start deploy-tool -131
related ~nuget deploy-tool 115
related aws deploy-tool 297
related cicd deploy-tool 208
related cli deploy-tool 134
related cloud-native deploy-tool 167
related iac deploy-tool 239
related k8s deploy-tool 128
related serverless deploy-tool 410
related web-app deploy-tool -183
related ~brew desktop-app 93
related ~go-get desktop-app -188
related ~import desktop-app -257
related ~library-install-r desktop-app -155
related ~make desktop-app 72
related ~npm desktop-app -252
related ~npm-global desktop-app -136
related ~shell-prompt desktop-app 220
related desktop-app desktop-app 299
related dev-exp-lib desktop-app -88
related dev-tool desktop-app -145
related gui desktop-app 175
related lib desktop-app -140
related real-time desktop-app -136
related sdk desktop-app -97
related video desktop-app 147
related ~android dev-exp-lib -117
related ~gem dev-exp-lib 105
related ~go-get dev-exp-lib 154
related ~gradle dev-exp-lib -114
related ~help-flag dev-exp-lib -128
related ~import dev-exp-lib -66
related ~library-install-r dev-exp-lib 207
related ~npm dev-exp-lib -173
related bundler dev-exp-lib 86
related cli dev-exp-lib 108
related dev-tool dev-exp-lib 147
related framework dev-exp-lib -76
related lib dev-exp-lib -64
related logging dev-exp-lib -84
related mobile-app dev-exp-lib -76
related ~bower dev-tool -330
related ~brew dev-tool 65
related ~css dev-tool -201
related ~go-get dev-tool -244
related ~library-install-r dev-tool -386
related ~make dev-tool -267
related ~npm-global dev-tool 521
related ~shell-prompt dev-tool 144
related cli dev-tool 621
related compiler dev-tool 320
related dev-tool dev-tool 258
related framework dev-tool -298
related ide dev-tool 197
related lib dev-tool -202
related linter dev-tool 362
related sdk dev-tool -304
related ~composer ecommerce 125
related ~css ecommerce 146
related ~git-clone ecommerce 168
related ~library-install-r ecommerce -170
related ~npm ecommerce 62
related ~sql ecommerce 131
related api ecommerce 62
related backend ecommerce 59
related ecommerce ecommerce 99
related game ecommerce 115
related game-engine ecommerce 72
related learning-resource ecommerce 69
related sdk ecommerce 70
related web-app ecommerce 67
related ~go-get editor -147
related ~gradle editor -228
related ~help-flag editor -136
related ~import editor -246
related ~library-install-r editor -171
related ~npm editor -168
related ~npm-global editor -192
related ~npm-start editor 109
related ai editor -108
related cli editor -198
related dev-tool editor -156
related editor editor 169
related framework editor -87
related learning-resource editor -117
related mobile-app editor -107
related terminal editor -143
related ~brew emulator 125
related ~docker emulator 200
related ~library-install-r emulator -106
related ~npm-global emulator 97
related ~npm-start emulator 86
related ~pip emulator 86
related ~shell-prompt emulator 180
related ~sql emulator 101
related aws emulator 193
related containerization emulator 64
related emulator emulator 88
related firmware emulator 69
related mobile-app emulator -69
related serverless emulator 78
related terminal emulator 56
related ~android filesystem 109
related ~brew filesystem -98
related ~go-get filesystem 85
related ~gradle filesystem -137
related ~import filesystem -113
related ~make filesystem -91
related ~npm-global filesystem -146
related ~shell-prompt filesystem -139
related ai filesystem -63
related database filesystem -55
related dev-tool filesystem -84
related filesystem filesystem 62
related lib filesystem 120
related real-time filesystem -68
related storage filesystem -99
related ~cocoapods finance 122
related ~css finance -144
related ~jquery finance -52
related ~jsx finance 60
related ~library-install-r finance -124
related ~npm finance 289
related ~script-tag finance -78
related ~shell-prompt finance -106
related ai finance -77
related authentication finance -93
related blockchain finance 92
related finance finance 73
related learning-resource finance -97
related lib finance -106
related sdk finance 213
related web-app finance -67
related ~android firmware -103
related ~brew firmware -92
related ~go-get firmware -87
related ~help-flag firmware -196
related ~import firmware -95
related ~npm firmware -312
related ~shell-prompt firmware -75
related http firmware -52
related iot firmware -129
related message-queue firmware -59
related networking firmware -61
related real-time firmware -73
related security firmware -59
related server firmware -62
related web-server firmware -62
related ~brew for-fun 94
related ~css for-fun -76
related ~go-get for-fun -76
related ~help-flag for-fun -146
related ~make for-fun 145
related ~npm for-fun 82
related ~npm-global for-fun 86
related ~shell-prompt for-fun 185
related ai for-fun -61
related cli for-fun 58
related for-fun for-fun 112
related terminal for-fun 128
related web-app for-fun -54
related ~android framework -248
related ~css framework 160
related ~go-get framework 191
related ~gradle framework -298
related ~jsx framework -122
related ~npm framework -101
related ~pip framework -285
related ~shell-prompt framework -164
related chat framework 186
related framework framework 518
related frontend framework 89
related lib framework -185
related mobile-app framework -202
related robot framework 130
related ui framework 131
related web-app framework 179
related ~android frontend -418
related ~css frontend 547
related ~go-get frontend -491
related ~gradle frontend -253
related ~import frontend -232
related ~jquery frontend 321
related ~npm frontend 343
related ~npm-global frontend -405
related cli frontend -305
related editor frontend 265
related frontend frontend 372
related http frontend -311
related lib frontend -481
related mobile-app frontend -419
related server frontend -297
related ui frontend 394
related ~css game -138
related ~go-get game -120
related ~help-flag game -256
related ~jsx game -130
related ~npm game -65
related ~pip game -93
related ~shell-prompt game -76
related authentication game -109
related backend game -86
related emulator game 89
related game game 275
related game-engine game 226
related lib game -51
related terminal game -62
related ~css game-engine -122
related ~gradle game-engine -151
related ~help-flag game-engine -300
related ~import game-engine -372
related ~jsx game-engine -87
related ~library-install-r game-engine -142
related ~npm-global game-engine 118
related ~shell-prompt game-engine -81
related game game-engine 158
related lib game-engine -109
related react game-engine -68
related ~css graphql -73
related ~import graphql -63
related ~library-install-r graphql -91
related ~shell-prompt graphql -57
related backend graphql 61
related cms graphql 51
related graphql graphql 171
related ~android gui -214
related ~brew gui 98
related ~import gui -159
related ~jsx gui -95
related ~make gui 151
related ~npm gui -372
related ~pip gui 100
related ~shell-prompt gui 131
related 3d gui -71
related desktop-app gui 238
related game gui -110
related gui gui 137
related iot gui -73
related lib gui -198
related mobile-app gui -93
related terminal gui -101
related ~android http -205
related ~brew http -142
related ~go-get http 72
related ~gradle http -195
related ~jsx http -165
related ~library-install-r http -200
related ~npm http -161
related ~npm-global http -165
related chat http -103
related framework http 104
related http http 220
related http-client http 129
related learning-resource http -111
related networking http -126
related real-time http -182
related sdk http -113
related ~css http-client -116
related ~gradle http-client 71
related ~help-flag http-client 167
related ~make http-client -108
related ~npm http-client 135
related ~pip http-client -124
related api http-client 73
related graphql http-client 86
related http http-client 280
related http-client http-client 242
related lib http-client 70
related networking http-client 73
related search http-client -83
related testing http-client -91
related ~css iac -106
related ~gem iac 238
related ~git-clone iac -180
related ~help-flag iac 236
related ~library-install-r iac -185
related ~maven iac 119
related ~nuget iac 110
related ~rails iac 158
related aws iac 187
related cli iac -89
related framework iac -92
related iac iac 215
related logging iac 196
related sdk iac -96
related security iac -103
related server iac 55
related ~brew ide -128
related ~gradle ide -106
related ~import ide -124
related ~library-install-r ide -230
related ~npm ide -217
related ~npm-global ide -110
related ~script-tag ide -88
related ai ide -79
related editor ide -325
related ide ide -173
related os ide 83
related real-time ide -58
related terminal ide -66
related ~brew iot 99
related ~css iot -131
related ~help-flag iot -138
related ~import iot -267
related ~library-install-r iot 120
related ~npm iot -499
related ~pip iot 100
related ~shell-prompt iot 132
related filesystem iot -63
related framework iot -56
related iot iot 130
related lib iot -133
related networking iot 175
related react iot -63
related ui iot -53
related workflow iot -88
related ~bower json 106
related ~brew json 129
related ~gradle json -78
related ~help-flag json -79
related ~jsx json -116
related ~npm-global json -180
related ~pip json 103
related ~script-tag json 237
related ai json -88
related framework json -61
related frontend json 68
related http json -87
related http-client json -63
related json json 217
related linter json -52
related networking json -65
related ~help-flag julian -146
related ~import julian -136
related ~library-install-r julian -109
related ~npm julian -78
related ~pip julian -102
related ~docker k8s -126
related ~go-get k8s 97
related ~import k8s -114
related ~library-install-r k8s -91
related ~shell-prompt k8s -62
related cicd k8s 88
related cloud-native k8s 105
related containerization k8s -86
related k8s k8s 146
related learning-resource k8s 73
related networking k8s -56
related serverless k8s 69
related web-app k8s -53
related ~css language -165
related ~git-clone language 103
related ~help-flag language -51
related ~import language -60
related ~jsx language -113
related ~library-install-r language -92
related ~npm language 210
related ~npm-global language 82
related algorithm language -104
related chat language 116
related cli language 72
related compiler language 298
related editor language 113
related ide language 163
related learning-resource language -62
related lib language -180
related ~git-clone learning-resource -296
related ~gradle learning-resource 183
related ~help-flag learning-resource -250
related ~import learning-resource -329
related ~jquery learning-resource 271
related ~library-install-r learning-resource -364
related ~pip learning-resource -252
related ~shell-prompt learning-resource -156
related algorithm learning-resource 179
related api learning-resource 195
related cli learning-resource -99
related data learning-resource 129
related learning-resource learning-resource 259
related lib learning-resource -151
related real-time learning-resource -167
related web-app learning-resource 136
related ~brew lib -430
related ~go-get lib 606
related ~import lib 1006
related ~jsx lib -693
related ~library-install-r lib 336
related ~npm lib -680
related ~npm-global lib -650
related ~shell-prompt lib -389
related bundler lib -825
related cli lib -831
related dev-tool lib -1136
related framework lib -459
related lib lib 964
related linter lib -789
related sdk lib -549
related web-app lib -504
related ~git-clone linter -126
related ~gradle linter -116
related ~import linter -118
related ~jsx linter 104
related ~library-install-r linter -220
related ~npm linter 195
related ~npm-global linter 96
related ~npm-start linter -112
related api linter -52
related cli linter 55
related dev-exp-lib linter -63
related lib linter -123
related linter linter 120
related security linter 68
related testing linter -51
related ~bower lms 64
related ~go-get lms -58
related ~gradle lms -98
related ~help-flag lms -66
related ~import lms -73
related ~npm-global lms 72
related ai lms -50
related api lms 100
related lib lms -63
related lms lms 65
related sdk lms 60
related ~css logging -142
related ~gradle logging -126
related ~help-flag logging -162
related ~import logging -159
related ~library-install-r logging -79
related ~npm logging -128
related ~npm-global logging -76
related ~pip logging -132
related api logging -58
related http logging -86
related learning-resource logging -79
related logging logging 138
related monitoring logging 105
related observability logging 152
related sdk logging -83
related ~android low-code -70
related ~css low-code 77
related ~git-clone low-code 101
related ~help-flag low-code -108
related ~import low-code -64
related ~jsx low-code -97
related ~library-install-r low-code -255
related ~npm-start low-code 96
related framework low-code -58
related iot low-code 141
related lib low-code -83
related low-code low-code 133
related workflow low-code 72
related ~docker message-queue 131
related ~gradle message-queue 163
related ~help-flag message-queue -91
related ~import message-queue -94
related ~library-install-r message-queue -158
related ~maven message-queue 146
related ~npm message-queue 95
related ~shell-prompt message-queue -134
related algorithm message-queue -79
related cache message-queue -71
related database message-queue -60
related iot message-queue 87
related message-queue message-queue 277
related nosql message-queue -68
related serverless message-queue -76
related web-app message-queue -57
related ~android mobile-app 201
related ~cocoapods mobile-app 391
related ~go-get mobile-app -123
related ~gradle mobile-app -336
related ~import mobile-app -216
related ~jsx mobile-app 338
related ~npm mobile-app 86
related ~npm-global mobile-app 237
related algorithm mobile-app -87
related frontend mobile-app -129
related game mobile-app -86
related lib mobile-app -117
related mobile-app mobile-app 407
related networking mobile-app -82
related ui mobile-app 140
related web-app mobile-app -113
related ~android monitoring -139
related ~brew monitoring 146
related ~css monitoring -187
related ~docker monitoring 108
related ~gradle monitoring 77
related ~jsx monitoring -106
related ~npm-global monitoring -266
related algorithm monitoring -139
related cli monitoring -177
related dev-tool monitoring 100
related lib monitoring -246
related mobile-app monitoring -74
related monitoring monitoring 191
related observability monitoring 671
related sdk monitoring 119
related ~css networking -100
related ~go-get networking 148
related ~import networking -108
related ~jsx networking -197
related ~library-install-r networking 71
related ~make networking 81
related ~npm networking -335
related ~npm-global networking -156
related ai networking -182
related api networking -236
related chat networking -161
)weights",
    R"weights(
related http networking -209
related http-client networking -161
related iot networking -99
related networking networking 201
related real-time networking -120
related ~help-flag node-version -120
related ~import node-version -97
related ~library-install-r node-version -69
related ~shell-prompt node-version -63
related ~brew nosql 107
related ~git-clone nosql 124
related ~go-get nosql -103
related ~gradle nosql -136
related ~make nosql 127
related ~npm nosql -91
related ~npm-global nosql -125
related ~script-tag nosql 75
related algorithm nosql -64
related database nosql 115
related observability nosql 54
related security nosql -56
related ~docker observability 110
related ~go-install observability 149
related ~gradle observability -142
related ~kubectl observability 89
related ~library-install-r observability 80
related ~maven observability -83
related ~shell-prompt observability -121
related chat observability 62
related cloud-native observability 62
related containerization observability 77
related monitoring observability 53
related networking observability 71
related observability observability 94
related sdk observability 113
related workflow observability 106
related ~composer orm 85
related ~gem orm -100
related ~go-get orm -73
related ~make orm -74
related ~npm-global orm 135
related database orm 70
related graphql orm -58
related orm orm 151
related ~android os -197
related ~brew os -269
related ~css os -157
related ~gradle os -166
related ~help-flag os -165
related ~make os -95
related ~npm os -282
related cli os -127
related compiler os -121
related dev-tool os -70
related filesystem os -99
related firmware os -99
related mobile-app os -142
related real-time os -63
related security os -108
related ~css parser -97
related ~go-get parser 112
related ~jsx parser -171
related ~library-install-r parser 94
related ~npm parser -179
related ~npm-global parser -111
related ~pip parser 129
related ~shell-prompt parser -208
related ai parser -159
related framework parser -177
related http parser -171
related json parser 247
related lib parser 185
related parser parser 246
related real-time parser -177
related security parser -188
related ~android react 232
related ~cocoapods react 255
related ~help-flag react 231
related ~jsx react 459
related ~library-install-r react 258
related ~npm-global react 103
related ~script-tag react -127
related ~shell-prompt react -138
related ai react -162
related api react -144
related bundler react -110
related editor react 170
related frontend react -268
related mobile-app react 446
related react react 100
related ui react 370
related ~brew real-time 75
related ~css real-time -130
related ~go-get real-time 51
related ~gradle real-time 191
related ~help-flag real-time -175
related ~import real-time -251
related ~npm real-time -87
related ~npm-global real-time -115
related backend real-time 132
related chat real-time 119
related containerization real-time 81
related data real-time 122
related framework real-time 171
related mobile-app real-time -98
related monitoring real-time 135
related real-time real-time 292
related ~gradle robot 82
related ~import robot -146
related ~npm robot -152
related robot robot 65
related ~brew runtime 80
related ~docker runtime 71
related ~gradle runtime -132
related ~help-flag runtime 56
related ~import runtime 87
related ~library-install-r runtime -81
related ~make runtime 68
related ~pip runtime -74
related agent runtime 68
related best-practices runtime 67
related cloud-native runtime 101
related compiler runtime 72
related dev-tool runtime -71
related lms runtime 87
related system-design runtime 72
related workflow runtime 71
related ~css sdk -162
related ~gradle sdk -86
related ~help-flag sdk 156
related ~jsx sdk 188
related ~library-install-r sdk -284
related ~make sdk -142
related ~npm sdk 311
related ~script-tag sdk 173
related aws sdk 167
related blockchain sdk 145
related http sdk -79
related lib sdk -222
related mobile-app sdk 119
related sdk sdk 264
related security sdk 133
related server sdk -111
related ~css search -188
related ~git-clone search 123
related ~import search -106
related ~jsx search -183
related ~library-install-r search -225
related ~npm search -186
related ~script-tag search -119
related ~shell-prompt search -125
related ai search 100
related frontend search -99
related search search 84
related ui search -115
related ~android secrets 152
related ~brew secrets 88
related ~docker secrets 89
related ~git-clone secrets 139
related ~go-install secrets 52
related ~import secrets -151
related algorithm secrets -51
related containerization secrets 56
related lib secrets -54
related linter secrets 67
related secrets secrets 162
related ~android security 335
related ~brew security 470
related ~css security -269
related ~docker security 159
related ~help-flag security 166
related ~library-install-r security -112
related ~npm security -89
related ~npm-global security -303
related ai security -184
related authentication security 821
related learning-resource security -233
related real-time security -250
related secrets security 514
related security security 184
related testing security -196
related workflow security -227
related ~css server 113
related ~go-get server -147
related ~import server -129
related ~library-install-r server -212
related ~make server 222
related ~npm server 219
related ~pip server -117
related ~shell-prompt server 136
related backend server 258
related chat server 204
related containerization server 189
related dev-tool server 161
related http server 220
related message-queue server 252
related real-time server 257
related web-server server 168
related ~go-get serverless -157
related ~gradle serverless -95
related ~import serverless -112
related ~library-install-r serverless -221
related ~npm serverless 59
related ~nuget serverless -92
related ~pip serverless -143
related ~shell-prompt serverless -107
related cli serverless -68
related iac serverless -218
related learning-resource serverless -60
related serverless serverless 235
related ~android storage -85
related ~cargo-add storage 66
related ~git-clone storage -102
related ~go-get storage 211
related ~jsx storage -73
related ~library-install-r storage 60
related ~make storage 158
related ~npm storage -202
related aws storage -116
related backend storage -98
related dev-tool storage -103
related filesystem storage 294
related framework storage -109
related sdk storage 127
related security storage -98
related storage storage 100
related ~go-get system-design -56
related ~gradle system-design -61
related ~help-flag system-design -236
related ~import system-design -193
related ~library-install-r system-design -73
related ~npm system-design -53
related ~brew terminal 323
related ~css terminal 250
related ~go-get terminal 451
related ~go-install terminal 136
related ~make terminal 89
related ~npm terminal -374
related ~npm-global terminal -279
related ~shell-prompt terminal 137
related agent terminal -92
related cli terminal 274
related dev-tool terminal -99
related iot terminal -107
related search terminal 119
related server terminal -105
related terminal terminal 269
related workflow terminal -92
related ~git-clone testing -147
related ~gradle testing -323
related ~import testing -130
related ~library-install-r testing -306
related ~make testing -163
related ~npm testing 102
related ~npm-global testing 146
related ~script-tag testing -181
related algorithm testing -101
related api testing 92
related compiler testing -89
related dev-tool testing 108
related learning-resource testing -96
related lib testing -74
related parser testing -100
related testing testing 436
related ~android ui 284
related ~bower ui 622
related ~css ui 495
related ~go-get ui -359
related ~jquery ui 372
related ~jsx ui 290
related ~npm ui 90
related ~npm-global ui -367
related cli ui -335
related dev-tool ui -310
related frontend ui 264
related mobile-app ui 529
related react ui 341
related sdk ui -305
related terminal ui -175
related ui ui 191
related ~cocoapods ux 56
related ~css ux -81
related ~import ux -122
related ~library-install-r ux -90
related lib ux -91
related mobile-app ux 79
related ui ux -83
related ~bower video 116
related ~go-get video -113
related ~gradle video -83
related ~help-flag video -178
related ~import video -92
related ~library-install-r video -142
related ~npm-global video 130
related ~shell-prompt video -62
related chat video -74
related cli video 57
related learning-resource video -81
related lib video -112
related real-time video -55
related terminal video -52
related video video 113
related ~docker web-app 347
related ~go-get web-app -178
related ~gradle web-app -231
related ~help-flag web-app -338
related ~import web-app -159
related ~npm web-app 80
related ~npm-global web-app 255
related ~npm-start web-app 162
related api web-app -183
related cloud-native web-app -145
related ecommerce web-app -129
related framework web-app 145
related learning-resource web-app 157
related lib web-app -220
related sdk web-app -125
related web-app web-app 204
related ~docker web-server -99
related ~git-clone web-server -168
related ~go-get web-server 131
related ~gradle web-server -253
related ~import web-server 186
related ~make web-server 166
related ~npm web-server -166
related ~npm-global web-server 163
related aws web-server -94
related backend web-server 91
related containerization web-server -74
related firmware web-server 60
related framework web-server 185
related http web-server 214
related web-server web-server 132
related ~android webassembly 142
related ~cargo-add webassembly -78
related ~docker webassembly 117
related ~git-clone webassembly -92
related ~help-flag webassembly -69
related ~make webassembly -82
related ~npm webassembly 135
related ~npm-global webassembly 69
related database webassembly -50
related emulator webassembly 53
related frontend webassembly 63
related webassembly webassembly 105
related ~css workflow -145
related ~docker workflow 54
related ~git-clone workflow -73
related ~gradle workflow 123
related ~import workflow -122
related ~library-install-r workflow -233
related ~npm workflow -281
related ~shell-prompt workflow 143
related agent workflow 69
related api workflow 95
related bundler workflow -100
related iot workflow -107
related lib workflow -79
related sdk workflow 94
related workflow workflow 106
related ~bower yaml 126
related ~css yaml -86
related ~import yaml 59
related ~npm yaml 96
related ~script-tag yaml 106
related ~shell-prompt yaml 73
related api yaml 52
related blog yaml -55
related framework yaml -51
related yaml yaml 122
)weights"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
