// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Data, in the form that lexicon/built_in.hpp describes: back ends, servers, HTTP, databases, stores, queues, search.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* lexicon_back[] = {
R"lexicon(
[backend]
alias: back-end | server-side | backend development | backend framework | server side development | 后端 | 后台
E: backend | back-end | server-side | server-side framework | backend framework | back-end framework
E: server-side web framework | backend as a service | mobile backend as a service | baas | mbaas | express app
E: express application | express middleware | express backend | express api | koa app | koa application
E: koa middleware | koa backend | koa api | fastify app | fastify application | fastify middleware | fastify backend
E: fastify api | nestjs app | nestjs application | nestjs middleware | nestjs backend | nestjs api | laravel app
E: laravel application | laravel middleware | laravel backend | laravel api | symfony app | symfony application
E: symfony middleware | symfony backend | symfony api | django app | django application | django middleware
E: django backend | django api | flask app | flask application | flask middleware | flask backend | flask api
E: rails app | rails application | rails middleware | rails backend | rails api | spring boot app
E: spring boot application | spring boot middleware | spring boot backend | spring boot api | gin app
E: gin application | gin middleware | gin backend | gin api | sinatra app | sinatra application | sinatra middleware
E: sinatra backend | sinatra api | fastapi app | fastapi application | fastapi middleware | fastapi backend
E: fastapi api | phoenix app | phoenix application | phoenix middleware | phoenix backend | phoenix api
E: asp-net core app | asp-net core application | asp-net core middleware | asp-net core backend | asp-net core api
E: laravel package | laravel plugin | laravel extension | laravel module | django package | django plugin
E: django extension | django module | flask package | flask plugin | flask extension | flask module | rails package
E: rails plugin | rails extension | rails module | yii2 package | yii2 plugin | yii2 extension | yii2 module
E: cakephp package | cakephp plugin | cakephp extension | cakephp module | grails package | grails plugin
E: grails extension | grails module | koa package | koa plugin | koa extension | koa module | fastify package
E: fastify plugin | fastify extension | fastify module | hapi package | hapi plugin | hapi extension | hapi module
E: nestjs package | nestjs plugin | nestjs extension | nestjs module | codeigniter package | codeigniter plugin
E: codeigniter extension | codeigniter module | symfony bundle | spring boot starter | rails engine
E: zend framework module | dropwizard bundle | connect middleware | rack middleware | wsgi middleware
E: asgi middleware | psr-7 middleware | psr-15 middleware | echo middleware | fiber middleware
E: node-js web framework | node-js framework | go web framework | golang web framework | python web framework
E: php framework | php web framework | php microframework | php micro framework | ruby web framework
E: java web framework | rust web framework | scala web framework | kotlin web framework | elixir web framework
E: dart web framework | perl web framework | haskell web framework | c++ web framework | swift web framework
E: clojure web framework | lua web framework | crystal web framework | nim web framework | dotnet web framework
E: julia web framework | ocaml web framework | erlang web framework | async web framework
E: asynchronous web framework | http framework | http web framework | micro web framework | web microframework
E: server framework | server-side swift | microservice framework | rest framework | restful framework
E: rest api framework | restful api framework | rest backend | rest api backend | api backend | node-js backend
E: node backend | go backend | golang backend | python backend | php backend | rust backend | java backend
E: backend api | backend server | backend service | backend application | backend app | backend boilerplate
E: backend template | backend starter | server boilerplate | backend developer | backend engineer
E: backend development | backend engineering | backend system | backend for frontend | bff | headless backend
E: backend platform | backend toolkit | backend library | self-hosted backend | serverless backend
E: open source backend | backend for mobile app | instant backend | parse server | parse-server backend
E: firebase alternative | supabase alternative | full-stack web framework | mvc web framework
E: model view controller web framework | mvc framework for php | rack app | rack application | wsgi framework
E: asgi framework | web application framework | java servlet | servlet framework | jax-rs | jsr 311
E: server-side rendering framework | server-side javascript | server-side kotlin | server-side rust
E: server-side dart | server-side typescript | server-side php | server-side application | server-side code
E: server-side library | server-side language | 后端 | 后台 | 后端框架 | 服务端 | 服务器端 | 后端服务 | 后台服务 | 后端开发 | 微服务框架 | 後端 | 後台
E: web框架 | 后端接口 | 后端脚手架 | 后台管理系统 | 快速开发平台 | 快速开发框架 | 权限管理系统 | 后台框架 | 微服务架构
S: middleware | route handler | request handler | web framework | microframework | micro-framework | rest api
S: restful api | rest service | restful service | restful web service | crud api | json api | web service
S: request validation | server-side validation | body parser | body parsing | session middleware | session store
S: session management | session storage | csrf protection | csrf middleware | cors middleware | auth middleware
S: authentication middleware | logging middleware | rate limiting middleware | rate limiter | rate limiting
S: error handling middleware | dependency injection container | dependency injection | inversion of control
S: ioc container | service container | service provider | service locator | service layer | repository pattern
S: database migration | schema migration | eloquent model | eloquent | active record | activerecord
S: model validation | background job | job queue | queue worker | cron job | artisan command | blade directive
S: blade template | management command | django model | django admin | django orm | django rest framework
S: django project | reusable django app | django template tag | django reusable app | django view | django setting
S: django form | django field | rails generator | rails helper | rails form | rails controller | rails model
S: rails view | rails asset pipeline | rails gem | rails 3 | rails 4 | rails 5 | rails 6 | rails 7 | activemodel
S: active model | actioncontroller | action controller | action mailer | actionmailer | active job | activejob
S: active storage | rails console | railtie | devise | omniauth strategy | omniauth | warden | spring mvc
S: spring boot | spring security | spring cloud | spring data | spring framework | spring webflux | spring bean
S: mybatis | shiro | quarkus | micronaut | vert-x | play framework | ktor | javalin | helidon | struts | jersey
S: servlet container | servlet filter | servlet api | jsp | java ee | jakarta ee | enterprise java bean | thymeleaf
S: freemarker | user authentication | user registration | password reset | email verification
S: role based access control | jwt auth | jwt authentication | token based authentication
S: session based authentication | passport strategy | passport-js | oauth2 server | oauth2 provider | oauth provider
S: multi-tenancy | multi-tenant | multitenancy | soft delete | domain driven design | clean architecture
S: hexagonal architecture | onion architecture | cqrs | event sourcing | saga pattern | microservice
S: microservice architecture | service oriented architecture | domain event | event-driven microservice
S: service discovery | circuit breaker | grpc service | grpc server | rpc framework | rpc server
S: server-side rendering | template engine | templating engine for php | view engine | url routing | url dispatcher
S: http routing | reverse routing | request lifecycle | request context | static file middleware
S: file upload handling | multipart form | form handling | cookie session | cookie based session | flash message
S: webhook handler | webhook receiver | admin panel | admin interface | admin dashboard | admin backend
S: admin generator | admin site | psr-7 | psr-15 | psr-11 | wsgi | asgi | cgi | fastcgi | servlet | owin
S: composer package | laravel 5 | laravel 8 | laravel 9 | laravel 10 | symfony2 | symfony 2 | doctrine | zf2 module
S: zf2 | laminas | codeigniter library | slim framework | silex | kohana | fuelphp | lumen | phalcon | hyperf
S: swoole | thinkphp | typo3 extension | wordpress plugin api | drupal module | node-js server | express server
S: express-js | expressjs | mean stack | mern stack | lamp stack | pern stack | t3 stack | full-stack
S: full-stack framework | full-stack boilerplate | meteor package | meteor app | meteor method | loopback
S: feathersjs | adonisjs | strapi plugin | keystone | keystonejs | sailsjs | koa2 | user-agent parsing middleware
S: database connection pool | connection pooling | transactional email | email sending | transactional outbox
S: scalable server | high concurrency | high-performance web framework | business logic | server-side logic
S: server-side event | server-side include | server-side templating | gin-gonic | go-zero | goframe
S: net http handler | http handler | handlerfunc | idempotency | request id | health check endpoint
S: graceful shutdown | feature flag server | payment backend | push notification server | push notification backend
S: game backend | rpc | message broker | task queue | background processing | service mesh | enterprise java
S: application server | data access layer | graphql server | user management | event-driven | message bus
S: distributed system
T: koa | fastify | hapi | nestjs | sails-js | django | Flask | fastapi | sanic | starlette | aiohttp | cherrypy
T: web2py | turbogears | litestar | zope | rails | ruby on rails | sinatra | hanami | padrino | laravel | symfony
T: codeigniter | cakephp | yii | yii2 | zend framework | nette | grails | dropwizard | wildfly | tomcat | jboss
T: beego | kratos | Martini | negroni | actix | actix-web | axum | Express | Spring | Slim | Gin | Echo | Fiber
T: Pyramid | Bottle | Falcon | Grape | Vapor | Meteor | Tornado | Rocket | Plug | Iris | Revel | Twisted | Adonis
T: Catalyst | phoenix framework | elixir | ecto | kitura | asp-net | asp-net core | asp-net mvc | dotnet core
T: servicestack | blazor server | http4s | akka http | finatra | Finagle | scalatra | compojure | yesod | scotty
T: mojolicious | drogon | oat++ | kemal | openresty | dart frog | serverpod | node-js | php | deno | hono | elysia
T: supabase | firebase | appwrite | pocketbase | hasura | nhost | directus | django-cms | prisma | postgresql
T: redis | rabbitmq | kafka | Celery | gunicorn | uwsgi | RoR | MVC | PHP
W: server | api | route | routing | router | request | response | database | model | view | endpoint | crud | auth
W: authentication | authorization | login | session | cookie | jwt | permission | role | admin | validation
W: mongodb | mysql | rest | queue | worker | scaffold | production ready | scalable | deployment
H: web toolkit | http middleware | middleware framework | middleware library | mvc framework
H: application framework for php | microservice toolkit | rest server | restful server | api server
H: django boilerplate | django starter | django template | django skeleton | django example | rails project
H: rails boilerplate | rails starter | rails template | rails skeleton | rails example | laravel project
H: laravel boilerplate | laravel starter | laravel template | laravel skeleton | laravel example | symfony project
H: symfony boilerplate | symfony starter | symfony template | symfony skeleton | symfony example | flask project
H: flask boilerplate | flask starter | flask template | flask skeleton | flask example | express project
H: express boilerplate | express starter | express template | express skeleton | express example
H: spring boot project | spring boot boilerplate | spring boot template | spring boot skeleton | spring boot example
H: fastapi project | fastapi boilerplate | fastapi starter | fastapi template | fastapi skeleton | fastapi example
H: nestjs project | nestjs boilerplate | nestjs starter | nestjs template | nestjs skeleton | nestjs example
H: phoenix project | phoenix boilerplate | phoenix starter | phoenix template | phoenix skeleton | phoenix example
H: node-js project | node-js boilerplate | node-js starter | node-js template | node-js skeleton | node-js example
H: rails library | rails integration | rails starter kit | rails admin | rack gem | rack helper | rack library
H: rack integration | rack starter kit | rack admin | sinatra gem | sinatra helper | sinatra library
H: sinatra integration | sinatra starter kit | sinatra admin | laravel gem | laravel helper | laravel library
H: laravel integration | laravel starter kit | laravel admin | django gem | django helper | django library
H: django integration | django starter kit | spring gem | spring middleware | spring helper | spring library
H: spring integration | spring starter kit | spring admin | express gem | express helper | express library
H: express integration | express starter kit | express admin | bundle | laravel wrapper | eloquent trait
H: api boilerplate | api starter | rest api boilerplate | server starter | web backend | server backend
H: app backend | baas platform | session library | auth server | request validator | di container | admin framework
H: rest endpoint generator | authentication strategy | authentication backend | router middleware
H: error handler middleware | web 框架 | 微服务 | 开发框架 | 脚手架 | 中间件 | 权限系统 | 接口服务 | 商城后端 | 后台系统 | 管理后台 | node server
H: web service framework | web development framework | enterprise framework
C: require express | express | from django | from flask import | from fastapi import | app-listen | app-use
C: app-get | composer require | php artisan | artisan vendor publish | rails generate | rails g | rails new
C: rails db migrate | rake db migrate | bundle exec rails | manage-py migrate | manage-py runserver | INSTALLED_APPS
C: MIDDLEWARE_CLASSES | urlpatterns | ServiceProvider | AppKernel-php | registerBundles | config app-php
C: spring-boot-starter | SpringBootApplication | RestController | GetMapping | gin-Default | gin-Context
C: http-HandleFunc | ListenAndServe | mvn spring-boot run | nodemon | uvicorn | flask run | mix phx-server
C: ApplicationController | before_action | ActiveRecord | config initializers | Startup-cs | ConfigureServices
C: AddScoped | UseMiddleware | npm run start dev | koa-router | fastify-register | actix_web | symfony console
X: storage backend | rendering backend | compiler backend | code generator backend | tensorflow backend
X: theano backend | keras backend | email backend | graphics backend | llvm backend | cache backend
X: backend agnostic | no backend | without a backend | backend independent | without backend | plotting backend
X: gpu backend | cuda backend | multiple backend | pluggable backend | swappable backend | express yourself
X: slim down | game controller | view controller | midi controller | table view controller | rocket league
X: echo server | express or implied | solder flask | no server-side
[server]
)lexicon",
R"lexicon(
[server]
alias: servers | self-hosted server | daemon | server software | 服务器 | 伺服器
E: server software | server application | server program | server daemon | server implementation | media server
E: mail server | email server | smtp server | imap server | pop3 server | game server | dedicated server
E: dns server | ftp server | sftp server | ssh server | telnet server | ldap server | radius server | dhcp server
E: tftp server | ntp server | irc server | xmpp server | jabber server | matrix server | homeserver
E: matrix homeserver | chat server | voip server | sip server | turn server | stun server | signaling server
E: streaming server | rtmp server | rtsp server | video server | music server | audio server | upnp server
E: dlna server | vpn server | vnc server | socks server | socks5 server | caldav server | carddav server
E: webdav server | nfs server | samba server | smb server | file server | git server | package server
E: license server | auth server | authentication server | authorization server | identity server | oauth server
E: openid connect provider | sso server | cas server | push server | notification server | sync server
E: backup server | print server | time server | map server | tile server | image server | application server
E: app server | tcp server | udp server | socket server | websocket server | echo server | rpc server | grpc server
E: json rpc server | graphql server | lsp server | mcp-server | model context protocol server | static server
E: coap server | mqtt server | modbus server | opc ua server | database server | cache server | memcached server
E: redis server | search server | analytics server | metrics server | log server | syslog server | monitoring server
E: ad server | discord server | minecraft server | minecraft server software | minecraft server plugin
E: spigot plugin | bukkit plugin | paper plugin | server plugin | mmo server | mmorpg server | server emulator
E: game server emulator | private server | private game server | game server manager | game server framework
E: server side mod | teamspeak server | mumble server | url shortener server | multiplayer server | lobby server
E: matchmaking server | roblox server | rust game server | world of warcraft server | wow emulator
E: ragnarok online server | maplestory server | self-hosted server | personal server | home server
E: home media server | headless server | standalone server | server cluster | server farm | ubuntu server
E: server management | server administration | server admin | server panel | server control panel
E: control panel for server | server setup | server provisioning | multi-threaded server | asynchronous server
E: event-driven server | high-performance server | lightweight server | embedded server | minimal server
E: server framework | network server | dns resolver | recursive resolver | authoritative dns
E: authoritative name server | name server | nameserver | mail transfer agent | reverse proxy server
E: activitypub server | fediverse server | mastodon compatible server | nostr relay | relay server
E: bittorrent tracker | torrent tracker | tor relay | xray server | shadowsocks server | wireguard server
E: inference server | model server | model serving | jupyter server | terminal server | ident server | finger server
E: gopher server | gemini server | nntp server | usenet server | bbs server | mud server | ircd | httpd | 服务器
E: 服务端程序 | 游戏服务器 | 邮件服务器 | 流媒体服务器 | 代理服务器 | 文件服务器 | 服务器软件 | 伺服器 | 服务器框架 | 游戏服务端 | 游戏服务器框架 | 推送服务器 | 媒体服务器 | dns 服务器
E: 自建服务器 | mcp 服务器 | mcp 服务 | 私服 | 内网穿透 | 服务器管理 | 服务器面板
S: self-hosted | self-host | self hosting | selfhosted | on premise | your own server | own server | vps
S: virtual private server | daemon | client-server | server client | server instance | server and client
S: client and server | server component | server config | server configuration | listen on port | tcp port
S: udp port | multi-server | port forwarding | systemd service | systemd unit | init script | windows service
S: run as a service | multiplayer | peer to peer server | home lab | homelab | synology | raspberry pi server
S: unraid | freenas | truenas | yunohost | proxmox | docker host | dedicated host | bare metal server | bare-metal
S: concurrent connection | concurrent client | simultaneous connection | connected client | c10k | epoll | kqueue
S: io_uring | libevent | libuv | event loop | non-blocking io | non-blocking | thread pool | pre-fork
S: worker process | load balancing | high availability | activitypub | homeserver implementation | transcoding
S: live transcoding | rtmp | rtsp | hls | dlna | upnp | chromecast | subsonic api | media library | music streaming
S: iptv | dvr | jellyfin | emby | kodi | smtp | imap | pop3 | dkim | dmarc | spam filter | mailbox
S: mailing list server | mail delivery | maildir | milter | dnssec | dns over https | dns over tls | dns zone
S: dns forwarder | zone transfer | dns record | ad blocking dns | ldap | kerberos | active directory
S: openid connect | caldav | carddav | webdav | samba | sftp | ftps | scp | reverse tunnel | socks5 | tunnel
S: wireguard | openvpn | shadowsocks | v2ray | port mapping | frp | ngrok | bukkit | spigot | papermc
S: fabric server | forge server | bungeecord | velocity proxy | sourcemod | minecraft | minecraft plugin | teamspeak
S: pterodactyl | model context protocol | mcp | mcp client | stdio transport | claude desktop | tool server | NAS
S: proxy server | api server | mock server | linux server | message broker | load balancer | ntp | proxy cache
S: storage server | self-hosted git | artifact repository | package repository | docker registry | node-js server
S: federated server | run your own | host your own
T: nginx | apache | postfix | dovecot | exim | bind9 | Unbound | dnsmasq | powerdns | coredns | Prosody | ejabberd
T: Asterisk | freeswitch | kamailio | mediasoup | coturn | icecast | nginx-rtmp | openldap | freeradius | keycloak
T: vsftpd | proftpd | openssh | dropbear | Squid | haproxy | plex media server | nextcloud | owncloud | gitea
T: gitlab | digitalocean | linode | vultr | hetzner | netty | Twisted | Tornado | eventlet | gevent | erlang otp
T: boost asio | swoole | workerman | reactphp | nakama | colyseus | steamcmd | Mangos | trinitycore | azerothcore
T: cpanel | plesk | webmin | Mastodon | pleroma | triton inference server | vllm | fastmcp
W: host | client | port | connection | protocol | tcp | udp | socket | listen | deploy | docker | linux | request
W: admin | user account | tls | ssl | certificate | remote | uptime | multi-user | authentication | log | bandwidth
W: hosting | plex
H: server | proxy | server library | language server | http server | web server | server manager | server mod
H: server wrapper | server side | server core | tracker | relay | resolver | service daemon | tunnel server
H: reverse proxy | identity provider | server toolkit | server monitor | server bot | server script
H: server setup script | self-hosted app | self-hosted application | self-hosted service | self-hosted platform
H: server in go | server in rust | server template | server example | mud | bbs | control panel | hosting panel
H: gateway server | stdio server | 服务端 | 服务器端 | 代理 | 服务程序 | 守护进程 | 面板 | 服务器程序 | git service
H: self-hosted git service | messaging server | media streaming server
C: systemctl start | systemctl enable | systemctl restart | sudo service | service start | server-start
C: server-listen | serverSocket | createServer | net-createServer | listen 0-0-0-0 | 0-0-0-0 | server-properties
C: server-cfg | server-conf | server-toml | server-yml | plugin-yml | mcpServers | claude_desktop_config-json
C: mcp-json | FastMCP | claude mcp add | bind_address | listen_port | docker run -p | iptables | ufw allow
C: ExecStart
X: sql-server | microsoft sql server | ms sql server | windows server | no server | without a server
X: server-side rendering | serverless | x server | server error | client server model | test server | x11 server
X: local server | your discord server | our discord server | join our server | slack server | dev server
X: web development server | ci server | build server | server response | jenkins server | team foundation server
X: react server component | github enterprise server | language server protocol | bitbucket server | tmux server
X: server-side swift

