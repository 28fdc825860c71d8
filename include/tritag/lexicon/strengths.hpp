// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Written by tests/fit/fit.py; in the form that detail/lexicon_text.hpp reads: what single cues add, hundredths of log-odds.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* strength_pieces[] = {
    R"weights(
strengths 3d
+ 10 20 10 5 3-d
+ 0 0 5 -10 Unity
+ -5 -10 -15 0 animation
+ -15 0 -10 5 camera
+ -10 0 -15 -25 canvas
+ -5 -20 -25 -40 game
+ 20 0 5 20 geometry
+ 0 0 -25 0 glsl
+ -5 10 -15 5 gpu
+ -10 0 -20 -5 graphics
+ -5 -5 -5 -20 hardware
+ -5 20 0 10 material
+ 0 15 0 5 mesh
+ 0 0 15 0 opengl
+ 0 0 0 10 particle
+ 0 -5 -20 -20 physics
+ -5 5 -20 0 polygon
+ -10 0 -15 5 post processing
+ 0 0 0 -15 reality
+ -10 -5 -30 -25 renderer
+ 25 0 -10 15 scene
+ 0 0 -10 0 shader
+ 0 0 -10 -5 shape
+ 0 -15 -5 15 simulation
+ 0 0 0 -10 surface
+ 0 0 10 15 texture
+ 0 0 0 10 triangle
+ -5 -5 -5 -10 vector
+ 5 5 10 -5 viewer
+ 0 0 -15 0 vulkan
+ 10 -10 -15 0 webgl
+ 0 0 -15 -15 webgpu
strengths agent
+ 0 0 5 -10 AGENTS md
+ 0 0 0 10 ANTHROPIC_API_KEY
+ -10 -10 -50 -35 Cursor
+ 40 15 40 30 agent
+ 0 0 0 -15 agent framework
+ 0 0 -10 0 agent skill
+ 0 5 0 10 agent workflow
+ -10 0 -5 0 agentic
+ 0 0 -10 -5 agents sdk
+ 30 0 5 0 agents that
+ -25 0 -10 -5 ai agent
+ 0 0 0 -10 ai coding assistant
+ 5 0 10 40 anthropic
+ 15 -25 -30 -30 assistant
+ 0 0 10 -5 autonomous
+ -10 10 5 5 claude
+ 15 -10 -10 0 claude code
+ 0 0 -10 0 claude code plugin
+ -5 -15 -25 -20 claude desktop
+ 0 0 0 -15 claude_desktop_config json
+ 0 0 -10 0 cline
+ 0 15 -5 -20 codex
+ 0 0 10 -5 codex cli
+ 0 -10 -10 5 copilot
+ 0 0 0 10 delegate
+ 20 10 0 0 for ai agents
+ 0 0 10 0 gemini cli
+ 0 0 -10 0 human in the loop
+ 0 0 0 -20 langchain
+ -40 5 -20 -30 llm
+ -10 -25 25 -20 mcp
+ 0 5 -40 -20 mcp client
+ 0 0 0 -20 mcp json
+ 0 0 0 -15 mcp registry
+ -5 20 5 55 mcp server
+ -5 0 -5 35 mcp tool
+ -35 -10 20 0 model context protocol
+ 0 0 0 -15 multi-agent system
+ -5 0 -5 15 n8n
+ -10 10 -30 15 openai
+ 10 0 0 5 openclaw
+ 0 -10 10 5 orchestration
+ 0 0 0 10 planner
+ -5 0 5 -10 planning
+ 0 0 15 5 sandbox
+ 0 0 0 -15 skill
+ 0 0 -10 -10 swarm
strengths ai
+ 5 25 -5 -25 AI
+ 15 10 5 15 Bedrock
+ 5 10 15 5 Cursor
+ 0 0 -5 -15 ML
+ 0 0 10 -5 accuracy
+ 0 0 -10 -10 acl
+ 10 -20 -10 10 ai agent
+ 15 -5 -10 -30 ai assistant
+ 25 0 0 5 ai chat
+ 0 0 5 -30 ai model
+ 15 5 5 -10 ai powered
+ 35 0 30 20 ai sdk
+ 0 0 15 0 ai system
+ 0 0 10 -10 ai tool
+ -20 0 -5 -25 annotation
+ 0 -10 0 0 artificial intelligence
+ 0 0 0 -15 attention
+ -25 0 -20 -5 audio
+ 0 0 -5 -10 bounding box
+ -5 0 -10 -5 camera
+ 0 0 -10 0 chatgpt
+ 0 10 10 -10 classification
+ 35 10 45 40 claude
+ 20 20 45 0 claude code
+ -10 0 -10 -5 clustering
+ 0 0 5 15 context window
+ -10 -10 5 -5 copilot
+ 0 5 10 0 corpus
+ 0 0 -10 0 cuda
+ -10 -10 10 -20 dataset
+ -10 0 0 5 deep
+ 0 0 15 15 deep-learning
+ -10 -10 -15 5 detection
+ -15 0 30 15 embedding
+ 0 0 0 10 epoch
+ 0 0 10 5 evaluation
+ 25 0 0 5 experiment
+ 0 0 0 -15 generative ai
+ -10 5 -15 -5 gpu
+ 0 0 0 10 image generation
+ 15 5 10 -5 inference
+ 5 0 0 -15 intelligent
+ 0 0 0 -25 jupyter notebook
+ 0 0 -10 -10 knowledge base
+ 0 0 0 -15 langchain
+ -5 -10 0 -30 learning
+ 0 0 0 -15 linear regression
+ 0 0 0 -10 llm application
+ 15 -5 0 15 machine-learning
+ 70 5 20 40 mcp server
+ -25 -15 -10 10 metric
+ 85 20 15 0 model context protocol
+ 15 0 0 0 neural
+ 0 0 0 -10 neural network
+ 0 0 0 -10 nlp
+ 25 25 -5 20 notebook
+ -15 0 -10 10 numpy
+ 0 0 30 -5 ollama
+ 20 10 15 35 openai
+ 0 0 0 10 openai api
+ -5 -10 10 -10 paper
+ 0 0 10 -10 pre-trained
+ 0 0 0 -10 predict
+ 0 0 0 10 prediction
+ -20 -10 5 35 prompt
+ 0 -10 -10 -10 prompt injection
+ 0 0 0 -10 rag pipeline
+ 0 0 -5 -10 recommendation
+ 0 -10 0 -5 regression
+ 0 0 0 10 reinforcement learning
+ -30 -20 -15 -40 smart
+ -15 0 0 -15 speech
+ 0 0 25 0 tensorflow
+ -15 0 -10 0 text to speech
+ 0 0 0 25 token usage
+ 0 0 20 10 train
+ 0 10 20 0 training
+ -10 0 0 0 tts
+ 0 -10 0 -10 vector
+ 0 0 5 10 vector search
strengths algorithm
+ -10 0 0 -10 aes
+ 0 0 0 15 aho corasick
+ 5 40 15 30 algorithm
+ 0 0 0 -10 approximation
+ -25 -25 -10 -30 base64
+ -5 0 -10 5 challenge
+ 0 0 0 -15 checksum
+ 0 0 -10 0 collision detection
+ -5 -5 30 20 complexity
+ 15 30 20 5 compression
+ -10 -15 5 20 computation
+ 0 -10 0 30 computational
+ 0 10 0 5 compute
+ 0 0 0 -15 convolution
+ -45 -50 -35 -5 data structure
+ 15 20 10 30 distance
+ 0 0 -10 0 ecdsa
+ 5 35 25 -5 efficient
+ -20 -5 -35 -30 encryption
+ -10 0 -10 -15 exercise
+ 0 15 10 -10 floating point
+ 10 0 5 30 geometry
+ 0 0 0 -10 hash map
+ 0 0 10 0 hash table
+ 0 0 0 -20 heap
+ 0 -15 10 -10 heuristic
+ 0 0 -5 35 iterative
+ 0 0 0 -10 linked list
+ 0 0 10 10 lock-free
+ -25 0 0 -10 lru cache
+ -20 0 0 0 lz4
+ 30 -5 5 -10 math
+ 0 0 0 -15 matlab
+ 0 0 -5 30 matrix
+ 0 -10 -10 -15 md5
+ -40 -25 0 5 numerical
+ -20 0 0 0 numerical computing
+ -15 0 0 5 numpy
+ 0 0 -10 -5 nums
+ 0 0 -5 -10 optimisation
+ 30 40 10 15 paper
+ -25 -20 25 5 parallel
+ 0 15 0 5 probability
+ -5 0 -15 -10 proof
+ 0 5 -10 -10 queue
+ 0 0 -15 -20 random number
+ 0 0 -10 -10 recursion
+ 0 0 -15 -15 recursive
+ 0 0 -10 -15 rsa
+ 0 0 0 10 scientific
+ -20 0 0 0 scientific computation
+ 0 0 0 -10 sha-1
+ 0 0 0 -15 sha-256
+ 0 10 -5 -10 similarity
+ 0 10 -15 -10 simulate
+ -15 0 5 0 simulation
+ -25 -15 -5 -10 simulator
+ 0 0 -10 0 solver
+ 10 10 -5 -15 sorting
+ -20 -10 0 -10 stl
+ 0 0 -15 -10 theory
+ 0 -10 -10 -10 traversal
+ 0 0 0 -10 tree structure
+ 5 -20 -40 -35 trie
+ 5 0 10 0 vector
strengths api
+ 0 0 0 40 API_KEY
+ 20 0 10 5 REST
+ -25 0 15 20 Resource
+ 0 0 15 10 access_token
+ 0 -5 15 30 api call
+ 0 20 0 0 api client library
+ 0 0 -10 -5 api design
+ 0 0 0 10 api development
+ 0 -5 30 5 api docs
+ -5 -5 -10 0 api documentation
+ 0 0 15 10 api endpoint
+ 0 0 20 0 api example
+ -30 0 -30 -15 api gateway
+ 0 0 -10 5 api method
+ 0 0 15 15 api request
+ 0 0 -5 25 api response
+ 0 0 -10 0 api server
+ 0 0 0 35 api service
+ 0 0 10 -10 api token
+ 0 0 0 -15 api wrapper
+ 60 20 -5 -5 api_client
+ -10 0 10 0 api_key
+ -20 -10 -20 -15 apollo
+ 0 0 0 10 application json
+ -5 0 -10 0 axios
+ -5 -10 -20 -30 backoff
+ 0 0 0 -20 bearer token
+ 0 10 5 -5 client library
+ -15 0 0 0 client sdk
+ 0 0 0 -10 client_id
+ 0 0 0 -25 client_secret
+ 0 0 0 10 cloud api
+ 20 -5 -5 5 connector
+ 0 0 10 5 crud operation
+ -15 25 -35 -5 endpoint
+ 0 0 -10 -10 error code
+ 0 -10 -10 0 gRPC
+ 10 0 0 0 go client
+ 5 20 0 0 google api
+ 5 0 15 30 graphql api
+ -25 0 0 0 graphql client
+ 0 0 -20 -20 grpc
+ -15 10 -15 -10 headless
+ 0 0 -10 5 http api
+ 10 0 0 0 javascript client
+ -20 0 0 0 javascript sdk
+ -35 -15 -30 -25 json schema
+ 0 0 10 25 json-api
+ -20 -5 5 -5 json-rpc
+ 0 0 0 15 mailchimp
+ -5 -5 -10 0 microservice
+ -5 0 0 10 mock server
+ 50 0 0 0 node-js client
+ -25 0 5 0 node-js sdk
+ -10 0 -10 -10 oauth
+ 0 0 0 10 oauth authentication
+ 0 0 10 0 oauth token
+ 0 0 -10 -15 oauth2
+ -15 0 0 0 odata
+ 0 0 0 -15 openai api
+ 0 0 -10 0 openapi
+ 0 0 0 10 openapi spec
+ -5 0 20 5 pagination
+ 5 -10 -15 -10 proto
+ -25 -35 -30 15 protobuf
+ 0 15 0 0 protobuf definition
+ -10 0 0 0 protocol buffer
+ 0 0 -5 10 public api
+ 0 -10 0 0 public apis
+ 0 0 5 -25 rate limit
+ 15 0 0 0 redocly
+ 10 10 -25 10 rest api
+ 30 10 25 -5 rest-ful api
+ 0 15 5 5 restful
+ -10 0 -25 -10 rpc
+ 0 0 0 -20 rpc call
+ -25 -10 0 -5 salesforce
+ -60 -30 10 -30 sdk
+ 0 0 0 25 streaming api
+ 0 0 10 15 stripe
+ 0 0 -5 30 throttling
+ 0 0 10 10 trpc
+ 0 0 0 20 twilio
+ -10 0 5 0 typescript sdk
+ 10 0 15 0 unofficial
+ -5 -10 -5 15 web-services
+ -5 0 0 -10 webhook
strengths authentication
+ 10 0 0 0 Passport
+ 0 0 -5 -10 access token
+ 0 0 -15 -15 acl
+ -5 10 -10 -10 auth
+ 15 10 -5 -5 authenticate
+ 0 0 0 -15 authenticated
+ 0 0 0 -10 authenticating
+ 10 0 -15 -20 authentication
+ 15 0 0 0 authentication library
+ 15 0 5 -25 authorization
+ 0 0 5 10 basic auth
+ 0 0 0 10 client id
+ 0 0 10 10 digest authentication
+ -5 0 -15 -10 encrypt
+ 0 0 0 -10 expire
+ 0 0 0 -10 guard
+ 0 -5 10 -10 iam
+ 0 10 -5 15 identity
+ 0 0 0 -10 identity provider
+ 0 0 -5 10 log in
+ 0 0 -5 10 log out
+ 0 20 10 10 login
+ 0 0 0 10 logout
+ -10 0 0 0 metamask
+ 0 0 0 -10 mfa
+ -10 15 0 5 middleware
+ -25 0 -25 -10 oauth
+ 0 0 0 -10 oauth flow
+ -10 0 0 0 one-time password
+ -10 0 -15 -5 otp
+ 0 0 20 0 pkce
+ 10 -10 0 -10 profile
+ 15 0 0 0 sasl
+ 0 0 0 -10 unauthenticated
+ 5 0 10 15 verification
strengths aws
+ 10 10 10 0 AWS CloudFormation
+ 10 0 10 -10 EC2
+ 0 0 0 10 KMS
+ 5 0 5 -10 S3
+ 0 0 10 5 SNS
+ 0 10 0 -10 amazon web service
+ 0 0 0 10 amplify
+ 15 0 10 10 aws
+ 10 -5 0 0 aws cdk
+ 10 0 0 0 aws client
+ 0 0 0 -10 aws credential
+ 30 5 -15 20 aws lambda
+ 0 0 0 10 aws service
+ 0 0 10 0 aws x-ray
+ 0 0 -5 -10 cloud provider
+ 10 5 5 15 cloudformation
+ 20 5 0 15 cloudformation template
+ 5 0 10 15 dynamodb
+ 0 0 0 15 dynamodb table
+ 0 0 0 -15 ec2 instance
+ 35 10 5 0 for aws
+ 0 0 0 15 iam role
+ 0 10 0 -20 in aws
+ 0 0 -10 5 invoke
+ 10 0 15 15 lambda
+ 0 0 0 25 lambda function
+ 15 0 0 10 on aws
+ 0 0 0 10 on demand
+ -25 -20 0 -20 pulumi
+ -10 0 -15 -10 queue
+ 0 0 15 -5 region
+ 5 0 5 10 s3 bucket
+ 45 5 10 -10 serverless
+ 20 0 0 0 serverless api
+ 5 0 10 0 sqs
+ -10 5 5 15 stage
+ -25 -10 -25 -20 terraform
strengths backend
+ 0 0 -15 -20 Echo
+ 20 0 0 0 Flask
+ -30 -25 -20 -5 PHP
+ 0 0 0 15 Spring
+ -15 0 10 -15 admin panel
+ 10 0 0 0 adonisjs
+ 0 0 -5 -10 api server
+ 0 0 0 -20 app-use
+ 10 0 0 -10 application server
+ -5 0 -5 -15 authorization
+ 10 -35 -10 -30 back-end
+ 0 0 0 -15 backend server
+ 0 0 0 -10 backend service
+ -20 -20 -15 -20 bundle
+ 0 0 10 10 circuit breaker
+ 5 10 -10 25 cookie
+ 0 0 30 35 cron job
+ 35 20 15 25 crud
+ 0 0 -10 -10 deno
+ 55 5 -15 40 django
+ 0 -10 5 -10 event-driven
+ -30 -10 -5 5 express
+ 0 0 0 -20 express application
+ 0 0 0 15 express server
+ 0 0 10 -5 express-js
+ 0 0 0 10 fastapi
+ 10 0 20 10 fastify
+ -20 -5 -10 15 firebase
+ 0 0 -10 0 full-stack framework
+ 0 0 25 0 graceful shutdown
+ 35 -5 0 10 graphql server
+ 0 0 -20 0 handlerfunc
+ 15 15 5 15 hapi
+ 0 0 5 15 job queue
+ 15 0 0 5 jwt
+ -20 15 0 -10 kafka
+ 15 0 0 25 koa
+ 0 0 0 -15 laravel
+ 25 -5 25 20 microservice
+ -15 -20 -45 -25 middleware
+ -10 0 35 10 mongodb
+ 0 0 15 5 multi-tenant
+ -5 -10 0 -20 mysql
+ 60 30 25 5 nestjs
+ -90 10 -30 35 node-js
+ 0 0 -10 0 node-js framework
+ 20 0 15 5 parse server
+ 0 -25 0 0 passport strategy
+ -10 0 0 -15 php
+ -35 -10 -30 -30 postgresql
+ -5 0 -10 -5 prisma
+ -10 -5 25 25 queue
+ -5 0 5 -10 rabbitmq
+ 35 10 0 -15 rails
+ 0 0 15 -5 rate limiting
+ 0 0 -20 10 redis
+ 0 0 0 -10 request lifecycle
+ -10 5 -5 15 rest api
+ 15 15 10 -10 restful api
+ 5 10 -50 0 router
+ -20 -10 -20 10 routing
+ -15 -15 -5 -25 rpc
+ 0 0 15 0 scaffold
+ 20 -5 -5 -5 scalable
+ -10 -5 20 -20 server-side
+ 25 0 0 0 server-side application
+ 0 0 20 0 session management
+ 0 0 10 0 session store
+ 0 0 0 10 starlette
+ 0 0 0 30 supabase
+ 0 0 0 -20 template engine
+ 0 0 20 0 user management
+ 0 0 0 10 uvicorn
+ -15 0 15 10 web framework
+ -10 -15 -20 -10 web service
+ -10 -5 -20 25 worker
+ -20 0 0 -5 wsgi
strengths benchmark
+ 20 10 -40 -20 benchmark
+ 15 0 15 5 benchmarking
+ 15 0 0 0 benchmarking tool
+ 0 0 -20 -10 comparison
+ 0 -5 0 25 concurrency
+ 0 0 0 10 concurrent connections
+ 0 0 0 20 cpu time
+ -5 0 -5 -10 evaluate
+ -5 -10 -5 -20 faster than
+ -5 0 -5 -10 fastest
+ 0 0 -5 20 latency
+ 10 10 10 5 measure
+ -10 -5 0 0 metric
+ -5 0 -5 -10 optimized
+ 20 20 20 45 profiler
+ 0 10 20 15 profiling
+ 0 0 0 20 requests per second
+ 0 0 -5 -10 score
+ 20 5 0 0 statistics
+ 10 0 -10 -10 timer
+ 25 0 15 25 timing
+ 0 10 -5 30 workload
strengths best-practices
+ -5 10 10 10 accessibility
+ 0 10 0 0 battle tested
+ 20 -5 -5 10 best-practice
+ 0 0 30 0 clean architecture
+ 0 0 45 0 code style
+ 0 -5 10 0 commit message
+ -5 -10 30 5 consistent
+ 0 0 10 -5 convention
+ 0 0 0 -15 conventional commits
+ -5 -20 -10 0 eslint
+ -20 0 15 20 eslint config
+ 10 0 0 0 eslint configuration
+ 15 25 15 -10 guide
+ 0 0 0 10 husky
+ -15 -15 0 -5 linter
+ 5 0 5 -10 linting
+ 15 15 0 0 modular
+ 0 0 15 0 naming convention
+ 10 -5 -10 0 pattern
+ 15 0 -10 -5 prettier
+ 15 0 0 0 prettier config
+ 0 0 10 -5 principles
+ 0 -10 0 25 recommendation
+ 0 0 -5 10 review
+ 20 -25 5 -5 rules
+ 10 0 0 0 scalable
+ 0 0 10 10 set of rules
+ 15 -25 15 15 style-guide
+ -15 0 0 -10 stylelint
strengths bitcoin
+ 30 -5 0 10 bitcoin
+ 20 0 0 0 bitcoin transaction
+ 35 25 0 0 coin
+ -10 -5 0 -10 crypto
+ 15 0 0 0 cryptocurrency
+ -5 -5 -5 -10 payment
+ 0 0 -5 -15 private key
+ 0 0 0 10 utxo
+ -5 0 -10 5 wallet
strengths blockchain
+ -10 0 0 0 Drizzle
+ -10 0 0 5 Forge
+ -45 -15 0 -25 bitcoin
+ 10 0 0 35 blockchain
+ -10 10 -5 -5 bridge
+ -10 5 10 0 chain
+ 25 25 0 -15 coin
+ 0 0 0 -20 coinbase
+ 0 0 0 20 consensus
+ 0 0 0 10 crypto-currency
+ 5 10 0 0 cryptography
+ 15 0 0 20 dapp
+ 0 0 10 5 eip
+ 0 0 0 10 erc20 token
+ 25 10 30 10 ethereum
+ 0 -5 -5 15 exchange
+ 0 0 0 10 gas
+ 0 0 0 10 key management
+ 10 0 0 0 metamask
+ 0 0 0 25 mnemonic
+ 0 0 -5 10 nft
+ 15 0 0 10 on-chain
+ 0 5 10 -10 price
+ 0 0 10 15 private key
+ -35 -20 -5 -20 rollup
+ 0 0 0 10 secp256k1
+ 0 0 0 15 seed phrase
+ 15 0 0 0 solana
+ 0 10 0 5 solidity
+ -5 0 0 -15 swap
+ 0 0 0 -10 the graph
+ -10 5 40 5 transaction
+ -30 -5 -5 -5 validator
+ 60 0 20 25 wallet
strengths blog
+ 0 0 10 0 Astro
+ -10 0 -10 -5 analytics
+ 45 10 10 5 blog
+ 0 0 0 -10 feed
+ 0 0 10 -5 footer
+ 0 0 0 -10 front-matter
+ -15 -5 -5 -20 gatsby
+ -10 0 0 0 gatsby site
+ -15 0 0 0 gatsby theme
+ 15 0 0 0 hexo
+ 0 15 10 -5 homepage
+ 0 0 15 0 hugo
+ 15 0 0 0 jekyll
+ 10 0 0 0 jekyll theme
+ 0 0 -10 -10 journal
+ 5 10 5 -5 mdx
+ 0 0 0 -15 post list
+ 0 0 -5 -20 posts
+ 10 0 -10 -5 publishing
+ 10 0 0 -5 reader
+ 10 5 5 0 responsive
+ 0 0 10 -5 seo
+ 0 0 -5 -10 sidebar
+ -5 -5 -5 -25 social
+ -15 15 5 -15 theme
strengths bundler
+ 0 0 -5 -15 Babel
+ -55 -10 0 -30 babel plugin
+ -30 0 0 -5 babel preset
+ 0 0 -15 -15 babelrc
+ 20 0 10 10 browserify
+ 0 -5 0 10 build system
+ 0 0 0 -10 build tool
+ 0 0 0 10 bundling
+ 0 0 -15 -5 common-js
+ 0 10 -5 5 compress
+ 0 0 0 10 css-loader
+ 0 0 0 20 dependency graph
+ 0 0 10 -5 dev server
+ 0 0 -5 -10 entry point
+ 10 10 20 10 es6
+ 15 0 10 0 esbuild
+ 0 0 -20 -20 esm
+ 0 0 10 0 externals
+ 0 0 0 10 file loader
+ -5 0 -5 -10 frontend
+ -35 0 0 -30 grunt
+ -45 -10 -25 -30 gulp
+ -30 0 0 0 gulp plugin
+ 0 0 0 -15 gulp src
+ -20 0 0 -5 hot
+ 15 -5 20 10 loader
+ 0 0 -5 -15 minified
+ 20 0 0 -10 minify
+ 0 0 0 10 module loader
+ -5 -5 -5 -10 next-js
+ 0 0 0 -10 npm run build
+ -10 -5 -5 -10 nuxt
+ 5 0 -5 -10 pipeline
+ -5 0 -10 -5 polyfill
+ -10 0 -10 -10 postcss
+ 15 0 0 0 rollup plugin
+ 20 0 0 0 rspack
+ 10 5 0 10 sass
+ 15 0 -10 -20 source-map
+ 0 0 -5 -15 sourcemap
+ 0 0 0 10 stats json
+ 0 0 0 -10 transpile
+ 0 0 0 -10 tsc
+ 15 5 5 15 vite
+ 20 0 0 -5 vite plugin
+ 10 0 0 0 vue-cli
+ 60 0 30 -5 webpack
+ 0 0 0 10 webpack dev server
+ 0 0 0 10 webpack loader
+ 20 0 -5 0 webpack plugin
strengths cache
+ 35 -5 -5 10 cache
+ 0 0 0 10 cache entry
+ 0 0 0 20 cache_key
+ 0 0 0 10 cached data
+ 20 5 -15 0 caching
+ 0 0 0 15 caching strategy
+ 0 -5 -10 -10 cdn
+ -5 0 -5 -10 cloudfront
+ 0 -5 -5 10 concurrent
+ 0 0 -10 0 eviction
+ 0 0 -10 0 eviction policy
)weights",
    R"weights(
