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
E: front-end | front-end framework | front-end library | front-end development | front-end developer
E: front-end tooling | front-end engineering | jquery plugin | jquery library | javascript library
E: javascript framework | css framework | css library | css-in-js | css preprocessor | css reset | css toolkit
E: web component | vue component | vue plugin | vue-js component | vue directive | angular component
E: angular directive | angular module | angular library | angular service | angularjs directive | angularjs module
E: angular-js directive | svelte component | svelte library | svelte action | solid-js component | ember addon
E: ember component | preact component | lit-element | stimulus controller | alpine plugin | backbone plugin
E: knockout binding | html template | html5 template | html boilerplate | html5 boilerplate | bootstrap theme
E: bootstrap template | bootstrap plugin | admin template | spa framework | mvvm framework | client-side library
E: client-side javascript | browser library | micro front-end | micro-frontends | postcss plugin | sass mixin
E: sass library | scss framework | less mixin | sass framework | tailwind plugin | tailwindcss plugin
E: tailwind css plugin | virtual dom | virtual dom library | 前端 | 前端框架 | 前端开发 | 前端開發
E: 前端工程化 | 微前端 | 前端组件 | 前端元件 | 前端模板 | 前端脚手架 | 前端面试
E: 前端工程師 | javascript library for | lightweight javascript | javascript charting library | static html
E: javascript charting | html presentation
E: css animation | custom element | shadow dom | web animation | lightbox
E: parallax | carousel | lazy load | infinite scroll | smooth scroll | scroll animation | image slider
E: canvas library | webgl library | es module | state management library
E: react library | web performance | responsive website | icon font | webfont | web font
E: javascript animation | animation engine | javascript engine for animating | javascript 3d | javascript map
E: interactive maps for | maps for web | web maps | web mapping library | javascript mapping | javascript chart
E: html5 chart | html5 charts | canvas chart | svg chart | javascript graph library | javascript data grid
E: data grid for | datagrid | data table for | javascript table | headless table | headless ui | headless component
E: headless ui library | unstyled components | rich text editor for the web
E: web editor component | javascript editor | browser editor | in browser editor | javascript popup | popup boxes
E: javascript tooltip | javascript modal | javascript dialog | javascript alert | javascript notification
E: toast notification | toast notifications for | javascript carousel | javascript slider | touch slider
E: mobile touch slider | javascript datepicker | javascript date picker | javascript calendar | javascript select
E: select box replacement | javascript gallery | javascript drag and drop | javascript video player
E: html5 video player | html5 player | web video player | javascript audio | javascript sprite | javascript renderer
E: web renderer | 2d renderer for | 2d canvas | html5 creation engine | html5 canvas library | webgl renderer
E: webgl framework | javascript search | client side search | in browser search | fuzzy search in javascript
E: javascript markdown | markdown in the browser | javascript validation | javascript form
E: javascript template engine | javascript templating | logic less template | javascript router | client side router
E: client side routing library | javascript mvc | javascript web framework
E: javascript package for | vanilla javascript | pure javascript
E: plain javascript | written in vanilla | no jquery | dependency free javascript | framework agnostic
E: framework agnostic library | for web pages | for your web page | on your web page | for your website
E: on your website | for websites | website theme | website builder | web builder | page builder
E: web page builder | html builder | email builder | newsletter builder | drag and drop builder | site template
E: responsive theme | responsive jekyll | jekyll theme for | hugo theme for | theme for hexo | theme for academics
E: documentation websites | documentation website generator | front end template | frontend template
E: frontend starter | frontend boilerplate | frontend tool | frontend toolchain | frontend checklist
E: front end checklist | css tips | css tricks | css guide | css snippet | css generator | css utility framework
E: utility css | utility classes | css component | css component library | css ui | classless css | drop in css
E: css only | pure css | color scheme generator | icon generator | svg icons
E: icon toolkit | iconfont | icon webfont | svg to font | favicon generator | meta tags
E: single page web application
E: ui framework for web | web ui framework | web ui library | ui library for the web | web component library
E: framework for web components | standards based web components | progressive framework | reactive ui
E: reactive framework | declarative ui library for the web | compile to javascript | compiles to javascript
E: compile-to-js | for building user interfaces | for building web user interfaces | building user interfaces
E: for building uis | ambitious web applications | ambitious web | ambitious sites
E: for web developers | for frontend developers | for front end developers | web designers | isomorphic react
E: intuitive vue | websites with vue | full stack websites | static site framework
E: content driven websites | content-focused websites | meta framework | web bundler | javascript bundler
E: ecmascript module bundler | javascript compiler | typescript javascript compiler | javascript linter
E: linter for javascript | javascript formatter | code formatter for javascript | html linter | css processor
E: css transformer | svg optimizer | javascript minifier | html minifier | polyfill for | polyfills for
E: polyfill library | react state | react state management | flux architecture
E: store for react | data fetching library | data fetching for react | client state | react renders | re-render
E: micro frontend framework | browser database | database for the browser
E: browser storage | offline first web | media source extensions | html5 media | web audio library | webrtc library
E: pdf viewer in | pdf reader in javascript | pdf in the browser | barcode scanner in javascript | html5 game
E: browser game engine | todomvc | mvc framework for javascript | jamstack starter
E: admin panel template | admin dashboard template | administration template | landing page template
E: portfolio template | bootstrap 4 theme | bootstrap 5 theme | bootstrap admin | tailwind component
E: tailwind template | tailwind ui | svelte component library | vue ui | vue component library | vue 3 component
E: angular component library | ui kit for web
E: bibliothèque javascript | biblioteca javascript | biblioteca de javascript | javascript-bibliothek
E: библиотека javascript | фронтенд | フロントエンド | 프론트엔드 | maquetación | maquetado
E: вёрстка | верстка
E: html5 canvas | for the web | react component | css module | dom manipulation
E: utility class | react and vue | vue and react
E: for react, | html css and javascript
E: css/js | html/css | html pages | web page theme
E: rendered on canvas | rendered as svg | svg based | svg-based | dom-based
E: virtual dom based | dom nodes | lightweight js | tiny js
E: small js | kb js | kilobytes of javascript | web components for | web components library
E: set of web components | custom elements for | popups | slippy maps | javascript sdk for browsers
E: embeddable widget for | single-page apps | single-page applications
E: progressive web apps | server rendered apps | server-rendered | islands architecture | zero javascript
E: ships zero | css-in-typescript | zero-runtime css | atomic css | css engine | css variables
E: css classes | css grid system | tailwind css components
E: bootstrap 5 components | html email templates | responsive html | responsive template | one page template
E: coming soon template | css art | css battle | css challenge | css playground | flexbox guide | frontend mentor
E: frontend mentor solution | frontend interview questions | javascript interview questions | frontend roadmap
E: frontend resources | frontend bookmarks | frontend handbook | frontend guidelines | front-end guidelines
E: react ecosystem | vue ecosystem | svelte ecosystem | angular ecosystem | awesome vue | awesome angular
E: awesome svelte | awesome css | awesome javascript | awesome web components | web development resources
S: single page app | single page application | progressive web app | web page | responsive design | responsive layout
S: responsive grid | responsive image | fully responsive | mobile-first | pixel perfect
S: cross-browser | browser compatibility | browser support | modern browser | evergreen browser
S: in your browser | runs in the browser | browser-based | client-side | client-side rendering | client-side routing
S: server-side rendering | ssr | isomorphic | universal javascript | hydration | pre-rendering | prerender
S: dom element | dom diffing | dom library | dom event
S: event delegation | two-way data binding | data-binding | templating library
S: reactivity system | signal based | unobtrusive javascript | progressive enhancement
S: polyfill | shim | ponyfill | feature detection | service worker | web worker | indexeddb | local-storage
S: localstorage wrapper | session-storage | cookie library | history api | pushstate | file api | web storage
S: web audio api | webgl | three-js | html5 video | html5 audio
S: svg animation | svg sprite | svg icon | css3 animation | css transition | css variable
S: css custom property | css grid | css selector | critical css | css minifier | css linter | css parser
S: css methodology | utility-first | utility-first css | flexbox | flexbox grid | grid system
S: media query | lazy loading | lazy-load image
S: scrollspy | sticky header | image gallery | modal dialog
S: dropdown menu | hamburger menu | tooltip | popover | date picker | datepicker | color picker | autocomplete
S: typeahead | form validation | input mask | file upload widget | drag and drop | sortable list | masonry layout
S: data table | datatable | treeview | countdown timer | progress bar | star rating
S: typography | theme switcher | styled-components | scoped style | single file component
S: composition api | vue-3 | vue-2 | nuxt module | angular 2 | design to code | html css
S: html and css | css and javascript | html css javascript | html css js | javascript widget | embeddable widget
S: bower package | userscript | user-style | bookmarklet | page speed | core web vitals
S: frontend interview | css trick | web design | website template | theme template
S: html email | email template | responsive email | web typography | web accessibility | wysiwyg | frontend test
S: browserify | babel plugin | source map | ui component | web interface
S: on the web | landing page | in html | for html | emoji picker | web vital
S: browser extension | chrome extension | firefox extension | dark theme | html form | text input | scrolling
S: templating | form library | 浏览器 | 浏览器插件
S: codepen demo | include the css | include the script | add the script tag | link to the css file
S: script type module | browserslist | all major browsers | supports all major browsers | works across browsers
S: desktop and mobile browsers | kb minified | gzipped js | wai aria | css transforms | svg attributes
S: dom attributes | web developers | ie 11 | no build step | babel preset env
S: in the browser | material design | design system | state management | vanilla js | design tokens
S: pattern library | dashboard ui | html5 games | component library
S: web developer | web designer
T: vue | vue-js | angular | angularjs | angular-js | svelte | sveltekit | svelte-kit | react-js | preact | solid-js
T: Ember | ember-js | ember-cli | Backbone | backbone-js | Marionette | Knockout | knockout-js | jquery-ui
T: zepto | mootools | prototype-js | Dojo | extjs | ext-js | Polymer | lit-html | stencil-js | hotwire | turbolinks
T: htmx | alpine-js | mithril | Riot | riot-js | aurelia | inferno | hyperapp | Marko | qwik | astro | nuxt | nuxt-js
T: next-js | gatsby | gridsome | Quasar | vuetify | element-ui | element-plus | iview | bootstrap | bootstrap 3
T: bootstrap 4 | bootstrap 5 | twitter bootstrap | Tailwind | tailwindcss | tailwind css | bulma | zurb foundation
T: Materialize | semantic ui | uikit css | daisyui | unocss | windi css | Sass | scss | less css | stylus | postcss
T: Compass | Bourbon | susy | Handlebars | Mustache | Pug | Jade | haml | slim template | gulp | grunt | bower
T: yeoman | webpack | vite | rollup | Parcel | Babel | Typescript | coffeescript | elm | purescript | reasonml
T: rescript | clojurescript | Reagent | re-frame | om next | blazor | yew | leptos | wasm-bindgen | webassembly | vuex
T: pinia | vue-router | rxjs | ngrx | ngx | d3 | d3-js | gsap | requirejs | amd module | modernizr | storybook | redux
T: mobx | emotion css | React | nextjs | Solid | solidjs | Foundation | Less | Karma | jasmine | cypress | playwright
T: jquery
H: css class | grid | css utility | mixin | jquery wrapper | javascript plugin | javascript component
H: javascript module | javascript utility | javascript class | js library | js plugin | js framework | js component
H: js module | javascript toolkit | javascript client | micro-library | microlibrary | typescript library
H: typescript framework | css theme | html theme | starter template | frontend app | frontend application
H: frontend project | dashboard template | vue app | vue application | vue template | vue wrapper | vue hook
H: vue project | vue framework | nuxt plugin | nuxt template | angular app | angular application | angular wrapper
H: angular starter | angular schematic | angular ui | svelte app | svelte store | ember app | webcomponent
H: html element | html component | router | template engine | templating engine | event emitter | state manager
H: slider | slideshow | image viewer | photo gallery | video player | audio player | accordion | tab component | modal
H: popup | toast | select box | dropdown | time picker | form builder | form validator | validation plugin | countdown
H: calendar component | preloader | spinner | ripple effect | hover effect | particle effect | css button
H: css spinner | css loader | animation library | stylesheet | css file | sass toolkit | postcss preset | grunt plugin
H: gulp plugin | userscript manager | 前端库 | 前端项目 | 前端專案 | 前端组件库 | 前端UI
H: Vue组件 | Vue 组件 | 网页模板 | 后台模板 | ui library | ui framework
H: ui component library | icon set | react framework | design library | charting library | chart library
H: icon library | state container | postprocessor | css in js library | browser plugin | directive | boilerplate
H: starter kit | 框架
W: html5 | css3 | dom | widget | responsive | es6 | es5 | ecmascript | selector | markup | animation | gzipped
W: minified | kb gzipped | tree shakable | ie8 | ie9 | ie11 | chrome | firefox | safari | demo page | live demo
)lexicon",
R"lexicon(
[frontend]
W: codepen | jsfiddle | codesandbox | cdnjs | unpkg | jsdelivr | canvas | jsx | spa | reactive | gzip | bundle size
W: mobile | internet explorer | scroll
C: script src | link rel | text javascript | text css | min js | min css | bower install | document ready
C: document queryselector | document getelementbyid | document createelement | window onload | addeventlistener
C: import Vue from | vue use | new Vue | createApp | ng serve | ng add | ng generate | ng build | ember install
C: ember serve | ember test | vue add | vue create | vue-cli-service | nuxt config | svelte config | import jquery
C: unpkg com | cdn jsdelivr net | cdnjs cloudflare com | yarn serve | npm run serve | gulp watch | gulp serve
C: grunt serve | grunt build | ngmodule | BrowserModule | ng app | v-model | v-if | v-for | v-bind | bind this
C: DOCTYPE html | head | div class | webpack dev server | bower json | innerHTML | import scss | node-sass
X: frontend and backend separated | compiler frontend | compiler front end | gui frontend | graphical frontend
X: graphical front end | qt frontend | gtk frontend | tk frontend | emulation frontend | command line frontend
X: llvm frontend | clang frontend | emulator frontend | rf frontend | frontend compiler | language frontend
X: template haskell | c++ template | prompt template | arm template | cloudformation template | react native
X: headless browser | web browser automation | browser automation | open your browser | streaming front end
X: browser testing