[web-server]
alias: http server | webserver | httpd | reverse proxy | load balancer | web 服务器
E: web-server | http-server | httpd | http 2 server | http2 server | http 3 server | http3 server | quic server
E: static file server | static-server | static web server | static http server | static site server
E: static content server | static file serving | file serving http server | embedded web server
E: embedded http server | embeddable http server | embeddable web server | tiny web server | tiny http server
E: simple web server | simple http server | small web server | lightweight web server | lightweight http server
E: async web server | asynchronous web server | asynchronous http server | high-performance web server
E: high-performance http server | event-driven web server | multi-threaded web server | local web server
E: local http server | command line http server | zero configuration http server | development web server
E: rack server | rack web server | rack http server | wsgi server | asgi server | wsgi http server | psgi server
E: cgi server | fastcgi server | fcgi server | scgi server | servlet container | servlet engine | servlet server
E: jsp container | php application server | reverse-proxy | http reverse proxy | load-balancer | http load balancer
E: layer 7 load balancer | layer 4 load balancer | software load balancer | tcp load balancer | edge router
E: edge proxy | web proxy | http proxy server | ingress controller | nginx module | apache module | nginx config
E: nginx configuration | nginx lua | lua nginx module | caddy plugin | caddy module | caddyfile | openresty
E: nginx proxy manager | http cache server | http accelerator | live reload server | web application server
E: rust http server | go web server | golang http server | node web server | python web server | c web server
E: c++ web server | c++ http server | java web server | java http server | php web server | swift http server
E: nginx docker | nginx ui | nginx log | nginx conf generator | web server for arduino | arduino web server
E: esp8266 web server | esp32 web server | asyncwebserver | webserver library | android web server | ios web server
E: cocoa http server | web server for ios | web server from scratch | http server from scratch | https for localhost
E: web 服务器 | http 服务器 | web服务器 | 网页服务器 | 反向代理 | 负载均衡 | 静态服务器 | 静态文件服务器 | 静态资源服务器 | 负载均衡器 | 负载均衡系统 | web 伺服器 | 網頁伺服器
E: nginx 配置 | nginx 模块 | 轻量级 web 服务器 | 高性能服务器 | web 应用服务器 | 反向代理服务器
S: serve static file | serve static content | serving static file | static file | static asset | directory listing
S: directory index | file index | auto index | autoindex | mime type | range request | byte range | keep-alive
S: keep alive connection | persistent connection | http pipelining | chunked encoding | chunked transfer encoding
S: gzip compression | brotli compression | content encoding | url rewriting | url rewrite | mod_rewrite
S: rewrite rule | htaccess | basic auth | basic authentication | ssl termination | tls termination | sni
S: automatic https | auto https | lets encrypt | letsencrypt | acme | http 2 | http2 | http 3 | http3 | quic | alpn
S: hsts | virtual hosting | name based virtual host | vhost | server block | upstream server | proxy_pass
S: sticky session | round robin | least connection | health check | hot restart | graceful restart
S: zero downtime restart | prefork | pre-forking | worker process | event loop | epoll | io_uring | reactor pattern
S: proactor | c10k | webbench | apachebench | requests per second | access log | error log | log format
S: combined log format | server push | fastcgi | php-fpm | cgi-bin | cgi script | scgi | uwsgi protocol | wsgi
S: asgi | rack | psgi | rack compatible | rack-based | spa fallback | history api fallback | document root
S: web root | docroot | current directory over http | local network file sharing | waf | web application firewall
S: modsecurity | rate limit | ip hash | tcp proxy | proxy protocol | websocket proxy | websocket proxying
S: live reload | livereload | hot reload | browser-sync | middleware chain | http request parser | thread pool
S: muduo | linux high performance server | servlet 3 | jetty | undertow | spdy | websocket server | servlet
S: serving static | serve static | ingress | load balancing | cgi | prerender
T: nginx | apache | apache httpd | apache http server | lighttpd | Caddy | traefik | haproxy | Envoy | tomcat | iis
T: IIS | Puma | webrick | gunicorn | uwsgi | uvicorn | hypercorn | daphne | Waitress | cherrypy | Tornado
T: twisted web | bjoern | meinheld | gevent | mod_wsgi | mod_php | mod_security | mod_pagespeed | tengine | varnish
T: Squid | actix | netty | Yaws | mochiweb | libmicrohttpd | civetweb | drogon | nanohttpd | gcdwebserver
T: cocoahttpserver | plack | starman | swoole | workerman | Roadrunner | frankenphp | reactphp | fasthttp | pingora
T: certbot | ESPAsyncWebServer | Kestrel | OWIN | http-sys | Thin | Passenger | Unicorn | Warp | Mongrel | Hyper
W: http | server | request | response | header | port | localhost | route | host | domain | ssl | tls | certificate
W: directory | connection | concurrent | proxy | web | index-html | static | thread | benchmark | cache
H: static file middleware | file server | reverse-proxy server | load balancing proxy | http proxy | wsgi container
H: application server | app server | embedded server | http server library | http server framework
H: web server library | web server framework | http daemon | local server | dev server | development server
H: live server | preview server | nginx plugin | nginx config generator | nginx image | nginx template | http engine
H: server engine | webserver in c | web server in rust | web server in go | spa server | zero-config server
H: simplehttpserver | 服务器 | http 服务 | webserver 服务器 | 网关 | 代理服务器 | 伺服器 | http web server | caching http server
H: http file server
C: nginx-conf | server_name | listen 80 | listen 443 | fastcgi_pass | root var www | var www html | nginx -t
C: nginx -s reload | sudo nginx | httpd-conf | RewriteEngine | Caddyfile | VirtualHost | a2enmod | apache2ctl
C: http-server -p | python -m SimpleHTTPServer | python -m http-server | config-ru | rackup | localhost 8080
C: serve -s | http-createServer | http-ListenAndServe | http-FileServer | WebServer server | server-on | puma -C
C: gunicorn -w | ab -n | wrk -t
X: web server log analyzer | any web server | your web server | web server required | x webserver
X: local web server required | serve static typing | thin wrapper | thin client | thin layer | a thin | very thin
X: apache license | apache 2 | apache spark | apache kafka | apache-2-0 | apache cordova | apache commons
)lexicon",
R"lexicon(
[web-server]
X: apache maven | apache hadoop | apache software foundation | apache software license | apache beam | apache arrow
X: apache airflow | apache license version 2 | unicorn emulator | apache public license

[api]
alias: apis | api client | api wrapper | rest api | rest | sdk | web api | api-client | 接口 | api 接口
E: api client | api wrapper | api library | api binding | api sdk | api client library | rest api | restful api
E: rest-ful api | web api | http api | json-api | public api | public apis | open api | openapi | openapi spec
E: openapi specification | openapi generator | openapi document | openapi 3 | swagger | swagger ui | swagger spec
E: swagger codegen | swagger documentation | api documentation | api docs | api doc generator
E: api documentation generator | api documentation tool | api reference generator | api gateway | api management
E: api management platform | api platform | api proxy | api mocking | api mock | api mock server | mock api
E: fake api | api testing | api test | api testing tool | api explorer | api console | api design | api design guide
E: api guideline | api first | api blueprint | raml | wsdl | soap client | soap server | soap web service | soap api
E: odata | odata client | odata service | json api specification | jsonapi | hal json | hypermedia api | hateoas
E: api framework | rest framework | rest api framework | restful api framework | api server | api backend
E: api service | api builder | api generator | api boilerplate | api starter | api starter kit | crud api
E: rest client | rest api client | rest library | rest wrapper | web service client | rpc framework | json-rpc
E: xml-rpc | xmlrpc | grpc | grpc gateway | grpc web | grpc framework | protobuf rpc | connect rpc | twirp
E: apache thrift | type safe api | typesafe api | typed api client | end to end typesafe api | api security
E: api key management | api versioning | api rate limiting | api monitoring | api analytics | api catalog
E: api registry | api lifecycle | api marketplace | api integration | api aggregator | unified api | api contract
E: api schema | api diff | api linter | api scraper | unofficial api | unofficial api client
E: unofficial api wrapper | unofficial rest api | private api | reverse engineered api | undocumented api
E: graphql api | graphql client | webhook api | official api client | official client library | official sdk
E: official node-js client | official python client | official php sdk | client sdk | client library for the api
E: wrapper for the api | wrapper around the api | interface to the api | node-js sdk | python sdk | php sdk
E: ruby sdk | typescript sdk | javascript sdk | rust sdk | swift sdk | sdk for node-js | sdk for python
E: sdk for php | twitter api | facebook api | github api | google api | youtube api | slack api | telegram api
E: telegram bot api | discord api | spotify api | instagram api | reddit api | linkedin api | dropbox api
E: google maps api | google drive api | google sheets api | google calendar api | google analytics api | gmail api
E: stripe api | paypal api | twilio api | sendgrid api | mailchimp api | salesforce api | hubspot api | zendesk api
E: jira api | trello api | asana api | shopify api | amazon api | amazon product advertising api | ebay api
E: flickr api | tumblr api | soundcloud api | last-fm api | lastfm api | foursquare api | yelp api | steam api
E: riot api | riot games api | twitch api | vimeo api | pinterest api | medium api | wikipedia api | mediawiki api
E: imgur api | giphy api | openai api | chatgpt api | gemini api | claude api | openweathermap api | weather api
E: yahoo finance api | alpha vantage api | binance api | coinbase api | kraken api | bitfinex api | bittrex api
E: poloniex api | bitmex api | bybit api | kucoin api | xero api | quickbooks api | intercom api | notion api
E: airtable api | todoist api | strava api | fitbit api | garmin api | philips hue api | tesla api | spacex api
E: nasa api | pokemon api | marvel api | tmdb api | imdb api | omdb api | whatsapp api | whatsapp business api
E: wechat api | weibo api | alipay api | line messaging api | viber api | messenger api | facebook messenger api
E: vk api | mixpanel api | segment api | heroku api | digitalocean api | cloudflare api | linode api | vultr api
E: gitlab api | bitbucket api | jenkins api | jira rest api | confluence api | zoom api | plaid api | square api
E: braintree api | mailgun api | postmark api | nexmo api | vonage api | plivo api | pushover api | onesignal api
E: algolia api | contentful api | wordpress rest api | woocommerce api | magento api | bigcommerce api
E: prestashop api | shippo api | easypost api | fedex api | ups api | usps api | uber api | lyft api | airbnb api
E: deezer api | musicbrainz api | discogs api | genius api | openstreetmap api | mapbox api | bing api
E: bing maps api | yandex api | baidu api | ticketmaster api | eventbrite api | meetup api | tiktok api | douyin api
E: bilibili api | netease cloud music api | bluesky api | mastodon api | hacker news api | stack exchange api
E: stackoverflow api | npm api | pypi api | virustotal api | shodan api | zabbix api | pagerduty api | datadog api
E: new relic api | grafana api | rundeck api | vmware api | openstack api | proxmox api | hetzner api | godaddy api
E: namecheap api | api 接口 | 接口 | api 封装 | 开放接口 | api 网关 | 接口文档 | api 文档 | 接口管理 | 接口管理平台 | 接口测试 | restful 接口
E: rest 接口 | api 服务 | api 聚合 | 免费 api | 接口文档生成 | 开放平台 | 第三方 sdk | 介面 | rpc 框架 | api 管理 | 网关 | 接口自动化测试 | api 中转
E: 微信 sdk | 公众号开发 sdk | 支付 sdk | 接口封装
S: apiary | thrift | sdk | client library | api call | api request | api endpoint | api token | api key
S: api version | api response | api consumer | api provider | api method | api resource | api integration test
S: rest endpoint | rest service | restful | restful service | restful web service | rest interface | REST | endpoint
S: web-services | webservice client | webhook | oauth token | oauth2 client | oauth client | oauth authentication
S: oauth 1-0a | access token | bearer token | client id and secret | consumer key | developer account
S: developer token | rate limit | rate limiting | throttling | paginated response | rate limiter | crud operation
S: crud endpoint | request validation | response validation | json schema | json schema validation
S: response serialization | swagger file | swagger definition | openapi schema | openapi definition
S: openapi client generator | code generator for openapi | api definition | schema first | contract first
S: contract testing | consumer driven contract | interactive documentation | redoc | postman collection | postman
S: insomnia | api playground | rapidapi | developer portal | service stub | interface definition language
S: protocol buffer | protobuf | protobuf definition | remote procedure call | remote method invocation | rpc call
S: rpc | soap | wsdl file | json api spec | jsonapi-org | hypermedia | content negotiation | versioned api
S: api blueprint format | fluent api client | strongly typed client | typed client | auto generated client
S: generated client | generated from openapi | generated by swagger codegen | wrapper library | scraping api
S: free api | no api key required | public dataset api | quote api | random api | dictionary api | translation api
S: geocoding api | currency api | stock api | crypto api | exchange api | movie api | image api | music api
S: weather data | sports api | football api | covid-19 api | covid api | holidays api | countries api
S: ip geolocation api | email validation api | sms api | payment api | messaging api | bot api | trading api
S: crypto exchange api | streaming api | admin api | management api | storefront api | cloud api | partner api
S: advertising api | maps api | places api | directions api | analytics api | video api | chat api | voice api
S: social api | sms gateway | payment gateway | interact with api | api development | building api | build api
S: service definition | typed api | api description | headless
T: tyk | apigee | krakend | apisix | wso2 | mulesoft | hoppscotch | Stoplight | redocly | apidoc | apidocjs | aglio
T: dredd | fastapi | django rest framework | drf | flask-restful | flask-restplus | loopback | apollo | tRPC | trpc
T: ts-rest | zodios | dubbo | brpc | gRPC | Retrofit | Refit | restsharp | Guzzle | axios | faraday | rails-api
T: jbuilder | active model serializers | jsonapi-rb | restify | dropwizard | Jersey | servicestack | asp-net web api
T: web api 2 | nswag | swashbuckle | autorest | twilio | stripe | mailchimp | sendgrid | salesforce
T: facebook graph api | graph api | graph-facebook-com | microsoft graph | spotify web api | youtube data api
T: amazon mws | google cloud api | slack web api | steam web api | wechat | alipay | 微信 | 支付宝 | Insomnia | Kong
T: Spectral | Slate
W: api | client | wrapper | request | response | resource | json | xml | http | token | authentication | oauth
W: oauth2 | credential | integration | service | parameter | query | header | url | status code | error code
W: binding | unofficial | official | account | developer | interface | library | pagination | backoff | serializer
H: api interface | documentation generator for api | api template | api skeleton | api example | api demo
H: api tester | api testing framework | mock server | api browser | api toolkit | api helper | api adapter
H: api connector | api crawler | api module | api package | api plugin | api bundle | api extension | api spec
H: api specification | api client for python | python wrapper | node wrapper | php wrapper | ruby wrapper
H: go wrapper | java wrapper | javascript wrapper | typescript wrapper | dotnet wrapper | r wrapper | swift wrapper
H: node-js wrapper | ruby client | php client | python client | go client | golang client | java client
H: node client | node-js client | javascript client | dotnet client | rust client | elixir client | r client
H: client for the api | ruby gem for the api | swagger generator | openapi parser | openapi tool | openapi validator
H: swagger plugin | swagger tool | soap library | rpc library | rpc server | rpc client | rpc system
H: json rpc client | json rpc server | json rpc library | xml-rpc client | grpc client | grpc server | grpc library
H: grpc service | grpc plugin | protoc plugin | thrift client | odata server | odata library | webservice
H: bindings for the api | rest server | microservice | oauth library | connector | collection of api | list of api
H: public api list | 接口管理工具 | 接口服务 | api 客户端 | 开发工具包 | 接口测试工具 | 接口平台 | 接口文档工具 | rpc api | web service api
C: api_key | apiKey | API_KEY | access_token | accessToken | client_id | client_secret | consumer_key | curl -X GET
C: curl -X POST | curl -H | Authorization Bearer | application json | api v1 | v1 users | swagger-json
C: openapi-yaml | openapi-json | swagger-yaml | swagger-ui | operationId | grpc-Dial | service-proto | proto
C: protoc | new Client | Client-new | NewClient | client-get | api-get | YOUR_API_KEY | your_api_key | your-api-key
C: YOUR_ACCESS_TOKEN | api_secret | apiSecret | GET api | POST api | api_client | ApiClient | SoapClient
C: api-example-com | ApiProperty | rest_framework | APIView | Resource | swag init
X: public api of | browser api | dom api | simple api | fluent api | clean api | native api | windows api
X: win32 api | c api | c++ api | low level api | high level api | composition api | context api | api reference
X: api change | api stability | android api | api level | stream api | history api | fetch api | canvas api
X: web audio api | intuitive api | minimal api surface | easy to use api | consistent api | api docs here
X: full api docs | rest of | the rest | and rest | at rest | rest parameter | rest operator | rest argument
X: programmatic api | javascript api | functional api | callback api | api compatible | vulkan api | opengl api
X: graphics api | keras api | file api | webgl api | user interface | elegant api | powerful api
X: unified api surface | chainable api | declarative api | expressive api | reactive api | file system api
X: geolocation api | storage api | android sdk | ios sdk | flutter sdk | dart sdk | dotnet sdk | java sdk
X: vulkan sdk | windows sdk | sdk manager | game sdk | android native sdk

