// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Data, in the form that lexicon/built_in.hpp describes: back ends, servers, HTTP, databases, stores, queues, search.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* lexicon_back[] = {
R"lexicon(
[backend]
alias: back-end | server-side | backend development | backend framework | server side development | 后端 | 后台
E: backend | back-end | server-side | server-side framework | backend framework | backend as a service | baas | mbaas
E: express app | express application | express middleware | express backend | express api | koa app | koa application
E: koa middleware | koa backend | koa api | fastify app | fastify application | fastify middleware | fastify backend
E: fastify api | nestjs app | nestjs application | nestjs middleware | nestjs backend | nestjs api | laravel app
E: laravel application | laravel middleware | laravel backend | laravel api | symfony app | symfony application
E: symfony middleware | symfony backend | symfony api | django app | django application | django middleware
E: django backend | django api | flask app | flask application | flask middleware | flask backend | flask api
E: rails app | rails application | rails middleware | rails backend | rails api | gin app | gin application
E: gin middleware | gin backend | gin api | sinatra app | sinatra application | sinatra middleware | sinatra backend
E: sinatra api | fastapi app | fastapi application | fastapi middleware | fastapi backend | fastapi api | phoenix app
E: phoenix application | phoenix middleware | phoenix backend | phoenix api | laravel package | laravel plugin
E: laravel extension | laravel module | django package | django plugin | django extension | django module
E: flask package | flask plugin | flask extension | flask module | rails package | rails plugin | rails extension
E: rails module | yii2 package | yii2 plugin | yii2 extension | yii2 module | cakephp package | cakephp plugin
E: cakephp extension | cakephp module | grails package | grails plugin | grails extension | grails module
E: koa package | koa plugin | koa extension | koa module | fastify package | fastify plugin | fastify extension
E: fastify module | hapi package | hapi plugin | hapi extension | hapi module | nestjs package | nestjs plugin
E: nestjs extension | nestjs module | codeigniter package | codeigniter plugin | codeigniter extension
E: codeigniter module | symfony bundle | rails engine | dropwizard bundle | connect middleware | rack middleware
E: wsgi middleware | asgi middleware | echo middleware | fiber middleware | node-js web framework | node-js framework
E: go web framework | golang web framework | php framework | php microframework | c++ web framework | http framework
E: web microframework | server framework | server-side swift | microservice framework | rest framework
E: restful framework | rest api framework | rest backend | api backend | node-js backend | node backend | go backend
E: golang backend | python backend | php backend | rust backend | java backend | backend api | backend server
E: backend service | backend application | backend app | backend boilerplate | backend template | backend starter
E: server boilerplate | backend developer | backend engineer | backend development | backend engineering
E: backend system | bff | headless backend | backend platform | backend toolkit | backend library | serverless backend
E: open source backend | instant backend | firebase alternative | supabase alternative | rack app | rack application
E: wsgi framework | asgi framework | web application framework | java servlet | servlet framework | jax-rs | jsr 311
E: server-side javascript | server-side typescript | server-side application | server-side code | server-side library
E: 后端 | 后台 | 后端框架 | 服务端 | 服务器端 | 后端服务 | 后台服务 | 后端开发
E: 微服务框架 | 後端 | 後台 | web框架 | 后端接口 | 后端脚手架 | 后台管理系统
E: 快速开发平台 | 快速开发框架 | 权限管理系统 | 后台框架 | 微服务架构
E: web framework | microframework | micro framework | background job | job queue
E: background processing | task queue | clean architecture | full stack framework
E: spring boot | restful web service | server side logic | node js server
E: express server | graphql server | php micro framework | ruby web framework | python web framework
E: java web framework | rust web framework | kotlin web framework | scala web framework | elixir web framework
E: crystal web framework | swift web framework | haskell web framework | clojure web framework | perl web framework
E: dart web framework | nim web framework | deno framework | bun framework | typescript framework for building
E: async web framework | asynchronous web framework | minimalist web framework | minimal web framework
E: lightweight web framework | fast web framework | high performance web framework | opinionated web framework
E: web micro framework | framework for web services | framework for building apis | framework for building web
E: framework for microservices | microservices framework | toolkit for microservices | building microservices
E: creating microservices | create microservices | develop microservices | spring boot application
E: spring boot project | spring application | spring-powered | spring boot starter | spring boot admin
E: quarkus application | quarkus extension | micronaut application | asp net core api
E: asp net core web api | dotnet web api | dotnet microservice | kotlin backend | scala backend | elixir backend
E: node js api | node api | node rest api | express rest api | mongoose api | go api server | golang rest api
E: golang microservice | go microservice | python rest api | php rest api | java rest api | spring rest api
E: jobs for ruby | background jobs for | background job processing | background worker | job processing library
E: job scheduler for | async task queue | distributed task queue | delayed job
E: workflow orchestration engine | service orchestration | microservice orchestration | orchestration of services
E: compatible with express | express compatible | middleware for express | middleware for koa
E: middleware for fastify | middleware for node | middleware for laravel | middleware for django
E: middleware for asp net core | middleware framework | middleware for go | for nestjs | for laravel
E: for symfony | for django | for rails | for flask | for spring boot | for asp net core | for phoenix
E: for adonisjs | for strapi | web services in java | web services in go
E: server side rendering framework | server side runtime | node best practices | node js best practices
E: node js and express | nodejs backend | backend apis | backend for frontend | backend for mobile | mobile backend
E: game backend server | realtime backend | open source firebase | backend in a box | backend in one file
E: headless commerce | headless ecommerce | commerce backend | digital commerce | composable commerce
E: бэкенд | бекенд | バックエンド | 백엔드
E: serveur backend | api rest avec | api rest con | api rest com | api con node | api con express | api em node
E: node and express | node js and mongodb | node and mongodb
E: express and mongodb | express and mongoose | express prisma | node express
E: servers and clients | servers in kotlin | servers in node | servers in go | apis and web apps
E: web applications and apis | applications and apis | web applications and services
E: production-grade applications | enterprise applications
E: services in go | services written in go | rpc services | grpc services | jobs in the background
E: queue workers | worker framework
E: saga orchestration | api and backend | backend and frontend | backend developers
E: backend roadmap | backend resources | backend interview | backend project | backend challenge | backend practice
S: route handler | request handler | rest api
S: restful api | rest service | restful service | crud api | json api | web service
S: request validation | body parser | body parsing | session middleware | session store | session management
S: session storage | csrf protection | csrf middleware | cors middleware | auth middleware | authentication middleware
S: logging middleware | rate limiter | rate limiting | error handling middleware | dependency injection container
S: dependency injection | inversion of control | ioc container | service container | service provider
S: service locator | service layer | repository pattern | database migration | schema migration | eloquent model
S: eloquent | active record | activerecord | model validation | queue worker | cron job
S: artisan command | blade directive | blade template | management command | django model | django admin | django orm
S: django rest framework | django project | django view | django setting | django form | django field
S: rails generator | rails helper | rails form | rails controller | rails model | rails view | rails gem | rails 3
S: rails 4 | rails 5 | rails 6 | rails 7 | activemodel | active model | actioncontroller | action controller
S: action mailer | actionmailer | active job | activejob | active storage | rails console | railtie | devise
S: omniauth strategy | omniauth | warden | spring mvc | spring security | spring cloud | spring data
S: spring framework | spring webflux | spring bean | mybatis | shiro | quarkus | micronaut | vert-x | play framework
S: ktor | javalin | helidon | struts | jersey | servlet container | servlet filter | servlet api | jsp | java ee
S: jakarta ee | thymeleaf | freemarker | user authentication | user registration | password reset | email verification
S: role based access control | jwt auth | jwt authentication | token based authentication
S: session based authentication | passport strategy | passport-js | oauth2 server | oauth2 provider | oauth provider
S: multi-tenancy | multi-tenant | multitenancy | soft delete | domain driven design
S: hexagonal architecture | onion architecture | cqrs | event sourcing | saga pattern
S: microservice architecture | service oriented architecture | domain event | service discovery | circuit breaker
S: grpc service | grpc server | rpc framework | rpc server | server-side rendering | template engine | view engine
S: url routing | url dispatcher | http routing | reverse routing | request lifecycle | request context
S: multipart form | form handling | cookie session | flash message | webhook handler | webhook receiver | admin panel
S: admin interface | admin dashboard | admin backend | admin generator | admin site | psr-7 | psr-15 | psr-11
S: cgi | fastcgi | servlet | owin | composer package | laravel 5 | laravel 8 | laravel 9 | laravel 10
S: symfony2 | symfony 2 | doctrine | zf2 module | zf2 | laminas | codeigniter library | slim framework | silex
S: kohana | fuelphp | lumen | phalcon | hyperf | swoole | thinkphp | typo3 extension | drupal module
S: express-js | expressjs | mean stack | mern stack | lamp stack | pern stack | t3 stack | full-stack
S: meteor package | meteor app | meteor method | loopback | feathersjs | adonisjs
S: strapi plugin | keystone | sailsjs | koa2 | database connection pool | connection pooling | transactional email
S: email sending | transactional outbox | scalable server | high concurrency
S: server-side include | go-zero | goframe | net http handler | http handler | handlerfunc | idempotency | request id
S: health check endpoint | graceful shutdown | payment backend | game backend | rpc | message broker
S: enterprise java | application server | data access layer
S: user management | event-driven | message bus | distributed system
S: controllers and services | views and templates | django allauth | django environ | production ready django
S: starter project for | twelve factor | 12 factor | rest controller | dto | request pipeline | lifespan event
S: background task | in process background | plugin architecture
S: hot module for routes | dependency injector | distributed transaction | retries and timeouts | idempotent
S: worker poll | stored procedure | connection string | orm mapping | data access
S: middleware | asgi | wsgi | business logic | service mesh | microservice | durable execution
S: javascript runtime | javascript and typescript runtime | long running workflows | scheduled jobs | job runner
S: background tasks
T: koa | fastify | hapi | nestjs | sails-js | django | Flask | fastapi | sanic | starlette | aiohttp | cherrypy
T: web2py | turbogears | litestar | zope | rails | ruby on rails | sinatra | hanami | padrino | laravel | symfony
T: codeigniter | cakephp | yii | yii2 | zend framework | nette | grails | dropwizard | wildfly | tomcat | jboss
T: beego | kratos | Martini | negroni | actix | actix-web | axum | Express | Spring | Slim | Gin | Echo | Fiber
T: Pyramid | Bottle | Falcon | Grape | Vapor | Meteor | Tornado | Rocket | Plug | Iris | Revel | Twisted | Adonis
T: Catalyst | phoenix framework | elixir | ecto | kitura | asp-net | asp-net core | asp-net mvc | dotnet core
T: servicestack | blazor server | http4s | akka http | finatra | Finagle | scalatra | compojure | yesod | scotty
T: mojolicious | drogon | oat++ | kemal | openresty | dart frog | serverpod | node-js | php | deno | hono | elysia
T: supabase | firebase | appwrite | pocketbase | hasura | nhost | directus | django-cms | prisma | postgresql | redis
T: rabbitmq | kafka | Celery | gunicorn | uwsgi | RoR | MVC | PHP | parse server | keystonejs | gin-gonic
H: http middleware | rest server | restful server | api server | django template | rails template | express example
H: nestjs boilerplate | nestjs example | phoenix project | node-js project | node-js template | node-js example
H: laravel integration | django integration | express library | express integration | bundle | web backend
H: server backend | app backend | session library | auth server | request validator | di container | admin framework
H: authentication strategy | authentication backend | router middleware | web 框架 | 微服务 | 开发框架
H: 脚手架 | 中间件 | 权限系统 | 接口服务 | 商城后端 | 后台系统 | 管理后台 | node server
W: routing | router | crud | authorization | cookie | jwt | mongodb | mysql | queue | worker | scaffold
W: production ready | scalable
C: require express | express | from django | app-listen | app-use | app-get | composer require | php artisan
C: rails generate | rails g | rails new | manage-py migrate | INSTALLED_APPS | MIDDLEWARE_CLASSES | urlpatterns
C: ServiceProvider | AppKernel-php | registerBundles | SpringBootApplication | RestController | GetMapping
C: gin-Default | gin-Context | http-HandleFunc | ListenAndServe | nodemon | uvicorn | flask run
C: ApplicationController | before_action | ActiveRecord | config initializers | Startup-cs | ConfigureServices
C: AddScoped | UseMiddleware | npm run start dev | koa-router | fastify-register | actix_web | symfony console
X: storage backend | rendering backend | compiler backend | code generator backend | tensorflow backend
X: theano backend | keras backend | email backend | graphics backend | llvm backend | cache backend | backend agnostic
X: no backend | without a backend | backend independent | without backend | plotting backend | gpu backend
X: cuda backend | multiple backend | pluggable backend | swappable backend | express yourself | slim down
X: game controller | view controller | midi controller | table view controller | rocket league | echo server
X: express or implied | solder flask | no server-side

[server]
alias: servers | self-hosted server | daemon | server software | 服务器 | 伺服器
E: server software | server application | server program | server daemon | server implementation | media server
E: mail server | email server | smtp server | imap server | pop3 server | game server | dedicated server | dns server
)lexicon",
R"lexicon(
[server]
E: ftp server | sftp server | ssh server | telnet server | ldap server | radius server | dhcp server | tftp server
E: ntp server | irc server | xmpp server | jabber server | matrix server | homeserver | matrix homeserver
E: chat server | voip server | sip server | turn server | stun server | signaling server | streaming server
E: rtmp server | rtsp server | video server | music server | audio server | upnp server | dlna server | vpn server
E: vnc server | socks server | socks5 server | caldav server | carddav server | webdav server | nfs server
E: samba server | smb server | file server | git server | package server | license server | auth server
E: authentication server | authorization server | identity server | oauth server | sso server | cas server
E: push server | notification server | sync server | backup server | print server | time server | map server
E: tile server | image server | application server | app server | tcp server | udp server | socket server
E: websocket server | echo server | rpc server | grpc server | graphql server | lsp server | mcp-server
E: model context protocol server | static server | coap server | mqtt server | modbus server | database server
E: cache server | memcached server | redis server | search server | analytics server | metrics server | log server
E: syslog server | monitoring server | ad server | discord server | minecraft server | spigot plugin | bukkit plugin
E: paper plugin | server plugin | mmo server | mmorpg server | server emulator | private server | server side mod
E: teamspeak server | mumble server | multiplayer server | lobby server | matchmaking server | roblox server
E: rust game server | wow emulator | maplestory server | self-hosted server | personal server | home server
E: headless server | standalone server | server cluster | server farm | ubuntu server | server management
E: server administration | server admin | server panel | server setup | server provisioning | asynchronous server
E: lightweight server | embedded server | minimal server | server framework | network server | dns resolver
E: recursive resolver | authoritative dns | name server | nameserver | reverse proxy server | activitypub server
E: fediverse server | nostr relay | relay server | bittorrent tracker | torrent tracker | tor relay | xray server
E: shadowsocks server | wireguard server | inference server | model server | model serving | jupyter server
E: terminal server | ident server | finger server | gopher server | gemini server | nntp server | usenet server
E: bbs server | mud server | ircd | httpd | 服务器 | 服务端程序 | 游戏服务器 | 邮件服务器
E: 流媒体服务器 | 代理服务器 | 文件服务器 | 服务器软件 | 伺服器 | 服务器框架
E: 游戏服务端 | 游戏服务器框架 | 推送服务器 | 媒体服务器 | dns 服务器 | 自建服务器
E: mcp 服务器 | mcp 服务 | 私服 | 内网穿透 | 服务器管理 | 服务器面板
E: automation server | automation controller | orchestration server | orchestration engine server | llm serving
E: model serving engine | serving engine | inference serving | serving llms | high throughput serving
E: openai compatible server | mqtt broker | message broker server | amqp broker
E: ftp daemon | dns daemon | smtp daemon | network daemon | background daemon | lightning node | full node
E: bitcoin node | ethereum node | node implementation | node daemon | validator node | blockchain node
E: standalone server or | authoritative server | multiplayer game server
E: multiplayer framework | game server framework | game backend | server for multiplayer | dedicated game server
E: minecraft proxy | music streaming server | audio streaming server | multi room audio | home media server
E: personal media server | media system | photo server | ebook server | comic server | podcast server
E: audiobook server | rss server | bookmark server | read it later server | paste server | time tracking server
E: location server | gps tracking server | iot server | home automation server | homekit bridge | homekit server
E: signal server | whip server | xmpp daemon | conference server | sfu server | selective forwarding
E: mail server stack | mail-in-a-box | mail transfer agent | mail relay | smtp relay | sinkhole | dns sinkhole
E: ad blocking dns | ad blocking server | caching dns | caching proxy | caching server | package proxy
E: npm registry server | private registry | private npm | container registry server | artifact server
E: artifact manager | git service | self-hosted git | git hosting | git forge | forge software | software forge
E: continuous integration server | deployment server | provisioning server | pxe server | boot server
E: update server | feature flag server | config server | configuration server | policy server | rule server
E: workflow server | job server | scheduler server | queue server | metrics backend | monitoring backend
E: log collector | statsd server | crash reporting server | error tracking server | analytics backend
E: event collector | webhook server | notification service | push notification service
E: routing server | geocoding server | map tile server | elevation server | weather server | web application server
E: rails server | wsgi server | asgi server | rack server | app container | http and websocket server | sse server
E: realtime server | websocket gateway | socks proxy server | http proxy server | tunnel server
E: reverse tunnel server | remote desktop server | rdp server | spice server | x server implementation
E: federated social | federated social network server | fediverse software | mastodon server | pleroma server
E: nostr server | contact sync server | calendar server | groupware server
E: collaboration server | file sync server | backup daemon | storage daemon | nas server | home nas | vpn panel
E: proxy panel | server dashboard | server monitoring dashboard | home server dashboard | homelab server
E: docker home server | server automation | server orchestration | run it on your own server
E: runs on your own server | on your own hardware | on your own infrastructure | installed on a server
E: live streaming server | live streaming and chat | stream it yourself
E: own live streams | single binary server | server in a single binary | server process | supervised process
E: privacy friendly server
E: serveur | serveur de | servidor | servidor de | servidor para | servidor web | сервер | сервер для | サーバー | サーバ
E: 서버 | sunucu | serwer | máy chủ
S: self-hosted | self-host | self hosting | selfhosted | on premise | your own server | own server | vps | daemon
S: client-server | server client | server instance | server and client | client and server | server component
S: server config | server configuration | listen on port | tcp port | udp port | multi-server | port forwarding
S: systemd service | systemd unit | init script | windows service | run as a service | multiplayer | home lab
S: homelab | synology | unraid | freenas | truenas | yunohost | proxmox | docker host | dedicated host | bare-metal
S: concurrent connection | concurrent client | simultaneous connection | connected client | c10k | epoll | kqueue
S: io_uring | libevent | libuv | event loop | non-blocking | thread pool | pre-fork | worker process | load balancing
S: high availability | activitypub | homeserver implementation | transcoding | live transcoding | rtmp | rtsp | hls
S: dlna | upnp | chromecast | subsonic api | media library | music streaming | iptv | dvr | jellyfin | emby | kodi
S: smtp | imap | pop3 | dkim | dmarc | spam filter | mailbox | mail delivery | maildir | milter | dnssec
S: dns over https | dns over tls | dns zone | dns forwarder | zone transfer | dns record | ldap | kerberos
S: active directory | openid connect | caldav | carddav | webdav | samba | sftp | ftps | scp | reverse tunnel | socks5
S: tunnel | wireguard | openvpn | v2ray | port mapping | frp | ngrok | bukkit | spigot | papermc | fabric server
S: forge server | bungeecord | velocity proxy | sourcemod | minecraft | minecraft plugin | teamspeak | pterodactyl
S: model context protocol | mcp | mcp client | stdio transport | claude desktop | tool server | NAS | proxy server
S: api server | mock server | linux server | message broker | load balancer | ntp | proxy cache | storage server
S: artifact repository | package repository | docker registry | node-js server | federated server | run your own
S: host your own
S: runs as a daemon | running as a service | background service | server endpoint url | server administrator
S: one process handles | raspberry pi image | vps with | on a 5 | systemctl status | journalctl | bind address
S: concurrent connections | handles thousands of connections | tcp connections | accepts connections
S: client and a server | server requires | own domain | own hardware
T: nginx | apache | postfix | dovecot | exim | bind9 | Unbound | dnsmasq | powerdns | coredns | Prosody | ejabberd
T: Asterisk | freeswitch | kamailio | mediasoup | coturn | icecast | nginx-rtmp | openldap | freeradius | keycloak
T: vsftpd | proftpd | openssh | dropbear | Squid | haproxy | plex media server | nextcloud | owncloud | gitea | gitlab
T: digitalocean | linode | vultr | hetzner | netty | Twisted | Tornado | eventlet | gevent | erlang otp | boost asio
T: swoole | workerman | reactphp | nakama | colyseus | steamcmd | Mangos | trinitycore | azerothcore | cpanel | plesk
T: webmin | Mastodon | pleroma | triton inference server | vllm | fastmcp | shadowsocks
H: server | proxy | server library | language server | http server | web server | server manager | server wrapper
H: server side | server core | tracker | relay | resolver | service daemon | reverse proxy | identity provider
H: server toolkit | server script | server in go | server template | server example | mud | bbs | control panel
H: gateway server | stdio server | 服务端 | 服务器端 | 代理 | 服务程序 | 守护进程 | 面板
H: 服务器程序 | media streaming server
W: tcp | udp | socket | user account | tls | ssl | certificate | uptime | multi-user | bandwidth | hosting | plex
C: systemctl start | systemctl enable | systemctl restart | sudo service | service start | server-start
C: server-listen | serverSocket | createServer | net-createServer | 0-0-0-0 | server-properties | server-cfg
C: server-conf | server-toml | server-yml | plugin-yml | mcpServers | claude_desktop_config-json | mcp-json | FastMCP
C: claude mcp add | bind_address | listen_port | docker run -p | iptables | ufw allow | ExecStart
X: sql-server | microsoft sql server | ms sql server | windows server | no server | without a server
X: server-side rendering | serverless | x server | server error | client server model | test server | x11 server
X: local server | your discord server | our discord server | join our server | slack server | dev server
X: web development server | ci server | build server | server response | jenkins server | team foundation server
X: react server component | github enterprise server | language server protocol | bitbucket server | tmux server
X: server-side swift

