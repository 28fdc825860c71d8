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
E: jquery widget | zepto plugin | mootools plugin | prototype plugin | node module
E: node package | npm package | npm module | node library | node addon | express middleware | koa middleware
E: connect middleware | rack middleware | redux middleware | django app | django package | django library
E: flask extension | flask plugin | rails plugin | rails engine | laravel package | symfony bundle | yii extension
E: yii2 extension | zf2 module | cakephp plugin | codeigniter library | haskell library | haskell package
E: elixir library | hex package | erlang library | ocaml library | perl module | cpan module | lua library
E: lua module | luajit library | r package | julia package | dart package | dart library | flutter package
E: flutter plugin | flutter widget | crystal shard | nim library | nim package | d library | dlang library
E: zig library | lisp library | racket package | scheme library | elm package | elm library
E: purescript library | reasonml library | haxe library | pascal library | delphi library | ada library
E: fortran library | cobol library | powershell module | bash library | shell library | matlab toolbox
E: matlab library | swiftui library | cocoapod | cocoa library | nuget package | unity package | unity plugin
E: arduino library | header only library | single file library | static library | shared library | dynamic library
E: api client library | wrapper library | standard library | component library | ui library
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
E: android widget | ios component | promise library | plugin for jquery | pypi package
E: python bindings for | go bindings for | javascript port
E: js module | a go implementation | pure-python | pure-go | pure javascript
E: single header file | single header library | c99 library | crate providing | rust crates
E: package for python | module for python | module for node | npm library | http package | package for dart
E: package for flutter | package for laravel | package for go | go packages | golang implementation | .net library
E: library in swift | library in rust | library in c
E: libraries for | collection of libraries | a library of | core package
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
E: search library | fuzzy search | search engine library | algorithms library
E: graph library | graph theory library | network analysis | numerical computing | scientific computing
E: tensor library | tensor computation | dataframes | tabular data in | data analysis library
E: data manipulation library | pretrained models | state-of-the-art models | inference library | inference in
E: text-to-speech library | face recognition library | computer vision library | nlp library
E: natural language processing library | reinforcement learning library | optimization library
E: bioinformatics library | python tools for | job queue library | background jobs | task queue library
E: scheduler library | diagnostic logging | structured logging for | metrics library | tracing library
E: fault-handling library | resilience library | retry library | rate limiting library | cache library
E: in-process cache | memoization | parallelism library | event loop library
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
E: perl binding | perl interface to | perl extension | perl callable module | python interface for
E: python bindings to | python port of | python implementation of
E: ruby bindings for | ruby implementation of | ruby port of | go bindings to | go port of
E: golang port of | go implementation of
E: golang helper | go helpers | common packages for | rust bindings to
E: rust bindings for | rust wrapper for | rust port of | rust implementation of | raw ffi bindings | ffi bindings to
E: haskell interface to | lua bindings for | lua interface to
E: lua implementation of | emacs lisp functions | php extension
E: php port of | java port of | java implementation of | java bindings for | jni bindings | node bindings to
E: node bindings for | nodejs bindings | native bindings for | native addon for node | napi addon
E: node api addon | javascript bindings | js port of | typescript port of
E: typescript reimplementation | typescript implementation of | javascript implementation of | js implementation of
E: c implementation of | c port of | c++ port of | c++ implementation of | c++ bindings for
E: c client library
E: qt library | qt based library | glib based library | gobject based library
E: gobject library | vala bindings | r interface to | r wrapper | r client
E: julia interface | octave package | d bindings | erlang bindings | scheme bindings
E: guile bindings | tcl extension | tcl package | tcl bindings | perl distribution | typed bindings
E: type definitions for | typescript typings | typings for | typescript types for | typescript definitions for
E: typescript declarations | shared utilities | shared helpers | common utilities
E: common utils | utility functions for | utility module | utility package | utils for
E: utils package | internal utilities | helper module | helper package | helper functions for | helpers to
E: common helpers | small helper | tiny helper | tiny module | tiny utility | small module | simple module
E: simple package | small package | minimal module | javascript module | javascript component | javascript package
E: javascript function | nodejs module | nodejs library | nodejs package | nodejs utility
E: node-js utility | node utility | node helper | package contains functions | package allows | package offers
E: package exports | package exposes | package implements
E: standalone lib
E: extracted into a library | extracted from | extracted as a module | lib for | lib that | lib to | plugin that adds
E: plugin allows | extension that adds
E: extension library | react hooks for | react hook to | react hook that | hooks library
E: collection of hooks | vue composables | composables for
E: react wrapper for | react bindings | react renderer for | react context for
E: vue wrapper for | vue bindings
E: angular wrapper for | angular service for
E: nuxt module for | next plugin | nextjs plugin | gatsby plugin for
E: gatsby plugin to | remark plugin | rehype plugin | retext plugin
E: unified plugin | markdown-it plugin | docusaurus plugin | vuepress plugin
E: vitepress plugin | eleventy plugin | metalsmith plugin | hexo plugin | astro integration | vite plugin for
E: vite plugin that | rollup plugin for | rollup plugin that | webpack plugin that
E: webpack loader for | babel plugin that | babel plugin to | babel plugin for | postcss plugin for
E: postcss plugin that | postcss plugin to | expo module | expo config plugin | react native plugin
E: react native wrapper | react native bindings | native module for | cordova plugin for | turbo module
E: nitro module | nestjs module | nest module | module for nestjs | nestjs library | nestjs package | nestjs utilities
E: fastify plugin for | fastify plugin to | hapi plugin for
E: middy middleware | hono middleware
E: middleware that | middleware to | strategy for authenticating | passport strategy for | authentication strategy for
E: connector implementation | dialect for | custom dialect | parser plugin | custom parser for | transport that
E: matchers for | custom matchers | jest matchers | chai plugin | chai assertions | assertions for
E: jest mock | mock for | mock of | mock objects for | stub for | test utilities for
E: test helpers for | testing utilities for | pytest plugin for | pytest plugin that | pytest fixtures
E: mocha reporter | jasmine reporter | karma plugin | cypress plugin | cypress commands | playwright fixtures
E: cucumber plugin | mongoose plugin for | sequelize plugin | codegen plugin | apollo link
E: apollo server plugin | apollo plugin | redux store enhancer | vuex plugin | pinia plugin
E: mobx utilities | rxjs operators | three-js addon | three-js helper | phaser plugin | plugin for phaser
E: pixi plugin | babylon plugin | aframe component | leaflet plugin for | plugin for leaflet | openlayers extension
E: mapbox gl plugin | d3 module | d3 layout | vega transforms | plugin for chart-js | codemirror extension
E: codemirror plugin | keybindings for codemirror | language support for codemirror | monaco editor plugin
E: monaco language | prosemirror plugin | tiptap extension | slate plugin | quill module | ckeditor plugin
E: tinymce plugin | editor framework package | video-js plugin | polyfill for | ponyfill for
E: shim for | backport of | reimplementation of | wrapper of | wrapper on top of | wrapper that
E: small wrapper | tiny wrapper | convenience wrapper | convenience functions | promise wrapper | promisified version
E: async wrapper | asynchronous wrappers | typed wrapper | typescript wrapper | thin layer
E: native interface to | building block for | low level building block
E: primitives for | core module of | data structures for | writable stream
E: transform stream for | serializer for | encoder for | decoder for | validator for | generator functions
E: converter library | returns true if | check if | check whether | determine if | determine whether | merge objects
E: deep merge | deep copy | deep clone | clone objects | flatten objects | memoize | compose functions
E: functional programming library | functional helpers | array helper | array utilities | object utilities
E: date utilities | math utilities | number utilities | url utilities | dom utilities | dom helpers | type utilities
E: utility types | classes for | class library | type class instances | typeclass instances | orphan instances
E: lens for | monad transformer | arbitrary instances | this archive contains the distribution
E: raku module | perl 6 module
E: python helper | python utilities | collection of utilities for
E: collection of helpers | collection of classes | collection of go | collection of react
E: collection of middleware
E: library written in javascript
E: library written in typescript | library written in python | library written in pure
E: library to parse | library to work with | library to create | library to handle
E: library to manage | library to access | library to generate | library to read | library to help
E: library to interact | library to simplify | library to convert | library to interface | library to build
E: library to make | library to render | library to easily | library to use | library that provides
E: library that allows | library that helps | library that implements | library that makes | library that lets
E: library that wraps | library that enables | library that converts | library that handles | library providing
E: library implementing | library containing | library which provides | library which allows
E: simple library to
E: tiny library to | small library to | lightweight library to | easy to use library
E: high performance library
E: gem to | gem provides | crate that | crate to | crate provides | module for working with
E: package for parsing | package for creating | package for handling
)lexicon",
R"lexicon(
[lib]
E: package for generating
E: python lib | go lib | js lib | rust lib | java lib | c++ lib
E: ruby lib | php lib | node lib | c lib
S: library for | library that | library to | library which | library written in | lightweight library | small library
S: tiny library | simple library | library provides | this library | the library
S: package for | package that | package provides | this package | module for | module that
S: this module | this gem | gem for | gem that | this plugin | plugin for | plugin that | this component
S: component for | component that | this crate | crate for | this bundle | bundle for | this extension | bindings for
S: binding to | wrapper for | wrapper around | thin wrapper | simple wrapper | wrapper over | lightweight wrapper
S: port of | a port | client for | helper for | helper class | helper function
S: utility function | utility class | implementation of | implementation in pure
S: pure java implementation | implements the | middleware for
S: in your project | to your project | in your application | your gemfile | applications gemfile
S: your podfile | build gradle | your pom | pom xml | package json | composer json | cargo toml
S: project clj | mix exs | build sbt | pubspec yaml | package swift | rebar config | requirements txt | setup py
S: podspec | gemspec | bower json | peer dependency | add this dependency | add the dependency
S: add the following dependency | zero dependency | no dependency | dependency free | zero dependencies
S: tree shakable | tree shakeable | tree shaking | commonjs | amd module | es module
S: es6 module | esm | umd | gzipped | browserify | requirejs | require js | type safe
S: typescript definition | type definition | fluent api | fluent interface | chainable | public api
S: api reference | api documentation | api docs | javadoc | godoc | rdoc | yardoc | docs rs | pkg go dev | thread safe
S: header only | include the header | link against | static linking | no_std | carthage
S: jitpack | maven central | mavencentral | jcenter | bintray | sonatype | npm version | npm download | pypi version
S: gem version | packagist | latest stable version | latest unstable version | total download | crates io | hackage
S: clojars | cpan | metacpan | cran | hex pm | nuget | cdnjs | jsdelivr | unpkg | include the script
S: include jquery | jquery required | depends on jquery | default options | available options | plugin options
S: async await support | generic
S: monkey patch | type class | combinator | composable | pluggable | extensible api | native extension | native module
S: native binding | ffi | jni | cython | swig | pybind11 | c api | c bindings | python bindings
S: ruby bindings | node bindings | go bindings | rust bindings | java bindings | php bindings | lua bindings
S: haskell bindings | ocaml bindings | julia bindings | dotnet bindings | language bindings | binding generator
S: drop in | backport | customview | custom control | custom widget | customizable view | recyclerview
S: uiview subclass | uiviewcontroller | uitableview | uicollectionview | uikit | xml attribute | attrs xml
S: minsdkversion | proguard | androidx | 一个轻量级的 | 轻量级 | 支持自定义 | 引入依赖
S: 添加依赖 | 使用方法 | 高度可定制 | 安卓库 | 零依赖 | 自定义view | convenience method
S: category on | extension for | meant to be used | add this line to your
S: add the following to your | maven dependency | gradle dependency | stb style | utility belt
S: no dependencies | zero deps | no deps
S: library in go | json for | discord api | embedded key-value | data structures in | machine learning in
S: deep learning library | instrumentation library | caching library | fake data | test doubles | 2d rendering
S: physics library | library works
S: lightweight and | minified | fully typed
S: written in typescript | types included | typed api | no allocations | zero allocation | zero-copy
S: callbacks | promises | iterators | generics | immutable | interoperable | idiomatic go | idiomatic rust
S: see the docs for | usage example | minimal example | quick example | more examples | benchmarks against
S: supported versions | python 3.8 | python 3.9 | python 3.10 | node 18 | node.js 18 | go 1.18 | go 1.20 | java 11
S: java 17 | minimum supported rust | msrv | c++11 | c++17 | c++20 | php 7 | ruby 3 | swift 5 | kotlin 1
S: net standard | net 6 | dual license mit
S: sdk for javascript | can be used as a library | used as library | usable as a library | use it as a library
S: as a dependency | as a project dependency | as a dev dependency
S: in your own code | in your own project | in your own application | your own programs | your go programs
S: from your code | from your own | from within your | embedded in your | embed in your | integrate it into
S: development files | link with | linked against | compile and link | abi | soname | api stability | stable api
S: api compatible | source compatible | binding generated | auto generated bindings | type declarations | d ts
S: default export | named export | exported functions | exports a function
W: exports the following
S: returns an object | returns an array | returns a function | returns a string | returns a new | returns the
S: returns true | returns false | returns null | accepts the following | third argument | optional parameter
S: instance methods | static methods | method signature | events emitted | instantiation | extend the class
S: throws an error | iterable | bundle size
S: module bundler | browser and node | node and browser | node and the browser | deno and bun
S: dual package | script tag | amd loader | browser global
S: package documentation
S: module documentation | pod documentation | after installing you can find documentation
W: perldoc
S: readthedocs
S: the module provides
S: the plugin provides
S: this middleware | this wrapper | these helpers | this helper
T: npm | pypi | bower | maven | gradle | Composer | Stackage | luarocks | opam | leiningen | sbt
T: quicklisp | conda forge | vcpkg | conan | Cargo | bundler | pub dev | Atmosphere | deno land | jsr | haxelib | spm
T: Yarn | pnpm | rebar3 | Nimble | Pear | pecl | bpkg | webjar | lodash | Underscore | jquery | Backbone | moment js
T: ramda | rxjs | guava | apache commons | Boost | numpy | scipy | okhttp | Retrofit | rxjava | Glide
T: picasso | alamofire | afnetworking | reactivecocoa | rxswift | faraday | activesupport | activerecord | nokogiri
T: Guzzle | monolog | serde | tokio | Node | redux | webpack | Babel | gulp | grunt | rails | django | React | vue
T: angular | laravel | symfony | Ember | elixir | clojure | scala | haskell | kotlin | Swift | Flutter
H: library | lib | package | module | plugin | plug-in | gem | crate | bundle
H: addon | add-on | extension | component | binding | wrapper
H: sdk | helper | utilities | utils | toolkit | toolbelt | toolbox
H: collection of function | set of function | set of tool
H: port | implementation
H: abstraction | data structure | class | mixin | trait
H: decorator | directive | provider | adapter | adaptor | driver | connector | polyfill | shim
H: ponyfill | parser | lexer | tokenizer | serializer | deserializer | encoder
H: decoder | codec | validator | formatter | converter | generator | builder
H: factory | container | injector | event bus | emitter | observer
H: promise | future | stream | iterator | hook
H: hoc | render prop | custom element | widget | control | view
H: textview | imageview | button | progress bar | progressbar | spinner | loader
H: slider | carousel | slideshow | lightbox | modal | dialog | dialogfragment | popup
H: popover | tooltip | toast | snackbar | dropdown | drop down | select box | autocomplete | typeahead | datepicker
H: date picker | time picker | datetime picker | color picker | image picker | file picker
H: tag input | text input | text field | rich text editor
H: wysiwyg editor | markdown editor | data grid | datagrid | treeview
H: listview | tableview | viewpager | page indicator | tab bar | tabbar
H: navigation drawer | side menu | infinite scroll | parallax
H: image viewer | image cropper | image gallery
H: form validation | form field | switch | toggle | checkbox
H: star rating | transition | animation | uiview | category | subclass | design system
H: macro | template tag | template engine | templating engine | orm | odm
H: data mapper | active record
H: strategy | backend for
H: storage backend | session store | logger | log handler | appender
H: transport | router | dispatcher | state machine
H: rule engine | expression evaluator
H: hash function | hash map | hash table | linked list | priority queue | cache
H: trie | bloom filter | ring buffer | thread pool | allocator
H: csv reader | csv writer
W: functions for | ergonomic | fluent | prototype | namespace
W: example usage | basic usage | getting started | abstract | reusable | modular | tiny
W: browser support | browser compatibility | semver | semantic versioning | code coverage | release note
W: migration guide | encode | decode | serialize
W: integrates with | interface to the | api for
W: types for | function that
W: fork of | typed
W: constructor | first argument | second argument | type annotations | in your code
W: instantiate
H: pluralizer | slugify
H: download manager | network layer
H: event loop
H: matcher
H: faker | rate limiter | circuit breaker | job scheduler | worker pool
H: connection pool | serialization format
H: babel preset
H: babel transform | browserify transform | grunt task
H: eslint config | eslint rule
H: sphinx theme
H: icon font | icon set | icon pack | model field
H: django backend | rake task | starter
H: 外掛 | 自定义控件 | 工具类 | 工具包 | 工具集 | 插件
H: 组件 | 元件 | 控件 | 封装 | 扩展 | 擴展 | 扩展包 | 中间件 | 客户端库 | 开发包 | 模块
H: 模組 | 套件 | 依赖库 | 轮子 | 适配器 | 实现 | client | jar | header | dsl
H: replacement | integration
H: state management
H: typings | assertions | middleware | keybindings | locale data
H: reimplementation
C: npm install | npm i | npm i S | npm i D
C: yarn add | pnpm add | pnpm install | bun add | deno add | bower install | component install
C: jspm install | jam install | volo add | meteor add | ember install | ng add | pip install | pip3 install
C: easy_install | setup py install | poetry add | uv add
C: pipenv install | conda install | gem install | bundle install | bundle add
C: rails generate | rails g | go get | go mod | import github com | import golang org
C: gopkg in | cargo add | extern crate | dependencies | devDependencies | pod
C: use_frameworks | carthage update | github carthage | composer require | require php
C: vendor autoload | compile com | implementation com
C: implementation org | implementation io | testCompile | testImplementation | annotationProcessor | kapt
C: jitpack io | repositories mavencentral | allprojects repositories | groupid | artifactid
C: librarydependencies | resolvers | ns require | defproject | clj kondo | install package
C: Install-Package | dotnet add package | PackageReference | paket add | using System
C: nuget install | stack install | build depends | import qualified | luarocks install
C: local require | opam install | raco pkg | nimble install | Pkg add | Pkg clone | using Pkg | install packages
C: install_github | biocLite | cpanm
C: cpan install | perl makefile pl | use warnings | deps | pub get | pubspec | import package | dub add
C: shards install | haxelib install | elm install | elm make | spago install | ql quickload | package install
C: use package | var require | const require | let require | import from | import as
C: import react from | import vue from | vue use | app use | export default | module exports | define function
C: require config | from import | find_package | add_subdirectory
C: fetchcontent | conan install | vcpkg install | pkg config | link libraries | lglfw
C: git submodule add | script src | cdnjs cloudflare com | unpkg com | jquery min js | alloc init
C: import UIKit | import swiftui | import foundation | addSubview | setContentView | findViewById
C: layout_width | app layout | public class extends | app_name INSTALLED_APPS | installed_apps
C: urlpatterns | middleware_classes | appkernel | registerbundles | new Bundle | providers | use namespace
C: ngmodule | react native link | cordova plugin add | tns plugin add | expo install
C: upm | openupm add | com unity | library manager | nix env
C: import numpy | import pandas | from datetime | new Promise | require module | import default | include hpp
C: include h | using namespace | use crate | jsr add | package url | dart pub add | flutter pub add | hex | rebar
C: cabal | stack build | julia Pkg | install.packages | BiocManager | find package | add subdirectory | cdn jsdelivr
C: script type module | esm sh | skypack
C: godoc org | perl Build PL | dzil install | import type | import typing
C: declare module | gcc l | use lib
C: my new | use Module | require cache | open opam
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
)lexicon",
R"lexicon(
[lib]
X: alternative server implementation | implementation guide | implementation details | plugin manager
X: plugin marketplace | email clients | api clients | official clients | mobile clients | desktop clients
X: web clients | all clients | other clients | clients for | docker containers | container images | containers and
X: switch to | switches | client applications | wrapper script | view your | view all | browse and view
X: end user application | not a library | is not a library | instead of a library | emacs package manager
X: minetest mod | build scripts for the library | c library function | library function calls | c library dependencies
X: required libraries | libraries required | library dependencies | dependent libraries | following libraries
X: these libraries | libraries are required | libraries needed | requires the library
X: requires the following libraries | needs the library | development libraries | development packages | dev packages
X: system libraries required | install the libraries | install the library dependencies | python libraries required
X: perl modules required | required perl modules | following perl modules | following python modules
X: python modules required | required python modules | requires python modules | required packages
X: following packages | these packages | packages required | packages needed | libraries installed
X: packages installed | install the following packages | prerequisite packages | package for emacs
X: this emacs package | emacs minor mode | emacs plugin | plugin for emacs | package from melpa | plugin for vim
X: plugin for neovim | neovim plugin | plugin for pidgin | pidgin plugin | purple plugin | plugin for gimp
X: gimp plugin | plugin for inkscape | inkscape extension | extension for inkscape | blender addon | blender add on
X: plugin for obsidian | obsidian plugin | figma plugin | sketch plugin | plugin for sketch | photoshop plugin
X: plugin for figma | intellij plugin | plugin for intellij | jetbrains plugin | eclipse plugin | plugin for eclipse
X: sublime plugin | atom package | package for sublime text | package for atom | plugin for jenkins
X: plugin for nagios | plugin for munin | plugin for zabbix | module for puppet | puppet module to
X: puppet module that | module for prestashop | module for drupal | drupal module for | plugin for wordpress
X: joomla extension | joomla plugin | magento extension | moodle plugin | plugin for moodle | extension for nautilus
X: nautilus extension | extension for caja | thunar plugin | plugin for thunar | panel plugin | applet for
X: extension for chrome | extension for firefox | extension for vs code | extension for visual studio code
X: module for nginx | dynamic module for nginx | apache2 module | module for apache | proftpd module
X: kernel module for | mod for minetest | factorio mod | mod for minecraft | mod for the game | plugin for the game
X: plugin for minecraft | plugin for gosa | plugin for xfce | plugin for mate | plugin for kodi | kodi addon
X: addon for kodi | addon for blender | software package for | package of programs | package contains the programs
X: package contains two programs | package of tools | package for solving | package for analyzing
X: package containing tools | analysis package for | simulation package | npm package of the binary
X: installs the binary | packaged version of | meta package | metapackage | dictionary for cspell | cspell dictionary
X: eslint config for | shareable eslint config | shared eslint config | shareable config | gradle plugin for
X: maven plugin for | maven plugin to | gradle plugin to | sbt plugin for | leiningen plugin for | grunt plugin for
X: rubocop extension | flake8 plugin | pylint plugin | eslint plugin for rules | stylelint plugin | audio plugin
X: vst plugin | lv2 plugin | ladspa plugin | synth plugin | effect plugin | plugin for gstreamer | vlc plugin
X: plugin for vlc | obs plugin | plugin for obs | mpv plugin | winamp plugin | deadbeef plugin | qgis plugin
X: plugin for qgis | josm plugin | gis package | burp extension | plugin for burp | ghidra plugin | ida plugin
X: ida pro plugin | plugin for ida | wireshark plugin | gdb plugin | plugin for gdb | lldb plugin | x64dbg plugin
X: tmux plugin for | zsh plugin for | fish plugin for | oh my zsh plugin | kubectl plugin for | helm plugin for
X: docker plugin for | homebridge plugin for | plugin for homebridge | home assistant component
X: custom component for home assistant | unity asset | unreal plugin | godot plugin for editor | rpg maker plugin
X: twitch extension | stream deck plugin
E: bindings to the | haskell bindings to | ocaml bindings to | elixir wrapper for
E: elixir wrapper around
E: clojure wrapper for
E: clojure wrapper around | scala wrapper for | scala wrapper around | objective-c wrapper for
E: objective-c wrapper around | thin wrapper around | idiomatic wrapper
E: idiomatic clojure wrapper | idiomatic kotlin wrapper | idiomatic rust wrapper | r bindings to
E: julia wrapper for | julia implementation of | pure julia implementation
E: pure ruby implementation | pure rust implementation | pure swift implementation | pure php implementation
E: pure c# implementation | pure perl implementation | pure haskell implementation
E: swift port of | c# port of | dart port of | kotlin port of | clojure port of
E: elixir port of | haskell port of | lua port of | net port of | unofficial port of | direct port of
E: faithful port of | drop in replacement for uilabel | uiview category | uitableview subclass
E: uicollectionview layout | uicollectionviewlayout subclass | uibutton subclass | uilabel subclass
E: uitextfield subclass | uitextview subclass | uiviewcontroller subclass | uinavigationcontroller subclass
E: uialertview replacement | uiactionsheet replacement | uiimageview category | uiscrollview subclass
E: uicontrol subclass | nsview subclass | nsstring category | nsarray category | nsdate category | uicolor category
E: uiimage category | uicolor extension | objective-c category | collection of categories | category on uiview
E: container view controller | custom uicontrol | custom uiview | drop in control | drop in component for ios
E: ios control | android custom view | custom android view | android view that
E: android ui component | imageview that | textview that | edittext that | recyclerview adapter | recyclerview library
E: viewpager indicator | recyclerview itemdecoration | layoutmanager for recyclerview | custom layout manager
E: jetpack compose library | kmp library | android aar
E: custom edittext | active record extension | activerecord extension | activerecord plugin | activemodel validator
E: active model validator | rails helper | rails generator | rails 3 engine | rails 3 plugin
W: acts as
E: rails 2 plugin | mountable engine | rails form builder | rack application
E: sinatra extension | jekyll plugin | capistrano plugin | capistrano extension | devise extension | omniauth strategy
E: paperclip processor | carrierwave plugin | mongoid plugin | mongoid extension | sequel plugin | spree extension
E: refinery extension | radiant extension | middleman extension | bundler plugin | rspec extension | chef gem
E: sidekiq middleware | sidekiq extension | resque plugin | faraday middleware | tilt template | symfony2 bundle
E: symfony component | doctrine extension | doctrine behavior | doctrine types | laravel 4 package | laravel 5 package
E: lumen package | laravel facade | laravel service provider | zend framework 2 module | zend framework module
E: cakephp behavior | cakephp component | cakephp helper | codeigniter spark | codeigniter helper
E: codeigniter extension | kohana module | fuelphp package | yii2 widget | yii2 behavior | yii widget
E: silex service provider | silex provider | slim middleware | composer plugin | phalcon library | drupal library
E: wordpress library | pecl extension | zend extension | pear package | psr-7 implementation | psr-3 implementation
E: psr-15 middleware | psr-7 middleware | psr-11 container | psr-6 implementation | psr-16 implementation | php trait
E: silverstripe module | silverstripe extension | typo3 extension | contao extension
E: nette extension | nette addon | hyperf component | swoole extension | thinkphp 扩展 | laravel 扩展包 | laravel 扩展
E: composer 包 | php 扩展 | yii2 扩展 | php 类库 | django reusable app | reusable app for django
E: pluggable app for django | django model field | django template tag | django form field
E: django admin extension | django management command | django rest framework extension | drf extension
E: pyramid plugin | flask blueprint | flask middleware | sqlalchemy extension | sqlalchemy dialect | jupyter extension
E: ipython extension | ipython magic | python decorator | python context manager
E: python c extension | cython wrapper | cffi wrapper | cffi bindings | ctypes bindings | ctypes wrapper
E: pybind11 bindings | swig wrapper | swig bindings | asyncio library | asyncio wrapper | twisted library
E: tornado library | wagtail plugin | fastapi extension | pandas extension | xarray extension
E: scikit learn compatible | scikit learn extension | numpy extension | celery extension
E: python toolkit
H: collection of useful functions
H: syntactic sugar for
H: backbone collection
H: angularjs service | angularjs filter | angular service
H: angular pipe | polymer element | lit element
H: svelte action | svelte store | solid primitive
H: react context | redux enhancer
H: mongoose schema type
H: promisified | higher level api
H: fluent interface for | simple interface to | simple api for
S: leiningen dependency | drag and drop the files into
S: install as a gem | autoloading
S: psr-0 autoloader
S: available on pypi | available on hex
S: install from bioconductor | install from quicklisp | available in quicklisp | quickload
S: copy the header into your project
S: linking against
S: git submodule and add | drag into your xcode project | requires arc
S: arc compatible | manual installation drag
S: compile dependency in gradle | no std | semver compliant
S: rubydoc | haddocks
S: hexdocs | scaladoc | yard documentation | module synopsis
S: sideeffects free
S: ie6 and up | works in ie8
S: netstandard
S: pcl support | mono compatible | supports net framework
T: asdf system | deps edn | dist zilla | module build | extutils makemaker
T: bioconductor | devtools install github | remotes install github | cmake fetchcontent | cpm cmake
T: xmake | meson subproject | wrapdb | dub package | shards yml | spago | jspm | paket
T: akavache | psgallery | fpm package | alire | smalltalk metacello | pharo metacello
C: rebar3 compile | add-zsh-hook | ns plugin add
C: require-dev | import-module | Install-Module | pip install -U
W: extendable | well tested | fully documented | lazy evaluation | monad | typeclass | nullable | backward compatible
W: dual licensed