[react]
alias: react-js | reactjs | react ecosystem | react component | react-hook
E: react | react-js | react component | react component library | react hook | react library | react framework
E: react app | react application | react starter | react boilerplate | react wrapper | react binding | react renderer
E: react-router | react context | higher order component | react hoc | react ui library | react template
E: react toolkit | react utility | react ecosystem | react-dom | react server component | react provider | react form
E: react table | react chart | react icon | react admin | react modal | react animation | react datepicker
E: react select | react slider | react carousel | react tooltip | react dashboard | react storybook | react typescript
E: react plugin | react mixin | react redux | preact | create-react-app | next-js app | next-js application
E: nextjs starter | gatsby plugin | gatsby starter | redux middleware | react hook library | components for react
E: hooks for react | React 组件 | React组件 | React 组件库 | React组件库 | React 框架 | React框架
E: React全家桶 | React 全家桶 | React 项目 | React项目 | React 脚手架 | React 元件 | React源码
E: for react | react ui | react state | react-based | in react | react web | built with react | with react
E: written in react | using react
E: react apps | react applications | react native application | react components | react hooks
E: set of react components | react charts | charts for react | built on react | made with react | powered by react
E: react front end | react spa | react and express | react and redux | react and typescript
E: react and tailwind | next-js 13 | next-js 14 | next-js 15 | next js starter | next js template
E: next js boilerplate | next js framework | next js and | with next js | using next js | built with next js
E: next-js app router | nextjs template | nextjs blog | full stack next js | for next js | next js native
E: remix app | remix template | docusaurus plugin | docusaurus theme | docusaurus site | react static site
E: react meta framework | react ui framework | shadcn components | ant design pro | headless ui for react
E: react re-renders | re-renders in react | react rendering | react reconciler | react performance
E: react state manager | state manager for react | store for react | react bindings for | react integration for
E: react form library | react data grid | react table library | react canvas
E: editor for react | react rich text | react markdown | react grid layout | react drag and drop
E: drag and drop for react | react virtualized | react dropzone | react notification | react gallery | react image
E: react big calendar | react date picker | react tooltip component | react popover | react flow | react pdf
E: react player | react email | react for cli | react for the terminal | react with typescript
E: react course | react cheat sheet | learn react | react patterns | react best practices | react interview
E: react examples | awesome react | react resources | react starter kit | mern stack
E: mern application | full stack mern | redux library | redux store enhancer | redux devtools
E: immutable state for react | data-driven react
S: react 16 | react 17 | react 18 | react 19 | react v16 | react suspense | react fiber | react portal | react element
S: react developer | react project | react-native-web | react devtools | react-query | swr | react testing
S: headless component | styled-component | functional component | function component | stateless component
S: controlled component | uncontrolled component | render prop | use-state | usestate | useeffect | usereducer
S: usecontext | usememo | custom hook | hooks api | jsx | tsx | jsx syntax | jsx element | jsx template
S: isomorphic react | universal react | redux store | redux action | redux reducer | redux toolkit | redux saga
S: redux thunk | redux observable | redux form | redux state | action creator | flux architecture
S: flux implementation | flux library | flux pattern | flux store | virtual dom | concurrent mode | error boundary
S: hydration | app router | server action | shadcn | shadcn ui | hot reloading | fast refresh | react hot loader
S: headless ui component | context api | atomic state | prop-types | prop drilling | server component | suspense
S: flux
S: server components | client components | use client | function components | class component | strict mode
S: suspense support | props and state | hooks based | based on hooks | provider component
S: peer dependency react | forwardref | react router dom | tailwind and react | shadcn component
T: redux | mobx | Recoil | zustand | jotai | valtio | xstate | next-js | nextjs | Next-js | gatsby | gatsby-js | Remix
T: remix run | material-ui | mui | chakra ui | ant design | antd | semantic ui react | react-bootstrap | reactstrap
T: Emotion | radix ui | mantine | blueprint-js | fluent ui | headless ui | react hook form | formik
T: react three fiber
T: react spring | framer motion | tanstack query | tanstack router | Relay | apollo client | immer | reselect
T: immutable-js | umi | umijs | dva | ice-js | docusaurus | blitz-js | redwood-js | t3 stack | Expo | inferno
T: preact-js | enzyme | storybook | fluxible | Reflux | Reagent | nextra
H: redux boilerplate | react demo | react example | react tutorial | react website | react widget | react module
H: react package | react port | react implementation | react client | react frontend | react editor | react map
H: react calendar | react helper | react design system | react theme | react autocomplete | react tree | react toast
H: next app | nextjs app | nextjs boilerplate | next-js project | gatsby theme | gatsby site | gatsby source plugin
H: preact component | jsx runtime | 组件库 | React Hooks 库 | React 模板
W: frontend | babel | es6 | ssr | spa | jest | single page application | children | declarative | rerender | re-render
W: memo | reducer | dispatch | boilerplate | facebook | flux action | hot reload
C: import React from | import React | from react | react react-dom | require react | reactdom render
C: npm install react | useState | useEffect | useRef | createElement | React createElement | React Component
C: extends React | extends Component | React createClass | ReactDOM | npx create-react-app | npx create-next-app
C: create-next-app | next dev | next build | gatsby develop | gatsby new | gatsby config | gatsby-config js
C: className | mapStateToProps | createStore | useSelector | useDispatch | propTypes | setState | this state
C: this props | peerdependencies react | getServerSideProps | getStaticProps | createRoot
X: react native | react to | react on change | react accordingly | react when | react upon | can react | react php
X: reactphp | how to react | emoji react | react immediately | reactive native | react quickly | reactor | react if
X: react vue | vue react | angular react | react angular | react and vue | react or vue | react svelte | preact react
X: like react | react on | vue and react | angular and react

[ui]
alias: user interface | ui component | ui components | ui kit | ui library | component library | design system
alias: widgets | css framework | charts | icons | theme
E: ui | user interface | ui component | ui library | ui framework | ui toolkit | ui kit | ui component library
E: ui element | ui widget | ui control | ui design | ui theme | component library | design system | design language
E: design token | widget library | icon set | icon library | icon pack | icon font | icon theme | svg icon
E: css framework | css component | control library | custom view | custom control | custom uiview | uiview subclass
E: uiview category | view component | material design component | material components | headless ui
E: ui builder | ui template | admin template | style guide | pattern library | web ui | wpf control | winforms control
E: chart library | charting library | react component library | angular ui | bootstrap theme | bootstrap component
E: tailwind component | android view | android widget | ios control | swiftui component | flutter widget
E: uikit component | 组件库 | UI组件 | UI组件库 | UI 组件库 | UI框架 | UI 框架 | UI库 | UI 库
E: 界面库 | 用户界面 | 使用者介面 | 图标库 | 图标 | 设计系统 | 设计语言 | 元件庫
E: 自定义控件 | 自定义View | 自定义 View | 控件 | interface component | ui kit for | ui framework for
E: ui toolkit for | interactive component | tui | tui framework | css animation | 界面 | 动画
E: react ui library | ui kits | ui components for | components for the web | accessible ui components
E: unstyled ui components | headless tables | data grid component | tables and datagrids | popup boxes | alert box
E: tooltip library | toast library | notification library for | dropdown library | slider library | swiper
E: gallery component | chart components | interactive charts | visualization components | svg charts
E: calendar component for | pull to refresh | side drawer | navigation bar component
E: tab bar component | color picker component | rating component | avatar component | badge component
E: rich text component | markdown component | sortable list component | layout library | layout engine
E: layout framework | window manager ui | ui challenge | ui inspirations
E: ui animations | ui effects | ui transitions | interface animations | animated icons | animated backgrounds
E: particle background | css effects | css loaders | css buttons | dark theme for | dark mode for | night mode for
E: themes for | elegant theme | clean theme | material theme | user interface toolkit | user interface framework
E: user interface components | user interface library | user interface kit
E: prototyping tool | interface design tool | design and prototyping | collaborative design | design platform
E: design assets | figma kit | figma library | wireframing | mockups | wireframe kit | screens for | ui screens
E: ready made screens | app screens | ui challenge in flutter | flutter ui kit | flutter ui | flutter widgets
E: flutter theme | swiftui views | swiftui components | jetpack compose component | compose components | ios ui
E: android ui library | android ui | custom ui | game ui library | imgui | immediate mode gui | gui widgets
E: widget set | admin dashboard template | responsive admin | dashboard theme
E: landing page ui | open source icons | free icons | emoji set | svg icon set | icon generator
E: css framework based | css component framework | classless css framework | minimal css framework | css library for
E: utility-first css framework | sass ui | bootstrap components | tailwind ui components | tailwind plugin for
E: terminal ui library | tui library | text user interface library | start page ui | homepage for your
E: static homepage
E: interface utilisateur | interfaz de usuario | interface do usuário | benutzeroberfläche | библиотека компонентов
E: uiコンポーネント | ユーザーインターフェース | 사용자 인터페이스
S: date picker | datepicker | date time picker | time picker | color picker | colour picker | image picker
S: file picker | emoji picker | country picker | picker view | wheel picker | number picker | dropdown | dropdown menu
S: drop down | select box | multi-select | autocomplete | auto-complete input | typeahead | combobox | combo box
S: autosuggest | tag input | tag cloud | chips input | text field | text input | floating label | input field
S: search bar | search box | form control | form component | checkbox | radio button | toggle button | toggle switch
S: switch button | slider | range slider | image slider | knob | rating bar | star rating | rating control | button
S: floating action button | loading button | social button | badge | badge view | avatar | modal | modal dialog
S: dialog box | alert view | alert dialog | action sheet | bottom sheet | popup | pop-up | popover | tooltip | toast
S: toast notification | toast message | snackbar | notification banner | hud | progress hud | progress bar
S: progress indicator | progress view | circular progress | loading indicator | loading spinner | spinner
S: skeleton screen | skeleton loader | shimmer effect | placeholder view | empty state | activity indicator
S: infinite scroll | infinite scrolling | swipeable cell | carousel | image carousel | image gallery | lightbox
S: photo browser | image viewer | card view | card stack | swipe card | accordion | expandable list | collapsible
S: tab bar | tabbar | tab view | tab layout | navigation bar | navbar | navigation drawer | side menu | sidebar
S: slide menu | hamburger menu | context menu | popup menu | mega menu | circular menu | radial menu | toolbar
S: breadcrumb | pagination | pagination component | stepper | wizard | page indicator | page control | view pager
S: viewpager | recycler view | recyclerview | list view | listview | table view | uitableview | tableview cell
S: collection view | uicollectionview | scroll view | uiscrollview | scrollview | stack view | text view | textview
S: image view | imageview | grid view | gridview | data grid | datagrid | data table | tree view | treeview
S: tree component | tree table | virtual list | virtual scroll | virtualized list | kanban board | calendar view
S: calendar component | event calendar | timeline view | timeline component | gantt chart | split pane | split view
S: resizable pane | dock layout | grid layout | dashboard layout | masonry layout | parallax header | sticky header
S: collapsing toolbar | segmented control | ripple effect | blur effect | blurred view | gradient view
S: rounded corner | circular image | circle imageview | line chart | bar chart | pie chart | radar chart | sparkline
S: gauge | heatmap | chart component | drag and drop | sortable | dark mode | dark theme | light theme | color scheme
S: theming | themeable | skin | skinnable | customizable component | reusable component | accessible component
S: unstyled component | pre-built component | prebuilt component | component gallery | design component
S: look and feel | glassmorphism | neumorphism | neumorphic | flat design | flat ui | flat icon | responsive grid
)lexicon",
R"lexicon(
[ui]
S: wireframe | mockup | prototyping | figma plugin | sketch plugin | sketch library | ui animation | hero animation
S: transition animation | custom transition | walkthrough view | password field | pin view | otp input | pattern lock
S: signature pad | chat ui | message ui | login screen | splash screen | onboarding screen | settings screen | drawer
S: marquee | countdown view | wave view | bubble view | flow layout | tag view | label view | uilabel | uibutton
S: uitextfield | uitextview | uialertview | uiactionsheet | uinavigationbar | uitabbar | uiviewcontroller | css button
S: loader animation | css loader | loading animation | drawer menu | map view | shimmer | parallax | ripple
S: custom keyboard | refresh control | human interface | calendar plugin | tooltip plugin | select2 | gallery | blur
S: switch control | styling | rating | progress bar for | animated | gui
S: material design
T: material-ui | mui | material design 3 | material you | ant design | antd | bootstrap | Tailwind | tailwindcss
T: tailwind css | bulma | foundation css | semantic ui | uikit | fluent ui | fluent design | chakra ui | Radix
T: radix ui | shadcn | shadcn ui | daisyui | element-ui | element plus | vuetify | Quasar | primeng | primefaces
T: primereact | primevue | naive ui | Vant | iview | carbon design | blueprint-js | mantine | Evergreen | storybook
T: figma | sketch app | font awesome | fontawesome | ionicons | feather icon | heroicons | material icons | jquery ui
T: kendo ui | devexpress | telerik | syncfusion | extjs | ag-grid | handsontable | echarts | chart-js | highcharts
T: d3 | d3-js | apexcharts | recharts | amcharts | mpandroidchart | swiftui | jetpack compose | Flutter | wpf | xaml
T: winui | uwp | avalonia | maui | javafx | Swing | vaadin | qml | lottie | styled-components
T: material components web | ionic | framework7 | onsen ui | weui | wxss | adminlte | coreui
H: widget | control | component | component set | collection of component | set of components | button component
H: chart | chart widget | picker | picker component | date picker component | calendar | calendar library
H: slider component | carousel library | modal component | modal library | dialog | dialog component | alert
H: popup window | tooltip component | toast component | notification component | menu | sidebar component
H: sidebar menu | tab component | table component | table library | grid component | grid system | tree
H: select component | dropdown component | autocomplete component | form library | form builder | input component
H: loader | loading component | indicator | layout component | view | view controller | container view | image cropper
H: photo picker | gallery widget | icon component | icon collection | iconset | icons | theme | gtk theme
H: theme collection | color theme | color palette | styleguide | style sheet | stylesheet | template
H: dashboard template | admin theme | admin dashboard | bootstrap template | landing page | effect | widget toolkit
H: ui pack | ui plugin | ui module | ui package | interface builder | design kit | design tool | design resource
H: design guideline | primitive | editor component | scrollbar | terminal ui | text user interface | game ui
H: style framework | 组件 | 元件 | 控件库 | UI套件 | 主题 | 弹窗 | 轮播图 | 选择器 | 日历组件
H: 日历控件 | 图表库 | 图表组件 | 表格组件 | 下拉刷新 | 侧滑菜单 | gui library
H: animation library | react component | vue component | icon toolkit | tabs | keyboard | theme for | map component
W: responsive | animation | customizable | accessibility | sass | typography | frontend | vue | angular | swift
W: appearance | demo gif | preview | palette | shadow | border | padding | touch | gesture | transition | material
W: accessible | navigation | grid | cell | scroll | canvas | delegate | gif
C: layout width | layout height | wrap content | match parent | addSubview | UIColor | UIView | UIImage
C: initWithFrame | CGRectMake | CGRect | uitableviewdelegate | ContextCompat | setOnClickListener | Widget build
C: className | btn-primary | container-fluid | backgroundColor | textColor | findViewById | import SwiftUI
C: StoryboardName | ibinspectable | ibdesignable | onClick | modal show
X: command line user interface | user interface to | without a user interface | ui test | ui testing | ui automation
X: no ui | button below | click the button | push button | template engine | c++ template | template haskell
X: theme song | view in | table of contents | menu bar app | api dashboard | query builder | hugo theme | zsh theme
X: vim theme | view count | database view | materialized view | access control | version control | remote control
X: flow control | quality control | motion control | source control | control plane | rate control | control system
X: game controller | data loader | class loader | css loader for webpack | webpack loader | boot loader
X: module loader | web ui available | swagger ui | admin ui available | has a ui | user interface language
X: material for mkdocs | music theme

[ux]
alias: user experience | ui-ux | usability | accessibility | a11y | interaction design | ux design
E: ux | user experience | ui-ux | ux design | ux research | ux designer | ux pattern
E: usability | usability testing | interaction design | interaction designer | accessibility | a11y
E: web accessibility | wcag | wai-aria | aria attribute | accessible component | accessibility checker
E: accessibility testing | accessibility audit | screen reader | user onboarding | onboarding | product tour
E: guided tour | feature tour | feature introduction | app intro | feature discovery | drag-n-drop
E: animation library | micro-interaction | microinteraction | page transition | hci | dark pattern | 用户体验
E: 使用者體驗 | 交互设计 | 互動設計 | 无障碍 | 無障礙 | 可用性 | 用户引导 | 新手引导
E: 引导页 | 动画库 | 拖拽 | 拖放 | user tour | human interface | introduction tour | customer experience
E: 交互
E: user onboarding library | product tours | drive the user's focus | page tour
E: step by step guide for your website | intro library | feature highlights | walkthrough library | app tour
E: coach marks | guided walkthrough | ux laws | laws of ux | ux resources | usability heuristics | design principles
E: design patterns for interfaces | human computer interaction | accessible components | accessible ui
E: accessibility testing tool | accessibility engine | accessibility linter | a11y testing | accessible rich
E: keyboard navigation library | dark mode extension | dark mode for every | dark mode for websites
E: colour blindness | color contrast checker | reading experience | distraction free reading
E: window snapping | window manager for mac | snap windows | swipe gestures | scroll experience
E: smooth scrolling library | scroll animations library | scroll-triggered animations | animate on scroll
E: motion library | spring physics animation | design collaboration
E: ux writing | ux guidelines | for designers | ui ux design | user-centered
E: usability study | heatmaps | micro interactions | bad ux | loading states | error pages
S: walkthrough | walkthrough view | onboarding screen | onboarding flow | intro screen | introduction screen
S: coach mark | spotlight view | showcase view | hint overlay | tooltips tour | touch gesture | swipe gesture
S: pinch to zoom | gesture recognizer | gesture library | gesture recognition | multi-touch | haptic feedback | haptic
S: parallax | parallax effect | scroll animation | scroll effect | smooth scrolling | smooth scroll | scroll reveal
S: infinite scroll | lazy loading | skeleton screen | skeleton loading | loading state | placeholder loading
S: loading animation | progress indicator | empty state | keyboard navigation | keyboard shortcut
S: keyboard accessible | keyboard accessibility | focus management | focus trap | focus ring | focus visible
S: skip link | tab order | color contrast | colour contrast | contrast ratio | contrast checker | color-blind
S: color blindness | colorblind | high contrast | dyslexia | low vision | visually impaired | blind user | deaf
S: assistive technology | alt text | section 508 | aria role | aria live | reduced motion | prefers-reduced-motion
S: voice over | voiceover | talkback | motion design | spring animation | easing function | easing | tweening | tween
S: keyframe animation | css animation | css3 animation | view transition | transition effect | hero transition
S: custom transition | animated transition | svg animation | lottie animation | morphing animation | text animation
S: typing animation | typewriter effect | particle animation | hover effect | hover animation | ripple effect
S: confetti | cursor effect | custom cursor | user feedback | feedback widget | user survey | nps survey
S: session replay | user behavior | a-b testing | ab testing | eye tracking | user testing | user research
S: user interview | user journey | user flow | customer journey | persona | wireframe | wireframing | mockup
S: prototype tool | prototyping tool | design thinking | information architecture | mental model | command palette
S: toast notification | notification ux | undo redo | sortable | sortable list | reorderable list | drag handle
S: resizable | draggable | draggable element | droppable | swipeable | autosave | form ux | inline validation
S: password strength meter | optimistic ui | instant page | prefetching link | readability | text size
S: font size adjustment | reading mode | dark mode | night mode | theme switcher | responsive design | mobile friendly
S: localized interface | gamification | user-friendly | seamless experience | design principle
S: human interface guidelines | design system | design guideline | design token | look and feel | heatmap | skeleton
S: showcase | smooth animation | hotkey | aria | design tool | prototyping | polished | popover
S: drag and drop
S: keyboard shortcuts | screen readers | card sorting | tree testing | heuristics | snap areas
S: brightness and contrast | touch friendly | intuitive interface
S: reader mode | interactive prototypes
T: lottie | framer motion | react spring | gsap | anime-js | velocity-js | animate-css | scrollmagic | axe core | Axe
T: pa11y | Lighthouse | nvda | Jaws | figma | Sketch | adobe xd | invision | Framer | hotjar | intro-js | Shepherd
T: popmotion | react aria | facebook pop | core animation | hammer-js | greensock | after effects | bodymovin | Rive
T: material motion | aos
H: animation framework | animation | transition | tour library | drag and drop library | accessibility tool
H: accessibility plugin | accessibility widget | a11y plugin | ux resource | ux tool | ux improvement
H: tweening library | 引导组件 | 动画效果 | 动画组件 | 拖拽组件 | 拖拽库 | 转场动画 | 动效
W: gesture | interaction | intuitive | smooth | tour | hint | tooltip | motion | touch | usable | accessible | fluid
W: swipe | scroll | easy to use | beautiful | delightful | convenience | notification | toast | responsive | friendly
W: elegant | customizable | prototype | spinner | dropdown
C: aria label | aria hidden | aria-labelledby | animation duration | ondragstart | ondrop | draggable true | tabindex
C: CABasicAnimation | UIViewAnimation | animateWithDuration | keyframes | cubic bezier | ValueAnimator
C: ObjectAnimator | transitionend
X: ux overhaul only | accessibility modifier | accessibility permission | developer experience | developer onboarding
X: employee onboarding | research prototype | accessibility api permission | genome accessibility
X: chromatin accessibility | developer user experience

