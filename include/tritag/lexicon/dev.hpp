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
E: command-line application | cli application | cli utility | command-line program | command-line client | cli client
E: cli program | command-line app | command-line argument parser | argument parser | argument parsing | option parser
E: option parsing | command-line parsing | cli framework | cli library | command-line framework | git extension
E: git subcommand | shell utility | shell script | bash script | unix tool | unix utility | coreutil
E: from the command-line | on the command-line | from the shell | via command-line | via the command-line
E: through the command-line | command-line argument | command-line option | command-line flag | command-line wrapper
E: cli wrapper | cli interface | cli toolkit | cli toolbox | shell command | cli generator | command-line client for
E: command-line version | cli version | 命令行 | 命令行工具 | 命令列 | 命令列工具 | 命令行界面
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
E: commands to work with | command to convert | command for working | command that prints
E: command that shows | command-line downloader | command-line front-end | command-line frontend | command-line fuzzy
E: command-line extension | command-line helper | command-line converter | command-line todo | command-line note
E: command-line music | command-line player | command-line browser | command-line installer | command-line companion
E: command-line suite | command-line toolkit | command-line toolset | command-line toolbox | command-line processor
E: command-line parser | command-line snippet | command-line cheatsheet
E: tool for the command-line | utility for the command-line
E: tools for the command-line | your command-line | without leaving the command-line | interactive command-line tool
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
S: subcommand | sub command | posix | gnu style | getopt | argparse | parse argument | parsing argument | argv
S: stderr | piping | unix pipe | unix philosophy | pipeline friendly | exit code | exit status | man page | manpage
S: help text | help message | usage message | shell completion | tab completion | bash completion | zsh completion
S: autocompletion | global flag | interactive prompt | interactive command-line | command-line prompt
S: non interactive | dry run | batch mode | npm global | global install | install globally | installed globally
S: standalone binary | single binary | static binary | grep replacement | cat clone | ls replacement
S: find replacement | du replacement | sed replacement | modern replacement | alternative to find | batch rename
S: bulk rename | mass rename | directory listing | file listing | command-line json | command-line interface for
S: git workflow | repl | read eval print | homebrew formula | brew tap | console command | shell helper | bash library
S: bash tool | powershell cmdlet | fish function | zsh function | awk script | useful script | handy script
S: set of script | pure bash | posix shell | posix compliant | posix sh | pure shell | shell scripting | npx | pipx
S: ascii table | coloured output | colored output | colorized output | cli option | cli argument | cli flag
S: cli command | cli output | cli prompt | cli argument parser | cli menu | cli template | cli starter
S: cli boilerplate | cli for | oclif plugin | artisan command | rake task | management command | symfony console
S: environment variable and flag | scriptable | process supervisor | 终端 | 終端 | 子命令 | 参数解析
S: 一键脚本 | shell 脚本 | 控制台 | 在终端 | 命令行交互 | grep | script | swiss army knife
S: bash-only | modern alternative | rewrite of | script to | bash script to | tool written in | via cli
S: using the cli | small script | tiny script | download video | tui | interactive terminal | batch convert
S: command-line task | clis | git plugin | command runner | stdin | stdout | standard input
S: standard output | pipe to | through a pipe | unix programs | unix pipeline | exit with | return code
S: nonzero exit | non zero exit | single executable | self contained binary | one binary | prebuilt binary
S: precompiled binary | pre built binary | pre compiled binary | official binary | binary release | statically linked
S: no runtime dependencies | executable jar | without arguments | with no arguments | takes arguments
S: arguments and options | command and option | commands and options | command and flag | flags and options
S: options and flags | short options | long options | command name | list of commands | available command
S: all commands | other commands | commands and arguments | sub commands | runs a command | run a command
S: run any command | runs commands | executes a command | command alias | command completion | with one command
S: with a single command | in one command | in a single command | one command | simple commands | easy commands
S: shell completions | completions for bash | completion for bash | bash and zsh | bash zsh fish | zsh and fish
S: works in any shell | all major shells | every shell | your shell | shell of your choice | shell alias
S: shell aliases | alias in your | verbose output | quiet mode | interactive mode | watch mode | json output
S: machine readable output | human readable output | human readable size | colored diff | colourful output
S: color output | colours for | glob patterns | glob support | respects gitignore
S: gitignore rules | honours gitignore | recursively search | recursive search | search files | rename files
S: batch processing | converts file | convert files | converts between | download files | config file in
S: configuration file in | xdg config | xdg base directory | dotfile config | crontab entry | from cron
S: shell one liner | for scripting | scripting friendly | pipeable | composable with other tools | do one thing well
S: one thing and do it well | git commands | git log | git repository | todo txt | plain text accounting
S: generate changelog | version switcher | switch versions | package installer | command reference
S: command-line usage | command-line reference | command usage | man pages | manual page | man 1 | run with help
S: with the help flag | linux and macos | macos and linux | mac and linux | linuxbrew | package managers
S: debian package | arch linux | arch user repository | linux distribution packages | nix flake
S: flakes enabled
S: configuration tool | fuzzer | asks for confirmation | prompts for confirmation | exit codes | scan report | scan a
S: scans a | point it at | run against | scan images | config yaml | yaml config | toml config | profile option
S: region option | report formats | json csv | sarif | output formats | csv output | html report | nothing to install
S: over ssh connections | parallel downloads | resume downloads | dry runs | snapshots and retention
T: Cobra | urfave | structopt | docopt | optparse | yargs | oclif | minimist | inquirer | Optimist | picocli
T: jcommander | typer | argtable | gli | optparse applicative | Kingpin | pflag | vorpal | gluegun | spectre console
T: commandlineparser | caporal | bash | zsh | ripgrep | awk | sed | curl | wget | fzf | jq | rsync | busybox
T: gnu parallel | ffmpeg | httpie | youtube-dl | yt dlp | git | homebrew | POSIX | GNU | powershell | aria2 | exa
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
H: args parser | flag parser | interactive cli | one liner | fuzzy finder | disk usage analyzer | command-line editor
H: git alias | git command | git hook | console application | console app | console program | console tool
H: shell wrapper | shell function | bash function | powershell script | cmdlet | batch script | perl script
H: utility script | cli script | cli builder | cli helper | automation script | 脚本 | 腳本
H: arguments parser | options parser | python script | ruby script | node script | git tool | terminal client
H: terminal application | terminal app | unix command | posix tool | linux tool | batch file | downloader
H: file finder | renamer | duplicate finder | interactive shell | node cli | go cli | multi tool | 命令行应用
H: cli plugin | command-line script | simple script | command-line fuzzy finder | backup script | backup tool
H: code counter | install script | setup script | conversion tool | file converter
H: replacement | command | command-line tools | disk usage analyser | task manager | todo list | list manager | pager
H: diff tool | diff viewer | syntax highlighter | prompt | shell history | directory jumper | file searcher
H: directory jumping tool | miner | encryption tool | file transfer tool | changelog generator | archiver | unarchiver
H: compressor | version manager | linter for prose | prose linter | benchmark tool | benchmarking tool | load tester
H: file lister | file watcher | renaming tool | cheatsheet tool | disaster recovery tool | replication tool
H: security scanner | vulnerability scanner | log viewer | library manager | music manager | estimator | provisioner
H: font generator
W: single command | executable | piped | pipe | progress bar | spinner | recursive | recursively
W: regular expression pattern | glob pattern | headless | cron job | crontab | background process | 命令 | shell
W: quiet | invoke | converter | toolbox | cmd | sync tool | network tool | small tool | simple tool | daemon | scanner
W: autocomplete | output format | replacement for | faster alternative | regex pattern | package manager | dotfile
W: file manager
W: arguments | flag | input file | output file | file name | current directory | working directory | directories
W: subdirectories
C: npm install g | npm i g | npm install global | yarn global add | pnpm add g | brew install | cargo install
C: pipx install | pip install user | go install | gem install | snap install | apt install | apt get install
C: pacman S | yay S | paru S | scoop install | choco install | winget install | nix env i | port install | OPTIONS
C: SUBCOMMANDS | USAGE | COMMANDS | chmod x | usr local bin | usr bin env bash | bin bash | usr bin env
C: show this help | print help | show help message | print version | output the version number
C: output usage information | process argv | sys argv | os Args | import argparse | import click | click command
C: click option | click group | add argument | ArgumentParser | clap Parser | cobra Command | require commander
C: require yargs | cli App | export PATH | sudo make install | go get u | deno install | cabal install | stack install
C: luarocks install
C: no color | verbose | q quiet | h help | V version | xargs | tee | sort uniq | nix run | nix shell
C: nix profile install | nix env iA | apk add | dnf install | yum install | zypper install | zypper in | emerge
C: xbps-install | eopkg install | pkg install | pkg add | pkg_add | mise use | mise install | asdf install
C: cargo binstall | uv tool install | uvx | bunx | pnpm dlx | deno run | pip3 install user | python m
C: conda install c | guix install | mpm install | opkg install | swupd | sdk install | curl sSL | curl fsSL
)lexicon",
R"lexicon(
[cli]
C: install sh | get sh | usr bin | local bin | HOME bin | PATH | cat file | eval | man
C: github releases | nimble install | shards build | v install | zig build | dub run | composer global require
C: dotnet tool install | npm install location global | volta install | gh extension install | kubectl krew install
C: krew install | helm plugin install | hash r | complete C | source completion | zshrc | bashrc
C: nmap sS | nmap A | o json | format json | output json | f json | no dry run | trivy image | terraform plan
X: no command-line needed | no command-line required | vue cli | angular cli | react native cli | ionic cli | aws cli
X: azure cli | create react app cli | circle ci | vue cli plugin | vue cli service | ember cli addon | ember cli
X: install the cli | docker cli | using npm cli | heroku cli | gcloud cli
X: replacement for make up | command pattern | command bus | command palette | command center | command handler
X: slash command | voice command | bot command | discord command | chat command | undo command
X: run the following command | following command | command prompt and | in command prompt | npm command
X: commands below | docker command | next cli | nest cli | expo cli | wp cli | supabase cli | firebase cli
X: stripe cli | shopify cli | github cli installed
X: antivirus scanner app | document scanner | qr scanner | barcode scanner | code scanner app

[terminal]
alias: console | tui | shell | terminal app | terminal emulator | zsh | bash | terminal ui | shells | command prompt
alias: ansi
E: terminal | terminal emulator | virtual terminal | terminal user interface | text user interface | terminal ui | tui
E: text based user interface | console ui | ncurses | terminal multiplexer | terminal application | terminal based
E: in the terminal | in your terminal | for your terminal | for the terminal | to the terminal | from the terminal
E: from your terminal | terminal client | web terminal | browser terminal | terminal theme | terminal colour
E: terminal color | terminal prompt | shell prompt | bash prompt | zsh prompt | fish prompt | zsh theme | zsh plugin
E: fish plugin | fish theme | bash plugin | bash theme | tmux plugin | tmux config | tmux configuration | tmux theme
E: tmux session | unix shell | shell history | command shell | dotfile | zsh configuration | zsh config
E: fish configuration | bash configuration | zsh framework | bash framework | shell framework | ansi color
E: ansi colour | ansi escape code | ansi escape sequence | ansi escape | terminal style | terminal output
E: console output | terminal spinner | terminal dashboard | terminal widget | terminal toolkit | terminal file manager
E: terminal game | terminal session | terminal recorder | terminal recording | terminal screen | terminal control
E: terminal editor | terminal browser | terminal plugin | terminal table | terminal chart | terminal graph
E: terminal image | terminal menu | terminal handling | terminal size | terminal width | terminal link
E: terminal interface | dropdown terminal | quake style | quake terminal | 终端 | 終端 | 终端模拟器
E: 終端機 | 控制台 | 终端工具 | 终端界面 | 命令行界面 | 提示符 | 终端复用 | web 终端
E: 网页终端 | ターミナル | my dotfiles | dotfiles manager | personal dotfiles | terminal-app | console based
E: text console | text mode console | text based interface | character cell | curses ui | curses client | tui client
E: tui app | tui application | tui library | tui toolkit | tuis | a tui | console file manager | console music player
E: console client | console user interface | console sessions | console mode | shell sessions | console recording
E: cross shell | customizable prompt | minimal prompt | shell prompts | prompt for zsh
E: prompt for fish | prompt for bash | prompt for any shell | zsh plugins | zsh themes | fish shell plugin
E: plugin manager for zsh | plugin manager for fish | plugin manager for tmux | smarter cd | cd replacement
E: replacement for cd | ls with colors | colorful ls | rainbow coloring | colored cat | cat with colors | my zshrc
E: my bashrc | my tmux | shell command history | pty library | xterm compatible | vt compatible | vte based
E: ascii table generator | sixel graphics | pager for git | pager for | syntax highlighting pager
E: object shell | shell written in | cross-platform shell | automation shell | task automation
E: interactive interpreter
S: curses | progress bar | 进度条 | vt100 | vt220 | vt102 | pty | pseudo terminal | pseudoterminal | pseudo tty
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
S: table formatting | text table | screen session | detached session | terminal sharing | tty sharing | serial console
S: serial monitor | mosh | pager | resource monitor | top like | htop like | ranger like | midnight commander
S: curses based | ncurses based | raw mode | cbreak | cmatrix | matrix rain | shell implementation | own shell
S: simple shell | mini shell | minishell | unix like shell | shell interpreter | shell language | shell clone
S: bash clone | modern shell | job control | vimrc | zshrc | bashrc | inputrc | tmux conf | config files for | ricing
S: iterm theme | iterm color | solarized | dracula | gruvbox | 彩色输出 | 日志颜色 | 终端颜色
S: 命令提示 | 字符画 | 点文件 | curses mode | ansi art | colorize output | terminal agnostic
S: terminal styling | terminal graphics | terminal rendering | terminal string | colorful terminal
S: interactive terminal | escape sequence | your terminal | terminal chat | interactive filter | vim like
S: bash library
S: with your keyboard | keyboard only | vi keys | vi keybinding | vim keys | vim bindings | vim motion
S: emacs keybinding | hjkl | j and k | keyboard shortcuts for everything | key bindings for
S: mouse and keyboard support | split panes | panes and tabs | detach and reattach
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
S: press q to quit | press q | ctrl c to quit
T: xterm | readline | windows terminal | tmux | gnu screen | zsh | oh my zsh | oh my fish | oh my bash | fish shell
T: bash | prezto | zplug | Antigen | Antibody | zinit | zgen | starship | powerlevel9k | powerlevel10k | powerlevel
T: iterm2 | iterm | alacritty | Kitty | wezterm | hyper terminal | HyperTerm | konsole | gnome terminal | urxvt | rxvt
T: tilix | guake | yakuake | putty | mintty | cmder | conemu | termux | tmate | hterm | ttyd | gotty | Blessed
T: bubbletea | bubble tea | tview | termbox | tcell | termui | ratatui | tui rs | crossterm | termion | urwid
T: prompt toolkit | vorpal | Chalk | colorama | nushell | xonsh | Elvish | csh | tcsh | ksh | Terminal App | htop
T: asciinema | fzf | linenoise | libvte | vte | notcurses | imtui | ftxui | Textualize | rich library | tmuxinator
T: chezmoi | yadm | gnu stow | warp terminal | ghostty | fig autocomplete | xterm-js
T: lazygit | lf | nnn | vifm | yazi | tig | k9s | btop | bpytop | gtop | ncdu | newsboat
T: neomutt | aerc | irssi | weechat | cmus | mpd | ncmpcpp | w3m | elinks | browsh | zellij | byobu
T: dvtm | abduco | kakoune | micro editor | visidata | sc-im | taskwarrior | calcurse | khal
T: lazydocker | ctop | gitui | broot | xplr | joshuto | superfile | pure prompt | zsh autosuggestions
T: zsh syntax highlighting | zsh completions | fast syntax highlighting | zcomet | bash-it
T: ble-sh | fishshell | extraterm | cool-retro-term | lolcat | cowsay | neofetch | fastfetch | screenfetch
T: pfetch | chafa | viu | timg | catimg | tiv | jp2a | asciimatics | npyscreen | picotui | lip gloss
T: lipgloss | vhs | whiptail | kleur | picocolors | termcolor | owo-colors | gui-cs
T: pancurses | rustyline | reedline | rline | isocline | editline | libedit
H: powerline | git prompt | status line | statusline | console app | console application | console game
H: console window | progress meter | ascii table | ssh terminal | serial terminal | curses interface | posix shell
H: interactive shell | shell | tui framework | terminal library
W: ligature | braille | text mode | text interface | full screen | cursor movement | key binding | split pane | pane
W: tab bar | command history | color output | spinner | loading spinner | loading indicator | eta | banner
W: emoji in terminal | session manager | ssh client | text viewer | log viewer | hex viewer | system monitor
W: process monitor | file manager | irc client | mail client | keyboard driven | mouse support | widget
W: immediate mode | roguelike | pipeline | redirection | login shell | reverse shell | nord | base16 | 配色 | 主题
W: 插件 | 会话 | 补全 | 外壳 | 命令行 | 配置文件 | fisher | terminator | terminology | dash
W: powershell | fish | ranger | vim | colour | cursor | keyboard | completion | alias | unicode | emoji | ascii
W: configuration files | config files | color theme | status bar | cli tool | keybindings | ssh | rich text
H: progressbar | ncurses library | readline library | color library | colorizer | table formatter | colorscheme
H: 终端复用器 | 终端主题 | 控制台应用
H: file manager for the console | feed reader for the console | text ui | colour scheme | shell theme | zsh manager
H: tmux setup | dotfiles repo | ls colors | session recorder | ansi library | prompt | multiplexer | console library
H: logger for the console
H: log navigator
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

