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
E: cli | command-line
E: argument parser | argument parsing | option parser
E: option parsing | git extension
E: git subcommand | shell utility | shell script | bash script | unix tool | unix utility | coreutil
E: from the shell
E: shell command
E: 命令行 | 命令行工具 | 命令列 | 命令列工具 | 命令行界面
E: 命令行程序 | 命令行参数 | 终端工具 | 脚手架 | 命令行客户端 | コマンドライン
E: replacement for ls | replacement for cat | replacement for find | replacement for grep | replacement for cd
E: replacement for du | replacement for df | replacement for ps | replacement for top | replacement for cut
E: replacement for sed | replacement for rm | replacement for cp | replacement for dig | replacement for curl
E: replacement for man | replacement for tree | replacement for ping | replacement for watch | replacement for time
E: replacement for diff | replacement for make | replacement for awk | replacement for wc | replacement for xargs
E: replacement for head | replacement for tail | replacement for which | alternative to ls | alternative to cat
E: alternative to grep | alternative to cd | alternative to du | alternative to top | alternative to sed
E: alternative to rm | alternative to make | alternative to curl | alternative to man | alternative to awk
E: alternative to watch | alternative to cp | clone of cat | better ls | better cat | better grep | better cd
E: better find | better man | smarter cd | smarter ls | smart cd | faster grep | faster find | faster than grep
E: faster than find | version of ls | version of cat | version of cp | version of the unix | like grep | like cat
E: like sed | like awk | sed like | awk like | grep like | jq like | make like | curl like | modern ls | modern grep
E: modern cat | modern find | cd command | ls command | find command | rm command | man page viewer | small command
E: family of command | suite of command | set of command | collection of command | one shot command
E: command for working | command that prints
E: command that shows
E: duplicate file finder | bulk renamer | batch renamer | file renaming | todo list manager
E: adds subcommand | git subcommands | git wrapper | kubectl plugin | cargo subcommand | cargo plugin | gh extension
E: homebrew tap for | pipe into | reads from stdin | read from stdin | from standard input | to standard output
E: reads stdin | writes to stdout | stdin and stdout | stdin or file | environment switcher
E: per directory environment | shell extension that | task warrior
E: disk usage tool | network scanner | port scanner
E: load generator | load testing tool | media library manager | music library manager | backup program
E: encrypted backup | snapshot tool | agentless | ad-hoc command | log file viewer | log file navigator
E: log tailer | tail multiple | icon font generator | dotfiles manager | dotfile manager
E: static website generator | markdown converter | document converter | image optimizer | image converter
E: file encryption | secret scanner | leak scanner | reconnaissance tool | enumeration tool | subdomain finder
E: password cracker | brute forcer | account cleaner | cleanup tool | cloud resources cleaner | cost estimates
E: cost estimation | drift detection | container runtimes on macos | builds container images | container image builder
E: image layers | explore a docker image | analyze docker images | chat with llms from | ai assistant in your shell
E: natural language to shell
E: commandline tool | commandline utilities | commandline client
E: commandline program | commandline interface | commandline application | console utility | console program for
E: console tool for | little command
E: single purpose command
E: collection of small tools
E: collection of scripts | suite of tools for
E: suite of programs | set of tools for working with | set of programs | set of utilities for
E: contains two programs
E: standalone command | stand alone command | stand alone program | stand alone tool
E: an npx | via npx | with npx | npx command | npx script
E: npm initializer | create app command | scaffold new projects
E: scaffolding tool | starter generator | init command | yeoman generator
E: generator for yeoman | yo generator | helper command for | command to
E: command which | similar to the unix | similar to unix | like the unix
E: equivalent of the unix | unix style tool | unix filter | text filter | stream filter
E: reads text from | reads standard input | outputs to stdout | prints to stdout
E: print the result to | outputs the selected | used in pipelines | pipeline tool
E: use in scripts | usable in scripts | for use in shell | shell pipelines
E: mass rename files | batch convert files | converts files between
E: convert between formats | encoding conversion tools | conversion utility | converter from
E: tool that generates | tool for generating | tool to generate | tool which generates
E: tool that converts | tool for converting | tool that reads | tool that takes | tool that checks
W: tool to convert
E: tool to check | tool for checking | tool to extract | tool for extracting | tool that extracts | tool to print
E: tool for printing | tool to list | tool to find | tool for finding | tool that finds | tool to manipulate
E: tool for manipulating | tool to compare | tool for comparing | tool to measure | tool for measuring | tool to merge
E: tool for merging | tool to split | tool to download | tool for downloading | tool to search | tool for searching
E: tool to query | tool for querying | tool to inspect | tool for inspecting | tool to manage
W: tool for managing
E: tool to report | tool to edit | tool for editing | tool for creating | tool to clean up
W: tool to create
E: tool to remove | tool to fix | tool to analyze | tool for analyzing | tool to dump | tool for dumping | program to
E: program that | program which | small program | simple program | short program | little program | utility to
E: utility that | utility program | simple utility | small utility | little utility | super micro binary
E: small binary | tiny binary | single file script | python script to | perl script to | perl script that
E: python script that | ruby script that
E: script that generates | script which | script for | wrapper script around | bash wrapper
E: shell wrapper for | wrapper command | static checker | code checker
E: binary wrapper for | installs the binary | installer of the binary | sound player for the console | console player
E: audio player for the console | terminal music player | mail queue manager
E: queue manager command | port redirector | packet generator | packet injection | dns lookup tool
E: service discovery scanner | network discovery tool | subdomain brute force | brute force subdomains
E: certificate viewer | print certificate | certificate tool | certificate generator | local ca | create certificates
E: issue certificates | sequence aligner | short read aligner | read mapper | genome assembler | bioinformatics tools
E: tool for sequences | benchmark tool for disks | disk benchmark | measure disk | simulate load
E: presentation from markdown | slides from markdown | batch downloader | file downloader | mirror websites
E: dictionary lookup | unit converter
E: date converter | calendar program | password generator | passphrase generator | random data generator
E: image conversion tool | image resizer | screenshot tool | screenshot utility
E: compression utility | decompression utility | compressor and decompressor | decompress files | compress files
E: file compressor
W: tool and library
E: as a standalone tool | from the terminal or
E: without leaving the terminal | without opening a browser | for people who live in the terminal | terminal first
E: generates a report | generate reports from | extract data from files | convert csv to | convert json to
E: convert html to | convert videos to | csv to json converter
W: convert markdown to | convert images to
E: json to csv converter | log to csv | checks your | finds unused | find dead code | detect duplicates
E: find broken links | broken link checker
S: subcommand | sub command | posix | gnu style | getopt | argparse | parse argument | parsing argument | argv
S: stderr | piping | unix pipe | unix philosophy | pipeline friendly | exit code | exit status | man page | manpage
S: help text | help message | usage message | shell completion | tab completion | bash completion | zsh completion
S: autocompletion | global flag | interactive prompt
S: non interactive | dry run | batch mode | npm global | global install | install globally | installed globally
S: standalone binary | single binary | static binary | cat clone | ls replacement
S: find replacement | du replacement | sed replacement | modern replacement | alternative to find | batch rename
S: bulk rename | mass rename | directory listing | file listing
S: git workflow | repl | read eval print | homebrew formula | brew tap | console command | shell helper | bash library
S: bash tool | powershell cmdlet | fish function | zsh function
S: pure bash | pure shell | shell scripting | npx | pipx
S: ascii table | coloured output | colored output | colorized output
S: oclif plugin | artisan command | rake task | management command | symfony console
S: environment variable and flag | scriptable | process supervisor | 终端 | 終端 | 子命令 | 参数解析
S: 一键脚本 | shell 脚本 | 控制台 | 在终端 | 命令行交互 | grep | script | swiss army knife
S: bash-only | modern alternative | rewrite of | tool written in
S: download video | tui | interactive terminal | batch convert
S: clis | git plugin | command runner | stdin | stdout | standard input
S: standard output | pipe to | through a pipe | unix programs | unix pipeline | exit with | return code
S: nonzero exit | non zero exit | single executable | self contained binary | one binary | prebuilt binary
S: precompiled binary | pre built binary | pre compiled binary | official binary | binary release | statically linked
S: no runtime dependencies | executable jar | without arguments | with no arguments | takes arguments
S: arguments and options | command and option | commands and options | command and flag | flags and options
S: options and flags | short options | long options | command name | list of commands | available command
S: all commands | other commands | commands and arguments | sub commands | runs a command | run a command
S: run any command | runs commands | executes a command | command alias | command completion
S: with a single command | in a single command | one command | simple commands | easy commands
S: shell completions | completions for bash | completion for bash | bash and zsh | bash zsh fish | zsh and fish
S: works in any shell | all major shells | every shell | your shell | shell of your choice | shell alias
S: shell aliases | alias in your | verbose output | quiet mode | interactive mode | watch mode | json output
S: human readable output | human readable size | colored diff | colourful output
S: color output | colours for | glob patterns | glob support | respects gitignore
S: gitignore rules | honours gitignore | recursively search | recursive search | search files | rename files
S: batch processing | converts file | convert files | converts between | download files | config file in
S: configuration file in | xdg config | xdg base directory | dotfile config | crontab entry | from cron
S: shell one liner | for scripting | scripting friendly | pipeable | composable with other tools | do one thing well
S: one thing and do it well | git commands | git log | git repository | todo txt | plain text accounting
S: generate changelog | version switcher | switch versions | package installer | command reference
S: command usage | man pages | manual page | man 1 | run with help
S: with the help flag | linux and macos | macos and linux | mac and linux | linuxbrew | package managers
S: debian package | arch linux | arch user repository | linux distribution packages | nix flake
S: flakes enabled
S: configuration tool | fuzzer | asks for confirmation | prompts for confirmation | exit codes | scan report | scan a
S: scans a | point it at | run against | scan images | config yaml | yaml config | toml config | profile option
S: region option | report formats | json csv | sarif | output formats | csv output | html report | nothing to install
S: over ssh connections | parallel downloads | resume downloads | dry runs | snapshots and retention
S: optional arguments | positional arguments | mandatory arguments | required arguments | supported options
S: list of options | command options | program options
S: invoked as | invoke it with | run it with | run as | usage info
W: invocation
S: display usage | show usage | print usage | for usage information | see the help
S: built in help | help for details | help for more | run help | help option | help command | help output | type help
S: help to see | version option | verbose option | debug option | quiet option | output option | input option
S: config option | command syntax
S: input file name | output file name | output filename | input filename | input files and | one or more files
S: list of files | file as argument | given file
S: single dash | double dash | long form option | short form option
S: global installation | installed as a global | install it globally
S: bin directory in your path | on your path | to your path | somewhere in your path
S: make it executable | static executable | one file executable | no install needed
W: no installation required
S: in crontab
S: interactive or batch | progress output
S: colored terminal output | machine parsable | machine readable | parseable output | tab separated output
S: man 8 | man 7 | man 5 | info pages
S: command for | program for
W: utility for | utility which
S: commandline options | commandline arguments | commandline parameters
S: commandline flags | cmdline options | cmd options
S: global options | common options | general options | environment variables used
T: Cobra | urfave | structopt | docopt | optparse | yargs | oclif | minimist | inquirer | Optimist | picocli
T: jcommander | typer | argtable | gli | Kingpin | pflag | vorpal | gluegun | spectre console
T: commandlineparser | caporal | bash | zsh | ripgrep | awk | sed | curl | wget | fzf | jq | rsync | busybox
T: ffmpeg | httpie | youtube-dl | yt dlp | git | homebrew | POSIX | GNU | powershell | aria2 | exa
T: tldr | ssh | scp | tar | Getopt Long
T: eza | lsd | zoxide | autojump | duf | procs | tokei | hyperfine | xsv | csvkit | dasel | gron
T: yq | xh | pandoc | imagemagick | graphicsmagick | exiftool | gallery-dl | streamlink | rclone | restic
T: borgbackup | taskwarrior | hledger | beancount | cheat sh | thefuck | mcfly | atuin | direnv
T: entr | watchexec | shellcheck | bats | shfmt | ttyrec | magic wormhole | gpg
T: minisign | gopass | chezmoi | k9s | kubectx | helmfile | kustomize | eksctl | flyctl | doctl | glab | tig
T: lazygit | diff so fancy | difftastic | Clap | Commander | argh | cliffy | Thor | tty toolkit | cli11
T: cxxopts | gflags
T: nmap | masscan | sqlmap | hashcat | nikto | gobuster | ffuf | amass | subfinder | trivy | grype
T: syft | gitleaks | trufflehog | checkov | tfsec | ansible | terraform | pulumi | skopeo
T: buildah | podman | nerdctl | colima | kaniko | aws-vault | aws-nuke | awscli | saml2aws | mpd
T: sox | exiv2 | pngquant | optipng | mozjpeg | gifsicle | cjpeg | svgo | ghostscript | qpdf | pdftk
T: tesseract | jdupes | fdupes | rdfind | czkawka | oha | wrk | k6 | bombardier | httperf
T: duplicity | duplicacy | kopia | bup | rdiff-backup | rsnapshot | syncthing | lnav | multitail
T: angle-grinder
)lexicon",
R"lexicon(
[cli]
T: argp | popt | gengetopt | go-flags | python fire | clipanion | citty | enquirer | listr | listr2 | ora
T: cliui | gumdrop | lexopt | pico-args | bpaf | cmdliner | highline | joptsimple
T: args4j | lanterna | jline | tclap | laravel zero | minicli
H: args parser | flag parser | interactive cli | one liner | fuzzy finder | disk usage analyzer
H: git alias | git hook | console application | console app | console program | console tool
H: shell wrapper | shell function | bash function | powershell script | cmdlet | batch script | perl script
H: utility script | cli script | cli builder | cli helper | automation script | 脚本 | 腳本
H: arguments parser | options parser | python script | ruby script | node script | git tool | terminal client
H: terminal application | terminal app | posix tool | linux tool | batch file | downloader
H: file finder | renamer | duplicate finder | interactive shell | node cli | go cli | multi tool | 命令行应用
H: cli plugin | simple script | backup script | backup tool
H: code counter | install script | setup script | conversion tool | file converter
H: replacement | command | disk usage analyser | task manager | todo list | list manager | pager
H: diff tool | diff viewer | syntax highlighter | prompt | shell history | directory jumper | file searcher
H: directory jumping tool | miner | encryption tool | file transfer tool | changelog generator | archiver | unarchiver
H: compressor | version manager | linter for prose | prose linter | benchmark tool | benchmarking tool | load tester
H: file lister | file watcher | renaming tool | cheatsheet tool | disaster recovery tool | replication tool
H: security scanner | vulnerability scanner | log viewer | library manager | music manager | estimator | provisioner
H: font generator
H: binary wrapper | project generator | perl program | c program
W: python program
H: file utility | mail tool | dns tool | scanning tool | capture tool | sequence assembler | aligner
H: benchmarking utility | measurement tool | report tool | queue manager
W: reporting tool
H: extraction tool | injector tool | redirector | scanner tool | osint tool | packet tool | cli module | cli package
H: cli extension | binary distribution | tool suite | utility suite | toolsuite
W: executable | piped | pipe | progress bar | spinner | recursive | recursively
W: regular expression pattern | glob pattern | headless | cron job | crontab | background process | 命令 | shell
W: quiet | invoke | converter | toolbox | cmd | sync tool | network tool | small tool | simple tool | daemon | scanner
W: autocomplete | output format | faster alternative | regex pattern | package manager | dotfile
W: file manager
W: arguments | flag | input file | output file | file name | directories
W: subdirectories
C: npm install g | npm i g | npm install global | yarn global add | pnpm add g | brew install | cargo install
C: pipx install | pip install user | go install | gem install | snap install | apt install | apt get install
C: pacman S | yay S | paru S | scoop install | choco install | winget install | nix env i | port install | OPTIONS
C: SUBCOMMANDS | USAGE | COMMANDS | chmod x | bin bash
C: process argv | sys argv | os Args | import argparse | import click | click command
C: click group | add argument | ArgumentParser | clap Parser | cobra Command | require commander
C: require yargs | cli App | export PATH | sudo make install | go get u | deno install | cabal install | stack install
C: luarocks install
C: no color | verbose | q quiet | V version | xargs | tee | sort uniq | nix run | nix shell
C: nix profile install | nix env iA | apk add | dnf install | yum install | zypper install | zypper in | emerge
C: xbps-install | eopkg install | pkg install | pkg add | pkg_add | mise use | mise install | asdf install
C: cargo binstall | uv tool install | uvx | bunx | pnpm dlx | deno run | pip3 install user | python m
C: conda install c | guix install | mpm install | opkg install | swupd | sdk install | curl sSL | curl fsSL
C: install sh | get sh | usr bin | local bin | HOME bin | PATH | cat file | eval | man
C: github releases | nimble install | shards build | v install | zig build | dub run | composer global require
C: dotnet tool install | npm install location global | volta install | gh extension install
C: krew install | helm plugin install | hash r | complete C | source completion | zshrc | bashrc
C: nmap sS | nmap A | o json | format json | output json | f json | no dry run | trivy image | terraform plan
C: npx p | npx create | npx yes | npm init | yarn create | pnpm create
C: input txt | output txt | infile | outfile | in file | out file | output o | o output | i input | f file
C: c config | config FILE | d debug | n dry run | r recursive | all a | list l | dev null | dev stdin
C: cmake DCMAKE_INSTALL_PREFIX | make PREFIX | sudo cp | bin install | bash completion d | man1
C: argparse ArgumentParser | parser parse_args | flag String | getopt_long
X: no command-line needed | no command-line required | vue cli | angular cli | react native cli | ionic cli | aws cli
X: azure cli | create react app cli | circle ci | vue cli plugin | vue cli service | ember cli addon | ember cli
X: install the cli | docker cli | using npm cli | heroku cli | gcloud cli
X: replacement for make up | command pattern | command bus | command palette | command center | command handler
X: slash command | voice command | bot command | discord command | chat command | undo command
X: run the following command | following command | command prompt and | in command prompt | npm command
X: commands below | docker command | next cli | nest cli | expo cli | wp cli | supabase cli | firebase cli
X: stripe cli | shopify cli | github cli installed
X: antivirus scanner app | document scanner | qr scanner | barcode scanner | code scanner app
X: xcode command line tools | command line tools for xcode | xcode s command line tools | angular cli project
X: npm install g verbose | verb generate readme | verb docs | backstage cli | created through the backstage
X: arduino cli | ansible cli | quasar cli | dojo cli | capacitor cli | salesforce cli required | pulumi cli | nx cli
X: sanity cli | strapi cli | medusa cli | expo cli required | serverless cli | amplify cli | cdk cli | vtex cli
X: haxe cli | spfx cli | webpack cli | tauri cli | rollup cli | tsc cli | eslint cli | jest cli | prettier cli
X: to curl command | curl command | these commands | run these commands | this command in | the following command
X: the command below | with the following command | using the following command | install command | build command
X: git commands to clone | commands to build | commands to install | commands to run | makefile command
X: editor command | emacs command | vim command | ex command | m x command | minecraft command | at command
X: smtp command | ftp command | redis command | mongo command | sql command | tex command | latex command
X: macro command | keyboard command | menu command | command for emacs | command for vim | vs code command
X: vscode command | command prompts | apt install git | apt install cmake | apt install build essential
X: apt install python3 | apt install python | apt install nodejs | apt install gcc | apt install make
X: apt install autoconf | apt install automake | apt install libtool | apt install meson | apt install pkg config
X: apt install valac | apt install docker | apt install mysql server | apt install postgresql | apt install nginx
X: apt install redis server | apt install curl | apt install default jdk | apt install g++ | apt get install git
X: apt get install cmake | apt get install build essential | apt get install python3 | apt get install python
X: apt get install nodejs | apt get install gcc | apt get install make | apt get install autoconf
X: apt get install automake | apt get install libtool | apt get install pkg config | apt get install docker
X: apt get install mysql server | apt get install postgresql | apt get install nginx | apt get install redis server
X: apt get install curl | apt get install default jdk | apt get install g++ | brew install git | brew install cmake
X: brew install node | brew install python | brew install python3 | brew install yarn | brew install pnpm
X: brew install pkg config | brew install libtool | brew install autoconf | brew install postgresql
X: brew install mysql | brew install redis | brew install mongodb | brew install openssl | brew install boost
X: brew install qt | brew install llvm | brew install go | brew install rust | brew install docker
X: brew install watchman | brew install cocoapods | brew install ffmpeg | brew install imagemagick | yum install gcc
X: yum install make | yum install git | dnf install gcc | dnf install git | dnf install cmake | npm install g yarn
X: npm install g pnpm | npm install g typescript | npm install g gulp | npm install g grunt cli | npm install g bower
X: npm install g node gyp | npm install g webpack | npm install g nodemon | npm install g windows build tools
X: npm install g angular cli | npm install g ionic cordova | npm install g cordova | npm install g expo cli
X: npm install g lerna | npm install g mocha | npm install g serverless | npm install g jest
X: npm install global windows build tools | npm install g production windows build tools | pip install user tox
X: chmod x gradlew | usr bin env node package | sudo make uninstall | command line build
X: command line interface required | shell script in the repository | command line only installation
X: run the script install | install script from
E: interactive shell for | prompts library | repl library
E: repl framework
E: getopt implementation
E: getopt alternative | argparse wrapper | argparse extension | click extension | click plugin | cobra extension
E: flag parsing library | flag library | posix flags | gnu style options | commander js alternative
E: docopt implementation | docopt port
E: console application framework
E: console framework | console library | console helper | console toolkit | console tables | console progress bar
E: progress bar library | progress bar for | progress meter | spinner library
E: spinner for | ascii table generator | pretty tables | table formatter | text tables | colored output library
E: colorize output | colors in your console | console colors | console colours | color library for console
E: console output formatting | console logger styles | shell autocompletion
E: shell completion generator | tab completion for | bash completion for | completion script | man page generator
E: cheat sheets for commands | command cheatsheet | bash utility
E: bash aliases | powershell script to | powershell module for
E: busybox like
E: cat replacement | cp replacement | rm replacement | rm alternative | safe rm
E: find alternative | grep alternative | grep tool | recursive grep | code grep | sed alternative
E: find and replace tool | awk alternative | cut replacement | du alternative
E: df alternative | top alternative | ps replacement | kill processes
E: cd replacement | directory jumping | directory bookmarks | bookmark directories | quick directory navigation
E: autojump clone | z alternative | curl alternative
E: curl replacement | wget alternative | httpie alternative | ping tool | ping with graph
E: ssh config manager | file renamer
E: find duplicate files
E: qr code in terminal
E: upload gists
E: csv toolkit
E: natural language to command | correct previous command
E: corrects your previous console command | command suggestions | command history manager | command launcher
E: alias manager | command scheduler | cron wrapper | parallel execution of commands
E: run commands in parallel | run command on multiple servers | parallel ssh | distributed shell
E: watch command alternative | repeat command | retry command | run command when files change | timeout command
E: command notifier | notify when command finishes | dotfile management
E: dotfiles repository | one line http server
E: gitignore generator | npx card
E: personal card npx | quotes in terminal | fortune clone | cowsay clone
E: 命令行脚本 | 命令行框架 | 命令行参数解析 | 命令行解析 | 交互式命令行 | bash 脚本 | 控制台程序
E: 控制台应用 | 命令補全 | 命令补全 | 进度条 | 批量重命名 | 指令列 | コマンドラインツール
S: automatic help generation | auto generated help | generated usage
S: pipe output | piped input
S: run it from anywhere
S: place it in your path | available in your path | see man
T: click python | cement framework | cliff openstack | viper | kong go
T: cac | climate php | slop gem | airline java | jopt simple | clikt
T: scopt | decline scala | mainargs | system commandline | mcmaster commandlineutils
T: cliwrap | swiftcli | lyra | tqdm
T: figlet fonts | scoop bucket | chocolatey package | winget | aur package | snapcraft | nix-env
C: brew upgrade | pipx run | bun install -g | eget
C: curl -sSL sh | curl -fsSL bash | --help | --version | --output-dir
C: --force | --interactive | USAGE FLAGS | Usage OPTIONS ARGS

