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
E: front-end toolkit | front-end boilerplate | front-end starter | front-end tooling | front-end engineering
E: jquery plugin | jquery library | jquery ui widget | javascript library | javascript framework | css framework
E: css library | css-in-js | css preprocessor | css reset | css toolkit | css grid system | css grid framework
E: web component | web component library | vue component | vue component library | vue plugin | vue-js component
E: vue-js plugin | vue directive | angular component | angular directive | angular module | angular library
E: angular service | angularjs directive | angularjs module | angular-js directive | angular-js module
E: svelte component | svelte library | svelte action | solid-js component | ember addon | ember component
E: preact component | lit-element | stimulus controller | alpine plugin | alpine-js plugin | backbone plugin
E: knockout binding | html template | html5 template | html boilerplate | html5 boilerplate | bootstrap theme
E: bootstrap template | bootstrap plugin | admin template | admin dashboard template | landing page template
E: single page application framework | spa framework | mvvm framework | vanilla javascript library
E: vanilla js library | client-side framework | client-side library | client-side javascript | browser library
E: micro front-end | micro-frontends | style sheet language | postcss plugin | sass mixin | sass library
E: scss framework | less mixin | sass framework | tailwind plugin | tailwindcss plugin | tailwind css plugin
E: ui framework for the web | virtual dom | virtual dom library | 前端 | 前端框架 | 前端开发 | 前端開發 | 前端工程化 | 微前端 | 前端组件
E: 前端元件 | 前端模板 | 前端脚手架 | 前端面试 | 前端工程師 | javascript library for | lightweight javascript
E: progressive javascript framework | javascript charting library | javascript animation library | static html
E: javascript charting | html presentation
S: single page app | single page application | progressive web app | web page | responsive design
S: responsive layout | responsive website | responsive grid | responsive image | fully responsive | mobile-first
S: pixel perfect | cross-browser | browser compatibility | browser support | modern browser | evergreen browser
S: in the browser | in your browser | runs in the browser | browser-based | client-side | client-side rendering
S: client-side routing | server-side rendering | ssr | isomorphic | universal javascript | hydration | pre-rendering
S: prerender | dom manipulation | dom element | dom diffing | shadow dom | custom element | dom library | dom event
S: event delegation | two-way data binding | data-binding | template engine for javascript | templating library
S: client-side template | state management | state management library | store for vue | reactivity system
S: signal based | unobtrusive javascript | progressive enhancement | polyfill | shim | ponyfill | feature detection
S: service worker | web worker | indexeddb | local-storage | localstorage wrapper | session-storage | cookie library
S: history api | pushstate | file api | web storage | web audio api | webgl | three-js | webgl library
S: canvas library | html5 canvas | html5 video | html5 audio | svg animation | svg sprite | svg icon | css animation
S: css3 animation | css transition | css variable | css custom property | css module | css grid | css selector
S: critical css | css minifier | css linter | css parser | css methodology | utility class | utility-first
S: utility-first css | flexbox | flexbox grid | grid system | media query | parallax | lazy load | lazy loading
S: lazy-load image | infinite scroll | smooth scroll | scroll animation | scrollspy | sticky header | image slider
S: image gallery | carousel | lightbox | modal dialog | dropdown menu | off-canvas menu | hamburger menu | tooltip
S: popover | date picker | datepicker | color picker | autocomplete | typeahead | form validation | input mask
S: file upload widget | drag and drop | sortable list | masonry layout | data table | datatable | treeview
S: countdown timer | progress bar | star rating | web font | icon font | webfont | typography | theme switcher
S: dark mode toggle | component library | styled-components | scoped style | single file component | composition api
S: vue-3 | vue-2 | nuxt module | angular 2 | web animation | design to code | html css | html and css
S: css and javascript | html css javascript | html css js | javascript widget | embeddable widget
S: no dependencies javascript | zero dependency javascript | dependency-free javascript | bower package | userscript
S: user-style | bookmarklet | web performance | page speed | core web vitals | frontend interview | css trick
S: web development course | web design | web designer | web developer | website template | theme template
S: html email | email template | responsive email | web typography | web accessibility | wysiwyg | frontend test
S: browserify | babel plugin | source map | react component | react library | ui component | web interface
S: user interface for the web | for the web | on the web | landing page | in html | for html | material design
S: emoji picker | web vital | browser extension | chrome extension | firefox extension | dark theme | html form
S: text input | scrolling | templating | data visualization for the web | html presentation framework
S: web animation library | design system | form library | 浏览器 | 浏览器插件
T: vue | vue-js | angular | angularjs | angular-js | svelte | sveltekit | svelte-kit | react-js | preact | solid-js
T: Ember | ember-js | ember-cli | Backbone | backbone-js | Marionette | Knockout | knockout-js | jquery | jquery-ui
T: zepto | mootools | prototype-js | Dojo | extjs | ext-js | Polymer | lit-html | stencil-js | hotwire | turbolinks
T: htmx | alpine-js | mithril | Riot | riot-js | aurelia | inferno | hyperapp | Marko | qwik | astro | nuxt
T: nuxt-js | next-js | gatsby | gridsome | Quasar | vuetify | element-ui | element-plus | iview | bootstrap
T: bootstrap 3 | bootstrap 4 | bootstrap 5 | twitter bootstrap | Tailwind | tailwindcss | tailwind css | bulma
T: zurb foundation | Materialize | semantic ui | uikit css | daisyui | unocss | windi css | Sass | scss | less css
T: stylus | postcss | Compass | Bourbon | susy | Handlebars | Mustache | Pug | Jade | haml | slim template | gulp
T: grunt | bower | yeoman | webpack | vite | rollup | Parcel | Babel | Typescript | coffeescript | elm | purescript
T: reasonml | rescript | clojurescript | Reagent | re-frame | om next | blazor | yew | leptos | wasm-bindgen
T: webassembly | vuex | pinia | vue-router | rxjs | ngrx | ngx | d3 | d3-js | gsap | requirejs | amd module
T: modernizr | storybook | redux | mobx | emotion css | React | nextjs | Solid | solidjs | Foundation | Less | Karma
T: jasmine | cypress | playwright
W: browser | javascript | js | css | html | html5 | css3 | dom | web | website | page | client | style | component
W: template | theme | widget | layout | responsive | plugin | es6 | es5 | ecmascript | npm | node-js | script
W: element | attribute | selector | markup | font | animation | event | callback | gzipped | minified | kb gzipped
W: tree shakable | ie8 | ie9 | ie11 | chrome | firefox | safari | demo page | live demo | codepen | jsfiddle
W: codesandbox | cdn | cdnjs | unpkg | jsdelivr | canvas | svg | jsx | spa | hook | reactive | gzip | bundle size
W: es module | render | mobile | bundle | view | internet explorer | scroll
H: css class | grid | css utility | stylesheet library | style guide | css mixin | mixin | scss mixin
H: jquery extension | jquery widget | jquery slider | jquery carousel | jquery lightbox | jquery wrapper
H: javascript plugin | javascript component | javascript module | javascript utility | javascript class | js library
H: js plugin | js framework | js component | js module | javascript toolkit | javascript client
H: javascript microlibrary | micro-library | microlibrary | javascript slider | javascript carousel
H: typescript library | typescript framework | css theme | html theme | static template | starter template
H: starter theme | website boilerplate | web boilerplate | web starter kit | frontend app | frontend application
H: frontend project | frontend client | frontend template | frontend stack | frontend workflow
H: frontend cheat sheet | frontend checklist | frontend roadmap | frontend challenge | frontend mentor solution
H: web template | portfolio template | admin panel template | dashboard template | webpack boilerplate
H: gulp boilerplate | vue app | vue application | vue template | vue starter | vue boilerplate | vue wrapper
H: vue mixin | vue composable | vue hook | vue directive collection | vue admin | vue project | vue ui library
H: vue framework | nuxt plugin | nuxt template | angular app | angular application | angular wrapper | angular pipe
H: angular filter | angular starter | angular seed | angular boilerplate | angular schematic | angular plugin
H: angular service wrapper | angular ui | svelte app | svelte template | svelte store | svelte wrapper | ember app
H: ember plugin | backbone extension | backbone view | polymer element | custom element library
H: web component framework | webcomponent | html element | html component | router | client-side router
H: template engine | templating engine | dom utility | dom wrapper | selector engine | event emitter | state manager
H: slider | slideshow | image viewer | photo gallery | video player | audio player | html5 player | accordion
H: tab component | modal | popup | toast | notification library | tooltip library | select box | dropdown
H: date range picker | time picker | colour picker | form builder | form validator | validation plugin | countdown
H: calendar component | scroll plugin | scroll library | lazy loader | image lazy loader | preloader | spinner
H: loader animation | ripple effect | hover effect | particle effect | css effect | css button | css spinner
H: css icon | css loader | css animation library | animation library | stylesheet | css file | css starter
H: css boilerplate | css normalizer | sass boilerplate | sass function | sass grid | scss boilerplate | sass toolkit
H: less library | postcss preset | grunt plugin | gulp plugin | userscript manager | 前端库 | 前端项目 | 前端專案 | 前端组件库
H: 前端UI | jQuery插件 | Vue组件 | Vue 组件 | 网页模板 | 后台模板 | ui library | ui framework | ui component library | icon set
H: react framework | design library | charting library | chart library | icon library | state container
H: router for react | responsive framework | postprocessor | presentation framework | css in js library
H: browser plugin | directive | boilerplate | starter kit | 框架
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
E: react app | react application | react starter | react boilerplate | react wrapper | react binding
E: react renderer | react-router | react context | react state management | higher order component | react hoc
E: react ui library | react template | react toolkit | react utility | react ecosystem | react-dom
E: react server component | react provider | react form | react table | react chart | react icon | react admin
E: react modal | react animation | react datepicker | react select | react slider | react carousel | react tooltip
E: react dashboard | react storybook | react typescript | react plugin | react mixin | react redux | preact
E: create-react-app | next-js app | next-js application | next-js template | next-js starter | next-js boilerplate
E: next-js plugin | nextjs starter | gatsby plugin | gatsby starter | redux middleware | react hook library
E: custom react hook | components for react | hooks for react | react custom renderer | React 组件 | React组件
E: React 组件库 | React组件库 | React 框架 | React框架 | React全家桶 | React 全家桶 | React 项目 | React项目 | React 脚手架 | React 元件
E: React源码 | for react | react ui | react state | react-based | in react | react web | built with react | with react
E: written in react | using react | react three fiber
S: react 16 | react 17 | react 18 | react 19 | react v16 | react suspense | react fiber | react portal
S: react element | react developer | react project | react-native-web | react devtools | react-query | swr
S: react testing | headless component | styled-component | functional component | function component
S: stateless component | controlled component | uncontrolled component | render prop | use-state | usestate
S: useeffect | usereducer | usecontext | usememo | custom hook | hooks api | collection of hooks | jsx | tsx
S: jsx syntax | jsx element | jsx template | server side rendered react | isomorphic react | universal react
S: redux store | redux action | redux reducer | redux toolkit | redux saga | redux thunk | redux observable
S: redux form | redux state | action creator | flux architecture | flux implementation | flux library | flux pattern
S: flux store | unidirectional data flow | virtual dom | concurrent mode | error boundary | hydration | app router
S: server action | shadcn | shadcn ui | hot reloading | fast refresh | react hot loader | headless ui component
S: context api | data fetching hook | state management for react | forms in react | atomic state | prop-types
S: prop drilling | server component | suspense | flux | react dom renderer
T: redux | mobx | Recoil | zustand | jotai | valtio | xstate | next-js | nextjs | Next-js | gatsby | gatsby-js
T: Remix | remix run | material-ui | mui | chakra ui | ant design | antd | semantic ui react | react-bootstrap
T: reactstrap | Emotion | radix ui | mantine | blueprint-js | fluent ui | headless ui | react hook form | formik
)lexicon",
R"lexicon(
[react]
T: react spring | framer motion | tanstack query | tanstack router | Relay | apollo client | immer | reselect
T: immutable-js | umi | umijs | dva | ice-js | docusaurus | blitz-js | redwood-js | t3 stack | Expo | inferno
T: preact-js | enzyme | storybook | fluxible | Reflux | Reagent | nextra
W: component | hook | prop | state | render | frontend | javascript | typescript | webpack | babel | es6 | ssr | spa
W: jest | yarn | single page application | children | declarative | rerender | re-render | memo | ref | context
W: reducer | store | dispatch | boilerplate | facebook | flux action | hot reload
H: hook library | hook collection | redux library | redux addon | redux enhancer | redux boilerplate | redux binding
H: flux framework | react project template | react demo | react example | react tutorial | react course
H: react cheat sheet | react interview question | react website | react portfolio | react clone | react starter kit
H: react scaffold | react widget | react primitive | react module | react package | react port | react extension
H: react implementation | react client | react frontend | react editor | react grid | react map | react calendar
H: react player | react helper | react design system | react theme | react layout | react dropdown | react input
H: react autocomplete | react tree | react menu | react list | react notification | react toast | react video player
H: react markdown renderer | react static site generator | react stack | mern stack | mern app | mern application
H: mern project | next app | nextjs app | nextjs template | nextjs website | nextjs boilerplate
H: next-js plugin collection | next-js project | next-js website | gatsby theme | gatsby site | gatsby source plugin
H: gatsby transformer plugin | preact component | react dev tool | react codemod | babel plugin for react
H: eslint plugin for react | jsx renderer | jsx runtime | jsx compiler | typed react | 组件库 | React Hooks 库
H: React 模板
C: import React from | import React | from react | react react-dom | require react | reactdom render
C: npm install react | useState | useEffect | useRef | createElement | React createElement | React Component
C: extends React | extends Component | React createClass | ReactDOM | npx create-react-app | npx create-next-app
C: create-next-app | next dev | next build | gatsby develop | gatsby new | gatsby config | gatsby-config js
C: className | mapStateToProps | createStore | useSelector | useDispatch | propTypes | setState | this state
C: this props | react scripts start | peerdependencies react | getServerSideProps | getStaticProps | createRoot
X: react native | react to | react on change | react accordingly | react when | react upon | can react | react php
X: reactphp | how to react | emoji react | react immediately | reactive native | react quickly | reactor | react if
X: react vue | vue react | angular react | react angular | react and vue | react or vue | react svelte
X: preact react | like react | react on | vue and react | angular and react