[compiler]
alias: compilers | transpiler | interpreter | interpreters | code generation | codegen | jit | llvm | transpilation
alias: compiler toolchain
E: compiler | transpiler | interpreter | code generator | jit compiler | aot compiler | optimizing compiler
E: compiler infrastructure | compiler toolchain | compiler framework | compiler frontend | compiler backend
E: compiler construction | cross compiler | bytecode compiler | bytecode interpreter | toy compiler | tiny compiler
E: c compiler | c++ compiler | javascript compiler | typescript compiler | css compiler | shader compiler
E: query compiler | template compiler | scheme compiler | lisp compiler | lisp interpreter | scheme interpreter
E: brainfuck interpreter | brainfuck compiler | lox interpreter | basic interpreter | forth interpreter
)lexicon",
R"lexicon(
[compiler]
E: javascript interpreter | python interpreter | python compiler | lua interpreter | ast interpreter | assembler
E: disassembler | preprocessor | c preprocessor | css preprocessor | minifier | javascript minifier | css minifier
E: html minifier | js minifier | uglifier | code minifier | obfuscator | compiles to javascript | compiles to js
E: compiled to javascript | transpiles to | llvm frontend | llvm backend | llvm binding | llvm based | tensor compiler
E: hardware compiler | regex compiler | sql compiler | schema compiler | idl compiler | interface compiler
E: protobuf compiler | 编译器 | 編譯器 | 解释器 | 直譯器 | 转译器 | 代码生成器 | 汇编器
E: 反编译 | 反编译器 | 即时编译 | 源码转换 | コンパイラ | インタプリタ | 预处理器
E: compiler for the | compiler and runtime | compiler and standard library | compiler and tools
E: compiler and interpreter | compiler for a | compiler targeting
E: compiler based on | compiles a subset | compiles a variant | compiles a superset
E: compiles to native | compiles to c | compiles to llvm | compiles to machine code | compiles to webassembly
E: compiles to bytecode | compiles to lua | compiles to python | compiles to go | compiles to java | compiles down to
E: compiles your code | compile typescript to | compile python to | compile javascript to | compile java to
E: compile lua to | compile c to | compile rust to | compile haskell to | translates to c | translates python
E: translates java | translates c | translates javascript | translates typescript | converts python to
E: transpiles typescript | transpiles python | transpiles javascript
E: turns them into efficient | at build time into | shifts work into the compile | compile step | compiler that turns
E: interpreter for a | interpreter and compiler | interpreter and vm | interpreters and
E: making interpreters | writing an interpreter | writing a compiler | write a compiler | write an interpreter
E: build a compiler | building a compiler | building an interpreter | building interpreters | writing interpreters
E: writing compilers | tree walk interpreter | tree walking interpreter | metacircular interpreter
E: meta circular evaluator | small compiler | simple compiler | self hosting compiler | self hosted compiler
E: single pass compiler | multi pass compiler | research compiler | retargetable compiler | retargetable
E: source to source compiler | source to source | source to source translator
E: ahead of time compiler | baseline compiler | compiler and linker | linker for
E: assembler and disassembler | decompiler for | decompiler that
E: generates c code | generates llvm ir | generates machine code | generates assembly
E: compiler collection | compiler suite | compiler passes | compiler pass | compiler tools | compiler technologies
E: toolchain for | toolchain technologies | optimizing javascript | machine learning compiler | deep learning compiler
E: neural network compiler | graph compiler | gpu compiler | kernel compiler
E: polyhedral compiler | webassembly compiler | wasm compiler | wasm to c | jvm compiler
E: babel alternative | turns scripts into | standalone executables | into a standalone executable
E: into standalone executables | into executables | python to c | javascript to | svelte compiler | jsx compiler
E: vue compiler | next generation javascript | use next generation | 自制编译器 | 编译器前端 | 编译器后端 | 静态编译 | 编译成 | 编译为
S: sass compiler | less compiler | decompiler | parser generator | transpile | transpiled | transpiling
S: transpilation | transcompiler | compile time | abstract syntax tree | intermediate representation
S: intermediate language | intermediate code | ssa form | ssa | control flow graph | register allocation
S: register allocator | instruction selection | constant folding | dead code elimination | loop unrolling | peephole
S: optimization pass | pass manager | code generation | code gen | codegen | code emission | machine code
S: object code | assembly code | assembly language | x86 assembly | risc v | z80 | 6502 | opcode | bytecode
S: byte code | instruction set | object file | mach o | calling convention | semantic analysis | semantic analyzer
S: symbol table | type inference | type checking | lexical analysis | syntax analysis | recursive descent | parse tree
S: syntax tree | ast transformation | ast transform | desugar | desugaring | name resolution | self hosting
S: bootstrap compiler | incremental compilation | separate compilation | polyhedral | auto vectorization
S: partial evaluation | metacompiler | jit | jit compilation | jitted | tracing jit | dynamic recompilation
S: binary translation | lifting binary | code transformation | code transform | source transformation
S: code translation | syntax conversion | macro expansion | macro preprocessor | template precompiler | precompile
S: precompiler | minify | minification | minifying | compress javascript | obfuscate | obfuscation | deobfuscation
S: es6 to es5 | es6 transpiler | jsx transform | go to javascript | solidity compiler | quantum compiler
S: verilog compiler | circuit compiler | cuda compiler | xla | tvm | language frontend | backend target
S: target language | target platform | dragon book | sicp | lambda calculus | brainfuck | lox | tiger language
S: monkey language | c subset | minijava | decaf | cool language | homework compiler | compiler course
S: compiler project | compiler class | compilers course | nand2tetris | jack compiler | crafting interpreters
S: stack machine | register machine | p code | generate code from | generates code | generate swift
S: boilerplate generator | model generator | 编译 | 編譯 | 代码生成 | 字节码 | 汇编 | 语法树
S: 抽象语法树 | 中间代码 | 编译原理 | 词法分析 | 语法分析 | 语义分析 | 混淆 | 目标代码
S: expression evaluator | compiler for | interpreter for | interpreter written in | compiler written in
S: transpiler for | compiles into | compile into | compiles to | ahead of time compilation | converts code
S: c code generator | bytecode manipulation | class file | backend codegen
S: front end and back end | frontend and backend of the compiler | compiler driver | error messages from the compiler
S: compile and run | compile a file | compile a program | compiled binary | compiled output | emits | emitted code
S: lower to | lowering | target triple | cross compilation | backends | code generation backend | binary toolkit
S: optimizer passes | bytecode format | stage 1 | stage 2 | stage0 | bootstrapping the compiler
T: mlir | llvm | clang | gcc | g++ | msvc | GHC | rustc | javac | roslyn | cython | numba | nuitka | pypy | graalvm
T: emscripten | binaryen | cranelift | swc | esbuild | terser | uglifyjs | coffeescript | traceur | google closure
T: tcc | qbe | libjit | gnu lightning | dynasm | asmjit | libgccjit | Keystone | capstone | nasm | yasm | masm | fasm
T: ghidra | ida pro | halide | gnu binutils | lld | bison | antlr | yacc | haxe | nim | zig | purescript | rescript
T: clojurescript | scala js | kotlin js | gopherjs | transcrypt | brython | libclang | spir v | tablegen | sourcery
T: swiftgen | stylus | tsc | ICC | mingw | musl | xtensa | llvmlite | Inkwell | ANTLR
H: recompiler | superoptimizer | codemod | babel plugin | babel preset | babel transform | deobfuscator
H: source code generator | code generation tool | compiler plugin | compiler extension | compiler library
H: script interpreter | pre processor | macro processor | postprocessor | css compressor | transformer plugin
H: bytecode optimizer | lisp implementation | typescript transformer | protoc plugin | 反汇编器 | 混淆工具
H: 压缩工具 | 编译工具 | 代码生成工具 | 编译器实现 | language compiler | static compiler
H: rust compiler | command-line interpreter | javascript implementation | python implementation | ruby implementation
H: transpiler toolchain
W: compilation | tree shaking | inlining | native code | x86 64 | arm64 | mips | avr | linker | loader | elf | abi
W: type checker | self hosted | bootstrapping | vectorization | staging | aot | ahead of time | just in time | lifter
W: source map | bundler | minified | mangle | beautifier | es5 | es2015 | es next | polyfill | typescript to
W: python to | java to | c to | lua to | virtual machine | quadruple | toolchain | generated code | 压缩 | 虚拟机
W: truffle | babel | closure compiler | gas | triton | flex | elm | fable | opal | sass | less css | postcss
W: compiling | optimize | optimization | optimizer | lexer | ast | grammar | frontend | macro | primitive | translator
W: programming language | ir | type system | garbage collector | wasm | jvm | linking | compiled language | forth
C: llvm config | llc | lli | opt O3 | gcc o | g++ o | emcc | protoc | go generate | cmake DLLVM | import llvm
C: LLVMContext | IRBuilder | ld o | as o | objdump | a out | bison d | antlr4 | uglify | npm install save dev babel
C: presets env | babel plugin transform | mov eax | push rbp | EAX | rax | OP RETURN | define i32 | scalac plugin
C: annotationProcessor | kapt
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

[language]
alias: programming language | programming languages | languages | dsl | programming-language | language design | lang
alias: proglang
E: scripting language | domain specific language | dsl | toy language | esolang | esoteric language
E: functional language | embedded language | embeddable language | interpreted language | compiled language
E: dynamic language | dynamically typed language | concurrent language | stack language | concatenative language
E: concatenative programming language | array language | declarative language | modeling language | modelling language
E: specification language | configuration language | data language | expression language | rule language
E: policy language | shader language | shading language | multi paradigm language | synchronous language
E: language implementation | little language | superset of javascript | lisp dialect | scheme dialect
E: compiles to javascript | embedded dsl | internal dsl | edsl | language workbench | language design
E: lisp implementation | scheme implementation | forth implementation | prolog implementation
E: smalltalk implementation | stylesheet language | 编程语言 | 程式語言 | 程序语言 | 脚本语言
E: 领域特定语言 | 领域语言 | 函数式语言 | 中文编程 | 嵌入式脚本语言
E: プログラミング言語 | 自制语言 | programming-language
E: hello world in every | hello worlds in | implementation of python | implementation of lua | implementation of lisp
E: implementation of scheme | implementation of ruby | implementation of forth | implementation of javascript
E: implementation of the python language | implementation of the lua language
E: language for building | language for writing | language for creating
E: language for describing | language for expressing | language for data | language for configuration
E: language for scripting | language for numerical | language for embedded | language for distributed
E: language for the jvm | language for the web | language for game | language for kids | language aimed at
E: language focused on | language with a focus | language inspired by | language based on | language written in
E: language implemented in | language compiled to | language that compiles
E: language which compiles | language that transpiles | language that targets | language targeting
E: language running on | language with static types | language with dependent types | language with type inference
E: language with algebraic effects | language with garbage | language without garbage | general purpose language
E: general purpose programming | modern programming language | new programming language | small programming language
E: tiny programming language | simple programming language | experimental programming language
E: functional programming language | imperative language | object oriented programming language
E: statically typed language | strongly typed language | systems language | systems programming language
E: tiny scripting language | lightweight scripting language | embeddable scripting language
E: embedded scripting language | toy programming language | educational programming language
E: visual programming language | block based programming | esoteric programming language | stack based language
E: stack oriented language | programming language called | language called | the language itself | my own language
E: my own programming language | own programming language | create your own language | make your own language
E: language made for teaching | language for teaching | dsl for describing
E: dsl for defining | dsl for writing | dsl to describe | type level dsl | template language for | markup language for
E: schema language | interface description language | query language implementation | hardware description language
E: logic programming language | quantum programming language | smart contract language | variant of typescript
E: variant of javascript | variant of python | variant of lisp | dialect of lisp | dialect of scheme
E: dialect of javascript | dialect of basic | dialect of pascal | superset of typescript | superset of python
E: superset of java | superset of c | subset of python | subset of javascript | subset of typescript | subset of ruby
E: subset of c | python dialect | ruby dialect | basic dialect | forth dialect | basic interpreter | lisp interpreter
E: lisp like language | rust by example | typed dialect of | javascript with types | course on rust
E: learn rust | rust course | learning go | teach rust | language tutorial | language guide | language tour of
E: language internals | the language's | release of the language | building python
E: source code of the language | home of the language | repository for the language
E: main implementation of the language | contains the compiler and standard library
E: compiler and standard library
)lexicon",
R"lexicon(
[language]
E: language and standard library | language and compiler | language and runtime | language and vm | 一门编程语言 | 一门语言
E: 一种编程语言 | 动态语言 | 静态语言 | 脚本语言实现 | 解释型语言 | 编程语言实现
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
S: simple syntax | readable syntax | external dsl | fluent dsl | kotlin dsl | ruby dsl | scala dsl | groovy dsl
S: swift dsl | haskell dsl | python dsl | dsl for | foreign function interface | ruby syntax | macro library
S: proc macro | template haskell | compiler plugin | language construct | tc39 | ecmascript proposal
S: constraint language | livecoding | live coding | logo language | robot language | game scripting | formula language
S: contract language | process calculus | pi calculus | session type | term rewriting | graph rewriting
S: spreadsheet formula | language resources | literate programming | lua dialect | javascript dialect | typed lua
S: typed racket | 语法糖 | 解释型 | 静态类型 | 动态类型 | 自制编程语言 | 元编程 | 类型系统
S: 图灵完备 | dialect | superset | scripting engine | language designed | language that | language built
S: statically typed | dynamically typed | typed superset | multi paradigm | high level language | dependently typed
S: concatenative | array programming | stack based | ml family | jvm language | embeddable scripting
S: programming language for | query language for | memory safety | constructed language | systems programming
S: dynamic typing closures | closures and classes | first class functions | pattern matching and | null safety
S: no null | no runtime exceptions | algebraic data types | type annotations | inferred types | static types
S: no garbage collector | compile time evaluation | compile time execution | code examples of the language
S: the grammar of the language | syntax highlighting for the language
S: editor support for the language | interactive prompt | interactive shell for | write programs in
S: programs written in | write scripts in | to run a program | run a script | run a source file | example program
S: fibonacci example | hello world program | syntax overview | language overview | syntax inspired by
S: syntax similar to | python like syntax | c like syntax | javascript like syntax | ruby like syntax
S: lisp like syntax | rust like syntax | go like syntax | entire python syntax | implements the entire
S: builtin modules | self hosted compiler | language server and formatter | bytecode virtual machine
S: tree walk interpreter
T: racket | clojure | common lisp | haskell | ocaml | standard ml | sml | F# | f# | scala | erlang | elixir | Gleam
T: nim | zig | lua | moonscript | raku | perl 6 | coffeescript | livescript | elm | purescript | idris | agda | coq
T: smalltalk | pharo | Squeak | apl | octave | fortran | cobol | pascal | visual basic | vb net | groovy | tcl | rexx
T: Wren | angelscript | janet | Fennel | hy | chez | guile | chicken scheme | Gambit | sbcl | clisp | emacs lisp
T: autolisp | awk | haxe | rebol | eiffel | modula 2 | oberon | blockly | vyper | verilog | vhdl | Postscript | Reason
T: rescript | bucklescript | sweet js | jetbrains mps | xtext | Ballerina | red language | mathematica
H: type system | lambda calculus | language spec | language specification | language reference | syntax sugar | lisp
H: scheme | prolog | forth | language | lang | script language | description language | interface definition language
H: definition language | macro language | language subset | mini language | typed language | language runtime
H: embedded domain specific language | language framework | type theory | 解释器 | 函数式编程语言
H: 程序设计语言 | 语言实现 | language compiler
H: language interpreter | language project | scheme interpreter
W: object oriented language | query language | template language | templating language | markup language | superset of
W: dialect of | 语言 | static typing | type inference | pattern matching | closure | garbage collection | ownership
W: polymorphism | generics | trait | macro | lazy evaluation | immutability | functional programming | object oriented
W: coroutine | continuation | comprehension | grammar | semantics | combinator | piet | standard library
W: reference implementation | language feature | language server | fizzbuzz | code golf | repl | syntax of
W: operator precedence | language binding | polyglot | interop with c | ffi | bindings for language | async await
W: style guide | coding standard | introduction to | tutorial for | turtle graphics | rewriting | 语法 | 函数式
W: 面向对象 | 宏 | 标准库 | 教程 | kotlin | rust | swift | crystal | ruby | perl | php | dart | mercury
W: julia | matlab | ada | delphi | c# | c++ | objective c | squirrel | vala | scratch | solidity | chisel | glsl
W: hlsl | truffle | llvm | wolfram | stan | typed | operator | lexer | interpreter | bytecode | vm
W: evaluate | evaluator | scripting | primitive | playground | calculus | concurrency | concurrent | memory safe
W: expressive | concise | bootstrap | erlang vm
C: let rec | defn | defun | define lambda | def fib | fn fib | fib n | factorial n | lambda x | car cdr | REPL
C: defmacro | macro rules | syntax rules | elsif
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