[terminal]
alias: console | tui | shell | terminal app | terminal emulator | zsh | bash | terminal ui | shells | command prompt
alias: ansi
E: terminal | text user interface | tui
E: text based user interface | console ui | ncurses
E: shell prompt | bash prompt | zsh prompt | fish prompt | zsh theme | zsh plugin
E: fish plugin | fish theme | bash plugin | bash theme | tmux plugin | tmux config | tmux configuration | tmux theme
E: tmux session | unix shell | shell history | command shell | dotfile | zsh configuration | zsh config
E: fish configuration | bash configuration | zsh framework | bash framework | shell framework | ansi color
E: ansi colour | ansi escape
E: console output
E: quake style | 终端 | 終端 | 终端模拟器
E: 終端機 | 控制台 | 终端工具 | 终端界面 | 命令行界面 | 提示符 | 终端复用 | web 终端
E: 网页终端 | ターミナル | console based
E: text console | text mode console | text based interface | character cell | curses ui | curses client
E: tuis | console file manager | console music player
E: console client | console user interface | console sessions | console mode | shell sessions | console recording
E: cross shell | customizable prompt | minimal prompt | shell prompts | prompt for zsh
E: prompt for fish | prompt for bash | prompt for any shell | zsh plugins | zsh themes | fish shell plugin
E: plugin manager for zsh | plugin manager for fish | plugin manager for tmux | smarter cd | cd replacement
E: replacement for cd | ls with colors | colorful ls | rainbow coloring | colored cat | cat with colors | my zshrc
E: my bashrc | my tmux | shell command history | pty library | xterm compatible | vt compatible | vte based
E: ascii table generator | sixel graphics | pager for | syntax highlighting pager
E: object shell | shell written in | cross-platform shell | automation shell | task automation
E: interactive interpreter
E: ansi coloring | ansi formatting | ansi styles
E: ansi parser | ansi stripper | strip ansi | ansi to html | escape codes for
E: in ansi | ansi sequences
E: color text in
E: react for cli
E: rendering text tables
E: table formatting for | column formatted output | aligned columns | column alignment | columnar output
E: text columns | formats columns | text progress bar
E: progress bar for the console | console progress bar
E: ascii progress bar | command line progress bar | progress bar library | cli spinner
E: sparklines for
E: ascii art generator | ascii art library
E: ascii art text | figlet fonts | text to ascii art | emoji for console
E: interactive prompts for | interactive prompt library | accessible prompts
E: autocomplete prompt | select prompt | password prompt | input prompt | confirm prompt
E: checkbox prompt | prompt for node
E: no echo | reading passwords | hidden input
)lexicon",
R"lexicon(
[terminal]
E: line editing library | line editor library | readline interface | interface to readline
E: interface to libreadline | readline bindings | readline wrapper | readline like | command line editing
E: line reader | repl library | interactive repl | interactive selector | interactive fuzzy | fuzzy select
E: fuzzy picker | pick from a list | choices from stdin | interactive menu | interactive list
E: shell autocompletion | shell autocomplete | autocomplete for zsh | tab completion for | completions for zsh
E: completion library for | shell completion for | adds completion | argument completion | bash completions for
E: zsh completions for
E: git aware prompt | eshell | shell in emacs | themes for the prompt
E: pty bindings | pty wrapper | fork pty | forkpty bindings | pseudoterminal library | attach to a running process
E: reattach | detach programs
E: xterm addon | addon for xterm
E: linux console | virtual console | console fonts | fbterm | framebuffer console | kmscon
E: supports color
E: detect color support | color support detection | supports hyperlinks
E: unicode support detection
E: visual width of | cursor control
E: clear console | curses library | curses bindings
E: curses interface for | curses frontend | curses front end | text mode interface
E: text mode user interface | full screen text | console version of | ascii game
E: ascii graphics | curses game
E: text mode game
E: tmux status bar | tmux status line | plugin for tmux
E: tmux wrapper | screen manager | ssh session in browser
E: shell in the browser
E: idle users | logs out idle
E: serial console program | minicom like | shell toolkit | shell library for
E: cli user interface | cli ui | command line ui
E: command line user interface library | rich help output | colored help output
E: console only
E: gradient text in | rainbow text
E: ascii movies | matrix effect | fetch tool
E: system fetch | system info fetch | neofetch like | neofetch alternative | motd | message of the day | login banner
E: welcome message
E: shell for | new shell | alternative shell
E: shell clone in | shell environment for | posix compatible shell
E: bash compatible shell | bash like shell | bash replacement | bash implementation | bash interpreter
E: bash in javascript | sandboxed bash | bash tool | shell tool | shell in javascript | shell emulator
E: xterm js addon
S: curses | progress bar | 进度条 | vt100 | vt220 | vt102 | pty | pseudoterminal
S: tty | terminfo | termcap | truecolor | true color | 256 color | 24 bit color | sixel | scrollback | gpu accelerated
S: powerline font | nerd font | patched font | line editor | line editing | readline replacement | ascii art
S: ascii animation | asciicast | box drawing | vim keybinding | shell integration | shell extension | shell config
S: shell configuration | shell environment | shell startup | history search | directory jumping | directory navigation
S: autojump | cd command | fuzzy finder | fuzzy completion | autosuggestion | auto suggestion | completion script
S: tab completion | bash completion | zsh completion | fish completion | command completion | right prompt
S: prompt theme | prompt segment | color scheme | colored output | coloured output | colorize | colorized output
S: colour output | colorful output | console color | console colour | colored text | log to console | console logging
S: console text | console table | windows console | win32 console | conpty | command prompt | cmd replacement
S: powershell prompt | progress indicator | ascii chart | sparkline | figlet | ascii banner | unicode table
S: table formatting | text table | screen session | detached session | serial console
S: serial monitor | mosh | pager | resource monitor | top like | htop like | ranger like | midnight commander
S: raw mode | cbreak | cmatrix | matrix rain | shell implementation | own shell
S: simple shell | mini shell | minishell | unix like shell | shell interpreter | shell language | shell clone
S: bash clone | modern shell | job control | vimrc | zshrc | bashrc | inputrc | tmux conf | config files for | ricing
S: iterm theme | iterm color | solarized | dracula | gruvbox | 彩色输出 | 日志颜色 | 终端颜色
S: 命令提示 | 字符画 | 点文件 | ansi art
S: escape sequence | interactive filter | vim like
S: bash library
S: with your keyboard | keyboard only | vi keys | vi keybinding | vim keys | vim bindings | vim motion
S: emacs keybinding | hjkl | j and k | keyboard shortcuts for everything | key bindings for
S: mouse and keyboard support | split panes | panes and tabs
S: columns view | fuzzy search history | interactive search | interactive selection | interactive ui
S: full-screen interface | full screen ui | full-screen search | status bar plugin | 24 bit colors | 256 colors
S: true colors | 16 colors | bold and italic | ansi codes | ansi colors | ansi text | ansi styling | color codes
S: box characters | unicode block | braille characters | nerd fonts | powerline fonts | ligature support
S: emoji prompt | prompt character | left prompt | multiline prompt | transient prompt | git status in your prompt
S: before each prompt | previous command | history file | ctrl r | up arrow | autocompletion for your shell
S: shell snippet | command snippet | configuration for zsh | zsh and bash | works with bash | bash zsh and fish
S: for bash zsh | posix shells | works in tmux | inside tmux | tmux panes | over ssh | ssh session
S: ssh connection manager | remote shell | headless server | headless machine | no mouse | spinners | progress bars
S: interactive prompts | color themes | colorschemes | dark background | light background | pretty tables
S: pretty printing | alternate screen | alternate buffer | resize event | mouse reporting | bracketed paste
S: raw keyboard | keypress event | read a key | line discipline | color support
S: pipelines of objects | structured data shell | cmdlets | pipe objects | histogram view | vim-style
S: press q | ctrl c to quit
S: ansi standard | term variable | termios
S: column width | foreground and background
S: foreground color | background colors | bold underline | bold text | bright colors | bright background
S: color output in | disable colors | no_color | force_color | force color | colorized by default | color and graphs
S: unicode box | line drawing | padding and alignment | word wrapping | word wrap | text wrapping | truncate text
S: arrow keys | keystrokes | alt screen | fullscreen mode
S: sigwinch | redraw | screen buffer | refresh the screen | multi line prompts | multiline input
W: window resize
S: input validation of prompts | default answer | yes or no | last command
S: exit status in prompt | current directory in prompt | git branch in prompt | aliases and functions
T: xterm | readline | tmux | gnu screen | zsh | oh my fish | fish shell
T: bash | prezto | zplug | Antigen | Antibody | zinit | zgen | starship | powerlevel9k | powerlevel10k | powerlevel
T: iterm2 | iterm | alacritty | Kitty | wezterm | HyperTerm | konsole | urxvt | rxvt
T: tilix | guake | yakuake | putty | mintty | cmder | conemu | termux | tmate | hterm | ttyd | gotty | Blessed
T: bubbletea | bubble tea | tview | termbox | tcell | termui | ratatui | crossterm | termion | urwid
T: prompt toolkit | vorpal | Chalk | colorama | nushell | xonsh | Elvish | csh | tcsh | ksh | Terminal App | htop
T: asciinema | fzf | linenoise | libvte | vte | notcurses | imtui | ftxui | Textualize | rich library | tmuxinator
T: chezmoi | yadm | gnu stow | ghostty | fig autocomplete
T: lazygit | lf | nnn | vifm | yazi | tig | k9s | btop | bpytop | gtop | ncdu | newsboat
T: neomutt | aerc | irssi | weechat | cmus | mpd | ncmpcpp | w3m | elinks | browsh | zellij | byobu
T: dvtm | abduco | kakoune | micro editor | visidata | sc-im | taskwarrior | calcurse | khal
T: lazydocker | ctop | gitui | broot | xplr | joshuto | superfile | pure prompt
T: fast syntax highlighting | zcomet
T: ble-sh | fishshell | extraterm | cool-retro-term | lolcat | cowsay | neofetch | fastfetch | screenfetch
T: pfetch | chafa | viu | timg | catimg | tiv | jp2a | asciimatics | npyscreen | picotui | lip gloss
T: lipgloss | vhs | whiptail | kleur | picocolors | termcolor | owo-colors | gui-cs
T: pancurses | rustyline | reedline | rline | isocline | editline | libedit
T: pexpect | ptyprocess | libvterm | libtsm | s-lang
T: cli table | cli table3 | columnify | ora | colorette | boxen | log update | listr | inquirer | enquirer
T: promptui | pterm | termenv | fatih color | tablewriter | go pretty | uitable | columnize | tqdm | alive progress
T: progressbar2 | tabulate | prettytable | texttable | pyfiglet | termtables | indicatif | console crate | dialoguer
T: comfy table | lanterna | jline | jansi | jexer | vty | haskeline
T: lambda term
H: powerline | status line | statusline | console app | console application | console game
H: console window | progress meter | ascii table | ssh terminal | serial terminal | curses interface
H: shell | tui framework | terminal library
W: ligature | braille | text mode | text interface | full screen | key binding | pane
W: tab bar | command history | color output | spinner | loading indicator | eta | banner
W: session manager | text viewer | log viewer | hex viewer | system monitor
W: process monitor | file manager | irc client | mail client | mouse support | widget
W: immediate mode | roguelike | pipeline | redirection | nord | base16 | 配色 | 主题
W: 插件 | 会话 | 补全 | 外壳 | 命令行 | 配置文件 | fisher | terminator | terminology | dash
W: powershell | fish | ranger | vim | colour | cursor | keyboard | completion | alias | unicode | emoji | ascii
W: configuration files | config files | color theme | status bar | cli tool | keybindings | ssh | rich text
H: progressbar | ncurses library | readline library | color library | colorizer | table formatter | colorscheme
H: 终端复用器 | 终端主题 | 控制台应用
H: file manager for the console | feed reader for the console | text ui | colour scheme | zsh manager
H: tmux setup | dotfiles repo | ls colors | session recorder | ansi library | prompt | multiplexer | console library
H: logger for the console
H: log navigator
H: terminal emulator component | table printer | table renderer | table formatting library | colorization library
H: coloring library | color printer | spinner library
H: autocompletion plugin | console version | emoji library | banner generator
C: config fish | source zshrc | source bashrc | fisher install | fisher add | omf install | antigen bundle
C: zinit light | zinit load | zgen load | zgenom load | antibody bundle | ZSH CUSTOM | ZSH THEME | custom themes | tpm
C: TERM | xterm 256color | export TERM | infocmp | tput | stty | PS1 | RPROMPT | PROMPT COMMAND | import curses
C: ncurses h | lncurses | import blessed | require blessed | require chalk | from textual | import urwid
C: tea NewProgram | use ratatui | use crossterm | use tui | termbox Init | tview NewApplication | fpath | autoload
C: compinit | chsh s | bass source | dotfiles | x1b | isatty | chezmoi init | stow zsh | console print
C: tmux new | tmux attach | set g | bind key | exec zsh | exec bash | omz | p10k configure | starship init
C: zoxide init | atuin init | fzf zsh | eval starship | direnv hook | source zsh | bash_profile | precmd | preexec
C: bindkey | zstyle | setopt | znap | zi light | curses wrapper | initscr | endwin | from rich | import rich
C: rich print | from blessed import | import chalk | import pty | pty spawn | forkpty | tea Model | tea Msg | tea Cmd
C: tcell NewScreen | colorama init | ls la | ls l | col | fish_config | fish_prompt | alacritty toml | alacritty yml
C: kitty conf | wezterm lua | ghostty config
C: chalk red | chalk blue | chalk green | ora start | progress bar tick | new ProgressBar | bar Add | inquirer prompt
C: prompts type | survey AskOne | survey Ask | TERM xterm | COLORTERM
C: u001b | 033 | 31m | process stdout columns | process stdin setRawMode | readline createInterface | readline prompt
C: Console Write | fmt Println color | color New | table AppendBulk | table Render | new Table | table push
C: tmux source | run shell
X: payment terminal | card terminal | pos terminal | point of sale terminal | non terminal symbol | terminal symbol
X: terminal node | terminal state | trading terminal | bloomberg terminal | space shell | eclipse shell
X: gnome shell extension | gnome shell | web console | game console | developer console | google developer console
X: aws console | management console | admin console | browser console | firebase console | rails console | tty driver
X: javascript console | handheld console | retro console | video game console | google api console | play console
X: app shell | browser shell | shell script | shell scripting | nes console | app shell model | shell command
X: open a terminal | open terminal | a terminal window | terminal window | your terminal and run | in a terminal run
X: in your terminal run | open your terminal | new terminal | following in your terminal | terminal run
X: google cloud console | console log | google console | bash script | git bash | google search console | node shell
X: in your terminal type | run in your terminal | run in the terminal | in the terminal run | in terminal run
X: terminal command | terminal and run | in a terminal and | from the terminal run | terminal type
X: your terminal type | terminal and type | type in terminal | terminal 1 | terminal 2
X: first terminal | second terminal | another terminal | separate terminal | new terminal window | two terminals
X: other terminal | payment terminals | terminal emulator of choice | a shell script | integrated terminal
X: terminal of your choice | root shell | swagger console | h2 console | aws management console
X: console application template | android terminal | airport terminal | bus terminal | play station console
X: home console | web-based console | developer tools console | in the console run | browser's console
X: xdg terminal | terminal velocity | terminal services | linux terminal only | paste into terminal
X: from terminal run | package in terminal | in terminal type | terminal or command prompt | terminal or cmd
X: cmd or terminal | type in your terminal | type in the terminal | in a shell | from a shell run
X: cursor based pagination | database cursor | cursor editor | cursor ide | cursor mcp | mouse cursor | cursor theme
X: cursor pagination | pretty printing of code | pretty printer for
E: screen alternative
E: iterm2 theme | iterm color scheme | iterm2 color schemes | hyper theme
E: hyper plugin | hyperterm theme | alacritty theme | kitty theme | kitty kitten
E: konsole theme
E: base16 shell | dircolors | fish shell theme
E: powerline for | nerd font icons
E: kitty graphics protocol
E: ascii video player | ascii art converter | image to ascii
E: ascii camera
E: console audio visualizer
E: text based browser | text mode browser
E: console text editor
E: less replacement pager
E: ascii roguelike
E: ansi to svg
E: ansi art editor
E: terminfo database
E: vt100 emulator | vt parser | xterm emulator
E: desktop notification when command finishes
E: expect library | expect clone
E: ai shell assistant
E: 终端应用 | 终端美化
E: 终端配色 | 终端游戏 | 终端播放器 | 终端文件管理器 | 命令行播放器 | 命令行游戏 | 字符界面 | 串口终端 | 串口调试助手 | 串口助手 | 串口工具 | 远程终端 | 终端录制 | SSH 终端 | SSH 工具
E: zsh 主题 | 终端里 | 終端模擬器 | 命令列介面 | 端末エミュレータ
S: keyboard driven interface
S: unicode and emoji width | half block characters
S: keybindings j k
S: command line junkies
T: charm bracelet | gocui | cursive | rich python | npyscms | ink react
T: finalcut | spectre console | brick haskell | ratatouille | xtermjs
T: tilda | ish app
T: blink shell | wetty | terminalizer | ttyrec | oh my posh
)lexicon",
R"lexicon(
[terminal]
T: fisher fish | toilet ascii
C: tmux split-window
C: TERM xterm-256color | TERM screen-256color | COLORTERM truecolor | tic -x
C: ZSH_THEME | ZSH_CUSTOM | plugins zshrc | hyper i | hyper install | asciinema rec | script -c | libncurses5-dev
C: libncursesw5-dev | ncurses-devel | xrdb -merge

[compiler]
alias: compilers | transpiler | interpreter | interpreters | code generation | codegen | jit | llvm | transpilation
alias: compiler toolchain
E: compiler | transpiler | interpreter | code generator
E: assembler
E: disassembler | preprocessor | minifier
E: uglifier | obfuscator | compiles to javascript | compiles to js
E: compiled to javascript | transpiles to | llvm frontend | llvm backend | llvm binding | llvm based
E: 编译器 | 編譯器 | 解释器 | 直譯器 | 转译器 | 代码生成器 | 汇编器
E: 反编译 | 反编译器 | 即时编译 | 源码转换 | コンパイラ | インタプリタ | 预处理器
E: compiles a subset | compiles a variant | compiles a superset
E: compiles to native | compiles to c | compiles to llvm | compiles to machine code | compiles to webassembly
E: compiles to bytecode | compiles to lua | compiles to python | compiles to go | compiles to java | compiles down to
E: compiles your code | compile python to | compile java to
E: compile lua to | compile c to | compile rust to | compile haskell to | translates to c | translates python
E: translates java | translates c | translates javascript | translates typescript | converts python to
E: transpiles typescript | transpiles python | transpiles javascript
E: turns them into efficient | at build time into | shifts work into the compile | compile step
E: meta circular evaluator
E: retargetable
E: source to source
E: linker for
E: decompiler for | decompiler that
E: generates c code | generates llvm ir | generates machine code | generates assembly
E: toolchain for | toolchain technologies | optimizing javascript
E: wasm to c
E: babel alternative | turns scripts into | standalone executables
E: into executables | python to c | javascript to
E: next generation javascript | use next generation | 自制编译器 | 编译器前端 | 编译器后端 | 静态编译 | 编译成 | 编译为
E: babel plugin to | babel plugin that | babel preset for | babel transform for
E: babel transformer | babel macro | babel plugin which | swc plugin for | swc transform | typescript transformer for
E: ts transformer | custom transformer for typescript | esm to cjs | cjs to esm
E: esm to commonjs | es modules to commonjs | commonjs to es modules | transform esm to | transforms es modules
E: es6 modules to | amd to commonjs | commonjs to amd | jsx to
E: typescript to javascript | flow to typescript | coffeescript to javascript
E: shader translator | convert shaders
E: wgsl shaders into
E: protoc plugin for
E: protoc plugin that | protoc generator | idl generator
E: template precompilation | sass to css | less to css
E: compile time css
E: gulp typescript | gulp plugin for typescript | typescript compilation
E: compile typescript | typescript compile
E: on the fly compilation | just in time compilation for | runtime code generation
E: runtime compilation | dynamic code generation | bytecode generation | bytecode library | bytecode generator
E: bytecode toolkit | bytecode instrumentation | bytecode rewriting | binary rewriting
E: rewrites javascript | javascript rewriter | source code rewriting | ast rewriter | source rewriting
E: source transformation tool | code instrumentation | instrumenting javascript | instrument javascript code
E: code transformer | syntax transformer | macro system for | hygienic macros | template metaprogramming
E: compile time metaprogramming | ghc plugin | type checker plugin | type checker for
E: nanopass framework
E: language frontend for
E: language implementation framework | register allocator for | instruction selector
E: disassembly library | disassembly engine
E: disassembly framework | object file linker | static linker | dynamic linker | link time optimizer
E: binary optimizer | superoptimization | code optimizer | wasm optimizer | javascript optimizer
E: javascript compressor | css optimizer | minify html | minify css
E: minify javascript
E: deobfuscator for | python decompiler | java decompiler | lua decompiler
E: net decompiler | evm decompiler | decompilation | lua vm
E: scheme implementation | forth implementation | ans forth | forth system
E: portable forth
E: bytecode virtual machine
E: stack based virtual machine | register based virtual machine
E: subleq
E: sql to
E: kernel generator | loop optimizer | autovectorizer | compiles build descriptions | translate source
E: source translator | code to code translator | language translator written | syntax translator
E: converts markup | typescript to lua | typescript to c | typescript to python
E: rust to javascript | ocaml to javascript | haskell to javascript | f# to javascript | c# to javascript
E: java to javascript | ghc api | ghc parse tree | parse tree utilities for
E: inline solidity | inline compilation | compile at build time
E: compile time evaluation
S: decompiler | parser generator | transpile | transpiled | transpiling
S: transpilation | transcompiler | compile time | intermediate representation
S: intermediate language | intermediate code | ssa | control flow graph | register allocation
S: register allocator | instruction selection | constant folding | dead code elimination | loop unrolling | peephole
S: optimization pass | pass manager | code generation | code gen | codegen | code emission | machine code
S: object code | assembly code | assembly language | x86 assembly | risc v | z80 | 6502 | opcode | bytecode
S: byte code | instruction set | object file | mach o | calling convention | semantic analysis | semantic analyzer
S: symbol table | type inference | type checking | lexical analysis | syntax analysis | recursive descent | parse tree
S: syntax tree | ast transformation | ast transform | desugar | desugaring | name resolution | self hosting
S: incremental compilation | separate compilation | polyhedral | auto vectorization
S: partial evaluation | metacompiler | jit | jitted | dynamic recompilation
S: binary translation | lifting binary | code transformation | code transform | source transformation
S: code translation | syntax conversion | macro expansion | precompile
S: precompiler | minify | minification | minifying | compress javascript | obfuscate | obfuscation | deobfuscation
S: es6 to es5 | jsx transform | go to javascript
S: xla | tvm | language frontend
S: target language | target platform | dragon book | sicp | lambda calculus | brainfuck | lox | tiger language
S: monkey language | c subset | minijava | decaf | cool language
S: nand2tetris
S: stack machine | register machine | p code | generates code | generate swift
S: boilerplate generator | model generator | 编译 | 編譯 | 代码生成 | 字节码 | 汇编 | 语法树
S: 抽象语法树 | 中间代码 | 编译原理 | 词法分析 | 语法分析 | 语义分析 | 混淆 | 目标代码
S: expression evaluator
S: compiles into | compile into | compiles to | ahead of time compilation | converts code
S: class file
S: front end and back end
S: compile and run | compile a file | compile a program | compiled binary | compiled output | emits | emitted code
S: lower to | lowering | target triple | cross compilation | backends | binary toolkit
S: optimizer passes | stage 1 | stage 2 | stage0
S: custom transforms | rewrite transforms | language to javascript
S: converts typescript | strip types | type stripping | type erasure | downlevel | down level
S: polyfill injection | helper functions injected | runtime helpers | transformed code | transformed output
S: input code | output code | before after transform | compile options
S: compilation unit | compilation target | compile targets | compilation pipeline | compiles files | compiled files
S: compiled code | compiled javascript | compiled css | code emitter | generated javascript
S: three address code | static single assignment
S: dataflow analysis | data flow analysis | alias analysis | escape analysis | points to analysis
S: call graph construction | inlining optimization | tail call optimization | closure conversion | cps conversion
S: continuation passing style | lambda lifting | pattern match compilation | defunctionalization | monomorphization
S: garbage collection strategy | stack frame | prologue and epilogue | linker script generation
S: symbol resolution
T: mlir | llvm | clang | gcc | g++ | msvc | GHC | rustc | javac | roslyn | cython | numba | nuitka | pypy | graalvm
T: emscripten | binaryen | cranelift | swc | esbuild | terser | uglifyjs | coffeescript | traceur | google closure
T: tcc | qbe | libjit | gnu lightning | dynasm | asmjit | libgccjit | Keystone | capstone | nasm | yasm | masm | fasm
T: ghidra | ida pro | halide | gnu binutils | lld | bison | antlr | yacc | haxe | nim | zig | purescript | rescript
T: clojurescript | scala js | kotlin js | gopherjs | transcrypt | brython | libclang | spir v | tablegen | sourcery
T: swiftgen | stylus | tsc | ICC | mingw | musl | xtensa | llvmlite | Inkwell | ANTLR
T: babel core | babel types | babel traverse | babel parser | babel generator | ts morph
T: ttypescript | ts patch | magic string | astring | escodegen | solc | buf protobuf | ksp
T: annotation processor | wat2wasm | wabt | naga | glslang | dxc | shaderc | spirv cross
T: swig | sass js | node sass | less js | pug js | mjml | luaparse | fengari | wasmoon | quickjs
T: duktape
H: recompiler | superoptimizer | codemod | babel plugin | babel preset | babel transform | deobfuscator
H: source code generator | code generation tool | compiler plugin | compiler extension | compiler library
H: script interpreter | pre processor | macro processor | postprocessor | css compressor | transformer plugin
H: bytecode optimizer | lisp implementation | typescript transformer | protoc plugin | 反汇编器 | 混淆工具
H: 压缩工具 | 编译工具 | 代码生成工具 | 编译器实现 | language compiler | static compiler
H: rust compiler | command-line interpreter | javascript implementation | python implementation | ruby implementation
H: transpiler toolchain
H: rewriter | module transpiler | type stripper | lisp dialect | metaprogramming library
W: compilation | tree shaking | inlining | native code | x86 64 | arm64 | mips | avr | linker | loader | elf | abi
W: type checker | self hosted | bootstrapping | vectorization | staging | aot | ahead of time | just in time | lifter
W: source map | bundler | minified | mangle | beautifier | es5 | es2015 | es next | polyfill | typescript to
W: python to | java to | c to | lua to | virtual machine | quadruple | toolchain | generated code | 压缩 | 虚拟机
W: truffle | babel | gas | triton | flex | elm | fable | opal | sass | less css | postcss
W: compiling | optimize | optimization | optimizer | lexer | ast | grammar | frontend | macro | primitive | translator
W: programming language | ir | type system | garbage collector | wasm | jvm | linking | compiled language | forth
C: llvm config | llc | lli | opt O3 | gcc o | g++ o | emcc | protoc | go generate | cmake DLLVM | import llvm
C: LLVMContext | IRBuilder | ld o | as o | objdump | a out | bison d | antlr4 | uglify | npm install save dev babel
C: presets env | babel plugin transform | push rbp | EAX | rax | OP RETURN | define i32 | scalac plugin
C: annotationProcessor | kapt
C: babelrc | babel config | transform plugins | solc compile | compile solidity | tsc p | tsc build | glslangValidator
C: dxc T | js_out | ts_out | python_out | grpc_out | transformSync | transformAsync
C: transpileModule | ts createProgram | ts transpile | swcrc | swc core | esbuild transformSync | compileToBytecode
C: eval code | vm run
X: sign language interpreter | c compiler required | c++ compiler required | needs a c compiler
X: requires a c compiler | recent c++ compiler | modern c++ compiler | c++11 compiler | c++11 compatible compiler
X: c++17 compiler | c++14 compiler | c++ 11 compiler | supported compiler | tested compiler | google translate
X: vue template compiler | fuel assembler | genome assembler | de novo assembler | transcriptome assembler
X: sequence assembler | no compiler | image loader | module loader | lazy loader | text preprocessor
X: language translator app | image optimizer | data preprocessor | adam optimizer | hyperparameter optimizer
X: you need a compiler | compiler is needed | gcc compiler | compiler version | compiler support | compiler flag
X: compiler warning | compiler error | install a compiler | a c compiler | c compiler is required | compiler setting
X: need a compiler | working compiler
X: requires a recent compiler | compiler with c++ | compiler supporting | compilers supported | react compiler enabled
X: compiler and cmake | link checker | linker flags | linker error | shortlinker | deep linker | job interpreter
X: command interpreter | python interpreter is | python interpreter with | your python interpreter
X: python interpreter path | python interpreter version | shebang interpreter | assembler for your
X: your favorite compiler | favourite compiler | any c compiler | any ansi c compiler | ansi c compiler
X: an ansi c compiler | c89 compiler | c99 compiler | c11 compiler | c++20 compiler | c++ 17 compiler
X: c++ 14 compiler | c++ compiler is | c++ compiler like | c compiler like | a c++ compiler | c c++ compiler
X: c compiler and | c++ compiler and | standards compliant c++ | compiler and make | compiler and build tools
X: compiler such as | compiler like gcc | compiler is required | compiler required | install the compiler
X: fortran compiler is | fortran compiler required | a fortran compiler | ocaml compiler is | needs an ocaml compiler
X: an ocaml compiler | detects which compilers | compiler independent | compilers tested | gnu compiler collection
X: default compiler | with your compiler | on your compiler | compiler of your choice | compiler bugs
X: compiler version is | metagenome assembler | ngs assembler | read assembler | metagenomic assembler
X: short read assembler | long read assembler | contig assembler | assembly polisher | graph assembler
X: the python interpreter and | runs the python interpreter | in the python interpreter | python interpreter to
X: from the python interpreter | same python interpreter | different python interpreters | perl interpreter
X: ruby interpreter is | which interpreter | interpreter of choice | interpreter path | human interpreter
X: interpreters for the deaf | data transformer | vision transformer | transformer model | transformers library
X: voltage transformer | react compiler | power transformer | image compressor | audio compressor | video compressor
X: dynamic range compressor | file compressor
E: backend for llvm | llvm pass
E: llvm passes | gcc plugin | gcc frontend | clang plugin | clang based tool
E: compiles to php | compiles to wasm
E: c to rust | c++ to javascript | python to javascript | ruby to javascript
E: clojure to javascript | scala to javascript | fortran to c | pascal to c | aot compilation
E: method jit | baseline jit | template jit | optimizing jit | dynamic binary translator | dynamic recompiler
E: static recompilation | peephole optimizer
E: subset of c | cross compilation toolchain | gcc toolchain
E: hlsl to glsl | glsl to hlsl
E: high level synthesis
E: polyhedral compilation | loop transformations | whole program optimization | link time optimization
E: profile guided optimization | 编译工具链 | 交叉编译 | 交叉编译器 | 代码优化 | 链接器 | 编译技术 | 编译原理课程 | 深度学习编译器 | コンパイラー
S: generates x86 64 assembly
S: optimization passes | constant propagation
S: common subexpression elimination | dominator tree | target architectures
T: gnu as | tinycc | xbyak
T: circt | yosys
)lexicon",
R"lexicon(
[compiler]
C: clang -O2 | opt -passes | nasm -f elf64 | nasm -felf64 | emcc -O3 | javac -d | rustc --emit
C: --target x86_64 | --emit-llvm | -fno-exceptions | -march native | ocamlopt | ghc -O2 | tsc -w

