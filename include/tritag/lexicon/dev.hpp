// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Data, in the form that lexicon/built_in.hpp describes: command lines, languages, compilers, parsers, tests, developer tools.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* lexicon_dev[] = {
R"lexicon(
[cli]
alias: command line | command-line interface | command line tool | cli tool | cli app | commandline | cli-app
alias: terminal tool
E: cli | command-line | command-line interface | command-line tool | command-line utility | cli tool | cli app
E: command-line application | cli application | cli utility | command-line program | command-line client
E: cli client | cli program | command-line app | command-line argument parser | argument parser | argument parsing
E: option parser | option parsing | command-line parser | command-line parsing | cli framework | cli library
E: command-line framework | git extension | git subcommand | shell utility | shell script | bash script | unix tool
E: unix utility | coreutil | from the command-line | from your command-line | on the command-line | from the shell
E: via command-line | via the command-line | through the command-line | command-line argument | command-line option
E: command-line flag | command-line wrapper | cli wrapper | cli interface | command-line toolkit
E: command-line toolbox | cli toolkit | cli toolbox | shell command | cli generator | command-line client for
E: command-line version | cli version | 命令行 | 命令行工具 | 命令列 | 命令列工具 | 命令行界面 | 命令行程序 | 命令行参数 | 终端工具 | 脚手架 | 命令行客户端
E: コマンドライン
S: subcommand | sub command | posix | gnu style | getopt | argparse | parse argument | parsing argument | argv
S: stderr | piping | unix pipe | unix philosophy | pipeline friendly | exit code | exit status | man page | manpage
S: help text | help message | usage message | shell completion | tab completion | bash completion | zsh completion
S: autocompletion | global flag | interactive prompt | interactive command-line | command-line prompt
S: non interactive | dry run | batch mode | npm global | global install | install globally | installed globally
S: standalone binary | single binary | static binary | rewrite of grep | grep replacement | cat clone
S: ls replacement | find replacement | du replacement | sed replacement | modern replacement | alternative to grep
S: alternative to find | alternative to ls | alternative to cat | file search tool | fuzzy search tool
S: batch rename | bulk rename | mass rename | duplicate file finder | directory listing | file listing
S: download from terminal | command-line music player | command-line email client | command-line http client
S: command-line json | command-line translator | command-line dictionary | command-line calculator
S: command-line interface for | command-line client for twitter | git workflow | repl | read eval print
S: homebrew formula | brew tap | console command | shell helper | bash library | bash tool | powershell cmdlet
S: fish function | zsh function | awk script | collection of script | useful script | handy script | set of script
S: drop in replacement for ls | pure bash | posix shell | posix compliant | posix sh | pure shell | shell scripting
S: npx | pipx | ascii table | coloured output | colored output | colorized output | cli option | cli argument
S: cli flag | cli command | cli output | cli prompt | cli argument parser | cli menu | cli template | cli starter
S: cli boilerplate | cli for | oclif plugin | artisan command | rake task | management command | symfony console
S: config file and flag | environment variable and flag | cheat sheet in terminal | scriptable | process supervisor
S: task from terminal | 终端 | 終端 | 子命令 | 参数解析 | 一键脚本 | shell 脚本 | 控制台 | 在终端 | 命令行交互 | grep | script
S: swiss army knife | clap argument parser | bash-only | modern alternative | rewrite of | script to
S: bash script to | tool written in | via cli | using the cli | command-line frontend | small script | tiny script
S: download video | tui | interactive terminal | oh my zsh plugin | batch convert | set of shell scripts
T: Cobra | urfave | structopt | docopt | optparse | yargs | oclif | minimist | inquirer | Optimist | picocli
T: jcommander | typer | argtable | gli | optparse applicative | Kingpin | pflag | vorpal | gluegun | spectre console
T: commandlineparser | caporal | bash | zsh | ripgrep | awk | sed | curl | wget | fzf | jq | rsync | busybox
T: gnu parallel | ffmpeg | httpie | youtube-dl | yt dlp | git | homebrew | POSIX | GNU | powershell | aria2 | exa
T: tldr | ssh | scp | tar | Getopt Long
W: single command | executable | piped | pipe | progress bar | spinner | prompt | recursive | recursively
W: regular expression pattern | glob pattern | headless | cron job | crontab | background process | 命令 | command
W: argument | option | flag | shell | terminal | console | output | input | binary | install | utility | tool | unix
W: linux | file | directory | path | config | verbose | quiet | help | print | execute | invoke | interactive
W: converter | toolbox | cmd | sync tool | network tool | small tool | simple tool | daemon | scanner | autocomplete
W: output format | replacement for | faster alternative | regex pattern | package manager | dotfile | file manager
H: args parser | flag parser | interactive cli | one liner | fuzzy finder | file renamer | disk usage analyzer
H: cli downloader | command-line downloader | command-line todo | command-line editor | command-line browser
H: command-line game | git wrapper | git alias | git command | git hook | console application | console app
H: console program | console tool | console utility | console client | shell tool | shell wrapper | shell function
H: bash function | bash utility | powershell module | powershell script | cmdlet | batch script | perl script
H: utility script | cli script | cli parser | cli builder | cli helper | automation script | 脚本 | 腳本 | 小工具
H: cli manager | cli player | arguments parser | options parser | argument parsing library | python script
H: ruby script | node script | git tool | git utility | git plugin | terminal tool | terminal utility
H: terminal client | terminal application | terminal app | unix command | posix tool | linux tool | linux utility
H: batch file | downloader | batch downloader | file finder | file searcher | grep tool | renamer | duplicate finder
H: command runner | interactive shell | command-line option parser | command-line library | command-line player
H: command-line manager | todo manager | node cli | go cli | rust cli | python cli | multi tool | 命令行应用 | cli plugin
H: cli extension | command-line script | simple script | command-line fuzzy finder | interactive filter
H: backup script | backup tool | code counter | recon tool | ssh tool | file transfer tool | install script
H: installer script | setup script | conversion tool | file converter
C: npm install g | npm i g | npm install global | yarn global add | pnpm add g | brew install | cargo install
C: pipx install | pip install user | go install | gem install | snap install | apt install | apt get install
C: pacman S | yay S | paru S | scoop install | choco install | winget install | nix env i | port install | OPTIONS
C: SUBCOMMANDS | USAGE | COMMANDS | chmod x | usr local bin | usr bin env bash | bin bash | usr bin env
C: show this help | print help | show help message | print version | output the version number
C: output usage information | process argv | sys argv | os Args | import argparse | import click | click command
C: click option | click group | add argument | ArgumentParser | clap Parser | cobra Command | require commander
C: require yargs | cli App | export PATH | sudo make install | go get u | composer global require
C: dotnet tool install | deno install | cabal install | stack install | luarocks install | mix escript install
X: no command-line needed | no command-line required | vue cli | angular cli | react native cli | ionic cli
X: aws cli | azure cli | create react app cli | circle ci | vue cli plugin | vue cli service | ember cli addon
X: ember cli | install the cli | docker cli | using npm cli | heroku cli | gcloud cli

[terminal]
alias: console | tui | shell | terminal app | terminal emulator | zsh | bash | terminal ui | shells | command prompt
alias: ansi
E: terminal | terminal emulator | virtual terminal | terminal user interface | text user interface | terminal ui
E: tui | text based user interface | console ui | ncurses | terminal multiplexer | terminal application
E: terminal based | in the terminal | in your terminal | for your terminal | for the terminal | to the terminal
E: from the terminal | from your terminal | terminal client | web terminal | terminal in the browser
E: browser terminal | terminal theme | terminal colour | terminal color | terminal color scheme | terminal prompt
E: shell prompt | bash prompt | zsh prompt | fish prompt | zsh theme | oh my zsh theme | zsh plugin
E: oh my zsh plugin | fish plugin | fish shell plugin | fish theme | bash plugin | bash theme | zsh plugin manager
E: fish plugin manager | plugin manager for zsh | plugin manager for fish | tmux plugin | tmux config
E: tmux configuration | tmux theme | tmux status bar | tmux session | unix shell | shell history | command shell
E: dotfile | zsh configuration | zsh config | fish configuration | bash configuration | zsh framework
E: bash framework | shell framework | ansi color | ansi colour | ansi escape code | ansi escape sequence
E: ansi escape | terminal string styling | terminal style | terminal output | console output | terminal spinner
E: terminal progress bar | console progress bar | terminal dashboard | terminal widget | terminal toolkit
E: terminal file manager | terminal game | terminal session | terminal recorder | terminal recording
E: terminal screen | terminal control | terminal text editor | terminal editor | terminal browser | terminal plugin
E: terminal table | terminal chart | terminal graph | terminal image | terminal menu | terminal handling
E: terminal size | terminal width | terminal link | terminal interface | drop down terminal | dropdown terminal
E: quake style | quake terminal | 终端 | 終端 | 终端模拟器 | 終端機 | 控制台 | 终端工具 | 终端界面 | 命令行界面 | 提示符 | 终端复用 | web 终端 | 网页终端
E: ターミナル | my dotfiles | dotfiles manager | status bar for tmux | personal dotfiles | terminal-app | text mode ui
E: console based
S: curses | progress bar | 进度条 | vt100 | vt220 | vt102 | pty | pseudo terminal | pseudoterminal | pseudo tty | tty
S: terminfo | termcap | truecolor | true color | 256 color | 24 bit color | sixel | scrollback | gpu accelerated
S: gpu accelerated terminal | powerline font | nerd font | patched font | line editor | line editing
S: line editor library | readline replacement | ascii art | ascii animation | asciicast | box drawing | vim like key
S: vim keybinding | shell integration | shell extension | shell config | shell configuration | shell environment
S: shell startup | history search | directory jumping | directory navigation | autojump | cd command | fuzzy finder
S: fuzzy completion | syntax highlighting for zsh | autosuggestion | auto suggestion | completion script
S: tab completion | bash completion | zsh completion | fish completion | command completion | right prompt
S: git status in prompt | prompt theme | prompt segment | color scheme | colored output | coloured output | colorize
S: colorized output | colour output | colorful output | console color | console colour | colored text
S: pretty print to console | log to console | console logging | console text | console table | windows console
S: win32 console | conpty | command prompt | cmd replacement | powershell prompt | progress indicator | ascii chart
S: sparkline | figlet | ascii banner | unicode table | table formatting | text table | screen session
S: detached session | terminal sharing | share your terminal | tty sharing | screen sharing for terminal
S: serial console | serial monitor | mosh | shell in a browser | shell over web | pager | resource monitor
S: top like | htop like | ranger like | two pane file manager | orthodox file manager | midnight commander
S: music player for terminal | curses based | ncurses based | raw mode | cbreak | cmatrix | matrix rain
S: shell implementation | shell written in | own shell | simple shell | mini shell | minishell | unix like shell
S: shell interpreter | shell language | shell clone | bash clone | modern shell | job control | vimrc | zshrc
S: bashrc | inputrc | tmux conf | config files for | ricing | iterm theme | iterm color | color scheme for iterm
S: solarized | dracula | gruvbox | 彩色输出 | 日志颜色 | 终端颜色 | 命令提示 | 字符画 | 点文件 | curses mode | ansi art
S: terminal color palette | colorize output | terminal agnostic | terminal styling | terminal graphics
S: terminal rendering | terminal string | colorful terminal | interactive terminal | escape sequence | your terminal
S: terminal chat | interactive filter | vim like | bash library | monitoring tool for the terminal
T: xterm | readline | windows terminal | tmux | gnu screen | zsh | oh my zsh | oh my fish | oh my bash | fish shell
T: bash | prezto | zplug | Antigen | Antibody | zinit | zgen | starship | powerlevel9k | powerlevel10k | powerlevel
T: iterm2 | iterm | alacritty | Kitty | wezterm | hyper terminal | HyperTerm | konsole | gnome terminal | urxvt
T: rxvt | tilix | guake | yakuake | putty | mintty | cmder | conemu | termux | tmate | hterm | ttyd | gotty
T: Blessed | bubbletea | bubble tea | tview | termbox | tcell | termui | ratatui | tui rs | crossterm | termion
T: urwid | prompt toolkit | vorpal | Chalk | colorama | nushell | xonsh | Elvish | csh | tcsh | ksh | Terminal App
T: htop | asciinema | fzf | linenoise | libvte | vte | notcurses | imtui | ftxui | Textualize | rich library
T: tmuxinator | chezmoi | yadm | gnu stow | warp terminal | ghostty | fig autocomplete | xterm-js
W: ligature | braille | text mode | text interface | full screen | cursor movement | key binding | split pane | pane
W: tab bar | command history | color output | spinner | loading spinner | loading indicator | eta | banner
W: emoji in terminal | session manager | ssh client | text viewer | log viewer | hex viewer | system monitor
W: process monitor | file manager | irc client | mail client | keyboard driven | mouse support | widget
W: immediate mode | roguelike | pipeline | redirection | login shell | reverse shell | nord | base16 | 配色 | 主题 | 插件
W: 会话 | 补全 | 外壳 | 命令行 | 配置文件 | fisher | terminator | terminology | dash | powershell | fish | ranger | vim | prompt
W: console | colour | color | theme | plugin | cursor | screen | keyboard | key | window | text | line | command
W: linux | unix | history | completion | alias | font | unicode | emoji | session | style | output | ascii | print
W: interactive | tab | configuration files | config files | color theme | status bar | command-line | cli | cli tool
W: keybindings | stdout | ssh | rich text
H: powerline | shell plugin | git prompt | status line | statusline | console app | console application
H: console game | console menu | console window | progress meter | ascii table | table printer | ssh terminal
H: serial terminal | process viewer | curses interface | posix shell | interactive shell | dotfile manager | shell
H: tui library | tui framework | tui application | tui app | tui client | terminal program | terminal library
H: terminal tool | terminal utility | terminal player | terminal wrapper | oh my zsh custom | shell theme
)lexicon",
R"lexicon(
[terminal]
H: plugin for fish | plugin for zsh | tmux plugin manager | tmux session manager | progressbar | console library
H: console toolkit | console emulator | console client | console logger | web tty | ncurses interface
H: curses library | ncurses library | curses client | ncurses client | readline library | readline implementation
H: color library | colour library | ansi color library | ansi library | string styling | colorizer | table formatter
H: console file manager | ascii art generator | colorscheme | 终端复用器 | 终端主题 | 控制台应用
C: config fish | source zshrc | source bashrc | fisher install | fisher add | omf install | antigen bundle
C: zinit light | zinit load | zgen load | zgenom load | antibody bundle | ZSH CUSTOM | ZSH THEME
C: oh my zsh custom plugins | custom themes | set option g | tmux plugin tpm | tpm | TERM | xterm 256color
C: export TERM | infocmp | tput | stty | PS1 | RPROMPT | PROMPT COMMAND | import curses | ncurses h | lncurses
C: import blessed | require blessed | require chalk | from textual | import urwid | tea NewProgram | use ratatui
C: use crossterm | use tui | termbox Init | tview NewApplication | fpath | autoload | compinit | chsh s
C: bass source | dotfiles | x1b | isatty | chezmoi init | stow zsh | ln s dotfiles | from rich import
C: console print
X: payment terminal | card terminal | pos terminal | point of sale terminal | non terminal symbol | terminal symbol
X: terminal node | terminal state | trading terminal | bloomberg terminal | space shell | eclipse shell
X: gnome shell extension | gnome shell | web console | game console | developer console | google developer console
X: aws console | management console | admin console | browser console | firebase console | rails console
X: tty driver | javascript console | handheld console | retro console | video game console | google api console
X: play console | app shell | browser shell | shell script | shell scripting | nes console | app shell model
X: shell command | open a terminal | open terminal | a terminal window | terminal window | your terminal and run
X: in a terminal run | in your terminal run | open your terminal | new terminal | following in your terminal
X: terminal run | google cloud console | console log | google console | bash script | git bash
X: google search console | node shell

