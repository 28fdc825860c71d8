// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Data, in the form that lexicon/built_in.hpp describes: libraries, frameworks, learning, games, systems, firmware.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* lexicon_kinds[] = {
R"lexicon(
[lib]
alias: library | libraries | package | packages | module | modules | sdk | plugin | plugins | npm-package
alias: javascript-library | python-library | gem | component-library | bindings | libs
E: javascript library | js library | typescript library | python library | python package | python module
E: ruby library | ruby gem | rubygem | rails gem | php library | php package | composer package | java library
E: kotlin library | scala library | clojure library | clojurescript library | groovy library | go library | Go package
E: golang library | golang package | go module | rust library | rust crate | c library | c++ library | c++11 library
E: c++14 library | c++17 library | c++20 library | cpp library | c# library | dotnet library | f# library
E: swift library | swift package | ios library | android library | react library | react component
E: react native library | react native module | react native component | vue component | vue plugin | vue library
E: angular library | angular module | angular directive | angular component | angularjs directive | angularjs module
E: ember addon | ember cli addon | svelte component | svelte library | web component | jquery plugin | jquery library
E: jquery widget | zepto plugin | mootools plugin | prototype plugin | node module | node-js module | node-js library
E: node package | npm package | npm module | node library | node addon | express middleware | koa middleware
E: connect middleware | rack middleware | redux middleware | django app | django package | django library
E: flask extension | flask plugin | rails plugin | rails engine | laravel package | symfony bundle | yii extension
E: yii2 extension | zf2 module | cakephp plugin | codeigniter library | haskell library | haskell package
E: elixir library | hex package | erlang library | ocaml library | perl module | cpan module | lua library
E: lua module | luajit library | r package | julia package | dart package | dart library | flutter package
E: flutter plugin | flutter widget | crystal shard | nim library | nim package | d library | dlang library
E: zig library | lisp library | emacs lisp library | racket package | scheme library | elm package | elm library
E: purescript library | reasonml library | haxe library | pascal library | delphi library | ada library
E: fortran library | cobol library | powershell module | bash library | shell library | matlab toolbox
E: matlab library | swiftui library | cocoapod | cocoa library | nuget package | unity package | unity plugin
E: arduino library | header only library | single file library | static library | shared library | dynamic library
E: api client library | wrapper library | standard library | component library | ui component library | ui library
E: chart library | charting library | animation library | networking library | parsing library | parser library
E: logging library | validation library | testing library | math library | machine learning library | crypto library
E: cryptography library | serialization library | date library | graphics library | audio library | 3d library
E: data structure library | state management library | template library | orm library | http client library
E: css library | icon library | isomorphic library | universal library | multiplatform library | polyfill library
E: helper library | core library | compatibility library | microlibrary | micro library | 库 | 类库 | 類庫
E: 函式庫 | 函数库 | 组件库 | 元件庫 | 工具库 | 第三方库 | 开源库 | js库 | 控件库
E: 封装库 | jvm library | java client | java wrapper | ruby wrapper | python wrapper | php wrapper | node wrapper
E: go wrapper | node-js wrapper | node-js bindings | c++ header | c++ wrapper | php class | python client
E: ruby client | go client | node-js client | php client | rust client | swift wrapper | elixir client
E: android widget | ios component | client library for | promise library | plugin for jquery | pypi package
E: python bindings for | go bindings for | javascript port | django app for | jquery plugin for | jquery plugin that
E: pure javascript library | small javascript library | lightweight javascript library | simple python library
E: simple jquery plugin | simple react component
E: js module | a go implementation | pure-python | pure-go | pure javascript | vanilla javascript library
E: single header file | single header library | c99 library | crate providing | rust crates
E: package for python | module for python | module for node | npm library | http package | package for dart
E: package for flutter | package for laravel | package for go | go packages | golang implementation | .net library
E: class library for | library for swift | library in swift | library for kotlin | library in rust | library in c
E: libraries for | collection of libraries | a library of | core package | official library for
E: community library | reference library | reactive extensions | observable sequences | composing asynchronous
E: validation using | schema validation | schema declaration | typescript-first
E: state management solution | data fetching library | fetching caching | headless ui
E: headless table | lightbox gallery | popup replacement | alert replacement
E: beautiful replacement for | replacement for javascript | animation engine | css animations | cross-browser css
E: css3 animations | product tour | guide users | tour library | plotting library | plotting package
E: visualization library | visualizations in | interactive maps | map library | mqtt library
E: websocket implementation | http server library | messaging library | message queue library | rpc library
E: grpc library | protocol buffers for | parse csv | json values | json encoding | toml library
E: toml parser | yaml library | spreadsheet library | read and write excel | excel files | spreadsheet data
E: pdf generation library | pdf library | image loading | image library | imaging library | compression library
E: compression algorithm | cryptographic library | bitcoin library | blockchain library | ethereum library
E: exchange api library | cryptocurrency trading library | jwt library | json web tokens | authentication library
E: authentication middleware | authorization library | object-relational | sql toolkit
E: database client library | python interface to | ruby interface | node interface to | client for python
E: javascript client | api toolkit | interact with the discord api
E: telegram bot api | wrapper for the telegram | slack api | github api client
E: twitter api client | embeddable | embedded database library | key-value store library | persistent key-value
E: search library | fuzzy search | search engine library | data structures and algorithms library | algorithms library
E: graph library | graph theory library | network analysis | numerical computing | scientific computing
E: tensor library | tensor computation | dataframe library | dataframes | tabular data in | data analysis library
E: data manipulation library | pretrained models | state-of-the-art models | inference library | inference in
E: text-to-speech library | face recognition library | computer vision library | nlp library
E: natural language processing library | reinforcement learning library | optimization library
E: bioinformatics library | python tools for | job queue library | background jobs | task queue library
E: scheduler library | diagnostic logging | structured logging for | metrics library | tracing library
E: fault-handling library | resilience library | retry library | rate limiting library | cache library
E: in-process cache | memoization | data-parallelism library | parallelism library | event loop library
E: reactive library | dependency injection library | generate fake data | fake data generator | property-based
E: benchmark library | microbenchmark | benchmarking library | file watcher library | file watching
E: filesystem library | path library | commander for | create command-line interfaces
E: creating beautiful command-line | cli library | terminal library
E: tui library | color library | localization library | time library | templating language | templating library
E: auto layout dsl | autolayout | layout library | constraints in code | shimmer effect | loading placeholder
E: view for android | ui component for android | leak detection library | image caching library
E: downloading and caching | networking for swift | elegant networking | type-safe http client | rendering engine
E: emulator library | emulation library | drop-in library
E: one header | client for the kubernetes | data validation | financial charts | stock charts | canvas charts
E: publication quality | shortest path
S: library for | library that | library to | library which | library written in | lightweight library | small library
S: tiny library | simple library | library provides | this library | the library | use this library
S: using this library | package for | package that | package provides | this package | module for | module that
S: this module | this gem | gem for | gem that | this plugin | plugin for | plugin that | this component
S: component for | component that | this crate | crate for | this bundle | bundle for | this extension | bindings for
S: binding to | wrapper for | wrapper around | thin wrapper | simple wrapper | wrapper over | lightweight wrapper
S: wrapper library for | port of | a port | client for | helper for | helper class | helper function
S: utility function | utility class | implementation of | implementation in pure | pure javascript implementation
S: pure python implementation | pure go implementation | pure java implementation | implements the | middleware for
S: in your project | to your project | in your application | to your gemfile | your gemfile | applications gemfile
S: your podfile | build gradle | your pom | pom xml | package json | composer json | your cargo toml | cargo toml
S: project clj | mix exs | build sbt | pubspec yaml | package swift | rebar config | requirements txt | setup py
S: podspec | gemspec | bower json | peer dependency | add this dependency | add the dependency
S: add the following dependency | zero dependency | no dependency | dependency free | zero dependencies
S: tree shakable | tree shakeable | tree shaking | umd build | commonjs | common js module | amd module | es module
S: es6 module | esm | umd | minified and gzipped | gzipped | browserify | requirejs | require js | type safe
S: typescript definition | type definition | fluent api | fluent interface | chainable | chainable api | public api
S: api reference | api documentation | api docs | javadoc | godoc | rdoc | yardoc | docs rs | pkg go dev | thread safe
S: header only | include the header | link against | static linking | no_std | carthage | swift package manager
S: jitpack | maven central | mavencentral | jcenter | bintray | sonatype | npm version | npm download | pypi version
S: gem version | packagist | latest stable version | latest unstable version | total download | crates io | hackage
S: clojars | cpan | metacpan | cran | cran status | hex pm | nuget | cdnjs | jsdelivr | unpkg | include the script
S: include jquery | jquery required | depends on jquery | default options | available options | plugin options
S: callback function | promise based | promise api | promises and callbacks | async await support | generic
S: monkey patch | type class | combinator | composable | pluggable | extensible api | native extension | native module
S: native binding | ffi binding | ffi | jni | cython | swig | pybind11 | c api | c bindings | python bindings
S: ruby bindings | node bindings | go bindings | rust bindings | java bindings | php bindings | lua bindings
S: haskell bindings | ocaml bindings | julia bindings | dotnet bindings | language bindings | binding generator
S: drop in | backport | customview | custom control | custom widget | customizable view | recyclerview
S: uiview subclass | uiviewcontroller | uitableview | uicollectionview | uikit | xml attribute | attrs xml
S: minsdkversion | proguard | androidx | 一个轻量级的 | 轻量级 | 支持自定义 | 引入依赖
S: 添加依赖 | 使用方法 | 高度可定制 | 安卓库 | 零依赖 | 自定义view | convenience method
S: drop in replacement for | port of the | category on | extension for | meant to be used | add this line to your
S: add the following to your | maven dependency | gradle dependency | stb style | utility belt | pluggable django
S: no dependencies | zero deps | no deps
S: library in go | json for | discord api | embedded key-value | data structures in | machine learning in
S: deep learning library | instrumentation library | caching library | fake data | test doubles | 2d rendering
S: physics library | library works | works in the browser and node
S: runs in browser and node | lightweight and | kb minified | minified | fully typed
S: written in typescript | types included | typed api | no allocations | zero allocation | zero-copy
S: callbacks | promises | iterators | generics | immutable | interoperable | idiomatic go | idiomatic rust
S: see the docs for | usage example | minimal example | quick example | more examples | benchmarks against
S: supported versions | python 3.8 | python 3.9 | python 3.10 | node 18 | node.js 18 | go 1.18 | go 1.20 | java 11
S: java 17 | minimum supported rust | msrv | c++11 | c++17 | c++20 | php 7 | ruby 3 | swift 5 | kotlin 1
S: net standard | net 6 | dual license mit
T: npm | pypi | rubygem org | bower | maven | gradle | Composer | Stackage | luarocks | opam | leiningen | sbt
T: quicklisp | conda forge | vcpkg | conan | Cargo | bundler | pub dev | Atmosphere | deno land | jsr | haxelib | spm
T: Yarn | pnpm | rebar3 | Nimble | Pear | pecl | bpkg | webjar | lodash | Underscore | jquery | Backbone | moment js
T: ramda | rxjs | immutable js | guava | apache commons | Boost | numpy | scipy | okhttp | Retrofit | rxjava | Glide
T: picasso | alamofire | afnetworking | reactivecocoa | rxswift | faraday | activesupport | activerecord | nokogiri
T: Guzzle | monolog | serde | tokio | Node | redux | webpack | Babel | gulp | grunt | rails | django | React | vue
T: angular | laravel | symfony | Ember | elixir | clojure | scala | haskell | kotlin | Swift | Flutter
H: client library | utility library | library | lib | package | module | plugin | plug-in | gem | crate | bundle
H: addon | add-on | extension | component | binding | wrapper | api client | api wrapper | rest client | http client
H: sdk | client sdk | helper | helper method | view helper | utilities | utils | toolkit | toolbelt | toolbox
H: collection of function | set of function | collection of utility | set of tool | set of component | set of class
H: set of helper | set of utilities | port | js port | go port | python port | ruby port | implementation
H: reference implementation | javascript implementation | python implementation | go implementation
H: java implementation | ruby implementation | rust implementation | c implementation | c++ implementation
H: c# implementation | php implementation | abstraction | abstraction layer | data structure | class | mixin | trait
H: decorator | directive | service provider | provider | adapter | adaptor | driver | connector | polyfill | shim
H: ponyfill | parser | lexer | tokenizer | parser combinator | parser generator | serializer | deserializer | encoder
H: decoder | codec | encoder decoder | validator | formatter | converter | generator | builder | query builder
H: factory | container | injector | di container | ioc container | event emitter | event bus | emitter | observer
)lexicon",
R"lexicon(
[lib]
H: promise | promise implementation | future | stream | readable stream | transform stream | iterator | hook
H: react hook | custom hook | higher order component | hoc | render prop | custom element | widget | control | view
H: custom view | textview | imageview | button | progress bar | progressbar | progress view | spinner | loader
H: slider | range slider | carousel | slideshow | lightbox | modal | modal dialog | dialog | dialogfragment | popup
H: popover | tooltip | toast | snackbar | dropdown | drop down | select box | autocomplete | typeahead | datepicker
H: date picker | time picker | datetime picker | color picker | image picker | file picker | calendar view
H: calendar component | tag input | text input | text field | text editor component | rich text editor
H: wysiwyg editor | markdown editor | table component | data grid | datagrid | grid component | tree view | treeview
H: listview | list view | tableview | collection view | viewpager | page indicator | tab bar | tabbar | tab view
H: navigation drawer | side menu | floating action button | infinite scroll | sticky header | parallax | scroll view
H: image viewer | image cropper | image gallery | chart component | audio player component | map component
H: form component | form builder | form validation | form helper | form field | switch | toggle | checkbox
H: star rating | badge view | transition | animation | view controller | uiview | category | subclass | design system
H: component set | macro | extension method | template tag | template engine | templating engine | orm | odm
H: data mapper | active record | database driver | database abstraction layer | driver for | redis client
H: mqtt client | websocket client | graphql client | grpc client | kafka client | oauth client | rpc client
H: api binding | api sdk | sdk for | strategy | passport strategy | authentication strategy | backend for
H: storage backend | storage adapter | cache store | session store | logger | log formatter | log handler | appender
H: transport | winston transport | router | routing library | request router | dispatcher | state machine
H: finite state machine | rule engine | expression evaluator | linear algebra library | random number generator
H: hash function | hashing library | hash map | hash table | linked list | priority queue | lru cache | cache
H: in memory cache | trie | bloom filter | ring buffer | thread pool | memory allocator | allocator | string library
H: string formatter | string utility | argument parser | option parser | configuration library | config parser
H: json parser | xml parser | yaml parser | csv parser | html parser | markdown parser | url parser | css parser
H: json library | xml library | csv reader | csv writer | diff library | i18n library | internationalization library
W: class for | class that | functions for | integration for | ergonomic | fluent | prototype | namespace
W: generic type | example usage | basic usage | getting started | abstract | reusable | modular | tiny
W: browser support | browser compatibility | semver | semantic versioning | code coverage | release note
W: migration guide | encode | decode | serialize
H: timezone library | number formatter | pluralizer | slugify | uuid library | password generator library
H: qr code generator | image processing library | image loader | download manager | http library | network layer
H: socket library | websocket library | async library | concurrency library | event library | event loop
H: reactive extension | mocking library | mock library | assertion library | test helper | test util | matcher
H: rspec matcher | faker | rate limiter | circuit breaker | cron library | job scheduler | queue library | worker pool
H: connection pool | serialization format | protocol implementation | protocol library | client implementation
H: server implementation | webpack loader | webpack plugin | rollup plugin | vite plugin | babel plugin | babel preset
H: babel transform | postcss plugin | browserify transform | gulp plugin | grunt plugin | grunt task | eslint plugin
H: eslint config | eslint rule | gatsby plugin | nuxt module | hapi plugin | fastify plugin | express router
H: maven plugin | gradle plugin | leiningen plugin | cordova plugin | phonegap plugin | capacitor plugin
H: ionic plugin | nativescript plugin | wordpress plugin | pytest plugin | sphinx extension | sphinx theme
H: mongoose plugin | d3 plugin | leaflet plugin | chart js plugin | bootstrap component | sass mixin | css utility
H: icon font | icon set | icon pack | template helper | handlebars helper | model field | django middleware
H: django backend | wsgi middleware | rake task | twig extension | starter | jackson module | godot addon
H: godot plugin | vim plugin | emacs package | 外掛 | 自定义控件 | 工具类 | 工具包 | 工具集 | 插件
H: 组件 | 元件 | 控件 | 封装 | 扩展 | 擴展 | 扩展包 | 中间件 | 客户端库 | 开发包 | 模块
H: 模組 | 套件 | 依赖库 | 轮子 | 适配器 | 实现 | client | jar | header | single header | dsl
H: state container | set of libraries | replacement | drop in replacement | integration | test library
H: state management
C: npm install | npm install save | npm install g | npm i | npm i save | npm i S | npm i D | npm install save dev
C: yarn add | pnpm add | pnpm install | bun add | deno add | bower install | bower install save | component install
C: jspm install | jam install | volo add | meteor add | ember install | ng add | pip install | pip3 install
C: python m pip install | easy_install | python setup py install | setup py install | poetry add | uv add
C: pipenv install | conda install | conda install c conda forge | gem install | bundle install | bundle add
C: rails generate | rails g | go get | go get u | go get github com | go mod | import github com | import golang org
C: gopkg in | cargo add | extern crate | dependencies | dev dependencies | devDependencies | pod | pod install
C: use_frameworks | carthage update | github carthage | composer require | composer require dev | require php
C: require_once vendor autoload | vendor autoload php | vendor autoload | compile com | implementation com
C: implementation org | implementation io | testCompile | testImplementation | annotationProcessor | kapt | kapt com
C: jitpack io | repositories mavencentral | allprojects repositories | dependency groupid | groupid | artifactid
C: groupid com | librarydependencies | resolvers | lein deps | ns require | defproject | clj kondo | install package
C: Install-Package | dotnet add package | PackageReference | packagereference include | paket add | using System
C: nuget install | cabal install | cabal update | stack install | build depends | import qualified | luarocks install
C: local require | opam install | raco pkg | nimble install | Pkg add | Pkg clone | using Pkg | install packages
C: install_github | devtools install_github | remotes install_github | biocmanager install | biocLite | cpanm
C: cpan install | perl makefile pl | use warnings | defp deps | deps | pub get | pubspec | import package | dub add
C: shards install | haxelib install | elm install | elm make | spago install | ql quickload | package install
C: use package | m x package install | var require | const require | let require | import from | import as
C: import react from | import vue from | vue use | app use | export default | module exports | define function
C: require config | from import | target_link_libraries | find_package | find_package required | add_subdirectory
C: fetchcontent | fetchcontent_declare | conan install | vcpkg install | pkg config | link libraries | lglfw
C: git submodule add | script src | cdn jsdelivr net | cdnjs cloudflare com | unpkg com | jquery min js | alloc init
C: import UIKit | import swiftui | import foundation | addSubview | setContentView | findViewById
C: android layout_width | layout_width | app layout | public class extends | app_name INSTALLED_APPS | installed_apps
C: urlpatterns | middleware_classes | appkernel | registerbundles | new Bundle | providers | use namespace
C: ngmodule imports | ngmodule | react native link | cordova plugin add | tns plugin add | expo install
C: npx expo install | upm | openupm add | com unity | library manager | nix env
C: import numpy | import pandas | from datetime | new Promise | require module | import default | include hpp
C: include h | using namespace | use crate | jsr add | package url | dart pub add | flutter pub add | hex | rebar
C: cabal | stack build | julia Pkg | install.packages | BiocManager | find package | add subdirectory | cdn jsdelivr
C: script type module | esm sh | skypack
X: standard library compliance | music library | photo library | video library | media library | digital library
X: public library | steam library | game library | book library | itunes library | library management
X: library management system | library management app | library system | university library | library of congress
X: zotero library | calibre library | plex library | library card | kodi library | lib directory | package manager
X: package management | package registry | packaging | package tracking | package delivery | package repository
X: debian package | deb package | rpm package | arch package | aur package | npm package manager | kernel module
X: linux kernel module | pam module | nginx module | apache module | hardware module | wifi module | bluetooth module
X: sensor module | camera module | terraform module | puppet module | ansible module | drupal module | magento module
X: browser extension | chrome extension | firefox extension | vscode extension | gnome extension
X: gnome shell extension | file extension | safari extension | browser plugin | chrome plugin | bukkit plugin
X: spigot plugin | minecraft plugin | paper plugin | port forwarding | port scanner | port number | serial port
X: usb port | open port | port 80 | port 3000 | port 8080 | port mapping | container image | docker container
X: linux container | github client | email client | desktop client | chat client | irc client | twitter client
X: git client | bittorrent client | torrent client | vpn client | ssh client | cli client | game client
X: class project | class assignment | virtual class | first class | world class | view source | page view
X: street view | light switch | network switch | nintendo switch | credit card generator | static site generator
X: power adapter | network adapter | usb adapter | printer driver | gpu driver | device driver | kernel driver
X: bug tracker | app builder | site builder | signal messenger | signal protocol | signal processing | event calendar
X: stream deck | live stream | video stream | cache invalidation | jewel | gem mining | hidden gem
X: music libraries | photo libraries | your library | game libraries | movie library | comic library | media libraries
X: library for your | digital libraries | organise your library | library of books | book libraries | in the library
X: component gallery | packages and projects | packages in your | package managers
X: packages manager | most package managers | via package | os packages | linux packages | system packages
X: debian packages | rpm packages | distribution packages | binary packages | docker module | kernel modules
X: control flow | version control | access control | remote control | control panel | control plane | control server
X: parental control | volume control | window control | form builders | site builders | server implementation of
X: alternative server implementation | implementation guide | implementation details | plugin manager
X: plugin marketplace | email clients | api clients | official clients | mobile clients | desktop clients
X: web clients | all clients | other clients | clients for | docker containers | container images | containers and
X: switch to | switches | client applications | wrapper script | view your | view all | browse and view

