// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Written by tests/fit/fit.py; in the form that detail/lexicon_text.hpp reads: what single cues add, hundredths of log-odds.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* strength_pieces[] = {
    R"weights(
strengths 3d
+ 1 13 14 4 -7 -16 3-d
+ 0 0 0 2 8 0 THREE
+ 0 0 0 -4 12 0 Unity
+ 0 0 0 -2 5 0 a-scene
+ -1 -3 1 1 -7 5 animation
+ 0 0 -1 -1 -1 -5 avatar
+ -6 0 -7 0 9 0 camera
+ -4 2 -7 -9 -1 -6 canvas
+ 0 -2 -1 -3 -6 0 coordinate
+ 5 -5 -14 -13 -10 -1 game
+ 8 0 7 13 6 -2 geometry
+ 0 0 -9 0 0 0 glsl
+ 0 0 0 0 0 -6 gltf
+ -2 5 -5 2 -2 7 gpu
+ -3 0 -10 -2 -1 -8 graphics
+ -2 -1 5 -6 -2 -1 hardware
+ -3 14 -1 4 4 -9 material
+ -1 0 1 2 1 -6 mesh
+ 0 0 -7 4 0 0 meshes
+ 0 0 7 0 0 -4 opengl
+ 0 0 0 5 0 0 particle
+ 0 -2 -8 -9 0 -10 physics
+ -4 1 -9 -2 -3 2 polygon
+ 0 0 -6 1 0 0 post processing
+ 0 0 -1 0 -5 0 printing
+ 0 0 0 -5 0 0 reality
+ -3 0 -13 -11 -6 -1 renderer
+ 6 -1 -2 5 11 5 scene
+ 0 -1 5 1 -3 -3 shape
+ 0 -3 -3 5 -4 -4 simulation
+ 0 0 -1 -5 -10 0 surface
+ 0 0 0 5 3 -4 texture
+ 0 2 0 0 8 6 three.js
+ 0 0 -3 6 5 -1 triangle
+ 0 0 0 0 0 12 unity3d
+ -1 0 0 -2 -2 5 vector
+ 0 0 -10 1 8 3 vertex
+ 4 5 6 1 11 -1 viewer
+ 1 -1 6 -1 4 -2 visualization
+ 0 0 8 0 0 1 vr
+ 5 -4 -6 -1 2 -2 webgl
+ 0 0 -6 -6 -6 -6 webgpu
strengths agent
+ 0 0 3 -3 0 -8 AGENTS md
+ 0 0 0 4 11 0 ANTHROPIC_API_KEY
+ -6 -4 -27 -9 7 -1 Cursor
+ 0 0 -1 -1 9 0 Windsurf
+ 14 12 19 13 22 4 agent
+ 0 0 0 -5 0 0 agent framework
+ 0 0 5 0 0 0 agent instructions
+ 0 0 0 0 -8 0 agent orchestration
+ -1 3 -3 3 -8 -4 agentic
+ 0 0 3 -4 19 0 agents can
+ 16 0 2 0 0 0 agents that
+ -9 2 -3 -3 -11 -2 ai agent
+ -11 -11 -10 -4 -1 0 ai assistants
+ 3 1 4 19 18 -10 anthropic
+ 9 -7 -9 -13 -3 -10 assistant
+ 0 0 -10 1 -2 0 available tools
+ 1 3 -5 0 4 -4 claude
+ 8 -5 -11 3 -2 4 claude code
+ 0 0 0 0 11 0 claude code cli
+ -6 0 -19 -11 -10 -16 claude desktop
+ 0 0 0 -1 -6 0 claude desktop configuration
+ 0 0 0 0 -19 0 claude mcp
+ 0 0 0 -6 -18 0 claude_desktop_config
+ 0 0 -7 0 -3 -8 cline
+ 5 0 -7 -3 -6 2 codex
+ 0 0 4 -1 14 0 codex cli
+ 4 0 8 -2 -7 0 coding agent
+ 0 0 -6 3 8 -2 copilot
+ 0 0 0 -8 2 0 cursor mcp
+ 0 0 0 2 -12 0 cursor settings
+ 0 0 0 0 10 0 custom tools
+ 0 0 7 3 5 0 gemini cli
+ 0 0 0 0 0 -15 glama
+ 0 0 0 1 -1 -6 gpt
+ 0 0 -6 0 0 0 human in the loop
+ 0 0 0 -7 2 -7 langchain
+ 0 0 0 0 8 0 list tools
+ -12 1 -7 -14 -3 -7 llm
+ 6 0 0 3 6 0 mastra
+ -20 -22 1 -22 -21 -10 mcp
+ 0 0 0 0 -18 0 mcp add
+ -3 -3 -21 -10 -32 0 mcp client
+ 0 0 -3 0 -5 0 mcp inspector
+ 0 0 -10 6 0 0 mcp integration
+ 0 0 0 -9 -5 0 mcp json
+ -39 8 -10 17 -13 -27 mcp server
+ 0 0 0 0 -6 0 mcp stdio
+ -4 0 -3 8 1 -2 mcp tool
+ 0 0 0 0 -6 0 mcpServers
+ 0 0 0 -8 -3 -6 mcp_config
+ -28 -16 5 1 0 -10 model context protocol
+ 0 0 0 -7 -1 -23 modelcontextprotocol
+ 0 1 -2 0 -8 0 multi-agent
+ -1 0 -1 7 2 -1 n8n
+ 0 0 0 0 18 0 new Agent
+ 0 0 0 0 -6 0 npx mcp
+ 1 4 -13 10 5 -3 openai
+ 0 -3 1 0 -5 0 orchestration
+ 0 -3 -1 -5 -1 0 prompt injection
+ 0 0 1 -3 -5 0 reasoning
+ 0 0 7 3 13 1 sandbox
+ 0 0 -5 -5 -2 -2 skill
+ 0 0 -2 5 -8 0 stdio transport
+ 0 0 4 9 -5 0 streamable http
+ 0 -1 -5 -4 -5 0 tool calls
+ 0 0 0 0 8 0 tool definitions
+ 0 0 2 3 6 0 tool use
strengths ai
+ 0 0 0 0 -5 0 --lr
+ 9 -13 9 -16 -3 -3 AI
+ 7 0 2 6 8 -1 Bedrock
+ 1 1 2 -5 13 1 Cursor
+ 0 0 -3 -5 -1 10 ML
+ 0 0 0 0 23 0 OPENAI_API_KEY
+ 0 0 7 2 0 0 accuracy
+ 8 2 7 3 18 12 ai sdk
+ -7 0 -2 -7 -2 -6 annotation
+ 0 0 -1 0 0 8 anomaly detection
+ 1 0 3 5 1 5 anthropic
+ 0 0 0 0 5 0 anthropic api
+ -9 -2 -4 -5 1 -9 audio
+ 0 0 5 6 4 5 chat completion
+ 18 0 0 8 10 -2 chatbot
+ 0 0 -6 0 0 -2 chatgpt
+ 0 5 5 1 0 7 classification
+ 17 9 23 16 34 11 claude
+ 0 0 0 5 5 0 claude_desktop_config
+ -4 0 -5 -2 -2 3 clustering
+ 0 0 0 0 -5 -7 conda
+ 0 0 1 6 1 0 context window
+ -3 -3 5 0 -1 -5 copilot
+ 0 0 5 -1 0 -3 corpus
+ -4 -3 3 -3 5 3 dataset
+ 0 0 8 8 9 -3 deep-learning
+ -3 -2 -1 4 -3 -13 detection
+ -4 -1 15 3 3 -2 embedding
+ 9 0 1 2 2 2 experiment
+ 0 0 0 3 17 0 gpt
+ -3 5 -4 3 -7 -4 gpu
+ 0 0 0 0 8 1 huggingface
+ 0 0 -3 6 -1 6 image generation
+ 0 0 0 0 0 7 imagenet
+ 6 0 4 -3 2 0 inference
+ 0 0 0 0 0 11 k means
+ 0 0 0 -4 5 3 langchain
+ -2 -2 0 -9 1 5 learning
+ 0 0 0 -7 0 12 linear regression
+ 0 0 0 0 5 -1 llama
+ -1 2 -5 -2 9 3 llm
+ 0 0 0 0 0 11 logistic regression
+ 8 -2 1 7 11 4 machine-learning
+ 0 0 0 0 7 0 matplotlib
+ 0 0 0 -5 3 0 max_tokens
+ 0 1 6 7 11 0 mcp client
+ 1 0 -5 0 0 0 mcp compatible
+ 7 -4 -2 6 18 5 mcp server
+ 0 0 4 7 6 5 mcp tools
+ -9 -4 -4 12 -16 -12 metric
+ 0 0 0 -2 5 5 mistral
+ 19 2 2 0 0 0 model context protocol
+ 9 0 0 0 9 9 neural
+ 2 0 0 -1 0 7 neural network
+ 0 0 0 0 0 -8 nlp
+ 8 8 -2 4 -1 1 notebook
+ -7 0 -1 4 -9 0 numpy
+ 1 0 12 -2 10 9 ollama
+ 7 6 3 6 25 7 openai
+ 0 0 0 0 9 0 openai api key
+ 0 0 3 12 3 0 openai compatible
+ -1 -9 -1 12 19 -9 prompt
+ 0 0 -6 0 0 0 prompt injection detection
+ 0 0 -2 -6 4 -3 recommendation
+ 0 0 0 0 0 8 recommendation system
+ 0 0 -1 -2 -1 9 regression
+ 0 0 0 0 0 5 scikit-learn
+ -13 -9 -6 -15 2 -6 smart
+ 0 0 0 -3 6 6 speech
+ 0 0 10 3 0 0 streaming responses
+ 0 0 10 0 2 7 tensorflow
+ -6 0 -5 0 -1 -7 text to speech
+ 0 0 0 12 0 0 token usage
+ 0 1 -9 2 3 0 tool calls
+ 0 0 0 0 8 0 tool definitions
+ 0 0 1 5 10 2 train
+ 0 5 2 2 4 -1 training
+ 0 0 4 4 7 0 transcription
+ -5 1 0 0 0 -1 tts
+ 0 0 0 0 8 0 useChat
+ -1 -2 -2 -3 -9 2 vector
+ 0 0 0 0 0 7 vgg
strengths algorithm
+ 0 0 0 6 0 0 a-star
+ -5 0 -3 -7 -10 -9 aes
+ 0 0 0 6 0 0 aho corasick
+ 21 16 2 9 30 1 algorithm
+ 0 0 2 6 -2 0 avx2
+ -10 -13 -1 -7 -17 -10 base64
+ 0 0 -6 0 -6 -6 blowfish
+ -9 6 -3 3 -1 -1 challenge
+ 0 0 1 -5 1 0 checksum
+ 1 0 9 0 0 0 chess engine
+ 0 0 -2 -8 -6 -12 cipher
+ -1 -1 14 9 2 -2 complexity
+ 10 2 7 -1 -16 4 compression
+ 0 9 0 -5 -1 0 compression ratio
+ -6 -8 3 8 -9 0 computation
+ 0 -5 0 13 1 0 computational
+ 3 -2 2 -8 14 -5 compute
+ 0 0 0 0 0 9 convergence
+ 0 0 0 -6 0 0 convolution
+ 0 -2 0 0 -1 5 cryptography
+ -23 -22 -15 -3 0 -5 data structure
+ 8 4 9 4 8 0 decoder
+ -7 0 -5 -4 -14 -3 digest
+ 2 11 6 7 -2 1 distance
+ 0 0 0 0 15 0 dot product
+ -2 8 12 -12 1 1 efficient
+ 3 0 5 4 4 0 encoder
+ 1 -6 -14 -10 -18 -9 encryption
+ 0 -4 0 0 9 0 fasta
+ -21 -15 -3 0 -2 0 fastq
+ 0 0 0 0 -6 9 fibonacci
+ 0 2 3 -6 1 2 floating point
+ 1 3 8 3 4 6 genome
+ 6 0 5 20 1 0 geometry
+ 0 0 1 -5 0 0 hash table
+ 0 -6 6 -2 0 0 heuristic
+ 0 0 0 0 -10 0 import numpy
+ 0 0 0 0 -5 0 import random
+ 0 0 5 -1 4 0 interpolation
+ 0 0 3 3 -12 0 iterations
+ 0 0 0 18 2 0 iterative
+ -12 0 0 -1 0 0 least recently used
+ 0 -10 1 5 0 0 lock-free
+ 0 0 0 -6 -7 -6 lru
+ -12 0 0 -6 -9 -12 lru cache
+ -10 0 -1 0 -8 -7 lz4
+ 17 -2 5 -3 5 6 math
+ 0 -2 1 13 20 -6 matrix
+ 0 0 0 0 16 0 memory efficient
+ 0 0 0 0 0 -11 mpi
+ -17 -12 0 6 23 0 numerical
+ 0 -6 0 0 0 0 numerical computing
+ -5 0 7 -3 -15 -5 numpy
+ 0 0 -3 -5 -6 0 nums
+ 1 1 0 6 -4 0 opencl
+ 2 -1 -1 -9 7 0 optimization
+ 0 0 0 -1 -6 0 optimizer
+ 18 25 3 11 -6 5 paper
+ -10 -12 11 -5 -5 0 parallel
+ 0 0 0 -4 -7 -1 peek
+ 0 0 0 0 -2 7 permutation
+ 0 8 0 1 15 0 probability
+ -1 0 -6 -2 -1 0 proof
+ 1 3 0 -2 13 0 queue
+ -8 0 -6 -6 -10 0 random number
+ 0 0 0 0 -11 -11 random seed
+ -2 0 -4 -5 -3 -1 recursive
+ 0 0 -8 0 0 0 red black tree
+ 0 0 -3 -1 -1 -5 rsa
+ -6 0 0 0 0 0 scientific computation
+ 0 0 0 0 0 8 scipy
+ 0 0 -13 0 0 0 set operations
+ 0 0 2 -4 -7 1 sha-1
+ 0 0 1 -8 -19 6 sha-256
+ 0 1 -4 -3 6 0 simulate
+ -6 -5 5 2 0 4 simulation
+ -8 -5 -1 -3 -2 -13 simulator
+ 0 0 -6 0 -4 1 solver
+ 0 0 0 7 0 0 sorted list
+ -1 5 -5 -7 11 -9 sorting
+ -7 -4 0 -2 -6 0 stl
+ 0 0 0 6 0 0 transpose
+ 8 3 -19 -8 5 5 trie
+ -1 2 1 3 -10 -1 vector
+ 0 0 0 -6 0 0 worst case
strengths api
+ 0 0 0 12 -3 0 API_KEY
+ 0 0 0 0 14 0 GET users
+ 0 0 0 4 0 -5 Kong
+ 0 0 0 0 12 0 POST users
+ 5 3 3 2 -1 0 REST
+ -6 -2 9 5 -17 24 Resource
+ 0 0 0 1 -10 0 accessToken
+ 0 0 5 8 9 -3 access_token
+ 0 -2 6 14 -4 0 api call
+ 0 0 0 0 0 18 api console
+ 0 0 0 4 4 6 api credentials
+ 0 -4 19 6 -6 2 api docs
+ 0 -7 -3 2 10 0 api documentation
+ 0 0 7 0 5 -2 api example
+ -12 0 -12 -7 -16 -8 api gateway
+ 0 0 0 0 5 0 api interface
+ 0 0 -4 3 -7 0 api method
+ 0 0 0 0 8 18 api project
+ 0 0 5 4 14 -1 api request
+ 0 0 0 0 7 -1 api resource
+ 0 0 -2 8 -1 7 api response
+ 0 0 -4 -4 -1 12 api server
+ 0 0 0 16 -1 0 api service
+ 0 0 0 1 0 5 api spec
+ 0 0 4 -4 5 0 api token
+ 0 0 0 0 -9 -4 api v1
+ 1 0 0 6 -7 -6 api v2
+ 0 0 -1 -2 7 -4 api version
+ 0 0 0 0 -19 -3 api-example-com
+ 0 0 -1 -2 7 0 apiKey
+ 21 20 -2 0 6 3 api_client
+ -8 -5 -7 -7 -8 -8 apollo
+ 0 0 0 2 14 0 application json
+ -4 0 0 4 -8 -14 axios
+ -2 -3 -5 -12 3 -4 backoff
+ 0 0 -4 -9 -18 0 base url
+ 0 0 0 -8 -16 0 bearer token
+ 0 0 0 0 7 0 call the api
+ -5 13 3 -1 -5 -1 client library
+ -8 0 0 0 0 0 client sdk
+ 0 0 0 -5 10 0 client_id
+ 0 0 0 -9 -7 0 client_secret
+ 0 0 0 5 -2 4 cloud api
+ 11 0 -2 2 18 18 connector
+ 0 0 0 0 5 0 consumer_key
+ 0 0 5 0 0 0 crud operation
+ 0 0 0 0 17 0 curl -X POST
+ 0 0 0 0 21 0 developer token
+ 0 0 0 0 17 0 discovery document
+ -1 7 -18 5 -4 6 endpoint
+ 0 0 -6 -6 3 0 error code
+ 0 0 0 0 -7 0 generated client
+ 0 0 -2 -5 0 0 github api
+ 3 7 0 0 25 1 google api
+ -1 0 5 17 13 0 graphql api
+ -11 0 0 0 0 0 graphql client
+ 0 0 -6 -6 -13 -6 grpc
+ -5 5 -5 -5 -7 -3 headless
+ 0 0 0 -8 -8 0 http calls
+ 0 0 -1 -6 -5 0 http endpoints
+ 5 0 0 0 12 0 javascript client
+ -12 0 0 0 -9 -3 javascript sdk
+ 0 0 0 7 -3 0 json response
+ -12 -5 -10 -11 -7 -13 json schema
+ 1 0 5 9 1 0 json-api
+ -10 -2 2 -5 -7 -10 json-rpc
+ 0 0 0 0 -1 5 jsonapi
+ -6 -1 -8 0 -5 -3 microservice
+ 0 0 0 0 8 0 new Client
+ 20 0 0 0 0 10 node-js client
+ -14 0 2 1 5 0 node-js sdk
+ -4 -1 -9 -9 12 9 oauth
+ 0 0 0 2 6 0 oauth client
+ 0 0 1 -4 -5 0 oauth token
+ 0 0 -6 -5 -12 -9 oauth2
+ -5 0 0 0 -3 0 odata
+ 0 0 0 -9 -21 -6 openai api
+ 2 -3 -1 6 2 -1 openapi
+ -1 -1 4 0 3 -5 pagination
+ 0 -1 -2 -4 -21 -5 proto
+ -8 -5 -7 9 0 -5 protobuf
+ 0 0 0 0 -15 0 protoc
+ 0 0 0 0 -15 0 protoc plugin
+ 0 0 0 0 -5 -5 pydantic
+ 0 0 0 0 6 0 query api
+ 0 0 2 -11 -2 0 rate limit
+ 0 0 0 -8 -1 0 rate limited
+ 0 -1 -6 -9 3 -2 rate limiting
+ 6 0 0 0 0 0 redocly
+ 0 0 0 0 0 -5 remote procedure call
+ 0 0 -2 -12 -21 -1 request body
+ 0 0 9 -7 -7 0 request parameters
+ 0 0 0 5 -3 0 request payload
+ 0 0 0 -1 -6 0 response body
+ 6 5 -13 1 4 3 rest api
+ 0 0 10 -1 -1 0 rest-ful api
+ 2 8 0 -2 1 -3 restful
+ -11 -1 -12 -5 -22 -2 rpc
+ -8 -3 0 0 -7 -9 salesforce
+ -25 -18 6 -15 -25 0 sdk
+ 0 0 0 5 0 0 search api
+ 0 0 0 3 2 16 sendgrid
+ 0 0 0 0 -1 -5 service api
+ 0 5 1 -4 4 0 status code
+ 0 0 0 9 0 0 streaming api
+ 0 0 5 8 3 0 stripe
+ 3 -10 4 3 -5 6 swagger
+ 0 0 -2 16 -1 0 throttling
+ 0 0 0 7 4 7 trpc
+ 0 0 0 9 8 4 twilio
+ -9 -2 0 1 -1 0 typescript sdk
+ 0 0 -1 0 6 0 unified api
+ 1 0 7 1 13 13 unofficial
+ 0 0 0 0 8 0 vault api
+ 0 0 0 2 -1 -6 web api
+ -2 -3 -3 4 -6 1 web-services
+ 0 0 0 -8 -3 -3 webhook
+ 0 0 0 0 17 0 webservice
+ 0 0 0 7 0 5 websocket api
+ 0 0 0 2 19 0 your-api-key
+ 0 0 5 -2 2 0 接口
strengths authentication
+ 0 -1 -4 -2 -5 -1 access control
+ 0 0 0 7 0 0 access management
+ 0 0 0 -3 -14 0 access token
+ 0 0 -5 -6 -2 -3 acl
+ 13 4 3 -3 -2 13 auth
+ 2 4 -2 0 -5 0 authenticate
+ 20 -2 -7 -10 0 2 authentication
+ 10 1 0 -9 -4 1 authorization
+ 0 0 0 6 7 0 client id
+ 0 0 0 -2 -6 0 client secret
+ 0 0 0 -2 5 0 cognito
+ 0 0 0 0 -12 0 consumer key
+ 0 0 0 0 -12 0 consumer secret
+ 2 -1 1 -3 -3 7 cookie
+ 0 0 0 -5 4 0 expire
+ 0 -4 2 -7 -8 -7 iam
+ 1 5 -1 8 -6 2 identity
+ 0 0 0 6 0 0 kyc
+ 0 0 -2 6 -3 0 log in
+ 11 6 4 1 16 -2 login
+ 0 0 -1 4 5 -1 logout
+ 0 0 0 -5 -5 -4 mfa
+ -1 9 6 1 -4 -3 middleware
+ 0 0 -1 -5 0 0 multi-factor
+ -9 4 -10 -7 -16 -17 oauth
+ 0 4 0 -1 5 5 openid
+ -4 0 -8 -4 -4 -4 otp
+ 5 -5 0 -3 -10 -1 profile
+ 0 0 0 5 7 0 refresh token
+ 6 0 0 0 6 0 sasl
+ 0 0 0 0 5 0 user service
+ -1 0 5 2 9 0 verification
strengths aws
+ 8 0 3 0 1 0 AWS CloudFormation
+ 0 0 0 3 -5 0 AWS_ACCESS_KEY_ID
+ 6 -3 0 -1 1 0 CDK
+ 0 0 0 0 -8 0 DynamoDBClient
+ 0 0 4 -6 8 0 EC2
+ 0 0 0 0 5 0 KMS
+ 0 0 0 -1 -6 0 VPC
+ 0 0 0 -1 6 0 access key
+ 2 0 -1 -1 1 10 amazon
+ 2 0 0 6 0 2 amplify
+ 0 0 0 3 8 0 arn
+ 31 -3 5 8 24 12 aws
+ 0 0 0 0 -8 0 aws dynamodb
+ 0 0 0 0 5 0 aws secret access key
+ 0 0 0 0 -6 2 aws-sdk client
+ -4 0 -7 -6 -6 -5 bedrock
+ 0 -1 -2 -5 1 0 cloud provider
+ 9 3 0 7 10 1 cloudformation
+ 1 0 1 3 -5 1 cloudwatch
+ 2 0 1 7 3 1 dynamodb
+ 0 0 0 0 -6 0 ec2
+ 0 0 0 6 3 0 iam role
+ 0 0 -5 3 -5 -1 invoke
+ 0 0 0 5 0 0 kms key
+ 5 3 -4 10 -1 7 lambda
+ 0 3 0 13 5 4 lambda function
+ -13 -12 0 -11 -12 -13 pulumi
+ -3 0 -5 -2 -5 -4 queue
+ 0 0 3 2 6 -1 region
+ 1 0 0 0 4 5 s3
+ 1 0 4 5 0 0 s3 bucket
+ 24 0 -2 -9 11 9 serverless
+ 0 0 0 0 7 6 sst
+ -4 2 2 0 5 -5 stage
+ -9 -5 -9 -9 -16 -16 terraform
+ 0 0 0 0 11 1 us-east-1
strengths backend
+ 0 0 0 0 17 0 AppModule
+ 0 0 0 0 -5 0 DATABASE_URL
+ 0 0 0 0 8 0 DB_PASSWORD
+ 0 0 -8 -11 9 0 Echo
+ 8 0 -5 0 7 -2 Flask
+ 0 0 0 0 0 -6 Gin
+ 0 0 0 0 -5 0 INSTALLED_APPS
+ 0 0 0 0 9 0 Injectable
+ 0 0 0 0 7 0 MONGODB_URI
+ -6 -8 -8 -1 -22 -6 PHP
+ 0 0 0 8 -1 0 Spring
+ 0 0 0 7 0 0 Winston
+ 0 0 -3 0 -7 0 admin dashboard
+ -4 0 4 -7 -1 0 admin panel
+ 0 0 -3 -1 -5 -4 api server
+ 0 0 0 0 -23 0 app-get
+ 0 0 0 -12 -25 0 app-use
+ 5 0 0 -2 1 0 application server
+ 0 0 0 0 -8 0 authentication strategy
+ -6 -1 2 -2 -11 -1 authorization
+ 23 -17 -4 7 -14 -5 back-end
+ 0 0 0 0 -6 0 background worker
+ 0 0 0 -3 3 -8 body parser
+ -6 -8 -9 -9 -12 4 bundle
+ 0 -1 0 2 6 0 business logic
+ 0 0 4 5 0 0 circuit breaker
+ 0 0 0 0 0 -5 compojure
+ 0 0 0 0 -11 0 composer require
+ 0 0 0 0 8 0 config server
+ 4 5 -1 10 5 6 cookie
+ 0 0 0 0 -7 -8 cookie session
+ 0 0 19 24 0 0 cron job
+ 14 9 3 17 -3 0 crud
+ 0 0 -5 -3 -8 -9 deno
+ 24 0 1 15 -5 17 django
+ 0 0 0 0 0 -10 doctrine
+ 0 0 0 0 0 -6 dropwizard
+ 0 -5 2 -2 -4 0 event-driven
+ -6 1 8 4 -16 -3 express
+ 0 0 0 -6 0 0 express application
+ 0 0 0 0 9 0 express middleware
+ 0 0 0 5 3 0 express server
+ 0 0 0 0 -4 -8 expressjs
+ 0 0 0 2 -9 -1 fastapi
+ 1 0 11 1 5 8 fastify
+ -8 -3 -2 15 -8 -11 firebase
+ 5 0 -9 1 1 0 for django
+ 0 0 0 0 9 0 forRoot
+ 0 1 2 0 -6 0 gRPC
+ 0 0 0 0 -10 0 gin-Context
+ 0 0 0 0 -8 0 gin-Default
+ 0 0 10 0 6 0 graceful shutdown
+ 13 -2 0 6 19 14 graphql server
+ 0 0 0 0 -1 -11 gunicorn
+ 0 0 -10 0 -1 0 handlerfunc
+ 4 3 0 6 7 8 hapi
+ 0 0 0 0 9 0 hapi plugin
+ 0 0 0 0 0 -5 hasura
+ 0 0 -4 -2 -3 -5 http handler
+ 0 0 0 0 6 0 http-HandleFunc
+ 0 0 0 10 -1 0 idempotent
+ 0 0 6 0 0 0 input validation
+ 8 2 1 -7 3 2 jwt
+ 0 0 0 0 5 0 jwt auth
+ -8 5 2 -1 -3 -7 kafka
+ 0 0 0 0 -9 0 keystone
+ 6 0 1 11 7 0 koa
+ 0 0 5 -5 -1 1 laravel
+ 0 0 0 0 16 0 mean stack
+ 0 4 18 13 5 6 microservice
+ -19 -4 -28 -13 -1 -36 middleware
+ 0 0 8 4 -6 8 mongodb
+ 0 0 9 3 0 0 multi-tenant
+ -4 -1 -2 -7 -5 -8 mysql
+ 18 0 5 1 14 25 nestjs
+ -37 2 -13 20 -5 3 node-js
+ 8 0 4 2 4 4 parse server
+ 0 -8 0 0 0 0 passport strategy
+ 0 0 0 0 0 -12 passport-js
+ 0 0 0 0 6 0 password reset
+ -4 0 0 -4 -16 -27 php
+ -21 -2 -20 -10 -7 4 postgresql
+ -3 0 -3 -3 -7 0 prisma
+ 0 -1 -2 4 7 0 production ready
+ -1 -8 6 -2 -2 -2 queue
+ 0 2 -4 -9 1 -5 rails
+ 0 -1 8 -1 3 0 rate limiting
+ -7 2 -12 6 29 -17 redis
+ 0 0 -2 0 6 3 request context
)weights",
    R"weights(