[runtime]
alias: runtimes | virtual machine | vm | async runtime | runtime environment | garbage collector | js engine
alias: execution environment
E: runtime | language runtime | runtime environment | javascript runtime | js runtime | async runtime
E: asynchronous runtime | python runtime | lua runtime | java runtime | ruby runtime | webassembly runtime
E: wasm runtime | container runtime | actor runtime | serverless runtime | function runtime | gpu runtime
E: runtime system | virtual machine | bytecode vm | stack vm | toy vm | tiny vm | java virtual machine
E: jvm implementation | javascript engine | js engine | ecmascript engine | lua vm | erlang vm | beam vm
E: script engine | scripting engine | javascript interpreter | execution engine | inference runtime | task runtime
E: fiber runtime | runtime library | coroutine library | coroutine scheduler | application runtime
E: distributed runtime | mobile runtime | cloud runtime | edge runtime | node runtime | sandboxed runtime
E: managed runtime | clr implementation | dotnet runtime | 运行时 | 虚拟机 | 虛擬機 | 运行环境
E: 执行引擎 | 脚本引擎 | 垃圾回收 | 垃圾回收器 | 协程库 | 异步运行时 | JS 引擎
E: JavaScript 引擎 | 字节码虚拟机 | ランタイム
E: runtime for javascript | runtime for typescript | runtime for running
E: runtime built on | runtime for building | runtime for executing | runtime for ai | runtime for webassembly
E: runtime for lua | runtime for microcontrollers | runtime for distributed | runtime for containers
E: runtime for functions | secure runtime | modern runtime | fast runtime | tiny runtime | lightweight runtime
E: all in one javascript runtime | javascript and typescript runtime | runtime and toolkit | runtime and bundler
E: runtime and package manager | embeddable javascript engine | small javascript engine | embedded javascript engine
E: lightweight javascript engine
E: ecmascript implementation | javascript implementation | implementation of ecmascript
E: implementation of the ecmascript | java implementation of the jvm
E: implementation of the java virtual machine | implementation of the jvm | implementation of a virtual machine
E: toy jvm | jvm written in | vm written in
E: virtual machine that runs | process virtual machine | standalone runtime for webassembly
E: wasm interpreter | wasm vm | component model runtime
E: async executor | coroutine runtime | coroutines for | event loop for
E: event loop implementation | event driven asynchronous | asynchronous event driven runtime | green threads for
E: work stealing scheduler | task scheduler for rust | actor system | low level container runtime
E: oci compliant runtime | oci container runtime | runtime for oci
E: cross platform runtime | language virtual machine
E: polyglot virtual machine | garbage collector for | garbage collector written | general purpose allocator
E: allocator for | reference implementation of python | the python interpreter
E: ruby interpreter | interpreter for python | node compatible | node.js compatible
E: drop in node replacement | runs javascript and typescript | run javascript outside | run typescript directly
E: run javascript on | execute javascript from | run javascript from | embed javascript | embed lua | embed python
E: embedding python | embedding javascript in
S: garbage collector | green thread | bytecode interpreter | instruction dispatch | threaded code | computed goto
S: jit compiler | register machine | mark sweep | generational gc | incremental gc | concurrent gc | tracing gc
S: heap allocator | malloc replacement | arena allocator | stackful coroutine | stackless coroutine
S: lightweight thread | work stealing | io uring | epoll | kqueue | iocp | reactor pattern | proactor
S: futures executor | supervision tree | sandboxed execution | v8 isolate | native binding | native addon
S: embedding api | embedded engine | es6 compliant | es5 compliant | ecmascript compliant | ecmascript 5
S: ecmascript 2020 | test262 | jvm language | class file | classfile | polyglot runtime | aot compilation
S: native image | runs javascript | run lua | language interop | foreign function interface | unikernel | oci runtime
S: posix runtime | chip 8 | lc 3 | p code | brainfuck vm | evm implementation | concurrency runtime | parallel runtime
S: openmp runtime | mpi runtime | dataflow runtime | hpc runtime | runtime for | version manager
S: node version manager | runtime reflection | swizzling | method swizzling | 协程 | 事件循环 | 字节码
S: 纤程 | runtime written | runtime built | embeddable runtime | actor model | durable execution
S: application server | polyglot vm | executing javascript
S: built on v8 | uses v8 | powered by v8 | based on v8 | v8 engine | zero config typescript
S: startup time of the runtime | web standard apis | web platform apis | es2020 support | es2023 support
S: ecmascript specification | latest ecmascript | standard library included | permission model
S: secure by default runtime | native modules | c api for embedding | embed into | stack based vm | register based vm
S: memory model
T: micropython | v8 | spidermonkey | javascriptcore | chakracore | chakra | quickjs | duktape | jerryscript | mujs
T: nashorn | goja | moddable | deno | Bun | io js | tokio | async std | libuv | libev | libevent | gevent | asyncio
T: uvloop | eventmachine | openj9 | graalvm | dalvik | clr | coreclr | dotnet core | cpython | pypy | jython
T: ironpython | stackless python | circuitpython | yarv | mruby | rubinius | jruby | truffleruby | luajit | hhvm
T: hiphop | moarvm | wasmtime | wasmer | wasmedge | wasm3 | wamr | onnx runtime | boehm gc | nw js | espruino | tessel
T: low js | iot js | containerd | cri o | gvisor | kata containers | Roadrunner | mono runtime | runc
H: lambda runtime | custom runtime | jvm | vm | runtime engine | virtual machine implementation
H: python implementation | python interpreter | ruby implementation | lua implementation | lua interpreter
H: 协程框架 | 执行器 | typescript runtime | node-js runtime | workers runtime | application container
W: execution environment | event loop | bytecode | opcode | jit | stack machine | gc | reference counting
W: memory management | memory allocator | goroutine | fiber | coroutine | scheduler | event driven | asynchronous io
W: async io | executor | hot code swapping | hot reloading | sandbox | isolate | snapshot | embeddable | class loader
W: classloader | startup time | memory footprint | ffi | process isolation | cri | userland | thread pool
W: stack trace | finalizer | weak reference | vm for | monkey patch runtime | 内存管理 | 异步 IO | 沙箱
W: 调度器 | hermes | rhino | boa | smol | curio | twisted | hotspot | art runtime | beam | otp | erlang | tensorrt
W: openresty | electron | swoole | asynchronous | heap | embed | interpreter | schedule | concurrency | concurrent
)lexicon",
R"lexicon(
[runtime]
W: allocation | allocator | task scheduler | concurrency library | 解释器 | 引擎 | just in time compiler
W: ahead of time compilation | webassembly | wasi | sidecar | embedding
C: tokio main | use tokio | uv loop | uv run | deno run | bun run | deno run allow | v8 Isolate | JSContext | JS Eval
C: luaL newstate | lua State | JS NewRuntime | mrb open | GC malloc | wasmtime run | wasmer run
C: asyncio get event loop | lambda bootstrap | provided al2 | vm run | OP ADD | OP PUSH | OP CALL
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

[webassembly]
alias: wasm | web assembly | web-assembly | wasi | assemblyscript
E: web-assembly | wasm | wasm runtime | webassembly runtime | wasm binding | wasm module | webassembly module
E: wasm compiler | wasm interpreter | wasm vm | webassembly binding | webassembly interpreter | webassembly compiler
E: wasi | wasm engine | compiled to webassembly | webassembly port | wasm port | webassembly version | wasm version
E: wasm build | webassembly build | webassembly framework | wasm framework | rust webassembly | go wasm
E: go webassembly | c++ wasm | wasm plugin | webassembly plugin | wasm component | wasm game | wasm emulator
E: wasm toolkit | wasm toolchain | webassembly toolchain | in webassembly | with webassembly | using webassembly
E: for webassembly | via webassembly | using wasm | with wasm | in wasm | for wasm | wasm based | asm-js | wasm worker
E: wasm filter | wasm extension | wasm loader | wasm sdk | wasm library | webassembly library | wasm application
E: webassembly application | wasm app | wasm container | wasm cloud | wasm serverless | wasm decoder | wasm audio
E: wasm32 | 网页汇编 | WebAssembly 运行时 | WASM 虚拟机 | WebAssembly 虚拟机 | wasm 模块
E: WebAssembly 模块 | ウェブアセンブリ
E: compiles to webassembly | compile to webassembly | compiled to wasm | compile to wasm | compiles to wasm
E: webassembly and rust | rust and webassembly | wasm rust | rust compiled to | webassembly target
E: webassembly runtimes | runtime for webassembly | webassembly engine | webassembly vm
E: webassembly virtual machine
E: webassembly in | webassembly on | webassembly outside | webassembly text | webassembly text format
E: webassembly binary | webassembly binary toolkit | wat to wasm | wasm2c | webassembly decompiler
E: webassembly optimizer | webassembly component model | wasi runtime | wasm smart contracts | wasm contracts
E: wasm in the browser | wasm bindings for | emscripten port | ported to webassembly | ported to wasm
E: port of to wasm | running in webassembly | runs in webassembly | powered by webassembly | webassembly powered
E: built with webassembly | webassembly-based | wasm-pack template | yew app | leptos app | blazor webassembly
E: blazor wasm | tinygo wasm | python in the browser | sqlite in the browser | sqlite wasm | ffmpeg in the browser
E: linux in the browser | run in the browser via wasm | webassembly playground | webassembly studio
E: webassembly tutorial | webassembly course | webassembly examples | webassembly demos | learn webassembly
E: awesome wasm | webassembly specification | webassembly spec | webassembly proposal | webassembly tools
E: webassembly system interface | wasm edge | webassembly micro runtime | wasm plugin system
E: plugins in webassembly | webassembly plugins | wasm plugins | envoy wasm
S: wasm simd | wasm thread | wasm gc | wat format | wasm opcode | wasm bytecode | wasm target | wasm32 unknown unknown
S: wasm32 wasi | wasm backend | wasm file | wasm binary | host call | wasi preview | wasi nn | wasi sdk | wit bindgen
S: wasm abi | proxy wasm | wasm proxy | envoy filter | emscripten build | frontend rust | polyglot sandbox
S: plugin sandbox | nanoprocess | 网页端高性能 | 编译到 wasm | 编译为 wasm | rust generated
S: javascript interop | native speed | wasm support
T: emscripten | assemblyscript | wasm bindgen | wasm-pack | wasmtime | wasmer | wasmedge | wasm3 | wasm micro runtime
T: wamr | lucet | binaryen | wabt | cheerp | yew | leptos | dioxus | Sycamore | blazor | tinygo | pyodide | stdweb
T: js sys | web sys | wasm opt | wasm-ld | cosmwasm | ewasm | polkadot ink | fermyon | extism | wazero | krustlet
T: Suborbital | fastly compute | teavm | ffmpeg wasm | sql js | uno platform | waPC | wasmcloud | opa wasm | jco | WIT
T: waxosuit | wasi libc | wasmi | cranelift | wat2wasm | rust wasm
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
X: wasm not supported | module wasm unsafe eval | or wasm