[compiler]
alias: compilers | transpiler | interpreter | interpreters | code generation | codegen | jit | llvm | transpilation
alias: compiler toolchain
E: compiler | transpiler | interpreter | code generator | source to source compiler | source to source translator
E: jit compiler | just in time compiler | ahead of time compiler | aot compiler | optimizing compiler
E: compiler infrastructure | compiler toolchain | compiler framework | compiler frontend | compiler front end
E: compiler backend | compiler back end | compiler construction | cross compiler | bytecode compiler
E: bytecode interpreter | toy compiler | tiny compiler | self hosting compiler | c compiler | c++ compiler
E: javascript compiler | typescript compiler | css compiler | shader compiler | query compiler | template compiler
E: scheme compiler | lisp compiler | lisp interpreter | scheme interpreter | brainfuck interpreter
E: brainfuck compiler | lox interpreter | basic interpreter | forth interpreter | javascript interpreter
E: python interpreter | python compiler | lua interpreter | tree walking interpreter | ast interpreter | assembler
E: disassembler | preprocessor | c preprocessor | css preprocessor | minifier | javascript minifier | css minifier
E: html minifier | js minifier | uglifier | code minifier | obfuscator | compile to javascript
E: compiles to javascript | compiles to js | compiles into javascript | compiled to javascript | transpiles to
E: compiles to c | compile to native | compiles to lua | compiles to php | compiles to go | compiles to native code
E: compile time code generation | llvm frontend | llvm backend | llvm binding | llvm based | deep learning compiler
E: tensor compiler | machine learning compiler | hardware compiler | regex compiler | sql compiler | schema compiler
E: idl compiler | interface compiler | protobuf compiler | high level synthesis | 编译器 | 編譯器 | 解释器 | 直譯器 | 转译器
E: 代码生成器 | 汇编器 | 反编译 | 反编译器 | 即时编译 | 源码转换 | コンパイラ | インタプリタ | 预处理器
S: sass compiler | less compiler | decompiler | parser generator | transpile | transpiled | transpiling
S: transpilation | transcompiler | compile time | abstract syntax tree | intermediate representation
S: intermediate language | intermediate code | static single assignment | ssa form | ssa | control flow graph
S: register allocation | register allocator | instruction selection | constant folding | dead code elimination
S: loop unrolling | peephole | optimization pass | pass manager | code generation | code gen | codegen
S: code emission | machine code | object code | assembly code | assembly language | x86 assembly | risc v | z80
S: 6502 | opcode | bytecode | byte code | instruction set | object file | mach o | calling convention
S: semantic analysis | semantic analyzer | symbol table | type inference | type checking | lexical analysis
S: syntax analysis | recursive descent | parse tree | syntax tree | ast transformation | ast transform | desugar
S: desugaring | name resolution | self hosting | bootstrap compiler | incremental compilation | separate compilation
S: whole program optimization | polyhedral | auto vectorization | partial evaluation | metacompiler
S: multi stage programming | jit | jit compilation | jitted | tracing jit | dynamic recompilation
S: binary translation | dynamic binary translation | lifting binary | source code transformation
S: code transformation | code transform | source transformation | source to source | code translation
S: syntax conversion | macro expansion | macro preprocessor | template precompiler | precompile | precompiler
S: minify | minification | minifying | compress javascript | obfuscate | obfuscation | deobfuscation | es6 to es5
S: es6 transpiler | jsx transform | ruby to javascript | python to javascript | haskell to javascript
S: ocaml to javascript | go to javascript | c# to javascript | smart contract compiler | solidity compiler
S: quantum compiler | verilog compiler | circuit compiler | cuda compiler | xla | tvm | language frontend
S: language front end | backend target | target language | target platform | dragon book | sicp | lambda calculus
S: brainfuck | lox | tiger language | monkey language | c subset | subset of c | subset of python
S: subset of javascript | minijava | decaf | cool language | homework compiler | compiler course | compiler project
S: compiler class | compilers course | nand2tetris | jack compiler | crafting interpreters | stack machine
S: register machine | stack based vm | p code | three address code | generate code from | generates code
S: swift code generator | type safe code generation | generate swift | boilerplate generator | schema to code
S: model generator | 编译 | 編譯 | 代码生成 | 字节码 | 汇编 | 语法树 | 抽象语法树 | 中间代码 | 编译原理 | 词法分析 | 语法分析 | 语义分析 | 混淆 | 目标代码
S: expression evaluator | compiler for | interpreter for | interpreter written in | compiler written in
S: transpiler for | compiles into | compile into | compiles to | ahead of time compilation | converts code
S: c code generator | bytecode manipulation | class file | backend codegen | virtual machine for
T: mlir | llvm | clang | gcc | g++ | msvc | GHC | rustc | javac | roslyn | cython | numba | nuitka | pypy | graalvm
T: emscripten | binaryen | cranelift | swc | esbuild | terser | uglifyjs | coffeescript | traceur | google closure
T: tcc | qbe | libjit | gnu lightning | dynasm | asmjit | libgccjit | Keystone | capstone | nasm | yasm | masm
T: fasm | ghidra | ida pro | halide | gnu binutils | lld | bison | antlr | yacc | haxe | nim | zig | purescript
T: rescript | clojurescript | scala js | kotlin js | gopherjs | transcrypt | brython | libclang | spir v | tablegen
T: sourcery | swiftgen | stylus | tsc | ICC | mingw | musl | xtensa | llvmlite | Inkwell | ANTLR
W: compilation | tree shaking | inlining | native code | x86 64 | arm64 | mips | avr | linker | loader | elf | abi
W: type checker | self hosted | bootstrapping | vectorization | staging | aot | ahead of time | just in time
W: lifter | source map | bundler | minified | mangle | beautifier | es5 | es2015 | es next | polyfill
W: typescript to | python to | java to | c to | lua to | virtual machine | quadruple | toolchain | generated code
W: 压缩 | 虚拟机 | truffle | babel | closure compiler | gas | triton | flex | typescript | elm | reason | fable | opal
W: sass | less css | postcss | compile | compiled | compiling | target | source | optimize | optimization
W: optimizer | output | syntax | lexer | parser | ast | grammar | token | semantic | backend | frontend
W: instruction | register | stack | macro | generator | build | binary | static | type | primitive | function
W: variable | expression | translator | language | programming language | ir | type system | garbage collector
W: wasm | jvm | linking | compiled language | forth
H: recompiler | superoptimizer | codemod | code translator | language translator | language converter
H: code converter | babel plugin | babel preset | babel transform | deobfuscator | coffeescript compiler
H: source code generator | source generator | stub generator | class generator | code generation tool
H: code generation library | compiler plugin | compiler extension | compiler collection | compiler library
H: compiler suite | compiler wrapper | jit library | jit engine | bytecode vm | language interpreter
H: script interpreter | syntax converter | cross assembler | disassembly library | java decompiler | bytecode viewer
H: pre processor | macro processor | postprocessor | javascript compressor | css compressor | code obfuscator
H: babel macro | transformer plugin | code optimizer | javascript optimizer | bytecode optimizer
H: object file parser | llvm pass | llvm plugin | shader cross compiler | shader translator | compiler compiler
H: language implementation | pascal compiler | basic compiler | forth implementation | scheme implementation
H: lisp implementation | bytecode manipulation library | bytecode library | bytecode engineering library
H: code transformer | code transformation tool | binary translator | dsl compiler | model compiler
H: expression compiler | grunt minify plugin | typescript transformer | protoc plugin | brunch compiler
H: ast transformer | 反汇编器 | 混淆工具 | 压缩工具 | 编译工具 | 代码生成工具 | 编译器实现 | source code translator | language compiler
H: static compiler | rust compiler | wasm compiler | small c compiler | reference compiler
H: command-line interpreter | bindings generator | javascript implementation | python implementation
H: ruby implementation | toy language | lambda calculus interpreter
C: llvm config | llc | lli | opt O3 | gcc o | g++ o | emcc | protoc | go generate | cmake DLLVM | import llvm
C: LLVMContext | IRBuilder | nasm f elf | ld o | as o | objdump | a out | bison d | antlr4 | require babel core
C: uglify | npm install save dev babel | presets env | babel plugin transform | tree sitter generate | mov eax
C: push rbp | EAX | rax | OP RETURN | define i32 | scalac plugin | annotationProcessor | kapt
X: sign language interpreter | c compiler required | c++ compiler required | needs a c compiler
X: requires a c compiler | recent c++ compiler | modern c++ compiler | c++11 compiler | c++11 compatible compiler
X: c++17 compiler | c++14 compiler | c++ 11 compiler | supported compiler | tested compiler | google translate
X: vue template compiler | fuel assembler | genome assembler | de novo assembler | transcriptome assembler
X: sequence assembler | no compiler | image loader | module loader | lazy loader | text preprocessor
X: language translator app | image optimizer | data preprocessor | adam optimizer | hyperparameter optimizer
X: you need a compiler | compiler is needed | gcc compiler | compiler version | compiler support | compiler flag
X: compiler warning | compiler error | install a compiler | a c compiler | c compiler is required | compiler setting
X: need a compiler | working compiler

[language]
alias: programming language | programming languages | languages | dsl | programming-language | language design
alias: lang | proglang
E: scripting language | domain specific language | dsl | toy language | esoteric programming language | esolang
E: esoteric language | general purpose programming language | general purpose language | functional language
E: functional programming language | systems programming language | system programming language | embedded language
E: embeddable language | embeddable scripting language | embedded scripting language | interpreted language
E: compiled language | dynamic language | dynamic programming language | dynamically typed language
E: statically typed language | strongly typed language | object oriented programming language | concurrent language
E: concurrent programming language | stack based language | stack language | concatenative language
E: concatenative programming language | logic programming language | array language | array programming language
E: declarative language | declarative programming language | dependently typed language
E: dependently typed programming language | visual programming language | block based programming language
E: probabilistic programming language | quantum programming language | modeling language | modelling language
E: specification language | configuration language | data language | expression language | rule language
E: policy language | shader language | shading language | hardware description language
E: educational programming language | multi paradigm language | multi paradigm programming language
E: reactive programming language | synchronous language | language implementation
E: programming language implementation | own programming language | new programming language
E: experimental programming language | small programming language | tiny programming language
E: minimal programming language | little language | superset of javascript | dialect of lisp | lisp dialect
E: scheme dialect | language that compiles to | compiles to javascript | compile to js language | embedded dsl
E: internal dsl | edsl | language workbench | language design | lisp implementation | scheme implementation
E: forth implementation | prolog implementation | smalltalk implementation | stylesheet language | 编程语言 | 程式語言
E: 程序语言 | 脚本语言 | 领域特定语言 | 领域语言 | 函数式语言 | 中文编程 | 嵌入式脚本语言 | プログラミング言語 | 自制语言 | programming-language
S: probabilistic programming | macro system | language extension | syntax extension | syntactic sugar
S: dynamic typing | gradual typing | gradually typed | algebraic data type | sum type | first class function
S: higher order function | lexical scope | lexical scoping | dynamic scoping | tail call | tail call optimization
S: garbage collected | borrow checker | linear type | dependent type | refinement type | effect system
S: algebraic effect | parametric polymorphism | type class | typeclass | multiple dispatch | multimethod
)lexicon",
R"lexicon(
[language]
S: metaprogramming | hygienic macro | syntax macro | reader macro | compile time evaluation | operator overloading
S: homoiconic | s expression | prefix notation | immutable by default | purely functional | pure functional
S: logic programming | prototype based | actor model | call cc | list comprehension | indentation based
S: significant whitespace | operational semantics | turing complete | turing tarpit | brainfuck | befunge
S: core language | language tour | golfing language | interactive interpreter | bytecode vm | tree walking
S: self hosted | self hosting | c like syntax | python like syntax | ruby like syntax | lisp like | haskell like
S: inspired by lua | inspired by python | inspired by ruby | inspired by lisp | inspired by haskell
S: inspired by smalltalk | inspired by go | inspired by rust | elegant syntax | expressive syntax | concise syntax
S: clean syntax | simple syntax | readable syntax | external dsl | fluent dsl | kotlin dsl | ruby dsl | scala dsl
S: groovy dsl | swift dsl | haskell dsl | python dsl | dsl for | foreign function interface | ruby syntax
S: macro library | proc macro | template haskell | compiler plugin | language construct | tc39 | ecmascript proposal
S: constraint language | text adventure language | music programming language | livecoding | live coding
S: musical live coding | logo language | robot language | game scripting | formula language | contract language
S: smart contract language | process calculus | pi calculus | session type | term rewriting | graph rewriting
S: spreadsheet formula | language resources | literate programming | port of lua | lua dialect | javascript dialect
S: typed lua | typed racket | 语法糖 | 解释型 | 静态类型 | 动态类型 | 自制编程语言 | 元编程 | 类型系统 | 图灵完备 | dialect | superset
S: scripting engine | language designed | language that | language inspired by | language built | statically typed
S: dynamically typed | typed superset | multi paradigm | high level language | toy programming language
S: dependently typed | concatenative | array programming | stack based | ml family | jvm language | compiles to c
S: embeddable scripting | implementation of scheme | programming language for | implementation of the language
S: query language for | memory safety | constructed language | systems programming
T: racket | clojure | common lisp | haskell | ocaml | standard ml | sml | F# | f# | scala | erlang | elixir | Gleam
T: nim | zig | lua | moonscript | raku | perl 6 | coffeescript | livescript | elm | purescript | idris | agda | coq
T: smalltalk | pharo | Squeak | apl | octave | fortran | cobol | pascal | visual basic | vb net | groovy | tcl
T: rexx | Wren | angelscript | janet | Fennel | hy | chez | guile | chicken scheme | Gambit | sbcl | clisp
T: emacs lisp | autolisp | awk | haxe | rebol | eiffel | modula 2 | oberon | blockly | vyper | verilog | vhdl
T: Postscript | Reason | rescript | bucklescript | sweet js | jetbrains mps | xtext | Ballerina | red language
T: mathematica
W: object oriented language | query language | template language | templating language | markup language
W: superset of | dialect of | 语言 | static typing | type inference | pattern matching | closure | garbage collection
W: ownership | polymorphism | generics | trait | macro | lazy evaluation | immutability | functional programming
W: object oriented | coroutine | continuation | comprehension | syntax | grammar | semantics | combinator | piet
W: standard library | reference implementation | language feature | language server | hello world | fizzbuzz
W: code golf | repl | syntax of | keyword | operator precedence | language binding | polyglot | interop with c | ffi
W: bindings for language | async await | style guide | coding standard | introduction to | tutorial for
W: turtle graphics | rewriting | 语法 | 函数式 | 面向对象 | 宏 | 标准库 | 教程 | kotlin | rust | Go | golang | swift | crystal
W: ruby | perl | python | php | javascript | typescript | dart | mercury | julia | matlab | ada | delphi | c# | c++
W: objective c | squirrel | vala | scratch | processing | solidity | chisel | glsl | hlsl | truffle | llvm | wolfram
W: stan | expression | statement | variable | function | type | typed | class | module | operator | string | integer
W: boolean | loop | condition | parser | lexer | compiler | interpreter | bytecode | vm | runtime | evaluate
W: evaluator | script | scripting | extension | feature | primitive | playground | calculus | concurrency
W: concurrent | memory safe | expressive | concise | bootstrap | erlang vm
H: type system | lambda calculus | language spec | language specification | language reference | procedural macro
H: derive macro | sweet macro | syntax sugar | language proposal | proof assistant | theorem prover | lisp | scheme
H: prolog | forth | language | lang | script language | config language | description language
H: interface definition language | definition language | visual language | block language | logic language
H: macro language | language subset | mini language | tiny language | small language | hobby language
H: experimental language | typed language | language runtime | script engine | macro collection
H: embedded domain specific language | language toolkit | language framework | language playground
H: live coding environment | live coding language | type theory | 解释器 | 函数式编程语言 | 程序设计语言 | 语言实现
H: language interpreter | language compiler | language and compiler | language and toolchain | lisp interpreter
H: scheme interpreter
C: let rec | defn | defun | define lambda | def fib | fn fib | fib n | factorial n | lambda x | car cdr | REPL
C: defmacro | macro rules | syntax rules | module Main where | elsif
X: natural language | sign language | human language | language model | language learning | language detection
X: language pack | language file | foreign language | language processing | language understanding
X: english language | language switcher | multi language | multiple language | language support | language selector
X: language recognition | language identification | second language | language server protocol
X: your favorite language | any language | language independent | language agnostic | other language
X: language translation | programming language model | language setting | language code | supported language
X: body language | programming language detection | design language | visual design language
X: language independent api | language generation | spoken language | language teacher | written in the language
X: language neutral | vision language | language modeling | chinese language | language integrated
X: multi language support | language localization | language translator | language version | language barrier
X: ubiquitous language | arabic language | language list | japanese language | spanish language | german language
X: target language | 自然语言 | 多语言 | 语言模型 | 语言包 | 大语言模型 | 国际语言 | 语言切换 | 外语 | 自然语言处理 | 语言学习 | 语言处理 | 多语言支持 | 大型语言模型
X: 支持语言 | 英语语言 | 手语 | natural language query | language dialect | in other languages | different languages
X: many languages | read this in other languages | languages supported | structured query language
X: popular languages | in any language | written in go language | speech language | switch language
X: programming languages supported | translated language | available languages | large language model
X: language course | languages spoken | multilingual language | all languages | source language | both languages
X: 语言版本 | 英文语言