[language]
alias: programming language | programming languages | languages | dsl | programming-language | language design | lang
alias: proglang
E: scripting language | domain specific language | dsl | toy language | esolang | esoteric language
E: functional language | embedded language | embeddable language | interpreted language | compiled language
E: dynamic language | dynamically typed language | concurrent language | stack language | concatenative language
E: array language | declarative language | modeling language | modelling language
E: specification language | configuration language | data language | expression language | rule language
E: policy language | shader language | shading language | multi paradigm language | synchronous language
E: language implementation | little language | superset of javascript | lisp dialect | scheme dialect
E: compiles to javascript | edsl | language workbench | language design
E: lisp implementation | scheme implementation | forth implementation | prolog implementation
E: smalltalk implementation | stylesheet language | 编程语言 | 程式語言 | 程序语言 | 脚本语言
E: 领域特定语言 | 领域语言 | 函数式语言 | 中文编程 | 嵌入式脚本语言
E: プログラミング言語 | 自制语言 | programming-language
E: hello worlds in | implementation of python | implementation of lua | implementation of lisp
E: implementation of scheme | implementation of ruby | implementation of forth | implementation of javascript
E: implementation of the python language
E: language for building | language for writing | language for creating
E: language for describing | language for expressing | language for data | language for configuration
E: language for scripting | language for numerical | language for embedded | language for distributed
E: language for the jvm | language for the web | language for game | language for kids | language aimed at
E: language focused on | language with a focus | language inspired by | language based on | language written in
E: language implemented in | language compiled to | language that compiles
E: language which compiles | language that transpiles | language that targets | language targeting
E: language running on | language with static types | language with dependent types | language with type inference
E: language with algebraic effects | language with garbage | language without garbage | general purpose language
E: general purpose programming
E: imperative language
E: statically typed language | strongly typed language | systems language
E: block based programming | stack based language
E: stack oriented language | language called | the language itself | my own language
E: create your own language | make your own language
E: language made for teaching | language for teaching
E: template language for | markup language for
E: schema language | interface description language | hardware description language
E: smart contract language | variant of typescript
E: variant of javascript | variant of python | variant of lisp | dialect of lisp | dialect of scheme
E: dialect of javascript | dialect of basic | dialect of pascal | superset of typescript | superset of python
E: superset of java | superset of c | subset of python | subset of javascript | subset of typescript | subset of ruby
E: subset of c | python dialect | ruby dialect | basic dialect | forth dialect | basic interpreter | lisp interpreter
E: lisp like language | rust by example | typed dialect of | javascript with types | course on rust
E: learn rust | rust course | learning go | teach rust | language tutorial | language guide | language tour of
E: language internals | the language's | release of the language | building python
E: source code of the language | home of the language | repository for the language
E: compiler and standard library
E: language and standard library | language and compiler | language and runtime | language and vm | 一门编程语言 | 一门语言
E: 一种编程语言 | 动态语言 | 静态语言 | 脚本语言实现 | 解释型语言 | 编程语言实现
E: hobby language | joke language
E: code golf language
E: logic language
E: dependently typed language | gradually typed language | prototype based language
E: actor language | dataflow language | reactive language | low level language
E: shell language | command language
E: lightweight markup language | html based language | query language and | query language specification
E: graph query language | transformation language | data description language | schema definition language
E: prompt language | prompting language | language for prompts | language for defining
E: language for specifying | language for smart contracts | hardware construction language
E: livecoding language | live coding language
E: dialogue language | dialogue scripting | interactive fiction language
E: language engineering | language development framework
E: language toolkit | language definition | language grammar | language syntax definition
E: syntax definition for | highlight js language | language for highlight js
E: prism language | lua bindings | c++ bindings for lua
E: lua c api | c++ wrapper for lua | python bindings for lua | lua in javascript | lua in go
E: lua in the browser | lua in java | python in javascript | python in the browser | ruby in javascript | a lisp
E: common lisp extension | clojure like language | clojure dialect | smalltalk dialect | syntax extension for
E: language extension for | template haskell library | haskell language extension | coroutines for kotlin
E: python like language | ruby like language | javascript like language
E: rust like language | c like language | ml like language | haskell like language | dialect of ml
E: alternative syntax for | new syntax for | alternate syntax for | language compiling to
E: language playground | language manual | tour of the language | lua interpreter
E: js interpreter | javascript interpreter | forth interpreter | brainfuck interpreter | prolog interpreter
E: ruby implementation | python implementation in | implementation of the lua | implementation of the language
E: language vm
E: virtual machine and compiler for | purescript compiler | haskell syntax
E: haskell abstract syntax | abstract syntax of haskell | source language ast | r language analysis
E: analyzer for the r | static analyzer for r | language tooling for | language tools for
E: language ecosystem | core library of the language | standard library of | language proposals | language rfcs
E: learn the language
S: probabilistic programming | macro system | language extension | syntax extension | syntactic sugar | dynamic typing
S: gradual typing | gradually typed | sum type | higher order function | lexical scope | lexical scoping
S: dynamic scoping | tail call | garbage collected | borrow checker | linear type | dependent type | refinement type
S: effect system | algebraic effect | parametric polymorphism | type class | typeclass | multiple dispatch
S: multimethod
S: metaprogramming | hygienic macro | syntax macro | reader macro | operator overloading | homoiconic | s expression
S: prefix notation | immutable by default | purely functional | pure functional | logic programming | prototype based
S: actor model | call cc | list comprehension | indentation based | significant whitespace | operational semantics
S: turing complete | turing tarpit | brainfuck | befunge | core language | language tour | golfing language
S: interactive interpreter | bytecode vm | tree walking | self hosted | self hosting | lisp like | haskell like
S: inspired by python | inspired by go | elegant syntax | expressive syntax | concise syntax | clean syntax
S: simple syntax | readable syntax
S: foreign function interface | ruby syntax | macro library
S: proc macro | template haskell | compiler plugin | language construct | tc39 | ecmascript proposal
S: constraint language | livecoding | live coding | logo language | robot language | game scripting | formula language
S: contract language | process calculus | pi calculus | session type | term rewriting | graph rewriting
S: spreadsheet formula | language resources | literate programming | typed lua
S: typed racket | 语法糖 | 解释型 | 静态类型 | 动态类型 | 自制编程语言 | 元编程 | 类型系统
S: 图灵完备 | dialect | superset | scripting engine | language designed | language that | language built
S: statically typed | dynamically typed | multi paradigm | high level language | dependently typed
S: concatenative | array programming | stack based | ml family | jvm language | embeddable scripting
S: query language for | memory safety | constructed language | systems programming
S: closures and classes | first class functions | pattern matching and | null safety
S: no null | no runtime exceptions | algebraic data types | type annotations | inferred types | static types
S: no garbage collector | compile time evaluation | compile time execution | code examples of the language
S: the grammar of the language | syntax highlighting for the language
S: editor support for the language | interactive prompt | interactive shell for | write programs in
S: programs written in | write scripts in | to run a program | run a script | run a source file | example program
S: fibonacci example | hello world program | syntax overview | language overview | syntax inspired by
S: syntax similar to | python like syntax | c like syntax | javascript like syntax | ruby like syntax
S: rust like syntax | go like syntax | entire python syntax | implements the entire
S: builtin modules | language server and formatter | bytecode virtual machine
S: tree walk interpreter
S: language semantics | language syntax | syntactic macros | null safe
W: type classes
S: immutability by default | reference counted | whitespace sensitive | semicolon free | fibonacci function
S: factorial function | inspired by lisp | inspired by lua | inspired by ruby
S: inspired by haskell | inspired by rust | syntax is similar | easy to learn language | operator precedence table
S: reserved words | keywords and operators | control structures | variable declaration | string literals
S: numeric literals | language version of | language package for | language plugin | textmate grammars for
S: evaluate scripts | script engine | embedded scripting | scripting for
W: interpreted
S: scripting support | scripting api
T: racket | clojure | common lisp | haskell | ocaml | standard ml | sml | F# | f# | scala | erlang | elixir | Gleam
T: nim | zig | lua | moonscript | raku | perl 6 | coffeescript | livescript | elm | purescript | idris | agda | coq
T: smalltalk | pharo | Squeak | apl | octave | fortran | cobol | pascal | visual basic | vb net | groovy | tcl | rexx
T: Wren | angelscript | janet | Fennel | hy | chez | guile | chicken scheme | Gambit | sbcl | clisp | emacs lisp
T: autolisp | awk | haxe | rebol | eiffel | modula 2 | oberon | blockly | vyper | verilog | vhdl | Postscript | Reason
T: rescript | bucklescript | sweet js | jetbrains mps | xtext | Ballerina | red language | mathematica
T: r6rs | r7rs | scheme48 | clasp lisp | gforth | swi prolog
W: luajit
T: crystal lang | dlang | factor lang | j language | k language | bqn | uiua
T: pony lang | squirrel lang | gravity lang | chaiscript | starlark | rhai | dyon
T: cel expression | jexl | jsonnet | dhall | cue language | rego | hcl language | bicep | langium
T: monticore | spoofax
H: type system | lambda calculus | syntax sugar | lisp
H: scheme | prolog | forth | language | lang
H: type theory | 解释器 | 函数式编程语言
H: 程序设计语言 | 语言实现
H: coroutines library
W: 语言 | static typing | type inference | pattern matching | closure | garbage collection | ownership
W: polymorphism | generics | trait | macro | lazy evaluation | immutability | functional programming | object oriented
W: coroutine | continuation | comprehension | grammar | semantics | combinator | piet | standard library
W: reference implementation | fizzbuzz | code golf | repl | syntax of
W: polyglot | interop with c | ffi | async await
W: style guide | coding standard | introduction to | tutorial for | turtle graphics | rewriting | 语法 | 函数式
W: 面向对象 | 宏 | 标准库 | 教程 | kotlin | rust | swift | crystal | ruby | perl | php | dart | mercury
W: julia | matlab | ada | delphi | c# | c++ | objective c | squirrel | vala | scratch | solidity | chisel | glsl
W: hlsl | truffle | llvm | wolfram | stan | typed | operator | lexer | interpreter | bytecode | vm
W: evaluate | evaluator | scripting | primitive | playground | calculus | concurrency | concurrent | memory safe
W: expressive | concise | bootstrap
C: let rec | defn | defun | define lambda | def fib | fn fib | fib n | factorial n | lambda x | car cdr | REPL
C: defmacro | macro rules | syntax rules | elsif
C: luaL_newstate | lua_State | lua_pcall | NewState lua | L DoString | luabind def | hljs registerLanguage
C: registerLanguage | define syntax | set readtable | enable reader macros | LANGUAGE TemplateHaskell | reify
C: runBlocking | launch coroutine | println hello world | print hello world
X: natural language | sign language | human language | language model | language learning | language detection
X: language pack | language file | foreign language | language processing | language understanding | english language
X: language switcher | multi language | multiple language | language support | language selector
X: language recognition | language identification | second language | language server protocol
X: your favorite language | any language | language independent | language agnostic | other language
X: language translation | programming language model | language setting | language code | supported language
X: body language | programming language detection | design language | visual design language
X: language independent api | language generation | spoken language | language teacher | written in the language
X: language neutral | vision language | language modeling | chinese language | language integrated
X: multi language support | language localization | language translator | language version | language barrier
X: ubiquitous language | arabic language | language list | japanese language | spanish language | german language
X: target language | 自然语言 | 多语言 | 语言模型 | 语言包 | 大语言模型 | 国际语言
X: 语言切换 | 外语 | 自然语言处理 | 语言学习 | 语言处理 | 多语言支持 | 大型语言模型
X: 支持语言 | 英语语言 | 手语 | natural language query | language dialect | in other languages
X: different languages | many languages | read this in other languages | languages supported
X: structured query language | popular languages | in any language | written in go language | speech language
X: switch language | programming languages supported | translated language | available languages
X: large language model | language course | languages spoken | multilingual language | all languages | source language
X: both languages | 语言版本 | 英文语言
X: elasticsearch dsl | query dsl | search dsl
X: functional programming in javascript | functional programming library | functional programming toolkit
X: routing dsl | test dsl | kotlin dsl gradle
X: language abbreviation | iso 639 | language names | list of languages | languages of the world | language dictionary
X: language flag | language picker | language dropdown | language proficiency | language exchange | language school
X: language tutor | language corpus | language bundle | language localisation | language preferences
)lexicon",
R"lexicon(
[language]
X: language of the user | user language | browser language | default language | preferred language | locale language
X: language subtag | language tag | language negotiation | language detector | language of your choice
X: language bindings are available | supports many languages | mother language | openapi language | business language
X: common language | visual language model | vision language model | plain language | simple language | clear language
X: everyday language | language interface pack | language skills | language teaching
E: apl like language
E: forth like language | smalltalk vm | prolog dialect | constraint logic programming | answer set programming
E: datalog engine | datalog implementation | minikanren | proof assistant | theorem prover
E: algebraic data types language
E: extension language | tiny language
E: actor based language
E: visual language
E: node based language
E: programming for kids | turtle graphics language | logo interpreter | quickbasic
E: pascal interpreter | pascal dialect | oberon language | tcl implementation | tcl interpreter | lua implementation
E: lua vm | javascript engine | javascript superset | php interpreter
E: ruby interpreter | perl implementation | java interpreter | c interpreter | c++ interpreter | c dialect
E: ruby inspired syntax | haskell dialect | compile to js language
E: tree walking interpreter | ast interpreter | bytecode interpreter | interpreter for the | interpreter written in
E: brainfuck implementation | befunge interpreter | whitespace interpreter | lox interpreter | lox implementation
E: crafting interpreters | monkey language | monkey interpreter | writing an interpreter
E: interpreter book
E: lambda calculus interpreter | untyped lambda calculus | system f | hindley milner | type inference algorithm
E: markup syntax | config language | data serialization language | graph description language
E: diagram language | quantum programming
E: natural language programming | conlang
E: international auxiliary language | language reference implementation | language bindings generator
E: grammar for the language | repl for | 中文编程语言 | 脚本引擎 | 规则语言 | 图形化编程 | 可视化编程 | 積木程式 | インタプリタ
S: manual memory management | ownership and borrowing | duck typing | structural typing | nominal typing
W: union types
S: macros and | code as data | quasiquotation | first class continuations | green threads
S: csp style concurrency | message passing concurrency | c ffi
W: module system
S: standard library written | prelude | fizzbuzz example | factorial example | syntax and semantics
S: if else while for | loops and conditionals | string interpolation
W: variables and functions
S: semicolons are optional | everything is an expression | rosetta code
S: try it in the browser playground | bootstrapped
T: scheme r5rs | lambda prolog | mercury language | lean 4 | pony language
T: julia language | crystal language | odin language | d language | snobol
T: icon language | self language | io language | newspeak | dart language | kotlin native
T: nickel

[runtime]
alias: runtimes | virtual machine | vm | async runtime | runtime environment | garbage collector | js engine
alias: execution environment
E: runtime
E: virtual machine | bytecode vm | stack vm | toy vm | tiny vm
E: jvm implementation | javascript engine | js engine | ecmascript engine | lua vm | erlang vm | beam vm
E: script engine | scripting engine | javascript interpreter | execution engine
E: coroutine library | coroutine scheduler
E: clr implementation | 运行时 | 虚拟机 | 虛擬機 | 运行环境
E: 执行引擎 | 脚本引擎 | 垃圾回收 | 垃圾回收器 | 协程库 | 异步运行时 | JS 引擎
E: JavaScript 引擎 | 字节码虚拟机 | ランタイム
E: ecmascript implementation | javascript implementation | implementation of ecmascript
E: implementation of the ecmascript
E: implementation of the jvm
E: toy jvm | jvm written in | vm written in
E: wasm interpreter | wasm vm
E: async executor | coroutines for | event loop for
E: event loop implementation | event driven asynchronous | green threads for
E: work stealing scheduler | task scheduler for rust | actor system
E: garbage collector for | garbage collector written | general purpose allocator
E: allocator for | reference implementation of python | the python interpreter
E: ruby interpreter | interpreter for python | node compatible | node.js compatible
E: drop in node replacement | runs javascript and typescript | run javascript outside | run typescript directly
E: run javascript on | execute javascript from | run javascript from | embed javascript | embed lua | embed python
E: embedding python | embedding javascript in
E: sandboxed code execution | code execution sandbox | run untrusted code
E: untrusted code execution | execute untrusted code
E: event loop library | green thread library
E: mpi implementation | napi implementation | node api implementation | emnapi
E: javascript vm | javascript sandbox | js sandbox
E: python vm
E: smalltalk vm
E: garbage collector library | conservative garbage collector | memory manager for
E: run typescript files | run typescript in node | execute typescript | typescript execution | require hook for
E: register hook | esbuild register | ts node alternative | run esm in node | node loader
E: module loader for node | isolated classloader | hot code loading | embedding lua | embedding v8
E: embed v8 | v8 bindings | v8 embedding | quickjs bindings | duktape bindings | spidermonkey bindings | jvm embedding
E: embed ruby | lua interpreter in | vm for lua | sandboxed python | sandboxed javascript
E: secure sandbox for code | sandboxed interpreter | safe eval | safe evaluation of | sandbox for running
E: run python in | run lua in | run javascript in | isolated environment for running code | eval in a sandbox
E: code runner | gguf inference | inference engine for
E: local inference engine
E: node js inference
S: garbage collector | green thread | bytecode interpreter | instruction dispatch | threaded code | computed goto
S: jit compiler | register machine | mark sweep | generational gc | incremental gc | concurrent gc | tracing gc
S: heap allocator | malloc replacement | arena allocator | stackful coroutine | stackless coroutine
S: lightweight thread | work stealing | io uring | epoll | kqueue | iocp | reactor pattern | proactor
S: futures executor | supervision tree | sandboxed execution | v8 isolate | native binding | native addon
S: embedding api | embedded engine | es6 compliant | es5 compliant | ecmascript compliant | ecmascript 5
S: ecmascript 2020 | test262 | jvm language | class file | classfile | aot compilation
S: native image | runs javascript | run lua | language interop | foreign function interface | unikernel
S: chip 8 | lc 3 | p code | brainfuck vm | evm implementation
S: version manager
S: swizzling | 协程 | 事件循环 | 字节码
S: 纤程 | actor model | durable execution
S: application server | polyglot vm | executing javascript
S: built on v8 | uses v8 | powered by v8 | based on v8 | v8 engine | zero config typescript
S: web standard apis | web platform apis | es2020 support | es2023 support
S: ecmascript specification | latest ecmascript | standard library included | permission model
S: native modules | c api for embedding | embed into | stack based vm | register based vm
S: memory model
S: m n scheduler | cooperative scheduling | preemptive scheduling
S: goroutine scheduler | startup snapshot
S: resource limits for code | execution time limits | capability based | host functions
S: guest module | ffi library | esm loader | interprets bytecode | executes bytecode
S: executes scripts | run scripts in
T: micropython | v8 | spidermonkey | javascriptcore | chakracore | chakra | quickjs | duktape | jerryscript | mujs
T: nashorn | goja | moddable | deno | Bun | io js | tokio | async std | libuv | libev | libevent | gevent | asyncio
T: uvloop | eventmachine | openj9 | graalvm | dalvik | clr | coreclr | dotnet core | cpython | pypy | jython
T: ironpython | stackless python | circuitpython | yarv | mruby | rubinius | jruby | truffleruby | luajit | hhvm
T: hiphop | moarvm | wasmtime | wasmer | wasmedge | wasm3 | wamr | boehm gc | nw js | espruino | tessel
T: low js | iot js | containerd | cri o | gvisor | kata containers | Roadrunner | runc
T: txiki | wazero | iwasm | jamvm | rustpython | brython | pyodide | skulpt | crun | youki | firecracker | nanovms
T: luau | gopher lua | otto js | rhino js | boa js | graaljs | isolated vm
T: vm2
H: lambda runtime | custom runtime | jvm | vm | runtime engine | virtual machine implementation
H: python implementation | python interpreter | ruby implementation | lua implementation | lua interpreter
H: 协程框架 | 执行器 | typescript runtime | node-js runtime | workers runtime | application container
H: interpreter runtime
W: execution environment | event loop | bytecode | opcode | jit | stack machine | gc | reference counting
W: memory management | goroutine | fiber | coroutine | scheduler | event driven
W: async io | executor | hot code swapping | hot reloading | sandbox | isolate | snapshot | embeddable | class loader
W: classloader | startup time | memory footprint | ffi | process isolation | cri | userland | thread pool
W: stack trace | finalizer | weak reference | 内存管理 | 异步 IO | 沙箱
W: 调度器 | hermes | rhino | boa | smol | curio | twisted | hotspot | beam | otp | erlang | tensorrt
W: openresty | electron | swoole | asynchronous | heap | embed | interpreter | schedule | concurrency | concurrent
W: allocation | allocator | 解释器 | 引擎 | just in time compiler
W: ahead of time compilation | webassembly | wasi | sidecar | embedding
C: tokio main | use tokio | uv loop | uv run | deno run | bun run | v8 Isolate | JSContext | JS Eval
C: luaL newstate | lua State | JS NewRuntime | mrb open | GC malloc | wasmtime run | wasmer run
C: asyncio get event loop | lambda bootstrap | provided al2 | vm run | OP ADD | OP PUSH | OP CALL
C: node r | node import | new VM | vm runInContext | runInNewContext | createContext vm | eval in | quickjs eval
C: duk_eval
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
X: javascript engine to drive | java runtime required | java runtime environment | .net runtime required
X: runtime library installed | visual c++ runtime | supported runtimes | lambda runtimes supported | multiple runtimes
X: runtime theming | near zero runtime
E: thread per core
E: fibers library | green thread scheduler
E: quickjs wrapper | embedded python interpreter
E: tiny jvm | jvm in rust | jvm in go | openjdk build
E: openjdk distribution | jdk distribution
E: beam implementation | luajit fork | ruby vm
E: php vm
E: art hook | ebpf vm | userspace ebpf
E: webassembly interpreter
E: webassembly engine | microvm
E: node fork | winterjs
E: osgi container | concurrent garbage collector
E: garbage collection library | custom allocator | hot code reloading | process supervisor
E: init system for containers | crt replacement | c standard library | libc implementation
E: c library implementation | startup code | 容器运行时 | 内存分配器 | Java 虚拟机 | 自制虚拟机 | JVM 实现 | 沙箱环境 | 仮想マシン
S: top level await | event driven non blocking io | non blocking i o | cold start time | fast startup
S: permission flags | host bindings | fetch api compatible | node js compatibility
S: es modules support in | typescript out of the box | gc pauses
S: mark and sweep | stop the world | cooperative multitasking | bytecode instructions
S: class loading | jni support
T: hermes engine | rhino engine | hotspot jvm | azul zulu | adoptopenjdk
W: openjdk
T: otp release | workerd | glommio | monoio | boost asio
T: loom virtual threads | project loom | quasar fibers | dapr | truffle framework | rpython

[webassembly]
alias: wasm | web assembly | web-assembly | wasi | assemblyscript
E: web-assembly | wasm | webassembly runtime | webassembly module
E: webassembly binding | webassembly interpreter | webassembly compiler
E: wasi | compiled to webassembly | webassembly port | webassembly version
E: webassembly build | webassembly framework | rust webassembly
E: go webassembly | webassembly plugin
E: webassembly toolchain | in webassembly | with webassembly | using webassembly
E: for webassembly | via webassembly | asm-js
E: webassembly library
E: webassembly application
E: wasm32 | 网页汇编 | WebAssembly 运行时 | WASM 虚拟机 | WebAssembly 虚拟机 | wasm 模块
E: WebAssembly 模块 | ウェブアセンブリ
E: compiles to webassembly | compile to webassembly
E: webassembly and rust | rust and webassembly | rust compiled to | webassembly target
E: webassembly runtimes | webassembly engine | webassembly vm
E: webassembly virtual machine
E: webassembly in | webassembly on | webassembly outside | webassembly text
E: webassembly binary | wasm2c | webassembly decompiler
E: webassembly optimizer
E: emscripten port | ported to webassembly
E: powered by webassembly | webassembly powered
E: webassembly-based | yew app | leptos app | blazor webassembly
E: python in the browser | sqlite in the browser | ffmpeg in the browser
E: linux in the browser | webassembly playground | webassembly studio
E: webassembly tutorial | webassembly course | webassembly examples | webassembly demos | learn webassembly
E: webassembly specification | webassembly spec | webassembly proposal | webassembly tools
E: webassembly system interface | webassembly micro runtime
E: webassembly plugins
E: compiled with emscripten | emscripten compiled
E: emscripten wrapper
E: webassembly wrapper
E: running on webassembly
E: wat parser
E: webassembly interface types | wit bindings
E: webassembly simd | webassembly threads
E: webassembly game | webassembly emulator
E: node api on webassembly
E: node addon api for emscripten | emscripten node api | assemblyscript library | assemblyscript port
E: written in assemblyscript | assemblyscript implementation | webassembly for net | webassembly kernel
S: wat format
S: host call | wit bindgen
S: envoy filter | emscripten build | frontend rust | polyglot sandbox
S: plugin sandbox | nanoprocess | 网页端高性能 | 编译到 wasm | 编译为 wasm | rust generated
S: javascript interop | native speed
S: webassembly backend
S: cross origin isolation | coop coep
S: emscripten sdk | emscripten toolchain | near native performance in the browser
S: simd128
T: emscripten | assemblyscript | wasmtime | wasmer | wasmedge | wasm3
T: wamr | lucet | binaryen | wabt | cheerp | yew | leptos | dioxus | Sycamore | blazor | tinygo | pyodide | stdweb
T: js sys | web sys | cosmwasm | ewasm | polkadot ink | fermyon | extism | wazero | krustlet
T: Suborbital | fastly compute | teavm | sql js | uno platform | waPC | wasmcloud | jco | WIT
T: waxosuit | wasmi | cranelift | wat2wasm
T: embind | emnapi
)lexicon",
R"lexicon(
[webassembly]
T: trunk rs | webr | onnx web | wllama | v86
H: wasm disassembler | wasm demo | wasm example | wasm 运行时 | webassembly 运行时 | wasm 虚拟机
H: wasm 解释器 | wasm workflow | wasm tool
W: component model | linear memory | shared array buffer | sharedarraybuffer | host function | imported function
W: interface type | near native | runs in the browser | sandboxed plugin | universal binary
W: capability based security | 浏览器端运行 | 沙箱 | seed rs | eosio | near protocol | substrate
W: spin framework | ruffle | rust | sandbox | emulator | binary format | portable | bytecode | worker | instantiate
W: simd | glue code
C: wasm-pack build | target wasm32 unknown unknown | rustup target add wasm32 | emcc | em++ | emsdk | emmake
C: emconfigure | WebAssembly instantiate | WebAssembly instantiateStreaming | WebAssembly Module
C: instantiateStreaming | wasmer run | wasm exec | wasm2wat | asc assembly | trunk serve | i32 const | local get
C: target wasm | export memory | cargo web | main wasm | cargo component
C: emcmake cmake | emcc O3 | cargo build target wasm32 | GOOS js GOARCH wasm
C: GOARCH wasm | wasmtime run | init wasm | import wasm | await init | wasmUrl | wasmBinary
C: locateFile | fetch wasm | wasm url
X: wasm not supported | module wasm unsafe eval | or wasm
E: compile c to webassembly | compile go to webassembly | c++ to webassembly
E: rust to webassembly | golang webassembly | swift webassembly
E: python webassembly | python in browser | cpython webassembly | ruby webassembly
E: ruby in the browser | php in the browser | lua in the browser | java in the browser | net webassembly
E: blazor component | blazor app | assemblyscript project
E: assemblyscript loader | port to webassembly
E: using emscripten | opencv in the browser | postgres in the browser
E: latex in the browser | tex in the browser | x86 emulation in the browser | emulator in the browser
E: webassembly experiments | webassembly book | awesome webassembly
E: embed webassembly
E: embedding webassembly | webassembly host | webassembly sandbox
E: sandboxed webassembly | plugin framework webassembly
E: webassembly component | server side webassembly
E: webassembly microservices | webassembly serverless
E: serverless webassembly | webassembly functions
E: webassembly orchestrator | webassembly smart contracts | cosmwasm contract
E: near smart contract | ink smart contract
E: webassembly frontend framework | rust frontend framework | rust web frontend | rust spa
E: client web apps in rust | frontend in rust
E: webassembly ui | webassembly image processing
E: webassembly physics | wasm64 | webassembly fuzzer | webassembly debugger
E: webassembly profiler | webassembly benchmark
E: webassembly security
E: webassembly registry | webassembly terminal | webassembly shell
E: webassembly operating system | unity webgl
E: egui web | WebAssembly 编译 | WebAssembly 应用 | 编译成 wasm | 浏览器中运行 wasm | WebAssembly 解释器
E: WebAssembly 教程
S: thanks to webassembly
S: js glue code | javascript glue
T: vugu | vecty | runwasi | lunatic | wasix | componentize | cheerpj | bytecoder
T: grain language | walt | motoko
C: wasm-pack test | wasm_exec | emrun | trunk build | spin build
C: asinit | wasm-objdump | cargo wasi | wasm_bindgen | dotnet new blazorwasm
C: -s WASM