[ui]
alias: user interface | ui component | ui components | ui kit | ui library | component library | design system
alias: widgets | css framework | charts | icons | theme
E: ui | user interface | user interface library | ui component | ui library | ui framework | ui toolkit | ui kit
E: ui component library | ui element | ui widget | ui control | ui design | ui theme | component library
E: design system | design language | design token | widget library | icon set | icon library | icon pack | icon font
E: icon theme | svg icon | css framework | css component | control library | custom view | custom control
E: custom uiview | uiview subclass | uiview category | view component | material design component
E: material design library | material design | material components | headless ui | ui builder | ui template
E: admin template | admin dashboard template | style guide | pattern library | web ui | wpf control
E: winforms control | chart library | charting library | react component library | vue component library
E: vue ui library | angular ui | bootstrap theme | bootstrap component | tailwind component | android view
E: android ui library | android widget | ios ui library | ios control | swift ui library | swiftui component
E: jetpack compose component | flutter widget | uikit component | 组件库 | UI组件 | UI组件库 | UI 组件库 | UI框架 | UI 框架 | UI库
E: UI 库 | 界面库 | 用户界面 | 使用者介面 | 图标库 | 图标 | 设计系统 | 设计语言 | 元件庫 | 自定义控件 | 自定义View | 自定义 View | 控件 | interface component
E: ui kit for | ui framework for | ui toolkit for | interactive component | library of ui component | tui
E: tui framework | css animation | 界面 | 动画
S: date picker | datepicker | date time picker | date range picker | time picker | color picker | colour picker
S: image picker | file picker | emoji picker | country picker | picker view | wheel picker | number picker
S: dropdown | dropdown menu | drop down | select box | multi-select | autocomplete | auto-complete input | typeahead
S: combobox | combo box | autosuggest | tag input | tag cloud | chips input | text field | text input
S: floating label | input field | search bar | search box | form control | form component | checkbox | radio button
S: toggle button | toggle switch | switch button | slider | range slider | image slider | knob | rating bar
S: star rating | rating control | button | floating action button | loading button | social button | badge
S: badge view | avatar | modal | modal dialog | dialog box | alert view | alert dialog | alert dialog library
S: action sheet | bottom sheet | popup | pop-up | popover | tooltip | toast | toast notification | toast message
S: snackbar | notification banner | hud | progress hud | progress bar | progress indicator | progress view
S: circular progress | loading indicator | loading spinner | spinner | skeleton screen | skeleton loader
S: shimmer effect | placeholder view | empty state | activity indicator | pull-to-refresh | infinite scroll
S: infinite scrolling | swipe to delete | swipeable cell | carousel | image carousel | image gallery | lightbox
S: photo browser | image viewer | card view | card stack | swipe card | accordion | expandable list | collapsible
S: tab bar | tabbar | tab view | tab layout | navigation bar | navbar | navigation drawer | side menu | sidebar
S: side bar menu | slide menu | hamburger menu | context menu | popup menu | mega menu | circular menu | radial menu
S: toolbar | breadcrumb | pagination | pagination component | stepper | wizard | page indicator | page control
S: view pager | viewpager | recycler view | recyclerview | list view | listview | table view | uitableview
S: tableview cell | collection view | uicollectionview | collection view layout | scroll view | uiscrollview
S: scrollview | stack view | text view | textview | image view | imageview | grid view | gridview | data grid
S: datagrid | data table | tree view | treeview | tree component | tree table | virtual list | virtual scroll
S: virtualized list | kanban board | calendar view | calendar component | event calendar | timeline view
S: timeline component | gantt chart | split pane | split view | resizable pane | dock layout | grid layout
S: dashboard layout | masonry layout | parallax header | sticky header | collapsing toolbar | segmented control
S: ripple effect | blur effect | blurred view | gradient view | rounded corner | circular image | circle imageview
S: line chart | bar chart | pie chart | radar chart | sparkline | gauge | heatmap | chart component
S: data visualization component | drag and drop | sortable | dark mode | dark theme | light theme | color scheme
S: theming | themeable | skin | skinnable | customizable component | reusable component | accessible component
S: unstyled component | pre-built component | prebuilt component | copy paste component | component gallery
S: design component | look and feel | glassmorphism | neumorphism | neumorphic | flat design | flat ui | flat icon
S: admin panel template | responsive grid | wireframe | mockup | prototyping | figma plugin | sketch plugin
S: sketch library | ui animation | hero animation | transition animation | custom transition
S: view controller transition | walkthrough view | password field | pin view | pin code view | otp input
S: lock screen view | pattern lock | signature pad | chat ui | message ui | login screen | splash screen
S: onboarding screen | settings screen | drawer | marquee | countdown view | wave view | bubble view | flow layout
S: tag view | label view | uilabel | uibutton | uitextfield | uitextview | uialertview | uiactionsheet
S: uinavigationbar | uitabbar | uiviewcontroller | css button | loader animation | css loader | loading animation
S: drawer menu | map view | shimmer | parallax | ripple | custom keyboard | refresh control | rich text view
S: video player component | human interface | calendar plugin | tooltip plugin | select2 | gallery | blur
S: switch control | styling | rating | progress bar for | animated | gui
T: material-ui | mui | material design 3 | material you | ant design | antd | bootstrap | Tailwind | tailwindcss
T: tailwind css | bulma | foundation css | semantic ui | uikit | fluent ui | fluent design | chakra ui | Radix
T: radix ui | shadcn | shadcn ui | daisyui | element-ui | element plus | vuetify | Quasar | primeng | primefaces
T: primereact | primevue | naive ui | Vant | iview | carbon design | blueprint-js | mantine | Evergreen | storybook
T: figma | sketch app | font awesome | fontawesome | ionicons | feather icon | heroicons | material icons
T: jquery ui | kendo ui | devexpress | telerik | syncfusion | extjs | ag-grid | handsontable | echarts | chart-js
T: highcharts | d3 | d3-js | apexcharts | recharts | amcharts | mpandroidchart | swiftui | jetpack compose | Flutter
T: wpf | xaml | winui | uwp | avalonia | maui | javafx | Swing | vaadin | qml | lottie | styled-components
T: material components web | ionic | framework7 | onsen ui | weui | wxss | adminlte | coreui
W: interface | layout | style | design | color | responsive | animation | customizable | screen | font | form
W: table | list | label | input | accessibility | css | sass | typography | frontend | react | vue | angular
W: android | ios | swift | appearance | attribute | custom | demo gif | screenshot | preview | palette | shadow
W: border | padding | touch | gesture | transition | svg | material | accessible | navigation | grid | switch | cell
W: scroll | visual | canvas | delegate | gif
H: widget | control | component | component set | component collection | component kit | component framework
H: component suite | collection of component | set of components | button library | button component | chart
H: chart widget | graph widget | graph component | picker | picker component | datepicker component
H: date picker component | calendar | calendar widget | calendar library | calendar control | slider component
H: carousel component | slider library | carousel library | modal component | modal library | dialog
H: dialog library | dialog component | alert | alert library | popup library | popup window | tooltip component
H: tooltip library | toast library | toast component | notification component | notification view | menu
H: menu component | menu library | menu controller | drawer layout | sidebar component | sidebar menu
H: tab component | table component | table library | grid component | grid library | grid system | tree
H: tree widget | select component | select control | dropdown component | dropdown library | autocomplete component
H: form library | form builder | input component | input library | loader | loading view | loading component
H: spinner library | progress component | progress library | indicator view | indicator | layout library
H: layout manager | layout component | view | view controller | container view | container view controller
H: view pager indicator | uitableviewcell subclass | uicollectionviewlayout subclass | collectionview layout
H: uiviewcontroller subclass | uitextfield subclass | uibutton subclass | uilabel subclass | subclass of uiview
H: drop-in replacement for uilabel | android library for showing | recyclerview adapter | adapter library
H: item decoration | image cropper | photo picker | photo viewer | gallery component | gallery view | gallery widget
H: icon component | icon collection | set of icons | iconset | icons | svg icon library | theme | gtk theme
H: theme collection | theme pack | color theme | color palette | style library | styleguide | style sheet
H: stylesheet | template | dashboard template | admin theme | admin dashboard | bootstrap template
H: bootstrap admin template | tailwind template | landing page | effect | view library | widget toolkit | widget set
H: widget collection | widget kit | ui pack | ui extension | ui plugin | ui module | ui package | ui generator
H: ui prototype | interface builder | design kit | design tool | design resource | design guideline
H: design template | design collection | primitive | editor component | scrollbar | scrollbar library
H: scroll view library | animation view | transition library | terminal ui | terminal ui library
H: text user interface | tui library | terminal dashboard | emoji keyboard | keyboard view
H: web component collection | blazor component library | blazor component | wpf library | wpf theme
H: winforms library | xamarin control | javafx control | swing component | swing look and feel | unity ui | game ui
H: svelte component library | react ui kit | vue ui kit | component playground | style framework | 组件 | 元件 | 控件库
H: UI套件 | 主题 | 弹窗 | 轮播图 | 选择器 | 日历组件 | 日历控件 | 图表库 | 图表组件 | 表格组件 | 下拉刷新 | 侧滑菜单 | gui library | animation library
H: react component | vue component | icon toolkit | tabs | keyboard | notification library | theme for
H: theme engine for web | map component
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
E: ux | user experience | ui-ux | ui and ux | ux design | ux research | ux designer | ux pattern
)lexicon",
R"lexicon(
[ux]
E: user experience design | usability | usability testing | interaction design | interaction designer
E: accessibility | a11y | web accessibility | wcag | wai-aria | aria attribute | accessible component
E: accessibility checker | accessibility testing | accessibility audit | screen reader | user onboarding
E: onboarding | product tour | guided tour | feature tour | feature introduction | app intro | feature discovery
E: drag-and-drop | drag-n-drop | animation library | micro-interaction | microinteraction | page transition
E: human-computer interaction | hci | user-centered design | dark pattern | 用户体验 | 使用者體驗 | 交互设计 | 互動設計 | 无障碍 | 無障礙
E: 可用性 | 用户引导 | 新手引导 | 引导页 | 动画库 | 拖拽 | 拖放 | user tour | human interface | introduction tour | customer experience
E: user onboarding library | product tour library | 交互
S: walkthrough | walkthrough view | onboarding screen | onboarding flow | intro screen | introduction screen
S: coach mark | spotlight view | showcase view | hint overlay | tooltips tour | touch gesture | swipe gesture
S: pinch to zoom | gesture recognizer | gesture library | gesture recognition | multi-touch | haptic feedback
S: haptic | parallax | parallax effect | scroll animation | scroll effect | smooth scrolling | smooth scroll
S: scroll-based animation | animate on scroll | reveal on scroll | scroll reveal | infinite scroll | pull to refresh
S: lazy loading | skeleton screen | skeleton loading | loading state | placeholder loading | loading animation
S: progress indicator | empty state | keyboard navigation | keyboard shortcut | keyboard accessible
S: keyboard accessibility | focus management | focus trap | focus ring | focus visible | skip link | tab order
S: color contrast | colour contrast | contrast ratio | contrast checker | color-blind | color blindness | colorblind
S: high contrast | dyslexia | low vision | visually impaired | blind user | deaf | assistive technology | alt text
S: section 508 | aria role | aria live | reduced motion | prefers-reduced-motion | voice over | voiceover | talkback
S: text to speech for accessibility | motion design | spring animation | physics-based animation | easing function
S: easing | tweening | tween | keyframe animation | css animation | css3 animation | view transition
S: transition effect | shared element transition | hero transition | custom transition | animated transition
S: svg animation | lottie animation | morphing animation | text animation | typing animation | typewriter effect
S: particle animation | hover effect | hover animation | ripple effect | confetti | cursor effect | custom cursor
S: user feedback | feedback widget | user survey | net promoter score | nps survey | session replay
S: heatmap of clicks | user behavior | a-b testing | ab testing | eye tracking | user testing | user research
S: user interview | user journey | user flow | customer journey | persona | wireframe | wireframing | mockup
S: prototype tool | prototyping tool | design thinking | information architecture | mental model | command palette
S: toast notification | notification ux | undo redo | sortable | sortable list | reorderable list | drag handle
S: drag to reorder | resizable | draggable | draggable element | droppable | swipeable | autosave | form ux
S: inline validation | password strength meter | optimistic ui | instant page | prefetching link | readability
S: text size | font size adjustment | reading mode | dark mode | night mode | theme switcher | responsive design
S: mobile friendly | localized interface | gamification | user-friendly | seamless experience | design principle
S: human interface guidelines | design system | design guideline | design token | look and feel | heatmap | skeleton
S: showcase | smooth animation | hotkey | aria | design tool | prototyping | polished | popover
T: lottie | framer motion | react spring | gsap | anime-js | velocity-js | animate-css | scrollmagic | axe core
T: Axe | pa11y | Lighthouse | nvda | Jaws | figma | Sketch | adobe xd | invision | Framer | hotjar | intro-js
T: Shepherd | popmotion | react aria | facebook pop | core animation | hammer-js | greensock | after effects
T: bodymovin | Rive | material motion | aos
W: gesture | interaction | interactive | intuitive | smooth | ui | design | tour | hint | tooltip | user
W: experience | motion | touch | feedback | usable | accessible | fluid | swipe | scroll | easy to use | beautiful
W: delightful | convenience | notification | loading | toast | responsive | friendly | elegant | interface
W: customizable | prototype | spinner | dropdown
H: animation framework | animation engine | animation toolkit | animation plugin | animation component
H: animation collection | animation effect | animation | css animation library | transition library | transition
H: transition manager | tour library | tour guide | tour component | site tour | onboarding library
H: onboarding component | onboarding view | onboarding kit | walkthrough library | tutorial overlay | intro library
H: drag and drop library | drag and drop component | drag and drop plugin | drag and drop toolkit
H: drag and drop directive | sortable library | sortable plugin | dnd library | gesture library for touch
H: scroll library | scroll animation library | scroll plugin | parallax library | parallax plugin
H: accessibility tool | accessibility plugin | accessibility library | accessibility linter | accessibility guide
H: accessibility toolkit | accessibility widget | accessibility testing tool | accessibility resource | a11y linter
H: a11y tool | a11y plugin | a11y checklist | screen reader software | usability guideline | ux checklist
H: ux resource | ux toolkit | ux library | ux tool | ux guide | ux kit | ui ux design | ux improvement
H: tweening library | tween engine | easing library | interaction library | interaction kit | touch library
H: motion library | motion system | focus library | keyboard shortcut library | shortcut library | hotkey library
H: 引导组件 | 动画效果 | 动画组件 | 拖拽组件 | 拖拽库 | 转场动画 | 动效 | design language
C: aria label | aria hidden | aria-labelledby | animation duration | ondragstart | ondrop | draggable true
C: tabindex | CABasicAnimation | UIViewAnimation | animateWithDuration | keyframes | cubic bezier | ValueAnimator
C: ObjectAnimator | transitionend
X: ux overhaul only | accessibility modifier | accessibility permission | developer experience
X: developer onboarding | employee onboarding | research prototype | accessibility api permission
X: genome accessibility | chromatin accessibility | developer user experience

[gui]
alias: graphical user interface | desktop gui | gui toolkit | gui framework | graphical interface | qt | gtk
E: gui | graphical user-interface | graphical interface | gui toolkit | gui library | gui framework
E: gui application | gui app | gui tool | gui program | gui client | gui front-end | gui wrapper | gui builder
E: gui designer | gui editor | gui for | a gui | simple gui | gui version | gui interface | gui programming
E: gui automation | cross-platform gui | native gui | native gui library | python gui | immediate-mode gui
E: retained mode gui | widget toolkit | windowing toolkit | graphical front-end | graphical frontend for
E: graphical shell | graphical tool | graphical application | graphical client | desktop gui | web gui
E: gui bindings | qt application | qt widget | gtk application | gtk widget | wxwidgets application
E: tkinter application | tkinter gui | tkinter app | swing application | swing gui | javafx application
E: winforms application | wpf application | imgui | dear imgui | 图形界面 | 圖形介面 | 图形用户界面 | 圖形使用者介面 | GUI界面 | GUI 界面
E: GUI工具 | GUI 工具 | GUI库 | GUI 库 | GUI框架 | GUI 框架 | 界面库 | 可视化界面 | 桌面界面 | 图形化界面 | 图形化工具 | qt-based | gtk-based
E: gui tool for | native user interface | desktop ui | desktop widget
S: window manager | tiling window manager | x11 window manager | desktop environment | wayland compositor
S: window toolkit | windowing library | windowing | window creation | window handling | native window
S: native widget | native control | native dialog | file dialog | message box | message dialog | event loop
S: main window | main loop | dockable window | docking | dock widget | tree widget | table widget | plot widget
S: plotting widget | custom widget | widget library for qt | widget styling | stylesheet for qt | qss | ui file
S: glade file | xib file | layout manager | mvvm for wpf | wpf mvvm | property grid | color dialog
S: frameless window | borderless window | custom title bar | titlebar | ribbon control | system tray
S: system tray icon | tray icon | notification area | node editor widget | hex viewer widget | skinnable gui
S: lightweight gui | embedded gui | gui for embedded | microcontroller gui | display library | lcd gui
S: touchscreen gui | opengl gui | vulkan gui | game gui | in-game gui | debug gui | debug ui | gui widget
S: gui control | gui element | gui component | gui theme | qt theme | qt style | qt plugin | qt library | qt binding
S: qt quick | qt5 application | qt gui | gtk theme | gtk app | gtk binding | gtk dialog | gtk plugin
S: gnome application | gnome app | kde application | kde plasma | x11 | xlib | xcb | xwindow | x window system
S: win32 api | win32 gui | windows api | windows forms | mfc application | mdi | menubar | drag and drop interface
S: point and click | command line or gui | cli and gui | gui mode | gui and cli | graphical installer
S: graphical editor | graphical debugger | graphical viewer | visual tool | visual editor | gui frontend for ffmpeg
S: yad | zenity | kdialog | dialog box | screen reader for gui | webview gui | webview library | webview binding
S: terminal ui | text user interface | tui | curses | ncurses | opengl widget | high dpi | hidpi | multi window
S: gui test | gui testing | image viewer | plot window | audio plugin gui | vst gui | graphical | immediate mode
S: native ui | webview | wayland | visual interface | user interface library
T: Qt | qt4 | qt5 | qt6 | pyqt | pyqt4 | pyqt5 | pyqt6 | pyside | pyside2 | pyside6 | qtpy | qml | qwidget | gtk
T: gtk2 | gtk3 | gtk4 | gtk+ | gtkmm | pygtk | gtk-rs | gtk-sharp | gobject | libadwaita | Glade | wxwidgets
T: wxpython | wx | tkinter | tcl tk | tk | ttk | customtkinter | pysimplegui | easygui | dearpygui | dear pygui
T: kivy | Toga | beeware | Gooey | nicegui | fltk | nuklear | nanogui | cegui | egui | Iced | Druid | Slint
T: fltk-rs | orbtk | conrod | gpui | relm | Fyne | gio | gotk3 | libui | andlabs ui | nana | juce | ultimate++
T: Swing | awt | swt | jface | javafx | openjfx | scenebuilder | tornadofx | jfoenix | scalafx | winforms | wpf
T: winui | uwp | xaml | avalonia | eto forms | maui | mfc | wtl | win32 | delphi vcl | vcl | firemonkey | Lazarus
T: Cocoa | appkit | Carbon | imgui-rs | imgui-net | cimgui | glfw | sdl | sdl2 | sfml | raylib | lvgl | ugfx | emwin
T: efl | gnustep | Motif | xforms | iup | fxruby | lwjgl | nwjs | cef | webkitgtk | sciter | webview2 | autohotkey
T: autoit
W: window | widget | button | menu | toolbar | dialog | layout | desktop | screen | mouse | keyboard | click
W: interface | icon | canvas | event | callback | opengl | c++ | cross-platform | wrapper | front-end | screenshot
W: theme | native | lightweight | display | portable | drawing | electron | plot | drag and drop | toolkit
W: user interface
H: desktop gui toolkit | user interface toolkit | ui toolkit | ui framework | widget set | widget library
H: widget collection | window library | windowing system | display server | window system | dialog library
H: file dialog library | native file dialog | message box library | gui module | gui package | gui extension
H: gui plugin | gui generator | gui template | gui addon | gui port | gui launcher | gui installer | gui manager
H: gui viewer | gui utility | gui calculator | gui configuration tool | gui project | gui example | gui tutorial
H: gui system | gui engine | gui designer tool | gui test tool | gui testing framework | graphical toolkit
H: graphical utility | graphical program | graphical wrapper | graphical installer tool
H: graphical configuration tool | graphical package manager | graphical git client | qt wrapper | qt app
H: qt project | qt example | qt component | qt creator plugin | qt module | qt tutorial | qt client
H: pyqt application | pyqt widget | pyqt app | pyqt example | tkinter widget | tkinter theme | tkinter project
H: tkinter calculator | gtk library | gtk client | gtk front-end | gtk bindings for | wx widget | imgui backend
H: imgui binding | imgui wrapper | imgui widget | imgui extension | egui widget | egui integration | winforms app
H: winforms control | windows forms application | wpf app | wpf library | wpf toolkit | wpf control | mvvm toolkit
H: javafx app | javafx library | javafx control | swing library | swing component | look and feel | swing app
H: image viewer application | hex viewer | file manager | task manager | system monitor gui | x11 client | x client
H: status bar | panel | launcher | app launcher | application launcher | dock | compositor | desktop shell
H: gui shell | visualizer | plotter | simulator gui | paint program | drawing program | calculator app | notepad
H: media player | screenshot tool | 界面 | 图形化客户端 | 窗口管理器 | 窗口库 | desktop framework | user interface library for
H: imgui library
C: import tkinter | from tkinter | import Tkinter | tk Tk | from PyQt5 | from PyQt4 | from PyQt6 | from PySide2
C: from PySide6 | import wx | import gi | gi repository | gtk window | QApplication | QMainWindow | QWidget
C: QPushButton | qmake | QtWidgets | qt5-default | libqt5 | libgtk-3-dev | libgtk | gtk main | gtk init
C: ImGui Begin | imgui Begin | ImGui | imgui h | JFrame | JPanel | javax swing | javafx scene | fxml
C: System Windows Forms | egui CentralPanel | eframe | fyne io | glfwInit | SDL Init | import PySimpleGUI | mainloop
C: wxApp | WinMain | CreateWindow | libsdl2 | xorg | libx11-dev | python3-tk
X: no gui | without gui | without a gui | swing trading | swing state | swing trader | a swing | carbon footprint
X: carbon emission | wx weather | iced coffee script | motif discovery | sequence motif | network motif | dna motif
X: protein motif