[framework]
alias: frameworks | web-framework | microframework | framework-library | app-framework
E: framework | web framework | micro framework | microframework | mini framework | application framework
E: app framework | web application framework | javascript framework | js framework | typescript framework
E: node-js framework | php framework | php microframework | python framework | ruby framework | go framework
E: go web framework | golang web framework | golang framework | java framework | kotlin framework | scala framework
E: rust framework | c++ framework | c++ web framework | c# framework | dotnet framework | elixir framework
E: clojure framework | swift framework | ios framework | cocoa framework | android framework | lua framework
E: perl framework | dart framework | css framework | scss framework | sass framework | less framework
E: responsive framework | front-end framework | frontend framework | backend framework | full-stack framework
E: fullstack framework | ui framework | gui framework | mobile framework | mvc framework | mvvm framework
E: mvp framework | hmvc framework | rest framework | rest api framework | restful framework | api framework
E: http framework | server framework | rpc framework | grpc framework | microservice framework | service framework
E: serverless framework | async framework | asynchronous framework | actor framework | reactive framework
E: component framework | plugin framework | test framework | testing framework | unit test framework
E: unit testing framework | bdd framework | tdd framework | test automation framework | automation framework
E: mocking framework | fuzzing framework | benchmark framework | benchmarking framework | bot framework
E: chatbot framework | agent framework | ai agent framework | ai framework | llm framework | rag framework
E: machine learning framework | nlp framework | etl framework | workflow framework | pipeline framework
E: crawler framework | crawling framework | scraping framework | spider framework | game framework
E: robotics framework | iot framework | embedded framework | security framework | exploitation framework
E: pentest framework | pentesting framework | osint framework | malware framework | c2 framework | forensics framework
E: hacking framework | phishing framework | cms framework | blog framework | e-commerce framework | cli framework
E: command line framework | tui framework | networking framework | network framework | messaging framework
E: socket framework | websocket framework | orm framework | persistence framework | dependency injection framework
E: di framework | ioc framework | validation framework | form framework | authentication framework | auth framework
E: authorization framework | logging framework | caching framework | template framework | theme framework
E: wordpress framework | visualization framework | charting framework | animation framework | presentation framework
E: slide framework | simulation framework | scientific framework | modeling framework | blockchain framework
E: dapp framework | trading framework | backtesting framework | deployment framework | orchestration framework
E: monitoring framework | search framework | rendering framework | graphics framework | audio framework
E: multimedia framework | annotation framework | evaluation framework | experiment framework | inference framework
E: training framework | serving framework | prompt framework | speech framework | recommendation framework
E: optimization framework | compiler framework | parsing framework | language framework | instrumentation framework
E: emulation framework | isomorphic framework | universal framework | progressive framework | spa framework
E: ssr framework | jamstack framework | meta framework | metaframework | grid framework | layout framework
E: design framework | rad framework | development framework | software framework | enterprise framework
)lexicon",
R"lexicon(
[framework]
E: modular framework | extensible framework | lightweight framework | minimalist framework | opinionated framework
E: unopinionated framework | open source framework | 框架 | 开发框架 | 開發框架 | 微服务框架
E: 微框架 | web框架 | 前端框架 | 后端框架 | 爬虫框架
E: 后台框架 | 快速开发框架 | 测试框架 | rpc框架 | php框架 | mvc框架 | ui框架 | 组件化框架
E: 网络框架 | 游戏框架 | 脚手架 | react framework | vue framework | node framework | server side framework
E: serialization framework | scaffolding framework | distributed framework | content framework | simple framework
E: fast framework | modern framework | small framework | tiny framework | framework for building
E: framework for writing | framework for creating | framework for rapid | webapp framework | 网页框架
E: 轻量级框架 | 自动化测试框架 | 深度学习框架 | 权限框架 | 后台管理框架 | 开源框架
E: programming toolkit | microservices toolkit | toolkit for building | go toolkit | toolkit for microservices
E: platform for developing | web platform for | full-stack platform | micro web | web micro | minimalist web
E: lightweight web | dsl for quickly | dsl for creating web | dsl for web | quickly creating web applications
E: for creating web applications | for building web applications | for building web apis | for building apis
E: for building server-side | server-side applications | scalable server-side | for building restful
E: for building microservices | build microservices | production-grade applications | production-ready applications
E: stand-alone applications | ambitious web | ambitious applications | build ambitious | for building user interfaces
E: building user interfaces | for building reactive | components compiled | single-page applications
E: single page apps | full-stack websites | full-stack apps | full-stack applications | server-rendered
E: universal apps | server-side rendered | hybrid rendering | islands architecture | file-system routing
E: file-based router | content-driven websites | content-focused websites | static sites and server
E: multiplatform apps | cross-platform apps with | hybrid mobile apps | mobile apps with web | utility first css
E: utility classes | css toolkit | css foundation | classless css | css starter | component-based ui
E: ui components for vue | material component | asynchronous event-driven
E: reactive toolkit | reactive applications | actor-based | distributed application runtime
E: distributed computing engine | distributed data processing | batch processing engine | stream processing engine
E: deep learning platform | reinforcement learning environment | orchestrating agents | build llm applications
E: context-aware reasoning | role-playing ai agents | autonomous agents that | team of agents | agent orchestration
E: agent toolkit | agent development kit | prompt orchestration | llm programming | test runner and
E: javascript testing | behaviour driven development | behavior driven development | bdd for | e2e testing
E: browser automation | cross-browser testing | unit testing for | testing toolkit | property-based testing
E: test automation | mocking toolkit | robotics programming | robotics platform | robotics and iot
E: javascript robotics | hardware programming | iot platform | operator sdk | cloud development kit
E: serverless toolkit | serverless apps | apps on aws lambda | write serverless
E: for writing serverless | for writing bots | bot platform | bot toolkit | voice assistant platform | terminal apps
E: commands and subcommands | modern cli | for building command-line | for building cli | for creating cli
E: creating command-line interfaces | for writing command-line
E: for building desktop | for building native | for creating desktop | for making games | for developing games
E: for creating games | rendering and physics | for managing your | plugin system for | plugin platform
E: extension platform | composable architecture | dependency injection platform | enterprise java | jakarta ee
E: cloud native java | kubernetes native java | java stack | reactive java | spring applications | spring platform
E: spring-based | microprofile | module-based | headless commerce | commerce modules | cms toolkit
E: presentation toolkit | html presentation | crawler toolkit | scraping toolkit | crawl websites | web crawling
E: workflow engine for
E: progressive node-js | multi-agent | agents and tools | decorator based api | python serverless
S: framework for | framework that | framework to | framework built | framework written in | framework designed
S: framework based on | framework agnostic | this framework | the framework | convention over configuration
S: batteries-included | inversion of control | dependency injection | aspect oriented | middleware stack
S: middleware system | plugin architecture | plugin system | module system | routing system | request lifecycle
S: lifecycle hook | request handler | controller and view | model view controller | scaffold generator
S: code scaffolding | project skeleton | application skeleton | skeleton application | boilerplate code
S: server side rendering | file based routing | two way data binding | two way binding | virtual dom | declarative ui
S: single page application | singlepage app | component based | zero configuration | zero config | rapid development
S: rapid application development | build web applications | build apps | building apps | building apis
S: build scalable | write less code | focus on writing | extensible architecture | modular architecture | hot reload
S: hot module replacement | auto wiring | autowiring | sinatra inspired | express inspired | rails like | sinatra like
S: express like | flask like | django like | laravel like | koa like | spring like | responsive grid | flexbox grid
S: 快速开发 | 前后端分离 | 路由 | 依赖注入 | 约定优于配置 | 开箱即用 | 快速搭建
S: elegant syntax | routing engine | ioc container | hmvc | isomorphic | full-stack | foundation for | building modern
S: hybrid apps | native apps
S: web toolkit | platform for building | application platform | app platform | minimal web | build apis
S: user interfaces with | utility-first | responsive css | unified analytics | machine learning platform
S: building agents | building llm applications | llm applications | end-to-end testing | serverless application
S: application architecture | composable commerce | blog-aware | route handlers | request handlers
S: handlers and middleware | view templates | middleware and routing | pluggable routing | robust routing
S: routing and middleware | sessions and cookies | scaffolds | opinionated view | opinionated defaults
S: minimal boilerplate | expressive syntax | developer ergonomics | least overhead | plugins ecosystem
S: ecosystem of plugins | modules ecosystem | decorators | ioc | lifecycle hooks | data-binding
S: templates and components | reactivity | reactive components | ssr | ssg | isr | server components
S: websockets and sse | orm included | migrations and orm | authentication and routing | admin interface included
S: create a new app | create a new project | project structure | project layout | starter kits | create app
S: generates a project | project generator | hello world app | open your browser | visit localhost | listen on port
S: start the server | dev server | hot module reload | long-term support | upgrade guide | official plugins
S: first-party packages | third-party packages | who's using | sites built with | apps built with
S: guardrails | tool calling | memory and tools | tracing of agents | human approval | mcp tools | handoffs
S: coroutine-based | embedded server | multiplatform
T: django | Flask | fastapi | Tornado | Pyramid | Bottle | Falcon | sanic | starlette | aiohttp | web2py | cherrypy
T: Twisted | rails | ruby on rails | sinatra | hanami | padrino | laravel | lumen | symfony | silex | codeigniter
T: cakephp | yii | yii2 | zend framework | zf2 | laminas | slim framework | slim php | phalcon | fuelphp | kohana
T: thinkphp | swoole | hyperf | workerman | Express | expressjs | koa | hapi | fastify | nestjs | sails-js | adonisjs
T: loopback | Meteor | feathersjs | eggjs | strapi | next-js | nuxt | nuxt-js | gatsby | Remix | astro | sveltekit
T: angular | angularjs | vuejs | vue-js | Ember | ember-js | backbone-js | svelte | solidjs | preact | mithril
T: Polymer | Stencil | alpine-js | Marionette | dojo | extjs | sencha touch | aurelia | riot js | Spring | spring boot
T: spring mvc | spring cloud | Struts | struts2 | ssm | grails | play framework | vaadin | jsf | primefaces | Wicket
T: dropwizard | micronaut | quarkus | vert x | Jersey | sparkjava | akka | akka http | scalatra | Finagle | http4s
T: zio | ktor | Gin | Echo | beego | Revel | Martini | Fiber | Buffalo | Iris | chi router | Gorilla | go kit
T: go zero | kratos | actix | actix web | axum | Rocket | Warp | Iron | Vapor | kitura | asp net | asp net core
T: asp net mvc | aspnet | blazor | nancy | servicestack | abp framework | phoenix framework | Phoenix | Cowboy
T: Nerves | luminus | compojure | Pedestal | re-frame | yesod | Servant | Scotty | snap framework | mojolicious
T: Dancer | kemal | Amber | lapis | openresty | bootstrap | twitter bootstrap | bulma | Tailwind | tailwindcss
T: semantic ui | Materialize | uikit | pure css | skeleton css | ionic | onsen ui | framework7 | react native
T: Flutter | nativescript | cordova | phonegap | xamarin | Titanium | weex | uniapp | uni app | Taro | Electron
T: tauri | nw js | Qt | gtk | wxwidgets | kivy | tkinter | javafx | Swing | jhipster | hadoop | Spark | flink | scrapy
T: pytest | junit | testng | rspec | mocha | jasmine | jest | cucumber | robot framework | selenium | appium | phpunit
T: nunit | xunit | catch2 | googletest | tensorflow | pytorch | keras | caffe | mxnet | paddlepaddle | mindspore
T: langchain | rasa | metasploit | ros | symfony2 | symfony3 | laravel 5 | angular 2 | angular2 | angular 4
T: hugo theme | gunicorn
T: hono | elysia | qwik | solid start | solidstart | vite | htmx | unpoly | livewire
T: hotwire | litestar | masonite | drf | ninja api | emmett | streamlit
T: gradio | goa | leptos | yew | dioxus
T: wails | t3 stack | adonis | moleculer | tsed
T: thinkjs | total js | keystonejs | http4k | javalin | helidon | vertx | ratpack | jooby | play 2
T: lift web | roda | crystal lucky | dart frog | serverpod | vitest
T: cypress | playwright | puppeteer | webdriverio | testcafe | nightwatch | unittest | junit5
T: langgraph | crewai | semantic kernel | dspy | smolagents | pydantic ai | openai agents | mastra | agno | camel-ai
T: metagpt | jax | onnx | tinygrad | mlx | fastai | detectron2 | mmdetection | megengine | oneflow
T: chainer | theano | caffe2 | dl4j | foundation sites | uno css | unocss | windicss | daisyui | picocss
T: vuetify | johnny-five | gobot | ros2 | mavsdk | openrtb | esphome | homebridge
T: platformio
H: mvc | application server | scaffold | scaffolding | skeleton | boilerplate | starter kit | development platform
H: toolkit | foundation | base project | test harness | grid system | ui kit | ui toolkit | admin template
H: design system | server toolkit | application stack | framework extension | framework plugin | library and framework
H: 开发平台 | 解决方案 | 架构 | 架構 | 基础框架 | starter project | starter template
H: solution for building | sdk for building
H: dsl | testing platform | web stack | engine for building | development kit | orchestration layer
H: agent kit
W: routing | router | middleware | controller | mvvm | orm | extensible | modular | scalable | convention | lifecycle
W: service provider | starter | abstraction | declarative | reactive | opinionated | elegant | expressive | rapid
W: enterprise
C: express generator | npx create | create next app | create react app | vue create | ng new | ng serve | ng generate
C: rails new | rails s | rails server | rackup | manage py migrate | python manage py | flask run | from django
C: php artisan | artisan serve | laravel new | symfony new | bin console | yii serve | spark serve | cake bake
C: meteor create | meteor run | ember new | ember serve | ember generate | ionic start | ionic serve | cordova create
C: react native init | react native run android | flutter create | flutter run | sails new | sails lift | nest new
C: nest start | hapi server | app listen | app get | app route | new koa | express require | gin default
C: http listenandserve | iris new | echo new | fiber new | beego run | revel run | springapplication run
C: springbootapplication | restcontroller | gradle bootrun | play run | lein new | dotnet new | dotnet run | vapor new
C: vapor run | swift run | kemal run | scrapy crawl | scrapy startproject | class testcase | describe it
C: use_frameworks | serverless deploy | sls deploy | require sinatra
C: app use | app run | router get | GetMapping | RequestMapping | Autowired | bin rails | rails generate
C: artisan make | composer create-project | nest g | ng g | ng add | npx nuxi | nuxi init | npm create svelte
C: npm create vite | npm create astro | pnpm create | npx sv create | astro dev | next dev | gatsby new | remix dev
C: meteor add | django-admin | startapp | uvicorn main | uvicorn | hypercorn | daphne | urlpatterns | from flask
C: from fastapi | Flask name | from starlette | tornado web | embeddedServer | routing get | call respond
C: Javalin create | mvn spring-boot run | gradlew bootRun | quarkus dev | quarkus create | mix phx new
C: mix phx server | generate scaffold | crewai create | Crew | toBe | test expect | page goto | cy visit | browser url
C: new Phaser | extends Game | StackProps | new Stack
X: no framework | framework free | framework less | frameworkless | net framework | dotnet framework 4
X: framework desktop | framework laptop | legal framework | policy framework | conceptual framework
X: theoretical framework | resource description framework | common framework directory | entity framework
X: regulatory framework | skip framework | any framework | rocket league | rocket chat | rocket launch
X: spring physics | spring animation | foundation model | apache software foundation | mozilla foundation
X: linux foundation | free software foundation | core foundation | phoenix arizona | ruby ring | express checkout
X: express shipping | flask of | express delivery | react to | boilerplate free | engine x | search engine
X: game engine | iron man | code rocket | echo server | echo chamber | amazon echo | echo command | chi square
X: ionic bond | spark core | apache license | fiber optic | solid fiber
X: your framework | framework of your choice | favorite framework | without frameworks | no frameworks
X: web frameworks like | frameworks like | framework independent | other frameworks | frameworks such as
X: works with any framework | test frameworks | framework support | supported frameworks | framework adapters
X: framework integrations | net framework 4 | net framework version | .net framework | target framework
X: framework integration

