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
E: kotlin library | scala library | clojure library | clojurescript library | groovy library | go library
E: Go package | golang library | golang package | go module | rust library | rust crate | c library | c++ library
E: c++11 library | c++14 library | c++17 library | c++20 library | cpp library | c# library | dotnet library
E: f# library | swift library | swift package | objective c library | ios library | android library
E: android widget library | android ui library | react library | react component | react native library
E: react native module | react native component | vue component | vue plugin | vue library | angular library
E: angular module | angular directive | angular component | angularjs directive | angularjs module | ember addon
E: ember cli addon | svelte component | svelte library | web component | jquery plugin | jquery library
E: jquery widget | zepto plugin | mootools plugin | prototype plugin | node module | node-js module
E: node-js library | node package | npm package | npm module | node library | node addon | native node module
E: express middleware | koa middleware | connect middleware | rack middleware | redux middleware | django app
E: django package | reusable django app | django library | flask extension | flask plugin | rails plugin
E: rails engine | laravel package | symfony bundle | yii extension | yii2 extension | zend framework module
E: zf2 module | cakephp plugin | codeigniter library | haskell library | haskell package | elixir library
E: hex package | erlang library | ocaml library | perl module | cpan module | lua library | lua module
E: luajit library | r package | julia package | dart package | dart library | flutter package | flutter plugin
E: flutter widget | crystal shard | nim library | nim package | d library | dlang library | zig library
E: common lisp library | lisp library | emacs lisp library | racket package | scheme library | elm package
E: elm library | purescript library | reasonml library | haxe library | pascal library | delphi library
E: ada library | fortran library | cobol library | powershell module | bash library | shell library | matlab toolbox
E: matlab library | swiftui library | cocoapod | cocoa library | nuget package | unity package | unity plugin
E: arduino library | header only library | single header library | single file library | static library
E: shared library | dynamic library | api client library | api wrapper library | wrapper library | standard library
E: component library | ui component library | ui library | chart library | charting library | animation library
E: image loading library | networking library | parsing library | parser library | logging library
E: validation library | testing library | math library | machine learning library | deep learning library
E: crypto library | cryptography library | serialization library | date library | graphics library | audio library
E: 3d library | data structure library | state management library | dependency injection library | template library
E: orm library | http client library | css library | icon library | functional programming library
E: css framework library | isomorphic library | universal library | multiplatform library
E: kotlin multiplatform library | cross platform library | zero dependency library | dependency free library
E: polyfill library | helper library | core library | compatibility library | microlibrary | micro library | 库 | 类库
E: 類庫 | 函式庫 | 函数库 | 组件库 | 元件庫 | 工具库 | 第三方库 | 开源库 | js库 | 控件库 | 封装库 | dotnet core library | jvm library | java client
E: java wrapper | ruby wrapper | python wrapper | php wrapper | node wrapper | go wrapper | node-js wrapper
E: node-js bindings | c++ header | c++ wrapper | php class | python client | ruby client | go client
E: node-js client | php client | rust client | swift wrapper | objective c wrapper | elixir client | android widget
E: ios component | client library for | promise library | plugin for jquery | pypi package | python bindings for
E: rust bindings for | go bindings for | node bindings for | ruby bindings for | javascript port | django app for
E: jquery plugin for | jquery plugin that | rails engine for | pure javascript library | small javascript library
E: tiny javascript library | lightweight javascript library | simple javascript library | simple python library
E: simple jquery plugin | simple react component
S: library for | library that | library to | library which | library written in | lightweight library
S: small library | tiny library | simple library | library provides | this library | the library | use this library
S: using this library | package for | package that | package provides | this package | module for | module that
S: this module | this gem | gem for | gem that | this plugin | plugin for | plugin that | this component
S: component for | component that | this crate | crate for | this bundle | bundle for | this extension
S: bindings for | binding to | wrapper for | wrapper around | thin wrapper | simple wrapper | wrapper over
S: lightweight wrapper | wrapper library for | port of | a port | client for | helper for | helper class
S: helper function | utility function | utility class | collection of utilities | collection of helpers
S: implementation of | implementation in pure | pure javascript implementation | pure python implementation
S: pure go implementation | pure ruby implementation | pure java implementation | pure rust implementation
S: pure swift implementation | implements the | middleware for | in your project | to your project
S: in your application | to your gemfile | your gemfile | applications gemfile | add to your podfile | your podfile
S: build gradle | your pom | pom xml | package json | composer json | your cargo toml | cargo toml | project clj
S: mix exs | build sbt | pubspec yaml | package swift | rebar config | requirements txt | setup py | podspec
S: gemspec | bower json | peer dependency | add this dependency | add the dependency | add the following dependency
S: zero dependency | no dependency | dependency free | no external dependency | zero dependencies | tree shakable
S: tree shakeable | tree shaking | umd build | commonjs | common js module | amd module | es module | es6 module
S: esm | umd | minified and gzipped | min and gzip | gzipped | browserify | requirejs | require js | type safe
S: typescript definition | type definition | fluent api | fluent interface | chainable | chainable api | public api
S: api reference | api documentation | api docs | javadoc | godoc | rdoc | yardoc | docs rs | pkg go dev
S: thread safe | header only | include the header | link against | static linking | no_std | no std support
S: carthage | swift package manager | jitpack | maven central | mavencentral | jcenter | bintray | sonatype
S: npm version | npm download | pypi version | gem version | packagist | latest stable version
S: latest unstable version | total download | crates io | hackage | clojars | cpan | metacpan | cran | cran status
S: hex pm | nuget | cdnjs | jsdelivr | unpkg | include the script | include jquery | jquery required
S: depends on jquery | options and defaults | default options | available options | plugin options
S: callback function | promise based | promise api | promises and callbacks | async await support | generic
S: monkey patch | type class | combinator | composable | pluggable | extensible api | native extension
S: native module | native binding | ffi binding | ffi | jni | cython | swig | pybind11 | c api | c bindings
S: python bindings | ruby bindings | node bindings | go bindings | rust bindings | java bindings | php bindings
S: lua bindings | haskell bindings | ocaml bindings | julia bindings | dotnet bindings | language bindings
S: binding generator | drop in | backport | customview | custom control | custom widget | customizable view
S: recyclerview | uiview subclass | uiviewcontroller | uitableview | uicollectionview | uikit | xml attribute
S: attrs xml | minsdkversion | proguard | androidx | 一个轻量级的 | 轻量级 | 支持自定义 | 引入依赖 | 添加依赖 | 使用方法 | 高度可定制 | 安卓库 | 零依赖
S: 自定义view | convenience method | drop in replacement for | port of the | category on | extension for
S: meant to be used | add this line to your | add the following to your | maven dependency | gradle dependency
S: stb style | utility belt | pluggable django | no dependencies | zero deps | no deps
T: npm | pypi | rubygem org | bower | maven | gradle | Composer | Stackage | luarocks | opam | leiningen | sbt
T: quicklisp | conda forge | vcpkg | conan | Cargo | bundler | pub dev | Atmosphere | deno land | jsr | haxelib
T: spm | Yarn | pnpm | rebar3 | Nimble | Pear | pecl | bpkg | webjar | lodash | Underscore | jquery | Backbone
T: moment js | ramda | rxjs | immutable js | guava | apache commons | Boost | numpy | scipy | okhttp | Retrofit
T: rxjava | Glide | picasso | alamofire | afnetworking | reactivecocoa | rxswift | faraday | activesupport
T: activerecord | nokogiri | Guzzle | monolog | serde | tokio | Node | redux | webpack | Babel | gulp | grunt
T: rails | django | React | vue | angular | laravel | symfony | Ember | elixir | clojure | scala | haskell | kotlin
T: Swift | Flutter
W: class for | class that | functions for | integration for | ergonomic | fluent | dependency | api | function
W: method | interface | object | callback | constructor | parameter | argument | option | property | instance
W: prototype | namespace | type | generic type | install | installation | usage | example usage | basic usage
W: getting started | quick start | import | require | include | export | extend | wrap | abstract | reusable
W: modular | lightweight | tiny | minimal | simple | small | compatible | compatibility | browser support
W: browser compatibility | nodejs | changelog | semver | semantic versioning | contributing | unit test
W: code coverage | coverage status | build status | license mit | release note | migration guide | version | parse
W: encode | decode | serialize | async | event | utility
H: client library | utility library | library | lib | package | module | plugin | plug-in | gem | crate | bundle
H: addon | add-on | extension | component | binding | wrapper | api client | api wrapper | rest client | http client
H: sdk | client sdk | helper | helper method | view helper | utilities | utils | toolkit | toolbelt | toolbox
H: collection of function | set of function | collection of utility | set of tool | set of component | set of class
H: set of helper | set of utilities | suite of utilities | port | pure port | js port | go port | python port
H: ruby port | implementation | reference implementation | javascript implementation | python implementation
H: go implementation | java implementation | ruby implementation | rust implementation | c implementation
H: c++ implementation | c# implementation | swift implementation | php implementation | haskell implementation
H: abstraction | abstraction layer | data structure | class | mixin | trait | decorator | directive
H: service provider | provider | adapter | adaptor | driver | connector | polyfill | shim | ponyfill | parser
H: lexer | tokenizer | parser combinator | parser generator | serializer | deserializer | encoder | decoder | codec
H: encoder decoder | validator | formatter | converter | generator | builder | query builder | url builder | factory
H: container | dependency injector | injector | di container | ioc container | event emitter | event bus | emitter
H: observer | promise | promise implementation | future | stream | readable stream | transform stream | iterator
H: hook | react hook | custom hook | higher order component | hoc | render prop | custom element | widget | control
H: view | custom view | textview | imageview | button | progress bar | progressbar | progress view | spinner
H: loader | loading indicator | activity indicator | slider | range slider | carousel | slideshow | lightbox | modal
H: modal dialog | dialog | dialogfragment | popup | popover | tooltip | toast | snackbar | dropdown | drop down
H: select box | autocomplete | typeahead | datepicker | date picker | time picker | datetime picker | color picker
H: image picker | file picker | picker view | calendar view | calendar component | tag input | text input
H: text field | text editor component | rich text editor | wysiwyg editor | markdown editor | code editor component
H: table component | data grid | datagrid | grid component | tree view | treeview | listview | list view | tableview
H: collection view | recyclerview adapter | viewpager | viewpager indicator | page indicator | tab bar | tabbar
H: tab view | navigation drawer | side menu | menu component | floating action button | pull to refresh
H: infinite scroll | sticky header | parallax | scroll view | image viewer | image cropper | image gallery
H: photo browser | chart component | chart view | video player component | media player component
H: audio player component | map component | form component | form builder | form validation | form helper
H: form field | switch | toggle | checkbox | rating bar | star rating | badge view | card view | swipe view
H: transition | animation | view controller | uiview | category | objective c category | uiview category
H: swift extension | subclass | uikit component | design system | component set | component collection | macro
H: procedural macro | derive macro | extension method | template tag | template engine | templating engine | orm
H: odm | data mapper | active record | database driver | database abstraction layer | driver for | redis client
H: mqtt client | websocket client | graphql client | grpc client | kafka client | oauth client | rpc client
H: api binding | api sdk | sdk for | strategy | passport strategy | authentication strategy | omniauth strategy
H: backend for | storage backend | storage adapter | cache store | session store | logger | log formatter
H: log handler | appender | transport | winston transport | router | routing library | url router | request router
H: dispatcher | state machine | finite state machine | rule engine | expression evaluator | linear algebra library
H: matrix library | geometry library | vector library | bignum library | random number generator | hash function
H: hashing library | hash map | hash table | linked list | priority queue | lru cache | cache | in memory cache
H: trie | bloom filter | ring buffer | thread pool | memory allocator | allocator | string library
H: string formatter | string utility | argument parser | option parser | command line parser | cli parser
H: config loader | configuration library | config parser | json parser | xml parser | yaml parser | csv parser
H: html parser | markdown parser | url parser | css parser | json library | xml library | csv reader | csv writer
H: pdf library | excel library | diff library | i18n library | internationalization library | localization library
)lexicon",
R"lexicon(
[lib]
H: translation library | datetime library | timezone library | duration parser | currency formatter
H: number formatter | money library | pluralizer | slug generator | slugify | uuid generator | uuid library
H: password generator library | barcode library | qr code generator | qr code library | image library
H: image processing library | image loader | image cache | image downloader | download manager | http library
H: network layer | network library | socket library | websocket library | async library | concurrency library
H: event library | event loop | actor library | reactive library | reactive extension | frp library
H: functional library | data binding library | mocking library | mock library | assertion library | test helper
H: test util | matcher | rspec matcher | fixture library | faker | fake data generator | retry library
H: rate limiter | circuit breaker | scheduler library | cron parser | cron library | job scheduler | queue library
H: worker pool | connection pool | serialization format | protocol implementation | protocol library
H: client implementation | server implementation | algorithm implementation | webpack loader | webpack plugin
H: rollup plugin | vite plugin | babel plugin | babel preset | babel transform | postcss plugin
H: browserify transform | gulp plugin | grunt plugin | grunt task | eslint plugin | eslint config | eslint rule
H: gatsby plugin | nuxt module | next js plugin | hapi plugin | fastify plugin | express router | maven plugin
H: gradle plugin | sbt plugin | lein plugin | leiningen plugin | cordova plugin | phonegap plugin | capacitor plugin
H: titanium module | ionic plugin | ionic component | nativescript plugin | meteor package | wordpress plugin
H: hubot script | jekyll plugin | logstash plugin | fluentd plugin | pytest plugin | sphinx extension | sphinx theme
H: jupyter extension | mongoose plugin | sequelize plugin | knex plugin | d3 plugin | leaflet plugin
H: openlayers plugin | three js addon | chart js plugin | video js plugin | ckeditor plugin | tinymce plugin
H: datatables plugin | bootstrap plugin | bootstrap component | bootstrap extension | sass library | sass mixin
H: scss mixin | less mixin | stylus library | css utility | icon font | icon set | icon pack | template helper
H: handlebars helper | jinja extension | django field | model field | django middleware | django template tag
H: django model mixin | django backend | storage class | wsgi middleware | asgi middleware | celery task
H: activerecord extension | activerecord plugin | activemodel validator | rails helper | rails generator | rake task
H: capistrano task | devise extension | laravel service provider | laravel facade | eloquent trait
H: doctrine extension | twig extension | symfony component | psr implementation | spring boot starter | starter
H: spring library | jackson module | gson adapter | hibernate extension | wpf control | xamarin plugin
H: xamarin forms control | xamarin binding | winforms control | asp net core middleware | aspnet middleware
H: vst plugin sdk | unity asset | godot addon | godot plugin | unreal plugin | shader library | ecs library
H: ros package | ros node | ros driver | tmux plugin | vim plugin | emacs package | 外掛 | 自定义控件 | 工具类 | 工具包 | 工具集
H: 插件 | 组件 | 元件 | 控件 | 封装 | 扩展 | 擴展 | 扩展包 | 中间件 | 客户端库 | 开发包 | 模块 | 模組 | 套件 | 依赖库 | 轮子 | 适配器 | 实现 | client | jar
H: header | single header | dsl | state container | collection of hooks | set of libraries | replacement
H: drop in replacement | integration | reusable app | test library | state management
C: npm install | npm install save | npm install g | npm i | npm i save | npm i S | npm i D | npm install save dev
C: yarn add | pnpm add | pnpm install | bun add | deno add | bower install | bower install save | component install
C: jspm install | jam install | volo add | meteor add | ember install | ng add | nuxi module add | pip install
C: pip3 install | python m pip install | easy_install | python setup py install | setup py install | poetry add
C: uv add | pipenv install | conda install | conda install c conda forge | gem install | bundle install | bundle add
C: source rubygems org | rails generate | rails g | go get | go get u | go get github com | go mod
C: import github com | import golang org | gopkg in | cargo add | extern crate | dependencies | dev dependencies
C: devDependencies | pod | pod install | use_frameworks | carthage update | github carthage
C: package url https github | dependencies package url | composer require | composer require dev | require php
C: require_once vendor autoload | vendor autoload php | vendor autoload | compile com | compile com github
C: implementation com | implementation com github | implementation io github | implementation org
C: implementation io | api com github | testCompile | testImplementation | annotationProcessor | kapt | kapt com
C: maven url https jitpack io | jitpack io | repositories mavencentral | allprojects repositories
C: dependency groupid | groupid | artifactid | groupid com | scope test scope | librarydependencies | resolvers
C: lein deps | dependencies org clojure | ns require | defproject | clj kondo | install package | Install-Package
C: PM Install-Package | dotnet add package | PackageReference | packagereference include | paket add | using System
C: nuget install | cabal install | cabal update | stack install | build depends | import qualified
C: luarocks install | local require | opam install | opam pin add | raco pkg install | raco pkg | nimble install
C: Pkg add | Pkg clone | using Pkg | install packages | install_github | devtools install_github
C: remotes install_github | biocmanager install | biocLite | cpanm | cpan install | perl makefile pl | use warnings
C: defp deps | def deps do | mix deps get | deps | rebar get deps | flutter pub add | flutter pub get | dart pub add
C: pub get | pubspec | import package | dub add | shards install | haxelib install | elm install
C: elm package install | elm make | spago install | bower install purescript | ql quickload | asdf load system
C: package install | use package | m x package install | var require | const require | let require | import from
C: import as | import react from | import vue from | vue use | app use | export default | module exports
C: define function | require config | from import | target_link_libraries | find_package | find_package required
C: add_subdirectory | fetchcontent | fetchcontent_declare | conan install | vcpkg install | pkg config
C: pkg config cflags libs | link libraries | lglfw | git submodule add | script src | link rel stylesheet
C: script src jquery | script src cdn | cdn jsdelivr net | cdnjs cloudflare com | unpkg com | jquery min js
C: document ready function | function document ready | self alloc init | alloc init | import UIKit | import swiftui
C: import foundation | addSubview | setContentView | findViewById | xmlns app http schemas android
C: android layout_width | layout_width | app layout | public class extends | app_name INSTALLED_APPS
C: installed_apps | urlpatterns | middleware_classes | appkernel | registerbundles | new Bundle | providers
C: service provider class | php artisan vendor publish | artisan vendor publish | config app php | use namespace
C: ngmodule imports | ngmodule | react native link | cordova plugin add | tns plugin add | ionic cordova plugin add
C: phonegap plugin add | react native install | expo install | npx expo install | upm | openupm add | com unity
C: platformio lib install | pio lib install | library manager | nix env
X: standard library compliance | music library | photo library | video library | media library | digital library
X: public library | steam library | game library | book library | itunes library | library management
X: library management system | library management app | library system | university library | library of congress
X: zotero library | calibre library | plex library | library card | kodi library | lib directory | package manager
X: package management | package registry | packaging | package tracking | package delivery | package repository
X: debian package | deb package | rpm package | arch package | aur package | npm package manager | kernel module
X: linux kernel module | pam module | nginx module | apache module | hardware module | wifi module
X: bluetooth module | sensor module | camera module | terraform module | puppet module | ansible module
X: drupal module | magento module | browser extension | chrome extension | firefox extension | vscode extension
X: gnome extension | gnome shell extension | file extension | safari extension | browser plugin | chrome plugin
X: bukkit plugin | spigot plugin | minecraft plugin | paper plugin | port forwarding | port scanner | port number
X: serial port | usb port | open port | port 80 | port 3000 | port 8080 | port mapping | container image
X: docker container | linux container | github client | email client | desktop client | chat client | irc client
X: twitter client | git client | bittorrent client | torrent client | vpn client | ssh client | cli client
X: game client | class project | class assignment | virtual class | first class | world class | view source
X: page view | street view | light switch | network switch | nintendo switch | credit card generator
X: static site generator | power adapter | network adapter | usb adapter | printer driver | gpu driver
X: device driver | kernel driver | bug tracker | app builder | site builder | signal messenger | signal protocol
X: signal processing | event calendar | stream deck | live stream | video stream | cache invalidation | jewel
X: gem mining | hidden gem