[runtime]
alias: runtimes | virtual machine | vm | async runtime | runtime environment | garbage collector | js engine
alias: execution environment
E: runtime | language runtime | runtime environment | javascript runtime | js runtime | async runtime
E: asynchronous runtime | python runtime | lua runtime | java runtime | ruby runtime | webassembly runtime
E: wasm runtime | container runtime | actor runtime | serverless runtime | function runtime | gpu runtime
E: runtime system | virtual machine | process virtual machine | bytecode vm | bytecode virtual machine
E: stack based virtual machine | register based virtual machine | register based vm | stack based vm | stack vm
E: toy vm | tiny vm | java virtual machine | jvm implementation | javascript engine | js engine | ecmascript engine
E: lua vm | erlang vm | beam vm | script engine | scripting engine | embeddable javascript engine
E: javascript interpreter | garbage collection library | conservative garbage collector | execution engine
E: inference runtime | task runtime | fiber runtime | runtime library | user space thread | coroutine library
E: coroutine scheduler | work stealing scheduler | application runtime | distributed runtime | mobile runtime
E: cloud runtime | edge runtime | multi language runtime | node runtime | deep learning runtime
E: neural network runtime | sandboxed runtime | managed runtime | clr implementation | dotnet runtime
E: dotnet core runtime | multi tenant runtime | 运行时 | 虚拟机 | 虛擬機 | 运行环境 | 执行引擎 | 脚本引擎 | 垃圾回收 | 垃圾回收器 | 协程库 | 异步运行时
E: JS 引擎 | JavaScript 引擎 | 字节码虚拟机 | ランタイム
S: garbage collector | green thread | event loop library | bytecode interpreter | instruction dispatch
S: threaded code | computed goto | jit compiler | register machine | mark and sweep | mark sweep | generational gc
S: generational garbage collector | incremental gc | concurrent gc | tracing gc | heap allocator
S: malloc replacement | arena allocator | stackful coroutine | stackless coroutine | lightweight thread
S: m n scheduling | work stealing | non blocking io | io uring | epoll | kqueue | iocp | reactor pattern | proactor
S: futures executor | supervision tree | hot code loading | sandboxed execution | v8 isolate | native binding
S: native addon | embedding api | embedded engine | c api for embedding | es6 compliant | es5 compliant
S: ecmascript compliant | ecmascript 5 | ecmascript 2020 | test262 | jvm language | class file | classfile
S: polyglot runtime | aot compilation | native image | runs javascript | javascript outside the browser
S: javascript on microcontroller | javascript for iot | javascript on embedded device | python on microcontroller
S: run lua | language interop | foreign function interface | unikernel | library operating system | oci runtime
S: runc | posix runtime | chip 8 | lc 3 | little computer 3 | p code | virtual machine for | brainfuck vm
S: ethereum virtual machine | evm implementation | smart contract vm | concurrency runtime | parallel runtime
S: task based runtime | task graph runtime | openmp runtime | mpi runtime | dataflow runtime | hpc runtime
S: fault tolerant runtime | function as a service runtime | lambda custom runtime | runtime for
S: process manager for node | version manager | node version manager | runtime reflection | objective c runtime
S: swizzling | method swizzling | 协程 | 事件循环 | 字节码 | 纤程 | runtime written | runtime built | embeddable runtime
S: actor model | durable execution | application server | polyglot vm | executing javascript
T: micropython | v8 | spidermonkey | javascriptcore | chakracore | chakra | quickjs | duktape | jerryscript | mujs
T: nashorn | goja | moddable | deno | Bun | io js | tokio | async std | libuv | libev | libevent | gevent | asyncio
T: uvloop | eventmachine | openj9 | graalvm | dalvik | clr | coreclr | dotnet core | cpython | pypy | jython
T: ironpython | stackless python | circuitpython | yarv | mruby | rubinius | jruby | truffleruby | luajit | hhvm
T: hiphop | moarvm | wasmtime | wasmer | wasmedge | wasm3 | wamr | onnx runtime | boehm gc | nw js | espruino
T: tessel | low js | iot js | containerd | cri o | gvisor | kata containers | Roadrunner | mono runtime
W: execution environment | event loop | bytecode | opcode | jit | stack machine | gc | reference counting
W: memory management | memory allocator | goroutine | fiber | coroutine | scheduler | event driven | asynchronous io
W: async io | executor | hot code swapping | hot reloading | sandbox | isolate | snapshot | embeddable
W: class loader | classloader | startup time | memory footprint | ffi | process isolation | cri | userland
W: thread pool | stack trace | finalizer | weak reference | vm for | monkey patch runtime | 内存管理 | 异步 IO | 沙箱 | 调度器
W: hermes | rhino | boa | node-js | smol | curio | twisted | hotspot | art runtime | beam | otp | erlang | tensorrt
W: openresty | electron | swoole | engine | execute | execution | thread | async | asynchronous | memory | stack
W: heap | instruction | process | embed | interpreter | native | platform | schedule | concurrency | concurrent
W: task | performance | module | host | allocation | allocator | environment | task scheduler | concurrency library
W: 解释器 | 引擎 | just in time compiler | ahead of time compilation | webassembly | wasi | sidecar | embedding
H: task executor | async executor | actor system | lambda runtime | custom runtime | jvm | vm | runtime engine
H: virtual machine implementation | vm implementation | ecmascript interpreter | ecmascript implementation
H: python implementation | python interpreter | ruby implementation | lua implementation | lua interpreter
H: language vm | coroutine implementation | fiber library | fiber scheduler | green thread library | actor framework
H: v8 binding | javascript sandbox | node fork | node distribution | chip 8 emulator | ruby version manager
H: python version manager | java version manager | process sandbox | 协程框架 | 执行器 | event driven runtime
H: typescript runtime | node-js runtime | server runtime | workers runtime | distributed application runtime
H: model inference runtime | wasm vm | application container | execution platform | nodejs runtime | game runtime
H: standalone runtime
C: tokio main | use tokio | uv loop | uv run | deno run | bun run | deno run allow | v8 Isolate | JSContext
C: JS Eval | duk eval string | duk create heap | luaL newstate | lua State | JS NewRuntime | mrb open | GC malloc
C: wasmtime run | wasmer run | asyncio get event loop | lambda bootstrap | provided al2 | vm run
C: event base dispatch | OP ADD | OP PUSH | OP CALL
X: at runtime | runtime error | runtime permission | runtime exception | runtime dependency | runtime configuration
X: runtime option | babel runtime | runtime type | runtime validation | runtime check | runtime performance
X: runtime overhead | runtime requirement | android runtime permission | runtime data | zero runtime
X: azure virtual machine | virtual machine image | virtual machine manager | kernel virtual machine
X: virtual machine monitor | windows virtual machine | linux virtual machine | vagrant virtual machine
X: virtual machine provisioning | support vector machine | runtime analysis | runtime complexity | average runtime
X: runtime environment variable | no runtime | runtime type checking | runtime library dependency
X: runtime polymorphism | runtime api | runtime verification | event loop lag | runtime config | runtime module
X: runtime mobile security | virtual machine disk | runtime class | runtime code | running virtual machine
X: runtime dependencies | during runtime | in runtime | at run time
[webassembly]
)lexicon",
R"lexicon(
[webassembly]
alias: wasm | web assembly | web-assembly | wasi | assemblyscript
E: web-assembly | wasm | wasm runtime | webassembly runtime | wasm binding | wasm module | webassembly module
E: wasm compiler | wasm interpreter | wasm vm | webassembly binding | webassembly interpreter
E: webassembly virtual machine | webassembly compiler | webassembly system interface | wasi | wasm engine
E: compiled to wasm | compiled to webassembly | compile to wasm | compile to webassembly | compiles to wasm
E: compiles to webassembly | compiling to webassembly | webassembly port | wasm port | webassembly version
E: wasm version | wasm build | webassembly build | powered by wasm | webassembly framework | wasm framework
E: rust wasm | rust webassembly | go wasm | go webassembly | c++ wasm | wasm plugin | webassembly plugin
E: wasm component | webassembly component model | wasm game | wasm emulator | wasm toolkit | wasm toolchain
E: webassembly toolchain | wasm text format | webassembly text format | in webassembly | with webassembly
E: using webassembly | for webassembly | via webassembly | using wasm | with wasm | in wasm | for wasm | wasm based
E: asm-js | wasm smart contract | wasm worker | wasm filter | wasm extension | wasm loader | wasm sdk | wasm library
E: webassembly library | wasm application | webassembly application | wasm app | wasm container | wasm cloud
E: wasm serverless | wasm decoder | wasm audio | wasm32 | 网页汇编 | WebAssembly 运行时 | WASM 虚拟机 | WebAssembly 虚拟机
E: wasm 模块 | WebAssembly 模块 | ウェブアセンブリ
S: wasm simd | wasm thread | wasm gc | wat format | wasm opcode | wasm bytecode | wasm target
S: wasm32 unknown unknown | wasm32 wasi | wasm32 unknown emscripten | wasm backend | wasm file | wasm binary
S: host call | wasi preview | wasi nn | wasi sdk | wit bindgen | wasm abi | proxy wasm | wasm proxy | envoy filter
S: ported to the browser | near native performance | near native speed | native speed in the browser
S: client side rust | rust in the browser | c++ in the browser | c in the browser | python in the browser
S: go in the browser | dotnet in the browser | compiled with emscripten | emscripten build | js binding for rust
S: rust to javascript | frontend rust | rust web framework for frontend | virtual dom in rust | web ui in rust
S: web ui in c# | single page app in c# | c# instead of javascript | polyglot sandbox | plugin sandbox | nanoprocess
S: edge computing wasm | compute at edge | in browser ffmpeg | sqlite in the browser | in browser python | 网页端高性能
S: 编译到 wasm | 编译为 wasm | rust generated | javascript interop | native speed | in browser emulator | wasm support
T: emscripten | assemblyscript | wasm bindgen | wasm-pack | wasmtime | wasmer | wasmedge | wasm3
T: wasm micro runtime | wamr | lucet | binaryen | wabt | cheerp | yew | leptos | dioxus | Sycamore | blazor | tinygo
T: pyodide | stdweb | js sys | web sys | wasm opt | wasm-ld | cosmwasm | ewasm | polkadot ink | fermyon | extism
T: wazero | krustlet | Suborbital | fastly compute | teavm | ffmpeg wasm | sql js | uno platform | waPC | wasmcloud
T: opa wasm | jco | WIT | waxosuit | wasi libc | wasmi | cranelift | wat2wasm
W: component model | linear memory | shared array buffer | sharedarraybuffer | host function | imported function
W: interface type | near native | runs in the browser | sandboxed plugin | universal binary
W: capability based security | 浏览器端运行 | 沙箱 | seed rs | eosio | near protocol | substrate | spin framework | ruffle
W: browser | rust | sandbox | emulator | binary format | portable | native | bytecode | module | memory | import
W: export | worker | edge | plugin | javascript | instantiate | simd | c++ | glue code
H: emscripten port | rust frontend framework | webpack wasm loader | wasm parser | wasm decompiler
H: wasm disassembler | wasm encoder | wasm demo | wasm example | wasm playground | webassembly demo
H: webassembly example | webassembly tutorial | webassembly playground | webassembly studio | webassembly toolkit
H: webassembly engine | rust wasm template | wasm template | wasm starter | wasm boilerplate | wasm optimizer
H: wasm debugger | wasm generator | wasm 运行时 | webassembly 运行时 | wasm 虚拟机 | wasm 解释器 | webassembly binary toolkit
H: wasm workflow | wasm tool
C: wasm-pack build | use wasm bindgen prelude | target wasm32 unknown unknown | rustup target add wasm32 | emcc
C: em++ | emsdk | emmake | emconfigure | source emsdk env sh | WebAssembly instantiate
C: WebAssembly instantiateStreaming | WebAssembly Module | instantiateStreaming | wasmer run | GOOS js GOARCH wasm
C: wasm exec js | wasm exec | wasm2wat | asc assembly | trunk serve | i32 const | local get | tinygo build o
C: target wasm | export memory | cargo web | cargo web start | main wasm | cargo component
X: wasm not supported | module wasm unsafe eval | or wasm

[parser]
alias: parsers | parsing | lexer | parser generator | ast | grammar | tokenizer | parser library | serialization
E: parser | parsing | lexer | tokenizer | tokeniser | parsing library | parser library | parser generator
E: lexer generator | parser combinator | parser combinator library | parsing expression grammar | peg parser
E: peg parser generator | recursive descent parser | pratt parser | lr parser | lalr parser | lalr parser generator
E: glr parser | earley parser | packrat parser | ll parser | incremental parser | incremental parsing | sax parser
E: pull parser | push parser | streaming parser | stream parser | markdown parser | markdown compiler
E: markdown processor | markdown converter | commonmark parser | html parser | html5 parser | html tokenizer
E: xml parser | xml reader | csv parser | csv reader | csv library | toml parser | ini parser | ini file parser
E: config parser | config file parser | url parser | uri parser | query string parser | date parser
E: user agent parser | email parser | mime parser | log parser | log file parser | sql parser | css parser
E: javascript parser | python parser | php parser | java parser | ruby parser | lua parser | expression parser
E: math expression parser | regex parser | bibtex parser | latex parser | rss parser | feed parser | atom parser
E: pdf parser | binary parser | binary file parser | protocol parser | http request parser | packet parser
E: message parser | file parser | file format parser | svg parser | svg path parser | syntax parser | code parser
E: source code parser | dom parser | grammar parser | address parser | name parser | phone number parser
E: vcard parser | ical parser | icalendar parser | mp4 parser | id3 parser | exif parser | elf parser | pe parser
E: dex parser | game replay parser | replay parser | demo parser | save parser | subtitle parser | srt parser
E: m3u8 parser | torrent parser | bencode parser | git diff parser | diff parser | changelog parser
E: commit message parser | cron parser | cron expression parser | gedcom parser | midi parser | dicom parser
E: vcf parser | fasta parser | gpx parser | obj parser | receipt parser | resume parser | 解析器 | 语法解析 | 語法解析 | 词法分析器
E: 语法分析器 | 解析库 | 解析工具 | パーサ | パーサー | 解析引擎 | serialization-deserialization library | syntax tree library | parser for
E: parser and | parser written | parser and emitter | parser and serializer | parser and generator
S: markdown renderer | json parser | yaml parser | expression evaluator | http parser | template parser
S: dependency parser | command-line parser | abstract syntax tree | ast | concrete syntax tree | parse tree
S: syntax node | ebnf | bnf | abnf | context free grammar | formal grammar | grammar file | grammar rule
S: left recursion | left recursive | lookahead | shift reduce | lalr | glr | earley | lr 1 | ll k | ll 1 | packrat
S: peg | precedence climbing | operator precedence | recursive descent | recursive ascent | tokenizing
S: token stream | lexing | lexical analysis | lexical analyser | scannerless | syntax analysis | syntactic analysis
S: error recovery | zero copy parser | zero copy parsing | sax | sax style | event based parser | stax | dom tree
S: xpath | xml node | xml document | malformed html | html sanitizer | html to text | html to markdown
S: markdown to html | markdown to pdf | gfm | github flavored markdown | markdown extra | markdown extension
S: restructuredtext | asciidoc | org mode parser | bbcode | mediawiki markup | wikitext | wikitext parser
S: frontmatter parser | xml binding | xml to object | xml to json | xml mapping | xml serialization
S: xml deserialization | xml processing | xml schema | xsd | xslt | rfc 4180 | tab separated | tsv | csv to json
S: read csv | parse csv | comma separated | fixed width file | parse and stringify | parse and serialize | unmarshal
S: deserializer | binary serialization | serialization format | serialization library | serialization framework
S: object serialization | messagepack | message pack | msgpack | protocol buffer | flatbuffer | cap n proto | ubjson
S: asn 1 | ber der | bencode | edn | ini file | ini format | properties file | dotenv file | binary file format
S: cookie parser | body parser | multipart parser | form data parser | link parser | url parsing | query parser
S: user agent string | date parsing | natural language date | parse date | duration parser | number parser
S: human readable date | parse html | parse xml | parse markdown | parse url | parse json | parsing html
S: parsing xml | parsing json | parsing csv | parse text | text parsing | string parsing
S: regular expression library | regex engine | source code analysis | ast node | ast visitor | ast builder | estree
S: acorn plugin | esprima compatible | code printer | pretty printer | syntax highlighter | textmate grammar
S: jison grammar | reader and writer | excel parser | spreadsheet reader | docx parser | epub parser
S: article extraction | content extraction | metadata extraction | opengraph | rdf parser | turtle parser
S: sparql parser | graphql parser | protobuf parser | abi parser | bytecode parser | pgn parser | fen parser
S: newick | smiles parser | nmea parser | can dbc | syslog parser | apache log | nginx log parser | ofx parser
S: edi parser | hl7 parser | mt940 | robots txt parser | sitemap parser | dns parser | 语法树 | 抽象语法树 | 词法分析 | 语法分析
S: 文法 | 反序列化 | 正则表达式 | 标记语言 | 表达式解析 | 文本解析 | 解析 XML | 解析 HTML | 网页解析 | 日志解析 | Markdown 解析器 | HTML 解析器 | XML 解析
S: 文件解析 | 协议解析 | 简历解析 | serialization system | interchange format | regular expression engine | regex library
S: parse and emit | read and write | query selector | html and xml | parsing expression | csv parsing | pdf parsing
S: transforming html | extract data from
T: antlr | bison | yacc | jison | peg js | pegjs | nearley | chevrotain | tree sitter | nom | lalrpop | pyparsing
T: Parsimonious | Parsec | megaparsec | attoparsec | boost spirit | jflex | javacc | ragel | re2c | Treetop
T: parslet | racc | esprima | espree | babylon | Recast | escodegen | estraverse | jscodeshift | Remark | rehype
T: mdast | hast | markdown it | Showdown | kramdown | redcarpet | goldmark | blackfriday | pandoc | cmark
T: parsedown | flexmark | commonmark java | nokogiri | beautifulsoup | beautiful soup | lxml | jsoup | cheerio
T: html5lib | htmlparser2 | parse5 | Gumbo | hpricot | goquery | anglesharp | html agility pack | expat | libxml2
T: libxml | rapidxml | tinyxml | pugixml | xerces | xstream | jaxb | simplexml | sax js | xml2js | papaparse
T: fastcsv | univocity | opencsv | rapidjson | simdjson | libclang | roslyn | javaparser | clang ast | redbaron
T: libcst | parso | sqlglot | ANTLR4 | swift syntax | sourcekit | scalameta | kryo | capnproto | kaitai struct
T: libyaml | pcre | re2 | oniguruma
W: 分词器 | 解析 | grammar | backtracking | tokenization | tokenize | zero copy | css selector | commonmark | textile
W: creole | front matter | frontmatter | delimited | csv file | csv data | stringify | marshal | deserialize
W: deserialization | serializer | serialization | binary format | protobuf | cbor | bson | avro | thrift | plist
W: property list | toml | hcl | file format | file reader | header parser | multipart form data | query string
W: pattern matching | regular expression | regex | regexp | code model | ast explorer | printer
W: syntax highlighting | reading and writing | encoder and decoder | encoder | decoder | decoding | xlsx
W: web scraping | scrape html | html scraper | screen scraping | microdata | json ld | chess notation | demo file
W: bank statement | fix protocol | whois parser | opml | 序列化 | 编码解码 | 分词 | lex | flex | ohm | pest | lark | ply
W: sly | spirit | acorn | unified | jackson | gson | serde | syn | parse | parsed | token | syntax | tree | node
W: read | reader | write | extract | extraction | text | string | format | markup | xml | html | csv | json | yaml
W: document | element | attribute | tag | convert | converter | conversion | encode | decode | stream | event | rule
W: expression | file | validate | schema | codec | text extractor | markup language | 转换器 | parser in | scraper
W: template engine | format converter | transform | manipulate | selector | streaming | validator | scanner | writer
W: extract data
H: syntax tree | lexical analyzer | scanner generator | remark plugin | bbcode parser | markup parser
H: markup converter | xml writer | csv writer | file format library | text parser | string parser | unparser
H: tree sitter grammar | antlr grammar | 表达式引擎 | parser toolkit | parser framework | parsing toolkit
H: parsing framework | parsing tool | parsing engine | tokenizer library | tree sitter parser | markdown library
H: markdown implementation | markdown plugin | markdown-it plugin | commonmark implementation
H: html to markdown converter | html builder | xml library | xml toolkit | xml serializer | xml builder
H: xml to json converter | dom implementation | csv toolkit | toml library | toml implementation | config reader
H: uri library | expression engine | ast library | ast utility | ast walker | ecmascript parser | binary serializer
H: object serializer | data interchange format | data serialization format | messagepack implementation
H: msgpack implementation | protobuf implementation | protocol buffers implementation
H: protocol buffer implementation | cbor implementation | bson implementation | asn 1 library | html extractor
H: content extractor | lightweight markup language | regex builder | stringifier | 序列化框架 | 序列化库 | 表达式解析器 | 解析类
H: parsing system | url parser library | file decoder
C: antlr4 | bison d | pest derive | grammar pest | use nom | import ply lex | from lark import
C: from pyparsing import | import pyparsing | BeautifulSoup | from bs4 import | from lxml import | import lxml
C: Nokogiri HTML | Nokogiri XML | Jsoup parse | cheerio load | DOMParser | SAXParser | XmlPullParser | csv parse
C: Papa parse | parseString | parseFile | parse file | parser parse | new Parser | Parser new | parseFromString
C: ast parse | walk ast | Lexer | new Lexer | tree sitter generate | require acorn | require esprima | toHTML
C: markdown render | serialize | msgpack pack | Unmarshal | parse expr | import Text Parsec | parse result
)lexicon",
R"lexicon(
[parser]
X: body parser middleware required | requires body parser | parse server | parse platform | parse sdk | parse com
X: grammar check | grammar checker | english grammar | grammar error correction | grammar correction
X: spelling and grammar | video decoder | audio encoder | video encoder | variational encoder | rotary encoder
X: auto encoder | encoder decoder | image encoder | qr code decoder | api token | access token | auth token
X: csrf token | erc20 token | token contract | token sale | jwt token | utility token | non fungible token
X: json web token | bearer token | refresh token | transformer encoder | text encoder | encoder network
X: encoder decoder architecture | query string parameter | discord token | network scanner | port scanner
X: tokenizer model | grammar mistakes | command-line argument parsing is | llm tokenizer | bpe tokenizer
X: sentencepiece tokenizer

