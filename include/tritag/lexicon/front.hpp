// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Data, in the form that lexicon/built_in.hpp describes: front ends, user interfaces, applications, content, editors, bundlers.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* lexicon_front[] = {
R"lexicon(
[frontend]
alias: front-end | frontend development | front end | client-side | web frontend | frontend framework | web design
alias: css | html
E: front-end
E: jquery plugin | jquery library | javascript library
E: javascript framework | css framework | css library | css-in-js | css preprocessor | css reset | css toolkit
E: web component | vue component | vue plugin | vue-js component | vue directive | angular component
E: angular directive | angular module | angular library | angular service | angularjs directive | angularjs module
E: angular-js directive | svelte component | svelte library | svelte action | solid-js component | ember addon
E: ember component | preact component | lit-element | alpine plugin | backbone plugin
E: knockout binding | html template | html5 template | html boilerplate | html5 boilerplate | bootstrap theme
E: bootstrap template | bootstrap plugin | admin template | spa framework | mvvm framework | client-side library
E: client-side javascript | browser library | micro-frontends | postcss plugin | sass mixin
E: sass library | scss framework | less mixin | sass framework | tailwind plugin | tailwindcss plugin
E: tailwind css plugin | virtual dom | 前端 | 前端框架 | 前端开发 | 前端開發
E: 前端工程化 | 微前端 | 前端组件 | 前端元件 | 前端模板 | 前端脚手架 | 前端面试
E: 前端工程師 | lightweight javascript | static html
E: javascript charting | html presentation
E: css animation | custom element | shadow dom | web animation | lightbox
E: parallax | carousel | lazy load | infinite scroll | smooth scroll | scroll animation | image slider
E: canvas library | webgl library | state management library
E: react library | web performance | responsive website | icon font | webfont | web font
E: javascript animation | animation engine | javascript engine for animating | javascript 3d | javascript map
E: interactive maps for | maps for web | web maps | web mapping library | javascript mapping | javascript chart
E: html5 chart | html5 charts | canvas chart | svg chart | javascript graph library | javascript data grid
E: data grid for | datagrid | data table for | javascript table | headless table | headless ui | headless component
E: unstyled components
E: web editor component | javascript editor | browser editor
E: javascript tooltip | javascript modal | javascript dialog | javascript alert | javascript notification
E: toast notification | javascript slider | touch slider
E: javascript datepicker | javascript calendar | javascript select
E: select box replacement | javascript gallery | javascript drag and drop | javascript video player
E: html5 video player | html5 player | web video player | javascript audio | javascript sprite | javascript renderer
E: web renderer | 2d renderer for | 2d canvas | html5 creation engine | webgl renderer
E: webgl framework | javascript search | client side search | in browser search | fuzzy search in javascript
E: javascript markdown | markdown in the browser | javascript validation | javascript form
E: javascript template engine | javascript templating | logic less template | javascript router | client side router
E: javascript mvc | javascript web framework
E: vanilla javascript
E: written in vanilla | no jquery | dependency free javascript
E: framework agnostic library | for web pages | for your web page | on your web page | for your website
E: on your website | for websites | website theme | website builder | web builder | page builder
E: html builder | email builder | newsletter builder | drag and drop builder | site template
E: responsive theme | responsive jekyll | hugo theme for | theme for hexo | theme for academics
E: documentation websites | frontend template
E: frontend starter | frontend boilerplate | frontend tool | frontend toolchain | frontend checklist
E: css tips | css tricks | css guide | css snippet | css generator | css utility framework
E: utility css | utility classes | css component | css ui | classless css | drop in css
E: css only | pure css | color scheme generator | icon generator | svg icons
E: icon toolkit | iconfont | svg to font | favicon generator | meta tags
E: single page web application
E: ui framework for web | web ui framework | web ui library
E: progressive framework | reactive ui
E: reactive framework | compile to javascript | compiles to javascript
E: compile-to-js | for building web user interfaces | building user interfaces
E: for building uis | ambitious web | ambitious sites
E: for web developers | for frontend developers | web designers | isomorphic react
E: intuitive vue | websites with vue | full stack websites | static site framework
E: content driven websites | content-focused websites | meta framework | web bundler | javascript bundler
E: ecmascript module bundler | javascript compiler | javascript linter
E: linter for javascript | javascript formatter | code formatter for javascript | html linter | css processor
E: css transformer | svg optimizer | javascript minifier | html minifier | polyfill for | polyfills for
E: polyfill library | react state | flux architecture
E: data fetching library | client state | react renders | re-render
E: browser database | database for the browser
E: browser storage | offline first web | media source extensions | html5 media | webrtc library
E: pdf viewer in | pdf reader in javascript | pdf in the browser | barcode scanner in javascript | html5 game
E: browser game engine | todomvc | mvc framework for javascript
E: admin panel template | admin dashboard template | administration template | landing page template
E: portfolio template | bootstrap 4 theme | bootstrap 5 theme | bootstrap admin | tailwind component
E: tailwind template | tailwind ui | vue ui | vue 3 component
E: ui kit for web
E: bibliothèque javascript | biblioteca javascript | biblioteca de javascript | javascript-bibliothek
E: библиотека javascript | фронтенд | フロントエンド | 프론트엔드 | maquetación | maquetado
E: вёрстка | верстка
E: html5 canvas | for the web | react component | css module | dom manipulation
E: utility class | react and vue | vue and react
E: for react,
E: css/js | html/css | html pages | web page theme
E: rendered on canvas | rendered as svg | svg based | svg-based | dom-based
E: dom nodes | lightweight js
E: kb js | kilobytes of javascript
E: popups | slippy maps | javascript sdk for browsers
E: embeddable widget for | single-page apps | single-page applications
E: progressive web apps | server-rendered | islands architecture | zero javascript
E: ships zero | css-in-typescript | zero-runtime css | atomic css | css engine | css variables
E: css classes | css grid system
E: bootstrap 5 components | html email templates | responsive html | responsive template | one page template
E: coming soon template | css art | css battle | css challenge | css playground | flexbox guide | frontend mentor
E: frontend interview questions | javascript interview questions | frontend roadmap
E: frontend resources | frontend bookmarks | frontend handbook | frontend guidelines
E: react ecosystem | vue ecosystem | svelte ecosystem | angular ecosystem | awesome vue | awesome angular
E: awesome svelte | awesome css | awesome javascript | web development resources
E: css minification | css minifier for | minify css | css optimizer | css preprocessing | css parsing | css properties
E: css prefix | vendor prefixes | autoprefixing | unprefixed css | right to left css | rtl css | rtl stylesheet
E: css stylesheets | cascading style sheets | stylesheet language | css linting | css lint | lint css | linter for css
E: stylelint config | stylelint plugin | stylelint rules | shareable stylelint | stylelint preset | css naming
E: css architecture | itcss | oocss | css base | css normalize | normalize css | browser resets | reset stylesheet
E: base styles | css objects | css helper classes | css tooltips | css icons | css hover | css patterns
E: css gradients | css filters | css shapes | css transitions and
E: sass functions | scss mixins | scss functions | sass variables | scss variables | sass resources | sass compiler
E: sass plugin | sass and less | less compiler | less plugin | stylus plugin | sass import | sass importer
E: sass utilities | sass grid | scss library | scss utilities | postcss parser | postcss syntax
E: postcss config | tailwind preset | tailwind config | tailwind variants | tailwindcss preset | tailwind css preset
E: tailwind utilities | tailwind theme | font face | font loading | self hosted fonts
E: woff | woff2 | icon sprite | svg symbols | inline svg
E: font awesome icons | favicon for
E: web app manifest | manifest for web apps | open graph tags | seo for | sitemap generator for | structured data for
E: json-ld for | head tags | document head | browser tab | favicon badge | browser cookies | browser local storage
E: wrapper for localstorage | localstorage with | localstorage and sessionstorage | indexeddb wrapper
E: wrapper for indexeddb | indexeddb library | indexeddb database | indexeddb and | dexie addon
W: browser cache
E: browser fingerprint | browser fingerprinting | detect browser | browser detection | user agent detection
E: touch emulator | pointer events | keyboard events | hotkeys library | clipboard in the browser
W: device detection
E: copy to clipboard | file saver | download files in the browser | client side file
E: browser file | file uploads from | upload widget | drag and drop upload | dropzone
E: image compression in the browser | client side image | client side encryption | client side export
E: export to excel | html to canvas | html to image | dom to image | screenshots of webpages | print html
E: html to pdf in | html parser for | html helper | html attributes | html5 elements
W: html sanitizer
E: html preprocessor | html minification | minify html | html webpack | html includes
E: user monitoring | browser monitoring | browser tracing | browser instrumentation | browser error
E: frontend monitoring | frontend error | client side errors | javascript errors
E: page load time | web analytics library | tag manager | tracking snippet
E: analytics library for the browser | web vitals library | performance timing | resource timing | navigation timing
E: browser performance | browser sdk | sdk for the browser
W: sdk for browsers
E: javascript sdk for web | spa sdk
W: web sdk
E: in the browser using | client for browsers | browser clients
W: for browser and
E: browser compatible | browser version of | browser build | browser bundle | browser shim for | browserified
E: browserify shim | bower component | bower packaging | component js | umd build | from a cdn
E: via cdn | using a cdn | from a script tag | include it in your html | to your html | leaflet plugin
E: plugin for leaflet | leaflet control | leaflet layer | openlayers plugin | mapbox gl js | mapbox gl plugin
E: maplibre plugin | maplibre gl | google maps javascript | cesium plugin | chart-js plugin | plugin for chart js
E: chart js module | chart js adapter | chart type for chart js | echarts extension | extension for echarts
E: echarts component | highcharts plugin | d3 plugin | d3 module | d3 component | d3 chart | d3 visualization
E: reusable d3 | d3 layout | vega embed | plotly js | c3 js | pixi-js plugin | pixijs
E: phaser plugin | three-js component | threejs | babylonjs | a-frame component | aframe component | webxr | webvr
E: canvas animation | canvas rendering | prosemirror plugin | plugin for prosemirror | tiptap extension
E: extension for tiptap | ckeditor plugin | ckeditor 5 plugin | tinymce plugin | quill module | quill extension
E: quill editor | editor-js tool | editorjs | editor js plugin | draft-js plugin | slate plugin
E: lexical plugin | codemirror mode | codemirror extension | monaco editor plugin | ace editor
E: summernote | medium editor | trix editor | grapesjs | rich text editor component
E: rehype | hast utility | mdx plugin | mdx components | vuepress plugin | vuepress theme | vitepress plugin
E: vitepress theme | docusaurus plugin | docusaurus theme | starlight plugin | starlight theme | astro integration
E: astro component | astro plugin | astro theme | astro starter | for astro | eleventy plugin | 11ty plugin
E: gridsome plugin | gatsby theme | gatsby plugin for | gatsby starter | hexo theme | hexo plugin | nuxt module for
E: nuxt layer | nuxt 3 | nuxt 2 | for nuxt | nuxt integration | for vue | vue js plugin | vue composable
E: vue composition | vue store | vuex plugin | pinia plugin | vue mixin | vue filter | vue bindings | vue renderer
E: vue integration | vue sdk | vue wrapper for | vue i18n | vue cli plugin | vue loader | vue devtools
E: vue js wrapper | built with vue | angular 4 | angular 5
E: angular 6 | angular 7 | angular 8 | angular 9 | for angular | angular cli | angular builder | angular wrapper for
E: angular pipe | angular form | angular router | angular universal | angular integration | angular bindings
E: angular package | angular plugin | angular decorator | angular utilities | angular workspace | angular js module
E: module for angularjs | directive for angularjs | ngrx store | for ngrx | for svelte
E: svelte wrapper | sveltekit adapter | sveltekit plugin | sveltekit app | for sveltekit | svelte preprocess
E: svelte 5 | solidjs components | for solid js | for solidjs | qwik components | for qwik
E: ember data | ember helper | ember engine | for ember
E: ember applications | backbone view | backbone model | backbone collection
E: backbone marionette | for backbone | aurelia plugin | knockout plugin | knockout component | riot tag
E: mithril component | for mithril | alpine-js plugin | alpine js component | for alpine | htmx extension
E: turbo frames | polymer element | polymer app | lit components | lit directive | stencil component
E: built with stencil
E: custom html element
E: ui5 | sapui5 | openui5 | vaadin component
E: storybook addon | addon for storybook | storybook preset | storybook builder | storybook decorator
E: storybook theme | storybook docs | storybook integration | component explorer | component playground
E: dom environment | dom testing | testing library for | component testing | visual regression
E: dom utilities | dom helper | dom query | dom selector | dom morphing
E: dom patching | dom builder | dom wrapper | dom traversal | hyperscript | jsx alternative | template literals
E: html in js | mutation observer | intersection observer | resize observer
W: tagged template
E: matchmedia | viewport units | scroll position | scroll events | scroll to top | back to top
E: sticky elements | element resize | focus trap for | browser dialogs | iframe resizer
E: iframe communication | cross window | cross tab
E: tab communication | web worker wrapper | service worker for | pwa toolkit
E: pwa helper | pwa plugin | web push notifications for
E: html5 history | hash router | client side navigation | prefetch links
E: page transitions for | microfrontends | single-spa | qiankun | piral
E: frontend integration | portal application shell | ajax library | xmlhttprequest | grpc web | grpc in the browser
E: websocket in the browser | audio in the browser | web audio | audioworklet | webaudio | web midi
E: speech recognition in the browser | gulp plugin for css | gulp sass | gulp plugin for html
E: eslint config for browser | browser linting | eslint plugin vue
E: eslint angular | html validator | html validation | w3c validator | scaffolding for frontend | scaffold components
E: generator for web apps | html5 reset | web starter | starter for web | sphinx theme
E: sphinx html theme | mkdocs theme | jekyll theme | theme for sphinx | drupal theme builder
E: embedded dashboard | embed in your website | embedding in your web | embed in web pages | into any website
E: into any web page | add to any website | websites and web apps | for web applications and sites
W: for web apps
)lexicon",
R"lexicon(
[frontend]
E: web formula editor | web math | math on the web | cssmin | css compression
E: dynamic web elements | web ui elements | browser ui | web ui components | web design resources | web projects
E: ui projects | frontend web applications
E: frontend toolkit | frontend stack | frontend utilities
E: frontend helper | frontend library | frontend component | frontend module | frontend code
E: frontend assets | frontend package | frontend sdk | frontend client for | frontend build
E: client side package
E: client side plugin | client-side applications | client side apps | site kit | website widgets | website plugin
E: website component | website animation | website template built | website snippet | website accessibility
E: cookie banner | gdpr cookie | language switcher for
E: i18n for the browser | translate your website | web page translation | browser translation
E: text selection in | highlight text on | code highlighting on | syntax highlighting in the browser
E: highlight js | prism plugin | prismjs | copy button for code | code blocks in html
E: math in the browser | embed in your web page | embed interactive | embed rich | embed into web pages
E: embedded in web pages | embedding widgets | oembed | youtube embed | vimeo embed | video embeds | lazy youtube
E: lite youtube | html video element | audio element | responsive embeds | responsive tables | responsive images for
E: responsive navigation | responsive menu | image lazy loading | lazyload images | lazysizes | blur up
E: picture element | srcset | web image | qr code in the browser | barcode in the browser
E: wysiwyg html editor | html editor for
E: javascript photo editor | javascript component for | javascript control | javascript ui | javascript widget library
E: javascript date | javascript color | javascript grid
W: javascript tree
E: javascript spreadsheet | javascript gantt | javascript scheduler | javascript diagram | javascript flowchart
E: javascript pdf | javascript image | javascript file upload
E: javascript upload | javascript autocomplete | javascript tour | javascript keyboard | javascript scroll
E: javascript tabs | javascript accordion | javascript menu | javascript cookie
E: javascript storage | javascript dom | javascript tween | javascript easing | javascript physics
E: javascript particles | javascript typing | javascript reactive | javascript signals
S: single page app | single page application | progressive web app | web page | responsive design | responsive layout
S: responsive grid | responsive image | fully responsive | mobile-first | pixel perfect
S: cross-browser | browser compatibility | browser support | modern browser | evergreen browser
S: in your browser | browser-based | client-side
S: server-side rendering | ssr | isomorphic | universal javascript | hydration | pre-rendering | prerender
S: dom element | dom diffing | dom library | dom event
S: event delegation | data-binding
S: reactivity system | signal based | unobtrusive javascript | progressive enhancement
S: polyfill | shim | ponyfill | feature detection | service worker | web worker | indexeddb | local-storage
S: localstorage wrapper | session-storage | cookie library | history api | pushstate | file api | web storage
S: webgl | three-js | html5 video | html5 audio
S: svg animation | svg sprite | svg icon | css3 animation | css transition | css variable
S: css custom property | css grid | css selector | critical css | css minifier | css linter | css parser
S: css methodology | utility-first | flexbox | grid system
S: media query | lazy loading
S: scrollspy | sticky header | image gallery | modal dialog
S: dropdown menu | hamburger menu | tooltip | popover | date picker | datepicker | color picker | autocomplete
S: typeahead | form validation | input mask | drag and drop | sortable list | masonry layout
S: data table | datatable | treeview | countdown timer | progress bar | star rating
S: typography | theme switcher | styled-components | scoped style | single file component
S: composition api | vue-3 | vue-2 | nuxt module | angular 2 | design to code | html css
S: html and css | css and javascript | javascript widget | embeddable widget
S: bower package | userscript | user-style | bookmarklet | page speed
S: frontend interview | css trick | web design | website template | theme template
S: html email | email template | responsive email | web accessibility | wysiwyg | frontend test
S: browserify | babel plugin | source map | ui component | web interface
S: on the web | landing page | in html | for html | emoji picker | web vital
S: browser extension | chrome extension | firefox extension | dark theme | html form | text input | scrolling
S: templating | form library | 浏览器 | 浏览器插件
S: codepen demo | include the css | include the script | link to the css file
S: script type module | browserslist | all major browsers | works across browsers
S: desktop and mobile browsers | kb minified | gzipped js | wai aria | css transforms | svg attributes
S: dom attributes | web developers | ie 11 | no build step | babel preset env
S: in the browser | material design | design system | state management | vanilla js | design tokens
S: pattern library | dashboard ui | html5 games | component library
S: web developer | web designer
S: framework agnostic | hbs | ejs | nunjucks | svg filters | aria attributes | web standards
W: w3c | whatwg
S: same origin | minified and gzipped | minzip | bundlephobia | treeshakeable
W: xhr | tree shakeable
S: side effects free | supports ie | internet explorer 11 | safari and edge | chrome and firefox
S: chrome firefox safari | latest versions of chrome | browser compat | caniuse | hover state
W: can i use
S: css vars | include css | style tag | head of your html | body tag
S: script in your | window object | global scope in browsers | mounted component | scoped slots | props and events
S: reactive data | ng module | angular ivy | angular version | ngmodule imports | angular json
W: lifecycle hooks
S: vue version | vue instance | page views | html file | style sheets | any website | in your html | script tag
S: page title | browser history | touch events | mouse events | web manifest | html tags | html markup | bem
S: sanitize html | using vue | jsonp | remark plugin | markdown-it plugin | cookie jar browser
S: same site | viewport | rem units | px to rem | font size | css units | css rules | css syntax
S: css output | compiled css | css source | html string | rendered html
W: html output
T: vue | angular | angularjs | svelte | sveltekit | preact | solid-js
T: Ember | Backbone | Marionette | Knockout
T: zepto | mootools | prototype-js | Dojo | extjs | ext-js | Polymer | hotwire | turbolinks
T: htmx | alpine-js | mithril | Riot | aurelia | inferno | hyperapp | Marko | qwik | astro | nuxt
T: next-js | gatsby | gridsome | Quasar | vuetify | element-ui | element-plus | iview | bootstrap
T: Tailwind | tailwindcss | bulma | zurb foundation
T: Materialize | semantic ui | uikit css | daisyui | unocss | windi css | Sass | scss | stylus | postcss
T: Compass | Bourbon | susy | Handlebars | Mustache | Pug | Jade | haml | slim template | gulp | grunt | bower
T: yeoman | webpack | vite | rollup | Parcel | Babel | coffeescript | elm | purescript | reasonml
T: rescript | clojurescript | Reagent | re-frame | om next | blazor | yew | leptos | wasm-bindgen | webassembly | vuex
T: pinia | rxjs | ngrx | ngx | d3 | gsap | requirejs | amd module | modernizr | storybook | redux
T: mobx | emotion css | React | nextjs | solidjs | Less | Karma | jasmine | cypress | playwright
T: jquery
T: vueuse | primevue | primeng | ng zorro
T: clarity design | stencil | fast element | shoelace | web awesome
T: catalyst github | skatejs | skeleton ui | melt ui | bits ui | flowbite
T: preline | hyperui | headlessui | open props | pico css | milligram | skeleton css | purecss | water css | tachyons
T: primer css | spectre css | basscss | inuitcss | lightningcss | lightning css
T: cssnano | purgecss | autoprefixer | stylelint | csscomb | workbox | lighthouse ci | openlayers | mapbox gl
T: maplibre | cesium js | deck gl | chart-js | chartjs | echarts | highcharts | amcharts | vega lite | c3js | nvd3
T: cytoscape-js | vis-js | sigma js | jointjs | jsplumb | konva | fabric-js | paper-js | p5 js | pixi-js
W: phaser
T: howler-js | tone js | video-js | hls js | dash js | plyr | flickity | select2
T: ag grid | tabulator | handsontable | fullcalendar | flatpickr | moment js | sortablejs | interact js | popper js
T: tippy js | floating ui | sweetalert | tiptap | ckeditor | tinymce | quill | slate js | draft js | editor js
T: codemirror | iconify | font awesome | fontawesome | google fonts | dexie | localforage
W: pouchdb
T: superagent | pjax | unpoly | livewire | inertia js | laravel mix | glimmer | analog js | protractor | testcafe
T: web test runner | puppeteer browser | jest dom | vitest | chai dom | google closure library
T: docusaurus | vuepress | vitepress | katex | mathjax | prosemirror | eleventy | jsdom | lit | swiper
T: remix | unplugin | fresh deno | enhance dev | lume | vike | rakkas | solidstart | tanstack
W: analog
T: sentry browser | datadog rum | segment analytics | matomo js | umami | posthog js
W: plausible
H: css class | grid | css utility | mixin | jquery wrapper | javascript plugin | javascript component
H: javascript utility | javascript class | js plugin | js framework | js component
H: javascript toolkit | micro-library | microlibrary
H: typescript framework | css theme | html theme | starter template | frontend app | frontend application
H: frontend project | dashboard template | vue app | vue application | vue template | vue wrapper | vue hook
H: vue project | vue framework | nuxt plugin | nuxt template | angular app | angular application | angular wrapper
H: angular starter | angular schematic | angular ui | svelte app | svelte store | ember app | webcomponent
H: html element | html component | router | template engine | templating engine | state manager
H: slider | slideshow | image viewer | photo gallery | video player | audio player | accordion | tab component | modal
H: popup | toast | select box | dropdown | time picker | form builder | form validator | validation plugin | countdown
H: calendar component | preloader | spinner | ripple effect | hover effect | particle effect | css button
H: css loader | animation library | stylesheet | css file | sass toolkit | postcss preset | grunt plugin
H: gulp plugin | userscript manager | 前端库 | 前端项目 | 前端專案 | 前端组件库 | 前端UI
H: Vue组件 | Vue 组件 | 网页模板 | 后台模板 | ui library | ui framework
H: ui component library | icon set | react framework | design library | charting library | chart library
H: icon library | state container | postprocessor | css in js library | browser plugin | directive
H: starter kit | 框架
H: css preset | web component set | html editor
H: gallery plugin | leaflet map | browser module | browser package | svg library | font package
H: webfont package | ember addon for | vue package | svelte package | astro integration package | jquery ui widget
H: jquery widget | jquery extension | userstyles
W: html5 | css3 | dom | widget | responsive | es6 | es5 | ecmascript | selector | markup | animation | gzipped
W: minified | tree shakable | ie8 | ie9 | ie11 | chrome | firefox | safari | demo page | live demo
W: codepen | jsfiddle | codesandbox | cdnjs | unpkg | jsdelivr | canvas | jsx | spa | reactive | gzip | bundle size
W: mobile | internet explorer | scroll
W: pure javascript | plain javascript | small js | tiny js | js library | google analytics
W: breakpoints | typescript
C: script src | link rel | text javascript | text css | min js | min css | bower install | document ready
C: document queryselector | document getelementbyid | document createelement | window onload | addeventlistener
C: import Vue from | vue use | new Vue | createApp | ng serve | ng add | ng generate | ng build | ember install
C: ember serve | ember test | vue add | vue create | vue-cli-service | nuxt config | svelte config | import jquery
C: unpkg com | cdnjs cloudflare com | yarn serve | npm run serve | gulp watch | gulp serve
C: grunt serve | grunt build | ngmodule | BrowserModule | ng app | v-model | v-if | v-for | v-bind | bind this
C: DOCTYPE html | head | div class | webpack dev server | bower json | innerHTML | import scss | node-sass
C: ng new | ng update | npx ng | app module ts | export default createApp | Vue extend | defineComponent
C: defineNuxtConfig | modules nuxt | export let
C: onMount | ember generate | customElements define | attachShadow | LitElement
C: window customElements | document body | window addEventListener | window localStorage | localStorage setItem
C: sessionStorage | navigator serviceWorker | stylelintrc | stylelint config js | postcss config js
C: tailwind config js | import css | use sass | cdn jsdelivr | href style css
C: gatsby-config | vuepress config | vitepress config | docusaurus config js | storybook main js | addons storybook
C: karma conf js | karma start
X: frontend and backend separated | compiler frontend | compiler front end | gui frontend | graphical frontend
X: graphical front end | qt frontend | gtk frontend | tk frontend | emulation frontend | command line frontend
X: llvm frontend | clang frontend | emulator frontend | rf frontend | frontend compiler | language frontend
X: template haskell | c++ template | prompt template | arm template | cloudformation template | react native
X: headless browser | web browser automation | browser automation | open your browser | streaming front end
X: browser testing
X: solid principles | solid pod | solid server | frontend for | frontend to | acts as a frontend | portal frontend
X: front-end to | frontend plugin for | apache software foundation | software foundation | free software foundation
X: foundation framework apple | less than | more or less | solid foundation | karma score | redux toolkit in python
E: responsive jquery
E: jquery slider | jquery gallery | jquery modal | jquery tooltip
E: jquery dropdown | jquery menu | jquery tabs | jquery accordion | jquery datepicker | jquery timepicker
E: jquery autocomplete | jquery validation plugin | jquery form plugin | jquery scroll plugin
E: jquery ajax | jquery table plugin | jquery table sorter | jquery masonry | jquery countdown
E: jquery mobile plugin | jquery tree | jquery file upload | jquery replacement | jquery alternative | jquery like
E: zepto plugin | mootools plugin | mootools class | dojo widget | extjs extension | sencha | yui module
E: backbone extension | backbone boilerplate | backbone router | marionette extension | marionette js | knockoutjs
E: ember cli | ember mixin | ember modal | ember octane | ember service | aurelia component
E: durandal | can js | canjs | spine js | batman js | riot js | riotjs | riot component | polymer starter
E: angular 2 component | angular 2 directive | angular 2 module | angular 2 library | angular seed | angular 2 starter
E: angular monorepo | angular interceptor | angular dynamic forms | angular reactive forms | angular elements
E: angular datepicker | angular table | angular modal | angular js service
E: angularjs service | angularjs library | angularjs wrapper | angularjs provider | angularjs filter
E: angularjs application | angularjs boilerplate | angularjs components | angularjs ui | ui router | ui bootstrap
E: ngxs plugin | vue wrapper component
E: vue 3 composable | vue router | vuex store | vuex module | vuex orm | pinia store
E: vue 2 component | vue 3 plugin | vue 3 template | vue 3 starter | vue 3 boilerplate
E: vue cli 3 plugin | vue starter | vue boilerplate | vue admin | vue dashboard | vue form
E: vue validation | vue lazy loading | vue modal | vue table
E: vue datepicker | vue select | vue charts | vue tree | vue transition | vue drag and drop
)lexicon",
R"lexicon(
[frontend]
E: vue ssr | vue server side rendering | vue storefront | nuxt starter
E: nuxt js module | nuxt boilerplate | nuxt app | gridsome starter | svelte preprocessor
E: svelte template | svelte starter | svelte router | svelte form | svelte adapter | sveltekit template
E: sveltekit starter | sapper | svelte based | solid start | solid router | solidjs library
E: qwik city | qwik library | astro template | astro blog | 11ty starter | eleventy starter | jamstack
E: metalsmith plugin | assemble plugin | static site starter | static site boilerplate
E: static site generation | static website generator | static site generator for
E: static site generator written in | static blog generator | stimulus | hotwired
E: turbolinks for | alpinejs plugin | alpine components | petite vue | mithril js | preact app | preact library
E: inferno js | lit html | lit library
E: vanilla js component | vanilla js library | vanilla js plugin
E: no dependencies javascript | zero dependency javascript
E: pure javascript plugin | pure javascript component
E: javascript micro library | javascript plugin for
E: javascript utility for browsers
E: client side templating
E: client side templates | client side routing | client side mvc | client side framework
E: client side form validation | client side rendering | client side storage
E: javascript mvvm | mvvm library
E: javascript view layer | view library
E: view engine for the browser | ui rendering library | dom diffing library
E: dom templating | dom abstraction | vdom
E: incremental dom
E: reactive web framework | reactive dom
E: reactive state library | fine grained reactivity | signals library | signals implementation
E: state management solution
E: global state management | tiny state management | simple state management
E: flux implementation | flux library | flux framework | redux middleware | redux store | redux library
E: redux enhancer | redux bindings | mobx library | effector | nanostores
E: frontend framework
E: frontend workflow
E: frontend development environment | frontend development stack | frontend monorepo | frontend architecture
E: frontend performance
E: frontend challenges | frontend developer portfolio
E: frontend engineer | module federation
E: partial hydration | resumability | progressively enhanced
E: pwa starter | pwa template | pwa boilerplate | service worker library | service worker generator | offline web app
E: web workers library
E: spa boilerplate | spa starter | spa router | spa template | router for single page | isomorphic javascript
E: isomorphic app | isomorphic web app | server side rendering framework | ssr framework | ssr for | ssr boilerplate
E: ssr starter | prerendering | prerender spa | seo friendly spa | head manager
E: css postprocessor | css inliner
E: css parser in javascript | css purge | unused css | critical path css
E: sass boilerplate | sass architecture
E: scss boilerplate | compass extension | compass plugin | less css | stylus library | css polyfill | css guidelines
E: css style guide | bem tools | container queries | element queries | media query library | media query mixins
E: breakpoint mixin | responsive breakpoints | responsive image library | responsive typography | fluid typography
E: responsive web design | retina images | svg animation library | svg inliner | svg injection
E: webgl effects | particles background | animated background
E: html starter | html5 audio player | html5 polyfill | html5 shiv
E: user agent parser browser | local storage wrapper
E: localstorage library | indexeddb abstraction | cookies in the browser | clipboard library | copy text to clipboard
E: fullscreen api | typing animation
E: typewriter effect | text animation | counter animation
E: scroll based animation | lazy loader | image preloader | image zoom
E: image comparison slider | before after slider | before and after image
E: photo gallery javascript | gallery script | masonry grid | grid layout library
E: drag and drop file upload | file uploader | image upload preview
E: form validation library | form serialization | form builder library | form generator | json schema form
E: input masking | input formatter | format input as you type | select replacement | custom select | dropdown library
E: autocomplete library | typeahead library | date picker library | datepicker library | timeline library
E: sortable tables | table sorting | html tables | virtual scroll
W: table library
E: virtual scrolling | virtual list | virtualized list
E: syntax highlighter javascript | i18n library for frontend | frontend i18n
E: frontend logging | core web vitals | performance budget | gulp starter | gulp boilerplate | gulp workflow
E: gulp template | gulp and browserify | gulp based | grunt boilerplate | grunt plugin for
E: yeoman generator | webpack starter | webpack boilerplate
E: webpack template | vite template | vite starter | vite boilerplate | vite vue template
E: portfolio website | personal website | personal portfolio | portfolio site
E: website built with html
E: html5 and css3 | html5 css3 | pure html and css | netflix clone frontend
E: landing page clone | responsive landing page | responsive portfolio | 30 days of javascript | javascript30
E: mini projects html | typescript frontend | elm app | elm package | elm library | elm ui | elm component | elm spa
E: purescript ui | clojurescript library | clojurescript wrapper | reagent component | re frame app | scala js
E: rescript bindings | bucklescript | kotlin js frontend | dart web | angulardart | blazor wasm
E: blazor webassembly | rust frontend | rust web frontend | gopherjs | vecty
E: wasm frontend | inertiajs | laravel vite | laravel frontend | rails frontend
E: rails assets | asset gem | gemified | asset pipeline gem | webpacker | vite ruby | django frontend | django webpack
E: django vite | flask frontend | symfony ux | symfony encore | phoenix liveview
E: frontend application for | frontend part of | browser extension boilerplate | chrome extension boilerplate
E: chrome extension template | chrome extension starter | web extension starter | browser extension framework | 前端工程
E: 前端工具 | 前端构建 | 前端构建工具 | 前端路由 | 前端监控 | 前端性能 | 前端性能优化 | 前端面试题 | 前端面经 | 前端学习 | 前端知识 | 前端知识体系 | 前端规范 | 前端代码规范 | 前端资源
E: 前端导航 | 前端模块化 | 前端架构 | 前端工具库 | 前端埋点 | 前端微服务 | 微前端框架 | 微前端解决方案 | 前后端分离 | 单页面应用 | 多页应用 | 多页面应用 | 同构应用 | 静态网站生成器 | 静态博客
E: 静态页面 | 页面构建 | 虚拟DOM | 虚拟列表 | 状态管理库 | 响应式布局 | 移动端适配 | 移动端H5 | H5页面 | H5模板 | h5项目 | 懒加载 | 图片懒加载 | jQuery插件
E: jQuery 插件 | Vue插件 | Vue 插件 | Vue指令 | Vue项目 | Vue 项目 | Vue全家桶 | Vue3模板 | Vue3 模板 | Vue脚手架 | Vue源码 | Vue 源码 | Vue后台
E: Vue 后台管理 | 基于Vue | 基于 Vue | 基于Vue3 | 基于 Vue3 | 基于 Vue 3 | vue3项目 | Angular组件 | Angular 组件 | 小程序框架 | 多端框架 | 跨端框架
E: 跨端 | 表单验证 | 表单校验 | 表单生成器 | 网页设计 | 网页布局 | 个人主页 | 个人网站 | 导航页 | 浏览器兼容 | 网站前端 | 管理系统前端 | 后台管理前端 | 響應式
S: include jquery | requires jquery | depends on jquery | jquery dependency
S: without jquery | jquery free | jquery 1 7 | jquery 1 8
S: jquery 1 9 | jquery 1 10 | jquery 3 | initialize the plugin | initialise the plugin | initialize the slider
S: default options jquery | callbacks and events | via data attributes | html structure
S: add the markup | in your markup | into your html | into the head section
S: at the end of the body
S: include the javascript | include js file | include the minified | include the necessary files
S: cdn links | use the cdn | load from cdn | install with bower | install via bower | available on bower | using bower
S: npm or bower | npm bower or | spm install | jspm
S: production version or the development version | development version minified | grab the minified | min gzip
S: kb gzipped | kb minzipped | less than 1kb | 1kb gzipped | 3kb gzipped | under 2kb
S: lightweight no dependencies | no external dependencies js
S: works with react vue | react vue svelte
S: vue react angular | amd and commonjs | amd commonjs
S: commonjs and amd | umd | ie 8 | ie 9
S: ie 10 | ie6 | ie7 | ie 6 | ie9 and above | ie10 and up | internet explorer 9 | internet explorer 8
S: safari opera | mobile safari | ios safari | chrome for android | opera mini
S: tested browsers | tested in chrome firefox
S: degrades gracefully | fallback for older browsers | polyfilled
S: options api
S: vue 1 0 | vue cli | globally register
S: register the component globally | in your main js | in your main ts | to your nuxt config
S: add to modules in nuxt | modules section of nuxt config | named slots | v model support | supports v model
S: angular 1 x | angular 10
W: emitted events
S: aot compatible | in your app module | in your module imports | add as dependency to your module
S: standalone components | content projection
S: template binding | zone js | ember versions | ember js v | node js v ember | ember try
S: compatibility ember | ember app template | handlebars templates
S: route transitions | route guards | lazy loaded routes | code splitting by route | server side rendered
S: rendered on the server | hmr | hot module reloading
W: hot module replacement
S: browser sync | browsersync | vendor prefixing | compiles sass | sass compilation | compile scss | sass to css
S: js concatenation | concatenate and minify | compiles and hot reloads for development
S: compiles and minifies for production | lints and fixes files | volar
S: customize configuration see vite
S: running unit tests karma | localhost 4200
S: build for production and view the bundle analyzer report | generate static project
S: for detailed explanation on how things work | launch server nuxt
S: once you ve created a project and installed dependencies | developing svelte | create svelte
S: everything you need to build a svelte project | 0 boilerplate | store and actions
S: mutations and actions | getters mutations actions | actions and reducers | actions and mutations
S: time travel debugging | computed properties | event bubbling | dom tree | custom event | event listener
S: css3 transitions | css3 transforms | hardware accelerated css | requestanimationframe | request animation frame
S: intersectionobserver | window resize | touch friendly | swipe support | above the fold
S: first contentful paint | largest contentful paint | lighthouse score | seo optimized | favicon | sitemap and robots
S: google analytics integration | netlify deploy | hosted on netlify | live demo on codepen | see the demo on codepen
S: try it on codepen | try on codesandbox | edit on codesandbox | stackblitz demo | try it on stackblitz
T: umbrella js | cash dom | yui
W: underscore | nx
T: 11ty | jekyll | umi | umijs | uni app | fable | linaria | styled jsx | jss | xstate | zustand
W: hugo | hexo | taro
T: immer | swr | apollo client | urql | anime js | lottie web | i18next
T: require js | systemjs | netlify | github pages | windicss | amp html | accelerated mobile pages
W: vercel
C: jquery js | code jquery com
C: ajax googleapis com | function $ | $ fn
C: jQuery document ready | jquery-1 | jquery-ui | data-src | data-options | data-target | data-url
C: div id root | id app | class wrapper | document addEventListener DOMContentLoaded | DOMContentLoaded
C: document body appendChild | document getElementsByClassName | querySelectorAll | new Vue el | el app
C: Vue prototype | app use | createApp App | createApp App mount | mount app | app mount | script setup
C: template div | export default components | export default data | export default name
C: components props | import from vue | import ref from vue | defineProps
C: modules nuxtjs | nuxi | npm init vite | npm create vite
C: yarn create vite | npm init vue latest | vue init
C: vue inspect | npm run generate | npm create svelte latest
C: npx sv create | npx degit | svelte-kit | script lang ts
C: script context module | bind value | on click | use action | astro add | astro config
C: eleventyConfig addPlugin | eleventyConfig | eleventy js | npx eleventy | hexo server | gatsby develop | ng test
C: ng e2e | ng lint | ng g c | npm install angular
C: angular module app | angular module myApp | ng-controller | ng-model | ng-repeat | ng-click | ng-class | ng-show
C: ng-if | ng-options | imports BrowserModule | Component selector | selector app-root | templateUrl | ngOnInit
C: ngFor | ngIf | ngModel | ngClass | ng-template | ng-container | import Component from angular core | angular core
C: angular common | angular animations | ember new | ember server
C: ember try each | ember g | ember-cli-build js
C: Backbone View extend | Backbone Model extend | Backbone Router extend | ko applyBindings | ko observable
C: data-bind | data-controller | data-action | data-turbo | hx-get | hx-post | hx-target | hx-swap | hx-trigger
C: x-data | x-show | x-bind | x-text | customElements | class extends HTMLElement | extends HTMLElement
C: extends LitElement | this shadowRoot | bower_components | bower update | jspm install
C: jam install | volo add | gulp build | gulp dev | gulp clean | gulp default | gulpfile js | grunt watch | grunt dev
C: Gruntfile js | npm install -g bower
C: yo angular | yo webapp | sass --watch | gem install sass | gem install compass
C: compass watch | compass compile | compass create | import compass | import bourbon | src scss | src styles
C: src components | src views | src router | src store | src pages | src layouts | public index html
C: index html css js | css style css js | style css script js | index html style css | live-server
C: python -m SimpleHTTPServer | serve -s dist | import style css | type module src
C: script async src | script defer src
C: link href rel stylesheet | cdn tailwindcss com | skypack
C: jspm io | polyfill io | rawgit | raw githack com
C: require postcss | postcss process | module exports plugins | babelrc
H: front end framework | vue library | css in js solution | store library | templating library
H: static site