[http]
alias: https | http protocol | http library | http2 | http/2 | 超文本传输协议
E: http library | http-protocol | http-client | http-server | http-router | http-middleware | http-proxy
E: http request | http response | http-parser | http request parser | http header | http 2 | http2 | http 3 | http3
E: http 1-1 | http message | http toolkit | http framework | http stack | http utility | http abstraction
E: http client and server | http server and client | http load testing | http benchmarking tool
E: http load generator | http debugger | http debugging proxy | http inspector | http traffic | http monitor
E: http mocking | http mock | http stub | http recorder | http interceptor | http caching | http cache | http cookie
E: http status code | http status | http error | http method | http method override | http verb
E: http authentication | http basic auth | http basic authentication | http digest authentication | http signature
E: http range request | http streaming | http live streaming | http tunnel | http tunneling | http compression
E: http content negotiation | http multipart | http multiplexer | http request router | http routing
E: http request multiplexer | http handler | http middleware library | http security header
E: http public key pinning | http strict transport security | http long polling | http service | http endpoint
E: http api framework | http for humans | http over ssh | http pipelining | http connection pool | http keep alive
E: http transport | url parser | url parsing library | url router | url builder | url library | url template
E: uri template | uri parser | uri library | query string parser | querystring | request router | cookie parser
E: cookie library | cookie jar | user-agent parser | user agent string parser | cors | cors middleware | cors proxy
E: mime type library | content-type parser | http fuzzing | web proxy | http proxy server | socks and http proxy
E: mitm proxy | man in the middle proxy | intercepting proxy | http forward proxy | websocket and http
E: url shortener library | http toolkit for | rack middleware | psr-7 | psr-7 implementation | psr-15 | psr-17
E: psr-18 | request response abstraction | fastcgi | multipart parser | multipart form data parser
E: form data parser | etag | http conditional request | url normalization | url rewriting | quic implementation
E: quic protocol | server-sent event | http 2 server | http 2 client | http proxying | http replay | http archive
E: har file | dns over https | http 协议 | http 库 | http 框架 | http 请求 | http 代理 | http 客户端 | http 服务器 | http 路由
E: 网络请求库 | 抓包工具 | 抓包 | http 抓包 | 超文本传输协议 | 跨域 | http 中间件 | 路由库 | http 服务 | http 解析器
S: request header | response header | response body | request body | request method | status code | 301 redirect
S: 302 redirect | redirect to https | force https | https redirect | ssl redirect | content-type header
)lexicon",
R"lexicon(
[http]
S: accept header | accept language header | authorization header | user-agent header | user-agent | referer
S: referrer policy | cache-control | cache control header | last modified | if-none-match | content length
S: content-encoding | transfer encoding | gzip encoding | deflate | brotli | content-disposition | set-cookie
S: samesite | signed cookie | secure cookie | same origin | cross-origin | cross-origin request
S: cross origin resource sharing | preflight request | csp header | content security policy | security header | hsts
S: x-frame-options | x-forwarded-for | x-real-ip | link header | retry-after | problem detail | rfc 7807 | rfc 2616
S: rfc 7230 | rfc 7231 | rfc 3986 | rfc 6265 | rfc 6570 | hpack | alpn | nghttp2 | http push | server push | spdy
S: websocket upgrade | keep-alive | connection pooling | chunked | chunked transfer | multipart | form-data
S: urlencoded | form urlencoded | body-parser | query param | query parameter | query string parameter
S: url encoding | url encode | url decode | percent encoding | percent-encoded | url parameter | url pattern
S: url path matching | path matching | path parameter | path param | named parameter route | wildcard route
S: route group | route matcher | radix tree router | trie router | trie-based router | fastest router
S: routing library | router middleware | mux | muxer | request multiplexer | middleware chaining | net http
S: net http compatible | request context | http upgrade | basic auth | digest auth | hmac signature
S: certificate pinning | ssl pinning | mutual tls | man in the middle | mitm | charles proxy | fiddler | burp suite
S: proxy | transparent proxy | forward proxy | reverse proxy | socks5 proxy | proxy auto config | pac file
S: proxy list | proxy pool | proxy rotation | proxy chain | proxy checker | packet capture | har
S: request per second | load test http | request logging | access log | request tracing | domain name parsing
S: top level domain | public suffix list | slug url | link checker | broken link checker | dead link | url shortener
S: url validation | idn | punycode | data uri | favicon fetcher | long polling | http trigger | isomorphic http
S: wire format http | httpbin | http | 代理 | url-parsing | url routing | query string | webdav | quic | doh | 网络请求
S: network library | web server | curl | curl wrapper | http 1 server | wsgi | websocket | tls | url router library
S: request routing | rest client | reverse proxy server | ajax | transferring data
T: libcurl | netty | node http | Net HTTP | http-sys | http-kit | http4s | akka-http | plack | gorilla mux | Gorilla
T: httprouter | fasthttp | negroni | psr7 | guzzle psr7 | zend diactoros | laminas diactoros | slim psr7
T: symfony httpfoundation | httpfoundation | actix | tower http | werkzeug | webob | h11 | hyper-h2 | httpx
T: mitmproxy | haproxy | nginx | Squid | wrk | vegeta | apachebench | jmeter | wiremock | nock | msgpack rpc
T: okhttp | nghttp3 | Quiche
W: request | response | header | cookie | url | uri | body | status | get | post | put | route | router | routing
W: middleware | client | server | handler | web | session | path | method | port | host | domain | ssl | encoding
W: streaming | socket | api | json | content | timeout | retry | endpoint
H: query string library | cookie manager | user agent detector | proxy tool | proxy scraper | proxy client
H: proxy library | debugging proxy | http sniffer | request bin | request inspector | http tool | http helper
H: http wrapper | http mocking library | http stub server | http load testing tool | http benchmark | http module
H: http package | http extension | http engine | http gateway | http bridge | http interface | form parser
H: header parser | mime library | status code library | status code checker | url validator | url checker
H: url extractor | http request logger | request logger | logging middleware | compression middleware | route parser
H: path matcher | http 2 implementation | http 2 library | response helper | request wrapper | websocket proxy
H: har viewer | har parser | traffic replay tool | certificate tool | networking library | http库 | http 代理工具 | 代理池
H: 网络库 | 路由 | 抓包软件 | 中间件 | 网络框架 | 请求库 | 短链接 | 短网址 | request router library | http implementation | http accelerator
C: curl -i | curl -v | curl -I | curl -X | HTTP 1-1 | 200 OK | 404 Not Found | 301 Moved | Content-Type
C: Content-Length | User-Agent | Set-Cookie | Accept-Encoding | Cache-Control | http-Request | http-ResponseWriter
C: http-Handler | HttpRequest | HttpResponse | ServerRequestInterface | ResponseInterface | RequestInterface
C: require http | import http | http_proxy | https_proxy | Access-Control-Allow-Origin | req-headers
C: res-statusCode | r-GET | mux-NewRouter | X-Forwarded-For | url-parse | urllib-parse | http-get
X: http localhost | http www | installed via http | served over http | clone via https | https clone
X: git over https | via https | over https | http link | https github | visit http | react router | vue router
X: angular router | client-side router | wireless router | wifi router | home router | router os | cisco router
X: query string language | proxy object | es6 proxy | proxy pattern | dynamic proxy | javascript proxy
X: redirect output | http streaming video

[http-client]
alias: http request library | rest client | request library | ajax | fetch | http 客户端
E: http-client | http client library | rest-client | rest client library | http request library | request library
E: http requester | http 2 client | async http client | asynchronous http client | asyncio http client
E: non-blocking http client | fluent http client | declarative http client | type-safe http client
E: typesafe http client | lightweight http client | simple http client | tiny http client
E: promise-based http client | isomorphic http client | command line http client | cli http client
E: terminal http client | interactive http client | http cli | curl wrapper | curl-like | curl replacement
E: curl alternative | curl for humans | curl class | curl library | libcurl wrapper | libcurl binding | php curl
E: php curl class | curl multi | wget alternative | wget-like | wget clone | make http request | send http request
E: ajax library | ajax wrapper | ajax request | ajax helper | ajax plugin | jquery ajax | xhr | xhr wrapper
E: xhr library | xmlhttprequest | xmlhttprequest wrapper | xmlhttprequest polyfill | fetch api | fetch wrapper
E: fetch polyfill | fetch library | fetch client | window-fetch | window-fetch polyfill | isomorphic fetch
E: universal fetch | node fetch | fetch for node | fetch middleware | axios wrapper | axios adapter | axios plugin
E: axios interceptor | axios mock | request interceptor | request retry | http retry | retry http request
E: http networking library | ios networking library | networking layer | network abstraction layer
E: android networking library | android http library | swift networking | swift http | objective-c networking
E: retrofit adapter | retrofit converter | okhttp interceptor | python requests | requests plugin | requests auth
E: requests-like | guzzle middleware | guzzle handler | guzzle plugin | faraday middleware | faraday adapter
E: http gem | ruby http client | python http client | php http client | java http client | go http client
E: golang http client | rust http client | node-js http client | javascript http client | typescript http client
E: c++ http client | c# http client | dotnet http client | dart http client | kotlin http client | scala http client
E: clojure http client | elixir http client | erlang http client | lua http client | swift http client
E: haskell http client | perl http client | crystal http client | api tester | api client app | rest api client
E: rest api tester | rest api testing tool | api testing client | postman alternative | postman clone | postman-like
E: insomnia alternative | rest console | http file client | http file | http client for vscode | web service client
E: web client library | httpclient extension | httpclientfactory | http mocking library | mock http request
E: http record and replay | download manager | file downloader | download accelerator | multi-threaded downloader
E: parallel downloader | download library | download tool | file download library | batch downloader
E: resumable download | resume download | chunked download | segmented download | browser impersonation
E: tls fingerprint client | headless http client | http user agent client | url fetcher | web fetcher | jsonp
E: jsonp client | http 客户端 | http 请求 | 网络请求 | 网络请求库 | 网络请求框架 | http 请求库 | 请求库 | http 请求封装 | 网络请求封装 | 下载器 | 下载工具
E: 多线程下载 | 断点续传 | 接口测试工具 | 接口调试 | 接口调试工具 | 下载管理器 | 下载框架 | 網路請求 | 請求庫 | axios 封装 | okhttp 封装 | curl 封装 | 下载库
S: get request | post request | http get | http post | get and post request | http verb | http call | make request
S: making request | request builder | response parsing | response parser | parse response | request body
S: response body | request header | response interceptor | interceptor | query parameter | multipart upload
S: multipart request | multipart form data | file upload and download | connection pooling | connection pool
S: keep-alive | follow redirect | redirect following | request timeout | retry policy | exponential backoff
S: automatic retry | concurrent request | parallel request | async request | asynchronous request | request queue
S: request cancellation | abort request | abortcontroller | cancelable request | cancel token | request cache
S: response caching | request deduplication | cookie jar | cookie persistence | session persistence | basic auth
S: digest auth | bearer token | oauth signing | proxy support | socks proxy | ssl verification | certificate pinning
S: tls fingerprint | ja3 | gzip decompression | brotli | chunked | streaming upload | streaming download
S: download progress | upload progress | progress event | psr-18 | psr-7 | httplug | promise-based | promise api
S: future-based | callback-based | rxjava adapter | combine publisher | async await | swift concurrency | urlsession
S: nsurlsession | nsurlconnection | url loading system | reachability | network reachability | image downloading
S: codable | gson converter | json decoding | response mapping | object mapping | annotation based client
S: service interface | type-safe rest | cross-domain request | cross-domain ajax | jsonp request | cors request
S: ajax call | ajax form | ajax file upload | asynchronous javascript | superagent | superagent plugin
S: cross-browser xhr | browser and node-js | works in node and browser | networking library | http library
S: rest call | rest request | api call | api request | consume rest api | request collection
S: environment variable in request | send api request | api debugging | har export | curl command | convert curl
S: curl to code | curl converter | curl command generator | wget | httpie | mirror website | bulk download
S: download file | download from url | file download | download speed | download queue | multi-connection
S: aria2 frontend | torrent and http download | metalink | bandwidth throttling | http scraper | mock server | nock
S: stub request | vcr cassette | request matcher | http request | axios | network layer | retrofit | okhttp | volley
S: alamofire | afnetworking | moya | guzzle | 文件下载 | making http request | sending http request | data fetching
S: transferring data | typed client | remote data | fetch
T: whatwg-fetch | undici | bluebird request | request promise | angular http | rxjs ajax | apache httpclient
T: apache httpcomponents | unirest | openfeign | resttemplate | webclient | urllib | urllib2 | urllib3 | httplib
T: httplib2 | httpx | aiohttp | pycurl | treq | grequests | php-http | symfony httpclient | faraday | httparty
T: typhoeus | excon | net http | em-http-request | reqwest | ureq | resty | gorequest | httpoison | Hackney
T: ibrowse | clj-http | cohttp | cpprestsdk | cpr | libcurl | curl | aria2 | Postman | hoppscotch | restsharp
T: Refit | flurl | httpclient | HttpClient | LWP | winhttp | wininet | requests-html | Insomnia | Bruno | Feign
T: SWR
W: http | request | response | client | url | header | get | post | api | rest | json | async | promise | callback
W: timeout | retry | proxy | body | status code | ajax | session | auth | networking | coroutine | network request
H: rest library | requester | http wrapper | curl clone | ajax module | ajax utility | fetch implementation
H: request wrapper | request client | request helper | request module | request manager | network library
H: networking framework | networking wrapper | network framework | api testing tool | api client | api debugger
H: api development environment | downloader | download client | image downloader | video downloader
H: bulk downloader | download helper | download script | http tool | axios instance | retry middleware
H: retry plugin | requests authentication handler | client library | web client | http agent | proxy agent
H: http mock library | fetch mock | call adapter | call adapter factory | logging interceptor | curl generator
H: website downloader | scraper client | 网络库 | 网络框架 | 网络请求工具 | http 库 | 下载软件 | 请求框架 | 请求封装 | data fetching library
H: tool for transferring data | page downloader | resource plugin
C: axios-get | axios-create | axios-post | await fetch | requests-get | requests-post | import requests
C: import axios | require axios | require request | http-get | client-get | httpClient | HTTP-get | Guzzle
C: GuzzleHttp | RestClient-get | HTTParty | curl_init | curl -X POST | new XMLHttpRequest | XMLHttpRequest
C: superagent-get | okhttp3 | OkHttpClient | Retrofit-Builder | retrofit2 | URLSession | AF-request | NSURLRequest
C: NSURLSession | GetAsync | PostAsync | http-NewRequest | http-Client | aiohttp-ClientSession | HTTPoison-get
C: statusCode | setRequestHeader | curl_easy_init
X: curl to install | install via curl | fetch data from github | git fetch | prefetch | pull request
X: feature request | merge request | bug fixes and request | request for comment | request a feature | fetch policy
X: react query fetch | download the latest release | download link | download zip | download from the release
X: free download | download the source | got it | download page | npm download | arm curl | curl of a vector
X: bicep curl

