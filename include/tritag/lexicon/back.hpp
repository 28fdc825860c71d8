// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Data, in the form that lexicon/built_in.hpp describes: back ends, servers, HTTP, databases, stores, queues, search.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* lexicon_back[] = {
R"lexicon(
[backend]
alias: back-end | server-side | backend development | backend framework | server side development | 后端 | 后台
E: backend | back-end | server-side | baas | mbaas
E: express app | express application | express middleware | express api | koa app | koa application
E: koa middleware | koa api | fastify app | fastify application | fastify middleware
E: fastify api | nestjs app | nestjs application | nestjs middleware | nestjs api | laravel app
E: laravel application | laravel middleware | laravel api | symfony app | symfony application
E: symfony middleware | symfony api | django app | django application | django middleware
E: django api | flask app | flask application | flask middleware | flask api
E: rails app | rails application | rails middleware | rails api | gin app | gin application
E: gin middleware | gin api | sinatra app | sinatra application | sinatra middleware
E: sinatra api | fastapi app | fastapi application | fastapi middleware | fastapi api | phoenix app
E: phoenix application | phoenix middleware | phoenix api | laravel package | laravel plugin
E: laravel extension | laravel module | django package | django plugin | django extension | django module
E: flask package | flask plugin | flask extension | flask module | rails package | rails plugin | rails extension
E: rails module | yii2 package | yii2 plugin | yii2 extension | yii2 module | cakephp package | cakephp plugin
E: cakephp extension | cakephp module | grails package | grails plugin | grails extension | grails module
E: koa package | koa plugin | koa extension | koa module | fastify package | fastify plugin | fastify extension
E: fastify module | hapi package | hapi plugin | hapi extension | hapi module | nestjs package | nestjs plugin
E: nestjs extension | nestjs module | codeigniter package | codeigniter plugin | codeigniter extension
E: codeigniter module | symfony bundle | rails engine | dropwizard bundle | connect middleware | rack middleware
E: wsgi middleware | asgi middleware | echo middleware | fiber middleware | node-js framework
E: php framework | http framework
E: server framework | microservice framework | rest framework
E: restful framework | rest api framework
E: server boilerplate
E: bff
E: firebase alternative | supabase alternative | rack app | rack application
E: wsgi framework | asgi framework | web application framework | java servlet | servlet framework | jax-rs | jsr 311
E: 后端 | 后台 | 后端框架 | 服务端 | 服务器端 | 后端服务 | 后台服务 | 后端开发
E: 微服务框架 | 後端 | 後台 | web框架 | 后端接口 | 后端脚手架 | 后台管理系统
E: 快速开发平台 | 快速开发框架 | 权限管理系统 | 后台框架 | 微服务架构
E: web framework | microframework | micro framework | background job | job queue
E: background processing | task queue | clean architecture | full stack framework
E: spring boot | restful web service | node js server
E: express server | graphql server
E: deno framework | bun framework | typescript framework for building
E: framework for web services | framework for building apis | framework for building web
E: framework for microservices | microservices framework | toolkit for microservices | building microservices
E: creating microservices | create microservices | develop microservices
E: spring application | spring-powered
E: quarkus application | quarkus extension | micronaut application | asp net core api
E: asp net core web api | dotnet web api | dotnet microservice
E: node js api | node api | node rest api | express rest api | mongoose api | go api server | golang rest api
E: golang microservice | go microservice | python rest api | php rest api | java rest api | spring rest api
E: jobs for ruby | background worker
E: job scheduler for | delayed job
E: workflow orchestration engine | service orchestration | microservice orchestration | orchestration of services
E: compatible with express | express compatible | middleware for express | middleware for koa
E: middleware for fastify | middleware for node
E: middleware framework | middleware for go | for nestjs | for laravel
E: for symfony | for django | for rails | for flask | for asp net core | for phoenix
E: for adonisjs | for strapi | web services in java
E: node best practices | node js best practices
E: node js and express
E: open source firebase
E: headless commerce | headless ecommerce | digital commerce | composable commerce
E: бэкенд | бекенд | バックエンド | 백엔드
E: api rest avec | api rest con | api rest com | api con node | api con express | api em node
E: node and express | node js and mongodb | node and mongodb
E: express and mongodb | express and mongoose | express prisma | node express
E: servers and clients | servers in kotlin | servers in node | servers in go | apis and web apps
E: applications and apis | web applications and services
E: production-grade applications | enterprise applications
E: services in go | services written in go | rpc services | grpc services | jobs in the background
E: queue workers | worker framework
E: saga orchestration
E: hono middleware | hono app | hono plugin | hono adapter | hono server | hono api | elysia plugin | elysia app
E: elysia middleware | elysia server | h3 app | nitro plugin | nitro server | nitro module | polka server
E: polka middleware | restify middleware | restify plugin | restify server | egg plugin | egg-js plugin
E: egg middleware | midway component | midwayjs | feathers service | feathers hook | feathers plugin | feathers app
E: feathers adapter | moleculer service | moleculer middleware | moleculer mixin | moleculer adapter | adonis provider
E: adonis addon | adonisjs package | adonisjs provider | loopback connector | loopback component | loopback mixin
E: loopback 4 | sails hook | sails generator | sails adapter | parse server adapter
E: parse server module | payload plugin | payload cms plugin | directus extension | directus hook | directus endpoint
E: medusa plugin | strapi provider
E: microservice to | microservice for
E: microservice that | microservice written | microservice implementation | microservice library
E: microservice toolkit | microservices in | microservices with | microservice boilerplate | microservice template
E: microservice starter | microservice chassis | microservice example | ring middleware | ring handler | ring app
E: ring server | compojure routes | pedestal interceptor | luminus | plack middleware | plack app | psgi application
E: psgi middleware | psgi server | dancer plugin | dancer2 plugin | mojolicious plugin | catalyst plugin
E: catalyst application | catalyst model | catalyst view | catalyst controller | rack based | sinatra extension
E: sinatra plugin | sinatra helper | hanami plugin | grape api | grape entity | roda plugin | sidekiq middleware
E: sidekiq plugin | activejob adapter | active job adapter | flask blueprint | flask-restful api | flask sqlalchemy
E: flask server
E: django admin widget | drf extension | django channels app | starlette middleware
E: starlette app | sanic plugin | sanic extension | sanic app | aiohttp middleware | aiohttp server | aiohttp app
E: quart extension | quart app | falcon middleware | falcon api | bottle plugin | pyramid plugin | pyramid extension
E: pyramid application | turbogears extension | tornado handler | tornado application | litestar plugin
E: litestar application | asgi application | asgi app | wsgi application | wsgi app | axum middleware | axum extractor
E: axum app | actix middleware | actix-web middleware | rocket fairing | tower middleware | tower layer | warp filter
E: poem middleware | salvo | gin handler | chi middleware | negroni middleware | martini handler | martini middleware
E: goji middleware | iris middleware | buffalo app | revel module | echo framework | gofiber middleware | fiber app
E: go kit service | go micro service | laravel service provider | lumen package | lumen application | slim middleware
E: slim application | slim api | symfony component | zend expressive | mezzio
E: psr-15 middleware | swoole server | hyperf component | thinkphp extension | phalcon module
E: yii component | codeigniter 4 | spring cloud application | spring security extension
E: spring module | spring mvc application | micronaut library | vert-x module | ktor plugin
E: ktor feature | play module | play framework module | akka http server | http4s middleware
E: zio http | phoenix plug | elixir plug | ash extension | absinthe middleware | vapor package
E: vapor provider | vapor app | hummingbird server | asp-net core middleware | aspnetcore middleware
E: asp-net core extension | asp-net core library | owin middleware | nancy module | servicestack plugin
E: servicestack service | abp module | orchard module | nestjs library | nestjs service | nestjs decorator
E: nestjs guard | nestjs interceptor | nestjs provider | nestjs wrapper | nestjs integration | nestjs adapter
E: nestjs health | nest module | module for nest | nest-js module | nest-js library
E: nest-js integration | fastify adapter | express adapter | koa adapter | hapi adapter | express router
E: express routes | express wrapper | express handler | express utility | express helper | express error handler
E: express-js middleware | express-js plugin
E: middleware for connect | middleware for hono | middleware for next | middleware for rack | middleware for sinatra
E: middleware for gin | middleware for echo | middleware for fiber | middleware for asgi | middleware for wsgi
E: middleware for starlette | middleware for fastapi | plugin for fastify | plugin for hapi
E: plugin for elysia | plugin for feathers | plugin for express
E: node-js microservice
E: node-js rest | node-js middleware
E: python microservice
E: rust microservice | java microservice | kotlin microservice | php application framework
E: backendless
E: task scheduler for node | job processing | cron jobs for node | request validation middleware
E: session middleware for | express session store | connect session store
E: session store for | koa session store | rate limit middleware | rate limiting middleware | compression middleware
E: body parsing middleware | upload middleware | multipart middleware | error middleware
E: logging middleware for | cors middleware for | caching middleware
E: proxy middleware | webhook middleware | websocket middleware | graphql middleware | event sourcing framework
E: event sourced | cqrs framework | cqrs and event sourcing | domain driven design framework | service bus framework
E: actor framework for servers | message driven microservices
S: route handler | request handler | rest api
S: restful api | rest service | restful service | crud api | json api | web service
S: request validation | body parser | body parsing | session store | session management
S: session storage | csrf protection
S: rate limiter | rate limiting
S: dependency injection | inversion of control | ioc container | service container | service provider
S: service locator | service layer | repository pattern | database migration | schema migration
S: eloquent | active record | activerecord | model validation | queue worker | cron job
S: artisan command | blade directive | blade template | management command | django model | django admin | django orm
S: django project | django view | django setting | django form | django field
S: rails generator | rails helper | rails form | rails controller | rails model | rails view | rails gem | rails 3
S: rails 4 | rails 5 | rails 6 | rails 7 | activemodel | active model | actioncontroller | action controller
S: action mailer | actionmailer | active job | activejob | active storage | rails console | railtie | devise
S: omniauth | warden | spring mvc | spring security | spring cloud | spring data
S: spring framework | spring webflux | spring bean | mybatis | shiro | quarkus | micronaut | vert-x | play framework
S: ktor | javalin | helidon | struts | jersey | jsp | java ee
S: jakarta ee | thymeleaf | freemarker | user authentication | user registration | password reset | email verification
S: role based access control | jwt auth | jwt authentication | token based authentication
S: session based authentication | passport strategy | passport-js | oauth2 server | oauth2 provider | oauth provider
S: multi-tenancy | multi-tenant | multitenancy | soft delete | domain driven design
S: hexagonal architecture | onion architecture | cqrs | event sourcing | saga pattern
S: service oriented architecture | domain event | service discovery | circuit breaker
S: grpc service | grpc server | template engine | view engine
S: url routing | url dispatcher | http routing | reverse routing | request lifecycle | request context
S: multipart form | form handling | cookie session | flash message | webhook handler | webhook receiver | admin panel
S: admin interface | admin dashboard | admin generator | admin site | psr-7 | psr-15 | psr-11
S: cgi | fastcgi | servlet | owin | composer package | laravel 5 | laravel 8 | laravel 9 | laravel 10
S: symfony2 | symfony 2 | doctrine | zf2 | laminas | codeigniter library | slim framework | silex
S: kohana | fuelphp | lumen | phalcon | hyperf | swoole | thinkphp | typo3 extension | drupal module
S: express-js | expressjs | mean stack | mern stack | lamp stack | pern stack | t3 stack | full-stack
S: meteor package | meteor app | meteor method | loopback | feathersjs | adonisjs
S: strapi plugin | keystone | sailsjs | koa2 | database connection pool | connection pooling | transactional email
S: email sending | transactional outbox | scalable server | high concurrency
S: go-zero | goframe | http handler | handlerfunc | idempotency | request id
S: graceful shutdown | rpc | message broker
S: enterprise java | application server
S: user management | event-driven | message bus | distributed system
S: controllers and services | views and templates | django allauth | django environ | production ready django
S: starter project for | twelve factor | 12 factor | rest controller | dto | request pipeline | lifespan event
S: background task | in process background | plugin architecture
S: hot module for routes | dependency injector | distributed transaction | retries and timeouts | idempotent
S: worker poll | stored procedure | connection string | orm mapping | data access
S: middleware | asgi | wsgi | business logic | service mesh | microservice | durable execution
S: javascript runtime | javascript and typescript runtime | long running workflows | scheduled jobs | job runner
S: background tasks
S: send emails from node | email templates for node | mail transport
S: nodemailer | server routes | api routes with | route definitions | controllers and routes | service registry
S: request scoped | request scope | async local storage | cls hooked
S: req user | req session | res send | ctx body | ctx state | server hooks | server lifecycle
W: server startup
S: graceful restart | health checks | liveness probe | readiness probe | readiness and liveness
S: database seeding | seed data | password hashing | user accounts and
S: business rules | input validation for | form validation server | server validation
S: event bus for | command handler | command bus | query handlers | unit of work | dependency injected
S: di framework
T: koa | fastify | hapi | nestjs | django | Flask | fastapi | sanic | starlette | aiohttp | cherrypy
T: web2py | turbogears | litestar | zope | rails | sinatra | hanami | padrino | laravel | symfony
T: codeigniter | cakephp | yii | yii2 | zend framework | nette | grails | dropwizard | wildfly | tomcat | jboss
T: beego | kratos | Martini | negroni | actix | axum | Express | Spring | Slim | Gin | Echo | Fiber
T: Pyramid | Bottle | Falcon | Grape | Vapor | Meteor | Tornado | Rocket | Plug | Iris | Revel | Twisted | Adonis
T: Catalyst | phoenix framework | elixir | ecto | kitura | asp-net | dotnet core
)lexicon",
R"lexicon(
[backend]
T: servicestack | blazor server | http4s | akka http | finatra | Finagle | scalatra | compojure | yesod | scotty
T: mojolicious | drogon | oat++ | kemal | openresty | dart frog | serverpod | node-js | php | deno | hono | elysia
T: supabase | firebase | appwrite | pocketbase | hasura | nhost | directus | prisma | postgresql | redis
T: rabbitmq | kafka | Celery | gunicorn | uwsgi | RoR | MVC | PHP | parse server | keystonejs
H: http middleware | rest server | restful server | api server | django template | rails template | express example
H: nestjs boilerplate | nestjs example | phoenix project | node-js project | node-js template | node-js example
H: laravel integration | django integration | express library | express integration | bundle | web backend
H: server backend | app backend | session library | auth server | request validator | di container | admin framework
H: authentication strategy | authentication backend | router middleware | web 框架 | 微服务 | 开发框架
H: 脚手架 | 中间件 | 权限系统 | 接口服务 | 商城后端 | 后台系统 | 管理后台 | node server
W: routing | router | crud | authorization | cookie | jwt | mongodb | mysql | queue | worker | scaffold
W: production ready | scalable
C: express | from django | app-listen | app-use | app-get | composer require | php artisan
C: rails generate | rails g | rails new | manage-py migrate | INSTALLED_APPS | MIDDLEWARE_CLASSES | urlpatterns
C: ServiceProvider | AppKernel-php | registerBundles | SpringBootApplication | RestController | GetMapping
C: gin-Default | gin-Context | http-HandleFunc | ListenAndServe | nodemon | uvicorn | flask run
C: ApplicationController | before_action | ActiveRecord | config initializers | Startup-cs | ConfigureServices
C: AddScoped | UseMiddleware | npm run start dev | koa-router | fastify-register | actix_web | symfony console
C: new Hono | new Elysia | server register | app register | forRoot | forRootAsync | forFeature | Injectable
C: UseGuards | UseInterceptors | NestFactory | createServer hapi | new Koa | koaBody | koa-body | koa-bodyparser
C: wrap-defaults | run-jetty | def app | INSTALLED_APPS add | settings-py | AppServiceProvider | config app php
C: php bin console | vendor publish | artisan migrate | php think | rails db migrate
C: bundle exec sidekiq | celery worker | celery -A | gunicorn app | hypercorn | gin-New
C: chi-NewRouter | echo-New | fiber-New | axum Router | HttpServer new | rocket launch | mix phx server | addFilter
C: web-xml | application-properties | application-yml | Autowired | dotnet run | appsettings-json | MapControllers
X: storage backend | rendering backend | compiler backend | code generator backend | tensorflow backend
X: theano backend | keras backend | email backend | graphics backend | llvm backend | cache backend | backend agnostic
X: no backend | without a backend | backend independent | without backend | plotting backend | gpu backend
X: cuda backend | multiple backend | pluggable backend | swappable backend | express yourself | slim down
X: game controller | view controller | midi controller | table view controller | rocket league | echo server
X: express or implied | solder flask | no server-side
X: backend worker scan | background worker postgres | audio backend | video backend | logging backend
X: metrics backend support | crypto backend | math backend | physics backend | webgl backend | blas backend
X: wasm backend | bundler backend | search backend support | terminal backend
E: server code for | server part of | server component for
E: api server for the
E: api for the frontend
E: hexagonal architecture example | ddd example | domain driven design example
E: microservices demo | microservices architecture example
E: spring cloud example | spring cloud demo | springboot project | ssm project
E: jakarta ee application | java ee application | ktor server | vertx application | play application
E: laravel boilerplate | laravel starter
E: laravel microservice | laravel admin | laravel eloquent
E: eloquent trait | symfony skeleton | lumen api | slim framework skeleton | codeigniter rest
E: yii2 application template | yii2 advanced | cakephp behavior | zend framework module | laminas module | workerman
E: webman plugin | django project template | django starter
E: django boilerplate | cookiecutter django | django model field | django management command | django admin extension
E: django rest api boilerplate | flask boilerplate | flask starter
E: flask microservice | fastapi starter | fastapi project | fastapi microservice
E: rails starter
E: activerecord extension | grape extension | hanami app | express boilerplate
E: express starter | express typescript starter | express typescript boilerplate
E: express generator
E: koa boilerplate | koa starter
E: fastify starter | nestjs starter | nestjs template
E: nestjs microservices | gin boilerplate | gin starter | echo boilerplate | fiber boilerplate
E: go rest api boilerplate | go project layout | golang server | go server | rust server
E: axum template | actix web boilerplate | aspnet core api
E: asp net core boilerplate | deno server
E: bun server
E: parse platform | pocketbase hook | appwrite function | supabase edge
E: background management system | cron job scheduler | worker service | event-driven microservices | outbox pattern
E: api gateway and microservices | config server | request id middleware | rate limiter middleware
E: body parser middleware | security middleware | notification service | file upload service
S: repository layer | repositories and services
S: controllers services and repositories | controller service repository | data transfer objects
S: mediatr | seed the database | run migrations
S: run the migrations | apply migrations | environment variables for the database
S: configure your database credentials | create an env file with database
S: run the server locally
S: api and worker | web server and worker | worker processes and queues
S: caching with redis | redis for caching
S: structured logging and tracing | health endpoints | liveness and readiness endpoints
S: global exception handler | global error handling | centralized error handling
S: request logging | file uploads to s3
W: input validation
S: sends emails via smtp | scheduled tasks | asynchronous tasks | long running tasks
S: pagination sorting and filtering | row level security | stateless services
S: server developers
S: modular monolith | inter-service communication | service to service
S: grpc between services | swagger documentation at | api docs at localhost | unit and integration tests for the api
S: docker compose with postgres | postgres and redis | mysql and redis | mongodb and express
S: jpa and hibernate | 后端代码 | 后端技术 | 后台接口 | 服务端开发 | 服务端代码
S: 微服务项目 | 分布式事务 | 分布式系统 | 高并发 | 秒杀系统 | 秒杀 | 前后端分离架构 | 消息中间件 | 任务调度 | 缓存穿透 | 限流 | 熔断 | 降级 | 服务治理 | 注册中心 | 配置中心 | 数据库迁移
S: 参数校验 | 全局异常处理 | 接口限流 | 多租户 | 读写分离 | 分库分表 | 业务逻辑 | 小程序后端 | 後端開發 | 伺服器端
T: Sails | Back4App | Nakama | PlayFab | Dramatiq | Huey | Sidekiq | Resque | GoodJob | Solid Queue
W: Strapi
T: Laravel Horizon | Laravel Octane | Symfony Messenger | Doctrine ORM | Sequelize | Mongoose ODM | Knex
W: TypeORM
T: MikroORM | Hangfire | MassTransit | NServiceBus | AutoMapper | FluentValidation
T: Entity Framework Core | Dapper | Serilog | Nacos | Dubbo | Seata | Zuul | Hystrix | Resilience4j
W: Hibernate
T: go-kit | gRPC | GORM | sqlc | sqlx | Uber Fx | SeaORM | RoadRunner | PM2
W: ts-node
T: class-validator | Joi | Multer | Winston | Alembic | Flyway | Liquibase | Jedis | Lettuce | Oban
W: SQLAlchemy
T: Broadway
C: node server js | node app js | ts-node src index ts | pm2 start
C: app post | router get | router post | module exports router
C: NestFactory create | AppModule | nest new | nest start | nest generate | npx sequelize db migrate
C: npx prisma generate | typeorm migration run | knex migrate latest
C: python manage py createsuperuser
C: python manage py makemigrations | manage py collectstatic | flask db upgrade | FLASK_APP | FLASK_ENV
C: alembic upgrade head | urls py | rails s | rails server
C: rake db create | rake db migrate | rails db seed | config routes rb
C: composer create-project laravel
C: bin console doctrine migrations migrate | bin console cache clear | symfony server start | config bundles php
C: mvn spring-boot run | gradlew bootRun | spring datasource url | dotnet ef database update
C: IServiceCollection | services AddDbContext | WebApplication CreateBuilder | mix ecto setup
C: mix ecto migrate | go run cmd server main go | cargo run --bin server | diesel migration run
C: sqlx migrate run | sea-orm-cli migrate | DATABASE_URL | REDIS_URL | MONGO_URI | MONGODB_URI | DB_HOST | DB_PASSWORD
C: PORT 3000 | SECRET_KEY