[react]
alias: react-js | reactjs | react ecosystem | react component | react-hook
E: react
E: higher order component
E: preact | next-js app | next-js application
E: nextjs starter | gatsby plugin | gatsby starter | redux middleware
E: React 组件 | React组件 | React 组件库 | React组件库 | React 框架 | React框架
E: React全家桶 | React 全家桶 | React 项目 | React项目 | React 脚手架 | React 元件 | React源码
E: next-js 13 | next-js 14 | next-js 15 | next js starter | next js template
E: next js boilerplate | next js framework | next js and | with next js | using next js
E: nextjs template | nextjs blog | full stack next js | for next js | next js native
E: remix app | remix template | docusaurus plugin | docusaurus theme | docusaurus site
E: shadcn components | ant design pro
E: redux library | redux store enhancer | redux devtools
E: hooks and components
E: context providers and hooks | set of hooks | collection of hooks
E: cra template
E: redux template | redux starter
E: rewired
E: inline edit component
E: redux bindings | redux for
E: redux utilities | redux helper | redux persist
E: next js plugin | next js middleware | next js config | next js utility | next js server
E: next js integration | next js adapter | next js sdk | next js with | remix utilities | remix plugin | for remix
E: gatsby source | gatsby transformer | docusaurus preset
E: plugin for docusaurus
E: jsx to | jsx runtime for | jsx pragma
E: hooks api for
E: renderer for electron apps
)lexicon",
R"lexicon(
[react]
E: type-safe hooks | typed hooks
E: draftjs plugin | draft-js editor | relay compiler | relay modern
E: babel plugin jsx | jsx babel plugin | eslint jsx
S: swr
S: headless component | styled-component | functional component | function component | stateless component
S: controlled component | uncontrolled component | render prop | use-state | usestate | useeffect | usereducer
S: usecontext | usememo | custom hook | hooks api | jsx | tsx
S: redux store | redux action | redux reducer | redux toolkit | redux saga
S: redux thunk | redux observable | redux form | redux state | action creator
S: virtual dom | concurrent mode | error boundary
S: hydration | app router | server action | shadcn | hot reloading | fast refresh
S: headless ui component | context api | atomic state | prop-types | prop drilling | server component | suspense
S: flux
S: server components | client components | use client | function components | class component | strict mode
S: props and state | hooks based | based on hooks | provider component
S: forwardref
S: component props
S: children prop | default props | props table | controlled mode | hooks and utilities | wrap your app
S: wrap your application | provider at the root | use the hook | with hooks
S: hook returns | material ui theme | theme provider | themeprovider | styled system | css prop | emotion styled
S: sx prop | expo module | turbomodules | new architecture | fabric component | hermes engine
W: native modules
S: expo config plugin | expo managed
S: hook to use
T: redux | mobx | Recoil | zustand | jotai | valtio | xstate | next-js | nextjs | Next-js | gatsby | Remix
T: material-ui | mui | chakra ui | ant design | antd | reactstrap
T: Emotion | radix ui | mantine | blueprint-js | fluent ui | headless ui | formik
T: framer motion | tanstack query | tanstack router | Relay | apollo client | immer | reselect
T: immutable-js | umi | umijs | dva | ice-js | docusaurus | blitz-js | redwood-js | t3 stack | Expo | inferno
T: enzyme | storybook | fluxible | Reflux | Reagent | nextra
T: nativewind | tamagui | gluestack
T: nativebase | reanimated | gesture handler | wouter | ahooks
T: sonner | ariakit
T: park ui | ark ui | panda css | vanilla extract | linaria
T: rematch | rtk query | nanostores | legend state | hookstate
T: easy peasy | rjsf
T: keystatic | styleguidist | bit dev | vike
T: tanstack start | tanstack table | tanstack form | visx | recharts | reactflow
T: xyflow | dnd kit | blocknote | draft-js | draftjs | mdx js | theme ui
T: rebass | evergreen ui | grommet | elastic ui | patternfly | office ui fabric
T: polaris | garden zendesk | orbit kiwi | arco design | semi design | tdesign | next ui | nextui
T: heroui | geist ui | tremor | cloudscape | radix primitives
H: redux boilerplate | react demo | react example | react tutorial | react website | react widget | react module
H: react package | react port | react implementation | react client | react frontend | react editor | react map
H: react calendar | react helper | react design system | react theme | react autocomplete | react tree | react toast
H: next app | nextjs app | nextjs boilerplate | next-js project | gatsby theme | gatsby site | gatsby source plugin
H: preact component | jsx runtime | 组件库 | React Hooks 库 | React 模板
H: react layout component | react hook set
W: frontend | babel | es6 | ssr | spa | jest | single page application | children | declarative | rerender | re-render
W: memo | reducer | dispatch | boilerplate | facebook | hot reload
C: import React from | import React | from react | react react-dom | require react
C: npm install react | useState | useEffect | useRef | createElement | React createElement | React Component
C: extends React | extends Component | React createClass | ReactDOM | npx create-react-app
C: create-next-app | next dev | next build | gatsby develop | gatsby new | gatsby config
C: className | mapStateToProps | createStore | useSelector | useDispatch | propTypes | setState | this state
C: this props | peerdependencies react | getServerSideProps | getStaticProps | createRoot
C: import useState | import Link from next | next config js | next config mjs | getInitialProps
C: import Image from next | from preact | preact h | jsxImportSource | render App | React useState | React useEffect
C: React memo | React forwardRef | React FC | React FunctionComponent | React ReactNode | useCallback | useQuery
C: useForm | useStore | useAppDispatch | createSlice | configureStore | combineReducers | applyMiddleware
C: connect mapState | componentDidMount | shouldComponentUpdate | componentWillMount | defaultProps | React PropTypes
C: PropTypes string | npm install save react | yarn add react | react-native link | pod install
C: expo install | npx react-native | react-native run-android | react-native run-ios
C: StyleSheet create | AppRegistry registerComponent | NativeModules | requireNativeComponent
X: react to | react on change | react accordingly | react when | react upon | can react | react php
X: reactphp | how to react | emoji react | react immediately | reactive native | react quickly | reactor | react if
X: react vue | vue react | angular react | react angular | react and vue | react or vue | react svelte | preact react
X: like react | react on | vue and react | angular and react
E: render prop component
E: next js blog | next js portfolio | next js website | next js example | next js typescript
E: next js auth | next js ecommerce | next js commerce | next js saas
E: next js dashboard | next js admin | next js library | next js sitemap | next js seo | next js i18n | nextjs plugin
E: nextjs tailwind | nextjs portfolio | saas boilerplate nextjs | t3 app | remix run
E: remix stack | remix starter | remix auth | redwoodjs
E: gatsby remark plugin | gatsby theme for
E: gatsby blog | gatsby portfolio | gatsby boilerplate | gatsby template | razzle | after js
E: declarative routing | redux form material ui | redux action creators | redux undo
E: redux router | redux like | redux based | redux api middleware | redux async
E: redux promise middleware | flux library | flux implementation | flux architecture | flux stores | flux framework
E: alt js | fluxxor | mobx state tree | mobx store | mobx utilities
E: mobx form | recoil js | jotai extension | zustand middleware | zustand store
E: swr hooks
E: data fetching hooks
E: firebase hooks
E: formik wrapper
E: three fiber
E: enzyme adapter
E: enzyme matchers
E: jsx compiler
E: jsx transform | jsx parser
E: styled components library | styled components theme
E: material ui components | material ui extension | material ui table | mui components | mui theme
E: mui template
E: antd admin | antd theme | antd components | chakra ui components
E: chakra ui template | chakra template
E: redux powered
E: for redux
E: for gatsby
E: reactjs
E: mern
E: pern stack | React Hooks库 | React 实战 | React实战 | React脚手架 | React 源码
E: React 源码解析 | React 原理 | React 技术揭秘 | React 应用框架 | React 状态管理 | React 后台管理 | React后台管理系统 | React Native 项目 | 基于React
E: 基于 Ant Design | 基于antd | 基于 antd | antd组件 | 手写React | 实现React | 高阶组件 | 自定义 Hook | 函数组件 | 函数式组件 | Taro 项目 | Umi 项目
S: component api hooks
S: hook accepts | ref forwarding | forwards refs | pass a ref
S: children as function | children as a function | function as child | function as children
S: pass props | passed as props | extra props | additional props
S: spread props | rest props | props passed to | prop getters | prop default description
S: available props | required props | all props | following props
S: controlled and uncontrolled | unnecessary re renders | unnecessary rerenders | prevents unnecessary
S: rerenders only | memoized selectors | reselect selectors | local component state | componentwillreceiveprops
S: pure component | purecomponent | wrap your root component | wrap the component
S: wraps your component | context provider | root of your app | root of your application
S: in your app js | mount and unmount | mounted component | reconciliation
S: pages router
W: pages api
S: incremental static regeneration | next image | next config | learn next js | nextjs documentation
S: next js documentation | deploy on vercel
S: bootstrapped with create next app
S: launches the test runner in the interactive watch mode | runs the app in the development mode
S: the page will reload if you make edits | the page will reload when you make changes
S: you will also see any lint errors in the console
S: this is a one way operation
S: once you eject you can t go back | ejecting
S: root reducer
S: combine reducers | immutable state | store enhancer | apply middleware | connect components | connected component
S: ducks pattern | presentational components | presentational and container components | smart and dumb components
S: components containers | in your gatsby config | add to gatsby config | gatsby config js | gatsby cloud
S: create a gatsby site | kick off your project with this default boilerplate | gatsby node apis
S: onchange handler | onchange callback | event handlers as props | classname prop | aschild
S: polymorphic components | compound components
T: normalizr | urql | nextauth | authjs
T: craco | customize cra
T: stitches | blueprintjs
T: adobe spectrum
T: final form | docz | formatjs | lingui | contentlayer | drei | nivo | reactotron
W: lexical
T: re frame | reasonreact | slinky | fulcro | reach router
T: hookrouter | usehooks ts
C: import React from react | import React Component from react | import React useState from react
C: import useState from react | import ReactDOM from react-dom
C: createRoot document getElementById root
C: ReactDOM render | ReactDOM createRoot | extends React Component
C: class App extends Component | React lazy | React StrictMode | useState false | useState null | useRef null
C: useNavigate | className App | onChange e | htmlFor | this setState | const App
C: const App props | export default App | function App | function App return | function MyComponent
C: const MyComponent | MyComponent | function Example | const Example | mapDispatchToProps | connect mapStateToProps
C: createStore rootReducer | createStore reducer | applyMiddleware thunk | createReducer | bindActionCreators
C: Provider store | Provider store store | import Provider from react-redux
C: import createStore from redux | npm i react
C: yarn create react-app
C: with-next | next export | module exports withPlugins | withPlugins | nextConfig | const nextConfig
C: pages index js | pages _app js | _app tsx | _document js | app page tsx
C: app layout tsx | getStaticPaths | import Link from next link | import Head from next head
C: next router | next-env d ts | NEXT_PUBLIC | NEXTAUTH_SECRET | NEXTAUTH_URL
C: NEXT_PUBLIC_SUPABASE_URL | REACT_APP | REACT_APP_API_URL | REACT_APP_FIREBASE_API_KEY | react-scripts start
C: react-scripts build | npm run eject | yarn eject | yarn start yarn test yarn build
C: npm start npm test npm run build | src App js | src App tsx | src App jsx | src index js | src index tsx
C: src components App | App js | App jsx | App tsx | src reducers | src actions | src containers | src hooks
C: gatsby build | gatsby serve | gatsby-node js | gatsby-browser js | gatsby-ssr js | gatsby-cli
C: npm install gatsby | resolve gatsby | gatsby-source-filesystem
C: gatsby-transformer-remark | gatsby-plugin-sharp | useStaticQuery | BrowserRouter | Router Route path
C: Route path component | Route exact path | Route path element | Switch Route | Routes Route
C: import BrowserRouter from react-router-dom | browserHistory
C: QueryClientProvider | QueryClient | QueryClientProvider client | ApolloProvider client | ApolloProvider
C: ThemeProvider theme | ChakraProvider | MantineProvider | styled div | makeStyles | withStyles | useStyles
C: material-ui core | mui material | emotion react | from styled-components
C: PropTypes string isRequired | PropTypes func | PropTypes bool | PropTypes object | PropTypes node | getDefaultProps
C: getInitialState | componentWillUnmount | renderToString | renderToStaticMarkup | ReactDOMServer renderToString
C: hydrateRoot | preset-react | jsx preserve
C: jsx react-jsx | presets es2015 react | screen getByText
C: testing-library react | enzyme-adapter-react-16 | plugin react
C: npx create-remix | remix dev | npx create-t3-app latest
C: npm create t3-app | Suspense fallback | Canvas mesh | r3f
H: redux module | jsx library

[ui]
alias: user interface | ui component | ui components | ui kit | ui library | component library | design system
alias: widgets | css framework | charts | icons | theme
E: ui | user interface
E: component library | design system | design language
E: design token | widget library | icon set | icon library | icon pack | icon font | icon theme | svg icon
E: css framework | css component | control library | custom view | custom control | custom uiview | uiview subclass
E: uiview category | view component | material design component | material components
E: admin template | pattern library | wpf control | winforms control
E: chart library | charting library | bootstrap theme | bootstrap component
E: tailwind component | android view | android widget | ios control | swiftui component | flutter widget
E: uikit component | 组件库 | UI组件 | UI组件库 | UI 组件库 | UI框架 | UI 框架 | UI库 | UI 库
E: 界面库 | 用户界面 | 使用者介面 | 图标库 | 图标 | 设计系统 | 设计语言 | 元件庫
E: 自定义控件 | 自定义View | 自定义 View | 控件 | interface component
E: interactive component | tui | css animation | 界面 | 动画
E: components for the web
E: headless tables | data grid component | tables and datagrids | popup boxes | alert box
E: tooltip library | toast library | notification library for | dropdown library | slider library | swiper
E: gallery component | chart components | interactive charts | visualization components | svg charts
E: calendar component for | pull to refresh | side drawer | navigation bar component
E: tab bar component | color picker component | rating component | avatar component | badge component
E: markdown component | layout library | layout engine
E: layout framework
E: interface animations | animated icons | animated backgrounds
E: particle background | css effects | css loaders | css buttons | dark mode for | night mode for
E: themes for | elegant theme | clean theme | material theme
E: prototyping tool | interface design tool | design and prototyping | collaborative design | design platform
E: design assets | figma kit | figma library | wireframing | mockups | wireframe kit | screens for
E: ready made screens | app screens | flutter widgets
E: flutter theme | swiftui views | swiftui components | compose components
E: imgui | immediate mode gui | gui widgets
E: widget set | admin dashboard template | responsive admin | dashboard theme
E: open source icons | free icons | emoji set | icon generator
E: css library for
E: bootstrap components
E: homepage for your
E: static homepage
E: interface utilisateur | interfaz de usuario | interface do usuário | benutzeroberfläche | библиотека компонентов
E: uiコンポーネント | ユーザーインターフェース | 사용자 인터페이스
E: typeface | font family | variable font | truetype font | monospaced font | monospace font
E: programming font | coding font | serif font
E: handwriting font | pixel font | bitmap font
E: unicode font | open source font | free font | libre font | font project | font superfamily
E: slab serif | humanist sans | geometric sans | calligraphic font | typewriter font
E: nerd font | patched font | powerline font | fonts for | emoji font | symbol font | math font
E: install font | fonts from google | font sources
)lexicon",
R"lexicon(
[ui]
E: glyph coverage | icons packaged | icons as components | icons for react | icons designed for
E: icons for web | material icons for | weather icons | flag icons | country flags
E: brand icons | logo icons | crypto icons | file icons | cursor theme | mouse cursors | color system
E: color palette generator | color tokens | theme colors | color schemes for | theme package | theme library
E: theming library | theming system | theming solution | theme toggle | theme provider
E: theme tokens | style dictionary | look and feel of | branding assets | brand guidelines
E: visual identity | visual language | component theme | skins for | component kit
E: component suite | component collection | component primitives
E: set of reusable | suite of components | library of components
E: control suite | javascript controls | widget for | payment widgets
E: web widgets | embeddable widgets | chat widget | feedback button | cookie banner | consent banner
E: announcement banner | navbar component | header component | footer component | icon button | text field component
E: textarea component | auto growing | autosize | resizable textarea | rich textarea | mentions input
E: input with tags | phone input | otp input component | currency input | masked input
W: file input
E: date input | time input | date range picker | month picker | year picker | clock picker
E: font picker | icon picker | gradient picker | location picker | address input | search component
E: search input component | filter component | form fields | form layout | form renderer | form rendering
E: inline edit | inline editing | edit in place | click to edit | inplace editing | breadcrumb component
E: menu component | nav menu | navigation menu | mega menu plugin | sidebar navigation
E: drawer component | tabbed interface | stepper component
E: wizard component | accordion component | collapse component | disclosure component | divider component
E: card component | card layout | list component | list item component | virtual scroller | infinite list
E: table sorting | sortable tables | table plugin | table sort
E: spreadsheet component | tree component for | treemap component
E: portal component | popover component | popup component | overlay component | overlay layer | alert component
E: message component | loading bar | loading overlay
E: skeleton component | placeholder component | progress component | progress circle | progress widget
E: circular progress bar | progress bar component | carousel for
E: image component | image comparison | before after slider
E: image viewer component | image zoom | image magnifier | avatar generator | avatar group
E: chip component | hint component | tour component | signature component | barcode component
E: qr code component | calendar control | scheduler component | event calendar component | gantt component
E: kanban component | timeline component for | chat component | message bubbles
E: comment component | like button | share buttons
E: emoji keyboard | emoji component | chart plugin
E: charts for | chart wrapper | charting component | charting controls | chart types | chart control | chart module
E: treemap chart | sunburst chart | bubble chart | heatmap component | gauge component | sparkline component
E: sankey diagram | word cloud component | chord diagram | calendar heatmap | country map chart | candlestick chart
E: financial charts | stock charts | visualization plugin | visualization widgets | annotation component
E: svg annotations | diagram component | graph component
E: chessboard component | dice component | markdown renderer component
E: code block component | syntax highlighter component | terminal component | terminal widget | console component
E: log viewer component | video player component | audio player component | media player component
E: layout component for | grid component for | layout manager for | responsive layout component | split panel
E: resizable panels | dock layout component | page layout | page header | admin layout | dashboard layout component
E: app shell | application shell layout | animation component | animated component
E: reveal animation | scroll reveal | image tint | image effects | spring animation library
E: confetti component | on-screen keyboard | virtual keyboard | keyboard component | drawing canvas component
E: sketch canvas | signature capture | camera component | scanner component | picker component for
E: wheel picker component | text component | styled text | typography component | text ellipsis component
E: portal into | render into a portal | children into a dom node | image styles
E: base styling | css module for | styling for | styles for | style library | stylesheet library
E: scss components | sphinx theme | documentation theme | docs theme | prompt theme
E: admin color picker | color picker for | admin widgets | form widget
E: custom widgets | component documentation | isolated components
E: storybook components | component catalog | component development
E: grid framework | fluid grid | semantic grid
E: grid of equally | tile layout | form framework | form toolkit | form generation from
E: forms from json schema | component that renders | component which renders
E: component to render | component to display | component that displays | component for displaying
E: component for rendering | component to create | component that lets | component that allows
E: component for selecting | component for picking | component for creating | component for building
E: component for showing | component that shows | component for editing | component for drawing
E: wrapper component for | dat gui | debug panel | inspector panel
E: drag and drop component | drag and drop list | drag and drop for | dropzone
E: terminal emulator component | rich console output | color selection | color picker widget | color input
E: framework css | react chat | chatbot widget | chat bubble
E: chat window component | reactions component
E: dashboard widgets | dashboard components | dashboard cards | stat cards
E: tokens to css | css variables from | figma tokens
E: wysiwyg html editor component | editor toolbar | toolbar component | rich text toolbar
E: mention component | embed component | video component | icons resource | icon search | glyph icons
E: icon names | icon characters | icon list | awesome icons | custom titlebar | header bar
E: client side decoration | window decoration | gtk widgets | complex widgets
E: image picker plugin | native picker | gesture handler component | integration for angular
E: angular wrapper component | cropper | cropperjs | image crop component | typeahead plugin
E: suggest box | search box widget | table of contents component | sticky component | affix
E: scroll indicator | reading progress bar | floating button | countdown component
E: clock component | analog clock | weather widget component | flip clock | odometer | number animation
E: count up animation | counter component | animated counter | typewriter component
S: date picker | datepicker | time picker | color picker | colour picker | image picker
S: file picker | emoji picker | country picker | picker view | wheel picker | number picker | dropdown
S: drop down | select box | multi-select | autocomplete | auto-complete input | typeahead | combobox | combo box
S: autosuggest | tag input | tag cloud | chips input | text field | text input | floating label | input field
S: search bar | search box | form control | form component | checkbox | toggle switch
S: slider | knob | button
S: badge | avatar | modal
S: dialog box | alert view | alert dialog | action sheet | bottom sheet | popup | pop-up | popover | tooltip | toast
S: snackbar | notification banner | hud | progress bar
S: progress indicator | progress view | circular progress | loading indicator | spinner
S: skeleton screen | skeleton loader | placeholder view | empty state | activity indicator
S: infinite scroll | infinite scrolling | swipeable cell | carousel | lightbox
S: photo browser | image viewer | card view | card stack | swipe card | accordion | expandable list | collapsible
S: tab bar | tabbar | tab view | tab layout | navigation bar | navbar | side menu | sidebar
S: slide menu | hamburger menu | context menu | mega menu | circular menu | radial menu | toolbar
S: breadcrumb | pagination | stepper | wizard | page indicator | page control | view pager
S: viewpager | recycler view | recyclerview | list view | listview | table view | uitableview | tableview cell
S: collection view | uicollectionview | scroll view | uiscrollview | scrollview | stack view | text view | textview
S: image view | imageview | grid view | gridview | data grid | datagrid | data table | tree view | treeview
S: tree component | tree table | virtual list | virtual scroll | virtualized list | kanban board | calendar view
S: calendar component | event calendar | timeline view | timeline component | gantt chart | split pane | split view
S: resizable pane | dock layout | grid layout | dashboard layout | masonry layout | sticky header
S: segmented control | blurred view | gradient view
S: rounded corner | circular image | line chart | bar chart | pie chart | radar chart | sparkline
S: gauge | heatmap | chart component | drag and drop | sortable | dark mode | dark theme | light theme | color scheme
S: theming | themeable | skin | skinnable | customizable component | reusable component | accessible component
S: unstyled component | pre-built component | prebuilt component | design component
S: look and feel | glassmorphism | neumorphism | neumorphic | flat design | flat icon | responsive grid
S: wireframe | mockup | prototyping | figma plugin | sketch plugin | sketch library | hero animation
S: transition animation | custom transition | walkthrough view | password field | pin view | otp input | pattern lock
S: signature pad | login screen | splash screen | onboarding screen | settings screen | drawer
S: marquee | countdown view | wave view | bubble view | flow layout | tag view | label view | uilabel | uibutton
S: uitextfield | uitextview | uialertview | uiactionsheet | uinavigationbar | uitabbar | uiviewcontroller
S: loader animation | css loader | loading animation | map view | shimmer | parallax | ripple
S: custom keyboard | refresh control | human interface | calendar plugin | select2 | gallery | blur
S: switch control | styling | rating | animated | gui
S: material design
S: font | ttf | otf | glyphs | ligature | opentype features
S: kerning | hinting | italics
S: theme variables | theme customization | custom theme
S: customizable styles | className prop
W: variants
S: placeholder text | disabled state | hover state | focus state | accessible by default
S: live demo and examples | component api | props | storybook demo | see the storybook | component preview
S: style guide
T: mui | material you | ant design | antd | bootstrap | Tailwind | tailwindcss
T: bulma | foundation css | uikit | fluent design | Radix
T: shadcn | daisyui | element plus | vuetify | Quasar | primeng | primefaces
T: primereact | primevue | Vant | iview | carbon design | blueprint-js | mantine | Evergreen | storybook
T: figma | fontawesome | ionicons | feather icon | heroicons | material icons
T: devexpress | telerik | syncfusion | extjs | ag-grid | handsontable | echarts | chart-js | highcharts
T: d3 | apexcharts | recharts | amcharts | mpandroidchart | swiftui | jetpack compose | Flutter | wpf | xaml
T: winui | uwp | avalonia | maui | javafx | Swing | vaadin | qml | lottie | styled-components
T: ionic | framework7 | weui | wxss | adminlte | coreui
T: lucide | phosphor icons | tabler icons | remix icon | boxicons | octicons
T: simple icons | iconify | material symbols | fluent icons | fontello | icomoon | fontsource
T: patternfly | slds | primer css | spectrum css
T: adobe spectrum | atlassian design | atlaskit | garden design | govuk frontend | uswds | nhsuk | salt design
W: fiori
T: sapui5 | openui5 | infragistics | wijmo | devextreme | smart client | zingchart
T: fusioncharts | anychart | vega lite | plotly | nvd3 | billboard js | frappe charts | uplot
T: nebular | ng zorro | varlet | arco design | tdesign | semi design | nextui
T: zag js | headlessui | flowbite | preline | lipgloss | bubbletea
T: ratatui | rich python | blessed | ink cli | charm bubbles
H: widget | control | component
H: chart | picker | calendar
H: carousel library | modal library | dialog | alert
H: popup window | menu
H: table library | grid system
H: form library | form builder
H: loader | indicator | view | image cropper
H: iconset | icons | theme
H: color palette | styleguide | style sheet | stylesheet
H: dashboard template | admin dashboard | bootstrap template | landing page
H: ui pack | ui plugin | ui module | ui package | interface builder | design kit | design tool | design resource
H: design guideline | primitive | scrollbar | terminal ui | text user interface | game ui
H: style framework | 组件 | 元件 | 控件库 | UI套件 | 主题 | 弹窗 | 轮播图 | 选择器 | 日历组件
H: 日历控件 | 图表库 | 图表组件 | 表格组件 | 下拉刷新 | 侧滑菜单 | gui library
H: animation library | tabs | keyboard
H: ui toolkit package | ui kit package | layout manager | divider | textarea | select input
W: responsive | animation | customizable | accessibility | sass | typography | frontend | vue | angular | swift
W: appearance | preview | palette | shadow | border | padding | touch | gesture | transition | material
W: accessible | navigation | grid | cell | scroll | canvas | delegate | gif
W: template | tree | effect
C: layout width | layout height | wrap content | match parent | addSubview | UIColor | UIView | UIImage
C: initWithFrame | CGRectMake | CGRect | uitableviewdelegate | ContextCompat | setOnClickListener | Widget build
C: className | btn-primary | container-fluid | backgroundColor | textColor | findViewById | import SwiftUI
C: StoryboardName | ibinspectable | ibdesignable | onClick | modal show
C: font-face | fc-cache | fonts ttf | fonts woff2 | import fontsource | iconify icon | fa fa | ThemeProvider theme
C: createTheme | variant primary | size small | onClose | isOpen | placeholder | onChange value
X: command line user interface | user interface to | without a user interface | ui test | ui testing | ui automation
X: no ui | button below | click the button | push button | template engine | c++ template | template haskell
X: theme song | view in | table of contents | menu bar app | api dashboard | query builder | hugo theme | zsh theme
X: vim theme | view count | database view | materialized view | access control | version control | remote control
X: flow control | quality control | motion control | source control | control plane | rate control | control system
X: game controller | data loader | class loader | css loader for webpack | webpack loader | boot loader
X: module loader | web ui available | swagger ui | admin ui available | has a ui | user interface language
X: material for mkdocs | music theme
X: avl tree | red black tree | merkle tree | b tree | binary tree | binary search tree | search tree | syntax tree
X: suffix tree | prefix tree | decision tree | kd tree | abstract syntax tree | radix tree | segment tree | quadtree
X: interval tree | phylogenetic tree | source tree | device tree | working tree | tree shaking | tree structure
X: dependency tree | spanning tree | parse tree | changelog template | commit template | issue template
X: github template | cookiecutter template | project template | latex template | repository template
X: serverless template | cloudformation template | markdown style guide | javascript style guide | code style guide
X: coding style guide | python style guide | airbnb style guide | google style guide | language style guide
X: eslint style guide | style guide enforcement | minetest skin | player skin | game skin | fonts license
)lexicon",
R"lexicon(
[ui]
X: figlet font | font awesome license | api control | parental controls | alert manager | alertmanager
X: security alert | alert rules | price alert | page layout analysis | memory layout | keyboard layout
X: keyboard firmware | data layout | struct layout | file layout | project layout | directory layout | disk layout
X: geographic map | hash map | source map | ordered map | sitemap | xml sitemap | command palette entries
X: routing table | hash table | symbol table | lookup table | database table | sql table | iptable | nftable
X: partition table | page table | truth table | hapi style guide | style guide rules | style guide eslint
X: style guide for python | ruby style guide | ui eslint config | eslint config for ui | ui message stream
X: ui testing library | ui test runner
E: headless components | unstyled accessible components
E: collection of reusable components
E: copy paste components | copy and paste components | shadcn components
E: shadcn registry | shadcn theme | shadcn for
E: tailwind plugin | tailwindcss plugin | tailwind css plugin | plugin for tailwind
E: tailwind preset | tailwind css preset | tailwind theme | tailwind templates | tailwind css template
E: tailwind landing page | tailwind dashboard | tailwind admin dashboard | tailwind colors | tailwind utilities
E: tailwind animations | tailwind forms | utility first css | utility css | css utilities
E: atomic css | functional css | classless css
E: class less css | drop in css | minimal css
E: lightweight css
E: css only components
E: css stylesheet | css starter
E: css boilerplate | css theme | css reset | css normalizer | normalize css | base styles
E: default styles | typographic css | typography css | css typography | css grid system | responsive grid system
E: flexbox grid | flexbox based grid | flexbox framework | flexbox layout system | sass grid
E: sass framework | sass library | sass mixins | scss mixins
E: scss framework | scss library | less mixins | stylus mixins | sass buttons | button library
E: button styles | social media buttons | css spinners | preloader | skeleton loading
E: content placeholder | placeholder loading | css progress | progress button
E: css3 animations | hover effects | css transitions
E: css tooltips | css only tooltips | dropdown menus | css dropdown | css menu | css hamburger | hamburger icon
E: css toggle | toggle switches | css checkbox | checkbox and radio | custom checkbox | custom checkboxes
E: styled checkboxes | css forms | form styles | form elements styling | material form | css modal | css icons
E: css shapes | css patterns | css gradients | gradient library | gradient generator | background patterns | css flags
E: svg flags | payment icons | credit card icons | cryptocurrency icons | brand logos
E: logo collection | svg logos | file type icons | social icons | social media icons
E: iconic font | icons as react components
E: svg sprite | handcrafted icons | hand crafted icons | pixel perfect icons
E: line icons | outline icons | material design icons
E: fontawesome icons | carbon icons | emoji icons
E: font generator
E: handwritten font | sans serif | chinese font | cjk font | japanese font | korean font
E: arabic font | persian font | devanagari | hebrew font | thai font | font with ligatures
E: programming ligatures | font patcher | web font | webfonts | self hosted fonts | font stack
E: system font | otf and ttf | material design for
E: material design framework | material design css
E: material design theme | material design lite
E: material kit | material style | material you design | google material
E: google s material design | material admin | metro style
E: macos style | ios style components | ios style switch
E: neobrutalism
E: brutalist | retro css | retro style css | 8 bit css | nes style
E: terminal css | terminal style css | hacker theme
E: hand drawn look | paper css | latex css | tufte css
E: windows 98 css
E: living style guide | style guide generator | styleguide generator | pattern lab
E: component explorer | component workshop | component showcase | component playground
E: storybook addon | storybook preset | storybook theme | storybook for
E: storybook plugin | theme switcher | theme toggler | theme builder | theme generator | theme editor | theming engine
E: dark mode toggle | dark mode switch | dark mode css | color scheme generator
E: color library | color picker library | color swatches | bootstrap 5 theme
E: bootstrap 4 theme | bootstrap 3 theme | bootstrap 4 template | bootstrap 5 template | free bootstrap 4
E: free bootstrap 5 | bootstrap html template | bootstrap 4 components | bootstrap 5 components
E: bootstrap for | bootstrap based | bootstrap extension
E: bootstrap admin | bootstrap 4 admin | bootstrap 5 admin
E: bootstrap dashboard | bootstrap datepicker | bootstrap date picker | bootstrap modal
E: bootstrap dialogs | bootstrap alerts | bootstrap table | bootstrap select | bootstrap multiselect
E: bootstrap tags input | bootstrap tree view | bootstrap treeview | bootstrap colorpicker | bootstrap slider
E: bootstrap switch | bootstrap tour | bootstrap wizard | bootstrap file input | bootstrap carousel
E: bootstrap notifications | bootstrap navbar | bootstrap sass | bootstrap less | bootstrap mixins | bootstrap rtl
E: rtl bootstrap | bulma components | bulma extension
E: bulma theme | bulma based | bulma css | foundation for sites | foundation template | materialize
E: admin panel template
E: admin interface theme | admin lte | adminlte 3 | free admin dashboard
E: open source admin dashboard
E: dashboard template built with | analytics dashboard template | landing page template
E: landing page theme | one page template | one page theme | single page template
E: html5 template | html css template | website template
E: portfolio template | portfolio theme | resume template | resume theme
E: coming soon template | responsive html email
E: email framework | pricing table | login page template | login form template | login form design
E: error page template | 404 pages | hexo theme | ghost theme
E: wordpress theme | shopify theme | mkdocs theme | docusaurus theme | pelican theme
E: discord theme | spotify theme | spicetify theme | steam skin | firefox theme | userchrome
E: firefox css | userstyle | stylus theme | user style | obsidian theme
E: obsidian css | typora theme | marp theme | reveal js theme | alfred theme | slack theme | jupyter theme
E: rstudio themes | rofi theme | gtk css
E: library of web components | custom elements library | framework agnostic components
E: lit components | polymer element | polymer component | polymer web component
E: based on element plus
E: ant design vue | vuetify components | vuetify template | vuetify theme | vuetify admin
E: angular material extension
E: angular bootstrap
E: svelte components
E: blazor components
E: blazor bootstrap | livewire components | blade components
E: blade icons | phoenix components | liveview components
E: ant design components | ant design pro | ant design theme | ant design based
E: based on ant design
E: carousel component | carousel slider | lightbox plugin | lightbox gallery | modal window
E: modal popup | context menu library | accordion menu | collapsible component | datagrid component
E: treeview component | tree select | select dropdown | multiselect component | multiselect dropdown
E: combobox component | typeahead component | tag input component | datepicker component
E: datetime picker | datetimepicker | time picker component | full calendar component
E: kanban board component | vertical timeline | form wizard | form builder component
E: input mask component | number input component | pin input | password input component
E: password strength meter | upload component | initials avatar
E: snackbar component | popup library | spotlight component | command palette component
E: emoji picker component | knob component
E: masonry grid | grid layout component | draggable grid layout | split pane component | splitter component
E: scrollbar component | custom scrollbar | infinite scroll component | fab | dock component
E: ribbon | github corner
E: diff viewer component | json viewer component | json tree viewer | micro interactions | microinteractions
E: wireframe tool
E: figma plugin for | figma to | figma design | sketch plugin that | sketch plugin for
E: plugin for sketch | sketch files | adobe xd plugin | photoshop plugin for designers | design handoff
E: design to code | screenshot to code | device frames
E: UI 组件 | 组件库搭建 | 前端组件库 | 前端UI | 前端 UI | 移动端组件库 | 移动端UI | 移动端 UI 组件库 | 移动端UI框架
E: Vue组件库 | Vue 组件库 | Vue3 组件库 | React组件库 | React 组件库 | 小程序UI | 小程序 UI | 小程序UI组件库 | uniapp组件库 | uni-app 组件库
E: uni-app组件 | 后台模板 | 后台管理模板 | 后台管理系统模板 | 后台管理界面 | 后台UI | 后台前端 | 后台主题 | 中后台 | 中后台前端 | 中后台解决方案 | 中后台模板 | 前端模板 | 网页模板
E: 页面模板 | 主题切换 | 主题定制 | 暗黑主题 | 图标集 | 图标字体 | 字体图标 | 字体 | 开源字体 | 中文字体 | 等宽字体 | 编程字体 | 像素字体 | 配色 | 配色方案 | 中国色 | 设计体系
E: CSS框架 | CSS 框架 | CSS库 | 栅格系统 | 表单设计器 | 日期选择器 | 级联选择 | 树形组件 | 弹出层 | 弹框 | 轮播组件 | 大屏 | 数据大屏 | 可视化大屏 | 大屏模板 | 毛玻璃 | 拟态
E: 扁平化 | 骨架屏 | 进度条 | 滑块 | 瀑布流 | 动效 | 加载动画库 | 導覽列 | 介面元件 | 導航欄
S: bootstrap compatible | compatible with bootstrap | compatible with tailwind | works with tailwind css
S: bootstrap 3 and 4 | bootstrap 4 and 5 | style with css variables
S: customize the theme | customize with css variables
S: dark and light mode
S: multiple themes | color variants | size variants | variants sizes and colors | ready to use components
S: ready made components | beautifully designed | beautifully crafted
S: beautiful and modern | elegant and modern | pixel perfect | high quality components
S: over 50 components | 60 components | 100 components | components and templates | components and pages
S: example pages | ready to use blocks | page templates | sample pages | login page and register page | demo pages
S: figma file | psd included | psd files | sketch and figma
S: designed in figma | designed by | design by | designers and developers
S: ofl
S: latin extended | cyrillic and greek | latin greek and cyrillic | stylistic sets
S: stylistic alternates | regular and bold | light regular medium bold
S: slashed zero | dotted zero | distinguishable characters | easily distinguishable
S: woff2 files | woff and woff2 | specimen
S: icons available | over 1000 icons | 24 px grid | 16x16 | 24x24 | stroke width
S: icons sizes | svg and png | svg png and | request an icon | icon requests
S: new icons | missing icon | find icon by name | search icons | icon class names
S: aria attributes | aria compliant | keyboard accessible | keyboard navigable | screen reader friendly
S: responsive design | responsive layout | fully responsive | responsive and mobile friendly
S: mobile first | cross browser compatible | ie10 | ie11 | retina ready | rtl support | right to left
S: easy to customize | highly customizable | fully customizable | easily customizable | customizable colors
S: sass variables | scss variables | less variables | sass source files | scss source | override the default variables
S: override variables | override styles | customizing styles
S: css classes | modifier classes | bem naming | bem methodology | bem syntax
S: no javascript | zero javascript | gzipped css
S: copy the css | include the css | include the stylesheet | add the stylesheet
S: add the css to your head | link the css file | import the styles | import the css
S: css file in your html | link the stylesheet in the head | placement top
S: primary secondary success danger | primary success info warning danger | success warning error info
S: colors typography
S: typography and colors | spacing scale | shadows and borders | border radius | box shadow | grid columns
S: 12 columns | gutters | breakpoints | layout primitives
S: focus ring | smooth animations
W: loading state
S: smooth transitions | fade in fade out | slide animation | storybook documentation
W: easing
S: view storybook | run storybook
T: unocss | windi css | zurb foundation
T: material web | mdc web | mdl | getuikit | pure css | purecss | skeleton css | milligram | spectre css
T: tachyons | basscss | animate css | hover css | remixicon | glyphicons | fontforge | fontmake | ufo
T: powerline | fira code | jetbrains mono | source code pro | cascadia code | iosevka | roboto
T: open sans | noto | sketch | adobe xd | penpot | framer | zeplin | styled system | stitches
T: vanilla extract | emotion | react aria | heroui
T: clarity design | angular material | angular cdk | carbon components
T: fluentui | polaris | salesforce lightning | shoelace | web awesome
T: lit | stencil | stenciljs | jqwidgets | popper js | popperjs
T: tippy js | slick | flatpickr | datatables | sweetalert | sweetalert2 | toastr
T: photonkit | mudblazor | radzen
C: btn btn-default | col-md-6 | col-sm-6 | col-xs-12 | form-group
C: navbar navbar-default | data-toggle | data-bs-toggle | data-dismiss | data-placement | class container | class row
C: class col | i class fa | fas fa | class icon | mdi mdi | svg viewBox
C: xlink href | viewBox 0 0 24 24 | stroke currentColor | fill currentColor
C: currentColor | gftools | cask font | share fonts
C: fonts conf | rel stylesheet href | dist css
C: css style css | import scss | mixin | primary-color
C: --color-primary | var --color | var --primary | root --primary | tailwind config
C: module exports plugins require tailwindcss | require tailwindcss plugin | content src html js
C: tailwind base | tailwindcss init | bg-blue-500 | text-white | flex items-center | rounded-lg | dark mode class
C: dark bg-gray-800 | npx shadcn-ui add | npx shadcn add | npx shadcn latest add | shadcn-ui latest add
C: components ui button | start-storybook | npm run storybook | yarn storybook | build-storybook | storybook main js
C: el-button | el-table | el-form | v-btn | v-card | v-icon | a-button | van-button | n-button | mat-button | mat-icon
C: mat-form-field | md-button | p-button | ion-button | sl-button | md-icon | Button variant primary
C: Button type primary | Button color primary | variant outlined | size large
H: css library | css toolkit | utility css framework | bootstrap plugin | multiselect
E: collection of components
E: loading spinners
E: tooltip component | dropdown menu
E: icon collection | icon components
E: bootstrap icons
E: lucide icons
E: google fonts | font awesome
E: component gallery
E: color themes
E: admin theme
E: email templates
E: vue components
E: slider component | range slider | image carousel
E: modal component | modal dialog | dialog component | sidebar component | sidebar menu
E: tabs component | table component | select component | autocomplete component
E: date picker component
E: star rating
E: pagination component | notification component | toast component | toast notifications
E: floating action button
S: layout components