[linter]
alias: lint | linting | linters | code quality | static analysis | formatter | code formatter | code style
alias: static code analysis | eslint | prettier | code review
E: linter | lint | linting | linting tool | static analysis | static analyzer | static analyser
E: static code analysis | static analysis tool | static code analyzer | static code analyser | code formatter
E: code style checker | style checker | coding style checker | coding standard checker | code quality
E: code quality tool | code quality checker | code linter | code checker | code beautifier | source code formatter
E: source code beautifier | auto formatter | autoformatter | autoformat | opinionated formatter
E: opinionated code formatter | lint rule | linting rule | custom lint | custom lint rule | lint plugin
E: lint checks | eslint plugin | eslint config | eslint rule | shareable config | shareable eslint config
E: sharable config | sharable eslint config | eslint shareable config | eslint formatter | eslint parser
E: eslint wrapper | eslint preset | prettier plugin | prettier config | stylelint config | stylelint plugin
E: tslint rule | tslint config | tslint plugin | jshint plugin | jshint reporter | jslint | stylelint | css linter
E: html linter | javascript linter | python linter | ruby linter | go linter | golang linter | sql linter
E: yaml linter | markdown linter | dockerfile linter | shell script linter | css lint | html lint
E: commit message linter | commit linter | prose linter | json linter | rubocop extension | rubocop config
E: flake8 plugin | flake8 extension | pylint plugin | phpstan extension | phpstan rule | php codesniffer
E: php codesniffer standard | coding standard for php | phpcs standard | roslyn analyzer | code analyzer
E: source code analyzer | android lint | code smell | code smell detector | dead code | dead code detector
E: unused code | duplicate code detection | copy paste detector | complexity analysis | cyclomatic complexity
E: code metric | bug finder | code review tool | automated code review | sonarqube plugin
E: static application security testing | security linter | spell checker for code | sql formatter | import sorter
E: 代码检查 | 静态分析 | 静态代码分析 | 代码规范 | 代码格式化 | 代码质量 | 格式化工具 | 代码风格 | 代码审查 | 静态扫描 | リンター | 代码扫描 | 代码美化
S: code formatting | formatter for | unused dependency | code complexity | type checker | static type checker
S: sort import | coding style | coding standard | code convention | best practice checker | naming convention
S: style violation | rule violation | lint error | lint warning | linter error | linter warning | lint staged
S: linted | lint on save | format on save | autofix | auto fix | autofixable | fixable | automatically fix
S: pre commit hook | precommit hook | commitlint | recommended config | extend config | rule set | rule severity
S: disable rule | inline disable | ignore file pattern | eslintrc | prettierrc | unused variable | unused import
S: unused css | unused file | unused export | import order | trailing whitespace | tabs versus spaces | no semicolon
S: pep8 | pep 8 | pep257 | psr 2 | psr 12 | airbnb style | google style | code analysis | code inspection
S: semantic analysis | taint analysis | data flow analysis | dataflow analysis | abstract interpretation
S: control flow analysis | pointer analysis | points to analysis | null pointer analysis | nullability
S: vulnerability detection | secret detection | code scanning | sarif | sast | checkstyle xml | code health
S: maintainability index | halstead | code statistics | quality gate | anti pattern detection | misspelling
S: typo finder | accessibility linter | dependency check | dependency rule | architecture rule | architecture test
S: package json lint | validate markup | w3c validator | markup validation | syntax check | syntax checking
S: on the fly checking | review comment | github check | ci lint | js beautify | pretty print | reformat
S: consistent style | consistent code style | enforce style | enforce coding | enforce rule | enforce convention
S: detects bug | find bug | find potential bug | catch error early | compile time check | linter integration
S: linter runner | linter framework | linter aggregator | meta linter | 代码重构 | 代码提交 | 编码规范 | 代码质量检测 | 圈复杂度 | 自动修复
S: 重复代码 | 代码异味 | 语法检查 | 提交规范 | 检查工具 | checks for | validates your code | checks your code | pluggable linting
T: eslint | tslint | jshint | jscs | prettier | standard js | standardjs | rubocop | pylint | flake8 | pycodestyle
T: pyflakes | isort | yapf | autopep8 | ruff | mypy | pyright | pytype | pyre | Bandit | golint | gofmt | goimports
T: go vet | golangci lint | gometalinter | staticcheck | clippy | rustfmt | clang tidy | clang format
T: clang static analyzer | cppcheck | cpplint | uncrustify | astyle | checkstyle | pmd | findbugs | spotbugs
T: error prone | ktlint | detekt | swiftlint | swiftformat | scalastyle | scalafmt | wartremover | scalafix | hlint
T: brittany | ormolu | dialyzer | phpstan | psalm | phan | phpmd | php cs fixer | phpcs | sonarqube | sonarlint
T: codeclimate | code climate | codacy | coala | shellcheck | shfmt | hadolint | yamllint | markdownlint | proselint
T: textlint | htmlhint | csslint | csscomb | ansible lint | tflint | sqlfluff | dartfmt | lintr | luacheck | stylua
T: biome | oxlint | dprint | semgrep | codeql | coverity | stylecop | fxcop | fantomas | brakeman | doiuse
T: sass lint | scss lint | syntastic | neomake | overcommit | wemake python styleguide | elm format | ocamlformat
T: buf lint
W: json formatter | style guide | code style | coding convention | violation | editorconfig | pre commit | husky
W: ruleset | trailing comma | indentation | whitespace | semicolon | line length | inspection | symbolic execution
W: model checking | formal verification | type inference | security audit | technical debt | maintainability
W: lines of code | code coverage | refactoring | spelling mistake | grammar check | accessibility checker
W: circular dependency | circular dependencies | pull request review | baseline | beautify | pretty printer
W: find problem | common mistake | preset | xo | 规范 | 漏洞扫描 | 格式化 | credo | hound | vale | rome | infer | resharper
W: lizard | reek | style | rule | check | checker | format | formatting | quality | analyze | analysis | analyzer
W: error | warning | fix | consistent | convention | report | reporter | config | enforce | validate | detect | bug
W: code | source | editor | plugin | save | commit | ci | review | ast | standard | analysis tool | prettifier | 检查器
W: spell checker | format code | validator for
H: beautifier | html validator | css validator | syntax checker | code review bot | linter plugin | lint tool
H: linter rule | linter wrapper | lint runner | static code analysis tool | static analysis framework
H: static analysis platform | code analysis tool | formatter | source formatter | prettyprinter | code sniffer
H: sniffs | style guide checker | eslint loader | eslint configuration | prettier configuration | stylelint rule
H: jshint task | jshint config | jscs preset | rubocop plugin | rubocop configuration | quality tool
H: quality checker | quality assurance tool | error checker | spell checker for source code | complexity analyzer
H: code metrics tool | dead code finder | duplicate code detector | clone detector | import organizer
H: dependency checker | quality metrics | 代码检查工具 | 代码格式化工具 | 静态分析工具 | 静态代码分析工具 | 代码质量平台 | 代码审查工具
H: linter and formatter | source code checker | code quality platform | style enforcer | pluggable linting tool
C: npx eslint | eslint fix | extends eslint recommended | eslint recommended | eslintConfig | npm run lint
C: yarn lint | prettier write | stylelintrc | tslint json | jshintrc | rubocop yml | inherit gem | require rubocop
C: setup cfg flake8 | pylint load plugins | mypy ini | phpstan neon | vendor bin phpstan | vendor bin phpcs
C: golangci yml | golangci lint run | cargo clippy | cargo fmt | gofmt w | clang format i | pre commit config yaml
C: pre commit install | lintOptions | swiftlint yml | noqa | eslint disable | eslint disable next line | NOLINT
C: extends airbnb | black check | shellcheck disable
X: date formatter | number formatter | log formatter | currency formatter | text formatter | phone formatter
X: output formatter | partition formatter | data quality | image quality | air quality | video quality
X: network analyzer | traffic analyzer | sentiment analyzer | log analyzer | disk analyzer | spectrum analyzer
X: logic analyzer | packet analyzer | string formatter | message formatter | input formatter | json log formatter
X: follow the coding style | follow the code style | code style js standard | code style prettier | code style black
X: follow the style guide | code style standard | living style guide | water quality | sound quality
X: bundle analyzer | bundle size analyzer | lint the code | lint code | run lint | code of conduct
X: linting and testing | passes lint | run the linter | lint check passes

[json]
alias: json library | json parser | json schema | json-schema | json processing | jsonp | json-api | ndjson
E: json | json parser | json library | json parsing | json serializer | json serialization | json deserializer
E: json encoder | json decoder | json processor | json schema validator | json validator | json validation
E: json query | json query language | json path | jsonpath | json pointer | json patch | json merge patch
E: json diff | json viewer | json editor | json formatter | json beautifier | json generator | json builder
E: json writer | json reader | json mapper | object mapper for json | json converter | json to csv
E: json to typescript | json to go struct | json to dart | json to class | json object mapping | json file database
E: json streaming | streaming json | streaming json parser | ndjson | json lines | jsonlines | jsonl | json5 | hjson
E: jsonc | binary json | json with comments | superset of json | json pretty print | json explorer | json tree
E: json tree view | json minifier | json linter | json compression | jsonnet | json schema form | json tokenizer
E: json stringify | json parse | json transform | json transformation | json utility | json tool | json handling
E: json 解析 | json 解析器 | json 库 | json 格式化 | json 编辑器 | json 转换 | json 数据 | 解析 json | JSON 解析库 | json 序列化 | 字典转模型
E: 模型转换 | json 工具 | json to json
S: json schema | json mapping | csv to json | xml to json | json to model | json object | json database | json api
S: json rpc | json ld | geojson | bson | json logic | json form | parse json | parsing json | rfc 7159 | rfc 8259
S: rfc 6901 | rfc 6902 | rfc 7396 | ecma 404 | draft 4 | draft 7 | draft v4 | draft 2019 09 | draft 06
S: sax interface | dom style api | object to json | json to object | struct tag | schema validator | schema draft
S: pretty printer | circular structure | number precision | comment in json | relaxed json | model mapping
S: dictionary to model | type safe json | dynamic json | swift json | header only json | json for c++ | json in c
S: json in swift | json for modern | jq like | jq clone | query json | filter json | flatten json | unflatten
S: nested json | deep diff | jsonify | hypermedia json | hal json | collection json | schema generator
S: json to html | html to json | json to table | json table | json to xml | json to yaml | yaml to json
S: excel to json | json to sql | jsonpath plus | simd json | lenient parser | 反序列化 | 序列化 | 高性能 JSON | json for
S: fast json | json to | json encoding | json format | manipulate json | json deserialization | json stream
T: jmespath | gson | moshi | fastjson | json simple | rapidjson | simdjson | nlohmann json | jsoncpp | json c
T: cjson | jansson | yajl | ujson | orjson | simplejson | swiftyjson | jsonmodel | objectmapper | mjextension
T: yymodel | jsonkit | sbjson | newtonsoft | json net | jil | utf8json | servicestack text | circe | play json
T: spray json | json4s | argonaut | aeson | serde json | serde | jsoniter | easyjson | gjson | ffjson | cheshire
T: oj gem | jbuilder | rabl | active model serializers | jsonapi | jq | gron | ajv | tv4 | jsonschema
T: json schema faker | quicktype | lowdb | json-server | logan square | kotlinx serialization | jsonata
T: postgresql jsonb | tcomb | typebox
W: json model | json document | json data | json file | json store | topojson | json feed | cson | json like
W: json template | fake json | mock json | json configuration | json config | json text | json string | json value
W: json output | serialize | deserialize | serialization | deserialization | marshal | unmarshal | marshalling
W: encode and decode | pojo | codable | schema validation | nested key | dot notation | pretty print
W: circular reference | escape sequence | big integer | trailing comma | json endpoint | schema generation | openapi
W: swagger | jsonb | json column | json type | zero copy | 模型 | 字典 | 解析库 | 数据转换 | 数据校验 | 格式化工具 | jackson | mantle
W: argo | sonic | jason | oj | joi | jolt | zod | object | array | key | value | parse | parser | schema | xml
W: yaml | csv | data | format | string | convert | converter | encode | decode | field | nested | model | mapping
W: structure | property | pretty | validate | tree | path | query | api | rest | javascript object notation
W: json dataset | parsing | validator | filter | messagepack | msgpack | jsonp | flatten
H: json serializer deserializer | json codec | json command-line processor | json pretty printer | json tree viewer
H: json schema generator | json diff tool | json comparator | json object mapper | json mapping library
H: json to csv converter | csv to json converter | xml to json converter | json transformer
H: json path implementation | jsonpath implementation | jsonpath evaluator | json pointer implementation
H: json patch implementation | json patch library | json toolkit | json module | json wrapper | json binding
H: json framework | json model framework | json streaming parser | json stream parser | json template engine
H: json form generator | json schema form generator | json compressor | json superset | json data format
)lexicon",
R"lexicon(
[json]
H: json serialization library | json serialization framework | json 解析库 | 模型转换框架 | 字典转模型框架 | json 格式化工具
H: json encoder decoder | json processing library | json parsing library | json parser generator | json filter
H: json plugin | json library for | json-p
C: json loads | json dumps | JSON parse | JSON stringify | import json | json Unmarshal | json Marshal
C: encoding json | toJson | fromJson | to json | from json | JSONObject | JsonObject | JSONArray | JsonValue
C: nlohmann | json hpp | new Gson | Gson | ObjectMapper | JSONDecoder | JSONSerialization | schema json
C: draft 07 schema | additionalProperties | JsonConvert | JToken | JObject | SwiftyJSON | jsonString | json get
C: parseJson
X: json web token | rest json | package json | tsconfig json | composer json | manifest json | config json
X: bower json | settings json | returns json | appsettings json | credentials json | package lock json
X: swagger json | response in json | launch json | json response | return json | json webtoken | tasks json
X: firebase json | google services json | plugin json | client secret json | data json | app json | output json
X: json format output | json logging | json log | json body | json over | json over http | json or xml | json resume

[yaml]
alias: yml | yaml-parser | yaml config
E: yaml | yaml parser | yaml library | yaml emitter | yaml parser and emitter | yaml processor | yaml 1-1 | yaml 1-2
E: yaml validator | yaml schema | yaml linter | yaml formatter | yaml editor | yaml to json | json to yaml
E: yaml front matter | yaml frontmatter | yaml serializer | yaml serialization | yaml deserializer | yaml reader
E: yaml writer | yaml loader | yaml binding | yaml syntax | yaml document | yaml merge | yaml query | yaml diff
E: yaml encoder | yaml decoder | yaml preprocessor | yaml path | subset of yaml | yaml implementation
E: yaml language server | yaml 解析 | yaml 解析器 | yaml 配置 | yml 配置 | yaml 文件 | yaml 格式 | 解析 yaml | yaml 库 | YAML 配置文件
E: yaml 转换
S: yml | yaml file | yaml template | yaml config | yaml configuration | yaml configuration file | yaml based
S: yaml dsl | using yaml | defined in yaml | written in yaml | anchor and alias | yaml anchor
S: multi document stream | human readable data serialization | human friendly data serialization
S: data serialization standard | data serialization language | comment preserving | round trip preservation
S: safe load | strict yaml | typesafe yaml | yaml type | declarative yaml | config as yaml | ansible yaml
S: yaml overlay | 配置文件解析 | 注释保留 | yaml parsing | parse yaml | yaml spec | yaml to | yaml and json | json and yaml
S: toml and yaml | yaml config file | yaml json
T: libyaml | pyyaml | ruamel yaml | snakeyaml | js yaml | yaml cpp | go yaml | serde yaml | symfony yaml | spyc
T: yamldotnet | strictyaml | yq | yamllint | ytt | jackson dataformat yaml | yamlbeans | hsyaml | Yams | rapidyaml
W: yaml support | in yaml | with yaml | yaml tag | block style | flow style | custom tag | multi document
W: indentation based format | preserve comments | round trip | yaml variable | yaml pipeline | configuration as code
W: config loader | configuration loader | rspec yaml | i18n yaml | swagger yaml | openapi yaml | kubernetes yaml
W: kubernetes manifest | helm values | docker compose yaml | yaml playbook | 数据序列化 | 人类可读 | psych | jekyll | ansible
W: kustomize | hiera | json | toml | ini | xml | config | configuration | parser | emitter | serialize | deserialize
W: schema | manifest | indentation | format | document | loader | front matter | template | validate | kubernetes
W: playbook | human readable | declarative | yaml manifest | yaml or json | json or yaml | yaml output | yaml toml
W: json yaml | anchor | tag | indent
H: yaml command-line processor | yaml wrapper | yaml module | yaml toolkit | yaml to json converter | yaml converter
H: yaml templating tool | yaml schema validator | yaml merger | yaml plugin | yaml front matter parser
H: yaml config loader | yaml tool | yaml generator | yaml 工具 | yaml 配置工具 | yaml 编辑器 | yaml templating
H: linter for yaml | yaml query tool | yaml diff tool | yaml parsing library
C: import yaml | yaml load | yaml safe load | yaml dump | yaml safe dump | require js yaml | require yaml
C: yaml parse | yaml stringify | YAML load file | YAML load | YAML Node | gopkg in yaml | yaml Unmarshal | yaml v2
C: yaml v3 | from ruamel yaml import | yq eval | Yaml parse
X: travis yml | config yml | docker compose yml | pubspec yaml | database yml | config yaml | environment yml
X: appveyor yml | circle yml | gitlab ci yml | values yaml | secrets yml | deployment yaml | serverless yml
X: playbook yml | main yml | config yml file | plugin yml | template yaml | settings yml | app yaml | action yml
X: application yml | services yml | rubocop yml | mkdocs yml | pre commit config yaml | configuration yaml
X: openapi yaml spec | codecov yml | requirements yml | workflow yml | yaml workflow file | github workflow yaml