[server]
alias: servers | self-hosted server | daemon | server software | 服务器 | 伺服器
E: server software | server application | server program | server daemon | server implementation | media server
E: mail server | email server | smtp server | imap server | pop3 server | game server | dedicated server | dns server
E: ftp server | sftp server | ssh server | telnet server | ldap server | radius server | dhcp server | tftp server
E: ntp server | irc server | xmpp server | jabber server | matrix server | homeserver
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
E: wow emulator | maplestory server | self-hosted server | personal server | home server
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
E: serving engine | inference serving | serving llms | high throughput serving
E: openai compatible server | mqtt broker | message broker server | amqp broker
E: ftp daemon | dns daemon | smtp daemon | network daemon | background daemon | lightning node | full node
E: bitcoin node | ethereum node | node implementation | node daemon | validator node | blockchain node
E: authoritative server
E: multiplayer framework | game backend | server for multiplayer
E: minecraft proxy | multi room audio
E: media system | photo server | ebook server | comic server | podcast server
E: audiobook server | rss server | bookmark server | read it later server | paste server | time tracking server
E: location server | gps tracking server | iot server | homekit bridge | homekit server
E: signal server | whip server | xmpp daemon | conference server | selective forwarding
E: mail-in-a-box | mail transfer agent | mail relay | smtp relay | sinkhole
E: ad blocking dns | ad blocking server | caching dns | caching proxy | caching server | package proxy
E: private registry | private npm | artifact server
E: artifact manager | git service | self-hosted git | git hosting | git forge | forge software | software forge
E: continuous integration server | deployment server | provisioning server | pxe server | boot server
E: update server | feature flag server | config server | configuration server | policy server | rule server
E: workflow server | job server | scheduler server | queue server | metrics backend | monitoring backend
E: log collector | statsd server | crash reporting server | error tracking server | analytics backend
E: event collector | webhook server | notification service
E: routing server | geocoding server | elevation server | weather server
E: rails server | wsgi server | asgi server | rack server | app container | sse server
E: realtime server | websocket gateway | socks proxy server | http proxy server | tunnel server
E: remote desktop server | rdp server | spice server
E: federated social | fediverse software | mastodon server | pleroma server
E: nostr server | calendar server | groupware server
E: collaboration server | backup daemon | storage daemon | nas server | home nas | vpn panel
E: proxy panel | server dashboard | server monitoring dashboard | homelab server
E: server automation | server orchestration | run it on your own server
E: runs on your own server | on your own hardware | on your own infrastructure | installed on a server
E: live streaming and chat | stream it yourself
E: own live streams | single binary server | server in a single binary | server process | supervised process
E: privacy friendly server
E: serveur | servidor | сервер | сервер для | サーバー | サーバ
E: 서버 | sunucu | serwer | máy chủ
E: routing daemon | caching daemon | network service daemon | monitoring daemon
E: logging daemon | syslog daemon | http daemon | web daemon | video daemon | audio daemon | music daemon
E: print daemon | time daemon | ntp daemon | dhcp daemon | tftp daemon | ssh daemon | vpn daemon
E: radius daemon | ldap daemon | imap daemon | pop3 daemon | mail daemon | nntp daemon | irc daemon
E: sip daemon | voip daemon | bittorrent daemon | torrent daemon | download daemon
E: tracker server | gps daemon | rtr server | bgp daemon | ospf daemon | route server
E: looking glass | dns proxy server
E: dyndns server | whois server | rdap server | ocsp server | acme server
E: timestamp server | key server | signing server | token server | session server
W: keyserver
)lexicon",
R"lexicon(
[server]
E: sso gateway | kerberos server | tacacs server | tacacs+ server | ident daemon | socks daemon
E: ftp proxy | smtp proxy | imap proxy | pop3 proxy | mail gateway | sms gateway server | fax server | print spooler
E: scan server | sane daemon | x2go server | nx server | vnc proxy | novnc server | remote desktop gateway
E: guacamole server | file sharing server | upload server | download server
E: dropbox alternative | webdav daemon | object storage server | s3 server | s3 compatible server | iscsi target
E: nbd server | nfs daemon | afp server | rsync server | backup repository server | mirror server
E: package repository server | apt repository server | pypi server | npm proxy | gem server | cargo registry
E: nuget server | helm chart repository server | image registry | artifact repository server
E: git daemon | git http server | svn server | mercurial server | compile server | ci runner server | batch server
E: compute server | render server | rendering server | notebook server | r server | shiny server | julia server
E: matlab server | wolfram server | wms server | geocoder server
E: routing engine server | gtfs server | weather station server | adsb server | ais server | radio server
E: icecast server | webrtc server | srt server | rtp server | hls server
E: dash server | vod server | iptv server | iptv proxy | dvr server | cctv server | camera server
E: airplay server | airplay receiver | chromecast receiver | spotify connect daemon | mpd server | subsonic server
E: opds server | manga server | gallery server
E: contacts server | notes server | password server | vault server
E: wiki server | documentation server | markdown server | slide server | presentation server | pastebin server
E: url shortener server | link server | feed server | comment server | commenting server | forum server | bbs software
E: talk server | chat daemon | messaging server | messenger server | push gateway | websocket relay
E: signalling server | relay daemon | collaboration backend | whiteboard server | document server | office server
E: collabora server | conversion server | pdf server | image proxy server | image resizing server | thumbnail server
E: thumbnail service | screenshot server | captcha server | qr server | barcode server | translation server
E: spell check server | grammar server | tts server | speech server | speech recognition server | ocr server
E: embedding server | rag server | llm server | llm proxy server | ollama server | openai api server
E: prediction server | feature server | graph server | sparql server | triplestore server
E: ldp server | solid server | linked data server | oai-pmh server | iiif server | dicom server
E: pacs server | hl7 server | fhir server | openehr server | terminology server | genome server | blast server
E: das server | opendap server | thredds server | opc ua server | bacnet server | knx server
E: zigbee gateway | lorawan server | lora server | coap proxy | amqp server | stomp server
E: kafka server | redis compatible server | memcache server | memcached compatible
E: postgres wire protocol server | mysql server | mysql protocol server | sql server proxy | database proxy server
E: connection pooler | ldap proxy | radius proxy | http mock server | smtp sink
E: honeypot server | tarpit | captive portal | hotspot server
E: netboot server | ipxe server | provisioning daemon | fleet server
E: device management server | mdm server | ota server | puppet server | salt master
E: ansible tower | chef server | terraform http backend | state server | lock server | discovery server
E: registry server | id generator server | sequence server
E: counter server | stats server | statistics server | telemetry server | tracing server | trace collector
E: log receiver | syslog receiver | graphite server | carbon daemon | alert server
E: csgo server | rust server
E: valheim server | palworld server | ark server | factorio server | terraria server | minecraft bedrock server
E: quake server | doom server | openttd server | luanti server | minetest server | chess server
E: ultima online server | lineage server | runescape server | ragnarok server | metin2 server | wow server
E: open source server for
E: server written in | server for the | server component for | server for hosting | server for serving
E: server that hosts | server that accepts | server that listens | server that provides | server that exposes
E: server which provides | server which listens | small server | simple server | tiny server | fast server
E: high performance server | modular server | extensible server | programmable server
E: multi-threaded server | multithreaded server | concurrent server | forking server | preforking server
E: event driven server | async server | nonblocking server | stateless server | multi protocol server
E: daemon that listens | daemon which listens | system daemon that serves
E: server for claude desktop | server for model context protocol | mcp gateway | mcp proxy
E: mcp bridge
E: mailserver | fileserver | webserver and | proxyserver | gameserver | printserver
S: self-hosted | self-host | self hosting | selfhosted | on premise | own server | vps | daemon
S: client-server | server client | server instance | server and client | client and server | server component
S: server config | server configuration | listen on port | tcp port | udp port | multi-server | port forwarding
S: systemd service | systemd unit | init script | windows service | run as a service | multiplayer | home lab
S: homelab | synology | unraid | freenas | truenas | yunohost | proxmox | docker host | dedicated host | bare-metal
S: concurrent connection | concurrent client | simultaneous connection | connected client | c10k | epoll | kqueue
S: io_uring | libevent | libuv | event loop | non-blocking | thread pool | pre-fork | worker process | load balancing
S: high availability | activitypub | transcoding | rtmp | rtsp | hls
S: dlna | upnp | chromecast | subsonic api | media library | music streaming | iptv | dvr | jellyfin | emby | kodi
S: smtp | imap | pop3 | dkim | dmarc | spam filter | mailbox | mail delivery | maildir | milter | dnssec
S: dns over https | dns over tls | dns zone | dns forwarder | zone transfer | dns record | ldap | kerberos
S: active directory | openid connect | caldav | carddav | webdav | samba | sftp | ftps | scp | socks5
S: tunnel | wireguard | openvpn | v2ray | port mapping | frp | ngrok | bukkit | spigot | papermc | fabric server
S: forge server | bungeecord | velocity proxy | sourcemod | minecraft | teamspeak | pterodactyl
S: model context protocol | mcp | stdio transport | claude desktop | tool server | NAS | proxy server
S: api server | mock server | linux server | message broker | load balancer | ntp | proxy cache | storage server
S: artifact repository | package repository | docker registry | node-js server | federated server | run your own
S: host your own
S: running as a service | background service | server endpoint url | server administrator
S: one process handles | raspberry pi image | on a 5 | systemctl status | journalctl | bind address
S: concurrent connections | handles thousands of connections | tcp connections | accepts connections
S: client and a server | server requires | own domain | own hardware
S: listening on port | listens for connections | listens for incoming
S: incoming connections | remote clients | multiple clients | server side of the | server part
W: client connects to
S: server binary | server executable | server package | server install | install the server | starting the server
S: start the server | run the server | running the server | stop the server | restart the server | server options
S: server startup options | server logs | server address | server port | bind to address
S: bind to port | virtual hosts | virtual users | user quotas | chroot jail | privilege separation | drops privileges
S: pid file | pidfile | inetd | xinetd | socket activation | systemd socket | rc script | openrc
S: launchd | service manager | access lists | allow and deny | client handler | client connections | connection limit
S: max clients | session broker | terminal services | server replication
W: failover
S: hot standby
T: nginx | apache | postfix | dovecot | exim | bind9 | Unbound | dnsmasq | powerdns | coredns | Prosody | ejabberd
T: Asterisk | freeswitch | kamailio | mediasoup | coturn | icecast | openldap | freeradius | keycloak
T: vsftpd | proftpd | openssh | dropbear | Squid | haproxy | nextcloud | owncloud | gitea | gitlab
T: digitalocean | linode | vultr | hetzner | netty | Twisted | Tornado | eventlet | gevent | erlang otp | boost asio
T: swoole | workerman | reactphp | nakama | colyseus | steamcmd | Mangos | trinitycore | azerothcore | cpanel | plesk
T: webmin | Mastodon | pleroma | vllm | fastmcp | shadowsocks
H: server | proxy
H: tracker | relay | resolver | service daemon | identity provider
H: mud | bbs | control panel
H: 服务端 | 服务器端 | 代理 | 服务程序 | 守护进程 | 面板
H: 服务器程序
W: tcp | udp | socket | user account | tls | ssl | certificate | uptime | multi-user | bandwidth | hosting | plex
C: systemctl start | systemctl enable | systemctl restart | sudo service | service start | server-start
C: server-listen | serverSocket | createServer | net-createServer | 0-0-0-0 | server-properties | server-cfg
C: server-conf | server-toml | server-yml | plugin-yml | mcpServers | claude_desktop_config-json | mcp-json | FastMCP
C: claude mcp add | bind_address | listen_port | docker run -p | iptables | ufw allow | ExecStart
C: listen-on | --port 8080 | etc default | service restart
C: journalctl -u | docker compose up -d | WantedBy multi-user target | update-rc-d | chkconfig | rc-update add
C: launchctl load | netstat -tlnp
X: sql-server | microsoft sql server | ms sql server | windows server | no server | without a server
X: server-side rendering | serverless | x server | server error | client server model | test server | x11 server
X: local server | your discord server | our discord server | join our server | slack server | dev server
X: web development server | ci server | build server | server response | jenkins server | team foundation server
X: react server component | github enterprise server | language server protocol | bitbucket server | tmux server
X: server-side swift
X: fan control daemon | user daemon | gpg agent daemon | background daemon process | mail server farm
X: server-side mod api | x server session | starts an x server | selenium server | a running server | existing server
X: remote server address | staging server | web server root | on your server | on your web server
X: apache server config | connects to a server | client-server communication example | on the server side
X: server rendered | server error messages | sql server database | client or server | server and browser
X: browser and server | node server and browser | works on the server
E: smtp testing server | mail catcher | catch-all mail
E: email forwarding server | mailing list server | mailing list manager | mail delivery agent | webmail server
E: caldav and carddav | self-hosted push | chat relay | irc bouncer | matrix bridge
E: lemmy server | activitypub implementation
E: gemini protocol server | gopher daemon
E: sponge plugin | velocity plugin | bungeecord plugin | waterfall proxy | pocketmine plugin
E: pocketmine-mp | nukkit plugin | fabric server mod | sourcemod plugin | amx mod x | garry's mod server | gmod addon
E: fivem server | fivem script | fivem resource | ragemp | alt v server | sa-mp | samp server | samp gamemode
E: open mp | gta server | mta resource | umod plugin | oxide plugin | unturned plugin
E: tshock plugin | satisfactory server | counter-strike server | cs2 server | cs2 plugin | team fortress server
E: left 4 dead server | dayz server | arma server | space engineers server
E: server query protocol | server list ping
E: master server | world of warcraft server | azerothcore module | lineage 2 server
E: ragnarok online server | rathena | mu online server | tibia server
E: habbo emulator | habbo server | genshin impact server
E: grasscutter plugin | honkai server | mir server | flyff server | silkroad server | everquest server
E: server reimplementation | server emulation | reimplementation of the server | roleplay server
E: multiplayer mod server | lockstep server
E: leaderboard server | matchmaking service | room server | gate server | login server | chat backend server
E: live stream server | rtmp relay
E: hls origin | sfu
E: video conferencing server | webrtc gateway | sip registrar | pbx | asterisk gui | freeswitch module
E: shoutcast | radio automation | subsonic compatible
E: spotify connect receiver | dlna renderer | xtream codes | tv headend | dvb server | epg server
E: nvr | network video recorder | mjpeg server | mjpeg streamer | webcam server | transcoding server
E: on the fly transcoding | photo hosting server | image hosting server | wmts | geospatial server
E: ogc server | osrm | nominatim server | opds catalog | calibre server | ebook library server
E: podcast hosting server | webdav implementation | webdav handler
E: nfs implementation | smb implementation | samba docker
E: tftp implementation | backup target | time machine server
E: sync backend | joplin server
E: private package registry | private pypi
E: maven repository server | go module proxy | crate registry | crash report server
E: symbol server | telemetry collector server
E: git http backend | code hosting server | terminal sharing server
E: display server
E: cups server | sane server | ntp implementation | time synchronization daemon | ptp daemon
E: kerberos kdc | openvpn server docker
E: lightweight proxy server
E: modbus slave | homelab setup | my homelab | nas setup
E: raspberry pi server | self-hosting guide | self-hosted services | self-hosted stack
E: docker compose homelab | dashboard for your server | server homepage | server control panel | hosting control panel
E: web hosting panel | vps management | vps scripts
E: server hardening script | server status page | server status bot
E: server monitoring bot | server maintenance scripts | lemp stack | lamp stack | lemp installer | lamp installer
E: one-click server | server configuration files | freebsd server
E: windows server scripts | jmap | jupyterhub deployment | jupyterhub spawner | rserve
E: stt server | whisper server
E: stable diffusion server
E: debug adapter server | render farm | headless chrome server | prerender server
E: converter server | latex server | plantuml server | yjs server | etherpad server
E: socket io server
E: long polling server | comet server | pub sub server | key-value server
E: sql server protocol | heartbeat server | quiz server | scoreboard server | rss bridge
E: private tracker | usenet indexer | seedbox | arr stack
S: runs as a system service
S: server listens on
S: c10m | virtual domains | multi-domain | mail domains | spam filtering
W: mailboxes
S: greylisting | starttls | mail queue | server owners | server operators
S: server console | whitelist players | ban players | kick players
S: op permission | plugins folder | place the jar in your plugins
S: restart your server | reload the server | permissions node | max players | player limit | game rooms | server tick
S: tick rate | world generation server | supported game versions | client version supported
S: protocol version supported | database schema import | import the sql file | auth database | world database
S: multiple concurrent streams | pull and push streams | ingest streams
S: webrtc ingest | edge and origin | cluster of servers | headless machine
S: headless raspberry pi
S: behind a reverse proxy | reverse proxy configuration | nginx reverse proxy in front | apache reverse proxy
S: expose port | open the firewall port | port 25 | port 53 | graceful shutdown | zero downtime restart
)lexicon",
R"lexicon(
[server]
S: hot reload configuration | sighup | 服务端开发 | 游戏服务端框架 | 我的世界服务器 | 服务器插件 | 开服 | 服务器搭建 | 一键部署服务器 | 邮局 | 邮件系统 | 流媒体服务
S: 直播服务器 | 推流 | 拉流 | 音乐服务器 | 家庭服务器 | 私有云 | 并发连接 | 运维面板 | 游戏私服 | 自架 | 伺服器管理
H: backend daemon | pbx system | groupware
C: Restart on-failure | AmbientCapabilities CAP_NET_BIND_SERVICE
C: java -jar server jar | java -Xmx1G -jar | java -Xmx2G | eula true | bukkit yml | JavaPlugin
C: spigot-api | paper-api | PlayerJoinEvent | ensure resource | fxmanifest lua | addons sourcemod plugins | spcomp
C: composer jar | --daemonize | -d --daemon | --listen-address | --max-connections | mail domain com
C: postfix main cf | dovecot conf | doveadm | postmap | newaliases | opendkim | firewall-cmd --add-port
C: worldserver conf | authserver conf | app_update | --restart unless-stopped | PUID 1000 | PGID 1000 | TZ Europe

[web-server]
alias: http server | webserver | httpd | reverse proxy | load balancer | web 服务器
E: web-server | http-server | httpd | http 2 server | http2 server | http3 server | quic server | static file server
E: static-server | static file serving
E: rack server | wsgi server
E: asgi server | psgi server | cgi server | fastcgi server | scgi server | servlet container
E: servlet engine | servlet server | jsp container | reverse-proxy | load-balancer | edge router | edge proxy
E: web proxy | ingress controller | nginx module | apache module | nginx config | nginx configuration | nginx lua
E: caddy plugin | caddy module | caddyfile | openresty | http accelerator | live reload server
E: nginx docker | nginx ui | nginx log | asyncwebserver | webserver library | web 服务器
E: http 服务器 | web服务器 | 网页服务器 | 反向代理 | 负载均衡 | 静态服务器
E: 静态文件服务器 | 静态资源服务器 | 负载均衡器 | 负载均衡系统 | web 伺服器
E: 網頁伺服器 | nginx 配置 | nginx 模块 | 轻量级 web 服务器 | 高性能服务器 | web 应用服务器
E: 反向代理服务器
E: http 1-1 server | http/2 server | http/3 server
E: static site server | static content server
E: serve static files | serves static files | serve a directory | serve directory | serve files
E: local development server
E: php application server | php server
E: ruby application server | rails server
E: nginx proxy | nginx ingress | nginx setup
E: nginx configs | nginx playground | nginx templates | nginx exporter | caddy server
E: caddy docker
E: http cache server
E: web accelerator | cdn server | edge server
E: ssl terminating | tcp and http proxy
E: application gateway | virtual hosts manager | gemini server | gopher server
E: serveur web | servidor http | веб-сервер | webサーバー | webサーバ | 웹 서버
E: module for nginx | nginx http module | nginx plugin | nginx extension
E: ngx_lua | lua resty | cosocket | nginx-based | based on nginx | nginx filter
E: nginx image | nginx vhost | nginx manager | nginx unit | nginx stub | apache 2 module | mod_perl | mod_ssl
E: apache config | apache configuration | apache virtual host | apache vhost | htaccess file | traefik plugin
E: lighttpd module | varnish module | vmod | jetty server | tomcat valve | iis module | iis express | cherokee
E: hiawatha | thttpd | http daemon | web daemon
E: localhost server
E: static asset server | serve static assets
E: serve a folder | serve local files | serve a static site | serve single page | spa server
E: single page application server | serve spa | file listing server | fallback to index | history api fallback
E: webserver for | webserver in | webserver written | webserver with | simple webserver
E: puma plugin | cheroot | fastcgi wrapper | fastcgi process
E: fastcgi application | cgi wrapper | cgi support | fcgi
E: webdav server
E: documentation server | markdown server | livereload server | browser-sync server
E: tls terminating | name based virtual hosts | robots txt middleware | favicon middleware | static middleware
E: static file middleware | static cache middleware
S: static file | static asset | directory listing
S: directory index | file index | auto index | autoindex | mime type | range request | byte range | keep-alive
S: persistent connection | http pipelining | chunked encoding | chunked transfer encoding
S: gzip compression | brotli compression | content encoding | url rewriting | url rewrite | mod_rewrite | rewrite rule
S: htaccess | basic auth | basic authentication | ssl termination | tls termination | sni | automatic https
S: auto https | lets encrypt | letsencrypt | acme | http 2 | http2 | http 3 | http3 | quic | alpn | hsts
S: virtual hosting | vhost | server block | upstream server | proxy_pass | sticky session | round robin
S: least connection | health check | hot restart | graceful restart | prefork | pre-forking | worker process
S: event loop | epoll | io_uring | reactor pattern | proactor | c10k | webbench | apachebench | requests per second
S: access log | error log | log format | server push | fastcgi | php-fpm | scgi
S: uwsgi protocol | wsgi | asgi | rack | psgi | spa fallback | document root | web root
S: docroot | waf | web application firewall | modsecurity | rate limit | ip hash | tcp proxy | proxy protocol
S: websocket proxy | websocket proxying | live reload | livereload | hot reload | browser-sync | middleware chain
S: thread pool | muduo | jetty | undertow | spdy | websocket server | servlet | serving static
S: serve static | ingress | load balancing | cgi | prerender
S: https server
S: virtual host | listening port | worker connections | location block | upstream block | static content
W: index file
S: served by nginx | behind nginx | nginx or apache
W: robots txt
T: nginx | apache | lighttpd | Caddy | traefik | haproxy | Envoy | tomcat | iis
T: IIS | Puma | webrick | gunicorn | uwsgi | uvicorn | hypercorn | daphne | Waitress | cherrypy | Tornado
T: twisted web | bjoern | meinheld | gevent | mod_php | mod_security | mod_pagespeed | tengine | varnish
T: Squid | actix | netty | Yaws | mochiweb | libmicrohttpd | civetweb | drogon | nanohttpd | gcdwebserver
T: cocoahttpserver | plack | starman | swoole | workerman | Roadrunner | frankenphp | reactphp | fasthttp | pingora
T: certbot | ESPAsyncWebServer | Kestrel | OWIN | http-sys | Thin | Passenger | Unicorn | Warp | Mongrel | Hyper
H: file server | reverse-proxy server | http proxy | application server | app server | web server framework
H: local server | dev server | development server | live server | server engine | simplehttpserver | 服务器
H: http 服务 | webserver 服务器 | 网关 | 代理服务器 | 伺服器
W: ssl | tls | certificate | concurrent
C: nginx-conf | server_name | listen 80 | listen 443 | fastcgi_pass | nginx -t | sudo nginx | httpd-conf
C: RewriteEngine | Caddyfile | VirtualHost | a2enmod | apache2ctl | python -m SimpleHTTPServer | config-ru | rackup
C: localhost 8080 | serve -s | http-createServer | http-ListenAndServe | http-FileServer | WebServer server
C: server-on | puma -C | gunicorn -w | ab -n | wrk -t
C: nginx -s reload | load_module | LoadModule | a2ensite | apachectl | try_files | root var www | var www html
C: listen 8080 | lua_package_path | content_by_lua | require resty | ngx-say | ngx-log | python -m http-server
C: npx serve | http-server -p | php -S | ruby -run | caddy run | add-module | --add-dynamic-module
X: web server log analyzer | any web server | your web server | web server required | x webserver
X: local web server required | serve static typing | thin wrapper | thin client | thin layer | a thin | very thin
X: apache license | apache 2 | apache spark | apache kafka | apache-2-0 | apache cordova | apache commons
X: apache maven | apache hadoop | apache software foundation | apache software license | apache beam | apache arrow
X: apache airflow | apache license version 2 | unicorn emulator | apache public license
X: webfont on your webserver | self host webfonts | on your web server | on a web server | copy to your web server
X: to a webserver | to your webserver | upload to your webserver
E: php built-in server | java application server | jakarta ee server
E: embedded tomcat | embedded jetty | fastcgi implementation | cgi script runner | spdy server
E: serve the current directory
E: directory listing server | directory listing theme | fancy directory listing | autoindex theme
E: server for static sites | server for single page apps | nginx with
E: nginx management | nginx web ui | nginx build | nginx tuning | nginx snippets | htaccess snippets | vhost manager
E: caddy config | traefik middleware | traefik configuration | traefik docker | haproxy config | haproxy docker
E: varnish config | vcl | iis rewrite | iis extension
E: application delivery | web acceleration | web cache accelerator | access log analyzer
E: xampp alternative | wamp | mamp
E: http and websocket server | file server over http | range requests server
S: directory indexing
S: index html fallback | custom error pages | pre-compressed files
S: byte serving | conditional requests | http 1 1 compliant | http 1 0 | automatic tls certificates
S: worker processes | pre-fork | non-blocking sockets
S: serves requests | listen on port 80
T: LiteSpeed | OpenLiteSpeed | Netty HTTP | Thin server | Falcon server | Granian | Cowboy | Bandit server | Crow
T: uWebSockets | cpp-httplib | Boost Beast | tiny-http | mod_proxy
C: sites-available | sites-enabled | proxy_pass http | proxy_set_header Host | proxy_set_header X-Forwarded-For
C: ssl_certificate_key | add_header | DocumentRoot | ProxyPass
C: RewriteEngine On | RewriteRule | RewriteCond | AllowOverride All | caddy reload
C: caddy reverse-proxy | xcaddy build --with | uwsgi ini | gunicorn wsgi
C: uvicorn main app --reload | puma -C config puma rb | php -S localhost 8000 | python3 -m http server
C: ListenAndServe | http HandleFunc | createServer | server listen | HttpListener | startServer port 8080
C: lighttpd conf | php-fpm conf | webbench -c | siege -c

