// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Written by tests/fit/fit.py; thousandths of log-odds, in the form that detail/lexicon_text.hpp reads.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* weight_pieces[] = {
    R"weights(
cue title -137 386 -2 -265 461 -147
cue title_head 198 -90 -552 -236 132 191
cue definition_head 1003 124 181 -183 504 -72
cue definition_modifier 443 -225 -291 -223 429 -45
cue definition_subject 585 224 4 35 365 -249
cue definition_rest 158 -413 -34 -131 859 -364
cue description 151 -391 -142 441 202 -45
cue lead 575 297 -59 -78 325 -338
cue about 654 -279 -256 -130 -262 -122
cue heading -25 25 -1 141 -223 28
cue body 123 -27 22 -57 135 -262
cue list 47 51 -72 -24 -7 -122
cue usage -81 230 19 -70 -409 -108
cue code 53 124 -237 -174 119 708
cue link 18 325 -70 -63 -245 -263
cue url 315 -113 296 -2 82 430
cue image 357 82 745 184 -13 -256
cue comment 198 103 46 -76 9 -40
cue notice 103 592 78 154 97 -48
cue boilerplate 144 8 81 -2 145 456
cue mention 732 58 272 120 243 187
cue negated -219 417 12 -60 52 -306
first 963 600 181 -358 -409
share early 754 715 198 744 568
share lead 309 522 -52 472 66
share about 264 451 -27 416 252
share heading 109 276 -237 118 512
share body 267 978 -239 253 453
share all 793 2536 564 243 776
rank 416 663 857 429 700 757 877 307 0
gap 55 108
least -3000 -1200 -900
prior * -7287
prior 3d -7521
prior agent -7592
prior ai -5845
prior algorithm -7528
prior api -7088
prior authentication -8256
prior aws -7551
prior backend -7578
prior benchmark -7472
prior best-practices -7532
prior bitcoin -7043
prior blockchain -7729
prior blog -7745
prior bundler -8401
prior cache -7731
prior chat -7373
prior cicd -6707
prior cli -6156
prior cloud-native -6816
prior cms -7075
prior compiler -6202
prior containerization -7224
prior crm -7839
prior data -6045
prior database -7117
prior declarative-gui -7681
prior deploy-tool -6851
prior desktop-app -7015
prior dev-exp-lib -8558
prior dev-tool -6754
prior ecommerce -6930
prior editor -7471
prior emulator -7279
prior filesystem -7612
prior finance -6972
prior firmware -8005
prior for-fun -7174
prior framework -6636
prior frontend -6607
prior game -6454
prior game-engine -7824
prior graphql -7590
prior gui -6494
prior http -7879
prior http-client -7147
prior iac -6931
prior ide -7856
prior iot -7350
prior json -7150
prior julian -7546
prior k8s -6888
prior language -7515
prior learning-resource -5847
prior lib -6602
prior linter -7275
prior lms -7587
prior logging -7083
prior low-code -8015
prior message-queue -7457
prior mobile-app -6282
prior monitoring -6896
prior networking -7357
prior node-version -8087
prior nosql -7296
prior observability -7365
prior orm -7161
prior os -7997
prior parser -7481
prior react -6787
prior real-time -7225
prior robot -7262
prior runtime -7476
prior sdk -7993
prior search -7551
prior secrets -7094
prior security -5072
prior server -5856
prior serverless -8197
prior storage -7521
prior system-design -8606
prior terminal -6936
prior testing -6659
prior ui -6528
prior ux -7787
prior video -7862
prior web-app -7216
prior web-server -6774
prior webassembly -7413
prior workflow -7727
prior yaml -7189
related game-engine 3d 167
related ~pip 3d -144
related ~gradle 3d -91
related ~import 3d 88
related ~cargo-add 3d 76
related ~make 3d 70
related ~css 3d -61
related ~gem 3d -51
related cloud-native agent -68
related sdk agent -59
related ~rails agent 222
related ~gem agent 217
related ~docker agent -158
related ~shell-prompt agent 152
related ~library-install-r agent -86
related ~brew agent -55
related ~help-flag agent -52
related security ai -151
related backend ai -143
related real-time ai -133
related blog ai -121
related database ai -115
related authentication ai -114
related cicd ai -111
related dev-tool ai -110
related ~help-flag ai -401
related ~pip ai 378
related ~css ai -297
related ~brew ai 222
related ~nuget ai 210
related ~android ai -210
related ~gradle ai 185
related ~library-install-r ai -138
related chat algorithm -81
related real-time algorithm -68
related ai algorithm 66
related lms algorithm 50
related ~git-clone algorithm 257
related ~docker algorithm 193
related ~npm algorithm -171
related ~library-install-r algorithm 162
related ~help-flag algorithm -139
related ~import algorithm 121
related ~pip algorithm 110
related ~gradle algorithm 109
related graphql api 251
related aws api -202
related chat api -152
related networking api -141
related backend api 138
related k8s api -114
related workflow api 89
related api api 89
related ~npm api 440
related ~import api 291
related ~shell-prompt api 286
related ~gem api 276
related ~go-get api -269
related ~git-clone api 231
related ~android api -188
related ~sql api 163
related api authentication -83
related aws authentication -61
related sdk authentication -59
related lib authentication -58
related real-time authentication -51
related secrets authentication -50
related ~help-flag authentication -294
related ~library-install-r authentication -179
related ~import authentication -158
related ~brew authentication -77
related ~maven authentication 60
related ~gradle authentication -51
related iac aws -83
related aws aws -58
related k8s aws -57
related sdk aws -53
related ~library-install-r aws -207
related ~import aws -195
related ~nuget aws -182
related ~gem aws 153
related ~npm aws 123
related ~go-get aws -81
related ~help-flag aws -65
related ~brew aws -50
related backend backend -300
related http backend -295
related chat backend -197
related security backend -175
related best-practices backend 164
related graphql backend 151
related frontend backend -130
related cms backend -112
related ~library-install-r backend 493
related ~import backend -371
related ~gradle backend 345
related ~gem backend 342
related ~brew backend 317
related ~help-flag backend -262
related ~shell-prompt backend 238
related ~composer backend -206
related http benchmark 120
related framework benchmark -87
related benchmark benchmark -61
related lib benchmark -55
related cache benchmark -54
related ~gradle benchmark -352
related ~shell-prompt benchmark 169
related ~help-flag benchmark -163
related ~brew benchmark 151
related ~library-install-r benchmark -147
related ~import benchmark -122
related ~make benchmark -121
related ~git-clone benchmark -119
related learning-resource best-practices 154
related mobile-app best-practices 140
related system-design best-practices 114
related linter best-practices -71
related os best-practices 70
related lib best-practices -67
related best-practices best-practices 55
related ecommerce best-practices 51
related ~import best-practices -350
related ~help-flag best-practices -223
related ~android best-practices 196
related ~composer best-practices -130
related ~css best-practices -106
related ~jquery best-practices 92
related ~gem best-practices -88
related ~gradle best-practices 87
related ~help-flag bitcoin -121
related ~import bitcoin -87
related ~library-install-r bitcoin -77
related ~help-flag blockchain -76
related ~library-install-r blockchain -54
related ~npm-start blog 187
related ~gradle blog -123
related ~jquery blog -89
related ~css blog 86
related ~help-flag blog -53
related ~npm blog 53
related bundler bundler -111
related dev-tool bundler -100
related lib bundler -95
related json bundler -58
related cli bundler -54
related ~import bundler -226
related ~help-flag bundler -203
related ~library-install-r bundler -147
related ~npm-global bundler -138
related ~css bundler -113
related ~script-tag bundler -89
related ~npm bundler -60
related cicd cache 54
related ~import cache -211
related ~npm-global cache 140
related ~npm cache 101
related ~gradle cache -94
related ~gem cache 69
related ~help-flag cache -65
related ~git-clone cache -64
related ~css cache -50
related real-time chat -57
related authentication chat -56
related ~brew chat 299
related ~help-flag chat -185
related ~import chat -183
related ~gradle chat -153
related ~library-install-r chat -148
related ~git-clone chat 133
related ~npm chat 117
related ~nuget chat 97
related cicd cicd 98
related chat cicd 55
related linter cicd 55
related k8s cicd 53
related ~go-get cicd 339
related ~library-install-r cicd -290
related ~import cicd -269
related ~help-flag cicd -254
related ~git-clone cicd 212
related ~gem cicd 185
related ~brew cicd 171
related ~gradle cicd -128
related dev-tool cli 369
related node-version cli 301
related containerization cli 263
related workflow cli 234
related cicd cli 227
related storage cli 179
related framework cli -143
related aws cli -134
related ~pip cli 581
related ~brew cli -511
related ~library-install-r cli -377
related ~css cli -376
related ~script-tag cli -289
related ~gradle cli -271
related ~help-flag cli 267
related ~import cli 256
related authentication cloud-native 141
related filesystem cloud-native 138
related iac cloud-native 133
related serverless cloud-native -129
related monitoring cloud-native 122
related storage cloud-native 120
related http cloud-native -101
related cicd cloud-native 78
related ~go-get cloud-native 217
related ~brew cloud-native -217
related ~pip cloud-native -211
related ~nuget cloud-native 195
related ~npm cloud-native -181
related ~docker cloud-native 167
related ~go-install cloud-native 148
related ~help-flag cloud-native 133
related lib cms -132
related lms cms 62
related web-app cms 61
related cms cms 51
related ~css cms 282
related ~import cms -194
related ~jquery cms 166
related ~android cms 156
related ~git-clone cms -104
related ~gradle cms 100
related ~help-flag cms -95
related ~gem cms -87
related chat compiler 237
related language compiler 222
related runtime compiler 152
related real-time compiler 115
related compiler compiler 71
related learning-resource compiler 70
related dev-tool compiler 69
related containerization compiler -51
related ~import compiler -230
related ~maven compiler 185
related ~help-flag compiler -178
related ~css compiler -175
related ~shell-prompt compiler -155
related ~make compiler -148
related ~go-get compiler -104
related ~android compiler 94
related containerization containerization -131
related web-app containerization -72
related ui containerization -60
related ~docker containerization -396
related ~import containerization -304
related ~gradle containerization -232
related ~library-install-r containerization -230
related ~go-get containerization 153
related ~help-flag containerization -136
related ~android containerization -128
related ~pipx containerization -114
related ~help-flag crm -107
related ~import crm -80
related workflow data 230
related containerization data -127
related framework data -121
related serverless data -116
related ai data -102
related message-queue data -102
related cli data -98
related robot data -88
related ~library-install-r data -335
related ~git-clone data 312
related ~django data 216
related ~help-flag data -202
related ~css data -189
related ~maven data 181
related ~brew data -162
related ~sql data 150
related cloud-native database -111
related algorithm database -109
related lib database -93
related containerization database -92
related cache database -92
related system-design database -82
related video database -80
related backend database 79
related ~make database 331
related ~library-install-r database -221
related ~import database 216
related ~npm database -190
related ~css database -179
related ~composer database 172
related ~gem database -169
related ~go-get database 136
related ~script-tag declarative-gui 111
related ~help-flag declarative-gui -69
related aws deploy-tool 242
related iac deploy-tool 233
related k8s deploy-tool 184
related cicd deploy-tool 164
related cloud-native deploy-tool 121
related web-app deploy-tool -101
related backend deploy-tool -89
related serverless deploy-tool 88
related ~go-get deploy-tool 334
related ~nuget deploy-tool 228
related ~gradle deploy-tool -157
related ~css deploy-tool -145
related ~library-install-r deploy-tool 132
related ~pip deploy-tool 124
related ~shell-prompt deploy-tool 117
related ~rails deploy-tool -110
related video desktop-app 170
related dev-tool desktop-app -135
related lib desktop-app -101
related desktop-app desktop-app 89
related cli desktop-app -87
related server desktop-app 87
related web-app desktop-app -59
related ~npm desktop-app -223
related ~shell-prompt desktop-app -223
related ~import desktop-app -181
related ~gem desktop-app -151
related ~git-clone desktop-app -139
related ~gradle desktop-app 120
related ~brew desktop-app -116
related ~make desktop-app -97
related cli dev-exp-lib 117
related learning-resource dev-exp-lib -69
related ~help-flag dev-exp-lib -241
related ~pip dev-exp-lib 170
related ~gradle dev-exp-lib -130
related ~git-clone dev-exp-lib -118
related ~shell-prompt dev-exp-lib 112
related ~script-tag dev-exp-lib 109
related ~make dev-exp-lib -107
related ~npm-global dev-exp-lib 104
related cli dev-tool 317
related framework dev-tool -205
related mobile-app dev-tool -198
related web-app dev-tool -180
related ide dev-tool 173
related testing dev-tool -167
related os dev-tool -142
related secrets dev-tool -130
related ~library-install-r dev-tool -968
related ~brew dev-tool 424
related ~gem dev-tool 305
related ~git-clone dev-tool -304
related ~bower dev-tool -278
related ~npm-start dev-tool -256
related ~shell-prompt dev-tool 235
related ~go-install dev-tool 202
related learning-resource ecommerce 121
related web-app ecommerce 95
related game ecommerce 93
related framework ecommerce 62
related ~git-clone ecommerce 415
related ~sql ecommerce 225
related ~composer ecommerce 223
related ~gem ecommerce 192
related ~android ecommerce 174
related ~import ecommerce 166
related ~css ecommerce 148
related ~shell-prompt ecommerce -129
related cli editor -82
related dev-tool editor -67
related real-time editor -61
related ~jquery editor 172
related ~library-install-r editor -165
related ~css editor -157
related ~npm editor -139
related ~git-clone editor -119
related ~help-flag editor -115
related ~pip editor -82
related ~shell-prompt editor 78
related aws emulator 184
related containerization emulator 62
related ~docker emulator 305
related ~shell-prompt emulator 230
related ~pip emulator 205
related ~brew emulator 190
related ~import emulator -183
related ~gradle emulator -75
related ~android emulator 66
related ~npm emulator 58
related search filesystem -62
related ~import filesystem -191
related ~library-install-r filesystem -171
related ~git-clone filesystem -119
related ~help-flag filesystem -117
related ~go-get filesystem 93
related ~docker filesystem 90
related ~brew filesystem -85
related ~shell-prompt filesystem -69
related web-app finance -73
related authentication finance -65
related finance finance -61
related data finance -57
related real-time finance -56
related search finance -55
related ai finance -52
related ~css finance -165
related ~gradle finance -161
related ~library-install-r finance 155
related ~android finance -137
related ~go-get finance 131
related ~script-tag finance -126
related ~jquery finance -123
related ~npm finance 116
related networking firmware -185
related iot firmware -131
related filesystem firmware 72
related firmware firmware -67
)weights",
    R"weights(