[web-server]
alias: http server | webserver | httpd | reverse proxy | load balancer | web 服务器
E: web-server | http-server | httpd | http 2 server | http2 server | http3 server | quic server | static file server
E: static-server | static web server | static http server | static file serving | embedded http server
E: simple web server | simple http server | local web server | local http server | rack server | wsgi server
E: asgi server | psgi server | cgi server | fastcgi server | fcgi server | scgi server | servlet container
E: servlet engine | servlet server | jsp container | reverse-proxy | load-balancer | edge router | edge proxy
E: web proxy | ingress controller | nginx module | apache module | nginx config | nginx configuration | nginx lua
E: lua nginx module | caddy plugin | caddy module | caddyfile | openresty | http accelerator | live reload server
E: node web server | nginx docker | nginx ui | nginx log | asyncwebserver | webserver library | web 服务器
E: http 服务器 | web服务器 | 网页服务器 | 反向代理 | 负载均衡 | 静态服务器
E: 静态文件服务器 | 静态资源服务器 | 负载均衡器 | 负载均衡系统 | web 伺服器
E: 網頁伺服器 | nginx 配置 | nginx 模块 | 轻量级 web 服务器 | 高性能服务器 | web 应用服务器
E: 反向代理服务器
E: web server for | web server built | web server written in | web server in | web server with
E: web server implementation | http server for | http server in | http server with | http server library
E: http server written | http 1-1 server | parallel http server | http/2 server | http/3 server
E: embedded web server | embeddable web server | tiny web server | small web server | lightweight web server
E: fast web server | asynchronous web server | async web server | multithreaded web server
E: multi-threaded web server | concurrent web server | high performance web server | high-performance http server
E: static site server | static content server | static server for | simple static server
E: serve static files | serves static files | serve a directory | serve directory | serve files | dev web server
E: development web server | local development server | automatic https server | web server with automatic https
E: asgi web server | wsgi http server | wsgi web server | ruby web server
E: python web server | java web server | go web server | rust web server | php application server | php server
E: php web server | ruby application server | rails server | apache web server
E: apache httpd module | nginx config generator | nginx configuration generator
E: nginx docker image | nginx proxy | nginx proxy manager | nginx ingress | nginx reverse proxy | nginx setup
E: nginx configs | nginx playground | nginx templates | nginx exporter | caddy web server | caddy server
E: caddy docker | reverse proxy for | reverse proxy and load balancer | reverse proxy with
E: http reverse proxy | modern http reverse proxy | load balancer for | http load balancer | http cache server
E: caching http reverse proxy | web accelerator | cdn server | edge server | websocket and http server
E: tls terminating proxy | ssl terminating | proxy server and load balancer | tcp and http proxy
E: cloud native edge router | application gateway | virtual hosts manager | gemini server | gopher server
E: esp32 web server | esp8266 web server | arduino web server | ios web server | android web server
E: serveur web | servidor http | веб-сервер | webサーバー | webサーバ | 웹 서버
S: serve static file | serve static content | serving static file | static file | static asset | directory listing
S: directory index | file index | auto index | autoindex | mime type | range request | byte range | keep-alive
S: keep alive connection | persistent connection | http pipelining | chunked encoding | chunked transfer encoding
S: gzip compression | brotli compression | content encoding | url rewriting | url rewrite | mod_rewrite | rewrite rule
S: htaccess | basic auth | basic authentication | ssl termination | tls termination | sni | automatic https
S: auto https | lets encrypt | letsencrypt | acme | http 2 | http2 | http 3 | http3 | quic | alpn | hsts
S: virtual hosting | vhost | server block | upstream server | proxy_pass | sticky session | round robin
S: least connection | health check | hot restart | graceful restart | prefork | pre-forking | worker process
S: event loop | epoll | io_uring | reactor pattern | proactor | c10k | webbench | apachebench | requests per second
)lexicon",
R"lexicon(
[web-server]
S: access log | error log | log format | server push | fastcgi | php-fpm | cgi-bin | cgi script | scgi
S: uwsgi protocol | wsgi | asgi | rack | psgi | rack compatible | rack-based | spa fallback | document root | web root
S: docroot | waf | web application firewall | modsecurity | rate limit | ip hash | tcp proxy | proxy protocol
S: websocket proxy | websocket proxying | live reload | livereload | hot reload | browser-sync | middleware chain
S: thread pool | muduo | servlet 3 | jetty | undertow | spdy | websocket server | servlet | serving static
S: serve static | ingress | load balancing | cgi | prerender
S: https server
T: nginx | apache | apache httpd | apache http server | lighttpd | Caddy | traefik | haproxy | Envoy | tomcat | iis
T: IIS | Puma | webrick | gunicorn | uwsgi | uvicorn | hypercorn | daphne | Waitress | cherrypy | Tornado
T: twisted web | bjoern | meinheld | gevent | mod_wsgi | mod_php | mod_security | mod_pagespeed | tengine | varnish
T: Squid | actix | netty | Yaws | mochiweb | libmicrohttpd | civetweb | drogon | nanohttpd | gcdwebserver
T: cocoahttpserver | plack | starman | swoole | workerman | Roadrunner | frankenphp | reactphp | fasthttp | pingora
T: certbot | ESPAsyncWebServer | Kestrel | OWIN | http-sys | Thin | Passenger | Unicorn | Warp | Mongrel | Hyper
H: file server | reverse-proxy server | http proxy | application server | app server | web server framework
H: local server | dev server | development server | live server | server engine | simplehttpserver | 服务器
H: http 服务 | webserver 服务器 | 网关 | 代理服务器 | 伺服器 | http file server
W: ssl | tls | certificate | concurrent
C: nginx-conf | server_name | listen 80 | listen 443 | fastcgi_pass | nginx -t | sudo nginx | httpd-conf
C: RewriteEngine | Caddyfile | VirtualHost | a2enmod | apache2ctl | python -m SimpleHTTPServer | config-ru | rackup
C: localhost 8080 | serve -s | http-createServer | http-ListenAndServe | http-FileServer | WebServer server
C: server-on | puma -C | gunicorn -w | ab -n | wrk -t
X: web server log analyzer | any web server | your web server | web server required | x webserver
X: local web server required | serve static typing | thin wrapper | thin client | thin layer | a thin | very thin
X: apache license | apache 2 | apache spark | apache kafka | apache-2-0 | apache cordova | apache commons
X: apache maven | apache hadoop | apache software foundation | apache software license | apache beam | apache arrow
X: apache airflow | apache license version 2 | unicorn emulator | apache public license

[api]
alias: apis | api client | api wrapper | rest api | rest | sdk | web api | api-client | 接口 | api 接口
E: api client | api wrapper | api library | api binding | api sdk | api client library | rest api | restful api
E: rest-ful api | web api | http api | json-api | public api | public apis | open api | openapi | openapi spec
E: openapi specification | openapi generator | openapi document | openapi 3 | swagger | swagger ui | swagger spec
E: swagger codegen | swagger documentation | api documentation | api docs | api gateway | api management
E: api platform | api proxy | api mocking | api mock | mock api | fake api | api testing | api test | api testing tool
E: api explorer | api console | api design | api guideline | api first | api blueprint | raml | wsdl | soap client
E: soap server | soap api | odata | odata client | odata service | jsonapi | hal json | hypermedia api | hateoas
E: api framework | rest framework | rest api framework | api server | api backend | api service | api builder
E: api generator | api boilerplate | api starter | crud api | rest client | rest api client | rest library
E: rest wrapper | web service client | rpc framework | json-rpc | xml-rpc | xmlrpc | grpc gateway | grpc web
E: grpc framework | protobuf rpc | connect rpc | twirp | apache thrift | type safe api | typesafe api
E: typed api client | api security | api key management | api versioning | api monitoring | api analytics
E: api catalog | api registry | api lifecycle | api marketplace | api integration | api aggregator | unified api
E: api contract | api schema | api diff | api linter | api scraper | unofficial api | private api | undocumented api
E: graphql api | graphql client | webhook api | official sdk | client sdk | wrapper around the api | node-js sdk
E: python sdk | php sdk | ruby sdk | typescript sdk | javascript sdk | rust sdk | swift sdk | sdk for node-js
E: sdk for python | sdk for php | twitter api | facebook api | github api | google api | youtube api | slack api
E: telegram api | telegram bot api | discord api | spotify api | instagram api | reddit api | linkedin api
E: dropbox api | google maps api | google drive api | google sheets api | google analytics api | gmail api
E: stripe api | paypal api | twilio api | sendgrid api | mailchimp api | salesforce api | hubspot api | zendesk api
E: jira api | trello api | asana api | shopify api | amazon api | ebay api | flickr api | tumblr api | soundcloud api
E: lastfm api | foursquare api | yelp api | steam api | riot api | twitch api | vimeo api | pinterest api | medium api
E: wikipedia api | mediawiki api | imgur api | giphy api | openai api | chatgpt api | gemini api | claude api
E: openweathermap api | weather api | yahoo finance api | binance api | coinbase api | kraken api | bitfinex api
E: bittrex api | poloniex api | bitmex api | bybit api | kucoin api | xero api | quickbooks api | intercom api
E: notion api | airtable api | todoist api | strava api | fitbit api | garmin api | philips hue api | tesla api
E: spacex api | nasa api | pokemon api | marvel api | tmdb api | imdb api | omdb api | whatsapp api | wechat api
E: weibo api | alipay api | viber api | messenger api | vk api | mixpanel api | segment api | heroku api
E: digitalocean api | cloudflare api | linode api | vultr api | gitlab api | bitbucket api | jenkins api
E: jira rest api | confluence api | zoom api | plaid api | square api | braintree api | mailgun api | postmark api
E: nexmo api | vonage api | plivo api | pushover api | onesignal api | algolia api | contentful api | woocommerce api
E: magento api | bigcommerce api | prestashop api | shippo api | easypost api | fedex api | ups api | usps api
E: uber api | lyft api | airbnb api | deezer api | musicbrainz api | discogs api | genius api | openstreetmap api
E: mapbox api | bing api | yandex api | baidu api | ticketmaster api | eventbrite api | meetup api | tiktok api
E: douyin api | bilibili api | bluesky api | mastodon api | stackoverflow api | npm api | pypi api | virustotal api
E: shodan api | zabbix api | pagerduty api | datadog api | new relic api | grafana api | rundeck api | vmware api
E: openstack api | proxmox api | hetzner api | godaddy api | namecheap api | api 接口 | 接口 | api 封装
E: 开放接口 | api 网关 | 接口文档 | api 文档 | 接口管理 | 接口管理平台 | 接口测试
E: restful 接口 | rest 接口 | api 服务 | api 聚合 | 免费 api | 接口文档生成 | 开放平台
E: 第三方 sdk | 介面 | rpc 框架 | api 管理 | 网关 | 接口自动化测试 | api 中转 | 微信 sdk
E: 公众号开发 sdk | 支付 sdk | 接口封装
E: api-only | api only | api-first platform | api development ecosystem | api development platform
E: rest apis | restful apis | web apis | graphql and rest | rest and graphql | rest or graphql | graphql or rest
E: api with authentication | api built with | api written in | api for developers | http interface | http endpoints
E: rest endpoints | json endpoints | json over http | exposed over http | available via http | routing api
E: geocoding service | geocoder | web service that | web service for | api layer
E: adheres to the api spec | api specification format | api description language | api definition language
E: type safe apis | end-to-end type safety | api contract testing | consumer driven contract
E: consumer driven contracts | contract test | rpc methods | rpc protocol | protocol buffers
E: type safe rest client | bot api wrapper | wrapper for the api | wrapper for the telegram
E: wrapper for the discord | interface for the telegram | interact with the discord | interact with the api
E: interacting with the discord api | client for the api | clients for the api | exchange apis
E: build apis | building apis | develop apis | design apis | testing apis | test apis | debug apis | explore apis
E: mock apis | mocking apis | document apis | documenting apis | generate apis | generate an api
E: turn your database into | instant apis | instant graphql | auto generated api | automatic rest api
E: restful routes | express api | spring rest | rest controller | crud rest | rest crud | public rest api
E: query language for apis | api mashup | api composition | api orchestration | api calls from the command line
E: embeddable stats | dynamically generated stats | generate stats card | badge service | placeholder image
E: screenshot api | short url api | avatar api
E: api rest | api restful | rest апи | апи | interface de programação | клиент api
E: get graphql | over rest
E: rest api server | rest api service | rest api example | rest api project
E: simple rest api | sample rest api | node rest api | api project | api example app
E: api to get | api that returns | api returning | json api for | public json api | free public api
E: unofficial api client | endpoint descriptions | describe your endpoints
E: endpoints once | from openapi | openapi client | openapi code generator
E: api reference generator | api docs generator | documentation for apis | rest api documentation
E: api debugging tool | api collaboration | api mock server | mock rest api | fake rest api
E: sdk generator | api sdk generator | official client library for | official node library | official python library
E: official php library | official ruby library | official go library | official java library
E: wrapper around the rest api | api bindings for
E: bindings for the api | library for interacting with | library to interact with | library for the telegram
E: interacts with the api
S: apiary | thrift | sdk | client library | api call | api request | api endpoint | api token | api key | api version
S: api response | api consumer | api provider | api method | api resource | rest endpoint | rest service | restful
S: restful service | restful web service | rest interface | REST | endpoint | web-services | webservice client
S: webhook | oauth token | oauth2 client | oauth client | oauth authentication | oauth 1-0a | access token
S: bearer token | client id and secret | consumer key | developer account | developer token | rate limit
S: rate limiting | throttling | paginated response | rate limiter | crud operation | crud endpoint
S: request validation | response validation | json schema | json schema validation | response serialization
S: swagger file | swagger definition | openapi schema | openapi definition | api definition | schema first
S: contract first | contract testing | interactive documentation | redoc | postman collection | postman | insomnia
S: api playground | rapidapi | developer portal | service stub | interface definition language | protocol buffer
S: protobuf | protobuf definition | remote procedure call | remote method invocation | rpc call | rpc | soap
S: wsdl file | json api spec | jsonapi-org | hypermedia | content negotiation | versioned api | typed client
S: generated client | generated from openapi | wrapper library | scraping api | free api | no api key required
S: quote api | random api | dictionary api | translation api | geocoding api | currency api | stock api | crypto api
S: exchange api | movie api | image api | music api | weather data | sports api | football api | covid api
S: holidays api | countries api | sms api | payment api | messaging api | bot api | trading api | streaming api
S: admin api | management api | storefront api | cloud api | partner api | advertising api | maps api | places api
S: directions api | analytics api | video api | chat api | voice api | social api | sms gateway | payment gateway
S: api development | building api | build api | service definition | typed api | api description | headless
S: grpc
S: restful route | status codes | get post put delete | endpoint returns | query params | base url | x api key
S: postman workspace | rate limited | requests per hour | sdks are available | json response | returns json
T: tyk | apigee | krakend | apisix | wso2 | mulesoft | hoppscotch | Stoplight | redocly | apidoc | apidocjs | aglio
T: dredd | fastapi | django rest framework | drf | flask-restful | flask-restplus | loopback | apollo | tRPC | trpc
T: ts-rest | zodios | dubbo | brpc | gRPC | Retrofit | Refit | restsharp | Guzzle | axios | faraday | rails-api
T: jbuilder | active model serializers | jsonapi-rb | restify | dropwizard | Jersey | servicestack | asp-net web api
T: web api 2 | nswag | swashbuckle | autorest | twilio | stripe | mailchimp | sendgrid | salesforce
T: facebook graph api | graph api | graph-facebook-com | microsoft graph | spotify web api | youtube data api
T: amazon mws | google cloud api | slack web api | steam web api | wechat | alipay | 微信 | 支付宝 | Insomnia
T: Kong | Spectral | Slate
H: api interface | api example | api demo | mock server | api browser | api helper | api adapter | api module
H: api package | api plugin | api bundle | api extension | api spec | api specification | python wrapper
H: javascript wrapper | typescript wrapper | r wrapper | swift wrapper | node-js wrapper | python client | go client
H: golang client | java client | node client | node-js client | javascript client | rust client | swagger generator
H: openapi tool | swagger plugin | rpc server | rpc client | rpc system | xml-rpc client | grpc client | grpc server
H: grpc service | grpc plugin | protoc plugin | webservice | rest server | microservice | connector | list of api
H: 接口管理工具 | 接口服务 | api 客户端 | 开发工具包 | 接口测试工具 | 接口平台
H: 接口文档工具 | rpc api
W: oauth | oauth2 | status code | error code | unofficial | pagination | backoff | serializer
C: api_key | apiKey | API_KEY | access_token | accessToken | client_id | client_secret | consumer_key | curl -X POST
C: curl -H | Authorization Bearer | application json | api v1 | v1 users | swagger-json | openapi-yaml | openapi-json
C: swagger-yaml | swagger-ui | operationId | grpc-Dial | service-proto | proto | protoc | new Client | Client-new
C: NewClient | client-get | api-get | YOUR_API_KEY | your_api_key | your-api-key | YOUR_ACCESS_TOKEN | api_secret
C: apiSecret | GET api | POST api | api_client | ApiClient | SoapClient | api-example-com | ApiProperty
C: rest_framework | APIView | Resource | swag init
X: public api of | browser api | dom api | simple api | fluent api | clean api | native api | windows api | win32 api
X: c api | c++ api | low level api | high level api | composition api | context api | api reference | api change
X: api stability | android api | api level | stream api | history api | fetch api | canvas api | web audio api
X: intuitive api | minimal api surface | easy to use api | consistent api | api docs here | full api docs | rest of
X: the rest | and rest | at rest | rest parameter | rest operator | rest argument | programmatic api | javascript api
X: functional api | callback api | api compatible | vulkan api | opengl api | graphics api | keras api | file api
X: webgl api | user interface | elegant api | powerful api | unified api surface | chainable api | declarative api
)lexicon",
R"lexicon(
[api]
X: expressive api | reactive api | file system api | geolocation api | storage api | android sdk | ios sdk
X: flutter sdk | dart sdk | dotnet sdk | java sdk | vulkan sdk | windows sdk | sdk manager | game sdk
X: android native sdk