[framework]
alias: frameworks | web-framework | microframework | framework-library | app-framework
E: framework | microframework
E: metaframework
E: 框架 | 开发框架 | 開發框架 | 微服务框架
E: 微框架 | web框架 | 前端框架 | 后端框架 | 爬虫框架
E: 后台框架 | 快速开发框架 | 测试框架 | rpc框架 | php框架 | mvc框架 | ui框架 | 组件化框架
E: 网络框架 | 游戏框架 | 脚手架
E: 网页框架
E: 轻量级框架 | 自动化测试框架 | 深度学习框架 | 权限框架 | 后台管理框架 | 开源框架
E: programming toolkit | microservices toolkit | toolkit for building | go toolkit | toolkit for microservices
E: platform for developing | web platform for | full-stack platform | micro web | web micro | minimalist web
E: lightweight web | dsl for quickly | dsl for creating web | dsl for web | quickly creating web applications
E: for creating web applications | for building web applications | for building web apis | for building apis
E: for building server-side | server-side applications | scalable server-side | for building restful
E: for building microservices | build microservices | production-grade applications | production-ready applications
E: stand-alone applications | ambitious web | ambitious applications | build ambitious
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
E: middleware engine for
E: modding api
E: ioc container core
E: component container | plugin container
E: legacy angularjs
E: native desktop applications with | build cross platform desktop
E: cross platform native apps with
S: convention over configuration
S: batteries-included | inversion of control | dependency injection | aspect oriented | middleware stack
S: middleware system | plugin architecture | plugin system | module system | routing system | request lifecycle
S: lifecycle hook | request handler | controller and view | model view controller
S: code scaffolding | project skeleton | application skeleton | skeleton application | boilerplate code
S: server side rendering | file based routing | two way binding | virtual dom | declarative ui
S: single page application | singlepage app | component based | zero configuration | zero config | rapid development
)lexicon",
R"lexicon(
[framework]
S: rapid application development | build web applications | build apps | building apps | building apis
S: build scalable | write less code | focus on writing | extensible architecture | modular architecture | hot reload
S: hot module replacement | auto wiring | autowiring | sinatra inspired | express inspired | rails like | sinatra like
S: express like | flask like | django like | laravel like | koa like | spring like | responsive grid | flexbox grid
S: 快速开发 | 前后端分离 | 路由 | 依赖注入 | 约定优于配置 | 开箱即用 | 快速搭建
S: elegant syntax | routing engine | hmvc | isomorphic | full-stack | foundation for | building modern
S: hybrid apps | native apps
S: web toolkit | platform for building | application platform | app platform | minimal web | build apis
S: user interfaces with | utility-first | responsive css | unified analytics | machine learning platform
S: building agents | llm applications | end-to-end testing | serverless application
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
S: build your app with | define routes | define handlers | register plugins
S: register modules | conventions and structure | folder convention | plugin lifecycle | app lifecycle
S: dependency container | controllers and services | guards and interceptors
S: convention driven | app skeleton | scaffolded app
S: generator for new apps | build web apps with | build native desktop
T: django | Flask | fastapi | Tornado | Pyramid | Bottle | Falcon | sanic | starlette | aiohttp | web2py | cherrypy
T: Twisted | rails | sinatra | hanami | padrino | laravel | lumen | symfony | silex | codeigniter
T: cakephp | yii | yii2 | zf2 | laminas | slim php | phalcon | fuelphp | kohana
T: thinkphp | swoole | hyperf | workerman | Express | expressjs | koa | hapi | fastify | nestjs | sails-js | adonisjs
T: loopback | Meteor | feathersjs | eggjs | strapi | next-js | nuxt | gatsby | Remix | astro | sveltekit
T: angular | angularjs | vuejs | vue-js | Ember | backbone-js | svelte | solidjs | preact | mithril
T: Polymer | Stencil | alpine-js | Marionette | dojo | extjs | sencha touch | aurelia | riot js | Spring
T: Struts | struts2 | ssm | grails | vaadin | jsf | primefaces | Wicket
T: dropwizard | micronaut | quarkus | vert x | Jersey | sparkjava | akka | scalatra | Finagle | http4s
T: zio | ktor | Gin | Echo | beego | Revel | Martini | Fiber | Buffalo | Iris | chi router | Gorilla | go kit
T: go zero | kratos | actix | axum | Rocket | Warp | Iron | Vapor | kitura | asp net
T: aspnet | blazor | nancy | servicestack | Phoenix | Cowboy
T: Nerves | luminus | compojure | Pedestal | re-frame | yesod | Servant | Scotty | mojolicious
T: Dancer | kemal | Amber | lapis | openresty | bootstrap | bulma | Tailwind | tailwindcss
T: semantic ui | Materialize | uikit | pure css | skeleton css | ionic | onsen ui | framework7 | react native
T: Flutter | nativescript | cordova | phonegap | xamarin | Titanium | weex | uniapp | uni app | Taro | Electron
T: tauri | nw js | Qt | gtk | wxwidgets | kivy | tkinter | javafx | Swing | jhipster | hadoop | Spark | flink | scrapy
T: pytest | junit | testng | rspec | mocha | jasmine | jest | cucumber | selenium | appium | phpunit
T: nunit | xunit | catch2 | googletest | tensorflow | pytorch | keras | caffe | mxnet | paddlepaddle | mindspore
T: langchain | rasa | metasploit | ros | symfony2 | symfony3 | angular2
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
T: h3 js | nitro js | redwoodjs | blitz js | wasp lang | marko js | fresh deno
T: oak deno | aleph js | midwayjs | egg js | think js | seneca js | ts ed | blacksheep
T: quart | robyn | fasthtml | reflex dev | grape api | armeria
T: go micro | goframe | hertz | kitex | encore dev | poem rust | salvo rust | loco rs
T: sycamore | neutralinojs | nodegui
H: mvc | application server | scaffold | scaffolding | skeleton | boilerplate | starter kit | development platform
H: toolkit | foundation | base project | test harness | grid system | ui kit | admin template
H: design system | application stack | framework extension | framework plugin | library and framework
H: 开发平台 | 解决方案 | 架构 | 架構 | 基础框架 | starter project | starter template
H: solution for building | sdk for building
H: dsl | testing platform | web stack | engine for building | development kit | orchestration layer
H: agent kit
H: middleware engine | component model | application kit | framework for node
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
C: artisan make | composer create-project | nest g | ng g | ng add | npx nuxi | nuxi init
C: pnpm create | npx sv create | astro dev | next dev | gatsby new | remix dev
C: meteor add | django-admin | startapp | uvicorn | hypercorn | daphne | urlpatterns | from flask
C: from fastapi | Flask name | from starlette | tornado web | embeddedServer | routing get | call respond
C: Javalin create | mvn spring-boot run | gradlew bootRun | quarkus dev | quarkus create | mix phx new
C: mix phx server | generate scaffold | crewai create | Crew | toBe | test expect | page goto | cy visit | browser url
C: new Phaser | extends Game | StackProps | new Stack
C: middy use | middy handler | new Hono | new Elysia | fastify register | createServer listen
C: createApp mount | nuxt config modules | QApplication | QMainWindow | router add
C: Route get | NestFactory create | Module imports | Injectable | Controller Get | app bootstrap
C: bootstrapApplication | platformBrowserDynamic
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
X: hapi web framework | express web framework | koa web framework | actix web framework | fastify web framework
X: dashboard framework | contacts framework | tracking transparency framework | app tracking transparency
X: bot framework emulator | bot framework sdk | agnostic of testing framework | agnostic of any testing framework
X: testing framework agnostic | any testing framework | test framework agnostic | framework and programming language
X: metadata framework | compliance framework | governance framework | competency framework | risk framework
X: assessment framework | security framework compliance | mitre framework | nist framework
X: european interoperability framework | picture frame | framework of the european | contacts framework in
X: photos framework | eventkit framework | mapkit framework | storekit framework | uikit framework | webkit framework
X: apple frameworks | system frameworks | link frameworks | frameworks and libraries | add the framework to your
X: drag the framework | framework search paths | framework target | xcode framework | dynamic framework
X: static framework | as a framework | import the framework | binary framework | frameworks folder | embed frameworks
X: copy frameworks | framework bundle | net framework 3 | net framework 2 | net framework 4 5 | full framework
X: netframework | microsoft net framework | mono framework | python framework build | java collections framework
X: collections framework | executor framework | java logging framework | existing framework | supported web frameworks
X: other web frameworks | different frameworks | multiple frameworks | popular frameworks | most frameworks
X: all frameworks | various frameworks | major frameworks | all major frameworks | across frameworks
X: between frameworks | framework neutral | framework specific | test framework of your choice
X: testing framework of your choice | not a framework | isn't a framework | no framework required
X: framework support badge | framework version | a different web framework | using a different framework
X: for the express framework | for the hapi framework | for the koa framework | for the nest framework
X: for the nestjs framework | for the fastify framework | for the sails framework | for the adonis framework
X: for the meteor framework | for the laravel framework | for the symfony framework | for the zend framework
X: for the laminas framework | for the yii framework | for the yii2 framework | for the cakephp framework
X: for the codeigniter framework | for the slim framework | for the django framework | for the flask framework
X: for the tornado framework | for the pyramid framework | for the rails framework | for the sinatra framework
X: for the spring framework | for the struts framework | for the grails framework | for the play framework
X: for the akka framework | for the ktor framework | for the vaadin framework | for the dropwizard framework
X: for the phoenix framework | for the gin framework | for the echo framework | for the actix framework
X: for the angular framework | for the ember framework | for the vue framework | for the quasar framework
X: for the ionic framework | for the electron framework | for the nativescript framework
X: for the serverless framework | for the middy framework | for the probot framework | for the bot framework
X: for the fluid framework | for the jest framework | for the mocha framework | for the jasmine framework
X: for the selenium framework | for the robot framework | for the qt framework | for the hadoop framework
X: for the spark framework | for the scrapy framework | with the express framework | with the hapi framework
X: with the nestjs framework | with the fastify framework | with the laravel framework | with the symfony framework
X: with the zend framework | with the yii framework | with the django framework | with the flask framework
X: with the rails framework | with the spring framework | with the grails framework | with the ember framework
X: with the angular framework | with the vue framework | with the quasar framework | with the ionic framework
X: with the phoenix framework | with the middy framework | with the serverless framework | with the mocha framework
X: with the selenium framework | with the robot framework
E: lightweight mvc
E: resumability
E: 全栈框架
E: 应用框架 | 通用框架 | 轻量框架 | 轻量级开发框架 | 极简框架 | 高性能框架 | 异步框架 | 机器人框架 | 自动化框架 | 插件化框架 | 模块化框架 | 跨平台框架 | 跨端框架 | 小程序框架 | 服务端框架
E: 服务器框架 | 游戏服务器框架 | 网络通信框架 | 通信框架 | 机器学习框架 | 训练框架 | 推理框架 | 渲染框架 | 权限认证框架 | 任务调度框架 | 调度框架 | 分布式框架 | 微前端框架 | 路由框架
E: 热修复框架 | 图片加载框架 | 持久层框架 | go框架 | go web 框架 | python框架 | java框架 | 企业级开发框架 | 企业级框架 | 开箱即用的框架 | 後端框架 | 輕量級框架 | 網頁框架
E: 應用框架 | フレームワーク | webフレームワーク | 軽量フレームワーク | ゲームフレームワーク | 프레임워크 | 웹 프레임워크
E: framework für | фреймворк | фреймворк для
E: веб фреймворк
E: sinatra-style
E: flask inspired | rails inspired | koa inspired | asp net mvc style
E: web development toolkit | web application toolkit
E: application development platform
)lexicon",
R"lexicon(
[framework]
E: actor system | microservice chassis
E: xunit style
E: parsing toolkit | language workbench | compiler infrastructure
E: drupal base theme | magento 2 frontend
E: plugin loader
S: build your application with | filesystem based routing | nested routes and layouts | route groups
S: route model binding | route parameters | named routes | resource routes | resource controllers | controller actions
S: controllers and models | middleware pipeline | middleware support
S: write your own middleware
S: service container | application lifecycle | application kernel | pluggable modules | plugin based architecture
S: hooks and filters | annotation based routing | annotation driven
S: attribute routing | code generators built in
S: create your first app | create your first application | your first controller | hello world application
S: hello world server | quick start hello world | zero boilerplate | less boilerplate | without boilerplate
S: focus on your business logic | rapid prototyping | built on top of express
S: built on top of koa | built on starlette | built on hyper | built on top of tokio
S: built on fasthttp | built on libuv | built on symfony components | built on top of symfony | built on react
S: built on top of vue | inspired by rails | inspired by ruby on rails | inspired by laravel | inspired by sinatra
S: inspired by flask | inspired by express | inspired by django | inspired by koa | inspired by spring
S: inspired by angular | inspired by gin | inspired by next js | inspired by phoenix | inspired by codeigniter
S: express style routing | react like api
S: incremental static regeneration | partial hydration | progressive enhancement first
S: zero javascript by default | data loading and mutations | server functions | form validation and csrf
S: csrf protection | session handling | session management built in | built in orm
W: built in validation
S: built in authentication | built in websocket support | built in testing utilities
S: internationalization built in | request and response objects
W: request context
S: query string parsing | content negotiation | static file serving | templating engines | view engine
S: views and templates | layout and partials | blade templates | database migrations and seeders | eloquent like
S: query builder and orm | cli generator | command line generator | artisan like
S: techempower benchmarks | faster than express
S: faster than flask
S: modular by design | mvc architecture | mvc pattern | service layer
S: application structure | starter skeleton
S: sensible conventions | life cycle hooks
S: built-in router | template engines | view helpers | controllers models and views
S: file system based routing | filesystem routing | layouts and pages | active record pattern
W: partials
S: migrations and seeds | event dispatcher | develop applications quickly
W: code generators
S: build applications faster | easily extensible | highly extensible | loosely coupled components
S: decoupled components | backwards compatible releases
S: migrating from version | 轻量级 Web 框架 | 快速开发平台 | 快速开发脚手架 | 开发脚手架 | 微服务开发框架 | 分布式服务框架
S: 接口自动化框架 | 插件框架 | 组件化 | 通用后台管理 | 智能体框架 | 前端微服务框架 | 消息框架 | 控制反转 | 面向切面 | 轻量級框架
W: hello world in | exception handler | graceful shutdown | context object
W: path parameters | body parsing | json body | active record | console commands
T: asgi | psr 15 | psr 11 | fasthttp | tower http
W: rack | psr 7 | hyper
T: netty | undertow | ring handler | libuv
T: slim 4 | fat free | analog
W: grape
T: giraffe | Webman | EasySwoole | Mezzio | Dapr | Drogon | Oat++ | Wt | IHP | Jester
C: npm create | yarn create | bun create | bin cake | cargo new
C: stack new | sbt new | nest generate | adonis new | node ace | ace serve | hanami new | padrino g | mojo generate
C: catalyst-pl | buffalo new | revel new | bee new | beego new | make-controller | make-model | make-middleware
C: app-post | add_url_rule | run_app | serve_forever
H: platform for building applications