[framework]
alias: frameworks | web-framework | microframework | framework-library | app-framework
E: framework | web framework | micro framework | microframework | mini framework | application framework
E: app framework | web application framework | javascript framework | js framework | typescript framework
E: node-js framework | php framework | php microframework | python framework | python web framework | ruby framework
E: ruby web framework | go framework | go web framework | golang web framework | golang framework | java framework
E: java web framework | kotlin framework | scala framework | rust web framework | rust framework | c++ framework
E: c++ web framework | c# framework | dotnet framework | elixir framework | clojure framework
E: haskell web framework | swift framework | swift web framework | ios framework | cocoa framework
E: cocoa touch framework | android framework | lua framework | perl web framework | perl framework
E: crystal web framework | dart framework | nim web framework | css framework | css ui framework | scss framework
E: sass framework | less framework | responsive framework | front-end framework | frontend framework
E: back-end framework | backend framework | full-stack framework | fullstack framework | ui framework
E: gui framework | mobile framework | mobile app framework | hybrid app framework | cross platform framework
E: desktop app framework | mvc framework | mvvm framework | mvp framework | mvc web framework | hmvc framework
E: rest framework | rest api framework | restful framework | api framework | http framework | server framework
E: rpc framework | grpc framework | microservice framework | service framework | serverless framework
E: async framework | asynchronous framework | event driven framework | actor framework | reactive framework
E: component framework | plugin framework | test framework | testing framework | unit test framework
E: unit testing framework | bdd framework | tdd framework | test automation framework | automation framework
E: e2e testing framework | mocking framework | fuzzing framework | benchmark framework | benchmarking framework
E: property based testing framework | bot framework | chatbot framework | agent framework | ai agent framework
E: multi agent framework | ai framework | llm framework | rag framework | machine learning framework
E: deep learning framework | neural network framework | reinforcement learning framework | computer vision framework
E: nlp framework | data processing framework | stream processing framework | batch processing framework
E: etl framework | big data framework | distributed computing framework | parallel computing framework
E: workflow framework | pipeline framework | crawler framework | crawling framework | web scraping framework
E: scraping framework | spider framework | game framework | robotics framework | iot framework | embedded framework
E: security framework | exploitation framework | penetration testing framework | pentest framework
E: pentesting framework | osint framework | malware framework | c2 framework | post exploitation framework
E: forensics framework | hacking framework | phishing framework | cms framework | blog framework
E: e-commerce framework | cli framework | command line framework | tui framework | networking framework
E: network framework | messaging framework | socket framework | websocket framework | real-time framework
E: orm framework | persistence framework | dependency injection framework | di framework | ioc framework
E: validation framework | form framework | authentication framework | auth framework | authorization framework
E: logging framework | caching framework | template framework | theme framework | wordpress framework
E: wordpress theme framework | visualization framework | charting framework | animation framework
E: presentation framework | slide framework | html presentation framework | simulation framework
E: scientific framework | modeling framework | smart contract framework | blockchain framework | dapp framework
E: trading framework | backtesting framework | algorithmic trading framework | deployment framework
E: orchestration framework | monitoring framework | search framework | rendering framework | graphics framework
E: audio framework | multimedia framework | image processing framework | annotation framework | evaluation framework
E: experiment framework | inference framework | training framework | serving framework | prompt framework
E: speech framework | recommendation framework | optimization framework | compiler framework | parsing framework
E: language framework | static analysis framework | instrumentation framework | reverse engineering framework
E: emulation framework | state management framework | micro-frontends framework | isomorphic framework
E: universal framework | progressive framework | single page application framework | spa framework | ssr framework
E: static site framework | jamstack framework | meta framework | metaframework | web component framework
E: grid framework | layout framework | design framework | design system framework | low-code framework
E: rapid development framework | rapid application framework | rad framework | development framework
E: software framework | general purpose framework | enterprise framework | modular framework | extensible framework
E: lightweight framework | minimalist framework | opinionated framework | unopinionated framework
E: high performance framework | open source framework | 框架 | 开发框架 | 開發框架 | 微服务框架 | 微框架 | web框架 | 前端框架 | 后端框架 | 爬虫框架
)lexicon",
R"lexicon(
[framework]
E: 后台框架 | 快速开发框架 | 测试框架 | rpc框架 | php框架 | mvc框架 | ui框架 | 组件化框架 | 网络框架 | 游戏框架 | 脚手架 | react framework | vue framework
E: node framework | server side framework | serialization framework | network application framework
E: scaffolding framework | distributed framework | content framework | full featured framework | simple framework
E: fast framework | modern framework | small framework | tiny framework | framework for building
E: framework for writing | framework for developing | framework for creating | framework for rapid
E: webapp framework | micro web framework | 网页框架 | 轻量级框架 | 自动化测试框架 | 深度学习框架 | 权限框架 | 后台管理框架 | 开源框架
S: framework for | framework that | framework to | framework built | framework inspired by | framework written in
S: framework designed | framework based on | framework agnostic | this framework | the framework
S: convention over configuration | batteries-included | inversion of control | dependency injection
S: aspect oriented | middleware stack | middleware system | plugin architecture | plugin system | module system
S: routing and middleware | routing system | router and middleware | request lifecycle | lifecycle hook
S: request handler | controller and view | model view controller | model view viewmodel | scaffold generator
S: code scaffolding | project skeleton | application skeleton | skeleton application | boilerplate code
S: server side rendering | file based routing | two way data binding | two way binding | virtual dom
S: reactive data binding | declarative ui | data driven view | single page application | singlepage app
S: component based | zero configuration | zero config | rapid development | rapid application development
S: build web applications | building web applications | build apps | building apps | building user interfaces
S: building apis | build scalable | write less code | focus on writing | foundation for building
S: extensible architecture | modular architecture | hot reload | hot module replacement | auto wiring | autowiring
S: inspired by sinatra | sinatra inspired | express inspired | rails like | sinatra like | express like | flask like
S: django like | laravel like | koa like | spring like | orm and routing | template engine support | responsive grid
S: flexbox grid | 快速开发 | 前后端分离 | 路由 | 依赖注入 | 约定优于配置 | 开箱即用 | 快速搭建 | expressive elegant syntax | elegant syntax
S: routing engine | ioc container | hmvc | isomorphic | full-stack | foundation for | building modern | hybrid apps
S: native apps
T: django | Flask | fastapi | Tornado | Pyramid | Bottle | Falcon | sanic | starlette | aiohttp | web2py | cherrypy
T: Twisted | rails | ruby on rails | sinatra | hanami | padrino | laravel | lumen | symfony | silex | codeigniter
T: cakephp | yii | yii2 | zend framework | zf2 | laminas | slim framework | slim php | phalcon | fuelphp | kohana
T: thinkphp | swoole | hyperf | workerman | Express | expressjs | koa | hapi | fastify | nestjs | sails-js
T: adonisjs | loopback | Meteor | feathersjs | eggjs | strapi | next-js | nuxt | nuxt-js | gatsby | Remix | astro
T: sveltekit | angular | angularjs | vuejs | vue-js | Ember | ember-js | backbone-js | svelte | solidjs | preact
T: mithril | Polymer | Stencil | alpine-js | Marionette | dojo | extjs | sencha touch | aurelia | riot js | Spring
T: spring boot | spring mvc | spring cloud | Struts | struts2 | ssm | grails | play framework | vaadin | jsf
T: primefaces | Wicket | dropwizard | micronaut | quarkus | vert x | Jersey | sparkjava | akka | akka http
T: scalatra | Finagle | http4s | zio | ktor | Gin | Echo | beego | Revel | Martini | Fiber | Buffalo | Iris
T: chi router | Gorilla | go kit | go zero | kratos | actix | actix web | axum | Rocket | Warp | Iron | Vapor
T: kitura | asp net | asp net core | asp net mvc | aspnet | blazor | nancy | servicestack | abp framework
T: phoenix framework | Phoenix | Cowboy | Nerves | luminus | compojure | Pedestal | re-frame | yesod | Servant
T: Scotty | snap framework | mojolicious | Dancer | kemal | Amber | lapis | openresty | bootstrap
T: twitter bootstrap | bulma | Tailwind | tailwindcss | semantic ui | Materialize | uikit | pure css | skeleton css
T: ionic | onsen ui | framework7 | react native | Flutter | nativescript | cordova | phonegap | xamarin | Titanium
T: weex | uniapp | uni app | Taro | Electron | tauri | nw js | Qt | gtk | wxwidgets | kivy | tkinter | javafx
T: Swing | jhipster | hadoop | Spark | flink | scrapy | pytest | junit | testng | rspec | mocha | jasmine | jest
T: cucumber | robot framework | selenium | appium | phpunit | nunit | xunit | catch2 | googletest | tensorflow
T: pytorch | keras | caffe | mxnet | paddlepaddle | mindspore | langchain | rasa | metasploit | ros | symfony2
T: symfony3 | laravel 5 | angular 2 | angular2 | angular 4 | hugo theme
W: routing | router | route | middleware | controller | template | mvvm | orm | migration | view | model | component
W: module | plugin | extensible | modular | scalable | convention | configuration | lifecycle | hook | request
W: response | container | service provider | starter | architecture | abstraction | declarative | reactive
W: opinionated | elegant | expressive | rapid | enterprise
H: mvc | web stack | web toolkit | application server | scaffold | scaffolding | skeleton | boilerplate
H: starter kit | development platform | application platform | web engine | toolkit | foundation | base project
H: test harness | testing toolkit | grid system | css toolkit | ui kit | ui toolkit | admin template | design system
H: server toolkit | app toolkit | application toolkit | application stack | web application stack
H: full-stack solution | system for building | framework implementation | framework extension | framework plugin
H: library and framework | 开发平台 | 解决方案 | 架构 | 架構 | 基础框架 | starter project | starter template | solution for building
H: sdk for building
C: express generator | npx create | create next app | create react app | vue create | ng new | ng serve
C: ng generate | rails new | rails s | rails server | rackup | django admin startproject | django-admin startproject
C: manage py runserver | manage py migrate | python manage py | flask run | from flask import flask | from django
C: from fastapi import | uvicorn main app | gunicorn | php artisan | artisan serve | composer create project
C: laravel new | symfony new | bin console | yii serve | spark serve | cake bake | meteor create | meteor run
C: ember new | ember serve | ember generate | ionic start | ionic serve | cordova create | react native init
C: react native run android | flutter create | flutter run | sails new | sails lift | nest new | nest start
C: hapi server | app listen | app get | app route | const app express | new koa | express require | gin default
C: http listenandserve | iris new | echo new | fiber new | beego run | revel run | springapplication run
C: springbootapplication | restcontroller | mvn spring boot run | mvn jetty run | gradle bootrun | grails run app
C: play run | mix phx new | mix phoenix new | mix phx server | mix phoenix server | lein new | lein ring server
C: dotnet new | dotnet run | vapor new | vapor run | swift run | kemal run | scrapy crawl | scrapy startproject
C: class extends controller | class testcase | describe it | use_frameworks | serverless deploy | sls deploy
C: require sinatra
X: no framework | framework free | framework less | frameworkless | net framework | dotnet framework 4
X: framework desktop | framework laptop | legal framework | policy framework | conceptual framework
X: theoretical framework | resource description framework | common framework directory | entity framework
X: regulatory framework | skip framework | any framework | rocket league | rocket chat | rocket launch
X: spring physics | spring animation | foundation model | apache software foundation | mozilla foundation
X: linux foundation | free software foundation | core foundation | phoenix arizona | ruby ring | express checkout
X: express shipping | flask of | express delivery | react to | boilerplate free | engine x | search engine
X: game engine | iron man | code rocket | echo server | echo chamber | amazon echo | echo command | chi square
X: ionic bond | spark core | apache license | fiber optic | solid fiber

[learning-resource]
alias: learning-resources | learning | tutorial | tutorials | education | course | courses | book | books | examples
alias: example | sample | samples | demo | awesome-list | cheatsheet | workshop | educational | resources | study
alias: teaching | ebook
E: how to write a | how to build a | how to make a | how to create a | how to use | a collection of examples
E: a series of | set of tutorials | collection of exercises | collection of samples | collection of demos
E: collection of solutions | collection of algorithms | collection of slides | collection of projects
E: collection of lessons | learning vue | learning react | learning python | learning rust | learning go
E: learning golang | learning javascript | learning java | learning opengl | learning haskell | learning scala
E: learning docker | learning kubernetes | learning ruby | learning spark | learning node | learning blockchain
E: learning project for | code i wrote while | code written while | tutorial on | tutorial about | course on
E: course about | workshop on | workshop about | book about | book on | lecture on | exercises for | exercises from
E: examples for | examples from | samples for | samples from | code for my talk | code for my blog
E: code for my article | code for my book | code for the blog | code for the tutorial | code for the talk
E: code for the workshop | code from the tutorial | code from the talk | code from my blog | source code for my
E: companion repo | code companion | repo for my | repository for my course | talk about | talk on | python notes
E: java notes | linux notes | algorithm notes | reading notes | book notes | course solutions | assignments
E: assignments for | homeworks | solutions to the exercises | week assignment | peer graded assignment
E: getting and cleaning data | getting cleaning data | exploratory data analysis course
E: reproducible research course | programming assignment 2 | practical machine learning course
E: machine learning course | deep learning course | learn tutorial | koans for | awesome resources
E: quickstart sample | starter sample | azure sample | aws sample | code pattern | sample demonstrating how
E: app demonstrating | application demonstrating | project demonstrating | project demonstrates
E: sample demonstrates | example demonstrates | app that demonstrates | application that demonstrates
E: simple application that demonstrates | project that demonstrates | sample that shows | app showing
E: project showing | app to demonstrate | application to demonstrate | project to demonstrate | project to learn
E: app to learn | application to learn | simple project to | demonstrating the use of | demonstrating how to
E: created to learn | written to learn | built to learn | made to learn | built while learning
E: written while learning | made while learning | attempt to learn | an exercise in | exercise to learn
E: as an exercise | as a learning exercise | as a learning experience | for educational use | interview exercise
E: interview task | interview assignment | interview project | take home exercise | take home assignment
E: take home challenge | coding exercise for | code exercise | coding task | test task | technical challenge
E: technical exercise | recruitment task | job application | hiring challenge | frontend challenge
E: backend challenge | gilded rose | refactoring kata | bowling kata | string calculator kata | mars rover
E: tdd kata | fizzbuzz kata | ray tracing in one weekend | nand2tetris | nand to tetris | crafting interpreters
E: writing an interpreter in go | monkey language | mal make a lisp | lisp interpreter tutorial
E: essentials of programming languages | types and programming languages | software foundations | programming pearls
E: deep learning book | pattern recognition and machine | introduction to algorithms | hadoop definitive guide
E: spring in action | functional programming in scala | haskell programming from first | learn you a haskell
E: real world haskell | learn you | rust by example | rust book | go by example | getting real | dive into
E: dive into deep learning | think python | automate the boring stuff | think stats | data science handbook
E: data science from scratch | hands on machine learning | online course | video course | crash-course
E: course material | course repository | course notes | course project | course content | course website
E: coursework | course work | course assignment | course exercise | course code | code for the course
E: class material | class notes | class project | class assignment | class exercise | final project for
E: final project | term project | semester project | capstone project | school project | university project
E: college project | student project | learning project | study project | homework assignment | homework solution
E: home assignment | assignment solution | programming assignment | lab assignment | problem set
E: solution to exercises | exercise solutions | coding exercise | programming exercise | practice project
E: practice problem | practice repository | coding challenge | code challenge | programming challenge
E: coding problem | coding interview | interview question | interview preparation | interview prep
E: technical interview | interview cheat sheet | leetcode solution | leetcode | hackerrank solution | hackerrank
E: project euler | advent of code | exercism | codewars | code kata | koans | coding dojo | rosetta code | bootcamp
E: boot camp | coding bootcamp | bootcamp project | freecodecamp | free code camp | udacity | udacity nanodegree
E: nanodegree | coursera | edx | udemy | udemy course | udemy class | pluralsight | treehouse | codecademy
E: code academy | codeschool | code school | khan academy | frontend masters | data science specialization
E: coursera course | egghead course | odin project | the odin project | general assembly | flatiron school
E: launch school | hack reactor | le wagon | makers academy | rails tutorial | railscasts | laracasts | railsbridge
E: railsgirls | django girls | software carpentry | data carpentry | carpentries lesson | nodeschool | workshopper
E: google codelab | codelab | code lab | hands on lab | lab exercise | lab manual | lab material | workshop material
E: workshop exercise | workshop repository | hands on workshop | hands on tutorial | hands on exercise
E: training material | training course | training exercise | training lab | lecture note | lecture slide
E: lecture material | lecture code | lesson plan | lesson material | curriculum | syllabus | study guide
E: study note | study group | study plan | study material | self study | self taught | learning path | learning plan
E: learning roadmap | learning note | learning resource | learning material | learning guide | learning journey
E: roadmap to becoming | developer roadmap | career guide | beginners guide | beginner tutorial
E: guide for beginners | for absolute beginners | introduction to programming | introduction to | intro to
)lexicon",
R"lexicon(
[learning-resource]
E: an introduction | gentle introduction | step by step guide | step by step tutorial | practical guide
E: complete guide | comprehensive guide | definitive guide | ultimate guide | opinionated guide | visual guide
E: illustrated guide | recipe book | e-book | free book | online book | open source book | book source
E: book examples | book code | companion code | companion repository | companion source code | companion website
E: code from the book | code for the book | code examples for | source code for the | code samples from
E: code accompanying | accompanying code | supplementary material | supplemental material | textbook | open textbook
E: oreilly book | manning book | packt book | apress | packt publishing | published by packt | published by apress
E: oreilly | pragmatic programmers | awesome list | curated list | a curated list | curated collection
E: curated resource | curated links | list of awesome | list of resource | collection of resource
E: collection of awesome | collection of link | collection of tutorial | collection of example
E: collection of code sample | collection of snippet | collection of article | collection of paper
E: collection of interview | collection of note | collection of free | list of free | list of useful
E: list of interesting | list of books | list of papers | list of links | list of tools | list of articles
E: list of projects | useful resources | reading list | paper list | paper reading | list of publications
E: survey of papers | link list | link collection | bookmark collection | resource list | resource collection
E: cheat-sheet | quick reference | quick reference guide | reference card | reference sheet | crib sheet
E: knowledge base | how to guide | howto | learn to code | learn by doing | learn programming | learning to program
E: learn how to | learning by doing | i am learning | my learning | my journey | today i learned | til
E: 100 days of code | 100daysofcode | 30 days of | 30 day challenge | example project | sample project
E: demo project | example app | example application | sample app | sample application | demo application
E: example code | source code examples | example repo | example repository | sample repository | demo repository
E: demo repo | reference application | reference app | reference project | reference implementation for learning
E: toy project | toy implementation | toy example | toy app | practice app | tutorial app | tutorial application
E: tutorial code | tutorial project | tutorial series | video tutorial | youtube tutorial | youtube series
E: blog series | blog post code | code for blog post | hello-world | hello world application | example of using
E: example showing | example demonstrating | sample showing | sample showing how | sample application showing
E: sample demonstrating | demonstrates the use | demo showing | showing how to | illustrates how to | showcase of
E: showcases how | explains how to | teach you | teaching material | educational purpose | for educational purposes
E: educational project | educational tool | educational resource | for learning purposes | for learning
E: learning purpose | learning exercise | learning experiment | for teaching | for demonstration purposes
E: for demo purposes | for study purposes | for practice | training purposes | my first | first attempt at
E: first project | slide deck | conference talk | talk at | talk slides | talk given at | presentation slides
E: presentation given | presentation materials | slides and code | slides and demo | slides for | code from my talk
E: materials for | materials from | notes on | my notes | notes from | personal notes | revision notes | exam notes
E: exam preparation | exam questions | certification exam | certification guide | certification preparation
E: certification study | past papers | question bank | quiz questions | trivia questions | interactive lesson
E: interactive course | interactive textbook | interactive book | jupyter book | tutorial notebook | notebooks for
E: collection of notebook | jupyter notebook tutorial | algorithms and data structures
E: data structures and algorithms | algorithm visualizer | algorithm visualization | write your own | build your own
E: implement your own | anki deck | flashcards | flash cards | 教程 | 教學 | 教学 | 学习笔记 | 學習筆記 | 笔记 | 筆記 | 读书笔记 | 讀書筆記
E: 示例代码 | 示例项目 | 样例 | 入门教程 | 从零开始 | 面试 | 面試 | 面试题 | 面经 | 八股文 | 课程 | 課程 | 课件 | 课程设计 | 毕业设计 | 畢業設計 | 作业 | 作業 | 练习 | 練習
E: 练手项目 | 习题 | 刷题 | 题解 | 资源汇总 | 资料整理 | 书籍 | 电子书 | 指南 | 中文翻译 | 精选列表 | 论文列表 | 速查表 | 备忘录 | 知识点 | 知识体系 | 学习路线 | 实战 | 大作业
E: 讲义 | 博客文章 | 演示项目 | 教材 | 训练营 | 公开课 | 源码分析 | 源码解析 | 源码阅读 | a list of awesome | free programming books
E: programming books | technical book | capstone | university course | school assignment | group project | tech talk
E: live coding | just an example | example code for | code samples for | source code for the book
E: examples from the book | in this lab | this lab | project assignment | peer assessment | tutorial repository
E: teach yourself | curricula | how to build | learn how to build | a guide to | quick guide | short guide
E: small guide | simple guide | notes for | notes about | slides from | exercises in | my notes on | my solutions to
E: answers to exercises | my answers | homework for | student repository | students will | an example of
E: a simple example | a small example | a sample | a demo | a simple demo | a demo of | a tutorial | a workshop
E: a course | a book | Awesome
S: egghead | teaches | tutorial for | for beginners | useful links | learn | demo app | demo site | demo website
S: demo code | code example | screencast | blog post | minimal example | minimal working example | simple example
S: basic example | working example | complete example | full example | examples of | example of how
S: example usage of | demonstration of | demonstrates how | demo of | demo for | shows how to | teaching
S: teaching tool | educational | presentation about | interactive tutorial | from scratch tutorial | explained | 101
S: tips and tricks | best of | dictionary of terms | 学习 | 學習 | 示例 | 入门 | 入門 | 资料 | 手册 | 手冊 | 翻译 | 实验 | 总结 | 收集整理
S: 演示 | must read | illustrated | guide to | guide for | introduction for | solutions to | labs for
S: project for the | an example | experiment | awesome selfhosted | awesome python | awesome go | awesome react
S: awesome readme | awesome badge | lists of | inclusion criteria | legend | back to top
S: want to contribute to list | broken link | dead link | free resource | paid course | free course | introductory
S: undergraduate | graduate course | phd | thesis project | dissertation | high school | kids | for kids | children
S: for children | for students | for teachers | for educators | educators | k 12 | mit course | comp sci
S: computer science course | computer science class | computer science degree | computer science curriculum
S: computer science student | cs course | ap computer science | intro to programming | summer school | hacker school
S: recurve center | recurse center | google summer of code | gsoc | coding club | user group | study jam
S: meetup talk | meetup presentation | lightning talk | keynote | speaker notes | speaker deck | slideshare
S: recording of the talk | video of the talk | reveal js presentation | jupyter notebooks | ipython notebook
S: rmarkdown notes | interactive notebook | solved problems | solved in | problem statement | given a list
S: test cases input output | sample input | sample output | expected output | leetcode problems | algorithm problems
S: question bank solution | solve problems | acceptance criteria | user story | user stories
S: requirements of the assignment | evaluation criteria | instructions for students | instructor guide
S: for instructors | attendees | participants | before the workshop | before you start
S: setup instructions for workshop | wireshark lab | tutorial is | tutorial will | guide will | guide covers
S: book covers | covers the basics | topics covered | covered topics | list of topics | course outline
S: course structure | course overview | course schedule | schedule and syllabus | office hours | required reading
S: optional reading | prerequisite knowledge | no prior knowledge | prior experience | assumes basic knowledge
S: basic knowledge of | goal of this repository | purpose of this repository | purpose of this repo
S: purpose of this sample | this sample | this example | this demo | the sample | this sample shows
S: this example shows | this demo shows | this project shows | this repo shows | this app shows | sample uses
S: key concepts used | concepts covered | what is covered | skills | technologies used | tech used | what i learnt
S: i learned | ive learned | wanted to learn | decided to learn | try out | trying out | tried out
S: try to implement | starter branch | solution branch | master branch contains | each branch | each folder contains
S: each directory contains | folder contains | final result | end result of the tutorial | the final code
S: completed code | finished code | finished project | complete source code | curated | learning objective
S: learning goal | learning outcome | what you will learn | what youll learn | you will learn | what i learned
S: we will learn | things i learned | in this tutorial | this tutorial | in this course | this course | this class
S: in this workshop | this workshop | in this lesson | this lesson | this book | the book | in this chapter
S: chapter | chapter 1 | chapter 2 | part 1 | part 2 | part i | week 1 | week 2 | day 1 | day 2 | lesson 1
S: lesson 2 | module 1 | exercise 1 | exercise 2 | assignment 1 | assignment 2 | homework 1 | lab 1 | lab 2
S: lecture 1 | lecture 2 | step 1 | step 2 | step one | session 1 | project 1 | problem 1 | further reading
S: additional reading | recommended reading | recommended book | suggested reading | online resource
S: other resource | related article | people to follow | twitter account | youtube playlist | mooc | university
S: professor | instructor | teacher | student | pupils | classroom | teaching assistant | grading | rubric
S: due date | extra credit | spring 2014 | spring 2015 | spring 2016 | fall 2014 | fall 2015 | fall 2016 | fall 2017
S: fall 2018 | cs 101 | cs101 | cs50 | cs231n | cs224n | mit 6 | stanford | berkeley | harvard | georgia tech | ucla
S: carnegie mellon | translation of the book | translated into | read online | read the book | free online
S: pdf version | epub | gitbook | mdbook | leanpub | bookdown | buy the book | amazon link | print version
S: ebook version | errata | code listings | repository contains the code | repository contains example
S: repository contains sample | repository contains the source | repository contains my
S: repository contains solutions | repository contains materials | repository contains exercises
S: repository contains notes | repository contains a collection | repo contains the code | repo contains sample
S: repo contains examples | repository for the course | repository for learning | repo for learning
S: repo accompanies | repository accompanies | accompanies the | accompanying the | companion to | companion for the
S: based on the tutorial | following the tutorial | follow along | tutorial by | tutorial from | part of a tutorial
S: written for the course | created for the course | made for the course | as part of the course
S: as part of a course | as part of my studies | as part of my | for a class | for my class | for school
S: while learning | i was learning | order to learn | to learn more about | learn about | help you learn
S: want to learn | playing around with | playground for | playing with | experimenting with | experiment with
S: deep dive | better understand | not for production | not intended for production | not production ready
S: simple demo | quick demo | small demo | simplest possible | todo list app | to-do list app | todomvc | todo mvc
S: pet store | pet clinic | spring petclinic | calculator app | weather app | movie app | tic tac toe
S: netflix clone | twitter clone | instagram clone | amazon clone | airbnb clone | spotify clone | youtube clone
S: hacker news clone | blog application example | real world example | realworld | realworld app | conduit
S: step by step | hands on | beginner | novice | newbie | newcomer | advanced topics | fundamentals | basic concepts
S: key concepts | core concepts | contribution guidelines first | pull requests to add | add your own | add a link
S: suggest a resource | inspired by awesome | sindresorhus awesome | maintained list | community curated
S: hand picked | handpicked | opinionated list | comprehensive list | big list of | huge list | ultimate list
S: ever growing list | growing list | list of open source | list of public | list of companies | list of things
S: algorithms implemented | data structure implementation | sorting algorithms | big o | time complexity
S: design patterns implemented | solutions for | my solutions | answers to | spoiler alert
S: cracking the coding interview | elements of programming interviews | clrs | sicp | kr
S: structure and interpretation | you dont know js | eloquent javascript | learn python the hard way | the hard way
S: in action | head first | for dummies | by example | in 24 hours | in 10 minutes | in 30 minutes | in y minutes
S: the missing guide | survival guide | field guide | style tutorial | migration tutorial | solidity tutorial
S: pytorch tutorial | tensorflow tutorial | react tutorial | angular tutorial | vue tutorial | django tutorial
S: flask tutorial | docker tutorial | kubernetes tutorial | rust tutorial | golang tutorial | opengl tutorial
S: vulkan tutorial | d3 tutorial | git tutorial | arduino tutorial | unity tutorial | android tutorial
S: ios tutorial | swift tutorial | spring boot tutorial | microservices tutorial | machine learning tutorial
S: deep learning tutorial | learn javascript | learn python | learn rust | learn go | learn c | learn git
S: learn react | learn english | language learning | vocabulary trainer | spaced repetition | moodle
S: learning management system | lms | e-learning | 欢迎star | 适合新手 | 新手 | 初学者 | 零基础 | 参考资料 | 参考书 | 视频教程 | 公众号 | 知识星球
S: 推荐阅读 | 章节 | 第一章 | 第1章 | learn co | flatiron | prework | this repository contains | this repo contains
S: implementations of | for the article | written for the article | resources for | documentation repository
T: lintcode | codeforces | topcoder | Kaggle | CodinGame | SPOJ | uva online judge | MIT OpenCourseWare | fast ai
T: Stack Overflow | raywenderlich | ray wenderlich | tutsplus | nettuts | css tricks | smashing magazine | lynda
T: linkedin learning | skillshare | codepen | Binder | mybinder | google colab | colab | Scrimba | Educative
T: GeeksforGeeks | w3schools | tutorialspoint | DigitalOcean tutorial | DevFest | google io | wwdc | pycon
T: rubyconf | railsconf | jsconf | devoxx | qcon | oscon | fosdem | gophercon | reactconf | ng conf | strange loop
T: droidcon | meetup
)lexicon",
R"lexicon(
[learning-resource]
W: tutorial | course | getting started with | getting started guide | step by step instructions | usage examples
W: talk | blog | guide | practice | snippet | article | question 1 | unit 1 | table of content | contents
W: additional resource | external resource | videos | podcast | newsletter | community | papers | submission
W: deadline | grade | bonus | exploring | understand how | easy to understand | bare bones | starting point for
W: from scratch | practise | intermediate | basics | concepts | dynamic programming | school | 目录 | 前言 | 常见问题 | 答案
W: objectives | demonstrates | teach | computer science | education | reading | link | topic | explanation | answer
W: summary | trick | illustration | diagram | lecturer | author | edition | publish | translate | simple | step
W: explain | learner | understanding | knowledge | theory | practical | session | template
H: exercises | kata | workshop | seminar | lecture | lesson | roadmap | handbook | cookbook | book | faq | primer
H: walkthrough | walk through | how-to | sample code | code sample | code snippets | proof-of-concept | poc
H: demonstration | slides | notes | glossary | 范例 | 範例 | 例子 | code for course | code for chapter | companion
H: companion app | set of example | set of note | set of slide | set of lesson | collection of tips | index of
H: catalog | catalogue | directory of | archive of | sample website | sample site | sample service | sample api
H: sample code for | demo store | demo api | demo service | demo program | example program | example website
H: example site | example api | example service | example store | example server | example plugin | example module
H: sample plugin | example client | example config | hello world app | hello world program | todo app
H: todo application | todo list application | todo list | todomvc implementation | blog app tutorial | petclinic
H: calculator | practice repo | test repo | test repository | exam | certification | learning app
H: learning repository | learning tool | educational game | course page | class website | lecture series
H: e-learning platform | tutorial site | learning platform | curriculum guide | kit for learners | bachelor thesis
H: master thesis | term paper | research notes | review of literature | literature review | survey | overview
H: comparison | exploration | studies | case study | recipe | idiom | video series | youtube channel
H: livecoding session | newsletter archive | zine | magazine | ebook | guidebook | manual | introduction
H: cheatsheets | list | resource | example | example implementation | sample | demo | demo page | playground
H: sandbox | test project | test app | toy | challenge | take home test | coding test | technical test
H: project for class | study | lab | presentation | solution | questions and answers | question | bibliography
H: compilation | collection | set of exercises | series | reference | reference guide | quickstart | getting started
H: tip | encyclopedia | wiki | thesis | report | essay | training | quiz | clone | sample store | showcase
H: starter code | starter files | template project | translation | chinese translation | 项目练习 | 练习项目 | 合集 | 集合 | 汇总
H: 大全 | 列表 | 清单 | 系列 | 指北 | 题库 | 文档 | 仿写 | 小项目 | instructions | intro | project for course | compiled list
H: reading group | course module | starter project | hello
C: jupyter notebook | jupyter lab | git checkout step | git checkout lesson | git checkout part
C: git checkout chapter | git checkout solution | git checkout exercise | git checkout master | cd chapter
C: cd chapter01 | cd exercise | cd exercises | cd lesson | cd lab | cd example | cd examples | cd sample
C: cd tutorial | cd workshop | cd demo | cd step | cd week | hello world | print hello world
C: system out println hello | make html | gitbook serve | gitbook install | gitbook build | mdbook serve
C: mdbook build | bundle exec jekyll serve | reveal js | npm run exercise | python exercise | python hello
C: python example | python demo | python tutorial | solution py | go run main go | run example | make handout
C: pdflatex | pandoc | bookdown render_book
X: 机器学习 | 機器學習 | 深度学习 | 深度學習 | 强化学习 | 強化學習 | 联邦学习 | 迁移学习 | 监督学习 | 元学习 | 学习率 | 贡献指南 | 列表页 | 下拉列表 | 书签 | 书架 | 作业调度
X: 定时作业 | 课程表 | 课程管理系统 | 机器翻译 | 翻译软件 | 翻译插件 | machine learning | deep learning | reinforcement learning
X: federated learning | transfer learning | supervised learning | unsupervised learning | self supervised learning
X: meta learning | continual learning | representation learning | few shot learning | active learning
X: contrastive learning | statistical learning | learning rate | learning algorithm | learning library
X: learning model | learning framework | learning toolkit | for example | e g example | by example usage | list view
X: to do list | mailing list | linked list | access control list | block list | blocklist | black list | blacklist
X: white list | whitelist | allow list | drop down list | dropdown list | contact list | friend list | shopping list
X: wish list | list component | list manager | listview | list item | playlist | address book | phone book
X: facebook | notebook | book keeping | bookkeeping | bookmark | book management | book store | bookstore
X: comic book | book reader | ebook reader | e book reader | ebook manager | book library | book review | audio book
X: order book | note taking | note app | notes application | note taking app | release notes | sticky notes
X: music note | patch notes | see demo | live demo | online demo | demo here | quick demo gif | view demo
X: slide show | slideshow | slide menu | slide out | slide in | slide animation | image slide | presentation layer
X: presentation framework | presentation tool | presentation software | walk through wall | course management
X: course scheduler | course selection | of course | golf course | question answering | survey question
X: audio sample | sample rate | data sample | sample data | sample player | random sample | sampling | sample size
X: bash snippet manager | snippet manager | snippet plugin | collection view | garbage collection | data collection
X: postman collection | backbone collection | mongodb collection | collection type | art collection
X: practice management | challenge response | acme challenge | dns challenge | captcha challenge
X: reference counting | weak reference | api reference | assignment operator | variable assignment
X: exercise tracker | talk to | talk with | google talk | self driving | test sample | study data | user study
X: feature article | article extraction | article extractor | article management | news article | training data
X: training loop | training script | model training | pre training | cross site | technical report | bug report
X: crash report | test report | report generator | report a bug | bootstrap example theme | solution explorer
X: visual studio solution | enterprise solution | full solution | all in one solution | complete solution
X: solution for deploying | storage solution | monitoring solution | lab results | gitlab | matlab | labs com
X: google colab pro | sandboxed | code sandbox | playground games | swift playground support | series database
X: time series | lms server | logitech media server