strengths backend
+ 0 0 0 -1 -5 0 request id
+ -15 13 -7 6 8 7 rest api
+ 13 7 6 0 -3 0 restful api
+ 0 0 0 0 -5 0 ring handler
+ 2 5 -22 -10 11 -2 router
+ -9 -9 -13 4 4 -3 routing
+ -8 -3 1 -6 -8 -7 rpc
+ 1 -2 7 -1 15 0 scaffold
+ 11 -3 2 -1 -5 -1 scalable
+ -7 0 0 0 0 0 security middleware
+ 3 -4 19 -7 -7 -2 server-side
+ 0 0 11 1 6 2 session management
+ 0 0 0 0 9 0 session storage
+ 0 0 5 4 5 8 session store
+ 0 0 0 18 -2 -3 supabase
+ 0 0 -2 3 5 0 task queue
+ 0 0 -1 -13 -1 0 template engine
+ 0 0 9 -1 0 0 user management
+ -11 -1 7 -2 7 0 web framework
+ -3 -6 -10 -3 -3 -14 web service
+ -1 -7 -15 9 13 4 worker
+ -12 0 0 0 -2 0 wsgi
+ 0 0 0 0 0 -18 yii2
strengths benchmark
+ 0 0 0 0 -15 0 allocs-op
+ 0 0 0 0 -15 0 b-op
+ 0 0 0 -2 4 -6 bench
+ 10 -3 -16 -8 0 -5 benchmark
+ 0 0 0 4 8 -1 benchmark for
+ 0 14 12 2 0 0 benchmarking
+ 0 0 -5 -4 -5 -2 comparison
+ -3 0 0 10 1 0 concurrency
+ 0 0 0 8 0 0 concurrent connections
+ -1 -5 -3 -6 -3 -3 faster than
+ -1 -1 -1 -5 -5 0 fastest
+ 0 0 0 0 -8 0 go test -bench
+ 0 6 0 9 18 -2 latency
+ -3 2 2 0 8 -1 measure
+ -4 -1 -2 0 7 -1 metric
+ 0 0 0 0 -16 0 ns-op
+ 0 0 0 0 12 0 p99
+ 0 0 0 2 10 1 percentile
+ 1 0 0 13 3 1 profiler
+ 0 1 3 2 15 1 profiling
+ 0 0 0 10 0 0 requests per second
+ 0 0 -2 -5 0 0 slow
+ 5 4 1 0 0 0 statistics
+ 5 0 -4 -4 0 6 timer
+ 2 0 6 4 3 0 timing
+ 0 1 5 8 0 -1 workload
strengths best-practices
+ -1 0 0 5 -1 -1 a11y
+ 3 -1 3 4 4 5 accessibility
+ 0 0 0 0 7 0 app template
+ -1 -1 18 1 10 25 architecture
+ 14 -3 -2 3 14 12 best-practice
+ 0 0 -1 0 9 0 braces
+ 0 0 0 -2 0 15 code review
+ 0 0 26 0 -12 12 code style
+ 0 -4 5 -1 -5 0 commit message
+ 0 0 0 0 0 -6 commitizen
+ -1 -1 16 2 -5 2 consistent
+ 0 0 0 -6 -4 0 conventional commits
+ 0 0 0 6 0 0 core web vitals
+ 0 0 0 -2 20 0 data layer
+ 14 -5 -3 11 14 -7 eslint
+ 3 0 0 1 6 5 flake8
+ 9 12 10 -5 -17 -8 guide
+ -8 -10 -2 -3 3 2 linter
+ 0 0 1 -6 4 0 linting
+ 7 7 -2 -1 0 6 modular
+ 2 -6 -4 2 -5 1 pattern
+ 0 0 -6 -2 6 -1 prettier
+ 9 0 0 0 4 0 prettier config
+ 0 0 5 -1 0 -2 principles
+ 0 0 0 0 0 5 principles of
+ 0 -3 -1 11 0 3 recommendation
+ 0 0 0 0 -8 0 refactor
+ 0 -1 -3 4 -5 3 review
+ 0 0 0 0 -9 0 rubocop
+ -5 -12 -3 -1 13 -6 rules
+ 0 0 0 0 0 -6 shareable config
+ -2 -1 -3 -3 -8 1 specification
+ 4 -12 7 5 -2 4 style-guide
+ -5 0 0 -5 -3 -5 stylelint
+ 0 0 0 0 0 11 thoughtbot
+ 0 0 -2 -1 -5 3 tips
+ 0 0 0 -2 -6 -2 tslint
strengths bitcoin
+ 23 -1 0 4 -1 3 bitcoin
+ 12 0 0 0 12 0 bitgo
+ 13 9 0 -1 12 4 coin
+ 9 0 0 0 0 0 cryptocurrency
+ 0 0 -5 0 0 0 derivation path
+ -2 -1 -2 -5 -2 -1 payment
+ 0 0 -3 -6 -6 5 private key
+ 0 0 0 -3 -5 -2 secp256k1
+ 2 3 0 -3 -6 2 transaction
strengths blockchain
+ -22 -4 4 -10 -25 -7 bitcoin
+ -5 0 0 0 -5 0 bitgo
+ 3 -6 0 9 7 5 blockchain
+ -5 5 -2 -1 -5 -1 bridge
+ -7 1 4 -6 -13 -8 chain
+ 0 0 0 5 0 0 chain id
+ 3 0 0 -4 0 -6 coin
+ 0 0 0 -8 -1 0 coinbase
+ 0 0 0 6 -2 0 consensus
+ 7 0 0 3 2 0 dapp
+ 0 0 0 5 0 0 erc20 token
+ 5 1 3 1 3 9 ethereum
+ 0 0 0 5 0 0 key management
+ 0 0 0 -5 4 0 mainnet
+ 0 0 0 1 6 4 mnemonic
+ 0 0 0 0 0 5 multisig
+ 0 0 -3 3 -6 -7 nft
+ 0 0 -6 -3 -2 0 nonce
+ 7 0 0 7 5 0 on-chain
+ 0 0 5 -1 -1 -1 price
+ 0 0 5 8 7 4 private key
+ 0 0 0 -4 -7 0 satoshis
+ 0 0 0 5 0 0 seed phrase
+ 5 0 0 2 2 5 solana
+ -1 -1 0 -5 -3 0 swap
+ 0 0 -5 -1 2 4 testnet
+ -7 0 11 -2 4 5 transaction
+ 0 0 0 -9 -8 0 transaction hash
+ 0 0 0 0 -6 0 uint256
+ 0 0 0 1 0 6 viem
+ 14 -1 10 10 7 -1 wallet
+ 5 0 0 1 3 0 web3
strengths blog
+ 0 0 5 0 0 0 404 page
+ 2 2 5 0 4 0 Astro
+ 0 0 1 -6 8 0 _posts
+ 34 11 3 3 21 -12 blog
+ 0 0 1 -2 -5 -2 category
+ 0 0 0 1 7 0 config yml
+ 0 0 -1 -1 -1 5 footer
+ 0 0 0 -3 -5 -1 front-matter
+ 0 0 0 1 -5 0 frontmatter
+ -9 -1 -2 -6 -14 -5 gatsby
+ -5 0 0 0 0 0 gatsby theme
+ 0 0 0 0 -5 3 github-io
+ 0 0 0 0 0 -6 gohugo
+ 5 0 0 0 7 7 hexo
+ -1 4 -1 -1 -2 10 homepage
+ 0 0 4 0 -1 -5 hugo
+ 11 0 0 0 -2 -4 jekyll
+ 0 0 0 0 -5 0 live reload
+ 0 0 0 0 7 0 npm install hexo
+ 5 0 -3 -1 -3 0 publishing
+ -2 -2 0 -2 -5 -2 robots txt
+ 0 0 0 -1 -10 0 site generator
+ 0 0 -3 -2 -6 0 sitemap
+ -2 -1 0 -9 0 -3 social
+ 7 0 6 3 -11 0 static site
+ -8 4 5 -4 -2 -3 theme
strengths bundler
+ 0 0 -2 -7 -7 0 Babel
+ 0 0 0 0 -4 -5 amd
+ 0 0 0 0 -5 -5 babel loader
+ -23 -4 0 -11 -23 -23 babel plugin
+ -12 0 0 0 -8 -4 babel preset
+ 0 0 -7 -7 -11 0 babelrc
+ 0 0 0 0 -13 0 be sure to check out the getting started guide
+ 6 0 4 4 4 2 browserify
+ 0 0 0 0 6 0 build config
+ 0 0 -1 0 -5 0 build process
+ 0 -2 0 5 -2 0 build system
+ 0 0 0 0 5 0 bundle js
+ 0 0 -7 -1 -10 -1 common-js
+ 3 0 0 0 -7 0 concatenate
+ 0 0 0 4 0 5 css modules
+ 0 0 0 0 8 4 css-loader
+ 0 0 0 0 8 0 defineConfig
+ 0 0 0 6 0 0 dependency graph
+ 1 0 6 -3 -4 0 dev server
+ 0 0 0 -1 -6 0 development server
+ 0 0 -2 -5 5 0 entry point
+ -1 4 12 1 6 -5 es6
+ 0 0 5 -1 7 -4 esbuild
+ 0 0 -5 -8 -1 -4 esm
+ 0 0 5 0 -2 0 externals
+ 6 0 0 0 -4 0 for webpack
+ -16 0 0 -15 -14 -14 grunt
+ 0 0 0 0 -14 0 grunt 0 4
+ 0 0 0 0 -15 0 grunt initConfig
+ 0 0 0 0 -16 0 grunt loadNpmTasks
+ 0 0 0 0 -10 0 grunt plugin
+ 0 0 0 0 -13 -12 gruntfile
+ -18 -5 -9 -11 -25 -19 gulp
+ 0 0 0 0 -21 0 gulp dest
+ -14 0 0 0 0 0 gulp plugin
+ 0 0 0 -7 -19 0 gulp src
+ 0 0 0 0 -8 0 gulp task
+ 0 0 0 0 -10 0 gulpfile js
+ -5 -2 -5 -6 -8 -7 hot
+ 6 -1 4 4 13 16 loader
+ 9 0 0 -4 3 3 minify
+ 0 0 0 5 -3 0 module loader
+ 0 0 0 0 5 0 npm i -D vite
+ 0 0 0 -4 -17 0 npm run build
+ 0 0 0 -1 -8 0 npm run dev
+ 0 0 3 0 4 6 optimize
+ -2 -1 -1 -5 2 -1 pipeline
+ -4 0 -4 -5 -6 -5 postcss
+ 0 0 -4 -3 -8 5 rollup
+ 11 0 0 0 0 0 rspack
+ 2 3 0 5 6 0 sass
+ 0 0 0 0 9 0 sass loader
+ 0 0 -5 -10 -3 0 source maps
+ 0 0 -1 -7 -8 -4 sourcemap
+ 0 0 0 -3 -8 0 test js
+ 0 0 0 0 -12 0 this plugin requires grunt
+ 5 3 -4 6 13 11 vite
+ 9 0 0 -2 8 2 vite plugin
+ 0 0 0 0 11 7 vitejs
+ 3 0 0 0 6 -5 vue-cli
+ 17 -3 6 -9 4 -2 webpack
+ 0 0 0 0 12 0 webpack config
+ 0 0 0 -1 17 0 webpack config js
+ 0 0 0 2 -5 -2 webpack dev server
+ 0 0 0 6 0 0 webpack loader
+ 10 0 3 -1 4 4 webpack plugin
strengths cache
+ 0 0 0 0 13 0 11211
+ 15 -7 -4 -3 4 14 cache
+ 0 0 0 10 9 0 cache_key
+ 4 0 1 3 18 0 cached
+ 0 0 0 3 -6 0 cached data
+ 12 2 -7 -9 0 4 caching
+ -1 -1 -6 -3 -6 -4 cdn
+ -3 0 -3 -4 -3 -5 cloudfront
+ 0 0 -3 0 5 0 expire
+ 0 0 -4 -3 -5 0 in-memory
+ -1 0 -2 -5 -2 0 key-value
+ 0 0 0 -4 6 0 latency
+ 14 0 2 7 13 13 memcached
+ 0 0 0 0 5 0 read through
+ 3 -2 2 -5 2 3 redis
+ 0 0 -4 -6 -4 0 ttl
strengths chat
+ 3 -5 3 -1 -7 -7 Element
+ -2 -2 -9 -6 -9 -8 assistant
+ 10 13 4 11 21 4 bot
+ 12 0 0 9 0 0 bot framework
+ 0 0 0 0 0 10 botframework
+ -2 -2 -2 -2 -7 0 bridge
+ 18 0 -3 -9 6 -8 chat
+ 0 0 -5 0 0 0 chat interface
+ 0 0 0 -4 -7 0 chat message
+ 7 0 0 1 3 5 chat sdk
+ 0 0 0 0 13 0 chat ui
+ 0 0 0 0 -7 0 chat_id
+ 21 0 0 2 13 -5 chatbot
+ 0 1 0 -6 -1 -5 chatgpt
+ 0 -6 -5 2 2 0 communicate
+ 1 2 4 0 8 -2 conversation
+ 0 0 0 -5 0 0 conversational ai
+ 11 -6 -1 11 -3 0 dialog
+ 31 2 14 -10 27 14 discord
+ -5 0 -3 -2 -2 -1 emoji
+ -3 -2 -4 -9 -5 -2 encryption
+ 4 -1 1 -3 -6 -1 forward
+ 0 -2 0 -1 0 -26 gitter
+ 0 0 0 0 5 0 guild
+ 0 0 0 0 0 -25 im
+ 3 2 3 -4 -2 -5 irc
+ 0 0 0 0 5 0 message-channel-send
+ 5 0 -3 0 5 -1 messaging
+ -5 -5 -5 0 -4 -4 notification
+ 0 1 -7 -1 0 -1 presence
+ 0 0 2 0 5 0 reply
+ 0 -3 -2 -3 -5 -2 room
+ 0 0 2 0 9 0 sendMessage
+ 10 0 0 0 11 0 sendbird
+ 11 0 2 -5 8 4 slack
+ 0 0 4 0 5 0 slack app
+ 0 0 1 0 -6 0 sms
+ -2 -1 -2 -3 -2 -6 social
+ -5 -2 -2 -5 -8 -1 socket
+ 0 0 -3 -5 -5 -6 socket-io
+ 0 -3 -2 -5 -3 -1 talk
+ 6 4 -4 -2 -2 -9 telegram
+ 0 0 -4 -4 -5 -5 twilio
+ -9 -5 -8 -14 -7 -11 websocket
+ 4 0 0 -6 4 1 whatsapp
strengths cicd
+ 14 -4 6 0 5 0 GitHub Actions
+ 0 0 0 0 0 7 argo cd
+ 9 0 1 1 5 -1 artifact
+ -1 -1 -1 8 -6 9 automation
+ 0 0 0 6 0 0 build pipeline
+ 0 0 0 0 14 0 build step
+ 0 0 0 -1 7 0 ci environment
+ 6 0 4 1 -8 1 ci-cd
+ 0 0 0 0 -5 0 commit sha
+ 0 0 0 9 0 0 continuous delivery
+ 0 0 0 0 0 20 drone
+ 6 5 4 7 9 13 github action
+ 0 0 -1 1 -1 5 github release
+ 0 0 -5 -9 -10 -9 gitlab
+ 0 0 0 10 0 10 gitops
+ 0 -2 -2 -1 -5 1 job
+ -2 5 4 8 -1 0 monorepo
+ 6 0 5 -7 -6 -4 pipeline
+ -7 0 0 0 -7 -7 probot
+ 0 0 5 0 0 0 publish to npm
+ -2 2 4 -7 -2 -7 runner
+ 0 0 0 -1 1 6 semantic-release
+ 1 5 0 0 3 0 test result
+ 0 0 -4 -1 -1 -10 travis
+ 0 0 0 -1 2 -17 travis-ci
+ 0 0 0 0 5 0 workflow file
strengths cli
+ -2 -7 15 -6 -6 -7 --force
+ -16 -15 7 -8 31 -13 --help
+ -4 -3 -4 -12 -13 -1 --interactive
+ -38 -21 -3 -7 -31 -28 --version
+ 0 0 0 0 6 0 COMMANDS
+ -13 9 -5 6 18 -10 GNU
+ 0 1 -1 8 9 0 OPTIONS
+ 0 -7 13 -23 -4 -4 PATH
+ -5 -3 6 2 -19 -4 POSIX
+ 0 -1 11 6 -9 -7 USAGE
+ 0 0 0 7 -1 4 ansible
+ 0 0 0 0 8 0 apk add
+ 0 0 0 -4 -6 0 apt get install
+ 0 0 0 -5 14 0 apt install
+ 0 0 -10 -7 13 -2 arch linux
+ 0 0 0 0 5 0 argument parsing
+ 1 -12 -8 -13 -5 -2 arguments
+ 0 0 0 0 -11 0 asdf install
+ 3 2 4 0 5 4 autocomplete
+ 0 0 -4 7 -2 0 autocompletion
+ 0 0 2 0 5 0 available command
+ -7 22 -19 23 -1 7 bash
+ 0 0 0 0 29 0 bash completion
+ 0 0 0 -2 9 0 bashrc
+ 0 0 0 1 17 -2 bats
+ 14 0 0 0 0 0 benchmarking tool
+ 0 0 0 0 -9 0 bin bash
+ 0 0 -2 0 -7 0 binary release
+ 0 0 0 5 -12 0 brew install
+ 0 0 0 -7 -1 0 brew tap
+ 0 0 0 0 6 0 c config
+ 0 0 0 0 16 0 cargo install
+ 0 -1 0 -9 -5 0 checks your
+ 0 0 0 0 -20 0 chmod x
+ 0 0 0 0 -8 0 choco install
+ 52 11 27 3 15 8 clis
+ 2 10 -11 -8 12 -4 cmd
+ -15 18 9 12 -7 29 command
+ 0 0 -7 -5 10 0 command for
+ 0 0 0 0 -5 0 command name
+ 0 0 1 0 -5 -1 command reference
+ -4 10 -4 3 2 0 command to
+ 0 0 0 4 6 0 command which
+ 39 -14 0 8 -21 19 command-line
+ -10 0 0 -1 -8 -1 compressor
+ 0 0 0 0 7 0 config file in
+ 7 -6 -5 1 5 6 converter
+ 0 -14 0 0 0 0 converter from
+ 0 0 0 0 8 0 coreutil
+ 0 0 18 4 4 0 cron job
+ 0 0 0 7 4 0 crontab
+ -4 2 0 -6 27 -6 curl
+ 0 0 0 0 18 0 d debug
+ -18 -16 -8 3 -19 -7 daemon
+ 0 0 7 2 0 11 debian package
+ 6 16 1 -13 3 0 directories
+ 0 0 0 5 4 0 directory listing
+ 0 0 0 -8 -5 0 dnf install
+ 0 0 4 8 -4 8 dotfile
+ 0 0 0 0 7 0 download files
+ 6 0 0 -2 1 6 downloader
+ 0 0 3 -4 -10 0 dry run
+ 0 0 0 -6 -3 0 emerge
+ -8 0 -1 -12 -28 -15 eval
+ 2 -2 2 -5 14 1 executable
+ 0 0 0 0 -8 0 executes a command
+ 0 0 6 0 -7 6 exit code
+ 0 0 -5 0 0 0 exit codes
+ 0 0 0 -5 2 0 exit status
+ 0 0 0 3 22 0 exit with
+ 0 0 0 0 7 0 export PATH
+ 0 0 -1 -3 7 -4 ffmpeg
+ 0 0 0 0 -7 0 file listing
+ 0 0 0 5 -5 0 file manager
+ 0 3 -4 10 1 0 file name
+ 0 0 0 0 10 0 file watcher
+ -3 1 -16 17 -3 -2 flag
+ 0 0 0 0 -9 0 from standard input
+ 0 0 0 0 7 0 gem install
+ -11 -5 -26 -17 -22 -23 git
+ 0 0 0 0 8 0 git commands
+ 0 0 -4 6 -5 0 git hook
+ -4 -6 -18 -13 5 -3 git repository
+ 0 0 0 -3 -8 13 github releases
+ 0 0 0 -2 -9 0 glob pattern
+ 0 0 0 0 -9 0 global flag
+ 0 0 0 0 -8 0 global install
+ 0 0 0 0 -7 0 go get u
+ 0 0 0 0 -14 0 go install
+ 0 -9 -4 -9 1 -7 gpg
+ 0 0 5 2 -24 3 grep
+ -1 -2 0 -5 0 -4 headless
+ 0 0 -2 -1 1 -5 help command
+ 0 0 0 0 5 0 help for more
+ 0 0 3 1 8 0 help message
+ 0 0 0 0 17 0 help output
+ 4 0 -9 0 -6 12 homebrew
+ 0 0 -1 -4 -6 0 html report
+ 0 0 0 0 21 0 i input
+ 0 0 0 0 -4 -5 imagemagick
+ 0 5 -1 -3 -4 0 in file
+ 0 0 0 0 -8 0 infile
+ 0 0 0 -2 -6 0 init command
+ 0 0 0 3 19 0 input file
+ 0 0 0 3 12 0 install globally
+ 0 0 0 0 8 0 install it globally
+ 0 0 0 4 12 0 install script
+ 0 0 0 0 12 -7 install sh
+ 0 1 -6 -2 -6 0 invocation
+ 0 1 -7 -7 -19 -1 invoke
+ 0 0 0 -2 6 0 invoked as
+ 0 0 4 -5 10 0 json output
+ 0 0 -13 16 1 0 linux and macos
+ 0 0 0 0 -7 0 list of files
+ 0 0 0 11 9 0 list of options
+ 0 0 0 5 -11 0 local bin
+ 0 0 0 0 -5 0 luarocks install
+ 0 -7 11 -5 -14 8 man
+ 0 5 2 4 -18 0 man page
+ 0 1 0 0 15 1 man pages
+ 0 0 0 0 0 7 manpage
+ 0 0 0 -2 17 0 no color
+ 0 0 0 -3 6 0 non interactive
+ 0 0 0 0 7 0 npm init
+ 0 0 0 -1 44 0 npm install g
+ 0 0 0 0 6 0 npm install global
+ 0 12 14 -10 6 13 npx
+ 0 0 0 0 -5 0 npx create
+ 0 0 0 1 -16 0 on your path
+ 0 0 -6 2 -4 0 one command
+ 0 0 0 0 21 0 one or more files
+ 0 0 -4 0 21 0 optional arguments
+ 0 0 0 0 -5 0 out file
+ 0 0 0 0 -21 0 outfile
+ 0 7 -6 7 12 0 output file
+ 0 7 -6 3 4 -1 output format
+ 0 0 0 0 -15 0 outputs to stdout
+ 0 0 0 -5 0 0 package installer
+ 0 -4 23 3 -5 -4 package manager
+ 0 0 0 -4 12 0 pacman S
+ 0 0 0 0 -5 -3 pandoc
+ 0 0 8 0 0 0 perl script
+ 0 0 0 0 15 0 pip install user
+ 0 -10 -3 -3 -14 -4 pipe
+ 0 0 6 -10 2 0 piped
+ 0 -23 0 -1 -8 0 piping
+ 0 0 0 -5 11 0 pkg install
+ 0 0 0 0 6 0 pnpm add g
+ 0 0 0 0 15 0 pnpm create
+ 0 -9 1 0 14 -5 podman
+ 0 0 0 0 5 0 port install
+ 0 0 0 2 -20 3 posix
+ 0 0 0 -4 13 0 powershell
+ 0 0 -3 -5 0 0 pre built binary
+ 0 0 0 0 -9 0 pre compiled binary
+ 0 0 -6 0 -5 0 prebuilt binary
+ 0 0 5 0 0 0 precompiled binary
+ 7 0 0 -2 -1 0 program for
+ -17 -4 -5 -6 3 0 program that
+ -9 -3 -1 6 1 0 program to
+ 0 7 0 0 0 0 program which
+ 11 13 9 4 6 0 progress bar
+ -1 -16 16 -5 9 -9 prompt
+ -6 0 0 -2 -6 -6 pulumi
+ 0 0 0 0 15 0 python m
+ 6 -8 5 -1 -3 0 python script
+ 0 -5 0 0 9 0 quiet
+ 0 0 0 0 8 0 quiet mode
+ 0 0 0 0 6 0 read from stdin
+ -7 0 10 -11 -21 -1 recursive
+ 0 5 2 8 13 0 recursively
+ 0 -1 19 6 -18 5 repl
+ -6 -3 4 1 -15 -3 replacement
+ 0 -1 6 5 3 6 ripgrep
+ 0 0 0 -3 7 0 rsync
+ 0 0 0 0 6 0 run a command
+ 0 0 0 0 6 0 runs commands
+ 0 0 0 0 9 0 sarif
+ 0 0 0 0 6 0 scan report
+ -1 2 6 -3 -3 -5 scanner
+ 7 0 0 1 1 0 scans a
+ 0 0 0 0 -7 0 scoop install
+ 0 0 0 0 -12 0 scp
+ -16 11 0 -12 -23 26 script
+ 0 -2 -7 2 -13 0 script for
+ 0 0 0 -6 0 0 script which
+ 0 0 0 0 -5 0 sed
+ -17 -6 1 4 11 -13 shell
+ 0 0 -2 12 1 0 shell command
+ 0 1 0 7 -3 0 shell script
+ -9 0 0 0 0 0 simple tool
+ 0 0 0 0 -6 0 snap install
+ 0 0 -5 -2 11 1 spinner
+ -9 -8 -3 -9 -5 -10 ssh
+ 0 0 0 -8 -5 0 standard input
+ 0 0 -3 -6 3 0 standard output
+ 0 0 0 2 14 0 statically linked
+ 0 0 -2 -13 -23 0 stderr
+ -5 0 3 22 -1 0 stdin
+ -4 5 6 11 -6 0 stdout
+ 0 0 -3 -1 -8 -4 subcommand
+ 0 12 0 -6 -4 0 subdirectories
+ 0 0 0 0 -8 0 sudo cp
+ 0 5 0 -5 11 0 sudo make install
+ 0 0 0 0 5 0 supported options
+ 0 0 0 0 5 0 sys argv
+ 6 6 -9 -8 9 2 tar
+ 5 0 0 0 0 0 terminal application
+ -2 -6 -5 -3 -6 -10 terraform
+ 0 0 0 0 -5 0 tool to create
+ -18 0 0 0 0 0 tool to manage
+ 0 0 -6 -1 -6 -6 toolbox
+ 0 0 0 6 6 18 tui
+ 0 1 0 8 0 0 usr bin
+ -2 -1 -4 -6 -2 0 utility that
+ -20 7 0 2 4 0 utility to
+ 0 0 0 0 7 0 uvx
+ 0 2 11 -13 15 2 verbose
+ 0 0 0 3 -8 0 verbose output
+ 0 0 0 -1 11 0 via npx
+ 0 0 -3 -3 7 0 watch mode
+ 0 0 0 -8 13 0 wget
+ 0 0 0 0 5 0 xargs
+ 0 0 0 0 -7 -5 yaml config
+ 0 0 0 0 5 0 yargs
+ 0 0 0 0 5 0 yarn global add
+ 0 0 0 0 -6 0 yeoman generator
+ 0 0 0 6 14 0 your shell
+ -3 -2 1 9 17 1 zsh
strengths cloud-native
+ 2 3 -3 -2 -4 -7 Azure
+ 0 0 0 0 -1 -12 Helm
+ 0 0 0 -8 0 -8 argo
+ 0 0 -2 -10 0 0 auto scaling
+ 0 0 0 0 -5 -6 ceph
+ 0 0 5 0 0 0 circuit breaker
+ 0 0 1 9 0 0 cloud infrastructure
+ 0 -6 5 -6 -7 0 cloud provider
+ 0 0 0 0 -1 -5 cloud sdk
+ 0 5 -4 -13 0 0 cloud service
+ 25 17 0 1 0 4 cloud-native
+ -10 -5 25 -11 0 -15 cluster
+ 0 0 0 7 0 -3 cncf
+ 0 4 0 4 8 3 consul
+ -1 0 0 -3 -3 -9 devops
+ 0 0 0 0 4 -6 digitalocean
)weights",
    R"weights(