[learning-resource]
alias: learning-resources | learning | tutorial | tutorials | education | course | courses | book | books | examples
alias: example | sample | samples | demo | awesome-list | cheatsheet | workshop | educational | resources | study
alias: teaching | ebook
)lexicon",
R"lexicon(
[learning-resource]
E: how to write a | how to build a | how to make a | how to create a | how to use | a series of | learning vue
E: learning react | learning python | learning rust | learning go | learning golang | learning javascript
E: learning java | learning opengl | learning haskell | learning scala | learning docker | learning kubernetes
E: learning ruby | learning spark | learning node | learning blockchain | tutorial on | tutorial about | course on
E: course about | workshop on | workshop about | book about | book on | lecture on | exercises for | exercises from
E: examples for | examples from | samples for | samples from | companion repo | code companion | talk about | talk on
E: python notes | java notes | linux notes | algorithm notes | reading notes | book notes | course solutions
E: assignments | assignments for | homeworks | week assignment | learn tutorial | koans for | awesome resources
E: quickstart sample | starter sample | azure sample | aws sample | code pattern | app demonstrating
E: application demonstrating | project demonstrating | project demonstrates | sample demonstrates
E: example demonstrates | app that demonstrates | app showing | project showing | project to learn
E: demonstrating the use of | demonstrating how to | as an exercise | interview exercise | interview task
E: interview assignment | interview project | code exercise | coding task | test task | technical challenge
E: technical exercise | recruitment task | job application | hiring challenge | frontend challenge | backend challenge
E: gilded rose | refactoring kata | bowling kata | mars rover | tdd kata | fizzbuzz kata | nand2tetris
E: crafting interpreters | monkey language | software foundations | programming pearls | real world haskell
E: learn you | rust book | getting real | dive into | think python | think stats | online course | video course
E: crash-course | course material | course repository | course project | course content
E: course website | coursework | course work | course assignment | course exercise | course code | class material
E: class notes | class project | class assignment | class exercise | final project | term project | semester project
E: capstone project | school project | university project | college project | student project | learning project
E: study project | homework assignment | homework solution | home assignment | assignment solution
E: programming assignment | lab assignment | problem set | exercise solutions | coding exercise | programming exercise
E: practice project | practice problem | practice repository | coding challenge | code challenge
E: programming challenge | coding problem | coding interview | interview question
E: interview prep | technical interview | leetcode solution | leetcode | hackerrank solution | hackerrank
E: project euler | exercism | codewars | code kata | koans | coding dojo | rosetta code | bootcamp | boot camp
E: coding bootcamp | bootcamp project | udacity | udacity nanodegree | nanodegree | coursera | edx | udemy
E: udemy course | udemy class | pluralsight | treehouse | codecademy | code academy | codeschool | code school
E: khan academy | frontend masters | coursera course | egghead course | odin project | general assembly
E: flatiron school | launch school | hack reactor | le wagon | makers academy | rails tutorial | railscasts
E: laracasts | railsbridge | railsgirls | django girls | software carpentry | data carpentry | carpentries lesson
E: nodeschool | workshopper | google codelab | codelab | code lab | lab exercise | lab material
E: workshop material | workshop exercise | workshop repository | training material | training course
E: training exercise | training lab | lecture note | lecture slide | lecture material | lecture code | lesson plan
E: lesson material | study guide | study note | study group | study plan | study material
E: self study | self taught | learning path | learning plan | learning roadmap | learning note | learning resource
E: learning material | learning guide | learning journey | developer roadmap | career guide
E: beginner tutorial | introduction to | intro to
T: freecodecamp
E: an introduction | gentle introduction | step by step guide | step by step tutorial
E: complete guide | comprehensive guide | definitive guide | ultimate guide | opinionated guide
E: illustrated guide | recipe book | e-book | book examples | book code
E: companion repository | companion website | code examples for | source code for the
E: code accompanying | accompanying code | supplementary material | supplemental material | open textbook
E: oreilly book | manning book | packt book | apress | packt publishing | oreilly | pragmatic programmers
E: curated list | a curated list | curated collection | curated resource | curated links
E: list of resource | collection of resource | collection of example | collection of article | collection of interview
E: collection of free | list of free | list of books | list of tools | list of articles | list of projects
E: useful resources | paper reading | link collection | bookmark collection
E: resource list | cheat-sheet | quick reference | reference card | reference sheet | crib sheet
E: how to guide | howto | learn programming | learn how to | my learning | my journey
E: today i learned | til | 100daysofcode | example project | sample project | demo project | example app
E: example application | sample app | sample application | demo application | example code | source code examples
E: example repo | example repository | sample repository | demo repository | demo repo | reference application
E: reference app | reference project | toy project | toy implementation | toy example | toy app | practice app
E: tutorial app | tutorial application | tutorial code | tutorial project | video tutorial
E: youtube tutorial | youtube series | blog series | hello-world | example of using | example showing
E: example demonstrating | sample showing | sample showing how | sample demonstrating | demo showing | showing how to
E: illustrates how to | showcase of | showcases how | explains how to | teach you | teaching material
E: educational purpose | for educational purposes | educational project | educational tool | educational resource
E: for learning | learning purpose | learning exercise | learning experiment | for teaching
E: for demonstration purposes | for demo purposes | for practice | training purposes | my first | first attempt at
E: first project | slide deck | conference talk | talk at | talk slides | presentation slides | presentation given
E: presentation materials | slides for | materials for | materials from | my notes | notes from
E: personal notes | revision notes | exam notes | exam preparation | exam questions | certification exam
E: certification guide | certification preparation | certification study | past papers | question bank
E: quiz questions | trivia questions | interactive lesson | interactive course | interactive textbook
E: interactive book | jupyter book | tutorial notebook | notebooks for | algorithms and data structures
E: data structures and algorithms | algorithm visualizer | algorithm visualization | write your own | build your own
E: implement your own | anki deck | 教學 | 教学 | 學習筆記
E: 筆記 | 读书笔记 | 讀書筆記 | 示例代码 | 示例项目 | 样例 | 入门教程 | 从零开始
E: 面試 | 面经 | 八股文 | 課程 | 课件 | 课程设计 | 毕业设计
E: 畢業設計 | 作业 | 作業 | 練習 | 练手项目 | 习题 | 刷题 | 题解 | 资源汇总
E: 资料整理 | 书籍 | 电子书 | 中文翻译 | 精选列表 | 论文列表 | 备忘录
E: 知识点 | 知识体系 | 学习路线 | 实战 | 大作业 | 讲义 | 博客文章 | 演示项目 | 教材
E: 训练营 | 公开课 | 源码分析 | 源码解析 | 源码阅读 | a list of awesome | programming books
E: technical book | capstone | university course | school assignment | group project | tech talk | live coding
E: just an example | example code for | code samples for | this lab | project assignment | peer assessment
E: tutorial repository | teach yourself | curricula | how to build | a guide to | quick guide | short guide
E: small guide | simple guide | notes for | notes about | slides from | exercises in | my answers | homework for
E: student repository | students will | an example of | a simple example | a small example | a sample | a demo
E: a demo of | a tutorial | a workshop | a course | a book | Awesome
E: questions and exercises | exercises and questions | exercises and solutions | exercises with solutions
E: questions and answers about | preparing for an interview
E: prepare for an interview | prepare for your interview | preparing for interviews | prepare for interviews
E: ace your interview | ace the interview | crack the coding interview | cracking the coding interview | job interview
E: interview handbook | interview cheat sheet | system design interview | study topics | collection of tips
E: collection of tricks | collection of cheat sheets | collection of cheatsheets | collection of guides
E: collection of tutorials | collection of notebooks | collection of samples | collection of recipes
E: collection of how tos | collection of notes | collection of snippets | collection of exercises
E: collection of lessons | collection of links | collection of materials | collection of resources for
E: collection of books | collection of papers | collection of courses | collection of code samples
E: collection of code examples | collection of small examples | collection of demos | set of tutorials
E: set of exercises | set of samples | set of notebooks | set of examples | set of lessons | series of tutorials
E: series of lessons | series of notebooks | series of articles | series of posts | series of examples
E: series of exercises | source for the book | repository for the book
E: code for the book | code from the book | code examples from the book
E: examples from the book | code samples from the book | building the book | read the book
E: read the book online | read it online | writing a book | free online book | open source book | an online book
E: the source code for the book | the book about | a book about | a free book | a short book | a little book
E: an interactive book | these samples showcase | samples showcase | samples that demonstrate | samples illustrating
E: official samples | official examples | code samples demonstrating | examples that show | examples illustrating
E: demos and examples | examples and demos | examples and tutorials | tutorials and examples
E: ready to deploy examples | runnable examples | self contained examples | annotated examples | annotated source
E: heavily commented | line by line explanation | code walkthrough | code walk through | learning by doing
E: learn by doing | learn by example | learning by example | learn by building | learning by building
E: optimized for learning | designed for learning | meant for learning | made for learning | intended for learning
E: intended for educational | designed to teach | made for teaching | used for teaching | used in teaching
E: written for teaching | teaches you to | teach yourself how | lets you learn | helps you learn | a place to learn
E: playground for modern | playground for learning | playground to learn | learning playground | learn modern
E: learn the basics | learn from scratch | learn in public | introductory course | introductory tutorial
E: introductory guide | hands on tutorial | hands on workshop | hands on course | hands on lab | hands on guide
E: hands on introduction | self paced course | self paced tutorial | free curriculum | open curriculum | full course
E: complete course | beginner course | lecture series
E: classroom training | training materials for | material for the course
E: materials for a workshop | course taught | class taught | taught at | in this assignment | in this exercise
E: in this homework | in this lab you | your task is to implement | starter code for | due friday | due monday
E: due sunday | problem sheet | exercise sheet | worksheet | past exams | lab report | lab work | seminar paper
E: bachelor thesis | master thesis | phd thesis | final year project | university assignment
E: annotated paper implementations | paper implementations | papers with code | papers on
E: must read papers | awesome papers | a survey of | tracking the progress
E: track the progress | list of tutorials | list of courses | list of useful | list of awesome
E: list of falsehoods | list of things you | list of must | list of hacks | list of people | list of blogs
E: list of podcasts | curated set | curated index | curated directory | curated overview | hand curated | curation of
E: roundup of | links to resources | directory of resources | big list of | the big list | an opinionated list
E: opinionated collection | tips and tricks for | tips and tricks on | tips to help | quick tips | one liners
E: handy one liners | useful one liners | manuals and cheatsheets | cheatsheet for
E: a primer | the handbook
E: roadmap to becoming | guide to becoming | guide to learning | guide to getting started | guide to building
E: guide to writing | guides and tutorials | tutorials and guides
E: step by step instructions for | from first principles | explained simply | explained for | for humans explained
E: in plain english | for complete beginners | for absolute beginners | for total beginners | for newcomers to
E: new to programming | no prior knowledge | no prior experience | for self learners | self learners
E: self taught developers | aspiring developers | help pages | simplified man pages
E: man page examples | practical examples | hello world in | implementations in different languages
E: implemented in many languages | same app in different | same app built with | the same todo app
E: the same application implemented | compare frameworks | comparison of frameworks | helping you select
E: clone built using different | fullstack example | full stack example | my solutions to
E: my solutions for | solutions in python | solutions to exercises | solutions to problems
E: solutions to leetcode | advent of code | advent of code solutions
E: daily coding problem | kattis | programming katas | algorithm exercises
E: small exercises | small programs | small projects to learn | learning log | learning diary
E: notes taken | notes i took | notes from the course
E: summary of the book | book summary | book summaries | chapter summaries | key takeaways | mind map of | 学习指南 | 学习资料
E: 学习资源 | 学习路径 | 学习记录 | 入门指南 | 中文教程 | 系列教程 | 新手教程 | 保姆级教程 | 从入门到 | 从零到一 | 零基础入门 | 面试宝典 | 面试指南 | 面试复习 | 校招 | 秋招 | 春招
)lexicon",
R"lexicon(
[learning-resource]
E: 考研 | 课后习题 | 习题解答 | 实验报告 | 课程笔记 | 课程资料 | 中文文档 | 源码解读 | 最佳教程 | 知识总结 | 知识整理 | 技术栈总结 | 学习心得 | 开源书 | 开源书籍 | 开源教程 | 开源课程
E: チュートリアル | 入門書 | 学習用 | サンプルコード | サンプルプログラム | 勉強会 | 강의 | 튜토리얼 | 공부 | 예제 | aprender | apostila | tutoriel | cours
E: übungen
E: regular expressions explained | regex for humans | learn regex | regex tutorial
E: git explained | sql explained | docker explained | understand the fundamentals
E: code for the talk | slides and code | from scratch series | in a weekend
E: in n days | in 30 days | in 100 days | days of code | 30 days of | in 10 minutes | in 5 minutes guide
E: minutes a day | a taste of | tour of | a tour of | guided tour | anatomy of | internals of | under the hood of
E: how it works inside | explained with | explained by | explained visually
E: exercises to learn | quizzes about | trivia | flashcards for | an app built to learn
E: built to learn | built while learning | written to learn | wrote this to learn | made this to learn | to learn rust
E: to learn go | to learn python | to learn react | to learn kotlin | school homework
E: homework of | simplified reimplementation | educational implementation | educational reimplementation
E: minimal implementation for learning | readable implementation | for educational use | educational use only
E: as an educational
S: egghead | teaches | tutorial for | for beginners | useful links | learn | demo app | demo site | demo website
S: demo code | code example | screencast | blog post | minimal example | minimal working example | simple example
S: basic example | working example | complete example | full example | examples of | example of how | example usage of
S: demonstration of | demonstrates how | demo of | demo for | shows how to | teaching | teaching tool | educational
S: presentation about | interactive tutorial | explained | 101 | tips and tricks | best of | 学习 | 學習 | 示例
S: 入门 | 入門 | 资料 | 手册 | 手冊 | 翻译 | 实验 | 总结 | 收集整理 | 演示 | must read
S: illustrated | guide to | guide for | introduction for | solutions to | labs for | project for the | an example
S: experiment | awesome selfhosted | awesome go | awesome react | awesome readme | awesome badge | lists of
S: inclusion criteria | legend | back to top | broken link | dead link | free resource | paid course | free course
S: introductory | undergraduate | graduate course | phd | thesis project | dissertation | high school | kids
S: for kids | children | for children | for students | for teachers | for educators | educators | k 12 | mit course
S: comp sci | cs course | summer school | hacker school | recurve center | recurse center | gsoc | coding club
S: user group | study jam | meetup talk | meetup presentation | lightning talk | keynote | speaker notes
S: speaker deck | slideshare | jupyter notebooks | ipython notebook | rmarkdown notes | interactive notebook
S: solved problems | solved in | problem statement | given a list | sample input | sample output | expected output
S: leetcode problems | algorithm problems | solve problems | acceptance criteria | user story | user stories
S: evaluation criteria | instructor guide | for instructors | attendees | participants | before you start
S: wireshark lab | tutorial is | tutorial will | guide will | guide covers | book covers | covers the basics
S: topics covered | covered topics | list of topics | course outline | course structure | course overview
T: awesome python
S: course schedule | office hours | required reading | optional reading | prerequisite knowledge | prior experience
S: basic knowledge of | purpose of this repository | this sample | this example | this demo | the sample
S: this example shows | sample uses | concepts covered | technologies used | tech used | i learned
S: ive learned | try out | trying out | tried out | starter branch | solution branch | each branch | folder contains
S: final result | completed code | finished code | finished project | complete source code | curated
S: learning objective | learning goal | learning outcome | you will learn | in this tutorial | this tutorial
S: this course | this class | this workshop | this lesson | this book | the book | in this chapter | chapter
S: chapter 1 | chapter 2 | part 1 | part 2 | part i | week 1 | week 2 | day 1 | day 2 | lesson 1 | lesson 2 | module 1
S: exercise 1 | exercise 2 | assignment 1 | assignment 2 | homework 1 | lab 1 | lab 2 | lecture 1 | lecture 2 | step 1
S: step 2 | step one | session 1 | project 1 | problem 1 | further reading | additional reading | recommended reading
S: recommended book | suggested reading | online resource | other resource | related article | twitter account
S: youtube playlist | mooc | university | professor | instructor | teacher | student | pupils | classroom
S: teaching assistant | grading | rubric | due date | extra credit | spring 2014 | spring 2015 | spring 2016
S: fall 2014 | fall 2015 | fall 2016 | fall 2017 | fall 2018 | cs 101 | cs101 | cs50 | cs231n | cs224n | mit 6
S: stanford | berkeley | harvard | georgia tech | ucla | carnegie mellon | translated into | read online | free online
S: pdf version | gitbook | mdbook | leanpub | bookdown | buy the book | amazon link | print version
S: ebook version | errata | code listings | repository contains the code | repository contains example
S: repository contains sample | repository contains the source | repo accompanies | repository accompanies
S: accompanies the | accompanying the | companion to | follow along | tutorial by | tutorial from | as part of my
S: for a class | for school | while learning | to learn more about | learn about | want to learn | playing around with
S: playground for | playing with | experimenting with | experiment with | deep dive | better understand
S: not for production | not intended for production | not production ready | simple demo | quick demo | small demo
S: simplest possible | todomvc | todo mvc | pet store | pet clinic | spring petclinic | calculator app | weather app
S: movie app | tic tac toe | netflix clone | twitter clone | instagram clone | amazon clone | airbnb clone
S: spotify clone | youtube clone | real world example | realworld | realworld app | conduit | step by step | hands on
S: beginner | novice | newbie | newcomer | advanced topics | fundamentals | basic concepts | key concepts
S: core concepts | contribution guidelines first | pull requests to add | add your own | add a link
S: sindresorhus awesome | maintained list | community curated | hand picked | handpicked | opinionated list
S: comprehensive list | huge list | ultimate list | ever growing list | growing list | list of open source
S: list of public | list of companies | list of things | algorithms implemented | data structure implementation
S: sorting algorithms | big o | time complexity | solutions for | my solutions | answers to | spoiler alert | clrs
S: sicp | kr | eloquent javascript | the hard way | in action | head first | for dummies | by example | in 24 hours
S: migration tutorial | solidity tutorial | pytorch tutorial
S: tensorflow tutorial | react tutorial | angular tutorial | vue tutorial | django tutorial | flask tutorial
S: docker tutorial | kubernetes tutorial | rust tutorial | golang tutorial | opengl tutorial | vulkan tutorial
S: d3 tutorial | git tutorial | arduino tutorial | unity tutorial | android tutorial | ios tutorial | swift tutorial
S: microservices tutorial | learn javascript | learn python | learn rust | learn go | learn c | learn git
S: learn react | learn english | language learning | vocabulary trainer | spaced repetition
S: learning management system | lms | e-learning | 欢迎star | 适合新手 | 新手 | 初学者 | 零基础
S: 参考资料 | 参考书 | 视频教程 | 公众号 | 知识星球 | 推荐阅读 | 章节 | 第一章 | 第1章
S: learn co | flatiron | prework | this repository contains | this repo contains | implementations of | resources for
S: documentation repository
S: table of contents for the book | contributing to the book | cover image | further study | reading order
S: suggested order | prerequisites for this course | who is this for | who this is for | target audience
S: intended audience | who should read | what you will learn | what will i learn | what youll learn | you will build
S: youll build | youll learn | we will build | we will learn | well build | lesson 3 | chapter 3 | week 3 | day 3
S: beginner friendly | easy medium hard | see the solution
S: try it yourself | quizzes | exercise | video lecture | lecture videos
S: lecture recordings | speaker notes are | launch binder | open in colab | run in colab | open in gitpod
S: open the notebook | jupyter notebooks for | printed version | buy the printed | print edition | second edition
S: first edition | third edition | free ebook | pdf epub mobi | epub and mobi | pdf and epub | epub and pdf
S: have an example | add your example | suggest an example | each example | every example | each sample
S: each folder contains | each directory contains | each chapter | examples are written | samples are written
S: add an entry | add a new entry | new entries | missing something | suggest a resource | submit a resource
S: learning more | great place to start | recommended order | mistakes to avoid | common misconceptions
S: misconception | myths | falsehoods | common questions | frequently asked interview | behavioral questions
S: whiteboard interview | resume tips | salary negotiation | not meant for production | not a framework or library
S: not a library | not supposed to be a template | meant as an example | serves as an example | serves as a reference
S: intended as a reference | as a learning exercise | as a learning experience | as a teaching | as a demonstration
S: as a showcase | shows how | demonstrates different | demonstrates the use | demonstrates usage
S: demonstrating various | architectural approaches | different approaches to | feel free to learn | i learned while
S: things i learned | what i learned | what i learnt | lessons i learned | graduate students
S: self assessment | read the articles | accompanying article | accompanying blog | accompanying video
S: article series | video series | companion to the | translations of the book | translated by
S: notes on
T: lintcode | codeforces | topcoder | Kaggle | CodinGame | SPOJ | uva online judge | MIT OpenCourseWare | fast ai
T: Stack Overflow | raywenderlich | ray wenderlich | tutsplus | nettuts | css tricks | smashing magazine | lynda
T: linkedin learning | skillshare | codepen | Binder | mybinder | google colab | colab | Scrimba | Educative
T: GeeksforGeeks | w3schools | tutorialspoint | DigitalOcean tutorial | DevFest | google io | wwdc | pycon | rubyconf
T: railsconf | jsconf | devoxx | qcon | oscon | fosdem | gophercon | reactconf | ng conf | strange loop | droidcon
T: meetup
T: reveal js
H: exercises | kata | workshop | seminar | lecture | lesson | roadmap | handbook | cookbook | book | faq | primer
H: walkthrough | walk through | how-to | sample code | code sample | code snippets | proof-of-concept | poc
H: demonstration | slides | notes | glossary | 范例 | 範例 | 例子 | companion | set of example | index of
H: catalog | catalogue | directory of | archive of | sample website | sample service | sample api | sample code for
H: demo api | demo program | example program | example site | example api | example service | example store
H: example server | example plugin | example module | sample plugin | example client | example config
H: hello world program | todo app | todo list | petclinic | calculator | test repo | test repository | exam
H: certification | educational game | course page | research notes | survey | overview
H: comparison | exploration | studies | case study | recipe | idiom | youtube channel | zine | magazine | ebook
H: guidebook | manual | introduction | cheatsheets | list | resource | example | example implementation | sample
H: demo | demo page | playground | sandbox | test project | test app | toy | challenge | study | lab | presentation
H: solution | questions and answers | question | bibliography | compilation | collection | series | reference
H: reference guide | quickstart | tip | encyclopedia | wiki | thesis | report | essay | training | quiz | clone
H: showcase | starter files | template project | translation | 项目练习 | 练习项目 | 合集 | 集合 | 汇总
H: 大全 | 列表 | 清单 | 系列 | 指北 | 题库 | 文档 | 仿写 | 小项目 | instructions | intro
H: starter project | hello
H: cheat sheet | cheatsheet collection | sample collection | sample repo | tutorial series | study notes
H: learning notes | interview questions | interview guide | interview preparation | coding questions
H: course materials | course notes | lecture notes | workshop materials | teaching materials | exercise collection
H: problem sets | practice problems | koan | crash course | mini course | bootcamp course | curriculum | syllabus
H: awesome list | reading list | link list | list of links | list of papers | paper list | book list
H: resource collection | list of lists | visual guide | practical guide | style tutorial | open book | free book
H: online book | book source | source of the book | textbook | lab manual | one liner | tricks | field guide
H: pocket guide | pocket reference | beginners guide | survival guide | companion code | coding challenges
H: programming exercises | 教程 | 笔记 | 面试题 | 学习笔记 | 课程 | 指南 | 速查表 | 面试 | 练习
W: tutorial | course | getting started with | getting started guide | step by step instructions | usage examples
W: talk | snippet | question 1 | unit 1 | table of content | additional resource | external resource | videos
W: podcast | newsletter | papers | submission | deadline | grade | bonus | exploring | understand how
W: easy to understand | bare bones | starting point for | from scratch | practise | intermediate | basics | concepts
W: dynamic programming | school | 目录 | 前言 | 常见问题 | 答案 | objectives | demonstrates | teach
W: computer science | education | topic | explanation | answer | trick | illustration | diagram | lecturer
W: translate | explain | learner | understanding | knowledge | theory | practical
C: jupyter notebook | jupyter lab | git checkout master | cd chapter | cd chapter01 | cd exercise | cd exercises
C: cd lesson | cd lab | cd example | cd examples | cd sample | cd tutorial | cd workshop | cd demo | cd step | cd week
C: hello world | print hello world | make html | gitbook serve | gitbook install | gitbook build | mdbook serve
C: mdbook build | bundle exec jekyll serve | python exercise | python hello | python example | python demo
C: python tutorial | solution py | go run main go | run example | make handout | pdflatex | pandoc
C: bookdown render_book
X: 机器学习 | 機器學習 | 深度学习 | 深度學習 | 强化学习 | 強化學習 | 联邦学习
X: 迁移学习 | 监督学习 | 元学习 | 学习率 | 贡献指南 | 列表页 | 下拉列表 | 书签 | 书架
X: 作业调度 | 定时作业 | 课程表 | 课程管理系统 | 机器翻译 | 翻译软件 | 翻译插件
X: machine learning | deep learning | reinforcement learning | federated learning | transfer learning
)lexicon",
R"lexicon(
[learning-resource]
X: supervised learning | unsupervised learning | self supervised learning | meta learning | continual learning
X: representation learning | few shot learning | active learning | contrastive learning | statistical learning
X: learning rate | learning algorithm | learning library | learning model | learning framework | learning toolkit
X: for example | e g example | by example usage | list view | to do list | mailing list | linked list
X: access control list | block list | blocklist | black list | blacklist | white list | whitelist | allow list
X: drop down list | dropdown list | contact list | friend list | shopping list | wish list | list component
X: list manager | listview | list item | playlist | address book | phone book | facebook | notebook | book keeping
X: bookkeeping | bookmark | book management | book store | bookstore | comic book | book reader | ebook reader
X: e book reader | ebook manager | book library | book review | audio book | order book | note taking | note app
X: notes application | note taking app | release notes | sticky notes | music note | patch notes | see demo
X: live demo | online demo | demo here | quick demo gif | view demo | slide show | slideshow | slide menu | slide out
X: slide in | slide animation | image slide | presentation layer | presentation framework | presentation tool
X: presentation software | walk through wall | course management | course scheduler | course selection | of course
X: golf course | question answering | survey question | audio sample | sample rate | data sample | sample data
X: sample player | random sample | sampling | sample size | bash snippet manager | snippet manager | snippet plugin
X: collection view | garbage collection | data collection | postman collection | backbone collection
X: mongodb collection | collection type | art collection | practice management | challenge response | acme challenge
X: dns challenge | captcha challenge | reference counting | weak reference | api reference | assignment operator
X: variable assignment | exercise tracker | talk to | talk with | google talk | self driving | test sample
X: study data | user study | feature article | article extraction | article extractor | article management
X: news article | training data | training loop | training script | model training | pre training | cross site
X: technical report | bug report | crash report | test report | report generator | report a bug
X: bootstrap example theme | solution explorer | visual studio solution | enterprise solution | full solution
X: all in one solution | complete solution | solution for deploying | storage solution | monitoring solution
X: lab results | gitlab | matlab | labs com | google colab pro | sandboxed | code sandbox | playground games
X: swift playground support | series database | time series | lms server | logitech media server
X: knowledge base for teams | team knowledge base | personal knowledge base
X: internal knowledge base | company knowledge base | knowledge base software | knowledge base platform
X: knowledge base app | collaborative knowledge base | community edition | enterprise edition | pro edition
X: professional edition | standard edition | free edition | java edition | bedrock edition | ultimate edition
X: server edition | desktop edition | home edition | developer edition | open source edition | limited edition
X: rust 2021 edition | edition 2021 | edition 2018 | edition 2024 | by hand drawn | hand drawn | written by hand
X: contribution guide | contributing guide | contributor guide | install guide | installation guide | setup guide
X: getting started guide for | migration guide | upgrade guide | upgrading guide | user guide | admin guide
X: style guide | configuration guide | deployment guide | developer guide for | development guide
X: api reference guide | troubleshooting guide | projects using | list of contributors | list of changes
X: list of dependencies | list of users | list of adopters | wiki engine | wiki software | wiki platform
X: personal wiki | wiki system | self hosted wiki | wiki app | note taking application | notes and documents
X: markdown notes app | notes organised | your notes | take notes | upgrade notes | build notes | installation notes
X: notes on building | epub reader | book viewer | ebook viewer | comic reader | e reader | manga reader
X: novel reader | pdf reader | pdf viewer | see examples | examples folder | examples directory | more examples
X: course selling | sell courses | online course platform | interview scheduling | learning mode | learning curve
X: steep learning curve | gentle learning curve | minimal learning curve | low learning curve | easy to learn
X: quick to learn | reference resolution | coreference | image collection | photo collection | book collection
X: music collection | movie collection | ready made solution | mapping solution | open source solution
X: hosting solution | our solution | a solution to | a solution that | backup solution | solutions beyond
X: offers solutions | make presentations | create presentations
X: create slides | test question | security question | open question | wiki pages | quiz app | quiz game | quiz maker
X: exam system | flashcard app | flashcards and | homework tracker | recipe manager | recipe app | magazine theme
X: magazine layout | report an issue
X: learning platform | learning management | social network | knowledge management
X: implementations of reinforcement | reference implementation of the