[best-practices]
alias: best-practice | bestpractices | style-guide | styleguide | guidelines | coding-style | clean-code
alias: coding-standards | conventions | code-quality | patterns | checklist
E: best-practice | best practices guide | best practices for | good practice | recommended practice
E: coding practice | proven practice | modern practice | style-guide | coding style guide | code style guide
E: programming style guide | javascript style guide | ruby style guide | rails style guide | python style guide
E: css style guide | sass guidelines | swift style guide | objective c style guide | java style guide
E: kotlin style guide | go style guide | c++ style guide | react style guide | angular style guide | vue style guide
E: php style guide | sql style guide | bash style guide | shell style guide | elixir style guide
E: clojure style guide | scala style guide | commit message style guide | writing style guide | content style guide
E: guidelines for | coding guideline | code guideline | development guideline | project guidelines
E: design guidelines | api guidelines | api design guide | rest api guidelines | engineering guideline
E: architecture guideline | security guideline | security guide | accessibility guideline | coding standard
E: code standards | coding convention | commit convention | commit message convention | conventional commits
E: commit guidelines | branching model | code review guide | code review guideline | code review checklist
E: checklist for | security checklist | front-end checklist | performance checklist | seo checklist
E: launch checklist | deployment checklist | production checklist | production readiness | api security checklist
E: accessibility checklist | hardening guide | hardening checklist | clean-code | clean coder | clean code concepts
E: clean architecture | hexagonal architecture | onion architecture | solid principles | design principle
E: software craftsmanship | anti-patterns | antipattern | design pattern | pattern library | patterns and practices
E: patterns and best practices | idiom | idiomatic javascript | effective go | effective java | effective python
E: do and dont | dos and donts | engineering playbook | engineering handbook | engineering practices
E: development practices | developer handbook | dev handbook | twelve factor app | 12 factor | 12factor
E: maintainable code | maintainable css | scalable css | css methodology | css architecture | bem methodology
E: oocss | smacss | itcss | suitcss | atomic design | standard project layout | recommended project structure
E: opinionated starter | opinionated boilerplate | production ready boilerplate | production ready template
E: enterprise boilerplate | reference architecture | architecture template | architecture sample
E: architecture blueprints | clean architecture example | clean architecture template | clean architecture sample
E: clean architecture boilerplate | ddd example | modern android development | android architecture
E: ios architecture | react boilerplate | project template | project starter | starter kit with best practices
E: following best practices | follows best practices | based on best practices | incorporates best practices
E: industry best practices | secure coding | security best practices | devops best practices | docker best practices
E: kubernetes best practices | terraform best practices | node best practices | testing best practices
E: react best practices | ansible best practices | aws best practices | ux guidelines | human interface guideline
E: material design guideline | documentation guide | readme guide | readme best practices | changelog guide
E: keep a changelog | open source guide | refactoring guide | code katas | shareable eslint config | eslint config
E: tslint config | stylelint config | prettier config | sharable config | code style config | style rules | 最佳实践
E: 最佳實踐 | 编码规范 | 代码规范 | 開發規範 | 开发规范 | 规范 | 规约 | 编程规范 | 代码风格 | 代码整洁之道 | 整洁架构 | 风格指南 | 设计模式 | 設計模式 | 检查清单 | 重构 | 约定
E: 命名规范 | 前端规范 | 项目结构 | 编程思想 | coding style | coding style guide for | sane defaults | rules of | principles of
E: patterns for | patterns in | tips for | architecture guide | awesome guidelines | guide to writing
E: how to write clean | production ready guide
S: code convention | naming convention | git workflow | git flow | gitflow | principles | code smell
S: idiomatic code | idiomatic go | idiomatic rust | runbook | twelve-factor | code quality | code quality standards
S: folder structure | project layout | production-grade | industry standard | secure by default | secure defaults
S: readme template | issue template | pull request template | editorconfig | refactoring | legacy code
S: eslint configuration | shared config | tips and tricks | rule of thumb | lessons learned | consistent style
S: code consistency | code formatting | readable code | readability | maintainability | maintainable | reusability
S: testable | testability | separation of concerns | single responsibility principle | open closed principle
S: liskov substitution principle | interface segregation principle | dependency inversion principle
S: dependency inversion | composition over inheritance | dont repeat yourself | law of demeter | kiss principle
S: dry principle | yagni | use cases and entities | use case layer | domain layer | data layer | presentation layer
S: repository pattern | unit of work | cqrs | mvvm architecture | mvp architecture | viper architecture | mvi
S: mvi architecture | redux architecture | clean swift | layered architecture | modular architecture
S: modularization | multi module | domain-driven design | ddd | test driven development | tdd | bdd
S: behavior driven development | behaviour driven development | pair programming | code review | semantic commit
S: commit message | commitizen | commitlint | husky | lint staged | pre commit hook | static analysis
S: trailing comma | semicolons | tabs or spaces | line length | variable naming | braces | curly braces
S: bad example | good example | rationale | why you should | use descriptive names | pitfall | common mistakes
S: optimization tips | performance best practices | security hardening | owasp top 10 | cis benchmark
S: threat modeling | wcag | logging practices | health check endpoint | observability | postmortem | post mortem
S: incident response | site reliability engineering | sre | onboarding guide | engineering culture | technical debt
S: architecture decision record | adr | decision record | rfc process | documentation standards | api versioning
S: rest api design | api first | restful conventions | pragmatic rest | structured approach | opinionated guide
S: well structured | well organized | project organization | file structure | scalable structure
S: feature based structure | production ready | battle tested | industry proven | enterprise grade
S: google style guide | airbnb style guide | airbnb javascript style | thoughtbot | pep8 | pep 8 | psr 2 | psr 12
S: psr 1 | psr standard | standardjs | javascript standard style | checkstyle | misra | cert c | c++ core guidelines
S: core guidelines | gang of four | gof patterns | martin fowler | uncle bob | robert c martin | todd motto
S: john papa | effective dart | zen of python | code style | architecture patterns | trade offs
T: eslint | standard style | rubocop | pylint | flake8 | tslint | stylelint | prettier | checkstyle config
T: swiftlint | ktlint | detekt | golangci lint | phpcs | php codesniffer | php cs fixer | sonarqube | codeclimate
T: scalastyle | clippy | clang format | clang tidy | black formatter | hadolint | shellcheck | sonarlint | pmd
T: findbugs | cookiecutter | html5 boilerplate | h5bp | Lighthouse | owasp cheat sheet
W: idiomatic | project structure | directory structure | recommendation | recommended | standard | consistency
)lexicon",
R"lexicon(
[best-practices]
W: continuous integration | continuous delivery | semantic versioning | linter | linting | formatter config
W: whitespace | indentation | naming | quotes | avoid | prefer | gotchas | caveats | performance tips
W: accessibility | a11y | error handling | graceful shutdown | agile | scrum | governance | opinionated | airbnb
W: style | structure | quality | clean | practice | review | refactor | lint | format | document | documentation
W: template | consistent | team | workflow | example | opinion | production | scalable | maintain | modular
W: reusable | organize | security
H: guideline | checklist | playbook | manifesto | reference implementation | styleguide | convention | handbook
H: pattern | collection of patterns | set of rules | set of guidelines | set of standards | set of best practices
H: rules | ruleset | methodology | boilerplate | starter kit | starter | starter project | starter template
H: seed project | project skeleton | skeleton | app template | template repository | architecture | blueprint
H: reference app | sample architecture | lint config | shareable config | coding guide | guide | tips | wisdom
H: specification | 指南 | 实践 | 脚手架
C: extends airbnb | extends eslint config | eslint config airbnb | extends standard | eslint init | extends google
C: npx eslint | rubocop config | inherit_gem | bad good | editorconfig root true | pre commit install
C: husky install | commitlint config | src domain | src application | domain usecase | domain entities
C: cmd internal pkg | src components | src containers
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