[http]
alias: https | http protocol | http library | http2 | http/2 | 超文本传输协议
E: http library | http-protocol | http-client | http-server | http-router | http-middleware | http-proxy
E: http request | http response | http-parser | http header | http 2 | http2 | http 3 | http3 | http 1-1
E: http message | http toolkit | http framework | http stack | http utility | http abstraction
E: http client and server | http debugger | http inspector | http traffic | http monitor | http mocking | http mock
E: http stub | http recorder | http interceptor | http caching | http cache | http cookie | http status code
E: http status | http error | http method | http verb | http authentication | http basic auth
E: http basic authentication | http digest authentication | http signature | http streaming | http live streaming
E: http tunnel | http tunneling | http compression | http content negotiation | http multipart | http multiplexer
E: http routing | http request multiplexer | http handler | http strict transport security | http long polling
E: http service | http endpoint | http pipelining | http keep alive | http transport | url parser | url router
E: url builder | url library | url template | uri template | uri parser | uri library | querystring | request router
E: cookie parser | cookie library | cookie jar | user-agent parser | cors | cors middleware | cors proxy
E: http fuzzing | web proxy | mitm proxy | intercepting proxy | rack middleware | psr-7 | psr-15 | psr-17 | psr-18
E: fastcgi | multipart parser | etag | http conditional request | url normalization | url rewriting
E: quic implementation | quic protocol | server-sent event | http 2 server | http 2 client | http proxying
E: http replay | http archive | har file | dns over https | http 协议 | http 库 | http 框架 | http 请求
E: http 代理 | http 客户端 | http 服务器 | http 路由 | 网络请求库 | 抓包工具 | 抓包 | http 抓包
E: 超文本传输协议 | 跨域 | http 中间件 | 路由库 | http 服务 | http 解析器
E: web framework | micro framework | microframework | asgi framework | wsgi framework | asgi server | wsgi server
E: rack server | http web framework | rest framework | middleware framework | http middleware framework
E: http accelerator | http server and client | client and server for http
E: http api framework | http mock server | http load testing | http benchmarking | load testing tool | http tracing
E: http debugging proxy | http routing library | router for go | http router for | request routing library
E: http server framework | web dsl | type level web | web library | web toolkit | psr-7 implementation
E: http message implementation | http server library | embeddable http | http server for | http 1 | http 1 1 server
E: http 1 1 protocol | http and websocket | http and https | http1 | http over | http based protocol
E: http response caching | http reverse proxy | http load balancer | http debugging | http testing | http assertions
E: http stubbing | http fixture | vcr | record and replay http | http request mocking | http header parser
E: http cache server | web accelerator
E: http/1-1 and http/2 | supports http/1 | http/1-1 parsing
E: rack application on threads | terminates tls | serves files and | servers and clients in | clients and servers in
E: http client and http server | http in rust | http engine
E: http protocol implementation | hypertext transfer | http requests and responses
E: handling http | http handling | http handlers
E: http middlewares | middlewares for http | http headers | security headers | http request smuggling | http fuzzer
E: http probing | web cache | web proxy cache | request smuggling | user-agent strings
E: mime types | url shortening service
S: request header | response header | response body | request body | request method | status code | 301 redirect
S: 302 redirect | redirect to https | force https | https redirect | ssl redirect | content-type header
S: accept header | accept language header | authorization header | user-agent header | user-agent | referer
S: referrer policy | cache-control | cache control header | last modified | if-none-match | content length
S: content-encoding | transfer encoding | gzip encoding | deflate | brotli | content-disposition | set-cookie
S: samesite | signed cookie | secure cookie | same origin | cross-origin | cross origin resource sharing
S: preflight request | csp header | content security policy | security header | hsts | x-frame-options
S: x-forwarded-for | x-real-ip | link header | retry-after | problem detail | rfc 7807 | rfc 2616 | rfc 7230
S: rfc 7231 | rfc 3986 | rfc 6265 | rfc 6570 | hpack | alpn | nghttp2 | http push | server push | spdy
S: websocket upgrade | keep-alive | connection pooling | chunked | chunked transfer | multipart | form-data
S: urlencoded | form urlencoded | body-parser | query param | query parameter | query string parameter | url encoding
S: url encode | url decode | percent encoding | percent-encoded | url parameter | url pattern | path matching
S: path parameter | path param | wildcard route | route group | route matcher | trie router | fastest router
S: routing library | router middleware | mux | muxer | request multiplexer | middleware chaining | net http
S: net http compatible | request context | http upgrade | basic auth | digest auth | hmac signature
S: certificate pinning | ssl pinning | mutual tls | man in the middle | mitm | charles proxy | fiddler | burp suite
S: proxy | transparent proxy | forward proxy | reverse proxy | socks5 proxy | pac file | proxy list | proxy pool
S: proxy rotation | proxy chain | proxy checker | packet capture | har | request per second | request logging
S: access log | request tracing | top level domain | public suffix list | slug url | link checker | dead link
S: url shortener | url validation | idn | punycode | data uri | favicon fetcher | long polling | http trigger
S: isomorphic http | httpbin | http | 代理 | url-parsing | url routing | query string | webdav | quic | doh
S: 网络请求 | network library | web server | curl wrapper | wsgi | websocket | tls | request routing | rest client
S: reverse proxy server | ajax | transferring data
S: content negotiation | view system | redirection and caching | http spec | http parsing | http methods
S: rack application | rack app | request and response | request object | response object | req res | server request
S: middleware stack | cascading middleware | route parameters | websocket support | static files | cors and gzip
S: test client | app listen | load balancer | content cache | worker thread | tls termination
T: libcurl | netty | node http | Net HTTP | http-sys | http-kit | http4s | akka-http | plack | gorilla mux | Gorilla
T: httprouter | fasthttp | negroni | psr7 | guzzle psr7 | zend diactoros | laminas diactoros | slim psr7
T: symfony httpfoundation | httpfoundation | actix | tower http | werkzeug | webob | h11 | hyper-h2 | httpx
T: mitmproxy | haproxy | nginx | Squid | wrk | vegeta | apachebench | jmeter | wiremock | nock | msgpack rpc | okhttp
T: nghttp3 | Quiche | curl
H: http helper | http wrapper | http benchmark | http module | http package | http interface | header parser
H: compression middleware | http 2 library | response helper | websocket proxy | networking library | http库
H: http 代理工具 | 代理池 | 网络库 | 路由 | 抓包软件 | 中间件 | 网络框架 | 请求库
H: 短链接 | 短网址 | http implementation
W: cookie | uri | router | routing | middleware | ssl | streaming | socket | retry
C: curl -i | curl -v | curl -I | curl -X | HTTP 1-1 | 200 OK | 404 Not Found | 301 Moved | Content-Type
C: Content-Length | User-Agent | Set-Cookie | Accept-Encoding | Cache-Control | http-Request | http-ResponseWriter
C: http-Handler | HttpRequest | HttpResponse | ServerRequestInterface | ResponseInterface | RequestInterface
C: require http | import http | http_proxy | https_proxy | Access-Control-Allow-Origin | req-headers | res-statusCode
C: r-GET | mux-NewRouter | X-Forwarded-For | url-parse | urllib-parse | http-get
X: http localhost | http www | installed via http | served over http | clone via https | https clone | git over https
X: via https | over https | http link | https github | visit http | react router | vue router | angular router
X: client-side router | wireless router | wifi router | home router | router os | cisco router | query string language
X: proxy object | es6 proxy | proxy pattern | dynamic proxy | javascript proxy | redirect output
X: http streaming video

[http-client]
alias: http request library | rest client | request library | ajax | fetch | http 客户端
E: http-client | http client library | rest-client | http request library | request library | http requester
E: http 2 client | async http client | asynchronous http client | promise-based http client | http cli | curl wrapper
E: curl-like | curl replacement | curl alternative | curl class | curl library | libcurl wrapper | libcurl binding
E: php curl | curl multi | wget alternative | wget-like | wget clone | make http request | send http request
E: ajax library | ajax wrapper | ajax request | ajax helper | ajax plugin | jquery ajax | xhr | xhr wrapper
E: xhr library | xmlhttprequest | xmlhttprequest wrapper | xmlhttprequest polyfill | fetch api | fetch wrapper
E: fetch polyfill | fetch library | fetch client | window-fetch | isomorphic fetch | universal fetch | node fetch
E: fetch for node | fetch middleware | axios wrapper | axios adapter | axios plugin | axios interceptor | axios mock
E: request interceptor | request retry | http retry | networking layer | swift networking | swift http
E: retrofit adapter | retrofit converter | okhttp interceptor | python requests | requests plugin | requests auth
E: requests-like | guzzle middleware | guzzle handler | guzzle plugin | faraday middleware | faraday adapter
E: http gem | go http client | node-js http client | api tester | rest api client | rest api testing tool
E: postman alternative | postman clone | postman-like | insomnia alternative | rest console | http file
E: web service client | httpclient extension | httpclientfactory | download manager | file downloader
E: download accelerator | multi-threaded downloader | parallel downloader | download library | download tool
E: batch downloader | resumable download | resume download | chunked download | segmented download
E: browser impersonation | url fetcher | web fetcher | jsonp | jsonp client | http 客户端 | http 请求
E: 网络请求 | 网络请求库 | 网络请求框架 | http 请求库 | 请求库 | http 请求封装
E: 网络请求封装 | 下载器 | 下载工具 | 多线程下载 | 断点续传 | 接口测试工具 | 接口调试
E: 接口调试工具 | 下载管理器 | 下载框架 | 網路請求 | 請求庫 | axios 封装 | okhttp 封装
E: curl 封装 | 下载库
E: http package for | http requests library | http library for | http networking | http client written
E: type-safe http client | typed http client | declarative http client | fluent http client | elegant http
E: human http | http for humans | http client framework | http client/server | http engine | http client based
E: powerful http client | tiny http client | simple http client | lightweight http client | modern http client
E: fully featured http client | next generation http client | extensible http client | ruby http client
E: php http client | java http client | rust http client | kotlin http client | swift http client
E: python http client | c++ http client | elixir http client | haskell http client | erlang http client
E: dart http client | .net http client | http client for | http client in | http client with
E: http client that | browser and node http | browser and nodejs | promise based http
E: fetch based | fetch based http client | window.fetch | requests library | api request client | graphql request
E: api client for testing | api client desktop | api testing client | api explorer client
E: rest client for | rest client library | rest client for vscode | postman and insomnia
E: alternative to postman | offline api client | send http requests from
E: request builder for | making http requests | makes http requests | http downloader
E: command-line http | command line http client | cli http client | cli for http | http command | curl for
E: like curl | like curl but | curl but | curl for grpc | curl for humans | user-friendly curl
E: load generator for http | url downloader | resilient http | retrying http | retry http requests
E: interceptors for | http interceptors | network library for | networking for swift | networking library for
E: type-safe networking | alamofire wrapper | ajax requests | axios like | data fetching hook
E: api consumption | consume rest apis | consume apis | http tls fingerprint | impersonate browser
E: client http | cliente http | http-клиент | http клиент | httpクライアント
S: get request | post request | http get | http post | get and post request | http verb | http call | make request
S: making request | request builder | response parsing | response parser | parse response | request body
S: response body | request header | response interceptor | interceptor | query parameter | multipart upload
S: multipart request | multipart form data | connection pooling | connection pool | keep-alive | follow redirect
S: redirect following | request timeout | retry policy | exponential backoff | automatic retry | concurrent request
S: parallel request | async request | asynchronous request | request queue | request cancellation | abort request
S: abortcontroller | cancelable request | cancel token | request cache | response caching | request deduplication
S: cookie jar | cookie persistence | session persistence | basic auth | digest auth | bearer token | oauth signing
S: proxy support | socks proxy | ssl verification | certificate pinning | tls fingerprint | ja3 | gzip decompression
S: brotli | chunked | streaming upload | streaming download | download progress | upload progress | progress event
S: psr-18 | psr-7 | httplug | promise-based | promise api | future-based | callback-based | rxjava adapter
S: combine publisher | async await | swift concurrency | urlsession | nsurlsession | nsurlconnection | reachability
S: network reachability | image downloading | codable | gson converter | json decoding | response mapping
S: object mapping | service interface | type-safe rest | cross-domain request | jsonp request | cors request
S: ajax call | ajax form | asynchronous javascript | superagent | superagent plugin | browser and node-js
S: networking library | http library | rest call | rest request | api call | api request | request collection
S: api debugging | har export | curl command | convert curl | curl converter | wget | httpie | mirror website
S: bulk download | download file | download from url | file download | download speed | download queue
S: multi-connection | aria2 frontend | metalink | bandwidth throttling | http scraper | mock server | nock
S: stub request | vcr cassette | request matcher | http request | network layer | retrofit | okhttp | volley
S: alamofire | afnetworking | moya | guzzle | 文件下载 | sending http request | data fetching | transferring data
S: typed client | remote data | fetch
)lexicon",
R"lexicon(
[http-client]
S: interceptors | formdata | timeout and retries | retries | base url | parse json automatically
S: automatic json | response type | collections and environments | environment variables in requests
S: code snippets in | send get and post | curl like syntax | request options | transformers | custom adapters
S: file uploading and downloading | automatic transforms | xsrf protection | pooled connections
S: send requests
T: whatwg-fetch | undici | bluebird request | request promise | angular http | rxjs ajax | apache httpclient
T: apache httpcomponents | unirest | openfeign | resttemplate | webclient | urllib | urllib2 | urllib3 | httplib
T: httplib2 | httpx | aiohttp | pycurl | treq | grequests | php-http | symfony httpclient | faraday | httparty
T: typhoeus | excon | net http | em-http-request | reqwest | ureq | resty | gorequest | httpoison | Hackney | ibrowse
T: clj-http | cohttp | cpprestsdk | cpr | libcurl | curl | aria2 | Postman | hoppscotch | restsharp | Refit | flurl
T: httpclient | HttpClient | LWP | winhttp | wininet | requests-html | Insomnia | Bruno | Feign | SWR | axios
H: requester | http wrapper | fetch implementation | request client | request helper | request module | api client
H: api debugger | downloader | download client | download script | axios instance | client library | web client
H: http agent | proxy agent | call adapter | logging interceptor | 网络库 | 网络框架 | 网络请求工具
H: http 库 | 下载软件 | 请求框架 | 请求封装 | data fetching library | page downloader | resource plugin
W: retry | status code | ajax | networking | coroutine | network request
C: axios-get | axios-create | axios-post | await fetch | requests-get | requests-post | import requests | import axios
C: require axios | require request | http-get | client-get | httpClient | HTTP-get | Guzzle | GuzzleHttp
C: RestClient-get | HTTParty | curl_init | curl -X POST | new XMLHttpRequest | XMLHttpRequest | superagent-get
C: okhttp3 | OkHttpClient | Retrofit-Builder | retrofit2 | URLSession | AF-request | NSURLRequest | NSURLSession
C: GetAsync | PostAsync | http-NewRequest | http-Client | aiohttp-ClientSession | HTTPoison-get | statusCode
C: setRequestHeader | curl_easy_init
X: curl to install | install via curl | fetch data from github | git fetch | prefetch | pull request | feature request
X: merge request | bug fixes and request | request for comment | request a feature | fetch policy | react query fetch
X: download the latest release | download link | download zip | download from the release | free download
X: download the source | got it | download page | npm download | arm curl | curl of a vector | bicep curl