[learning-resource]
alias: learning-resources | learning | tutorial | tutorials | education | course | courses | book | books | examples
alias: example | sample | samples | demo | awesome-list | cheatsheet | workshop | educational | resources | study
alias: teaching | ebook
E: how to write a | how to make a | how to create a | how to use | a series of | learning vue
E: learning react | learning python | learning rust | learning go | learning golang | learning javascript
E: learning java | learning opengl | learning haskell | learning scala | learning docker | learning kubernetes
E: learning ruby | learning spark | learning node | learning blockchain | tutorial on | tutorial about | course on
E: course about | workshop on | workshop about | book about | book on | lecture on | exercises for | exercises from
E: examples for | examples from | samples for | samples from | companion repo | code companion | talk about | talk on
E: python notes | java notes | linux notes | algorithm notes | reading notes | book notes | course solutions
E: assignments | homeworks | learn tutorial
E: quickstart sample | starter sample | azure sample | aws sample | code pattern | app demonstrating
E: application demonstrating | project demonstrating | project demonstrates | sample demonstrates
E: example demonstrates | app that demonstrates | app showing | project showing | project to learn
E: demonstrating the use of | demonstrating how to | as an exercise | interview exercise | interview task
E: interview project | code exercise | coding task | test task | technical challenge
E: technical exercise | recruitment task | job application | hiring challenge | frontend challenge | backend challenge
E: gilded rose | refactoring kata | bowling kata | mars rover | tdd kata | fizzbuzz kata | nand2tetris
E: crafting interpreters | monkey language | software foundations | programming pearls | real world haskell
E: learn you | rust book | getting real | dive into | think python | think stats | online course | video course
E: crash-course | course material | course repository | course project | course content
E: course website | coursework | course work | course exercise | course code | class material
E: class notes | class project | class exercise | final project | term project | semester project
E: school project | university project | college project | student project | learning project
E: study project
E: problem set | exercise solutions | coding exercise | programming exercise
E: practice project | practice problem | practice repository | coding challenge | code challenge
E: programming challenge | coding problem | coding interview | interview question
E: interview prep | technical interview | leetcode | hackerrank
E: project euler | exercism | codewars | code kata | koans | coding dojo | rosetta code | bootcamp | boot camp
E: udacity | nanodegree | coursera | edx | udemy
E: pluralsight | treehouse | codecademy | code academy | codeschool | code school
E: khan academy | frontend masters | egghead course | odin project | general assembly
E: flatiron school | launch school | hack reactor | le wagon | makers academy | rails tutorial | railscasts
E: laracasts | railsbridge | railsgirls | django girls | software carpentry | data carpentry | carpentries lesson
E: nodeschool | workshopper | codelab | code lab | lab exercise | lab material
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
E: companion repository | companion website | source code for the
E: code accompanying | accompanying code | supplementary material | supplemental material | open textbook
E: manning book | packt book | apress | packt publishing | oreilly | pragmatic programmers
E: curated list | curated collection | curated resource | curated links
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
E: example demonstrating | sample showing | sample demonstrating | demo showing | showing how to
E: illustrates how to | showcase of | showcases how | explains how to | teach you | teaching material
E: educational purpose | educational project | educational tool | educational resource
E: for learning | learning purpose | learning exercise | learning experiment | for teaching
E: for demonstration purposes | for demo purposes | for practice | training purposes | my first | first attempt at
E: first project | slide deck | conference talk | talk at | talk slides | presentation slides | presentation given
E: presentation materials | slides for | materials for | materials from | my notes | notes from
E: personal notes | revision notes | exam notes | exam preparation | exam questions | certification exam
E: certification guide | certification preparation | certification study | past papers | question bank
E: quiz questions | interactive lesson | interactive course | interactive textbook
E: interactive book | jupyter book | tutorial notebook | notebooks for | algorithms and data structures
E: data structures and algorithms | algorithm visualizer | algorithm visualization | write your own | build your own
E: implement your own | anki deck | 教學 | 教学 | 學習筆記
E: 筆記 | 读书笔记 | 讀書筆記 | 示例代码 | 示例项目 | 样例 | 入门教程 | 从零开始
E: 面試 | 面经 | 八股文 | 課程 | 课件 | 课程设计 | 毕业设计
E: 畢業設計 | 作业 | 作業 | 練習 | 练手项目 | 习题 | 刷题 | 题解 | 资源汇总
E: 资料整理 | 书籍 | 电子书 | 中文翻译 | 精选列表 | 论文列表 | 备忘录
E: 知识点 | 知识体系 | 学习路线 | 实战 | 大作业 | 讲义 | 博客文章 | 演示项目 | 教材
E: 训练营 | 公开课 | 源码分析 | 源码解析 | 源码阅读 | programming books
E: technical book | capstone | university course | group project | tech talk | live coding
E: just an example | this lab | peer assessment
E: tutorial repository | teach yourself | curricula | how to build | a guide to | quick guide | short guide
E: small guide | simple guide | notes for | notes about | slides from | exercises in | my answers
E: student repository | students will | an example of | a simple example | a small example | a sample | a demo
E: a tutorial | a workshop | a course | a book | Awesome
E: questions and exercises | exercises and questions | exercises and solutions | exercises with solutions
E: questions and answers about | preparing for an interview
E: prepare for an interview | prepare for your interview | preparing for interviews | prepare for interviews
E: ace your interview | ace the interview | job interview
E: interview handbook | system design interview | study topics | collection of tips
E: collection of tricks | collection of cheatsheets | collection of guides
E: collection of tutorials | collection of notebooks | collection of samples | collection of recipes
E: collection of how tos | collection of notes | collection of snippets | collection of exercises
E: collection of lessons | collection of links | collection of materials
E: collection of books | collection of papers | collection of courses | collection of code samples
E: collection of code examples | collection of small examples | collection of demos | set of tutorials
E: set of exercises | set of samples | set of notebooks | set of examples | set of lessons | series of tutorials
E: series of lessons | series of notebooks | series of articles | series of posts | series of examples
E: series of exercises | source for the book | repository for the book
E: code for the book | code from the book
E: building the book | read the book
E: read it online | free online book | open source book | an online book
E: a free book | a short book | a little book
E: samples showcase | samples that demonstrate | samples illustrating
E: official samples | official examples | examples that show | examples illustrating
E: demos and examples | examples and demos | examples and tutorials | tutorials and examples
E: ready to deploy examples | runnable examples | self contained examples | annotated examples | annotated source
E: heavily commented | line by line explanation | code walkthrough | code walk through | learning by doing
E: learn by doing | learn by example | learning by example | learn by building | learning by building
E: intended for educational | designed to teach | used in teaching
E: lets you learn | helps you learn | a place to learn
E: playground for modern | playground to learn | learning playground | learn modern
E: learn the basics | learn from scratch | learn in public | introductory course | introductory tutorial
E: introductory guide | hands on tutorial | hands on workshop | hands on course | hands on lab | hands on guide
E: hands on introduction | self paced course | self paced tutorial | free curriculum | open curriculum | full course
E: complete course | beginner course | lecture series
E: classroom training
E: course taught | class taught | taught at | in this exercise
E: your task is to implement | starter code for | due friday | due monday
E: due sunday | problem sheet | exercise sheet | worksheet | past exams | lab report | lab work | seminar paper
E: bachelor thesis | master thesis | phd thesis | final year project
E: paper implementations | papers with code | papers on
E: must read papers | a survey of | tracking the progress
E: track the progress | list of tutorials | list of courses | list of useful
E: list of falsehoods | list of things you | list of must | list of hacks | list of people | list of blogs
E: list of podcasts | curated set | curated index | curated directory | curated overview | hand curated | curation of
E: roundup of | links to resources | directory of resources | big list of | the big list | an opinionated list
E: opinionated collection | tips and tricks for | tips and tricks on | tips to help | quick tips | one liners
E: manuals and cheatsheets | cheatsheet for
E: a primer | the handbook
)lexicon",
R"lexicon(
[learning-resource]
E: roadmap to becoming | guide to becoming | guide to learning | guide to getting started | guide to building
E: guide to writing | guides and tutorials | tutorials and guides
E: step by step instructions for | from first principles | explained simply | explained for | for humans explained
E: in plain english | for complete beginners | for absolute beginners | for total beginners | for newcomers to
E: new to programming | no prior knowledge | no prior experience | self learners
E: aspiring developers | help pages | simplified man pages
E: man page examples | practical examples | implementations in different languages
E: implemented in many languages | same app in different | same app built with | the same todo app
E: the same application implemented | compare frameworks | comparison of frameworks | helping you select
E: clone built using different | fullstack example | full stack example | my solutions to
E: my solutions for | solutions in python | solutions to exercises | solutions to problems
E: advent of code
E: kattis | programming katas | algorithm exercises
E: small exercises | small programs | learning log | learning diary
E: notes taken | notes i took
E: summary of the book | book summary | book summaries | chapter summaries | key takeaways | mind map of | 学习指南 | 学习资料
E: 学习资源 | 学习路径 | 学习记录 | 入门指南 | 中文教程 | 系列教程 | 新手教程 | 保姆级教程 | 从入门到 | 从零到一 | 零基础入门 | 面试宝典 | 面试指南 | 面试复习 | 校招 | 秋招 | 春招
E: 考研 | 课后习题 | 习题解答 | 实验报告 | 课程笔记 | 课程资料 | 中文文档 | 源码解读 | 最佳教程 | 知识总结 | 知识整理 | 技术栈总结 | 学习心得 | 开源书 | 开源书籍 | 开源教程 | 开源课程
E: チュートリアル | 入門書 | 学習用 | サンプルコード | サンプルプログラム | 勉強会 | 강의 | 튜토리얼 | 공부 | 예제 | aprender | apostila | tutoriel | cours
E: übungen
E: regular expressions explained | regex for humans | learn regex | regex tutorial
E: git explained | sql explained | docker explained | understand the fundamentals
E: code for the talk | slides and code | from scratch series | in a weekend
E: in n days | in 30 days | in 100 days | days of code | 30 days of | in 10 minutes | in 5 minutes guide
E: minutes a day | a taste of | tour of | guided tour | anatomy of | internals of | under the hood of
E: how it works inside | explained with | explained by | explained visually
E: exercises to learn | quizzes about | trivia | flashcards for
E: built to learn | built while learning | written to learn | wrote this to learn | made this to learn | to learn rust
E: to learn go | to learn python | to learn react
E: simplified reimplementation | educational implementation | educational reimplementation
E: readable implementation | for educational use | educational use only
E: as an educational
S: egghead | teaches | tutorial for | useful links | learn | demo app | demo site | demo website
S: demo code | code example | screencast | blog post | minimal example | simple example
S: basic example | working example | complete example | full example | examples of | example usage of
S: demonstration of | demonstrates how | demo of | demo for | teaching | educational
S: presentation about | interactive tutorial | explained | 101 | tips and tricks | best of | 学习 | 學習 | 示例
S: 入门 | 入門 | 资料 | 手册 | 手冊 | 翻译 | 实验 | 总结 | 收集整理 | 演示 | must read
S: illustrated | guide to | guide for | introduction for | solutions to | labs for | project for the | an example
S: experiment | lists of
S: inclusion criteria | legend | back to top | broken link | dead link | free resource | paid course | free course
S: introductory | undergraduate | graduate course | phd | thesis project | dissertation | high school | kids
S: children | educators | k 12 | mit course
S: comp sci | cs course | summer school | hacker school | recurve center | recurse center | gsoc | coding club
S: user group | study jam | meetup talk | meetup presentation | lightning talk | keynote | speaker notes
S: speaker deck | slideshare | jupyter notebooks | ipython notebook | rmarkdown notes | interactive notebook
S: solved problems | solved in | problem statement | given a list | sample input | sample output | expected output
S: algorithm problems | solve problems | acceptance criteria | user story | user stories
S: evaluation criteria | attendees | participants | before you start
S: wireshark lab | tutorial is | tutorial will | guide will | guide covers | book covers | covers the basics
S: topics covered | covered topics | course outline | course structure | course overview
S: course schedule | office hours | required reading | optional reading | prerequisite knowledge | prior experience
S: basic knowledge of | purpose of this repository | this sample | this example | this demo | the sample
S: sample uses | concepts covered | technologies used | tech used | i learned
S: ive learned | try out | trying out | tried out | starter branch | solution branch | each branch | folder contains
S: final result | completed code | finished code | finished project | complete source code | curated
S: learning objective | learning goal | learning outcome | this tutorial
S: this course | this class | this workshop | this lesson | this book | the book | chapter
S: part 1 | part 2 | part i | week 1 | week 2 | day 1 | day 2 | lesson 1 | lesson 2 | module 1
S: lab 1 | lab 2 | lecture 1 | lecture 2 | step 1
S: step 2 | step one | session 1 | project 1 | problem 1 | further reading | additional reading | recommended reading
S: recommended book | suggested reading | online resource | other resource | related article | twitter account
S: youtube playlist | mooc | university | professor | instructor | teacher | student | pupils | classroom
S: grading | rubric | due date | extra credit | spring 2014 | spring 2015 | spring 2016
S: fall 2014 | fall 2015 | fall 2016 | fall 2017 | fall 2018 | cs101 | cs50 | cs231n | cs224n | mit 6
S: stanford | berkeley | harvard | georgia tech | ucla | carnegie mellon | translated into | read online | free online
S: pdf version | gitbook | mdbook | leanpub | bookdown | amazon link | print version
S: ebook version | errata | code listings | repository contains the code | repository contains example
S: repository contains sample | repository contains the source | repo accompanies | repository accompanies
S: accompanies the | accompanying the | companion to | follow along | tutorial by | tutorial from | as part of my
S: for a class | for school | while learning | playing around with
S: playground for | playing with | experimenting with | deep dive | better understand
S: not for production | not intended for production | not production ready | simple demo | quick demo | small demo
S: simplest possible | todomvc | todo mvc | pet store | pet clinic | spring petclinic | calculator app | weather app
S: movie app | tic tac toe | netflix clone | twitter clone | instagram clone | amazon clone | airbnb clone
S: spotify clone | youtube clone | real world example | realworld | conduit | step by step | hands on
S: beginner | novice | newbie | newcomer | advanced topics | fundamentals | basic concepts | key concepts
S: core concepts | contribution guidelines first | pull requests to add | add your own | add a link
S: maintained list | hand picked | handpicked | opinionated list
S: comprehensive list | huge list | ultimate list | growing list
S: algorithms implemented | data structure implementation
S: sorting algorithms | big o | time complexity | solutions for | my solutions | answers to | spoiler alert | clrs
S: sicp | kr | eloquent javascript | the hard way | in action | head first | for dummies | by example | in 24 hours
S: migration tutorial | solidity tutorial | pytorch tutorial
S: tensorflow tutorial | react tutorial | angular tutorial | vue tutorial | django tutorial | flask tutorial
S: docker tutorial | kubernetes tutorial | rust tutorial | golang tutorial | opengl tutorial | vulkan tutorial
S: d3 tutorial | git tutorial | arduino tutorial | unity tutorial | android tutorial | ios tutorial | swift tutorial
S: microservices tutorial
S: language learning | vocabulary trainer | spaced repetition
S: learning management system | lms | e-learning | 欢迎star | 适合新手 | 新手 | 初学者 | 零基础
S: 参考资料 | 参考书 | 视频教程 | 公众号 | 知识星球 | 推荐阅读 | 章节 | 第一章 | 第1章
S: flatiron | prework | this repository contains | this repo contains | implementations of | resources for
S: documentation repository
S: cover image | further study | reading order
S: suggested order | who is this for | who this is for | target audience
S: intended audience | who should read | you will build
S: youll build | we will build | well build | lesson 3 | week 3 | day 3
S: easy medium hard | see the solution
S: try it yourself | quizzes | exercise | video lecture | lecture videos
S: lecture recordings | launch binder | open in colab | run in colab | open in gitpod
S: open the notebook | printed version | buy the printed | print edition | second edition
S: first edition | third edition | free ebook | pdf epub mobi | epub and mobi | pdf and epub | epub and pdf
S: add your example | each example | every example | each sample
S: each directory contains | examples are written | samples are written
S: add an entry | new entries | missing something | suggest a resource | submit a resource
S: learning more | great place to start | recommended order | mistakes to avoid
S: misconception | myths | falsehoods | common questions | frequently asked interview | behavioral questions
S: whiteboard interview | resume tips | salary negotiation | not meant for production | not a framework or library
S: not a library | not supposed to be a template | serves as a reference
S: intended as a reference | as a demonstration
S: as a showcase | shows how | demonstrates different | demonstrates the use | demonstrates usage
S: demonstrating various | architectural approaches | different approaches to
S: what i learnt
S: self assessment | read the articles | accompanying article | accompanying blog | accompanying video
S: article series | video series | translated by
S: notes on
T: lintcode | codeforces | topcoder | Kaggle | CodinGame | SPOJ | uva online judge | MIT OpenCourseWare | fast ai
T: Stack Overflow | raywenderlich | ray wenderlich | tutsplus | nettuts | css tricks | smashing magazine | lynda
T: linkedin learning | skillshare | codepen | Binder | mybinder | colab | Scrimba | Educative
T: GeeksforGeeks | w3schools | tutorialspoint | DigitalOcean tutorial | DevFest | google io | wwdc | pycon | rubyconf
T: railsconf | jsconf | devoxx | qcon | oscon | fosdem | gophercon | reactconf | ng conf | strange loop | droidcon
T: meetup
T: reveal js
H: exercises | kata | workshop | seminar | lecture | lesson | roadmap | handbook | cookbook | book | faq | primer
H: walkthrough | walk through | how-to | code snippets | proof-of-concept | poc
H: demonstration | slides | notes | glossary | 范例 | 範例 | 例子 | companion | index of
H: catalog | catalogue | directory of | archive of
H: todo app | petclinic | calculator | test repo | test repository | exam
H: certification | educational game | course page | survey | overview
H: comparison | exploration | studies | recipe | idiom | youtube channel | zine | magazine | ebook
H: guidebook | manual | introduction | cheatsheets | list | resource | example | sample
H: demo | playground | sandbox | test project | test app | toy | challenge | study | lab | presentation
H: solution | question | bibliography | compilation | collection | series | reference
H: quickstart | tip | encyclopedia | wiki | thesis | report | essay | training | quiz | clone
H: showcase | starter files | template project | translation | 项目练习 | 练习项目 | 合集 | 集合 | 汇总
H: 大全 | 列表 | 清单 | 系列 | 指北 | 题库 | 文档 | 仿写 | 小项目 | instructions | intro
H: starter project | hello
H: cheat sheet
H: interview guide | interview preparation
H: course materials | teaching materials
H: problem sets | practice problems | koan | crash course | mini course | bootcamp course | curriculum | syllabus
H: visual guide | practical guide | style tutorial
H: textbook | one liner | tricks | field guide
H: pocket guide | beginners guide | survival guide
H: programming exercises | 教程 | 笔记 | 面试题 | 学习笔记 | 课程 | 指南 | 速查表 | 面试 | 练习
W: tutorial | course | getting started with | getting started guide
W: talk | snippet | unit 1 | table of content | videos
W: podcast | newsletter | papers | submission | deadline | grade | bonus | exploring | understand how
W: easy to understand | bare bones | starting point for | from scratch | practise | intermediate | basics | concepts
W: dynamic programming | school | 目录 | 前言 | 常见问题 | 答案 | objectives | demonstrates | teach
W: computer science | education | topic | explanation | answer | trick | illustration | diagram | lecturer
W: translate | explain | learner | understanding | knowledge | theory | practical
C: jupyter notebook | jupyter lab | git checkout master | cd chapter | cd exercise | cd exercises
C: cd lesson | cd lab | cd example | cd examples | cd sample | cd tutorial | cd workshop | cd demo | cd step | cd week
C: hello world | print hello world | make html | gitbook serve | gitbook install | gitbook build | mdbook serve
C: mdbook build | bundle exec jekyll serve | python exercise | python hello | python example | python demo
C: python tutorial | solution py | go run main go | run example | make handout | pdflatex | pandoc
X: 机器学习 | 機器學習 | 深度学习 | 深度學習 | 强化学习 | 強化學習 | 联邦学习
X: 迁移学习 | 监督学习 | 元学习 | 学习率 | 贡献指南 | 列表页 | 下拉列表 | 书签 | 书架
X: 作业调度 | 定时作业 | 课程表 | 课程管理系统 | 机器翻译 | 翻译软件 | 翻译插件
X: machine learning | deep learning | reinforcement learning | federated learning | transfer learning
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
)lexicon",
R"lexicon(
[learning-resource]
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
X: font awesome | line awesome | twemoji awesome | awesome font | awesome icon | awesome wm | awesome window manager
X: awesome markers | awesome notifications | awesome bar | awesome module | awesome component | all the awesome people
X: awesome contributors | awesome typescript loader | awesome debounce | awesome slider | collection of functions
X: collection of utilities | collection of modules | collection of classes
X: collection of helpers | collection of plugins | collection of components | collection of icons
X: collection of hooks | collection of middleware | collection of reusable | collection of rules
X: collection of methods | collection of widgets | collection of type | collection of modular | collection of elements
X: collection of loaders | collection of filters | collection of operators | collection of decorators
X: collection of matchers | collection of eslint | collection of svg | collection of polyfills
X: collection of binaries | collection of directives | collection of validators | collection of macros
X: collection of roles | collection of mixins | collection of records | collection of metrics
X: collection of statistics | collection of events | collection of lightweight | collection of crates
X: collection of go packages | structured clone | deep clone | shallow clone | clone deep | clone objects
X: clone an object | cd into the clone | json reference | schema reference | cross reference | object reference
X: circular reference | foreign reference | reference count | reference genome | reference sequence | reference frame
X: reference id | scripture reference | reference to the | reference manual for | opcode reference | pkce challenge
X: proof of work challenge | code verifier and challenge | cpu instructions | test results report | coverage report
X: metar report | status report | expense report | error report | sample variance | sample mean | sample format
X: sample code coverage | drum samples | sample library | series data | series expansion | series of data
X: series of values | power series | time series data | user group management | user groups and | teacher accounts
X: student accounts | teacher and student accounts | vue instructions | list of tokens | list of values
X: list of strings | list of options | list of arguments | list of objects | list of files | list of items
X: list of elements | list of numbers | list of keys | list of nodes | list of paths | list of urls | list of ids
X: list of names | list of dictionaries | list of tuples | list of integers | list of columns | list of choices
X: list of icons | list of characters | list of colors | list of countries | list of emails | list of domains
X: list of ip | list of records | list of strings or | question mark | prompt question | list question | questions or
X: in place of the manual | edit in action | tip of the | tool tip | branch tip | git tip
E: answers to the exercises | worked solutions | solutions manual | my attempts at
E: unofficial solutions | exercise answers | end of chapter exercises | selected exercises | listings from the book
E: source listings | book source code | supplementary code
E: files for the book | code bundle for | errata and code | book supplement
E: accompanying source code | figures from the book | course repo for | class repository | seminar materials
E: seminar notes | tutorial materials | lab guide
E: lab instructions | lab sessions | winter school | intensive course
E: micro course | semester long course | undergraduate course | graduate level course
E: introductory programming course | video series on | screencast series
E: livestream code | code from my videos | code from my youtube | episode code | code for the video
E: code for the tutorial | blog post companion | code for my blog posts | code for my articles
E: sample code for article | article source code | textbook on
E: open access textbook | free textbook | online textbook | electronic textbook | handbook of | little book of
E: big book of
E: no nonsense guide | absolute beginners guide | idiots guide
E: unofficial guide to | missing guide | missing manual | the missing semester | hitchhiker guide to
E: opinionated introduction | primer on | a short primer | a deep dive on
E: demystifying | demystified | deconstructed | for the impatient | for the curious
E: for busy developers | for newbies | for noobs | for high school students | for object oriented programmers
E: learn to code | learn to program | learning to program | learn coding | learn computer science
E: learn web development | learn machine learning | learn deep learning | learn data science
E: learn functional programming | learn data structures | learn cryptography | learn reverse engineering
E: learn assembly | learn game development | learn android development | learn ios development | learn cybersecurity
E: learn ethical hacking | learn devops | learn cloud computing | learn terraform | learn ansible | learn bash
E: learn vim | learn emacs lisp | learn sql | learn graphql | learn typescript | learn angular | learn svelte
E: learn nextjs | learn elixir | learn erlang | learn clojure | learn ocaml | learn lisp | learn prolog | learn zig
E: learn julia | learn kotlin | learn swift | learn flutter | learn c programming | learn php | learn laravel
E: learn django | learn spring boot | learn microservices | learn solidity | learn ethereum | learn webgl
E: learn vulkan | learn shaders | learn quantum computing | learn arduino
E: learn electronics | learn music theory | learn chess | learn japanese | learn chinese | learn css grid
E: learn flexbox | learn regular expressions | learn linux kernel | learn x86 | learn git branching | learn tensorflow
E: learn pytorch | learn bayesian | learn math | computer science curriculum
E: study path | learning track | study roadmap
E: career path | career roadmap | road map to become | skill tree | skills matrix | course syllabus | reading list of
E: recommended reading list | books to read | must read books | papers i read | papers we love
E: paper collection on | paper summaries | paper notes | paper walkthrough
E: annotated bibliography | bibliography of | literature review on | survey of papers
E: a reading list on | papers and code | papers and resources | resources and papers
E: a paper list of | summary of papers | daily arxiv | arxiv daily
E: list of talks | collection of talks | list of newsletters | list of youtube channels
E: collection of interesting
E: collection of useful links | bookmarks for developers | resource hub
E: handpicked collection of | opinionated list of | community driven list | crowdsourced list
E: exhaustive list of | huge list of | growing list of | living list | definitive list of | ultimate list of
E: ultimate collection of | mega list | master list of | compendium of
E: compilation of resources | a compilation of | anthology | knowledge base of | things i have learned
E: things i wish i knew | tidbits | notes to self | notes to myself
E: my coding journey | learning journal | lessons learned from learning
E: documenting my progress | progress log | challenge log | interview preparation guide
E: interview preparation kit
E: questions to ask in an interview | questions to ask during | interview experiences
E: interview resources | behavioral interview | machine learning interview
E: data science interview | data engineering interview | devops interview | frontend interview | front end interview
E: backend interview | java interview | javascript interview | react interview | python interview | golang interview
E: android interview | ios interview | sql interview | product manager interview | site reliability interview
E: crack the interview | land your dream job | get hired | faang interview
E: big tech interview | google interview
E: rosalind solutions | codeforces solutions | uva solutions
E: spoj solutions | codechef solutions | interviewbit solutions | edabit | coderbyte | topcoder solutions
E: everybody codes | code jam solutions | codility solutions | adventofcode solutions
E: aoc solutions
E: solved exercises | practice exercises | practice questions
E: practice programming | programming problems | programming puzzles | coding puzzles | coding katas | kata solutions
E: kata for practicing | kata exercise | bank kata | string calculator kata | tennis kata
E: refactoring exercise | tdd exercise | code retreat | game of life kata
E: cheatsheet of | refcard
E: one page reference | one page guide | one pager | copy paste snippets
E: snippets and notes | glossary of | dictionary of terms | terminology explained | mnemonics | concept map
E: anki cards for | spaced repetition deck | multiple choice questions
E: exam prep | certification prep | certification notes | practice exam | mock exam | mock tests
E: ckad exercises | cka exercises | cks exam | oscp preparation | oscp notes | cissp notes
E: ccna notes | aws certified | azure certification | gcp certification | comptia | lpic
E: rhcsa | gate preparation | gre vocabulary | jlpt | upsc
E: example implementation of
E: examples and exercises | examples in python | examples in java
E: examples written in | examples to accompany | minimal example of | fully working example
E: real world example of
E: small example of | tiny example | trivial example
E: toy compiler | toy interpreter | toy kernel | toy database | toy blockchain | toy neural network
E: didactic implementation | pedagogical implementation
E: educational operating system | educational compiler | educational repository
E: for illustrative purposes | purely educational | intended as a learning
E: meant as a learning | learning experience | learning sandbox | learn through examples | learn from examples
E: learning through | a study of
W: self learning
E: playground project | playground for experimenting | proof of concept showing | poc showing
E: showcase project
E: sample code showing | sample code demonstrating
E: sample implementations | sample snippets | sample solution
E: sample to show | this sample shows | collection of simple examples
E: collection of code snippets | collection of solutions | collection of programming | collection of jupyter notebooks
E: collection of small projects | collection of mini projects
E: set of lectures | set of demos
E: series of lectures | series of workshops | series of videos | series of small
E: tutorials and code | tutorials with code | tutorials written in | tutorials for beginners | notebook tutorials
E: interactive exercises | interactive introduction | interactive guide to | interactive explanation
E: interactive visualization of algorithms | interactive learning | interactive way to learn | fun way to learn
E: easy way to learn | fastest way to learn | game to learn | game that teaches
E: teaches the basics | teach kids | teach children | teach beginners
E: teaching resources | teaching examples | teaching programming | teaching computer science | used in my class
E: used in my course | used in the course | used in the lecture | used for the course | used in workshops
E: developed for the course | written for the course | created for the course
E: graduation project | bachelor project
E: diploma thesis | my thesis | thesis code
E: labs for the
E: deeplearning ai specialization | freecodecamp projects | freecodecamp challenge
E: frontend mentor challenge | frontend mentor solution
E: lambda school | holberton school | alx software engineering
E: school 42 | ecole 42 | epitech project | hackyourfuture | code institute | turing school | cs50 project
E: cs50x | cs229 notes | cs61a | cs61b | mit 6 828
E: mit 6 824 | mit 6 006 | mit ocw | nand to tetris | sicp exercises | sicp solutions | htdp
E: clrs solutions | taocp | ctci solutions | rustlings solutions | ziglings solutions
E: exercises to practice | take home test
E: take home challenge | take home exercise | coding test
)lexicon",
R"lexicon(
[learning-resource]
E: coding assessment | technical test | technical assessment | tech challenge | frontend test | hiring test
E: recruitment test | prueba técnica | desafio técnico | teste técnico
E: desafio de código | rocketseat | alura | hackathon project | workshop code
E: workshop given at | workshop for beginners | workshop to learn | workshop slides | workshop content
E: live demo code | demo for my talk | demos from my talk | demos used in | demo app for talk
E: slides and notes
E: slides and exercises | slides and examples | talk given at | talk materials | conference presentation | brown bag
E: lunch and learn | 学习项目 | 学习日记 | 学习代码 | 学习示例 | 学习案例 | 自学指南 | 自学教程 | 自学笔记 | 从入门到放弃 | 从入门到实战 | 入门实战 | 入门指北 | 新手指南
E: 快速入门教程 | 手把手教你 | 手摸手 | 循序渐进 | 小白教程 | 进阶教程 | 实战教程 | 实战项目 | 项目实战 | 实战案例 | 实战笔记 | 案例教程 | 示例工程 | 示例程序 | 代码示例 | 样例代码
E: 随书代码 | 随书源码 | 书籍源码 | 源码学习 | 源码剖析 | 源码注释 | 中文注释 | 注释版 | 中文版 | 中文译本 | 翻译计划 | 翻译项目 | 官方文档翻译 | 电子书下载 | 书籍推荐 | 书籍下载
E: 编程书籍 | 计算机书籍 | 读后感 | 课堂笔记 | 课程作业 | 课程项目 | 课程代码 | 课后作业 | 作业代码 | 期末复习 | 期末大作业 | 复习资料 | 复习笔记 | 历年试卷 | 历年真题 | 毕业论文
E: 本科毕设 | 毕设项目 | 公开课笔记 | 吴恩达 | 李宏毅 | 李沐 | 西瓜书 | 南瓜书 | 花书 | 统计学习方法 | 机器学习笔记 | 机器学习实战 | 机器学习教程 | 深度学习教程 | 深度学习笔记 | 论文阅读
E: 论文笔记 | 论文合集 | 论文翻译 | 论文解读 | 论文复现 | 综述 | 算法题解 | 刷题笔记 | 力扣 | 力扣题解 | 剑指 | 代码随想录 | 面试题库 | 面经汇总 | 八股 | 求职 | 笔试 | 笔试题
E: 笔试面试 | 知识点总结 | 知识图谱整理 | 知识库整理 | 技术博客文章 | 技术分享 | 技术书籍 | 速查手册 | 速查 | 备忘录整理 | 备忘清单 | 常用命令 | 常用代码 | 代码片段 | 资料汇总 | 资料收集
E: 资源大全 | 资源整理 | 资源列表 | 资源导航 | 精选资源 | 优质资源 | 开源项目推荐 | 开源项目汇总 | 项目推荐 | 工具推荐 | 收藏夹 | 成长路线 | 成长指南 | 技能图谱 | 学习路线图 | 思维导图
E: 脑图 | 练习题 | 小练习 | 造轮子 | 手写实现 | 手撕 | 简易实现 | 最简实现 | 教学用 | 教学项目 | 教学代码 | 教学案例 | 教案 | 幻灯片 | 公开资料 | 培训资料 | 培训教程 | 编程入门
E: 编程学习 | 编程练习 | 学习编程 | 算法学习 | 算法笔记 | 算法练习 | 数据结构与算法 | 操作系统实验 | 编译原理 | 编译原理实验 | 计算机组成原理 | 计算机网络笔记 | 数据库课程 | 自制操作系统
E: 漫画 | 通俗易懂 | 深入理解 | 深入浅出 | 深入剖析 | 原理分析 | 原理解析 | 最佳入门 | 百问百答 | 常见问题汇总 | 踩坑记录 | 踩坑指南 | 避坑指南 | 踩坑 | 学習筆記 | 教學範例 | 讀書會
E: 課程教材 | 線上讀書會 | 鐵人賽 | 程式設計 | 實作練習 | 練習問題 | 学習メモ | 学習記録 | 写経 | ハンズオン | ハンズオン資料 | 講義資料 | 演習 | 翻訳 | 日本語訳 | 日本語版 | まとめ
E: 素振り | スライド | サンプル集 | 競プロ | 강의 자료 | 스터디 | 학습 | 알고리즘 문제풀이 | 면접 | 한국어 번역 | 번역 | 책 예제 | 정리 | учебный проект | учебник
E: домашнее задание | лабораторные работы | курс | перевод книги | решения задач | шпаргалка | curso
E: ejercicios | ejemplos de | apuntes | trabajo práctico | tarea
E: taller de | guía de estudio | exercícios | exercícios de | exemplos de | aulas | minicurso
E: trabalho da disciplina | estudos | projeto desenvolvido durante | exercices
E: travaux pratiques | exemples de code | corrigés | formation | beispiele | lernmaterial
E: vorlesung | kurs | ćwiczenia | esercizi | corso | eğitim | ders notları | kaynaklar
E: belajar | tugas kuliah | học lập trình | bài tập | học tập
W: class website | recitation | for mere mortals | for teenagers
W: for biologists | for physicists | for economists | for journalists | for designers who | for social scientists
W: for humanists | for linguists | for java developers | for javascript developers | for python programmers
W: for c++ programmers | for rubyists | for c programmers | link dump
W: brain dump
W: braindump | jargon | lexicon of terms | mindmaps
W: infographic | poster | flash cards | practice tests for | ielts | toefl
W: team project for | cs 188 | nlw
W: webinar | part ii | appendix a
W: starting code | final code | module 2 | module 3 | unit 2 | part 3 | episode 1 | level 1
W: level 2 | task 1 | task 2 | project 2 | project 3 | step 10 | space complexity | difficulty level
W: from the ground up | code is commented | well commented code | do not use in production
W: as simple as possible | i'm learning
W: aimed at developers who | no previous experience | assumes you know | assumes familiarity with
W: keep learning | happy coding | good luck | have fun learning | helpful links
W: communities and forums | subreddits | facebook groups | alphabetical order | sorted by stars
W: sorted by date | in no particular order | in chronological order | grouped by category
W: creative commons license
W: isbn | 3rd edition | paperback
W: kindle | publisher | articles
S: what you will need to know | what we will cover | topics to cover
S: download the pdf
S: the solution is in | solutions folder | solutions are provided
S: starter code | each lesson | each project has | one branch per
S: checkout the branch | code along | watch the video
S: watch on youtube | lecture schedule | course description | course objectives
S: course staff | course webpage | course prerequisites | course textbook
S: submission instructions | submit your solution
S: turn in | bonus tasks | bonus challenge
S: stretch goals | final exam | midterm
S: taught by | pre requisites for the workshop | before the workshop
S: during the workshop | after the workshop | workshop agenda | workshop outline | workshop setup | lab 3
S: ex00 | ex01 | day 01 | day 02 | day 10 | day 25 | week 4 | week 10 | lesson 10
S: tutorial 1 | tutorial 2 | q1 what is | hw1 | hw2 | pset
S: zero to hero | zero to mastery
S: from scratch in python
S: with explanations
S: with detailed comments | with comments explaining | read the source code
S: readable over efficient | favor readability | simplicity over performance | clarity over performance
S: don't use this in production | no error handling for clarity | bare minimum to | minimal code to
S: easy to understand code | easy to follow code
S: purpose of this project is to demonstrate
S: i created this repo | i created this repository to | i made this repo
S: i am learning | while i was learning | as i was learning
S: as part of the course | as part of an interview
S: as part of the interview process
S: as a learning tool
S: as a study aid | for my own learning | for my reference
S: for my class
S: for aspiring
S: for anyone learning | for anyone interested in learning
S: no prior programming experience
S: assumes basic knowledge | familiarity with python | prior knowledge of | get started with learning | start learning
S: happy learning | happy studying | happy reading | enjoy learning | more reading | reading material
S: recommended courses | recommended resources | recommended videos | helpful resources | useful articles
S: useful books | useful reading | useful tutorials | other lists
S: books and articles | books and courses | books papers | articles and tutorials
S: articles and videos | blogs and articles | blogs and websites | blogs to follow
S: people to follow | newsletters and podcasts | podcasts and videos | videos and talks
S: talks and presentations | talks and videos | conferences and meetups | courses and tutorials
S: tutorials and articles | tutorials and courses | papers and articles | datasets and benchmarks and papers
S: slack communities | how to contribute to this list | add your favorite | add a resource
S: add your name | add your solution | add new resources | suggest new links
S: suggestions for new resources | submit a link | link to the project
S: please read the contribution guidelines before adding | one link per | alphabetically sorted
S: sorted alphabetically | sorted by number of stars | grouped by topic | organized by topic | organized by category
S: organized by difficulty
S: list inspired by | cc by 4
W: cc by sa | cc0
S: this work is licensed under a creative commons | licensed under cc by
S: share alike | sharealike | to the extent possible under law | waived all copyright
T: rosettacode | datacamp | wes bos | pragmatic bookshelf
T: manning publications | packt | asciidoctor pdf | quarto book | nbviewer | codesandbox examples
T: stackblitz examples | katacoda | killercoda | instruqt | slidev | marp | beamer slides | swirl
T: learnr | nbgrader | anki | quizlet | bilibili | b站 | 牛客网 | 慕课网 | 极客时间 | 掘金小册 | 知乎专栏 | 菜鸟教程
H: exercise set | teaching aid | explainer | workbook | playbook for learning | tutorial repo | learning repo
C: cd solutions | git checkout step | git checkout lesson | git checkout chapter | git checkout solution
C: ch01 | ch02 | ch03 | chapter01 | chapter02 | chap01 | lesson01 | lesson1 | lab1 | lab2 | hw01 | hw02 | exercise01
C: exercise1 | ex1 | day01 | day02 | day1 | 01-introduction | 02-basics | 01-hello-world | 01-intro | step-01
C: part-01 | part1 | week1 | week2 | bookdown render | jupyter-book build | rustlings watch | git checkout exercise
C: git checkout start | git checkout finish