[database]
alias: databases | db | dbms | rdbms | sql database | relational database | 数据库 | 資料庫
E: database | dbms | sql database | relational database | relational database management system
E: database management system | database engine | database server | database system | distributed database
E: distributed sql database | distributed sql | newsql | embedded database | embeddable database
E: in-memory database | in memory sql | time-series database | tsdb | graph database | vector database
E: vector store | vector search database | document database | document-oriented database | column-oriented database
E: columnar database | column store | analytical database | olap database | oltp database | htap | key-value store
E: key-value database | kv store | key value storage engine | object database | object-oriented database
)lexicon",
R"lexicon(
[database]
E: xml database | spatial database | geospatial database | multi-model database | nosql database | json database
E: flat file database | file based database | local database | client-side database | browser database
E: mobile database | realtime database | event store | event database | ledger database | immutable database
E: cloud database | serverless database | edge database | lakehouse | query engine | sql engine | sql query engine
E: storage engine | lsm tree | b-tree database | database driver | database client | database library
E: database wrapper | database abstraction layer | database abstraction | database access layer
E: database access library | database toolkit | database connector | database connection | database connection pool
E: jdbc connection pool | jdbc driver | odbc driver | dbapi | ado-net | ado-net provider | database migration
E: db migration | schema migration | migration tool for database | database schema | database schema migration
E: database versioning | database version control | schema versioning | database change management
E: database refactoring | database design | database diagram | database modeling | data modeling tool
E: entity relationship diagram | er diagram | erd | schema visualization | schema diff | database diff
E: database comparison | database documentation | database admin | database administration | database management
E: database manager | database management tool | database gui | database browser | database viewer
E: database explorer | database ide | database monitoring | database performance | database tuning | database backup
E: database dump | database replication | database proxy | database sharding | database middleware
E: sharding middleware | database cluster | database clustering | database operator | database seeding
E: database seeder | database cleaner | database fixture | database testing | database benchmark
E: database generator | database export | database import | database sync | database synchronization
E: database encryption | database adapter | database plugin | database query | database query tool | query builder
E: sql query builder | sql builder | sql generator | sql client | sql library | sql toolkit | sql editor | sql ide
E: sql workbench | sql parser | sql formatter | sql template | sql mapper | sql migration | sql dialect
E: sql on hadoop | stored procedure | database trigger | change data capture | transactional database
E: acid database | sqlite wrapper | sqlite library | sqlite orm | sqlite browser | sqlite driver | sqlite database
E: sqlite extension | sqlite binding | sqlite replication | mysql client | mysql driver | mysql database
E: mysql library | mysql wrapper | mysql backup | postgresql client | postgresql driver | postgresql database
E: postgresql library | postgresql wrapper | postgresql backup | postgres client | postgres driver
E: postgres database | postgres library | postgres wrapper | postgres backup | oracle client | oracle driver
E: oracle database | oracle library | oracle wrapper | oracle backup | sql server client | sql server driver
E: sql server database | sql server library | sql server wrapper | sql server backup | mssql client | mssql driver
E: mssql database | mssql library | mssql wrapper | mssql backup | sqlite client | sqlite backup | clickhouse client
E: clickhouse driver | clickhouse database | clickhouse library | clickhouse wrapper | clickhouse backup
E: influxdb client | influxdb driver | influxdb database | influxdb library | influxdb wrapper | influxdb backup
E: cassandra client | cassandra driver | cassandra database | cassandra library | cassandra wrapper
E: cassandra backup | neo4j client | neo4j driver | neo4j database | neo4j library | neo4j wrapper | neo4j backup
E: mongodb client | mongodb driver | mongodb database | mongodb library | mongodb wrapper | mongodb backup
E: mariadb client | mariadb driver | mariadb database | mariadb wrapper | cockroachdb client | cockroachdb driver
E: cockroachdb database | cockroachdb wrapper | tidb client | tidb driver | tidb database | tidb wrapper
E: duckdb client | duckdb driver | duckdb database | duckdb wrapper | snowflake client | snowflake driver
E: snowflake database | snowflake wrapper | bigquery client | bigquery driver | bigquery database | bigquery wrapper
E: redshift client | redshift driver | redshift database | redshift wrapper | firebird client | firebird driver
E: firebird database | firebird wrapper | db2 client | db2 driver | db2 database | db2 wrapper | realm client
E: realm driver | realm database | realm wrapper | indexeddb client | indexeddb driver | indexeddb database
E: indexeddb wrapper | mysql proxy | mysql replication | mysql cluster | mysql operator | mysql connector
E: mysql extension | mysql monitoring | mysql migration | postgresql proxy | postgresql replication
E: postgresql cluster | postgresql operator | postgresql connector | postgresql extension | postgresql monitoring
E: postgresql migration | postgres proxy | postgres replication | postgres cluster | postgres operator
E: postgres connector | postgres extension | postgres monitoring | postgres migration | pg extension | mysql binlog
E: binlog | mysql high availability | mysql middleware | mysql parser | oracle db | plsql | pl sql | pl pgsql
E: pgsql | t-sql | microsoft sql server | csv to sql | sql query | 数据库 | 資料庫 | 數據庫 | 数据库管理 | 数据库管理工具 | 分布式数据库
E: 关系型数据库 | 时序数据库 | 图数据库 | 向量数据库 | 内存数据库 | 嵌入式数据库 | 数据库中间件 | 数据库连接池 | 连接池 | 分库分表 | 数据库迁移 | 数据库客户端 | 数据库驱动 | 数据库设计
E: 数据库同步 | 数据同步 | sql 解析 | sql 审核 | sql 审核平台 | 数据库文档 | 数据库审计 | 数据库引擎 | 存储引擎 | 数据库操作 | 数据仓库 | 数据库建模 | 数据库结构
S: query language | query optimizer | query planner | query execution | query plan | execution plan | slow query
S: slow query log | query analyzer | prepared statement | parameterized query | sql injection safe | sql statement
S: sql dump | sql script | sql file | raw sql | sql expression | select statement | insert statement | join query
S: window function | common table expression | full-text index | secondary index | b-tree | b+ tree | lsm | sstable
S: write-ahead log | write ahead logging | mvcc | acid | acid transaction | acid compliant | transaction isolation
S: isolation level | snapshot isolation | two-phase commit | distributed transaction | raft consensus | paxos
S: replication | master-slave replication | multi-master | read replica | read-write splitting | sharding
S: horizontal sharding | table partitioning | high availability cluster | point in time recovery | hot backup
S: incremental backup of database | connection string | connection pool | connection pooling | primary key
S: foreign key | unique constraint | referential integrity | auto increment | materialized view
S: logical replication | logical decoding | logical backup | pg_dump | mysqldump | pg_stat | tablespace
S: schema evolution | schema change | online schema change | alter table | create table | drop table | migrate up
S: down migration | migration file | seed data | test data generation | fake data for database | data dictionary
S: crud generator | crud operation | table editor | data browser | data explorer | sql console | sql shell
S: sql autocompletion | autocompletion and syntax highlighting | tabular result | olap cube | star schema | etl
S: elt | data pipeline | data migration | data replication | debezium | full outer join | columnar storage
S: vectorized query execution | vectorized execution | time-series | time series data | retention policy
S: tag and field | hypertable | metrics storage | triple store | rdf store | quad store | sparql | datalog
S: cypher query | gremlin | graph query language | embedding search | similarity search
S: approximate nearest neighbor | hnsw | pgvector | geospatial query | postgis | spatial index | spatialite
S: offline-first | local-first | indexeddb | websql | web sql | localstorage database | core data | coredata
S: room database | sqliteopenhelper | fmdb | realm | greendao | sqlcipher | encrypted database | data persistence
S: persistence layer | persistent storage | crdt database | geoip database | ip database | ip address database
S: vulnerability database | open database | access database | foxpro | dbase | sql | jdbc | odbc | btree | data lake
S: cdc | db | rdbms | olap | temporal database | data warehouse | transactional | mysql compatible
S: postgres compatible | object relational | key value | document-oriented | active record | data model
S: database access | redis client
T: mysql | postgresql | postgres | mariadb | percona | sqlite | sqlite3 | mssql | sql server | db2 | sybase
T: firebird | h2 database | hsqldb | apache derby | informix | teradata | vertica | greenplum | redshift | bigquery
T: Snowflake | clickhouse | duckdb | Druid | pinot | doris | starrocks | Presto | trino | Impala | Hive | spark sql
T: kylin | cockroachdb | tidb | tikv | yugabyte | yugabytedb | vitess | planetscale | turso | libsql | rqlite
T: dqlite | foundationdb | Fauna | voltdb | memsql | singlestore | influxdb | prometheus tsdb | timescaledb
T: questdb | tdengine | opentsdb | victoriametrics | graphite whisper | cassandra | scylladb | hbase | bigtable
T: mongodb | couchdb | rethinkdb | arangodb | orientdb | neo4j | dgraph | janusgraph | tigergraph | redis
T: memcached | leveldb | rocksdb | lmdb | berkeley db | boltdb | Badger | etcd | dynamodb | cosmos db | cosmosdb
T: Spanner | firestore | firebase | elasticsearch | solr | pouchdb | rxdb | nedb | lokijs | lowdb | dexie
T: objectbox | milvus | weaviate | qdrant | chroma | chromadb | pinecone | faiss | datomic | xtdb | dbeaver
T: phpmyadmin | adminer | pgadmin | heidisql | dbvisualizer | datagrip | mysql workbench | navicat | sequel pro
T: flyway | liquibase | alembic | knex | sqlc | sqlx | jooq | sqlalchemy | Hibernate | mybatis | doctrine dbal | pdo
T: PDO | hikaricp | c3p0 | dbcp | pgbouncer | proxysql | maxscale | shardingsphere | psycopg2 | pymysql | libpq
T: DBI | ecto | galera | patroni | supabase | Oracle | Sequel | Derby
W: query | table | row | column | index | transaction | schema | record | data | storage | persistence | insert
W: update | delete | select | join | key | value | migration | dump | backup | cluster | driver | connection
W: engine | document | collection | field | model | crud | admin | import | export | view | constraint | dataset
W: serializable | partitioning | failover | downsampling
H: datastore | data store | database tool | database layer | database migration tool | migration tool
H: migration library | migration framework | migration manager | schema migration tool | schema manager | query tool
H: query library | query runner | sql linter | sql wrapper | sql driver | sql tutorial | sql cheat sheet
H: sql generator library | file database | connection pooler | connection manager | foreign data wrapper
H: storage layer | persistence library | persistence framework | data access layer | data access library | dao
H: dao layer | data mapper | admin tool for mysql | sql admin tool | schema generator | schema visualizer
H: er diagram tool | diagram tool for database | backup tool for mysql | dump tool | mysql backup script
H: binlog parser | replication tool | seeder | fixture loader | sparql endpoint | database backup tool
H: database sync tool | db client | db wrapper | db driver | db migration tool | db library | db tool
H: phpmyadmin alternative | pdo wrapper | 数据库系统 | 数据库工具 | 数据库框架 | 数据库库 | 数据库管理系统 | 数据同步工具 | 迁移工具 | 查询构建器 | 数据库产品
H: 存储系统 | sql 客户端 | sql 工具 | 数据库封装 | 数据库服务 | data structure server | search engine database | key value storage
H: database toolkit library
C: CREATE TABLE | CREATE DATABASE | CREATE EXTENSION | INSERT INTO | ALTER TABLE | DROP TABLE | WHERE id
C: PRIMARY KEY | FOREIGN KEY | NOT NULL | VARCHAR | GRANT ALL | psql -U | psql | mysql -u root | mysql -u | createdb
C: DATABASE_URL | jdbc mysql | jdbc postgresql | sql-Open | database sql | import sqlite3 | psycopg2-connect
C: new PDO | mysqli_connect | DriverManager-getConnection | DB_HOST | DB_PASSWORD | db-query | connection-query
C: conn-execute | cursor-execute | db-Exec | SHOW TABLES | EXPLAIN ANALYZE
X: no database | without a database | no database required | no database needed | no sql | debug db | adb
X: type database | compilation database | compile database | database free | db level | db of audio | signal db
X: decibel db | command line index | array index | index-html | index file | z-index

[nosql]
alias: no-sql | nosql database | document database | key-value store | 非关系型数据库
E: nosql | no-sql | nosql database | nosql store | non-relational database | document database | document store
E: document-oriented database | document db | document-based database | json document database | json database
E: key-value-store | key-value database | key-value storage | key-value db | kv-store | kv database | kv storage
E: distributed key-value store | embedded key-value store | persistent key-value store | in-memory key-value store
E: key value storage engine | in-memory data store | in-memory data structure store | data structure server
E: wide column store | wide-column database | column family | column-family store | graph database | graph db
E: property graph | graph store | graph data store | multi-model database | object store database | lsm tree
E: log structured merge tree | log-structured storage | bitcask | arangodb | orientdb | ravendb | cosmos db
E: cosmosdb | scylladb | accumulo | tokyo cabinet | tokyo tyrant | kyoto cabinet | berkeley db | ssdb | dgraph
E: janusgraph | titan graph database | tinkerpop | cypher query | gremlin | graph query language | documentdb
E: simpledb | marklogic | nedb | tingodb | litedb | boltdb | keydb | valkey | tarantool | nosql orm | odm
E: object document mapper | map reduce database | mapreduce view | schemaless database | nosql injection
E: offline-first database | sync database | syncing database | redis-compatible | redis protocol
E: mongodb compatible | mongodb protocol | memcached protocol | dynamo-style | amazon dynamo | chord dht
E: redis client | redis driver | redis wrapper | redis library | redis adapter | redis plugin | redis orm
E: redis gui | mongodb client | mongodb driver | mongodb wrapper | mongodb library | mongodb adapter
E: mongodb plugin | mongodb orm | mongodb gui | mongo client | mongo driver | mongo wrapper | mongo library
E: mongo adapter | mongo plugin | mongo orm | mongo gui | cassandra client | cassandra driver | cassandra wrapper
E: cassandra library | cassandra adapter | cassandra plugin | cassandra orm | cassandra gui | couchdb client
E: couchdb driver | couchdb wrapper | couchdb library | couchdb adapter | couchdb plugin | couchdb orm | couchdb gui
E: neo4j client | neo4j driver | neo4j wrapper | neo4j library | neo4j adapter | neo4j plugin | neo4j orm
E: neo4j gui | dynamodb client | dynamodb driver | dynamodb wrapper | dynamodb library | dynamodb adapter
E: dynamodb plugin | dynamodb orm | dynamodb gui | couchbase client | couchbase driver | couchbase wrapper
)lexicon",
R"lexicon(
[nosql]
E: couchbase library | hbase client | hbase driver | hbase wrapper | hbase library | riak client | riak driver
E: riak wrapper | riak library | leveldb client | leveldb driver | leveldb wrapper | leveldb library
E: rocksdb client | rocksdb driver | rocksdb wrapper | rocksdb library | memcached client | memcached driver
E: memcached wrapper | memcached library | rethinkdb client | rethinkdb driver | rethinkdb wrapper
E: rethinkdb library | arangodb client | arangodb driver | arangodb wrapper | arangodb library | firestore client
E: firestore driver | firestore wrapper | firestore library | redis cluster | redis admin | redis proxy
E: redis server | redis manager | redis monitoring | redis connector | redis backup | redis operator | redis shell
E: redis session store | redis cli | redis database | mongodb cluster | mongodb admin | mongodb proxy
E: mongodb server | mongodb manager | mongodb monitoring | mongodb connector | mongodb backup | mongodb operator
E: mongodb shell | mongodb session store | mongodb cli | mongodb database | mongo cluster | mongo admin
E: mongo proxy | mongo server | mongo manager | mongo monitoring | mongo connector | mongo backup | mongo operator
E: mongo shell | mongo session store | mongo cli | mongo database | cassandra cluster | cassandra admin
E: cassandra proxy | cassandra server | cassandra manager | cassandra monitoring | cassandra connector
E: cassandra backup | cassandra operator | cassandra shell | cassandra session store | cassandra cli
E: cassandra database | couchdb cluster | couchdb admin | couchdb proxy | couchdb server | couchdb manager
E: couchdb monitoring | couchdb connector | couchdb backup | couchdb operator | couchdb shell
E: couchdb session store | couchdb cli | couchdb database | neo4j cluster | neo4j admin | neo4j proxy | neo4j server
E: neo4j manager | neo4j monitoring | neo4j connector | neo4j backup | neo4j operator | neo4j shell
E: neo4j session store | neo4j cli | neo4j database | redis sentinel | redis pub-sub | redis stream
E: redis lua script | redis lock | redis queue | redis cache | redis desktop | redis clone | redis in go | redis rdb
E: mongoose | mongoose plugin | mongoid | mongo express | pymongo | cql | cassandra query language | couchapp
E: couchdb view | leveldown | levelup | abstract-leveldown | leveldb binding | leveldb for node | 非关系型数据库 | 键值存储
E: 键值数据库 | 文档数据库 | 文档型数据库 | 图数据库 | redis 客户端 | redis 集群 | redis 管理工具 | mongodb 客户端 | kv 存储 | kv 数据库 | 分布式 kv
E: nosql 数据库 | 鍵值存儲 | 内存数据库 | 列式存储 | redis 源码 | mongodb 数据库 | redis 代理 | redis 桌面客户端 | redis 可视化
S: document collection | collection of document | embedded document | subdocument | nested document | bson
S: bson document | extended json | aggregation pipeline | aggregation framework | mongo query | mongodb query
S: mongo collection | objectid | gridfs | replica set | oplog | change stream | tailable cursor | capped collection
S: sharded cluster | mongos | mongod | eventual consistency | eventually consistent | cap theorem
S: consistent hashing | hinted handoff | read repair | vector clock | gossip protocol | tunable consistency
S: partition key | sort key | secondary index | global secondary index | single table design
S: provisioned throughput | schema-less | schemaless | schema-free | horizontal scaling | horizontally scalable
S: sstable | memtable | bloom filter | append-only file | append only log | write-optimized | range scan
S: ordered key | ordered key-value | get put delete | key prefix | key expiration | expire key | lru eviction
S: in-memory store | data structure store | sorted set | hash set list | hyperloglog | redis command | lua scripting
S: resp protocol | redis serialization protocol | rdb file | aof | twemproxy | codis | master-slave
S: embedded database | pure go key-value | transactional key-value | acid key-value | persistent store
S: json file database | json document | json storage | flat file database | nosql query language | mango query
S: mapreduce | couchdb replication | multi-master replication | design document | map reduce view | node and edge
S: graph traversal | vertex and edge | cypher | sparql | rdf | triplestore | graph model | graph data
S: graph data model | super column | big table | region server | phoenix sql | security rule
S: firebase realtime database | firebase database | indexeddb wrapper | indexeddb | localforage
S: object document mapping | document mapper | spring data mongodb | spring data redis | redis session
S: redis-backed | mongodb-backed | backed by redis | stored in redis | stored in mongodb | mean stack | mern stack
S: key value | json store | distributed hash table | leveldb | rocksdb | lmdb | schema-less database
S: document-oriented | wide column | in-memory data | embedded key value | multi-model | realm | columnar
S: distributed database | graph db model
T: mongodb | redis | ioredis | jedis | Lettuce | redisson | redigo | go-redis | predis | phpredis | hiredis
T: redis-py | stackexchange-redis | memcached | cassandra | datastax | scylla | couchdb | couchbase | cloudant
T: pouchdb | rxdb | dynamodb | Dynamo | riak | hbase | hadoop | bigtable | neo4j | neo4j ogm | rethinkdb | bbolt
T: Badger | etcd | Consul | zookeeper | tikv | foundationdb | elasticsearch | solr | firebase | firestore
T: mongodb atlas | studio 3t | robomongo | robo 3t | redisinsight | mongomapper | mongoengine | morphia
T: spring data | doctrine mongodb odm | faunadb | upstash | deno kv | cloudflare kv | surrealdb | ferretdb
T: aerospike | hazelcast | memcachedb | objectbox | lowdb | couchbase lite | orbitdb | infinispan | apache ignite
T: cloud firestore
W: database | document | key | value | query | json | store | storage | cluster | replication | shard | persistence
W: index | schema | scalable | distributed | consistency | cache | memory | node | set | hash | list | driver
W: client | backend | map | data | compaction
H: kv server | data store | graph engine | storage engine | in-memory database | redis module | redis tool
H: cql client | rocksdb binding | lmdb wrapper | lmdb binding | firebase client | firebase wrapper
H: dht implementation | distributed store | object store | replication tool | redis cluster proxy | redis monitor
H: nosql client | session store | keyspace viewer | 存储引擎 | redis 工具 | 存储系统 | kv 引擎 | mongodb object modeling tool
C: redis-server | redis-cli | import redis | redis-createClient | new Redis | redis-NewClient | Redis-new
C: mongoose-connect | mongoose-Schema | mongoose-model | MongoClient | MongoClient-connect | mongo --host
C: db-collection | db-users-find | insertOne | findOne | ObjectId | cqlsh | CREATE KEYSPACE | cassandra-yaml
C: MATCH n RETURN | curl localhost 5984 | 5984 | 27017 | 6379 | docker run redis | docker run mongo | leveldb-open
C: db-put | db-get | new PouchDB | PouchDB | put_item | DynamoDBMapper | AttributeValue | zadd | hset | hget | SADD
C: LPUSH
X: key-value pair | key value observing | key-value coding | document object model | memory store | gun violence
X: mongoose web server | redis optional | mongoose embedded web server | app store | play store | web store
X: google play store | redux store | vuex store