[best-practices]
alias: best-practice | bestpractices | style-guide | styleguide | guidelines | coding-style | clean-code
alias: coding-standards | conventions | code-quality | patterns | checklist
E: best-practice | best practices for | good practice | recommended practice | coding practice | proven practice
E: modern practice | style-guide | coding style guide | javascript style guide | python style guide | sass guidelines
E: c++ style guide | clojure style guide | guidelines for | coding guideline | code guideline | development guideline
E: project guidelines | design guidelines | api guidelines | engineering guideline | architecture guideline
E: security guideline | security guide | accessibility guideline | coding standard | code standards
E: coding convention | commit message convention | conventional commits | commit guidelines
E: branching model | code review guideline | checklist for | performance checklist
E: seo checklist | launch checklist | deployment checklist | production readiness
E: accessibility checklist | hardening checklist | clean-code | clean coder
E: hexagonal architecture | onion architecture | solid principles | design principle | software craftsmanship
E: anti-patterns | antipattern | design pattern | patterns and best practices | idiom
E: idiomatic javascript | effective go | effective java | effective python | engineering playbook
E: engineering handbook | engineering practices | development practices | developer handbook | dev handbook
E: twelve factor app | 12 factor | 12factor | maintainable code | maintainable css | scalable css | css methodology
E: css architecture | bem methodology | oocss | smacss | itcss | suitcss | atomic design | opinionated starter
E: opinionated boilerplate | enterprise boilerplate | reference architecture | architecture template
E: architecture sample | architecture blueprints | ddd example | android architecture | ios architecture
E: react boilerplate | project starter | follows best practices | secure coding
E: security best practices | testing best practices | react best practices | aws best practices | ux guidelines
E: human interface guideline | documentation guide | readme guide | changelog guide | keep a changelog
E: refactoring guide | code katas | shareable eslint config
E: sharable config | 最佳实践 | 最佳實踐 | 编码规范 | 代码规范
E: 開發規範 | 开发规范 | 规范 | 规约 | 编程规范 | 代码风格 | 代码整洁之道 | 整洁架构
E: 风格指南 | 设计模式 | 設計模式 | 检查清单 | 重构 | 约定 | 命名规范 | 前端规范
E: 项目结构 | 编程思想 | coding style | sane defaults | principles of | patterns for
E: tips for | awesome guidelines
E: eslint config for | shareable eslint | shareable configuration | opinionated configuration | principles of writing
E: patterns in go | patterns in python | patterns in java | patterns in javascript | patterns in rust
E: patterns in react | common patterns and | patterns and practices | patterns & practices | patterns and principles
E: principles and practices | best practices on | the best practices | collection of best practices
E: list of best practices | summary of best practices | curated best practices
E: following best practices | based on best practices | built with best practices | using best practices
E: community best practices | with best practices | best practices guide | best practices list
E: best practices repository | tools and guidelines | techniques and tools | guidelines and best practices
E: standards and guidelines | rules and guidelines | guidelines and conventions | conventions and guidelines
E: recommendations on how | provide recommendations on | how to structure | how to organize
E: how to organise | how to write clean | how to write good | how to write better | how to write maintainable
E: how to name | structure your project | structuring your | structuring projects
E: folder structure for | directory structure for
E: standard project layout | standard layout for | standard project structure | recommended project structure
E: good project structure | scalable project structure | scalable folder structure | scalable architecture for
E: scalable and maintainable architecture
E: production ready architecture | architecture showcase
E: app architecture guide | architectural approaches | architectural patterns | architectural guidelines
E: modern android development | official architecture guidance | recommended architecture
E: implementation of clean architecture | clean architecture example | clean architecture template
E: clean architecture sample
E: hexagonal architecture example | ddd sample | domain driven design example | domain driven hexagon
E: vertical slice architecture | ports and adapters | modular monolith example | reference app for
E: reference implementation for best | opinionated guide to | opinionated guide for | opinionated guide that
E: opinionated way to | opinionated set of | opinionated rules | opinionated style | opinionated best practices
E: bad practices | dos and donts | do s and don ts
E: dos and don'ts | code guide | coding guide | style guide for | a style guide
E: our style guide | coding rules | naming guide | naming conventions for | writing style guide
E: documentation style guide | commit style guide | git style guide | git best practices | git commit guidelines
E: writing good commit | code review guide | code review checklist | code review best practices | front end checklist
E: frontend checklist | front end performance checklist | api security checklist | rest api best practices
E: rest api guidelines | rest api design guidelines | api design guide | api design guidelines | http api guidelines
E: node best practices | nodejs best practices | javascript best practices | typescript best practices
E: python best practices | kubernetes best practices | docker best practices | dockerfile best practices
E: terraform best practices | sql style guide | css tips | css protips | javascript tips | python tips | git tips
E: typescript tips | programming tips | tips to help | tips and best practices | tips and tricks to
E: collection of tips | tips for writing | writing clean | write clean code | clean code concepts
E: clean code principles | clean code in | clean code for | clean code adapted | software engineering principles
E: software engineering practices | software design principles | engineering principles | engineering standards
E: engineering culture and | development standards | development principles | team conventions | team guidelines
E: programming guidelines | programming principles | programming best practices | programming conventions
E: performance guidelines | performance guide | optimization guide | secure development guidelines
E: security cheat sheet | how to secure a | securing your | hardening guidelines
E: production best practices | production readiness checklist | go live checklist | the checklist
E: a checklist for | checklist of things | things to check | list of rules | list of principles | list of guidelines
E: list of patterns | list of design patterns | collection of patterns | catalog of patterns | catalogue of patterns
E: design patterns in | design patterns implemented | design patterns for humans | design patterns with
E: design patterns explained | gang of four | patterns for game | game programming patterns | cloud design patterns
E: concurrency patterns | react patterns | vue patterns | node patterns | go patterns | rust design patterns
E: anti patterns in | refactoring catalog | refactoring techniques | testing guidelines
E: unit testing best practices | common mistakes in | mistakes and how | mistakes to avoid | pitfalls of
E: pitfalls to avoid | falsehoods programmers | misconceptions about | things every programmer
E: things you should know | every developer should know | every programmer should know | laws of software
E: hacker laws | laws and principles | a manifesto | a11y checklist | accessible components guide
E: ux best practices | ui guidelines | email best practices | seo best practices | open source guides
E: maintainer guide | open source best practices | collection of gitignore
E: collection of useful templates | useful gitignore | editorconfig templates | github issue templates
E: readme best practices | how to write a readme | art of readme | semantic versioning specification
E: a specification for adding human | commit message specification | changelog format | changelog convention
E: boilerplate with best practices | template with best practices | starter with best practices
E: batteries included boilerplate | professional front end template | professional template for
E: well structured boilerplate | 编码指南 | 代码整洁 | 编码风格 | 团队规范 | 前端最佳实践 | 架构设计原则 | 设计原则 | 实践指南 | 开发最佳实践 | ベストプラクティス
E: コーディング規約 | 스타일 가이드
S: code convention | naming convention | git workflow | git flow | gitflow | principles | code smell | idiomatic code
S: idiomatic go | idiomatic rust | runbook | twelve-factor | code quality | code quality standards | folder structure
S: production-grade | industry standard | secure by default | secure defaults | readme template
S: issue template | pull request template | editorconfig | refactoring | legacy code | eslint configuration
S: shared config | tips and tricks | rule of thumb | lessons learned | consistent style | code consistency
S: code formatting | readable code | readability | maintainability | maintainable | reusability | testable
S: testability | separation of concerns | dependency inversion | composition over inheritance | kiss principle
)lexicon",
R"lexicon(
[best-practices]
S: dry principle | yagni | domain layer | data layer | presentation layer | repository pattern | unit of work | cqrs
S: mvvm architecture | mvp architecture | viper architecture | mvi | mvi architecture | redux architecture
S: clean swift | layered architecture | modular architecture | modularization | multi module | domain-driven design
S: ddd | test driven development | tdd | bdd | pair programming | code review | semantic commit | commit message
S: commitizen | commitlint | husky | lint staged | pre commit hook | static analysis | trailing comma | semicolons
S: tabs or spaces | line length | variable naming | braces | curly braces | bad example | good example | rationale
S: why you should | use descriptive names | pitfall | common mistakes | optimization tips | performance best practices
S: security hardening | owasp top 10 | cis benchmark | threat modeling | wcag | logging practices
S: health check endpoint | observability | postmortem | post mortem | incident response | site reliability engineering
S: sre | onboarding guide | engineering culture | technical debt | architecture decision record | adr
S: decision record | rfc process | documentation standards | api versioning | api first | restful conventions
S: pragmatic rest | structured approach | opinionated guide | well structured | well organized | project organization
S: file structure | scalable structure | production ready | battle tested | industry proven | enterprise grade
S: thoughtbot | pep8 | pep 8 | psr 2 | psr 12 | psr 1 | psr standard | standardjs | javascript standard style
S: checkstyle | misra | cert c | core guidelines | gof patterns | martin fowler | uncle bob | todd motto | john papa
S: effective dart | code style | architecture patterns | trade offs
S: these are opinionated | framework agnostic | language agnostic
S: principles presented here | patterns presented | guidelines gathered
S: bad and good | dont do this | do this instead | avoid this | prefer this | instead of this
S: why this matters | tl dr | tldr | code example otherwise | further reading on this | rule 1 | rule 2
S: principle 1 | single responsibility principle | open closed principle | liskov substitution
S: dependency inversion principle | interface segregation | dont repeat yourself | keep it simple | law of demeter
S: fail fast principle | error handling best | error handling practices | production practices | security practices
S: testing practices | code style practices | architecture practices | project architecture
S: project structure practices | structure your solution | structure your project by | layer your | separate concerns
S: feature modules | feature folders | feature based | by feature | unidirectional data flow
S: single activity architecture | offline first architecture | mvvm | dependency rule | entities and use cases
S: use cases layer | domain model | bounded context | value object | state management approach
S: absolute imports | test doubles | architectural decision records | design decisions | why we chose | we recommend
S: recommended way | recommended approach | consistent naming | years of experience | combined community knowledge
S: result of years | community knowledge | lessons from production | convention plugins
S: shared conventions
T: eslint | standard style | rubocop | pylint | flake8 | tslint | stylelint | prettier | checkstyle config | swiftlint
T: ktlint | detekt | golangci lint | phpcs | php codesniffer | php cs fixer | sonarqube | codeclimate | scalastyle
T: clippy | clang format | clang tidy | black formatter | hadolint | shellcheck | sonarlint | pmd | findbugs
T: cookiecutter | html5 boilerplate | h5bp | Lighthouse | owasp cheat sheet
W: directory structure | recommendation | consistency
T: airbnb
H: guideline | checklist | playbook | manifesto | reference implementation | styleguide | convention | handbook
H: pattern | set of rules | set of standards | set of best practices | rules | ruleset | methodology | boilerplate
H: starter kit | starter | starter project | starter template | seed project | skeleton | app template
H: template repository | architecture | blueprint | lint config | shareable config | guide | tips | wisdom
H: specification | 指南 | 实践 | 脚手架
H: code style guide | good practices | do and dont | protips | pro tips | architecture samples | style rules
H: architecture example | clean architecture | architecture guide | project layout | project structure
H: commit convention | gitignore templates | hardening guide | security checklist | production checklist
W: continuous integration | continuous delivery | semantic versioning | linter | linting | formatter config
W: whitespace | indentation | naming | quotes | gotchas | caveats | performance tips | accessibility | a11y
W: error handling | graceful shutdown | agile | scrum | governance | opinionated | practice | review | refactor
W: consistent | opinion | scalable | modular | reusable | organize
C: extends airbnb | extends eslint config | eslint config airbnb | extends standard | eslint init | extends google
C: npx eslint | rubocop config | inherit_gem | bad good | pre commit install | husky install | commitlint config
C: src domain | src application | domain usecase | domain entities | src components | src containers
X: pattern matching | regex pattern | pattern recognition | regular expression pattern | glob pattern | file pattern
X: url pattern | pattern generator | sewing pattern | pattern match | css pattern | background pattern
X: pattern lab node | observer pattern only | mvc pattern implementation | rules engine | routing rule
X: dictionary rules | http checklist | checklist app | todo checklist | checklist component | checklist field
X: style guide generator | styleguide generator | living style guide | living styleguide | practice server
X: practice problem | medical practice | standard library | standard input | standard output | standard error
X: gitflow plugin | template engine | dns rule | cleaning rules | contribution guideline | contributor guideline
X: recommendation system | recommendation engine | recommendation algorithm | product recommendation
X: music recommendation | movie recommendation | quality code review | firewall rule | cpu architecture
X: arm architecture | x86 architecture | instruction set architecture | neural network architecture
X: model architecture | network architecture search | neural architecture search | risc v architecture
X: route patterns | search patterns | design pattern matching | seamless patterns
X: pattern detection | ignore patterns | follow our style guide | follow the style guide | kotlin style guide
X: please follow the | contributing guidelines | community guidelines | see guidelines
X: coding guidelines for contributors | pull request checklist | our coding conventions | commit convention of this
X: principles of operation | principles of quantum | lint rules | linting rules | alert rules | alerting rules
X: validation rules | business rules | formatting rules
X: specific pattern | pattern of symbols

[system-design]
alias: systemdesign | system-architecture | architecture | software-architecture | design-patterns
alias: distributed-systems | scalability | microservices | domain-driven-design | ddd | systems-design
alias: high-availability
E: system-design | system architecture | software architecture | software design | application architecture
E: enterprise architecture | solution architecture | cloud architecture | reference architecture
E: architecture pattern | architectural pattern | architecture style | architecture diagram
E: architecture decision record | architecture kata | architecture example | architecture documentation
E: architecture blueprint | distributed-system | distributed architecture | distributed algorithm
E: distributed transaction | distributed locking | distributed coordination | distributed consensus | distributed log
E: scalable system | scalable architecture | high concurrency | resilience engineering | resilience pattern
E: chaos engineering | site reliability | design pattern | object oriented design | oop design | gof
E: integration patterns | microservice pattern | microservice | micro-services | microservice architecture
E: microservices example | microservices demo | microservices platform | microservice framework | microservices sample
E: microservice boilerplate | microfrontend | service oriented architecture | event-driven architecture
E: event-sourcing | event sourced | cqrs | cqrs pattern | cqrs framework | saga pattern | saga orchestration
E: outbox pattern | transactional outbox | domain-driven design | ddd | tactical ddd | domain modeling | domain model
E: aggregate root | bounded context | context mapping | event storming | hexagonal architecture | ports and adapters
E: onion architecture | clean architecture | layered architecture | modular monolith | reactive architecture
E: reactive system | reactive manifesto | lambda architecture | kappa architecture | data architecture
E: consensus algorithm | consensus protocol | raft consensus | raft implementation | raft protocol | paxos
E: multi paxos | gossip protocol | swim protocol | vector clock | leader election | distributed hash table
E: eventual consistency | cap theorem | uml diagram | uml tool | c4 model | arc42 | 系统设计 | 系統設計
E: 架构设计 | 架构师 | 软件架构 | 分布式 | 分散式 | 分布式系统 | 分布式架构 | 分布式锁
E: 分布式事务 | 分布式任务调度 | 高并发 | 高可用 | 微服务 | 微服務 | 微服务架构
E: 设计模式 | 設計模式 | 领域驱动设计 | 领域驱动 | 领域模型 | 事件溯源 | 系统架构
E: 秒杀系统 | 中台 | 一致性算法 | 服务治理 | domain driven | architecture sample | enterprise patterns
E: patterns of enterprise
E: system design interview | system design primer | large scale systems | design large scale | designing large
E: designing systems | design of systems | distributed system design | distributed systems engineering | how companies
E: architecture of | software architecture guide | cqrs and event sourcing | vertical slice
E: design software applications | low level design | high level design | architecture decision | diagrams as code for
E: reliability engineering | reliable scalable | high availability design
S: raft | distributed computing | distributed application | distributed tracing | scalability | high scalability
S: high availability | fault tolerance | fault-tolerant | lld | hld | ood | micro-frontends | soa | sagas
S: actor model | serverless architecture | crdt | consistent hashing | uml | adr | diagram as code | load balancing
S: rate limiting | bulkhead | backpressure | sharding | replication | technical design | design document | design docs
S: 架构 | 架構 | scalable | horizontally scalable | horizontal scaling | vertical scaling | scale out
S: high throughput | loosely coupled | loose coupling | decoupled | decoupling | separation of concerns | cohesion
S: message driven | message queue | message broker | event driven | pub sub | publish subscribe | stream processing
S: service registration | config server | configuration server | centralized configuration | eureka | sidecar
S: sidecar pattern | strangler pattern | bff | ubiquitous language | value object | domain event | integration event
S: command handler | query handler | read model | write model | repository pattern | unit of work
S: specification pattern | mediator pattern | factory pattern | abstract factory | factory method | singleton pattern
S: builder pattern | prototype pattern | adapter pattern | bridge pattern | composite pattern | decorator pattern
S: facade pattern | flyweight pattern | proxy pattern | command pattern | interpreter pattern | iterator pattern
S: memento pattern | observer pattern | state pattern | strategy pattern | template method | visitor pattern
S: creational pattern | structural pattern | behavioral pattern | dependency inversion | solid principles
S: inversion of control | polyglot persistence | polyglot microservices | idempotency | exactly once | at least once
S: strong consistency | linearizability | linearizable | quorum | log replication | failure detector
S: failure detection | automatic failover | disaster recovery | multi region | multi datacenter | multi-tenant
S: multi tenancy | multitenancy | partition tolerance | network partition | split brain | caching strategy
S: cache aside | database sharding | read replica | master-slave | leader follower | hot standby | bloom filter
S: merkle tree | lsm tree | map reduce | mapreduce | work stealing | concurrency pattern | reactor pattern | proactor
S: capacity planning | capacity estimation | back of the envelope | latency numbers | monolithic architecture | n tier
S: three tier | 3 tier | multi tier | multilayered | cloud native | twelve factor | container orchestration
S: microservice based | several microservices | grpc microservices | choreography | workflow orchestration
S: observability | resilience | resiliency | high level architecture | architecture overview | architectural decision
S: architecture principles | technical architecture | sequence diagram | class diagram | component diagram
S: er diagram | jepsen | formal specification | tla+ | tla plus | model checking | simulation testing | 注册中心
S: 配置中心 | 网关 | 熔断 | 限流 | 降级 | 消息队列 | 单例模式 | 工厂模式 | 观察者模式
S: 负载均衡 | 分库分表 | 集群 | 服务注册 | 服务发现 | 链路追踪 | trade-off | app architecture
S: modular architecture | engineering blog | horizontal scalability | mvvm | mvp | viper
S: caching strategies | use cases | rate limiter design | url shortener design
T: kafka | rabbitmq | zookeeper | etcd | Consul | nats | zeromq | redis cluster | cassandra | spring cloud
T: netflix oss | hystrix | zuul | Ribbon | Feign | dubbo | nacos | Sentinel | seata | rocketmq | istio | linkerd
T: Envoy | kong | dapr | service fabric | masstransit | nservicebus | axon framework | Axon | eventstore
T: eventstoredb | event store db | akka cluster | akka | orleans | vert-x | lagom | go kit | go micro | micronaut
T: quarkus | moleculer | seneca | nestjs microservices | steeltoe | Ocelot | mediatr | Temporal | Cadence | camunda
T: hazelcast | apache ignite | mesos | hadoop | spark streaming | plantuml | Mermaid | structurizr | grpc | Thrift
T: abp framework | jaeger | zipkin | opentracing | broadway | prooph | ecotone
H: distributed lock | distributed cache | distributed key value store | event store | load balancer | rate limiter
H: circuit breaker | pattern | service discovery | service registry | api gateway | event bus
H: command bus | message bus | service bus | mediator | job scheduler | task scheduler | state machine
H: workflow engine | coordination service | modeling tool | blueprint | monolith | 微服务平台 | 解决方案
H: architecture guide
W: low latency | modularity | projections | aggregate | membership | failover | stateless | cluster | clustering
W: partitioning | master worker | bottleneck | monolithic | orchestration | reliability | flowchart | scale
W: consensus | availability | consistency | latency | throughput | replicate | infrastructure | modular | queue
W: reliable | coordination | concurrency | parallel | tier | enterprise | gateway | monolithic app
C: eureka client | enableeurekaclient | enableeurekaserver | enablediscoveryclient | enablezuulproxy | feignclient
C: hystrixcommand | consul agent | etcd endpoints | kafka topics sh | kafka topics | helm install | istioctl
)lexicon",
R"lexicon(
[system-design]
C: aggregateroot | commandhandler | eventhandler | irequesthandler | mediatr send | adr new | raft join
X: css architecture | cpu architecture | processor architecture | arm architecture | x86 architecture
X: multi architecture | computer architecture course | target architecture | neural architecture
X: neural network architecture | model architecture | network architecture search | instruction set architecture
X: architecture arm64 | arch linux | risc v architecture | building architecture | information architecture
X: material design | responsive design | web design | graphic design | game design | interior design | design system
X: ui design | pattern matching | pattern recognition | regex pattern | design by contract | file pattern
X: distributed version control | distributed under | raft survival | service worker | customer service
X: terms of service | web service client | node js | event calendar | tickets event | star cluster | cluster analysis
X: clustering algorithm | k means clustering | data clustering | marker cluster | pinterest cluster | text cluster
X: kong game | replication package | replication code | dna replication | replication of results | result replication
X: temporal data | temporal network | temporal difference
X: operating system design | ui design system | system design tokens