strengths cache
+ 0 0 -10 -5 in-memory
+ 0 0 0 10 invalidate
+ 0 0 -10 0 lru
+ 25 0 10 10 memcached
+ -10 0 -5 -10 persistent
+ 10 -5 5 -10 redis
+ 0 0 -10 -15 ttl
strengths chat
+ -5 -10 5 0 Element
+ 0 10 0 0 Pidgin
+ 0 0 -5 -10 Signal
+ -5 -5 -15 -15 assistant
+ 20 35 20 35 bot
+ 35 0 0 25 bot framework
+ 5 15 -5 -20 chat
+ 0 0 -10 0 chat interface
+ 0 0 0 -10 chat message
+ 25 0 0 0 chat sdk
+ 35 0 0 5 chatbot
+ 0 5 0 -10 chatgpt
+ 10 0 10 10 conversation
+ 30 -15 0 30 dialog
+ 30 -5 -15 -20 discord
+ 0 0 15 0 discord-js
+ -10 0 -5 -5 emoji
+ -5 0 -5 -10 encrypted
+ -5 -5 -10 -20 encryption
+ 10 0 0 -5 forward
+ 10 5 0 0 instant messaging
+ 0 -5 5 -10 irc
+ 0 10 0 10 libpurple
+ 20 5 0 0 messaging
+ 0 0 10 0 messenger
+ -10 -10 5 0 notification
+ 0 0 -10 -5 presence
+ 20 0 0 0 sendbird
+ 10 -15 -5 -15 slack
+ -5 -5 -5 -10 social
+ -10 -5 -5 -15 socket
+ 0 0 -5 -10 socket-io
+ 5 0 -10 -5 telegram
+ -10 0 -10 5 typing
+ -20 -5 -15 -25 websocket
+ 0 0 0 -10 whatsapp
strengths cicd
+ 25 5 15 0 GitHub Actions
+ 15 0 10 5 artifact
+ -5 -5 -5 15 automation
+ 10 0 0 5 azure devops
+ 0 0 0 10 build pipeline
+ 0 0 0 15 ci build
+ 20 0 10 5 ci-cd
+ 0 0 0 15 continuous delivery
+ -5 -5 0 -10 continuous integration
+ 10 15 15 20 github action
+ 0 0 0 15 gitops
+ 5 5 10 20 monorepo
+ 10 -5 10 -10 pipeline
+ -15 0 0 0 probot
+ 0 0 10 0 publish to npm
+ -5 5 20 -5 runner
+ 0 10 0 0 test result
+ 0 0 -10 0 travis
strengths cli
+ -40 15 -40 25 GNU
+ 0 10 0 10 OPTIONS
+ -10 5 0 -10 POSIX
+ 0 -5 15 20 USAGE
+ 0 0 0 -15 apt get install
+ 0 0 0 -25 apt install
+ 0 0 0 -15 argv
+ -5 -5 10 -5 autocomplete
+ 0 0 -10 5 autocompletion
+ -10 30 -30 35 bash
+ 0 0 0 -15 brew tap
+ 0 0 0 35 busybox
+ -30 -55 45 -50 cli
+ 0 0 -20 0 cli command
+ 10 15 -20 15 cli for
+ 0 0 20 0 cli interface
+ 15 -20 -30 45 cli tool
+ 0 0 0 -10 cli utility
+ 5 30 -20 -15 cmd
+ 0 0 -10 0 colored output
+ 0 0 0 15 colorized output
+ 0 -30 40 30 command-line
+ 0 0 0 10 command-line application
+ 0 0 0 -15 command-line flag
+ 5 10 -10 0 command-line interface
+ 20 0 0 -10 command-line interface for
+ 0 25 25 5 command-line option
+ -10 10 5 15 command-line tool
+ 25 -5 25 -10 command-line utility
+ 10 -25 -5 0 converter
+ 0 0 25 5 cron job
+ 0 0 0 10 crontab
+ -25 5 0 -25 curl
+ -50 -40 -25 25 daemon
+ 0 0 0 15 directory listing
+ 0 0 0 15 dotfile
+ 10 0 0 5 downloader
+ 0 0 15 -10 dry run
+ 0 -10 35 -15 executable
+ 0 0 20 5 exit code
+ 0 0 0 -15 exit status
+ 0 0 0 10 file manager
+ 0 -15 -40 -25 from the command-line
+ 0 0 -5 -10 fzf
+ -45 -30 -45 -80 git
+ 0 0 -10 20 git hook
+ 0 0 0 -10 glob pattern
+ -5 -15 -5 -20 headless
+ 10 0 -10 10 homebrew
+ 0 0 0 -10 httpie
+ 0 0 -5 15 install script
+ 0 0 0 10 interactive terminal
+ 0 5 -10 -25 invoke
+ 0 25 15 5 man page
+ 0 0 0 -15 non interactive
+ 0 30 15 -5 npx
+ 0 0 5 20 on the command-line
+ 0 0 -20 15 output format
+ 0 0 40 15 package manager
+ 0 0 0 -20 pacman S
+ 0 0 30 15 perl script
+ -25 -5 -20 -10 pipe
+ 0 0 15 5 piped
+ 0 -30 0 20 piping
+ 0 -10 0 -25 powershell
+ 45 25 25 25 progress bar
+ -10 0 25 -15 recursive
+ 0 30 10 15 recursively
+ 0 -5 30 10 repl
+ -5 -5 0 -15 replacement for
+ 0 0 0 15 rsync
+ 10 -5 20 10 scanner
+ -65 10 -25 -5 script
+ -15 0 10 -20 script to
+ -40 -15 20 -5 shell
+ 0 0 -5 25 shell command
+ 0 -10 0 30 shell script
+ -15 -10 0 0 simple tool
+ 0 0 -10 0 single binary
+ 0 0 -10 10 spinner
+ -40 -30 -5 -25 ssh
+ 0 0 -5 -10 stderr
+ 0 0 -10 -5 subcommand
+ 0 5 0 -10 sudo make install
+ 10 0 0 0 terminal application
+ 0 0 0 20 tui
+ 0 0 0 10 usr local bin
+ 0 0 10 5 via cli
+ 0 0 0 -10 wget
+ 0 -5 10 30 zsh
+ 0 0 0 -10 命令
+ 0 0 -15 0 脚本
strengths cloud-native
+ 5 10 -10 -10 Azure
+ -5 0 -10 -10 api gateway
+ 0 0 -10 -20 auto scaling
+ 0 0 5 25 cloud infrastructure
+ 0 0 -10 0 cloud platform
+ 0 -10 15 -15 cloud provider
+ 0 15 -10 -20 cloud service
+ 0 55 0 0 cloud-native
+ -15 -5 30 -30 cluster
+ 0 0 0 10 cncf
+ 0 0 0 10 consul
+ 0 0 5 -10 distributed system
+ 0 0 -10 5 distributed tracing
+ 0 0 -10 0 event driven architecture
+ 0 0 -10 -10 eventual consistency
+ 0 0 25 10 gateway
+ 0 0 -15 -15 gcp
+ -10 -10 -10 15 google cloud
+ 0 15 0 0 google cloud platform
+ 0 10 -5 0 grpc
+ 0 0 -10 0 high availability
+ 0 0 -15 0 horizontal scaling
+ -10 0 0 -10 ibm cloud
+ 15 20 -5 35 infrastructure
+ 0 0 0 -15 ingress
+ -30 10 50 30 kubernetes
+ 0 0 0 -10 load balancing
+ 5 0 -5 -20 microservice
+ 0 15 0 -5 object storage
+ 0 -10 0 20 orchestration
+ 5 10 10 0 prometheus
+ 0 0 -10 -10 region
+ -5 -20 0 -10 scalable
+ -20 10 -15 5 serverless
+ -15 -10 -10 0 serverless framework
+ 0 0 0 -10 serverless function
+ 0 0 10 10 service discovery
strengths cms
+ 50 0 0 0 Sanity
+ 0 0 0 20 activate
+ 15 0 10 0 admin panel
+ 0 -5 -5 25 category
+ 25 30 30 35 cms
+ 0 0 15 0 content management
+ -5 -10 -5 20 content type
+ 15 0 0 0 content-management system
+ 0 0 0 20 drupal
+ -10 -5 -5 -5 e-commerce
+ -10 0 0 0 hubspot
+ -10 -10 -15 -15 media
+ -5 -5 -10 -10 menu
+ 10 -5 40 -5 mysql
+ 10 0 0 0 netlify cms
+ 65 0 0 0 payload cms
+ -15 -5 50 0 php
+ -45 -10 -10 0 portal
+ 10 0 10 45 seo
+ -30 -10 -10 -20 shopify
+ 20 0 10 0 strapi
+ 0 -15 -10 -25 wiki
strengths compiler
+ -10 5 0 0 abi
+ 20 -5 25 15 ast
+ 5 25 0 25 babel
+ 70 0 0 10 babel plugin
+ 20 0 0 0 babel plugin transform
+ 30 0 0 -5 babel preset
+ 0 60 30 25 bytecode
+ 0 0 0 -10 c++ compiler
+ 0 -5 -10 0 clang
+ 0 0 0 15 class file
+ 15 0 0 -10 code generation
+ -25 0 -10 -20 code generator
+ 50 0 -10 20 compilation
+ 5 0 10 -5 compile time
+ -5 -40 0 10 compiler
+ 0 15 0 0 compiler for
+ 0 15 5 40 compiling
+ 0 0 -5 -15 es5
+ -5 -10 0 -5 frontend
+ 0 0 -10 0 g++
+ 0 0 0 10 garbage collector
+ 0 -10 -10 -15 gcc
+ 0 0 5 10 generated code
+ -5 0 -10 -5 grammar
+ 0 0 0 10 inlining
+ -35 -30 10 0 interpreter
+ 0 0 0 15 jvm
+ 0 0 5 10 lexer
+ 0 0 0 10 llvm
+ 0 -5 -10 20 loader
+ 0 -15 -5 -5 macro
+ 0 0 0 -10 minified
+ -15 0 0 0 minifier
+ -30 0 -10 -20 minify
+ 0 0 20 -5 native code
+ 0 0 0 -10 object file
+ -5 -10 -5 10 optimization
+ 0 -5 -5 -10 optimize
+ 0 0 10 5 preprocessor
+ -5 25 -5 10 primitive
+ 50 -5 0 -10 programming language
+ -15 0 0 0 source code generator
+ 0 0 30 25 source map
+ 0 0 0 15 syntax tree
+ 0 10 0 0 toolchain
+ 0 0 0 10 transpiled
+ 0 0 -5 15 tsc
+ 0 0 -10 -10 type checking
+ 0 0 10 0 type system
+ -15 -5 15 -5 wasm
+ 5 0 -10 -5 x86 64
strengths containerization
+ -15 -15 -5 -15 cluster
+ 5 0 -10 5 docker
+ 0 0 -5 10 docker container
+ 0 0 -25 -25 docker image
+ 0 0 0 -10 docker run
+ 0 0 0 -15 docker-compose
+ 0 0 0 -10 docker-compose yml
+ 0 0 15 -15 dockerfile
+ 0 0 0 -10 in a container
+ -20 -20 0 -15 kubernetes
+ -25 10 -25 10 microservice
+ -5 -5 -15 -5 registry
+ 0 0 0 15 runc
+ 0 0 -10 0 swarm
+ 0 0 -15 -15 with docker
strengths crm
+ -5 -5 0 -10 calendar
+ 10 0 15 15 company
+ 30 0 15 15 crm
+ 0 0 0 25 crm api
+ -5 10 -5 -5 customer
+ 20 0 0 -5 hubspot
+ 0 0 5 30 lead
+ 0 0 0 15 opportunity
+ 0 -10 -5 -15 organization
+ -5 -5 -5 10 pipeline
+ 0 0 10 5 relationship
+ 0 0 -5 15 sale
+ 40 25 0 15 salesforce
+ 0 0 0 10 tenant
+ 0 0 25 25 zoho
+ 25 0 0 25 zoho crm
strengths data
+ 0 0 0 10 Spark
+ 0 0 -15 35 aggregate
+ 0 0 -5 -10 aggregation
+ 0 0 -10 -5 analyse
+ 30 0 -5 -5 analysis
+ -30 -25 10 15 analytics
+ -15 -5 -25 0 analyze
+ 0 0 0 -10 arrow
+ -10 25 -20 -20 batch
+ 0 -10 -10 5 batch processing
+ 0 0 0 20 big-data
+ -35 -10 -45 0 chart
+ -25 -20 -15 0 chart-js
+ 0 0 0 -15 clickhouse
+ -10 -10 5 5 collect
+ 0 0 0 -15 correlation
+ 0 0 -5 -10 crawl
+ 20 -5 25 50 csv
+ 0 -5 -5 20 csv file
+ 10 0 -5 0 cube
+ 25 0 10 5 d3
+ 0 0 0 -10 data analysis
+ 0 0 10 0 data flow
+ 0 0 20 20 data import
+ -10 -5 -5 20 data model
+ 0 0 0 20 data pipeline
+ 0 0 5 10 data processing
+ 0 0 0 10 data science
+ 0 0 -20 5 data source
+ 0 0 0 15 data transformation
+ 30 0 0 0 data visualization
+ -10 -25 -5 -10 data-set
+ -10 10 -5 0 data-table
+ -15 20 0 -5 dataflow
+ 0 0 0 10 deduplication
+ 0 0 0 15 distributed computing
+ -15 0 0 0 echarts
+ -10 0 -20 -25 elasticsearch
+ -10 -25 0 -15 excel
+ 15 30 15 5 explore
+ 0 0 0 -10 geojson
+ -20 0 5 0 google analytics
+ 0 0 0 20 heatmap
+ 0 -15 0 -5 histogram
+ 0 5 -5 -15 insight
+ -25 -5 -5 -30 kafka
+ -10 -15 -10 -15 leaflet
+ 0 0 -15 -15 logstash
+ 0 5 -25 -10 matrix
+ -10 -35 -35 -35 metadata
+ -30 -10 -20 -50 metric
+ 10 5 40 25 notebook
+ 0 25 0 0 numeric
+ 15 0 0 20 numpy
+ 0 10 0 0 pandas
+ 0 0 0 -10 parquet
+ -5 -10 15 20 pipeline
+ 0 0 10 -5 raw data
+ 5 0 10 0 rdf
+ 5 -5 -15 -5 reporting
+ 0 5 10 5 research
+ 0 -5 -5 -30 row
+ 0 10 0 0 sampling
+ 0 0 -10 0 science
+ 15 0 0 -5 scientific
+ 0 30 0 0 sequencing data
+ 0 -20 5 -5 spreadsheet
+ -15 5 -10 -20 sql
+ 0 0 10 -15 statistical
+ 0 0 -15 0 statistical analysis
+ -60 -35 -25 -10 statistics
+ 0 0 5 -10 structured data
+ 5 0 0 -10 superset
+ 0 0 -5 10 time series
+ 10 5 0 0 vega
+ 20 10 -20 0 visualization
+ 0 0 15 5 visualize
strengths database
+ -5 -5 -5 15 backup
+ 10 -5 5 -10 cluster
+ 0 0 0 -10 connection string
+ 0 0 -5 -15 constraint
+ 0 0 0 10 create table
+ 0 5 -5 -15 crud
+ 0 0 -20 10 crud operation
+ -5 -5 -10 15 data model
+ -20 10 -30 -10 database
+ 0 0 -10 0 database adapter
+ 0 0 0 10 database connection
+ 0 0 -20 -5 database schema
+ 0 0 0 -35 database server
+ -10 -5 -20 -10 dataset
+ 0 0 0 -20 datastore
+ 20 0 -30 10 db
+ 0 0 0 -15 dbms
+ -5 -15 0 10 driver
+ 20 0 -5 0 dynamodb
+ 5 0 10 15 elasticsearch
+ 0 15 0 0 etcd
+ -5 5 5 -10 firebase
+ 20 0 0 -5 influxdb
+ 0 -15 40 35 insert
+ 0 0 0 35 jdbc
+ 0 -5 -15 -25 key value
+ -5 0 0 10 key-value store
+ -5 0 -10 -20 memcached
+ 20 -5 5 5 mongodb
+ 15 15 0 -20 mysql
+ 0 0 -30 -15 persistence
+ 20 20 -5 20 postgres
+ 30 5 25 0 postgresql
+ 0 0 10 5 query builder
+ 55 10 20 20 redis
+ 20 0 0 0 redis client
+ 5 0 -5 -10 replication
+ 0 15 -5 -25 row
+ 0 0 0 15 schema change
+ 0 0 15 0 schema generator
+ 0 0 0 10 select statement
+ 20 10 5 5 sql
+ 0 0 -20 10 sql database
+ 0 0 0 20 sql query
+ 15 20 30 -25 sqlite
+ 0 0 -10 -10 time-series
+ 5 -5 -15 20 transaction
+ 0 0 -20 0 transactional
strengths declarative-gui
+ 10 0 0 10 builder
+ -15 -10 -10 5 component
+ 0 0 0 15 composition
+ -5 -10 10 10 declarative
+ -5 -5 -10 -10 ios
+ 0 0 -5 30 jsx
+ 0 0 10 10 layout
+ -5 -5 -5 -10 native
+ -25 -5 -10 -10 react native
+ 0 0 -5 10 reactive
+ 0 -5 -10 15 render
+ -5 5 -15 10 state
+ 20 10 20 -15 ui
+ -5 0 25 5 view
+ 10 0 10 0 widget
strengths deploy-tool
+ -20 0 0 0 application server
+ 0 0 20 -10 custom domain
+ 65 5 45 65 deploy
+ 15 0 0 5 deploy your
+ 0 10 -5 25 deployed
+ 0 0 0 -10 deployer
+ 40 0 -10 5 deploying
+ 45 40 25 10 deployment
+ 10 0 0 0 ember-cli-deploy plugin
+ 0 0 -10 0 gh-pages
+ 0 0 0 -10 git push
+ 0 10 0 -10 github pages
+ 0 0 -20 -20 heroku
+ 0 0 10 -5 hosting
+ 0 0 0 -10 hosting service
+ -20 -20 -15 -5 installer
+ -15 -10 -20 -15 netlify
+ 0 0 0 15 packager
+ 0 25 0 -5 provision
+ 0 0 0 -20 puma
+ 0 0 15 15 rollout
+ -10 -10 -10 -5 ssh
+ 0 0 0 15 staging
+ 0 0 0 -10 static hosting
+ -35 0 0 -20 vercel
strengths desktop-app
+ -10 0 0 -10 Qt
+ -10 -5 0 0 api client
+ -10 -5 -30 10 app
+ -15 -25 -40 0 application
+ 25 0 30 -5 cross-platform
+ 35 0 0 0 desktop
+ 80 45 10 15 electron
+ 0 -5 -5 30 executable
+ 0 0 20 10 flatpak
+ 0 0 0 -15 for mac
+ 20 35 -10 5 for windows
+ 40 10 15 25 gnome
+ 25 20 -10 5 gtk
+ 40 25 10 -20 gui
+ 0 0 -10 15 hotkey
+ -15 -35 -20 -25 installer
+ 0 15 10 15 kde
+ -5 0 10 10 keyboard
+ -5 -5 -10 -45 mac
+ 15 20 5 70 menu
+ 10 0 0 0 music player
+ 0 0 0 -10 node-webkit
+ 0 5 10 35 notification
+ -5 -5 -10 -10 offline
+ 0 10 -10 -5 osx
+ -10 -5 0 0 portable
+ 0 0 -5 -20 preference
+ -10 -15 0 25 program
+ 0 0 0 -20 pyqt
+ 0 0 10 5 shortcut
+ 0 0 0 10 system tray
+ -10 0 0 0 terminal emulator
+ -5 20 0 -5 text editor
+ -75 -5 -15 -35 utility
+ 0 0 -15 0 window manager
strengths dev-exp-lib
+ -5 0 0 20 Inject
+ 0 0 10 10 abstraction
+ 0 0 -10 -5 annotation
+ 0 0 0 35 annotation processor
+ 5 -5 0 15 assertion
+ 0 0 0 40 autovalue
+ 0 0 10 0 backport
+ -5 -10 0 5 boilerplate
+ 0 0 0 20 chainable
+ 0 0 0 10 circuit breaker
+ 0 0 10 -5 classname
+ 0 0 0 35 code generation
+ 0 0 0 10 convenience method
+ 0 0 0 -10 convenient
+ 0 0 -10 -5 custom error
+ -5 -10 -10 -15 data structure
+ 0 15 15 -5 descriptor
+ 10 0 0 0 developer experience
+ 0 0 0 10 developer productivity
+ -10 0 0 5 dotenv
+ 10 0 -5 0 drop in
+ -5 -5 60 10 easier
+ 0 0 5 10 enum
+ 0 0 15 0 env var
+ 0 0 0 -10 error code
+ 0 0 -10 -5 error handling
+ 10 -5 15 -10 error message
+ -10 0 -10 -5 extensions for
+ 0 -5 -5 20 fmt
+ 0 0 0 10 generic type
+ -5 0 -15 -5 header only
+ 0 0 10 0 header only library
+ 5 10 25 40 helper
+ 0 0 0 10 helper classes
+ -15 -5 -15 0 helper function
+ 0 0 0 -10 higher order function
+ 0 0 0 15 hot reload
+ 0 0 5 30 injection
+ 0 0 -15 0 ioc
+ 0 0 0 25 lens
+ 0 0 20 15 lodash
+ 0 -5 -10 -5 log level
+ -15 -5 -20 10 logger
+ -5 15 -10 -5 macro
+ 0 10 20 0 pattern matching
+ -35 -20 -5 -20 polyfill
+ 0 0 0 10 pretty print
+ 25 0 0 0 pretty printer
+ 0 0 10 0 productivity
+ 0 0 -10 0 quickstart
+ 20 0 10 10 readable
+ -5 10 5 0 retry
+ 0 0 10 10 reusable
+ 10 0 10 20 stack trace
+ 0 0 0 20 stacktrace
+ 10 0 -10 10 standard library
+ 0 0 0 25 string interpolation
+ 0 0 0 -10 strongly typed
+ 10 0 0 0 toolkit
+ 0 0 0 10 trait
+ 0 0 0 10 type guard
+ 0 0 0 10 type hint
+ -10 0 -10 -5 type safe
+ 0 10 10 20 typed
+ 10 0 0 -5 typings
+ -55 0 -10 -5 util
+ -15 10 10 45 utilities
+ -15 -5 -5 0 utility
+ -30 0 5 -5 utility function
+ -15 -15 0 0 utility library
+ 0 0 0 10 utility package
+ 0 0 -5 -10 wrapped
+ 10 0 0 0 zod
strengths dev-tool
+ -20 -10 -5 10 api client
+ 0 0 -20 50 api docs
+ -10 -10 -15 -5 api documentation
+ -10 -10 5 -20 automate
+ -15 0 -5 5 automation
+ 15 0 0 30 babel plugin
+ -10 -15 0 -25 base64
+ 0 0 -20 -15 bazel
+ -10 -5 -35 -35 benchmark
+ 10 30 5 -20 boilerplate
+ 0 0 0 10 bottleneck
+ 0 0 -10 -20 bower
+ 0 0 0 -25 breakpoint
+ -10 0 -10 -10 browserify
+ 0 0 0 -10 build configuration
+ 0 0 0 -10 build pipeline
+ 0 -20 0 -20 build script
+ 0 0 0 -10 build step
+ -25 -10 -10 -25 build system
+ 0 0 -20 -20 build tool
+ -15 0 -5 20 bundler
+ 0 0 0 25 cargo
+ 0 15 -15 10 changelog
+ 0 0 10 20 chocolatey
+ 0 0 0 10 circleci
+ -45 -15 15 -15 claude code
+ 15 -15 -5 15 cli tool
+ 0 0 -10 0 cocoapods
+ 0 0 0 -10 code base
+ 0 0 -10 -5 code coverage
+ -5 0 0 -15 code editor
+ 5 0 10 -5 code generation
+ -30 0 0 -20 code generator
+ 0 0 -25 -15 code quality
+ 0 0 15 0 code splitting
+ -15 10 15 35 codebase
+ 5 0 -15 10 coding agent
+ 0 -10 5 -20 commit message
+ -5 0 40 -5 compile time
+ 0 0 0 -10 conda
+ -5 -10 -40 10 continuous integration
+ -15 -5 5 25 copilot
+ 0 0 5 -15 create react app
+ 0 0 0 10 debug log
+ 0 0 -10 -15 debugger
+ 0 -40 0 -30 debugging
+ 0 0 0 -10 dependency manager
+ -5 0 10 -5 dev server
+ 0 -10 0 5 dev tool
+ -40 0 -10 5 developer experience
+ 0 -10 0 0 developer productivity
+ 0 -10 -5 0 developer tool
+ 15 0 -10 10 development environment
+ 0 0 -20 -15 development server
)weights",
    R"weights(