[orm]
alias: object-relational mapping | object relational mapper | odm | 对象关系映射
E: orm | o-rm | object-relational mapper | object-relational mapping | object relational mapping library
E: orm library | orm framework | micro-orm | mini-orm | async orm | asynchronous orm | asyncio orm | lightweight orm
E: simple orm | tiny orm | type-safe orm | typesafe orm | typescript orm | node-js orm | node orm | javascript orm
E: python orm | php orm | go orm | golang orm | java orm | kotlin orm | rust orm | ruby orm | c++ orm | c# orm
E: dotnet orm | swift orm | dart orm | flutter orm | android orm | sqlite orm | mysql orm | postgresql orm
E: postgres orm | mongodb orm | redis orm | dynamodb orm | nosql orm | graph orm | lua orm | scala orm | elixir orm
E: crystal orm | perl orm | haskell orm | odm | object-document mapper | object document mapping
E: object data mapper | mongodb odm | document mapper | ogm | object graph mapper | object-graph mapping
E: active-record | activerecord | active record pattern | active record implementation | activerecord extension
E: activerecord plugin | activerecord adapter | active record orm | data-mapper | data mapper pattern
E: entity framework core | ef core | entity framework extension | entity mapper | entity mapping | entity manager
E: entity relationship mapper | database entity | jpa | jpa implementation | jpa provider | java persistence api
E: persistence framework | java persistence framework | mybatis plugin | mybatis generator | mybatis plus
E: sqlalchemy | sqlalchemy extension | sqlalchemy dialect | sqlalchemy plugin | sqlmodel | django orm | django model
E: django model field | eloquent orm | eloquent model | laravel eloquent | eloquent trait | eloquent extension
E: doctrine orm | doctrine 2 | doctrine extension | doctrine odm | sequelize model | sequelize plugin | typeorm
E: type orm | prisma client | prisma generator | prisma schema | mongoose plugin | mongoose schema | mongoid
E: bookshelf-js | objection-js | waterline adapter | mikroorm | drizzle orm | gorm plugin | peewee | pony orm
E: tortoise orm | dapper extension | nhibernate | fluent nhibernate | redbeanphp | cycle orm | datamapper
E: dm adapter | sequel plugin | ecto adapter | ecto type | sea orm | room persistence library | greendao | ormlite
E: activeandroid | realm object mapping | core data wrapper | core data framework | coredata stack | coredata orm
E: sql mapper | sql mapping | sql mapping framework | relational mapping | relational mapper | model layer
E: database model | database mapper | database object mapping | database orm | schema first orm | code-first
E: code first orm | model generator from database | entity generator | codegen from schema | 对象关系映射 | orm 框架 | orm 库
E: orm 工具 | 轻量级 orm | 持久层框架 | 持久层 | 数据持久化 | 实体类生成 | mybatis 插件 | mybatis 增强 | 代码生成器 mybatis | 物件關聯映射 | 数据访问层
E: 数据库 orm | orm 组件 | mybatis 分页插件 | 通用 mapper | 分页插件
S: object mapping | mapping object | map object to table | map class to table | table mapping | row mapper
S: result mapping | entity class | entity model | entity relationship | model class | model definition
S: define model | model validation | model association | has-many | belongs to | many-to-many | one-to-many
S: polymorphic association | polymorphic relation | nested set | nested set model | materialized path
S: tree structure in database | self-referential | eager-loading | lazy loading of association | n+1 query
S: dataloader | query builder | query dsl | type-safe query | typesafe query | typesafe sql | linq provider | linq
S: linq to sql | criteria api | querydsl | jpql | hql | jooq | spring data | spring data jpa | repository pattern
S: unit of work | identity map | dirty checking | change tracking | model event | model callback
S: lifecycle hook model | lifecycle callback | soft-delete | soft deletable | paranoid delete | acts_as_paranoid
S: acts_as_tree | acts as list | counter cache | default scope | named scope | scope query | query scope
S: global scope | attribute casting | attribute type | custom type mapping | virtual attribute | timestampable
S: sluggable | sluggable model | versioning of model | model versioning | audit log of model | model auditing
S: translatable model | multi-tenancy | schema definition | auto-migration | automigrate | database migration
S: migration generator | schema synchronization | schema builder | reverse engineer database | schema introspection
S: generate model from database | database first | model first | annotation processor | annotation mapping
S: attribute mapping | decorator based entity | active model | activemodel | model factory | fixture factory
S: bulk insert | bulk update | batch insert | upsert | cascading delete | optimistic locking | pessimistic locking
S: composite primary key | composite key | primary key | foreign key | uuid primary key | raw sql fallback
S: named parameter | pojo mapping | entity component mapping | dao | data access object | dao generator
S: content provider | persistence layer | jdbc template | jdbctemplate | second level cache | query cache
S: nestedset | association preload | strongly-typed query | compile-time checked sql | compile time checked query
S: object persistence | object store mapping | table class | relationship mapping | json column | enum column
S: entity framework | hibernate | mybatis | eloquent | doctrine | sequelize | prisma | mongoose | waterline | gorm
S: propel | ecto | sql builder | sql generator | sql dsl | object modeling | java persistence | database abstraction
S: schema first
T: eclipselink | openjpa | ibatis | ebean | sqlobject | alembic | mongoengine | odmantic | beanie | redbean
T: cakephp orm | yii active record | phalcon | paris idiorm | mikro-orm | knex | Drizzle | kysely | adonis lucid
T: xorm | sqlboiler | beego orm | upper db | Gorp | sqlx | entgo | bun orm | petapoco | servicestack ormlite
T: linq2db | freesql | sqlsugar | rbatis | doobie | scalikejdbc | ktorm | dbix class | rose db | odb | sqlpp11
T: fluent vapor | grdb | core data | magicalrecord | mysql | postgresql | sqlite | mariadb | mssql | Dapper | Diesel
T: Sequel | Slick | Quill | Bookshelf | Objection
W: model | database | query | table | schema | migration | entity | mapping | column | row | record | persistence
W: crud | relationship | transaction | validation | attribute | repository | insert | join | annotation | relational
W: mapper | relation | association | bulk operation
H: orm layer | orm wrapper | orm toolkit | orm plugin | orm extension | orm system | orm solution | object mapper
H: data mapping library | entity framework provider | ef core provider | ef core extension | active record library
H: activerecord implementation | eloquent driver | eloquent package | doctrine bundle | doctrine type
H: doctrine behavior | typeorm plugin | prisma plugin | prisma extension | model field | persistence library
H: persistence api | data access layer | data access framework | model library | modeling library
H: object modeling tool | repository generator | model generator | ecto extension | database toolkit | sql toolkit
H: core data stack | coredata wrapper | database access library | orm for android | jdbc wrapper | 映射框架 | 数据库框架
H: database abstraction layer
C: has_many | belongs_to | ActiveRecord Base | ActiveRecord Migration | class extends Model | extends Eloquent
C: use SoftDeletes | db-Column | declarative_base | create_engine | sessionmaker | session-query | models-Model
C: models-CharField | models-ForeignKey | Model-find | findAll | sequelize-define | new Sequelize | DataTypes-STRING
C: createConnection | PrimaryGeneratedColumn | ManyToOne | OneToMany | Table name | GeneratedValue | JpaRepository
C: EntityManager | persistence-xml | hibernate-cfg-xml | DbContext | DbSet | SaveChanges | OnModelCreating
C: ModelBuilder | gorm-Model | gorm-Open | AutoMigrate | prisma migrate | npx prisma | prisma-schema
C: mongoose-Schema | mongoose-model | findById | acts_as | schema_editor | use Ecto-Schema | mapper-xml | baseMapper
)lexicon",
R"lexicon(
[orm]
C: SqlSession | createQueryBuilder | findOneBy
X: without orm | no orm | not an orm | json object mapping | object mapping json | doctrine annotations library
X: 3d model | machine learning model | domain model | room temperature | chat room | slick carousel | prisma filter
X: diesel engine | mongoose web server | mongoose embedded | orm independent | sequel to

[cache]
alias: caching | cache library | 缓存 | 快取
E: cache | caching | cache library | caching library | cache system | caching system | cache framework
E: caching framework | cache layer | caching layer | cache server | caching server | caching proxy | cache proxy
E: http cache | http caching | http cache server | web cache | distributed cache | distributed caching
E: in-memory-cache | in memory caching | memory cache | local cache | lru-cache | lru | lru cache implementation
E: lfu cache | lfu | arc cache | ttl cache | expiring cache | disk cache | disk lru cache | file cache
E: file-based cache | filesystem cache | persistent cache | page caching | full page cache | fragment caching
E: action caching | view caching | template caching | object cache | object caching | query cache | query caching
E: database caching | model caching | record caching | result cache | response cache | response caching | api cache
E: api response caching | request cache | fetch cache | image cache | image caching | image caching library
E: video cache | asset cache | browser cache | client-side cache | server-side caching | offline caching
E: application cache | appcache | service worker cache | service worker caching | cdn cache | edge cache
E: edge caching | reverse proxy cache | dns cache | build cache | compiler cache | compilation cache | npm cache
E: package cache | docker layer caching | ci cache | function cache | function caching | method caching | memoize
E: memoization | memoizer | memoize function | memoized | multi-level cache | multi-tier cache | two-level cache
E: layered cache | tiered cache | concurrent cache | thread-safe cache | sharded cache | off-heap cache
E: write-through cache | write-behind cache | read-through cache | cache-aside | cache invalidation | cache busting
E: cache-buster | cache warmer | cache warming | cache manager | cache management | cache adapter | cache driver
E: cache backend | cache store | cache provider | cache plugin | cache module | cache middleware
E: caching middleware | cache-control | cache client | cache decorator | cache wrapper | cache abstraction
E: cache interface | cache cleaner | cache clearing | cache purge | cache purging | cache key | semantic cache
E: llm cache | gpt cache | prompt caching | psr-6 | psr-16 | psr-6 cache | psr-16 simple cache | jcache | jsr 107
E: spring cache | django cache | django caching | rails cache | rails caching | laravel cache | wordpress cache
E: wordpress caching plugin | redis caching | redis object cache | memcache | memcached client | memcached server
E: memcached library | memcached protocol | varnish cache | varnish module | vmod | vcl | varnish configuration
E: dogpile | cache stampede | dogpile effect | thundering herd | cache simulator | cache benchmark | opcache
E: opcode cache | apcu | nginx cache | squid proxy | 缓存 | 快取 | 緩存 | 缓存框架 | 缓存库 | 缓存系统 | 分布式缓存 | 本地缓存 | 多级缓存 | 二级缓存
E: 内存缓存 | 磁盘缓存 | 图片缓存 | 网络缓存 | 视频缓存 | 缓存组件 | 缓存管理 | 缓存清理 | 缓存服务器 | 缓存中间件 | redis 缓存 | 缓存策略 | 数据缓存 | 三级缓存 | 边播边缓存
S: eviction | eviction policy | cache eviction | evict | expiration | expiry | expire | expiration time
S: time to live | cache hit | cache miss | hit rate | hit ratio | cache hit rate | least recently used
S: least frequently used | most recently used | fifo cache | adaptive replacement cache | tinylfu | w-tinylfu
S: segmented lru | clock algorithm | stale-while-revalidate | revalidate | revalidation | etag | last-modified
S: if-modified-since | conditional get | max-age | cached value | cached data | cached response | cached result
S: cached content | cached object | cached file | cached page | cached image | cached query | cache data
S: cache result | cache entry | cache size | cache tag | tagged cache | tag-based invalidation | cache dependency
S: cache namespace | cache storage | cache directory | cache file | cache folder | cache layer for | invalidate
S: invalidation | purge | ban request | surrogate key | edge side include | esi | grace mode | cache coherency
S: coherent cache | near cache | distributed hash map | consistent hashing | consistent hash ring | cache cluster
S: cache replication | memory limit | memory bounded | max size | maximum number of item | soft reference
S: garbage collection overhead | zero gc | off-heap | bigcache-like | single flight | singleflight
S: request coalescing | cold cache | get or set | getorset | fetch or compute | compute if absent | loading cache
S: async loading | expensive function | expensive computation | avoid repeated computation | lazy evaluation result
S: debounce and memoize | decorator cache | cacheable | russian doll caching | offline support | localstorage cache
S: sessionstorage | sw-precache | precache | precaching | manifest cache | versioned asset | fingerprinted asset
S: query string cache busting | content hash | file hash | asset versioning | session storage in redis | multi-get
S: cas operation | binary protocol | ascii protocol | slab allocation | libmemcached | l1 cache | l2 cache
S: cache line | cache simulator trace | memory hierarchy | glide | picasso | kingfisher | sdwebimage | image loader
S: ccache | sccache | distcc | turborepo remote cache | remote cache | bazel remote cache | apt cache
S: package proxy | registry proxy | registry mirror | ttl | page cache | client-side caching | offline cache
S: clear cache | redis cache | memcached | cdn | expiring | evicting | read through | write through | memory store
T: redis | varnish | Squid | nginx fastcgi cache | apache traffic server | traffic server | hazelcast | ehcache
T: infinispan | apache geode | guava cache | jetcache | cache2k | couchbase | aerospike | apc | APC | APCu | xcache
T: wincache | doctrine cache | symfony cache | phpfastcache | zend cache | w3 total cache | wp super cache
T: wp rocket | dalli | identity cache | second level cache | readthis | dogpile-cache | django-redis | cachetools
T: functools lru_cache | joblib | cachecontrol | flask-caching | node-cache | keyv | catbox | apollo cache
T: react query | swr | workbox | go-cache | groupcache | bigcache | freecache | ristretto | cachex | nebulex
T: con_cache | cloudfront | nsurlcache | NSCache | NSURLCache | yycache | disklrucache | leveldb | rocksdb | lmdb
T: easycaching | cachemanager | microsoft extensions caching | output caching | elasticache | momento | Caffeine
T: Coherence | apache ignite
W: memory | key | value | store | storage | fast | performance | speed up | latency | request | response | redundant
W: hash | map | database | query | proxy | file | result | load | backend | session | fetch | refresh | persistent
W: in-memory | key-value | throughput | concurrent
H: caching solution | caching plugin | caching module | cache implementation | cache component | cache bundle
H: cache package | cache extension | cache engine | cache service | cache utility | cache helper
H: caching abstraction | cache class | cache invalidator | caching api | caching client | caching mechanism
H: caching decorator | caching strategy | memoization library | memoization function | memoization decorator
H: memcache client | varnish plugin | key-value cache | key-value store | cache tool | purge plugin
H: cache invalidation library | 缓存工具 | 缓存服务 | 缓存插件 | object caching system | http accelerator | caching wrapper
H: caching utility
C: cache-get | cache-set | cache-put | cache-delete | cache-fetch | Cache get | Cache remember | new LRU | LRUCache
C: lru-New | new Cache | new NodeCache | Cacheable | CacheEvict | EnableCaching | cached | lru_cache | Rails-cache
C: config-cache_store | CACHES | cache_key | cacheKey | maxAge | max_age | Cache-Control | CacheItemPoolInterface
C: getItem | Memcached new | memcached -m | 11211 | default-vcl | varnishd | proxy_cache | proxy_cache_path
C: cachex-get | IMemoryCache | IDistributedCache | expireAfterWrite | php artisan cache
X: cache clear artisan | npm cache clean | clear your browser cache | pip cache | no cache dir
X: clear the cache folder | cached credential | ttl serial | rs232 ttl | usb to ttl | turtle ttl | ttl file
X: cache side channel | dns ttl | geocache | geocaching | cargo cache | time to live music

[storage]
alias: object storage | file storage | cloud storage | data storage | 存储 | 儲存
E: storage | object-storage | object store | block storage | block store | file storage | cloud storage
E: cloud drive | data storage | distributed storage | distributed storage system | distributed object storage
E: distributed block storage | software defined storage | storage system | storage engine | storage server
E: storage service | storage backend | storage library | storage abstraction | storage adapter | storage provider
E: storage driver | storage layer | storage plugin | storage manager | storage platform | storage cluster
E: persistent storage | decentralized storage | decentralized cloud storage | peer to peer storage
E: p2p file storage | encrypted storage | encrypted cloud storage | secure storage | self-hosted cloud storage
E: self-hosted file storage | network attached storage | content addressable storage | content addressed storage
E: s3-compatible | s3 compatible object storage | s3 storage | s3 server | s3 client | s3 upload | s3 uploader
E: s3 browser | s3 sync | s3 gateway | s3 backup | amazon s3 | google cloud storage | azure blob storage
E: blob storage | blob store | azure storage | openstack swift | ipfs | interplanetary file system | ipfs client
E: ipfs cluster | ipfs gateway | ipfs pinning | filecoin | arweave | swarm storage | siacoin | storj | back-up
E: backup tool | backup software | backup script | backup utility | backup program | backup solution | backup system
E: backup server | backup service | backup manager | backup gem | backup plugin | backup app | incremental backup
E: deduplicating backup | deduplicated backup | encrypted backup | automatic backup | automated backup
E: cloud backup | remote backup | offsite backup | snapshot backup | rsync backup | backup to s3 | backup to dropbox
E: backup and restore | backup restore | mysql backup | database backup | mongodb backup | docker volume backup
E: volume backup | file backup | photo backup | backup rotation | file-sync | file synchronization
E: file synchronizer | file synchronisation | sync tool | folder sync | directory sync | directory synchronization
E: continuous file synchronization | rsync wrapper | file-sharing | file sharing app | file sharing server
E: file sharing service | file sharing tool | temporary file sharing | anonymous file sharing
E: encrypted file sharing | peer to peer file sharing | p2p file sharing | local file sharing | lan file sharing
E: file-transfer | file transfer tool | airdrop alternative | wetransfer alternative | file hosting | file host
E: file hosting service | image hosting | image host | image hosting service | file drop | upload server
E: file-upload | file uploader | file upload library | file upload server | file upload service | image upload
E: image uploader | upload library | upload plugin | upload widget | uploader | resumable upload | chunked upload
E: multi-file upload | multiple file upload | direct upload | drag and drop upload | ajax file upload | tus protocol
E: tus server | tus client | carrierwave | paperclip | shrine plugin | active storage | django storage backend
E: flysystem adapter | flysystem | dropbox client | dropbox sync | dropbox alternative | dropbox clone
E: google drive client | google drive clone | onedrive client | nextcloud app | owncloud app | seafile | syncthing
E: mega client | baidu netdisk | baidupcs | webdav client | webdav server | localstorage wrapper
E: localstorage library | local storage wrapper | web storage api | browser storage | client-side storage
E: indexeddb wrapper | async storage | keychain wrapper | key-value storage | key-value store
E: key value persistence | kv storage | disk storage | offline storage | data persistence | persistence library
E: persistent key-value | zfs snapshot | zfs replication | btrfs snapshot | iscsi target | nvme over fabrics
E: flash storage | spdk | csi driver | container storage interface | kubernetes storage | persistent volume
E: docker volume plugin | volume driver | erasure coding | erasure code | reed-solomon | data deduplication
E: tape storage | archival storage | cold storage archive | data archive | digital preservation | long-term storage
E: log-structured storage | append-only storage | tiered storage | storage benchmark | storage performance
E: cloud storage gateway | cloud storage abstraction | unified storage api | multi cloud storage
E: file manager with cloud storage | personal cloud | private cloud storage | cloud disk | image storage
E: photo storage | media storage | asset storage | data lake storage | parquet storage | chunk storage
E: array storage | storage format | columnar storage format | file storage library | session storage | 存储 | 儲存 | 存儲
E: 对象存储 | 云存储 | 分布式存储 | 分布式文件存储 | 文件存储 | 网盘 | 云盘 | 私有云盘 | 网盘系统 | 百度网盘 | 阿里云盘 | 图床 | 图床工具 | 备份 | 備份 | 备份工具 | 文件同步
E: 文件上传 | 大文件上传 | 分片上传 | 上传组件 | 断点续传 | 文件传输 | 文件分享 | 文件共享 | 七牛 | 七牛云存储 | 阿里云 oss | 腾讯云 cos | 本地存储 | 持久化存储 | 数据持久化
E: 块存储 | 云储存 | 同步工具 | 网络存储 | 存储引擎 | 文件服务
S: backup | bucket | s3 bucket | presigned url | signed url | multipart upload | resumable | chunked
S: drag and drop file | drop zone | file input | upload progress | upload file | file attachment
S: image thumbnail upload | upload to s3 | upload to cloud | upload image | download file | object lifecycle
S: versioning of object | restic | point-in-time recovery | retention policy | full backup | differential backup
S: delta transfer | rolling checksum | content-defined chunking | chunking | dedup | compression and encryption
S: client-side encryption | end to end encrypted storage | zero knowledge | two-way sync | bidirectional sync
S: bi-directional sync | one-way sync | sync file | sync folder | synchronize file | synchronize folder
S: cloud provider storage | cloud sync | selective sync | shared folder | share file | share link | sharing link
S: public link | expiring link | self-destructing file | one-time download | magic wormhole | webrtc file transfer
S: bittorrent | bittorrent client | torrent | torrent client | torrent library | magnet link | merkle dag
S: merkle tree | content addressing | pinning service | hypercore | hyperdrive | dat protocol | disk quota
S: replication factor | replica placement | fault tolerant storage | high durability | availability zone storage
S: petabyte | petabyte scale | terabyte | exabyte | iops | block device | nvme ssd | logical volume
)lexicon",
R"lexicon(
[storage]
S: thin provisioning | storage class | storage pool | storage node | storage tier | disk image | disk partition
S: disk space | storage space | data center storage | nfs | smb | samba | cifs | ftp upload | sftp | scp
S: webdav share | localforage | store-js | localstorage api | cookie fallback | cross-domain storage
S: encrypted localstorage | persist data | persist state | redux persist | state persistence | save data locally
S: property list | settings storage | secure enclave | keystore | encrypted shared preferences | mmkv | leveldb
S: rocksdb | write amplification | log structured merge | key value separation | bitcask | write-ahead | bit rot
S: bitrot | data integrity | storage cost | lifecycle policy | glacier | multi-tenant storage
S: image resize on upload | file type validation upload | file size limit | mime type validation | nas | minio
S: ceph | glusterfs | disaster recovery | rsync | rclone | file share | onedrive | nextcloud | owncloud | webdav
S: local-storage | localstorage | web storage | client storage library | sessionstorage | indexeddb | asyncstorage
S: sharedpreferences | shared preferences | userdefaults | nsuserdefaults | keychain | zfs | lvm | iscsi | nvme
S: hard drive | deduplication | content addressable | distributed file system | photo management | cold storage
S: file versioning | data lake | log structured | object versioning
T: s3 | S3 | aws s3 | rados | seaweedfs | Lustre | hdfs | hadoop | Longhorn | openebs | portworx | gcs | GCS
T: azure blob | backblaze | backblaze b2 | wasabi | digitalocean spaces | cloudflare r2 | dropbox | google drive
T: icloud | resilio | borgbackup | Duplicity | duplicati | bacula | time machine | veeam | btrfs | drbd | freenas
T: truenas | synology | qnap | openmediavault | unraid | snapraid | plupload | dropzone-js | dropzonejs
T: fine uploader | uppy | filepond | blueimp | uploadify | webuploader | dragonfly gem | multer | Busboy | filestack
T: uploadcare | cloudinary | imgur | picgo | qiniu | upyun | aliyun oss | fastdfs | sqlite | coredata | lmdb
T: Badger | etcd | velero | percona xtrabackup | webtorrent | libtorrent
W: save | file | disk | data | upload | download | sync | share | cloud | key | value | persist | folder | archive
W: encryption | encrypted | compression | database | block | object | replica | cluster | node | write | read
W: drive | space | usb | transfer | copy | directory | image | version | hash | chunk | raid | ssd | attachment
W: blob | snapshot | restore | retention | mirror | mirroring | peer-to-peer | quota | durability | checksum
H: data store | datastore | storage solution | storage wrapper | storage client | storage framework | storage module
H: storage api | storage utility | storage helper | storage abstraction layer | storage bucket | kv store
H: persistence layer | persistence engine | localstorage polyfill | preferences library | sharedpreferences wrapper
H: backup client | restore tool | snapshot tool | archiver | archive tool | file archiver | sync client
H: sync utility | sync engine | sync script | synchronization tool | file synchronization tool | mirror tool
H: deployment rsync tool | file sharing application | file sharing platform | file sharing site | file transfer app
H: file transfer utility | file transfer program | file server | upload component | upload manager | upload handler
H: upload field | upload tool | upload service | file upload component | file upload plugin | file upload widget
H: file upload button | file upload field | file upload middleware | attachment library | attachment plugin
H: dropzone | ipfs library | ipfs node | netdisk | drive client | s3 wrapper | s3 library | s3 proxy | s3 plugin
H: csi plugin | volume plugin | volume manager | bittorrent library | raid tool | disk cloning tool | 存储系统 | 存储服务
H: 网盘程序 | 备份软件 | 备份脚本 | 上传插件 | 文件服务器 | 存储库 | 分布式存储系统 | 云盘系统 | 对象存储服务 | 上传工具 | 文件传输工具 | 网盘客户端 | s3 compatible server
H: photo management solution | cloud storage client
C: aws s3 cp | aws s3 sync | rsync -avz | rsync -a | rclone copy | rclone sync | rclone config | AWS_ACCESS_KEY_ID
C: AWS_SECRET_ACCESS_KEY | S3_BUCKET | mc alias | minio server | ipfs add | ipfs daemon | ipfs cat | localStorage
C: localStorage-setItem | localStorage-getItem | sessionStorage | setItem | getItem | store-set | store-get
C: SharedPreferences | UserDefaults-standard | NSUserDefaults | Keychain | multipart form-data | input type file
C: borg create | restic backup | restic init | has_attached_file | mount_uploader | has_one_attached | putObject
C: getObject | upload_file | zpool create | zfs list | PersistentVolumeClaim | storageClassName | crontab -e
C: tar -czf
X: localstorage not required | no storage | backup your file first | make a backup | backup your data | back up your
X: app storage permission | backup of your | read external storage | write external storage | storage permission
X: backup first | take a backup | box model | bounding box | text box | combo box | check box | dialog box
X: out of the box | box plot | black box | box shadow | virtual box | paper accepted | swift package | swift 5
X: in swift | swift language | swift 4 | swift 3 | paper | swift library | light box | chat room | room service
X: volume control | audio volume | volume rendering | sound volume | crypto cold storage | pin code
X: preference learning | preference optimization | room escape