[parser]
alias: parsers | parsing | lexer | parser generator | ast | grammar | tokenizer | parser library | serialization
E: parser | parsing | lexer | tokenizer | tokeniser
E: markdown compiler | markdown processor | markdown converter
E: xml reader | csv reader | csv library
E: 解析器
E: 语法解析 | 語法解析 | 词法分析器 | 语法分析器 | 解析库 | 解析工具 | パーサ
E: パーサー | 解析引擎
E: processor for yaml | processor for json | processor for csv | processor for xml | command line processor
E: yaml processor | json processor | xml processor | csv processor | toml processor | data file processor
E: library for toml
E: library for reading | library to parse | library to read and write | library for decoding
E: library for encoding and decoding | library for json | library for yaml | library for xml | library for csv
E: package to parse | package for reading
E: tool to parse
E: that parses | which parses | parses and
E: parses a | parses the
E: parse html and | parse html documents
E: parse xml and | parse markdown into | parse csv files | parse json files | parse yaml files | parse command line
E: parse expressions | parse user agents | parse natural language | parse strings | parse sql | parse source code
E: parse logs | parse pdf | parse email | work with xml | work with html
E: xml and html from | html and xml from | working with xml | working with html
E: working with markdown | read and write xml | read and write json | read and write csv | read and write yaml
E: read and write toml | read and write excel | reading and writing excel
E: reading and writing csv | reading and writing json | reading and writing xml | reading writing and querying
E: reading writing modifying | excel reader | read excel
E: read xlsx | convert java objects into | json to java objects | json into
E: json string to an equivalent | objects to json | serialize and deserialize | serialization and deserialization
E: serialization deserialization | serialize objects | serializing and deserializing | serializing structured data
E: serializing data | serialization library for | json serialization | json library
E: json decoder | json encoder | encoder and decoder for | encoder decoder for
E: encode and decode | encoding and decoding of | decode and encode | marshaling and unmarshaling
E: marshalling and unmarshalling | json for modern | get json values | get values from a json
E: extract values from json | query json | jq like | jsonpath implementation
E: xpath implementation | xpath queries | css selectors to extract
E: fast json serializer
E: markdown to html converter
E: converts markdown to | converts markdown into | markdown engine | commonmark compliant | commonmark implementation
E: implementation of markdown | implementation of commonmark | markdown in go | markdown in rust | markdown for php
E: yaml encoder | toml decoder
E: protocol buffers implementation | implementation of protocol buffers
E: protocol buffers for | protobuf implementation | msgpack for
E: messagepack implementation | cbor implementation
E: grammar for tree sitter
E: concrete syntax tree | abstract syntax tree for | ast for | ast library
E: mathematical expression | math expression evaluator
E: expression language
E: path matching
E: device detection from user agent
E: screen scraping library | html to json | xml to js | article extractor
E: file format library
E: 解析 JSON | 解析Excel | 解析 Excel | 解析 Markdown | 解析 PDF | 解析日志 | 解析 YAML | 序列化和反序列化 | 序列化工具
E: structured messages | validate and parse
E: reads and understands | turns text into | text into a tree | into a syntax tree | into an ast | into a tree of
E: builds a tree | splits text into | extracts the parts | turns html into | turns xml into
E: turns markdown into | turn csv into | from html pages
E: unmarshals json
E: decoder and encoder | base32 encoder | base58 encoder | base64 encoder
E: varint encoding | bencode encoder | wire format library | wire format serialization | message serialization
E: message deserialization | deserializes messages | message reader
E: binary serialization library | fast serialization library | serialisation library | object serialisation
E: reads and writes files | read write library for
E: go library to read
E: python reader for | native reader for | pure python reader
E: file format reader | file format decoder
E: log file reader | bag reader
E: markdown extension for | goldmark extension | python markdown extension
E: markdown it plugin for | remark plugin for | remark plugin to | rehype plugin for | rehype plugin to
E: unified plugin | remark transformer | plugin for remark | plugin for rehype
E: plugin for marked | extension for goldmark | posthtml plugin | markdown to react | markdown to jsx
E: import markdown | export markdown | html to draft js | converts html to | convert xml to | convert csv to
E: converts json to xml | xml to json converter | xml processing library | processing xml
E: processing html | manipulating xml | manipulating html | xml document library
E: xml writer | xml toolkit for | html scanner
E: json ld processor
E: rdf io | rdf serializer | syntax tree library | syntax tree manipulation | ast manipulation | ast traversal
E: ast transformation library | abstract syntax for | source code manipulation library
E: source maps for yaml | source location of parsed | parse with source positions
E: resolves source locations | manipulate haskell source
E: vcard reader
E: query string library
E: ais decoder
E: ais message decoder | ads b decoder | mode s decoder | metar decoder
E: weather report decoder | grib reader | netcdf reader | hdf5 reader | fits reader | las reader | shapefile reader
E: dbf reader | mdb reader | parquet reader | avro decoder
E: orc reader | arrow reader | thrift decoder | asn1 decoder | asn1 encoder
E: ber encoder | tlv decoder | xdr encoder
E: xdr decoder | ndr decoder | cdr serialization | can message decoder
E: packet decoder | packet dissector | protocol dissector | pcap reader
E: sflow decoder
E: wave file reader
E: exif reader | exif library | id3 reader | id3 tag reader
E: metadata reader | png decoder | jpeg decoder | gif decoder | bmp decoder | tiff decoder
E: elf reader
E: chm reader | docx reader
E: pdf text extractor
E: fasta reader | fastq reader
E: sequence file reader | vcf reader
E: blp decoder | ofx reader
E: dicom reader
E: block decoder
E: transaction decoder | calldata decoder | abi decoder | abi encoder | log decoder | rlp encoder | rlp decoder
E: ssz serialization | scale codec | borsh serialization | emoji regex
E: mustache template engine
E: toml reader | yaml reader | ini reader
E: strip comments from | removes comments from
E: syntax highlighter for | syntax highlighting library | syntax highlighting engine
E: highlights source code | unicode segmentation | grapheme splitter | split graphemes | sentence splitter
E: text segmenter | byte order mark | strip bom | url escaping | query escaping
E: percent encoding library | html entity decoder | html entities encoder | html escape library | punycode encoder
E: punycode converter | url encoder | url normalization
S: markdown renderer | expression evaluator
S: abstract syntax tree | ast | parse tree | syntax node | ebnf | bnf | abnf
S: context free grammar | formal grammar | grammar file | grammar rule | left recursion | left recursive | lookahead
S: shift reduce | lalr | glr | earley | lr 1 | ll k | ll 1 | packrat | peg | precedence climbing | operator precedence
S: recursive descent | recursive ascent | tokenizing | token stream | lexing | lexical analysis | lexical analyser
S: scannerless | syntax analysis | syntactic analysis | error recovery | sax | stax
S: dom tree | xpath | xml node | xml document | malformed html | html sanitizer | html to text | html to markdown
S: markdown to html | markdown to pdf | gfm | github flavored markdown | markdown extra | markdown extension
S: restructuredtext | asciidoc | bbcode | mediawiki markup | wikitext
S: xml binding | xml to object | xml to json | xml mapping | xml serialization | xml deserialization | xml processing
S: xml schema | xsd | xslt | rfc 4180 | tab separated | tsv | csv to json | read csv | parse csv | comma separated
S: unmarshal | deserializer | binary serialization | serialization format
S: serialization library | serialization framework | object serialization | messagepack | message pack | msgpack
S: protocol buffer | flatbuffer | cap n proto | ubjson | asn 1 | ber der | bencode | edn | ini file | ini format
S: properties file | dotenv file | binary file format
S: user agent string | natural language date | parse date
S: human readable date | parse html | parse xml | parse markdown | parse url
S: parse json | parse text
S: regular expression library | regex engine | estree | acorn plugin
S: esprima compatible | code printer | pretty printer | syntax highlighter | textmate grammar | jison grammar
S: reader and writer | spreadsheet reader | article extraction
S: content extraction | metadata extraction | opengraph
S: newick
S: can dbc | apache log | mt940
S: 语法树 | 抽象语法树 | 词法分析 | 语法分析 | 文法 | 反序列化
S: 正则表达式 | 标记语言 | 表达式解析 | 文本解析 | 解析 XML | 解析 HTML | 网页解析
S: 日志解析 | Markdown 解析器 | HTML 解析器 | XML 解析 | 文件解析 | 协议解析 | 简历解析
S: serialization system | interchange format | regex library | read and write | query selector | html and xml
S: transforming html | extract data from
S: error tolerant | untrusted documents | malformed input
S: strict mode and | dot notation | json lines | node tree | walk the tree
S: traverse the tree | tree traversal | type adapters | custom serializers
S: field annotations | struct tags | parsed into | parsed as | parse errors | syntax error messages
S: contextualized errors | line and column | source positions | grammar definition | production rules
S: input string | input stream | supported formats include | read formats | file formats supported | write back
S: preserves comments | round trip | in place update | update a yaml file
S: comments preserved | whitespace preserved
S: unmarshalling | marshalling | marshaling | unmarshaling | byte stream into | encoded byte | wire format
S: data representation standard | external data representation | network data representation | decode raw
S: decoded into | decodes the | decodes into | decodes binary | encodes into | parsed result | parsed document
S: parsed object | parsed output | parsed data | parsed value
S: parse function | parse method | parse options | parses into | parses to | parses all
S: parses any | parses both
S: parse time | parse an | parse from
S: parse data from | parse input | parse output | parse response | parse headers | parse cookies | parse query
S: parse version | parse number | parse color | parse addresses | parse phone numbers | parse command
S: parse arguments from | parse template | parse yaml | parse toml | parse ini | read file format
S: file reader library | reading library | sequence reading | writer for | encoder for
S: decoder library | encoder library | codec library | rfc 3986 | rfc 5322 | rfc 4648 | rfc 6570
S: rfc 4506 | rfc 8259 | rfc 7159 | rfc 2822 | rfc 5545 | rfc 6350 | line number and column | source location
S: source span | token type | tokens into | list of tokens | array of tokens | lexical grammar
S: syntax definition | node visitor | node transformer | grammar productions
S: ambiguous grammar | attribute grammar | parse table | escape and unescape
W: unescape
S: html entities | url encode | url decode | percent encoding | namespace handling | xml namespaces
W: doctype
S: xml entities | cdata | xml declaration | header row | quoted fields | field delimiter
S: delimiter separated values | malformed csv | custom delimiter
W: endianness | little endian
S: bit fields | read bytes from | byte buffer reader | binary reader | binary writer
S: binary data streams | magic number | file header | chunk header | chunk based format
T: antlr | bison | yacc | jison | pegjs | nearley | chevrotain | tree sitter | nom | lalrpop | pyparsing
T: Parsimonious | Parsec | megaparsec | attoparsec | boost spirit | jflex | javacc | ragel | re2c | Treetop | parslet
T: racc | esprima | espree | babylon | Recast | escodegen | estraverse | jscodeshift | Remark | rehype | mdast | hast
T: markdown it | Showdown | kramdown | redcarpet | goldmark | blackfriday | pandoc | cmark | parsedown | flexmark
)lexicon",
R"lexicon(
[parser]
T: commonmark java | nokogiri | beautifulsoup | beautiful soup | lxml | jsoup | cheerio | html5lib | htmlparser2
T: parse5 | Gumbo | hpricot | goquery | anglesharp | html agility pack | expat | libxml2 | libxml | rapidxml | tinyxml
T: pugixml | xerces | xstream | jaxb | simplexml | xml2js | papaparse | fastcsv | univocity | opencsv
T: rapidjson | simdjson | libclang | roslyn | javaparser | redbaron | libcst | parso | sqlglot | ANTLR4
T: swift syntax | sourcekit | scalameta | kryo | capnproto | kaitai struct | libyaml | pcre | re2 | oniguruma | serde
T: micromark | commonmark js | unist | markdown rs | comrak
T: htmlparser | domhandler | css select | css tree
T: acorn js | meriyah | sqlparser | libpg query
T: participle | winnow | chumsky | ohm js | marpa
T: regexp grammars | menhir
T: happy and alex | trifecta | fparsec | fastparse | instaparse | esrap | petitparser
T: libxmljs | etree | elementtree | roxmltree | quick xml | xmlpull | woodstox | xom | dom4j | jdom
T: tagsoup | nekohtml | xmlbeans | msgpackr | bincode | bitcode | borsh | flexbuffers | amazon ion
T: ion format | smile format | hjson | json5 | sexpr | s expression
W: jsonc
H: syntax tree | scanner generator | remark plugin | csv writer | unparser | tree sitter grammar | antlr grammar
H: 表达式引擎 | parser toolkit | parsing toolkit | parsing engine | markdown library | markdown implementation
H: markdown plugin | markdown-it plugin | html to markdown converter | html builder | xml library | xml toolkit
H: xml builder | dom implementation | toml library | uri library | ast utility | data interchange format
H: data serialization format | msgpack implementation | content extractor | stringifier | 序列化框架
H: 序列化库 | 表达式解析器 | 解析类 | file decoder
H: yaml library | excel library | spreadsheet library | xml and html parser | html and xml parser
H: unmarshaller | marshaller | html reader | html cleaner | format reader
H: format parser | formatter and parser | reader library | data parser | text parser | string parser
W: highlighter
H: format library | document parser | tree parser | encoding library | decoding library | encode decode library
H: transfer syntax
W: 分词器 | 解析 | grammar | backtracking | tokenization | tokenize | zero copy | commonmark
W: textile | creole | front matter | frontmatter | delimited | stringify | marshal | deserialize
W: deserialization | serializer | serialization | binary format | protobuf | cbor | bson | avro | thrift | plist
W: property list | toml | hcl | file format | multipart form data | query string
W: pattern matching | regex | regexp | code model | printer
W: reading and writing | encoder | decoder | decoding | xlsx | web scraping | scrape html
W: screen scraping | microdata | json ld | chess notation | demo file | bank statement | fix protocol
W: opml | 序列化 | 编码解码 | 分词 | lex | flex | ohm | pest | lark | ply | sly | spirit
W: acorn | unified | jackson | gson | syn | reader | extraction | markup | csv | converter | conversion | encode
W: decode | expression | codec | text extractor | 转换器 | scraper | template engine
W: manipulate | selector | streaming | validator | scanner | writer | extract data
W: parse | parsed | unparsed | syntax | decoded | encoded | malformed | whitespace | delimiter | unescaped
W: round tripping | lossless | transform stream
C: antlr4 | bison d | pest derive | grammar pest | use nom | import pyparsing | BeautifulSoup | import lxml
C: Nokogiri HTML | Nokogiri XML | Jsoup parse | cheerio load | DOMParser | SAXParser | XmlPullParser | csv parse
C: Papa parse | parseString | parseFile | parse file | parser parse | new Parser | Parser new | parseFromString
C: ast parse | walk ast | Lexer | new Lexer | require acorn | require esprima | toHTML | markdown render | serialize
C: msgpack pack | Unmarshal | parse expr | parse result
C: parseURL | urlparse | url Parse | xml parse | xmltodict parse | minidom | etree parse | xml NewDecoder
C: json NewDecoder | csv NewReader | csv DictReader | fromString | from_str | from_string | parse_str | parseBytes
C: parseSync | parseDocument | parseDate | parseXml | parseHTML | parseExpression | parseModule | parseScript
C: parseStream | decode encode | decoder decode | encoder encode | new Decoder | new Encoder | NewDecoder | NewEncoder
C: NewReader | NewParser | NewLexer | NewScanner | tokenizer next | UnmarshalBinary | MarshalBinary
C: unified use | md use | remarkPlugins | rehypePlugins | goldmark New | goldmark WithExtensions | markdownIt use
C: visit tree | unist util visit | toAST | ast body | node type | readFile parse | load yaml
C: safeLoad
X: body parser middleware required | requires body parser | parse server | parse platform | parse sdk | parse com
X: grammar check | grammar checker | english grammar | grammar error correction | grammar correction
X: spelling and grammar | video decoder | audio encoder | video encoder | variational encoder | rotary encoder
X: auto encoder | encoder decoder | image encoder | qr code decoder | api token | access token | auth token
X: csrf token | erc20 token | token contract | token sale | jwt token | utility token | non fungible token
X: json web token | bearer token | refresh token | transformer encoder | text encoder | encoder network
X: encoder decoder architecture | query string parameter | discord token | network scanner | port scanner
X: tokenizer model | grammar mistakes | command-line argument parsing is | llm tokenizer | bpe tokenizer
X: sentencepiece tokenizer
X: dependency parsing | constituency parsing | semantic parsing of natural | part of speech | does the parsing
X: reading app | news reader | feed reader | rss reader | screen reader | card reader | epub reader | pdf reader
X: book reader | comic reader | code reader | barcode reader | qr reader | audio decoder | arg parsing
X: cli argument parsing | argument parsing | argument parser
X: command line argument parsing | option parser | flag parser
X: parse your resume | parser error in | parse error while building | encoder motor | quadrature encoder
X: sentence encoder | encoder model | hardware encoder | jpeg encoder | opus encoder | mp3 encoder | h264 encoder
X: video codec | audio codec | speech codec | neural codec | image codec | codec pack | text highlighter
X: keyboard decoder
E: bnf grammar | peg grammar | grammar for antlr | tree-sitter bindings
E: lexical analyzer | lexical analyser generator | compiler compiler | yacc implementation | yacc clone | bison like
E: ast transformer | ast walker
E: lossless syntax tree
E: handwritten recursive descent
E: parse binary data
E: parse binary formats | ber der decoder | der encoder | emv tlv
E: markdown to ast | markdown ast | asciidoc processor | textile to html | bbcode to html
E: djot | html scraper library | html to ast
E: css selectors engine | xml to array | xml to dictionary | xml deserializer
E: xml dom | xpath engine | toml implementation
E: toml encoder decoder | edn reader | lisp reader
E: csv importer | fixed width files | fixed length records
E: hl7 messages
E: xls reader | docx to text | pdf text extraction | pdf table extraction
E: extract tables from pdf | outlook msg
E: browser detection | user agent detection
W: device detection
E: grok patterns
E: nmea sentences | grib decoder
E: dxf reader | dwg reader | gltf loader
E: exif extraction | metadata extractor
E: webp decoder | tiff reader | psd reader
E: chess pgn
E: nbt library | minecraft nbt
E: vcard library
E: c preprocessor | preprocessor library
E: string scanner
E: bibtex library
E: gedcom library | 解析器生成器 | 格式解析 | 报文解析 | markdown 解析 | html 解析
E: excel 解析 | sql 解析 | 地址解析
S: tokens and positions
S: terminals and nonterminals | semantic actions | unparse
S: well formed
T: peggy | parsimmon | parboiled | sprache | superpower
T: irony | textx | ocamllex | leex and yecc | leex yecc | nimbleparsec | lpeg | pegtl | goyacc
T: xtext | spoofax | rascal | typescript compiler api | simple html dom | querypath | html5ever
T: commonmark spec

[linter]
alias: lint | linting | linters | code quality | static analysis | formatter | code formatter | code style
alias: static code analysis | eslint | prettier | code review
E: linter | lint | linting | static analysis | static analyzer | static analyser | static code analysis
E: code formatter | style checker | code quality | code checker | code beautifier
E: auto formatter | autoformatter | autoformat | opinionated formatter
E: eslint plugin | eslint config | eslint rule | shareable config
E: sharable config | eslint formatter
E: eslint parser | eslint wrapper | eslint preset | prettier plugin | prettier config | stylelint config
E: stylelint plugin | tslint rule | tslint config | tslint plugin | jshint plugin | jshint reporter | jslint
E: rubocop extension | rubocop config | flake8 plugin | flake8 extension | pylint plugin
E: phpstan extension | phpstan rule | php codesniffer | phpcs standard | roslyn analyzer | code analyzer
E: code smell | dead code | unused code | complexity analysis | cyclomatic complexity | code metric
E: bug finder | code review tool | sonarqube plugin | sql formatter | import sorter | 代码检查
E: 静态分析 | 静态代码分析 | 代码规范 | 代码格式化 | 代码质量 | 格式化工具 | 代码风格
E: 代码审查 | 静态扫描 | リンター | 代码扫描 | 代码美化
E: spell checker for code
E: spelling mistakes in | typos in source code | finds typos
E: code style fixer | coding standards fixer | fixes your code
E: code analysis tool
E: detects violations
E: reports patterns | finds problems in | find bugs in | catches common mistakes
E: catch common mistakes | error checker | check your code for | checks python code | complexity checker | find unused
E: unused dependencies | duplicate code detector | copy paste detector | type checker for
E: uncompromising
E: pre commit framework
E: review comments from | automated code review
E: license checker | 代码规范检查
E: complains about | enforce a style | enforce consistent | style enforcement
E: checks prose | checks commit messages | checks your writing | problems in your code | mistakes in your code
E: mistakes in code | smells in your code
E: spell checker dictionary | spelling dictionary | cspell dictionary | dictionary for cspell
E: spell checking dictionary | code spell checker | spell check source code | catch spelling errors in code
E: secretlint rule
E: shareable eslint configuration | eslint flat config
E: eslint flat configuration | eslint configuration for
E: eslint processor | eslint resolver | eslint import | eslint cli
E: eslint runner | eslint utilities | eslint utils | eslint daemon | eslint devkit | oxlint config | oxlint plugin
E: biome config | biome configuration | xo config | tslint preset | tslint formatter
E: stylelint preset | stylelint formatter | stylelint processor | standard style
E: prettier preset
E: prettier formatter
E: remark config | textlint rule | textlint plugin | textlint preset
E: textlint filter | markdownlint rule | markdownlint config | markdownlint custom rule | html hint
E: openapi rules | spectral ruleset | spectral rules
E: graphql eslint
E: commitlint config | commitlint plugin | commitlint preset
E: commitlint configuration | editorconfig checker
E: publint
E: circular dependency checker | solhint plugin
E: shell script analysis
E: php code sniffer | phpcs ruleset | phpcs sniffs | phpcs rules | code sniffer rules
E: psalm plugin | phpmd rules | php cs fixer config | rector rules | pylint checker | plugin for flake8
E: plugin for pylint | ruff config | mypy plugin | docstring checker | pep8 checker | pep 8 checker
E: pycodestyle checker | python checker | import order checker | rubocop rules | rubocop cops | custom cops
E: go vet analyzer | go analyzer | golangci config
E: ktlint rule | detekt rule | swiftlint rules
E: checkstyle config | checkstyle checks | pmd ruleset | error prone checks | error prone plugin | spotbugs plugin
E: findbugs plugin
E: stylecop rules | clang tidy check | include checker
E: credo check | perl critic | perlcritic policy
E: warns about accessibility
E: warns developers about | webhint rule | webhint hint | hint for webhint | webhint configuration | webhint parser
E: webhint formatter | putout plugin | unused file checker | unused css checker
E: unused export finder | unused variable checker
E: enforce code style
E: enforce coding conventions | enforces naming | enforces import | naming convention rules | filename conventions
E: enforce filename | license header checker
E: checks license headers | static type checking for | bug detector | bug pattern detector
E: program analyzer | program analysis | dataflow analyzer
E: program slicer | taint analysis tool | sast tool | quality rules | css accessibility checker
E: html mistakes | checks html for mistakes | highlights errors in html | validation bookmarklet
E: import sorting style | unused files check | dead file checker
E: site checker | header hygiene
S: code formatting | formatter for | unused dependency | code complexity | type checker
S: sort import | coding style | coding standard | code convention | naming convention | style violation
S: rule violation | linted | format on save
S: autofix | auto fix | autofixable | fixable | automatically fix | pre commit hook | precommit hook | commitlint
S: recommended config | extend config | rule set | rule severity | disable rule | inline disable | eslintrc
S: prettierrc | unused variable | unused import | unused css | unused file | unused export | import order
S: trailing whitespace | no semicolon | pep8 | pep 8 | pep257 | psr 2 | psr 12 | airbnb style | google style
S: code analysis | code inspection | semantic analysis | taint analysis | data flow analysis | dataflow analysis
S: abstract interpretation | pointer analysis | nullability | vulnerability detection | secret detection
S: code scanning | sarif | sast | checkstyle xml | code health | maintainability index | halstead | code statistics
S: quality gate | misspelling | typo finder | dependency check | dependency rule
S: architecture rule | architecture test | validate markup | w3c validator | markup validation | syntax check
S: syntax checking | review comment | github check | js beautify | pretty print | reformat
S: consistent style | consistent code style | enforce style | enforce coding | enforce rule | enforce convention
S: detects bug | find bug | catch error early
S: 代码重构 | 代码提交 | 编码规范 | 代码质量检测 | 圈复杂度
S: 自动修复 | 重复代码 | 代码异味 | 语法检查 | 提交规范 | 检查工具 | checks for
S: checks your code
S: disable a rule | ignore rules | warnings and errors | configurable rules | plugin rules | custom rules
S: false positives | no unused vars | .editorconfig | reports errors | exit code non zero if
S: disallow | rule details | rule options | examples of incorrect code | examples of correct code
S: incorrect code for this rule | correct code for this rule | this rule enforces | this rule checks | this rule aims
S: recommended rules | fix option
S: requires type information | severity level of the rule | extends the recommended | plugins section of your
S: rules section | configure the rules | rules you want to use | rule name | set of rules | supported rules
S: list of rules | available rules | deprecated rules | bad smell
S: anti pattern detector | issues found | reports problems | warns when
W: warns if
S: detects common mistakes | disable comments | ignore comments | import sorting
S: import ordering | sort order of imports | stylistic rules
S: max line length | line length limit | semicolons and | indentation rules | two space indentation
T: eslint | tslint | jshint | jscs | prettier | standard js | standardjs | rubocop | pylint | flake8 | pycodestyle
)lexicon",
R"lexicon(
[linter]
T: pyflakes | isort | yapf | autopep8 | ruff | mypy | pyright | pytype | pyre | Bandit | golint | gofmt | goimports
T: go vet | gometalinter | staticcheck | clippy | rustfmt | clang tidy | clang format
T: cppcheck | cpplint | uncrustify | astyle | checkstyle | pmd | findbugs | spotbugs
T: error prone | ktlint | detekt | swiftlint | swiftformat | scalastyle | scalafmt | wartremover | scalafix | hlint
T: brittany | ormolu | dialyzer | phpstan | psalm | phan | phpmd | php cs fixer | phpcs | sonarqube | sonarlint
T: codeclimate | code climate | codacy | coala | shellcheck | shfmt | hadolint | yamllint | markdownlint | proselint
T: textlint | htmlhint | csslint | csscomb | tflint | sqlfluff | dartfmt | lintr | luacheck | stylua
T: biome | oxlint | dprint | semgrep | codeql | coverity | stylecop | fxcop | fantomas | brakeman | doiuse
T: syntastic | neomake | overcommit | wemake python styleguide | elm format | ocamlformat
T: stylelint
T: rome tools | putout | secretlint | alex js | write good | cspell | typos cli | codespell
T: checkov | actionlint | golangci | errcheck | gosec | standardrb | solhint
T: perlcritic
H: beautifier | html validator | syntax checker | lint tool | linter rule | static code analysis tool | formatter
H: prettyprinter | sniffs | eslint loader | eslint configuration | prettier configuration | stylelint rule
H: code metrics tool | dependency checker | quality metrics | 代码检查工具 | 代码格式化工具
H: 静态分析工具 | 静态代码分析工具 | 代码质量平台 | 代码审查工具
H: static checker | source code analyzer | code analyser | code sniffer
W: style guide | code style | violation | editorconfig | pre commit | husky
W: ruleset | trailing comma | indentation | whitespace | semicolon | line length | inspection | symbolic execution
W: model checking | formal verification | type inference | security audit | technical debt | maintainability
W: lines of code | code coverage | refactoring | spelling mistake | grammar check
W: circular dependency | circular dependencies | baseline | beautify | pretty printer
W: find problem | common mistake | preset | xo | 规范 | 漏洞扫描 | 格式化 | credo | hound | vale | rome
W: infer | resharper | lizard | reek | checker | formatting | analyze | analysis | analyzer | consistent | convention
W: reporter | enforce | review | ast | prettifier | 检查器 | format code
W: validator for
C: npx eslint | eslint fix | eslint recommended | eslintConfig | yarn lint | prettier write
C: stylelintrc | tslint json | jshintrc | rubocop yml | inherit gem | require rubocop | mypy ini | phpstan neon
C: golangci yml | golangci lint run | cargo clippy | cargo fmt | gofmt w | clang format i | pre commit config yaml
C: pre commit install | lintOptions | swiftlint yml | noqa | eslint disable | NOLINT
C: extends airbnb | black check | shellcheck disable
C: eslint init | eslint config js | extends recommended | npx prettier | npx stylelint | npx oxlint | npx biome
C: biome check | cspell link add | cspell json | textlintrc | remarkrc | secretlintrc | hintrc | npm run lint fix
C: defineConfig eslint | pylint load plugins | flake8 select | flake8 extend | rubocop require | RuleTester
C: context report | parserOptions | sourceType module | ignorePatterns
X: date formatter | number formatter | log formatter | currency formatter | text formatter | phone formatter
X: output formatter | partition formatter | data quality | image quality | air quality | video quality
X: network analyzer | traffic analyzer | sentiment analyzer | log analyzer | disk analyzer | spectrum analyzer
X: logic analyzer | packet analyzer | string formatter | message formatter | input formatter | json log formatter
X: follow the coding style | follow the code style | code style js standard | code style prettier | code style black
X: follow the style guide | code style standard | living style guide | water quality | sound quality | bundle analyzer
X: bundle size analyzer | lint the code | lint code | run lint | code of conduct | linting and testing | passes lint
X: run the linter | lint check passes
X: npm run lint | linters pass | lint passes | make lint | your linters
X: run eslint | linting the code | code is linted | eslint support | eslint rules included | eslint and prettier
X: prettier and eslint | some eslint rules | vite with hmr and some eslint | with eslint
X: linting and formatting setup | eslint configured | expanding the eslint configuration
X: if you are developing a production application
E: eslint shareable configuration | airbnb style guide | google style guide | style guide enforcement
E: enforce coding standards | enforces a consistent style | enforce best practices
E: coding standard for | coding conventions checker | ruleset for
E: sniffs for | php-cs-fixer rules
E: optional type checker
E: static typing for python | type annotations checker | docstring style | docstring coverage | import checker
E: detect unused | duplicate code detection
E: copy paste detection | code clone detection | clone detector | code duplication | cognitive complexity
E: complexity metrics | architectural rules
E: enforce architecture | layering rules | module boundaries | circular dependency detection | circular imports
E: code review bot | automatic code review | ai code review | ai code reviewer | code review automation
E: inline comments on pull requests | annotate pull requests
E: danger plugin | commit message checker | commit message validator
E: whitespace checker
E: end of line fixer | typo checker | spelling checker for source code | inclusive language
E: insensitive writing | grammar checker
E: vale style | link checker
E: html checker | css validator | jsx a11y
E: erb formatter | blade formatter
E: codelyzer
E: foodcritic rules | cookstyle | kubernetes manifest validation
E: shell formatter
E: haskell formatter | elm formatter | ocaml formatter
E: scala formatter | clojure formatter | kotlin formatter | ktlint ruleset | swift formatter
E: objective-c formatter | clang-format wrapper | clang-tidy plugin
E: misra c | misra checker | cpp check | dylint | java formatter | checkstyle plugin
E: checkstyle configuration | pmd rules | findbugs detectors | archunit
E: analysis options | c# analyzers | code fix provider | f# formatter
E: vb formatter | sql style | sqlfluff plugin | julia formatter
E: fortran formatter | verilog formatter | vhdl style
E: solidity formatter | latex formatter
E: bibtex formatter | toml formatter | yaml formatter | xml formatter
E: css formatter | css beautifier | css comb | sort css properties | css property order
E: tailwind class sorter | sort tailwind classes | html formatter | html beautifier
E: javascript formatter | javascript beautifier | js beautifier | jscs preset | jscs rules | php formatter
E: ruby formatter | rubocop configuration | shared rubocop | python formatter
E: black formatter | gofmt alternative | stricter gofmt | analyzer for go | notebook formatter
E: 代码风格检查 | 静态检查 | 静态扫描工具 | 静态代码检查 | eslint 配置 | eslint 规则 | eslint 插件 | 代码审计 | 错别字检查 | 中文排版 | 中文文案排版
E: 代码评审
S: formats your code | fixes automatically
S: rules can be disabled | disable next line | suppressions | baseline file | offenses
S: bad practices | anti patterns detection | bug patterns
S: rule configuration | strict rules | indentation style | tabs vs spaces | brace style
S: quote style | magic numbers | long methods | god class
T: htmllint | pydocstyle | flog | revive
W: codebeat
T: deepsource | houndci | oclint | facebook infer | scapegoat | eastwood | kibit | clj-kondo | cljfmt
T: megalinter | reviewdog
W: spectral
C: eslint --ext | eslintrc js | extends plugin recommended | stylelint --fix | prettier --check | rubocop -a
C: rubocop --auto-correct | flake8 --max-line-length | pylintrc | ruff check | isort --check-only
C: mypy --strict | phpstan analyse | vendor bin phpstan | go vet -vettool | swiftlint autocorrect | swiftlint lint
C: ktlint -F

[json]
alias: json library | json parser | json schema | json-schema | json processing | jsonp | json-api | ndjson
E: json
E: jsonpath
E: ndjson
E: jsonlines | jsonl | json5 | hjson | jsonc
E: jsonnet
E: json 解析 | json 解析器 | json 库 | json 格式化 | json 编辑器 | json 转换
E: json 数据 | 解析 json | JSON 解析库 | json 序列化 | 字典转模型 | 模型转换 | json 工具
E: newline separated objects
E: jq alternative | alternative to jq | like jq | jq wrapper | jq for | JSON 解析
E: JSON 库 | JSON 工具 | JSON 格式化
E: data validation using
E: converting objects to
E: ubjson | bson library
E: geojson library
S: geojson | bson | rfc 7159 | rfc 8259 | rfc 6901
S: rfc 6902 | rfc 7396 | ecma 404 | draft 4 | draft 7 | draft v4 | draft 2019 09 | draft 06 | sax interface
S: struct tag | schema validator | schema draft | pretty printer
S: circular structure | number precision | model mapping
S: jq like | jq clone | unflatten | deep diff | jsonify
S: schema generator
S: lenient parser | 反序列化 | 序列化 | 高性能 JSON
S: jq syntax | key order | big numbers
S: draft 07 | draft 2020 12 | custom keywords
S: stringify replacer | prototype poisoning
S: schema based validation
T: jmespath | gson | moshi | fastjson | rapidjson | simdjson | jsoncpp | cjson
T: jansson | yajl | ujson | orjson | simplejson | swiftyjson | jsonmodel | objectmapper | mjextension | yymodel
T: jsonkit | sbjson | newtonsoft | jil | utf8json | servicestack text | circe
T: json4s | argonaut | aeson | serde | jsoniter | easyjson | gjson | ffjson | cheshire | oj gem
T: jbuilder | rabl | active model serializers | jsonapi | jq | gron | ajv | tv4 | jsonschema
T: quicktype | lowdb | logan square | kotlinx serialization | jsonata | postgresql jsonb | tcomb
T: typebox
T: yyjson | sjson | cue lang | json2csv | ijson | demjson | jsonld | oboe js
T: jsonstream
H: json pretty printer | json schema generator | jsonpath implementation | json module | json streaming parser
H: json schema form generator
W: topojson | cson
W: serialize | deserialize | serialization | deserialization | marshal | unmarshal | marshalling
W: pojo | codable | schema validation | nested key | dot notation | pretty print | circular reference
W: escape sequence | big integer | trailing comma | schema generation | openapi | swagger | jsonb
W: zero copy | 模型 | 字典 | 解析库 | 数据转换 | 数据校验 | 格式化工具
W: jackson | mantle | argo | sonic | jason | oj | joi | jolt | zod | csv | converter | encode | decode | mapping
W: javascript object notation | validator | messagepack | msgpack | jsonp | flatten
H: json 解析库 | 模型转换框架 | 字典转模型框架 | json 格式化工具 | json encoder decoder
H: json parsing library | json filter | json plugin | json library for | json-p
H: json toolkit
H: json stringifier
C: json loads | json dumps | JSON parse | JSON stringify | import json | json Unmarshal | json Marshal | encoding json
C: toJson | fromJson | to json | from json | JSONObject | JsonObject | JSONArray | JsonValue | nlohmann | json hpp
C: new Gson | Gson | ObjectMapper | JSONDecoder | JSONSerialization | schema json | draft 07 schema
C: additionalProperties | JsonConvert | JToken | JObject | SwiftyJSON | jsonString | json get | parseJson
C: to_json | from_json | JSON.parse | json unmarshal | jq filter
C: json_decode | json_encode | ajv compile | new Ajv | ajv validate | json_object_new | jq r
X: json web token | rest json | package json | tsconfig json | composer json | manifest json | config json
X: bower json | settings json | returns json | appsettings json | credentials json | package lock json | swagger json
X: response in json | launch json | json response | return json | json webtoken | tasks json | firebase json
X: google services json | plugin json | client secret json | data json | app json | output json | json format output
X: json logging | json log | json body | json over | json over http | json or xml | json resume
X: json config file | json configuration file
E: dictionary to model
E: jmespath implementation | jsonlogic
E: jsonapi client
E: jsonapi serializer
E: stable stringify
E: bson implementation | smile format | ion format
E: jsonb column | jsonfield
E: json 转模型 | json 转换工具 | json 查看器 | json 编辑 | json 校验 | json 对比 | json 比较 | json 文件
E: JSON 生成 | json 转实体
S: rfc 4627 | jsontestsuite
T: jackson databind | genson | picojson | arduinojson
T: handyjson | poison | jiffy | jsx erlang | fx | jless | jsonlite
T: rjson
C: jq -c | cat json | cat file json | curl jq | require json | as_json | JsonProperty
C: package json schema

[yaml]
alias: yml | yaml-parser | yaml config
E: yaml
E: yaml 解析 | yaml 解析器 | yaml 配置 | yml 配置 | yaml 文件 | yaml 格式 | 解析 yaml | yaml 库
E: YAML 配置文件 | yaml 转换
E: compose files
E: docker compose samples | YAML 解析
S: yml
S: comment preserving | safe load
S: 配置文件解析 | 注释保留
T: libyaml | pyyaml | snakeyaml | spyc
T: yamldotnet | strictyaml | yq | yamllint | ytt | yamlbeans | hsyaml | Yams | rapidyaml
T: oyaml | kwalify | yamale
H: yaml tool | yaml 工具 | yaml 配置工具 | yaml 编辑器
H: yaml module
W: block style | flow style | custom tag | multi document
W: preserve comments | round trip | configuration as code
W: helm values | 数据序列化 | 人类可读 | psych
W: jekyll | ansible | kustomize | hiera | toml | ini | emitter | serialize | deserialize | manifest | indentation
W: loader | front matter | kubernetes | playbook | human readable | declarative
W: anchor | indent
C: import yaml | yaml load | yaml safe load | yaml dump | yaml safe dump | require yaml | yaml parse | yaml stringify
C: YAML load | YAML Node | gopkg in yaml | yaml Unmarshal | yaml v2 | yaml v3 | yq eval | Yaml parse
C: yaml Marshal | yaml safeLoad | load_file yaml
X: travis yml | config yml | docker compose yml | pubspec yaml | database yml | config yaml | environment yml
X: appveyor yml | circle yml | gitlab ci yml | values yaml | secrets yml | deployment yaml | serverless yml
X: playbook yml | main yml | config yml file | plugin yml | template yaml | settings yml | app yaml | action yml
X: application yml | services yml | rubocop yml | mkdocs yml | pre commit config yaml | configuration yaml
X: openapi yaml spec | codecov yml | requirements yml | workflow yml | yaml workflow file | github workflow yaml
X: yaml config file for | no yaml | no yaml involved | without yaml | workflow yaml
E: libyaml bindings
E: preserves comments and formatting
E: front matter parser
E: frontmatter parser | frontmatter extractor
E: alice fixtures
E: rails locale files
E: yaml 语法
S: anchors and aliases | block scalars | indentation errors
T: ruamel | sharpyaml | syck | yamerl | spruce | dyff
T: gray-matter
C: yaml safe_load | YAML load_file | yq e | yq -r | yaml_parse | yamlfmt
C: kubectl apply -f yaml | -o yaml