[declarative-gui]
alias: declarative ui | declarative gui | declarative user interface | declarative ui toolkit | reactive ui
E: declarative ui | declarative gui | declarative user interface | declarative ui framework | declarative ui toolkit
E: declarative ui library | declarative gui library | declarative gui framework | declarative gui toolkit
E: declarative view | declarative layout | declarative widget | declarative api for ui | declaratively build ui
E: declarative way to build | declarative component | declarative uikit | declarative android
E: declarative interface | declarative syntax | reactive gui | reactive ui framework | elm-like gui
E: elm architecture gui | elm-inspired gui | swiftui | swift-ui | swiftui library | swiftui component | swiftui view
E: swiftui app | swiftui package | swiftui framework | jetpack-compose | compose multiplatform | compose for desktop
E: compose library | compose component | compose ui | compose desktop | flutter widget | flutter component
)lexicon",
R"lexicon(
[declarative-gui]
E: flutter ui | flutter plugin | flutter package | flutter app | flutter application | qml | qt quick | qtquick
E: qml component | qml module | gui in the elm style | virtual dom gui | 声明式UI | 声明式 UI | 声明式界面 | 声明式 | 聲明式 | 宣告式 UI
E: 声明式框架 | Flutter组件 | Flutter 组件 | Flutter 插件 | Flutter插件 | SwiftUI 组件 | SwiftUI组件 | Compose 组件 | react renderer
E: declarative markup | elm-inspired | declaratively | react-style | constraint layout dsl
S: declarative | declarative api | declarative style | declarative programming | declarative dsl | ui dsl
S: layout dsl | view dsl | dsl for ui | dsl for building ui | view-builder | viewbuilder | result builder
S: function builder | view modifier | swiftui modifier | property wrapper | binding property | navigation view
S: navigationstack | swiftui navigation | composable function | composable | material 3 compose | recomposition
S: modifier extension | lazycolumn | lazy column | compose navigation | widget tree | stateless widget
S: statefulwidget | stateful widget | hot-reload | custom painter | widget inspector | fine-grained reactivity
S: reactive ui | reactive programming ui | signal-based ui | unidirectional data flow | unidirectional architecture
S: the elm architecture | elm architecture | elm-like architecture | model-view-update | mvu | mvu architecture
S: state driven ui | data-driven ui | data driven collection view | function of state | ui is a function
S: diffing algorithm for ui | virtual tree | view tree | retained widget tree | reactive widget | react-like
S: react-like api | react-inspired | react for native | inspired by react | inspired by swiftui | swiftui-like
S: swiftui-inspired | flutter-like | compose-like | flutter inspired | inspired by elm | jsx for native
S: ui markup language | xaml-like | markup based ui | ui description language | declarative table view
S: declarative collection view | declarative form | declarative animation | declarative navigation | ui in pure code
S: pure rust gui | rust gui | rust ui | rust native gui | gui in rust | cross-platform ui from one codebase
S: live preview | swiftui preview | xcode preview | state and binding | functional ui | functional reactive gui
S: frp gui | server-driven ui | json to ui | json based ui | immediate mode | retained mode | virtual dom | vdom
S: declarative rendering | ui as code | xaml | jsx for | autolayout dsl | auto layout dsl | state-driven
S: cross-platform ui | single state tree
T: uikit dsl | jetpack compose ui | Flutter | Dart | Iced | Slint | egui | Druid | xilem | dioxus | relm4 | makepad
T: floem | vizia | freya | sixtyfps | gpui | ribir | yew | leptos | qml js | pyside6 qml | kirigami | Litho
T: componentkit | anko | tornadofx | avalonia | maui | uno platform | react native | reactnative | nodegui
T: proton native | react nodegui | Revery | fabulous xamarin | elmish | elmish wpf | avalonia funcui | elm | redux
T: Combine | swift composable architecture | composable architecture | tca | getx | Bloc | riverpod
T: provider package | mobx dart | vugu | vecty | kivy kv | enaml | Edifice | flet | reactpy | Taffy | Yoga
T: lvgl xml | arkui | arkts | harmonyos | 鸿蒙
W: reactive | state | component | view | widget | layout | modifier | swift | kotlin | rust | ui | gui | native
W: cross-platform | binding | composition | ios | macos | dsl | observable | animation | render | diff | builder
W: virtual dom tree | jsx | render function | view model | data binding | multiplatform | component-based
H: flutter library | flutter sdk | flutter framework | flutter starter | flutter template | flutter boilerplate
H: flutter demo | flutter example | flutter game | flutter project | flutter client | flutter clone | flutter engine
H: flutter toolkit | flutter bindings | flutter carousel | flutter chart | flutter form | flutter animation
H: flutter animation package | flutter state management | flutter router | flutter icon | flutter theme
H: flutter ui kit | flutter ui challenge | dart package for flutter | widget for flutter | plugin for flutter
H: swiftui extension | swiftui wrapper | swiftui toolkit | swiftui template | swiftui example | swiftui project
H: swiftui clone | swiftui tutorial | swiftui chart | swiftui ui kit | swiftui navigation library
H: swiftui animation | swiftui control | swiftui tool | swiftui helper | swift ui component | library for swiftui
H: view for swiftui | compose app | compose sample | compose wrapper | compose extension | compose theme
H: compose chart | compose router | compose navigation library | jetpack compose library | jetpack compose component
H: jetpack compose sample | jetpack compose app | compose multiplatform library | library for jetpack compose
H: compose ui component | compose utility | qml library | qml plugin | qml application | qml widget | qml control
H: qml type | qml bindings | qml theme | qtquick component | qt quick application | iced widget | iced app
H: slint ui | ui declarative library | declarative framework | declarative toolkit | declarative library
H: declarative renderer | reactive ui library | reactive ui toolkit | layout library | layout engine
H: native ui framework | native ui toolkit | user interface dsl | ui language | virtual dom library for native
H: renderer for native | mvu framework | mvu library | flutter组件库 | Flutter 项目 | Flutter项目 | ui toolkit
H: ui framework | gui library | gui framework | gui toolkit | cross-platform ui framework
C: import SwiftUI | some View | struct ContentView | var body | VStack | HStack | ZStack | NavigationView
C: Composable | setContent | LazyColumn | Modifier fillMaxSize | androidx compose | import androidx compose
C: flutter material dart | import package | pubspec yaml | flutter pub add | flutter pub get | flutter packages get
C: flutter run | flutter create | extends StatelessWidget | extends StatefulWidget | Widget build
C: BuildContext context | setState | MaterialApp | runApp | import QtQuick | QtQuick Controls | ApplicationWindow
C: QQmlApplicationEngine | qmlRegisterType | Rectangle | use iced | iced Sandbox | slint | use dioxus | rsx
C: use druid | flutter test
X: docker compose | compose file | declarative configuration | declarative pipeline | declarative infrastructure
X: declarative query | declarative language for data | declarative routing | declarative http
X: declarative rest client | declarative deployment | declarative jenkins pipeline | declarative validation
X: declarative schema | declarative data | declarative parsing | declarative programming language | elm json
X: ui declarative pipeline | comet assay | function compose | compose function | object composition

[desktop-app]
alias: desktop application | desktop | desktop software | electron app | macos app | windows app | linux desktop
E: desktop app | desktop application | desktop client | desktop program | desktop software | desktop tool
E: desktop utility | desktop version | desktop gui app | desktop gui application | desktop wrapper | desktop widget
E: desktop environment | desktop assistant | desktop player | desktop manager | cross-platform desktop
E: cross-platform desktop app | cross-platform desktop application | desktop app framework | native desktop app
E: native desktop application | native mac app | linux desktop | linux desktop app | desktop app for mac
E: electron app | electron application | electron wrapper | electron client | electron boilerplate
E: electron template | electron framework | electron-based | electron based app | tauri app | tauri application
E: tauri plugin | macos app | macos application | mac app | mac application | macos menu bar app | menu bar app
E: menubar app | menu-bar application | macos menubar | status bar app | mac os x app | os x app | os x application
E: osx app | native macos app | macos utility | macos tool | windows app | windows application | windows desktop app
E: windows desktop application | windows program | windows utility | windows tool | windows client
E: windows tray app | uwp app | uwp application | wpf application | winforms application | system tray application
E: tray app | tray application | system tray app | gnome app | gnome extension | gnome shell extension | kde app
E: plasma widget | gtk application | qt application | javafx application | swing application | windows store app
E: microsoft store app | 桌面应用 | 桌面應用 | 桌面软件 | 桌面程序 | 桌面端 | 桌面客户端 | 桌面工具 | 桌面版 | 桌面應用程式 | 跨平台桌面 | Windows 软件
E: Windows软件 | Mac 软件 | macOS 应用 | macOS应用 | Windows工具 | Windows 工具 | 菜单栏应用 | 电脑端 | PC客户端 | built with electron
E: windows desktop | cross-platform application | native macos | gtk app | linux application | cocoa application
E: java desktop application | desktop gui
S: menu bar | menubar | status bar item | system tray | system tray icon | tray icon | notification center
S: touch bar | dock icon | global hotkey | global shortcut | hotkey | keyboard remapping | key remapper
S: clipboard manager | clipboard history | screenshot tool | screen capture tool | screen recorder
S: color picker app | window manager | tiling window manager | window management | window snapping | window switcher
S: app switcher | virtual desktop | app launcher | application launcher | spotlight replacement | alfred workflow
S: raycast extension | launcher plugin | file explorer | file manager | finder extension | windows explorer
S: shell extension | context menu extension | wallpaper | wallpaper changer | desktop wallpaper
S: desktop notification | desktop background | desktop customization | screensaver | screen saver | desktop pet
S: desktop integration | auto update | auto-updater | installer for windows | windows installer | nsis installer
S: portable version | portable exe | exe file | executable file | standalone executable | appimage | app image
S: flatpak | flathub | snap store | snapcraft | dmg file | dmg | homebrew cask | brew cask | winget | scoop
S: chocolatey package | msi installer | msix | pkg installer | deb package | rpm package | code signing app
S: notarized | mac app store | microsoft store | windows store | available for windows macos linux
S: windows mac and linux | windows macos and linux | mac windows linux | macos windows linux | windows linux macos
S: windows linux and macos | windows linux mac | linux mac windows | runs on windows | for windows | for macos
S: for mac os x | for os x | for mac | windows 7 | windows 8 | windows 10 | windows 11 | windows xp | macos 10
S: macos catalina | macos big sur | os x 10 | el capitan | apple silicon | offline first desktop
S: unofficial desktop | unofficial desktop app | unofficial client | native client | thick client | media player
S: music player | video player | podcast client | torrent client | bittorrent client | email client | mail client
S: rss reader | feed reader | chat client | irc client | ftp client | sftp client | ssh client | database client
S: database gui | git client | git gui | api client | rest client app | note-taking app | markdown editor
S: ebook reader | pdf reader | pdf viewer | image viewer | photo viewer | photo manager | music tagger
S: download manager | video downloader | video converter | audio converter | password manager | pomodoro timer
S: time tracker | todo app | terminal emulator | game launcher | mod manager | modding tool | save editor
S: streaming overlay | remote desktop | battery monitor | system monitor | disk usage analyzer | disk cleaner
S: uninstaller | debloat | windows tweak | registry tweak | brightness control | volume control | audio switcher
S: audio equalizer | mouse utility | screen dimmer | night light | caffeinate | packet sniffer gui | kiosk
S: download for windows | download for mac | download for macos | download for linux | available for windows
S: taskbar | native app | win32 | linux app | snap package | msi | productivity app | desktop music player | 桌面
T: Electron | electron-js | electron-builder | electron-forge | electron-vue | electron-packager | tauri | Wails
T: neutralino | neutralinojs | nw-js | node-webkit | nwjs | nodegui | proton native | react-native-windows
T: react native macos | flutter desktop | compose desktop | Qt | qt5 | qt6 | pyqt | pyqt5 | pyside | gtk | gtk3
T: gtk4 | libadwaita | gnome | kde | xfce | Cinnamon | elementary os | wxwidgets | wxpython | tkinter | wpf
T: winforms | windows forms | winui | uwp | xaml | avalonia | maui | mahapps | javafx | Swing | swt | eclipse rcp
T: netbeans platform | Cocoa | appkit | Catalyst | mac catalyst | xamarin mac | Lazarus | delphi | fltk | dear imgui
T: pyinstaller | py2exe | py2app | cx-freeze | launch4j | jpackage | inno setup | nsis | Squirrel | Sparkle | cef
T: cefsharp | chromium embedded framework | webview2 | autohotkey | ahk | autoit | rainmeter | conky | polybar | i3
T: bspwm | hammerspoon | yabai | applescript | bettertouchtool | karabiner | Alfred | raycast | obs | powertoys
W: windows | macos | mac | osx | linux | ubuntu | native | cross-platform | gui | installer | download | release
W: shortcut | launcher | tray | menu | exe | keyboard | screen | notification | portable | wrapper | offline
W: screenshot | standalone | x64 | install | mojave | yosemite | preference | dark mode | keyboard shortcut | player
W: executable | note-taking
H: app | application | program | utility | desktop | desktop clone | desktop framework | desktop launcher
H: desktop notifier | desktop theme | desktop shell | electron starter | electron plugin | electron module
H: electron example | electron react app | electron library | tauri template | tauri boilerplate | macos library
H: macos client | macos menu bar utility | menu bar utility | menu bar tool | menubar utility | menu bar client
H: menubar tool | menu bar widget | menu extra | mac client | mac utility | mac tool | preference pane | prefpane
H: quicklook plugin | quick look plugin | finder plugin | safari extension app | screensaver for macos
H: windows software | windows gui | windows gui tool | windows gui application | windows service manager
H: windows widget | windows shell extension | windows customization tool | tray utility | tray tool | tray icon app
H: taskbar tool | taskbar app | launcher for | wallpaper engine | wallpaper manager | wallpaper app | hotkey daemon
H: hotkey manager | hotkey tool | clipboard tool | clipboard app | snipping tool | screen recorder app
H: screen ruler | color picker tool | window tiling tool | file renamer | batch renamer | file organizer
H: file search tool | duplicate file finder | disk analyzer | system cleaner | system information tool
H: system utility | hardware monitor | fan control | music app | audio player | music player app | video player app
H: mp3 player | lyrics app | radio player | soundboard | downloader | youtube downloader | youtube client
H: twitter client | messenger client | whatsapp client | telegram client | discord client | slack client
H: spotify client | gmail client | github client | reddit client | music client | reader app | comic reader
H: manga reader | ebook manager | note app | todo list app | timer app | countdown app | clock app | calculator
H: calculator app | calendar app | weather app | paint app | drawing app | image editor | photo editor app
H: video editor | subtitle editor | hex editor | text editor app | ide | log viewer | json viewer | csv viewer
)lexicon",
R"lexicon(
[desktop-app]
H: file viewer | map editor | level editor | emulator frontend | game client | game trainer | game overlay
H: crosshair overlay | server manager | serial port tool | serial monitor | port scanner gui | proxy client
H: vpn client | 桌面小工具 | 软件 | 客户端 | 播放器 | 音乐播放器 | 下载器 | 截图工具 | 启动器 | 剪贴板 | application for windows
H: application for linux | application for macos | app for windows | app for mac | app for macos | app for linux
H: gui application | digital audio workstation | daw | office suite | painting program | drawing program
H: vector graphics editor | virtual machine manager | disk imager | oscilloscope | rss reader app | sql client
H: text editor | audio editor | sound editor | productivity tool | media center | music library manager
H: font manager | color tool
C: electron | npm start electron | electron builder | brew cask install | brew install cask | cargo tauri
C: tauri dev | tauri build | yarn dist | npm run dist | npm run package | winget install | scoop install
C: choco install | flatpak install | flatpak run | snap install | msbuild | xcodebuild | NSApplication | NSWindow
C: NSStatusItem | BrowserWindow | ipcRenderer | main js | import PyQt5 | QApplication | mvn javafx run | javafx run
C: makepkg | desktop file | gsettings | gnome-extensions enable | yay -S
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