[filesystem]
alias: file system | fs | files | file management | 文件系统 | 檔案系統
E: filesystem | file-system | distributed filesystem | distributed file system | parallel file system
E: cluster file system | network file system | network filesystem | virtual filesystem | virtual file system | vfs
E: in-memory filesystem | in memory file system | userspace filesystem | user-space file system | fuse filesystem
E: fuse file system | fuse library | fuse binding | fusefs | fuse driver | fuse module | fuse-based
E: encrypted filesystem | encrypted file system | overlay filesystem | overlayfs | union filesystem | unionfs
E: mount s3 | mount google drive | mount cloud storage | s3 filesystem | sshfs | nfs server | nfs client
E: smb client | webdav filesystem | read-only filesystem | compressed filesystem | log-structured file system
E: copy-on-write filesystem | flash filesystem | flash file system | embedded filesystem | littlefs | spiffs
E: fat filesystem | fat32 | fat file system | exfat | ntfs driver | apfs | hfs+ | f2fs | squashfs | tmpfs | procfs
E: sysfs | gluster | glusterfs | ceph filesystem | 9p | 9p filesystem | dokan | winfsp | filesystem driver
E: filesystem implementation | filesystem abstraction | filesystem abstraction layer | filesystem library
E: filesystem utility | filesystem api | filesystem interface | filesystem adapter | filesystem wrapper
E: filesystem operation | filesystem watcher | filesystem watching | filesystem monitoring | filesystem event
E: filesystem notification | filesystem explorer | filesystem navigation | filesystem path | filesystem check
E: filesystem mock | filesystem testing | fake filesystem | mock filesystem | filesystem forensics | filesystem tree
E: filesystem cache | filesystem backup | filesystem snapshot | file-manager | terminal file manager
E: console file manager | tui file manager | web file manager | web-based file manager | php file manager
E: android file manager | file manager app | dual pane file manager | two-panel file manager
E: twin-pane file manager | ranger plugin | file-browser | file-explorer | windows explorer extension
E: finder extension | nautilus extension | nautilus script | file-tree | directory tree | directory browser
E: directory explorer | directory listing | directory lister | directory walker | directory traversal library
E: directory walking | recursive directory | recursive readdir | tree command | ls replacement | ls command
E: ls alternative | colorized ls | list directory | list directory content | file lister | file listing
E: file-watcher | file-watching | file system watcher | watch file | file change watcher | directory watcher
E: watch directory | folder watcher | file monitor | file monitoring | directory monitor | fsevent
E: kqueue file watcher | chokidar | watchdog observer | globbing | glob matching | glob matcher | glob pattern
E: glob library | glob expansion | minimatch | wildcard matching | gitignore parser | path library
E: path manipulation | path utility | path util | path joining | path normalization | path resolver | pathlib
E: file utility | file utilities | file util | file operation library | file-management | file organizer
E: file organiser | organize file | file sorter | file-renamer | batch rename | bulk rename | batch renamer
E: bulk renamer | mass rename | file mover | file copy | file copier | copy tool | file deletion | trash cli
E: move to trash | rimraf | rm replacement | secure delete | secure file deletion | duplicate file finder
E: duplicate file | find duplicate file | duplicate finder | duplicate image finder | file deduplication
E: file finder | find alternative | disk-usage | disk usage analyzer | disk usage analyser | disk space analyzer
E: disk space usage | disk cleaner | disk cleanup | du alternative | ncdu | folder size | directory size
E: file size formatter | disk inventory | empty folder | empty directory | atomic file write | atomic write
E: file lock | file locking | memory mapped file | symlink manager | extended attribute | xattr | file tagging
E: tag-based file system | semantic filesystem | tagging filesystem | file type detection | mime type detection
E: file comparison | directory comparison | compare directory | directory diff | folder comparison
E: directory jumper | directory navigation | autojump | z jump | file recovery | undelete | file carving
E: partition manager | mount image | browser filesystem | html5 filesystem | filesystem access api
E: file system access | browserfs | virtual file tree | file system for node | graceful-fs | fs-extra | fs module
E: fs wrapper | fs promise | node fs | ftp filesystem | git filesystem | database filesystem | archive mount
E: ipfs filesystem | storage mount | find up | 文件系统 | 檔案系統 | 分布式文件系统 | 虚拟文件系统 | 文件管理 | 文件管理器 | 檔案管理 | 文件浏览器 | 文件监控
E: 文件操作 | 目录树 | 磁盘空间 | 批量重命名 | 重复文件 | 文件选择器 | 文件监听 | 文件整理 | 文件工具 | 文件搜索 | 磁盘清理 | 用户态文件系统
S: fuse | shredder | posix compatible | posix filesystem | posix-compliant | inode | block allocation | journaling
S: superblock | page cache | metadata server | unmount | mountable | umount | fstab | kernel module filesystem
S: file handle | readdir | stat call | lstat | chmod | chown | nested folder | nested directory | recursive copy
S: recursive delete | recursive search | tree view of directory | file structure generator | hidden file
S: filename sanitizer | sanitize filename | filename pattern | file size human readable | file age
S: modification time | file hash | file integrity | file changed | on change event | debounced watcher
S: recursive watcher | run command on file change | rerun command | execute command when file change
S: ignore pattern | brace expansion | extglob | fnmatch | micromatch | absolute path | relative path
S: path separator | path traversal | windows path | long path | basename | dirname | extname | realpath
S: cross-platform path | path object | path segment | file picker | file chooser | directory picker | folder picker
S: file selector | open file dialog | context menu explorer | shell extension | quick look | nautilus
S: drag and drop file | file preview | preview file | vim-like file manager | vi-like keybinding file manager
S: nerdtree | file sidebar | bookmark directory | frequent directory | file icon | copy move delete | copy and move
S: cut copy paste file | file listing with icon | ls color | dircolors | large file | biggest file | clean up disk
S: free up disk space | free space | node_modules cleaner | junk file | unused file | file cleanup | photo organizer
S: organize by date | exif rename | regex rename | find and replace in file | sparse file | loop device
S: disk sector | mbr | gpt partition | sd card | flash memory | nor flash | nand | wear leveling | eeprom
S: usb drive | amiga filesystem | iso 9660 | iso9660 | dmg | vhd | vmdk | qcow2 | archive file | tarball
S: in-memory fs | io fs | embed file | embedded file | afero | memfs | unix tool | coreutils | snapshot file
S: versioned file | case-insensitive file | mount point | nfs | ntfs | ext2 | ext3 | ext4 | btrfs | zfs | xfs | hdfs
S: ranger | directory index | inotify | glob | path handling | file path | file operation | file handling
S: sort file | rename file | copy file | delete file | trash | recycle bin | mkdirp | find file | disk space
S: file size | temporary file | temp file | temporary directory | tempfile | lockfile | mmap | file descriptor
S: symlink | symbolic link | hard link | hardlink | file permission | file attribute | file metadata
S: file encryption | file splitter | data recovery | disk image | disk partition | partition table | initramfs
S: config file finder | file stream | file io | 文件夹 | 磁盘 | 重命名 | file sync | file sharing | file server
S: remote file | remote filesystem | file archiver | backup | rsync | sync file | file transfer | block device
S: posix file | file search
T: libfuse | osxfuse | macfuse | fusepy | go-fuse | bazil fuse | jnr-fuse | dokany | Watchman | fswatch | gulp watch
T: Watchdog | fsnotify | fast-glob | globby | os-path | shutil | boost filesystem | std filesystem | nio-2
T: java nio | commons io | okio | symfony finder | symfony filesystem | flysystem | league flysystem | nnn | vifm
T: yazi | midnight commander | total commander | krusader | thunar | pcmanfm | elfinder | filebrowser
T: windows explorer | macos finder | Baobab | windirstat | eza | zoxide | fasd | rclone | s3fs | gcsfuse | encfs
T: gocryptfs | cryptomator | ecryptfs | moosefs | juicefs | lizardfs | beegfs | Lustre | cephfs | orangefs | gpfs
T: hadoop | alluxio | tahoe-lafs | upspin | plan 9 | ntfs-3g | fatfs | mergerfs | aufs | samba | cifs | testdisk
T: photorec | sleuthkit | sleuth kit | neo-tree | nvim-tree
W: file | folder | directory | path | disk | tree | list | rename | copy | move | delete | watch | find | search
W: drive | kernel | linux | block | read | write | size | extension | name | browser | manager | unix | stream
W: archive | permission | link | storage | sync | cleanup | subdirectory | subfolder | traverse | traversal
W: file extension | file name | filename
H: fs | fuse client | filesystem module | filesystem tool | filesystem toolkit | file management tool
H: file management system | file management application | file viewer | file navigator | file tree plugin
H: file tree view | file dialog | directory listing script | directory tree generator | directory navigator
H: directory comparison tool | directory diff tool | folder monitor | file watcher library | file watching library
H: file change notifier | glob implementation | globber | path manipulation library | path parser | path helper
H: path module | file helper | file library | file tool | renamer | renaming tool | rename tool | file renaming tool
)lexicon",
R"lexicon(
[filesystem]
H: file searcher | file deduplicator | file copy utility | copy utility | file shredder | file cleaner
H: disk usage tool | disk usage viewer | disk analyzer | disk usage utility | disk utility | disk tool
H: partition tool | ls clone | du replacement | cp replacement | trash utility | symlink tool | file locker
H: file lock library | lockfile utility | tempfile library | temporary file library | file recovery tool
H: data recovery tool | forensic file tool | file system explorer | explorer extension | mount tool | mount helper
H: fat driver | io library | 文件管理工具 | 重命名工具 | 清理工具 | 檔案管理員 | 监控工具 | 文件管理系统 | 资源管理器 | file synchronization program
H: archive manager | sync tool
C: mount -t | fusermount -u | fusermount | etc fstab | modprobe fuse | mkfs-ext4 | mkfs | import fuse | fs-readFile
C: fs-writeFile | fs-watch | fs-readdir | fs-existsSync | require glob | glob-sync | os-walk | os-listdir
C: import shutil | Path home | pathlib import Path | File-join | Dir-glob | find - -name | find - -type f | du -sh
C: chokidar-watch | inotifywait | fsnotify-NewWatcher | FileSystemWatcher | ls -R | losetup | filepath-Walk
C: afero-NewOsFs
X: path tracing | path finding | path planning | career path | learning path | class path | ray path | shortest path
X: bezier path | svg path | project file structure | file structure | directory structure | folder structure
X: working directory | key path | attack path | xpath | shell path | path to your | add to path | your path
X: root directory of | root directory of the project | project directory | current directory | the directory
X: install directory | home directory | config file path | finder window | file an issue | please file
X: license file | single file component | fuse js | fuse box | binary file downloads | tree shaking
X: download the zip file | zip file from | explorer project | internet explorer | block explorer | api explorer