[testing]
alias: test | tests | unit testing | unit-testing | test framework | e2e | end-to-end testing | mocking | tdd | qa
alias: test automation | load testing | fuzzing | quality assurance
E: test framework | testing framework | test library | testing library
E: test runner | test harness | testing tool | test tool | test automation | automated testing
E: automated test | automation testing | ui testing | gui testing | mobile testing
E: web testing | browser testing | end to end test | end to end testing | e2e test
E: e2e testing | integration test | integration testing | functional testing | functional test | acceptance testing
E: acceptance test | bdd framework | test driven development | regression testing | visual regression
E: visual testing | screenshot testing | snapshot testing | snapshot test
)lexicon",
R"lexicon(
[testing]
E: property based testing | property testing | mutation testing | mutation test | fuzz testing | fuzzing | fuzzer
E: load testing | load generator | stress testing | performance testing | performance test
E: api testing | contract testing | contract test | smoke test | chaos testing
E: mocking | mock library | mock object | mock server | mock http | http mock
E: mock generator | test double | test spy | stubbing library | fake server
E: assertion library | assertions library | assert library | fluent assertion | matcher library | test matcher
E: custom matcher | coverage reporter | coverage tool | test fixture | fixture loader | test data generator
E: test utility | test utilities | testing utilities | testing utility | test plugin
E: test generator | test management | test bench | testbench | pytest plugin | pytest fixture | rspec matcher
E: rspec extension | rspec formatter | phpunit extension | junit extension | junit rule | junit 5 extension
E: jest matcher | jest preset | jest environment | jest transformer | jest reporter | karma plugin | karma reporter
E: karma preprocessor | karma launcher | karma adapter | mocha reporter | chai plugin | chai assertion
E: cucumber formatter | cypress plugin | protractor plugin | selenium binding | test anything protocol
E: monkey testing | accessibility testing | a11y testing | symbolic testing | 单元测试 | 單元測試
E: 测试框架 | 自动化测试 | 測試框架 | 接口测试 | 性能测试 | 压力测试 | 压测 | UI 自动化
E: 测试工具 | 端到端测试 | 测试平台 | テスト | 接口自动化 | 模糊测试 | 测试覆盖率
E: 测试用例 | 测试管理 | 回归测试 | 单测 | 集成测试 | モック | 测试数据 | mock-service-worker
E: playwright test
E: testing toolkit
E: test helpers for | test suite for
E: property based tests | stub server | mocks stubs and
E: spies stubs and mocks | fake data for | generates fake data | fake api | intercept requests in tests
E: record your test suite | replay during tests | chaos experiments | simulate network conditions
E: resilience testing | failure injection | unit testing for
E: assertions for | matchers for | expectation library | behavior driven development | behaviour driven development
E: throwaway containers | test data factories
E: fixtures replacement | fixtures for tests | factories for tests | coverage for
E: api test | tests for bash | testing bash | test infrastructure code
E: infrastructure testing | testing in production | game testing
E: consumer driven | consumers and providers | contract between | bad network
E: pretend to be a server | fake responses | canned responses | recorded responses
E: drive a browser | on real devices | against real devices
E: thousands of virtual users | hit your server with | hammer your
E: test reporter plugin | test report plugin | jest transform
E: jest serializer | jest snapshot serializer | jest utilities | jest helpers
E: jest config preset | jest builder | jest runner | jest watch plugin | jest resolver | jest dashboard
E: jest module name mapper | moduleNameMapper | vitest plugin | vitest reporter | vitest environment | vitest matchers
E: vitest utilities | karma framework plugin | jasmine reporter | jasmine matchers
E: jasmine helpers | jasmine runner | chai helpers | chai matchers | sinon plugin | qunit plugin | tape helper
E: ava plugin | tap reporter for | tap formatter | cypress commands
E: cypress preprocessor | cypress component testing | playwright plugin | playwright helpers | playwright fixtures
E: playwright reporter | playwright utilities | playwright testing | cucumber with playwright | cucumber steps
E: cucumber plugin | cucumber reporter | cucumber html reporter | gherkin parser
E: gherkin linter | protractor helpers | protractor tests | protractor dsl | webdriver based tests | webdriver proxy
E: webdriver client | webdriver bindings | selenium helpers | selenium grid manager | selenium standalone
E: selenium server wrapper | webdriver manager | webdriverio service | webdriverio reporter | wdio reporter
E: wdio service | nightwatch plugin | testcafe plugin | testcafe reporter | codeceptjs helper | codeceptjs plugin
E: appium plugin | appium helper | detox helper | app automation | test mobile apps
E: screenshots on simulators | screenshot tests | visual diff tool
E: visual comparison | image snapshot | image comparison testing | storybook accessibility
E: accessibility tests | automated accessibility | a11y test | axe core integration
E: axe integration | react axe | axe accessibility
E: pytest helper | plugin for pytest | plugin for py test
E: extension for pytest | tests to be skipped | unittest extension
E: unittest runner | unittest xml | xml test results | xunit xml reports | junit xml report
E: test result format | test report format
E: testng extension | testng listener | mockito extension | mock system commands
E: mock filesystem | mock file system | in memory file system for testing | fake filesystem
E: fake file system | fake clock library | mock api server for | mock backend | mock rest api
E: mock websocket server | mock smtp server | fake smtp server | fake email server
E: mock oauth server | mock sts | mock database | mock redis | mock mongodb | in memory mongodb
E: in memory database for tests | mock aws | mock s3 | aws sdk mock | mock dynamodb | mock electron
E: mock local storage | localstorage mock | mock storage | dom mock | mock browser | fake indexeddb | fetch mock
E: mock fetch | xhr mock | axios mock | mock axios | mock date library
E: mock data from | mock data for | mocks from typescript | mocks from openapi
E: mock graphql | mock contract | fake http request | injects fake
E: simulate http requests | inject a fake request | test driver | test kit
E: test bed | testbed for | test helper library | test support | test utils for
E: testing utils | testing helpers
E: test data library | test data builder | test data management | random test data | random values for tests
E: arbitrary instances | quickcheck instances | quickcheck generators | generators for quickcheck
E: hypothesis strategies | fuzz tests | fuzz harness
E: equality for tests
E: deep equality | comparing values in tests | compare values in tests | diff of expected
E: assertion messages | assert facility | custom assertions | assertions package
E: expect library | golden file testing | leak detection in tests | leak test | goroutine leak
E: load test | stress tester | http stress | siege like
E: soak testing | chaos tool | fault injection tool
E: fault injection framework | network fault
E: api workflow testing | api monitoring tests | openapi testing
E: openapi test | postman tests
E: starter repo for e2e | e2e framework | bdd testing | behat extension | behat context
E: phpunit bridge | phpunit helpers | phpunit assertions | codeception module | pest plugin
E: test timer | rspec helpers | rspec plugin | minitest plugin | minitest reporter | minitest extension
E: capybara driver | testthat
E: tests in shell
E: test programs | unit tests for c | c unit testing
E: c++ unit test
E: tasty plugin | hspec extension | perl testing module | test more
E: perl test module | r testing | matlab unit testing | prolog unit testing
E: lua unit testing | clojure testing | erlang test
E: flutter testing | widget testing | component tests
E: ember test helpers | redux mock store | router testing | test wrapper for | llm evaluation framework | llm testing
E: prompt testing | prompt evaluation | evals for llm
E: agent testing | test smart contracts | hardhat testing
E: solidity coverage | solidity test coverage | sandbox for tests | run test in isolated processes
E: isolated test processes | test isolation library | ensures tests run | docker for tests | guards tests
E: test environment manager | test environment setup | wait for server before tests
E: starts server and runs tests | start server for tests | reset middleware for tests | seeds database for tests
E: fixtures library | fixture factory | fixture generator | fixture files
E: webdriver screenshots | browser automation for testing | test in browsers
E: tests in multiple browsers | real browsers | browser launcher
E: browserstack runner | sauce labs launcher | sauce launcher | cloud testing platform
E: device cloud | recording tests | test recorder | record tests | test case management | test case generator
E: test generation | generate unit tests | test plan generator | test results viewer
E: test results dashboard | allure plugin | allure adapter | allure reporter | test reports for | html test report
E: test analytics | flaky test detection | test impact analysis | test selection
E: coverage report tool | coverage instrumentation | istanbul plugin
E: instrument code for coverage | coverage check | coverage thresholds | code coverage on | coverage merge
E: lcov parser | lcov tool | cobertura converter | conformance test suite
E: compliance test suite | test vectors for | test proxy | proxy for testing
E: record and replay http | http record replay | vcr library | cassette based
E: cross browser test | playtest | hardware in the loop
E: hardware testing | test equipment | serial test
E: embedded unit testing | lighthouse audits | audits performance accessibility
E: tooling for auditing web pages
E: simulates user | simulated users | email sandbox for testing | local emulator for testing | emulator for tests
E: stub email | catches emails | email testing | emails in development and testing
E: test network | in memory implementation for tests | in memory implementation for testing | deterministic testing
E: simulation testing | model based testing | formal verification of
E: time measurement in tests | timing for tests | test resource usage | measure test | test sandboxing
E: sandboxing for tests | tests inside docker | docker based tests | test gating
E: playtesting | screen recording of tests
E: screenshots for testing | browser recording | browser screenshot library
E: a11y addon | accessibility addon | accessibility checker | accessibility checks
S: testing | unit test | browser automation | e2e | bdd | tdd | fuzz | stress test | benchmarking tool
S: mock | stubbing | stub | assertion | code coverage | test coverage | coverage report
S: fixture | test data | fake data | test report | test reporter | test helper | test case | test execution
S: test environment | 测试 | 測試 | 模拟数据 | given when then | gherkin | feature file | step definition
S: spec runner | spec style | setup and teardown | test suite | test class | test method | parallel test
S: test parallelization | test sharding | test isolation | flaky test | test retry | rerun failed
S: test discovery | parameterized test | parameterised test | parametrized test | table driven test | test container
S: ephemeral database | database cleaner | factory girl | object mother
S: record and replay | http interaction | replay http | http recorder | request matching
S: service virtualization | fake http
S: spy function | rspec style
S: jasmine style | jest like | xunit | junit xml | tap output | tap producer | tap reporter
S: tap compliant | allure report | headless browser | headless chrome | page object
S: selenium grid | webdriver | web driver | appium driver | ui automation | device farm
S: espresso test | instrumentation test | ui test | android test | screenshot comparison | pixel diff
S: golden file | golden test | approval test | arbitrary data | coverage guided
S: crash reproduction | concolic | chaos engineering | chaos monkey | virtual user | concurrent user
S: requests per second | latency test | throughput test | http benchmarking | http benchmark | benchmark suite
S: micro benchmark | microbenchmark | load profile | freeze time | fake timer | fake clock | freezing time
S: testability | easier to test | easy to test | for use in test
S: tests for your
S: during test | acceptance criteria | living documentation | executable specification
S: conformance test | compliance test | test vector | compatibility test
S: test plan | test farm | autotest | auto test | test driven | test first
S: faker | dummy data | istanbul coverage | lcov | cobertura | branch coverage | line coverage | coverage data
S: coveralls client | golden master | automation practice | screenplay pattern | 断言 | 打桩
S: 测试报告 | 覆盖率 | 基准测试 | 测试驱动开发 | 行为驱动 | 录制回放 | 假数据
S: 兼容性测试 | 遍历测试 | 流量回放 | 混沌工程 | automation framework | matcher | benchmark tool
S: behavior driven | property based | browser test
S: fake object | test spies
S: describe it expect | before each | after each | dry run tests | expected and actual | headless mode
S: test scenarios
S: test file pattern | spec files | your tests | used in tests | failing tests
W: tests run
S: failed tests | passed tests | skipped tests | pending tests | test progress | test output | test failures
S: test context | test setup | test teardown | before and after hooks | mocked | faked
S: deepEqual | deep equal comparison
W: expected output
S: coverage percentage
T: xctest | jest | mocha | jasmine | qunit | vitest | chai | sinon | should js | enzyme
T: cypress | playwright | selenium | webdriverio | nightwatch | testcafe | protractor | appium | robolectric
T: uiautomator | calabash | earlgrey | kif | xcuitest | specta | ocmock | expecta | fbsnapshottestcase | junit
T: testng | mockito | powermock | easymock | jmock | wiremock | rest assured | assertj | hamcrest | spock | arquillian
T: testcontainers | cucumber | behat | robot framework | pytest | unittest | nosetests | tox | nox | doctest
T: factory boy | vcrpy | rspec | minitest | test unit | capybara | factory bot | factorybot | shoulda | simplecov
T: webmock | fakeweb | phpunit | codeception | pest php | mockery | phpspec | atoum | xdebug coverage | testify
T: ginkgo | gomega | gomock | goconvey | nunit | mstest | moq | nsubstitute | fakeiteasy | autofixture
T: specflow | fluentassertions | shouldly | googletest | gtest | google test | gmock | catch2
T: boost test | cppunit | cmocka | scalatest | specs2 | scalacheck | scalamock | kotest | mockk | exunit | eunit
T: common test | hspec | proptest | mockall | jmeter | gatling | locust | Artillery | apache bench | vegeta | tsung
T: american fuzzy lop | libfuzzer | honggfuzz | syzkaller | jacoco | casperjs | slimerjs | saucelabs | sauce labs
T: browserstack | backstopjs | newman | nock | msw | storybook test | Allure | testrail | testlink | cocotb | uvm
T: pitest | stryker | ava test | tape test | quick nimble
T: serverspec | test kitchen | wrk
T: istanbul js | c8 coverage | nyc coverage | power assert | unexpected js | supertest
T: chance js | jsdom | happy dom | backstop js
T: chromatic | applitools | loki storybook | axe core | pa11y | lighthouse ci | danger js
T: geb | karate dsl | citrus framework
T: gauge framework | dockertest | gotestsum | go cmp | rapid property | gopter | hedgehog
T: smallcheck | criterion c | unity test | munit | acutest
T: greatest h | kyua | atf | tap harness | prove perl | bats core | shunit2 | shellspec | busted lua | luaunit | lust
T: nose2 | unittest2 | testtools | hypothesis python | schemathesis | tavern | locustio | autocannon
T: wrk2 | oha load | hey load | drill load | siege load | toxiproxy | chaos mesh | litmus chaos | pumba
T: gremlin chaos | simian army | wdio
H: test watcher | testing solution
W: spies | test result | test spec | flaky | data driven test | data provider | expectation
W: image comparison | image diff | quickcheck | shrink | shrinking | symbolic execution | fault injection | benchmark
W: benchmarking | testable | writing test | write test | test with | test against | test your | test my
W: qa | quality assurance | tester | watch mode | seed data | lorem ipsum | data generator
)lexicon",
R"lexicon(
[testing]
W: placeholder data | coding kata | test practice | 桩 | 用例 | 自动化脚本 | 质量保证 | puppeteer | detox
W: espresso | hypothesis | responses library | prophecy | criterion | spek | busted | k6 | istanbul | nyc | phantomjs
W: bats | postman | dredd | mirage js | bitbar | assert | fake | verification | runner | suite | scenario | reporter
W: failing | automation | driver | regression | simulate | behaviour | teardown | isolation
W: testbed | test app | test project | 自动化工具 | conformance | spy
W: headless | factory | factories
W: in tests | for tests | model checker | model checking
H: mock framework | mock api server | spy library | assertion framework | code coverage tool | jest plugin | test util
H: test adapter | mutation testing framework | benchmark framework | visual regression testing tool
H: browser automation framework | api testing tool | testing platform | test platform | 自动化测试框架
H: 自动化测试平台 | 单元测试框架 | 压测工具 | 压力测试工具 | 断言库 | 接口测试工具
H: 接口自动化框架 | 模拟库 | 模拟服务器 | regression test | browser testing tool | testkit
H: test scripts
H: e2e testing framework
H: test toolkit | assertion plugin | snapshot serializer | testing plugin | load tester | emulator for testing
H: shim for testing | test dashboard
C: describe it | toBe | toEqual | toMatchSnapshot | toHaveBeenCalled | beforeEach | afterEach | beforeAll | jest fn
C: jest mock | sinon stub | assertEquals | assertEqual | assertThat | assert equal | import unittest
C: unittest TestCase | import pytest | def test | testing T | t Run | t Errorf | func Test | Test void
C: when thenReturn | Mockito mock | mock patch | RunWith | androidTestImplementation | testImplementation
C: testCompile | androidTestCompile | scope test | Test do | it do | describe do | RSpec configure | spec helper
C: rails helper | cy visit | cy get | page goto | browser url | driver get | webdriver Chrome | By id | onView withId
C: XCTAssert | XCTAssertEqual | gtest h | TEST CASE | EXPECT EQ | ASSERT EQ | TEST F | phpunit xml
C: vendor bin phpunit | require dev phpunit | karma conf | jest config | mocha require | cargo fuzz
C: Assert That | Assert AreEqual | Then I should | Scenario | locust f | t equal | prop forAll | ForAll
C: npx jest | karma start | npx karma | npx mocha | npx cypress | cypress run | cypress open
C: npx playwright test | npx wdio | npx testcafe | npx stryker | stryker run | npx vitest | vitest config
C: setupFilesAfterEnv | testEnvironment | setupFiles | transformIgnorePatterns | expect toEqual | expect toBe | vi fn
C: sinon spy | chai use | chai expect | assert deepEqual | assertTrue | pytest mark | pytest p | python m pytest
C: python m unittest | unittest main | TestCase | TestRunner | t Fatal | require NoError | httptest | cmp Diff
C: defer leaktest | RSpec describe | scenario given | Feature Scenario | extends TestCase | Mockery mock
C: BeforeEach AfterEach | ExtendWith | Rule public | XCTestCase | cr_assert | prop_test | testScript | testRegex
C: browser get
X: coverage badge | run the test | running the test | running tests | run test | run unit test | to run test
X: how to run test | test suite passes | fully tested | well tested | battle tested | unit tested | tested with
X: tested on | thoroughly tested | test status | extensively tested | tested against | all test pass | a b testing
X: a b test | ab testing | split testing | penetration testing | pentest | penetration test | penetration testing tool
X: multivariate testing | speed test | internet speed test | hypothesis testing | statistical hypothesis
X: statistical test | t test | test time augmentation | train and test | training and testing | test dataset
X: test split | test accuracy | covid test | test data set | turing test | test net | testnet | light fixture
X: sports fixture | football fixture | fuzzy | test account | beta testing | run the unit test | test page
X: run all test | pull request with test | tests pass | test flight | testflight | api test console | typing test
X: iq test | test time | hit testing | test coverage status | coverage status | 测试集 | 内测 | 公测
X: 测试通过 | 测试环境 | 渗透测试 | 测试地址 | 测试账号 | 测速 | 在线测试 | 测试版
X: mock interview | stub resolver | npm run test | yarn test | test badge | please test | build and test | tests and
X: including tests | latest test | beta test | tests passing | test coverage badge | unit tests pass | add tests for
X: add tests | please add tests | make test | running unit test | test your changes | testing your changes
X: write tests for your | update tests | test passing | test locally | for testing purpose | for testing purposes only
X: test purposes | just for testing
X: beta testers | user testing | testing environment is | serious testing
X: cross browser testing provided | cross browser testing is provided | cross browser testing by
X: browser testing provided | cross browser testing status | benchmarking suite | testing github | testing on
X: test environments badge | include tests | must have tests | tests must pass | make sure tests | ensure tests pass
X: ensure all tests | with tests | unit tests can be run | unit tests are run | run integration tests | run e2e tests
X: running e2e tests | running integration tests | execute the tests | running end to end tests | further help on
X: execute the unit tests | execute the end to end | test coverage report badge | run the tests with
X: to run the tests | testing and development | development and testing | testing this package | test this package
X: we test on | tested using | application suite | software suite | office suite | library has unit tests
X: has a test suite | comes with a test suite | comprehensive test suite | extensive test suite | test suite included
X: tests are in | tests are located | run test suite | the tests in | high test coverage | full test coverage
X: 100 test coverage | good test coverage | well covered by tests | covered by tests | unit tests included
X: excellent test coverage | has tests | extensively unit tested | contains unit tests
E: bdd style testing | specification by example
E: testing harness | hardware verification | formal verification tests
E: test explorer | test report generator | test reporting | junit report | qa tool
E: retry failed tests | rerun failed tests | parallel test execution | run tests in parallel
E: run your tests faster | speed up your test suite | test splitting
E: mutation tester | mutant testing | fuzz tester
E: quickcheck implementation | quickcheck clone | port of quickcheck | quickcheck for
E: quickcheck style | randomized testing | stateful testing | combinatorial testing | pairwise testing
E: golden master testing
E: stub http requests | record http interactions | replay http interactions | http fixtures
E: generate mocks
E: fake data generator | fake data library | test factories | test database | testcontainers module
E: throwaway docker containers | disposable containers for tests | embedded server for testing
E: in memory server for testing | embedded database for testing | local aws cloud stack
E: hamcrest matchers | hamcrest implementation | junit runner | nunit extension
E: xunit extension | nose plugin | django testing | cucumber extension | gherkin syntax
E: mocha plugin | webdriver implementation | selenium wrapper | selenium webdriver wrapper | selenium framework
E: page object pattern | page object library | page object model framework | keyword driven testing
E: data driven testing
E: ui tests for ios | kif tests | espresso matchers | appium client
E: test device lab | monkey test | chaos engineering tool
E: shell script testing | bash unit testing
E: testing shell scripts | tests for command line programs | testing cli applications | infrastructure tests
E: server testing | test your infrastructure | test your servers | test kitchen driver | test kitchen provisioner
E: unit tests for terraform | helm unittest | solidity testing
E: kernel testing | concurrency testing | race detection | linearizability checker | time travel in tests | mock time
E: hermetic tests | test kata | code kata | unit testing c code | arduino unit testing
E: sql unit testing | database unit testing | matlab unit test | literate testing | documentation testing
E: test your documentation | readme testing | 接口自动化测试 | 压测平台 | 测试用例管理 | UI自动化 | ui 自动化测试 | 移动端自动化测试 | mock 服务
E: mock 数据 | 故障注入 | 代码覆盖率 | 質量保證
S: red green refactor | test steps | focused tests | beforeeach and aftereach
S: async tests
S: expectations and verification | verify calls | system under test
S: test pyramid | test engineers | qa engineers | qa team | sdet
T: vcr cassettes | robotium | quick and nimble | kiwi | cpputest | mink | simpletest
T: lettuce | node tap | proxyquire | karma | testem
W: behave | ava | tape
T: puppeteer tests | lambdatest | percy | tasty | clojure test | midje | tap protocol | afl | pact
T: mountebank | mockserver | localstack | reportportal | infection php | gcov
C: npm test -- --watch | pytest --cov | pytest -n auto | go test -run
C: cargo nextest | mvn verify | mvn test | gradle connectedAndroidTest | rspec spec
C: bundle exec cucumber | rake spec | phpunit --configuration | prove -l | prove -r | ctest --output-on-failure
C: jest --coverage | npx playwright install | expect to equal | test_helper | spec_helper | rails_helper | conftest
C: test-dependencies | robot --variable | behave features | xcodebuild test | flutter test | dotnet test | swift test
C: k6 run | jmeter -n -t