[mobile-app]
alias: mobile | mobile development | mobile app development | mobile library | android | ios | android app | ios app
alias: react native | flutter | mobile framework
E: mobile app | mobile application | mobile development | mobile app development | mobile framework | mobile sdk
E: mobile client | mobile library | mobile game | mobile web app | mobile backend | mobile ui | mobile first app
E: mobile phone app | mobile device | mobile platform | mobile wallet | native mobile app | cross-platform mobile
E: cross-platform mobile app | hybrid mobile app | hybrid app | android | android app | android application
E: android library | android sdk | android client | android project | android view | android widget
E: android studio plugin | android developer | android development | android game | android launcher
E: android utility | android wrapper | android tool | android component | android plugin | android custom view
E: android architecture | android kotlin | android ui | android phone | android device | android module
E: android native | android template | android demo | android framework | android gradle plugin | ios | ios app
E: ios application | ios library | ios framework | ios sdk | ios client | ios component | ios project | ios game
E: ios control | ios developer | ios development | ios swift | ios tweak | ios wrapper | ios utility | iphone
E: iphone app | iphone application | ipad | ipad app | iphone and ipad | ios and android | android and ios
E: ios-android | watchos app | apple watch app | jailbreak tweak | cydia tweak | cocoapod | cocoapods plugin
E: objective-c library | swift library | uikit | uikit extension | uiview subclass | xamarin plugin | react native
E: react native component | react native library | react native module | react native app | react native wrapper
E: react native plugin | react native package | react native bridge | react native template
E: react native boilerplate | react native ui | react native starter | react native sdk | expo app | expo module
E: expo plugin | flutter | flutter app | flutter application | flutter plugin | flutter package | flutter widget
E: flutter library | flutter project | flutter ui | cordova plugin | cordova app | phonegap plugin | phonegap app
E: phonegap build plugin | ionic app | ionic plugin | ionic component | capacitor plugin | nativescript plugin
E: nativescript app | titanium module | appcelerator module | kotlin multiplatform mobile | xamarin app
E: xamarin forms app | 安卓 | Android 应用 | Android应用 | 手机应用 | 移动应用 | 移动端 | 移动开发 | 行動應用 | 行動裝置 | 手机 | 手機 | 手机客户端 | 安卓应用
E: 安卓开发 | iOS 应用 | iOS开发 | iOS 开发 | Android开发 | Android 开发 | 小程序 | 微信小程序 | 小程序组件 | 跨端 | 跨平台移动 | for android
E: for ios | ios client for | android client for | for iphone | for ipad | apple watch | native android | native ios
E: jetpack compose app | swiftui app | react native application | phone app | ios-ipados | ios device
S: android api level | api level | minimum sdk | min-sdk | minsdkversion | targetsdkversion | android 4 | android 5
S: android 8 | android 10 | android 11 | android 12 | android 13 | gingerbread | honeycomb | ice cream sandwich
S: jelly bean | kitkat | lollipop | nougat | oreo | android emulator | android virtual device | android studio
S: android studio project | android wear | wear os | wearos | android tv | android auto | android ndk | ndk
S: jni for android | aosp | custom rom | lineageos | xposed module | magisk module | lsposed | root android | rooted
S: rooted device | apk | apk file | aab | aar | aar library | google play | google play store | play store | f-droid
S: fdroid | app store | itunes connect | app store connect | testflight | sideload | altstore | jailbreak
S: jailbroken | ipa file | ios 5 | ios 6 | ios 7 | ios 8 | ios 9 | ios 10 | ios 11 | ios 12 | ios 13 | ios 14
S: ios 15 | ios 16 | ios 17 | ios simulator | iphone x | ipod touch | tvos | watchos | visionos | ipados | xcode
S: xcode project | xcode plugin | storyboard | xib | nib | interface builder | auto layout | autolayout
S: autolayout dsl | size class | uiview | uiviewcontroller | view controller | uinavigationcontroller | uitableview
S: uitableviewcell | uicollectionview | uiscrollview | uilabel | uibutton | uitextfield | uitextview | uiimageview
S: uiimage | uicolor | uifont | uiwebview | wkwebview | uialertview | uialertcontroller | uiactionsheet | uitabbar
S: uitabbarcontroller | uinavigationbar | uisearchbar | uikeyboard | uipickerview | uistackview | calayer
S: core animation | core data | coredata | corelocation | corebluetooth | core ml | healthkit | homekit | mapkit
S: arkit | storekit | siri shortcut | widgetkit | app extension | today extension | keychain wrapper | face id
S: touch id | in-app purchase | inapp purchase | in app billing | app tracking transparency | push-notification
S: apns | fcm | local notification | deep linking | deep link | deeplink | universal link | app link
S: objective-c wrapper | objc runtime | method swizzling | swift 3 | swift 4 | swift 5 | swift package manager
S: swift package | fragment manager | recyclerview | recyclerview adapter | listview adapter | viewpager
S: view pager | imageview | textview | edittext | bottom sheet | navigation drawer | floating action button
S: material design for android | actionbar | action bar | constraintlayout | coordinatorlayout | databinding
S: viewbinding | viewmodel | livedata | lifecycle aware | intent service | broadcast receiver | content provider
S: shared preferences | sharedpreferences | asynctask | parcelable | runtime permission | permission library
S: proguard | r8 | smali | apktool | apk decompiler | hotfix | hot fix | plugin framework for android
S: componentization | android jetpack | room persistence | home screen widget | live wallpaper | android keyboard
S: soft keyboard | ime | barcode scanner | qr code scanner | camera app | camera view | image picker
S: image cropping | photo picker | photo editing | bluetooth low energy app | ble scanner | gps tracker app
S: step counter | accelerometer | gyroscope | touch screen | pull to refresh | app intro | splash screen
S: onboarding screen | app icon generator | mobile device management | mobile testing | mobile ui testing
S: mobile automation | mobile security | mobile crash reporting | crash reporting for mobile | mobile analytics
S: mobile advertisement | admob | mobile ad | app template | app clone | super app | offline-first mobile
S: tweak for ios | theos | frida script | hybrid framework | webview bridge | jsbridge | mini program
S: wechat mini program | wechat miniprogram | react native web | mobile | on ios | on android | available on ios
S: available on android | available on google play | download on the app store | available on the app store
S: get it on google play | get it on f-droid | izzyondroid | material you | native mobile | android arsenal
S: appcompat | kotlin multiplatform | built in swift | written in swift | written in kotlin | written in objective-c
S: mkmapview | tweak | offline map | your phone | ios and macos | listview
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
W: app | device | phone | smartphone | tablet | native | screen | gesture | camera | gps | sensor | bluetooth
W: notification | offline | touch | cross-platform | hybrid | gradle | java | mvvm | mvp | coroutine
W: material design | animation | view | widget | layout | permission | orientation | landscape | portrait | keyboard
W: swipeable | screenshot | gif | bridge | wrapper | delegate | pod | simulator | emulator | library project
W: sample app | activity | fragment | toolbar | swipe | qr code | dark theme | barcode | cellular | manifest
W: sdk version | podcast
H: app for android | app for ios | app for iphone | application for android | library for android | library for ios
H: framework for ios | android port | android example | android sample | android sample app | android starter
H: android boilerplate | android demo app | android keyboard app | android app template | android clone
H: android browser | android service | android test framework | android testing library | android mvp
H: android networking library | android image library | android http library | android orm | android animation
H: android animation library | android dialog | android chart | android chart library | android calendar
H: android progress bar | android seekbar | android toast | android adapter | android utils
H: android interview question | android tutorial | android course | android kotlin app | android package
H: android library project | android kernel | android rom | android malware | android tv app | ios example
H: ios sample | ios demo | ios clone | ios port | ios keyboard | ios ui library | ios extension | ios static library
H: ios category | ios boilerplate | ios template | ios tool | ios ui component | ios view | ios chart | ios calendar
H: ios tutorial | ios course | ios interview question | swift framework | swift wrapper | swift extension
H: swift ui library | swift component | swift class | swift app | swift ios app | swift project | swift sdk
H: objective-c class | objective-c category | objective-c framework | objective-c client | obj-c library
H: uitableview subclass | uiviewcontroller subclass | uilabel subclass | uibutton subclass | uitextfield subclass
H: uitextview subclass | uiimageview subclass | uiscrollview subclass | uinavigationcontroller subclass
H: uicollectionviewlayout | uicollectionview layout | uiview category | uiimage category | uicolor extension
H: uikit component | custom uiview | custom view controller | kotlin library for android | kotlin app
H: kotlin android app | kotlin multiplatform library | kotlin multiplatform project | gradle plugin for android
H: mobile app template | mobile application framework | mobile toolkit | mobile starter | mobile ui framework
H: mobile component | mobile wallet app | mobile browser | mobile keyboard | mobile game engine
H: react native project | react native example | react native demo | react native client | react native hook
H: react native navigation library | react native ui library | react native ui kit | react native toolkit
H: react native clone | react native view | react native modal | react native picker | react native animation
H: react native carousel | react native framework | native module | native bridge | rn component | flutter demo
H: flutter example | flutter template | flutter game | flutter clone | flutter starter | flutter sdk
H: flutter ui kit | flutter client | flutter boilerplate | flutter wrapper | flutter component | flutter carousel
H: flutter chart | phonegap application | cordova application | cordova wrapper | cordova hook | ionic template
H: ionic starter | ionic 2 app | ionic framework app | ionic 3 app | xamarin library | xamarin binding
H: xamarin control | xamarin component | nativescript component | titanium widget | titanium app | alloy widget
H: messenger app | chat app | chat application for android | weather app | news app | todo app | movie app
H: music player app | camera library | recipe app | fitness app | fitness tracker | workout tracker | habit tracker
H: expense tracker | food delivery app | e-commerce app | delivery app | taxi app | dating app | quiz app
H: flashcard app | wallpaper app | launcher | podcast app | companion app | reader app | habit app | unofficial app
H: keyboard app | app launcher | sms app | dialer | contact app | gallery app | file manager app | 安卓库 | Android 库
H: Android库 | iOS库 | iOS 库 | 手机软件 | 手机APP | 手机 App | Android客户端 | iOS客户端 | Android控件 | Android 控件 | 移动端组件库 | 小程序模板
H: client for android | client for ios | messenger for android | browser for android | reader for android
H: music player for android | podcast client | podcast player | podcast manager | iphone game | ios game engine
)lexicon",
R"lexicon(
[mobile-app]
H: wear os app | watch face | ebook reader app | feed reader app
C: pod-install | Podfile | use frameworks | pod repo | import UIKit | UIViewController | viewDidLoad | AppDelegate
C: carthage update | cartfile | Package swift | xcodebuild | xcworkspace | initWithFrame | NSString | NSArray
C: IBOutlet | IBAction | import Foundation | layout width | layout height | wrap content | match parent
C: findViewById | onCreate | savedInstanceState | setContentView | AndroidManifest xml | uses-permission
C: AppCompatActivity | jitpack io | mavenCentral | jcenter | allprojects | build gradle | gradlew assembleDebug
C: gradlew | implementation com | implementation | compile com | compile | com android | adb install | adb shell
C: adb | R layout | react-native link | react-native run-ios | react-native run-android | react-native init
C: react-native | npx react-native | from react-native | expo start | expo install | expo init | npx expo
C: flutter run | flutter pub get | flutter pub add | flutter packages get | pubspec yaml | flutter material dart
C: flutter doctor | flutter build apk | cordova plugin add | cordova run | cordova platform add
C: phonegap plugin add | ionic serve | ionic cordova | npx cap sync | tns plugin add | ti require
C: getApplicationContext | startActivity | Activity | Fragment
X: cisco ios | cisco ios xe | ios xe | ios xr | network ios | mobile network | mobile robot | mobile robotics
X: mobile broadband | mobile number | mobilenet | swift programming language | taylor swift | openstack swift
X: swift object storage | swift api | swift message | swift code | swift mt | react to | responsive mobile
X: mobile friendly | mobile-first | desktop and mobile | mobile and desktop | desktop and mobile browser
X: mobile browser support | github activity | user activity | activity stream | activity feed | activity monitor
X: activity log | graphql fragment | activity recognition | code fragment | tablet mode | mobile responsive
X: mobile and desktop browser | swift package index