[testing]
alias: test | tests | unit testing | unit-testing | test framework | e2e | end-to-end testing | mocking | tdd | qa
alias: test automation | load testing | fuzzing | quality assurance
E: test framework | testing framework | test library | testing library | unit testing framework
E: unit test framework | test runner | test suite runner | test harness | testing tool | test tool | test automation
E: automated testing | test automation framework | automated test | automation testing | ui testing | gui testing
E: mobile testing | web testing | browser testing | cross browser testing | end to end test | end to end testing
E: e2e test | e2e testing | integration test | integration testing | functional testing | functional test
E: acceptance testing | acceptance test | behavior driven development | behaviour driven development | bdd framework
E: test driven development | regression testing | visual regression | visual regression testing | visual testing
E: screenshot testing | snapshot testing | snapshot test | property based testing | property testing
E: mutation testing | mutation test | fuzz testing | fuzzing | fuzzer | load testing | load test | load generator
E: stress testing | performance testing | performance test | load testing tool | http load generator | api testing
E: rest api testing | contract testing | contract test | consumer driven contract | smoke test | chaos testing
E: mocking | mocking library | mocking framework | mock library | mock object | mock server | mock http | http mock
E: http mocking | mock http server | api mocking | mock generator | test double | test spy | stubbing library
E: fake server | assertion library | assertions library | assert library | fluent assertion | matcher library
E: test matcher | custom matcher | coverage reporter | coverage tool | test fixture | fixture loader
E: test data generator | fake data generator | fake data for testing | test runner for | test utility
E: test utilities | testing utilities | testing utility | test plugin | test generator | test case generator
E: test case generation | test case management | test management | test bench | testbench | test double library
E: pytest plugin | pytest fixture | rspec matcher | rspec extension | rspec formatter | phpunit extension
E: junit extension | junit rule | junit 5 extension | jest matcher | jest preset | jest environment
E: jest transformer | jest reporter | karma plugin | karma reporter | karma preprocessor | karma launcher
E: karma adapter | mocha reporter | chai plugin | chai assertion | cucumber formatter | cypress plugin
E: protractor plugin | selenium binding | test anything protocol | monkey testing | accessibility testing
E: a11y testing | model based testing | symbolic testing | 单元测试 | 單元測試 | 测试框架 | 自动化测试 | 測試框架 | 接口测试 | 性能测试 | 压力测试
E: 压测 | UI 自动化 | 测试工具 | 端到端测试 | 测试平台 | テスト | 接口自动化 | 模糊测试 | 测试覆盖率 | 测试用例 | 测试管理 | 回归测试 | 单测 | 集成测试 | モック | 测试数据
E: mock-service-worker | playwright test
S: testing | unit testing | unit test | browser automation | e2e | bdd | tdd | fuzz | stress test
S: benchmarking tool | mock | mock api | mock data | stubbing | stub | assertion | code coverage | test coverage
S: coverage report | fixture | test data | fake data | test report | test reporter | test helper | test case
S: test execution | test environment | 测试 | 測試 | 模拟数据 | given when then | gherkin | feature file | step definition
S: spec runner | spec style | describe and it | arrange act assert | setup and teardown | test suite | test class
S: test method | test runner integration | parallel test | parallel testing | test parallelization | test sharding
S: test isolation | flaky test | test retry | rerun failed | test discovery | parameterized test
S: parameterised test | parametrized test | table driven test | dependency injection for test | test container
S: in memory database for test | ephemeral database | database cleaner | database testing | database fixture
S: factory girl | object mother | record and replay | record and playback | http interaction | replay http
S: http recorder | http stub | http stubbing | request matching | service virtualization | fake http
S: fake server response | network stub | mock service | mock function | mock class | mock generation
S: mock generator for interface | mock component | spy function | stub network | stub request | stub http
S: bdd style | tdd style | rspec style | jasmine style | jest like | xunit | xunit style | junit xml | tap output
S: tap producer | tap reporter | tap compliant | test report html | html report for test | allure report
S: headless browser | headless chrome | page object | page object model | selenium grid | webdriver | web driver
S: webdriver protocol | json wire protocol | appium driver | ui automation | device farm | espresso test
S: instrumentation test | ui test | android test | ios testing | ios ui testing | screenshot comparison | pixel diff
S: golden file | golden test | approval testing | approval test | arbitrary data | coverage guided
S: coverage guided fuzzing | grammar based fuzzing | fuzz target | fuzzing harness | crash reproduction | concolic
S: chaos engineering | chaos monkey | virtual user | concurrent user | requests per second | latency test
S: throughput test | http benchmarking | http benchmark | benchmark suite | micro benchmark | microbenchmark
S: load profile | freeze time | fake timer | mock date | fake clock | freezing time | test in isolation
S: testability | make testing | makes testing | write unit test | easier to test | easy to test | for use in test
S: in your test | for your test | for testing | helper for testing | for unit testing | for unit test
S: your test suite | tests for your | for functional test | for integration test | during test | acceptance criteria
S: living documentation | executable specification | specification by example | conformance test | compliance test
S: test vector | compatibility test | smoke testing | exploratory testing | manual testing | test plan | test farm
S: continuous testing | autotest | auto test | test on save | test driven | test first | faker | dummy data
S: random data generator | sample data generator | istanbul coverage | lcov | cobertura | branch coverage
S: line coverage | coverage data | coveralls client | golden master | tdd kata | test driven exercise
S: playground for automation | automation practice | screenplay pattern | 断言 | 打桩 | 测试报告 | 覆盖率 | 基准测试 | 测试驱动开发
S: 行为驱动 | 录制回放 | 假数据 | 兼容性测试 | 遍历测试 | 流量回放 | 混沌工程 | automation framework | matcher | benchmark tool
S: browser automation library | browser automation tool | tape-based tap | behavior driven | property based
S: generative testing | test in parallel | tests in parallel | device testing | browser test | selenium webdriver
S: fake object | test spies | unit tests for | headless testing
T: xctest | jest | mocha | jasmine | qunit | vitest | chai | sinon | should js | enzyme | react testing library
T: cypress | playwright | selenium | webdriverio | nightwatch | testcafe | protractor | appium | robolectric
T: uiautomator | calabash | earlgrey | kif | xcuitest | specta | ocmock | expecta | fbsnapshottestcase | junit
T: testng | mockito | powermock | easymock | jmock | wiremock | rest assured | assertj | hamcrest | spock
T: arquillian | testcontainers | cucumber | behat | robot framework | pytest | unittest | nosetests | tox | nox
T: doctest | factory boy | vcrpy | rspec | minitest | test unit | capybara | factory bot | factorybot | shoulda
T: simplecov | webmock | fakeweb | phpunit | codeception | pest php | mockery | phpspec | atoum | xdebug coverage
T: testify | ginkgo | gomega | gomock | goconvey | nunit | xunit net | mstest | moq | nsubstitute | fakeiteasy
T: autofixture | specflow | fluentassertions | shouldly | googletest | gtest | google test | gmock | catch2
T: doctest cpp | boost test | cppunit | cmocka | scalatest | specs2 | scalacheck | scalamock | kotest | mockk
T: exunit | eunit | common test | hspec | proptest | mockall | jmeter | gatling | locust | Artillery | apache bench
T: vegeta | tsung | american fuzzy lop | libfuzzer | honggfuzz | syzkaller | jacoco | casperjs | slimerjs
T: saucelabs | sauce labs | browserstack | backstopjs | newman | nock | msw | storybook test | Allure | testrail
T: testlink | cocotb | uvm | verilator testbench | pitest | stryker | nimble matcher | pact contract | ava test
T: tape test | quick nimble | serverspec | test kitchen | karma runner
W: spies | test result | test spec | flaky | data driven test | data provider | factory for | expectation | expect
W: image comparison | image diff | quickcheck | shrink | shrinking | generator | symbolic execution
W: fault injection | benchmark | benchmarking | testable | writing test | write test | test with | to test
W: test against | test your | test my | when testing | used for testing | qa | quality assurance | tester
W: watch mode | seed data | lorem ipsum | data generator | placeholder data | coding kata | test practice | 桩 | 用例
W: 自动化脚本 | 质量保证 | puppeteer | detox | espresso | hypothesis | responses library | prophecy | criterion | spek
W: busted | k6 | wrk | istanbul | nyc | codecov | coveralls | phantomjs | bats | postman | dredd | mirage js
W: bitbar | test | tested | assert | spec | coverage | fake | check | verify | verification | runner | suite
W: scenario | case | step | report | reporter | result | fail | pass | failing | expected | automation | browser
W: driver | ci | quality | bug | regression | simulate | behavior | behaviour | setup | teardown | isolation
W: automation tool | automation library | testbed | test app | test project | 自动化工具 | conformance | spy
W: automation script | headless | validation | failure | factory | factories
H: expectation library | kernel fuzzer | test case manager | test watcher | unit testing library | testing toolkit
H: test toolkit | test automation tool | test automation suite | ui testing framework | ui test framework
H: e2e testing framework | end to end testing framework | testing solution | bdd library | bdd testing framework
)lexicon",
R"lexicon(
[testing]
H: tdd framework | mock framework | mock api server | mock object framework | http mock library | stub server
H: stub generator for test | spy library | assertion framework | code coverage tool | coverage library
H: coverage plugin | reporter for mocha | jest plugin | jest runner | jest serializer | snapshot serializer
H: chai matchers | nose plugin | phpunit listener | phpunit constraint | junit runner | test util | testing helper
H: test adapter | fixture library | fixtures library | fixture generator | fixture bundle | test data builder
H: faker library | faker provider | mock data generator | fixture replacement | data faker | fuzzing framework
H: fuzzing tool | fuzz testing tool | fuzz tester | property based testing library | property testing library
H: quickcheck clone | quickcheck implementation | mutation testing framework | mutation testing tool
H: mutation testing library | load test tool | load tester | load testing framework | stress test tool
H: stress tester | performance testing tool | http load testing tool | benchmark framework | benchmarking library
H: http benchmarking tool | snapshot testing library | screenshot testing tool | visual regression testing tool
H: visual regression tool | selenium wrapper | selenium framework | webdriver binding | webdriver client
H: webdriver wrapper | webdriver implementation | browser automation framework | api testing tool
H: api testing framework | api test framework | contract testing tool | test management tool
H: test management system | test coverage tool | integration test framework | integration testing library
H: functional testing framework | acceptance test framework | acceptance testing framework | testing platform
H: test platform | 自动化测试框架 | 自动化测试平台 | 单元测试框架 | 压测工具 | 压力测试工具 | 断言库 | 接口测试工具 | 接口自动化框架 | 模拟库 | 模拟服务器
H: regression test | browser testing tool | browser testing framework | factory library | test kit | testkit
H: test scripts | testing sandbox | test double generator | conformance test suite | compliance test suite
H: benchmark harness | test double framework
C: describe it | expect to equal | toBe | toEqual | toMatchSnapshot | toHaveBeenCalled | beforeEach | afterEach
C: beforeAll | jest fn | jest mock | sinon stub | assertEquals | assertEqual | assertThat | assert equal
C: import unittest | unittest TestCase | import pytest | def test | testing T | t Run | t Errorf | func Test
C: Test void | when thenReturn | Mockito mock | mock patch | Before public void | RunWith
C: androidTestImplementation | testImplementation | testCompile | androidTestCompile | scope test | Test do | it do
C: describe do | RSpec configure | spec helper | rails helper | cy visit | cy get | page goto | browser url
C: driver get | webdriver Chrome | from selenium import webdriver | find element by | By id | onView withId
C: XCTAssert | XCTAssertEqual | gtest h | TEST CASE | EXPECT EQ | ASSERT EQ | TEST F | test class extends TestCase
C: PHPUnit Framework TestCase | phpunit xml | vendor bin phpunit | require dev phpunit | karma conf js | karma conf
C: jest config | mocha require | cargo fuzz | Fact public void | Assert That | Assert AreEqual | Given I am
C: When I click | Then I should | Scenario | locust f | test require tape | t equal | prop forAll | ForAll
X: coverage badge | run the test | running the test | running tests | run test | run unit test | to run test
X: how to run test | test suite passes | fully tested | well tested | battle tested | unit tested | tested with
X: tested on | thoroughly tested | test status | extensively tested | tested against | all test pass | a b testing
X: a b test | ab testing | split testing | penetration testing | pentest | penetration test
X: penetration testing tool | multivariate testing | speed test | internet speed test | hypothesis testing
X: statistical hypothesis | statistical test | t test | test time augmentation | train and test
X: training and testing | test dataset | test split | test accuracy | covid test | test data set | turing test
X: test net | testnet | light fixture | sports fixture | football fixture | fuzzy | test account | beta testing
X: run the unit test | test page | run all test | pull request with test | tests pass | test flight | testflight
X: api test console | typing test | iq test | test time | hit testing | test coverage status | coverage status | 测试集
X: 内测 | 公测 | 测试通过 | 测试环境 | 渗透测试 | 测试地址 | 测试账号 | 测速 | 在线测试 | 测试版 | mock interview | stub resolver | npm run test
X: yarn test | test badge | please test | build and test | tests and | including tests | latest test | beta test
X: tests passing | test coverage badge | unit tests pass | add tests for | add tests | please add tests | make test
X: running unit test | test your changes | testing your changes | write tests for your | update tests | test passing
X: test locally | for testing purpose | for testing purposes only | test purposes | just for testing

