// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include <tritag/version.hpp>

// Written by tests/fit/fit.py; thousandths of log-odds, in the form that detail/lexicon_text.hpp reads.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr std::string_view weight_pieces[] = {
    R"weights(
cue title -125 517 211 -180 84 -69
cue title_head 319 -74 -335 -198 218 135
cue definition_head 1093 200 158 -61 670 -70
cue definition_modifier 695 -125 -166 -197 88 -53
cue definition_subject 525 364 118 73 142 -262
cue definition_rest 287 -225 277 -120 496 -288
cue description 166 -390 -118 402 192 -8
cue lead 636 283 -73 -65 118 -176
cue about 765 -157 -238 -46 -424 -143
cue heading 102 172 -17 200 -188 74
cue body 133 70 47 -74 -86 -210
cue list 22 101 -107 11 -30 -65
cue usage -101 216 -25 3 -537 -180
cue code 125 84 -105 -190 73 727
cue link 9 290 -75 -92 -200 -290
cue url 300 -117 338 2 181 375
cue image 310 194 876 240 55 -696
cue comment 178 65 31 -119 -15 -47
cue notice 57 773 94 150 101 -98
cue boilerplate 155 77 75 -35 87 397
cue mention 668 116 339 117 62 226
cue negated -206 379 -6 -136 21 -125
first 968 584 252 -321 -549
share early 696 775 208 803 414
share lead 403 580 -52 347 138
share about 309 627 -86 412 215
share heading 319 423 -253 5 389
share body 239 880 -268 235 591
share all 783 2517 556 -126 916
rank 575 735 894 531 748 500 739 831 0
gap 123 97
least -3000 -1400 -700
prior * -7295
prior 3d -7503
prior agent -7657
prior ai -6020
prior algorithm -7543
prior api -7134
prior authentication -8143
prior aws -7390
prior backend -7545
prior benchmark -7602
prior best-practices -7839
prior bitcoin -7047
prior blockchain -7742
prior blog -7787
prior bundler -8453
prior cache -7685
prior chat -7423
prior cicd -6759
prior cli -5962
prior cloud-native -6851
prior cms -7096
prior compiler -6226
prior containerization -7294
prior crm -7826
prior data -6030
prior database -7105
prior declarative-gui -7674
prior deploy-tool -6957
prior desktop-app -7145
prior dev-exp-lib -8480
prior dev-tool -6672
prior ecommerce -6922
prior editor -7372
prior emulator -7290
prior filesystem -7721
prior finance -7133
prior firmware -8039
prior for-fun -7218
prior framework -6670
prior frontend -6610
prior game -6526
prior game-engine -7746
prior graphql -7604
prior gui -6442
prior http -7980
prior http-client -7168
prior iac -6836
prior ide -7812
prior iot -7319
prior json -7135
prior julian -7547
prior k8s -6889
prior language -7690
prior learning-resource -6262
prior lib -7071
prior linter -7265
prior lms -7627
prior logging -7117
prior low-code -8056
prior message-queue -7417
prior mobile-app -6241
prior monitoring -6960
prior networking -7252
prior node-version -8119
prior nosql -7376
prior observability -7296
prior orm -7172
prior os -7867
prior parser -7480
prior react -6617
prior real-time -7242
prior robot -7210
prior runtime -7546
prior sdk -8176
prior search -7554
prior secrets -6988
prior security -5178
prior server -5978
prior serverless -7982
prior storage -7494
prior system-design -8702
prior terminal -7018
prior testing -6731
prior ui -6713
prior ux -7749
prior video -7924
prior web-app -7296
prior web-server -6728
prior webassembly -7439
prior workflow -7758
prior yaml -7236
related game-engine 3d 157
related learning-resource 3d -67
related compiler 3d -56
related algorithm 3d -53
related ~pip 3d -138
related ~import 3d 95
related ~gradle 3d -93
related ~css 3d -89
related ~gem 3d -80
related ~make 3d 73
related ~cargo-add 3d 69
related ~help-flag 3d -68
related cloud-native agent -99
related security agent -78
related video agent -67
related sdk agent -54
related workflow agent 51
related ~rails agent 220
related ~gem agent 214
related ~docker agent -165
related ~shell-prompt agent 154
related ~library-install-r agent -91
related ~help-flag agent -67
related ~brew agent -52
related backend ai -155
related security ai -144
related real-time ai -130
related data ai -129
related cicd ai -128
related dev-tool ai -127
related authentication ai -114
related agent ai 109
related ~pip ai 388
related ~help-flag ai -353
related ~css ai -255
related ~brew ai 248
related ~nuget ai 208
related ~android ai -180
related ~gradle ai 156
related ~library-install-r ai -127
related ai algorithm 180
related chat algorithm -97
related real-time algorithm -89
related editor algorithm -66
related cli algorithm -61
related framework algorithm -58
related lms algorithm 56
related compiler algorithm -55
related ~git-clone algorithm 250
related ~docker algorithm 186
related ~library-install-r algorithm 178
related ~npm algorithm -163
related ~help-flag algorithm -131
related ~import algorithm 121
related ~pip algorithm 118
related ~nuget algorithm -108
related graphql api 319
related aws api -243
related networking api -238
related chat api -216
related k8s api -163
related cache api -148
related backend api 141
related json api -121
related ~npm api 406
related ~import api 366
related ~shell-prompt api 351
related ~gem api 315
related ~go-get api -273
related ~git-clone api 209
related ~android api -162
related ~sql api 156
related api authentication -70
related aws authentication -69
related ~help-flag authentication -248
related ~import authentication -183
related ~library-install-r authentication -143
related ~brew authentication -83
related ~gradle authentication -64
related ~maven authentication 63
related ~shell-prompt authentication -58
related iac aws -109
related lib aws 99
related k8s aws -66
related sdk aws -64
related ~library-install-r aws -215
related ~import aws -202
related ~gem aws 201
related ~nuget aws -198
related ~npm aws 190
related ~shell-prompt aws 79
related ~brew aws -70
related ~gradle aws -63
related backend backend -418
related http backend -382
related security backend -245
related chat backend -219
related graphql backend 182
related frontend backend -151
related linter backend 131
related workflow backend 117
related ~library-install-r backend 435
related ~help-flag backend -400
related ~import backend -344
related ~gradle backend 331
related ~brew backend 286
related ~composer backend -252
related ~shell-prompt backend 243
related ~rails backend 214
related http benchmark 151
related framework benchmark -138
related cache benchmark -89
related backend benchmark -83
related lib benchmark -70
related cli benchmark 69
related chat benchmark -52
related ~gradle benchmark -347
related ~help-flag benchmark -183
related ~shell-prompt benchmark 181
related ~brew benchmark 147
related ~import benchmark -147
related ~library-install-r benchmark -140
related ~make benchmark -125
related ~git-clone benchmark -121
related learning-resource best-practices 153
related mobile-app best-practices 124
related linter best-practices -111
related os best-practices 74
related system-design best-practices 72
related dev-tool best-practices -56
related ~import best-practices -303
related ~android best-practices 202
related ~help-flag best-practices -187
related ~composer best-practices -128
related ~gradle best-practices 119
related ~jquery best-practices 94
related ~pip best-practices -87
related ~script-tag best-practices 85
related ~help-flag bitcoin -125
related ~import bitcoin -89
related ~library-install-r bitcoin -75
related ~help-flag blockchain -79
related ~import blockchain -53
related ~library-install-r blockchain -51
related ~npm-start blog 188
related ~jquery blog -94
related ~css blog 80
related ~gradle blog -78
related ~help-flag blog -64
related bundler bundler -141
related dev-tool bundler -101
related lib bundler -93
related json bundler -92
related frontend bundler -78
related cli bundler -65
related workflow bundler -54
related ~import bundler -249
related ~help-flag bundler -205
related ~library-install-r bundler -167
related ~npm-global bundler -146
related ~css bundler -79
related ~script-tag bundler -79
related cicd cache 53
related ~import cache -210
related ~gradle cache -122
related ~npm-global cache 117
related ~git-clone cache -93
related ~help-flag cache -81
related ~npm cache 77
related ~gem cache 64
related ~css cache -59
related monitoring chat -71
related http chat -66
related real-time chat -64
related database chat 60
related dev-tool chat -60
related security chat -59
related authentication chat -59
related desktop-app chat 56
related ~brew chat 312
related ~help-flag chat -198
related ~import chat -178
related ~library-install-r chat -172
related ~gradle chat -154
related ~git-clone chat 144
related ~npm chat 123
related ~nuget chat 94
related cicd cicd 129
related linter cicd 74
related chat cicd 56
related workflow cicd 51
related ~go-get cicd 334
related ~import cicd -298
related ~library-install-r cicd -293
related ~help-flag cicd -254
related ~git-clone cicd 247
related ~gem cicd 176
related ~brew cicd 166
related ~gradle cicd -126
related dev-tool cli 439
related node-version cli 320
related storage cli 268
related terminal cli 249
related cicd cli 247
related workflow cli 221
related aws cli -171
related framework cli -166
related ~pip cli 650
related ~brew cli -545
related ~css cli -370
related ~library-install-r cli -327
related ~import cli 286
related ~script-tag cli -250
related ~gradle cli -243
related ~shell-prompt cli -218
related filesystem cloud-native 152
related iac cloud-native 147
related http cloud-native -144
related cache cloud-native -113
related message-queue cloud-native -113
related authentication cloud-native 112
related cicd cloud-native 112
related storage cloud-native 108
related ~brew cloud-native -224
related ~pip cloud-native -210
related ~nuget cloud-native 205
related ~go-get cloud-native 203
related ~npm cloud-native -183
related ~docker cloud-native 161
related ~css cloud-native -154
related ~help-flag cloud-native 151
related lib cms -123
related ux cms 84
related cms cms 84
related blog cms 74
related chat cms -70
related dev-tool cms -69
related framework cms 63
related web-app cms 57
related ~css cms 289
related ~import cms -189
related ~jquery cms 173
related ~android cms 159
related ~help-flag cms -105
related ~gradle cms 103
related ~git-clone cms -98
related ~npm cms 77
related language compiler 277
related chat compiler 242
related runtime compiler 168
related real-time compiler 102
related compiler compiler 95
related dev-tool compiler 94
related benchmark compiler -77
related frontend compiler -77
related ~import compiler -256
related ~make compiler -190
related ~help-flag compiler -187
related ~css compiler -186
related ~maven compiler 183
related ~shell-prompt compiler -175
related ~go-get compiler -106
related ~android compiler 86
related containerization containerization -105
related web-app containerization -101
related web-server containerization -93
related ui containerization -81
related networking containerization -69
related dev-tool containerization -69
related terminal containerization -57
related monitoring containerization -54
related ~docker containerization -394
related ~import containerization -276
related ~gradle containerization -242
related ~library-install-r containerization -203
related ~go-get containerization 128
related ~go-install containerization 121
related ~help-flag containerization -121
related ~pip containerization 100
related ~help-flag crm -100
related ~import crm -69
related workflow data 220
related ai data -156
related real-time data -150
related framework data -148
related cli data -147
related logging data -136
related algorithm data 118
related robot data -99
related ~library-install-r data -277
related ~git-clone data 251
related ~css data -234
related ~django data 208
related ~maven data 192
related ~gradle data -176
related ~help-flag data -173
related ~sql data 153
related algorithm database -169
related cloud-native database -163
related http database -149
related cache database -147
related video database -136
related containerization database -134
related data database -117
related backend database 92
related ~make database 318
related ~library-install-r database -254
related ~npm database -231
related ~import database 206
related ~composer database 201
related ~css database -193
related ~rails database -150
related ~go-get database 136
related ~script-tag declarative-gui 109
related ~help-flag declarative-gui -65
related aws deploy-tool 306
related iac deploy-tool 256
related cicd deploy-tool 233
related k8s deploy-tool 191
related serverless deploy-tool 157
related cloud-native deploy-tool 133
related web-app deploy-tool -116
related backend deploy-tool -103
related ~go-get deploy-tool 340
related ~nuget deploy-tool 227
related ~shell-prompt deploy-tool 168
related ~gradle deploy-tool -146
related ~css deploy-tool -145
related ~library-install-r deploy-tool 101
related ~npm-global deploy-tool -86
related ~pip deploy-tool 80
related video desktop-app 215
related dev-tool desktop-app -178
related cli desktop-app -134
related lib desktop-app -130
related server desktop-app 88
related os desktop-app -68
related desktop-app desktop-app 66
related chat desktop-app 56
related ~npm desktop-app -258
related ~shell-prompt desktop-app -216
related ~import desktop-app -200
related ~gradle desktop-app 141
related ~gem desktop-app -120
related ~brew desktop-app -115
related ~git-clone desktop-app -113
related ~make desktop-app -92
related cli dev-exp-lib 120
related dev-tool dev-exp-lib -76
related backend dev-exp-lib -57
related cicd dev-exp-lib -55
related web-app dev-exp-lib -54
related framework dev-exp-lib -54
related testing dev-exp-lib -50
related ~help-flag dev-exp-lib -248
related ~pip dev-exp-lib 138
related ~gradle dev-exp-lib -114
related ~git-clone dev-exp-lib -113
related ~script-tag dev-exp-lib 110
related ~shell-prompt dev-exp-lib 109
related ~make dev-exp-lib -103
related ~import dev-exp-lib -92
related cli dev-tool 337
related mobile-app dev-tool -253
related framework dev-tool -248
related testing dev-tool -242
related web-app dev-tool -232
related http dev-tool -219
related frontend dev-tool -215
related linter dev-tool 163
related ~library-install-r dev-tool -890
related ~brew dev-tool 419
related ~git-clone dev-tool -352
related ~bower dev-tool -287
related ~gem dev-tool 279
related ~go-get dev-tool -257
related ~npm-start dev-tool -246
related ~go-install dev-tool 191
related learning-resource ecommerce 120
related framework ecommerce 106
related game ecommerce 100
related game-engine ecommerce 76
related backend ecommerce 59
related ~git-clone ecommerce 410
related ~composer ecommerce 225
related ~sql ecommerce 224
related ~gem ecommerce 195
related ~import ecommerce 170
related ~android ecommerce 166
related ~css ecommerce 152
related ~shell-prompt ecommerce -128
related cli editor -168
related ide editor 115
related dev-tool editor -109
related real-time editor -101
related editor editor 84
related os editor -75
related algorithm editor -69
related networking editor -62
related ~library-install-r editor -214
related ~css editor -213
related ~jquery editor 165
related ~npm editor -163
related ~git-clone editor -151
related ~help-flag editor -104
related ~cargo-add editor -101
related ~pip editor -89
related aws emulator 216
related emulator emulator 67
related serverless emulator 61
related ~docker emulator 300
related ~shell-prompt emulator 235
related ~pip emulator 197
)weights",
    R"weights(