[web-app]
alias: web application | webapp | web apps | website | self-hosted | web project | full-stack
E: web-app | web application | web-based application | web-based app | web-based | web-based tool | web-interface
E: web ui | webui | web front-end | web client | web dashboard | web portal | web platform | web tool
E: web service with ui | web panel | web gui | web site | website | web project | web demo | web version
E: web viewer | web editor | web game | web desktop | web reader | web chat | webmail | webmail client | online tool
E: online platform | online shop | online store | online judge | online editor | online marketplace | self-hosted
E: self-hostable | self-hosted web app | self hosted application | self-hosted alternative | self hosted server
E: progressive web app | pwa | single page application | single-page app | full-stack web application
E: full stack app | full-stack application | fullstack app | fullstack application | fullstack web app | rails app
E: rails application | ruby on rails app | ruby on rails application | sinatra app | django app | django application
E: django project | django site | flask app | flask application | flask web app | laravel app | laravel application
E: laravel project | symfony application | express app | express application | node-js application | nodejs app
E: mern app | mern application | mern stack | mean stack | mern | mean app | mevn | php application
E: php web application | asp net core application | asp-net mvc application | spring boot application
E: phoenix application | phoenix app | streamlit app | shiny app | shiny application | gradio app | dash app
E: meteor app | meteor application | open source web application | webapp template | browser-based application
E: browser based game | 网站 | 網站 | 网页应用 | 网页版 | 網頁 | 网页 | Web应用 | Web 应用 | Web界面 | Web 界面 | 在线平台 | 在线工具 | 自托管 | 商城
E: 商城系统 | 电商系统 | 论坛 | 论坛系统 | 管理系统 | 後台管理系統 | 后台管理系统 | 信息管理系统 | 在线商城 | 管理后台 | 管理平台 | 导航网站 | 图床 | 网盘 | 聊天室
E: my website | website of | source code of my website | browser-based | self-hosted service | self-hosted platform
E: open source alternative | open source alternative to | app built with | asp-net application
E: web based management | heroku app | yii application | ember application | online application
E: client side application
S: login and registration | user authentication | user registration | sign up | signup | log in | login page
S: user login | user account | user profile | admin panel | admin dashboard | admin interface | admin page
S: user dashboard | role based access | multi-user | multi-tenant | multi tenancy | multitenant | saas
S: saas application | saas boilerplate | saas starter | saas template | social network | social network platform
S: social media platform | social media app | forum software | discussion board | discussion forum | bulletin board
S: message board | imageboard | question and answer site | q-a platform | bug tracker | issue tracker
S: ticket system | ticketing system | help desk | helpdesk | project management | project management tool
S: task management | task manager | kanban board | todo list | todo app | to-do app | crm | erp | erp system | hrms
S: hr management | inventory management | inventory system | stock management | point of sale | pos system | invoice
S: invoicing | billing system | accounting software | expense tracker | budget tracker | personal finance
S: e-commerce | ecommerce | e-commerce platform | e-commerce website | shopping cart | online shopping | checkout
S: marketplace | auction | booking system | reservation system | appointment scheduling | hotel booking
S: event management | ticket booking | school management | student management | library management system
S: hospital management | clinic management | learning management system | lms | e-learning | e-learning platform
S: online course | quiz platform | exam system | survey tool | voting system | poll | wiki engine | wiki software
S: knowledge base | note taking web | bookmark manager | bookmarking | read it later | rss reader | feed reader
S: news aggregator | link aggregator | url shortener | link shortener | pastebin | paste service | file sharing
S: file hosting | image hosting | photo gallery | photo sharing | photo management | video sharing
S: video streaming platform | streaming server | media server | music streaming server | music server
S: recipe manager | recipe sharing | meal planner | start page | startpage | homepage dashboard | personal dashboard
S: home server | homelab | status page | uptime monitor | analytics platform | web analytics | chat room | chatroom
S: real-time chat | live chat | video conferencing | video chat | video call | collaborative
S: collaboration platform | real-time collaboration | whiteboard | collaborative drawing | document management
S: digital library | ebook server | job board | job portal | recruitment | crowdfunding | donation platform
S: dating site | portfolio website | landing page | newsletter | mailing list manager | email marketing
S: form builder | survey platform | map application | web map | interactive map | geoportal | data explorer
S: data portal | hosted at | live demo | live site | live version | live at | demo site | try it online
S: online demo | deployed on heroku | hosted on heroku | deploy to heroku | heroku button | one-click deploy
S: deployed on vercel | deployed to netlify | visit the site | public instance | official instance | hosted instance
S: hosted version | docker image for self-hosting | admin credentials | default login | default password
S: install wizard | installation wizard | web server requirements | mysql database | lamp | lamp stack
S: crud application | crud app | crud operation | mvc application | three-tier | hackathon project
S: capstone project | final project | school project | udacity project | bootcamp project | freecodecamp project
S: netflix clone | twitter clone | reddit clone | airbnb clone | instagram clone | youtube clone | facebook clone
S: trello clone | spotify clone | slack clone | whatsapp clone | amazon clone | tinder clone | hacker news clone
S: clone of | social networking | booking | reservation | voting | scheduling | calendar app | kanban
S: demo instance | feed aggregator | note-taking app | git hosting | personal cloud | office suite
S: collaborative editor | customer support desk | knowledge management | survey | bookmark | feedback board
S: fediverse | activitypub | federated | mastodon | privacy-focused alternative | manage your | track your
S: organize your | password manager | create react app | weather application | blog application | online whiteboard
S: microblogging | search engine
T: rails | ruby on rails | sinatra | django | Flask | fastapi | laravel | symfony | codeigniter | cakephp | yii
T: yii2 | zend framework | Express | express-js | nest-js | Meteor | meteor-js | sails-js | adonis-js | koa
T: spring boot | spring mvc | Struts | Grails | play framework | jsf | asp-net | asp-net core | asp-net mvc | blazor
T: Phoenix | phoenix liveview | liveview | beego | next-js | nuxt | Remix | sveltekit | angular | angularjs | vue
T: React | Ember | streamlit | gradio | Shiny | plotly dash | heroku | vercel | netlify | firebase | supabase
T: appwrite | pocketbase | yunohost | cloudron | Sandstorm | unraid | traefik | nginx proxy | mongodb atlas
T: Mongoose | bootstrap | Tailwind | jquery | Devise | activeadmin | websocket | socket-io | auth0 | stripe
T: cloudinary | trpc | prisma | t3 stack | redwood-js | Wasp | wagtail | vaadin | web2py | catalyst framework
T: mojolicious
W: web | browser | app | application | server | user | login | account | page | hosted | deploy | database | admin
W: system | php | mysql | postgresql | mongodb | docker | responsive | demo | online | screenshot | session | cookie
W: password | email | register | upload | comment | frontend | backend | docker compose | nginx | apache | env file
W: migration | seed data | client | clone | instance | workspace | team | import and export | multi-language | oauth
W: dark mode | notion | trello | federation | community | social | manage | collaborate | html | calendar | recipe
W: service | plugin
H: webapp clone | web app clone | web application template | web application starter | web starter | web frontend
H: web manager | web console | web admin | web shell | web terminal | web player | web music player
H: web file manager | web file browser | web ide | web visualizer | web wallet | web calculator | web simulator
H: web portal application | web system | web store | web forum | web proxy application | web scoreboard | portal
H: platform | open source platform | site | social site | community site | community platform | website clone
H: website source code | source code for website | website for | personal website | conference website
H: company website | school website | wedding website | official website | static website | social network clone
H: marketplace platform | shop | store | ecommerce site | ecommerce store | ecommerce website | ecommerce app
H: online bookstore | book store | bookstore | food ordering system | food ordering app | restaurant website
H: movie database | movie app | recipe app | recipe website | weather app | news app | news site | news website
H: chat app | chat application | chat web app | chat server | messaging app | discussion platform
H: content sharing platform | code sharing platform | blogging platform | blogging app | forum application
H: job search app | job tracker | dashboard | dashboard application | admin system | management system
H: management application | management tool for team | content platform | tracking system | tracker application
H: booking app | booking platform | rental app | rental platform | registration system | attendance system
H: e-voting system | leaderboard | scoreboard | ctf platform | contest platform | judge system | grading system
H: learning platform | education platform | training platform | course website | course project | quiz app
H: quiz application | quiz website | flashcard app | study app | todo application | todolist | task app
H: task tracker | planner | meal planning app | time tracking app | budget app | finance app | fitness app
H: workout app | travel app | portfolio tracker | social app | dating app | music app | multiplayer game
H: party game | playground | online playground | web playground | generator website | url shortener service
H: shortener | file drop | file upload service | gallery | photo gallery application | media library | media manager
H: music library manager | video platform | reading app | library app | catalog | directory | search engine website
H: search portal | map app | visualization app | explorer | block explorer | data dashboard | monitoring dashboard
H: decentralized app | dapp | demo app | demo application | sample app | example app | sample application
H: example application | rails engine | rails template | rails site | rails blog | rails api app | rails project
H: django blog | django web app | flask web application | flask website | laravel website | laravel starter
H: laravel boilerplate | laravel ecommerce | php script | php website | java web application | java web project
H: jsp project | ssm project | node app | node application | express-js app | next-js app | nextjs app
H: nextjs application | react app | react application | vue app | vue application | angular app
H: angular application | sveltekit app | full-stack project | fullstack boilerplate | full stack boilerplate
H: full stack template | mean application | mean stack boilerplate | capstone | 平台 | 系统 | 系統 | 站点 | 在线教育平台 | 社区
H: 博客系统 | 导航站 | 电商平台 | 毕业设计 | 个人网站 | management tool | management platform | management solution | photo manager
H: photo management solution | email client | time tracker | homepage | personal site | web page
H: scheduling platform | personal finance manager | platform for | this application | simple app | wiki | forum
C: rails server | rails s | rake db migrate | rake db setup | rails db migrate | rails db create | rails db setup
C: rake db create | bundle exec rails | bin rails | bundle exec rake | manage py runserver | manage py migrate
C: manage py createsuperuser | createsuperuser | python manage py | flask run | python app py | uvicorn main app
C: gunicorn | php artisan | php artisan serve | php artisan migrate | artisan key generate | composer install
C: npm start | npm run dev | npm run start | npm run server | yarn dev | node app js | node server js | nodemon
C: heroku create | git push heroku master | meteor run | mongod | docker compose up | docker-compose up -d
C: localhost 3000 | localhost 8000 | localhost 8080 | localhost 5000 | mvn spring-boot run | mix phx server
C: mix phoenix server | mix ecto setup | dotnet run | streamlit run | shiny runApp | runApp | DATABASE URL
C: SECRET KEY | database yml | env example | vhost | htaccess | foreman start | capistrano
X: web application framework | web application firewall | web app framework | framework for building web application
X: web framework | web app firewall | web application security | web application scanner
)lexicon",
R"lexicon(
[web-app]
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
E: blog-aware | blog source | blog project | my blog | my personal blog | personal blog | tech blog | technical blog
E: developer blog | static blog | static blog generator | micro-blog | microblog | microblogging
E: microblogging platform | simple blog | minimal blog | markdown blog | flat file blog | multi-user blog
E: photo blog | travel blog | team blog | static-site generator | static website generator
E: static web site generator | static page generator | static generator | static site engine | static site
E: static website | site generator | website generator | jekyll theme | jekyll plugin | jekyll template
E: jekyll site | jekyll blog | jekyll based | hugo theme | hugo site | hugo blog | hugo template | hugo starter
E: hexo theme | hexo plugin | hexo blog | hexo generator | hexo deployer | ghost theme | ghost blog | ghost plugin
E: gatsby blog | gatsby starter blog | gatsby theme | wordpress theme | wordpress blog theme | tumblr theme
E: blogger template | blogger theme | typecho theme | typecho plugin | pelican theme | pelican plugin
E: octopress theme | octopress plugin | metalsmith plugin | nikola theme | eleventy plugin | eleventy starter
E: astro blog | astro theme | middleman template | personal site | personal website | personal homepage
E: personal home page | personal web page | personal page | personal portfolio | portfolio site | portfolio website
E: academic website | digital garden | jamstack | 博客 | 部落格 | 个人博客 | 個人部落格 | 博客系统 | 博客主题 | 博客程序 | 博客引擎 | 博客平台 | 技术博客
E: 静态博客 | 静态网站生成器 | 靜態網站產生器 | 静态站点 | 静态站点生成器 | 静态网站 | 个人网站 | 個人網站 | 个人主页 | Hexo主题 | Hexo 主题 | Hugo主题 | Hugo 主题
E: Jekyll主题 | Jekyll 主题 | WordPress主题 | WordPress 主题 | Typecho主题 | Typecho 主题 | 我的博客 | Hexo 插件
S: blog article | blog author | blog comment | blog content | blog entry | blog feed | post list | post archive
S: tag archive | category page | archive page | author page | related post | recent post | featured post
S: draft post | publish post | write post in markdown | post in markdown | posts written in markdown | markdown post
S: front-matter | frontmatter | yaml front matter | permalink | rss feed | atom feed | rss and atom | sitemap
S: sitemap xml | pagination for post | reading time | estimated reading time | table of contents for post | excerpt
S: code highlighting in post | comment system | commenting system | comment widget | static comment
S: social sharing button | share button | google analytics support | disqus comment | open graph tag | seo-friendly
S: seo optimized | liquid template | liquid tag | liquid filter | layouts and includes | shortcode | github-pages
S: gh-pages | gitlab pages | cloudflare pages | netlify deploy | deploy to netlify | user-friendly theme for
S: minimalist theme | minimal theme | responsive theme | clean theme | theme for jekyll | theme for hugo
S: theme for hexo | theme for ghost | theme for wordpress | port of theme | dark mode theme | multilingual blog
S: markdown to html site | markdown website | markdown-based website | generate static site | static html
S: static page | static html file | static content | static publishing | static export | flat-file
S: flat file website | content folder | mdx | mdx blog | content collection | live reload | incremental build
S: writing and publishing | publishing platform | publishing tool | publishing engine | newsletter | online journal
S: diary | journal | journaling | personal publishing | indieweb | indie-web | webmention | micropub
S: micropub client | activitypub blog | rss | feed reader | planet aggregator | zettelkasten | docs site generator
S: documentation site generator | documentation generator | online resume | resume website | cv website
S: academic homepage | academic personal page | academic theme | portfolio theme | one page theme
S: landing page theme | linktree | link in bio | newsletter platform | markdown site | content publishing
S: my website | my personal website | github-io | github pages site | blog built with
T: jekyll | jekyll now | hugo | gohugo | hexo | hexo-js | Ghost | ghost cms | gatsby | gatsby-js | pelican
T: octopress | Middleman | nanoc | nikola | eleventy | 11ty | Astro | vuepress | vitepress | docusaurus | gridsome
T: nuxt content | next-js blog | Zola | gutenberg ssg | lektor | mkdocs | hakyll | metalsmith | wintersmith | docpad
T: sculpin | Jigsaw | statiq | wyam | Pretzel | jbake | cryogen | blogdown | rmarkdown | Quarto | bookdown
T: wordpress | typecho | z-blog | zblog | emlog | Halo | tumblr | Medium | blogspot | blogger com | write-as
T: writefreely | movable type | textpattern | Serendipity | dotclear | b2evolution | pluxml | htmly | Grav | bludit
T: datenstrom yellow | disqus | giscus | Utterances | gitalk | gitment | valine | waline | twikoo | isso | staticman
T: feedburner | org-mode | ox-hugo | org publish | mataroa | svbtle | posterous | scriptogram
W: post | article | author | category | tag | archive | comment | page | layout | markdown | publish | write
W: writing | content | site | website | rss feed link | seo | feed | template | analytics | config yml | responsive
W: font | reader | sidebar | about page | footer | static | html | generator | syntax highlighting | subscribe
W: social | minimalist | disqus comment support | publishing | writer
H: blog theme for | weblog software | weblog engine | blog plugin | blog demo | blog example | blog tutorial
H: blog boilerplate | blog backend | blog api | blog clone | blog package | blog module | blog bundle
H: blog extension | blog editor | blog client | blog publisher | blog crawler | blog repository
H: blog post generator | blog reader | blog importer | blog migration tool | blogging app | blogging tool
H: blogging software | blogging framework | blogging application | blogging cms | blogging theme
H: static site builder | static site compiler | static site framework | static site template | static site starter
H: static site theme | static site tool | static site boilerplate | static website builder
H: static website framework | static website template | static blog engine | static blogging engine
H: static html generator | static publishing tool | website builder | website engine | website template
H: website theme | site builder | site engine | site template | site theme | site boilerplate | homepage | home page
H: homepage theme | website source | website source code | source of my blog | source for my blog
H: source code of my blog | source of my website | personal blog theme | personal blog site | portfolio
H: portfolio template | portfolio app | resume template | resume site | resume theme | cv template
H: landing page template | documentation theme | docs theme | jekyll starter | jekyll boilerplate | jekyll gem
H: jekyll converter | jekyll generator | jekyll tag | jekyll filter | jekyll builder | jekyll website
H: jekyll action | hugo module | hugo component | hugo shortcode | hugo website | hugo port | hugo starter theme
H: hexo theme port | hexo tag plugin | hexo renderer | hexo helper | hexo admin | ghost starter theme
H: ghost theme boilerplate | gatsby starter | gatsby site | gatsby portfolio | wordpress starter theme
H: wordpress child theme | pelican site | astro starter | astro template | vuepress theme | vuepress plugin
H: vuepress blog | vitepress theme | nextra theme | nuxt blog | next-js blog starter | django blog | django blog app
H: flask blog | rails blog | laravel blog | node blog | go blog | rust blog | php blog | koa blog | comment engine
H: comment server | comment plugin | microblog engine | microblogging software | microblogging client | photo log
H: link blog | changelog site | theme | 主题 | 主題 | 博客源码 | 博客网站 | 博客模板 | 博客项目 | 博客后台 | 博客小程序 | 静态网站生成工具 | 生成器
C: jekyll serve | jekyll build | bundle exec jekyll serve | bundle exec jekyll | jekyll new | gem jekyll
C: remote theme | jekyll-remote-theme | jekyll plugins | hugo server | hugo new | hugo new site | hugo -D
C: config toml | themesDir | git submodule add themes | theme toml | hexo server | hexo g | hexo generate
C: hexo deploy | hexo new | hexo-cli | npm install hexo | hexo s | hexo clean | gatsby develop | gatsby new
C: pelicanconf py | pelican content | nikola build | npx eleventy | zola serve | zola build | mkdocs serve
C: lektor server | stack build site | middleman server | nanoc compile | bundle exec middleman | posts | layout post
C: layout default | liquid | site title | baseurl | disqus shortname | wp-content themes | content themes
C: rake new post | rake preview
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
E: cms | content-management system | content management framework | content management platform | content management
E: content manager | content management solution | web content management | headless cms
E: headless content management system | flat-file cms | git-based cms | api-first cms | decoupled cms
E: open source cms | cms framework | cms plugin | cms extension | cms module | cms template | cms theme
E: cms platform | cms engine | cms backend | cms for | lightweight cms | simple cms | static cms | enterprise cms
E: blog cms | multilingual cms | multi-site cms | markdown cms | django-cms | django-cms plugin | rails cms
E: ruby on rails cms | laravel cms | php cms | node-js cms | nodejs cms | go cms | symfony cms | asp-net core cms
E: asp-net cms | dotnet cms | java cms | react cms | vue cms | next-js cms | content editing
E: content infrastructure | content platform | content api | digital experience platform | wordpress plugin
E: wordpress theme | wordpress starter theme | wordpress block | wordpress child theme | wordpress framework
E: wordpress boilerplate | wordpress library | wordpress widget | wordpress site | wordpress theme framework
E: wordpress plugin boilerplate | wp plugin | wp theme | wp-cli package | wp-cli command | gutenberg block
E: gutenberg plugin | woocommerce plugin | woocommerce extension | woocommerce theme | elementor addon
E: elementor plugin | acf field | advanced custom field add-on | drupal module | drupal theme | drupal distribution
E: drupal site | drupal 8 module | drupal 7 module | drupal project | drush command | joomla extension
E: joomla component | joomla plugin | joomla template | joomla module | typo3 extension | typo3 distribution
E: craft cms plugin | craft plugin | statamic addon | statamic add-on | october cms plugin | octobercms plugin
E: silverstripe module | silverstripe theme | concrete5 package | modx extra | umbraco package | orchard module
E: wagtail plugin | strapi plugin | strapi provider | ghost theme | kirby plugin | grav plugin | grav theme
E: processwire module | expressionengine add-on | expressionengine addon | expressionengine plugin
E: contao extension | plone add-on | plone addon | refinery cms extension | netlify cms widget | sanity plugin
E: contentful app | directus extension | payload plugin | neos package | pimcore bundle | dotnetnuke module
E: textpattern plugin | bolt extension | pyrocms module | magento extension | 内容管理系统 | 內容管理系統 | 内容管理 | 無頭 CMS
E: 无头CMS | CMS系统 | CMS 系统 | 建站系统 | 建站 | 网站管理系统 | 内容发布系统 | WordPress插件 | WordPress 插件 | WordPress主题 | WordPress 主题
E: 外掛 | 企业建站 | 企业网站 | 网站内容管理
S: custom post type | post type | custom field | meta box | metabox | custom meta | taxonomy | taxonomy term
S: shortcode | widget area | theme customizer | customizer | theme option | options page | settings page
S: action and filter hook | wordpress hook | wp hook | wordpress admin | wp-admin | wordpress multisite | multisite
S: network activate | wordpress core | wordpress rest api | wordpress coding standard | wordpress developer
S: wordpress development | wordpress install | wordpress docker | must-use plugin | mu-plugin | gutenberg
S: gutenberg editor | block editor | block theme | full site editing | page-builder | visual page builder
S: site builder | website builder | landing page builder | content type | content-type builder | content model
S: content modeling | content modelling | content block | content fragment | content editor | content author
S: content creator | content delivery api | content delivery | content repository | structured content
S: content workflow | content versioning | content migration | editorial workflow | editorial interface
S: editorial team | publishing workflow | publishing platform | publish content | draft and publish
S: preview content | live preview | inline editing | in-place editing | in-context editing | front-end editing
)lexicon",
R"lexicon(
[cms]
S: wysiwyg | wysiwyg editor | rich text field | media library | media manager | asset manager
S: digital asset management | page tree | page management | page type | page template | menu management | site tree
S: multi-site | multisite management | multilingual content | content translation | user role | role and permission
S: admin panel | admin interface | admin ui | admin backend | editable region | editable content
S: blade template cms | twig template | template tag | liquid template | seo plugin | seo friendly url
S: redirect manager | sitemap plugin | contact form plugin | contact form | comment spam | related posts plugin
S: caching plugin | security plugin | backup plugin | migration plugin | import plugin | gallery plugin
S: slider plugin | social login plugin | payment gateway for woocommerce | payment gateway plugin
S: membership plugin | newsletter plugin | entity reference | field formatter | field type | fieldtype
S: field widget | paragraph type | drupal core | drupal commerce | views plugin | install profile
S: installation profile | composer template for drupal | drupal 9 | drupal 10 | drupal 8 | drupal 7
S: static site cms | wiki | wiki engine | portal | intranet | enterprise content management | document management
S: news site | newsroom | magazine | e-commerce | wordpress vulnerability | wordpress security | wordpress scanner
S: cmis | jcr | headless content | content-driven | content authoring | website management | forum software
S: wiki software
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
T: refinerycms | radiant cms | comfortable mexican sofa | locomotive cms | alchemy cms | camaleon | dedecms | 帝国CMS
T: discuz | phpcms | thinkcmf | metinfo | eyoucms | Halo | typecho | mediawiki | dokuwiki | tiddlywiki | magento
T: prestashop | opencart | squarespace | wix | webflow | shopify | sharepoint | hubspot | nuxt content
T: apostrophe cms | apostrophecms | piranha cms | squidex | textpattern | cmsms | made simple | ghost cms
W: content | page | post | plugin | theme | template | editor | admin | publish | site | website | author | media
W: block | widget | field | menu | category | php | mysql | template engine | module | extension | user | permission
W: translation | seo | version | settings | hook | filter | activate | dashboard | blog | markdown | upload | liquid
W: publishing | editorial | multilingual | flat file
H: cms solution | cms application | cms project | cms starter | cms boilerplate | cms package | cms bundle
H: cms library | cms toolkit | cms system | cms software | cms component | cms integration | cms client | cms api
H: cms admin | content hub | content framework | content engine | content store | content editor tool
H: content server | content api client | content system | content tool | cms sdk | website cms
H: website management system | web publishing system | publishing system | publishing framework
H: site management system | wordpress integration | wordpress client | wordpress wrapper | wordpress api client
H: wordpress stack | wordpress template | wordpress package | wordpress installer | wordpress docker image
H: wordpress development environment | wordpress exporter | wordpress importer | wordpress gutenberg block
H: wordpress shortcode | wordpress mu-plugin | wordpress drop-in | wordpress skeleton | wordpress starter
H: wordpress toolkit | wordpress tool | wordpress scanner tool | wordpress utility | wordpress class
H: wordpress helper | wordpress snippet | wordpress plugin template | wordpress plugin framework
H: wordpress customizer library | wordpress website | plugin for wordpress | theme for wordpress
H: woocommerce gateway | woocommerce integration | woocommerce payment gateway | woocommerce api client
H: block library | block plugin | block collection | theme framework | starter theme | child theme
H: page builder plugin | page editor | drupal profile | drupal installation profile | drupal starter
H: drupal template | drupal 8 theme | drupal 8 site | drupal base theme | drupal extension | drupal integration
H: drupal plugin | drupal install | drupal composer project | module for drupal | plugin for craft cms
H: plugin for craft | plugin for kirby | plugin for grav | extension for typo3 | craft starter
H: statamic starter kit | silverstripe extension | silverstripe addon | umbraco plugin | umbraco extension
H: umbraco property editor | aem component | aem tool | sitecore module | sitecore tool | wagtail package
H: wagtail extension | wagtail site | django cms app | django page app | strapi starter | strapi sdk
H: strapi boilerplate | contentful client | contentful sdk | headless backend | admin generator
H: flat file database cms | wiki system | wiki platform | wiki theme | mediawiki extension | mediawiki skin
H: dokuwiki plugin | dokuwiki template | magento module | magento 2 module | shopify theme | shopify app
H: prestashop module | opencart extension | 内容管理平台 | 建站工具 | 企业CMS | 插件
C: wp-content plugins | wp-content themes | wp-content | wp config php | wp plugin install | wp plugin activate
C: add action | add filter | add shortcode | do shortcode | wp enqueue script | get field | register post type
C: functions php | wp-config | plugins menu in wordpress | wpackagist-plugin | drush en | drush dl
C: composer require drupal | sites all modules | modules contrib | drush cr | settings php | hook menu | ext emconf
C: typo3conf ext | tx extension | craft plugins | craft install plugin | php craft | site plugins | user plugins
C: bin gpm install | gpm install | php please | dev build | composer require silverstripe | INSTALLED APPS
C: cms plugins | wagtail hooks | npx create-strapi-app | create-strapi-app | yarn strapi | npx sanity
C: Install-Package Umbraco | plugins php | admin plugins php | wp core install | php artisan october
X: cms energy | cms detector | cms experiment | cms open data | cms collaboration | cms analysis
X: cms software cmssw | cryptographic message syntax | concurrent mark sweep | count min sketch | mq cms
X: medicare cms | pkcs7 cms | color management system | cms garbage collector | ghost mode | sanity check
X: sanity test | sanity checking | timber logging | sage math | bedrock edition | minecraft bedrock | aws bedrock
X: amazon bedrock | keystone engine | openstack keystone | liquid handling | liquid crystal | liquid haskell
X: liquid neural | biological taxonomy | gutenberg project | project gutenberg | gutenberg ebook | gutenberg richter
X: content type header | http content type | mime content type | portal game | captive portal