[ide]
alias: editor | editors | text editor | code editor | ide plugin | vim | neovim | emacs | vscode | vs code extension
alias: sublime text | language server | lsp | notebook | jupyter | vscode extension | atom
E: ide | integrated development environment | code editor | text editor
E: editor plugin | editor extension | editor integration | editor support
E: editor package | language server | lsp | language client
E: code completion | autocompletion for | autocomplete plugin | completion engine | completion plugin
E: completion source | code complete | intellisense | vs code extension | vscode extension
E: visual studio code extension | vsix | vscode theme | vs code theme | vscode plugin
E: extension for vs code | vim script | vim configuration | vim config
E: vim colorscheme | vim syntax | vim distribution | neovim config | neovim configuration
E: neovim client | neovim gui | nvim plugin | vim mode | vim emulation | vim bundle | vimrc | for vim | for neovim
E: for emacs | emacs package | emacs mode | emacs major mode | emacs minor mode | emacs configuration | emacs config
E: emacs extension | emacs theme | emacs lisp | emacs interface | emacs client | spacemacs layer | emacs distribution
E: emacs init | emacs library | sublime text package | sublime text 3 plugin | sublime plugin | sublime package
E: sublime text 2 plugin | atom package | atom plugin | atom theme | atom editor | intellij plugin
E: intellij theme | jetbrains plugin | pycharm plugin | webstorm plugin
E: phpstorm plugin | eclipse plugin | netbeans plugin | xcode plugin | xcode extension | xcode theme
E: brackets extension | textmate bundle | textmate theme | notepad++ plugin | kakoune plugin | coda plugin
E: jupyter kernel | jupyterlab extension | jupyter extension | jupyter widget | ipython kernel | notebook interface
E: computational notebook | interactive notebook | notebook extension | notebook environment
E: jupyter server extension | notebook server | snippet collection | snippet manager | live template | code folding
E: refactoring tool | code playground | modal editor | vi clone | vim clone | 代码编辑器 | 集成开发环境
E: 代码补全 | 语言服务器 | 在线 IDE | vim 插件 | VSCode 插件 | VS Code 插件 | IDEA 插件
E: IntelliJ 插件 | 文本编辑器 | 语法高亮 | Emacs 配置 | vim 配置 | Android Studio 插件 | Xcode 插件
E: エディタ | 拡張機能 | VSCode 扩展 | 自动补全
E: vs code on a remote | run vs code on
E: code in the browser | development environment for
E: scientific python development environment | graphiql | graphical interactive
E: language support for
E: go to definition find | code intelligence
E: debug adapter | debugger ui | debugging in vscode | extension for visual studio
E: visual studio extension | plugin for intellij | plugin for jetbrains | android studio plugin | plugin for eclipse
E: qt creator plugin | turn neovim into | vim into
E: ide 插件 | 云端 IDE
E: vs code in your browser | code anywhere | smart editing for | smarts for your editor | editor smarts
E: autocompletion and diagnostics | completion and diagnostics | completion hover | syntax support for
E: support for visual studio | run and debug
E: debugger extension | debugger frontend | debug protocol proxy
E: language service
E: language intelligence
E: volar service | volar plugin | language tools plugin | typescript server plugin
E: tsserver plugin | clangd configuration | clangd extension | compile commands database | compilation database
E: theia extension
E: theia plugin | eclipse feature
E: intellij based | rider plugin | clion plugin | netbeans module
E: visual studio templates
E: kdevelop plugin | code blocks plugin | lazarus package
E: graphql playground
E: vscode declaration files | vscode api types
E: code oss | vscode fork | vscode in the browser | openvscode
S: development environment | major mode | minor mode | org mode
S: syntax highlighting | syntax highlighter | 编辑器 | 編輯器
S: 开发环境 | go to definition | goto definition | jump to definition | find references | find usage
S: hover information | signature help | code action | code lens | rename symbol | symbol search | document symbol
S: inline diagnostics | error squiggle | quick fix | multi cursor | multiple cursor | multiple selection | minimap
S: vim keybindings | modal editing | textobject | text object | operator pending | leader key | insert mode
S: normal mode | visual mode | statusline | quickfix | color scheme | icon theme | syntax color
S: tree sitter | tmlanguage | tmbundle | sublime syntax | language grammar | language support | language definition
S: language package | snippet | tab trigger | emmet | bracket matching | auto close | auto closing | indentation guide
S: indent guide | rainbow parentheses | comment toggling | project explorer | command palette | package control
S: melpa | elpa | use-package | elisp | vimscript | viml | remote plugin | rplugin | ftplugin | ftdetect
S: asynchronous completion | omnicompletion | omni completion | omnifunc | autocompletion | fuzzy file finder
S: code navigation | tag generator | ctags | etags | cscope | code browsing | code assist | content assist
S: inline evaluation | read eval print loop | notebook | ipynb | nbconvert
S: plugin repository | jetbrains marketplace | postfix completion | generate getter
S: code suggestion | copilot alternative
S: ai coding assistant | 代码提示 | 代码片段 | 插件开发 | 代码高亮 | 智能提示 | editor
S: xcode template | code browser | set of plugins
S: find all references | refactorings | inlay hints | step through | step by step debugging | variables view
S: run button | install from the marketplace | workspace folders | integrated terminal
S: workspace symbols | semantic tokens | semantic highlighting | diagnostics and
S: debug configurations | launch json | debug session | debug console | step over | step into
S: watch expressions | variable inspection | build and run from | integrated debugger | code inspections | quick fixes
T: evil mode | vscode | vs code | visual studio code | vim | neovim | nvim | macvim | gvim | emacs | spacemacs
T: sublime text | Atom | textmate | intellij
)lexicon",
R"lexicon(
[ide]
T: pycharm | webstorm | phpstorm | rubymine | jetbrains | clion | goland | netbeans | rstudio
T: jupyter | jupyterlab | ipython | theia | monaco | codemirror
T: prosemirror | kakoune | lite xl | notepad++ | geany | gedit | light table | lighttable | appcode
T: komodo | Bluefish | lapce | vs 2019 | youcompleteme | deoplete | neocomplete
T: neobundle | vundle | Pathogen | denite | ctrlp | nerdtree | syntastic | ultisnips
T: treesitter | lightline | helm mode | company mode | flycheck | magit | eglot
T: ensime | omnisharp | rust analyzer | clangd | gopls | jdt ls | alcatraz | roslyn | MonoDevelop
T: codesandbox | stackblitz | gitpod | code server | eclipse che | nteract | marimo | pluto jl | gnu nano
T: apache zeppelin | adobe brackets | kdevelop | eclipse marketplace | open vsx
T: Windsurf
T: lsp4j | pygls | pyright
T: pylsp | jdtls | metals scala
T: langium | glsp
W: codespaces
H: textmate grammar | code assistant | coding assistant | 代码生成插件 | 在线编辑器 | syntax plugin
H: emacs lisp library | emacs lisp package | package for emacs | mode for emacs | studio plugin | syntax definition
H: syntax file | live code editor | vscode 插件 | idea 插件 | emacs 配置 | 代码补全工具 | 补全引擎
H: coding environment | language plugin
H: code intelligence engine
W: vi mode | 插件 | outline view | diagnostics | gutter
W: keymap | key mapping | keybinding | motion | tabline | ui theme | light theme | dark theme
W: align text | file explorer | file tree | tree view | autoload | lua plugin | helm source
W: ivy interface | live programming | scratchpad | playground | cell | kernel | literate programming | marketplace
W: item template | intention | inspection | code generator plugin | action menu
W: right click menu | collaborative editing | pair programming | remote development | dev container | devcontainer
W: workspace | 补全 | 快捷键 | 配色方案 | 主题
W: 跳转 | 重构 | 扩展 | 笔记本 | 开发工具 | visual studio | brackets | android studio | eclipse | xcode
W: colab | dein | telescope | cloud9 | replit | highlight | highlighting | completion | autocomplete
W: cursor | shortcut | buffer list | indent | pane | sidebar | panel | toggle | colour scheme
W: code viewer | debugger | refactor | virtual environment | tooling | project wizard | auto complete
C: Plug | PlugInstall | NeoBundle | PluginInstall | BundleInstall | nnoremap | inoremap | nmap | noremap | vnoremap
C: set rtp | autocmd | lua require | use packer | require packer | init lua | vim cmd | TSInstall
C: lspconfig | defcustom
C: require package | setq | add to list load path | add hook | global set key | define key | M x | M x package install
C: package install RET | el get | eval after load | autoload mode | auto mode alist | straight use package | quelpa
C: load theme | ext install | code install extension | package Control | Package Control
C: Ctrl Shift P | apm install | Preferences Plugins | plugin xml | sublime settings | sublime keymap | sublime snippet
C: keybindings json | vsce package | jupyter kernelspec | jupyter lab | matplotlib inline
C: DVTPlugInCompatibilityUUIDs | Install Package | vim pack | vim plugged | CocInstall | syntax on
C: createConnection ProposedFeatures | onCompletion | onHover | textDocument | npx vsce | npx yo code
C: launch json configurations | compile_commands json | stdio language server
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
X: eclipse jetty | eclipse microprofile | 富文本编辑器 | 视频编辑 | 图像编辑器 | 流程图编辑器
X: 地图编辑器 | 浏览器插件 | 富文本 | 编辑器组件库 | vs code is recommended
X: set up development environment | setup development environment | development environment setup | with vs code
X: using vs code | in your ide | favorite ide | open in vs code | ides and editors | your ide
X: open the project in xcode | import the project | recommended ide setup | recommended ide
X: development environment for contributor
X: major ides | any ide | open in your ide | ide 0
E: intellij platform plugin
E: jetbrains theme | intellij idea theme | intellij language plugin
E: intellij support for | idea plugin | rubymine plugin | goland plugin
E: resharper plugin | resharper extension | appcode plugin | plugin for android studio | android studio template
E: android studio theme | file templates for | intellij inspections | jetbrains color scheme
E: colour scheme for jetbrains | color scheme for intellij | eclipse theme | eclipse extension | eclipse update site
E: xtext based | plugin for netbeans | netbeans theme | visual studio plugin | visual studio add in
E: visual studio addin | visual studio package | visual studio integration | visual studio tools for
E: visual studio theme | visual studio project template | visual studio item templates | visual studio 2017 extension
E: visual studio 2019 extension | visual studio 2022 extension | vspackage | monodevelop addin
E: xamarin studio addin | sharpdevelop | plugin for xcode | plug in for xcode
E: xcode color theme | xcode color scheme | theme for xcode | xcode snippets | xcode code snippets
E: code snippets for xcode | xcode file templates | xcode project templates
E: xcode package manager | xcode helper | plugin for qt creator | qt creator theme | codeblocks plugin | geany plugin
E: rad studio | rstudio addin | rstudio theme | jupyter lab extension
E: jupyterlab theme | theia based | che plugin
E: cloud development environment | remote development environment | self hosted development environment
E: self hosted vscode | vs code in browser | vs code on the server | webide
E: online compiler | online code compiler | online code runner | online code execution
E: coding playground | code sandbox | online playground | live coding environment | live coding editor
E: live programming environment | interactive programming environment | interactive development environment
E: graphical development environment | visual development environment
E: visual programming environment
E: arduino eclipse
E: circuitpython editor | blockly based
E: scratch like
E: pharo | squeak
E: ai pair programmer | ai autocomplete
E: copilot plugin | tabnine
W: copilot chat
E: debugger for vscode | debugger for vs code | graphical debugger | gui debugger | gdb frontend | gdb gui
E: visual debugger | source level debugger | source code browser | code navigation tool | code indexing
E: code explorer | code reading
E: swift playgrounds
E: remote coding
E: pair programming tool | remote pair programming | coding interview platform
E: collaborative coding | dev environments in the cloud | workspaces for developers
W: code collaboration
E: developer workspaces | gitpod config | codespaces template | 在线IDE | 云IDE | 云 IDE | 云端开发
E: 云端IDE | 在线编程 | 在线编译 | 在线编译器 | 在线代码编辑器 | 在线运行代码 | 编程环境 | IDE插件 | IDEA插件 | IntelliJ IDEA 插件 | JetBrains 插件
E: Android Studio插件 | AndroidStudio插件 | Xcode插件 | Eclipse插件 | Eclipse 插件 | WebStorm 插件 | PhpStorm 插件
E: Visual Studio 插件 | VS插件 | 语言服务 | 代码智能提示 | 图形化编程 | 少儿编程 | 积木编程
S: go to declaration | find implementations
S: quickfixes | codelens | parameter hints | hover documentation | hover support
S: call hierarchy | type hierarchy | context aware completion | organize imports
S: code generation menu | built in terminal | built in debugger | embedded terminal
S: project tree | file explorer pane | watch variables | run configuration | launch configurations
S: tool window | gutter icons | intention actions | structural search
S: settings plugins marketplace
S: browse repositories | install plugin from disk
S: intellij idea webstorm phpstorm
S: phpstorm webstorm | intellij idea community | intellij idea ultimate
S: restart intellij | restart android studio | restart eclipse | restart xcode | restart visual studio
S: install new software | p2 repository
S: update site url | dropins | eclipse workspace | eclipse neon | eclipse luna | eclipse oxygen
S: visual studio gallery | extensions and updates | solution explorer
S: tools menu in visual studio | experimental instance | install via alcatraz
S: available through alcatraz | xcode plug ins directory
S: compile and run code | run code online | supports many languages run | switch workspace | code in your browser
S: code from anywhere | code from any device | code on your ipad | one click dev environments
S: ephemeral dev environments
T: grammar kit | datagrip | resharper
T: eclipse jdt | eclipse cdt | eclipse pde | eclipse rcp | tycho | xtext | visual studio sdk | vssdk | xcodekit
T: sourcekit | qt creator | codelite | bluej | drjava | greenfoot | thonny | spyder
T: codeanywhere | github codespaces | webcontainers | lsif | gtags
T: ccls | tsserver | solargraph | ra multiplex | stm32cubeide | blockly
T: racket drracket | opengrok | continue dev
C: runIde | gradlew runIde | buildPlugin | gradlew buildPlugin | org jetbrains intellij | patchPluginXml
C: publishPlugin | idea-version | com intellij | PsiElement | AnAction | idea workspace xml | org eclipse ui
C: org eclipse core | mvn tycho | mvn clean verify eclipse | source extension vsixmanifest
C: Application Support Developer Shared Xcode Plug-ins | Developer Xcode UserData CodeSnippets
C: Library Developer Xcode UserData FontAndColorThemes | xcode Plug-ins | defaults read Applications Xcode
C: find Library Application Support Developer Shared Xcode Plug-ins | jupyter labextension install
C: jupyter serverextension enable | nbextension | jlpm
C: yarn theia build | languageserver | vscode-languageclient | tasks json
C: gitpod yml
H: programming environment | online code editor
C: lsp-mode

[dev-tool]
alias: developer tools | developer tool | dev tools | devtools | development tools | tooling | build tool
alias: package manager | debugging | version control | developer productivity
E: developer tool | development tool | dev tool | devtool | developer tooling | developer productivity
E: developer workflow | development workflow | developer utility | scaffolding tool | project generator
E: project scaffolding | app generator | application generator | yeoman generator | code generator
E: code generation tool | boilerplate generator | crud generator | cookiecutter
E: starter generator | debugger | debugging tool | debug tool | remote debugging
E: gdb frontend | profiler | profiling tool
E: leak detection | flame graph | flamegraph | tracing tool
E: package manager | dependency manager | package management | package installer | package registry | npm registry
E: version control | source control | revision control | git client
E: git gui | git tool | git hook | git workflow | git extension | git utility | git server | git commit message
E: monorepo tool | changelog generator | release automation | release tool | release manager | semantic release
E: version bump | version bumping | build tool | build system | build automation | build script | build pipeline
E: module bundler | build plugin | webpack plugin | webpack loader | rollup plugin | gulp plugin
E: grunt plugin | grunt task | gulp task | gradle plugin | maven plugin | maven archetype | sbt plugin
E: leiningen plugin | lein plugin | cmake module | make replacement | task runner | task automation | file watcher
E: livereload | dev server | development server | documentation generator | documentation tool | doc generator
E: static documentation | code documentation | readme generator | code search | code browser | code visualization
E: code review tool | dependency graph | dependency visualizer | bundle analyzer | dotfile manager | version manager
E: virtualenv manager
E: developer toolbar | debug toolbar | debug bar
E: api explorer | api tester | regex tester | local development environment | dev environment
E: vagrant box | stub generator | developer portal | developer experience
E: developer platform | tunnel to localhost | localhost tunnel | 开发工具 | 开发者工具 | 代码生成器
E: 代码生成 | 脚手架 | 调试工具 | 构建工具 | 包管理器 | 包管理 | 版本控制 | 打包工具
E: 开发效率 | 性能分析 | 開發工具 | 開発ツール | 調試工具 | 调试器 | 文档生成
E: 接口管理 | 热重载 | 工程化 | 前端工程化 | 程序员工具 | 研发效能 | 代码生成工具
E: 项目模板 | 文档工具 | 自动构建 | 依赖管理 | 版本管理
E: build orchestration | build accelerator
E: compilation cache | compiler cache | distributed compilation | ccache like | remote build execution
E: remote execution | monorepo build | ninja generator | monorepo management | monorepo manager | manage monorepos
E: workspaces manager | manages multiple packages
E: packaging tool | packaging tools | package publishing tool | package and project manager
E: package and environment manager | project manager for python | dependency management tool | dependency resolver
E: dependency updates | python version management | node version | toolchain installer | toolchain manager
E: toolchain multiplexer | sdk manager for | manage multiple versions
E: switch between multiple versions | switch between versions | multiple runtime versions | multi-language pre-commit
E: pre-commit hooks framework | git interface | git integration for
E: git commands ui | git tips | changelog from | generate changelogs
E: release notes generator | commit linter | lint commit messages | commit messages linter | versioning and publishing
E: automated versioning | automates the whole package release | versioning large files
E: large file storage | code formatting tool | opinionated formatter | opinionated code formatter
E: automatic code formatter | source code formatter | code beautifier | import sorter | sort imports
E: linter and formatter | formatter and linter | linting tool | linting utility | pluggable linting | linter runner
E: linters runner | meta linter | runs linters | collection of linters | lints your
)lexicon",
R"lexicon(
[dev-tool]
E: static analysis tools | static code analyzer | static code analysis | static analyzer for | code scanner
E: code quality tool | code quality tools | code smell detector | dead code | copy paste detector | find unused
E: unused code | unused files | unused exports | cyclomatic complexity | code review bot | automated code review
E: review comments automatically | semantic grep | refactoring tool | code mod | codemods | code transformation tool
E: ast grep | structural search | language server for | lsp server
E: compiler front-end for ides | editor integration for | plugin manager for neovim
E: vim plugin manager | neovim configuration | neovim config | my neovim | vim configuration | vim config | my vim
E: nvim config | nvim configuration | neovim plugin | nvim plugin | vim plugin for | package for sublime text
E: sublime text plugin | sublime text package | vs code extensions | vscode plugin | intellij idea plugin
E: jetbrains ide plugin | eclipse plug-in | visual studio plugin | xcode extension | emacs package for
E: editor plugin for | javascript bundler | web bundler | rust-based bundler | zero configuration build
E: bundler for javascript | automate and enhance your workflow | automate painful | automate development tasks
E: automates the tedious | javascript compiler | typescript compiler | javascript transpiler | web compiler
E: super-fast compiler | minifier | js obfuscator | file watching library | watch for file changes | watches files
E: restart automatically when | automatically restarts | rerun command | when files change | debug proxy
E: debugging proxy | chaos proxy | simulates network | bad network conditions
E: load testing tool | load testing framework | performance testing tool | http load testing | mutation testing
E: mock api server | fake api server | service virtualization tool | test coverage tool | code coverage tool
E: api development ecosystem | api development environment | api platform for developers | postman alternative
E: insomnia alternative | rest client for | graphql ide | websocket client tool | request builder | webhook debugging
E: webhook testing | tunnel to local | expose localhost | expose your local | expose local server
E: public url for local | local tunnel | localhost tunneling | local kubernetes
E: local cluster | kubernetes development | develop on kubernetes | continuous development for kubernetes
E: local development on | inner loop | fast feedback loop | cloud development environment
E: development environments as code | development container | reproducible development environments
E: developer environment | isolated development environment | project environments | virtual machine for development
E: development box | dev box | development vm | local development stack | local dev stack
E: docker development environment | docker-based development | lamp stack for development | vagrant configuration
E: vagrant setup | gitignore templates | gitignore template | collection of gitignore | editor config | editorconfig
E: license generator | readme template | project templates | template for new projects | project templating
E: scaffolds | code generators | codegen tool | generates code | generate typescript
E: type generation | openapi code | protobuf toolchain | schema compiler | documentation builder
E: api reference generator | docs site generator | software documentation | documentation as code
E: docs as code | snippet manager | code screenshots | images of source code
E: beautiful images of code | tools for developers | tool for developers | swiss army knife for developers
E: toolbox for developers | toolkit for developers | developers toolbox | developer utilities
E: utilities for developers | made for developers | for engineering teams
E: internal tools
E: ai pair programmer | ai pair programming | ai coding | code completion tool | code assistant for
E: ai code editor | codebase aware | memory leak detector | memory error detector | profiling toolkit
E: performance analysis tool | heap analyzer | error monitoring for developers
E: network inspector for | database inspector | storybook addon | storybook for | component playground
E: device emulator toolbar | browser automation library | headless chrome api | headless browser api | automate chrome
E: automates browsers | continuous integration plugin | github action for | github action that
E: github action to | ci linter | decompiler and | binary analysis | disassembler and | reverse engineering framework
E: apk reverse engineering | hex viewer | binary diff | database migrations tool | database client for | sql formatter
E: sql linter | schema migration tool | database ide | sql ide | self-hosted git | git service | code hosting
E: software forge | code collaboration platform | forge software | package repository manager | artifact repository
E: container registry ui | code indexing | code navigation tool | repository visualizer | contribution graph generator
E: github stats | git statistics | git history visualizer | commit graph | counts lines of code | count lines of code
E: diff tool | structural diff | semantic diff | merge tool | three-way merge
E: performance debugging | debug react | vs code tips | editor tips | vscode tips
E: tips and tricks for vs code | keyboard shortcuts for vs code | icon font tool | webfont generator
E: svg sprite generator | sprite sheet generator | favicon generator | assets pipeline tool
E: container runtime for macos | containers on macos | docker desktop alternative | alternative to docker desktop
E: crash course for git | api collections | collections as files
E: fuzz testing tool | fuzzing tool | compiler infrastructure | compiler toolchain | toolchain infrastructure
E: cloud cleanup tool | account nuke
E: storybook preset | storybook builder | storybook framework preset | preset for storybook | addon for storybook
E: storybook integration | storybook webpack | angular builder | custom builder for angular | angular cli builder
E: angular schematics | schematics for | schematics collection | nx plugin | nx executor | nx generator
E: plugin for nx | nx remote cache | remote cache for nx | turborepo remote cache | remote cache for turborepo
E: self hosted remote cache | vue cli plugin | quasar app extension
E: vite plugin inspector
E: ember cli addon | ember cli plugin | jest transform for | babel cli tool | tsconfig paths
E: path mapping resolver | typescript paths | module alias resolver | typescript declaration generator
E: declaration file generator | dts generator | dts bundler | type declaration generator | typings generator
E: generate type definitions | generate typings | generates types from
E: code generation plugin | codegen plugin
E: codegen for
E: openapi client generator | swagger codegen | api client generator | sdk code generation
E: protoc plugin for | source file generator | generating java source
E: generating source files | generating source code | generates source code | loader generator | bindings generator
E: wrapper generator | prisma generator | plugin for prisma | dto generator | generate dtos | entity generator
E: schema to code | generates modules from | crud scaffolding
E: scaffolder backend | scaffolder module | scaffolder actions | backstage backend plugin
E: backstage frontend plugin | backstage module | plugin for backstage | software templates for backstage
E: plop generator | plop pack | plop action | plop plugin
E: hygen templates | hygen generator | generator for yeoman
E: copier template | degit template | create app for | project bootstrapper
E: project initializer | initialize a project | initialize a monorepo | project setup tool | project setup cli
E: npm init for | starter cli | component generator | add components to your project | copies components
E: components as code | icon generator cli | svg to component | build cli
E: build tooling | build toolchain | build kit | build runner | build orchestrator
E: build executor | build file generator
E: buildfile generator | build file formatter | build description | makefile generator
E: ninja files | generates ninja | build dsl | gradle dsl
E: gradle kotlin dsl
E: maven extension | mill plugin | bazel rules
E: rules for bazel | bazel plugin | buck rules | pants plugin | scons tool | waf tool | meson module
E: cmake integration | autotools macros | autoconf macros | m4 macros for autoconf | pkg config tool
E: setuptools plugin | setuptools extension | distutils extension | distutils command | setuptools commands
E: build backend for python | pep 517 build backend | wheel builder | wheel repair
E: hatch plugin | poetry plugin | pdm plugin | tox plugin | nox sessions | cabal tool | cabal plugin | stack plugin
E: opam plugin | dune plugin | mix task | rebar plugin | rebar3 plugin
E: leiningen template | leiningen profile | composer plugin | composer installer | composer script
E: bundler plugin for ruby | rubygems plugin | rake tasks for | cargo subcommand | cargo plugin | cargo extension
E: cargo command | go generate tool | go tool for | go module tool | works with go modules | npm script runner
E: run npm scripts | npm script helper | run scripts in parallel | run multiple commands
W: npm run script
E: run multiple npm scripts | run commands concurrently | run commands in parallel | process manager for development
E: procfile runner | runs your dev | watch and run
E: restart on file change | wait for port
E: wait for services | waits for url | wait for server | starts server | starts a server then
E: env file loader | loads environment variables
E: env files for | environment variable loader | environment variable manager | environment switcher | env switcher
E: dotenv cli | dotenv for | env cli | cross platform environment variables
W: set environment variables
E: node environment setter | binary installer | npm installer for
E: npm wrapper for | npm wrapper around | installs the binary | downloads prebuilt binary
W: downloads the binary
E: downloads and runs | binary wrapper for | binary distribution of | install via npm the
E: toolchain via npm | compiler via npm | installed through npm | version of terraform | manage terraform versions
E: version switcher | local https proxy | local ssl proxy
E: ssl proxy for local | https for local development | https for localhost | locally trusted certificates
E: development certificates | localhost certificates
E: self signed certificates for development | dev proxy | development proxy
E: proxy for local development | local dns for development | local domains for development | local emulator for
E: local mock of | emulates locally | local cloud emulator | run functions locally | local functions
E: local development of
E: local web server for development | static server for development
E: dev middleware | development web server | single file server
E: lando plugin | ddev add on | ddev addon | landofile
E: devcontainer feature | dev container features | nix flake for development
E: development shell | devshell | ethereum development environment | smart contract development environment
E: hardhat plugin | plugin for hardhat | foundry plugin | truffle plugin | truffle box
E: contract deployment tool | contract verification tool | contract size | gas reporter
E: solidity tooling | anchor cli | local blockchain
E: local testnet | unity editor tool
E: godot plugin for | unreal plugin for developers
E: run native apps | run apps on device | simulator control | emulator launcher
E: adb tool | adb gui | apk signer | app signing tool | app icon generator | splash screen generator
E: generates app icons | app store screenshots | fastlane plugin | cocoapods plugin
E: xcodeproj tool | swift package plugin | react native cli | react native upgrade
E: metro plugin | expo config plugin | capacitor cli | cordova cli | cordova hook | cordova tool
E: electron builder tool | electron packager tool | package electron apps | electron rebuild | native module rebuild
E: native addon build | node gyp alternative | prebuild tool | prebuilt binaries tool | abi compatibility checker
E: abi compliance checker | abi checker | abi tracker | api compatibility checker | api changes checker
E: backward compatibility checker | binary compatibility checker | breaking change detector | detects breaking changes
E: breaking change detection | api diff | semver checker | api extractor | public api checker
E: symbol diff | dependency analyzer | dependency scanner | dependency upgrader | dependency cruiser
E: dependency linter tool | dependency visualization | circular dependency detection
E: circular dependency plugin | find circular dependencies | cyclic dependencies | find dependencies
E: finds module dependencies | duplicate package checker
W: module dependency
E: bundle size checker | bundle size tool | import cost | license checker | license report
E: third party licenses | sbom generator | npm audit | package version checker | outdated packages
E: npm package statistics | registry statistics | package stats | download statistics | package publish tool
E: publish npm packages | publishing packages | release script | release cli
E: release notes from | version bumper | version management tool
E: changelog preset | changelog plugin
E: shareable release | release please | commitizen adapter | commitizen plugin
E: commit message formatter | commit message generator | commit message tool | commit hooks tool
E: git aliases | git subcommand | git command line | git plugin | git utils | git helper
E: git wrapper | git commands for | git bindings | git library | libgit2 bindings
E: bindings to libgit2 | git porcelain | git implementation in | pure git implementation | git in javascript
E: git repository manager | manage git repositories | multiple git repositories | git repos manager
E: git submodules tool | git log viewer | git graph | git log graph
E: git history tool | git bisect tool | git branch tool | clean up branches
E: pull requests from the command line | github from the command line
E: github command line | gitlab command line | gitlab cli tool | bitbucket cli | gerrit tool | gerrit cli
E: patch series | patch tool | patch manager | patch queue | manages patches | prepare patches
W: send patches
E: code review via email | svn client | svn tool | mercurial extension | mercurial plugin | cvs tool | bazaar plugin
E: danger plugin | dangerjs plugin | plugin for danger | danger js plugin | pr bot | probot app | github bot for
E: github action builder | actions toolkit | github app for | coverage reporter plugin | coverage for pull requests
E: report code coverage | coverage badge generator | test report generator
E: test reporting tool | test dashboard | lint staged runner | runs your linters
E: code formatter for | javascript formatter | js formatter | go formatter | python formatter
E: xml formatter | css formatter | html formatter | markdown formatter | code reformatter
E: code style formatter | beautifier for | formatter plugins
E: import sort style | sort package json | code modification | code migration tool
E: automated refactoring | refactor code automatically | js codeshift transforms
E: search and replace in code | converts java code | source code converter | migrates code | code translator
E: legacy code migration | jsdoc template
E: jsdoc theme | jsdoc plugin | typedoc plugin | typedoc theme | doxygen theme | doxygen filter | javadoc doclet
E: sphinx extension for | sphinx builder | sphinx domain | docs generation | generates documentation
E: generates docs from | generates markdown documentation | reference doc
E: documentation template | docs template | documentation plugin
E: readme updater | readme badges | badge generator for | embed code in markdown | http request snippet
E: request snippet generator | code snippet generator | curl to code | convert curl
)lexicon",
R"lexicon(
[dev-tool]
E: curl converter | regex builder | regex generator | regex wizard | regular expression wizard
E: regex visualizer | regular expression tester | grammar updater
E: vscode extension tester | vscode declaration | plugin development kit
E: chrome debug protocol
E: logging console for debugging | log source location | debug logging utility
E: debugging aid | debug symbols | symbol server | symbolication | core dump analyzer
E: stack trace analyzer | goroutine leak detector | memory checker | thread analyzer
E: deadlock detector | race detector | race condition detector | system call tracer | syscall tracer | strace like
E: execution tracer | instrumentation tool | binary instrumentation
E: performance budget | performance auditing | audits web pages
E: accessibility feedback | accessibility in your browser during development | visualize code | code graph
E: code knowledge graph | codebase graph | code indexer | code context for | codebase context | codebase indexing
E: index your codebase | mcp server for code | mcp server for developers
E: mcp docs server | documentation mcp server | docs for ai assistants | coding agent tool
E: for claude code | claude code plugin | claude code skill | claude code hooks | claude code subagents | cursor rules
E: spec driven development | meta prompting | vibe coding | task management for ai | task master for
W: agents md
E: agentic development | agentic coding tool | codex cli | for openai codex | ai code reviewer
E: ai commit messages | ai powered code | code review with ai | design tokens tool | design tokens to
E: design tokens into css | design token transformer | figma tools | figma to code
E: figma plugin for developers | figma export | design to code | style dictionary | css extraction | extract icons
E: font to svg | icon font to | webfont builder | tracking plan | typed analytics
E: typed clients from | toolbelt | platform cli | cli for developers | developer cli
E: development cli | developer command line | dev cli | app cli | build test and run
E: building testing and deploying | sync files between | syncs package json | monorepo sync | project sync tool
E: project syncer | monorepo tooling | monorepo utilities | workspace tool | lerna plugin | lerna tool | yarn plugin
E: pnpm plugin | npm plugin | bun plugin | package scripts | bug report information | environment info
E: environment information | report bugs with | bug report helper | repackage java libraries | jar repackaging
E: shading plugin | shade dependencies | relocate packages | uber jar | fat jar | jar packager | packaging plugin
E: debian packaging helper | debhelper | build debian packages | rpm packaging | rpm macros
E: package building tool | build packages for | distribution packaging | disk image builder
E: iso builder | firmware builder | context engineering for coding | versioning from git
E: setuptools scm | vcs versioning | git tag versioning | source code management | code generation at build
E: workspace management | window layouts for development | development layouts
E: tmux session manager | project launcher | project switcher | project manager for developers
E: tmux sessions for projects | sandbox project | playground generator | repl for | interactive console for
E: code sandbox tool | live coding environment | scratchpad for code | snippet runner
E: model class generator
E: texture packer tool | asset pipeline for | asset builder | asset compiler
E: theme builder for | asset compilation | frontend tooling | front end tooling
E: frontend workflow | front end workflow | starter for creating | build setup for
E: build configuration for | zero config build | zero config bundler | preconfigured build | shared webpack config
E: webpack config for | webpack preset | rollup preset | vite preset | babel config | typescript config
E: tsconfig generator | library bundler | bundle your library
E: build your library | library packager | typescript library builder | file transform pipeline
E: transform pipeline for assets | file transformation tool | preprocess files | html preprocessor | file includes
E: build time includes | env injection | environment injection | data driven code generation | interface generator
E: ffi generator
E: header generator | c header parser generator | opengl loader
E: extension loading library generator | glue generator | api mocking tool for
E: sandbox environment manager | preview environments | preview deployments for pull requests
E: ephemeral environments for developers | service catalog
E: software catalog | developer self service | golden paths
S: tooling | for developers | scaffolding | scaffold | generator for | dependency management | monorepo | bundler
S: webpack config | makefile | live reload | hot reload | code navigation | code analysis | code review
S: editor plugin | vim plugin | inspector | api client | rest client | database client | database gui | sql client
S: development environment | bug tracker | error tracking | crash reporter | log viewer | issue tracker | hex editor
S: 接口文档 | 调试 | 效率工具 | generate project | bootstrap project | starter kit | opinionated build
S: incremental build | parallel build | build cache | remote cache | reproducible build | hermetic build
S: cross compile | cross compilation | build file | build step | watch files | file watching | auto restart
S: automatically restart | restart on change | reload browser | browser sync | hot module replacement | asset bundling
S: concat files | svg sprite | inline css | file revisioning | step through | core dump
S: crash dump | memory dump | heap dump | windbg | dynamic instrumentation | hooking framework
S: debug menu | debug overlay
S: webhook tester | remote console | debug log | fps meter | fps monitor
S: call graph | hot spot | dtrace | ebpf tracing | lockfile | dependency resolution | transitive dependency
S: outdated dependency | dependency update | update dependency | upgrade dependencies | license compliance
S: unused dependency | package publishing | publish to npm | conventional commit | changelog
S: commit message | commit convention | git diff | git blame | git stash | git flow | multi repo
S: code diff | patch management | github cli | github client | gitlab cli | github extension | subversion | pre commit
S: code owner | repository statistics | contributor statistics | code statistics | lines of code
S: docblock | sphinx extension | sphinx theme | documentation theme | styleguide generator | style guide generator
S: living style guide | component explorer | component workshop | uml generator | diagram as code | er diagram
S: architecture diagram | mkdocs plugin | offline documentation | workspace manager | workspace setup | machine setup
S: laptop setup | development machine | provisioning development | nix shell | sdk manager | dotenv manager
S: config switcher | local https | local certificate | local domain | fake smtp | mail catcher | email testing
S: email preview | code screenshot | code metrics | code refactoring | migration tool
S: automated migration | language server | schema diff | openapi generator | sdk generator
S: client generator | type generator | localization generator | xcode build | adb wrapper
S: android debug | signing tool | string extraction | translation extraction | i18n tool
S: json viewer | uuid generator | timestamp converter | developer menu | developer console
S: for android developer | for javascript developer | for python developer | tech debt | engineering team
S: code intelligence | 前端构建 | 自动化构建 | 代码管理 | 抓包
S: 逆向工具 | 代码模板 | 代码片段 | 提交规范 | 研发工具 | 组件文档 | 代码搜索
S: 内存泄漏 | 卡顿检测 | 本地开发 | 编程助手 | 图标生成 | 多渠道打包 | 自动生成代码
S: 环境搭建 | 性能检测 | 编译打包 | plugin manager | webpack boilerplate | diff viewer | decompiler
S: reverse engineering | toolchain for | local development | git hosting | git tui | git ui
S: mono repo | secret scanning | memory leak | profiling | debugging | code generation | generate code
S: release management | set of tools for | collection of tools for | developer friendly | coding assistant
S: xcode plugin | emacs mode | intellij plugin | jetbrains plugin | atom package | eclipse plugin | sublime plugin
S: distributed build | auto formatter | lint tool | api testing tool | api mocking tool | fake rest api
S: coverage reporter | graphql playground | dev containers | vagrantfile | generates boilerplate | protobuf compiler
S: developers build | pair programming | agentic coding | visual regression | developers spend
S: codebases | monorepos | polyrepo | your repository
S: on every commit | before each commit | at commit time | staged files | commit hook | pull request comments
S: inline comments on pull requests | github actions integration | ci environments | in ci | ci integration
S: ci systems | ide integration | editor integrations | editor support | works with your editor
S: on save | autofix | auto fix | automatically fix | fixable | custom rules | rule set | built-in rules
S: plugins and rules | config presets | shareable config | exit code 1 | incremental builds | incremental compilation
S: only rebuild | hash inputs | cached results | cache hits | parallel execution | task graph | task pipeline
S: dependency analysis | affected projects | affected tests | lockfiles
S: virtual environments | virtualenvs | install dependencies | resolves dependencies | publish packages
S: build and publish | es modules | commonjs modules | source maps | minification | scope hoisting
S: transpile | transpiles | transforms jsx | transformers and plugins | plugin api | hot reloading server
S: hmr server | watch task | gulp tasks | syntax highlighting | word-level diff | side by side diff
S: interactive rebase | submodules | worktrees | git ignore | gitconfig | git repositories | git log output
S: conventional commits | semver tags | version tags | release workflow
S: breakpoints and | stepping through | hot swap | live edit | inspect variables | variable inspection | backtrace
S: memory usage | memory leaks | cpu usage profile | call graphs | flame graphs | flamegraphs | timeline view
S: trace viewer | allocations | retain cycle | development and testing | development and ci | in development and test
S: test environments | development only | debug builds | dev dependency | save dev
S: write and debug | autocompletion | go to definition | find references | rename symbol
S: inlay hints | code actions | lsp | tree-sitter | treesitter | language servers | keymaps | lazy loading plugins
S: on-demand loading | plugin update | neovim 0 | saves you time | saves time | speed up your development
S: speeds up development | boost your productivity | developer workflows | jwt parser | base64 encoder
S: uuid generators | crontab generator | json prettify | sql prettify | hash text | color converter
S: request collections | environments and variables | pre-request script | http methods | import postman
S: test requests | mocks
S: font generator | re-renders | memory snapshots | not for production builds
S: only in development | strict mode | peek definition | multi cursor | snippets
S: for react developers | for vue developers | for java developers | for web developers
W: for go developers
S: for frontend developers | for rust developers | for php developers | for game developers | for mobile developers
S: for plugin developers | for plugin authors | for template authors | for library authors | for package authors
W: in development mode
S: dev workflow | your build
S: your ci pipeline | in your ci | ci ready | speed up builds | faster builds | build speed
S: build times | package json scripts | scripts section of package json | add to your scripts
W: build artifacts
S: post install script | postinstall | custom generator | generators included | code templates
S: template variables in files | generated files | generated code is | do not edit generated
S: config file for the tool | dry run | exit code for ci | non zero exit | generate components
S: adds components | code converter | language converter | contract artifacts | source formatter for | code tracer for
S: git commit template | docusaurus plugin | docusaurus theme | vuepress plugin | backstage plugin | develop and debug
S: debug and test | inspect and debug | test and debug | debug your | troubleshoot your code
S: local testing of | try locally | sandbox for development | developer toolchain
S: tool for maintainers | tools for writing | tool for generating
W: tool for working with | tool for building
S: tool for managing dependencies | tool for analyzing code | tool for converting code
W: tool to generate
S: auto generated code | caching builds
W: automatically generates
S: build caching | build metadata | build information | build info | git commit hash | git details
S: commit hash at build | version injection | inject version | version from git | git describe
S: version from vcs | scm versioning
T: gdb | lldb | strace | jsdoc | webpack | rollup | vite | esbuild | swc | gulp | grunt | browserify | Brunch
T: snowpack | turbopack | bazel | pants build | please build | sbt | leiningen | meson | ninja build | scons | premake
T: xmake | gnu make | rake | just command runner | pnpm | bower | lerna | nx | turborepo | pipenv | pyenv | nvm
T: rbenv | rvm | chruby | asdf | sdkman | jenv | phpenv | goenv | chocolatey | winget | nix | guix | go modules
T: hex pm | conan | vcpkg | luarocks | opam | cabal | rubygems | verdaccio | sinopia | packagist | gerrit
T: phabricator | gitea | gogs | yeoman | Plop | hygen | create react app | devcontainer | gitpod | codespaces
T: Firebug | charles proxy | Fiddler | mitmproxy | mkdocs | docusaurus | typedoc | dokka | storybook | browsersync
T: nodemon | pm2 | valgrind | pprof | frida | ghidra | radare2 | ctags | sourcegraph | opengrok | fastlane | tuist
T: xcodegen | leakcanary | stetho | reveal app | xdebug | byebug | Renovate | dependabot | commitizen | husky
T: lint staged | sourcetree | wireshark | direnv | devbox | flyway | liquibase | claude code | cursor ide
T: openai codex | xcodebuild | kaleidoscope diff | beyond compare | rushjs | apache ant | gnu global | homebrew | tmux
T: prettier | stylelint | rubocop | isort | flake8 | pylint | mypy | pyright | ruff | golangci-lint
T: cppcheck | sonarqube | semgrep | codeql | checkstyle | spotbugs | pmd | detekt | ktlint
T: swiftlint | swiftformat | shellcheck | hadolint | markdownlint | reviewdog | oxlint
T: tslint | jshint | jslint | standardjs | sorbet | phpstan | php-cs-fixer | phpcs | dialyzer
T: clippy | rustfmt | gofmt | golint | staticcheck | scalafmt | errorprone | lefthook | overcommit
T: commitlint | changesets | release-it | goreleaser | git-cliff | standard-version | lazygit | gitui | tig | magit
T: gitsigns | gitkraken | gitk | git-lfs | forgejo | gitolite | gitlab ce | sccache | ccache | distcc
T: buck2 | gn build | autotools | automake | earthly | skaffold | telepresence | minikube | k3d
T: microk8s | docker desktop | colima | podman desktop | devspace | okteto | ddev | docksal | laradock
T: pdm | pip-tools | pipx | pixi | setuptools | flit
T: rustup | volta | fnm | n version | nodenv | rtx | vfox | frum | gvm | gobrew | tfenv | neovim
T: vim-plug | packer nvim | lazy nvim | nvim-cmp | coc nvim | null-ls | vimscript
T: vim script | rust-analyzer | gopls | clangd | pylsp | tsserver | omnisharp | jdtls
T: intellisense | k6 | jmeter | wrk | autocannon | toxiproxy | wiremock
T: mockoon | json-server | msw | hoverfly | hoppscotch | httpie desktop | swagger editor
T: mailhog | mailpit | localstack | sourcery | aider | windsurf | cline | continue dev
T: tabnine | codeium | openhands | swe-agent | heaptrack | memray | py-spy | scalene | rbspy
T: visualvm | yourkit | jprofiler | perfetto | callgrind | dlv | rdbg | pdb
)lexicon",
R"lexicon(
[dev-tool]
T: ipdb | pudb | debugpy | jadx | apktool | ida pro | binary ninja | x64dbg | ollydbg | imhex
T: wormholy | netfox
T: orbstack | rancher desktop | cpm | clang | afl | libfuzzer | honggfuzz
T: degit | copier | projen | rush js | gradle kotlin | gant | ant build | cmake presets
T: spack | backstage io | lando | tilt dev | garden io | hardhat | foundry forge
T: truffle suite | graphql codegen | kiota | buf build | np release | release drafter | danger js
T: ts morph | recast | chokidar | npm run all | cross env
T: jsdoc3 | esdoc | documentation js | terrazzo | cursor editor | copilot cli
W: command runner | asset pipeline | environment manager
W: ci tool | devops tool | 开发者 | 热更新 | new project | project template
W: project structure | boilerplate | starter template | create app | kickstart | quick start project | zero config
W: zero configuration | build configuration | watch mode | hmr | code splitting | tree shaking | source map
W: sourcemap | breakpoint | call stack | benchmark
W: execution time | bottleneck | leak | tracing | lock file | dependency tree | publish package | semver
W: semantic versioning | release notes | git branch | git log | git history | git repository | git repo | pull request
W: merge conflict | mercurial | svn | fossil | api documentation | api docs | javadoc | docstring | doxygen
W: documentation site | uml diagram | class diagram | virtual environment | multiple versions of | shim | pastebin
W: code sharing | technical debt | refactoring | code transformation | static analysis | schema visualization
W: simulator | device manager | adb | carthage | code signing
W: provisioning profile | base64 | developer dashboard
W: web developer | software development | software project | code base | codebase | code quality
W: code assistant | copilot | 自动化工具 | 部署工具 | 代码仓库 | 开发环境 | 多环境 | 性能监控
W: 工具箱 | 插件 | 低代码 | 快速开发 | 一键生成 | parcel | broccoli | gradle | maven | cmake | mise
W: poetry | conda | virtualenv | scoop | composer | cocoapods | cargo | nuget | gitlab | bitbucket | slush | vagrant
W: postman | insomnia | swagger | openapi | sphinx | jenkins | circleci | sentry | xcode | flipper | pry | jira
W: unity editor
H: dotfiles | debug panel | dependency checker | documentation browser | setup script | codemod
H: linter | database migration tool | apk tool | coding agent | 抓包工具
H: 项目脚手架 | 开发助手 | generator | toolchain | toolkit for developer | developer toolkit | scaffolder
H: debugger frontend | leak detector | package repository | source control system | build framework
H: build pack | buildpack | build helper | asset bundler | webpack configuration | loader for webpack | rollup config
H: vite plugin | esbuild plugin | parcel plugin | browserify transform | gulp wrapper | broccoli plugin | babel plugin
H: postcss plugin | rake task | jenkins plugin | cmake scripts | watcher | live reload server
H: livereload server | live server | code viewer | bundle visualizer | bootstrap script | review tool
H: code metrics tool | code counter | devtools panel | dependency updater | code formatter | ai coding assistant
H: 文档生成工具 | 文档生成器 | 自动化构建工具 | 代码生成插件 | 版本管理工具
H: 接口管理平台 | 命令行脚手架 | 性能分析工具 | 接口文档工具 | vs code extension
H: vscode extension | visual studio code extension | test runner | static analysis tool | tool suite
H: code analyzer | git hooks | gitignore | commit tool | commit helper | mocking server | stub server | load tester
H: compiler wrapper | tunnel | vimrc | sublime package | vscode theme | eslint config | pair programmer
H: template repository | ignore templates | code playground | online ide | rest api client | testing platform
H: mutation tester
H: tips
H: bundler plugin | codegen | storybook plugin | npm wrapper | compatibility checker | compliance checker
W: cli plugin
H: app extension | schematics | code editor tool | build setup | snippet tool
H: env loader
W: unreal editor | vscode | automation | automate | productivity | inspect | monitor | trace | tracer | asset manager
W: ant task | static file server | database tool | database manager
W: workbench | sandbox environment | log analyzer | 工具 | 工具集 | 生成器 | 辅助工具 | 检测工具
W: 监控工具 | 模板工程 | sublime text | ide | code editor | formatter | static analyzer | type checker
W: compile time | suite of tools | disassembler | repl | interactive shell | transpiler | cli tool | snippet | toolkit
W: diff | docker | test framework | engineer | programmer | playground | continuous integration | code coverage
W: loader | ngrok | type definition | python version | ruby version | headless browser
W: during development | build output | verbose flag | installs node | installer for
C: npm init | npx create | npm install save dev | npm i D | yarn add dev
C: yarn add D | npm install g grunt cli | grunt loadNpmTasks | loadNpmTasks | grunt initConfig | gulp src | gulp dest
C: webpack config js | new webpack | html webpack plugin | rollup config js | vite config | defineConfig plugins
C: apply plugin | buildscript | gradlew | addSbtPlugin | plugins groupId | cmake minimum required
C: bazel build | WORKSPACE bazel | http archive | git hooks pre commit
C: git clone recurse submodules | cookiecutter https | cookiecutter gh | eval init | rbenv install | nvm install
C: pyenv install | asdf plugin add | direnv allow | brew cask | vagrant up | vagrant ssh | devDependencies
C: devDependency | Gruntfile js | Gulpfile js | make build | Rakefile | chrome inspect | break main | go tool pprof
C: debugImplementation | debugCompile | releaseCompile | releaseImplementation | group development
C: composer require dev | strace p | localhost 35729 | npm version patch
C: npx eslint | npx prettier | prettier write | pre-commit install | pre-commit run | pre-commit-config yaml
C: prettierrc | lint | ruff check | hadolint Dockerfile | semgrep scan | cargo clippy | git commit m | git rebase
C: gitattributes | git config | pnpm init | bun create | turbo run | nx run | bazel test | buck build | make all
C: meson setup | poetry install | poetry add | uv sync | uv run | uv init | pip-compile | pyenv local | pyenv global
C: asdf global | mise use | nvm use | rustup component add | sdk use | vagrant halt | vagrant destroy
C: vagrant provision | skaffold dev | tilt up | minikube start | kind create cluster | docker run rm it
C: docker run rm v | devcontainer json | Plug | PlugInstall | PackerSync | use packer | lspconfig
C: vim o | config nvim | init lua | init vim | let g | nnoremap | Package Control | code install extension
C: ext install | webpack serve | vite build | rollup c | esbuild bundle | parcel build | npx swc | npx tsc | npx jest
C: jscodeshift | npx stryker | locust f | k6 run | perf record | export RUSTC_WRAPPER | CXX | lefthook install
C: husky install | npx husky | changeset | aider model
C: npx nx | ng add | ng generate | nx generate | plop load | npx plop | hygen new | addons storybook
C: codegen yml | codegen ts | prisma generate | generator client | scaffolder register
C: backend add import | npx hardhat | hardhat config | forge build | npx changeset | npx lerna | nx json | pnpm add D
C: npm install D | plugins id version | mvn plugin goal
C: executions goals | bazel_dep | cmake find_package | add_custom_command | lando start | ddev start | claude mcp add
X: swift package manager | package manager like npm | package manager of choice | use your package manager
X: favorite package manager | preferred package manager | your package manager | nuget package manager
X: package manager console | via package manager | password generator | story generator | text generator
X: random number generator | random generator | name generator | music generator | image generator | meme generator
X: static site generator | qr code generator | level generator | terrain generator | map generator | dungeon generator
X: world generator | data generator | random name generator | signal generator | resume generator | sitemap generator
X: traffic generator | invoice generator | quote generator | art generator | avatar generator | pdf generator
X: noise generator | report generator | python generator | es6 generator | generator function | async generator
X: page generator | parser generator | tone generator | download manager | window manager | research and development
X: under development | active development | development mode | actively developed | early development
X: still in development | heavy development | development version | development build | development status
X: development branch | contribute to development | web development course | learn web development | development setup
X: business development | content generator | password manager | file manager | generator network
X: generator and discriminator | use the issue tracker | github issue tracker | please use the issue tracker
X: developer account | developer mode | developer api key | contact developer | 插件管理 | 公众号开发者
X: 开发者账号 | 开发者模式 | 开发者社区 | git clone | git submodule add | github pages
X: github repository | github com | github issues | github stars | github release | from github | fork on github
X: power generator | in-development | for development and testing only | developer guide | developer documentation
X: developer community | source code is | source code license | source code of | open-source code | npm scripts
X: developer preview | optimistic rollup | zk rollup | rollup blockchain | flipper zero | parcel tracking
X: land parcel
X: ci cd pipeline for deployment | text formatter | date formatter | number formatter | string formatter
X: message formatter | money formatter | log formatter | packages manager of your choice | api client library
X: api client for | rest api client library | lint passed | build passing | development server at
X: start the development server | run the development server | local development server at | start development server
X: run the linter | lint the code | run linter | lint and test | build the project | contributing and development
X: development guide | for development purposes | development instructions | code style standard | bug report template
X: issue template
X: edit the makefile | look in the makefile | in the makefile | see the makefile | the makefile and | the makefile to
X: makefile to suit | provided makefile | supplied makefile | included makefile | modify the makefile
X: adjust the makefile | makefile in | run make | makefile for linux | gnu make is required | using the makefile
X: install packages devtools | library devtools | devtools install github | devtools package | use devtools
X: with devtools | r devtools | package devtools | random color generator | random data generator | color generator
X: palette generator | robots txt generator | feed generator | rss generator | lorem generator | name generator for
X: maze generator | qr generator | barcode generator | thumbnail generator | video generator | token generator
X: mesh generator | event generator | cv generator | gallery generator | blog generator | site generator
X: website generator | hash generator | node version is | minimum node version | required node version
X: node version required | supported node versions | node version badge | process node version
X: node versions supported | node version or | node version 18 | node version 16 | node version 14 | node version 12
X: node version 10 | node version 8 | node version 6 | node version and | node version from | nightly node versions
X: latest node version | tested node versions | recent node version | correct node version
X: great developer experience | excellent developer experience | amazing developer experience
X: awesome developer experience | good developer experience | best developer experience
X: superior developer experience | thoughts on your developer experience | run the debugger | attach a debugger
X: attach debugger | in a debugger | in the debugger | using a debugger | using the debugger | with a debugger
X: debugger attached | the gdb debugger | run under gdb | bundler sdk | erc 4337 bundler | favourite package manager
X: system package manager | distribution package manager | linux package manager | any package manager
X: using a package manager | by your package manager | through your package manager | unity package manager
X: apt package manager | homebrew package manager | package managers like | node package manager
X: under version control | from version control | in version control | into version control | gnu build system
X: cmake build system | autotools build system | autoconf build system | the build system is | uses the build system
X: build system uses | our build system | meson build system | build system requires | cloud watcher | price watcher
X: bird watcher | release version of | from the issue tracker | on the issue tracker | to the issue tracker
X: the issue tracker | in the issue tracker | see the changelog | changelog md | semantic release commit
X: follow semantic release | semantic commit messages please | install the dependencies
E: app for developers | a tool to help developers | git alias
E: git branch manager | git worktree manager | git mirror tool | multi repo tool
E: manage multiple repositories | make alternative | alternative to make
E: code scaffolding
E: license header
E: code navigator | code explorer | codebase visualization
E: lines of code counter | snippet collection | api client app | mock server for
E: development environment manager | live reloading | auto reload
E: hot reloading tool | gdb plugin | lldb plugin | lldb commands | debug adapter
E: language server protocol | lsp client | lsp implementation
E: heap dump analyzer | crash reporting
E: transpiler tool | docs from source code | diagram generator
W: generate readme
E: schema visualizer | xcode source editor extension | xcode template | xcode themes
E: ios simulator tool | simulator manager | android studio plugin | netbeans plugin
E: visual studio extension | chrome extension for developers | regex tool | json formatter tool
E: encoding decoding tool | 脚手架工具 | 接口调试 | 接口文档生成 | 插件开发 | idea 插件 | 程序员工具箱 | vscode 插件
E: 代码统计 | 开发调试 | 真机调试 | 移动端调试
S: inner development loop | conditional breakpoints | watch expressions
S: jump to definition | hover documentation | signature help | code lens | codelens | quick fixes
W: code completion
S: pull request workflow | stacked diffs | stacked pull requests
S: cherry pick | bisect | squash commits | trunk based development
S: project skeletons | environment switching
T: devenv | tmuxinator | cscope
T: perf events | intellij platform | mkcert
C: git clone --recursive | make watch | bazel run | lerna bootstrap
C: nix develop | brew tap | asdf install | yo | cargo watch | gulp watch | grunt watch | Makefile targets | npm link
C: yarn link