[for-fun]
alias: fun | just-for-fun | joke | humor | humour | funny | toy | toys | meme | memes | creative-coding
alias: generative-art | experiment | experiments | novelty | silly
E: for-fun | fun project | fun little | fun experiment | fun app | fun tool | fun bot | fun hack | having fun | joke
E: joke api | joke generator | joke app | joke bot | joke language | dad joke | chuck norris | chuck norris jokes
E: yo mama | pun generator | prank | prank app | april fool | parody | satire | satirical | humorous | humour
E: silly project | useless project | absurd | nonsense | whimsical | shitpost | lolcat | lolspeak | lolcode | lulz
E: rofl | rickroll | rick roll | rick astley | never gonna give | meme | meme generator | meme maker | meme bot
E: dank meme | doge | doge meme | such wow | nyan cat | nyancat | nyan | cat pictures | cat gif | cat pics | cat facts
E: catify | pug bomb | party parrot
E: cowsay | cow say | cowsay clone | figlet | ascii animation | ascii cat | ascii camera | emoji art
E: emoji translator | emoji language | pixel art | generative art | generative design | creative coding | code art
E: algorithmic art | computational art | procedural art | abstract art | art generator | art experiment | mandelbrot
E: mandelbrot set | mandelbrot renderer | julia set | fractal generator | fractal renderer | fractal explorer
E: cellular automata | cellular automaton | langtons ant | boids | flocking simulation | falling sand | screensaver
E: visual experiment | css art | css drawing | demoscene | demo scene | 4k intro | 64k intro | 1k demo | js1k | js13k
E: 140 bytes | code golf | codegolf | obfuscated code | ioccc | quine | polyglot program | one liner | esolang
E: esoteric language | brainfuck | brainfuck interpreter | brainf ck | brainfuck compiler | befunge
E: whitespace language | malbolge | intercal | piet | chef language | ook | jsfuck | ROCKSTAR language | toy language
E: toy compiler | toy interpreter | toy os | toy database | toy project | toy app | toy program | desktop toy
E: desktop pet | desktop goose | tamagotchi | easter-egg | konami code | konami | random insult | insult generator
E: compliment generator | swear words | profanity generator | fuck | fucking | bullshit generator | buzzword generator
E: hipster ipsum | bacon ipsum | ipsum generator | excuse generator | developer excuses | fortune cookie
E: fortune teller | inspirational quote | 8 ball | random fact | i ching | simpsons quotes | klingon | pokemon names
E: kanye | kanye west | trump tweets | nicolas cage | nic cage | hodor | shia labeouf | bieber | pirate speak
E: yoda speak | pig latin | leet speak | leetspeak | 1337 | zalgo | zalgo text | mocking spongebob | spongebob
E: tweets random | random tweet | silly bot | makes your terminal | terminal animation | terminal art
E: steam locomotive | matrix rain | digital rain | matrix effect | falling snow | snow effect | christmas tree
E: christmas lights | birthday card | hackathon project | hack day | hackday | stupid hackathon | stupid shit
E: terrible hack | weekend hack | weekend project | wild experiment | thought experiment | why would you
E: boredom project | procrastination | bad idea | terrible idea | crazy idea | silly idea | never use this
E: not serious | serious business | fizzbuzz | fizz buzz | enterprise fizzbuzz | drinking game | sound board | fart
E: fart app | vaporwave | robot drawing | plotter art | light painting | led art | music toy | spirograph | lava lamp
E: clock art | word clock | typing sounds | power mode | space invader | blinkenlights | rubber duck
E: rubber duck debugging | minecraft in | doom in | runs doom | bad apple | in postscript | 好玩 | 玩具 | 恶搞
E: 惡搞 | 搞笑 | 整蛊 | 彩蛋 | 段子 | 无聊 | 闲着没事 | 沙雕 | 斗图 | 摸鱼 | 生成艺术
E: 桌面宠物 | 字符画 | 分形 | 生命游戏 | 烟花 | 笑话 | 装逼 | does nothing | do nothing | haha
E: hollywood hacker | for giggles | just because | an experiment in | a silly | a stupid | a dumb | a joke | a toy
E: a fun | little experiment | useless web
E: pretend to be working | look busy | looking busy | fake activity | impress your friends
E: does absolutely nothing | absolutely nothing | nothing useful | serves no purpose | no purpose | no practical use
E: completely useless | totally useless | utterly useless | worst possible | the worst | museum of
E: terrible on purpose | intentionally terrible | intentionally bad | deliberately bad | most annoying | annoying way
E: never ship this | do not ship this | please never use | do not use this in production
E: not for production use obviously | don't take this seriously | not to be taken seriously
E: not meant to be taken seriously | no shame | just for laughs
E: for the laughs | for laughs | because why not | why not indeed | because it's fun | because it is fun
E: because i could | because i can | because i was bored | i was bored | out of boredom | for my own amusement
E: for my amusement | for the fun of it | toy for | a little toy | fun to make | was fun to build | rainbow text
E: rainbows and unicorns | rainbow coloring | rainbows | rickrolled | rickroller | rick-rolled | party mode
E: drunk mode | cats everywhere | hello world in every | hello world in | hello worlds | in every language
E: programming languages collection | esoteric programming | esolangs | smallest possible | tiny demo
E: in 140 characters | in a tweet | in one line of | in 100 lines of css | advent of code solutions | aoc solutions
E: my solutions for advent | solutions to advent | christmas puzzle | pixel war | shared canvas | collaborative pixel
E: r place | place clone | million pixel | karaoke | party game for | beer pong | april fools | april 1
E: fake hacker | hacker screen | movie hacker | self-balancing bot | self-balancing robot | drawbot | robot that draws
E: lego robot | silly robot | for my cat | cat feeder | for my kids | with my kids | with my daughter | with my son
E: weekend build | weekend fun | in one weekend | over a weekend | in an afternoon | in an evening
E: christmas holiday project | holiday project | quarantine project | lockdown project | my first game | learn pygame
E: small arcade game i made | readme cards | github streak | contribution snake
E: animated readme | spotify now playing readme | github trophies | profile views counter | github skyline | git city
E: commit art | contribution graph art | github graffiti | draw on your contribution graph | fake commits
E: random commit messages | git blame someone | developer jokes | programmer humor | programming jokes
E: programmer jokes | programming memes | memes for developers | joke framework | joke library | enterprise edition of
E: over-engineered | overengineered | rube goldberg | needlessly complex | cursed | blursed | crimes against
E: abuse of the | horrible hack | horrifying | should not exist | should not have been made | nobody asked for
E: no one asked for | nobody needs | that no one needs | you didn't know you needed | you never knew you needed
E: totally pointless | deliberately useless | world's worst | world's dumbest | virtual pet | pixel pet | browser pet
E: pet in your editor | vscode pets | bongo cat | desktop cat | oneko | chasing your cursor | cursor effects
E: ascii donut | spinning donut | donut in | doom on | run doom | playing doom | snake in the | tetris in the
E: game of life in | conway game of life | conways life | screen saver for the terminal | aquarium in the terminal
E: train animation | animated ascii | talking cow | configurable cow
E: hobby electronics | silly twitter bot
S: pun | humor | funny | hilarious | silly | stupid | ridiculous | esoteric | toy | insult | swear | swearing
S: fireplace | snowfall | abomination | monstrosity | kaleidoscope | evil | dumb | useless | pointless | lol | wtf
S: troll | trolling | cute cat | kitten | cats | corgi | puppy | unicorn | rainbow | ascii-art | text art | glitch art
S: procedural generation | fractal | flocking | particle simulation | visual effect | css only | obfuscated | emoji
S: fortune | random quote | horoscope | tarot | astrology | star wars | harry potter | lord of the rings | simpsons
S: futurama | star trek | elvish | doctor who | donald trump | trump | minions | batman | taylor swift | beyonce
S: slack bot that | aquarium | confetti | fireworks | christmas | halloween | valentine | birthday | hackathon
S: hacked together | quick hack | side project | pet project | hobby project | personal project | experiment
S: experimental project | why not | because we can | bored | boredom | proof that | do not use | beer | coffee machine
S: poop | pizza | burrito | bacon | taco | zombie | ninja | retro computing | music visualizer | binary clock | ducks
S: ascii banner | 娱乐 | 有趣 | 趣味 | 表情包 | 圣诞 | fun | laugh | laughing | giggle | amusing
S: amusement | entertaining | annoy | annoy your | annoying | your coworkers | prank friends | hacky | silliness
S: bizarre | crazy | wacky | quirky | goofy | cute | adorable | awesome sauce | mysterious | artwork | artistic
S: visual art | gallery piece | interactive installation | shader art | glsl sandbox | shadertoy | processing sketch
S: p5-js | openframeworks | generative | generative music | plotter | axidraw | pen plotter | doodle | drawing machine
S: kinetic | mesmerizing | psychedelic | trippy | animation experiment | webgl experiment | css experiment
S: chrome experiment | javascript experiment | hackathon winner | ludum dare | one night | one evening | late night
S: hangover | sarcasm | sarcastic | irony | ironic | disclaimer joke | much wow | very code | yolo | swag | facepalm
S: zomg | omg | kthxbye | can haz | haz | cheezburger | nerdy | geeky | nerd humor | wizardry | apocalypse | doomsday
S: robot overlords | dinosaur | bender | monty python | holy grail | xkcd | xkcd comic | dilbert | reddit joke | 9gag
S: imgur gif | giphy | reaction gif | selfie | photobooth | face swap | mustache | mustachify | moustache
S: googly eyes | deepfake | snapchat filter | speech synthesis | morse code | music from | sonification | chiptune
S: theremin | drum machine | synthesizer toy | midi toy | nostalgic | 90s | geocities | clippy | windows 95
S: windows 93 | windows xp | bsod | guestbook | blink tag | marquee | comic sans | secret santa | dice roller
S: coin flip | hangman | roulette | tweet bot | slack command | hubot | lorem ipsum | fake | hacker typer | excuses
S: party
S: activity generator | fun and profit | in a weekend | readme stats | github profile readme
S: commit message generator | what the commit | world's most | instead of working | procrastinate | nostalgia trip
S: absurdly | gloriously | tongue-in-cheek | cheeky | sorry not sorry | not proud
S: i'm sorry | don't ask | do not ask | don't judge | works on my machine | send help | you're welcome | great fun
S: lots of fun | as a hobby | my hobby | learning rust by | to learn rust | to learn go | challenge myself
S: i made this | i built this | made this because | built this because | wanted to see if | to see if i could
S: to see if it is possible | proof of concept of | what if | leaderboard of | hall of fame | hall of shame | ugliest
S: silliest | dumbest | weirdest | funniest
T: giphy api | icanhazdadjoke | processing js | p5 | pico 8 | tic 80 | figlet font | emojipedia | xkcd api | cleverbot
T: shadertoy com | genius lyrics | magic mirror
H: art project | screen-saver | name generator | soundboard | visualizer | simulator game | twitter bot | slack bot
H: chat bot | novelty | curiosity | clicker | particle effect | drawing | 小玩意 | 小玩具 | 小程序彩蛋
H: 屏保
W: hack | art | entertainment | coworker | colleagues | friends | weird | lovely | magic | magical | randomly
W: surprise | projection | sketch | sketches | colorful | drunk | warning may cause | seriously | obviously | wow
W: bro | dude | alien | dragon | spam | animated gif | piano | retro | nostalgia | secret message | steganography
W: cipher | lottery | game | random generator | bot | sound | music | dog | draw | weird trick | story | movie
W: challenge | personal | tiny | hobby | creative | simulation | visualization
C: fortune cowsay | lolcat font | hubot help | hubot me | cmatrix
X: stupid simple | keep it simple stupid | stupidly simple | dead simple stupid | stupid content tracker
X: rainbow parentheses | rainbow bracket | rainbow csv | rainbow table | rainbow delimiter | cat command
X: fun facts section | pizza delivery | toy dataset | toy example | toy problem | toy data | unicorn server
X: thin unicorn | rails unicorn | puma unicorn | unicorn worker | unicorn engine | unicorn cpu | game engine
X: magic number | magic method | magic link | magic wand | random number | random access | random string
X: random forest | random id | random walk | random field | state of the art | art of | ruby art | prior art
X: android art | fuck up | git fixup | cut the crap | fortune 500 | trump card | advent of code | beer style
X: beer api | sandwich attack | sandwich generator app | ninja build | dragon book | monkey testing | alien vault
X: matrix multiplication | matrix client | matrix server | matrix protocol | matrix homeserver | matrix library
X: matrix bot | hack the box | hackathon starter | hack font | hacktoberfest | hackernews | hacker news
X: growth hacking | experiment tracking | a b experiment | ab experiment | machine learning experiment
X: experiment management | experiment data | scientific experiment | sketch app | sketch plugin | arduino sketch
X: sketch file | spam filter | spam detection | anti spam | spam protection | draw call | confetti hook
X: star wars api | swapi | emoji support | emoji picker | emoji keyboard | mustache template | mustache js
X: mustache templating | handlebars and mustache | clippy lint | rust clippy | cargo clippy | twitter bootstrap
X: no joke
X: no fun | fun fact | fun facts | the worst case | worst case | in the worst case | worst performance | sorry for the
X: sorry for any | enjoy coding | help me help | what if i | museum api | museum of art | museum collection
X: museum data | neko container | duck db | have fun coding | enjoy the rest

[game]
alias: games | gaming | videogame | video-game | videogames | game-development | gamedev | minecraft | puzzle | mod
alias: html5-game | browser-game
)lexicon",
R"lexicon(
[game]
E: game | video-game | computer game | html5 game | html game | javascript game | js game | browser game | web game
E: webgl game | canvas game | mobile game | android game | ios game | iphone game | unity game | unity3d game
E: godot game | unreal game | phaser game | pygame game | python game | java game | c++ game | c# game | rust game
E: go game | lua game | love2d game | libgdx game | sdl game | opengl game | terminal game | console game | cli game
E: text game | text adventure | interactive fiction | visual novel | adventure game | platform game | platformer
E: 2d platformer | side scroller | sidescroller | side scrolling | endless runner | infinite runner | runner game
E: space shooter | fps game | shmup | bullet hell | arcade game | classic arcade | retro game | strategy game
E: rts game | 4x strategy | 4x game | tower defense | tower defence | td game | simulation game | city builder
E: tycoon game | management game | idle game | incremental game | clicker game | cookie clicker | rpg | rpg game
E: jrpg | action rpg | mmorpg | mmo | mud client | mud server | roguelike | roguelite | rogue-like | dungeon crawler
E: dungeon crawl | sandbox game | survival game | voxel game | open world | racing game | car game | driving game
E: flight simulator | flight sim | space sim | space game | space simulator | fighting game | sports game
E: football game | soccer game | golf game | pool game | billiards | rhythm game | music game | dancing game
E: karaoke game | party game | drinking game | trivia game | quiz game | word game | typing game | memory game
E: matching game | card game | tcg | board game | boardgame | tabletop game | tabletop | tabletop rpg | dice game
E: puzzle game | logic puzzle | physics puzzle | match 3 | match three | sliding puzzle | 15 puzzle | hidden object
E: educational game | learning game | programming game | coding game | serious game | multiplayer game | single player
E: local multiplayer | io game | agar io | slither io | battle royale | deathmatch | game jam | ludum dare | ggj
E: 7drl | js13k | js13kgames | game clone | fan game | game remake | engine reimplementation | engine recreation
E: game recreation | decompilation of | open source game | tetris | tetris clone | tetris game | snake game
E: snake clone | pong | pong clone | pong game | breakout | breakout clone | breakout game | arkanoid | pacman
E: pac-man | space invaders | asteroids game | asteroids clone | frogger | minesweeper | mine sweeper | solitaire
E: klondike | freecell | sudoku | sudoku solver | sudoku game | sokoban | 2048 | 2048 game | tic-tac-toe
E: connect four | connect 4 | gomoku | reversi | othello | draughts | chess | chess game | chess engine | chess board
E: chessboard | uci chess engine | lichess | chess server | shogi | xiangqi | chinese chess | baduk | weiqi
E: go engine | backgammon | mahjong | dominoes | poker | texas hold em | texas holdem | poker game | blackjack
E: black jack | hearthstone | mtg | hangman game | hangman | wordle | wordle clone | scrabble | crossword
E: mastermind game | simon game | simon says | flappy bird | doodle jump | angry birds | fruit ninja | candy crush
E: bejeweled | lunar lander | bomberman | donkey kong | super mario | mario clone | pokemon | pokemon go | pokedex
E: doom mod | quake 3 | quake mod | half life | counter strike | cs go | csgo | cs2 | team fortress | tf2 | garrys mod
E: gmod | gmod addon | source engine | sourcemod | sourcemod plugin | metamod | amxx | gta | gta v | gta 5 | sa-mp
E: fivem | fivem script | mta sa | minecraft | minecraft mod | minecraft plugin | minecraft server | minecraft client
E: minecraft launcher | minecraft clone | minecraft modpack | minecraft map | minecraft bot | minecraft bedrock
E: minecraft pe | mcpe | bukkit | bukkit plugin | craftbukkit | spigot plugin
E: spigotmc | papermc | paper plugin | bungeecord | bungeecord plugin | sponge plugin | forge mod | fabric mod
E: minetest | minetest mod | pocketmine | pocketmine plugin | datapack | resource pack | texture pack | terraria
E: terraria mod | starbound | factorio | factorio mod | rimworld | rimworld mod | stardew valley | skyrim | skyrim mod
E: skse | fallout 4 | morrowind | openmw | witcher 3 | dark souls | elden ring | ksp | ksp mod | space engineers
E: oxide plugin | valheim | subnautica | among us | beat saber | osu | dota 2 | dota2 | wow addon | warcraft iii
E: warcraft 3 | starcraft | starcraft ii | starcraft bot | diablo 2 | diablo ii | diablo iii | overwatch | runescape
E: oldschool runescape | ffxiv | eve online | elite dangerous | star citizen | genshin impact | roblox | roblox studio
E: fortnite | pubg | valorant | apex legends | rocket league | civ5 | openttd | red alert | x-com | xcom
E: dwarf fortress | nethack | angband | dd 5e | dnd 5e | dnd | d20 | pathfinder rpg | foundry vtt | foundryvtt
E: roll20 | virtual tabletop | character sheet | dungeon master | dungeon generator | warhammer | steam game
E: steam api | steam bot | steamworks | epic games | gog | twitch plays | game server | dedicated server
E: private server | server emulator | game launcher | game manager | game trainer | cheat engine | aimbot | wallhack
E: game cheat | game hack | save editor | level editor | map editor | game editor | game bot | game ai | game solver
E: puzzle solver | rubiks cube | cube solver | game modding | mod manager | mod loader | modloader | mod for | modpack
E: game overlay | game tool | game tracker | game database | game stats | esports | e-sports | speedrun | speedrunning
E: livesplit | dice roller | 游戏 | 遊戲 | 小游戏 | 小遊戲 | 手游 | 页游 | 网页游戏 | 网游
E: 单机游戏 | 贪吃蛇 | 俄罗斯方块 | 扫雷 | 五子棋 | 象棋 | 中国象棋 | 围棋 | 斗地主
E: 棋牌 | 棋牌游戏 | 麻将 | 数独 | 飞机大战 | 跳一跳 | 连连看 | 消消乐 | 拼图 | 塔防
E: 坦克大战 | 魔塔 | 王者荣耀 | 英雄联盟 | 原神 | 明日方舟 | 阴阳师 | 我的世界
E: 游戏服务器 | 魔方 | 桌游 | 文字游戏 | 微信小游戏 | 猜数字 | checkers game | threes game
E: game written in | game made with | game built with | game using | game based on | game about | game where
E: small game | simple game | little game | fun game | classic game | casual game | collection of games | mini-game
E: minigame | 2d game | 3d game | physics game | vr game | ar game | gameboy game | nes game | homebrew game
E: telegram game | whatsapp game | ethereum game | blockchain game | nft game | cryptokitties | excel game
E: react game | vue game | svelte game | angular game | flutter game | swift game | swiftui game | kotlin game
E: elm game | clojurescript game | haskell game | perl game | bash game | shell game | assembly game | nodejs game
E: jquery game | scratch game | processing game | qt game | sfml game | allegro game | raylib game | pygame project
E: bevy game | fantasy football | nba 2k | fifa | fifa 18 | football manager | chess variant | chess puzzle
E: chess database | chess ui | chess gui | pgn viewer | pgn parser | chess clock | chess ai | go board | sgf editor
E: sgf viewer | gtp engine | hanabi | catan | carcassonne | werewolf game | mafia game | exploding kittens | risk game
E: uno game | uno | set game | ludo | nim game | mancala | kalah | eight queens | nonogram | picross | kakuro
E: nurikabe | slitherlink | lights out | peg solitaire | pipe game | bubble shooter | flood it | tangram | pentomino
E: polyomino | escape room | murder mystery | gamebook | zork | colossal cave | ascii game | ascii roguelike
E: emoji game | metroidvania | stealth game | horror game | fishing game | cooking game | farming game | dating sim
E: god game | artillery game | worms clone | scorched earth | tanks game | missile command | galaga | pacman clone
E: mario game | kart | trackmania | openrct2 | rollercoaster tycoon | transport tycoon | simcity | the sims
E: animal crossing | smash bros | street fighter | mortal kombat | metroid | castlevania | mega man | final fantasy
E: fire emblem | xenoblade | metal gear | resident evil | silent hill | gothic 2 | baldurs gate | neverwinter nights
E: planescape | ultima | ultima online | lineage 2 | l2j | ragnarok online | maplestory | mapleserver | open tibia
E: otserv | trinitycore | azerothcore | cmangos | wow emulator | wow server | metin2 | muonline | silkroad online
E: habbo | club penguin | growtopia | clash of clans | clash royale | brawl stars | pokemon showdown | pokemon battle
E: pokeapi | pokemon api | riot api | lcu | opendota | blizzard api | warframe | destiny 2 | destiny api | bungie api
E: battlefield 4 | arma 3 | dayz | dayz mod | squad server | rust game server | umod | conan exiles | project zomboid
E: dont starve | hollow knight | celeste mod | lethal company | bepinex | bepinex plugin | harmony patch | tmodloader
E: smapi | dalamud plugin | xivlauncher | reshade | widescreen fix | fps unlocker | asi loader | asi plugin
E: scripthookv | cleo | teamspeak gaming | velocity plugin | nukkit | mcp minecraft | minecraft forge
E: minecraft protocol | minecraft command | minecraft skin | minecraft world | minecraft query | minecraft rcon
E: rcon client | rcon | source rcon | gamespy | gamedig | pterodactyl panel | clicker | doom port | quake port
E: roguelike game | game mod | turn based | dota | kerbal | transport simulation | a game | game in
E: text adventures | play in your browser | play in the browser | click to play | play it here
E: play it now | play it online | play online at | playable at | playable in the browser | play on itch
E: available on steam | on steam | remake of the classic | open source reimplementation
E: open-source re-implementation | fan-made | unofficial remake | real-time strategy | 4x civilization | civ clone
E: business simulation | railway simulation | train simulator | farming simulator | space exploration
E: multiplayer voxel | voxel world | procedurally generated world | craft and explore
E: fight monsters | first-person shooter | third-person | top-down shooter | twin-stick shooter | arena shooter
E: shoot em up | arcade clone | hack and slash | beat em up | point and click | visual novels | interactive story
E: gamebooks | choose your own adventure | word puzzle | daily puzzle | board games | play against the computer
E: against the computer | play against ai | play with friends | multiplayer online | massively multiplayer
E: multiplayer browser | multiplayer framework | making games | make games | create games
E: gamedev resources | html5 games | mobile games | pc games | retro games | classic games | indie games | video games
E: games for | your games | minecraft servers | client-side mod | mod that adds | total conversion | savegame
E: unofficial patch | community patch | high resolution textures | texture replacement | own a legal copy
E: emulated games | nes games | console games
S: shooter | mud | spaceflight | remake | battleship | boggle | doom | quake | spigot | oblivion | dominion | monopoly
S: bingo | lemmings | asteroids | motorcycle | tibia | halo | cloudburst | trivia | arcade | puzzle | jigsaw puzzle
S: online game | multiplayer | mario | sonic | zelda | samp | esx | civilization v | modding | mods | leaderboard
S: gaming | gamer | gamification | gameplay | game play | game mechanics | game logic | game loop | game state
S: game rules | game over | game controls | how to play | play the game | play game | play now | play online
S: play here | playable demo | playing the game | controls arrow | arrow key | wasd | spacebar to | space to jump
S: left click | enemy | enemies | boss fight | weapon | bullets | ammo | inventory system | item drop | power up
S: power ups | powerup | health bar | hitpoints | hit points | experience points | level up | skill tree | spell
S: quest | dungeon | goblin | orc | dwarf | zombie game | zombies | spaceship | alien invaders | battlefield | duel
S: respawn | high score | highscore | scoreboard | best score | win the game | you win | checkmate | stalemate | fen
S: pgn | san notation | stockfish | uci protocol | bitboard | alpha beta pruning | minimax | transposition table
S: opening book | elo rating | matchmaking | game session | game world | inspired by the classic | original game
S: remake of | clone of | game assets | sprites | spritesheet | sprite sheet | tileset | tilemap | tile map
S: pixel graphics | 8-bit | 16-bit | level design | procedural terrain | hex grid | isometric | isometric view
S: pathfinding | collision detection | multiplayer mode | co-op | coop mode | pvp | pve | permadeath
S: permadeath dungeon | cheat code | anti cheat | mods folder | plugins folder | server properties | op permission
S: permission node | permissions yml | crafting recipe | creeper | redstone | nether | ender | mob | villager
S: world edit | worldedit | worldguard | vault plugin | placeholderapi | curseforge | modrinth | nexus mods
S: nexusmods | steam workshop | itch-io | game jolt | newgrounds | kongregate | google play games | game center
S: card deck | playing cards | roll dice | d6 | board size | grid size | tetromino | tetrominoes | paddle | maze
S: labyrinth | guess the word | number guessing | guessing game | easter eggs | world record | speedrunners | rom hack
S: romhack | retro gaming | retrogaming | game controller | game pad | controller support | kinect game
S: game development | game developer | gamedev | game dev | game console | invaders | racing
S: player character | monsters | dungeons | loot and | quests | npcs | spells | weapons | bosses | high scores
S: highscores | skirmish | dedicated servers | lan play | hot seat | move with | space to shoot | spacebar
S: keyboard and gamepad | gamepads | mouse to aim | civilizations | tech tree | units and buildings
S: maps and scenarios | moddable | mod support | soundtrack | pixel-art | art by | music by | graphics by | kenney
S: opengameart | play test | rooms and state | state synchronization | tick rate
S: rulesets | steam release | steam page | lutris
T: Unity | unity3d | unity 3d | unreal engine | ue4 | ue5 | godot | phaser | phaser-js | pygame | love2d | libgdx
T: cocos2d | cocos2d-x | cocos creator | spritekit | sprite kit | scenekit | construct 2 | gamemaker | game maker
T: rpg maker | ren-py | inform 7 | ink script | monogame | xna | sdl2 | sfml | raylib | Allegro | Bevy | macroquad
T: ggez | Amethyst | pico-8 | tic-80 | ncurses game | playcanvas | babylon js | three js game | melonjs | impactjs
T: Crafty | createjs | pixi-js | haxeflixel | openfl | flixel | corona sdk | solar2d | defold | lwjgl | jmonkeyengine
T: slick2d | blender game engine | box2d | bukkit api | fabric loader | Steam | steam deck | playstation | xbox
T: nintendo | nintendo switch | nintendo ds | gameboy | game boy | dreamcast | twitch | discord rich presence
T: colyseus | mirror networking | gamelift | nakama | agones | openspiel | openai gym
T: sdl | ren'py | renpy | tiled | openxr | luanti | freeciv | 0 a d | wesnoth | supertuxkart | xonotic
T: veloren | unciv | mindustry | cataclysm dda | endless sky | openra | openage | scummvm | dosbox
H: videogame | adventure | clone | source port | server software | modification | server plugin | gamemode | cheat
H: chess program | chess library | map generator | stat tracker | quiz | tamagotchi | snake | game client
H: game library | 游戏服务端 | 对战平台 | 棋 | 模组 | 整合包
H: arcade shooter
W: playable | gamepad | joystick | player | opponent | boss | npc | monster | armor | loot | hp | mana | xp
W: magic spells | castle | dragon | wizard | knight | planet | galaxy | tank | battle | combat | arena | kill | spawn
W: score | lose | winner | winning | lobby | sound effects | background music | levels | hotseat | craft | crafting
)lexicon",
R"lexicon(
[game]
W: biome | shuffle | dealer | betting | dice | jump | gravity | brick | coin | achievements | unlock | play | graphics
W: 2d | 3d | physics | animation | keyboard | mouse | sound | music | round | board | grid | cell | tile | piece
W: enemy ai | time limit | difficulty | hard | fun | story | fantasy | ship | hero | speed run | timer | fps
W: release build | windows build
C: import pygame | love game | using UnityEngine | monobehaviour | extends node2d | extends kinematicbody2d
C: godot path | new phaser game | kaboom | gradlew runclient | org bukkit | extends javaplugin
C: getserver getpluginmanager | net minecraft | spigot api | mods toml | plugin yml | lua run | steamcmd
C: steamcmd app_update | ensure resource | import chess | position fen | python snake | game exe
C: pygame init | pygame display | pygame event | pip install pygame | cargo run release | export_presets | Phaser AUTO
C: game update | game draw | gamestate | preload create | onUpdate | Room onMessage | onJoin | client joinOrCreate
X: game engine | game theory | game changer | game changing | game day | end game | gamepad api | minecraft style font
X: video games dataset | play framework | play store | google play | google play store | google play music
X: google play services | play button | playback | playground | playbook | audio player | video player | music player
X: media player | mp3 player | youtube player | html5 player | player component | flash player | screen player
X: web player | dash player | hls player | vlc player | player controls | player for android | exoplayer
X: kill process | kill switch | killer app | killer feature | high level | top level | low level | level of detail
X: level db | log level | logging level | access level | entry level | zoom level | level design pattern
X: battery level | audio level | security level | sea level | boss key | ruby on rails doom | pacman package
X: pacman package manager | pacman s | pacman wrapper | arch pacman | pacman hook | trainer class | model trainer
X: personal trainer | pytorch trainer | huggingface trainer | tensorflow trainer | mod_perl | mod_wsgi | mod_security
X: mod_rewrite | apache mod | mod python | go mod | node mod | twitter clone | git clone | instagram clone
X: netflix clone | airbnb clone | deep clone | website clone | spotify clone | trello clone | facebook clone
X: whatsapp clone | reddit clone | hacker news clone | slack clone | youtube clone | disk clone | clone repository
X: clone the repo | clone detection | clone of twitter | clone this | amazon clone | tracker server | bug tracker
X: issue tracker | time tracker | bittorrent tracker | expense tracker | tracker music | object tracker
X: simulated annealing | circuit simulator | ios simulator | network simulator | iphone simulator | robot simulator
X: quantum simulator | traffic simulator | simulator for | monster truck | mobile battle | spell check | spell checker
X: spelling | spellcheck | spell checking | sql quest | oculus quest | quest questions | score function | credit score
X: f1 score | z score | code climate score | risk score | team score board | sonic pi | super sonic | sonic visualiser
X: quake earthquake | earthquake
X: breakout board | breakout session | data breakout | ping-pong | pong response | beat detection | bricks and mortar
X: brick layout | brick theme | solver for | sat solver | linear solver | equation solver | constraint solver
X: ode solver | pde solver | smt solver | dependency solver | captcha solver | launcher for android | android launcher
X: app launcher | application launcher | gpu game | mapping player | dice coefficient | dice loss | dice score | win32
X: window winner | vault server | forge viewer | autodesk forge | sourceforge | laravel forge | code forge | forge ui
X: spawn process | spawn child | child process spawn | spawn a process | worker spawn | npc node | team unity
X: unity desktop | ubuntu unity | xbox controller only | card component | card view | card layout | card reader
X: credit card | memory card | sd card | graphics card | smart card | business card | sim card | bank card
X: material card | board support | dashboard | clipboard | kanban board | message board | development board
X: trello board | arduino board | fpga board | bulletin board | jump list | jump host | jump server
X: jump to definition | jump to | shuffle array | tensorflow board | poker planning | planning poker | scrum poker
X: prototype js | prototype chain | prototype pollution | prototype inheritance | javascript prototype
X: prototype library | map generator tool | sitemap generator | puzzle piece of | maze runner | arena allocator
X: memory arena | tank temperature | steam locomotive | fish tank | water tank | battle-tested | battle hardened
X: magic mirror | coin market | bitcoin coin | coin price | coin wallet | crypto coin | unlock screen
X: unlock bootloader | doom emacs | spacemacs | sonic server | sonic search | quake terminal | quake style
X: quake mode | quake style terminal | quake like terminal | minecraft font | code checkers | threejs
X: the game changes | name of the game | end of the game | game plan | ahead of the game | up your game | one player
X: audio players | media players | video players | game of life simulator | control players | stakeholders players
X: key players | market players | music players | your controls | form controls | ui controls | access controls

