// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Written by tests/fit/fit.py; in the form that detail/lexicon_text.hpp reads, thousandths of log-odds.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* weight_pieces[] = {
    R"weights(
cue title -47 -216 -197 -154 190 278
cue title_head 95 -524 -324 -331 -305 103
cue definition_head 854 -231 38 -61 159 60
cue definition_modifier 462 -136 -445 -277 99 51
cue definition_subject 509 -119 -77 4 253 87
cue definition_rest 287 -309 -8 -77 196 -167
cue description 433 -150 -149 286 285 127
cue lead 725 139 25 29 54 78
cue about 412 150 -100 68 -28 -25
cue heading -30 66 -115 27 -6 -58
cue body 132 23 187 1 22 -63
cue list 156 103 12 -55 46 -72
cue usage 125 107 126 96 -153 188
cue code 171 30 -11 47 108 430
cue link 151 118 -132 33 -107 -95
cue url 202 57 415 -45 136 375
cue image 0 0 0 0 0 0
cue comment 0 0 0 0 0 0
cue notice 382 230 476 -64 -173 57
cue boilerplate 323 40 146 -47 66 46
cue mention 606 95 201 199 3 -2
cue negated 40 116 26 93 -20 -59
first 408 241 -179 -571 -736
share early 848 790 534 232 270
share lead 146 188 11 -6 249
share about 71 73 -44 138 103
share heading 44 -32 -32 176 65
share body 8 285 -16 186 187
share all 386 2362 -116 177 339
share-by-early 0 early -74 -138 -319 -292 -262
share-by-early 0 lead -71 -36 130 -76 -302
share-by-early 0 about -28 -6 -26 -289 347
share-by-early 0 heading 94 88 47 53 261
share-by-early 0 body -33 -12 50 -93 60
share-by-early 0 all 13 472 191 -211 366
share-by-early 1 early 191 80 -109 -136 -205
share-by-early 1 lead -84 -48 114 97 -30
share-by-early 1 about 69 55 17 -34 -11
share-by-early 1 heading -50 -93 98 -299 203
share-by-early 1 body 19 165 -28 -252 208
share-by-early 1 all 5 416 102 -156 224
share-by-early 2 early 189 40 -40 -107 -188
share-by-early 2 lead 30 -24 43 -51 -201
share-by-early 2 about 11 -3 87 52 -55
share-by-early 2 heading 161 295 -40 35 -30
share-by-early 2 body -5 104 5 154 -122
share-by-early 2 all -103 479 71 -221 46
share-by-all 0 early -1 110 -414 -83 -21
share-by-all 0 lead -212 -57 -186 52 -42
share-by-all 0 about -45 -119 -56 -142 -182
share-by-all 0 heading -63 -124 -163 -14 -547
share-by-all 0 body -9 37 -92 -6 -193
share-by-all 0 all -360 459 675 -51 -339
share-by-all 1 early 418 183 -317 23 -119
share-by-all 1 lead 57 -7 -152 66 35
share-by-all 1 about -13 -30 -66 -7 4
share-by-all 1 heading -46 -246 -19 -56 -7
share-by-all 1 body -45 -123 -82 58 -49
share-by-all 1 all 194 785 392 146 -311
share-by-all 2 early 172 143 -155 122 84
share-by-all 2 lead 240 96 -173 180 144
share-by-all 2 about 95 123 -63 20 -119
share-by-all 2 heading -29 -60 -4 9 14
share-by-all 2 body -124 -118 -14 -176 50
share-by-all 2 all 342 640 160 -158 160
rank 470 706 531 318 216 182 234 297 0
gap -41 132
least -4300 -500 -400
near 1000
broad 2000
prior * -5435
prior 3d -5599
prior agent -5420
prior ai -4981
prior algorithm -5457
prior api -5034
prior authentication -5626
prior aws -5362
prior backend -5686
prior benchmark -5745
prior best-practices -5944
prior bitcoin -5360
prior blockchain -5199
prior blog -6168
prior bundler -6080
prior cache -5756
prior chat -5390
prior cicd -5012
prior cli -4926
prior cloud-native -5681
prior cms -5149
prior compiler -5101
prior containerization -5791
prior crm -5457
prior data -5033
prior database -5159
prior declarative-gui -6534
prior deploy-tool -5079
prior desktop-app -5616
prior dev-exp-lib -6514
prior dev-tool -4613
prior ecommerce -5246
prior editor -5307
prior emulator -5779
prior filesystem -5428
prior finance -5384
prior firmware -6050
prior for-fun -5908
prior framework -5282
prior frontend -4689
prior game -5149
prior game-engine -6153
prior graphql -5664
prior gui -5090
prior http -5863
prior http-client -5344
prior iac -4960
prior ide -6189
prior iot -5393
prior json -5177
prior julian -6053
prior k8s -5536
prior language -5846
prior learning-resource -4682
prior lib -4390
prior linter -5409
prior lms -6026
prior logging -4941
prior low-code -5762
prior message-queue -5577
prior mobile-app -5241
prior monitoring -5115
prior networking -5299
prior node-version -6083
prior nosql -5684
prior observability -5624
prior orm -5387
prior os -6134
prior parser -5309
prior react -4720
prior real-time -5522
prior robot -5846
prior runtime -5872
prior sdk -6071
prior search -5531
prior secrets -5285
prior security -3822
prior server -5061
prior serverless -5833
prior storage -5443
prior system-design -6660
prior terminal -5166
prior testing -4977
prior ui -4977
prior ux -6118
prior video -5973
prior web-app -5576
prior web-server -5173
prior webassembly -5202
prior workflow -5954
prior yaml -5442
related ~brew 3d 65
related ~cargo-add 3d 53
related ~gradle 3d -76
related ~jsx 3d -69
related ~npm 3d -64
related ~npm-global 3d -79
related 3d 3d 86
related ai 3d -55
related game 3d -50
related game-engine 3d 82
related ~docker agent -61
related ~gem agent 81
related ~git-clone agent -227
related ~help-flag agent -68
related ~library-install-r agent -220
related ~npm agent -95
related ~npm-start agent -144
related ~rails agent 84
related ai agent -122
related backend agent -62
related cli agent -87
related observability agent -70
related real-time agent -83
related sdk agent -104
related security agent -68
related server agent -125
related ~android ai -121
related ~css ai -82
related ~go-get ai -140
related ~gradle ai 129
related ~import ai -134
related ~library-install-r ai -313
related ~npm ai 155
related ~npm-global ai 233
related agent ai 215
related ai ai 327
related chat ai 81
related lib ai -216
related mobile-app ai -75
related sdk ai 352
related security ai -93
related ui ai -81
related ~css algorithm -97
related ~git-clone algorithm 91
related ~go-get algorithm 164
related ~gradle algorithm 204
related ~help-flag algorithm -287
related ~library-install-r algorithm 64
related ~npm-global algorithm -110
related ~shell-prompt algorithm -109
related algorithm algorithm 125
related cache algorithm -100
related cli algorithm -96
related framework algorithm -94
related json algorithm -135
related lib algorithm 50
related parser algorithm -135
related security algorithm -114
related ~android api -200
related ~brew api -103
related ~git-clone api 145
related ~gradle api -125
related ~help-flag api -106
related ~import api 251
related ~jsx api -140
related ~npm api 196
related api api 182
related aws api -139
related graphql api 108
related json api -107
related lib api -184
related mobile-app api -108
related observability api -120
related real-time api -106
related ~css authentication -71
related ~gradle authentication 94
related ~help-flag authentication -206
related ~import authentication -86
related ~jsx authentication -74
related ~npm authentication -191
related ~npm-global authentication -99
related ~shell-prompt authentication -100
related api authentication -92
related authentication authentication 106
related aws authentication -57
related cli authentication -111
related real-time authentication -62
related search authentication -54
related ~go-get aws -88
related ~gradle aws -82
related ~import aws -122
related ~library-install-r aws -172
related ~npm aws 113
related ~nuget aws -56
related ai aws -57
related aws aws 120
related backend aws -63
related cloud-native aws -52
related iac aws -52
related server aws -65
related serverless aws 118
related ~brew backend 154
related ~css backend -158
related ~docker backend 132
related ~git-clone backend -137
related ~help-flag backend -244
related ~jsx backend 123
related ~pip backend -75
related ~script-tag backend -154
related aws backend 103
related backend backend 226
related framework backend 98
related graphql backend 108
related http backend -160
related sdk backend 98
related server backend 136
related workflow backend 136
related ~brew benchmark 88
related ~git-clone benchmark -53
related ~gradle benchmark -205
related ~help-flag benchmark -63
related ~import benchmark -70
related ~library-install-r benchmark -135
related algorithm benchmark -60
related benchmark benchmark 68
related cli benchmark 54
related http benchmark 81
related lib benchmark -66
related ~gem best-practices -66
related ~go-get best-practices -66
related ~help-flag best-practices -145
related ~import best-practices -244
related ~jsx best-practices 100
related ~library-install-r best-practices -117
related ~npm best-practices 124
related best-practices best-practices 56
related frontend best-practices 66
related lib best-practices -65
related mobile-app best-practices 69
related ~import bitcoin -59
related ~gradle blockchain 76
related ~help-flag blockchain -188
related ~import blockchain -146
related ~library-install-r blockchain -189
related ~npm blockchain 64
related ~npm-global blockchain -59
related bitcoin blockchain -56
related blockchain blockchain 57
related cli blockchain -60
related lib blockchain -63
related sdk blockchain 113
related web-app blockchain -51
related ~css blog 139
related ~go-get blog -52
related ~gradle blog -71
related ~help-flag blog -79
related ~import blog -71
related ~npm-start blog 89
related blog blog 54
related parser blog -52
related ~gradle bundler -74
related ~help-flag bundler -126
related ~jsx bundler 126
related ~library-install-r bundler -67
related ~npm bundler -90
related ~npm-global bundler -89
related ~npm-start bundler -86
related compiler bundler -139
related dev-tool bundler -108
related mobile-app bundler -58
related react bundler -62
related web-app bundler -57
related ~import cache -137
related ~make cache 51
related ~npm cache -98
related cache cache 93
related lib cache -61
related ~android chat -52
related ~brew chat 111
related ~css chat -90
related ~docker chat -53
related ~gradle chat -73
related ~import chat -146
related ~library-install-r chat -133
related ~npm chat 185
related chat chat 154
related cli chat -105
related game chat -58
related monitoring chat -59
related networking chat -59
related real-time chat -69
related sdk chat 74
related server chat -89
related ~brew cicd 85
related ~gem cicd 105
related ~git-clone cicd 118
related ~go-get cicd 86
related ~gradle cicd -87
related ~help-flag cicd -118
related ~import cicd -232
related ~library-install-r cicd -186
related cicd cicd 113
related lib cicd -85
related ~brew cli -189
related ~gradle cli -148
related ~import cli -364
related ~library-install-r cli -359
related ~npm-global cli 408
related ~pip cli 223
related ~script-tag cli -250
related ~shell-prompt cli -118
related aws cli -176
related cli cli 620
related dev-tool cli 170
related framework cli -226
related lib cli -275
related sdk cli -253
related terminal cli 385
related testing cli -165
related ~docker cloud-native 105
related ~go-get cloud-native 74
related ~gradle cloud-native 141
related ~import cloud-native -143
related ~npm cloud-native -128
related ~nuget cloud-native 54
related ~pip cloud-native -102
related authentication cloud-native 54
related cloud-native cloud-native 98
related security cloud-native 58
related serverless cloud-native -92
related ~android cms 68
related ~css cms 150
related ~git-clone cms -74
related ~gradle cms 84
related ~jquery cms 77
related ~jsx cms 84
related ~library-install-r cms -112
related ~shell-prompt cms -83
related ai cms 52
related cms cms 254
related lib cms -96
related web-app cms 137
related ~gradle compiler -60
related ~help-flag compiler -69
related ~import compiler -120
related ~library-install-r compiler -126
related ~make compiler -150
related ~npm compiler 172
related ~npm-global compiler 100
related ~script-tag compiler -51
related algorithm compiler -68
related compiler compiler 156
related dev-tool compiler 61
related frontend compiler -71
related language compiler 129
related lib compiler -101
related mobile-app compiler 59
related runtime compiler 67
related ~docker containerization -97
related ~gem containerization -64
related ~go-get containerization 85
related ~help-flag containerization -134
related ~import containerization -145
related ~library-install-r containerization -130
related ~rails containerization -74
related ~shell-prompt containerization -96
related aws containerization -87
related iac containerization -54
related web-app containerization -68
related ~import crm -59
related ~npm crm 81
related sdk crm 66
related ~css data -135
related ~docker data -102
related ~git-clone data 141
related ~help-flag data -99
related ~library-install-r data 219
related ~npm data -121
related ~pip data 170
related ~shell-prompt data -182
related benchmark data -84
related cli data -92
related learning-resource data 89
related logging data -78
related mobile-app data -100
related monitoring data -111
related real-time data -78
related terminal data -78
related ~composer database 102
related ~css database -126
related ~git-clone database -91
related ~go-get database 111
related ~gradle database 87
related ~import database 126
related ~pip database -131
related ~shell-prompt database -115
related algorithm database -123
related backend database 99
related cache database -125
related database database 124
related nosql database 235
related observability database -96
related orm database 202
related server database -115
related ~gradle declarative-gui -51
related ~help-flag declarative-gui -173
related ~import declarative-gui -99
related ~brew deploy-tool -73
related ~go-get deploy-tool 82
related ~gradle deploy-tool -119
related ~help-flag deploy-tool 96
related ~npm deploy-tool 136
related ~npm-global deploy-tool 79
related ~nuget deploy-tool 102
related ~shell-prompt deploy-tool 61
related aws deploy-tool 193
related cicd deploy-tool 135
related cli deploy-tool 90
related cloud-native deploy-tool 94
related deploy-tool deploy-tool 147
related iac deploy-tool 127
related k8s deploy-tool 145
related serverless deploy-tool 216
related ~css desktop-app -84
related ~go-get desktop-app -147
related ~gradle desktop-app 88
related ~import desktop-app -252
related ~library-install-r desktop-app -112
related ~npm desktop-app -163
related ~npm-global desktop-app -82
related ~shell-prompt desktop-app 118
related cli desktop-app -163
related desktop-app desktop-app 257
related dev-tool desktop-app -128
related gui desktop-app 126
related lib desktop-app -151
related real-time desktop-app -63
related sdk desktop-app -62
related terminal desktop-app -67
related ~gem dev-exp-lib 60
related ~go-get dev-exp-lib 93
related ~gradle dev-exp-lib -75
related ~help-flag dev-exp-lib -102
related ~import dev-exp-lib -57
related ~library-install-r dev-exp-lib 110
related ~npm dev-exp-lib -119
related ~pip dev-exp-lib 99
related bundler dev-exp-lib 65
related cli dev-exp-lib 94
related lib dev-exp-lib -142
related logging dev-exp-lib -53
related real-time dev-exp-lib -57
related ~bower dev-tool -134
related ~cargo-add dev-tool 125
related ~css dev-tool -204
related ~go-get dev-tool -136
related ~library-install-r dev-tool -402
related ~npm dev-tool -106
related ~npm-global dev-tool 325
related ~shell-prompt dev-tool 156
related cli dev-tool 490
related compiler dev-tool 158
related dev-tool dev-tool 417
related framework dev-tool -191
related http dev-tool -126
related learning-resource dev-tool -126
related lib dev-tool -225
related mobile-app dev-tool -98
)weights",
    R"weights(