[best-practices]
alias: best-practice | bestpractices | style-guide | styleguide | guidelines | coding-style | clean-code
alias: coding-standards | conventions | code-quality | patterns | checklist
E: best-practice | good practice | recommended practice | coding practice | proven practice
E: modern practice | style-guide | sass guidelines
E: guidelines for | coding guideline | code guideline | development guideline
E: project guidelines | design guidelines | api guidelines | engineering guideline | architecture guideline
E: security guideline | security guide | accessibility guideline | coding standard | code standards
E: coding convention | commit message convention | conventional commits | commit guidelines
E: branching model | code review guideline | checklist for | performance checklist
E: seo checklist | launch checklist | deployment checklist | production readiness
E: accessibility checklist | hardening checklist | clean-code | clean coder
E: hexagonal architecture | onion architecture | solid principles | design principle | software craftsmanship
E: anti-patterns | antipattern | design pattern | idiom
E: idiomatic javascript | effective go | effective java | effective python | engineering playbook
E: engineering handbook | engineering practices | development practices | developer handbook | dev handbook
E: twelve factor app | 12 factor | 12factor | maintainable code | maintainable css | scalable css | css methodology
E: css architecture | bem methodology | oocss | smacss | itcss | suitcss | atomic design | opinionated starter
E: opinionated boilerplate | enterprise boilerplate | reference architecture | architecture template
E: architecture sample | architecture blueprints | ddd example | android architecture | ios architecture
E: react boilerplate | project starter | secure coding
E: ux guidelines
E: human interface guideline | documentation guide | readme guide | changelog guide | keep a changelog
E: refactoring guide | code katas
E: sharable config | 最佳实践 | 最佳實踐 | 编码规范 | 代码规范
E: 開發規範 | 开发规范 | 规范 | 规约 | 编程规范 | 代码风格 | 代码整洁之道 | 整洁架构
E: 风格指南 | 设计模式 | 設計模式 | 检查清单 | 重构 | 约定 | 命名规范 | 前端规范
E: 项目结构 | 编程思想 | coding style | sane defaults | principles of | patterns for
E: tips for | awesome guidelines
E: shareable eslint | shareable configuration | opinionated configuration
E: patterns in go | patterns in python | patterns in java | patterns in javascript | patterns in rust
E: patterns in react | common patterns and | patterns and practices | patterns & practices | patterns and principles
E: principles and practices
E: tools and guidelines | techniques and tools
E: standards and guidelines | rules and guidelines | guidelines and conventions | conventions and guidelines
E: recommendations on how | provide recommendations on | how to structure | how to organize
E: how to organise | how to write clean | how to write good | how to write better | how to write maintainable
E: how to name | structure your project | structuring your | structuring projects
E: folder structure for | directory structure for
E: standard project layout | standard project structure | recommended project structure
E: good project structure | scalable project structure | scalable folder structure | scalable architecture for
E: scalable and maintainable architecture
E: production ready architecture | architecture showcase
E: app architecture guide | architectural approaches | architectural patterns | architectural guidelines
E: modern android development | official architecture guidance | recommended architecture
E: implementation of clean architecture | clean architecture example
E: ddd sample | domain driven design example | domain driven hexagon
E: vertical slice architecture | ports and adapters | modular monolith example | reference app for
E: reference implementation for best | opinionated guide to | opinionated guide for | opinionated guide that
E: opinionated way to | opinionated set of | opinionated rules | opinionated style
E: bad practices | dos and donts | do s and don ts
E: dos and don'ts | code guide | coding guide
E: coding rules | naming guide | naming conventions for
E: writing good commit | code review guide | code review checklist | front end checklist
E: frontend checklist | api security checklist
E: api design guide
E: css tips | css protips | javascript tips | python tips | git tips
E: typescript tips | programming tips | tips to help | tips and tricks to
E: collection of tips | writing clean
E: engineering principles | engineering standards
E: engineering culture and | development standards | development principles | team conventions | team guidelines
E: programming guidelines | programming principles | programming conventions
E: performance guidelines | performance guide | optimization guide
E: security cheat sheet | how to secure a | securing your | hardening guidelines
E: go live checklist | the checklist
E: checklist of things | things to check | list of rules | list of principles | list of guidelines
E: list of patterns | collection of patterns | catalog of patterns | catalogue of patterns
E: gang of four | game programming patterns
E: concurrency patterns | react patterns | vue patterns | node patterns | go patterns
E: refactoring catalog | refactoring techniques | testing guidelines
E: common mistakes in | mistakes and how | mistakes to avoid | pitfalls of
E: pitfalls to avoid | falsehoods programmers | misconceptions about | things every programmer
E: things you should know | every developer should know | every programmer should know | laws of software
)lexicon",
R"lexicon(
[best-practices]
E: hacker laws | laws and principles | a manifesto | a11y checklist | accessible components guide
E: ui guidelines | open source guides
E: maintainer guide | collection of gitignore
E: collection of useful templates | useful gitignore | editorconfig templates | github issue templates
E: how to write a readme | art of readme | semantic versioning specification
E: a specification for adding human | commit message specification | changelog format | changelog convention
E: batteries included boilerplate | professional front end template | professional template for
E: well structured boilerplate | 编码指南 | 代码整洁 | 编码风格 | 团队规范 | 前端最佳实践 | 架构设计原则 | 设计原则 | 实践指南 | 开发最佳实践 | ベストプラクティス
E: コーディング規約 | 스타일 가이드
E: eslint configuration for | eslint configs | shared prettier config
E: shared prettier configuration | prettier config for | shared typescript config | shared tsconfig | tsconfig bases
E: shared configuration for | company wide configuration | opinionated config
E: opinionated eslint | eslint rules from
E: our eslint rules | our prettier config | code style guidelines
E: code style rules | codestyle config | house style | javascript style | typescript style | airbnb style
E: google style | styleguide for | naming convention rules | import conventions
E: commit message guidelines | changelog preset
E: commitlint conventions | recommended rules for | recommended settings for | recommended eslint rules
E: rules for better
E: developer guidelines
E: contribution guidelines template | git conventions | branching conventions
E: set of coding | eslint flat config | eslint shareable
E: linting config for | linting configuration | linter rules for projects | remark config | remark preset for
E: config for remark | config for prettier | config for eslint | config for stylelint | angular convention
E: angular commit convention
S: code convention | naming convention | git workflow | git flow | gitflow | principles | code smell | idiomatic code
S: idiomatic go | idiomatic rust | runbook | twelve-factor | code quality | folder structure
S: production-grade | industry standard | secure by default | secure defaults | readme template
S: issue template | pull request template | editorconfig | refactoring | legacy code | eslint configuration
S: shared config | tips and tricks | rule of thumb | lessons learned | consistent style | code consistency
S: code formatting | readable code | readability | maintainability | maintainable | reusability | testable
S: testability | separation of concerns | dependency inversion | composition over inheritance
S: yagni | domain layer | data layer | presentation layer | repository pattern | unit of work | cqrs
S: mvp architecture | viper architecture | mvi | redux architecture
S: clean swift | layered architecture | modular architecture | modularization | multi module | domain-driven design
S: ddd | test driven development | tdd | bdd | pair programming | code review | semantic commit | commit message
S: commitizen | commitlint | husky | lint staged | pre commit hook | static analysis | trailing comma | semicolons
S: tabs or spaces | line length | variable naming | braces | bad example | good example | rationale
S: why you should | use descriptive names | pitfall | common mistakes | optimization tips
S: security hardening | owasp top 10 | cis benchmark | threat modeling | wcag | logging practices
S: health check endpoint | observability | postmortem | post mortem | incident response | site reliability engineering
S: sre | onboarding guide | engineering culture | technical debt | adr
S: decision record | rfc process | documentation standards | api versioning | api first | restful conventions
S: pragmatic rest | structured approach | opinionated guide | well structured | well organized | project organization
S: file structure | scalable structure | production ready | battle tested | industry proven | enterprise grade
S: thoughtbot | pep8 | pep 8 | psr 2 | psr 12 | psr 1 | psr standard | standardjs | javascript standard style
S: checkstyle | misra | cert c | core guidelines | gof patterns | martin fowler | uncle bob | todd motto | john papa
S: effective dart | code style | architecture patterns | trade offs
S: these are opinionated | framework agnostic | language agnostic
S: patterns presented | guidelines gathered
S: bad and good | dont do this | do this instead | avoid this | prefer this | instead of this
S: why this matters | tl dr | tldr | code example otherwise | further reading on this | rule 1 | rule 2
S: liskov substitution
S: interface segregation | dont repeat yourself | keep it simple | law of demeter
S: error handling best | error handling practices | production practices | security practices
S: testing practices | architecture practices | project architecture
S: project structure practices | structure your solution | layer your | separate concerns
S: feature modules | feature folders | feature based | by feature | unidirectional data flow
S: single activity architecture | offline first architecture | mvvm | dependency rule | entities and use cases
S: use cases layer | domain model | bounded context | value object | state management approach
S: absolute imports | test doubles | design decisions | why we chose | we recommend
S: recommended way | recommended approach | consistent naming | years of experience
S: result of years | community knowledge | lessons from production | convention plugins
S: shared conventions
S: recommended configuration | strict rules | consistent coding
S: consistent code across | across our projects | across all projects | used at our company
S: why this rule | performance audits
T: eslint | standard style | rubocop | pylint | flake8 | tslint | stylelint | prettier | swiftlint
T: ktlint | detekt | golangci lint | phpcs | php codesniffer | php cs fixer | sonarqube | codeclimate | scalastyle
T: clippy | clang format | clang tidy | black formatter | hadolint | shellcheck | sonarlint | pmd | findbugs
T: cookiecutter | html5 boilerplate | h5bp | Lighthouse | owasp cheat sheet
W: directory structure | recommendation | consistency
T: airbnb
T: xo style | standard js style | pep 257
T: owasp asvs
H: guideline | checklist | playbook | manifesto | reference implementation | styleguide | convention | handbook
H: pattern | set of standards | set of best practices | rules | ruleset | methodology | boilerplate
H: starter | seed project | skeleton | app template
H: template repository | architecture | blueprint | lint config | shareable config | guide | tips | wisdom
H: specification | 指南 | 实践 | 脚手架
H: good practices | do and dont | protips
H: project layout | project structure
H: gitignore templates
H: prettier config | prettier configuration | config preset | stylelint config | lint configuration
W: continuous integration | continuous delivery | semantic versioning | linter | linting | formatter config
W: whitespace | indentation | naming | quotes | gotchas | caveats | accessibility | a11y
W: error handling | graceful shutdown | agile | scrum | governance | opinionated | practice | review | refactor
W: consistent | opinion | scalable | modular | reusable | organize
C: extends airbnb | extends eslint config | eslint config airbnb | extends standard | eslint init | extends google
C: npx eslint | rubocop config | inherit_gem | bad good | pre commit install | husky install | commitlint config
C: src domain | src application | domain usecase | domain entities | src components | src containers
C: prettier config package | extends tsconfig | extends stylelint config | extends your eslint
C: prettier eslint config
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
X: eslint plugin | eslint rule to | adds an eslint rule | plugin for eslint | eslint plugin for | linter runner
X: run eslint on | lint staged files | eslint devkit | running eslint | eslint cli | commitizen adapter
X: rules of the game | url rules | association rules | parsing rules | rewrite rules | recurring pattern
X: design pattern library | pattern matching rules | grammar rules | game rules | rules file | ignore rules
X: udev rules | proxy rules | css rules | security rules | access rules | matching rules | transformation rules
X: inference rules
E: developer playbook | team playbook | company handbook
E: software development handbook
E: programming standards | frontend guidelines | front end guidelines
E: backend guidelines | css guidelines
E: commit message style | commit message guide
E: naming guidelines | naming rules | style conventions | branching strategy | branch naming
E: git workflow guide | pull request guidelines
E: recommended project layout | example of project structure
E: standard layout | architecture recommendations | architecture example app
E: opinionated project structure | opinionated template following | production ready checklist
E: web developer checklist | web security checklist | devsecops checklist | ux checklist
E: seo guidelines | migration checklist | release checklist | onboarding checklist | open source checklist
E: maintainer guidelines | open source guidelines | reproducibility checklist | reproducible research guidelines
E: secure development lifecycle guide | threat modeling guide
E: performance tuning guide | tips and tricks for writing | rules for writing | rules for good
E: principles for writing | clean coding
E: write better code | writing maintainable | writing readable
E: writing testable code | writing idiomatic | idiomatic kotlin | idiomatic python | pythonic code
E: code smells catalog | catalog of code smells | common pitfalls
E: refactoring patterns | enterprise patterns
E: patterns and techniques | functional patterns
E: component patterns | testing patterns
E: clean architecture boilerplate | clean architecture demo
E: domain driven design sample | tactical ddd | mvvm sample | mvvm example app | mvvm clean architecture | mvi sample
E: viper template | feature sliced design | bem naming
E: trunk based development | changelog guidelines | how to write a good readme
E: how to properly
E: the right way | modern way to | opinionated guidelines | opinionated styleguide | how we work
E: how we write code | how we build software | how we do | the way we work | our guidelines
E: our engineering | standards for developing | conventions used at
E: conventions for writing | working agreements | definition of done | technical writing guide
E: documentation guidelines
E: http api design | web api design | api standards | error handling guidelines
E: logging guidelines
E: incident response guide | on call handbook | sre handbook | runbook template | postmortem templates | adr template
E: architecture decision records template | rfc template | well architected framework | well architected labs
E: cloud adoption framework | azure architecture center | landing zone guidelines | 前端开发规范 | 后端开发规范 | 后端规范 | 接口规范
E: 开发手册 | 编程指南 | 开发指南 | 代码风格指南 | 整洁代码 | 干净架构 | 六边形架构 | 设计模式实现 | 设计规范 | 提交规范 | 安全规范 | 安全指南 | 安全检查清单 | 优化建议 | 性能优化指南
E: 最佳实践指南 | 工程化实践 | 研发规范 | 代码审查 | 编程准则 | 最佳實務 | スタイルガイド | ベストプラクティス集 | 設計ガイド | クリーンアーキテクチャ | ガイドライン | 命名規則 | 코딩 컨벤션
E: 클린 코드 | 클린 아키텍처 | buenas prácticas | guía de estilo | arquitectura limpia | boas práticas | guia de estilo
E: arquitetura limpa | código limpo | bonnes pratiques | guide de style | лучшие практики | руководство по стилю
E: чистая архитектура
S: favor composition | prefer immutability
S: tell don't ask | boy scout rule | you aren't gonna need it | don't repeat yourself
S: rule of three
S: magic numbers | meaningful names
S: meaningful variable names | use pronounceable names | searchable names
S: avoid mental mapping | functions should do one thing | avoid side effects | avoid negative conditionals
S: avoid global variables | avoid nesting | avoid deep nesting | early returns | guard clauses
S: prefer const | avoid using var | avoid inline styles | avoid commented code | remove dead code | god object
S: god class | spaghetti code | callback hell | why not the other way | bad code | good code | not so good
S: okay example | preferred example | avoid the following | do not do this | wrong way | correct way
S: why it matters | why do this
S: reasoning behind | pros and cons of each approach | must should may | rfc 2119 | the key words must | shall not
S: use camelcase | camelcase for | kebab case for
S: screaming snake case | upper camel case | lower camel case | indent with
S: empty line at end of file | newline at end of file | 80 characters | 120 characters
S: alphabetize | sort imports | import order | order of imports | file names should | class names should
S: function names should | variables should be | constants should be | use fixme | document public
S: write docstrings | docstring conventions | type hints everywhere | imperative mood | imperative present tense
S: capitalize the subject line | limit the subject line | wrap the body | squash commits | rebase before merging
S: protected branch | merge requests should | review your own code | reviewers should | small pull requests
S: keep pull requests small | test naming | arrange act assert | given when then structure | test pyramid
S: testing pyramid | test behavior not implementation | don't mock what you don't own | one assertion per test
S: use factories not fixtures | avoid flaky tests | code coverage threshold | enforce with eslint | enforced by linter
S: enforced automatically | linting and formatting preconfigured
S: swiftlint rule | detekt rules | pmd ruleset | sonar rules
S: golangci config | layers of the architecture
S: entities layer | infrastructure layer
)lexicon",
R"lexicon(
[best-practices]
S: interface adapters | dependencies point inward | inward dependencies | framework independent
S: independent of frameworks | independent of database | aggregate root | domain events
S: anti corruption layer | ubiquitous language | specification pattern | mediator pattern | use case interactors
S: package by layer
S: colocate files | barrel files
S: store config in the environment | no secrets in code | never commit secrets | rotate secrets | least privilege
S: run as non root | use multi stage builds | pin dependencies | lock dependencies
S: keep dependencies up to date | use https everywhere | validate user input | sanitize user input
S: use prepared statements | use strong passwords | use parameterized queries | set security headers
S: disable directory listing | graceful shutdown handling | use health checks
W: structured logs
S: use semantic html | minify your | lazy load images | reduce http requests
W: compress images
S: use plural nouns | use nouns not verbs | use http verbs | version your api
S: pagination filtering sorting | use iso 8601 | inspired by airbnb
S: google java style | psr 4 | allman style | k&r style
S: hungarian notation | feedback and contributions to the guide | amend the guide
S: feel free to fork this guide | this guide describes | this guide is opinionated
S: this guide covers | this guide was | this guide aims | this document describes the conventions
S: this document outlines | this document defines | this document is a guide
S: the rules below | rules explained | exceptions to the rule | nothing here is set in stone
S: take it with a grain of salt | translations of this guide | guide is available in
S: check all items | high priority low priority
W: dead code | snake case for | four spaces | blank lines between
W: comments should | todo comments | subject line
W: domain services | repository interface | module structure | pin versions | escape output | alt text
W: color contrast | http status codes
W: standards compliance
T: nist ssdf | openssf scorecard
T: core infrastructure initiative | autosar c++ | gitmoji | gitlab flow | github flow
T: trunk based | calver | diátaxis | diataxis | vale linter | core web vitals
T: pragprog | kent beck | eric evans | vaughn vernon | sandi metz | alistair cockburn
T: code complete | pragmatic programmer | google testing blog
T: aws well architected | azure well architected
T: jetpack compose hilt | room retrofit hilt | dagger hilt | mediatr fluentvalidation | automapper
H: code of practice
H: best practice template | set of principles
C: core-domain | feature-home | application-services | infrastructure-persistence
C: interactors | dotnet new ca-sln | dotnet new clean-arch | stylelint-config-standard
C: npx commitizen | git cz | npx husky-init | husky add | commitlint --edit

[system-design]
alias: systemdesign | system-architecture | architecture | software-architecture | design-patterns
alias: distributed-systems | scalability | microservices | domain-driven-design | ddd | systems-design
alias: high-availability
E: system-design | system architecture | software architecture | software design | application architecture
E: enterprise architecture | solution architecture | cloud architecture | reference architecture
E: architecture pattern | architectural pattern | architecture style | architecture diagram
E: architecture kata | architecture example | architecture documentation
E: architecture blueprint | distributed-system | distributed architecture | distributed algorithm
E: distributed transaction | distributed locking | distributed coordination | distributed consensus | distributed log
E: scalable system | scalable architecture | high concurrency | resilience engineering | resilience pattern
E: chaos engineering | site reliability | design pattern | object oriented design | oop design | gof
E: integration patterns | microservice | micro-services
E: microfrontend | service oriented architecture | event-driven architecture
E: event-sourcing | event sourced | cqrs | saga pattern | saga orchestration
E: outbox pattern | transactional outbox | ddd | domain modeling | domain model
E: aggregate root | bounded context | context mapping | event storming | hexagonal architecture | ports and adapters
E: onion architecture | clean architecture | layered architecture | modular monolith | reactive architecture
E: reactive system | reactive manifesto | lambda architecture | kappa architecture | data architecture
E: consensus algorithm | consensus protocol | raft consensus | raft implementation | raft protocol | paxos
E: gossip protocol | swim protocol | vector clock | leader election | distributed hash table
E: eventual consistency | cap theorem | uml diagram | uml tool | c4 model | arc42 | 系统设计 | 系統設計
E: 架构设计 | 架构师 | 软件架构 | 分布式 | 分散式 | 分布式系统 | 分布式架构 | 分布式锁
E: 分布式事务 | 分布式任务调度 | 高并发 | 高可用 | 微服务 | 微服務 | 微服务架构
E: 设计模式 | 設計模式 | 领域驱动设计 | 领域驱动 | 领域模型 | 事件溯源 | 系统架构
E: 秒杀系统 | 中台 | 一致性算法 | 服务治理 | domain driven | architecture sample | enterprise patterns
E: patterns of enterprise
E: large scale systems | design large scale | designing large
E: designing systems | design of systems | how companies
E: architecture of | vertical slice
E: design software applications | low level design | high level design | architecture decision | diagrams as code for
E: reliability engineering | reliable scalable | high availability design
E: distributed lock library | raft library
E: consistent hashing library | consistent hash implementation | distributed id generator
E: snowflake ids | distributed unique id
E: circuit breaker pattern
E: virtual ip based | high availability manager | failover manager | cluster membership
S: raft | distributed computing | distributed application | distributed tracing | scalability
S: high availability | fault tolerance | fault-tolerant | lld | hld | ood | micro-frontends | soa | sagas
S: actor model | serverless architecture | crdt | consistent hashing | uml | adr | diagram as code | load balancing
S: rate limiting | bulkhead | backpressure | sharding | replication | technical design | design document | design docs
S: 架构 | 架構 | scalable | horizontal scaling | vertical scaling | scale out
S: high throughput | loosely coupled | loose coupling | decoupled | decoupling | separation of concerns | cohesion
S: message driven | message queue | message broker | event driven | pub sub | publish subscribe | stream processing
S: service registration | config server | configuration server | centralized configuration | eureka | sidecar
S: strangler pattern | bff | ubiquitous language | value object | domain event | integration event
S: command handler | query handler | read model | write model | repository pattern | unit of work
S: specification pattern | mediator pattern | factory pattern | abstract factory | factory method | singleton pattern
S: builder pattern | prototype pattern | adapter pattern | bridge pattern | composite pattern | decorator pattern
S: facade pattern | flyweight pattern | proxy pattern | command pattern | interpreter pattern | iterator pattern
S: memento pattern | observer pattern | state pattern | strategy pattern | template method | visitor pattern
S: creational pattern | structural pattern | behavioral pattern | dependency inversion | solid principles
S: inversion of control | polyglot persistence | idempotency | exactly once | at least once
S: strong consistency | linearizability | linearizable | quorum | failure detector
S: failure detection | automatic failover | disaster recovery | multi region | multi datacenter | multi-tenant
S: multi tenancy | multitenancy | partition tolerance | network partition | split brain | caching strategy
S: cache aside | read replica | master-slave | leader follower | hot standby | bloom filter
S: merkle tree | lsm tree | map reduce | mapreduce | work stealing | concurrency pattern | reactor pattern | proactor
S: capacity planning | capacity estimation | back of the envelope | latency numbers | monolithic architecture | n tier
S: three tier | 3 tier | multi tier | multilayered | cloud native | twelve factor | container orchestration
S: choreography | workflow orchestration
S: observability | resilience | resiliency | high level architecture | architecture overview | architectural decision
S: architecture principles | technical architecture | sequence diagram | class diagram | component diagram
S: er diagram | jepsen | formal specification | tla+ | model checking | simulation testing | 注册中心
S: 配置中心 | 网关 | 熔断 | 限流 | 降级 | 消息队列 | 单例模式 | 工厂模式 | 观察者模式
S: 负载均衡 | 分库分表 | 集群 | 服务注册 | 服务发现 | 链路追踪 | trade-off | app architecture
S: modular architecture | engineering blog | mvvm | mvp | viper
S: caching strategies | use cases | rate limiter design | url shortener design
T: kafka | rabbitmq | zookeeper | etcd | Consul | nats | zeromq | redis cluster | cassandra | spring cloud
T: netflix oss | hystrix | zuul | Ribbon | Feign | dubbo | nacos | Sentinel | seata | rocketmq | istio | linkerd
T: Envoy | kong | dapr | service fabric | masstransit | nservicebus | Axon | eventstore
T: eventstoredb | event store db | akka | orleans | vert-x | lagom | go kit | go micro | micronaut
T: quarkus | moleculer | seneca | steeltoe | Ocelot | mediatr | Temporal | Cadence | camunda
T: hazelcast | apache ignite | mesos | hadoop | spark streaming | plantuml | Mermaid | structurizr | grpc | Thrift
T: abp framework | jaeger | zipkin | opentracing | broadway | prooph | ecotone
H: distributed lock | distributed cache | distributed key value store | event store | load balancer | rate limiter
H: circuit breaker | pattern | service discovery | service registry | api gateway | event bus
H: command bus | message bus | service bus | mediator | job scheduler | task scheduler | state machine
H: workflow engine | coordination service | modeling tool | blueprint | monolith | 微服务平台 | 解决方案
H: architecture guide
W: modularity | projections | aggregate | membership | failover | stateless | cluster | clustering
W: partitioning | master worker | bottleneck | monolithic | orchestration | reliability | flowchart | scale
W: consensus | availability | consistency | latency | throughput | replicate | infrastructure | modular | queue
W: reliable | coordination | concurrency | parallel | tier | enterprise | gateway
C: eureka client | enableeurekaclient | enableeurekaserver | enablediscoveryclient | enablezuulproxy | feignclient
C: hystrixcommand | consul agent | etcd endpoints | kafka topics | helm install | istioctl
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
E: machine coding problems
E: machine coding round
E: object oriented analysis and design | design a parking lot | parking lot system
E: design a url shortener | design twitter | design instagram | design whatsapp | design uber | design netflix
E: splitwise clone low level | vending machine design
E: designing data intensive | data intensive applications
E: scalability patterns | scalability reading list
E: scalable and reliable
E: distributed computing course
E: implementation of raft | implementation of the raft | viewstamped replication | byzantine fault tolerant consensus
E: crdt research | consistent hashing implementation
E: two phase commit implementation | distributed lock service | snowflake id generator
E: distributed task scheduling architecture
E: event driven systems
E: event store client | event store implementation | event modeling | eventstorming
E: saga orchestrator | saga execution
E: inbox outbox
E: try confirm cancel | circuit breaker implementation | bulkhead pattern
E: backend for frontend pattern | api gateway pattern | strangler fig | sidecar architecture
E: context mapper | architecture as code
E: architecture diagramming | architecture modeling tool | architecture modelling
E: software architects | solution architect
E: enterprise application patterns | c4 diagrams | c4 plantuml
E: plantuml sprites | plantuml icons | uml modeling tool | uml modelling | sysml modeling
E: model based systems engineering | mbse
E: architectural styles | architecture fitness functions
E: visualize your architecture
E: chaos testing tool | chaos experiments
E: jepsen tests | deterministic simulation | formal specification of distributed | tla specifications
E: tla+ specifications | actor model implementation | actor model framework | virtual actor
E: distributed actors | staged event driven | data mesh | flash sale system
E: rate limiting algorithms | load balancing algorithms | multi tenant architecture
E: multi tenancy architecture | 系统设计面试 | 系统设计入门 | 系统设计题 | 系统架构设计 | 架构师之路 | 软件设计 | 微服务实战
E: 微服务项目 | 微服务示例 | 微服务电商 | 微服务脚手架 | 微服务治理 | 微服务开发平台 | 微服务快速开发 | 微服务解决方案 | 分布式调度 | 分布式缓存方案 | 分布式一致性 | 一致性哈希 | 分布式解决方案
E: 分布式事务框架 | 高可用架构 | 高并发系统 | 高并发架构 | 秒杀项目 | 事件驱动 | 事件风暴 | 命令查询职责分离 | 服务注册与发现 | 服务熔断 | 熔断降级 | 削峰填谷 | 最终一致性 | 柔性事务
E: 中台架构 | 业务中台 | 数据中台架构 | 雪花算法 | 系統架構設計 | 微服務架構 | 分散式系統 | 領域驅動設計 | 事件驅動 | マイクロサービス | システム設計 | ドメイン駆動設計 | イベントソーシング
E: 分散システム | 시스템 설계 | 마이크로서비스 | 도메인 주도 설계 | arquitectura de software | arquitectura hexagonal
E: microservicios | arquitetura de software | arquitetura hexagonal | microsserviços | arquitetura de microsserviços
E: architecture logicielle | микросервисы | микросервисная архитектура | проектирование систем
S: scale horizontally across | scales to millions of users | millions of requests | billions of requests
S: handle millions of users | no single point of failure | eventually consistent
S: read your writes | leader and followers
S: pacelc | acid vs base | sql vs nosql
S: latency vs throughput | non functional requirements | quality attributes
)lexicon",
R"lexicon(
[system-design]
S: architecture characteristics | architecturally significant | database per service
S: shared database anti pattern | service decomposition | service boundaries | inter service communication
S: synchronous communication | asynchronous communication | asynchronous messaging | request response over messaging
S: service discovery with | api gateway routes | edge service | zuul gateway | spring cloud gateway
S: spring cloud config | spring cloud netflix | hystrix dashboard | retry with exponential backoff
S: idempotent consumer | dead letter handling
S: poison messages | compensating transactions | compensation actions
S: event carried state transfer | event replay | rebuild projections
S: snapshots of aggregates | aggregate snapshots | command and query separation
S: command query responsibility segregation | process manager | materialized views of events
S: change data capture with debezium | write through cache | write back cache | cache invalidation strategies
S: load balancer in front | reverse proxy in front | stateless services
S: stateless architecture | centralized logging with elk
S: each service has its own database | services communicate via
S: services communicate with each other | communicate through rabbitmq | communicate via grpc | communicate over kafka
S: independent services | independently deployable
S: highly cohesive | context map | system context diagram | container diagram
S: logical architecture | physical architecture
S: highly available architecture
S: data partitioning | consistent hash ring | websocket fan out | fan out on write
S: news feed design | notification service design | payment service | inventory service | catalog service
S: basket service | discount service
S: product service | shipping service | api composition | aggregator service | backend for frontend
S: supervision trees | let it crash | location transparency
W: functional requirements | content delivery network | sticky sessions | blue green | correlation id
W: deployment diagram | hot partitions | geohash | quadtree | order service | user service | stock service
T: wolverine fx | rebus | marten | eventuate | debezium outbox | dtm | resilience4j
T: apollo config
T: hashicorp serf | memberlist | yarp | proto actor | kratos | tye
T: aspire | brighter | archimate | archi
T: draw io | excalidraw diagrams | prometheus grafana loki
T: elk stack | keycloak | identityserver4 | duende identityserver
H: microservices application | consensus library | paxos library | actor system | actor framework
H: architecture diagram tool | diagram as code tool | saga library
H: domain driven design library | architecture description language
W: id generator
C: discovery-server | gateway-service | notification-service | basket-api | catalog-api | ordering-api | discount-grpc
C: spring-cloud-starter-gateway | spring-cloud-starter-openfeign
C: spring-cloud-starter-alibaba-nacos-discovery | spring-cloud-starter-config | axon-spring-boot-starter
C: docker-compose-infra | nacos-server | seata-server

