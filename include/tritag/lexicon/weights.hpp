// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Written by tests/fit/fit.py; thousandths of log-odds, in the form that detail/lexicon_text.hpp reads.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* weight_pieces[] = {
    R"weights(
cue title -213 394 -8 -261 492 -147
cue title_head 181 -98 -544 -219 164 193
cue definition_head 997 157 178 -157 538 -73
cue definition_modifier 424 -237 -295 -218 357 -44
cue definition_subject 490 225 -6 34 365 -251
cue definition_rest 130 -414 -27 -130 870 -363
cue description 155 -370 -141 456 200 -50
cue lead 616 267 -43 -69 340 -333
cue about 667 -267 -256 -117 -269 -89
cue heading -9 27 -11 136 -244 53
cue body 135 -34 27 -64 136 -267
cue list 22 60 -68 -26 -11 -121
cue usage -102 226 28 -63 -421 -112
cue code 74 110 -244 -178 132 711
cue link 36 300 -62 -62 -239 -261
cue url 311 -126 284 -4 100 403
cue image 319 106 731 189 -10 -259
cue comment 198 104 41 -80 14 -39
cue notice 55 623 80 147 95 -48
cue boilerplate 131 29 85 -12 130 463
cue mention 712 75 282 124 241 210
cue negated -220 428 17 -67 4 -307
first 929 587 188 -355 -431
share early 789 776 196 755 590
share lead 329 543 -57 431 60
share about 268 467 -41 424 267
share heading 117 256 -231 114 493
share body 278 1014 -238 264 457
share all 781 2524 577 210 761
rank 432 740 750 490 666 813 727 654 0
gap 81 98
least -3000 -1300 -900
prior * -7308
prior 3d -7552
prior agent -7621
prior ai -5886
prior algorithm -7574
prior api -7123
prior authentication -8307
prior aws -7574
prior backend -7610
prior benchmark -7513
prior best-practices -7555
prior bitcoin -7065
prior blockchain -7757
prior blog -7766
prior bundler -8400
prior cache -7720
prior chat -7395
prior cicd -6732
prior cli -6167
prior cloud-native -6838
prior cms -7106
prior compiler -6233
prior containerization -7247
prior crm -7871
prior data -6070
prior database -7122
prior declarative-gui -7710
prior deploy-tool -6878
prior desktop-app -7049
prior dev-exp-lib -8627
prior dev-tool -6775
prior ecommerce -6955
prior editor -7505
prior emulator -7290
prior filesystem -7687
prior finance -7023
prior firmware -8035
prior for-fun -7285
prior framework -6688
prior frontend -6602
prior game -6509
prior game-engine -7851
prior graphql -7617
prior gui -6534
prior http -7999
prior http-client -7183
prior iac -6950
prior ide -7885
prior iot -7374
prior json -7176
prior julian -7569
prior k8s -6910
prior language -7564
prior learning-resource -5923
prior lib -6654
prior linter -7302
prior lms -7605
prior logging -7114
prior low-code -8048
prior message-queue -7487
prior mobile-app -6298
prior monitoring -6941
prior networking -7395
prior node-version -8118
prior nosql -7314
prior observability -7391
prior orm -7188
prior os -8043
prior parser -7518
prior react -6805
prior real-time -7248
prior robot -7294
prior runtime -7509
prior sdk -8035
prior search -7574
prior secrets -7127
prior security -5097
prior server -5885
prior serverless -8233
prior storage -7535
prior system-design -8639
prior terminal -6964
prior testing -6682
prior ui -6553
prior ux -7821
prior video -7960
prior web-app -7251
prior web-server -6809
prior webassembly -7440
prior workflow -7729
prior yaml -7248
related game-engine 3d 168
related ~pip 3d -143
related ~import 3d 90
related ~gradle 3d -89
related ~cargo-add 3d 75
related ~make 3d 70
related ~css 3d -60
related ~gem 3d -50
related cloud-native agent -75
related sdk agent -58
related lib agent -53
related ~rails agent 221
related ~gem agent 217
related ~docker agent -162
related ~shell-prompt agent 153
related ~library-install-r agent -81
related ~brew agent -54
related ~help-flag agent -51
related security ai -153
related backend ai -139
related real-time ai -126
related authentication ai -124
related blog ai -115
related database ai -115
related cicd ai -109
related dev-tool ai -104
related ~help-flag ai -389
related ~pip ai 384
related ~css ai -293
related ~brew ai 222
related ~nuget ai 212
related ~android ai -211
related ~gradle ai 185
related ~library-install-r ai -152
related chat algorithm -80
related real-time algorithm -68
related ai algorithm 67
related algorithm algorithm -53
related lms algorithm 51
related ~git-clone algorithm 259
related ~docker algorithm 193
related ~npm algorithm -171
related ~library-install-r algorithm 162
related ~help-flag algorithm -144
related ~import algorithm 118
related ~pip algorithm 111
related ~gradle algorithm 102
related graphql api 239
related aws api -207
related chat api -151
related backend api 146
related networking api -137
related k8s api -118
related api api 94
related workflow api 92
related ~npm api 436
related ~import api 297
related ~shell-prompt api 291
related ~gem api 275
related ~go-get api -268
related ~git-clone api 236
related ~android api -185
related ~sql api 161
related api authentication -80
related sdk authentication -62
related aws authentication -59
related lib authentication -58
related secrets authentication -51
related ~help-flag authentication -289
related ~library-install-r authentication -174
related ~import authentication -156
related ~brew authentication -82
related ~maven authentication 64
related iac aws -76
related sdk aws -59
related k8s aws -59
related aws aws -57
related ~library-install-r aws -206
related ~import aws -194
related ~nuget aws -180
related ~gem aws 154
related ~npm aws 123
related ~go-get aws -81
related ~help-flag aws -65
related ~brew aws -50
related http backend -296
related backend backend -287
related chat backend -190
related security backend -184
related best-practices backend 167
related graphql backend 155
related frontend backend -134
related cms backend -113
related ~library-install-r backend 495
related ~import backend -371
related ~gem backend 342
related ~gradle backend 342
related ~brew backend 322
related ~help-flag backend -270
related ~shell-prompt backend 243
related ~composer backend -213
related http benchmark 115
related framework benchmark -87
related benchmark benchmark -68
related lib benchmark -60
related cache benchmark -54
related ~gradle benchmark -355
related ~shell-prompt benchmark 169
related ~help-flag benchmark -164
related ~brew benchmark 152
related ~library-install-r benchmark -148
related ~import benchmark -124
related ~make benchmark -121
related ~git-clone benchmark -120
related learning-resource best-practices 150
related mobile-app best-practices 135
related system-design best-practices 110
related lib best-practices -71
related linter best-practices -70
related os best-practices 69
related best-practices best-practices 59
related ecommerce best-practices 52
related ~import best-practices -348
related ~help-flag best-practices -218
related ~android best-practices 195
related ~composer best-practices -124
related ~css best-practices -105
related ~jquery best-practices 91
related ~gem best-practices -89
related ~gradle best-practices 85
related ~help-flag bitcoin -121
related ~import bitcoin -86
related ~library-install-r bitcoin -76
related ~help-flag blockchain -76
related ~library-install-r blockchain -54
related ~npm-start blog 187
related ~gradle blog -120
related ~jquery blog -88
related ~css blog 88
related ~npm blog 54
related ~help-flag blog -52
related bundler bundler -112
related dev-tool bundler -97
related lib bundler -81
related json bundler -61
related cli bundler -56
related ~import bundler -215
related ~help-flag bundler -191
related ~library-install-r bundler -157
related ~npm-global bundler -145
related ~css bundler -121
related ~script-tag bundler -95
related cicd cache 52
related ~import cache -198
related ~npm-global cache 138
related ~gradle cache -98
related ~npm cache 97
related ~help-flag cache -75
related ~git-clone cache -66
related ~gem cache 63
related ~css cache -52
related authentication chat -56
related real-time chat -55
related monitoring chat -50
related ~brew chat 296
related ~import chat -188
related ~help-flag chat -181
related ~gradle chat -154
related ~library-install-r chat -144
related ~git-clone chat 134
related ~npm chat 113
related ~nuget chat 96
related cicd cicd 102
related chat cicd 53
related linter cicd 53
related k8s cicd 51
related ~go-get cicd 338
related ~library-install-r cicd -291
related ~import cicd -272
related ~help-flag cicd -253
related ~git-clone cicd 214
related ~gem cicd 186
related ~brew cicd 172
related ~gradle cicd -127
related dev-tool cli 376
related node-version cli 302
related containerization cli 254
related workflow cli 226
related cicd cli 221
related storage cli 171
related framework cli -140
related aws cli -134
related ~pip cli 583
related ~brew cli -513
related ~library-install-r cli -383
related ~css cli -376
related ~script-tag cli -286
related ~gradle cli -272
related ~import cli 255
related ~help-flag cli 255
related authentication cloud-native 158
related filesystem cloud-native 144
related iac cloud-native 128
related serverless cloud-native -125
related storage cloud-native 123
related monitoring cloud-native 118
related http cloud-native -98
related message-queue cloud-native -85
related ~brew cloud-native -222
related ~go-get cloud-native 211
related ~pip cloud-native -208
related ~nuget cloud-native 197
related ~npm cloud-native -179
related ~docker cloud-native 163
related ~go-install cloud-native 146
related ~help-flag cloud-native 136
related lib cms -128
related lms cms 63
related web-app cms 55
related cms cms 54
related ~css cms 283
related ~import cms -189
related ~jquery cms 167
related ~android cms 157
related ~git-clone cms -103
related ~gradle cms 103
related ~help-flag cms -97
related ~gem cms -88
related language compiler 232
related chat compiler 227
related runtime compiler 146
related real-time compiler 117
related dev-tool compiler 81
related learning-resource compiler 73
related compiler compiler 70
related 3d compiler 54
related ~import compiler -233
related ~maven compiler 187
related ~help-flag compiler -180
related ~css compiler -176
related ~shell-prompt compiler -152
related ~make compiler -148
related ~go-get compiler -105
related ~android compiler 95
related containerization containerization -138
related web-app containerization -75
related ui containerization -58
related ~docker containerization -396
related ~import containerization -305
related ~gradle containerization -236
related ~library-install-r containerization -236
related ~go-get containerization 154
related ~help-flag containerization -135
related ~android containerization -130
related ~pipx containerization -116
related ~help-flag crm -106
related ~import crm -80
related workflow data 244
related containerization data -121
related framework data -119
related serverless data -112
related ai data -104
related robot data -90
related runtime data 87
related web-app data 79
related ~library-install-r data -342
related ~git-clone data 310
related ~django data 216
related ~help-flag data -200
related ~css data -198
related ~maven data 180
related ~brew data -164
related ~sql data 147
related algorithm database -114
related cloud-native database -111
related cache database -96
related containerization database -94
related video database -85
related system-design database -85
related lib database -84
related backend database 80
related ~make database 335
related ~library-install-r database -227
related ~import database 218
related ~npm database -196
related ~css database -183
related ~composer database 170
related ~gem database -168
related ~go-get database 133
related ~script-tag declarative-gui 111
related ~help-flag declarative-gui -68
related aws deploy-tool 236
related iac deploy-tool 224
related k8s deploy-tool 187
related cicd deploy-tool 167
related cloud-native deploy-tool 121
related web-app deploy-tool -98
related serverless deploy-tool 94
related backend deploy-tool -88
related ~go-get deploy-tool 335
related ~nuget deploy-tool 228
related ~gradle deploy-tool -156
related ~css deploy-tool -144
related ~library-install-r deploy-tool 134
related ~pip deploy-tool 122
related ~shell-prompt deploy-tool 118
related ~rails deploy-tool -111
related video desktop-app 163
related dev-tool desktop-app -132
related lib desktop-app -98
related desktop-app desktop-app 89
related server desktop-app 87
related cli desktop-app -85
related web-app desktop-app -55
related ~npm desktop-app -224
related ~shell-prompt desktop-app -214
related ~import desktop-app -184
related ~gem desktop-app -152
related ~git-clone desktop-app -134
related ~gradle desktop-app 120
related ~brew desktop-app -112
related ~make desktop-app -95
related cli dev-exp-lib 113
related learning-resource dev-exp-lib -72
related ~help-flag dev-exp-lib -234
related ~pip dev-exp-lib 164
related ~gradle dev-exp-lib -123
related ~git-clone dev-exp-lib -119
related ~shell-prompt dev-exp-lib 118
related ~npm-global dev-exp-lib 111
related ~script-tag dev-exp-lib 110
related ~make dev-exp-lib -108
related cli dev-tool 310
related framework dev-tool -203
related mobile-app dev-tool -196
related web-app dev-tool -180
related ide dev-tool 175
related testing dev-tool -167
related secrets dev-tool -131
related language dev-tool -129
related ~library-install-r dev-tool -970
related ~brew dev-tool 419
related ~gem dev-tool 303
related ~git-clone dev-tool -299
related ~bower dev-tool -281
related ~npm-start dev-tool -255
related ~shell-prompt dev-tool 228
related ~go-install dev-tool 203
related learning-resource ecommerce 124
related web-app ecommerce 98
related game ecommerce 87
related framework ecommerce 65
related game-engine ecommerce 52
related ~git-clone ecommerce 416
related ~sql ecommerce 226
related ~composer ecommerce 225
related ~gem ecommerce 192
related ~android ecommerce 174
related ~import ecommerce 167
related ~css ecommerce 148
related ~shell-prompt ecommerce -131
related cli editor -84
related dev-tool editor -65
related real-time editor -59
related ~jquery editor 174
related ~library-install-r editor -167
related ~css editor -164
related ~npm editor -136
related ~git-clone editor -122
related ~help-flag editor -114
related ~pip editor -83
related ~shell-prompt editor 74
related aws emulator 178
related containerization emulator 61
related ~docker emulator 303
related ~shell-prompt emulator 229
related ~pip emulator 206
related ~brew emulator 192
related ~import emulator -178
related ~gradle emulator -72
related ~android emulator 64
related ~library-install-r emulator -52
related search filesystem -61
related ~import filesystem -186
related ~library-install-r filesystem -165
related ~git-clone filesystem -115
related ~help-flag filesystem -101
related ~brew filesystem -82
related ~shell-prompt filesystem -67
related ~go-get filesystem 64
related ~gradle filesystem -57
related web-app finance -66
related authentication finance -65
related learning-resource finance 55
related data finance -52
related ~css finance -155
related ~gradle finance -151
related ~library-install-r finance 143
related ~android finance -131
related ~import finance -122
related ~script-tag finance -121
related ~jquery finance -119
related ~go-get finance 101
related networking firmware -187
related iot firmware -134
related filesystem firmware 78
related firmware firmware -72
related security firmware -61
)weights",
    R"weights(