strengths dev-tool
+ 0 0 -10 20 development tool
+ 0 0 10 0 development workflow
+ 0 0 10 10 devtool
+ -15 0 -5 -30 diff
+ -10 -5 -40 -10 docker
+ 0 0 15 0 docstring
+ 0 0 0 10 documentation site
+ 0 0 10 5 dotfiles
+ 0 0 -5 15 doxygen
+ 35 0 5 -10 engineer
+ 10 0 0 -5 esbuild
+ -20 -10 -20 5 for developers
+ 25 15 0 25 formatter
+ 0 0 0 10 gdb
+ 0 0 0 25 generate code
+ 5 10 15 0 generator
+ -15 25 0 -10 generator for
+ 0 0 35 -15 git hook
+ 0 0 0 -25 git hosting
+ 0 -20 15 35 git repository
+ 0 0 -5 -25 gitlab
+ 30 40 10 5 gradle
+ 10 0 -25 -45 grunt
+ 0 10 -5 0 gulp
+ 5 0 0 10 hmr
+ 15 0 15 15 homebrew
+ 0 0 0 10 html webpack plugin
+ 0 0 0 15 husky
+ -5 35 5 20 ide
+ -5 5 10 -5 inspect
+ 0 0 0 -10 inspector
+ 0 0 10 35 javadoc
+ -15 -5 -10 -10 jenkins
+ -5 0 -5 -10 jsdoc
+ -15 -10 5 0 language server
+ 0 0 0 20 leak
+ -5 -5 0 10 lines of code
+ 15 15 15 -10 linter
+ -10 -25 -20 0 loader
+ 0 0 -10 -15 local development
+ 0 0 0 10 lockfile
+ 10 -30 10 -25 makefile
+ 0 -10 -5 10 maven
+ 0 0 0 25 memory leak
+ 0 0 0 -15 meson
+ 0 0 0 -15 mock server
+ -20 10 -20 -20 monitor
+ 5 -10 15 5 monorepo
+ 0 0 10 40 new project
+ 0 0 -10 0 ngrok
+ 20 0 -20 -20 nix
+ 0 5 -15 -10 nuget
+ -15 0 0 -15 nvm
+ 15 0 5 10 nx
+ 0 0 0 -10 opam
+ 0 0 10 15 openai codex
+ -5 -10 15 20 openapi
+ 0 -15 -5 -15 package management
+ 0 -10 -10 -50 package manager
+ 5 0 0 -15 playground
+ 0 0 5 30 pnpm
+ 0 0 -10 -10 pre commit
+ 0 0 -10 -10 pre commit hook
+ -5 -5 0 -10 profiler
+ 0 -5 5 -10 profiling
+ -10 0 0 5 programmer
+ 0 0 40 10 project structure
+ 0 0 0 10 project template
+ 0 0 -10 10 publish to npm
+ 0 25 10 15 python version
+ 0 0 20 0 refactoring
+ 0 0 -5 -10 release notes
+ 0 0 30 -15 repl
+ 0 0 -15 -20 rollup
+ -35 0 0 0 rollup plugin
+ 0 0 0 35 rubygems
+ 10 0 -5 5 scaffold
+ 65 0 30 0 scaffolder
+ 0 0 35 10 scaffolding
+ 0 0 0 15 scoop
+ 0 0 0 -20 semantic release
+ 0 -5 -5 -10 sentry
+ 5 5 -15 -10 simulator
+ 0 5 5 30 snippet
+ 5 0 35 10 source map
+ 0 0 0 10 sourcemap
+ 0 10 0 0 sphinx
+ 5 0 -5 -15 stack trace
+ 0 0 0 10 starter kit
+ 0 0 0 10 starter template
+ 0 0 0 15 static analysis
+ 0 15 -10 15 storybook
+ 0 0 0 -10 sublime text
+ 0 0 0 20 svn
+ -15 -10 0 5 swagger
+ -10 -5 -5 -5 test framework
+ 0 0 15 -20 test runner
+ -5 10 10 5 tooling
+ 15 0 -10 -10 toolkit
+ -10 0 0 -15 trace
+ -10 -5 -10 -15 tracing
+ -5 -5 30 -10 type definition
+ 0 0 -20 -20 vcpkg
+ 0 0 -10 -30 version control
+ 0 0 0 -10 version control system
+ -5 -15 5 20 vite
+ -25 0 0 5 vite plugin
+ 25 -15 30 -5 vscode
+ 0 0 10 -15 watch mode
+ -5 5 10 -35 webpack
+ 0 0 0 -10 webpack config js
+ 0 0 -5 10 webpack configuration
+ -40 0 -5 15 webpack plugin
+ 0 0 0 -10 winget
+ 0 0 -5 -15 xcode
+ 10 0 15 0 zero config
+ 0 20 10 -10 zero configuration
+ 0 0 -15 0 插件
strengths ecommerce
+ 0 0 25 -5 buy
+ 0 -5 0 10 checkout
+ 15 0 0 0 commerce
+ 0 0 25 25 currency
+ -5 -10 -5 -5 customer
+ 10 0 0 -5 e-commerce
+ 0 0 0 10 fashion
+ 0 0 0 -10 inventory
+ 0 0 -5 -10 invoice
+ 0 0 -10 0 marketplace
+ 15 5 5 0 medusa
+ 5 0 -5 10 payment
+ 0 0 10 -10 price
+ 0 30 30 35 purchase
+ 0 -5 -5 -10 review
+ 0 0 0 10 seller
+ 35 0 0 10 shop
+ 15 5 10 10 shopify
+ 10 0 0 5 storefront
+ 0 0 -10 -10 stripe
+ 0 0 -5 -10 vendor
+ -15 -5 -10 -5 wallet
strengths editor
+ 0 0 0 10 Eclipse
+ 0 0 0 -30 Lexical
+ 0 0 0 40 M-x
+ -5 0 15 15 Mermaid
+ -15 0 0 0 Plug
+ 10 0 0 0 Quill
+ -10 -5 -5 -20 canvas
+ 30 0 0 5 ckeditor
+ 15 0 5 0 code editor
+ 5 0 5 -20 completion
+ -5 -15 5 -10 cursor
+ 10 -5 -5 -10 drawing
+ 35 0 0 -40 editing
+ 30 -10 -15 5 editor
+ 5 0 0 10 editor component
+ 10 5 0 -20 editor for
+ 0 0 0 -10 editor support
+ 0 0 0 10 elisp
+ 35 35 25 25 emacs
+ -10 -5 -10 0 formatter
+ -10 5 20 -15 highlight
+ 10 -5 -10 -15 ide
+ 0 0 0 -15 keybinding
+ -10 0 5 -5 keyboard
+ 15 0 -10 0 language server
+ 0 0 -10 0 language support
+ 0 0 -5 -10 line number
+ -10 0 -5 -5 linter
+ 0 0 5 15 melpa
+ 0 0 10 0 minor mode
+ 0 0 15 -5 modal
+ 15 0 0 0 monaco-editor
+ 0 0 10 -15 paste
+ 5 5 -10 -5 preview
+ 25 0 10 0 prosemirror
+ 0 10 0 0 real-time collaboration
+ 0 0 -5 -20 rich text
+ -5 0 -5 10 selection
+ 0 0 20 5 shortcut
+ -5 0 -5 -25 syntax highlighting
+ 0 0 0 -10 textarea
+ 0 0 -5 -25 undo
+ 0 15 -15 -10 vim
+ 0 0 -10 -10 visual studio code
+ -5 -10 -5 0 vs-code
+ 10 0 0 0 wysiwyg editor
strengths emulator
+ -10 -5 10 -5 audio
+ 0 -5 -10 -5 boot
+ 0 0 10 10 chip
+ 0 0 0 -10 compatibility layer
+ 10 5 -5 -5 computer
+ 0 -5 0 -10 cpu
+ 0 0 0 -10 cycle
+ 30 0 0 0 emulate
+ 0 0 10 0 emulating
+ 0 0 15 0 emulation
+ 35 10 20 -5 emulator
+ 15 0 0 0 emulator for
+ -15 -5 -10 -10 game
+ 0 15 5 -5 hardware
+ -15 0 0 -20 homebrew
+ 0 10 0 15 simulate
+ 15 10 0 0 simulator
+ 10 0 15 -5 sound
+ 10 10 5 -5 virtual
+ 0 0 0 -10 vm
strengths filesystem
+ 0 0 0 10 archive file
+ -30 -5 5 -25 backup
+ 0 0 0 10 basename
+ 0 0 0 -15 block device
+ 0 0 10 -5 cleanup
+ 0 0 0 -10 copy file
+ 0 0 0 -15 delete file
+ 0 0 0 15 directory tree
+ 15 -10 0 -10 disk
+ 0 0 0 -10 disk space
+ 15 5 -10 0 drive
+ 0 -10 -15 5 file operation
+ 0 0 0 -15 file path
+ 0 0 0 25 file size
+ 0 20 -15 25 file-system
+ 20 0 20 0 fs
+ 0 0 0 -10 glob
+ 0 0 0 10 hadoop
+ 0 0 0 10 hdfs
+ 0 0 0 10 hidden file
+ 15 0 0 10 inotify
+ -20 0 -5 0 kernel
+ 0 0 10 5 large file
+ 0 0 0 10 mount point
+ 0 0 10 0 remote file
+ 0 0 -10 10 rename
+ 0 0 0 15 rsync
+ 0 25 0 0 subdirectory
+ 0 -10 -10 -10 tarball
+ 0 15 0 5 traversal
+ 0 0 0 10 unmount
strengths finance
+ 0 0 0 -15 10-k
+ 0 10 15 0 balance
+ 0 0 10 10 bank
+ 0 0 5 10 currency
+ 5 25 -5 -5 customer
+ 0 0 -5 10 economic
+ -5 -5 10 -10 exchange
+ -5 0 -20 0 finance
+ 0 0 20 10 fund
+ 0 0 0 -10 futures
+ -5 0 15 10 indicator
+ 0 0 10 -5 invoice
+ 0 20 5 5 market
+ 0 0 0 15 order book
+ 15 20 20 -5 payment
+ 0 0 10 10 price
+ 0 0 0 -10 refund
+ 0 0 0 -20 risk
+ 0 0 0 -10 sec filing
+ -5 -5 -5 -25 signal
+ 0 0 0 10 spending
+ -5 -5 -15 -10 strategy
+ 0 0 15 15 stripe
+ -5 0 -10 -5 subscription
+ 0 0 15 5 trade
+ -10 0 25 20 transaction
+ -5 15 15 5 wallet
strengths firmware
+ 0 0 0 -15 3-3v
+ -25 -5 -5 -25 arduino
+ 0 0 10 5 battery
+ -5 -5 -5 -20 board
+ 0 20 0 0 bootloader
+ 5 15 -5 -10 chip
+ 0 -5 -5 10 controller
+ 20 10 10 -10 driver
+ -25 0 0 -10 embedded
+ 0 15 0 0 embedded system
+ 10 0 0 20 firmware
+ 10 30 5 0 flash
+ 0 0 0 -10 gpio
+ 10 5 10 -15 hardware
+ -10 0 0 -5 homebridge
+ 0 0 -10 0 i2c
+ 0 -10 -5 0 iot
+ 0 10 0 -10 led
+ 0 -15 0 10 micro-controller
+ -5 -5 -25 0 modbus
+ -5 -25 -30 -5 mqtt
+ 0 0 -5 -20 pins
+ 5 0 -10 5 power
+ 0 0 -5 -10 pwm
+ -5 0 0 -10 robot
+ 5 5 0 10 router
+ 0 10 -15 -10 sensor
+ 0 0 -10 0 servo
+ -5 0 25 0 soc
+ 0 -25 0 0 telemetry
+ 0 10 0 0 toolchain
+ 0 0 10 -5 wire
+ 0 0 0 10 wireless
strengths for-fun
+ 0 0 0 15 annoying
+ 30 0 0 20 ascii-art
+ -10 -5 -5 -5 bot
+ 0 0 15 15 crazy
+ 0 0 0 10 creative
+ 0 0 -5 -10 draw
+ -5 0 10 -5 drawing
+ -5 0 -15 0 emoji
+ -5 -5 0 10 experiment
+ -10 0 -10 -5 fake
+ -10 10 10 15 fun
+ 10 -10 -15 0 game
+ -5 0 0 10 magic
+ 0 35 0 0 movie
+ -5 -5 0 -10 music
+ -5 0 -10 -5 mustache
+ 0 0 0 15 obfuscated
+ 0 0 0 10 obviously
+ -10 -5 -10 -10 party
+ 0 0 -5 10 sound
+ 0 0 0 10 story
+ 0 0 0 10 surprise
+ -5 -5 -5 10 tiny
+ 0 10 10 10 weird
strengths framework
+ -10 0 0 -5 Ember
+ 0 0 -15 -10 Flask
+ 0 0 0 45 Spring
+ -10 25 -5 0 abstraction
+ 0 0 0 -10 agent framework
+ -30 -15 -55 -15 angular
+ -15 -15 0 -5 angularjs
+ 0 0 0 20 app route
+ -10 -5 -5 -5 astro
+ -10 -5 -5 15 boilerplate
+ 0 -5 -10 0 boilerplate code
+ -5 -5 -15 -10 bootstrap
+ -30 0 0 -20 bot framework
+ 0 0 15 0 component based
+ -10 0 10 5 controller
+ -15 0 -5 -10 cordova
+ 0 0 -5 -10 create react app
+ 25 0 0 0 css framework
+ 5 -5 10 5 declarative
+ 0 0 -5 10 dependency injection
+ 5 10 0 0 design system
+ -40 -10 -15 -25 django
+ 0 0 0 10 dojo
+ 30 0 -5 0 elegant
+ -10 -5 25 10 enterprise
+ 5 0 -5 -20 expressive
+ 0 0 0 -25 extensible
+ -15 0 5 -15 fastify
+ 0 0 30 35 foundation
+ 5 0 10 0 foundation for
+ 15 0 0 -45 framework
+ -10 10 -15 -5 framework agnostic
+ 150 35 60 0 framework for
+ 55 15 10 5 framework for building
+ 0 15 5 5 framework that
+ 45 20 0 5 framework to
+ 10 0 0 0 full-stack
+ -20 -5 -5 -10 gatsby
+ -15 -5 0 -5 gtk
+ -30 -25 -25 -10 hapi
+ 0 0 10 0 hot module replacement
+ 0 0 0 -10 ionic
+ -10 0 -10 -15 jasmine
+ -30 -10 -15 25 jest
+ 0 0 0 -10 keras
+ -15 0 -5 0 koa
+ 0 0 0 15 lifecycle
+ -10 -10 -15 20 middleware
+ 0 0 0 10 middleware stack
+ 0 0 0 -10 mocha
+ 5 0 25 25 modular
+ 0 0 0 15 modular architecture
+ -15 -5 -20 -10 nestjs
+ -5 10 -5 -5 next-js
+ -20 0 -5 0 node-js framework
+ -10 10 -10 -10 nuxt
+ -10 0 15 0 opinionated
+ -10 0 -15 -15 orm
+ 0 0 10 -5 plugin system
+ -15 -5 5 -5 pytest
+ -5 5 0 -10 rails
+ 0 0 -5 10 rapid
+ 0 0 15 0 rapid development
+ -35 -20 5 -20 react native
+ 0 0 15 -5 reactive
+ 20 0 15 10 ros
+ -5 0 5 -10 router
+ -15 -10 0 20 routing
+ 0 0 0 -10 scaffolding
+ -20 -5 25 10 scalable
+ 0 0 0 10 server side rendering
+ -15 0 -5 -10 serverless framework
+ 0 0 0 25 sinatra
+ 0 0 0 15 single page application
+ -5 10 0 -10 svelte
+ 0 0 -5 -10 tensorflow
+ 10 0 30 0 test framework
+ -5 0 -5 -20 testing framework
+ 0 -5 -5 40 the framework
+ 0 0 0 10 this framework
+ -20 -5 -10 -10 toolkit
+ 10 15 0 0 ui framework
+ 10 0 -5 25 vue-js
+ 0 10 0 0 web application framework
+ 25 -25 0 5 web framework
+ 0 -5 0 -10 zero configuration
+ 0 0 10 0 架构
+ 0 0 5 15 框架
strengths frontend
+ 10 0 0 0 Babel
+ -20 0 -5 0 Compass
+ -10 0 0 15 Ember
+ -15 -20 -15 -15 Foundation
+ 0 0 10 5 Handlebars
+ 0 -5 15 0 Less
+ 15 0 0 0 Polymer
+ 10 0 5 5 Quasar
+ -90 -30 -20 -30 React
+ 0 5 0 10 Sass
+ 5 0 0 -20 Solid
+ -35 0 -50 0 Typescript
+ 70 30 10 15 angular
+ 10 0 0 0 angular app
+ 20 0 0 0 angular application
+ 30 5 0 -25 angular-js
+ 10 0 -25 15 animation
+ 30 0 15 10 astro
+ -5 0 10 0 autocomplete
+ -15 -10 0 0 babel plugin
+ -10 -5 -10 -35 boilerplate
+ -10 0 0 0 bootstrap
+ 0 0 -10 -20 bower
+ 0 0 -10 0 browser extension
+ 0 0 5 -20 browser support
+ 0 -10 -10 -5 browser-based
+ -10 0 15 -10 browserify
+ 0 0 -15 -10 bundle size
+ 20 15 10 10 canvas
+ 0 0 0 -25 chrome
+ -15 -5 -35 -15 client-side
+ 0 0 0 -10 color picker
+ -15 0 0 5 component library
+ 20 0 0 10 cross-browser
+ 0 0 0 10 css class
+ 0 0 -10 -15 css custom property
+ 0 0 0 55 css file
+ 0 0 0 10 css loader
+ 0 0 -5 -25 css variable
+ -10 0 -15 0 cypress
+ -10 0 -5 -10 d3
+ 0 -10 -10 -5 data table
+ 35 0 15 5 design system
+ 0 5 -25 -10 directive
+ 0 0 0 -10 dom element
+ 0 5 0 -15 drag and drop
+ 0 0 0 10 dropdown
+ -5 0 -5 -10 ecmascript
+ -10 0 0 -10 elm
+ 15 0 10 0 ember-cli
+ 0 0 0 -15 es module
+ 0 0 -10 -30 es5
+ -10 5 -10 -50 es6
+ 0 0 0 -15 event emitter
+ -25 -15 -40 -30 firefox
+ 0 0 0 -10 for html
+ 10 0 0 0 for the web
+ -70 -35 -40 -15 front-end
+ 95 20 25 50 gatsby
+ -10 -25 0 -25 grid
+ -15 0 0 -10 grunt
+ -10 0 5 10 gulp
+ -25 0 0 0 gulp plugin
+ 0 -10 -10 -20 gzip
+ 0 0 -15 -15 gzipped
+ 0 -5 -10 -25 head
+ 0 0 0 20 history api
+ 20 0 0 15 html element
+ 0 0 15 -5 html form
+ -5 0 5 25 html5
+ 0 0 10 5 hydration
+ 25 40 20 -5 icon set
+ 0 0 10 15 in html
+ 15 -45 -10 -5 in the browser
+ 0 0 0 -20 in your browser
+ 0 0 -10 0 isomorphic
+ -15 0 -10 -15 jasmine
+ -20 0 0 0 javascript client
+ -15 -15 0 0 javascript library
+ -15 0 0 0 javascript library for
+ 30 20 20 15 jquery
+ -10 0 0 0 js framework
+ 5 0 0 10 js library
+ -35 0 0 10 js module
+ 20 0 0 0 js plugin
+ 0 0 0 15 jsdelivr
+ -5 5 10 -25 jsx
+ 0 0 0 10 landing page
+ 0 0 15 20 lazy loading
+ -15 0 0 0 lightweight javascript
+ 0 10 0 0 live demo
+ -20 0 10 20 local-storage
+ -5 0 25 20 markup
+ 5 -10 0 -5 material design
+ 0 0 0 -15 min js
+ 0 -10 5 -15 minified
+ 10 0 -5 0 mixin
+ 10 40 -20 -10 mobile
+ 0 -10 10 20 modal
+ 0 0 0 -15 modern browser
+ 5 -10 -15 -20 next-js
+ -5 0 -10 5 nextjs
+ -15 0 -15 -20 ngx
+ -15 0 -5 -5 on the web
+ -25 -15 -10 -10 playwright
+ -20 -25 -10 -15 polyfill
+ 0 0 10 25 popup
+ 0 0 0 10 postcss
+ 0 0 0 10 preact
+ -35 -10 -10 -20 progress bar
+ 0 0 15 -5 progressive web app
+ -55 30 5 -15 react component
+ -10 0 10 0 reactive
+ 0 0 10 10 redux
+ 20 -5 5 10 responsive
+ -15 -5 -5 -25 rollup
+ -5 -5 -5 -15 router
+ 0 -5 -20 5 safari
+ 10 -10 5 -30 scroll
+ 0 0 10 -15 scrolling
+ 5 0 0 45 scss
+ -5 0 -15 25 selector
+ 0 0 -20 0 server-side rendering
+ -25 0 5 -5 session-storage
+ -15 0 0 10 shim
+ 0 0 -10 -5 single page application
+ 0 -20 -15 -5 slider
+ -30 0 -20 -25 source map
+ 0 0 -5 10 spa
+ 0 0 -15 -25 spinner
+ 5 0 -15 -30 ssr
+ 0 5 15 -10 state management
+ -5 -5 -10 -15 storybook
+ -5 -10 -10 -15 style guide
+ 0 0 0 -10 styled-components
+ 0 0 5 60 stylesheet
+ -10 5 0 -5 svelte
+ 0 0 10 0 svelte-kit
+ 0 0 15 -15 tailwind css
+ 0 0 5 -10 templating
+ -15 -5 -15 -20 three-js
+ 0 0 15 10 toast
+ 0 0 0 -15 tooltip
+ 0 0 0 15 tree shakable
+ -10 0 0 0 typescript library
+ 0 0 0 -15 typography
+ 25 -10 5 -25 ui component
+ 10 -5 0 0 ui framework
+ -20 0 0 0 ui library
+ 0 0 0 -20 unpkg
+ 0 0 0 10 v-model
+ 10 -10 5 -15 vite
+ 10 0 15 -5 vue
+ 0 0 10 0 vue-2
+ 10 5 5 -10 vue-3
+ 25 0 0 10 vue-js
+ -15 0 30 0 web component
+ 0 -20 -5 -25 web page
+ -35 -15 -15 -5 webassembly
+ -20 -20 -30 -35 webgl
+ 0 -20 0 -10 webpack
+ 0 0 0 10 webpack dev server
+ 10 -30 -5 35 widget
+ 0 0 0 10 前端
strengths game
+ 5 0 10 5 2d
+ 0 10 -20 5 3d
+ -5 -5 -15 -15 animation
+ 0 0 0 35 combat
+ -40 0 0 -15 dnd
+ 0 0 0 -20 enemy
+ -5 -10 0 -5 fun
+ 25 35 35 40 game
+ 10 0 10 0 game development
+ 0 0 0 -20 game over
+ 0 0 -10 0 game state
+ 0 0 20 0 gamepad
+ -20 0 -20 -15 godot
+ 0 -5 25 -5 graphics
+ 0 -5 -5 10 hard
+ 0 0 0 -10 jump
+ -5 0 0 -15 keyboard
+ -20 0 0 0 lichess
+ 40 0 15 10 minecraft
+ 10 0 10 5 minetest
+ 10 0 0 20 mods
+ 0 0 15 0 multiplayer
+ -10 -15 20 -5 music
+ 15 5 0 0 phaser
+ -15 -10 15 -10 play
+ 0 0 -5 20 player
+ 0 0 10 -5 round
+ -10 -10 0 15 sound
+ 0 0 -10 -10 spawn
+ -15 0 0 0 spell
+ 0 0 -10 0 tilemap
+ 0 0 -10 0 tileset
+ 0 0 20 0 xbox
strengths game-engine
+ 5 0 10 -10 2d
+ 10 10 10 -10 3d
+ 0 0 0 -10 Unity
+ 5 -5 10 -5 animation
+ 0 0 -5 10 asset
+ -5 0 0 -10 audio
+ 0 0 15 5 collision
+ -15 -20 0 -10 component
+ 10 -5 -5 -10 editor
+ 35 20 20 35 engine
+ 0 0 5 10 entity
+ -5 -15 15 35 game
+ 15 0 15 0 game development
+ 40 0 10 10 game-engine
+ 0 0 10 0 gravity
+ -10 -5 -10 -15 input
+ -5 -5 -20 -15 level
+ -10 -5 0 -5 light
+ 0 -10 5 -15 material
+ 0 0 0 -10 mesh
+ -10 0 0 0 phaser
+ 0 -15 5 5 physics
+ 15 0 0 0 physics engine
+ -15 0 5 10 player
+ -10 -5 -5 -20 render
+ -5 10 5 -10 renderer
+ 0 0 10 5 scene
+ 0 -10 0 0 simulation
+ 0 0 15 0 sprite
+ 0 0 5 -10 texture
+ -5 -5 0 -10 three-js
+ 0 0 5 -10 vector
+ -10 -5 -5 -5 world
strengths graphql
+ 0 15 0 15 apollo
+ 5 5 0 15 apollo server
+ 0 0 0 10 appsync
+ 0 0 0 10 authorization
+ -20 -10 -5 -15 gatsby
+ 25 10 -5 10 graph-ql
+ 30 0 0 -10 graphql api
+ 10 0 0 0 graphql client
+ 0 0 0 10 graphql mutation
+ 0 0 5 15 graphql schema
+ 0 0 0 10 introspection
+ 0 0 5 10 mutation
+ -10 0 -5 -5 prisma
strengths gui
+ -25 0 0 -5 Qt
)weights",
    R"weights(