[gui]
alias: graphical user interface | desktop gui | gui toolkit | gui framework | graphical interface | qt | gtk
E: gui | graphical user-interface | graphical interface | gui toolkit | gui library | gui framework | gui application
E: gui app | gui tool | gui program | gui client | gui front-end | gui wrapper | gui builder | gui designer
E: gui editor | gui for | a gui | simple gui | gui version | gui interface | gui programming | gui automation
E: native gui | python gui | widget toolkit | windowing toolkit | graphical frontend for | graphical shell
E: graphical tool | graphical application | graphical client | desktop gui | web gui | gui bindings | qt application
E: qt widget | gtk application | gtk widget | wxwidgets application | tkinter application | tkinter gui | tkinter app
E: swing application | swing gui | javafx application | winforms application | wpf application | imgui | dear imgui
E: 图形界面 | 圖形介面 | 图形用户界面 | 圖形使用者介面 | GUI界面 | GUI 界面 | GUI工具
E: GUI 工具 | GUI库 | GUI 库 | GUI框架 | GUI 框架 | 界面库 | 可视化界面 | 桌面界面
E: 图形化界面 | 图形化工具 | qt-based | gtk-based | gui tool for | desktop ui | desktop widget
E: user interface toolkit | immediate mode user interface
E: graphical user interface for | graphical user interface to
E: window and widget | tk interface | gtk interface | qt interface | qt frontend
E: gtk frontend | control panel applet | window creation library | desktop graphical | graphical editor for
E: node editor | plotting window | build graphical | create graphical user interfaces | create user interfaces
S: window manager | tiling window manager | x11 window manager | desktop environment | wayland compositor
S: window toolkit | windowing library | windowing | window creation | window handling | native window | native widget
S: native control | native dialog | file dialog | message box | message dialog | event loop | main window | main loop
S: dockable window | docking | dock widget | tree widget | table widget | plot widget | plotting widget
S: custom widget | widget styling | qss | ui file | glade file | xib file | layout manager | wpf mvvm | property grid
S: color dialog | frameless window | borderless window | custom title bar | titlebar | ribbon control | system tray
S: system tray icon | tray icon | notification area | skinnable gui | lightweight gui | embedded gui
S: microcontroller gui | display library | lcd gui | touchscreen gui | opengl gui | vulkan gui | game gui | debug gui
S: debug ui | gui widget | gui control | gui element | gui component | gui theme | qt theme | qt style | qt plugin
S: qt library | qt binding | qt quick | qt5 application | qt gui | gtk theme | gtk app | gtk binding | gtk dialog
S: gtk plugin | gnome application | gnome app | kde application | kde plasma | x11 | xlib | xcb | xwindow | win32 api
S: win32 gui | windows api | windows forms | mfc application | mdi | menubar | drag and drop interface | gui mode
S: gui and cli | graphical installer | graphical editor | graphical debugger | graphical viewer | visual tool
S: visual editor | yad | zenity | kdialog | dialog box | webview gui | webview library | webview binding | terminal ui
S: text user interface | tui | curses | ncurses | opengl widget | high dpi | hidpi | multi window | gui test
S: gui testing | image viewer | plot window | vst gui | graphical | immediate mode | native ui | webview | wayland
S: visual interface
S: buttons and sliders | native look and feel | hi-dpi | multiple windows
S: gpu-accelerated ui | embedded displays | layout engine | canvas widget
T: Qt | qt4 | qt5 | qt6 | pyqt | pyqt4 | pyqt5 | pyqt6 | pyside | pyside2 | pyside6 | qtpy | qml | qwidget | gtk
T: gtk2 | gtk3 | gtk4 | gtk+ | gtkmm | pygtk | gtk-rs | gtk-sharp | gobject | libadwaita | Glade | wxwidgets
T: wxpython | wx | tkinter | tcl tk | tk | ttk | customtkinter | pysimplegui | easygui | dearpygui | dear pygui | kivy
)lexicon",
R"lexicon(
[gui]
T: Toga | beeware | Gooey | nicegui | fltk | nuklear | nanogui | cegui | egui | Iced | Druid | Slint | fltk-rs | orbtk
T: conrod | gpui | relm | Fyne | gio | gotk3 | libui | andlabs ui | nana | juce | ultimate++ | Swing | awt | swt
T: jface | javafx | openjfx | scenebuilder | tornadofx | jfoenix | scalafx | winforms | wpf | winui | uwp | xaml
T: avalonia | eto forms | maui | mfc | wtl | win32 | delphi vcl | vcl | firemonkey | Lazarus | Cocoa | appkit | Carbon
T: imgui-rs | imgui-net | cimgui | glfw | sdl | sdl2 | sfml | raylib | lvgl | ugfx | emwin | efl | gnustep | Motif
T: xforms | iup | fxruby | lwjgl | nwjs | cef | webkitgtk | sciter | webview2 | autohotkey | autoit
H: ui toolkit | ui framework | widget library | windowing system | display server | window system | gui module
H: gui configuration tool | qt app | qt project | qt module | pyqt application | look and feel | file manager
H: task manager | x client | status bar | panel | launcher | app launcher | application launcher | dock | compositor
H: desktop shell | visualizer | plotter | calculator app | notepad | media player | 界面 | 图形化客户端
H: 窗口管理器 | 窗口库
W: widget | menu | toolbar | dialog | mouse | keyboard | canvas | opengl | cross-platform | front-end | portable
W: drawing | electron | plot | drag and drop | toolkit | user interface
C: import tkinter | from tkinter | import Tkinter | tk Tk | from PyQt5 | from PyQt4 | from PyQt6 | from PySide2
C: from PySide6 | import wx | import gi | gi repository | gtk window | QApplication | QMainWindow | QWidget
C: QPushButton | qmake | QtWidgets | qt5-default | libqt5 | libgtk-3-dev | libgtk | gtk main | gtk init | ImGui Begin
C: imgui Begin | ImGui | imgui h | JFrame | JPanel | javax swing | javafx scene | fxml | egui CentralPanel | eframe
C: fyne io | glfwInit | SDL Init | import PySimpleGUI | mainloop | wxApp | WinMain | CreateWindow | libsdl2 | xorg
C: libx11-dev | python3-tk
C: import fyne | fyne NewApp | NewWindow
X: no gui | without gui | without a gui | swing trading | swing state | swing trader | a swing | carbon footprint
X: carbon emission | wx weather | iced coffee script | motif discovery | sequence motif | network motif | dna motif
X: protein motif

[declarative-gui]
alias: declarative ui | declarative gui | declarative user interface | declarative ui toolkit | reactive ui
E: declarative ui | declarative gui | declarative view | declarative layout | declarative widget
E: declarative component | declarative uikit | declarative android | declarative interface | declarative syntax
E: reactive gui | swiftui | swift-ui | swiftui library | swiftui component | swiftui view | swiftui app
E: swiftui package | swiftui framework | jetpack-compose | compose multiplatform | compose library | compose component
E: compose ui | compose desktop | flutter widget | flutter component
E: flutter ui | flutter plugin | flutter package | flutter app | flutter application | qml | qt quick | qtquick
E: qml component | qml module | 声明式UI | 声明式 UI | 声明式界面 | 声明式 | 聲明式 | 宣告式 UI
E: 声明式框架 | Flutter组件 | Flutter 组件 | Flutter 插件 | Flutter插件 | SwiftUI 组件 | SwiftUI组件
E: Compose 组件 | react renderer | declarative markup | elm-inspired | declaratively | react-style
E: declarative ui language | declarative ui framework | declarative gui toolkit | ui described in
E: user interface is described | markup language for user interfaces | ui markup | describe user interfaces
E: reactive user interfaces | declarative and reactive | composable ui | elm-like gui | inspired by elm
E: inspired by flutter | flutter widgets | custom flutter | flutter layout | flutter animations | composable functions
E: declarative views | declarative uis
S: declarative | declarative api | declarative style | declarative programming | declarative dsl | ui dsl | layout dsl
S: view dsl | view-builder | viewbuilder | result builder | function builder | view modifier | swiftui modifier
S: property wrapper | binding property | navigation view | navigationstack | swiftui navigation | composable function
S: composable | recomposition | modifier extension | lazycolumn | lazy column | compose navigation | widget tree
S: stateless widget | statefulwidget | stateful widget | hot-reload | custom painter | widget inspector | reactive ui
S: unidirectional architecture | elm architecture | mvu | mvu architecture | virtual tree | view tree
S: reactive widget | react-like | react-inspired | swiftui-like | swiftui-inspired | flutter-like | compose-like
S: flutter inspired | xaml-like | declarative form | declarative animation | declarative navigation | rust gui
S: rust ui | live preview | swiftui preview | xcode preview | functional ui | frp gui | immediate mode | retained mode
S: virtual dom | vdom | declarative rendering | xaml | jsx for | autolayout dsl | state-driven
S: state and bindings | property bindings | widget composition | reactive state | view hierarchy
T: uikit dsl | jetpack compose ui | Flutter | Dart | Iced | Slint | egui | Druid | xilem | dioxus | relm4 | makepad
T: floem | vizia | freya | sixtyfps | gpui | ribir | yew | leptos | qml js | pyside6 qml | kirigami | Litho
T: componentkit | anko | tornadofx | avalonia | maui | uno platform | react native | reactnative | nodegui
T: proton native | react nodegui | Revery | fabulous xamarin | elmish | elmish wpf | avalonia funcui | elm | redux
T: Combine | swift composable architecture | composable architecture | tca | getx | Bloc | riverpod | provider package
T: mobx dart | vugu | vecty | kivy kv | enaml | Edifice | flet | reactpy | Taffy | Yoga | lvgl xml | arkui | arkts
T: harmonyos | 鸿蒙
T: nativescript
H: flutter组件库 | Flutter 项目 | Flutter项目
W: reactive | state | component | view | widget | layout | modifier | swift | kotlin | rust | ui | gui | native
W: cross-platform | binding | composition | ios | macos | dsl | observable | animation | render | diff | builder
W: virtual dom tree | jsx | render function | view model | data binding | multiplatform | component-based
C: import SwiftUI | some View | struct ContentView | var body | VStack | HStack | ZStack | NavigationView | Composable
C: setContent | LazyColumn | Modifier fillMaxSize | androidx compose | import package | pubspec yaml | flutter run
C: flutter create | extends StatelessWidget | extends StatefulWidget | Widget build | BuildContext context | setState
C: MaterialApp | runApp | import QtQuick | QtQuick Controls | ApplicationWindow | QQmlApplicationEngine
C: qmlRegisterType | Rectangle | use iced | iced Sandbox | slint | use dioxus | rsx | use druid | flutter test
C: Composable fun | StatelessWidget | slint slint | export component | inherits Window
X: docker compose | compose file | declarative configuration | declarative pipeline | declarative infrastructure
X: declarative query | declarative language for data | declarative routing | declarative http
X: declarative rest client | declarative deployment | declarative jenkins pipeline | declarative validation
X: declarative schema | declarative data | declarative parsing | declarative programming language | elm json
X: ui declarative pipeline | comet assay | function compose | compose function | object composition