[database]
alias: databases | db | dbms | rdbms | sql database | relational database | 数据库 | 資料庫
E: database | dbms | sql database | relational database | database management system | database engine
E: database server | database system | distributed database | distributed sql | newsql | embedded database
E: embeddable database | in-memory database | tsdb | graph database | vector database | vector store
E: document database | document-oriented database | columnar database | column store | analytical database
E: olap database | oltp database | htap | key-value store | key-value database | kv store | object database
E: xml database | spatial database | geospatial database | nosql database | json database | local database
E: browser database | mobile database | realtime database | event store | event database | ledger database
E: immutable database | cloud database | serverless database | edge database | lakehouse | query engine | sql engine
E: storage engine | lsm tree | database driver | database client | database library | database wrapper
E: database abstraction layer | database abstraction | database toolkit | database connector | database connection
E: database connection pool | jdbc connection pool | jdbc driver | odbc driver | dbapi | ado-net | database migration
E: db migration | schema migration | database schema | database versioning | schema versioning | database refactoring
E: database design | database diagram | database modeling | er diagram | erd | schema visualization | schema diff
E: database diff | database comparison | database documentation | database admin | database administration
E: database management | database manager | database gui | database browser | database viewer | database explorer
E: database ide | database monitoring | database performance | database tuning | database backup | database dump
E: database replication | database proxy | database sharding | database middleware | sharding middleware
E: database cluster | database clustering | database operator | database seeding | database seeder | database cleaner
E: database fixture | database testing | database benchmark | database generator | database export | database import
E: database sync | database synchronization | database encryption | database adapter | database plugin
E: database query | query builder | sql query builder | sql builder | sql generator | sql client | sql library
E: sql toolkit | sql editor | sql ide | sql workbench | sql parser | sql formatter | sql template | sql mapper
E: sql migration | sql dialect | stored procedure | database trigger | transactional database | acid database
E: sqlite wrapper | sqlite library | sqlite orm | sqlite browser | sqlite driver | sqlite database | sqlite extension
E: sqlite binding | sqlite replication | mysql client | mysql driver | mysql database | mysql library | mysql wrapper
E: mysql backup | postgresql client | postgresql driver | postgresql database | postgresql library
E: postgresql wrapper | postgresql backup | postgres client | postgres driver | postgres database | postgres library
E: postgres wrapper | postgres backup | oracle client | oracle driver | oracle database | oracle library
E: oracle wrapper | oracle backup | mssql client | mssql driver | mssql database | mssql library | mssql wrapper
E: mssql backup | sqlite client | sqlite backup | clickhouse client | clickhouse driver | clickhouse database
E: clickhouse library | clickhouse wrapper | clickhouse backup | influxdb client | influxdb driver | influxdb database
E: influxdb library | influxdb wrapper | influxdb backup | cassandra client | cassandra driver | cassandra database
E: cassandra library | cassandra wrapper | cassandra backup | neo4j client | neo4j driver | neo4j database
E: neo4j library | neo4j wrapper | neo4j backup | mongodb client | mongodb driver | mongodb database | mongodb library
E: mongodb wrapper | mongodb backup | mariadb client | mariadb driver | mariadb database | mariadb wrapper
E: cockroachdb client | cockroachdb driver | cockroachdb database | cockroachdb wrapper | tidb client | tidb driver
E: tidb database | tidb wrapper | duckdb client | duckdb driver | duckdb database | duckdb wrapper | snowflake client
E: snowflake driver | snowflake database | snowflake wrapper | bigquery client | bigquery driver | bigquery database
E: bigquery wrapper | redshift client | redshift driver | redshift database | redshift wrapper | firebird client
E: firebird driver | firebird database | firebird wrapper | db2 client | db2 driver | db2 database | db2 wrapper
E: realm client | realm driver | realm database | realm wrapper | indexeddb client | indexeddb driver
E: indexeddb database | indexeddb wrapper | mysql proxy | mysql replication | mysql cluster | mysql operator
E: mysql connector | mysql extension | mysql monitoring | mysql migration | postgresql proxy | postgresql replication
E: postgresql cluster | postgresql operator | postgresql connector | postgresql extension | postgresql monitoring
E: postgresql migration | postgres proxy | postgres replication | postgres cluster | postgres operator
E: postgres connector | postgres extension | postgres monitoring | postgres migration | pg extension | mysql binlog
E: binlog | mysql middleware | mysql parser | oracle db | plsql | pl sql | pl pgsql | pgsql | t-sql
E: microsoft sql server | sql query | 数据库 | 資料庫 | 數據庫 | 数据库管理 | 数据库管理工具
E: 分布式数据库 | 关系型数据库 | 时序数据库 | 图数据库 | 向量数据库 | 内存数据库
E: 嵌入式数据库 | 数据库中间件 | 数据库连接池 | 连接池 | 分库分表 | 数据库迁移
E: 数据库客户端 | 数据库驱动 | 数据库设计 | 数据库同步 | 数据同步 | sql 解析 | sql 审核
E: sql 审核平台 | 数据库文档 | 数据库审计 | 数据库引擎 | 存储引擎 | 数据库操作
E: 数据仓库 | 数据库建模 | 数据库结构
E: object relational mapping for | orm for | orm library for | connect your postgres | your postgres
E: on top of postgres | extension for postgres | extension for postgresql | distributed sql database
E: sql database engine | embedded sql | in process sql | in memory data store | in memory data structure store
E: document store | time series database | column oriented database
E: database written in | database for the | database for modern | database for real time
E: database management tool
E: database administration tool | database migrations for | database schema migration
E: migrate your schema | version control for your database | versioned migrations | database access for
E: database access layer | database connectivity | driver for postgresql | driver for mysql | driver for mongodb
E: driver for sqlite | client for postgresql | client for mysql | client for sqlite | client for redis
E: bindings for sqlite | pure python sqlite | type safe sql | typed sql
E: toolkit for sql | sql for | run sql | queries in sql
E: as a relational database | relational tables | write ahead log and | log structured merge tree | b tree storage
E: build your own database | build a database | simple database from scratch
E: database in go | database in rust | connection pooler | connection pooling for | backup for postgres
E: database backup tool | backup your database | streaming replication for sqlite | sharding for mysql
E: horizontally scaling mysql | high availability postgres | self hosted database | spreadsheet database
E: database workbench | admin interface for mysql | mysql administration | manage your databases
E: browse your database | query your database | entity relationship diagrams | erd tool | schema visualizer
E: search engine database | versioned database | git for data database | offline first database | local first database
E: reactive database | client side database | wrapper for indexeddb
E: lsm from scratch | log structured | tables rows | your database | any database | multiple databases
E: cross database | several databases | databases like | talk to your database | rest api from any postgres
E: api from your database | rows and tables | persistence layer for | storage for your app with sql
E: one file database
S: query language | query optimizer | query planner | query execution | query plan | execution plan | slow query
S: query analyzer | prepared statement | parameterized query | sql statement | sql dump | sql script | sql file
S: raw sql | sql expression | select statement | insert statement | join query | window function | full-text index
S: secondary index | b-tree | b+ tree | lsm | sstable | write-ahead log | mvcc | acid | acid transaction
S: acid compliant | transaction isolation | isolation level | snapshot isolation | distributed transaction
S: raft consensus | paxos | replication | multi-master | read replica | sharding | horizontal sharding
S: table partitioning | point in time recovery | hot backup | connection string | connection pool | connection pooling
S: primary key | foreign key | unique constraint | referential integrity | auto increment | materialized view
S: logical replication | logical decoding | logical backup | pg_dump | mysqldump | pg_stat | tablespace
S: schema evolution | schema change | alter table | create table | drop table | migrate up | down migration
S: migration file | seed data | data dictionary | crud generator | crud operation | table editor | data browser
S: data explorer | sql console | sql shell | sql autocompletion | tabular result | olap cube | star schema | etl | elt
S: data pipeline | data migration | data replication | debezium | columnar storage | vectorized execution
S: time-series | time series data | retention policy | hypertable | metrics storage | triple store | rdf store
S: quad store | sparql | datalog | cypher query | gremlin | embedding search | similarity search | hnsw | pgvector
S: geospatial query | postgis | spatial index | spatialite | offline-first | local-first | indexeddb | websql
S: web sql | localstorage database | core data | coredata | room database | sqliteopenhelper | fmdb | realm | greendao
S: sqlcipher | encrypted database | data persistence | persistence layer | persistent storage | crdt database
S: geoip database | ip database | vulnerability database | open database | access database | foxpro | dbase | sql
S: jdbc | odbc | btree | data lake | cdc | db | rdbms | olap | temporal database | data warehouse | transactional
S: mysql compatible | postgres compatible | object relational | key value | document-oriented | active record
S: data model | database access | redis client
S: transactions nested transactions | strongly consistent | wal | secondary indexes | indexes and transactions | joins
S: sql compatible | postgresql compatible | mysql protocol | postgres wire protocol | postgresql wire protocol
S: supports mysql | postgresql mysql and sqlite | mysql postgresql sqlite | postgresql mysql
S: mysql postgres and sqlite | postgres mysql and sqlite | select from | insert into | rows and columns
S: row level security | auto migrations | tables and rows | compaction | bloom filter | memtable | append only log
S: full sql | sql queries
T: mysql | postgresql | postgres | mariadb | percona | sqlite | sqlite3 | mssql | sql server | db2 | sybase | firebird
T: h2 database | hsqldb | apache derby | informix | teradata | vertica | greenplum | redshift | bigquery | Snowflake
T: clickhouse | duckdb | Druid | pinot | doris | starrocks | Presto | trino | Impala | Hive | spark sql | kylin
T: cockroachdb | tidb | tikv | yugabyte | yugabytedb | vitess | planetscale | turso | libsql | rqlite | dqlite
T: foundationdb | Fauna | voltdb | memsql | singlestore | influxdb | prometheus tsdb | timescaledb | questdb
T: tdengine | opentsdb | victoriametrics | graphite whisper | cassandra | scylladb | hbase | bigtable | mongodb
T: couchdb | rethinkdb | arangodb | orientdb | neo4j | dgraph | janusgraph | tigergraph | redis | memcached | leveldb
T: rocksdb | lmdb | berkeley db | boltdb | Badger | etcd | dynamodb | cosmos db | cosmosdb | Spanner | firestore
T: firebase | elasticsearch | solr | pouchdb | rxdb | nedb | lokijs | lowdb | dexie | objectbox | milvus | weaviate
T: qdrant | chroma | chromadb | pinecone | faiss | datomic | xtdb | dbeaver | phpmyadmin | adminer | pgadmin
T: heidisql | dbvisualizer | datagrip | mysql workbench | navicat | sequel pro | flyway | liquibase | alembic | knex
T: sqlc | sqlx | jooq | sqlalchemy | Hibernate | mybatis | doctrine dbal | pdo | PDO | hikaricp | c3p0 | dbcp
T: pgbouncer | proxysql | maxscale | shardingsphere | psycopg2 | pymysql | libpq | DBI | ecto | galera | patroni
T: supabase | Oracle | Sequel | Derby
H: datastore | data store | database layer | database migration tool | migration tool | migration framework
H: query tool | query library | sql driver | connection manager | storage layer | persistence library
)lexicon",
R"lexicon(
[database]
H: data access layer | dao | data mapper | schema generator | seeder | fixture loader | sparql endpoint | db wrapper
H: db driver | db tool | 数据库系统 | 数据库工具 | 数据库框架 | 数据库库 | 数据库管理系统
H: 数据同步工具 | 迁移工具 | 查询构建器 | 数据库产品 | 存储系统 | sql 客户端 | sql 工具
H: 数据库封装 | 数据库服务 | key value storage
W: row | transaction | persistence | insert | dump | backup | cluster | driver | crud | constraint | dataset
W: serializable | partitioning | failover | downsampling
C: CREATE TABLE | CREATE DATABASE | CREATE EXTENSION | INSERT INTO | ALTER TABLE | DROP TABLE | WHERE id | PRIMARY KEY
C: FOREIGN KEY | NOT NULL | VARCHAR | GRANT ALL | psql -U | psql | mysql -u | createdb | DATABASE_URL | jdbc mysql
C: jdbc postgresql | sql-Open | database sql | import sqlite3 | psycopg2-connect | new PDO | mysqli_connect
C: DriverManager-getConnection | DB_HOST | DB_PASSWORD | db-query | connection-query | conn-execute | cursor-execute
C: db-Exec | SHOW TABLES | EXPLAIN ANALYZE
X: no database | without a database | no database required | no database needed | no sql | debug db | adb
X: type database | compilation database | compile database | database free | db level | db of audio | signal db
X: decibel db | command line index | array index | index-html | index file | z-index
X: database url | database required | database connection string in | a database postgresql | setup the database
X: set up the database | create a database | create the database | seed the database | signature database
X: password database | package database | iso database | lyrics database | movie database | game database
X: font database

[nosql]
alias: no-sql | nosql database | document database | key-value store | 非关系型数据库
E: nosql | no-sql | nosql database | nosql store | document database | document store | document-oriented database
E: document db | json database | key-value-store | key-value database | key-value storage | kv-store | kv database
E: kv storage | distributed key-value store | persistent key-value store | column family | graph database | graph db
E: property graph | graph store | lsm tree | log structured merge tree | bitcask | arangodb | orientdb | ravendb
E: cosmos db | cosmosdb | scylladb | accumulo | tokyo cabinet | tokyo tyrant | kyoto cabinet | berkeley db | ssdb
E: dgraph | janusgraph | tinkerpop | cypher query | gremlin | documentdb | simpledb | marklogic | tingodb | litedb
E: boltdb | keydb | valkey | tarantool | nosql orm | odm | mapreduce view | schemaless database | nosql injection
E: sync database | syncing database | redis-compatible | redis protocol | mongodb compatible | mongodb protocol
E: memcached protocol | dynamo-style | amazon dynamo | chord dht | redis client | redis driver | redis wrapper
E: redis library | redis adapter | redis plugin | redis orm | redis gui | mongodb client | mongodb driver
E: mongodb wrapper | mongodb library | mongodb adapter | mongodb plugin | mongodb orm | mongodb gui | mongo client
E: mongo driver | mongo wrapper | mongo library | mongo adapter | mongo plugin | mongo orm | mongo gui
E: cassandra client | cassandra driver | cassandra wrapper | cassandra library | cassandra adapter | cassandra plugin
E: cassandra orm | cassandra gui | couchdb client | couchdb driver | couchdb wrapper | couchdb library
E: couchdb adapter | couchdb plugin | couchdb orm | couchdb gui | neo4j client | neo4j driver | neo4j wrapper
E: neo4j library | neo4j adapter | neo4j plugin | neo4j orm | neo4j gui | dynamodb client | dynamodb driver
E: dynamodb wrapper | dynamodb library | dynamodb adapter | dynamodb plugin | dynamodb orm | dynamodb gui
E: couchbase client | couchbase driver | couchbase wrapper
T: nedb
E: couchbase library | hbase client | hbase driver | hbase wrapper | hbase library | riak client | riak driver
E: riak wrapper | riak library | leveldb client | leveldb driver | leveldb wrapper | leveldb library | rocksdb client
E: rocksdb driver | rocksdb wrapper | rocksdb library | memcached client | memcached driver | memcached wrapper
E: memcached library | rethinkdb client | rethinkdb driver | rethinkdb wrapper | rethinkdb library | arangodb client
E: arangodb driver | arangodb wrapper | arangodb library | firestore client | firestore driver | firestore wrapper
E: firestore library | redis cluster | redis admin | redis proxy | redis server | redis manager | redis monitoring
E: redis connector | redis backup | redis operator | redis shell | redis session store | redis cli | redis database
E: mongodb cluster | mongodb admin | mongodb proxy | mongodb server | mongodb manager | mongodb monitoring
E: mongodb connector | mongodb backup | mongodb operator | mongodb shell | mongodb session store | mongodb cli
E: mongodb database | mongo cluster | mongo admin | mongo proxy | mongo server | mongo manager | mongo monitoring
E: mongo connector | mongo backup | mongo operator | mongo shell | mongo cli | mongo database | cassandra cluster
E: cassandra admin | cassandra proxy | cassandra server | cassandra manager | cassandra monitoring
E: cassandra connector | cassandra backup | cassandra operator | cassandra shell | cassandra cli | cassandra database
E: couchdb cluster | couchdb admin | couchdb proxy | couchdb server | couchdb manager | couchdb monitoring
E: couchdb connector | couchdb backup | couchdb operator | couchdb shell | couchdb cli | couchdb database
E: neo4j cluster | neo4j admin | neo4j proxy | neo4j server | neo4j manager | neo4j monitoring | neo4j connector
E: neo4j backup | neo4j operator | neo4j shell | neo4j cli | neo4j database | redis sentinel | redis pub-sub
E: redis stream | redis lua script | redis lock | redis queue | redis cache | redis desktop | redis clone | redis rdb
E: mongoose | mongoose plugin | mongoid | mongo express | pymongo | cql | couchapp | couchdb view | leveldown
E: levelup | abstract-leveldown | leveldb binding | 非关系型数据库 | 键值存储 | 键值数据库
E: 文档数据库 | 文档型数据库 | 图数据库 | redis 客户端 | redis 集群 | redis 管理工具
E: mongodb 客户端 | kv 存储 | kv 数据库 | 分布式 kv | nosql 数据库 | 鍵值存儲 | 内存数据库
E: 列式存储 | redis 源码 | mongodb 数据库 | redis 代理 | redis 桌面客户端 | redis 可视化
E: wide column store | key value store for | schema less database
E: json document database | json document store | document data store | dynamodb compatible | cassandra compatible
E: redis protocol compatible | drop in replacement for redis | redis alternative | alternative to redis
E: alternative to mongodb | mongodb alternative | embeddable key value | persistent key value | distributed key value
E: in memory key value | ordered key value | transactional key value | fast key value | mongodb object modeling
E: mongodb object | mongodb odm | odm for mongodb | object document mapper | object document mapping
E: syncs with couchdb | couchdb inspired
E: multi model database | pure javascript embedded | local json database | simple json database | tiny document
S: document collection | collection of document | embedded document | subdocument | nested document | bson
S: bson document | extended json | aggregation pipeline | aggregation framework | mongo query | mongodb query
S: mongo collection | objectid | gridfs | replica set | oplog | change stream | tailable cursor | capped collection
S: sharded cluster | mongos | mongod | eventual consistency | eventually consistent | cap theorem | consistent hashing
S: hinted handoff | read repair | vector clock | gossip protocol | tunable consistency | partition key | sort key
S: secondary index | global secondary index | single table design | provisioned throughput | schema-less | schemaless
S: schema-free | horizontal scaling | horizontally scalable | sstable | memtable | bloom filter | write-optimized
S: range scan | ordered key | key prefix | key expiration | expire key | lru eviction | in-memory store | sorted set
S: hyperloglog | redis command | lua scripting | resp protocol | rdb file | aof | twemproxy | codis | master-slave
S: embedded database | pure go key-value | persistent store | json document | json storage | mango query | mapreduce
S: couchdb replication | design document | node and edge | graph traversal | cypher | sparql | rdf | triplestore
S: graph model | graph data | super column | big table | region server | phoenix sql | security rule
S: firebase realtime database | firebase database | indexeddb wrapper | indexeddb | localforage | document mapper
S: redis session | redis-backed | mongodb-backed | backed by redis | stored in redis | mean stack | mern stack
S: key value | json store | distributed hash table | rocksdb | lmdb | document-oriented | wide column | in-memory data
S: embedded key value | multi-model | realm | columnar | distributed database
S: mongodb queries | collections and documents | documents and collections | column families
T: mongodb | redis | ioredis | jedis | Lettuce | redisson | redigo | go-redis | predis | phpredis | hiredis | redis-py
T: stackexchange-redis | memcached | cassandra | datastax | scylla | couchdb | couchbase | cloudant | pouchdb | rxdb
T: dynamodb | Dynamo | riak | hbase | hadoop | bigtable | neo4j | neo4j ogm | rethinkdb | bbolt | Badger | etcd
T: Consul | zookeeper | tikv | foundationdb | elasticsearch | solr | firebase | firestore | mongodb atlas | studio 3t
T: robomongo | robo 3t | redisinsight | mongomapper | mongoengine | morphia | spring data | doctrine mongodb odm
T: faunadb | upstash | deno kv | cloudflare kv | surrealdb | ferretdb | aerospike | hazelcast | memcachedb | objectbox
T: lowdb | couchbase lite | orbitdb | infinispan | apache ignite | cloud firestore | leveldb
H: data store | storage engine | in-memory database | redis module | distributed store | object store | session store
H: 存储引擎 | redis 工具 | 存储系统 | kv 引擎 | mongodb object modeling tool
W: cluster | replication | shard | persistence | scalable | consistency | driver | compaction
C: redis-server | redis-cli | import redis | redis-createClient | new Redis | redis-NewClient | Redis-new
C: mongoose-connect | mongoose-Schema | mongoose-model | MongoClient | MongoClient-connect | mongo --host
C: db-collection | insertOne | findOne | ObjectId | cqlsh | CREATE KEYSPACE | cassandra-yaml | 5984 | 27017 | 6379
C: leveldb-open | db-put | db-get | new PouchDB | PouchDB | put_item | DynamoDBMapper | AttributeValue | zadd | hset
C: hget | SADD | LPUSH
X: key-value pair | key value observing | key-value coding | document object model | memory store | gun violence
X: mongoose web server | redis optional | mongoose embedded web server | app store | play store | web store
X: google play store | redux store | vuex store