[ide]
alias: editor | editors | text editor | code editor | ide plugin | vim | neovim | emacs | vscode | vs code extension
alias: sublime text | language server | lsp | notebook | jupyter | vscode extension | atom
E: ide | integrated development environment | code editor | source code editor | text editor | online ide
E: cloud ide | web ide | browser based ide | ide plugin | ide extension | editor plugin | editor extension
E: editor integration | editor support | editor package | language server | language server protocol | lsp
E: lsp server | lsp client | language client | code completion | autocompletion for | auto completion plugin
E: autocomplete plugin | completion engine | completion plugin | completion source | code complete | intellisense
E: vs code extension | vscode extension | visual studio code extension | visual studio extension | vsix
E: vscode theme | vs code theme | vscode plugin | extension for visual studio code | extension for visual studio
E: extension for vscode | extension for vs code | vim plugin | vim script | vim configuration | vim config
E: vim colorscheme | vim color scheme | vim syntax | vim distribution | neovim plugin | neovim config
E: neovim configuration | neovim client | neovim gui | nvim plugin | vim mode | vim emulation | vim runtime file
E: vim bundle | vimrc | vim filetype plugin | syntax file for vim | vim syntax highlighting | for vim | for neovim
E: for emacs | emacs package | emacs mode | emacs major mode | emacs minor mode | emacs configuration | emacs config
E: emacs extension | emacs theme | emacs lisp | emacs interface | emacs client | spacemacs layer
E: emacs distribution | emacs init | emacs library | sublime text plugin | sublime text package
E: sublime text 3 plugin | sublime plugin | sublime package | sublime text theme | sublime text snippet
E: sublime text 2 plugin | sublime text color scheme | plugin for sublime text | package for sublime text
E: atom package | atom plugin | atom theme | atom editor | package for atom | atom syntax theme | intellij plugin
E: intellij idea plugin | intellij theme | jetbrains plugin | jetbrains ide | android studio plugin
E: plugin for android studio | plugin for intellij | plugin for intellij idea | pycharm plugin | webstorm plugin
E: phpstorm plugin | eclipse plugin | eclipse plug-in | eclipse ide | netbeans plugin | xcode plugin
E: xcode extension | xcode source editor extension | xcode theme | plugin for xcode | brackets extension
E: extension for brackets | textmate bundle | textmate theme | notepad++ plugin | kakoune plugin | coda plugin
E: jupyter kernel | jupyterlab extension | jupyter extension | jupyter widget | ipython kernel | notebook interface
E: computational notebook | interactive notebook | notebook extension | notebook environment | web based notebook
E: jupyter server extension | kernel for jupyter | notebook server | snippet collection | snippet manager
E: live template | code folding | refactoring tool | code playground | web based code editor | online code editor
E: embeddable code editor | modal editor | vim like editor | vi clone | vim clone | color scheme for vim | 代码编辑器
E: 集成开发环境 | 代码补全 | 语言服务器 | 在线 IDE | vim 插件 | VSCode 插件 | VS Code 插件 | IDEA 插件 | IntelliJ 插件 | 文本编辑器 | 语法高亮
E: Emacs 配置 | vim 配置 | Android Studio 插件 | Xcode 插件 | エディタ | 拡張機能 | VSCode 扩展 | 自动补全 | colorscheme for vim
S: development environment | major mode | minor mode | org mode | jupyter notebook | code snippet
S: syntax highlighting | syntax highlighter | live editor | hex editor | markdown editor | 编辑器 | 編輯器 | 开发环境
S: go to definition | goto definition | jump to definition | find references | find usage | hover information
S: signature help | code action | code lens | rename symbol | symbol search | document symbol | inline diagnostics
S: error squiggle | quick fix | on the fly error checking | debug adapter protocol | multi cursor | multiple cursor
S: multiple selection | minimap | vim keybindings | modal editing | textobject | text object | operator pending
S: leader key | insert mode | normal mode | visual mode | statusline | quickfix | quickfix list | color scheme
S: icon theme | file icon theme | syntax color | tree sitter | tmlanguage | tmbundle | sublime syntax
S: language grammar | language support | language definition | language package | snippet | tab trigger | emmet
S: bracket matching | auto close | auto closing | indentation guide | indent guide | rainbow parentheses
S: comment toggling | project explorer | command palette | package control | package manager for vim
S: plugin manager for vim | melpa | elpa | use-package | elisp | vimscript | vim script library | viml
S: remote plugin | rplugin | ftplugin | ftdetect | asynchronous completion | omnicompletion | omni completion
S: omnifunc | autocompletion | fuzzy file finder | code navigation | tag generator | ctags | etags | cscope
S: code browsing | code assist | content assist | inline evaluation | read eval print loop | notebook | ipynb
S: nbconvert | reproducible notebook | colab notebook | visual studio marketplace | plugin repository
S: jetbrains marketplace | postfix completion | generate getter | collaborative editor | ide for | ide support
S: ide like | beginner friendly ide | arduino ide | robot ide | smart contract ide | game maker ide | r ide
S: lightweight editor | minimalist editor | terminal editor | console editor | terminal text editor
S: hackable editor | extensible editor | embeddable editor | ai code completion | code suggestion
S: ai pair programmer | copilot alternative | ai coding assistant | 代码提示 | 代码片段 | 插件开发 | 代码高亮 | 智能提示 | editor
S: plugin for vim | xcode template | code browser | set of plugins | ide integration
T: evil mode | vscode | vs code | visual studio code | vim | neovim | nvim | macvim | gvim | emacs | spacemacs
T: doom emacs | gnu emacs | sublime text | sublime text 2 | sublime text 3 | Atom | textmate | intellij
T: intellij idea | pycharm | webstorm | phpstorm | rubymine | jetbrains | clion | goland | netbeans | rstudio
T: matlab editor | jupyter | jupyterlab | ipython | theia | monaco | monaco editor | codemirror | ace editor
T: prosemirror | kakoune | helix editor | lite xl | notepad++ | geany | gedit | light table | lighttable | appcode
T: komodo | Bluefish | zed editor | lapce | vs 2019 | coc nvim | youcompleteme | deoplete | nvim cmp | neocomplete
T: neobundle | vundle | Pathogen | vim plug | lazy nvim | denite | ctrlp | nerdtree | syntastic | ultisnips
T: treesitter | fzf vim | lightline | vim airline | helm mode | company mode | flycheck | magit | lsp mode | eglot
T: ensime | omnisharp | rust analyzer | clangd | gopls | sourcekit lsp | jdt ls | alcatraz | roslyn | MonoDevelop
T: codesandbox | stackblitz | gitpod | code server | eclipse che | nteract | marimo | pluto jl | gnu nano | jedi vim
T: apache zeppelin | brackets editor | adobe brackets | kdevelop | eclipse marketplace | cursor editor | open vsx
T: Windsurf
W: vi mode | eclipse based | snippets for | editor theme | editor for | 插件 | outline view | diagnostics | gutter
W: buffer | keymap | key mapping | keybinding | keyboard shortcut | motion | tabline | ui theme | light theme
W: dark theme | auto indent | align text | file explorer | file tree | tree view | autoload | lua plugin
W: helm source | ivy interface | live programming | scratchpad | playground | cell | kernel | literate programming
W: marketplace | project template for visual studio | item template | intention | inspection | code generator plugin
W: action menu | right click menu | collaborative editing | pair programming | remote development | dev container
W: devcontainer | workspace | web editor | editor component | code editor component | 补全 | 快捷键 | 配色方案 | 主题 | 跳转 | 重构
W: 扩展 | 笔记本 | 开发工具 | visual studio | brackets | android studio | eclipse | xcode | colab | dein | packer nvim
W: telescope | cloud9 | replit | extension | plugin | package | theme | highlight | highlighting | completion
W: complete | autocomplete | syntax | code | text | cursor | window | shortcut | key | command | mode | file
W: project | language | buffer list | tab | color | indent | template | pane | sidebar | panel | toggle | select
W: online editor | colour scheme | code viewer | editor config | debugger | debugging | refactor
W: virtual environment | tooling | project wizard | auto complete
H: debug adapter | syntax theme | textmate grammar | vim plugin manager | completion framework | extension pack
H: visual programming environment | code assistant | coding assistant | 代码生成插件 | 在线编辑器 | lsp plugin
H: language server protocol implementation | code completion engine | autocompletion plugin | visual studio plugin
H: visual studio code theme | vim configuration files | vim syntax file | vim ftplugin | vim setup | vim files
H: vim theme | vim client | neovim theme | neovim distribution | plugin for neovim | filetype plugin | syntax plugin
H: emacs lisp library | emacs lisp package | emacs plugin | emacs front end | elisp package | elisp library
H: package for emacs | mode for emacs | sublime text bundle | sublime text syntax | sublime text extension
H: plugin for sublime | atom ui theme | atom extension | idea plugin | intellij platform plugin | studio plugin
H: netbeans module | snippet plugin | snippet engine | syntax definition | syntax file | syntax bundle
H: syntax package | syntax highlighting plugin | highlighting plugin | live code editor | playground editor
H: source code browser | code navigator | file tree plugin | statusline plugin | bufferline plugin
H: code completion tool | code completion plugin | vscode 插件 | idea 插件 | emacs 配置 | 代码补全工具 | 补全引擎 | ai code editor
H: cloud development environment | coding environment | ide framework | ide platform | language plugin
H: vs code in the browser
C: Plug | call plug begin | PlugInstall | NeoBundle | execute pathogen infect | PluginInstall | BundleInstall
C: nnoremap | inoremap | nmap | noremap | vnoremap | set rtp | autocmd | lua require | use packer | require packer
C: nvim init vim | init lua | vim cmd | TSInstall | require lspconfig | lspconfig setup | lspconfig | defcustom
)lexicon",
R"lexicon(
[ide]
C: require package | setq | add to list load path | add hook | global set key | define key | M x
C: M x package install | package install RET | el get | eval after load | autoload mode | auto mode alist
C: straight use package | quelpa | with eval after load | load theme | ext install | code install extension
C: package Control | Package Control Install Package | Package Control | Ctrl Shift P | Cmd Shift P | apm install
C: Settings Plugins Browse repositories | Preferences Plugins | Install JetBrains plugin | plugin xml
C: sublime settings | sublime keymap | sublime snippet | keybindings json | vsce package
C: jupyter labextension install | jupyter nbextension enable | jupyter nbextension install | jupyter kernelspec
C: jupyter lab | matplotlib inline | Application Support Developer Shared Xcode | DVTPlugInCompatibilityUUIDs
C: xcode Plug ins | Library Developer Xcode UserData | Install Package | vim pack | vim plugged | CocInstall
C: coc settings json | syntax on
X: wysiwyg editor | rich text editor | block editor | unity editor | video editor | photo editor | image editor
X: level editor | map editor | tile map editor | audio editor | graph editor | node editor | unreal editor
X: wysiwyg html editor | gutenberg editor | tinymce editor | property editor | sprite editor | pixel art editor
X: diagram editor | svg editor | wordpress editor | theme editor | visual editor | scene editor | pixel editor
X: sound editor | tag editor | save editor | pdf editor | laptop notebook | notebook computer | kernel module
X: linux kernel | kernel density | gaussian kernel | kernel method | operating system kernel | webpack plugin
X: babel plugin | jquery plugin | wordpress plugin | gulp plugin | gradle plugin | maven plugin | chrome extension
X: browser extension | firefox extension | rails plugin | cordova plugin | vue plugin | grunt plugin | eslint plugin
X: zsh plugin | development environment variable | local development environment | use your favorite text editor
X: your favorite editor | your favorite ide | your text editor | favorite text editor | in your editor
X: open in android studio | open in xcode | xcode project | visual studio project | visual studio solution
X: eclipse project | open xcode | visual studio 2015 | visual studio 2017 | open android studio | visual studio 2019
X: visual studio 2013 | import into eclipse | visual studio team service | visual studio online
X: eclipse public license | lunar eclipse | solar eclipse | eclipse foundation | visual studio app center
X: visual studio 2012 | visual studio 2022 | xcode 7 | xcode 8 | xcode 9 | xcode 10 | xcode 11 | xcode version
X: android studio 3 | requires xcode | android studio project | xcode server | xcode build | minecraft plugin
X: atom feed | atom rss | rss atom | cosmos atom | hydrogen atom | ide drive | eclipse paho | eclipse vertx
X: eclipse jetty | eclipse microprofile | 富文本编辑器 | 视频编辑 | 图像编辑器 | 流程图编辑器 | 地图编辑器 | 浏览器插件 | 富文本 | 编辑器组件库
X: vs code is recommended | set up development environment | setup development environment
X: development environment setup | with vs code | using vs code | in your ide | favorite ide | open in vs code
X: ides and editors | your ide | open the project in xcode | import the project | recommended ide setup
X: recommended ide | development environment for contributor

[dev-tool]
alias: developer tools | developer tool | dev tools | devtools | development tools | tooling | build tool
alias: package manager | debugging | version control | developer productivity
E: developer tool | development tool | dev tool | devtool | developer tooling | tooling for developer
E: tool for developer | tools for developer | developer productivity | developer workflow | development workflow
E: developer utility | scaffolding tool | project generator | project scaffolding | app generator
E: application generator | yeoman generator | code generator | code generation tool | boilerplate generator
E: project template generator | crud generator | cookiecutter template | cookiecutter | starter generator | debugger
E: debugging tool | debug tool | remote debugger | remote debugging | visual debugger | graphical debugger
E: gdb frontend | reverse debugger | time travel debugger | profiler | profiling tool | memory profiler
E: cpu profiler | sampling profiler | heap profiler | performance profiler | memory leak detector | leak detection
E: memory leak detection | flame graph | flamegraph | tracing tool | package manager | dependency manager
E: package management | package installer | package registry | npm registry | private npm registry
E: package repository manager | version control | version control system | version control tool | source control
E: revision control | distributed version control | git client | git gui | git tool | git hook | git workflow
E: git extension | git utility | git server | git repository manager | git commit message | monorepo tool
E: changelog generator | release automation | release tool | release manager | semantic release
E: semantic versioning tool | version bump | version bumping | build tool | build system | build automation
E: build automation tool | build script | build pipeline | build tool for | module bundler | build plugin
E: webpack plugin | webpack loader | rollup plugin | gulp plugin | grunt plugin | grunt task | gulp task
E: gradle plugin | maven plugin | maven archetype | sbt plugin | leiningen plugin | lein plugin | cmake module
E: make replacement | task runner | task automation | file watcher | livereload | dev server | development server
E: documentation generator | api documentation generator | documentation tool | doc generator | static documentation
E: code documentation | readme generator | code search | code search engine | source code search | code browser
E: source code browser | code visualization | code review tool | dependency graph | dependency visualizer
E: bundle analyzer | dotfile manager | version manager | node version manager | ruby version manager
E: python version manager | virtual environment manager | virtualenv manager | browser devtools | devtools extension
E: redux devtools | chrome devtools extension | react devtools | developer toolbar | debug toolbar | debug bar
E: http debugging proxy | http debugger | web debugging proxy | api explorer | api tester | regex tester
E: regular expression tester | local development environment | local dev environment | dev environment | vagrant box
E: docker development environment | local development server | schema migration tool | stub generator
E: developer portal | internal developer platform | developer experience | developer platform | tunnel to localhost
E: localhost tunnel | reverse engineering tool | 开发工具 | 开发者工具 | 代码生成器 | 代码生成 | 脚手架 | 调试工具 | 构建工具 | 包管理器 | 包管理 | 版本控制
E: 打包工具 | 开发效率 | 性能分析 | 開發工具 | 開発ツール | 調試工具 | 调试器 | 文档生成 | 接口管理 | 热重载 | 工程化 | 前端工程化 | 程序员工具 | 研发效能 | 代码生成工具 | 项目模板
E: 文档工具 | 自动构建 | 依赖管理 | 版本管理
S: tooling | for developers | scaffolding | scaffold | generator for | dependency management | monorepo | bundler
S: webpack config | makefile | live reload | hot reload | code navigation | code analysis | code review
S: editor plugin | vim plugin | inspector | api client | rest client | database client | database gui | sql client
S: development environment | bug tracker | error tracking | crash reporter | log viewer | issue tracker | hex editor
S: 接口文档 | 调试 | 效率工具 | generate project | bootstrap a project | bootstrap project | starter kit | opinionated build
S: incremental build | parallel build | build cache | remote cache | reproducible build | hermetic build
S: cross compile | cross compilation | build file | build step | watch files | file watching | auto restart
S: automatically restart | restart on change | reload browser | browser sync | hot module replacement
S: asset bundling | minification task | concat files | svg sprite | icon font generator | inline css
S: file revisioning | cache busting plugin | step through | core dump | crash dump | memory dump | heap dump
S: windbg | dynamic instrumentation | hooking framework | network inspector | network debugging | view debugging
S: layout inspector | ui inspector | in app debugging | in app debugger | debug menu | debug overlay
S: inspect http traffic | traffic inspector | request inspector | webhook tester | remote console | debug log
S: fps meter | fps monitor | call graph | hot spot | dtrace | ebpf tracing | lockfile | dependency resolution
S: transitive dependency | outdated dependency | dependency update | update dependency | upgrade dependencies
S: license compliance | unused dependency | package publishing | publish to npm | conventional commit
S: conventional changelog | changelog | commit message | commit convention | git diff | git blame | git stash
S: git submodule | git flow | multiple git repositories | multi repo | code diff | patch management | github cli
S: github client | gitlab cli | github extension | subversion | pre commit | pre commit hook | code owner
S: repository statistics | contributor statistics | code statistics | lines of code | docblock | sphinx extension
S: sphinx theme | documentation theme | styleguide generator | style guide generator | living style guide
S: component explorer | component workshop | uml generator | diagram as code | er diagram | architecture diagram
S: mkdocs plugin | offline documentation | cheat sheet app | man pages viewer | workspace manager | workspace setup
S: machine setup | laptop setup | development machine | install script for developer | provisioning development
S: docker compose development | reproducible development environment | nix shell | sdk manager
S: switch between versions | install multiple version | environment variable manager | dotenv manager
S: config switcher | port forwarding tool | expose local server | local https | local certificate | local domain
S: fake smtp | mail catcher | email testing | email preview | code snippet manager | snippet sharing
S: code screenshot | code metrics | code refactoring | migration tool | automated migration | language server
S: schema diff | mock server | openapi generator | sdk generator | client generator | type generator
S: graphql code generator | app icon generator | localization generator | type safe resource | xcode build
S: adb wrapper | apk decompiler | android debug | signing tool | string extraction | translation extraction
S: i18n tool | productivity for developer | coding time tracker | time tracking for developer | json viewer
S: jwt debugger | uuid generator | timestamp converter | developer menu | developer console | for web developer
S: for ios developer | for android developer | for game developer | for javascript developer | for php developer
S: for python developer | software development tool | tech debt | engineering team | code intelligence
S: ai coding agent | ai code review | ai pair programming | prompt for code | mcp server for developer | 前端构建
S: 自动化构建 | 代码管理 | 抓包 | 逆向工具 | 代码模板 | 代码片段 | 提交规范 | 研发工具 | 组件文档 | 代码搜索 | 内存泄漏 | 卡顿检测 | 本地开发 | 编程助手 | 图标生成 | 多渠道打包
S: 自动生成代码 | 环境搭建 | 性能检测 | 编译打包 | homebrew | plugin manager | webpack boilerplate | diff viewer | decompiler
S: reverse engineering | toolchain for | package manager for | local development | git hosting | git tui | git ui
S: terminal ui for git | mono repo | secret scanning | memory leak | profiling | debugging | code generation
S: generate code | release management | suite of tools for developer | set of tools for | collection of tools for
S: developer friendly | coding assistant | browser extension for developer | xcode plugin | emacs mode
S: intellij plugin | jetbrains plugin | atom package | eclipse plugin | visual studio extension | sublime plugin
T: gdb | lldb | strace | jsdoc | webpack | rollup | vite | esbuild | swc | gulp | grunt | browserify | Brunch
T: snowpack | turbopack | bazel | pants build | please build | sbt | leiningen | meson | ninja build | scons
T: premake | xmake | gnu make | rake | just command runner | pnpm | bower | lerna | nx | turborepo | pipenv | pyenv
T: nvm | rbenv | rvm | chruby | asdf | sdkman | jenv | phpenv | goenv | chocolatey | winget | nix | guix
T: go modules | hex pm | conan | vcpkg | luarocks | opam | cabal | rubygems | verdaccio | sinopia | packagist
T: gerrit | phabricator | gitea | gogs | yeoman | Plop | hygen | create react app | devcontainer | gitpod
T: codespaces | Firebug | charles proxy | Fiddler | mitmproxy | mkdocs | docusaurus | typedoc | dokka | storybook
T: browsersync | nodemon | pm2 | valgrind | pprof | frida | ghidra | radare2 | ctags | sourcegraph | opengrok
T: fastlane | tuist | xcodegen | leakcanary | stetho | reveal app | xdebug | byebug | Renovate | dependabot
T: commitizen | husky | lint staged | sourcetree | wireshark | direnv | devbox | flyway | liquibase | claude code
T: cursor ide | openai codex | xcodebuild | kaleidoscope diff | beyond compare | rushjs | apache ant | gnu global
W: command runner | asset pipeline | environment manager | chrome devtools | low code platform for developer
W: mock data generator | ci tool | devops tool | 开发者 | 热更新 | new project | project template | project structure
W: boilerplate | starter template | create app | kickstart | quick start project | zero config | zero configuration
W: build configuration | watch mode | hmr | code splitting | tree shaking | source map | sourcemap | breakpoint
W: call stack | stack trace | console log | log debugging | performance monitor | benchmark | execution time
W: bottleneck | leak | tracing | lock file | dependency tree | publish package | semver | semantic versioning
W: release notes | git branch | git log | git history | git repository | git repo | pull request | merge conflict
W: mercurial | svn | fossil | api documentation | api docs | javadoc | docstring | doxygen | documentation site
W: uml diagram | class diagram | virtual environment | multiple versions of | shim | pastebin | code sharing
W: technical debt | refactoring | code transformation | static analysis | schema visualization | api mock
W: swagger ui | simulator | ios simulator | device manager | adb | carthage | code signing | provisioning profile
W: productivity tool | base64 | color picker for developer | developer dashboard | web developer
W: software development | software engineer | software project | code base | codebase | code quality
W: code assistant | copilot | 自动化工具 | 部署工具 | 代码仓库 | 开发环境 | 多环境 | 性能监控 | 工具箱 | 插件 | 低代码 | 快速开发 | 一键生成 | parcel
W: broccoli | gradle | maven | cmake | mise | npm | yarn | pip | poetry | conda | virtualenv | scoop | composer
W: cocoapods | cargo | nuget | git | gitlab | bitbucket | slush | vagrant | postman | insomnia | swagger | openapi
W: sphinx | jenkins | travis ci | circleci | sentry | xcode | flipper | pry | jira | tmux | unity editor
)lexicon",
R"lexicon(
[dev-tool]
W: unreal editor | vscode | development | developer | tool | build | generate | debug | project | code | package
W: release | version | deploy | workflow | automation | automate | plugin | template | script | config | install
W: dependency | module | repository | commit | branch | task | environment | local | productivity | inspect
W: monitor | trace | log | source | documentation | compile | publish | setup | tracer | asset manager | ant task
W: static file server | database tool | database manager | template generator | config generator | workbench
W: sandbox environment | log analyzer | 工具 | 工具集 | 生成器 | 辅助工具 | 检测工具 | 监控工具 | 模板工程 | sublime text | ide
W: code editor | formatter | static analyzer | type checker | compile time | suite of tools | disassembler | repl
W: interactive shell | transpiler | editor | terminal | cli | cli tool | snippet | toolkit | diff | docker
W: extension | command | compiler | test framework | engineer | programmer | playground | environment variable
W: continuous integration | ci | code coverage | loader | ngrok | type definition | python version | ruby version
W: source code | headless browser | browser automation
H: dotfiles | project skeleton | sprite generator | debug drawer | debug panel | debugging proxy
H: dependency checker | license checker | merge tool | diff tool | documentation browser | mac setup | setup script
H: snippet manager | codemod | linter | database migration tool | model generator | resource generator
H: icon generator | asset generator | xcode project generator | apk tool | fastlane plugin | fastlane action
H: cocoapods plugin | developer extension | coding agent | 抓包工具 | 项目脚手架 | 开发助手 | generator | toolchain
H: toolkit for developer | developer toolkit | developer toolbox | scaffolder | project starter | docs generator
H: documentation builder | release automation tool | version bumper | versioning tool | publishing tool
H: debugging library | debugging proxy server | debugger frontend | profiling library | leak detector
H: leak detection library | package repository | source control system | git hooks manager | git hook manager
H: git wrapper | git interface | git repository viewer | git workflow tool | commit tool | monorepo manager
H: environment switcher | build automation system | build toolkit | build framework | build pack | buildpack
H: build helper | asset bundler | asset packager | webpack configuration | loader for webpack | plugin for webpack
H: rollup config | vite plugin | esbuild plugin | parcel plugin | browserify transform | browserify plugin
H: gulp wrapper | gulp workflow | brunch plugin | broccoli plugin | metalsmith plugin | babel plugin
H: postcss plugin | leiningen template | mix task | rake task | rebar plugin | cargo subcommand | cargo plugin
H: composer plugin | npm script runner | jenkins plugin | cmake scripts | cmake toolchain
H: task manager for developer | process runner | watcher | live reload server | livereload server | hot reloader
H: code reloader | auto reloader | live server | code search tool | code viewer | code visualizer
H: bundle visualizer | dotfiles manager | bootstrap script | vagrant plugin | vagrant configuration
H: http client for developer | review tool | refactoring tool | code metrics tool | code counter | line counter
H: devtools panel | dependency updater | package updater | code formatter | class generator | gitignore generator
H: ai coding assistant | programming assistant | bug reporter | stack trace viewer | 文档生成工具 | 文档生成器 | 自动化构建工具
H: 代码生成插件 | 版本管理工具 | 接口管理平台 | 命令行脚手架 | 性能分析工具 | 接口文档工具 | vs code extension | vscode extension
H: visual studio code extension | ide plugin | test runner | static analysis tool | reverse engineering framework
H: tool suite | packaging tool | code completion tool | api mocking tool | toolchain manager
C: yo generator | npm install g yo | npm init | npx create | npm install save dev | npm i D | yarn add dev
C: yarn add D | npm install g grunt cli | grunt loadNpmTasks | loadNpmTasks | grunt initConfig | gulp src
C: gulp dest | pipe gulp dest | webpack config js | module exports plugins | new webpack | use style loader
C: html webpack plugin | rollup config js | vite config | defineConfig plugins | vite config ts | apply plugin
C: buildscript | gradlew | addSbtPlugin | project plugins sbt | plugins groupId | mvn archetype generate
C: cmake minimum required | bazel build | WORKSPACE bazel | http archive | git config global | git hooks pre commit
C: git clone recurse submodules | cookiecutter https | cookiecutter gh | eval init | rbenv install | nvm install
C: pyenv install | asdf plugin add | direnv allow | brew cask | vagrant up | vagrant ssh | vagrant plugin install
C: devDependencies | devDependency | Gruntfile js | Gulpfile js | make build | Rakefile | chrome inspect
C: break main | go tool pprof | debugImplementation | debugCompile | releaseCompile | releaseImplementation
C: gem group development | group development | composer require dev | strace p | localhost 35729 | npm version patch
C: fastlane add plugin | yo webapp | npm install g generator
X: swift package manager | package manager like npm | package manager of choice | use your package manager
X: favorite package manager | preferred package manager | your package manager | nuget package manager
X: package manager console | via package manager | password generator | story generator | text generator
X: random number generator | random generator | name generator | music generator | image generator | meme generator
X: static site generator | qr code generator | level generator | terrain generator | map generator
X: dungeon generator | world generator | data generator | random name generator | signal generator
X: resume generator | sitemap generator | traffic generator | invoice generator | quote generator | art generator
X: avatar generator | pdf generator | noise generator | report generator | python generator | es6 generator
X: generator function | async generator | page generator | parser generator | tone generator | download manager
X: window manager | research and development | under development | active development | development mode
X: actively developed | early development | still in development | heavy development | development version
X: development build | development status | development branch | contribute to development | web development course
X: learn web development | development setup | business development | content generator | password manager
X: file manager | generator network | generator and discriminator | use the issue tracker | github issue tracker
X: please use the issue tracker | developer account | developer mode | developer api key | contact developer | 插件管理
X: 公众号开发者 | 开发者账号 | 开发者模式 | 开发者社区 | git clone | git submodule add | github pages | github repository | github com
X: github issues | github stars | github release | from github | fork on github | power generator | in-development
X: for development and testing only | developer guide | developer documentation | developer community
X: source code is | source code license | source code of | open-source code | npm scripts | developer preview
X: optimistic rollup | zk rollup | rollup blockchain | flipper zero | parcel tracking | land parcel