[for-fun]
alias: fun | just-for-fun | joke | humor | humour | funny | toy | toys | meme | memes | creative-coding
alias: generative-art | experiment | experiments | novelty | silly
E: for-fun | fun project | fun little | fun experiment | fun app | fun tool | fun bot | fun hack | having fun | joke
E: chuck norris
E: yo mama | pun generator | prank | april fool | parody | satire | satirical | humorous | humour
E: silly project | useless project | absurd | nonsense | whimsical | shitpost | lolcat | lolspeak | lolcode | lulz
E: rofl | rickroll | rick roll | rick astley | never gonna give | meme
E: doge | such wow | nyancat | nyan | cat pictures | cat gif | cat pics | cat facts
E: catify | pug bomb | party parrot
E: cowsay | cow say | figlet | ascii animation | ascii cat | ascii camera | emoji art
E: emoji translator | emoji language | pixel art | generative art | generative design | creative coding | code art
E: algorithmic art | computational art | procedural art | abstract art | art generator | art experiment | mandelbrot
E: julia set | fractal generator | fractal renderer | fractal explorer
E: cellular automata | cellular automaton | langtons ant | boids | flocking simulation | falling sand | screensaver
E: visual experiment | css art | css drawing | demoscene | demo scene | 4k intro | 64k intro | 1k demo | js1k | js13k
E: 140 bytes | code golf | codegolf | obfuscated code | ioccc | quine | polyglot program | one liner | esolang
E: esoteric language | brainfuck | brainf ck | befunge
E: whitespace language | malbolge | intercal | piet | chef language | ook | jsfuck | ROCKSTAR language | toy language
E: toy compiler | toy interpreter | toy os | toy database | toy project | toy app | toy program | desktop toy
E: desktop pet | desktop goose | tamagotchi | easter-egg | konami | random insult | insult generator
E: swear words | profanity generator | fuck | fucking | bullshit generator | buzzword generator
E: hipster ipsum | bacon ipsum | ipsum generator | excuse generator | developer excuses | fortune cookie
E: fortune teller | inspirational quote | 8 ball | random fact | i ching | simpsons quotes | klingon | pokemon names
E: kanye | trump tweets | nicolas cage | nic cage | hodor | shia labeouf | bieber | pirate speak
E: yoda speak | pig latin | leet speak | leetspeak | 1337 | zalgo | spongebob
E: tweets random | random tweet | silly bot | makes your terminal | terminal animation | terminal art
E: steam locomotive | matrix rain | digital rain | matrix effect | falling snow | snow effect | christmas tree
E: christmas lights | birthday card | hackathon project | hack day | hackday | stupid hackathon | stupid shit
E: terrible hack | weekend hack | weekend project | wild experiment | thought experiment | why would you
E: boredom project | procrastination | bad idea | terrible idea | crazy idea | silly idea | never use this
E: not serious | serious business | fizzbuzz | fizz buzz | drinking game | sound board | fart
E: vaporwave | robot drawing | plotter art | light painting | led art | music toy | spirograph | lava lamp
E: clock art | word clock | typing sounds | power mode | space invader | blinkenlights | rubber duck
E: minecraft in | doom in | runs doom | bad apple | in postscript | 好玩 | 玩具 | 恶搞
E: 惡搞 | 搞笑 | 整蛊 | 彩蛋 | 段子 | 无聊 | 闲着没事 | 沙雕 | 斗图 | 摸鱼 | 生成艺术
E: 桌面宠物 | 字符画 | 分形 | 生命游戏 | 烟花 | 笑话 | 装逼 | does nothing | do nothing | haha
E: hollywood hacker | for giggles | just because | an experiment in | a silly | a stupid | a dumb | a toy
E: a fun | little experiment | useless web
E: pretend to be working | look busy | looking busy | fake activity | impress your friends
E: absolutely nothing | nothing useful | no purpose | no practical use
E: completely useless | totally useless | utterly useless | worst possible | the worst | museum of
E: terrible on purpose | intentionally terrible | intentionally bad | deliberately bad | most annoying | annoying way
E: never ship this | do not ship this | please never use | do not use this in production
E: not for production use obviously | don't take this seriously | not to be taken seriously
E: not meant to be taken seriously | no shame
E: for the laughs | for laughs | because why not | why not indeed | because it's fun | because it is fun
E: because i could | because i can | i was bored | out of boredom | for my own amusement
E: for my amusement | for the fun of it | toy for | a little toy | fun to make | was fun to build
E: rainbows | rickrolled | rickroller | rick-rolled | party mode
E: drunk mode | cats everywhere | hello worlds | in every language
E: programming languages collection | esoteric programming | esolangs | smallest possible | tiny demo
E: in a tweet | in one line of | in 100 lines of css | advent of code solutions | aoc solutions
E: my solutions for advent | solutions to advent | christmas puzzle | pixel war | shared canvas | collaborative pixel
E: r place | place clone | million pixel | karaoke | party game for | beer pong | april fools | april 1
E: fake hacker | hacker screen | movie hacker | self-balancing bot | self-balancing robot | drawbot | robot that draws
E: lego robot | silly robot | for my cat | cat feeder | for my kids | with my kids | with my daughter | with my son
E: weekend build | weekend fun | in one weekend | over a weekend | in an afternoon | in an evening
E: holiday project | quarantine project | lockdown project | my first game | learn pygame
E: small arcade game i made | readme cards | github streak | contribution snake
E: animated readme | spotify now playing readme | github trophies | profile views counter | github skyline | git city
E: commit art | contribution graph art | github graffiti | draw on your contribution graph | fake commits
E: random commit messages | git blame someone | programmer humor
E: enterprise edition of
E: over-engineered | overengineered | rube goldberg | needlessly complex | cursed | blursed | crimes against
E: abuse of the | horrible hack | horrifying | should not exist | should not have been made | nobody asked for
E: no one asked for | nobody needs | that no one needs | you didn't know you needed | you never knew you needed
E: totally pointless | deliberately useless | world's worst | world's dumbest | virtual pet | pixel pet | browser pet
E: pet in your editor | vscode pets | bongo cat | desktop cat | oneko | chasing your cursor | cursor effects
E: ascii donut | spinning donut | donut in | doom on | run doom | playing doom | snake in the | tetris in the
E: conways life | screen saver for the terminal | aquarium in the terminal
E: train animation | animated ascii | talking cow | configurable cow
E: hobby electronics | silly twitter bot
E: ascii art from images | images to ascii | ascii art converter
E: ascii art library | ascii art in terminal | ascii art banner | video to ascii | webcam ascii
E: ascii fonts | text banner | big text in terminal | colorful ascii | emoji commit
E: commit messages with emoji | gitmoji
E: random emoji | emoji prompt | emojifier | emoji-based | emoji poop
E: poop emoji | pc speaker | beep patterns | pc loudspeaker | plays a sound
E: funny quotes | quote of the day | quote generator | random cat | random dog
E: cat images | random animal | random name generator | funny names | random names like | silly names | compliments
E: blinking led | blinks the led | thinklight | keyboard led notification | discordian
E: perpetual date | erisian | fnord | star wars quotes | elvish translator
E: pirate translator | text to emoji | text transformer fun | upside down text | flip text
E: flip table | table flip | kaomoji | lenny face | shrug | unicode fun
E: l33t | uwu | owo | uwuify | owoify | uwuifier | random excuse
E: magic eight ball | coin flipper | coin toss | roulette game for | lottery numbers
E: lottery generator | tarot cards | fortune telling | fortune database | bofh | xkcd password
E: xkcd style | kill random | randomly kills | randomly breaks | random connections | rage quit | silly words
E: silly package | silly module | useless package | useless module | pointless module
E: is-odd | no reason at all | for no reason | for no good reason
E: because i felt like | because fun | funny little | funny package | cursor trail
E: asciiquarium | sl command | steam train | xscreensaver | xeyes | eyes follow
E: cat chases | desktop mascot | shimeji | snow on desktop | xsnow | fireworks in | confetti animation
E: confetti cannon | party confetti
E: cheat codes for | pacman progress | fancy progress
E: pokemon in terminal | pokemon in your | pokemon colorscripts | pokemon theme | anime quotes
E: anime girl | waifu | catgirl | animal facts | yo momma | toy implementation | toy model
E: toy programming language | lisp in | golfing language | game of life
E: life simulator | fractal viewer | fractal zoomer | generative artwork | generative drawing
E: algorave | live coding music | op art | pixel sorting | glitch effect | glitch text | image glitcher
E: gif bot | ascii movie | star wars ascii
S: pun | humor | funny | hilarious | silly | stupid | ridiculous | esoteric | toy | insult | swear | swearing
S: fireplace | snowfall | abomination | monstrosity | kaleidoscope | useless | pointless | lol | wtf
S: troll | trolling | cute cat | kitten | corgi | puppy | unicorn | rainbow | ascii-art | text art
S: procedural generation | fractal | flocking | particle simulation | visual effect | css only | obfuscated
S: fortune | random quote | horoscope | tarot | astrology | star wars | harry potter | lord of the rings | simpsons
S: futurama | star trek | elvish | doctor who | trump | minions | batman | taylor swift | beyonce
S: slack bot that | aquarium | confetti | fireworks | christmas | halloween | valentine | birthday | hackathon
S: hacked together | quick hack | side project | pet project | hobby project | personal project | experiment
S: experimental project | why not | because we can | bored | boredom | proof that | do not use | beer | coffee machine
S: poop | pizza | burrito | bacon | taco | zombie | ninja | retro computing | music visualizer | binary clock | ducks
S: ascii banner | 娱乐 | 有趣 | 趣味 | 表情包 | 圣诞 | fun | laugh | laughing | giggle | amusing
S: amusement | entertaining | annoy | annoying | your coworkers | hacky | silliness
S: bizarre | crazy | wacky | quirky | goofy | adorable | awesome sauce | mysterious | artwork | artistic
S: visual art | gallery piece | interactive installation | shader art | glsl sandbox | shadertoy | processing sketch
S: p5-js | openframeworks | generative | plotter | axidraw | doodle | drawing machine
S: kinetic | mesmerizing | psychedelic | trippy
S: ludum dare | one night | one evening | late night
S: hangover | sarcasm | sarcastic | irony | ironic | much wow | very code | yolo | swag | facepalm
S: zomg | omg | kthxbye | haz | cheezburger | nerdy | geeky | wizardry | apocalypse | doomsday
S: robot overlords | dinosaur | bender | monty python | holy grail | xkcd | dilbert | 9gag
S: imgur gif | giphy | reaction gif | selfie | photobooth | face swap | mustache | mustachify | moustache
S: googly eyes | deepfake | snapchat filter | speech synthesis | morse code | music from | sonification | chiptune
S: theremin | drum machine | nostalgic | 90s | geocities | clippy | windows 95
S: windows 93 | windows xp | bsod | guestbook | blink tag | marquee | comic sans | secret santa | dice roller
S: coin flip | hangman | roulette | tweet bot | slack command | hubot | lorem ipsum | fake | hacker typer | excuses
S: party
S: activity generator | in a weekend | readme stats
S: commit message generator | what the commit | world's most | instead of working | procrastinate | nostalgia trip
S: absurdly | gloriously | tongue-in-cheek | cheeky | sorry not sorry | not proud
S: i'm sorry | don't ask | do not ask | don't judge | works on my machine | send help | you're welcome
S: as a hobby | my hobby | learning rust by | to learn rust | to learn go | challenge myself
S: i made this | i built this | made this because | built this because | wanted to see if | to see if i could
S: to see if it is possible | proof of concept of | what if | leaderboard of | hall of fame | hall of shame | ugliest
S: silliest | dumbest | weirdest | funniest
S: kawaii | teehee | hehe | whee | sparkles | sloth | narwhal | waffle | wizard hat | hail eris | sith
S: gandalf | hobbit | pirates | boop | nonsensical | jibberish | gibberish | glitch | roast
T: icanhazdadjoke | processing js | p5 | pico 8 | tic 80 | emojipedia | cleverbot
T: genius lyrics | magic mirror
T: tenor api | imgflip | chalk animation
H: art project | screen-saver | name generator | soundboard | visualizer | simulator game | twitter bot | slack bot
)lexicon",
R"lexicon(
[for-fun]
H: chat bot | novelty | curiosity | clicker | particle effect | drawing | 小玩意 | 小玩具 | 小程序彩蛋
H: 屏保
W: hack | art | entertainment | coworker | colleagues | friends | weird | lovely | magic | magical | randomly
W: surprise | projection | sketch | sketches | colorful | drunk | warning may cause | seriously | obviously | wow
W: bro | dude | alien | dragon | spam | animated gif | piano | retro | nostalgia | secret message | steganography
W: cipher | lottery | game | random generator | bot | sound | music | dog | draw | story | movie
W: challenge | personal | tiny | hobby | creative | simulation | visualization
W: emoji | evil | dumb | cute | cats | beep | rage | holiday
C: fortune cowsay | lolcat font | hubot help | hubot me | cmatrix
C: lolcatjs
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
X: emoji data | emoji regex | emoji list | emoji shortcode | emoji parser | emoji mart | emoji panel | emoji selector
X: emoji plugin | emoji component | emoji button | emoji autocomplete | emoji font | contains emoji | complex emoji
X: emoji unicode | unicode emoji | emoji names | emoji input | emoji converter | evil mode | evil collection
X: evil keybindings | evil state | evil plugin | evil text | evil emacs | evil commands | for evil | mustache spec
X: mustache engine | mustache renderer | mustache syntax | mustache style | mustache view | mustache for
X: mustache parser | mustache compiler | mustache implementation | logic-less mustache | doge coin | stupid table
X: a silly ponyfill | pizza order | rainbow mode | fun with flags
E: for the lols | for lols | for shits and giggles | for the heck of it
E: for the hell of it
E: a goofy | a useless
E: useless but fun | useless app | useless library | useless website | the most useless | a pointless
E: the dumbest | the stupidest | silly experiment | silly script | silly tool | silly game
E: stupid idea | horrible idea | an abomination | when you are bored | for entertainment purposes
E: for amusement | for your amusement
E: annoy your friends | annoy your coworkers | troll your friends | troll your coworkers
E: april 1st
E: developer humor | bad puns
E: funny commit messages | commit message generator funny | fake git commits | fake git history | fake contributions
E: paint your github contribution graph
E: write on your github contribution | draw on github | github activity art | snake eats contributions
E: profile readme | name generator funny | startup name generator
E: startup idea generator | corporate speak | technobabble | lorem ipsum alternative
E: cat ipsum | zodiac | numerology | divination | flip a coin | emoticons
E: emoji only | emoji code | emojify | emoji everywhere | emojis instead of | emoji encoder | encode in emoji
E: talk like a pirate | yoda translator | furry speak | mocking text
E: alternating case | fancy text generator | dothraki | shakespearean | shakespeare insults
E: swedish chef | cockney | rubberduck | coffee pot | http 418
E: im a teapot | glitter | let it snow | christmas card | advent calendar | santa claus | santa tracker
E: spooky | valentines day | love letter | happy birthday | wedding website | wedding invitation | digital pet
E: kitties | cat api | dog api | dog pictures | doggo | capybara | llama pictures | hamster dance
E: godzilla | superhero names | david hasselhoff | bill murray | ron swanson
E: trump quotes | keanu | shrek | star wars crawl | star wars intro | star trek lcars
E: harry potter spells | game of thrones | rick and morty
E: futurama quotes | breaking bad quotes | the office quotes | michael scott | seinfeld
E: matrix code rain | look like a hacker
E: fake hacking | fake terminal | fake virus | fake update screen | fake windows
E: blue screen of death | clippy js | windows 95 ui | windows 98 | windows xp simulator | 90s website | dial up sound
E: type sl | ascii art animation | ascii art video | ascii video player | ascii star wars
E: doom running on | running doom | doom captcha
E: code golfing | golfed | 140 characters | in 280 characters | 1kb | 1k intro
E: obfuscated c | arnoldc | shakespeare programming language | chicken language
E: unlambda | turing tarpit | overly complicated
E: is thirteen | left pad | 99 bottles of beer | bogosort | sleep sort | stalin sort | ridiculous sorting
E: fair dice roll | spoof
E: mock of | fake news generator | markov chain tweets | twitter bot that tweets
E: ebooks bot | horse ebooks | shitposting bot | reddit bot that
E: memegen | deal with it
E: stonks | this is fine | distracted boyfriend
E: disco mode | shake your screen | harlem shake | gangnam style | soundboard of
E: beer fridge | kegerator | bartender bot | cocktail machine | laser cat | nerf gun
E: nerf turret | bingo card generator | buzzword bingo | meeting bingo | art with code | code as art | art made with
E: computer generated art | generative sketches | daily sketches | processing sketches
E: p5js sketches | p5 js sketch | p5 sketches | openframeworks sketches | shader experiments | fractal flames
E: strange attractors | lindenmayer
E: particle life
E: sand simulation | reaction diffusion | physarum | slime mold simulation | double pendulum | moire | plasma effect
E: starfield | audio reactive | music visualization experiment | glitch images | datamosh | datamoshing | pixelsort
E: low poly art | triangulated images | image triangulation | photomosaic | emoji mosaic | lego mosaic | string art
E: halftone | dithering images | ascii image | turn images into ascii | turn photos into | turn yourself into
E: generate random faces | avatar generator funny | sound art | music from code | bytebeat | poetry generator
E: generate poems | haiku generator | haiku bot | haikus | limerick | rap generator
E: lyrics generator | fanfic | story generator | nanogenmo | band name generator | fantasy name generator
E: procedural names | recipe generator fun | thispersondoesnotexist | not hotdog | hotdog or not | seefood
E: should i deploy today | is it friday | is it christmas | are we there yet
E: collection of experiments | browser experiment | web experiment | single div
E: css images | html without | javascript madness | crazy experiment | mad science
E: mad scientist | frankenstein | because reasons | yolo driven | lmao | f**k | roast your | roast me | insults you
E: passive aggressive | snarky | sassy | motivational quotes | random quote machine | useless facts
E: trivia facts | random advice | advice api | affirmations | fake people | infinite monkey
E: monkeys typing | million monkeys | coding achievements | facebook for cats
E: no as a service | million dollar homepage | one million checkboxes
E: pixel canvas | aesthetic text | synthwave | 搞怪 | 恶搞项目 | 恶作剧 | 沙雕项目 | 毒鸡汤
E: 舔狗日记 | 舔狗 | 狗屁不通 | 狗屁不通文章生成器 | 彩虹屁 | 骂人 | 脏话 | 斗图表情包 | 表情包制作 | 表情包生成器 | 表情包合成 | 鬼畜 | 二次元 | 摸鱼神器 | 上班摸鱼 | 摸鱼办 | 划水
E: 表白页面 | 告白 | 程序员表白 | 情人节 | 圣诞树 | 生日快乐 | 年会抽奖 | 抽签 | 算命 | 算卦 | 占卜 | 八字 | 星座 | 塔罗牌 | 今天吃什么 | 中午吃什么 | 无聊之作 | 自娱自乐
E: 娱乐项目 | 仅供娱乐 | 好玩的 | 有趣的 | 玩具项目 | 脑洞 | 随机老婆 | 看板娘 | 电子宠物 | 字符动画 | 代码雨 | 黑客帝国 | 一言 | 藏头诗 | 对联 | 写诗 | 前任 | 女朋友 | 给女朋友
E: 单身狗 | 防脱发 | 土味情话 | 夸夸 | 朋友圈 | 爬妹子图 | 妹子图 | 猫娘 | 互联网黑话 | 能不能好好说话 | 抽象话 | 发疯文学 | 阴阳怪气
S: not affiliated with reality | please don t use this
S: don t actually use this | you should not use this | nobody asked
S: no practical purpose | absolutely no reason | why does this exist
S: why would i want this | why would anyone | what is wrong with you | i regret nothing
S: no regrets | what have i done | it seemed like a good idea
S: seemed like a good idea at the time | while drunk | sleep deprived
S: enjoy the madness | makes you smile | put a smile
S: amaze your friends | surprise your friends | leave their computer unlocked | unlocked computer
S: inspired by a tweet | inspired by this tweet | reddit thread | wtfpl
S: beerware license
T: paper js | nannou | hydra synth | sonic pi | tidalcycles | supercollider | turtle graphics | vvvv | touchdesigner
T: quil | tracery | deep dream | deepdream | neural style | stylegan
C: createCanvas | function draw | npx cowsay | yes lolcat
H: quotes api | silly app | cellular automaton simulator | pixel art generator | sound toy
H: toy simulation
E: donald trump
E: glitch art
E: chrome experiment | webgl experiment | css experiment
H: joke generator | meme generator | joke api

[game]
alias: games | gaming | videogame | video-game | videogames | game-development | gamedev | minecraft | puzzle | mod
alias: html5-game | browser-game
E: game
E: text adventure | interactive fiction | visual novel | platformer
E: side scroller | sidescroller | side scrolling | endless runner | infinite runner
E: space shooter | shmup | bullet hell | classic arcade
E: 4x strategy | tower defense | tower defence | city builder
E: rpg
E: jrpg | mmorpg | mmo | mud client | mud server | roguelike | roguelite | rogue-like | dungeon crawler
E: dungeon crawl | open world
E: flight simulator | flight sim | space sim | space simulator
E: billiards
E: tcg | boardgame | tabletop
E: logic puzzle | physics puzzle | match 3 | match three | sliding puzzle | 15 puzzle | hidden object
E: single player
E: local multiplayer | agar io | slither io | battle royale | deathmatch | ludum dare | ggj
E: 7drl | js13k | js13kgames | engine reimplementation | engine recreation
E: decompilation of | tetris
E: snake clone | pong | breakout | arkanoid | pacman
E: pac-man | space invaders | asteroids clone | frogger | minesweeper | mine sweeper | solitaire
E: klondike | freecell | sudoku | sokoban | 2048 | tic-tac-toe
E: connect four | connect 4 | gomoku | reversi | othello | draughts | chess
E: chessboard | lichess | shogi | xiangqi | baduk | weiqi
E: go engine | backgammon | mahjong | dominoes | poker | texas hold em | texas holdem | blackjack
E: black jack | hearthstone | mtg | hangman | wordle | scrabble | crossword
E: simon says | flappy bird | doodle jump | angry birds | fruit ninja | candy crush
E: bejeweled | lunar lander | bomberman | donkey kong | super mario | mario clone | pokemon | pokedex
E: doom mod | quake 3 | quake mod | half life | counter strike | cs go | csgo | cs2 | team fortress | tf2 | garrys mod
E: gmod | source engine | sourcemod | metamod | amxx | gta | sa-mp
E: fivem | mta sa | minecraft
E: mcpe | bukkit | craftbukkit | spigot plugin
E: spigotmc | papermc | paper plugin | bungeecord | sponge plugin | forge mod | fabric mod
E: minetest | pocketmine | datapack | resource pack | texture pack | terraria
E: starbound | factorio | rimworld | stardew valley | skyrim
E: skse | fallout 4 | morrowind | openmw | witcher 3 | dark souls | elden ring | ksp | space engineers
E: oxide plugin | valheim | subnautica | among us | beat saber | osu | dota2 | wow addon | warcraft iii
E: warcraft 3 | starcraft | diablo 2 | diablo ii | diablo iii | overwatch | runescape
E: ffxiv | eve online | elite dangerous | star citizen | genshin impact | roblox
E: fortnite | pubg | valorant | apex legends | rocket league | civ5 | openttd | red alert | x-com | xcom
E: dwarf fortress | nethack | angband | dd 5e | dnd | d20 | foundry vtt | foundryvtt
E: roll20 | character sheet | dungeon master | dungeon generator | warhammer
E: steam api | steam bot | steamworks | gog | twitch plays | dedicated server
E: private server | server emulator | cheat engine | aimbot | wallhack
E: save editor | level editor | map editor
E: puzzle solver | rubiks cube | cube solver | mod manager | mod loader | modloader | mod for | modpack
E: esports | e-sports | speedrun | speedrunning
E: livesplit | dice roller | 游戏 | 遊戲 | 小游戏 | 小遊戲 | 手游 | 页游 | 网页游戏 | 网游
E: 单机游戏 | 贪吃蛇 | 俄罗斯方块 | 扫雷 | 五子棋 | 象棋 | 中国象棋 | 围棋 | 斗地主
E: 棋牌 | 棋牌游戏 | 麻将 | 数独 | 飞机大战 | 跳一跳 | 连连看 | 消消乐 | 拼图 | 塔防
E: 坦克大战 | 魔塔 | 王者荣耀 | 英雄联盟 | 原神 | 明日方舟 | 阴阳师 | 我的世界
E: 游戏服务器 | 魔方 | 桌游 | 文字游戏 | 微信小游戏 | 猜数字
E: minigame
E: cryptokitties
E: pygame project
E: fantasy football | nba 2k | fifa | football manager
E: pgn viewer | pgn parser | go board | sgf editor
E: sgf viewer | gtp engine | hanabi | catan | carcassonne | exploding kittens
E: uno | ludo | mancala | kalah | eight queens | nonogram | picross | kakuro
E: nurikabe | slitherlink | lights out | bubble shooter | flood it | tangram | pentomino
E: polyomino | escape room | murder mystery | gamebook | zork | colossal cave
E: metroidvania | dating sim
E: worms clone | scorched earth | missile command | galaga
E: kart | trackmania | openrct2 | rollercoaster tycoon | transport tycoon | simcity | the sims
E: animal crossing | smash bros | street fighter | mortal kombat | metroid | castlevania | mega man | final fantasy
E: fire emblem | xenoblade | metal gear | resident evil | silent hill | gothic 2 | baldurs gate | neverwinter nights
E: planescape | ultima | lineage 2 | l2j | ragnarok online | maplestory | mapleserver | open tibia
E: otserv | trinitycore | azerothcore | cmangos | wow emulator | wow server | metin2 | muonline | silkroad online
E: habbo | club penguin | growtopia | clash of clans | clash royale | brawl stars
E: pokeapi | riot api | lcu | opendota | blizzard api | warframe | destiny 2 | destiny api | bungie api
E: battlefield 4 | arma 3 | dayz | squad server | umod | conan exiles | project zomboid
E: dont starve | hollow knight | celeste mod | lethal company | bepinex | harmony patch | tmodloader
)lexicon",
R"lexicon(
[game]
E: smapi | dalamud plugin | xivlauncher | reshade | widescreen fix | fps unlocker | asi loader | asi plugin
E: scripthookv | cleo | teamspeak gaming | velocity plugin | nukkit
E: rcon | gamespy | gamedig | pterodactyl panel | clicker | doom port | quake port
E: turn based | dota | kerbal | transport simulation
E: text adventures | play in your browser | play in the browser | click to play | play it here
E: play it now | play it online | play online at | playable at | playable in the browser | play on itch
E: on steam | open source reimplementation
E: open-source re-implementation | fan-made | unofficial remake | real-time strategy | 4x civilization | civ clone
E: business simulation | railway simulation | train simulator | farming simulator | space exploration
E: multiplayer voxel | voxel world | procedurally generated world | craft and explore
E: fight monsters | first-person shooter | third-person | top-down shooter | twin-stick shooter | arena shooter
E: shoot em up | arcade clone | hack and slash | beat em up | point and click | visual novels | interactive story
E: gamebooks | choose your own adventure | word puzzle | daily puzzle
E: against the computer | play against ai | play with friends | multiplayer online | massively multiplayer
E: multiplayer browser | multiplayer framework
E: gamedev resources
E: client-side mod | mod that adds | total conversion | savegame
E: unofficial patch | community patch | high resolution textures | texture replacement | own a legal copy
E: save files for
E: server query protocol | source query protocol | source servers
E: source dedicated
E: matchmaking service | mod api | modding api
E: modding tool | modding framework | luanti mod
E: nbt parser
E: nbt format | anvil format | mineflayer | bedrock edition | bedrock addon
E: endgame tablebases | syzygy | opening explorer | xboard | winboard | cecp
E: uci engine | uci-compliant | go playing | sgf files
E: deck of cards
E: card deck library | hand evaluator | dice notation | dice rolls
E: dice rolling | dice parser | dice expression | 3d dice
E: dungeons & dragons | dungeons and dragons
E: foundry module
E: twine story
E: z-machine interpreter
E: arcade-style | jump and run | jump n run | scrolling shooter
E: space combat | space trading | block puzzle
E: falling blocks | tile matching | brain teaser
E: typing tutor
E: pinball | air hockey
E: table soccer | racing simulator | flight simulation | train simulation
E: life simulation
E: clone of the classic | clone of the arcade
E: source port of | free clone
E: collection of puzzles
E: steam web api | steam client | steam library | steam user
E: steam trade | steam trading | steamid | steam inventory | demo parser | replay parser
E: replay files | league of legends
E: guild wars
E: world of warcraft | magic the gathering | yugioh | deckbuilder
E: ragemp | samp server | x-plane
E: flightgear | gaming server | gaming tools
E: gaming performance | gamepads and joysticks | gamepad library | joystick mapping
E: ingame | mod organizer | lua mods
S: shooter | mud | spaceflight | remake | battleship | boggle | doom | quake | spigot | oblivion | dominion | monopoly
S: bingo | lemmings | asteroids | motorcycle | tibia | halo | cloudburst | trivia | arcade | puzzle
S: multiplayer | mario | sonic | zelda | samp | esx | modding | mods | leaderboard
S: gaming | gamer | gamification | gameplay
S: how to play | play now | play online
S: play here | playable demo | controls arrow | arrow key | wasd | space to jump
S: left click | enemy | enemies | weapon | bullets | ammo | inventory system | item drop | power up
S: power ups | powerup | health bar | hitpoints | hit points | experience points | level up | skill tree | spell
S: quest | dungeon | goblin | orc | dwarf | zombies | spaceship | battlefield | duel
S: respawn | high score | highscore | scoreboard | best score | you win | checkmate | stalemate | fen
S: pgn | san notation | stockfish | uci protocol | bitboard | alpha beta pruning | minimax | transposition table
S: opening book | elo rating | matchmaking | inspired by the classic
S: clone of | sprites | spritesheet | tileset | tilemap | tile map
S: pixel graphics | 8-bit | 16-bit | level design | procedural terrain | hex grid | isometric
S: pathfinding | collision detection | co-op | coop mode | pvp | pve | permadeath
S: cheat code | anti cheat | plugins folder | server properties | op permission
S: permission node | permissions yml | crafting recipe | creeper | redstone | nether | ender | mob | villager
S: world edit | worldedit | worldguard | vault plugin | placeholderapi | curseforge | modrinth
S: nexusmods | steam workshop | itch-io | newgrounds | kongregate
S: card deck | playing cards | roll dice | d6 | board size | grid size | tetromino | tetrominoes | paddle | maze
S: labyrinth | guess the word | number guessing | easter eggs | world record | speedrunners | rom hack
S: romhack | retrogaming | controller support
S: gamedev | invaders | racing
S: player character | monsters | dungeons | loot and | quests | npcs | spells | weapons | bosses | high scores
S: highscores | skirmish | dedicated servers | lan play | hot seat | move with | space to shoot | spacebar
S: gamepads | mouse to aim | civilizations | tech tree | units and buildings
S: maps and scenarios | moddable | soundtrack | pixel-art | art by | music by | graphics by | kenney
S: opengameart | play test | rooms and state | state synchronization | tick rate
S: rulesets | steam release | steam page | lutris
S: two players | player 1 | keep score | win condition | hearts and lives | boards and pieces
S: human player | computer player | computer opponent | difficulty levels
S: hint system | undo moves | arrows to move | press space
S: move list | SGF | opponents and
T: Unity | unity3d | unreal engine | ue4 | ue5 | godot | phaser | pygame | love2d | libgdx
T: cocos2d | cocos creator | spritekit | scenekit | construct 2 | gamemaker
T: ren-py | inform 7 | ink script | monogame | xna | sdl2 | sfml | raylib | Allegro | Bevy | macroquad
T: ggez | Amethyst | pico-8 | tic-80 | playcanvas | babylon js | melonjs | impactjs
T: Crafty | createjs | pixi-js | haxeflixel | openfl | flixel | corona sdk | solar2d | defold | lwjgl | jmonkeyengine
T: slick2d | box2d | fabric loader | Steam | playstation | xbox
T: nintendo | gameboy | dreamcast | twitch | discord rich presence
T: colyseus | mirror networking | gamelift | nakama | agones | openspiel | openai gym
T: sdl | ren'py | renpy | tiled | openxr | luanti | freeciv | 0 a d | wesnoth | supertuxkart | xonotic
T: veloren | unciv | mindustry | cataclysm dda | endless sky | openra | openage | scummvm | dosbox
T: bitsy | akashic engine | construct 3
T: sugarcube | chessground | prismarine
T: minestom | forge mdk | greenworks | discord activities
H: videogame | adventure | clone | source port | server software | modification | server plugin | gamemode | cheat
H: chess program | chess library | map generator | stat tracker | quiz | tamagotchi | snake | game client
H: game library | 游戏服务端 | 对战平台 | 棋 | 模组 | 整合包
H: arcade shooter
H: game data
W: playable | gamepad | joystick | player | opponent | boss | npc | monster | armor | loot | hp | mana | xp
W: castle | dragon | wizard | knight | planet | galaxy | tank | battle | combat | arena | kill | spawn
W: score | lose | winner | winning | lobby | levels | hotseat | craft | crafting
W: biome | shuffle | dealer | betting | dice | jump | gravity | brick | coin | achievements | unlock | play | graphics
W: 2d | 3d | physics | animation | keyboard | mouse | sound | music | round | board | grid | cell | tile | piece
W: time limit | difficulty | hard | fun | story | fantasy | ship | hero | speed run | timer | fps
W: release build | windows build
C: import pygame | love game | using UnityEngine | monobehaviour | extends node2d | extends kinematicbody2d
C: godot path | new phaser game | kaboom | gradlew runclient | org bukkit
C: getserver getpluginmanager | net minecraft | spigot api | mods toml | plugin yml | lua run | steamcmd
C: ensure resource | import chess | position fen | python snake | game exe
C: pygame init | pygame display | pygame event | pip install pygame | cargo run release | export_presets | Phaser AUTO
C: game update | game draw | gamestate | preload create | onUpdate | Room onMessage | onJoin | client joinOrCreate
C: play chess | uci isready | new Chess | papermc io | minetest register | minecraft register
C: core register_node
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
X: go modules | keyboard layout | on screen keyboard | multiplayer orm | react dnd | dnd kit | drag and drop
X: dnd backend | html5 dnd | drag n drop | dnd provider | dnd context | dnd library | sortable dnd | 8-bit ascii
X: 8-bit encoding | 8-bit characters | 8-bit clean | 8-bit color | 16-bit integer | 8-bit integer | 16-bit unsigned
X: 8-bit unsigned | 8-bit adc | 16-bit float | 8-bit avr | 8-bit microcontroller | 8-bit indexed | go mod file
X: go mod tidy | go mod init | puzzle wallet | lichess oauth | authenticating with lichess | 8-bit data
X: 16-bit registers | 8-bit grayscale | 16-bit samples | 8-bit png | mods and | score of the package | scorecard
X: deck gl | decks slides | slide deck | pitch deck | tape deck | browser levels | levels of nesting | nesting levels
X: players in the | music levels | volume levels | gray levels | compression levels | conformance levels
X: isolation levels
E: made in unity | unity project
E: gba homebrew | nds homebrew
E: 3ds homebrew | psp homebrew | vita homebrew | switch homebrew | wii homebrew | nes homebrew | snes homebrew
E: text based adventure
E: play in your terminal | play in the terminal
E: multi user dungeon
E: cities skylines mod
E: slay the spire mod | melonloader mod
E: doom source port | doom engine
E: doom clone | wolfenstein 3d | open source remake of | remake of the
E: recreation of the classic
E: decompilation project | matching decompilation | disassembly of
E: rom hacking | rom editor | fan remake | fangame
E: fan translation | translation patch | english patch | randomizer
E: autosplitter | cheat menu | esp hack | internal cheat | external cheat
E: auto player | auto battle | gacha
E: honkai star rail | arknights | fate grand order | azur lane | wuthering waves
E: yu gi oh
E: deck tracker | deck builder
E: doudizhu
E: five in a row
E: noughts and crosses
E: classic snake
E: brick breaker | fifteen puzzle | rubik s cube
E: lemmings clone | sonic fan
E: zelda clone
E: rts | grand strategy | hex based strategy
E: guitar hero clone | social deduction | cards against humanity
E: codenames | pictionary | skribbl
E: rock paper scissors | yahtzee | d&d
E: couch co op
E: pyweek | gamejam
E: chrome dino | t rex runner | battle city | battle tank | slot machine
E: 联机游戏 | 多人游戏 | 扫雷游戏 | 推箱子 | 数独游戏
E: 打砖块 | 跑酷游戏 | 跑酷 | 塔防游戏 | 植物大战僵尸 | 狼人杀 | 剧本杀 | 我的世界服务器 | 魔兽世界 | 崩坏 | 星穹铁道 | 碧蓝航线 | 宝可梦 | 传奇 | 传奇服务端 | 仙剑奇侠传 | 三国杀
E: 杀戮尖塔 | 泰拉瑞亚 | 饥荒 | 游戏辅助 | 游戏外挂 | 游戏修改器 | 游戏助手 | 游戏汉化 | 汉化 | 汉化补丁 | 汉化组 | 游戏脚本 | 自动刷图 | 抽卡 | 抽卡记录 | 抽卡分析 | 游戏客户端
)lexicon",
R"lexicon(
[game]
E: 游戏源码 | 游戏开发 | 小游戏源码 | H5游戏 | H5小游戏 | H5 游戏 | 养成游戏 | 放置游戏 | 存档修改 | 存档编辑器 | 关卡编辑器 | 地图编辑器 | 角色扮演 | 卡牌游戏 | 跑团 | 骰子
E: 網頁遊戲 | 仿羊了个羊 | 合成大西瓜
S: press enter to start | press r to restart
S: press p to pause | right click to flag | move left and right
S: move the snake | rotate the piece | rules are simple
S: you lose
S: player wins | lose a life | extra lives
S: lives left | score points | earn points | collect coins | collect gems
S: leveling up | skill points | health points | crafting system | dialogue system | combat system
S: melee attack
S: avoid obstacles | dodge obstacles | procedurally generated levels
S: random maps | level select | easy medium and hard
S: choose difficulty | hard mode | singleplayer mode
S: play against computer
S: play against a friend | play against other players | play with your friends | player vs player
S: player versus computer | ai player | ai opponent
S: save files
S: playable in browser | keyboard controls
S: xbox controller | joystick support | touch controls | art assets
S: assets from | freesound
S: legal copy | data files from the original | iwad
S: wad files | pak files | steam version
S: console commands | unlock achievements | unlockables | daily challenge | replay value
S: field of view | fog of war | hexagonal grid | tile based | top down view | first person view
S: legal moves | shuffle the deck | draw a card | roll the dice | player turns | take turns | turn order
S: server owners
S: vault support
S: requires fabric api | thunderstore
T: pyglet | ursina | löve | pixijs | kaboom js | kaplay | excalibur js
T: matter js
T: ebiten | ebitengine | z machine | aseprite
W: twine
T: gdevelop | heaps io | flash actionscript | gamekit | photon pun
T: netcode for gameobjects | playfab | neoforge
T: fabricmc | fabric api | paper api | purpur | protocollib | source sdk | idtech
T: id tech 3 | gzdoom | f4se | creation kit | luau | rojo | bakkesmod | evennia | dragonruby | gosu
W: ncurses
T: playdate sdk | gbdk | devkitpro | devkitarm | libnds | libctru | libnx | cc65 | psyq
C: python game py | python3 game py | python main py to play | require phaser | npm install phaser
C: Phaser Scene | libsdl2-dev | libsdl2-image-dev | libsdl2-mixer-dev | libsdl2-ttf-dev | libsfml-dev | SDL_Init
C: liballegro5-dev | love2d org | gradlew desktop run | gradlew desktop dist | JavaPlugin | onEnable
C: gradlew genSources | gradlew setupDecompWorkspace | fabric mod json | java -jar game jar | GameObject
C: project godot | requestAnimationFrame gameLoop | gameLoop | playerX | game start | start_game | new_game
C: make run game | iwad doom | godmode | baseq3 | steamapps common
H: platformer game | shooter game | mahjong game | tower defence game | mud engine | addon for world of warcraft
H: world of warcraft addon | trainer
E: jigsaw puzzle
E: steam deck
S: sound effects | background music
H: card game | strategy game | rpg game | browser game | web game | online game | multiplayer game
H: chess engine | chess ai | 2d game | 3d game | mobile game | indie game