strengths cloud-native
+ 0 6 0 0 0 0 etcd
+ 0 -1 11 6 -3 7 gateway
+ 0 0 -7 -6 -3 6 gcp
+ 0 0 0 -13 0 -13 gitops
+ -9 -4 -9 5 11 -8 google cloud
+ 0 5 6 0 6 -3 grpc
+ 6 11 0 18 3 9 infrastructure
+ 0 0 0 -6 9 -13 ingress
+ 0 0 0 0 0 -10 istio
+ -21 -3 34 17 -10 -8 kubernetes
+ 0 0 5 -2 4 0 load balancing
+ 5 -1 4 -8 3 -3 microservice
+ 0 0 0 0 -5 0 multi tenancy
+ 0 7 3 4 -4 6 object storage
+ 0 0 0 0 -12 -6 openstack
+ 0 -4 0 11 1 0 orchestration
+ 0 3 8 0 -1 -1 prometheus
+ 0 0 -4 -3 -11 -1 region
+ -2 -10 -1 -3 -1 -1 scalable
+ -7 2 -7 1 2 -16 serverless
+ -7 -5 -5 -1 -2 -5 serverless framework
+ 0 0 0 0 0 -6 serverless function
+ 0 0 0 0 0 -16 service mesh
+ 0 0 0 0 5 0 sidecar
+ 0 0 0 0 0 -9 vmware
strengths cms
+ 0 0 0 0 5 0 Ghost
+ 0 0 0 0 7 0 Sanity
+ 0 0 0 9 -3 0 activate
+ 5 0 4 0 0 0 admin panel
+ 0 0 0 0 6 0 admin ui
+ 0 0 0 0 12 0 buildConfig
+ 0 -1 -2 20 -1 -3 category
+ 41 13 23 15 9 13 cms
+ 0 0 0 0 0 19 content api
+ 5 0 1 2 0 0 content management
+ 0 0 1 1 9 0 content types
+ 0 0 0 0 0 7 decap
+ 0 0 0 4 5 2 drupal
+ 0 0 0 0 7 0 from sanity
+ -3 -3 -4 -5 -5 -8 media
+ 5 -1 20 -2 -3 -2 mysql
+ 0 0 0 0 9 0 payload config ts
+ 0 0 0 0 7 10 payloadcms
+ -4 -2 35 1 -6 -10 php
+ -16 -3 -6 2 -9 10 portal
+ 0 -1 1 -2 10 0 publishing
+ 5 0 4 28 5 2 seo
+ -8 -3 -4 -5 -8 -6 shopify
+ 9 0 3 0 1 8 strapi
+ 0 0 0 0 6 0 taxonomy
+ 0 -6 -4 -10 -11 -32 wiki
+ 0 0 0 0 -2 16 wordpress
strengths compiler
+ 0 0 0 -5 0 0 annotation processor
+ 7 -3 11 5 5 4 ast
+ 2 8 -1 7 14 12 babel
+ 0 0 0 0 11 0 babel core
+ 25 7 0 0 22 13 babel plugin
+ 9 0 0 0 9 7 babel plugin transform
+ 12 0 0 0 10 1 babel preset
+ 0 0 4 6 11 0 babelrc
+ 0 29 10 8 7 0 bytecode
+ 0 -3 -5 2 -13 -7 clang
+ 0 0 0 7 7 0 class file
+ 6 -6 -1 -1 0 0 code generation
+ -10 0 -4 -8 -1 0 code generator
+ 0 -4 -5 6 1 3 compilation
+ 2 0 -8 -2 3 0 compile time
+ -5 -20 22 4 -15 16 compiler
+ 0 9 3 20 13 11 compiling
+ 0 0 5 -1 -2 0 emits
+ 0 0 -1 -8 2 -2 es5
+ 0 0 0 -1 8 0 flex
+ 0 0 0 0 5 0 forth
+ -3 -5 2 -1 -3 -1 frontend
+ 0 0 -6 2 8 0 g++
+ 0 -4 -5 -2 -4 -2 gcc
+ 0 0 3 5 1 0 generated code
+ -2 1 -4 -3 11 -2 grammar
+ 0 0 0 0 -1 -5 instruction set
+ -24 -16 -5 -5 -29 -11 interpreter
+ 0 0 0 7 0 8 jvm
+ 1 -1 -4 6 0 -7 loader
+ -1 -8 -5 -3 -3 0 macro
+ -5 0 0 0 0 0 minifier
+ -7 0 -2 -6 -9 -8 minify
+ 0 0 7 -2 -2 0 native code
+ 0 0 0 0 0 -6 nim
+ 0 0 0 0 21 0 npm install save dev babel
+ 0 0 0 -5 6 0 object file
+ -2 -3 -2 7 -7 -1 optimization
+ 0 0 5 2 -4 -1 preprocessor
+ -2 18 -2 5 2 -1 primitive
+ 25 -3 -1 -3 -10 -4 programming language
+ 0 0 0 -1 12 -1 self hosted
+ -1 0 5 8 11 1 source map
+ 0 -6 0 5 -1 -4 syntax tree
+ 0 0 0 0 0 -7 terser
+ 0 -1 0 0 12 8 toolchain
+ 0 0 0 -1 9 0 transpile
+ 0 0 -1 6 3 0 transpiled
+ -9 -4 1 -1 -2 -2 wasm
strengths containerization
+ -3 0 -3 -7 3 4 cluster
+ 0 3 0 -5 -7 -1 compose
+ 0 0 0 6 1 0 containers and
+ 0 0 0 0 0 -8 coreos
+ 0 0 0 0 0 8 devcontainer
+ 10 12 -5 -2 -9 -1 docker
+ 0 0 0 0 -1 -11 docker pull
+ 0 0 0 -3 -18 0 docker run
+ 0 0 7 0 5 -5 dockerfile
+ 0 0 0 1 7 0 entrypoint
+ 0 0 0 0 0 -12 hub docker com
+ 0 0 0 0 5 0 inside the container
+ -4 -1 0 -4 -3 -7 kubernetes
+ 0 0 0 0 0 5 lando
+ -8 6 -8 6 -3 -3 microservice
+ 0 0 0 0 0 6 moby
+ 0 4 1 0 -5 0 podman
+ 0 0 0 0 -6 0 quay io
+ -1 -4 -6 -1 -1 8 registry
+ 0 0 -4 0 1 -6 swarm
+ 0 0 0 0 0 7 testcontainer
+ 0 0 0 0 -14 0 vagrant
+ 0 0 0 0 -11 0 vagrantfile
+ 0 0 0 0 -5 0 var run docker sock
strengths crm
+ 0 0 0 -1 5 -8 campaign
+ 4 -1 4 6 8 2 company
+ 13 1 5 9 1 3 crm
+ 10 0 0 -1 10 5 hubspot
+ 0 0 0 3 8 0 lead
+ 0 0 0 6 6 0 opportunity
+ 0 0 -1 6 0 0 sale
+ 11 0 0 4 5 6 salesforce
+ 0 0 -1 6 -1 0 tenant
strengths data
+ 0 0 4 3 0 6 Spark
+ 0 0 -4 14 1 12 aggregate
+ 19 2 -4 1 -11 -4 analysis
+ -16 -12 10 6 -8 -3 analytics
+ -6 -1 -4 -4 -10 2 analyze
+ -4 4 1 17 -1 7 annotations
+ -3 3 -9 -6 -12 3 batch
+ 0 0 -3 15 0 0 big-data
+ 0 0 0 0 8 3 bioconda
+ 0 0 0 -6 0 -1 bioinformatics
+ -14 -6 -33 -10 -20 -26 chart
+ 0 0 -6 0 0 0 chart component
+ 0 0 0 -6 -3 -6 clickhouse
+ -3 -5 0 1 -11 -1 collect
+ 0 0 0 9 -3 0 column names
+ 0 -5 4 11 -18 -1 columns
+ 0 0 0 0 19 0 conda install
+ 0 0 0 -5 -1 0 correlation
+ 11 -8 8 26 18 14 csv
+ 7 0 -6 0 7 15 d3
+ 2 -1 3 -4 6 0 dashboards
+ 0 0 -3 -2 5 0 data access
+ 0 0 5 0 0 0 data flow
+ 0 0 -1 -1 13 0 data format
+ 0 0 10 10 0 0 data import
+ -3 -1 -2 10 -6 3 data model
+ 0 0 0 11 0 0 data pipeline
+ 0 0 5 4 0 0 data processing
+ 0 0 0 2 5 0 data science
+ 0 0 -6 -6 -1 4 data source
+ 0 2 -2 -1 6 0 data stream
+ 10 -3 0 0 0 10 data visualization
+ 0 0 2 -11 4 0 data-set
+ -3 5 -2 0 1 -3 data-table
+ 3 -1 12 10 20 10 dataset
+ 0 0 6 0 0 0 deduplication
+ -6 -7 -5 -10 -4 -2 dictionary
+ 0 0 0 5 0 0 distributed computing
+ -3 0 0 0 -3 -6 echarts
+ -4 0 -9 -12 -14 -8 elasticsearch
+ -2 -8 0 -7 -5 -4 excel
+ 0 6 -2 5 -5 -2 explore
+ 0 0 0 0 -5 0 fake data
+ -9 -1 0 -1 -7 10 genome
+ 0 0 0 -3 -6 -7 geojson
+ 0 0 0 0 -19 0 gnuplot
+ 0 0 0 7 0 -3 heatmap
+ 0 -6 0 -1 -6 -6 histogram
+ 0 0 0 10 0 0 importing data
+ 0 -1 -2 -8 -5 4 insight
+ 0 0 -1 0 5 0 install packages
+ 0 0 0 0 0 25 ipynb
+ 3 0 0 11 0 11 ipython
+ 0 -16 0 -4 -9 -14 json-ld
+ 0 0 0 -1 -2 -9 julia
+ 0 -9 0 0 4 -4 jupyter
+ -9 -5 -2 -13 -8 -10 kafka
+ 0 -6 0 4 0 0 large dataset
+ 0 0 0 -5 -9 0 latitude
+ -4 -9 -5 -5 -7 -9 leaflet
+ 0 0 -6 -5 -8 -6 logstash
+ 0 0 0 -5 -9 0 longitude
+ 0 0 0 -10 1 0 market data
+ 0 0 0 0 -9 0 matplotlib
+ 0 0 -11 -3 -11 2 matrix
+ -8 -5 -6 -24 -11 -13 metric
+ 0 0 0 0 0 -9 ncbi
+ 4 -11 12 6 1 16 notebook
+ 0 7 -1 0 0 0 numeric
+ 2 0 14 0 23 14 numpy
+ 0 0 0 0 -7 0 page views
+ -3 -9 8 7 11 -3 pipeline
+ 0 0 -5 -1 -23 18 plot
+ 0 0 0 -1 5 0 postgis
+ 0 0 0 -3 5 0 raw data
+ -3 0 -5 -8 -3 7 rdf
+ 6 -2 2 0 5 8 reporting
+ 0 2 1 -3 -3 -6 research
+ 0 -3 -2 -13 -13 0 row
+ 0 0 -5 -1 -1 0 science
+ -3 0 0 -1 6 0 scientific
+ 0 0 0 0 0 19 scikit-learn
+ 0 0 0 0 0 9 scipy
+ 0 5 0 0 -11 0 sequencing
+ 0 0 0 0 -2 -9 sparql
+ 0 -9 -1 -4 -2 5 spreadsheet
+ -6 0 -4 -4 3 -5 sql
+ 0 0 -13 0 0 0 statistical analysis
+ -12 -34 -15 -1 -14 -3 statistics
+ 0 0 1 -7 -2 0 structured data
+ 0 0 0 0 -5 0 tag manager
+ 0 0 -2 6 0 0 time series
+ 0 0 0 0 -5 0 to_csv
+ 1 0 0 0 -8 -5 treemap
+ 15 4 -9 -4 3 0 visualization
+ 0 0 8 2 5 0 visualize
+ 0 0 0 2 -15 0 x axis
+ 0 0 0 -3 -11 0 y axis
+ 0 0 0 0 0 19 zenodo
+ 0 0 0 -9 -10 0 zoom level
strengths database
+ -2 -2 -3 6 -3 -1 backup
+ 0 0 0 0 -5 -4 cassandra
+ 7 -3 2 -4 6 7 cluster
+ 0 0 0 -5 0 0 column name
+ 0 0 0 0 -9 0 connection pool
+ 0 0 3 -2 -5 0 connection pooling
+ 0 0 0 -6 8 -1 connection string
+ 0 0 -1 -3 -6 -1 constraint
+ 0 3 0 -2 0 -5 couchdb
+ 0 0 0 5 9 0 create table
+ 0 0 0 0 -5 0 createuser
+ 0 4 -2 -9 8 0 crud
+ 0 0 -9 6 0 0 crud operation
+ -1 -1 -2 9 -4 -2 data model
+ 5 6 -11 0 -7 2 database
+ -3 -4 -9 -5 -3 -6 dataset
+ 0 0 0 -10 0 -3 datastore
+ 9 -2 -13 -2 17 -6 db
+ 0 0 0 -8 0 0 dbms
+ 0 0 8 1 -1 0 dialect
+ -7 -4 -3 8 -6 3 driver
+ 0 0 0 0 0 9 duckdb
+ 0 -1 -1 -3 -5 -2 dump
+ 10 0 4 2 5 2 dynamodb
+ 2 0 4 6 5 7 elasticsearch
+ 0 9 0 0 0 0 etcd
+ -1 -1 3 -5 0 -2 firebase
+ 0 0 0 0 6 0 firestore
+ 0 0 0 0 17 0 hiredis
+ 9 0 0 -4 1 3 influxdb
+ 0 -6 8 16 -7 0 insert
+ 0 0 0 20 -1 0 jdbc
+ 0 0 -7 -11 -8 0 key value
+ 0 0 0 0 0 6 kysely
+ 0 0 0 0 7 7 leveldb
+ 0 0 -1 -3 -6 -1 mariadb
+ -3 0 -4 -10 -2 -4 memcached
+ 6 0 0 0 0 0 migration tool
+ 3 -1 5 -3 -2 0 mongodb
+ 0 0 0 0 -7 0 mongodb client
+ 4 1 -4 -13 -11 -4 mysql
+ 0 0 -12 -8 3 -1 persistence
+ 0 0 0 0 0 10 pgx
+ 0 0 0 -2 14 0 postgis
+ 2 10 -4 6 10 -3 postgres
+ 10 0 9 -1 5 -1 postgresql
+ 0 0 -2 -3 -6 0 primary key
+ -1 0 7 3 -4 -3 query builder
+ 15 9 9 -3 24 20 redis
+ 0 4 -4 -7 -13 -3 row
+ 0 0 0 5 0 0 schema change
+ 0 0 0 6 -1 0 select statement
+ 0 0 7 0 13 0 soft delete
+ 0 0 0 0 -6 -6 sparql
+ 7 4 1 8 -4 -4 sql
+ 1 0 0 7 3 0 sql query
+ 4 7 19 -10 11 0 sqlite
+ 4 0 0 -1 12 0 sqlite3
+ 0 0 0 0 7 0 superuser
+ 3 -6 -11 3 0 -4 transaction
+ 0 0 -14 0 0 0 transactional
+ 0 0 0 0 5 0 vector store
strengths declarative-gui
+ 0 0 5 -1 5 -3 animation
+ 5 -1 -1 5 4 -4 builder
+ -5 -5 -3 -1 -6 1 component
+ 0 0 0 6 0 6 composition
+ 3 5 11 5 6 6 declarative
+ 0 0 -3 14 -4 3 jsx
+ -1 -1 4 -1 -2 5 layout
+ -2 -2 -3 -3 -6 -1 native
+ -7 -3 -5 -3 -2 -8 react native
+ 0 0 -2 5 0 0 reactive
+ -1 -1 -4 9 -9 0 render
+ -2 1 -6 7 -3 -3 state
+ 12 5 9 0 -4 -1 ui
+ -2 -2 12 3 0 12 view
+ 3 -1 5 -1 -2 -1 widget
strengths deploy-tool
+ -7 0 0 -1 -2 0 application server
+ 0 0 0 0 8 0 before deployment
+ 0 0 0 0 5 0 bundle id
+ 0 0 0 0 -7 0 cloud run
+ 0 0 0 0 0 6 code push
+ 0 0 0 0 5 0 config deploy
+ 0 0 11 0 5 3 custom domain
+ 35 -13 14 13 31 19 deploy
+ 0 0 0 0 0 -6 deploy button
+ 0 0 0 3 20 0 deploy your
+ 0 0 0 0 -12 0 deploy your application
+ 1 4 -1 9 16 9 deployed
+ 0 0 0 -5 -1 0 deployer
+ 5 -3 -11 -5 13 -18 deploying
+ 0 0 -1 -7 20 0 deploys to
+ 0 0 0 -1 -7 9 digitalocean
+ 5 0 0 0 5 5 ember cli deploy
+ 0 1 -5 0 -1 1 gh-pages
+ 0 4 0 -6 -5 -6 github pages
+ 0 0 -4 -9 -11 -10 heroku
+ 0 0 3 -10 -10 1 hosting
+ -9 -8 -7 -7 -12 -1 installer
+ -1 -4 -6 -7 -7 -7 netlify
+ 0 0 0 0 -6 0 openshift
+ 0 17 0 -9 -4 0 provision
+ 0 0 0 -10 0 -10 puma
+ 0 0 6 5 0 18 rollout
+ 0 0 0 0 17 0 serverless deploy
+ 13 1 2 10 -3 -6 serverless framework
+ -4 -3 0 -4 -7 -2 ssh
+ 0 0 0 7 -8 0 staging
+ 0 0 0 0 0 -5 surge
+ 10 0 5 5 5 0 updater
+ -9 0 4 -12 -8 -10 vercel
strengths desktop-app
+ -7 0 -2 -3 -1 11 Qt
+ 2 -4 -15 8 -12 -11 app
+ -7 -11 -19 4 -11 -9 application
+ 0 0 -1 -11 0 7 aur
+ 9 1 18 -2 -1 -1 cross-platform
+ 0 -6 0 2 6 -4 dbus
+ 5 -8 -9 -2 10 -3 desktop
+ 0 0 0 -5 0 0 desktop environment
+ 0 0 0 0 -10 2 dmg
+ 0 0 -5 3 -6 0 double-click
+ 0 0 0 0 5 0 dpkg i
+ 30 12 10 11 30 21 electron .
+ 2 0 0 0 8 0 electron app
+ 0 -1 -2 2 -8 0 exe
+ -1 -2 1 20 16 -1 executable
+ 0 0 9 0 9 5 flatpak
+ 6 0 0 0 0 0 for electron
+ 0 -8 3 -7 -1 0 for mac
+ 10 24 -1 2 13 -2 for windows
+ 0 -3 0 0 2 -6 freedesktop
+ 5 9 5 6 8 30 gnome
+ 9 3 4 -8 25 7 gtk
+ 0 0 0 -3 1 5 gtk3
+ 15 -3 5 0 27 -1 gui
+ 0 0 0 0 -13 0 homebrew cask
+ 0 0 0 10 0 0 hotkeys
+ -3 -1 -1 0 -1 -5 ide
+ 0 0 0 0 0 17 image editor
+ -5 0 0 0 0 0 input method
+ -10 -6 -12 -13 -10 -2 installer
+ 0 -18 0 0 -10 0 installers for
+ 0 1 4 4 0 7 kde
+ -1 2 -1 -20 -15 0 mac
+ 0 0 0 0 9 0 main js
+ 0 -1 -2 2 -3 -6 mate
+ 7 2 12 23 3 0 menu
+ 0 0 0 -5 0 0 node-webkit
+ -3 3 21 10 -7 18 notification
+ 0 0 0 0 -4 -6 obs
+ 0 5 -4 -2 -7 5 osx
+ 0 0 0 0 6 0 poppler
+ -3 -2 2 3 -6 4 portable
+ 0 0 -2 -6 -4 0 preference
+ 1 18 1 17 25 -2 program
+ 0 0 0 -5 -8 0 pyqt
+ 0 0 0 0 -7 0 pyqt5
+ 0 0 0 0 11 0 qmake
+ 0 0 0 2 13 0 qt5
+ 0 0 5 5 2 0 right-click
+ 0 0 0 -1 -2 -8 scoop
+ 0 0 0 0 -7 0 snap install
+ 0 0 0 0 0 -7 snapcraft
+ -5 0 0 0 -1 0 terminal emulator
+ -6 4 0 -1 -1 0 text editor
+ 0 0 12 0 0 0 tray
+ -24 0 -5 -14 -3 -3 utility
+ -5 -2 -1 -1 -3 -3 wallet
+ 0 0 -1 -1 -9 0 win32
+ 0 0 0 0 0 -6 winget
+ 0 0 -6 0 0 0 xfce
strengths dev-exp-lib
+ 0 0 0 9 3 0 Inject
+ 0 -4 4 -1 -5 0 abstraction
+ 0 -1 -1 -5 2 -3 annotation
+ 0 0 0 6 0 0 annotation processor
+ 0 0 0 0 0 6 auto value
+ 0 0 0 -1 5 0 autoload
+ 0 0 0 6 0 6 autoservice
+ 0 0 0 6 0 6 autovalue
+ 0 0 6 0 -1 0 backport
+ -1 -3 -1 3 -5 -1 boilerplate
+ 0 0 -1 -1 16 0 categories
+ 0 0 0 9 5 0 chainable
+ 0 0 6 -1 -5 0 classname
+ 6 0 0 6 0 0 code generator
+ 6 0 0 0 0 0 collection of source code generators
+ 0 0 0 -4 5 0 convenience
+ -1 -1 -3 -10 -6 0 convenient
+ -6 -3 -4 -8 -1 0 data structure
+ 0 6 6 -1 22 0 descriptor
+ 0 0 0 5 0 0 developer productivity
+ -5 0 0 5 -7 0 dotenv
+ 0 0 -5 0 0 0 ease of use
+ -1 -4 32 -1 -2 -3 easier
+ 0 0 5 -2 1 5 enum
+ 0 0 6 -1 -2 0 env var
+ 0 0 0 0 8 0 error handler
+ 0 -3 5 -2 -6 0 error message
+ 0 0 -3 1 -6 4 es6
+ -3 0 -5 -1 0 0 extensions for
+ 0 -5 -5 9 -7 -7 fmt
+ 0 0 0 0 5 10 functional programming
+ -2 -2 -3 -2 5 0 header only
+ 8 3 13 6 -12 -6 helper
+ 0 0 0 5 0 0 helper class
+ -6 -2 -4 1 -2 0 helper function
+ -11 0 0 -2 0 0 helpers for
+ 0 0 0 0 0 5 hot module replacement
+ 0 0 0 6 5 0 hot reload
+ 0 0 0 0 5 0 hot reloading
+ 0 0 0 6 0 0 immutable value
+ 0 0 0 11 0 0 inferred from
+ 0 0 3 14 5 6 injection
+ 0 0 -5 0 2 0 ioc
+ 0 0 0 6 4 -1 lens
+ 0 0 13 11 10 10 lodash
+ -4 -5 -10 1 -5 -8 logger
+ -2 0 0 0 -5 0 logging library
+ -3 -7 -7 -7 1 0 macro
+ 0 0 8 -5 0 0 pattern matching
+ -12 -9 -1 -5 -11 -5 polyfill
+ 0 0 0 5 4 0 pretty print
+ 0 0 5 0 0 0 productivity
+ 10 -1 5 1 4 0 readable
+ 0 -1 6 5 0 -1 reusable
+ -1 -1 -2 -2 -7 -2 seed
+ 5 0 3 10 5 0 stack trace
+ 0 0 0 10 8 0 stacktrace
+ 5 -1 -6 5 -5 -1 standard library
+ 0 0 0 12 0 0 string interpolation
+ 0 0 0 0 5 -1 time zone
+ -3 0 -5 -1 -1 0 type safe
+ 0 7 4 5 8 -1 typed
+ 0 0 0 -1 10 0 typescript definition
+ 6 0 0 -1 5 -1 typings
+ 0 0 0 0 7 0 unique id
+ -23 0 -5 -1 -13 0 util
+ -8 3 1 10 1 1 utilities
+ -6 -3 -2 5 -3 -11 utility
+ -11 -4 2 -2 0 0 utility function
+ -9 -7 0 -3 0 0 utility library
+ -1 -2 -1 -2 0 -5 validator
+ 0 0 0 6 0 0 value type code generation
+ 0 0 0 0 5 0 variadic
+ 0 0 -1 -3 6 0 wrapped
+ -5 -1 -1 -2 -1 0 wrapper around
strengths dev-tool
+ 6 0 -2 -2 -4 0 Plug
+ 0 0 0 1 -6 0 adb
+ -2 0 -1 -3 -7 0 ai coding
+ -6 -4 -4 5 -7 -3 api client
+ 0 -1 -11 27 -1 -15 api docs
+ -2 -4 -2 1 -18 -5 api documentation
+ 0 0 0 0 1 8 app cli
+ 0 0 0 0 5 0 apply plugin
+ 0 0 0 -13 -6 0 auto fix
+ 0 0 -6 1 -1 0 autocompletion
+ 0 0 -6 4 0 0 autofix
+ 0 0 0 -1 -10 0 automake
+ -5 -5 0 -8 -3 -2 automate
+ 0 0 0 5 -4 0 automatically generates
+ -8 0 -3 -4 3 -7 automation
+ 9 6 0 10 13 2 babel plugin
+ 0 0 0 0 8 4 backstage io
+ -1 0 0 0 8 1 backstage plugin
+ 0 0 -6 -5 -7 -6 bazel
+ -2 -2 -12 -17 -10 -8 benchmark
+ 8 10 -1 -4 16 3 boilerplate
+ 0 0 -3 -5 -16 -11 bower
+ 0 0 -6 -1 -1 -5 breakpoint
+ 0 0 0 -7 4 0 brew tap
+ -4 0 -4 -5 -13 -2 browserify
+ 0 0 0 -1 7 0 build file
+ 0 0 0 0 8 0 build information
+ 0 0 0 -5 0 0 build pipeline
+ 0 -10 0 -5 1 0 build script
+ 0 0 0 -3 -18 0 build step
+ -12 0 -5 -12 -2 -16 build system
+ 0 0 -7 -7 -20 0 build tool
+ -4 0 0 10 3 25 bundler
+ 0 0 0 8 5 -9 cargo
+ 7 6 -8 1 3 -13 changelog
+ 0 0 0 5 0 0 cherry pick
+ 0 0 5 4 -2 -6 chocolatey
+ 0 0 0 0 0 7 chokidar
+ 0 0 0 -3 5 0 ci environments
+ 0 0 0 4 0 13 circleci
+ 0 -1 6 13 -8 6 clang
+ -6 -10 -1 -26 -9 -9 claude code
+ 0 0 -8 0 0 0 claude code plugin
+ 5 -6 1 9 7 -5 cli tool
+ 0 0 6 0 3 -1 cline
+ 0 0 6 0 0 0 code completion
+ 0 0 -4 1 12 0 code coverage
+ 2 7 5 -6 0 0 code generation
+ -7 0 0 0 0 0 code generator
+ -5 0 0 -6 0 0 code generators
+ 0 0 -11 -6 -1 4 code quality
+ 0 0 0 -1 1 -9 code review
+ 0 0 0 0 -5 0 code signing
+ -7 1 -2 11 1 1 codebase
+ 0 0 7 -1 5 0 codex cli
+ 0 0 -6 5 -1 0 coding agent
+ 0 0 0 0 0 7 commit convention
+ 0 -2 5 -10 4 -1 commit message
+ 0 0 0 0 0 10 commitizen
+ 0 0 0 0 -5 0 commonjs modules
+ -1 0 18 -2 -2 0 compile time
+ 0 -3 -4 -1 -4 16 composer
+ -4 -3 -20 5 3 -11 continuous integration
+ 0 0 0 -2 6 0 conventional commits
+ -5 0 0 7 -4 -6 copilot
+ 0 0 0 0 -5 0 coverage reporter
+ 0 0 1 -5 -7 -5 create react app
+ 0 0 0 0 10 0 ctags
+ 0 0 11 9 0 0 custom rules
)weights",
    R"weights(
strengths dev-tool
+ 0 0 0 6 5 0 debug log
+ 0 0 -2 -6 6 -5 debugger
+ 5 -11 -2 -16 3 2 debugging
+ 5 0 0 5 -4 0 dependency management
+ 0 0 -8 0 -22 0 dev dependency
+ 0 0 0 0 -5 0 dev environment
+ 2 -5 0 0 -4 -6 dev tool
+ 0 0 0 -4 8 5 devDependencies
+ 0 0 0 0 5 0 devDependency
+ -12 0 -2 2 -3 0 developer experience
+ 0 -4 -2 -1 0 -10 developer tool
+ 0 -3 0 -1 -8 0 development and testing
+ -2 2 -1 11 -14 13 development environment
+ 0 0 0 0 -5 0 development machine
+ 0 0 -8 -1 -6 0 development server
+ 0 0 -5 3 6 0 development tool
+ 0 0 0 0 -6 0 development web server
+ 3 6 17 3 8 -5 devtool
+ -5 0 -2 -15 -7 1 diff
+ 4 4 -16 -1 -11 -14 docker
+ 0 0 7 0 6 5 docstring
+ 0 0 0 5 0 -1 documentation site
+ 0 0 8 3 8 -7 dotfiles
+ 0 0 -1 5 -11 -4 doxygen
+ 0 0 -2 -2 13 0 dry run
+ 5 0 -1 2 -5 0 during development
+ -4 0 0 0 -7 -7 editorconfig
+ 18 4 -4 -4 -1 9 engineer
+ 0 0 3 -7 -1 0 es modules
+ 6 0 1 -5 2 6 esbuild
+ -3 0 -2 2 -1 8 eslint config
+ 0 0 0 0 8 0 file watcher
+ 0 0 0 0 10 0 find references
+ -2 0 0 0 -5 -7 flake8
+ -8 0 -1 1 6 0 for claude code
+ -6 -4 -11 3 -2 -2 for developers
+ 1 1 -4 9 2 4 formatter
+ 0 0 0 6 -5 0 gdb
+ 0 0 0 8 14 0 generate code
+ 0 0 5 6 7 0 generated files
+ 1 6 4 2 -5 4 generator
+ 0 17 0 -8 -4 0 generator for
+ 0 0 0 -1 15 0 git branch
+ 0 0 0 0 -10 0 git clone --recursive
+ 0 0 0 0 5 0 git commit m
+ 0 0 0 -3 10 0 git config
+ 0 0 0 0 5 0 git describe
+ 0 0 0 -5 -18 0 git diff
+ 0 0 0 -1 7 0 git history
+ 0 0 0 -8 0 0 git hosting
+ 0 0 0 0 -5 0 git ignore
+ 0 0 0 2 23 0 git repo
+ 4 -4 8 -1 -2 0 git repository
+ 0 0 0 5 0 0 github action for
+ 0 0 7 6 7 0 gitignore
+ 0 0 -1 -14 -2 -16 gitlab
+ 0 0 0 0 -5 -6 gitpod
+ 0 0 0 0 -6 0 go modules
+ 0 0 0 10 0 0 go to definition
+ 10 11 3 0 2 23 gradle
+ 0 0 0 0 -8 0 gradlew
+ 7 0 -17 -13 -17 -15 grunt
+ 0 0 0 0 5 0 grunt plugin
+ 0 0 0 0 -7 0 grunt task
+ 3 4 -12 5 0 1 gulp
+ 0 0 0 0 7 0 gulp dest
+ -8 0 0 0 -5 -2 hardhat
+ 5 0 1 5 0 0 hmr
+ 10 0 -4 7 20 1 homebrew
+ 0 0 5 0 0 3 hot module replacement
+ 0 0 0 0 -8 0 hot reload
+ 0 0 0 5 0 0 husky
+ 0 16 2 14 9 0 ide
+ 0 0 0 5 -6 5 in ci
+ -1 6 4 3 -10 -3 inspect
+ 0 0 4 1 4 8 inspector
+ 0 0 -10 1 3 0 install dependencies
+ 0 0 -2 -11 2 -7 installs node
+ 0 0 8 3 -2 0 intellisense
+ 0 0 4 10 1 -3 javadoc
+ -6 -2 -2 -2 0 -2 jenkins
+ -3 0 -5 -5 0 -10 jsdoc
+ -7 0 2 0 -7 -7 language server
+ -4 0 0 0 -15 -10 language server protocol
+ 0 0 4 15 -3 0 leak
+ -2 -2 -1 4 22 0 lines of code
+ -17 -1 0 -33 -32 -14 lint
+ 0 0 0 0 6 0 lint staged
+ -8 -3 6 -7 9 0 linter
+ 0 0 0 0 7 -4 livereload
+ -5 -9 -4 2 0 -18 loader
+ 0 7 -7 0 -4 3 local development
+ 1 0 0 2 -15 -2 lsp
+ 2 -6 4 -6 6 10 makefile
+ 3 -3 -3 -1 12 0 maven
+ 0 0 0 0 8 0 maven plugin
+ 0 0 0 5 0 0 memory leak
+ 0 0 -1 5 -1 0 memory leaks
+ 0 0 0 -7 -18 -7 meson
+ 0 0 0 0 -5 0 meson setup
+ -6 0 0 0 0 0 minifier
+ -4 7 -2 -10 -7 -5 monitor
+ 3 0 5 3 13 -3 monorepo
+ 0 -1 8 19 22 0 new project
+ 0 0 0 0 9 0 new webpack
+ 7 0 -9 -11 -4 7 nix
+ -19 0 -8 -14 -37 -5 node version
+ 0 0 0 0 9 0 npm i D
+ 0 0 0 0 10 0 npm init
+ 0 0 0 0 -9 0 npm install D
+ 0 0 0 0 -10 0 npm install g grunt cli
+ 0 0 0 0 -7 0 npm install save dev
+ 0 0 0 0 10 6 npm link
+ 0 0 0 -6 -8 4 npm registry
+ 0 0 0 0 6 0 npx create
+ 0 3 -4 -4 22 10 nuget
+ 0 0 0 -6 -10 -17 nvm
+ 0 0 0 0 -6 0 nvm install
+ 0 0 0 0 -7 0 nvm use
+ 5 1 3 3 3 7 nx
+ 0 0 -2 -6 0 0 on save
+ 0 0 0 -3 -5 -4 opam
+ 0 0 1 1 -9 0 openai codex
+ 4 -2 13 15 5 7 openapi
+ 0 -7 1 0 4 0 package management
+ 0 -3 -4 -17 -2 -13 package manager
+ 0 0 -1 0 15 0 package repository
+ 0 0 0 0 0 -7 packagist
+ 0 3 -2 -7 -3 3 playground
+ 0 0 -1 -5 0 0 plugin api
+ 0 0 3 16 -7 -2 pnpm
+ 0 0 0 0 6 0 pnpm add D
+ 0 0 0 0 12 0 postinstall
+ 0 0 -6 -2 -10 -3 pre commit
+ 1 0 -5 -15 7 -10 prettier
+ -1 0 0 -12 0 -5 profiler
+ 0 -2 0 -5 -9 -8 profiling
+ -8 2 0 1 6 2 programmer
+ 0 0 13 6 11 0 project structure
+ 0 0 0 5 5 0 project template
+ 0 12 4 5 8 0 python version
+ 0 0 0 0 6 0 rake
+ 0 0 0 0 -8 0 react native cli
+ 0 0 6 -1 7 0 refactoring
+ 0 0 -4 -4 -7 -1 release notes
+ 0 0 18 -4 0 3 repl
+ 0 0 0 0 0 -5 reproducible build
+ 0 0 -5 -8 -15 -9 rollup
+ 0 0 0 0 -15 0 rollup config js
+ -15 0 0 0 -18 0 rollup plugin
+ 0 0 0 0 12 0 rubocop
+ 0 0 0 17 6 13 rubygems
+ 0 0 0 0 -11 0 rustup
+ 0 0 0 0 -15 0 save dev
+ 0 0 0 -8 -1 0 saves time
+ 3 5 0 -3 -6 22 scaffold
+ 6 0 6 0 13 0 scaffolder
+ 3 0 0 0 9 1 scaffolder backend
+ 0 0 15 7 5 0 scaffolding
+ 0 0 8 0 7 3 schematics
+ 0 0 0 1 5 -3 scoop
+ 0 0 0 -7 -5 8 semantic release
+ 0 -7 -2 5 -7 -1 semver
+ 0 -1 -2 -6 -2 -3 sentry
+ 0 0 0 0 0 -9 shareable config
+ 1 2 -6 -3 -14 -15 simulator
+ 0 3 5 7 -6 -7 snippet
+ 0 0 8 0 9 1 sonarqube
+ 0 0 0 -6 0 0 sort imports
+ 4 0 16 3 11 4 source map
+ 0 0 0 0 0 -8 sourcegraph
+ 0 0 0 6 20 -5 sourcemap
+ 0 2 0 0 7 0 sphinx
+ 0 0 0 5 5 0 starter kit
+ 0 0 0 5 0 0 starter template
+ 0 0 0 6 2 0 static analysis
+ -3 3 -8 2 -15 -10 storybook
+ 0 0 0 0 -5 0 storybook addon
+ 0 0 0 9 6 0 strict mode
+ -1 0 0 2 -12 -1 stylelint
+ 0 0 -3 5 -8 0 submodules
+ 0 0 0 6 0 -6 svn
+ 1 -2 2 4 6 -1 swagger
+ -3 1 -5 -7 -3 -9 syntax highlighting
+ 0 0 4 -5 0 2 test runner
+ 0 0 6 -1 -5 32 tips
+ 0 3 0 1 -12 4 toolchain
+ 3 4 4 -1 -5 2 tooling
+ 14 -1 -4 -4 -2 8 toolkit
+ 1 1 5 -15 5 -7 trace
+ -2 -3 -2 -4 -6 -1 tracing
+ 0 0 0 11 -2 0 transpile
+ -1 -1 5 1 -5 -1 type definition
+ 0 0 0 0 6 0 vagrant
+ 0 0 0 0 7 0 vagrant up
+ 0 0 -7 -8 -7 -11 vcpkg
+ 0 0 0 -15 -5 0 version control
+ 0 0 0 -2 -5 0 virtual environment
+ -2 -6 2 16 -2 5 vite
+ 0 0 0 0 -13 0 vite config
+ -9 0 0 5 -9 7 vite plugin
+ 7 -11 11 -1 3 5 vscode
+ 10 0 0 0 0 0 vue cli plugin
+ 0 0 2 -5 -2 0 watch mode
+ 0 0 1 -4 -1 -7 watcher
+ -6 4 5 -7 -8 3 webpack
+ 0 0 0 -1 -13 0 webpack config js
+ 0 0 -2 6 5 0 webpack configuration
+ -15 0 1 8 -8 -6 webpack plugin
+ 0 0 0 -9 -5 -15 winget
+ 0 0 0 0 -9 0 wireshark
+ 0 4 -1 -9 -11 -12 xcode
+ 0 0 0 0 0 -5 yeoman
+ 0 -5 0 -2 -6 0 your build
+ -8 0 -8 -5 -16 0 your repository
+ 0 0 0 0 0 -6 yourkit
+ 6 0 8 0 0 0 zero config
+ 0 8 2 2 0 0 zero configuration
+ 0 0 -5 0 0 0 工具
+ 0 0 -7 0 -5 0 插件
strengths ecommerce
+ 0 0 15 -1 -2 -2 buy
+ 0 0 -1 0 5 -2 catalog
+ 1 -1 0 5 -6 1 checkout
+ 0 0 13 11 8 -2 currency
+ -1 -5 -1 -1 -7 -1 customer
+ 6 0 0 -1 -1 0 ecommerce
+ 0 -1 0 -5 0 -5 inventory
+ 0 0 -2 -5 -8 0 invoice
+ 0 0 0 0 0 6 medusajs
+ 2 -6 -4 4 2 -2 payment
+ 0 0 0 -2 0 -5 paypal
+ 0 -1 3 -3 -6 -1 price
+ 0 16 16 17 16 0 purchase
+ 0 -2 -2 -4 -6 -2 review
+ 19 0 0 0 28 17 shop
+ 2 0 2 3 9 3 shopify
+ 0 0 0 0 6 0 shopify app
+ 5 0 17 1 1 5 storefront
+ 0 -1 -1 -3 12 -1 vendor
+ -5 -2 -3 -3 -4 -3 wallet
strengths editor
+ 0 -10 -1 8 -18 0 Eclipse
+ 0 0 0 0 9 0 EditorState
+ 0 0 0 -14 0 0 Lexical
+ 0 0 0 6 2 0 M-x
+ 0 0 0 0 11 0 M-x package-install
+ -3 0 8 8 3 0 Mermaid
+ -9 0 -1 0 -2 0 Plug
+ 0 0 0 0 11 0 Quill
+ 1 -1 0 -7 1 -4 canvas
+ 13 0 0 2 13 11 ckeditor
+ 18 0 5 -7 4 5 code editor
+ 9 0 0 0 0 7 codemirror
+ 2 0 2 -12 -4 -3 completion
+ 0 4 0 6 4 0 current buffer
+ -2 3 4 -3 -8 5 cursor
+ 4 0 -1 -3 -18 0 drawing
+ 17 -7 -1 -20 -5 -13 editing
+ 11 -10 -10 -5 33 28 editor
+ 6 0 0 6 0 0 editor component
+ 0 6 0 -8 0 -5 editor for
+ 0 0 0 0 0 5 elpa
+ 10 10 12 6 -2 10 emacs
+ -3 -2 -2 0 -5 -4 formatter
+ -3 3 12 -8 -2 -7 highlight
+ 5 -4 -7 -2 -14 -6 ide
+ 0 0 0 0 -7 0 install package
+ 0 0 0 0 2 -5 intellij
+ 0 0 0 0 -1 -5 jetbrains
+ 0 0 0 -5 0 0 keybinding
+ 1 -1 -5 3 -3 -3 language server
+ 0 0 -5 1 -1 0 language support
+ 0 0 -2 -5 -9 0 line number
+ -5 -1 -2 -2 -5 -2 linter
+ 2 0 1 -1 -7 2 lsp
+ 0 0 2 3 7 14 melpa
+ 0 0 9 -2 -1 -1 modal
+ 2 0 0 0 2 -6 monaco
+ 0 0 0 0 0 5 operational transformation
+ 0 0 4 -6 -3 2 paste
+ 1 3 -6 0 14 -16 preview
+ 10 0 0 0 0 -3 prosemirror
+ 0 3 0 -9 0 0 real-time collaboration
+ 0 0 0 0 0 7 remirror
+ -2 1 -1 -10 -3 1 rich text
+ -2 0 0 5 -2 1 selection
+ 0 0 0 0 10 0 setq
+ 0 1 9 0 -2 -1 shortcut
+ -4 -2 -5 -13 1 -5 syntax highlighting
+ 0 0 -1 -5 0 6 textarea
+ 0 0 0 0 0 -8 tiptap
+ 0 0 1 3 15 4 toolbar
+ 0 0 -2 -12 -4 0 undo
+ 0 0 0 0 -7 0 undo redo
+ 0 5 -6 -4 -3 -1 vim
+ 0 -1 -4 -4 -8 -2 visual studio
+ 2 -5 0 0 -14 5 vs-code
+ 3 0 0 0 0 -7 wysiwyg
+ 0 0 0 0 -5 -7 yjs
strengths emulator
+ -1 -1 -4 -2 -5 1 boot
+ 0 0 1 0 5 0 bus
+ 0 0 0 -5 0 0 compatibility layer
+ 4 3 -1 -2 -5 -2 computer
+ 6 -1 0 0 -3 0 emulate
+ 0 0 0 0 6 0 emulated
+ 0 0 7 0 5 0 emulation
+ 25 6 18 0 0 11 emulator
+ -6 -2 -3 -5 -5 -3 game
+ 0 6 2 -2 -2 -1 hardware
+ -10 0 0 -11 -2 -11 homebrew
+ 0 0 23 17 22 17 localstack
+ -1 0 -1 -1 9 0 processor
+ 9 0 0 0 9 4 serverless-offline
+ 0 6 0 2 7 0 simulate
+ 6 5 0 0 5 5 simulator
+ 4 0 6 -1 -2 0 sound
+ 0 0 0 0 -5 0 vagrant
strengths filesystem
+ 0 0 0 2 11 0 appdata
+ 0 0 0 5 0 0 archive file
+ -14 -2 3 -11 -13 -4 backup
+ 0 0 0 -6 -1 0 block device
+ 0 0 0 0 5 0 cache dir
+ 0 0 0 0 -5 0 chmod
+ 0 0 0 -6 0 0 copy file
+ 0 0 0 -6 0 0 delete file
+ 0 0 0 7 0 0 directory tree
+ 0 0 0 -1 -9 0 dirname
+ 2 -7 0 2 -5 0 disk
+ 0 0 0 -5 0 0 file copying
+ 0 -1 0 1 -5 0 file extension
+ 0 0 -2 2 -6 0 file name
+ 0 -4 -6 2 0 0 file operation
+ 0 0 0 -5 -3 0 file path
+ 0 0 -5 -3 0 0 file types
+ 0 0 0 0 0 5 file-management
+ 2 4 -7 13 -4 -4 file-system
+ 0 11 -3 0 0 0 files and directories
+ 5 0 6 -1 5 9 fs
+ 0 0 0 -3 -5 -3 fuse
+ 0 0 0 -5 0 0 glob pattern
+ 0 0 0 6 0 0 hadoop
+ 0 0 0 -5 0 0 hard disk
+ 0 0 0 6 0 5 hdfs
+ 0 0 0 5 0 0 inotify
+ -7 1 0 0 -4 -1 kernel
+ 0 0 6 3 -1 0 large file
+ 0 0 0 5 -6 0 mount point
+ 0 6 0 4 0 0 mounted
+ 0 0 0 0 6 0 path join
+ 0 5 0 2 -1 0 recursively
+ 0 0 6 0 0 0 remote file
+ 0 0 -4 6 -1 0 rename
+ 0 3 0 0 -5 0 subdirectory
+ 0 0 0 0 6 0 symbolic link
+ 0 0 0 0 5 0 sysfs
+ 0 -5 -3 -3 -6 -1 tarball
+ 0 0 0 -1 5 0 temporary file
+ 0 5 1 1 6 0 traversal
strengths finance
+ 0 0 0 -5 -1 0 10-k
+ 0 3 7 -1 6 2 balance
+ 0 0 0 5 2 -6 bank
+ 0 0 2 4 8 0 currency
+ 2 7 -1 0 -1 -2 customer
+ -2 -1 2 -6 -1 -5 exchange
+ -2 0 -7 -4 -3 -10 finance
+ 6 1 4 2 7 0 financial
+ 0 0 6 0 11 0 fund
+ -1 0 6 5 -1 0 indicator
+ 0 0 4 -1 10 0 invoice
+ 0 9 0 0 9 3 market
+ 0 0 0 2 -2 -6 market data
+ 0 0 0 0 8 0 merchant
+ 6 2 6 -4 10 8 payment
+ 0 0 0 -3 0 -5 paypal
+ 0 0 0 -1 0 -5 portfolio
+ 0 0 6 5 -4 -2 price
+ 0 0 0 -5 0 0 refund
+ 2 0 0 -8 -1 -7 risk
+ -2 -1 -3 -9 -5 0 signal
+ -1 -2 -6 -3 -5 -1 strategy
+ 0 0 4 4 5 -2 trade
+ -4 0 11 11 30 7 transaction
+ 0 0 0 0 0 -9 x402
strengths firmware
+ 0 0 0 -6 0 0 3-3v
+ -8 -1 -3 -12 -13 -13 arduino
+ -1 0 6 5 7 0 battery
+ -2 -1 0 -7 -10 -4 board
+ 0 6 0 0 7 2 bootloader
+ 1 6 0 1 3 0 chip
+ -1 -1 -2 5 -2 -1 controller
+ 10 5 4 -4 10 -1 driver
+ -9 -1 -1 -1 0 -10 embedded
+ 0 6 0 0 0 0 embedded system
+ 0 0 0 0 -8 0 esc
+ 9 4 -8 -2 1 -5 firmware
+ 4 10 1 0 3 2 flash
+ 4 4 6 -1 1 -5 hardware
+ -1 -7 -1 0 0 1 iot
+ 0 6 3 -2 -5 -2 led
+ 8 -4 0 8 -1 0 micro-controller
+ -2 -2 -9 0 -2 -2 modbus
+ -2 -10 -10 -2 -9 -10 mqtt
+ 0 -2 -3 -9 -7 -1 pins
+ 1 3 -3 0 10 0 power
+ -1 5 -3 -2 -3 -3 sensor
+ -2 -1 -3 -1 -6 -4 serial
+ -1 0 13 4 0 0 soc
+ 0 -9 0 0 -9 0 telemetry
+ 0 0 -1 -1 -5 0 temperature
+ 0 0 -1 -1 -9 -1 timer
+ 0 6 0 0 0 0 toolchain
+ 0 0 6 -2 -2 0 wire
+ 0 0 0 0 0 -11 zephyr
strengths for-fun
+ 0 0 0 0 5 0 1337
+ 0 0 0 7 -2 0 annoying
+ 0 0 0 0 0 -8 artistic
+ 0 0 7 7 -1 0 crazy
+ 0 -1 -1 -2 5 0 dog
+ 11 0 -3 7 5 12 emoji
+ 0 0 0 0 7 0 evil
+ -7 0 -6 -6 -6 -5 fake
+ -4 4 -1 9 -4 5 fun
+ 4 -3 -6 0 -6 -3 game
+ 0 0 0 0 6 0 haz
+ 0 0 -4 0 -8 0 holiday
+ 9 0 0 0 0 0 joke
+ -1 -1 0 6 19 6 magic
+ 0 20 0 0 20 0 movie
+ -1 -2 -1 -8 -1 -1 music
+ 0 0 0 7 0 0 obfuscated
+ 0 0 0 7 0 0 obviously
+ 0 0 0 0 5 0 omg
+ -4 -2 -4 -4 -12 3 party
+ 0 -1 -1 6 -1 5 story
+ 0 4 7 7 0 7 weird
+ 0 0 0 7 7 0 what if
+ 0 0 0 0 13 0 wtf
+ 0 0 0 0 0 7 wtfpl
strengths framework
+ 0 0 2 2 9 0 Echo
+ -3 -1 -2 3 17 5 Electron
+ 8 0 1 7 -8 -3 Express
+ 0 0 -7 0 -5 -2 Flask
+ 0 0 0 5 0 0 Flutter
+ 0 0 0 0 -13 0 Injectable
+ 0 0 0 -1 0 -5 Spark
+ 0 0 -1 23 0 -1 Spring
+ 9 1 -4 0 5 -1 abstraction
+ 0 0 0 6 0 0 analog
+ -7 -5 -19 -6 -26 -18 angular
+ 1 -11 -3 -1 2 2 angularjs
+ 0 0 0 0 -13 0 app get
+ 0 0 0 8 0 0 app route
+ 0 0 0 1 -22 0 app use
+ -5 -2 -5 7 4 5 boilerplate
+ -2 0 -6 2 -18 -2 bootstrap
+ 0 0 0 -6 -5 0 browser automation
+ -2 -2 -4 2 -4 11 controller
+ -5 0 -3 -6 -4 -3 cordova
+ 0 0 0 -5 2 0 create a new project
+ 0 0 0 0 0 -5 crewai
+ -1 0 1 -1 15 -2 cypress
+ 0 0 -6 -1 -3 0 data-binding
+ -1 0 -2 -8 7 -2 decorators
+ 0 0 -3 5 3 0 dependency injection
+ -3 0 -7 7 -13 -2 dev server
+ -17 -3 -9 -10 -12 -22 django
+ -1 -3 -4 0 0 -6 dsl
+ 2 17 -1 0 0 0 elegant
+ -3 2 13 8 -5 -4 enterprise
+ 1 0 -1 -5 0 0 expressive
+ 0 0 0 0 -2 6 expressjs
+ 3 0 2 -7 -5 -1 extensible
+ 0 0 0 0 -10 -5 fastapi
+ -8 0 1 -8 -9 -8 fastify
+ 0 -1 11 17 -2 11 foundation
+ 82 44 40 2 -10 -4 framework
+ 0 15 0 0 0 0 framework for node
+ 8 0 -2 -2 -3 -1 full-stack
+ -6 -2 -2 -2 -6 -4 gatsby
+ 0 0 0 0 0 -6 grails
+ -3 -1 0 -1 -7 -1 gtk
+ 0 0 0 0 -6 -10 gunicorn
+ -3 -2 -2 -1 -2 -6 hapi
+ -3 0 -5 0 -6 -4 hono
+ 0 0 0 0 -8 0 http listenandserve
+ 0 0 0 -5 0 -2 hyper
+ 0 0 -1 -4 -5 -5 ionic
+ -3 0 -3 -5 -12 -16 jasmine
+ -8 -3 -3 12 -5 -8 jest
+ -7 0 -2 0 -6 -9 koa
+ 0 0 0 -5 -2 -5 langchain
+ 0 0 0 0 0 -5 langgraph
+ 0 0 3 5 -1 -3 laravel
+ 0 0 1 5 5 2 lifecycle
+ -5 -7 -3 13 -9 -7 middleware
+ 0 0 4 -4 4 13 mocha
+ 6 -1 8 10 6 -7 modular
+ 0 0 0 7 0 0 modular architecture
+ -4 -2 -13 -3 -20 -26 nestjs
+ 0 0 0 0 -5 0 new Hono
+ -3 6 0 2 3 0 next-js
+ 0 0 0 0 10 0 npx create
+ -4 5 -4 -5 -6 -1 nuxt
+ -5 0 6 3 -1 0 opinionated
+ -3 -1 -7 -6 -3 -7 orm
+ -3 -1 -2 -3 -10 -8 playwright
+ 0 0 4 -5 0 0 plugin system
+ -15 0 0 0 0 0 progressive node-js
+ 0 0 0 0 -10 0 property-based testing
+ -6 -3 2 -2 -13 -10 pytest
+ 0 0 0 0 -6 -4 pytorch
+ -4 1 -6 -8 11 -15 rails
+ -1 0 -2 5 0 0 rapid
+ 0 0 7 0 0 0 rapid development
+ -7 -12 4 -1 -7 -13 react native
+ 0 0 0 0 0 6 reactivity
+ 0 0 0 -6 -8 0 request handler
+ 0 0 0 -6 0 0 request handlers
+ 11 0 10 10 11 13 ros
+ 0 0 0 8 0 0 route parameters
+ -1 0 5 -7 -5 -15 router
+ -6 -1 3 14 6 2 routing
+ 0 0 0 -1 -2 -5 rspec
+ -3 -1 3 -2 10 0 scaffold
+ -6 1 8 4 0 -1 scalable
+ -11 0 0 0 0 0 scalable server-side
+ 0 0 0 0 -6 -10 selenium
+ -10 0 0 0 0 0 server-side applications
+ 0 0 0 12 0 0 sinatra
+ 0 0 0 6 0 0 single page application
+ 0 0 0 0 -5 0 sls deploy
+ 1 0 -6 -1 -2 0 ssr
+ 2 2 3 -9 0 14 starter
+ 0 0 0 -2 -5 0 starter kit
+ -1 2 0 -2 -5 3 svelte
+ 0 0 -3 -7 -5 -10 tensorflow
+ -7 -4 -4 -5 -8 -3 toolkit
+ -1 0 0 -5 0 0 toolkit for building
+ -8 -5 2 -13 -5 -12 vite
+ 0 0 0 -1 13 -2 vitest
+ -2 -2 -2 10 4 11 vue-js
+ 0 0 0 0 -6 0 yarn create
strengths frontend
+ 0 0 -8 -7 -18 -1 $ fn
+ 9 0 3 4 2 0 Babel
+ -6 0 0 0 8 -1 Compass
+ -4 0 0 5 5 4 Ember
+ 0 0 4 7 5 0 Handlebars
+ 0 0 -3 0 -11 0 Karma
+ 0 -1 -3 2 -1 21 Less
+ 0 0 0 0 11 0 Parcel
+ 3 0 0 0 0 7 Polymer
+ 7 0 6 6 7 0 Quasar
+ -25 -20 -29 -7 -22 -18 React
+ 0 1 -5 -3 -6 9 Sass
+ 0 0 4 -5 -1 6 Tailwind
+ 0 0 0 0 0 -19 ace editor
+ 0 0 0 1 5 0 addeventlistener
+ 31 12 8 5 12 -1 angular
+ 0 0 0 0 8 0 angular app
)weights",
    R"weights(