[parser]
alias: parsers | parsing | lexer | parser generator | ast | grammar | tokenizer | parser library | serialization
E: parser | parsing | lexer | tokenizer | tokeniser | parsing library | parser library | parser generator
E: lexer generator | parser combinator | parsing expression grammar | peg parser | recursive descent parser
E: pratt parser | lr parser | lalr parser | glr parser | earley parser | packrat parser | ll parser
E: incremental parser | incremental parsing | sax parser | pull parser | push parser | streaming parser
E: stream parser | markdown parser | markdown compiler | markdown processor | markdown converter | commonmark parser
E: html parser | html5 parser | html tokenizer | xml parser | xml reader | csv parser | csv reader | csv library
E: toml parser | ini parser | config parser | url parser | uri parser | date parser | user agent parser | email parser
E: mime parser | log parser | sql parser | css parser | javascript parser | python parser | php parser | java parser
E: ruby parser | lua parser | expression parser | regex parser | bibtex parser | latex parser | rss parser
E: feed parser | atom parser | pdf parser | binary parser | protocol parser | packet parser | message parser
E: file parser | svg parser | syntax parser | code parser | dom parser | grammar parser | address parser | name parser
E: vcard parser | ical parser | icalendar parser | mp4 parser | id3 parser | exif parser | elf parser | pe parser
E: dex parser | replay parser | demo parser | save parser | subtitle parser | srt parser | m3u8 parser
E: torrent parser | bencode parser | diff parser | changelog parser | cron parser | gedcom parser | midi parser
E: dicom parser | vcf parser | fasta parser | gpx parser | obj parser | receipt parser | resume parser | 解析器
E: 语法解析 | 語法解析 | 词法分析器 | 语法分析器 | 解析库 | 解析工具 | パーサ
E: パーサー | 解析引擎 | parser for | parser and | parser written | parser and serializer
E: parser and generator
E: processor for yaml | processor for json | processor for csv | processor for xml | command line processor
E: yaml processor | json processor | xml processor | csv processor | toml processor | data file processor
E: library for toml | library for parsing | library for reading and writing
E: library for reading | library to parse | library to read and write | library for decoding
E: library for encoding and decoding | library for json | library for yaml | library for xml | library for csv
E: package for parsing | package to parse | package for reading | gem for parsing | crate for parsing
E: module for parsing | tool for parsing | tool to parse | utility for parsing | utilities for parsing
E: functions for parsing | for parsing | that parses | which parses | to parse and | parses and
E: parses a | parses the | parse and format | parse and validate | parse and manipulate | parse and generate
E: parse and evaluate | parse and render | parse and stringify | parse and print | parsing and validating
E: parsing and formatting | parsing and serializing | parsing and generation | parsing and generating
E: parsing and manipulation | parsing and writing | parsing and encoding | parse html and | parse html documents
E: parse xml and | parse markdown into | parse csv files | parse json files | parse yaml files | parse command line
E: parse expressions | parse user agents | parse natural language | parse strings | parse sql | parse source code
E: parse logs | parse log files | parse pdf | parse email | parsing html and xml | work with xml | work with html
E: work with xml and html | xml and html from | html and xml from | working with xml | working with html
E: working with markdown | read and write xml | read and write json | read and write csv | read and write yaml
E: read and write toml | read and write excel | reading and writing excel
E: reading and writing csv | reading and writing json | reading and writing xml | reading writing and querying
E: reading writing modifying | spreadsheet parser | xlsx parser | excel reader | excel parser library | read excel
E: read xlsx | convert java objects into | convert java objects to json | json to java objects | json into
E: json string to an equivalent | objects to json | serialize and deserialize | serialization and deserialization
E: serialization deserialization | serialize objects | serializing and deserializing | serializing structured data
E: serializing data | serialization library for | json serialization | json serialization library | json library
E: json encoder and decoder | json decoder | json encoder | encoder and decoder for | encoder decoder for
E: encode and decode | encoding and decoding of | decode and encode | marshaling and unmarshaling
E: marshalling and unmarshalling | json for modern | get json values | get values from a json
E: extract values from json | query json documents | query json | jq like | jsonpath implementation
E: xpath implementation | xpath queries | css selectors to extract
E: fast html parser | fast xml parser | fast json parser
E: fast csv parser | fast json library | fast json serializer | streaming json parser | streaming xml parser
E: markdown to html converter
E: converts markdown to | converts markdown into | markdown engine | commonmark compliant | commonmark implementation
E: implementation of markdown | implementation of commonmark | markdown in go | markdown in rust | markdown for php
E: yaml parser and emitter | yaml parser and | yaml encoder | toml decoder
E: csv reader and writer | protocol buffers implementation | implementation of protocol buffers
E: protocol buffers for | protobuf implementation | msgpack for
E: messagepack implementation | cbor implementation
E: parser combinator library | parser combinators for | peg parser generator | lexer and parser
E: tokenizer and parser | grammar for tree sitter | tree sitter parser
E: concrete syntax tree | abstract syntax tree for | ast for | ast parser | ast library | c parser | go parser
E: rust parser | swift parser | typescript parser
E: math expression parser | mathematical expression | math expression evaluator
E: expression language | natural language date parser | cron expression parser | command line parser
E: query string parser | query string parsing | querystring parsing | url parsing and | path matching
E: device detection from user agent | log file parser
E: phone number parsing | phone number parser | parsing formatting and validating | address parsing
E: screen scraping library | html to json | xml to js | article extractor | binary format parser
E: file format parser | file format library
E: gcode parser | stl parser | dxf parser
E: 解析 JSON | 解析Excel | 解析 Excel | 解析 Markdown | 解析 PDF | 解析日志 | 解析 YAML | 序列化和反序列化 | 序列化工具
E: encode and decode messages | structured messages | validate and parse
E: reads and understands | turns text into | text into a tree | into a syntax tree | into an ast | into a tree of
E: source code into an ast | builds a tree | splits text into | extracts the parts | turns html into | turns xml into
E: turns markdown into | turns json into | turn csv into | from html pages | csv parser for the browser
E: csv parsing for
S: markdown renderer | json parser | yaml parser | expression evaluator | http parser | template parser
S: dependency parser | abstract syntax tree | ast | parse tree | syntax node | ebnf | bnf | abnf
S: context free grammar | formal grammar | grammar file | grammar rule | left recursion | left recursive | lookahead
S: shift reduce | lalr | glr | earley | lr 1 | ll k | ll 1 | packrat | peg | precedence climbing | operator precedence
S: recursive descent | recursive ascent | tokenizing | token stream | lexing | lexical analysis | lexical analyser
S: scannerless | syntax analysis | syntactic analysis | error recovery | sax | sax style | event based parser | stax
S: dom tree | xpath | xml node | xml document | malformed html | html sanitizer | html to text | html to markdown
S: markdown to html | markdown to pdf | gfm | github flavored markdown | markdown extra | markdown extension
S: restructuredtext | asciidoc | bbcode | mediawiki markup | wikitext | wikitext parser | frontmatter parser
)lexicon",
R"lexicon(
[parser]
S: xml binding | xml to object | xml to json | xml mapping | xml serialization | xml deserialization | xml processing
S: xml schema | xsd | xslt | rfc 4180 | tab separated | tsv | csv to json | read csv | parse csv | comma separated
S: parse and serialize | unmarshal | deserializer | binary serialization | serialization format
S: serialization library | serialization framework | object serialization | messagepack | message pack | msgpack
S: protocol buffer | flatbuffer | cap n proto | ubjson | asn 1 | ber der | bencode | edn | ini file | ini format
S: properties file | dotenv file | binary file format | cookie parser | body parser | multipart parser | link parser
S: url parsing | query parser | user agent string | date parsing | natural language date | parse date
S: duration parser | number parser | human readable date | parse html | parse xml | parse markdown | parse url
S: parse json | parsing html | parsing xml | parsing json | parsing csv | parse text | text parsing | string parsing
S: regular expression library | regex engine | ast node | ast visitor | ast builder | estree | acorn plugin
S: esprima compatible | code printer | pretty printer | syntax highlighter | textmate grammar | jison grammar
S: reader and writer | excel parser | spreadsheet reader | docx parser | epub parser | article extraction
S: content extraction | metadata extraction | opengraph | rdf parser | turtle parser | sparql parser | graphql parser
S: protobuf parser | abi parser | bytecode parser | pgn parser | fen parser | newick | smiles parser | nmea parser
S: can dbc | syslog parser | apache log | ofx parser | edi parser | hl7 parser | mt940 | robots txt parser
S: sitemap parser | dns parser | 语法树 | 抽象语法树 | 词法分析 | 语法分析 | 文法 | 反序列化
S: 正则表达式 | 标记语言 | 表达式解析 | 文本解析 | 解析 XML | 解析 HTML | 网页解析
S: 日志解析 | Markdown 解析器 | HTML 解析器 | XML 解析 | 文件解析 | 协议解析 | 简历解析
S: serialization system | interchange format | regex library | read and write | query selector | html and xml
S: parsing expression | csv parsing | pdf parsing | transforming html | extract data from
S: standards compliant parser | error tolerant | fault tolerant parser | untrusted documents | malformed input
S: lenient parsing | strict mode and | dot notation | json lines | dom sax | sax and dom | node tree | walk the tree
S: traverse the tree | tree traversal | serializer and deserializer | type adapters | custom serializers
S: field annotations | struct tags | unmarshal into | parsed into | parsed as | parse errors | syntax error messages
S: contextualized errors | line and column | source positions | grammar definition | production rules | parser rules
S: input string | input stream | supported formats include | read formats | file formats supported | write back
S: preserves comments | round trip | round trip preservation | in place update | update a yaml file
S: comments preserved | whitespace preserved
T: antlr | bison | yacc | jison | peg js | pegjs | nearley | chevrotain | tree sitter | nom | lalrpop | pyparsing
T: Parsimonious | Parsec | megaparsec | attoparsec | boost spirit | jflex | javacc | ragel | re2c | Treetop | parslet
T: racc | esprima | espree | babylon | Recast | escodegen | estraverse | jscodeshift | Remark | rehype | mdast | hast
T: markdown it | Showdown | kramdown | redcarpet | goldmark | blackfriday | pandoc | cmark | parsedown | flexmark
T: commonmark java | nokogiri | beautifulsoup | beautiful soup | lxml | jsoup | cheerio | html5lib | htmlparser2
T: parse5 | Gumbo | hpricot | goquery | anglesharp | html agility pack | expat | libxml2 | libxml | rapidxml | tinyxml
T: pugixml | xerces | xstream | jaxb | simplexml | sax js | xml2js | papaparse | fastcsv | univocity | opencsv
T: rapidjson | simdjson | libclang | roslyn | javaparser | clang ast | redbaron | libcst | parso | sqlglot | ANTLR4
T: swift syntax | sourcekit | scalameta | kryo | capnproto | kaitai struct | libyaml | pcre | re2 | oniguruma | serde
H: syntax tree | scanner generator | remark plugin | csv writer | unparser | tree sitter grammar | antlr grammar
H: 表达式引擎 | parser toolkit | parsing toolkit | parsing engine | markdown library | markdown implementation
H: markdown plugin | markdown-it plugin | html to markdown converter | html builder | xml library | xml toolkit
H: xml builder | dom implementation | toml library | uri library | ast utility | data interchange format
H: data serialization format | msgpack implementation | content extractor | stringifier | 序列化框架
H: 序列化库 | 表达式解析器 | 解析类 | file decoder
H: yaml library | excel library | spreadsheet library | xml and html parser | html and xml parser
W: 分词器 | 解析 | grammar | backtracking | tokenization | tokenize | zero copy | css selector | commonmark
W: textile | creole | front matter | frontmatter | delimited | csv file | csv data | stringify | marshal | deserialize
W: deserialization | serializer | serialization | binary format | protobuf | cbor | bson | avro | thrift | plist
W: property list | toml | hcl | file format | file reader | header parser | multipart form data | query string
W: pattern matching | regular expression | regex | regexp | code model | ast explorer | printer | syntax highlighting
W: reading and writing | encoder and decoder | encoder | decoder | decoding | xlsx | web scraping | scrape html
W: html scraper | screen scraping | microdata | json ld | chess notation | demo file | bank statement | fix protocol
W: whois parser | opml | 序列化 | 编码解码 | 分词 | lex | flex | ohm | pest | lark | ply | sly | spirit
W: acorn | unified | jackson | gson | syn | reader | extraction | markup | csv | converter | conversion | encode
W: decode | expression | codec | text extractor | markup language | 转换器 | parser in | scraper | template engine
W: format converter | manipulate | selector | streaming | validator | scanner | writer | extract data
C: antlr4 | bison d | pest derive | grammar pest | use nom | import pyparsing | BeautifulSoup | import lxml
C: Nokogiri HTML | Nokogiri XML | Jsoup parse | cheerio load | DOMParser | SAXParser | XmlPullParser | csv parse
C: Papa parse | parseString | parseFile | parse file | parser parse | new Parser | Parser new | parseFromString
C: ast parse | walk ast | Lexer | new Lexer | require acorn | require esprima | toHTML | markdown render | serialize
C: msgpack pack | Unmarshal | parse expr | parse result
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

[linter]
alias: lint | linting | linters | code quality | static analysis | formatter | code formatter | code style
alias: static code analysis | eslint | prettier | code review
E: linter | lint | linting | linting tool | static analysis | static analyzer | static analyser | static code analysis
E: static analysis tool | code formatter | style checker | code quality | code linter | code checker | code beautifier
E: auto formatter | autoformatter | autoformat | opinionated formatter | lint rule | linting rule | custom lint
E: custom lint rule | lint plugin | lint checks | eslint plugin | eslint config | eslint rule | shareable config
E: shareable eslint config | sharable config | sharable eslint config | eslint shareable config | eslint formatter
E: eslint parser | eslint wrapper | eslint preset | prettier plugin | prettier config | stylelint config
E: stylelint plugin | tslint rule | tslint config | tslint plugin | jshint plugin | jshint reporter | jslint
E: css linter | html linter | javascript linter | python linter | ruby linter | go linter | golang linter | sql linter
E: yaml linter | markdown linter | dockerfile linter | css lint | html lint | commit linter | prose linter
E: json linter | rubocop extension | rubocop config | flake8 plugin | flake8 extension | pylint plugin
E: phpstan extension | phpstan rule | php codesniffer | phpcs standard | roslyn analyzer | code analyzer
E: android lint | code smell | dead code | unused code | complexity analysis | cyclomatic complexity | code metric
E: bug finder | code review tool | sonarqube plugin | security linter | sql formatter | import sorter | 代码检查
E: 静态分析 | 静态代码分析 | 代码规范 | 代码格式化 | 代码质量 | 格式化工具 | 代码风格
E: 代码审查 | 静态扫描 | リンター | 代码扫描 | 代码美化
E: linter and formatter | linter and code | lint rules for
E: linting and formatting | linting to prose | code like linting | shell linter | commit message linter
E: lint commit messages | lint and format | format and lint | spell checker for code
E: spelling mistakes in | typos in source code | finds typos | code style checker
E: coding style checker | code style fixer | coding standards fixer | fixes your code
E: static code analyzer | code analysis tool
E: code quality tool | code quality checker | code smell detector | detect code smells | detects violations
E: reports patterns | finds problems in | find bugs in | catches common mistakes
E: catch common mistakes | error checker | check your code for | checks python code | complexity checker | find unused
E: unused dependencies | dead code finder | duplicate code detector | copy paste detector | type checker for
E: formatter and linter | opinionated code formatter | uncompromising | source code formatter
E: pre commit framework | runs linters | multiple linters | any linter | code review with linters
E: review comments from | automated code review | openapi linter | api linter | protobuf linter | terraform linter
E: kubernetes linter | helm linter | ansible linter | license checker | 代码规范检查
E: complains about | enforce a style | enforce consistent | style enforcement
E: checks prose | checks commit messages | checks your writing | problems in your code | mistakes in your code
E: mistakes in code | smells in your code
S: code formatting | formatter for | unused dependency | code complexity | type checker | static type checker
S: sort import | coding style | coding standard | code convention | naming convention | style violation
S: rule violation | lint error | lint warning | linter error | linter warning | lint staged | linted | format on save
S: autofix | auto fix | autofixable | fixable | automatically fix | pre commit hook | precommit hook | commitlint
S: recommended config | extend config | rule set | rule severity | disable rule | inline disable | eslintrc
S: prettierrc | unused variable | unused import | unused css | unused file | unused export | import order
S: trailing whitespace | no semicolon | pep8 | pep 8 | pep257 | psr 2 | psr 12 | airbnb style | google style
S: code analysis | code inspection | semantic analysis | taint analysis | data flow analysis | dataflow analysis
S: abstract interpretation | pointer analysis | nullability | vulnerability detection | secret detection
S: code scanning | sarif | sast | checkstyle xml | code health | maintainability index | halstead | code statistics
S: quality gate | misspelling | typo finder | accessibility linter | dependency check | dependency rule
S: architecture rule | architecture test | validate markup | w3c validator | markup validation | syntax check
S: syntax checking | review comment | github check | ci lint | js beautify | pretty print | reformat
S: consistent style | consistent code style | enforce style | enforce coding | enforce rule | enforce convention
S: detects bug | find bug | catch error early | linter integration | linter runner | linter framework
S: linter aggregator | meta linter | 代码重构 | 代码提交 | 编码规范 | 代码质量检测 | 圈复杂度
S: 自动修复 | 重复代码 | 代码异味 | 语法检查 | 提交规范 | 检查工具 | checks for
S: checks your code | pluggable linting
S: disable a rule | ignore rules | warnings and errors | configurable rules | plugin rules | custom rules
S: auto fixable | false positives | no unused vars | .editorconfig | reports errors | exit code non zero if
S: lint on save
T: eslint | tslint | jshint | jscs | prettier | standard js | standardjs | rubocop | pylint | flake8 | pycodestyle
T: pyflakes | isort | yapf | autopep8 | ruff | mypy | pyright | pytype | pyre | Bandit | golint | gofmt | goimports
T: go vet | golangci lint | gometalinter | staticcheck | clippy | rustfmt | clang tidy | clang format
T: clang static analyzer | cppcheck | cpplint | uncrustify | astyle | checkstyle | pmd | findbugs | spotbugs
T: error prone | ktlint | detekt | swiftlint | swiftformat | scalastyle | scalafmt | wartremover | scalafix | hlint
T: brittany | ormolu | dialyzer | phpstan | psalm | phan | phpmd | php cs fixer | phpcs | sonarqube | sonarlint
T: codeclimate | code climate | codacy | coala | shellcheck | shfmt | hadolint | yamllint | markdownlint | proselint
T: textlint | htmlhint | csslint | csscomb | ansible lint | tflint | sqlfluff | dartfmt | lintr | luacheck | stylua
T: biome | oxlint | dprint | semgrep | codeql | coverity | stylecop | fxcop | fantomas | brakeman | doiuse | sass lint
T: scss lint | syntastic | neomake | overcommit | wemake python styleguide | elm format | ocamlformat | buf lint
T: stylelint
H: beautifier | html validator | syntax checker | lint tool | linter rule | static code analysis tool | formatter
H: prettyprinter | sniffs | eslint loader | eslint configuration | prettier configuration | stylelint rule
H: code metrics tool | dependency checker | quality metrics | 代码检查工具 | 代码格式化工具
H: 静态分析工具 | 静态代码分析工具 | 代码质量平台 | 代码审查工具
W: json formatter | style guide | code style | coding convention | violation | editorconfig | pre commit | husky
W: ruleset | trailing comma | indentation | whitespace | semicolon | line length | inspection | symbolic execution
W: model checking | formal verification | type inference | security audit | technical debt | maintainability
W: lines of code | code coverage | refactoring | spelling mistake | grammar check | accessibility checker
W: circular dependency | circular dependencies | pull request review | baseline | beautify | pretty printer
)lexicon",
R"lexicon(
[linter]
W: find problem | common mistake | preset | xo | 规范 | 漏洞扫描 | 格式化 | credo | hound | vale | rome
W: infer | resharper | lizard | reek | checker | formatting | analyze | analysis | analyzer | consistent | convention
W: reporter | enforce | review | ast | analysis tool | prettifier | 检查器 | spell checker | format code
W: validator for
C: npx eslint | eslint fix | eslint recommended | eslintConfig | yarn lint | prettier write
C: stylelintrc | tslint json | jshintrc | rubocop yml | inherit gem | require rubocop | mypy ini | phpstan neon
C: golangci yml | golangci lint run | cargo clippy | cargo fmt | gofmt w | clang format i | pre commit config yaml
C: pre commit install | lintOptions | swiftlint yml | noqa | eslint disable | eslint disable next line | NOLINT
C: extends airbnb | black check | shellcheck disable
X: date formatter | number formatter | log formatter | currency formatter | text formatter | phone formatter
X: output formatter | partition formatter | data quality | image quality | air quality | video quality
X: network analyzer | traffic analyzer | sentiment analyzer | log analyzer | disk analyzer | spectrum analyzer
X: logic analyzer | packet analyzer | string formatter | message formatter | input formatter | json log formatter
X: follow the coding style | follow the code style | code style js standard | code style prettier | code style black
X: follow the style guide | code style standard | living style guide | water quality | sound quality | bundle analyzer
X: bundle size analyzer | lint the code | lint code | run lint | code of conduct | linting and testing | passes lint
X: run the linter | lint check passes
X: npm run lint | linters pass | lint passes | make lint | your linters