[editor]
alias: text editor | code editor | editor plugin | ide | markdown editor | wysiwyg editor | vim plugin
alias: vscode extension | sublime text plugin | emacs package
E: editor | text editor | code editor | source code editor | rich-text editor | rich text | wysiwyg | wysiwyg editor
E: html editor | markdown editor | online editor | online code editor | web-based editor | browser-based editor
E: terminal text editor | terminal editor | terminal-based editor | console editor | modal editor
E: modal text editor | block editor | block-style editor | inline editor | visual editor | image editor
E: photo editor | video editor | audio editor | hex editor | binary editor | vector editor | svg editor
E: pixel editor | pixel art editor | sprite editor | diagram editor | graph editor | node editor | level editor
E: map editor | tilemap editor | json editor | yaml editor | xml editor | csv editor | latex editor | sql editor
E: subtitle editor | metadata editor | tag editor | id3 tag editor | config editor | pdf editor | formula editor
E: equation editor | math editor | music notation editor | score editor | collaborative editor
E: collaborative text editor | structure editor | structural editor | syntax-aware editor | projectional editor
E: outliner | outline editor | wiki editor | content editor | email editor | newsletter editor | template editor
E: shader editor | css editor | theme editor | icon editor | character editor | save editor | save game editor
E: world editor | particle editor | timeline editor | property editor | cron editor | editor plugin
E: editor extension | editor component | editor framework | editor toolkit | text editing | text editor component
E: text editor library | code editing | vim plugin | vim script | vimscript plugin | vim configuration | vim config
E: vim distribution | vim syntax | vim syntax file | vim colorscheme | vim color scheme | vim mode | vim emulation
E: vim bindings | vim keybinding | vim wrapper | vim port | vim ftplugin | neovim plugin | neovim config
E: neovim configuration | neovim distribution | neovim client | neovim gui | neovim colorscheme | nvim plugin
E: nvim config | vimrc | emacs package | emacs mode | emacs major-mode | emacs minor mode | emacs configuration
E: emacs config | emacs distribution | emacs extension | emacs interface | emacs theme | emacs lisp
E: emacs lisp package | emacs library | emacs client | elisp library | elisp package | major mode
E: major mode for editing | minor mode | doom emacs | spacemacs layer | sublime plugin | sublime text plugin
E: sublime text package | sublime text 2 plugin | sublime text 3 plugin | sublime package | sublime syntax
E: sublime text theme | sublime text color scheme | sublime text snippet | sublime text build system
E: sublimelinter plugin | textmate bundle | textmate theme | textmate grammar | atom package | atom plugin
E: atom theme | atom syntax theme | atom linter | atom editor package | brackets extension | brackets plugin
E: vscode extension | vs code extension | visual studio code extension | vscode plugin | vs code plugin
E: vscode theme | vs code theme | visual studio code theme | vscode snippet | visual studio extension
E: visual studio plugin | vsix | jetbrains plugin | intellij plugin | intellij idea plugin | intellij theme
E: pycharm plugin | phpstorm plugin | webstorm plugin | rubymine plugin | eclipse plugin | eclipse plug-in
E: netbeans plugin | xcode plugin | xcode source editor extension | xcode theme | notepad++ plugin | coda plugin
E: geany plugin | gedit plugin | kakoune plugin | helix plugin | lapce plugin | zed extension | obsidian plugin
E: obsidian theme | ckeditor plugin | tinymce plugin | quill module | quill plugin | draft-js plugin
E: tiptap extension | prosemirror plugin | codemirror mode | codemirror extension | codemirror theme
E: summernote plugin | markdown editor component | language server extension | 编辑器 | 編輯器 | 文本编辑器 | 文字編輯器 | 代码编辑器
E: 富文本编辑器 | 富文本 | Markdown编辑器 | Markdown 编辑器 | 图片编辑器 | 图片编辑 | 视频编辑器 | 在线编辑器 | 可视化编辑器 | Vim 插件 | Vim插件 | Vim 配置
E: Emacs 配置 | VSCode 插件 | VSCode插件 | 流程图编辑器 | 公式编辑器 | code completion engine | notion-style | notion-style editor
E: wysiwyg html | whiteboard | pixel art tool
S: syntax highlighting | syntax highlighter | syntax highlight file | syntax file | syntax definition | syntax theme
S: color scheme for vim | colorscheme | colour scheme | code completion | auto-completion | autocompletion
S: autocomplete engine for vim | intellisense | code folding | code navigation | go to definition | goto definition
S: jump to definition | fuzzy finder | fuzzy file finder | file tree explorer | file explorer plugin | statusline
S: status line | tabline | bufferline | buffer list | buffer explorer | quickfix | location list | text object
S: motion plugin | easymotion | multiple cursor | multiple selection | multi-cursor | auto pair | autopair
S: bracket matching | bracket pair | rainbow bracket | indent guide | indentation guide | auto indent
S: tab completion | snippet engine | snippet collection | code snippet | emmet | linting in editor | format on save
S: organize imports | plugin manager for vim | package manager for sublime text | language server protocol
S: language server | language client | lsp | lsp client | dap client | debug adapter | treesitter | tree-sitter
S: tree-sitter grammar | textmate language grammar | language grammar | language support | language support for
S: key-binding | keybinding | keymap | key map | leader key | modal editing | evil-mode | command palette
S: which key | org-mode | org roam | distraction-free | distraction free writing | focus mode | zen mode
S: writing app | writing environment | split view | live preview | markdown preview | side-by-side preview | wysiwym
S: contenteditable | content editable | undo redo | find and replace | spell checker | spell checking | word count
S: line number | gutter | minimap | gap buffer | piece table | rope data structure | text buffer
S: operational transformation | operational transform | crdt | collaborative editing
S: real-time collaborative editing | real-time collaboration | pair programming | remote pair programming
S: slash command | mention plugin | toolbar button | floating toolbar | bubble toolbar | paste from word
S: rich content | inline editing | image crop | image cropping | image filter | photo filter | brush tool
S: layer support | drawing tool | paint tool | video trimming | video trimmer | waveform editing | midi editor
S: piano roll | code playground | online ide | cloud ide | web ide | integrated development environment | ide plugin
S: ide extension | ide support | ide integration | editor integration | editor theme | editor config | editorconfig
S: editor support | editor scripting | scratch pad | scratchpad | notepad | file type plugin | filetype plugin
S: ftplugin | ftdetect | melpa | marmalade | package control | visual studio marketplace | vscode marketplace
S: vs code marketplace | open vsx | jetbrains marketplace | vim runtime | vim tab | vim window | vim buffer
S: vim command | vim 8 | vim-like | vi-like | vi clone | emacs-like | nano-like | kilo editor | ncurses editor
S: source editor | unity editor tool | blueprint editor | dotfile for vim | syntax highlighting for | hex viewer
S: image editing | photo editing | drawing app | diagramming | elisp | editing experience | insert mode
S: normal mode | visual mode
T: vim | Vi | neovim | nvim | gvim | macvim | emacs | xemacs | spacemacs | Sublime | sublime text | sublime text 2
T: sublime text 3 | textmate | Atom | adobe brackets | vscode | vs-code | visual studio code | vscodium
)lexicon",
R"lexicon(
[editor]
T: visual studio | intellij | intellij idea | jetbrains | pycharm | phpstorm | webstorm | android studio | Eclipse
T: eclipse ide | netbeans | xcode | notepad++ | notepad2 | nano | gedit | geany | bbedit | kakoune | helix editor
T: Zed | lapce | lite xl | micro editor | codemirror | codemirror 6 | monaco | monaco editor | ace editor
T: prosemirror | quill-js | slate-js | slatejs | draft-js | tiptap | trix | tinymce | ckeditor | froala | summernote
T: editor-js | editorjs | medium-editor | redactor | yjs | share-js | firepad | etherpad | overleaf | typora
T: Obsidian | simplemde | easymde | toast ui editor | stackedit | hackmd | Mermaid | excalidraw | tldraw | photoshop
T: gimp | krita | inkscape | blender | lightroom | theia | code-server | coc-nvim | telescope nvim | treesitter nvim
T: ultisnips | neosnippet | syntastic | neocomplete | deoplete | youcompleteme | vundle | vim-plug | Pathogen
T: neobundle | packer nvim | lazy nvim | lightline | nerdtree | ctrlp | denite | helm emacs | company-mode
T: flycheck | magit | use-package | ensime | Cider | Helix | Lexical | Quill | Slate | Kate | Tiled | Brackets
T: Unite
W: edit | editing | text | code | buffer | cursor | syntax | highlight | highlighting | plugin | extension | theme
W: completion | indentation | mode | shortcut | command | markdown | preview | write | writing | selection | line
W: file | lint | linter | format | formatter | note | document | paste | undo | toolbar | wrap | tab | window
W: split | language | keyboard | productivity | canvas | layer | export | modal | plugin manager | autocomplete
W: drawing | note-taking
H: editor for | editor app | editor application | editor widget | editor control | editor view | editor library
H: editor engine | editor core | editor theme pack | editor mode | editor tool | editor bundle | editor module
H: editor wrapper | editor package | editor addon | editor integration plugin | editor field | editor environment
H: wysiwyg component | wysiwyg html editor | wysiwyg markdown editor | rich text component
H: rich text editor component | rich text field | rich text framework | rich text editor framework | ide | mini ide
H: programming environment | writing tool | writing software | note editor | markdown app | markdown note editor
H: markdown previewer | markdown preview plugin | markdown viewer | plain text editor | text editor clone
H: text editor plugin | text editor widget | text view editor | text area | textarea | vi implementation
H: vim mode plugin | vim extension | vim bundle | vim theme | vim setup | vim settings | vim cheat sheet
H: vim tutorial | vim clone | vim interface | vim integration | vim support | vim statusline | vim package
H: vim filetype plugin | vim indent file | vim completion plugin | vim snippet | vim library
H: vim syntax highlighting | vim indent plugin | plugin for vim | plugin for neovim | plugin for emacs
H: plugin for sublime text | plugin for sublime text 2 | plugin for sublime text 3 | plugin for atom
H: plugin for vs code | plugin for vscode | plugin for visual studio code | plugin for intellij | plugin for eclipse
H: extension for vscode | extension for vs code | extension for visual studio code | extension for visual studio
H: package for emacs | package for sublime text | package for atom | mode for emacs | theme for vim
H: theme for emacs | theme for vscode | theme for atom | theme for sublime text | bundle for textmate | neovim theme
H: neovim lua plugin | neovim starter | neovim setup | neovim library | neovim front-end | emacs plugin
H: emacs setup | emacs lisp library | emacs front-end | emacs support | emacs integration | emacs wrapper
H: emacs color theme | elisp code | sublime theme | sublime color scheme | sublime snippet | sublime text syntax
H: sublime text 2 package | sublime text 3 package | sublime build system | atom snippet | atom extension
H: atom ui theme | atom language package | visual studio theme | visual studio tool | vscode integration
H: vscode color theme | vscode icon theme | vscode config | vscode language extension | color theme | snippets
H: snippet pack | snippet manager | grammar package | syntax package | language package | language extension
H: language mode | language plugin | intellij platform plugin | idea plugin | eclipse theme | image editing tool
H: image editor component | image editor plugin | image cropper | photo editor app | photo editing app
H: photo editing library | photo editor library | image annotator | paint application | paint program
H: drawing editor | diagram tool | flowchart editor | flow editor | mind map editor | bpmn editor | 3d editor
H: scene editor | game editor | tile editor | tile map editor | palette editor | font editor | rom editor
H: mesh editor | waveform editor | video editing software | video editing tool | video editing app | subtitle tool
H: tag editing tool | hosts editor | hosts file editor | environment variable editor | registry editor
H: registry tool | tree editor | table editor | spreadsheet editor | query editor | schema editor | document editor
H: document editor component | page editor | website editor | layout editor | form editor | code field | code input
H: code area | code sandbox | code playground app | colorscheme for vim | color schemes | 编辑器插件 | 编辑器组件 | 富文本编辑组件
H: 富文本控件 | 图像编辑器 | 代码编辑组件 | 配置文件 | 文本编辑控件 | 编辑工具 | vim fork | neovim fork | web editor | whiteboard app
H: virtual whiteboard | pixel art app
C: vundle plugin | call plug | PlugInstall | PluginInstall | NeoBundle | NeoBundleFetch | git clone vim bundle
C: bundle pathogen | init vim | init lua | lua require | nnoremap | nmap | inoremap | vnoremap | autocmd
C: set runtimepath | call dein add | dein add | syntax on | filetype plugin indent on | require use-package
C: add-to-list load-path | load-path | package-install | M-x package-install | M-x | add-hook | global-set-key
C: defcustom | setq | emacs d | package archives | define-key | apm install | install package | Package Control
C: sublime-settings | sublime-keymap | Packages User | code install-extension | ext install | vsce package
C: activationEvents | settings json | import codemirror | new Quill | new Editor | tinymce init | CKEDITOR replace
C: monaco editor create | monaco-editor | EditorState | editor getValue | elpa | plug vim | Plug
X: favorite editor | favourite editor | preferred editor | editor of choice | your editor | editor of your choice
X: text editor of choice | favorite text editor | any text editor | your text editor | a text editor and
X: open in editor | in your editor | in an editor | unity editor | unreal editor | linkage editor | gene editing
X: genome editing | crispr editing | guest editor | managing editor | editor in chief | editor draft | xcode 7
X: xcode 8 | xcode 9 | xcode 10 | xcode 11 | xcode 12 | xcode command line tools | eclipse foundation
X: eclipse public license | eclipse paho | solar eclipse | android studio 3 | with visual studio
X: visual studio 2015 | visual studio 2017 | visual studio 2019 | visual studio 2022 | visual studio solution
X: open in xcode | ide interface | ide disk | atom feed | rss atom | atom xml | hydrogen atom | per atom | bond atom
X: vim like keybinding | vi like key | surround sound | doom wad | doom engine | doom game | doom port
X: curly brackets | square brackets | angle brackets | round brackets | nano second | nano server | arduino nano
X: jetson nano | nano particle | ace attorney | telescope image | radio telescope | space telescope | tiled image
X: clean slate | blank slate | ivy dependency | apache ivy | apache helix | dna helix | helix structure
X: airline ticket | airline data | airline reservation | using your editor | editors note | favourite text editor
X: in vs code settings | text editor to edit