strengths gui
+ -10 -5 -5 -5 canvas
+ 15 15 -5 -5 cross-platform
+ -5 -5 15 -10 dialog
+ 0 0 -5 -20 drawing
+ -15 -5 5 5 electron
+ -5 -10 25 -5 front-end
+ 20 45 5 20 gtk+
+ 0 0 0 10 gtk2
+ 0 0 10 10 gtk3
+ 30 0 -10 5 gui
+ 15 0 0 0 gui for
+ 0 0 0 10 javafx
+ 5 15 -10 -10 keyboard
+ 25 30 30 10 menu
+ 0 15 -20 -5 mouse
+ 0 0 -20 -15 opengl
+ 0 0 10 -5 panel
+ -10 -5 0 5 portable
+ 0 0 0 20 qt5
+ 0 0 0 -15 raylib
+ -10 -5 -5 -5 toolkit
+ -20 -10 -5 -5 user interface
+ -10 0 -5 -5 webview
+ 5 25 5 10 widget
+ 0 -5 0 -10 x11
strengths http
+ 0 0 0 10 Content-Length
+ 0 0 10 5 Content-Type
+ 15 0 0 10 User-Agent
+ 0 0 15 5 access log
+ 0 -5 -15 -5 ajax
+ 0 0 0 15 alpn
+ 0 0 0 10 authorization header
+ 0 0 10 35 basic auth
+ 0 0 0 15 content-type header
+ 0 0 15 20 cookie
+ 0 0 0 10 cookie jar
+ 0 0 25 20 cors
+ 10 -20 -5 10 curl
+ 0 0 15 0 form urlencoded
+ 0 0 5 -10 form-data
+ 80 0 5 -15 http
+ 5 0 30 25 http 2
+ 0 0 10 10 http 3
+ 10 0 0 0 http authentication
+ 0 0 -15 15 http endpoint
+ 0 0 10 -5 http header
+ 10 0 0 0 http library
+ 0 0 0 35 http method
+ 50 10 10 15 http request
+ 0 15 5 5 http response
+ 0 0 -5 20 http status code
+ 0 0 -10 0 http streaming
+ 10 -15 15 15 http-client
+ 0 0 0 -10 http-get
+ 40 -10 10 25 http-server
+ 20 15 0 -20 https_proxy
+ 0 0 15 -30 keep-alive
+ -10 -5 30 15 middleware
+ 0 0 15 -5 multipart
+ 10 0 0 0 net http
+ -5 5 10 0 nginx
+ 0 0 0 10 nock
+ -55 -15 -20 -10 proxy
+ 0 0 -10 0 query param
+ 0 0 0 -15 query parameter
+ 0 0 0 -15 request body
+ 0 0 5 20 request header
+ 0 0 0 10 request per second
+ 0 0 -5 10 response header
+ 0 0 10 5 reverse proxy
+ 0 0 30 15 router
+ 10 25 15 30 routing
+ 0 0 0 -20 same origin
+ -5 0 -10 -5 server-sent event
+ -15 5 15 -5 socket
+ 15 -5 0 -10 ssl
+ 0 0 0 10 status code
+ -15 -15 0 -10 streaming
+ -5 -20 10 5 tls
+ 0 -5 -20 -35 uri
+ 20 0 15 10 user-agent
+ -10 -25 10 0 web server
+ -30 -15 -10 -25 websocket
+ 10 0 0 -5 wsgi
strengths http-client
+ 0 0 0 -20 Guzzle
+ 0 0 0 -10 XMLHttpRequest
+ 0 0 10 0 abortcontroller
+ 0 -5 -10 -5 ajax
+ 0 -5 -5 -15 api call
+ 5 10 10 0 api client
+ 0 0 -15 -15 async await
+ 0 0 0 -10 asynchronous http client
+ 5 0 20 0 axios
+ 0 0 10 -10 basic auth
+ 0 -10 15 -10 brotli
+ -10 0 -10 0 browser and node-js
+ 0 0 0 -10 cancel token
+ 0 0 10 0 chunked
+ -5 20 0 0 client library
+ 5 15 0 15 curl
+ 0 0 0 -10 exponential backoff
+ 30 10 15 -20 fetch
+ 0 0 0 10 follow redirect
+ 0 0 -5 25 get request
+ 0 0 0 10 http agent
+ 10 0 0 0 http client library
+ 25 0 0 0 http library
+ -10 -10 35 0 http request
+ 0 0 0 15 http-Client
+ 25 5 10 0 http-client
+ 0 0 0 -15 httpclient
+ 0 0 0 -10 httpie
+ 0 0 10 -5 interceptor
+ 0 0 15 5 multipart form data
+ 0 0 0 15 node fetch
+ 0 0 0 25 post request
+ 0 0 25 0 promise api
+ 5 0 10 0 promise-based
+ 0 0 15 0 proxy support
+ 0 0 0 -15 query parameter
+ 0 0 15 10 request body
+ 0 0 15 10 request header
+ 0 0 0 10 request module
+ 0 0 15 0 request timeout
+ 0 0 0 15 response body
+ -10 0 0 0 resty
+ -10 -15 -20 -30 retry
+ 0 0 10 0 socks proxy
+ 0 0 -5 -15 status code
+ 0 0 0 -10 wget
+ 0 0 10 -15 xhr
strengths iac
+ -25 -20 -5 -10 Azure
+ 40 0 0 25 Puppet
+ 20 15 -5 0 aws cdk
+ 30 -5 -5 0 cdk
+ 20 0 0 0 cdk construct
+ 0 5 0 60 centos
+ 0 0 10 0 cloud infrastructure
+ -10 -5 5 0 cloudformation
+ 10 0 0 -5 cloudformation template
+ 0 0 0 10 cookbook
+ -5 0 10 -15 ec2
+ 0 0 -5 10 fedora
+ 0 0 20 50 hiera
+ 20 45 5 0 infrastructure
+ 0 0 0 20 install and configure
+ -10 -5 -5 5 manifest
+ 35 0 0 0 module for puppet
+ 5 10 0 10 pulumi
+ 0 0 0 25 puppetlabs
+ -10 0 -10 -5 recipe
+ 0 0 0 20 red hat
+ 0 0 5 30 rhel
+ 0 0 0 10 terraform provider
+ 0 -5 -5 -10 vm
strengths ide
+ 0 0 10 0 Atom
+ 0 0 0 -25 M x
+ 25 0 0 0 Plug
+ 0 0 10 0 arduino ide
+ 0 0 0 -10 brackets
+ 0 0 -10 0 code completion
+ -30 0 0 0 code editor
+ -10 0 0 0 codemirror
+ -5 -10 -30 -45 completion
+ -5 -15 -10 -25 cursor
+ 0 10 10 0 debugger
+ -5 0 25 0 development environment
+ 0 0 -35 -30 diagnostics
+ 55 25 0 10 eclipse
+ -15 -15 -30 -50 editor
+ 0 0 0 -10 elisp
+ -15 -20 -5 -15 emacs
+ -25 0 0 0 for emacs
+ 0 0 0 -10 go to definition
+ 0 0 -15 -10 gutter
+ 0 0 10 -5 highlight
+ 0 0 -30 -5 highlighting
+ 5 -5 0 15 ide
+ 0 0 0 -20 intellisense
+ 0 0 30 15 kernel
+ 0 0 0 -10 keymap
+ 10 5 -15 0 language server
+ -25 0 0 0 language server protocol
+ 0 0 -10 -10 language support
+ -20 0 0 -15 lsp
+ 0 0 0 10 marketplace
+ 0 0 -15 0 melpa
+ 0 0 -15 0 minor mode
+ -20 0 0 0 monaco editor
+ 15 0 0 -20 playground
+ 0 0 -10 0 quick fix
+ 0 0 -10 0 refactor
+ 0 -10 0 0 sidebar
+ 0 0 0 -20 snippet
+ -5 -5 -10 -5 syntax highlighting
+ 0 0 0 -25 text editor
+ 0 0 -20 -25 toggle
+ 0 -5 -15 -15 vim
+ 0 0 0 -10 visual studio
+ 0 0 10 10 visual studio code
+ 25 0 0 -10 vs code
+ 60 20 10 5 vscode
+ -5 -5 10 -5 workspace
+ 0 0 0 -10 xcode
strengths iot
+ 10 -5 0 10 arduino
+ 0 0 10 0 arduino ide
+ 0 10 0 0 automation
+ -5 -5 5 10 battery
+ 30 10 0 25 bluetooth
+ 10 25 -5 0 board
+ 0 -10 0 0 bootloader
+ 30 25 -5 25 controller
+ 100 40 -5 -5 driver
+ 0 0 -5 10 embedded
+ 0 20 0 0 embedded device
+ -10 -10 5 15 firmware
+ 0 0 10 10 grafana
+ 15 0 0 0 homebridge
+ 0 0 10 0 intel edison
+ 0 0 0 20 iobroker
+ 0 10 0 0 iot device
+ 0 10 -5 0 led
+ 0 0 0 15 low-cost
+ -15 -10 0 0 microcontroller
+ 20 15 15 0 modbus
+ 5 0 -5 15 mqtt
+ 0 -10 0 -10 mqtt broker
+ 0 0 10 10 raspberry-pi
+ 0 10 15 -5 serial
+ 0 0 0 15 serial port
+ 5 10 10 5 smart
+ 0 0 0 -10 to mqtt
+ 0 0 0 15 voltage
strengths json
+ 0 10 0 -5 JSON stringify
+ -5 -10 0 0 converter
+ -15 -5 -5 -10 csv
+ 0 0 -10 -5 deserialize
+ 0 -5 0 -10 encode
+ -10 0 0 0 from json
+ 30 0 0 20 jq
+ 35 10 -20 -15 json
+ 15 0 15 5 json api
+ 25 0 0 5 json data
+ 0 0 0 10 json for
+ 0 10 0 15 json form
+ 0 10 0 0 json ld
+ 20 0 0 5 json object
+ 10 -5 0 5 json rpc
+ 20 15 0 0 json schema
+ 0 0 0 -15 json string
+ 0 0 0 15 json type
+ 0 0 0 -15 json-p
+ 0 0 0 -10 jsonc
+ 0 0 15 0 jsonschema
+ -5 0 -15 -10 mapping
+ 0 0 0 15 marshal
+ -15 -5 -15 -20 openapi
+ 0 5 -10 -5 serialization
+ 10 0 -5 5 serialize
+ -10 -10 5 -5 swagger
+ 20 0 10 0 to json
+ 10 -5 -10 -10 validator
strengths julian
+ -15 -20 0 -10 calendar
strengths k8s
+ 0 15 0 25 cloud native
+ -5 -5 0 15 cluster
+ 0 -15 0 0 etcd
+ 25 25 0 10 for kubernetes
+ 0 0 0 20 gitops
+ 0 0 0 -10 ingress
+ 10 0 25 0 k8s
+ 15 -10 25 20 kubernetes
+ 5 0 15 5 kubernetes cluster
+ 0 0 0 15 kubernetes pod
+ -5 0 0 15 manifest
+ 0 0 0 10 sidecar
+ -5 -10 -5 15 volume
+ 0 15 0 5 workload
strengths language
+ 0 0 15 10 REPL
+ 5 10 -5 -10 c++
+ -25 -10 -10 -10 clojure
+ 0 0 -10 0 combinator
+ -5 -5 -5 10 concurrent
+ 0 0 0 -10 continuation
+ 0 0 15 25 coroutine
+ 0 0 10 0 crystal
+ 0 -5 -5 -10 dialect
+ -15 0 0 -25 dsl
+ -10 -5 5 -20 evaluate
+ 0 15 0 -5 expressive
+ 10 0 0 0 ffi
+ 10 15 0 -5 grammar
+ -10 -5 0 5 groovy
+ 5 0 0 20 haskell
+ 45 5 5 5 interpreter
+ 0 -10 5 5 keyword
+ 0 5 -10 15 kotlin
+ 20 0 15 10 lang
+ 45 30 5 -10 language
+ 0 0 0 10 language construct
+ 10 10 10 0 language server
+ 0 25 0 5 language that
+ 0 0 -10 0 lexer
+ 0 0 10 10 llvm
+ 15 15 20 0 lua
+ -5 -15 5 -15 macro
+ -35 -15 -10 -10 ocaml
+ -5 0 5 -20 operator
+ 0 -10 -5 -15 pattern matching
+ -20 -20 -10 -5 perl
+ 5 -5 10 -5 php
+ 0 0 10 0 playground
+ 20 5 0 0 programming-language
+ 25 0 0 0 query language
+ 10 0 15 -5 ruby
+ 15 15 -5 -10 scheme
+ 0 -5 10 -5 scratch
+ 0 0 -10 0 scripting
+ -10 0 -15 -5 standard library
+ 0 0 15 -15 statement
+ 0 -5 -5 -10 typed
+ 0 5 20 15 vm
+ -10 0 0 0 教程
strengths learning-resource
+ -40 -10 -5 0 Awesome
+ 0 0 0 10 a sample
+ 0 0 0 -10 add your own
+ 0 0 35 0 additional resource
+ 0 5 -20 -15 an example
+ 0 -10 -5 -10 an example of
+ 0 -5 5 20 answer
+ 0 0 0 10 answers to
+ 0 0 -20 10 assignments
+ 0 0 15 0 basics
+ 15 -5 -10 -10 blog post
+ 0 0 25 0 bonus
+ -10 0 5 20 book
+ 15 0 0 0 catalog
+ 20 0 0 -10 challenge
+ 0 0 -30 -10 chapter
+ -5 0 -15 30 clone
+ 5 -5 -5 15 collection
+ 0 0 15 15 comparison
+ -5 -5 -10 0 compilation
+ -20 0 30 5 course
+ 0 0 0 15 coursera
+ -5 -5 -20 10 demo
+ 0 0 20 0 demonstrates
+ 0 0 10 5 demonstration
+ 0 -10 0 -10 directory of
+ 0 0 0 10 due date
+ -20 0 5 0 edition
+ 30 -25 -40 -15 example
+ 0 -5 0 10 example code
+ 0 0 0 10 example demonstrates
+ 0 0 0 10 example implementation
+ 0 -5 0 -10 example of how
+ 0 0 0 10 example of using
+ 0 0 -10 -5 example project
+ 30 0 0 -5 examples of
+ 20 0 0 5 exercises
+ 0 0 20 -10 experiment
+ 5 30 0 -5 experiment with
+ 10 0 15 10 explain
+ 0 0 10 15 explanation
+ 0 -5 -15 -5 faq
+ 25 0 0 0 from scratch
+ 0 -20 0 5 grade
+ 0 0 0 -10 guide to
+ 0 0 -5 15 hello
+ 0 -15 -30 -10 how to use
+ 0 -10 0 20 how-to
+ 0 0 0 -10 implement your own
+ -20 25 -20 25 implementations of
+ 5 -10 15 -25 instructions
+ 0 0 0 25 intermediate
+ 0 0 15 0 introduction
+ 0 0 10 5 knowledge base
+ 15 30 5 5 lab
+ 10 5 15 35 learn
+ 0 0 0 25 learn co
+ 0 -25 0 5 learn how to
+ 0 0 -25 0 learner
+ 0 0 15 0 lesson
+ -10 -10 -20 -25 list
+ -5 -10 -45 10 lists of
+ -20 0 0 0 lms
+ 0 -10 -10 -5 manual
+ 0 -5 15 5 notes
+ 0 0 0 10 notes about
+ 0 10 0 0 notes for
+ 0 0 0 -10 notes on
+ 0 55 25 0 objectives
+ -15 0 -15 -5 overview
+ -5 0 10 0 podcast
+ 0 0 0 -10 practical
+ -5 -10 -10 5 presentation
+ 0 -10 -10 30 question
+ 0 -5 -25 -5 quickstart
+ 0 0 0 10 quiz
+ 10 0 15 15 recipe
+ -10 20 35 -5 reference
+ -5 -5 -15 -5 report
+ -5 -15 15 -10 resource
+ 0 0 -10 0 roadmap
+ 15 -15 30 15 sample
+ 10 -5 0 0 series
+ 0 0 -10 -10 slides
+ -15 25 25 0 solution
+ 0 0 5 25 solutions to
+ 0 0 25 -25 step 1
+ 0 0 25 -25 step 2
+ 0 0 0 15 step by step
+ 0 25 -20 20 student
+ 0 5 15 0 submission
+ 0 15 0 -5 the book
+ 0 -15 5 10 the sample
+ 0 0 0 10 this example
+ 0 0 0 15 this lab
+ 30 0 0 0 this repo contains
+ 15 5 -5 -10 this repository contains
+ 0 0 -5 20 tip
+ 0 0 0 -15 to learn more about
+ 0 15 5 5 topic
+ 0 5 -25 -20 training
+ 0 20 -10 5 translate
+ -5 15 20 5 translation
+ 0 10 0 5 trick
+ -20 -5 -20 -15 tutorial
+ 0 0 0 -20 tutorial for
+ 0 25 0 -5 understand how
+ 0 25 -5 25 understanding
+ -15 -5 0 0 university
+ 0 -10 0 0 wiki
+ 15 5 -5 0 workshop
+ 25 0 0 0 教程
+ 0 0 10 0 目录
+ 0 0 5 10 示例
strengths lib
+ 0 0 -10 0 Babel
+ 0 0 0 10 Backbone
+ 0 0 0 10 Boost
+ 0 0 0 10 Ember
+ 5 0 0 -15 Go package
+ -15 -20 -35 -30 Node
+ -85 -15 -10 -10 React
+ -20 0 10 -20 Swift
+ 0 0 0 -10 Underscore
+ 0 0 -10 5 Yarn
+ -30 -15 0 -5 a port
+ 15 -10 -25 0 abstract
+ 5 30 40 5 abstraction
+ -15 -25 10 10 adapter
+ 0 0 0 -20 add the following to your
+ -40 -15 0 -5 add-on
+ -45 -30 -45 -30 angular
+ -30 5 50 10 animation
+ -40 -20 -20 -15 api client
+ 0 -25 0 0 api client library
+ 0 5 20 -15 api docs
+ -10 10 20 10 api documentation
+ 0 -10 15 -20 api reference
+ -15 0 0 0 api sdk
+ 0 0 0 -15 app use
+ 5 10 -10 0 autocomplete
+ 0 0 10 0 available options
+ -45 -15 0 -10 babel plugin
+ -25 0 0 -15 babel preset
+ -5 0 5 -20 backend for
+ 0 0 -20 0 backport
+ 0 0 10 0 basic usage
+ 0 5 -5 -35 binding
+ 15 5 -5 0 binding to
+ 0 -10 5 15 bindings for
+ 0 0 -35 0 bower
+ 0 0 10 0 browser compatibility
+ 0 0 5 25 browser support
+ -5 0 20 15 browserify
+ 0 0 0 20 build gradle
+ -70 -25 -30 30 builder
+ -35 -70 -5 -45 bundle
+ -35 0 20 5 bundler
+ -10 -30 -10 -60 button
+ -10 5 85 -20 cache
+ 0 0 0 50 callback function
+ 30 0 0 0 capacitor plugin
+ 0 -30 0 0 category
+ -5 0 -10 -10 checkbox
+ 5 -15 -15 10 class
+ 25 10 5 -25 class for
+ 0 -50 -15 25 class that
+ -5 -25 -20 5 client
+ -35 -20 -15 -25 client for
+ 10 -30 -30 -5 client library
+ -15 -10 0 0 client library for
+ -10 0 0 0 client sdk
+ 5 0 -10 10 clojure
+ 0 0 15 0 cocoapod
+ 0 0 35 0 code coverage
+ 5 -5 0 10 codec
+ 0 -15 0 0 collection of utility
+ 0 0 -5 10 combinator
+ 0 -10 -20 -50 commonjs
+ -125 -25 -40 -70 component
+ -90 -20 0 -5 component for
+ -5 0 0 -25 component library
+ -25 -20 40 -5 component that
+ -5 0 0 -25 composable
+ 0 0 0 15 connection pool
+ 5 -5 10 25 connector
+ -15 -60 0 -30 container
+ -40 -30 10 -10 control
+ 0 0 10 5 convenience method
+ -15 5 -5 -35 converter
+ 10 0 0 0 cordova plugin
+ 0 -10 0 5 core library
+ 0 0 -10 0 custom element
+ 0 0 0 -15 custom widget
+ 0 5 45 35 data structure
+ 5 5 10 20 decode
+ 5 0 0 15 decoder
+ -5 0 0 -30 decorator
+ 0 0 15 -15 default options
+ 0 0 0 10 define function
+ -60 -25 -30 -55 dependencies
+ 10 0 0 0 dependency free
+ 0 0 -10 -30 deps
+ -10 -10 15 -10 design system
+ 0 0 15 0 dev dependencies
+ 25 -15 -20 -5 dialog
+ -5 -10 0 -15 directive
+ -10 10 35 0 django
+ -55 -35 -35 30 driver
+ -40 -5 10 0 driver for
+ 0 0 -15 -10 drop in
+ 5 -5 -15 -20 drop in replacement for
+ 0 0 -20 -20 dropdown
+ 5 -5 15 15 dsl
+ 0 0 0 30 elixir
+ 0 0 -20 -60 emitter
+ 0 10 10 0 encode
+ -5 0 10 5 encoder
+ 0 0 0 -10 encoder decoder
+ 0 0 0 15 ergonomic
+ 0 0 15 -40 es module
+ 0 0 0 -20 es6 module
+ -95 0 -35 -20 eslint config
+ -100 -20 -25 -50 eslint plugin
+ -15 0 0 0 eslint rule
+ 0 0 10 20 esm
+ 0 0 0 10 event emitter
+ 0 15 -10 40 example usage
+ -60 -55 15 15 extension
+ -30 -20 -5 -20 extension for
+ 5 10 10 55 factory
+ 0 5 -10 -20 fluent
+ -15 -20 0 -25 form builder
+ 0 0 0 10 form field
+ -20 -20 -5 -15 formatter
+ 10 25 25 -5 functions for
+ 0 5 20 -5 future
+ -40 0 -10 -10 gatsby plugin
+ 0 -40 20 -30 gem
+ -25 15 -30 -15 generator
+ -30 -40 -10 -45 generic
+ 0 0 0 -25 generic type
+ 0 0 0 -30 go get
+ 0 10 0 -10 go get github com
+ 10 0 0 0 go implementation
+ 0 0 0 -20 go mod
+ 0 0 0 -15 go module
+ 0 10 -30 -5 godoc
+ -35 -30 -10 -10 gradle
+ 10 0 0 0 graphql client
+ -40 0 -50 -25 grunt
+ -35 -10 -15 -5 gulp
+ -40 0 0 0 gulp plugin
+ 0 0 30 10 gzipped
+ 0 0 -20 0 handlebars helper
+ 5 0 5 10 hash function
+ 0 0 0 -10 hash map
+ 0 0 5 -10 hash table
+ 15 -10 0 -25 haskell
+ -15 0 -35 25 header
+ -5 0 15 15 header only
+ 10 -10 -15 40 helper
+ -5 0 5 -10 helper for
+ 5 5 15 5 helper function
+ 0 0 0 -10 helper method
+ 0 0 15 15 higher order component
+ 0 0 5 -20 hoc
+ -5 -5 -20 20 hook
+ 20 5 -10 -20 http client
+ -10 0 0 0 http client library
+ -15 0 0 0 http library
+ 0 0 0 -20 icon font
+ -35 -40 -20 -15 icon set
+ -15 70 15 25 implementation
+ 25 -15 10 5 implementation of
+ -5 5 5 -30 implements the
+ 0 0 0 -10 import as
+ 0 0 -10 5 import from
+ 0 0 -25 20 in your project
+ 0 0 -15 0 installed_apps
+ -40 -40 -25 10 integration
+ 10 0 -10 -20 integration for
+ 0 0 -15 0 iterator
+ 0 10 -15 5 jar
+ -10 0 0 0 java library
+ 0 0 10 -10 javadoc
+ -40 -15 0 -5 javascript library
+ 0 0 -20 0 jni
+ 40 5 0 35 jquery
+ 5 0 0 15 js library
+ 15 0 0 5 json parser
+ 0 0 0 10 jsr
+ 10 0 0 0 kafka client
+ -35 -20 -20 -15 kotlin
+ 0 0 0 10 language bindings
+ 0 0 15 20 laravel
+ 15 15 10 -20 lib
+ 0 10 -10 -20 library
+ 25 20 55 -5 library for
+ -45 -20 20 0 library provides
+ -5 5 -5 -10 library that
+ 45 -25 10 5 library to
+ 10 0 0 0 library which
+ 0 0 0 -10 linked list
+ -25 -5 -25 -40 loader
+ 35 25 10 -20 logger
+ 10 0 0 -5 lru cache
+ 0 0 10 0 lua library
+ 0 0 0 10 lua module
+ 20 10 10 50 macro
+ 10 0 0 0 markdown parser
+ 15 0 15 35 matcher
)weights",
    R"weights(