[ux]
alias: user experience | ui-ux | usability | accessibility | a11y | interaction design | ux design
E: ux | user experience
E: usability | interaction design | interaction designer | accessibility | a11y
E: wcag | wai-aria | aria attribute | accessible component
E: screen reader | onboarding | product tour
E: guided tour | feature tour | feature introduction | app intro | feature discovery | drag-n-drop
E: animation library | micro-interaction | microinteraction | page transition | hci | dark pattern | 用户体验
)lexicon",
R"lexicon(
[ux]
E: 使用者體驗 | 交互设计 | 互動設計 | 无障碍 | 無障礙 | 可用性 | 用户引导 | 新手引导
E: 引导页 | 动画库 | 拖拽 | 拖放 | user tour | human interface | introduction tour | customer experience
E: 交互
E: product tours | drive the user's focus | page tour
E: step by step guide for your website | intro library | feature highlights | walkthrough library | app tour
E: coach marks | guided walkthrough | design principles
E: design patterns for interfaces | human computer interaction | accessible components | accessible ui
E: accessible rich
E: keyboard navigation library | dark mode extension | dark mode for every | dark mode for websites
E: colour blindness | color contrast checker | reading experience | distraction free reading
E: window snapping | window manager for mac | snap windows | swipe gestures | scroll experience
E: smooth scrolling library | scroll-triggered animations | animate on scroll
E: motion library | design collaboration
E: for designers | user-centered
E: heatmaps | micro interactions | loading states | error pages
E: accessible by default | accessible widgets
E: accessible primitives | live region announcer
E: focus management library | focus management utilities | focus visible polyfill | focus lock
E: color contrast utilities | contrast requirement
E: color scheme preference | user preference detection | client hints
E: respects user preferences | flash of incorrect | session recording | behavioral analytics | user behavior analytics
E: how users use your | rage clicks | user feedback widget
E: in-app feedback | in-app guides | in-app messaging
E: interactive walkthrough | spotlight tour | help tour
E: user research tool
E: interaction library | gesture interactions | touch interactions | pointer interactions
E: animated transitions between | scroll linked animations
E: scroll storytelling | scrollytelling | spring physics | reduced motion support
E: perceived performance | instant navigation | prefetch on hover | user-friendly forms | dyslexia friendly
E: color blind friendly | color blind simulator | alternative input
E: braille display | switch access | eye tracking for
E: accesibilidad | accessibilité | barrierefrei | barrierefreiheit | experiência do usuário | expérience utilisateur
E: experiencia de usuario | ユーザー体験 | アクセシビリティ | 사용자 경험 | 접근성 | доступность интерфейса
S: walkthrough | intro screen | introduction screen
S: coach mark | spotlight view | hint overlay | tooltips tour | touch gesture | swipe gesture
S: pinch to zoom | gesture recognizer | gesture library | gesture recognition | multi-touch | haptic
S: parallax | scroll animation | scroll effect | smooth scrolling | smooth scroll | scroll reveal
S: infinite scroll | lazy loading | loading state | placeholder loading
S: loading animation | progress indicator | empty state | keyboard navigation | keyboard shortcut
S: keyboard accessible | focus management | focus trap | focus ring | focus visible
S: skip link | tab order | color contrast | colour contrast | contrast ratio | contrast checker | color-blind
S: color blindness | colorblind | high contrast | dyslexia | low vision | visually impaired | blind user | deaf
S: assistive technology | alt text | section 508 | reduced motion
S: voice over | voiceover | talkback | motion design | spring animation | easing | tweening | tween
S: keyframe animation | css animation | css3 animation | view transition | transition effect | hero transition
S: custom transition | animated transition | svg animation | lottie animation | morphing animation | text animation
S: typing animation | typewriter effect | particle animation | hover effect | hover animation | ripple effect
S: confetti | cursor effect | custom cursor | user feedback | feedback widget | user survey | nps survey
S: session replay | user behavior | a-b testing | ab testing | eye tracking | user testing | user research
S: user interview | user journey | user flow | customer journey | persona | wireframe | wireframing | mockup
S: prototype tool | design thinking | information architecture | mental model | command palette
S: toast notification | undo redo | sortable | reorderable list | drag handle
S: resizable | draggable | droppable | swipeable | autosave | inline validation
S: optimistic ui | instant page | prefetching link | readability | text size
S: font size adjustment | reading mode | dark mode | night mode | theme switcher | responsive design | mobile friendly
S: localized interface | gamification | user-friendly | seamless experience | design principle
S: design system | design guideline | design token | look and feel | heatmap | skeleton
S: showcase | smooth animation | hotkey | aria | design tool | prototyping | polished | popover
S: drag and drop
S: keyboard shortcuts | screen readers | card sorting | tree testing | heuristics | snap areas
S: brightness and contrast | touch friendly | intuitive interface
S: reader mode | interactive prototypes
S: focus order | live regions | semantic html | keyboard users | touch targets | alt attributes | accessible names
S: accessible markup | scroll depth
T: lottie | react spring | gsap | anime-js | velocity-js | animate-css | scrollmagic | Axe
T: pa11y | Lighthouse | nvda | Jaws | figma | Sketch | adobe xd | invision | Framer | hotjar | intro-js | Shepherd
T: popmotion | facebook pop | core animation | hammer-js | greensock | after effects | bodymovin | Rive
T: material motion | aos
T: driver js | lenis | locomotive scroll | barba js | swup | auto animate | motion one
T: use gesture | microsoft clarity | fullstory | logrocket | smartlook | mouseflow
H: animation | transition | tour library | drag and drop library | accessibility tool
H: accessibility plugin | accessibility widget | a11y plugin | ux resource | ux tool | ux improvement
H: tweening library | 引导组件 | 动画效果 | 动画组件 | 拖拽组件 | 拖拽库 | 转场动画 | 动效
H: tour component | walkthrough component
W: gesture | interaction | intuitive | smooth | tour | hint | tooltip | motion | touch | usable | accessible | fluid
W: swipe | scroll | easy to use | beautiful | delightful | convenience | notification | toast | responsive | friendly
W: elegant | customizable | prototype | spinner | dropdown
C: aria label | aria hidden | aria-labelledby | animation duration | ondragstart | ondrop | draggable true | tabindex
C: CABasicAnimation | UIViewAnimation | animateWithDuration | keyframes | cubic bezier | ValueAnimator
C: ObjectAnimator | transitionend
X: ux overhaul only | accessibility modifier | accessibility permission | developer experience | developer onboarding
X: employee onboarding | research prototype | accessibility api permission | genome accessibility
X: chromatin accessibility | developer user experience
E: user testing tool | feedback button | feedback form widget
E: feedback collection | feedback tool | feedback portal | feature request board | feature voting | customer feedback
E: in app surveys | survey widget
E: site tour | website tour | step by step guide library | step by step tour | introduce your users | intro tour
E: tour guide | tour plugin | user guide overlay | contextual help | hints and tooltips | hotspots and hints
E: page overlay highlight | highlight elements on the page | spotlight effect | focus on element
E: accessible web | color blindness simulator
E: colorblind friendly | aria library | focus trapping | trap focus
E: focus outline | roving tabindex | keyboard accessible menus | keyboard shortcuts library
E: keyboard shortcuts for web | hotkeys library | spatial navigation | tv navigation | gesture recognition library
E: touch gestures library | multi touch gestures | swipe detection | swipe library | pinch zoom library | pan and zoom
E: drag and drop sorting | draggable library | sortable library | resizable elements | drag to select
E: rubber band selection | selection library | lasso selection | smooth scroll library | reveal on scroll
E: reveal elements on scroll | scroll snapping | scroll snap | scroll driven
E: scroll progress indicator | scroll indicator | reading progress | reading time
E: reading position | scroll to top | scroll position restoration | parallax scrolling | parallax library
E: infinite scroll library | infinite scrolling | sticky header | headroom | hide header on scroll
E: page loading indicator | page load progress bar | top loading bar | prefetch links
E: skeleton ui | placeholder ui | lazy loading images | progressive image loading | blur up | hover intent
E: hover effects library | mouse follower | tilt effect | tilt hover effect | 3d tilt | haptic feedback library
E: haptics library | vibration library | sound effects for ui | ui sounds
E: motion guidelines | dark mode experience | eye tracking library | gaze tracking
E: gaze interaction | head tracking cursor | mouse tracking
E: click tracking | user behavior tracking | user behaviour | session replay tool | record user sessions
E: record and replay user sessions | record and replay the web | user flow diagrams | user personas
E: persona generator | customer journey map | ab testing framework | a b testing framework | split testing
E: conversion optimization | conversion rate | exit intent
E: call to action | password strength
E: password visibility toggle | show hide password | input masking | auto grow textarea
E: autosize textarea | autogrow textarea | auto resizing textarea | auto save forms | form persistence
E: save form data locally | unsaved changes warning | dirty form detection | leave page confirmation | idle detection
E: idle timer | inactivity detection | detect idle users | session timeout warning | email typo suggestions
E: search experience | offline experience | offline indicator | network status indicator
W: no results
E: install prompt pwa | rating prompt | cookie consent manager
E: gdpr cookie consent | cookie notice | cookie banner script | cookie law | privacy consent | consent management
E: deceptive design | web design patterns | interaction patterns | ui patterns
E: heuristics evaluation | nielsen heuristics | sitemap design
W: cognitive load
E: clickable prototype | wireframes and prototypes | low fidelity wireframes
E: voice user interface | voice control for websites | voice commands for websites | speech navigation
E: voice navigation | conversational form | gesture control | hand tracking control | touchless
E: augmentative and alternative communication | aac app | communication boards
E: eye typing | dyslexia font | dyslexic | bionic reading | speed reading | reader view | text to speech for websites
E: visually impaired users | for the blind | deaf and hard of hearing | motor impairments | people with disabilities
E: disabled users | inclusive design | inclusive components | high contrast mode
E: adaptive ui | adaptive interface | adaptive user interfaces | personalization
E: personalised experience | gamification library | badges and points | delightful interactions | confetti effect
E: celebration animation | 用户体验优化 | 交互体验 | 交互效果 | 交互动画 | 无障碍访问 | 无障碍阅读 | 可访问性 | 可用性测试 | 功能引导 | 页面引导 | 用户反馈 | 用户行为
E: 用户行为分析 | 热力图 点击 | 视障 | 盲人 | 手势库 | 手势识别库 | 拖拽排序 | 平滑滚动 | 滚动动画 | 过渡动画 | 快捷键 | 阅读模式
S: improve user engagement | increase user engagement
S: guide your users | guides users
S: walk users through | step by step introduction | highlights elements | tour steps | next and previous buttons tour
S: skip tour | start the tour | en 301 549
S: keyboard only
S: focusable elements | tabbable elements | focus states | return focus | restore focus
S: touch devices and mouse | mouse touch and pen | mouse and touch | pointer events
S: touch events | click and drag | drag threshold | long press delay | scroll events | on scroll
S: scroll direction | viewport enter | element enters the viewport | when elements enter viewport | in view
S: your visitors | collect feedback from users
S: screenshot feedback | annotate screenshot | report a bug widget | upvote feature requests | replay sessions
S: mouse movements | cursor movements | color vision deficiency | deuteranopia | protanopia | tritanopia
T: html codesniffer | introjs | hopscotch
T: joyride | bootstrap tour | hammerjs | interact js | sortablejs | dragula | dnd kit | react beautiful dnd
T: scrolltrigger | wow js | scrollreveal | fullpage js | rrweb | posthog | google optimize | webgazer | tobii
T: typeform | intersection observer | usertesting | mousetrap
C: aria-expanded | aria-describedby | role button | role dialog | role alert | sr-only | visually-hidden
C: data-intro | data-step | data-aos | data-scroll | data-tilt | introJs start | tour start
C: npx pa11y | axe run | touch-action | scroll-behavior
H: a11y library | scroll library | heatmap tool | cookie consent plugin | user experience library
H: a b testing library
E: user interactions
E: aria live
E: draggable elements | sortable lists
E: prefers reduced motion

[gui]
alias: graphical user interface | desktop gui | gui toolkit | gui framework | graphical interface | qt | gtk
E: gui | graphical user-interface | graphical interface
E: widget toolkit | windowing toolkit | graphical frontend for | graphical shell
E: graphical tool | graphical application | graphical client | qt application
E: qt widget | gtk application | gtk widget | wxwidgets application | tkinter application | tkinter app
E: swing application | javafx application | winforms application | wpf application | imgui
E: 图形界面 | 圖形介面 | 图形用户界面 | 圖形使用者介面 | GUI界面 | GUI 界面 | GUI工具
E: GUI 工具 | GUI库 | GUI 库 | GUI框架 | GUI 框架 | 界面库 | 可视化界面 | 桌面界面
E: 图形化界面 | 图形化工具 | qt-based | gtk-based | desktop ui | desktop widget
E: user interface toolkit | immediate mode user interface
E: window and widget | tk interface | gtk interface | qt interface | qt frontend
E: gtk frontend | window creation library | desktop graphical | graphical editor for
E: node editor | plotting window | build graphical | create user interfaces
E: graphical front end for | x11 library | x window system | x client library | x protocol | python x library
E: xcb bindings | wayland library | wayland protocol | wayland client | bindings for gtk
E: bindings for qt | gtk port | qt port | qt wrapper | gtk wrapper | gtk library | gtk3 library | gtk4 library
E: gtk+ library | gtk theme engine
E: swing library | swing components | swing look and feel | javafx library | javafx controls
E: javafx component | javafx bindings | javafx properties | javafx framework | swt widgets | eclipse swt | java swing
E: look and feel for java | wxwidgets library | wxpython widgets | tk widgets | tk extension
E: perl tk | ruby gtk | ruby gnome | gnome bindings | gobject introspection bindings | gobject bindings | gtk2hs
E: haskell gtk | ocaml gtk | lablgtk | rust gtk | go gtk | qt library for | qt module for
E: qt5 library | qt plugin for | qt platform theme | platform theme for qt | qt style engine | style plugin for qt
E: kde frameworks library | kf5 | kde widgets | libadwaita widgets | gtksourceview
E: terminal widget | terminal emulator widget | plot widget for | plotting widget for qt
E: canvas widget for | image widget | map widget for | gtk map | qt map | spin box | font chooser | window decorations
E: window decorator | window manager configuration | window manager theme | wm configuration | openbox configuration
E: preferences manager for | configuration tool for openbox | settings manager for | lightweight window manager
E: stacking window manager | compositing manager | dock for | panel plugin
)lexicon",
R"lexicon(
[gui]
E: panel applet | applet for the | tray applet | status bar for | dmenu | rofi | application menu
E: root menu | desktop menu | menu generator for | dialog program | display dialogs | dialog boxes from
E: graphical dialogs | graphical login | login greeter | display manager | lightdm greeter
E: sddm theme | on-screen keyboard | screen locker | screen lock for x | x11 utility | x utility | xorg utility
E: x server utility | x11 tool | x resources | x11 clipboard | clipboard for x11 | x selection | xinput | xrandr
E: multi monitor x11
E: graphical wrapper
E: graphical configuration
E: graphical manager | graphical utility | graphical program
E: graphical package manager | graphical file | graphical viewer for | graphical debugger frontend | graphical git
E: graphical diff | graphical monitor | graphical network | graphical firewall | compiz
E: compositing window | custom bindings javafx | gtk3 module | gtk module | gtk+ module | gtk+ based
E: gtk+ application | gtk+ text | gtk+ 3 | gtk+ 2 | header bars | client side decorations
E: qt desktop application | qt binding for | qt5 bindings
S: window manager | desktop environment
S: window toolkit | windowing | window creation | window handling | native window | native widget
S: native control | native dialog | file dialog | message box | message dialog | event loop | main window | main loop
S: dockable window | docking | dock widget | tree widget | table widget | plot widget | plotting widget
S: custom widget | widget styling | qss | ui file | glade file | xib file | layout manager | wpf mvvm | property grid
S: color dialog | frameless window | borderless window | custom title bar | titlebar | ribbon control | system tray
S: tray icon | notification area
S: display library
S: debug ui | qt theme | qt style | qt plugin
S: qt library | qt binding | qt quick | qt5 application | gtk theme | gtk app | gtk binding | gtk dialog
S: gtk plugin | gnome application | gnome app | kde application | kde plasma | x11 | xlib | xcb | xwindow | win32 api
S: windows api | windows forms | mfc application | mdi | menubar | drag and drop interface
S: visual tool
S: visual editor | yad | zenity | kdialog | dialog box | terminal ui
S: text user interface | tui | curses | ncurses | opengl widget | high dpi | hidpi | multi window
S: image viewer | plot window | graphical | immediate mode | native ui | webview | wayland
S: visual interface
S: buttons and sliders | hi-dpi | multiple windows
S: gpu-accelerated ui | embedded displays | layout engine | canvas widget
S: xft | pango | cairo | gdk | gdkpixbuf | gobject introspection | vala
W: fontconfig | glib
S: signals and slots | widgets and layouts | qt designer | qrc | moc | qt creator
S: menus and toolbars | double buffering | mouse and keyboard events | drag n drop
T: Qt | qt4 | qt5 | qt6 | pyqt | pyqt4 | pyqt5 | pyqt6 | pyside | pyside2 | pyside6 | qtpy | qml | qwidget | gtk
T: gtk2 | gtk3 | gtk4 | gtk+ | gtkmm | pygtk | gobject | libadwaita | Glade | wxwidgets
T: wxpython | wx | tkinter | tk | ttk | customtkinter | pysimplegui | easygui | dearpygui | dear pygui | kivy
T: Toga | beeware | Gooey | nicegui | fltk | nuklear | nanogui | cegui | egui | Iced | Druid | Slint | orbtk
T: conrod | gpui | relm | Fyne | gio | gotk3 | libui | andlabs ui | nana | juce | ultimate++ | Swing | awt | swt
T: jface | javafx | openjfx | scenebuilder | tornadofx | jfoenix | scalafx | winforms | wpf | winui | uwp | xaml
T: avalonia | eto forms | maui | mfc | wtl | win32 | vcl | firemonkey | Lazarus | Cocoa | appkit | Carbon
T: cimgui | glfw | sdl | sdl2 | sfml | raylib | lvgl | ugfx | emwin | efl | gnustep | Motif
T: xforms | iup | fxruby | lwjgl | nwjs | cef | webkitgtk | sciter | webview2 | autohotkey | autoit
T: xfce panel | openbox | fluxbox | i3wm | sway | awesome wm | dwm | icewm | enlightenment | mutter | kwin | gtk#
T: gtkmm4 | qtbindings | qtruby | wxhaskell | monomer | reflex dom | wxlua
T: implot | pyimgui | flexx | remi | eel python | kivymd
T: pywebview | guizero | appjar | breezypythongui | pyforms | traitsui | enaml | flatlaf | miglayout
H: ui toolkit | ui framework | widget library | windowing system | display server | window system | gui module
H: gui configuration tool | qt app | qt project | qt module | pyqt application | look and feel | file manager
H: task manager | x client | status bar | panel | launcher | dock | compositor
H: desktop shell | visualizer | plotter | calculator app | notepad | media player | 界面 | 图形化客户端
H: 窗口管理器 | 窗口库
H: graphical toolkit | greeter | applet | gtk3 application | wx application | tk application
W: widget | menu | toolbar | dialog | mouse | keyboard | canvas | opengl | cross-platform | front-end | portable
W: drawing | electron | plot | drag and drop | toolkit | user interface
C: import tkinter | from tkinter | import Tkinter | tk Tk | from PyQt5 | from PyQt4 | from PyQt6 | from PySide2
C: from PySide6 | import wx | import gi | gi repository | gtk window | QApplication | QMainWindow | QWidget
C: QPushButton | qmake | QtWidgets | qt5-default | libqt5 | libgtk | gtk main | gtk init | ImGui Begin
C: imgui Begin | ImGui | imgui h | JFrame | JPanel | javax swing | javafx scene | fxml | egui CentralPanel | eframe
C: fyne io | glfwInit | SDL Init | import PySimpleGUI | mainloop | wxApp | WinMain | CreateWindow | libsdl2 | xorg
C: libx11-dev | python3-tk
C: import fyne | fyne NewApp | NewWindow
C: import gtk | pkg-config gtk | qtbase5-dev | find_package Qt5 | find package Qt6 | Qt5Widgets
C: wx Frame | wxFrame | JOptionPane | SwingUtilities | Application launch | import javafx | libxcb
C: import Xlib | from Xlib | require gtk3 | require gtk2
X: no gui | without gui | without a gui | swing trading | swing state | swing trader | a swing | carbon footprint
X: carbon emission | wx weather | iced coffee script | motif discovery | sequence motif | network motif | dna motif
X: protein motif
X: gui-less | headless gui | no gui required | run from a gui app | gui apps on macos | web framework
X: does not have a gui | does not provide a gui | uci guis | winboard gui | chess gui | any gui
E: form designer
E: interface builder | interface designer
E: ui toolkit for
E: native ui controls | widget set | widget framework | pyqt widget
E: pyside widget | qt custom widgets | qt components | qt style sheet | qt stylesheet | qt dark theme | pyqt theme
E: tkinter theme | tkinter widgets | ttk theme | wxpython application | gtk theme for | gtk4 bindings
E: bindings to gtk | wxwidgets bindings | bindings for wxwidgets | fltk bindings | iup bindings | tk bindings
E: nuklear bindings
E: retained mode | egui widget
E: egui app | egui integration | iced widgets | iced application | fyne app | fyne widgets | gio widgets
E: slint app | druid widgets | look and feel for swing
E: javafx theme | wpf controls | wpf toolkit | wpf theme | wpf styles
E: wpf user control | wpf custom control | winforms controls | windows forms controls | windows forms library
E: metro style controls | metro ui for wpf | modern ui for wpf | fluent design controls | acrylic effect | ribbon ui
E: docking library | docking framework | docking system | dockable panels | docking windows | property editor widget
E: tree view control | data grid control | datagrid control | text editor control | code editor control
E: chart control for | gauge widget | node graph editor | node based editor | node graph framework
E: file dialog library | native file dialog | message box library
E: native message box | open file dialog | tray icon library | system tray library | window handling library
E: native webview | html css for native
E: embedded graphics library | touchscreen interface
E: oled menu | gpu rendered ui | skia based
E: matlab app | app designer
E: x11 toolkit | x11 window | wayland toolkit | win32 api wrapper | win32 controls
E: mfc controls | direct2d | cocoa bindings | cocoa controls | cocoa application | nsview
E: nstableview | nsoutlineview | macos ui controls | appkit component | custom window chrome | custom titlebar
E: point and click | wysiwyg designer
E: GUI程序 | GUI 程序 | 无边框窗口 | 自定义控件 | 自绘控件 | 自绘界面 | DirectUI
E: 换肤 | 界面设计器 | Qt控件 | Qt 控件 | Qt开发 | Qt 实现 | 基于Qt | 基于 Qt | 基于PyQt5 | WPF控件 | WPF 控件库 | 基于WPF | 基于 WPF | 控件库 | 嵌入式GUI
E: 嵌入式图形库 | 可视化操作
S: toolbar buttons | menu bar and toolbar | dialogs and windows | dialog boxes | buttons labels
S: buttons sliders and | text boxes | check boxes | radio buttons | combo box | list box | tab widget | scroll area
S: box layout | signal slot | callbacks for widgets | widget hierarchy | widget tree
S: focus handling | dpi scaling | dpi aware
S: fractional scaling | native look | themable | themeable | skinnable | style sheets for widgets
W: theming support
S: custom drawing | owner drawn | double buffered | anti aliased rendering | hardware accelerated rendering
S: opengl backend | vulkan backend | software renderer | font rendering | text shaping | drag and drop between
S: cross platform native
S: window will pop up
S: click the browse button | select the folder | in the drop down menu | ui designer
W: click the button
S: designer plugin
T: pyqtgraph | pygobject | gtksharp | ttkbootstrap | pygubu | flet | raygui | microui | foxtoolkit
T: ultralight | rmlui | mygui | noesisgui | gioui | lorca | scene builder | mahapps metro
T: materialdesigninxaml | avaloniaui | Uno platform | fmx | lcl | littlevgl | touchgfx | u8g2 | winit | nanovg | skia
T: guilite | mcclim | ltk
C: pip install PyQt5 | pip install PyQt6 | pip install PySide2 | pip install PySide6 | pip install wxPython
C: pip install kivy | pip install customtkinter | from PyQt5 import
C: from PySide2 import | from PySide6 import | gi require_version
C: from gi repository import Gtk | import PySimpleGUI as sg | import dearpygui | app exec_
C: libwebkit2gtk-4 0-dev | python3-pyqt5 | python3-gi | python-qt4
C: ImGui Text | ImGui Button | gtk_init | JButton | UIManager setLookAndFeel | pyuic5 | pyrcc5 | windeployqt
C: macdeployqt | libglfw3-dev | libxcursor-dev
H: pyqt5 application | wpf library | wpf app | winforms app
H: windows forms application | imgui library | user interface library
E: windowing library
E: webview library
E: tcl tk
H: gui toolkit | gui framework | gui library | gui application | gui app | gui tool | gui client | gui wrapper
H: graphical editor

[declarative-gui]
alias: declarative ui | declarative gui | declarative user interface | declarative ui toolkit | reactive ui
E: declarative ui | declarative gui | declarative view | declarative layout | declarative widget
E: declarative component | declarative uikit | declarative android | declarative interface | declarative syntax
E: reactive gui | swiftui | swift-ui
E: jetpack-compose | compose multiplatform | compose library | compose component
E: compose ui | compose desktop | flutter widget | flutter component
E: flutter ui | flutter plugin | flutter package | flutter app | flutter application | qml | qt quick | qtquick
E: 声明式UI | 声明式 UI | 声明式界面 | 声明式 | 聲明式 | 宣告式 UI
E: 声明式框架 | Flutter组件 | Flutter 组件 | Flutter 插件 | Flutter插件 | SwiftUI 组件 | SwiftUI组件
E: Compose 组件 | react renderer | declarative markup | elm-inspired | declaratively | react-style
E: ui described in
E: user interface is described | markup language for user interfaces | ui markup | describe user interfaces
E: reactive user interfaces | declarative and reactive | composable ui | inspired by elm
E: inspired by flutter | flutter widgets | custom flutter | flutter layout | flutter animations | composable functions
E: declarative views | declarative uis
E: qt declarative | declarative qt | kirigami application | kirigami app
E: compose for desktop | compose web
E: compose navigation library | compose charts | compose material
E: flutter state management | flutter design system | flutter kit
E: flutter desktop | flutter web app
E: declarative native | declarative desktop
E: declarative terminal ui | elm architecture for | elm style | tea architecture
E: the elm architecture | model view update | mvu framework | xaml framework | xaml ui | xaml controls | xaml based
E: reactive ui framework | reactive ui library | reactive native ui | react like ui | react-like framework
E: ui as a function of state | ui from state | build user interfaces in rust | rust gui library | rust gui framework
E: rust ui framework | multiplatform ui
S: declarative | ui dsl | layout dsl
S: view dsl | view-builder | viewbuilder | result builder | function builder | view modifier
S: property wrapper | binding property | navigation view | navigationstack
S: composable | recomposition | modifier extension | lazycolumn | lazy column | compose navigation | widget tree
S: stateless widget | statefulwidget | stateful widget | hot-reload | custom painter | widget inspector | reactive ui
S: unidirectional architecture | elm architecture | mvu | virtual tree | view tree
S: reactive widget | react-like | react-inspired | flutter-like | compose-like
S: flutter inspired | rust gui
S: rust ui | live preview | xcode preview | functional ui | frp gui | immediate mode | retained mode
S: virtual dom | vdom | xaml | jsx for | autolayout dsl | state-driven
S: state and bindings | property bindings | widget composition | reactive state | view hierarchy
T: uikit dsl | Flutter | Dart | Iced | Slint | egui | Druid | xilem | dioxus | relm4 | makepad
T: floem | vizia | freya | sixtyfps | gpui | ribir | yew | leptos | kirigami | Litho
T: componentkit | anko | tornadofx | avalonia | maui | uno platform | react native | reactnative | nodegui
T: proton native | Revery | fabulous xamarin | elmish | elm | redux
T: Combine | tca | getx | Bloc | riverpod | provider package
T: vugu | vecty | kivy kv | enaml | Edifice | flet | reactpy | Taffy | Yoga | lvgl xml | arkui | arkts
T: harmonyos | 鸿蒙
T: nativescript
H: flutter组件库 | Flutter 项目 | Flutter项目
W: reactive | state | component | view | widget | layout | modifier | swift | kotlin | rust | ui | gui | native
W: cross-platform | binding | composition | ios | macos | dsl | observable | animation | render | diff | builder
W: jsx | multiplatform
C: import SwiftUI | some View | struct ContentView | var body | VStack | HStack | ZStack | NavigationView | Composable
C: setContent | LazyColumn | Modifier fillMaxSize | androidx compose | import package | pubspec yaml | flutter run
C: flutter create | extends StatelessWidget | extends StatefulWidget | Widget build | BuildContext context | setState
C: MaterialApp | runApp | import QtQuick | QtQuick Controls | ApplicationWindow | QQmlApplicationEngine
C: qmlRegisterType | Rectangle | use iced | iced Sandbox | slint | use dioxus | rsx | use druid | flutter test
C: Composable fun | StatelessWidget | export component | inherits Window
X: docker compose | compose file | declarative configuration | declarative pipeline | declarative infrastructure
X: declarative query | declarative language for data | declarative routing | declarative http
X: declarative rest client | declarative deployment | declarative jenkins pipeline | declarative validation
X: declarative schema | declarative data | declarative parsing | declarative programming language | elm json
X: ui declarative pipeline | comet assay | function compose | compose function | object composition
X: declarative eslint | declarative shadow dom | major mode for editing | syntax highlighting for qml
E: compose for web | compose for wear os | compose for ios | compose for tv | compose html
E: kotlin compose
E: collection of composables | composables for | compose based | compose first
E: compose animation | compose image loading | flutter custom widget
E: flutter animated widget | flutter charts
)lexicon",
R"lexicon(
[declarative-gui]
E: flutter calendar widget | flutter carousel | flutter bottom navigation | flutter drawer | flutter image widget
E: flutter form builder | flutter for web | flutter for desktop | flutter embedder
E: flutter engine | flutter runner | flutter theme | flutter storybook
E: state management for flutter | made with flutter | built with flutter
E: a flutter implementation | using flutter | in flutter | flutter implementation of | flutter web and desktop
E: kirigami based
E: declarative dsl for | declarative framework for building
E: declarative library for building | declarative way to build | declarative way of building
E: declarative user interfaces | declarative bindings
E: declarative routing for | declarative table view | declarative tableviews | declarative collection view
E: declarative uicollectionview | declarative list | declarative charts | declarative tui | declarative gtk
E: declarative swing | declarative javafx | declarative html | declarative dom | declarative 3d
E: declarative approach to ui | declarative style ui | view is a function of state
E: ui is a function of state | user interface as a function | elm architecture in | elm architecture inspired
E: elm like | mvu pattern | data driven ui | data driven uicollectionview
E: data driven table view | data driven lists | state driven ui | server driven ui
E: backend driven ui | json driven ui | ui from json | json to ui
E: react for terminal | react for the terminal | react for desktop | react native for desktop
E: react native for windows | react native for macos
E: custom renderer for react | vue renderer | svelte for native | react like library for
E: react like api | react inspired ui | react inspired framework | inspired by react and
E: virtual dom for | native virtual dom | virtual dom based | component based ui framework | component based gui
E: reactive components | functional gui | functional reactive ui
E: jsx for native | jsx based native | xml based ui | xml ui description | xml layout
E: xaml toolkit | cross platform xaml | xaml islands | avalonia controls | avalonia ui
E: avalonia theme | avalonia app | avalonia template | uno platform app | maui app | maui controls | net maui library
E: net maui community | fabulous app | fsharp ui | f# mvu | c# markup | fluent markup | kotlin dsl for ui
E: dsl for building uis | dsl for user interfaces | result builders for uikit
E: litho component | yoga layout | flexbox layout engine | flexbox for native | hyperscript helper | hiccup style
E: gpui app | slint ui | slint components | dioxus app | dioxus components | leptos app | yew components | yew app
E: iced app | relm4 app | harmonyos arkui | arkui components | arkts components | Flutter 组件库 | Flutter开发 | Flutter 开发
E: Flutter实战 | Flutter 仿 | Flutter 客户端 | Flutter版 | Flutter 版 | 基于Flutter | 基于 Flutter | Flutter 应用 | Flutter 跨平台
E: Flutter 图表 | Flutter 弹窗 | SwiftUI 实现 | 基于SwiftUI | 基于 SwiftUI | Compose 实现 | 基于Compose | 基于 Compose
E: Jetpack Compose 实现 | 声明式组件 | 声明式语法 | 声明式编程 | 响应式UI | 响应式 UI | 动态化框架 | 动态化渲染 | 鸿蒙ArkUI | ArkUI组件 | QML控件 | QML 组件
E: 使用 Flutter 开发
S: state hoisting | observable object | environment object
S: preview in xcode canvas | preview provider | diffing algorithm | automatic diffing
S: only re renders | re renders when state changes | ui automatically updates | automatically updates the ui
S: two way data binding | one way data flow | unidirectional data flow
S: live reload of ui | describe what your ui should look like | describe your ui | describe the ui | express your ui
S: what the ui should look like
S: widget rebuilds | inherited widget
S: buildcontext | everything is a widget | widgets are immutable | nested closures | builder syntax
S: props and state | pure functions of state | model update view | messages and update
S: update function and view function | msg and model | compose compiler | compose bom | material 3 compose
S: accompanist | coil compose | navigation compose | compose runtime | compose state
S: modifier parameter
T: swift package index | xamarin forms | cljfx | fn fx | reagent native | re natal
W: fabulous
T: vuido | react blessed | sycamore | relm | vgtk | tokamak | swiftwebui | adwaita swift | swiftcrossui | monomer
T: concur | mithril | hyperapp | superfine | splitties | kvision | rxdart
C: struct ContentView View | ContentView | State private var | LazyVGrid | ViewModifier
C: PreviewProvider | ObservedObject | EnvironmentObject | StateObject | rememberSaveable | mutableStateOf
C: buildFeatures compose true | import QtQuick Controls | QtQuick Layouts | Rectangle anchors
C: Widget build BuildContext context | EdgeInsets | Column children | return Container | flutter pub get
C: flutter pub add | material dart | pub dev packages | dependencies flutter sdk | xmlns x | ContentPage | StackLayout
C: DataTemplate
H: compose app | flutter library | flutter project | flutter ui kit | flutter framework | dart package | dart library
H: declarative framework | declarative library | declarative toolkit | reactive ui toolkit
E: declarative forms | declarative animations | declarative navigation
E: declarative rendering
H: swiftui app | swiftui library | swiftui package | swiftui component | swiftui view | swiftui framework | qml module
H: declarative dsl