[api]
alias: apis | api client | api wrapper | rest api | rest | sdk | web api | api-client | 接口 | api 接口
E: api client | api wrapper | api library | api binding | api sdk | rest api | restful api
E: rest-ful api | web api | http api | json-api | public api | public apis | open api | openapi
E: swagger
E: api documentation | api docs | api gateway | api management
E: api platform | api proxy | api mocking | api mock | mock api | fake api | api testing | api test
E: api explorer | api console | api design | api guideline | api first | api blueprint | raml | wsdl | soap client
E: soap server | soap api | odata | jsonapi | hal json | hypermedia api | hateoas
E: api framework | rest framework | api server | api backend | api service | api builder
E: api generator | api boilerplate | api starter | crud api | rest client | rest library
E: rest wrapper | web service client | rpc framework | json-rpc | xml-rpc | xmlrpc | grpc gateway | grpc web
E: grpc framework | protobuf rpc | connect rpc | twirp | apache thrift | type safe api | typesafe api
E: api security | api key management | api versioning | api monitoring | api analytics
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
E: notion api | airtable api | todoist api | strava api | fitbit api | garmin api | tesla api
E: spacex api | nasa api | pokemon api | marvel api | tmdb api | imdb api | omdb api | whatsapp api | wechat api
E: weibo api | alipay api | viber api | messenger api | vk api | mixpanel api | segment api | heroku api
E: digitalocean api | cloudflare api | linode api | vultr api | gitlab api | bitbucket api | jenkins api
E: confluence api | zoom api | plaid api | square api | braintree api | mailgun api | postmark api
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
E: api-only | api only | api development ecosystem | api development platform
E: rest apis | restful apis | web apis | graphql and rest | rest and graphql | rest or graphql | graphql or rest
E: api with authentication | api built with | api written in | api for developers | http interface | http endpoints
E: rest endpoints | json endpoints | json over http | exposed over http | available via http | routing api
E: geocoding service | geocoder | web service that | web service for | api layer
E: adheres to the api spec | api specification format | api description language | api definition language
E: type safe apis | end-to-end type safety | consumer driven contract
E: consumer driven contracts | contract test | rpc methods | rpc protocol | protocol buffers
E: wrapper for the api | wrapper for the telegram
E: wrapper for the discord | interface for the telegram | interact with the discord | interact with the api
E: client for the api | clients for the api | exchange apis
E: build apis | building apis | develop apis | design apis | testing apis | test apis | debug apis | explore apis
E: mock apis | mocking apis | document apis | documenting apis | generate apis | generate an api
E: turn your database into | instant apis | instant graphql | auto generated api
E: restful routes | express api | spring rest | rest controller | crud rest | rest crud
E: query language for apis | api mashup | api composition | api orchestration | api calls from the command line
)lexicon",
R"lexicon(
[api]
E: embeddable stats | dynamically generated stats | generate stats card | badge service | placeholder image
E: screenshot api | short url api | avatar api
E: api rest | api restful | rest апи | апи | interface de programação | клиент api
E: get graphql | over rest
E: api project | api example app
E: api to get | api that returns | api returning
E: endpoint descriptions | describe your endpoints
E: endpoints once
E: api reference generator | documentation for apis
E: api collaboration
E: sdk generator | official client library for | official node library | official python library
E: official php library | official ruby library | official go library | official java library
E: bindings for the api | library for interacting with | library to interact with | library for the telegram
E: interacts with the api
E: api types | api typings | types for the api | typings for the api
E: type definitions for the api | typed api definitions
E: programmatic access to the api
E: object oriented interface to the api
E: client library for the api | client for the cloud api
E: perl interface to the api
E: wrapper over the api
E: asyncapi
E: openrpc | open rpc
E: rpc library | typed rpc | type safe rpc
E: grpc api | grpc library | grpc service definition | grpc reflection | grpc health | grpc interceptor
E: grpc middleware | grpc transcoding | connect protocol | smithy model | typespec | api description format
E: api code generator | api codegen
E: generate typescript client
E: api monetization | api metering | api usage analytics | api observability
E: api rate limiting | api throttling | microgateway | api manager | api portal
E: api developer portal | api catalogue | api directory | api hub | api governance | api style guide
E: api stub
E: mock rest server | api simulator | api simulation | api virtualization | service virtualization | api fuzzing
E: api fuzz testing | api load testing | api functional testing
E: api assertions | api automation testing
E: api request builder | headless api | data api | query api | bulk api | reporting api
E: unofficial node-js api | unofficial python api | unofficial javascript api
E: reverse engineered api | reverse engineered client | hidden api
E: websocket api
E: webhook sdk | webhook client
E: business api | ads api | marketing api
E: platform api | customer api | billing api | invoicing api | shipping api
E: tracking api | geolocation ip api | ip geolocation api | geoip api | lookup api | search api
E: news api | jobs api | recipes api | books api | anime api | manga api | movie database api
E: lyrics api | radio api | podcast api | cricket api | esports api | game api
E: brokerage api | banking api | bank api
E: government api | transport api | transit api | train api | flight api | hotel api | travel api
E: calendar api | contacts api | mail api | fax api | telephony api | printing api | signature api
E: ocr api | speech api | image generation api | vision api
E: embeddings api | inference api | model api | assistants api | ai api | resource oriented api
W: completions api
E: backend for your api | api scaffold | api scaffolding | scaffold an api
E: api skeleton | api template
E: restful service framework | rest service framework
E: rest microservice | jax-rs implementation | jax-rs client | java api for restful | web services framework
E: hydra api | hal client | json hal | siren hypermedia | collection json | json-ld api
E: soap web service | soap services | soap envelope
E: ws-security | web services description | google cloud client
E: facebook graph
E: telegram client library | whatsapp cloud api
E: whatsapp business cloud api | viber bot api
E: zalo api | kakao api | naver api
E: minecraft api | mojang api | hypixel api | roblox api | osu api | chess api | lichess api
E: wordpress api | ghost api | strapi api | sanity api | prismic api
E: storyblok api | figma api | miro api | jira cloud api | linear api | clickup api | monday api | harvest api
E: toggl api | clockify api | freshdesk api | servicenow api | dynamics api | dataverse api | netsuite api | sap api
E: exact online api | lexoffice api | moneybird api | e-conomic api | mollie api | adyen api | klarna api
E: razorpay api | paystack api | flutterwave api | mpesa api | m-pesa api | mercadopago api | wise api | revolut api
E: monzo api | starling api | ynab api | robinhood api | alpaca api | interactive brokers api | coingecko api
E: coinmarketcap api | etherscan api | opensea api | mistral api | deepl api | google translate api
E: google play api
E: play console api | play developer api | apple music api | tidal api | bandcamp api
E: anilist api | myanimelist api | kitsu api | trakt api | tvdb api | plex api | jellyfin api
E: netatmo api | nest api | hue api | sonos api | roomba api | volvo api | bmw api | ev api | sncf api
E: deutsche bahn api | hafas api | gtfs api | nominatim api | overpass api | tomtom api | docker api
E: docker engine api | vsphere api | unifi api | pfsense api | mikrotik api | routeros api
E: proxmox ve api | portainer api | nextcloud api | synology api | truenas api | cpanel api | whm api | plesk api
E: ovh api | scaleway api | vercel api | netlify api | fly api | render api | railway api
E: vault api | nomad api | terraform cloud api | circleci api | travis api | azure devops api | gitea api | gerrit api
E: bugzilla api | redmine api | phabricator api | sonarqube api | sentry api | crowdin api | transifex api
E: moodle api | canvas lms api | blackboard api | zotero api | arxiv api | crossref api | pubmed api | wikidata api
E: dbpedia api
S: apiary | thrift | sdk | client library | api call | api request | api token | api key | api version
S: api response | api consumer | api provider | api method | api resource | restful
S: REST | endpoint | web-services | webservice client
S: webhook | oauth token | oauth2 client | oauth client | oauth authentication | oauth 1-0a | access token
S: bearer token | client id and secret | consumer key | developer account | developer token | rate limit
S: rate limiting | throttling | paginated response | rate limiter | crud operation
S: request validation | response validation | json schema | response serialization
S: api definition | schema first
S: contract first | contract testing | interactive documentation | redoc | postman | insomnia
S: api playground | rapidapi | developer portal | service stub | interface definition language | protocol buffer
S: protobuf | remote procedure call | remote method invocation | rpc | soap
S: hypermedia | content negotiation | versioned api | typed client
S: generated client | wrapper library | scraping api | free api
S: quote api | random api | dictionary api | translation api | geocoding api | currency api | stock api | crypto api
S: exchange api | movie api | image api | music api | weather data | sports api | football api | covid api
S: holidays api | countries api | sms api | payment api | messaging api | bot api | trading api | streaming api
S: admin api | management api | storefront api | cloud api | partner api | advertising api | maps api | places api
S: directions api | analytics api | video api | chat api | voice api | social api | sms gateway | payment gateway
S: api development | building api | build api | service definition | typed api | api description | headless
S: grpc
S: status codes | get post put delete | query params | base url
S: rate limited | requests per hour | json response | returns json
S: covers the full api | full api support | full coverage of the api
S: supports all api | raw api | api surface of
S: typed requests | typed responses
S: api objects | api exceptions | api error codes | request and response types
S: discovery document | google discovery | api discovery | request signing | signed requests
S: api quota | quota limits | usage limits | api limits | api credentials
S: api username | api password | sandbox api
S: production api | api host | api root | cursor pagination
S: paginated results | page size parameter | batch requests
S: nested resources | json request | json payload | request payload
S: response schema | request schema | header parameters | api headers | api routes | api router
S: api handler | api controllers | route schema
W: service api
S: service client | api producers
S: proto files | stub generation
S: ids and tokens
T: tyk | apigee | krakend | apisix | wso2 | mulesoft | hoppscotch | Stoplight | redocly | apidoc | apidocjs | aglio
T: dredd | fastapi | drf | flask-restplus | loopback | apollo | tRPC | trpc
T: zodios | dubbo | brpc | gRPC | Retrofit | Refit | restsharp | Guzzle | axios | faraday | rails-api
T: jbuilder | active model serializers | restify | dropwizard | Jersey | servicestack
T: nswag | swashbuckle | autorest | twilio | stripe | mailchimp | sendgrid | salesforce
T: graph api | graph-facebook-com | microsoft graph
T: amazon mws | wechat | alipay | 微信 | 支付宝 | Insomnia
T: Kong | Spectral | Slate
H: api interface | api example | api demo | mock server | api browser | api helper | api adapter | api module
H: api package | api plugin | api bundle | api extension | api spec | api specification | python wrapper
H: javascript wrapper | typescript wrapper | r wrapper | swift wrapper | node-js wrapper | python client | go client
H: golang client | java client | node client | node-js client | javascript client | rust client | swagger generator
H: openapi tool | swagger plugin | rpc server | rpc client | rpc system | grpc client | grpc server
H: grpc service | grpc plugin | protoc plugin | webservice | rest server | microservice | connector | list of api
H: 接口管理工具 | 接口服务 | api 客户端 | 开发工具包 | 接口测试工具 | 接口平台
H: 接口文档工具 | rpc api
W: oauth | oauth2 | status code | error code | unofficial | pagination | backoff | serializer
W: call the api | api usage | query the api | requests to the api | http calls
C: api_key | apiKey | API_KEY | access_token | accessToken | client_id | client_secret | consumer_key | curl -X POST
C: curl -H | Authorization Bearer | application json | api v1 | v1 users | swagger-json | openapi-yaml | openapi-json
C: swagger-yaml | swagger-ui | operationId | grpc-Dial | proto | protoc | new Client | Client-new
C: NewClient | client-get | api-get | YOUR_API_KEY | your_api_key | your-api-key | YOUR_ACCESS_TOKEN | api_secret
C: apiSecret | GET api | POST api | api_client | ApiClient | SoapClient | api-example-com | ApiProperty
C: rest_framework | APIView | Resource | swag init
C: swagger yml | openapi generator cli | apiToken | getApi | ApiException | DefaultApi | ApiResponse
C: rpc service | returns rpc | createApi | defineApi
X: public api of | browser api | dom api | simple api | fluent api | clean api | native api | windows api | win32 api
X: c api | c++ api | low level api | high level api | composition api | context api | api reference | api change
X: api stability | android api | api level | stream api | history api | fetch api | canvas api | web audio api
X: intuitive api | minimal api surface | easy to use api | consistent api | api docs here | full api docs | rest of
X: the rest | and rest | at rest | rest parameter | rest operator | rest argument | programmatic api | javascript api
X: functional api | callback api | api compatible | vulkan api | opengl api | graphics api | keras api | file api
X: webgl api | user interface | elegant api | powerful api | unified api surface | chainable api | declarative api
X: expressive api | reactive api | file system api | geolocation api | storage api | android sdk | ios sdk
X: flutter sdk | dart sdk | dotnet sdk | java sdk | vulkan sdk | windows sdk | sdk manager | game sdk
X: android native sdk
X: web api compatible | apis are subject to change | api is subject to change | apis may change | api might change
X: api is unstable | api is stable | unstable api | stable api | see the api documentation | see api documentation
X: full api documentation | read the api documentation | api documentation is available | api documentation here
X: complete api documentation | detailed api documentation | check the api documentation | view api documentation
X: api documentation is here | api docs at | see api docs | see the api docs | read the api docs | check the api docs
X: view the api docs | full api docs at | complete api docs | for the api docs | api docs can be found | jsdoc api
X: same api | identical api | familiar api | similar api | api parity | breaking api | api breakage | promise api
X: callback based api | streaming parser api | builder api | fluent interface api | options api | vue composition api
X: react context api | web crypto api | web speech api | web share api | web storage api | web animations api
X: web bluetooth api | web serial api | web usb api | web worker api | web components api | intersection observer api
X: resize observer api | mutation observer api | fullscreen api | clipboard api | notification api
X: pointer events api | gamepad api | media session api | mediarecorder api | file reader api | indexeddb api
X: service worker api | cache api | performance api | permissions api | payment request api | shadow dom api
X: node-js api compatible | posix api | public api surface | internal apis | python c api | compiler api | plugin api
X: theme api | theming api | component api | hooks api | node api addon | n-api | napi | addon api | extension api
X: chrome extension api | editor api | kernel api | metal api | directx api | cuda api | reflection api
X: collection api
E: list of free apis | collective list of apis | api for retrieving
E: api without authentication | scraper api | api to scrape | api endpoint for
W: api that provides
E: crud example
E: instant api
E: database to api
E: turn a spreadsheet into an api | google sheets as api | spreadsheet as a database api | csv to api
E: dummy api | mock server for api | api tester | api debugging | api development environment
E: postman alternative | insomnia plugin | postman collection generator | api collection | contract testing for apis
E: api reference documentation
E: rest docs
E: rest best practices | api modeling | protobuf api | grpc server reflection | grpc tools | grpc ui | grpc to rest
E: soap library | wcf | hal browser | hypermedia client | api serializer
E: response serializer | api transformers | api response formatter | api response wrapper | consistent api responses
E: api pagination | rest pagination | api filtering | query string filtering | api rate limiter
E: api key authentication | api authentication | api token authentication
E: kong plugin
E: api reverse proxy | api aggregation | backend for frontend | universal api
E: api abstraction layer | api bridge | api connector for | api middleware | api toolkit | rest toolkit
E: rest web service | restful resources | restful routing | rest interface to
E: rest interface for | minimal api
E: symfony api
E: drf extension | fastapi template
E: fastapi boilerplate | fastapi extension | typesafe rpc
E: webhook receiver | webhook relay | webhook server | webhook delivery
E: webhooks as a service | webhook testing | webhook proxy | api billing | api usage tracking | api logging
E: api firewall | api inventory | api change management | api breaking changes
E: api compatibility checker | openai-compatible api | llm gateway
E: unified llm api | reverse proxy for openai | exchange rates api
E: covid-19 api | random quote api | jokes api | star wars api | rest countries | ip address api
E: quran api | bible api | crypto price api | image placeholder api | qr code api
E: pdf generation api | html to pdf api | url shortener api | face recognition api | sentiment api | prediction api
E: deploy models as api | machine learning api
S: all requests are
S: all responses are in json | returns a json object | response in json format | example response | sample response
)lexicon",
R"lexicon(
[api]
S: example request | sample request | request parameters | query parameters
W: request body | path parameters
S: response codes | http verbs | post put patch delete
W: response body
S: list create update delete | retrieve a single | create a new resource
W: returns all
S: update an existing resource | delete a resource | authentication required | requires authentication header
S: authorization header | requests per minute | requests per day | cors enabled
S: pagination parameters | page and limit | limit and offset | sort and filter
S: sparse fieldsets | field selection | partial responses | include related resources | content type application json
S: api prefix | interactive docs
S: schema validation of requests
S: api developers | api teams | third party apis | multiple apis | consume apis
S: expose an api | expose your data
S: publish apis | document your api | test your api
S: mock your api | secure your api | monitor your api
W: self-documenting
S: auto generated documentation
T: Spectral linter | Prism mock | httpie | Newman | Schemathesis | Pact | WireMock | Karate | REST Assured
T: json-server | Mockoon | Gravitee | Azure API Management | AWS API Gateway | PostgREST | Directus
W: Hasura
T: marshmallow | flask-restx | flask-smorest | apispec | connexion | springdoc
W: pydantic
T: springfox | JAX-RS | RESTEasy | swaggo | oapi-codegen | oRPC | Hono RPC
T: Ion JSON | HAL | WADL | Cap'n Proto | FlatBuffers | MessagePack RPC
C: api v2 | PUT api | DELETE api | PATCH api | GET users | POST users | curl -X GET | curl -X PUT
C: curl -X DELETE | curl -H Content-Type application json | Accept application json
C: v3 api-docs | grpcurl -plaintext
C: openapi-generator generate | swagger-codegen generate | INSTALLED_APPS rest_framework | serializers ModelSerializer
C: viewsets ModelViewSet | ApiController | HttpGet | HttpPost | RestController | GetMapping | PostMapping
C: RequestMapping | PathVariable | RequestBody | ApiResource | jsonify | APIRouter | response_model | JsonResponse
C: json-server --watch db json | newman run

[http]
alias: https | http protocol | http library | http2 | http/2 | 超文本传输协议
E: http library | http-protocol | http-client | http-server | http-router | http-middleware | http-proxy
E: http request | http response | http-parser | http header | http 2 | http2 | http 3 | http3
E: http message | http toolkit | http framework | http stack | http utility | http abstraction
E: http debugger | http inspector | http traffic | http monitor | http mocking | http mock
E: http stub | http recorder | http interceptor | http caching | http cache | http cookie
E: http status | http error | http method | http verb | http authentication
E: http signature | http streaming
E: http tunnel | http tunneling | http compression | http content negotiation | http multipart | http multiplexer
E: http routing | http handler | http long polling
E: http service | http endpoint | http pipelining | http keep alive | http transport | url parser | url router
E: url builder | url library | url template | uri template | uri parser | uri library | querystring | request router
E: cookie parser | cookie library | cookie jar | user-agent parser | cors
E: http fuzzing | web proxy | mitm proxy | intercepting proxy | rack middleware | psr-7 | psr-15 | psr-17 | psr-18
E: fastcgi | multipart parser | etag | http conditional request | url normalization | url rewriting
E: quic implementation | quic protocol | server-sent event | http proxying
E: http replay | http archive | har file | dns over https | http 协议 | http 库 | http 框架 | http 请求
E: http 代理 | http 客户端 | http 服务器 | http 路由 | 网络请求库 | 抓包工具 | 抓包 | http 抓包
E: 超文本传输协议 | 跨域 | http 中间件 | 路由库 | http 服务 | http 解析器
E: web framework | micro framework | microframework | asgi framework | wsgi framework | asgi server | wsgi server
E: rack server | rest framework | middleware framework
E: http accelerator | client and server for http
E: http api framework | http load testing | http benchmarking | load testing tool | http tracing
E: router for go | request routing library
E: web dsl | type level web | web library | web toolkit
E: embeddable http | http 1
E: http and websocket | http and https | http1 | http over | http based protocol
E: http reverse proxy | http load balancer | http debugging | http testing | http assertions
E: http stubbing | http fixture | vcr | record and replay http
E: web accelerator
E: rack application on threads | terminates tls | serves files and | servers and clients in | clients and servers in
E: http in rust | http engine
E: hypertext transfer
E: handling http | http handling | http handlers
E: http middlewares | middlewares for http | http headers | security headers | http fuzzer
E: http probing | web cache | request smuggling | user-agent strings
E: mime types | url shortening service
E: http daemon | http application | http api server | http benchmark tool
E: http load test | http load generator | http stress test | http pinger | http checker | http monitoring
E: http health check | http probe | http test server | mock http
E: http expectations | http recording | cassette | http link header
E: link header parser | http range | range requests | range header | byte ranges
E: http byte serving | content negotiation library
E: accept header parser | media type parser | mime database | mime library
E: content type parser | content-type parsing | cookie parsing | cookie serialization | cookie management
E: cookie handling | cookie store library
E: rfc 7234 | rfc 9110 | rfc 9111 | rfc 7540 | rfc 9113 | rfc 9114 | rfc 8288 | rfc 5988 | rfc 6585 | rfc 7235
E: rfc 7616 | rfc 7617 | rfc 7578 | rfc 2388 | http exceptions
E: status code constants | http reason phrases | http constants | http types | http body
E: raw body | multipart form data | multipart streaming | form-data parser | http form parser
E: http parsing library
E: http grammar | http object model | http foundation | http kernel | http factories
E: gzip middleware | brotli middleware | http brotli | http gzip
E: secure headers
E: permissions-policy | feature-policy | x-content-type-options | x-powered-by | strict transport security
E: cross origin isolation | coop and coep
E: http forward proxy
E: http interception | intercept http
E: intercepting http
E: http sniffer | http analyzer | http logger | http logging
E: http access logging | http retries | http keepalive | http agent
E: http connection pool | http upgrade handler | http graceful shutdown
E: http terminator
E: qpack
E: http digest | digest authentication | http basic | basic auth middleware
E: http negotiate | http pubsub | http polling
E: https certificates for localhost | force ssl
E: http to https | redirect middleware | follow redirects | http link checker | url resolver | url parsing library
E: url manipulation | url normalizer | url canonicalization | urls and query strings | query string parser
E: query string parsing | query string library | query string builder | url query parser | url encoder
E: url encoding library | percent encoding library | uri encoding | uri encode | uri components | rfc 6570 template
E: user agent parsing | user agent detection | user agent library
W: robots txt parser
E: fetch handler | request and response objects | web standard request | fetch api server
E: whatwg url | whatwg fetch server | web request handler | cgi library | scgi | cgi scripts
E: wsgi proxy | wsgi middleware | wsgi library | wsgi utilities | psgi | rack protocol | rack compatible
W: servlet
E: servlet api | jakarta servlet | http servlet
S: request header | response header | response body | request body | request method | status code | 301 redirect
S: 302 redirect | ssl redirect | content-type header
S: accept header | accept language header | authorization header | user-agent | referer
S: referrer policy | cache-control | last modified | if-none-match | content length
S: content-encoding | transfer encoding | gzip encoding | deflate | brotli | content-disposition | set-cookie
S: samesite | signed cookie | secure cookie | same origin | cross-origin
S: preflight request | csp header | content security policy | security header | hsts | x-frame-options
S: x-forwarded-for | x-real-ip | link header | retry-after | problem detail | rfc 7807 | rfc 2616 | rfc 7230
S: rfc 7231 | rfc 3986 | rfc 6265 | rfc 6570 | hpack | alpn | nghttp2 | server push | spdy
S: keep-alive | connection pooling | chunked | multipart | form-data
S: urlencoded | body-parser | query param | query parameter | url encoding
S: url encode | url decode | percent encoding | percent-encoded | url parameter | url pattern | path matching
S: path parameter | path param | wildcard route | route group | route matcher | trie router | fastest router
S: routing library | router middleware | mux | muxer | request multiplexer | middleware chaining
S: request context | basic auth | digest auth | hmac signature
S: certificate pinning | ssl pinning | man in the middle | mitm | fiddler | burp suite
S: proxy | pac file
S: packet capture | har | request per second | request logging
S: access log | request tracing | top level domain | public suffix list | slug url | link checker | dead link
S: url shortener | url validation | idn | punycode | data uri | favicon fetcher | long polling
S: httpbin | http | 代理 | url-parsing | url routing | query string | webdav | quic | doh
S: 网络请求 | network library | web server | curl wrapper | wsgi | websocket | tls | request routing | rest client
S: ajax | transferring data
S: content negotiation | view system | redirection and caching
S: rack application | rack app | request and response | request object | response object | req res | server request
S: middleware stack | cascading middleware | route parameters | static files
S: test client | app listen | load balancer | content cache | worker thread
S: response status | status line | response codes | request uri | request url | request path | host header
W: url path
S: forwarded headers | cache headers | conditional requests
S: 304 not modified
W: not modified
T: libcurl | netty | Net HTTP | http4s | plack | Gorilla
T: httprouter | fasthttp | negroni | psr7 | zend diactoros | laminas diactoros
T: httpfoundation | actix | werkzeug | webob | h11 | hyper-h2 | httpx
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
C: http-createServer | req-url | res-writeHead | res-end | res-setHeader | setHeader | nghttp | ab -n
C: wrk -t | hey -n | statusCode 200 | w-WriteHeader | http-StatusOK | request-headers-get | GET index-html HTTP
C: Accept text html
X: http localhost | http www | installed via http | served over http | clone via https | https clone | git over https
X: via https | over https | http link | https github | visit http | react router | vue router | angular router
X: client-side router | wireless router | wifi router | home router | router os | cisco router | query string language
X: proxy object | es6 proxy | proxy pattern | dynamic proxy | javascript proxy | redirect output
X: http streaming video
X: http link relations | installed over http | http server for tests | http requests and math | http issues
X: http actions | pip install over http | http file upload plugin | http www w3
E: http components
E: http framing
E: record http interactions
E: request inspector | request bin | http echo server
E: http mux
E: radix tree router | trie based router | url routing library
E: conditional get | vary header
E: resumable uploads | tus protocol | tus server | tus client | multipart form parser | form data encoder
E: samesite cookies | url shortening redirect | redirect handling middleware | hsts preload
E: http rate limiting | http circuit breaker | http stress testing
E: http performance | http latency | http ping tool | http uptime | http live
E: web linking | well-known uri | server timing | har viewer | har parser | har to
E: http conversation | webdav library | webdav client | early hints
E: webhooks over http | http desync | http fingerprinting | ja3 fingerprint | tls fingerprint http
S: custom headers | header fields | request line | url encoded
S: streaming body | response streaming | body parsing
S: if-modified-since | stale-while-revalidate
W: max-age
S: cookies and sessions | h2c
S: multiplexed streams | rfc 9112 | 请求头 | 响应头 | 状态码
S: 请求方法 | 请求参数 | 请求拦截 | 路由匹配 | 跨域请求 | 断点续传 | 请求响应
T: llhttp | picohttpparser | ngtcp2 | lsquic | msquic | h2load | reqwest | chi router | httptools | httpcore
T: Guzzle PSR-7 | Slim PSR-7 | HttpKernel | Ring spec | Apache HttpComponents
T: connect middleware | wrk2 | httperf | autocannon | WebMock
T: responses library | MockServer | httptest | httpretty | sinon fake server | HAR format
C: http request options | import net http | HttpServletRequest | HttpServletResponse | HttpStatus | HttpMethod GET
C: HttpStatusCode | ResponseWriter | http HandlerFunc | http NewServeMux | ServeHTTP | httprouter New
C: RequestHandlerInterface | MiddlewareInterface | StreamInterface | header Content-Type | curl -I http
C: wrk -t12 -c400 -d30s | vegeta attack | h2load -n | autocannon -c
C: HTTP 1 1 200 OK | HTTP 2 200 | GET HTTP 1 1 | Host example com | Transfer-Encoding chunked | Cache-Control no-cache
C: X-Request-Id