[json]
alias: json library | json parser | json schema | json-schema | json processing | jsonp | json-api | ndjson
E: json | json parser | json library | json parsing | json serializer | json serialization | json deserializer
E: json encoder | json decoder | json processor | json schema validator | json validator | json validation
E: json query | json path | jsonpath | json pointer | json patch | json diff | json viewer | json editor
E: json formatter | json beautifier | json generator | json builder | json writer | json reader | json mapper
E: json converter | json to csv | json streaming | streaming json | streaming json parser | ndjson | json lines
E: jsonlines | jsonl | json5 | hjson | jsonc | binary json | json with comments | superset of json | json pretty print
E: json explorer | json tree | json minifier | json linter | json compression | jsonnet | json schema form
E: json tokenizer | json stringify | json parse | json transform | json transformation | json utility | json tool
E: json handling | json 解析 | json 解析器 | json 库 | json 格式化 | json 编辑器 | json 转换
E: json 数据 | 解析 json | JSON 解析库 | json 序列化 | 字典转模型 | 模型转换 | json 工具
E: json decoding | command line json | json on the command line | json in the terminal
E: terminal json viewer | pretty json | prettify json | pretty print json | json utilities
E: compare json | json merge patch | json query language | query language for json | transform json
E: json schema validation | validate json | json schema for | schema for json
E: json lines tool | convert json | converts json to | json to typescript | json to go | json to code
E: generate types from json | types from json | json superset | json replacement | human friendly json
E: json based format | faster than json | fastest json | json api implementation | json api serializer | json web
E: json binding | json codec | data binding for json | objects into their json | json values quickly
E: json file database | local json database | fake rest api from json | json structure | newline separated objects
E: newline delimited json | json log viewer | interactive json | explore json | navigate json | json navigator
E: jq alternative | alternative to jq | like jq | jq wrapper | jq for | data binding json | json to pojo | JSON 解析
E: JSON 库 | JSON 工具 | JSON 格式化
E: data validation using | json output for | csv into json | json schema from | serialization to json | dumps to json
E: converting objects to | validated json | objects from json
S: json schema | json mapping | csv to json | xml to json | json object | json database | json api | json rpc
S: json ld | geojson | bson | json logic | json form | parse json | parsing json | rfc 7159 | rfc 8259 | rfc 6901
S: rfc 6902 | rfc 7396 | ecma 404 | draft 4 | draft 7 | draft v4 | draft 2019 09 | draft 06 | sax interface
S: object to json | json to object | struct tag | schema validator | schema draft | pretty printer
S: circular structure | number precision | relaxed json | model mapping | type safe json | dynamic json | swift json
S: jq like | jq clone | query json | filter json | flatten json | unflatten | nested json | deep diff | jsonify
S: hypermedia json | hal json | collection json | schema generator | json table | json to xml | json to yaml
S: yaml to json | jsonpath plus | simd json | lenient parser | 反序列化 | 序列化 | 高性能 JSON | json for
S: fast json | json to | json encoding | json format | manipulate json | json deserialization | json stream
S: jq syntax | jq like syntax | valid json | invalid json | json input | preserves key order | key order | big numbers
S: json keys | json array | json files
T: jmespath | gson | moshi | fastjson | json simple | rapidjson | simdjson | nlohmann json | jsoncpp | json c | cjson
T: jansson | yajl | ujson | orjson | simplejson | swiftyjson | jsonmodel | objectmapper | mjextension | yymodel
T: jsonkit | sbjson | newtonsoft | json net | jil | utf8json | servicestack text | circe | play json | spray json
T: json4s | argonaut | aeson | serde json | serde | jsoniter | easyjson | gjson | ffjson | cheshire | oj gem
T: jbuilder | rabl | active model serializers | jsonapi | jq | gron | ajv | tv4 | jsonschema | json schema faker
T: quicktype | lowdb | json-server | logan square | kotlinx serialization | jsonata | postgresql jsonb | tcomb
T: typebox
H: json pretty printer | json schema generator | jsonpath implementation | json module | json streaming parser
H: json schema form generator
W: json model | json document | json data | json store | topojson | json feed | cson | json like | json template
W: fake json | mock json | json configuration | json config | json text | json string | json value | json output
W: serialize | deserialize | serialization | deserialization | marshal | unmarshal | marshalling | encode and decode
W: pojo | codable | schema validation | nested key | dot notation | pretty print | circular reference
W: escape sequence | big integer | trailing comma | json endpoint | schema generation | openapi | swagger | jsonb
W: json column | json type | zero copy | 模型 | 字典 | 解析库 | 数据转换 | 数据校验 | 格式化工具
W: jackson | mantle | argo | sonic | jason | oj | joi | jolt | zod | csv | converter | encode | decode | mapping
W: javascript object notation | json dataset | validator | messagepack | msgpack | jsonp | flatten
H: json 解析库 | 模型转换框架 | 字典转模型框架 | json 格式化工具 | json encoder decoder
H: json parsing library | json filter | json plugin | json library for | json-p
H: json toolkit
C: json loads | json dumps | JSON parse | JSON stringify | import json | json Unmarshal | json Marshal | encoding json
C: toJson | fromJson | to json | from json | JSONObject | JsonObject | JSONArray | JsonValue | nlohmann | json hpp
C: new Gson | Gson | ObjectMapper | JSONDecoder | JSONSerialization | schema json | draft 07 schema
C: additionalProperties | JsonConvert | JToken | JObject | SwiftyJSON | jsonString | json get | parseJson
C: to_json | from_json | JSON.parse | json unmarshal | jq filter
X: json web token | rest json | package json | tsconfig json | composer json | manifest json | config json
X: bower json | settings json | returns json | appsettings json | credentials json | package lock json | swagger json
X: response in json | launch json | json response | return json | json webtoken | tasks json | firebase json
X: google services json | plugin json | client secret json | data json | app json | output json | json format output
X: json logging | json log | json body | json over | json over http | json or xml | json resume
X: json config file | json configuration file

[yaml]
alias: yml | yaml-parser | yaml config
E: yaml | yaml parser | yaml library | yaml emitter | yaml processor | yaml 1-1 | yaml 1-2 | yaml validator
E: yaml schema | yaml linter | yaml formatter | yaml editor | yaml to json | json to yaml | yaml front matter
E: yaml frontmatter | yaml serializer | yaml serialization | yaml deserializer | yaml reader | yaml writer
E: yaml loader | yaml binding | yaml syntax | yaml document | yaml merge | yaml query | yaml diff | yaml encoder
E: yaml decoder | yaml preprocessor | yaml path | subset of yaml | yaml implementation | yaml language server
E: yaml 解析 | yaml 解析器 | yaml 配置 | yml 配置 | yaml 文件 | yaml 格式 | 解析 yaml | yaml 库
E: YAML 配置文件 | yaml 转换
E: yaml support for | processes yaml
E: works with yaml files | works with yaml | query yaml | edit yaml | update a yaml file | convert yaml
E: yaml json and xml | yaml templating | yaml language support | describe it in yaml | described in yaml
E: written in yaml | defined in yaml | declared in yaml | configured in yaml | configured with yaml | simple yaml
E: a few lines of yaml | lines of yaml | collection of yaml | compose files | docker compose files
E: docker compose samples | YAML 解析
S: yml | yaml file | yaml template | yaml config | yaml configuration | yaml configuration file | yaml based
S: yaml dsl | using yaml | yaml anchor | comment preserving | safe load | strict yaml | typesafe yaml | yaml type
S: declarative yaml | ansible yaml | yaml overlay | 配置文件解析 | 注释保留 | yaml parsing | parse yaml
S: yaml spec | yaml to | yaml and json | json and yaml | yaml config file | yaml json
S: comments preserved in yaml | multi document yaml | indentation of yaml
T: libyaml | pyyaml | ruamel yaml | snakeyaml | js yaml | yaml cpp | go yaml | serde yaml | symfony yaml | spyc
T: yamldotnet | strictyaml | yq | yamllint | ytt | jackson dataformat yaml | yamlbeans | hsyaml | Yams | rapidyaml
H: yaml tool | yaml 工具 | yaml 配置工具 | yaml 编辑器
W: yaml support | in yaml | with yaml | yaml tag | block style | flow style | custom tag | multi document
W: indentation based format | preserve comments | round trip | yaml variable | yaml pipeline | configuration as code
W: config loader | configuration loader | rspec yaml | i18n yaml | swagger yaml | openapi yaml | kubernetes yaml
W: kubernetes manifest | helm values | docker compose yaml | yaml playbook | 数据序列化 | 人类可读 | psych
W: jekyll | ansible | kustomize | hiera | toml | ini | emitter | serialize | deserialize | manifest | indentation
W: loader | front matter | kubernetes | playbook | human readable | declarative | yaml manifest | yaml or json
W: json or yaml | yaml output | yaml toml | json yaml | anchor | indent
C: import yaml | yaml load | yaml safe load | yaml dump | yaml safe dump | require yaml | yaml parse | yaml stringify
C: YAML load | YAML Node | gopkg in yaml | yaml Unmarshal | yaml v2 | yaml v3 | yq eval | Yaml parse
X: travis yml | config yml | docker compose yml | pubspec yaml | database yml | config yaml | environment yml
X: appveyor yml | circle yml | gitlab ci yml | values yaml | secrets yml | deployment yaml | serverless yml
X: playbook yml | main yml | config yml file | plugin yml | template yaml | settings yml | app yaml | action yml
X: application yml | services yml | rubocop yml | mkdocs yml | pre commit config yaml | configuration yaml
X: openapi yaml spec | codecov yml | requirements yml | workflow yml | yaml workflow file | github workflow yaml
X: yaml config file for | no yaml | no yaml involved | without yaml | workflow yaml

[testing]
alias: test | tests | unit testing | unit-testing | test framework | e2e | end-to-end testing | mocking | tdd | qa
alias: test automation | load testing | fuzzing | quality assurance
E: test framework | testing framework | test library | testing library | unit testing framework | unit test framework
E: test runner | test harness | testing tool | test tool | test automation | automated testing
E: test automation framework | automated test | automation testing | ui testing | gui testing | mobile testing
E: web testing | browser testing | cross browser testing | end to end test | end to end testing | e2e test
E: e2e testing | integration test | integration testing | functional testing | functional test | acceptance testing
E: acceptance test | bdd framework | test driven development | regression testing | visual regression
E: visual regression testing | visual testing | screenshot testing | snapshot testing | snapshot test
E: property based testing | property testing | mutation testing | mutation test | fuzz testing | fuzzing | fuzzer
E: load testing | load generator | stress testing | performance testing | performance test
E: load testing tool | api testing | rest api testing | contract testing | contract test | smoke test | chaos testing
E: mocking | mocking library | mocking framework | mock library | mock object | mock server | mock http | http mock
E: http mocking | api mocking | mock generator | test double | test spy | stubbing library | fake server
E: assertion library | assertions library | assert library | fluent assertion | matcher library | test matcher
E: custom matcher | coverage reporter | coverage tool | test fixture | fixture loader | test data generator
E: test runner for | test utility | test utilities | testing utilities | testing utility | test plugin
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
E: mobile ui testing | property based tests | consumer driven contract | stub server | mocks stubs and
E: spies stubs and mocks | fake data for | generates fake data | fake api | intercept requests in tests
E: record your test suite | replay during tests | chaos experiments | simulate network conditions
E: bad network conditions | resilience testing | failure injection | unit testing for
)lexicon",
R"lexicon(
[testing]
E: assertions for | matchers for | expectation library | behavior driven development | behaviour driven development
E: integration tests with | integration testing library | throwaway containers | test data factories
E: fixtures replacement | fixtures for tests | factories for tests | test coverage for | coverage for
E: api test | http api testing | tests for bash | testing bash | test infrastructure code
E: infrastructure testing | testing in production | a b testing framework | game testing
E: consumer driven | consumers and providers | contract between | bad network
E: pretend to be a server | fake responses | canned responses | recorded responses
E: drive a browser | drives a real browser | in a real browser | on real devices | against real devices
E: thousands of virtual users | hit your server with | hammer your
S: testing | unit testing | unit test | browser automation | e2e | bdd | tdd | fuzz | stress test | benchmarking tool
S: mock | mock api | mock data | stubbing | stub | assertion | code coverage | test coverage | coverage report
S: fixture | test data | fake data | test report | test reporter | test helper | test case | test execution
S: test environment | 测试 | 測試 | 模拟数据 | given when then | gherkin | feature file | step definition
S: spec runner | spec style | setup and teardown | test suite | test class | test method | parallel test
S: parallel testing | test parallelization | test sharding | test isolation | flaky test | test retry | rerun failed
S: test discovery | parameterized test | parameterised test | parametrized test | table driven test | test container
S: ephemeral database | database cleaner | database testing | database fixture | factory girl | object mother
S: record and replay | http interaction | replay http | http recorder | http stub | http stubbing | request matching
S: service virtualization | fake http | network stub | mock service | mock function | mock class | mock generation
S: mock component | spy function | stub network | stub request | stub http | bdd style | tdd style | rspec style
S: jasmine style | jest like | xunit | xunit style | junit xml | tap output | tap producer | tap reporter
S: tap compliant | allure report | headless browser | headless chrome | page object | page object model
S: selenium grid | webdriver | web driver | webdriver protocol | appium driver | ui automation | device farm
S: espresso test | instrumentation test | ui test | android test | ios testing | screenshot comparison | pixel diff
S: golden file | golden test | approval testing | approval test | arbitrary data | coverage guided | fuzz target
S: fuzzing harness | crash reproduction | concolic | chaos engineering | chaos monkey | virtual user | concurrent user
S: requests per second | latency test | throughput test | http benchmarking | http benchmark | benchmark suite
S: micro benchmark | microbenchmark | load profile | freeze time | fake timer | mock date | fake clock | freezing time
S: testability | make testing | makes testing | write unit test | easier to test | easy to test | for use in test
S: in your test | for your test | for testing | for unit testing | for unit test | your test suite | tests for your
S: for integration test | during test | acceptance criteria | living documentation | executable specification
S: conformance test | compliance test | test vector | compatibility test | smoke testing | exploratory testing
S: manual testing | test plan | test farm | continuous testing | autotest | auto test | test driven | test first
S: faker | dummy data | istanbul coverage | lcov | cobertura | branch coverage | line coverage | coverage data
S: coveralls client | golden master | tdd kata | automation practice | screenplay pattern | 断言 | 打桩
S: 测试报告 | 覆盖率 | 基准测试 | 测试驱动开发 | 行为驱动 | 录制回放 | 假数据
S: 兼容性测试 | 遍历测试 | 流量回放 | 混沌工程 | automation framework | matcher | benchmark tool
S: browser automation library | behavior driven | property based | generative testing | device testing | browser test
S: selenium webdriver | fake object | test spies | unit tests for | headless testing
S: describe it expect | before each | after each | dry run tests | expected and actual | headless mode
S: test scenarios
T: xctest | jest | mocha | jasmine | qunit | vitest | chai | sinon | should js | enzyme | react testing library
T: cypress | playwright | selenium | webdriverio | nightwatch | testcafe | protractor | appium | robolectric
T: uiautomator | calabash | earlgrey | kif | xcuitest | specta | ocmock | expecta | fbsnapshottestcase | junit
T: testng | mockito | powermock | easymock | jmock | wiremock | rest assured | assertj | hamcrest | spock | arquillian
T: testcontainers | cucumber | behat | robot framework | pytest | unittest | nosetests | tox | nox | doctest
T: factory boy | vcrpy | rspec | minitest | test unit | capybara | factory bot | factorybot | shoulda | simplecov
T: webmock | fakeweb | phpunit | codeception | pest php | mockery | phpspec | atoum | xdebug coverage | testify
T: ginkgo | gomega | gomock | goconvey | nunit | xunit net | mstest | moq | nsubstitute | fakeiteasy | autofixture
T: specflow | fluentassertions | shouldly | googletest | gtest | google test | gmock | catch2 | doctest cpp
T: boost test | cppunit | cmocka | scalatest | specs2 | scalacheck | scalamock | kotest | mockk | exunit | eunit
T: common test | hspec | proptest | mockall | jmeter | gatling | locust | Artillery | apache bench | vegeta | tsung
T: american fuzzy lop | libfuzzer | honggfuzz | syzkaller | jacoco | casperjs | slimerjs | saucelabs | sauce labs
T: browserstack | backstopjs | newman | nock | msw | storybook test | Allure | testrail | testlink | cocotb | uvm
T: verilator testbench | pitest | stryker | nimble matcher | pact contract | ava test | tape test | quick nimble
T: serverspec | test kitchen | karma runner | wrk
H: test watcher | testing solution
W: spies | test result | test spec | flaky | data driven test | data provider | factory for | expectation
W: image comparison | image diff | quickcheck | shrink | shrinking | symbolic execution | fault injection | benchmark
W: benchmarking | testable | writing test | write test | test with | test against | test your | test my | when testing
W: used for testing | qa | quality assurance | tester | watch mode | seed data | lorem ipsum | data generator
W: placeholder data | coding kata | test practice | 桩 | 用例 | 自动化脚本 | 质量保证 | puppeteer | detox
W: espresso | hypothesis | responses library | prophecy | criterion | spek | busted | k6 | istanbul | nyc | phantomjs
W: bats | postman | dredd | mirage js | bitbar | assert | fake | verification | runner | suite | scenario | reporter
W: failing | automation | driver | regression | simulate | behaviour | teardown | isolation | automation tool
W: automation library | testbed | test app | test project | 自动化工具 | conformance | spy | automation script
W: headless | factory | factories
H: mock framework | mock api server | spy library | assertion framework | code coverage tool | jest plugin | test util
H: test adapter | mutation testing framework | benchmark framework | visual regression testing tool
H: browser automation framework | api testing tool | testing platform | test platform | 自动化测试框架
H: 自动化测试平台 | 单元测试框架 | 压测工具 | 压力测试工具 | 断言库 | 接口测试工具
H: 接口自动化框架 | 模拟库 | 模拟服务器 | regression test | browser testing tool | testkit
H: test scripts
H: e2e testing framework
C: describe it | toBe | toEqual | toMatchSnapshot | toHaveBeenCalled | beforeEach | afterEach | beforeAll | jest fn
C: jest mock | sinon stub | assertEquals | assertEqual | assertThat | assert equal | import unittest
C: unittest TestCase | import pytest | def test | testing T | t Run | t Errorf | func Test | Test void
C: when thenReturn | Mockito mock | mock patch | RunWith | androidTestImplementation | testImplementation
C: testCompile | androidTestCompile | scope test | Test do | it do | describe do | RSpec configure | spec helper
C: rails helper | cy visit | cy get | page goto | browser url | driver get | webdriver Chrome | By id | onView withId
C: XCTAssert | XCTAssertEqual | gtest h | TEST CASE | EXPECT EQ | ASSERT EQ | TEST F | phpunit xml
C: vendor bin phpunit | require dev phpunit | karma conf js | karma conf | jest config | mocha require | cargo fuzz
C: Assert That | Assert AreEqual | Then I should | Scenario | locust f | t equal | prop forAll | ForAll
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