related ~brew emulator 184
related ~import emulator -167
related ~android emulator 67
related ~gradle emulator -67
related ~help-flag emulator 62
related search filesystem -69
related cli filesystem -61
related ~import filesystem -181
related ~library-install-r filesystem -171
related ~git-clone filesystem -122
related ~help-flag filesystem -93
related ~brew filesystem -90
related ~cargo-add filesystem -66
related ~shell-prompt filesystem -62
related ~cargo-install filesystem -61
related authentication finance -91
related data finance -75
related security finance -72
related finance finance -71
related ai finance -69
related web-app finance -68
related storage finance -61
related real-time finance -61
related ~gradle finance -167
related ~css finance -163
related ~android finance -147
related ~library-install-r finance 141
related ~script-tag finance -141
related ~import finance -139
related ~jquery finance -131
related ~go-get finance 114
related networking firmware -211
related iot firmware -183
related firmware firmware -122
related filesystem firmware 87
related security firmware -67
related orm firmware -67
related web-server firmware -67
related ~android firmware -225
related ~help-flag firmware -148
related ~import firmware -105
related ~cargo-add firmware 96
related ~library-install-r firmware -95
related ~gradle firmware 76
related ~npm firmware -56
related terminal for-fun 105
related for-fun for-fun 85
related cli for-fun 80
related video for-fun 73
related dev-tool for-fun -62
related lib for-fun -56
related testing for-fun -54
related desktop-app for-fun 53
related ~shell-prompt for-fun 224
related ~gradle for-fun 183
related ~help-flag for-fun -166
related ~make for-fun 130
related ~css for-fun -113
related ~import for-fun -105
related ~git-clone for-fun 101
related ~objc for-fun 87
related lib framework -213
related workflow framework 206
related http framework -187
related robot framework 163
related cli framework -153
related authentication framework -124
related learning-resource framework -120
related mobile-app framework -114
related ~shell-prompt framework -424
related ~gradle framework -351
related ~import framework 349
related ~android framework -339
related ~go-get framework 280
related ~bower framework -219
related ~npm-global framework -217
related ~css framework -204
related editor frontend 401
related ide frontend 235
related backend frontend -216
related bundler frontend 198
related best-practices frontend -173
related frontend frontend -160
related lib frontend 153
related dev-tool frontend 126
related ~jquery frontend 573
related ~css frontend 553
related ~script-tag frontend 394
related ~composer frontend -339
related ~go-get frontend -336
related ~npm frontend 311
related ~gradle frontend -297
related ~rails frontend 252
related emulator game 110
related real-time game 86
related lib game -85
related web-app game -64
related game game 61
related cicd game -60
related cli game -59
related backend game -58
related ~library-install-r game -185
related ~help-flag game -151
related ~shell-prompt game -117
related ~import game 111
related ~css game -104
related ~npm game -93
related ~git-clone game 91
related ~make game -90
related 3d game-engine -65
related game game-engine -51
related ~help-flag game-engine -293
related ~import game-engine -145
related ~gradle game-engine -137
related ~library-install-r game-engine -132
related ~gem game-engine -93
related ~android game-engine -83
related ~shell-prompt game-engine -61
related ~css game-engine -51
related cms graphql 103
related database graphql -78
related lib graphql -74
related containerization graphql -53
related ~import graphql -218
related ~npm graphql -130
related ~shell-prompt graphql -115
related ~git-clone graphql -106
related ~css graphql -106
related ~docker graphql -99
related ~npm-global graphql -96
related ~library-install-r graphql -95
related desktop-app gui 100
related mobile-app gui -99
related gui gui 84
related dev-tool gui -74
related lib gui -69
related ecommerce gui 68
related emulator gui -66
related learning-resource gui 60
related ~android gui -248
related ~pip gui 228
related ~git-clone gui -183
related ~help-flag gui -173
related ~make gui -167
related ~go-install gui 153
related ~go-get gui 150
related ~import gui 99
related web-server http 110
related iot http -109
related networking http -108
related cli http -104
related mobile-app http -101
related firmware http -100
related real-time http -87
related backend http 87
related ~android http -352
related ~css http -230
related ~library-install-r http -217
related ~maven http -182
related ~composer http 171
related ~npm-global http -143
related ~go-get http 142
related ~nuget http 128
related http-client http-client 137
related http http-client 88
related api http-client -88
related lib http-client 73
related security http-client -57
related backend http-client -54
related ~library-install-r http-client 167
related ~npm http-client 139
related ~css http-client -130
related ~git-clone http-client 118
related ~help-flag http-client 111
related ~import http-client -106
related ~gradle http-client -102
related ~cargo-add http-client 101
related logging iac 166
related aws iac 130
related iac iac 95
related serverless iac 85
related cli iac -68
related database iac -64
related containerization iac -64
related web-app iac -60
related ~go-get iac 246
related ~rails iac 182
related ~gem iac 181
related ~css iac -163
related ~git-clone iac -144
related ~library-install-r iac -128
related ~help-flag iac 125
related ~gradle iac -124
related editor ide -268
related ide ide -215
related lib ide -88
related ai ide -75
related algorithm ide -67
related cli ide -59
related ~library-install-r ide -537
related ~npm ide -315
related ~import ide -271
related ~script-tag ide -203
related ~gradle ide -200
related ~shell-prompt ide 192
related ~help-flag ide -168
related ~brew ide -139
related ~gradle iot -95
related ~help-flag iot -63
related ~go-get iot 59
related ~import iot 56
related json json 133
related api json -83
related real-time json 82
related ~library-install-r json -141
related ~help-flag json -138
related ~bower json 119
related ~make json 109
related ~docker json 109
related ~git-clone json -93
related ~cargo-add json -92
related ~script-tag json 81
related ~help-flag julian -90
related ~import julian -69
related cloud-native k8s 283
related k8s k8s 148
related serverless k8s 116
related cicd k8s 113
related system-design k8s 96
related networking k8s -95
related containerization k8s -90
related framework k8s -77
related ~docker k8s -251
related ~go-get k8s 179
related ~library-install-r k8s -161
related ~git-clone k8s -130
related ~shell-prompt k8s -92
related ~help-flag k8s 88
related ~import k8s -70
related ~css k8s -66
related compiler language 212
related chat language 207
related lib language -89
related parser language -84
related 3d language 83
related learning-resource language -70
related os language 50
related ~git-clone language 196
related ~make language 138
related ~npm language -128
related ~gradle language -126
related ~cargo-add language 95
related ~shell-prompt language 94
related ~library-install-r language 90
related ~pip language 88
related api learning-resource 565
related authentication learning-resource 467
related algorithm learning-resource 384
related cicd learning-resource -372
related lib learning-resource -318
related cache learning-resource 244
related web-server learning-resource 241
related dev-tool learning-resource -218
related ~git-clone learning-resource -552
related ~import learning-resource -514
related ~android learning-resource 467
related ~shell-prompt learning-resource -355
related ~pip learning-resource -336
related ~help-flag learning-resource -313
related ~make learning-resource -304
related ~library-install-r learning-resource -254
related dev-tool lib -732
related bundler lib -583
related api lib -432
related react lib -378
related cli lib -372
related aws lib -328
related authentication lib 292
related editor lib 282
related ~npm-global lib -669
related ~rails lib -570
related ~npm lib -555
related ~docker lib -529
related ~gradle lib 529
related ~import lib 502
related ~cocoapods lib 501
related ~objc lib 431
related ~library-install-r linter -223
related ~import linter 169
related ~shell-prompt linter -93
related ~help-flag linter 81
related ~npm linter -69
related ~git-clone linter -69
related ~css linter -64
related ~gradle linter -55
related os lms -54
related ~import lms -164
related ~npm-global lms 112
related ~bower lms 107
related ~library-install-r lms -98
related ~git-clone lms 94
related ~npm lms 76
related ~css lms -52
related ~gradle lms -51
related observability logging 401
related containerization logging 110
related cloud-native logging 109
related database logging 100
related logging logging 98
related agent logging 84
related monitoring logging 84
related authentication logging 69
related ~library-install-r logging -206
related ~css logging -201
related ~import logging -133
related ~help-flag logging 99
related ~git-clone logging -65
related ~shell-prompt logging -64
related ~gradle logging 60
related ~composer logging 54
related ~help-flag low-code -163
related ~import low-code -125
related ~library-install-r low-code -78
related message-queue message-queue 113
related cloud-native message-queue 100
related chat message-queue -70
related mobile-app message-queue -65
related database message-queue -63
related web-app message-queue -56
related ~docker message-queue 194
related ~help-flag message-queue -116
related ~css message-queue -107
related ~android message-queue -85
related ~import message-queue -74
related ~nuget message-queue 69
related ~brew message-queue -61
related ~library-install-r message-queue -58
related emulator mobile-app -224
related 3d mobile-app -196
related web-app mobile-app -117
related ui mobile-app 113
related chat mobile-app -101
related os mobile-app 101
related database mobile-app -100
related learning-resource mobile-app -97
related ~gradle mobile-app -482
related ~import mobile-app -358
related ~cocoapods mobile-app 352
related ~help-flag mobile-app 212
related ~android mobile-app -210
related ~npm-global mobile-app 210
related ~shell-prompt mobile-app -182
related ~gem mobile-app -174
related observability monitoring 541
related ai monitoring 137
related web-app monitoring 131
related data monitoring 124
related http monitoring -98
related iot monitoring 92
related web-server monitoring -70
related networking monitoring -62
related ~docker monitoring 209
related ~library-install-r monitoring 177
related ~gradle monitoring 175
related ~shell-prompt monitoring -157
related ~help-flag monitoring 132
related ~npm monitoring -117
related ~css monitoring -99
related ~composer monitoring 94
related http networking -233
related chat networking -202
related real-time networking -202
related api networking -167
related message-queue networking -157
related system-design networking 143
related cloud-native networking 129
related lib networking -125
related ~pip networking 299
related ~help-flag networking 188
related ~css networking -185
related ~make networking -156
related ~shell-prompt networking 149
related ~docker networking -135
related ~brew networking 119
related ~library-install-r networking 107
related ~help-flag node-version -169
related ~import node-version -122
related ~library-install-r node-version -96
related ~npm node-version -54
related nosql nosql 85
related lib nosql -79
related database nosql 78
related framework nosql -73
related containerization nosql -58
related message-queue nosql -57
related real-time nosql -54
related http nosql -52
related ~shell-prompt nosql 261
related ~make nosql 252
related ~brew nosql 165
related ~help-flag nosql -151
related ~gradle nosql -133
related ~npm-global nosql -116
related ~git-clone nosql 110
related ~import nosql -100
related monitoring observability 391
related containerization observability 166
related chat observability 149
related networking observability 146
related api observability 124
related k8s observability 87
related storage observability 84
related observability observability 79
related ~go-install observability 312
related ~docker observability 290
related ~go-get observability 230
related ~library-install-r observability 229
related ~kubectl observability 169
related ~git-clone observability 136
related ~css observability 121
related ~import observability 120
related orm orm 100
related database orm 64
related learning-resource orm 53
related ~library-install-r orm -168
related ~composer orm 144
related ~gem orm -107
related ~help-flag orm 74
related ~import orm -73
related ~rails orm -63
related ~gradle orm -62
related filesystem os -136
related iot os 88
related containerization os -85
related firmware os 80
related mobile-app os -77
related cli os -77
related desktop-app os -71
related ux os 60
related ~import os -434
related ~library-install-r os -432
related ~help-flag os -288
related ~android os -249
related ~shell-prompt os -222
related ~git-clone os 204
related ~npm os -146
related ~gradle os -143
related lib parser 115
related yaml parser 87
related cli parser 53
related ~make parser 140
related ~gradle parser -117
related ~shell-prompt parser -107
related ~css parser -94
related ~cargo-add parser -94
related ~npm parser 93
related ~import parser 76
related ~git-clone parser -74
related ui react 236
related editor react 218
related lib react 201
related react react 193
related k8s react -151
related dev-tool react 135
related web-app react 114
related cloud-native react -109
related ~npm react 622
related ~jsx react 444
related ~library-install-r react 313
related ~import react -145
related ~npm-global react 139
related ~gradle react -129
related ~css react -109
related ~script-tag react -88
related real-time real-time 213
related backend real-time 177
related containerization real-time 139
related monitoring real-time 120
related server real-time -102
related lib real-time -99
related serverless real-time 85
related video real-time -79
related ~npm real-time -185
related ~library-install-r real-time 183
related ~gradle real-time 143
related ~css real-time -129
related ~android real-time -119
related ~go-get real-time 107
related ~docker real-time 101
related ~pip real-time -83
related firmware robot 100
related robot robot 51
related ~import robot -59
related ~library-install-r robot -58
related agent runtime 97
related cloud-native runtime 93
related node-version runtime -92
related dev-tool runtime -80
related server runtime 77
related security runtime 68
related lib runtime -68
related cli runtime 64
related ~gradle runtime -191
related ~make runtime 176
related ~npm runtime -157
related ~import runtime 119
related ~brew runtime 114
related ~npm-global runtime -105
related ~shell-prompt runtime 100
related ~go-get runtime 91
related lib sdk 156
related api sdk 150
related aws sdk 69
)weights",
    R"weights(