[low-code]
alias: no-code | no code platform | low code | lowcode | visual programming | app builder | low-code platform
alias: visual builder
E: low-code | no-code | low-code platform | no-code platform | low-code development | low-code development platform
E: lowcode platform | low-code engine | low-code framework | no-code tool | low-code tool | no-code app builder
E: low-code app builder | app builder | application builder | visual app builder | internal-tool
E: internal tool builder | admin panel builder | visual programming | visual programming language
E: visual programming environment | visual scripting | visual scripting system | visual scripting language
E: visual coding | block-based programming | block programming | block-based coding | graphical programming
E: graphical programming language | graphical programming environment | flow-based programming | flow-based
E: dataflow programming | node-based programming | node-based editor | node editor | node graph editor
E: visual node editor | node-based visual | drag-and-drop builder | drag and drop page builder
E: drag and drop editor | drag and drop form builder | drag and drop interface builder | drag-and-drop interface
E: visual builder | visual editor for | visual page builder | visual website builder | visual development
E: visual development environment | form builder | form designer | page builder | website builder
E: landing page builder | site builder | workflow builder | workflow automation | visual workflow
E: visual workflow builder | workflow designer | workflow editor | dashboard builder | chatbot builder | bot builder
E: visual query builder | rapid application development | end-user programming | end user development
E: citizen developer | without writing code | without writing any code | without code | without coding
E: no coding required | no code required | no programming required | zero-code | codeless | code-free | 低代码 | 低代碼
E: 低程式碼 | 零代码 | 无代码 | 無程式碼 | 低代码平台 | 低代码开发 | 低代码开发平台 | 低代码引擎 | 可视化搭建 | 可视化编程 | 視覺化程式 | 图形化编程 | 积木编程 | 拖拽生成 | 拖拽式
E: 可视化拖拽 | 页面搭建 | 可视化设计器 | 表单设计器 | 表单生成器 | 动态表单 | 流程设计器 | 代码生成平台 | 快速开发平台 | 搭建平台 | 在线表单 | website creator
E: internal app | build internal | build apps visually | build apps without | no coding | wysiwyg page builder
E: database spreadsheet
S: drag-and-drop | drag-n-drop | wysiwyg builder | visual designer | visual interface | visual tool | visual flow
S: visual modeling | visual composer | visual language | visual block | visual pipeline | visual pipeline builder
S: canvas based editor | node-graph | node-based | node system | connect nodes | connecting nodes | nodes and wires
S: wiring together | flow editor | flow chart programming | flowchart programming | flow diagram editor
S: flow designer | flow builder | blueprint-like | block editor | code block editor | programming block
S: puzzle block | programming for kids | kids programming | teach programming to kids | educational programming
S: ladder logic | plc programming | function block diagram | model-driven | model-driven development
S: schema-driven ui | schema driven form | json-schema form | json form | dynamic form | form generator
S: form generator from json | form schema | survey builder | survey creator | quiz builder | email builder
S: email template builder | report designer | report builder | report generator designer | template designer
S: print designer | poster designer | h5 builder | h5 editor | crud generator | admin generator | crud builder
S: api builder | backend builder | backend as a service | automatic crud | instant api | database gui builder
S: spreadsheet database | spreadsheet-like database | airtable alternative | retool alternative | zapier alternative
S: bubble alternative | webflow alternative | notion database | no-code database | smart spreadsheet
S: automation platform | automation builder | automation tool for non-developer | workflow automation platform
S: workflow automation tool | integration platform | ipaas | robotic process automation | rpa | trigger and action
S: if this then that | event-driven automation | connector marketplace | bpm | bpmn | bpmn modeler
S: business process management | business process modeling | business process automation | business rule engine
S: rule designer | process designer | approval workflow | approval flow | machine learning without code
S: no-code machine learning | no-code ai | no-code ml | no code llm | agent builder | llm app builder
S: llm workflow builder | ai app builder | prompt flow | visual ml | visual data science | visual analytics workflow
S: visual etl | data pipeline builder | chatflow | conversation flow builder | dialog flow editor | game maker
S: game builder | no-code game | game creation tool | point and click | component palette | property panel
S: property inspector | widget palette | prebuilt widget | prebuilt component | app generator
S: application generator | generate application | code generation from ui | ui to code | design to code
S: non-programmer | non-technical user | nontechnical | non-developer | business user | metadata-driven
S: configurable without code | configuration over code | fast development platform | rad tool | rad framework
S: make apps without code | visual logic | visual editor | block-based | spreadsheet-like | database interface
S: backoffice | back-office | 可视化 | 拖拽 | visually | admin panel
T: node-red | n8n | budibase | appsmith | tooljet | Retool | nocodb | baserow | airtable | bubble-io | webflow
T: zapier | ifttt | integromat | pipedream | huginn | activepieces | Windmill | langflow | flowise | dify | comfyui
T: blockly | google blockly | Scratch | scratch 3 | scratchblocks | snap berkeley | app inventor | mit app inventor
T: kodular | thunkable | makecode | pxt | mblock | grapesjs | grapes-js | craft-js | puck editor | builder-io
T: plasmic | form-io | formio | formily | surveyjs | amis | lowcode-engine | lowcodeengine | jeecgboot | jeecg
T: joget | mendix | outsystems | oracle apex | power apps | powerapps | power automate | salesforce lightning
T: servicenow | appian | lowdefy | directus | hasura | supabase | saltcorn | frappe | erpnext | wavemaker | skyve
T: openxava | jhipster | rete-js | reactflow | react flow | litegraph | drawflow | baklava-js | x6 | logicflow
T: bpmn-js | camunda | flowable | activiti | unreal blueprint | blueprint visual scripting | bolt unity | playmaker
T: xnode | max msp | pure data | puredata | labview | simulink | touchdesigner | houdini | Grasshopper
T: dynamo revit | nodebox | knime | orange3 | rapidminer | alteryx | h2o flow | teachable machine | xod
T: snap4arduino | ardublock | flowfuse | apache nifi | nifi | streamsheets | uipath | glide apps | adalo
T: flutterflow | draftbit | noodl | coda-io | elementor | stacker | softr | gdevelop | construct 3 | gamemaker
W: builder | visual | drag | drop | block | flow | node | canvas | workflow | component | template | form
W: automation | connector | generate | generator | designer | designing | plugin | schema | json | configuration
W: admin | crud | rapid | business | app | integration | trigger | page | editor | customizable | productivity
W: widget | spreadsheet
H: low-code builder | low-code solution | low-code application | low-code editor | low-code backend
)lexicon",
R"lexicon(
[low-code]
H: low-code library | low-code toolkit | low-code ide | low-code environment | no-code builder | no-code solution
H: no-code framework | no-code editor | no-code automation tool | no-code backend | no-code database platform
H: app maker | app creator | app generator tool | visual programming tool | visual programming library
H: visual programming editor | visual programming framework | visual programming platform
H: visual programming interface | visual programming system | visual programming toolkit
H: visual programming software | block-based editor | block-based programming language | block-based language
H: block-based programming environment | blockly block | blockly extension | blockly plugin | blockly editor
H: scratch extension | scratch clone | scratch editor | scratch blocks | scratch mod | scratch project
H: scratch-like | node-red node | node-red contrib | node-red module | node-red plugin | node-red dashboard
H: node-red flow | nodes for node-red | n8n node | n8n community node | n8n workflow | grapesjs plugin
H: grapesjs preset | app inventor extension | flow-based programming environment | flow-based programming library
H: flow-based programming engine | dataflow editor | dataflow library | node editor library | node editor framework
H: node graph library | node graph system | graph editor library | flow chart editor | flow library
H: process modeler | process editor | form builder library | form designer component | form builder plugin
H: form engine | form maker | form platform | web builder | web page builder | page designer | website builder tool
H: website maker | portal builder | tool builder | ui builder | ui designer | gui builder | interface builder
H: layout builder | email designer | email editor | dashboard designer | report design tool | query builder ui
H: rule builder | automation tool | automation workflow platform | integration builder | workflow tool
H: workflow platform | workflow automation software | flow engine | rapid development platform
H: rapid development framework | rad platform | development platform for enterprise | code generator platform
H: code generation platform | visual game engine | chatbot platform | 低代码编辑器 | 低代码框架 | 低代码工具 | 低代码系统 | 搭建系统 | 可视化平台
H: 可视化编辑器 | 可视化编辑 | 大屏设计器 | 可视化大屏 | 快速开发框架 | 开发平台 | 设计器 | website creator tool | visual composer editor
C: npm install node-red-contrib | node-red-contrib | RED nodes registerType | RED nodes createNode | n8n start
C: Blockly Blocks | Blockly inject | Blockly | grapesjs init | node-red start | registerType | npx n8n | n8n-nodes
C: amis embed | LiteGraph
X: low-code size | no code change | no code generation | no code duplication | no code modification
X: no code coverage | without code change | without code generation | without code duplication
X: without code modification | from scratch | built from scratch | written from scratch | train from scratch
X: training from scratch | scratch the itch | scratch my own itch | scratch an itch | scratch space
X: scratch directory | scratch buffer | scratch pad | scratch image | scratch card | scratch file
X: scratch docker image | scratch that | query builder | url builder | string builder | builder pattern
X: builder api | grasshopper optimization

[graphql]
alias: graph-ql | graphql api | graphql server | graphql client | apollo graphql
E: graphql | graph-ql | graphql server | graphql client | graphql api | graphql backend | graphql schema
E: graphql query | graphql endpoint | graphql framework | graphql library | graphql implementation | graphql engine
E: graphql gateway | graphql federation | graphql ide | graphql playground | graphql subscription | graphql mutation
E: graphql resolver | graphql middleware | graphql directive | graphql plugin | graphql-tools | graphql tooling
E: graphql codegen | graphql code generator | graphql schema stitching | schema stitching | graphql api server
E: graphql server framework | graphql type | graphql scalar | graphql service | graphql proxy | graphql wrapper
E: graphql interface | graphql layer | graphql adapter | graphql support | graphql integration | graphql starter
E: graphql boilerplate | graphql example | graphql tutorial | graphql editor | graphql explorer | graphql parser
E: graphql linter | graphql cli | graphql sdl | graphql spec | graphql specification | graphql introspection
E: graphql transport | graphql over http | graphql over websocket | apollo server | apollo client
E: apollo federation | apollo link | apollo-server plugin | relay modern | relay-style | relay compliant
E: relay connection | relay specification | hasura | gql | GraphQL 服务端 | GraphQL服务 | GraphQL 服务 | GraphQL客户端
E: GraphQL 客户端 | GraphQL 接口 | GraphQL接口 | GraphQL 框架 | GraphQL框架
S: schema definition language | schema-first | schema-first development | code-first schema | code first graphql
S: resolver | resolver function | resolver map | mutation resolver | subscription resolver | query and mutation
S: queries and mutations | queries mutations and subscriptions | query mutation subscription | live query
S: type definition | input type | input object type | union type in schema | interface type in schema
S: enum type in schema | custom scalar | scalar type | scalar directive | schema directive | type system directive
S: executable schema | remote schema | schema merging | merging schema | schema registry for graphql
S: schema delegation | federated schema | federated graph | federated service | federation gateway | federation v2
S: subgraph | supergraph | data graph | unified graph | introspection query | introspection result
S: introspection schema | persisted query | persisted queries | automatic persisted query
S: query complexity analysis | query complexity | query cost analysis | query depth limit | depth limiting
S: query batching | batched query | batching and caching | n+1 problem | n 1 problem | n+1 query | normalized cache
S: normalized caching | client-side graphql cache | optimistic response | optimistic update
S: cursor-based pagination | cursor pagination | connection type | edges and nodes | fragment colocation
S: fragment matcher | colocated fragment | query fragment | multipart request | file upload mutation
S: websocket subscription | graphql-ws protocol | subscription transport | typed query | typed document node
S: type-safe graphql | generated types | generated hooks | mock schema | mock resolver | schema mocking
S: fake data schema | schema visualizer | schema diff | schema documentation | schema design
S: schema validation for graphql | rest to graphql | openapi to graphql | swagger to graphql | graphql to rest
S: sql to graphql | graphql to sql | graphql to mongodb | database to graphql | instant graphql
S: auto-generated graphql | autogenerated graphql | automatic graphql | generate graphql schema | generated graphql
S: expose graphql | graphql query language | query language for api | query language for your api | data-loader
S: declarative data fetching | ask for exactly what | over-fetching | overfetching | under-fetching
T: apollo | apollo graphql | apollo ios | apollo android | apollo kotlin | apollo angular | vue apollo
T: react apollo | apollo engine | apollo studio | rover cli | Relay | urql | graphiql | altair graphql | graphcool
T: prisma | prisma 2 | prisma 1 | graphile | postgraphile | postgraphql | graphql-yoga | yoga server | Envelop
T: the guild | graphql mesh | graphql inspector | graphql-hive | wundergraph | hot chocolate | hotchocolate
T: strawberry shake | graphql dotnet | graphql-ruby | Graphene | graphene-django | strawberry graphql | Ariadne
T: tartiflette | graphql-core | Juniper | async-graphql | Absinthe | Sangria | caliban | lacinia | gqlgen
T: graph-gophers | graphql-go | graphql-java | spqr | dgs framework | netflix dgs | spring graphql | graphql-kotlin
T: kgraphql | morpheus graphql | lighthouse laravel | lighthouse php | webonyx | graphqlite | overblog | siler
T: wp-graphql | wpgraphql | type-graphql | typegraphql | Nexus | nexus prisma | pothos | giraphql | mercurius
T: graphql-tag | graphql-js | graphql-shield | dgraph | faunadb | aws appsync | appsync | aws amplify | stepzen
T: grafbase | keystone-js | nhost | 8base | graphcms | hygraph | gatsby | redwood-js | dataloader | lokka
T: houdini graphql | gql-request | graphql-request | ent contrib | neo4j graphql | grandstack | supergraph router
T: cosmo router | tailcall
W: query | mutation | subscription | schema | api | type | field | server | client | endpoint | node-js | react
W: typescript | rest | backend | middleware | cache | websocket | pagination | authentication | authorization
W: introspection | fragment | argument | input | directive | interface | codegen | federation | gateway | playground
W: scalar | batching | orm | mongoose | sequelize | express
H: graphql app | graphql application | graphql project | graphql demo | graphql template | graphql starter kit
H: graphql server boilerplate | graphql server library | graphql server implementation | graphql client library
H: graphql http client | graphql toolkit | graphql package | graphql module | graphql extension | graphql bundle
H: graphql gem | graphql sdk | graphql binding | graphql builder | graphql query builder | graphql schema builder
H: graphql schema generator | graphql generator | graphql type generator | graphql compiler | graphql executor
H: graphql execution engine | graphql router | graphql handler | graphql controller | graphql view | graphql hook
H: graphql provider | graphql utility | graphql utils | graphql helper | graphql validator | graphql linting tool
H: graphql formatter | graphql printer | graphql language server | graphql syntax | graphql testing tool
H: graphql test client | graphql security tool | graphql pentest tool | graphql scanner | graphql fuzzer
H: graphql visualizer | graphql voyager | graphql documentation generator | graphql doc generator
H: graphql mock server | graphql faker | graphql cache | graphql firewall | graphql tracing | graphql monitoring
H: graphql course | graphql workshop | graphql cheat sheet | graphql microservice | graphql microservice gateway
H: graphql connector | graphql data source | datasource for apollo | rest datasource | graphql loader
H: graphql webpack loader | graphql babel plugin | graphql eslint plugin | gatsby source plugin
H: gatsby source graphql | graphql query engine | graphql database | graphql cms | graphql orm | graphql filter
H: graphql pagination | graphql authentication | graphql authorization | graphql permission | apollo link state
H: apollo plugin | apollo cache | apollo integration | relay helper | relay environment | relay network layer
H: strawberry extension | graphene plugin | graphene extension | plugin for postgraphile | api query layer
H: GraphQL 网关 | GraphQL 库 | GraphQL 工具 | GraphQL 示例
C: import gql | import graphene | import strawberry | import ariadne | typeDefs | resolvers | ApolloServer
C: ApolloClient | useQuery | useMutation | makeExecutableSchema | buildSchema | GraphQLObjectType | GraphQLSchema
C: GraphQLString | GraphQLNonNull | apollo boost | apollo-client | express-graphql | graphqlHTTP | type Query
C: type Mutation | extend type | query Query | ObjectType | FieldResolver | GraphQL ObjectType | GraphQLClient
C: schema graphql | schema execute | gqlgen generate | prisma generate | localhost 4000 graphql | QueryType
X: apollo mission | apollo 11 | apollo auto | baidu apollo | apollo autonomous driving | apollo config
X: apollo configuration center | ctrip apollo | apollo guidance | apollo 3 | relay server | smtp relay | mail relay
X: relay board | relay module | relay node | relay chain | tcp relay | dns resolver | dependency resolver
X: module resolver | path resolver | name resolver | version resolver | graphene oxide | grapheneos
X: graphene cluster | type definition file | typescript type definition | typescript definition | juniper network
X: juniper router | juniper device | juniper junos | nexus repository | nexus player | cisco nexus | nexus 5
X: nexus 7 | sonatype nexus | google nexus | pytorch dataloader | torch dataloader | android fragment
X: code fragment