[dev-exp-lib]
alias: developer experience library | developer experience | utility library | utilities | utils | utility | helper
alias: helpers | dx | productivity library | dependency injection | error handling | dev-experience-library
E: utility library | helper library | utility function | helper function | utility belt | utility class
E: helper class | utility module | collection of utility | collection of utilities | collection of helper
E: set of utilities | set of helpers | common utilities | general purpose utility | general utility
E: extension method | class extension | category collection | swift extension | kotlin extension
E: kotlin extension function | collection of extension | dart extension | useful extension | handy extension
E: java utility | javascript utility | standard library extension | standard library replacement
E: standard library for | functional programming library | functional library | functional utilities
E: syntactic sugar | syntactic sugar for | sugar for | sugar library | boilerplate removal | reduce boilerplate
E: reduces boilerplate | eliminate boilerplate | without boilerplate | less boilerplate | boilerplate free
E: getting rid of boilerplate | dependency injection | dependency injection container
E: dependency injection framework | dependency injection library | dependency injector | di container
E: ioc container | inversion of control | inversion of control container | service container | di framework
E: error handling library | error library | exception handling | custom error | error class | error wrapper
E: error wrapping | result type | either type | option type | optional type | type helper | type utility
E: utility type | type utilities | typescript helper | typescript utility | type guard | runtime type checking
E: type checking library | typescript definition | typescript type definition | python decorator
E: typescript decorator | es7 decorator | annotation processor | annotation processing library | annotation based
E: code reloading | debugging library | debug helper | debugging helper | debug utility | debugging utility
E: debug utilities | console logger | dev logger | starter kit | starter template | project boilerplate
E: starter project | seed project | project starter | quick start template | opinionated starter
E: typescript boilerplate | typescript starter | library boilerplate | library starter | package skeleton
E: package template | package boilerplate | module template | polyfill | ponyfill | promise library
E: promise utility | promise implementation | promisify | async helper | async utility | async utilities
E: control flow library | flow control library | retry library | memoization library | memoize | memoization
E: eventemitter | event emitter library | pub-sub library | signal library | observer pattern | observer library
E: date utility | string library | string utility | string manipulation library | array utility | array library
E: object utility | collection library | data structures library | immutable data | immutable collections
E: configuration library | config library | configuration management library | environment variable loader | dotenv
E: validator library | data validation library | object mapper | object mapping library | mapper library
E: model mapper | mixin library | class library | oop library | class inheritance library | inheritance library
E: plugin framework | metaprogramming library | reflection library | aspect oriented programming | aop framework
E: developer experience | development helper | developer friendly library | microlibrary | zero dependency library
E: coding helper | utils library | util library | 工具库 | 工具类 | 实用工具 | 工具类库 | 工具函数 | 函数库 | 辅助类 | 开发工具包 | 依赖注入 | 通用工具
E: 基础库 | 扩展方法 | 扩展库 | 常用工具类 | 常用工具 | 日志库 | 样板代码 | 起步模板 | 模板项目 | 开发模板 | 类型定义 | 装饰器 | 异常处理 | ユーティリティ | 项目模板 | 工具集合
E: 开发脚手架 | 控制反转 | 事件总线 | 注解框架 | 类库 | 类型工具
S: decorator | shim | boilerplate code | ioc | error handling | error handler | exception handler | type safety
S: type safe | type definition | typings | code generation library | hot reload | hot reloading
S: hot module replacement | live reload | live reloading | pretty printer | pretty printing | logging library
S: logger | boilerplate | project template | skeleton | app template | react boilerplate | vue boilerplate
S: node boilerplate | express boilerplate | promise based | event emitter | event bus | state machine library
S: finite state machine | design pattern | date library | data structure library | config loader
S: validation library | module loader | aop | micro library | tiny library | small library | lightweight library
S: single header library | header only library | header only | util | 脚手架 | 开发框架 | 快速开发框架 | 快速开发 | 封装
S: do not repeat yourself | chainable | method chaining | curry | currying | compose function | pipe operator
S: pattern matching | monad | maybe monad | functor | transducer | fantasy land | algebraic data type
S: discriminated union | tagged union | sum type | optional chaining | null safety | null check | safe navigation
S: deep clone | deep merge | deep equal | deep copy | object merge | debounce | throttle | callback hell
S: async control flow | coroutine helper | promise chain | future library | thread helper | gcd wrapper
S: concurrency helper | exponential backoff | factory pattern | builder pattern | prototype extension
S: prototype inheritance | classical inheritance | class inheritance | property wrapper | property delegate | kvo
S: kvo wrapper | swizzling | associated object | block based | blocks based | category on | categories for
S: objective c category | nsstring category | extension for | extensions for | extension function
S: swift micro framework | view injection | java annotation | compile time code generation | lombok style
S: getter and setter | builder generator | constructor generator | sharedpreferences wrapper | userdefaults wrapper
S: nsuserdefaults | keychain wrapper | key value observing | notification center wrapper | intent builder
S: bundle wrapper | uitableview helper | date manipulation | duration format | relative time | string formatting
S: string interpolation | slugify | pluralize | case conversion | camel case | camelcase | snake case | inflection
S: string similarity | precondition | guard clause | design by contract | contract library | argument validation
S: argument checking | strictly typed | nominal type | branded type | generic type | conditional type | flow type
S: duck typing | dataclass | struct helper | named tuple | enumeration library | enum class | smart enum
S: string enum | proc macro | derive macro | sweet macro | context manager | metaclass | method overloading
S: function overloading | multiple dispatch | operator overloading | named parameter | default argument | variadic
S: optional argument | plugin architecture | autowire | autowiring | constructor injection | property injection
S: container interop | psr 11 | psr 3 | psr 15 | middleware pattern | custom hook | higher order component
S: render prop | composition api | class name utility | conditional class | sass mixin | less mixins
S: mixins library | css helper | jquery helper | view helper | form helper | rails helper | active record extension
S: acts as | laravel helper | django utility | flask extension | wordpress helper | theme starter
S: chrome extension boilerplate | electron boilerplate | react native boilerplate | react starter
S: full stack boilerplate | api boilerplate | monorepo template | production ready boilerplate
S: ready to use template | best practice template | convention over configuration | out of the box setup
)lexicon",
R"lexicon(
[dev-exp-lib]
S: easy to use api | clean api | elegant api | expressive api | developer happiness | makes your life easier
S: make life easier | make your code | cleaner code | readable code | simplify code | simplifies the process
S: simplifies development | convenience method | convenient method | convenience method for | convenience function
S: thin wrapper around | lightweight wrapper | simple wrapper | wrapper around | stacktrace | pretty error
S: error boundary | better error | error formatting | debug output | debug print | debugger helper | dump variable
S: var dump | vardump | print debugging | inspect object | console wrapper | console log wrapper | colored log
S: log formatter | fast refresh | reload on change | require hook | import hook | lazy import | lazy loading module
S: auto import | module alias | path alias | absolute import | require all | dynamic require | settings management
S: twelve factor | 12 factor | configuration object | one line function | tree shakable | tree shakeable
S: tiny footprint | modular utility | browser and node | node and browser | universal javascript | backport
S: compat library | migration helper | es6 shim | es5 shim | jsdoc type | swift syntax helper | dsl builder | 链式
S: 链式调用 | 语法糖 | 简化开发 | 减少代码 | 二次封装 | 防抖 | 节流 | 提高开发效率 | 开发效率 | 工具方法 | 错误处理 | 参数校验 | 代码复用 | 轻量级框架 | 开发者体验
S: small utility | injector | starter app | state machine | config manager | typescript first | developer friendly
S: ergonomic | developer productivity | modern utility | typesafe | easier to write | less code
S: debugging made easy | monkey patch | string manipulation | static helper | pretty print
T: lodash | underscore js | ramda | rambda | fp ts | sanctuary js | immutable js | Bluebird | async js | date fns
T: moment js | dayjs | luxon | validator js | core js | es6 promise | when js | type fest | ts toolbelt | io ts
T: inversifyjs | inversify | tsyringe | awilix | typedi | bottlejs | guava | apache commons | hutool | lombok | vavr
T: immutables | autovalue | mapstruct | modelmapper | javapoet | Dagger | dagger 2 | guice | koin | kodein
T: butterknife | butter knife | eventbus | androidannotations | anko | arrow kt | kotlinpoet | hibernate validator
T: swinject | promisekit | reactivecocoa | swifterswift | extobjc | blockskit | cocoalumberjack | autofac | ninject
T: castle windsor | simple injector | structuremap | unity container | scrutor | automapper | fluentvalidation
T: mediatr | Humanizer | postsharp | fody | languageext | abseil | Folly | ranges v3 | gsl | loguru | toolz
T: boltons | more itertools | Wrapt | Pendulum | python future | dry rb | activesupport | dry types | hashie
T: wire di | uber fx | uber dig | samber lo | thiserror | Anyhow | eyre | itertools | Strum | derive more | scalaz
T: cats effect | typelevel cats | Shapeless | macwire | php di | Pimple | monolog | laravel collections | Whoops
T: psysh | debug js | log4j | logback | slf4j | logrus | serilog | nlog | definitelytyped | reflect metadata
T: react hot loader | webpack hmr | nodemon | cosmiconfig | rc config | next js starter | t3 stack
T: html5 boilerplate
W: service locator | event library | datetime library | immutability helper | feature flag library | module system
W: plugin system | proxy library | 组件化框架 | 基础框架 | 快速开发平台 | fluent | chaining | function composition
W: higher order function | lazy evaluation | lens | lenses | deferred | async await | background task | retry
W: rate limiter | circuit breaker | singleton | observer | pub-sub | publish subscribe | mixin | trait
W: swift package | auto layout dsl | layout dsl | constraint dsl | view binding | annotation | parcelable
W: permission helper | runtime permission | adapter library | base adapter | recyclerview adapter helper
W: date formatting | date parsing | time library | time zone | human readable | uuid generator | unique id
W: id generator | random string | number formatting | assertion | type annotation | type hint | type inference
W: typed | static typing | strongly typed | data class | enum | macro | descriptor | service provider | react hook
W: composable | classname | css utility | rails engine | activerecord | laravel package | artisan | symfony bundle
W: django app | wordpress boilerplate | rest api boilerplate | preconfigured | batteries included | sensible default
W: opinionated | zero config | zero configuration | drop in | plug and play | simple api | human friendly
W: for humans | clean code | stack trace | error message | error page | error reporting | error code | exception
W: debug log | log level | structured logging | autoload | autoloader | process env | env var | npm module
W: node module | no dependency | zero dependency | dependency free | no dependencies | zero dependencies
W: isomorphic | cross platform library | compatibility layer | es6 | es2015 | 注解 | 简化 | 一行代码 | 轻量级 | 开箱即用 | 快速搭建
W: 模板 | 常用 | 通用 | 函数式 | 解耦 | 组件化 | 模块化 | 公共组件 | 基础架构 | 日志框架 | 拓展 | underscore | immer | rxjs | zod | hilt | rxjava
W: timber | spring framework | spring boot | rxswift | snapkit | fmt | pydantic | tenacity | funcy | testify
W: carbon php | symfony | winston | pino | create react app | yeoman | library | lib | wrapper | module | package
W: function | method | class | extension | type | typescript | simple | simplify | easy | easier | convenient
W: convenience | handy | useful | reusable | lightweight | tiny | small | common | generic | container | injection
W: dependency | error | template | debug | log | logging | code | clean | elegant | readable | concise | api
W: interface | object | array | string | promise | callback | async | event | config | configuration
W: annotation processing | tool | toolkit | framework | plugin | mini | micro | pattern | wrap | wrapped | improve
W: enhance | function library | category | categories | standard library | dumper | logging framework | seed
W: quickstart | event system | observable library | data structure | validator | mapper | hook | abstraction layer
W: development kit | header library | 工具集 | 扩展 | 容器 | makes it easy to | functional programming | test utilities
W: lightweight alternative | code generation | abstraction | command-line parser | state management library | modern
W: intuitive | productivity | painless | easy to use | autocompletion | code completion | inference
W: state management | mocking | schema validation | ease of use | static type | plugin for | date time | dx
H: fluent interface | fluent api | inflector | enum library | hook library | hooks library | plugin boilerplate
H: convenience wrapper | compatibility library | 工具包 | 公共库 | 种子项目 | helper | utility | starter | utilities
H: utility package | utility collection | helper classes | helper module | helper method | helper package | toolbelt
H: extension library | base library | core library | common library | foundation library | support library
H: micro lib | mini library | dependency container | di library | injection framework | injection library
H: container library | exception library | exception handling library | error handling middleware | result library
H: type library | type checker library | type guard library | decorator library | annotation library | macro library
H: hot reloader | hot module replacement plugin | reloader | debug library | logging utility | logging wrapper
H: logging module | log library | logger library | logging facade | starter pack | starter repo
H: boilerplate project | boilerplate template | project skeleton | skeleton app | application skeleton
H: skeleton application | application template | base project | base template | template project
H: template repository | template repo | quickstart template | library template | module boilerplate
H: polyfill library | promise wrapper | promises implementation | async library | retry helper | memoize function
H: memoizer | event bus library | event dispatcher | pubsub library | signals library | finite state machine library
H: date time library | date formatting library | string formatter | collections library | immutable library
H: immutable data library | configuration loader | configuration manager | mapping library | sass library
H: class implementation | class system | plugin manager library | introspection library | aop library
H: convenience library | thin wrapper | abstraction library | fluent wrapper | development toolkit | dev toolkit
H: helper gem | helper tool | mini framework | micro framework for di | code snippets library | enum implementation
H: maybe type | monad library | 依赖注入框架 | 辅助工具 | 模板工程 | 封装库 | 通用类库 | 起步项目 | 工具函数库 | 工具函数集合 | toolkit of functions
H: collection utilities | utility toolkit | modern utility library | helper function collection
H: collection of helper functions | schema library
C: import lodash | require lodash | Inject | Module Provides | container bind | container register
C: container resolve | services AddSingleton | AddTransient | Injectable | injectable | bindTo | functools wraps
C: isOk | isErr | Result Err | use thiserror | require debug | mapValues | isNil | flatMap | fromNullable | kapt
C: annotationProcessor | Autowired | extension String | extension UIView | IServiceCollection | log debug
C: emitter emit | keyof | extends infer | declare module
X: utility bill | public utility | utility company | utility token | css utility class | utility first css
X: utility first css framework | utility maximization | skeleton screen | skeleton loading | skeleton loader
X: skeleton view | human skeleton | skeletonization | skeleton based action recognition | email template
X: admin template | website template | bootstrap template | resume template | landing page template | blog template
X: theme template | fuel injection | sql injection | code injection | prompt injection | dll injection
X: process injection | fault injection | command injection | script injection | shellcode injection | git hook
X: web hook | webhook | text decorator | keylogger | data logger | gps logger | serial logger | temperature logger
X: keystroke logger | network mapper | validator node | blockchain validator | staking validator
X: proof of stake validator | eth2 validator | html validator | chrome extension | browser extension
X: firefox extension | file extension | vscode extension | gnome shell extension | vs code extension | php extension
X: visual studio extension | postgresql extension | game helper | docker container | container orchestration
X: container runtime | container image | container cluster | 网站模板 | 页面模板 | 后台模板 | 简历模板 | 模板消息 | 容器化 | 容器编排 | 模板引擎
X: 浏览器扩展 | docker 容器 | 邮件模板 | 博客模板