strengths lib
+ -15 -10 -40 -30 maven
+ 0 0 0 10 maven central
+ 0 0 0 -25 meant to be used
+ 10 5 0 -5 middleware for
+ 0 10 -10 0 migration guide
+ -10 0 -10 -5 mixin
+ 0 -15 10 10 modal
+ -55 -15 -35 -20 modular
+ -85 5 -35 15 module
+ -40 10 25 10 module for
+ -15 0 -35 -35 namespace
+ 0 0 -20 -10 native module
+ 10 0 0 0 nativescript plugin
+ -10 0 -30 20 node module
+ 0 0 10 0 node package
+ -40 0 0 0 node-js client
+ -40 0 0 15 node-js library
+ 0 0 0 -10 node-js module
+ -90 -40 -40 -80 npm
+ 0 0 0 10 npm i
+ 0 0 10 35 npm install
+ 0 0 0 10 npm install g
+ 0 0 0 10 npm install save
+ 0 10 -20 10 npm module
+ -35 -10 -30 -65 npm package
+ 0 0 0 -10 npm version
+ 0 -10 -25 0 nuget
+ 0 0 0 10 nuget package
+ 10 0 5 -10 numpy
+ 0 0 10 10 observer
+ 0 0 0 -10 opam
+ -10 0 -5 -10 orm
+ -10 -20 -30 -40 package
+ -30 10 15 -20 package for
+ 0 0 0 -10 package install
+ 0 0 5 -85 package json
+ -5 10 -5 10 package provides
+ -25 -30 -20 -35 package that
+ 35 35 20 20 parser
+ 0 15 0 0 passport strategy
+ 0 0 10 -25 peer dependency
+ 0 0 0 15 pip install
+ 0 0 0 -10 pip3 install
+ -145 -40 -35 -30 plug-in
+ -90 -20 -10 -25 plugin for
+ 0 0 -15 0 plugin options
+ -40 -10 0 -45 plugin that
+ 0 0 -30 25 pnpm
+ 0 0 -35 -30 pod
+ 0 0 0 15 pod install
+ 15 10 15 40 polyfill
+ 0 0 0 -25 pom xml
+ 0 0 0 25 popover
+ 0 0 0 25 popup
+ -50 -35 -50 -15 port
+ -10 0 0 0 port of
+ -5 -5 0 10 port of the
+ 10 -5 10 5 progress bar
+ 0 0 0 10 progressbar
+ 0 0 0 10 proguard
+ 10 5 5 75 promise
+ 10 0 0 10 promise based
+ 10 0 -15 10 prototype
+ -15 -10 -40 -10 provider
+ 5 -30 0 35 providers
+ 0 -15 -25 -30 pypi
+ 0 0 -10 -10 pypi package
+ 0 15 0 0 pytest plugin
+ -10 0 0 0 python implementation
+ -5 -5 25 5 python library
+ 10 0 0 5 python module
+ 0 5 10 15 python package
+ 5 0 0 -15 python wrapper
+ 25 0 10 -10 query builder
+ -35 -20 20 -30 rails
+ -75 -30 -5 -50 react component
+ -35 0 0 0 react native component
+ -10 0 0 0 react native library
+ 10 0 0 0 react native module
+ 0 0 0 -25 readable stream
+ 10 0 0 0 redis client
+ -25 -15 -15 -15 redux
+ -10 20 -10 -20 reference implementation
+ 5 5 -10 40 replacement
+ 0 -5 -5 -20 reusable
+ 0 25 0 0 rich text editor
+ -15 0 0 0 rollup plugin
+ 10 0 5 -20 router
+ 0 0 0 -20 rust library
+ 0 0 0 10 rxjs
+ -120 -40 -50 -30 sdk
+ -130 -10 -10 -10 sdk for
+ 0 -5 0 -10 semantic versioning
+ 0 -5 -10 -10 semver
+ 5 0 -25 -10 serialize
+ 5 0 20 15 serializer
+ 0 0 15 15 service provider
+ 0 0 -10 5 session store
+ 0 10 10 0 set of function
+ -5 -10 0 5 set of tool
+ 5 0 0 25 shim
+ -20 0 0 0 simple react component
+ 0 -5 0 10 simple wrapper
+ 0 0 15 0 single header
+ 0 30 -5 20 slider
+ 0 0 5 40 spinner
+ 0 -20 10 0 standard library
+ -35 -25 -20 -10 starter
+ 10 0 5 -10 state machine
+ 0 10 15 30 state management
+ 0 0 -30 -25 storage backend
+ 0 10 10 45 strategy
+ 10 0 25 10 stream
+ 10 0 -10 15 subclass
+ 0 -15 -20 -50 switch
+ 0 0 -5 -20 template engine
+ 0 0 0 10 template tag
+ 0 0 0 -15 testing library
+ 0 0 5 -10 text input
+ 0 10 -5 25 the library
+ 0 0 0 10 thin wrapper
+ 0 -10 -20 -55 this component
+ 0 0 0 -30 this extension
+ 35 45 45 15 this library
+ -65 25 -15 -30 this module
+ -90 -35 -25 0 this package
+ -100 -95 -10 -25 this plugin
+ 0 0 0 -20 thread pool
+ 0 5 15 0 thread safe
+ 15 -10 30 -5 tiny
+ 0 0 -25 25 to your project
+ 0 0 -10 -35 toggle
+ 0 0 0 -10 tokenizer
+ -25 -5 0 20 toolkit
+ 0 0 0 40 tooltip
+ 0 0 0 10 trait
+ 0 -5 0 30 transition
+ 10 -10 25 20 transport
+ 0 0 0 -10 tree shakable
+ 0 0 -10 0 tree shakeable
+ 0 0 -15 0 tree shaking
+ 0 -15 10 75 trie
+ 15 25 -10 20 type definition
+ 10 -5 -5 5 type safe
+ 0 0 -10 15 typescript definition
+ -20 0 5 0 typescript library
+ -20 -10 0 -5 uikit
+ 0 0 5 20 umd
+ 0 0 0 10 unpkg
+ 0 5 15 -5 use this library
+ 10 -15 35 0 utilities
+ 0 -20 0 -5 utility class
+ 0 5 -5 10 utility function
+ 10 5 0 0 utility library
+ 30 10 0 -10 utils
+ 15 -15 -10 -10 validator
+ 0 0 10 -5 vcpkg
+ -15 -55 -30 5 view
+ 0 0 0 10 view controller
+ -25 0 0 5 vite plugin
+ -30 5 10 0 vue
+ -40 -35 -10 -20 web component
+ -90 -35 -25 -20 webpack
+ -40 0 -15 -15 webpack plugin
+ 0 0 0 10 websocket client
+ -45 -10 0 35 widget
+ -5 -10 0 -40 wrapper
+ 5 -10 30 0 wrapper around
+ -30 10 0 15 wrapper for
+ 0 0 0 10 wrapper over
+ -15 0 0 0 wysiwyg editor
+ 0 0 0 10 yarn add
+ 0 0 0 20 your podfile
+ -5 -15 -5 -25 实现
+ 0 0 0 -25 库
+ 0 0 -15 0 插件
+ 0 0 0 -40 模块
+ 0 0 -10 -25 组件
strengths linter
+ -10 10 10 0 analysis
+ 5 0 0 15 analyzer
+ -10 5 0 15 ast
+ 0 0 10 10 autofix
+ 0 0 0 -10 automatically fix
+ 0 0 0 10 baseline
+ 0 0 0 10 checker
+ 0 10 0 -5 checks for
+ -5 0 -10 -10 convention
+ 10 0 0 0 editorconfig
+ 0 10 0 5 enforce
+ 0 0 0 15 error prone
+ 15 5 10 10 eslint
+ 25 0 10 0 eslint config
+ 25 0 10 0 eslint plugin
+ 10 0 0 0 eslint rule
+ 0 0 0 10 fixable
+ -10 0 0 -5 formatter
+ 0 -15 0 0 formatter for
+ -10 -5 -20 -20 formatting
+ 0 0 -5 -10 indentation
+ 0 0 0 -15 isort
+ 30 0 -10 -5 lint
+ 5 5 10 10 linter
+ 0 0 -5 -15 linting
+ 0 0 0 10 maintainability
+ -10 0 10 10 preset
+ 0 0 5 -10 prettier
+ -20 0 0 0 prettier config
+ 0 0 0 -10 reformat
+ -5 0 10 -5 reporter
+ 5 0 10 5 style guide
+ 0 0 0 15 violation
+ 0 0 -5 -10 whitespace
strengths lms
+ 0 0 10 15 Canvas
+ 0 0 15 0 learner
+ 10 0 0 5 learning
+ 15 5 0 15 lms
+ -25 -15 5 -20 local_
+ -10 0 -5 -5 mod_
+ 25 5 15 0 scorm
+ 15 0 0 5 scorm api
+ 0 10 5 0 student
+ -10 -10 -10 0 tutorial
strengths logging
+ 0 0 15 0 console output
+ -10 -5 -5 -10 datadog
+ 0 0 -5 -15 debug log
+ 0 0 -10 0 debug logging
+ 0 0 0 15 log entries
+ 0 0 -5 15 log file
+ 0 0 30 0 log management
+ 0 -10 5 0 log message
+ 0 0 0 -10 log to stdout
+ 15 5 10 -15 logger
+ 0 0 0 -40 logging
+ 10 0 0 10 logging for
+ 10 0 0 0 logrus
+ 0 0 0 10 logs from
+ -15 -5 -15 -10 middleware
+ 20 20 15 -10 monitoring
+ 15 0 5 0 pino
+ 10 0 0 0 send log
+ 5 0 10 10 syslog
+ 0 0 -5 15 tail
+ 0 0 -5 25 timestamp
+ -5 15 45 0 trace
strengths low-code
+ -10 0 0 0 admin panel
+ 0 10 0 0 builder
+ 0 10 0 -5 business
+ 5 0 10 -5 connector
+ -5 10 -5 0 customizable
+ -5 0 0 10 form builder
+ 20 0 0 0 grapes-js
+ 10 0 10 10 n8n
+ 30 0 0 0 node-red
+ 25 0 0 0 node-red-contrib
+ 35 0 0 0 plasmic
+ -5 -5 -10 -15 widget
strengths message-queue
+ 0 0 -5 -10 Temporal
+ 0 0 0 -10 apache kafka
+ 0 0 10 10 broker
+ 15 0 0 0 bullmq
+ -10 10 5 -20 cluster
+ -5 0 -10 -10 event-bus
+ 0 0 -10 0 event-driven architecture
+ 0 0 -10 0 event-streaming
+ 0 0 0 10 failed job
+ 0 0 -10 0 fan-out
+ 0 -5 25 5 job
+ 0 0 5 10 job-queue
+ 20 10 10 10 kafka
+ 25 0 0 0 kafkajs
+ 0 0 -10 -5 kinesis
+ 0 0 0 -10 message delivery
+ 0 0 0 -10 message-broker
+ 0 0 0 -10 message-queue
+ -10 -5 -20 -15 messaging
+ 20 0 0 0 mq
+ 30 0 25 20 mqtt
+ 25 25 25 15 nats
+ -5 10 -15 -15 notification
+ 0 0 10 -15 pub-sub
+ 0 0 0 -10 publish-subscribe
+ -10 -20 20 5 queue
+ 25 0 10 0 rabbitmq
+ -30 -10 5 -5 redis
+ -10 -5 0 -10 reliable
+ -5 -5 10 10 retry
+ -10 5 -5 -15 scalable
+ 0 0 0 10 schedule
+ 0 0 -10 -10 sns
+ 0 0 -15 -10 streaming
+ 0 0 10 -5 subscriber
+ 0 0 0 -15 task-queue
+ 0 0 0 -10 throughput
+ 0 5 20 0 topic
+ 0 0 0 -10 zookeeper
strengths mobile-app
+ 0 0 0 10 AndroidManifest xml
+ 30 0 0 5 Capacitor
+ 15 20 15 15 Expo
+ -10 0 0 -10 Quasar
+ -10 0 25 -10 Swift
+ 0 0 0 15 activity
+ -10 5 -50 25 android
+ 0 0 0 -15 android device
+ 0 0 0 45 android studio
+ 10 -5 15 5 animation
+ 0 0 10 15 apk
+ 0 0 0 15 apns
+ 0 15 -5 0 app store
+ 0 -10 0 -10 bluetooth
+ -10 5 5 -5 bridge
+ 0 0 0 10 build gradle
+ 0 0 -15 25 camera
+ 10 0 0 0 client for android
+ 0 0 25 0 cocoapod
+ -10 -10 -30 -15 compile
+ 0 0 0 10 cordova
+ 10 0 0 0 cordova plugin
+ 0 0 0 -15 coroutine
+ -10 0 0 -5 cross-platform
+ 0 0 20 5 delegate
+ -5 -15 0 25 emulator
+ 10 0 20 -25 for android
+ 5 0 10 10 for ios
+ 0 0 5 10 gesture
+ 0 0 0 20 google play store
+ -5 -10 -15 20 gradle
+ -60 -15 -45 -30 implementation
+ 0 0 0 10 ionic
+ 5 -10 -15 -25 ios
+ 15 0 0 0 ios app
+ 0 0 15 0 ios-android
+ 0 0 0 -10 ipad
+ 0 0 -35 -10 iphone
+ 10 0 -30 -20 keyboard
+ -30 -25 -30 -30 kotlin
+ 0 -10 -10 -10 landscape
+ 0 -5 -5 -10 launcher
+ 0 0 0 10 listview
+ 30 15 0 10 material design
+ 0 -20 5 -25 mobile
+ 0 -10 5 20 mobile app
+ 0 0 0 20 mvvm
+ 10 0 10 10 nativescript
+ -5 -5 25 15 notification
+ -5 -10 -10 0 offline
+ 0 0 -15 -10 on android
+ 5 20 -10 35 on ios
+ 0 0 0 10 onCreate
+ 0 0 -15 -10 orientation
+ 5 0 15 -15 phone
+ 10 0 0 0 podcast
+ 0 0 -10 -10 portrait
+ 0 0 -20 -15 proguard
+ 0 0 0 20 push-notification
+ 5 0 0 10 react native app
+ 10 5 0 0 react native application
+ 10 0 0 0 react native library
+ 0 0 -5 -10 react native project
+ 130 20 20 35 react-native
+ 10 -5 10 5 sensor
+ 0 -5 20 15 simulator
+ 0 0 -5 15 swipe
+ 0 -20 -10 -15 tablet
+ 15 -5 -35 10 touch
+ 0 0 -20 0 touch screen
+ 0 -10 -20 10 tweak
+ -15 -10 0 5 uikit
+ -5 -5 -15 -10 widget
+ 0 0 0 20 xcode
strengths monitoring
+ 10 5 -5 0 alert
+ 0 0 0 10 anomaly detection
+ -25 -10 -15 -5 chart
+ 5 25 5 5 cloudwatch
+ 15 15 20 35 collector
+ -65 -25 -40 -30 command line
+ 5 15 -5 25 cpu
+ 0 5 0 15 datadog
+ -5 0 -10 10 disk
+ 0 0 0 10 error tracking
+ 15 0 -10 -10 exporter
+ 5 -5 10 0 health
+ 0 0 -10 0 healthcheck
+ 45 10 75 35 metric
+ 45 30 30 10 monitor
+ 0 0 0 -10 monitoring of
+ 0 10 0 -5 monitoring system
+ -15 -10 -15 -10 notification
+ 0 10 -15 -15 notify
+ 0 0 0 15 observe
+ 0 0 0 -10 outage
+ 0 0 -10 -15 performance metric
+ 0 5 -5 -10 ping
+ 15 0 0 0 process monitoring
+ 25 35 5 20 prometheus
+ 0 0 5 10 prometheus metric
+ 5 -15 -10 -20 real time
+ 20 0 0 0 real user monitoring
+ 0 10 0 0 response time
+ 25 5 15 20 sentry
+ 0 0 15 5 snmp
+ -30 0 -10 -10 splunk
+ 0 10 20 45 statistics
+ 15 5 20 0 stats
+ 50 20 20 70 telemetry
+ 0 -5 -10 0 threshold
+ 0 0 -10 -10 time series
+ 0 0 0 10 uptime
strengths networking
+ -10 0 -10 -10 axios
+ 0 0 -10 5 bandwidth
+ -15 -20 -10 -15 bluetooth
+ 10 10 -10 15 client and server
+ 5 0 -5 10 client-server
+ 0 0 0 -10 connection status
+ -5 10 -5 -10 curl
+ 0 0 0 10 dhcp
+ 5 10 -5 25 dns
+ 0 0 0 -10 dns record
+ 0 0 -10 15 dns server
+ 0 15 0 0 ethernet
+ 0 0 0 -10 event loop
+ 0 0 5 10 file server
+ 0 10 -5 -5 firewall
+ -10 5 -5 -20 gateway
+ 0 0 0 -10 geo restriction
+ 0 5 20 5 grpc
+ 0 0 5 10 handshake
+ 0 0 5 -10 hostname
+ -40 -5 -15 -15 http client
+ 0 0 -10 5 http header
+ -10 0 0 0 http library
+ 0 -5 -30 -45 http request
+ -15 -10 -15 -15 http server
+ 15 0 -5 15 http2
+ 0 10 10 -10 internet
+ 30 15 15 -5 ip
+ 50 10 -5 20 ip address
+ 0 0 0 20 ip range
+ 0 20 0 15 ipv4
+ 0 30 0 0 ipv6
+ 0 0 -5 -15 latency
+ 20 0 -15 -15 load balancer
+ 0 0 15 0 load balancing
+ 0 0 0 -10 local network
+ 0 0 0 15 mac address
+ 0 0 0 -10 mx record
+ -15 -15 0 -20 nat
+ 0 0 0 -10 network call
+ 0 10 -10 -5 networking
+ 0 10 -15 -20 nginx
+ 0 0 0 -10 openssh
+ 0 0 0 10 over tcp
+ 10 15 -5 5 packet
+ 0 0 0 15 packet loss
+ 0 0 15 0 peer
+ 0 0 0 -10 ping
+ -10 0 0 0 protocol server
+ -10 0 25 20 proxies
+ 35 15 5 25 proxy
+ 0 0 -5 10 proxy configuration
+ 0 0 -10 10 proxy server
+ 0 0 5 -15 reverse proxy
+ -20 -15 0 -5 rfc
+ 0 0 0 10 round trip time
+ 0 0 20 5 routing
+ -20 -5 -10 0 rpc
+ 0 20 0 5 server and client
+ -5 0 -20 -10 server sent event
+ 0 0 25 5 service discovery
+ 35 0 0 0 shadowsocks
+ 15 0 -10 5 socket
+ 0 0 -15 -20 socket io
+ -5 -30 -15 10 ssh
+ 0 0 0 -10 ssh agent
+ 5 25 -40 -10 ssl
+ 0 0 15 0 tailscale
+ 0 5 -10 -15 tcp
+ 0 10 0 0 tcp port
+ 0 0 0 10 tcp-ip
+ 20 65 -40 0 tls
+ 10 0 20 10 traffic
+ -20 0 -10 0 transport
+ 0 0 0 10 tunnel
+ 0 0 -10 -15 tunneling
+ 0 0 -10 -10 udp
+ 0 0 0 -10 voip
+ 0 0 -10 -5 vpn
+ -5 5 -5 -20 web server
+ 0 0 10 0 webrtc
+ -5 -20 -15 -30 websocket
+ 0 0 0 -10 whois
strengths node-version
+ -15 0 -10 -20 homebrew
+ 10 0 0 0 node-js version
+ 10 0 0 -5 node-version
strengths nosql
+ 0 -10 0 0 Consul
+ 0 0 0 15 PouchDB
+ -15 10 -30 -15 cluster
+ 0 0 -5 -10 consistency
+ 0 -5 -10 -10 driver
+ 10 0 0 -5 dynamodb
+ -10 0 -5 -5 firebase
+ -10 0 -5 -5 indexeddb
+ 0 10 0 0 json document
+ 15 15 -10 -10 key value
+ 10 0 0 -5 key-value-store
+ 0 0 -10 -10 memcached
+ 85 5 10 10 mongodb
+ 0 0 0 10 mongodb database
+ -20 0 0 -20 mongoose
+ 0 0 10 10 multi-model
+ 0 0 -5 15 persistence
+ 5 0 0 10 redis
+ 0 0 -15 0 redis cluster
+ 0 0 0 15 redis command
+ 0 0 0 10 replication
+ -5 -5 10 10 scalable
+ 0 0 -10 -5 shard
+ 0 0 0 -10 zookeeper
strengths observability
+ -10 5 0 -10 analysis
+ 0 -5 -15 25 counter
+ -15 -10 10 25 datadog
+ 15 -5 -5 -5 exporter
+ 0 0 5 30 grafana
+ -5 0 -5 20 influxdb
+ 5 0 5 15 instrumentation
+ 0 0 10 20 latency
+ 50 20 40 25 metric
+ -10 -15 10 10 middleware
+ 5 -5 20 40 monitoring
+ 15 15 10 -5 observability
+ 15 0 0 0 open-telemetry
+ 20 0 0 15 opentelemetry
+ 0 0 0 -30 profiler
+ 0 -30 0 -30 profiling
+ 0 0 0 10 profiling data
+ 40 10 20 55 prometheus
+ 0 -15 10 20 sampling
+ 0 0 0 25 span
+ -5 0 15 20 splunk
+ -10 -10 -5 0 statsd
+ 20 0 0 5 telemetry
+ 5 -10 -10 5 timing
+ 0 -5 5 -15 trace
+ 0 -10 5 0 tracing
+ -5 0 15 10 x-ray
strengths orm
+ -5 -5 15 -10 annotation
+ 0 0 -10 0 bulk operation
+ 0 0 -10 0 change tracking
+ -10 -15 5 -10 crud
+ 15 0 0 0 drizzle orm
+ 0 20 0 -5 entity
+ 0 -5 0 20 insert
+ -15 -5 0 -15 mongoose
+ -15 0 -5 -10 mysql
+ 10 0 30 10 o-rm
+ -35 -5 -10 -20 postgresql
+ 50 0 30 25 prisma
+ 0 0 10 5 prisma client
+ 10 0 5 5 query builder
+ 0 0 10 5 relationship
+ 0 -10 -5 -15 row
+ -20 -10 -5 -5 sqlite
+ -5 -10 -5 -15 transaction
+ 0 0 15 0 type-safe query
strengths os
+ -30 -10 -10 -25 Android
+ 0 0 -15 -35 Fedora
+ -5 0 0 -10 Raspberry Pi
+ 0 0 0 -15 acpi
+ 0 0 10 10 alpine linux
+ 0 0 -20 -15 arch-linux
+ 0 0 0 -15 archlinux
+ -10 -10 -10 5 arm
+ 0 -10 0 0 bootloader
+ 0 -5 -15 -15 centos
+ -10 -5 15 0 cpu
+ 0 15 45 20 daemon
+ -5 -15 5 -30 debian
+ 0 0 -15 -10 debian and ubuntu
+ -5 -10 5 -10 disk
+ 0 0 15 -20 distro
+ 0 10 -5 0 driver
+ -5 10 -5 -10 embedded
+ 0 -20 -10 15 file system
+ -30 -10 -40 30 filesystem
+ 15 0 -5 -15 freebsd
+ 0 0 -20 0 gentoo
+ -15 -10 -5 -5 gnome
+ 0 -10 0 -5 gnu linux
+ 0 0 0 -10 haiku
+ -5 15 0 -5 hardware
+ -20 0 -20 -35 homebrew
+ 0 0 0 -10 i386
+ 0 0 -10 20 interrupt
+ 0 -5 0 15 kde
+ 10 15 -5 5 kernel
+ 0 0 20 0 kernel source
+ 0 0 0 10 kernel version
+ 0 15 0 10 libc
+ 30 -25 -30 -15 linux
+ -5 0 0 15 linux system
+ 0 10 -5 -10 linux-distribution
+ 0 -15 -25 10 linux-kernel
+ 0 -5 -10 -5 mac os x
+ 5 0 -25 -20 mac-os
+ 0 0 0 25 memory management
+ 0 -30 0 0 mount
+ 0 0 0 10 netbsd
+ 0 0 10 0 nixos
+ 0 -10 -10 -5 openbsd
+ 5 55 -10 10 operating-system
+ 75 -10 45 5 os
+ 0 0 0 -20 pacman S
+ 0 5 10 25 partition
+ 0 0 0 25 pid 1
+ -5 -5 -15 -10 posix
+ 0 0 0 -10 ppa
+ 0 0 0 -10 reboot
+ 0 0 20 -10 scheduler
+ 0 -10 -10 5 solaris
+ 10 0 0 0 swap
+ 20 0 35 35 systemd
+ 0 0 0 15 systemd service
+ 0 0 25 5 tty
+ -5 -10 -30 -65 ubuntu
+ 0 0 15 0 udev
+ 0 0 0 10 udev rule
+ -15 0 5 20 unix
+ 0 0 -5 20 unix-like
+ 5 -10 20 10 usb
+ -25 -10 0 0 userspace
+ 0 0 -10 0 void linux
+ 0 0 -5 -10 win32
+ 0 -10 0 -5 windows 10
+ 0 0 0 -15 x11
+ -15 0 -30 -20 x86
)weights",
    R"weights(