[message-queue]
alias: queue | message broker | job queue | mq | messaging | pub-sub | 消息队列 | 訊息佇列
E: message-queue | message-queuing | message queueing | messaging queue | message queue server
E: message queue library | message queue client | message queuing system | message-broker | message-bus
E: messaging system | messaging middleware | messaging platform | messaging library | messaging framework
E: messaging server | message-oriented middleware | message middleware | message streaming | distributed messaging
E: distributed message queue | asynchronous messaging | reliable messaging | mqtt broker | mqtt server | mqtt client
E: mqtt library | mqtt client library | mqtt bridge | mqtt gateway | amqp | amqp client | amqp library | amqp 0-9-1
E: amqp 1-0 | stomp client | stomp server | zeromq | zeromq binding | 0mq | nanomsg | nng | rabbitmq
E: rabbitmq client | rabbitmq library | rabbitmq plugin | rabbitmq consumer | rabbitmq wrapper | rabbitmq management
E: rabbitmq cluster | rabbitmq operator | rabbitmq bundle | kafka | apache kafka | kafka client | kafka consumer
E: kafka producer | kafka library | kafka connect | kafka connector | kafka cluster | kafka cluster manager
E: kafka manager | kafka monitoring | kafka ui | kafka gui | kafka web ui | kafka tool | kafka cli | kafka stream
E: kafka topic | kafka proxy | kafka rest proxy | kafka operator | kafka exporter | kafka consumer lag
E: kafka consumer group | kafka offset | kafka driver | kafka docker | kafka mirror | kafka alternative
E: kafka compatible | kafka schema registry | nats client | nats server | nats streaming | jetstream | nsq client
E: activemq | rocketmq | rocketmq client | apache pulsar | pulsar client | redis stream | redis queue
E: redis-based queue | redis message queue | redis pub-sub | sqs | amazon sqs | sqs consumer | sqs queue
E: sqs client | aws sqs | azure service bus | azure queue | service bus | google pub-sub | google cloud pub-sub
E: cloud pubsub | jms | jms client | java message service | ibm mq | msmq | beanstalkd | beanstalkd client
E: beanstalk client | beanstalk queue | gearman | gearman client | gearman worker | job-queue | job queueing
E: job queue system | job processing | job processor | job processing library | background-job
E: background job processing | background processing | background worker | background task queue
E: background job framework | background job library | background job processor | delayed-job | delayed queue
E: delayed task | delay queue | delayed message | delayed job queue | task-queue | task queue library
E: task queue system | distributed task queue | distributed job queue | async task queue | asynchronous task queue
E: asyncio task queue | asynchronous job queue | priority queue server | persistent queue | persistent job queue
E: durable queue | disk-backed queue | disk queue | in-memory queue | queue-server | queue system | queue manager
E: queue worker | queue library | queueing system | queuing system | queue service | queue client | queue consumer
E: queue driver | queue abstraction | queue monitor | queue dashboard | queue management | worker queue | work-queue
E: postgres queue | postgresql job queue | postgres-based queue | mysql queue | mongodb queue | database queue
E: database-backed queue | laravel queue | laravel horizon | symfony messenger | django background task
E: celery task | celery broker | celery monitoring | celery worker | sidekiq plugin | sidekiq extension
E: sidekiq middleware | resque plugin | resque worker | redis queue worker | bull queue | bullmq | bee-queue | kue
E: distributed task scheduler | distributed scheduler | event-bus | event bus library | event broker
E: event-streaming | event streaming platform | event stream processing | stream processor | event driven messaging
E: event hub | event gateway | event mesh | publish-subscribe | publish and subscribe | pub-sub | pub-sub system
E: pub-sub library | pub-sub server | pub-sub messaging | publisher subscriber | pubsubhubbub | webhook queue
E: enterprise service bus | esb | enterprise integration pattern | message-driven middleware | message dispatcher
E: message relay | transactional outbox | outbox pattern | saga orchestration | dead letter queue | distributed log
E: commit log | distributed commit log | at-least-once delivery | exactly-once delivery | exactly once semantic
E: lightweight message queue | message queue in go | kafka-like | inter-process messaging | work distribution
E: distributed worker | worker framework | consumer framework | 消息队列 | 訊息佇列 | 消息中间件 | 任务队列 | 消息系统 | 分布式消息 | 分布式任务队列
E: 延迟队列 | 延时队列 | 消息总线 | 事件总线 | 消息推送 | 发布订阅 | 分布式任务调度 | 任务调度平台 | 消息代理 | kafka 监控 | kafka 客户端 | 异步任务 | 异步队列 | mq 组件
E: 消息服务
S: producer and consumer | producer consumer | message producer | message consumer | message publisher
S: message handler | message delivery | message routing | message exchange | message format | message pattern
S: message payload | message topic | message stream | message persistence | message retry | message ordering
S: message acknowledgement | message serialization | message schema | publish message | consume message
S: send message to queue | subscriber | subscribe to topic | topic exchange | fanout | fan-out | fanout exchange
S: routing key | dead-letter | poison message | requeue | retry queue | exponential backoff retry | nack
S: acknowledgement | at-least-once | exactly-once | at most once | guaranteed delivery | back pressure
S: consumer group | consumer lag | offset commit | topic partition | log compaction | schema registry | avro
S: avro schema | qos | qos 1 | qos 2 | retained message | last will | last will and testament | mqtt 3-1-1 | mqtt 5
S: mqtt v5 | mqtt protocol | mqtt topic | mqtt over websocket | iot messaging | amqp protocol | wire protocol
S: stomp over websocket | request-reply | rpc over amqp | rpc over rabbitmq | command bus | query bus
S: event publishing | event processing | event replay | event log | event-driven | event-driven microservice
S: domain event | cqrs | event sourced | saga | workflow orchestration | enqueued | dequeue | queue backend
S: queue adapter | named queue | multiple queue | fifo queue | job priority | unique job | unique task | job retry
S: job status | job progress | job dependency | job failure | failed job | recurring job | periodic job
S: repeatable job | cron expression | cron-like | schedule job | run at a later time | delayed execution
S: deferred execution | long running task | asynchronous task | async job | async task | asynchronous processing
S: asynchronous job | parallel job execution | worker pool | worker process | worker node | worker thread
S: multiple worker | concurrent worker | concurrency limit | rate limited queue | throttled queue
S: distributed worker pool | job worker | task worker | task runner distributed | task distribution | batch job
S: throttling job | redis-backed | backed by redis | postgres backed | skip locked | listen notify | lmax disruptor
S: ring buffer | lock-free queue | spsc | mpmc | multi producer multi consumer | zero-copy messaging
S: inter-process communication | socket-based messaging | brokerless | broker | broker-less | cluster broker
S: message broker cluster | high-throughput messaging | low-latency messaging | stream table join
S: windowed aggregation | streaming etl | change data capture | cdc pipeline | log shipping | event collector
S: webhook delivery | decoupled service | loosely coupled | microservice communication | service communication
S: async communication | push notification queue | email queue | sms queue | message passing library | stomp
S: pulsar | background task | agenda job | hangfire | quartz | job scheduler | task scheduler | job scheduling
S: cron job scheduler | scheduled job | stream processing platform | stream-processing | streaming platform
S: event-driven architecture | event sourcing | event-store | azure event hub | event queue | message-driven
S: log streaming platform | 队列 | 任务调度 | 定时任务 | 佇列 | messaging | queueing | distributed queue | message oriented
S: streaming data
T: nats | Celery | Temporal | Storm | redpanda | Confluent | hornetq | nsq | zmq | ZMQ | mosquitto | emqx | emq
T: hivemq | vernemq | moquette | paho | mqtt-js | MQTT | AMQP | STOMP | JMS | SQS | sns | kinesis | eventbridge
T: Solace | tibco | redis | dramatiq | huey | kombu | aio-pika | kafka-python | confluent-kafka | librdkafka
T: sarama | kafkajs | node-rdkafka | spring kafka | spring amqp | spring cloud stream | sidekiq | resque | good_job
T: shoryuken | sucker_punch | faktory | asynq | gocraft work | watermill | oban | exq | masstransit | nservicebus
T: easynetq | quartz-net | xxl-job | elastic-job | pheanstalk | php-amqplib | airflow | luigi | flink | apache flink
T: spark streaming | apache storm | samza | apache beam | zookeeper | debezium | logstash | fluentd | akka streams
T: akka | Axon | eventstore | eventstoredb | apache camel | mercure | graphile worker | pg-boss
W: queue | message | job | task | worker | event | topic | publish | subscribe | producer | consumer | async
W: asynchronous | stream | streaming | retry | schedule | scheduler | background | process | distributed | cluster
W: channel | delivery | throughput | scalable | reliable | notification | handler | log | backpressure
W: workflow engine | periodic task | scheduled task | batch processing
H: mq | queue module | queue implementation | queue package | queue processor | queue bundle | queue plugin
H: job queue library | job system | job processing framework | job processing system | job server | job runner
H: job manager | job framework | task manager distributed | task processor | background job system
H: background processing framework | worker library | messaging client | messaging bridge | message router
H: message processing framework | mqtt explorer | kafka client library | kafka toolkit | kafka monitor
H: kafka wrapper | kafka plugin | sqs worker | stream processing framework | stream processing library
H: stream processing engine | pub-sub framework | pubsub client | publish subscribe system
H: service bus implementation | celery extension | celery monitor | log broker | outbox | cron server | 任务调度系统
H: 调度平台 | 队列系统 | 任务调度框架 | messaging service
C: rabbitmqctl | mqtt | channel-basic_publish | basic_consume | queue_declare | channel-assertQueue
C: channel-publish | kafka-topics-sh | kafka-topics | kafka-console-producer | bootstrap-servers | bootstrap_servers
C: KafkaProducer | KafkaConsumer | zookeeper-connect | docker run rabbitmq | 5672 | 9092 | 1883 | mosquitto_pub
C: mosquitto_sub | client-subscribe | client-publish | celery -A | app-task | apply_async | shared_task
C: perform_later | perform_async | perform_in | Sidekiq Worker | include Sidekiq Worker | Resque-enqueue | new Queue
C: queue-process | queue-push | php artisan queue work | queue work | rq worker | nats-connect | nats-Connect | nsqd
C: beanstalkd -l | ServiceBusClient | sqs-sendMessage | SQS_QUEUE_URL | zmq-Context | IBus | BackgroundJob-Enqueue
X: dispatch queue | main queue | grand central dispatch queue | priority queue data structure
X: priority queue implementation | concurrent queue data structure | operation queue | animation queue | music queue
X: job posting | job board | job search | mesh network broker | merge queue | render queue | command queue opencl
X: stock exchange | crypto exchange | exchange rate | exchange api | partition manager | storm surge | task list
X: task manager app | to do task | disk partition | event listener dom | message box | error message
X: commit message | bunny cdn | bunny game | pulsar star | pulsar timing | sneakers shoe | bull market
X: printer queue

[search]
alias: search engine | full-text search | searching | 搜索 | 搜尋
E: search-engine | full-text search | fulltext search | full-text search engine | text search engine
E: fulltext index | full-text index | full-text indexing | search library | search server | search platform
E: search framework | search api | search-as-you-type | instant-search | site search | website search
E: static site search | search for static site | client-side search | in-browser search | enterprise search
E: federated search | faceted search | faceted navigation | semantic search | semantic search engine | neural search
E: neural search framework | vector search | vector search engine | hybrid search | similarity search | image search
E: image search engine | reverse image search | visual search | content-based image retrieval | code search
E: code search engine | source code search | code search tool | code searching | file search | file search tool
E: desktop search | local search engine | log search | document search | document search engine | pdf search
E: product search | geo search | people search | music search | torrent search | torrent search engine
E: subtitle search | emoji search | metasearch | metasearch engine | meta search engine | meta-search
E: privacy-respecting search engine | private search engine | distributed search | distributed search engine
E: peer-to-peer search | decentralized search engine | web search | web search engine | web search api
)lexicon",
R"lexicon(
[search]
E: search mcp server | search the web | internet search | google search | google search api | google search result
E: google search scraper | google custom search | custom search engine | bing search | duckduckgo search
E: search result scraper | search engine scraper | serp | serp api | grep | grep-like | grep tool | grep alternative
E: grep replacement | grep for code | ack-like | ripgrep | ripgrep alternative | ag the silver searcher
E: silver searcher | recursive grep | structural search | regex search | regular expression search | fuzzy-finder
E: command-line fuzzy finder | fuzzy file finder | fuzzy-search | fuzzy matching | fuzzy-match | fuzzy matcher
E: fuzzy string matching | fuzzy string search | fuzzy string matching library | approximate string matching
E: approximate search | autocomplete | auto-complete | autocompletion widget | autocomplete search
E: autocomplete library | autocomplete plugin | autocomplete widget | autocomplete input | autosuggest
E: auto-suggest | autosuggestion | typeahead | type-ahead | typeahead search | suggestion engine | search suggestion
E: query suggestion | search-box | searchbox | search bar | search field | search form | search input
E: search widget | search plugin | search component | search ui | search interface | search view | search page
E: searchable dropdown | live search | quick search | quicksearch | search index | search indexing | inverted-index
E: search client | search relevance | relevance ranking | relevance tuning | learning to rank | ranking engine
E: information-retrieval | document retrieval | text retrieval | passage retrieval | dense retrieval
E: retrieval system | retrieval toolkit | elasticsearch | elastic search | elasticsearch client
E: elasticsearch plugin | elasticsearch wrapper | elasticsearch library | elasticsearch query builder
E: elasticsearch dsl | elasticsearch cluster | elasticsearch admin | elasticsearch analyzer | elasticsearch operator
E: elasticsearch docker | elasticsearch integration | elasticsearch bundle | elasticsearch driver
E: elasticsearch index | elasticsearch proxy | elasticsearch river | elasticsearch curator | opensearch
E: opensearch plugin | solr client | solr plugin | solr search | solr integration | apache solr | apache lucene
E: lucene | lucene-based | lucene port | sphinx search | xapian | algolia search | algoliasearch | meilisearch
E: meilisearch client | typesense | haystack search | searchkick | sunspot solr | thinking sphinx | tantivy
E: tantivy-based | bleve | lunr | lunr-js | elasticlunr | flexsearch | fuse-js | sqlite fts
E: postgres full-text search | pg_search | mysql full-text search | search for laravel | laravel scout
E: laravel scout driver | scout driver | django search | django haystack | rails search | activerecord search
E: chinese analyzer | elasticsearch analysis plugin | bm25 | tf-idf search | spotlight-like | spotlight search
E: spotlight clone | alfred workflow search | web crawler search engine | book search | paper search | arxiv search
E: recipe search | movie search | search extension | search shortcut | omnibox | github code search | twitter search
E: stackoverflow search | history search | shell history search | command history search | search selected text
E: search highlight | search query parser | search query language | search string parser | lucene query parser
E: log search engine | 搜索 | 搜尋 | 搜索引擎 | 全文检索 | 全文搜索 | 全文檢索 | 检索 | 搜索框 | 搜索框架 | 模糊搜索 | 模糊匹配 | 自动完成 | 搜索建议 | 语义搜索
E: 以图搜图 | 站内搜索 | 磁力搜索 | 聚合搜索 | 分布式搜索 | 代码搜索 | 文件搜索 | 本地搜索 | 向量检索 | 图像检索 | 信息检索 | 倒排索引 | 拼音搜索 | 搜索服务 | 搜索插件 | 中文分词插件
E: 資訊檢索
S: whoosh | query parser | query dsl | query syntax | boolean query | boolean operator | phrase query
S: phrase search | prefix search | wildcard search | wildcard query | proximity search | range filter | facet
S: faceted | facet filter | filter and sort | stemming | stemmer | stop word | stopword | tokenizer for search
S: n-gram | ngram | edge ngram | trigram | trigram index | suffix array | suffix tree | prefix tree | radix tree
S: levenshtein | levenshtein distance | edit distance | jaro-winkler | soundex | metaphone | bk-tree | symspell
S: spell correction | did you mean | typo-tolerance | typo-tolerant | misspelling | relevance score | relevancy
S: ranked result | ranking function | okapi bm25 | tf-idf | pagerank | boosting field | highlighting match
S: highlight matching | highlighted snippet | search result | search query | search term | search keyword
S: keyword search | search string | search pattern | search filter | search text | search content | search history
S: advanced search | global search | multi-field search | search across | searchable | indexer | index document
S: indexed document | indexed content | reindex | near real-time search | document index | web crawler
S: crawl and index | approximate nearest neighbor | ann index | hnsw | faiss | embedding search | vector embedding
S: nearest neighbor search | nearest neighbour | locality sensitive hashing | perceptual hash | image similarity
S: cosine similarity | retrieval augmented | retriever | rerank | reranker | reranking | cross-encoder
S: query expansion | query rewriting | query understanding | ctrl-p | ctrlp | fzf | fzf-like | telescope extension
S: helm interface | ivy completion | incremental search | incremental narrowing | interactive filter | filter tool
S: selector menu | fuzzy selector | fuzzy select | search in file | search file content | search in directory
S: find in file | find text | find string | pattern search | regexp search | search code | multi-line search
S: respect gitignore | gitignore aware | codebase search | symbol search | cross reference | code navigation
S: code indexing | ctags | command palette | quick open | file indexing | locate command | instant result
S: dropdown suggestion | suggestion list | completion list | token input | tag input autocomplete
S: select with search | address autocomplete | places autocomplete | google place autocomplete
S: remote data source autocomplete | query autocompletion | completion suggester | kibana | kibana plugin | logstash
S: elk | elk stack | elastic stack | efk | elasticsearch-based | elasticsearch query | elasticsearch mapping
S: index alias | index template | bulk indexing | bulk index | dsl query | searchable model | search provider
S: sitemap search | dork | google dork | google dorking | shodan search | osint search | username search
S: plagiarism search | z39-50 | opensearch description | library catalog search | discovery layer | oai-pmh
S: ms marco | beir | lucene index | luke lucene | solrcloud | duckduckgo | find and replace | search and replace
S: elasticsearch gui | solr | sphinxsearch | algolia | word segmentation for search | job search engine
S: github search | 自动补全 | search | text search | nearest neighbor | privacy respecting search | search and analytics
S: documentation search | recursively search | find file
T: Ack | Google | Sphinx | Spotlight | Alfred | Orama | Jina | Haystack | lucene-net | manticore | manticoresearch
T: docsearch | instantsearch-js | instantsearch | zincsearch | quickwit | pylucene | anserini | pyserini | vespa
T: milvus | weaviate | qdrant | Annoy | pgvector | redisearch | couchbase fts | nutch | apache nutch | yacy | searx
T: searxng | brave search | serpapi | tavily | swiftype | azure search | azure cognitive search | cloudsearch
T: amazon cloudsearch | amazon kendra | minisearch | fuzzysort | pagefind | tinysearch | list-js | typeahead-js
T: Bloodhound | select2 | selectize | twitter typeahead | jquery ui autocomplete | react-autosuggest | peco | percol
T: command-t | telescope-nvim | helm emacs | ag | ugrep | git grep | sourcegraph | opengrok | zoekt | livegrep
T: elastica | nest elasticsearch | foselastica | Sunspot | olivere elastic | blacklight | vufind | rapidfuzz
T: fuzzywuzzy
W: find | query | index | matching | result | filter | keyword | text | document | term | rank | score | lookup
W: regex | pattern | suggestion | string | fast | relevant | collection | corpus | web | database | engine | input
W: field | dropdown | highlight | word | retrieval | list | tokenizer | analyzer | synonym | relevance | scoring
W: ranking | crawler | trec | finder | fuzzy | typo | question answering
H: search tool | search utility | search app | search application | search module | search service | search bot
H: search script | search command | search wrapper | search bundle | search backend | search frontend | search gem
H: search package | search portal | search website | search system | search solution | search toolkit | search cli
H: search indexer | search helper | search toolbar | full text search library | code searching tool | file finder
H: file searcher | similarity search library | similarity search engine | information retrieval system
H: information retrieval toolkit | retrieval library | indexing engine | indexing library | autocomplete component
H: autocomplete server | autocompleter | autosuggest component | typeahead component | typeahead library | suggester
H: fuzzy search library | fuzzy matching library | string matching library | fuzzy searcher | grep clone | grepper
H: search and replace tool | find and replace tool | elasticsearch tool | elasticsearch frontend | analysis plugin
H: solr wrapper | lucene library | scout engine | query builder for elasticsearch | serp scraper | stemming library
H: 搜索工具 | 搜索系统 | 搜索组件 | 搜索控件 | 检索系统 | 检索工具 | 分词插件 | 搜索平台 | 全文搜索引擎 | 搜索网站 | 搜索库
C: localhost 9200 | 9200 | _search | _bulk | _mapping | elasticsearch-yml | bin plugin install
C: elasticsearch-plugin install | new Elasticsearch | import elasticsearch | Elasticsearch Client | es-search
C: index-search | client-search | searchClient | solrconfig-xml | schema-xml | localhost 8983 | new Fuse
C: algoliasearch appId | MeiliSearch | 7700 | grep -r | grep -rn | IndexWriter | IndexReader | QueryParser
C: to_tsvector | tsquery | MATCH AGAINST | USING fts5 | Model-search | rake sunspot
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
E: real-time | realtime | real-time communication | real-time messaging | real-time web | real-time web app
E: real-time application | real-time app | real-time framework | real-time engine | real-time server
E: real-time backend | real-time database | real-time data | real-time data streaming | real-time data processing
E: real-time stream | real-time streaming | real-time stream processing | real-time processing | real-time analytics
E: real-time dashboard | real-time monitoring | real-time monitor | real-time chat | real-time chat application
E: real-time collaboration | real-time collaborative | real-time collaborative editor
E: real-time collaborative editing | real-time update | real-time sync | real-time synchronization
E: real-time multiplayer | real-time multiplayer game | real-time notification | real-time event | real-time api
E: real-time graph | real-time chart | real-time plotting | real-time plot | real-time visualization
E: real-time object detection | real-time detection | real-time face detection | real-time face recognition
E: real-time pose estimation | real-time semantic segmentation | real-time video | real-time audio
E: real-time audio processing | real-time voice | real-time speech recognition | real-time transcription
E: real-time translation | real-time tracking | real-time location | real-time operating system | real-time os
E: real-time kernel | real-time linux | rtos | hard real-time | soft real-time | real-time system
E: real-time control | real-time simulation | real-time scheduling | real-time log | real-time log viewer
E: real-time traffic | real-time bidding | real-time search | real-time preview | real-time feed | real-time price
E: real-time stock | real-time market data | real-time transport | real-time inference | real-time speed
E: real-time performance | real-time face swap | real-time 3d | real-time voice cloning | real-time style transfer
E: real-time feature | near real-time | websocket | web-socket | websocket server | websocket client
E: websocket library | websocket framework | websocket api | websocket proxy | websocket implementation
E: websocket wrapper | websocket connection | websocket protocol | websocket chat | websocket gateway
E: websocket stream | websocket binding | websocket rpc | websocket server and client | websocket client and server
E: websocket emulation | websocket tunnel | websocket middleware | websocket handler | websocket cluster
E: websocket to tcp | websocket testing | socket-io | socket-io client | socket-io server | socket-io adapter
E: socket-io redis | socket-io chat | socket-io middleware | socket-io plugin | socketio | sockjs | sockjs client
E: sockjs server | engine-io | faye | faye client | signalr | signalr client | signalr hub | actioncable
E: action cable | phoenix channel | phoenix liveview | liveview | live view | pusher client | pusher server
E: pusher compatible | pusher alternative | laravel echo | laravel websocket | django channels | comet server
E: cometd | bayeux | long-polling | server-sent-event | eventsource | eventsource client | eventsource polyfill
E: eventsource server | push server | http push | http streaming server | web push | live-update | live updating
E: live dashboard | live query | live chat | live chat app | live location tracking | live streaming server
E: live video streaming | webrtc | web-rtc | webrtc server | webrtc client | webrtc library | webrtc sdk
E: webrtc gateway | webrtc signaling | webrtc sfu | webrtc app | webrtc demo | webrtc video chat | datachannel
E: rtmp server | srt protocol | low-latency streaming | ultra-low latency | collaborative-editing
E: collaborative editor | collaborative text editor | collaborative code editor | collaborative whiteboard
E: collaborative drawing | collaborative application | collaboration framework | multiplayer collaboration
E: operational transformation | operational transform | crdt | conflict-free replicated data type | shared editing
)lexicon",
R"lexicon(
[real-time]
E: shared whiteboard | multiplayer game server | streaming analytics | streaming database | freertos | zephyr rtos
E: embedded rtos | preemptive scheduler | preempt-rt | xenomai | xmpp over websocket | mercure | centrifugo
E: wamp router | wamp client | web application messaging protocol | ddp client | im server | 实时 | 即時 | 實時 | 实时通信
E: 实时通讯 | 即时通讯 | 即时通信 | 即時通訊 | 实时监控 | 实时计算 | 实时数据 | 实时音视频 | 实时协作 | 协同编辑 | 多人协作 | 实时消息 | 实时推送 | 长连接 | 长轮询 | 实时操作系统
E: 实时渲染 | 音视频通话 | 在线聊天 | 实时聊天 | 实时流 | 流式计算 | 流处理 | 直播推流 | websocket 服务 | websocket 框架 | websocket 客户端
S: bi-directional communication | bidirectional communication | full-duplex | two-way communication | duplex stream
S: persistent connection | concurrent connection | reconnection | auto-reconnect | automatic reconnection | rfc 6455
S: rfc6455 | websocket upgrade | ws protocol | wss | subprotocol | permessage-deflate | broadcast message
S: broadcast to all client | broadcasting | broadcasting event | room and namespace | socket room
S: subscribe to channel | channel subscription | private channel | presence channel | user presence
S: online presence | typing indicator | online user | who is online | connected client | connected user
S: push message | push data | push update | pushed to client | instant update | instant feedback | live feed
S: live preview | live-edit | live collaboration | live cursor | shared cursor | multiuser | multi-user editing
S: concurrent editing | simultaneous editing | shared document | shared state | synced state | state synchronization
S: sync across client | data synchronization | optimistic update | optimistic ui | conflict resolution
S: conflict-free | eventually consistent collaboration | yjs | y-websocket | automerge | sharedb | ot algorithm
S: undo manager collaborative | whiteboard | google docs like | pair programming | screen sharing | peer connection
S: peer-to-peer video | peerjs | ice candidate | jitter buffer | low latency hls | mpeg-dash | flv | rtcp | whep
S: live room | danmaku | video stream | camera stream | webcam stream | ip camera | streaming video | audio stream
S: audio streaming | millisecond latency | sub-second | sub-millisecond | nanosecond latency | latency-sensitive
S: frame per second | 30 fps | 60 fps | 60fps | fps on cpu | live data source | data feed | market data feed
S: tick data | orderbook stream | stock ticker | streaming api | twitter streaming api | event stream | data stream
S: stream of event | streaming data pipeline | sliding window | tumbling window | complex event processing
S: continuous query | materialized view streaming | sensor data | iot dashboard | live chart | streaming chart
S: log tail | tail -f in browser | tail log | live log | log streaming | deterministic latency | interrupt handler
S: context switch | preemptive | preemptive multitasking | task priority | semaphore and mutex | posix real-time
S: control loop | real-time safe | lock-free audio | lock-free | audio callback | jack audio
S: client-side prediction | lag compensation | server reconciliation | state replication | rollback netcode
S: authoritative server | tick rate | game loop networking | geolocation tracking | gps tracking | vehicle tracking
S: bus tracking | subscription graphql | graphql subscription | reactive database | change feed | changefeed
S: reactive data | reactive backend | observe change | firebase real-time database | meteor publication | pub-sub
S: ajax push | reverse ajax | http long poll | xhr streaming | webtransport | real-time rendering
S: real-time ray tracing | real-time renderer | real-time strategy | real-time slam | comet | sse | live data
S: live stream | live streaming | live broadcast | livestream | live coding environment | sfu | video conferencing
S: video conference | video chat | video call | rtc | low-latency | multiplayer framework | netcode
S: game networking | event streaming | stream processing | streaming data | streaming framework | streaming platform
S: streaming engine | instant messaging | push notification | 消息推送 | 推送 | 直播 | 低延迟 | 视频会议 | 聊天室 | bidirectional
S: event-driven | presence | sync engine | local-first | live coding | subscription | multiplayer game
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
T: htmx sse
W: live | socket | stream | streaming | push | event | chat | message | update | channel | connection | connected
W: sync | instant | latency | fast | room | multiplayer | collaboration | collaborative | subscribe | monitor
W: dashboard | notification | online | video | audio | webcam | tracking | dynamic | tcp | node-js | redis
W: heartbeat | multi-user | microsecond | on-the-fly | windowing | telemetry
H: websocket service | websocket adapter | websocket server library | websocket client library | websocket module
H: websocket package | websocket plugin | websocket tool | websocket echo server | socket server | socket library
H: socket client | socket framework | socket wrapper | sse library | sse client | sse server
H: server-sent event library | push service | real-time platform | real-time client | real-time editor
H: real-time strategy game | embedded operating system | chat server | chat app | chat application | chat room
H: chat system | chat client | group chat | messaging app | messaging server | instant messenger
H: instant messaging server | im system | im sdk | video chat app | video conferencing app | video call app
H: video conferencing system | video conferencing platform | webrtc wrapper | signaling server | media server
H: live streaming platform | live streaming app | streaming server | stream processor | stream processing engine
H: stream processing framework | collaborative drawing app | collaboration platform | collaboration server
H: collaboration tool | crdt library | crdt implementation | operational transformation library | multiplayer server
H: game networking library | networking library for game | netcode library | log viewer | log tailer
H: event streaming server | notification server | notification system | presence server | audio engine
H: audio processing framework | video streamer | camera streamer | live query library | state sync library | 即时通讯系统
H: im 系统 | 聊天系统 | 聊天应用 | 推送服务 | 直播系统 | 直播平台 | 推送系统 | 协同编辑器 | 音视频 sdk | 长连接网关 | 即时通讯框架 | 流媒体服务器 | 实时系统
H: crdt framework | real-time messaging server | real-time web framework | live update system
H: data streaming platform | push notification service
C: new WebSocket | WebSocket | websocket-connect | websockets-serve | import websocket | import asyncio websockets
C: websocket-Upgrader | Upgrader | io-on | io-connect | io | socket-on | socket-emit | socket-join | io-emit
C: socket-broadcast-emit | require socket-io | socketio-run | flask_socketio | new EventSource | EventSource
C: text event-stream | new RTCPeerConnection | RTCPeerConnection | getUserMedia | HubConnectionBuilder | MapHub
C: channel-push | Phoenix Socket | Echo-channel | pusher-subscribe | onmessage | onopen | ws-send | ws-on
C: stomp-connect | SimpMessagingTemplate | rtmp | ffmpeg -re | Y-Doc | vTaskDelay | xTaskCreate | channel_layer
C: AsyncWebsocketConsumer | mix phx-server
X: live demo | live example | demo live | see it live | live site | go live | live version | live website
X: live preview available | live cd | live usb | live wallpaper | live template | livereload | live reload
X: live editor demo | live code demo | long live | where you live | ping pong game | ping pong table | web whip
X: dash board | plotly dash | dash button | comet ml | comet chat | storm surge | presence of | in the presence of
X: turn based | turn on | turn off | turn into | in turn | stream your music | twitter presence