[system-design]
alias: systemdesign | system-architecture | architecture | software-architecture | design-patterns
alias: distributed-systems | scalability | microservices | domain-driven-design | ddd | systems-design
alias: high-availability
E: system-design | system design interview | system design primer | system architecture | software architecture
E: software design | software architecture guide | application architecture | enterprise architecture
E: solution architecture | cloud architecture | reference architecture | architecture pattern
E: architectural pattern | architecture style | architecture diagram | architecture decision record
E: architecture kata | architecture example | architecture documentation | architecture blueprint
E: distributed-system | distributed architecture | distributed algorithm | distributed transaction
E: distributed locking | distributed coordination | distributed consensus | distributed log
E: distributed systems course | large-scale systems | highly scalable system | scalable system
E: scalable architecture | high concurrency | fault tolerant system | resilience engineering | resilience pattern
E: chaos engineering | site reliability | design pattern | software design pattern | object oriented design
E: object oriented design patterns | low level design | high level design | oop design | gang of four
E: gof design patterns | gof | enterprise integration pattern | integration patterns | cloud design patterns
E: microservice pattern | microservice | micro-services | microservice architecture | microservices example
E: microservices demo | microservices platform | microservice framework | microservices sample
E: microservice boilerplate | microfrontend | service oriented architecture | event-driven architecture
E: event driven microservices | event-sourcing | event sourced | cqrs | cqrs pattern | cqrs framework | saga pattern
E: saga orchestration | outbox pattern | transactional outbox | domain-driven design | ddd | tactical ddd
E: domain modeling | domain model | aggregate root | bounded context | context mapping | event storming
E: hexagonal architecture | ports and adapters | onion architecture | clean architecture | layered architecture
E: modular monolith | monolith to microservices | reactive architecture | reactive system | reactive manifesto
E: lambda architecture | kappa architecture | big data architecture | data architecture
E: data intensive applications | designing data intensive applications | consensus algorithm | consensus protocol
E: raft consensus | raft implementation | raft protocol | paxos | multi paxos | byzantine fault tolerance
E: gossip protocol | swim protocol | vector clock | conflict free replicated data | leader election
E: distributed hash table | two-phase commit | eventual consistency | cap theorem | uml diagram | uml tool
E: c4 model | arc42 | architecture as code | url shortener design | 系统设计 | 系統設計 | 架构设计 | 架构师 | 软件架构 | 分布式 | 分散式
E: 分布式系统 | 分布式架构 | 分布式锁 | 分布式事务 | 分布式任务调度 | 高并发 | 高可用 | 微服务 | 微服務 | 微服务架构 | 设计模式 | 設計模式 | 领域驱动设计 | 领域驱动 | 领域模型
E: 事件溯源 | 系统架构 | 秒杀系统 | 中台 | 一致性算法 | 服务治理 | distributed systems design | domain driven | clean architecture example
E: architecture sample | cqrs and event sourcing | enterprise patterns | design patterns in
E: design patterns implemented | implementation of design patterns | gof design patterns implemented
E: object oriented patterns | patterns of enterprise
S: raft | distributed computing | distributed application | distributed tracing | scalability | high scalability
S: high availability | fault tolerance | fault-tolerant | lld | hld | ood | micro-frontends | soa | sagas
S: actor model | serverless architecture | crdt | consistent hashing | peer to peer network | uml | adr
S: diagram as code | load balancing | rate limiting | bulkhead | backpressure | sharding | replication
S: technical design | design document | design docs | 架构 | 架構 | scalable | horizontally scalable
S: horizontal scaling | vertical scaling | scale out | high throughput | high performance distributed
S: loosely coupled | loose coupling | decoupled | decoupling | separation of concerns | cohesion | message driven
S: message queue | message broker | event driven | pub sub | publish subscribe | stream processing
S: service registration | config server | configuration server | centralized configuration | eureka | sidecar
S: sidecar pattern | strangler pattern | backend for frontend | bff | ubiquitous language | value object
S: domain event | integration event | command handler | query handler | command query separation
S: command query responsibility segregation | read model | write model | entities and value objects
S: repository pattern | unit of work | specification pattern | mediator pattern | factory pattern | abstract factory
S: factory method | singleton pattern | builder pattern | prototype pattern | adapter pattern | bridge pattern
S: composite pattern | decorator pattern | facade pattern | flyweight pattern | proxy pattern
S: chain of responsibility | command pattern | interpreter pattern | iterator pattern | memento pattern
S: observer pattern | state pattern | strategy pattern | template method | visitor pattern | creational pattern
S: structural pattern | behavioral pattern | null object pattern | dependency inversion | solid principles
S: inversion of control | polyglot persistence | polyglot microservices | database per service | idempotency
S: exactly once | at least once | strong consistency | linearizability | linearizable | quorum
S: replicated state machine | state machine replication | log replication | failure detector | failure detection
S: automatic failover | disaster recovery | multi region | multi datacenter | multi-tenant | multi tenancy
S: multitenancy | partition tolerance | network partition | split brain | caching strategy | cache aside
S: database sharding | read replica | master-slave | leader follower | hot standby | bloom filter | merkle tree
S: lsm tree | map reduce | mapreduce | work stealing | thread pool pattern | concurrency pattern | reactor pattern
S: proactor | capacity planning | capacity estimation | back of the envelope | latency numbers
S: single point of failure | monolithic architecture | n tier | three tier | 3 tier | three tier architecture
S: multi tier | multilayered | cloud native | twelve factor | container orchestration | microservice based
S: consists of several services | several microservices | grpc microservices | spring cloud microservices
S: inter service communication | service to service communication | choreography | workflow orchestration
S: observability | resilience | resiliency | high level architecture | architecture overview
S: architectural decision | architecture principles | technical architecture | sequence diagram | class diagram
S: component diagram | er diagram | system context diagram | jepsen | formal specification | tla+ | tla plus
S: model checking | simulation testing | 注册中心 | 配置中心 | 网关 | 熔断 | 限流 | 降级 | 消息队列 | 单例模式 | 工厂模式 | 观察者模式 | 负载均衡 | 分库分表
S: 集群 | 服务注册 | 服务发现 | 链路追踪 | trade-off | app architecture | modular architecture | engineering blog
S: horizontal scalability | mvvm | mvp | viper | sample application architecture
T: kafka | rabbitmq | zookeeper | etcd | Consul | nats | zeromq | redis cluster | cassandra | spring cloud
T: netflix oss | hystrix | zuul | Ribbon | Feign | dubbo | nacos | Sentinel | seata | rocketmq | istio | linkerd
T: Envoy | kong | dapr | service fabric | masstransit | nservicebus | axon framework | Axon | eventstore
T: eventstoredb | event store db | akka cluster | akka | orleans | vert-x | lagom | go kit | go micro | micronaut
T: quarkus | moleculer | seneca | nestjs microservices | steeltoe | Ocelot | mediatr | Temporal | Cadence | camunda
T: hazelcast | apache ignite | mesos | hadoop | spark streaming | plantuml | Mermaid | structurizr | grpc | Thrift
T: abp framework | jaeger | zipkin | opentracing | broadway | prooph | ecotone
W: low latency | modularity | projections | aggregate | membership | failover | stateless | cluster | clustering
W: partitioning | cdn | master worker | bottleneck | monolithic | orchestration | reliability | flowchart | design
W: scale | distributed | service | node | consensus | availability | consistency | latency | throughput | replicate
W: infrastructure | backend | domain | layer | modular | queue | cache | event | message | failure | reliable
W: coordination | concurrency | parallel | cloud | deployment | tier | enterprise | gateway | monolithic app
H: distributed lock | distributed cache | distributed scheduler | distributed database | distributed storage
H: distributed key value store | service mesh | event store | load balancer | rate limiter | circuit breaker
H: architecture | pattern | set of microservices | service discovery | service registry | api gateway
H: event sourcing framework | event sourcing library | cqrs library | event bus | command bus | message bus
H: service bus | mediator | mediator implementation | paxos implementation | consensus library | lock manager
H: distributed lock manager | distributed task queue | distributed job scheduler | distributed computing framework
H: distributed computing platform | distributed file system | distributed storage system | cluster manager
H: cluster membership | job scheduler | task scheduler | circuit breaker implementation | saga library
H: state machine | workflow engine | orchestration engine | actor framework | actor system | microservices toolkit
H: distributed tracing system | coordination service | modeling tool | diagramming tool | blueprint | monolith
H: ddd framework | ddd library | 微服务平台 | 解决方案
C: docker compose scale | docker compose up scale | docker compose up d kafka | eureka client | enableeurekaclient
C: enableeurekaserver | enablediscoveryclient | enablezuulproxy | feignclient | hystrixcommand | consul agent
C: etcd endpoints | zkserver sh start | kafka topics sh | kafka topics | helm install | istioctl | aggregateroot
C: commandhandler | eventhandler | irequesthandler | mediatr send | adr new | raft join
X: css architecture | cpu architecture | processor architecture | arm architecture | x86 architecture
X: multi architecture | computer architecture course | target architecture | neural architecture
X: neural network architecture | model architecture | network architecture search | instruction set architecture
X: architecture arm64 | arch linux | risc v architecture | building architecture | information architecture
X: material design | responsive design | web design | graphic design | game design | interior design | design system
X: ui design | pattern matching | pattern recognition | regex pattern | design by contract | file pattern
X: distributed version control | distributed under | raft survival | service worker | customer service
X: terms of service | web service client | node js | event calendar | tickets event | star cluster
X: cluster analysis | clustering algorithm | k means clustering | data clustering | marker cluster
X: pinterest cluster | text cluster | kong game | replication package | replication code | dna replication
X: replication of results | result replication | temporal data | temporal network | temporal difference

[for-fun]
alias: fun | just-for-fun | joke | humor | humour | funny | toy | toys | meme | memes | creative-coding
alias: generative-art | experiment | experiments | novelty | silly
E: for-fun | just for fun | for fun and profit | fun project | fun side project | fun little | fun experiment
E: fun app | fun tool | fun bot | fun hack | fun weekend project | having fun | joke | joke api | joke generator
E: joke app | joke bot | joke language | dad joke | chuck norris | chuck norris jokes | chuck norris fact | yo mama
E: knock knock joke | pun generator | prank | prank app | prank your friends | april fool | april fools joke
E: parody | satire | satirical | tongue in cheek | humorous | humour | silly project | useless project | absurd
E: nonsense | whimsical | shitpost | lolcat | lolspeak | lolcode | lulz | rofl | rickroll | rick roll | rick astley
E: never gonna give | meme | meme generator | meme maker | meme bot | dank meme | doge | doge meme | such wow
E: nyan cat | nyancat | nyan | cat pictures | cat gif | cat pics | cat facts | catify | pug bomb | party parrot
)lexicon",
R"lexicon(
[for-fun]
E: cowsay | cow say | cowsay clone | figlet | ascii animation | ascii cat | ascii camera | emoji art
E: emoji translator | emoji language | pixel art | pixel art generator | generative art | generative design
E: creative coding | code art | algorithmic art | computational art | procedural art | abstract art | art generator
E: art experiment | mandelbrot | mandelbrot set | mandelbrot renderer | julia set | fractal generator
E: fractal renderer | fractal explorer | game-of-life | conways game of life | cellular automata
E: cellular automaton | langtons ant | boids | flocking simulation | falling sand | falling sand game | screensaver
E: visual experiment | css art | css drawing | pure css drawing | pure css art | demoscene | demo scene | 4k intro
E: 64k intro | 1k demo | js1k | js13k | 140 bytes | code golf | codegolf | obfuscated code | ioccc | quine
E: polyglot program | one liner | esolang | esoteric language | esoteric programming language | brainfuck
E: brainfuck interpreter | brainf ck | brainfuck compiler | befunge | whitespace language | malbolge | intercal
E: piet | chef language | shakespeare programming language | ook | jsfuck | ROCKSTAR language | toy language
E: toy programming language | toy compiler | toy interpreter | toy os | toy database | toy project | toy app
E: toy program | desktop toy | desktop pet | desktop goose | tamagotchi | easter-egg | konami code | konami
E: snake easter egg | random insult | insult generator | compliment generator | swear words | profanity generator
E: fuck | fucking | bullshit generator | buzzword generator | lorem ipsum generator | hipster ipsum | bacon ipsum
E: ipsum generator | excuse generator | developer excuses | commit message generator | what the commit
E: fortune cookie | fortune teller | random quote machine | inspirational quote | magic 8-ball | 8 ball
E: random fact | i ching | star wars quotes | star wars ascii | rick and morty | simpsons quotes | klingon
E: pokemon names | kanye | kanye west | trump tweets | nicolas cage | nic cage | hodor | shia labeouf | bieber
E: pirate speak | yoda speak | pig latin | leet speak | leetspeak | 1337 | zalgo | zalgo text | mocking spongebob
E: spongebob | markov chain bot | bot that tweets | tweets random | random tweet | silly bot | makes your terminal
E: terminal animation | terminal art | steam locomotive | train in your terminal | matrix rain | digital rain
E: matrix effect | falling snow | snow effect | christmas tree | christmas lights | birthday card
E: hackathon project | hack day | hack-day project | hackday | stupid hackathon | stupid shit | terrible hack
E: weekend hack | weekend project | wild experiment | thought experiment | because why not | because i can
E: because i could | why would you | why would anyone | i was bored | boredom project | out of boredom
E: procrastination | bad idea | terrible idea | crazy idea | silly idea | dont use this | never use this
E: dont take seriously | not serious | not to be taken seriously | serious business | fizzbuzz | fizz buzz
E: enterprise fizzbuzz | drinking game | beer o clock | sound board | fart | fart app | vaporwave | robot drawing
E: plotter art | light painting | led art | music toy | spirograph | lava lamp | clock art | word clock
E: typing sounds | mechanical keyboard sound | power mode | space invader | blinkenlights | rubber duck
E: rubber duck debugging | minecraft in | doom in | runs doom | bad apple | bad apple player | in postscript
E: in sql game | 好玩 | 玩具 | 恶搞 | 惡搞 | 搞笑 | 整蛊 | 彩蛋 | 段子 | 无聊 | 闲着没事 | 沙雕 | 斗图 | 摸鱼 | 生成艺术 | 桌面宠物 | 字符画 | 分形 | 生命游戏
E: 烟花 | 笑话 | 装逼 | for no reason | no good reason | does nothing | do nothing | haha | hollywood hacker
E: experiment for fun | just for laughs | for the lulz | for the lols | for shits and giggles | for giggles
E: just because | an experiment in | a silly | a stupid | a dumb | a joke | a toy | a fun | little experiment
E: useless web
S: pun | humor | funny | hilarious | silly | stupid | ridiculous | esoteric | toy | insult | swear | swearing
S: fireplace | snowfall | abomination | monstrosity | kaleidoscope | evil | dumb | useless | pointless | lol | wtf
S: troll | trolling | cute cat | kitten | cats | corgi | puppy | unicorn | rainbow | ascii-art | text art
S: glitch art | procedural generation | fractal | flocking | particle simulation | visual effect | css only
S: obfuscated | emoji | fortune | random quote | horoscope | tarot | astrology | star wars | game of thrones
S: harry potter | lord of the rings | simpsons | futurama | star trek | elvish | doctor who | donald trump | trump
S: minions | batman | taylor swift | beyonce | twitter bot that | slack bot that | aquarium | confetti | fireworks
S: christmas | halloween | valentine | birthday | hackathon | hacked together | quick hack | side project
S: pet project | hobby project | personal project | experiment | experimental project | why not | because we can
S: bored | boredom | proof that | do not use | beer | coffee machine | poop | pizza | burrito | bacon | taco
S: zombie | ninja | retro computing | music visualizer | binary clock | ducks | ascii banner | 娱乐 | 有趣 | 趣味 | 表情包
S: 圣诞 | fun | laugh | laughing | giggle | amusing | amusement | entertaining | annoy | annoy your | annoying
S: your coworkers | prank friends | hacky | silliness | bizarre | crazy | wacky | quirky | goofy | cute | adorable
S: awesome sauce | mysterious | artwork | artistic | visual art | gallery piece | interactive installation
S: shader art | glsl sandbox | shadertoy | processing sketch | p5-js | openframeworks | generative
S: generative music | plotter | axidraw | pen plotter | doodle | drawing machine | kinetic | mesmerizing
S: psychedelic | trippy | animation experiment | webgl experiment | css experiment | chrome experiment
S: javascript experiment | hackathon winner | built at hackathon | 24 hour hackathon | made in 24 hours | ludum dare
S: in a weekend | over the weekend | one night | one evening | late night | on a train | hangover | sarcasm
S: sarcastic | irony | ironic | disclaimer joke | much wow | very code | yolo | swag | cool story bro | facepalm
S: zomg | omg | kthxbye | can haz | i can haz | haz | cheezburger | nerdy | geeky | nerd humor | wizardry
S: apocalypse | doomsday | robot overlords | dinosaur | bender | monty python | holy grail | xkcd | xkcd comic
S: dilbert | reddit joke | 9gag | imgur gif | giphy | reaction gif | selfie | photobooth | face swap | mustache
S: mustachify | moustache | googly eyes | deepfake | snapchat filter | speech synthesis | text to speech prank
S: morse code | music from | sonification | chiptune | theremin | drum machine | synthesizer toy | midi toy
S: nostalgic | 90s | geocities | clippy | windows 95 | windows 93 | windows xp | bsod | blue screen of death
S: guestbook | blink tag | marquee | comic sans | under construction gif | konami code easter | secret santa
S: dice roller | coin flip | rock paper scissors | hangman | tic tac toe bot | roulette | wheel of fortune
S: spin the wheel | nothing to see here | tweet bot | slack command | hubot | lorem ipsum | fake | hacker typer
S: excuses | party
T: giphy api | icanhazdadjoke | processing js | p5 | pico 8 | tic 80 | figlet font | emojipedia | xkcd api
T: cleverbot | shadertoy com | genius lyrics | magic mirror
W: hack | art | entertainment | coworker | colleagues | friends | weird | lovely | magic | magical | random
W: randomly | surprise | projection | sketch | sketches | colorful | drunk | warning may cause | seriously
W: obviously | wow | bro | dude | alien | dragon | spam | gif | animated gif | piano | retro | nostalgia
W: secret message | steganography | cipher | lottery | play | game | random generator | bot | sound | music | image
W: dog | color | generator | terminal | twitter | draw | effect | weird trick | simple | idea | story | movie
W: challenge | personal | little | tiny | hobby | creative | interactive | simulation | visualization | text
W: character | font
H: art project | screen-saver | virtual pet | quote generator | name generator | soundboard | art piece
H: text generator | fractal viewer | mandelbrot viewer | game of life implementation | game of life simulator
H: interpreter in brainfuck | esolang interpreter | programming language parody | ascii art generator
H: ascii converter | visualizer | visual toy | simulator game | twitter bot | slack bot | chat bot | hubot script
H: novelty | stupid thing | silly thing | silly script | silly tool | silly app | little script | curiosity
H: clicker | card generator | particle effect | particle animation | drawing | poem generator | poetry generator
H: haiku generator | 小玩意 | 小玩具 | 小程序彩蛋 | 屏保
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