[http-client]
alias: http request library | rest client | request library | ajax | fetch | http 客户端
E: http-client | rest-client | request library | http requester
E: http 2 client | http cli | curl wrapper
E: curl-like | curl replacement | curl alternative | curl class | curl library | libcurl wrapper | libcurl binding
E: php curl | curl multi | wget alternative | wget-like | wget clone | make http request | send http request
E: ajax library | ajax wrapper | ajax request | ajax helper | ajax plugin | jquery ajax | xhr
E: xmlhttprequest | fetch api | fetch wrapper
E: fetch polyfill | fetch library | fetch client | window-fetch | isomorphic fetch | universal fetch | node fetch
E: fetch for node | fetch middleware | axios wrapper | axios adapter | axios plugin | axios interceptor | axios mock
E: request interceptor | request retry | http retry | networking layer | swift networking | swift http
E: retrofit adapter | retrofit converter | okhttp interceptor | python requests | requests plugin | requests auth
E: requests-like | guzzle middleware | guzzle handler | guzzle plugin | faraday middleware | faraday adapter
E: http gem | api tester | rest api client | rest api testing tool
E: postman alternative | postman clone | postman-like | insomnia alternative | rest console | http file
E: web service client | httpclient extension | httpclientfactory | download manager | file downloader
)lexicon",
R"lexicon(
[http-client]
E: download accelerator | multi-threaded downloader | parallel downloader | download library | download tool
E: batch downloader | resumable download | resume download | chunked download | segmented download
E: browser impersonation | url fetcher | web fetcher | jsonp | http 客户端 | http 请求
E: 网络请求 | 网络请求库 | 网络请求框架 | http 请求库 | 请求库 | http 请求封装
E: 网络请求封装 | 下载器 | 下载工具 | 多线程下载 | 断点续传 | 接口测试工具 | 接口调试
E: 接口调试工具 | 下载管理器 | 下载框架 | 網路請求 | 請求庫 | axios 封装 | okhttp 封装
E: curl 封装 | 下载库
E: http package for | http library for | http networking
E: elegant http
E: human http | http for humans | http engine
E: browser and node http | browser and nodejs | promise based http
E: fetch based | window.fetch | requests library | api request client | graphql request
E: api client for testing | api client desktop | api testing client | api explorer client
E: postman and insomnia
E: alternative to postman | offline api client
E: request builder for | making http requests | makes http requests | http downloader
E: command-line http | cli for http | http command | curl for
E: like curl | curl but | user-friendly curl
E: load generator for http | url downloader | resilient http | retrying http | retry http requests
E: interceptors for | http interceptors | network library for | networking for swift | networking library for
E: type-safe networking | alamofire wrapper | ajax requests | axios like | data fetching hook
E: api consumption | consume rest apis | consume apis | http tls fingerprint | impersonate browser
E: client http | cliente http | http-клиент | http клиент | httpクライアント
E: http request client | simple http request | simple request
E: simplified http request | minimal http request | minimal request
E: psr-18 client | http adapter
E: asynchronous http requests | async http requests | async http library | synchronous http requests
E: sync http request | parallel http requests | concurrent http requests | batch http requests | queue http requests
E: http request queue | http request builder | http request promise | promise based request
E: promisified request | request wrapper | request alternative | alternative to request | replacement for request
E: alternative to axios | axios alternative | axios client | axios hooks | axios middleware | axios extension
E: axios retry | axios cache | axios based | axios request | based on axios | wrapper for axios | wrapper around axios
E: axios auth | axios config | axios module | got wrapper | got plugin | superagent wrapper
E: wrapper for fetch | around fetch
E: fetch ponyfill | fetch replacement | fetch with | fetch plugin | fetch interceptor | fetch retry
E: fetch hook | fetch requests | fetch helper | fetch utility | fetch decorator | fetch mock
E: enhanced fetch | extended fetch | better fetch | typed fetch | type-safe fetch | fetch data from apis
E: fetch web content | fetching web content | fetch web pages | fetch webpages | fetching urls | url fetching
E: url content | http fetch | http fetcher | http getter | http get requests | http post requests
E: http crawler client | make http calls | making http calls | make web requests
E: issue http requests | perform http requests | performing http requests | send requests to | http requests in node
E: http requests from | http requests easy | http requests with | curl in | curl bindings
E: bindings for libcurl | libcurl for | curl command line | curl to | curl parser | curl impersonate
E: tls fingerprint client | download files over http | download files from urls
E: download with progress | downloader library | download utility | parallel downloads
E: multi-connection download
E: ajax client | ajax module | cross-domain ajax
E: restful client
E: rest consumer | api fetcher
E: data fetching client | openapi fetch | openapi axios | generate request code | request code generator
E: requests session | requests adapter | requests transport | requests authentication | requests extension
E: extension for requests
E: auth for requests | requests toolbelt | httpx client | httpx plugin | aiohttp client | urllib wrapper
E: urllib replacement | reqwest middleware | reqwest wrapper | hyper client | rust http library | net http wrapper
E: resty client | go http library | round tripper | roundtripper | guzzle wrapper | guzzle client
E: guzzle service | guzzle bundle | guzzle command | faraday response middleware | faraday request
E: tesla middleware | tesla adapter | apache httpasyncclient | okhttp wrapper | okhttp client | okhttp based
E: retrofit call adapter | retrofit client | feign client | urlsession wrapper | dio interceptor | dio adapter
E: httpclient wrapper | refit client | lwp useragent
E: web client library | digest auth client | http digest client
E: authenticated requests | signed http requests | http caching client | cached requests
E: request throttling | request batching | cancel requests | request timeout library | retry requests
E: retry failed requests | retries on failure
E: cookie jar support | hypermedia client | webdav client library
E: cli http requests
E: http repl | http request runner | http request collections
E: api request tool
S: get request | post request | http get | http post | http verb | http call | make request
S: making request | request builder | response parsing | response parser | parse response | request body
S: response body | request header | interceptor | query parameter | multipart upload
S: multipart request | connection pooling | connection pool | keep-alive | follow redirect
S: redirect following | request timeout | exponential backoff | concurrent request
S: parallel request | async request | asynchronous request | request queue | request cancellation | abort request
S: abortcontroller | cancelable request | cancel token | request cache | response caching | request deduplication
S: cookie jar | cookie persistence | session persistence | basic auth | digest auth | bearer token | oauth signing
S: proxy support | socks proxy | ssl verification | certificate pinning | tls fingerprint | ja3 | gzip decompression
S: brotli | chunked | streaming upload | streaming download | download progress | upload progress | progress event
S: psr-18 | psr-7 | httplug | promise-based | promise api | future-based | callback-based | rxjava adapter
S: combine publisher | async await | swift concurrency | urlsession | nsurlsession | nsurlconnection | reachability
S: image downloading | codable | gson converter | json decoding | response mapping
S: object mapping | service interface | type-safe rest | cross-domain request | cors request
S: ajax call | ajax form | asynchronous javascript | superagent | browser and node-js
S: networking library | http library | rest call | rest request | api call | api request | request collection
S: api debugging | har export | curl command | convert curl | curl converter | wget | httpie | mirror website
S: bulk download | download file | download from url | file download | download speed | download queue
S: multi-connection | aria2 frontend | metalink | bandwidth throttling | http scraper | mock server | nock
S: stub request | vcr cassette | request matcher | http request | network layer | retrofit | okhttp | volley
S: alamofire | afnetworking | moya | guzzle | 文件下载 | data fetching | transferring data
S: typed client | remote data | fetch
S: interceptors | formdata | retries | base url | parse json automatically
S: automatic json | response type | collections and environments | environment variables in requests
S: code snippets in | send get and post | request options | transformers | custom adapters
S: file uploading and downloading | automatic transforms | xsrf protection | pooled connections
S: send requests
S: request config | request configuration | custom headers | default headers | json body
W: baseurl
S: abort signal | cookie support | redirect support | post data | form data
S: gzip support | promises and callbacks | callback with response | status code and body
T: undici | bluebird request | request promise | angular http | rxjs ajax
T: apache httpcomponents | unirest | openfeign | resttemplate | webclient | urllib | urllib2 | urllib3 | httplib
T: httplib2 | httpx | aiohttp | pycurl | treq | grequests | php-http | faraday | httparty
T: typhoeus | excon | net http | reqwest | ureq | resty | gorequest | httpoison | Hackney | ibrowse
T: clj-http | cohttp | cpprestsdk | cpr | libcurl | curl | aria2 | Postman | hoppscotch | restsharp | Refit | flurl
T: httpclient | HttpClient | LWP | winhttp | wininet | requests-html | Insomnia | Bruno | Feign | SWR | axios
H: requester | http wrapper | fetch implementation | request client | request helper | request module | api client
H: api debugger | downloader | download client | download script | axios instance | client library | web client
H: http agent | proxy agent | call adapter | logging interceptor | 网络库 | 网络框架 | 网络请求工具
H: http 库 | 下载软件 | 请求框架 | 请求封装 | data fetching library | resource plugin
W: retry | status code | ajax | networking | coroutine | network request
C: axios-get | axios-create | axios-post | await fetch | requests-get | requests-post | import requests | import axios
C: require axios | require request | http-get | client-get | httpClient | HTTP-get | Guzzle | GuzzleHttp
C: RestClient-get | HTTParty | curl_init | curl -X POST | new XMLHttpRequest | XMLHttpRequest | superagent-get
C: okhttp3 | OkHttpClient | Retrofit-Builder | retrofit2 | URLSession | AF-request | NSURLRequest | NSURLSession
C: GetAsync | PostAsync | http-NewRequest | http-Client | aiohttp-ClientSession | HTTPoison-get | statusCode
C: setRequestHeader | curl_easy_init
C: fetch url | fetch https | client-post | got-get | ky-get | curl_setopt | curl_easy_setopt | CURLOPT_URL
C: new HttpClient | Faraday-new | HTTParty-get | reqwest-get | reqwest-Client | GuzzleHttp Client | xhr-open
C: request url function | session-get
X: curl to install | install via curl | fetch data from github | git fetch | prefetch | pull request | feature request
X: merge request | bug fixes and request | request for comment | request a feature | fetch policy | react query fetch
X: download the latest release | download link | download zip | download from the release | free download
X: download the source | got it | download page | npm download | arm curl | curl of a vector | bicep curl
X: fetch the data | fetch latest | fetch from npm | fetches the latest version | file upload plugin
X: http client instrumentation | fetch instrumentation | instruments fetch | mac vendor lookup | promises library
X: async promises | time out retry policy
E: cancelable fetch
E: curl command generator | convert curl commands
E: http request tool | alamofire extension | moya extension
E: nsurlsession wrapper | network layer for swift
E: network abstraction layer | android networking library | okhttp logging | retrofit wrapper | volley wrapper
E: network request framework | dio wrapper | requests with retries
E: requests for humans | httpx wrapper | aiohttp wrapper | webclient wrapper | resttemplate wrapper
E: elm http
E: segmented downloader | web page fetcher | bulk http requests | cloudflare bypass
E: bypass cloudflare | cloudscraper
S: put and delete requests | synchronous requests
S: abort controller | automatic decoding
S: transform request and response data | transforms for json data
W: connect timeout
S: automatic redirects | max redirects | connection reuse | persist cookies
S: proxy tunneling | basic and digest authentication | tls verification | ssl pinning
W: client certificates
S: progress monitoring | file upload and download | multipart file uploads | request defaults
S: response object | response validation | response serialization | mock adapter | works in node and browser
S: callbacks for success and failure | background downloads | background session
S: request caching | consume rest services | 接口请求 | 请求拦截器 | 响应拦截器 | 断点下载 | 下载进度 | 异步请求 | 并发请求 | 发送请求
T: ofetch | wretch | redaxios | unfetch | alova
T: Requests for PHP | Httpful | RestClient gem | AsyncHttpClient | Ktor client | RestKit | fasthttp client
T: isahc | attohttpc | Req elixir | wreq | Mojo UserAgent | httr | Hurl
W: Finch
C: axios interceptors request use | npm install axios | pip install requests | import httpx
C: httpx AsyncClient | urllib request | urlopen | response json | response text | r json | r status_code | res data
C: reqwest Client new | http DefaultClient | client Do req | ioutil ReadAll resp Body | GetStringAsync
C: new OkHttpClient Builder | GsonConverterFactory | Alamofire request | URLSession shared | URLRequest | dio get
C: http get Uri parse | new Client base_uri | curl_easy_perform | libcurl4-openssl-dev | Net HTTP get

[database]
alias: databases | db | dbms | rdbms | sql database | relational database | 数据库 | 資料庫
E: database | dbms
E: distributed sql | newsql
E: tsdb | vector store
E: column store
E: htap | key-value store | kv store
E: event store
E: lakehouse | query engine | sql engine
E: storage engine | lsm tree
E: jdbc connection pool | jdbc driver | odbc driver | dbapi | ado-net
E: db migration | schema migration | schema versioning
E: er diagram | erd | schema visualization | schema diff
E: sharding middleware
E: query builder | sql builder | sql generator | sql client | sql library
E: sql toolkit | sql editor | sql ide | sql workbench | sql parser | sql formatter | sql template | sql mapper
E: sql migration | sql dialect | stored procedure
E: sqlite wrapper | sqlite library | sqlite orm | sqlite browser | sqlite driver | sqlite extension
E: sqlite binding | sqlite replication | mysql client | mysql driver | mysql library | mysql wrapper
E: mysql backup | postgresql client | postgresql driver | postgresql library
E: postgresql wrapper | postgresql backup | postgres client | postgres driver | postgres library
E: postgres wrapper | postgres backup | oracle client | oracle driver | oracle library
E: oracle wrapper | oracle backup | mssql client | mssql driver | mssql library | mssql wrapper
E: mssql backup | sqlite client | sqlite backup | clickhouse client | clickhouse driver
E: clickhouse library | clickhouse wrapper | clickhouse backup | influxdb client | influxdb driver
E: influxdb library | influxdb wrapper | influxdb backup | cassandra client | cassandra driver
E: cassandra library | cassandra wrapper | cassandra backup | neo4j client | neo4j driver
E: neo4j library | neo4j wrapper | neo4j backup | mongodb client | mongodb driver | mongodb library
E: mongodb wrapper | mongodb backup | mariadb client | mariadb driver | mariadb wrapper
E: cockroachdb client | cockroachdb driver | cockroachdb wrapper | tidb client | tidb driver
E: tidb wrapper | duckdb client | duckdb driver | duckdb wrapper | snowflake client
E: snowflake driver | snowflake wrapper | bigquery client | bigquery driver
E: bigquery wrapper | redshift client | redshift driver | redshift wrapper | firebird client
E: firebird driver | firebird wrapper | db2 client | db2 driver | db2 wrapper
E: realm client | realm driver | realm wrapper | indexeddb client | indexeddb driver
E: indexeddb wrapper | mysql proxy | mysql replication | mysql cluster | mysql operator
E: mysql connector | mysql extension | mysql monitoring | mysql migration | postgresql proxy | postgresql replication
E: postgresql cluster | postgresql operator | postgresql connector | postgresql extension | postgresql monitoring
E: postgresql migration | postgres proxy | postgres replication | postgres cluster | postgres operator
)lexicon",
R"lexicon(
[database]
E: postgres connector | postgres extension | postgres monitoring | postgres migration | pg extension
E: binlog | mysql middleware | mysql parser | oracle db | plsql | pl sql | pgsql | t-sql
E: microsoft sql server | sql query | 数据库 | 資料庫 | 數據庫 | 数据库管理 | 数据库管理工具
E: 分布式数据库 | 关系型数据库 | 时序数据库 | 图数据库 | 向量数据库 | 内存数据库
E: 嵌入式数据库 | 数据库中间件 | 数据库连接池 | 连接池 | 分库分表 | 数据库迁移
E: 数据库客户端 | 数据库驱动 | 数据库设计 | 数据库同步 | 数据同步 | sql 解析 | sql 审核
E: sql 审核平台 | 数据库文档 | 数据库审计 | 数据库引擎 | 存储引擎 | 数据库操作
E: 数据仓库 | 数据库建模 | 数据库结构
E: object relational mapping for | orm for | orm library for | your postgres
E: on top of postgres | extension for postgres | extension for postgresql
E: embedded sql | in process sql | in memory data store | in memory data structure store
E: document store
E: migrate your schema | versioned migrations
E: driver for postgresql | driver for mysql | driver for mongodb
E: driver for sqlite | client for postgresql | client for mysql | client for sqlite | client for redis
E: bindings for sqlite | pure python sqlite | type safe sql | typed sql
E: toolkit for sql | sql for | run sql | queries in sql
E: relational tables | write ahead log and | b tree storage
E: connection pooler | connection pooling for | backup for postgres
E: streaming replication for sqlite | sharding for mysql
E: horizontally scaling mysql | high availability postgres
E: admin interface for mysql | mysql administration
E: entity relationship diagrams | schema visualizer
E: wrapper for indexeddb
E: lsm from scratch | log structured | tables rows
E: rest api from any postgres
E: rows and tables | persistence layer for | storage for your app with sql
E: wrapper for mongodb | wrapper around mongodb
E: redis client library | client library for redis | redis client driver
E: redis bindings | bindings for redis | lua redis client | redis client for | redis driver for | redis admin
E: redis gui | redis manager | redis health | health indicator for redis | mongodb shell
E: mongodb gui | mongodb admin | replication between postgresql | table replication
E: postgresql instances | postgresql failover | mysql failover | master failover
E: high availability for mysql | high availability for postgresql
E: high availability postgresql | mysql high availability | master slave replication | mysql master
E: background worker for postgresql | postgresql background worker | compatible postgresql versions | pgxs extension
E: postgresql function | foreign data wrapper | postgresql data type | data type for postgresql
E: procedural language for postgresql | postgresql module | postgresql tool
E: postgresql utilities | mysql plugin | mysql udf
E: mysql utilities | mysql tools | tools for mysql | tools for postgresql
E: tools for managing postgresql | mysql resource provider | manage mysql resources
E: puppet mysql
E: postgresql statements | sql statements from | sql from objects
E: sql dsl | sqlite dialect | postgres dialect | mysql dialect | kysely dialect
E: dialect for kysely | knex dialect
E: capacitor sqlite | sqlite plugin | sqlite in the browser | sqlite compiled to | sqlite build
E: sqlite vfs | custom build of sqlite | sqlite fts | full text search in sqlite | node sqlite
E: indexeddb library | indexeddb in | wrapper over indexeddb | promise based indexeddb | wraps indexeddb
E: firestore client
E: firestore data provider | data provider for firebase | supabase client | postgrest client
E: influxdb line protocol | line protocol encoder | time series client | writing to influxdb
E: memory engine
E: gdbm bindings | cdb files | cdb reader | cdb library
E: odbc interface | odbc manager
E: dbi driver | db api 2 | db-api compliant | python db api | dbd driver | adapter for postgresql
E: postgresql adapter | mysql adapter | sqlite adapter | mongodb adapter | redis adapter
E: mongodb module for nestjs
E: data migration framework
E: migration runner | migrations for mongodb | mongodb migrations | run migrations
E: query comments | sql comments | sqlcommenter | sql tracing
E: query logger | slow query log analyzer | query analysis | query profiler | explain plan | index advisor
E: index recommendations | vacuum tool | table bloat
E: data anonymization
E: embedded data store
E: sql agent
E: text to sql | natural language to sql | mcp server for postgres
E: mcp server for mysql | ai powered sql | sql assistant
E: read write splitting
E: managed postgres | hosted postgres | postgres in docker | postgres image | mysql image
E: postgres in the browser | postgres compiled to wasm | embedded postgres | embedded mysql | in memory postgres
E: in memory mongodb
E: store abstraction | key value backends
E: store backends | metadata storage for
S: query language | query optimizer | query planner | query execution | query plan | execution plan | slow query
S: query analyzer | prepared statement | parameterized query
S: select statement | insert statement | window function | full-text index
S: secondary index | b-tree | b+ tree | lsm | sstable | write-ahead log | mvcc | acid
S: transaction isolation | isolation level | snapshot isolation | distributed transaction
S: raft consensus | paxos | replication | multi-master | read replica | sharding
S: table partitioning | point in time recovery | hot backup | connection string | connection pool | connection pooling
S: primary key | foreign key | unique constraint | referential integrity | auto increment | materialized view
S: logical decoding | logical backup | pg_dump | mysqldump | pg_stat | tablespace
S: schema evolution | schema change | alter table | create table | drop table | migrate up | down migration
S: migration file | seed data | data dictionary | crud generator | crud operation | table editor | data browser
S: data explorer | tabular result | star schema | etl | elt
S: data pipeline | data migration | debezium | columnar storage | vectorized execution
S: time-series | retention policy | hypertable | metrics storage | triple store | rdf store
S: quad store | sparql | datalog | cypher query | gremlin | embedding search | similarity search | hnsw | pgvector
S: geospatial query | postgis | spatial index | spatialite | offline-first | local-first | indexeddb | websql
S: core data | coredata | sqliteopenhelper | fmdb | realm | greendao
S: sqlcipher | data persistence | persistence layer | persistent storage
S: foxpro | dbase | sql
S: jdbc | odbc | btree | data lake | cdc | db | rdbms | olap | data warehouse | transactional
S: mysql compatible | postgres compatible | object relational | key value | document-oriented | active record
S: data model | redis client
S: strongly consistent | wal | secondary indexes | indexes and transactions | joins
S: postgresql compatible | mysql protocol | postgres wire protocol | postgresql wire protocol
S: supports mysql | mysql postgresql sqlite | postgresql mysql
S: mysql postgres and sqlite | postgres mysql and sqlite | select from | insert into | rows and columns
S: row level security | auto migrations | tables and rows | compaction | bloom filter | memtable | append only log
S: redis commands | redis sentinel | mongo shell | bson | aggregation pipeline | gridfs
S: change streams | replica set | oplog | collections and documents | documents in a collection
S: column name | column types | columns and rows | result set | resultset | query results | bind parameters
S: bound parameters | named parameters | transactions supported | begin transaction | commit and rollback
S: rollback transaction | autocommit | savepoint | deadlock | lock timeout | fetch rows | fetchall | scan rows
S: row mapping | map rows | rows into structs | insert update delete | inserts updates and deletes | upsert
S: bulk insert | batch insert | soft delete | master and slave | master slave | standby server | hot standby
S: psql prompt | contrib module | shared preload libraries
W: superuser | vacuum
S: autovacuum | pg catalog | information schema | system tables | system catalog | stored functions
S: ttl index | compound index | unique index | indexes on | index scan | full table scan | hash index
T: mysql | postgresql | postgres | mariadb | percona | sqlite | sqlite3 | mssql | db2 | sybase | firebird
T: hsqldb | informix | teradata | vertica | greenplum | redshift | bigquery | Snowflake
T: clickhouse | duckdb | Druid | pinot | doris | starrocks | Presto | trino | Impala | Hive | kylin
T: cockroachdb | tidb | tikv | yugabyte | yugabytedb | vitess | planetscale | turso | libsql | rqlite | dqlite
T: foundationdb | Fauna | voltdb | memsql | singlestore | influxdb | timescaledb | questdb
T: tdengine | opentsdb | victoriametrics | graphite whisper | cassandra | scylladb | hbase | bigtable | mongodb
T: couchdb | rethinkdb | arangodb | orientdb | neo4j | dgraph | janusgraph | tigergraph | redis | memcached | leveldb
T: rocksdb | lmdb | boltdb | Badger | etcd | dynamodb | cosmosdb | Spanner | firestore
T: firebase | elasticsearch | solr | pouchdb | rxdb | nedb | lokijs | lowdb | dexie | objectbox | milvus | weaviate
T: qdrant | chroma | chromadb | pinecone | faiss | datomic | xtdb | dbeaver | phpmyadmin | adminer | pgadmin
T: heidisql | dbvisualizer | datagrip | navicat | flyway | liquibase | alembic | knex
T: sqlc | sqlx | jooq | sqlalchemy | Hibernate | mybatis | doctrine dbal | pdo | PDO | hikaricp | c3p0 | dbcp
T: pgbouncer | proxysql | maxscale | shardingsphere | psycopg2 | pymysql | libpq | DBI | ecto | galera | patroni
T: supabase | Oracle | Sequel | Derby
T: jedis | hiredis | pgx | asyncpg | aiomysql | aiosqlite
T: kysely | slonik | pg-promise | mysql2 | oracledb
T: freetds | unixodbc | dbix class | pg_cron | citus | xata | surrealdb | lancedb | tursodb
T: londiste | slony | bucardo | pglogical | repmgr | pgpool | pg_repack | mydumper
H: datastore | data store | database layer | migration tool | migration framework
H: query tool | query library | sql driver | connection manager | storage layer | persistence library
H: data access layer | dao | data mapper | schema generator | seeder | fixture loader | sparql endpoint | db wrapper
H: db driver | db tool | 数据库系统 | 数据库工具 | 数据库框架 | 数据库库 | 数据库管理系统
H: 数据同步工具 | 迁移工具 | 查询构建器 | 数据库产品 | 存储系统 | sql 客户端 | sql 工具
H: 数据库封装 | 数据库服务 | key value storage
H: redis driver | mongo client | database extension | dialect | db adapter | database shell
H: database cli | db client | database backend | replication tool | replication system | failover manager
H: cluster manager | schema diff tool | migration library | db migrator
W: row | transaction | persistence | insert | dump | backup | cluster | driver | crud | constraint | dataset
W: serializable | partitioning | failover | downsampling
W: table names
C: CREATE TABLE | CREATE DATABASE | CREATE EXTENSION | INSERT INTO | ALTER TABLE | DROP TABLE | WHERE id | PRIMARY KEY
C: FOREIGN KEY | NOT NULL | VARCHAR | GRANT ALL | psql -U | psql | mysql -u | createdb | DATABASE_URL | jdbc mysql
C: jdbc postgresql | sql-Open | database sql | import sqlite3 | psycopg2-connect | new PDO | mysqli_connect
C: DriverManager-getConnection | DB_HOST | DB_PASSWORD | db-query | connection-query | conn-execute | cursor-execute
C: db-Exec | SHOW TABLES | EXPLAIN ANALYZE
C: USE PGXS | make installcheck | pg_config | CREATE FUNCTION | CREATE INDEX
C: ON CONFLICT | createPool | pool query | sqlx Connect | db QueryRow | rows Scan | rows Next
C: execute SELECT | fetchone | conn cursor | db createObjectStore | indexedDB open
X: no database | without a database | no database required | no database needed | no sql | debug db | adb
X: type database | compilation database | compile database | database free | db level | db of audio | signal db
X: decibel db | command line index | array index | index-html | index file | z-index
X: database url | database required | database connection string in | a database postgresql | setup the database
X: set up the database | create a database | create the database | seed the database | signature database
X: password database | package database | iso database | lyrics database | movie database | game database
X: font database
X: mime database | mime type database | robots database | virus database | antivirus database | caniuse database
X: geo database files | word database | emoji database | color database | icon database | icon database of
X: tzdata database | timezone database | tz database | ribosomal database | reference database | sequence database
X: protein database | taxonomy database | blast database | genome database | database patch files | database mirror
E: flat file db
E: cloud native distributed
E: olap engine
E: bitemporal
E: git for data | sync engine
E: encrypted sqlite | graph query language
E: rdbms implementation
E: query execution engine
E: b+ tree implementation
E: write-ahead log implementation
E: mysql protocol implementation | mysql server protocol
E: sqlite3 bindings
E: sqlite for | sqlite editor | sqlite viewer | sqlite manager
E: sql server driver | tds protocol | odbc bindings | odbc wrapper
E: jdbc wrapper | jdbc proxy | pdo wrapper | pdo class
E: mysqli wrapper
E: gui for postgresql
E: gui for mysql | gui for sqlite | mysql gui | postgres gui
E: mysql admin | phpmyadmin alternative
E: sql notebook | sql repl | postgres cli
E: query editor | sql in files | sql as code
E: generate code from sql | sql code generator
E: schema first | schema management
E: schema as code
E: zero downtime migrations | online schema change
E: online ddl | schema comparison | data comparison
E: bidirectional replication | change data capture | mysql to postgres | mysql to sqlite
E: migrate from mysql to | oracle to postgresql | sql server to postgresql
E: mysql dump | data masking
E: schema spy | sql proxy
E: sharding proxy | galera cluster | postgres high availability
E: postgresql high availability | postgresql ha | automatic failover | dbaas
E: slow query analyzer | sql profiler | sql tuning | sql optimizer | mysql tuning | mysql tuner | postgres tuning
E: postgres performance | explain visualizer | query plan visualizer
E: postgres functions | plpgsql | triggers and functions
E: user defined functions for mysql | sql functions | sql server scripts | sql server tools | dba scripts | dba tools
E: oracle scripts | tsql | sql injection safe
E: sql exercises | sql tutorial | learn sql | sql practice | sql interview
E: text2sql | ai sql
E: sql copilot | postgres full text search | postgres queue | postgres message queue | temporal tables
E: audit triggers | hierarchical data in sql | nested set | closure table | materialized path
E: core data wrapper | core data stack | core data helper
E: android sqlite | sqlite android | sqlite swift | swift sqlite
E: airtable alternative
E: rest api for any postgres
E: graphql over postgres | persistent key value | ordered key value | 数据库文档生成 | 数据库课程设计
E: 数据库实现 | 列式存储 | SQL 查询 | SQL 优化 | SQL 生成 | 自然语言转 SQL | 本地数据库 | IP 数据库 | データベース
S: mysql postgresql and sqlite | mysql mariadb postgresql
S: mysql and postgresql | sqlite and postgresql
S: group by order by | common table expressions
S: nested transactions | serializable isolation | strict serializability
S: pg dump | table schema | rollback migrations
S: horizontal scalability
T: interbase | monetdb | apache calcite
T: apache arrow datafusion | amazon aurora
T: xtrabackup | pgbackrest | barman | tableplus | sqlitebrowser | dbmate | goose migrations | golang-migrate
)lexicon",
R"lexicon(
[database]
T: phinx | sqitch | atlas schema | jdbi | dapper | mysqlclient | libmysqlclient
T: berkeleydb | fdb | datascript | dolt | edgedb | litestream | watermelondb | couchbase lite
T: room persistence | grdb
C: CREATE EXTENSION IF NOT EXISTS | INSERT INTO VALUES | GRANT ALL PRIVILEGES
C: createuser | pg_restore | pg_ctl | initdb | mysql -uroot -p | mysqladmin
C: mysqldump -u | sqlite3 db | sqlplus | sqlcmd -S | isql | import psycopg2 | import pymysql | java sql
C: mysql localhost 3306 | postgres localhost 5432 | DB_DATABASE | DATABASE_URL postgres
C: PGPASSWORD | PGHOST | MYSQL_ROOT_PASSWORD | POSTGRES_PASSWORD | db migrate | db create
C: migrate down | flyway migrate | liquibase update | shared_preload_libraries | postgresql conf | my cnf | schema sql
C: libpq-dev | libmysqlclient-dev | USE_PGXS