[dev-exp-lib]
alias: developer experience library | developer experience | utility library | utils | helper
alias: helpers | dx | productivity library | dependency injection | error handling | dev-experience-library
E: utility library | helper library | utility function | helper function | utility belt | utility class | helper class
E: utility module | collection of utility | collection of utilities | collection of helper | set of utilities
E: set of helpers | common utilities | general purpose utility | general utility | extension method | class extension
E: category collection | swift extension | kotlin extension | dart extension | useful extension | handy extension
)lexicon",
R"lexicon(
[dev-exp-lib]
E: java utility | javascript utility | standard library for | functional library | functional utilities
E: syntactic sugar | sugar for | sugar library | boilerplate removal | reduce boilerplate
E: reduces boilerplate | eliminate boilerplate | without boilerplate | less boilerplate | boilerplate free
E: dependency injection | dependency injector
E: di container | ioc container | inversion of control | service container | di framework | error library
E: exception handling | custom error | error class | error wrapper | error wrapping | result type | either type
E: option type | optional type | type helper | type utility | utility type | type utilities | typescript helper
E: typescript utility | type guard | runtime type checking | type checking library | typescript definition
E: typescript type definition | python decorator | typescript decorator | es7 decorator | annotation processor
E: annotation based | code reloading | debugging library | debug helper | debugging helper | debug utility
E: debugging utility | debug utilities | console logger | dev logger | starter kit | starter template
E: project boilerplate | starter project | seed project | project starter | quick start template | opinionated starter
E: typescript boilerplate | typescript starter | library boilerplate | library starter | package skeleton
E: package template | package boilerplate | module template | polyfill | ponyfill | promise library | promise utility
E: promise implementation | promisify | async helper | async utility | async utilities | flow control library
E: retry library | memoize | memoization | eventemitter | signal library | observer pattern
E: observer library | date utility | string library | string utility | string manipulation library | array utility
E: array library | object utility | collection library | immutable data | immutable collections
E: configuration library | config library | dotenv | validator library | object mapper | mapper library | model mapper
E: mixin library | class library | oop library | inheritance library | plugin framework | metaprogramming library
E: reflection library | aspect oriented programming | aop framework | developer experience | development helper
E: microlibrary | coding helper | utils library | util library | 工具库 | 工具类 | 实用工具 | 工具类库
E: 工具函数 | 函数库 | 辅助类 | 开发工具包 | 依赖注入 | 通用工具 | 基础库 | 扩展方法
E: 扩展库 | 常用工具类 | 常用工具 | 日志库 | 样板代码 | 起步模板 | 模板项目 | 开发模板
E: 类型定义 | 装饰器 | 异常处理 | ユーティリティ | 项目模板 | 工具集合 | 开发脚手架
E: 控制反转 | 事件总线 | 注解框架 | 类库 | 类型工具
E: type-safe api | typesafe apis | end-to-end type safety | typescript-first schema
E: runtime validation | static type inference | validation using type hints | data parsing and validation
E: data classes | dataclass library | code generation annotations | compile-time code generation | reactive extensions
E: reactive programming library | functional programming library | functional programming in | functional toolkit
E: functional programming toolkit | algebraic data types | monads for | option and result | result and option
E: error handling library | error handling for | error type | errors with stack traces | resilience library
E: fault tolerance library | circuit breakers | retry policies | fluent assertions | data-parallelism
E: parallel iterators | concurrency toolkit | concurrency primitives | async runtime utilities
E: structured concurrency library | coroutines library | fake data for testing | mock data library
E: mapping library | dto mapping | serialization library | convention-based mapping
E: di library | immutable state | immutable updates
E: date and time library | time zone library | human readable dates | iteration utilities
E: standard library extensions | extensions to the standard library | missing standard library | batteries for
E: kotlin extensions | swift extensions | rust macros | macro library | macros for | logging for humans
E: pretty printing library | pretty tracebacks | pretty errors | debug printing | helpers for | developer ergonomics
E: type definitions for | utility types | advanced types | environment variables validation | config validation
E: typed configuration | configuration made easy
E: validation using python | transient-fault-handling | resilience strategies
E: hot reload library | hot reload for | hot reloading for | hot code reload
E: react hot reload | errors package | extension of the errors
E: drop in replacement for errors
E: error composition | compose errors | multierror
E: wrapping errors | wrap errors | wrapped errors | non fatal errors | warnings library
E: friendly errors | clear error messages
E: better type errors | custom type errors | error overlay | webpack errors
E: error prettifier | pretty stack traces | stack trace library
E: error codes library | exceptions library | typed errors | typesafe errors
W: value types
E: immutable value | value type code generation | builder code generation
E: collection of source code generators | generate builders | code generation library
E: service loader metadata | factory generation | generated types for
E: openapi types | typescript types generated | type definitions generated | strict typescript types
E: strict types for | types only package | ambient types | ambient declarations
W: typescript types for
E: shared types | type level programming | type level library
E: type level utilities | typescript types library | typed wrapper for | typesafe wrapper
E: type safe wrapper for | typed client for | type safe bindings | typed template literals | tagged template literals
E: tagged template library | inline in typescript | import helper | require helper
E: lazy require | lazy loading of modules | debounce function | debounce utility
E: throttle function | debounce and throttle | debouncing library
E: cached property | function composition library | function composition utilities
E: partial application | point free | pipeline operator | anaphoric macros | utility macros
E: syntax macros | lambda expressions for | extension functions for
E: core extensions | core ext
E: monkey patches for | stdlib extension | standard library replacement
E: standard library additions | batteries included library | swiss army knife library | toolkit for golang
E: toolkit for go development | go toolkit | golang toolkit
E: golang utility | go helpers | go utils | golang utils | golang helpers | java utils | java helpers | php helpers
E: php utility | python utilities | python helpers | ruby helpers | ruby utilities | rust utilities | rust helpers
E: node utilities | nodejs utilities | js utils | js helpers | js utilities | ts utils | javascript helpers
E: net utilities | c# extensions | c# utilities | net extensions | c++ utilities
E: c++ toolkit library | haskell utilities | scala utilities | clojure utilities
E: elixir helpers | lua utilities | perl utilities | dart utilities | flutter utilities
E: android utilities | android utils | ios utilities | ios helpers | common lisp utilities
E: utilities for common lisp | emacs lisp utilities
E: bash library | shell function library | cmake utility | reflection utilities | reflection helper
E: struct tags library | struct utilities | default values for structs | functional options
E: options pattern | enum generator | enum library | better enums | sum types for
E: pattern matching library | pattern matching for | exhaustive matching
E: match expression library | optional chaining for | null object | maybe type | optional values | nullable types
E: null safe access | precondition checks | preconditions library | argument checks | runtime assertions
E: invariant library | runtime type checks | runtime type checker | type checking at runtime
W: runtime types
E: schema first | boilerplate reducing | reduces the boilerplate
W: schema builder
E: removes boilerplate | avoid boilerplate | cut boilerplate | write less code | less code to write
E: code generation for data | decorators library | javascript decorators | method decorators | class decorators
E: mixins for | traits library | class mixins | multiple inheritance | class system for | object system for
E: object oriented programming for | oop for | oop in | inheritance for | prototypes made
E: di for | ioc for | injection container | service locator library
E: event emitter library | event emitter for | tiny event emitter | typed event emitter
E: promise wrapper | promisified | promise helpers
E: async control flow | control flow library | generator based control flow | coroutines for | async await for
E: futures for | deferred library | cancellable promises | task library | concurrency utilities | retry utility
E: retry function | retries with exponential backoff | retry with backoff | timeout helper | rate limit functions
E: logger for development | debug logger | debug output library | debugging prints
E: print variables | pretty print library | pretty printers for | object inspection | object inspector
E: value inspector | object printer | var dumper | dump library | console helpers | console logging helper
E: log helper | logging facade | deep clone library | clone objects | deep copy library | deep merge library
E: merge objects | deep equal library | object helpers | array helpers | string helpers
E: number helpers | date helpers | time helpers | path helpers | file helpers | iterator helpers | iterator library
E: collection helpers | collection utilities | list helpers | set operations for arrays
E: lazy sequences | plugin development utilities | utilities for plugin authors | utilities for plugin developers
E: plugin utilities | plugin authoring | shared utils | shared helpers | common helpers
E: internal utilities | eslint devkit | rule development kit | test driven types
E: environment variables library | typed environment variables | env validation | environment validation
E: env vars validation | config helper | configuration helper | configuration management library | settings library
E: typed config | feature detection library | errors as values | errors with context | contextual errors
E: error context | error annotations | error chains | error aggregation | aggregate errors | error formatter
E: error hierarchy | error handling utilities | error handling helpers
E: error handling toolkit | panic recovery | recover from panics | runtime reload | reload react components
E: reload without losing state | preserve state on reload | state preserving reload
S: decorator | shim | ioc | error handling | error handler | exception handler | type safety
S: type safe | type definition | typings | hot reload | hot reloading | hot module replacement | live reload
S: live reloading | pretty printer | pretty printing | logging library | logger | boilerplate | project template
S: skeleton | app template
S: promise based | event emitter | event bus | design pattern | date library
S: data structure library | config loader | validation library | module loader | aop | micro library | tiny library
S: small library | lightweight library | header only | util | 脚手架 | 开发框架
S: 快速开发框架 | 快速开发 | 封装 | chainable | method chaining | curry | currying | compose function
S: pipe operator | pattern matching | monad | functor | transducer | fantasy land | discriminated union
S: tagged union | sum type | optional chaining | null safety | null check | safe navigation | deep clone | deep merge
S: deep equal | deep copy | object merge | debounce | throttle | callback hell | coroutine helper | promise chain
S: future library | thread helper | gcd wrapper | concurrency helper | exponential backoff | factory pattern
S: builder pattern | prototype extension | prototype inheritance | classical inheritance | class inheritance
S: property wrapper | property delegate | kvo | swizzling | associated object | block based
S: blocks based | category on | categories for | nsstring category | extension for | extensions for
S: extension function | view injection | java annotation | lombok style | getter and setter | builder generator
S: constructor generator | sharedpreferences wrapper | userdefaults wrapper | nsuserdefaults | keychain wrapper
S: intent builder | bundle wrapper | uitableview helper | date manipulation | duration format | relative time
S: string formatting | string interpolation | slugify | pluralize | case conversion | camel case | camelcase
S: snake case | inflection | string similarity | precondition | guard clause | design by contract | contract library
S: argument validation | argument checking | strictly typed | nominal type | branded type | generic type
S: conditional type | flow type | dataclass | struct helper | named tuple | enumeration library
S: enum class | smart enum | string enum | proc macro | derive macro | sweet macro | context manager | metaclass
S: method overloading | function overloading | multiple dispatch | operator overloading | named parameter
S: default argument | variadic | optional argument | plugin architecture | autowire | autowiring
S: constructor injection | property injection | container interop | psr 11 | psr 3 | psr 15 | middleware pattern
S: custom hook | higher order component | render prop | composition api | conditional class | sass mixin | less mixins
S: mixins library | css helper | jquery helper | view helper | form helper | rails helper | acts as | laravel helper
S: django utility | flask extension | wordpress helper | theme starter
S: react starter | monorepo template | ready to use template
S: convention over configuration | out of the box setup
S: easy to use api | clean api | elegant api | expressive api | developer happiness | makes your life easier
S: make life easier | make your code | cleaner code | readable code | simplify code | simplifies the process
S: simplifies development | convenience method | convenient method | convenience function
S: lightweight wrapper | simple wrapper | wrapper around | stacktrace | pretty error
S: error boundary | better error | error formatting | debug output | debug print | debugger helper | dump variable
S: var dump | vardump | print debugging | inspect object | console wrapper | console log wrapper | colored log
S: log formatter | fast refresh | reload on change | require hook | import hook | lazy import | auto import
S: module alias | path alias | absolute import | require all | dynamic require | settings management | twelve factor
S: 12 factor | configuration object | tree shakable | tree shakeable | tiny footprint | modular utility
S: browser and node | node and browser | universal javascript | backport | compat library | migration helper
S: jsdoc type | dsl builder | 链式 | 链式调用 | 语法糖 | 简化开发 | 减少代码
S: 二次封装 | 防抖 | 节流 | 提高开发效率 | 开发效率 | 工具方法 | 错误处理 | 参数校验
S: 代码复用 | 轻量级框架 | 开发者体验 | small utility | injector | starter app | state machine
S: config manager | typescript first | developer friendly | ergonomic | developer productivity | modern utility
S: typesafe | easier to write | less code | monkey patch | string manipulation | static helper | pretty print
S: data validation | error types | fake data | language extensions | type-level
S: type hints | inferred types | ide friendly | editor autocompletion | no code generation | strict types
S: typed end to end | plain old objects | pojo | parse don't validate | thread-safety | higher-order functions
S: map filter reduce | memoized | curried | guard clauses
S: type annotations
S: nicer api | nicer syntax | cleaner syntax | concise syntax
S: succinct | terse syntax | syntax sugar | sugar syntax | helper macros | convenience macros | convenience api
)lexicon",
R"lexicon(
[dev-exp-lib]
S: shorthands | save keystrokes | avoid repetition
S: repetitive code | boiler plate
S: type inference for | infers types | type narrowing
W: inferred from | type parameters
S: generic helpers | generic functions | monadic | composable functions | chain functions
S: chained calls | method chain | fluent style
T: lodash | underscore js | ramda | rambda | fp ts | sanctuary js | Bluebird | async js | date fns
T: moment js | dayjs | luxon | validator js | core js | es6 promise | when js | type fest | ts toolbelt | io ts
T: inversifyjs | inversify | tsyringe | awilix | typedi | bottlejs | guava | apache commons | hutool | lombok | vavr
T: immutables | autovalue | mapstruct | modelmapper | javapoet | Dagger | guice | koin | kodein
T: butterknife | butter knife | eventbus | androidannotations | anko | arrow kt | kotlinpoet | hibernate validator
T: swinject | promisekit | reactivecocoa | swifterswift | extobjc | blockskit | cocoalumberjack | autofac | ninject
T: castle windsor | structuremap | unity container | scrutor | automapper | fluentvalidation
T: mediatr | Humanizer | postsharp | fody | languageext | abseil | Folly | ranges v3 | gsl | loguru | toolz | boltons
T: Wrapt | Pendulum | python future | dry rb | activesupport | dry types | hashie | wire di | uber fx
T: uber dig | thiserror | Anyhow | eyre | itertools | Strum | derive more | scalaz | cats effect
T: typelevel cats | Shapeless | macwire | php di | Pimple | monolog | laravel collections | Whoops | psysh | debug js
T: log4j | logback | slf4j | logrus | serilog | nlog | definitelytyped | reflect metadata | react hot loader
T: webpack hmr | nodemon | cosmiconfig | rc config | next js starter | t3 stack
H: fluent interface | fluent api | inflector | hooks library | convenience wrapper | 工具包 | 公共库
H: 种子项目 | helper | utility | starter | utilities
H: toolbelt | extension library | base library | core library | common library
H: support library | mini library | error handling middleware | type library | annotation library | reloader
H: logging wrapper | logging module | log library
H: boilerplate project | boilerplate template | application template | base project | template project
H: template repository | template repo | library template | polyfill library | promises implementation | async library
H: memoize function | memoizer | event bus library | signals library | string formatter
H: collections library | class implementation | introspection library | convenience library | thin wrapper
H: abstraction library | monad library | 依赖注入框架 | 辅助工具 | 模板工程 | 封装库
H: 通用类库 | 起步项目 | 工具函数库 | 工具函数集合
H: schema library
H: parallelism library | fake data generator
H: toolkit for development
W: service locator | event library | datetime library | feature flag library | module system
W: plugin system | proxy library | 组件化框架 | 基础框架 | 快速开发平台 | fluent | chaining
W: function composition | higher order function | lazy evaluation | lens | lenses | deferred | async await
W: background task | retry | rate limiter | circuit breaker | singleton | observer | pub-sub | publish subscribe
W: mixin | trait | swift package | layout dsl | constraint dsl | view binding | annotation
T: fmt
T: valibot | typebox | ajv | effect-ts | neverthrow | trpc | cattrs | msgspec
T: serde | faker | factory bot | samber
T: ts pattern | true myth | runtypes | superstruct | arktype | ts reset | ts essentials
T: remeda | radash | es toolkit | ow validation | auto value | autoservice
W: sindresorhus is
T: record builder | jool | streamex | kotlin arrow | moko | napier | anvil di
T: hilt android | resolver swift | needle di | swift algorithms | go funk | go linq | pkg errors
T: cockroachdb errors | uber multierr | attrs python | pydantic core
W: zerolog
T: returns python | result python | rich tracebacks | better exceptions | pyfunctional
W: icecream
T: dry struct | sorbet | hamster ruby | snafu | derive builder | typed builder
T: bon rust | tap rust | boost hana | magic enum | tl expected | alexandria lisp | serapeum | anaphora | iterate lisp
T: mtl haskell | lens haskell | relude
W: parcelable | runtime permission | adapter library | base adapter
W: date formatting | date parsing | time library | time zone | uuid generator | unique id
W: id generator | random string | number formatting | assertion | type hint | typed
W: data class | enum | macro | descriptor | service provider | react hook
W: composable | classname | rails engine | activerecord | laravel package | artisan
W: django app | preconfigured | batteries included | sensible default
W: opinionated | zero config | zero configuration | drop in | plug and play | simple api | human friendly | for humans
W: clean code | stack trace | error message | error page | error reporting | error code | debug log | log level
W: structured logging | autoload | autoloader | process env | env var | npm module | no dependency | zero dependency
W: dependency free | no dependencies | zero dependencies | isomorphic | cross platform library | compatibility layer
W: es6 | es2015 | 注解 | 简化 | 一行代码 | 轻量级 | 开箱即用 | 快速搭建 | 模板 | 常用 | 通用
W: 函数式 | 解耦 | 组件化 | 模块化 | 公共组件 | 基础架构 | 日志框架 | 拓展 | underscore
W: immer | rxjs | zod | hilt | rxjava | timber | spring framework | spring boot | rxswift | snapkit | pydantic
W: tenacity | funcy | testify | carbon php | symfony | winston | pino | create react app | yeoman | simplify | easier
W: convenient | convenience | handy | reusable | tiny | injection | elegant | readable | concise
W: toolkit | mini | micro | wrapped | enhance | function library | category | categories
W: standard library | dumper | logging framework | seed | quickstart | event system
W: data structure | validator | mapper | development kit | header library | 工具集 | 扩展
W: 容器 | makes it easy to | functional programming | lightweight alternative | code generation
W: abstraction | command-line parser | intuitive | productivity | painless | easy to use
W: autocompletion | code completion | inference | state management | mocking | schema validation | ease of use
W: static type | date time | dx
C: import lodash | require lodash | Inject | Module Provides | container bind | container register | container resolve
C: services AddSingleton | AddTransient | Injectable | injectable | bindTo | functools wraps | isOk | isErr
C: Result Err | use thiserror | require debug | mapValues | isNil | flatMap | fromNullable | kapt
C: annotationProcessor | Autowired | extension String | extension UIView | IServiceCollection | log debug
C: emitter emit | keyof | extends infer | declare module
C: z object | z string | z infer | BaseModel | model_dump | par_iter | rayon prelude | Observable | Flowable
C: Policy Handle | ResiliencePipelineBuilder | Getter Setter
C: lodash require | errors Wrap | errors Join | errors Is | errors As | xerrors | Result ok | Ok Err
C: Either left right | Maybe just | pipe flow | compose curry | debounced | deepmerge | cloneDeep | container get
C: createContainer
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
X: container runtime | container image | container cluster | 网站模板 | 页面模板 | 后台模板 | 简历模板
X: 模板消息 | 容器化 | 容器编排 | 模板引擎 | 浏览器扩展 | docker 容器 | 邮件模板
X: 博客模板
E: pretty prints objects | pretty print your data structures | var dump replacement
E: better error pages | better stack traces | beautiful stack traces | readable tracebacks
E: stack trace formatter | stack trace parser | stack trace cleaner | pretty exceptions
W: code generator
E: boilerplate code generation | boilerplate reduction | source generator
E: procedural macro | attribute macro | swift macro | elixir macro | clojure macros
E: template haskell library | advanced typescript types
E: option parser | environment variable loader | load environment variables | env loader
E: type safe environment variables | configuration loader | config management library | layered configuration
E: hierarchical configuration | typed settings | feature toggle library | feature flags for | feature toggles for
E: feature flipper | data validation library | schema validation library | guard clause library
E: railway oriented programming | pattern matching in
E: persistent data structures library | lodash alternative | underscore alternative
E: event dispatcher | pubsub library | state machine library
E: rate limiter library | throttle and debounce
W: object mapping
E: class transformer | serializer library | data transfer objects | dto library | value objects | enumerations for
E: aop library | proxy generator | bytecode manipulation | runtime code generation | hot module replacement library
E: live reload library | autoreload | pluralization library | inflection library | i18n library
E: internationalization library | localization library | translation library | localization of strings
E: type safe resources | strongly typed resources | codable helpers | keyboard avoidance | autolayout wrapper
E: shared preferences wrapper | view binding library | event handling library | permission library
E: image loading library | in app debugging | in app debugger | debug menu
E: debug drawer | debug panel library | developer menu | network inspector library | shake to report
E: 开发工具库 | 提升开发效率 | 代码生成 | 代码生成器 | 数据校验 | 开箱即用的工具 | 增强工具包 | 路由框架 | 状态机 | 异步编程 | 函数式编程
E: 開發工具 | 工具函式
S: expressive syntax | elegant syntax
S: fluent syntax | pleasant to use | joy to use
W: declarative api
S: full intellisense | intellisense support | autocompletion support in your ide | type inference support
S: compile time checked | compile time safety | compile time guarantee
S: zero configuration needed | sensible defaults out of the box | convention based
S: helpful error messages | human readable errors | strongly typed api
S: reduces the amount of code | save you time writing
S: simplifies working with | simplify your code | dx focused
S: common programming tasks | stop writing the same | day to day development
S: everyday programming
H: set of macros | macro collection | reusable components library | reusable building blocks
H: type guards library | type checker library | runtime type validation | fluent builder | builder pattern generator
H: internal dsl | embedded dsl | lightweight dsl | options resolver | argument validator
H: parameter validation | contract checker | scheduler library
H: background job library | worker pool library | thread pool library | goroutine pool | actor library
H: actor model library | rx extensions | rxjava extension | rxswift extension | rxjs operators
W: stream library
H: combine extensions | lenses library | lens library | optics library | parser combinators library
H: template engine library | markdown rendering library | diff library | diffing library | undo redo library
H: color manipulation library | money library | currency library | phone number library | units library
H: unit conversion library | units of measurement library | slug library | slug generator | uuid library
H: uuid generator library | id generator library | hash library | random library | math library | geometry library
H: matrix library
T: joi schema | polly | marshmallow | dataclasses | virtus
W: yup
T: kotlinx | alamofire extension | masonry autolayout | glide | kingfisher