[game]
alias: games | gaming | videogame | video-game | videogames | game-development | gamedev | minecraft | puzzle | mod
alias: html5-game | browser-game
E: game | video-game | computer game | html5 game | html game | javascript game | js game | browser game
E: browser based game | web game | webgl game | canvas game | mobile game | android game | ios game | iphone game
E: unity game | unity3d game | godot game | unreal game | phaser game | pygame game | python game | java game
E: c++ game | c# game | rust game | go game | lua game | love2d game | libgdx game | sdl game | opengl game
E: terminal game | console game | command line game | cli game | text game | text based game | text-based adventure
E: text adventure | interactive fiction | visual novel | point and click adventure | adventure game | platform game
E: platformer | 2d platformer | side scroller | sidescroller | side scrolling | endless runner | infinite runner
E: runner game | space shooter | first person shooter | third person shooter | top down shooter | fps game
E: shoot em up | shmup | bullet hell | arcade game | classic arcade | retro game | strategy game
E: real time strategy | real-time strategy game | rts game | turn-based strategy | turn based game | 4x strategy
E: 4x game | tower defense | tower defence | td game | simulation game | city builder | city building game
E: tycoon game | management game | idle game | incremental game | clicker game | cookie clicker | role playing game
E: rpg | rpg game | jrpg | action rpg | mmorpg | mmo | mud client | mud server | multi user dungeon | roguelike
E: roguelite | rogue-like | dungeon crawler | dungeon crawl | sandbox game | survival game | voxel game | open world
E: racing game | car game | driving game | flight simulator | flight sim | space sim | space game | space simulator
E: fighting game | beat em up | sports game | football game | soccer game | golf game | pool game | billiards
E: rhythm game | music game | dancing game | karaoke game | party game | drinking game | trivia game | quiz game
E: word game | typing game | memory game | matching game | card game | trading card game | tcg
E: collectible card game | deck building game | board game | boardgame | tabletop game | tabletop | tabletop rpg
E: dice game | puzzle game | logic puzzle | physics puzzle | match 3 | match three | sliding puzzle | 15 puzzle
E: hidden object | educational game | learning game | programming game | coding game | robot programming game
E: serious game | multiplayer game | multi-player game | two player game | 2 player game | single player
E: local multiplayer | realtime multiplayer game | io game | agar io | agar io clone | slither io | battle royale
E: deathmatch | capture the flag game | game jam | ludum dare | global game jam | ggj | 7drl | js13k | js13kgames
E: game clone | clone of the game | fan game | game remake | open source remake | open source reimplementation
E: engine reimplementation | engine recreation | game recreation | decompilation of | open source game
E: free software game | tetris | tetris clone | tetris game | snake game | snake clone | classic snake game | pong
E: pong clone | pong game | breakout | breakout clone | breakout game | arkanoid | pacman | pac-man | space invaders
E: asteroids game | asteroids clone | frogger | minesweeper | mine sweeper | solitaire | klondike | freecell
E: sudoku | sudoku solver | sudoku game | sokoban | 2048 | 2048 game | tic-tac-toe | connect four | connect 4
E: four in a row | gomoku | reversi | othello | draughts | chess | chess game | chess engine | chess board
E: chessboard | uci chess engine | lichess | chess server | shogi | xiangqi | chinese chess | go game board
E: game of go | baduk | weiqi | go engine | backgammon | mahjong | dominoes | poker | texas hold em | texas holdem
E: poker game | poker hand evaluator | blackjack | black jack | bridge card game | hearthstone | magic the gathering
E: mtg | hangman game | hangman | wordle | wordle clone | scrabble | crossword | mastermind game | simon game
E: simon says | whack a mole | flappy bird | flappy bird clone | doodle jump | angry birds | fruit ninja
E: candy crush | bejeweled | lunar lander | bomberman | donkey kong | super mario | mario clone | legend of zelda
E: pokemon | pokemon go | pokedex | doom source port | doom mod | quake 3 | quake mod | half life | counter strike
E: cs go | csgo | cs2 | team fortress | tf2 | left 4 dead | garrys mod | gmod | gmod addon | source engine
E: sourcemod | sourcemod plugin | metamod | amx mod x | amxx | gta | gta v | gta 5 | gta san andreas
E: san andreas multiplayer | sa-mp | fivem | fivem script | mta sa | minecraft | minecraft mod | minecraft plugin
E: minecraft server | minecraft client | minecraft launcher | minecraft clone | minecraft modpack | minecraft map
E: minecraft bot | minecraft bedrock | minecraft pe | mcpe | bukkit | bukkit plugin | craftbukkit | spigot plugin
)lexicon",
R"lexicon(
[game]
E: spigotmc | papermc | paper plugin | bungeecord | bungeecord plugin | sponge plugin | forge mod | fabric mod
E: minetest | minetest mod | pocketmine | pocketmine plugin | datapack | resource pack | texture pack | terraria
E: terraria mod | starbound | factorio | factorio mod | rimworld | rimworld mod | stardew valley
E: stardew valley mod | skyrim | skyrim mod | skse | fallout 4 | morrowind | openmw | witcher 3 | dark souls
E: elden ring | kerbal space program | ksp | ksp mod | space engineers | rust oxide plugin | oxide plugin | valheim
E: subnautica | among us | beat saber | osu | league of legends | dota 2 | dota2 | world of warcraft | wow addon
E: warcraft iii | warcraft 3 | starcraft | starcraft ii | starcraft bot | diablo 2 | diablo ii | diablo iii
E: overwatch | path of exile | runescape | oldschool runescape | old school runescape | final fantasy xiv | ffxiv
E: eve online | elite dangerous | star citizen | guild wars 2 | genshin impact | roblox | roblox studio | fortnite
E: pubg | valorant | apex legends | rocket league | civ5 | openttd | age of empires | command and conquer
E: red alert | x-com | xcom | dwarf fortress | nethack | angband | dungeons and dragons | dd 5e | dnd 5e | dnd | d20
E: pathfinder rpg | foundry vtt | foundryvtt | roll20 | virtual tabletop | character sheet | dungeon master
E: dungeon generator | map generator for rpg | warhammer | steam game | steam api | steam bot | steamworks
E: epic games | gog | twitch plays | game server | dedicated server | private server | server emulator
E: game launcher | game library manager | game manager | game trainer | cheat engine | aimbot | wallhack
E: game cheat | game hack | save editor | save game editor | level editor | map editor | tile map editor
E: game editor | game bot | game ai | bot for game | game solver | puzzle solver | rubiks cube | cube solver
E: game modding | mod manager | mod loader | modloader | mod for | modpack | game overlay | game tool | game tracker
E: game database | game stats | game asset extractor | reverse engineered game | esports | e-sports | speedrun
E: speedrunning | livesplit | dice roller | 游戏 | 遊戲 | 小游戏 | 小遊戲 | 手游 | 页游 | 网页游戏 | 网游 | 单机游戏 | 贪吃蛇 | 俄罗斯方块 | 扫雷
E: 五子棋 | 象棋 | 中国象棋 | 围棋 | 斗地主 | 棋牌 | 棋牌游戏 | 麻将 | 数独 | 飞机大战 | 跳一跳 | 连连看 | 消消乐 | 拼图 | 塔防 | 坦克大战 | 魔塔 | 王者荣耀 | 英雄联盟
E: 原神 | 明日方舟 | 阴阳师 | 我的世界 | 游戏服务器 | 魔方 | 桌游 | 文字游戏 | 微信小游戏 | 猜数字 | checkers game | checkers board game | threes game
E: nintendo switch game | game written in | game made with | game built with | game made in | game built in
E: game made for | game using | game based on | game about | game where | game in which | game for android
E: game for ios | small game | simple game | little game | fun game | classic game | casual game | hyper casual game
E: collection of games | mini-game | minigame | multiplayer online game | 2d game | 3d game | 2d platform game
E: physics game | vr game | ar game | gameboy game | nes game | game boy homebrew | homebrew game
E: homebrew for nintendo | discord game bot | telegram game | facebook messenger game | whatsapp game
E: ethereum game | blockchain game | nft game | smart contract game | cryptokitties | excel game | react game
E: vue game | svelte game | angular game | flutter game | swift game | swiftui game | kotlin game | elm game
E: clojurescript game | haskell game | perl game | bash game | shell game | assembly game | nodejs game
E: jquery game | scratch game | processing game | qt game | sfml game | allegro game | raylib game | pygame project
E: bevy game | fantasy football | fantasy football api | fantasy premier league | nba 2k | fifa | fifa 18
E: football manager | chess variant | chess puzzle | chess database | chess ui | chess gui | pgn viewer | pgn parser
E: chess clock | chess move generator | chess ai | go board | go game server | sgf editor | sgf viewer | gtp engine
E: hanabi | settlers of catan | catan | carcassonne | werewolf game | mafia game | cards against humanity
E: exploding kittens | risk game | uno game | uno | set game | ludo | snakes and ladders | dots and boxes | nim game
E: mancala | kalah | tower of hanoi | eight queens | n queens puzzle | nonogram | picross | kakuro | nurikabe
E: slitherlink | lights out | peg solitaire | pipe game | bubble shooter | flood it | tangram | pentomino
E: polyomino | escape room | murder mystery | choose your own adventure | gamebook | zork | colossal cave
E: colossal cave adventure | ascii game | ascii roguelike | emoji game | hack and slash | metroidvania
E: stealth game | horror game | fishing game | cooking game | farming game | life simulation game | dating sim
E: god game | artillery game | worms clone | scorched earth | tanks game | missile command | galaga | pacman clone
E: pac man clone | mario game | kart | trackmania | openrct2 | rollercoaster tycoon | transport tycoon | simcity
E: the sims | animal crossing | smash bros | super smash bros | street fighter | mortal kombat | metroid
E: castlevania | mega man | final fantasy | fire emblem | xenoblade | metal gear | resident evil | silent hill
E: gothic 2 | baldurs gate | neverwinter nights | planescape | ultima | ultima online | lineage 2 | l2j
E: ragnarok online | maplestory | mapleserver | open tibia | otserv | trinitycore | azerothcore | cmangos
E: wow emulator | wow server | world of warcraft server | metin2 | muonline | silkroad online | habbo | club penguin
E: growtopia | clash of clans | clash royale | brawl stars | pokemon showdown | pokemon go map | pokemon go bot
E: pokemon battle | pokeapi | pokemon api | riot games api | riot api | league of legends api | lcu | opendota
E: steam web api | blizzard api | battle net api | warframe | destiny 2 | destiny api | bungie api | call of duty
E: battlefield 4 | arma 3 | arma 3 mission | arma 3 mod | dayz | dayz mod | squad server | rust game server
E: rust plugin umod | umod | conan exiles | ark survival evolved | 7 days to die | project zomboid | dont starve
E: hollow knight | hollow knight mod | celeste mod | slay the spire | slay the spire mod | binding of isaac
E: enter the gungeon | risk of rain 2 | lethal company | bepinex | bepinex plugin | harmony patch | tmodloader
E: smapi | dalamud plugin | xivlauncher | reshade | widescreen fix | fps unlocker | asi loader | asi plugin
E: scripthookv | cleo | teamspeak gaming | velocity plugin | nukkit | mcp minecraft | minecraft forge
E: minecraft coder pack | minecraft protocol | minecraft command | minecraft skin | minecraft world
E: minecraft server docker | minecraft server status | minecraft query | minecraft rcon | rcon client | rcon
E: source rcon | gamespy | game server query | gamedig | pterodactyl panel | game server panel | game server manager
E: clicker | doom port | quake port | roguelike game | game mod | plugin for minecraft | mod for minecraft
E: turn based | dota | kerbal | addon for world of warcraft | transport simulation | a game | game in
E: bot for the game
S: shooter | mud | spaceflight | remake | battleship | boggle | doom | quake | spigot | oblivion | dominion
S: monopoly | bingo | lemmings | asteroids | motorcycle | tibia | halo | cloudburst | trivia | arcade | puzzle
S: jigsaw puzzle | online game | multiplayer | mario | sonic | zelda | samp | esx | civilization v | modding | mods
S: leaderboard | game data extractor | gaming | gamer | gamification | gameplay | game play | game mechanics
S: game logic | game loop | game state | game rules | game over | game controls | how to play | play the game
S: play game | play now | play online | play it online | play it here | play here | playable demo | playing the game
S: controls arrow | arrow key | wasd | spacebar to | space to jump | left click | right click to | mouse to aim
S: enemy | enemies | boss fight | weapon | bullets | ammo | inventory system | item drop | power up | power ups
S: powerup | health bar | hitpoints | hit points | experience points | level up | skill tree | spell | quest
S: dungeon | goblin | orc | dwarf | zombie game | zombies | spaceship | alien invaders | battlefield | duel
S: respawn | high score | highscore | scoreboard | best score | win the game | you win | checkmate | stalemate | fen
S: pgn | san notation | stockfish | uci protocol | bitboard | alpha beta pruning | minimax | transposition table
S: opening book | elo rating | matchmaking | game session | game world | open source clone | clone of classic
S: inspired by the classic | inspired by the game | based on the game | original game | original game data
S: original game files | remake of | clone of | game assets | sprites | spritesheet | sprite sheet | tileset
S: tilemap | tile map | pixel graphics | 8-bit | 16-bit | level design | procedurally generated levels
S: procedural terrain | random map generation | fog of war | hex grid | isometric | isometric view | pathfinding
S: a star pathfinding | collision detection | multiplayer mode | co-op | coop mode | pvp | pve | permadeath
S: permadeath dungeon | cheat code | anti cheat | mods folder | plugins folder | server properties | op permission
S: permission node | permissions yml | crafting recipe | creeper | redstone | nether | ender | mob | villager
S: world edit | worldedit | worldguard | vault plugin | placeholderapi | curseforge | modrinth | nexus mods
S: nexusmods | steam workshop | itch-io | game jolt | newgrounds | kongregate | google play games | game center
S: play store game | app store game | deck of cards | card deck | playing cards | roll dice | d6 | board size
S: grid size | tetromino | tetrominoes | paddle | maze | labyrinth | word list guess | guess the number
S: guess the word | number guessing | guessing game | rock paper scissors | easter eggs | world record
S: speedrunners | rom hack | romhack | retro gaming | retrogaming | game controller | game pad | controller support
S: kinect game | leap motion game | game development | game developer | gamedev | game dev | game console | invaders
S: racing
T: Unity | unity3d | unity 3d | unreal engine | ue4 | ue5 | godot | phaser | phaser-js | pygame | love2d | libgdx
T: cocos2d | cocos2d-x | cocos creator | spritekit | sprite kit | scenekit | construct 2 | gamemaker | game maker
T: rpg maker | ren-py | inform 7 | ink script | monogame | xna | sdl2 | sfml | raylib | Allegro | Bevy | macroquad
T: ggez | Amethyst | pico-8 | tic-80 | ncurses game | playcanvas | babylon js | three js game | melonjs | impactjs
T: Crafty | createjs | pixi-js | haxeflixel | openfl | flixel | corona sdk | solar2d | defold | lwjgl
T: jmonkeyengine | slick2d | blender game engine | box2d | bukkit api | fabric loader | Steam | steam deck
T: playstation | xbox | nintendo | nintendo switch | nintendo ds | gameboy | game boy | dreamcast | twitch
T: discord rich presence | colyseus | mirror networking | gamelift | nakama | agones | openspiel | openai gym
W: playable | gamepad | joystick | player | opponent | boss | npc | monster | armor | loot | hp | mana | xp
W: magic spells | castle | dragon | wizard | knight | planet | galaxy | tank | battle | combat | arena | kill
W: spawn | score | lose | winner | winning | lobby | sound effects | background music | levels | hotseat | craft
W: crafting | biome | shuffle | dealer | betting | dice | jump | gravity | brick | coin | achievements | unlock
W: play | character | world | map | graphics | 2d | 3d | physics | ai | animation | keyboard | mouse | button
W: screen | sound | music | round | turn | move | board | card | grid | cell | tile | piece | enemy ai | random
W: time limit | speed | difficulty | easy | hard | fun | story | fantasy | space | ship | hero | speed run | timer
W: engine | fps | release build | windows build
H: videogame | adventure | clone | port of game | source port | server software | modification | total conversion
H: server plugin | addon for wow | gamemode | game mode | script for fivem | cheat | cheat menu | mod menu
H: chess bot | chess program | chess library | sudoku generator | maze generator | map generator | stat tracker
H: game collection | suite of games | quiz | trivia bot | character generator | tamagotchi | pet game | snake
H: battleship game | game prototype | game demo | game project | game tutorial | game template | game starter
H: game jam entry | ludum dare entry | game room | game client | game api | game sdk | game library
H: interactive story | mud engine | battle simulator | racing simulator | 游戏服务端 | 对战平台 | 棋 | 模组 | 整合包
C: import pygame | from pygame import | love game | using UnityEngine | monobehaviour | extends node2d
C: extends kinematicbody2d | godot path | new phaser game | kaboom | import com badlogic gdx | gradlew desktop run
C: gradlew runclient | gradlew desktop dist | org bukkit | extends javaplugin | getserver getpluginmanager
C: net minecraft | spigot api | mods toml | fabric mod json | plugin yml | java jar server jar | java jar spigot
C: sm plugins load | addons sourcemod plugins | lua run | steamcmd | steamcmd app_update | ensure resource
C: import chess | position fen | python snake | game exe
X: game engine | game theory | game changer | game changing | game day | end game | gamepad api
X: minecraft style font | video games dataset | play framework | play store | google play | google play store
X: google play music | google play services | play button | playback | playground | playbook | audio player
X: video player | music player | media player | mp3 player | youtube player | html5 player | player component
X: flash player | screen player | web player | dash player | hls player | vlc player | player controls
X: player for android | exoplayer | kill process | kill switch | killer app | killer feature | high level
X: top level | low level | level of detail | level db | log level | logging level | access level | entry level
X: zoom level | level design pattern | battery level | audio level | security level | sea level | boss key
X: ruby on rails doom | pacman package | pacman package manager | pacman s | pacman wrapper | arch pacman
X: pacman hook | trainer class | model trainer | personal trainer | pytorch trainer | huggingface trainer
X: tensorflow trainer | mod_perl | mod_wsgi | mod_security | mod_rewrite | apache mod | mod python | go mod
X: node mod | twitter clone | git clone | instagram clone | netflix clone | airbnb clone | deep clone
X: website clone | spotify clone | trello clone | facebook clone | whatsapp clone | reddit clone | hacker news clone
X: slack clone | youtube clone | disk clone | clone repository | clone the repo | clone detection | clone of twitter
X: clone this | amazon clone | tracker server | bug tracker | issue tracker | time tracker | bittorrent tracker
X: expense tracker | tracker music | object tracker | simulated annealing | circuit simulator | ios simulator
X: network simulator | iphone simulator | robot simulator | quantum simulator | traffic simulator | simulator for
X: monster truck | mobile battle | spell check | spell checker | spelling | spellcheck | spell checking | sql quest
X: oculus quest | quest questions | score function | credit score | f1 score | z score | code climate score
X: risk score | team score board | sonic pi | super sonic | sonic visualiser | quake earthquake | earthquake
)lexicon",
R"lexicon(
[game]
X: breakout board | breakout session | data breakout | ping-pong | pong response | beat detection
X: bricks and mortar | brick layout | brick theme | solver for | sat solver | linear solver | equation solver
X: constraint solver | ode solver | pde solver | smt solver | dependency solver | captcha solver
X: launcher for android | android launcher | app launcher | application launcher | gpu game | mapping player
X: dice coefficient | dice loss | dice score | win32 | window winner | vault server | forge viewer | autodesk forge
X: sourceforge | laravel forge | code forge | forge ui | spawn process | spawn child | child process spawn
X: spawn a process | worker spawn | npc node | team unity | unity desktop | ubuntu unity | xbox controller only
X: card component | card view | card layout | card reader | credit card | memory card | sd card | graphics card
X: smart card | business card | sim card | bank card | material card | board support | dashboard | clipboard
X: kanban board | message board | development board | trello board | arduino board | fpga board | bulletin board
X: jump list | jump host | jump server | jump to definition | jump to | shuffle array | tensorflow board
X: poker planning | planning poker | scrum poker | prototype js | prototype chain | prototype pollution
X: prototype inheritance | javascript prototype | prototype library | map generator tool | sitemap generator
X: puzzle piece of | maze runner | arena allocator | memory arena | tank temperature | steam locomotive | fish tank
X: water tank | battle-tested | battle hardened | magic mirror | coin market | bitcoin coin | coin price
X: coin wallet | crypto coin | unlock screen | unlock bootloader | doom emacs | spacemacs | sonic server
X: sonic search | quake terminal | quake style | quake mode | quake style terminal | quake like terminal
X: minecraft font | code checkers | threejs

[game-engine]
alias: game-engines | gameengine | engine | game-framework | 2d-game-engine | 3d-engine | physics-engine | ecs
alias: unity | godot | unreal-engine | rendering-engine
E: game-engine | 2d game engine | 3d game engine | 2d engine | 3d engine | html5 game engine
E: javascript game engine | js game engine | web game engine | webgl game engine | voxel engine | voxel game engine
E: isometric engine | isometric game engine | raycasting engine | raycaster engine | roguelike engine
E: visual novel engine | adventure game engine | text adventure engine | interactive fiction engine | mud engine
E: mmo engine | mmorpg engine | board game engine | card game engine | rpg engine | rts engine | platformer engine
E: tile engine | tile based game engine | sprite engine | scripting engine for game | game framework
E: game development framework | game development library | game library | game creation library
E: game making library | game programming library | game sdk | game toolkit | game development kit
E: game development engine | game dev library | gamedev library | game dev toolkit | game maker | game creator
E: game builder | game creation system | game creation tool | game development tool | game development environment
E: game editor | cross platform game engine | cross platform game framework | multiplayer game framework
E: multiplayer game engine | multiplayer framework | game server framework | game server engine
E: realtime multiplayer framework | game networking library | netcode | rollback netcode | lockstep | physics engine
E: 2d physics engine | 3d physics engine | physics library | rigid body physics | rigid body dynamics
E: rigid body simulation | collision detection library | collision library | soft body physics | ragdoll
E: entity-component-system | entity component framework | ecs | ecs framework | ecs library | archetype ecs
E: entity system | entity system framework | entity framework for game | behavior tree | behaviour tree
E: goal oriented action planning | goap | steering behavior | game ai library | navmesh | navigation mesh
E: pathfinding library | a star library | hexagonal grid library | tilemap library | sprite library | sprite batcher
E: sprite batch | spritesheet packer | texture packer | texture atlas packer | particle engine | particle system
E: particle editor | animation state machine | skeletal animation | spine runtime | tween engine | tweening engine
E: tweening library | rendering engine | 3d rendering engine | graphics engine | 3d graphics engine
E: deferred renderer | vulkan renderer | opengl renderer | pbr renderer | scene graph | shader library
E: shader collection | unity package | unity plugin | unity asset | unity tool | unity extension
E: unity editor extension | unity editor tool | unity shader | unity component | unity framework | unity library
E: unity project template | unity template | unity3d plugin | unity 3d | unity3d | unity engine
E: unity native plugin | unity package manager | unreal plugin | unreal engine plugin | unreal engine
E: unreal engine 4 | unreal engine 5 | ue4 | ue4 plugin | ue5 | ue5 plugin | godot | godot engine | godot plugin
E: godot addon | godot module | gdnative | gdextension | gdscript | phaser | phaser plugin | phaser 3
E: phaser template | phaser boilerplate | pixijs | pixi-js | pixi plugin | cocos2d | cocos2d-x | cocos2d html5
E: cocos creator | cocos2d iphone | libgdx | libgdx extension | libgdx library | love2d | love2d library | love 2d
E: l ve2d | monogame | monogame library | monogame extension | fna | xna | haxeflixel | haxepunk | openfl | heaps-io
E: kha framework | ogre3d | irrlicht | panda3d | crystal space | godot rust | bevy | bevy engine | bevy plugin
E: bevy game engine | amethyst engine | ggez | piston game engine | macroquad | raylib | raylib bindings | sfml
E: sfml bindings | sdl2 bindings | sdl bindings | sdl2 wrapper | allegro 5 | defold | defold extension | corona sdk
E: solar2d | spritekit | sprite kit | scenekit game | gamemaker | gamemaker studio | gamemaker studio 2 | gms2
E: rpg maker | rpg maker mv | rpg maker mz | construct 2 plugin | construct 3 addon | stride engine | flax engine
E: cryengine | lumberyard | o3de | id tech | id tech 3 | doom engine | quake engine | renpy | ren-py | playcanvas
E: babylonjs | babylon-js | melonjs | impactjs | crafty js | excalibur js | kaboom js | kaboomjs | littlejs
E: enchant js | quintus | createjs | easeljs | roblox framework | pico-8 | fantasy console | fantasy computer
E: jmonkeyengine | jmonkey | lwjgl | pygame | pygame library | pyglet | cocos2d python | panda 3d | arcade library
E: ebiten | ebitengine | engo | pixel game library | urho3d | openmw engine | scummvm engine | gosu | gosu library
E: dragonruby | box2d | box2d port | box2d bindings | bullet physics | chipmunk2d | chipmunk physics | matter-js
E: planck js | cannon-js | rapier physics | jolt physics | physx | open dynamics engine | ode physics | liquidfun
E: dear imgui game | bgfx | 游戏引擎 | 遊戲引擎 | 物理引擎 | 渲染引擎 | 3d引擎 | 2d引擎 | 游戏框架 | 遊戲框架 | 游戏服务器框架 | 游戏服务端框架 | 游戏开发框架
E: 游戏开发库 | 行为树 | 帧同步 | 状态同步 | 寻路 | 骨骼动画 | 粒子系统 | 热更新框架 | unity插件 | unity框架 | 实体组件系统 | 碰撞检测 | game engine written in
E: game engine for | simple game engine | game framework for | library for making games | library for creating games
E: library for building games | library for game development | framework for making games
E: framework for creating games | framework for building games | toolkit for making games | tools for game
E: assets for unity | scripts for unity | plugin for unity | plugin for unity3d | tool for unity | package for unity
E: framework for unity | library for unity | for unity3d | for unity | for godot | for unreal engine | for phaser
E: for pixi-js | for cocos2d | for love2d | for libgdx | for monogame | for gamemaker | unity scripts | unity sdk
E: unity demo | unity tutorial | unity example | unity sample | unity project | unity networking | unity ui
E: unity ugui | unity ecs | unity dots | unity hdrp | unity urp | unity hololens | unity vr | unity ar
E: unity ml agents | ml-agents | unity inspector | unity editor | unity build | unity cloud build | unity ci
E: unity asset bundle | unity post processing | unity render pipeline | scriptable render pipeline
E: universal render pipeline | lightweight render pipeline | godot shader | godot template | godot 4 | godot 3
E: godot c# | unreal tutorial | unreal project | bevy ecs | game backend | game backend server | game server backend
E: mmo server | game state synchronization | authoritative game server | authoritative server | lockstep networking
E: reliable udp | kcp | game analytics sdk | game asset | free game assets | game art | pixel art editor
E: sprite editor | animation tool for games | dialogue editor | localization for games | game localization
E: console ui toolkit for games | game ui | game gui | game gui library | immediate mode gui | game math
E: game math library | 3d math library | vector math library | fixed point math | fixed point physics
E: deterministic physics | verlet | verlet integration | verlet physics | cloth simulation | fluid simulation
E: ocean shader | water shader | grass shader | toon shader | outline shader | ray marching | raymarching
E: ray tracer | path tracer | raytracing engine | software rasterizer | wolfenstein 3d style | wolfenstein raycaster
E: doom renderer | bsp renderer | quake bsp | bsp loader | md2 loader | md5 loader | tmx parser | tmx loader
E: tiled loader | tiled importer | aseprite importer | aseprite loader | spine runtime for | dragonbones runtime
E: lottie for games | bitmap font generator | bitmap font | sdf font | marching squares | dungeon generator library
E: procedural terrain generator | infinite terrain | planet generator | voxel library | minecraft like engine
E: minecraft clone engine | hex map | hexmap | hex grid library | fov algorithm | shadowcasting | libtcod | rot-js
E: tcod | bracket lib | rltk | ink runtime | ink integration | yarn spinner | playmaker | nodecanvas
E: bolt visual scripting | odin inspector | zenject | extenject | vcontainer | unirx | unitask | dotween | leantween
E: itween | textmesh pro | cinemachine | probuilder | photon unity | mirror unity | xlua | tolua | slua | ulua
E: puerts | hybridclr | ilruntime | fairygui | gameframework | et framework | leaf game server | pomelo
E: pomelo framework | skynet framework | kbengine | nakama server | game creation | game making | game networking
E: 2d physics | 3d physics | game ai | roguelike library | engine for games
S: game development | game developer | game devs | gamedev | indie game | game programming | making games
S: make games | creating games | create games | building games | build games | write games | writing games
S: developing games | develop games | 2d games | 3d games | for games | games and simulations
S: games and interactive | sprite | sprite animation | sprite rendering | spritesheet | sprite sheet | texture atlas
S: tileset | tilemap | tiled map | tmx | tiled map editor | collision response | broadphase | broad phase
S: narrowphase | aabb | quadtree | octree | spatial hash | spatial partitioning | bvh | gjk | raycast | raycasting
S: rigid body | rigidbody | particle emitter | particles | game loop | fixed timestep | delta time
S: scene management | scene manager | scene editor | scene system | entity component | entity manager
S: entities and components | scriptableobject | scriptable object | gameobject | game object | monobehaviour
S: asset pipeline | asset manager | asset loading | asset bundle | assetbundle | asset store | unity asset store
S: il2cpp | upm | openupm | shader graph | shadergraph | hlsl | glsl | vertex buffer | fragment shader
S: compute shader | opengl es | opengl 3 | directx 11 | directx 12 | direct3d | d3d11 | d3d12 | metal api | vulkan
S: webgl | webgl2 | webgpu | instancing | frustum culling | occlusion culling | deferred rendering
S: forward rendering | physically based rendering | pbr | image based lighting | shadow mapping | shadow map
S: global illumination | ssao | bloom effect | post processing stack | skybox | normal mapping | terrain
S: terrain rendering | terrain generation | level of detail | heightmap | marching cubes | dual contouring
S: voxel terrain | gltf | fbx | obj loader | assimp | skinning | skeletal | inverse kinematics | blend tree
S: camera shake | camera follow | orthographic camera | parallax scrolling | tween | easing | input handling
S: gamepad support | openal | fmod | wwise | lua scripting | scripting api | game state machine
S: finite state machine for game | dialog system | quest system | save system | ability system | visual scripting
S: object pooling | delta compression | client side prediction | lag compensation | snapshot interpolation
S: server authoritative | game server | voxelization | simplex noise | perlin noise | noise generation
S: procedural generation | dungeon generation | wave function collapse | fog of war | line of sight | field of view
S: on screen joystick | split screen | ecs pattern | data oriented | data oriented design | burst compiler | hdrp
S: urp | cross-platform rendering | console ports | steamworks | 渲染 | 着色器 | 帧率 | 编辑器扩展 | 资源管理 | 热更新
T: Unity | Unreal | cocos | SDL | sdl2 | opengl | glfw | glew | webgl renderer | three-js | playstation
T: nintendo switch | wasm4 | photon unity networking | pun2 | colyseus | agones | nakama | dragonbones | spriter
T: aseprite | blender | haxe | angelscript | flecs | entt | leoecs | entitas | imgui | dear imgui | physx sdk
T: openal soft | box2d web
W: html5 games | constraints and joints | joints | entity | prefab | inspector | blueprint | batching | voxel
W: input manager | audio engine | sound effects | hot reloading | object pool | event system | matchmaking | lobby
W: cache friendly | render | rendering | scene | physics | component | animation | texture | mesh | camera | light
W: lighting | material | input | audio | graphics | gpu | vector | matrix | math | 2d | 3d | collision | world
W: player | fps | frame rate | editor | level | asset | game | sprite pack | gravity | velocity | force | body
W: simulation | networking | multiplayer
H: raycaster | renderer | scenegraph | engine | physics simulation | render engine | software renderer | rasterizer
H: component system | tilemap engine | level editor | map editor | tilemap editor | editor extension | editor tool
H: editor window | property drawer | inspector extension | godot binding | pathfinder | tween library
H: dialogue system | inventory system | character controller | camera controller | terrain generator
H: terrain engine | collision detection | noise library | netcode library | multiplayer library
H: networking library for game | game boilerplate | game template | starter game | runtime for game
H: atlas generator | sprite packer | math library for game | shader | virtual joystick | state machine for game
H: engine reimplementation | 引擎 | 渲染器
C: using UnityEngine | using UnityEditor | gameobject addcomponent | getcomponent | instantiate prefab
C: packages manifest json | manifest json com unity | openupm add | com unity | uplugin | ubt | ue4editor
C: extends node | extends node2d | extends spatial | extends node3d | export var | func _ready | func _process
C: onready var | func _physics_process delta | new phaser game | phaser scene | phaser auto | game load image
)lexicon",
R"lexicon(
[game-engine]
C: game add sprite | pixi application | new pixi | new pixi application | cc sprite | cocos run | cocos compile
C: cocos new | cc class extends | import com badlogic gdx | gdxversion | love draw | love update | love graphics
C: love load | function love draw | function love load | spritebatch begin | microsoft xna framework | flxg
C: flxsprite | bevy app | bevy prelude | app new add plugins | use bevy | commands spawn | commands spawn_bundle
C: add_system | initwindow | begindrawing | import raylib | include raylib | sdl_init | sdl_createwindow
C: include sdl2 sdl | glfwinit | glfwcreatewindow | sf renderwindow | import pygame | import pyglet | import arcade
C: b2world | b2body | b2dynamicbody | matter engine | engine world | world step | createentity | addcomponent
C: entity add component | registry create | world spawn | ebiten rungame | ebiten image | ecs world | new scene
C: scene add | new babylon scene | renderer render scene camera | kaboom
X: search engine | template engine | templating engine | rule engine | workflow engine | storage engine
X: javascript engine | js engine | regex engine | rendering engine for markdown | markdown renderer
X: markdown rendering | docker engine | app engine | google app engine | appengine | google compute engine
X: kubernetes engine | database engine | sql engine | query engine | layout engine | expression engine
X: rails engine | mountable engine | node engine | inference engine | recommendation engine | blog engine
X: blogging engine | wiki engine | forum engine | cms engine | engine yard | cache engine | execution engine
X: ocr engine | tts engine | speech engine | nlp engine | analytics engine | bpm engine | process engine
X: graph engine | crawler engine | matching engine | trading engine | chess engine | go engine | uci engine
X: engine oil | car engine | policy engine | scan engine | view engine | razor engine | stream processing engine
X: engine x | html renderer | pdf renderer | react renderer | custom renderer | list renderer | text renderer
X: json renderer | server renderer | template renderer | renderer process | ecs cluster | amazon ecs | aws ecs
X: elastic container service | ecs task | ecs service | ecs fargate | alibaba ecs | aliyun ecs | entity framework
X: entity framework core | named entity | entity recognition | entity extraction | entity linking
X: entity relationship | doctrine entity | jpa entity | home assistant entity | entity repository | html entity
X: camera app | security camera | ip camera | camera module | raspberry pi camera | unity desktop | ubuntu unity
X: unity 7 | particle io | particle photon | particle physics | particle filter | particle swarm
X: particle accelerator | azure blueprint | flask blueprint | blueprint api | ethical blueprint | api blueprint
X: legion of | specs2 | medical spine | spine surgery | tiled image | mirror server | mirror site | mirror list
X: package mirror | magic mirror