related orm firmware -63
related security firmware -62
related ~android firmware -216
related ~help-flag firmware -141
related ~import firmware -120
related ~cargo-add firmware 100
related ~library-install-r firmware -82
related ~gradle firmware 77
related ~npm firmware -65
related for-fun for-fun 112
related terminal for-fun 89
related lib for-fun -88
related cli for-fun 81
related desktop-app for-fun 68
related video for-fun 57
related ~shell-prompt for-fun 201
related ~gradle for-fun 177
related ~help-flag for-fun -173
related ~make for-fun 129
related ~npm-global for-fun 126
related ~script-tag for-fun 117
related ~css for-fun -114
related ~git-clone for-fun 91
related lib framework -298
related http framework -180
related cli framework -149
related workflow framework 122
related desktop-app framework 115
related editor framework 115
related robot framework 110
related authentication framework -103
related ~shell-prompt framework -400
related ~gradle framework -383
related ~android framework -356
related ~import framework 351
related ~go-get framework 283
related ~npm-global framework -259
related ~maven framework 215
related ~nuget framework -206
related editor frontend 419
related best-practices frontend -178
related frontend frontend -159
related ide frontend 154
related ui frontend -151
related bundler frontend 143
related lib frontend 118
related containerization frontend -117
related ~css frontend 587
related ~jquery frontend 451
related ~script-tag frontend 405
related ~go-get frontend -337
related ~npm frontend 315
related ~composer frontend -291
related ~docker frontend -243
related ~django frontend 213
related game-engine game 125
related lib game -85
related real-time game 57
related web-app game -51
related ~library-install-r game -152
related ~git-clone game 132
related ~shell-prompt game -113
related ~help-flag game -104
related ~npm game -103
related ~css game -86
related ~make game -82
related ~brew game -70
related 3d game-engine -52
related ~help-flag game-engine -285
related ~import game-engine -189
related ~library-install-r game-engine -153
related ~gradle game-engine -127
related ~shell-prompt game-engine -84
related ~gem game-engine -56
related cms graphql 85
related lib graphql -80
related backend graphql -71
related database graphql -66
related server graphql -57
related containerization graphql -52
related ~import graphql -225
related ~npm graphql -137
related ~shell-prompt graphql -125
related ~git-clone graphql -115
related ~css graphql -115
related ~docker graphql -107
related ~npm-global graphql -105
related ~library-install-r graphql -92
related desktop-app gui 116
related gui gui 80
related mobile-app gui -66
related learning-resource gui 62
related dev-tool gui -54
related ~android gui -221
related ~help-flag gui -182
related ~git-clone gui -181
related ~pip gui 154
related ~make gui -137
related ~go-install gui 127
related ~go-get gui 126
related ~npm gui -77
related lib http -128
related networking http -111
related cli http -102
related learning-resource http -91
related iot http -87
related http http 83
related web-server http 71
related firmware http -68
related ~android http -342
related ~library-install-r http -280
related ~maven http -181
related ~css http -172
related ~go-get http 171
related ~composer http 170
related ~shell-prompt http -149
related ~help-flag http -87
related http-client http-client 132
related lib http-client 112
related http http-client 95
related api http-client -57
related ~library-install-r http-client 256
related ~npm http-client 181
related ~git-clone http-client 143
related ~css http-client -128
related ~import http-client -126
related ~shell-prompt http-client 123
related ~help-flag http-client 118
related ~gradle http-client -104
related logging iac 116
related aws iac 99
related dev-tool iac -73
related serverless iac 66
related web-app iac -57
related database iac -55
related containerization iac -51
related ~go-get iac 263
related ~help-flag iac 204
related ~gem iac 177
related ~rails iac 176
related ~css iac -155
related ~git-clone iac -130
related ~gradle iac -128
related ~docker iac -111
related editor ide -257
related ide ide -162
related lib ide -90
related ai ide -72
related algorithm ide -51
related ~library-install-r ide -570
related ~npm ide -297
related ~import ide -270
related ~gradle ide -241
related ~shell-prompt ide 204
related ~script-tag ide -188
related ~help-flag ide -161
related ~brew ide -143
related ~gradle iot -96
related ~help-flag iot -73
related ~npm iot -63
related ~go-get iot 55
related json json 95
related real-time json 75
related api json -55
related frontend json 52
related ~bower json 147
related ~make json 131
related ~docker json 131
related ~help-flag json -120
related ~script-tag json 108
related ~git-clone json -93
related ~library-install-r json -92
related ~cargo-add json -82
related ~help-flag julian -92
related ~import julian -71
related ~library-install-r julian -52
related cloud-native k8s 226
related containerization k8s -108
related k8s k8s 104
related serverless k8s 85
related cicd k8s 77
related networking k8s -68
related framework k8s -67
related web-server k8s -66
related ~docker k8s -254
related ~go-get k8s 188
related ~git-clone k8s -174
related ~library-install-r k8s -153
related ~shell-prompt k8s -95
related ~gradle k8s 84
related ~help-flag k8s 74
related ~import k8s -68
related chat language 182
related compiler language 112
related learning-resource language -90
related lib language -84
related 3d language 67
related language language 67
related parser language -55
related ~make language 203
related ~git-clone language 182
related ~gradle language -140
related ~library-install-r language 132
related ~npm language -129
related ~help-flag language -124
related ~pip language 106
related ~import language -75
related api learning-resource 387
related authentication learning-resource 374
related lib learning-resource -360
related algorithm learning-resource 339
related cicd learning-resource -279
related web-app learning-resource 209
related cache learning-resource 207
related data learning-resource 191
related ~git-clone learning-resource -562
related ~import learning-resource -472
related ~jquery learning-resource 436
related ~library-install-r learning-resource -393
related ~shell-prompt learning-resource -373
related ~pip learning-resource -355
related ~make learning-resource -270
related ~help-flag learning-resource -246
related dev-tool lib -649
related bundler lib -545
related web-app lib -362
related aws lib -325
related api lib -318
related framework lib -299
related editor lib 287
related authentication lib 276
related ~npm-global lib -819
related ~npm lib -659
related ~rails lib -615
related ~docker lib -594
related ~cocoapods lib 527
related ~cargo-add lib 519
related ~import lib 516
related ~objc lib 445
related compiler linter 64
related ~library-install-r linter -212
related ~import linter 153
related ~shell-prompt linter -88
related ~npm linter -73
related ~help-flag linter 72
related ~css linter -69
related ~git-clone linter -67
related ~gradle linter -61
related os lms -66
related ~import lms -192
related ~npm-global lms 108
related ~bower lms 101
related ~git-clone lms 90
related ~npm lms 68
related ~gradle lms -61
related ~css lms -59
related ~library-install-r lms -53
related observability logging 371
related containerization logging 98
related database logging 79
related cloud-native logging 77
related agent logging 69
related authentication logging 54
related ~css logging -196
related ~library-install-r logging -190
related ~import logging -109
related ~help-flag logging 105
related ~git-clone logging -68
related ~shell-prompt logging -61
related ~gradle logging 60
related ~npm logging -55
related ~help-flag low-code -156
related ~import low-code -118
related ~library-install-r low-code -75
related cloud-native message-queue 86
related message-queue message-queue 76
related ~docker message-queue 210
related ~library-install-r message-queue -115
related ~import message-queue -111
related ~css message-queue -95
related ~help-flag message-queue -78
related ~gradle message-queue 74
related ~android message-queue -60
related ~brew message-queue -53
related emulator mobile-app -181
related 3d mobile-app -145
related chat mobile-app -142
related web-app mobile-app -133
related learning-resource mobile-app -110
related os mobile-app 107
related lib mobile-app 99
related mobile-app mobile-app -95
related ~gradle mobile-app -502
related ~cocoapods mobile-app 414
related ~import mobile-app -340
related ~android mobile-app -245
related ~help-flag mobile-app 208
related ~gem mobile-app -190
related ~npm-global mobile-app 184
related ~shell-prompt mobile-app -168
related observability monitoring 495
related web-app monitoring 160
related ai monitoring 123
related data monitoring 93
related containerization monitoring 87
related database monitoring 83
related lib monitoring 71
related learning-resource monitoring 70
related ~docker monitoring 219
related ~gradle monitoring 179
related ~library-install-r monitoring 175
related ~shell-prompt monitoring -151
related ~help-flag monitoring 150
related ~npm monitoring -137
related ~css monitoring -116
related ~go-get monitoring -97
related chat networking -185
related lib networking -175
related http networking -146
related real-time networking -119
related message-queue networking -118
related api networking -105
related cloud-native networking 103
related system-design networking 88
related ~pip networking 208
related ~shell-prompt networking 199
related ~help-flag networking 191
related ~css networking -188
related ~git-clone networking -161
related ~library-install-r networking 157
related ~docker networking -154
related ~make networking -145
related ~help-flag node-version -170
related ~import node-version -121
related ~library-install-r node-version -96
related ~npm node-version -50
related lib nosql -70
related ~make nosql 338
related ~shell-prompt nosql 247
related ~git-clone nosql 223
related ~help-flag nosql -132
related ~gradle nosql -128
related ~brew nosql 118
related ~library-install-r nosql -92
related ~script-tag nosql 82
related monitoring observability 396
related containerization observability 191
related networking observability 119
related chat observability 98
related k8s observability 80
related api observability 78
related ~go-install observability 341
related ~docker observability 305
related ~library-install-r observability 274
related ~go-get observability 263
related ~kubectl observability 189
related ~import observability 171
related ~css observability 143
related ~gradle observability -107
related orm orm 96
related backend orm 76
related database orm 54
related ~library-install-r orm -183
related ~composer orm 143
related ~gem orm -104
related ~help-flag orm 89
related ~import orm -74
related ~rails orm -66
related ~gradle orm -66
related iot os 84
related filesystem os -83
related mobile-app os -83
related firmware os 59
related cli os -58
related desktop-app os -57
related aws os 57
related containerization os -57
related ~import os -427
related ~library-install-r os -410
related ~android os -282
related ~help-flag os -255
related ~git-clone os 239
related ~npm os -180
related ~shell-prompt os -172
related ~docker os -124
related lib parser 88
related yaml parser 78
related ~shell-prompt parser -123
related ~make parser 114
related ~gradle parser -109
related ~npm parser 106
related ~css parser -92
related ~cargo-add parser -90
related ~import parser 75
related ~git-clone parser -62
related react react 190
related ui react 181
related lib react 164
related editor react 153
related k8s react -132
related dev-tool react 129
related julian react -88
related cloud-native react -80
related ~npm react 615
related ~jsx react 437
related ~library-install-r react 323
related ~import react -148
related ~npm-global react 116
related ~gradle react -106
related ~css react -86
related ~script-tag react -78
related real-time real-time 189
related containerization real-time 149
related lib real-time -118
related backend real-time 109
related server real-time -71
related serverless real-time 61
related video real-time -59
related ~npm real-time -181
related ~go-get real-time 166
related ~library-install-r real-time 164
related ~gradle real-time 153
related ~script-tag real-time -97
related ~sql real-time 95
related ~css real-time -93
related ~pip real-time -81
related firmware robot 70
related ~import robot -57
related ~library-install-r robot -55
related agent runtime 79
related cloud-native runtime 72
related server runtime 68
related lib runtime -65
related node-version runtime -57
related dev-tool runtime -53
related ~gradle runtime -170
related ~make runtime 146
related ~npm runtime -143
related ~import runtime 120
related ~docker runtime 101
related ~brew runtime 95
related ~go-get runtime 89
related ~npm-global runtime -76
related lib sdk 207
related authentication sdk -74
related api sdk 72
related web-app sdk -71
related cicd sdk 54
related aws sdk 52
related ~shell-prompt sdk 272
related ~help-flag sdk 189
related ~npm sdk 173
related ~rails sdk -159
related ~import sdk 148
related ~docker sdk -136
related ~android sdk -130
related ~git-clone sdk -129
related search search 137
related ai search 78
related terminal search 60
related lib search -56
related ~import search -160
related ~library-install-r search -124
related ~git-clone search 93
related ~kubectl search 80
related ~npm search -70
related ~gradle search 67
related ~android secrets 185
related ~git-clone secrets 168
related ~brew secrets 137
related ~import secrets -135
related ~help-flag secrets -85
related ~shell-prompt secrets -62
related ~pip secrets -54
related authentication security 484
related secrets security 366
related message-queue security -227
related http security -185
related video security -174
related cloud-native security -167
related os security -163
related blockchain security 161
related ~brew security 522
related ~android security 328
related ~css security -327
related ~import security -321
related ~make security -301
related ~shell-prompt security -272
related ~gradle security -177
related ~help-flag security 159
related message-queue server 276
related networking server -227
related chat server 206
related http server 188
related aws server 182
related server server 150
related learning-resource server -141
related game server 131
related ~npm server 311
related ~library-install-r server -283
related ~git-clone server -268
related ~css server 219
related ~gradle server -206
related ~npm-global server 195
related ~gem server 155
related ~objc server 138
related aws serverless -91
related iac serverless -80
related lib serverless -57
related ~help-flag serverless -213
related ~shell-prompt serverless -159
related ~library-install-r serverless -138
related ~import serverless -135
related ~go-get serverless -113
)weights",
    R"weights(