[desktop-app]
alias: desktop application | desktop | desktop software | electron app | macos app | windows app | linux desktop
E: desktop app | desktop application | desktop client | desktop program | desktop software | desktop tool
E: desktop utility | desktop version | desktop wrapper | desktop widget | desktop environment | desktop assistant
E: desktop player | desktop manager | cross-platform desktop application | linux desktop | electron app
E: electron application | electron wrapper | electron client | electron boilerplate | electron template
E: electron framework | electron-based | tauri app | tauri application | tauri plugin | macos app | macos application
E: mac app | mac application | menu bar app | menubar app | macos menubar | osx app | macos utility | macos tool
E: windows app | windows application | windows desktop app | windows program | windows utility | windows tool
E: windows client | uwp app | uwp application | wpf application | winforms application | tray app | tray application
E: gnome app | gnome extension | gnome shell extension | kde app | plasma widget | gtk application | qt application
E: javafx application | swing application | 桌面应用 | 桌面應用 | 桌面软件 | 桌面程序 | 桌面端
E: 桌面客户端 | 桌面工具 | 桌面版 | 桌面應用程式 | 跨平台桌面 | Windows 软件 | Windows软件
E: Mac 软件 | macOS 应用 | macOS应用 | Windows工具 | Windows 工具 | 菜单栏应用 | 电脑端
E: PC客户端 | windows desktop | cross-platform application | native macos | gtk app | linux application
E: cocoa application | desktop gui
E: for your desktop | on your desktop | application for your computer | program for your computer | for your computer
E: on the mac | mac menu bar | menu bar management | menu bar tool | menu bar utility | menu bar item | menu bar icon
E: menu bar manager | lives in your menu bar | screenshot software
E: screenshot program | screenshot app | screenshot application | screen capture tool | screen capture software
E: screen capture program | screen capture and | screen recording software | screen recording app
E: screen recorder for | annotation tool for screenshots | snipping tool | painting application | painting software
E: digital painting | drawing program | drawing application | image editing program | image editing software
E: raw photo | raw processing | raw converter | photography workflow application | photo management application
E: photo management software | video editing software | video editor | music notation software | notation program
E: media player for | music player for | video player for | media player application
E: desktop publishing | office suite | word processor | spreadsheet application | document viewer | ebook viewer
E: e-book manager | comic book reader | comic reader | note taking application | notes app | outliner
E: personal knowledge base | knowledge management app | mind mapping software | mind map application | diagram editor
E: flashcard program | spaced repetition program | spaced repetition software | flashcards app | planetarium
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
E: color picker app | quick launcher | keystroke launcher | app launcher for windows | launcher for windows
E: launcher for macos | launcher for linux | productivity launcher | spotlight alternative | alfred alternative
E: file search for windows | animated wallpaper | live wallpaper | live wallpapers | animated desktop wallpapers
E: desktop wallpapers | desktop customization tool | taskbar customization | start menu | windows shell | explorer tab
E: system monitor app | battery app | fan control software | rgb lighting | remote desktop software
E: remote desktop application | vnc viewer | virtual machine manager | terminal emulator for windows | desktop wallet
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
S: menu bar | menubar | system tray | system tray icon | tray icon | notification center | touch bar | dock icon
S: global hotkey | global shortcut | hotkey | keyboard remapping | key remapper | clipboard manager
S: clipboard history | screenshot tool | screen recorder | window manager | tiling window manager | window management
S: window snapping | window switcher | app switcher | virtual desktop | app launcher | application launcher
S: spotlight replacement | alfred workflow | raycast extension | launcher plugin | file explorer | file manager
S: finder extension | windows explorer | shell extension | wallpaper | wallpaper changer | desktop wallpaper
S: desktop notification | desktop background | desktop customization | screensaver | screen saver | desktop pet
S: desktop integration | auto update | auto-updater | installer for windows | windows installer | nsis installer
S: portable version | portable exe | exe file | executable file | standalone executable | appimage | app image
S: flatpak | flathub | snap store | snapcraft | dmg file | dmg | brew cask | winget | scoop | chocolatey package
S: msi installer | msix | pkg installer | deb package | rpm package | notarized | mac app store | microsoft store
S: windows store | windows linux macos | windows linux mac | runs on windows | for windows | for macos | for mac os x
S: for os x | for mac | windows 7 | windows 8 | windows 10 | windows 11 | windows xp | macos 10 | macos catalina
S: macos big sur | os x 10 | el capitan | apple silicon | unofficial desktop | unofficial client | native client
S: thick client | media player | music player | video player | podcast client | torrent client | bittorrent client
S: email client | mail client | rss reader | feed reader | chat client | irc client | ftp client | sftp client
S: ssh client | database client | database gui | git client | git gui | api client | markdown editor | ebook reader
S: pdf reader | pdf viewer | image viewer | photo viewer | photo manager | music tagger | download manager
S: video downloader | video converter | audio converter | password manager
T: homebrew cask
)lexicon",
R"lexicon(
[desktop-app]
S: pomodoro timer | time tracker | todo app | terminal emulator | game launcher | mod manager | modding tool
S: save editor | streaming overlay | remote desktop | battery monitor | system monitor | disk usage analyzer
S: disk cleaner | uninstaller | debloat | windows tweak | registry tweak | brightness control | volume control
S: audio switcher | audio equalizer | mouse utility | screen dimmer | night light | caffeinate | kiosk
S: download for linux | available for windows | taskbar | native app | win32 | linux app | snap package | msi
S: productivity app | 桌面
S: for the mac | raster graphics editor | vector graphics editor | photo editing software | audio editor
S: sound editor | note taking app | accounting software | personal finance manager | desktop apps
S: system requirements | minimum requirements | macos 10.15 | macos 11 | macos 12 | macos 13 | macos 14 | high sierra
S: universal binary | intel 64-bit | 32-bit and 64-bit | 64-bit windows | linux windows and macos
S: windows macos and linux | windows mac and linux | macos windows and linux | linux macos and windows
S: windows linux and macos | windows mac linux | windows and macos | macos and windows | windows and linux
S: gnu linux windows | runs on macos | desktop platforms | setup exe | portable zip
S: installer exe | pre-made installers | installers for | ppa | copr | aur | nightly builds | portable edition
S: portable installation | stable release and | download page | downloads page | for linux download
S: launch the program | launch the app | start the program | run the program in the background
S: runs in the background | launch at login | start at login | start on boot | autostart | tray menu
S: notification area | global keyboard shortcuts | keyboard shortcuts | customizable shortcuts | hotkeys
S: multiple monitors | multi-monitor | multiple displays | full screen application | drag windows
S: drag and drop files | context menu | right-click menu | file associations | double click the | preferences window
S: settings window | main window | dark mode support | themes and plugins | accessibility permission
S: accessibility permissions | screen recording permission | permissions in system preferences | system preferences
S: system settings | unsigned app | code signed | verify the download | virus total | portable app
S: offline application | works offline | local files | file formats supported | supported file formats
S: supports formats | auto-type | browser integration | global shortcuts | tablet support | wacom
S: color management | plugins and scripts | lua scripting | python scripting
S: binary packages for | development builds | opengl 3 | graphics card
T: Electron | electron-js | electron-builder | electron-forge | electron-vue | electron-packager | tauri | Wails
T: neutralino | neutralinojs | nw-js | node-webkit | nwjs | nodegui | proton native | react-native-windows
T: react native macos | flutter desktop | compose desktop | Qt | qt5 | qt6 | pyqt | pyqt5 | pyside | gtk | gtk3 | gtk4
T: libadwaita | gnome | kde | xfce | Cinnamon | elementary os | wxwidgets | wxpython | tkinter | wpf | winforms
T: windows forms | winui | uwp | xaml | avalonia | maui | mahapps | javafx | Swing | swt | eclipse rcp
T: netbeans platform | Cocoa | appkit | Catalyst | mac catalyst | xamarin mac | Lazarus | delphi | fltk | dear imgui
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
H: app | application | program | utility | desktop | desktop launcher | desktop shell | electron plugin
H: electron example | macos library | macos client | prefpane | launcher for | wallpaper engine | system utility
H: music app | audio player | music player app | soundboard | downloader | discord client | slack client | note app
H: calculator | calculator app | weather app | drawing app | image editor | ide | log viewer | json viewer
W: mac | osx | cross-platform | gui | installer | shortcut | launcher | tray | menu | exe | keyboard | notification
W: portable | offline | x64 | mojave | yosemite | preference | dark mode | keyboard shortcut | player | executable
W: note-taking
H: file viewer | map editor | level editor | game client | server manager | serial monitor | 桌面小工具 | 软件
H: 客户端 | 播放器 | 音乐播放器 | 下载器 | 截图工具 | 启动器 | 剪贴板 | application for linux
H: application for macos | digital audio workstation | daw | painting program | oscilloscope | text editor
H: media center
H: photo editor | flasher | archiver | wallet | tray tool
C: electron | electron builder | brew install cask | cargo tauri | tauri dev | tauri build | yarn dist | npm run dist
C: npm run package | winget install | scoop install | choco install | flatpak install | flatpak run | snap install
C: msbuild | xcodebuild | NSApplication | NSWindow | NSStatusItem | BrowserWindow | ipcRenderer | main js
C: import PyQt5 | QApplication | javafx run | makepkg | desktop file | gsettings | yay -S
C: brew cask install | chmod a x AppImage | dpkg i | xattr cr | xattr d | qmake | npm run electron | electron .
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

[mobile-app]
alias: mobile | mobile development | mobile app development | mobile library | android | ios | android app | ios app
alias: react native | flutter | mobile framework
E: mobile app | mobile application | mobile development | mobile app development | mobile framework | mobile sdk
E: mobile client | mobile library | mobile game | mobile backend | mobile ui | mobile device | mobile platform
E: mobile wallet | native mobile app | cross-platform mobile | hybrid mobile app | hybrid app | android | android app
E: android application | android library | android sdk | android client | android project | android view
E: android widget | android developer | android development | android game | android launcher | android utility
E: android wrapper | android tool | android component | android plugin | android architecture | android kotlin
E: android ui | android phone | android device | android module | android native | android template | android demo
E: android framework | android gradle plugin | ios | ios app | ios application | ios library | ios framework | ios sdk
E: ios client | ios component | ios project | ios game | ios control | ios developer | ios development | ios swift
E: ios tweak | ios wrapper | ios utility | iphone | iphone app | iphone application | ipad | ipad app
E: ios and android | android and ios | ios-android | watchos app | jailbreak tweak | cydia tweak | cocoapod
E: cocoapods plugin | swift library | uikit | uikit extension | uiview subclass | xamarin plugin | react native
E: react native component | react native library | react native module | react native app | react native plugin
E: react native package | react native bridge | react native boilerplate | react native ui | react native sdk
E: expo app | expo module | expo plugin | flutter | flutter app | flutter application | flutter plugin
E: flutter package | flutter widget | flutter library | flutter project | flutter ui | cordova plugin | cordova app
E: phonegap plugin | phonegap app | ionic app | ionic plugin | ionic component | capacitor plugin
E: nativescript plugin | nativescript app | titanium module | appcelerator module | xamarin app | 安卓
E: Android 应用 | Android应用 | 手机应用 | 移动应用 | 移动端 | 移动开发 | 行動應用
E: 行動裝置 | 手机 | 手機 | 手机客户端 | 安卓应用 | 安卓开发 | iOS 应用 | iOS开发
E: iOS 开发 | Android开发 | Android 开发 | 小程序 | 微信小程序 | 小程序组件 | 跨端
E: 跨平台移动 | for android | for ios | for iphone | for ipad | apple watch | native android | native ios
E: swiftui app | react native application | phone app | ios-ipados | ios device
E: on your android | from your phone | on your phone | for your android | android phones
E: android reader | manga reader | mastodon client for | habit tracker | habit tracking app | workout tracker
E: fitness app | calorie counter | meal planner app | expense tracker app | budget app | period tracker
E: two-factor authentication app | 2fa app | authenticator app | otp app | home screen launcher
E: home screen replacement | gallery app | navigation app | offline maps app | alarm clock app | sms app | dialer app
E: contacts app | calendar app | ledger app | app for tracking | android libraries | ios libraries
E: for apple platforms | apple platforms | ios macos tvos | macos ios watchos | ios tvos watchos | flutter samples
E: flutter sample | flutter template | flutter screens | flutter packages | dart package | dart and flutter
E: for flutter | in flutter | with flutter | react native template | mobile clients | mobile developers
E: mobile database | mobile test automation | ui automation for mobile | mobile release automation | mobile ci
E: screenshots and store | app store deployment | beta deployments and releases | android rom | lineageos device
E: android build system | apps without code | app builder for mobile
E: both app stores | app stores
S: android api level | api level | minimum sdk | min-sdk | minsdkversion | targetsdkversion | android 4 | android 5
S: android 8 | android 10 | android 11 | android 12 | android 13 | gingerbread | honeycomb | ice cream sandwich
S: jelly bean | kitkat | lollipop | nougat | oreo | android emulator | android studio | android wear | wear os
S: wearos | android tv | android auto | android ndk | ndk | aosp | custom rom | lineageos | xposed module
S: magisk module | lsposed | root android | rooted | rooted device | apk | apk file | aab | aar | aar library
S: google play | google play store | play store | f-droid | fdroid | app store | itunes connect | app store connect
S: testflight | sideload | altstore | jailbreak | jailbroken | ipa file | ios 5 | ios 6 | ios 7 | ios 8 | ios 9
S: ios 10 | ios 11 | ios 12 | ios 13 | ios 14 | ios 15 | ios 16 | ios 17 | ios simulator | iphone x | ipod touch
S: tvos | watchos | visionos | ipados | xcode | xcode project | xcode plugin | storyboard | xib | nib
S: interface builder | auto layout | autolayout | autolayout dsl | size class | uiview | uiviewcontroller
S: view controller | uinavigationcontroller | uitableview | uitableviewcell | uicollectionview | uiscrollview
S: uilabel | uibutton | uitextfield | uitextview | uiimageview | uiimage | uicolor | uifont | uiwebview | wkwebview
S: uialertview | uialertcontroller | uiactionsheet | uitabbar | uitabbarcontroller | uinavigationbar | uisearchbar
S: uikeyboard | uipickerview | uistackview | calayer | core animation | core data | coredata | corelocation
S: corebluetooth | core ml | healthkit | homekit | mapkit | arkit | storekit | siri shortcut | widgetkit
S: app extension | today extension | keychain wrapper | face id | touch id | in-app purchase | inapp purchase
S: app tracking transparency | push-notification | apns | fcm | local notification | deep linking | deep link
S: deeplink | universal link | app link | objc runtime | method swizzling | swift 3 | swift 4 | swift 5
S: swift package manager | swift package | fragment manager | recyclerview | recyclerview adapter | listview adapter
S: viewpager | view pager | imageview | textview | edittext | bottom sheet | navigation drawer
S: floating action button | actionbar | action bar | constraintlayout | coordinatorlayout | databinding | viewbinding
S: viewmodel | livedata | lifecycle aware | intent service | broadcast receiver | content provider
S: shared preferences | sharedpreferences | asynctask | parcelable | runtime permission | permission library
S: proguard | r8 | smali | apktool | apk decompiler | hotfix | hot fix | componentization | android jetpack
S: room persistence | live wallpaper | android keyboard | soft keyboard | ime | barcode scanner | qr code scanner
S: camera app | camera view | image picker | image cropping | photo picker | photo editing | ble scanner
S: step counter | accelerometer | gyroscope | touch screen | app intro | splash screen | onboarding screen
S: mobile testing | mobile automation | mobile security | mobile analytics | mobile advertisement | admob | mobile ad
S: app template | app clone | super app | theos | frida script | hybrid framework | webview bridge | jsbridge
S: mini program | wechat mini program | wechat miniprogram | react native web | mobile | on ios | on android
S: available on ios | available on android | izzyondroid | material you | native mobile | android arsenal | appcompat
S: kotlin multiplatform | written in swift | written in kotlin | mkmapview | tweak | offline map | your phone
S: listview
S: obtainium | apks | android 6 | android 7 | android api 21 | api 21+ | minsdk | material 3
S: material design guidelines | home widget | home screen widget | biometric unlock
S: face unlock | app lock | dark and amoled | amoled | crowdin | weblate | no ads | ad-free
S: no tracking | no internet permission | works offline | offline reading | background playback | picture in picture
S: swipe to | long press | bottom sheets | bottom navigation | tab bar | navigation stack
S: onboarding screens | phone and tablet | carplay | chromecast support | share sheet
S: shortcuts app | deep links | in-app purchases | cocoa touch | swift concurrency | open the workspace | cocoapods
S: gradle sync | signing config | keystore | emulator or device | physical device
)lexicon",
R"lexicon(
[mobile-app]
S: ios versions | cellular data
T: kotlin | Swift | objective-c | objc | Dart | jetpack compose | jetpack | androidx | swiftui | carthage | Expo
T: ionic | cordova | apache cordova | phonegap | Capacitor | nativescript | Titanium | appcelerator | xamarin
T: xamarin forms | xamarin-ios | xamarin android | maui | mvvmcross | rubymotion | kivy | buildozer | beeware | b4a
T: codename one | gluon mobile | libgdx | cocos2d | cocos2d-x | corona sdk | unity android | weex | uni-app | uniapp
T: Taro | wepy | mpvue | mpx | framework7 | onsen ui | jquery mobile | sencha touch | Quasar | tabris | fastlane
T: firebase | appium | Espresso | robolectric | Detox | xctest | Retrofit | okhttp | Glide | Picasso | Fresco
T: butterknife | butter knife | Dagger | dagger 2 | Hilt | koin | rxjava | rxandroid | rxswift | greendao | Realm
T: eventbus | gson | moshi | Timber | leakcanary | afnetworking | alamofire | sdwebimage | Kingfisher | snapkit
T: Masonry | moya | reactivecocoa | viper architecture | react-native-cli | react navigation | getx | riverpod
T: flutter bloc | sqflite | termux | Tasker | harmonyos | ohos | windows phone | Blackberry | tizen | symbian
T: firefox os | ubuntu touch | kmm | frida | xposed | magisk
T: ktor client | sqldelight | objectbox | mmkv | workmanager | lottie | tca | swiftdata | vapor client
T: iglistkit | swiftlint | bloc | flutter_bloc | isar | go_router | supabase flutter | flutterflow
T: nativewind | reanimated | bitrise | codemagic | codepush | uno platform
H: app for android | app for ios | application for android | library for android | library for ios | framework for ios
H: android example | android browser | ios example | ios port | ios keyboard | ios category | swift wrapper
H: swift sdk | objective-c framework | uicollectionviewlayout | mobile component | mobile browser
H: react native project | react native example | react native demo | react native client | react native ui kit
H: react native view | react native modal | react native animation | react native framework | native module
H: rn component | ionic starter | messenger app | chat app | weather app | news app | todo app | music player app
H: fitness tracker | launcher | app launcher | dialer | 安卓库 | Android 库 | Android库 | iOS库 | iOS 库
H: 手机软件 | 手机APP | 手机 App | Android客户端 | iOS客户端 | Android控件 | Android 控件
H: 移动端组件库 | 小程序模板 | client for android | browser for android
H: authenticator | home screen | ledger | podcast client
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
C: implementation com | implementation | compile com | compile | com android | adb install | adb shell | adb
C: R layout | react-native link | react-native run-ios | react-native run-android | react-native init | react-native
C: npx react-native | from react-native | expo start | expo install | expo init | npx expo | flutter run
C: pubspec yaml | flutter doctor | cordova plugin add | cordova run | cordova platform add | ionic serve
C: ionic cordova | npx cap sync | tns plugin add | ti require | getApplicationContext | startActivity | Activity
C: Fragment
C: dart pub add | flutter pub add | flutter pub get | flutter build apk | flutter build | pod init | import Flutter
C: package flutter | assembleDebug | xcrun | struct App | WindowGroup | viewModelScope | suspend fun
C: remember mutableStateOf | kapt | ksp | debugImplementation
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