[game-engine]
alias: game-engines | gameengine | engine | game-framework | 2d-game-engine | 3d-engine | physics-engine | ecs | unity
alias: godot | unreal-engine | rendering-engine
E: game-engine | 2d engine | 3d engine | voxel engine | isometric engine | raycasting engine | raycaster engine
E: roguelike engine | mud engine | mmo engine | mmorpg engine | rpg engine | rts engine | platformer engine
E: tile engine | sprite engine | game framework | game library | game sdk | game toolkit | gamedev library
E: game maker | game creator | game builder | game editor | multiplayer framework | netcode | rollback netcode
E: lockstep | physics engine | physics library | collision library | ragdoll | ecs | ecs framework | ecs library
E: archetype ecs | entity system | behavior tree | behaviour tree | goap | steering behavior | navmesh
E: navigation mesh | pathfinding library | tilemap library | sprite library | sprite batcher | sprite batch
E: spritesheet packer | texture packer | particle engine | particle system | particle editor | skeletal animation
E: spine runtime | tween engine | tweening engine | tweening library | rendering engine | graphics engine
E: deferred renderer | vulkan renderer | opengl renderer | pbr renderer | scene graph | shader library
E: shader collection | unity package | unity plugin | unity asset | unity tool | unity extension | unity shader
E: unity component | unity framework | unity library | unity template | unity3d plugin | unity 3d | unity3d
E: unity engine | unreal plugin | unreal engine | ue4 | ue4 plugin | ue5 | ue5 plugin | godot | godot engine
E: godot plugin | godot addon | godot module | gdnative | gdextension | gdscript | phaser | phaser plugin | phaser 3
E: phaser template | phaser boilerplate | pixijs | pixi-js | pixi plugin | cocos2d | cocos2d-x | cocos2d html5
E: cocos creator | cocos2d iphone | libgdx | libgdx extension | libgdx library | love2d | love2d library | love 2d
E: l ve2d | monogame | monogame library | monogame extension | fna | xna | haxeflixel | haxepunk | openfl | heaps-io
E: kha framework | ogre3d | irrlicht | panda3d | crystal space | godot rust | bevy plugin | amethyst engine | ggez
E: macroquad | raylib bindings | sfml | sfml bindings | sdl2 bindings | sdl bindings | sdl2 wrapper | allegro 5
E: defold | defold extension | corona sdk | solar2d | spritekit | sprite kit | scenekit game | gamemaker
E: gamemaker studio | gms2 | rpg maker | stride engine | flax engine | cryengine | lumberyard | o3de | id tech
E: doom engine | quake engine | renpy | ren-py | playcanvas | babylonjs | babylon-js | melonjs | impactjs | crafty js
E: excalibur js | kaboom js | kaboomjs | littlejs | enchant js | quintus | createjs | easeljs | roblox framework
E: pico-8 | fantasy console | fantasy computer | jmonkeyengine | jmonkey | lwjgl | pygame | pygame library | pyglet
E: cocos2d python | panda 3d | arcade library | ebiten | ebitengine | engo | urho3d | openmw engine | scummvm engine
E: gosu | gosu library | dragonruby | box2d | box2d port | box2d bindings | bullet physics | chipmunk2d
E: chipmunk physics | planck js | cannon-js | rapier physics | jolt physics | physx | ode physics | liquidfun | bgfx
E: 游戏引擎 | 遊戲引擎 | 物理引擎 | 渲染引擎 | 3d引擎 | 2d引擎 | 游戏框架 | 遊戲框架
E: 游戏服务器框架 | 游戏服务端框架 | 游戏开发框架 | 游戏开发库 | 行为树 | 帧同步
E: 状态同步 | 寻路 | 骨骼动画 | 粒子系统 | 热更新框架 | unity插件 | unity框架
E: 实体组件系统 | 碰撞检测 | for unity3d | for unity | for godot | for phaser | for cocos2d | for love2d
E: for libgdx | for monogame | for gamemaker | unity scripts | unity sdk | unity demo | unity tutorial | unity example
E: unity sample | unity project | unity networking | unity ui | unity ugui | unity ecs | unity dots | unity hdrp
E: unity urp | unity hololens | unity vr | unity ar | ml-agents | unity inspector | unity editor | unity build
E: unity ci | godot shader | godot template | godot 4 | godot 3 | godot c# | unreal tutorial | unreal project
E: bevy ecs | game backend | mmo server | authoritative server | lockstep networking | reliable udp | kcp | game asset
E: game art | sprite editor | dialogue editor | game localization | game ui | game gui | game math
E: deterministic physics | verlet | verlet integration | verlet physics | cloth simulation | fluid simulation
E: ocean shader | water shader | grass shader | toon shader | outline shader | ray marching | raymarching | ray tracer
E: path tracer | raytracing engine | software rasterizer | wolfenstein raycaster | doom renderer | bsp renderer
E: quake bsp | bsp loader | md2 loader | md5 loader | tmx parser | tmx loader | tiled loader | tiled importer
E: aseprite importer | aseprite loader | dragonbones runtime | bitmap font | sdf font | marching squares
E: infinite terrain | planet generator | voxel library | hex map | hexmap | fov algorithm | shadowcasting | libtcod
E: rot-js | tcod | bracket lib | rltk | ink runtime | ink integration | yarn spinner | playmaker | nodecanvas
E: odin inspector | zenject | extenject | vcontainer | unirx | unitask | dotween | leantween | itween | textmesh pro
E: cinemachine | probuilder | photon unity | mirror unity | xlua | tolua | slua | ulua | puerts | hybridclr
E: ilruntime | fairygui | gameframework | et framework | pomelo | pomelo framework | skynet framework | kbengine
E: nakama server | game creation | game making | game networking | 2d physics | 3d physics | game ai
E: roguelike library
E: framework for making games | library for making games | engine for making games | tool for making games
E: make games with | 2d and 3d games | 2d game framework | 3d game framework | game development framework
E: game development library | game development toolkit | game development platform | cross-platform game
E: html5 game framework | javascript game framework | java game | lua game framework | python game framework
E: kotlin game | webgpu engine | 2d renderer | 2d webgl renderer | rendering library for games
E: hardware accelerated 2d | sprite batching | tile maps and | tilemaps | physics and audio | arcade physics
E: rigid body physics | physics simulation engine | multiphysics engine | collision detection library
E: entity component system | ecs-based | ecs architecture | scripting for games | editor for games | level editor for
E: world editor | tile map editor | tilemap editor | export games
E: export to desktop mobile and web | export to consoles | no royalties | royalty-free | games are yours
E: unified interface | multiplayer game server | state synchronization framework | matchmaking server
E: game server framework | plugin for unreal | mmo framework | rpg framework | visual novel engine
E: interactive fiction engine | roguelike toolkit | chess engine framework
S: game development | game developer | game devs | gamedev | indie game | game programming | making games | make games
S: creating games | create games | building games | build games | write games | writing games | developing games
S: develop games | 2d games | 3d games | for games | sprite | sprite animation | sprite rendering | spritesheet
S: sprite sheet | texture atlas | tileset | tilemap | tiled map | tmx | collision response | broadphase | broad phase
S: narrowphase | aabb | quadtree | octree | spatial hash | spatial partitioning | bvh | gjk | raycast | raycasting
S: rigid body | rigidbody | particle emitter | particles | game loop | fixed timestep | delta time | scene management
S: scene manager | scene editor | scene system | entity component | entity manager | scriptableobject
S: scriptable object | gameobject | game object | monobehaviour | asset pipeline | asset manager | asset loading
S: asset bundle | assetbundle | asset store | il2cpp | upm | openupm | shader graph | shadergraph | hlsl | glsl
S: vertex buffer | fragment shader | compute shader | opengl es | opengl 3 | directx 11 | directx 12 | direct3d
S: d3d11 | d3d12 | metal api | vulkan | webgl | webgl2 | webgpu | instancing | frustum culling | occlusion culling
S: deferred rendering | forward rendering | pbr | shadow mapping | shadow map | global illumination | ssao
S: bloom effect | skybox | normal mapping | terrain | terrain rendering | terrain generation | heightmap
S: marching cubes | dual contouring | voxel terrain | gltf | fbx | obj loader | assimp | skinning | skeletal
S: inverse kinematics | blend tree | camera shake | camera follow | orthographic camera | parallax scrolling | tween
S: easing | input handling | gamepad support | openal | fmod | wwise | lua scripting | scripting api | dialog system
S: quest system | save system | ability system | visual scripting | object pooling | delta compression
S: lag compensation | snapshot interpolation | server authoritative | game server | voxelization | simplex noise
S: perlin noise | noise generation | procedural generation | dungeon generation | split screen | ecs pattern
S: data oriented | burst compiler | hdrp | urp | console ports | steamworks | 渲染 | 着色器 | 帧率
S: 编辑器扩展 | 资源管理 | 热更新
S: authoritative multiplayer | render loop | bitmap fonts | tweens | tile maps | shaders
S: lights and shadows | input and audio | gamepads | rapid prototyping | fast iterations
S: hot reload | asset loader | scene2d | components and systems | node system | c# scripting
S: scripting languages | export templates | playstation and xbox | instanced
T: Unity | Unreal | cocos | SDL | sdl2 | opengl | glfw | glew | webgl renderer | three-js | playstation
T: nintendo switch | wasm4 | photon unity networking | pun2 | colyseus | agones | nakama | dragonbones | spriter
T: aseprite | blender | haxe | angelscript | flecs | entt | leoecs | entitas | imgui | dear imgui | physx sdk
T: openal soft | box2d web | bevy | bevy engine | raylib | matter-js
H: raycaster | renderer | scenegraph | engine | rasterizer | pathfinder | shader | 引擎 | 渲染器
H: map editor
W: html5 games | constraints and joints | joints | entity | prefab | inspector | blueprint | batching | voxel
W: input manager | audio engine | sound effects | hot reloading | object pool | event system | matchmaking | lobby
W: cache friendly | render | rendering | scene | physics | component | animation | texture | mesh | camera | light
)lexicon",
R"lexicon(
[game-engine]
W: lighting | material | input | audio | graphics | gpu | vector | matrix | math | 2d | 3d | collision | world
W: player | fps | frame rate | editor | level | asset | game | sprite pack | gravity | velocity | force | body
W: simulation | networking | multiplayer
C: using UnityEngine | using UnityEditor | gameobject addcomponent | getcomponent | instantiate prefab | openupm add
C: com unity | uplugin | ubt | ue4editor | extends node | extends node2d | extends spatial | extends node3d
C: export var | func _ready | func _process | onready var | phaser scene | phaser auto
C: pixi application | new pixi | cc sprite | cocos run | cocos compile | cocos new | gdxversion | love draw
C: love update | love graphics | love load | spritebatch begin | flxg | flxsprite | bevy app | bevy prelude | use bevy
C: commands spawn | commands spawn_bundle | add_system | initwindow | begindrawing | import raylib | include raylib
C: sdl_init | sdl_createwindow | glfwinit | glfwcreatewindow | sf renderwindow | import pygame | import pyglet
C: import arcade | b2world | b2body | b2dynamicbody | matter engine | engine world | world step | createentity
C: addcomponent | registry create | world spawn | ebiten rungame | ebiten image | ecs world | new scene | scene add
C: kaboom
C: new Application | PIXI | gdx | bevy_app | DefaultPlugins | add_systems | love.load | raylib h | SDL Init
C: physics default
X: search engine | template engine | templating engine | rule engine | workflow engine | storage engine
X: javascript engine | js engine | regex engine | rendering engine for markdown | markdown renderer
X: markdown rendering | docker engine | app engine | google app engine | appengine | google compute engine
X: kubernetes engine | database engine | sql engine | query engine | layout engine | expression engine | rails engine
X: mountable engine | node engine | inference engine | recommendation engine | blog engine | blogging engine
X: wiki engine | forum engine | cms engine | engine yard | cache engine | execution engine | ocr engine | tts engine
X: speech engine | nlp engine | analytics engine | bpm engine | process engine | graph engine | crawler engine
X: matching engine | trading engine | chess engine | go engine | uci engine | engine oil | car engine | policy engine
X: scan engine | view engine | razor engine | stream processing engine | engine x | html renderer | pdf renderer
X: react renderer | custom renderer | list renderer | text renderer | json renderer | server renderer
X: template renderer | renderer process | ecs cluster | amazon ecs | aws ecs | elastic container service | ecs task
X: ecs service | ecs fargate | alibaba ecs | aliyun ecs | entity framework | entity framework core | named entity
X: entity recognition | entity extraction | entity linking | entity relationship | doctrine entity | jpa entity
X: home assistant entity | entity repository | html entity | camera app | security camera | ip camera | camera module
X: raspberry pi camera | unity desktop | ubuntu unity | unity 7 | particle io | particle photon | particle physics
X: particle filter | particle swarm | particle accelerator | azure blueprint | flask blueprint | blueprint api
X: ethical blueprint | api blueprint | legion of | specs2 | medical spine | spine surgery | tiled image
X: mirror server | mirror site | mirror list | package mirror | magic mirror

[emulator]
alias: emulators | emulation | virtual-machine | vm | simulator | chip-8 | gameboy-emulator | nes-emulator
alias: console-emulator | cpu-emulator
E: emulator | emulation | emulator for | emulator in | emulator frontend | emulation frontend | emulation library
E: emulation framework | emulation core | emulation station | emulationstation | emulationstation theme
E: console emulator | handheld emulator | arcade emulator | computer emulator | cpu emulator | hardware emulator
E: system emulator | machine emulator | processor emulator | cycle accurate | retro emulator | nes emulator
E: famicom emulator | nes | famicom | snes emulator | snes | super nintendo | super famicom | super nes
E: gameboy-emulator | gameboy | game-boy | game boy color | gameboy advance | gba | gba emulator | gbc | gbc emulator
E: nds emulator | nintendo ds | 3ds emulator | nintendo 3ds | nintendo 64 | n64 | n64 emulator | gamecube
E: gamecube emulator | wii emulator | wii u | switch emulator | nintendo switch emulator | virtual boy | pokemon mini
E: playstation emulator | ps1 emulator | psx emulator | psx | ps2 emulator | ps3 emulator | ps4 emulator
E: psp emulator | vita emulator | playstation portable | playstation vita | xbox emulator | sega emulator | mega drive
E: megadrive emulator | sega genesis | genesis emulator | game gear | sega saturn | saturn emulator
E: dreamcast emulator | sega cd | atari | atari emulator | atari 2600 | atari 800 | atari st | atari lynx | neo geo
E: neogeo | pc engine | turbografx | turbografx 16 | wonderswan | colecovision | intellivision | vectrex | odyssey 2
E: magnavox | msx | msx emulator | zx-spectrum | sinclair | zx80 | zx81 | amstrad cpc | commodore 64 | c64 emulator
E: c64 | vic-20 | commodore pet | amiga | amiga emulator | apple ii | apple 1 | apple iigs | macintosh emulator
E: mac plus | bbc micro | acorn electron | acorn archimedes | trs-80 | oric | dragon 32 | ti-99 | calculator emulator
E: hp 48 | pdp-8 | pdp-11 | pdp-10 | vax emulator | ibm 1401 | system 370 | edsac | altair 8800 | kim 1 | chip-8
E: chip8 | chip8 emulator | chip8 interpreter | super chip | schip | dcpu-16 | dcpu16 | uxn | intel 8080
E: 8080 emulator | 8080 cpu | 8086 emulator | x86 emulator | 6502 | 6502 emulator | mos 6502 | 6502 cpu | 65c02
E: 65816 | 6809 | 6800 | z80 | z80 emulator | zilog z80 | z80 cpu | lr35902 | sm83 | m68k | motorola 68000
E: 68k emulator | 68000 emulator | arm emulator | armv4t | arm7tdmi | mips emulator | mips simulator | mips r3000
E: riscv emulator | riscv simulator | rv32i emulator | powerpc emulator | sparc emulator | avr emulator
E: avr simulator | arduino simulator | arduino emulator | 8051 emulator | 8051 simulator | pic simulator
E: msp430 emulator | lc-3 | lc3 vm | synacor vm | mix simulator | mmix | y86 | nand2tetris emulator
E: assembly simulator | cpu simulator | processor simulator | computer simulator | microprocessor simulator
E: architectural simulator | gem5 | microcontroller simulator | enigma machine | enigma simulator | network emulation
E: wan emulator | device simulator | mobile emulator | device emulator | phone emulator | game emulator
E: flash emulator | swf emulator | j2me emulator | dos emulator | dosbox frontend | dos box | windows emulator
E: pc emulator | jslinux | javascript emulator | wasm emulator | usb emulator | nfc emulator | card emulator
E: gamepad emulator | keyboard emulator | controller emulator | eprom emulator | rom emulator | floppy emulator
E: gotek | tape emulator | cartridge emulator | bluetooth emulator | modbus simulator | plc simulator | fpga core
E: mister core | mister fpga | fpga emulation | vm implementation | bytecode vm | bytecode interpreter
E: java virtual machine | jvm implementation | jvm in | toy jvm | java virtual machine implementation
E: evm implementation | wasm vm | webassembly interpreter | infocom | z-machine | zmachine | glulx | scummvm
E: qemu fork | qemu wrapper | qemu frontend | unicorn engine | unicorn emulator | binary translation
E: dynamic recompilation | dynarec | libretro | libretro core | retroarch | retroarch core | mame | arcade machine
E: emulator launcher | emulator manager | s3 emulator | dynamodb emulator | firestore emulator | cloud emulator
E: pubsub emulator | aws emulator | gps emulator | modem emulator | gpu emulator | sid emulator | opl emulator
E: opl3 emulator | ym2612 | ym2612 emulator | spc700 | synthesizer emulator | 模拟器 | 模擬器 | 红白机
E: 街机 | 掌机 | 安卓模拟器 | 游戏机模拟器 | 任天堂 | 小霸王 | hardware emulation
E: hardware simulator | virtualizer | emulation software | service emulator | api emulator | local emulator
E: playstation 1 | playstation 2
E: emulate a complete machine | full-system emulation | user-mode emulation | play retro games | play old games
E: retro game emulation | low-level emulation | high-level emulation | instruction set simulator | cpu emulation
E: x86 emulation | arm emulation | run x86 | 8-bit computer | chip-8 interpreter | emulated hardware | emulates aws
E: local aws stack | emulates google cloud | device emulation | gpu emulation
S: logic simulator | circuit simulator | quantum simulator | quantum computer simulator | robot simulator
S: robotics simulator | drone simulator | traffic simulator | network simulator | network emulator | vehicle simulator
S: driving simulator | flight simulator | satellite simulator | iot simulator | sensor simulator | ios simulator
S: android emulator | dosbox | wine | wine wrapper | compatibility layer | scumm | 仿真 | 模拟 | 虛擬機 | rom
S: rom file | load rom | game roms | test rom | bios file | bios image | boot rom | cartridge | mapper 0 | mbc1 | mbc3
S: mbc5 | ppu | apu | cpu instruction | all instructions | instruction set | unofficial opcodes | illegal opcodes
S: program counter | stack pointer | cycle timing | timing accurate | clock cycles | memory mapper | memory mapped
S: save-state | frame skip | blargg | blarggs test | nestest | klaus test | zexall | zexdoc | mooneye | tetris rom
S: pong rom | pokemon red | homebrew game | homebrew rom | ines | nes rom | gb rom | gba rom | sfc | cue bin
S: tape image | tzx | d64 | adf | dsk | wozmon | applesoft basic | cp-m | video output | scanline | crt shader
S: tile rendering | joypad | controller mapping | audio emulation | sound emulation | noise channel | link cable
S: netplay | hle | lle | interpreter core | jit recompiler | cached interpreter | compatibility list
S: game compatibility | compatible games | playable games | stack machine | register machine | instruction decoder
S: simulation speed | hypercall | nested virtualization | guest os | host machine | vcpu | vm image | vnc console
S: virtual disk | vmdk | qcow2 | ovf | vagrant box | pass through | gpu passthrough | pci passthrough | looking glass
S: hardware documentation | pandocs | pan docs | nesdev | nesdev wiki | gbdev | cowgod | retro gaming | retrogaming
S: retrocomputing | retro computer | retro console | vintage computer | 8-bit | 16-bit | 1980s | 80s computer
S: nintendo | sony playstation | sinclair research | tms9918 | vdp | sn76489 | 游戏rom | 指令集 | 金手指
S: 存档 | ms dos | playstation | xbox | wii | psp | dreamcast | windows api
S: emulates the | firmware file required | bios required | compatibility database | compatible titles | save states
S: savestates | frame buffer | mapper support | opcodes implemented | instruction tests
S: test roms | passes tests | audio samples | emulation accuracy | upscaling | texture packs
S: dynamic translation | hypervisors | kvm and xen | guest operating system | guest code | emulated machine | host cpu
S: jit recompilation
T: genymotion | kvm | qemu | bhyve | xen | virtualbox | vmware | hyper v | Parallels | libvirt | proxmox | retropie
T: recalbox | batocera | lakka | retroarch frontend | dolphin emulator | ppsspp | pcsx2 | rpcs3 | yuzu | ryujinx
T: citra | desmume | mgba | visualboyadvance | snes9x | bsnes | higan | nestopia | fceux | mednafen | mupen64plus
T: project64 | xemu | cemu | vice emulator | hatari | fs uae | winuae | bochs | pcem | 86box | simh | simavr | Unicorn
T: qemu system | vagrant | Firecracker | xhyve | hyperkit | virt manager | bluestacks | verilator | sdl2 | openemu
T: gnuboy | binjgb | v86 | jsbeeb | homebrew
T: dosbox-x | jsnes
H: simulator | virtual-machine | hypervisor | vmm | 仿真器 | 虚拟机 | vm | jvm | dynamic recompiler
H: disassembler | cpu core | game console | fantasy console
H: interpreter for chip-8
W: recompiler | bios | bootrom | mapper | opcodes | registers | interrupts | rewind | fast forward | turbo mode
W: disk image | interlaced | sprite rendering | palette | gamepad mapping | keyboard mapping | key mapping | dma
W: timers | jit | accuracy | bytecode | vt-x | svm | virtio | retro | sega | commodore | cpu | interpreter | hardware
W: graphics | audio | sound | game | cycle | chip | processor | assembly | assembler | debugger | run games | simulate
W: emulate | emulated | emulating | virtual | virtualization | guest | clock | bus | frame rate | keyboard | arcade
W: computer | joystick | binary file | boot
C: emulator rom | run rom | rom gb | rom nes | game gb | tetris gb | roms | path rom | roms pong | ch8 | rom ch8
C: retroarch l | emulator avd | avdmanager | adb devices | vboxmanage | virsh | virsh list | virt install | vagrant up
C: vagrant ssh | make rom | mame rompath | dosbox conf | wineprefix | winetricks | node emulator | cpu step
C: cpu reset | cpu tick | vm run | simctl list | xcrun simctl
C: qemu-system-x86_64 | qemu-img | loadROM | rom bin | nes frame | readFileSync rom | iso bios | core load
X: vt100 terminal emulator | vt100 emulator | xterm emulator | terminal emulation | ansi emulation
X: java virtual machine languages | browser emulator toolbar | network emulation profile | user agent emulator
X: click simulation | monte carlo simulation | simulation model | ios simulator screenshot | run on simulator
X: run the emulator on android | run in the simulator | device or emulator | emulator or device | device or simulator
X: simulator or device | emulator or a device | android emulator 10 | rom for android | android rom | custom rom
X: cd rom | eeprom | read only rom | cyanogenmod rom | random rom | bios settings | linux kvm switch | kvm switch
X: wine quality | wine dataset | wine review | atari breakout rl | atari environments | atari games with dqn
X: atari dqn | playing atari | atari learning | dqn atari | deep q atari | bus simulator | url mapper | object mapper
X: data mapper | mapper class | auto mapper | automapper | json mapper | model mapper | palette color picker
X: color palette | command palette | docker machine | state machine | machine learning | time machine
X: wayback machine | slot machine | virtual machine scale sets | vm instance
X: ec2 vm | azure vm | gce vm | rainbow rom | rx java homebrew | homebrew install | homebrew formula | homebrew tap
X: homebrew cask | homebrew package | install homebrew | via homebrew | with homebrew | homebrew bundle
X: using homebrew | using brew | nintendo switch joycon | sega games crawler
X: terminal emulator of choice | in a terminal emulator | android emulator or | ios simulator or
X: emulator or physical | your terminal emulator | start an emulator | start the emulator