strengths frontend
+ 8 0 0 0 0 0 angular application
+ 0 0 -10 0 -10 -9 angular cli
+ 0 0 0 0 8 0 angular module
+ 3 6 9 -9 -8 -17 angularjs
+ 8 2 -6 15 -7 9 animation
+ 0 0 0 0 -12 0 app module ts
+ 0 0 0 0 5 0 app mount
+ 0 0 0 1 -6 0 app use
+ 3 1 1 0 7 2 astro
+ 0 0 0 0 5 0 astro config
+ 1 -3 4 2 -6 1 autocomplete
+ -2 -6 0 -1 2 -10 babel plugin
+ -9 0 -2 2 16 21 bootstrap
+ 0 0 -4 -7 -2 -17 bower
+ 0 0 0 0 -12 0 bower install
+ 0 0 0 0 -7 0 bower_components
+ 0 0 -6 -2 -5 0 breakpoints
+ 1 0 -5 0 0 -3 browser extension
+ 0 0 10 -7 -4 -9 browser support
+ -1 0 2 -2 -7 2 browserify
+ 0 0 0 0 0 16 browsersync
+ 15 7 -1 1 -1 13 canvas
+ 0 0 0 0 -6 3 cdn jsdelivr
+ 0 0 0 0 16 9 cdnjs
+ 0 5 2 0 0 0 chart-js
+ 0 0 0 0 0 6 chartjs
+ 0 0 -15 -14 -26 -17 chrome
+ 0 0 0 0 -5 0 chrome extension
+ -3 0 0 -2 -3 -7 ckeditor
+ -3 -2 -11 -12 13 -1 client-side
+ -7 0 0 0 -4 -14 codemirror
+ 0 0 0 0 -10 -12 codepen
+ 0 0 0 0 0 27 codesandbox
+ 0 0 0 -8 0 6 coffeescript
+ -9 0 0 6 -5 -3 component library
+ 0 0 -5 0 -1 0 component testing
+ 0 0 0 0 11 0 createApp
+ 15 -5 -13 5 1 0 cross-browser
+ 0 0 1 6 -13 0 css class
+ 0 0 -8 -11 0 0 css custom property
+ 0 0 0 27 -11 0 css file
+ 0 0 0 0 -8 0 css rules
+ 0 0 -3 -17 -7 -3 css variable
+ 0 0 0 0 0 5 css3
+ 0 0 0 -5 4 0 custom element
+ 0 0 -2 6 -1 4 custom event
+ -3 0 -1 3 1 -6 cypress
+ 1 0 -6 -4 -4 -1 d3
+ 0 -3 -5 0 -5 -4 data table
+ 0 0 5 0 7 0 data-binding
+ 0 0 0 6 -2 0 data-url
+ 0 0 0 0 -11 0 demo page
+ 12 5 3 2 4 5 design system
+ -1 4 -7 1 4 -7 directive
+ 0 0 0 0 15 0 div class
+ 0 0 0 -1 16 0 document body
+ 0 0 0 0 12 0 document getelementbyid
+ 0 0 0 0 13 0 document queryselector
+ 0 5 1 15 -3 -6 dom
+ 0 0 0 -2 -8 0 dom element
+ 4 1 1 -9 7 0 drag and drop
+ 0 0 5 3 4 0 dropdown
+ -2 0 -6 2 -12 1 ecmascript
+ 0 0 0 0 5 3 editor js
+ -4 0 0 -4 -5 -4 elm
+ 4 0 3 0 7 2 ember cli
+ 0 0 0 0 16 0 ember install
+ 0 0 -6 -5 0 2 es5
+ -1 -2 3 -9 -4 -10 es6
+ 0 0 0 0 -4 -6 favicon
+ -10 -5 -22 -12 -19 0 firefox
+ 6 -2 -2 0 2 12 font awesome
+ 0 0 0 -5 0 0 font face
+ 0 0 -5 -5 -6 0 font size
+ 2 0 0 0 -7 1 fontawesome
+ 5 -1 0 0 2 1 for angular
+ 0 0 0 -4 -5 2 for html
+ -60 -19 -13 -5 0 -11 for react,
+ 7 0 0 0 -6 0 for the web
+ 1 -1 0 -4 -2 12 form builder
+ 9 -3 5 -10 3 0 framework agnostic
+ -12 -8 -2 -3 -27 -2 front-end
+ 0 0 0 0 -5 0 frontend application
+ -51 -29 -42 -42 -47 -17 function $
+ 31 5 9 14 31 11 gatsby
+ 0 0 0 6 0 0 gatsby develop
+ 0 0 0 2 27 0 gatsby-config
+ 0 2 0 -4 -8 -15 github pages
+ 8 0 0 -1 -9 0 google analytics
+ -5 -9 -5 -9 -9 3 grid
+ 2 0 3 -6 -16 -20 grunt
+ 0 0 0 0 -12 0 grunt build
+ 0 0 0 0 8 0 grunt plugin
+ -1 7 6 5 -2 18 gulp
+ -9 0 0 0 0 0 gulp plugin
+ 0 -4 -2 -5 -6 4 gzip
+ 0 0 0 0 3 12 haml
+ 0 0 0 8 5 0 hbs
+ 0 -1 -1 -2 12 -17 head
+ 0 0 0 0 0 -5 highlight js
+ 0 0 0 10 0 0 history api
+ -9 0 -3 -1 0 0 hmr
+ 0 0 0 7 0 0 hot module reloading
+ 2 0 0 3 12 -7 html element
+ 1 -4 -2 5 5 0 html file
+ 0 0 9 -2 0 0 html form
+ 0 0 0 6 -4 0 html string
+ 0 0 0 -3 7 0 html tags
+ 0 0 4 -4 -3 -6 html template
+ 0 -2 0 10 22 -2 html5
+ 0 0 0 -8 0 0 html5 canvas
+ -8 0 0 0 0 0 html5 game
+ 0 0 8 5 2 0 hydration
+ -5 0 0 0 -5 3 i18next
+ 0 0 0 -6 0 0 icon font
+ 6 5 5 -6 0 5 icon set
+ 0 0 0 0 11 7 iconify
+ 0 0 7 6 3 0 in html
+ 10 -13 1 -8 -12 0 in the browser
+ 0 0 1 -6 -18 9 in your browser
+ 0 0 0 0 -11 0 include the script
+ 1 0 -1 -3 -4 5 indexeddb
+ 0 0 0 5 0 0 indexeddb database
+ -6 0 -2 -5 -3 -10 jasmine
+ -11 -3 1 -1 -3 0 javascript library
+ -33 0 0 -15 -24 -18 jekyll
+ -11 0 0 0 0 0 jekyll theme
+ 13 6 2 12 14 16 jquery
+ 0 0 0 3 3 5 jquery-ui
+ -3 0 0 0 0 5 js framework
+ 11 0 0 5 0 0 js library
+ 0 0 0 -3 16 21 jsdelivr
+ 0 0 0 -5 -6 0 jsonp
+ -2 1 8 -18 -22 1 jsx
+ 0 0 0 0 7 0 karma conf js
+ 0 0 -13 0 -13 -5 katex
+ 0 11 0 1 -1 1 landing page
+ 0 0 5 5 0 6 lazy loading
+ -6 0 0 0 0 0 lightweight javascript
+ 0 0 0 0 21 0 link rel
+ 0 3 4 0 8 15 live demo
+ -3 5 5 13 -1 9 local-storage
+ 0 0 0 0 9 0 localStorage setItem
+ 1 0 9 12 3 -2 markup
+ 0 0 0 1 9 0 matchmedia
+ 5 -6 0 -4 -3 -5 material design
+ 0 0 -1 1 9 0 media query
+ 0 0 0 1 10 0 min css
+ 0 0 0 -12 -24 -12 min js
+ 0 -4 7 -3 1 0 minified
+ 0 0 0 0 0 -11 minzip
+ 5 0 -2 4 1 0 mixin
+ 13 15 -24 3 28 -3 mobile
+ 0 -5 1 7 -1 1 modal
+ 0 1 0 -2 9 2 modern browser
+ -12 -1 1 1 -3 -1 netlify
+ 14 -3 0 -2 3 11 next-js
+ 0 0 -7 4 4 -11 nextjs
+ 0 0 0 0 5 0 ng add
+ 0 0 0 0 8 0 ngmodule
+ -2 0 -3 -5 -3 -5 ngx
+ -3 -4 1 -3 -1 5 nuxt
+ -10 0 -1 -5 0 -3 on the web
+ -3 -4 0 -2 -3 -6 phaser
+ 0 0 0 -8 0 0 pixi-js
+ 0 0 0 1 6 0 plain javascript
+ -6 -4 -2 0 -7 -11 playwright
+ -6 -9 -8 -7 -9 -4 polyfill
+ -5 0 0 -8 -1 0 polyfills for
+ 0 0 8 16 5 -2 popup
+ -13 -4 -6 -9 -8 0 progress bar
+ 3 0 3 0 0 8 prosemirror
+ 0 0 0 0 0 -11 protractor
+ 0 0 0 0 6 0 querySelectorAll
+ 0 0 -2 0 -5 0 re-render
+ -48 15 2 -3 -4 -19 react component
+ -7 -4 2 -3 -2 2 reactive
+ 2 2 6 5 5 15 redux
+ 0 0 -3 0 -5 -1 remix
+ 0 0 0 6 -3 0 requestanimationframe
+ 8 -1 -15 -4 4 9 responsive
+ -2 -5 -2 -4 -6 -2 rollup
+ -1 -4 -3 -5 4 4 router
+ 0 -1 -9 -2 -9 2 safari
+ 0 0 0 0 8 0 sass compiler
+ 0 0 0 0 5 0 script defer src
+ 0 0 0 -5 -12 0 script in your
+ 0 0 0 0 9 0 script setup
+ 0 0 0 0 14 0 script src
+ 0 0 -7 13 4 0 script tag
+ 4 -4 4 -21 10 2 scroll
+ 0 0 5 -7 -2 0 scrolling
+ 1 0 -12 18 28 0 scss
+ -3 0 -5 14 10 0 selector
+ 0 0 0 5 0 0 server-rendered
+ 0 0 -10 1 0 0 server-side rendering
+ -5 0 0 0 -6 0 session-storage
+ 0 0 2 6 5 0 sessionStorage
+ -7 0 0 -3 8 -9 shim
+ 0 0 -5 -2 8 0 single page application
+ 0 -7 -6 2 -1 -8 slider
+ -12 0 -2 -5 -6 -5 source map
+ 0 0 -3 5 5 7 spa
+ 0 0 -4 -8 -5 -4 spinner
+ 3 0 -4 -11 -2 0 ssr
+ 0 4 3 -5 4 5 state management
+ 0 0 -5 0 0 0 state manager
+ 0 0 0 -1 14 0 static html
+ 0 0 9 -6 -4 0 static site
+ -6 -6 -3 -10 5 -5 storybook
+ 0 0 0 0 9 0 storybook addon
+ 0 0 0 -7 0 0 style sheets
+ 0 0 0 -3 -7 1 styled-components
+ 0 0 0 -7 -3 -9 stylelint
+ 0 0 3 29 29 4 stylesheet
+ 1 0 1 -1 5 3 svelte
+ 0 0 0 0 11 0 svg icon
+ 0 0 0 0 7 0 tailwind config
+ 0 0 -2 0 3 7 tanstack
+ 0 0 1 -3 -5 0 template engine
+ 0 0 -5 0 -1 0 template literals
+ 0 0 4 -11 -1 0 templating
+ 0 0 0 2 -8 0 text input
+ -5 -1 -5 -9 -7 -13 three-js
+ 0 0 0 0 0 12 tiptap
+ 0 0 0 -4 16 0 to your html
+ 0 0 0 0 -1 7 toast
+ 0 0 0 -7 -4 0 tooltip
+ 0 0 -5 -4 0 0 tree shakeable
+ -33 1 -31 -9 -2 9 typescript
+ 0 0 0 -8 -2 4 typography
+ 13 -8 1 -13 6 2 ui component
+ 6 -5 0 0 5 8 ui framework
+ -6 0 0 0 -1 0 ui library
+ 0 0 10 -1 -14 -16 umd
+ 0 0 0 4 -7 0 umd build
+ 0 0 1 -3 5 0 underscore
+ 0 0 0 -8 -4 -8 unpkg
+ 0 0 0 0 -21 1 unpkg com
+ 0 0 0 0 -5 0 using bower
+ 0 0 0 0 9 0 using vue
+ 0 -5 0 -4 -3 0 utility class
+ 0 0 0 5 3 0 v-model
+ 0 -2 -6 -7 1 0 vanilla js
+ -2 0 2 -6 -9 -2 vercel
+ 0 0 -2 7 7 -2 viewport
+ 8 -6 2 -9 -3 11 vite
+ 0 0 0 -5 -8 -2 vitest
+ 17 0 -1 8 13 15 vue
+ 2 2 3 -6 1 -6 vue-3
+ -2 0 0 4 -8 5 w3c
+ 0 0 6 0 0 -7 wai aria
+ -2 -1 14 4 3 10 web component
+ 0 -7 -4 -9 -14 -1 web page
+ 0 0 2 -2 16 0 web worker
+ -9 -4 -4 -2 -4 -2 webassembly
+ 0 0 0 0 -6 5 webcomponent
+ -9 -7 -6 -11 -5 -7 webgl
+ 14 -8 6 2 10 -16 webpack
+ 0 0 0 4 -8 0 webpack dev server
+ 0 0 0 -4 -4 -8 whatwg
+ 3 -13 2 20 -25 10 widget
+ 0 0 0 0 -7 0 woff
+ 0 0 0 0 -6 0 woff2
+ 0 0 1 7 -2 -5 xhr
+ 0 0 -2 5 -8 -8 xmlhttprequest
+ 0 0 0 0 8 0 样式
+ 0 0 1 0 8 2 框架
strengths game
+ -2 1 6 5 -5 -1 2d
+ -1 7 2 1 -2 -2 3d
+ -4 -1 -4 -3 4 -6 animation
+ 0 0 0 6 0 0 assets from
+ 0 0 0 0 -6 0 boss
+ -2 -1 -1 0 -7 0 clone
+ -13 0 0 0 -10 -10 dnd
+ 22 27 27 16 34 9 game
+ 0 0 0 0 7 0 game client
+ 0 0 13 0 0 0 gamepad
+ -8 0 -8 -7 -5 -8 godot
+ 0 -3 15 -2 -2 0 graphics
+ 0 0 -5 2 5 -1 gravity
+ -1 0 1 -5 -1 -2 grid
+ 0 -1 -2 6 -2 -2 hard
+ -3 0 5 -7 -2 -2 keyboard
+ -10 0 0 0 0 -2 lichess
+ 14 6 7 3 10 6 minecraft
+ 3 0 3 0 0 6 minetest
+ 4 -3 0 6 2 4 mods
+ 0 0 -6 0 -4 0 mouse
+ 0 0 10 0 -1 0 multiplayer
+ -6 -8 12 -3 -2 1 music
+ 0 0 0 0 5 0 ncurses
+ 5 1 0 0 5 6 phaser
+ -1 0 2 7 6 -3 physics
+ -8 -4 10 -3 1 -3 play
+ -4 -1 -4 10 18 -1 player
+ -1 -1 -1 -2 5 0 ship
+ -5 -2 -2 10 3 -2 sound
+ 0 -1 -6 -4 4 0 spawn
+ 0 0 11 2 -1 -2 story
+ 0 0 -5 0 0 1 tileset
+ 0 0 0 -2 0 -5 twitch
+ 0 0 0 0 0 10 unity3d
+ 0 0 0 0 6 0 weapon
strengths game-engine
+ 5 3 4 -4 -2 7 3d
+ 0 0 0 -7 2 0 Unity
+ -1 0 -1 3 0 7 asset
+ -2 -1 3 -6 -4 3 audio
+ 0 0 5 2 -1 0 collision
+ 0 0 7 0 0 0 collision detection
+ -5 -4 -1 -6 -3 -8 component
+ 6 -2 1 -4 9 -4 editor
+ 8 5 10 10 15 3 engine
+ -1 0 0 1 -5 -1 force
+ -2 -7 5 9 12 12 game
+ 14 -1 5 3 -1 -2 game-engine
+ 0 0 4 0 2 5 gravity
+ 0 0 0 0 7 0 hot reload
+ -2 -2 -3 -3 -1 5 input
+ -2 -3 -8 -6 0 0 level
+ 0 -1 -1 -5 -1 -4 mesh
+ -5 2 0 0 -5 -1 phaser
+ 0 -6 4 4 2 -6 physics
+ -6 -1 2 4 2 5 player
+ -5 -2 -2 -5 -7 -1 render
+ 0 1 5 3 -9 -6 scene
+ 0 0 8 0 6 -1 sprite
+ 0 0 5 -5 -5 -2 texture
+ -4 -1 -1 -3 -14 -7 world
strengths graphql
+ 0 7 2 7 9 1 apollo
+ 3 3 0 8 3 4 apollo server
+ -7 -4 0 -5 -7 -7 gatsby
+ 30 13 5 7 11 11 graph-ql
+ 0 1 2 4 6 0 mutation
+ 0 2 0 0 6 0 resolvers
+ 0 0 0 0 6 0 typeDefs
strengths gui
+ -11 0 0 2 -7 8 Qt
+ -3 0 -1 -2 -5 -4 canvas
+ -6 0 0 0 0 0 compiz
+ 5 8 -2 -2 -2 -1 cross-platform
+ 0 0 0 0 -6 -4 curses
+ -2 -1 7 -4 17 -4 dialog
+ 2 1 -1 -9 -2 -2 drawing
+ -3 -5 0 2 11 3 electron
+ -2 -4 17 -2 13 -2 front-end
+ -1 0 0 5 10 -3 glib
+ 0 0 0 0 8 0 gobject introspection
+ 5 9 2 4 38 1 gtk#
+ 0 0 0 -1 12 0 gtk+ 3
+ 0 0 0 4 16 0 gtk2
+ 0 0 0 4 13 2 gtk3
+ 24 7 1 0 21 8 gui
+ 0 0 0 6 0 0 javafx
+ 1 5 -5 -3 4 2 keyboard
+ 0 2 0 -2 9 -1 launcher
+ 9 14 7 3 14 1 menu
+ 0 4 -7 -3 -6 0 mouse
+ 0 0 0 0 -8 0 notepad
+ 0 0 -9 -8 0 0 opengl
+ -2 -4 2 -5 -7 1 panel
+ 0 0 0 0 5 0 qmake
+ 0 0 0 0 12 3 qt project
+ 0 0 0 0 15 0 qt4
+ 0 0 0 8 15 0 qt5
+ 0 0 0 0 0 -8 raylib
+ -7 -2 -2 -1 9 0 user interface
+ -5 0 -2 -3 12 -4 webview
+ 2 9 4 4 5 2 widget
+ 12 0 3 0 0 0 window manager
+ 0 -1 0 -5 -3 0 x11
strengths http
+ 0 0 0 0 -6 0 200 OK
+ 0 0 0 0 -5 0 404 Not Found
+ 0 0 0 1 -7 0 Cache-Control
+ 0 0 0 6 -1 0 Content-Length
+ 0 0 6 9 -14 5 Content-Type
+ 0 0 0 2 -8 0 HTTP 1-1
+ 0 0 0 -3 -5 0 Set-Cookie
+ 9 0 0 4 -7 0 User-Agent
+ 0 0 10 2 3 0 access log
+ 0 -5 -7 -1 -8 -6 ajax
+ 0 0 0 5 0 0 alpn
+ 0 0 2 7 13 5 basic auth
+ 0 0 0 8 0 0 content-type header
+ 2 1 -3 9 8 4 cookie
+ 0 0 0 5 3 0 cookie jar
+ 0 0 3 3 -16 0 cors
+ -1 -3 -2 6 0 2 curl
+ 0 0 0 5 0 0 deflate
+ 0 0 7 1 0 0 digest authentication
+ 0 0 -5 0 0 0 fastcgi
+ 0 0 0 8 1 0 follow redirects
+ 0 0 1 -6 8 7 form-data
+ 40 -3 1 -6 -30 -6 http
+ 2 8 17 11 1 8 http 2
+ 0 0 4 4 0 6 http 3
+ 0 0 6 0 4 0 http HandlerFunc
+ 0 0 -4 0 -6 0 http endpoint
+ 0 0 0 0 8 0 http handler
+ 0 0 0 -3 -5 1 http header
+ 0 0 4 -3 0 8 http headers
+ 0 0 0 10 1 0 http method
+ 13 15 5 6 5 -8 http request
+ 0 7 4 1 10 0 http response
+ 0 0 0 10 6 2 http status
+ 0 0 -1 -1 -9 0 http transport
+ 0 0 0 -5 -1 3 http-Handler
+ 4 -5 9 6 12 4 http-client
+ 0 0 0 -3 -5 0 http-get
+ 21 0 4 6 8 -1 http-server
+ 2 0 2 2 2 6 http2
+ 0 0 0 0 19 0 httpbin
+ 9 7 -1 -7 -4 -1 https_proxy
+ 0 0 6 -10 -6 0 keep-alive
+ 8 0 -1 -2 -3 0 load balancer
+ -3 -2 7 4 17 3 middleware
+ 0 0 4 -3 -5 -5 multipart
+ 0 0 0 0 3 -6 mux
+ -1 2 6 1 0 -1 nginx
+ 0 0 0 5 7 10 nock
+ -28 -4 1 1 -4 -10 proxy
+ 0 0 0 -10 -5 0 query parameter
+ 0 0 -4 -2 5 0 query string
+ 0 0 0 -2 3 6 querystring
+ 0 0 0 -2 0 5 referer
+ 0 0 0 0 -8 0 req-headers
+ 0 0 0 -5 -2 -1 request context
+ 0 0 3 4 -13 0 request header
+ 0 0 2 -1 8 3 request method
+ 0 0 0 1 -7 0 request url
+ 0 0 0 3 -6 -3 res-end
+ 0 0 0 0 5 0 res-statusCode
+ 0 0 0 0 -5 0 res-writeHead
+ 0 0 0 7 8 0 response body
+ 0 0 -1 6 -1 0 response header
+ 0 0 0 6 2 -1 response object
+ 0 0 6 3 4 0 response status
+ -2 1 1 3 5 4 retry
+ -1 0 6 -5 -1 0 router
+ 0 5 0 6 3 -3 routing
+ 0 0 0 -6 -1 0 same origin
+ -1 0 0 -1 -5 -1 server-sent event
+ -4 2 9 -4 -4 0 socket
+ 7 -2 -1 -3 5 -3 ssl
+ 0 -5 2 10 12 0 status code
+ -5 -4 3 -6 -7 -1 streaming
+ -3 -10 5 3 0 -1 tls
+ 0 -1 -6 -14 -14 -6 uri
+ 0 0 7 2 0 0 url encoded
+ 0 0 12 0 17 0 urlencoded
+ 9 0 7 6 12 4 user-agent
+ -16 1 -5 -8 4 0 web framework
+ -6 -7 4 1 2 1 web server
+ -9 -6 3 -14 -13 -9 websocket
+ 7 0 0 -2 6 0 wsgi
strengths http-client
+ 0 0 0 -5 0 0 Guzzle
+ 0 0 0 -3 1 11 XMLHttpRequest
+ 0 -4 -7 -1 -8 -6 ajax
+ 0 -1 -1 -5 -4 0 api call
+ 2 5 2 0 2 10 api client
+ 0 0 -2 -3 -5 6 api request
+ 0 0 -5 -6 -9 -2 async await
+ 0 0 0 0 -10 0 await fetch
+ 2 0 8 -6 -3 5 axios
+ 0 0 0 -9 -13 0 base url
+ 0 0 1 -3 8 -1 basic auth
+ 0 -2 7 -2 -2 6 brotli
+ 0 0 8 0 4 0 chunked
+ 1 10 0 -1 -1 5 client library
+ 0 0 0 0 9 0 client-get
+ 6 10 0 11 -8 5 curl
+ 17 4 7 -6 2 8 fetch
+ 0 0 0 0 6 0 follow redirect
+ 0 0 9 0 13 1 form data
+ 0 0 4 11 10 2 formdata
+ 0 0 -2 7 10 0 get request
+ 10 0 0 0 0 0 http library
+ -4 -2 12 2 -5 13 http request
+ 0 0 0 7 15 0 http-Client
+ 15 5 4 -5 0 1 http-client
+ 0 0 0 2 11 0 http-get
+ 0 0 0 -5 3 0 httpclient
+ 0 0 0 0 -8 0 import requests
+ 0 0 0 1 -5 -2 interceptor
+ 0 0 -6 -3 -1 9 interceptors
+ 0 0 6 -2 2 -2 keep-alive
+ 0 0 0 0 -2 11 libcurl
+ -1 0 1 1 -6 0 net http
+ 0 0 0 -1 -1 -5 nock
+ 0 0 0 1 5 2 node fetch
+ 0 0 6 0 -2 0 post data
+ 0 0 0 8 4 0 post request
+ 0 0 10 0 0 0 promise api
+ 0 0 7 0 0 0 proxy support
+ 0 0 0 0 0 -8 python requests
+ 0 0 6 2 5 1 request body
+ 0 0 8 5 6 1 request header
+ 0 0 0 6 0 0 request module
+ 0 0 0 5 2 0 request options
+ 0 0 6 0 3 0 request timeout
+ -8 0 0 0 0 0 requests library
+ 0 0 0 0 -7 0 requests-get
+ 0 0 0 4 11 0 response body
+ 0 0 0 0 6 0 response object
+ -3 -5 -8 -15 -15 1 retry
+ 0 0 5 0 0 0 socks proxy
+ 0 -1 -1 -7 -2 0 status code
+ 0 0 0 1 5 0 statusCode
strengths iac
+ -10 -7 -2 -4 -9 -8 Azure
+ 0 0 6 0 0 0 Chef
+ 16 1 0 4 23 0 Puppet
+ 0 0 0 0 6 0 Puppetfile
+ 0 0 0 7 0 0 amazon linux
+ 0 0 0 0 0 -5 aws sam
+ 14 8 -5 0 10 10 aws_cdk
+ 0 0 0 0 8 0 beaker
+ 0 0 15 -1 -1 13 beginning with
+ 0 0 0 0 12 0 bundle exec rake spec
+ -4 -4 -1 2 9 3 cdk
+ 0 0 0 0 -5 0 cdk app
+ 6 0 0 0 0 0 cdk construct
+ 0 5 0 0 0 5 cdk v2
+ 0 7 -1 21 7 0 centos
+ 1 0 0 0 1 6 cfn
+ 0 0 5 0 0 0 cloud infrastructure
+ 0 3 4 -2 -3 -8 cloudformation
+ 0 0 0 8 8 5 cookbook
+ 0 0 8 13 0 4 defined type
+ 0 2 6 -7 5 -1 ec2
+ 0 0 -2 11 -3 5 fedora
+ 0 0 5 16 1 0 hiera
+ 6 17 -1 2 8 4 infrastructure
+ 0 0 0 7 0 0 install and configure
+ -4 0 -2 4 -6 -1 manifest
+ 0 0 22 0 0 12 module description
+ 12 0 0 0 0 0 module for puppet
+ 0 0 0 0 -4 -5 nixos
+ 0 0 0 1 -7 0 provision
+ 0 0 0 7 5 31 puppetlabs
+ -4 -1 0 1 7 -7 recipe
+ 0 0 0 13 -1 0 red hat
+ 0 0 6 16 -1 0 rhel
+ 0 0 0 0 8 0 run_list
+ 0 0 0 0 -6 0 sam template
+ 0 0 9 0 0 10 setup requirements
+ -2 0 5 5 6 5 terraform
+ 0 0 0 0 -9 0 vagrant
+ 0 -1 -2 -3 -5 -3 vm
+ 0 0 0 0 0 -6 vmware
+ 0 0 0 0 0 10 what the module does
strengths ide
+ 0 0 0 -9 -10 0 M x
+ 0 0 0 0 -5 0 M x package install
+ 16 0 0 0 0 0 Plug
+ 0 0 0 0 -7 0 add hook
+ 0 0 -7 0 0 0 code completion
+ -12 0 0 0 -1 0 code editor
+ -4 0 0 0 -3 -9 codemirror
+ -2 -7 -14 -18 -15 -7 completion
+ -2 -5 -3 -12 -16 -1 cursor
+ 0 5 4 0 -2 -1 debugger
)weights",
    R"weights(