[desktop-app]
alias: desktop application | desktop | desktop software | electron app | macos app | windows app | linux desktop
E: desktop app | desktop application | desktop client | desktop program | desktop software | desktop tool
E: desktop utility | desktop version | desktop wrapper | desktop widget | desktop environment | desktop assistant
E: desktop player | desktop manager | linux desktop | electron app
E: electron application | electron wrapper | electron client | electron boilerplate | electron template
E: electron framework | electron-based | tauri app | tauri application | tauri plugin | macos app | macos application
E: mac app | mac application | menu bar app | menubar app | macos menubar | osx app | macos utility | macos tool
E: windows app | windows application | windows program | windows utility | windows tool
E: windows client | uwp app | uwp application | wpf application | winforms application | tray app | tray application
E: gnome app | gnome extension | kde app | plasma widget | gtk application | qt application
E: javafx application | swing application | 桌面应用 | 桌面應用 | 桌面软件 | 桌面程序 | 桌面端
E: 桌面客户端 | 桌面工具 | 桌面版 | 桌面應用程式 | 跨平台桌面 | Windows 软件 | Windows软件
E: Mac 软件 | macOS 应用 | macOS应用 | Windows工具 | Windows 工具 | 菜单栏应用 | 电脑端
E: PC客户端 | windows desktop | cross-platform application | native macos | gtk app | linux application
E: cocoa application | desktop gui
E: for your desktop | on your desktop | for your computer
E: on the mac | mac menu bar | menu bar management | menu bar tool | menu bar utility | menu bar item | menu bar icon
E: menu bar manager | lives in your menu bar | screenshot software
E: screenshot program | screenshot app | screenshot application | screen capture tool | screen capture software
E: screen capture program | screen capture and | screen recording software | screen recording app
E: screen recorder for | annotation tool for screenshots | snipping tool | painting application | painting software
E: digital painting | drawing program | drawing application | image editing program | image editing software
E: raw photo | raw processing | raw converter | photography workflow application
E: video editing software | video editor | music notation software | notation program
E: media player for | music player for | video player for | media player application
E: desktop publishing | office suite | word processor | spreadsheet application | document viewer | ebook viewer
E: e-book manager | comic book reader | comic reader | note taking application | notes app | outliner
E: personal knowledge base | knowledge management app | mind mapping software | diagram editor
E: planetarium
E: astronomy software | cad program | cad application | cad software | 3d modeler | circuit design software
E: pcb design | eda software | schematic editor | gis application | geographic information system | genealogy program
E: genealogy software | personal finance software | usb flasher | image flasher | flash os images | create bootable
E: bootable usb creator | bootable drives | usb formatting | disk imaging | partition editor | partition manager
E: disk utility | system cleaner | duplicate cleaner | file shredder | app uninstaller | file archiver
E: archive manager | dual-pane file manager | file copier | file renamer | file sync tool | download manager for
E: p2p client | file sharing application | nearby file sharing | send files to nearby | airdrop alternative
E: email client for | mail client for | messenger for desktop | desktop messenger | rss reader for | feed reader for
E: news reader for | podcast app | desktop feed reader | read it later app | calendar application
E: todo list application | task manager app | time tracking app | pomodoro app | window management app
E: window manager for macos | window manager for windows | resizes windows | snap windows
E: snap areas | tiling windows | desktop automation | mac automation | automation of macos
E: macro recorder | hotkey tool | keyboard customizer | key remapping | text expander | clipboard tool | emoji picker
E: color picker app | quick launcher | keystroke launcher | launcher for windows
E: launcher for macos | launcher for linux | productivity launcher | spotlight alternative | alfred alternative
E: file search for windows | animated wallpaper | live wallpaper | live wallpapers
E: desktop wallpapers | desktop customization tool | taskbar customization | start menu | windows shell | explorer tab
E: system monitor app | battery app | rgb lighting
E: vnc viewer | virtual machine manager | terminal emulator for windows | desktop wallet
E: wallet gui | gui wallet | desktop git client | desktop api client | database management tool | gui client for
E: password manager for desktop | offline password manager | encrypted vault for your files
E: file encryption software | encrypts your files | cloud storage encryption
E: disk encryption software | cross-platform app | cross-platform desktop | multi-platform desktop
E: multi-platform application | turn any webpage | webpage into a desktop | website into a desktop | web app wrapper
E: site specific browser | packaged as a desktop | packages for desktop | desktop packages | create desktop
E: desktop ui toolkit | web browser for | browser for desktop | subtitle editor | subtitle downloader
E: video transcoder | cd ripper | dvd ripper | disc burning | tag editor | karaoke software | dj software
E: streaming software | webcam software | virtual camera | screen sharing app | presentation software
E: children's drawing | educational software for | typing tutor | ide for beginners | game library manager
E: for learning programming | python ide for | spaced repetition | flashcards | telescope control
E: digital currency wallet | runs on your computer | on your own computer | installs on your computer | local-only app
E: electron archive | electron updater | electron forge plugin | electron forge maker | electron builder for
E: electron packaging | electron installer | electron module | electron utility
E: electron helper | electron devtools | electron main process | electron renderer | for electron
E: for your electron | electron ipc | electron store | electron window | electron menu | electron tray
E: electron notifications | electron starter | electron react | electron and react | nw js app | nwjs builder
E: neutralino app | for tauri | tauri based | desktop notifications library | native notifications
E: desktop portal | flatpak portal | sandboxed desktop | flatpak applications | xdg desktop | desktop entry
E: desktop integration for | desktop specification | freedesktop
E: icon theme specification | file manager extension | file manager plugin | extension for nautilus
E: nautilus extension | nautilus plugin | extension for caja | caja extension | extension for nemo | nemo extension
E: thunar plugin | dolphin plugin | kio slave | kio worker | gnome shell
E: cinnamon applet | cinnamon spice | mate panel | mate applet | mate desktop | xfce panel plugin
E: xfce plugin | xfce4 plugin | lxqt plugin | lxde | budgie applet | kde plasma applet | plasmoid | kwin script
E: kwin effect | krunner | unity indicator | indicator applet | application indicator | appindicator
E: desktop applet | desktop indicator | desktop clock | desktop gadget | desktop search
E: desktop session | session manager for | settings daemon | power manager | network manager applet
E: bluetooth manager | volume icon | input method engine | ibus engine | input method for
E: fcitx addon | ime for | input method editor | japanese input | chinese input
E: vietnamese input | handwriting input | keyboard layout switcher | keyboard indicator | screen magnifier
E: screen reader for linux | phone to your computer | phone to computer
E: phone as webcam | scanner application | scanning application | scan documents | ocr application | pdf annotator
E: pdf tool gui | photo viewer application | image organizer | image viewer for
E: picture viewer | slideshow application | video player application | movie player | media center application
E: tv viewer | radio player | music manager | music organizer | audio editor application
E: sound recorder | audio recorder application | midi sequencer | software synthesizer | guitar amplifier
E: guitar effects | tablature editor | score editor | drum machine | vst host | lv2 host | plugin host | patchbay
E: mixer application | astronomy program | sky charting | ham radio logging
W: amateur radio
E: ham radio software | sdr application | sdr receiver | logbook program | satellite tracking program
E: weather application | map application | gps application | gpx editor | route planner application | qgis plugin
E: plugin for qgis | gis software | molecular viewer | molecule editor | chemical drawing | data analysis application
E: plotting application | graphing calculator | scientific calculator | desktop calculator | statistics application
E: spreadsheet program | accounting program | finance program | bookkeeping software | invoice program
E: address book application | diary application | journal application | mind mapper
E: writing application | novel writing software | screenwriting software | text editor application
E: hex editor application | diff viewer | file comparison tool | directory comparison
E: backup application | backup tool for desktop | cd burning application | disk space analyzer
E: usb writer | iso writer | boot disk creator | partitioning tool gui | system information tool gui | process viewer
E: task manager for | package manager gui | software center | app store for linux | theme manager application
E: font manager | font viewer | character map | wallpaper manager | wallpaper setter | screenshot utility
E: screencast tool | color picker tool | color chooser application | ruler for screen | timer application
E: alarm application | countdown application | password manager application | encryption application | gpg frontend
E: openpgp gui | keyring gui | vpn client gui | bittorrent client gui | ftp client gui
E: vnc client | rdp client | im client | instant messenger client | jabber client | xmpp client
E: mail client application | newsreader | usenet client | feed reader application
E: podcast manager | comics viewer | manga reader desktop | game frontend
)lexicon",
R"lexicon(
[desktop-app]
E: emulator frontend for desktop | rom manager | educational application | typing program | language learning program
E: vocabulary trainer | membership scanner | home automation desktop | 3d printing software | slicer software
E: cnc software | laser engraver software | label printing software | circuit simulator | logic analyzer software
E: oscilloscope software | serial terminal | gtk+ text editor | gtk text editor | gtk based text
E: lightweight text editor for | program for indexing mail | run command dialog | application runner
E: clipboard history applet | clipboard applet | clipboard history manager | qt desktop | lightweight desktop
E: desktop component | desktop settings | desktop tweak | tweak tool | desktop configuration tool
E: desktop customisation | jack application | jack client | audio compressor application | audio plugin gui
E: synthesizer application | graphical application for | graphical app | standalone gui | standalone application for
E: pygame application | virtual workspace management | workspace management for desktop
E: window layout manager
S: menu bar | menubar | system tray | tray icon | notification center | touch bar | dock icon
S: global shortcut | hotkey | keyboard remapping | key remapper | clipboard manager
S: clipboard history | screenshot tool | screen recorder | window manager | window management
S: window snapping | window switcher | app switcher | virtual desktop | app launcher | application launcher
S: spotlight replacement | alfred workflow | raycast extension | launcher plugin | file explorer | file manager
S: finder extension | windows explorer | shell extension | wallpaper
S: desktop notification | desktop background | desktop customization | screensaver | screen saver | desktop pet
S: desktop integration | auto update | auto-updater | windows installer | nsis installer
S: portable version | portable exe | exe file | executable file | standalone executable | appimage | app image
S: flatpak | flathub | snap store | snapcraft | dmg | brew cask | winget | scoop | chocolatey package
S: msix | pkg installer | deb package | rpm package | notarized | microsoft store
S: windows store | windows linux macos | windows linux mac | runs on windows | for windows | for macos
S: for os x | for mac | windows 7 | windows 8 | windows 10 | windows 11 | windows xp | macos 10 | macos catalina
S: macos big sur | os x 10 | el capitan | apple silicon | unofficial desktop | unofficial client | native client
S: thick client | media player | music player | video player | podcast client | torrent client | bittorrent client
S: email client | mail client | rss reader | feed reader | chat client | irc client | ftp client | sftp client
S: ssh client | database client | database gui | git client | git gui | api client | markdown editor | ebook reader
S: pdf reader | pdf viewer | image viewer | photo viewer | photo manager | music tagger | download manager
S: video downloader | video converter | audio converter | password manager
T: homebrew cask
S: pomodoro timer | time tracker | todo app | terminal emulator | game launcher | mod manager | modding tool
S: save editor | streaming overlay | remote desktop | battery monitor | system monitor | disk usage analyzer
S: disk cleaner | uninstaller | debloat | windows tweak | registry tweak | brightness control | volume control
S: audio switcher | audio equalizer | mouse utility | screen dimmer | night light | caffeinate | kiosk
S: download for linux | taskbar | native app | win32 | linux app | snap package | msi
S: productivity app | 桌面
S: for the mac | raster graphics editor | vector graphics editor | photo editing software | audio editor
S: sound editor | note taking app | accounting software | personal finance manager | desktop apps
S: system requirements | minimum requirements | macos 11 | macos 12 | macos 13 | macos 14 | high sierra
S: universal binary | intel 64-bit | 32-bit and 64-bit | 64-bit windows
S: windows macos and linux | windows mac and linux
S: windows linux and macos | windows mac linux | windows and macos | macos and windows | windows and linux
S: gnu linux windows | runs on macos | desktop platforms | setup exe | portable zip
S: installer exe | pre-made installers | installers for | ppa | copr | aur | nightly builds | portable edition
S: portable installation | stable release and | download page | downloads page | for linux download
S: launch the program | launch the app | start the program | run the program in the background
S: runs in the background | launch at login | start at login | start on boot | autostart | tray menu
S: notification area | keyboard shortcuts | customizable shortcuts | hotkeys
S: multiple monitors | multi-monitor | multiple displays | full screen application | drag windows
S: drag and drop files | context menu | file associations | preferences window
S: settings window | main window | dark mode support | themes and plugins | accessibility permission
S: accessibility permissions | screen recording permission | system preferences
S: system settings | unsigned app | code signed | verify the download | virus total | portable app
S: offline application | works offline | local files | file formats supported | supported file formats
S: supports formats | auto-type | browser integration | global shortcuts | tablet support | wacom
S: color management | plugins and scripts | lua scripting | python scripting
S: binary packages for | development builds | opengl 3 | graphics card
S: electron versions | code signing and notarization | main process and renderer | renderer process | preload script
S: context isolation | right-click | status icon | mpris | dbus activation | appstream
S: gsettings schema | dconf | desktop launcher file | password safe | control center
S: make then run | double-click | run the binary | make install as root | run it from the menu
T: Electron | tauri | Wails
T: neutralino | neutralinojs | nw-js | node-webkit | nwjs | nodegui | proton native | react-native-windows
T: flutter desktop | compose desktop | Qt | qt5 | qt6 | pyqt | pyqt5 | pyside | gtk | gtk3 | gtk4
T: libadwaita | gnome | kde | xfce | Cinnamon | elementary os | wxwidgets | wxpython | tkinter | wpf | winforms
T: windows forms | winui | uwp | xaml | avalonia | maui | mahapps | javafx | Swing | swt | eclipse rcp
T: netbeans platform | Cocoa | appkit | Catalyst | xamarin mac | Lazarus | delphi | fltk | dear imgui
T: pyinstaller | py2exe | py2app | cx-freeze | launch4j | jpackage | inno setup | nsis | Squirrel | Sparkle | cef
T: cefsharp | chromium embedded framework | webview2 | autohotkey | ahk | autoit | rainmeter | conky | polybar | i3
T: bspwm | hammerspoon | yabai | applescript | bettertouchtool | karabiner | Alfred | raycast | obs | powertoys
T: QML | Swift UI | wix toolset | kirigami | vala | gimp | krita | blender | audacity | vlc | mpv
T: libreoffice | thunderbird | keepass | keepassxc | veracrypt | ventoy | balena etcher | sumatra pdf | okular
T: calibre | zotero | anki | obsidian | joplin | logseq | evernote | onenote | keka | handbrake | shotcut
T: kdenlive | openshot | darktable | rawtherapee | digikam | freecad | openscad | kicad | librecad | qgis | stellarium
T: musescore | ardour | lmms | mixxx | qbittorrent | deluge | filezilla | cyberduck | winscp | putty | 7-zip | peazip
T: flow launcher | wox | ueli | ulauncher | rofi | sharex | greenshot | flameshot | ksnip | lightshot | localsend
T: syncthing
T: asar | nautilus | caja | nemo | thunar
T: pantheon | mate | lxqt | budgie | enlightenment | fcitx5 | scim | inkscape extension
T: qgis3 | kodi | plasma 5 | ibus
H: app | application | program | utility | desktop | electron plugin
H: electron example | macos library | macos client | prefpane | launcher for | wallpaper engine
H: audio player | soundboard | downloader | discord client | slack client
H: calculator | image editor | ide | log viewer | json viewer
W: mac | osx | cross-platform | gui | installer | shortcut | launcher | tray | menu | exe | keyboard | notification
W: portable | offline | x64 | mojave | yosemite | preference | dark mode | player | executable
W: note-taking
H: file viewer | map editor | level editor | game client | server manager | serial monitor | 桌面小工具 | 软件
H: 客户端 | 播放器 | 音乐播放器 | 下载器 | 截图工具 | 启动器 | 剪贴板
H: digital audio workstation | daw | oscilloscope | text editor
H: media center
H: photo editor | flasher | archiver | wallet | tray tool
H: input method | ime | panel plugin | menu editor | configuration gui
H: photo organizer | finance manager
C: electron | brew install cask | cargo tauri | tauri dev | tauri build | yarn dist | npm run dist
C: npm run package | winget install | scoop install | choco install | flatpak install | flatpak run | snap install
C: msbuild | xcodebuild | NSApplication | NSWindow | NSStatusItem | BrowserWindow | ipcRenderer | main js
C: import PyQt5 | QApplication | javafx run | makepkg | desktop file | gsettings | yay -S
C: brew cask install | chmod a x AppImage | dpkg i | xattr cr | xattr d | qmake | electron .
C: wails dev | wails build | Applications app | dotnet publish | devenv | add-apt-repository
X: remote desktop protocol library | desktop and mobile browser | mobile and desktop | desktop and mobile
X: desktop browser | on desktop | desktop computer | docker desktop | github desktop | free electron
X: electron microscopy | electron density | electron beam | electron microscope | electron transport
X: application programming interface | application server | application framework | web application
X: mobile application | web app | mobile app | android app | android application | ios app | ios application
X: rails application | django application | flask application | react application | sample application
X: console application | command line application | command line utility | single page application
X: application for the web | windows subsystem for linux | windows server | time window | sliding window
X: context window | optimizer step | works on windows | compatible with windows | tested on windows
X: supported platforms windows | windows support
X: desktop browsers | mobile and desktop browsers | desktop and mobile browsers | modern desktop | desktop screens
X: desktop version of the site | desktop breakpoints | from desktop to mobile | desktop computers and
X: desktop and tablet | desktop to mobile | desktop first | claude desktop | large desktop | desktop chrome
E: macos menu bar
E: menubar utility | status bar app for mac | os x app | mac os x application
E: mac utility | macos client for | mac client for
E: unofficial electron
E: electron vue template | electron quick start
E: electron forge template | tauri template | node webkit app | neutralinojs app | webview based desktop | webview app
E: cross platform gui application
E: tray icon app
E: taskbar app | windows taskbar | windows explorer extension | context menu extension
E: quick look plugin | quicklook plugin | quicklook generator | quick look generator | preference pane
E: screensaver for macos | macos screensaver | mac screensaver | windows screensaver
E: bing wallpaper | wallpaper switcher | dynamic wallpaper | desktop mascot
E: rainmeter skin | conky config | conky theme | ubersicht widget | übersicht widget | gnome applet | gtk4 application
E: libadwaita app | elementary os app | application launcher for | alfred 2 workflow
E: alfred extension | launchbar action | ulauncher extension | albert plugin | wox plugin | flow launcher plugin
E: powertoys run plugin | clipboard sync | snippet expander | hotkey manager | hotkey daemon
E: keyboard shortcuts manager | keyboard remapping tool | mouse gestures | mouse jiggler | auto clicker
E: mouse and keyboard sharing | kvm software
E: window resizing tool | alt tab replacement | multi monitor tool | monitor brightness
E: blue light filter | screen color temperature | screen capture utility | screen annotation | draw on your screen
E: gif recorder | gif screen recorder | color picker for mac | screen ruler | pixel ruler | on screen keyboard
E: keystroke visualizer | show key presses | caffeine alternative | keep your mac awake
E: prevent your computer from sleeping | prevent sleep | pomodoro timer for | break reminder | eye strain
E: time tracker desktop | activity tracker | stopwatch app | sticky notes | note taking desktop
E: desktop notes | markdown note taking | knowledge base app | mind map tool | whiteboard app
E: diagramming application | paint program | paint application | photo management
E: raw image developer | batch image converter | image resizer | bulk rename | batch renamer | file renaming tool
E: mass rename | two pane file manager | orthodox file manager | file explorer replacement | duplicate file finder
E: find duplicate files | duplicate photo finder | file search tool | junk files cleaner | bloatware remover
E: windows debloat | debloat windows | windows tweaker | system optimizer | fan control | overclocking tool
E: hardware monitor | rgb keyboard control | keyboard backlight | gaming mouse configuration
E: stream deck plugin | audio output switcher | volume mixer | volume control app | equalizer for
E: system wide equalizer | audio visualizer | music visualizer | desktop music player
E: mp3 player | audio player with | music library manager | audio tagger | dvd player
E: mpv frontend | vlc based player | iptv player
E: youtube downloader gui | youtube dl gui | video downloader app
E: whatsapp desktop | telegram desktop | spotify client
E: netease cloud music | e book reader | ebook manager | ebook library | epub reader | pdf annotation | pdf editor
E: invoicing software | inventory management desktop | library management system
E: hospital management desktop | database gui client | sql client | redis gui | mongodb gui
E: sqlite browser | sqlite viewer | api client desktop | rest client app | json viewer app | git gui client
E: svn client | merge tool | visual diff tool | hex viewer | log viewer app
E: password manager desktop | encrypted notes | file encryption tool | backup software | backup tool for windows
E: file sync software | iso burner | usb image writer | sd card writer | disk imager | ssh client for windows
E: serial port terminal | serial monitor app | vpn gui | vpn client for mac | proxy client for mac
E: proxy client for windows | shadowsocks client | v2ray client | clash client | hosts file manager
E: hosts file editor | hosts switcher | network speed monitor | net speed meter | bandwidth meter | video cutter
E: video converter gui | ffmpeg gui | ffmpeg front end | video cutting tool | lossless video | slideshow software
E: karaoke player | sheet music editor | soundboard app | guitar tuner | vocal synth | icon editor | pixel art editor
E: sprite editor | 3d modeling software | circuit designer | slicer for 3d printers
E: family tree software | typing practice app | language learning desktop | ocr tool
E: screen ocr | ocr screenshot | translation tool for desktop | translate selected text | dictionary lookup
E: voice dictation | speech to text desktop
E: menu bar for chatgpt | 桌面宠物 | 系统托盘 | 录屏 | 剪切板 | 快速启动 | 壁纸 | 动态壁纸 | 视频下载器 | 文件管理器 | 图片查看
E: 批量重命名 | 桌面便签 | 便签 | 效率工具 | 上位机 | 串口助手 | 菜单栏工具 | 划词翻译 | 桌面翻译 | 多开 | 防撤回 | 网速监控 | 游戏启动器 | 远程桌面 | 右键菜单 | 任务栏 | 微信电脑版
E: 按键精灵 | 鼠标连点
S: drag to applications folder | drag it to your applications folder | move to applications
S: drag the app to | install via homebrew cask
S: get it from microsoft
S: portable executable
S: no installation required just | single exe | download the installer | exe installer | download the latest installer
)lexicon",
R"lexicon(
[desktop-app]
S: run the installer | unidentified developer | gatekeeper | app is damaged
S: windows defender smartscreen | smartscreen warning | windows protected your pc | minimize to tray | close to tray
S: start minimized
S: launch on startup | start with windows | run at startup | run on system startup | auto start
S: system wide shortcut | always on top | frameless window
S: transparent window | multi window support | multiple windows
S: drop files onto the window | drag and drop support | native menus | application menu
S: retina support | m1 native
S: requires macos
S: os x mavericks | os x yosemite | mountain lion | macos ventura | macos sonoma
S: mojave or later
S: net framework 4 | net desktop runtime | vcredist
S: visual c++ redistributable | build an executable | build the installer
S: package the app for all platforms | create an installer | pyinstaller to build | build with pyinstaller
S: package app for the local platform | start the app in the dev environment
S: security and privacy settings | light and dark theme | follows system theme
S: undo and redo | recent files | tabbed interface | split panes | import and export settings
T: photino | pywebview | nuitka | briefcase
W: dbus
T: clickonce | visual basic 6 | vb net | purebasic | xojo | windows api code pack | ffmpeg binaries | poppler
C: npm run make
C: src-tauri
C: tauri conf json | flatpak-builder | chmod x AppImage
C: xattr -cr Applications | defaults write com | pyinstaller --onefile
C: pyinstaller --windowed | ipcMain | app getPath | NSStatusBar | MainWindow xaml | App xaml
H: hex editor | translation software
H: wallpaper changer

[mobile-app]
alias: mobile | mobile development | mobile app development | mobile library | android | ios | android app | ios app
alias: react native | flutter | mobile framework
E: mobile app | mobile application | mobile development | mobile framework | mobile sdk
E: mobile client | mobile library | mobile game | mobile backend | mobile ui | mobile device | mobile platform
E: mobile wallet | cross-platform mobile | hybrid app | android
E: ios
E: iphone | ipad
E: watchos app | jailbreak tweak | cydia tweak | cocoapod
E: swift library | uikit | uiview subclass | xamarin plugin | react native
E: expo app | expo module | expo plugin | flutter
E: cordova plugin | cordova app
E: phonegap plugin | phonegap app | ionic app | ionic plugin | ionic component | capacitor plugin
E: nativescript plugin | nativescript app | titanium module | appcelerator module | xamarin app | 安卓
E: Android 应用 | Android应用 | 手机应用 | 移动应用 | 移动端 | 移动开发 | 行動應用
E: 行動裝置 | 手机 | 手機 | 手机客户端 | 安卓应用 | 安卓开发 | iOS 应用 | iOS开发
E: iOS 开发 | Android开发 | Android 开发 | 小程序 | 微信小程序 | 小程序组件 | 跨端
E: 跨平台移动 | apple watch
E: swiftui app | phone app
E: from your phone | on your phone
E: manga reader | mastodon client for | habit tracker | habit tracking app | workout tracker
E: fitness app | calorie counter | meal planner app | expense tracker app | budget app | period tracker
E: two-factor authentication app | 2fa app | authenticator app | otp app | home screen launcher
E: home screen replacement | gallery app | navigation app | alarm clock app | sms app | dialer app
E: contacts app | calendar app | ledger app | app for tracking
E: apple platforms
E: dart package
E: mobile clients | mobile developers
E: mobile database | mobile test automation | ui automation for mobile | mobile release automation | mobile ci
E: screenshots and store | beta deployments and releases | lineageos device
E: apps without code | app builder for mobile
E: app stores
E: expo config plugin | expo library | expo sdk | for expo | expo starter | expo template
E: mobile touch
E: mobile gestures | touch gestures for mobile | mobile emulation | simulate touch | mobile web | mobile viewport
E: mobile first ui | mobile component library
E: mobile deep linking | mobile push | mobile payments | mobile attribution
E: mobile analytics sdk | mobile crash reporting | mobile performance monitoring | mobile monitoring
E: mobile deployment
E: native mobile capabilities
E: apk signature | apk signing | apk verification | apk parser | apk analysis | apk tool
E: dex files | dalvik | smali and baksmali
E: adb client | adb wrapper
E: sparse image tool | fastboot
E: idevice | provisioning profiles
E: xcode command line | xcode build | xcode project parser
E: google play developer api | app signing | over the air updates
E: code push | in-app updates | paywalls | subscription management for apps
E: mobile subscriptions | live activities | apple healthkit | google fit | health connect | mobile sensors
E: device sensors | phone sensors | phone contacts | device contacts | contacts framework | phone calls
E: phone notifications | mobile bluetooth | bluetooth for mobile
E: phonegap build | capacitor community
E: for capacitor | ionic framework | for ionic | for nativescript
E: nativescript ui | titanium sdk | titanium mobile | weex component | weex plugin | taro component | taro plugin
E: taro ui | for taro | uni app component | uniapp plugin | miniprogram | wechat mini program component | weapp
E: alipay mini program | for mini programs | quick app | harmonyos app | openharmony | mobile linux
E: linux phones | postmarketos | ubuntu touch app | sailfish os | sailfish app | plasma mobile | phosh | mobile shell
E: mobile friendly gtk | palm os | symbian app | windows phone library | kaios app
E: firefox os app | tizen app | webos app | smartwatch app | wear os app | pebble app | garmin app
E: aplicación móvil | aplicativo móvel | aplicación android | application mobile
E: мобильное приложение | андроид приложение | モバイルアプリ | 모바일 앱 | 안드로이드 앱
S: api level | minimum sdk | min-sdk | minsdkversion | targetsdkversion
S: gingerbread | honeycomb | ice cream sandwich
S: jelly bean | kitkat | lollipop | nougat | oreo | wear os
S: wearos | ndk | aosp | custom rom | lineageos | xposed module
S: magisk module | lsposed | rooted | apk | aab | aar
S: google play | play store | f-droid | fdroid | app store | itunes connect
S: testflight | sideload | altstore | jailbreak | jailbroken | ipa file
S: ipod touch
S: tvos | watchos | visionos | ipados | xcode | storyboard | xib | nib
S: interface builder | auto layout | autolayout | size class | uiview | uiviewcontroller
S: view controller | uinavigationcontroller | uitableview | uitableviewcell | uicollectionview | uiscrollview
S: uilabel | uibutton | uitextfield | uitextview | uiimageview | uiimage | uicolor | uifont | uiwebview | wkwebview
S: uialertview | uialertcontroller | uiactionsheet | uitabbar | uitabbarcontroller | uinavigationbar | uisearchbar
S: uikeyboard | uipickerview | uistackview | calayer | core animation | core data | coredata | corelocation
S: corebluetooth | core ml | healthkit | homekit | mapkit | arkit | storekit | siri shortcut | widgetkit
S: app extension | today extension | keychain wrapper | face id | touch id | in-app purchase | inapp purchase
S: app tracking transparency | push-notification | apns | fcm | local notification | deep linking | deep link
S: deeplink | universal link | app link | objc runtime | method swizzling | swift 3 | swift 4 | swift 5
S: swift package | fragment manager | recyclerview
S: viewpager | view pager | imageview | textview | edittext | bottom sheet | navigation drawer
S: floating action button | actionbar | action bar | constraintlayout | coordinatorlayout | databinding | viewbinding
S: viewmodel | livedata | lifecycle aware | intent service | broadcast receiver | content provider
S: shared preferences | sharedpreferences | asynctask | parcelable | runtime permission | permission library
S: proguard | r8 | smali | apktool | hotfix | hot fix | componentization
S: room persistence | live wallpaper | soft keyboard | ime | barcode scanner | qr code scanner
S: camera app | camera view | image picker | image cropping | photo picker | photo editing | ble scanner
S: step counter | accelerometer | gyroscope | touch screen | app intro | splash screen | onboarding screen
S: admob
S: app template | app clone | super app | theos | frida script | hybrid framework | webview bridge | jsbridge
S: mini program | mobile
S: izzyondroid | material you | appcompat
S: kotlin multiplatform | written in swift | written in kotlin | mkmapview | tweak | offline map | your phone
S: listview
S: obtainium | apks | api 21+ | minsdk | material 3
S: material design guidelines | home widget | home screen widget | biometric unlock
S: face unlock | app lock | amoled | crowdin | weblate | no ads | ad-free
S: no tracking | no internet permission | works offline | offline reading | background playback | picture in picture
S: swipe to | long press | bottom sheets | bottom navigation | tab bar | navigation stack
S: onboarding screens | phone and tablet | carplay | chromecast support | share sheet
S: shortcuts app | deep links | in-app purchases | cocoa touch | swift concurrency | open the workspace | cocoapods
S: gradle sync | signing config | keystore | emulator or device | physical device
S: cellular data
S: expo go | eas build | eas update | dev client | metro config | turbomodule | old architecture | auto linking
S: autolinking | manual linking | info plist | androidmanifest permissions | gradle properties
T: kotlin | Swift | objective-c | objc | Dart | jetpack | androidx | swiftui | carthage | Expo
T: ionic | cordova | phonegap | Capacitor | nativescript | Titanium | appcelerator | xamarin
T: maui | mvvmcross | rubymotion | kivy | buildozer | beeware | b4a
T: codename one | libgdx | cocos2d | corona sdk | weex | uni-app | uniapp
T: Taro | wepy | mpvue | mpx | framework7 | onsen ui | sencha touch | Quasar | tabris | fastlane
T: firebase | appium | Espresso | robolectric | Detox | xctest | Retrofit | okhttp | Glide | Picasso | Fresco
T: butterknife | butter knife | Dagger | Hilt | koin | rxjava | rxandroid | rxswift | greendao | Realm
T: eventbus | gson | moshi | Timber | leakcanary | afnetworking | alamofire | sdwebimage | Kingfisher | snapkit
T: Masonry | moya | reactivecocoa | viper architecture | react navigation | getx | riverpod
T: sqflite | termux | Tasker | harmonyos | ohos | windows phone | Blackberry | tizen | symbian
T: firefox os | ubuntu touch | kmm | frida | xposed | magisk
T: ktor client | sqldelight | objectbox | mmkv | workmanager | lottie | tca | swiftdata | vapor client
T: iglistkit | swiftlint | bloc | isar | go_router | flutterflow
T: nativewind | reanimated | bitrise | codemagic | codepush | uno platform
T: eas | reactnative | nativebase | tamagui | gluestack | onesignal | appsflyer | branch io
T: crashlytics | revenuecat | adjust sdk | moengage | clevertap | airship | braze | appcenter | vant
T: nutui | vux | mint ui | svelte native
H: app for android | app for ios | application for android | library for android | library for ios | framework for ios
H: android example | android browser | ios example | ios port | ios keyboard | ios category | swift wrapper
H: swift sdk | objective-c framework | uicollectionviewlayout | mobile component | mobile browser
H: react native project | react native example | react native demo | react native client | react native ui kit
H: react native view | react native modal | react native animation | react native framework | native module
H: rn component | ionic starter | messenger app | chat app | weather app | news app | todo app | music player app
H: fitness tracker | launcher | dialer | 安卓库 | Android 库 | Android库 | iOS库 | iOS 库
H: 手机软件 | 手机APP | 手机 App | Android客户端 | iOS客户端 | Android控件 | Android 控件
H: 移动端组件库 | 小程序模板 | client for android | browser for android
H: authenticator | home screen | ledger | podcast client
H: expo package | cordova wrapper | capacitor app
W: phone | smartphone | tablet | gesture | camera | gps | sensor | bluetooth | notification | offline | touch
W: cross-platform | hybrid | gradle | mvvm | mvp | coroutine | material design | animation | widget | orientation
W: landscape | portrait | keyboard | swipeable | bridge | delegate | pod | simulator | emulator | library project
W: sample app | activity | fragment | toolbar | swipe | qr code | dark theme | barcode | cellular | manifest
W: sdk version | podcast
C: pod-install | Podfile | use frameworks | pod repo | import UIKit | UIViewController | viewDidLoad | AppDelegate
C: carthage update | cartfile | Package swift | xcodebuild | xcworkspace | initWithFrame | NSString | NSArray
C: IBOutlet | IBAction | import Foundation | layout width | layout height | wrap content | match parent | findViewById
C: onCreate | savedInstanceState | setContentView | AndroidManifest xml | uses-permission | AppCompatActivity
C: jitpack io | mavenCentral | jcenter | allprojects | build gradle | gradlew assembleDebug | gradlew
C: implementation | compile | com android | adb
C: R layout | react-native link | react-native run-ios | react-native run-android | react-native init | react-native
C: npx react-native | from react-native | expo start | expo install | expo init | npx expo | flutter run
C: pubspec yaml | flutter doctor | cordova plugin add | cordova run | cordova platform add | ionic serve
C: ionic cordova | tns plugin add | ti require | getApplicationContext | startActivity | Activity
C: Fragment
C: dart pub add | flutter pub add | flutter pub get | flutter build | pod init | import Flutter
C: package flutter | assembleDebug | xcrun | struct App | WindowGroup | viewModelScope | suspend fun
C: remember mutableStateOf | kapt | ksp | debugImplementation
C: expo prebuild | app json plugins
C: ionic capacitor | npx cap | cap sync | react native config js | NSCameraUsageDescription | android permission
C: MainApplication java | MainActivity | settings gradle
X: cisco ios | cisco ios xe | ios xe | ios xr | network ios | mobile network | mobile robot | mobile robotics
X: mobile broadband | mobile number | mobilenet | swift programming language | taylor swift | openstack swift
X: swift object storage | swift api | swift message | swift code | swift mt | react to | responsive mobile
X: mobile friendly | mobile-first | desktop and mobile | mobile and desktop | desktop and mobile browser
X: mobile browser support | github activity | user activity | activity stream | activity feed | activity monitor
X: activity log | graphql fragment | activity recognition | code fragment | tablet mode | mobile responsive
X: mobile and desktop browser | swift package index
X: mobile friendly design | responsive on mobile | mobile browsers | mobile devices and desktop | mobile safari
X: mobile view | mobile layout | mobile menu | works on mobile | desktop and mobile devices | mobile phone number
X: mobile screens | mobile screen resolutions | mobile version of | google play music
X: mobile friendly ui | android emulator for games | mobile clients and webapp | mobile chess | swift object
X: object storage swift | barcode generator library | swift client openstack
E: uitableviewcell subclass | uitableview subclass | uiview category | uiimage category | uiimageview category
E: uicollectionview layout | uicollectionviewlayout subclass | uiviewcontroller subclass
E: uinavigationcontroller subclass | uibutton subclass | uilabel subclass | uitextfield subclass | uitextview subclass
E: uiscrollview subclass | uicontrol subclass | uislider subclass | uialertview replacement
E: uiactionsheet replacement | uisegmentedcontrol replacement | uiswitch replacement | uitabbarcontroller replacement
E: uipagecontrol replacement | uiactivityindicatorview replacement | uipickerview replacement
E: uidatepicker replacement | uisearchbar replacement | uiwebview wrapper | wkwebview wrapper
)lexicon",
R"lexicon(
[mobile-app]
E: swipeable table view cell | swipeable cells for uitableview | expandable table view | expandable tableview cells
E: collapsible table view sections | drag and drop table view | reorderable table view | reorderable collection view
E: parallax header for uiscrollview | parallax table view header | stretchy header | sticky header collection view
E: circular collection view | card style collection view | tinder like swipe cards | tinder style cards
E: tinder like cards | swipeable card stack | swipe card view | side menu controller
E: slide out menu
E: bottom sheet dialog | half modal | interactive dismissable | draggable view controller | view controller transition
E: navigation controller with | animated tab bar
E: bottom navigation view
E: curved bottom navigation | circular progress view
E: range seek bar | material progressbar | number progress bar
E: wave loading view | ripple background
E: pull down to refresh | swipe to refresh | load more recyclerview | infinite scroll for uiscrollview
E: infinite scrolling tableview | infinite viewpager | auto scroll viewpager
E: view pager indicator
E: app introduction
E: coach marks | showcase view
E: material dialogs
E: snackbar replacement | notification banner | drop down notification
E: status bar notifications | status bar overlay | progress hud
E: crop view controller | photo editing sdk
E: image slideshow | zoomable imageview | pinch to zoom imageview
E: circular imageview | rounded imageview | circle image view
E: gif imageview
E: video trimmer
E: barcode scanning library | signature view
E: country code picker | phone number textfield | pin code view | pin entry edittext
E: passcode view controller | pattern lock view
E: otp view | floating label textfield | floating label edittext | floating hint
E: floating action menu
E: tag list view | chips view
E: rating view
E: animated switch
E: sliding switch | countdown view | countdown label | animated label
E: marquee label | marquee text view | rich text label | attributed label | link detection label | read more textview
E: expandable textview | expandable layout | expandable recyclerview
E: swipe to delete | swipe to dismiss | sectioned recyclerview
E: sticky headers for recyclerview | sticky list headers | recyclerview decoration | recyclerview item animators
E: recyclerview divider | recyclerview fast scroll | layout manager for recyclerview | recycler adapter
E: listview animations | listview with | multi level listview | staggered grid view
E: staggered gridview
E: async image loading
E: asynchronous image downloader
E: network layer in swift | networking in swift | swift networking
E: core data wrapper
E: core data stack | core data helper | lightweight core data | userdefaults wrapper
E: type safe userdefaults | shared preferences wrapper | sharedpreferences library
E: runtime permission library
E: ibeacon library
E: corebluetooth wrapper | core bluetooth wrapper | healthkit wrapper
E: push notification library | deep linking library
E: in app purchase library
E: storekit wrapper | in app billing library | rate my app | app rater
E: remind users to review | app update checker | app version checker | force update
E: shake to send feedback | debug drawer | in app debugger
E: in app console | auto layout dsl | auto layout library | autolayout in code
E: programmatic auto layout | view binding library
E: dependency injection framework for swift
E: core animation wrapper
E: keyboard avoiding | keyboard height
E: swift extensions
E: objective c categories | collection of categories for | handy categories
E: mvvm in swift | viper template
E: redux for swift | unidirectional data flow in swift | kotlin multiplatform mobile
E: kotlin multiplatform app
E: swiftui clone | instagram clone
E: whatsapp clone | uber clone | tiktok clone
E: hacker news app
E: anime app
E: radio app | audiobook player
E: minimal launcher | keyboard app | calculator app
E: water reminder | workout app
W: running app
E: pedometer | gps tracker app | hiking app | cycling computer | maps app
E: public transport app | transit app | bus arrival app | train timetable app
E: shopping list app
E: medication reminder | diabetes app | covid tracing app | contact tracing app
E: exposure notification app
E: qr code app | barcode scanner app | document scanner app | translator app | dictionary app | flashcard app
E: quran app | prayer times app | bible app | university app | campus app | conference app | event app | festival app
E: wallpaper app | timer app | call recorder
E: vpn app
E: adb over wifi | remote control app
E: tv remote app | smart home app | companion app | watch face | tvos app
E: fire tv app | today widget | app widget | 安卓客户端 | 安卓自定义控件 | 自定义View | 上拉加载 | 图片选择器
E: 轮播图 | 侧滑菜单 | 侧滑返回 | 仿微信 | 仿网易云 | 仿支付宝 | 仿今日头条 | 仿抖音 | 仿知乎 | 仿京东 | 仿淘宝 | 手机端应用 | 小程序商城 | 微信小程序组件 | 小程序组件库 | 小程序开发框架
E: 小程序框架 | 安卓组件化 | 组件化框架 | 热修复 | 插件化框架 | 换肤框架 | 权限申请 | 路由框架 | 屏幕适配 | 屏幕适配方案 | 沉浸式状态栏 | 状态栏工具 | 万能适配器 | 弹窗 | 日历控件
E: 日历组件 | 图片轮播 | 图片浏览器 | 图片加载框架 | 视频播放器控件 | 鸿蒙组件 | 纯血鸿蒙 | 越狱 | 越狱插件 | 安卓逆向 | 手机助手 | 懒人框架 | 选项卡 | 键盘遮挡 | 空页面 | 加载动画
E: 城市选择 | 时间选择器 | google maps style | facebook style
E: facebook paper | path style menu | path like menu | snapchat like | instagram like | instagram style
E: whatsapp style | spotify like | airbnb like | uber like | apple music like
E: apple tv style | lollipop style | holo theme
E: written purely in swift | pure swift | written in objective c
E: for cordova | for titanium | for xamarin forms | titanium widget
E: xamarin binding
E: xamarin forms control | dribbble design | design from dribbble
E: implementation of a dribbble | inspired by dribbble | concept from dribbble | implementing a design from | uplabs
E: materialup | app cloner | appstore screenshots | app icon generator | launch image generator
E: adb gui | apk analyzer | apk patcher | apk downloader | ipa patcher | ipa signing
E: ipa installer | app repackaging | push notification tester | strings files
E: localizable strings | asset catalog generator
E: auto click app | wechat red packet | 微信抢红包 | 自动化脚本 安卓
E: use your phone as | turn your phone into
E: use your old phone
S: deployment target of
S: arc enabled | requires arc | uses arc | non arc | supports landscape and portrait
S: portrait and landscape | orientation changes | device rotation | screen rotation | retina display
S: safe area insets | notch support | universal app
S: ibdesignable | ibinspectable
S: drop the class files into your project
S: copy the files into your project | import the header
S: add to your podfile | run pod install | open the xcworkspace
S: pod install from the example directory
S: add this to your build gradle | add to your module build gradle | root build gradle
S: app level build gradle | add the jitpack repository
S: add the dependency in gradle | in your androidmanifest
S: add to your androidmanifest xml | add permission to manifest
S: in your appdelegate | in your app delegate | in your mainactivity
S: in your activity or fragment | in your application class | extend application class | in your layout xml
S: add to your layout xml | in your xml layout | include in your layout | xml attributes
S: use the view in xml | from your activity | in your fragment | in viewdidload
S: conform to the protocol
S: delegate methods | link the binary with libraries | add the framework to embedded binaries | other linker flags
S: linking with frameworks | pod lib lint
S: run on a real device | run on simulator
S: enable usb debugging | usb debugging enabled
S: enable developer options | unknown sources | run the metro bundler
S: link native modules | linking the library | expo managed workflow
S: bare workflow | prebuild with expo | add to your pubspec | depend on it in pubspec | background location
S: background fetch | background app refresh | foreground service | battery consumption | battery optimization
S: battery friendly | doze mode | fingerprint unlock
S: biometric authentication | haptic feedback | dynamic type | voiceover support
S: talkback support | right to left layout support | accessibility labels | offline first app | works without internet
S: sync with icloud | icloud sync | share extension | app shortcuts | 3d touch | home screen shortcuts | dynamic color
S: material design app
S: no google services | de googled
S: root required | root access required | cydia repo
T: jitpack | gradle plugin | core graphics | avfoundation | avplayer | exoplayer | media3 | camerax | camera2
T: arcore | ml kit | mlkit | coreml | callkit | pushkit | cloudkit | core location | core motion | core bluetooth
T: fmdb | grdb | jobscheduler | navigation component | paging 3
T: design support library | motionlayout
T: viewpager2 | app center
T: native base | watermelondb | turbo modules | fabric renderer
T: hermes | dio | freezed | go router
T: rive | promisekit | rxcocoa | the composable architecture
T: texture asyncdisplaykit | quick nimble | xcuitest | kif | calabash | maestro | uiautomator | uiautomator2
T: trollstore | shizuku | hmscore | unifiedpush | microg
W: substrate
C: pod try | pod update | use_frameworks | expo build
C: flutter create | import SwiftUI | import Combine
C: UITableViewDelegate | UITableViewDataSource | CGRectMake | UIImage named | NSDictionary | NSLog | nonatomic strong
C: addSubview | self view addSubview | application didFinishLaunchingWithOptions | onCreate Bundle savedInstanceState
C: extends Activity | extends AppCompatActivity | extends Fragment
C: match_parent | wrap_content | xmlns android | xmlns app | android id id
C: android permission INTERNET | compileSdkVersion | compileSdk | buildToolsVersion
C: annotationProcessor | new Intent
C: Toast makeText | runOnUiThread | gradlew installDebug | gradlew assembleRelease | github carthage
C: fastlane ios | fastlane android | tns run
C: Install-Package Xamarin | NSPhotoLibraryUsageDescription | NSLocationWhenInUseUsageDescription | local properties
C: google-services json | GoogleService-Info plist | setOnClickListener | StyleSheet create
C: AppRegistry registerComponent | build_runner | StatelessWidget | StatefulWidget
C: MaterialApp | runApp
W: pinch to zoom | double tap | tap to focus
W: app icon | launch screen | screen size
H: table view | collection view | tableview cell | custom view | uikit component
H: swift framework | objective c wrapper | android app template | mobile banking app | delivery app
H: taxi app | dating app | travel app | grocery app | meditation app | language learning app
H: kids app | action sheet | picker view | popup view | photo browser | refresh control
H: page view controller | drawer layout | slide menu | keyboard extension | watch app | tablet app
E: recyclerview adapter
E: apk decompiler