[sdk]
alias: sdks | api client | client library | api wrapper | api binding | bindings | wrapper
alias: software development kit | api-client | client-sdk
E: sdk | software development kit | client sdk | official sdk | unofficial sdk | api sdk | server sdk | mobile sdk
E: web sdk | cloud sdk | admin sdk | rest sdk | game sdk | bot sdk | iot sdk | device sdk | payment sdk
E: analytics sdk | chat sdk | login sdk | ads sdk | video sdk | maps sdk | sdk wrapper | sdk for | developer kit
E: python sdk | java sdk | php sdk | node sdk | node-js sdk | go sdk | ruby sdk | dotnet sdk | c# sdk | c++ sdk
E: javascript sdk | js sdk | typescript sdk | rust sdk | ios sdk | swift sdk | kotlin sdk | flutter sdk | dart sdk
E: react native sdk | unity sdk | unreal sdk | react sdk | elixir sdk | scala sdk | objective c sdk | client library
E: client library for | client libraries | official client | official client library | unofficial client
E: unofficial client library | api client library | api client for | rest client for | http api client
E: official library | official library for | official api client | official api library | unofficial api
E: unofficial api wrapper | unofficial api client | unofficial wrapper | unofficial library | api wrapper for
E: api wrapper library | rest api wrapper | wrapper for the api | wrapper for api | wrapper around the api
E: wrapper library | async api wrapper | asynchronous api wrapper | python wrapper for | python wrapper
E: php wrapper | ruby wrapper | node wrapper | node-js wrapper | javascript wrapper | c# wrapper | dotnet wrapper
E: swift wrapper | objective c wrapper | rust wrapper | go wrapper | api library | api binding | bindings for
E: python binding | ruby binding | node-js binding | go binding | golang binding | java binding | c++ binding
E: dotnet binding | c# binding | php binding | lua binding | haskell binding | ocaml binding | perl binding
E: julia binding | erlang binding | swift binding | javascript binding | language binding | ffi binding
E: native binding | api interface for | interface to the api | api connector | api integration library
E: service client | soap client for | graphql client for service | platform sdk | cloud service sdk | api helper
E: python client for | java client | java client for | php client | ruby client | ruby client for | node client
E: node-js client | go client | go client for | golang client | rust client | dotnet client | c# client
E: javascript client | typescript client | elixir client | scala client | swift client | kotlin client | perl client
E: r client | erlang client | clojure client | haskell client | c++ client | php library for the | ruby gem for
E: python library for the | go library for accessing | go library for the | node-js library for the
E: library for accessing | library for interacting with | library to interact with | library for communicating with
E: easily interact with | consume the api | talks to the api | 开发工具包 | 软件开发工具包 | 官方 SDK | 客户端库 | 客户端 SDK | API 封装
E: 第三方 SDK | 开放平台 | 非官方 SDK | 服务端 SDK | 支付 SDK | 微信 SDK | クライアント | 开放平台 SDK | 接口 SDK | 云服务 SDK | 短信 SDK | 微信开发 SDK
E: 公众号 SDK | 支付接口 | api-client
S: android sdk | rest api client | client for the | client for | api wrapper | wrapper for | wrapper around
S: java wrapper | binding for | node binding | rust binding | developer api | python client | access to the api
S: api access | 接口封装 | api secret | oauth token | app key | authentication token | graph api | api v2 | api v3
S: v2 api | v3 api | v1 api | all endpoints | full api coverage | complete api coverage | api coverage
S: retry policy | webhook signature | webhook verification | sandbox mode | oauth2 client | signed request
S: hmac signature | generated client | auto generated client | swagger codegen | openapi generator
S: generated from openapi | typed client | strongly typed client | async client | asyncio client
S: asynchronous client | synchronous client | unofficial | officially supported | official | third party api
S: not affiliated | not officially affiliated | reverse engineered api | private api | undocumented api | soap api
S: json rpc client | streaming api | realtime api | search api | payment api | payments api | messaging api
S: sms api | weather api | maps api | geocoding api | exchange api | trading api | cryptocurrency exchange api
)lexicon",
R"lexicon(
[sdk]
S: discord api wrapper | telegram bot api wrapper | social api | music api | movie api | news api | sports api
S: game api | riot api wrapper | steam web api | translation api | speech api | ocr api | face api | email api
S: shipping api | crm api | accounting api | blockchain api | wallet sdk | json rpc wrapper | device api
S: home automation api | smart home api | camera api | drone sdk | robot sdk | vr sdk | ar sdk
S: push notification sdk | crash reporting sdk | tracking sdk | attribution sdk | advertising sdk
S: ad network adapter | social login sdk | identity sdk | feature flag sdk | telemetry sdk | error tracking sdk
S: live streaming sdk | im sdk | rtc sdk | map sdk | face recognition sdk | mini program sdk
S: cordova plugin for sdk | react native wrapper | flutter plugin for | titanium module | service provider for
S: laravel package for | laravel service provider for | rails integration | django integration | symfony bundle for
S: wordpress integration | spring boot starter for | c library wrapper | jni wrapper | jna wrapper | ctypes wrapper
S: cgo binding | low level binding | raw binding | safe binding | idiomatic binding | high level wrapper
S: safe wrapper | pythonic interface | pythonic | fluent client | port of official sdk | wraps the api | wraps api
S: interface for the api | interface to api | programmatic access | programmatically access
S: integrate your application | integration with api | get your api key | obtain api key | sign up for api key
S: supported api | supported endpoints | implemented endpoint | driver for | database driver | consumer library
S: service library | server side sdk | client side sdk | integration kit | partner api | merchant api
S: developer program | sdk example | sdk integration | integrate sdk | sdk generator | api generator | chatbot sdk
S: skill sdk | alexa skill sdk | assistant sdk | 微信支付 | 微信公众平台 | 企业微信 | 钉钉 | 开放接口 | 七牛 | 又拍云 | 百度云 | 非官方 | 第三方登录
S: 调用接口 | 极光推送 | 个推 | 融云 | 环信 | 讯飞 | 支付封装 | API 接口 | 云通信 | telegram bot api | github api | rest client
S: react native bridge | flutter plugin | notification channel | consumer secret | api credential | interface to
S: bindings to | binding to | client for interacting with | for the api | library for working with | get data from
S: convenient access to | library provides convenient access | access the api | bindings to the | for the api of
S: interface to amazon | client for the api | wrapper for the | bindings for the | library to access
S: library to use the | sdks available | official php | official python | official node | official go
S: official ruby | official java | official dotnet | official javascript | official rust | official api
S: unofficial python | sdk to | android sdk for
T: aws sdk | amazon web service | boto | boto3 | google api | azure sdk | linode | rackspace | twilio | sendgrid
T: mailgun | mailchimp | Mandrill | Postmark | sendinblue | sparkpost | plivo | nexmo | vonage | messagebird
T: stripe | paypal | braintree | adyen | mollie | razorpay | paystack | authorize net | kraken api | bitstamp
T: bitmex | Plaid | xero | quickbooks | freshbooks | bigcommerce | hubspot | zendesk | freshdesk | pipedrive | zoho
T: marketo | mixpanel | keen io | rollbar | bugsnag | new relic | pagerduty | contentful | prismic | sanity io
T: onelogin | stormpath | pubnub | Pusher | Ably | sendbird | onesignal | urban airship | parse sdk
T: facebook graph api | facebook sdk | instagram api | twitter api | linkedin api | youtube api | youtube data api
T: vimeo | spotify api | spotify web api | last fm | unsplash api | pinterest api | reddit api | meetup api
T: eventbrite | trello api | asana | basecamp | toggl | todoist api | evernote api | notion api | airtable
T: google drive api | microsoft graph | office 365 api | slack api | slack web api | discord api | telegram api
T: line messaging api | whatsapp api | whatsapp business api | viber | alipay | aliyun | qiniu | leancloud
T: baidu api | dingtalk | vk api | vkontakte | yandex api | kakao | naver api | gitlab api | bitbucket api
T: google maps api | openstreetmap api | here maps | forecast io | alpha vantage | iex cloud | polygon io
T: steam api | riot games api | league of legends api | blizzard api | battle net api | twitch api
T: clash of clans api | fitbit | strava api | withings | nest api | philips hue | wemo | sonos | lifx | tesla api
T: ring api | ecobee | tuya | xiaomi miio | dji sdk | oculus sdk | vuforia | google cast sdk | alexa skills kit
T: dialogflow | wit ai | openai api | openai sdk | anthropic api | gemini api | cognitive services | ibm watson
T: clarifai | rekognition | hugging face api | replicate api | microsoft bot framework | bot builder | docusign
T: hellosign | easypost | shippo | usps | fedex | uber api | lyft api | amadeus | skyscanner | zoom api | branch io
T: appsflyer | applovin | chartboost | Flurry | crashlytics | launchdarkly | optimizely | consul api | vault api
T: web3 sdk | solana sdk | cosmos sdk | alchemy sdk | etherscan api | ripple api | steem api | vmware api
T: vsphere api | proxmox api
W: 客户端 | 绑定 | api key | api token | access token | client id | client secret | app id | api endpoint | api version
W: api reference | rest api | restful api | http api | web api | public api | rest endpoint | api v1 | api method
W: api call | api response | api request | rate limit | rate limiting | pagination | paginate | sandbox environment
W: production environment | oauth flow | web service | xml rpc | grpc client | graphql api | passport strategy
W: c api | native library | p invoke | pinvoke | cffi | swig | idiomatic | promise wrapper | easy access to
W: integrate with | third party integration | connect your app | getting api key | developer account
W: developer portal | developer console | bot framework | 接入 | 集成 | 对接 | 支付宝 | 公众号 | 小程序 | 短信 | 阿里云 | 腾讯云 | 百度地图
W: 推送 | 官方 | 微博 | 抖音 | 飞书 | 京东 | 淘宝 | 云存储 | 鉴权 | 友盟 | 统一封装 | 华为云 | 银联 | aws | google cloud | gcp | azure | firebase
W: digitalocean | heroku api | cloudflare | openstack | square api | coinbase | binance | bitfinex | poloniex
W: shopify | woocommerce | magento api | salesforce | intercom | segment | amplitude | google analytics | sentry
W: datadog | algolia | auth0 | okta | layer sdk | airship | braze | facebook | instagram | twitter | linkedin
W: spotify | soundcloud | lastfm | deezer | tmdb | themoviedb | flickr | imgur | giphy | tumblr | foursquare | yelp
W: jira api | harvest api | dropbox | box api | onedrive | wechat | weixin | line bot | mapbox | openweathermap
W: darksky | yahoo finance | garmin | kinect sdk | leap motion | openvr | chromecast | watson | ups api | adjust sdk
W: admob | supabase | appwrite | infura | hubot | zapier | ifttt | integration | integrate | service | platform
W: library | rest | http | endpoint | request | response | token | key | credential | authentication | auth | oauth
W: package | driver | interface | webhook | account | cloud | developer | access | connect | module | json | plugin
W: gateway | sandbox | http client | interface library | adapter | service provider | rubygem | ruby gem
W: node module | php class | php library | laravel package | symfony bundle | graphql client | 类库 | 驱动
W: database client | interact with the | ruby library for | php library for | node-js library for
W: python library for | go library for | java library for | api implementation | node-js library | cloud service
W: initialize the client | integration with | api in your | youtube | reddit | auth token
H: bot api | bot api wrapper | authentication sdk | xamarin binding | laravel wrapper | omniauth strategy
H: connector | sdk sample | sdk demo | 接口 | api | client | wrapper | binding | gem | client lib | api lib
H: api module | api package | api gem | rest wrapper | web api wrapper | wrapper class | wrapper module
H: wrapper gem | c++ wrapper | soap client | official driver | api interface | integration library
H: integration module | development kit | dev kit | payment library | payment gateway library | laravel integration
H: 封装 | 开发包 | 封装库 | 接口类 | 微信开发工具包 | 微信公众平台 SDK | python interface | php interface | java interface | ruby interface
H: r interface | node interface | go interface | matlab interface | gateway library | elixir wrapper
H: official python library | python api | node api | php api | java api | ruby api | cloud services library
H: twitter client library | platform api | unofficial python client | c++ api | c# api | javascript api
H: service wrapper | dotnet client library
C: new Client | Client new | NewClient | client NewClient | apiKey | API KEY | YOUR API KEY | your api key
C: YOUR ACCESS TOKEN | accessToken | ACCESS TOKEN | clientId | clientSecret | CONSUMER KEY | consumerSecret
C: SECRET KEY | appId | APP ID | appKey | APP SECRET | sdk init | Api new | Configuration apiKey | ApiClient
C: createClient | Client create | configuration api key | setApiKey | set api key | setAccessToken | API TOKEN
C: AUTH TOKEN | account sid | YOUR CLIENT ID | YOUR SECRET | YOUR APP ID | your token | YOUR TOKEN | ClientBuilder
C: composer require sdk | sdk initialize | initWithAppId | aws access key id | client credentials | pip install sdk
C: bearer token
X: android sdk version | min sdk | min sdk version | target sdk | target sdk version | compile sdk version
X: android sdk tool | android sdk platform tool | android sdk build tool | android sdk manager | minsdkversion
X: ios sdk version | install android sdk | android sdk installed | dotnet core sdk installed | android sdk path
X: install the dotnet sdk | dotnet sdk 5 | google cloud sdk | flutter sdk version | install the android sdk
X: requires android sdk | android sdk 21 | dart sdk version | dotnet core sdk | sdk version | twitter bootstrap
X: share on twitter | follow on twitter | twitter account | facebook page | facebook group | facebook research
X: facebook ai | follow me on twitter | twitter clone | instagram clone | spotify clone | facebook clone
X: follow us on twitter | facebook login | data binding | two way binding | two way data binding | key binding
X: view binding | one way binding | event binding | binding affinity | dna binding | protein binding | model binding
X: knockout binding | property binding | email client | mail client | torrent client | bittorrent client
X: chat client | irc client | ssh client | ftp client | git client | twitter client | reddit client | desktop client
X: mobile client | thin client | ethereum client | vpn client | minecraft client | game client | youtube client
X: hacker news client | client side | client server | client app | web client | android client | ios client
X: server and client | client and server | docker wrapper script | gradle wrapper | graphical interface
X: user interface | network interface | brain computer interface | web interface | command-line interface
X: graphical user interface | application binary interface | device driver | kernel driver | network driver
X: display driver | motor driver | led driver | touch driver | printer driver | self driving | power adapter
X: bluetooth adapter | array adapter | recyclerview adapter | list adapter | continuous integration
X: numerical integration | android 客户端 | iOS 客户端 | 桌面客户端 | 第三方客户端 | 数据绑定 | 双向绑定 | 用户接口 | 命令行客户端 | 数据库客户端 | 手机客户端
X: 驱动开发 | 接口测试 | 接口文档 | 移动客户端 | android api level | minimum android api | api level | api documentation generator
X: api gateway | api server | mock api | rest api framework | api testing | fetch api | api mocking | api doc
X: api management | rest api server | rest api boilerplate | context api | dom api | web audio api | canvas api
X: html5 api | binding energy | java sdk required | go sdk version | gcloud sdk | sdk manager | sdk required
X: windows sdk | windows 10 sdk | dotnet sdk required | vulkan sdk | dotnet 6 sdk | install sdk

)lexicon"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