strengths ide
+ 0 0 0 0 0 10 devcontainer
+ -1 0 9 0 -1 0 development environment
+ 0 0 -15 -11 -9 -2 diagnostics
+ 22 16 0 -1 15 16 eclipse
+ -12 -5 -11 -19 -18 -15 editor
+ -6 -9 -3 -5 -13 -13 emacs
+ -11 0 0 0 0 0 for emacs
+ 0 0 0 0 -6 0 global set key
+ 0 0 0 -7 0 0 go to definition
+ 0 0 -9 -7 0 0 gutter
+ 0 0 2 -1 -8 0 highlight
+ 0 0 -14 0 -8 0 highlighting
+ 5 -11 1 5 -4 -1 ide
+ 0 0 0 -6 0 0 intellisense
+ 0 0 17 17 17 17 kernel
+ -3 1 -4 -8 -18 -13 language server
+ -6 0 -4 -4 -14 -2 lsp
+ 0 0 -4 -1 -7 -17 melpa
+ 0 0 -5 0 0 0 minor mode
+ -7 0 0 0 -7 -9 monaco
+ 0 0 0 0 18 0 pane
+ 0 0 0 -6 -6 -7 playground
+ 0 0 -7 0 -1 -7 refactor
+ 0 0 0 0 -17 0 setq
+ 0 -7 -1 -1 -7 0 shortcut
+ 0 0 -1 -9 -8 0 snippet
+ 0 0 -2 -8 0 0 text editor
+ 0 0 -6 -13 -10 0 toggle
+ 0 -9 -8 -8 -8 -9 vim
+ 0 0 0 -7 -7 0 visual studio
+ 2 -1 -1 -3 -11 5 vs code
+ 23 8 4 1 5 19 vscode
+ 0 0 0 -7 0 0 xcode
strengths iot
+ 3 -3 3 12 9 16 arduino
+ 0 0 0 0 0 7 arduino cli
+ -2 -1 -5 0 9 0 battery
+ 0 0 0 0 5 0 baudrate
+ 3 17 0 2 9 13 bluetooth
+ 3 11 -4 1 3 5 board
+ -2 -4 0 -5 -1 0 broker
+ 0 0 0 0 5 0 client publish
+ 0 0 0 0 5 0 client subscribe
+ 2 2 -2 7 -4 -1 controller
+ 9 1 -6 -4 4 -1 driver
+ 0 0 0 -1 0 6 drone
+ 0 -2 -2 1 2 6 embedded
+ 0 10 0 0 0 0 embedded device
+ 0 0 0 0 0 -8 esp32
+ 0 1 -6 -1 -6 -1 gateway
+ -4 -2 -3 -2 7 5 hardware
+ 7 0 0 0 3 5 homebridge
+ 7 4 0 0 3 0 indi driver
+ 9 0 0 0 0 9 iobroker
+ 4 9 6 3 -3 12 iot
+ 0 5 -4 0 7 10 led
+ 0 -4 0 0 5 -4 libusb
+ -6 -4 0 0 2 0 microcontroller
+ 2 -3 2 2 11 1 mqtt
+ -5 0 0 0 -5 -7 node-red
+ 0 12 0 0 0 0 ota
+ 0 1 0 0 6 0 pin
+ 0 0 1 0 7 0 qos
+ -3 -3 2 1 5 1 sensor
+ 0 0 -2 0 -2 6 serial
+ 0 0 0 3 5 0 serial port
+ 0 0 5 1 -2 1 serialport
+ 4 6 4 4 -2 2 smart
strengths json
+ 0 6 0 -2 -2 -1 JSON stringify
+ 2 0 0 2 5 -1 JSON.parse
+ 0 0 0 -1 -5 0 additionalProperties
+ 0 1 -2 -5 -10 0 as_json
+ -3 -2 0 -3 -4 -5 csv
+ 0 0 -5 -1 -16 0 deserialize
+ 0 -3 2 -6 -7 -3 encode
+ 0 0 0 0 -6 -2 encoding json
+ 0 0 0 0 11 4 jq
+ 39 30 0 -8 8 46 json
+ 0 0 0 0 5 0 json dumps
+ 0 0 0 -5 -6 0 json-p
+ 0 0 0 0 18 0 json5
+ 0 0 0 0 4 5 jsonapi
+ 0 0 0 -5 -5 0 jsonc
+ 0 0 1 0 -2 6 jsonschema
+ -2 -1 -6 -5 5 -2 mapping
+ 0 0 0 8 3 0 marshal
+ -5 -2 -3 -4 -5 -3 openapi
+ 0 1 0 1 6 0 pretty print
+ 0 0 0 0 -7 0 serde
+ 5 8 -1 -5 0 -2 serialization
+ 5 0 -5 5 -12 -1 serialize
+ 11 2 3 2 7 1 to_json
+ 4 -2 -4 -6 0 6 validator
strengths julian
+ -7 -9 0 -3 -4 0 calendar
+ 0 0 0 0 5 0 epoch
+ 0 0 0 0 0 6 jl
+ 0 0 0 0 1 7 julia
+ 0 0 0 0 -8 -6 julian
strengths k8s
+ 0 0 0 0 5 0 apiVersion
+ 0 0 0 0 0 10 argo cd
+ -3 11 0 3 0 3 cloud native
+ -1 -1 5 9 4 -1 cluster
+ 0 0 0 0 0 -6 coreos
+ 0 -6 0 0 0 0 etcd
+ 0 0 0 7 0 7 gitops
+ 0 0 0 -5 0 -3 ingress
+ 0 0 0 0 0 11 istio
+ 6 0 7 0 5 0 k8s
+ 14 7 14 21 8 -1 kubernetes
+ -1 0 1 6 -2 1 manifest
+ -2 0 -5 1 -7 -2 namespace
+ 0 0 0 0 11 0 openshift
+ -1 0 -1 3 -1 8 operator
+ 0 -1 0 2 -6 0 orchestration
+ 0 0 -1 6 7 3 pod
+ 0 0 0 0 7 0 replicas
+ 0 0 0 5 -1 0 sidecar
+ -1 1 -1 10 0 0 volume
strengths language
+ -1 0 -2 -1 18 -2 bootstrap
+ -1 0 -1 -2 -1 5 c#
+ 2 6 -4 -1 11 1 c++
+ -9 -4 -4 -4 -13 -5 clojure
+ 0 0 -8 0 0 0 combinator
+ 0 0 4 10 7 10 coroutine
+ 0 0 0 0 0 6 dart
+ -5 4 10 -12 -10 -5 dsl
+ -1 6 -1 -2 0 0 expressive
+ 4 0 0 0 0 12 ffi
+ 0 5 0 -2 3 0 forth
+ 0 0 0 -1 6 0 garbage collection
+ 0 0 -1 0 0 6 generics
+ -1 6 -3 -4 4 1 grammar
+ -3 -2 0 0 0 -6 groovy
+ 3 1 0 10 -1 5 haskell
+ 0 0 0 1 -6 0 interpreted
+ 11 -2 -2 4 16 4 interpreter
+ 0 0 0 0 0 5 introduction to
+ 0 0 0 0 0 7 io language
+ 0 0 0 -6 6 -1 julia
+ 4 1 1 8 3 3 kotlin
+ 6 0 5 4 18 12 lang
+ 12 18 2 -12 8 12 language
+ 11 6 0 4 3 0 language that
+ 0 0 -9 0 3 0 lexer
+ 0 0 7 7 6 5 llvm
+ 1 5 7 -1 -11 -2 lua
+ -1 -9 2 -8 3 -2 macro
+ -14 -6 -5 -3 -11 -8 ocaml
+ -1 -1 3 -7 -1 -6 operator
+ 0 -7 -2 -8 0 4 pattern matching
+ -9 -7 -4 -3 -4 -1 perl
+ 1 -1 4 -3 -1 14 php
+ 0 0 4 -1 1 9 playground
+ 15 -3 -1 -6 17 -1 programming-language
+ 0 0 0 -2 10 8 repl
+ 6 4 8 -2 1 -1 ruby
+ 2 6 4 3 3 1 rust
+ 5 6 -1 -3 2 -1 scheme
+ -1 -2 6 -2 -1 0 scratch
+ -1 -1 0 -1 6 -1 self hosted
+ 0 0 0 5 0 0 string interpolation
+ 0 0 0 5 0 0 string literals
+ -2 0 -1 -2 -1 5 swift
+ 0 0 0 -5 0 -5 tutorial for
+ 0 0 0 5 0 0 type annotations
+ 0 1 11 4 3 3 vm
strengths learning-resource
+ 0 -1 0 -4 -8 0 a demo
+ 0 -1 0 3 -8 0 a sample
+ 0 0 0 1 13 0 a series of
+ 0 0 0 -1 -5 0 add your own
+ 0 -2 -13 -4 -16 4 an example
+ 0 -5 3 7 0 12 answer
+ 0 0 0 5 0 0 answers to
+ 3 0 -1 -6 9 2 articles
+ -2 0 -6 6 -1 4 assignments
+ 0 0 0 0 0 9 back to top
+ 0 0 10 0 0 -1 basics
+ 7 -2 -4 -4 -4 -1 blog post
+ 0 0 16 0 0 0 bonus
+ 0 1 2 9 1 10 book
+ 0 0 -1 1 -5 0 build your own
+ 0 0 0 -1 24 0 calculator
+ 17 -3 0 -3 3 -1 challenge
+ 0 4 -12 -2 -5 1 chapter
+ -1 -1 10 19 -39 -1 clone
+ 3 7 -4 0 12 9 collection
+ 0 0 10 10 1 9 comparison
+ -4 -3 -4 -1 -5 0 compilation
+ 0 0 -1 -3 24 -4 concepts
+ 0 0 0 0 0 5 core concepts
+ -5 0 13 3 0 14 course
+ 0 0 0 15 0 0 coursera
+ 0 -5 -12 4 -12 -18 demo
+ 0 0 9 0 0 0 demonstrates
+ 0 -5 0 -1 -2 0 directory of
+ 0 0 0 0 5 0 each sample
+ 23 -16 -15 -19 -38 -11 example
+ 0 0 -3 -1 -8 0 example app
+ 0 0 -1 0 -8 0 example application
+ 0 -4 5 4 -1 0 example code
+ 0 0 0 5 0 0 example demonstrates
+ 0 0 -4 -2 -5 0 example project
+ 13 1 -1 -6 1 0 examples of
+ 0 0 3 -1 2 6 exercise
+ 2 19 15 -7 -5 -3 experiment
+ 4 0 8 2 -1 -1 explain
+ 0 0 8 10 -9 -4 explanation
+ 0 0 -3 0 10 3 exploring
+ 0 -1 -6 -2 -1 -14 faq
+ 15 0 0 0 -1 16 from scratch
+ 0 -10 0 2 0 -1 grade
+ 0 6 0 -1 -10 -3 guide for
+ 0 0 0 -1 -10 -7 guide to
+ 0 0 -1 8 -21 6 hello
+ 0 0 2 0 -16 1 hello world
+ 0 0 0 0 -4 -5 hello-world
+ 0 -15 -14 -6 1 0 how to use
+ 2 -3 -13 2 -8 1 how-to
+ 0 0 0 -5 0 0 implement your own
+ 8 -4 -12 5 -9 2 implementations of
+ 0 -2 -2 -5 -5 2 in action
+ 2 -6 8 -10 8 -11 instructions
+ 0 0 0 10 5 0 intermediate
+ 0 0 0 0 2 6 interview question
+ 0 0 -2 -3 -3 17 intro
+ 0 0 18 -1 -11 1 introduction
+ 0 0 0 1 11 2 jupyter notebook
+ 0 1 -9 5 17 12 knowledge
+ 0 0 0 0 0 13 kr
+ 8 18 0 -2 -3 -2 lab
+ 0 0 0 0 0 6 leanpub
+ 1 0 6 20 23 0 learn
+ 0 -19 0 3 -14 -5 learn how to
+ 0 0 -10 0 -1 0 learner
+ 0 0 2 1 9 41 lesson
+ -9 0 -12 -6 -7 -13 list
+ -1 -2 -21 17 -16 -1 lists of
+ -11 0 0 0 -10 -20 lms
+ 0 -5 -3 1 -6 -5 manual
+ 0 0 0 2 -7 0 my first
+ 0 -3 8 1 -5 9 notes
+ 0 0 0 5 0 0 notes about
+ 0 3 0 -1 -6 0 notes for
+ 0 0 -1 -4 0 11 notes on
+ 0 17 17 0 0 0 objectives
+ 0 0 0 10 0 0 one liner
+ 0 0 0 0 0 11 oreilly
+ -4 -1 -18 -2 13 10 overview
+ 0 0 0 0 -4 13 part 2
+ 0 0 0 0 0 11 part1
+ 0 0 -1 -3 8 0 practical
+ -4 -4 -4 2 -7 -4 presentation
+ 0 -14 -8 16 5 -10 question
+ 0 -4 -11 -1 -6 -10 quickstart
+ 3 -4 6 8 -2 15 recipe
+ -3 3 10 3 9 -22 reference
+ -1 -3 -6 2 -5 -26 report
+ -4 -6 18 -5 -5 23 resource
+ 0 -1 -6 0 0 -2 roadmap
+ 0 0 0 0 -8 0 run example
+ 0 0 0 0 -7 0 runnable examples
+ 5 1 15 10 -13 -24 sample
+ 0 0 0 0 18 0 sample project
+ 0 0 0 5 -1 0 school
+ 6 0 -1 -1 0 -2 series
+ 0 0 0 0 6 0 showcase
+ 0 0 -1 0 -5 0 simple example
+ 0 0 -4 -5 -4 0 slides
+ 0 17 16 9 6 11 solution
+ 0 0 0 0 16 0 starting point for
+ 0 0 12 -10 -1 0 step 1
+ 0 0 12 -11 -1 0 step 2
+ 0 0 0 10 19 0 step by step
+ 0 11 -12 -1 -3 5 student
+ 0 17 0 -3 0 -1 study
+ 0 2 6 0 17 -2 submission
+ 0 0 -1 3 -1 9 talk
+ 0 0 0 -5 0 0 teach
+ 0 5 0 -3 0 0 the book
+ 0 -6 -1 5 3 0 the sample
+ 0 0 0 8 9 0 this example
+ 15 0 0 0 0 0 this repo contains
+ 7 1 -1 -5 0 0 this repository contains
+ 0 0 -2 5 4 -5 tip
+ 0 8 3 3 2 8 topic
+ 0 4 -9 -5 -2 -10 training
+ 0 7 -8 3 12 2 translate
+ -1 7 10 2 -2 11 translation
+ 0 3 0 0 0 6 trick
+ 0 -3 0 -5 0 -5 tutorial for
+ 0 0 0 0 0 22 udacity
+ 0 14 0 -1 -2 0 understand how
+ 0 16 -4 14 -1 12 understanding
+ 0 -3 -2 0 -13 -38 wiki
+ 6 3 0 0 0 12 workshop
+ 7 0 0 0 0 0 教程
+ 0 7 2 0 2 3 示例
strengths lib
+ 0 3 -7 3 2 0 Babel
+ 0 0 0 4 6 0 Boost
+ 0 0 0 0 6 0 Cargo
+ 0 0 -1 0 -9 0 Composer
+ 2 0 1 6 0 8 Ember
+ -6 -2 -26 -10 -17 -5 Node
+ -46 -9 -1 2 -14 -16 React
+ -8 0 6 -12 2 7 Swift
+ 0 0 0 1 5 -2 Yarn
+ -9 0 0 -8 0 0 a library of
+ -6 -10 0 -7 -1 0 a port
+ -8 -9 -13 -16 -17 -16 abi
+ 7 -5 -18 -9 -12 7 abstract
+ -12 22 14 -2 -2 -5 abstraction
+ 0 0 0 -1 -10 0 accepts the following
+ 0 0 0 0 -9 0 activerecord
+ 0 -9 3 -10 0 0 acts as
+ -4 -4 5 2 4 0 adapter
+ 0 0 0 0 -7 0 add the dependency
+ 0 0 0 -4 6 0 add the following to your
+ -16 -5 1 -1 -7 -15 add-on
+ -19 -6 -13 -9 13 -27 angular
+ -16 6 18 -1 -7 10 animation
+ 0 -10 0 0 0 0 api client library
+ 0 0 0 9 -2 0 api compatible
+ 0 2 10 -7 9 11 api docs
+ -8 1 5 3 5 -9 api documentation
+ -20 -6 2 6 5 -2 api for
+ 0 0 1 -11 -13 -25 api reference
+ 0 0 0 0 5 0 apollo link
+ 0 0 0 0 7 0 artifactid
+ 0 0 0 0 -9 0 as a dev dependency
+ 1 8 -6 9 11 -4 assertions
+ 2 3 -6 -1 -6 4 autocomplete
+ 0 0 7 1 -19 0 available options
+ -11 0 0 0 -12 -1 babel preset
+ -4 0 1 -8 3 0 backend for
+ 0 0 -8 0 -1 0 backport
+ 0 0 4 7 -1 -4 backward compatible
+ 0 0 9 0 -3 -20 basic usage
+ 1 4 -5 -34 10 -7 binding
+ 5 3 -4 3 -2 0 binding to
+ -6 -5 2 4 0 0 bindings for
+ 0 0 0 1 -5 0 bloom filter
+ 0 0 -25 -2 -2 -8 bower
+ 0 0 0 0 -21 0 bower install
+ 0 0 8 0 0 0 browser compatibility
+ 0 0 -4 9 3 7 browser support
+ -2 0 7 2 1 15 browserify
+ 0 0 0 10 5 0 build gradle
+ -16 -3 3 -8 2 3 builder
+ 0 0 0 0 8 0 bun add
+ -8 -34 -13 -25 -39 -23 bundle
+ 0 0 0 0 -31 0 bundle install
+ 0 0 13 2 -1 0 bundle size
+ -10 0 10 -1 -14 -26 bundler
+ 0 -11 -10 -26 -7 -24 button
+ -2 -1 1 -4 8 0 c++11
+ -11 -4 39 -7 11 -15 cache
+ 0 6 16 8 25 5 callbacks
+ 0 0 0 0 18 0 cargo toml
+ -5 -14 -3 -6 0 7 category
+ 0 0 0 0 20 8 cdn jsdelivr
+ 0 0 0 0 3 -7 cdnjs
+ 0 0 0 0 -15 -1 cdnjs cloudflare com
+ 0 0 0 1 -10 0 chainable
+ 2 -3 -7 -2 3 1 check if
+ 0 0 0 5 -3 0 check whether
+ -1 0 -3 1 -14 -1 checkbox
+ 1 -17 -17 6 18 5 class
+ 3 2 0 -18 -1 0 classes for
+ 3 -26 -18 -9 -5 -32 client
+ 3 0 -3 2 -7 -3 clojure
+ 0 0 10 0 5 8 cocoapod
+ 0 0 22 2 -3 0 code coverage
+ 0 -3 -15 -18 15 -6 commonjs
+ 0 0 0 0 19 0 compile com
+ -62 -11 -27 -40 -25 -41 component
+ -28 -15 4 0 -1 5 component for
+ -4 0 0 -7 -12 -1 component library
+ -10 -11 16 -6 -32 0 component that
+ -3 0 3 -10 -2 7 composable
+ 0 0 0 0 -9 0 composer require
+ 0 0 0 0 -9 5 conda forge
+ 1 0 0 5 8 0 connection pool
+ 7 0 5 13 13 7 connector
+ 0 5 16 23 -15 13 constructor
+ -4 -16 4 -22 -21 2 container
+ -6 -18 11 -20 10 -4 control
+ 0 0 3 1 22 0 convenience method
+ 0 0 0 6 0 0 convenience wrapper
+ -4 5 -1 -13 -7 -6 converter
+ 0 0 0 0 5 0 cordova plugin add
+ 0 -5 0 2 -1 0 core library
+ 0 0 5 0 -2 0 core package
+ 0 0 1 4 11 11 crate
+ 0 0 0 0 0 15 crates io
+ 0 0 -6 0 3 0 custom element
+ 0 0 -6 -12 1 15 d ts
+ 1 3 9 11 -13 -3 data structure
+ 0 0 0 -8 0 0 data structures in
+ 0 0 -7 -12 0 0 data validation
+ 1 0 1 3 13 -13 decode
+ 2 0 -3 5 8 4 decoder
+ -1 -5 7 -12 13 10 decorator
+ 0 0 -8 -6 -24 -7 default export
+ 0 0 4 -5 3 0 default options
+ -27 -15 -31 -19 -45 -14 dependencies
+ 0 0 -5 -13 9 -5 deps
+ -5 -5 6 -1 -8 -4 design system
+ 0 0 0 9 -7 0 determine if
+ 0 -2 0 6 4 0 determine whether
+ 0 0 0 1 -19 -5 devDependencies
+ 11 -6 -14 1 -16 -10 dialog
+ 2 -2 -2 -14 2 -3 directive
+ 0 0 0 4 11 0 dispatcher
+ -1 6 18 0 0 13 django
+ 0 0 0 0 0 21 docs rs
+ 0 0 0 -1 -6 0 dotnet add package
+ -23 -15 -10 16 -6 6 driver
+ 0 -6 -11 -5 5 0 drop in
+ 0 0 -6 -10 -4 0 dropdown
+ 0 -1 8 5 2 -1 dsl
+ 0 0 0 0 4 9 elixir
+ 0 0 0 0 0 -6 elm package
+ 0 0 0 0 -10 4 embeddable
+ 0 0 -8 -20 -10 4 emitter
+ 0 2 4 -2 33 4 encode
+ 0 0 3 -13 2 1 es module
+ 0 0 0 -11 0 -5 es6 module
+ -32 0 -9 -5 -49 -21 eslint config
+ -5 0 0 0 -6 0 eslint rule
+ 0 0 4 5 23 -5 esm
+ 0 0 0 0 -11 -12 esm sh
+ 0 0 0 6 1 0 event loop
+ 0 8 -2 19 -3 0 example usage
+ 0 0 0 0 -35 0 export default
+ 0 0 0 0 -5 0 express middleware
+ -21 -33 3 3 -5 -1 extension
+ -2 -9 -1 -4 -3 -4 extension for
+ 2 -2 0 5 9 7 extracted from
+ 2 0 -1 23 14 6 factory
+ 0 0 0 0 0 7 ffi
+ 0 0 0 -2 6 0 find package
+ 0 0 0 1 8 0 first argument
+ 0 2 -5 -8 -1 0 fluent
+ -1 0 0 9 2 0 fork of
+ 0 0 0 5 -3 0 form field
+ -8 -9 -4 -10 1 0 formatter
+ 0 0 0 -5 -1 0 from your code
+ 0 0 0 8 0 0 from your own
+ 0 0 -5 -10 5 0 fully typed
+ -5 -4 -12 1 -5 0 function that
+ 5 6 13 -6 22 0 functions for
+ 0 2 5 12 2 3 future
+ 12 0 0 0 0 0 gatsby plugin to
+ 0 -21 11 -14 -3 0 gem
+ 0 0 0 0 -12 0 gem install
+ -19 8 -17 -7 -13 10 generator
+ -6 -4 -4 -22 -13 -4 generic
+ 0 0 2 2 0 -6 generics
+ 0 0 0 0 -5 0 git submodule add
+ 0 7 0 -14 11 0 go get
+ 0 0 0 -7 -13 -7 go mod
+ 0 0 0 -5 -1 0 go module
+ 0 2 -12 0 7 6 godoc
+ 0 0 0 0 2 75 godoc org
+ 0 0 0 0 7 10 gopkg in
+ -12 -18 -10 0 -6 -24 gradle
+ 0 0 0 1 11 0 groupid
+ -14 0 -16 -20 -21 -14 grunt
+ -16 -4 -9 2 -18 -19 gulp
+ 0 0 14 4 -11 0 gzipped
+ 0 0 0 0 0 21 hackage
+ 3 0 2 6 0 -3 hash function
+ 4 -3 0 -10 2 24 haskell
+ -7 -7 -17 15 -11 14 header
+ -5 0 2 5 2 0 header only
+ 1 -1 -7 13 9 -4 helper
+ 0 0 0 -8 0 0 helper class
+ 0 0 9 -2 -5 0 helper function
+ 0 2 0 -6 3 0 helpers to
+ 0 0 -1 7 9 -3 hex
+ 0 0 1 -5 -2 0 hoc
+ 1 -2 -7 18 -21 -5 hook
+ -5 0 0 0 0 0 http client library
+ 0 0 0 -9 0 0 icon font
+ -17 -14 -12 -3 0 -12 icon set
+ 1 2 -10 -3 -19 -6 immutable
+ 4 36 -2 7 -6 32 implementation
+ 12 -8 1 1 24 -3 implementation of
+ -7 -1 1 -18 -13 11 implements the
+ 0 0 0 -1 7 0 import as
+ 0 0 -3 5 2 0 import from
+ 0 2 0 0 19 0 import github com
+ 0 0 0 0 10 0 import numpy
+ 0 0 0 0 -38 0 import react from
+ 0 0 0 0 -9 0 import type
+ 0 0 0 0 -6 0 import-module
+ 1 0 2 -5 2 0 in your application
+ 0 0 2 3 -11 0 in your code
+ 0 0 -11 19 -35 -1 in your project
+ 0 0 0 0 15 0 include the script
+ 0 0 0 0 -16 0 install_github
+ 0 0 -9 0 -5 0 installed_apps
+ 0 0 23 0 0 0 instance methods
+ 0 0 0 9 8 0 instantiate
+ -7 8 -5 7 -2 0 integrates with
+ -14 -18 -12 9 -17 -9 integration
+ 1 0 0 1 5 0 interface to the
+ 0 0 3 2 3 -5 iterable
+ 0 1 -9 7 11 13 jar
+ 0 0 1 5 -1 13 javadoc
+ -7 0 0 0 -17 0 javascript client
+ -1 0 -2 -5 3 0 javascript function
+ -24 -2 0 -4 -21 0 javascript library
+ 0 0 0 0 0 9 jitpack io
+ 0 0 -11 0 0 0 jni
+ 14 8 -2 10 20 0 jquery
+ 0 0 0 0 -5 0 jquery min js
+ -10 0 0 7 7 0 js library
+ 8 0 0 -18 -5 1 js module
+ 0 0 0 -5 -11 9 jsdelivr
+ 0 0 0 0 6 0 json encoding
+ 0 0 0 1 -28 0 json for
+ 0 0 0 7 5 8 jsr
+ 0 0 -5 0 -1 0 keybindings
+ 0 -12 -11 4 -19 -17 kotlin
+ 0 0 0 7 0 0 language bindings
+ 0 0 1 6 8 15 laravel
+ 0 0 3 -1 12 0 latest stable version
+ 0 0 0 0 10 0 layout_width
+ 4 -1 13 -13 -16 -6 lib
+ 5 13 -12 -17 -9 14 library
+ 12 17 18 0 4 8 library for
+ -16 -8 12 -4 0 0 library provides
+ -1 4 2 -12 -13 0 library that
+ -5 0 0 0 0 0 library that helps
+ 7 -6 4 6 -3 0 library to
+ 0 0 0 0 5 0 link libraries
+ 0 10 0 8 -3 0 link with
+ -5 -8 -7 -9 -8 -12 loader
+ 0 0 0 3 -11 -3 lodash
+ 10 14 1 -21 42 10 logger
+ 3 3 5 28 7 -8 macro
+ 0 -5 0 0 0 -6 markdown editor
+ 0 0 2 8 -6 -7 matcher
+ -6 -5 -19 -12 5 11 maven
+ 0 0 0 4 -5 28 maven central
+ 0 -4 0 -11 1 0 meant to be used
+ 0 0 0 -9 2 0 method signature
)weights",
    R"weights(