[game-engine]
alias: game-engines | gameengine | engine | game-framework | 2d-game-engine | 3d-engine | physics-engine | ecs | unity
alias: godot | unreal-engine | rendering-engine
E: game-engine | 2d engine | 3d engine | voxel engine | isometric engine | raycasting engine | raycaster engine
E: roguelike engine | mud engine | mmo engine | mmorpg engine | rpg engine | rts engine | platformer engine
E: tile engine | sprite engine | game framework | game library | game sdk | game toolkit | gamedev library
E: game maker | game creator | game builder | game editor | multiplayer framework | netcode
E: lockstep | physics engine | physics library | collision library | ragdoll | ecs
E: entity system | behavior tree | behaviour tree | goap | steering behavior | navmesh
E: navigation mesh | pathfinding library | sprite library | sprite batcher | sprite batch
E: spritesheet packer | texture packer | particle engine | particle system | particle editor | skeletal animation
E: spine runtime | tween engine | rendering engine | graphics engine
E: deferred renderer | vulkan renderer | opengl renderer | pbr renderer | scene graph | shader library
E: shader collection | unity package | unity plugin | unity asset | unity tool | unity extension | unity shader
E: unity component | unity framework | unity library | unity template | unity 3d | unity3d
E: unity engine | unreal plugin | unreal engine | ue4 | ue5 | godot
E: gdnative | gdextension | gdscript | phaser
E: pixijs | pixi-js | pixi plugin | cocos2d
E: cocos creator | libgdx | love2d | love 2d
E: l ve2d | monogame | fna | xna | haxeflixel | haxepunk | openfl | heaps-io
E: kha framework | ogre3d | irrlicht | panda3d | crystal space | bevy plugin | ggez
E: macroquad | raylib bindings | sfml | sdl2 bindings | sdl bindings | sdl2 wrapper | allegro 5
E: defold | corona sdk | solar2d | spritekit | sprite kit | scenekit game | gamemaker
E: gms2 | rpg maker | stride engine | flax engine | cryengine | lumberyard | o3de | id tech
E: doom engine | quake engine | renpy | ren-py | playcanvas | babylonjs | babylon-js | melonjs | impactjs | crafty js
E: excalibur js | kaboom js | kaboomjs | littlejs | enchant js | quintus | createjs | easeljs | roblox framework
E: pico-8 | fantasy console | fantasy computer | jmonkeyengine | jmonkey | lwjgl | pygame | pyglet
E: panda 3d | arcade library | ebiten | ebitengine | engo | urho3d | openmw engine | scummvm engine
E: gosu | dragonruby | box2d | bullet physics | chipmunk2d
E: chipmunk physics | planck js | cannon-js | rapier physics | jolt physics | physx | ode physics | liquidfun | bgfx
E: 游戏引擎 | 遊戲引擎 | 物理引擎 | 渲染引擎 | 3d引擎 | 2d引擎 | 游戏框架 | 遊戲框架
E: 游戏服务器框架 | 游戏服务端框架 | 游戏开发框架 | 游戏开发库 | 行为树 | 帧同步
E: 状态同步 | 寻路 | 骨骼动画 | 粒子系统 | 热更新框架 | unity插件 | unity框架
E: 实体组件系统 | 碰撞检测 | for unity
E: unity scripts | unity sdk | unity demo | unity tutorial | unity example
E: unity sample | unity project | unity networking | unity ui | unity ugui | unity dots | unity hdrp
E: unity urp | unity hololens | unity vr | unity ar | ml-agents | unity inspector | unity editor | unity build
E: unity ci | unreal tutorial | unreal project
E: game backend | mmo server | authoritative server | reliable udp | kcp | game asset
E: game art | sprite editor | dialogue editor | game localization | game ui | game gui | game math
E: deterministic physics | verlet | cloth simulation | fluid simulation
E: ocean shader | water shader | grass shader | toon shader | outline shader | ray marching | raymarching | ray tracer
E: path tracer | raytracing engine | software rasterizer | wolfenstein raycaster | doom renderer | bsp renderer
E: quake bsp | bsp loader | md2 loader | md5 loader | tmx parser | tmx loader | tiled loader | tiled importer
E: aseprite importer | aseprite loader | dragonbones runtime | bitmap font | sdf font | marching squares
E: infinite terrain | planet generator | voxel library | hex map | hexmap | fov algorithm | shadowcasting | libtcod
E: rot-js | tcod | bracket lib | rltk | ink runtime | ink integration | yarn spinner | playmaker | nodecanvas
E: odin inspector | zenject | extenject | vcontainer | unirx | unitask | dotween | leantween | itween | textmesh pro
E: cinemachine | probuilder | photon unity | mirror unity | xlua | tolua | slua | ulua | puerts | hybridclr
E: ilruntime | fairygui | gameframework | et framework | pomelo | skynet framework | kbengine
E: nakama server | game creation | game making | game networking | 2d physics | 3d physics | game ai
E: roguelike library
E: framework for making games | library for making games | engine for making games | tool for making games
E: make games with | 2d and 3d games | game development framework
E: game development library | game development toolkit | game development platform | cross-platform game
E: java game
E: kotlin game | webgpu engine | 2d renderer | 2d webgl renderer | rendering library for games
E: hardware accelerated 2d | sprite batching | tile maps and | tilemaps | physics and audio | arcade physics
E: rigid body physics | physics simulation engine | multiphysics engine | collision detection library
E: entity component system | scripting for games | editor for games | level editor for
E: world editor | tile map editor | export games
E: export to desktop mobile and web | export to consoles | no royalties | royalty-free | games are yours
E: unified interface | multiplayer game server | matchmaking server
E: game server framework | plugin for unreal | mmo framework | rpg framework | visual novel engine
E: interactive fiction engine | roguelike toolkit | chess engine framework
E: game development tools | game development kit | game development cli | game development environment
E: game development with | game development using | game project scaffold | scaffold game projects
E: game project template | game template | game starter | game boilerplate | game prototype
E: game prototyping | game scripting | game runtime library | game world engine
E: game loop library | game state management | game state machine | game input library | input handling for games
E: game audio library | game camera | game physics | game animation | tweening
E: tween library | animation for games | sprites for games | game rendering | game graphics | game resource
E: game entity | game object model | component entity
E: upm package | unity command line | unity hub | unity cli
E: unity webgl | react unity | unity native plugin | unity bridge
E: unity integration | unity test | unity cloud build | unity serialization | unity yaml | unity scene | unity prefab
E: unreal build
E: unreal editor | unreal blueprint | blueprints unreal
E: gml language | construct plugin | construct 3 addon
E: construct 3 plugin | gdevelop | cocos project
E: pixi renderer
E: pixi component | react pixi
E: haskell game | ruby game
E: 2d sprite | tile-based game
E: tile-based engine | tile map renderer | tiled map editor | tiled map loader | tileset extruder
E: texture atlas generator | texture atlas packer | sprite sheet generator
E: bmfont | particle effects library
E: collision detection for | 2d collision | collision system
E: physics world | physics bindings | soft-body physics | p2 physics
E: ammo physics | recast navigation | pathfinding for games
E: a star pathfinding | procedural generation library | procedural level
E: roguelike framework | text adventure engine | interactive fiction framework | interactive story engine
E: visual novel framework | dialogue system | dialogue engine | dialog system for games | inventory system for
E: no-code game | make your own game
E: raycast engine
E: game renderer | graphics and game | multimedia library for games | sdl2 library | sdl library
E: sdl game | sdl_image | sdl_mixer | sdl_ttf | allegro library
E: client-side prediction | authoritative game server
E: game server engine | game services sdk | game analytics sdk | game monetization | ads for games | game portal sdk
E: playable ads | playable ad | game jam template | akashic | game content runtime | game player runtime
S: game development | game developer | game devs | gamedev | indie game | game programming | making games | make games
S: creating games | create games | building games | build games | write games | writing games | developing games
S: develop games | 2d games | 3d games | for games | sprite | spritesheet
S: texture atlas | tileset | tilemap | tiled map | tmx | collision response | broadphase | broad phase
S: narrowphase | aabb | quadtree | octree | spatial hash | spatial partitioning | bvh | gjk | raycast | raycasting
S: rigid body | rigidbody | particles | game loop | fixed timestep | delta time | scene management
S: scene manager | scene editor | scene system | entity component | entity manager | scriptableobject
S: scriptable object | gameobject | game object | monobehaviour | asset pipeline | asset manager | asset loading
S: asset bundle | assetbundle | asset store | il2cpp | upm | openupm | shadergraph | hlsl | glsl
S: vertex buffer | opengl es | opengl 3 | directx 11 | directx 12 | direct3d
S: d3d11 | d3d12 | metal api | vulkan | webgl | webgl2 | webgpu | instancing | frustum culling | occlusion culling
S: deferred rendering | forward rendering | pbr | shadow mapping | shadow map | global illumination | ssao
S: bloom effect | skybox | normal mapping | terrain | heightmap
S: marching cubes | dual contouring | gltf | fbx | obj loader | assimp | skinning | skeletal
S: inverse kinematics | blend tree | camera shake | camera follow | orthographic camera | parallax scrolling | tween
S: easing | input handling | openal | fmod | wwise | lua scripting | scripting api | dialog system
S: quest system | save system | ability system | visual scripting | object pooling | delta compression
S: lag compensation | snapshot interpolation | server authoritative | game server | voxelization | simplex noise
S: perlin noise | noise generation | procedural generation | dungeon generation | split screen
S: data oriented | burst compiler | hdrp | urp | console ports | steamworks | 渲染 | 着色器 | 帧率
S: 编辑器扩展 | 资源管理 | 热更新
S: authoritative multiplayer | render loop | bitmap fonts | tweens | tile maps | shaders
S: lights and shadows | input and audio | gamepads | rapid prototyping | fast iterations
S: hot reload | asset loader | scene2d | components and systems | node system | c# scripting
S: scripting languages | export templates | playstation and xbox | instanced
S: game designers | indie developers | atlases | hitbox | hitboxes
S: physics bodies | dynamic bodies | scenes and
W: bounding boxes
T: Unity | Unreal | cocos | SDL | sdl2 | opengl | glfw | glew | three-js | playstation
T: nintendo switch | wasm4 | pun2 | colyseus | agones | nakama | dragonbones | spriter
T: aseprite | blender | haxe | angelscript | flecs | entt | leoecs | entitas | imgui
T: bevy | raylib | matter-js
T: kaplay | excaliburjs | melon-js | wade engine | rpgjs | bitsy engine | ct-js | turbulenz
T: lime engine | fyrox | unigine | openrct | pixel vision 8
T: ink inkle | inkjs | ldtk
H: raycaster | renderer | scenegraph | engine | rasterizer | pathfinder | shader | 引擎 | 渲染器
H: map editor
H: behaviour tree library | level editor
W: joints | entity | prefab | inspector | blueprint | batching | voxel
W: sound effects | hot reloading | object pool | event system | matchmaking | lobby
W: cache friendly | render | rendering | scene | physics | component | animation | texture | mesh | camera | light
W: lighting | material | input | audio | graphics | gpu | vector | matrix | math | 2d | 3d | collision | world
W: player | fps | frame rate | editor | level | asset | game | gravity | velocity | force | body
W: simulation | networking | multiplayer
C: using UnityEngine | using UnityEditor | getcomponent | instantiate prefab | openupm add
C: com unity | uplugin | ubt | ue4editor | extends node | extends node2d | extends spatial | extends node3d
C: export var | func _ready | func _process | onready var | phaser scene | phaser auto
C: cc sprite | cocos run | cocos compile | cocos new | gdxversion | love draw
C: love update | love graphics | love load | flxg | flxsprite | bevy app | bevy prelude | use bevy
C: commands spawn | add_system | initwindow | begindrawing | import raylib | include raylib
C: sdl_init | sdl_createwindow | glfwinit | glfwcreatewindow | sf renderwindow | import pygame | import pyglet
C: import arcade | b2world | b2body | b2dynamicbody | matter engine | engine world | world step | createentity
)lexicon",
R"lexicon(
[game-engine]
C: addcomponent | registry create | world spawn | ebiten rungame | ebiten image | ecs world | new scene | scene add
C: kaboom
C: new Application | PIXI | gdx | bevy_app | DefaultPlugins | add_systems | love.load | raylib h | SDL Init
C: physics default
C: Engine start | game state add | world addSystem | this add sprite | physics add | akashic init | akashic-sandbox
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
X: input method engine | ibus engine | input method | cellular engine | entity system drupal | easing functions css
X: css easing | css scenes | openscenes | workflow scenes | hue scenes | philips hue scenes | home assistant scenes
E: webgl engine | vulkan engine | opengl engine
E: directx 12 renderer | directx 11 engine | directx 12 engine
E: realtime renderer | real time renderer | forward renderer
E: physically based renderer for games | rendering framework | renderer written in
E: minecraft like engine | tile map engine | tmx maps
E: wolfenstein style | interactive fiction system | mmorpg framework | mud framework | mud codebase
E: roguelike development
E: hex grid library | hexagonal grid library
E: rigid body dynamics | aabb collision | quadtree collision
E: entity component framework
E: utility ai | steering behaviours
E: flocking behavior
E: state machine for games | dialogue tree | quest system for | save system for
E: sprite animation library
E: sprite sheet packer | spritesheet generator | sprite packer | sprite atlas
E: procedural terrain generation
E: procedural dungeon generation | dungeon generator | procedural map generation | map generator for games
E: world generator | terrain engine | terrain generation for | wave function collapse | noise library
E: noise generation library | 2d lighting | 2d lights and shadows | dynamic lighting | shadow casting | cel shading
E: render pipeline | render graph
E: frame graph | post processing effects for | post processing stack | screen space reflections
E: ambient occlusion for | volumetric lighting | volumetric clouds | unity toolkit
E: unity utilities | ugui components | custom inspector | unity attributes | unity job system
E: unity burst | unity hot reload | unity addressables
E: unity event system | unity dependency injection
E: scriptable object architecture | scriptableobject architecture
E: object pooling for | blueprint library
E: blueprint nodes | gameplay ability system | unreal source | unreal bindings
E: plugin for bevy | bevy ui | bevy integration
E: bevy template | amethyst
E: library for löve | löve library
E: raylib wrapper | bindings for raylib | raylib port
E: sdl wrapper | allegro bindings
E: scenekit library | gameplaykit | flame engine | flame component
E: game dev library | gamedev tool | gamedev framework | library for creating games
E: library for game development | library for writing games | framework for making 2d games
E: framework for creating games | framework for building games | framework for writing games
E: framework for multiplayer games | framework for game development | engine for creating games | engine for 2d games
E: engine for building | create games with | make games in | making games in | write games in | develop games in
E: build multiplayer games | distributed game server | scalable game server
E: mmo game server | realtime game server | multiplayer networking library | rollback networking
E: state synchronization | networking library for games
E: networking for games | matchmaking system | leaderboard server
E: backend for games | virtual console
E: 2d level editor | map editor for | game audio engine | sound library for games
E: audio engine for games | gamepad library | controller input library | input handling library | input manager for
E: camera library for | camera system for | asset manager for games | resource loader for games
E: gltf loader | model viewer for game | game archive
E: game file formats | asset ripper | asset extractor
E: reimplementation of the engine | engine for the game | adventure game interpreter
E: sierra agi | sci engine | half life engine | build engine port
E: source engine clone | engine source code
E: lua scripted
E: 游戏后端框架 | 手游服务器 | 手游框架 | 分布式游戏服务器 | 游戏客户端框架 | 游戏编辑器 | 软渲染
E: 软渲染器 | 软光栅 | 粒子特效 | 寻路算法 | 帧同步框架 | Unity 框架 | Unity 插件 | Unity工具 | Unity热更新 | Unity 热更 | Unity项目 | Unity编辑器扩展
E: UE4插件 | UE插件 | 虚幻引擎 | 虚幻插件 | Godot插件 | Godot 插件 | Cocos框架 | Cocos Creator插件 | Cocos Creator 框架 | 体素引擎 | 体素 | 地形生成
E: 技能系统 | 背包系统 | 对话系统 | 战斗系统 | 配置表导出 | 导表工具 | 图集打包
S: entities and components | component based entity | batch rendering | draw calls
S: scene tree | scene hierarchy
S: skinned meshes | bone animation | keyframe animation | hdr rendering | physically based rendering
S: image based lighting | deferred shading | render passes | material system
S: asset hot reloading | scripting with lua | physics integration
S: bullet integration | rapier | collision detection | collision shapes | ray casting | camera controls
S: parallax backgrounds | screen shake | input system | positional audio
S: 3d audio | spatial sound | prefab system | inspector window | level loading
S: entity editor | in engine editor | editor built with imgui | rendering backends
S: graphics api abstraction | metal renderer | render targets | mesh loading
S: model loading | 3d models | cubemap | games made with | games using
S: games built with | used in games | made with this engine | porting to consoles
S: unity version | unity 2019 | unity 2020 | unity 2021 | unity 2022 | unity 2018
S: tested with unity | works with unity | package manager window | add package from git url | import the unitypackage
S: unitypackage from the releases | open the project in unity | open in unity
S: unity coroutines | zero allocation
S: no gc allocation | gc alloc | addons folder | enable the plugin in project settings
S: enable the plugin in the project settings
S: regenerate project files | bevy version | bevy support table
T: directx | wgpu | sokol | sdl3 | glm | miniaudio | soloud | stb image | hecs
T: chipmunk | bullet3 | havok | ammo js | p2 js | recast | recastnavigation | addressables | huatuo
T: ugui | textmeshpro | mlapi | photon fusion | fishnet | enet | raknet | yojimbo | ggpo | tiled
T: spine | texturepacker | spir v | opentk | silk net | veldrid | openscenegraph | kha | bearlibterminal
T: mojoal | gml
C: UnityEngine | SerializeField | Transform position | Packages manifest json | manifest json unity | openupm-cli
C: scopedRegistries | package openupm com | Assets Plugins | asmdef | UnityEditor | EditorWindow
C: CreateAssetMenu | _process delta | addons plugin cfg | plugin gd | UPROPERTY | UFUNCTION | BlueprintCallable
C: Build cs | App new add_plugins | add_plugins DefaultPlugins | Query mut Transform | bevy_ecs
C: SDL_Window | SpriteBatch | TextureAtlas | entt registry | addEntity
C: EntityManager | deltaTime | update dt | update delta | preload create update | cc Class | libopenal-dev
C: libgl1-mesa-dev | libglfw3 | premake5 | GenerateProjects bat | emcmake cmake
H: navmesh library | rollback library
E: voxel terrain
E: shader graph
C: PIXI Application
H: netcode library