[web-app]
alias: web application | webapp | web apps | website | self-hosted | web project | full-stack
E: web-app | web application | web-based | web-interface | web ui | webui | web front-end
E: web client | web dashboard | web portal | web platform | web tool | web panel | web gui | web site
E: web project | web demo | web version | web viewer | web editor | web game | web desktop | web reader | web chat
E: webmail | online tool | online platform | online shop | online store | online judge
E: online editor | online marketplace | self-hosted | self-hostable | pwa
E: single page application | single-page app | full stack app | full-stack application
E: fullstack app | fullstack application | rails app | rails application | sinatra app
E: django application | django project | django site | flask app | flask application | laravel app
E: laravel application | laravel project | symfony application
E: nodejs app | mean stack | mern | mean app | mevn
E: php application | phoenix application | phoenix app | streamlit app | shiny app
E: shiny application | gradio app | dash app | meteor app | meteor application | webapp template
E: 网站 | 網站 | 网页应用 | 网页版 | 網頁 | 网页 | Web应用 | Web 应用
E: Web界面 | Web 界面 | 在线平台 | 在线工具 | 自托管 | 商城 | 商城系统 | 电商系统 | 论坛
E: 论坛系统 | 管理系统 | 後台管理系統 | 后台管理系统 | 信息管理系统 | 在线商城
E: 管理后台 | 管理平台 | 导航网站 | 图床 | 网盘 | 聊天室 | my website | website of | browser-based
E: open source alternative | app built with | heroku app
E: yii application | ember application | online application | client side application
E: bookmark manager | feed aggregator | news aggregator | link aggregator | pastebin | paste service
E: photo management | document management | wiki engine | wiki software | forum software | discussion forum
E: kanban board | expense tracker | recipe manager | meal planner | start page | startpage | personal dashboard
E: homepage dashboard | status page | analytics platform | web analytics | collaboration platform | whiteboard
E: job board | booking system | reservation system | ticket system | ticketing system | help desk | helpdesk
E: inventory management | inventory system | project management | task management | invoicing
E: learning management system | quiz platform | photo gallery | photo sharing | video sharing | social network
E: crud application | crud app | netflix clone | twitter clone | reddit clone
E: airbnb clone | instagram clone | youtube clone | facebook clone | trello clone | spotify clone | slack clone
E: whatsapp clone | amazon clone | office suite | personal cloud | knowledge base | knowledge management
E: collaborative editor | feed reader server | bookmark service | read it later | link manager
E: link shortener service | wiki for your team | team wiki
E: asset management | video management
E: team collaboration
E: collaboration software | communication platform | communications platform | community platform
E: discussion platform | publishing platform | ticket management | support desk
E: event platform | ticketing platform | scheduling platform | booking platform | feedback platform | idea board
E: survey software | form platform | polling app | time tracking | timesheet | leave management | hr system | hrm
E: point of sale | warehouse management | fleet management | student management system
E: hospital management system | restaurant management | hotel management
E: church management | membership management | volunteer management | donor management | property management
E: rental platform | real estate platform | recruitment platform | applicant tracking | freelance marketplace
E: food delivery | ride sharing | travel planner | trip planner | budgeting app | budget app | personal finance tool
E: expense sharing | split bills | subscription tracker | portfolio tracker
E: wealth management | stock portfolio | net worth | workout tracker | fitness tracker
E: calorie tracker | recipe app | recipe collection | grocery list | shopping list | family tree
E: household management | home inventory | plant tracker | garden planner | reading list
E: book tracker | movie tracker | watch list | watchlist | anime list | music library | photo library | photo app
E: photos app | media management | podcast manager | audiobook server | ebook manager | comic server | manga reader
E: manga server | comic reader | admin console | admin ui | web frontend for
E: chat ui | chatgpt ui | llm ui | chat interface for
E: web management | web administration | web admin | web control panel
)lexicon",
R"lexicon(
[web-app]
E: webapp for | website that | single page web
E: internal tool | internal tools | collaborative web | online collaborative
E: online spreadsheet | web spreadsheet | web office | online ide | cloud ide
E: uptime monitoring tool | change detection | website change | web archiving | web archive
E: web page archive | digital archive | survey app | quiz app | trivia app | note taking app
E: notes app | notes web | online notebook | diary app | journaling app | e-commerce website | online bookstore
E: online library | online exam | online course platform | e-learning platform | classroom platform
E: multi-user | full-stack framework | demo instance | hosted instance
E: saas | multi-tenant | clone of | mastodon | fediverse
E: erp system | school management | job portal | video platform | appointment scheduling
E: e-commerce platform | exam system | clinic management | pos system | browse your photos
E: browse your life | pictures app | homepage for your server | static homepage | application dashboard
E: homelab dashboard | server dashboard | services dashboard | dashboards for
E: grafana dashboards | visualization dashboard | business intelligence | bi tool
E: data exploration and visualization | data visualization platform | analytics dashboard | admin dashboard template
E: admin dashboard built | dashboard built with | panel for | advanced panel | management panel
E: hosting panel | game panel | vpn panel | xray panel | management platform for
E: manage it in the browser
E: from any browser | from a web browser | via web browser | through the browser
E: using your browser | web browser interface | all current browsers
E: try it in cloud | use it online
E: managed hosting | managed service also | cloud offering
E: hosted service at | sign up for free | free hosted
E: subscription product | ai chat app | ai chat framework
E: ai assistant platform | ai platform with | private chatgpt | chatgpt clone | chatgpt web
E: chatgpt-like | inspired by chatgpt | llm platform | prompt playground
E: video conferencing platform | video meetings | meeting scheduler | webinar
E: online meeting | team chat | team messaging | communications hub | customer support
E: q&a platform | question and answer | microblogging platform | link in bio
E: linktree alternative | social links page | profile cards | readme stats | github stats
E: document signing | e-signature | electronic signature | digital signature platform | pdf forms online
E: contract management | legal documents | invoice management
E: billing application | accounting application | finance tracker | expense management
E: budget tracking | bill splitting | crypto tracker | api development platform | api client in the browser
E: like excel | like google docs | google docs alternative | google sheets alternative
E: google forms alternative | google analytics alternative | google photos alternative | google drive alternative
E: trello alternative | jira alternative | asana alternative | notion alternative | evernote alternative
E: airtable alternative | calendly alternative | slack alternative | discord alternative | zoom alternative
E: dropbox alternative
E: shopify alternative | mailchimp alternative | typeform alternative | bitly alternative | pocket alternative
E: feedly alternative | goodreads alternative | medium alternative | reddit alternative | twitter alternative
E: youtube alternative | spotify alternative | netflix alternative | splitwise alternative
E: zapier alternative | intercom alternative | zendesk alternative | statuspage alternative
E: loom alternative | canva alternative | alternative to google | alternative to trello
E: alternative to notion | alternative to slack | privacy friendly alternative
E: privacy-respecting frontend | alternative front end | alternative frontend for
E: karaoke | jukebox | party game web | browser game | multiplayer browser
E: collaborative pixel | online generator | online converter | online calculator
E: developer tools online
E: file converter | pdf tools | image editor online
E: online image editor | photo editor online | diagram editor | diagramming tool | flowchart maker | mind map
E: mind mapping | infinite canvas | drawing app | design tool | design and prototyping tool
E: resume builder | cv builder | invoice builder | website monitoring | monitors websites | cron monitoring
E: cron job monitoring | monitoring service with | error tracking platform | git forge
E: software forge | code hosting | code review tool | ci dashboard
E: continuous integration platform | package registry | feature flag platform | translation management
E: localization platform | translation platform | newsletter manager | mailing list manager
E: email marketing software | podcast hosting | podcast platform | music streaming web | radio web
E: movie database app | weather web | map viewer | geospatial platform | citizen science
E: open data portal | civic tech | petition | crowdsourcing platform
E: annotation platform | labeling tool | data labeling | annotation tool web | experiment tracking ui
E: notebook server | interactive notebook | interactive computing | language learning app | flashcards app
E: coding challenge platform | judge system | online coding | code playground | code sandbox | website for learning
E: medical records | patient management | electronic health record | telemedicine | lab management
E: laboratory information | research data management
E: collaborative spreadsheet
E: application web | appli web | site web | site internet | application de gestion | logiciel de gestion
E: outil en ligne | plateforme web | auto-hébergé | auto-hébergée | aplicación web | aplicacion web
E: sitio web | página web | sistema de gestión | sistema web | plataforma web | aplicação web | aplicativo web
E: sistema de gerenciamento | sistema de gestão | página da web | webanwendung | web-anwendung | webseite
E: webbasiert | webbasierte | selbst gehostet | verwaltungssystem | applicazione web | sito web
E: sistema di gestione | веб-приложение | веб приложение | веб-сайт | система управления | онлайн-сервис
E: ウェブアプリ | webアプリ | webアプリケーション | ウェブサイト | webサイト | 웹 애플리케이션 | 웹 서비스 | 웹사이트 | 웹앱 | web uygulaması | ứng dụng web
E: aplikasi web | sistem informasi | aplikasi berbasis web | aplikacja webowa | strona internetowa | webapplicatie
E: webbapp | تطبيق ويب
E: django admin panel addition
E: web console for
E: administration web | web frontend to
E: web file manager | ldap web | ldap administration
E: web mail client | roundcube plugin | horde | phpmyadmin
E: self-service password | self service portal | comments framework | user management web
E: reference application
E: full-stack starter | full stack template
E: full stack boilerplate | fullstack starter | fullstack template | fullstack boilerplate | t3 app
E: a website where
E: website source code | community website | conference website | college project
E: web development project
E: django app for managing
E: php based web
E: management console
E: terminal in the browser | user self service
S: login and registration | user authentication | user registration | sign up | signup | log in | login page
S: user login | user account | user profile | admin interface | admin page
S: user dashboard | role based access | multi tenancy | multitenant
S: discussion board | bulletin board | message board | imageboard | bug tracker | issue tracker
S: task manager
S: todo list | todo app | to-do app | crm | erp | hrms | hr management
S: stock management | invoice | billing system
S: accounting software | budget tracker | personal finance | e-commerce | ecommerce
S: shopping cart | online shopping | checkout | marketplace | auction
S: event management
S: student management | hospital management | lms | e-learning
S: online course | poll
S: bookmarking | rss reader | feed reader
S: url shortener | link shortener | file sharing | file hosting | image hosting
S: streaming server | media server | music server
S: recipe sharing
S: home server | homelab | uptime monitor | chat room | chatroom
S: real-time chat | live chat | video conferencing | video chat | video call | collaborative
S: real-time collaboration | digital library | ebook server
S: recruitment | crowdfunding | donation platform | dating site
S: newsletter | email marketing | form builder | map application | web map
S: interactive map | geoportal | data explorer | data portal | hosted at | live site | live version
S: live at | demo site | try it online | hosted on heroku | deploy to heroku | heroku button
S: one-click deploy | deployed on vercel | deployed to netlify | visit the site | public instance | official instance
S: admin credentials | default login | default password | install wizard
S: installation wizard | mysql database | lamp | crud operation
S: mvc application | three-tier | hackathon project | capstone project | final project | school project
S: udacity project | bootcamp project | freecodecamp project
S: tinder clone | social networking | booking | reservation | voting
S: scheduling | calendar app | kanban | git hosting
S: survey | bookmark | feedback board | activitypub
S: federated | manage your | track your | organize your | password manager | create react app
S: weather application | blog application | microblogging | search engine
S: invite users | user groups and permissions | user management | sign in with google | single sign on
S: sso login | mobile friendly | phone friendly | responsive design
S: dark theme | keyboard shortcut | import from csv | export to csv | rss and atom feed
S: email notification | share link | public link | guest access | shared with other users | password protected
S: try the demo | view demo | demo login | demo account | demo credentials
S: login with demo | one click install | one click free deployment | deploy with vercel | deploy on vercel
S: deploy on railway | deploy to render | deploy on zeabur | pikapods | docker image available | supported browser
S: then open http
S: open http localhost | visit http localhost
S: in your browser | todo application | habit tracker
S: website
S: browser at | then go to http | default admin
S: admin user | web installer | follow the wizard | sqlite by default
S: postgres or sqlite | notifications via telegram | email reminders | two-factor authentication | social login
S: user roles | team management | teams and permissions | public sharing | share by link | comments and mentions
S: tags and categories | drag and drop ordering | custom themes | dark and light theme
S: available in languages | translations available | full text search | rest api available | mobile apps available
S: android app available | browser extension available | docker compose yml
S: reverse proxy setup | behind a reverse proxy | see it in action | try it now
S: public demo | live preview | test card | pricing page | customer portal
S: activity log | used by millions | open core
S: forum | admin panel | on premise | live demo | online demo | from your browser | works in the browser
S: from the browser | admin dashboard | hosted version | in the browser and
S: landing page
S: admin login | seed the database | deployed app | deployed version | hosted on vercel | guest account | test account
S: express app | express application | node-js application | django app
T: rails | sinatra | django | Flask | fastapi | laravel | symfony | codeigniter | cakephp | yii | yii2
T: zend framework | Express | nest-js | Meteor | sails-js | adonis-js | koa | spring boot
T: spring mvc | Struts | Grails | play framework | jsf | asp-net | blazor | Phoenix
T: liveview | beego | next-js | nuxt | Remix | sveltekit | angular | angularjs | vue | React
T: Ember | streamlit | gradio | Shiny | plotly dash | heroku | vercel | netlify | firebase | supabase | appwrite
T: pocketbase | yunohost | cloudron | Sandstorm | unraid | traefik | nginx proxy | mongodb atlas | Mongoose
T: bootstrap | Tailwind | jquery | Devise | activeadmin | websocket | socket-io | auth0 | stripe | cloudinary | trpc
T: prisma | t3 stack | redwood-js | Wasp | wagtail | vaadin | web2py | catalyst framework | mojolicious | gunicorn
H: web starter | web console | web terminal | web player | web ide | web forum | portal | platform | site
H: website for | official website | static website | shop | store
H: ecommerce website | bookstore | weather app | news app | chat app | chat application | chat server
H: dashboard | admin system | management system | management application
H: tracking system | booking app | leaderboard | scoreboard | todolist | planner | social app
H: music app | playground | shortener | gallery | media library
H: library app | catalog | directory | explorer | dapp | demo app
H: demo application | sample app | example app | sample application | example application | rails engine
H: rails template | flask web application | node app | node application | next-js app | nextjs app | react app
H: react application | vue app | vue application | angular app | angular application | sveltekit app
H: full-stack project | capstone | 平台 | 系统 | 系統 | 站点 | 在线教育平台 | 社区 | 博客系统
H: 导航站 | 电商平台 | 毕业设计 | 个人网站 | management tool | management solution | email client
H: time tracker | homepage | web page | this application | simple app | wiki
W: hosted | admin | php | mysql | postgresql | mongodb | responsive | online | cookie | frontend | docker compose
W: nginx | env file | migration | seed data | workspace | import and export | multi-language | oauth | dark mode
W: notion | trello | federation | social | collaborate | calendar | recipe
W: internet archive
C: rails server | rails s | bin rails | bundle exec rake | manage py migrate | createsuperuser | python manage py
C: flask run | php artisan | composer install | npm start | npm run dev | npm run start | npm run server | yarn dev
C: node app js | nodemon | heroku create | meteor run | mongod | docker compose up
C: localhost 3000 | localhost 8000 | localhost 8080 | localhost 5000 | dotnet run | streamlit run | shiny runApp
C: runApp | DATABASE URL | SECRET KEY | database yml | env example | vhost | htaccess | foreman start | capistrano
X: web application framework | web application firewall | web app framework | framework for building web application
X: web framework | web app firewall | web application security | web application scanner
X: web application vulnerability | web application server | web application testing
X: web application penetration testing | library for web application | web scraper | website crawler
X: web server gateway | operating system | file system | build system | type system | module system | plugin system
X: package system | embedded system | recommender system | distributed system | version control system
X: content management system | window system | cross platform | multi platform | application store | data store
X: key value store | document store | state store | object store | vuex store | redux store | app store | play store
X: website fingerprinting | phishing website | see website | visit website | project website
X: website and documentation | phoenix channel | active directory | directory structure | web app manifest
X: any web application | for web application | your web app | your web application | in web application
X: build web application | building web application | bootstrapped with create react app | wiki page | see the wiki
X: on the wiki | project wiki | github wiki | visit our website | see the website | documentation website
X: visit the website | our website | main website | website design | github community | community support
X: join the community
)lexicon",
R"lexicon(
[web-app]
X: in your web application | in a web application | for a web application | nestjs application | express middleware
X: into your web application | to your web application | deploy a web app | static web application deploy
W: the codebase for | deployed at
W: form application | link sharing | image sharing | movie review | collection manager
W: fundraising | legislative | parliament | control panel | css generator
E: a simple website | a selfhosted
E: website built with | website built using | website where users | website for students
E: website for sharing | website to find
E: the code behind | the code that powers | source code for the website | source code of the website
E: source code powering | frontend for the website
E: home of the website | live website at | open source website
E: open source platform for | open source portal
E: open source hosted
E: in browser tool
E: runs in your web browser | local first app
E: no backend required web
E: collaborative platform | collaborative notes
E: collaborative document editing | real time voting | online voting | voting app | poll app
E: survey application | event management system | event management platform | event planning | event ticketing
E: event registration | event booking | conference management | abstract submission
E: call for papers management | peer review system | meetup platform | community forum | forum platform
E: q&a site | stack overflow clone | quora clone | hacker news clone | reddit like
E: social bookmarking | bookmarking app | read later service
E: short links service | snippet sharing | code sharing platform | file sharing app
E: file sharing service | file upload service | file transfer web | image hosting service | photo album
E: video hosting | video streaming platform | youtube frontend | privacy frontend
E: privacy friendly frontend | music streaming server | media center web
E: media request | ebook library | book catalog | library management | book lending | book review
E: book recommendation site | movie recommendation web | movie search | movie ticket booking
E: cinema booking | anime tracker | tv show tracker | game collection | recipe management | recipe website
E: cookbook app | meal planning | food ordering | restaurant website
E: restaurant reservation | table reservation | hotel reservation | property listing
E: real estate website | real estate listing | rental management | car rental | car sharing
E: bike sharing | parking management | parking system | flight booking | airline reservation | travel website
E: itinerary planner | tour booking | bus booking | bus reservation | railway reservation
E: appointment booking | appointment system | booking application | scheduling application | scheduling software
E: shared calendar | meeting scheduling | room booking | room reservation | desk booking
E: employee management | employee directory
E: human resource management | payroll | attendance management | attendance system
E: attendance tracking | shift scheduling | recruitment system
E: job search platform | job listing | freelance platform | freelancer marketplace | resume generator web
E: task manager web | task tracker | kanban app
E: bug tracking
E: roadmap and feedback | feature request board | feedback collection | changelog platform | note taking web
E: wiki application | document archive | document sharing | expense tracking
E: expense splitting | expense manager | personal finance app | finance manager | money management | wealth tracking
E: invoice generator | billing software | accounting system
W: bookkeeping
E: inventory tracker
E: vehicle management | maintenance management | supply chain management | logistics management
E: doctor appointment | patient portal | blood bank
E: blood donation | pharmacy management | workout log | habit tracking | mood tracker
E: health tracker | nutrition tracker | weight tracker | gym management | sports league
E: tournament manager | tournament bracket | fantasy football | prediction game web | leaderboard web | chess platform
E: multiplayer game online | online game platform | dating app | matchmaking site
E: social networking site | social media app | social media platform | social media clone | social media dashboard
E: linkedin clone | discord clone | messenger clone | medium clone | pinterest clone | notion clone
E: google docs clone | dropbox clone | google drive clone | zoom clone | uber clone | trello like | notion like
E: group chat app | video chat app | video call app | crowdfunding platform
E: charity platform | nonprofit management | club management | association software | alumni portal | school portal
E: college website | student portal | municipality portal | e government | citizen portal | participatory budgeting
E: participatory democracy | public consultation | open data platform | open data catalog
E: privacy friendly analytics | new tab page | home dashboard
W: uptime monitoring
E: hosting control panel | management dashboard | web file browser
E: newsletter software | contact book | address book web | genealogy | weather website
E: news website | news portal | rss aggregator | rss reader web | dictionary website
E: language exchange | typing test | typing practice | quiz website | trivia web | online compiler
E: online code editor | coding platform | hackathon platform | hackathon management
E: ctf platform | diff viewer online | regex tester | json formatter online | converter online
E: color palette generator | gradient generator | favicon generator | meme generator | qr code generator web
E: qr code menu | password manager web | secret sharing | one time secret | ai chat interface
E: llm chat interface | ai writing assistant web
E: 网站源码 | 网站系统 | 网站项目 | 网页工具 | 在线工具箱 | 在线系统 | 在线应用 | 在线预览 | 在线编辑 | 后台系统 | 信息管理 | 信息系统 | 图书管理系统
E: 图书馆管理系统 | 酒店管理系统 | 医院管理系统 | 宿舍管理系统 | 人事管理系统 | 员工管理系统 | 仓库管理系统 | 进销存 | 库存管理系统 | 停车场管理系统 | 餐厅点餐 | 订餐系统 | 挂号系统 | 票务系统
E: 订票系统 | 租房系统 | 房屋租赁 | 物业管理系统 | 社区团购系统 | 社区论坛 | 问答系统网站 | 社交平台 | 社交网络 | 交友 | 二手交易平台 | 招聘网站 | 招聘系统 | 求职平台 | 投票系统 | 问卷调查
E: 表单系统 | 项目管理系统 | 任务管理 | 协作平台 | oa系统 | 文档管理系统 | 文档协作 | 网盘系统 | 云盘 | 短链接 | 短网址 | 网址导航 | 导航页 | 书签管理 | 记账 | 记账本 | 财务管理系统
E: 账单 | 聚合支付 | 影视网站 | 电影网站 | 视频网站 | 音乐网站 | 小说网站 | 漫画网站 | 资讯网站 | 新闻网站 | 新闻发布系统 | 相册系统 | 在线聊天 | 客服系统 | 在线客服 | 仪表盘 | 数据大屏
E: 健身管理 | 医疗系统 | 智慧社区 | 智慧城市 | 政务 | 多租户 | 自建 | 私有部署 | 一键部署 | 前后端分离项目 | 全栈项目 | 毕业设计项目 | 网頁應用 | 訂餐系統 | 記帳 | 投票系統 | 討論區
E: 自架 | 自行架設 | 自架服務 | webサービス | 管理システム | 予約システム | 掲示板 | 家計簿 | セルフホスト | 관리 시스템 | 커뮤니티 | 게시판 | 쇼핑몰 | 예약 시스템
E: aplicación web para | sistema de reservas | plataforma online | site para
E: système de gestion | webanwendung für | verwaltung von | сайт | сервис для | web sitesi | yönetim sistemi
E: sistema gestionale
S: sign in with github | login and register | register an account
W: create an account
S: create your account | admin can | users can create | users can add | users can view
S: users can search | users can register | user can login | users are able to | as a user i can
S: user stories | password reset email
W: reset password | email verification
S: invite team members | invite only | public registration | guest users
S: anonymous users | admin username
S: login with username | test credentials | demo users | initial superuser | create superuser
S: first user becomes admin | first run setup | nginx reverse proxy | caddy reverse proxy
S: traefik labels | base url of your instance | instance administrators | list of instances
W: subpath
S: your own instance | your own hardware
S: on your own server | own your data | keep your data private | data ownership | no tracking no ads
S: no account required | no registration required | no login required | deploy to vercel
S: deploy to netlify | deploy with docker | docker compose deployment | docker compose example
S: published docker image | available as docker image | docker hub image | synology | truenas | umbrel | casaos
S: raspberry pi friendly | proxmox script | helm chart to deploy | shared hosting | cpanel | xampp | wamp
S: import the sql file | import the database | open your browser and navigate
W: open your browser
S: navigate to http localhost | visit localhost
S: the app will be available at | the application will be available at | the app should be running
S: start the frontend | start the backend | frontend and backend | client and server folders
S: run the client | install client dependencies | install server dependencies | build the frontend
S: set up environment variables | copy the env example | rename env example | session secret
S: secret key base | google client id | smtp settings | smtp server for sending | mail server settings
S: s3 bucket for uploads | upload avatar | profile picture | image upload | drag and drop upload
W: file uploads
S: search and filter | advanced search filters | sorting and filtering
S: responsive layout | mobile responsive | fully responsive
S: responsive across devices | dark mode support | dark and light mode
S: multilingual interface | localized in | weblate translation | crowdin | export as pdf
W: transifex
S: bulk import | bulk edit | activity feed | notifications system | real time notifications
S: push notifications in browser | comments and likes | like and comment | follow other users | upvote
S: rate and review | favorites list | wishlist | shareable link | public profile
W: star rating
S: embeddable widget | bookmarklet | companion app | ios and android apps
S: rest api for third party | webhooks for integration | ldap authentication | ldap and saml | sso with oidc
S: oidc login | openid connect login | oauth login | role based permissions
S: permissions per user | multiuser | teams and organizations | organizations and teams | custom branding
S: custom domain support | stripe subscriptions | subscription billing | pricing plans
W: free tier
S: cloud version | enterprise edition
W: community edition
S: self hosting guide | self hosting instructions | how to self host
S: upgrade guide for self hosters | backup and restore | scheduled backups | background jobs worker | cron job for
S: redis and postgres | postgres and redis | mysql or mariadb | mariadb database | sqlite or postgres
S: screenshots of the app
S: screenshots of the application | screenshot of homepage | dashboard page
S: about page and contact | app features | application features | features for users
S: features for admins | user features | admin features | tech stack used | tech stack frontend | tech stack backend
S: technologies used frontend | built with react and node | built with django and | built with laravel and
S: frontend react | backend node | backend express | backend django
S: backend laravel | database mongodb | database mysql | database postgresql | deployed on heroku
S: deployed on netlify | deployed on render | deployed using | hosted on github pages | hosted on netlify
S: hosted on firebase
T: shadcn ui | clerk | nextauth | inertia js
T: alpine js | filament
T: crispy forms | htmx | hotwire | sidekiq | active storage | action cable | puma
W: stimulus
T: entity framework core
T: thymeleaf | jsp servlet | jhipster | jinja2 templates
T: chakra ui | mantine | redux toolkit
W: material ui | vuetify | quasar
T: zustand | multer | bcrypt | passport js | razorpay
W: nodemailer
T: paypal sandbox | sendgrid | twilio | pusher | google maps api
W: mailgun
T: fullcalendar | tinymce | tiptap | render com | railway | fly io | coolify | caprover | dokku
W: ckeditor
T: portainer | watchtower | caddy | authelia | authentik | apache mod rewrite
T: plausible analytics | umami
H: webapp | web service for | self hosted application
H: self hosted solution | hosted service | online service | management software
H: information system | collaboration tool | tracker app
H: tracking app | organizer | web frontend | forum engine | web clone | full stack clone
C: pnpm dev | bun dev
C: rails db-setup | rails db-seed
C: bundle exec rails | bin dev | manage-py collectstatic
C: manage-py loaddata | flask db upgrade | mix ecto-setup | mix phx-server | dotnet ef database update
C: mvn spring-boot-run | npx prisma db push | npx prisma studio
C: docker compose pull | git push heroku | heroku local | vercel dev | netlify dev | cd client | cd server
C: cd frontend | cd backend | cp env-sample | NEXTAUTH_SECRET | NEXTAUTH_URL | DATABASE_URL
C: SECRET_KEY_BASE | SESSION_SECRET | JWT_SECRET | MONGO_URI | MONGODB_URI | CLOUDINARY_API_KEY | STRIPE_SECRET_KEY
C: GOOGLE_CLIENT_ID | SMTP_HOST | APP_KEY | APP_URL | PUID | PGID | TZ | BETTER_AUTH_SECRET
C: NEXT_PUBLIC_SUPABASE_URL | VITE_API_URL | REACT_APP_API_URL