[node-version]
alias: node version manager | nvm | node-version-manager | nodejs version manager | node version management
alias: version manager
E: node version manager | node version management | node-js version manager | node-js version management
E: nodejs version manager | node version switcher | node-js version switcher | node version switching
E: manage node version | manage node-js version | managing node version | managing node-js version
E: switch node version | switch node-js version | switch between node version | switch between node-js version
E: change node version | multiple node version | multiple node-js version | multiple versions of node
E: multiple versions of node-js | versions of node-js | node manager | node-js manager | node installer
E: node-js installer | install node version | install node-js | install multiple node version | node binary manager
E: io-js version manager | nvm for windows | nvm-windows | nvm plugin | nvm wrapper | nvm alternative | nvm clone
E: nvm replacement | nvm gui | nvm for fish | nvm fish | fnm plugin | nodenv plugin | asdf-nodejs
E: asdf nodejs plugin | asdf plugin for node-js | javascript toolchain manager | javascript tool manager
E: node virtual environment | node-js virtual environment | node environment manager | node-js version
E: node-version | nvmrc | node-version file | automatic node version | auto switch node | auto nvm use
E: nvm auto switch | pin node version | node version pinning | Node版本管理 | Node 版本管理 | Node-js 版本管理 | Node版本管理工具
E: Node 版本管理器 | Node版本切换 | Node 版本切换 | 切换 Node 版本 | 切换Node版本 | 多版本 Node | 管理 Node-js 版本 | Node 版本 | node版本
E: multiple node | switch node | active node version | different versions of node | version of node
E: multiple active node
S: version manager | version management tool | runtime version manager | version switcher | toolchain manager
S: language version manager | tool version manager | runtime manager | runtime version | sdk manager | shim
S: version shim | nvmrc file | tool versions file | local version | global version | default version | default node
S: default alias | per-project version | per directory version | version per project | switch version
S: switching version | switch between versions | version switching | auto-switch | auto switching
S: automatic switching | automatically switch | auto use | lts version | latest lts | lts release | node lts
S: long term support release | node release | node-js release | node-js binary | node binary | node binaries
S: node-js distribution | prebuilt node | node mirror | npm mirror | npm version | yarn version
S: npm version manager | yarn version manager | package manager version | install global packages
S: reinstall packages | migrate global packages | isolated node environment | virtualenv for node
S: virtual environment for node-js | shell integration | cd hook | prompt segment for node version
S: posix-compliant bash script to manage | multiple active node-js versions | active node-js version | engines field
)lexicon",
R"lexicon(
[node-version]
S: version range semver | uninstall version | remote versions | list remote versions | installed versions
S: compile node from source | symlink to node | deno version manager | bun version manager
S: version manager for deno | ruby version manager | python version manager | go version manager
S: java version manager | version manager for | multiple versions
T: nvm | fnm | nodenv | nodebrew | nodist | nvs | volta | tj n | n version manager | Nave | nodeenv | asdf | asdf-vm
T: mise | rtx | proto toolchain | moonrepo proto | corepack | rbenv | pyenv | goenv | jenv | rvm | sdkman | avn
T: ndenv | nvm-sh | vfox | phpenv | chnode | chruby | dvm | gvm | tfenv | n-install | snm | notion toolchain
T: nodesource | io-js | iojs
W: node | node-js | npm | npx | yarn | pnpm | version | install | switch | manager | shell | bash | zsh | fish
W: powershell | windows | environment | path | alias | default | lts | symlink | bin | command-line | use
W: uninstall | list | cli | javascript | runtime | homebrew
H: node version manager for windows | node-js version manager for windows | node version tool | node version utility
H: node version selector | node version checker | node-js version checker | node version plugin
H: node version picker | node version installer | node-js install script | nvm manager | nvm port | nvm bash script
H: nvm zsh plugin | zsh plugin for nvm | zsh plugin for nodenv | fish plugin for nvm | oh my zsh nvm plugin
H: nvm wrapper for fish | fish nvm wrapper | nvm completion | nvm loader | lazy nvm loader | nvm docker image
H: nvm ansible role | ansible role for node-js | ansible role nvm | chef cookbook for node-js | nodejs cookbook
H: nodejs buildpack | puppet nodejs module | node-build plugin | nodenv package-json engine
H: nodenv default packages | node runtime manager | node toolchain | js toolchain manager | node-js downloader
H: node downloader | setup node action | dev tool manager | version manager for node | version manager for node-js
H: version manager plugin | version manager written in rust | version manager written in go
H: version manager written in bash | universal version manager | polyglot version manager | Node版本管理器 | Node 安装工具
H: 版本管理工具 | 版本切换工具
C: nvm use | nvm install | nvm ls | nvm alias default | nvm ls-remote | nvm current | nvm sh | NVM DIR | nvm list
C: fnm use | fnm install | fnm env | fnm default | n lts | n latest | n stable | nodenv install | nodenv global
C: nodenv local | nodenv rehash | nodenv init | nodebrew install | nodebrew use | nodist add | nvs add | nvs use
C: volta install | volta pin | volta install node | asdf install nodejs | asdf plugin-add nodejs
C: asdf global nodejs | node-build | nodeenv env | NODENV ROOT | N PREFIX | nave use | mise use node | tool-versions
X: requires node-js version | required node version | node version required | minimum node version | node version 8
X: node-js version 8 | node version 10 | node-js version 10 | node version 12 | node version 14 | node version 16
X: node version 18 | supported node version | supported node-js version | using nvm | with nvm | recommend nvm
X: recommend using nvm | via nvm | use nvm | non-volatile memory | nvm device | nvm express | nonvolatile memory
X: lightnvm | kubernetes node version | node-js version or higher | node version or higher
X: node-js version or later | node-js version at least | requires node version | requires node-js
X: install node-js first | install node-js and npm | install node-js from | you need node-js | to install node-js
X: please install node-js | download and install node-js | make sure node-js | node manager hadoop
X: yarn node manager | shim library | browser shim | es5 shim | es6 shim | polyfill shim | node version requirement
X: node-js version requirement | current node-js version | minimum node-js version | node-js version 18
X: node-js version 16 | version of node-js or

[bundler]
alias: module bundler | build tool | javascript bundler | webpack | rollup | vite | asset bundler
alias: frontend build tool
E: module bundler | bundler | javascript bundler | js bundler | typescript bundler | asset bundler | web bundler
E: css bundler | library bundler | package bundler | code bundler | application bundler | web application bundler
E: html bundler | zero-config bundler | zero configuration bundler | es module bundler | esm bundler
E: next-generation bundler | rust bundler | module bundling | asset bundling | bundle javascript
E: bundle javascript module | bundle css | bundling javascript | bundling tool | bundle analyzer
E: bundle size analyzer | bundle visualizer | bundle size | webpack plugin | webpack loader | webpack config
E: webpack configuration | webpack boilerplate | webpack template | webpack starter | webpack preset
E: webpack bundle | webpack dev middleware | webpack wrapper | webpack tool | webpack builder | webpack 2
E: webpack 3 | webpack 4 | webpack 5 | loader for webpack | plugin for webpack | rollup plugin | rollup config
E: rollup preset | rollup wrapper | rollup starter | plugin for rollup | vite plugin | vite template | vite preset
E: vite starter | vite boilerplate | vite framework | vite integration | plugin for vite | parcel plugin
E: parcel transformer | parcel bundler | esbuild plugin | esbuild wrapper | esbuild-loader | plugin for esbuild
E: unplugin | browserify transform | browserify plugin | browserify middleware | browserify wrapper | rspack plugin
E: rspack | turbopack | metro bundler | front-end build tool | frontend build tool | front-end build
E: frontend build system | front-end build system | front-end build pipeline | frontend tooling | asset pipeline
E: asset packager | asset compiler | asset build | module loader | amd loader | babel plugin | babel preset
E: gulp plugin | gulp build | grunt plugin | grunt task | brunch plugin | broccoli plugin | snowpack plugin
E: fis3 plugin | metalsmith bundler | 打包工具 | 打包器 | 模块打包 | 模組打包 | 前端构建 | 前端构建工具 | 构建工具 | 前端打包 | 构建配置 | webpack 插件
E: webpack插件 | webpack 配置 | webpack配置 | Vite 插件 | Vite插件 | vite 模板 | 前端工程化工具 | 打包构建 | 脚手架工具 | bundle your
E: minify and bundle | bundle module | build tool for the web
S: tree-shaking | treeshaking | code-splitting | dead-code elimination | scope hoisting | hot-module replacement
S: hmr | hot-reload | live-reload | fast refresh | dev server | development server | instant server start
S: lightning fast hmr | on-demand compilation | dependency pre-bundling | pre-bundling | prebundle
S: bundle splitting | chunk splitting | vendor chunk | commons chunk | lazy loaded chunk | dynamic import
S: module federation | micro frontend module federation | entry point | entry file | output bundle | bundle output
S: single bundle | single file bundle | bundled file | bundled code | standalone bundle | umd bundle | umd build
S: umd module | commonjs | commonjs module | common-js | esm | es module | esmodule | ecmascript module | es6 module
S: native es module | native esm | amd module | systemjs | iife | cjs and esm | dual package | import map
S: bundleless | unbundled development | no bundler | buildless | build-less | source-map | sourcemap | minification
S: minify | minifier | uglify | terser | compress javascript | javascript compressor | concatenate | concatenation
S: concat file | cache-busting | content hash | asset hash | asset hashing | asset fingerprinting
S: fingerprinting assets | filename hashing | asset manifest | manifest-json for asset | file revision | rev file
S: inline asset | inline css | inline script | inline svg | svg sprite loader | svg loader | css-loader
S: css extraction | extract css | style loader | sass loader | less loader | file loader | url loader | raw loader
S: worker loader | wasm loader | markdown loader | image optimization at build time | image minification
S: css modules | postcss pipeline | html template injection | inject script tag | inject asset | transpile
S: transpiler | transpilation | transpiling | babel transform | jsx transform | typescript compilation | ts compiler
S: swc plugin | compile es6 | es5 output | legacy browser build | modern build | differential loading
S: polyfill injection | alias resolution | module resolution | resolve alias | module resolver | node polyfill
S: externals | external dependency exclusion | watch mode | incremental build | incremental compilation
S: persistent cache | build cache | build performance | build speed | build time analysis | build pipeline
S: build step | build process | build config | build preset | zero-config | zero configuration
S: multi-page application build | multi-entry | virtual module | glob import | auto-import
S: file-based routing plugin | dependency graph | circular dependency | duplicate module detection | bundle budget
S: bundle size check | bundle stats | stats json | size limit | progress plugin | build notifier plugin
S: build tooling for library | library mode | npm library starter | component library build | monorepo build
S: bundle node app | single executable javascript | lambda bundle | serverless bundling | userscript bundle
S: lua bundler | python bundler | amalgamation | amalgamate | single header generator | amd | 打包
S: zero configuration build
T: webpack | vite | vitejs | vite-js | rollup | rollup-js | rollupjs | Parcel | parcel-js | parceljs | esbuild | swc
T: browserify | watchify | Brunch | Broccoli | gulp | gulp-js | grunt | grunt-js | snowpack | wmr | fuse-box
T: fusebox | neutrino-js | laravel-mix | webpack encore | webpack-merge | webpack-chain | webpacker | Sprockets
T: jspm | requirejs | require-js | r-js | almond-js | seajs | sea-js | systemjs builder | google closure compiler
T: closure compiler | closure library | Babel | babel-js | babelify | terser js | uglifyjs | uglify-js | microbundle
T: bili | tsdx | tsup | unbuild | ncc | vercel ncc | pkg vercel | nexe | bunchee | ice-js | umi | fis | fis3 | tsc
T: ts-loader | babel-loader | mini-css-extract-plugin | copy-webpack-plugin | webpack dashboard | turbopack vercel
T: rsbuild | rslib | rolldown | oxc | farm rust | mako bundler | create-react-app | craco | vue-cli | nuxt
T: sveltekit | storybook builder | shadow-cljs | figwheel | parcel 2 | wasm-pack | trunk wasm | postcss | lerna
T: skypack | esm-sh | webpack-dev-server | next-js | angular cli | nx build
W: bundle | bundling | module | build | plugin | loader | asset | javascript | typescript | css | sass | compile
W: compiler | chunk | minified | dependency | import | export | require | dist | output | entry | config | es6
W: esnext | frontend | npm | optimize | optimization | transform | preprocess | watch | hot | resolve | concatenated
W: pipeline | task | production | development | target | polyfill | scaffold | starter | boilerplate | library
W: build system | compress
H: bundler plugin | bundler for javascript | bundler for web | bundler for the web | bundler for node-js
H: bundler wrapper | bundling library | bundling plugin | bundle tool | bundle builder | bundle loader
H: bundle plugin | bundle splitter | bundle optimizer | module packer | packager | packager for javascript
H: minimal bundler | mini bundler | toy bundler | tiny bundler | simple bundler | webpack implementation
H: mini-webpack | webpack clone | webpack example | webpack demo | webpack tutorial | webpack course | webpack guide
H: webpack setup | webpack project | webpack starter kit | webpack build | webpack integration | webpack middleware
H: webpack dev server wrapper | webpack resolver | webpack reporter | webpack analyzer | webpack stats visualizer
H: webpack config generator | webpack configurator | webpack blocks | webpack merge tool | webpack template project
H: html-webpack-plugin | html webpack plugin extension | custom webpack loader | custom webpack plugin | webpack cli
H: webpack monitor | rollup template | rollup bundle | rollup boilerplate | rollup library starter
H: rollup plugin collection | rollup transform | vite app template | vite project template | vite react template
H: vite vue template | vite config | vite environment | vite ssr framework | vite helper | vite bundler plugin
H: vue 3 vite template | vite react boilerplate | vite plugin collection | vite starter template | parcel template
H: parcel preset | parcel boilerplate | parcel resolver | esbuild config | esbuild starter | esbuild bundler
H: gulp task | gulp starter | gulp boilerplate | gulp template | gulp workflow | gulp starter kit
H: grunt plugin collection | grunt boilerplate | grunt workflow | gulpfile | gruntfile | babel transformer
H: babel plugin collection | babel macro | babel config | build tool | build toolchain for web
H: javascript build tool | javascript build system | js build tool | build toolkit | build tool for web
H: build setup | build script for frontend | toolchain for web | javascript toolchain | js compiler
H: javascript compiler | javascript minifier | css minifier | html minifier | code minifier
H: javascript obfuscator plugin | script loader | javascript loader | asset loader | asset manager
H: asset pipeline plugin | asset minifier | static asset pipeline | asset management system | front-end workflow
H: frontend build pipeline | frontend toolchain | frontend scaffolding tool | module system loader
H: dev server plugin | library starter | library boilerplate | npm package boilerplate | typescript library starter
H: typescript library boilerplate | 打包插件 | 模块加载器 | 构建系统 | 加载器 | 多页应用脚手架 | webpack 脚手架 | 构建脚手架 | 简易打包器 | toolchain
C: webpack config js | webpack --mode production | npx webpack | require webpack | new webpack | webpack dev server
C: plugins new | webpack merge | module rules | use loader | test js | vite config js | vite config ts
C: defineConfig | npm create vite | npm init vite | create-vite | vite build | vite dev | npx vite
C: import defineConfig | rollup config js | rollup -c | import rollup | npm install rollup | esbuild build
C: require esbuild | esbuild bundle | import esbuild | parcel build | parcel index html | parcelrc | parcel serve
C: npx parcel | browserify main js | browserify -t | bundle js | gulp src | gulp dest | gulpfile js
C: grunt loadNpmTasks | grunt initConfig | Gruntfile js | babelrc | babel config js | brunch build | brunch watch
C: jspm install | requirejs config | configureWebpack | chainWebpack | vue config js | mix js | mix webpackconfig
C: rspack config | npm run build | npm run watch | npm run dev | build minify | MiniCssExtractPlugin
C: HtmlWebpackPlugin | devServer | npm install save-dev webpack
X: bundle install | bundler gem | gem bundler | ruby bundler | install bundler | with bundler | using bundler
X: via bundler | use bundler | gemfile bundler | bundler audit | bundler require | bundler setup
X: capistrano bundler | bundler and rubygems | symfony bundle | symfony2 bundle | textmate bundle | vim bundle
X: osgi bundle | certificate bundle | ca bundle | bundle adjustment | bundle adjuster | app bundle
X: android app bundle | macos bundle | log rollup | rollup chain | optimistic rollup | zk-rollup | rollup sequencer
X: ethereum rollup | data rollup | layer 2 rollup | account abstraction bundler | erc 4337 bundler
X: user operation bundler | mev bundle | jito bundle | fiber bundle | vector bundle | parcel tracking
)lexicon",
R"lexicon(
[bundler]
X: parcel delivery | parcel shipment | android parcel | brain parcel | land parcel | postal parcel
X: hot reload for go | live reload for go | go live reload | machine learning pipeline | metro map | metro station
X: metro line | tower of babel | babel fish | image loader | data loader | class loader | boot loader | bootloader
X: dotenv loader | model loader | bundle exec

)lexicon"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