[emulator]
alias: emulators | emulation | virtual-machine | vm | simulator | chip-8 | gameboy-emulator | nes-emulator
alias: console-emulator | cpu-emulator
E: emulator | emulation
E: emulationstation
E: cycle accurate
E: nes | famicom | snes | super nintendo
E: gameboy | game-boy | gba | gbc
E: nintendo ds | nintendo 3ds | nintendo 64 | n64 | gamecube
E: wii u | virtual boy | pokemon mini
E: psx
E: playstation portable | playstation vita | mega drive
E: sega genesis | game gear | sega saturn
E: sega cd | atari | neo geo
E: neogeo | pc engine | turbografx | wonderswan | colecovision | intellivision | vectrex | odyssey 2
E: magnavox | msx | zx-spectrum | sinclair | zx80 | zx81 | amstrad cpc | commodore 64
E: c64 | vic-20 | commodore pet | amiga | apple ii | apple 1 | apple iigs
E: mac plus | bbc micro | acorn electron | acorn archimedes | trs-80 | oric | dragon 32 | ti-99
E: hp 48 | pdp-8 | pdp-11 | pdp-10 | ibm 1401 | system 370 | edsac | altair 8800 | kim 1 | chip-8
E: chip8 | super chip | schip | dcpu-16 | dcpu16 | uxn | intel 8080
E: 8080 cpu | 6502 | 65c02
E: 65816 | 6809 | 6800 | z80 | lr35902 | sm83 | m68k | motorola 68000
E: armv4t | arm7tdmi | mips simulator | mips r3000
E: riscv simulator
E: avr simulator | arduino simulator | 8051 simulator | pic simulator
E: lc-3 | lc3 vm | synacor vm | mix simulator | mmix | y86
E: assembly simulator | cpu simulator | processor simulator | computer simulator | microprocessor simulator
E: architectural simulator | gem5 | microcontroller simulator | enigma machine | enigma simulator
E: device simulator
E: dosbox frontend | dos box
E: jslinux
E: gotek | modbus simulator | plc simulator | fpga core
E: mister core | mister fpga | vm implementation | bytecode vm | bytecode interpreter
E: java virtual machine | jvm implementation | jvm in | toy jvm
E: evm implementation | wasm vm | webassembly interpreter | infocom | z-machine | zmachine | glulx | scummvm
E: qemu fork | qemu wrapper | qemu frontend | unicorn engine | binary translation
E: dynamic recompilation | dynarec | libretro | retroarch | mame | arcade machine
E: ym2612 | spc700 | 模拟器 | 模擬器 | 红白机
E: 街机 | 掌机 | 安卓模拟器 | 游戏机模拟器 | 任天堂 | 小霸王
E: hardware simulator
E: playstation 1 | playstation 2
E: emulate a complete machine | play retro games | play old games
E: instruction set simulator
E: run x86 | 8-bit computer | emulated hardware | emulates aws
E: local aws stack | emulates google cloud
E: machine virtualizer | hardware virtualizer
E: offline plugin emulate | emulate lambda | emulate api gateway
E: emulates dynamodb | dynamodb local | kinesis mock
E: sqs mock server | azurite
E: s3 mock server | fake s3 server | s3 compatible fake
E: arduino simulation | avr 8-bit | 8-bit architecture | avr core simulator
E: microcontroller simulation | esp32 simulator
E: simulates the cpu | cpu core in | cpu core written | opcode table
E: opcodes reference | instruction set reference | gb opcodes
E: master system
E: rom manager
E: rom collection | rom management | rom renamer | rom patcher | ips patch | bps patch
E: rom scraper | romset | no-intro | 8-bit home computer | 8-bit micro
E: classic computer | minicomputer | ibm mainframe | tn3270
E: vt220 | tektronix
E: ti calculator | ti-83 | ti-84 | ti-89 | ti-92 | hp calculator | hp-41 | hp-12c
E: nsf player
E: spc player | vgm player | sid player
E: isa simulator | risc-v vm
E: arm simulator | forth machine | p-code machine | tiny vm | toy vm | register vm | stack vm
E: virtual cpu | virtual processor | virtual computer | quantum simulation | qubit simulator
E: quantum computer in simulation | n-qubit | turing machine simulator | cipher machine simulator
E: slide rule simulator | elevator simulator | can bus simulator | ecu simulator | obd simulator | modem simulator
E: gps simulator | virtual printer
E: virtual gamepad | virtual joystick driver | virtual controller | vigem
E: windows compatibility layer
E: run windows programs | run windows applications | dos games | dosbox games | dos programs | run dos
E: macos virtual machine | virtual machine manager | virtual machine monitor | kvm virtual machines | qemu guests
S: logic simulator | circuit simulator | quantum simulator | robot simulator
S: robotics simulator | drone simulator | traffic simulator | network simulator | vehicle simulator
S: driving simulator | flight simulator | satellite simulator | iot simulator | sensor simulator | ios simulator
S: dosbox | wine | compatibility layer | scumm | 仿真 | 模拟 | 虛擬機 | rom
S: bios file | bios image | cartridge | mapper 0 | mbc1 | mbc3
S: mbc5 | ppu | apu | cpu instruction | all instructions | instruction set | unofficial opcodes | illegal opcodes
S: program counter | stack pointer | cycle timing | timing accurate | clock cycles | memory mapper | memory mapped
S: save-state | frame skip | blargg | nestest | klaus test | zexall | zexdoc | mooneye
S: pokemon red | homebrew game | ines | sfc | cue bin
S: tape image | tzx | d64 | adf | dsk | wozmon | applesoft basic | cp-m | video output | scanline | crt shader
S: tile rendering | joypad | controller mapping | noise channel | link cable
S: netplay | hle | lle | interpreter core | jit recompiler | cached interpreter | compatibility list
S: game compatibility | compatible games | playable games | stack machine | register machine | instruction decoder
S: simulation speed | hypercall | nested virtualization | guest os | host machine | vcpu | vm image | vnc console
S: virtual disk | vmdk | qcow2 | ovf | vagrant box | pass through | gpu passthrough | pci passthrough | looking glass
S: hardware documentation | pandocs | pan docs | nesdev | gbdev | cowgod | retro gaming | retrogaming
S: retrocomputing | retro computer | retro console | vintage computer | 8-bit | 16-bit | 1980s | 80s computer
S: nintendo | tms9918 | vdp | sn76489 | 游戏rom | 指令集 | 金手指
S: 存档 | ms dos | playstation | xbox | wii | psp | dreamcast | windows api
S: emulates the | firmware file required | bios required | compatibility database | compatible titles | save states
S: savestates | frame buffer | mapper support | opcodes implemented | instruction tests
S: passes tests | audio samples | upscaling | texture packs
S: dynamic translation | hypervisors | kvm and xen | guest operating system | guest code | emulated machine | host cpu
S: jit recompilation
S: hardware registers | instruction timing
W: memory map
S: emulates a computer
T: genymotion | kvm | qemu | bhyve | xen | virtualbox | vmware | hyper v | Parallels | libvirt | proxmox | retropie
)lexicon",
R"lexicon(
[emulator]
T: recalbox | batocera | lakka | ppsspp | pcsx2 | rpcs3 | yuzu | ryujinx
T: citra | desmume | mgba | visualboyadvance | snes9x | bsnes | higan | nestopia | fceux | mednafen | mupen64plus
T: project64 | xemu | cemu | hatari | fs uae | winuae | bochs | pcem | 86box | simh | simavr | Unicorn
T: vagrant | Firecracker | xhyve | hyperkit | virt manager | bluestacks | verilator | sdl2 | openemu
T: gnuboy | binjgb | v86 | jsbeeb | homebrew
T: jsnes
T: wokwi | wasmboy | serverless-offline | localstack | moto server | fake-gcs-server | elasticmq
T: simulavr | renode | mame2003 | fbneo | flycast | redream
H: simulator | virtual-machine | hypervisor | vmm | 仿真器 | 虚拟机 | vm | jvm | dynamic recompiler
H: disassembler | cpu core | game console | fantasy console
H: interpreter for chip-8
W: recompiler | bios | bootrom | mapper | opcodes | registers | interrupts | rewind | fast forward | turbo mode
W: disk image | interlaced | sprite rendering | palette | gamepad mapping | key mapping | dma
W: timers | jit | accuracy | bytecode | vt-x | svm | virtio | retro | sega | commodore | cpu | interpreter | hardware
W: graphics | audio | sound | game | cycle | chip | processor | assembly | assembler | debugger | simulate
W: emulate | emulated | emulating | virtual | virtualization | guest | clock | bus | frame rate | keyboard | arcade
W: computer | joystick | binary file | boot
C: emulator rom | run rom | rom gb | rom nes | game gb | tetris gb | roms | path rom | roms pong | ch8
C: retroarch l | emulator avd | avdmanager | adb devices | vboxmanage | virsh | virt install | vagrant up
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
X: list virtualizer | virtual list | virtual scroll | virtual scrolling | row virtualizer | react virtualizer
X: grid virtualizer | virtualized list | virtual dom | virtual file system | virtual host | virtual environment
X: browser emulation viewport | emulates the behavior | emulates the behaviour | emulates the api | emulates jquery
X: emulates the native | emulates es6 | emulates node | polyfill that emulates | css media emulate | emulate media
X: emulate user | click emulate | emulate print | emulates the browser | emulates a browser | emulate mobile
E: retro gaming frontend
E: retro gaming distribution | retro gaming handheld
E: retro computing | historical computer
E: 8 bit microcomputer
E: cycle accuracy
E: mcu simulator | risc v simulator
E: rv32im | avr8js | 8086 simulator
E: x86 virtual machine in | 80386 | ibm pc xt | dosbox fork
E: dos in the browser | virtual pc in the browser | linux in the browser
E: 68k mac | imsai
E: apollo guidance computer | ibm 360 | tube computer
E: xo chip
E: fbalpha | cps2
E: nintendo entertainment system
E: sega dreamcast | sg 1000
E: msx2
E: acorn atom
E: apple iie | macintosh plus
E: system 7 | next computer | palm os | n gage | j2me
E: hp 41c | hp48
E: game and watch | tandy coco | coco 2 | enterprise 128 | sam coupe
E: galaksija | jupiter ace | nascom | pc 98 | pc 88 | x68000
E: fm towns | sharp mz | nand2tetris | lc3 virtual machine
E: little man computer
E: toy cpu | imaginary cpu | fictional computer
E: ben eater | mist fpga
E: fpga console
E: retropie setup | retropie theme | retropie scripts | onionos
E: rom set manager | rom organizer | rom launcher | rom loader | dat files roms | save states manager | game cartridge
E: cartridge dumper | rom dumper | flash cart | flashcart | everdrive | sd2snes | disk image for
E: roland mt 32 | fm synthesis chip | sid chip | ay 3 8910
E: picture processing unit | console hle
E: wine fork | run windows software on | compatibility layer for
E: static recompilation | static recompiler
E: system simulator
E: android on linux | android in a container
E: run android apps on | run ios apps
E: firmware rehosting | qemu gui
E: qemu based | qemu patches | unicorn based
E: 红白机模拟器 | FC模拟器 | FC 模拟器 | NES模拟器 | NES 模拟器 | GB模拟器 | GBA模拟器
E: 街机模拟器 | 掌机模拟器 | 主机模拟器 | 复古游戏 | 怀旧游戏 | 指令集模拟器 | 模拟器前端 | 模拟器开发 | CPU模拟器 | CPU 模拟 | PSP模拟器
S: emulating the | hardware emulated | emulated system
S: all opcodes | all official opcodes | opcode implementation | undocumented opcodes | undocumented instructions
S: instruction decoding | instruction fetch | fetch decode execute | cycle counting
S: flag register | interrupts and timers | nrom | mmc1 | mmc3 | supported mappers
S: memory bank controller | bank switching
S: background and sprites | original bios
S: legally obtained | legally dumped | dump your own | dumped from your own console
S: commercial games | games boot | boots to menu
S: acid2
S: klaus dormann | klaus functional test | jsmoo tests | tom harte tests
S: single step tests
S: rewind support | frame limiter | frameskip | crt filter | crt effect
S: hqx | xbrz | battery saves | battery backed save
S: sram saves | cheats support | game genie | gameshark | action replay
S: memory viewer | vram viewer | tile viewer | tilemap viewer
S: nametable viewer | disassembler view | step through instructions | breakpoints and watchpoints | trace log
S: cpu trace | on real hardware | original hardware | floppy images | prg files
S: tap files | sna | hdf | vhd images | chd | 32x | d pad
S: dpad | a button b button | emudev | gbatek | fullsnes
T: box86 | box64 | fex emu | rosetta | xenia | vba m | bgb | sameboy | mesen | zsnes | melonds | genesis plus gx
T: kega fusion | duckstation | epsxe | blastem | openmsx | beebem | applewin | basilisk ii
T: sheepshaver | mini vmac | js dos | emulatorjs | libsdl | minifb | goboy | dynarmic | musashi
C: qemu-system-arm | qemu-system-riscv64 | qemu-system-i386 | qemu-system-aarch64 | qemu-user-static | romfile
C: path to rom | game nes | gba_bios bin
C: gb file | load_rom | emulateCycle | emulate_cycle | opcode 0xF000
E: wine wrapper
C: nes rom
H: atari emulator | emulation software | emulation library | emulation framework

[os]
alias: operating-system | operating-systems | linux-distribution | kernel | linux | macos | windows | unix | osdev
alias: linux-kernel | distro | linux-distro | ubuntu | unikernel | bsd
E: operating-system | os kernel | hobby os | toy os | toy kernel | hobby kernel | simple os | minimal os | tiny os
E: mini os | unix-like | posix compliant
E: rtos | embedded os | embedded linux | web desktop | mobile os | immutable os
E: container os | exokernel | microkernel | micro kernel | monolithic kernel | hybrid kernel | nanokernel
E: separation kernel | library os | unikernel | kernel development | kernel module
E: kernel driver | kernel extension | kext | kernel patch | kernel patches | kernel fork | kernel source | kernel tree
E: kernel config | kernel exploit | kernel debugger | linux-kernel | android kernel
E: custom kernel | device kernel | windows kernel | xnu | darwin kernel | mach kernel | freebsd kernel
E: linux driver | driver for linux | windows driver | macos driver | filter driver | minifilter | filesystem driver
E: linux filesystem | linux-distribution | distro | debian based distribution
E: ubuntu based distribution | live-cd | live usb | live image | live iso | bootable usb | bootable image
E: bootable iso | bootable media | usb boot | iso builder | buildroot | yocto
E: openembedded | bitbake | bsp layer | bootloader | boot loader
E: boot manager | boot sector | bootsector | boot menu | boot splash | grub theme | grub2 | uefi
E: efi application | refind | systemd boot
E: u-boot | coreboot | limine | multiboot | multiboot2 | osdev | os development | init system | initramfs | initrd
E: init scripts | pid 1 | service manager | openrc | runit | sysvinit | arch-linux | archlinux
E: arch installation | aur | pkgbuild | manjaro | debian packages | debian live
E: ubuntu setup | fedora copr | gentoo | ebuild | slackware
E: slackbuilds | void linux | alpine linux | nixos | guix
E: clear linux | parrot os | qubes | elementary os | pop os | puppy linux | raspberry pi os
E: raspios | raspbian image | armbian | dietpi | openwrt | chrome os | chromeos | chromium os | crouton | crostini
E: freebsd port | dragonfly bsd | ghostbsd | opnsense | pfsense | truenas | freenas | illumos | openindiana | smartos
E: minix | plan 9 | plan9 | 9front | inferno os | haiku os | beos | reactos | freedos | ms dos | msdos | amigaos
E: morphos | risc os | templeos | serenityos | zircon | sel4 | genode | xv6 | pintos | jos kernel
E: 6-828 | tock os | contiki | riot os | nuttx | rt-thread | mbed os | chibios | threadx
E: vxworks | qnx | coreos | flatcar | rancheros | k3os | talos linux | bottlerocket | linuxkit | balenaos | resinos
E: hassos | includeos | mirageos | hermitcore | unikraft | rump kernel | rumprun | android os | aosp
E: android rom | custom rom | lineageos | lineage-os | cyanogenmod | cyanogen | paranoid android | carbonrom | omnirom
E: resurrection remix | aokp | slimrom | grapheneos | calyxos | pixel experience | miui rom | device tree
E: vendor blobs | proprietary blobs | vendor tree | twrp | custom recovery | recovery image
E: clockworkmod | magisk | xposed | kernelsu | root exploit | jailbreak
E: cydia | ios tweak | theos | ubuntu touch | sailfish os | sailfishos
E: postmarketos | plasma mobile | firefox os | firefoxos | kaios | asteroidos | harmonyos | openharmony | hackintosh
E: opencore | clover configuration
E: efi for | dsdt | ssdt | acpi patch | macos tweaks | macos setup | mac setup | macos defaults | debloat | debloater
E: windows tweaks | tweak windows | windows privacy | registry tweaks
E: wsl | wsl2 | wsldl | windows pe | winpe | windows iso
E: windows activation | kms server | kms activator | windows internals | rootkit
E: system tweak | system optimizer | system utility | system utilities | system tool | os installer | linux installer
E: os image | os provisioning | netboot | ipxe | diskless | preseed
E: autoinstall | unattended install | unattended installation | usb creator | image flasher
E: coreutils | core utilities | libc implementation | musl | ebpf program | bcc tools | cpu scheduler
E: scheduler simulator | page replacement | memory manager | cpu scheduling | linux utility | linux hardening
E: mainline linux | steamos | batocera linux | chimeraos | asahi linux | surface linux | linux surface | laptop driver
E: undervolt | touchpad driver | wifi driver | rtl8812au | rtl88x2bu | realtek driver | wacom driver | v4l2loopback
E: dkms | drm driver | amdgpu | nvidia driver | 操作系统 | 作業系統 | 内核
E: 引导程序 | 发行版 | 微内核 | 实时操作系统 | 黑苹果 | 刷机 | 固件刷机 | 系统镜像
E: linux内核 | 装机 | 鸿蒙 | 安卓系统 | 越狱 | 国产操作系统 | 自制操作系统 | 嵌入式linux
E: distribution of linux | immutable linux | container linux | phone os | x86 kernel | windows nt
E: os from scratch | writing an os | write an os | windows-compatible
E: compatible with applications and drivers
E: distribution for routers | distribution for embedded | linux firmware | kernel written
E: kernel for | small kernel | kernel internals | linux internals | linux inside
E: kernel programming | kernel hacking | kernel tutorial
E: minimal linux | bootable system | immutable desktop | atomic desktop | container-optimized | os for containers
E: os for kubernetes | android distribution | android open source project
E: aftermarket firmware | custom android | build android | local manifests
E: os for raspberry pi
E: system image builder | image builder for | cross-compiles | nix configuration | nix-darwin | arch install
E: install script for arch | post-install | windows utility for | efi folder | linux on mac | linux on windows
E: windows subsystem | linux compatibility layer | posix layer
E: xdg base directory specification | freedesktop specifications | desktop entry specification | display manager
E: login manager | init for containers | tiny init | simple init
E: service supervision | userspace utilities for | user space utilities
E: bindings to system libraries
E: platform system libraries | posix bindings | bindings to libc | access to the proc filesystem | proc and sys
E: process utilities | backlight control | control the backlight
E: screen brightness control | device brightness | fan control daemon | fan speed daemon | power management daemon
E: battery charge threshold | cpu frequency scaling | cpufreq governor | automatic login | autologin | auto login
E: login at startup | launch at login | start on login | run at login | run on system startup
E: launch on system startup | user and group management | manage system users | manage users and groups
E: unix users and groups | passwd and group | password database entries | name service switch | nss module
E: nss plugin | pam module for | pluggable authentication module | getty | inotify cron | event based cron
E: reap zombies | zombie reaping | subreaper | pid file | pidfile | daemonize a process | daemonizer | become a daemon
E: unix daemon | io_uring | kernel asynchronous io | netlink connector | process events | fork and exec activity
E: kernel ring buffer | early oom | zram | suspend to disk | hibernation
E: suspend and hibernate | hibernate support | hotplug events | device hotplug | udev rules for | libudev
E: udev library | loop devices | device mapper | dynamic partitions | android partitions | linux capabilities
E: file capabilities | posix capabilities | linux namespaces | user namespaces | cgroup management | sandbox for linux
E: set up a chroot | chroot environment | install linux in | bootstrap a debian | bootstrap a base system
E: root filesystem builder | flatpak portal | desktop portal | system tray daemon
E: d bus service | d bus interfaces | system bus service | update-alternatives | alternatives system
E: package database of | dpkg wrapper | apt wrapper | frontend to apt | frontend for pacman | wrapper for apt
E: unattended upgrades | system upgrade tool | system update tool | os release information
E: platform detection | system locale | os locale
)lexicon",
R"lexicon(
[os]
E: macos version | windows version | system clipboard daemon | keyboard remapper
E: key remapping daemon | remap keys | input event codes | evdev | uinput | input devices in linux
E: input method framework | input method engine | input method for | tiling window manager
W: window manager
E: stacking window manager | x11 window manager | wayland compositor
W: x server
E: x window system | screen locker | session manager for | login screen
S: kernel | web os | webos | darwin | usb driver | network driver | ext2 | fat32 | grub | efi | systemd unit
S: systemd service | upstart | pacman | portage overlay | zorin | solus | haiku | fuchsia | miui
S: device configuration | rooting | menu bar app | macos app | macos utility | mac app | mac utility | windows utility
S: windows tool | windows service | windows registry | network boot | kickstart | dual boot | desktop environment
S: busybox | toybox | libc | ebpf | bpf | perf tools | dtrace | strace | syscall | system calls | process scheduler
S: linux system | linux tools | linux scripts | linux desktop | linux gaming | linux on | linux for | fan control
S: power management | battery management | thinkpad | gpu driver | 驱动 | 驱动程序 | 系统优化 | boot process
S: booting | bare-metal | riscv64 | ia-32 | page table | virtual memory | physical memory | heap allocator
S: slab allocator | buddy allocator | interrupt handler | gdt | idt | tss | acpi | apic | ioapic | pic timer | pci
S: ahci | nvme | vga driver | vesa | serial output | multitasking
S: user mode | userland | user land | ring 3 | elf loader | elf binary | elf executable | virtual file system
S: rootfs | root file system | nasm | iso image | iso file | bochs | qemu
S: panic handler
S: vmlinux | bzimage | defconfig | menuconfig | kconfig | insmod | rmmod
T: freertos | redox
S: modprobe | dmesg | proc filesystem | procfs | sysfs | udev rule | netfilter | cgroup | seccomp | selinux | apparmor
S: posix api | posix compliance | debootstrap | chroot | squashfs | overlayfs | btrfs | zfs | luks | secure boot
S: partition table | gpt partition | mbr | apt repository | ppa | debian based | ubuntu based
S: debian and ubuntu | systemd nspawn | supported hardware | working hardware | sleep wake | trackpad
S: brightness control | boot args | config plist | smbios | lilu | whatevergreen | voodoohda
S: applealc | launchd | launchagents | launchdaemon | csrutil | sip disabled | defaults write | mission control
S: group policy | bloatware | cortana | windows defender | windows update | win32 | ntdll
S: wdk | wdm | kmdf | driver signing | test signing | local manifest | repo init | repo sync | mka bacon
S: make otapackage | flashable zip | fastboot | gapps | system partition | vendor partition
S: boot image | boot img | recovery mode | spec sheet | exynos | msm8916 | msm8974 | dts file | dtb
S: etcher | balenaetcher | dd if | pi image | arm board | gnu linux | unix philosophy | window server
S: reproducible build | ota update | 引导 | 中断 | 分页 | 进程调度 | 内存管理 | 文件系统
S: 系统调用 | 虚拟内存 | linux based | dotfiles for | system information | virtualization | process scheduling
S: scheduler and | syscalls | device drivers
S: boot from | cross toolchain | risc-v | flash image | feeds update | package feeds | opkg | sysupgrade
S: supported boards | supported architectures | memory protection | desktop and window | window manager and
S: uevent | sysctl | rlimit | resource limits | setuid | setgid | setrlimit | prctl | ptrace
S: unix signals | signal delivery | process groups
S: process table | process list | list processes | kill processes
W: process id | parent process | child processes
S: process tree | pid namespace | mount namespace | unprivileged user | privilege separation | drop privileges
S: sleep inhibitor | wake on lan | wakelock | hwmon | lm sensors | thermal zone
S: cpu governor | turbo boost | hyperthreading | numa | hugepages | cpu affinity | environment modules | etc passwd
S: etc shadow | etc group | etc fstab | rc local | inittab | cron daemon | syslog daemon | login shell
W: etc hosts
S: home directories | skel | sudoers | freedesktop | desktop file | desktop entries
W: user accounts
S: icon theme specification | mime database | xdg spec | xdg config home | xdg data home | d-bus | dbus service
S: polkit | policykit | logind | elogind | consolekit | udisks | upower
S: multiarch | memory pressure | swap usage | solaris and bsd
W: endianness | bsd systems
S: posix systems | other unices | only works on linux
S: works only on linux | requires linux
T: systemd | debian | ubuntu | Fedora | centos | rhel | opensuse | raspbian
T: freebsd | openbsd | netbsd | solaris | tizen | macos | mac-os | os x | osx | windows 10
T: windows 11 | windows 7 | windows xp | linux | Android | Raspberry Pi
T: xcode select | virtualbox
T: gcc cross compiler | gnu toolchain | llvm | sysinternals | wayland | x11 | gnome | kde | lxde
T: xfce
T: zephyr | tock
T: libseccomp | libcap | liburing | inotify tools | glibc | uclibc | newlib | dietlibc | s6 overlay
T: daemontools | monit | udisks2 | lightdm | gdm3 | sddm | archiso | mkosi | diskimage builder | live build | debos
T: alsa lib | pipewire | pulseaudio
H: os | driver | live system | disk image | setup script | bootstrap script | in memory filesystem | fuse filesystem
H: vfs | c standard library | unix utilities | posix shell | window system | bsp | aur package | root filesystem
H: prefpane | 系统内核 | 引导加载程序 | 刷机包
H: system image
H: display server | process manager | login daemon | system daemon | daemon for linux | backlight tool
H: udev rule set | boot splash theme | locale library | input method
H: keyboard layout | window manager theme
W: filesystem | file system | boots | amd64 | i386 | i686 | aarch64
W: arm64 | protected mode | long mode | real mode | paging | framebuffer | context switch | context switching
W: user space | userspace | cross-compiler | udev | namespaces | posix | process management | memory management | lvm
W: partition | partitioning | swap | package repository | deb package | rpm package | what works
W: not working | what doesnt work | plist | launchctl | spotlight | finder | dock | login items | control panel
W: registry | telemetry | explorer exe | task manager | lunch | odin flash | snapdragon
W: mediatek | sd card | unix | multiuser | tty | init process | compositor | bootstrapping | atomic update | bootable
W: hardware | scheduler | disk | usb | cpu | interrupt | assembly | bios
W: laptop | install iso | reboot | mount | network stack | tcp ip stack | daemon
W: font config | x86 | arm | low-level | embedded
C: make qemu | make iso | make bootimage | cargo bootimage | bootimage run | cargo xbuild | bochs q | sudo insmod
C: sudo modprobe | dkms install | dkms add | depmod | make menuconfig | make defconfig
C: cross_compile | linux headers | uname r | kbuild | obj m | update grub | grub mkconfig | efibootmgr | mkfs ext4
C: mkfs vfat | fdisk | parted | losetup | mount dev | mount o loop | chroot mnt | arch chroot | pacstrap
C: fastboot flash | adb root | adb remount | launchctl load | csrutil disable | kextload | reg add
C: regedit | bcdedit | sc create | set executionpolicy | dism | wsl install | wsl import | systemctl enable
C: systemctl start | systemctl daemon reload | update initramfs | mkinitcpio | dracut | emerge | layman a
C: eselect repository | nixos rebuild | yay S | pacman Syu | makepkg | pkg_add
C: xbps install | apk add | dpkg i | add apt repository | linuxkit build | mirage configure | kraft run | sysctl w
C: cat proc
C: scripts feeds | feeds update a | repo init u | brunch | breakfast | mka | qemu-system | make run
C: home-manager switch | west init | west update | west build | grub-install | mkisofs
C: sudo systemctl | systemctl status | systemctl restart | service start | udevadm control | udevadm trigger
C: sudo udevadm | mount t proc | sysctl p | proc cpuinfo | proc meminfo | proc self | sys class | etc udev rules d
C: lib systemd system | etc systemd system | etc default | etc init d | journalctl u | pkexec | uname a | lsmod
C: lspci | lsusb | make modules | make kernelversion | KERNEL DIR
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
X: fastboot theme | lunch menu | lunch bot | lunch places | brunch js | brunch skeleton | brunch app | brunch plugin
X: brunch with | with brunch | brunch build | plan 9 theme | 数据驱动 | 事件驱动 | 测试驱动 | 领域驱动
X: 数据库驱动 | 行为驱动 | 驱动开发 | 浏览器内核 | 大驱动 | git lfs | arch based | kernel based
X: bootloader unlock code
X: operating system support | cross operating system
X: user agent operating system | operating system and browser | browser and operating system | wake word
X: kernel smoothing | boot camp | bootcamp course | spring boot | bootstrap theme | operating system version
E: os in rust | os written in
E: os course project | os simulator
E: x86 64 kernel | x86_64 kernel
E: 32 bit kernel | 64 bit kernel | 16 bit os
E: risc v kernel | arm kernel
E: bare metal raspberry pi | bare metal os | bare metal kernel | bare metal programming
E: bare metal toolkit | rust kernel | rust os | kernel in rust
E: l4re
E: nachos | ucore | jos lab | mit 6 s081
E: rcore | os dev | linux from scratch
E: write your own os | how to create an os
E: temple os | kolibrios | menuetos | dos kernel | dos utilities | dos extender
E: os 2 | openbsd port | freebsd jail | jail manager | freebsd installer
E: real time os | real time kernel
E: cooperative scheduler | cooperative multitasking
E: task scheduler for microcontrollers | freertos port | freertos for | freertos library | zephyr module
E: zephyr driver | zephyr application | zephyr board | tinyos
E: liteos | alios things | tencentos tiny | ucos | embox
E: osv | hypervisor
E: xen | bhyve | vmm
E: virtual machine monitor
E: source based linux
E: source based distribution | debian based linux | ubuntu based linux
E: fedora based | fedora spin | fedora remix | fedora atomic | fedora silverblue
E: ublue image | universal blue | bootc image | bootable container | ostree | immutable distribution
E: libreelec | openelec
E: coreelec | volumio | raspberry pi image
E: raspberry pi distribution | raspberry pi linux | raspberry pi kernel
E: raspberry pi setup | raspberry pi bare metal | orange pi linux | rockchip kernel | rockchip linux
E: allwinner linux | beaglebone debian
E: board support package
E: device configuration for
E: gsi
E: generic system image | project treble
E: mobian | linux on phones | pinephone | pinebook
E: linux on apple silicon | linux on dex | linux on android | linux in termux
E: chroot linux | debootstrap wrapper | rootfs builder | root file system image | iso remaster
E: iso customizer | custom ubuntu iso | custom debian iso | custom iso | custom arch iso | archiso profile
E: arch user repository
E: unofficial arch repository | pacman wrapper | pacman hooks | pacman frontend
E: portage tree | personal overlay
E: void packages | alpine packages | apkbuild | nix flake configuration
E: nix configs | nix dotfiles
E: home manager configuration | home manager module
E: nix overlay | nur packages
E: ppa for | ubuntu ppa
E: post installation script | after install script | fedora setup
E: debian setup | linux setup script | linux desktop setup | linux rice | ricing
E: unixporn | my dotfiles | personal dotfiles
E: my configuration files | my configs | configuration files for my | my linux config
E: my desktop config | i3 config | i3wm config | i3 configuration | i3 dotfiles | sway config
E: sway dotfiles | hyprland config | hyprland dotfiles | hyprland configuration | hyprland plugin | hyprland rice
E: bspwm config | bspwm dotfiles | bspwm rice | awesomewm config | awesomewm configuration | awesome wm config
E: awesome wm widgets | awesome wm themes | xmonad config | xmonad configuration | dwm build | my dwm
E: dwm fork | dwm patches | dwm config | dwmblocks | st fork | dmenu fork | suckless
E: qtile config | qtile dotfiles | polybar themes | polybar config | polybar scripts | polybar module | waybar config
E: waybar modules | rofi themes | rofi config | rofi scripts | rofi menu | conky configuration | eww widgets
E: eww config | zsh config | zsh configuration | bash configuration | macos dotfiles | mac dotfiles | mac os x setup
E: set up my mac | setup a new mac | setting up a new mac
E: mac bootstrap | laptop setup | set up a new machine | machine setup
)lexicon",
R"lexicon(
[os]
E: workstation setup | dotfiles manager | dotfiles management | manage dotfiles | manage your dotfiles
E: dotfiles repository | dotfiles using stow | dotfiles managed with | dotfiles managed by | dotfiles bootstrapper
E: windows dotfiles | windows setup script | windows 10 setup script
E: windows 10 iso | windows installer usb | windows to go | windows activator | kms activation
E: windows kms | windows update blocker | windows optimization
E: kernel mode driver
E: windows device driver | kmdf driver | wdm driver
E: linux device driver | character device driver | char device | block device driver
E: wireless driver for | rtl8821ce | driver for realtek | ethernet driver | network card driver
E: open source gpu driver | touchscreen driver | fingerprint driver | fingerprint reader driver | v4l2 loopback
E: audio driver for macos | virtual audio driver | virtual display driver | virtual camera driver | printer driver
E: cups driver | hid driver | gamepad driver | driver for xbox controller
E: lilu plugin
E: clover config | clover efi | macos on kvm | run macos on | macos big sur on
E: acpi patches
E: edk2 | edk ii | tianocore
E: libreboot | barebox | grub configuration
E: multi boot usb | pxe | tftp boot
E: mkinitcpio hook | dracut module | init daemon
E: init replacement | process supervision | process supervisor | s6 rc
E: dinit | systemd unit files | systemd replacement | systemd alternative | systemd integration | systemd bindings
E: syscall tracer | linux syscalls | system call hooking | system call table | cgroup manager | scheduler extension
E: sched ext | scheduling algorithms simulator
E: memory management unit | paging and segmentation
E: virtual memory simulator | memory management simulator | shell implementation | shell clone
E: mini shell | busybox alternative
E: package manager for linux | linux package manager | package manager written in
E: source package manager | apt frontend | dnf plugin | rpm packages for | rpm spec files | kernel build
E: kernel builder | kernel compile script | kernel patchset
E: kernel live patching | kernel hardening | kernel debugging
E: kernel fuzzing | kernel fuzzer | kernel tracing
E: wlroots | dynamic window manager
E: x window manager | floating window manager | window manager written in
E: window manager for x11 | window manager for x | lightdm greeter | lightdm theme | lightdm webkit theme | sddm theme
E: greetd greeter | plymouth theme | boot animation | lock screen for linux | i3lock | desktop environment for
E: desktop environment written in | lightweight desktop environment | desktop shell | gnome extension
E: gnome shell extension | extension for gnome shell | gnome shell theme | gtk theme
E: gtk3 theme | kde theme | plasma theme | kvantum theme | cinnamon theme | xfce theme
E: xfwm4 theme | cursor theme | xcursor theme | compositor for x11
E: os in the browser | desktop in the browser | browser os
E: computercraft os | opencomputers os | ti 84 os | calculator os | smartwatch os | router os
E: luci app | luci theme | nas os
E: sonic network | penetration testing distribution
E: kali linux setup | kali linux tools | kali linux scripts | nethunter | forensic distribution
E: privacy focused os | anonymity distribution | whonix | steam os | steam deck os | bazzite | holoiso
E: retro handheld os | kiosk os | kiosk linux | digital signage os | chromebook linux
E: linux on chromebook | chromebook firmware | 3d printer os | car os | automotive grade linux
E: edge os | op tee | optee | trusted firmware
E: tee os | secure boot keys | zfs on root | btrfs snapshots | oom killer | power management for linux
E: battery management linux | laptop power management | undervolting | thinkpad fan control | dell xps linux
E: framework laptop | lenovo legion linux | asus linux | asus laptop | macbook linux | macbook pro linux
E: touch bar linux | razer linux | system76 | 操作系统内核 | 操作系统实验 | 操作系统课程设计 | 操作系统课设 | 自己动手写操作系统 | 从零开始写操作系统 | 写一个操作系统
E: 微内核操作系统 | 宏内核 | 内核模块 | 内核驱动 | Linux 内核 | Linux驱动 | Linux 驱动 | 设备驱动 | 嵌入式 Linux | 嵌入式操作系统 | 嵌入式实时操作系统 | 物联网操作系统
E: 桌面环境 | 窗口管理器 | 平铺式窗口管理器 | 引导加载 | 启动盘 | 系统安装 | 固件编译 | 路由器固件 | 软路由 | 软路由固件 | OpenWrt固件 | OpenWrt 固件 | OpenWrt插件 | 云编译
E: 在线编译固件 | 第三方ROM | 黑苹果引导 | 黑苹果EFI | 装机脚本 | 系统激活 | 一键重装 | 一键重装系统 | 重装系统 | Linux发行版 | Linux 发行版 | 配置文件备份 | 个人配置
E: 我的配置文件 | 树莓派系统 | 树莓派镜像 | 鸿蒙系统 | 鸿蒙内核 | 裸机开发 | 裸机程序 | 核心模組
S: paging enabled | page allocator | frame allocator
S: buddy system | global descriptor table | interrupt descriptor table
S: interrupt service routines | interrupt controller | programmable interval timer | pit timer
S: pic remapping | preemptive scheduling | round robin scheduler | task switching
S: userspace programs | usermode | ring 0 | posix compatibility
S: fork and exec | ipc mechanisms | message passing ipc | fat12
S: ata driver | ata pio | ps 2 keyboard
W: ramdisk
S: ps2 keyboard | vga text mode | framebuffer console | serial port output | e1000 | rtl8139 | usb stack
S: smp support | multiprocessor support | boots on real hardware
S: tested on real hardware | bootable from usb | write the image to a usb
S: burn the iso | flash the image to | flash the sd card | sd card image | write image to sd card
S: i686 elf gcc | i686 elf cross compiler | supported devices and maintainers
S: port to new hardware
S: boot parameters
S: blacklist the driver | unload the module | insert the module
S: mok | driver signature enforcement
S: devicetree bindings | boot partition | recovery partition | lunch target
S: breakfast device | device specs snapdragon | chipset qualcomm | bblayers | kas
S: installation media | installer iso | installation image | partition the disk | genfstab
S: window manager i3 | window manager bspwm | wm bspwm | wm i3 | wm hyprland | bar polybar | bar waybar
S: launcher rofi | compositor picom | terminal alacritty | terminal kitty | shell zsh | shell fish | editor neovim
S: notification daemon dunst | arch btw | colorscheme gruvbox | gnu stow | stow packages
S: symlink dotfiles | existing dotfiles
S: homebrew packages | what s inside dotfiles | machine specific configuration | zshrc local
S: flake outputs | nixosconfigurations | hosts and modules | what s working and what s not
S: not working wifi | sleep and wake | touchpad wifi bluetooth | audio layout id | platforminfo | bios settings
S: cfg lock | vt d | brightness keys | itlwm | airportitlwm | virtualsmc | voodooi2c
S: tasks and queues | tick timer | tickless | stack size per task | ram and flash footprint | supported mcus
S: ported to cortex m | mutex semaphore | message queues and semaphores
T: endeavouros | artix | iokit | driverkit | gnu as
T: armv8 | hurd | ptxdist | portage | xbps | apk tools
T: nix flakes | home manager | chezmoi | yadm | dotbot | homeshick | thoughtbot laptop | mackup | i3wm | i3 gaps
T: swaywm | hyprland | bspwm | awesomewm | xmonad | qtile | dwm | openbox | herbstluftwm | niri | polybar | waybar
T: rofi | wofi | dmenu | dunst | compton | conky | swaylock | sxhkd | ohmyzsh | prezto | yabai | skhd
W: oh my zsh
T: smithay | xorg | xcb | drm kms | libinput | networkmanager | iwd | wslg | cmsis
C: sudo rmmod | dkms status | modules_install | make ARCH arm | make ARCH arm64
C: ARCH arm64 CROSS_COMPILE | KERNELDIR
C: raspberrypi-kernel-headers | build-essential dkms | module_init | module_exit | MODULE_LICENSE | printk | kmain
C: kernel_main | kernel bin | kernel elf | os iso | os img | os bin | boot asm | nasm -f elf32 | nasm -f bin
C: nasm -f elf64 | ld -T linker ld | linker ld | -ffreestanding | -fno-stack-protector | i386-elf-gcc
C: i686-elf | x86_64-elf | xorriso | mtools | -cdrom
C: -drive format raw | cargo run qemu | no_std no_main | bootloader crate
C: dd if of dev sdX | dd bs 4M if | of dev sdb | of dev sdX
C: genfstab -U mnt | paru -S | eix-sync | dnf copr enable
C: nix flake update
C: darwin-rebuild switch | nix run nix-darwin | configuration nix
C: guix pull | guix system reconfigure | stow zsh | stow vim | stow nvim
C: git clone dotfiles | cd dotfiles | dotfiles install sh | dotfiles git
C: github com dotfiles | install sh symlink | ln -s dotfiles | ln -sf dotfiles | chezmoi init | chezmoi apply
C: yadm clone | rcup | alias config git --git-dir | config i3 | config polybar | config hypr | config rofi
C: config kitty | config alacritty | config sway | config waybar | Brewfile | chsh -s | systemctl --user enable
C: mkinitcpio -P
C: GRUB_CMDLINE_LINUX_DEFAULT | boot config txt | dtoverlay | dtparam | dtc -I dts | bitbake core-image-minimal
C: oe-init-build-env | bblayers conf | bitbake-layers add-layer
C: MACHINE bitbake | IMAGE_INSTALL_append | LAYERDEPENDS | URI git git openembedded org | repo sync -c
C: build envsetup sh | fastboot boot
C: adb sideload | adb reboot bootloader | adb reboot recovery | BoardConfig mk | make olddefconfig | zImage
C: Image gz-dtb | west flash | prj conf | scons menuconfig | pkgs --update | rtconfig h
C: feeds conf | make package compile | make package luci-app | opkg install | opkg update
C: pnputil | devcon install | kextstat | EFI OC
C: EFI OC config plist | EFI BOOT BOOTx64 efi | BOOTX64 EFI | wsl --shutdown | wslconfig | gnome-extensions enable
C: share gnome-shell extensions | dconf load
C: usr share themes | themes gtk | startx | xinitrc | exec i3
C: exec_always | xmodmap
H: dotfiles repo | linux image | rescue system
E: keyboard driver
C: grub-mkrescue
H: yocto layer | nixos configuration | uefi application | uefi bootloader