[orm]
alias: object-relational mapping | object relational mapper | odm | 对象关系映射
E: orm | o-rm | object-relational mapping | orm library | orm framework | micro-orm | mini-orm | async orm
E: asynchronous orm | asyncio orm | lightweight orm | simple orm | tiny orm | typesafe orm | typescript orm
E: node-js orm | node orm | javascript orm | python orm | php orm | go orm | golang orm | java orm | kotlin orm
E: rust orm | ruby orm | c++ orm | c# orm | dotnet orm | swift orm | dart orm | flutter orm | android orm | sqlite orm
E: mysql orm | postgresql orm | postgres orm | mongodb orm | redis orm | dynamodb orm | nosql orm | graph orm
E: lua orm | scala orm | elixir orm | crystal orm | perl orm | haskell orm | odm | mongodb odm | document mapper | ogm
E: active-record | activerecord | active record pattern | activerecord extension | activerecord plugin
E: activerecord adapter | data-mapper | data mapper pattern | ef core | entity mapper | entity mapping
E: entity manager | database entity | jpa | jpa implementation | jpa provider | persistence framework | mybatis plugin
E: mybatis generator | mybatis plus | sqlalchemy | sqlalchemy extension | sqlalchemy dialect | sqlalchemy plugin
E: sqlmodel | django orm | django model | eloquent orm | eloquent model | laravel eloquent | eloquent trait
E: eloquent extension | doctrine orm | doctrine 2 | doctrine extension | doctrine odm | sequelize model
E: sequelize plugin | typeorm | type orm | prisma client | prisma generator | prisma schema | mongoose plugin
E: mongoose schema | mongoid | bookshelf-js | objection-js | waterline adapter | mikroorm | drizzle orm | gorm plugin
E: pony orm | tortoise orm | dapper extension | nhibernate | fluent nhibernate | redbeanphp | cycle orm | datamapper
E: dm adapter | sequel plugin | ecto adapter | ecto type | sea orm | greendao | ormlite | activeandroid
E: coredata stack | coredata orm | sql mapper | sql mapping | relational mapping | relational mapper | model layer
E: database model | database mapper | database orm | code-first | entity generator | 对象关系映射 | orm 框架
E: orm 库 | orm 工具 | 轻量级 orm | 持久层框架 | 持久层 | 数据持久化 | 实体类生成
E: mybatis 插件 | mybatis 增强 | 代码生成器 mybatis | 物件關聯映射 | 数据访问层 | 数据库 orm
E: orm 组件 | mybatis 分页插件 | 通用 mapper | 分页插件
E: orm and query builder | orm built on | orm inspired by | type safe orm
E: minimal orm | modern orm | headless orm | django like orm | sql toolkit and object relational mapper
E: active record implementation
E: object document mapper | object document mapping | maps objects to | map objects to tables | maps rows to
E: sql mapping framework | couples objects with stored procedures
E: persistence api implementation | type safe queries | type safe database
E: typed queries | query builder for typescript | sql query builder for | query builder and | fluent query builder
E: database client for typescript | next generation orm | ORM 框架 | ORM 库
S: object mapping | mapping object | table mapping | row mapper | result mapping | entity class | entity model
S: entity relationship | model class | model definition | define model | model validation | model association
S: has-many | belongs to | many-to-many | one-to-many | polymorphic association | polymorphic relation | nested set
S: materialized path | self-referential | eager-loading | n+1 query | dataloader | query builder | query dsl
S: type-safe query | typesafe query | typesafe sql | linq provider | linq | criteria api | querydsl | jpql | hql
S: jooq | spring data | repository pattern | unit of work | identity map | dirty checking | change tracking
S: model event | model callback | lifecycle callback | soft-delete | soft deletable | paranoid delete
S: acts_as_paranoid | acts_as_tree | counter cache | default scope | named scope | scope query | query scope
S: global scope | attribute casting | attribute type | virtual attribute | timestampable | sluggable | sluggable model
S: model versioning | model auditing | translatable model | multi-tenancy | schema definition | auto-migration
S: automigrate | database migration | migration generator | schema synchronization | schema builder
S: schema introspection | database first | model first | annotation processor | annotation mapping | attribute mapping
S: active model | activemodel | model factory | fixture factory | bulk insert | bulk update | batch insert | upsert
S: cascading delete | optimistic locking | pessimistic locking | composite key | primary key | foreign key
)lexicon",
R"lexicon(
[orm]
S: uuid primary key | named parameter | pojo mapping | dao | dao generator | content provider | persistence layer
S: jdbc template | jdbctemplate | second level cache | query cache | nestedset | association preload
S: strongly-typed query | object persistence | table class | relationship mapping | json column | enum column
S: entity framework | hibernate | mybatis | eloquent | doctrine | sequelize | prisma | mongoose | waterline | gorm
S: propel | ecto | sql builder | sql generator | sql dsl | object modeling | java persistence | database abstraction
S: schema first
S: one to many relations | lazy loading of relations | migrations | unit of work and
S: single table inheritance | hooks before after | define your models | entities and relations
S: relations between models | repositories and entity manager | query expressions
T: eclipselink | openjpa | ibatis | ebean | sqlobject | alembic | mongoengine | odmantic | beanie | redbean
T: cakephp orm | yii active record | phalcon | paris idiorm | mikro-orm | knex | Drizzle | kysely | adonis lucid
T: xorm | sqlboiler | beego orm | upper db | Gorp | sqlx | entgo | bun orm | petapoco | servicestack ormlite | linq2db
T: freesql | sqlsugar | rbatis | doobie | scalikejdbc | ktorm | dbix class | rose db | odb | sqlpp11 | fluent vapor
T: grdb | core data | magicalrecord | mysql | postgresql | sqlite | mariadb | mssql | Dapper | Diesel | Sequel | Slick
T: Quill | Bookshelf | Objection | peewee
H: object mapper | activerecord implementation | model field | persistence library | data access layer | model library
H: object modeling tool | model generator | 映射框架 | 数据库框架 | database abstraction layer
H: sql toolkit
W: entity | row | persistence | crud | relationship | transaction | insert | annotation | relational | mapper
W: relation | association | bulk operation
C: has_many | belongs_to | ActiveRecord Base | ActiveRecord Migration | extends Eloquent | use SoftDeletes | db-Column
C: declarative_base | create_engine | sessionmaker | session-query | models-Model | models-CharField
C: models-ForeignKey | Model-find | findAll | sequelize-define | new Sequelize | DataTypes-STRING | createConnection
C: PrimaryGeneratedColumn | ManyToOne | OneToMany | Table name | GeneratedValue | JpaRepository | EntityManager
C: persistence-xml | DbContext | DbSet | SaveChanges | OnModelCreating | ModelBuilder | gorm-Model | gorm-Open
C: AutoMigrate | prisma migrate | npx prisma | prisma-schema | mongoose-Schema | mongoose-model | findById | acts_as
C: schema_editor | mapper-xml | baseMapper
C: SqlSession | createQueryBuilder | findOneBy
X: without orm | no orm | not an orm | json object mapping | object mapping json | doctrine annotations library
X: 3d model | machine learning model | domain model | room temperature | chat room | slick carousel | prisma filter
X: diesel engine | mongoose web server | mongoose embedded | orm independent | sequel to

[cache]
alias: caching | cache library | 缓存 | 快取
E: cache | caching | cache library | caching library | cache system | caching system | cache framework
E: caching framework | cache layer | caching layer | cache server | caching server | caching proxy | cache proxy
E: http cache | http caching | web cache | distributed cache | distributed caching | in-memory-cache
E: in memory caching | memory cache | local cache | lru-cache | lru | lfu cache | lfu | arc cache | ttl cache
E: expiring cache | disk cache | file cache | filesystem cache | persistent cache | page caching | fragment caching
E: action caching | view caching | template caching | object cache | object caching | query cache | query caching
E: database caching | model caching | record caching | result cache | response cache | response caching | api cache
E: request cache | fetch cache | image cache | image caching | video cache | asset cache | browser cache
E: offline caching | application cache | appcache | cdn cache | edge cache | edge caching | reverse proxy cache
E: dns cache | build cache | compiler cache | compilation cache | npm cache | package cache | ci cache
E: function cache | function caching | method caching | memoize | memoization | memoizer | memoize function | memoized
E: layered cache | tiered cache | concurrent cache | sharded cache | read-through cache | cache-aside
E: cache invalidation | cache busting | cache-buster | cache warmer | cache warming | cache manager | cache management
E: cache adapter | cache driver | cache backend | cache store | cache provider | cache plugin | cache module
E: cache middleware | caching middleware | cache-control | cache client | cache decorator | cache wrapper
E: cache abstraction | cache interface | cache cleaner | cache clearing | cache purge | cache purging | cache key
E: semantic cache | llm cache | gpt cache | prompt caching | psr-6 | psr-16 | jcache | jsr 107 | spring cache
E: django cache | django caching | rails cache | rails caching | laravel cache | wordpress cache | redis caching
E: memcache | memcached client | memcached server | memcached library | memcached protocol | varnish cache
E: varnish module | vmod | vcl | varnish configuration | dogpile | cache stampede | dogpile effect | thundering herd
E: cache simulator | cache benchmark | opcache | opcode cache | apcu | nginx cache | squid proxy | 缓存 | 快取
E: 緩存 | 缓存框架 | 缓存库 | 缓存系统 | 分布式缓存 | 本地缓存 | 多级缓存 | 二级缓存
E: 内存缓存 | 磁盘缓存 | 图片缓存 | 网络缓存 | 视频缓存 | 缓存组件 | 缓存管理
E: 缓存清理 | 缓存服务器 | 缓存中间件 | redis 缓存 | 缓存策略 | 数据缓存 | 三级缓存
E: 边播边缓存
E: cache backed
E: caching solution | caching plugin | caching abstraction | caching decorator
E: in process cache | in memory key value cache | distributed memory caching
E: memory object caching | distributed memory object | multi level cache | multi tier caching | two level cache
E: least recently used cache | thread safe cache | expiring map | disk backed cache | on disk cache | file based cache
E: http accelerator | web accelerator | full page cache | cache responses | cache http responses | cache api responses
E: cache the results | cache function results | cache expensive | memoization library | remembers results of
E: remote caching | remote build cache | dependency caching | cache dependencies
E: caches the output | never build the same | stores results so | redis cache for | server state cache
E: normalized cache | data caching | session cache | caching dns | caching reverse proxy
E: cdn in a box
S: eviction | eviction policy | cache eviction | evict | expiration | expiry | expire | expiration time | time to live
S: cache hit | cache miss | hit rate | hit ratio | cache hit rate | least recently used | least frequently used
S: fifo cache | tinylfu | w-tinylfu | segmented lru | clock algorithm | stale-while-revalidate | revalidate
S: revalidation | etag | last-modified | if-modified-since | conditional get | max-age | cached value | cached data
S: cached response | cached result | cached content | cached object | cached file | cached page | cached image
S: cached query | cache data | cache result | cache entry | cache size | cache tag | tagged cache | cache dependency
S: cache namespace | cache storage | cache directory | cache file | cache folder | cache layer for | invalidate
S: invalidation | purge | ban request | surrogate key | esi | grace mode | cache coherency | coherent cache
S: near cache | consistent hashing | consistent hash ring | cache cluster | cache replication | memory limit
S: memory bounded | max size | maximum number of item | soft reference | zero gc | off-heap | bigcache-like
S: single flight | singleflight | request coalescing | cold cache | get or set | getorset | loading cache
S: async loading | expensive function | expensive computation | decorator cache | cacheable | offline support
S: localstorage cache | sessionstorage | sw-precache | precache | precaching | manifest cache | versioned asset
S: fingerprinted asset | content hash | file hash | asset versioning | multi-get | cas operation | binary protocol
S: ascii protocol | slab allocation | libmemcached | l1 cache | l2 cache | cache line | memory hierarchy | glide
S: picasso | kingfisher | sdwebimage | image loader | ccache | sccache | distcc | remote cache | apt cache
S: package proxy | registry proxy | registry mirror | ttl | page cache | offline cache | clear cache | redis cache
S: cdn | expiring | evicting | read through | write through | memory store
S: evicted | expire after | expiration of entries | size based eviction | admission policy | invalidate the cache
S: warm cache
T: redis | varnish | Squid | nginx fastcgi cache | apache traffic server | traffic server | hazelcast | ehcache
T: infinispan | apache geode | guava cache | jetcache | cache2k | couchbase | aerospike | apc | APC | APCu | xcache
T: wincache | doctrine cache | symfony cache | phpfastcache | zend cache | w3 total cache | wp super cache | wp rocket
T: dalli | identity cache | second level cache | readthis | dogpile-cache | django-redis | cachetools
T: functools lru_cache | joblib | cachecontrol | flask-caching | node-cache | keyv | catbox | apollo cache
T: react query | swr | workbox | go-cache | groupcache | bigcache | freecache | ristretto | cachex | nebulex
T: con_cache | cloudfront | nsurlcache | NSCache | NSURLCache | yycache | disklrucache | leveldb | rocksdb | lmdb
T: easycaching | cachemanager | microsoft extensions caching | output caching | elasticache | momento | Caffeine
T: Coherence | apache ignite | memcached
H: caching module | cache implementation | cache component | cache package | caching mechanism | caching strategy
H: key-value cache | key-value store | 缓存工具 | 缓存服务 | 缓存插件
W: speed up | latency | redundant | refresh | persistent | in-memory | key-value | throughput | concurrent
C: cache-get | cache-set | cache-put | cache-delete | cache-fetch | Cache get | Cache remember | new LRU | LRUCache
C: lru-New | new Cache | new NodeCache | Cacheable | CacheEvict | EnableCaching | cached | lru_cache | Rails-cache
C: config-cache_store | CACHES | cache_key | cacheKey | maxAge | max_age | Cache-Control | CacheItemPoolInterface
C: getItem | Memcached new | memcached -m | 11211 | default-vcl | varnishd | proxy_cache | proxy_cache_path
C: cachex-get | IMemoryCache | IDistributedCache | expireAfterWrite
X: cache clear artisan | npm cache clean | clear your browser cache | pip cache | no cache dir
X: clear the cache folder | cached credential | ttl serial | rs232 ttl | usb to ttl | turtle ttl | ttl file
X: cache side channel | dns ttl | geocache | geocaching | cargo cache | time to live music
X: clear the cache | clear your cache | yarn cache | no cache