[os]
alias: operating-system | operating-systems | linux-distribution | kernel | linux | macos | windows | unix | osdev
alias: linux-kernel | distro | linux-distro | ubuntu | unikernel | bsd
E: operating-system | os kernel | hobby os | toy os | toy kernel | hobby kernel | simple os | minimal os | tiny os
E: mini os | 64 bit operating system | unix like operating system | unix-like | posix compliant
E: posix operating system | rtos | embedded os | embedded linux | web desktop | mobile os | immutable os
E: container os | exokernel | microkernel | micro kernel | monolithic kernel | hybrid kernel | nanokernel
E: separation kernel | library os | unikernel | kernel development | kernel module | linux kernel module
E: kernel driver | kernel extension | kext | kernel patch | kernel patches | kernel fork | kernel source | kernel tree
E: kernel config | kernel exploit | kernel debugger | linux-kernel | linux kernel source | android kernel
E: custom kernel | device kernel | windows kernel | xnu | xnu kernel | darwin kernel | mach kernel | freebsd kernel
E: linux driver | driver for linux | windows driver | macos driver | filter driver | minifilter | filesystem driver
)lexicon",
R"lexicon(
[os]
E: linux filesystem | linux-distribution | linux distro | distro | gnu linux distribution | debian based distribution
E: ubuntu based distribution | live-cd | live usb | live image | live iso | bootable usb | bootable image
E: bootable iso | bootable media | usb boot | iso builder | distro builder | buildroot | yocto | yocto layer
E: yocto bsp | openembedded | openembedded layer | bitbake | bitbake layer | bsp layer | bootloader | boot loader
E: boot manager | boot sector | bootsector | boot menu | boot splash | grub theme | grub2 | grub bootloader | uefi
E: uefi application | uefi bootloader | uefi firmware | efi application | refind | refind theme | systemd boot
E: u-boot | coreboot | limine | multiboot | multiboot2 | osdev | os development | init system | initramfs | initrd
E: init scripts | pid 1 | service manager | openrc | runit | sysvinit | arch-linux | archlinux | arch install script
E: arch installation | arch linux package | aur | aur helper | pkgbuild | manjaro | debian packages | debian live
E: ubuntu setup | post-install script | fedora copr | gentoo | gentoo overlay | gentoo ebuild | ebuild | slackware
E: slackbuilds | void linux | alpine linux | nixos | nixos configuration | nixos module | nixos config | guix
E: guix system | clear linux | parrot os | qubes os | qubes | elementary os | pop os | puppy linux | raspberry pi os
E: raspios | raspbian image | armbian | dietpi | openwrt | chrome os | chromeos | chromium os | crouton | crostini
E: freebsd port | dragonfly bsd | ghostbsd | opnsense | pfsense | truenas | freenas | illumos | openindiana | smartos
E: minix | plan 9 | plan9 | 9front | inferno os | haiku os | beos | reactos | freedos | ms dos | msdos | amigaos
E: morphos | risc os | templeos | serenityos | zircon | sel4 | l4 microkernel | genode | xv6 | pintos | jos kernel
E: 6-828 | minix 3 | tock os | contiki | riot os | zephyr rtos | nuttx | rt-thread | mbed os | chibios | threadx
E: vxworks | qnx | coreos | flatcar | rancheros | k3os | talos linux | bottlerocket | linuxkit | balenaos | resinos
E: hassos | includeos | mirageos | hermitcore | unikraft | rump kernel | rumprun | android os | aosp | aosp rom
E: android rom | custom rom | lineageos | lineage-os | cyanogenmod | cyanogen | paranoid android | carbonrom | omnirom
E: resurrection remix | aokp | slimrom | grapheneos | calyxos | pixel experience | miui rom | device tree
E: vendor blobs | proprietary blobs | vendor tree | twrp | twrp recovery | custom recovery | recovery image
E: clockworkmod | magisk | magisk module | xposed | xposed module | kernelsu | root exploit | jailbreak
E: jailbreak tweak | ios jailbreak | cydia tweak | cydia | ios tweak | theos | ubuntu touch | sailfish os | sailfishos
E: postmarketos | plasma mobile | firefox os | firefoxos | kaios | asteroidos | harmonyos | openharmony | hackintosh
E: hackintosh efi | opencore | opencore efi | opencore configuration | clover configuration | clover bootloader
E: efi for | dsdt | ssdt | acpi patch | macos tweaks | macos setup | mac setup | macos defaults | debloat | debloater
E: windows debloat | debloat windows | windows tweaks | tweak windows | windows privacy | registry tweaks
E: windows subsystem for linux | wsl | wsl2 | wsl distro | wsldl | windows pe | winpe | windows iso
E: windows activation | kms server | kms activator | windows internals | rootkit | linux rootkit | kernel rootkit
E: system tweak | system optimizer | system utility | system utilities | system tool | os installer | linux installer
E: os image | os provisioning | netboot | netboot server | pxe boot | pxe server | ipxe | diskless | preseed
E: autoinstall | unattended install | unattended installation | multiboot usb | usb creator | image flasher
E: coreutils | gnu coreutils | core utilities | libc implementation | musl | ebpf program | bcc tools | cpu scheduler
E: scheduler simulator | page replacement | memory manager | cpu scheduling | linux utility | linux hardening
E: mainline linux | steamos | batocera linux | chimeraos | asahi linux | surface linux | linux surface | laptop driver
E: undervolt | touchpad driver | wifi driver | rtl8812au | rtl88x2bu | realtek driver | wacom driver | v4l2loopback
E: dkms | dkms module | drm driver | amdgpu | nvidia driver | exokernel os | 操作系统 | 作業系統 | 内核
E: 引导程序 | 发行版 | 微内核 | 实时操作系统 | 黑苹果 | 刷机 | 固件刷机 | 系统镜像
E: linux内核 | 装机 | 鸿蒙 | 安卓系统 | 越狱 | 国产操作系统 | 自制操作系统 | 嵌入式linux
E: distribution of linux | immutable linux | container linux | phone os | x86 kernel | windows nt
E: operating system written | operating system for | operating system in | operating system from scratch
E: os from scratch | writing an os | write an os | hobby operating system | windows-compatible
E: compatible with applications and drivers | linux distribution for | linux distribution targeting
E: distribution for routers | distribution for embedded | linux firmware | real-time operating system | kernel written
E: kernel for | small kernel | kernel internals | linux internals | linux inside | book about the linux kernel
E: kernel programming | kernel hacking | kernel tutorial | operating system tutorial | operating systems course
E: minimal linux | bootable system | immutable desktop | atomic desktop | container-optimized | os for containers
E: os for kubernetes | kubernetes operating system | android distribution | android open source project
E: android-based operating system | aftermarket firmware | custom android | build android | local manifests
E: nas operating system | router operating system | home automation operating system | os for raspberry pi
E: system image builder | image builder for | cross-compiles | nix configuration | nix-darwin | arch install
E: install script for arch | post-install | windows utility for | efi folder | linux on mac | linux on windows
E: windows subsystem | linux compatibility layer | posix layer
S: kernel | web os | webos | darwin | usb driver | network driver | ext2 | fat32 | grub | efi | systemd unit
S: systemd service | upstart | pacman | portage overlay | zorin | solus | haiku | fuchsia | miui
S: device configuration | rooting | menu bar app | macos app | macos utility | mac app | mac utility | windows utility
S: windows tool | windows service | windows registry | network boot | kickstart | dual boot | desktop environment
S: busybox | toybox | libc | ebpf | bpf | perf tools | dtrace | strace | syscall | system calls | process scheduler
S: linux system | linux tools | linux scripts | linux desktop | linux gaming | linux on | linux for | fan control
S: power management | battery management | thinkpad | gpu driver | 驱动 | 驱动程序 | 系统优化 | boot process
S: booting | bare-metal | riscv64 | ia-32 | page table | virtual memory | physical memory | heap allocator
S: slab allocator | buddy allocator | interrupt handler | gdt | idt | tss | acpi | apic | ioapic | pic timer | pci
S: pci enumeration | ahci | nvme | vga driver | vesa | serial output | preemptive multitasking | multitasking
S: user mode | userland | user land | ring 3 | elf loader | elf binary | elf executable | virtual file system
S: initramfs image | rootfs | root file system | nasm | grub mkrescue | iso image | iso file | bochs | qemu
S: no_std kernel | panic handler | kernel panic | kernel space | kernel mode | kernel version | kernel headers
S: kernel 5 | kernel api | kernel image | vmlinux | bzimage | defconfig | menuconfig | kconfig | insmod | rmmod
T: redox os | freertos | free rtos | redox
S: modprobe | dmesg | proc filesystem | procfs | sysfs | udev rule | netfilter | cgroup | seccomp | selinux | apparmor
S: posix api | posix compliance | debootstrap | chroot | squashfs | overlayfs | btrfs | zfs | luks | secure boot
S: partition table | gpt partition | mbr | grub cfg | apt repository | ppa | debian based | ubuntu based
S: debian and ubuntu | systemd nspawn | supported hardware | working hardware | sleep wake | trackpad
S: brightness control | kernel parameters | boot args | config plist | smbios | lilu | whatevergreen | voodoohda
S: applealc | launchd | launchagents | launchdaemon | csrutil | sip disabled | defaults write | mission control
S: group policy | bloatware | cortana | windows defender | windows update | win32 api | win32 | ntdll | nt kernel
S: wdk | wdm | kmdf | driver signing | test signing | local manifest | repo init | repo sync | mka bacon
S: make otapackage | flashable zip | fastboot | unlocked bootloader | gapps | system partition | vendor partition
S: boot image | boot img | recovery mode | spec sheet | exynos | msm8916 | msm8974 | dts file | overlay dtb | dtb
S: etcher | balenaetcher | dd if | pi image | arm board | gnu linux | unix philosophy | window server
S: reproducible build | ota update | 引导 | 中断 | 分页 | 进程调度 | 内存管理 | 文件系统
S: 系统调用 | 虚拟内存 | linux based | dotfiles for | system information | virtualization | process scheduling
S: operating system that | device drivers for | mobile operating system | scheduler and | syscalls | device drivers
S: boot from | cross toolchain | risc-v | flash image | feeds update | package feeds | opkg | sysupgrade
S: supported boards | supported architectures | memory protection | desktop and window | window manager and
T: systemd | debian | ubuntu | Fedora | centos | rhel | rocky linux | opensuse | kali linux | linux mint | raspbian
T: freebsd | openbsd | netbsd | solaris | tizen | webos tv | macos | mac os x | mac-os | os x | osx | windows 10
T: windows 11 | windows 7 | windows xp | linux | mac osx | Android | Raspberry Pi | raspberry pi 4 | rust osdev
T: gnu grub | xcode select | virtualbox | qemu kvm
T: gcc cross compiler | gnu toolchain | llvm | nasm assembler | sysinternals | wayland | x11 | gnome | kde | lxde
T: xfce
T: zephyr | tock
H: os | driver | live system | disk image | setup script | bootstrap script | in memory filesystem | fuse filesystem
H: vfs | c standard library | unix utilities | posix shell | window system | bsp | aur package | root filesystem
H: prefpane | 系统内核 | 引导加载程序 | 刷机包
H: system image
W: device driver | filesystem | file system | boots | real hardware | x86_64 | x86 64 | amd64 | i386 | i686 | aarch64
W: arm64 | protected mode | long mode | real mode | paging | framebuffer | context switch | context switching
W: user space | userspace | cross-compiler | udev | namespaces | posix | process management | memory management | lvm
W: partition | partitioning | swap | package repository | deb package | rpm package | hardware support | what works
W: not working | what doesnt work | plist | launchctl | spotlight | finder | dock | login items | control panel
W: registry | registry key | telemetry | explorer exe | task manager | lunch | android 9 | odin flash | snapdragon
W: mediatek | sd card | unix | multiuser | tty | init process | compositor | bootstrapping | atomic update | bootable
W: kernel code | hardware | scheduler | disk | usb | keyboard driver | cpu | interrupt | assembly | bios
W: userspace tool | laptop | server os | install iso | reboot | mount | network stack | tcp ip stack | daemon
W: font config | x86 | arm | low-level | embedded
C: make qemu | make iso | make bootimage | cargo bootimage | bootimage run | cargo xbuild | bochs q | sudo insmod
C: sudo modprobe | dkms install | dkms add | depmod | make modules_install | make menuconfig | make defconfig
C: cross_compile | linux headers | uname r | kbuild | obj m | update grub | grub mkconfig | efibootmgr | mkfs ext4
C: mkfs vfat | fdisk | parted | losetup | mount dev | mount o loop | chroot mnt | arch chroot | pacstrap
C: fastboot flash | adb root | adb remount | launchctl load | csrutil disable | kextload | sudo kextload | reg add
C: regedit | bcdedit | sc create | set executionpolicy | dism | wsl install | wsl import | systemctl enable
C: systemctl start | systemctl daemon reload | update initramfs | mkinitcpio | dracut | emerge | layman a
C: eselect repository | nixos rebuild | yay S | pacman Syu | makepkg si | makepkg | pkg_add
C: xbps install | apk add | dpkg i | add apt repository | linuxkit build | mirage configure | kraft run | sysctl w
C: cat proc
C: scripts feeds | feeds update a | repo init u | brunch | breakfast | mka | qemu-system | make run
C: home-manager switch | west init | west update | west build | grub-install | mkisofs
X: kernel density | kernel density estimation | kernel method | kernel function | kernel trick | kernel size
X: convolution kernel | convolutional kernel | image kernel | gaussian kernel | jupyter kernel | ipython kernel
X: kernel for jupyter | jupyter notebook kernel | notebook kernel | cuda kernel | gpu kernel | opencl kernel
X: compute kernel | kernel pca | graph kernel | symfony kernel | http kernel | kernel svm | semantic kernel
X: kernel php | laravel kernel | rom emulator | snes rom | rom hacking | rom file | rom hack | rom manager
X: gameboy rom | nes rom | game rom | database driver | jdbc driver | odbc driver | driver for mongodb
X: mongodb driver | mysql driver | postgres driver | postgresql driver | cassandra driver | redis driver | sql driver
X: driver for postgresql | selenium driver | web driver | webdriver | cache driver | session driver | storage driver
X: queue driver | neo4j driver | native driver for | driver license | truck driver | taxi driver | uber driver
X: test driver | driver app | self driving | cross platform windows linux | windows phone | windows phone 8
X: windows forms | windows azure | sliding window | modal windows | popup windows | pop up windows | time windows
X: tumbling windows | google fonts ubuntu | works on windows | runs on linux | windows and linux | linux and windows
X: windows linux mac | mac linux windows | linux macos windows | windows macos linux | windows macos and linux
X: mac windows and linux | macos linux and windows | linux windows and macos | linux mac and windows
X: linux macos and windows | windows mac and linux | windows mac linux | linux mac windows | linux and macos
X: linux and mac | macos and linux | mac and linux | linux and os x | os x and linux | mac os x and linux
X: linux and osx | osx and linux | windows and mac | windows and macos | mac and windows | macos and windows
X: linux or mac | linux or macos | windows or linux | windows users | linux users | mac users | mac os users
X: on windows | on macos | on mac os x | on os x | on osx | on linux | on ubuntu | on debian | under linux
X: under windows | for windows users | tested on ubuntu | tested on mac os x | tested on linux | tested on windows
X: build on windows | linux build status | windows build status | linux windows | os agnostic | os independent
X: any operating system | all operating systems | operating system of your choice | your operating system
X: for your operating system | operating systems supported | supported operating systems
X: operating system independent | import os | os path | os environ | os module | linux foundation | haiku generator
X: haiku poem | haiku deck | haiku database | haiku poetry | init project | file system access | file system watcher
X: file system router | file system based routing | filesystem abstraction | virtual file system for node
X: distributed file system | clover lms | data distribution | probability distribution | normal distribution
X: gaussian distribution | statistical distribution | content distribution | key distribution | poisson distribution
X: distribution function | tails wagging | image recovery | password recovery | data recovery | error recovery
X: disaster recovery | account recovery | crash recovery | recovery phrase | upstart company | pixel art os
X: redox reaction | darwin core | darwin awards | charles darwin | solaris movie | docker image debian
)lexicon",
R"lexicon(
[os]
X: fastboot theme | lunch menu | lunch bot | lunch places | brunch js | brunch skeleton | brunch app | brunch plugin
X: brunch with | with brunch | brunch build | plan 9 theme | 数据驱动 | 事件驱动 | 测试驱动 | 领域驱动
X: 数据库驱动 | 行为驱动 | 驱动开发 | 浏览器内核 | 大驱动 | git lfs | arch based | kernel based
X: bootloader unlock code
X: operating system support | cross operating system