related web-app sdk -60
related cicd sdk 56
related database sdk -52
related real-time sdk 52
related ~shell-prompt sdk 245
related ~npm sdk 186
related ~go-get sdk 175
related ~import sdk 162
related ~rails sdk -160
related ~pip sdk 159
related ~help-flag sdk 151
related ~docker sdk -130
related search search 141
related terminal search 69
related ai search 62
related ~import search -154
related ~library-install-r search -122
related ~git-clone search 96
related ~kubectl search 79
related ~npm search -75
related ~gradle search 55
related secrets secrets 66
related ~android secrets 217
related ~git-clone secrets 177
related ~import secrets -162
related ~brew secrets 111
related ~shell-prompt secrets -78
related ~docker secrets 69
related ~pip secrets -57
related authentication security 599
related http security -401
related secrets security 359
related message-queue security -265
related video security -248
related web-server security -239
related real-time security -209
related os security -193
related ~brew security 465
related ~android security 346
related ~import security -330
related ~css security -311
related ~make security -303
related ~gradle security -212
related ~cargo-add security -210
related ~help-flag security 194
related message-queue server 327
related networking server -279
related chat server 255
related real-time server 184
related system-design server 182
related web-server server 181
related http server 173
related cache server 169
related ~npm server 339
related ~library-install-r server -272
related ~npm-global server 234
related ~css server 227
related ~gradle server -211
related ~git-clone server -207
related ~gem server 163
related ~objc server 139
related iac serverless -74
related aws serverless -64
related ~import serverless -164
related ~library-install-r serverless -159
related ~help-flag serverless -148
related ~nuget serverless -100
related ~shell-prompt serverless -65
related ~npm serverless 51
related filesystem storage 314
related http storage 69
related data storage -63
related firmware storage 60
related aws storage -57
related web-app storage -54
related storage storage 53
related ~import storage -190
related ~library-install-r storage -139
related ~shell-prompt storage -114
related ~npm storage -106
related ~cargo-add storage 102
related ~help-flag storage -94
related ~git-clone storage -94
related ~maven storage 91
related cloud-native system-design -197
related system-design system-design -169
related k8s system-design -88
related cache system-design 53
related ~help-flag system-design -414
related ~import system-design -271
related ~gradle system-design -167
related ~go-get system-design -167
related ~library-install-r system-design -121
related ~docker system-design -117
related cli terminal 363
related containerization terminal 174
related os terminal 170
related search terminal 149
related lib terminal -144
related terminal terminal 132
related desktop-app terminal 106
related monitoring terminal 66
related ~make terminal 355
related ~brew terminal 348
related ~library-install-r terminal 313
related ~npm terminal -272
related ~cargo-install terminal 259
related ~go-install terminal 249
related ~pipx terminal 230
related ~docker terminal 229
related linter testing 109
related chat testing 101
related webassembly testing -85
related filesystem testing -82
related framework testing -77
related firmware testing -75
related frontend testing -66
related data testing 64
related ~import testing 301
related ~git-clone testing -281
related ~npm testing -273
related ~pip testing 236
related ~gradle testing -230
related ~library-install-r testing -229
related ~help-flag testing -198
related ~npm-start testing -180
related lib ui 406
related mobile-app ui 202
related terminal ui -200
related frontend ui 175
related desktop-app ui -157
related chat ui -150
related best-practices ui -147
related os ui 120
related ~bower ui 705
related ~import ui -435
related ~gradle ui 365
related ~css ui 357
related ~jquery ui 344
related ~npm ui 316
related ~gem ui 255
related ~jsx ui -250
related ux ux 52
related ~git-clone ux 79
related ~script-tag ux 75
related ~help-flag ux -73
related ~gradle ux -51
related terminal video -87
related cli video -63
related framework video 60
related 3d video -59
related ~gradle video -215
related ~git-clone video -190
related ~shell-prompt video -177
related ~make video -139
related ~npm-global video 115
related ~bower video 111
related ~library-install-r video -98
related ~help-flag video -92
related lib web-app -406
related editor web-app 287
related ai web-app -267
related testing web-app 224
related chat web-app -208
related authentication web-app -175
related 3d web-app 161
related react web-app -150
related ~help-flag web-app -433
related ~npm-global web-app 432
related ~npm web-app 418
related ~npm-start web-app 341
related ~bower web-app 336
related ~script-tag web-app -324
related ~docker web-app 298
related ~pip web-app -297
related backend web-server 198
related containerization web-server -149
related benchmark web-server 146
related web-app web-server -130
related framework web-server 110
related k8s web-server -106
related filesystem web-server -97
related http web-server 95
related ~go-get web-server 380
related ~git-clone web-server -259
related ~css web-server -194
related ~help-flag web-server -190
related ~docker web-server -183
related ~npm web-server -137
related ~shell-prompt web-server -64
related ~brew web-server -63
related chat webassembly 81
related containerization webassembly 73
related lib webassembly -50
related ~docker webassembly 202
related ~android webassembly 195
related ~import webassembly -175
related ~shell-prompt webassembly 167
related ~npm webassembly 155
related ~library-install-r webassembly 80
related ~gradle webassembly -69
related lib workflow -65
related ~import workflow -205
related ~npm workflow -133
related ~git-clone workflow -130
related ~css workflow -115
related ~make workflow -100
related ~library-install-r workflow -84
related ~help-flag workflow -80
related ~pip workflow -57
related lib yaml 116
related ~bower yaml 219
related ~script-tag yaml 209
related ~npm yaml 173
related ~import yaml 101
related ~library-install-r yaml -68
related ~css yaml -59
related ~shell-prompt yaml -54
related ~gradle yaml -53
)weights"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