[nosql]
alias: no-sql | nosql database | document database | key-value store | 非关系型数据库
E: nosql | no-sql | document database | document store | document-oriented database
E: document db | json database | key-value-store | key-value database | key-value storage | kv-store | kv database
E: kv storage | column family | graph database | graph db
E: property graph | graph store | lsm tree | log structured merge tree | bitcask | arangodb | orientdb | ravendb
E: cosmos db | cosmosdb | scylladb | accumulo | tokyo cabinet | tokyo tyrant | kyoto cabinet | berkeley db | ssdb
E: dgraph | janusgraph | tinkerpop | cypher query | gremlin | documentdb | simpledb | marklogic | tingodb | litedb
E: boltdb | keydb | valkey | tarantool | odm | mapreduce view | schemaless database
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
E: memcached library | rethinkdb client | rethinkdb driver | rethinkdb wrapper | rethinkdb library
E: firestore client | firestore driver | firestore wrapper
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
E: mongoose | mongoid | mongo express | pymongo | cql | couchapp | couchdb view | leveldown
E: levelup | leveldb binding | 非关系型数据库 | 键值存储 | 键值数据库
E: 文档数据库 | 文档型数据库 | 图数据库 | redis 客户端 | redis 集群 | redis 管理工具
E: mongodb 客户端 | kv 存储 | kv 数据库 | 分布式 kv | nosql 数据库 | 鍵值存儲 | 内存数据库
E: 列式存储 | redis 源码 | mongodb 数据库 | redis 代理 | redis 桌面客户端 | redis 可视化
E: wide column store | schema less database
E: document data store | dynamodb compatible | cassandra compatible
E: drop in replacement for redis | redis alternative | alternative to redis
E: alternative to mongodb | mongodb alternative | embeddable key value | persistent key value | distributed key value
E: in memory key value | ordered key value | transactional key value | fast key value
E: mongodb object | object document mapper | object document mapping
E: syncs with couchdb | couchdb inspired
E: multi model database | pure javascript embedded | tiny document
E: redis bindings | bindings for redis | redis for node | redis lua scripting
E: redis script manager | redis keys browser | redis key viewer | redis utilities | on top of redis
E: mongodb session storage | mongodb backend | mongodb exporter | mongodb tool
E: mongodb utilities | mongodb query builder | mongodb update | mongodb aggregation | mongodb migrations
E: mongodb memory server | mongodb in memory | mongodb data
E: mongodb models | mongodb documents | mongodb connection for | driver for mongodb
E: access dynamodb
E: dynamodb databases | dynamodb toolbox | dynamodb query builder | dynamodb tables | dynamodb local
E: dynamodb data mapper | pouchdb plugin | pouchdb adapter | plugin for pouchdb | couchbase sdk
E: scylla driver | firestore orm
E: leveldb interface | leveldb for | elasticsearch client
E: elasticsearch library | solr client | documents as json | schema free database
S: document collection | collection of document | embedded document | subdocument | nested document | bson
S: extended json | aggregation pipeline | aggregation framework | mongodb query
S: objectid | gridfs | replica set | oplog | change stream | tailable cursor | capped collection
S: sharded cluster | mongos | mongod | eventual consistency | eventually consistent | cap theorem | consistent hashing
S: hinted handoff | read repair | vector clock | gossip protocol | tunable consistency | partition key | sort key
S: secondary index | single table design | provisioned throughput | schema-less | schemaless
S: schema-free | horizontal scaling | horizontally scalable | sstable | memtable | bloom filter | write-optimized
S: range scan | ordered key | key prefix | key expiration | expire key | lru eviction | in-memory store | sorted set
S: hyperloglog | redis command | lua scripting | resp protocol | rdb file | aof | twemproxy | codis | master-slave
S: embedded database | persistent store | json document | json storage | mango query | mapreduce
S: couchdb replication | design document | node and edge | graph traversal | cypher | sparql | rdf | triplestore
S: graph model | graph data | super column | big table | region server | phoenix sql | security rule
S: firebase realtime database | firebase database | indexeddb | localforage | document mapper
S: redis session | redis-backed | mongodb-backed | backed by redis | stored in redis | mean stack | mern stack
S: key value | json store | distributed hash table | rocksdb | lmdb | document-oriented | wide column | in-memory data
S: multi-model | realm | columnar | distributed database
S: mongodb queries | collections and documents | documents and collections | column families
S: redis stack | redis hash | redis sets | pipelining | pub sub in redis | lua scripts in redis | evalsha
S: mongodb collection | batch get | conditional put | map reduce views
S: couch replication | key space | keyspace | n1ql | document id
T: mongodb | redis | ioredis | jedis | Lettuce | redisson | redigo | predis | phpredis | hiredis
T: memcached | cassandra | datastax | scylla | couchdb | couchbase | cloudant | pouchdb | rxdb
T: dynamodb | Dynamo | riak | hbase | hadoop | bigtable | neo4j | rethinkdb | bbolt | Badger | etcd
T: Consul | zookeeper | tikv | foundationdb | elasticsearch | solr | firebase | firestore | studio 3t
T: robomongo | robo 3t | redisinsight | mongomapper | mongoengine | morphia | spring data
T: faunadb | upstash | deno kv | cloudflare kv | surrealdb | ferretdb | aerospike | hazelcast | memcachedb | objectbox
T: lowdb | orbitdb | infinispan | leveldb
T: mongoskin | mongojs | mgo | typegoose | dynamoose | dynogels | electrodb | unqlite
T: gun db | ledisdb | dragonfly db | fortune js
H: data store | storage engine | in-memory database | redis module | distributed store | object store | session store
H: 存储引擎 | redis 工具 | 存储系统 | kv 引擎 | mongodb object modeling tool
W: cluster | replication | shard | persistence | scalable | consistency | driver | compaction
C: redis-server | redis-cli | import redis | redis-createClient | new Redis | redis-NewClient | Redis-new
C: mongoose-connect | mongoose-Schema | mongoose-model | MongoClient | MongoClient-connect | mongo --host
C: db-collection | insertOne | findOne | ObjectId | cqlsh | CREATE KEYSPACE | cassandra-yaml | 5984 | 27017 | 6379
C: leveldb-open | db-put | db-get | new PouchDB | PouchDB | put_item | DynamoDBMapper | AttributeValue | zadd | hset
C: hget | SADD | LPUSH
C: schema plugin | updateOne | mongosh | DynamoDBClient | DocumentClient | new DynamoDB
X: key-value pair | key value observing | key-value coding | document object model | memory store | gun violence
X: mongoose web server | redis optional | mongoose embedded web server | app store | play store | web store
X: google play store | redux store | vuex store
E: in-memory data store | in memory data structure store
E: log structured key value | log structured hash table | kv engine | wide column database
E: bigtable implementation
E: neo4j procedures | neo4j browser
E: triple store implementation
E: web based mongodb | mongodb web interface | mongodb browser | mongodb management
E: mongodb helper
E: aggregation pipeline builder | mongodb replication | mongodb oplog | tail the oplog | oplog tailing
E: mongodb change streams | mongodb sync | mongodb to elasticsearch | mongodb to postgres | mongodb schema
E: schema for mongodb | mongodb sharding | mongodb replica set | mongodb wire protocol
E: mongodb rest | rest interface for mongodb | rest api for mongodb | mongodb cache | mongodb cookbook
E: mongodb puppet module | mongodb docker | mongodb mock | mock mongodb
E: mongodb tutorial
E: mongomapper plugin | spring data mongodb | mongodb laravel | laravel mongodb | django mongodb | flask mongoengine
E: redis web interface | redis browser | redis commander | redis module for | redis data structures
E: redis replication | redis migration
E: redis sync | rdb tools | rdb parser | redis memory analyzer | redlock | redis object mapper
E: redis object mapping | redis mock | redis search | redis graph | redis store
E: cassandra object mapper | cassandra migration | cassandra tools | cassandra web ui
E: couchdb document | couch app
E: couchbase connector | couchbase server | riak core | hbase orm | hbase tools | hbase coprocessor
E: dynamodb mapper | dynamodb toolkit | dynamodb admin | dynamodb single table
E: dynamodb backup | dynamodb data modeling | azure table storage
E: firestore backup | firebase database wrapper | google datastore | cloud datastore
E: rethinkdb orm | rethinkdb admin | aerospike client | elasticsearch as a database
E: leveldb port | leveldb plugin | abstract level | rocksdb bindings
E: lmdb bindings | lmdb wrapper | bolt db
E: bolt database | badger db | dbm | mongodb like api | mongodb like queries
E: mongo like query language | mongo style queries | json storage database | json file database
E: lowdb adapter | lowdb like | nedb alternative
E: 键值对数据库 | kv 存储引擎 | 分布式键值存储
E: redis 协议 | mongodb 管理 | MongoDB 驱动 | mongo 封装 | 仿 redis | 实现 redis
S: quorum reads | schema flexible | collections documents | find insert update remove
S: embeds many | map reduce queries | shard key | ttl index | geospatial index queries
S: hash slots | hashes lists sets | get set delete | put get delete
S: range queries over keys | prefix scan | compaction strategy | log structured merge
T: motor asyncio | mongokit | beanie | redisearch | gocql
T: pynamodb | nebula graph | memgraph | tigergraph | badgerdb | wiredtiger | tinydb | ignite
W: pebble
T: tidis | kvrocks | terrastore | voldemort
C: mongod --dbpath | mongod --replSet | mongo localhost
C: MONGO_URI | MONGODB_URI | MONGO_URL | mongodump --db | mongorestore | mongoimport --db | mongoexport
C: insertMany | aggregate match group | rs initiate | use admin db
C: new Schema | import pymongo | from pymongo import MongoClient | redis-cli -h | redis-server --port
C: REDIS_URL | REDIS_HOST | loadmodule | nodetool status | aws dynamodb create-table
C: sam local dynamodb | cypher-shell | MATCH RETURN

[orm]
alias: object-relational mapping | object relational mapper | odm | 对象关系映射
E: orm | o-rm
E: odm | document mapper | ogm
E: active-record | activerecord
E: data-mapper | ef core | entity mapper | entity mapping
E: entity manager | database entity | jpa | persistence framework | mybatis plugin
E: mybatis generator | mybatis plus | sqlalchemy
E: sqlmodel | django model | eloquent model | laravel eloquent | eloquent trait
E: eloquent extension | doctrine 2 | doctrine extension | sequelize model
E: sequelize plugin | typeorm | prisma client | prisma generator | prisma schema | mongoose plugin
E: mongoose schema | mongoid | bookshelf-js | objection-js | waterline adapter | mikroorm | gorm plugin
E: dapper extension | nhibernate | redbeanphp | datamapper
E: dm adapter | sequel plugin | ecto adapter | ecto type | greendao | ormlite | activeandroid
E: coredata stack | sql mapper | sql mapping | relational mapping | relational mapper | model layer
E: database model | database mapper | code-first | entity generator | 对象关系映射 | orm 框架
E: orm 库 | orm 工具 | 轻量级 orm | 持久层框架 | 持久层 | 数据持久化 | 实体类生成
E: mybatis 插件 | mybatis 增强 | 代码生成器 mybatis | 物件關聯映射 | 数据访问层 | 数据库 orm
E: orm 组件 | mybatis 分页插件 | 通用 mapper | 分页插件
E: object document mapping | maps objects to | maps rows to
E: couples objects with stored procedures
E: persistence api implementation | type safe queries | type safe database
E: typed queries | query builder for typescript | query builder and | fluent query builder
E: database client for typescript | ORM 框架 | ORM 库
E: typegoose | prisma plugin | prisma extension | generator for prisma | prisma middleware
E: powered by prisma | prisma models | prisma module | prisma integration | prisma adapter
E: prisma datamodel | drizzle schema | drizzle support | drizzle adapter | drizzle plugin
E: sequelize wrapper | sequelize helper
)lexicon",
R"lexicon(
[orm]
E: sequelize typescript | sequelize migrations | objection plugin | plugin for objection | objection models
E: bookshelf plugin | plugin for bookshelf | lucid models | trait for eloquent | eloquent package
E: doctrine types | doctrine bundle | doctrine entities | hibernate types | hibernate extension
E: spring data repository | entity framework extension | entity framework provider
E: django querysets | peewee extension | peewee models | plugin for gorm | gorm driver
E: plugin for mongoose | mongoose object modeling | mongodb object modeling
E: mongodb models | model wrapper for mongodb | class based models | typed models for | decorators for models
E: decorate your models | models with decorators | object persistence layer
E: persist objects | map classes to tables | object mapper for | repository pattern for
E: repository pattern implementation | model definitions for
E: models and relations | soft delete plugin | soft delete for | audit history for models | versioned models
E: model history | tree structures in | closure table | field for django | django field | uuid field for
E: json field for | admin for prisma | prisma admin | graphql from prisma | prisma to
E: zod schemas from prisma | types from prisma
E: models from database schema | generate entities from | model generator from database | schema to models
E: light wrapper around database sql | extensions to database sql | struct mapper
E: rows to structs | query mapper | sql to object mapper | object to sql | type safe models
S: object mapping | mapping object | table mapping | row mapper | result mapping | entity class | entity model
S: entity relationship | model class | model definition | define model | model validation | model association
S: has-many | belongs to | many-to-many | one-to-many | polymorphic association | polymorphic relation | nested set
S: materialized path | self-referential | eager-loading | n+1 query | dataloader | query builder | query dsl
S: type-safe query | typesafe query | typesafe sql | linq | criteria api | querydsl | jpql | hql
S: jooq | spring data | repository pattern | unit of work | identity map | dirty checking | change tracking
S: model event | model callback | lifecycle callback | soft-delete | soft deletable | paranoid delete
S: acts_as_paranoid | acts_as_tree | counter cache | default scope | named scope | scope query | query scope
S: global scope | attribute casting | attribute type | virtual attribute | timestampable | sluggable
S: model versioning | model auditing | translatable model | multi-tenancy | schema definition
S: automigrate | schema synchronization | schema builder
S: schema introspection | database first | model first | annotation processor | annotation mapping | attribute mapping
S: active model | activemodel | model factory | fixture factory | bulk insert | bulk update | batch insert | upsert
S: cascading delete | optimistic locking | pessimistic locking | composite key | primary key | foreign key
S: named parameter | pojo mapping | dao | content provider | persistence layer
S: jdbc template | jdbctemplate | second level cache | query cache | nestedset | association preload
S: object persistence | table class | relationship mapping | json column | enum column
S: entity framework | hibernate | mybatis | eloquent | doctrine | sequelize | prisma | mongoose | waterline | gorm
S: propel | ecto | sql builder | sql generator | sql dsl | object modeling | java persistence | database abstraction
S: schema first
S: lazy loading of relations | migrations
S: single table inheritance | hooks before after | define your models | entities and relations
S: relations between models | query expressions
S: has one | many to one | one to one relation | model relations | entity relations
S: dirty tracking | eager load | model hooks | lifecycle hooks | before save | after save
S: pre save | model instance | model methods | save and update | find by id | find and update
S: querysets | entity classes | entity decorator | reverse engineer models
W: model classes
S: models from database | virtual fields | timestamps on models
S: reserved column names | table per class | sql db wrapper | scan into struct
T: eclipselink | openjpa | ibatis | ebean | sqlobject | alembic | mongoengine | odmantic | beanie | redbean
T: phalcon | knex | Drizzle | kysely | adonis lucid
T: xorm | sqlboiler | upper db | Gorp | sqlx | entgo | petapoco | linq2db
T: freesql | sqlsugar | rbatis | doobie | scalikejdbc | ktorm | dbix class | rose db | odb | sqlpp11 | fluent vapor
T: grdb | core data | magicalrecord | mysql | postgresql | sqlite | mariadb | mssql | Dapper | Diesel | Sequel | Slick
T: Quill | Bookshelf | Objection | peewee
T: ormar | seaorm | active jdbc | dynamoose
H: object mapper | activerecord implementation | model field | persistence library | data access layer | model library
H: object modeling tool | model generator | 映射框架 | 数据库框架 | database abstraction layer
H: sql toolkit
H: orm plugin | orm extension | orm module | orm adapter | orm wrapper | odm library
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
C: PrismaClient | prisma generate | schema prisma | TypeOrmModule forRoot | InjectRepository | InjectModel
C: PrimaryKey | schema plugin | db Model | belongsTo | hasMany | MikroOrmModule | getModelForClass | pgTable
C: Base metadata create_all | makemigrations | manage py migrate
X: without orm | no orm | not an orm | json object mapping | object mapping json | doctrine annotations library
X: 3d model | machine learning model | domain model | room temperature | chat room | slick carousel | prisma filter
X: diesel engine | mongoose web server | mongoose embedded | orm independent | sequel to
E: mongoose-like
E: redis object mapping | object graph mapper
E: acts as list | acts as tree
E: closure tree | materialized path tree | eloquent relationships | eloquent driver
E: eloquent for | laravel models | eloquent filter | eloquent sluggable | eloquent search | doctrine behaviors
E: doctrine functions | doctrine dql functions | doctrine fixtures | doctrine migrations | propel behavior
E: sequelize cli | sequelize hierarchy
E: knex query builder | knex migrations | prisma erd
E: drizzle generator | kysely dialect | kysely plugin | kysely adapter
E: alembic migrations | alembic extension | peewee migrations
E: django tree | django polymorphic | django database backend | django migrations
E: hibernate dialect | hibernate search | hibernate reactive | hibernate plugin
E: spring data extension
E: spring data module | querydsl extension | mybatis extension | mybatis pagination
E: mybatis mapper | mybatis enhancement | jooq extension | jooq codegen | jdbi plugin | exposed extension
E: room extension | room persistence | realm wrapper | realm extension | core data wrapper | core data stack
E: core data library | core data helper | core data extension | entity framework core extension
E: entity framework core provider | entity framework plus | dapper repository
E: linq to sql | linq to db | bulk insert extension | gorm generator | gorm dialect
E: gorm adapter | ent extension | ent schema | sqlc plugin | diesel extension | diesel backend | ecto extension
E: ecto library | ecto query | ecto schema | sql query builder | fluent sql builder
E: type-safe sql | sql generation library | sql templating | sql result mapping
E: map query results | struct scanning | scan rows into structs | database mapping library
E: generate structs from | reverse engineer database to models
E: schema to code generator | database schema migration for | database abstraction library | dbal
E: data access library | data access framework | data access object generator | unit of work pattern
E: generic repository | database seeder | factory for models | test data factory
S: maps database tables | tables to classes | rows to objects | database tables as classes
S: database rows | define your schema in | define entities | entity definitions | annotated entities
S: annotations for entities | decorators for entities | model relationships
S: polymorphic relationships | join tables | lazy loading relations
S: lazy relations | preloading associations | preload associations | n+1 problem | dirty attributes
S: first level cache | cascade delete | cascade operations | before and after hooks
S: type casting of attributes | custom column types | auto-increment ids | timestamps columns
S: created_at and updated_at | soft deleting | chainable queries
S: fluent queries | compile time checked sql | dynamic finders | dynamic queries
S: finder methods | lambda expressions to sql | expression trees | joins and subqueries | where clauses
S: where conditions | aggregate functions | group by and having | raw sql queries | raw queries | raw sql support
S: insert or update | nested transactions | nested writes | savepoints
S: connection pools | read replicas
S: schema sync | database agnostic | multiple database engines | supports mysql postgresql sqlite
S: mysql postgresql and sqlite | postgresql mysql sqlite and mssql
S: sqlite mysql postgres | supported databases | 持久化框架 | 数据库操作 | 数据库映射 | 实体映射 | 查询构造器 | 查询构建器 | 链式查询 | 链式操作 | 分页查询
S: 联表查询 | 多表关联 | 关联查询 | 批量插入 | 自动建表 | 多数据源支持 | 動態 SQL | 动态 SQL | 表结构生成 | 实体生成
T: Hibernate ORM | Spring Data JPA | Jakarta Persistence | JDBI | Exposed Kotlin | Sugar ORM | DBFlow | ObjectBox
T: SwiftData | Idiorm | Medoo | ROM-rb | sqlc | go-pg | ormx | EF6 | NPoco | RepoDb | Anorm
T: Persistent Haskell | Esqueleto | Opaleye | Beam Haskell | ODB C++ | TinyORM | QxOrm | HoneySQL
T: Aqueduct ORM | Jimmer
C: sequelize sync | npx sequelize model generate | npx sequelize-cli | belongsToMany | findOne where | findAll where
C: findByPk | prisma init | new PrismaClient
C: prisma user findMany | prisma user create | datasource db provider | generator client provider | Entity Column
C: ManyToMany | JoinColumn | Id GeneratedValue | getRepository | entityManager persist | EntityManagerInterface
C: DataSource initialize | ormconfig json | typeorm migration generate | drizzle-kit
C: drizzle config ts | sqliteTable | mysqlTable | Column Integer primary_key
C: relationship back_populates | db session add | db session commit | select where | objects filter | objects get
C: select_related | prefetch_related | alembic revision --autogenerate | alembic init
C: validates_presence_of | has_and_belongs_to_many | accepts_nested_attributes_for | ApplicationRecord | extends Model
C: HasFactory | hasOne | morphMany | withTrashed | ORM Entity | ORM Column | ORM ManyToOne
C: php bin console doctrine schema update | make entity | db AutoMigrate | db First | db Where Find | db Preload
C: gorm column | ent generate | go run entgo io ent | table diesel | Queryable | Insertable | diesel print-schema
C: diesel setup | DeriveEntityModel | modelBuilder Entity | dotnet ef migrations add | Add-Migration | Update-Database
C: SaveChangesAsync | AsNoTracking | connection Query | QueryAsync | SessionFactory | hibernate cfg xml
C: CrudRepository | mybatis-config xml | TableField | QueryWrapper | Ecto Changeset | Repo insert | Repo all
C: from u in User | use Ecto Repo | NSManagedObject | NSPersistentContainer | NSFetchRequest

[cache]
alias: caching | cache library | 缓存 | 快取
E: cache | caching
E: lru | lfu
E: appcache
E: memoize | memoization | memoizer | memoized
E: psr-6 | psr-16 | jcache | jsr 107
E: memcache | memcached client | memcached server | memcached library | memcached protocol
E: varnish module | vmod | vcl | varnish configuration | dogpile | thundering herd
E: opcache | apcu | squid proxy | 缓存 | 快取
E: 緩存 | 缓存框架 | 缓存库 | 缓存系统 | 分布式缓存 | 本地缓存 | 多级缓存 | 二级缓存
E: 内存缓存 | 磁盘缓存 | 图片缓存 | 网络缓存 | 视频缓存 | 缓存组件 | 缓存管理
E: 缓存清理 | 缓存服务器 | 缓存中间件 | redis 缓存 | 缓存策略 | 数据缓存 | 三级缓存
E: 边播边缓存
E: distributed memory object
E: expiring map
E: http accelerator | web accelerator
E: remembers results of
E: never build the same | stores results so
E: cdn in a box
E: memoizing functions
E: least recently used implementation
E: expiring dict
S: eviction | evict | expiration | expiry | expire | time to live
S: hit rate | hit ratio | least recently used | least frequently used
S: tinylfu | clock algorithm | revalidate
S: revalidation | etag | last-modified | if-modified-since | conditional get | max-age | cached value | cached data
S: cached response | cached result | cached content | cached object | cached file | cached page | cached image
S: cached query
S: invalidate
S: invalidation | purge | ban request | surrogate key | esi | grace mode
S: consistent hashing | consistent hash ring | memory limit
S: memory bounded | max size | maximum number of item | soft reference | zero gc | off-heap | bigcache-like
S: single flight | singleflight | request coalescing | get or set | getorset
S: async loading | expensive function | expensive computation | cacheable | offline support
S: sessionstorage | precache | precaching | versioned asset
S: fingerprinted asset | content hash | file hash | asset versioning | multi-get | cas operation | binary protocol
S: ascii protocol | slab allocation | libmemcached | memory hierarchy | glide
S: picasso | kingfisher | sdwebimage | image loader | ccache | sccache | distcc
S: package proxy | registry proxy | registry mirror | ttl
S: cdn | expiring | evicting | read through | write through | memory store
S: evicted | admission policy
S: stale entries
S: stale data
T: redis | varnish | Squid | traffic server | hazelcast | ehcache
T: infinispan | jetcache | cache2k | couchbase | aerospike | apc | APC | APCu | xcache
T: wincache | phpfastcache | wp rocket
T: dalli | readthis | cachetools
T: joblib | cachecontrol | keyv | catbox
T: react query | swr | workbox | groupcache | bigcache | freecache | ristretto | cachex | nebulex
T: cloudfront | nsurlcache | NSCache | NSURLCache | yycache | disklrucache | leveldb | rocksdb | lmdb
T: easycaching | cachemanager | elasticache | momento | Caffeine
T: Coherence | apache ignite | memcached
H: caching module | cache implementation | cache component | cache package | caching mechanism | caching strategy
H: key-value cache | key-value store | 缓存工具 | 缓存服务 | 缓存插件
H: caching adapter | cache helper
W: speed up | latency | redundant | refresh | persistent | in-memory | key-value | throughput | concurrent
C: cache-get | cache-set | cache-put | cache-delete | cache-fetch | Cache get | Cache remember | new LRU | LRUCache
C: lru-New | new Cache | new NodeCache | Cacheable | CacheEvict | EnableCaching | cached | lru_cache | Rails-cache
C: config-cache_store | CACHES | cache_key | cacheKey | maxAge | max_age | Cache-Control | CacheItemPoolInterface
)lexicon",
R"lexicon(
[cache]
C: getItem | Memcached new | memcached -m | 11211 | default-vcl | varnishd | proxy_cache
C: cachex-get | IMemoryCache | IDistributedCache | expireAfterWrite
X: cache clear artisan | npm cache clean | clear your browser cache | pip cache | no cache dir
X: clear the cache folder | cached credential | ttl serial | rs232 ttl | usb to ttl | turtle ttl | ttl file
X: cache side channel | dns ttl | geocache | geocaching | cargo cache | time to live music
X: clear the cache | clear your cache | yarn cache | no cache
E: memoizing decorator
E: expirable map
E: groupcache like
E: memcached proxy | memcached compatible
E: memcached clone | memcached adapter | memcached wrapper | memcached module | memcached backend
E: tag based invalidation | varnish purge
E: cdn purge
E: prefetching library
E: dog pile effect | stale if error
E: request deduplication | dataloader | data loader implementation
E: apt proxy
E: docker registry mirror
E: bcache
E: varnish plugin
E: 缓存代理 | 缓存封装 | 文件缓存
E: 接口缓存 | 页面缓存 | 请求缓存 | 分布式缓存系统 | 离线缓存 | 缓存淘汰 | 缓存预热 | 缓存失效 | 边下边播 | 清理缓存 | キャッシュ
S: cached items | cached copy | cached version
S: max entries
S: reduce database load | reduce load on the database
S: avoid hitting the database | avoid recomputation | expensive queries
T: gemfire | geode | terracotta | j2cache | spymemcached | xmemcached | enyim
T: fusioncache | lazycache | cachetower | pylibmc | pymemcache
T: diskcache | aiocache | cacheops | cacheman | cacache | tanstack query | gocache
T: fastcache | moka | cached crate | cachelib | mcrouter | twemproxy | nutcracker
T: pymemcached | android-lrucache | rxcache | pincache | tmcache
C: memcached -d | CACHE_DRIVER | CACHES default BACKEND | CACHE_BACKEND | django core cache | cache has
C: Rails cache fetch | cache clear | cache flush | CacheBuilder | MemoryCache | AddMemoryCache
C: actions cache | cache-from | varnishadm | max_size ttl | maxsize