[web-app]
alias: web application | webapp | web apps | website | self-hosted | web project | full-stack
E: web-app | web application | web-based | web-based tool | web-interface | web ui | webui | web front-end
E: web client | web dashboard | web portal | web platform | web tool | web panel | web gui | web site
E: web project | web demo | web version | web viewer | web editor | web game | web desktop | web reader | web chat
E: webmail | webmail client | online tool | online platform | online shop | online store | online judge
E: online editor | online marketplace | self-hosted | self-hostable | self hosted server | progressive web app | pwa
E: single page application | single-page app | full-stack web application | full stack app | full-stack application
E: fullstack app | fullstack application | rails app | rails application | sinatra app | django app
E: django application | django project | django site | flask app | flask application | laravel app
E: laravel application | laravel project | symfony application | express app | express application
E: node-js application | nodejs app | mern app | mern application | mern stack | mean stack | mern | mean app | mevn
E: php application | php web application | phoenix application | phoenix app | streamlit app | shiny app
E: shiny application | gradio app | dash app | meteor app | meteor application | webapp template
E: browser-based application | 网站 | 網站 | 网页应用 | 网页版 | 網頁 | 网页 | Web应用 | Web 应用
E: Web界面 | Web 界面 | 在线平台 | 在线工具 | 自托管 | 商城 | 商城系统 | 电商系统 | 论坛
E: 论坛系统 | 管理系统 | 後台管理系統 | 后台管理系统 | 信息管理系统 | 在线商城
E: 管理后台 | 管理平台 | 导航网站 | 图床 | 网盘 | 聊天室 | my website | website of | browser-based
E: open source alternative | open source alternative to | app built with | web based management | heroku app
E: yii application | ember application | online application | client side application
E: bookmark manager | feed aggregator | news aggregator | link aggregator | pastebin | paste service
E: photo management | document management | wiki engine | wiki software | forum software | discussion forum
E: kanban board | expense tracker | recipe manager | meal planner | start page | startpage | personal dashboard
E: homepage dashboard | status page | analytics platform | web analytics | collaboration platform | whiteboard
E: job board | booking system | reservation system | ticket system | ticketing system | help desk | helpdesk
E: inventory management | inventory system | project management | task management | invoicing
E: learning management system | quiz platform | photo gallery | photo sharing | video sharing | social network
E: saas boilerplate | saas starter | crud application | crud app | netflix clone | twitter clone | reddit clone
E: airbnb clone | instagram clone | youtube clone | facebook clone | trello clone | spotify clone | slack clone
E: whatsapp clone | amazon clone | office suite | personal cloud | knowledge base | knowledge management
E: collaborative editor | feed reader server | bookmark service | read it later | link manager
E: link shortener service | wiki for your team | team wiki | asset management system
E: asset management | document management system | photo management system | video management
E: personal knowledge base | collaborative knowledge base | team collaboration
E: collaboration software | communication platform | communications platform | community platform
E: discussion platform | publishing platform | ticket management | support desk | customer support platform
E: event platform | ticketing platform | scheduling platform | booking platform | feedback platform | idea board
E: survey software | form platform | polling app | time tracking | timesheet | leave management | hr system | hrm
E: payroll system | point of sale | warehouse management | fleet management | student management system
E: hospital management system | library management system | restaurant management | hotel management
E: church management | membership management | volunteer management | donor management | property management
E: rental platform | real estate platform | recruitment platform | applicant tracking | freelance marketplace
E: food delivery | ride sharing | travel planner | trip planner | budgeting app | budget app | personal finance tool
E: personal finance manager | expense sharing | split bills | subscription tracker | portfolio tracker
E: wealth management | stock portfolio | net worth | workout tracker | fitness tracker
E: calorie tracker | recipe app | recipe collection | grocery list | shopping list | family tree
E: genealogy software | household management | home inventory | plant tracker | garden planner | reading list
E: book tracker | movie tracker | watch list | watchlist | anime list | music library | photo library | photo app
E: photos app | media management | podcast manager | audiobook server | ebook manager | comic server | manga reader
E: manga server | comic reader | admin console | admin ui | web frontend for | web front end for
E: web interface for | web based interface | web based frontend | browser based ui | browser based interface
E: browser based editor | chat ui | chatgpt ui | llm ui | chat interface for | chat web ui
E: web management | web administration | web admin | web control panel | web app for
E: web app that | webapp for | website that | single page web | responsive web app | mobile web app
E: installable web app | offline web app | internal tool | internal tools | collaborative web | online collaborative
E: online spreadsheet | web spreadsheet | web office | online ide | cloud ide | web based ide
E: uptime monitoring tool | change detection | website change | web archiving | web archive | internet archive
E: web page archive | digital archive | survey app | quiz app | trivia app | note taking app
E: notes app | notes web | online notebook | diary app | journaling app | e-commerce website | online bookstore
E: online library | online exam | online course platform | e-learning platform | classroom platform
E: multi-user | full-stack framework | demo instance | hosted instance
E: saas | multi-tenant | clone of | mastodon | fediverse
E: erp system | school management | job portal | video platform | appointment scheduling | online whiteboard
E: e-commerce platform | exam system | clinic management | pos system | browse your photos
E: browse your life | pictures app | homepage for your server | static homepage | application dashboard
E: homelab dashboard | server dashboard | services dashboard | dashboard for your | dashboards for
E: grafana dashboards | visualization dashboard | business intelligence | bi tool
E: data exploration and visualization | data visualization platform | analytics dashboard | admin dashboard template
E: admin dashboard built | dashboard built with | panel for | advanced panel | management panel
E: hosting panel | game panel | vpn panel | xray panel | management platform for
E: manage it in the browser
E: from any browser | from a web browser | via web browser | through the browser
E: using your browser | web browser interface | all current browsers | web based system
E: web-based platform | web-based software | web based software | web based application | web-based solution
E: web-based client | try it in cloud | use it online
E: managed hosting | managed service also | cloud offering
E: hosted service at | sign up for free | free hosted | saas platform | saas app
E: saas kit | subscription product | multi tenant saas | ai chat app | ai chat framework
E: ai assistant platform | ai platform with | ai web app | private chatgpt | chatgpt clone | chatgpt web
E: chatgpt-like | inspired by chatgpt | llm platform | prompt playground
E: gradio web ui | video conferencing platform | video meetings | meeting scheduler | webinar
E: online meeting | team chat | team messaging | communications hub | customer support | community forum software
E: q&a platform | question and answer | microblogging platform | link in bio
E: linktree alternative | social links page | profile cards | readme stats | github stats
E: document signing | e-signature | electronic signature | digital signature platform | pdf forms online
E: contract management | legal documents | invoice management | invoicing app
E: invoicing application | billing application | accounting application | finance tracker | expense management
E: budget tracking | bill splitting | crypto tracker | api development platform | api client in the browser
E: online spreadsheet editor | like excel | like google docs | google docs alternative | google sheets alternative
E: google forms alternative | google analytics alternative | google photos alternative | google drive alternative
E: trello alternative | jira alternative | asana alternative | notion alternative | evernote alternative
E: airtable alternative | calendly alternative | slack alternative | discord alternative | zoom alternative
E: dropbox alternative
E: shopify alternative | mailchimp alternative | typeform alternative | bitly alternative | pocket alternative
E: feedly alternative | goodreads alternative | medium alternative | reddit alternative | twitter alternative
E: youtube alternative | spotify alternative | netflix alternative | splitwise alternative
E: zapier alternative | intercom alternative | zendesk alternative | statuspage alternative
E: loom alternative | canva alternative | alternative to google | alternative to trello
E: alternative to notion | alternative to slack | alternative to google analytics | privacy friendly alternative
E: privacy-respecting frontend | alternative front end | alternative frontend for | alternative privacy frontend
E: karaoke | karaoke web | jukebox | party game web | browser game | multiplayer browser
E: collaborative pixel | generator web app | online generator | online converter | online calculator
)lexicon",
R"lexicon(
[web-app]
E: developer tools online | collection of online tools | handy online tools
E: online tools for | file converter | pdf tools | image editor online
E: online image editor | photo editor online | diagram editor | diagramming tool | flowchart maker | mind map
E: mind mapping | infinite canvas | drawing app | whiteboard app | design tool | design and prototyping tool
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
S: login and registration | user authentication | user registration | sign up | signup | log in | login page
S: user login | user account | user profile | admin interface | admin page
S: user dashboard | role based access | multi tenancy | multitenant
S: saas application | saas template
S: discussion board | bulletin board | message board | imageboard | bug tracker | issue tracker
S: task manager
S: todo list | todo app | to-do app | crm | erp | hrms | hr management
S: stock management | invoice | billing system
S: accounting software | budget tracker | personal finance | e-commerce | ecommerce
S: shopping cart | online shopping | checkout | marketplace | auction
S: hotel booking | event management | ticket booking
S: student management | hospital management | lms | e-learning
S: online course | survey tool | voting system | poll
S: bookmarking | rss reader | feed reader
S: url shortener | link shortener | file sharing | file hosting | image hosting
S: streaming server | media server | music server
S: recipe sharing
S: home server | homelab | uptime monitor | chat room | chatroom
S: real-time chat | live chat | video conferencing | video chat | video call | collaborative
S: real-time collaboration | collaborative drawing | digital library | ebook server
S: recruitment | crowdfunding | donation platform | dating site | portfolio website
S: newsletter | email marketing | form builder | survey platform | map application | web map
S: interactive map | geoportal | data explorer | data portal | hosted at | live site | live version
S: live at | demo site | try it online | hosted on heroku | deploy to heroku | heroku button
S: one-click deploy | deployed on vercel | deployed to netlify | visit the site | public instance | official instance
S: admin credentials | default login | default password | install wizard
S: installation wizard | mysql database | lamp | lamp stack | crud operation
S: mvc application | three-tier | hackathon project | capstone project | final project | school project
S: udacity project | bootcamp project | freecodecamp project
S: tinder clone | social networking | booking | reservation | voting
S: scheduling | calendar app | kanban | git hosting
S: survey | bookmark | feedback board | activitypub
S: federated | manage your | track your | organize your | password manager | create react app
S: weather application | blog application | microblogging | search engine
S: invite users | user groups and permissions | user management | sign in with google | single sign on
S: sso login | multi user support | mobile friendly | phone friendly | responsive design | installable as pwa
S: pwa support | dark theme | keyboard shortcut | import from csv | export to csv | rss and atom feed
S: email notification | share link | public link | guest access | shared with other users | password protected
S: try the demo | view demo | online demo at | demo login | demo account | demo credentials
S: login with demo | one click install | one click free deployment | deploy with vercel | deploy on vercel
S: deploy on railway | deploy to render | deploy on zeabur | pikapods | docker image available | supported browser
S: open your browser at | then open http
S: open http localhost | visit http localhost
S: in your browser | todo application | habit tracker
S: website
S: demo login is | browser at | then go to http | default admin
S: admin user | web installer | follow the wizard | sqlite by default
S: postgres or sqlite | notifications via telegram | email reminders | two-factor authentication | social login
S: user roles | team management | teams and permissions | public sharing | share by link | comments and mentions
S: tags and categories | drag and drop ordering | custom themes | dark and light theme | light and dark theme
S: available in languages | translations available | full text search | rest api available | mobile apps available
S: android app available | browser extension available | docker compose yml
S: reverse proxy setup | behind a reverse proxy | see it in action | try it now
S: public demo | live preview | test card | stripe checkout | pricing page | customer portal
S: activity log | used by millions | open core
S: forum | admin panel | on premise | live demo | online demo | from your browser | works in the browser
S: from the browser | admin dashboard | hosted version | in the browser and | browser-based app
S: landing page
T: rails | ruby on rails | sinatra | django | Flask | fastapi | laravel | symfony | codeigniter | cakephp | yii | yii2
T: zend framework | Express | express-js | nest-js | Meteor | meteor-js | sails-js | adonis-js | koa | spring boot
T: spring mvc | Struts | Grails | play framework | jsf | asp-net | asp-net core | asp-net mvc | blazor | Phoenix
T: phoenix liveview | liveview | beego | next-js | nuxt | Remix | sveltekit | angular | angularjs | vue | React
T: Ember | streamlit | gradio | Shiny | plotly dash | heroku | vercel | netlify | firebase | supabase | appwrite
T: pocketbase | yunohost | cloudron | Sandstorm | unraid | traefik | nginx proxy | mongodb atlas | Mongoose
T: bootstrap | Tailwind | jquery | Devise | activeadmin | websocket | socket-io | auth0 | stripe | cloudinary | trpc
T: prisma | t3 stack | redwood-js | Wasp | wagtail | vaadin | web2py | catalyst framework | mojolicious | gunicorn
H: web starter | web console | web terminal | web player | web ide | web store | web forum | portal | platform | site
H: website for | official website | static website | shop | store | ecommerce site | ecommerce store
H: ecommerce website | bookstore | weather app | news app | chat app | chat application | chat server
H: blogging platform | dashboard | dashboard application | admin system | management system | management application
H: tracking system | booking app | leaderboard | scoreboard | learning platform | todolist | planner | social app
H: music app | playground | online playground | web playground | shortener | gallery | media library
H: library app | catalog | directory | explorer | block explorer | monitoring dashboard | dapp | demo app
H: demo application | sample app | example app | sample application | example application | rails engine
H: rails template | flask web application | node app | node application | next-js app | nextjs app | react app
H: react application | vue app | vue application | angular app | angular application | sveltekit app
H: full-stack project | capstone | 平台 | 系统 | 系統 | 站点 | 在线教育平台 | 社区 | 博客系统
H: 导航站 | 电商平台 | 毕业设计 | 个人网站 | management tool | management solution | email client
H: time tracker | homepage | web page | platform for | this application | simple app | wiki
W: hosted | admin | php | mysql | postgresql | mongodb | responsive | online | cookie | frontend | docker compose
W: nginx | env file | migration | seed data | workspace | import and export | multi-language | oauth | dark mode
W: notion | trello | federation | social | collaborate | calendar | recipe
C: rails server | rails s | bin rails | bundle exec rake | manage py migrate | createsuperuser | python manage py
C: flask run | php artisan | composer install | npm start | npm run dev | npm run start | npm run server | yarn dev
C: node app js | nodemon | heroku create | meteor run | mongod | docker compose up | docker-compose up -d
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