strengths os
+ -5 -5 -10 -25 x86 64
+ 0 0 -10 0 xfce
strengths parser
+ 0 -10 0 5 abstract syntax tree
+ 0 0 0 10 acorn
+ 0 -10 -5 20 ast
+ -10 -10 0 -20 codec
+ 0 0 -5 -25 comma separated
+ -10 -15 0 0 commonmark
+ -5 5 15 -35 conversion
+ 0 25 -5 -5 converter
+ 0 0 0 10 css selector
+ 10 -5 0 -15 csv
+ -5 -10 -5 -5 csv file
+ 0 15 35 -10 decode
+ 0 -10 5 10 decoder
+ -10 5 -20 -30 decoding
+ 0 0 0 -10 deserialization
+ 0 0 -20 -5 deserialize
+ 0 0 0 10 ebnf
+ 0 5 15 -20 encode
+ -5 0 10 -10 encoder
+ 0 0 0 10 estree
+ -25 -10 40 25 expression
+ -5 0 -5 10 extraction
+ 5 30 -15 15 file format
+ 0 0 0 10 frontmatter
+ 5 0 0 15 jackson
+ 15 0 0 5 json parser
+ 0 0 0 10 lookahead
+ -5 10 5 0 manipulate
+ 5 0 -10 0 markdown parser
+ -5 -5 -5 -20 markup
+ 0 0 0 -15 marshal
+ 0 0 -5 -10 multipart form data
+ 30 -5 -5 10 parser
+ 20 -5 5 15 parser and
+ 10 0 0 0 parser and serializer
+ 20 5 10 10 parser for
+ 20 0 -10 0 parser in
+ 35 -10 40 60 parsing
+ 0 -5 -5 -10 pattern matching
+ -15 0 0 0 pretty printer
+ 0 10 -5 -5 printer
+ -10 -15 -5 0 protobuf
+ -15 0 0 -5 protocol buffer
+ 5 -5 15 -5 read and write
+ 10 0 -15 10 reader
+ 10 -5 -5 -20 regex
+ 0 0 -15 15 regexp
+ -10 -10 -5 -5 regular expression
+ -5 -5 0 10 scanner
+ -5 0 10 5 selector
+ 10 -20 -20 -10 serialization
+ -20 0 -30 -20 serialize
+ 0 0 -10 -15 serializer
+ -30 -5 -15 5 streaming
+ -10 -15 -15 -10 syntax highlighting
+ 0 0 0 10 syntax tree
+ -5 5 -10 -30 toml
+ -15 -15 -25 0 unified
+ 0 0 0 -15 unmarshal
+ -5 -5 -10 5 validator
+ -10 5 -10 -25 writer
+ 30 0 0 0 yaml parser
strengths react
+ -10 -5 25 -5 Expo
+ 0 5 15 0 Next-js
+ 15 0 -5 0 React Component
+ 0 0 -5 10 Relay
+ 0 -10 -10 -5 apollo client
+ 0 0 10 10 app router
+ -25 -15 -20 -5 babel
+ 30 0 -10 -5 boilerplate
+ 0 0 10 15 children
+ 0 0 0 20 className
+ 0 0 0 10 controlled component
+ -15 -5 10 -5 declarative
+ 0 0 0 -10 dispatch
+ -10 -5 -10 -15 es6
+ -10 0 -10 -5 facebook
+ -35 -45 -5 -15 for react
+ 10 -20 0 -10 from react
+ -15 -10 -15 -10 frontend
+ -75 -50 -20 -50 gatsby
+ 0 0 0 -15 gatsby develop
+ -135 0 -15 -20 gatsby plugin
+ -20 0 0 -5 gatsby site
+ 0 0 0 -20 gatsby-config js
+ 0 0 10 0 hooks api
+ -25 -5 -10 -5 jest
+ 0 0 -15 -15 jsx
+ 0 0 -10 5 nextjs
+ 0 0 0 15 propTypes
+ 0 0 0 10 re-render
+ 25 -15 -60 -30 react
+ 0 0 0 -15 react 19
+ 20 15 0 -5 react component
+ 10 0 -15 -15 react hook
+ -10 0 0 0 react project
+ 0 0 -10 0 reducer
+ 0 0 0 -10 spa
+ -5 0 -5 -15 ssr
+ -35 0 10 -5 storybook
+ 0 0 0 20 styled-component
+ 0 0 -20 15 tsx
+ 35 10 10 0 using react
+ 0 0 25 -20 with react
strengths real-time
+ -20 -5 -20 -15 MQTT
+ 20 -5 0 -10 WebSocket
+ -5 -15 10 20 audio
+ 10 5 5 0 collaborative
+ 0 0 -15 0 connected
+ 0 5 5 -10 event-driven
+ -20 -5 -10 -15 firebase
+ 0 0 0 10 heartbeat
+ 0 -5 0 30 instant
+ -30 -25 -15 -10 io
+ 0 0 30 -20 latency
+ 0 0 15 -5 low-latency
+ 0 -10 10 10 monitor
+ 0 0 10 0 multiplayer
+ -10 -5 5 0 notification
+ -10 15 30 0 real-time
+ 0 0 15 0 real-time api
+ 0 10 10 0 real-time collaboration
+ 0 0 10 0 real-time detection
+ 0 0 0 10 real-time streaming
+ 0 0 -10 0 real-time update
+ 15 0 35 -5 realtime
+ 0 0 -5 -15 reconnection
+ -10 -5 -5 10 redis
+ 0 -10 5 5 room
+ -10 0 -15 -15 server-sent-event
+ 0 0 -5 -10 sliding window
+ 20 -10 5 40 socket
+ 0 0 5 15 socket-io
+ -20 -5 -25 -25 sse
+ 15 40 -20 -5 streaming
+ 10 -5 35 -5 subscription
+ -5 5 -15 45 tcp
+ -5 -5 0 -10 telemetry
+ 0 0 0 -10 text event-stream
+ -10 -20 -25 -5 video
+ 0 0 10 0 web-rtc
+ 25 0 0 10 web-socket
+ 0 0 0 10 websocket client
+ 0 0 10 20 websocket connection
strengths robot
+ 15 0 20 0 ROS
+ -15 -5 0 -10 arduino
+ 0 0 15 0 bluetooth
+ 10 10 0 -5 controller
+ 0 0 15 -5 gps
+ 15 0 0 0 johnny-five
+ -30 0 -15 -5 robot
+ 35 0 0 0 robot operating system
+ 0 0 10 0 robotics
+ 0 0 10 -5 sensor
strengths runtime
+ 0 0 0 20 allocation
+ 25 0 0 0 application server
+ -5 0 10 5 asynchronous
+ 0 -10 -5 5 bytecode
+ -5 -5 -5 10 concurrent
+ 0 0 0 10 coroutine
+ -10 -5 0 0 electron
+ 0 10 0 -5 embed
+ 0 0 10 -5 embedding
+ 0 20 25 0 event driven
+ 0 0 0 10 garbage collector
+ 0 0 0 20 gc
+ 0 -5 0 10 heap
+ 25 10 15 30 interpreter
+ 0 0 10 0 isolate
+ 0 0 0 10 jit
+ 0 0 0 10 js engine
+ 0 0 0 10 opcode
+ 0 0 0 30 runc
+ -45 -10 0 0 runtime
+ 40 0 0 0 runtime for
+ 0 0 0 10 schedule
+ 0 10 5 15 vm
strengths sdk
+ 0 0 0 -10 API KEY
+ 0 0 0 10 AUTH TOKEN
+ 0 0 -15 -15 access token
+ -5 -5 20 25 adapter
+ 0 15 0 10 amazon web service
+ -55 -20 -35 20 api
+ 0 0 5 -15 api call
+ 0 10 0 0 api client library
+ 0 0 -15 -10 api endpoint
+ 5 0 5 10 api key
+ 0 0 15 20 api request
+ 20 0 0 0 api sdk
+ 0 0 10 0 api version
+ 25 -30 0 -5 api-client
+ 0 0 0 -20 apiKey
+ 0 0 0 15 app id
+ 0 0 15 0 auth0
+ 0 -10 -10 10 aws sdk
+ 25 5 10 5 azure
+ 10 0 0 0 azure sdk
+ -15 -5 -5 15 binding
+ -35 -5 0 0 binding for
+ -10 0 0 5 binding to
+ -30 -5 0 0 bindings for the
+ -10 0 0 0 bindings to the
+ 15 0 0 15 chat sdk
+ 5 -30 -10 20 client
+ 0 0 15 0 client credentials
+ 30 0 0 -5 client for
+ 0 0 0 20 client id
+ -20 20 0 0 client library for
+ 15 0 0 0 client sdk
+ 15 10 10 -5 connector
+ -10 -5 0 10 datadog
+ -10 5 0 0 driver
+ -15 0 0 0 driver for
+ 10 -5 0 0 easy access to
+ 0 10 0 10 firebase
+ 0 0 -10 10 gateway
+ 0 0 15 10 gcp
+ 0 0 0 10 generated client
+ -25 0 0 0 go binding
+ -20 0 0 0 go client
+ -5 10 0 0 google api
+ 10 5 10 5 google cloud
+ -15 -5 -5 20 http client
+ 10 -10 20 10 integrate
+ 15 0 -5 -5 integrate with
+ 0 5 15 10 interact with the
+ -15 -10 0 25 interface to
+ -10 0 0 0 javascript binding
+ 10 0 0 0 javascript client
+ 25 0 0 0 javascript sdk
+ 15 0 0 5 js sdk
+ 0 0 0 -10 language binding
+ 0 0 0 10 native library
+ 20 0 0 0 node-js client
+ 15 0 0 0 node-js library
+ 0 10 15 5 oauth
+ 0 0 0 -10 oauth token
+ -10 -20 -20 -30 official
+ 0 0 10 15 paginate
+ 0 0 15 10 pagination
+ 0 0 10 0 public api
+ -15 -5 0 0 python binding
+ 0 0 0 10 python sdk
+ 0 0 0 35 rackspace
+ 0 0 30 0 rate limiting
+ 0 -5 -10 5 rest api
+ -5 0 0 10 salesforce
+ 0 0 0 -15 sandbox
+ 45 35 45 40 sdk
+ 80 35 15 0 sdk for
+ 0 0 -10 10 sdk to
+ -5 0 -5 25 segment
+ 0 0 0 10 streaming api
+ 0 0 0 15 supabase
+ 0 0 10 10 twilio
+ 20 0 5 5 typescript sdk
+ 10 0 5 25 webhook
+ -25 -15 -20 -10 wrapper
+ -10 -15 0 -5 wrapper around
+ 0 0 0 15 your api key
strengths search
+ -25 -15 5 -10 Google
+ 0 0 10 -5 _bulk
+ -15 0 -10 -10 _mapping
+ 30 30 55 60 _search
+ 0 0 0 -10 advanced search
+ -70 -25 -25 -45 auto-complete
+ -15 0 0 0 autocomplete plugin
+ 0 0 -5 10 corpus
+ 10 0 5 20 fuzzy
+ 0 0 15 0 fzf
+ 0 0 10 -5 grep
+ 0 0 0 -10 highlight
+ 0 0 -5 10 keyword
+ 0 0 -10 0 levenshtein
+ 0 0 0 10 rank
+ -5 -5 0 10 regex
+ 0 0 0 10 relevance
+ 20 0 -5 25 retrieval
+ 0 0 5 10 ripgrep
+ 0 0 30 15 score
+ 0 0 -10 10 search result
+ 0 0 0 15 search the web
+ 0 0 0 10 search tool
+ 10 5 -10 10 search-engine
+ 0 0 10 -5 semantic search
+ 0 -5 -10 -35 suggestion
+ 0 0 -10 -10 typo
+ 10 0 5 15 web search
strengths secrets
+ 0 0 0 10 decrypt
+ -5 0 -5 10 encrypt
+ -15 -5 -5 -5 encryption
+ 25 0 0 0 password manager
+ 0 0 0 10 protect
+ 10 -5 -15 0 secret
+ 0 20 0 -5 secret key
+ 0 0 10 10 sensitive information
+ 35 5 10 35 vault
strengths security
+ 0 0 0 10 Content-Security-Policy
+ 0 0 -5 -10 aes
+ 0 0 0 -10 aes-256
+ 0 -5 -15 -10 anonymous
+ 0 20 20 30 attack
+ 0 0 0 30 attacker
+ 0 -5 -10 10 audit
+ 0 0 -5 -15 bypass
+ 0 0 0 15 captcha
+ 50 5 20 10 certificate
+ 0 0 15 -10 cipher
+ 0 0 0 -10 compliance
+ 0 0 -5 -10 cors
+ 10 0 10 25 cryptographic
+ 0 0 -15 20 csrf
+ -15 -5 10 5 decoding
+ 15 0 20 15 decrypt
+ -15 -15 -25 5 decryption
+ 0 0 15 10 default credential
+ 0 20 0 0 defense
+ 0 30 0 0 detection engine
+ 0 0 -10 0 dumper
+ 10 5 20 0 encrypt
+ 5 25 -45 -15 encryption
+ 0 0 0 -20 encryption algorithm
+ 0 0 -5 -15 firewall
+ 0 0 -5 -10 format string
+ 0 0 -5 -10 hack
+ 0 0 0 20 hacker
+ 0 -20 -15 -15 hacking
+ -35 0 -25 -35 hash function
+ 0 0 10 -5 hashing
+ -10 0 0 5 hashing algorithm
+ -5 10 -5 20 hidden
+ 0 0 -5 -30 hmac
+ -10 -5 -10 -20 inject
+ 0 0 -10 -5 injection
+ 0 -5 -10 0 isolation
+ -25 -10 -30 -25 kernel
+ 0 0 10 5 leak
+ 0 0 0 25 man-in-the-middle
+ -5 10 0 -10 md5
+ 0 0 -5 -15 mtls
+ 0 0 10 10 nonce
+ 0 0 0 -15 obfuscation
+ 0 15 0 -15 openssl
+ 0 -5 -15 0 policy
+ 0 -5 -10 -15 privacy
+ 0 0 -5 -25 privilege
+ 20 0 20 40 protect
+ 10 10 10 5 protection
+ 10 10 25 40 risk
+ 0 0 5 30 rsa
+ 0 -10 5 5 safety
+ 0 -20 10 -10 sandbox
+ 0 0 0 -10 sanitizer
+ 0 0 0 -15 sbom
+ 0 5 15 25 scan
+ -5 10 0 -10 scanner
+ 0 0 10 0 secure by default
+ -20 10 -15 25 security
+ 0 0 15 0 security best practice
+ 0 0 -10 0 security check
+ 0 0 10 0 security feature
+ 0 0 15 -40 security issue
+ 10 0 0 0 security middleware
+ 0 0 0 40 security risk
+ 0 0 -15 5 security vulnerabilities
+ 0 0 -10 25 sha-1
+ 0 0 5 -10 sha256
+ -5 0 40 -5 signing
+ 0 0 -20 0 sonarqube
+ -15 0 -15 -10 splunk
+ 0 0 0 -10 sql injection
+ -5 30 -20 -25 ssl
+ 0 0 0 -10 syscall
+ 0 0 -5 -15 threat
+ 10 5 -20 -10 tls
+ 0 0 0 -15 tls certificate
+ 0 0 -10 0 trust
+ 0 0 0 -10 vulnerability
+ 0 0 0 10 vulnerable
+ 0 0 15 0 wordlist
+ 0 0 -15 5 xss
strengths server
+ 0 0 0 -10 0-0-0-0
+ -30 15 5 -35 apache
+ 25 0 0 -5 application server
+ -15 10 -30 -40 certificate
+ 10 5 -10 -10 claude desktop
+ -25 -5 0 0 client and server
+ -5 -10 -5 -5 client-server
+ 0 0 0 15 concurrent connection
+ 0 0 0 -10 connected client
+ 55 30 5 5 daemon
+ 0 0 0 -15 dns resolver
+ 0 0 5 10 dns server
+ 0 0 20 5 file server
+ 0 -30 0 -20 ftps
+ -20 0 0 0 graphql server
+ 0 0 10 0 high availability
+ 0 0 0 -10 hosting
+ 80 30 15 0 http server
+ 0 0 -25 -5 imap
+ 0 0 0 -20 iptables
+ 10 10 0 0 language server
+ 0 -25 0 0 ldap
+ -15 0 -5 -5 load balancer
+ 0 -20 0 0 mail server
+ 0 0 -25 0 mailbox
+ -50 10 -25 -45 mcp
+ 0 -15 0 10 mcp client
+ -80 -5 -45 0 mcp-server
+ -30 0 -5 -15 minecraft
+ 35 0 0 25 mock server
+ -15 -10 -20 20 model context protocol
+ 0 20 0 0 model context protocol server
+ -5 -5 65 0 nginx
+ 0 0 -10 0 ngrok
+ 0 0 0 10 postfix
+ 10 5 -15 -25 proxy
+ 0 0 25 -15 proxy server
+ 5 15 -10 20 relay
+ -10 -10 -15 -5 resolver
+ 0 0 -15 -10 reverse proxy
+ 0 0 10 0 rtmp
+ 0 0 -15 15 self-host
+ -5 -10 10 0 self-hosted
+ 85 65 30 40 server
+ 0 -5 0 10 server and client
+ -10 0 0 0 server implementation
+ 0 0 0 15 server instance
+ 0 0 0 15 server management
+ 10 -5 15 -20 server side
+ 0 0 10 -10 server-start
+ -20 0 0 0 shadowsocks
+ -15 25 20 20 socket
+ 0 0 0 -25 socks5
+ 5 -5 -10 -40 ssl
+ 0 0 -15 0 static server
+ 0 0 -15 -10 stdio transport
+ 5 -5 -5 10 tcp
+ 0 10 0 0 tcp port
+ 0 0 0 10 thread pool
+ 10 15 -20 0 tls
+ -15 5 -10 0 tracker
+ 0 10 5 -10 tunnel
+ 0 -5 -30 -15 udp
+ 0 0 0 -10 uptime
+ 0 0 0 -10 user account
+ 0 0 0 -10 vllm
+ 0 0 0 20 websocket server
strengths serverless
+ 15 5 -5 15 Lambda
+ -10 0 0 -5 amplify
+ 10 0 10 0 api gateway
+ -5 -15 -15 0 aws cdk
+ 40 25 0 15 aws lambda
+ 5 5 -5 10 bucket
+ -25 -20 -20 0 cdk
+ 0 0 0 10 cloud-function
+ 25 0 10 5 cloudflare worker
+ -15 -10 -10 -5 cloudformation
+ 0 0 15 0 cold-start
+ 0 0 -10 0 cost
+ 0 0 -10 0 event driven architecture
+ -15 -5 -5 0 firebase
+ 0 -10 -5 -5 google cloud
+ 0 -20 -5 -15 infrastructure
+ 0 0 5 -10 invoke
+ -5 -10 -5 -10 kubernetes
+ 0 0 -10 -10 lambda layer
+ 0 5 -10 15 lambda-function
+ 25 0 0 0 middy
+ 15 0 0 0 miniflare
+ -10 -5 -5 -5 netlify
+ -15 -10 0 -10 pulumi
+ -5 0 0 -10 scale
+ 40 5 10 15 server-less
+ 10 0 0 0 serverless api
+ 15 5 5 5 serverless framework
+ 10 0 0 0 serverless plugin
+ 0 5 5 10 serverless-yml
+ 0 0 0 10 stage
+ 0 0 -10 -10 step function
+ -10 0 -10 -10 terraform
strengths storage
+ 0 0 0 -15 AWS_ACCESS_KEY_ID
+ 0 0 0 -15 AWS_SECRET_ACCESS_KEY
+ 0 0 0 -10 Keychain
+ -10 0 -5 -5 S3
+ -15 0 0 0 amazon s3
+ 0 0 -10 -10 backup
+ 0 0 0 20 block device
+ -5 -5 15 -20 bucket
+ 0 0 -5 -15 checksum
+ 0 0 20 5 chunk
+ 0 0 -5 10 chunked
+ 0 0 -5 -10 chunking
+ -10 -5 -5 -10 cluster
+ -5 -10 -10 0 compression
+ 0 0 0 15 data integrity
+ 0 0 0 15 deduplication
+ 10 10 0 20 disk
+ 0 0 0 15 disk space
+ 0 10 20 5 drive
+ 0 0 -5 15 dropbox
+ 0 -5 0 -15 encrypted
+ -10 -10 0 -15 encryption
+ 0 10 0 0 etcd
+ 5 0 10 -5 indexeddb
+ 0 0 0 -10 keychain
+ 0 0 0 15 lmdb
+ 0 -5 0 10 localStorage
+ 0 0 0 -15 minio
+ 0 0 10 -10 persist
+ -15 0 0 -15 s3
+ 0 0 -10 0 secure storage
+ 0 0 10 -5 snapshot
+ -10 -10 -15 -10 sqlite
+ 0 10 -5 10 storage
+ 0 0 10 10 storage backend
+ 0 0 20 5 upload
+ 0 0 15 15 webdav
strengths system-design
+ 0 0 -10 -5 aggregate
+ 0 -5 0 10 architecture
+ 0 0 15 15 availability
+ 0 0 -15 0 circuit breaker
+ 0 -10 0 -10 cloud native
+ 10 10 -15 -10 cluster
+ 0 0 -5 -10 distributed tracing
+ 0 -5 -10 -5 grpc
+ 0 -5 -5 -10 infrastructure
+ 0 -5 0 -10 jaeger
+ 10 -5 -5 0 micro-services
+ 0 0 -15 0 microservice
+ -10 -10 0 -10 nats
+ 10 0 -5 -5 pattern
+ -5 0 10 0 rabbitmq
+ 10 0 -5 -5 reliable
+ 10 0 -10 10 scale
+ 0 0 -10 0 service discovery
strengths terminal
+ 0 0 0 15 256 color
+ -5 0 -5 -20 alias
+ 0 10 0 0 ansi color
+ 10 10 5 -10 ascii
+ 15 5 -10 15 bash
+ 0 0 0 -10 bashrc
+ -20 0 10 0 cli tool
+ 0 -10 0 20 colour
+ -5 10 -5 0 completion
+ 0 0 0 -10 completion script
+ 0 0 -10 0 config files
+ 0 0 10 5 console output
+ -5 25 -5 10 cursor
+ 0 0 0 10 custom themes
+ 0 0 0 -10 dotfiles
+ 0 0 0 10 dracula
+ -15 0 -5 5 emoji
+ 10 0 0 0 for your terminal
+ 0 5 0 -10 in the terminal
+ 0 0 0 10 iterm2
+ 0 0 15 5 key binding
+ 0 0 10 0 keybindings
+ 0 0 15 0 mouse support
+ 0 0 25 0 ncurses
+ 0 0 20 5 pager
+ -5 5 -15 -15 pipeline
+ 5 0 10 -5 progress bar
+ 5 0 -15 -15 pty
+ 0 10 0 0 readline
+ 0 0 10 0 redirection
+ 0 0 10 0 rich text
+ 5 -5 30 15 shell
+ 0 0 0 20 sparkline
+ 0 0 20 40 spinner
+ -5 -5 15 -10 ssh
+ 20 35 -5 15 terminal
+ 15 0 0 0 terminal application
+ 0 0 0 -15 terminal session
+ 0 -10 0 0 terminology
+ 0 0 0 20 termux
+ 0 0 0 15 to the terminal
+ 0 0 -10 10 tty
+ -15 5 5 30 unicode
+ 0 5 -5 -15 vim
+ 0 -5 15 -10 widget
+ 0 0 -10 10 xterm
+ 0 0 0 10 xterm-js
+ 10 20 0 -5 your terminal
+ 0 0 -10 20 zsh
+ 0 0 0 -15 zshrc
strengths testing
+ 0 0 10 0 Scenario
+ 10 0 0 0 accessibility testing
+ 5 -5 -10 0 assert
+ -5 0 -5 10 assertion
+ 10 0 5 5 automation
+ 10 0 0 0 bdd
+ 0 0 0 15 beforeEach
+ -5 -5 0 -25 behaviour
+ -5 25 -20 15 benchmark
+ 10 0 -15 15 benchmarking
+ -20 0 0 0 benchmarking tool
+ 0 0 -5 15 code coverage
+ 0 0 10 0 cucumber
+ -30 -5 -15 -5 driver
+ 0 0 0 -10 end to end test
+ 0 0 -15 0 end to end testing
+ 0 0 10 35 expectation
+ -5 -5 5 -15 factory
+ 0 0 15 -5 failing
+ 0 0 15 5 fake
+ 25 25 -5 -5 for testing
+ 0 0 -5 -10 fuzz
+ 0 0 0 15 in your test
+ 0 5 -20 5 integration test
+ 0 10 -5 -5 isolation
+ 5 0 20 15 jasmine
+ 30 0 20 0 jest
+ 0 0 10 0 mocha
+ 20 5 5 10 mock
+ 15 0 5 0 mocking
+ 10 0 10 15 playwright
+ 0 0 0 30 puppeteer
+ 10 0 5 0 pytest
+ 0 0 5 10 regression
+ 15 0 20 10 reporter
+ 0 0 0 15 requests per second
+ 0 0 0 10 rspec
+ 5 10 0 5 runner
+ 0 -5 15 -5 scenario
+ 0 0 -5 10 simulate
+ -10 0 0 5 suite
+ 0 0 20 -10 test case
+ 0 0 -15 5 test coverage
+ 0 -15 0 5 test data
+ 0 0 -10 0 test environment
)weights",
    R"weights(