related ~composer ecommerce 105
related ~css ecommerce 124
related ~gem ecommerce 81
related ~git-clone ecommerce 167
related ~gradle ecommerce 57
related ~sql ecommerce 111
related ecommerce ecommerce 105
related game ecommerce 84
related web-app ecommerce 71
related ~css editor 105
related ~gradle editor -167
related ~help-flag editor -96
related ~import editor -175
related ~jsx editor 77
related ~library-install-r editor -76
related ~npm editor -104
related ~npm-global editor -93
related ai editor -61
related cli editor -133
related dev-tool editor -113
related editor editor 169
related framework editor -65
related lib editor -82
related mobile-app editor -60
related terminal editor -96
related ~brew emulator 67
related ~docker emulator 93
related ~help-flag emulator -50
related ~library-install-r emulator -96
related ~npm-global emulator 101
related ~shell-prompt emulator 90
related ~sql emulator 66
related aws emulator 143
related emulator emulator 132
related lib emulator -62
related server emulator 77
related serverless emulator 55
related testing emulator 50
related ~brew filesystem -61
related ~git-clone filesystem -80
related ~go-get filesystem 53
related ~gradle filesystem -76
related ~help-flag filesystem -83
related ~import filesystem -111
related ~library-install-r filesystem 61
related ~shell-prompt filesystem -90
related ai filesystem -52
related dev-tool filesystem -65
related filesystem filesystem 85
related lib filesystem 130
related ~cocoapods finance 80
related ~css finance -67
related ~library-install-r finance -101
related ~npm finance 183
related ~shell-prompt finance -59
related blockchain finance 55
related finance finance 66
related learning-resource finance -58
related lib finance -59
related sdk finance 156
related ~android firmware -56
related ~brew firmware -57
related ~go-get firmware -52
related ~help-flag firmware -180
related ~import firmware -60
related ~npm firmware -186
related ~shell-prompt firmware -62
related iot firmware -85
related networking firmware -51
related server firmware -64
related ~css for-fun -54
related ~git-clone for-fun 58
related ~help-flag for-fun -113
related ~make for-fun 171
related ~npm for-fun 64
related ~npm-global for-fun 63
related ~objc for-fun 53
related ~shell-prompt for-fun 150
related for-fun for-fun 84
related terminal for-fun 140
related ~android framework -153
related ~composer framework 83
related ~css framework 173
related ~gradle framework -201
related ~help-flag framework -99
related ~npm framework -191
related ~pip framework -215
related ~shell-prompt framework -120
related api framework 110
related dev-tool framework -76
related framework framework 467
related frontend framework 82
related http framework -81
related lib framework -124
related mobile-app framework -121
related web-app framework 174
related ~css frontend 562
related ~go-get frontend -354
related ~gradle frontend -248
related ~help-flag frontend -235
related ~import frontend -284
related ~jquery frontend 313
related ~npm frontend 246
related ~npm-global frontend -341
related cms frontend 158
related frontend frontend 407
related lib frontend -184
related mobile-app frontend -331
related parser frontend -185
related server frontend -183
related ui frontend 188
related ux frontend 227
related ~css game -83
related ~go-get game -90
related ~help-flag game -162
related ~npm game -76
related ~pip game -53
related ~shell-prompt game -58
related authentication game -68
related cli game -64
related emulator game 73
related game game 230
related game-engine game 168
related lib game -79
related ~css game-engine -86
related ~gradle game-engine -105
related ~help-flag game-engine -159
related ~import game-engine -257
related ~jsx game-engine -55
related ~library-install-r game-engine -104
related ~shell-prompt game-engine -59
related game game-engine 61
related game-engine game-engine 104
related lib game-engine -53
related ~import graphql -57
related ~library-install-r graphql -68
related backend graphql 57
related graphql graphql 128
related ~android gui -210
related ~go-install gui 81
related ~help-flag gui -65
related ~import gui -129
related ~make gui 87
related ~npm gui -208
related ~objc gui -113
related ~shell-prompt gui 106
related desktop-app gui 222
related game gui -67
related gui gui 100
related learning-resource gui -62
related lib gui -130
related mobile-app gui -144
related terminal gui -87
related ~android http -116
related ~gradle http -111
related ~import http 59
related ~jsx http -95
related ~library-install-r http -108
related ~npm http -119
related ~npm-global http -116
related ~script-tag http 125
related framework http -75
related http http 177
related http-client http 114
related iac http 53
related learning-resource http -51
related real-time http -110
related sdk http -95
related server http -94
related ~brew http-client -51
related ~css http-client -85
related ~help-flag http-client 126
related ~make http-client -66
related ~npm http-client 69
related ~pip http-client -53
related http http-client 117
related http-client http-client 177
related search http-client -52
related ~css iac -62
related ~gem iac 101
related ~git-clone iac -124
related ~help-flag iac 176
related ~library-install-r iac -109
related ~rails iac 68
related aws iac 106
related iac iac 216
related logging iac 82
related sdk iac -67
related server iac 56
related ~brew ide -86
related ~git-clone ide -52
related ~gradle ide -112
related ~help-flag ide -68
related ~import ide -95
related ~library-install-r ide -196
related ~npm ide -175
related ~npm-global ide -90
related editor ide -203
related language ide -50
related os ide 54
related terminal ide -52
related ~git-clone iot 53
related ~help-flag iot -81
related ~import iot -118
related ~make iot -68
related ~npm iot -66
related ~pip iot 79
related ~shell-prompt iot 58
related iot iot 120
related ~bower json 95
related ~brew json 74
related ~help-flag json -100
related ~import json 58
related ~jsx json -101
related ~npm-global json -114
related ~pip json 66
related ~script-tag json 165
related ai json -64
related dev-tool json -59
related http json -53
related json json 198
related sdk json -52
related server json -53
related ~help-flag julian -109
related ~import julian -102
related ~library-install-r julian -75
related ~npm julian -54
related ~pip julian -64
related ~docker k8s -62
related ~go-get k8s 62
related ~gradle k8s 50
related ~import k8s -71
related ~npm k8s 51
related ~shell-prompt k8s -57
related cloud-native k8s 68
related k8s k8s 100
related ~css language -103
related ~git-clone language 96
related ~jquery language -62
related ~jsx language -68
related ~library-install-r language -68
related ~npm language 123
related algorithm language -80
related compiler language 118
related editor language 58
related framework language -55
related ide language 54
related language language 107
related lib language -143
related parser language -55
related ~android learning-resource 155
related ~git-clone learning-resource -172
related ~gradle learning-resource 173
related ~import learning-resource -292
related ~jquery learning-resource 190
related ~library-install-r learning-resource -356
related ~pip learning-resource -163
related ~shell-prompt learning-resource -129
related algorithm learning-resource 93
related api learning-resource 182
related cli learning-resource -114
related data learning-resource 107
related learning-resource learning-resource 376
related lib learning-resource -276
related real-time learning-resource -99
related web-app learning-resource 105
related ~brew lib -305
related ~go-get lib 307
related ~import lib 898
related ~jsx lib -311
related ~library-install-r lib 344
related ~make lib -248
related ~npm-global lib -626
related ~shell-prompt lib -310
related api lib -313
related cli lib -783
related dev-tool lib -777
related learning-resource lib -408
related lib lib 1373
related linter lib -369
related ui lib -336
related web-app lib -369
related ~css linter 58
related ~git-clone linter -60
related ~gradle linter -69
related ~jsx linter 74
related ~library-install-r linter -154
related ~npm-global linter 62
related dev-tool linter 57
related lib linter -74
related linter linter 98
related ~bower lms 57
related ~gradle lms -63
related ~import lms -91
related ~npm-global lms 64
related api lms 65
related lms lms 53
related web-app lms 57
related ~css logging -64
related ~gradle logging -59
related ~help-flag logging -88
related ~import logging -107
related ~npm logging -67
related ~npm-global logging -65
related ~pip logging -93
related cli logging -69
related logging logging 101
related monitoring logging 108
related observability logging 150
related sdk logging -65
related server logging -56
related ~android low-code -84
related ~help-flag low-code -118
related ~import low-code -92
related ~library-install-r low-code -119
related ~shell-prompt low-code -59
related iot low-code 68
related low-code low-code 57
related mobile-app low-code -81
related ~docker message-queue 116
related ~gradle message-queue 125
related ~import message-queue -70
related ~library-install-r message-queue -133
related ~make message-queue -65
related ~maven message-queue 82
related ~npm message-queue 61
related ~shell-prompt message-queue -80
related iot message-queue 62
related message-queue message-queue 209
related ~cocoapods mobile-app 266
related ~go-get mobile-app -90
related ~gradle mobile-app -322
related ~import mobile-app -208
related ~jsx mobile-app 215
related ~npm-global mobile-app 163
related ~objc mobile-app 104
related ~pip mobile-app -80
related algorithm mobile-app -63
related dev-tool mobile-app -60
related frontend mobile-app -119
related game mobile-app -54
related lib mobile-app -82
related mobile-app mobile-app 471
related react mobile-app 141
related ui mobile-app 187
related ~android monitoring -73
related ~css monitoring -148
related ~docker monitoring 53
related ~help-flag monitoring 110
related ~import monitoring 149
related ~jsx monitoring -86
related ~npm-global monitoring -153
related backend monitoring 64
related cli monitoring -136
related frontend monitoring -72
related lib monitoring -143
related monitoring monitoring 265
related observability monitoring 480
related sdk monitoring 156
related ui monitoring -68
related ~brew networking 64
related ~go-get networking 87
related ~import networking -80
related ~jsx networking -130
related ~library-install-r networking 113
related ~make networking 93
related ~npm networking -337
related ~npm-global networking -72
related ai networking -98
related api networking -121
related http networking -97
related http-client networking -109
related iot networking -174
related message-queue networking -221
related networking networking 178
related sdk networking -92
related ~help-flag node-version -115
related ~import node-version -66
related ~shell-prompt node-version -50
related ~brew nosql 93
related ~composer nosql 52
related ~go-get nosql -54
related ~gradle nosql -113
related ~make nosql 71
related ~npm nosql -92
related ~npm-global nosql -117
related aws nosql -58
related database nosql 133
related observability nosql 52
related real-time nosql 54
related ~docker observability 141
related ~go-install observability 111
related ~gradle observability -78
related ~kubectl observability 69
related ~library-install-r observability 52
related ai observability 56
related chat observability 51
related lib observability -95
related monitoring observability 141
related networking observability 57
related observability observability 93
related sdk observability 88
related workflow observability 91
related ~composer orm 69
related ~import orm -84
related ~npm-global orm 85
related orm orm 128
related ~android os -181
related ~brew os -153
related ~css os -151
related ~gradle os -147
related ~help-flag os -132
related ~import os -78
related ~make os -114
related ~npm os -167
related desktop-app os -57
related filesystem os -97
related mobile-app os -89
related os os 148
related security os -89
related server os -69
related web-app os -54
related ~cargo-add parser -105
related ~gradle parser -93
related ~jsx parser -83
related ~library-install-r parser 154
related ~npm parser -88
related ~npm-global parser -88
related ~pip parser 99
related ~shell-prompt parser -166
related ai parser -87
related framework parser -87
related http parser -104
related lib parser 90
related parser parser 213
related real-time parser -81
related security parser -111
related server parser -89
related ~android react -266
related ~cocoapods react -127
related ~css react 119
related ~gradle react -155
related ~help-flag react 51
related ~jsx react 126
related ~npm-start react 99
related ~objc react -81
related authentication react -110
related editor react 121
related frontend react -174
related mobile-app react -426
related react react 192
related sdk react -136
related ui react 239
related web-app react 137
related ~brew real-time 94
related ~css real-time -84
related ~gradle real-time 96
related ~import real-time -94
related ~jsx real-time -65
related ~npm real-time -81
related backend real-time 113
related containerization real-time 58
related framework real-time 169
related lib real-time -118
related mobile-app real-time -72
related monitoring real-time 96
related observability real-time 62
related real-time real-time 297
related ~gradle robot 67
related ~help-flag robot -58
related ~import robot -65
related ~npm robot -54
related ~brew runtime 72
related ~gradle runtime -138
related ~import runtime 68
related ~make runtime 63
related cloud-native runtime 61
related containerization runtime 51
related lib runtime -55
related lms runtime 66
related ~css sdk -109
related ~git-clone sdk 83
related ~gradle sdk -94
related ~jsx sdk 166
related ~library-install-r sdk -234
related ~make sdk -91
related ~maven sdk -91
related ~npm sdk 229
related blockchain sdk 114
related http-client sdk -58
related iac sdk 80
related lib sdk -178
related mobile-app sdk 103
related sdk sdk 289
related security sdk 86
related server sdk -89
related ~css search -93
related ~gradle search 85
related ~import search -70
related ~jsx search -110
related ~library-install-r search -136
related ~npm search -151
related ~script-tag search -66
related ~shell-prompt search -86
related ai search 95
related frontend search -69
related search search 125
related ui search -71
related ~android secrets 112
related ~brew secrets 90
related ~docker secrets 57
related ~git-clone secrets 128
related ~import secrets -114
related lib secrets -55
related secrets secrets 125
related ~android security 237
related ~brew security 375
related ~css security -195
related ~docker security 183
related ~help-flag security 140
related ~npm security -125
related ~npm-global security -181
related ~pip security 115
related authentication security 488
related json security -123
related networking security 169
related real-time security -153
related sdk security 144
)weights",
    R"weights(