[blog]
alias: blogging | blog engine | blogging platform | static site generator | static site | jekyll theme | hugo theme
alias: hexo theme | personal website | static websites
E: blog | blogging | weblog | blogger | blog engine | blogging engine | blog platform | blogging platform
E: blog system | blogging system | blog software | blog theme | blog template | blog app | blog application
E: blog generator | blog starter | blog framework | blog site | blog website | blog cms | blog server | blog tool
E: blog-aware | blog source | blog project | my blog | personal blog | tech blog | technical blog | developer blog
E: static blog | static blog generator | micro-blog | microblog | microblogging | microblogging platform | simple blog
E: minimal blog | markdown blog | photo blog | travel blog | team blog | static-site generator | static generator
E: static site | static website | site generator | website generator | jekyll theme | jekyll plugin | jekyll template
E: jekyll site | jekyll blog | jekyll based | hugo theme | hugo site | hugo blog | hugo template | hugo starter
E: hexo theme | hexo plugin | hexo blog | hexo generator | hexo deployer | ghost theme | ghost blog | ghost plugin
E: gatsby blog | gatsby starter blog | gatsby theme | wordpress theme | tumblr theme | blogger template
E: blogger theme | typecho theme | typecho plugin | pelican theme | pelican plugin | octopress theme
E: octopress plugin | metalsmith plugin | nikola theme | eleventy plugin | eleventy starter | astro blog | astro theme
E: middleman template | personal site | personal website | personal homepage | personal page | personal portfolio
E: portfolio site | portfolio website | academic website | digital garden | jamstack | 博客 | 部落格
E: 个人博客 | 個人部落格 | 博客系统 | 博客主题 | 博客程序 | 博客引擎 | 博客平台
E: 技术博客 | 静态博客 | 静态网站生成器 | 靜態網站產生器 | 静态站点 | 静态站点生成器
E: 静态网站 | 个人网站 | 個人網站 | 个人主页 | Hexo主题 | Hexo 主题 | Hugo主题 | Hugo 主题
E: Jekyll主题 | Jekyll 主题 | WordPress主题 | WordPress 主题 | Typecho主题 | Typecho 主题 | 我的博客
E: Hexo 插件
E: blog built with | blog built on | blog made with | blog powered by | blog written in
E: blog and portfolio | blog posts in markdown | markdown-based blog | markdown blogging
E: simple blog engine | static blog engine | blogging tool | blogging software
E: blogging framework | blog starter kit | blog starter template | blog starter theme | nextjs blog
E: next-js blog template | astro starter | astro template | astro blog theme
E: eleventy blog | zola theme | jekyll themes | jekyll starter | jekyll blog theme
E: jekyll theme based | responsive jekyll theme | minimal jekyll | minimalist jekyll | hugo module
E: hugo blog theme | hugo themes | theme for hugo | theme for jekyll | theme for ghost | theme for typecho
E: theme for zola | theme for pelican | themes for hexo | hexo theme based | static website generator
E: static web site generator | static site framework | static site engine | static site builder
E: documentation site generator | documentation websites
E: project websites | source of my website
E: source code of my website | source code for my website | source for my website | source code for my personal
E: source code of my personal | source code for my blog | source of my blog | code for my website | code for my blog
E: code for my personal website | code behind my | my homepage | my personal website | my personal site
E: my personal blog | my portfolio | my portfolio website | my own website
)lexicon",
R"lexicon(
[blog]
E: personal website and blog | personal website template | personal web page | personal portfolio website
E: personal portfolio template | personal page template | developer portfolio | portfolio and blog
E: portfolio template | academic website template | academic pages | academic personal
E: academic portfolio | researcher website | lab website | resume site | resume website template | homepage template
E: landing page and blog | docs and blog | newsletter and blog | publishing with markdown | independent publishing
E: modern publishing | memberships and newsletters | journal app | microblog engine | micro blogging | tumblelog
E: linkblog | photoblog | weblog engine | weblog software | digital garden template | obsidian publish alternative
E: publish your notes | publish obsidian | notes website | notion blog | notion as a cms | blog with notion
E: github issues as blog | comments for static | comments widget | comment box | commenting widget | comments system
E: comment engine
E: blog personnel | site personnel | blog personal | página personal | sitio personal | portafolio | blog pessoal
E: portfólio | site pessoal | persönliche website | личный сайт | блог | сайт-портфолио | ブログ | ポートフォリオ | 블로그
E: 포트폴리오 | kişisel web sitesi
S: blog article | blog author | blog comment | blog content | blog entry | blog feed | post list | post archive
S: tag archive | category page | archive page | author page | related post | recent post | featured post | draft post
S: publish post | markdown post | front-matter | frontmatter | yaml front matter | permalink | rss feed | atom feed
S: rss and atom | sitemap | sitemap xml | reading time | estimated reading time | excerpt | comment system
S: commenting system | comment widget | static comment | share button | disqus comment | seo-friendly | seo optimized
S: liquid template | liquid tag | liquid filter | shortcode | github-pages | gh-pages | gitlab pages
S: cloudflare pages | netlify deploy | deploy to netlify | minimalist theme | minimal theme | responsive theme
S: clean theme | theme for hexo | multilingual blog | markdown website | static html | static page | static html file
S: static content | static publishing | static export | flat-file | content folder | mdx | mdx blog
S: content collection | live reload | incremental build | publishing platform | publishing tool | publishing engine
S: newsletter | online journal | diary | journal | journaling | personal publishing | indieweb | indie-web
S: webmention | micropub | micropub client | activitypub blog | rss | feed reader | planet aggregator | zettelkasten
S: documentation generator | online resume | resume website | cv website | academic homepage | academic theme
S: portfolio theme | linktree | newsletter platform | markdown site | content publishing | my website | github-io
S: github pages site
S: posts are in | write posts in | my posts | homepage and notes | markdown and liquid
S: static website ready | writing in markdown | rss feeds | tag pages
S: archives page | reading progress | table of contents sidebar | post layout | site configuration
S: deployed to cloudflare pages | edit link | my writing | publications page | light/dark
T: jekyll | jekyll now | hugo | gohugo | hexo | hexo-js | Ghost | ghost cms | gatsby | gatsby-js | pelican | octopress
T: Middleman | nanoc | nikola | eleventy | 11ty | Astro | vuepress | vitepress | docusaurus | gridsome | nuxt content
T: next-js blog | Zola | gutenberg ssg | lektor | mkdocs | hakyll | metalsmith | wintersmith | docpad | sculpin
T: Jigsaw | statiq | wyam | Pretzel | jbake | cryogen | blogdown | rmarkdown | Quarto | bookdown | wordpress | typecho
T: z-blog | zblog | emlog | Halo | tumblr | Medium | blogspot | blogger com | write-as | writefreely | movable type
T: textpattern | Serendipity | dotclear | b2evolution | pluxml | htmly | Grav | bludit | datenstrom yellow | disqus
T: giscus | Utterances | gitalk | gitment | valine | waline | twikoo | isso | staticman | feedburner | org-mode
T: ox-hugo | org publish | mataroa | svbtle | posterous | scriptogram
H: blog theme for | blog plugin | blog example | blog tutorial | blog api | blog module | website engine
H: site builder | site theme | homepage | home page | website source | portfolio | documentation theme | docs theme
H: hexo renderer | gatsby starter | gatsby site | vuepress theme | vuepress plugin | vuepress blog | vitepress theme
H: node blog | theme | 主题 | 主題 | 博客源码 | 博客网站 | 博客模板 | 博客项目 | 博客后台
H: 博客小程序 | 静态网站生成工具 | 生成器
W: category | rss feed link | seo | feed | analytics | config yml | responsive | reader | sidebar | about page
W: footer | syntax highlighting | subscribe | social | minimalist | disqus comment support | publishing | writer
C: jekyll serve | jekyll build | bundle exec jekyll serve | jekyll new | gem jekyll | remote theme | jekyll plugins
C: hugo server | hugo new | hugo -D | config toml | themesDir | theme toml | hexo server | hexo g | hexo generate
C: hexo deploy | hexo new | hexo-cli | npm install hexo | hexo s | hexo clean | gatsby develop | gatsby new
C: pelicanconf py | pelican content | nikola build | npx eleventy | zola serve | zola build | mkdocs serve
C: lektor server | middleman server | nanoc compile | posts | layout post | layout default | liquid | site title
C: baseurl | disqus shortname | content themes | rake preview
X: blog post | blogpost | see blog | read blog | blog series | this blog post | our blog | on my blog | company blog
X: blog announcement | read more on blog | a blog article about | medium blog post | medium size | medium sized
X: hugo boss | ghost mode | ghost recon | ghost process | halo mass function | dark matter halo | color theme
X: syntax theme | shell theme | terminal theme | gtk theme | icon theme | zsh theme | vim theme | editor theme
X: vscode theme | emacs theme | qt theme | theme engine | password generator | code generator | random generator
X: parser generator | medium priority | front matter parser | static analysis | static type | static file server
X: read the blog | read our blog | official blog | announcement blog | the blog article

[cms]
alias: content management system | content management | headless cms | wordpress | wordpress plugin | drupal
alias: cms plugin
E: cms | content-management system | content management | content manager | headless cms | decoupled cms
E: cms framework | cms plugin | cms extension | cms module | cms template | cms theme | cms platform | cms engine
E: cms backend | cms for | lightweight cms | simple cms | static cms | enterprise cms | blog cms | multilingual cms
E: markdown cms | django-cms | rails cms | laravel cms | php cms | nodejs cms | go cms | symfony cms | dotnet cms
E: java cms | react cms | vue cms | content editing | content infrastructure | content platform | content api
E: wordpress plugin | wordpress theme | wordpress block | wordpress framework | wordpress boilerplate
E: wordpress library | wordpress widget | wordpress site | wp plugin | wp theme | gutenberg block | gutenberg plugin
E: woocommerce plugin | woocommerce extension | woocommerce theme | elementor addon | elementor plugin | acf field
E: drupal module | drupal theme | drupal distribution | drupal site | drupal project | drush command
E: joomla extension | joomla component | joomla plugin | joomla template | joomla module | typo3 extension
E: typo3 distribution | craft plugin | statamic addon | octobercms plugin | silverstripe module | silverstripe theme
E: concrete5 package | modx extra | umbraco package | orchard module | wagtail plugin | strapi plugin
E: strapi provider | ghost theme | kirby plugin | grav plugin | grav theme | processwire module
E: expressionengine addon | expressionengine plugin | contao extension | plone addon | netlify cms widget
E: sanity plugin | contentful app | directus extension | payload plugin | neos package | pimcore bundle
E: dotnetnuke module | textpattern plugin | bolt extension | pyrocms module | magento extension | 内容管理系统
E: 內容管理系統 | 内容管理 | 無頭 CMS | 无头CMS | CMS系统 | CMS 系统 | 建站系统 | 建站
E: 网站管理系统 | 内容发布系统 | WordPress插件 | WordPress 插件 | WordPress主题 | WordPress 主题
E: 外掛 | 企业建站 | 企业网站 | 网站内容管理
E: headless content management | headless commerce cms | headless blog | headless next-js cms | open source headless
E: open-source headless cms | next-js cms | native cms | file-based cms | file based cms | flat file cms
E: flat-file cms | git-based cms | git based cms | git-based headless | database-less cms | self-hosted cms
E: modular cms | node-js cms | typescript cms | python cms | java-based cms | .net cms | ruby on rails cms
E: elixir cms | rust cms | api-first cms | graphql cms | cms built on | cms built with | cms written in
E: cms and framework | cms for developers | cms and blog | cms and blogging | cms and ecommerce | cms for static
E: cms for static sites | cms for next-js | content hub | content backend | content repository for
E: content modelling tool | content management framework | content management platform | content management solution
E: content management tool | content management app | web content management | digital experience platform
E: publishing system | publishing platform for | modern publishing | independent publishing | newsroom cms
E: newsletter publishing | magazine platform | website engine | website management system | website building
E: web site builder | static site cms | admin for content | markdown based cms | markdown content
E: wiki platform | documentation platform | documentation cms
E: community platform cms | plugin for wordpress | plugins for wordpress | theme for wordpress
E: wordpress starter theme | wordpress theme framework
E: wordpress block plugin | wordpress rest api | wordpress stack | wordpress docker image | wordpress deployment
E: headless wordpress | wordpress with | wordpress and | for wordpress | for drupal | for joomla | for strapi
E: for sanity | for contentful | for ghost | for craft cms | for statamic | for wagtail | for umbraco | for typo3
E: for october | strapi extension | strapi app | sanity studio | sanity studio plugin
E: keystone app | ghost starter theme | ghost integration | drupal 8 module | drupal 9 module
E: kirby theme | grav skeleton | october cms plugin
E: october plugin | winter cms plugin | craft cms plugin | silverstripe extension | wagtail app | wagtail site
E: django cms plugin | page builder for | page management system | block editor for | content editor for
E: editorial tool
S: post type | custom field | meta box | metabox | custom meta | taxonomy | taxonomy term | shortcode | widget area
S: theme customizer | customizer | theme option | options page | settings page | wordpress hook | wp hook
S: wordpress admin | wp-admin | wordpress multisite | multisite | network activate | wordpress core
S: wordpress developer | wordpress development | wordpress install | wordpress docker | mu-plugin | gutenberg
S: gutenberg editor | block editor | block theme | page-builder | site builder | website builder | content type
S: content-type builder | content model | content modeling | content modelling | content block | content fragment
S: content editor | content author | content creator | content delivery api | content delivery | content repository
S: structured content | content workflow | content versioning | content migration | editorial workflow
S: editorial interface | editorial team | publishing workflow | publishing platform | publish content
S: preview content | live preview | inline editing | in-place editing | in-context editing
S: wysiwyg | wysiwyg editor | rich text field | media library | media manager | asset manager | page tree
S: page management | page type | page template | menu management | site tree | multi-site | multisite management
S: multilingual content | content translation | user role | role and permission | admin panel | admin interface
S: admin ui | admin backend | editable region | editable content | twig template | template tag | liquid template
S: seo plugin | redirect manager | sitemap plugin | contact form | comment spam | caching plugin | security plugin
S: backup plugin | migration plugin | import plugin | gallery plugin | slider plugin | membership plugin
S: newsletter plugin | entity reference | field formatter | field type | fieldtype | field widget | paragraph type
S: drupal core | drupal commerce | views plugin | install profile | installation profile | drupal 9 | drupal 10
S: drupal 8 | drupal 7 | wiki | wiki engine | portal | intranet | document management | news site | newsroom
S: magazine | e-commerce | wordpress vulnerability | wordpress security | wordpress scanner | cmis | jcr
S: headless content | content-driven | content authoring | website management | forum software | wiki software
S: drafts and live preview | versions and drafts | rest and graphql api
S: collections and fields | content types | custom post types | schema-based | media uploads | content published
S: editors and authors | seo friendly | themes and plugins
T: wordpress | wp | WP | wp-cli | wpcli | woocommerce | elementor | acf | advanced custom fields | buddypress
T: bbpress | Timber | Sage | roots bedrock | Bedrock | Underscores | genesis framework | genesis theme | yoast
T: contact form 7 | gravity forms | drupal | drush | drupal console | backdrop cms | joomla | typo3 | fluid typo3
T: craft cms | craftcms | statamic | october cms | octobercms | winter cms | silverstripe | concrete5 | concrete cms
T: modx | umbraco | orchard core | sitecore | sitefinity | kentico | episerver | optimizely cms
T: adobe experience manager | aem | Magnolia | liferay | Alfresco | hippo cms | jahia | dotcms | plone | wagtail
T: Mezzanine | feincms | strapi | directus | Ghost | Keystone | keystonejs | payload cms | Sanity | sanity-io
T: contentful | Prismic | storyblok | dato cms | datocms | graphcms | hygraph | butter cms | cockpit cms | decap cms
T: netlify cms | tina cms | tinacms | Forestry | kirby | Grav | bludit | pico cms | processwire | expressionengine
T: contao | neos | pimcore | bolt cms | pyrocms | asgard cms | ez publish | ez platform | ibexa | refinery cms
T: refinerycms | radiant cms | comfortable mexican sofa | locomotive cms | alchemy cms | camaleon | dedecms
T: 帝国CMS | discuz | phpcms | thinkcmf | metinfo | eyoucms | Halo | typecho | mediawiki | dokuwiki | tiddlywiki
T: magento | prestashop | opencart | squarespace | wix | webflow | shopify | sharepoint | hubspot | nuxt content
T: apostrophe cms | apostrophecms | piranha cms | squidex | textpattern | cmsms | made simple | ghost cms
H: cms package | cms component | cms admin | content framework | cms sdk | theme framework | child theme | page editor
H: headless backend | admin generator | wiki theme | shopify theme | shopify app | 内容管理平台 | 建站工具
H: 企业CMS | 插件
W: media | widget | menu | category | php | mysql | template engine | translation | seo | activate | liquid
W: publishing | editorial | multilingual | flat file
C: wp-content | add action | add filter | add shortcode | do shortcode | get field | functions php | wp-config
C: wpackagist-plugin | drush en | drush dl | modules contrib | drush cr | settings php | hook menu | ext emconf
C: typo3conf ext | tx extension | craft plugins | php craft | site plugins | user plugins | gpm install | php please
)lexicon",
R"lexicon(
[cms]
C: dev build | INSTALLED APPS | cms plugins | wagtail hooks | npx create-strapi-app | create-strapi-app | yarn strapi
C: npx sanity | plugins php
X: cms energy | cms detector | cms experiment | cms open data | cms collaboration | cms analysis | cms software cmssw
X: cryptographic message syntax | concurrent mark sweep | count min sketch | mq cms | medicare cms | pkcs7 cms
X: color management system | cms garbage collector | ghost mode | sanity check | sanity test | sanity checking
X: timber logging | sage math | bedrock edition | minecraft bedrock | aws bedrock | amazon bedrock | keystone engine
X: openstack keystone | liquid handling | liquid crystal | liquid haskell | liquid neural | biological taxonomy
X: gutenberg project | project gutenberg | gutenberg ebook | gutenberg richter | content type header
X: http content type | mime content type | portal game | captive portal