[sdk]
alias: sdks | api client | client library | api wrapper | api binding | bindings | wrapper | software development kit
alias: api-client | client-sdk
E: sdk | software development kit
E: developer kit
E: client library
E: client libraries | official client | unofficial client
E: rest client for | official library | unofficial api | unofficial wrapper | unofficial library
E: api wrapper for | rest api wrapper | wrapper around the api | wrapper library | python wrapper
E: php wrapper | ruby wrapper | node wrapper | node-js wrapper | javascript wrapper | c# wrapper | dotnet wrapper
E: swift wrapper | rust wrapper | go wrapper | api library | api binding | bindings for | python binding
E: ruby binding | node-js binding | go binding | golang binding | java binding | c++ binding | dotnet binding
E: c# binding | php binding | lua binding | haskell binding | ocaml binding | perl binding | julia binding
E: erlang binding | swift binding | javascript binding | language binding | ffi binding | native binding
E: api connector | service client | api helper | python client for | java client
E: php client | ruby client | node client | node-js client | go client | golang client | rust client
E: dotnet client | c# client | javascript client | typescript client | elixir client | scala client | swift client
E: kotlin client | perl client | r client | erlang client | clojure client | haskell client | c++ client
E: python library for the | library for accessing | library for interacting with
E: library to interact with | easily interact with | 开发工具包 | 软件开发工具包 | 官方 SDK
E: 客户端库 | 客户端 SDK | API 封装 | 第三方 SDK | 开放平台 | 非官方 SDK | 服务端 SDK
E: 支付 SDK | 微信 SDK | クライアント | 开放平台 SDK | 接口 SDK | 云服务 SDK | 短信 SDK
E: 微信开发 SDK | 公众号 SDK | 支付接口 | api-client
E: software development kits | api toolkit | toolkit for the | kubernetes client | kubernetes python client
E: ruby toolkit | wraps the api | wrapper for the api | wraps the rest api | library for the api
E: ruby interface to the | interface to the api | generated clients | client generated from
E: generated from the openapi | integrate with our | access to the api | add to your app
E: embed in your app | third-party developers
E: feature flag client
E: vector database client
E: unofficial python client
E: unofficial typescript
E: client to interact with the api | programmatic access to | access to the full api
E: react native wrapper for | flutter plugin for the
E: nativescript plugin for the
E: unity plugin for the
E: kit de développement | sdk офіційний | sdk для | sdk für
E: библиотека для api
S: client for | api wrapper | wrapper for | wrapper around
S: java wrapper | binding for | node binding | rust binding | developer api | python client | api access
S: 接口封装 | api secret | oauth token | app key | authentication token | graph api | api v2 | api v3 | v2 api
S: v3 api | v1 api | all endpoints | api coverage | retry policy
S: sandbox mode | oauth2 client | signed request | hmac signature | generated client
)lexicon",
R"lexicon(
[sdk]
S: swagger codegen | openapi generator | generated from openapi | typed client | async client | asyncio client
S: asynchronous client | synchronous client | unofficial | officially supported | official | third party api
S: not affiliated | private api | undocumented api | soap api | streaming api | realtime api | search api
S: payment api | payments api | messaging api | sms api | weather api | maps api | geocoding api | exchange api
S: trading api
S: social api | music api | movie api | news api | sports api | game api | translation api
S: speech api | ocr api | face api | email api | shipping api | crm api | accounting api | blockchain api
S: device api | camera api
S: titanium module
S: rails integration | django integration | wordpress integration | jni wrapper | jna wrapper | ctypes wrapper
S: cgo binding | raw binding | safe binding | idiomatic binding | high level wrapper | safe wrapper
S: pythonic | fluent client | wraps api | programmatic access | programmatically access
S: supported api | supported endpoints | implemented endpoint | driver for
S: database driver | consumer library | service library | integration kit
S: partner api | merchant api | developer program
S: api generator | 微信支付 | 微信公众平台 | 企业微信 | 钉钉
S: 开放接口 | 七牛 | 又拍云 | 百度云 | 非官方 | 第三方登录 | 调用接口 | 极光推送 | 个推
S: 融云 | 环信 | 讯飞 | 支付封装 | API 接口 | 云通信 | telegram bot api | github api | rest client
S: react native bridge | flutter plugin | notification channel | consumer secret | api credential | interface to
S: bindings to | binding to | for the api | library for working with | get data from
S: convenient access to | library provides convenient access | access the api
S: library to use the
S: easily integrate | api for developers | api keys | access tokens | octokit
S: rate limits | auto-pagination | webhooks | instrument your application
S: traces metrics and logs | init at startup | initialise the client | api status
S: publishable key | server side secret key | project token | workspace id
S: app credentials | integrate into your app | integrate with your app | custom http client
S: retries with backoff | standalone functions
W: automatic retries
S: sign up for a free account | dashboard to get | quick start guide to integrate
S: integration steps | step by step integration
W: integration guide
T: amazon web service | boto | boto3 | google api | linode | rackspace | twilio | sendgrid
T: mailgun | mailchimp | Mandrill | Postmark | sendinblue | sparkpost | plivo | nexmo | vonage | messagebird | stripe
T: paypal | braintree | adyen | mollie | razorpay | paystack | authorize net | kraken api | bitstamp | bitmex | Plaid
T: xero | quickbooks | freshbooks | bigcommerce | hubspot | zendesk | freshdesk | pipedrive | zoho | marketo
T: mixpanel | keen io | rollbar | bugsnag | new relic | pagerduty | contentful | prismic | sanity io | onelogin
T: stormpath | pubnub | Pusher | Ably | sendbird | onesignal | urban airship
T: instagram api | twitter api | linkedin api | youtube api | youtube data api | vimeo | spotify api
T: spotify web api | last fm | unsplash api | pinterest api | reddit api | meetup api | eventbrite | trello api
T: asana | basecamp | toggl | todoist api | evernote api | notion api | airtable | google drive api | microsoft graph
T: office 365 api | slack api | slack web api | discord api | telegram api | whatsapp api
T: whatsapp business api | viber | alipay | aliyun | qiniu | leancloud | baidu api | dingtalk | vk api | vkontakte
T: yandex api | kakao | naver api | gitlab api | bitbucket api | openstreetmap api | here maps
T: forecast io | alpha vantage | iex cloud | polygon io | steam api | league of legends api
T: blizzard api | battle net api | twitch api | clash of clans api | fitbit | strava api | withings | nest api
T: philips hue | wemo | sonos | lifx | tesla api | ring api | ecobee | tuya | xiaomi miio
T: vuforia | alexa skills kit | dialogflow | wit ai | openai api | anthropic api
T: gemini api | cognitive services | ibm watson | clarifai | rekognition | replicate api
T: microsoft bot framework | bot builder | docusign | hellosign | easypost | shippo | usps | fedex | uber api
T: lyft api | amadeus | skyscanner | zoom api | branch io | appsflyer | applovin | chartboost | Flurry | crashlytics
T: launchdarkly | optimizely | consul api | vault api
T: etherscan api | ripple api | steem api | vmware api | vsphere api | proxmox api
T: firebase admin | supabase-js | openai-python | elastic apm
H: connector | sdk sample | sdk demo | 接口 | api | client | wrapper | binding | gem
H: integration library
H: integration module | development kit | laravel integration | 封装 | 开发包 | 封装库 | 接口类
H: 微信开发工具包 | 微信公众平台 SDK | python interface | php interface | java interface | r interface
H: node interface | go interface
W: 客户端 | 绑定 | access token | app id
W: rest endpoint
W: rate limit | rate limiting | pagination | paginate
W: production environment | web service | xml rpc | passport strategy
W: native library | p invoke | pinvoke | cffi | swig | idiomatic | easy access to
W: third party integration | connect your app | developer account | developer portal
W: developer console | bot framework | 接入 | 集成 | 对接 | 支付宝 | 公众号 | 小程序 | 短信
W: 阿里云 | 腾讯云 | 百度地图 | 推送 | 官方 | 微博 | 抖音 | 飞书 | 京东 | 淘宝 | 云存储
W: 鉴权 | 友盟 | 统一封装 | 华为云 | 银联 | google cloud | gcp | azure | firebase | digitalocean
W: cloudflare | openstack | coinbase | binance | bitfinex | poloniex | shopify | woocommerce
W: salesforce | intercom | segment | amplitude | google analytics | sentry | datadog | algolia | auth0
W: okta | airship | braze | facebook | instagram | linkedin | spotify | soundcloud | lastfm | deezer
W: tmdb | themoviedb | flickr | imgur | giphy | tumblr | foursquare | yelp | dropbox
W: onedrive | wechat | weixin | line bot | mapbox | openweathermap | darksky | yahoo finance | garmin
W: leap motion | openvr | chromecast | watson | admob | supabase | appwrite
W: infura | hubot | zapier | ifttt | integrate | oauth | driver | webhook | gateway | sandbox
W: interface library | adapter | service provider | rubygem | php class | php library | laravel package
W: symfony bundle | 类库 | 驱动 | interact with the | ruby library for
W: python library for | go library for | java library for
W: node-js library | cloud service | integration with | youtube | reddit
W: auth token
C: new Client | Client new | NewClient | client NewClient | apiKey | API KEY | your api key | YOUR ACCESS TOKEN
C: accessToken | ACCESS TOKEN | clientId | clientSecret | CONSUMER KEY | consumerSecret | SECRET KEY | appId | APP ID
C: appKey | APP SECRET | sdk init | Api new | Configuration apiKey | ApiClient | createClient | Client create
C: setApiKey | setAccessToken | API TOKEN | AUTH TOKEN | account sid | YOUR CLIENT ID | YOUR SECRET | YOUR APP ID
C: your token | YOUR TOKEN | ClientBuilder | sdk initialize | initWithAppId | aws access key id | client credentials
C: bearer token
C: init dsn | Sentry init | api_key | load_kube_config | OctokitClient | Octokit Client | client repos
C: createSdk | getSdk | initSDK | sdk configure | sdk login | sdkKey | publishableKey | siteKey | projectId
C: workspaceId | environmentId | clientSideID
X: android sdk version | min sdk | min sdk version | target sdk | target sdk version | compile sdk version
X: android sdk tool | android sdk platform tool | android sdk build tool | android sdk manager | minsdkversion
X: ios sdk version | install android sdk | android sdk installed | dotnet core sdk installed | android sdk path
X: install the dotnet sdk | dotnet sdk 5 | google cloud sdk | flutter sdk version | install the android sdk
X: requires android sdk | android sdk 21 | dart sdk version | dotnet core sdk | sdk version | twitter bootstrap
X: share on twitter | follow on twitter | twitter account | facebook page | facebook group | facebook research
X: facebook ai | follow me on twitter | twitter clone | instagram clone | spotify clone | facebook clone
X: follow us on twitter | facebook login | data binding | two way binding | two way data binding | key binding
X: view binding | one way binding | event binding | binding affinity | dna binding | protein binding | model binding
X: knockout binding | property binding | email client | mail client | torrent client | bittorrent client | chat client
X: irc client | ssh client | ftp client | git client | twitter client | reddit client | desktop client | mobile client
X: thin client | ethereum client | vpn client | minecraft client | game client | youtube client | hacker news client
X: client side | client server | client app | web client | android client | ios client | server and client
X: client and server | docker wrapper script | gradle wrapper | graphical interface | user interface
X: network interface | brain computer interface | web interface | command-line interface | graphical user interface
X: application binary interface | device driver | kernel driver | network driver | display driver | motor driver
X: led driver | touch driver | printer driver | self driving | power adapter | bluetooth adapter | array adapter
X: recyclerview adapter | list adapter | continuous integration | numerical integration | android 客户端
X: iOS 客户端 | 桌面客户端 | 第三方客户端 | 数据绑定 | 双向绑定 | 用户接口
X: 命令行客户端 | 数据库客户端 | 手机客户端 | 驱动开发 | 接口测试 | 接口文档
X: 移动客户端 | android api level | minimum android api | api level | api documentation generator | api gateway
X: api server | mock api | rest api framework | api testing | fetch api | api mocking | api doc | api management
X: rest api server | rest api boilerplate | context api | dom api | web audio api | canvas api | html5 api
X: binding energy | java sdk required | go sdk version | gcloud sdk | sdk manager | sdk required | windows sdk
X: windows 10 sdk | dotnet sdk required | vulkan sdk | dotnet 6 sdk | install sdk
X: android sdk platform | android sdk location | android sdk home | local sdk path | sdk dir
X: requires the windows sdk | macos sdk | xcode sdk | mac os x sdk | steam sdk | palm sdk | nordic sdk | esp sdk
X: esp32 sdk | pico sdk | ai sdk stream | sdk style project | sdk style csproj
E: mpesa | m-pesa daraja | klarna | worldpay | payu | midtrans | xendit | omise
E: mercadopago | mercado pago | pagseguro | iyzico | payfast | paytm | phonepe | gocardless | wise api | dwolla
E: recurly | chargebee | paddle billing | lemon squeezy | payment gateway integration
E: payment provider library | sms gateway client | email service provider client | transactional email client
E: mailjet | klaviyo | campaign monitor | activecampaign | constant contact | convertkit | customer io | clicksend
E: africas talking | twilio helper library | telnyx | sinch | bandwidth api | infobip
E: google cloud client
E: instagram graph | tweepy
E: line messaging | viber bot
E: unionpay | huawei push | xiaomi push
E: jpush | umeng | apns client | apns library | fcm client | gcm client | push notification client
E: segment analytics client | amplitude client | mixpanel client
E: admob plugin | admob wrapper | unity ads | google play billing | revenuecat
E: google play services | game center wrapper | steamworks wrapper | steamworks binding
E: discord library | discord api wrapper | discord rpc client | telegram bot library
E: mtproto client | slack client
E: mattermost driver | zulip client | intercom client
E: zendesk client | freshdesk client | hubspot client | salesforce client | pipedrive client | zoho client
E: dynamics crm client | sugarcrm client | xero client | quickbooks client | sage client | netsuite client
E: sap client | bigcommerce client
E: woocommerce client | amazon mws | amazon selling partner | amazon product advertising | etsy client
E: walmart client | aliexpress client | shipping carrier client | dhl client | fedex client | usps client | ups client
E: shipstation | easypost client | jira client | confluence client | trello client | asana client | basecamp client
E: redmine client | bugzilla client | gitlab client | bitbucket client
E: gitea client | azure devops client | jenkins client | travis ci client | circleci client | sonarqube client
E: artifactory client | docker engine client | consul client
E: etcd client | vault client | nomad client | zookeeper client | openstack client
E: proxmox client | proxmox wrapper | digitalocean client | linode client | vultr client
E: hetzner cloud client | cloudflare client | fastly client | netlify client | heroku client | grafana client
E: zabbix client | datadog client | new relic client | pagerduty client | sentry client
E: rollbar client | bugsnag notifier | airbrake notifier | honeybadger client | elasticsearch client
E: solr client | algolia client | meilisearch client | typesense client | weaviate client | pinecone client
E: milvus client | qdrant client | influxdb client | neo4j driver | cassandra driver | mongodb driver | couchdb client
E: couchbase client | rethinkdb driver | clickhouse client | snowflake connector | bigquery client | dynamodb client
E: memcached client | beanstalkd client
E: nats client | pulsar client | stomp client | openai client
E: chatgpt wrapper | anthropic client | gemini client | ollama client
E: hugging face client | stability ai client | replicate client | elevenlabs client | deepl client
E: google translate client | speech to text client | spotify client
E: spotify web api wrapper | soundcloud client | deezer client | last fm client | musicbrainz client | discogs client
E: genius client | youtube data api wrapper | vimeo client | twitch client | twitch api wrapper
E: trakt client | tmdb wrapper | themoviedb client | tvdb client | jellyfin client
E: kodi json-rpc client | sonos controller library | chromecast client | philips hue client
E: tuya client | xiaomi devices library | ikea tradfri client | nest client | ring doorbell client | tesla client
E: homekit library | smartthings client | fitbit client | strava client | garmin connect client | withings client
E: polar client | oura client | google maps client | google maps wrapper | openstreetmap client
E: here maps client | tomtom client | foursquare client | yelp client | uber client | lyft client
E: openweathermap wrapper | dark sky wrapper | noaa client | nasa api wrapper
E: yahoo finance wrapper | alpha vantage wrapper | iex cloud client | polygon io client | interactive brokers client
E: alpaca client | robinhood client | td ameritrade client | zerodha client | kite connect | upstox | plaid client
E: coinbase client | binance client | binance connector | kraken client | kucoin client | bybit client | okx client
E: huobi client | bitfinex client | bitstamp client | bitmex client | cryptocurrency exchange client
E: exchange api wrapper | coinmarketcap wrapper | coingecko client | etherscan client | web3 client
E: ethereum json-rpc client | bitcoin rpc client | solana client | polkadot client
E: wikipedia wrapper | mediawiki client | drupal client | contentful client
E: prismic client | sanity client | strapi client | airtable client | notion client | todoist client
E: dropbox client | google drive client | onedrive client
E: microsoft graph client | office 365 client
E: exchange web services | webex client | docusign client
E: pandadoc client | typeform client | surveymonkey client | calendly client | eventbrite client | meetup client
E: linkedin client | pinterest client | tumblr client | reddit api wrapper | bluesky client
E: atproto | nostr library | product hunt client | medium client | flickr client
)lexicon",
R"lexicon(
[sdk]
E: unsplash client | giphy client | imgur client | imgix client | uploadcare | bitly client
E: url shortener client | recaptcha client | 2captcha | geoip client
E: haveibeenpwned client | virustotal client | shodan client | pokeapi wrapper | marvel api wrapper
E: riot games api wrapper | clash royale api | brawl stars api | fortnite api | minecraft api wrapper | hypixel api
E: osu api | roblox api | chess com api | football data api | nba stats client | openfda
E: fhir client | epic fhir | companies house api | parliament api
E: gtfs client | flight data client
S: all the api methods | every api method | api methods supported | endpoints implemented | endpoint coverage
S: maps to the rest api | thin layer over the api
S: idiomatic client
S: low-level bindings | high-level bindings | c bindings | automatically generated bindings
S: jni bindings | p invoke wrapper | native addon for | swig bindings
S: pybind11 bindings | bindgen | wraps the c library | wraps the c++ library | object oriented wrapper
S: instantiate the client | create a client instance
S: configure the client | client configuration options | client credentials grant
S: register your application
S: register an app | access key id | sandbox account
S: production environment credentials | test mode keys | api base url | api version header | pagination helpers
S: automatic pagination | paginated results | paginated responses | retries and timeouts | idempotency key
S: handles rate limiting | typed responses | request objects
S: request builders | error handling and api errors | api exceptions | raises an api error
S: create a customer | create a charge
S: create a payment | capture a payment | refund a payment | send an sms | send a tweet
W: send a message
S: list all users | retrieve an account | fetch user profile | upload a file to | for the full api reference
S: see the api reference | full reference documentation | api reference for details | not endorsed by
S: not associated with | is a trademark of | terms of service of | reverse engineered api
S: mobile api reverse engineered | minimum ios version | supported platforms and frameworks
S: add the dependency to your gradle | proguard rules | carthage update | swift package manager
S: generated by fern
S: generated by speakeasy | generated by stainless | generated with kiota | autorest
S: api version v1 | package version build package | 接口调用 | 支付宝支付 | 小程序 SDK | 钉钉机器人
S: 飞书机器人 | 飞书开放平台 | 钉钉开放平台 | 短信发送 | 短信服务 | 短信验证码 | 阿里云短信 | 腾讯云短信 | 对象存储 SDK | 七牛云 | 聚合支付 | 第三方支付 | 消息推送 SDK | 接入文档
S: 签名算法 | 开发者平台
H: driver library
W: developer toolkit
C: new Client apiKey | Client api_key | api_key YOUR_API_KEY | apiKey YOUR_API_KEY | YOUR_API_KEY | YOUR_ACCESS_TOKEN
C: YOUR_CLIENT_ID | YOUR_CLIENT_SECRET | access_token_secret | consumer_key | consumer_secret | client_secret
C: ApiException | api_client | withApiKey | with_api_key | client get_user | api_instance | ApiInstance
C: defaultClient | swagger_client | openapi_client
C: ApiClient instance | SandboxEnvironment | setSandbox | sandbox true | API_SECRET
C: AccountSid | auth_token | SecretId | SecretKey | accessKeyId | accessKeySecret | app_secret | appSecret
)lexicon"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