[ide]
alias: editor | editors | text editor | code editor | ide plugin | vim | neovim | emacs | vscode | vs code extension
alias: sublime text | language server | lsp | notebook | jupyter | vscode extension | atom
E: ide | integrated development environment | code editor | source code editor | text editor | online ide | cloud ide
E: web ide | ide plugin | ide extension | editor plugin | editor extension | editor integration | editor support
E: editor package | language server | language server protocol | lsp | lsp server | lsp client | language client
E: code completion | autocompletion for | autocomplete plugin | completion engine | completion plugin
E: completion source | code complete | intellisense | vs code extension | vscode extension
E: visual studio code extension | vsix | vscode theme | vs code theme | vscode plugin
E: extension for visual studio code | extension for vs code | vim script | vim configuration | vim config
E: vim colorscheme | vim syntax | vim distribution | neovim config | neovim configuration
E: neovim client | neovim gui | nvim plugin | vim mode | vim emulation | vim bundle | vimrc | for vim | for neovim
E: for emacs | emacs package | emacs mode | emacs major mode | emacs minor mode | emacs configuration | emacs config
E: emacs extension | emacs theme | emacs lisp | emacs interface | emacs client | spacemacs layer | emacs distribution
E: emacs init | emacs library | sublime text package | sublime text 3 plugin | sublime plugin | sublime package
E: sublime text 2 plugin | atom package | atom plugin | atom theme | atom editor | intellij plugin
E: intellij idea plugin | intellij theme | jetbrains plugin | jetbrains ide | pycharm plugin | webstorm plugin
E: phpstorm plugin | eclipse plugin | eclipse ide | netbeans plugin | xcode plugin | xcode extension | xcode theme
E: brackets extension | textmate bundle | textmate theme | notepad++ plugin | kakoune plugin | coda plugin
E: jupyter kernel | jupyterlab extension | jupyter extension | jupyter widget | ipython kernel | notebook interface
E: computational notebook | interactive notebook | notebook extension | notebook environment
E: jupyter server extension | notebook server | snippet collection | snippet manager | live template | code folding
E: refactoring tool | code playground | modal editor | vi clone | vim clone | 代码编辑器 | 集成开发环境
E: 代码补全 | 语言服务器 | 在线 IDE | vim 插件 | VSCode 插件 | VS Code 插件 | IDEA 插件
E: IntelliJ 插件 | 文本编辑器 | 语法高亮 | Emacs 配置 | vim 配置 | Android Studio 插件 | Xcode 插件
E: エディタ | 拡張機能 | VSCode 扩展 | 自动补全
E: ide support for | ide features | python ide | java ide | php ide
E: go ide | rust ide | c++ ide | javascript ide | beginners ide | ide for beginners | ide for python
E: ide for learning | learning programming ide | browser ide | browser based ide | ide in the browser | in browser ide
E: remote ide | vs code in the browser | vs code on a remote | run vs code on | visual studio code in the browser
E: code in the browser | development environment for | scientific ide
E: scientific python development environment | graphical ide | graphiql | graphical interactive | graphql ide
E: sql ide | api ide | implementation of the language server | language support for
E: go to definition find | code intelligence | code completion engine
E: intelligent code completion | debug adapter | debugger ui | debugging in vscode | extension for visual studio
E: visual studio extension | plugin for intellij | plugin for jetbrains | android studio plugin | plugin for eclipse
E: qt creator plugin | emacs ide | turn neovim into | neovim into an ide | vim into
E: code editor and ide | ai code editor | ai ide | ide 插件 | 云端 IDE
E: vs code in your browser | code anywhere | smart editing for | smarts for your editor | editor smarts
E: autocompletion and diagnostics | completion and diagnostics | completion hover | syntax support for
E: support for visual studio | snippets collection for vs code | run and debug
S: development environment | major mode | minor mode | org mode | jupyter notebook | code snippet
S: syntax highlighting | syntax highlighter | live editor | hex editor | markdown editor | 编辑器 | 編輯器
S: 开发环境 | go to definition | goto definition | jump to definition | find references | find usage
S: hover information | signature help | code action | code lens | rename symbol | symbol search | document symbol
S: inline diagnostics | error squiggle | quick fix | multi cursor | multiple cursor | multiple selection | minimap
S: vim keybindings | modal editing | textobject | text object | operator pending | leader key | insert mode
S: normal mode | visual mode | statusline | quickfix | quickfix list | color scheme | icon theme | syntax color
S: tree sitter | tmlanguage | tmbundle | sublime syntax | language grammar | language support | language definition
S: language package | snippet | tab trigger | emmet | bracket matching | auto close | auto closing | indentation guide
S: indent guide | rainbow parentheses | comment toggling | project explorer | command palette | package control
)lexicon",
R"lexicon(
[ide]
S: melpa | elpa | use-package | elisp | vimscript | viml | remote plugin | rplugin | ftplugin | ftdetect
S: asynchronous completion | omnicompletion | omni completion | omnifunc | autocompletion | fuzzy file finder
S: code navigation | tag generator | ctags | etags | cscope | code browsing | code assist | content assist
S: inline evaluation | read eval print loop | notebook | ipynb | nbconvert | reproducible notebook | colab notebook
S: plugin repository | jetbrains marketplace | postfix completion | generate getter | collaborative editor | ide for
S: ide support | ide like | arduino ide | robot ide | r ide | lightweight editor | minimalist editor | terminal editor
S: console editor | hackable editor | extensible editor | embeddable editor | code suggestion | copilot alternative
S: ai coding assistant | 代码提示 | 代码片段 | 插件开发 | 代码高亮 | 智能提示 | editor
S: xcode template | code browser | set of plugins | ide integration
S: find all references | refactorings | inlay hints | step through | step by step debugging | variables view
S: run button | install from the marketplace | workspace folders | integrated terminal
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
H: textmate grammar | code assistant | coding assistant | 代码生成插件 | 在线编辑器 | syntax plugin
H: emacs lisp library | emacs lisp package | package for emacs | mode for emacs | studio plugin | syntax definition
H: syntax file | live code editor | vscode 插件 | idea 插件 | emacs 配置 | 代码补全工具 | 补全引擎
H: coding environment | language plugin
W: vi mode | eclipse based | snippets for | editor theme | editor for | 插件 | outline view | diagnostics | gutter
W: keymap | key mapping | keybinding | keyboard shortcut | motion | tabline | ui theme | light theme | dark theme
W: auto indent | align text | file explorer | file tree | tree view | autoload | lua plugin | helm source
W: ivy interface | live programming | scratchpad | playground | cell | kernel | literate programming | marketplace
W: project template for visual studio | item template | intention | inspection | code generator plugin | action menu
W: right click menu | collaborative editing | pair programming | remote development | dev container | devcontainer
W: workspace | web editor | editor component | code editor component | 补全 | 快捷键 | 配色方案 | 主题
W: 跳转 | 重构 | 扩展 | 笔记本 | 开发工具 | visual studio | brackets | android studio | eclipse | xcode
W: colab | dein | packer nvim | telescope | cloud9 | replit | highlight | highlighting | completion | autocomplete
W: cursor | shortcut | buffer list | indent | pane | sidebar | panel | toggle | online editor | colour scheme
W: code viewer | editor config | debugger | refactor | virtual environment | tooling | project wizard | auto complete
C: Plug | PlugInstall | NeoBundle | PluginInstall | BundleInstall | nnoremap | inoremap | nmap | noremap | vnoremap
C: set rtp | autocmd | lua require | use packer | require packer | init lua | vim cmd | TSInstall | require lspconfig
C: lspconfig setup | lspconfig | defcustom
C: require package | setq | add to list load path | add hook | global set key | define key | M x | M x package install
C: package install RET | el get | eval after load | autoload mode | auto mode alist | straight use package | quelpa
C: with eval after load | load theme | ext install | code install extension | package Control | Package Control
C: Ctrl Shift P | apm install | Preferences Plugins | plugin xml | sublime settings | sublime keymap | sublime snippet
C: keybindings json | vsce package | jupyter kernelspec | jupyter lab | matplotlib inline
C: DVTPlugInCompatibilityUUIDs | Install Package | vim pack | vim plugged | CocInstall | syntax on
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