[emulator]
alias: emulators | emulation | virtual-machine | vm | simulator | chip-8 | gameboy-emulator | nes-emulator
alias: console-emulator | cpu-emulator
E: emulator | emulation | emulator for | emulator written in | emulator in | emulator frontend | emulator front end
E: emulation frontend | emulation library | emulation framework | emulation core | emulation station
E: emulationstation | emulationstation theme | console emulator | game console emulator | handheld emulator
E: arcade emulator | computer emulator | home computer emulator | cpu emulator | hardware emulator | system emulator
E: full system emulator | machine emulator | processor emulator | cycle accurate | cycle accurate emulator
E: multi system emulator | retro emulator | nes emulator | famicom emulator | nes | nintendo entertainment system
E: famicom | snes emulator | snes | super nintendo | super famicom | super nes | game boy emulator
E: gameboy-emulator | gameboy | game-boy | game boy color | game boy advance | gameboy advance | gba | gba emulator
E: gbc | gbc emulator | nintendo ds emulator | nds emulator | nintendo ds | 3ds emulator | nintendo 3ds
E: nintendo 64 | n64 | n64 emulator | gamecube | gamecube emulator | wii emulator | wii u | wii u emulator
E: switch emulator | nintendo switch emulator | virtual boy | pokemon mini | playstation emulator | ps1 emulator
E: psx emulator | psx | ps2 emulator | ps3 emulator | ps4 emulator | psp emulator | ps vita emulator | vita emulator
E: playstation portable | playstation vita | xbox emulator | xbox 360 emulator | sega emulator | sega master system
E: master system emulator | mega drive | megadrive emulator | sega genesis | genesis emulator | game gear
E: sega saturn | saturn emulator | dreamcast emulator | sega cd | atari | atari emulator | atari 2600
E: atari 2600 emulator | atari 800 | atari st | atari lynx | neo geo | neo geo pocket | neogeo | pc engine
E: turbografx | turbografx 16 | wonderswan | colecovision | intellivision | vectrex | odyssey 2 | magnavox | msx
E: msx emulator | zx-spectrum | zx spectrum emulator | sinclair | zx80 | zx81 | amstrad cpc | commodore 64
E: c64 emulator | c64 | vic-20 | commodore pet | amiga | amiga emulator | apple ii | apple-ii emulator
E: apple 2 emulator | apple 1 | apple i emulator | apple iigs | macintosh emulator | mac plus | classic mac emulator
E: bbc micro | acorn electron | acorn archimedes | trs-80 | oric | dragon 32 | ti-99 | ti 83 emulator
E: ti calculator emulator | calculator emulator | hp calculator emulator | hp 48 | pdp-8 | pdp-11 | pdp 1 emulator
E: pdp-10 | vax emulator | ibm 1401 | ibm mainframe emulator | system 370 | edsac | altair 8800 | kim 1 | chip-8
E: chip-8 emulator | chip-8 interpreter | chip8 | chip8 emulator | chip8 interpreter | super chip | schip | dcpu-16
E: dcpu16 | dcpu-16 emulator | uxn | space invaders emulator | intel 8080 | 8080 emulator | 8080 cpu | 8086 emulator
E: x86 emulator | x86 pc emulator | 6502 | 6502 emulator | mos 6502 | 6502 cpu | 65c02 | 65816 | 6809 | 6800 | z80
E: z80 emulator | zilog z80 | z80 cpu | lr35902 | sm83 | m68k | motorola 68000 | 68k emulator | 68000 emulator
E: arm emulator | armv4t | arm7tdmi | mips emulator | mips simulator | mips r3000 | risc-v emulator | riscv emulator
E: risc v simulator | riscv simulator | risc-v vm | rv32i emulator | powerpc emulator | sparc emulator
E: avr emulator | avr simulator | arduino simulator | arduino emulator | 8051 emulator | 8051 simulator
E: pic simulator | msp430 emulator | lc-3 | lc3 vm | lc-3 simulator | lc-3 virtual machine | little man computer
E: synacor vm | mix simulator | mmix | y86 | hack computer emulator | nand2tetris emulator | assembly simulator
E: assembler and simulator | cpu simulator | processor simulator | computer simulator | microprocessor simulator
E: instruction set simulator | architectural simulator | cycle accurate simulator | computer architecture simulator
E: gem5 | microcontroller simulator | digital logic simulator | logic circuit simulator | turing machine simulator
E: enigma machine simulator | enigma machine | enigma simulator | network emulation | wan emulator
E: device simulator | android emulator in docker | mobile emulator | device emulator | phone emulator
E: game emulator | flash emulator | flash player emulator | swf emulator | j2me emulator | java me emulator
E: dos emulator | dosbox frontend | dos box | ms dos emulator | windows emulator | pc emulator | jslinux
E: linux in the browser | emulator in javascript | javascript emulator | web based emulator | wasm emulator
E: usb emulator | nfc emulator | card emulator | gamepad emulator | keyboard emulator | controller emulator
E: eprom emulator | rom emulator | floppy emulator | floppy drive emulator | gotek | tape emulator
E: cartridge emulator | bluetooth emulator | modbus simulator | plc simulator | fpga core | mister core
E: mister fpga | fpga emulation | vm implementation | stack based vm | stack based virtual machine
E: register based virtual machine | bytecode vm | bytecode virtual machine | bytecode interpreter
E: java virtual machine | jvm implementation | jvm in | toy jvm | java virtual machine implementation
E: ethereum virtual machine | evm implementation | wasm vm | webassembly virtual machine | webassembly interpreter
E: infocom | z-machine | z machine interpreter | zmachine | glulx | scummvm | type 1 hypervisor | type 2 hypervisor
E: virtual machine monitor | qemu fork | qemu wrapper | qemu frontend | unicorn engine | unicorn emulator
E: binary translation | dynamic recompilation | dynarec | dynamic binary translation | libretro | libretro core
E: retroarch | retroarch core | mame | arcade machine | emulator launcher | emulator manager | s3 emulator
E: dynamodb emulator | firestore emulator | cloud emulator | azure storage emulator | pubsub emulator | aws emulator
E: gps emulator | modem emulator | gpu emulator | sound chip emulator | sid emulator | opl emulator | opl3 emulator
E: ym2612 | ym2612 emulator | fm synthesis chip emulator | spc700 | roland mt 32 emulator | synthesizer emulator
E: 模拟器 | 模擬器 | 红白机 | 街机 | 掌机 | 安卓模拟器 | 游戏机模拟器 | 任天堂 | 小霸王 | hardware emulation | hardware simulator | virtualizer
E: emulation software | service emulator | api emulator | local emulator | interpreter for chip 8
E: run windows programs | playstation 1 | playstation 2
S: logic simulator | circuit simulator | quantum simulator | quantum computer simulator | quantum circuit simulator
S: robot simulator | robotics simulator | drone simulator | traffic simulator | network simulator | network emulator
S: vehicle simulator | driving simulator | flight simulator | satellite simulator | iot simulator | sensor simulator
S: ios simulator | android emulator | android virtual device | dosbox | wine | wine wrapper | compatibility layer
S: fpga implementation of | scumm | 仿真 | 模拟 | 虛擬機 | rom | rom file | load rom | load a rom | game roms | test rom
S: bios file | bios image | boot rom | cartridge | mapper 0 | mbc1 | mbc3 | mbc5 | ppu | apu | cpu instruction
S: all instructions | instruction set | unofficial opcodes | illegal opcodes | program counter | stack pointer
S: cycle timing | timing accurate | clock cycles | debugger and disassembler | memory mapper | memory mapped
S: save-state | frame skip | blargg | blarggs test | blarggs test rom | nestest | klaus test | zexall | zexdoc
S: mooneye | tetris rom | super mario bros | donkey kong rom | pong rom | pokemon red | homebrew game | homebrew rom
S: ines | nes rom | gb rom | gba rom | sfc | cue bin | iso image of game | tape image | tzx | d64 | adf | dsk
S: wozmon | applesoft basic | cp-m | basic interpreter rom | video output | scanline | crt shader | tile rendering
S: joypad | controller mapping | audio emulation | sound emulation | square wave channel | noise channel
S: link cable | netplay | hle | high level emulation | low level emulation | lle | interpreter core | jit recompiler
S: cached interpreter | compatibility list | game compatibility | compatible games | playable games | stack machine
S: register machine | instruction decoder | fetch decode execute | simulation speed | hypercall
S: nested virtualization | guest os | guest operating system | host machine | vcpu | vm image | vnc console
S: virtual disk | vmdk | qcow2 | ovf | vagrant box | pass through | gpu passthrough | pci passthrough
S: looking glass | reverse engineered hardware | hardware documentation | pandocs | pan docs | nesdev | nesdev wiki
S: gbdev | cowgod | cowgods chip-8 reference | retro gaming | retrogaming | retrocomputing | retro computer
S: retro console | vintage computer | 8-bit | 8 bit computer | 16-bit | 1980s | 80s computer | nintendo
S: sony playstation | sinclair research | tms9918 | vdp | ay 3 8910 | sn76489 | 游戏rom | 指令集 | 金手指 | 存档 | ms dos
S: playstation | xbox | wii | psp | dreamcast | windows api
T: genymotion | kvm | qemu | bhyve | xen | virtualbox | vmware | hyper v | Parallels | libvirt | proxmox | retropie
T: recalbox | batocera | lakka | retroarch frontend | dolphin emulator | ppsspp | pcsx2 | rpcs3 | yuzu | ryujinx
T: citra | desmume | mgba | visualboyadvance | snes9x | bsnes | higan | nestopia | fceux | mednafen | mupen64plus
T: project64 | xemu | cemu | vice emulator | hatari | fs uae | winuae | bochs | pcem | 86box | simh | simavr
T: Unicorn | qemu system | vagrant | Firecracker | xhyve | hyperkit | virt manager | bluestacks | verilator | sdl2
T: openemu | gnuboy | binjgb | v86 | jsbeeb
W: recompiler | bios | bootrom | mapper | opcodes | registers | interrupts | rewind | fast forward | turbo mode
W: homebrew | disk image | interlaced | sprite rendering | palette | gamepad mapping | keyboard mapping
W: key mapping | dma | timers | jit | accuracy | bytecode | vt-x | svm | virtio | retro | sega | commodore | cpu
W: memory | instruction | interpreter | hardware | machine | console | device | graphics | audio | input | sound
W: screen | game | cycle | chip | processor | binary | assembly | assembler | debugger | run games | simulate
W: emulate | emulated | emulating | virtual | virtualization | guest | host | clock | bus | frame rate | keyboard
W: arcade | computer | joystick | display | binary file | boot
H: simulator | virtual-machine | process virtual machine | hypervisor | vmm | 仿真器 | 虚拟机 | emulator core
H: interpreter and debugger | vm | jvm | vm manager | virtual machine manager | dynamic recompiler
H: core for libretro | disassembler | cpu core | soft core | reimplementation of console | flash player
H: rom launcher | rom manager | game console | virtual console | virtual computer | fantasy console
H: emulated computer
C: emulator rom | run rom | rom gb | rom nes | game gb | tetris gb | nes game nes | roms | path to rom | path rom
C: roms pong | ch8 | rom ch8 | retroarch l | qemu system x86_64 | qemu system i386 | qemu system arm
C: qemu img create | emulator avd | avdmanager | adb devices | emulator list avds | sdkmanager system images
C: vboxmanage | virsh | virsh list | virt install | vagrant up | vagrant ssh | make rom | mame rompath | dosbox conf
C: wineprefix | winetricks | node emulator | cpu step | cpu reset | cpu tick | vm run | simctl list | xcrun simctl
C: xcrun simctl boot
X: vt100 terminal emulator | vt100 emulator | xterm emulator | terminal emulation | ansi emulation
X: java virtual machine languages | browser emulator toolbar | network emulation profile | user agent emulator
X: click simulation | monte carlo simulation | simulation model | ios simulator screenshot | run on simulator
X: run the emulator on android | run in the simulator | device or emulator | emulator or device
X: device or simulator | simulator or device | emulator or a device | android emulator 10 | rom for android
X: android rom | custom rom | cd rom | eeprom | read only rom | cyanogenmod rom | random rom | bios settings
X: linux kvm switch | kvm switch | wine quality | wine dataset | wine review | atari breakout rl
X: atari environments | atari games with dqn | atari dqn | playing atari | atari learning | dqn atari | deep q atari
X: bus simulator | url mapper | object mapper | data mapper | mapper class | auto mapper | automapper | json mapper
X: model mapper | palette color picker | color palette | command palette | docker machine | state machine
X: machine learning | time machine | wayback machine | slot machine | virtual machine scale sets | vm instance
)lexicon",
R"lexicon(
[emulator]
X: ec2 vm | azure vm | gce vm | rainbow rom | rx java homebrew | homebrew install | homebrew formula | homebrew tap
X: homebrew cask | homebrew package | install homebrew | via homebrew | with homebrew | homebrew bundle
X: using homebrew | using brew | nintendo switch joycon | sega games crawler