[storage]
alias: object storage | file storage | cloud storage | data storage | 存储 | 儲存
E: storage | object-storage | object store | block storage | block store | file storage | cloud storage | cloud drive
E: data storage | distributed storage | storage system | storage engine | storage server | storage service
E: storage backend | storage library | storage abstraction | storage adapter | storage provider | storage driver
E: storage layer | storage plugin | storage manager | storage platform | storage cluster | persistent storage
E: decentralized storage | encrypted storage | secure storage | content addressable storage | s3-compatible
E: s3 compatible object storage | s3 storage | s3 server | s3 client | s3 upload | s3 uploader | s3 browser | s3 sync
E: s3 gateway | s3 backup | amazon s3 | google cloud storage | blob storage | blob store | azure storage
E: openstack swift | ipfs | ipfs client | ipfs cluster | ipfs gateway | ipfs pinning | filecoin | arweave
E: swarm storage | siacoin | storj | back-up | backup tool | backup software | backup script | backup utility
E: backup program | backup solution | backup system | backup server | backup service | backup manager | backup gem
E: backup plugin | backup app | incremental backup | deduplicating backup | deduplicated backup | encrypted backup
E: automatic backup | automated backup | cloud backup | remote backup | offsite backup | snapshot backup
E: rsync backup | backup and restore | backup restore | mysql backup | database backup | mongodb backup
E: volume backup | file backup | photo backup | backup rotation | file-sync | file synchronization | file synchronizer
E: file synchronisation | sync tool | folder sync | directory sync | directory synchronization
E: continuous file synchronization | rsync wrapper | file-sharing | file-transfer | airdrop alternative
E: wetransfer alternative | file hosting | file host | file hosting service | image hosting | image host | file drop
E: upload server | file uploader | file upload library | image upload | image uploader | upload library
E: upload plugin | upload widget | uploader | resumable upload | chunked upload | direct upload | tus protocol
E: tus server | tus client | carrierwave | paperclip | shrine plugin | active storage | flysystem adapter | flysystem
E: dropbox client | dropbox sync | dropbox alternative | dropbox clone | onedrive client | nextcloud app
E: owncloud app | seafile | syncthing | mega client | baidu netdisk | baidupcs | webdav client | webdav server
E: localstorage wrapper | localstorage library | web storage api | browser storage | client-side storage
E: indexeddb wrapper | async storage | keychain wrapper | key-value storage | key-value store | kv storage
E: disk storage | offline storage | data persistence | persistence library | persistent key-value | zfs snapshot
E: zfs replication | btrfs snapshot | iscsi target | flash storage | spdk | csi driver | kubernetes storage
E: persistent volume | volume driver | erasure coding | erasure code | reed-solomon | data deduplication
E: tape storage | archival storage | data archive | digital preservation | long-term storage | tiered storage
E: storage benchmark | storage performance | personal cloud | private cloud storage | cloud disk | image storage
E: photo storage | media storage | asset storage | data lake storage | parquet storage | chunk storage | array storage
E: storage format | session storage | 存储 | 儲存 | 存儲 | 对象存储 | 云存储 | 分布式存储
E: 分布式文件存储 | 文件存储 | 网盘 | 云盘 | 私有云盘 | 网盘系统 | 百度网盘 | 阿里云盘
E: 图床 | 图床工具 | 备份 | 備份 | 备份工具 | 文件同步 | 文件上传 | 大文件上传
E: 分片上传 | 上传组件 | 断点续传 | 文件传输 | 文件分享 | 文件共享 | 七牛 | 七牛云存储
E: 阿里云 oss | 腾讯云 cos | 本地存储 | 持久化存储 | 数据持久化 | 块存储 | 云储存
E: 同步工具 | 网络存储 | 存储引擎 | 文件服务
E: web archiving | web archive | archiving tool | personal archive | archive your
E: digital archive | photo archive | photo and video backup | back up your photos | photo backup solution
E: google photos alternative | media management | document management | document archive | paperless
E: document management system | digital asset management | asset manager server | file manager for
E: web file manager | web based file manager | file storage service | file vault | cloud files
E: encrypted vault | sync your files | sync files | syncs files
E: synchronize files | syncing files | file syncing | file syncing and sharing | rsync for | rclone remote
E: mount cloud | mount remote | mount s3 | s3 filesystem | s3 proxy | minio client | ceph cluster | ceph storage
)lexicon",
R"lexicon(
[storage]
E: gluster | distributed block | distributed object | software-defined storage
E: software defined storage | hyperconverged | nas software | nas operating system | network attached storage
E: home nas | btrfs backup | snapshots for | snapshot management | snapshot manager | borg backup | duplicity
E: deduplicating | deduplicated | backup to s3 | backup to cloud | backup to the cloud
E: backups of your | database dumps | dump and restore | embedded key-value | embedded key-value store
E: embeddable key-value | persistent key-value store | lsm tree | lsm-tree | b+ tree storage | append only log
E: write-ahead log | storage engine from scratch | key-value database | embedded database engine | columnar storage
E: table format | lakehouse storage | time series storage | long term metrics storage | artifact storage
E: artifact repository | package repository manager | container registry | image registry | registry that stores
E: oci registry | docker registry | chart repository | metrics to object storage
E: offline first storage | local storage for | persist and rehydrate | cookie storage | preferences storage
E: encrypted preferences | cache storage | flash translation | sd card library | eeprom
E: flash file system | temporary file | temporary file sharing | share files | sharing files
E: send files | large file storage | git lfs | git annex | upload files | file uploads
E: uploads to s3 | direct to s3 | upload to cloud | upload service | image cdn
E: sauvegarde | sauvegardes | copia de seguridad | copias de seguridad | almacenamiento | armazenamento
E: datensicherung | резервное копирование | хранилище | хранение файлов | バックアップ | ストレージ | 백업
E: yedekleme
S: backup | bucket | s3 bucket | presigned url | signed url | multipart upload | resumable | chunked | drop zone
S: file input | upload progress | upload file | file attachment | upload to s3 | upload image | download file
S: object lifecycle | point-in-time recovery | retention policy | full backup | differential backup | delta transfer
S: rolling checksum | content-defined chunking | chunking | dedup | client-side encryption | zero knowledge
S: two-way sync | bidirectional sync | bi-directional sync | sync file | sync folder | synchronize file
S: synchronize folder | cloud sync | selective sync | shared folder | share file | share link | sharing link
S: public link | expiring link | magic wormhole | bittorrent | bittorrent client | torrent | torrent client
S: torrent library | magnet link | merkle dag | merkle tree | content addressing | pinning service | hypercore
S: hyperdrive | dat protocol | disk quota | replication factor | replica placement | high durability | petabyte
S: petabyte scale | terabyte | exabyte | iops | block device | nvme ssd | logical volume
T: restic
S: thin provisioning | storage class | storage pool | storage node | storage tier | disk image | disk partition
S: disk space | storage space | nfs | smb | samba | cifs | ftp upload | sftp | scp | webdav share | localforage
S: store-js | localstorage api | cookie fallback | encrypted localstorage | persist data | persist state
S: redux persist | state persistence | property list | settings storage | secure enclave | keystore | mmkv | rocksdb
S: write amplification | log structured merge | bitcask | write-ahead | bit rot | bitrot | data integrity
S: storage cost | lifecycle policy | glacier | file size limit | nas | minio | ceph | glusterfs | disaster recovery
S: rsync | file share | onedrive | nextcloud | owncloud | webdav | local-storage | localstorage | web storage
S: sessionstorage | indexeddb | asyncstorage | sharedpreferences | shared preferences | userdefaults | nsuserdefaults
S: keychain | zfs | lvm | iscsi | nvme | hard drive | deduplication | content addressable | photo management
S: cold storage | file versioning | data lake | log structured | object versioning
S: file upload
S: bucket policy | keeps copies | external drive | disk usage | offsite | storage quota
S: append-only | compaction | wal | sstable | memtable | snapshots | durable formats | warc
S: large file | large files | backs up
T: s3 | S3 | aws s3 | rados | seaweedfs | Lustre | hdfs | hadoop | Longhorn | openebs | portworx | gcs | GCS
T: azure blob | backblaze | backblaze b2 | wasabi | digitalocean spaces | cloudflare r2 | dropbox | google drive
T: icloud | resilio | borgbackup | Duplicity | duplicati | bacula | time machine | veeam | btrfs | drbd | freenas
T: truenas | synology | qnap | openmediavault | unraid | snapraid | plupload | dropzone-js | dropzonejs | leveldb
T: rclone
T: fine uploader | uppy | filepond | blueimp | uploadify | webuploader | dragonfly gem | multer | Busboy | filestack
T: uploadcare | cloudinary | imgur | picgo | qiniu | upyun | aliyun oss | fastdfs | sqlite | coredata | lmdb | Badger
T: etcd | velero | percona xtrabackup | webtorrent | libtorrent
H: data store | datastore | storage solution | storage wrapper | storage module | storage api | storage helper
H: storage bucket | kv store | persistence layer | persistence engine | snapshot tool | archiver | sync client
H: sync script | synchronization tool | file server | upload tool | file upload plugin | file upload widget
H: file upload field | dropzone | netdisk | s3 plugin | 存储系统 | 存储服务 | 网盘程序 | 备份软件
H: 备份脚本 | 上传插件 | 文件服务器 | 存储库 | 分布式存储系统 | 云盘系统
H: 对象存储服务 | 上传工具 | 文件传输工具 | 网盘客户端
W: disk | upload | persist | encryption | encrypted | compression | replica | cluster | drive | usb | transfer | chunk
W: raid | ssd | attachment | snapshot | restore | retention | mirror | mirroring | peer-to-peer | quota | durability
W: checksum
C: aws s3 cp | aws s3 sync | rsync -avz | rsync -a | rclone copy | rclone sync | rclone config | AWS_ACCESS_KEY_ID
C: AWS_SECRET_ACCESS_KEY | S3_BUCKET | mc alias | minio server | ipfs add | ipfs daemon | ipfs cat | localStorage
C: localStorage-setItem | localStorage-getItem | sessionStorage | setItem | getItem | store-set | store-get
C: SharedPreferences | UserDefaults-standard | NSUserDefaults | Keychain | multipart form-data | borg create
C: restic backup | restic init | has_attached_file | mount_uploader | has_one_attached | putObject | getObject
C: upload_file | zpool create | zfs list | PersistentVolumeClaim | storageClassName | crontab -e | tar -czf
X: localstorage not required | no storage | backup your file first | make a backup | backup your data | back up your
X: app storage permission | backup of your | read external storage | write external storage | storage permission
X: backup first | take a backup | box model | bounding box | text box | combo box | check box | dialog box
X: out of the box | box plot | black box | box shadow | virtual box | paper accepted | swift package | swift 5
X: in swift | swift language | swift 4 | swift 3 | paper | swift library | light box | chat room | room service
X: volume control | audio volume | volume rendering | sound volume | crypto cold storage | pin code
X: preference learning | preference optimization | room escape

[filesystem]
alias: file system | fs | files | file management | 文件系统 | 檔案系統
E: filesystem | file-system | distributed filesystem | network file system | network filesystem | virtual filesystem
E: virtual file system | vfs | in-memory filesystem | in memory file system | userspace filesystem | fuse filesystem
E: fuse library | fuse binding | fusefs | fuse driver | fuse module | fuse-based | encrypted filesystem
E: encrypted file system | overlay filesystem | overlayfs | union filesystem | unionfs | mount s3 | s3 filesystem
E: sshfs | nfs server | nfs client | smb client | webdav filesystem | read-only filesystem | compressed filesystem
E: flash filesystem | embedded filesystem | spiffs | fat filesystem | fat32 | exfat | ntfs driver | apfs | hfs+ | f2fs
E: squashfs | tmpfs | procfs | sysfs | gluster | glusterfs | ceph filesystem | 9p | 9p filesystem | dokan | winfsp
E: filesystem driver | filesystem implementation | filesystem abstraction | filesystem library | filesystem utility
E: filesystem api | filesystem interface | filesystem adapter | filesystem wrapper | filesystem operation
E: filesystem watcher | filesystem watching | filesystem monitoring | filesystem event | filesystem notification
E: filesystem explorer | filesystem navigation | filesystem path | filesystem check | filesystem mock
E: filesystem testing | fake filesystem | mock filesystem | filesystem forensics | filesystem tree | filesystem cache
E: filesystem backup | filesystem snapshot | file-manager | terminal file manager | ranger plugin | file-browser
E: file-explorer | finder extension | nautilus extension | nautilus script | file-tree | directory tree
E: directory browser | directory explorer | directory lister | directory walker
E: directory walking | recursive directory | recursive readdir | tree command | ls replacement | ls command
E: ls alternative | colorized ls | list directory | list directory content | file lister | file listing | file-watcher
E: file-watching | file system watcher | watch file | directory watcher | watch directory | folder watcher
E: file monitor | file monitoring | directory monitor | fsevent | chokidar | watchdog observer | globbing
E: glob matching | glob matcher | glob pattern | glob library | glob expansion | minimatch | wildcard matching
E: gitignore parser | path library | path manipulation | path utility | path util | path joining | path normalization
E: path resolver | pathlib | file utility | file utilities | file util | file-management | file organizer
E: file organiser | organize file | file sorter | file-renamer | batch rename | bulk rename | batch renamer
E: bulk renamer | mass rename | file mover | file copy | file copier | copy tool | file deletion | trash cli
E: move to trash | rimraf | rm replacement | secure delete | secure file deletion | duplicate file
E: find duplicate file | duplicate finder | file deduplication | file finder | find alternative | disk-usage
E: disk usage analyzer | disk space usage | disk cleaner | disk cleanup | du alternative | ncdu | folder size
E: directory size | disk inventory | empty folder | empty directory | atomic file write | atomic write | file lock
E: file locking | memory mapped file | symlink manager | extended attribute | xattr | file tagging
E: semantic filesystem | tagging filesystem | file comparison | directory comparison | compare directory
E: directory diff | folder comparison | directory jumper | directory navigation | autojump | z jump | file recovery
E: undelete | file carving | partition manager | mount image | browser filesystem | html5 filesystem
E: file system access | browserfs | graceful-fs | fs-extra | fs module | fs wrapper | fs promise | node fs
E: ftp filesystem | git filesystem | database filesystem | archive mount | ipfs filesystem | storage mount | find up
E: 文件系统 | 檔案系統 | 分布式文件系统 | 虚拟文件系统 | 文件管理 | 文件管理器
E: 檔案管理 | 文件浏览器 | 文件监控 | 文件操作 | 目录树 | 磁盘空间 | 批量重命名
E: 重复文件 | 文件选择器 | 文件监听 | 文件整理 | 文件工具 | 文件搜索 | 磁盘清理
E: 用户态文件系统
E: file system for | filesystem in userspace | fuse file system | distributed file system
E: versioned filesystem | log structured filesystem | interplanetary filesystem | content addressed
E: content addressing | file system abstraction | mount a bucket | mounts a | mount remote | mount cloud storage
E: mount as a filesystem | mount as a local | mount over ssh | mounting remote | watches files | watch a directory
E: watch directories | file change notifications | file system events | file notifications | file manager for
E: web file manager | web file browser | dual pane | file system operations | file system utilities | fs utilities
E: copies files | move files | delete files and directories | recursively remove | finding files
E: duplicate file finder | disk space analyzer | what takes up space | lists files | replacement for ls
E: replacement for find | alternative to find | alternative to ls | alternative to rm | smarter cd
E: jump to directories | file synchronization | synchronize files | folder synchronization | zip and unzip | unarchive
E: extract archives | tar archives | compression tool | dotfiles with symlinks | 文件同步
S: fuse | shredder | posix compatible | posix filesystem | posix-compliant | inode | block allocation | journaling
S: superblock | page cache | metadata server | unmount | mountable | umount | fstab | file handle | readdir
S: stat call | lstat | chmod | chown | nested folder | nested directory | recursive copy | recursive delete
S: recursive search | hidden file | filename sanitizer | sanitize filename | filename pattern | file age
S: modification time | file hash | file integrity | file changed | on change event | debounced watcher
S: recursive watcher | rerun command | ignore pattern | brace expansion | extglob | fnmatch | micromatch
S: absolute path | relative path | path separator | path traversal | windows path | long path | basename | dirname
S: extname | realpath | path object | path segment | file picker | file chooser | directory picker | folder picker
S: file selector | shell extension | quick look | nautilus | file preview | preview file | nerdtree | file sidebar
S: bookmark directory | frequent directory | file icon | ls color | dircolors | large file | biggest file
S: free up disk space | free space | node_modules cleaner | junk file | unused file | file cleanup | photo organizer
S: exif rename | regex rename | sparse file | loop device | disk sector | mbr | gpt partition | sd card | flash memory
S: nor flash | nand | wear leveling | eeprom | usb drive | amiga filesystem | iso 9660 | iso9660 | dmg | vhd | vmdk
S: qcow2 | archive file | tarball | io fs | embed file | embedded file | afero | memfs | unix tool | coreutils
S: snapshot file | versioned file | case-insensitive file | mount point | nfs | ntfs | ext2 | ext3 | ext4 | btrfs
S: zfs | xfs | hdfs | ranger | directory index | inotify | glob | path handling | file path | file operation
S: file handling | sort file | rename file | copy file | delete file | trash | recycle bin | mkdirp | find file
S: disk space | file size | temporary file | temp file | temporary directory | tempfile | lockfile | mmap
S: file descriptor | symlink | symbolic link | hard link | hardlink | file permission | file attribute | file metadata
S: file encryption | file splitter | data recovery | disk image | disk partition | partition table | initramfs
S: file stream | file io | 文件夹 | 磁盘 | 重命名 | file sync | file sharing | file server | remote file
S: remote filesystem | file archiver | backup | rsync | sync file | file transfer | block device | posix file
S: file search
S: mountpoint | subdirectories | recursively | file types | copy on write
T: libfuse | osxfuse | macfuse | fusepy | go-fuse | bazil fuse | jnr-fuse | dokany | Watchman | fswatch | gulp watch
T: Watchdog | fsnotify | fast-glob | globby | os-path | shutil | boost filesystem | std filesystem | nio-2 | java nio
T: commons io | okio | symfony finder | symfony filesystem | flysystem | league flysystem | nnn | vifm | yazi
T: midnight commander | total commander | krusader | thunar | pcmanfm | elfinder | filebrowser | windows explorer
T: macos finder | Baobab | windirstat | eza | zoxide | fasd | rclone | s3fs | gcsfuse | encfs | gocryptfs
)lexicon",
R"lexicon(
[filesystem]
T: cryptomator | ecryptfs | moosefs | juicefs | lizardfs | beegfs | Lustre | cephfs | orangefs | gpfs | hadoop
T: alluxio | tahoe-lafs | upspin | plan 9 | ntfs-3g | fatfs | mergerfs | aufs | samba | cifs | testdisk | photorec
T: sleuthkit | sleuth kit | neo-tree | nvim-tree | littlefs
H: fs | filesystem module | file management system | file viewer | globber | path module | file helper | file library
H: file tool | renamer
W: disk | rename | drive | kernel | cleanup | subdirectory | subfolder | traverse | traversal | file extension
W: file name
H: file cleaner | file locker | io library | 文件管理工具 | 重命名工具 | 清理工具 | 檔案管理員
H: 监控工具 | 文件管理系统 | 资源管理器
H: fs library | file sync tool
C: mount -t | fusermount -u | fusermount | etc fstab | modprobe fuse | mkfs-ext4 | mkfs | import fuse | fs-readFile
C: fs-writeFile | fs-watch | fs-readdir | fs-existsSync | require glob | glob-sync | os-walk | os-listdir
C: import shutil | Path home | File-join | Dir-glob | find - -name | find - -type f | du -sh | chokidar-watch
C: inotifywait | fsnotify-NewWatcher | FileSystemWatcher | ls -R | losetup | filepath-Walk | afero-NewOsFs
X: path tracing | path finding | path planning | career path | learning path | class path | ray path | shortest path
X: bezier path | svg path | project file structure | file structure | directory structure | folder structure
X: working directory | key path | attack path | xpath | shell path | path to your | add to path | your path
X: root directory of | root directory of the project | project directory | current directory | the directory
X: install directory | home directory | config file path | finder window | file an issue | please file | license file
X: single file component | fuse js | fuse box | binary file downloads | tree shaking | download the zip file
X: zip file from | explorer project | internet explorer | block explorer | api explorer
X: file system access to | .gitignore file | config file
X: fusejs | fuse.js