[storage]
alias: object storage | file storage | cloud storage | data storage | 存储 | 儲存
E: storage | object store | block store | cloud drive
E: s3-compatible
E: s3 server | s3 client | s3 upload | s3 browser | s3 sync
E: s3 gateway | s3 backup | amazon s3 | blob store
E: openstack swift | ipfs | filecoin | arweave
E: siacoin | storj | back-up | backup tool | backup software | backup script | backup utility
E: backup program | backup solution | backup system | backup server | backup service | backup manager | backup gem
E: backup plugin | backup app | incremental backup | encrypted backup
E: automatic backup | automated backup | cloud backup | remote backup | offsite backup | snapshot backup
E: rsync backup | backup and restore | backup restore | mysql backup | database backup | mongodb backup
E: volume backup | file backup | photo backup | backup rotation | file-sync | file synchronization | file synchronizer
E: file synchronisation | sync tool | folder sync | directory sync | directory synchronization
E: rsync wrapper | file-sharing | file-transfer | airdrop alternative
E: wetransfer alternative | file hosting | file host | image hosting | image host | file drop
E: upload server | image upload | upload library
E: upload plugin | upload widget | uploader | resumable upload | chunked upload | direct upload | tus protocol
E: tus server | tus client | carrierwave | paperclip | shrine plugin | flysystem
E: dropbox client | dropbox sync | dropbox alternative | dropbox clone | onedrive client | nextcloud app
E: owncloud app | seafile | syncthing | mega client | baidu netdisk | baidupcs | webdav client | webdav server
E: localstorage wrapper | localstorage library
E: indexeddb wrapper | keychain wrapper | key-value store
E: data persistence | persistence library | persistent key-value | zfs snapshot
E: zfs replication | btrfs snapshot | iscsi target | spdk | csi driver
E: persistent volume | volume driver | erasure coding | erasure code | reed-solomon | data deduplication
E: data archive | digital preservation
E: personal cloud | cloud disk
E: 存储 | 儲存 | 存儲 | 对象存储 | 云存储 | 分布式存储
E: 分布式文件存储 | 文件存储 | 网盘 | 云盘 | 私有云盘 | 网盘系统 | 百度网盘 | 阿里云盘
E: 图床 | 图床工具 | 备份 | 備份 | 备份工具 | 文件同步 | 文件上传 | 大文件上传
E: 分片上传 | 上传组件 | 断点续传 | 文件传输 | 文件分享 | 文件共享 | 七牛 | 七牛云存储
E: 阿里云 oss | 腾讯云 cos | 本地存储 | 持久化存储 | 数据持久化 | 块存储 | 云储存
E: 同步工具 | 网络存储 | 存储引擎 | 文件服务
E: web archiving | web archive | archiving tool | personal archive | archive your
E: digital archive | photo archive | photo and video backup
E: google photos alternative | media management | document management | document archive | paperless
E: digital asset management | asset manager server | file manager for
E: web file manager | web based file manager | file vault | cloud files
E: encrypted vault | sync your files | sync files | syncs files
E: synchronize files | syncing files | file syncing | rsync for | rclone remote
E: mount cloud | mount remote | mount s3 | s3 filesystem | s3 proxy | minio client | ceph cluster
E: gluster | distributed block | distributed object
E: hyperconverged | nas software | nas operating system
E: home nas | btrfs backup | snapshots for | snapshot management | snapshot manager | borg backup | duplicity
E: deduplicating | deduplicated | backup to s3 | backup to cloud | backup to the cloud
E: backups of your | database dumps | dump and restore | embedded key-value
E: embeddable key-value | lsm tree | lsm-tree | append only log
E: write-ahead log | key-value database | embedded database engine
E: table format
E: artifact repository | package repository manager | container registry | image registry | registry that stores
E: oci registry | docker registry | chart repository
E: persist and rehydrate
E: encrypted preferences | flash translation | sd card library | eeprom
E: flash file system | temporary file | share files | sharing files
E: send files | git lfs | git annex | upload files | file uploads
E: uploads to s3 | direct to s3 | upload to cloud | upload service | image cdn
E: sauvegarde | sauvegardes | copia de seguridad | copias de seguridad | almacenamiento | armazenamento
E: datensicherung | резервное копирование | хранилище | хранение файлов | バックアップ | ストレージ | 백업
E: yedekleme
E: session store for
E: wrapper on localstorage | wrapper for localstorage | wrapper around localstorage | localstorage with expiry
E: localstorage with ttl | localstorage polyfill | localstorage for node | localstorage in node
E: window sessionstorage
E: persist to localstorage | persist state to | persistence for | persisted stores
E: persistent stores
E: encrypted key value | persist to disk | persisted to disk
E: store data on disk | stored on disk | on disk format | disk backed | disk based
E: simple datastore | small datastore | tiny datastore | shelve like
E: persistent dictionary | persistent dict | persistent map | persistent hash
E: memory mapped database | memory mapped key value
E: embedded store | lmdb bindings | bindings for lmdb | bindings to lmdb | leveldb bindings | bindings for leveldb
E: rocksdb bindings | leveldown compatible | abstract leveldown | bindings for rocksdb | metadata store
E: store metadata | library to store | store for go
E: stream to s3
E: list s3 buckets | s3 wrapper | s3 file manager | s3 bucket manager | s3 utilities
E: sync to s3 | sync local directories | sync directory to s3 | gcs client
E: blob client
E: oss client | volume management api | volume provisioning | create volumes
E: disk array | raid management
E: raid controller | raid utility | md raid | raid monitoring | disk health | smart disk | nvme management | nvme cli
E: ssd wear | disk firmware | tape library | tape drive | backup client | backup daemon | backup library
E: backup format | backup archives | backup catalog | simple backup
E: rotating backups | rotate backups | backup pruning | hard link backups | time machine style | mirror backup
E: backup your files | backups of files | image backup | disk imaging | disk cloning | clone disks
E: columnar file format | file format for data frames | store data frames
E: chunked arrays | compressed arrays on disk | hdf5 wrapper | hdf5 bindings | netcdf bindings
E: zarr | parquet files
E: persist data in indexeddb | persistence in indexeddb | indexeddb persistence | indexeddb provider
E: upload component for | drag and drop upload | drag n drop upload | drop files to upload
E: upload middleware | upload handler
E: uploads directly to | upload adapter | avatar uploads | attachments library
E: file attachments for | attachment management | image attachments | attach files to
E: memory store for agents | long term memory store | vault for your files | json in localstorage | store json in
E: localstorage json
E: interfacing with swift | asset explorer widget
E: persistent agent memory | save state between | remembers state | survives restarts
E: recover files from | image a disk | disk image recovery | damaged disks | failing disk
E: ddrescue | disk wiping | wipe disks | disk eraser | data erasure | disk encryption
E: encrypted volumes | luks volumes
S: backup | bucket | presigned url | signed url | multipart upload | resumable | chunked | drop zone
S: file input | upload progress | upload file | file attachment | upload to s3 | upload image | download file
S: object lifecycle | point-in-time recovery | retention policy | delta transfer
S: rolling checksum | chunking | dedup | client-side encryption | zero knowledge
S: two-way sync | bidirectional sync | bi-directional sync | sync file | sync folder | synchronize file
S: synchronize folder | cloud sync | selective sync | shared folder | share file | share link | sharing link
S: public link | expiring link | magic wormhole | bittorrent | torrent
S: magnet link | merkle dag | merkle tree | content addressing | pinning service | hypercore
S: hyperdrive | dat protocol | disk quota | replication factor | replica placement | high durability | petabyte
S: terabyte | exabyte | iops | block device | logical volume
T: restic
S: thin provisioning | disk image | disk partition
S: disk space | nfs | smb | samba | cifs | ftp upload | sftp | scp | localforage
S: store-js | cookie fallback | persist data | persist state
S: redux persist | state persistence | property list | secure enclave | keystore | mmkv | rocksdb
S: write amplification | bitcask | write-ahead | bit rot | bitrot | data integrity
S: lifecycle policy | glacier | file size limit | nas | minio | ceph | glusterfs | disaster recovery
S: rsync | file share | onedrive | nextcloud | owncloud | webdav | localstorage
S: sessionstorage | indexeddb | asyncstorage | sharedpreferences | shared preferences | userdefaults | nsuserdefaults
S: keychain | zfs | lvm | iscsi | nvme | hard drive | deduplication | content addressable | photo management
S: file versioning | data lake | log structured | object versioning
S: file upload
S: keeps copies | external drive | disk usage | offsite
S: append-only | compaction | wal | sstable | memtable | snapshots | durable formats | warc
S: large file | large files | backs up
S: getitem and setitem
S: stored values | key prefix | namespaced keys | serialise to disk | serialize to disk
S: persistency | durability guarantees | crash safe | write once
S: log segments | memory mapped files | mmap based | free list | b+tree | b tree
W: page size
S: transactions and cursors | cursor api | put get delete | get put delete | iterate over keys | range scans
S: range queries | key ranges | prefix scan | sorted keys | ordered keys | full and incremental
S: restore files | restore point | disk blocks
S: spare disk | disk failure | usb stick | removable media
T: s3 | S3 | rados | seaweedfs | Lustre | hdfs | hadoop | Longhorn | openebs | portworx | gcs | GCS
T: azure blob | backblaze | wasabi | digitalocean spaces | cloudflare r2 | dropbox | google drive
T: icloud | resilio | borgbackup | Duplicity | duplicati | bacula | time machine | veeam | btrfs | drbd | freenas
T: truenas | synology | qnap | openmediavault | unraid | snapraid | plupload | dropzone-js | dropzonejs | leveldb
T: rclone
T: uppy | filepond | blueimp | uploadify | webuploader | dragonfly gem | multer | Busboy | filestack
T: uploadcare | cloudinary | imgur | picgo | qiniu | upyun | aliyun oss | fastdfs | sqlite | coredata | lmdb | Badger
T: etcd | velero | percona xtrabackup | webtorrent | libtorrent
T: backuppc | rsnapshot | borgmatic | deja dup | pgbackrest | boto | openstack cinder | nexenta
T: smartmontools | mdadm | lvm2 | multipath | idb-keyval | store2 | electron-store
T: nedb | pickledb | tokyo cabinet | kyoto cabinet | gdbm | berkeleydb | qdbm | boltdb | bbolt | Amanda
W: dbm
H: data store | datastore | storage solution | storage wrapper | storage module | storage api | storage helper
H: storage bucket | kv store | persistence layer | persistence engine | snapshot tool | archiver | sync client
H: sync script | synchronization tool | file server | upload tool | file upload plugin | file upload widget
H: file upload field | dropzone | netdisk | s3 plugin | 存储系统 | 存储服务 | 网盘程序 | 备份软件
H: 备份脚本 | 上传插件 | 文件服务器 | 存储库 | 分布式存储系统 | 云盘系统
H: 对象存储服务 | 上传工具 | 文件传输工具 | 网盘客户端
H: storage client | storage sdk | storage utility | persistence adapter | persistence plugin
H: upload component | persistence provider | storage connector
W: disk | upload | persist | encryption | encrypted | compression | replica | cluster | drive | usb | transfer | chunk
W: raid | ssd | attachment | snapshot | restore | retention | mirror | mirroring | peer-to-peer | quota | durability
W: checksum
C: aws s3 cp | aws s3 sync | rsync -avz | rsync -a | rclone copy | rclone sync | rclone config | AWS_ACCESS_KEY_ID
C: AWS_SECRET_ACCESS_KEY | S3_BUCKET | mc alias | minio server | ipfs add | ipfs daemon | ipfs cat | localStorage
C: localStorage-setItem | localStorage-getItem | sessionStorage | setItem | getItem | store-set | store-get
C: SharedPreferences | UserDefaults-standard | NSUserDefaults | Keychain | multipart form-data | borg create
C: restic backup | restic init | has_attached_file | mount_uploader | has_one_attached | putObject | getObject
C: upload_file | zpool create | zfs list | PersistentVolumeClaim | storageClassName | crontab -e | tar -czf
C: localStorage removeItem | sessionStorage setItem | AsyncStorage setItem | createBucket
C: s3 getObject | getSignedUrl | PutObjectCommand | S3Client | BlobServiceClient | db put | db get | lmdb open
C: bolt Open | leveldb open | txn put | env begin
X: localstorage not required | no storage | backup your file first | make a backup | backup your data | back up your
X: app storage permission | backup of your | read external storage | write external storage | storage permission
X: backup first | take a backup | box model | bounding box | text box | combo box | check box | dialog box
X: out of the box | box plot | black box | box shadow | virtual box | paper accepted | swift package | swift 5
X: in swift | swift language | swift 4 | swift 3 | paper | swift library | light box | chat room | room service
X: volume control | audio volume | volume rendering | sound volume | crypto cold storage | pin code
X: preference learning | preference optimization | room escape
X: external storage permission | local storage disabled | storage tank | energy storage | battery storage
X: food storage | memory storage for multer
E: s3 clone | s3 library
)lexicon",
R"lexicon(
[storage]
E: s3 bucket browser | s3 bucket explorer | s3 index | presigned upload
E: backblaze client | ceph dashboard | ceph tools
E: network drive | net disk
E: google drive client | google drive clone | google drive alternative | pcloud
E: nextcloud client | owncloud client | webdav library
E: store files in discord
W: file store
E: file server for | image bed
E: rsync based backup | rsync snapshots | time machine backup | scheduled backups
E: backup for docker volumes | kubernetes backup | server backup | website backup
E: wordpress backup | phone backup | android backup | ios backup | whatsapp backup | game save backup
E: raid tool | raid calculator
E: software raid | zfs tools | zfs on | lvm snapshots | nas server | diy nas | synology package | synology nas
E: nvme over fabrics | nvme-of | nvme driver | nvme tools | ssd firmware | wear leveling
E: persistent memory
E: csi plugin | csi provisioner
E: dynamic provisioner | nfs provisioner
E: local path provisioner | volume plugin
E: flocker | disk image tool | disk space analyzer | disk recovery | data recovery | file recovery | undelete
E: tape backup | lto tape | ltfs | long term archiving | data archiving
E: encrypted shared preferences | preferences library | user defaults | nsuserdefaults wrapper
E: persistence framework | object persistence | disk persistence
E: simple persistence
E: lakehouse | chunked compressed arrays
E: 分布式对象存储 | 私有网盘 | 私人网盘 | 个人云盘 | 网盘工具 | 网盘挂载 | 天翼云盘 | 图床上传 | 图床应用
E: 文件管理系统 | 数据备份 | 自动备份 | 增量备份 | 本地存储封装 | 纠删码 | 去中心化存储 | 群晖 | 上传到 OSS | 備份工具
S: store and retrieve files | store objects | storing files | stores data in | stores files on
W: store files
S: local filesystem or s3 | local disk s3
S: s3 api | s3 protocol | lifecycle rules
S: server side encryption | at rest encryption | client side encrypted
S: data durability | data redundancy | checksum verification
S: data replication
S: versioned objects
S: garbage collect unused blocks
T: rook | moosefs | lizardfs | openstack manila | azure files | alibaba cloud oss | tencent cos
T: apache ozone | alluxio | juicefs | kopia | bareos | unison
T: sia network | sia skynet | tahoe-lafs | openzfs | pmdk
T: activestorage | gaufrette | apache iceberg | delta lake | apache hudi | parquet | tiledb
C: aws s3 mb | aws s3 ls | s3cmd put | s3cmd sync | mc mb | AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY
C: S3_ENDPOINT | --endpoint-url | gsutil cp | gsutil rsync | rclone mount | borg init | zfs send | zpool status
C: btrfs subvolume | ceph osd | rbd create | rados put | StorageClass | kubectl get pvc | kubectl get sc | ipfs pin

[filesystem]
alias: file system | fs | files | file management | 文件系统 | 檔案系統
E: filesystem | file-system
E: vfs
E: fuse library | fuse binding | fusefs | fuse driver | fuse module | fuse-based
E: overlayfs | unionfs | mount s3
E: sshfs | nfs server | nfs client | smb client
E: spiffs | fat32 | exfat | ntfs driver | apfs | hfs+ | f2fs
E: squashfs | tmpfs | procfs | sysfs | gluster | glusterfs | 9p | dokan | winfsp
E: file-manager | ranger plugin | file-browser
E: file-explorer | finder extension | nautilus extension | nautilus script | file-tree | directory tree
E: directory browser | directory explorer | directory lister | directory walker
E: directory walking | recursive directory | recursive readdir | tree command | ls replacement | ls command
E: ls alternative | colorized ls | list directory | file lister | file listing | file-watcher
E: file-watching | watch file | directory watcher | watch directory | folder watcher
E: file monitor | file monitoring | directory monitor | fsevent | chokidar | watchdog observer | globbing
E: glob matching | glob matcher | glob pattern | glob library | glob expansion | minimatch | wildcard matching
E: gitignore parser | path library | path manipulation | path utility | path util | path joining | path normalization
E: path resolver | pathlib | file utility | file utilities | file util | file-management | file organizer
E: file organiser | organize file | file sorter | file-renamer | batch rename | bulk rename | batch renamer
E: bulk renamer | mass rename | file mover | file copy | file copier | copy tool | file deletion | trash cli
E: move to trash | rimraf | rm replacement | secure delete | duplicate file
E: duplicate finder | file deduplication | file finder | find alternative | disk-usage
E: disk space usage | disk cleaner | disk cleanup | du alternative | ncdu | folder size
E: directory size | disk inventory | empty folder | empty directory | atomic write | file lock
E: file locking | memory mapped file | symlink manager | extended attribute | xattr | file tagging
E: file comparison | directory comparison | compare directory
E: directory diff | folder comparison | directory jumper | directory navigation | autojump | z jump | file recovery
E: undelete | file carving | partition manager | mount image
E: browserfs | graceful-fs | fs-extra | fs module | fs wrapper | fs promise | node fs
E: archive mount | storage mount | find up
E: 文件系统 | 檔案系統 | 分布式文件系统 | 虚拟文件系统 | 文件管理 | 文件管理器
E: 檔案管理 | 文件浏览器 | 文件监控 | 文件操作 | 目录树 | 磁盘空间 | 批量重命名
E: 重复文件 | 文件选择器 | 文件监听 | 文件整理 | 文件工具 | 文件搜索 | 磁盘清理
E: 用户态文件系统
E: content addressed
E: content addressing | mounts a | mount remote | mount cloud storage
E: mount as a local | mount over ssh | mounting remote | watches files | watch a directory
E: watch directories | file change notifications | file notifications
E: dual pane | fs utilities
E: copies files | move files | delete files and directories | recursively remove | finding files
E: disk space analyzer | what takes up space | lists files | replacement for ls
E: replacement for find | alternative to find | alternative to ls | alternative to rm | smarter cd
E: jump to directories | file synchronization | synchronize files | folder synchronization | zip and unzip | unarchive
E: extract archives | tar archives | compression tool | dotfiles with symlinks | 文件同步
E: zip files and folders | zip a folder | zip folder | zip a directory | zipping folders
E: read and write zip | reading and writing zip | zip archives | create zip files | unzip files
E: zip library | unzip library | extract zip | archive format | archive library | archive files library | tar library
E: tar packing | reading and writing tar | create tar | extract tar | tarball extraction
E: compress and extract | compressing and extracting files | pack and unpack archives | list archive contents
E: rar archives | 7z archives | 7-zip wrapper | cpio archive | ar archives | walk a directory | walk directories
E: directory walk | traverse directories | directory traversal library
E: recursively walk
E: crawl directories | crawl a directory | directory crawler
E: read directory recursively | read all files in a directory | glob for | double star glob
E: doublestar | glob with support for | wildcard file matching | cache directory for | user cache directory
E: config directory for | platform specific directories | standard directories | user directories
E: well known directories | app data directory | application data directory | os specific directories
E: temp directory path | temporary file names | temporary files and directories | create temporary files
E: path handling library | file paths across platforms | cross platform paths | normalise paths
E: normalize file paths | windows and posix paths | is path inside | parent directory search | find the root
E: project root path | app root path | root path of | project root directory of | find file upwards | closest file
E: locate a file | file existence check | check if file exists | file exists checker
E: path exists | file permissions library | posix acl | access control lists for files | set file permissions
E: file ownership | chmod recursively | free disk space | check disk space | disk space checker | available disk space
E: disk space information
E: mount points list | list mount points | list drives | list disks | mounted drives | lists open files
W: open files
E: file handles of | fsck
E: ntfs tools
E: ext4 tools | xfs tools | btrfs tools | disk image tools
E: mount disk images | partition images | partition table editor
E: read partition tables | mbr and gpt | saves files | file saving | file saver
E: save a file from the browser | download blob | huge files | very large files | big files | read large files
E: reading large files | file chunks reader | lazy file streams | file stream library | open files lazily
E: too many open files | emfile | file tail library | read last lines of | read file line by line
E: line by line file reader | reverse file reader | rsync algorithm | binary deltas | delta encoding | remote delta
E: file differences algorithm | keep files in sync | file replication
E: replicate files | directory replication
E: mirror directories | mirror a directory | directory mirroring | one way mirror | recover deleted files
E: recovers files | data carving | file encodings of names | file name encoding
E: filename conversion | convert filenames | rename files in bulk | filename sanitization | valid filename
E: safe filename | illegal filename characters | file name generator | inotify based | inotify watcher
E: inotify bindings | inotify wrapper | kqueue watcher | hot folder | folder monitoring
E: directory change monitor | react to file changes | run commands on file changes | file type detection by extension
E: file extension list | file metadata reader | file hash calculator | checksum files
E: directory hash | hash a directory | mock fs | in memory fs
E: fs mocking | virtual fs | virtual files | vinyl files | file backed store | file storage for
E: flat file storage | network drive | network share | shared folders | windows shares
E: file shares | cifs shares | mount smb
E: symlink farm | manage symlinks | symlink creation
E: create symlinks | symbolic link manager | plugin for ranger
E: copying files with | parallel copy
E: fast copy | cp with progress | concurrent file walk | concurrent filepath walk
E: parallel filepath walk | faster filepath walk | fast file walker
E: file search in directories | file content search | handle gigabyte | gigabyte files
E: search large files | large file viewer | huge text files | file chunking library
E: multi part files | scans a directory | scans directories | directory scanner | directory scanning | file opener
E: open files with default | open with default application | default application for file | file association
E: show in folder | file save dialog | file dialogs
S: fuse | shredder | posix compatible | posix-compliant | inode | block allocation | journaling
S: superblock | page cache | metadata server | unmount | mountable | umount | fstab | file handle | readdir
S: stat call | lstat | chmod | chown | nested folder | nested directory | recursive copy | recursive delete
S: recursive search | hidden file | filename sanitizer | sanitize filename | filename pattern | file age
S: modification time | file hash | file integrity | file changed | on change event | debounced watcher
S: recursive watcher | rerun command | ignore pattern | brace expansion | extglob | fnmatch | micromatch
S: absolute path | relative path | path separator | path traversal | windows path | long path | basename | dirname
S: extname | realpath | path object | path segment | file picker | file chooser | directory picker | folder picker
S: file selector | shell extension | quick look | nautilus | file preview | preview file | nerdtree | file sidebar
S: bookmark directory | frequent directory | file icon | ls color | dircolors | large file | biggest file
S: free space | node_modules cleaner | junk file | unused file | file cleanup | photo organizer
S: exif rename | regex rename | sparse file | loop device | disk sector | mbr | gpt partition | sd card | flash memory
S: nor flash | nand | wear leveling | eeprom | usb drive | iso 9660 | iso9660 | dmg | vhd | vmdk
S: qcow2 | archive file | tarball | io fs | embed file | embedded file | afero | memfs | unix tool | coreutils
S: snapshot file | versioned file | case-insensitive file | mount point | nfs | ntfs | ext2 | ext3 | ext4 | btrfs
S: zfs | xfs | hdfs | ranger | directory index | inotify | glob | path handling | file path | file operation
S: file handling | sort file | rename file | copy file | delete file | trash | recycle bin | mkdirp | find file
S: disk space | file size | temporary file | temp file | temporary directory | tempfile | lockfile | mmap
S: file descriptor | symlink | symbolic link | hard link | hardlink | file permission | file attribute | file metadata
S: file encryption | file splitter | data recovery | disk image | disk partition | partition table | initramfs
S: file stream | file io | 文件夹 | 磁盘 | 重命名 | file sync | file sharing | file server | remote file
S: file archiver | backup | rsync | sync file | file transfer | block device | posix file
S: file search
S: mountpoint | subdirectories | recursively | file types | copy on write
S: minizip | libzip | libarchive | zipfile | archive entries | archive extraction
W: unzip
S: file entries | file headers | file stat | stat information | dirent | directory entries
W: path join
S: directory listing order | dotfiles included | file name pattern | file owner | file mode
S: modified time | mtime | ctime | atime | utimes | random access | file offset | read ahead
S: write behind | fsync | flush to disk | o_direct | fallocate | sendfile | flock | advisory lock | exclusive lock
S: lock files | stale lock | storage device | disk drive | hard disk | floppy | cd image | iso files
S: device nodes | block size | free blocks | disk quota | depth first walk
S: home directory lookup | downloads folder | documents folder | desktop folder
W: appdata
S: xdg directories | xdg base directories | cache dir | temp dir | tmp files
W: data dir
S: unicode normalization of filenames | utf-8 filenames | nfd | path length | drive letter
S: unc path | mount options | volume label | uuid of the partition
T: libfuse | osxfuse | macfuse | fusepy | dokany | Watchman | fswatch | gulp watch
T: Watchdog | fsnotify | globby | os-path | shutil | nio-2 | java nio
T: commons io | okio | symfony finder | flysystem | nnn | vifm | yazi
T: midnight commander | total commander | krusader | thunar | pcmanfm | elfinder | filebrowser | windows explorer
T: macos finder | Baobab | windirstat | eza | zoxide | fasd | rclone | s3fs | gcsfuse | encfs | gocryptfs
T: cryptomator | ecryptfs | moosefs | juicefs | lizardfs | beegfs | Lustre | cephfs | orangefs | gpfs | hadoop
T: alluxio | tahoe-lafs | upspin | plan 9 | fatfs | mergerfs | aufs | samba | cifs | testdisk | photorec
T: sleuthkit | sleuth kit | neo-tree | nvim-tree | littlefs
T: fuse3 | e2fsprogs | dosfstools | parted | gparted | util linux | kqueue | fanotify | lsyncd | adm-zip
T: jszip | yauzl | tar-stream
H: fs | filesystem module | file management system | file viewer | globber | path module | file helper | file library
H: file tool | renamer
W: disk | rename | drive | kernel | cleanup | subdirectory | subfolder | traverse | traversal | file extension
W: file name
W: bzip2 | xz | mounted
H: file cleaner | file locker | io library | 文件管理工具 | 重命名工具 | 清理工具 | 檔案管理員
H: 监控工具 | 文件管理系统 | 资源管理器
H: file sync tool
H: file walker | archiver library | unarchiver | path helper | disk usage tool
H: disk space library | file recovery utility | archive tool | archive manager | file synchronizer | mirroring tool
)lexicon",
R"lexicon(
[filesystem]
H: file transfer library | file system library | file system module | file system wrapper | file system plugin
H: file system adapter
C: mount -t | fusermount | etc fstab | modprobe fuse | mkfs | import fuse | fs-readFile
C: fs-writeFile | fs-watch | fs-readdir | fs-existsSync | require glob | glob-sync | os-walk | os-listdir
C: import shutil | Path home | File-join | Dir-glob | find - -name | find - -type f | du -sh | chokidar-watch
C: inotifywait | fsnotify-NewWatcher | FileSystemWatcher | ls -R | losetup | filepath-Walk | afero-NewOsFs
C: os homedir | os tmpdir | ioutil ReadFile | filepath Join | filepath Glob
C: os Stat | os path join | pathlib Path | mkdtemp | blkid | mount o | df h | lsof p
C: tune2fs | setfacl | getfacl | chown R | tar xvf | zip r
X: path tracing | path finding | path planning | career path | learning path | class path | ray path | shortest path
X: bezier path | svg path | project file structure | file structure | directory structure | folder structure
X: working directory | key path | attack path | xpath | shell path | path to your | add to path | your path
X: root directory of | root directory of the project | project directory | current directory | the directory
X: install directory | home directory | config file path | finder window | file an issue | please file | license file
X: single file component | fuse js | fuse box | binary file downloads | tree shaking | download the zip file
X: zip file from | explorer project | internet explorer | block explorer | api explorer
X: file system access to | .gitignore file | config file
X: fusejs | fuse.js
X: virtual file for bundler | file a bug | file bug reports | file issues | file format for models | key file
X: zip code | zip code lookup | download zip | download the zip | unzip the file | unzip the archive | unzip it
X: extract the zip | glob import | walk through | walkthrough
E: fuse wrapper | fuse mount | fuse client
E: fuse interface | fuse implementation | fuse for macos | fuse for windows
E: overlay fs
E: union mount
E: littlefs wrapper | littlefs uploader
E: fat16
E: ext4 library
E: ext4 driver | ntfs parser | ntfs library | ntfs for mac
E: btrfs driver | btrfs library | zfs implementation | romfs | cramfs
E: mount git repository
E: merkle dag
E: inode based
E: minifilter
E: nfsv3 | nfsv4 | userspace nfs
E: smb library | smb server | smb2 | cifs client | samba share | samba client
E: mount webdav
E: s3 fuse | mount google drive | mount dropbox
E: mount zip | mount archive
E: mount iso
E: debugfs | hdfs client
E: hdfs fuse
E: lustre tools | ceph fs
E: flysystem adapter
E: flysystem wrapper
E: file operations library
E: node js fs | fs replacement | promisified fs | fs methods | extra methods for fs
E: fs in browser
E: opfs | object oriented paths
W: directory listing
E: directory iterator | directory sync | directory monitoring
E: inotify library
E: kqueue file | lock file library | atomic file | safe file writes | temporary file library
E: mkdir -p for | copy directory
W: file copying
E: reflink | file hashing | file checksum | deduplicate files | mmap library | mmap wrapper
E: file io library | file reading | partition editor | partition tool | disk image library
W: file i o
E: disk image builder
E: chroot tool
E: storage access framework | saf | scoped storage
E: files and folders library | files and folders swift | 内存文件系统 | 网络文件系统 | 文件系统模拟 | 简单文件系统 | 本地挂载 | 挂载为本地磁盘 | 目录结构
E: 磁盘管理 | 文件权限 | ファイルシステム
S: dentry | data blocks
S: bitmap allocation | posix semantics | posix compliance | posix api | posix permissions
S: system calls open read write | open read write close | read write seek | mkdir rmdir | getattr
S: files and directories
S: power loss resilience | power loss safe | crash consistency | unix paths
T: goofys | cryfs | securefs | bindfs | yaffs | jffs2 | ubifs | erofs | bcachefs | nilfs
T: reiserfs | seaweedfs | webhdfs | guard listen | filer js
W: ipfs
T: jimfs | fsspec | pyfilesystem | pyfakefs | vfsstream
T: gaufrette | gofs | physfs | nio filesystemprovider
C: insmod | libfuse-dev | libfuse3-dev | fuse-devel | brew cask install osxfuse
C: brew install macfuse | allow_other | dd if of bs | sudo mount | sudo umount | fs_mount
C: fuse_operations | fuse_main | FUSE_USE_VERSION | mkdir -p mnt | mnt point | require fs | lsblk | fdisk -l