[os]
alias: operating-system | operating-systems | linux-distribution | kernel | linux | macos | windows | unix | osdev
alias: linux-kernel | distro | linux-distro | ubuntu | unikernel | bsd
E: operating-system | operating system kernel | operating system written in | os written in | os kernel | hobby os
E: hobby operating system | toy os | toy operating system | toy kernel | hobby kernel | simple os
E: simple operating system | minimal os | tiny os | mini os | small operating system | x86 operating system
E: 64 bit operating system | unix like operating system | unix-like | unix-like os | posix compliant
E: posix operating system | custom operating system | real-time operating system | real time os | real time kernel
E: rtos | embedded operating system | embedded os | embedded linux | network operating system
E: cloud operating system | web operating system | web desktop | mobile operating system | mobile os | immutable os
E: immutable operating system | container os | container operating system | educational operating system
E: teaching operating system | research operating system | exokernel | microkernel | micro kernel
E: monolithic kernel | hybrid kernel | nanokernel | separation kernel | library os | library operating system
E: unikernel | kernel in rust | kernel development | kernel module | linux kernel module | loadable kernel module
E: kernel driver | kernel mode driver | kernel extension | kext | kernel patch | kernel patches | kernel fork
E: kernel source | kernel tree | kernel source code | kernel config | kernel exploit | kernel debugger
E: kernel module for | linux-kernel | linux kernel source | linux kernel tree | linux kernel driver
E: linux kernel fork | android kernel | custom kernel | device kernel | windows kernel | xnu | xnu kernel
E: darwin kernel | mach kernel | freebsd kernel | linux driver | linux device driver | driver for linux
E: windows driver | macos driver | filter driver | minifilter | file system driver | filesystem driver
E: linux filesystem | file system implementation | linux-distribution | linux distro | distro
E: gnu linux distribution | arch based distribution | debian based distribution | ubuntu based distribution
E: live-cd | live usb | live image | live iso | bootable usb | bootable image | bootable iso | bootable media
E: bootable usb drive | usb boot | iso builder | distro builder | image builder for | buildroot | yocto
E: yocto layer | yocto bsp | openembedded | openembedded layer | bitbake | bitbake layer | board support package
E: bsp layer | bootloader | boot loader | boot manager | boot sector | bootsector | boot menu | boot splash
E: grub theme | grub2 | grub bootloader | uefi | uefi application | uefi bootloader | uefi firmware
E: efi application | refind | refind theme | systemd boot | u-boot | coreboot | limine | multiboot | multiboot2
E: osdev | os development | operating system development | operating system course | operating system from scratch
E: os from scratch | writing an os | write an os | build your own os | linux from scratch | init system | initramfs
E: initrd | init scripts | pid 1 | service manager | openrc | runit | sysvinit | arch-linux | archlinux
E: arch linux installer | arch install script | arch installation | arch linux package | aur | aur helper | pkgbuild
E: manjaro | debian packages | debian live | ubuntu install script | ubuntu setup | ubuntu post install
E: post-install script | post installation script | fedora post install | fedora copr | gentoo | gentoo overlay
E: gentoo ebuild | ebuild | slackware | slackbuilds | void linux | alpine linux | nixos | nixos configuration
E: nixos module | nixos config | nix flake nixos | guix | guix system | clear linux | parrot os | qubes os | qubes
E: elementary os | pop os | puppy linux | tiny core linux | raspberry pi os | raspios | raspberry pi image
E: raspbian image | armbian | dietpi | openwrt | chrome os | chromeos | chromium os | crouton | crostini
E: freebsd port | dragonfly bsd | ghostbsd | opnsense | pfsense | truenas | freenas | illumos | openindiana
E: smartos | minix | plan 9 | plan9 | 9front | inferno os | haiku os | beos | reactos | freedos | ms dos | msdos
E: amigaos | morphos | risc os | templeos | serenityos | redox os | zircon | sel4 | l4 microkernel | genode | xv6
E: pintos | jos kernel | mit 6-828 | 6-828 | minix 3 | tock os | contiki | riot os | freertos | free rtos
E: zephyr rtos | nuttx | rt-thread | mbed os | chibios | threadx | vxworks | qnx | coreos | flatcar | rancheros
E: k3os | talos linux | bottlerocket | linuxkit | balenaos | resinos | hassos | includeos | mirageos | hermitcore
E: unikraft | rump kernel | rumprun | android os | aosp | android open source project | aosp rom | android rom
E: custom rom | custom android rom | lineageos | lineage-os | cyanogenmod | cyanogen | paranoid android | carbonrom
E: omnirom | resurrection remix | aokp | slimrom | grapheneos | calyxos | pixel experience | miui rom | device tree
E: device tree for | android device tree | android device configuration | vendor blobs | proprietary blobs
E: vendor tree | twrp | twrp device tree | twrp recovery | custom recovery | recovery image | clockworkmod | magisk
E: magisk module | xposed | xposed module | kernelsu | root exploit | jailbreak | jailbreak tweak | ios jailbreak
E: cydia tweak | cydia | ios tweak | theos | ubuntu touch | sailfish os | sailfishos | postmarketos | plasma mobile
E: firefox os | firefoxos | boot to gecko | kaios | asteroidos | harmonyos | openharmony | hackintosh
E: hackintosh efi | opencore | opencore efi | opencore configuration | clover configuration | clover bootloader
E: efi for | dsdt | ssdt | acpi patch | macos tweaks | macos setup | mac setup | mac os setup | os x setup
E: os x defaults | macos defaults | os x laptop setup | windows 10 debloat | debloat | debloater | windows debloat
E: debloat windows | windows tweaks | windows 10 tweaks | tweak windows | windows privacy | windows shell extension
E: registry tweaks | windows update blocker | windows subsystem for linux | wsl | wsl2 | wsl distro | wsldl
E: windows pe | winpe | windows iso | windows activation | kms server | kms activator | windows internals | rootkit
E: linux rootkit | kernel rootkit | system tweak | system optimizer | system utility | system utilities
E: system tool | operating system tool | os installer | linux installer | os image | os provisioning | netboot
E: netboot server | pxe boot | pxe server | ipxe | diskless | preseed | autoinstall | unattended install
E: unattended installation | multiboot usb | usb creator | image flasher | sd card image | shell for os | coreutils
E: gnu coreutils | core utilities | libc implementation | musl | ebpf program | bcc tools | system call library
E: cpu scheduler | scheduler simulator | page replacement | memory manager | cpu scheduling
E: cpu scheduling algorithms | linux utility | linux system administration | linux hardening | linux port for
E: mainline linux | running linux on | steamos | batocera linux | chimeraos | asahi linux | surface linux
E: linux surface | laptop driver | undervolt | macbook pro linux | touchpad driver | wifi driver | rtl8812au
E: rtl88x2bu | realtek driver | wacom driver | v4l2loopback | dkms | dkms module | drm driver | amdgpu
E: nvidia driver | exokernel os | 操作系统 | 作業系統 | 内核 | 引导程序 | 发行版 | 微内核 | 实时操作系统 | 黑苹果 | 刷机 | 固件刷机 | 系统镜像 | linux内核
E: 装机 | 鸿蒙 | 安卓系统 | 越狱 | 国产操作系统 | 自制操作系统 | 嵌入式linux | distribution of linux | linux based operating system
E: immutable linux | container linux | desktop operating system | open source operating system
E: router operating system | phone os | x86 kernel | os in rust | kernel in c | kernel written in | windows nt
S: kernel | distributed operating system | web os | webos | darwin | usb driver | network driver | ext2 | fat32
S: grub | efi | systemd unit | systemd service | upstart | package manager for linux | pacman | portage overlay
S: zorin | solus | haiku | redox | fuchsia | miui | device configuration for | device configuration | rooting
S: os x app | menu bar app | macos app | macos utility | mac app | mac utility | status bar app | windows utility
S: windows tool | windows service | windows registry | network boot | kickstart | dual boot | desktop environment
S: busybox | toybox | libc | ebpf | bpf | perf tools | dtrace | strace | syscall | system calls | process scheduler
S: virtual memory manager | linux system | linux tools | linux scripts | linux desktop | linux gaming | linux on
S: linux for | fan control | power management | battery management | thinkpad | gpu driver | 驱动 | 驱动程序 | 系统优化
S: boot in qemu | boot process | booting | boots on real hardware | bare-metal | riscv64 | ia-32 | page table
S: virtual memory | physical memory manager | physical memory | heap allocator | slab allocator | buddy allocator
S: interrupt handler | interrupt descriptor table | gdt | idt | gdt and idt | tss | acpi | apic | ioapic | pic timer
S: pci | pci enumeration | ahci | nvme | ps-2 keyboard | vga text mode | vga driver | vesa | serial output
S: preemptive multitasking | multitasking | round robin scheduler | user mode | userland | user land | ring 3
S: elf loader | elf binary | elf executable | virtual file system | initramfs image | rootfs | root file system
S: i686 elf gcc | x86_64 elf gcc | nasm | grub mkrescue | iso image | iso file | bochs | qemu | no_std kernel
S: panic handler | kernel panic | kernel space | kernel mode | kernel version | kernel headers | kernel 5
S: kernel api | kernel image | vmlinux | bzimage | defconfig | menuconfig | kconfig | insmod | rmmod | modprobe
S: dmesg | proc filesystem | procfs | sysfs | udev rule | netfilter | cgroup | seccomp | selinux | apparmor
S: posix api | posix compliance | port of linux | debootstrap | chroot | squashfs | overlayfs | btrfs | zfs | luks
S: full disk encryption | secure boot | partition table | gpt partition | mbr | grub cfg | apt repository | ppa
S: debian based | ubuntu based | debian and ubuntu | systemd nspawn | supported hardware | working hardware
S: sleep wake | trackpad | brightness control | kernel parameters | boot args | config plist | smbios | lilu
S: whatevergreen | voodoohda | applealc | launchd | launchagents | launchdaemon | csrutil
S: system integrity protection | sip disabled | defaults write | mission control | group policy | bloatware
S: cortana | windows defender | windows update | win32 api | win32 | ntdll | nt kernel | wdk | wdm | kmdf
S: driver signing | test signing | powershell script windows | local manifest | repo init | repo sync | mka bacon
S: make otapackage | flashable zip | fastboot | unlocked bootloader | gapps | system partition | vendor partition
S: boot image | boot img | recovery mode | spec sheet | basic spec sheet | exynos | msm8916 | msm8974 | dts file
S: overlay dtb | device tree overlay | dtb | flash image to sd | etcher | balenaetcher | dd if
S: raspberry pi 3 image | pi image | arm board | single board computer | gnu linux | unix philosophy
S: shell and userland | gui desktop for | window server | reproducible build | a b update | ota update | 引导 | 中断
S: 分页 | 进程调度 | 内存管理 | 文件系统 | 系统调用 | 虚拟内存 | linux based | dotfiles for | system information | virtualization
S: process scheduling
T: systemd | debian | ubuntu | Fedora | centos | rhel | rocky linux | opensuse | kali linux | linux mint | raspbian
T: freebsd | openbsd | netbsd | solaris | tizen | webos tv | macos | mac os x | mac-os | os x | osx | windows 10
T: windows 11 | windows 7 | windows xp | linux | mac osx | Android | Raspberry Pi | raspberry pi 4 | rust osdev
T: gnu grub | homebrew cask | homebrew | chocolatey | winget | Scoop | xcode select | virtualbox | qemu kvm
T: gcc cross compiler | gnu toolchain | llvm | nasm assembler | sysinternals | wayland | x11 | gnome | kde | lxde
T: xfce
W: device driver | filesystem | file system | boots | real hardware | x86_64 | x86 64 | amd64 | i386 | i686
W: aarch64 | arm64 | protected mode | long mode | real mode | paging | framebuffer | context switch
W: context switching | user space | userspace | cross-compiler | udev | namespaces | posix | process management
W: memory management | lvm | partition | partitioning | swap | package repository | deb package | rpm package
W: hardware support | what works | not working | what doesnt work | plist | launchctl | spotlight | finder | dock
W: login items | control panel | registry | registry key | telemetry | explorer exe | task manager | lunch
W: android 9 | odin flash | snapdragon | mediatek | sd card | gnu | unix | multiuser | tty | init process
W: compositor | bootstrapping | atomic update | bootable | kernel code | hardware | memory | process | thread
W: scheduler | disk | usb | keyboard driver | cpu | interrupt | assembly | bios | shell | userspace tool
W: architecture | device | module | package | desktop | laptop | server os | root | sudo | install iso | reboot
W: mount | network stack | tcp ip stack | settings | permission | service | daemon | init | font config | x86 | arm
W: console | terminal | low-level | embedded
H: os | driver | live system | disk image | image builder | os image builder | installer script | setup script
H: linux setup script | bootstrap script | debloat script | in memory filesystem | fuse filesystem | vfs
H: page allocator | c standard library | unix utilities | posix shell | window system | bsp | ebuild repository
H: ebuild overlay | aur package | root filesystem | rootfs builder | initramfs generator | efi folder | menubar app
H: preference pane | prefpane | 系统内核 | 引导加载程序 | 刷机包
C: qemu system x86_64 | qemu system i386 | qemu system arm | qemu system aarch64 | qemu system riscv64
C: qemu system i386 kernel | qemu system x86_64 cdrom | make qemu | make qemu nox | make iso | make bootimage
C: cargo bootimage | bootimage run | cargo xbuild | cargo bootimage install | nasm f elf | nasm f bin | bochs q
C: sudo insmod | sudo modprobe | dkms install | dkms add | depmod | make modules_install | make menuconfig
C: make defconfig | make arch arm | arch arm cross_compile | cross_compile | linux headers | linux headers uname r
C: uname r | kbuild | obj m | update grub | grub mkconfig | efibootmgr | mkfs ext4 | mkfs vfat | fdisk | parted
C: losetup | mount dev | mount o loop | chroot mnt | arch chroot | pacstrap | dd if of dev | dd bs 4m
C: bitbake core image | bitbake layers add layer | oe init build env | source oe init build | repo init u
C: build envsetup sh | source build envsetup | fastboot flash | fastboot flash boot | fastboot flash recovery
C: adb reboot bootloader | adb reboot recovery | adb root | adb remount | defaults write com apple | launchctl load
C: csrutil disable | kextload | sudo kextload | nvram boot args | reg add | regedit | bcdedit
C: bcdedit set testsigning on | sc create | set executionpolicy | dism | wsl install | wsl import | systemctl enable
C: systemctl start | systemctl daemon reload | update initramfs | mkinitcpio | dracut | emerge | layman a
)lexicon",
R"lexicon(
[os]
C: eselect repository | nixos rebuild switch | nixos rebuild | yay S | pacman S | pacman Syu | makepkg si | makepkg
C: pkg install | pkg_add | xbps install | apk add | dpkg i | add apt repository | linuxkit build | mirage configure
C: kraft run | sysctl w | echo 1 sys | cat proc
X: kernel density | kernel density estimation | kernel method | kernel function | kernel trick | kernel size
X: convolution kernel | convolutional kernel | image kernel | gaussian kernel | jupyter kernel | ipython kernel
X: kernel for jupyter | jupyter notebook kernel | notebook kernel | cuda kernel | gpu kernel | opencl kernel
X: compute kernel | kernel pca | graph kernel | symfony kernel | http kernel | kernel svm | semantic kernel
X: kernel php | laravel kernel | rom emulator | snes rom | rom hacking | rom file | rom hack | rom manager
X: gameboy rom | nes rom | game rom | database driver | jdbc driver | odbc driver | driver for mongodb
X: mongodb driver | mysql driver | postgres driver | postgresql driver | cassandra driver | redis driver
X: sql driver | driver for postgresql | selenium driver | web driver | webdriver | cache driver | session driver
X: storage driver | queue driver | neo4j driver | native driver for | driver license | truck driver | taxi driver
X: uber driver | test driver | driver app | self driving | cross platform windows linux | windows phone
X: windows phone 8 | windows forms | windows azure | sliding window | modal windows | popup windows | pop up windows
X: time windows | tumbling windows | google fonts ubuntu | works on windows | runs on linux | windows and linux
X: linux and windows | windows linux mac | mac linux windows | linux macos windows | windows macos linux
X: windows macos and linux | mac windows and linux | macos linux and windows | linux windows and macos
X: linux mac and windows | linux macos and windows | windows mac and linux | windows mac linux | linux mac windows
X: linux and macos | linux and mac | macos and linux | mac and linux | linux and os x | os x and linux
X: mac os x and linux | linux and osx | osx and linux | windows and mac | windows and macos | mac and windows
X: macos and windows | linux or mac | linux or macos | windows or linux | windows users | linux users | mac users
X: mac os users | on windows | on macos | on mac os x | on os x | on osx | on linux | on ubuntu | on debian
X: under linux | under windows | for windows users | tested on ubuntu | tested on mac os x | tested on linux
X: tested on windows | build on windows | linux build status | windows build status | linux windows | os agnostic
X: os independent | any operating system | all operating systems | operating system of your choice
X: your operating system | for your operating system | operating systems supported | supported operating systems
X: operating system independent | import os | os path | os environ | os module | linux foundation | haiku generator
X: haiku poem | haiku deck | haiku database | haiku poetry | init project | file system access | file system watcher
X: file system router | file system based routing | filesystem abstraction | virtual file system for node
X: distributed file system | clover lms | data distribution | probability distribution | normal distribution
X: gaussian distribution | statistical distribution | content distribution | key distribution | poisson distribution
X: distribution function | tails wagging | image recovery | password recovery | data recovery | error recovery
X: disaster recovery | account recovery | crash recovery | recovery phrase | upstart company | pixel art os
X: redox reaction | darwin core | darwin awards | charles darwin | solaris movie | docker image debian
X: fastboot theme | lunch menu | lunch bot | lunch places | brunch js | brunch skeleton | brunch app | brunch plugin
X: brunch with | with brunch | brunch build | plan 9 theme | 数据驱动 | 事件驱动 | 测试驱动 | 领域驱动 | 数据库驱动 | 行为驱动 | 驱动开发 | 浏览器内核
X: 大驱动 | git lfs | arch based | kernel based | bootloader unlock code