strengths lib
+ -8 8 -24 -13 -20 3 middleware
+ 0 1 2 -2 -8 -14 migration guide
+ 0 3 6 -4 17 0 minified
+ -4 0 -6 -5 -1 0 mixin
+ 1 -6 9 4 3 5 modal
+ -28 -14 -20 -8 1 -14 modular
+ -50 -7 -30 0 -20 0 module
+ 0 0 0 -3 -49 0 module exports
+ -2 4 6 10 -2 -6 module for
+ 0 1 -13 1 21 -6 more examples
+ -6 0 -16 -11 -7 -1 namespace
+ 0 0 -6 -5 -1 0 native module
+ 0 0 0 0 -12 0 ng add
+ 0 0 0 0 7 0 ngmodule
+ 0 0 0 0 -7 0 nix env
+ 0 0 0 0 -6 0 node 18
+ -4 -12 -15 12 -55 10 node module
+ 0 0 3 0 3 -7 node package
+ -17 0 0 0 0 -9 node-js client
+ 0 0 0 0 -16 4 node.js 18
+ -10 0 0 0 0 0 nodejs library
+ -33 -25 -30 -53 -29 -3 npm
+ 0 0 0 0 0 17 npm download
+ 0 0 -5 10 -28 0 npm i
+ 0 0 0 0 -28 0 npm i D
+ 0 0 0 0 14 0 npm i S
+ 0 -2 9 1 -23 -20 npm install
+ 0 5 -7 0 -9 0 npm module
+ -17 -6 -13 -24 19 18 npm package
+ 0 0 0 -1 5 12 npm version
+ 0 -5 -10 0 2 -3 nuget
+ 0 0 3 1 5 0 nullable
+ 1 0 -9 3 1 -22 numpy
+ 0 0 2 -2 3 7 observer
+ 0 0 0 -5 -5 -7 opam
+ 0 0 7 17 2 0 optional parameter
+ -10 7 -1 1 -12 4 orm
+ -12 -15 -14 -34 -33 -12 package
+ 13 0 0 1 0 0 package allows
+ 0 0 -2 6 -9 0 package exports
+ 0 0 0 -5 -1 0 package exposes
+ -8 2 0 -7 -21 -4 package for
+ -12 -5 0 -2 0 0 package implements
+ 0 0 0 -3 -25 0 package install
+ 0 1 2 -27 -79 6 package json
+ -3 8 0 3 1 0 package provides
+ -4 -14 -8 -13 -5 0 package that
+ 0 0 0 0 0 7 packagist
+ 21 2 0 10 -23 0 parser
+ 0 0 -1 -6 -12 0 peer dependency
+ 0 0 0 0 0 -7 perldoc
+ 0 -1 0 5 8 0 pip install
+ 0 0 0 0 8 0 pip install -U
+ 0 0 0 0 -28 0 pip3 install
+ 0 0 0 -2 -18 0 pkg config
+ 0 0 0 0 0 -14 pkg go dev
+ -93 -31 -19 -18 -79 -57 plug-in
+ 0 -5 0 0 0 0 plugin allows
+ -35 1 3 -8 6 16 plugin for
+ 0 0 -7 0 4 0 plugin options
+ -9 -1 3 -19 -1 -2 plugin that
+ 0 0 -16 13 -19 2 pnpm
+ 0 0 0 0 5 0 pnpm install
+ 0 0 -16 -3 32 1 pod
+ 5 4 3 12 11 4 polyfill
+ 0 0 0 -7 0 0 pom xml
+ 0 0 -3 11 14 6 popup
+ -16 -15 -16 -5 -30 0 port
+ -13 -6 0 8 -1 5 port of
+ 7 -3 6 -1 9 0 progress bar
+ 0 1 0 3 6 0 progressbar
+ 8 9 -2 41 30 -12 promise
+ 6 0 -9 -2 -6 -5 prototype
+ -6 -12 -24 -7 15 22 provider
+ 5 -16 0 13 -4 -16 providers
+ 0 -3 -3 3 10 9 public api
+ 1 0 -5 -9 0 0 pure javascript
+ -5 2 0 0 0 0 pure-go
+ 5 -9 -4 5 0 0 pure-python
+ 0 -10 -12 -8 -7 -17 pypi
+ 0 0 -4 -6 0 0 pypi package
+ 0 0 0 6 -5 0 python 3.10
+ 0 0 0 8 -8 0 python 3.9
+ 0 0 0 0 -5 0 python bindings
+ -2 -1 12 9 13 0 python library
+ 3 0 -6 2 -13 0 python module
+ 1 1 -1 5 -9 0 python package
+ 0 0 0 -10 0 0 python wrapper
+ 0 -4 5 0 2 0 quick example
+ 0 0 0 0 5 0 quickload
+ -14 -12 13 -9 -17 1 rails
+ -46 -10 -1 -24 -31 -16 react component
+ -14 0 0 0 0 0 react native component
+ -5 0 0 0 0 4 react native library
+ 0 0 -2 0 7 16 readthedocs
+ 0 0 0 0 8 0 rebar
+ -10 -7 -7 -7 -17 -9 redux
+ 0 0 3 -2 6 -11 release note
+ 0 -7 -8 12 7 -6 replacement
+ 0 0 0 -3 0 -6 requirejs
+ 0 0 0 0 -12 0 requirements txt
+ 0 -3 -1 5 -14 0 resolvers
+ 0 0 0 5 -6 0 returns a string
+ 0 0 0 -13 3 0 returns an array
+ 0 0 3 -10 19 0 returns an object
+ 0 0 0 5 -8 0 returns false
+ 0 7 -12 12 27 0 returns the
+ 0 0 0 5 20 0 returns true
+ 0 1 0 13 0 0 returns true if
+ 0 -1 -4 -8 7 1 reusable
+ 13 0 0 0 0 0 rich text editor
+ 1 0 -6 -11 -9 -8 router
+ 0 0 0 -17 -24 1 rubygem
+ 0 0 0 -6 0 0 rust library
+ 0 0 0 3 10 3 rxjs
+ 0 0 0 0 7 -1 scala
+ 0 0 -7 -1 3 -11 schema validation
+ 0 0 0 0 0 -11 scipy
+ 0 0 0 0 30 0 script src
+ 0 0 -5 1 9 0 script tag
+ -94 -30 -24 -5 -57 -51 sdk
+ -6 2 2 -7 0 -6 sdk for javascript
+ 0 0 0 0 5 0 see the docs for
+ 0 -2 0 -6 -7 1 semantic versioning
+ 0 -4 -7 -5 -4 -23 semver
+ 4 0 -7 -3 13 14 serialize
+ 1 0 5 5 9 -3 serializer
+ -5 -5 0 5 0 0 set of tool
+ 0 0 0 0 5 0 setup py install
+ 0 1 -1 1 9 0 shared library
+ 0 0 0 9 17 6 shim
+ 0 9 -1 5 4 -6 slider
+ 0 0 0 0 2 -10 sonatype
+ 0 0 2 18 -1 2 spinner
+ 1 -16 -2 1 -9 0 standard library
+ -14 -10 -9 3 -27 -12 starter
+ 0 6 4 5 -3 4 state management
+ 0 0 -5 -7 -7 0 static methods
+ 0 0 0 -7 0 0 storage backend
+ 0 7 6 19 15 8 strategy
+ -1 -1 19 6 7 6 stream
+ 0 2 -6 0 -4 0 subclass
+ 0 0 -10 0 8 2 supported versions
+ 0 -5 -8 -6 14 -9 switch
+ 0 0 -5 -7 9 0 template engine
+ 0 0 0 8 0 0 template tag
+ 0 0 0 -5 -10 0 testing library
+ 0 0 1 -17 -3 0 text input
+ -13 4 -5 12 19 5 the library
+ 0 -5 -10 -21 -7 0 this component
+ 0 0 0 -11 -3 -5 this extension
+ 17 20 29 14 -5 1 this library
+ 0 0 0 -18 0 0 this middleware
+ -17 13 -1 -17 -14 4 this module
+ -60 -20 -3 12 -34 18 this package
+ -42 -59 -1 7 0 -2 this plugin
+ 0 0 0 0 -10 0 this wrapper
+ 0 0 0 -10 3 0 thread pool
+ 0 2 3 -3 6 0 thread safe
+ 0 0 0 -3 13 0 throws an error
+ 6 -6 12 -5 -3 1 tiny
+ 0 0 -12 11 -10 0 to your project
+ 0 0 -1 -2 9 0 toast
+ 0 0 2 -22 -20 0 toggle
+ 0 0 0 -6 2 0 tokenizer
+ -17 0 4 10 -12 -14 toolkit
+ 0 0 0 11 11 0 tooltip
+ -3 -2 -4 8 -11 8 transition
+ 2 -6 5 -7 12 0 transport
+ 0 0 -8 -1 0 5 tree shaking
+ -1 -6 9 23 6 4 trie
+ 0 10 -7 3 -4 -1 type definition
+ -3 -4 -7 0 1 0 type safe
+ 5 -5 -2 13 19 -7 typed
+ 8 4 6 -23 -5 1 types for
+ 0 0 -3 10 -4 0 typescript definition
+ -11 0 3 0 0 0 typescript library
+ -15 0 0 0 0 0 typescript typings
+ 0 0 0 11 20 17 typings
+ -15 0 -2 -3 -9 0 typings for
+ -9 -5 0 -1 -8 5 uikit
+ 0 0 6 3 2 3 umd
+ 0 0 0 3 16 5 unpkg
+ 0 0 0 0 28 12 unpkg com
+ 0 -4 -12 1 8 10 usage example
+ 3 -13 17 -2 12 24 utilities
+ 0 -9 0 0 -1 0 utility class
+ -2 -5 -3 1 4 -4 utility function
+ 0 0 0 -6 0 0 utility package
+ 9 1 7 -3 7 -9 utils
+ 0 0 0 0 -11 0 utils for
+ 0 0 0 0 7 0 uv add
+ -2 -5 3 -3 -8 -11 validator
+ 0 0 4 -5 3 0 vcpkg
+ 0 0 0 -5 3 0 vcpkg install
+ -14 -25 -11 -6 2 -41 view
+ -25 -5 1 -3 2 -6 vue
+ 0 0 0 -3 -8 0 vue component
+ 0 0 0 0 9 0 vue use
+ -14 -15 -8 -8 -5 -14 web component
+ -43 -6 -7 8 3 -36 webpack
+ 0 1 5 0 -3 0 well tested
+ -14 2 1 23 -6 -29 widget
+ -6 9 -1 -19 -2 16 wrapper
+ 1 -11 9 3 -6 -1 wrapper around
+ -5 6 -1 -1 6 -2 wrapper for
+ 0 0 0 7 0 0 wrapper over
+ 0 0 0 5 0 0 wrapper that
+ 7 4 6 -7 -4 0 written in typescript
+ -6 0 0 0 0 0 wysiwyg editor
+ 0 0 0 -2 -53 0 yarn add
+ 0 0 0 9 -2 0 your podfile
+ -3 1 1 -13 18 0 实现
+ 0 0 4 0 -6 0 扩展
+ -1 0 0 -11 -6 0 模块
+ 0 0 0 -8 5 -5 组件
strengths linter
+ -4 4 5 1 -1 -1 analysis
+ -2 -1 -1 -1 -7 -1 analyze
+ -1 0 6 -1 5 0 analyzer
+ -4 4 -2 9 -6 -2 ast
+ 0 0 -1 5 5 0 baseline
+ -1 0 0 5 -1 -3 checker
+ 0 5 0 -2 1 0 checks for
+ 0 0 -2 4 5 5 code quality
+ -5 0 -3 0 -5 -3 cspell
+ 0 0 6 -1 0 0 custom rules
+ 5 0 0 0 5 5 editorconfig
+ 0 0 -1 -3 5 1 enforce
+ 7 1 7 1 4 9 eslint
+ 8 0 3 1 12 3 eslint config
+ 7 0 5 0 15 7 eslint plugin
+ 0 0 3 0 8 0 eslintrc
+ 0 0 5 5 9 0 false positives
+ 0 0 0 5 0 0 fixable
+ 0 0 0 0 7 3 flake8
+ -4 -1 -1 -2 4 -5 formatter
+ -4 -3 -9 -9 -7 -3 formatting
+ 0 0 0 -8 0 -8 isort
+ 0 0 0 -2 -2 -5 jshint
+ 13 -2 -2 -3 19 4 lint
+ 5 1 4 -2 1 1 linter
+ 1 0 -1 -5 2 0 linting
+ 5 0 0 3 0 -1 maintainability
+ 0 0 0 -1 0 5 pre commit
+ -2 -1 8 7 7 -4 preset
+ 0 0 2 -4 -5 -7 prettier
+ -10 0 0 0 -9 0 prettier config
+ 0 -1 0 -1 5 0 pretty print
+ 0 0 -2 -1 -5 -3 review
+ 0 0 0 0 5 0 sarif
+ 0 0 0 0 5 -1 sonarqube
+ 2 -1 4 2 5 1 style guide
+ 0 0 0 1 4 6 stylelint
+ 0 0 0 6 5 0 violation
+ 0 0 -4 -5 0 0 whitespace
strengths lms
+ 0 0 5 5 0 0 Canvas
+ 0 0 0 0 0 6 Khan
+ -1 0 3 -3 13 -1 course
+ 0 0 8 -2 4 0 learner
+ 4 -1 1 8 -2 1 learning
+ 11 0 0 2 8 5 lms
+ -10 -6 3 -8 -8 -4 local_
+ 12 1 1 -1 11 10 scorm
+ 0 6 1 0 1 -1 student
strengths logging
+ 0 0 6 0 4 0 console output
+ -6 -2 -4 -4 -5 8 datadog
+ 0 0 -3 -7 -2 0 debug log
+ 0 0 0 7 1 0 log entries
+ 0 -1 -4 10 -2 0 log file
+ 0 0 0 -1 -5 0 log level
+ 0 0 18 0 0 0 log management
+ 0 -6 3 -4 7 0 log message
+ 6 0 3 -8 -3 -1 logger
+ 0 -2 1 -15 -11 13 logging
+ 0 0 0 -3 -9 0 loglevel
+ 0 0 0 5 5 0 logs from
+ -6 2 -5 -2 -4 -3 middleware
+ 9 14 11 -7 -4 17 monitoring
+ 0 0 2 3 2 12 splunk
+ 1 0 4 4 5 0 syslog
+ 0 0 -2 7 0 6 tail
+ 0 0 -2 10 5 0 timestamp
+ 1 12 28 5 -1 18 trace
strengths low-code
+ -1 6 0 -2 0 -1 business
+ 2 -1 -1 -1 7 -1 canvas
+ -1 5 -2 -1 1 0 customizable
+ 0 0 0 0 7 7 grapes-js
+ 0 0 0 0 7 0 grapesjs init
+ 0 0 0 0 6 0 json configuration
+ 0 0 0 11 0 0 msg payload
+ 9 0 0 0 12 10 node-red
+ 0 0 0 0 5 0 node-red node
+ 12 0 0 0 8 17 node-red-contrib
+ 0 0 0 0 8 0 npm install node-red
+ 16 0 0 0 0 0 plasmic
+ -1 -1 -4 -4 -5 -2 widget
+ 0 0 0 0 9 0 your node red
strengths message-queue
+ 0 0 0 0 6 0 1883
+ 0 0 0 0 8 0 9092
+ 0 0 8 0 0 0 AMQP
+ 0 0 0 0 6 0 Celery
+ 6 0 3 -3 2 0 SQS
+ 2 0 5 3 8 0 broker
+ 0 0 0 0 0 8 bull board
+ 5 0 0 0 12 11 bullmq
+ 0 0 0 0 7 0 client-publish
+ 0 0 0 0 7 0 client-subscribe
+ -4 1 4 -7 -4 -5 cluster
+ -5 -1 2 4 3 1 consumer
+ 0 0 0 0 5 0 dead-letter
+ 0 0 0 0 -9 0 dequeue
+ 0 -6 -9 0 -10 0 enqueue
+ -3 0 -5 -5 -5 -2 event-bus
+ 0 0 0 5 0 0 failed job
+ 0 -2 13 5 7 2 job
+ 0 0 1 5 0 0 job-queue
+ 9 4 10 -3 13 -2 kafka
+ 9 0 0 0 15 9 kafkajs
+ 0 0 0 0 6 0 message headers
+ -6 -3 -7 -7 -1 -7 messaging
+ 8 0 0 0 4 0 mq
+ 15 -1 8 9 13 17 mqtt
+ 14 13 12 12 0 11 nats
+ -4 4 0 -2 -6 -1 notification
+ 0 0 -2 2 6 1 producer
+ -2 0 6 -5 1 0 pub-sub
+ -1 -6 13 6 19 10 queue
+ 10 0 5 0 10 2 rabbitmq
+ -11 -4 3 -2 -5 -13 redis
+ -2 -4 6 6 9 -7 retry
+ 0 0 0 0 0 -5 saga
+ 0 -1 2 3 2 9 schedule
+ 0 0 -5 -4 -4 0 sns
+ 0 2 -3 -3 -6 -8 streaming
+ 0 3 0 -1 5 0 subscribe
+ 4 5 8 1 20 -3 topic
+ 0 0 0 -3 0 -6 zookeeper
strengths mobile-app
+ 0 0 1 2 9 0 Activity
+ 0 0 0 0 -8 0 AppRegistry registerComponent
+ 6 0 -2 0 0 0 Capacitor
+ 4 5 7 5 14 -1 Expo
+ 0 0 0 0 10 0 NSLog
+ 0 0 0 0 18 0 NSString
+ 0 0 0 2 12 0 Podfile
+ 0 0 0 0 6 0 R layout
+ 0 0 0 0 9 0 StyleSheet create
+ -4 0 16 -2 -5 12 Swift
+ 0 0 0 7 6 -1 activity
+ 0 0 0 1 10 0 adb
+ 2 -7 -24 -5 10 12 android
+ 2 -2 9 3 23 -3 animation
+ 0 0 7 9 29 29 apks
+ 0 0 0 9 0 0 apns
+ 0 7 -5 0 7 6 app store
+ -1 -7 0 -6 2 -3 bluetooth
+ 0 0 0 5 4 0 build gradle
+ 0 0 0 0 5 0 cap sync
+ 0 1 0 0 5 5 capacitor community
+ 7 0 0 0 0 0 client for android
+ 0 0 8 0 11 3 cocoapods
+ -5 -5 -13 -9 -2 -1 compile
+ 0 0 0 -5 -4 -5 coroutine
+ 0 0 0 -1 0 6 deeplink
+ 0 0 0 -2 6 0 delegate
+ -1 -4 0 16 17 -10 emulator
+ 0 0 0 0 8 0 expo install
+ 0 0 0 0 0 12 fastlane
+ 0 0 0 2 21 0 from react-native
+ 0 0 2 8 2 1 gesture
+ 0 0 -6 -2 -4 3 google play
+ -3 -2 -5 8 3 -6 gradle
+ -26 -3 -27 -17 -5 -4 implementation
+ 0 0 -6 3 4 -4 ionic
+ 12 4 0 -10 17 -2 ios
+ 0 0 0 -4 -9 0 ipad
+ 0 0 -17 -3 -10 -7 iphone
+ 4 0 -11 -6 -13 -8 keyboard
+ -12 -12 -12 -5 -19 -12 kotlin
+ 0 0 0 -5 0 0 listview
+ -2 -1 -1 -1 10 -1 manifest
+ 5 0 0 0 4 10 material design
+ 1 -8 10 -8 -20 -6 mobile
+ -1 -4 2 5 -3 0 mobile app
+ 0 -2 -1 -3 -12 0 mobile device
+ 0 0 0 11 0 0 mvvm
+ 1 0 4 2 8 0 native module
+ 5 0 5 5 5 5 nativescript
+ -3 -5 14 11 8 7 notification
+ 0 0 0 0 6 0 npx cap
+ 0 0 0 0 8 0 npx expo
+ 0 0 0 0 6 0 onCreate
+ 0 0 -6 -7 -6 0 orientation
+ 6 1 12 -6 -9 5 phone
+ 0 0 0 1 18 1 pod
+ 0 0 0 2 9 0 pod-install
+ 7 0 0 0 0 0 podcast
+ 0 0 -3 2 -6 0 portrait
+ 0 0 -8 -7 0 -8 proguard
+ 0 0 0 11 1 1 push-notification
+ -1 -1 0 0 -2 9 qr code
+ 0 0 -4 -8 9 0 react native project
+ 74 18 6 14 52 38 react-native
+ 0 0 0 0 6 0 savedInstanceState
+ 0 0 0 2 6 0 sdk version
+ 4 -1 4 1 -1 5 sensor
+ -1 -2 14 11 10 4 simulator
+ 0 0 -7 9 -6 0 swipe
+ 0 -12 -3 -10 -9 0 tablet
+ 0 0 0 0 7 0 toolbar
+ 6 -1 -13 4 -14 -6 touch
+ 0 0 -6 0 0 0 touch screen
+ 0 -3 -8 6 -2 -5 tweak
+ 0 0 0 0 15 0 uicolor
+ -6 -5 0 4 -7 -1 uikit
+ 0 0 0 0 0 21 weblate
+ -2 -2 -6 -4 -1 15 widget
+ 0 0 0 10 2 -7 xcode
strengths monitoring
+ -1 4 -2 1 -6 6 alert
+ 0 0 -1 5 0 -1 anomaly detection
+ 0 0 0 0 0 6 bull-board
+ -9 -3 -6 0 -10 -10 chart
+ 7 0 1 1 4 1 cloudwatch
+ 7 7 3 15 28 33 collector
+ -30 -12 -18 -13 -32 -5 command line
+ 3 2 1 7 11 3 cpu
+ 0 -4 11 10 14 -1 dashboards
+ 1 3 2 8 1 12 datadog
+ -2 -4 -2 2 -8 0 disk
+ -2 0 -3 -4 -7 14 elasticsearch
+ 0 0 0 5 0 0 error tracking
+ 0 -1 -5 -5 -3 -5 exporter
+ 0 0 -1 0 3 8 grafana
+ 2 -2 4 -3 4 22 health
+ 0 0 -3 0 8 0 healthcheck
+ 3 0 0 -4 -5 -1 influxdb
+ 12 5 29 14 27 0 metric
+ 21 18 14 11 -1 12 monitor
+ 10 13 1 5 -11 2 monitoring
+ -5 -4 -7 -4 -15 -10 notification
+ 0 0 0 0 14 0 notifications via
+ 0 1 -5 -4 -9 -1 notify
+ 0 0 0 10 10 0 observe
+ 0 0 0 -6 0 -2 performance metric
+ -3 2 -2 -3 -8 -1 ping
+ 0 0 0 0 5 0 prom-client
+ 8 17 1 9 3 11 prometheus
+ 1 0 3 5 0 0 prometheus metric
+ -1 -5 -1 6 3 -6 real time
+ 0 2 5 3 9 6 sentry
+ 0 0 0 0 6 0 service status
+ -14 0 -5 -4 -14 -4 splunk
+ 8 1 1 22 8 3 statistics
+ 7 2 9 1 2 18 stats
+ 0 0 0 0 6 0 system monitor
+ 23 9 11 33 14 55 telemetry
+ 0 -2 -3 0 8 4 threshold
+ 0 0 0 -5 0 0 web vitals
strengths networking
+ 8 0 0 0 0 4 MaxMind
+ 0 0 0 0 -4 5 asyncio
+ -4 0 -3 -3 -5 -8 axios
+ 0 -1 -3 -3 -6 0 bandwidth
+ 0 0 0 0 0 -5 binary protocol
+ -7 -7 -5 -7 -8 -3 bluetooth
+ 0 0 3 3 -7 0 broadcast
+ 4 5 -3 3 6 6 client and server
+ 5 0 -3 7 0 -1 client-server
+ 0 0 0 -2 5 0 cname
+ 5 0 0 -2 7 0 connection pool
+ 1 2 -1 -6 5 -1 curl
+ 0 0 0 5 4 0 dhcp
+ 1 4 -1 18 14 -8 dns
+ 0 0 0 1 -11 0 domain name
+ 0 0 4 5 0 0 file server
+ 0 5 -1 0 2 0 firewall
+ 0 2 0 -1 -1 -5 ftp
+ -3 3 -1 -6 -5 1 gateway
+ 0 0 0 0 0 6 geoip
+ 3 5 18 3 -2 -2 grpc
+ 0 0 2 6 9 0 handshake
+ 0 1 -3 1 8 0 hostname
+ -15 -3 -5 -5 0 -4 http client
+ -6 0 0 0 0 0 http library
+ -3 -2 -10 -16 -12 -3 http request
+ -9 -6 -5 -4 -13 -6 http server
+ 7 0 -1 9 10 9 http2
+ 0 1 -2 0 5 0 icmp
+ 0 4 0 -2 -1 -6 internet
+ 17 11 9 -2 14 6 ip
+ 25 9 -5 11 18 1 ip address
+ 0 0 0 15 0 0 ip range
+ 0 4 0 -2 8 0 ipv4
+ 0 0 0 -5 0 0 ipv4 addresses
+ 0 9 0 -5 4 0 ipv6
+ 0 0 -2 -5 -2 -4 keepalive
+ 0 0 2 -7 -5 0 latency
+ 0 0 0 0 0 11 libev
+ 0 0 0 1 -6 0 listening on
+ 13 0 -5 -2 0 0 load balancer
+ 0 0 10 1 -3 -2 load balancing
+ 0 0 0 6 -1 0 mac address
+ 0 0 0 -2 5 0 mdns
+ 6 0 5 0 5 4 modbus
+ 0 0 0 0 0 -10 modem
+ -44 -7 -26 -26 -48 -42 mqtt
+ 0 -6 0 -6 -1 -5 nat
+ 0 0 0 0 13 0 net Dial
+ 0 0 -2 -3 8 11 networking
+ 0 0 0 0 -12 0 new WebSocket
+ 1 8 -7 -7 -10 -4 nginx
+ 5 4 -8 -6 -13 -6 packet
+ 0 -1 9 1 3 2 peer
+ 0 1 2 -2 -7 0 ping
+ 0 1 5 10 -5 -2 proxies
+ 21 11 7 14 -7 3 proxy
+ 0 0 -5 5 3 0 proxy configuration
+ 0 0 -2 7 -6 0 proxy server
+ 0 0 -9 -5 -14 -6 qos
+ 0 0 0 5 0 3 quic
+ 0 0 5 -4 -7 -2 reverse proxy
+ 0 0 0 5 0 0 round trip time
+ -1 0 2 -8 -2 -3 routing
+ -7 0 -3 -2 -15 -6 rpc
+ 0 11 0 3 1 0 server and client
+ 0 0 0 0 -8 0 server listen
+ 0 0 6 3 0 -2 service discovery
+ 9 0 0 0 0 9 shadowsocks
+ 17 -3 -6 -1 3 5 socket
+ 0 0 0 0 -5 0 socket on
+ 1 -14 -6 6 -13 -10 ssh
+ 0 8 -18 0 -8 -3 ssl
+ 0 0 0 0 -6 0 subnet
+ 0 0 9 0 0 0 tailscale
+ 4 4 -9 -4 -9 -4 tcp
+ 0 0 0 2 -6 0 telnet
+ 10 32 -23 0 -6 -7 tls
+ 9 0 5 5 -2 4 traffic
+ -14 2 -3 1 -5 -5 transport
+ 0 0 -3 -6 -3 -6 tunneling
+ 0 -2 -1 -9 -4 -5 udp
+ 0 0 0 -2 -6 0 unix socket
+ 0 -4 -3 -4 -8 2 upstream
+ 0 0 6 0 1 16 webrtc
+ 1 -8 -1 -16 -8 1 websocket
+ 0 0 0 0 -12 -12 xray
strengths node-version
+ 4 0 0 -1 1 -6 .node-version
+ -11 0 -4 -11 -5 -11 homebrew
strengths nosql
+ 0 0 0 7 0 0 PouchDB
+ -7 7 -12 -3 -5 -9 cluster
+ 0 0 -2 -5 6 -2 consistency
)weights",
    R"weights(