[editor]
alias: text editor | code editor | editor plugin | ide | markdown editor | wysiwyg editor | vim plugin
alias: vscode extension | sublime text plugin | emacs package
E: editor | text editor | code editor | source code editor | rich-text editor | rich text | wysiwyg | wysiwyg editor
E: html editor | markdown editor | online editor | web-based editor | browser-based editor | terminal editor
E: console editor | modal editor | block editor | inline editor | visual editor | image editor | photo editor
E: video editor | audio editor | hex editor | binary editor | vector editor | svg editor | pixel editor
E: sprite editor | diagram editor | graph editor | node editor | level editor | map editor | tilemap editor
E: json editor | yaml editor | xml editor | csv editor | latex editor | sql editor | subtitle editor | metadata editor
E: tag editor | config editor | pdf editor | formula editor | equation editor | math editor | score editor
E: collaborative editor | structure editor | structural editor | projectional editor | outliner | outline editor
E: wiki editor | content editor | email editor | newsletter editor | template editor | shader editor | css editor
E: theme editor | icon editor | character editor | save editor | world editor | particle editor | timeline editor
E: property editor | cron editor | editor plugin | editor extension | editor component | editor framework
E: editor toolkit | text editing | code editing | vim plugin | vim script | vimscript plugin | vim configuration
E: vim config | vim distribution | vim syntax | vim colorscheme | vim mode | vim emulation | vim bindings
E: vim keybinding | vim wrapper | vim port | vim ftplugin | neovim plugin | neovim config | neovim configuration
E: neovim distribution | neovim client | neovim gui | neovim colorscheme | nvim plugin | nvim config | vimrc
E: emacs package | emacs mode | emacs major-mode | emacs minor mode | emacs configuration | emacs config
E: emacs distribution | emacs extension | emacs interface | emacs theme | emacs lisp | emacs lisp package
E: emacs library | emacs client | elisp library | elisp package | major mode | major mode for editing | minor mode
E: doom emacs | spacemacs layer | sublime plugin | sublime text package | sublime text 2 plugin
E: sublime text 3 plugin | sublime package | sublime syntax | sublimelinter plugin | textmate bundle | textmate theme
E: textmate grammar | atom package | atom plugin | atom theme | atom linter | brackets extension | brackets plugin
E: vscode extension | vs code extension | visual studio code extension | vscode plugin | vs code plugin | vscode theme
E: vs code theme | vscode snippet | vsix | jetbrains plugin | intellij plugin | intellij idea plugin | intellij theme
E: pycharm plugin | phpstorm plugin | webstorm plugin | rubymine plugin | eclipse plugin | netbeans plugin
E: xcode plugin | xcode theme | notepad++ plugin | coda plugin | geany plugin | gedit plugin | kakoune plugin
E: helix plugin | lapce plugin | zed extension | obsidian plugin | obsidian theme | ckeditor plugin | tinymce plugin
E: quill module | quill plugin | draft-js plugin | tiptap extension | prosemirror plugin | codemirror mode
E: codemirror extension | codemirror theme | summernote plugin | markdown editor component | 编辑器 | 編輯器
E: 文本编辑器 | 文字編輯器 | 代码编辑器 | 富文本编辑器 | 富文本 | Markdown编辑器
E: Markdown 编辑器 | 图片编辑器 | 图片编辑 | 视频编辑器 | 在线编辑器 | 可视化编辑器
E: Vim 插件 | Vim插件 | Vim 配置 | Emacs 配置 | VSCode 插件 | VSCode插件 | 流程图编辑器
E: 公式编辑器 | notion-style | wysiwyg html | whiteboard
E: editor written in | editor built on | editor built with | editor inspired by | inspired editor
E: editor and viewer | editor engine | editor library | rich text editor for
E: rich text framework | rich text editing | block style editor | block based editor
E: notion style editor | notion like editor | collaborative text editor
E: collaborative editing for | code editor component | in browser code editor
E: browser based code editor | terminal text editor | terminal based text editor | modal text editor
E: vim inspired | vi like editor | modern text editor | lightweight text editor | hackable text editor
E: pixel art editor | vector graphics editor | graphics editor | flowchart editor | node based editor | sound editor
E: wave editor | tile map editor | spreadsheet editor | office suite | word processor | note editor
E: screenplay editor | distraction free writing | novel writing | note taking app | note taking application
E: note taking and | notes in markdown | markdown notes | markdown note taking | your notes | knowledge management
E: bidirectional links | second brain | zettelkasten | design tool | design editor | template builder
E: page builder | web builder framework | web page builder | website builder framework | drag and drop builder
E: vim plugin manager
E: plugin manager for neovim | plugin for vim | plugin for neovim | package for sublime text
E: package for atom | emacs framework | nvim distribution | color scheme for vim
E: theme for vim | syntax highlighting for vim | vim filetype | fuzzy finder for neovim
E: file explorer for neovim | file tree for neovim | statusline plugin | status line for vim | statusline for neovim
E: completion for neovim | completion plugin | autocompletion plugin for | treesitter for neovim | lsp for neovim
E: language client for | prose editor | prose mirror
E: markdown 编辑器 | 块编辑器 | 笔记软件
S: syntax highlighting | syntax highlighter | syntax file | syntax definition | syntax theme | colorscheme
S: colour scheme | code completion | auto-completion | autocompletion | intellisense | code folding | code navigation
S: go to definition | goto definition | jump to definition | fuzzy finder | fuzzy file finder | statusline
S: status line | tabline | bufferline | buffer list | buffer explorer | quickfix | location list | text object
S: motion plugin | easymotion | multiple cursor | multiple selection | multi-cursor | auto pair | autopair
S: bracket matching | bracket pair | rainbow bracket | indent guide | indentation guide | auto indent | tab completion
S: snippet engine | snippet collection | code snippet | emmet | format on save | organize imports
S: language server protocol | language server | language client | lsp | lsp client | dap client | debug adapter
S: treesitter | tree-sitter | tree-sitter grammar | language grammar | language support | language support for
S: key-binding | keybinding | keymap | key map | leader key | modal editing | evil-mode | command palette | which key
S: org-mode | org roam | distraction-free | focus mode | zen mode | writing app | writing environment | split view
S: live preview | markdown preview | wysiwym | contenteditable | content editable | undo redo | find and replace
S: spell checker | spell checking | word count | line number | gutter | minimap | gap buffer | piece table
S: text buffer | operational transformation | operational transform | crdt | collaborative editing
S: real-time collaborative editing | real-time collaboration | pair programming | slash command | mention plugin
S: toolbar button | floating toolbar | bubble toolbar | rich content | inline editing | image crop | image cropping
S: image filter | photo filter | brush tool | layer support | drawing tool | paint tool | video trimming
S: video trimmer | waveform editing | midi editor | piano roll | code playground | online ide | cloud ide | web ide
S: integrated development environment | ide plugin | ide extension | ide support | ide integration
S: editor integration | editor theme | editor config | editorconfig | editor support | editor scripting | scratch pad
S: scratchpad | notepad | filetype plugin | ftplugin | ftdetect | melpa | marmalade | package control
S: vscode marketplace | vs code marketplace | open vsx | jetbrains marketplace | vim runtime | vim tab | vim window
S: vim buffer | vim command | vim 8 | vim-like | vi-like | vi clone | emacs-like | nano-like | kilo editor
S: ncurses editor | source editor | blueprint editor | syntax highlighting for | hex viewer | image editing
S: photo editing | drawing app | diagramming | elisp | editing experience | insert mode | normal mode | visual mode
S: undo and redo | spell check | drag and drop blocks | call plug begin | autosave
T: vim | Vi | neovim | nvim | gvim | macvim | emacs | xemacs | spacemacs | Sublime | sublime text | sublime text 2
T: sublime text 3 | textmate | Atom | adobe brackets | vscode | vs-code | visual studio code | vscodium
T: visual studio | intellij | intellij idea | jetbrains | pycharm | phpstorm | webstorm | android studio | Eclipse
T: eclipse ide | netbeans | xcode | notepad++ | notepad2 | nano | gedit | geany | bbedit | kakoune | helix editor
T: Zed | lapce | lite xl | micro editor | codemirror | codemirror 6 | monaco | monaco editor | ace editor
T: prosemirror | quill-js | slate-js | slatejs | draft-js | tiptap | trix | tinymce | ckeditor | froala | summernote
T: editor-js | editorjs | medium-editor | redactor | yjs | share-js | firepad | etherpad | overleaf | typora
T: Obsidian | simplemde | easymde | toast ui editor | stackedit | hackmd | Mermaid | excalidraw | tldraw | photoshop
T: gimp | krita | inkscape | blender | lightroom | theia | code-server | coc-nvim | telescope nvim | treesitter nvim
T: ultisnips | neosnippet | syntastic | neocomplete | deoplete | youcompleteme | vundle | vim-plug | Pathogen
T: neobundle | packer nvim | lazy nvim | lightline | nerdtree | ctrlp | denite | helm emacs | company-mode | flycheck
T: magit | use-package | ensime | Cider | Helix | Lexical | Quill | Slate | Kate | Tiled | Brackets | Unite
T: monaco-editor
H: editor for | editor app | editor control | editor view | editor core | editor mode | editor tool | editor bundle
H: editor package | editor addon | editor environment | wysiwyg html editor | rich text component
H: rich text editor component | rich text field | ide | programming environment | writing tool | writing software
H: markdown viewer | text area | textarea | plugin for vs code | plugin for vscode | extension for vs code
H: extension for visual studio code | package for emacs | mode for emacs | emacs lisp library | emacs front-end
H: elisp code | visual studio tool | vscode language extension | color theme | snippets | language extension
H: language plugin | image editor plugin | image cropper | diagram tool | registry tool | schema editor
H: document editor | page editor | website editor | form editor | code field | code input | code sandbox
H: color schemes | 编辑器插件 | 编辑器组件 | 富文本编辑组件 | 富文本控件 | 图像编辑器
H: 代码编辑组件 | 配置文件 | 文本编辑控件 | 编辑工具 | web editor
W: editing | cursor | highlight | highlighting | completion | indentation | shortcut | preview | selection | linter
W: formatter | paste | undo | toolbar | keyboard | productivity | canvas | modal | plugin manager | autocomplete
W: drawing | note-taking
C: vundle plugin | call plug | PlugInstall | PluginInstall | NeoBundle | NeoBundleFetch | bundle pathogen | init vim
C: init lua | lua require | nnoremap | nmap | inoremap | vnoremap | autocmd | set runtimepath | dein add | syntax on
C: add-to-list load-path | load-path | package-install | M-x package-install | M-x | add-hook | global-set-key
C: defcustom | setq | emacs d | package archives | define-key | apm install | install package | Package Control
C: sublime-settings | sublime-keymap | Packages User | code install-extension | ext install | vsce package
C: activationEvents | settings json | import codemirror | new Quill | new Editor | tinymce init | CKEDITOR replace
C: monaco editor create | EditorState | editor getValue | elpa | plug vim | Plug
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

[low-code]
alias: no-code | no code platform | low code | lowcode | visual programming | app builder | low-code platform
alias: visual builder
E: low-code | no-code | low-code platform | lowcode platform | app builder | application builder | internal-tool
E: visual programming | visual scripting | visual coding | block programming | graphical programming | flow-based
E: dataflow programming | node editor | drag and drop form builder | drag-and-drop interface | visual builder
E: visual development | form builder | form designer | page builder | website builder | site builder
E: workflow builder | workflow automation | visual workflow | workflow designer | workflow editor | dashboard builder
E: chatbot builder | bot builder | rapid application development | citizen developer | without code | without coding
E: no code required | zero-code | codeless | code-free | 低代码 | 低代碼 | 低程式碼 | 零代码 | 无代码
E: 無程式碼 | 低代码平台 | 低代码开发 | 低代码开发平台 | 低代码引擎 | 可视化搭建
)lexicon",
R"lexicon(
[low-code]
E: 可视化编程 | 視覺化程式 | 图形化编程 | 积木编程 | 拖拽生成 | 拖拽式 | 可视化拖拽
E: 页面搭建 | 可视化设计器 | 表单设计器 | 表单生成器 | 动态表单 | 流程设计器
E: 代码生成平台 | 快速开发平台 | 搭建平台 | 在线表单 | website creator | internal app
E: build internal | build apps without | no coding | database spreadsheet
E: build custom applications | build applications visually | build apps visually | build mobile apps visually
E: build internal tools | internal tools | internal tool builder | admin panels and internal tools
E: build dashboards and | custom dashboards without | hardly any typing | without writing code
E: without writing a line of code | without programming | no programming
E: no programming required | no programming knowledge | without technical | without technical experience
E: no-code database | no-code tool | no code platform | no-code app builder | no-code development | no-code backend
E: no-code ai | no-code web | no-code automation | low-code framework | low-code development | low-code editor
E: low-code engine | low-code ai | low code for | low-code tool | low-code programming | low-code application
E: low-code workflow | low-code backend | low-code bpm | online tables | spreadsheet database hybrid
E: spreadsheet hybrid | database to spreadsheet | turns any database into | database into a smart spreadsheet
E: notion alternative with database | visual programming language | visual programming environment
E: visual flow builder | visual workflow builder | visual web builder
E: visual page builder | visual website builder | visual app builder | visual interface builder | visual database
E: visual llm | visual agent builder | visual editor for | visual node | node based editor | node graph editor
E: node-based visual | node-based ui | flow based programming | flow based editor | flow-based programming for
E: block based programming | block-based programming | blocks programming | scratch blocks
E: event-driven applications wired | wire together | wiring together hardware | drag and drop website
E: drag and drop page | drag and drop app | drag and drop web | drag and drop ui | drag and drop interface for
E: drag and drop workflow | drag-and-drop builder | drag & drop builder | drag components | web builder framework
E: web template editor | page builder framework | page editor for | email template builder | newsletter builder
E: landing page builder | quiz maker | forms without | typeform alternative
E: google forms alternative | json driven ui | json to ui | ui from json | pages from json | crud from a schema
E: admin panel generator | backend without code | instant backend | schema driven | llm app development platform
E: llm app builder | build llm apps | build ai agents visually | visual ai | ai workflow builder | chatflow builder
E: workflow automation platform | workflow automation tool | automation platform for | fair-code
E: connect apps and automate | automate without code | rpa platform | robotic process automation | bpm platform
E: bpmn engine | business process management | dashboard designer | iot dashboard builder
E: hmi builder | bot builder without | game maker without | no code game | full stack generator | generate crud
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
S: bpmn modeler | rule designer | process designer | approval workflow | approval flow | agent builder | prompt flow
S: visual ml | visual etl | chatflow | game maker | game builder | component palette | property panel
S: property inspector | widget palette | prebuilt widget | prebuilt component | app generator | application generator
S: generate application | design to code | non-programmer | nontechnical | non-developer | business user
S: metadata-driven | rad tool | rad framework | visual logic | visual editor | block-based | spreadsheet-like
S: database interface | backoffice | back-office | 可视化 | 拖拽 | visually | admin panel
S: canvas with snapping | drag a table | drag and drop canvas | drag widgets | prebuilt widgets
S: connect to any database | connectors for | pre-built connectors | templates gallery | visual query builder
S: publish to both stores | export the code | blocks palette | palette of blocks | json config generates
S: property editor | bind data to components | custom javascript anywhere | business users | non-developers
S: non-technical users | citizen developers
T: node-red | n8n | budibase | appsmith | tooljet | Retool | nocodb | baserow | airtable | bubble-io | webflow
T: zapier | ifttt | integromat | pipedream | huginn | activepieces | Windmill | langflow | flowise | dify | comfyui
T: blockly | google blockly | Scratch | scratch 3 | scratchblocks | snap berkeley | app inventor | mit app inventor
T: kodular | thunkable | makecode | pxt | mblock | grapesjs | grapes-js | craft-js | puck editor | builder-io
T: plasmic | form-io | formio | formily | surveyjs | amis | lowcode-engine | lowcodeengine | jeecgboot | jeecg | joget
T: mendix | outsystems | oracle apex | power apps | powerapps | power automate | salesforce lightning | servicenow
T: appian | lowdefy | directus | hasura | supabase | saltcorn | frappe | erpnext | wavemaker | skyve | openxava
T: jhipster | rete-js | reactflow | react flow | litegraph | drawflow | baklava-js | x6 | logicflow | bpmn-js
T: camunda | flowable | activiti | unreal blueprint | blueprint visual scripting | bolt unity | playmaker | xnode
T: max msp | pure data | puredata | labview | simulink | touchdesigner | houdini | Grasshopper | dynamo revit
T: nodebox | knime | orange3 | rapidminer | alteryx | h2o flow | teachable machine | xod | snap4arduino | ardublock
T: flowfuse | apache nifi | nifi | streamsheets | uipath | glide apps | adalo | flutterflow | draftbit | noodl
T: coda-io | elementor | stacker | softr | gdevelop | construct 3 | gamemaker
W: builder | drag | canvas | automation | connector | designer | designing | crud | rapid | business | customizable
W: productivity | widget | spreadsheet
H: no-code solution | visual programming tool | blockly plugin | node-red node | node-red dashboard
H: nodes for node-red | n8n node | n8n community node | n8n workflow | grapesjs preset | form builder library
H: form builder plugin | web builder | tool builder | interface builder | automation tool | 低代码编辑器
H: 低代码框架 | 低代码工具 | 低代码系统 | 搭建系统 | 可视化平台 | 可视化编辑器
H: 可视化编辑 | 大屏设计器 | 可视化大屏 | 快速开发框架 | 开发平台 | 设计器
C: npm install node-red-contrib | node-red-contrib | n8n start | Blockly Blocks | Blockly inject | Blockly
C: grapesjs init | registerType | npx n8n | n8n-nodes | amis embed | LiteGraph
X: low-code size | no code change | no code generation | no code duplication | no code modification | no code coverage
X: without code change | without code generation | without code duplication | without code modification | from scratch
X: built from scratch | written from scratch | train from scratch | training from scratch | scratch the itch
X: scratch my own itch | scratch an itch | scratch space | scratch directory | scratch buffer | scratch pad
X: scratch image | scratch card | scratch file | scratch docker image | scratch that | query builder | url builder
X: string builder | builder pattern | builder api | grasshopper optimization