[firmware]
alias: firmwares | embedded | microcontroller | microcontrollers | arduino | esp8266 | esp32 | stm32
alias: keyboard-firmware | embedded-systems | rtos | bare-metal | avr
E: firmware | custom firmware | alternative firmware | replacement firmware | open firmware | modified firmware
E: firmware for | firmware image | firmware update | firmware updater | firmware upgrade | firmware flasher
E: firmware flashing tool | firmware builder | firmware uploader | firmware extraction | firmware extractor
E: firmware analysis | firmware security | firmware source | firmware development | firmware framework
E: firmware library | firmware project | firmware template | firmware repository | firmware code | firmware downloader
E: firmware dump | firmware modification | firmware mod | firmware patch | firmware patcher | hacked firmware
E: stock firmware | device firmware | device firmware update | dfu | dfu bootloader | usb dfu | dfu util
E: ota firmware | fota | bootloader | uefi firmware | bios firmware | coreboot | libreboot | edk ii | bmc firmware
E: ec firmware | u-boot | trusted firmware | router firmware | openwrt | open wrt | openwrt package | openwrt feed
E: openwrt firmware | openwrt build | lede | lede project | dd wrt | ddwrt | tomato firmware | tomato router | asuswrt
E: asuswrt merlin | padavan | gluon | freifunk | freifunk firmware | libremesh | luci app | luci theme
E: gargoyle router | marlin | marlin firmware | repetier firmware | smoothieware | klipper | klipper config
E: klipper configuration | prusa firmware | reprap firmware | reprapfirmware | teacup firmware | sprinter firmware
E: grbl | grbl controller | cnc firmware | cnc controller | printer configuration | keyboard firmware
E: mechanical keyboard | ergonomic keyboard | split keyboard | diy keyboard | keyboard pcb | keyboard kit | macropad
E: macro pad | qmk | qmk firmware | qmk keymap | qmk userspace | qmk configurator | tmk | tmk keyboard | zmk
E: zmk firmware | zmk-config | zmk module | kmk firmware | kaleidoscope keyboard | ergodox | ergodox ez
E: ergodox keymap | planck keymap | preonic | corne keyboard | crkbd | lily58 | via keyboard | vial keyboard
E: keymap for | flight controller | drone firmware | quadcopter firmware | multiwii | betaflight | baseflight | inav
E: px4 | px4 autopilot | ardupilot | arducopter | autopilot firmware | esc firmware | blheli | bldc firmware
E: vesc firmware | opentx | edgetx | transmitter firmware | rc transmitter | camera firmware | magic lantern | chdk
E: gopro firmware | wyze firmware | xiaomi firmware | trezor firmware | ledger app | fido2 firmware | u2f firmware
E: radio firmware | sdr firmware | hackrf firmware | portapack | flipper zero | proxmark | proxmark3 | chameleon mini
E: digispark | wifi deauther | deauther | pwnagotchi | electronic badge | badge firmware | calculator firmware
E: smartwatch firmware | watch firmware | pinetime | pinetime firmware | bangle js | rockbox | synthesizer firmware
E: eurorack firmware | cfw | atmosphere cfw | luma3ds | 3ds homebrew | boot9strap | ssd firmware | tv firmware
E: iot firmware | tasmota | sonoff tasmota | sonoff firmware | esphome | esphome component | esphome config | espeasy
E: esp easy | espurna | wled | openmqttgateway | homie esp8266 | shelly firmware | zigbee firmware | ble firmware
E: lora firmware | meshtastic | led controller | pixel controller | nodemcu | nodemcu firmware | nodemcu devkit
E: micropython | micropython firmware | micropython library | micropython driver | micropython port | circuitpython
E: circuitpython library | espruino | espruino module | mongoose-os | lua firmware | esp-at | arduino | arduino sketch
E: arduino sketches | arduino project | arduino library | arduino core | arduino code | arduino firmware
E: arduino shield | arduino uno | arduino nano | arduino mega | arduino due | arduino bootloader | arduino-based
E: arduino driver | arduino port | arduino client | arduino wrapper | optiboot | attiny | attiny85 | attiny core
E: atmega | atmega328p | atmega328 | atmega32u4 | atmega2560 | avr | avr firmware | avr bootloader
E: avr microcontroller | avr programmer | avr library | xmega | esp8266 | esp8266 firmware | esp8266 library
E: esp8266 sdk | esp32 | esp32 firmware | esp32 library | esp32 cam | esp32 project | esp32 c3 | esp32 s3 | esp-idf
E: wemos | ttgo | m5stack | m5stickc | heltec | lilygo | stm32 | stm32 firmware | stm32 project | stm32 library
E: stm32 hal | stm32cube | stm32cubemx | stm32f1 | stm32f103 | stm32f103c8t6 | stm32f4 | stm32f407 | stm32f4 discovery
E: stm32f3 | stm32f7 | stm32l4 | stm8 | blue pill | bluepill | black pill | nucleo | nucleo board | nrf51 | nrf51822
E: nrf52 | nrf52832 | nrf52840 | nrf5 sdk | nordic semiconductor | cortex-m | cortex m0 | cortex m3 | cortex m4
E: arm cortex | arm microcontroller | samd21 | samd51 | atsam | lpc1768 | lpc17xx | lpc11u | nxp | kinetis | gd32
E: ch32v | ch32v003 | ch55x | ch552 | ch559 | 8051 | mcs 51 | mcs51 | c51 | 51单片机 | pic18 | pic16 | pic32
E: pic microcontroller | pic24 | dspic | msp430 | msp432 | tiva c | stellaris launchpad | cc2530 | cc2531 | cc2650
E: cc1310 | psoc | rp2040 | rp2350 | raspberry pi pico | pico sdk | pico w | teensy | teensy 4 | teensyduino
E: feather board | pro micro | pro mini | microbit | micro-bit | particle photon | particle core | tessel
E: photon firmware | mbed | mbed os | mbed library | platformio | platformio project | platformio platform | zephyr
E: zephyr rtos | zephyr project | zephyr module | freertos port | rtos | chibios | chibios rt | nuttx | riot os
E: contiki | contiki ng | mynewt | rt-thread | threadx | uc os | tinyos | embos | embedded firmware | embedded system
E: embedded c | embedded c++ | embedded rust | rust embedded | embedded-hal | svd2rust | tinygo | tinygo driver
E: microcontroller | micro-controller | mcu | mcu firmware | microcontroller firmware | microcontroller library
E: microcontroller project | sensor driver | sensor library | display driver | oled driver | lcd driver | lcd library
E: ws2812 | ws2812b | stepper driver | plc firmware | modbus slave | ecu firmware | rusefi | speeduino | jtag adapter
E: swd debugger | debug probe | debugprobe | cmsis dap | daplink | st link | tinyusb | v-usb | usbasp
T: cleanflight | freertos | free rtos
E: joystick firmware | mouse firmware | trackball firmware | keyboard controller | fpga firmware | fpga bitstream
E: gateware | android firmware | phone firmware | baseband firmware | samsung firmware | fitbit firmware
E: wearable firmware | scooter firmware | tsdz2 | xiaomi m365 | openinverter | bms firmware | charger firmware
E: ironos | oscilloscope firmware | dso138 | multimeter firmware | nanovna | nanovna firmware | tinysa | quansheng
E: uv k5 | md380 | clock firmware | doorbell firmware | valve controller | irrigation controller
E: sprinkler controller | aquarium controller | gbs control | gotek firmware | flashfloppy | bluescsi | scsi2sd
E: 固件 | 韌體 | 单片机 | 單片機 | 微控制器 | 嵌入式 | 开发板 | 路由器固件 | 键盘固件
E: 飞控 | 四轴飞行器 | 引导加载 | 刷固件 | 烧录 | 烧写 | 软路由 | 智能插座
E: 智能家居固件 | 驱动库 | 裸机 | 智能小车 | 平衡车 | embedded linux | embedded development
E: flash firmware | flight control | firmware configurator | uefi | board support
E: flight stack | autopilot software | runs on microcontrollers | for microcontrollers | on microcontrollers
E: microcontrollers and | small embedded systems | embedded devices | resource constrained devices
E: constrained devices | embedded real-time | esp32-based | stm32-based | pico project | self-balancing
E: g-code interpreter | over-the-air updates | ota updates
S: ota update | edk2 | tianocore | openbmc | custom keyboard | quadcopter | multicopter | multirotor | autopilot
S: motor controller | expresslrs | hardware wallet | badusb | bad usb | rubber ducky | pebble watchface
S: eurorack module | eurorack | guitar pedal | midi controller | set top box | sonoff | lorawan node | lorawan
S: adafruit feather | embedded | embedded software | embedded device | embedded project | bare-metal | wireless sensor
S: sensor node | neopixel | servo controller | temperature sensor | weather station | robot firmware | line follower
S: balancing robot | robot car | canbus | can bus | obd2 | ecu | jtag | logic analyzer | gamepad adapter
S: controller adapter | soft core | dmr radio | ham radio | nixie clock | wordclock | p1 meter | thermostat firmware
S: 引导程序 | 物联网设备 | flashing | flash memory | reflash | upload sketch | icsp | avrdude | openocd
S: stlink | jlink | j-link | segger | gdb server | swd | swdio | uart | usart | serial monitor | serial console
S: baud rate | baudrate | 115200 | spi | i2c | i2s | twi | one wire | onewire | 1 wire | gpio | gpio pin | pinout
S: pin mapping | pin assignment | mosfet | breadboard | wiring diagram | kicad | eagle files | gerber
S: bill of materials | datasheet | soldering | solder | 3-3v | 5v | ground pin | gnd | vcc | pwm | isr | watchdog
S: watchdog timer | timer interrupt | ram usage | flash usage | linker script | startup code | startup file
S: vector table | hal driver | peripheral | peripheral driver | cmsis | ll driver | deep sleep | battery powered
S: coin cell | clock speed | 16mhz | 72mhz | 80mhz | hex file | intel hex | bin file | uf2 | uf2 file | uf2 bootloader
S: elf file | arm none eabi | avr gcc
S: gcc arm | sdcc | xtensa | keil | keil uvision | uvision | iar | mplab | mplab x | xc8 | atmel studio
S: system workbench | stm32cubeide | truestudio | arduino ide | board manager | platformio ini | platformio ide
S: menuconfig | sdkconfig | kconfig | defconfig | buildroot | cross compiler | hardware revision | parts list
S: components list | required parts | required hardware | supported boards | supported printers | evaluation board
S: custom pcb | actuator | stepper | servo motor | dc motor | motor driver | led blink | blinky | blink example
S: led strip | rgb led | oled display | ssd1306 | st7735 | ili9341 | st7789 | hd44780 | e-paper display | dht22
S: dht11 | ds18b20 | bme280 | bmp180 | bmp280 | mpu6050 | mpu9250 | hc sr04 | hc-05 | nrf24l01 | nrf24 | rfm69 | rfm95
S: sx1276 | sx1278 | lora | cc1101 | rf 433mhz | 433mhz | ir receiver | infrared remote | nfc reader | rfid
S: rfid reader | pn532 | mfrc522 | gps module | gsm module | sim800 | sim900 | enc28j60 | w5500 | w5100 | ft232 | ftdi
S: ch340 | cp2102 | ttl adapter | usb cdc | usb hid | hid device | home assistant integration | wifi credentials
S: spiffs | ble peripheral | zigbee | z-wave | modbus | rs485 | rs232 | hotend | heated bed | extruder | tmc2209
S: tmc2208 | tmc2130 | bltouch | bed leveling | ender 3 | prusa i3 | skr mini | g-code | gcode | configuration_adv h
S: matrix scan | switch matrix | key matrix | keycap | hot swap | rotary encoder | elite c | nice nano | tp link
S: xiaomi router | opkg | ipk | luci | sysupgrade | mediatek mt7621 | mt7620 | ar71xx | ath79 | ramips | imu
S: pid controller | pid loop | sbus | cppm | blackbox | rc receiver | brushless motor | binwalk | uboot | jtag pinout
S: uart console | jtag debugger | probe run | probe rs | defmt | rtic | 串口 | 烧录器 | 开发板支持 | 引脚
S: 传感器 | 接线 | soc | risc v | device tree | open hardware | open source hardware | raspberry pi
S: bootloader for | device driver | cortex
S: flash it | flash to | upload the sketch | dev board | devkit | pid | steppers | complementary filter
S: kalman filter | 3d printed case | lipo | power consumption | usb serial | no heap | kb of ram | kb flash
S: flash size | yaml configuration for devices
T: Espressif | Atmel | Microchip | STMicroelectronics | Nordic | texas instruments | silicon labs | renesas
T: raspberry pi zero | beaglebone | beaglebone black | orange pi | adafruit | sparkfun | seeed studio | seeeduino
T: pololu | m5stack core | mbed cli | qmk toolbox | kicad pcb | platformio core | balena | home assistant | openhab
T: domoticz | blynk | ifttt | thingspeak | homebridge | amazon alexa device | lvgl | u8g2 | fastled | adafruit gfx
T: wifimanager | pubsubclient | arduinojson | lwip | mbedtls | fatfs | cmake arm | dfu mode | bus pirate | saleae
T: littlefs
T: pio | vesc | openmv
H: firmware and hardware | flasher | sketch | hal | bsp | keymap | keyboard layout | keyboard | breakout board | pcb
H: thermostat | data logger | datalogger | jtag programmer | oscilloscope | gamepad | usb adapter | usb device
H: wearable | smartwatch | led matrix | 单片机程序
H: balancing bot
W: robot | development board | programmer | flash | flashed | serial port | baud | pins | resistor | transistor
W: relay | wiring | schematic | bom | voltage | adc | dac | interrupts | fuse bits | eeprom | sram
W: register definitions | sleep mode | oscillator | toolchain | cross compile | hardware required
W: hardware requirements | supported devices | supported hardware | shield | sensor | servo | mqtt | captive portal
W: web interface of device | bluetooth low energy | ble | configuration h | keycodes | router | netgear | linksys
W: ubiquiti | gyro | accelerometer | esc | telemetry | mavlink | osd | teardown | no_std | no-std | hardware | board
W: chip | led | wire | wired | wireless | power | battery | motor | usb | wifi | bluetooth | serial | bootload | timer
W: driver | electronics | diy | maker | circuit | iot | controller | c code | low-power | sensor data | radio
W: antenna | temperature | humidity | prototype | enclosure | 3d printed | 3d printer | cnc | usb cable
C: avrdude p | avr size | make flash | make upload | make program | make fuses | make avrdude | make dfu | make teensy
C: openocd f | st flash | st info | stm32flash | dfu programmer | jlinkexe | nrfjprog | nrfjprog program | pyocd flash
C: pyocd | cargo flash | cargo embed | esptool | esptool py | write_flash | platformio run | pio run | platformio init
C: lib_deps | arduino cli | ino build | west build | west flash | west update | west init | mbed compile | mbed import
C: mbed new | qmk compile | qmk flash | qmk setup | layout keymap | mcu_wakeup | void setup | void loop | serial begin
C: serial println | serial print | pinmode | digitalwrite | digitalread | analogread | analogwrite | delay 1000
C: include arduino h | wifi begin | wire begin | attachinterrupt | softwareserial | hal_init | hal_gpio_togglepin
C: hal_gpio | gpio_init | rcc_apb2periphclockcmd | import machine | machine pin | machine i2c | import board
C: import busio | import digitalio | busio i2c | ampy put | ampy | mpremote | rshell | mpfshell | circup install
C: esphome run | binwalk e | make menuconfig | opkg install | opkg update | dev ttyusb0 | dev ttyacm0 | minicom
C: picocom | particle flash | particle compile | tinygo flash | tinygo build | define motherboard | printer cfg
C: stepper_x | entry_point cortex_m_rt
C: idf-py build | idf-py flash | avrdude c | picotool
X: adobe flash | flash player | flash message | flash sale | flash card | flashcard | flash game | flash movie
X: flash fallback | flash notice | flash video | rails flash | flash attention | flash cs | flash file
X: flash of unstyled | flash of unstyled content | firmware agnostic | status badge | badges status | build badge
X: github badge | readme badge | badge generator | notification badge | badge view | badge count | badge component
X: badge service | badges for | npm badge | shields badge | sketch app | sketch plugin | plugin for sketch
)lexicon",
R"lexicon(
[firmware]
X: sketch file | sketch 3 | bohemian sketch | sketch library | sketch for mac | count min sketch
X: sketch data structure | sketchup | processing sketch | p5 sketch | face sketch | url router | react router
X: vue router | php router | http router | angular router | router library | request router | router for
X: router module | router middleware | client side router | router plugin | express router | ui router | page router
X: message router | ruby programmer | programmer at | python programmer | programmer for | programmer who
X: game programmer | experienced programmer | pragmatic programmer | smart programmer | competitive programmer
X: lazy programmer | relay modern | graphql relay | relay compiler | react relay | relay server | smtp relay
X: tor relay | relay connection | pin code | pin entry | map pin | pinterest | pin number | pin to | pin dependency
X: pin version | pinned | pin tab | pin messages | virtual keyboard | on screen keyboard | android keyboard
X: ios keyboard | emoji keyboard | custom keyboard for ios | keyboard extension | soft keyboard | software keyboard
X: keyboard shortcut | keyboard navigation | keyboard event | keyboard accessible | keyboard height
X: keyboard handling | keyboard avoiding | keyboard driven | keyboard manager | keyboard input | keyboard interaction
X: keyboard binding | keyboard control | keyboard support | keyboard friendly | keyboard focused | piano keyboard
X: robot framework | chat robot | robots txt | slack robot | hubot robot | robot hubot | microservice gateway
X: payment gateway | api gateway | web shield | shields io | brave shields | spring boot badge | gear shield
X: spi extension | service provider interface | i18n spi | java spi | dubbo spi | spi mechanism | hal json
X: application hal json | hal browser | hypertext application language | hal hypermedia | hal format | adc mobile
X: bom charset | bom marker | byte order mark | maven bom | utf 8 bom | dac security | crystal lang | crystal language
X: crystal shard | crystal structure | crystal report | crystal library | embedded database | embedded video
X: embedded ruby | embedded player | embedded javascript | embedded server | embedded jetty | embedded tomcat
X: embedded language | embedded domain specific language | embedded document | embedded resource | embedded files
X: embedded web server | embedded key value | embedded sql | embedded image | embedded scripting | embedded in
X: embedded tweet | embedded into | embedded media | embedded content | embedded mongo | embedded mode
X: embedded redis | embedded search | embedded http | embedded kafka | embedded map | embedded postgres
X: embedded elasticsearch | embedded browser | embedded analytics | embedded clojure | embedded html | embedded font
X: word clock speed | fuse js | fuse filesystem | fuse file system | blinky pacman | mbed tls certificate chain
X: motor mongodb | mongo motor | motor async | drone ci | drone plugin | drone io | plugin for drone | servo browser
X: servo engine | zephyr theme | zephyr test | zephyr chat | nucleo theme | photon mapping | marlin game
X: docker flash | telemetry data from app | telemetry collection | opentelemetry | application telemetry
X: laravel sensor | esc key | press esc | bare metal kubernetes | kubernetes bare metal | bare metal server
X: bare metal cluster | bare metal provisioning | bare metal cloud | bare metal host | bare metal machine
X: bare metal k8s | on bare metal | bare metal load balancer | marvel mcu | openwrt free
X: esp32 boards manager | firmware version | latest firmware | update your firmware | firmware update available
X: requires firmware

[julian]
alias: julia | julia-language | julialang | julia-package | julia-programming-language | jl | julia-lang
alias: julia-library | julian-date | julian-day | julian-calendar
E: julia | julia language | julia-lang | julia package | julia library | julia module | julia implementation
E: julia wrapper | julia interface | julia binding | julia client | julia port | julia code | julia script
E: julia project | julia program | julia repl | julia kernel | julia notebook | julia tutorial | julia course
E: julia api | julia sdk | julia framework | julia toolbox | julia solver | julia macro | julia type | julia extension
E: julia plugin | julia tools | julia community | julia ecosystem | julia version | julia compiler | julia registry
E: julia gpu | julia docker | julia mode | julia vim | julia emacs | julia vscode | juno ide | julia snippets
E: julia syntax | julia grammar | julia highlighter | julia formatter | julia linter | julia interop | julia ffi
E: call julia | calling julia | pure-julia | native julia | for julia | in julia | with julia | using julia | to julia
E: from julia | learn julia | learning julia | julia examples | julia exercises | julia benchmarks | julia academy
E: think julia | juliacon | julia con | julia computing | juliahub | juliabox | juliapro | juliadb | juliaopt
E: juliastats | juliadata | juliamath | juliagpu | juliadiff | juliaimages | juliadynamics | juliageo | juliaastro
E: juliaquant | juliasparse | juliamolsim | juliaml | juliaio | juliaweb | juliaarrays | juliageometry | juliagraphs
E: juliapy | juliainterop | juliahealth | juliaactuary | juliaparallel | juliapolyhedra | juliaintervals
E: julialinearalgebra | juliaapproximation | juliareach | juliaclimate | juliaplots | juliasmoothoptimizers
E: juliahomotopycontinuation | juliaquantum | juliasurv | juliafinance | juliaearth | juliatext | juliacloud
E: juliapackaging | juliacomputing | biojulia | scijulia | sciml | julian date | julian day | julian day number
E: julian calendar | modified julian date | modified julian day | julia语言 | julia 语言 | julia中文
E: julia教程 | julia包 | julia编程 | 儒略日 | 儒略历 | 儒略曆 | julia库 | 朱莉娅 | julia programming
E: a julia | julia stdlib | jl
S: julian | mjd | ordinal date | day of year | gregorian calendar | proleptic gregorian | julia v1 | julia nightly
S: julia prompt | general registry | metadata jl | pkg repl | pkg-mode | project toml | manifest toml
S: packageevaluator | pkgeval | juliaci | documenter jl | coveralls jl | compathelper | tagbot | registrator
S: jll package | jll | binarybuilder | yggdrasil | artifacts toml | multiple dispatch | type stable | type stability
S: type instability | generated function | abstractarray | staticarrays | parametric type | subtyping hierarchy
S: sysimage | julia threads | ccall | cxxwrap | pycall | rcall | pyjulia | juliacall | javacall | matlab jl | ijulia
S: pluto notebook | tables interface | forwarddiff
S: reversediff | enzyme jl | chainrules | turing jl | knet | mlj | gen jl | jump jl | mathoptinterface | mathprogbase
S: convex jl | optim jl | nlsolve | differentialequations | modelingtoolkit | lightgraphs | graphs jl | plots jl
S: makie | glmakie | gadfly | pyplot jl | unitful | cuda jl | cuarrays | gpuarrays | kernelabstractions
S: genie framework | genie jl | http jl | mux jl | oxygen jl | franklin jl | benchmarktools | benchmarktools jl
S: ijulia notebook | julian years | julian century | julian epoch | astronomical algorithms | hebrew calendar
T: Pkg | DataFrames jl | DifferentialEquations jl | LinearAlgebra | Distributions jl | Yao jl | Oceananigans | meeus
T: nrel spa | flux jl
H: julia 包 | julia 语言教程
W: package mode | broadcasting | broadcast fusion | abstract type | precompile | precompilation | dataframe
W: data frames | automatic differentiation | differential equations | ordinary differential equations
W: stochastic differential equations | symbolic numeric | sparse matrices | krylov | technical computing
W: scientific computing | numerical computing | astronomical calculation | ephemeris | sidereal time | leap seconds
W: calendar conversion | dispatch | matrix | macro | numeric | scientific | optimization | differential | solver
W: statistics | vectorized | linear algebra | simulation | registered | unregistered | type system | high-performance
W: astronomy | calendar | date conversion | epoch | leap year | documentation stable dev | stable dev | stable latest
C: julia e | julia jl | using Pkg | Pkg add | Pkg clone | Pkg build | Pkg test | Pkg update | Pkg instantiate
C: Pkg activate | Pkg checkout | Pkg develop | Pkg rm | pkg add | pkg dev | pkg test | pkg activate | pkg instantiate
C: pkg up | julia using | import Pkg | using LinearAlgebra | using DataFrames | using Plots | using Test
C: using Random | using Statistics | using Distributions | using CSV | using JuMP | using Flux | using PyPlot
C: using PyCall | using Makie | using GLMakie | using CUDA | using BenchmarkTools | using StaticArrays
C: using SparseArrays | using DifferentialEquations | using Zygote | using Unitful | using Dates | using Base
C: using Gadfly | using Images | using Turing | using Revise | using IJulia | using Documenter | btime | include jl
C: repl julia | array float64 | vector float64 | matrix float64 | import julia | julia install | julia_setup
C: library juliacall | juliaup | juliaup add | toordinal
X: julia set | julia fractal | julia evans | julia roberts | julia ecklar | julia child | julia silge | julia lane
X: julia stoyanovich | by julia | mandelbrot and julia | mandelbrot and julia sets | julia and mandelbrot | julia reda
X: julia maps | raul julia | saint julia | julian assange | julian shapiro | by julian | julian motz | julian gruber
X: julian schwarz | julian lennon | julian barnes | julian garnier | juliangarnier | julian lloyd | julian bangert
X: julian simioni | copyright julian | author julian | thanks to julian | julia theme | julia font | juliamono font
X: turing machine | turing complete | alan turing | flux architecture | flux implementation | flux pattern
X: react flux | facebook flux | f lux | fluxcd | flux cd | flux capacitor | flux standard action | luminous flux
X: magnetic flux | weave net | weaveworks | weave scope | pluto tv | planet pluto | literate programming | jump to
X: jump host | jump list | jump server | jump start | genie effect | genie in | jump game | long jump
X: datetime day of year
)lexicon"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