[firmware]
alias: firmwares | embedded | microcontroller | microcontrollers | arduino | esp8266 | esp32 | stm32
alias: keyboard-firmware | embedded-systems | rtos | bare-metal | avr
E: firmware
E: dfu
E: fota | bootloader | coreboot | libreboot | edk ii
E: u-boot | openwrt | open wrt
E: lede | dd wrt | ddwrt | tomato router | asuswrt
E: padavan | gluon | freifunk | libremesh | luci app | luci theme
E: gargoyle router | marlin | smoothieware | klipper
E: reprapfirmware
E: grbl | cnc controller | printer configuration
E: mechanical keyboard | ergonomic keyboard | split keyboard | diy keyboard | keyboard pcb | keyboard kit | macropad
E: macro pad | qmk | tmk | zmk
E: kaleidoscope keyboard | ergodox
E: planck keymap | preonic | corne keyboard | crkbd | lily58 | via keyboard | vial keyboard
E: keymap for | flight controller | multiwii | betaflight | baseflight | inav
E: px4 | ardupilot | arducopter | blheli
E: opentx | edgetx | rc transmitter | magic lantern | chdk
E: ledger app
E: portapack | flipper zero | proxmark | proxmark3 | chameleon mini
E: digispark | deauther | pwnagotchi | electronic badge
E: pinetime | bangle js | rockbox
E: cfw | luma3ds | 3ds homebrew | boot9strap
E: tasmota | esphome | espeasy
E: esp easy | espurna | wled | openmqttgateway
E: meshtastic | led controller | pixel controller | nodemcu
E: micropython | circuitpython
E: espruino | mongoose-os | esp-at | arduino
E: optiboot | attiny | attiny85
E: atmega | atmega328p | atmega328 | atmega32u4 | atmega2560 | avr
E: xmega | esp8266
E: esp32 | esp-idf
E: wemos | ttgo | m5stack | m5stickc | heltec | lilygo | stm32
E: stm32cube | stm32cubemx | stm32f1 | stm32f103 | stm32f103c8t6 | stm32f4 | stm32f407
E: stm32f3 | stm32f7 | stm32l4 | stm8 | blue pill | bluepill | black pill | nucleo | nrf51 | nrf51822
E: nrf52 | nrf52832 | nrf52840 | nrf5 sdk | nordic semiconductor | cortex-m | cortex m0 | cortex m3 | cortex m4
E: arm cortex | samd21 | samd51 | atsam | lpc1768 | lpc17xx | lpc11u | nxp | kinetis | gd32
E: ch32v | ch32v003 | ch55x | ch552 | ch559 | 8051 | mcs 51 | mcs51 | c51 | 51单片机 | pic18 | pic16 | pic32
E: pic24 | dspic | msp430 | msp432 | tiva c | stellaris launchpad | cc2530 | cc2531 | cc2650
E: cc1310 | psoc | rp2040 | rp2350 | raspberry pi pico | pico sdk | pico w | teensy | teensyduino
E: feather board | pro micro | pro mini | microbit | micro-bit | particle photon | particle core | tessel
E: mbed | platformio | zephyr
E: freertos port | rtos | chibios | nuttx | riot os
E: contiki | mynewt | rt-thread | threadx | uc os | tinyos | embos | embedded system
E: embedded c | embedded c++ | embedded rust | rust embedded | embedded-hal | svd2rust | tinygo
E: microcontroller | micro-controller | mcu
E: sensor driver | sensor library | display driver | oled driver | lcd driver | lcd library
E: ws2812 | ws2812b | stepper driver | modbus slave | rusefi | speeduino | jtag adapter
E: swd debugger | debug probe | debugprobe | cmsis dap | daplink | st link | tinyusb | v-usb | usbasp
T: cleanflight | freertos
E: keyboard controller | fpga bitstream
E: gateware
E: tsdz2 | xiaomi m365 | openinverter
E: ironos | dso138 | nanovna | tinysa | quansheng
E: uv k5 | md380 | valve controller | irrigation controller
E: sprinkler controller | aquarium controller | gbs control | flashfloppy | bluescsi | scsi2sd
E: 固件 | 韌體 | 单片机 | 單片機 | 微控制器 | 嵌入式 | 开发板 | 路由器固件 | 键盘固件
E: 飞控 | 四轴飞行器 | 引导加载 | 刷固件 | 烧录 | 烧写 | 软路由 | 智能插座
E: 智能家居固件 | 驱动库 | 裸机 | 智能小车 | 平衡车 | embedded linux | embedded development
E: flight control | uefi | board support
E: flight stack | autopilot software
E: embedded devices
E: constrained devices | embedded real-time | pico project | self-balancing
E: g-code interpreter | over-the-air updates | ota updates
E: flashing tool for | flash tool for
E: flashing utility | utility for flashing
E: unbrick | unbricking
E: router recovery
E: boot image tool | boot images for | boot flash | boot configuration table
E: avrdude wrapper | stk500 | avr109 | isp programmer | chip programmer
E: eeprom programmer | spi flash programmer
E: esp flasher | esptool wrapper | web flasher | jtag tool | on chip debugger | in circuit debugger
E: gdb server for | launchpad boards | development board tools
E: bare metal toolchain | intel hex files | srecord | s-record
E: uf2 converter | fpga loader
E: fpga programming tool | bitstream loader | keyboard configurator
E: bios update | bios flashing | bios image | acpi tables
S: ota update | edk2 | tianocore | openbmc | custom keyboard | quadcopter | multicopter | multirotor | autopilot
S: motor controller | expresslrs | hardware wallet | badusb | bad usb | rubber ducky | pebble watchface
S: eurorack | guitar pedal | midi controller | set top box | sonoff | lorawan
S: adafruit feather | embedded | bare-metal | wireless sensor
S: sensor node | neopixel | servo controller | temperature sensor | weather station | line follower
S: balancing robot | robot car | canbus | can bus | obd2 | ecu | jtag | logic analyzer | gamepad adapter
S: controller adapter | soft core | dmr radio | ham radio | nixie clock | wordclock | p1 meter
S: 引导程序 | 物联网设备 | flashing | flash memory | reflash | upload sketch | icsp | avrdude | openocd
S: stlink | jlink | j-link | segger | gdb server | swd | swdio | uart | usart | serial monitor | serial console
S: baud rate | baudrate | 115200 | spi | i2c | i2s | twi | one wire | onewire | 1 wire | gpio | pinout
S: pin mapping | pin assignment | mosfet | breadboard | wiring diagram | kicad | eagle files | gerber
S: bill of materials | datasheet | soldering | solder | 3-3v | 5v | ground pin | gnd | vcc | pwm | isr | watchdog
S: timer interrupt | ram usage | flash usage | linker script | startup code | startup file
S: vector table | hal driver | peripheral | cmsis | ll driver | deep sleep | battery powered
)lexicon",
R"lexicon(
[firmware]
S: coin cell | clock speed | 16mhz | 72mhz | 80mhz | hex file | intel hex | bin file | uf2
S: elf file | arm none eabi
S: gcc arm | sdcc | xtensa | keil | uvision | iar | mplab | xc8 | atmel studio
S: system workbench | stm32cubeide | truestudio | board manager
S: menuconfig | sdkconfig | kconfig | defconfig | buildroot | cross compiler | hardware revision | parts list
S: components list | required parts | required hardware | supported boards | supported printers | evaluation board
S: custom pcb | actuator | stepper | servo motor | dc motor | motor driver | led blink | blinky | blink example
S: led strip | rgb led | oled display | ssd1306 | st7735 | ili9341 | st7789 | hd44780 | e-paper display | dht22
S: dht11 | ds18b20 | bme280 | bmp180 | bmp280 | mpu6050 | mpu9250 | hc sr04 | hc-05 | nrf24l01 | nrf24 | rfm69 | rfm95
S: sx1276 | sx1278 | lora | cc1101 | 433mhz | ir receiver | infrared remote | nfc reader | rfid
S: pn532 | mfrc522 | gps module | gsm module | sim800 | sim900 | enc28j60 | w5500 | w5100 | ft232 | ftdi
S: ch340 | cp2102 | ttl adapter | usb cdc | usb hid | hid device | home assistant integration | wifi credentials
S: spiffs | zigbee | z-wave | modbus | rs485 | rs232 | hotend | heated bed | extruder | tmc2209
S: tmc2208 | tmc2130 | bltouch | bed leveling | ender 3 | prusa i3 | skr mini | g-code | gcode | configuration_adv h
S: matrix scan | switch matrix | key matrix | keycap | hot swap | rotary encoder | elite c | nice nano | tp link
S: xiaomi router | opkg | ipk | luci | sysupgrade | mediatek mt7621 | mt7620 | ar71xx | ath79 | ramips | imu
S: sbus | cppm | blackbox | rc receiver | brushless motor | binwalk | uboot
S: probe run | probe rs | defmt | rtic | 串口 | 烧录器 | 开发板支持 | 引脚
S: 传感器 | 接线 | soc | risc v | device tree | open hardware | open source hardware | raspberry pi
S: device driver | cortex
S: flash it | flash to | upload the sketch | dev board | devkit | pid | steppers | complementary filter
S: kalman filter | 3d printed case | lipo | power consumption | usb serial | no heap | kb of ram | kb flash
S: flash size | yaml configuration for devices
S: tftp recovery | nmrp | tegra | spl | ddr init | dram initialization | boot rom
S: flash address | flash offset | verify flash | erase flash | write flash | read flash
S: target device | target board | reset pin | boot pin
S: programmer device
T: Espressif | Atmel | Microchip | STMicroelectronics | Nordic | texas instruments | silicon labs | renesas
T: beaglebone | orange pi | adafruit | sparkfun | seeed studio | seeeduino
T: pololu | balena | home assistant | openhab
T: domoticz | blynk | ifttt | thingspeak | homebridge | amazon alexa device | lvgl | u8g2 | fastled
T: wifimanager | pubsubclient | arduinojson | lwip | mbedtls | fatfs | cmake arm | bus pirate | saleae
T: littlefs
T: pio | vesc | openmv
T: flashrom | fwupd | lvfs | ubertooth | libopencm3 | newlib nano
H: firmware and hardware | flasher | sketch | hal | bsp | keymap | keyboard | breakout board | pcb
H: thermostat | data logger | datalogger | jtag programmer | oscilloscope | gamepad | usb adapter | usb device
H: wearable | smartwatch | led matrix | 单片机程序
H: balancing bot
H: flash tool | firmware tool | bootloader tool | unbrick tool
W: robot | programmer | flash | flashed | baud | pins | resistor | transistor
W: relay | wiring | schematic | bom | voltage | adc | dac | interrupts | fuse bits | eeprom | sram
W: register definitions | sleep mode | oscillator | toolchain | cross compile
W: supported devices | shield | sensor | servo | mqtt | captive portal
W: web interface of device | ble | configuration h | keycodes | router | netgear | linksys
W: ubiquiti | gyro | accelerometer | esc | telemetry | mavlink | osd | teardown | no_std | no-std | hardware | board
W: chip | led | wire | wired | wireless | power | battery | motor | usb | wifi | bluetooth | serial | bootload | timer
W: driver | electronics | diy | maker | circuit | iot | controller | c code | radio
W: antenna | temperature | humidity | prototype | enclosure | 3d printed | 3d printer | cnc
C: avrdude p | avr size | make flash | make upload | make program | make fuses | make avrdude | make dfu | make teensy
C: openocd f | st flash | st info | stm32flash | dfu programmer | jlinkexe | nrfjprog
C: pyocd | cargo flash | cargo embed | esptool | write_flash | platformio run | pio run | platformio init
C: lib_deps | arduino cli | ino build | west build | west flash | west update | west init | mbed compile | mbed import
C: mbed new | qmk compile | qmk flash | qmk setup | layout keymap | mcu_wakeup | void setup | void loop | serial begin
C: serial println | serial print | pinmode | digitalwrite | digitalread | analogread | analogwrite | delay 1000
C: include arduino h | wifi begin | wire begin | attachinterrupt | softwareserial | hal_init
C: hal_gpio | gpio_init | rcc_apb2periphclockcmd | import machine | machine pin | machine i2c | import board
C: import busio | import digitalio | busio i2c | ampy | mpremote | rshell | mpfshell | circup install
C: esphome run | binwalk e | make menuconfig | opkg install | opkg update | dev ttyusb0 | dev ttyacm0 | minicom
C: picocom | particle flash | particle compile | tinygo flash | tinygo build | define motherboard | printer cfg
C: stepper_x | entry_point cortex_m_rt
C: idf-py build | idf-py flash | avrdude c | picotool
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
E: brushless motor controller
E: brushless esc | radio control link
E: ebike motor
E: foc motor control | field oriented control
E: handwired keyboard
E: usb stack
E: secure boot
E: boot loader | bootrom
E: bios modding | bios mod | modified bios
E: edk2 port | edk2 platform | efi application
E: opencore efi | opencore config | hackintosh efi | open source bios | seabios
E: baseboard management controller
E: op-tee
E: luci application | luci interface | freshtomato
E: wii homebrew
E: sd card loader
E: satellite flight software | rocket flight computer
E: conference badge
E: javacard applet | flipper application
E: usb rubber ducky
E: swd programmer
E: engine control unit | ecu tuning
E: gpu bios | gpu vbios | nexmon
E: android rom | custom rom | stock rom
E: kernel for device | device tree for
E: freertos based | freertos demo | freertos example
E: real time operating system
E: cooperative scheduler | hal library | hardware abstraction layer | hal for | hal crate
E: platform agnostic rust driver | platform agnostic driver
E: peripheral access crate | bsp for
E: stm32h7 | stc51 | stc8 | nrf connect sdk
E: gd32vf103 | k210 | bl602 | bouffalo | w806 | cc2640 | efm32 | efr32
E: fpga softcore | yocto layer | yocto meta layer
E: openembedded layer | meta layer for | bsp layer | buildroot external | buildroot based | linux image for board
E: board image | sd card image | ota server
E: swupdate | 固件开发 | 固件编译 | 固件更新 | 固件升级 | 固件下载 | 固件烧录 | 固件分析 | 固件逆向 | 自定义固件 | 第三方固件 | 开源固件
E: 路由固件 | openwrt 固件 | 编译 openwrt | OpenWrt 插件 | openwrt 软件包 | 软路由固件 | 打印机固件 | 飞控固件 | 电调 | 烧录工具 | 刷机包 | 刷机教程 | 嵌入式开发
E: 嵌入式框架 | 嵌入式系统 | 单片机开发 | 单片机项目 | STM32 项目 | stm32 单片机 | 基于 stm32 | 51 单片机 | 外设驱动 | 实时操作系统 | 黑苹果 | 黑苹果 EFI | 黑蘋果
E: 機械鍵盤 | 嵌入式系統 | ファームウェア
S: boot mode | boot0 | recovery mode | brick your | may brick
S: bricked | void your warranty | supported devices list | supported hardware boards | supported mcus
S: schematics and pcb | pcb files
S: kb of flash
S: kb ram | interrupt handlers | clock configuration | register level | no operating system
T: embassy | arm gcc
T: code composer studio | black magic probe | lufa | micronucleus
T: mcuboot | skulls | me_cleaner | linuxboot | slimbootloader | opencore
W: tomato
T: gl inet | immortalwrt | yocto | reprap | emuflight | kiss fc | simplefoc | vial | kmk | firmadyne
T: ghidra svd
C: make defconfig | make -j V s | make world | dfu-util -a | dfu-util -D
C: arm-none-eabi-gdb | arm-none-eabi-objcopy | cargo run --release probe-rs | probe-rs run | thumbv7em-none-eabihf
C: thumbv6m-none-eabi | thumbv7m-none-eabi | riscv32imc
C: PICO_SDK_PATH | cp uf2 | elf2uf2
C: make keyboard keymap | zephyr board | west yml | build yaml zmk | flashrom -p | fastboot flash | fastboot boot
C: adb reboot bootloader | heimdall
C: feeds conf default | make package luci-app | bitbake | bblayers conf
C: CROSS_COMPILE arm-none-eabi | CROSS_COMPILE | teensy_loader_cli | bossac | nrfutil | mspdebug
C: stcgal | minichlink | wchisp flash

[julian]
alias: julia | julia-language | julialang | julia-package | julia-programming-language | jl | julia-lang
alias: julia-library | julian-date | julian-day | julian-calendar
E: julia
E: juno ide
E: juliacon | juliahub | juliabox | juliapro | juliadb | juliaopt
E: juliastats | juliadata | juliamath | juliagpu | juliadiff | juliaimages | juliadynamics | juliageo | juliaastro
E: juliaquant | juliasparse | juliamolsim | juliaml | juliaio | juliaweb | juliaarrays | juliageometry | juliagraphs
E: juliapy | juliainterop | juliahealth | juliaactuary | juliaparallel | juliapolyhedra | juliaintervals
E: julialinearalgebra | juliaapproximation | juliareach | juliaclimate | juliaplots | juliasmoothoptimizers
E: juliahomotopycontinuation | juliaquantum | juliasurv | juliafinance | juliaearth | juliatext | juliacloud
E: juliapackaging | juliacomputing | biojulia | scijulia | sciml | julian date | julian day
E: julian calendar | julia语言 | julia 语言 | julia中文
E: julia教程 | julia包 | julia编程 | 儒略日 | 儒略历 | 儒略曆 | julia库 | 朱莉娅
E: jl
S: julian | mjd | ordinal date | day of year | gregorian calendar | proleptic gregorian
S: general registry | pkg repl | pkg-mode | project toml | manifest toml
S: packageevaluator | pkgeval | juliaci | compathelper | tagbot | registrator
S: jll | binarybuilder | yggdrasil | artifacts toml | multiple dispatch | type stable | type stability
S: type instability | generated function | abstractarray | staticarrays | parametric type | subtyping hierarchy
S: sysimage | ccall | cxxwrap | pycall | rcall | pyjulia | juliacall | javacall | ijulia
S: pluto notebook | tables interface | forwarddiff
S: reversediff | chainrules | knet | mlj | mathoptinterface | mathprogbase
S: nlsolve | differentialequations | modelingtoolkit | lightgraphs
S: makie | glmakie | gadfly | unitful | cuarrays | gpuarrays | kernelabstractions
S: genie framework | benchmarktools
S: astronomical algorithms | hebrew calendar
T: Pkg | DataFrames jl | DifferentialEquations jl | LinearAlgebra | Distributions jl | Yao jl | Oceananigans | meeus
T: nrel spa
H: julia 包 | julia 语言教程
W: package mode | broadcasting | broadcast fusion | abstract type | precompile | precompilation | dataframe
W: data frames | automatic differentiation
W: sparse matrices | krylov | technical computing
W: numerical computing | astronomical calculation | ephemeris | sidereal time | leap seconds
W: dispatch | matrix | macro | numeric | scientific | optimization | differential | solver
W: statistics | vectorized | linear algebra | simulation | registered | unregistered | type system | high-performance
W: astronomy | calendar | date conversion | epoch | leap year | stable dev | stable latest
C: julia e | julia jl | using Pkg | Pkg add | Pkg clone | Pkg build | Pkg test | Pkg update | Pkg instantiate
C: Pkg activate | Pkg checkout | Pkg develop | Pkg rm | pkg add | pkg dev | pkg test | pkg activate | pkg instantiate
)lexicon",
R"lexicon(
[julian]
C: pkg up | julia using | import Pkg | using LinearAlgebra | using DataFrames | using Plots | using Test
C: using Random | using Statistics | using Distributions | using CSV | using JuMP | using Flux | using PyPlot
C: using PyCall | using Makie | using GLMakie | using CUDA | using BenchmarkTools | using StaticArrays
C: using SparseArrays | using DifferentialEquations | using Zygote | using Unitful | using Dates | using Base
C: using Gadfly | using Images | using Turing | using Revise | using IJulia | using Documenter | btime | include jl
C: repl julia | array float64 | vector float64 | matrix float64 | import julia | julia install | julia_setup
C: library juliacall | juliaup | toordinal
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