[message-queue]
alias: queue | message broker | job queue | mq | messaging | pub-sub | 消息队列 | 訊息佇列
E: message-queue | message-queuing | message queueing | messaging queue | message-broker | message-bus
E: messaging system | messaging middleware | messaging platform | messaging library | messaging framework
E: messaging server | message middleware | message streaming | distributed messaging | asynchronous messaging
E: reliable messaging | mqtt broker | mqtt server | mqtt client | mqtt library | mqtt bridge
E: mqtt gateway | amqp | stomp client | stomp server | zeromq
E: 0mq | nanomsg | nng | rabbitmq client | rabbitmq library | rabbitmq plugin | rabbitmq consumer
E: rabbitmq wrapper | rabbitmq management | rabbitmq cluster | rabbitmq operator | rabbitmq bundle | kafka
E: nats client | nats streaming | jetstream | nsq client
E: activemq | rocketmq | apache pulsar | pulsar client | redis stream | redis queue
E: sqs | azure queue | service bus
E: cloud pubsub | jms | java message service | ibm mq | msmq
E: beanstalkd | beanstalk client | beanstalk queue | gearman
E: job-queue | job queueing | job processing | job processor | background-job | background processing
E: background worker | delayed-job | delayed queue | delayed task | delay queue | delayed message | task-queue
E: persistent queue | durable queue | disk queue | queue-server | queue system | queue manager | queue worker
E: queue library | queueing system | queuing system | queue service | queue client | queue consumer | queue driver
E: queue abstraction | queue monitor | queue dashboard | queue management | worker queue | work-queue | postgres queue
E: mysql queue | mongodb queue | database queue | laravel queue | laravel horizon | symfony messenger | celery task
E: celery broker | celery monitoring | celery worker | sidekiq plugin | sidekiq extension | sidekiq middleware
E: resque plugin | resque worker | bull queue | bee-queue | kue | distributed scheduler | event-bus
E: event broker
T: rabbitmq | bullmq
E: event-streaming | stream processor | event hub | event gateway | event mesh | publish-subscribe
E: publish and subscribe | pub-sub | publisher subscriber | pubsubhubbub | webhook queue | esb | message dispatcher
E: message relay | transactional outbox | outbox pattern | saga orchestration | dead letter queue | distributed log
E: commit log | work distribution | distributed worker | worker framework | consumer framework
E: 消息队列 | 訊息佇列 | 消息中间件 | 任务队列 | 消息系统 | 分布式消息
E: 分布式任务队列 | 延迟队列 | 延时队列 | 消息总线 | 事件总线 | 消息推送 | 发布订阅
E: 分布式任务调度 | 任务调度平台 | 消息代理 | kafka 监控 | kafka 客户端 | 异步任务
E: 异步队列 | mq 组件 | 消息服务
E: messaging infrastructure
E: event driven messaging | client for rabbitmq
E: queue for node | queue for python | queue for go | queue for background | queue backed by
E: queue on top of redis | queue based on redis | postgres backed queue | sql backed queue
E: process jobs | job scheduler and queue
E: priority queue for jobs | reliable queue | lock free queue messaging
E: zero broker messaging | high performance messaging | 消息推送系统
E: mqtt messages | mqtt to | mqtt exporter | mqtt adapter | mqtt wrapper | mqtt integration | mqtt plugin
E: mqtt service | rabbitmq module
E: rabbitmq transport | rabbitmq exchange | amqplib | artemis | stomp library
E: stomp protocol | zmq bindings | google pubsub
E: redis based queue | redis-backed queue | bullmq dashboard | bull dashboard
E: bull board | queue ui | celery extension | disque | quartz jobs | rebus | postgresql queue | pgq
E: queue in postgres | sqlite queue | queue producer
E: message-oriented middleware | pubsub library
E: topic matching
S: producer and consumer | producer consumer | message producer | message consumer | message publisher
S: message handler | message delivery | message routing | message exchange | message format | message pattern
S: message payload | message topic | message stream | message persistence | message retry | message ordering
S: message serialization | message schema | publish message | consume message | subscriber
S: subscribe to topic | topic exchange | fanout | fan-out | routing key | dead-letter
S: poison message | requeue | retry queue | exponential backoff retry | nack | acknowledgement | at-least-once
S: exactly-once | at most once | guaranteed delivery | back pressure | consumer group | consumer lag | offset commit
S: log compaction | schema registry | avro | qos | retained message
S: last will | mqtt 3-1-1 | mqtt 5 | mqtt v5 | mqtt protocol | mqtt topic | mqtt over websocket
S: wire protocol | request-reply | command bus | query bus | event publishing
S: event processing | event replay | event log | event-driven | domain event | cqrs | event sourced | saga
S: workflow orchestration | enqueued | dequeue | queue backend | queue adapter | named queue | multiple queue
S: fifo queue | job priority | unique job | unique task | job retry | job status | job progress | job dependency
S: job failure | failed job | recurring job | periodic job | repeatable job | cron expression | cron-like
S: schedule job | delayed execution | deferred execution | long running task | asynchronous task | async job
S: async task | asynchronous processing | asynchronous job | worker pool | worker process | worker node
S: worker thread | multiple worker | concurrent worker | concurrency limit | throttled queue | job worker
S: task worker | task distribution | batch job | throttling job | redis-backed | backed by redis | postgres backed
S: skip locked | listen notify | lmax disruptor | ring buffer | lock-free queue | spsc | mpmc
S: inter-process communication | brokerless | broker
S: windowed aggregation | streaming etl | cdc pipeline | log shipping | event collector | webhook delivery
S: decoupled service | loosely coupled | microservice communication | service communication | async communication
S: email queue | sms queue | stomp | pulsar | background task | agenda job | hangfire | quartz | job scheduler
S: task scheduler | job scheduling | scheduled job | stream-processing | streaming platform
S: event sourcing | event-store | event queue | message-driven | 队列 | 任务调度
S: 定时任务 | 佇列 | messaging | queueing | distributed queue | message oriented | streaming data
S: consumers and producers | retries and backoff | exponential backoff retries
S: workers pick up | enqueue | partitions | quality of service | perform later | perform async
S: run the worker | start a worker | concurrency per queue | cron jobs and delayed
S: topics and queues | exchange and queue | retries and dead
T: nats | Celery | Temporal | Storm | redpanda | Confluent | hornetq | nsq | zmq | ZMQ | mosquitto | emqx | emq
T: hivemq | vernemq | moquette | paho | MQTT | AMQP | STOMP | JMS | SQS | sns | kinesis | eventbridge
T: Solace | tibco | redis | dramatiq | huey | kombu | aio-pika | librdkafka | sarama
T: kafkajs | spring cloud stream | sidekiq | resque | good_job | shoryuken
T: sucker_punch | faktory | asynq | gocraft work | watermill | oban | exq | masstransit | nservicebus | easynetq
T: xxl-job | elastic-job | pheanstalk | airflow | luigi | flink
T: spark streaming | samza | apache beam | zookeeper | debezium | logstash | fluentd
T: akka | Axon | eventstore | eventstoredb | apache camel | mercure | graphile worker | pg-boss
H: mq | queue implementation | queue package | job processing system | worker library | kafka client library
H: pub-sub framework | outbox | 任务调度系统 | 调度平台 | 队列系统 | 任务调度框架
W: queue | job | worker | topic | subscribe | producer | consumer | asynchronous | streaming | retry | schedule
W: scheduler | cluster | delivery | throughput | scalable | reliable | notification | backpressure | workflow engine
W: periodic task | scheduled task | batch processing
C: rabbitmqctl | mqtt | basic_consume | queue_declare | channel-assertQueue | channel-publish
C: kafka-topics | bootstrap-servers | bootstrap_servers | KafkaProducer | KafkaConsumer
C: zookeeper-connect | 5672 | 9092 | 1883 | mosquitto_pub | mosquitto_sub | client-subscribe | client-publish
C: celery -A | app-task | apply_async | shared_task | perform_later | perform_async | perform_in | Sidekiq Worker
C: Resque-enqueue | new Queue | queue-process | queue-push | queue work | rq worker | nats-connect | nats-Connect
C: nsqd | beanstalkd -l | ServiceBusClient | sqs-sendMessage | SQS_QUEUE_URL | zmq-Context | IBus
C: BackgroundJob-Enqueue
C: channel-consume | channel-sendToQueue | kafka-console-consumer | basic_publish | new Worker
C: queue-add | amqp-connect
X: dispatch queue | main queue | grand central dispatch queue | priority queue data structure
X: priority queue implementation | concurrent queue data structure | operation queue | animation queue | music queue
X: job posting | job board | job search | mesh network broker | merge queue | render queue | command queue opencl
X: stock exchange | crypto exchange | exchange rate | exchange api | partition manager | storm surge | task list
X: task manager app | to do task | disk partition | event listener dom | message box | error message | commit message
X: bunny cdn | bunny game | pulsar star | pulsar timing | sneakers shoe | bull market | printer queue
X: print queue | queue of songs | download queue | play queue | queue data structure
X: ibus input | input method | ibus engine | dynamic partitions | device mapper | intelligent input bus | ime
E: messaging patterns
E: pubsub server | disk-backed queue
E: dead letter handling
E: database-backed queue
E: celery flower | sidekiq ui
E: sidekiq jobs | resque extension | laravel rabbitmq
E: rabbitmq publisher | rabbitmq docker | rabbitmq tutorial | rabbitmq exporter
E: stomp broker | nsq consumer | nsq docker
E: schema registry client
E: pulsar functions | pulsar manager
E: mqtt explorer | mqtt cli | mqtt dashboard
E: mqtt for arduino | mqtt implementation | mqtt benchmark | mqtt-sn | mosquitto docker
E: mosquitto auth plugin | emqx plugin | vernemq plugin | hivemq extension
E: write ahead log queue | append-only log
E: message router | consumer library | event consumer | worker pool queue
E: workers for queues | queue monitoring | inter-process messaging
E: shared memory queue | ipc message passing | saga and messaging
S: produce and consume | consuming messages
S: send and receive messages from queues | competing consumers
S: consumer offsets | offset management | commit offsets
S: topics and subscriptions | direct exchange | exchanges queues and bindings | bindings and exchanges
S: queue declaration | declare queues | quorum queues | prefetch count
S: keep alive mqtt | persistent sessions | topic filters | wildcard topics
S: wildcard subscriptions | shared subscriptions | publisher confirms | message acknowledgment
S: redelivery | ordered delivery
S: message durability | message retention | message replay | replay messages | replay events | dead lettering
S: retry with delay | delayed delivery | scheduled messages | scheduled delivery | message priority | priority queues
S: message deduplication | deduplication id | visibility timeout | long polling queue | batch consuming
S: batch publishing | bulk publish | message throughput | messages per second | millions of messages | message headers
S: message envelope | event handlers for messages | push jobs
)lexicon",
R"lexicon(
[message-queue]
S: rate limited queues
S: decouple services | asynchronous communication between
S: rabbitmq server running
S: multiple backends such as rabbitmq | 消息队列服务 | 分布式消息队列 | 延迟消息 | 异步任务队列 | 消息订阅 | 消费者组 | 消息消费 | 消息重试
T: Confluent Platform | LavinMQ | KubeMQ | NanoMQ | RMQTT | Paho MQTT | TIBCO EMS | Amazon SNS | Amazon MQ
T: Amazon MSK | ElasticMQ | Iron MQ | Taskiq | FastStream | Karafka | Moleculer
T: River queue | franz-go | amqp091-go | rdkafka | rumqttc
T: Alpakka | Strimzi | AKHQ | Kafdrop | Cruise Control | Broadway Elixir | CloudEvents
C: pika BlockingConnection | import pika | basic_ack | amqp localhost | AMQP_URL | RABBITMQ_URL
C: RABBITMQ_DEFAULT_USER | rabbitmq-plugins enable rabbitmq_management | rabbitmqadmin
C: kafka-console-producer
C: KAFKA_BROKERS | KAFKA_BOOTSTRAP_SERVERS
C: KAFKA_ADVERTISED_LISTENERS | auto offset reset earliest | group id | KafkaListener | RabbitListener | KafkaTemplate
C: RabbitTemplate | ConsumerRecord | ProducerRecord | zookeeper-server-start sh
C: mosquitto conf | MQTT_HOST | MQTT_BROKER
C: PubSubClient | nats sub | nats pub | nats localhost 4222 | nsqlookupd
C: QueueUrl | sendMessage QueueUrl | celery -A proj worker | celery beat | include Sidekiq Worker
C: bundle exec sidekiq | QUEUE_CONNECTION | php artisan horizon | q enqueue | ActiveJob Base

[search]
alias: search engine | full-text search | searching | 搜索 | 搜尋
E: search-engine | full-text search | fulltext search | fulltext index | full-text index
E: search library | search server | search platform | search framework | search api
E: instant-search | site search | website search | client-side search | enterprise search | federated search
E: faceted search | faceted navigation | semantic search | neural search | vector search | hybrid search
E: similarity search | image search | visual search | code search | code searching | file search | desktop search
E: log search | document search | pdf search | product search | geo search | people search | music search
E: torrent search | subtitle search | emoji search | metasearch | meta-search | distributed search
E: web search
E: search mcp server | search the web | internet search | google search | bing search
E: duckduckgo search | serp | grep | ack-like
E: ripgrep alternative | silver searcher | structural search | regex search
E: regular expression search | fuzzy-finder | fuzzy file finder | fuzzy-search
E: fuzzy matching | fuzzy-match | fuzzy matcher | fuzzy string matching | approximate string matching
E: approximate search | autocomplete | auto-complete | autocompletion widget
E: autosuggest | auto-suggest
E: autosuggestion | typeahead | type-ahead | suggestion engine | search suggestion
E: query suggestion | search-box | searchbox | search bar | search field | search form | search input | search widget
E: search plugin | search component | search ui | search interface | search view | search page | searchable dropdown
E: live search | quick search | quicksearch | search index | search indexing | inverted-index | search client
E: search relevance | relevance ranking | relevance tuning | ranking engine | information-retrieval
E: document retrieval | text retrieval | passage retrieval | dense retrieval | retrieval system | retrieval toolkit
E: elasticsearch | elastic search
E: opensearch | solr client | solr plugin | solr search | solr integration | apache solr
E: lucene | sphinx search | xapian | algolia search | algoliasearch
E: meilisearch | typesense | haystack search | searchkick | sunspot solr | thinking sphinx
E: tantivy | bleve | lunr | elasticlunr | flexsearch | fuse-js | sqlite fts | pg_search
E: laravel scout | scout driver | django search | django haystack | rails search | activerecord search
E: chinese analyzer | bm25 | spotlight-like | spotlight search | spotlight clone | book search | paper search
E: arxiv search | recipe search | movie search | search extension | search shortcut | omnibox | twitter search
E: stackoverflow search | history search | search highlight | 搜索 | 搜尋 | 搜索引擎 | 全文检索
E: 全文搜索 | 全文檢索 | 检索 | 搜索框 | 搜索框架 | 模糊搜索 | 模糊匹配 | 自动完成
E: 搜索建议 | 语义搜索 | 以图搜图 | 站内搜索 | 磁力搜索 | 聚合搜索 | 分布式搜索
E: 代码搜索 | 文件搜索 | 本地搜索 | 向量检索 | 图像检索 | 信息检索 | 倒排索引
E: 拼音搜索 | 搜索服务 | 搜索插件 | 中文分词插件 | 資訊檢索
E: finds entries | find files | alternative to find | replacement for find | find everything
E: find anything | finds anything | searches files | search files | search for files
E: search your | search through your | searchable archive | searchable online archive
E: searchable history | shell history | search in files | launcher for windows
E: application launcher | app launcher | quick launcher | spotlight replacement | spotlight alternative
E: alfred workflow | alfred alternative | search launcher | fuzzy find | fuzzy finding
E: fuzzy searching
E: in memory full text
E: search and analytics
E: typo-tolerant search | search experience
E: privacy-respecting search | privacy search
E: self-hosted search | search aggregator | search results scraper
E: search scraper | bookmark search | email search | mail search | search emails | notes search | knowledge search
E: search for code | search source code | line-oriented search
E: vector database | approximate nearest neighbor
E: retrieval engine | neural retrieval | dense vector | learned search | ranking library
E: query parser for search | query suggestions
E: docs search
E: search for static sites | search for jekyll | search for hugo | client side full text
E: search for laravel | search for rails | search for django | search for postgres
E: postgres full text | postgres search | sqlite full text | sqlite search | flight search
E: property search | dataset search | reverse search | face search
E: audio search | music recognition | torrent indexer | indexer proxy | academic search
E: scholar search | legal search | patent search | search username | people finder
E: moteur de recherche | motor de búsqueda | buscador | motor de busca | suchmaschine | поисковик
E: поисковая система | 検索エンジン | 全文検索 | 검색 엔진
E: photo search | search multiple | unified search | search adapter
E: search integration | search module | search utility | search program
E: increment search
E: incremental searching | japanese search | romaji search | fuzzy selection | interactive fuzzy | fuzzy filter
E: interactive filtering | interactive selector | filter list interactively | pick from a list | choose from a list
E: line selector | selection tool for pipelines | flex matching | fuzzy sorting | fuzzy completion | fuzzy score
E: string scoring | score strings | search ranking | scoring engine | indexing and searching | index and search
E: index and query | searching email | search mail | mail indexer | maildir search | email indexing | email indexer
E: desktop indexer | file indexer | document indexing | indexing engine | indexing library | search indexer
E: indexing service | index builder | inverted indexes | text searching | text indexing
E: search text files | search in text | search documentation | searchable documentation | search markdown
E: wiki search | dictionary lookup | dictionary search | word lookup | search contacts | query contacts
E: address book query | query address book | contact lookup | search in binary | byte sequence search
E: pattern searching | search byte sequence | search large files | search similar images
E: visually similar | duplicate image finder | find duplicates
E: duplicate finder | find similar | similarity index | lsh index | minhash index | approximate nearest neighbours
E: vector index | vector indexes | embedding index | knn search | vector retrieval | hybrid retrieval | rag search
E: memory search | codebase indexing | code indexer | code index | search codebase
E: symbol index | spatial search | geospatial search | radius search | geo queries
E: nearby search | store locator search | place search | address search
E: combobox with search | searchable select
E: select with search | suggest component | suggestions component
E: search modal | search dialog
E: search overlay | search results page | filter and search | search and filter | search and filtering
E: faceted filtering | search theme | search for docusaurus | search for vuepress
E: search for gatsby | offline search
E: algolia docsearch | algolia integration | algolia client | algolia plugin
E: react instantsearch
E: solr query | solr index
E: query string parser for search | search query parser | search syntax | search query language
E: boolean search | search expressions | stopwords removal | full text indexer | fts5 | tsvector
E: log searching | regexp search tool | recursive search
E: file name search | locate files | search everything | everything search | windows search
E: spotlight plugin | raycast extension | alfred extension | rofi script | rofi plugin | dmenu
E: application finder | search provider for gnome | torznab | jackett | usenet indexer
E: domain search | reverse lookup | whois lookup search | image retrieval
E: cbir | music fingerprinting search | audio fingerprint | audio fingerprinting
E: plagiarism detection | document similarity | web index | crawler and search | web crawler and indexer
E: site crawler for search | search analytics | search results api | google custom search
E: youtube search | spotify search | npm search
E: package search | repository search | hex search | search npm
S: whoosh | query parser | query dsl | query syntax | boolean query | boolean operator | phrase query
S: wildcard query | range filter | facet | faceted
S: filter and sort | stemming | stemmer | stop word | stopword | n-gram | ngram | trigram
S: suffix array | suffix tree | prefix tree | radix tree | levenshtein | edit distance
S: jaro-winkler | soundex | metaphone | bk-tree | symspell | spell correction | did you mean | typo-tolerance
S: typo-tolerant | misspelling | relevance score | relevancy | ranked result | ranking function | tf-idf
S: pagerank | boosting field | highlighting match | highlight matching | highlighted snippet
S: searchable
S: indexer | index document | indexed document | indexed content | reindex | document index | web crawler | ann index
S: hnsw | faiss | vector embedding | nearest neighbour
S: locality sensitive hashing | perceptual hash | image similarity | cosine similarity | retrieval augmented
S: retriever | rerank | reranker | reranking | cross-encoder | query expansion | query rewriting | query understanding
S: ctrl-p | ctrlp | fzf-like | telescope extension | helm interface | ivy completion
S: incremental narrowing | interactive filter | filter tool | selector menu | fuzzy selector | fuzzy select
S: find in file | find text | find string | respect gitignore
S: gitignore aware | cross reference | code navigation | code indexing | ctags
S: command palette | quick open | file indexing | locate command | instant result | dropdown suggestion
S: suggestion list | completion list | token input
S: query autocompletion | completion suggester | kibana | logstash | elk
S: elastic stack | efk | index alias
S: index template | bulk indexing | bulk index | dsl query
S: dork | google dorking | z39-50
S: discovery layer | oai-pmh | ms marco | beir | solrcloud
S: duckduckgo | find and replace | solr | sphinxsearch | algolia
S: 自动补全 | search | nearest neighbor
S: find file
S: indexes documents | indexed documents | index your
S: facets | ranking algorithm | synonyms | stop words | highlighting matches
S: smart case | honours gitignore | respects gitignore | walks directories | find pattern
S: 検索 | 검색 | поиск по
S: sphinx engine | sphinx full text | sphinx index | sphinx searchd | query the index
W: index file
S: fuzziness | rank results | best match | best matches | matching engine | matches highlighted
S: highlight matches
S: match score
S: hits per page | number of hits | suggestions from
T: Ack | Google | Spotlight | Alfred | Orama | Jina | Haystack | manticore | manticoresearch
T: docsearch | instantsearch | zincsearch | quickwit | pylucene | anserini | pyserini | vespa
T: milvus | weaviate | qdrant | Annoy | pgvector | redisearch | couchbase fts | nutch | yacy | searx
T: searxng | serpapi | tavily | swiftype | cloudsearch
T: amazon kendra | minisearch | fuzzysort | pagefind | tinysearch | list-js
T: Bloodhound | select2 | selectize | peco | percol
T: command-t | telescope-nvim | helm emacs | ag | ugrep | sourcegraph | opengrok | zoekt | livegrep
T: elastica | foselastica | Sunspot | olivere elastic | blacklight | vufind | rapidfuzz
T: fuzzywuzzy | ripgrep | fzf
T: itemsjs | ransack | searchlogic | notmuch | recoll | tracker sparql
T: pinecone | exa ai
H: search tool | search service | search bot | search command | search backend | search package | search website
H: file finder | autocomplete component | autocompleter | autosuggest component | typeahead component | suggester
H: grepper | 搜索工具 | 搜索系统 | 搜索组件 | 搜索控件 | 检索系统 | 检索工具 | 分词插件
H: 搜索平台 | 全文搜索引擎 | 搜索网站 | 搜索库
H: search engine client
W: keyword | rank | score | lookup | regex | suggestion | corpus | dropdown | highlight | retrieval | tokenizer
W: analyzer | synonym | relevance | scoring | ranking | crawler | trec | finder | fuzzy | typo | question answering
W: indexing | hits
C: 9200 | _search | _bulk | _mapping | elasticsearch-yml | new Elasticsearch | import elasticsearch
C: Elasticsearch Client | es-search | index-search | client-search | searchClient | schema-xml
C: localhost 8983 | new Fuse | algoliasearch appId | MeiliSearch | 7700 | grep -r | grep -rn | IndexWriter
C: IndexReader | QueryParser | to_tsvector | tsquery | MATCH AGAINST | USING fts5 | Model-search | rake sunspot
C: addDocument | index addDoc | fuse search
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
X: sphinx project | sphinx builder | annotation indexer | cli autocomplete | shell autocomplete | autocomplete prompt
X: autocomplete for bash | tab autocomplete | editor autocomplete | ide autocomplete | autocompletion for
X: command autocompletion | bash autocompletion | regex wizard | regex generator | search and replace in
X: search list attribute | search params | url search params | search for a free | search domain | dns search domain
X: search directory | search order | module search path | config search | cosmiconfig search
X: search module path | game tree search | local search algorithm | tabu search | line search | bisect search
X: search tree
E: fast search
E: search middleware
)lexicon",
R"lexicon(
[search]
E: search infrastructure | command palette search | workplace search | universal search
E: vertical search
E: relevance testing
E: search inside files | search documents | search and replace tool | search tool for
E: dht crawler | magnet search | literature search
E: gif search | icon search | location search | ecommerce search
E: search in django | wordpress search
E: algolia alternative
E: indexer and search
E: search across multiple
E: search images using text | search photos with natural language
S: ranking results | rank documents | text analyzers
S: custom analyzers | tokenizers and filters | fuzzy queries
S: range queries | faceting | highlighting of matches
S: result highlighting | snippets in results | spelling correction | spelling suggestions
S: click models | query time | index time | field boosting
S: boost factor | relevance scoring | score documents | document scoring | posting lists | term frequency
S: document frequency | indexing documents | reindexing | index size | index mapping | index aliases | index settings
S: index shards | sharded index | incremental indexing | real time indexing | indexing speed
S: indexing pipeline | crawl and index
S: results as you type
S: sparse vectors | ivf index | product quantization | recall at k | recall and latency
S: learning to rank models | trec collections
S: ignores gitignore files | line numbers of matches | matching lines
S: 全文索引 | 分词器 | 垂直搜索 | 磁力链接搜索 | 种子搜索 | 图片搜索 | 语义检索 | 相似度检索 | 混合检索
S: 搜索结果 | 搜索历史 | 搜索高亮 | 关键词高亮
T: groonga | fts4
T: pg_trgm | mysql fulltext
T: lunrjs | fusejs
T: whoogle
T: serper | kagi | startpage | common crawl index
T: nest client
T: foselasticabundle | elastic4s | cerebro | ik analyzer | smartcn
T: ansj | indri | colbert | splade | nmslib | hnswlib | scann | usearch
T: everything sdk | docfetcher | voidtools everything | prowlarr | newznab | semantic scholar api
T: crossref
H: search gem | search app | search toolkit | search application | search engine framework | search engine plugin
H: full text search server | vector search database | nearest neighbor library | file searcher | document indexer
H: index server | fuzzy searcher | fuzzy matching tool | code searcher | autocomplete engine | autocomplete service
H: torrent searcher | dht indexer | dork scanner | elasticsearch orm | elasticsearch browser
H: elasticsearch analysis plugin | analysis plugin for elasticsearch | solr wrapper | lucene wrapper
H: query dsl for elasticsearch
C: _cat indices | elasticsearch-plugin install
C: bin plugin install analysis | multi_match | match_all
C: match_phrase | bool must | minimum_should_match | elasticsearch_url | elasticsearch_host | es_host
C: elasticsearch_dsl | pip install elasticsearch | elastic-elasticsearch
C: indexsearcher | standardanalyzer | solrconfig | bin solr start
C: bin solr create | algolia_app_id | algolia_api_key | algolia_admin_key | algoliasearch-lite | vue-instantsearch
C: meilisearch_host | meilisearch_key | meili_master_key | typesense_api_key | scout_driver | use searchable
C: scout import | pg_search_scope | searchable do | reindex_all | rebuild_index | update_index haystack
C: haystack_connections | create virtual table fts5 | add_documents index | index add_document
C: import fuse from fuse | search_query | searchindex | faiss indexflatl2 | import faiss
W: shodan