[dev-tool]
alias: developer tools | developer tool | dev tools | devtools | development tools | tooling | build tool
alias: package manager | debugging | version control | developer productivity
E: developer tool | development tool | dev tool | devtool | developer tooling | developer productivity
E: developer workflow | development workflow | developer utility | scaffolding tool | project generator
E: project scaffolding | app generator | application generator | yeoman generator | code generator
E: code generation tool | boilerplate generator | crud generator | cookiecutter template | cookiecutter
E: starter generator | debugger | debugging tool | debug tool | remote debugger | remote debugging | visual debugger
E: graphical debugger | gdb frontend | reverse debugger | profiler | profiling tool | memory profiler | cpu profiler
E: sampling profiler | heap profiler | performance profiler | leak detection | flame graph | flamegraph | tracing tool
E: package manager | dependency manager | package management | package installer | package registry | npm registry
E: private npm registry | version control | version control system | source control | revision control | git client
E: git gui | git tool | git hook | git workflow | git extension | git utility | git server | git commit message
E: monorepo tool | changelog generator | release automation | release tool | release manager | semantic release
E: version bump | version bumping | build tool | build system | build automation | build script | build pipeline
E: build tool for | module bundler | build plugin | webpack plugin | webpack loader | rollup plugin | gulp plugin
E: grunt plugin | grunt task | gulp task | gradle plugin | maven plugin | maven archetype | sbt plugin
E: leiningen plugin | lein plugin | cmake module | make replacement | task runner | task automation | file watcher
E: livereload | dev server | development server | documentation generator | documentation tool | doc generator
E: static documentation | code documentation | readme generator | code search | code browser | code visualization
E: code review tool | dependency graph | dependency visualizer | bundle analyzer | dotfile manager | version manager
E: node version manager | virtualenv manager | browser devtools | devtools extension | redux devtools
E: chrome devtools extension | react devtools | developer toolbar | debug toolbar | debug bar | http debugger
E: api explorer | api tester | regex tester | local development environment | local dev environment | dev environment
E: vagrant box | local development server | stub generator | developer portal | developer experience
E: developer platform | tunnel to localhost | localhost tunnel | 开发工具 | 开发者工具 | 代码生成器
E: 代码生成 | 脚手架 | 调试工具 | 构建工具 | 包管理器 | 包管理 | 版本控制 | 打包工具
E: 开发效率 | 性能分析 | 開發工具 | 開発ツール | 調試工具 | 调试器 | 文档生成
E: 接口管理 | 热重载 | 工程化 | 前端工程化 | 程序员工具 | 研发效能 | 代码生成工具
E: 项目模板 | 文档工具 | 自动构建 | 依赖管理 | 版本管理
E: build tools for | build orchestration | build accelerator
E: compilation cache | compiler cache | distributed compilation | ccache like | remote build execution
E: remote execution | monorepo build | ninja generator | monorepo management | monorepo manager | manage monorepos
E: workspaces manager | manages multiple packages | javascript packages manager
E: packaging tool | packaging tools | package publishing tool | package and project manager | python package manager
E: package and environment manager | project manager for python | dependency management tool | dependency resolver
E: dependency updates | python version management | node version | toolchain installer | toolchain manager
E: toolchain multiplexer | sdk manager for | manage multiple versions
E: switch between multiple versions | switch between versions | multiple runtime versions | multi-language pre-commit
E: pre-commit hooks framework | git interface | git plugin for | git wrapper for | git integration for
E: git commands ui | git tips | changelog from | generate changelogs | changelogs from commits
E: release notes generator | commit linter | lint commit messages | commit messages linter | versioning and publishing
E: automated versioning | automates the whole package release | versioning large files
E: large file storage | code formatting tool | opinionated formatter | opinionated code formatter
E: automatic code formatter | source code formatter | code beautifier | import sorter | sort imports
E: linter and formatter | formatter and linter | linting tool | linting utility | pluggable linting | linter runner
E: linters runner | meta linter | runs linters | collection of linters | lints your
E: static analysis tools | static code analyzer | static code analysis | static analyzer for | code scanner
E: code quality tool | code quality tools | code smell detector | dead code | copy paste detector | find unused
E: unused code | unused files | unused exports | cyclomatic complexity | code review bot | automated code review
E: review comments automatically | semantic grep | refactoring tool | code mod | codemods | code transformation tool
E: ast grep | structural search | language server for | language server protocol implementation | lsp server
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
E: debugging proxy | chaos proxy | simulate network conditions | simulates network | bad network conditions
E: load testing tool | load testing framework | performance testing tool | http load testing | mutation testing
E: mock api server | fake api server | service virtualization tool | test coverage tool | code coverage tool
E: api development ecosystem | api development environment | api platform for developers | postman alternative
E: insomnia alternative | rest client for | graphql ide | websocket client tool | request builder | webhook debugging
E: webhook testing | tunnel to local | expose localhost | expose your local | expose local server
E: public url for local | local tunnel | localhost tunneling | local kubernetes cluster | local kubernetes
E: local cluster | kubernetes development | develop on kubernetes | continuous development for kubernetes
E: local development on | inner loop | fast feedback loop | cloud development environment
E: development environments as code | development container | reproducible development environments
E: developer environment | isolated development environment | project environments | virtual machine for development
E: development box | dev box | development vm | local development stack | local dev stack
E: docker development environment | docker-based development | lamp stack for development | vagrant configuration
E: vagrant setup | gitignore templates | gitignore template | collection of gitignore | editor config | editorconfig
E: license generator | readme template | project templates | template for new projects | project templating
E: scaffold new projects | scaffolds | code generators | codegen tool | generates code | generate typescript
)lexicon",
R"lexicon(
[dev-tool]
E: type generation | openapi code | protobuf toolchain | schema compiler | api docs generator | documentation builder
E: api reference generator | docs site generator | software documentation | documentation as code
E: docs as code | code snippets manager | snippet manager | code screenshots | images of source code
E: beautiful images of code | tools for developers | tool for developers | swiss army knife for developers
E: toolbox for developers | toolkit for developers | developers toolbox | web developer tools | developer utilities
E: utilities for developers | made for developers | for engineering teams | low-code internal tools
E: internal tools builder | build internal tools | admin panels and internal tools | internal tools
E: ai pair programmer | ai pair programming | ai coding | code completion tool | code assistant for
E: ai code editor | codebase aware | memory leak detector | memory error detector | profiling toolkit
E: performance analysis tool | heap analyzer | crash reporting tool | error monitoring for developers
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
E: package manager for c | c and c++ package manager | binary package manager | decentralized package manager
E: performance debugging | debug react | devtools for | developer tools for | vs code tips | editor tips | vscode tips
E: tips and tricks for vs code | keyboard shortcuts for vs code | icon font tool | webfont generator
E: svg sprite generator | sprite sheet generator | favicon generator | assets pipeline tool
E: container runtime for macos | containers on macos | docker desktop alternative | alternative to docker desktop
E: crash course for git | api collections | collections as files
E: fuzz testing tool | fuzzing tool | compiler infrastructure | compiler toolchain | toolchain infrastructure
E: cloud cleanup tool | account nuke
S: tooling | for developers | scaffolding | scaffold | generator for | dependency management | monorepo | bundler
S: webpack config | makefile | live reload | hot reload | code navigation | code analysis | code review
S: editor plugin | vim plugin | inspector | api client | rest client | database client | database gui | sql client
S: development environment | bug tracker | error tracking | crash reporter | log viewer | issue tracker | hex editor
S: 接口文档 | 调试 | 效率工具 | generate project | bootstrap project | starter kit | opinionated build
S: incremental build | parallel build | build cache | remote cache | reproducible build | hermetic build
S: cross compile | cross compilation | build file | build step | watch files | file watching | auto restart
S: automatically restart | restart on change | reload browser | browser sync | hot module replacement | asset bundling
S: minification task | concat files | svg sprite | inline css | file revisioning | step through | core dump
S: crash dump | memory dump | heap dump | windbg | dynamic instrumentation | hooking framework | network inspector
S: network debugging | view debugging | layout inspector | ui inspector | debug menu | debug overlay
S: traffic inspector | request inspector | webhook tester | remote console | debug log | fps meter | fps monitor
S: call graph | hot spot | dtrace | ebpf tracing | lockfile | dependency resolution | transitive dependency
S: outdated dependency | dependency update | update dependency | upgrade dependencies | license compliance
S: unused dependency | package publishing | publish to npm | conventional commit | conventional changelog | changelog
S: commit message | commit convention | git diff | git blame | git stash | git submodule | git flow | multi repo
S: code diff | patch management | github cli | github client | gitlab cli | github extension | subversion | pre commit
S: pre commit hook | code owner | repository statistics | contributor statistics | code statistics | lines of code
S: docblock | sphinx extension | sphinx theme | documentation theme | styleguide generator | style guide generator
S: living style guide | component explorer | component workshop | uml generator | diagram as code | er diagram
S: architecture diagram | mkdocs plugin | offline documentation | workspace manager | workspace setup | machine setup
S: laptop setup | development machine | provisioning development | nix shell | sdk manager | dotenv manager
S: config switcher | local https | local certificate | local domain | fake smtp | mail catcher | email testing
S: email preview | snippet sharing | code screenshot | code metrics | code refactoring | migration tool
S: automated migration | language server | schema diff | mock server | openapi generator | sdk generator
S: client generator | type generator | graphql code generator | localization generator | xcode build | adb wrapper
S: apk decompiler | android debug | signing tool | string extraction | translation extraction | i18n tool
S: json viewer | jwt debugger | uuid generator | timestamp converter | developer menu | developer console
S: for android developer | for javascript developer | for python developer | tech debt | engineering team
S: code intelligence | ai coding agent | ai code review | 前端构建 | 自动化构建 | 代码管理 | 抓包
S: 逆向工具 | 代码模板 | 代码片段 | 提交规范 | 研发工具 | 组件文档 | 代码搜索
S: 内存泄漏 | 卡顿检测 | 本地开发 | 编程助手 | 图标生成 | 多渠道打包 | 自动生成代码
S: 环境搭建 | 性能检测 | 编译打包 | plugin manager | webpack boilerplate | diff viewer | decompiler
S: reverse engineering | toolchain for | package manager for | local development | git hosting | git tui | git ui
S: mono repo | secret scanning | memory leak | profiling | debugging | code generation | generate code
S: release management | set of tools for | collection of tools for | developer friendly | coding assistant
S: xcode plugin | emacs mode | intellij plugin | jetbrains plugin | atom package | eclipse plugin | sublime plugin
S: distributed build | auto formatter | lint tool | api testing tool | api mocking tool | fake rest api
S: coverage reporter | graphql playground | dev containers | vagrantfile | generates boilerplate | protobuf compiler
S: developers build | pair programming | agentic coding | visual regression | developers spend | for your codebase
S: your codebase | large codebases | codebases | monorepos | polyrepo | in your repository | your repository
S: on every commit | before each commit | at commit time | staged files | commit hook | pull request comments
S: inline comments on pull requests | github actions integration | ci environments | in ci | ci integration
S: ci systems | ide integration | editor integrations | editor support | works with your editor | format on save
S: on save | autofix | auto fix | automatically fix | fixable | custom rules | rule set | built-in rules
S: plugins and rules | config presets | shareable config | exit code 1 | incremental builds | incremental compilation
S: only rebuild | hash inputs | cached results | cache hits | parallel execution | task graph | task pipeline
S: dependency analysis | affected projects | affected tests | lockfiles
S: virtual environments | virtualenvs | install dependencies | resolves dependencies | publish packages
S: build and publish | es modules | commonjs modules | source maps | minification | scope hoisting
S: transpile | transpiles | transforms jsx | transformers and plugins | plugin api | hot reloading server
S: hmr server | watch task | gulp tasks | syntax highlighting | word-level diff | side by side diff
S: interactive rebase | submodules | worktrees | git ignore | gitconfig | git repositories | git log output
S: conventional commits | semver tags | version tags | release workflow | step debugging | source level debugging
S: breakpoints and | stepping through | hot swap | live edit | inspect variables | variable inspection | backtrace
S: memory usage | memory leaks | cpu usage profile | call graphs | flame graphs | flamegraphs | timeline view
S: trace viewer | allocations | retain cycle | development and testing | development and ci | in development and test
S: test environments | development only | only in debug builds | debug builds | dev dependency | save dev
S: write and debug | code snippets | autocompletion | go to definition | find references | rename symbol
S: inlay hints | code actions | lsp | tree-sitter | treesitter | language servers | keymaps | lazy loading plugins
S: on-demand loading | plugin update | neovim 0 | saves you time | saves time | speed up your development
S: speeds up development | boost your productivity | developer workflows | jwt parser | base64 encoder
S: uuid generators | crontab generator | json prettify | sql prettify | hash text | color converter
S: request collections | environments and variables | pre-request script | http methods | import postman
S: test requests | mocks
S: font generator | re-renders | memory snapshots | not for production builds
S: only in development | strict mode | peek definition | multi cursor | snippets
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
T: clang-format | clang-tidy | cppcheck | sonarqube | semgrep | codeql | checkstyle | spotbugs | pmd | detekt | ktlint
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
T: vim script | rust-analyzer | gopls | clangd | pylsp | tsserver | typescript language server | omnisharp | jdtls
T: intellisense | k6 | jmeter | wrk | autocannon | toxiproxy | wiremock
T: mockoon | json-server | msw | hoverfly | hoppscotch | httpie desktop | swagger editor
T: mailhog | mailpit | localstack | sourcery | aider | windsurf | cline | continue dev
T: tabnine | codeium | openhands | swe-agent | heaptrack | memray | py-spy | scalene | rbspy
T: visualvm | yourkit | jprofiler | perfetto | easy_profiler | callgrind | dlv | rdbg | pdb
T: ipdb | pudb | debugpy | jadx | apktool | ida pro | binary ninja | x64dbg | ollydbg | imhex
T: wormholy | netfox
T: orbstack | rancher desktop | cpm | clang | afl | libfuzzer | honggfuzz
W: command runner | asset pipeline | environment manager | chrome devtools | low code platform for developer
W: mock data generator | ci tool | devops tool | 开发者 | 热更新 | new project | project template
W: project structure | boilerplate | starter template | create app | kickstart | quick start project | zero config
W: zero configuration | build configuration | watch mode | hmr | code splitting | tree shaking | source map
W: sourcemap | breakpoint | call stack | stack trace | log debugging | performance monitor | benchmark
W: execution time | bottleneck | leak | tracing | lock file | dependency tree | publish package | semver
W: semantic versioning | release notes | git branch | git log | git history | git repository | git repo | pull request
W: merge conflict | mercurial | svn | fossil | api documentation | api docs | javadoc | docstring | doxygen
W: documentation site | uml diagram | class diagram | virtual environment | multiple versions of | shim | pastebin
W: code sharing | technical debt | refactoring | code transformation | static analysis | schema visualization
W: api mock | swagger ui | simulator | ios simulator | device manager | adb | carthage | code signing
W: provisioning profile | productivity tool | base64 | color picker for developer | developer dashboard
W: web developer | software development | software engineer | software project | code base | codebase | code quality
W: code assistant | copilot | 自动化工具 | 部署工具 | 代码仓库 | 开发环境 | 多环境 | 性能监控
W: 工具箱 | 插件 | 低代码 | 快速开发 | 一键生成 | parcel | broccoli | gradle | maven | cmake | mise
W: poetry | conda | virtualenv | scoop | composer | cocoapods | cargo | nuget | gitlab | bitbucket | slush | vagrant
W: postman | insomnia | swagger | openapi | sphinx | jenkins | circleci | sentry | xcode | flipper | pry | jira
W: unity editor
H: dotfiles | sprite generator | debug panel | dependency checker | documentation browser | setup script | codemod
)lexicon",
R"lexicon(
[dev-tool]
H: linter | database migration tool | model generator | asset generator | apk tool | coding agent | 抓包工具
H: 项目脚手架 | 开发助手 | generator | toolchain | toolkit for developer | developer toolkit | scaffolder
H: docs generator | debugger frontend | leak detector | package repository | source control system | build framework
H: build pack | buildpack | build helper | asset bundler | webpack configuration | loader for webpack | rollup config
H: vite plugin | esbuild plugin | parcel plugin | browserify transform | gulp wrapper | broccoli plugin | babel plugin
H: postcss plugin | rake task | jenkins plugin | cmake scripts | cmake toolchain | watcher | live reload server
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
W: unreal editor | vscode | automation | automate | productivity | inspect | monitor | trace | tracer | asset manager
W: ant task | static file server | database tool | database manager | template generator | config generator
W: workbench | sandbox environment | log analyzer | 工具 | 工具集 | 生成器 | 辅助工具 | 检测工具
W: 监控工具 | 模板工程 | sublime text | ide | code editor | formatter | static analyzer | type checker
W: compile time | suite of tools | disassembler | repl | interactive shell | transpiler | cli tool | snippet | toolkit
W: diff | docker | test framework | engineer | programmer | playground | continuous integration | code coverage
W: loader | ngrok | type definition | python version | ruby version | headless browser | browser automation
C: yo generator | npm install g yo | npm init | npx create | npm install save dev | npm i D | yarn add dev
C: yarn add D | npm install g grunt cli | grunt loadNpmTasks | loadNpmTasks | grunt initConfig | gulp src | gulp dest
C: webpack config js | new webpack | html webpack plugin | rollup config js | vite config | defineConfig plugins
C: vite config ts | apply plugin | buildscript | gradlew | addSbtPlugin | plugins groupId | cmake minimum required
C: bazel build | WORKSPACE bazel | http archive | git config global | git hooks pre commit
C: git clone recurse submodules | cookiecutter https | cookiecutter gh | eval init | rbenv install | nvm install
C: pyenv install | asdf plugin add | direnv allow | brew cask | vagrant up | vagrant ssh | devDependencies
C: devDependency | Gruntfile js | Gulpfile js | make build | Rakefile | chrome inspect | break main | go tool pprof
C: debugImplementation | debugCompile | releaseCompile | releaseImplementation | group development
C: composer require dev | strace p | localhost 35729 | npm version patch | yo webapp
C: npx eslint | npx prettier | prettier write | pre-commit install | pre-commit run | pre-commit-config yaml
C: prettierrc | lint | ruff check | hadolint Dockerfile | semgrep scan | cargo clippy | git commit m | git rebase
C: gitattributes | git config | pnpm init | bun create | turbo run | nx run | bazel test | buck build | make all
C: meson setup | poetry install | poetry add | uv sync | uv run | uv init | pip-compile | pyenv local | pyenv global
C: asdf global | mise use | nvm use | rustup component add | sdk use | vagrant halt | vagrant destroy
C: vagrant provision | skaffold dev | tilt up | minikube start | kind create cluster | docker run rm it
C: docker run rm v | devcontainer json | Plug | PlugInstall | PackerSync | use packer | require lspconfig | lspconfig
C: vim o | config nvim | init lua | init vim | let g | nnoremap | Package Control | code install extension
C: ext install | webpack serve | vite build | rollup c | esbuild bundle | parcel build | npx swc | npx tsc | npx jest
C: jscodeshift | npx stryker | locust f | k6 run | perf record | export RUSTC_WRAPPER | CXX | lefthook install
C: husky install | npx husky | changeset | aider model
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

[dev-exp-lib]
alias: developer experience library | developer experience | utility library | utils | helper
alias: helpers | dx | productivity library | dependency injection | error handling | dev-experience-library
E: utility library | helper library | utility function | helper function | utility belt | utility class | helper class
E: utility module | collection of utility | collection of utilities | collection of helper | set of utilities
E: set of helpers | common utilities | general purpose utility | general utility | extension method | class extension
E: category collection | swift extension | kotlin extension | dart extension | useful extension | handy extension
E: java utility | javascript utility | standard library for | functional library | functional utilities
E: syntactic sugar | syntactic sugar for | sugar for | sugar library | boilerplate removal | reduce boilerplate
E: reduces boilerplate | eliminate boilerplate | without boilerplate | less boilerplate | boilerplate free
E: dependency injection | dependency injection container | dependency injection framework | dependency injector
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
E: retry library | memoization library | memoize | memoization | eventemitter | signal library | observer pattern
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
E: object mapping library | mapping library | dto mapping | serialization library | convention-based mapping
E: di library | compile-time dependency injection | immutable state | immutable updates
E: date and time library | time zone library | human readable dates | iteration utilities
E: standard library extensions | extensions to the standard library | missing standard library | batteries for
E: kotlin extensions | swift extensions | rust macros | macro library | macros for | logging for humans
E: pretty printing library | pretty tracebacks | pretty errors | debug printing | helpers for | developer ergonomics
E: type definitions for | utility types | advanced types | environment variables validation | config validation
E: typed configuration | configuration made easy
E: validation using python | transient-fault-handling | resilience strategies
S: decorator | shim | boilerplate code | ioc | error handling | error handler | exception handler | type safety
S: type safe | type definition | typings | hot reload | hot reloading | hot module replacement | live reload
S: live reloading | pretty printer | pretty printing | logging library | logger | boilerplate | project template
S: skeleton | app template | react boilerplate | vue boilerplate | node boilerplate | express boilerplate
S: promise based | event emitter | event bus | finite state machine | design pattern | date library
S: data structure library | config loader | validation library | module loader | aop | micro library | tiny library
S: small library | lightweight library | header only library | header only | util | 脚手架 | 开发框架
S: 快速开发框架 | 快速开发 | 封装 | chainable | method chaining | curry | currying | compose function
S: pipe operator | pattern matching | monad | maybe monad | functor | transducer | fantasy land | discriminated union
S: tagged union | sum type | optional chaining | null safety | null check | safe navigation | deep clone | deep merge
S: deep equal | deep copy | object merge | debounce | throttle | callback hell | coroutine helper | promise chain
S: future library | thread helper | gcd wrapper | concurrency helper | exponential backoff | factory pattern
S: builder pattern | prototype extension | prototype inheritance | classical inheritance | class inheritance
S: property wrapper | property delegate | kvo | kvo wrapper | swizzling | associated object | block based
S: blocks based | category on | categories for | nsstring category | extension for | extensions for
S: extension function | view injection | java annotation | lombok style | getter and setter | builder generator
S: constructor generator | sharedpreferences wrapper | userdefaults wrapper | nsuserdefaults | keychain wrapper
S: intent builder | bundle wrapper | uitableview helper | date manipulation | duration format | relative time
S: string formatting | string interpolation | slugify | pluralize | case conversion | camel case | camelcase
S: snake case | inflection | string similarity | precondition | guard clause | design by contract | contract library
S: argument validation | argument checking | strictly typed | nominal type | branded type | generic type
S: conditional type | flow type | duck typing | dataclass | struct helper | named tuple | enumeration library
S: enum class | smart enum | string enum | proc macro | derive macro | sweet macro | context manager | metaclass
S: method overloading | function overloading | multiple dispatch | operator overloading | named parameter
S: default argument | variadic | optional argument | plugin architecture | autowire | autowiring
S: constructor injection | property injection | container interop | psr 11 | psr 3 | psr 15 | middleware pattern
S: custom hook | higher order component | render prop | composition api | conditional class | sass mixin | less mixins
)lexicon",
R"lexicon(
[dev-exp-lib]
S: mixins library | css helper | jquery helper | view helper | form helper | rails helper | acts as | laravel helper
S: django utility | flask extension | wordpress helper | theme starter | electron boilerplate
S: react native boilerplate | react starter | api boilerplate | monorepo template | ready to use template
S: convention over configuration | out of the box setup
S: easy to use api | clean api | elegant api | expressive api | developer happiness | makes your life easier
S: make life easier | make your code | cleaner code | readable code | simplify code | simplifies the process
S: simplifies development | convenience method | convenient method | convenience method for | convenience function
S: thin wrapper around | lightweight wrapper | simple wrapper | wrapper around | stacktrace | pretty error
S: error boundary | better error | error formatting | debug output | debug print | debugger helper | dump variable
S: var dump | vardump | print debugging | inspect object | console wrapper | console log wrapper | colored log
S: log formatter | fast refresh | reload on change | require hook | import hook | lazy import | auto import
S: module alias | path alias | absolute import | require all | dynamic require | settings management | twelve factor
S: 12 factor | configuration object | tree shakable | tree shakeable | tiny footprint | modular utility
S: browser and node | node and browser | universal javascript | backport | compat library | migration helper
S: es6 shim | es5 shim | jsdoc type | dsl builder | 链式 | 链式调用 | 语法糖 | 简化开发 | 减少代码
S: 二次封装 | 防抖 | 节流 | 提高开发效率 | 开发效率 | 工具方法 | 错误处理 | 参数校验
S: 代码复用 | 轻量级框架 | 开发者体验 | small utility | injector | starter app | state machine
S: config manager | typescript first | developer friendly | ergonomic | developer productivity | modern utility
S: typesafe | easier to write | less code | monkey patch | string manipulation | static helper | pretty print
S: data validation | error types | generate fake data | fake data | language extensions | type-level
S: type hints | inferred types | ide friendly | editor autocompletion | no code generation | strict types
S: typed end to end | plain old objects | pojo | parse don't validate | thread-safety | higher-order functions
S: map filter reduce | memoized | curried | guard clauses
S: type annotations
T: lodash | underscore js | ramda | rambda | fp ts | sanctuary js | immutable js | Bluebird | async js | date fns
T: moment js | dayjs | luxon | validator js | core js | es6 promise | when js | type fest | ts toolbelt | io ts
T: inversifyjs | inversify | tsyringe | awilix | typedi | bottlejs | guava | apache commons | hutool | lombok | vavr
T: immutables | autovalue | mapstruct | modelmapper | javapoet | Dagger | dagger 2 | guice | koin | kodein
T: butterknife | butter knife | eventbus | androidannotations | anko | arrow kt | kotlinpoet | hibernate validator
T: swinject | promisekit | reactivecocoa | swifterswift | extobjc | blockskit | cocoalumberjack | autofac | ninject
T: castle windsor | simple injector | structuremap | unity container | scrutor | automapper | fluentvalidation
T: mediatr | Humanizer | postsharp | fody | languageext | abseil | Folly | ranges v3 | gsl | loguru | toolz | boltons
T: more itertools | Wrapt | Pendulum | python future | dry rb | activesupport | dry types | hashie | wire di | uber fx
T: uber dig | samber lo | thiserror | Anyhow | eyre | itertools | Strum | derive more | scalaz | cats effect
T: typelevel cats | Shapeless | macwire | php di | Pimple | monolog | laravel collections | Whoops | psysh | debug js
T: log4j | logback | slf4j | logrus | serilog | nlog | definitelytyped | reflect metadata | react hot loader
T: webpack hmr | nodemon | cosmiconfig | rc config | next js starter | t3 stack | html5 boilerplate
H: fluent interface | fluent api | inflector | hooks library | convenience wrapper | 工具包 | 公共库
H: 种子项目 | helper | utility | starter | utilities | utility package | utility collection | helper classes
H: helper module | helper method | toolbelt | extension library | base library | core library | common library
H: support library | mini library | error handling middleware | type library | annotation library | reloader
H: logging utility | logging wrapper | logging module | log library | starter pack | starter repo
H: boilerplate project | boilerplate template | application template | base project | template project
H: template repository | template repo | library template | polyfill library | promises implementation | async library
H: retry helper | memoize function | memoizer | event bus library | signals library | string formatter
H: collections library | class implementation | introspection library | convenience library | thin wrapper
H: abstraction library | helper tool | monad library | 依赖注入框架 | 辅助工具 | 模板工程 | 封装库
H: 通用类库 | 起步项目 | 工具函数库 | 工具函数集合 | collection of helper functions
H: schema library
H: parallelism library | fake data generator
W: service locator | event library | datetime library | immutability helper | feature flag library | module system
W: plugin system | proxy library | 组件化框架 | 基础框架 | 快速开发平台 | fluent | chaining
W: function composition | higher order function | lazy evaluation | lens | lenses | deferred | async await
W: background task | retry | rate limiter | circuit breaker | singleton | observer | pub-sub | publish subscribe
W: mixin | trait | swift package | auto layout dsl | layout dsl | constraint dsl | view binding | annotation
T: fmt
T: valibot | typebox | ajv | effect-ts | neverthrow | trpc | cattrs | msgspec
T: serde | faker | factory bot | samber
W: parcelable | permission helper | runtime permission | adapter library | base adapter | recyclerview adapter helper
W: date formatting | date parsing | time library | time zone | human readable | uuid generator | unique id
W: id generator | random string | number formatting | assertion | type annotation | type hint | type inference | typed
W: static typing | strongly typed | data class | enum | macro | descriptor | service provider | react hook
W: composable | classname | css utility | rails engine | activerecord | laravel package | artisan | symfony bundle
W: django app | wordpress boilerplate | rest api boilerplate | preconfigured | batteries included | sensible default
W: opinionated | zero config | zero configuration | drop in | plug and play | simple api | human friendly | for humans
W: clean code | stack trace | error message | error page | error reporting | error code | debug log | log level
W: structured logging | autoload | autoloader | process env | env var | npm module | no dependency | zero dependency
W: dependency free | no dependencies | zero dependencies | isomorphic | cross platform library | compatibility layer
W: es6 | es2015 | 注解 | 简化 | 一行代码 | 轻量级 | 开箱即用 | 快速搭建 | 模板 | 常用 | 通用
W: 函数式 | 解耦 | 组件化 | 模块化 | 公共组件 | 基础架构 | 日志框架 | 拓展 | underscore
W: immer | rxjs | zod | hilt | rxjava | timber | spring framework | spring boot | rxswift | snapkit | pydantic
W: tenacity | funcy | testify | carbon php | symfony | winston | pino | create react app | yeoman | simplify | easier
W: convenient | convenience | handy | reusable | tiny | injection | elegant | readable | concise
W: annotation processing | toolkit | mini | micro | wrapped | enhance | function library | category | categories
W: standard library | dumper | logging framework | seed | quickstart | event system | observable library
W: data structure | validator | mapper | abstraction layer | development kit | header library | 工具集 | 扩展
W: 容器 | makes it easy to | functional programming | test utilities | lightweight alternative | code generation
W: abstraction | command-line parser | state management library | intuitive | productivity | painless | easy to use
W: autocompletion | code completion | inference | state management | mocking | schema validation | ease of use
W: static type | date time | dx
C: import lodash | require lodash | Inject | Module Provides | container bind | container register | container resolve
C: services AddSingleton | AddTransient | Injectable | injectable | bindTo | functools wraps | isOk | isErr
C: Result Err | use thiserror | require debug | mapValues | isNil | flatMap | fromNullable | kapt
C: annotationProcessor | Autowired | extension String | extension UIView | IServiceCollection | log debug
C: emitter emit | keyof | extends infer | declare module
C: z object | z string | z infer | BaseModel | model_dump | par_iter | rayon prelude | Observable | Flowable
C: Policy Handle | ResiliencePipelineBuilder | Getter Setter
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