[firmware]
alias: firmwares | embedded | microcontroller | microcontrollers | arduino | esp8266 | esp32 | stm32
alias: keyboard-firmware | embedded-systems | rtos | bare-metal | avr
E: firmware | open source firmware | custom firmware | alternative firmware | replacement firmware | open firmware
E: modified firmware | firmware for | firmware image | firmware update | firmware updater | firmware upgrade
E: firmware flasher | firmware flashing tool | firmware builder | firmware uploader | firmware extraction
E: firmware extractor | firmware analysis | firmware analysis tool | firmware security
E: firmware reverse engineering | firmware source | firmware source code | firmware development | firmware framework
E: firmware library | firmware project | firmware template | firmware repository | firmware code
E: firmware downloader | firmware dump | firmware modification | firmware mod | firmware patch | firmware patcher
E: hacked firmware | stock firmware | device firmware | device firmware update | dfu | dfu bootloader | usb dfu
E: dfu util | ota firmware | ota firmware update | fota | bootloader | uefi firmware | bios firmware | coreboot
E: libreboot | edk ii | bmc firmware | embedded controller firmware | ec firmware | u-boot | arm trusted firmware
E: trusted firmware | router firmware | openwrt | open wrt | openwrt package | openwrt feed | openwrt firmware
E: openwrt build | lede | lede project | dd wrt | ddwrt | tomato firmware | tomato router | asuswrt | asuswrt merlin
E: padavan | gluon | freifunk | freifunk firmware | libremesh | luci app | luci theme | gargoyle router
E: 3d-printer firmware | marlin | marlin firmware | repetier firmware | smoothieware | klipper | klipper config
E: klipper configuration | prusa firmware | reprap firmware | reprapfirmware | teacup firmware | sprinter firmware
E: grbl | grbl controller | cnc firmware | cnc controller firmware | cnc controller | motion control firmware
E: laser cutter firmware | printer configuration | keyboard firmware | mechanical keyboard firmware
E: mechanical keyboard | ergonomic keyboard | split keyboard | diy keyboard | keyboard pcb | keyboard kit
E: keyboard layout for qmk | macropad | macro pad | qmk | qmk firmware | qmk keymap | qmk userspace
E: qmk configurator | tmk | tmk keyboard | zmk | zmk firmware | zmk-config | zmk module | kmk firmware
E: kaleidoscope keyboard | ergodox | ergodox ez | ergodox keymap | planck keymap | preonic | corne keyboard | crkbd
E: lily58 | via keyboard | vial keyboard | keymap for | flight controller | flight controller firmware
E: flight control firmware | flight control software | drone firmware | quadcopter firmware
E: quadcopter flight controller | multiwii | cleanflight | betaflight | baseflight | inav | px4 | px4 autopilot
E: ardupilot | arducopter | autopilot firmware | esc firmware | blheli | bldc firmware | vesc firmware
E: motor controller firmware | opentx | edgetx | transmitter firmware | rc transmitter | camera firmware
E: magic lantern | chdk | gopro firmware | ip camera firmware | wyze firmware | xiaomi firmware
E: hardware wallet firmware | trezor firmware | ledger app | security key firmware | fido2 firmware | u2f firmware
E: smart card firmware | radio firmware | sdr firmware | hackrf firmware | portapack | flipper zero
E: flipper zero firmware | proxmark | proxmark3 | chameleon mini | digispark | usb rubber ducky | wifi deauther
E: deauther | pwnagotchi | conference badge firmware | electronic badge | badge firmware | calculator firmware
E: smartwatch firmware | smart watch firmware | watch firmware | pinetime | pinetime firmware | bangle js
E: ebook reader firmware | music player firmware | rockbox | mp3 player firmware | synthesizer firmware
E: eurorack firmware | midi controller firmware | drum machine firmware | game console firmware
E: custom firmware for psp | custom firmware for nintendo | cfw | atmosphere cfw | luma3ds | 3ds homebrew
E: boot9strap | ps vita homebrew | hard drive firmware | ssd firmware | tv firmware | set-top box firmware
E: smart plug firmware | smart home firmware | smart home device firmware | iot firmware | tasmota | sonoff tasmota
E: sonoff firmware | esphome | esphome component | esphome config | espeasy | esp easy | espurna | wled
E: openmqttgateway | homie esp8266 | shelly firmware | zigbee firmware | zigbee router firmware | ble firmware
E: lora firmware | meshtastic | led controller | led matrix firmware | pixel controller | nodemcu | nodemcu firmware
E: nodemcu devkit | micropython | micropython firmware | micropython library | micropython driver | micropython port
E: circuitpython | circuitpython library | circuitpython helper library | espruino | espruino module | mongoose-os
E: lua firmware | esp-at | arduino | arduino sketch | arduino sketches | arduino project | arduino library
E: arduino core | arduino code | arduino firmware | arduino shield | arduino uno | arduino nano | arduino mega
E: arduino due | arduino bootloader | arduino-based | arduino driver | arduino hardware support | arduino port
E: arduino client | arduino wrapper | library for arduino | sketch for arduino | optiboot | attiny | attiny85
E: attiny core | atmega | atmega328p | atmega328 | atmega32u4 | atmega2560 | avr | avr firmware | avr bootloader
E: avr microcontroller | avr programmer | avr library | xmega | esp8266 | esp8266 firmware | esp8266 library
E: esp8266 sdk | esp32 | esp32 firmware | esp32 library | esp32 cam | esp32 project | esp32 c3 | esp32 s3 | esp-idf
E: esp-idf component | wemos d1 mini | wemos | ttgo | m5stack | m5stickc | heltec | lilygo | stm32 | stm32 firmware
E: stm32 project | stm32 library | stm32 hal | stm32cube | stm32cubemx | stm32f1 | stm32f103 | stm32f103c8t6
E: stm32f4 | stm32f407 | stm32f4 discovery | stm32f3 | stm32f7 | stm32l4 | stm8 | blue pill | bluepill | black pill
E: nucleo | nucleo board | nrf51 | nrf51822 | nrf52 | nrf52832 | nrf52840 | nrf5 sdk | nordic semiconductor
E: cortex-m | cortex m0 | cortex m3 | cortex m4 | arm cortex | arm cortex m | arm microcontroller | samd21 | samd51
E: atsam | lpc1768 | lpc17xx | lpc11u | nxp | kinetis | gd32 | ch32v | ch32v003 | ch55x | ch552 | ch559 | 8051
E: mcs 51 | mcs51 | c51 | 51单片机 | pic18 | pic16 | pic32 | pic microcontroller | pic24 | dspic | msp430 | msp432
E: tiva c | stellaris launchpad | cc2530 | cc2531 | cc2650 | cc1310 | psoc | rp2040 | rp2350 | raspberry pi pico
E: pico sdk | pico w | teensy | teensy 3-1 | teensy 4 | teensy 4-0 | teensyduino | feather board | pro micro
E: pro mini | microbit | micro-bit | bbc micro bit | particle photon | particle core | tessel | photon firmware
E: mbed | mbed os | mbed library | platformio | platformio project | platformio platform | zephyr | zephyr rtos
E: zephyr project | zephyr module | freertos | free rtos | freertos port | rtos | real time operating system
E: real time kernel | chibios | chibios rt | nuttx | riot os | contiki | contiki ng | mynewt | rt-thread | threadx
E: uc os | tinyos | embos | embedded firmware | embedded system | embedded c | embedded c library | embedded c++
E: embedded rust | rust embedded | embedded-hal | embedded-hal driver | svd2rust | peripheral access crate
E: hardware abstraction layer | board support crate | board support package | tinygo | tinygo driver
E: microcontroller | micro-controller | mcu | mcu firmware | microcontroller firmware | microcontroller library
E: microcontroller project | bare metal programming | bare metal arm | bare metal raspberry pi
E: raspberry pi bare metal | sensor driver | sensor library | display driver | oled driver | lcd driver
E: lcd library | oled display library | led strip controller | ws2812 | ws2812b | stepper driver
E: stepper motor driver | stepper motor library | line following robot | plc firmware | modbus slave
E: can bus firmware | ecu firmware | rusefi | speeduino | jtag adapter | swd debugger | debug probe | debugprobe
E: black magic probe | cmsis dap | daplink | st link | st-link firmware | logic analyzer firmware | usb device stack
E: tinyusb | usb hid firmware | usb hid device | v-usb | usbasp | usb adapter firmware | joystick firmware
E: mouse firmware | trackball firmware | keyboard controller | fpga firmware | fpga bitstream | gateware
E: android firmware | phone firmware | baseband firmware | samsung firmware | fitbit firmware | wearable firmware
E: e bike firmware | scooter firmware | tsdz2 | xiaomi m365 | openinverter | bms firmware | charger firmware
E: power supply firmware | soldering iron firmware | ironos | oscilloscope firmware | dso138 | multimeter firmware
E: nanovna | nanovna firmware | tinysa | quansheng | uv k5 | md380 | ham radio firmware | ntp clock esp8266
E: nixie clock firmware | clock firmware | doorbell firmware | valve controller | irrigation controller
E: sprinkler controller | aquarium controller | gbs control | gotek firmware | flashfloppy | bluescsi | scsi2sd
E: sd card emulator firmware | 固件 | 韌體 | 单片机 | 單片機 | 微控制器 | 嵌入式 | 开发板 | 路由器固件 | 键盘固件 | 飞控 | 四轴飞行器 | 引导加载 | 刷固件 | 烧录
E: 烧写 | 软路由 | 智能插座 | 智能家居固件 | 驱动库 | 裸机 | 智能小车 | 平衡车 | embedded linux | embedded development
E: embedded operating system | flash firmware | flight control | firmware configurator | uefi | board support
S: ota update | over-the-air update | edk2 | tianocore | openbmc | custom keyboard | quadcopter | multicopter
S: multirotor | autopilot | motor controller | expresslrs | hardware wallet | badusb | bad usb | rubber ducky
S: pebble watchface | eurorack module | eurorack | guitar pedal | midi controller | set top box | sonoff
S: lorawan node | lorawan | adafruit feather | embedded | embedded software | embedded device | embedded project
S: bare-metal | low power sensor | wireless sensor | sensor node | neopixel | servo controller | temperature sensor
S: weather station | robot firmware | line follower | balancing robot | robot car | canbus | can bus | obd2
S: engine control unit | ecu | jtag | logic analyzer | gamepad adapter | controller adapter | soft core
S: battery management system | dmr radio | ham radio | nixie clock | word clock firmware | wordclock
S: smart meter reader | p1 meter | garage door opener | thermostat firmware | 引导程序 | 物联网设备 | flashing
S: flash the firmware | flash memory | reflash | upload the sketch | upload the firmware | upload to your arduino
S: upload sketch | upload to the board | program the chip | icsp | avrdude | openocd | stlink | jlink | j-link
S: segger | gdb server | swd | swdio | uart | usart | serial monitor | serial console | baud rate | baudrate
S: 115200 | spi | i2c | i2s | twi | one wire | onewire | 1 wire | gpio | gpio pin | pinout | pin mapping
S: pin assignment | pull up resistor | mosfet | breadboard | wiring diagram | kicad | eagle files | gerber
S: bill of materials | datasheet | soldering | solder | 3-3v | 5v | ground pin | gnd | vcc | pwm | isr
S: interrupt service routine | watchdog | watchdog timer | timer interrupt | ram usage | flash usage | linker script
S: startup code | startup file | vector table | hal driver | peripheral | peripheral driver | cmsis | ll driver
S: low power mode | deep sleep | battery powered | coin cell | clock speed | 16mhz | 72mhz | 80mhz | hex file
S: intel hex | bin file | uf2 | uf2 file | uf2 bootloader | elf file | arm none eabi gcc | arm none eabi | avr gcc
)lexicon",
R"lexicon(
[firmware]
S: gcc arm | gnu arm embedded | sdcc | xtensa | keil | keil uvision | uvision | iar | iar embedded workbench | mplab
S: mplab x | xc8 | code composer studio | atmel studio | system workbench | stm32cubeide | truestudio | arduino ide
S: arduino 1-6 | board manager | library manager arduino | platformio ini | platformio ide | menuconfig | sdkconfig
S: kconfig | defconfig | buildroot | cross compiler | hardware revision | parts list | components list
S: required parts | required hardware | supported boards | supported printers | evaluation board | custom pcb
S: actuator | stepper | servo motor | dc motor | motor driver | led blink | blinky | blink example | led strip
S: rgb led | oled display | ssd1306 | st7735 | ili9341 | st7789 | hd44780 | e-paper display | e-ink display | dht22
S: dht11 | ds18b20 | bme280 | bmp180 | bmp280 | mpu6050 | mpu9250 | hc sr04 | hc-05 | nrf24l01 | nrf24 | rfm69
S: rfm95 | sx1276 | sx1278 | lora | cc1101 | rf 433mhz | 433mhz | ir receiver | infrared remote | nfc reader | rfid
S: rfid reader | pn532 | mfrc522 | gps module | gsm module | sim800 | sim900 | enc28j60 | w5500 | w5100 | ft232
S: ftdi | ch340 | cp2102 | usb to serial | usb to ttl | ttl adapter | usb cdc | usb hid | hid device
S: mqtt broker settings | home assistant integration | wifi credentials | access point mode | spiffs | littlefs
S: ble peripheral | zigbee | z-wave | modbus | rs485 | rs232 | hotend | heated bed | extruder | tmc2209 | tmc2208
S: tmc2130 | bltouch | bed leveling | ender 3 | prusa i3 | ramps 1-4 | skr mini | g-code | gcode
S: configuration_adv h | layers and macros | matrix scan | switch matrix | key matrix | keycap | hot swap
S: oled and encoder | rotary encoder | caps lock layer | home row mods | elite c | nice nano | tp link
S: xiaomi router | opkg | ipk | luci | sysupgrade | mediatek mt7621 | mt7620 | ar71xx | ath79 | ramips | imu
S: pid controller | pid loop | sbus | cppm | blackbox | rc receiver | brushless motor | binwalk | uboot
S: jtag pinout | uart console | reverse engineered protocol | jtag debugger | cortex m rt | probe run | probe rs
S: defmt | rtic | 串口 | 烧录器 | 开发板支持 | 引脚 | 传感器 | 接线 | soc | risc v | device tree | open hardware
S: open source hardware | raspberry pi | bootloader for | device driver | cortex
T: Espressif | Atmel | Microchip | STMicroelectronics | Nordic | texas instruments | silicon labs | renesas
T: raspberry pi zero | beaglebone | beaglebone black | orange pi | adafruit | sparkfun | seeed studio | seeeduino
T: pololu | m5stack core | mbed cli | qmk toolbox | kicad pcb | platformio core | balena | home assistant | openhab
T: domoticz | blynk | ifttt | thingspeak | homebridge | amazon alexa device | lvgl | u8g2 | fastled | adafruit gfx
T: wifimanager | pubsubclient | arduinojson | lwip | mbedtls | fatfs | cmake arm | dfu mode | bus pirate | saleae
W: badge | robot | development board | programmer | flash | flashed | serial port | baud | pins | resistor
W: transistor | relay | wiring | schematic | bom | voltage | adc | dac | interrupts | fuse bits | eeprom | sram
W: register definitions | sleep mode | oscillator | toolchain | cross compile | hardware required
W: hardware requirements | supported devices | supported hardware | shield | sensor | servo | mqtt | captive portal
W: web interface of device | bluetooth low energy | ble | configuration h | keycodes | router | netgear | linksys
W: ubiquiti | gyro | accelerometer | esc | telemetry | mavlink | osd | teardown | no_std | no-std | hardware | board
W: chip | device | module | led | button | display | wire | wired | wireless | power | battery | motor | usb | wifi
W: bluetooth | serial | bootload | timer | driver | sdk | compile | upload | port | electronics | diy | maker
W: circuit | iot | controller | register | memory | c code | low-power | real-time | sensor data | remote | radio
W: antenna | temperature | humidity | prototype | enclosure | 3d printed | 3d printer | cnc | usb cable | update
H: firmware and hardware | flasher | flash tool | flashing tool | usb bootloader | serial bootloader
H: kernel for microcontrollers | scheduler for microcontrollers | sketch | micropython module | circuitpython driver
H: hal | hal crate | bsp | peripheral library | device driver for sensor | led driver | driver library | keymap
H: keyboard layout | keyboard | keyboard config | keyboard configuration | printer firmware | marlin configuration
H: printer config | controller board | dev board | breakout board | pcb | thermostat | temperature logger
H: data logger | datalogger | gateway firmware | isp programmer | debugger probe | jtag programmer | oscilloscope
H: gamepad | usb adapter | usb device | usb stack | usb host library | wearable | smartwatch | led matrix | 单片机程序
C: avrdude p | avrdude c usbasp | avr size | make flash | make upload | make program | make fuses | make avrdude
C: make dfu | make teensy | openocd f | openocd f interface | openocd f interface stlink | st flash write | st flash
C: st info | stm32flash | dfu util a 0 | dfu programmer | jlinkexe | nrfjprog | nrfjprog program | pyocd flash
C: pyocd | probe rs run | cargo flash | cargo embed | cargo run release target thumbv7em | thumbv7em none eabihf
C: thumbv6m none eabi | thumbv7m none eabi | thumbv7em none eabi | rustup target add thumbv7m | arm none eabi gdb
C: arm none eabi objcopy | esptool | esptool py | esptool py port | esptool py erase_flash | write_flash
C: idf py build | idf py flash | idf py monitor | idf py menuconfig | idf py set target | platformio run
C: platformio run target upload | pio run | pio run t upload | pio device monitor | platformio init | lib_deps
C: arduino cli | arduino cli compile | arduino cli core install | ino build | west build | west flash | west update
C: west init | mbed compile | mbed import | mbed new | qmk compile | qmk flash | qmk setup | qmk compile kb
C: make planck rev4 | make keyboard default | layout keymap | mcu_wakeup | void setup | void loop
C: void setup void loop | serial begin | serial begin 9600 | serial begin 115200 | serial println | serial print
C: pinmode | digitalwrite | digitalread | analogread | analogwrite | delay 1000 | include arduino h
C: include avr io h | include wire h | include spi h | include esp8266wifi h | include wifi h | wifi begin
C: wire begin | attachinterrupt | softwareserial | hal_init | hal_gpio_togglepin | hal_gpio | gpio_init
C: rcc_apb2periphclockcmd | from machine import pin | import machine | machine pin | machine i2c | import board
C: import busio | import digitalio | busio i2c | ampy put | ampy | mpremote | rshell | mpfshell | circup install
C: esphome run | binwalk e | feeds update a | scripts feeds update | scripts feeds install | feeds install a
C: make menuconfig | make v s | make j1 v s | opkg install | opkg update | dev ttyusb0 | dev ttyacm0
C: dev cu usbserial | screen dev ttyusb0 | minicom | picocom | particle flash | particle compile | tinygo flash
C: tinygo build | define motherboard | printer cfg | stepper_x | entry_point cortex_m_rt
X: adobe flash | flash player | flash message | flash sale | flash card | flashcard | flash game | flash movie
X: flash fallback | flash notice | flash video | rails flash | flash attention | flash cs | flash file
X: flash of unstyled | flash of unstyled content | firmware agnostic | status badge | badges status | build badge
X: github badge | readme badge | badge generator | notification badge | badge view | badge count | badge component
X: badge service | badges for | npm badge | shields badge | sketch app | sketch plugin | plugin for sketch
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
X: keyboard handling | keyboard avoiding | keyboard driven | keyboard manager | keyboard input
X: keyboard interaction | keyboard binding | keyboard control | keyboard support | keyboard friendly
X: keyboard focused | piano keyboard | robot framework | chat robot | robots txt | slack robot | hubot robot
X: robot hubot | microservice gateway | payment gateway | api gateway | web shield | shields io | brave shields
X: spring boot badge | gear shield | spi extension | service provider interface | i18n spi | java spi | dubbo spi
X: spi mechanism | hal json | application hal json | hal browser | hypertext application language | hal hypermedia
X: hal format | adc mobile | bom charset | bom marker | byte order mark | maven bom | utf 8 bom | dac security
X: crystal lang | crystal language | crystal shard | crystal structure | crystal report | crystal library
X: embedded database | embedded video | embedded ruby | embedded player | embedded javascript | embedded server
X: embedded jetty | embedded tomcat | embedded language | embedded domain specific language | embedded document
X: embedded resource | embedded files | embedded web server | embedded key value | embedded sql | embedded image
X: embedded scripting | embedded in | embedded tweet | embedded into | embedded media | embedded content
X: embedded mongo | embedded mode | embedded redis | embedded search | embedded http | embedded kafka | embedded map
X: embedded postgres | embedded elasticsearch | embedded browser | embedded analytics | embedded clojure
X: embedded html | embedded font | word clock speed | fuse js | fuse filesystem | fuse file system | blinky pacman
X: mbed tls certificate chain | motor mongodb | mongo motor | motor async | drone ci | drone plugin | drone io
X: plugin for drone | servo browser | servo engine | zephyr theme | zephyr test | zephyr chat | nucleo theme
X: photon mapping | marlin game | docker flash | telemetry data from app | telemetry collection | opentelemetry
X: application telemetry | laravel sensor | esc key | press esc | bare metal kubernetes | kubernetes bare metal
X: bare metal server | bare metal cluster | bare metal provisioning | bare metal cloud | bare metal host
X: bare metal machine | bare metal k8s | on bare metal | bare metal load balancer | marvel mcu | openwrt free

[julian]
alias: julia | julia-language | julialang | julia-package | julia-programming-language | jl | julia-lang
alias: julia-library | julian-date | julian-day | julian-calendar
E: julia | julia language | julia-lang | julia programming language | julia package | julia library | julia module
E: julia implementation | julia wrapper | julia interface | julia interface to | julia interface for | julia binding
E: julia client | julia port | julia code | julia script | julia project | julia program | julia repl | julia kernel
E: julia notebook | julia tutorial | julia course | julia api | julia sdk | julia framework | julia toolbox
E: julia solver | julia macro | julia type | julia extension | julia plugin | julia tools | julia community
E: julia ecosystem | julia for data science | julia user group | julia version | julia compiler
E: julia package manager | julia package registry | julia registry | julia static compiler | julia gpu
E: julia docker image | julia docker | julia mode | julia vim | julia emacs | julia vscode | julia for vscode
E: juno ide | julia snippets | julia syntax | julia grammar | julia highlighter | julia formatter | julia linter
E: julia style guide | julia cheat sheet | julia interop | julia ffi | julia from python | julia from r | call julia
E: calling julia | call python from julia | pure-julia | pure julia implementation | native julia
E: native julia implementation | written in julia | implemented in julia | implementation in julia
E: package for julia | library for julia | julia package for | julia package to | julia package that
E: julia package which | bindings for julia | wrapper for julia | julia wrapper for | julia wrapper around
E: wrapper of julia | for julia | for the julia language | for the julia programming language | in julia
E: with julia | using julia | to julia | from julia | learn julia | learning julia | introduction to julia
E: intro to julia | julia by example | julia examples | julia exercises | julia benchmarks | julia academy
E: think julia | juliacon | julia con | julia computing | juliahub | juliabox | juliapro | juliadb | juliaopt
E: juliastats | juliadata | juliamath | juliagpu | juliadiff | juliaimages | juliadynamics | juliageo | juliaastro
E: juliaquant | juliasparse | juliamolsim | juliaml | juliaio | juliaweb | juliaarrays | juliageometry | juliagraphs
E: juliapy | juliainterop | juliahealth | juliaactuary | juliaparallel | juliapolyhedra | juliaintervals
E: julialinearalgebra | juliaapproximation | juliareach | juliaclimate | juliaplots | juliasmoothoptimizers
E: juliahomotopycontinuation | juliaquantum | juliasurv | juliafinance | juliaearth | juliatext | juliacloud
E: juliapackaging | juliacomputing | biojulia | scijulia | sciml | julian date | julian day | julian day number
E: julian calendar | julian date converter | julian day converter | modified julian date | modified julian day
E: gregorian and julian | julia语言 | julia 语言 | julia中文 | julia教程 | julia包 | julia编程 | 儒略日 | 儒略历 | 儒略曆 | julia库 | 朱莉娅
E: julia programming | a julia | julia stdlib | julia gpu programming | jl
S: scientific machine learning | julian | mjd | ordinal date | day of year | gregorian calendar
S: proleptic gregorian | this julia package | the julia package | julia 0-3 | julia 0-4 | julia 0-5 | julia 0-6
S: julia 0-7 | julia 1-0 | julia 1-1 | julia 1-2 | julia 1-3 | julia 1-4 | julia 1-5 | julia 1-6 | julia 1-7
S: julia 1-8 | julia 1-9 | julia 1-10 | julia 1-11 | julia v0-6 | julia v1 | julia v1-0 | julia nightly
S: julia prompt | julia package mode | julia s package manager | julia registered package | julia general registry
S: general registry | metadata jl | pkg repl | pkg-mode | project toml | manifest toml | packageevaluator | pkgeval
S: juliaci | documenter jl | coveralls jl | compathelper | tagbot | registrator | jll package | jll | binarybuilder
S: yggdrasil | artifacts toml | multiple dispatch | dispatch on type | type stable | type stability
S: type instability | generated function | abstractarray | staticarrays | parametric type | subtyping hierarchy
S: time to first plot | sysimage | julia threads | ccall | cxxwrap | pycall | rcall | julia python bridge | pyjulia
S: juliacall | javacall | matlab jl | ijulia | pluto notebook | tables jl interface | tables interface | forwarddiff
)lexicon",
R"lexicon(
[julian]
S: reversediff | enzyme jl | chainrules | turing jl | flux jl | knet | mlj | gen jl | jump jl | mathoptinterface
S: mathprogbase | convex jl | optim jl | nlsolve | differentialequations | modelingtoolkit | lightgraphs | graphs jl
S: plots jl | makie | glmakie | gadfly | pyplot jl | unitful | cuda jl | cuarrays | gpuarrays | kernelabstractions
S: genie framework | genie jl | http jl | mux jl | oxygen jl | franklin jl | benchmarktools | benchmarktools jl
S: ijulia notebook | high performance technical computing | julian years | julian century | julian epoch
S: astronomical algorithms | hebrew calendar | julian to gregorian | gregorian to julian
T: Pkg | DataFrames jl | DifferentialEquations jl | LinearAlgebra | Distributions jl | Yao jl | Oceananigans | meeus
T: nrel spa
W: package mode | broadcasting | broadcast fusion | abstract type | precompile | precompilation | dataframe
W: data frames | automatic differentiation | differential equations | ordinary differential equations
W: stochastic differential equations | symbolic numeric | sparse matrices | krylov | technical computing
W: scientific computing | numerical computing | astronomical calculation | ephemeris | sidereal time | leap seconds
W: calendar conversion | package | dispatch | array | matrix | macro | numeric | scientific | optimization
W: differential | solver | statistics | distribution | vectorized | linear algebra | simulation | registered
W: unregistered | benchmark | type system | high-performance | astronomy | calendar | date conversion | epoch
W: leap year | documentation stable dev | stable dev | stable latest | coverage
H: jl package | port to julia | julian date library | julian day calculator | calendar converter | julia 包
H: julia 语言教程
C: julia e | julia e using pkg | julia jl | using Pkg | using pkg pkg add | Pkg add | Pkg clone | Pkg build
C: Pkg test | Pkg update | Pkg instantiate | Pkg activate | Pkg checkout | Pkg develop | Pkg rm
C: Pkg packagespec url | pkg add | pkg add https | pkg dev | pkg test | pkg activate | pkg instantiate | pkg up
C: julia pkg add | julia Pkg add | julia using | julia using Pkg | julia import Pkg | import Pkg
C: using LinearAlgebra | using DataFrames | using Plots | using Test | using Random | using Statistics
C: using Distributions | using CSV | using JuMP | using Flux | using PyPlot | using PyCall | using Makie
C: using GLMakie | using CUDA | using BenchmarkTools | using StaticArrays | using SparseArrays
C: using DifferentialEquations | using Zygote | using Unitful | using Dates | using Base | using Gadfly
C: using Images | using Turing | using Revise | using IJulia | using Documenter | btime | include jl
C: julia threads auto | repl julia | element array float64 | element vector float64 | array float64 1
C: array float64 2 | array float64 | vector float64 | matrix float64 | import julia | julia install
C: from julia import main | from julia import | julia_setup | library juliacall | juliaup | juliaup add | toordinal
X: julia set | julia fractal | julia evans | julia roberts | julia ecklar | julia child | julia silge | julia lane
X: julia stoyanovich | by julia | mandelbrot and julia | mandelbrot and julia sets | julia and mandelbrot
X: julia reda | julia maps | raul julia | saint julia | julian assange | julian shapiro | by julian | julian motz
X: julian gruber | julian schwarz | julian lennon | julian barnes | julian garnier | juliangarnier | julian lloyd
X: julian bangert | julian simioni | copyright julian | author julian | thanks to julian | julia theme | julia font
X: juliamono font | turing machine | turing complete | alan turing | flux architecture | flux implementation
X: flux pattern | react flux | facebook flux | f lux | fluxcd | flux cd | flux capacitor | flux standard action
X: luminous flux | magnetic flux | weave net | weaveworks | weave scope | pluto tv | planet pluto
X: literate programming | jump to | jump host | jump list | jump server | jump start | genie effect | genie in
X: jump game | long jump | datetime day of year

)lexicon"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