related orm firmware -60
related ~android firmware -217
related ~help-flag firmware -139
related ~import firmware -111
related ~cargo-add firmware 107
related ~library-install-r firmware -85
related ~gradle firmware 84
related ~npm firmware -63
related lib for-fun -168
related for-fun for-fun 109
related terminal for-fun 97
related cli for-fun 88
related video for-fun 77
related desktop-app for-fun 70
related cicd for-fun -69
related workflow for-fun -63
related ~shell-prompt for-fun 247
related ~help-flag for-fun -243
related ~gradle for-fun 222
related ~import for-fun -175
related ~make for-fun 149
related ~npm-global for-fun 122
related ~git-clone for-fun 120
related ~npm for-fun -103
related lib framework -302
related http framework -172
related cli framework -139
related workflow framework 131
related editor framework 119
related desktop-app framework 113
related robot framework 108
related authentication framework -97
related ~shell-prompt framework -394
related ~gradle framework -384
related ~import framework 358
related ~android framework -351
related ~go-get framework 283
related ~npm-global framework -252
related ~maven framework 217
related ~nuget framework -199
related editor frontend 421
related best-practices frontend -162
related ui frontend -157
related frontend frontend -156
related ide frontend 153
related bundler frontend 144
related lib frontend 124
related containerization frontend -114
related ~css frontend 592
related ~jquery frontend 479
related ~script-tag frontend 412
related ~go-get frontend -341
related ~npm frontend 324
related ~composer frontend -297
related ~gradle frontend -265
related ~docker frontend -243
related game-engine game 123
related lib game -81
related real-time game 57
related web-app game -52
related emulator game 50
related ~library-install-r game -170
related ~git-clone game 136
related ~shell-prompt game -111
related ~help-flag game -109
related ~npm game -99
related ~css game -86
related ~make game -82
related ~brew game -68
related ~help-flag game-engine -286
related ~import game-engine -188
related ~library-install-r game-engine -156
related ~gradle game-engine -129
related ~shell-prompt game-engine -84
related ~gem game-engine -58
related cms graphql 87
related backend graphql -76
related lib graphql -76
related database graphql -63
related server graphql -57
related containerization graphql -53
related ~import graphql -224
related ~npm graphql -137
related ~shell-prompt graphql -125
related ~css graphql -116
related ~git-clone graphql -115
related ~docker graphql -108
related ~npm-global graphql -106
related ~library-install-r graphql -91
related desktop-app gui 117
related gui gui 81
related mobile-app gui -67
related learning-resource gui 59
related dev-tool gui -53
related ~android gui -220
related ~help-flag gui -183
related ~git-clone gui -181
related ~pip gui 152
related ~make gui -137
related ~go-get gui 125
related ~go-install gui 125
related ~npm gui -76
related lib http -145
related networking http -104
related learning-resource http -100
related cli http -99
related iot http -92
related web-server http 72
related firmware http -69
related http http 59
related ~android http -335
related ~library-install-r http -259
related ~css http -228
related ~maven http -178
related ~go-get http 177
related ~composer http 174
related ~npm-global http -155
related ~shell-prompt http -134
related http-client http-client 131
related lib http-client 106
related http http-client 89
related api http-client -55
related ~library-install-r http-client 260
related ~npm http-client 177
related ~git-clone http-client 144
related ~css http-client -136
related ~shell-prompt http-client 125
related ~help-flag http-client 124
related ~import http-client -123
related ~gradle http-client -105
related logging iac 110
related aws iac 102
related dev-tool iac -70
related serverless iac 68
related web-app iac -57
related database iac -54
related lib iac -54
related containerization iac -52
related ~go-get iac 268
related ~help-flag iac 206
related ~rails iac 180
related ~gem iac 177
related ~css iac -158
related ~git-clone iac -133
related ~gradle iac -129
related ~docker iac -113
related editor ide -255
related ide ide -159
related lib ide -87
related ai ide -72
related algorithm ide -50
related ~library-install-r ide -570
related ~npm ide -298
related ~import ide -271
related ~gradle ide -237
related ~shell-prompt ide 204
related ~script-tag ide -188
related ~help-flag ide -163
related ~brew ide -143
related ~gradle iot -95
related ~help-flag iot -68
related ~npm iot -62
related ~go-get iot 53
related json json 96
related real-time json 75
related api json -53
related frontend json 51
related ~bower json 144
related ~make json 131
related ~docker json 129
related ~help-flag json -112
related ~script-tag json 105
related ~library-install-r json -99
related ~git-clone json -93
related ~cargo-add json -82
related ~help-flag julian -91
related ~import julian -71
related ~library-install-r julian -51
related cloud-native k8s 223
related containerization k8s -110
related k8s k8s 98
related serverless k8s 81
related cicd k8s 75
related networking k8s -72
related web-server k8s -68
related framework k8s -68
related ~docker k8s -259
related ~go-get k8s 184
related ~git-clone k8s -174
related ~library-install-r k8s -158
related ~shell-prompt k8s -92
related ~gradle k8s 83
related ~help-flag k8s 73
related ~import k8s -72
related chat language 173
related compiler language 106
related learning-resource language -90
related lib language -87
related language language 71
related 3d language 67
related parser language -57
related ~make language 203
related ~git-clone language 184
related ~gradle language -141
related ~npm language -133
related ~library-install-r language 127
related ~help-flag language -125
related ~pip language 102
related ~import language -81
related api learning-resource 392
related authentication learning-resource 355
related lib learning-resource -344
related algorithm learning-resource 336
related cicd learning-resource -287
related cache learning-resource 196
related data learning-resource 172
related dev-tool learning-resource -148
related ~git-clone learning-resource -555
related ~import learning-resource -462
related ~library-install-r learning-resource -422
related ~jquery learning-resource 411
related ~shell-prompt learning-resource -377
related ~pip learning-resource -344
related ~android learning-resource 298
related ~help-flag learning-resource -265
related dev-tool lib -648
related bundler lib -545
related web-app lib -338
related aws lib -324
related api lib -285
related editor lib 284
related database lib -284
related framework lib -277
related ~npm-global lib -827
related ~npm lib -646
related ~rails lib -616
related ~docker lib -570
related ~import lib 541
related ~cocoapods lib 529
related ~cargo-add lib 518
related ~objc lib 452
related compiler linter 64
related ~library-install-r linter -213
related ~import linter 155
related ~shell-prompt linter -89
related ~npm linter -74
related ~help-flag linter 74
related ~css linter -69
related ~git-clone linter -67
related ~gradle linter -58
related os lms -72
related ~import lms -187
related ~npm-global lms 108
related ~bower lms 102
related ~git-clone lms 90
related ~npm lms 69
related ~gradle lms -62
related ~css lms -58
related ~library-install-r lms -57
related observability logging 369
related containerization logging 98
related database logging 81
related cloud-native logging 73
related agent logging 69
related authentication logging 56
related ~css logging -197
related ~library-install-r logging -193
related ~import logging -109
related ~help-flag logging 106
related ~git-clone logging -68
related ~gradle logging 61
related ~shell-prompt logging -60
related ~npm logging -55
related ~help-flag low-code -156
related ~import low-code -118
related ~library-install-r low-code -75
related cloud-native message-queue 89
related message-queue message-queue 76
related ~docker message-queue 210
related ~library-install-r message-queue -115
related ~import message-queue -110
related ~css message-queue -95
related ~help-flag message-queue -77
related ~gradle message-queue 75
related ~android message-queue -61
related ~brew message-queue -54
related emulator mobile-app -183
related chat mobile-app -158
related 3d mobile-app -147
related web-app mobile-app -139
related mobile-app mobile-app -117
related learning-resource mobile-app -105
related lib mobile-app 103
related os mobile-app 102
related ~gradle mobile-app -502
related ~cocoapods mobile-app 416
related ~import mobile-app -343
related ~android mobile-app -247
related ~help-flag mobile-app 213
related ~gem mobile-app -188
related ~npm-global mobile-app 185
related ~shell-prompt mobile-app -168
related observability monitoring 485
related web-app monitoring 167
related ai monitoring 119
related data monitoring 93
related containerization monitoring 83
related database monitoring 76
related learning-resource monitoring 68
related lib monitoring 64
related ~docker monitoring 219
related ~gradle monitoring 178
related ~library-install-r monitoring 170
related ~shell-prompt monitoring -153
related ~help-flag monitoring 147
related ~npm monitoring -133
related ~css monitoring -112
related ~pip monitoring 102
related lib networking -182
related chat networking -179
related http networking -141
related message-queue networking -114
related real-time networking -112
related cloud-native networking 105
related api networking -100
related system-design networking 97
related ~pip networking 205
related ~shell-prompt networking 200
related ~help-flag networking 198
related ~css networking -183
related ~git-clone networking -163
related ~library-install-r networking 159
related ~docker networking -154
related ~make networking -140
related ~help-flag node-version -169
related ~import node-version -121
related ~library-install-r node-version -97
related lib nosql -70
related ~make nosql 338
related ~shell-prompt nosql 244
related ~git-clone nosql 221
related ~gradle nosql -130
related ~help-flag nosql -126
related ~brew nosql 117
related ~library-install-r nosql -96
related ~script-tag nosql 81
related monitoring observability 386
related containerization observability 184
related networking observability 114
related chat observability 101
related k8s observability 84
related api observability 73
related ~go-install observability 340
related ~docker observability 302
related ~library-install-r observability 271
related ~go-get observability 260
related ~kubectl observability 187
related ~import observability 169
related ~css observability 141
related ~pip observability -108
related orm orm 96
related backend orm 74
related database orm 55
related ~library-install-r orm -183
related ~composer orm 144
related ~gem orm -106
related ~help-flag orm 90
related ~import orm -75
related ~rails orm -67
related ~gradle orm -65
related filesystem os -103
related iot os 90
related mobile-app os -79
related firmware os 64
related desktop-app os -60
related aws os 59
related cli os -58
related containerization os -55
related ~import os -444
related ~library-install-r os -405
related ~android os -275
related ~help-flag os -249
related ~git-clone os 244
related ~shell-prompt os -184
related ~npm os -177
related ~docker os -124
related lib parser 87
related yaml parser 70
related ~shell-prompt parser -124
related ~make parser 112
related ~gradle parser -108
related ~npm parser 108
related ~css parser -92
related ~cargo-add parser -91
related ~import parser 73
related ~git-clone parser -61
related react react 189
related ui react 185
related lib react 172
related editor react 158
related k8s react -129
related dev-tool react 128
related julian react -89
related cloud-native react -80
related ~npm react 620
related ~jsx react 440
related ~library-install-r react 323
related ~import react -147
related ~npm-global react 117
related ~gradle react -106
related ~css react -86
related ~script-tag react -80
related real-time real-time 187
related containerization real-time 147
related lib real-time -119
related backend real-time 114
related server real-time -73
related video real-time -66
related serverless real-time 64
related framework real-time 62
related ~npm real-time -179
related ~library-install-r real-time 164
related ~go-get real-time 163
related ~gradle real-time 154
related ~css real-time -95
related ~script-tag real-time -95
related ~sql real-time 94
related ~pip real-time -80
related firmware robot 67
related ~import robot -56
related ~library-install-r robot -54
related agent runtime 83
related cloud-native runtime 75
related server runtime 65
related lib runtime -64
related node-version runtime -59
related dev-tool runtime -54
related ~gradle runtime -171
related ~make runtime 145
related ~npm runtime -143
related ~import runtime 120
related ~docker runtime 102
related ~brew runtime 92
related ~go-get runtime 88
related ~npm-global runtime -77
related lib sdk 201
related authentication sdk -73
related web-app sdk -70
related api sdk 63
related aws sdk 54
related cicd sdk 51
related ~shell-prompt sdk 273
related ~help-flag sdk 192
related ~npm sdk 174
related ~rails sdk -163
related ~import sdk 155
related ~docker sdk -135
related ~git-clone sdk -131
related ~android sdk -129
related search search 138
related ai search 75
related terminal search 62
related lib search -56
related ~import search -161
related ~library-install-r search -124
related ~git-clone search 97
related ~kubectl search 81
related ~npm search -70
related ~gradle search 65
related ~android search -50
related ~android secrets 184
related ~git-clone secrets 165
related ~brew secrets 136
related ~import secrets -133
related ~help-flag secrets -83
related ~shell-prompt secrets -62
related ~pip secrets -52
related authentication security 480
related secrets security 369
related message-queue security -218
related video security -185
related http security -178
related cloud-native security -168
related blockchain security 164
related os security -157
related ~brew security 513
related ~import security -334
related ~android security 332
related ~css security -323
related ~make security -297
related ~shell-prompt security -275
related ~gradle security -175
related ~help-flag security 154
related message-queue server 274
related networking server -229
related chat server 215
related http server 180
related aws server 174
related server server 158
related learning-resource server -142
related cloud-native server 139
related ~npm server 309
related ~library-install-r server -281
related ~git-clone server -265
related ~css server 216
related ~gradle server -210
related ~npm-global server 190
related ~gem server 156
related ~objc server 136
related aws serverless -93
related iac serverless -80
related lib serverless -60
related ~help-flag serverless -214
related ~shell-prompt serverless -164
related ~library-install-r serverless -140
)weights",
    R"weights(