[message-queue]
alias: queue | message broker | job queue | mq | messaging | pub-sub | 消息队列 | 訊息佇列
E: message-queue | message-queuing | message queueing | messaging queue | message-broker | message-bus
E: messaging system | messaging middleware | messaging platform | messaging library | messaging framework
E: messaging server | message middleware | message streaming | distributed messaging | asynchronous messaging
E: reliable messaging | mqtt broker | mqtt server | mqtt client | mqtt library | mqtt client library | mqtt bridge
E: mqtt gateway | amqp | amqp client | amqp library | amqp 0-9-1 | amqp 1-0 | stomp client | stomp server | zeromq
E: zeromq binding | 0mq | nanomsg | nng | rabbitmq client | rabbitmq library | rabbitmq plugin | rabbitmq consumer
E: rabbitmq wrapper | rabbitmq management | rabbitmq cluster | rabbitmq operator | rabbitmq bundle | kafka
E: apache kafka | kafka client | kafka consumer | kafka producer | kafka library | kafka connect | kafka connector
E: kafka cluster | kafka manager | kafka monitoring | kafka ui | kafka gui | kafka tool | kafka cli | kafka stream
E: kafka topic | kafka proxy | kafka operator | kafka exporter | kafka offset | kafka driver | kafka docker
E: kafka mirror | kafka alternative | kafka compatible | nats client | nats streaming | jetstream | nsq client
E: activemq | rocketmq | rocketmq client | apache pulsar | pulsar client | redis stream | redis queue | redis pub-sub
E: sqs | amazon sqs | sqs consumer | sqs queue | sqs client | aws sqs | azure service bus | azure queue | service bus
E: google pub-sub | google cloud pub-sub | cloud pubsub | jms | jms client | java message service | ibm mq | msmq
E: beanstalkd | beanstalkd client | beanstalk client | beanstalk queue | gearman | gearman client | gearman worker
E: job-queue | job queueing | job processing | job processor | background-job | background processing
E: background worker | delayed-job | delayed queue | delayed task | delay queue | delayed message | task-queue
E: persistent queue | durable queue | disk queue | queue-server | queue system | queue manager | queue worker
E: queue library | queueing system | queuing system | queue service | queue client | queue consumer | queue driver
E: queue abstraction | queue monitor | queue dashboard | queue management | worker queue | work-queue | postgres queue
E: mysql queue | mongodb queue | database queue | laravel queue | laravel horizon | symfony messenger | celery task
E: celery broker | celery monitoring | celery worker | sidekiq plugin | sidekiq extension | sidekiq middleware
E: resque plugin | resque worker | bull queue | bee-queue | kue | distributed scheduler | event-bus
E: event bus library | event broker
T: rabbitmq | nats server | bullmq
E: event-streaming | stream processor | event hub | event gateway | event mesh | publish-subscribe
E: publish and subscribe | pub-sub | publisher subscriber | pubsubhubbub | webhook queue | esb | message dispatcher
E: message relay | transactional outbox | outbox pattern | saga orchestration | dead letter queue | distributed log
E: commit log | kafka-like | work distribution | distributed worker | worker framework | consumer framework
E: 消息队列 | 訊息佇列 | 消息中间件 | 任务队列 | 消息系统 | 分布式消息
E: 分布式任务队列 | 延迟队列 | 延时队列 | 消息总线 | 事件总线 | 消息推送 | 发布订阅
E: 分布式任务调度 | 任务调度平台 | 消息代理 | kafka 监控 | kafka 客户端 | 异步任务
E: 异步队列 | mq 组件 | 消息服务
E: message queue for | message broker for | message broker that | message broker written
E: multi protocol message broker | amqp broker | messaging infrastructure | pub sub messaging
E: pub sub system | publish subscribe messaging | event streaming platform | distributed event streaming
E: event driven messaging | alternative to kafka | client for kafka | client for apache kafka | client for rabbitmq
E: ui for apache kafka | web ui for kafka | kafka management | job queue for | task queue for | distributed task queue
E: distributed job queue | queue for node | queue for python | queue for go | queue for background | queue backed by
E: queue on top of redis | queue based on redis | postgres backed queue | sql backed queue | background job processing
E: asynchronous task queue | process jobs | job scheduler and queue
E: priority queue for jobs | distributed message queue | reliable queue | lock free queue messaging
E: zero broker messaging | high performance messaging | 消息推送系统
S: producer and consumer | producer consumer | message producer | message consumer | message publisher
S: message handler | message delivery | message routing | message exchange | message format | message pattern
S: message payload | message topic | message stream | message persistence | message retry | message ordering
S: message acknowledgement | message serialization | message schema | publish message | consume message | subscriber
S: subscribe to topic | topic exchange | fanout | fan-out | fanout exchange | routing key | dead-letter
S: poison message | requeue | retry queue | exponential backoff retry | nack | acknowledgement | at-least-once
S: exactly-once | at most once | guaranteed delivery | back pressure | consumer group | consumer lag | offset commit
S: topic partition | log compaction | schema registry | avro | avro schema | qos | qos 1 | qos 2 | retained message
S: last will | mqtt 3-1-1 | mqtt 5 | mqtt v5 | mqtt protocol | mqtt topic | mqtt over websocket | iot messaging
S: amqp protocol | wire protocol | stomp over websocket | request-reply | command bus | query bus | event publishing
S: event processing | event replay | event log | event-driven | domain event | cqrs | event sourced | saga
S: workflow orchestration | enqueued | dequeue | queue backend | queue adapter | named queue | multiple queue
S: fifo queue | job priority | unique job | unique task | job retry | job status | job progress | job dependency
S: job failure | failed job | recurring job | periodic job | repeatable job | cron expression | cron-like
S: schedule job | delayed execution | deferred execution | long running task | asynchronous task | async job
S: async task | asynchronous processing | asynchronous job | worker pool | worker process | worker node
S: worker thread | multiple worker | concurrent worker | concurrency limit | throttled queue | job worker
S: task worker | task distribution | batch job | throttling job | redis-backed | backed by redis | postgres backed
S: skip locked | listen notify | lmax disruptor | ring buffer | lock-free queue | spsc | mpmc
S: inter-process communication | brokerless | broker | broker-less | cluster broker | low-latency messaging
S: windowed aggregation | streaming etl | cdc pipeline | log shipping | event collector | webhook delivery
S: decoupled service | loosely coupled | microservice communication | service communication | async communication
S: email queue | sms queue | stomp | pulsar | background task | agenda job | hangfire | quartz | job scheduler
S: task scheduler | job scheduling | scheduled job | stream-processing | streaming platform
S: event-driven architecture | event sourcing | event-store | event queue | message-driven | 队列 | 任务调度
S: 定时任务 | 佇列 | messaging | queueing | distributed queue | message oriented | streaming data
S: consumers and producers | at least once delivery | retries and backoff | exponential backoff retries
S: workers pick up | enqueue | topics and partitions | partitions | quality of service | perform later | perform async
S: run the worker | start a worker | concurrency per queue | retry failed jobs | cron jobs and delayed
T: nats | Celery | Temporal | Storm | redpanda | Confluent | hornetq | nsq | zmq | ZMQ | mosquitto | emqx | emq
T: hivemq | vernemq | moquette | paho | mqtt-js | MQTT | AMQP | STOMP | JMS | SQS | sns | kinesis | eventbridge
T: Solace | tibco | redis | dramatiq | huey | kombu | aio-pika | kafka-python | confluent-kafka | librdkafka | sarama
T: kafkajs | node-rdkafka | spring kafka | spring amqp | spring cloud stream | sidekiq | resque | good_job | shoryuken
T: sucker_punch | faktory | asynq | gocraft work | watermill | oban | exq | masstransit | nservicebus | easynetq
T: quartz-net | xxl-job | elastic-job | pheanstalk | php-amqplib | airflow | luigi | flink | apache flink
T: spark streaming | apache storm | samza | apache beam | zookeeper | debezium | logstash | fluentd | akka streams
T: akka | Axon | eventstore | eventstoredb | apache camel | mercure | graphile worker | pg-boss
H: mq | queue implementation | queue package | job processing system | worker library | kafka client library
H: pub-sub framework | outbox | 任务调度系统 | 调度平台 | 队列系统 | 任务调度框架
W: queue | job | worker | topic | subscribe | producer | consumer | asynchronous | streaming | retry | schedule
W: scheduler | cluster | delivery | throughput | scalable | reliable | notification | backpressure | workflow engine
W: periodic task | scheduled task | batch processing
C: rabbitmqctl | mqtt | channel-basic_publish | basic_consume | queue_declare | channel-assertQueue | channel-publish
C: kafka-topics-sh | kafka-topics | bootstrap-servers | bootstrap_servers | KafkaProducer | KafkaConsumer
C: zookeeper-connect | 5672 | 9092 | 1883 | mosquitto_pub | mosquitto_sub | client-subscribe | client-publish
C: celery -A | app-task | apply_async | shared_task | perform_later | perform_async | perform_in | Sidekiq Worker
C: Resque-enqueue | new Queue | queue-process | queue-push | queue work | rq worker | nats-connect | nats-Connect
C: nsqd | beanstalkd -l | ServiceBusClient | sqs-sendMessage | SQS_QUEUE_URL | zmq-Context | IBus
C: BackgroundJob-Enqueue
X: dispatch queue | main queue | grand central dispatch queue | priority queue data structure
X: priority queue implementation | concurrent queue data structure | operation queue | animation queue | music queue
X: job posting | job board | job search | mesh network broker | merge queue | render queue | command queue opencl
X: stock exchange | crypto exchange | exchange rate | exchange api | partition manager | storm surge | task list
X: task manager app | to do task | disk partition | event listener dom | message box | error message | commit message
X: bunny cdn | bunny game | pulsar star | pulsar timing | sneakers shoe | bull market | printer queue
X: print queue | queue of songs | download queue | play queue | queue data structure

[search]
alias: search engine | full-text search | searching | 搜索 | 搜尋
E: search-engine | full-text search | fulltext search | full-text search engine | fulltext index | full-text index
E: full-text indexing | search library | search server | search platform | search framework | search api
E: instant-search | site search | website search | client-side search | enterprise search | federated search
E: faceted search | faceted navigation | semantic search | neural search | vector search | hybrid search
E: similarity search | image search | visual search | code search | code searching | file search | desktop search
E: log search | document search | pdf search | product search | geo search | people search | music search
E: torrent search | subtitle search | emoji search | metasearch | metasearch engine | meta-search | distributed search
E: web search
E: search mcp server | search the web | internet search | google search | custom search engine | bing search
E: duckduckgo search | serp | serp api | grep | grep-like | grep tool | grep alternative | grep replacement | ack-like
E: ripgrep alternative | silver searcher | recursive grep | structural search | regex search
E: regular expression search | fuzzy-finder | command-line fuzzy finder | fuzzy file finder | fuzzy-search
E: fuzzy matching | fuzzy-match | fuzzy matcher | fuzzy string matching | approximate string matching
E: approximate search | autocomplete | auto-complete | autocompletion widget | autocomplete search
E: autocomplete library | autocomplete plugin | autocomplete widget | autocomplete input | autosuggest | auto-suggest
E: autosuggestion | typeahead | type-ahead | typeahead search | suggestion engine | search suggestion
E: query suggestion | search-box | searchbox | search bar | search field | search form | search input | search widget
E: search plugin | search component | search ui | search interface | search view | search page | searchable dropdown
E: live search | quick search | quicksearch | search index | search indexing | inverted-index | search client
E: search relevance | relevance ranking | relevance tuning | ranking engine | information-retrieval
E: document retrieval | text retrieval | passage retrieval | dense retrieval | retrieval system | retrieval toolkit
E: elasticsearch | elastic search | elasticsearch client | elasticsearch plugin | elasticsearch wrapper
E: elasticsearch library | elasticsearch dsl | elasticsearch cluster | elasticsearch admin | elasticsearch analyzer
E: elasticsearch operator | elasticsearch docker | elasticsearch integration | elasticsearch bundle
E: elasticsearch driver | elasticsearch index | elasticsearch proxy | elasticsearch river | elasticsearch curator
E: opensearch | opensearch plugin | solr client | solr plugin | solr search | solr integration | apache solr
E: apache lucene | lucene | lucene-based | lucene port | sphinx search | xapian | algolia search | algoliasearch
E: meilisearch | meilisearch client | typesense | haystack search | searchkick | sunspot solr | thinking sphinx
E: tantivy | tantivy-based | bleve | lunr | lunr-js | elasticlunr | flexsearch | fuse-js | sqlite fts | pg_search
E: laravel scout | scout driver | django search | django haystack | rails search | activerecord search
)lexicon",
R"lexicon(
[search]
E: chinese analyzer | bm25 | spotlight-like | spotlight search | spotlight clone | book search | paper search
E: arxiv search | recipe search | movie search | search extension | search shortcut | omnibox | twitter search
E: stackoverflow search | history search | search highlight | 搜索 | 搜尋 | 搜索引擎 | 全文检索
E: 全文搜索 | 全文檢索 | 检索 | 搜索框 | 搜索框架 | 模糊搜索 | 模糊匹配 | 自动完成
E: 搜索建议 | 语义搜索 | 以图搜图 | 站内搜索 | 磁力搜索 | 聚合搜索 | 分布式搜索
E: 代码搜索 | 文件搜索 | 本地搜索 | 向量检索 | 图像检索 | 信息检索 | 倒排索引
E: 拼音搜索 | 搜索服务 | 搜索插件 | 中文分词插件 | 資訊檢索
E: finds entries | find files | find files by | alternative to find | replacement for find | find everything
E: find anything | finds anything | searches files | search files | search file contents | search for files
E: search your | search through your | searchable archive | searchable online archive | shell history search
E: searchable history | shell history | command history search | search in files | launcher for windows
E: application launcher | app launcher | quick launcher | spotlight replacement | spotlight alternative
E: alfred workflow | alfred alternative | search launcher | fuzzy find | fuzzy finding | fuzzy search library
E: fuzzy searching | lightweight fuzzy-search | full text search library | full-text search library
E: in-memory search | in memory full text | search engine for | search engine written | search engine library
E: search engine in | search engine that | search and analytics engine | search and analytics
E: typo-tolerant search | lightning fast search | instant search engine | search experience
E: privacy-respecting search | private search engine | privacy search
E: meta search engine | google search alternative | self-hosted search | search aggregator | search results scraper
E: search scraper | bookmark search | email search | mail search | search emails | notes search | knowledge search
E: search for code | code search engine | search source code | source code search | line-oriented search
E: regex search tool | log search engine | vector database | vector similarity search | approximate nearest neighbor
E: similarity search library | retrieval engine | neural retrieval | dense vector | learned search | ranking library
E: query parser for search | query suggestions | type-ahead search
E: typeahead library | search box for | search ui library | docs search | static site search
E: search for static sites | search for jekyll | search for hugo | client side full text
E: elasticsearch odm | elasticsearch exporter | opensearch client
E: search for laravel | search for rails | search for django | search for postgres
E: postgres full text | postgres search | sqlite full text | sqlite search | job search engine | flight search
E: property search | dataset search | image search engine | reverse image search | reverse search | face search
E: audio search | music recognition | torrent search engine | torrent indexer | indexer proxy | academic search
E: scholar search | paper search engine | legal search | patent search | search username | people finder
E: moteur de recherche | motor de búsqueda | buscador | buscador de | motor de busca | suchmaschine | поисковик
E: поисковая система | 検索エンジン | 全文検索 | 검색 엔진
S: whoosh | query parser | query dsl | query syntax | boolean query | boolean operator | phrase query | phrase search
S: prefix search | wildcard search | wildcard query | proximity search | range filter | facet | faceted | facet filter
S: filter and sort | stemming | stemmer | stop word | stopword | n-gram | ngram | edge ngram | trigram | trigram index
S: suffix array | suffix tree | prefix tree | radix tree | levenshtein | levenshtein distance | edit distance
S: jaro-winkler | soundex | metaphone | bk-tree | symspell | spell correction | did you mean | typo-tolerance
S: typo-tolerant | misspelling | relevance score | relevancy | ranked result | ranking function | okapi bm25 | tf-idf
S: pagerank | boosting field | highlighting match | highlight matching | highlighted snippet | search result
S: search query | search term | search keyword | keyword search | search string | search pattern | search filter
S: search text | search content | search history | advanced search | global search | search across | searchable
S: indexer | index document | indexed document | indexed content | reindex | document index | web crawler | ann index
S: hnsw | faiss | embedding search | vector embedding | nearest neighbor search | nearest neighbour
S: locality sensitive hashing | perceptual hash | image similarity | cosine similarity | retrieval augmented
S: retriever | rerank | reranker | reranking | cross-encoder | query expansion | query rewriting | query understanding
S: ctrl-p | ctrlp | fzf-like | telescope extension | helm interface | ivy completion | incremental search
S: incremental narrowing | interactive filter | filter tool | selector menu | fuzzy selector | fuzzy select
S: find in file | find text | find string | pattern search | regexp search | search code | respect gitignore
S: gitignore aware | codebase search | symbol search | cross reference | code navigation | code indexing | ctags
S: command palette | quick open | file indexing | locate command | instant result | dropdown suggestion
S: suggestion list | completion list | token input | address autocomplete | places autocomplete
S: google place autocomplete | query autocompletion | completion suggester | kibana | kibana plugin | logstash | elk
S: elk stack | elastic stack | efk | elasticsearch-based | elasticsearch query | elasticsearch mapping | index alias
S: index template | bulk indexing | bulk index | dsl query | searchable model | search provider | sitemap search
S: dork | google dork | google dorking | shodan search | osint search | username search | plagiarism search | z39-50
S: opensearch description | discovery layer | oai-pmh | ms marco | beir | lucene index | luke lucene | solrcloud
S: duckduckgo | find and replace | search and replace | elasticsearch gui | solr | sphinxsearch | algolia
S: github search | 自动补全 | search | text search | nearest neighbor | documentation search | recursively search
S: find file
S: searches through | search filters | search by tag | indexes documents | indexed documents | index your
S: tokenizer and stemmer | facets | ranking algorithm | synonyms | stop words | highlighting matches
S: search operators | smart case | honours gitignore | respects gitignore | walks directories | find pattern
S: 検索 | 검색 | поиск по
T: Ack | Google | Sphinx | Spotlight | Alfred | Orama | Jina | Haystack | lucene-net | manticore | manticoresearch
T: docsearch | instantsearch-js | instantsearch | zincsearch | quickwit | pylucene | anserini | pyserini | vespa
T: milvus | weaviate | qdrant | Annoy | pgvector | redisearch | couchbase fts | nutch | apache nutch | yacy | searx
T: searxng | brave search | serpapi | tavily | swiftype | azure search | azure cognitive search | cloudsearch
T: amazon cloudsearch | amazon kendra | minisearch | fuzzysort | pagefind | tinysearch | list-js | typeahead-js
T: Bloodhound | select2 | selectize | twitter typeahead | jquery ui autocomplete | react-autosuggest | peco | percol
T: command-t | telescope-nvim | helm emacs | ag | ugrep | git grep | sourcegraph | opengrok | zoekt | livegrep
T: elastica | nest elasticsearch | foselastica | Sunspot | olivere elastic | blacklight | vufind | rapidfuzz
T: fuzzywuzzy | ripgrep | fzf
H: search tool | search service | search bot | search command | search backend | search package | search website
H: file finder | autocomplete component | autocompleter | autosuggest component | typeahead component | suggester
H: grepper | 搜索工具 | 搜索系统 | 搜索组件 | 搜索控件 | 检索系统 | 检索工具 | 分词插件
H: 搜索平台 | 全文搜索引擎 | 搜索网站 | 搜索库
W: keyword | rank | score | lookup | regex | suggestion | corpus | dropdown | highlight | retrieval | tokenizer
W: analyzer | synonym | relevance | scoring | ranking | crawler | trec | finder | fuzzy | typo | question answering
C: localhost 9200 | 9200 | _search | _bulk | _mapping | elasticsearch-yml | new Elasticsearch | import elasticsearch
C: Elasticsearch Client | es-search | index-search | client-search | searchClient | solrconfig-xml | schema-xml
C: localhost 8983 | new Fuse | algoliasearch appId | MeiliSearch | 7700 | grep -r | grep -rn | IndexWriter
C: IndexReader | QueryParser | to_tsvector | tsquery | MATCH AGAINST | USING fts5 | Model-search | rake sunspot
X: binary search | binary search tree | tree search | monte carlo tree search | grid search | hyperparameter search
X: architecture search | neural architecture search | beam search | breadth first search | depth first search
X: linear search | local search heuristic | search space | random search | search algorithm
X: search engine optimization | search engine friendly | search the issue | search existing issue | job search
X: search path | word search puzzle | google search console | search on google | sphinx documentation
X: sphinx extension | sphinx theme | sphinx doc | sphinx build | cmu sphinx | google play | google cloud
X: google chrome | google map | google drive | google analytics | google font | code completion | tab completion
X: code autocompletion | ide autocompletion | autocomplete in your editor | shell autocompletion | google colab
X: finder window | seo friendly | search issue tracker | fuzzy logic | fuzzy control | fuzzing | fuse box
X: google sheet | google summer of code | line search optimization