strengths nosql
+ 0 0 0 0 0 -7 consistent hashing
+ 0 0 0 0 0 6 couchbase
+ 0 0 0 6 0 0 dbm
+ 0 0 0 0 6 0 document id
+ 0 -1 -5 -6 -9 -2 driver
+ 3 0 -5 -2 -3 -3 dynamodb
+ 0 0 0 0 -6 0 dynamodb local
+ 0 0 -1 -3 -1 -5 elasticsearch
+ 0 0 0 1 6 0 findOne
+ -4 -2 -2 -2 -3 -5 firebase
+ 0 0 0 0 11 0 hiredis
+ -8 0 -3 -6 -8 -6 indexeddb
+ -8 0 0 0 -12 -9 ioredis
+ 0 5 0 0 -1 0 json document
+ 7 0 -2 -4 2 0 key value
+ 1 0 0 -6 0 -2 key-value-store
+ 2 0 -5 -3 6 3 memcached
+ 0 0 0 -3 -13 0 mongod
+ 29 4 -1 4 20 18 mongodb
+ 0 0 0 0 11 0 mongodb client
+ 0 0 0 0 12 0 mongodb collection
+ -12 -1 0 -6 -14 -6 mongoose
+ 0 0 0 0 5 0 mongoose-connect
+ 0 0 0 0 -10 0 mongoose-model
+ 0 0 8 -1 0 9 multi-model
+ 0 0 0 0 -5 0 new Redis
+ 0 0 0 0 -5 0 new Schema
+ 0 0 0 3 5 0 objectid
+ 0 0 3 8 2 8 persistence
+ 6 1 1 3 -6 9 redis
+ 0 0 0 0 -5 0 redis cache
+ 0 0 0 7 0 0 redis command
+ 0 0 0 0 8 0 redis-server
+ -3 -1 8 8 1 -1 scalable
+ 0 0 0 0 9 0 security rule
+ 0 0 0 0 0 9 session store
+ 0 0 -5 -1 -7 -1 shard
strengths observability
+ 0 0 0 0 -7 7 apm
+ -2 0 2 0 15 3 collector
+ 0 -2 -10 12 2 -11 counter
+ 0 0 -8 0 0 0 custom metrics
+ -9 -6 5 10 2 9 datadog
+ 13 0 0 -1 9 10 exporter
+ 0 0 0 0 7 0 exposes metrics
+ 0 0 5 16 7 24 grafana
+ -1 0 -5 2 0 -1 influxdb
+ 0 4 0 1 6 0 insight
+ 5 0 0 6 -3 4 instrumentation
+ 0 -1 3 11 -2 0 latency
+ 8 3 12 14 16 4 metric
+ -2 -7 -2 -1 4 -2 middleware
+ -3 -8 12 18 13 18 monitoring
+ 0 7 0 13 0 0 monitoring system
+ 0 0 0 0 15 0 new relic
+ 0 0 0 0 9 0 newrelic
+ 7 6 5 -3 3 7 observability
+ 5 0 -1 7 -4 7 opentelemetry
+ 0 0 0 0 -6 -6 pprof
+ -14 0 -9 -11 -12 -9 profiler
+ 0 -12 -3 -7 -12 -7 profiling
+ 16 3 13 22 8 19 prometheus
+ 0 0 0 0 7 0 prometheus client
+ 7 0 0 0 0 0 real user monitoring
+ 0 -6 0 2 3 1 sampling
+ 0 0 0 0 5 0 service level
+ 0 0 0 11 -4 0 span
+ -4 0 8 9 9 9 splunk
+ -9 -4 -5 0 -5 -11 statsd
+ 0 -10 0 0 0 0 statsd client
+ 13 1 -1 4 -1 7 telemetry
+ 4 -7 -6 2 14 0 timing
+ 0 -2 5 -4 11 3 trace
+ 0 0 0 0 5 0 trace file
+ 0 0 -2 1 -10 -3 tracer
+ 5 -6 7 3 1 3 tracing
+ 5 0 0 -1 0 0 visualize
+ 0 0 0 -2 -12 -10 x-ray
strengths orm
+ 12 0 0 0 0 0 Drizzle
+ -3 -2 12 -3 -3 -2 annotation
+ 0 0 0 0 -13 0 belongs_to
+ 0 0 -5 0 0 0 bulk operation
+ 0 0 -5 0 0 0 change tracking
+ 0 0 0 0 -5 0 createConnection
+ -3 -6 5 -4 3 0 crud
+ 0 0 0 0 0 12 doctrine
+ -1 -1 -1 -3 12 -1 entity
+ 0 0 0 0 -13 0 has one
+ 0 0 0 0 -13 0 has_many
+ 0 -1 -2 13 11 0 insert
+ 0 0 6 0 0 0 lifecycle hooks
+ 0 0 3 5 11 6 migrations
+ 0 0 0 0 -6 0 model definition
+ 0 0 0 0 6 0 models-CharField
+ 0 0 0 0 11 0 models-Model
+ -9 -7 0 -6 -9 -9 mongoose
+ 0 0 0 0 -8 0 mongoose-Schema
+ 0 0 0 0 -6 0 mongoose-model
+ -9 -1 -4 -5 -3 1 mysql
+ 8 2 13 2 7 0 o-rm
+ -16 -1 -7 -7 -1 -3 postgresql
+ 15 0 13 8 20 8 prisma
+ 0 0 3 3 7 0 prisma client
+ 0 0 0 0 6 0 prisma generate
+ 0 -1 6 0 -11 1 relationship
+ 0 -2 -1 -6 2 -1 row
+ 0 0 0 0 0 5 sequelize
+ -7 -4 -4 -2 -4 -3 sqlite
+ -5 -5 -2 -5 -1 -5 transaction
+ 0 0 6 0 0 0 type-safe query
strengths os
+ -17 -6 -7 -11 -8 -5 Android
+ 0 0 -7 -17 -5 -5 Fedora
+ 0 0 0 -7 0 0 acpi
+ 0 0 0 0 -6 0 add apt repository
+ 0 0 3 1 -1 -5 alpine linux
+ 0 0 0 0 -6 -1 amd64
+ 0 0 -6 -7 -4 -4 arch-linux
+ 0 0 0 -9 -2 -15 archlinux
+ -2 -2 -3 0 -10 -2 arm
+ 0 0 -1 -2 -4 -7 aur
+ 0 -1 2 0 -6 0 bios
+ 0 -3 0 0 -7 -5 bootloader
+ 0 0 0 0 -4 -10 buildroot
+ 0 -1 -6 -7 -8 0 centos
+ 0 0 0 -3 2 -5 cgroup
+ 0 0 0 1 13 0 child processes
+ -7 -1 5 -5 -12 0 cpu
+ -6 0 0 -3 -1 1 d-bus
+ 0 10 13 9 0 0 daemon
+ 0 0 -1 0 -6 -1 darwin
+ 0 0 0 8 0 0 dbus service
+ -2 -5 -2 -19 -12 -16 debian
+ 0 0 -5 -4 -3 -1 debian and ubuntu
+ -1 -4 2 -3 -5 0 disk
+ 0 0 0 0 -7 0 disk image
+ 0 0 1 -7 2 0 distro
+ 2 7 -3 0 2 -10 driver
+ 0 0 0 -1 -7 0 emerge
+ 0 0 0 0 6 0 etc default
+ 1 -9 -3 7 -12 0 file system
+ -15 -7 -19 6 14 -5 filesystem
+ 7 -2 0 -7 -13 -4 freebsd
+ 0 0 -4 -1 0 -9 gentoo
+ 2 5 0 0 -5 0 glibc
+ -11 -8 -4 -6 -4 -14 gnome
+ -1 0 0 0 -5 0 gnu linux
+ 0 0 0 -5 0 0 haiku
+ -2 4 0 -6 16 5 hardware
+ 0 0 0 -6 -6 0 i386
+ 3 7 -5 5 15 11 kernel
+ -4 0 0 0 -6 0 kernel module
+ 0 0 13 -4 10 0 kernel source
+ 0 6 0 0 -9 1 libc
+ 14 -7 -13 -11 -14 -9 linux
+ 0 7 -2 -3 3 -1 linux-distribution
+ -9 -4 -8 1 -6 -1 linux-kernel
+ 2 -2 -1 -1 -14 0 low-level
+ 6 -3 -10 -9 -11 -15 mac-os
+ 0 0 0 0 -6 0 make run
+ 0 -12 -1 -1 -1 -1 mount
+ 0 0 0 -2 -5 0 musl
+ 0 0 0 0 -6 0 nasm
+ 0 0 2 0 11 9 nixos
+ 0 -4 -3 -3 -8 -17 openbsd
+ 0 0 -4 0 -9 -3 opensuse
+ 5 30 -1 7 -11 1 operating-system
+ 27 -2 21 9 9 13 os
+ 2 -5 -3 3 -5 -1 os x
+ 0 -2 2 2 -4 -6 osx
+ 0 0 0 -8 -7 0 pacman
+ 0 0 0 9 0 0 pid 1
+ 0 0 0 0 -7 0 pidfile
+ 0 0 0 -1 -6 0 pkg_add
+ -2 -2 -3 -4 -7 0 posix
+ 0 0 0 -4 -6 0 ppa
+ 0 0 0 0 18 0 pulseaudio
+ 0 0 0 0 0 9 rtos
+ 0 0 11 -2 -2 0 scheduler
+ 5 5 0 -3 5 0 swap
+ 0 0 0 0 9 0 sysfs
+ 8 0 15 8 23 10 systemd
+ 0 0 0 5 0 0 systemd service
+ 0 0 0 0 7 0 systemd unit
+ 0 0 12 3 7 4 tty
+ -2 -3 -12 -27 -23 -5 ubuntu
+ -5 0 0 8 -3 -2 unix
+ 0 0 -1 9 -1 0 unix-like
+ 4 -1 7 4 -2 -8 usb
+ -12 -10 0 -1 -4 0 userspace
+ 0 0 -1 -2 -5 -1 win32
+ 0 -4 0 -1 -1 17 windows 10
+ 0 0 -1 -1 -6 0 wsl
+ 0 -2 0 -7 -5 0 x11
+ -10 -3 -14 -16 -15 -4 x86
+ 0 0 0 0 -6 0 xbps install
+ 0 0 0 10 0 0 xdg config home
+ 0 0 0 0 8 0 xorg
+ 0 0 0 0 0 -7 zephyr
strengths parser
+ 0 0 0 0 -7 0 NewEncoder
+ 0 0 0 0 -9 0 Unmarshal
+ 0 -6 0 4 6 0 abstract syntax tree
+ 0 0 0 0 0 6 acorn
+ 0 -5 -2 9 -11 0 ast
+ -2 0 0 -5 1 -3 codec
+ 0 0 -2 -11 3 0 comma separated
+ -5 -6 0 0 -6 -5 commonmark
+ -1 3 12 -18 -2 -2 conversion
+ -1 13 -1 -2 -3 3 converter
+ 9 -1 3 -5 -5 9 csv
+ 0 10 11 -7 -3 4 decode
+ 0 0 0 -9 2 0 decoded
+ 6 0 -3 4 5 0 decoder
+ 0 0 0 0 -9 0 decodes the
+ -9 6 -8 -7 -1 -2 decoding
+ 0 0 -10 -2 -8 0 deserialize
+ 0 0 0 0 -7 0 doctype
+ 0 0 0 5 0 0 ebnf
+ 0 5 7 -8 -5 3 encode
+ 0 6 -7 -1 -13 0 encoded
+ 5 0 5 -8 -13 0 encoder
+ 0 0 0 0 -7 0 encoder encode
+ -12 -6 5 0 -4 -3 expression
+ -2 0 1 6 4 0 extraction
+ 0 17 -4 6 8 0 file format
+ 0 0 0 -5 -5 -1 flex
+ 0 0 0 2 7 0 frontmatter
+ 0 0 -1 -1 8 0 grammar
+ 0 0 0 -6 1 0 input string
+ 0 0 0 0 8 0 jison
+ 0 0 0 5 0 0 lookahead
+ 0 0 5 3 -3 0 malformed
+ -1 7 2 -4 2 0 manipulate
+ 3 0 0 0 3 5 markdown it
+ 2 -2 -3 -10 -10 4 markup
+ 0 0 0 -8 -9 0 marshal
+ 0 0 0 -3 -5 -5 msgpack
+ 0 0 -2 -6 1 0 multipart form data
+ 0 0 0 0 5 0 objects to json
+ 22 21 12 10 42 23 parse
+ 0 0 0 -2 6 0 parse an
+ 0 -1 -1 12 -28 0 parsed
+ 36 5 10 -4 11 10 parser
+ 0 0 0 -8 17 9 parses a
+ 0 0 0 0 10 0 parses any
+ 0 0 -1 -4 -5 0 parses the
+ 13 -7 17 29 8 18 parsing
+ 0 -3 -1 -8 2 0 pattern matching
+ -5 0 0 0 0 0 pretty printer
+ 0 3 -2 -1 -6 0 printer
+ -2 -4 -2 0 -2 -5 protobuf
+ -5 0 0 -1 0 -3 protocol buffer
+ 0 0 -4 -4 -7 0 query string
+ 0 0 6 -1 0 0 read and write
+ 4 -3 -5 -7 -10 -6 reader
+ 0 0 -7 8 -3 -5 regexp
+ 0 5 5 4 -3 0 round trip
+ -2 -2 2 6 6 -2 scanner
+ -1 0 2 7 -6 4 selector
+ 0 0 0 0 -12 0 serde
+ 1 -8 -6 -6 3 -1 serialization
+ 0 0 0 -5 0 0 serialization and deserialization
+ -5 0 -13 -8 -19 -4 serialize
+ -1 0 -3 -3 -7 -4 serializer
+ -12 -1 -8 -2 -14 6 streaming
+ -1 1 -2 -4 -4 -8 stringify
+ 0 0 0 0 5 0 syn
+ 9 -6 2 -6 24 8 syntax
+ 0 0 -1 -1 11 0 template engine
+ 0 0 0 0 5 0 token type
+ -4 2 -7 -13 0 -3 toml
+ -5 -3 -8 -1 -16 -1 unified
+ 0 0 0 -8 -3 0 unmarshal
+ -2 -1 -4 0 -1 -8 validator
+ 0 0 9 12 -4 0 whitespace
+ 0 3 -3 -10 -18 -5 writer
strengths react
+ 0 0 0 0 8 0 AppRegistry registerComponent
+ -1 -6 -8 -5 1 -10 Expo
+ 0 0 0 0 6 0 NEXT_PUBLIC_SUPABASE_URL
+ 0 -6 -1 -6 -5 -1 Next-js
+ 12 0 -1 0 0 3 React Component
+ 0 0 0 0 8 0 React FC
+ 0 0 0 0 -5 0 React ReactNode
+ 0 0 0 0 8 0 ReactDOM render
+ 0 0 -1 5 0 0 Relay
+ 0 -4 -4 -1 -9 -7 apollo client
+ -8 -8 -12 5 -18 -3 babel
+ 11 -2 -4 -3 4 -3 boilerplate
+ 0 0 3 7 8 0 children
+ 0 0 4 4 16 0 className
+ 0 0 0 0 -10 0 componentDidMount
+ 0 0 0 0 12 0 const App
+ 0 0 0 0 -6 0 createElement
+ -3 -2 5 -3 -6 0 declarative
+ 0 0 0 0 -9 -5 docusaurus
+ 0 0 0 0 0 8 enzyme
+ -2 -1 -1 -2 -8 -1 es6
+ 0 0 0 0 8 0 export default App
+ -2 -1 -3 1 0 20 facebook
+ 0 0 0 0 -16 -15 flux
+ -5 0 0 1 -6 0 for next js
+ 10 -9 0 -9 -30 0 from react
+ -5 -4 -1 -3 -10 -3 frontend
+ 0 0 0 0 26 0 function App
+ 0 0 0 0 5 0 function MyComponent
+ 0 0 0 0 6 0 functional component
+ -22 -13 -11 -16 -30 -16 gatsby
+ 0 0 0 -5 -55 0 gatsby config js
+ -38 0 -4 -5 -43 -19 gatsby plugin
+ -8 0 0 -2 -10 0 gatsby site
+ -7 0 0 0 -8 0 gatsby source
+ 0 0 0 0 0 -5 gatsby starter
+ 0 0 0 0 -7 0 gatsby-plugin-sharp
+ 0 0 0 0 7 0 import React
+ 0 0 0 0 22 0 import React from react
+ 0 0 0 0 -37 0 in your gatsby config
+ -5 -1 -3 -1 -7 0 jest
+ 0 0 -5 -5 -3 -6 jsx
+ 0 0 0 0 -7 0 jsxImportSource
+ 0 0 1 0 -6 0 native modules
+ 0 0 -12 0 -3 0 new architecture
+ 0 0 0 0 -18 0 npm install gatsby
+ 0 0 0 0 13 0 npm install react
+ 0 0 0 0 -5 0 npx react-native
+ 3 0 0 -1 0 -5 plugin react
+ 0 0 0 -5 -8 0 pod install
+ 0 0 0 -3 -5 0 preact
+ -5 -1 -8 -19 10 16 react
+ 0 0 0 0 23 0 react react-dom
+ 0 0 0 -2 -20 0 react-native link
+ 0 0 0 0 -7 0 react-native run-android
+ 0 0 0 0 -7 0 react-native run-ios
+ 0 0 0 5 -4 4 reanimated
+ -3 0 -1 2 -5 16 redux
+ 0 0 0 0 -6 0 require react
+ 0 0 0 0 7 0 server components
+ 0 0 0 0 0 -5 src App tsx
+ -1 0 2 -7 5 0 ssr
+ -11 1 8 5 -4 21 storybook
+ 0 0 0 6 9 3 styled-component
+ 0 0 0 0 13 0 this setState
+ 0 0 0 0 14 0 this state
+ 0 0 -4 6 16 4 tsx
+ 0 0 0 0 -6 0 use client
+ 0 0 0 -1 -6 0 useEffect
+ 0 0 0 0 -6 0 usememo
+ 0 0 0 0 -16 0 yarn add react
strengths real-time
+ -9 -3 -8 -6 -3 -7 MQTT
+ 8 1 1 3 0 -4 WebSocket
+ -10 -6 2 6 -10 -6 audio
+ 0 3 7 -5 4 3 collaboration
+ 4 3 7 -1 -1 0 collaborative
+ 0 0 -7 4 19 -4 connected
+ 0 3 0 0 7 0 data stream
+ 0 0 0 0 11 0 event stream
+ 0 7 2 -5 -3 0 event-driven
+ 0 0 -3 -2 -5 -5 ffmpeg
+ -7 -3 -3 -6 -10 -18 firebase
+ 0 -1 1 18 5 0 instant
+ -8 -10 -10 -5 -9 8 io
+ 0 -1 17 -8 -6 -2 latency
+ 0 0 0 0 0 8 live queries
+ 0 0 6 -3 -3 0 low-latency
+ 0 -5 8 10 -3 21 monitor
+ 0 0 6 0 0 0 multiplayer
+ 0 0 0 0 6 0 new WebSocket
+ -6 -1 4 2 -12 -8 notification
+ 0 0 0 0 6 0 onmessage
+ -3 0 0 -2 -3 -5 pub-sub
+ 9 8 33 2 15 16 real-time
+ 8 8 26 -1 -1 6 realtime
+ 0 0 -4 -10 -4 0 reconnection
+ -3 -1 -1 10 -8 -8 redis
+ 0 -4 3 4 7 -5 room
+ -5 0 -6 -8 0 -5 server-sent-event
+ 10 -4 1 21 8 -2 socket
+ 0 0 3 7 8 14 socket-io
+ 0 0 0 0 15 0 socket-on
+ 0 0 0 0 0 8 socketio
+ -7 0 -6 -9 -7 -8 sse
+ 7 17 -11 -2 -3 18 streaming
+ 0 -2 4 6 2 3 subscribe
+ 8 -2 19 0 -3 3 subscription
+ -2 4 -9 23 -16 2 tcp
+ -2 -2 -1 -3 15 -3 telemetry
+ -3 -8 -15 -7 -15 -3 video
+ 0 0 6 0 3 0 web-rtc
+ 6 0 0 0 0 0 web-socket
+ 7 0 -3 3 13 5 websocket
+ 0 0 0 5 1 0 websocket client
+ 0 0 6 16 6 0 websocket connection
+ 0 0 0 -5 5 0 websocket endpoint
+ 0 0 0 2 5 0 websocket server
+ 0 0 -3 0 7 -7 websockets
+ 0 0 2 -1 0 8 xmpp
strengths robot
+ 11 0 9 5 10 0 ROS
+ -5 0 1 -3 -3 -4 arduino
+ 0 0 5 1 0 1 bluetooth
+ 0 0 6 -1 -2 0 gps
+ -1 0 2 -3 10 1 hardware
+ -12 6 0 0 -7 0 indi driver
+ 8 0 0 0 0 11 johnny-five
+ 5 0 -2 1 -6 -3 robot
+ 0 3 5 1 0 2 robotic
strengths runtime
+ 0 0 0 6 -3 -1 allocation
+ 14 0 0 0 0 0 application server
+ 0 8 10 0 16 0 event driven
+ 0 0 9 0 0 0 fast startup
+ 0 -1 -1 8 -2 0 gc
+ 0 0 0 0 5 0 hermes
+ 11 5 6 11 13 9 interpreter
+ 0 0 0 0 -1 -7 io js
+ 0 0 5 0 0 0 isolate
+ -7 0 0 0 0 0 javascript implementation
+ 0 0 0 5 0 0 jit
+ 0 0 0 5 0 0 js engine
+ 0 0 0 0 6 0 node import
+ 0 0 0 5 0 0 opcode
+ 0 0 0 16 0 16 runc
+ -8 3 2 -1 -4 -1 runtime
+ 0 0 -1 5 9 9 schedule
+ 0 0 0 0 10 0 sidecar
+ 0 -1 -1 3 8 -1 snapshot
+ 0 -2 -2 -2 8 -2 virtual machine
+ 0 4 2 5 2 0 vm
+ 0 0 0 0 5 0 wasi
strengths sdk
+ 0 0 0 -1 5 0 ACCESS TOKEN
+ 0 0 0 0 -6 0 APP ID
+ 0 0 0 0 8 0 SECRET KEY
+ 0 0 0 0 5 0 SecretKey
+ 0 0 0 0 16 0 access key id
+ 0 0 -11 -15 6 -2 access token
+ 0 0 0 1 -6 0 accessKeyId
+ -1 -2 11 14 3 -6 adapter
+ 0 7 0 5 0 0 amazon web service
+ -29 -15 -15 -9 23 7 api
+ 0 0 0 0 5 0 api base url
+ 0 0 0 0 11 0 api secret
+ 0 0 -1 -10 -3 0 apiKey
+ 16 0 -2 -2 10 -15 api_client
+ 3 -2 1 8 11 1 api_key
+ 0 0 0 8 3 4 app id
+ 0 0 0 2 9 0 auth_token
+ 0 0 0 0 11 0 aws access key id
+ 14 3 5 8 8 17 azure
+ 0 0 0 0 -5 0 bearer token
+ -8 -2 -1 4 -8 0 binding
+ -20 -8 0 -1 -1 -1 binding for
+ -5 -1 0 1 1 0 binding to
+ -10 -18 -7 23 7 -29 client
+ 0 0 6 0 -3 0 client credentials
+ 2 -4 -8 -4 1 3 client for
+ 0 2 -1 12 0 2 client libraries
+ -14 7 2 1 0 2 client library
+ 0 0 0 -2 -11 0 client_secret
+ -2 -1 -1 -1 -7 -4 cloudflare
+ 0 0 0 0 13 0 coinbase
+ 8 0 6 -2 3 -3 connector
+ 0 0 0 0 9 0 consumer_key
+ 0 0 0 0 9 0 consumer_secret
+ 0 0 0 0 11 0 developer portal
+ -2 6 1 1 -7 -1 driver
+ 0 0 0 -2 -3 -5 dropbox
+ 5 -1 0 0 0 0 easy access to
+ 1 3 -2 11 -6 1 firebase
+ 0 0 0 1 5 0 for the api
+ 0 0 12 12 19 -1 gcp
+ -2 -2 -1 -1 5 0 gem
+ 0 0 0 0 0 -10 giphy
+ -9 0 0 0 0 0 go binding
+ -12 0 0 0 0 0 go client
+ -6 0 0 0 0 0 go library for
+ 2 1 5 -4 5 0 google cloud
+ 0 0 0 0 0 5 imgur
+ 6 -4 6 9 -1 -2 integrate
+ 0 2 6 2 1 0 interact with the
+ -6 -2 0 10 -4 0 interface to
+ 3 0 0 0 5 0 javascript client
+ 0 0 0 0 -5 0 new Client
+ 9 0 0 0 0 7 node-js client
+ 7 0 0 0 0 0 node-js library
+ -2 6 3 -8 5 6 oauth
+ 0 0 -1 -8 -9 0 oauth token
+ 0 -6 -7 -13 -9 6 official
+ 0 0 0 1 -5 -2 openai api
+ 0 0 0 0 5 0 openstack
+ 0 0 5 8 0 0 paginate
+ 0 0 7 4 3 -7 pagination
+ 0 0 0 -1 0 -6 paypal
+ 0 0 0 0 -8 0 projectId
+ 0 0 -3 1 13 0 rate limit
+ 0 -1 14 1 15 11 rate limiting
+ 0 0 0 -1 -2 10 rubygem
+ -1 0 0 5 5 5 salesforce
+ 0 0 0 -9 3 -8 sandbox
+ 62 18 21 24 36 31 sdk
+ -2 6 -2 3 7 -3 segment
+ 0 0 0 -1 -2 -5 sendgrid
+ -1 -1 -2 -1 -5 -6 shopify
+ 0 0 0 8 0 0 streaming api
+ 0 0 0 11 -1 0 supabase
+ -3 0 -3 -2 -6 -2 unofficial
+ 0 0 0 0 0 6 vimeo
+ -1 2 0 -4 2 -6 web service
+ 4 0 -2 14 10 5 webhook
+ -11 -5 -9 -6 -3 -1 wrapper
+ -3 -5 -1 -3 -1 0 wrapper around
+ 0 0 0 10 21 5 your api key
+ 0 0 0 -1 8 0 your token
+ 0 -1 -1 -5 -1 -10 youtube
strengths search
+ -13 -7 3 -3 -3 -6 Google
+ 0 0 5 -2 1 -1 _bulk
+ -7 -1 -4 -5 -10 -6 _mapping
+ 21 8 21 23 30 2 _search
+ -29 -13 -9 -16 -25 -28 auto-complete
+ 0 0 -2 5 0 -2 corpus
+ 0 0 0 0 5 0 ctags
+ 0 0 3 3 5 12 elasticsearch
+ 0 0 0 5 0 0 elk
+ 0 0 0 -2 6 0 find file
+ 0 0 5 -1 6 0 grep
+ 0 0 -1 6 3 0 hits
+ 0 0 -1 -1 5 0 hnsw
+ 0 0 0 0 5 0 index-search
+ 0 0 0 3 5 7 indexing
+ 0 1 1 8 2 1 keyword
+ -2 -2 2 -3 -10 -3 lookup
+ 0 0 0 1 8 0 rank
+ 0 0 4 6 2 -1 ranking
+ 0 0 0 4 5 0 relevance
+ 0 2 12 7 8 -3 score
+ 0 0 0 -5 2 0 scoring
+ 0 0 0 5 0 0 search the web
+ 3 0 -5 5 1 -1 search-engine
+ 0 0 0 3 9 0 search_query
+ 0 0 4 -5 1 0 semantic search
+ 0 0 0 0 2 5 silver searcher
+ 0 -5 -2 -13 -8 -2 suggestion
strengths secrets
+ -1 0 0 6 -6 0 decrypt
+ -1 -1 0 7 -1 2 encrypt
+ 2 -1 1 7 0 1 encrypted
+ -4 1 1 0 -5 -3 encryption
+ 0 0 0 0 0 -5 keybase
+ 0 0 0 1 5 0 leak
+ 0 0 0 0 -5 0 load env
+ 17 0 0 0 0 0 password manager
+ 0 0 0 0 0 16 passwordstore
+ -1 0 -1 5 1 0 protect
+ 10 7 -12 1 -3 10 secret
+ 17 3 3 18 18 17 vault
strengths security
+ 0 0 0 5 6 0 Content-Security-Policy
+ 0 0 0 0 1 6 Strict-Transport-Security
)weights",
    R"weights(