related ~nuget serverless -87
related filesystem storage 298
related http storage 72
related firmware storage 69
related data storage -56
related aws storage -52
related ~import storage -199
related ~shell-prompt storage -134
related ~cargo-add storage 121
related ~library-install-r storage -111
related ~npm storage -106
related ~help-flag storage -94
related ~maven storage 86
related ~git-clone storage -67
related cloud-native system-design -176
related system-design system-design -110
related ~help-flag system-design -397
related ~import system-design -281
related ~go-get system-design -183
related ~gradle system-design -171
related ~library-install-r system-design -141
related ~docker system-design -102
related cli terminal 248
related containerization terminal 213
related os terminal 169
related search terminal 144
related lib terminal -122
related terminal terminal 88
related desktop-app terminal 82
related node-version terminal -55
related ~brew terminal 411
related ~make terminal 400
related ~library-install-r terminal 335
related ~cargo-install terminal 293
related ~npm terminal -275
related ~go-install terminal 264
related ~docker terminal 240
related ~pipx terminal 229
related chat testing 98
related linter testing 73
related framework testing -56
related filesystem testing -56
related data testing 55
related firmware testing -55
related frontend testing -54
related ~library-install-r testing -374
related ~import testing 316
related ~npm testing -268
related ~git-clone testing -234
related ~pip testing 231
related ~gradle testing -200
related ~help-flag testing -185
related ~npm-start testing -169
related lib ui 310
related mobile-app ui 200
related desktop-app ui -183
related best-practices ui -182
related terminal ui -173
related chat ui -132
related frontend ui 128
related os ui 114
related ~bower ui 648
related ~import ui -537
related ~css ui 471
related ~gradle ui 346
related ~jquery ui 302
related ~script-tag ui 278
related ~jsx ui -275
related ~npm ui 261
related ~help-flag ux -92
related ~library-install-r ux -84
related ~import ux -72
related framework video 59
related 3d video -56
related ~gradle video -138
related ~npm-global video 109
related ~bower video 105
related ~git-clone video -87
related ~help-flag video -84
related ~shell-prompt video -79
related ~css video 56
related ~library-install-r video -54
related lib web-app -455
related ai web-app -191
related aws web-app -177
related testing web-app 177
related editor web-app 149
related backend web-app -146
related 3d web-app 134
related authentication web-app -133
related ~npm web-app 435
related ~npm-global web-app 423
related ~npm-start web-app 422
related ~help-flag web-app -389
related ~bower web-app 345
related ~script-tag web-app -309
related ~pip web-app -271
related ~docker web-app 267
related containerization web-server -135
related web-app web-server -127
related lib web-server -126
related aws web-server -111
related backend web-server 101
related benchmark web-server 97
related ui web-server -78
related filesystem web-server -75
related ~go-get web-server 340
related ~git-clone web-server -307
related ~css web-server -220
related ~docker web-server -191
related ~help-flag web-server -169
related ~npm web-server -165
related ~shell-prompt web-server -119
related ~brew web-server -96
related containerization webassembly 82
related chat webassembly 80
related lib webassembly -51
related ~docker webassembly 204
related ~android webassembly 192
related ~import webassembly -174
related ~shell-prompt webassembly 167
related ~npm webassembly 155
related ~library-install-r webassembly 78
related ~gradle webassembly -70
related dev-tool workflow -80
related lib workflow -68
related bundler workflow -50
related ~import workflow -215
related ~npm workflow -157
related ~css workflow -122
related ~git-clone workflow -120
related ~rails workflow 101
related ~make workflow -91
related ~library-install-r workflow -77
related ~gem workflow 62
related lib yaml 65
related ~bower yaml 220
related ~script-tag yaml 209
related ~npm yaml 170
related ~import yaml 94
related ~library-install-r yaml -75
related ~css yaml -61
related ~gradle yaml -55
related ~shell-prompt yaml -54
)weights"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