[real-time]
alias: realtime | websocket | live | streaming | 实时 | 即時
E: real-time | realtime | real-time communication | real-time messaging | real-time web | real-time application
E: real-time app | real-time server | real-time database | real-time data | real-time data streaming
E: real-time streaming | real-time processing | real-time analytics | real-time monitoring | real-time monitor
E: real-time chat | real-time collaboration | real-time collaborative editing | real-time update | real-time sync
E: real-time notification | real-time event | real-time api | real-time chart | real-time visualization
E: real-time detection | real-time video | real-time audio | real-time voice | real-time linux | rtos | hard real-time
E: real-time scheduling | real-time log | real-time search | real-time preview | real-time transport
E: real-time performance | real-time feature | web-socket | websocket server | websocket client
E: websocket library | websocket framework | websocket api | websocket proxy | websocket implementation
E: websocket wrapper | websocket connection | websocket protocol | websocket chat | websocket gateway
E: websocket stream | websocket binding | websocket rpc | websocket server and client | websocket client and server
E: websocket emulation | websocket tunnel | websocket middleware | websocket handler | websocket cluster
E: websocket testing | socket-io client | socket-io server | socket-io adapter | sockjs | sockjs client
E: sockjs server | engine-io | faye | faye client | signalr | signalr client | signalr hub | actioncable
E: action cable | phoenix channel | phoenix liveview | liveview | live view | pusher client | pusher server
E: pusher compatible | pusher alternative | laravel echo | laravel websocket | django channels | comet server | cometd
E: bayeux | long-polling | server-sent-event | eventsource | eventsource client | eventsource polyfill
E: eventsource server | push server | http push | web push | live-update | live updating | live dashboard | live query
E: live chat | webrtc | web-rtc | webrtc server | webrtc client | webrtc library | webrtc sdk | webrtc gateway
E: webrtc signaling | webrtc sfu | webrtc app | webrtc demo | datachannel | rtmp server | srt protocol
E: collaborative-editing | collaborative editor | collaborative whiteboard | collaborative drawing
E: collaborative application | collaboration framework | multiplayer collaboration | operational transformation
E: operational transform | crdt | shared editing
T: socket-io | socketio
E: shared whiteboard | streaming analytics | streaming database | zephyr rtos | embedded rtos | preemptive scheduler
E: preempt-rt | xenomai | mercure | wamp router | wamp client | ddp client | im server | 实时 | 即時 | 實時
E: 实时通信 | 实时通讯 | 即时通讯 | 即时通信 | 即時通訊 | 实时监控 | 实时计算
E: 实时数据 | 实时音视频 | 实时协作 | 协同编辑 | 多人协作 | 实时消息 | 实时推送
E: 长连接 | 长轮询 | 实时操作系统 | 实时渲染 | 音视频通话 | 在线聊天 | 实时聊天
E: 实时流 | 流式计算 | 流处理 | 直播推流 | websocket 服务 | websocket 框架 | websocket 客户端
E: fast collaborative | collaborative knowledge base | collaborative code editor | collaborative text editor
E: collaborative notes | collaborative markdown | collaborative whiteboarding | collaborative canvas
E: collaborative document | collaborative spreadsheet | collaborative apps | multiplayer editing
E: multiplayer cursors | multiplayer backend | multiplayer server | multiplayer framework for
E: authoritative multiplayer | massively multiplayer | multiplayer browser game | multiplayer game server
E: state sync | state synchronization for | realtime updates | realtime apps | realtime backend | realtime sync
E: realtime engine | realtime infrastructure | realtime communication | realtime framework | realtime collaboration
E: realtime multiplayer | realtime messaging | realtime notifications | realtime dashboard | realtime monitoring
E: realtime analytics | soft real-time | live updates through websockets
E: updates live | live location | live location sharing | location sharing | live tracking | live map | live score
E: live polling | live quiz | live voting | live captions | live transcription | live translation
E: live video streaming | live video | live streaming server | live streaming platform | low latency streaming
E: sub-second latency | webrtc media server | media server for webrtc
E: selective forwarding unit | video conferencing platform | video meetings | video meeting | video calls
E: video call app | voice calls | voice and video | group video | screen sharing app | screen share
E: remote control in the browser | shared terminal | terminal sharing | pair programming tool | watch party
E: watch together | watch videos together | synchronized playback | pixel canvas | one big canvas
E: presence and | pub/sub server | publish subscribe messaging | message push | push gateway | websocket support for
E: websockets for | websockets in | adds websocket | websocket and sse | socket-io chat | socket io app | sse client
E: server sent events for | event streaming platform | stream processing framework
E: streaming sql | change data capture | real-time operating system | real time kernel | real-time embedded
E: robotics middleware | motion control | audio engine | live audio | live looping | live visuals | vj software
E: live performance | order book streaming | live market data | completely real time | chat over websockets
E: reactive queries | live queries | sync engine for | local-first sync | peer-to-peer sync
E: conflict free replicated
E: temps réel | en temps réel | tiempo real | en tiempo real | tempo real | em tempo real | echtzeit
)lexicon",
R"lexicon(
[real-time]
E: реального времени | в реальном времени | リアルタイム | 실시간 | gerçek zamanlı
E: browser multiplayer | websocket based | websocket-based
E: realtime web | collaborative editing of | co-editing | edit together
E: simultaneously edit | live cursors | synced across clients | state synchronisation | synchronized in real time
E: live stream of | live charts | live stats
S: bi-directional communication | bidirectional communication | full-duplex | duplex stream | persistent connection
S: concurrent connection | reconnection | auto-reconnect | automatic reconnection | rfc 6455 | rfc6455
S: websocket upgrade | ws protocol | wss | subprotocol | permessage-deflate | broadcast message
S: broadcast to all client | broadcasting | broadcasting event | socket room | subscribe to channel
S: channel subscription | private channel | presence channel | user presence | online presence | typing indicator
S: online user | connected client | connected user | push message | push data | push update | instant update
S: instant feedback | live feed | live preview | live-edit | live collaboration | live cursor | shared cursor
S: multiuser | concurrent editing | simultaneous editing | shared document | shared state | synced state
S: state synchronization | data synchronization | optimistic update | optimistic ui | conflict resolution
S: conflict-free | y-websocket | automerge | ot algorithm | whiteboard | pair programming | screen sharing
S: peer connection | peerjs | ice candidate | jitter buffer | mpeg-dash | flv | rtcp | whep | live room | danmaku
S: video stream | camera stream | webcam stream | ip camera | streaming video | audio stream | audio streaming
S: millisecond latency | sub-second | sub-millisecond | nanosecond latency | latency-sensitive | frame per second
S: 30 fps | 60 fps | 60fps | data feed | tick data | orderbook stream | stock ticker | streaming api | event stream
S: data stream | stream of event | sliding window | tumbling window | continuous query | sensor data | iot dashboard
S: live chart | streaming chart | log tail | tail log | live log | log streaming | deterministic latency
S: interrupt handler | context switch | preemptive | preemptive multitasking | task priority | control loop
S: lock-free | audio callback | jack audio | lag compensation | server reconciliation | state replication
S: rollback netcode | authoritative server | tick rate | geolocation tracking | gps tracking | vehicle tracking
S: bus tracking | subscription graphql | graphql subscription | reactive database | change feed | changefeed
S: reactive data | reactive backend | observe change | firebase real-time database | meteor publication | pub-sub
S: ajax push | reverse ajax | xhr streaming | webtransport | real-time rendering | comet | sse | live data
S: live stream | live streaming | live broadcast | livestream | sfu | video conferencing | video conference
S: video chat | video call | rtc | low-latency | multiplayer framework | netcode | game networking | event streaming
S: stream processing | streaming data | streaming framework | streaming platform | streaming engine
S: instant messaging | push notification | 消息推送 | 推送 | 直播 | 低延迟 | 视频会议 | 聊天室
S: bidirectional | event-driven | presence | sync engine | local-first | live coding | subscription | multiplayer game
S: websocket
S: ticks per second | 20 ticks | frames per second | websockets | diffs afterwards | interest management
S: connected clients | latency of | ms latency | live updates | updates automatically | refreshes automatically
S: auto refresh | refresh every second | streaming updates | rooms and | online users | typing indicators
S: read receipts
S: in real time | near real-time | ultra low latency
T: Meteor | Agora | Janus | Photon | uwebsockets | deepstream | Pusher | Ably | pubnub | soketi | Centrifuge | nchan
T: push stream module | SignalR | anycable | channels redis | Tornado | autobahn | Crossbar | ratchet php | swoole
T: workerman | gatewayworker | laravel reverb | beyondcode websocket | gorilla websocket | nhooyr websocket | gobwas
T: tungstenite | tokio-tungstenite | actix web socket | websocketpp | libwebsockets | starscream | socketrocket
T: java-websocket | netty | vert-x | sse-js | firebase | supabase realtime | rethinkdb | liveblocks | partykit
T: hocuspocus | etherpad | togetherjs | firepad | colyseus | photon pun | mirror networking | nakama | socketcluster
T: simple-peer | mediasoup | janus gateway | livekit | jitsi | jitsi meet | kurento | twilio video | opentok | zego
T: nginx-rtmp-module | ffmpeg | gstreamer | flink | spark streaming | apache storm | kafka streams | samza
T: apache pinot | risingwave | ksqldb | FreeRTOS | Zephyr | rt-thread | chibios | nuttx | riot os | rtems | vxworks
T: qnx | threadx | mbed os | contiki | micrium | juce | portaudio | supercollider | MQTT | grafana live | xmpp
T: htmx sse | freertos | centrifugo | yjs | sharedb
H: websocket service | websocket package | websocket plugin | socket server | socket library | socket client
H: socket wrapper | sse library | sse server | chat server | chat app | chat application | chat room | chat system
H: chat client | group chat | video conferencing app | signaling server | streaming server | stream processor
H: log viewer | notification server | notification system | 即时通讯系统 | im 系统 | 聊天系统
H: 聊天应用 | 推送服务 | 直播系统 | 直播平台 | 推送系统 | 协同编辑器 | 音视频 sdk
H: 长连接网关 | 即时通讯框架 | 流媒体服务器 | 实时系统
W: socket | streaming | connected | instant | latency | room | multiplayer | collaboration | collaborative | subscribe
W: monitor | notification | video | audio | webcam | tcp | redis | heartbeat | multi-user | microsecond | on-the-fly
W: windowing | telemetry
C: new WebSocket | WebSocket | websocket-connect | websockets-serve | import websocket | websocket-Upgrader | Upgrader
C: io-on | io-connect | io | socket-on | socket-emit | socket-join | io-emit | socketio-run | flask_socketio
C: new EventSource | EventSource | text event-stream | new RTCPeerConnection | RTCPeerConnection | getUserMedia
C: HubConnectionBuilder | MapHub | channel-push | Phoenix Socket | Echo-channel | pusher-subscribe | onmessage
C: onopen | ws-send | ws-on | stomp-connect | SimpMessagingTemplate | rtmp | ffmpeg -re | Y-Doc | vTaskDelay
C: xTaskCreate | channel_layer | AsyncWebsocketConsumer
X: live demo | live example | demo live | see it live | live site | go live | live version | live website
X: live preview available | live cd | live usb | live wallpaper | live template | livereload | live reload
X: live editor demo | live code demo | long live | where you live | ping pong game | ping pong table | web whip
X: dash board | plotly dash | dash button | comet ml | comet chat | storm surge | presence of | in the presence of
X: turn based | turn on | turn off | turn into | in turn | stream your music | twitter presence

[serverless]
alias: faas | function as a service | lambda | edge function | 无服务器 | 函数计算
E: serverless | server-less | serverless framework | serverless plugin | serverless application | serverless app
E: serverless function | serverless architecture | serverless computing | serverless platform | serverless component
E: serverless api | serverless backend | serverless boilerplate | serverless template | serverless starter
E: serverless stack | serverless deployment | serverless project | serverless service | serverless microservice
E: serverless workflow | serverless runtime | serverless website | serverless blog | serverless bot | serverless chat
E: serverless web app | serverless cms | serverless crud | serverless cron | serverless database | serverless redis
E: serverless postgres | serverless graphql | serverless typescript | serverless python | serverless node-js
E: serverless go | serverless rust | serverless java | serverless express | serverless next-js | serverless offline
E: serverless webpack | serverless etl | serverless inference | serverless gpu | serverless container
E: serverless compute | serverless cloud | serverless application model | serverless application repository
E: serverless security | serverless monitoring | serverless observability | serverless testing | serverless example
E: serverless toolkit | serverless cli | serverless devops | serverless http | serverless middleware
E: serverless scraper | serverless crawler | serverless proxy | serverless vpn | serverless form | serverless comment
E: serverless authentication | serverless websocket | serverless benchmark | serverless workload | faas
E: faas platform | faas framework | cloud-function | google cloud function | firebase cloud function | azure function
E: durable function | ibm cloud function | oracle function | netlify function | netlify lambda | vercel function
E: vercel edge function | edge-function | edge runtime | edge-native | edge middleware | deno deploy
E: cloudflare worker | workers kv | durable object | lambda edge | cloudfront function | fastly compute | aws lambda
E: aws lambda function | lambda-function | lambda framework | lambda layer | lambda runtime | lambda handler
E: lambda middleware | lambda extension | lambda deployment | lambda deployer | lambda packager | lambda package
E: lambda toolkit | lambda template | lambda starter | lambda proxy | lambda proxy integration | lambda router
E: lambda api | lambda authorizer | lambda wrapper | lambda logging | lambda monitoring | lambda metric
E: lambda warmer | lambda local | local lambda | lambda emulator | lambda docker | lambda simulator | go lambda
E: python lambda | node-lambda | lambda scheduler | lambda cron | lambda invoke | lambda s3 | lambda dynamodb
E: api gateway lambda | aws serverless | aws sam | sam template | sam application | aws chalice | aws step function
E: zappa | laravel vapor | knative | knative serving | knative function | openfaas function | openfaas template
E: apache openwhisk | openwhisk | openwhisk action | openwhisk runtime | kubeless | fn project
T: openfaas
E: openlambda | tencent scf | scale-to-zero | function runtime | function framework | function deployment
E: webassembly function | wasm serverless | webtask | stdlib function | 无服务器 | 无服务 | 云函数
E: 函数计算 | 雲函數 | 无服务器框架 | serverless 框架 | serverless 架构 | 腾讯云函数
E: 阿里云函数计算 | 微信云开发 | 小程序云开发 | 边缘函数 | 边缘计算函数 | 無伺服器
E: serverless 应用 | cloudflare worker 部署 | 云函数框架 | 函数即服务 | serverless 平台 | unicloud
E: serverless on kubernetes | functions platform | on aws lambda
E: deployed on cloudflare workers | powered by cloudflare workers | ultrafast web framework for the edge | sam cli
E: api gateway and lambda | without servers | no server needed | pay per request | event driven functions
E: event driven compute | functions invoke | functions create | Serverless 应用
S: api gateway | event source mapping | event trigger | http trigger | timer trigger | queue trigger | blob trigger
S: scheduled function | cron trigger | function invocation | invoke function | pay-per-use | pay as you go
S: no server to manage | zero administration | infinitely scalable | stateless function | timeout limit
S: execution duration | provisioned concurrency | reserved concurrency | keep warm | warm start | function url
S: custom runtime | provided-al2 | lambda zip | deployment package | deploy to cloudflare worker | deploy to netlify
S: run on lambda | runs on cloudflare | on cloudflare worker | cloudflare page | cloudflare kv | cloudflare d1
S: cloudflare r2 | workers ai | wrangler | miniflare | v8 isolate | edge network | at the edge | edge location
S: cdn edge | firecracker
T: nuclio
S: microvm | gvisor | cloud run | google cloud run | aws fargate | app engine | aws cdk | cloudformation
S: dynamodb stream | s3 event | s3 trigger | sns trigger | sqs trigger | kinesis trigger | cloudwatch event
S: eventbridge | appsync | cognito | amplify | step function | orchestrator function | function chaining
S: event driven architecture | cloudevents | cloud event | jamstack | jamstack function | backend as a service | baas
S: webhook function | alexa skill | infrastructure as code | vendor lock-in | local emulator | vpc lambda
S: x-ray tracing | powertools | middy | middy middleware | claudia-js | worker proxy | workers script | edge rendering
S: edge ssr | firebase hosting | function build | buildpack function | nodejs runtime | python runtime | edge compute
S: edge worker | lambda trigger | lambda event | cold-start | 云开发 | edge computing | autoscaling
S: serverless web
S: handler function | event and context
S: function timeout | netlify deploy | edge handlers
T: Fission | Modal | Midway | Lambda | serverless-com | Chalice | apex lambda | arc-codes | cdk | pulumi | terraform
T: localstack | lambci | bref | mangum | aws-serverless-express | ruby on jets | up apex | now-sh | zeit now | vercel
T: netlify | cloudflare | hono | itty-router | workerd | fly-io | fastly | fermyon | wasmcloud | gcf | firebase
T: firebase functions | supabase | iron-io | ironfunctions | auth0 extend | twilio functions | tencent cloud | scf
T: alibaba cloud | aliyun fc | function compute | leancloud | 腾讯云 | 阿里云 | upstash | planetscale | faunadb
T: cloudfront | inngest | trigger-dev | dapr | sst
H: serverless framework plugin | serverless solution | netlify plugin | lambda example | openwhisk package
H: serverless 组件 | 无服务器平台 | 函数平台 | 云函数模板 | worker 脚本 | serverless 插件
H: 无服务器应用
W: google cloud | scale | scaling | stage | gateway | worker | stateless | microservice | cost | region | invoke
W: bucket | infrastructure | kubernetes | cron
C: serverless-yml | serverless deploy | sls deploy | sls invoke | sls offline | serverless create | serverless install
C: npm install -g serverless | serverless plugin install | custom serverless | plugins serverless | exports-handler
C: module-exports-handler | lambda_handler | lambda-Start | lambda-StartWithOptions | aws lambda invoke | sam deploy
C: sam build | template-yaml | AWS Serverless | wrangler-toml | wrangler publish | wrangler deploy | wrangler dev
C: wrangler login | wrangler secret put | addEventListener fetch | netlify functions | netlify-toml | netlify dev
C: vercel-json | vercel deploy | now-json | func start | func init | function-json | host-json | firebase deploy
C: faas-cli | zappa init | zappa deploy | zappa_settings-json | chalice deploy | cdk deploy | sst deploy | sst dev
C: APIGatewayProxyEvent | APIGatewayProxyResponse | deployctl
X: lambda calculus | lambda expression | lambda calculi | untyped lambda | lambda syntax | lambda term
X: python lambda expression | java 8 lambda | c++ lambda | lambda the ultimate | lambda labs | web worker
X: service worker | lambda architecture | anonymous function | half-life lambda | lambda school
X: regularization lambda | lambda value | architect pattern | solution architect | software architect
X: nuclear fission | spin box | modal dialog | modal window | modal popup | bootstrap modal | modal component
X: lambda function in python | lambda abstraction | lambda function syntax | neon effect | spin lock | spinning
X: serverless redis for | without serverless
)lexicon"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