[sdk]
alias: sdks | api client | client library | api wrapper | api binding | bindings | wrapper | software development kit
alias: api-client | client-sdk
E: sdk | software development kit | client sdk | official sdk | unofficial sdk | api sdk | server sdk | mobile sdk
E: web sdk | cloud sdk | admin sdk | rest sdk | game sdk | bot sdk | iot sdk | device sdk | payment sdk
E: analytics sdk | chat sdk | login sdk | ads sdk | video sdk | maps sdk | sdk wrapper | sdk for | developer kit
E: python sdk | java sdk | php sdk | node sdk | node-js sdk | go sdk | ruby sdk | dotnet sdk | c# sdk | c++ sdk
E: javascript sdk | js sdk | typescript sdk | rust sdk | ios sdk | swift sdk | kotlin sdk | flutter sdk | dart sdk
E: react native sdk | unity sdk | unreal sdk | react sdk | elixir sdk | scala sdk | client library
E: client library for | client libraries | official client | unofficial client | api client library | api client for
E: rest client for | http api client | official library | unofficial api | unofficial wrapper | unofficial library
E: api wrapper for | rest api wrapper | wrapper around the api | wrapper library | python wrapper for | python wrapper
E: php wrapper | ruby wrapper | node wrapper | node-js wrapper | javascript wrapper | c# wrapper | dotnet wrapper
E: swift wrapper | rust wrapper | go wrapper | api library | api binding | bindings for | python binding
E: ruby binding | node-js binding | go binding | golang binding | java binding | c++ binding | dotnet binding
E: c# binding | php binding | lua binding | haskell binding | ocaml binding | perl binding | julia binding
E: erlang binding | swift binding | javascript binding | language binding | ffi binding | native binding
E: api connector | service client | platform sdk | cloud service sdk | api helper | python client for | java client
E: php client | ruby client | node client | node-js client | go client | go client for | golang client | rust client
E: dotnet client | c# client | javascript client | typescript client | elixir client | scala client | swift client
E: kotlin client | perl client | r client | erlang client | clojure client | haskell client | c++ client
E: python library for the | go library for accessing | library for accessing | library for interacting with
E: library to interact with | easily interact with | 开发工具包 | 软件开发工具包 | 官方 SDK
E: 客户端库 | 客户端 SDK | API 封装 | 第三方 SDK | 开放平台 | 非官方 SDK | 服务端 SDK
E: 支付 SDK | 微信 SDK | クライアント | 开放平台 SDK | 接口 SDK | 云服务 SDK | 短信 SDK
E: 微信开发 SDK | 公众号 SDK | 支付接口 | api-client
E: software development kits | api toolkit | toolkit for the | kubernetes client | kubernetes python client
E: ruby toolkit | wraps the api | wrapper for the api | wraps the rest api | library for the api
E: ruby interface to the | interface to the api | python api client | generated clients | client generated from
E: auto-generated client | generated from the openapi | integrate with our | access to the api | add to your app
E: embed in your app | third-party developers
S: android sdk | rest api client | client for the | client for | api wrapper | wrapper for | wrapper around
S: java wrapper | binding for | node binding | rust binding | developer api | python client | api access
S: 接口封装 | api secret | oauth token | app key | authentication token | graph api | api v2 | api v3 | v2 api
S: v3 api | v1 api | all endpoints | full api coverage | api coverage | retry policy | webhook signature
S: webhook verification | sandbox mode | oauth2 client | signed request | hmac signature | generated client
S: swagger codegen | openapi generator | generated from openapi | typed client | async client | asyncio client
S: asynchronous client | synchronous client | unofficial | officially supported | official | third party api
S: not affiliated | private api | undocumented api | soap api | streaming api | realtime api | search api
S: payment api | payments api | messaging api | sms api | weather api | maps api | geocoding api | exchange api
S: trading api
S: telegram bot api wrapper | social api | music api | movie api | news api | sports api | game api | translation api
S: speech api | ocr api | face api | email api | shipping api | crm api | accounting api | blockchain api | wallet sdk
S: device api | camera api | drone sdk | robot sdk | vr sdk | ar sdk | tracking sdk | attribution sdk
S: advertising sdk | identity sdk | feature flag sdk | telemetry sdk | im sdk | rtc sdk | map sdk | titanium module
S: rails integration | django integration | wordpress integration | jni wrapper | jna wrapper | ctypes wrapper
S: cgo binding | raw binding | safe binding | idiomatic binding | high level wrapper | safe wrapper
S: pythonic interface | pythonic | fluent client | wraps api | programmatic access | programmatically access
S: get your api key | sign up for api key | supported api | supported endpoints | implemented endpoint | driver for
S: database driver | consumer library | service library | server side sdk | client side sdk | integration kit
S: partner api | merchant api | developer program | sdk example | sdk integration | integrate sdk | sdk generator
S: api generator | chatbot sdk | skill sdk | assistant sdk | 微信支付 | 微信公众平台 | 企业微信 | 钉钉
)lexicon",
R"lexicon(
[sdk]
S: 开放接口 | 七牛 | 又拍云 | 百度云 | 非官方 | 第三方登录 | 调用接口 | 极光推送 | 个推
S: 融云 | 环信 | 讯飞 | 支付封装 | API 接口 | 云通信 | telegram bot api | github api | rest client
S: react native bridge | flutter plugin | notification channel | consumer secret | api credential | interface to
S: bindings to | binding to | client for interacting with | for the api | library for working with | get data from
S: convenient access to | library provides convenient access | access the api | bindings to the | wrapper for the
S: bindings for the | library to use the | sdks available | official php | official python | official node
S: official go | official ruby | official java | official dotnet | official javascript | official rust | official api
S: unofficial python | sdk to
S: sdks for | easily integrate | api for developers | api keys | personal access token | access tokens | octokit
S: rate limits | auto-pagination | webhooks | instrument your application
S: traces metrics and logs | init at startup | initialise the client | api status
T: aws sdk | amazon web service | boto | boto3 | google api | azure sdk | linode | rackspace | twilio | sendgrid
T: mailgun | mailchimp | Mandrill | Postmark | sendinblue | sparkpost | plivo | nexmo | vonage | messagebird | stripe
T: paypal | braintree | adyen | mollie | razorpay | paystack | authorize net | kraken api | bitstamp | bitmex | Plaid
T: xero | quickbooks | freshbooks | bigcommerce | hubspot | zendesk | freshdesk | pipedrive | zoho | marketo
T: mixpanel | keen io | rollbar | bugsnag | new relic | pagerduty | contentful | prismic | sanity io | onelogin
T: stormpath | pubnub | Pusher | Ably | sendbird | onesignal | urban airship | parse sdk | facebook graph api
T: facebook sdk | instagram api | twitter api | linkedin api | youtube api | youtube data api | vimeo | spotify api
T: spotify web api | last fm | unsplash api | pinterest api | reddit api | meetup api | eventbrite | trello api
T: asana | basecamp | toggl | todoist api | evernote api | notion api | airtable | google drive api | microsoft graph
T: office 365 api | slack api | slack web api | discord api | telegram api | line messaging api | whatsapp api
T: whatsapp business api | viber | alipay | aliyun | qiniu | leancloud | baidu api | dingtalk | vk api | vkontakte
T: yandex api | kakao | naver api | gitlab api | bitbucket api | google maps api | openstreetmap api | here maps
T: forecast io | alpha vantage | iex cloud | polygon io | steam api | riot games api | league of legends api
T: blizzard api | battle net api | twitch api | clash of clans api | fitbit | strava api | withings | nest api
T: philips hue | wemo | sonos | lifx | tesla api | ring api | ecobee | tuya | xiaomi miio | dji sdk | oculus sdk
T: vuforia | google cast sdk | alexa skills kit | dialogflow | wit ai | openai api | openai sdk | anthropic api
T: gemini api | cognitive services | ibm watson | clarifai | rekognition | hugging face api | replicate api
T: microsoft bot framework | bot builder | docusign | hellosign | easypost | shippo | usps | fedex | uber api
T: lyft api | amadeus | skyscanner | zoom api | branch io | appsflyer | applovin | chartboost | Flurry | crashlytics
T: launchdarkly | optimizely | consul api | vault api | web3 sdk | solana sdk | cosmos sdk | alchemy sdk
T: etherscan api | ripple api | steem api | vmware api | vsphere api | proxmox api
T: firebase admin | supabase-js | openai-python | elastic apm
H: bot api | connector | sdk sample | sdk demo | 接口 | api | client | wrapper | binding | gem | client lib
H: api module | api package | wrapper class | wrapper module | c++ wrapper | api interface | integration library
H: integration module | development kit | laravel integration | 封装 | 开发包 | 封装库 | 接口类
H: 微信开发工具包 | 微信公众平台 SDK | python interface | php interface | java interface | r interface
H: node interface | go interface | elixir wrapper | python api | node api | java api | platform api | c++ api
H: javascript api | service wrapper
W: 客户端 | 绑定 | api key | api token | access token | client id | client secret | app id | api endpoint
W: api version | rest api | restful api | http api | web api | public api | rest endpoint | api v1 | api method
W: api call | api response | api request | rate limit | rate limiting | pagination | paginate | sandbox environment
W: production environment | oauth flow | web service | xml rpc | grpc client | graphql api | passport strategy | c api
W: native library | p invoke | pinvoke | cffi | swig | idiomatic | promise wrapper | easy access to | integrate with
W: third party integration | connect your app | getting api key | developer account | developer portal
W: developer console | bot framework | 接入 | 集成 | 对接 | 支付宝 | 公众号 | 小程序 | 短信
W: 阿里云 | 腾讯云 | 百度地图 | 推送 | 官方 | 微博 | 抖音 | 飞书 | 京东 | 淘宝 | 云存储
W: 鉴权 | 友盟 | 统一封装 | 华为云 | 银联 | google cloud | gcp | azure | firebase | digitalocean
W: heroku api | cloudflare | openstack | square api | coinbase | binance | bitfinex | poloniex | shopify | woocommerce
W: magento api | salesforce | intercom | segment | amplitude | google analytics | sentry | datadog | algolia | auth0
W: okta | layer sdk | airship | braze | facebook | instagram | linkedin | spotify | soundcloud | lastfm | deezer
W: tmdb | themoviedb | flickr | imgur | giphy | tumblr | foursquare | yelp | jira api | harvest api | dropbox
W: box api | onedrive | wechat | weixin | line bot | mapbox | openweathermap | darksky | yahoo finance | garmin
W: kinect sdk | leap motion | openvr | chromecast | watson | ups api | adjust sdk | admob | supabase | appwrite
W: infura | hubot | zapier | ifttt | integrate | oauth | driver | webhook | gateway | sandbox | http client
W: interface library | adapter | service provider | rubygem | ruby gem | php class | php library | laravel package
W: symfony bundle | graphql client | 类库 | 驱动 | database client | interact with the | ruby library for
W: php library for | node-js library for | python library for | go library for | java library for | api implementation
W: node-js library | cloud service | initialize the client | integration with | api in your | youtube | reddit
W: auth token
C: new Client | Client new | NewClient | client NewClient | apiKey | API KEY | your api key | YOUR ACCESS TOKEN
C: accessToken | ACCESS TOKEN | clientId | clientSecret | CONSUMER KEY | consumerSecret | SECRET KEY | appId | APP ID
C: appKey | APP SECRET | sdk init | Api new | Configuration apiKey | ApiClient | createClient | Client create
C: setApiKey | setAccessToken | API TOKEN | AUTH TOKEN | account sid | YOUR CLIENT ID | YOUR SECRET | YOUR APP ID
C: your token | YOUR TOKEN | ClientBuilder | sdk initialize | initWithAppId | aws access key id | client credentials
C: bearer token
C: init dsn | Sentry init | api_key | load_kube_config | OctokitClient | Octokit Client | client repos
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
)lexicon"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