related secrets security 342
related security security 246
related terminal security -124
related ~css server 67
related ~go-get server -170
related ~import server -134
related ~library-install-r server -158
related ~make server 143
related ~npm server 89
related ~shell-prompt server 60
related backend server 119
related chat server 105
related http server 112
related lib server -138
related message-queue server 133
related networking server -102
related real-time server 162
related server server 224
related ~go-get serverless -166
related ~help-flag serverless -158
related ~import serverless -74
related ~library-install-r serverless -122
related ~nuget serverless -64
related ~pip serverless -97
related ~shell-prompt serverless -114
related cli serverless -65
related iac serverless -144
related serverless serverless 159
related ~help-flag storage 67
related ~make storage 103
related ~npm storage -138
related ~npm-start storage 53
related agent storage 59
related aws storage -94
related dev-tool storage -68
related filesystem storage 170
related framework storage -89
related sdk storage 88
related serverless storage -64
related storage storage 93
related ~gradle system-design -67
related ~help-flag system-design -236
related ~import system-design -171
related ~library-install-r system-design -93
related ~brew terminal 292
related ~cargo-install terminal 124
related ~css terminal 128
related ~go-get terminal 249
related ~make terminal 154
related ~npm terminal -298
related ~npm-global terminal -170
related ~shell-prompt terminal 139
related ai terminal -57
related cli terminal 266
related frontend terminal -59
related learning-resource terminal -63
related monitoring terminal 74
related search terminal 107
related server terminal -67
related terminal terminal 265
related ~git-clone testing -119
related ~go-get testing -51
related ~gradle testing -237
related ~library-install-r testing -264
related ~make testing -111
related ~npm testing 88
related ~npm-global testing 96
related ~script-tag testing -116
related algorithm testing -69
related data testing 89
related dev-tool testing 87
related learning-resource testing -64
related lib testing -69
related parser testing -91
related server testing 98
related testing testing 327
related ~android ui 231
related ~bower ui 508
related ~css ui 400
related ~go-get ui -237
related ~import ui -131
related ~jquery ui 281
related ~jsx ui 215
related ~npm-global ui -217
related cli ui -296
related dev-tool ui -162
related frontend ui 181
related mobile-app ui 329
related react ui 224
related sdk ui -164
related terminal ui -155
related ui ui 322
related ~css ux -85
related ~help-flag ux -91
related ~import ux -129
related ui ux -62
related ~bower video 89
related ~go-get video -62
related ~gradle video -67
related ~help-flag video -187
related ~import video -71
related ~library-install-r video -90
related ~npm video 83
related ~npm-global video 104
related lib video -96
related video video 57
related ~brew web-app -176
related ~docker web-app 223
related ~gradle web-app -241
related ~help-flag web-app -234
related ~import web-app -152
related ~library-install-r web-app -97
related ~npm-global web-app 149
related ~pip web-app -161
related api web-app -122
related cloud-native web-app -92
related ecommerce web-app -99
related framework web-app 90
related lib web-app -150
related sdk web-app -123
related ui web-app -141
related web-app web-app 354
related ~docker web-server -80
related ~git-clone web-server -129
related ~go-get web-server 160
related ~gradle web-server -138
related ~import web-server 89
related ~make web-server 85
related ~npm web-server -94
related ~npm-global web-server 63
related aws web-server -65
related backend web-server 105
related database web-server -68
related framework web-server 176
related http web-server 193
related networking web-server -50
related server web-server 73
related web-server web-server 67
related ~android webassembly 69
related ~cargo-add webassembly -52
related ~docker webassembly 50
related ~git-clone webassembly -57
related ~npm webassembly 56
related webassembly webassembly 91
related ~css workflow -101
related ~gradle workflow 85
related ~import workflow -98
related ~library-install-r workflow -162
related ~npm workflow -163
related ~rails workflow 54
related ~shell-prompt workflow 91
related agent workflow 72
related ai workflow 73
related api workflow 55
related cli workflow 76
related sdk workflow 102
related workflow workflow 166
related ~bower yaml 109
related ~import yaml 58
related ~library-install-r yaml -58
related ~npm yaml 95
related ~script-tag yaml 99
related yaml yaml 90
)weights"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