[blog]
alias: blogging | blog engine | blogging platform | static site generator | static site | jekyll theme | hugo theme
alias: hexo theme | personal website | static websites
E: blog | blogging | weblog | blogger
E: microblog | microblogging
E: static generator
E: static site | static website | site generator | website generator | jekyll theme | jekyll plugin | jekyll template
E: jekyll site | jekyll based | hugo theme | hugo site | hugo template | hugo starter
E: hexo theme | hexo plugin | hexo generator | hexo deployer | ghost theme | ghost plugin
E: gatsby theme | wordpress theme | tumblr theme
E: typecho theme | typecho plugin | pelican theme | pelican plugin | octopress theme
E: octopress plugin | metalsmith plugin | nikola theme | eleventy plugin | eleventy starter | astro theme
E: middleman template | personal site | personal website | personal homepage | personal page | personal portfolio
E: portfolio site | portfolio website | academic website | digital garden | jamstack | 博客 | 部落格
E: 个人博客 | 個人部落格 | 博客系统 | 博客主题 | 博客程序 | 博客引擎 | 博客平台
E: 技术博客 | 静态博客 | 静态网站生成器 | 靜態網站產生器 | 静态站点 | 静态站点生成器
E: 静态网站 | 个人网站 | 個人網站 | 个人主页 | Hexo主题 | Hexo 主题 | Hugo主题 | Hugo 主题
E: Jekyll主题 | Jekyll 主题 | WordPress主题 | WordPress 主题 | Typecho主题 | Typecho 主题 | 我的博客
E: Hexo 插件
E: astro starter | astro template
E: zola theme | jekyll themes | jekyll starter
E: minimal jekyll | minimalist jekyll | hugo module
E: hugo themes | theme for hugo | theme for jekyll | theme for ghost | theme for typecho
E: theme for zola | theme for pelican | themes for hexo
E: documentation websites
E: project websites | source of my website
E: source code of my website | source for my website | source code for my personal
E: source code of my personal | code for my website
E: code behind my | my homepage
E: my portfolio | my own website
E: personal web page
E: developer portfolio
E: portfolio template | academic pages | academic personal
E: academic portfolio | researcher website | lab website | resume site | resume website template | homepage template
E: publishing with markdown | independent publishing
E: modern publishing | memberships and newsletters | journal app | tumblelog
)lexicon",
R"lexicon(
[blog]
E: linkblog | photoblog | obsidian publish alternative
E: publish your notes | publish obsidian | notes website | notion as a cms
E: comments for static | comments widget | comment box | commenting widget | comments system
E: comment engine
E: site personnel | página personal | sitio personal | portafolio
E: portfólio | site pessoal | persönliche website | личный сайт | блог | сайт-портфолио | ブログ | ポートフォリオ | 블로그
E: 포트폴리오 | kişisel web sitesi
E: estimate reading time | reading time of | reading duration
E: reading time estimate | reading time estimator | reading time for | medium like reading time | hugo wrapper
E: hugo binary | hugo extended | hugo installer | hugo npm | hugo cli | hugo shortcodes
E: jekyll gem theme | jekyll tag | jekyll converter | jekyll generator | plugin for jekyll
E: jekyll seo | hexo renderer plugin | plugin for hexo | hexo filter | hexo tag
E: hexo deploy plugin | metalsmith starter | plugin for metalsmith | plugin for pelican | nikola plugin | octopress 3
E: middleman extension | middleman plugin | nanoc helpers | wintersmith plugin | docpad plugin
E: punch cms | harp | assemble plugin | ssg for | ssg plugin | static generation plugin
E: markdown to website
E: folder of markdown | markdown files into a website | turn markdown into a website
E: static web sites
E: gitbook plugin
E: feed for your site
E: medium clone | medium importer | hashnode | medium posts | medium feed | tumblr client | tumblr api
E: livejournal client | wordpress xml rpc | micropub server
E: microsub | indieauth | indieweb site | webmention client | webmention endpoint | gemini capsule | gemlog | phlog
E: bashblog
E: portfolio starter | portfolio theme for
E: resume theme | cv theme | link page | personal cv | author site | photography portfolio
E: artist portfolio | event website | conference website theme | community site | planet software
E: planet feed | feed planet | personal wiki | public notes | garden of notes | carnet web | blogue | bloguear
E: generador de sitios estáticos | sitio estático | générateur de site statique | site statique
E: gerador de sites estáticos | statische webseiten | statischer seitengenerator | генератор статических сайтов
E: ブログエンジン | 静的サイト | 정적 사이트 | блог-платформа
S: post list | post archive
S: tag archive | category page | archive page | author page | related post | recent post | featured post | draft post
S: publish post | markdown post | front-matter | frontmatter | permalink | atom feed
S: sitemap | reading time | excerpt | comment system
S: commenting system | comment widget | static comment | share button | disqus comment | seo-friendly | seo optimized
S: liquid template | liquid tag | liquid filter | shortcode | github-pages | gh-pages | gitlab pages
S: cloudflare pages | netlify deploy | deploy to netlify | minimalist theme | minimal theme | responsive theme
S: clean theme | theme for hexo | markdown website | static html | static page
S: static content | static publishing | static export | flat-file | content folder | mdx
S: content collection | live reload | incremental build | publishing platform | publishing tool | publishing engine
S: newsletter | diary | journal | journaling | personal publishing | indieweb | indie-web
S: webmention | micropub | rss | feed reader | planet aggregator | zettelkasten
S: documentation generator | online resume | resume website | cv website | academic homepage | academic theme
S: portfolio theme | linktree | markdown site | content publishing | my website | github-io
S: posts are in | write posts in | my posts | homepage and notes | markdown and liquid
S: writing in markdown | tag pages
S: archives page | reading progress | table of contents sidebar | post layout | site configuration
S: edit link | my writing | publications page | light/dark
S: post metadata | post slug | post tags | tags and categories | post date | post author | author profile
S: content directory | archetypes | layouts and partials | theme config
S: next and previous posts | paginated posts | latest posts | popular posts
T: jekyll | hugo | gohugo | hexo | Ghost | gatsby | pelican | octopress
T: Middleman | nanoc | nikola | eleventy | 11ty | Astro | vuepress | vitepress | docusaurus | gridsome | nuxt content
T: Zola | gutenberg ssg | lektor | mkdocs | hakyll | metalsmith | wintersmith | docpad | sculpin
T: Jigsaw | statiq | wyam | Pretzel | jbake | cryogen | blogdown | rmarkdown | Quarto | bookdown | wordpress | typecho
T: zblog | emlog | Halo | tumblr | Medium | blogspot | write-as | writefreely | movable type
T: textpattern | Serendipity | dotclear | b2evolution | pluxml | htmly | Grav | bludit | datenstrom yellow | disqus
T: giscus | Utterances | gitalk | gitment | valine | waline | twikoo | isso | staticman | feedburner | org-mode
T: org publish | mataroa | svbtle | posterous | scriptogram
T: contentlayer | velite | commento | remark42 | cusdis
T: formspree
H: blog plugin | blog example | blog tutorial | blog api | blog module | website engine
H: site builder | homepage | home page | website source | portfolio
H: hexo renderer | gatsby starter | gatsby site | vuepress plugin | vuepress blog
H: node blog | theme | 主题 | 主題 | 博客源码 | 博客网站 | 博客模板 | 博客项目 | 博客后台
H: 博客小程序 | 静态网站生成工具 | 生成器
H: jekyll gem
W: category | seo | feed | analytics | config yml | responsive | reader | sidebar | about page
W: footer | syntax highlighting | subscribe | social | minimalist | publishing | writer
C: jekyll serve | jekyll build | jekyll new | gem jekyll | remote theme | jekyll plugins
C: hugo server | hugo new | hugo -D | config toml | themesDir | theme toml | hexo server | hexo g | hexo generate
C: hexo deploy | hexo new | hexo-cli | npm install hexo | hexo s | hexo clean | gatsby develop | gatsby new
C: pelican content | nikola build | npx eleventy | zola serve | zola build | mkdocs serve
C: lektor server | middleman server | nanoc compile | posts | layout default | liquid | site title
C: baseurl | disqus shortname | content themes | rake preview
C: hugo mod | bundle exec jekyll | gatsby-theme-blog | eleventy serve | themes hugo
X: blog post | blogpost | see blog | read blog | blog series | this blog post | our blog | on my blog | company blog
X: blog announcement | read more on blog | a blog article about | medium blog post | medium size | medium sized
X: hugo boss | ghost mode | ghost recon | ghost process | halo mass function | dark matter halo | color theme
X: syntax theme | shell theme | terminal theme | gtk theme | icon theme | zsh theme | vim theme | editor theme
X: vscode theme | emacs theme | qt theme | theme engine | password generator | code generator | random generator
X: parser generator | medium priority | front matter parser | static analysis | static type | static file server
X: read the blog | read our blog | official blog | announcement blog | the blog article
E: hugo port of | ported to hugo
E: hugo website | hugo documentation theme | hugo portfolio theme
E: hugo academic | hugo components
E: jekyll boilerplate | jekyll liquid tag
E: jekyll website | jekyll portfolio | jekyll resume | jekyll admin | hexo starter
E: plugin for gatsby | gatsby source plugin | gatsby transformer | gatsby remark plugin
E: gatsby portfolio | next js portfolio
E: astro portfolio
E: vitepress plugin | 11ty plugin
E: 11ty starter | eleventy theme | plugin for eleventy | nanoc site
E: ghost storage adapter | ghost docker | ghost on heroku | typecho插件 | halo theme | halo plugin
E: halo主题 | write freely | bearblog
E: my home page | my online portfolio
E: my website source | my site built | my corner of the internet | my little corner
E: personal landing page
E: portfolio for developers
E: second brain website | online cv | cv template website
E: turns markdown files into
E: github pages theme
E: gitblog
E: indie web site
E: podcast website | podcast theme
E: blogroll | webring | wordpress to hugo | wordpress to jekyll | wordpress to markdown
E: medium to markdown | export to jekyll | migrate from jekyll | migrate from wordpress | 个人博客系统 | 个人博客网站 | 个人博客源码
E: 我的个人博客 | 我的个人网站 | 博客框架 | 博客前端 | 博客后端 | 博客搭建 | 静态博客生成器 | 静态网站生成 | 静态页面生成 | 多人博客 | 团队博客 | 极简博客 | 简约博客 | 轻博客 | 微博客
E: 动态博客 | 全栈博客 | 前后端分离博客 | 前后端分离的博客 | 个人主页模板 | 个人网站模板 | 个人简历 | 在线简历 | 简历模板 | 数字花园 | hexo插件 | hexo 博客 | hexo博客 | hugo博客
E: jekyll博客 | gatsby博客 | vuepress博客 | vuepress 主题 | 评论系统 | 评论插件 | 文章归档 | 建站日志 | 個人部落格系統 | 靜態部落格 | 部落格主題 | 部落格系統 | 數位花園
E: 履歷 | 個人ブログ | 個人サイト | ポートフォリオサイト | ブログシステム | ブログテーマ | 静的サイトジェネレーター | ホームページ | 개인 블로그 | 블로그 테마 | 기술 블로그
E: meu site | mi sitio web | portfólio pessoal | mon site
E: личный блог | мой блог | блог на | персональный сайт | движок блога | kişisel blog | trang cá nhân | blog cá nhân
W: cover images | hero image | read more
W: multiple authors | contact page | 404 page | highlight js | mathjax
W: katex | mermaid support | robots txt | local search
W: dark mode toggle | automatic dark mode | profile image | site logo | favicon and | custom css | custom fonts
W: color schemes | skins | example site | as a git submodule
W: static folder | data folder | rsync to your server
W: no javascript | javascript free | zero javascript | under 10kb | fast loading | activitypub federation
W: distraction free writing | my thoughts | ramblings
S: write your posts in markdown | write your first post | writing posts
S: creating a new post | create new post | edit posts | post drafts | scheduled posts | pinned posts
S: sticky posts | featured image | read more link | publish date
S: list of posts | previous and next post | posts per page
S: yearly archive | tag cloud | posts by tag | author bio | about me page
S: resume page | sidenotes
S: code highlighting with prism | chroma syntax highlighting | utterances comments | giscus comments
S: staticman comments | isso comments | json feed | feed xml
S: open graph tags | twitter cards | social media links | social sharing buttons
S: google analytics tracking | google analytics support | plausible analytics support
S: email subscription | search with algolia | lunr search
S: fuse js search | pagefind search | dark light mode switch | custom avatar
S: custom css and js | theme color scheme | config toml example | edit your config toml | hugo toml | params section
S: site params | exampleSite | git submodule add themes | add the theme as a submodule | clone into themes
S: into your themes directory | minimum hugo version | hugo server d
S: hugo new post | remote theme setting | gem based theme | gem theme | theme gem
S: include in your layout | layouts and includes | liquid templating
S: posts directory | drafts folder | posts folder | content posts | source posts | fork this repo and rename
S: user site repository
S: cname file
S: whitelisted plugins
S: built by netlify
S: plain html and css
S: lightweight and fast loading | lighthouse scores
S: microformats2 | h entry | write on your own domain | own your content
S: focus on writing | for authors and writers | tales and thoughts | posts are written in | posts are stored
S: articles are written | articles and notes | content licensed under cc | posts licensed
S: please do not copy my | reuse the design
T: publish swift | bridgetown | soupault | franklin jl
T: casper theme | minima | minimal mistakes | chirpy | al folio | academicpages | hyde | lanyon
T: papermod | ananke | blowfish | congo theme | coder theme | docsy | even theme | loveit | wowchemy
T: next theme | butterfly theme | fluid theme | landscape theme | artalk | changyan
T: busuanzi | gray matter | remark rehype | kramdown | rouge | goldmark | redcarpet
T: rdiscount | textile | prism js | netlify forms | algolia docsearch | lunr js | pagefind | netlify identity
T: bridgy | metaweblog | dev to api
T: mastodon comments
C: hugo --minify | hugo --gc | themes ananke | git submodule add
C: jekyll-feed | jekyll-seo-tag | jekyll-sitemap | jekyll-paginate
C: remote_theme | jekyll_plugins | hexo init | hexo-deployer-git | gatsby build
C: gatsby-source-filesystem | gatsby-transformer-remark | npx gatsby | eleventyConfig | addPlugin | addCollection
C: addShortcode | zola init | pelicanconf | pelican-quickstart | nikola init | middleman build
C: rake generate | ghost install | ghost start | ghost restart | gscan | yarn zip
C: usr-themes | usr-plugins | _posts | _drafts | create-astro
C: mkdocs-blog | bridgetown start | stack exec site | blogdown serve_site

[cms]
alias: content management system | content management | headless cms | wordpress | wordpress plugin | drupal
alias: cms plugin
E: cms | content management | content manager
E: content editing | content infrastructure | content platform | content api
E: wordpress plugin | wordpress theme | wordpress block | wordpress framework | wordpress boilerplate
E: wordpress library | wordpress widget | wordpress site | wp plugin | wp theme | gutenberg block | gutenberg plugin
E: woocommerce plugin | woocommerce extension | woocommerce theme | elementor addon | elementor plugin | acf field
E: drupal module | drupal theme | drupal distribution | drupal site | drupal project | drush command
E: joomla extension | joomla component | joomla plugin | joomla template | joomla module | typo3 extension
E: typo3 distribution | craft plugin | statamic addon | octobercms plugin | silverstripe module | silverstripe theme
E: concrete5 package | modx extra | umbraco package | orchard module | wagtail plugin | strapi plugin
E: strapi provider | ghost theme | kirby plugin | grav plugin | grav theme | processwire module
E: expressionengine addon | expressionengine plugin | contao extension | plone addon
E: sanity plugin | contentful app | directus extension | payload plugin | neos package | pimcore bundle
E: textpattern plugin | bolt extension | pyrocms module | magento extension | 内容管理系统
E: 內容管理系統 | 内容管理 | 無頭 CMS | 无头CMS | CMS系统 | CMS 系统 | 建站系统 | 建站
E: 网站管理系统 | 内容发布系统 | WordPress插件 | WordPress 插件 | WordPress主题 | WordPress 主题
E: 外掛 | 企业建站 | 企业网站 | 网站内容管理
E: headless blog | open source headless
E: git-based headless
E: content hub | content backend | content repository for
E: content modelling tool
E: digital experience platform
E: publishing system | publishing platform for | modern publishing | independent publishing
E: newsletter publishing | magazine platform | website engine | website management system | website building
E: web site builder | admin for content | markdown content
E: wiki platform | documentation platform
E: wordpress rest api | wordpress stack | wordpress docker image | wordpress deployment
E: headless wordpress | wordpress with | wordpress and | for wordpress | for drupal | for joomla | for strapi
E: for sanity | for contentful | for ghost | for statamic | for wagtail | for umbraco | for typo3
E: for october | strapi extension | strapi app | sanity studio
E: keystone app | ghost starter theme | ghost integration | drupal 8 module | drupal 9 module
E: kirby theme | grav skeleton
E: october plugin | silverstripe extension | wagtail app | wagtail site
)lexicon",
R"lexicon(
[cms]
E: page builder for | page management system | block editor for | content editor for
E: editorial tool
E: sanity dataset | sanity toolkit | sanity client | sanity schema | sanity document
E: sanity input | sanity cli | sanity content | strapi hook | strapi middleware | strapi generator
E: strapi admin | strapi database connector | strapi upload provider | strapi email provider
E: directus module | directus interface | directus hook | directus sdk | directus panel
E: directus operation | extension for directus | plugin for payload | payloadcms plugin
E: storage adapter for payload | contentful client | contentful sdk
E: contentful migration | contentful management | contentful cli | contentful content | contentful rich text
E: contentful field | contentful export | contentful import | contentful gatsby | prismic client | prismic slice
E: prismic dom | for prismic | storyblok client | storyblok field | storyblok sdk | storyblok plugin
E: storyblok bridge | for storyblok | datocms plugin | datocms client | for datocms | hygraph app
E: buttercms client | kontent ai | kentico kontent | kontent delivery | delivery sdk for kontent
E: cosmic js | cosmicjs | sitecore jss | sitecore headless | sitecore content | sitecore component
E: optimizely content | episerver content | magnolia module | magnolia light | aem component | aem spa
E: aem project | experience manager | liferay theme
E: liferay module | liferay portal | portlet | jahia module | dotcms sdk
E: alfresco adf | alfresco js | alfresco content | alfresco module | alfresco share
E: bloomreach experience | bloomreach content | backbase portal | backbase cli | tinacms plugin
E: widget for decap | ghost admin
E: ghost storage | ghost cli | ghost api client | keystone admin | keystone field
E: keystonejs adapter | keystone 5 | apostrophe module | apostrophe widget | apostrophe 3
E: module for apostrophe | webiny
E: wagtail package | wagtail extension | wagtail block | wagtail admin | streamfield
E: mezzanine app | plone add-on
E: plone product | plone theme | volto | zope product | zope package | drupal theming
E: drupal base theme | drupal starterkit | drupal component | drupal library | drupal twig | drupal integration
E: drupal plugin | drupal js | drupal api client | drupal json api | drupal composer | drupal scaffold
E: drupal development environment | decoupled drupal | joomla library
E: joomla framework | typo3 package | typo3 plugin | typo3 content | typo3 core
E: neos plugin | neos ui | plugin for craft | for processwire | for silverstripe
E: silverstripe admin | umbraco property editor | umbraco backoffice
E: orchard core module | orchard theme | dnn module | modx component | wordpress packages
E: wordpress scripts | wordpress components | block for gutenberg | gutenberg components
E: wordpress utilities | wordpress api client
E: wordpress client | wordpress admin ui
E: wordpress admin page
E: wordpress coding standards | wordpress importer
E: wordpress export | wordpress cli | wordpress development environment | wordpress environment | local wordpress
E: wordpress testing | wordpress e2e | woocommerce blocks | woocommerce api client | woocommerce rest api
E: mediawiki extension | mediawiki skin | mediawiki client | mediawiki bot | mediawiki api | extension for mediawiki
E: dokuwiki plugin | dokuwiki template | xwiki extension | xwiki macro | confluence plugin | confluence macro
E: sharepoint framework | sharepoint web part | spfx | sharepoint webpart | sharepoint client
E: sharepoint list
E: manage your content | manage website content | manage content of | edit content of | editing website content
E: website content editor | content administrators | content editors can | for content editors | non-technical editors
E: content schema | content source | content import | import content into | export content from | content sync
E: content backup | collaborative backend | backend for builders | admin site generator | auto generated admin
E: auto generate admin | automatic admin interface | admin for models | admin ui for models | admin panel for models
E: model admin | page builder app | page builder plugin | page builder block | visual page editor
E: site management system | seo and blog | digital asset management | dam system
E: help center software | système de gestion de contenu | gestion de contenu
E: gestor de contenidos | gestión de contenidos | sistema de gestión de contenidos | gerenciador de conteúdo
E: gestão de conteúdo | inhaltsverwaltung | redaktionssystem | gestione dei contenuti | система управления контентом
E: система управления сайтом | コンテンツ管理 | コンテンツ管理システム | ヘッドレスcms | 콘텐츠 관리 | 워드프레스 | плагин для wordpress
S: post type | custom field | meta box | metabox | custom meta | taxonomy | shortcode | widget area
S: customizer | theme option | options page | settings page | wordpress hook | wp hook
S: wordpress admin | wp-admin | multisite | network activate | wordpress core
S: wordpress developer | wordpress development | wordpress install | wordpress docker | mu-plugin | gutenberg
S: block editor | block theme | page-builder | site builder | website builder | content type
S: content model | content modeling | content modelling | content block | content fragment
S: content editor | content author | content creator | content delivery | content repository
S: structured content | content workflow | content versioning | content migration | editorial workflow
S: editorial interface | editorial team | publishing workflow | publishing platform | publish content
S: preview content | live preview | inline editing | in-place editing | in-context editing
S: wysiwyg | rich text field | media library | media manager | asset manager | page tree
S: page management | page type | page template | menu management | site tree | multi-site
S: multilingual content | content translation | user role | role and permission | admin panel | admin interface
S: admin ui | admin backend | editable region | editable content | twig template | template tag | liquid template
S: seo plugin | redirect manager | sitemap plugin | contact form | comment spam | caching plugin | security plugin
S: backup plugin | migration plugin | import plugin | gallery plugin | slider plugin | membership plugin
S: newsletter plugin | entity reference | field formatter | field type | fieldtype | field widget | paragraph type
S: drupal core | drupal commerce | views plugin | install profile | installation profile | drupal 9 | drupal 10
S: drupal 8 | drupal 7 | wiki | portal | intranet | document management | news site | newsroom
S: magazine | e-commerce | wordpress vulnerability | wordpress security | wordpress scanner | cmis | jcr
S: headless content | content-driven | content authoring | website management | forum software
S: versions and drafts | rest and graphql api
S: collections and fields | content types | schema-based | media uploads | content published
S: editors and authors | seo friendly | themes and plugins
S: content entries | page slug | editor experience | draft mode | preview mode | studio configuration
S: publishing content | content tree | block types | slice machine
S: editorial content | media assets | asset fields | locale fields | localized content | content localization
T: wordpress | wp | WP | wpcli | woocommerce | elementor | acf | buddypress
T: bbpress | Timber | Sage | Bedrock | Underscores | genesis framework | genesis theme | yoast
T: gravity forms | drupal | drush | joomla | typo3
T: craftcms | statamic | octobercms | silverstripe | concrete5
T: modx | umbraco | orchard core | sitecore | sitefinity | kentico | episerver
T: aem | Magnolia | liferay | Alfresco | jahia | dotcms | plone | wagtail
T: Mezzanine | feincms | strapi | directus | Ghost | Keystone | keystonejs | Sanity
T: contentful | Prismic | storyblok | datocms | graphcms | hygraph
T: tinacms | Forestry | kirby | Grav | bludit | processwire | expressionengine
T: contao | neos | pimcore | pyrocms | ez publish | ez platform | ibexa
T: refinerycms | comfortable mexican sofa | camaleon | dedecms
T: 帝国CMS | discuz | phpcms | thinkcmf | metinfo | eyoucms | Halo | typecho | mediawiki | dokuwiki | tiddlywiki
T: magento | prestashop | opencart | squarespace | wix | webflow | shopify | sharepoint | hubspot | nuxt content
T: apostrophecms | squidex | textpattern | cmsms | made simple
T: kontent | agilitycms | cosmic | backbase | bloomreach
T: decap | payloadcms
H: cms package | cms component | cms admin | content framework | cms sdk | theme framework | child theme | page editor
H: headless backend | admin generator | wiki theme | shopify theme | shopify app | 内容管理平台 | 建站工具
H: 企业CMS | 插件
H: drupal package | web part | content studio | typo3 extension package
W: media | widget | menu | category | php | mysql | template engine | translation | seo | activate | liquid
W: publishing | editorial | multilingual | flat file
C: wp-content | add action | add filter | add shortcode | do shortcode | get field | functions php | wp-config
C: wpackagist-plugin | drush en | drush dl | modules contrib | drush cr | settings php | hook menu | ext emconf
C: typo3conf ext | tx extension | craft plugins | php craft | site plugins | user plugins | gpm install | php please
C: dev build | INSTALLED APPS | cms plugins | wagtail hooks | create-strapi-app | yarn strapi
C: npx sanity | plugins php
C: sanity config | sanity install | from sanity | sanity deploy | contentful space | CONTENTFUL SPACE ID
C: CONTENTFUL ACCESS TOKEN | createClient space | payload config ts | buildConfig | strapi develop | strapi build
C: config plugins js | keystone config | ghost install | ghost start | npx directus | wp plugin install
C: wp theme activate | wp i18n | wp scripts build | register block type | registerBlockType | registerPlugin
C: add theme support | wp enqueue | drush pm enable | composer require drupal | composer require typo3 | ddev start
X: cms energy | cms detector | cms experiment | cms open data | cms collaboration | cms analysis | cms software cmssw
X: cryptographic message syntax | concurrent mark sweep | count min sketch | mq cms | medicare cms | pkcs7 cms
X: color management system | cms garbage collector | ghost mode | sanity check | sanity test | sanity checking
X: timber logging | sage math | bedrock edition | minecraft bedrock | aws bedrock | amazon bedrock | keystone engine
X: openstack keystone | liquid handling | liquid crystal | liquid haskell | liquid neural | biological taxonomy
X: gutenberg project | project gutenberg | gutenberg ebook | gutenberg richter | content type header
X: http content type | mime content type | portal game | captive portal
X: react portal | portal component | portal into | customer portal | web portal | developer portal | azure portal
X: x content type options | content type options | emoji shortcode | shortcodes emoji | package content management
X: sas portal | xdg desktop portal | portal api
E: headless api first
E: content as a service | java content repository | content builder
E: content publishing platform | media asset management
E: website creation | visual page builder
E: drag and drop page builder | drag and drop website builder | block based editor for content
E: visual editor for websites | custom content blocks
E: digital collections platform | digital exhibits | wordpress starter
E: full site editing theme | genesis child theme | divi
E: elementor widgets | beaver builder | wpbakery | acf blocks | acf add on
E: advanced custom fields field | advanced custom fields add on | custom post types plugin
E: custom post type generator | custom fields library | metabox framework | wordpress options framework
E: wordpress settings framework | wordpress admin theme | wordpress admin plugin | wordpress security plugin
E: wordpress cache plugin | wordpress seo plugin | wordpress graphql | wordpress multisite plugin
E: wordpress mu plugin | must use plugin | wordpress shortcode | wordpress slider
E: wordpress forms | contact form plugin | woocommerce and wordpress | classic editor | classicpress
E: drupal installation profile | drupal profile | drupal recipe | drupal 11
E: drush extension | joomla package | typo3 sitepackage
E: craft field type | craft module | statamic starter kit | plugin for kirby | kirby starterkit
E: kirby field | plugin for grav | sanity starter | contentful extension
E: contentful starter | storyblok app | storyblok nuxt | storyblok starter | prismic starter | datocms starter
E: keystone starter | umbraco starter kit | sitecore module | sitecore powershell | sitecore helix | episerver add on
E: kentico xperience | orchard core theme | dotnetnuke | dnn platform | contao bundle | modx snippet
E: processwire profile | expressionengine add on | pagekit extension
E: ez platform bundle | ez publish extension | ibexa bundle | sulu bundle | aem sites
E: alfresco addon | nuxeo package | enonic xp | enonic app | redaxo | wondercms plugin
E: bludit plugin | bludit theme | pico plugin | pico theme | picocms | getsimple plugin | microweber
E: cloudcannon
E: squarespace template | webflow template | wix app | wix velo | 内容管理框架 | 建站平台 | 企业建站系统 | 企业网站系统 | 自助建站 | 网站建设系统
E: 网站后台 | 无头内容管理 | 门户网站系统 | 新闻管理系统 | 织梦 | 苹果cms | 苹果cms模板 | 苹果cms插件 | wordpress模板 | 架站系統 | cms プラグイン | wordpressプラグイン
E: wordpressテーマ | 워드프레스 플러그인 | 워드프레스 테마 | plugin para wordpress | plugin de wordpress | tema para wordpress
E: gerenciamento de conteúdo | plugin wordpress | thème wordpress | wordpress tema | wordpress eklentisi
E: управление контентом | тема для wordpress
W: digital experience | site management | library content
W: flow package | manage content | editors can | field groups | nested pages | navigation menus
W: theme support | theme engine | url aliases | site administrator | webmasters | stable tag
W: filter hooks | enable the module | admin modules | entity types | extension manager | backend module
W: antlers | collection types | single types | document types | nested content | 多站点 | 外掛程式 | 佈景主題
S: manage content without | editors and developers | draft and publish | drafts and revisions | scheduled publishing
S: schedule publishing | publish and unpublish | content scheduling | content versions | content revisions
S: revision history of content | version history for content | content preview
S: content staging | multi language content
S: content relationships
S: repeater fields | flexible content | rich text editor field
S: page hierarchy | page attributes | menu builder | menus and widgets | sidebar widgets | plugins and themes
S: template hierarchy | theme mods
S: image cropping and focal point | seo fields | seo meta fields | seo metadata management | sitemap and meta tags
S: friendly urls | slug management | redirect management | admin control panel for editing | control panel for content
S: website owners | site owners | site editors | upload to wp content plugins | upload the plugin folder
S: wp content plugins directory | wp content themes | activate the plugin through | plugins menu in wordpress
S: plugins add new | tested up to | wordpress repository
S: wordpress org plugin | wordpress actions and filters
S: apply filters | add_action | add_filter | do_action | wp_enqueue_script | wp_query
S: functions file of your theme | theme functions file | enable the module via drush
S: site building | views and blocks | paragraphs module | panels and blocks
S: configuration management export | control panel settings plugins | typo3 backend | typoscript
)lexicon",
R"lexicon(
[cms]
S: include static template | content element | fluid templates | flexform | sitepackage
S: statamic control panel | kirby panel | panel blueprints | dev build flush | dataobject extension | elemental blocks
S: components and dynamic zones | lifecycle hooks of strapi | directus app | studio desk structure
S: schema types and documents | snippets and page models | backoffice users | block list editor
S: placeholders and plugins in templates | data source items | rendering variants
T: optimizely | polylang | wpml
T: faustjs | freemius | carbon fields | cmb2 | redux framework | acquia | lando | ddev | twig | antlers templates
T: tiptap editor | slate editor | builder io | puck editor
W: editor js | grapesjs | ckeditor 5 | plasmic
T: cloudinary dam | apache jackrabbit | osgi bundles | nuxeo | zope
H: digital asset manager
C: wp-json | wp plugin activate | wp core install | wp scaffold | wpackagist-theme
C: wp_register_style | register_rest_route | get_template_part | get_post_meta
C: register_block_type | acf_add_options_page | add_shortcode | add_meta_box | drush cex | drush cim
C: drush site-install | composer create-project drupal | info-yml | hook_menu | hook_form_alter | typo3cms
C: ext_localconf | ext_tables | site snippets | site blueprints
C: vendormodule | php artisan october-up | npx create-payload-app
C: npm create sanity | sanity dev | decap-cms-app | tinacms dev | tinacms build | keystone dev | wagtail start
C: djangocms | cms_plugins | contao-manager | neos-neos | flow cache-flush | oxid-module | umbraco-cms | app_plugins
C: dotnet new umbraco | ezplatform-bundle