[graphql]
alias: graph-ql | graphql api | graphql server | graphql client | apollo graphql
E: graphql | graph-ql | graphql server | graphql client | graphql api | graphql backend | graphql schema
E: graphql query | graphql endpoint | graphql framework | graphql library | graphql implementation | graphql engine
E: graphql gateway | graphql federation | graphql ide | graphql playground | graphql subscription | graphql mutation
E: graphql resolver | graphql middleware | graphql directive | graphql plugin | graphql-tools | graphql tooling
E: graphql codegen | graphql code generator | schema stitching | graphql type | graphql scalar | graphql service
E: graphql proxy | graphql wrapper | graphql interface | graphql layer | graphql adapter | graphql support
E: graphql integration | graphql starter | graphql boilerplate | graphql example | graphql tutorial | graphql editor
E: graphql explorer | graphql parser | graphql linter | graphql cli | graphql sdl | graphql spec
E: graphql specification | graphql introspection | graphql transport | graphql over http | graphql over websocket
E: apollo server | apollo client | apollo federation | apollo link | apollo-server plugin | relay modern | relay-style
E: relay compliant | relay connection | relay specification | hasura | gql | GraphQL 服务端 | GraphQL服务
E: GraphQL 服务 | GraphQL客户端 | GraphQL 客户端 | GraphQL 接口 | GraphQL接口 | GraphQL 框架
E: GraphQL框架
E: graphql native | graphql-first | graphql apis | graphql and rest | rest and graphql
E: graphql api server | graphql schemas
E: graphql server library
E: graphql code generation
E: graphql queries | graphql mutations | graphql subscriptions
E: graphql over | graphql microservices | graphql router | graphql composition | graphql stitching | graphql course
E: graphql monorepo | graphql utilities | graphql eslint | graphql security | graphql pentest | graphql fuzzer
E: graphql mocking | graphql testing | graphql cache | graphql caching | graphql persisted queries | graphql upload
E: graphql scalars | graphql directives | graphql bindings | graphql ast | graphql visualizer | graphql console
E: graphql types | graphql orm | graphql and prisma | graphql and react | graphql and node
E: with graphql | using graphql | via graphql | build graphql | building graphql | query language for your api
E: relay compiler | urql exchange | prisma and graphql | hasura actions | commerce graphql | headless graphql
E: data fetching with graphql | declare data requirements using
S: schema definition language | schema-first | code first graphql | resolver | resolver function | resolver map
S: mutation resolver | subscription resolver | query and mutation | queries and mutations | live query
S: type definition | input type | custom scalar | scalar type | scalar directive | schema directive
S: executable schema | remote schema | schema merging | merging schema | schema delegation | federated schema
S: federated graph | federated service | federation gateway | federation v2 | subgraph | supergraph | data graph
S: unified graph | introspection query | introspection result | introspection schema | persisted query
S: persisted queries | query complexity | depth limiting | query batching | batched query | batching and caching
S: n+1 problem | n+1 query | normalized cache | normalized caching | optimistic response | optimistic update
S: cursor-based pagination | cursor pagination | connection type | fragment colocation | fragment matcher
S: colocated fragment | query fragment | multipart request | websocket subscription | subscription transport
S: typed query | generated types | generated hooks | mock schema | mock resolver | schema mocking | schema visualizer
S: schema diff | schema documentation | schema design | openapi to graphql | instant graphql | autogenerated graphql
S: automatic graphql | generated graphql | expose graphql | data-loader | over-fetching | overfetching
S: under-fetching
S: fragments | data requirements | resolver functions | schema first development | code-first
S: n+1
T: apollo | apollo graphql | apollo ios | apollo android | apollo kotlin | apollo angular | vue apollo | react apollo
T: apollo engine | apollo studio | rover cli | Relay | urql | graphiql | altair graphql | graphcool | prisma
T: prisma 2 | prisma 1 | graphile | postgraphile | postgraphql | graphql-yoga | yoga server | Envelop | the guild
T: graphql mesh | graphql inspector | graphql-hive | wundergraph | hot chocolate | hotchocolate | strawberry shake
T: graphql dotnet | graphql-ruby | Graphene | graphene-django | strawberry graphql | Ariadne | tartiflette
T: graphql-core | Juniper | async-graphql | Absinthe | Sangria | caliban | lacinia | gqlgen | graph-gophers
T: graphql-go | graphql-java | spqr | dgs framework | netflix dgs | spring graphql | graphql-kotlin | kgraphql
T: morpheus graphql | lighthouse laravel | lighthouse php | webonyx | graphqlite | overblog | siler | wp-graphql
T: wpgraphql | type-graphql | typegraphql | Nexus | nexus prisma | pothos | giraphql | mercurius | graphql-tag
T: graphql-js | graphql-shield | dgraph | faunadb | aws appsync | appsync | aws amplify | stepzen | grafbase
T: keystone-js | nhost | 8base | graphcms | hygraph | gatsby | redwood-js | dataloader | lokka | houdini graphql
T: gql-request | graphql-request | ent contrib | neo4j graphql | grandstack | supergraph router | cosmo router
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
X: apollo mission | apollo 11 | apollo auto | baidu apollo | apollo autonomous driving | apollo config
X: apollo configuration center | ctrip apollo | apollo guidance | apollo 3 | relay server | smtp relay | mail relay
X: relay board | relay module | relay node | relay chain | tcp relay | dns resolver | dependency resolver
)lexicon",
R"lexicon(
[graphql]
X: module resolver | path resolver | name resolver | version resolver | graphene oxide | grapheneos | graphene cluster
X: type definition file | typescript type definition | typescript definition | juniper network | juniper router
X: juniper device | juniper junos | nexus repository | nexus player | cisco nexus | nexus 5 | nexus 7 | sonatype nexus
X: google nexus | pytorch dataloader | torch dataloader | android fragment | code fragment

[node-version]
alias: node version manager | nvm | node-version-manager | nodejs version manager | node version management
alias: version manager
E: node version manager | switch node-js version | change node version | multiple node version | versions of node-js
E: node manager | node installer | install node version | install node-js | nvm plugin | nvm wrapper | nvm alternative
E: nvm clone | nvm replacement | nvm gui | nvm fish | fnm plugin | nodenv plugin | asdf-nodejs | node-js version
E: node-version | nvmrc | node-version file | Node版本管理 | Node 版本管理 | Node-js 版本管理
E: Node版本管理工具 | Node 版本管理器 | Node版本切换 | Node 版本切换 | 切换 Node 版本
E: 切换Node版本 | 多版本 Node | 管理 Node-js 版本 | Node 版本 | node版本 | multiple node | switch node
E: different versions of node | version of node
E: node.js version manager | version manager for node | manage multiple node versions | switch node versions
E: switch between node versions | switching node versions | node.js versions | install and manage node | .nvmrc
E: javascript tool manager | tool versions | .tool-versions | .node-version | .nvmrc file
E: set up node | setup node | setup nodejs | node toolchain | alternative to nvm | nvm for windows | nvm for fish
E: nvm for zsh | node 版本管理
S: version manager | version switcher | toolchain manager | runtime manager | runtime version | sdk manager | shim
S: version shim | nvmrc file | tool versions file | local version | global version | default version | default node
S: default alias | switch version | switching version | version switching | auto-switch | auto switching
S: automatic switching | automatically switch | auto use | lts version | latest lts | lts release | node lts
S: node release | node-js release | node-js binary | node binary | node binaries | prebuilt node | node mirror
S: npm mirror | npm version | yarn version | reinstall packages | shell integration | cd hook | engines field
T: nvm-windows
S: uninstall version | remote versions | installed versions | multiple versions
S: use latest lts | switches versions | per project version | engines node | end of life
T: nvm | fnm | nodenv | nodebrew | nodist | nvs | volta | tj n | n version manager | Nave | nodeenv | asdf | asdf-vm
T: mise | rtx | proto toolchain | moonrepo proto | corepack | rbenv | pyenv | goenv | jenv | rvm | sdkman | avn
T: ndenv | nvm-sh | vfox | phpenv | chnode | chruby | dvm | gvm | tfenv | n-install | snm | notion toolchain
T: nodesource | io-js | iojs | homebrew | nvm sh
H: Node版本管理器 | Node 安装工具 | 版本管理工具 | 版本切换工具
W: bash | zsh | fish | powershell | alias | lts | symlink | uninstall
C: nvm use | nvm install | nvm ls | nvm current | NVM DIR | nvm list | fnm use | fnm install | fnm env | fnm default
C: n lts | n latest | n stable | nodenv install | nodenv global | nodenv local | nodenv rehash | nodenv init
C: nodebrew install | nodebrew use | nodist add | nvs add | nvs use | volta install | volta pin | node-build
C: nodeenv env | NODENV ROOT | N PREFIX | nave use | tool-versions
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

[bundler]
alias: module bundler | build tool | javascript bundler | webpack | rollup | vite | asset bundler
alias: frontend build tool
E: module bundler | bundler | javascript bundler | js bundler | typescript bundler | asset bundler | web bundler
E: css bundler | library bundler | package bundler | code bundler | application bundler | html bundler | esm bundler
E: rust bundler | module bundling | asset bundling | bundle javascript | bundle css | bundling javascript
E: bundling tool | bundle analyzer | bundle size analyzer | bundle visualizer | bundle size | webpack plugin
E: webpack loader | webpack config | webpack configuration | webpack boilerplate | webpack template | webpack starter
E: webpack preset | webpack bundle | webpack dev middleware | webpack wrapper | webpack tool | webpack builder
E: webpack 2 | webpack 3 | webpack 4 | webpack 5 | loader for webpack | rollup plugin | rollup config | rollup preset
E: rollup wrapper | rollup starter | vite plugin | vite template | vite preset | vite starter | vite boilerplate
E: vite framework | vite integration | plugin for vite | parcel plugin | parcel transformer | esbuild plugin
E: esbuild wrapper | esbuild-loader | unplugin | browserify transform | browserify plugin | browserify middleware
E: browserify wrapper | rspack plugin | rspack | turbopack | metro bundler | front-end build | frontend tooling
E: asset pipeline | asset packager | asset compiler | asset build | module loader | amd loader | babel plugin
E: babel preset | gulp plugin | gulp build | grunt plugin | grunt task | brunch plugin | broccoli plugin
E: snowpack plugin | fis3 plugin | metalsmith bundler | 打包工具 | 打包器 | 模块打包 | 模組打包
E: 前端构建 | 前端构建工具 | 构建工具 | 前端打包 | 构建配置 | webpack 插件 | webpack插件
E: webpack 配置 | webpack配置 | Vite 插件 | Vite插件 | vite 模板 | 前端工程化工具 | 打包构建
E: 脚手架工具 | bundle your | bundle module
E: bundler and minifier | bundler written in | bundler for javascript | bundler for the
E: ecmascript module bundler | es module bundler | next generation bundler | zero config bundler
E: zero configuration bundler | javascript packager | build tool for the web | build tool for web
E: build tool for javascript | build tool for frontend | frontend build tool | front-end build tool
E: frontend build tooling | front-end build tooling | web build tool | javascript build system
E: next generation frontend tooling | frontend toolchain | javascript toolchain | web toolchain | web compiler
E: speedy web compiler | typescript javascript compiler | typescript build tool
E: library build tool | library bundling | bundle your library | bundle your typescript | bundle your javascript
E: bundles javascript | bundles your | bundle a javascript | bundle node | bundle node js | bundle modules
E: bundle analysis | bundle size checker | bundle size report | bundle inspector | webpack bundle analyzer
E: visualize bundle | size of your bundle | code splitting library
E: webpack alternative
E: webpack compatible | webpack-compatible | webpack integration | rails webpack
E: vite plugins | vite powered | powered by vite | vite for
E: rollup plugins
E: esbuild for | esbuild based | powered by esbuild
E: gulp tasks | gulp wrapper
E: postcss in | metro transformer
E: loader for vite | dev server and bundler | dev server with hmr | unbundled dev server | native esm dev
E: svg sprite plugin | assets pipeline | sprockets | minifier for javascript
E: js minifier | tree shaking bundler | dead code elimination for
E: dynamic module loader | universal module loader | import maps | importmap
E: import map generator | single file bundler
S: tree-shaking | treeshaking | code-splitting | dead-code elimination | scope hoisting | hot-module replacement | hmr
S: hot-reload | live-reload | fast refresh | dev server | development server | dependency pre-bundling | pre-bundling
S: prebundle | bundle splitting | chunk splitting | vendor chunk | commons chunk | dynamic import | module federation
S: micro frontend module federation | entry point | entry file | output bundle | bundle output | single bundle
S: single file bundle | bundled file | bundled code | standalone bundle | umd bundle | umd build | umd module
S: commonjs | commonjs module | common-js | esm | es module | esmodule | ecmascript module | es6 module
S: native es module | native esm | amd module | systemjs | iife | dual package | import map | bundleless
S: unbundled development | no bundler | buildless | build-less | source-map | sourcemap | minification | minify
S: minifier | uglify | terser | compress javascript | javascript compressor | concatenate | concatenation
S: concat file | cache-busting | content hash | asset hash | asset hashing | asset fingerprinting
S: fingerprinting assets | filename hashing | asset manifest | file revision | rev file | inline asset | inline css
S: inline script | inline svg | svg sprite loader | svg loader | css-loader | css extraction | extract css
S: style loader | sass loader | less loader | file loader | url loader | raw loader | worker loader | wasm loader
S: markdown loader | image minification | css modules | postcss pipeline | inject asset | transpile | transpiler
S: transpilation | transpiling | babel transform | jsx transform | typescript compilation | ts compiler | swc plugin
S: compile es6 | es5 output | modern build | differential loading | polyfill injection | alias resolution
S: module resolution | resolve alias | module resolver | node polyfill | externals | watch mode | incremental build
S: incremental compilation | persistent cache | build cache | build performance | build speed | build pipeline
S: build step | build process | build config | build preset | zero-config | zero configuration | multi-entry
S: virtual module | glob import | auto-import | dependency graph | circular dependency | bundle budget | bundle stats
S: stats json | size limit | progress plugin | library mode | monorepo build | lambda bundle | serverless bundling
S: userscript bundle | lua bundler | python bundler | amalgamation | amalgamate | amd | 打包
S: small pieces of code | es6 and commonjs modules | esm and commonjs | source maps | jsx and typescript
S: css modules support | incremental builds | plugin api | output format | iife cjs esm | external modules
S: content hashing | hot reloading
T: webpack | vite | vitejs | vite-js | rollup | rollup-js | rollupjs | Parcel | parcel-js | parceljs | esbuild | swc
T: browserify | watchify | Brunch | Broccoli | gulp | gulp-js | grunt | grunt-js | snowpack | wmr | fuse-box | fusebox
T: neutrino-js | laravel-mix | webpack encore | webpack-merge | webpack-chain | webpacker | Sprockets | jspm
T: requirejs | require-js | r-js | almond-js | seajs | sea-js | systemjs builder | google closure compiler
T: parcel bundler
T: closure compiler | closure library | Babel | babel-js | babelify | terser js | uglifyjs | uglify-js | microbundle
T: bili | tsdx | tsup | unbuild | ncc | vercel ncc | pkg vercel | nexe | bunchee | ice-js | umi | fis | fis3 | tsc
T: ts-loader | babel-loader | mini-css-extract-plugin | copy-webpack-plugin | webpack dashboard | turbopack vercel
T: rsbuild | rslib | rolldown | oxc | farm rust | mako bundler | create-react-app | craco | vue-cli | nuxt | sveltekit
T: storybook builder | shadow-cljs | figwheel | parcel 2 | wasm-pack | trunk wasm | postcss | lerna | skypack | esm-sh
T: webpack-dev-server | next-js | angular cli | nx build
H: bundler plugin | bundler for web | bundler for the web | bundle plugin | packager | webpack example | webpack demo
H: webpack setup | webpack project | webpack build | webpack middleware | webpack template project
H: html-webpack-plugin | webpack cli | vite config | vite starter template | esbuild config | gulp task | gulpfile
H: gruntfile | babel transformer | babel config | build tool | javascript build tool | build setup | js compiler
H: javascript minifier | html minifier | script loader | asset loader | asset manager | dev server plugin
H: library starter | 打包插件 | 模块加载器 | 构建系统 | 加载器 | 多页应用脚手架
H: webpack 脚手架 | 构建脚手架 | 简易打包器 | toolchain
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
)lexicon",
R"lexicon(
[bundler]
X: model loader | bundle exec
)lexicon"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