strengths testing
+ 0 10 10 0 test framework
+ 0 0 0 10 test suite
+ 0 25 -5 5 test with
+ 0 0 0 10 test your
+ 20 -10 -45 50 testing
+ 0 0 0 10 testing tool
+ 0 0 -35 -10 unit test
+ 0 30 0 -5 unit testing
+ 0 20 0 5 unit tests for
+ 5 -5 10 0 verification
+ 0 0 25 -5 write test
+ 5 35 -10 0 writing test
+ 0 0 0 10 your test suite
strengths ui
+ -25 0 -20 -25 Quasar
+ 0 0 0 -20 Radix
+ -10 -5 5 -5 accessibility
+ 40 -5 0 -15 accessible
+ 10 -5 5 5 alert
+ 0 10 -15 -10 angular
+ 30 0 15 40 animation
+ 0 0 -15 0 appearance
+ 25 5 -10 -10 autocomplete
+ 0 0 -30 -10 badge
+ 0 0 0 -15 bar chart
+ 0 0 5 10 blur
+ 0 10 5 5 bootstrap
+ 0 0 0 10 bootstrap template
+ 0 0 15 0 border
+ 0 -25 25 -20 button
+ 5 5 -5 10 calendar
+ 0 10 -5 -10 canvas
+ 0 10 10 -20 cell
+ 45 0 -10 -25 chart
+ 10 20 0 0 chart-js
+ 0 0 10 15 checkbox
+ 0 0 0 10 className
+ 10 0 0 15 color palette
+ 0 0 0 15 color picker
+ 0 0 -5 -15 color theme
+ 25 30 0 45 component
+ 0 0 0 10 component library
+ -20 -15 -60 -20 control
+ 15 0 0 0 css framework
+ 35 -10 10 35 customizable
+ -30 0 -15 10 d3
+ 0 0 0 -10 data table
+ 0 0 30 15 delegate
+ 0 0 10 10 design token
+ 5 -5 -25 5 dialog
+ 25 20 10 -5 drag and drop
+ 0 0 0 10 drawer
+ 0 0 0 20 dropdown
+ 15 0 0 0 editor component
+ -5 -10 -5 10 effect
+ 0 0 5 10 figma
+ 30 10 10 0 font awesome
+ 20 0 0 0 fontawesome
+ 20 15 0 10 form builder
+ 0 0 0 10 form control
+ -15 -10 -20 -10 frontend
+ 0 0 20 15 gesture
+ 0 0 10 -15 gif
+ 10 0 -5 -5 grid
+ -35 -25 -25 -30 gui
+ 0 0 0 -10 heatmap
+ 15 10 10 -5 icon set
+ 0 0 -10 0 icon theme
+ 20 40 10 15 icons
+ -5 0 -5 20 indicator
+ 15 0 0 0 input component
+ 0 15 0 15 input field
+ 0 0 -5 -15 ionic
+ 0 0 0 15 jquery ui
+ 10 10 30 5 keyboard
+ 0 0 0 -15 knob
+ 0 0 0 -10 listview
+ -25 0 -25 -30 loader
+ 0 0 -5 -15 look and feel
+ 20 -10 -20 -10 material
+ -5 5 0 20 material design
+ 0 0 0 10 material-ui
+ -5 -15 -15 -15 menu
+ 0 0 -15 10 modal
+ 0 0 0 10 multi-select
+ 5 0 -20 20 navigation
+ 0 0 0 10 onClick
+ -5 0 -15 -35 pagination
+ 0 0 -15 10 palette
+ 0 0 0 20 picker
+ 0 0 5 -20 pop-up
+ -15 0 0 20 preview
+ -5 -5 0 -15 primitive
+ -10 -20 -20 0 progress bar
+ 0 0 0 -10 prototyping
+ -15 0 0 0 qml
+ 5 5 0 -45 react component
+ 20 5 5 35 responsive
+ -25 -5 -20 -5 sass
+ 30 -5 35 10 scroll
+ 0 0 0 10 scrollview
+ 0 0 0 -15 shadcn ui
+ 0 -5 0 -20 sidebar
+ 0 10 -20 20 slider
+ 0 0 0 15 sortable
+ 15 0 15 25 storybook
+ -30 -30 -25 -25 style guide
+ 0 0 0 15 styled-components
+ 0 0 0 35 stylesheet
+ -10 15 0 25 styling
+ 5 0 15 15 swift
+ 10 0 0 0 table component
+ -5 -5 -35 -15 tabs
+ 0 0 10 -15 tailwind css
+ 0 0 10 0 tailwindcss
+ -60 -40 -70 -20 template
+ 0 0 0 30 text input
+ 55 50 10 -5 theme
+ 25 0 0 -5 theme for
+ 10 0 5 10 theming
+ 0 0 0 15 tooltip
+ 0 0 -25 -5 touch
+ 10 0 25 15 transition
+ -20 -35 -10 -5 tree
+ 0 0 0 -10 tui
+ 0 0 0 10 typography
+ -55 -30 -10 -70 ui
+ 5 -5 -15 -30 ui component
+ 10 0 0 0 ui library
+ 5 0 0 10 uikit
+ 15 -5 -15 -20 user interface
+ 10 -25 10 -10 view
+ 30 10 -5 -35 vue
+ 55 20 -15 10 widget
+ 0 -10 -5 -5 wizard
+ 0 0 0 -20 动画
+ 0 0 0 -15 界面
+ 0 0 0 -15 组件
strengths ux
+ 0 10 -25 -5 accessibility
+ 0 -15 -25 -5 accessible
+ -5 -10 -10 -25 animation
+ 0 0 -5 -35 aria
+ 0 0 -10 -20 aria attribute
+ 0 0 0 -10 aria label
+ 0 0 -10 -10 axe core
+ 0 0 -5 10 customizable
+ 0 15 0 5 dark mode
+ -20 -10 -20 5 drag-and-drop
+ 0 0 -10 -10 draggable
+ 0 0 0 -10 fluid
+ 0 0 -5 -10 friendly
+ 40 15 10 20 hint
+ 0 0 10 -5 hotkey
+ 0 0 -5 10 interaction
+ 0 0 10 10 lazy loading
+ 0 0 -10 -15 screen reader
+ 0 0 -10 -15 scroll
+ 0 0 0 -10 showcase
+ 0 0 0 -10 spinner
+ 0 0 10 -10 swipe
+ 0 0 -15 -10 touch
+ -5 -10 -5 -20 transition
+ 10 10 0 0 user experience
strengths video
+ 0 10 10 -5 animation
+ -10 15 -5 -10 audio
+ 0 0 -10 -5 broadcast
+ 10 5 15 10 camera
+ -5 -5 -15 -10 capture
+ 0 5 0 -10 conversion
+ -5 -5 -5 -15 decoding
+ 0 0 0 -10 encode
+ 0 0 20 0 live stream
+ 25 -5 0 20 media
+ -10 -5 5 5 music
+ -25 0 0 0 pion
+ -5 -10 10 -10 player
+ 0 0 15 0 playlist
+ -10 0 15 5 recording
+ 0 -10 -15 -10 screencast
+ -5 -5 15 10 streaming
+ 0 0 15 10 subtitle
+ 40 0 15 -15 video
+ 0 0 0 -10 video player
+ 0 0 0 10 webrtc
+ 0 0 20 5 youtube
strengths web-app
+ 10 -5 10 10 Express
+ 15 0 -5 -5 Flask
+ -65 -40 -25 -5 React
+ 0 -5 -5 15 Tailwind
+ 10 -5 25 0 admin
+ -20 0 25 -5 angular
+ 20 -5 0 10 angularjs
+ 0 0 -20 -5 auth0
+ -10 15 0 10 bootstrap
+ 0 10 -10 -5 browser-based
+ 10 0 0 -15 catalog
+ -5 -10 -10 -25 checkout
+ 0 0 0 25 collaborate
+ -5 25 0 -10 collaborative
+ -5 -10 -10 -15 cookie
+ 0 0 0 15 create react app
+ -5 10 -5 -5 crm
+ 0 -5 30 5 dark mode
+ 5 -15 -5 -5 dashboard
+ 0 10 0 0 demo app
+ -5 -10 25 -5 directory
+ 5 -5 -20 -20 django
+ -5 0 0 -15 ecommerce
+ 0 0 0 10 email marketing
+ 0 0 0 10 env file
+ 0 0 0 15 example app
+ 0 0 0 -10 federated
+ -5 0 10 20 firebase
+ 0 0 25 5 forum
+ 0 -5 10 10 frontend
+ 0 0 25 -5 gallery
+ 0 0 0 15 git hosting
+ -25 0 10 20 heroku
+ 0 -5 15 -5 homepage
+ -5 10 10 25 hosted
+ 0 0 0 15 htaccess
+ 0 0 0 20 import and export
+ -25 -5 -15 -15 jquery
+ -5 0 10 0 koa
+ 0 0 -25 5 laravel
+ 0 -5 -20 0 live demo
+ 20 0 0 0 lms
+ 0 5 -25 10 manage your
+ 0 -15 -15 15 management system
+ 0 -10 5 -15 marketplace
+ 0 0 10 10 migration
+ 40 0 -15 10 mongodb
+ 0 0 10 -20 multi-tenant
+ 0 0 -5 -10 multi-user
+ 0 0 40 -20 mysql
+ -10 -5 -5 0 nest-js
+ -30 0 -10 10 netlify
+ 15 15 0 -10 next-js
+ 0 0 -5 10 next-js app
+ 5 0 15 20 nginx
+ -15 0 0 15 node-js application
+ 0 0 0 10 npm run dev
+ 0 0 0 25 npm start
+ -10 0 -5 -5 nuxt
+ 0 -5 5 35 online
+ -10 0 0 0 password manager
+ 0 0 20 -5 php
+ -10 -25 0 -20 platform
+ 0 0 0 -10 poll
+ 5 0 20 30 portal
+ -15 0 20 -15 postgresql
+ -10 0 5 -5 prisma
+ 0 0 10 20 progressive web app
+ -10 0 -10 10 pwa
+ 5 10 0 20 rails
+ 0 -5 0 15 react app
+ -15 0 15 30 recipe
+ -10 0 0 -15 responsive
+ 0 0 0 10 role based access
+ 10 0 5 -5 saas
+ 0 20 0 0 saas application
+ 0 0 -5 -10 scheduling
+ 0 0 15 10 search engine
+ -5 -5 15 25 self-hosted
+ 5 0 15 -5 shop
+ 0 -5 0 20 sign up
+ 0 0 -10 0 signup
+ 0 0 10 15 single page application
+ 10 0 0 0 single-page app
+ -30 5 15 -10 site
+ 0 -5 -10 30 social
+ 20 10 0 -55 store
+ 0 0 20 15 supabase
+ 0 -10 0 -5 survey
+ 35 0 0 35 this application
+ 0 0 0 20 user account
+ 0 0 0 -10 user profile
+ -30 0 -5 0 vercel
+ -25 -5 -5 10 vue
+ 50 20 10 5 web application
+ 0 25 -5 15 web page
+ 0 0 0 -40 web platform
+ 25 -10 -5 -5 web site
+ 0 0 -10 0 web ui
+ -25 -5 15 10 web-app
+ -10 -5 0 -5 web-based
+ 0 10 0 -5 web-interface
+ -5 -50 10 -40 website
+ -10 5 -15 -5 websocket
+ 0 10 10 65 wiki
+ -5 -10 0 -10 workspace
+ 0 0 15 0 平台
+ 0 0 15 0 系统
strengths web-server
+ 0 0 -10 10 access log
+ -5 5 -10 -5 apache
+ 30 0 0 -5 application server
+ 0 0 0 10 basic auth
+ 0 0 -10 -10 basic authentication
+ -15 -10 -35 -20 certificate
+ 0 0 10 0 cgi
+ -5 -5 10 -5 concurrent
+ 20 0 0 20 dev server
+ 0 0 10 0 fastcgi
+ 0 0 0 10 hot reload
+ 0 0 15 0 hsts
+ 10 -10 -5 30 http-server
+ 0 0 10 5 http2
+ 0 0 0 15 keep-alive
+ 0 0 -30 -15 load balancing
+ -15 0 -5 -5 load-balancer
+ 0 0 20 0 lua nginx module
+ 0 0 0 20 mime type
+ 25 10 0 50 nginx
+ 0 0 0 10 nginx configuration
+ 0 0 0 20 nginx module
+ 0 0 20 0 openresty
+ 0 0 -20 5 reverse-proxy
+ 0 0 0 -15 round robin
+ 0 0 0 -10 server push
+ 0 0 45 25 static file
+ -15 -5 0 -20 tls
+ 20 5 0 0 web-server
+ 15 0 0 0 wsgi
strengths webassembly
+ -10 -5 0 5 emulator
+ -10 -5 -10 -10 rust
+ 15 0 5 25 wasm
+ 0 0 0 10 wasm module
+ -10 -5 -10 5 worker
strengths workflow
+ 0 0 0 10 approval
+ 0 0 10 -5 automate
+ 15 15 0 0 automation
+ 0 0 0 10 dag
+ 0 0 10 0 development workflow
+ -25 0 -5 -20 grunt
+ -25 -10 -15 -10 gulp
+ -15 0 0 0 gulp plugin
+ 0 0 0 -10 gulp src
+ 0 0 15 0 human in the loop
+ 0 0 0 20 jira
+ 0 -5 -5 20 job
+ 0 0 5 20 long running
+ 30 0 15 10 n8n
+ -30 0 0 0 node-red
+ 0 0 -5 10 orchestrate
+ 0 0 -5 30 orchestration
+ 0 0 5 20 orchestrator
+ -10 -5 10 0 parallel
+ 5 5 15 10 pipeline
+ 0 10 10 -5 productivity
+ 0 0 10 -5 project management
+ -10 -5 -10 -5 queue
+ -5 10 10 10 retry
+ 0 0 0 10 retry policy
+ 0 0 5 10 schedule
+ 0 0 20 25 scheduler
+ 0 0 15 5 scheduling
+ 0 0 10 5 slash command
+ 0 0 20 25 state machine
+ 0 0 0 10 state transition
+ 0 0 10 10 step functions
+ 0 0 0 10 subagent
+ -5 5 15 25 worker
+ 10 35 35 65 workflow
+ 0 0 0 10 workflow file
+ 0 0 0 -10 workflow to
strengths yaml
+ -10 -5 -5 -5 declarative
+ 20 0 -5 10 in yaml
+ 0 0 30 5 indent
+ 0 0 0 10 indentation
+ -10 0 0 -5 jekyll
+ 0 0 10 0 json yaml
+ -10 -10 -5 -10 kubernetes
+ -5 0 -10 -10 loader
+ -5 0 -5 -10 toml
+ 20 20 5 5 yaml
+ 15 15 15 10 yaml file
+ 10 0 0 0 yaml or json
)weights"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