[editor]
alias: text editor | code editor | editor plugin | ide | markdown editor | wysiwyg editor | vim plugin
alias: vscode extension | sublime text plugin | emacs package
E: editor | rich text | wysiwyg
E: outliner
E: text editing | code editing | vim plugin | vim script | vimscript plugin | vim configuration
E: vim config | vim distribution | vim syntax | vim colorscheme | vim mode | vim emulation | vim bindings
E: vim keybinding | vim wrapper | vim port | vim ftplugin | neovim plugin | neovim config | neovim configuration
E: neovim distribution | neovim client | neovim gui | neovim colorscheme | nvim plugin | nvim config | vimrc
E: emacs package | emacs mode | emacs configuration | emacs config
E: emacs distribution | emacs extension | emacs interface | emacs theme | emacs lisp
E: emacs library | emacs client | elisp library | elisp package | major mode | minor mode
E: doom emacs | spacemacs layer | sublime plugin | sublime text package | sublime text 2 plugin
E: sublime text 3 plugin | sublime package | sublime syntax | sublimelinter plugin | textmate bundle | textmate theme
E: textmate grammar | atom package | atom plugin | atom theme | atom linter | brackets extension | brackets plugin
E: vscode extension | vs code extension | visual studio code extension | vscode plugin | vs code plugin | vscode theme
E: vs code theme | vscode snippet | vsix | jetbrains plugin | intellij plugin | intellij idea plugin | intellij theme
E: pycharm plugin | phpstorm plugin | webstorm plugin | rubymine plugin | eclipse plugin | netbeans plugin
E: xcode plugin | xcode theme | notepad++ plugin | coda plugin | geany plugin | gedit plugin | kakoune plugin
E: helix plugin | lapce plugin | zed extension | obsidian plugin | obsidian theme | ckeditor plugin | tinymce plugin
E: quill module | quill plugin | draft-js plugin | tiptap extension | prosemirror plugin | codemirror mode
E: codemirror extension | codemirror theme | summernote plugin | 编辑器 | 編輯器
E: 文本编辑器 | 文字編輯器 | 代码编辑器 | 富文本编辑器 | 富文本 | Markdown编辑器
E: Markdown 编辑器 | 图片编辑器 | 图片编辑 | 视频编辑器 | 在线编辑器 | 可视化编辑器
E: Vim 插件 | Vim插件 | Vim 配置 | Emacs 配置 | VSCode 插件 | VSCode插件 | 流程图编辑器
E: 公式编辑器 | notion-style | whiteboard
E: collaborative editing for
E: vim inspired
E: office suite | word processor
E: distraction free writing | novel writing | note taking app | note taking application
E: note taking and | notes in markdown | markdown notes | your notes | knowledge management
E: bidirectional links | second brain | zettelkasten | design tool | template builder
E: page builder | web builder framework | website builder framework | drag and drop builder
E: plugin manager for neovim | plugin for vim | plugin for neovim | package for sublime text
E: package for atom | emacs framework | nvim distribution | color scheme for vim
E: theme for vim | syntax highlighting for vim | vim filetype | fuzzy finder for neovim
E: file explorer for neovim | file tree for neovim | statusline plugin | status line for vim | statusline for neovim
E: completion for neovim | completion plugin | autocompletion plugin for | treesitter for neovim | lsp for neovim
E: language client for | prose mirror
E: markdown 编辑器 | 块编辑器 | 笔记软件
E: theme for emacs
E: mode line for | emacs integration | emacs keybindings
E: evil extension | evil mode integration | extension to evil
E: helm interface | helm source | ivy integration | company backend | company mode backend
E: completion backend for | flycheck checker | flycheck extension | org mode extension | org mode export | org babel
E: magit extension | dired extension | paredit | structural editing
E: structured editing | buffer navigation | window management for emacs | view diffs in | diff viewer for emacs
E: vim indent | vim runtime files
E: neovim lua plugin | plugin for sublime | plugin for kakoune | plugin for helix
E: micro plugin | nano syntax | kate plugin | notepad plus plus | codemirror language
E: codemirror plugin | codemirror addon | codemirror component | codemirror wrapper | codemirror 6 extension
E: language support for codemirror | extension for codemirror | keybindings for codemirror
E: monaco language | monaco integration
E: ace mode | prosemirror schema | prosemirror extension
E: prosemirror module | prosemirror commands | extension for tiptap | tiptap plugin
E: slate plugin | plugin for slate | plate plugin
E: lexical plugin | lexical node | plugin for lexical | draftjs plugin
E: draft js based | draft js utilities | plugin for draft js | ckeditor 5 feature | ckeditor 5 plugin | ckeditor build
E: ckeditor component | ckeditor integration | feature for ckeditor | tinymce component | tinymce wrapper
E: tinymce integration | plugin for tinymce | quill component | quill wrapper
E: module for quill | react quill | angular quill | editorjs plugin
E: block tool for | froala plugin
E: redactor plugin | blocknote | gutenberg block
E: in place editing | contenteditable component
E: split view markdown
E: collaborative text
E: operational transformation for | text crdt | text buffer implementation | rope data structure
E: ed clone | nano clone | emacs clone
E: vscode language support | vscode icon theme
E: vs code snippets | vscode grammar | vscode webview
E: language service plugin | volar plugin | volar service | language server for
E: lsp server for | lsp implementation
S: syntax highlighting | syntax highlighter | syntax file | syntax definition | syntax theme | colorscheme
S: colour scheme | code completion | auto-completion | autocompletion | intellisense | code folding | code navigation
S: go to definition | goto definition | jump to definition | fuzzy finder | fuzzy file finder | statusline
S: status line | tabline | bufferline | buffer list | buffer explorer | quickfix | location list | text object
S: motion plugin | easymotion | multiple cursor | multiple selection | multi-cursor | auto pair | autopair
S: bracket matching | bracket pair | rainbow bracket | indent guide | indentation guide | auto indent | tab completion
S: snippet engine | snippet collection | code snippet | emmet | format on save | organize imports
S: language server | language client | lsp | dap client | debug adapter
S: treesitter | tree-sitter | language grammar | language support
S: key-binding | keybinding | keymap | key map | leader key | modal editing | evil-mode | command palette | which key
S: org-mode | org roam | distraction-free | focus mode | zen mode | writing app | writing environment | split view
S: live preview | markdown preview | wysiwym | contenteditable | content editable | undo redo | find and replace
S: spell checker | spell checking | word count | line number | gutter | minimap | gap buffer | piece table
S: text buffer | operational transformation | operational transform | crdt | collaborative editing
S: real-time collaboration | pair programming | slash command | mention plugin
S: toolbar button | floating toolbar | bubble toolbar | rich content | inline editing | image crop | image cropping
S: image filter | photo filter | brush tool | layer support | drawing tool | paint tool | video trimming
S: video trimmer | waveform editing | piano roll | code playground | online ide | cloud ide | web ide
S: integrated development environment | ide plugin | ide extension | ide support | ide integration
S: editorconfig | scratch pad
S: scratchpad | notepad | filetype plugin | ftplugin | ftdetect | melpa | marmalade | package control
S: vscode marketplace | vs code marketplace | open vsx | jetbrains marketplace | vim runtime | vim tab | vim window
S: vim buffer | vim command | vim 8 | vim-like | vi-like | vi clone | emacs-like | nano-like
S: hex viewer | image editing
S: photo editing | drawing app | diagramming | elisp | editing experience | insert mode | normal mode | visual mode
S: undo and redo | spell check | drag and drop blocks | call plug begin | autosave
S: mode line | minibuffer | package install ret | key chord | kill ring | vim motions | selection and cursor
S: bubble menu
S: delta format | document schema | undo history
S: history plugin for | image upload plugin | editing features
S: side by side preview | preview pane
T: vim | Vi | neovim | nvim | gvim | macvim | emacs | xemacs | spacemacs | Sublime
T: textmate | Atom | vscode | vs-code | vscodium
T: visual studio | intellij | jetbrains | pycharm | phpstorm | webstorm | android studio | Eclipse
T: netbeans | xcode | notepad++ | notepad2 | nano | gedit | geany | bbedit | kakoune
T: Zed | lapce | lite xl | codemirror | monaco
T: prosemirror | slatejs | draft-js | tiptap | trix | tinymce | ckeditor | froala | summernote
T: editorjs | redactor | yjs | share-js | firepad | etherpad | overleaf | typora
T: Obsidian | simplemde | easymde | stackedit | hackmd | Mermaid | excalidraw | tldraw | photoshop
T: gimp | krita | inkscape | blender | lightroom | theia | code-server
T: ultisnips | neosnippet | syntastic | neocomplete | deoplete | youcompleteme | vundle | Pathogen
T: neobundle | lightline | nerdtree | ctrlp | denite | company-mode | flycheck
T: magit | use-package | ensime | Cider | Helix | Lexical | Quill | Slate | Kate | Tiled | Brackets | Unite
T: plate js | platejs | draftjs | quilljs | ckeditor5 | ace js | blocksuite
T: remirror | milkdown | vditor | novel sh | el get | straight el | quelpa
T: projectile
H: editor for | editor app | editor control | editor view | editor core | editor mode | editor tool | editor bundle
H: editor package | editor addon | editor environment | wysiwyg html editor | rich text component
H: rich text field | ide | programming environment | writing tool | writing software
H: markdown viewer | text area | textarea | plugin for vs code | plugin for vscode | extension for vs code
H: extension for visual studio code | package for emacs | mode for emacs | emacs lisp library | emacs front-end
H: elisp code | visual studio tool | color theme | snippets | language extension
H: language plugin | image editor plugin | image cropper | diagram tool | registry tool | schema editor
H: document editor | page editor | website editor | form editor | code field | code input | code sandbox
H: color schemes | 编辑器插件 | 编辑器组件 | 富文本编辑组件 | 富文本控件 | 图像编辑器
H: 代码编辑组件 | 配置文件 | 文本编辑控件 | 编辑工具 | web editor
H: text editing library | editing toolkit | editor wrapper
W: editing | cursor | highlight | highlighting | completion | indentation | shortcut | preview | selection | linter
W: formatter | paste | undo | toolbar | keyboard | productivity | canvas | modal | plugin manager | autocomplete
W: drawing | note-taking
C: vundle plugin | PlugInstall | PluginInstall | NeoBundle | NeoBundleFetch | bundle pathogen | init vim
C: init lua | lua require | nnoremap | nmap | inoremap | vnoremap | autocmd | set runtimepath | dein add | syntax on
C: load-path | package-install | M-x package-install | M-x | add-hook | global-set-key
C: defcustom | setq | emacs d | package archives | define-key | apm install | install package | Package Control
C: sublime-settings | sublime-keymap | Packages User | code install-extension | ext install | vsce package
C: activationEvents | settings json | import codemirror | new Quill | new Editor | tinymce init | CKEDITOR replace
C: monaco editor create | EditorState | editor getValue | elpa | Plug
C: require quote | use package ensure | el get install | autoload mode | Plug nvim | lazy nvim spec
C: require setup nvim | EditorView | new EditorView | useEditor | EditorContent | ReactQuill | ClassicEditor
C: ace edit | CodeMirror fromTextArea | createEditor | withReact | LexicalComposer | new EditorJS | EditorJS tools
C: vscode languages register | vscode commands registerCommand | basicSetup
X: favorite editor | favourite editor | preferred editor | editor of choice | your editor | editor of your choice
X: text editor of choice | favorite text editor | any text editor | your text editor | a text editor and
X: open in editor | in your editor | in an editor | unity editor | unreal editor | linkage editor | gene editing
X: genome editing | crispr editing | guest editor | managing editor | editor in chief | editor draft | xcode 7
X: xcode 8 | xcode 9 | xcode 10 | xcode 11 | xcode 12 | xcode command line tools | eclipse foundation
X: eclipse public license | eclipse paho | solar eclipse | android studio 3 | with visual studio | visual studio 2015
X: visual studio 2017 | visual studio 2019 | visual studio 2022 | visual studio solution | open in xcode
X: ide interface | ide disk | atom feed | rss atom | atom xml | hydrogen atom | per atom | bond atom
X: vim like keybinding | vi like key | surround sound | doom wad | doom engine | doom game | doom port
X: curly brackets | square brackets | angle brackets | round brackets | nano second | nano server | arduino nano
X: jetson nano | nano particle | ace attorney | telescope image | radio telescope | space telescope | tiled image
X: clean slate | blank slate | ivy dependency | apache ivy | apache helix | dna helix | helix structure
X: airline ticket | airline data | airline reservation | using your editor | editors note | favourite text editor
X: in vs code settings | text editor to edit
X: any editor that supports | your favorite editor | your favourite editor
X: your own text editor | your editor of choice | default editor | registry editor
E: plugin for nvim | nvim configuration
E: neovim setup | neovim starter | vim setup | vim dotfiles
E: vim settings | vim bundle | syntax highlighting in vim
E: vim support for | filetype plugin for | vim indentation | vim color scheme
E: vim colour scheme | colorscheme for vim | colorscheme for neovim | dark colorscheme for
E: neovim theme | vim theme | airline theme | lightline theme | lightline colorscheme
E: vim statusline | statusline for vim | neovim statusline | vim tabline | bufferline for | vim snippets
E: snippets for vim | ultisnips snippets | snipmate snippets | luasnip snippets | snippet plugin | snippet engine for
E: vim text object | text objects for vim | custom text object | vim operator | operator pending | vim mappings
)lexicon",
R"lexicon(
[editor]
E: vim key mappings | vim completion | completion source for | nvim cmp source
E: deoplete source | ncm2 source | asyncomplete source | coc extension | coc nvim extension | unite source
E: denite source | ddc source | ddu source | fzf vim integration | telescope extension | telescope picker
E: fuzzy finder for vim | file explorer for vim | file tree for vim | nerdtree plugin | nerdtree extension
E: git integration for vim | git wrapper for vim | git signs | git gutter | vim git
E: vim interface to | run tests from vim | test runner for vim
E: linter for vim | vim linter | vim formatter | code formatter for vim | vim lsp client
E: language server client for vim | lsp client for neovim | lsp plugin | neovim lsp | lsp config neovim
E: treesitter plugin | tree sitter for neovim | treesitter textobjects | treesitter module
E: dap adapter for neovim | nvim dap | vim tmux integration | tmux and vim
E: seamless navigation between tmux panes and vim | vim session | session management vim | session manager for neovim
E: package manager for neovim | package manager for vim
E: gui for neovim | neovim front end | neovim frontend | neovim remote plugin | neovim api client | vim gui
E: vim clone | vim emulator
E: vim key bindings for | vi mode | vim tutorial | learn vim | vim cheatsheet | vim golf | vim training
E: kakoune scripts | kakoune colorscheme | helix theme | helix config
E: emacs starter kit | emacs setup | emacs init
E: emacs dotfiles | literate emacs | literate configuration | dot emacs | emacs color theme
E: emacs frontend
E: emacs wrapper | emacs support for | emacs bindings | emacs port | emacs fork | emacs for mac | emacs modeline
E: modeline for emacs | emacs completion | company mode completion | corfu | consult integration
E: flymake backend | flycheck integration | helm extension | ivy interface | evil keybindings
E: spacemacs configuration | org mode exporter
E: org mode backend | org export backend | org mode package | org mode files
E: org mode parser | org mode plugin | magit plugin | forge for magit | emacs snippets | yasnippet snippets
E: snippets for emacs | eshell | emacs shell | emacs terminal | emacs music | emacs email | mu4e | gnus
E: notmuch emacs | erc module | emacs chat | emacs llm | inferior mode | inferior process | repl for emacs
E: emacs repl | emacs dap | emacs lsp client | eglot | lsp mode | emacs debugger | emacs tree sitter | emacs tests
E: plugin for atom | atom ui theme | atom syntax theme | syntax theme for atom | ui theme for atom | a syntax theme
E: dark syntax theme | atom language | language support for atom | language support in atom | atom grammar
E: atom autocomplete | atom snippets | syntax highlighting and snippets for atom
E: adds syntax highlighting and snippets to | sublime text plugin
E: sublime text 3 package
E: sublime text theme | sublime text 3 theme | sublime text color scheme
E: sublime color scheme | sublime theme | theme for sublime text | color scheme for sublime text | sublime text syntax
E: sublime text bundle | sublime text snippets | sublime snippets | snippets for sublime text | sublime text support
E: sublime text completions | sublime linter plugin | sublime text settings | sublime text build system
E: sublime completions | tmbundle | tmtheme | tmlanguage | syntax highlighting for sublime text
E: syntax definition for | notepad++ theme | notepad replacement | notepad clone
E: notepad app | gedit theme | gedit color scheme | nanorc | syntax highlighting for nano
E: extension for brackets | brackets theme | light table plugin | coda 2 | zed theme | nova extension
E: panic nova | extension for vscode | extension pack
E: visual studio code theme | theme for visual studio code | theme for vs code | theme for vscode
E: color theme for | vscode color theme
E: vscode dark theme | file icon theme | icons for visual studio code | product icon theme
E: snippets for vs code | snippets for visual studio code | snippets extension | code snippets for
E: language support for vs code | syntax highlighting for vs code | syntax highlighting for vscode
E: syntax highlighting for visual studio code | language support for visual studio code
E: vscode notebook | vscode debugger extension
E: vscode keymap | keymap for vs code | vim for vscode
E: realtime collaborative editing
E: collaborative document editing
E: monaco react | monaco plugin
E: codemirror for react | codemirror for vue | codemirror directive | codemirror keymap
E: prosemirror based | prosemirror component | tiptap based
E: quill for react | quill for vue | ckeditor 4 plugin | ckeditor for | ckeditor wrapper | ckeditor widget
E: tinymce for | tinymce directive | tinymce theme | summernote integration | summernote for | redactor for | trix for
E: trumbowyg | ueditor | kindeditor | wangeditor | simditor
E: markdown preview plugin | markdown preview for vim | markdown live preview
E: real time markdown preview
E: writing app for | writing tool for | screenwriting
E: mathquill
E: drawio integration
E: syntax highlighting text box | syntax highlighted textarea | textarea with syntax highlighting | code textarea
E: code input component | textarea autocomplete | text expansion in textarea
E: editorconfig plugin
E: google docs clone
E: google docs like | etherpad plugin | etherpad lite plugin | etherpad client | collaborative writing
E: collaborative notes | ot based
E: real time co editing | jupyter vim | edit text in vim from browser | edit textarea in
E: edit browser textareas | edit with emacs | 富文本编辑 | 富文本组件 | md编辑器 | 网页编辑器 | 所见即所得编辑器 | 协同编辑
E: 协同编辑器 | 多人协作编辑 | 微信公众号排版 | 图文编辑器 | VS Code 插件 | VS Code 扩展 | VSCode主题 | VSCode 主题 | vim配置 | Neovim 配置 | Neovim 插件
E: emacs配置 | Emacs 插件 | Sublime插件 | Sublime 插件 | Atom 插件 | 十六进制编辑器 | 记事本 | 小说编辑器 | 编辑器主题 | 代码补全 | JSON编辑器 | JSON 编辑器
S: using vundle | with vundle
S: using pathogen | with pathogen | pathogen vim | vundle vim
S: using dein | vam | minpac | paq nvim | vim packages | native package manager vim
S: requires vim | vim 7 4 | vim compiled with
S: neovim 0 5 | neovim 0 7 | neovim 0 8 | neovim 0 9 | neovim 0 10 | neovim nightly
S: requires neovim | neovim only | in your init vim
S: in your init lua
S: restart vim | run pluginstall | run plugininstall | helptags
S: help docs vim | default mappings | default key mappings
S: command mode vim | visual block | leader mapping | plug mappings | dot repeat | dot repeatable
S: works with repeat vim | count prefix | preview window | vertical split
S: horizontal split | current buffer | word under cursor | under the cursor
S: cursor movement | matching brackets | auto close brackets
S: auto indentation | automatic indentation | smart indent | line wrapping | soft wrap
S: word wrap | search and replace | undo tree | unlimited undo | macro recording
S: synchronized scrolling | synchronised scrolling | scroll sync | export to pdf and html
S: typewriter mode | word counter
S: gui and terminal colors | true color support | termguicolors | 256 color terminals | terminal vim
S: highlight groups
S: airline lightline | contrast variants | dark and light variants
S: using straight
S: use package configuration | with use package | using use package | in your init el | to your init el
S: add to your init file | add this to your init | emacs load path
S: emacs 24 | emacs 25 | emacs 26 | emacs 27 | emacs 28 | emacs 29 | requires emacs | gnu emacs
S: customize group | interactive commands emacs | mode hook | dired
S: spacemacs users | evil users
S: sublime preferences | preferences package settings | preferences browse packages
S: sublime text 2 and 3 | sublime text 3 only
S: restart sublime | restart atom | settings view packages | install packages in atom
S: search for in the install tab | atom settings | visual studio marketplace | vs marketplace
S: quick open ctrl p | launch vs code quick open
S: paste the following command and press enter | extensions view | extensions sidebar | extensions panel
S: contributes the following settings
S: contributes the following commands | activation events | reload vs code | restart vs code
S: toolbar configuration | toolbar options | toolbar items | bold italic
S: headings lists | font size and color | text color and background
S: drag and drop image upload | paste images | paste from word | paste as plain text | clean html output
S: outputs clean html | semantic html output | sanitize pasted | selection and range | execcommand | schema and nodes
S: nodes and marks | entities and decorators | mentions and hashtags | emoji autocomplete | slash menu
S: floating menu | keyboard shortcuts for formatting | markdown shortcuts
S: markdown syntax shortcuts | yjs collaboration | cursors of other users | shared cursors | collaborative cursors
S: replace textarea | textarea replacement | convert a textarea | turn textarea into | attach to a textarea
T: vimscript | viml | neomake | luasnip
T: null ls | lualine | gitsigns | astronvim
T: lunarvim | nvchad | lazyvim | spacevim | gnu elpa | flymake | yasnippet | auctex | pdf tools | vertico
T: sublimelinter | vsce | scintilla | avalonedit
T: rsyntaxtextarea | automerge | sharedb
C: Plugin VundleVim | cd vim bundle | vim bundle git clone | git clone https github com vim bundle
C: pack plugins start | nvim site pack | share nvim site | BundleInstall
C: PackerSync | LazySync | TSInstall | CocInstall | MasonInstall | TSUpdate | xmap
C: let g | set nocompatible | filetype plugin indent on | syntax enable | set background dark | set termguicolors
C: autocmd FileType | autocmd BufWritePre | augroup | helptags ALL | vim cmd | vim keymap set | vim api nvim
C: require lazy setup | require telescope load_extension | M-x customize-group
C: M-x eval-buffer | C-c C-c | C-x C-f | C-c C-k | C-M-x | M-x list-packages | package-refresh-contents
C: require package | ensure t
C: straight-use-package | cask exec
C: load-theme | init el | spacemacs dotspacemacs | dotspacemacs-configuration-layers | apm link
C: vsce publish | yo code | contributes configuration | editor formatOnSave | editor fontFamily | workbench colorTheme
C: workbench iconTheme | workbench colorCustomizations | registerCommand | sublime-project | sublime-build
C: sublime-commands | ckeditor config | ClassicEditor create | Quill register | StarterKit | EditorState createEmpty
C: editor setValue | textarea id editor | editor container
H: syntax highlighting theme | fuzzy finder plugin | completion source
E: adobe brackets
E: vscode language extension
E: real time collaborative editing
S: vim plug | packer nvim | lazy nvim
H: code editor | editor component | editor widget | hex editor

[low-code]
alias: no-code | no code platform | low code | lowcode | visual programming | app builder | low-code platform
alias: visual builder
E: low-code | no-code | lowcode platform | app builder | application builder | internal-tool
E: visual programming | visual scripting | visual coding | block programming | graphical programming | flow-based
E: dataflow programming | node editor | drag-and-drop interface | visual builder
E: visual development | form builder | form designer | page builder | website builder | site builder
E: workflow builder | workflow automation | visual workflow | workflow designer | workflow editor | dashboard builder
E: chatbot builder | bot builder | rapid application development | citizen developer | without code | without coding
E: zero-code | codeless | code-free | 低代码 | 低代碼 | 低程式碼 | 零代码 | 无代码
E: 無程式碼 | 低代码平台 | 低代码开发 | 低代码开发平台 | 低代码引擎 | 可视化搭建
E: 可视化编程 | 視覺化程式 | 图形化编程 | 积木编程 | 拖拽生成 | 拖拽式 | 可视化拖拽
E: 页面搭建 | 可视化设计器 | 表单设计器 | 表单生成器 | 动态表单 | 流程设计器
E: 代码生成平台 | 快速开发平台 | 搭建平台 | 在线表单 | website creator | internal app
E: build internal | build apps without | no coding | database spreadsheet
E: build custom applications | build applications visually | build apps visually | build mobile apps visually
E: internal tools
E: build dashboards and | custom dashboards without | hardly any typing | without writing code
E: without writing a line of code | without programming | no programming
E: without technical
E: online tables | spreadsheet database hybrid
E: spreadsheet hybrid | database to spreadsheet | turns any database into | database into a smart spreadsheet
E: notion alternative with database
E: visual flow builder | visual web builder
E: visual interface builder | visual database
E: visual llm | visual agent builder | visual editor for | visual node | node based editor | node graph editor
E: node-based visual | node-based ui
E: block based programming | block-based programming | blocks programming | scratch blocks
E: event-driven applications wired | wire together | wiring together hardware | drag and drop website
E: drag and drop page | drag and drop app | drag and drop web | drag and drop ui
E: drag and drop workflow | drag-and-drop builder | drag & drop builder | drag components | web builder framework
E: web template editor | page editor for | email template builder | newsletter builder
E: quiz maker | forms without | typeform alternative
E: google forms alternative | json to ui | ui from json | pages from json | crud from a schema
E: admin panel generator | instant backend | schema driven | llm app development platform
E: build llm apps | build ai agents visually | visual ai | chatflow builder
E: automation platform for | fair-code
E: connect apps and automate | rpa platform | bpm platform
E: bpmn engine | business process management | dashboard designer
E: hmi builder | game maker without | full stack generator | generate crud
E: node-red flow | node-red palette | node-red module | node-red plugin | node-red package | node-red integration
E: node-red widget | a node-red | for node-red | custom node-red | set of node-red | collection of node-red
E: n8n integration | n8n custom node | n8n starter | for n8n
E: zapier integration | zapier app | zapier platform | zapier cli | zapier schema
E: make integration | make com app | activepieces piece | pipedream component | windmill script
E: power automate connector | power platform | microsoft power apps | canvas apps | mendix widget
E: mendix module | mendix pluggable | pluggable widget | appsmith widget | tooljet plugin | budibase plugin
E: budibase component | retool component | retool custom | bubble plugin | bubble io plugin | webflow component
E: webflow devlink | framer component | plasmic component | plasmic code components | code components for plasmic
E: builder io components | builder io sdk | uniform canvas | storyblok visual | makeswift | webstudio | teleporthq
E: grapesjs plugin | grapesjs component | grapesjs blocks | for grapesjs | form io renderer
E: form io angular | form io builder | json powered forms | survey library | form building
E: form creator | form engine | json based forms
E: forms from json | dynamic forms from | forms from a schema | schema based forms
E: server driven ui | sdui | config driven ui | metadata driven ui
E: model driven app | model driven development
E: embeddable workflow | workflow modeler | bpmn editor | bpmn viewer | bpmn diagrams | bpmn plugin | camunda modeler
E: form-js | dmn editor | rule engine editor | rules builder | query builder ui
E: filter builder | plugin for blockly | blockly extension | blockly generator | scratch extension
E: scratch vm | scratch gui | scratch link | snap blocks | makecode extension | pxt package | pxt extension
E: app inventor extension | block coding | coding blocks | block editor for
)lexicon",
R"lexicon(
[low-code]
E: flow editor component | node graph component | node based programming | node based workflow
E: visual rules | visual state machine | visual data pipeline
E: visual etl tool | visual query | dataflow editor
E: patching environment | patcher | pure data external
E: pure data library | pd external | max msp external | grasshopper plugin | dynamo package | labview library | scada
E: robotic process | rpa framework | rpa bot | robot framework rpa | power automate desktop | uipath activity
E: automation anywhere | blue prism | bot framework composer | dialog flow builder | voiceflow | botpress
E: typebot | langflow component | flowise node | dify plugin
E: for non programmers | app designer | 低代码组件 | 拖拽编辑器 | 表单引擎 | 页面设计器 | 数据大屏 | 流程引擎
E: 工作流设计器 | ノーコード | ローコード | ビジュアルプログラミング | 노코드 | 로우코드 | sin código | bajo código | sans code | sem código
E: programación visual | programmation visuelle
E: visual tool that allows | implement parts of your application visually
S: drag-and-drop | drag-n-drop | wysiwyg builder | visual designer | visual interface | visual tool | visual flow
S: visual modeling | visual composer | visual language | visual block | visual pipeline | node-graph | node-based
S: node system | connect nodes | connecting nodes | wiring together | flow editor | flowchart programming
S: flow designer | flow builder | blueprint-like | block editor | programming block | puzzle block | kids programming
S: educational programming | ladder logic | plc programming | model-driven | json-schema form | json form
S: dynamic form | form generator | form schema | survey builder | survey creator | quiz builder | email builder
S: report designer | report builder | template designer | print designer | poster designer | h5 builder | h5 editor
S: crud generator | admin generator | crud builder | api builder | backend builder | backend as a service
S: automatic crud | instant api | spreadsheet database | airtable alternative | retool alternative
S: zapier alternative | bubble alternative | webflow alternative | notion database | smart spreadsheet
S: automation platform | automation builder | integration platform | ipaas | rpa | connector marketplace | bpm | bpmn
S: rule designer | process designer | approval workflow | approval flow | agent builder | prompt flow
S: visual ml | visual etl | chatflow | game maker | game builder | component palette | property panel
S: property inspector | widget palette | prebuilt widget | prebuilt component | app generator | application generator
S: generate application | design to code | non-programmer | nontechnical | non-developer | business user
S: metadata-driven | rad tool | rad framework | visual logic | visual editor | block-based | spreadsheet-like
S: database interface | backoffice | back-office | 可视化 | 拖拽 | visually | admin panel
S: canvas with snapping | drag a table | drag widgets | prebuilt widgets
S: connect to any database | connectors for | pre-built connectors | templates gallery
S: publish to both stores | export the code | blocks palette | palette of blocks | json config generates
S: property editor | bind data to components | business users | non-developers
S: non-technical users | citizen developers
S: toolbox and canvas | palette manager | manage palette | flow file
S: import the flow | example flow | input node | output node | config node | credentials node | trigger node
S: nodes and edges | json definition | form json | survey json | json schema ui
T: node-red | n8n | budibase | appsmith | tooljet | Retool | nocodb | baserow | airtable | bubble-io | webflow
T: zapier | ifttt | integromat | pipedream | huginn | activepieces | Windmill | langflow | flowise | dify | comfyui
T: blockly | Scratch | scratchblocks | snap berkeley | app inventor
T: kodular | thunkable | makecode | pxt | mblock | grapesjs | grapes-js | craft-js | puck editor | builder-io
T: plasmic | form-io | formio | formily | surveyjs | amis | lowcode-engine | lowcodeengine | jeecgboot | jeecg | joget
T: mendix | outsystems | oracle apex | power apps | powerapps | power automate | salesforce lightning | servicenow
T: appian | lowdefy | directus | hasura | supabase | saltcorn | frappe | erpnext | wavemaker | skyve | openxava
T: jhipster | reactflow | react flow | litegraph | drawflow | baklava-js | x6 | logicflow
T: camunda | flowable | activiti | unreal blueprint | bolt unity | playmaker | xnode
T: max msp | pure data | puredata | labview | simulink | touchdesigner | houdini | Grasshopper | dynamo revit
T: nodebox | knime | orange3 | rapidminer | alteryx | h2o flow | teachable machine | xod | snap4arduino | ardublock
T: flowfuse | nifi | streamsheets | uipath | glide apps | adalo | flutterflow | draftbit | noodl
T: coda-io | elementor | stacker | softr | gdevelop | construct 3 | gamemaker
T: jbpm | rete | form render | x render | variant form | 宜搭
W: builder | drag | canvas | automation | connector | designer | designing | crud | rapid | business | customizable
W: productivity | widget | spreadsheet
H: no-code solution | visual programming tool | blockly plugin | node-red node | node-red dashboard
H: nodes for node-red | n8n node | n8n workflow | grapesjs preset | form builder library
H: form builder plugin | web builder | tool builder | interface builder | automation tool | 低代码编辑器
H: 低代码框架 | 低代码工具 | 低代码系统 | 搭建系统 | 可视化平台 | 可视化编辑器
H: 可视化编辑 | 大屏设计器 | 可视化大屏 | 快速开发框架 | 开发平台 | 设计器
H: community node | page designer
C: node-red-contrib | n8n start | Blockly Blocks | Blockly inject | Blockly
C: grapesjs init | registerType | npx n8n | n8n-nodes | amis embed | LiteGraph
C: npm install node-red | cd node-red | n8n import | RED nodes registerType | INodeType | zapier push
C: zapier init | PLASMIC registerComponent | registerComponent
X: low-code size | no code change | no code generation | no code duplication | no code modification | no code coverage
X: without code change | without code generation | without code duplication | without code modification | from scratch
X: built from scratch | written from scratch | train from scratch | training from scratch | scratch the itch
X: scratch my own itch | scratch an itch | scratch space | scratch directory | scratch buffer | scratch pad
X: scratch image | scratch card | scratch file | scratch docker image | scratch that | query builder | url builder
X: string builder | builder pattern | builder api | grasshopper optimization
X: bot builder sdk | bot builder library | codeless boot | without coding agent
E: lowcode editor | lowcode materials | lowcode component
E: lowcode plugin
E: nocode platform | nocode tool | nocode backend | nocode database
E: nocode automation
E: citizen development | app building platform | app maker
E: application generation | application platform for business
E: rapid application platform | rad platform | model driven engineering
E: model driven software development | model driven architecture | model driven framework | metadata driven framework
E: metadata driven platform | metadata driven development | metadata driven application | configuration driven ui
E: json schema editor visual | json driven | ui schema | json schema to form
E: internal dashboards
E: internal applications | business apps
E: business application platform | business application framework | business process automation
E: business process engine
E: business process designer | business automation | business rules engine visual | business rule management
E: decision automation | decision tables | decision model | dmn engine | bpmn designer | bpmn process designer
E: bpmn workflow engine | bpmn 2 0 engine | bpm engine | bpm suite | bpm system | process automation platform
E: process orchestration | process modeling | process builder | approval system | approval process
E: visual automation
E: visual drag and drop
E: visual flow editor | visual layout editor
E: visual machine learning | visual page editor | visual pipeline builder
E: visual pipeline editor
E: visual report designer
E: visual shader | visual tool for building | visual ui editor
E: visual web development | visually build | visually create | visually design
E: visually program | visual dataflow | visual data preparation
E: visual prompt
E: node based scripting | node based interface | node based graph editor | node based tool | node based image
E: node graph framework | node graph library | nodes and wires
E: node based dataflow
E: flow chart programming | flow programming
E: flowchart based | flow graph editor | dataflow visual | block based coding | block based editor
E: block based language | block based code editor
E: block style programming | blocks to code
E: blockly based editor | blockly editor | blockly for arduino | blockly wrapper | react blockly | scratch like
E: scratch 3 0 | scratch 3 extension | scratch x | scratchx
E: scratch addons | scratch clone | scratch compiler | scratch editor | scratch for arduino | scratch mod
E: scratch modification | scratch player | scratch projects | scratch api
E: scratch to javascript | scratch website | turbowarp | snap programming | snap extension
E: makecode package | makecode editor | microsoft makecode | micro bit extension | app inventor blocks
E: app inventor component | extension for app inventor | kodular extension | niotron | thunkable alternative
E: appybuilder | node red ui | node red dashboard widget | node red docker | node red library | node red collection
E: n8n community | n8n workflow templates | n8n templates | n8n self hosted | n8n docker
E: make com integration | zapier like | zapier clone | ifttt like | ifttt clone | ifttt alternative
E: automate workflows without | integromat app | power automate flow | microsoft power automate | microsoft flow
E: powerapps component | powerapps canvas | power pages | power virtual agents | copilot studio
E: mendix custom widget | mendix java | mendix app | mendix native | outsystems component
E: outsystems plugin | outsystems ui | cordova plugin for outsystems | appian plugin | appian plug in | pega
E: servicenow app | servicenow script | servicenow widget | servicenow api | servicenow integration
E: servicenow platform | flutterflow custom | adalo component | glide column | airtable extension | airtable blocks
E: airtable app | airtable script | airtable api | airtable like | airtable clone | airtable base | coda pack
E: notion formula | appsheet | quickbase | quick base | caspio
E: apex plugin | apex plug in | apex region plugin | apex dynamic action | apex item plugin
E: oracle application express | apex application | ui path | uipath custom activities | uipath package
E: rpa tool | rpa software | rpa workflows
E: form editor | form generator from | form maker | form platform | form renderer
E: drag and drop form
E: dynamic form generator | dynamic form library | dynamic form rendering
E: questionnaire builder | questionnaire designer
E: drag and drop email | drag and drop layout
E: drag and drop chatbot
E: drag and drop dashboard | drag and drop pipeline | drag and drop programming
E: drag and drop coding | drag and drop blocks | drag and drop components | drag and drop nodes
E: drag and drop designer | drag and drop visual | drag and drop flow | drag and drop machine learning
E: drag drop editor | wysiwyg editor for building | wysiwyg ui
E: wysiwyg web builder | wysiwyg html editor builder | gui builder | gui designer
E: tkinter designer | qt designer like | ui builder | ui designer | ui editor for
E: interface designer | webpage builder
E: landing page editor | email template editor | email editor | newsletter editor | mjml editor | mjml builder
E: react page editor | react visual editor
E: vue visual editor
E: puck component | dashboard creator | dashboard generator
E: admin builder | admin panel builder | admin panel framework | admin ui generator | admin ui for
E: admin interface generator | automatic admin | auto generated admin
E: crud app generator | crud application generator
E: crud code generator | crud admin generator | laravel crud generator
E: laravel admin generator | generate admin | generate apps | generate full stack applications
E: generate web applications | generate web apps | generate rest api from database | generate an api from
E: generate apis from | instant graphql api | instant rest api | instant admin panel | database to api
E: database to rest | database to app | spreadsheet to app | spreadsheet to api | google sheets to api
E: google sheet as | spreadsheet as a database
E: spreadsheet as a backend | spreadsheet as an api | excel to app | excel to web app | spreadsheet interface
E: spreadsheet ui for | spreadsheet programming | database builder | relational spreadsheet
E: prompt to app | text to app | ai app generator | ai web builder
E: vibe coding platform
E: build apps with natural language | apps from natural language
E: build applications without | build admin panels
E: build chatbots without | build web apps without | build web applications without | build websites without
E: build websites visually | build workflows visually | build mobile apps without | build ai workflows
E: build machine learning models without | build data apps | build custom apps
E: build custom software | build and deploy internal | build and share data apps | create apps without
E: create applications without | create games without
E: make games without | game creation without
E: create and manage forms | create automations | create chatbots without | create web apps without
E: create websites without | create dashboards without | develop apps without | design and build apps
E: programming without typing | program robots with blocks
E: program arduino with blocks | code with blocks | code blocks for kids
E: automate tasks without | integration platform as a service
E: ipaas platform | embedded ipaas | integration builder | integration workflow | trigger action
E: triggers and actions platform | connect apps and services | connect your favorite apps | workflow and integration
E: personal automation | home automation flows | event driven automation platform
E: chatbot designer | chatbot creator | bot designer | bot studio | conversation designer | conversational form
E: dialog flow editor | dialogue tree editor | dialogue graph | behavior tree editor | behaviour tree editor
E: state machine designer | state machine editor | story builder
E: rpg maker mv | rpg maker mz | rpg maker plugin | rpg maker vx ace | gamemaker studio
E: gamemaker extension | construct 3 addon | construct 2 | construct plugin | clickteam fusion
E: stencyl | gdevelop extension | gdevelop games | playmaker actions
E: blueprint nodes | blueprint plugin | blueprint function library | blueprint library for | godot visual script
E: max for live | pure data patches | vvvv
E: touchdesigner components | touchdesigner plugin | touchdesigner toe | cables gl | dynamo nodes | dynamo bim
E: grasshopper plug in | grasshopper component | grasshopper definitions | plugin for grasshopper
E: rhino grasshopper | labview toolkit | labview driver | labview vi
E: labview interface | simulink library | simulink block | simulink model | blender geometry nodes | animation nodes
E: sverchok | shader graph nodes | knime extension | knime nodes | knime workflow | orange add on
E: orange3 add on | orange data mining | rapidminer extension | alteryx tool | alteryx workflow | alteryx sdk
E: dataiku | talend | pentaho
E: nifi processor | nifi flow | streamsets
E: apache hop | azure logic apps | logic app connector | ladder diagram | ladder logic editor
E: home assistant blueprint | tasker plugin | tasker project | tasker profiles | automate app flows
)lexicon",
R"lexicon(
[low-code]
E: automator workflow | keyboard maestro macros | 低代码平台搭建 | 低代码开发框架 | 低代码快速开发 | 低代码快速开发平台
E: 低代码表单 | 低代码表单设计器 | 低代码搭建 | 低代码可视化 | 低代码前端 | 低代码前端框架 | 低代码解决方案 | 低代码设计器 | 低代码渲染 | 低代码后台 | 低代码大屏 | 低代码物料 | 低代码应用
E: 零代码应用 | 零代码开发 | 零代码开发平台 | 零代码搭建 | 无代码平台 | 无代码开发 | 无代码开发平台 | 无代码编程 | 无代码自动化 | 代码生成器 | 快速开发脚手架 | 快速搭建平台 | 敏捷开发平台
E: 可视化搭建平台 | 可视化搭建系统 | 可视化编程工具 | 可视化拖拽编辑器 | 可视化拖拽平台 | 可视化设计 | 可视化页面搭建 | 可视化大屏编辑器 | 可视化开发 | 可视化配置 | 可视化流程 | 可视化工作流
E: 可视化布局 | 拖拽布局 | 拖拽搭建 | 拖拽组件 | 页面编辑器 | 页面可视化 | 页面搭建平台 | 页面制作 | h5编辑器 | h5页面制作 | h5制作平台 | h5 编辑器 | h5可视化 | 营销页 | 活动页搭建
E: 海报编辑器 | 海报设计器 | 海报生成 | 组态软件 | 组态编辑器 | web组态 | 大屏编辑器 | 大屏可视化编辑器 | 数据大屏编辑器 | 数据大屏设计器 | 拖拽大屏 | 报表设计 | 报表工具 | 打印设计器
E: 表单生成 | 表单构建 | 动态表单生成 | 自定义表单 | 自定义表单系统 | 问卷设计器 | 流程设计器组件 | 流程编辑器 | 流程图编辑器 | 流程编排 | 流程表单 | 流程审批 | 审批流 | 审批流程 | 审批系统
E: 工作流引擎 | 工作流平台 | 工作流编辑器 | 钉钉审批 | 仿钉钉 | 仿钉钉审批 | 规则引擎可视化 | 逻辑编排 | 服务编排平台 | 接口编排 | 多维表格 | 智能表格 | 在线表格 | 积木报表 | 图形化编程平台
E: 图形化开发 | 少儿编程 | 少儿编程平台 | 图形编程 | 节点编辑器 | 无代碼 | 低代碼平台 | 視覺化程式設計 | 視覺化編輯器 | 積木程式 | 表單產生器 | ノーコードツール | ローコードツール
E: ブロックプログラミング | フォームビルダー | 業務アプリ | 노코드 플랫폼 | 블록 코딩 | sin programar | constructor de formularios
E: constructor de páginas | sem programação | construtor de formulários | sans coder | constructeur de formulaires
E: ohne programmierung | ohne code | formulargenerator | visuelle programmierung | без кода | без программирования
E: визуальное программирование | визуальный редактор | конструктор форм | конструктор сайтов | низкокод | kodsuz
E: görsel programlama | không cần code | tanpa coding
W: configuration driven | dmn | process engine | visual game
W: visual code editor | dataflow graph | power fx | online database | database ui | build forms
W: create forms | create workflows | design forms | program without | automate anything
W: connect your apps | dialogue editor | quest editor | story editor | interactive story | rpg maker | max external
W: max package | max objects | geometry nodes | blender node | shader graph | kettle | logic apps | azure data factory
W: hmi | siri shortcuts | apple shortcuts | ios shortcuts | shortcuts app | tasker | with minimal code
W: no more coding | connect to your database | pre built components | pre built templates | prebuilt templates
W: style panel | layer panel | connect blocks | custom nodes
W: node inputs | node parameters | workflow json | workflow templates | block definitions | custom blocks
W: sprite editor | form preview | json configuration | json config | configured via json | rule engine
W: process variables | user tasks | gallery view | lookup fields | define entities | generated application
W: generate source code | export code | export to html | code export | power users | sirius | emf | 代码生成 | 快速搭建 | 组态
W: 积木 | 蓝图 | 拖拉
S: no technical skills | without any coding | without any code
S: without any programming
S: without having to code | without knowing how to code
S: without the need to write code | without writing any code
S: without writing a single line | zero coding | zero lines of code
S: with minimal coding | minimal hand coding | write code only when needed
S: write code when you need | drop down to code | bring your own code | custom code blocks
S: javascript anywhere | javascript expressions in | bind components to data | bind queries to
S: data binding between components | connect to data sources | connect data sources | connect your data sources
S: connect to apis and databases | connect to databases and apis | connect databases and apis | data source connectors
S: data sources postgresql mysql mongodb | datasource integrations | pre built widgets | pre built integrations
S: prebuilt integrations | prebuilt nodes | app templates | template marketplace | component marketplace
S: widget library | component library panel | component panel | component tree panel | attribute panel
S: settings panel for components | outline tree | canvas editor | editor canvas | infinite canvas for nodes
S: drop components onto | drop components on the canvas | drop widgets
S: drag blocks | drag nodes | drag fields
S: draggable components | connecting blocks | wire nodes
S: wire up components | wiring nodes | wires between nodes | inputs and outputs of nodes | input and output sockets
S: node sockets | node palette | create custom nodes | register custom nodes | custom node types | node categories
S: drag a node | import flow | export flows | flow json | msg payload | msg topic | deploy the flow
S: install from the palette | node red install directory | node red user directory
S: your node red | in node red | restart node red | settings community nodes
S: n8n instance | in n8n | n8n editor | import workflow from file | import the workflow json
S: workflow triggers | triggers and actions | action nodes | webhook trigger | cron trigger | schedule trigger
S: visual canvas | visual editing | visual modeler | visual representation of code
S: blocks and code | blocks or javascript | block factory | code generators for blocks | generated code from blocks
S: toolbox and workspace | blocks workspace | toolbox categories | hat blocks | reporter blocks | stage and sprites
S: sprites and scripts | sb3 file | sb2 | aix file | aia file | import extension aix | app inventor designer
S: designer and blocks | designer properties | form fields types | form fields drag | field types text
S: form responses | conditional logic | conditional fields | conditional visibility
S: conditional display | multi step forms | multi page forms | form templates | form validation rules without
S: configure through json | define ui in json | ui defined in json | describe pages in json
S: json describes | page json | page schema | render from json | render json schema | renders forms from
S: schema to form | schema to ui | uischema | approval nodes | approval chain
S: approval records | process definitions | process instance | process diagrams | task forms
W: service task
S: forms and workflows | forms and processes | forms workflows reports | forms views and
S: tables and views | grid view kanban view | grid kanban gallery | grid gallery form | kanban calendar gallery
S: linked records | link to another record | lookup and rollup | rollup fields | formula fields
S: field types including | custom tables | custom data models | data modeling ui | create tables and
S: data model designer | entity designer | entity modeler | entities and relationships designer | model your data
S: auto generated apis | auto generated api | auto generated rest api | auto generated crud | auto generated forms
S: auto generated ui | automatically generates forms | automatically generates api
S: generate pages | generated app | export source code | export to react | export react code | one click publish
S: one click publishing | publish your app | publish app | app versioning | app permissions | embed apps
S: white label builder | git sync for apps | row level permissions
S: granular access control for apps
S: for non coders | non technical people | non technical team | business analysts
S: for makers
S: technical and non technical
T: lowcoder | openblocks | nocobase | teable | seatable | rowy | tmagic | vform | form create | formkit schema
T: jsonforms | react jsonschema form | rjsf | uniforms | survey js | formbricks | landbot | vue flow
T: baklavajs | xyflow | jsplumb | gojs | jointjs | mxgraph | dmn js | kogito | drools | zeebe | odk
T: kobotoolbox | tinkercad codeblocks | tray io | workato | prismatic | microsoft power fx | filemaker | ms access
T: microsoft access | xojo | lazarus | telosys | xtext | eclipse modeling framework | metaedit
T: jetbrains mps | acceleo | postgrest
H: block programming tool | block editor for code | flow based programming tool | power apps component
C: node-red start | n8n-nodes-base | docker run n8nio | RED-nodes | plugins-grapesjs | javascriptGenerator
C: blockly-core | scratch-render | react-flow-renderer | rete-react-plugin | LGraph | formiojs | formily-core
C: survey-core | bpmn-moddle | flowable-ui | jeecg-boot | amis-editor | amis-core | alilc | lowcode | craftjs
C: budi init | npx create-nocobase-app | pluggable-widgets-tools | mxbuild | pac pcf init | pac pcf push | rpgmaker
C: PluginManager | pxt build | pxt deploy | pxt-json | pxt install | apex_plugin