[real-time]
alias: realtime | websocket | live | streaming | 实时 | 即時
E: real-time | realtime
E: rtos
E: web-socket | websocket server | websocket client
E: websocket library | websocket framework | websocket api | websocket proxy | websocket implementation
E: websocket wrapper | websocket connection | websocket protocol | websocket chat | websocket gateway
E: websocket stream | websocket binding | websocket rpc
E: websocket emulation | websocket tunnel | websocket middleware | websocket handler | websocket cluster
E: websocket testing | socket-io client | socket-io server | socket-io adapter | sockjs
E: engine-io | faye | signalr | actioncable
E: action cable | phoenix channel | liveview | live view | pusher client | pusher server
E: pusher compatible | pusher alternative | laravel echo | laravel websocket | django channels | comet server | cometd
E: bayeux | long-polling | server-sent-event | eventsource
E: push server | http push | web push | live-update | live updating | live dashboard | live query
E: live chat | webrtc | web-rtc
E: datachannel | rtmp server | srt protocol
E: collaborative-editing | collaborative editor | collaborative whiteboard | collaborative drawing
E: collaborative application | collaboration framework | multiplayer collaboration | operational transformation
E: operational transform | crdt | shared editing
T: socket-io | socketio
E: shared whiteboard | streaming analytics | streaming database | preemptive scheduler
E: preempt-rt | xenomai | mercure | wamp router | wamp client | im server | 实时 | 即時 | 實時
E: 实时通信 | 实时通讯 | 即时通讯 | 即时通信 | 即時通訊 | 实时监控 | 实时计算
E: 实时数据 | 实时音视频 | 实时协作 | 协同编辑 | 多人协作 | 实时消息 | 实时推送
E: 长连接 | 长轮询 | 实时操作系统 | 实时渲染 | 音视频通话 | 在线聊天 | 实时聊天
E: 实时流 | 流式计算 | 流处理 | 直播推流 | websocket 服务 | websocket 框架 | websocket 客户端
E: fast collaborative | collaborative knowledge base | collaborative code editor
E: collaborative notes | collaborative markdown | collaborative whiteboarding | collaborative canvas
E: collaborative document | collaborative spreadsheet | collaborative apps | multiplayer editing
E: multiplayer cursors | multiplayer backend | multiplayer server | multiplayer framework for
E: authoritative multiplayer | massively multiplayer | multiplayer browser game | multiplayer game server
E: state sync | state synchronization for
E: updates live | live location | location sharing | live tracking | live map | live score
E: live polling | live quiz | live voting | live captions | live transcription | live translation
E: live video | live streaming server | live streaming platform | low latency streaming
E: sub-second latency
E: selective forwarding unit | video conferencing platform | video meetings | video meeting | video calls
E: voice calls | voice and video | group video | screen sharing app | screen share
E: remote control in the browser | shared terminal | terminal sharing | pair programming tool | watch party
E: watch together | watch videos together | synchronized playback | pixel canvas | one big canvas
E: presence and | pub/sub server | publish subscribe messaging | message push | push gateway | websocket support for
E: websockets for | websockets in | adds websocket | websocket and sse | socket-io chat | socket io app | sse client
E: event streaming platform | stream processing framework
E: streaming sql | change data capture
E: robotics middleware | motion control | audio engine | live audio | live looping | live visuals | vj software
E: live performance | order book streaming | live market data | chat over websockets
E: reactive queries | live queries | sync engine for | local-first sync | peer-to-peer sync
E: conflict free replicated
E: temps réel | en temps réel | tiempo real | tempo real | echtzeit
E: реального времени | в реальном времени | リアルタイム | 실시간 | gerçek zamanlı
E: browser multiplayer | websocket based | websocket-based
E: co-editing | edit together
E: simultaneously edit | live cursors | synced across clients | state synchronisation
E: live stream of | live charts | live stats
E: data synchronization in real
E: live data sync
E: live streaming data | streaming data charts
E: live notifications
E: collaborative text | multiplayer signals
E: yjs provider | yjs websocket | optimistic updates and sync
E: websocket extension | websocket compression
E: websocket manager | websocket hook | websocket transport | websocket endpoint | websocket subprotocol
E: websocket bridge | access via websocket | accessed via websocket | reconnecting websocket
E: auto reconnect websocket | hybi | socket-io plugin | socket-io middleware | socket-io redis | socket-io emitter
E: event source client | sse parser | streaming events | centrifuge client | ably client | pubnub sdk | pubsub client
E: pub/sub over websocket | ddp | livereload protocol
E: data channels | turn and stun | turn clients | rtp
E: primus | ws server | reactive streams over | rsocket | live coding collaboration
E: low latency audio | clock synchronization | osc server | open sound control
E: osc library | osc messages | osc protocol | midi over network | text streaming | token streaming
E: resumable streams | stream resumption | incall manager | audio routing during call | audio/video chat | voice chat
E: rt kernel
S: bi-directional communication | full-duplex | duplex stream | persistent connection
S: concurrent connection | reconnection | auto-reconnect | rfc 6455 | rfc6455
S: ws protocol | wss | subprotocol | permessage-deflate | broadcast message
S: broadcast to all client | broadcasting | socket room | subscribe to channel
S: private channel | typing indicator
S: online user | connected client | connected user | push message | push data | push update | instant update
S: instant feedback | live feed | live preview | live-edit | live collaboration | live cursor | shared cursor
S: multiuser | concurrent editing | simultaneous editing | shared document | shared state | synced state
S: state synchronization | data synchronization | optimistic update | optimistic ui | conflict resolution
S: conflict-free | automerge | ot algorithm | whiteboard | pair programming | screen sharing
S: peer connection | peerjs | ice candidate | jitter buffer | mpeg-dash | flv | rtcp | whep | live room | danmaku
S: video stream | camera stream | webcam stream | ip camera | streaming video | audio stream | audio streaming
S: millisecond latency | sub-second | sub-millisecond | nanosecond latency | latency-sensitive | frame per second
S: 30 fps | 60 fps | 60fps | data feed | tick data | orderbook stream | stock ticker | streaming api | event stream
S: data stream | stream of event | sliding window | tumbling window | continuous query | sensor data | iot dashboard
S: live chart | streaming chart | log tail | tail log | live log | log streaming | deterministic latency
S: interrupt handler | context switch | preemptive | task priority | control loop
S: lock-free | audio callback | jack audio | lag compensation | server reconciliation | state replication
S: authoritative server | tick rate | geolocation tracking | gps tracking | vehicle tracking
S: bus tracking | reactive database | change feed | changefeed
S: reactive data | reactive backend | observe change | meteor publication | pub-sub
S: ajax push | reverse ajax | xhr streaming | webtransport | comet | sse | live data
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
S: reconnects automatically | heartbeat ping pong | broadcast events | connected sockets
S: emit events | change listener | duplex connection
T: Meteor | Agora | Janus | Photon | uwebsockets | deepstream | Pusher | Ably | pubnub | soketi | Centrifuge | nchan
T: push stream module | SignalR | anycable | channels redis | Tornado | autobahn | Crossbar | ratchet php | swoole
T: workerman | gatewayworker | laravel reverb | gobwas
T: tungstenite | websocketpp | libwebsockets | starscream | socketrocket
T: netty | vert-x | firebase | rethinkdb | liveblocks | partykit
T: hocuspocus | etherpad | togetherjs | firepad | colyseus | mirror networking | nakama | socketcluster
T: simple-peer | mediasoup | livekit | jitsi | kurento | twilio video | opentok | zego
T: nginx-rtmp-module | ffmpeg | gstreamer | flink | spark streaming | apache storm | kafka streams | samza
T: apache pinot | risingwave | ksqldb | FreeRTOS | Zephyr | rt-thread | chibios | nuttx | riot os | rtems | vxworks
T: qnx | threadx | mbed os | contiki | micrium | juce | portaudio | supercollider | MQTT | grafana live | xmpp
T: freertos | centrifugo | yjs | sharedb
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
C: io | socket-on | socket-emit | socket-join | socketio-run | flask_socketio
C: new EventSource | EventSource | text event-stream | new RTCPeerConnection | RTCPeerConnection | getUserMedia
C: HubConnectionBuilder | MapHub | channel-push | Phoenix Socket | Echo-channel | pusher-subscribe | onmessage
C: onopen | ws-send | ws-on | stomp-connect | SimpMessagingTemplate | rtmp | ffmpeg -re | Y-Doc | vTaskDelay
C: xTaskCreate | channel_layer | AsyncWebsocketConsumer
C: socket-broadcast | WebSocketServer | createDataChannel
C: subscribe channel | onSnapshot | broadcastAs | wscat | websocat
X: live demo | live example | demo live | see it live | live site | go live | live version | live website
X: live preview available | live cd | live usb | live wallpaper | live template | livereload | live reload
X: live editor demo | live code demo | long live | where you live | ping pong game | ping pong table | web whip
X: dash board | plotly dash | dash button | comet ml | comet chat | storm surge | presence of | in the presence of
X: turn based | turn on | turn off | turn into | in turn | stream your music | twitter presence
X: real-time badge | blinks in real time | in io latency | real time saver | realtime type checking
X: real time code completion | server close sockets | byte streams | line-oriented data | io streams | file streams
X: latency in real time
E: presence indicator | websocket load testing
E: websocket cli | websocket reconnect | socket io example | socket io wrapper | socket io parser
E: laravel broadcasting | pusher protocol
E: wamp protocol
E: peer to peer video chat
E: video chat application | video conferencing application | video calling app
E: screen sharing application | screen sharing tool | live streaming application
E: multiplayer game with websockets
E: live plotting
)lexicon",
R"lexicon(
[real-time]
E: live stock prices | live price ticker
E: live audience
E: ethercat master | live reload over websocket
E: change streams
S: changes are broadcast
S: push events to | pushes updates
W: server push
S: ping pong heartbeat | connection state recovery | join a room
S: join room | leave room | create a room | private rooms | who is online
S: subscribe to updates | multiple users can edit | offline support and sync
W: emits an event
S: socket events | multiplayer support | multiplayer experiences | ice servers | sdp offer | offer and answer
S: media streams | deterministic timing | deadline scheduling | webcam feed
S: live camera feed | subscribe to events | 实时同步 | 视频通话 | 断线重连 | 心跳检测 | 实时检测
S: 即時更新
T: ws library | Loro | Replicache | ElectricSQL | PowerSync | Zero sync | InstantDB | Convex realtime
T: Firebase Realtime Database | Daphne ASGI | Pion | GStreamer webrtc | aiortc
C: new WebSocket ws | ws localhost
C: new WebSocketServer | createOffer | setLocalDescription | addIceCandidate | RTCDataChannel | withUrl hub
C: channels routing | ASGI_APPLICATION | WebsocketConsumer | ActionCable createConsumer | Echo private | PUSHER_APP_ID
C: PUSHER_APP_KEY | BROADCAST_DRIVER | ShouldBroadcast | handle_in | stomp subscribe
C: npm install ws | yjs y-websocket | pip install websockets

[serverless]
alias: faas | function as a service | lambda | edge function | 无服务器 | 函数计算
E: serverless | server-less
E: faas
E: cloud-function | azure function
E: durable function | oracle function | netlify function | netlify lambda | vercel function
E: edge-function | edge runtime | edge-native | edge middleware | deno deploy
E: cloudflare worker | workers kv | durable object | lambda edge | cloudfront function | fastly compute | aws lambda
E: lambda-function | lambda framework | lambda layer | lambda runtime | lambda handler
E: lambda middleware | lambda extension | lambda deployment | lambda deployer | lambda packager | lambda package
E: lambda toolkit | lambda template | lambda starter | lambda proxy | lambda router
E: lambda api | lambda authorizer | lambda wrapper | lambda logging | lambda monitoring | lambda metric
E: lambda warmer | lambda local | local lambda | lambda emulator | lambda docker | lambda simulator | go lambda
E: python lambda | node-lambda | lambda scheduler | lambda cron | lambda invoke | lambda s3 | lambda dynamodb
E: api gateway lambda | aws sam | sam template | sam application | aws chalice | aws step function
E: zappa | laravel vapor | knative | openfaas function | openfaas template
E: openwhisk | kubeless | fn project
T: openfaas
E: openlambda | tencent scf | scale-to-zero | function runtime | function framework | function deployment
E: webassembly function | webtask | stdlib function | 无服务器 | 无服务 | 云函数
E: 函数计算 | 雲函數 | 无服务器框架 | serverless 框架 | serverless 架构 | 腾讯云函数
E: 阿里云函数计算 | 微信云开发 | 小程序云开发 | 边缘函数 | 边缘计算函数 | 無伺服器
E: serverless 应用 | cloudflare worker 部署 | 云函数框架 | 函数即服务 | serverless 平台 | unicloud
E: functions platform
E: ultrafast web framework for the edge | sam cli
E: api gateway and lambda | without servers | no server needed | pay per request | event driven functions
E: event driven compute | functions invoke | functions create | Serverless 应用
E: lambda-based
E: deploy to lambda | run locally and deploy lambda | lambda locally
E: lambda event sources | amazon lambda | lambda powertools | architect framework | openjs architect | up lambda
E: vercel edge
E: edge computing functions | workers runtime | supabase edge
E: appwrite functions | functions as a service | alibaba function compute
E: sst v3
S: api gateway | event trigger | http trigger | timer trigger | queue trigger | blob trigger
S: scheduled function | cron trigger | function invocation | invoke function | pay-per-use | pay as you go
S: no server to manage | zero administration | infinitely scalable | stateless function | timeout limit
S: execution duration | provisioned concurrency | reserved concurrency | keep warm | warm start | function url
S: custom runtime | provided-al2 | lambda zip | deployment package | deploy to netlify
S: run on lambda | runs on cloudflare | cloudflare page | cloudflare kv | cloudflare d1
S: cloudflare r2 | workers ai | wrangler | miniflare | v8 isolate | edge network | at the edge | edge location
S: cdn edge | firecracker
T: nuclio
S: microvm | gvisor | cloud run | aws fargate | app engine | aws cdk | cloudformation
S: dynamodb stream | s3 event | s3 trigger | sns trigger | sqs trigger | kinesis trigger | cloudwatch event
S: eventbridge | appsync | cognito | amplify | step function | orchestrator function | function chaining
S: event driven architecture | cloudevents | cloud event | jamstack | backend as a service | baas
S: webhook function | alexa skill | infrastructure as code | vendor lock-in | local emulator | vpc lambda
S: x-ray tracing | powertools | middy | claudia-js | worker proxy | workers script | edge rendering
S: edge ssr | firebase hosting | function build | buildpack function | nodejs runtime | python runtime | edge compute
S: edge worker | lambda trigger | lambda event | cold-start | 云开发 | edge computing | autoscaling
S: handler function | event and context
S: function timeout | netlify deploy | edge handlers
S: lambda execution | lambda invocation | lambda response | event handlers for lambda
T: Fission | Modal | Midway | Lambda | Chalice | arc-codes | cdk | pulumi | terraform
T: localstack | lambci | bref | mangum | ruby on jets | up apex | now-sh | zeit now | vercel
T: netlify | cloudflare | hono | itty-router | workerd | fly-io | fastly | fermyon | wasmcloud | gcf | firebase
T: supabase | iron-io | ironfunctions | auth0 extend | twilio functions | tencent cloud | scf
T: alibaba cloud | aliyun fc | function compute | leancloud | 腾讯云 | 阿里云 | upstash | planetscale | faunadb
T: cloudfront | inngest | trigger-dev | dapr | sst
H: serverless framework plugin | serverless solution | netlify plugin | lambda example | openwhisk package
H: serverless 组件 | 无服务器平台 | 函数平台 | 云函数模板 | worker 脚本 | serverless 插件
H: 无服务器应用
W: google cloud | scale | scaling | stage | gateway | worker | stateless | microservice | cost | region | invoke
W: bucket | infrastructure | kubernetes | cron
C: serverless-yml | serverless deploy | sls deploy | sls invoke | sls offline | serverless create | serverless install
C: npm install -g serverless | serverless plugin install | custom serverless | plugins serverless | exports-handler
C: lambda_handler | lambda-Start | lambda-StartWithOptions | aws lambda invoke | sam deploy
C: sam build | template-yaml | AWS Serverless | wrangler-toml | wrangler publish | wrangler deploy | wrangler dev
C: wrangler login | wrangler secret put | addEventListener fetch | netlify functions | netlify-toml | netlify dev
C: vercel-json | vercel deploy | now-json | func start | func init | function-json | host-json | firebase deploy
C: faas-cli | zappa init | zappa deploy | zappa_settings-json | chalice deploy | cdk deploy | sst deploy | sst dev
C: APIGatewayProxyEvent | APIGatewayProxyResponse | deployctl
C: sls plugin install | serverless invoke | sam local invoke
C: netlify functions create | gcloud functions deploy | export const handler
X: lambda calculus | lambda expression | lambda calculi | untyped lambda | lambda syntax | lambda term
X: python lambda expression | java 8 lambda | c++ lambda | lambda the ultimate | lambda labs | web worker
X: service worker | lambda architecture | anonymous function | half-life lambda | lambda school
X: regularization lambda | lambda value | architect pattern | solution architect | software architect
X: nuclear fission | spin box | modal dialog | modal window | modal popup | bootstrap modal | modal component
X: lambda function in python | lambda abstraction | lambda function syntax | neon effect | spin lock | spinning
X: serverless redis for | without serverless
E: lambda deploy | lambda packaging | lambda cold start | lambda container image | lambda at edge
E: lambda custom authorizer | lambda boilerplate | lambda testing | lambda benchmark
E: lambda power tuning | lambda rust | lambda go | lambda python | lambda node | lambda java | run express on lambda
E: wsgi on lambda | run django on lambda | flask on lambda | nextjs on lambda
E: headless chrome on lambda | chromium for lambda | puppeteer lambda | ffmpeg lambda | firebase functions example
E: cloud run service | cloud run button
E: openfaas connector
E: fission environment
E: worker script for cloudflare
E: edge computing platform functions | vercel builder
E: lambda architecture functions
E: step functions workflow | step functions local | chalice example
E: sst example | sst app | arc app | terraform lambda module
E: terraform module for lambda | lambda and dynamodb | dynamodb and lambda
E: alexa skill lambda | alexa skill template | s3 triggered lambda | s3 event lambda | sns to slack lambda
E: cloudwatch to slack lambda | aliyun function compute
E: vercel deployment one-click api
S: without managing servers | without provisioning servers | no server management | pay only for what you use
S: pay per invocation | within the free tier | free tier of | scales automatically
S: keep functions warm | keep lambda warm | invokes a lambda | invoke lambda
S: triggered by events | http triggered function | event sources
S: function memory size | execution role | package size limit | lambda limits | 250 mb limit
S: lambda context object | lambda environment
S: deploy as a lambda | deploy to cloudflare
S: deploy to vercel | deploy with vercel | deploy with one click to vercel
S: function handler | function code
S: cloud provider agnostic functions
S: state machine definition | durable execution | 一键部署到 Vercel | 冷启动
T: Vapor Laravel | Powertools for AWS Lambda | Apex Up
T: LocalStack Lambda | Azure Static Web Apps | faasd | Cloudflare Pages Functions | Fermyon Spin
T: Beam Cloud | RunPod Serverless | Neon serverless | Aurora Serverless | DynamoDB | QStash | Scaleway Functions
T: Dapr functions | KEDA | OpenNext
C: serverless ts | serverless offline start
C: npm install --save-dev serverless
C: sam local start-api | samconfig toml | template yaml Transform AWS Serverless
C: AWS Serverless-2016-10-31 | AWS Serverless Function | CodeUri | Runtime nodejs | Runtime python3
C: functions hello handler | handler hello
C: def handler event context | lambda_runtime | APIGatewayProxyResult | APIGatewayProxyHandler
C: event httpMethod | event queryStringParameters | context awsRequestId | callbackWaitsForEmptyEventLoop
C: aws lambda create-function | aws lambda update-function-code --function-name | --zip-file fileb function zip
C: memorySize 128 | addEventListener fetch event | export default fetch request env
C: event respondWith | compatibility_date | kv_namespaces | npx wrangler | npm create cloudflare
C: vercel dev | functions https onRequest
C: functions firestore document | gcloud run deploy | --allow-unauthenticated | --trigger-http
C: functions-framework --target | func azure functionapp publish
C: stack yml provider openfaas | fission function create
C: kn service create | arc deploy | supabase functions deploy | supabase functions serve
)lexicon"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