[serverless]
alias: faas | function as a service | lambda | edge function | 无服务器 | 函数计算
E: serverless | server-less | serverless framework | serverless plugin | serverless application | serverless app
E: serverless function | serverless architecture | serverless computing | serverless platform | serverless component
E: serverless api | serverless rest api | serverless backend | serverless boilerplate | serverless template
E: serverless starter | serverless stack | serverless deployment | serverless project | serverless service
E: serverless microservice | serverless workflow | serverless runtime | serverless website | serverless blog
E: serverless bot | serverless chat | serverless slack bot | serverless telegram bot | serverless web app
E: serverless web application | serverless cms | serverless crud | serverless cron | serverless database
E: serverless redis | serverless postgres | serverless graphql | serverless typescript | serverless python
E: serverless node-js | serverless go | serverless rust | serverless java | serverless express | serverless next-js
E: serverless offline | serverless webpack | serverless image handler | serverless image resizing
E: serverless image processing | serverless url shortener | serverless data pipeline | serverless etl
E: serverless machine learning | serverless inference | serverless gpu | serverless container | serverless compute
E: serverless event gateway | serverless cloud | serverless application model | serverless application repository
E: serverless security | serverless monitoring | serverless observability | serverless testing | serverless example
E: serverless toolkit | serverless cli | serverless devops | serverless http | serverless middleware
E: serverless scraper | serverless crawler | serverless proxy | serverless vpn | serverless form
E: serverless contact form | serverless comment | serverless authentication | serverless websocket
E: serverless benchmark | serverless on kubernetes | kubernetes-native serverless | serverless workload | faas
E: function-as-a-service | faas platform | faas framework | cloud-function | google cloud function
E: firebase cloud function | cloud functions for firebase | azure function | azure function app
E: azure durable function | durable function | ibm cloud function | oracle function | netlify function
E: netlify lambda | vercel function | vercel serverless function | vercel edge function | edge-function
E: edge-computing function | edge runtime | edge-native | edge middleware | supabase edge function | deno deploy
E: cloudflare worker | cloudflare worker template | cloudflare worker script | cloudflare workers kv | workers kv
E: cloudflare pages function | cloudflare durable object | durable object | worker runtime for edge | lambda edge
E: lambda at edge | cloudfront function | fastly compute | aws lambda | aws lambda function | lambda-function
E: lambda framework | lambda layer | lambda runtime | lambda custom runtime | lambda handler | lambda middleware
E: lambda container image | lambda extension | lambda deployment | lambda deployer | lambda packager
E: lambda package | lambda toolkit | lambda template | lambda starter | lambda proxy | lambda proxy integration
E: lambda router | lambda api | lambda authorizer | lambda wrapper | lambda logging | lambda monitoring
E: lambda metric | lambda cold start | lambda warmer | lambda warm up | lambda power tuning | lambda local
E: run lambda locally | local lambda | lambda emulator | lambda docker | lambda simulator | lambda for python
E: lambda in go | lambda in rust | rust lambda runtime | go lambda | python lambda | node-lambda
E: java lambda function aws | lambda scheduler | lambda cron | lambda step function | lambda invoke | lambda s3
E: lambda dynamodb | lambda image resize | headless chrome on lambda | chrome on aws lambda | puppeteer on lambda
E: chromium for lambda | ffmpeg lambda layer | alexa skill lambda | amazon api gateway and lambda
E: api gateway lambda | aws serverless | aws sam | sam template | sam application | aws chalice | aws step function
E: step function workflow | wsgi on lambda | flask on lambda | django on lambda | zappa | php on lambda
E: laravel vapor | laravel on lambda | express on lambda | asgi adapter for lambda | adapter for aws lambda
E: knative | knative serving | knative function | openfaas | openfaas function | openfaas template
E: apache openwhisk | openwhisk | openwhisk action | openwhisk runtime | kubeless | fn project | nuclio | openlambda
E: tencent scf | scale-to-zero | event-driven function | function runtime | function framework
E: function composition for serverless | function deployment | webassembly function | wasm serverless
E: wasm edge function | webtask | stdlib function | 无服务器 | 无服务 | 云函数 | 函数计算 | 雲函數 | 无服务器框架 | serverless 框架
E: serverless 架构 | 腾讯云函数 | 阿里云函数计算 | 微信云开发 | 小程序云开发 | 边缘函数 | 边缘计算函数 | 無伺服器 | serverless 应用 | cloudflare worker 部署
E: 云函数框架 | 函数即服务 | serverless 平台 | unicloud
S: api gateway | event source mapping | event trigger | http trigger | timer trigger | queue trigger | blob trigger
S: scheduled function | cron trigger | function invocation | invoke function | pay-per-use | pay per invocation
S: pay as you go | no server to manage | without managing server | without provisioning server
S: no server management | zero administration | auto scaling function | autoscaling to zero | infinitely scalable
S: stateless function | short-lived function | timeout limit | execution duration | memory size function
S: provisioned concurrency | reserved concurrency | keep warm | warm start | function url | custom runtime
S: provided-al2 | lambda zip | deployment package | deploy to lambda | deploy to aws lambda | deploy to cloudflare
S: deploy to cloudflare worker | deploy to vercel | deploy to netlify | deploy to azure functions | run on lambda
S: run on aws lambda | running on aws lambda | runs on cloudflare | on cloudflare worker | cloudflare page
S: cloudflare kv | cloudflare d1 | cloudflare r2 | workers ai | wrangler | miniflare | service worker api edge
S: v8 isolate | edge network | at the edge | edge location | globally distributed edge | cdn edge | firecracker
)lexicon",
R"lexicon(
[serverless]
S: microvm | gvisor | cloud run | google cloud run | aws fargate | app engine | azure container app | aws cdk | sst
S: cloudformation | dynamodb stream | s3 event | s3 trigger | sns trigger | sqs trigger | kinesis trigger
S: cloudwatch event | eventbridge | appsync | cognito | amplify | step function | state machine language
S: saga on lambda | orchestrator function | function chaining | workflow of function | event driven architecture
S: cloudevents | cloud event | jamstack | jamstack function | backend as a service | baas | webhook function
S: slack slash command lambda | alexa skill | infrastructure as code | multi-cloud function | vendor lock-in
S: cloud agnostic function | local emulator | local development of lambda | tree shaking lambda bundle
S: esbuild bundle lambda | lambda size limit | vpc lambda | x-ray tracing | powertools | middy | middy middleware
S: claudia-js | edge proxy worker | worker proxy | workers script | telegram bot cloudflare worker | edge rendering
S: edge ssr | edge cache worker | firebase hosting | function build | buildpack function | function as container
S: nodejs runtime | python runtime | edge compute | edge worker | lambda trigger | lambda event | cold-start | 云开发
S: edge computing | autoscaling | event-driven function platform | serverless web | lambda function for
T: Fission | Modal | Midway | Lambda | serverless-com | Chalice | apex lambda | arc-codes | cdk | pulumi | terraform
T: localstack | lambci | bref | mangum | aws-serverless-express | ruby on jets | up apex | now-sh | zeit now
T: vercel | netlify | cloudflare | hono | itty-router | workerd | fly-io | fastly | fermyon | wasmcloud | gcf
T: firebase | firebase functions | supabase | iron-io | ironfunctions | auth0 extend | twilio functions
T: tencent cloud | scf | alibaba cloud | aliyun fc | function compute | leancloud | 腾讯云 | 阿里云 | upstash
T: planetscale | faunadb | cloudfront | inngest | trigger-dev | dapr
W: function | cloud | event | deploy | deployment | aws | google cloud | trigger | scale | scaling | runtime
W: handler | stage | gateway | provider | edge | worker | stateless | microservice | cost | stack | endpoint
W: backend | api | region | invoke | bucket | infrastructure | container | kubernetes | cron
H: serverless framework plugin | serverless engine | serverless solution | serverless system | function platform
H: azure functions extension | netlify plugin | edge framework | edge platform | cloudflare workers app
H: worker template | workers router | lambda deployment tool | lambda boilerplate | lambda adapter | lambda example
H: lambda plugin | lambda service | openwhisk package | sam app | serverless 组件 | 无服务器平台 | 函数平台 | 云函数模板 | worker 脚本
H: serverless 插件 | 无服务器应用 | serverless data platform
C: serverless-yml | serverless deploy | sls deploy | sls invoke | sls offline | serverless invoke local
C: serverless create | serverless install | npm install -g serverless | serverless plugin install
C: custom serverless | plugins serverless | exports-handler | module-exports-handler | lambda_handler
C: def handler event context | lambda-Start | lambda-StartWithOptions | aws lambda create-function
C: aws lambda invoke | aws lambda update-function-code | sam deploy | sam build | sam local invoke
C: sam local start-api | template-yaml | AWS Serverless | Transform AWS Serverless | wrangler-toml
C: wrangler publish | wrangler deploy | wrangler dev | wrangler login | wrangler secret put | addEventListener fetch
C: export default fetch | netlify functions | netlify-toml | netlify dev | vercel-json | vercel deploy | now-json
C: func start | func azure functionapp publish | func init | function-json | host-json | gcloud functions deploy
C: gcloud run deploy | firebase deploy --only functions | firebase deploy | functions-https-onRequest | faas-cli up
C: faas-cli deploy | faas-cli | wsk action create | kubeless function deploy | fission function create | zappa init
C: zappa deploy | zappa_settings-json | chalice deploy | chalice new-project | cdk deploy | sst deploy | sst dev
C: APIGatewayProxyEvent | APIGatewayProxyResponse | supabase functions deploy | deployctl
X: lambda calculus | lambda expression | lambda calculi | untyped lambda | lambda syntax | lambda term
X: python lambda expression | java 8 lambda | c++ lambda | lambda the ultimate | lambda labs | web worker
X: service worker | lambda architecture | anonymous function | half-life lambda | lambda school
X: regularization lambda | lambda value | architect pattern | solution architect | software architect
X: nuclear fission | spin box | modal dialog | modal window | modal popup | bootstrap modal | modal component
X: lambda function in python | lambda abstraction | lambda function syntax | neon effect | spin lock | spinning

)lexicon"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