[graphql]
alias: graph-ql | graphql api | graphql server | graphql client | apollo graphql
E: graphql | graph-ql
E: schema stitching
E: apollo server | apollo client | apollo federation | apollo link | relay modern | relay-style
E: relay compliant | relay connection | relay specification | hasura | gql | GraphQL 服务端 | GraphQL服务
E: GraphQL 服务 | GraphQL客户端 | GraphQL 客户端 | GraphQL 接口 | GraphQL接口 | GraphQL 框架
E: GraphQL框架
E: query language for your api
E: relay compiler | urql exchange
E: declare data requirements using
E: appsync plugin | appsync api
E: codegen plugin
E: apollo plugin | react relay
E: graphiql plugin
E: nexus schema
E: pothos plugin | postgraphile plugin
S: schema definition language | schema-first | resolver
S: query and mutation | queries and mutations | live query
S: type definition | input type | custom scalar | scalar type | scalar directive | schema directive
S: executable schema | remote schema | schema merging | merging schema | schema delegation | federated schema
S: federated graph | federated service | federation gateway | federation v2 | subgraph | supergraph | data graph
S: unified graph | introspection query | introspection result | introspection schema | persisted query
S: persisted queries | query complexity | depth limiting | query batching | batched query | batching and caching
S: normalized cache | normalized caching | optimistic response | optimistic update
S: cursor-based pagination | cursor pagination | connection type
S: multipart request | websocket subscription | subscription transport
S: typed query | generated types | generated hooks | mock schema | schema mocking | schema visualizer
S: schema diff | schema documentation | schema design
S: data-loader | over-fetching | overfetching
S: under-fetching
S: fragments | data requirements | code-first
S: n+1
T: apollo
T: rover cli | Relay | urql | graphiql | graphcool | prisma
T: graphile | postgraphile | postgraphql | yoga server | Envelop | the guild
T: wundergraph | hot chocolate | hotchocolate | strawberry shake
T: Graphene | Ariadne | tartiflette
T: Juniper | Absinthe | Sangria | caliban | lacinia | gqlgen | graph-gophers
T: spqr | dgs framework | netflix dgs | kgraphql
T: lighthouse laravel | lighthouse php | webonyx | graphqlite | overblog | siler
T: wpgraphql | typegraphql | Nexus | pothos | giraphql | mercurius
T: dgraph | faunadb | appsync | aws amplify | stepzen | grafbase
T: keystone-js | nhost | 8base | graphcms | hygraph | gatsby | redwood-js | dataloader | lokka
T: ent contrib | grandstack | cosmo router
T: tailcall
H: graphql application | graphql project | graphql template | graphql server implementation | graphql client library
H: graphql package | graphql extension | graphql query builder | graphql handler | graphql syntax | graphql voyager
H: gatsby source plugin | graphql cms | graphql authentication | apollo cache | relay environment
H: relay network layer | GraphQL 网关 | GraphQL 库 | GraphQL 工具 | GraphQL 示例
W: mutation | subscription | middleware | websocket | pagination | authorization | introspection | fragment
W: directive | codegen | federation | gateway | playground | scalar | batching | orm | mongoose | sequelize
C: import gql | import graphene | import strawberry | import ariadne | typeDefs | resolvers | ApolloServer
C: ApolloClient | useQuery | useMutation | makeExecutableSchema | buildSchema | GraphQLObjectType | GraphQLSchema
C: GraphQLString | GraphQLNonNull | apollo boost | apollo-client | express-graphql | graphqlHTTP | type Query
C: type Mutation | extend type | query Query | ObjectType | FieldResolver | GraphQL ObjectType | GraphQLClient
C: schema graphql | schema execute | gqlgen generate | prisma generate | QueryType
C: gql query | buildSubgraphSchema
X: apollo mission | apollo 11 | apollo auto | baidu apollo | apollo autonomous driving | apollo config
X: apollo configuration center | ctrip apollo | apollo guidance | apollo 3 | relay server | smtp relay | mail relay
X: relay board | relay module | relay node | relay chain | tcp relay | dns resolver | dependency resolver
X: module resolver | path resolver | name resolver | version resolver | graphene oxide | grapheneos | graphene cluster
X: type definition file | typescript type definition | typescript definition | juniper network | juniper router
X: juniper device | juniper junos | nexus repository | nexus player | cisco nexus | nexus 5 | nexus 7 | sonatype nexus
X: google nexus | pytorch dataloader | torch dataloader | android fragment | code fragment
E: subgraph example | subgraph library
E: custom scalar types
E: apollo hooks | relay pagination
E: query depth limit | query complexity analysis | query cost analysis
E: automatic persisted queries | dataloader implementation | dataloader pattern
E: postgraphile example | nexus plugin
E: typegraphql example | graphene extension | graphene sqlalchemy | ariadne extension | absinthe plugin
E: juniper integration | gqlgen plugin | gqlgen example
E: wpgraphql extension
S: mutations and subscriptions | type system definition | input object types
S: interfaces and unions | union types and interfaces | enum types and scalars
S: schema introspection | schema federation
W: nested queries | nested fields
S: cursor-based connections | relay compatible | node interface | edges and nodes
S: global object identification | normalised cache | cache normalization | cache updates after mutations
S: optimistic ui updates | single endpoint
S: deferred queries | defer and stream
S: variables and operation name | typed document nodes | generate types from schema
T: Apollo Router | genql | Stellate
T: Rebing | Spring for GraphQL | Banana Cake Pop | Insomnia GraphQL | InQL
C: type Subscription | extend type Query | input CreateUserInput
C: useSubscription | useLazyQuery | ApolloProvider | InMemoryCache | createHttpLink
C: new ApolloServer typeDefs resolvers | schema gql | graphql-codegen --config | codegen yml
C: codegen ts | npm install graphql | npm install apollo server | localhost 4000 graphql | localhost 8080 graphql
C: localhost graphql | POST graphql | query variables | __typename | edges node | pageInfo hasNextPage
)lexicon",
R"lexicon(
[graphql]
C: endCursor | graphene ObjectType | graphene Schema | strawberry type | strawberry field | gqlgen yml
C: go run github com 99designs gqlgen | ObjectType Field | mutationType | HASURA_GRAPHQL_ADMIN_SECRET | hasura console
C: hasura metadata apply | useFragment | QueryRenderer | createFragmentContainer | graphql-inspector diff

[node-version]
alias: node version manager | nvm | node-version-manager | nodejs version manager | node version management
alias: version manager
E: node manager | node installer | install node-js | nvm plugin | nvm wrapper | nvm alternative
E: nvm clone | nvm replacement | nvm gui | nvm fish | fnm plugin | nodenv plugin | asdf-nodejs | node-js version
E: node-version | nvmrc | Node版本管理 | Node 版本管理 | Node-js 版本管理
E: Node版本管理工具 | Node 版本管理器 | Node版本切换 | Node 版本切换 | 切换 Node 版本
E: 切换Node版本 | 多版本 Node | 管理 Node-js 版本 | Node 版本 | node版本 | multiple node | switch node
E: version of node
E: version manager for node
E: node.js versions | install and manage node | .nvmrc
E: javascript tool manager | tool versions | .tool-versions | .node-version
E: set up node | setup node | setup nodejs | node toolchain | alternative to nvm | nvm for windows | nvm for fish
E: nvm for zsh | node 版本管理
E: node release schedule
E: node nightly | nightly node
E: node switcher | nodejs switcher
E: install and switch between
E: nodejs installer | node-js installer | install specific node | node binaries manager
E: node alias
E: latest node-js | node-js lts versions
E: engine check | engines checker
E: nvm installer | nvm auto | auto nvm | node-js environment manager
E: virtual environment for node | node virtual environment | node-js virtual environment | node environments
E: nodenv wrapper | asdf plugin for node | mise plugin | volta wrapper | node-js toolchain | node and npm versions
E: npm version manager | yarn version manager | pnpm env | corepack shim
E: gestor de versiones de node | gestionnaire de versions node | gerenciador de versões do node | менеджер версий node
E: node バージョン管理 | nodeバージョン管理 | node 버전 관리 | node多版本管理 | node 多版本 | nodejs版本管理 | nodejs 版本管理 | nvm 替代
S: version manager | version switcher | toolchain manager | runtime manager | runtime version | sdk manager | shim
S: local version | global version | default version | default node
S: default alias | switch version | switching version | version switching | auto-switch | auto switching
S: automatic switching | automatically switch | auto use | lts version | latest lts | lts release | node lts
S: node release | node-js release | node-js binary | node binary | node binaries | prebuilt node | node mirror
S: npm mirror | npm version | yarn version | reinstall packages | shell integration | cd hook | engines field
S: uninstall version | remote versions | installed versions | multiple versions
S: switches versions | per project version | engines node | end of life
S: node-js lts | eol node | nodejs org dist | version aliases
W: node 20
S: nvm directory | node install directory | node executable path
T: nvm | fnm | nodenv | nodebrew | nodist | nvs | volta | tj n | Nave | nodeenv | asdf
T: mise | rtx | proto toolchain | moonrepo proto | corepack | rbenv | pyenv | goenv | jenv | rvm | sdkman | avn
T: ndenv | vfox | phpenv | chnode | chruby | dvm | gvm | tfenv | n-install | snm | notion toolchain
T: nodesource | io-js | iojs | homebrew
T: nve | nvexeca | n tj | bnvm | gnvm | nvmw | jabba
H: Node版本管理器 | Node 安装工具 | 版本管理工具 | 版本切换工具
W: bash | zsh | fish | powershell | alias | lts | symlink | uninstall
C: nvm use | nvm install | nvm ls | nvm current | NVM DIR | nvm list | fnm use | fnm install | fnm env | fnm default
C: n lts | n latest | n stable | nodenv install | nodenv global | nodenv local | nodenv rehash | nodenv init
C: nodebrew install | nodebrew use | nodist add | nvs add | nvs use | volta install | volta pin | node-build
C: nodeenv env | NODENV ROOT | N PREFIX | nave use | tool-versions
C: fnm list | volta list | mise use node | asdf install nodejs
C: asdf plugin add nodejs | nvs ls | n rm
X: requires node-js version | required node version | node version required | minimum node version | node version 8
X: node-js version 8 | node version 10 | node-js version 10 | node version 12 | node version 14 | node version 16
X: node version 18 | supported node version | supported node-js version | using nvm | with nvm | recommend nvm
X: recommend using nvm | via nvm | use nvm | non-volatile memory | nvm device | nvm express | nonvolatile memory
X: lightnvm | kubernetes node version | node-js version or higher | node version or higher | node-js version or later
X: node-js version at least | requires node version | requires node-js | install node-js first
X: install node-js and npm | install node-js from | you need node-js | to install node-js | please install node-js
X: download and install node-js | make sure node-js | node manager hadoop | yarn node manager | shim library
X: browser shim | es5 shim | es6 shim | polyfill shim | node version requirement | node-js version requirement
X: current node-js version | minimum node-js version | node-js version 18 | node-js version 16 | version of node-js or
X: node versions supported | tested on node versions | supports node versions | node version support
X: node versions are supported | works with node versions | supported versions of node | ci node versions
X: all supported node | requires a node version
E: nodejs version manager
E: automatically call nvm use
E: node installation script | node js installation
E: nvm powershell | nvm desktop | nvm in | nvm like | nvm compatible
E: nvm ansible role | ansible role nvm | nvm puppet | nvm chef cookbook | nvm docker | nvm lazy load | lazy load nvm
E: faster nvm
E: engines node check | check engines in package json | node engine version
E: node releases list
E: node lts versions
E: node matrix action
E: node binary downloader
E: download node binaries | prebuilt node binaries | asdf node plugin
E: asdf plugin for nodejs | mise node | node build plugin | javascript toolchain manager
E: javascript command line tool manager | node package manager manager | package manager version manager
E: npm version switcher | pnpm version manager | corepack alternative | switch package manager version
E: deno version manager | bun version manager | io js version manager | runtime version manager
E: polyglot version manager | sdk version manager | node upgrade tool | upgrade node | update node js
E: node updater
E: node 版本管理工具 | 管理 node 版本 | nvm 管理 | 安装 node
E: node 镜像
S: system node
S: global packages migration
S: migrate global packages | on directory change | io js support
S: arm builds of node
T: npmmirror
C: nvm alias
C: nvm which | nvm exec | nvm run | nvm uninstall | nvm reinstall-packages | NVM_DIR
C: NVM_LAZY_LOAD | NVM_AUTO_USE | NVM_NODEJS_ORG_MIRROR | NVM_HOME | NVM_SYMLINK | export NVM_DIR | source nvm nvm sh
C: FNM_DIR | VOLTA_HOME
C: N_PREFIX | npm install -g n | nodist global | asdf global nodejs
C: mise use -g node | mise install node | nave install | nodeenv --node | gnvm use | gnvm install | corepack enable
C: corepack prepare | corepack use | uses actions setup-node node-version | tool-versions nodejs
C: PREFIX usr local node

[bundler]
alias: module bundler | build tool | javascript bundler | webpack | rollup | vite | asset bundler
alias: frontend build tool
E: bundler
E: module bundling | asset bundling | bundle javascript | bundle css | bundling javascript
E: bundling tool | bundle analyzer | bundle visualizer | bundle size | webpack plugin
E: webpack loader | webpack config | webpack configuration | webpack boilerplate | webpack template | webpack starter
E: webpack preset | webpack bundle | webpack wrapper | webpack tool | webpack builder
E: webpack 2 | webpack 3 | webpack 4 | webpack 5 | rollup plugin | rollup config | rollup preset
E: rollup wrapper | rollup starter | vite plugin | vite template | vite preset | vite starter | vite boilerplate
E: vite framework | vite integration | parcel plugin | parcel transformer | esbuild plugin
E: esbuild wrapper | esbuild-loader | unplugin | browserify transform | browserify plugin | browserify middleware
E: browserify wrapper | rspack | turbopack | front-end build | frontend tooling
E: asset pipeline | asset packager | asset compiler | asset build | module loader | amd loader | babel plugin
E: babel preset | gulp plugin | gulp build | grunt plugin | grunt task | brunch plugin | broccoli plugin
E: snowpack plugin | fis3 plugin | 打包工具 | 打包器 | 模块打包 | 模組打包
E: 前端构建 | 前端构建工具 | 构建工具 | 前端打包 | 构建配置 | webpack 插件 | webpack插件
E: webpack 配置 | webpack配置 | Vite 插件 | Vite插件 | vite 模板 | 前端工程化工具 | 打包构建
E: 脚手架工具 | bundle your | bundle module
E: javascript packager | build tool for the web | build tool for web
E: build tool for javascript | build tool for frontend | frontend build tool
E: frontend build tooling | web build tool | javascript build system
E: frontend toolchain | javascript toolchain | web toolchain | web compiler
E: typescript javascript compiler | typescript build tool
E: library build tool | library bundling
E: bundles javascript | bundles your | bundle a javascript | bundle node | bundle modules
E: bundle analysis | bundle inspector
E: visualize bundle | size of your bundle | code splitting library
E: webpack alternative
E: webpack compatible | webpack-compatible | webpack integration | rails webpack
E: vite plugins | vite powered | powered by vite | vite for
E: rollup plugins
E: esbuild for | esbuild based | powered by esbuild
E: gulp tasks | gulp wrapper
E: postcss in | metro transformer
E: dev server with hmr | unbundled dev server | native esm dev
E: svg sprite plugin | assets pipeline | sprockets | minifier for javascript
E: js minifier | dead code elimination for
E: import maps | importmap
E: asset builder | asset bundle tool | build assets for | builds css and | bundles and minifies
E: minify and bundle | minify and concatenate | concatenate and minify | concatenates files
E: concatenating and minifying | combine and minify | combine javascript | combine css | combining css
E: file concatenation | transform pipeline | build pipeline for frontend
E: build pipeline for javascript | html bundling | bundle html | inline scripts and styles
E: inlines css and | bundle web components | bundle for the browser | bundle for browser
E: bundle for production | bundled for production | bundle commonjs | bundle es modules | bundling commonjs
E: bundling es | bundle dependencies | bundling dependencies | bundle all dependencies | package assets
E: packager for | javascript packer | js packer | code packer | package node-js apps
E: single executable for node | bundle lambda | bundle serverless | optimize serverless
E: browserified bundle
E: webpack resolver | webpack hot | webpack dev | webpack manifest | webpack stats | webpack assets | webpack runtime
E: webpack cli plugin | webpack build tool | webpack errors | webpack progress | webpack html
E: webpack sprite | webpack css | for webpack | with webpack | webpack settings
E: rollup loader | rollup bundle | rollup build | for rollup
E: vite config for | vite build plugin | vite dev server | vite bundle | vite tooling | standard vite
E: vite ssr | vite library | vite and webpack | webpack and vite | webpack vite rollup
E: vite webpack rollup | vite rollup webpack
E: esbuild builder | esbuild serve | esbuild register | plugin for esbuild
E: rsbuild plugin | plugin for rsbuild | rslib plugin | rolldown plugin | farm plugin | bun plugin
E: parcel resolver | parcel optimizer | parcel packager
E: parcel namer | parcel reporter | parcel runtime | parcel config | for parcel | parcel 2 plugin
E: metro config | metro resolver | metro plugin | metro serializer
E: transform for browserify | factor bundle | to brunch
E: broccoli filter | broccoli tree | broccoli compiler | ember auto import | ember cli build
E: embroider | fuse-box plugin | systemjs plugin | jspm plugin | systemjs loader
E: system js plugin | requirejs plugin | requirejs loader | requirejs optimizer | amd plugin | amd optimizer
E: r js optimizer | requirejs text | gulp concat | gulp uglify | gulp minify
E: gulp browserify | gulp webpack | gulp rollup | gulp inject | gulp rev | gulp bundle | grunt browserify
E: grunt webpack | grunt concat | grunt uglify | grunt minify | grunt requirejs | minification plugin
E: minifier plugin | light minifier | minify css | minify js | minify javascript | minify html | js and css minifier
E: css minifier for | terser plugin | uglify plugin | uglifyjs plugin | closure compiler plugin | image minimizer
E: compression plugin | compression webpack | copy plugin | copies files to dist
E: clean plugin | define plugin | environment plugin | env plugin for | environment variables at build time
E: inject environment variables | build-time environment | compile-time constants | virtual modules plugin
E: alias plugin | resolve plugin | tsconfig paths plugin | externals plugin | node externals
E: polyfill plugin for | node polyfills for | loader for typescript | svg loader for | svg loader plugin
E: image loader plugin | html loader | markdown loader for | yaml loader | graphql loader | wasm loader plugin
E: worker plugin | css extract plugin | css modules plugin | postcss loader | sass loader for | less loader for
E: stylus loader | vue loader plugin | hot module reload | hmr for
E: hot reload plugin for | hmr plugin | live reload plugin | federation plugin
E: chunk loading | chunk splitting plugin | code splitting for | tree shaking plugin
E: dead code removal | unused files | unused modules | duplicate packages in bundle | duplicate package checker
E: circular dependency plugin | bundle stats for
E: build speed analyzer | measure build speed | measures your webpack | build notifications | build notifier
E: build time report | build info plugin | dist folder builder | bundling typescript libraries
E: bundle typescript libraries | build typescript libraries | zero config build tool
E: typescript build toolchain | cjs and esm | dts bundle | bundle d ts
E: bundle declaration | rollup dts | es6 to es5
E: module transpiler | commonjs to esm | esm to commonjs | cjs to esm | amd to es6 | umd wrapper | umd generator
E: iife bundle | bookmarklet builder | repackage java libraries | jar jar links | fat jar plugin
E: shade plugin | uber jar | executable jar plugin | app packager
E: lua bundle | php asset | django compressor | django pipeline | webassets
E: rails assets | propshaft | asset gem | jsbundling
E: cssbundling | mix extension | laravel mix plugin | laravel vite | laravel asset
E: wordpress webpack | storybook webpack | storybook vite | next js bundle | nuxt webpack | angular webpack
E: custom webpack | webpack for angular | react webpack | vue webpack | empaquetador | empacotador | сборщик модулей
E: сборка фронтенда | сборщик | バンドラー | モジュールバンドラー | 번들러 | 打包优化 | webpack loader 插件 | rollup插件 | rollup 插件
E: esbuild 插件 | 自动导入 | 按需加载 | 按需引入 | bundling process | packaging project | build command line builder
E: vendors bundle | asset archive | app asar | builds and bundles
E: web application build tools | build toolchain for web
S: tree-shaking | treeshaking | code-splitting | dead-code elimination | scope hoisting | hot-module replacement | hmr
S: hot-reload | live-reload | fast refresh | dev server | development server | pre-bundling
)lexicon",
R"lexicon(
[bundler]
S: prebundle | bundle splitting | chunk splitting | vendor chunk | commons chunk | dynamic import | module federation
S: entry point | entry file | output bundle | bundle output | single bundle
S: single file bundle | bundled file | bundled code | standalone bundle | umd bundle | umd build | umd module
S: commonjs | common-js | esm | es module | esmodule | ecmascript module | es6 module
S: systemjs | iife | dual package | import map | bundleless
S: unbundled development | buildless | build-less | source-map | sourcemap | minification | minify
S: minifier | uglify | terser | compress javascript | javascript compressor | concatenate | concatenation
S: concat file | cache-busting | content hash | asset hash | asset hashing | asset fingerprinting
S: fingerprinting assets | filename hashing | asset manifest | file revision | rev file | inline asset | inline css
S: inline script | inline svg | svg sprite loader | svg loader | css-loader | css extraction | extract css
S: style loader | sass loader | less loader | file loader | url loader | raw loader | worker loader | wasm loader
S: markdown loader | css modules | postcss pipeline | inject asset | transpile | transpiler
S: transpilation | transpiling | babel transform | jsx transform | typescript compilation | ts compiler | swc plugin
S: compile es6 | es5 output | modern build | differential loading | polyfill injection | alias resolution
S: module resolution | resolve alias | module resolver | node polyfill | externals | watch mode | incremental build
S: incremental compilation | persistent cache | build cache | build performance | build speed | build pipeline
S: build step | build process | build config | build preset | zero-config | zero configuration | multi-entry
S: virtual module | glob import | auto-import | dependency graph | circular dependency | bundle budget | bundle stats
S: stats json | size limit | progress plugin | library mode | monorepo build | lambda bundle | serverless bundling
S: userscript bundle | amalgamation | amalgamate | amd | 打包
S: small pieces of code | source maps | jsx and typescript
S: incremental builds | plugin api | output format
S: content hashing | hot reloading
S: entry chunk | output directory for builds | bundled output | chunk hash | asset size
W: output path
S: transformed files | plugins array | loader options | resolve aliases | build target browsers | emits files
S: build output | minified build
W: unminified | build configuration
S: vite rollup | webpack rollup | build hooks | transform hook | resolveid | generatebundle
S: compiler hooks
T: webpack | vite | vitejs | rollup | rollupjs | Parcel | parceljs | esbuild | swc
T: browserify | watchify | Brunch | Broccoli | gulp | grunt | snowpack | wmr | fuse-box | fusebox
T: neutrino-js | laravel-mix | webpacker | Sprockets | jspm
T: requirejs | require-js | r-js | almond-js | seajs | sea-js
T: closure compiler | closure library | Babel | babelify | uglifyjs | microbundle
T: bili | tsdx | tsup | unbuild | ncc | pkg vercel | nexe | bunchee | ice-js | umi | fis | fis3 | tsc
T: ts-loader
T: rsbuild | rslib | rolldown | oxc | farm rust | create-react-app | craco | vue-cli | nuxt | sveltekit
T: storybook builder | shadow-cljs | figwheel | wasm-pack | trunk wasm | postcss | lerna | skypack
T: next-js | angular cli | nx build
T: tsdown | pkgroll | zshy | obuild
T: csso | clean-css | lightningcss | svgo loader | imagemin
H: bundler plugin | bundler for web | bundler for the web | bundle plugin | packager | webpack example | webpack demo
H: webpack setup | webpack project | webpack build | webpack middleware | webpack template project
H: html-webpack-plugin | webpack cli | vite config | vite starter template | esbuild config | gulp task | gulpfile
H: gruntfile | babel transformer | babel config | build tool | build setup | js compiler
H: javascript minifier | html minifier | script loader | asset loader | asset manager | dev server plugin
H: library starter | 打包插件 | 模块加载器 | 构建系统 | 加载器 | 多页应用脚手架
H: webpack 脚手架 | 构建脚手架 | 简易打包器 | toolchain
H: css minifier | archive format
W: build plugin
W: bundling | loader | sass | chunk | minified | es6 | esnext | frontend | optimize | optimization | preprocess | hot
W: concatenated | pipeline | polyfill | scaffold | starter | boilerplate | build system | compress
C: webpack config js | npx webpack | require webpack | new webpack | webpack dev server | plugins new | webpack merge
C: module rules | use loader | test js | vite config js | vite config ts | defineConfig | create-vite | vite build
C: vite dev | npx vite | import defineConfig | rollup config js | rollup -c | import rollup | esbuild build
C: require esbuild | esbuild bundle | import esbuild | parcel build | parcelrc | parcel serve | npx parcel
C: browserify main js | browserify -t | bundle js | gulp src | gulp dest | gulpfile js | grunt loadNpmTasks
C: grunt initConfig | Gruntfile js | babelrc | babel config js | brunch build | brunch watch | jspm install
C: requirejs config | configureWebpack | chainWebpack | vue config js | mix js | mix webpackconfig | rspack config
C: npm run build | npm run watch | npm run dev | build minify | MiniCssExtractPlugin | HtmlWebpackPlugin | devServer
C: npm install save-dev webpack
C: webpack config ts | rollup config mjs | rollup config ts | plugins vite
C: metro config js | rsbuild config | rslib config | tsup config | tsup src | npx tsup
C: bun build | parcel index html | webpack mode production | webpack watch | webpack serve | require rollup
C: npx esbuild | npx rollup | esbuild minify | esbuildPlugins | npm install D vite
C: brunch config
X: bundle install | bundler gem | gem bundler | ruby bundler | install bundler | with bundler | using bundler
X: via bundler | use bundler | gemfile bundler | bundler audit | bundler require | bundler setup | capistrano bundler
X: bundler and rubygems | symfony bundle | symfony2 bundle | textmate bundle | vim bundle | osgi bundle
X: certificate bundle | ca bundle | bundle adjustment | bundle adjuster | app bundle | android app bundle
X: macos bundle | log rollup | rollup chain | optimistic rollup | zk-rollup | rollup sequencer | ethereum rollup
X: data rollup | layer 2 rollup | account abstraction bundler | erc 4337 bundler | user operation bundler | mev bundle
X: jito bundle | fiber bundle | vector bundle | parcel tracking
X: parcel delivery | parcel shipment | android parcel | brain parcel | land parcel | postal parcel | hot reload for go
X: live reload for go | go live reload | machine learning pipeline | metro map | metro station | metro line
X: tower of babel | babel fish | image loader | data loader | class loader | boot loader | bootloader | dotenv loader
X: model loader | bundle exec
X: babel plugin transform typescript | eslint and webpack | without a bundler | with your bundler | your bundler
X: works with any bundler | bundler like webpack | such as webpack | like webpack or | using webpack or
X: module bundlers such as | if you use a bundler | via a bundler | using a bundler | using a module bundler
X: with a module bundler | bundle install path | bundle identifier | bundle id
E: zero config bundling
E: bundle assets
E: bundle dts
E: rollup boilerplate | rollup based | rollup compatible
E: webpack configurator | webpack helper
E: webpack dashboard | webpack visualizer
E: webpack alias | webpack for rails
E: webpack rails | webpack for django | webpack for php | webpack for wordpress | webpack for laravel | webpack chain
E: webpack blocks | webpack tutorial | webpack based | based on webpack | built on webpack | built on top of webpack
E: powered by webpack
E: vite backend integration | vite based | based on vite | built on vite | built on top of vite | for vite
E: vite webpack and rollup | rollup and vite | rollup vite webpack | unified plugin system
E: parcel boilerplate | parcel js
E: built on esbuild | based on esbuild | esbuild dev server | esbuild in
E: swc loader | swc based | snowpack template | poi preset | poi plugin | fusebox plugin | systemjs builder | stealjs
E: steal tools | require js plugin | amd modules
E: javascript loader | css loader for | typescript loader | babel loader
E: twig loader | handlebars loader | pug loader | ejs loader
E: plugin for browserify
E: browserify rails | browserify bundle
E: watchify wrapper | browserify shim | browser pack | bundle collapser | uglifyify | tsify | coffeeify | hbsify
E: plugin for brunch | mimosa module | lineman
E: plugin for broccoli
E: plugin for gulp
E: gulp builder | gulp recipes | gulp config | gulp helper | gulp pipeline | gulp sass
E: grunt wrapper
E: grunt contrib | grunt config | grunt helper | grunt js plugin | plugin for grunt
E: multi task for grunt | gruntplugin | duo plugin | pundle | quickbundle | father build | bundle nodejs
E: bundle a node js | compile node js projects into a single file
E: bundle into a single file | single file output | package node app | bundle cloudflare workers | serverless bundle
E: serverless esbuild | bundle web workers
E: bundle optimizer | bundle explorer
E: analyze bundle | analyze your bundle
E: cost of adding npm package | import cost | source map explorer | source map generator
E: sourcemap tools | tree shaking support | automatic code splitting
W: tree shake
E: dynamic import polyfill | lazy chunks | hot module reloading | hot reload for
E: dev server for | development server for frontend | no bundle | no build step
E: es module server | es modules in browser | es module cdn | module federation for
E: federated modules | frontend build system | frontend build pipeline
E: web app build tool | javascript build tool | javascript build pipeline | js build tool
E: asset manager for | asset packaging | asset minification | asset minifier | asset concatenation | asset revisioning
E: asset optimization | static asset management | cache buster
E: css bundling | webpacker alternative | shakapacker | laravel elixir
E: webpack encore | symfony encore | assetic
E: django vite | flask assets | play sbt webpack | sbt web plugin | sbt plugin for assets | wro4j
E: yui compressor | closure compiler wrapper | javascript minification | css minification | html minification
E: uglify js plugin | javascript obfuscation plugin | concatenate javascript files | inline source
E: inline javascript and css | inline all | es6 transpiler
E: commonjs to es6 | commonjs modules in the browser | commonjs for the browser | commonjs in the browser
E: convert commonjs | require in the browser | node modules in the browser
E: npm modules in the browser | node core modules for browsers | node js polyfills | browser polyfills for node
E: polyfill node core modules | webpack externals | peer deps external | parallel webpack | multi threaded build
E: speed up webpack | webpack build speed | extract critical css
W: extract text
E: css modules for | css modules typings | svg to component plugin | svg as components | image optimization plugin
E: imagemin plugin | imagemin webpack | brotli plugin | favicons plugin | favicon webpack | html template plugin
E: inject scripts into html | auto import plugin | environment variables plugin | bundle licenses
E: pwa plugin | workbox plugin | legacy browsers build | differential serving
E: modern and legacy bundles | module nomodule | 模块打包器 | 前端打包工具 | 打包体积 | 打包分析 | 打包速度 | 构建优化 | 构建速度 | 代码分割 | 自动引入
E: 热更新插件 | 热替换 | 模块联邦 | 脚手架打包 | webpack多页 | webpack 多页 | webpack 多页面 | webpack打包 | gulp插件 | gulp 插件 | 零配置打包 | 类库打包
E: 组件打包 | 库打包 | 资源打包 | 静态资源打包 | 静态资源处理 | 雪碧图
S: multiple bundles | separate bundles | separate chunk | separate file chunk
S: chunk names | chunkhash | contenthash | hashed filenames | hash in filename | long term caching | long term cache
S: publicpath | asset modules | assets emitted | emitted assets | loader chain | loader configuration | chain loaders
S: chained with other loaders
S: webpack version | webpack 1
S: webpack compilation | webpack compiler | webpack require
S: then call rollup either via the cli or the api | this plugin requires an lts node version and rollup
S: picomatch pattern | rollup version | rollup hooks
S: to your vite config | add to vite config | vite 2 | vite 3 | vite 4 | vite 5
S: in development mode and production build | in your esbuild | esbuild api | your gulpfile
S: gulp 3 | gulp 4 | gulp stream | vinyl files | vinyl streams | in your gruntfile | grunt 0 4
S: this plugin requires grunt | be sure to check out the getting started guide
S: once you re familiar with that process you may install this plugin
S: task specific options go here
S: target specific file lists
S: run this task with the grunt
S: configuring tasks guide | load npm tasks | browserify v2
S: browserify configuration in package json | browserify field | your browserify
S: add to your brunch config | add to package json of your brunch app | usage add to your brunch
S: resolves modules | node resolve | node resolution algorithm | bare imports
S: bare module specifiers | module ids
S: declaration files bundled | dts generation
S: type declarations generated | rebuild when files change | incremental rebuilds
W: rebuilds on change
S: instant server start | lightning fast hot module | production build minified | minified output
S: compress and mangle | base64 inline | inline as base64 | inlined as base64
S: out of the box support for typescript | jsx css and images | css sass less stylus | import css files
S: import svg files | import markdown files | require files as
T: bublé | buble | cssnano
T: vue loader | commonschunkplugin
T: splitchunks | dllplugin | hardsource | happypack | thread loader | tapable | enhanced resolve | magic string
T: roadhog | vinyl fs
C: module exports entry | module loaders test
C: test css use | rules test use | rules test loader | exclude node_modules use | loader babel-loader
C: loader style-loader | new webpack DefinePlugin
C: new HtmlWebpackPlugin | new ExtractTextPlugin | new MiniCssExtractPlugin | optimization splitChunks
C: optimization minimizer | output path dist | output path filename | path resolve __dirname dist
C: entry index js
C: resolve extensions | resolveLoader | devtool source-map | devServer hot | webpack -p
C: npm install webpack --save-dev | npm i -D webpack | npm install webpack -g | npm install -D webpack
C: webpack config webpack | compilation hooks | compilation assets | loaderUtils
C: __webpack_public_path__ | __webpack_require__ | require ensure | require context | module hot accept
C: import meta hot | import meta glob | npm install rollup --save-dev | npm i -D rollup
C: input src index js
C: input output plugins | input main js | output dir dist
C: format cjs | format iife | format es | format umd | format esm | plugins resolve commonjs
C: rollup plugin-node-resolve | rollup-plugin-babel | rollup-plugin-commonjs | rollupOptions | transform code id
C: import defineConfig from vite | defineConfig plugins | export default defineConfig plugins | vite preview
C: npm i -D vite | pnpm add -D vite | optimizeDeps | esbuild buildSync
C: entryPoints | entryPoints src | outfile dist | --bundle --outfile | onResolve
C: build onLoad | build onResolve | parcel watch | npm install -g parcel-bundler | parcel config default
C: npm install --save-dev parcel | browserify entry js
C: browserify -e | browserify -p | browserify -g | browserify js
C: require browserify | b transform | b bundle | b plugin
)lexicon",
R"lexicon(
[bundler]
C: watchify -t | watchify main js -o | npm install -g browserify | grunt registerTask | grunt registerTask default
C: npm install grunt --save-dev | npm install grunt-contrib | module exports function grunt | gulp task default
C: gulp watch | require gulp
C: npm install gulp --save-dev | vinyl-source-stream | files javascripts joinTo | joinTo | requirejs optimize
C: r js -o | optimize none | SystemJS config | jspm bundle | microbundle watch
C: microbundle build | ncc build | rspack build | rsbuild dev
C: source-map-explorer build | mix sass | javascript_pack_tag | app javascript packs
C: config webpacker yml | swcrc | dist index mjs | dist index cjs | dist index umd
H: bundle size tool | single file bundler | code splitter
)lexicon"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