related ~import serverless -135
related ~go-get serverless -116
related ~nuget serverless -92
related filesystem storage 296
related http storage 72
related firmware storage 62
related aws storage -52
related ~import storage -183
related ~shell-prompt storage -138
related ~library-install-r storage -122
related ~cargo-add storage 120
related ~npm storage -109
related ~help-flag storage -87
related ~maven storage 84
related ~git-clone storage -69
related cloud-native system-design -178
related system-design system-design -119
related k8s system-design -52
related ~help-flag system-design -399
related ~import system-design -283
related ~go-get system-design -185
related ~gradle system-design -173
related ~library-install-r system-design -139
related ~docker system-design -105
related cli terminal 253
related containerization terminal 215
related os terminal 179
related search terminal 143
related lib terminal -127
related terminal terminal 87
related desktop-app terminal 80
related node-version terminal -51
related ~brew terminal 409
related ~make terminal 400
related ~library-install-r terminal 331
related ~cargo-install terminal 291
related ~npm terminal -270
related ~go-install terminal 264
related ~docker terminal 241
related ~pipx terminal 229
related chat testing 96
related linter testing 71
related data testing 56
related filesystem testing -56
related framework testing -53
related frontend testing -51
related firmware testing -51
related ~library-install-r testing -373
related ~import testing 316
related ~npm testing -267
related ~git-clone testing -236
related ~pip testing 235
related ~gradle testing -198
related ~help-flag testing -187
related ~npm-start testing -170
related lib ui 299
related mobile-app ui 207
related best-practices ui -190
related desktop-app ui -184
related terminal ui -176
related chat ui -129
related frontend ui 127
related os ui 112
related ~bower ui 654
related ~import ui -517
related ~css ui 448
related ~gradle ui 342
related ~jquery ui 338
related ~jsx ui -281
related ~script-tag ui 270
related ~npm ui 264
related ~help-flag ux -94
related ~library-install-r ux -85
related ~import ux -74
related framework video 63
related 3d video -50
related ~gradle video -182
related ~git-clone video -133
related ~shell-prompt video -129
related ~npm-global video 111
related ~bower video 108
related ~help-flag video -92
related ~make video -89
related ~library-install-r video -77
related lib web-app -426
related ai web-app -190
related aws web-app -181
related testing web-app 164
related editor web-app 150
related backend web-app -150
related web-app web-app 129
related 3d web-app 129
related ~npm-start web-app 416
related ~npm web-app 415
related ~help-flag web-app -408
related ~npm-global web-app 408
related ~bower web-app 342
related ~script-tag web-app -318
related ~pip web-app -264
related ~docker web-app 255
related containerization web-server -133
related web-app web-server -124
related lib web-server -120
related aws web-server -109
related benchmark web-server 103
related backend web-server 98
related k8s web-server -79
related ui web-server -77
related ~go-get web-server 343
related ~git-clone web-server -303
related ~css web-server -216
related ~docker web-server -191
related ~help-flag web-server -172
related ~npm web-server -161
related ~shell-prompt web-server -117
related ~brew web-server -94
related containerization webassembly 80
related chat webassembly 76
related lib webassembly -50
related ~docker webassembly 205
related ~android webassembly 193
related ~import webassembly -174
related ~shell-prompt webassembly 167
related ~npm webassembly 155
related ~library-install-r webassembly 77
related ~gradle webassembly -71
related dev-tool workflow -78
related lib workflow -66
related bundler workflow -50
related ~import workflow -214
related ~npm workflow -155
related ~css workflow -123
related ~git-clone workflow -115
related ~rails workflow 101
related ~make workflow -87
related ~library-install-r workflow -74
related ~help-flag workflow -60
related lib yaml 69
related ~bower yaml 220
related ~script-tag yaml 209
related ~npm yaml 169
related ~import yaml 89
related ~library-install-r yaml -79
related ~css yaml -63
related ~gradle yaml -56
related ~help-flag yaml 54
)weights"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