strengths security
+ -5 0 -3 -4 9 11 aes
+ 0 1 -8 -9 -2 -1 anonymous
+ 0 0 0 16 -1 0 attacker
+ 0 11 -1 1 -3 2 attacks
+ 0 0 0 6 0 0 attestation
+ -1 -2 -16 1 15 2 audit
+ 0 0 0 8 0 0 audited
+ 0 0 -1 -4 -6 0 bypass
+ 0 0 0 11 0 0 captcha
+ 23 1 4 -3 25 16 certificate
+ 0 0 0 0 -5 0 certificate authority
+ 1 0 3 -6 -4 8 cipher
+ 0 0 0 2 9 0 ciphertext
+ 0 0 0 0 13 0 code signing
+ 0 0 0 0 0 7 codeql
+ 0 0 -4 -9 -10 -8 compliance
+ 0 0 -3 -4 -11 -7 cors
+ 5 -2 7 13 0 0 cryptographic
+ 0 2 -1 4 -7 -3 cryptography
+ 0 0 -1 10 -2 0 csrf
+ 0 0 0 0 5 0 curve25519
+ 0 0 0 7 -3 4 cve
+ -9 -3 8 3 0 -3 decoding
+ 0 -1 8 1 -14 0 decrypt
+ -10 -11 -11 0 -16 0 decryption
+ 0 0 6 5 -2 0 default credential
+ 0 6 0 0 0 0 defense
+ 0 15 -1 0 0 0 detection engine
+ 0 0 0 0 15 0 detection rule
+ 0 0 1 -5 8 0 ecdsa
+ 3 0 2 -8 -9 -10 encrypt
+ 3 -7 -16 9 -20 -5 encrypted
+ 1 11 -24 -24 -5 -11 encryption
+ 0 0 0 -5 15 0 false positives
+ 0 2 6 19 15 8 fingerprint
+ 0 0 -3 -4 11 0 format string
+ 0 0 0 0 -5 10 gnupg
+ 0 0 0 0 -5 0 gnutls
+ 0 0 -4 -6 -12 3 gpg
+ 0 -1 -1 -7 -2 -3 hack
+ 0 0 0 14 0 0 hacker
+ -8 0 -7 -10 -3 0 hash function
+ 0 0 7 1 -6 -3 hashing
+ 0 0 -6 -13 -7 -11 hmac
+ 0 0 0 -8 -5 0 hmac-sha256
+ -6 -3 -6 -10 -14 -6 inject
+ 0 0 -3 -2 -6 -1 injection
+ 0 0 0 0 0 -7 keybase
+ 0 0 1 -1 9 0 keypair
+ 0 0 4 6 12 0 leak
+ 0 0 0 0 0 -10 malware
+ 0 0 0 13 -2 0 man-in-the-middle
+ 0 0 0 10 0 0 master password
+ -2 7 0 -4 -4 -4 md5
+ 0 0 -2 -6 -5 0 mtls
+ 0 0 11 0 0 0 multi factor authentication
+ 0 0 0 0 0 -6 nist
+ 0 0 2 5 -3 0 nonce
+ 0 0 0 -6 0 0 obfuscation
+ 0 0 1 -6 13 12 openssl
+ 0 0 0 -1 0 13 owasp
+ 0 0 0 0 18 0 passkeys
+ 21 0 0 0 0 0 password manager
+ 0 0 0 -5 -1 1 pgp
+ 0 0 0 -1 -5 0 pii
+ 0 0 -1 -4 -1 5 plaintext
+ 0 0 -3 10 0 -5 private key
+ 0 0 -1 -13 3 0 privilege
+ 0 0 18 0 0 0 protects your
+ 0 -2 -7 1 -9 0 public key
+ -2 0 -2 0 2 8 recaptcha
+ 0 0 2 -3 14 0 redact
+ 0 0 1 11 22 -2 rsa
+ 0 -9 3 -5 -6 -9 sandbox
+ 0 0 0 -5 0 0 sanitizer
+ 0 0 0 -9 0 0 sbom
+ -9 -4 3 9 -9 -18 security
+ 0 0 0 -1 12 0 self-signed certificate
+ 0 0 0 -5 -3 0 sensitive data
+ 0 0 -2 8 1 0 sensitive information
+ 0 0 -5 11 -1 -3 sha-1
+ 0 0 0 -2 7 0 sha512
+ 0 0 0 13 -6 0 signature verification
+ -7 -1 16 -12 -4 15 signing
+ 0 0 -10 0 -12 -3 sonarqube
+ -6 0 -5 0 -7 -10 splunk
+ -1 15 -13 -2 -8 2 ssl
+ 0 0 0 -2 -5 0 ssl certificate
+ 0 1 -3 -2 -7 0 subdomain
+ 0 0 0 10 0 0 suspicious
+ 0 0 0 -3 -6 -5 syscall
+ 0 0 0 -5 0 0 tampering
+ 0 0 -6 -7 -1 0 threat
+ 4 -1 -15 -9 -4 -8 tls
+ 0 0 0 -6 -1 0 tls certificate
+ 0 0 -5 0 -3 0 trust
+ 0 4 -8 3 0 -2 trusted
+ 0 0 -5 2 -1 -6 vulnerabilities
+ 0 0 -2 -6 -1 -1 vulnerability
+ 0 0 0 0 7 0 webauthn
+ 0 0 8 0 5 0 wordlist
+ 0 0 -5 5 -4 1 xss
strengths server
+ 0 0 0 -5 -25 -4 0-0-0-0
+ -14 4 4 -17 -21 1 apache
+ 0 0 -3 -3 -4 8 api server
+ 14 0 0 -2 -1 0 application server
+ 0 0 -2 -1 -8 0 bandwidth
+ -5 6 -13 -16 5 -5 certificate
+ 7 0 1 -3 -4 4 claude desktop
+ 0 0 0 0 7 0 claude mcp add
+ -9 -2 2 -5 -2 -2 client and server
+ 0 0 0 1 5 0 client connections
+ 0 0 0 -5 0 0 connected client
+ 8 19 7 3 16 0 daemon
+ 0 0 0 -3 -5 0 database server
+ 0 0 0 0 -3 -5 digitalocean
+ 0 0 0 0 0 17 discord server
+ 0 0 0 -2 -6 0 dns record
+ 0 0 0 -5 0 0 dns resolver
+ 0 0 0 0 -6 0 dnssec
+ 0 0 0 1 7 0 docker host
+ 0 0 0 -1 -6 0 event loop
+ 0 0 -1 2 16 1 failover
+ 0 0 8 0 0 0 file server
+ 0 -14 -1 -8 -6 -2 ftps
+ 0 0 0 -5 0 0 git hosting
+ 0 0 -1 -7 -2 -4 gitlab
+ 0 0 5 1 0 0 graceful shutdown
+ -10 0 0 2 0 -3 graphql server
+ 0 0 -6 0 0 0 high availability
+ 0 0 -1 -5 0 5 hosting
+ 0 0 0 0 -10 -10 httpd
+ 0 0 -11 -3 0 0 imap
+ 0 0 0 0 11 0 incoming connections
+ 0 0 0 -9 1 0 iptables
+ 0 -13 0 0 -1 0 ldap
+ 0 0 0 0 4 5 libevent
+ 0 0 0 -8 16 0 listen-on
+ 0 0 0 0 -11 0 listen_port
+ 0 0 0 0 5 0 listening on port
+ -7 0 -2 0 -4 0 load balancer
+ 0 0 0 0 -5 0 lsp server
+ 0 -7 0 0 0 0 mail server
+ 0 0 -9 0 0 0 mailbox
+ -13 16 -19 -9 -19 -14 mcp
+ -35 -4 -21 0 -14 2 mcp-server
+ 0 0 0 0 -18 0 mcpServers
+ -11 0 -3 -6 -14 -9 minecraft
+ 0 11 0 10 16 0 mock server
+ -2 -4 -11 10 -1 4 model context protocol
+ 0 8 0 0 0 0 model context protocol server
+ 0 0 0 -1 6 0 multi-user
+ -6 -4 37 -2 2 15 nginx
+ 0 0 0 5 0 6 on premise
+ 0 0 13 2 9 0 own server
+ 6 8 -17 0 -9 9 proxy
+ 0 0 13 -8 6 0 proxy server
+ 3 5 -10 9 6 6 relay
+ -4 -5 -8 -4 -15 0 resolver
+ 0 0 0 1 17 0 run the server
+ 0 0 -1 1 0 7 self hosting
+ 0 0 -3 8 0 -2 self-host
+ -2 -2 4 8 -7 4 self-hosted
+ 57 74 20 12 22 42 server
+ 0 0 0 -5 -1 0 server address
+ 0 0 0 0 6 0 server component
+ 0 0 0 0 7 0 server config
+ 0 0 -10 2 -13 0 server configuration
+ 0 0 0 5 0 0 server for the
+ 0 0 0 5 -2 0 server instance
+ 0 0 0 6 0 0 server management
+ 0 0 0 5 0 0 server options
+ 0 0 0 -1 10 0 server port
+ -7 0 0 0 0 0 server that exposes
+ 0 0 0 -6 4 0 server-start
+ -16 0 0 0 0 -16 shadowsocks
+ 0 0 0 6 0 0 sighup
+ -5 11 9 9 18 -1 socket
+ 0 0 -10 -4 0 0 socks5
+ 3 1 -7 -19 -6 -1 ssl
+ 0 0 0 0 19 0 standalone server
+ 0 0 0 6 20 0 start the server
+ 0 0 -8 0 -2 0 static server
+ 0 0 -6 -5 -4 0 stdio transport
+ 4 -1 -10 0 0 -8 tcp
+ 0 6 0 0 15 0 tcp port
+ 0 0 0 5 -1 0 thread pool
+ 5 4 -10 1 4 -5 tls
+ -5 3 -4 1 -2 3 tracker
+ 0 5 4 1 -3 -3 tunnel
+ -12 -2 -23 1 -6 -3 udp
+ 0 0 0 -4 -12 0 uptime
+ 0 0 0 -6 -3 0 user account
+ 0 0 0 9 5 0 websocket server
+ 0 0 17 -2 -1 0 worker process
strengths serverless
+ 2 3 -4 8 -9 -2 Lambda
+ 4 0 4 2 10 7 api gateway
+ -1 -7 -6 0 -12 -10 aws cdk
+ 17 12 -1 6 7 9 aws lambda
+ 1 2 0 6 5 3 bucket
+ -12 -9 -9 -1 -13 -15 cdk
+ 6 0 1 3 2 0 cloud-function
+ 10 0 1 0 2 1 cloudflare worker
+ -3 -5 -3 -1 6 2 cloudformation
+ 0 0 7 0 -2 0 cold-start
+ 0 0 -1 0 -6 0 cron
+ 0 0 0 0 8 0 export const handler
+ 0 0 0 0 5 0 exports-handler
+ 2 -4 0 -6 0 -1 google cloud
+ 0 0 0 5 0 0 handler function
+ -3 -17 -3 -8 -5 -1 infrastructure
+ -2 -6 -1 -4 0 -5 kubernetes
+ 0 0 -4 -5 -2 -4 lambda layer
+ 0 1 -5 6 0 -3 lambda-function
+ 0 0 0 0 5 0 lambda_handler
+ 14 0 0 0 14 18 middy
+ 5 0 0 0 3 5 miniflare
+ -5 -1 -3 -2 -4 -5 netlify
+ -6 -6 0 -6 -7 -7 pulumi
+ 0 0 0 5 2 -1 region
+ 30 3 12 5 29 21 server-less
+ 0 1 2 4 14 0 serverless-yml
+ 0 0 0 0 -10 -11 sst
+ 0 0 1 4 7 1 stage
+ 0 0 -5 -5 -3 0 step function
+ 1 0 -2 -2 -9 -1 worker
strengths storage
+ 0 0 0 -6 2 0 AWS_ACCESS_KEY_ID
+ 0 0 0 -6 2 0 AWS_SECRET_ACCESS_KEY
+ 0 0 0 0 -8 0 GCS
+ -3 0 -2 -3 -12 3 S3
+ -7 0 0 0 2 -1 amazon s3
+ 0 2 0 5 6 0 block device
+ -4 -5 7 -5 -13 0 bucket
+ 0 0 -2 -6 -7 0 checksum
+ 0 4 8 1 2 5 chunk
+ 0 0 -3 5 2 0 chunked
+ -6 -5 -2 -3 -3 -2 cluster
+ 0 0 0 5 0 0 compaction
+ 0 0 0 0 -13 0 db get
+ 0 0 0 0 -10 0 db put
+ 0 0 0 5 0 0 deduplication
+ 2 4 0 11 -6 5 disk
+ 0 0 0 0 5 0 disk image
+ 0 0 0 6 -2 0 disk space
+ -1 3 8 4 5 2 drive
+ 0 0 -2 5 8 5 dropbox
+ -2 2 3 -6 -5 -1 encrypted
+ 0 0 0 0 -6 0 gcs
+ 0 0 0 -2 6 0 google drive
+ 4 0 6 -3 5 0 indexeddb
+ 0 0 5 -3 -4 0 persist
+ 0 0 0 5 0 0 persistent memory
+ 0 0 0 0 0 5 rclone
+ -2 0 0 -8 -14 -7 s3
+ 0 0 0 0 -5 0 s3 sync
+ 0 0 10 -1 -6 -3 snapshot
+ -4 -3 -5 -3 -6 -6 sqlite
+ 1 29 1 1 11 -10 storage
+ 0 -2 11 6 -11 -1 upload
+ 0 0 0 0 0 5 usb
+ 0 0 5 5 0 0 webdav
strengths system-design
+ 0 0 -5 -1 0 0 aggregate
+ 0 0 -6 0 0 0 circuit breaker
+ -1 -7 0 -6 0 -4 cloud native
+ 5 5 -7 -3 -3 3 cluster
+ 0 -2 -3 -2 -5 1 grpc
+ 4 -2 0 1 4 5 micro-services
+ 0 0 -6 0 0 0 microservice
+ -6 -6 0 -5 0 -5 nats
+ -2 0 5 1 4 3 rabbitmq
+ 0 0 -5 0 7 1 service discovery
strengths terminal
+ 0 0 0 -3 -10 0 TERM
+ -2 0 -4 -7 9 -2 alias
+ 0 3 0 -7 -8 0 ansi color
+ 0 0 0 0 8 0 ansi colors
+ 1 0 0 5 -2 6 ansi escape
+ 0 4 1 -1 9 0 ascii
+ -7 0 0 -5 -6 0 ascii art
+ 0 0 0 0 0 11 asciinema
+ 0 0 0 0 -10 0 autoload
+ 0 0 3 0 6 0 background colors
+ 0 0 -1 1 2 -5 banner
+ 5 2 -9 10 9 -15 bash
+ 0 0 0 0 6 0 bash completion
+ 0 0 0 -6 -4 0 bashrc
+ -8 -1 2 0 1 -1 cli tool
+ 0 0 0 -5 0 0 color codes
+ 0 0 0 3 7 0 color scheme
+ 0 0 0 -5 0 0 color theme
+ 0 0 0 10 3 0 colorize
+ 0 -3 1 7 2 3 colour
+ -1 6 0 4 12 1 completion
+ 0 0 0 -6 -2 0 completion script
+ 0 0 -5 -3 -4 0 config files
+ 0 0 0 0 -6 0 config files for
+ 0 0 0 0 -5 0 config fish
+ -1 0 5 -2 3 6 configuration files
+ 0 0 0 0 16 -1 curses
+ -3 16 0 6 -7 -1 cursor
+ 0 0 0 9 0 0 custom themes
+ 0 0 2 -3 -7 -2 dotfiles
+ -6 0 -3 -4 4 -2 emoji
+ 0 0 0 0 8 0 eta
+ 0 0 -1 -1 -5 -4 fish
+ -5 0 0 0 0 -5 image to ascii
+ 0 0 0 5 3 1 iterm2
+ 0 0 7 3 1 0 key binding
+ 0 0 9 0 2 6 ncurses
+ 0 0 0 0 -5 0 new shell
+ 0 0 0 -5 5 0 no_color
+ 0 0 0 5 0 0 nord
+ 0 0 6 5 5 6 pager
+ -3 2 -4 -5 2 -1 pipeline
+ -8 0 0 0 7 0 pretty printing
+ 2 -5 0 2 8 0 progress bars
+ 0 2 0 5 6 0 progressbar
+ -1 2 6 -1 -10 2 prompt
+ 1 0 -10 -5 0 -6 pty
+ 0 2 0 -1 3 5 readline
+ -1 -4 17 12 -14 5 shell
+ 0 0 -5 0 0 -5 shell integration
+ 0 0 0 2 0 -5 solarized
+ 0 0 0 0 -6 0 source bashrc
+ 0 0 0 14 0 0 sparkline
+ 0 0 7 10 5 6 spinner
+ -1 -7 6 -4 0 -1 ssh
+ 0 0 8 0 0 0 tab completion
+ 12 16 0 15 7 -4 terminal
+ 0 -5 0 0 0 0 terminology
+ 0 0 0 14 0 0 termux
+ 0 0 0 5 1 0 truecolor
+ 0 0 -3 8 6 0 tty
+ 0 0 0 -1 14 10 tuis
+ -6 4 9 21 15 0 unicode
+ 0 -1 -1 -6 0 1 vim
+ 1 0 -3 7 2 1 xterm
+ 3 0 -7 11 1 -4 zsh
+ 0 0 0 -9 0 0 zshrc
strengths testing
+ 0 0 4 0 8 0 Scenario
+ 0 0 0 2 -6 0 after each
+ -2 -2 -5 -1 11 7 assert
+ -3 -1 0 4 -3 -5 assertion
+ 0 0 3 3 9 9 axe core
+ 0 0 0 11 0 0 beforeEach
+ -2 -1 -1 -10 -13 0 behaviour
+ -1 11 -5 9 -1 -1 benchmark
+ 7 -4 -4 6 1 0 benchmarking
+ -9 0 0 0 0 0 benchmarking tool
+ 0 0 0 3 0 6 criterion
+ 2 0 0 -3 -2 17 cypress
+ 0 0 0 0 6 0 cypress run
+ -11 -2 -5 -3 -11 -5 driver
+ 0 0 0 -2 8 -3 e2e
+ 0 0 5 18 19 16 expectation
+ -2 -1 2 -5 -3 -1 factory
+ 0 0 6 -2 3 0 failing
+ 0 0 7 5 6 5 fake
+ 0 0 0 0 5 0 fake data
+ 0 0 1 0 7 12 fixture
+ 0 0 0 19 -4 0 for tests
+ 0 0 -1 -5 -6 -5 fuzz
+ -2 -1 3 -2 16 4 headless
+ 0 0 0 0 7 0 headless mode
+ 0 2 9 1 0 0 in tests
+ 0 1 -9 2 -16 -3 integration test
+ 0 0 10 8 0 4 jasmine
+ 6 0 5 0 -5 13 jest
+ 0 0 0 0 -6 0 jsdom
+ 2 0 -1 3 -8 -3 karma
+ 0 0 0 0 -7 0 karma conf
+ 0 0 2 2 5 2 localstack
+ 13 2 5 3 -7 15 mock
+ 9 2 2 2 -7 6 mocking
+ 0 0 0 0 18 0 page goto
+ 0 0 0 -1 -5 -1 phantomjs
+ 3 0 0 5 9 4 playwright
+ 0 0 0 -1 4 5 postman
+ 0 0 0 13 14 7 puppeteer
+ 2 -2 0 0 -7 3 pytest
+ 4 0 5 1 14 12 reporter
+ 0 0 0 5 0 0 requests per second
+ 3 5 0 4 -6 -9 runner
+ 0 -5 5 -3 11 4 scenario
+ 0 0 -5 5 5 0 simulate
+ 0 0 0 0 -5 0 sinon
+ 0 0 0 0 6 0 smoke test
+ 0 5 0 1 -2 0 suite
+ 0 0 -1 7 -8 0 test against
+ 0 0 -1 0 -5 -1 test app
+ 0 0 10 -5 15 0 test case
+ 0 0 -5 -5 0 0 test coverage
+ 0 -6 0 3 -1 -1 test data
+ 0 0 -4 0 9 -2 test environment
+ 0 5 4 0 4 2 test framework
+ 0 0 0 0 5 0 test proxy
+ 0 0 -1 -4 -13 -1 test runner
+ 0 2 2 9 -14 1 test suite
+ 0 0 0 0 -2 -5 test unit
+ 0 14 -3 0 -16 4 test with
+ 0 0 0 2 6 0 test your
+ 0 0 0 0 0 6 testcontainers
+ 30 24 -26 23 -12 25 testing
+ 0 0 0 0 10 0 testing T
+ 0 0 0 5 -7 0 testing tool
+ 0 0 0 -4 -7 0 tests run
+ 0 0 0 0 -8 -1 tox
+ 8 15 -16 -5 -10 -5 unit test
+ 0 0 14 -2 -1 0 write test
+ 2 20 -4 0 -7 0 writing test
strengths ui
+ 0 0 0 0 5 0 --color-primary
+ -8 0 -8 -8 -8 0 Quasar
+ 0 0 0 -8 0 0 Radix
+ 0 1 5 -6 2 0 Tailwind
+ 0 0 1 0 -8 0 a-button
+ 0 -1 2 -3 6 4 accessibility
+ 21 0 0 -4 -11 -3 accessible
+ 0 0 -5 0 -4 0 admin dashboard
+ -10 5 -3 -5 12 9 angular
+ 1 0 -3 1 -5 -2 animated
+ 8 1 11 16 11 -1 animation
+ 0 0 0 0 0 8 ant design
+ 0 0 1 8 15 0 appearance
+ 6 1 -5 -2 6 5 autocomplete
+ 0 0 -5 0 -1 -8 avatar
+ -5 0 0 0 0 0 awesome icons
+ 0 0 -5 -4 4 3 badge
+ 0 0 0 -6 2 0 bar chart
+ -4 4 -1 4 2 -6 bootstrap
+ 0 0 0 2 -9 0 border radius
+ 0 0 0 0 0 -6 brand logos
+ 0 0 0 0 0 -7 bubbletea
+ 0 0 0 0 -5 0 build-storybook
+ 1 -7 9 -6 -21 1 button
+ 3 2 -2 -1 30 2 calendar
+ -1 1 -2 -4 -9 -18 canvas
+ 0 3 0 -12 6 -1 cell
+ 23 -9 -14 -14 7 8 chart
+ 0 0 -16 0 0 0 chart types
+ 4 9 1 0 0 4 chart-js
+ 0 0 -4 -6 -4 0 chat widget
+ 0 0 2 5 2 -1 checkbox
+ 0 0 -3 5 -6 0 className
+ 2 0 0 5 5 0 color palette
+ 0 0 -3 0 -9 0 color scheme
+ 10 20 5 16 12 6 component
+ 0 0 2 0 0 6 component api
+ -6 0 0 6 1 0 component library
+ 0 0 0 1 6 0 context menu
+ -7 -6 -23 -3 -15 2 control
+ 0 0 3 10 1 0 css classes
+ 6 0 0 0 0 0 css framework
+ 6 -1 -5 6 -2 0 customizable
+ -10 0 -4 5 -8 -16 d3
+ 0 0 7 2 7 5 dark mode
+ 0 0 0 0 0 -10 dat gui
+ 0 0 19 16 1 0 delegate
+ 0 0 5 5 2 0 design token
+ 3 -9 -8 1 7 -12 dialog
+ 0 0 0 0 -6 0 dist css
+ 0 0 0 2 13 0 divider
+ 11 4 3 0 7 0 drag and drop
+ 0 0 1 8 3 4 drawer
+ 0 0 -2 0 -1 5 easing
+ 0 0 0 0 0 -9 echarts
+ 2 -2 1 6 -1 -11 effect
+ 0 0 0 0 6 0 emotion
+ 0 0 0 0 -9 0 fa fa
+ 0 0 2 4 6 2 figma
+ -6 -21 -17 -16 -4 -19 font
+ -3 1 1 -3 -3 9 font awesome
+ 0 0 0 -10 -11 0 font family
+ 0 0 0 1 -6 0 font-face
+ 5 0 0 0 5 6 fontawesome
+ 6 6 0 1 5 -2 form builder
+ 0 0 0 6 3 0 form control
+ 0 0 0 5 0 0 form fields
+ -4 -4 -9 -6 -19 -10 frontend
+ 0 0 -4 0 -4 -11 gallery
+ 0 0 10 5 10 3 gesture
+ 0 -1 7 -5 -1 50 gif
+ 0 0 -3 -7 0 0 glyphs
+ 2 -1 -9 -4 -9 5 grid
+ -18 -8 -14 -11 -23 -8 gui
+ 1 11 -6 4 3 2 icons
+ 0 0 0 -8 4 0 import the css
+ 0 3 -5 7 0 -2 indicator
+ 0 8 0 9 3 0 input field
+ 0 0 -7 -8 -8 -15 ionic
+ 0 5 11 1 19 9 keyboard
+ 0 0 0 -7 0 0 knob
+ 0 3 0 -4 -2 5 landing page
+ 0 0 0 0 12 0 layout width
+ 0 0 -1 3 5 5 lit
+ -9 0 -9 -9 -19 -7 loader
+ 0 0 0 0 6 0 loading state
+ 0 0 -5 -7 0 0 look and feel
+ 0 0 0 0 0 5 mantine
+ 10 -5 -8 -1 -7 3 material
+ 4 0 0 7 5 4 material design
+ -5 -6 -7 -12 -3 -4 menu
+ -4 0 -2 -4 -6 0 mixin
+ 0 -4 -10 8 -5 0 modal
+ -2 0 0 0 1 7 mui
+ 4 0 -11 9 10 0 navigation
+ 0 0 0 1 -15 0 onClick
+ 0 0 0 1 13 0 onClose
+ -2 0 -3 -12 -6 1 pagination
+ 0 0 -6 4 -2 0 palette
+ 0 0 4 8 5 5 picker
+ 0 1 1 -8 3 7 pop-up
+ -3 2 2 14 5 -4 preview
+ 0 0 0 5 0 0 primary-color
+ -8 -7 -8 3 2 0 progress bar
+ 0 0 0 -1 5 0 progress indicator
+ 0 0 16 -3 11 4 props
+ 0 0 0 -6 -1 0 prototyping
+ -5 0 0 0 0 0 qml
+ 7 1 6 11 -3 7 responsive
+ 0 0 -2 0 15 0 right to left
+ 0 0 0 0 -6 0 roboto
+ -10 -2 -17 -9 -2 -7 sass
+ 10 -3 10 -1 7 10 scroll
+ 0 0 0 0 8 0 scrollbar
+ 0 0 0 2 6 0 scrollview
+ 0 0 0 -6 -3 -6 shadcn
+ 0 -1 -4 -2 6 0 shadow
+ 0 -4 -1 -4 -10 -2 sidebar
+ 0 5 -6 12 3 3 slider
+ 0 0 0 6 7 0 sortable
+ 0 0 -1 4 -9 -7 spinner
+ 5 -2 7 9 5 -3 storybook
+ -1 0 -1 0 -2 -7 style guide
+ 0 0 0 6 3 -3 styled-components
+ -4 0 -2 -5 4 0 styles for
+ 0 0 -1 11 21 -4 stylesheet
+ -6 6 -3 7 -5 1 styling
+ -2 -8 -15 -5 -30 -16 tabs
+ 0 0 0 0 -5 0 tailwind config
+ -15 -14 -41 -6 -14 -19 template
+ 0 0 -4 12 -2 0 text input
+ 0 0 2 10 33 1 textarea
+ 14 9 -4 -11 14 25 theme
+ 2 0 2 1 3 5 theming
+ 0 0 0 0 10 5 toast
+ 0 0 1 3 -5 3 toolbar
+ 0 0 0 1 5 0 tooltip
+ 3 1 -12 -4 2 -15 touch
+ 4 -1 17 8 0 12 transition
+ 2 -6 -2 12 -2 -21 tree
+ 0 0 0 -1 -12 -5 ttf
+ 0 0 0 -7 -10 5 tui
+ 0 0 0 2 4 -8 typography
+ -8 -11 -9 -33 -22 3 ui
+ 17 -1 -6 -7 -7 2 user interface
+ 0 -3 -5 -7 -10 -2 variants
+ 3 -13 7 -9 15 -5 view
+ 13 0 -3 -14 12 6 vue
+ 17 10 2 8 2 23 widget
+ 0 -2 -1 -1 14 -2 wizard
+ 0 0 -8 0 0 0 模板
+ 0 0 -1 -7 -3 -8 组件
strengths ux
)weights",
    R"weights(
strengths ux
+ 3 0 -7 0 -3 -1 accessibility
+ -5 -4 -8 -5 -5 0 accessible
+ -2 -4 -3 -11 -4 -4 animation
+ 0 0 -6 -13 -5 -6 aria
+ 0 0 -1 -5 0 0 aria attribute
+ -1 0 -2 6 0 0 customizable
+ -4 -1 -4 6 0 0 drag and drop
+ 0 0 -2 -1 -2 -5 figma
+ 12 6 0 6 12 6 hint
+ 0 0 5 -1 0 0 hotkey
+ 0 0 -1 -5 0 0 screen reader
+ 0 0 -1 -5 0 0 screen readers
+ 0 0 -3 -6 3 -2 scroll
+ 0 -1 0 -5 0 -1 showcase
+ 0 0 5 -4 4 0 swipe
+ 0 0 -3 -7 -4 -1 touch
+ -2 -6 -3 -10 -9 -4 transition
+ 5 0 -1 0 0 0 user experience
+ 0 2 0 0 -8 -1 ux
+ 0 -1 -3 -5 0 0 wcag
strengths video
+ 0 0 0 0 7 0 1080p
+ 5 0 4 -2 -2 -1 animation
+ -3 5 -1 -3 1 0 audio
+ -1 -1 -10 -1 -5 -1 capture
+ 0 0 -2 1 -6 0 decode
+ -2 -1 -1 -5 -2 0 decoding
+ 0 -1 -1 -2 -6 0 encode
+ 0 0 0 5 -2 0 episode
+ 0 0 4 -1 3 5 ffmpeg
+ 0 0 0 0 6 0 hdr
+ 9 0 3 9 0 1 media
+ 0 0 4 3 3 6 movie
+ -2 -4 5 4 -1 8 music
+ -8 0 0 0 -6 -8 pion
+ -2 -5 2 -2 1 1 player
+ 0 0 2 0 6 0 playlist
+ 0 0 5 2 2 -1 room
+ 0 -8 -8 -7 -7 -8 screencast
+ -2 -4 5 1 -1 -1 streaming
+ 0 0 4 0 -2 7 tv
+ 16 8 4 -11 8 17 video
+ 0 0 0 0 0 7 videojs
+ 0 0 0 0 0 -8 vimeo
+ 0 0 -4 4 -4 -13 webrtc
+ 0 3 7 -2 -2 -11 youtube
strengths web-app
+ 0 0 0 0 12 0 DATABASE_URL
+ 6 -2 1 10 -1 5 Express
+ 10 0 -2 -1 9 -1 Flask
+ 0 0 0 0 -5 0 MONGODB_URI
+ -2 -1 0 -1 8 -5 Mongoose
+ -31 -19 -10 -10 -11 -17 React
+ 0 0 0 0 -6 0 SECRET KEY
+ 0 -3 -3 5 -4 -4 Tailwind
+ 4 -1 15 -5 3 16 admin
+ 0 0 0 0 -5 0 admin ui
+ 0 0 0 0 17 0 admin user
+ -4 3 13 3 3 2 angular
+ 14 -3 -6 8 4 20 angularjs
+ 0 0 0 0 0 -7 asp-net
+ 0 0 -6 0 -1 -13 auth0
+ 0 0 0 0 0 -9 booking
+ -4 10 2 5 8 10 bootstrap
+ -1 0 -5 -4 -6 -1 calendar
+ 0 0 0 -8 -1 -1 catalog
+ -1 0 -5 -13 -19 -1 checkout
+ -3 0 0 -1 -3 5 ckeditor
+ 0 0 0 10 -1 0 collaborate
+ 0 9 -3 -7 -1 -2 collaborative
+ 0 0 0 0 0 -6 community forum
+ -1 -1 -3 -2 -5 -5 cookie
+ 0 0 0 8 8 7 create react app
+ -1 5 -1 -2 -2 -1 crm
+ 0 0 0 0 0 7 crowdin
+ 0 0 8 -1 0 -1 dark mode
+ -3 -8 -4 -12 -13 3 dashboard
+ 5 -1 0 -1 4 -7 dashboards for
+ -4 4 12 -7 -4 -2 directory
+ 4 -3 -8 -9 -3 -1 django
+ 0 0 -1 -5 19 1 docker compose
+ 0 0 0 0 -7 0 docker compose up
+ -2 0 -6 -8 0 -8 ecommerce
+ 0 0 -1 4 13 0 env file
+ 0 0 -1 8 1 -1 example app
+ -2 0 0 -2 5 -1 explorer
+ 0 0 0 -2 -3 -6 fastapi
+ 0 0 -1 -15 0 0 federated
+ 0 0 -2 -2 0 -7 federation
+ -2 -1 6 8 7 3 firebase
+ 0 -1 15 -4 -5 2 forum
+ 0 0 0 -5 -2 0 free tier
+ 0 0 0 0 7 0 from your browser
+ 0 -1 -1 8 2 -8 frontend
+ 0 0 10 -1 9 13 gallery
+ 0 0 0 7 0 0 git hosting
+ -18 0 -4 8 11 9 heroku
+ -1 -1 7 -2 5 -1 homepage
+ -1 5 -4 3 9 -3 hosted
+ 0 0 0 0 6 0 hosted at
+ 0 0 0 0 -6 0 hosted version
+ 0 0 0 8 0 0 htaccess
+ 0 0 0 8 0 0 import and export
+ 0 0 0 0 14 0 in the browser and
+ 0 0 0 5 23 -9 in your browser
+ -13 -7 -9 -4 -6 -4 jquery
+ -1 0 5 0 4 -2 koa
+ 0 -5 0 -11 0 -1 landing page
+ 0 0 -10 3 -1 -7 laravel
+ 0 0 0 0 0 -5 leaderboard
+ 0 0 0 -1 5 0 live at
+ 0 -3 -11 0 5 -8 live demo
+ 9 0 0 0 2 12 lms
+ 0 0 -2 -14 0 0 log in
+ 0 4 -17 3 7 1 manage your
+ 2 0 -6 8 0 -5 management system
+ 0 0 0 0 9 0 map viewer
+ 0 0 2 -7 2 9 marketplace
+ 0 0 0 0 0 -14 mastodon
+ 0 0 0 0 18 0 mean stack
+ 0 0 3 -2 10 0 migration
+ 0 0 0 0 5 0 mongod
+ 23 0 -8 5 6 11 mongodb
+ 0 0 -2 -10 0 0 multi-tenant
+ 0 0 0 -6 -1 0 multi-user
+ 0 0 26 -8 2 -8 mysql
+ -3 -3 -1 -2 -4 -8 nest-js
+ -19 0 -10 6 4 -4 netlify
+ 0 -5 -1 -1 0 -5 newsletter
+ 2 3 -4 -11 3 -8 next-js
+ 2 0 10 9 8 0 nginx
+ -1 0 0 8 -3 0 node-js application
+ 0 0 0 4 -11 0 npm run dev
+ 0 0 0 12 24 0 npm start
+ -3 0 -5 4 1 -14 oauth
+ 0 0 0 0 -3 19 official website
+ 0 -3 0 12 8 -4 online
+ -5 0 0 0 0 0 password manager
+ 1 -2 7 -2 0 -26 php
+ -20 -11 2 -16 -14 6 platform
+ 0 0 -3 0 -8 -11 playground
+ 0 0 0 0 9 0 pnpm dev
+ 0 0 0 -15 -6 0 poll
+ 3 0 14 7 -10 6 portal
+ -6 0 9 -5 -4 -8 postgresql
+ -6 0 -4 8 4 11 pwa
+ -3 0 -3 6 6 6 quasar
+ 1 4 0 13 -1 -2 rails
+ 0 -4 0 8 8 4 react app
+ 0 -1 0 9 0 0 real-time collaboration
+ -7 -5 7 15 -1 4 recipe
+ -4 0 -5 -5 -2 -1 responsive
+ 8 1 1 -5 6 -12 saas
+ 0 0 0 0 13 -5 sample app
+ 0 0 -4 -6 -1 -5 scheduling
+ 0 0 1 5 -2 -3 search engine
+ -2 -6 1 6 -1 8 self-hosted
+ 0 0 0 11 0 0 shadcn ui
+ 1 0 11 0 2 1 shop
+ 0 -2 -1 7 -3 -12 sign up
+ 0 0 -5 0 5 11 signup
+ 0 0 4 7 -1 -1 single page application
+ 0 0 0 0 -6 0 single sign on
+ 3 0 0 0 8 0 single-page app
+ -10 4 8 -6 5 -17 site
+ 0 -4 -5 14 -3 -8 social
+ 0 0 0 0 0 -5 social network
+ 15 4 -5 -21 -8 -14 store
+ 0 0 -3 1 -5 -7 stripe
+ 0 0 0 4 8 0 subpath
+ 0 0 10 0 0 0 supported browser
+ 0 -4 0 -1 -1 -5 survey
+ 13 0 0 10 21 0 this application
+ 0 0 0 0 0 -5 tiptap
+ 0 0 0 0 0 -6 trello
+ 0 0 -2 -2 -4 -8 twilio
+ 0 0 0 9 4 0 user account
+ 0 0 0 -1 14 0 user authentication
+ 0 0 -6 1 0 0 user management
+ -19 0 -15 -3 10 -3 vercel
+ -11 -4 -3 3 -5 -5 vue
+ 23 8 -3 -6 15 -5 web application
+ 0 0 0 0 0 5 web archive
+ 0 10 -2 6 -2 -6 web page
+ 0 0 0 -24 0 0 web platform
+ 0 -6 -1 -2 0 -2 web site
+ 0 0 -3 -5 4 -2 web ui
+ 3 -2 12 10 14 4 web-app
+ -8 -8 -1 -1 -6 -1 web-based
+ 0 3 0 -7 5 0 web-interface
+ 3 0 0 9 30 6 webapp
+ -2 -12 -1 -16 10 16 website
+ 0 -3 0 5 -4 0 website for
+ -4 1 -5 -3 1 -6 websocket
+ 0 0 -1 -1 0 -7 webui
+ 0 6 1 35 -1 19 wiki
+ -3 -3 -1 -3 1 -5 workspace
+ 0 0 9 0 0 0 平台
+ 0 0 10 0 0 0 系统
strengths web-server
+ 0 0 0 0 6 0 --add-dynamic-module
+ 0 0 0 0 6 0 ListenAndServe
+ 0 0 -8 2 -1 0 access log
+ -5 0 -3 -1 -15 -6 acme
+ 0 0 0 0 10 0 add-module
+ -1 0 -8 -3 -9 -16 apache
+ 18 0 0 -1 0 0 application server
+ 0 0 0 5 -12 1 basic auth
+ 0 0 -4 -6 -8 0 basic authentication
+ -5 -5 -16 -8 -12 0 certificate
+ -3 -1 10 -9 -4 -1 concurrent
+ 0 0 0 0 -5 0 content_by_lua
+ 0 0 -6 0 0 0 cosocket
+ 8 0 -1 8 7 2 dev server
+ 0 0 0 1 6 0 directory listing
+ 0 0 0 0 7 0 event loop
+ 0 0 0 6 0 0 hot reload
+ 0 0 6 0 0 0 hsts
+ -5 10 -3 -2 7 6 http 2
+ 0 0 0 0 5 0 http-ListenAndServe
+ 0 0 0 0 -5 0 http-server
+ 0 0 3 1 0 5 http2
+ 21 6 2 20 -1 3 https server
+ 0 0 -10 -2 -11 -9 keep-alive
+ 0 0 0 0 -9 -12 letsencrypt
+ 0 0 0 0 -4 -5 livereload
+ 0 0 -18 -11 -1 -7 load balancing
+ -8 0 -1 -3 -2 0 load-balancer
+ 0 0 0 4 7 3 load_module
+ -8 0 0 0 -5 -8 lua resty
+ 0 0 0 0 -5 0 lua_package_path
+ 0 0 0 8 -1 -2 mime type
+ 3 6 -3 3 -1 -5 nginx
+ 0 0 -6 6 2 -3 nginx module
+ 0 0 0 0 -5 0 ngx-say
+ -6 0 -6 -6 -5 0 ngx_lua
+ 0 0 -6 -5 -4 -6 openresty
+ 0 0 0 5 0 0 requests per second
+ 0 0 0 0 -5 0 require resty
+ 0 0 -10 3 -1 -8 reverse-proxy
+ 5 6 0 -1 11 5 robots txt
+ 0 0 0 -9 0 0 round robin
+ 0 0 0 5 0 0 serve files
+ 0 0 0 0 0 5 serve static
+ 0 0 0 0 -6 0 server listen
+ 0 0 0 0 6 0 serves static files
+ -1 0 -6 -3 -2 -1 ssl
+ 0 0 25 11 0 1 static file
+ -7 0 2 -7 -14 5 tls
+ 14 2 0 -1 3 16 web-server
+ 0 0 5 -6 0 0 worker processes
+ 8 0 0 4 -2 0 wsgi
strengths webassembly
+ 0 0 0 0 10 0 await init
+ 0 0 0 -2 -6 0 em++
+ 0 0 0 0 1 6 emscripten
+ -5 -2 -1 3 7 8 emulator
+ -5 -4 -4 -4 6 -5 rust
+ 11 6 -1 10 26 4 wasm
+ 0 0 0 0 11 0 wasm32
+ 2 0 0 0 5 -3 web-assembly
strengths workflow
+ 0 0 -1 4 7 0 approval
+ 6 6 0 0 -4 5 automation
+ 0 0 0 7 0 0 dag
+ -9 0 -1 -7 -10 -8 grunt
+ 0 0 0 0 -7 0 grunt initConfig
+ 0 0 0 0 -8 0 grunt loadNpmTasks
+ 0 0 0 0 -7 0 grunt plugin
+ 0 0 0 0 0 -10 grunt-js
+ 0 0 0 -1 -7 -6 gruntfile
+ -10 -3 -4 -3 -11 -11 gulp
+ -7 0 0 0 0 0 gulp plugin
+ 0 0 0 -3 -9 0 gulp src
+ 0 0 7 0 0 0 human in the loop
+ 0 0 0 13 0 4 jira
+ 0 -3 -2 10 9 3 job
+ 0 0 2 10 2 0 long running
+ 0 0 0 -1 -5 -1 makefile
+ 14 0 6 5 12 6 n8n
+ -12 0 0 0 -11 -11 node-red
+ 0 -1 -1 2 -28 0 npm install
+ 0 0 -2 5 0 0 orchestrate
+ 5 -2 3 14 14 0 orchestration
+ 2 0 2 10 5 0 orchestrator
+ -4 -1 6 1 2 -1 parallel
+ 3 2 7 5 4 -2 pipeline
+ 0 0 4 -1 6 0 project management
+ -2 -1 -6 0 0 -1 queue
+ -1 4 5 4 6 -1 retry
+ 0 0 2 3 6 4 schedule
+ 0 0 8 3 5 3 scheduler
+ 0 0 6 2 2 2 scheduling
+ 0 0 5 2 0 0 slash command
+ 0 0 8 10 11 0 state machine
+ 6 0 2 0 0 0 task management
+ -1 4 8 11 8 -2 worker
+ 8 35 17 32 34 5 workflow
strengths yaml
+ 0 0 18 2 -1 0 indent
+ 0 0 0 5 0 0 indentation
+ -5 -5 -2 -4 -3 -5 kubernetes
+ -2 -1 -5 -5 -5 -2 loader
+ -4 0 -4 -7 -9 -1 toml
+ 16 14 0 -2 39 9 yaml
+ 0 0 -3 -3 6 -3 yml
)weights"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
