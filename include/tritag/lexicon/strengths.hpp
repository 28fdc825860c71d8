// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Written by tests/fit/fit.py; in the form that detail/lexicon_text.hpp reads: what single cues add, hundredths of log-odds.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* strength_pieces[] = {
    R"weights(
strengths 3d
+ 10 25 20 10 -5 -45 3-d
+ 0 0 0 5 20 0 THREE
+ 0 0 5 -10 15 0 Unity
+ -5 -5 0 0 -15 10 animation
+ 0 0 0 0 -5 -15 avatar
+ -15 0 -15 0 15 0 camera
+ -10 5 -10 -20 -5 -15 canvas
+ 0 -5 -5 -5 -15 0 coordinate
+ 0 0 0 10 0 0 cylinder
+ 5 -15 -25 -30 -15 0 game
+ 25 0 5 25 15 0 geometry
+ 0 0 0 0 0 -15 gltf
+ 0 10 -10 0 0 20 gpu
+ -10 0 -20 -5 0 -10 graphics
+ -5 -5 -5 -15 -5 0 hardware
+ -5 20 -5 10 5 -20 material
+ 0 0 0 5 5 -15 mesh
+ 0 0 -15 5 0 0 meshes
+ 0 0 0 0 15 0 normals
+ 0 0 15 0 0 -5 opengl
+ 0 0 0 10 0 0 particle
+ 0 -5 -15 -15 0 -20 physics
+ -5 0 -20 5 -5 5 polygon
+ -10 0 -15 0 0 0 post processing
+ 0 0 0 0 -10 0 printing
+ 0 0 0 -15 0 0 reality
+ -10 -5 -30 -25 -15 0 renderer
+ 30 0 -5 15 25 15 scene
+ 0 0 -10 5 0 5 shader
+ 0 -10 -5 15 -10 -10 simulation
+ 0 0 0 -10 -25 0 surface
+ 0 0 10 10 5 -10 texture
+ 0 0 0 0 20 20 three.js
+ 0 0 5 0 0 15 threejs
+ -15 -10 -5 -5 0 -5 transforms
+ 0 0 0 5 20 0 triangle
+ 0 0 0 0 10 0 vec3
+ -5 0 0 -10 -15 10 vector
+ 0 0 -10 5 15 5 vertex
+ 5 5 10 -5 20 0 viewer
+ 0 0 0 0 10 0 visualization
+ 0 0 15 0 0 0 vr
+ 0 0 -10 0 0 0 vulkan
+ 15 -10 -15 -5 0 -5 webgl
+ 0 0 -15 -15 -15 -15 webgpu
strengths agent
+ 0 0 5 -10 0 -15 AGENTS md
+ 0 0 0 10 25 0 ANTHROPIC_API_KEY
+ -10 -15 -55 -30 10 -10 Cursor
+ 0 0 0 0 -15 0 OPENAI_API_KEY
+ 0 0 -10 0 20 0 Windsurf
+ 35 10 45 25 35 -5 agent
+ 0 0 0 -10 0 0 agent framework
+ 0 0 -5 -5 -10 5 agent skill
+ -5 0 -5 5 -20 -5 agentic
+ 30 0 0 0 0 0 agents that
+ -25 0 -10 0 -30 -10 ai agent
+ 0 0 0 -5 -10 0 ai coding agent
+ 0 0 0 -10 -5 0 ai coding assistant
+ 5 5 5 40 35 -20 anthropic
+ 15 -20 -30 -20 -5 -15 assistant
+ 0 0 0 0 -10 0 autogen
+ -10 15 5 10 20 0 claude
+ 10 -15 -15 5 0 5 claude code
+ 0 0 -10 0 0 0 claude code plugin
+ 0 -15 -20 -15 0 -30 claude desktop
+ 0 0 0 0 -45 0 claude mcp add
+ 0 0 0 -10 -5 0 claude skill
+ 0 0 0 -10 -20 0 claude_desktop_config json
+ 0 0 -10 0 -5 -15 cline
+ 0 15 -10 -10 -25 5 codex
+ 0 0 10 0 25 0 codex cli
+ 0 0 0 0 -10 0 codex mcp add
+ 0 0 0 -5 -20 0 coding agent
+ 0 -10 -15 0 5 0 copilot
+ 0 0 0 0 0 -10 crewai
+ 0 0 0 10 0 0 delegate
+ 20 10 0 0 0 0 for ai agents
+ 0 0 10 0 10 0 gemini cli
+ 0 0 0 0 -15 -15 gpt
+ 0 0 -10 0 0 0 human in the loop
+ 0 0 0 -15 0 -15 langchain
+ -40 15 -15 -30 -15 -15 llm
+ 10 0 0 0 10 0 mastra
+ -5 -20 25 -5 0 5 mcp
+ 0 0 0 0 -15 0 mcp add
+ 0 10 -35 -10 -40 0 mcp client
+ 0 0 0 -20 -5 0 mcp json
+ 0 0 0 -10 0 0 mcp registry
+ 0 20 0 55 10 -35 mcp server
+ 0 0 0 35 10 -5 mcp tool
+ 0 0 0 0 20 0 mcpServers
+ -35 -10 20 0 0 -10 model context protocol
+ 0 0 5 10 0 0 multi-agent
+ 0 0 0 -10 0 0 multi-agent system
+ -5 0 -5 15 5 -5 n8n
+ -5 10 -30 15 -10 -10 openai
+ 10 0 0 5 5 5 openclaw
+ 0 0 0 5 -10 0 opencode
+ 0 -10 5 0 -15 0 orchestration
+ 0 0 0 0 10 0 planner
+ 0 0 5 -10 0 0 planning
+ 0 0 0 0 -10 0 plugin marketplace add
+ 0 0 0 -5 -20 0 reasoning
+ 0 0 15 5 30 0 sandbox
+ 0 0 0 -10 -15 -5 skill
+ 0 0 5 5 10 0 tool use
strengths ai
+ -5 20 10 -20 -5 -25 AI
+ 0 0 0 0 10 0 ANTHROPIC_API_KEY
+ 15 10 0 15 20 -5 Bedrock
+ 0 0 5 -10 35 0 Cursor
+ 0 0 -5 -10 0 15 ML
+ 0 0 0 0 35 0 OPENAI_API_KEY
+ 0 0 10 0 5 0 accuracy
+ 0 0 -5 -10 -10 -10 acl
+ 5 -20 -20 10 -10 10 ai agent
+ 5 -10 -20 -40 10 -15 ai assistant
+ 15 0 0 5 0 0 ai chat
+ 0 0 0 -10 10 0 ai client
+ 0 0 0 -5 -15 0 ai generated
+ 0 0 5 -25 -5 -5 ai model
+ 10 5 5 -10 0 0 ai powered
+ 25 0 25 10 50 35 ai sdk
+ 0 0 15 -5 0 0 ai system
+ 0 0 5 -10 0 0 ai tool
+ -20 0 -5 -20 -5 -15 annotation
+ 0 0 -5 0 0 10 anomaly detection
+ 0 0 5 5 20 5 anthropic
+ 0 0 0 0 10 5 arxiv
+ 0 0 0 -15 5 0 attention
+ -20 -5 -15 -10 0 -20 audio
+ 0 0 0 0 20 0 azure openai
+ 0 0 0 -10 5 0 baseline
+ 0 0 -5 -10 0 0 bounding box
+ -5 0 -10 0 -10 0 camera
+ 35 0 0 15 15 5 chatbot
+ 0 0 -15 0 0 0 chatgpt
+ 0 10 10 0 10 10 classification
+ 15 0 25 20 60 10 claude
+ 15 15 40 0 35 10 claude code
+ -10 0 -10 -5 -5 0 clustering
+ 0 0 0 0 -10 -15 conda
+ 0 0 5 10 10 0 context window
+ -10 -10 5 -5 -5 -10 copilot
+ 0 5 10 0 0 -5 corpus
+ -10 -10 5 -15 10 15 dataset
+ -15 0 0 0 5 -5 deep
+ 0 0 10 10 15 -5 deep-learning
+ -10 -10 -10 15 -5 -25 detection
+ -15 0 30 15 15 -5 embedding
+ 0 0 0 10 5 0 epoch
+ 5 0 10 5 0 0 evaluation
+ 15 0 0 5 5 0 experiment
+ 0 0 0 10 0 0 finetune
+ 0 0 0 0 10 0 gemini
+ 0 0 0 -10 0 0 generative ai
+ 0 0 5 0 0 -10 github copilot
+ 0 0 0 5 30 0 gpt
+ 0 0 0 5 25 0 gpt-4o
+ -5 10 -10 5 -20 -15 gpu
+ 0 0 0 0 20 5 huggingface
+ 0 0 -5 15 0 15 image generation
+ 0 0 0 0 0 15 imagenet
+ 10 0 10 0 5 5 inference
+ 0 0 0 -10 0 0 intelligent
+ 0 0 0 -15 0 -5 jupyter notebook
+ 0 0 0 0 0 20 k means
+ 0 0 -10 -10 -10 -5 knowledge base
+ 0 0 0 -5 10 5 langchain
+ -5 -10 0 -25 0 5 learning
+ 0 0 0 -15 0 20 linear regression
+ 0 0 0 0 10 -5 llama
+ 0 0 10 0 20 10 llm
+ 0 0 0 0 0 20 logistic regression
+ 20 -5 5 10 20 0 machine-learning
+ 0 0 0 0 15 0 matplotlib
+ 0 5 15 10 25 0 mcp client
+ 40 5 0 25 50 10 mcp server
+ -20 -10 -10 20 -30 -25 metric
+ 0 0 0 0 15 15 mistral
+ 60 10 10 -5 0 0 model context protocol
+ 15 0 0 0 15 15 neural
+ 0 0 0 -5 0 10 neural network
+ 0 0 0 0 0 -20 nlp
+ 15 10 -5 15 -5 5 notebook
+ -10 0 -5 0 -15 -5 numpy
+ 0 0 20 -5 15 15 ollama
+ 15 10 0 20 45 10 openai
+ 0 0 0 0 10 0 openai api key
+ 0 0 10 20 10 0 openai compatible
+ 0 0 0 0 0 -10 opencv
+ -5 -10 0 -10 0 -10 paper
+ 0 0 0 -10 5 0 predict
+ 0 0 0 0 -5 20 prediction
+ -20 -25 0 35 15 -30 prompt
+ 0 -10 -10 -10 -5 0 prompt injection
+ 0 0 0 0 15 0 prompt template
+ -5 -5 0 0 -10 0 python3
+ 0 0 0 -10 0 0 rag pipeline
+ 0 0 -5 0 10 -5 recommendation
+ 0 0 0 0 0 10 recommendation system
+ 0 -10 0 -5 -5 5 regression
+ -25 -20 -10 -30 -5 -15 smart
+ -15 0 0 -10 15 10 speech
+ 0 0 15 0 5 10 tensorflow
+ -15 0 -10 0 0 -15 text to speech
+ 0 0 0 30 0 0 token usage
+ 0 0 25 5 20 0 train
+ 0 10 20 5 5 -5 training
+ 0 0 10 5 15 0 transcription
+ 0 0 -5 -5 -5 -10 transformer
+ -10 0 0 0 0 -10 tts
+ 0 -5 0 -5 -15 0 vector
+ 0 0 5 10 0 0 vector search
+ 0 0 0 0 0 15 vgg
strengths algorithm
+ 0 0 0 10 0 0 a-star
+ -10 0 5 -5 -15 0 aes
+ 0 0 0 15 0 0 aho corasick
+ 0 25 20 30 65 5 algorithm
+ 15 0 0 15 0 0 algorithms for
+ 0 0 0 -10 -5 0 approximation
+ -30 -25 0 -25 -45 -15 base64
+ 0 0 0 0 -10 0 blas
+ 0 0 0 10 0 0 bloom filter
+ -20 5 -5 -5 -5 -5 challenge
+ 0 0 0 -10 5 0 checksum
+ 0 0 -10 0 0 0 collision detection
+ -5 -5 25 25 0 -5 complexity
+ 10 25 25 5 -30 5 compression
+ -10 0 0 -5 0 0 compression algorithm
+ -15 -15 15 20 -25 0 computation
+ 0 -10 0 30 5 0 computational
+ 0 5 0 10 35 -15 compute
+ 0 0 0 -15 0 0 convolution
+ 0 0 0 0 -5 10 cryptography
+ 0 0 0 10 -10 0 cython
+ -40 -55 -45 0 5 -10 data structure
+ -15 0 0 0 0 0 data structures for
+ -10 0 0 0 0 0 directed graph
+ 15 15 20 25 20 0 distance
+ 0 0 -10 0 0 0 ecdsa
+ 0 -10 0 0 0 0 edit distance
+ 0 30 30 -5 40 5 efficient
+ -15 0 -20 -20 -35 -20 encryption
+ -5 0 -10 -10 -15 -10 exercise
+ -10 0 0 5 0 0 fft
+ 0 0 0 0 -15 30 fibonacci
+ 0 15 10 -10 0 0 floating point
+ 0 0 0 0 0 10 fractal
+ 10 0 5 35 0 0 geometry
+ 0 0 0 -10 0 0 hash map
+ 0 0 15 10 0 0 hash table
+ 0 -5 0 -20 0 0 heap
+ 0 -15 10 -10 0 0 heuristic
+ 0 0 0 0 -20 0 import numpy
+ 0 -5 10 -5 15 0 interpolation
+ 0 0 0 0 -10 -10 interview question
+ 0 0 0 35 5 0 iterative
+ 0 0 -15 0 -10 0 levenshtein
+ 0 0 0 -10 0 0 linked list
+ 0 0 0 15 0 0 lock-free
+ -10 0 0 0 0 0 lossless compression
+ -25 0 0 -10 -20 -25 lru cache
+ -20 0 0 0 -15 -15 lz4
+ 30 -10 5 0 25 5 math
+ 0 0 -5 20 45 -10 matrix
+ 5 -10 0 -5 5 15 md5
+ 0 0 0 0 0 -20 mpi
+ -40 -25 0 10 40 0 numerical
+ -15 0 0 0 0 0 numerical computing
+ -15 0 10 -10 -25 -15 numpy
+ 0 0 -10 -5 -35 0 nums
+ 5 5 15 10 15 5 optimization
+ 25 40 10 10 -15 10 paper
+ -25 -20 20 5 -25 5 parallel
+ 0 0 0 5 -5 25 permutation
+ 0 10 -5 -5 0 -15 physics
+ 0 15 0 0 20 0 probability
+ -5 0 -15 -10 -5 0 proof
+ -5 5 -10 -5 20 -5 queue
+ 0 0 -15 -20 -25 0 random number
+ 0 0 0 0 -5 20 random number generator
+ 0 0 -5 -10 -10 0 recursion
+ 15 0 -10 -5 -10 0 recursive
+ 0 0 -10 -15 -10 -15 rsa
+ 0 0 0 10 10 0 scientific
+ -15 0 0 0 0 0 scientific computation
+ 0 0 0 0 0 10 scipy
+ 0 0 10 -5 -15 10 sha-1
+ 0 0 10 -10 -45 30 sha-256
+ 0 10 -5 -15 -10 0 similarity
+ 0 10 -15 -5 5 0 simulate
+ -15 0 5 5 0 -15 simulation
+ -25 -15 -5 -5 -5 -40 simulator
+ 0 0 -10 0 -5 5 solver
+ 10 10 -10 -15 30 -25 sorting
+ 0 0 0 10 0 0 sorting algorithm
+ -25 -15 0 -10 -20 0 stl
+ 0 10 -15 -5 -5 0 theory
+ 0 -10 -10 -10 -10 -5 traversal
+ 0 0 0 -10 0 0 tree structure
+ 15 0 -40 -20 15 15 trie
+ 5 0 20 0 0 0 vector
+ 0 0 0 -10 0 0 worst case
strengths api
+ 0 0 0 40 0 0 API_KEY
+ 0 0 0 5 0 -10 Kong
+ 0 0 0 0 10 0 NewClient
+ 0 0 0 0 -10 0 POST api
+ 15 5 10 5 -10 -5 REST
+ -20 0 15 10 -35 50 Resource
+ 0 0 0 0 -25 0 accessToken
+ 0 0 10 15 20 -10 access_token
+ 0 -5 15 30 -5 0 api call
+ 0 10 0 0 0 0 api client library
+ 0 0 0 0 0 30 api console
+ 0 0 0 10 0 0 api development
+ 0 -5 35 5 -15 -10 api docs
+ 0 -10 -15 0 15 0 api documentation
+ 0 0 20 10 35 25 api endpoint
+ 0 0 15 0 10 -5 api example
+ -25 0 -25 -10 -30 -15 api gateway
+ 0 0 0 0 20 0 api interface
+ 0 0 -10 5 -10 0 api method
+ 0 0 0 0 20 20 api project
+ 0 0 10 0 35 0 api request
+ 0 0 0 0 15 0 api resource
+ 0 0 -5 25 5 15 api response
+ -5 0 0 0 -5 -15 api sdk
+ 0 0 0 0 5 20 api server
+ 0 0 0 35 0 0 api service
+ 0 0 0 0 0 10 api spec
+ 0 0 10 -10 10 0 api token
+ 0 0 0 0 -20 0 api v1
+ 0 0 0 5 20 -10 api version
+ 0 0 0 0 5 10 api wrapper
+ 0 0 0 0 -40 -5 api-example-com
+ 0 0 -5 0 15 0 apiKey
+ 60 35 -5 -10 10 5 api_client
+ -10 0 5 -5 5 5 api_key
+ -20 -15 -20 -20 -20 -20 apollo
+ 0 0 0 15 15 0 application json
+ -5 0 -5 5 -20 -25 axios
+ -5 -10 -15 -25 0 -10 backoff
+ 0 0 -10 -15 -20 0 base url
+ 0 0 0 -15 -25 0 bearer token
+ 5 0 5 -5 -10 -5 client library
+ -15 0 0 0 0 0 client sdk
+ 0 0 0 0 10 0 client-get
+ 0 0 0 -15 20 0 client_id
+ 0 0 0 -25 -15 0 client_secret
+ 0 0 0 10 5 10 cloud api
+ 20 -5 -5 5 30 30 connector
+ 0 0 0 0 10 0 consumer_key
+ 0 0 10 0 0 0 crud operation
+ 0 0 0 0 25 0 curl -X POST
+ 0 0 10 0 -10 0 developer portal
+ 0 0 0 0 40 0 developer token
+ -15 25 -40 0 0 0 endpoint
+ 0 0 0 -10 0 0 endpoint returns
+ 0 0 -10 -10 5 0 error code
+ 0 -10 -5 0 -5 0 gRPC
+ 0 0 0 0 -15 0 generated client
+ 10 0 0 0 0 0 go client
+ 10 10 0 0 40 0 google api
+ 0 0 15 30 25 0 graphql api
+ -25 0 0 0 0 0 graphql client
+ 0 0 -10 -10 -25 -10 grpc
+ -10 10 -15 -15 -20 -5 headless
+ 0 0 -5 5 10 0 http api
+ 0 0 -5 -10 -10 0 http endpoints
+ 15 0 0 0 25 0 javascript client
+ -25 0 0 0 -10 -5 javascript sdk
+ 0 0 0 25 5 0 json response
+ -30 -10 -25 -20 -10 -25 json schema
+ 0 0 10 20 0 0 json-api
+ -25 0 5 -5 -15 -20 json-rpc
+ 0 0 0 0 0 10 jsonapi-org
+ 0 0 0 0 15 0 loopback
+ 0 0 0 10 0 0 mailchimp
+ -5 -5 -10 0 -10 -10 microservice
+ -5 5 0 5 10 0 mock server
+ 0 0 0 0 15 0 new Client
+ 45 0 0 0 0 20 node-js client
+ -30 0 5 0 10 0 node-js sdk
+ -10 -5 -15 -15 15 15 oauth
+ 0 0 0 5 15 0 oauth client
+ 0 0 10 0 -5 0 oauth token
+ 0 0 -15 -15 -20 -20 oauth2
+ -15 0 0 0 -10 0 odata
+ 0 0 0 -20 -45 -15 openai api
+ 0 0 -10 -5 0 -5 openapi
+ 0 -5 0 10 5 -5 openapi specification
+ -5 0 20 5 5 -10 pagination
+ 10 -5 -10 -10 -45 -10 proto
+ -15 -25 -25 25 10 -20 protobuf
+ 0 20 0 0 0 0 protobuf definition
+ 0 0 0 0 -35 0 protoc
+ 0 0 0 0 -35 0 protoc plugin
+ 0 0 -5 10 -5 0 public api
+ 0 -10 0 0 0 0 public apis
+ 0 0 -5 -10 -10 0 query params
+ 0 0 0 -25 -5 0 rate limit
+ 0 0 0 -20 0 0 rate limited
+ 0 -5 -5 -10 10 0 rate limiting
+ 20 0 0 0 0 0 redocly
+ 0 0 0 0 0 -10 remote procedure call
+ 15 15 -15 10 5 -10 rest api
+ 0 0 0 0 -10 0 rest api server
+ 0 0 25 0 -5 0 rest-ful api
+ 0 15 5 5 10 15 restful
+ 0 0 0 0 10 0 returns json
+ -25 0 -20 0 -45 5 rpc
+ 0 0 0 -20 0 0 rpc call
+ -25 -10 0 0 -20 -25 salesforce
+ -55 -35 15 -20 -35 5 sdk
+ 0 0 0 5 5 25 sendgrid
+ 0 10 5 -5 10 0 status code
+ 0 0 0 25 0 0 streaming api
+ 0 0 10 15 5 0 stripe
+ 5 0 5 10 -10 10 swagger
+ 0 0 -5 35 0 0 throttling
+ 0 0 0 15 10 15 trpc
+ 0 0 0 20 20 10 twilio
+ -10 -5 0 5 -5 0 typescript sdk
+ 0 0 0 0 15 0 unified api
+ 5 0 15 0 30 30 unofficial
+ 0 0 0 -5 -10 -25 web api
+ -5 -10 -5 10 0 10 web-services
+ -5 0 0 -15 -5 -5 webhook
+ 0 0 0 0 40 0 webservice
+ 0 0 0 5 45 10 your-api-key
strengths authentication
+ 10 0 0 0 0 0 Passport
+ 0 -5 -5 -5 -10 0 access control
+ 0 0 0 -10 -25 0 access token
+ 0 0 -15 -15 -5 -10 acl
+ 0 0 0 -5 -10 0 api token
+ 5 5 -10 -10 -5 20 auth
+ 15 10 -10 -10 -10 0 authenticate
+ 0 0 0 -15 -5 0 authenticated
+ 10 0 -15 -15 0 5 authentication
+ 15 0 0 0 0 0 authentication library
+ 20 0 0 -25 10 5 authorization
+ 0 0 0 -5 -10 0 authorization code
+ 0 0 5 10 5 20 basic auth
+ 0 0 0 0 10 0 callback url
+ 0 0 0 10 15 0 client id
+ 0 0 0 -5 -20 0 client secret
+ 0 0 0 0 10 0 cognito
+ 0 0 0 0 -20 0 consumer key
+ 0 0 0 0 -20 0 consumer secret
+ 0 0 0 -5 -10 15 cookie
+ 0 0 10 10 0 0 digest authentication
+ 0 0 0 10 0 0 email/password
+ -5 0 -10 -10 -15 -5 encrypt
+ 0 0 0 -10 10 0 expire
+ 0 0 0 -10 -5 0 guard
+ 0 -5 10 -10 5 -5 iam
+ 0 10 -5 20 -15 5 identity
+ 0 0 0 10 0 0 jwe
+ 5 0 5 0 10 5 jwt
+ 0 0 -5 10 5 0 log in
+ 0 0 -5 10 15 0 log out
+ 10 20 10 5 30 -5 login
+ 0 0 -5 15 15 0 logout
+ -10 0 0 0 -10 -10 metamask
+ -10 15 0 5 -15 -5 middleware
+ -20 0 -15 -10 -30 -30 oauth
+ 0 0 5 0 10 0 oauth-2
+ 0 0 0 0 10 10 openid
+ -20 0 -20 -10 -10 -10 otp
+ 0 0 20 0 25 20 pkce
+ 10 -5 0 -10 -20 -5 profile
+ 0 0 0 0 10 0 redirect uri
+ 0 0 0 10 15 0 refresh token
+ 15 0 0 0 15 0 sasl
+ 0 0 0 -5 15 0 session token
+ 0 0 0 0 10 0 unauthorized
+ 0 0 0 0 10 0 user service
+ -5 0 10 5 25 0 verification
+ 0 0 0 0 -10 0 授權
strengths aws
+ 0 0 0 5 -10 0 AWS ACCESS KEY ID
+ 10 10 10 0 0 0 AWS CloudFormation
+ 0 0 0 0 -10 0 AWS REGION
+ 0 0 10 0 20 0 EC2
+ 0 0 0 10 15 0 KMS
+ 5 0 10 -10 10 0 S3
+ 0 0 10 0 0 0 SNS
+ 0 0 0 0 -10 0 VPC
+ 0 0 0 0 10 0 access key
+ 5 0 -5 0 10 10 amazon
+ 10 0 5 5 0 0 amazon s3
+ 0 10 0 -5 0 0 amazon web service
+ 0 0 0 0 0 -10 amazonaws com
+ 0 0 0 15 0 5 amplify
+ 5 0 5 0 10 -5 api gateway
+ 0 0 0 5 15 0 arn
+ 10 0 10 10 20 20 aws
+ 0 0 0 0 10 0 aws access key
+ 0 0 0 0 10 15 aws api
+ 10 -5 0 0 0 -5 aws cdk
+ 0 0 0 -10 0 0 aws credential
+ 0 0 0 0 -15 0 aws dynamodb
+ 0 0 0 0 -15 0 aws ec2
+ 30 5 -15 20 20 -5 aws lambda
+ 0 0 0 0 15 0 aws secret access key
+ 0 0 0 10 -5 0 aws service
+ 0 0 0 0 -10 5 aws-sdk client
+ -15 0 -10 -10 -10 -10 bedrock
+ 5 0 0 0 10 0 bucket
+ 0 0 -5 -10 5 0 cloud provider
+ 10 0 -5 15 20 0 cloudformation
+ 0 0 0 0 15 0 cloudformation stack
+ 25 5 0 15 0 0 cloudformation template
+ 5 0 0 15 15 0 dynamodb
+ 0 0 0 15 -10 0 dynamodb table
+ 0 0 0 -15 -10 0 ec2 instance
+ 40 10 0 0 0 0 for aws
+ 0 0 0 15 5 -5 iam role
+ 0 10 0 -15 10 -10 in aws
+ 0 0 -15 5 -15 0 invoke
+ 10 0 5 15 -10 15 lambda
+ 0 0 0 20 10 5 lambda function
+ 15 0 0 10 0 -10 on aws
+ 0 0 0 10 0 0 on demand
+ -20 -15 0 -20 -20 -20 pulumi
+ -10 0 -10 -10 -15 -10 queue
+ 0 0 5 0 15 -5 region
+ 5 0 0 0 10 0 s3
+ 0 0 0 0 0 15 s3 amazonaws com
+ 0 0 5 15 -5 0 s3 bucket
+ 25 5 0 -15 30 5 serverless
)weights",
    R"weights(
strengths aws
+ 0 0 0 0 -10 0 serverless deploy
+ -10 0 -5 0 5 0 serverless framework
+ 5 0 10 0 5 0 sqs
+ 0 0 0 0 15 10 sst
+ -15 5 5 0 5 -15 stage
+ -20 -10 -20 -20 -30 -35 terraform
+ 0 0 0 0 15 0 us-east-1
+ 0 0 0 0 -10 0 using aws
+ 0 5 0 0 -10 0 with aws
strengths backend
+ 0 0 0 0 -10 0 ApplicationController
+ 0 0 -15 -20 15 0 Echo
+ 20 0 -10 0 15 -5 Flask
+ 0 0 0 0 0 -10 Gin
+ 0 0 0 0 -15 0 INSTALLED_APPS
+ 0 0 0 0 10 0 ListenAndServe
+ 0 0 0 0 10 0 MIDDLEWARE_CLASSES
+ -15 -15 -15 0 -45 -15 PHP
+ -10 0 -5 -5 -5 0 Plug
+ 0 0 0 20 -5 0 Spring
+ 0 0 0 0 -15 0 admin dashboard
+ -15 0 10 -15 0 0 admin panel
+ 0 0 0 0 0 10 adonisjs
+ 0 0 0 0 -5 -10 aiohttp
+ 0 0 -5 -5 -15 -10 api server
+ 0 0 0 0 -40 0 app-get
+ 0 0 0 -20 -30 0 app-use
+ 10 0 0 -5 5 0 application server
+ 0 0 0 0 -20 0 authentication strategy
+ -15 -5 10 -10 -25 0 authorization
+ 15 -30 -5 -25 -35 -5 back-end
+ 0 0 0 0 10 0 backend api
+ 0 0 0 -10 0 0 backend service
+ 0 0 0 0 -15 0 background worker
+ 0 0 0 0 5 -10 body parser
+ -20 -15 -20 -20 -15 10 bundle
+ 0 -5 0 5 15 0 business logic
+ 0 0 -5 0 -5 -10 cgi
+ 0 0 5 10 0 0 circuit breaker
+ 0 0 0 0 -25 0 composer require
+ 5 10 -5 30 15 15 cookie
+ 0 0 0 0 -10 -10 cookie session
+ 0 0 35 40 0 0 cron job
+ 35 15 10 30 -10 0 crud
+ 0 0 -15 -5 -10 0 data access
+ 0 0 -15 -10 -20 -25 deno
+ 0 0 10 -5 0 -5 distributed system
+ 40 0 10 20 -15 30 django
+ 0 0 0 0 0 -20 doctrine
+ 0 0 0 0 0 -15 dropwizard
+ 0 -10 5 -5 -10 0 event-driven
+ -10 5 10 10 -10 0 express
+ 0 0 0 -15 -5 0 express application
+ 0 0 0 0 15 0 express middleware
+ 0 0 0 15 10 0 express server
+ 0 0 10 -10 10 0 express-js
+ 0 0 0 0 -15 -5 expressjs
+ 0 0 0 10 -15 5 fastapi
+ 5 0 20 5 10 20 fastify
+ -20 -5 -5 25 -20 -25 firebase
+ 15 0 -20 5 5 0 for django
+ 0 0 0 0 -20 0 gin-Context
+ 0 0 0 0 -15 0 gin-Default
+ 0 0 0 0 -15 -5 gin-gonic
+ 0 0 25 0 15 0 graceful shutdown
+ 25 -5 0 10 35 25 graphql server
+ 0 0 0 0 0 -25 gunicorn
+ 0 0 -15 0 -5 0 handlerfunc
+ 5 5 0 15 20 15 hapi
+ 0 0 0 0 25 0 hapi plugin
+ 0 0 0 0 0 -10 hasura
+ 5 0 -10 0 5 -10 hono
+ 0 0 -5 -5 -10 0 http handler
+ 0 0 0 0 15 0 http-HandleFunc
+ 0 0 0 15 0 0 idempotent
+ 0 0 -10 15 0 0 job queue
+ 15 5 0 -5 5 0 jwt
+ 0 0 0 0 10 0 jwt auth
+ -20 20 5 0 -10 -15 kafka
+ 0 0 0 0 -30 0 keystone
+ 20 0 5 25 30 10 koa
+ 0 0 5 -10 0 0 laravel
+ 0 0 0 0 35 0 mean stack
+ 20 -10 15 30 15 15 microservice
+ -25 -20 -45 -15 15 -55 middleware
+ -5 -5 25 10 0 10 mongodb
+ 0 0 20 5 0 0 multi-tenant
+ -5 -10 5 -15 -5 -15 mysql
+ 35 0 10 0 65 80 nestjs
+ 0 0 0 0 0 -15 net http handler
+ 0 0 -5 0 -10 0 node api
+ -85 15 -25 20 -5 0 node-js
+ 0 0 -10 0 0 0 node-js framework
+ 20 0 15 0 15 15 parse server
+ 0 -20 0 0 0 0 passport strategy
+ 0 0 0 0 0 -25 passport-js
+ 0 0 0 0 15 0 password reset
+ -10 0 0 -10 -25 -40 php
+ -40 -10 -30 -25 -10 25 postgresql
+ -5 0 -5 0 -10 0 prisma
+ 0 -5 5 10 15 0 production ready
+ -20 -5 25 5 0 -10 queue
+ 0 0 -5 -10 5 -15 rabbitmq
+ 0 5 0 -15 35 -25 rails
+ 0 -5 20 0 10 0 rate limiting
+ -10 0 -20 10 55 -35 redis
+ 0 0 0 -5 15 10 request context
+ 0 0 0 0 -10 0 request id
+ 0 0 0 -10 0 0 request lifecycle
+ -10 0 -20 15 10 15 rest api
+ 20 15 10 0 -10 0 restful api
+ 5 10 -40 -10 25 0 router
+ -20 -10 -15 20 0 -10 routing
+ -20 -10 0 -25 -25 -20 rpc
+ 0 0 0 0 0 25 ruby on rails
+ 5 0 15 -5 25 0 scaffold
+ 20 -5 5 0 -10 0 scalable
+ -10 -10 30 -15 -5 0 server-side
+ 15 0 0 0 0 0 server-side application
+ 0 0 20 0 15 5 session management
+ 0 0 0 0 25 0 session storage
+ 0 0 10 0 10 20 session store
+ 0 0 0 0 10 0 soft delete
+ 0 0 0 10 0 10 starlette
+ 0 0 0 30 -5 -10 supabase
+ 0 0 -5 5 10 0 task queue
+ 0 0 0 -20 0 0 template engine
+ 0 0 20 0 0 0 user management
+ 0 0 0 10 0 0 uvicorn
+ -25 -15 15 5 15 0 web framework
+ -5 -15 -20 -5 -5 -25 web service
+ -5 -15 -30 15 30 15 worker
+ -30 0 0 -5 -5 0 wsgi
+ 0 0 0 0 0 -25 yii2
strengths benchmark
+ 0 0 0 0 -25 0 allocs-op
+ 0 0 0 0 -25 0 b-op
+ 0 0 0 -5 5 -10 bench
+ 25 5 -35 0 5 -15 benchmark
+ 0 0 0 5 10 -5 benchmark for
+ 0 0 0 0 15 0 benchmark-js
+ 15 5 20 5 5 0 benchmarking
+ 0 0 -15 -10 -10 -5 comparison
+ 0 -5 0 25 0 0 concurrency
+ 0 0 0 10 0 0 concurrent connections
+ 0 0 0 20 0 0 cpu time
+ -5 -5 0 -10 -5 0 evaluate
+ -5 -10 -5 -15 -5 -5 faster than
+ -5 -5 -5 -5 -15 0 fastest
+ 0 0 0 0 -15 0 go test -bench
+ 0 0 0 20 30 -5 latency
+ 0 0 0 -10 -10 0 leaderboard
+ 5 10 10 5 40 10 measure
+ -15 -5 -5 0 10 0 metric
+ 0 0 0 0 -30 0 ns-op
+ -5 -5 -5 -10 -5 0 optimized
+ 0 0 0 0 30 0 p99
+ 0 0 0 5 20 5 percentile
+ 20 0 20 45 20 5 profiler
+ 0 10 20 20 35 10 profiling
+ 0 0 0 20 0 0 requests per second
+ 0 -5 -5 -10 -10 -5 score
+ 0 0 -10 -5 5 0 slow
+ 15 0 0 0 5 0 statistics
+ 15 0 -10 -10 0 15 timer
+ 25 0 15 25 15 0 timing
+ 0 10 -5 30 0 0 workload
strengths best-practices
+ 0 0 0 15 -5 -5 a11y
+ -5 10 10 5 10 10 accessibility
+ 0 0 0 0 10 10 airbnb
+ 0 0 0 0 10 0 app template
+ 0 -5 -5 0 20 15 architecture
+ 20 -5 -5 10 35 20 best-practice
+ -5 -5 -5 -10 -5 0 boilerplate
+ 0 0 0 0 10 0 braces
+ 0 0 35 0 0 0 clean architecture
+ 0 0 0 -5 0 25 code review
+ 0 0 50 0 -20 25 code style
+ 0 -5 10 0 -10 10 commit message
+ 0 0 0 0 0 -10 commitizen
+ -10 -10 30 5 -15 -5 consistent
+ 0 0 10 -5 -5 -5 convention
+ 0 0 0 -15 -10 0 conventional commits
+ 0 0 0 0 10 0 curly braces
+ 0 0 0 -5 35 0 data layer
+ 15 -20 0 10 10 -35 eslint
+ 15 0 0 0 0 5 eslint configuration
+ 10 0 0 0 15 10 flake8
+ 15 20 15 -10 -35 -15 guide
+ 0 -20 0 5 0 15 guideline
+ 0 0 0 10 0 0 husky
+ -15 -15 -5 -5 10 5 linter
+ 0 0 5 -15 10 0 linting
+ 10 15 -5 0 0 10 modular
+ 0 0 0 -5 -10 0 naming
+ 0 0 0 0 10 0 naming convention
+ 0 0 10 0 0 0 opinionated
+ 5 -10 -10 0 -5 0 pattern
+ 30 0 -10 0 35 20 prettier
+ 0 0 15 -5 0 -5 principles
+ 0 -5 0 25 0 0 recommendation
+ 0 0 0 0 -15 0 refactor
+ 0 0 -5 10 -10 5 review
+ 0 0 0 0 -15 0 rubocop
+ -10 -20 -15 5 15 -20 rules
+ 0 0 0 0 10 0 ruleset
+ 0 0 10 10 0 0 set of rules
+ -5 0 -5 -5 -15 0 specification
+ 15 -15 20 10 -10 10 style-guide
+ -10 0 0 -10 -10 -10 stylelint
+ 0 0 0 0 0 20 thoughtbot
+ 0 0 0 -5 -15 -5 tslint
strengths bitcoin
+ 35 -10 -5 5 0 5 bitcoin
+ 20 0 0 -5 -5 0 bitcoin transaction
+ 35 25 0 0 35 10 coin
+ -10 -5 0 -10 0 -5 crypto
+ 15 0 0 0 0 0 cryptocurrency
+ 0 0 -5 -10 -15 10 private key
+ 0 0 0 0 10 0 satoshi
+ 0 0 0 -5 -10 -5 secp256k1
+ 0 0 0 5 -10 0 testnet
+ 0 5 0 10 0 5 transaction
+ 0 0 0 10 5 20 utxo
+ -5 5 -10 10 -5 20 wallet
strengths blockchain
+ -10 0 0 0 0 0 Drizzle
+ -10 0 0 5 0 0 Forge
+ -40 -15 5 -25 -60 -20 bitcoin
+ 10 0 0 35 15 15 blockchain
+ -15 10 -5 -5 -15 0 bridge
+ -15 5 10 -10 -5 -10 chain
+ 25 25 0 -15 20 -15 coin
+ 0 0 0 -20 0 0 coinbase
+ 0 0 0 20 -5 0 consensus
+ 5 5 5 -5 -10 0 crypto
+ 0 0 0 10 0 0 crypto-currency
+ 10 0 0 15 10 0 dapp
+ 0 0 0 0 10 0 erc-20
+ 0 0 0 10 0 0 erc20 token
+ 30 5 25 5 15 35 ethereum
+ 0 0 0 5 5 10 ethers
+ 0 -5 -5 15 -5 0 exchange
+ -5 0 -5 -5 -10 -5 identity
+ 0 0 0 10 0 0 key management
+ 0 0 0 -10 10 0 mainnet
+ 0 0 0 -5 10 10 marketplace
+ 5 0 0 0 5 10 metamask
+ 0 0 0 25 15 10 mnemonic
+ 0 0 0 0 0 10 multisig
+ 0 0 -10 5 -15 -15 nft
+ 15 0 0 10 20 0 on-chain
+ 0 5 10 -5 -5 -5 price
+ 0 0 10 15 15 10 private key
+ 0 0 0 10 0 0 seed phrase
+ 0 0 -5 -5 15 0 signing
+ 15 0 0 0 5 10 solana
+ 0 10 0 0 0 10 solidity
+ -5 0 0 -10 -10 0 swap
+ 0 0 -10 5 10 10 testnet
+ 0 0 0 -10 -5 0 the graph
+ -10 5 40 0 20 10 transaction
+ 0 0 0 -20 -5 0 transaction hash
+ 0 0 0 0 10 0 usdc
+ -30 -5 -5 -5 -30 -25 validator
+ 0 0 0 0 5 10 viem
+ 60 0 20 20 15 10 wallet
+ 0 0 0 0 10 0 wallet address
strengths blog
+ 0 0 10 0 10 0 Astro
+ -10 0 -5 0 -10 -5 analytics
+ 55 15 10 10 10 -35 blog
+ 0 0 5 -5 -15 -5 category
+ 0 0 0 0 10 0 config yml
+ 0 0 0 5 -10 0 excerpt
+ 0 0 -5 -5 -5 10 footer
+ 0 0 0 -10 -10 -5 front-matter
+ 0 0 0 0 -10 0 frontmatter
+ -15 -5 -5 -20 -30 -15 gatsby
+ -10 0 0 0 -5 0 gatsby site
+ -15 0 0 0 -15 0 gatsby theme
+ 0 0 0 0 0 -15 gatsby-js
+ 0 0 0 5 -10 0 github-io
+ 15 0 0 0 15 20 hexo
+ 0 15 -5 -5 -5 15 homepage
+ 0 0 20 0 15 0 hugo
+ 20 0 0 0 5 0 jekyll
+ 5 10 5 -5 0 -5 mdx
+ 0 0 0 0 15 0 npm install hexo
+ 0 0 0 -10 0 0 post list
+ 0 0 0 -15 15 -5 posts
+ 15 0 -5 0 -5 0 publishing
+ 10 0 0 -5 -5 0 reader
+ 5 5 10 0 5 5 responsive
+ 0 0 10 0 0 5 seo
+ 0 0 -5 -5 -10 -5 sidebar
+ 0 0 -5 -5 -15 0 sitemap
+ 0 0 0 0 -15 0 sitemap xml
+ -5 0 0 -20 0 -10 social
+ 0 0 0 10 -10 0 static site
+ 0 0 0 0 -15 0 static-site generator
+ 0 0 0 -5 -10 -5 subscribe
+ -20 15 5 -15 0 -10 theme
strengths bundler
+ 0 0 0 -10 -10 0 Babel
+ 0 0 0 0 10 0 Parcel
+ 0 0 5 0 0 -10 amd
+ 0 0 0 0 -10 0 babel config js
+ -45 -15 0 -20 -45 -50 babel plugin
+ -30 0 0 0 -15 -10 babel preset
+ 0 0 0 0 0 -55 babel-js
+ 0 0 0 0 -10 -10 babel-loader
+ 0 0 -15 -15 -20 0 babelrc
+ 20 0 10 10 15 10 browserify
+ 0 0 0 0 15 0 build config
+ 0 -5 0 10 -5 0 build system
+ 0 0 0 -10 -5 0 build tool
+ 0 0 0 0 15 0 bundle js
+ -5 0 0 0 -10 -10 bundler
+ 0 0 0 10 0 0 bundling
+ 0 0 0 0 10 0 chainWebpack
+ 0 0 -10 -5 -20 0 common-js
+ 0 10 -5 5 -5 -5 compress
+ 10 0 0 0 -10 0 concatenate
+ 0 0 0 5 0 10 css modules
+ 0 0 0 0 15 5 css-loader
+ 0 0 0 0 15 0 defineConfig
+ 0 0 0 15 0 0 dependency graph
+ 0 0 15 -5 -10 0 dev server
+ 0 0 0 -5 -10 0 development server
+ 0 0 0 -5 -10 0 entry file
+ 0 0 0 -5 -10 0 es module
+ 10 15 35 10 20 -10 es6
+ 0 0 0 10 5 5 es6 module
+ 15 0 15 0 20 0 esbuild
+ 0 0 -15 -20 -10 -10 esm
+ 0 0 10 0 -5 0 externals
+ -25 0 5 -25 -20 -20 grunt
+ 0 0 0 0 -25 0 grunt initConfig
+ 0 0 0 0 -25 0 grunt loadNpmTasks
+ 0 0 0 0 -10 0 grunt plugin
+ 0 0 0 0 0 -30 grunt-js
+ 0 0 0 0 -20 -20 gruntfile
+ -30 -10 -20 -20 -45 -30 gulp
+ 0 0 0 0 -35 0 gulp dest
+ -20 0 0 0 0 0 gulp plugin
+ 0 0 0 -10 -30 0 gulp src
+ 0 0 0 0 -10 0 gulp task
+ 0 0 0 0 0 -10 gulp-js
+ 0 0 0 0 -20 0 gulpfile js
+ -10 -5 -5 -5 -15 -15 hot
+ -10 0 0 0 -5 0 hot reloading
+ 5 0 20 5 25 25 loader
+ 0 0 -5 -10 15 0 minified
+ 20 0 0 -5 5 5 minify
+ 0 0 0 10 -5 0 module loader
+ -5 -5 -5 -10 -5 -10 next-js
+ 0 0 0 0 10 0 npm install save-dev webpack
+ 0 0 0 -5 -35 0 npm run build
+ 0 0 0 0 -15 0 npm run dev
+ -10 -5 -5 -10 -5 -10 nuxt
+ 0 0 10 0 15 10 optimize
+ 10 0 -5 -10 10 0 pipeline
+ -10 0 -10 -10 -15 -10 postcss
+ 0 0 -5 -5 -15 15 rollup
+ 0 0 0 0 10 0 rollup config js
+ 10 0 0 0 10 0 rollup plugin
+ 25 0 0 0 0 0 rspack
+ 10 5 5 15 25 5 sass
+ 0 0 0 0 20 0 sass loader
+ 0 0 0 0 10 0 single bundle
+ 0 0 -10 -20 -5 0 source maps
+ 0 0 0 -10 -10 -5 sourcemap
+ 0 0 0 -10 0 -5 starter
+ 0 0 0 10 10 0 stats json
+ 0 0 0 -5 -15 0 test js
+ 0 0 0 -10 -10 0 transpile
+ 0 0 0 -10 -10 0 tsc
+ 0 0 0 0 15 0 uglify-js
+ 20 0 -10 15 30 15 vite
+ 0 0 0 0 10 0 vite config js
+ 20 0 0 -5 15 0 vite plugin
+ 0 0 0 0 20 10 vite-js
+ 10 0 0 0 15 -10 vue-cli
+ 0 0 0 0 -10 0 wasm-pack
+ 60 -5 20 -10 5 0 webpack
+ 0 0 0 0 25 0 webpack config
+ 0 0 0 0 35 0 webpack config js
+ 0 0 0 5 -10 -5 webpack dev server
+ 0 0 0 10 0 0 webpack loader
+ 20 0 10 0 15 15 webpack plugin
strengths cache
+ 0 0 0 0 15 0 11211
+ 35 -5 -10 5 15 30 cache
+ 0 0 0 -5 -15 0 cache directory
+ 0 0 0 5 10 0 cache entry
+ 0 0 0 15 20 0 cache_key
+ 10 0 0 0 35 0 cached
+ 0 0 0 10 -5 0 cached data
+ 15 5 -10 -10 5 5 caching
+ 0 -5 -10 -5 -10 -10 cdn
+ -5 0 -5 -10 -10 -10 cloudfront
+ 0 -5 0 10 -5 0 concurrent
+ 0 0 -10 0 0 0 eviction
+ 0 0 -5 0 15 0 expire
+ 0 0 -5 -5 -10 0 in-memory
+ 0 0 0 -5 10 0 latency
+ 0 0 -10 -5 0 0 lru
+ 20 0 5 10 15 20 memcached
+ 0 0 0 0 10 0 read through
+ 5 -5 5 -10 5 5 redis
+ 0 0 -5 -10 -10 0 ttl
strengths chat
+ -10 -15 5 0 -15 -15 Element
+ 0 10 0 0 0 0 Pidgin
+ 0 0 -5 -10 -5 0 Signal
+ -5 -5 -15 -10 -20 -15 assistant
+ 15 35 15 30 50 25 bot
+ 0 0 0 0 0 10 bot api
+ 35 0 0 25 0 0 bot framework
+ -5 -5 -5 -5 -15 0 bridge
+ 20 15 -5 -20 10 -25 chat
+ 0 0 -10 0 0 0 chat interface
+ 0 0 0 -10 -15 0 chat message
+ 20 0 0 0 5 10 chat sdk
+ 0 0 0 0 20 0 chat ui
+ 0 0 0 0 -10 0 chat_id
+ 40 0 0 5 30 -5 chatbot
+ 0 0 0 -10 -5 -5 chatgpt
+ 0 0 0 0 10 0 client login
+ 0 -10 -5 5 5 0 communicate
+ -10 -5 -5 -10 -5 0 communication
+ 5 0 5 0 20 -5 conversation
+ 30 -15 -5 30 -10 0 dialog
+ 65 5 -10 -15 10 15 discord
+ 0 0 15 0 30 30 discord-js
+ -10 0 -5 -5 0 0 emoji
+ -10 -5 -10 -15 -15 -5 encryption
+ 10 0 5 -10 -15 -5 forward
+ 0 -5 0 0 0 -55 gitter
+ 0 0 0 0 15 0 guild
+ 0 0 0 0 0 -45 im
+ 10 0 0 0 0 0 instant messaging
+ 0 -5 5 -5 -10 -15 irc
+ 0 10 0 10 0 0 libpurple
+ 20 10 0 0 15 0 messaging
+ 0 0 10 0 5 0 messenger
+ -10 -10 5 0 -10 -10 notification
+ 0 0 5 0 30 0 reply
+ 0 -5 0 0 -10 -5 room
+ 20 0 0 0 20 0 sendbird
+ 20 -5 5 -10 20 10 slack
+ 0 0 5 0 -15 0 sms
+ -5 -5 -5 -5 -10 -15 social
+ -10 -5 -5 -15 -20 0 socket
+ 0 0 -5 -10 -10 -15 socket-io
+ 15 10 -5 5 5 0 telegram
+ 0 0 0 0 -10 0 telegram bot
+ 0 0 -5 -10 -10 -10 twilio
+ -10 0 -5 5 0 0 typing
+ 0 0 0 0 5 10 webhook
+ -15 0 -15 -25 -10 -5 websocket
+ 0 0 0 -10 0 0 whatsapp
+ 0 0 0 0 0 10 xmpp
strengths cicd
+ 25 0 10 0 10 0 GitHub Actions
+ 0 0 0 0 0 15 argo cd
+ 15 0 10 5 25 -5 artifact
+ -5 -5 -5 10 -5 10 automation
+ 10 0 0 5 10 5 azure devops
+ 0 0 0 15 0 0 build pipeline
+ 0 0 0 0 30 0 build step
+ 0 0 0 -5 15 0 ci environment
+ 25 0 10 5 -5 0 ci-cd
+ 0 0 0 15 0 0 continuous delivery
+ 10 10 10 20 15 20 github action
+ 0 0 0 0 15 5 github workflow
+ 0 0 0 -5 -5 -15 gitlab
+ 0 0 0 15 0 15 gitops
+ 0 0 0 0 0 10 hudson
+ 0 0 0 0 10 0 in your ci
+ -5 -5 10 10 5 10 jenkins
+ 0 -5 0 5 -5 10 job
+ 0 5 10 25 0 0 monorepo
+ 10 -5 10 -10 -5 -5 pipeline
+ -15 0 0 0 -15 -15 probot
+ 0 0 15 0 0 0 publish to npm
+ -5 10 15 -5 15 -10 runner
+ 0 0 0 0 0 20 semantic-release
+ 0 0 -10 0 -10 -5 sonarqube
+ 0 0 0 0 15 0 test report
+ 0 15 0 0 5 0 test result
+ 0 0 -5 0 0 -15 travis
+ 0 0 -5 0 5 -40 travis-ci
+ 5 -5 -10 0 0 -5 versioning
strengths cli
+ 0 0 0 0 10 0 COMMANDS
+ -35 20 -30 10 55 -30 GNU
+ 0 5 5 15 40 0 OPTIONS
+ -20 -20 5 -50 -25 -10 PATH
+ -10 5 5 -10 -35 -15 POSIX
+ 0 5 25 25 -25 -25 USAGE
+ 0 0 0 -5 -10 0 all commands
+ 0 0 0 0 0 -10 ansible
+ 0 0 0 0 15 0 apk add
+ 0 0 0 -10 -15 0 apt get install
+ 0 0 0 -15 5 0 apt install
+ 0 0 -25 -20 20 -10 arch linux
+ 0 0 0 0 -5 -10 argparse
+ 0 0 0 0 10 0 argument parsing
+ 0 -25 -10 -30 20 -10 arguments
+ 0 0 0 -10 0 0 argv
+ 0 0 0 0 -30 0 asdf install
+ 0 0 10 -5 5 5 autocomplete
+ 0 0 -10 0 0 0 autocompletion
+ 0 0 5 0 20 0 available command
+ -20 40 -35 40 -10 10 bash
+ 0 0 0 0 45 0 bash completion
+ 0 0 0 0 10 0 bash script
+ 0 0 0 0 20 0 bashrc
+ 0 -10 -5 -5 0 0 batch processing
+ 0 0 0 5 10 -10 bats
+ 30 0 0 0 0 0 benchmarking tool
+ 0 0 0 0 -10 0 bin bash
+ 0 0 -5 0 -20 0 binary release
+ 0 0 0 5 -25 0 brew install
+ 0 0 0 -15 0 0 brew tap
+ 0 0 0 0 0 10 buildah
+ 0 0 0 5 15 0 busybox
+ 0 0 0 0 25 0 cargo install
+ 0 0 0 0 -35 0 chmod x
+ 0 0 0 0 -15 0 choco install
+ 0 0 0 5 15 0 cli argument
+ 0 0 -10 5 20 -10 cli command
+ 0 0 0 0 -15 0 cli flag
+ 5 15 -15 15 15 -5 cli for
+ 0 0 -10 -10 -5 -10 cli option
+ 15 -30 -20 25 15 -5 cli tool
+ 0 0 0 -10 0 0 cli utility
+ 55 -35 55 -15 -10 10 clis
+ 5 25 -20 -25 20 0 cmd
+ -20 40 30 5 -10 45 command
)weights",
    R"weights(
strengths cli
+ 0 0 0 0 -15 -10 command reference
+ 15 -35 45 15 -55 35 command-line
+ 0 0 0 10 0 0 command-line application
+ 5 5 -15 0 -10 0 command-line interface
+ 25 0 0 -5 0 0 command-line interface for
+ 0 25 5 20 -20 0 command-line option
+ 0 0 5 10 20 10 command-line tool
+ 10 20 -5 -10 5 0 command-line tools
+ 20 -20 25 -5 -5 0 command-line utility
+ 0 0 0 0 5 10 commands and options
+ -10 0 0 -5 -20 -5 compressor
+ 0 0 0 0 -10 0 conda install c
+ 0 0 0 0 15 0 config file in
+ 15 -25 -5 0 15 10 converter
+ 0 0 0 0 15 0 coreutil
+ 0 0 30 10 15 0 cron job
+ 0 0 0 10 15 0 crontab
+ -10 5 0 -10 20 -15 curl
+ 0 35 0 15 15 0 current directory
+ -50 -40 -30 10 -25 -10 daemon
+ 0 0 15 5 0 5 debian package
+ 15 15 5 -30 -5 0 directories
+ 0 0 0 10 10 0 directory listing
+ 0 0 0 -15 -25 0 dnf install
+ 0 0 5 15 -10 15 dotfile
+ 0 0 0 0 20 0 download files
+ 10 0 0 10 0 15 downloader
+ 0 0 15 -10 -20 0 dry run
+ -15 0 0 -15 -60 -35 eval
+ 5 -5 0 -10 15 5 executable
+ 0 0 0 0 -25 0 executes a command
+ 0 0 10 -10 -15 10 exit code
+ 0 0 -10 0 0 0 exit codes
+ 0 0 0 -10 5 0 exit status
+ 0 0 0 15 50 0 exit with
+ 0 0 0 0 10 0 export PATH
+ 0 0 -5 -5 15 -10 ffmpeg
+ 0 0 0 0 -15 0 file listing
+ 0 0 0 0 -10 0 file manager
+ 0 10 -15 25 0 0 file name
+ 0 0 0 0 20 0 file watcher
+ -15 -10 -50 25 10 -10 flag
+ 0 0 0 0 -15 0 from standard input
+ 0 -20 0 -25 5 0 from the command-line
+ -30 -15 -55 -45 -35 -40 git
+ 0 0 0 0 15 0 git command
+ 0 0 -5 15 -10 0 git hook
+ -10 -10 -35 -30 20 5 git repository
+ 0 0 0 -5 10 35 github releases
+ 0 0 0 -5 -20 0 glob pattern
+ 0 0 0 0 -20 0 global flag
+ 0 0 0 0 -15 0 global install
+ 0 0 0 0 -30 0 go get u
+ 0 0 0 0 -35 0 go install
+ 0 -20 0 -25 -10 -20 gpg
+ 0 0 10 0 -55 5 grep
+ 0 0 0 0 20 0 h help
+ 0 -15 0 -15 -5 -10 headless
+ 0 0 5 0 20 0 help message
+ 0 0 0 0 10 0 help text
+ 5 0 -20 -15 5 15 homebrew
+ 0 0 -5 -10 -5 0 html report
+ 0 0 0 0 -10 -10 imagemagick
+ 0 0 0 -5 35 0 input file
+ 0 0 0 5 35 0 install globally
+ 0 0 -10 10 25 0 install script
+ 0 0 0 -5 15 -15 install sh
+ 0 0 0 0 -10 0 installed globally
+ 0 0 -5 -5 15 0 interactive mode
+ 0 0 0 10 0 0 interactive terminal
+ 0 0 -15 -15 -35 0 invoke
+ 10 0 0 0 5 0 jq
+ 0 0 10 -5 15 0 json output
+ 0 0 -5 30 0 0 linux and macos
+ 0 0 0 0 -10 0 luarocks install
+ 0 0 0 0 10 0 machine readable output
+ 0 -15 30 -15 0 10 man
+ 0 15 5 -5 -25 0 man page
+ 0 0 0 0 30 5 man pages
+ 0 0 0 5 0 15 manpage
+ 0 0 0 -5 20 0 manual page
+ 0 0 0 -5 40 0 no color
+ 0 0 0 -15 30 0 non interactive
+ 0 0 5 0 50 0 npm install g
+ 0 0 0 0 10 0 npm install global
+ 0 35 15 -15 15 35 npx
+ 0 0 5 20 -20 0 on the command-line
+ 0 0 0 -10 0 0 one command
+ 0 20 -10 15 35 0 output file
+ 0 10 -20 15 0 0 output format
+ 0 0 0 0 -10 0 output json
+ 0 0 0 0 30 0 output the version number
+ 0 0 0 0 10 0 output usage information
+ 0 0 0 -15 0 0 package installer
+ 0 -5 25 -10 -10 -5 package manager
+ 0 0 0 -5 15 0 pacman S
+ 0 0 0 0 -15 -10 pandoc
+ 0 0 25 20 0 0 perl script
+ 0 0 0 0 30 0 pip install user
+ -20 -20 -15 -15 -30 -10 pipe
+ 0 0 15 -25 10 0 piped
+ 0 -45 0 5 -25 0 piping
+ 0 0 0 -10 -10 0 pkg install
+ 0 0 0 0 10 0 pkg_add
+ 0 0 0 0 15 0 pnpm add g
+ 0 -15 5 0 10 -5 podman
+ 0 0 0 0 -35 0 posix
+ 0 -5 0 -15 15 0 powershell
+ 0 0 -5 -10 0 0 pre built binary
+ 0 0 0 0 -15 0 pre compiled binary
+ 0 0 10 10 5 0 prebuilt binary
+ 0 0 10 0 0 0 precompiled binary
+ 65 15 30 25 35 0 progress bar
+ 10 -30 5 -10 30 -15 prompt
+ -20 -15 0 -10 -20 -25 pulumi
+ 0 0 0 0 25 0 python m
+ 0 -5 15 0 5 0 python script
+ 0 0 0 0 15 0 q quiet
+ 0 -5 0 0 25 0 quiet
+ 0 0 0 0 25 0 quiet mode
+ 0 0 0 0 0 10 rclone
+ 0 0 0 0 15 0 read from stdin
+ -15 0 15 -35 -20 0 recursive
+ 0 0 5 15 15 0 recursively
+ 0 -5 30 10 -35 10 repl
+ -5 -10 -5 30 -35 0 replacement
+ -5 -5 10 -15 -5 0 replacement for
+ 0 -5 10 5 5 10 ripgrep
+ 0 0 0 -5 15 0 rsync
+ 0 0 0 0 10 0 run a command
+ 0 0 0 0 15 0 runs commands
+ 0 0 0 0 10 0 sarif
+ 0 0 0 0 10 0 scan report
+ -5 5 15 -5 -5 -15 scanner
+ 20 0 0 0 -5 0 scans a
+ 0 0 0 0 -30 0 scp
+ -60 10 -10 -20 -45 25 script
+ -20 0 15 -20 25 0 script to
+ 0 0 0 0 -10 0 sed
+ -35 0 -15 -5 -5 -30 shell
+ 0 0 -10 20 0 0 shell command
+ 0 -10 0 20 0 0 shell script
+ 0 0 0 0 15 0 show help message
+ 0 0 0 0 50 0 show this help
+ -10 -5 0 0 0 0 simple tool
+ 0 0 0 0 -15 0 snap install
+ 0 0 -10 10 40 0 spinner
+ -35 -25 -15 -20 -10 -20 ssh
+ 0 0 0 -20 5 0 standard input
+ 0 0 -10 -20 5 0 standard output
+ 0 0 0 -5 35 0 statically linked
+ 0 0 -10 -25 -40 0 stderr
+ -5 0 10 35 25 0 stdin
+ -10 25 20 20 -15 0 stdout
+ 0 0 -10 -5 -20 -10 subcommand
+ 0 20 0 -5 0 0 subdirectories
+ 0 10 0 -15 0 0 sudo make install
+ 0 0 0 0 15 0 sys argv
+ 5 10 -15 -15 20 0 tar
+ 0 0 0 0 -10 0 tee
+ 15 0 0 0 0 0 terminal application
+ -5 -10 -10 -10 -15 -25 terraform
+ 0 0 0 15 0 30 tui
+ 0 0 0 0 -15 0 using the cli
+ 0 5 0 -10 20 0 usr bin
+ 0 0 0 0 -10 0 usr bin env
+ 0 0 0 15 -20 0 usr local bin
+ 0 10 15 -15 10 -25 verbose
+ 0 0 15 0 10 0 via cli
+ 0 0 -5 -10 0 0 watch mode
+ 0 0 0 -25 20 0 wget
+ 0 0 0 0 10 0 winget install
+ 0 0 10 -20 0 0 working directory
+ 0 0 0 0 20 0 xargs
+ 0 0 0 0 10 0 xdg config
+ 0 0 0 0 -20 -15 yaml config
+ 0 0 0 0 15 0 yargs
+ 0 0 0 0 25 0 yarn global add
+ 0 0 0 10 35 0 your shell
+ 0 -5 5 15 30 5 zsh
+ 0 0 0 -10 0 0 zshrc
+ 0 0 0 0 -10 0 zypper install
+ 0 0 -10 0 0 0 脚本
strengths cloud-native
+ 5 5 -5 -10 0 -10 Azure
+ 0 0 0 0 0 -10 Helm
+ 0 0 -5 -5 -10 -10 api gateway
+ 0 0 -5 -15 0 0 auto scaling
+ 0 0 0 0 -15 -15 ceph
+ 0 0 10 0 0 0 circuit breaker
+ 0 0 5 20 0 0 cloud infrastructure
+ 0 0 0 10 0 0 cloud native computing foundation
+ 0 0 -10 0 -10 -10 cloud platform
+ 0 -10 10 -20 -15 0 cloud provider
+ 0 0 0 0 -10 0 cloud run
+ 0 0 0 0 0 -10 cloud sdk
+ 0 10 -10 -20 0 0 cloud service
+ -20 -15 40 -25 -10 -20 cluster
+ 0 0 0 10 0 10 cncf
+ 0 0 0 10 15 -5 consul
+ 0 0 0 0 -10 -5 devops
+ 0 0 0 0 10 0 digitalocean
+ 0 0 -10 5 0 0 distributed tracing
+ 0 0 25 10 -5 10 gateway
+ 0 0 -15 -20 -5 10 gcp
+ -10 -15 -10 20 25 -10 google cloud
+ 0 10 0 0 10 -5 grpc
+ 0 0 -10 0 0 0 horizontal scaling
+ -10 0 0 -10 0 -10 ibm cloud
+ 10 10 -5 35 0 15 infrastructure
+ 0 0 0 -10 20 -15 ingress
+ 0 0 0 0 0 -10 istio
+ -30 0 65 35 -10 -15 kubernetes
+ 0 0 5 -5 10 0 load balancing
+ 5 0 0 -15 5 -10 microservice
+ 0 0 0 0 -10 0 multi tenancy
+ 0 10 0 5 -10 5 object storage
+ 0 0 0 0 -20 -15 openstack
+ 0 -10 0 30 5 0 orchestration
+ 0 10 10 0 0 0 prometheus
+ 0 0 -10 -10 -25 -5 region
+ -5 -15 0 0 -5 0 scalable
+ -15 5 -15 5 0 -35 serverless
+ -15 -5 -10 0 -5 -10 serverless framework
+ 0 0 0 -5 0 -10 serverless function
+ 0 0 5 10 -5 -5 service discovery
+ 0 0 0 0 0 -20 service mesh
+ 0 0 0 0 10 0 sidecar
+ 0 0 0 0 0 -15 vmware
strengths cms
+ 0 0 0 0 10 0 Ghost
+ 0 0 0 0 -10 0 INSTALLED APPS
+ 35 0 0 0 25 0 Sanity
+ 0 0 0 25 -15 0 activate
+ 15 0 10 0 5 0 admin panel
+ 0 0 0 0 20 0 admin ui
+ 0 -5 -5 30 5 -5 category
+ 25 25 30 35 20 25 cms
+ 0 0 0 0 0 35 content api
+ 0 0 15 0 0 0 content management
+ 0 -15 0 0 -10 -10 content type
+ 0 0 5 10 20 0 content types
+ 15 0 0 0 0 0 content-management system
+ 0 0 0 0 0 25 decap cms
+ 0 0 0 15 15 5 drupal
+ -10 0 -5 -5 5 -5 e-commerce
+ 0 0 0 0 0 -10 gutenberg
+ -5 0 0 0 -15 -5 hubspot
+ 0 0 0 0 10 0 import plugin
+ -10 -5 -15 -10 0 -25 media
+ -10 -10 -10 -10 -10 -5 menu
+ 10 -5 40 -5 -10 -5 mysql
+ 10 0 0 0 10 10 netlify cms
+ 0 0 0 0 10 0 page-builder
+ 70 0 0 0 0 0 payload cms
+ -10 -5 55 5 -15 -25 php
+ -45 -10 -15 5 -30 -5 portal
+ 0 -5 0 -5 20 0 publishing
+ 0 0 0 0 20 10 sanity-io
+ 10 0 10 50 10 5 seo
+ -30 -10 -10 -20 -25 -20 shopify
+ 20 0 5 0 0 15 strapi
+ 0 0 0 0 20 0 taxonomy
+ -10 -5 -10 5 5 0 translation
+ 0 0 0 0 10 0 user role
+ 5 -5 0 5 5 -10 widget
+ 0 -15 -10 -20 -25 -80 wiki
+ 0 0 0 0 -10 25 wordpress
+ 0 0 0 0 10 0 wp
strengths compiler
+ -10 5 0 0 -5 -5 abi
+ 0 -15 0 5 0 0 abstract syntax tree
+ 20 -5 25 15 10 10 ast
+ 5 20 -5 25 45 30 babel
+ 65 10 0 0 50 30 babel plugin
+ 20 0 0 0 20 10 babel plugin transform
+ 30 0 0 0 25 0 babel preset
+ -5 0 0 0 -10 -10 bundler
+ 0 55 25 20 15 0 bytecode
+ 0 0 0 -5 -15 0 c++ compiler
+ 0 -5 -10 5 -20 -10 clang
+ 0 0 0 10 10 0 class file
+ 15 -15 0 -5 10 0 code generation
+ -25 0 -10 -20 0 0 code generator
+ 50 -10 -5 30 15 0 compilation
+ 5 0 5 -5 15 0 compile time
+ -5 -40 5 10 -25 30 compiler
+ 0 20 0 0 5 0 compiler for
+ 0 20 5 40 25 25 compiling
+ 0 0 15 -5 -5 0 emits
+ 0 0 0 -5 10 0 es2015
+ 0 0 -5 -15 10 -5 es5
+ 0 0 0 0 15 0 flex
+ 0 15 0 0 15 0 forth
+ -5 -15 5 -5 -5 -5 frontend
+ 0 0 -10 5 5 0 g++
+ 0 0 0 10 0 0 garbage collector
+ 0 -10 -10 -10 -10 -5 gcc
+ 0 0 10 15 15 0 generated code
+ -5 0 -10 -5 15 -5 grammar
+ 0 0 0 10 0 0 inlining
+ 0 0 0 0 0 -10 instruction set
+ -35 -35 10 0 -45 -25 interpreter
+ 0 0 0 0 10 0 jit
+ 0 0 0 10 0 10 jvm
+ 0 0 0 10 -5 0 lexer
+ 0 0 0 10 -5 0 llvm
+ 0 -5 -10 15 0 -5 loader
+ 0 -15 -5 -5 -5 0 macro
+ 0 0 0 -10 -5 0 minified
+ -15 0 0 0 0 0 minifier
+ -30 0 -10 -20 -35 -30 minify
+ 0 0 -5 0 -10 0 msvc
+ 0 0 20 -5 -5 0 native code
+ 0 0 0 0 0 -10 nim
+ 0 0 0 0 45 0 npm install save dev babel
+ 0 0 0 -10 15 0 object file
+ -5 -10 -10 10 -20 -5 optimization
+ 0 0 -10 -5 -5 0 optimize
+ 0 0 15 5 -10 0 preprocessor
+ -5 30 -5 10 5 -5 primitive
+ 50 -5 0 -10 -15 -15 programming language
+ -10 -5 -5 0 0 0 python implementation
+ 0 0 -10 0 0 0 python interpreter
+ 0 5 -5 0 -5 -10 sass
+ 0 0 0 0 20 0 self hosted
+ -15 0 0 0 0 0 source code generator
+ 0 0 20 30 20 5 source map
+ 0 0 0 20 0 0 syntax tree
+ 0 0 0 0 0 -10 terser
+ 0 -5 0 0 30 10 toolchain
+ 0 0 0 0 20 0 transpile
+ 0 0 0 10 5 0 transpiled
+ 0 0 0 5 10 0 transpiler
+ 0 0 -5 10 0 0 tsc
+ 0 0 -10 -10 5 0 type checking
+ 0 0 10 0 0 0 type system
+ 5 0 0 0 20 0 typescript compiler
+ 0 0 0 0 -10 0 uglify
+ -20 -10 15 -5 5 0 wasm
+ 5 0 -10 0 -10 10 x86 64
strengths containerization
+ 0 0 0 0 10 0 DOCKER HOST
+ -5 -5 -10 -10 0 0 cluster
+ 0 0 0 0 -5 10 compose
+ 0 0 0 15 0 0 containers and
+ 0 0 0 0 0 -15 coreos
+ 0 0 0 0 0 20 devcontainer
+ 10 10 -10 5 5 0 docker
+ 0 0 0 0 -10 0 docker build
+ 0 0 0 5 -10 0 docker container
+ 0 0 0 -15 -10 0 docker image
+ 0 0 0 0 0 -20 docker pull
+ 0 0 0 -5 -30 0 docker run
+ 0 0 0 -5 -15 5 docker-compose
+ 0 0 0 0 -10 0 docker-compose up
+ 0 0 15 -5 15 -10 dockerfile
+ 0 0 0 5 15 0 entrypoint
+ 0 0 0 0 0 -20 hub docker com
+ -10 -5 -5 -5 -5 -15 kubernetes
+ -15 10 -15 10 -10 -10 microservice
+ 0 0 0 0 0 10 moby
+ 0 0 0 10 -5 0 mount
+ 0 5 0 0 -10 0 podman
+ 0 0 0 0 -10 0 quay io
+ -5 -5 -15 -5 -5 15 registry
+ 0 0 0 0 0 10 sandbox
+ 0 0 -5 0 5 -10 swarm
+ 0 0 0 0 0 15 testcontainer
+ 0 0 0 0 -30 0 vagrant
+ 0 0 0 0 -20 0 vagrantfile
+ 0 -5 0 10 -5 5 volume
+ 0 0 -5 -10 -10 -5 with docker
strengths crm
+ 0 0 0 -5 15 -25 campaign
+ 10 0 10 20 20 10 company
+ 30 0 15 15 10 10 crm
+ 0 0 0 25 0 0 crm api
+ 25 0 0 -5 20 10 hubspot
+ 0 0 -5 10 10 0 invoice
+ 0 0 5 25 35 0 lead
+ 0 0 0 20 20 0 opportunity
+ 0 -10 -5 -15 -5 -5 organization
+ 0 0 10 5 0 0 relationship
+ 40 25 0 10 15 25 salesforce
+ 0 0 0 15 0 0 tenant
+ 0 0 25 20 25 20 zoho
+ 25 0 0 25 0 0 zoho crm
strengths data
+ 0 0 -10 35 0 25 aggregate
+ 0 0 -5 -15 -10 -5 aggregation
+ 0 0 -10 -10 20 0 analyse
+ 30 0 -5 0 -25 -15 analysis
+ -35 -30 0 20 -10 -15 analytics
+ -15 -5 -20 5 -25 5 analyze
+ 0 0 0 0 0 20 apache spark
+ -15 0 -10 -5 -20 0 arrow
+ -10 25 -20 -15 -15 5 batch
+ 0 -10 -10 5 0 0 batch processing
+ 0 0 -5 10 0 0 big-data
+ 0 0 0 0 0 25 bioinformatics
+ -20 -5 -65 -5 -30 -40 chart
+ 0 0 -10 0 0 0 chart component
+ -25 -15 -10 0 0 -25 chart-js
+ 0 0 0 -10 -5 -10 clickhouse
+ -5 -15 5 10 -25 0 collect
+ 0 0 0 0 60 0 conda install
+ 0 -10 -10 0 5 0 corpus
+ 0 0 0 -10 -5 0 correlation
+ 0 0 -5 -10 -10 0 crawl
+ 15 -5 20 45 35 25 csv
+ 0 -5 -5 15 15 0 csv file
+ 10 0 -10 -5 -5 20 cube
+ 20 0 0 5 25 35 d3
+ 0 0 0 0 0 30 d3-js
+ 5 0 10 0 10 0 dashboards
+ 0 0 -5 0 10 0 data access
+ 0 0 15 0 0 -10 data flow
+ 0 0 5 0 25 0 data format
+ 0 0 15 15 0 0 data import
+ -10 -5 -5 25 0 5 data model
+ 0 0 0 20 0 0 data pipeline
+ 0 0 10 10 0 0 data processing
+ 0 0 0 5 30 0 data science
+ 0 0 -10 -10 0 5 data source
+ 0 5 -5 -5 15 0 data stream
+ 0 0 0 20 0 0 data transformation
+ 30 0 0 0 0 25 data visualization
+ -10 -25 -15 0 40 0 data-set
+ -10 10 -5 0 0 -10 data-table
+ -15 25 0 -5 0 0 dataflow
+ 0 0 15 0 0 0 deduplication
+ 0 0 0 20 0 0 distributed computing
+ -15 0 0 0 -15 -15 echarts
+ -10 0 -20 -25 -30 -20 elasticsearch
+ -5 -30 0 -15 -10 -10 excel
+ 5 10 15 0 -5 -5 explore
+ 0 0 0 0 -10 0 fake data
+ 0 0 0 0 -10 0 funnel
+ 0 0 0 -10 -15 -5 geojson
+ -20 0 5 0 -5 10 google analytics
+ 0 0 0 20 0 0 heatmap
+ 0 0 0 0 0 -10 highcharts
+ 0 -15 0 0 -10 -10 histogram
+ 0 5 -5 -10 -5 10 insight
+ 0 0 0 0 10 0 install packages
+ 5 0 0 20 0 20 ipython
+ 0 0 0 0 -5 -15 julia
+ -10 0 0 0 -5 15 jupyter
+ 0 0 0 -10 30 0 jupyter notebook
+ 0 0 0 0 -10 -5 jupyterlab
+ -25 -5 -5 -25 -25 -15 kafka
+ -10 -15 -10 -10 -15 -20 leaflet
+ 0 0 -15 -10 -20 -15 logstash
+ 0 0 0 -10 0 5 market data
+ 0 0 0 0 -20 0 matplotlib
+ 0 5 -20 -10 -15 -10 matrix
+ -25 -15 -15 -50 -30 -30 metric
+ 5 0 20 5 -10 50 notebook
+ 0 15 -5 0 5 0 numeric
+ -15 0 0 0 0 0 numerical computing
+ 5 0 10 0 45 10 numpy
+ 0 0 0 0 -20 0 page views
+ 0 5 0 0 0 10 pandas
+ 0 0 0 -15 0 0 parquet
+ -10 -15 20 25 25 -10 pipeline
+ 0 0 0 0 -35 35 plot
+ 0 0 0 0 60 0 plotting
+ 0 -10 0 -5 5 0 probability
+ 0 0 15 -10 10 0 raw data
+ 0 0 5 -5 15 20 rdf
+ 0 5 10 10 10 -5 research
+ 0 -5 -5 -25 -35 0 row
+ 0 0 0 0 0 -15 rstudio
+ 0 15 0 0 10 0 sampling
+ 0 0 -5 -10 0 5 science
+ -15 0 0 -5 10 0 scientific
+ 0 0 0 0 0 20 scikit-learn
+ 0 30 0 0 0 0 sequencing data
+ 0 -20 5 -10 -5 10 spreadsheet
+ -15 5 -10 -15 -5 0 sql
+ 0 0 10 -10 0 0 statistical
+ 0 0 -15 0 0 0 statistical analysis
+ -55 -35 -20 0 -30 -10 statistics
+ 5 0 0 -5 10 5 superset
+ 0 0 -5 15 0 0 time series
+ -5 0 0 0 -20 -10 treemap
+ 10 0 0 0 10 -10 vega
+ 25 0 -20 0 25 5 visualization
+ 0 0 15 10 35 0 visualize
+ 0 0 0 0 10 0 web scraping
strengths database
+ 0 0 0 0 10 0 CREATE TABLE
+ 0 0 0 0 -20 0 GRANT ALL
+ 0 0 0 0 15 0 INSERT INTO
+ 0 0 0 0 10 0 NOT NULL
+ 0 0 0 0 10 0 PRIMARY KEY
+ 0 0 0 0 -10 0 WHERE id
+ -5 -5 -5 10 -5 -5 backup
+ -10 0 0 -10 -5 0 bloom filter
+ 0 0 0 0 -10 -10 cassandra
+ 5 -10 10 -5 5 10 cluster
+ 0 0 0 10 0 0 compaction
+ 0 0 0 0 -15 0 connection pool
+ 0 0 5 0 -10 0 connection pooling
+ 0 0 0 -15 20 0 connection string
+ 0 0 0 -10 -5 0 constraint
+ 0 10 0 -5 0 -10 couchdb
+ 0 0 0 15 15 0 create table
+ 0 10 -5 -15 20 0 crud
+ 0 0 -20 15 0 0 crud operation
+ -5 -5 -15 15 -5 -5 data model
+ 0 0 -5 -5 -10 0 data store
+ -15 10 -20 -20 -40 -5 database
+ 0 0 -10 0 0 0 database adapter
+ 0 0 0 15 0 0 database connection
+ 0 0 0 0 10 0 database driver
+ 0 0 -20 -5 -5 0 database schema
+ 0 0 0 -30 -20 0 database server
+ -10 -10 -20 -10 -10 -15 dataset
+ 0 0 0 -20 0 -5 datastore
+ 20 -5 -35 15 35 -10 db
+ 0 0 0 0 10 0 db2
+ 0 0 0 -15 0 0 dbms
+ -15 -10 5 15 -15 5 driver
+ 0 0 0 0 0 20 duckdb
+ 0 -5 -5 -5 -10 -5 dump
)weights",
    R"weights(
strengths database
+ 20 0 5 0 10 5 dynamodb
+ 0 0 10 15 10 15 elasticsearch
+ 0 20 0 0 0 0 etcd
+ 0 5 5 -10 0 -5 firebase
+ 0 0 0 0 15 0 firestore
+ 25 0 0 -10 5 5 influxdb
+ 0 -15 45 35 -25 0 insert
+ 0 0 0 35 -5 0 jdbc
+ 0 -5 -15 -30 -10 0 key value
+ 0 0 0 0 0 -10 kylin
+ 0 0 0 0 15 15 leveldb
+ 0 0 -5 -5 -10 0 mariadb
+ -10 0 -15 -20 -5 -5 memcached
+ 15 -10 5 5 -5 0 mongodb
+ 0 0 0 0 -15 0 mongodb client
+ 20 15 0 -20 -10 5 mysql
+ 0 0 -25 -15 5 0 persistence
+ 0 0 0 -5 25 0 postgis
+ 10 20 -10 15 25 -10 postgres
+ 25 0 35 0 20 0 postgresql
+ 0 0 -5 -5 -10 0 primary key
+ -5 0 15 10 -10 -10 query builder
+ 0 0 0 -10 0 0 query engine
+ 35 5 0 0 45 45 redis
+ 20 0 0 0 0 0 redis client
+ 5 0 -5 -10 0 -5 replication
+ 0 15 -5 -25 -25 -10 row
+ 0 0 0 15 0 0 schema change
+ 0 0 0 10 5 0 select from
+ 0 0 0 10 -5 0 select statement
+ 0 0 0 0 -15 -15 sparql
+ 20 10 5 10 5 -5 sql
+ 0 0 -20 10 -5 0 sql database
+ 0 0 0 25 0 0 sql queries
+ 20 20 30 -30 10 5 sqlite
+ 0 0 0 -5 10 0 sqlite database
+ 10 0 0 0 15 0 sqlite3
+ 0 0 -5 -5 -5 -10 supabase
+ 0 0 -10 -5 0 -5 time-series
+ 5 -5 -10 20 0 -5 transaction
+ 0 0 -25 0 0 -5 transactional
+ 0 0 0 5 -10 0 vector database
+ 0 0 0 0 20 0 vector store
+ 0 0 -20 20 20 0 your database
strengths declarative-gui
+ 0 0 0 -5 10 -5 animation
+ 10 0 0 10 10 -5 builder
+ -10 -10 -5 10 -10 5 component
+ 0 0 0 15 0 0 composition
+ -5 -15 10 10 5 15 declarative
+ -5 -5 -5 -5 -10 -10 ios
+ 0 0 -5 30 -5 10 jsx
+ 0 0 10 10 -5 15 layout
+ -5 -5 -5 -5 -10 -5 native
+ -20 -5 -10 -10 -5 -20 react native
+ 0 0 -5 10 0 0 reactive
+ 0 0 0 -5 0 10 redux
+ 0 -5 -5 20 -15 0 render
+ -5 5 -10 15 0 -5 state
+ 25 10 25 0 -10 -10 ui
+ -5 -5 25 5 0 25 view
+ 10 0 10 0 -5 0 widget
strengths deploy-tool
+ 0 0 0 0 15 0 app bundle
+ -15 0 0 0 -5 0 application server
+ 0 0 0 0 0 15 code push
+ 0 0 20 -5 0 0 custom domain
+ 50 0 15 30 120 30 deploy
+ 0 0 0 0 0 -15 deploy button
+ 20 0 0 0 20 0 deploy your
+ 5 10 -5 25 35 25 deployed
+ 0 0 0 -10 -5 0 deployer
+ 25 0 -20 -5 30 -35 deploying
+ 0 0 0 0 -15 10 digitalocean
+ 0 0 0 0 10 0 firebase deploy
+ 0 0 -10 0 0 0 gh-pages
+ 0 0 0 -10 0 0 git push
+ 0 5 0 -10 -10 -10 github pages
+ 0 0 0 0 -10 -5 gunicorn
+ 0 0 -25 -20 -35 -35 heroku
+ 0 0 0 -10 0 0 hosting service
+ -15 -15 -10 0 -25 -5 installer
+ -10 -15 -25 -15 -20 -20 netlify
+ 0 0 0 0 -10 0 npm run deploy
+ 0 0 0 0 -15 0 openshift
+ 0 0 0 0 -5 15 packager
+ 0 25 0 -10 10 0 provision
+ 0 0 0 -25 0 -25 puma
+ 0 0 10 -5 -10 0 rollback
+ 0 0 15 15 0 30 rollout
+ -10 -10 -5 -5 -20 -5 ssh
+ 0 0 0 10 5 5 staging
+ 0 0 0 0 0 -10 surge
+ 0 0 0 0 -5 -10 unicorn
+ -30 0 5 -20 -25 -35 vercel
strengths desktop-app
+ 0 0 0 0 10 0 BrowserWindow
+ -20 0 0 -5 -5 25 Qt
+ -10 -5 0 0 -5 -5 api client
+ -5 -5 -30 15 -20 -15 app
+ -10 -25 -35 5 -10 -15 application
+ 0 0 0 -20 0 15 aur
+ 0 0 0 0 35 0 available for windows
+ 15 5 35 -5 -5 0 cross-platform
+ 20 0 -10 -5 20 10 desktop
+ 0 0 0 -10 0 0 desktop environment
+ 0 0 0 0 -15 0 dmg
+ 0 0 0 0 15 0 dpkg i
+ 75 50 10 15 60 50 electron .
+ 5 0 0 0 15 0 electron app
+ 0 0 0 0 15 0 electron builder
+ 0 0 0 0 30 0 electron-forge
+ 0 0 0 0 0 10 electron-js
+ 0 -5 -5 0 -15 0 exe
+ 0 -5 0 35 30 -5 executable
+ 0 0 20 5 20 25 flatpak
+ 0 0 5 -10 0 0 for mac
+ 15 40 -5 0 5 -5 for windows
+ 25 5 15 10 20 65 gnome
+ 20 10 -5 0 45 15 gtk
+ 0 0 0 -15 5 5 gtk3
+ 45 5 10 -5 50 -5 gui
+ 0 0 0 0 -25 0 homebrew cask
+ 0 0 0 15 0 0 hotkeys
+ -5 0 0 0 -5 -10 ide
+ 0 0 0 0 0 30 image editor
+ -15 -10 -15 -20 -10 -5 installer
+ 0 10 10 10 0 15 kde
+ -10 0 5 0 -10 -5 keyboard
+ 0 0 10 -5 5 0 launcher
+ 0 0 -5 -40 -40 0 mac
+ 0 0 0 0 25 0 main js
+ 25 15 20 45 25 0 menu
+ 10 0 0 0 0 0 music player
+ 0 0 0 -10 0 0 node-webkit
+ -10 5 35 20 -5 30 notification
+ 0 0 0 0 -10 -20 obs
+ -5 -5 -5 -10 -5 0 offline
+ 0 10 -10 -5 -20 10 osx
+ -5 -5 5 -5 -10 10 player
+ -10 -5 5 5 -10 5 portable
+ 0 0 0 0 15 10 ppa
+ 0 0 -5 -10 -10 0 preference
+ -5 -15 -5 20 30 -5 program
+ 0 0 0 -15 -20 0 pyqt
+ 0 0 0 0 -15 0 pyqt5
+ 0 0 0 0 -15 0 pyside
+ 0 0 0 0 30 0 qmake
+ 0 0 0 0 35 0 qt5
+ 0 0 0 -5 -5 -10 scoop
+ 0 0 0 0 -10 0 scoop install
+ 0 0 5 5 -10 0 shortcut
+ 0 0 0 0 -10 0 snap install
+ 0 0 0 0 0 -15 snapcraft
+ 0 0 0 15 0 0 system tray
+ 0 15 0 0 0 0 text editor
+ 0 0 25 0 0 0 tray
+ -70 0 -10 -30 -10 -10 utility
+ -15 -5 -5 -5 -10 -10 wallet
+ 0 0 0 -5 -20 0 win32
+ 0 0 -15 0 0 0 window manager
+ 0 0 0 0 0 -10 winget
+ -10 0 0 5 0 0 x64
+ 0 0 0 0 -10 0 yay -S
strengths dev-exp-lib
+ -5 0 0 20 5 0 Inject
+ 0 0 10 5 -10 0 abstraction
+ 0 0 0 5 10 0 acts as
+ 0 0 -5 0 0 -10 annotation
+ 0 0 0 40 0 0 annotation processor
+ 5 -5 -5 10 -5 5 assertion
+ 0 0 0 0 10 0 async await
+ 0 0 0 -5 10 0 autoload
+ 0 0 0 40 0 40 autovalue
+ 0 0 15 0 -5 0 backport
+ -5 -5 0 5 -10 0 boilerplate
+ 0 0 0 0 30 0 categories
+ 0 0 0 20 10 0 chainable
+ 0 0 -5 10 -5 0 chaining
+ 0 0 0 15 0 0 circuit breaker
+ 0 0 10 -5 -15 0 classname
+ 0 0 0 40 15 0 code generation
+ 0 0 0 -10 15 0 convenience
+ 0 0 0 10 5 0 convenience method
+ 0 -5 -5 -10 -20 0 convenient
+ 0 0 -10 -10 -10 -5 custom error
+ -10 -5 -10 -10 0 0 data structure
+ 5 0 -5 -10 0 -5 decorator
+ 0 15 15 -5 50 0 descriptor
+ 10 0 0 0 0 0 developer experience
+ 0 0 0 10 0 0 developer productivity
+ -10 0 0 10 -15 0 dotenv
+ 10 0 -5 0 0 0 drop in
+ -5 -5 55 10 -5 -5 easier
+ 0 0 10 5 5 10 enum
+ 0 0 15 0 -5 0 env var
+ 0 0 0 -10 0 0 error code
+ 0 0 0 0 20 0 error handler
+ 0 0 -10 -5 10 -5 error handling
+ 0 -5 15 0 -10 0 error message
+ 0 0 -5 5 -15 10 es6
+ 0 0 0 5 10 0 eventemitter
+ -10 0 -5 -5 0 0 extensions for
+ 0 0 0 0 -10 0 flatMap
+ 0 -5 -5 20 -10 -10 fmt
+ 0 0 0 0 10 20 functional programming
+ 0 0 0 10 -5 0 generic type
+ -5 0 -10 -5 0 0 header only
+ 0 0 5 0 20 0 header only library
+ 15 5 30 35 -25 -15 helper
+ 0 0 0 15 0 0 helper classes
+ -10 -5 -10 0 -5 0 helper function
+ -15 0 0 -5 0 0 helpers for
+ 0 0 0 -10 0 0 higher order function
+ 0 0 0 0 0 15 hot module replacement
+ 0 0 0 15 15 0 hot reload
+ 0 0 0 0 15 0 hot reloading
+ 0 0 5 35 10 15 injection
+ 0 0 -10 0 5 0 ioc
+ 0 0 0 10 10 0 lens
+ 0 0 20 15 15 15 lodash
+ -5 -5 -5 -5 -10 0 log level
+ -15 -10 -20 10 0 -15 logger
+ -5 10 -10 -5 0 0 macro
+ 0 0 0 -10 10 0 mapper
+ 0 0 0 -10 0 0 memoize
+ 0 0 0 -5 -10 0 memoized
+ 0 10 20 0 0 0 pattern matching
+ -30 -20 -5 -10 -25 -15 polyfill
+ 0 0 0 10 10 0 pretty print
+ 25 0 0 0 0 0 pretty printer
+ 0 0 10 0 0 0 productivity
+ 0 0 -5 0 -5 -10 quickstart
+ 20 0 15 10 10 0 readable
+ -5 10 5 0 0 -5 retry
+ 0 0 10 10 0 0 reusable
+ -5 0 -5 -5 -15 -5 seed
+ 0 0 10 5 -5 0 singleton
+ 10 0 5 25 10 0 stack trace
+ 0 0 0 25 20 0 stacktrace
+ 15 0 -10 10 -15 0 standard library
+ 0 0 0 30 0 0 string interpolation
+ 0 0 0 -10 0 0 strongly typed
+ 0 0 0 0 10 0 time zone
+ 10 0 0 0 -5 0 toolkit
+ -10 0 0 -5 0 0 type definitions for
+ 0 0 0 10 0 0 type guard
+ -10 0 -10 -5 -5 0 type safe
+ 0 10 10 20 15 0 typed
+ 0 0 0 0 20 0 typescript definition
+ -10 0 0 0 0 0 typescript type definition
+ 15 0 0 -5 10 0 typings
+ 0 0 0 0 10 -5 underscore
+ 0 0 0 0 25 0 unique id
+ -55 0 -10 0 -30 25 util
+ -25 10 10 50 0 5 utilities
+ -15 -5 -5 0 -5 -15 utility
+ -30 -5 5 -5 0 0 utility function
+ -15 -15 0 0 0 0 utility library
+ 0 0 0 15 0 0 utility package
+ -5 0 0 -5 0 -10 validator
+ 0 0 0 0 15 0 variadic
+ 0 0 -5 -5 10 0 wrapped
+ 0 0 0 0 -10 0 z object
+ 5 0 -5 -5 -5 -10 zod
strengths dev-tool
+ 0 0 0 0 10 0 CXX
+ 10 0 -5 -5 -10 0 Plug
+ 0 0 0 10 -10 0 adb
+ 0 0 0 -10 -10 0 ai coding assistant
+ -15 -15 -10 10 -20 -10 api client
+ 0 0 -15 50 -5 -30 api docs
+ -5 -10 -10 0 -30 -15 api documentation
+ 0 0 0 0 10 0 apply plugin
+ 0 0 0 -20 -15 0 auto fix
+ 0 0 -15 0 -5 0 autocompletion
+ 0 0 0 10 0 0 autofix
+ 0 0 0 -5 -25 0 automake
+ -10 -10 10 -15 -15 -5 automate
+ 0 0 0 0 -10 0 automatically fix
+ -10 -5 -5 0 20 -20 automation
+ 0 0 -5 -5 -15 0 autotools
+ 10 10 0 20 20 0 babel plugin
+ 0 0 0 10 5 0 backtrace
+ -10 -10 0 0 -5 -5 base64
+ 0 0 -10 -5 -10 -10 bazel
+ -10 -5 -25 -15 -10 -5 benchmark
+ -5 0 0 0 0 -10 bitbucket
+ 10 30 5 -10 20 -5 boilerplate
+ 0 0 0 10 0 0 bottleneck
+ 0 0 -5 -10 -40 -20 bower
+ 0 0 0 -10 0 5 breakpoint
+ 0 0 0 0 -10 -10 broccoli
+ -10 0 -10 -10 -35 -5 browserify
+ 0 0 0 0 15 0 build file
+ 0 0 0 -10 0 0 build pipeline
+ 0 -15 0 -10 5 0 build script
+ 0 0 0 -5 -30 0 build step
+ -20 -10 -10 -20 -15 -30 build system
+ 0 0 -15 -5 -40 0 build tool
+ -15 0 -10 10 -5 30 bundler
+ 0 0 0 15 10 -10 cargo
+ 0 20 5 10 -5 -45 changelog
+ 0 0 10 20 -5 0 chocolatey
+ 0 0 0 0 10 -10 chrome devtools
+ 0 0 0 -15 15 0 ci environments
+ 0 0 0 10 0 15 circleci
+ 0 -10 5 15 -10 10 clang
+ -40 -10 20 -20 -5 -20 claude code
+ 15 -10 0 15 20 -15 cli tool
+ 0 0 10 0 5 -5 cline
+ 0 0 10 0 -5 5 cmake
+ 0 0 0 -10 5 0 code base
+ 0 0 0 0 30 0 code coverage
+ 10 20 10 -20 20 0 code generation
+ -10 0 0 0 0 0 code generator
+ -15 0 0 -10 0 0 code generators
+ 0 0 -20 -15 -5 5 code quality
+ 0 0 0 10 15 -20 code review
+ 0 0 0 0 -10 0 code signing
+ 0 -5 -10 15 15 0 codebase
+ 0 0 0 0 10 0 codeium
+ 0 0 -15 10 0 0 coding agent
+ 0 0 0 0 0 15 commit convention
+ 0 -10 10 -30 10 -5 commit message
+ 0 0 0 0 0 20 commitizen
+ 0 0 0 0 -10 0 commonjs modules
+ 0 0 40 0 0 0 compile time
+ 0 -10 -10 0 -10 25 composer
+ 0 0 0 -10 -5 -10 conda
+ -10 -10 -30 5 5 -20 continuous integration
+ 10 0 0 -5 5 15 conventional changelog
+ 0 0 0 -10 10 0 conventional commits
+ -15 -10 0 25 0 -15 copilot
+ 0 0 0 0 -10 0 coverage reporter
+ 0 0 0 0 10 0 create app
+ 0 0 0 -10 -15 -15 create react app
+ 0 0 0 0 35 0 ctags
+ 0 0 20 20 0 0 custom rules
+ 0 0 0 10 20 0 debug log
+ 0 5 0 0 20 -5 debugger
+ 10 -30 10 -25 10 0 debugging
+ 0 0 0 10 0 0 dependency graph
+ 5 0 0 10 -10 0 dependency management
+ 0 0 -10 0 -45 0 dev dependency
+ 0 0 0 0 -15 0 dev environment
+ 0 0 10 -5 -15 0 dev server
+ 5 -10 0 0 0 -15 dev tool
+ 0 0 0 -5 25 5 devDependencies
+ -40 0 -5 0 -10 0 developer experience
+ 0 0 -10 0 -10 0 developer portal
+ 0 -10 0 0 0 0 developer productivity
+ 0 -10 -5 -5 15 -20 developer tool
+ 0 -10 0 0 -15 0 development and testing
+ 0 5 -5 15 -20 20 development environment
+ 0 0 0 0 -10 0 development machine
+ 0 0 -15 -5 -5 0 development server
+ 0 0 -15 15 15 0 development tool
+ 0 0 20 20 20 -10 devtool
+ -20 -5 0 -40 -15 -5 diff
+ 0 0 -30 5 0 -35 docker
+ 0 0 0 0 10 0 docker run rm it
+ 0 0 15 0 15 10 docstring
+ 0 0 0 15 0 0 documentation site
+ 0 0 15 5 10 -10 dotfiles
+ 0 0 -5 10 -15 -10 doxygen
+ -10 0 0 0 -15 -5 editorconfig
+ 40 5 -5 -10 -5 15 engineer
+ 0 0 5 -15 0 0 es modules
+ 10 0 0 -5 5 10 esbuild
+ -5 0 -5 5 0 20 eslint config
+ 0 0 0 0 25 0 file watcher
+ 0 0 0 0 20 0 find references
+ 0 0 0 -10 -5 0 fixable
+ -10 0 0 0 -15 -15 flake8
+ -20 -10 -15 10 -10 15 for developers
+ 15 15 -10 25 10 15 formatter
+ 0 0 0 5 -10 0 gdb
+ 0 0 0 25 40 0 generate code
+ 15 15 25 5 -30 15 generator
+ -10 30 0 -5 -10 0 generator for
+ 0 0 0 -5 40 0 git branch
+ 0 0 0 0 15 0 git commit m
+ 0 0 0 -5 20 0 git config
+ 0 0 0 -5 -25 0 git diff
+ 0 0 0 0 10 0 git history
+ 0 0 0 -5 -10 0 git hooks
+ 0 0 0 -15 0 0 git hosting
+ 0 0 0 0 -10 0 git ignore
+ 0 0 0 0 50 0 git repo
+ 5 -15 20 25 0 0 git repository
+ 0 0 0 5 -10 0 git submodule
+ 0 0 0 15 0 0 github action for
+ 0 0 10 45 15 0 gitignore
+ 0 0 0 -20 -5 -30 gitlab
+ 0 0 0 0 -10 -15 gitpod
+ 0 0 0 -5 -10 0 gnu make
+ 0 0 0 0 -10 0 go modules
+ 0 0 0 20 0 0 go to definition
+ 0 0 0 0 0 -10 gofmt
+ 20 30 5 0 15 50 gradle
+ 0 0 0 0 -15 0 gradlew
+ 15 0 -35 -15 -30 -25 grunt
+ 0 0 0 0 10 0 grunt initConfig
+ 0 0 0 0 10 0 grunt loadNpmTasks
+ 0 0 0 0 10 0 grunt plugin
+ 0 0 0 0 -10 0 grunt task
+ 0 10 -10 10 5 5 gulp
+ 0 0 0 0 15 0 gulp dest
+ 5 0 5 10 0 0 hmr
+ 15 0 -10 5 30 -5 homebrew
+ 0 0 10 0 0 10 hot module replacement
+ 0 0 0 -5 -20 0 hot reload
+ 0 0 0 -10 -5 0 http methods
+ 0 0 0 10 0 0 husky
+ 0 35 0 25 15 10 ide
+ 0 0 0 20 -15 20 in ci
+ 0 0 0 0 -25 0 in your repository
+ 0 10 25 0 -10 -5 inspect
+ 0 0 5 -5 5 10 inspector
+ 0 0 -20 5 0 0 install dependencies
+ 0 0 20 10 -5 0 intellisense
+ 0 0 0 -5 -15 0 ios simulator
+ 0 0 15 25 10 0 javadoc
+ -15 -5 -5 -5 0 -5 jenkins
+ 0 0 -10 -15 10 -15 jsdoc
+ 0 0 0 0 -10 -10 json-server
+ -30 -5 5 0 -25 -30 language server
+ 0 0 10 30 -5 0 leak
+ 0 0 0 0 -10 0 lerna
+ -5 -5 -5 10 35 0 lines of code
+ -45 0 10 -70 -55 -30 lint
+ 0 0 0 0 15 0 lint staged
+ -20 -10 10 -10 20 -5 linter
+ 0 0 0 0 -10 0 live reload
+ 0 0 0 0 15 -10 livereload
+ -10 -25 -20 0 -5 -30 loader
+ 0 25 -10 -10 0 10 local development
+ 0 0 0 10 0 5 localstack
+ 10 0 0 5 -25 -5 lsp
+ 0 0 0 0 -10 -5 luarocks
+ 0 0 0 0 -10 0 make all
+ 5 -20 10 -15 0 35 makefile
+ 5 -10 -10 5 20 -5 maven
+ 0 0 0 0 10 0 maven plugin
+ 0 0 0 10 0 0 memory leak
+ 0 0 0 10 0 0 memory leaks
+ 0 0 -5 15 0 0 memory usage
+ 0 0 0 0 -10 0 merge conflict
+ 0 0 0 -15 -45 -15 meson
+ 0 0 0 0 -10 0 meson setup
+ -15 0 0 0 0 0 minifier
+ 5 0 0 -10 -10 0 mock server
+ 0 -5 -10 -10 0 0 mocks
+ -15 20 -15 -15 -20 5 monitor
+ 5 0 15 5 30 -10 monorepo
+ 0 0 15 30 55 0 new project
+ 0 0 0 0 20 0 new webpack
+ 0 0 -10 0 -10 0 ngrok
+ 20 0 -20 -20 -10 15 nix
+ -35 0 -25 -30 -65 -20 node version
+ 0 0 0 0 25 0 npm i D
+ 0 0 0 0 25 0 npm init
+ 0 0 0 0 -15 0 npm install g grunt cli
+ 0 0 0 0 -10 0 npm install g yo
+ 0 0 0 -5 -10 5 npm registry
+ 0 10 -10 -5 40 10 nuget
+ -15 0 0 -10 -20 -30 nvm
+ 0 0 0 0 -15 0 nvm use
+ 15 5 10 5 10 20 nx
+ 0 0 -5 -15 0 0 on save
+ 0 0 0 -10 -15 -10 opam
+ 0 0 10 10 -5 0 openai codex
+ 0 -5 20 25 5 10 openapi
+ 0 -15 0 0 10 0 package management
+ 0 -10 -10 -45 -10 0 package manager
+ 0 0 -5 0 30 0 package repository
+ 0 0 0 0 0 -15 packagist
+ 0 0 0 0 -10 0 pixi
+ 5 0 -10 -15 0 -5 playground
+ 0 0 0 30 -15 -10 pnpm
+ 0 0 0 -5 10 10 postman
+ 0 0 -10 0 -20 0 pre commit
+ 0 0 -5 -5 -10 0 pre commit hook
+ 0 0 -10 -30 25 -20 prettier
+ 0 0 -5 -5 20 0 productivity
+ -5 0 0 -25 0 -10 profiler
+ 0 -5 0 -10 -20 -15 profiling
+ -10 5 5 5 15 5 programmer
+ 0 0 40 15 25 5 project structure
+ 0 0 0 10 10 0 project template
+ 0 0 -5 10 0 0 publish to npm
+ 0 0 0 0 -10 0 python package manager
+ 0 25 10 10 15 0 python version
+ 0 0 -15 0 0 0 readme template
+ 0 0 5 0 20 0 refactoring
+ 0 0 -15 -10 -15 0 release notes
+ 0 0 35 -10 -5 5 repl
+ 0 0 -15 -20 -40 -20 rollup
+ 0 0 0 0 -35 0 rollup config js
+ -35 0 0 0 -40 0 rollup plugin
+ 0 0 0 0 20 0 rubocop
+ 0 0 0 35 5 20 rubygems
+ 0 0 0 0 -20 0 rustup
+ 0 0 0 0 -25 0 save dev
+ 0 0 0 -25 0 0 saves time
+ 15 0 0 -10 0 45 scaffold
+ 65 0 30 0 60 45 scaffolder
+ 0 0 40 15 10 0 scaffolding
+ 0 0 0 15 20 -10 scoop
+ 0 0 0 -20 -10 20 semantic release
+ 0 -15 5 10 -15 5 semver
+ 0 -5 -5 -15 -5 -10 sentry
+ -5 0 0 15 20 0 setuptools
+ 0 0 0 0 0 -25 shareable config
+ 0 5 -10 -5 -15 -25 simulator
+ 0 5 20 5 -10 -5 snippet
+ -10 0 0 -5 -5 0 software development
+ 0 0 15 0 20 0 sonarqube
+ 0 0 0 -15 0 0 sort imports
+ 5 0 30 5 15 10 source map
+ 0 0 0 0 0 -10 sourcegraph
+ 0 0 0 10 45 -15 sourcemap
+ 0 10 0 0 20 -5 sphinx
+ 5 0 -5 -15 0 0 stack trace
+ 0 0 0 10 10 0 starter kit
)weights",
    R"weights(
strengths dev-tool
+ 0 0 0 15 0 0 starter template
+ 0 0 0 15 5 0 static analysis
+ 0 0 0 0 10 0 step through
+ -5 15 -15 5 -30 -15 storybook
+ 0 0 0 0 -10 0 storybook addon
+ 0 0 0 15 15 0 strict mode
+ -10 0 0 0 -30 -10 stylelint
+ 0 0 -5 0 -10 0 submodules
+ 0 0 0 15 0 -10 svn
+ -5 -5 5 10 10 -5 swagger
+ 0 0 0 0 -10 0 swagger ui
+ -10 5 -5 -10 -5 -15 syntax highlighting
+ 0 0 0 0 -10 0 task runner
+ -10 -5 -5 -5 5 -5 test framework
+ 0 0 10 -15 0 5 test runner
+ 0 0 20 -5 -10 65 tips
+ 0 0 0 0 -15 -10 tmux
+ 0 5 0 10 -30 5 toolchain
+ 0 15 15 5 -10 0 tooling
+ 15 -5 -10 -5 0 15 toolkit
+ -5 0 10 -15 10 -25 trace
+ -10 -10 -5 -10 -10 -5 tracing
+ 0 0 0 25 -10 0 transpile
+ 0 0 0 0 -10 0 transpiler
+ 0 0 0 10 20 0 tslint
+ 0 0 -5 5 0 10 tunnel
+ -5 -5 25 -5 -10 0 type definition
+ 0 0 0 0 -10 -10 typedoc
+ 5 0 0 0 10 0 typescript compiler
+ 0 0 0 0 -20 0 typescript language server
+ 0 0 0 0 10 0 uv sync
+ 0 0 0 0 10 0 vagrant up
+ 0 0 -10 -15 -10 -20 vcpkg
+ 0 0 0 -25 0 0 version control
+ 0 0 0 -10 0 0 version control system
+ 0 0 0 0 -10 0 visual regression
+ 0 -25 5 35 -15 15 vite
+ 0 0 0 0 -20 0 vite config
+ 0 0 0 0 -10 0 vite config ts
+ -25 0 0 10 -20 20 vite plugin
+ 0 0 0 0 -15 0 vs code extension
+ 25 -20 30 5 5 20 vscode
+ 0 0 0 0 0 -10 vscode extension
+ 0 0 0 0 10 0 watch files
+ 0 0 10 -10 0 0 watch mode
+ -5 0 10 0 5 -15 watcher
+ -10 0 25 -20 -10 25 webpack
+ 0 0 0 -5 -35 0 webpack config js
+ 0 0 -5 5 15 0 webpack configuration
+ -45 0 0 15 -20 -10 webpack plugin
+ 0 0 15 10 20 0 windsurf
+ 0 0 0 -15 -10 -25 winget
+ 0 0 0 0 -20 0 wireshark
+ 0 15 0 -20 -25 -20 xcode
+ 0 0 0 0 10 0 yarn add D
+ 0 0 0 0 0 -15 yeoman
+ 0 0 0 0 -10 0 yeoman generator
+ 0 0 0 10 -5 0 your codebase
+ 0 0 -15 -15 -20 0 your repository
+ 0 0 0 0 0 -10 yourkit
+ 15 0 10 0 0 0 zero config
+ 0 20 10 0 0 0 zero configuration
+ 0 0 -10 0 0 0 工具
+ 0 0 -15 0 -10 0 插件
strengths ecommerce
+ 0 0 30 -5 -5 -5 buy
+ 0 0 0 0 10 -5 catalog
+ 0 -5 0 10 -15 0 checkout
+ 15 0 0 0 0 0 commerce
+ 0 0 25 25 15 -5 currency
+ -5 -15 -5 -5 -15 0 customer
+ 10 0 0 -5 -5 0 e-commerce
+ 0 0 0 0 15 0 e-commerce platform
+ 0 0 0 10 0 0 fashion
+ 0 0 0 -10 0 -10 inventory
+ 0 0 -5 -10 -20 0 invoice
+ 0 0 -5 -5 -5 -10 marketplace
+ 0 0 10 0 0 0 medusa
+ 0 0 0 0 0 15 medusajs
+ 5 0 -5 10 5 5 payment
+ 0 0 0 -5 0 -15 paypal
+ 0 0 5 -10 -10 0 price
+ 0 30 30 35 30 0 purchase
+ 0 -5 -5 -10 -10 -5 review
+ 0 0 0 10 -5 0 seller
+ 35 0 0 0 55 30 shop
+ 10 5 5 5 20 5 shopify
+ 0 0 0 0 15 0 shopify app
+ 10 0 0 5 0 10 storefront
+ 0 0 -10 -10 -10 -10 stripe
+ 0 0 -10 -10 15 -5 vendor
+ -15 -5 -10 -5 -10 -10 wallet
strengths editor
+ 0 0 0 10 -30 0 Eclipse
+ 0 0 0 0 15 0 EditorState
+ 0 0 0 -25 0 0 Lexical
+ 0 0 0 30 5 0 M-x
+ 0 0 0 0 40 0 M-x package-install
+ -5 0 15 15 5 0 Mermaid
+ -15 0 0 0 -5 0 Plug
+ 15 0 0 0 20 0 Quill
+ 0 0 0 0 25 0 add-hook
+ -10 -5 0 -20 -5 -10 canvas
+ 20 0 0 5 20 20 ckeditor
+ 15 0 5 0 5 5 code editor
+ 10 0 0 0 0 5 codemirror
+ 5 0 5 -20 -5 -5 completion
+ -5 -5 5 0 -10 10 cursor
+ 0 0 0 0 5 15 draft-js
+ 10 -5 -5 -10 -35 0 drawing
+ 35 0 0 -30 -10 -20 editing
+ 25 -20 -15 10 55 20 editor
+ 5 0 0 10 0 0 editor component
+ 10 5 0 -20 0 -15 editor for
+ 0 0 0 -10 0 0 editor support
+ 0 0 0 0 15 10 editor-js
+ 0 0 0 10 0 0 elisp
+ 0 0 0 0 0 10 elpa
+ 35 40 30 25 0 25 emacs
+ -10 -5 -5 0 -15 -10 formatter
+ -10 5 20 -10 -5 -10 highlight
+ 10 -10 -15 -10 -15 -10 ide
+ 0 0 0 0 -20 0 install package
+ 0 0 0 0 0 -10 jetbrains
+ 0 0 0 -10 0 0 keybinding
+ -10 0 5 -5 -5 -5 keyboard
+ 15 0 -10 0 0 5 language server
+ -5 0 0 0 -20 -15 language server protocol
+ 0 0 -10 0 0 0 language support
+ 0 0 0 -10 -15 0 line number
+ -10 0 -5 -5 -15 -10 linter
+ 5 0 0 0 -20 5 lsp
+ 0 0 5 15 20 50 melpa
+ 0 0 10 0 0 0 minor mode
+ 0 0 15 -5 -5 -5 modal
+ 0 0 0 0 15 0 monaco
+ 15 0 0 0 0 0 monaco-editor
+ 0 0 0 0 -10 0 nano
+ 0 0 0 0 0 15 operational transformation
+ 0 0 10 -10 0 0 paste
+ 0 5 -10 0 30 -30 preview
+ 25 0 10 0 0 0 prosemirror
+ 0 10 0 -10 0 0 real-time collaboration
+ 0 0 -5 -10 -10 0 rich text
+ -5 0 -5 15 -10 0 selection
+ 0 0 0 0 30 0 setq
+ 0 0 20 5 0 0 shortcut
+ 0 0 5 -10 0 0 snippets
+ 0 0 -5 -25 0 -5 syntax highlighting
+ 0 0 -5 -10 5 5 textarea
+ 0 0 0 0 0 -10 tiptap
+ 0 0 0 5 25 5 toolbar
+ 0 0 -5 -20 -5 0 undo
+ 0 15 -15 -10 -10 0 vim
+ 0 0 -10 -10 -15 -10 visual studio code
+ -5 -10 -5 0 -35 15 vs-code
+ 10 0 0 0 0 0 wysiwyg editor
+ 0 0 0 0 -10 -5 xcode
strengths emulator
+ -10 -5 10 -5 5 -5 audio
+ 0 -5 -10 -5 -10 0 boot
+ 0 0 0 0 10 0 bus
+ 0 0 10 10 0 0 chip
+ 0 0 0 -10 0 0 compatibility layer
+ 10 5 -5 -5 -15 -5 computer
+ 0 -5 0 -5 0 10 cpu
+ 0 0 0 0 10 0 cpu core
+ 15 0 0 0 -10 0 emulate
+ 0 0 0 0 15 0 emulated
+ 0 0 15 0 0 0 emulating
+ 0 0 15 0 10 0 emulation
+ 45 15 20 0 -5 20 emulator
+ 20 0 0 0 0 0 emulator for
+ -15 -5 -5 -10 -15 5 game
+ 0 10 5 -5 5 0 hardware
+ -20 0 0 -20 -5 -20 homebrew
+ 0 0 0 0 15 0 jvm
+ -5 0 -5 -5 25 0 processor
+ 0 15 0 15 25 0 simulate
+ 15 10 0 0 25 15 simulator
+ 10 0 20 -5 -5 10 sound
+ 0 0 0 0 -10 0 vagrant
+ 0 0 0 0 -10 0 vagrant up
+ 10 10 5 -5 -10 10 virtual
+ 0 0 -5 -10 -10 0 vm
strengths filesystem
+ 0 0 0 15 0 0 archive file
+ -30 0 10 -20 -25 -5 backup
+ 0 0 0 10 5 0 basename
+ 0 0 0 -15 0 0 block device
+ 0 0 0 0 -10 0 chmod
+ 0 0 10 -5 10 0 cleanup
+ 0 0 0 -10 0 0 copy file
+ 0 0 0 -15 0 0 delete file
+ 0 0 0 15 0 0 directory tree
+ 0 0 0 0 -25 0 dirname
+ 15 -10 0 -10 -15 0 disk
+ 0 0 0 -10 5 0 disk space
+ 15 0 -10 -10 0 5 drive
+ 0 0 0 10 5 0 file descriptor
+ 0 0 0 5 -10 0 file extension
+ 0 0 -5 5 -15 0 file name
+ 0 -10 -15 10 0 0 file operation
+ 0 0 0 -15 -10 0 file path
+ 0 0 0 15 -5 0 file size
+ 0 0 -10 -5 0 0 file types
+ 0 0 0 0 0 10 file-management
+ 5 20 -10 35 -10 -10 file-system
+ 15 0 15 0 20 20 fs
+ 0 0 5 -5 -10 -5 fuse
+ 0 0 0 -10 5 -10 glob
+ 0 0 0 -10 0 0 glob pattern
+ 15 0 0 10 0 0 inotify
+ -20 0 0 0 -10 0 kernel
+ 0 0 15 5 0 0 large file
+ 0 0 0 0 15 0 lists files
+ 0 0 0 0 0 -10 micromatch
+ 0 0 0 15 -15 0 mount point
+ 0 0 0 15 0 0 mounts a
+ 0 25 0 10 0 0 recursively
+ 0 0 15 0 0 0 remote file
+ 0 0 -10 15 -5 0 rename
+ 0 20 0 0 -10 0 subdirectory
+ 0 0 0 0 15 0 symbolic link
+ 0 0 0 0 10 0 sysfs
+ 0 -10 -10 -10 -15 -5 tarball
+ 0 0 0 -10 5 0 temporary directory
+ 0 0 0 0 15 0 temporary file
+ 0 0 0 0 -10 -10 trash
+ 0 15 5 5 15 0 traversal
+ 0 0 0 0 15 0 umount
+ 0 0 0 10 0 0 unmount
strengths finance
+ 0 5 15 -5 15 5 balance
+ 0 0 10 0 10 -10 bank
+ 0 0 0 5 10 0 coinbase
+ 0 0 5 -5 20 -10 currency
+ 0 15 -5 0 5 -5 customer
+ 0 0 -5 10 0 0 economic
+ -5 -5 5 -10 -10 -10 exchange
+ -5 0 -10 -5 -10 -15 finance
+ 5 5 5 10 0 -5 financial
+ 0 0 15 0 20 0 fund
+ -5 0 15 20 0 0 indicator
+ 0 0 5 0 30 0 invoice
+ 0 25 5 10 25 15 market
+ 0 0 0 0 10 -10 market data
+ 0 0 0 0 20 0 merchant
+ 0 0 0 0 -10 5 money
+ 0 0 0 15 0 0 order book
+ 15 15 20 -5 15 20 payment
+ 0 0 0 -5 0 -15 paypal
+ 0 0 15 10 0 0 price
+ 0 0 0 5 10 0 profit
+ 0 0 0 -15 -5 -10 risk
+ -5 -5 -5 -20 -15 0 signal
+ -5 -5 -15 -5 -5 -5 strategy
+ 0 0 10 10 10 10 stripe
+ -5 0 -10 5 -5 -5 subscription
+ 0 0 0 0 0 -10 tax
+ 0 0 15 10 10 -5 trade
+ -15 0 25 15 60 10 transaction
+ -5 10 5 5 -10 -5 wallet
strengths firmware
+ 0 0 0 -10 0 0 3-3v
+ -10 0 0 -15 -20 -25 arduino
+ -5 0 10 5 10 0 battery
+ 0 -5 0 -10 -20 -5 board
+ 0 20 0 0 20 0 bootloader
+ 0 0 0 0 0 -10 buildroot
+ 5 15 0 0 10 0 chip
+ 0 0 0 0 -10 0 defconfig
+ 20 10 10 -10 25 -5 driver
+ -20 0 0 -5 0 -20 embedded
+ 0 15 0 0 0 0 embedded system
+ 0 0 0 0 -20 0 esc
+ 0 0 0 0 0 -15 esp32
+ 10 5 0 10 15 10 firmware
+ 10 30 5 0 15 5 flash
+ 0 0 0 -10 5 -10 gpio
+ 10 10 15 -10 5 -10 hardware
+ -10 0 0 0 -5 -5 homebridge
+ 0 -10 0 0 0 10 iot
+ 0 15 5 -5 -15 -5 led
+ 0 -10 0 0 0 0 micro-controller
+ -5 -5 -20 0 -5 -5 modbus
+ -5 -20 -20 -5 -15 -20 mqtt
+ 0 0 -5 -20 -15 0 pins
+ 5 0 -10 0 25 0 power
+ 0 -5 -5 -5 -5 -10 raspberry pi
+ 5 5 0 10 10 0 router
+ 0 0 0 0 0 10 rtos
+ 0 10 -10 -5 -5 -10 sensor
+ -5 0 -5 0 -10 -10 serial
+ -5 0 25 5 0 0 soc
+ 0 -20 0 0 -20 0 telemetry
+ 0 0 -5 -5 -10 0 temperature
+ 0 0 0 0 -20 0 timer
+ 0 15 0 0 5 0 toolchain
+ 0 0 0 10 0 0 voltage
+ 0 0 15 -5 -10 0 wire
+ 0 0 0 10 0 0 wireless
strengths for-fun
+ 0 0 0 0 15 0 1337
+ 0 0 0 10 -5 0 annoying
+ 0 0 0 0 0 10 art
+ 0 0 0 0 0 -15 artistic
+ 35 0 0 20 20 0 ascii-art
+ 0 0 0 0 -10 0 beer
+ -10 -5 0 -5 -10 -5 bot
+ 0 -5 0 5 -20 0 cats
+ 0 0 10 10 0 0 crazy
+ 0 0 0 15 0 0 creative
+ 0 0 -5 -10 10 0 draw
+ -5 0 10 -5 10 0 drawing
+ -5 0 -20 5 0 -5 emoji
+ -5 -5 0 10 10 0 experiment
+ -10 0 -10 -10 -10 -10 fake
+ -10 10 0 15 -10 10 fun
+ 15 -10 -15 5 -15 -5 game
+ 0 0 0 0 15 0 haz
+ -5 0 0 5 35 5 magic
+ 0 35 0 0 35 0 movie
+ -5 -5 0 -10 -5 0 music
+ -5 0 -10 -5 -10 -10 mustache
+ 0 0 0 10 0 0 obfuscated
+ 0 0 0 0 15 0 omg
+ -10 -5 -10 -10 -15 10 party
+ 0 0 0 0 -15 0 pizza
+ 0 0 0 0 10 0 sketch
+ 0 0 -5 10 -5 -5 sound
+ 0 0 0 -10 0 -10 useless
+ 0 10 10 5 0 10 weird
+ 0 0 0 5 10 0 what if
+ 0 0 0 0 25 0 wtf
strengths framework
+ 0 0 0 0 15 0 Echo
+ -10 -5 -5 10 30 10 Electron
+ -10 0 0 -5 -10 -10 Ember
+ 10 5 0 15 -15 -10 Express
+ 0 0 -15 0 -5 -5 Flask
+ -5 0 10 -5 10 0 Qt
+ 0 0 0 50 0 0 Spring
+ 0 -5 0 -5 -10 0 Tailwind
+ -10 30 -10 0 10 -5 abstraction
+ -10 0 -35 5 -45 -30 angular
+ 0 0 0 0 -25 0 app get
+ 0 0 0 20 0 0 app route
+ 0 0 0 0 -40 0 app use
+ -10 -5 -5 -5 -5 -10 astro
+ -15 -5 -10 15 0 5 boilerplate
+ 0 -5 -10 0 0 0 boilerplate code
+ 0 -5 -10 -5 -35 -10 bootstrap
+ -25 0 0 -20 0 0 bot framework
+ 0 0 15 0 0 0 component based
+ -10 0 -5 0 5 25 controller
+ -10 0 -10 -10 -10 -5 cordova
+ 0 0 0 -10 10 0 create a new project
+ 0 0 -5 -10 -5 -10 create react app
+ 20 0 0 0 0 0 css framework
+ -5 0 5 -5 25 -5 cypress
+ 0 0 0 -10 10 0 decorators
+ 0 0 0 10 15 0 dependency injection
+ 5 10 -5 0 -5 -5 design system
+ -10 0 -15 20 -30 -5 dev server
+ -35 -10 -15 -15 -25 -40 django
+ 0 0 0 10 0 0 dojo
+ -5 0 -10 0 0 -5 dsl
+ 30 0 -5 5 0 0 elegant
+ -10 -5 30 15 -10 0 enterprise
+ 5 5 0 -10 0 0 expressive
+ -10 0 5 -20 -10 -5 extensible
+ 0 0 0 0 -15 -5 fastapi
+ -15 0 5 -15 -15 -15 fastify
+ -5 0 25 35 -5 20 foundation
+ 0 0 10 0 0 0 foundation for
+ 10 25 5 -45 -40 -15 framework
+ -5 10 -15 5 5 0 framework agnostic
+ 140 35 65 5 5 0 framework for
+ 50 15 10 10 25 0 framework for building
+ -5 15 5 5 -20 0 framework that
+ 55 15 0 10 -5 0 framework to
+ 10 0 0 5 -10 0 full-stack
+ -20 -5 -5 -5 -20 -10 gatsby
+ 0 0 0 0 0 -10 grails
+ -10 -5 0 -5 -10 -5 gtk
+ 0 0 0 0 -10 -15 gunicorn
+ -20 -15 -20 -5 -5 -25 hapi
+ -10 -5 0 0 -5 -10 homebridge
+ -5 0 -10 0 -10 -10 hono
+ 0 0 5 0 0 -10 hot module replacement
+ 0 0 10 0 -10 0 ioc
+ 0 0 0 -10 -10 -10 ionic
+ -5 0 -5 -10 -25 -35 jasmine
+ -25 -10 -10 30 -15 -20 jest
+ 0 0 0 -10 5 -15 junit
+ -15 0 -5 0 -10 -20 koa
+ 0 0 0 5 0 -10 laravel
+ 0 0 5 15 15 5 lifecycle
+ 0 0 0 0 -10 0 lifecycle hook
+ 0 0 0 0 10 0 listen on port
+ 0 0 10 5 -5 10 mcp tools
+ -5 -5 -5 30 -15 -20 middleware
+ 0 0 0 10 0 0 middleware stack
+ 0 0 0 -15 -5 15 mocha
+ 5 0 25 25 10 -10 modular
+ 0 0 0 15 0 0 modular architecture
+ -10 -5 -25 -10 -30 -45 nestjs
+ -10 15 -10 0 10 -10 next-js
+ -30 0 -10 0 0 0 node-js framework
+ 0 0 0 0 25 0 npx create
+ -10 10 -10 -15 -15 0 nuxt
+ 0 0 0 0 10 0 open your browser
+ -5 0 15 0 0 0 opinionated
+ -5 0 -10 -10 -10 -10 orm
+ -5 -5 -5 -10 -20 -15 playwright
+ 0 0 15 -5 0 0 plugin system
+ -30 0 0 0 0 0 progressive node-js
+ -10 -5 10 -5 -20 -10 pytest
+ -5 5 -5 -5 20 -20 rails
+ 0 0 20 0 0 0 rapid development
+ -15 -25 15 -5 -20 -25 react native
+ 0 0 0 0 0 15 reactivity
+ 0 0 0 -5 -10 0 request handler
+ 10 0 10 10 15 25 ros
+ -5 0 10 -5 -5 -20 router
+ 0 0 0 0 -10 0 router get
+ -10 -5 5 25 20 10 routing
+ 0 0 0 -5 -5 -10 rspec
+ 0 0 0 0 0 -10 ruby on rails
+ -5 -5 5 -5 20 0 scaffold
+ -15 -5 25 5 0 -5 scalable
+ -20 0 0 0 0 0 scalable server-side
+ 0 0 0 0 -15 -20 selenium
+ 0 0 0 10 0 0 server side rendering
+ -15 0 0 0 0 0 server-side applications
+ -15 0 -5 -5 -10 0 serverless framework
+ 0 0 0 30 0 0 sinatra
+ 0 0 0 10 0 0 single page application
+ 0 0 0 0 -10 0 sls deploy
+ 0 0 0 0 0 10 solidjs
+ 5 0 -10 0 0 0 ssr
+ 0 0 5 -15 0 25 starter
+ 0 0 0 -5 -10 0 starter kit
+ -5 0 -5 0 0 -15 strapi
+ -5 10 5 -10 -10 15 svelte
+ 0 0 -5 0 0 -10 tailwindcss
+ 0 0 -5 -10 -10 -15 tensorflow
+ 10 5 30 5 20 30 test framework
+ -5 0 0 -20 -25 0 testing framework
+ 0 -5 -5 55 40 0 the framework
+ 0 0 0 0 20 0 this framework
+ 0 0 0 0 -10 0 toBe
+ 0 0 0 10 0 0 tool calling
+ -25 -5 -5 -5 0 0 toolkit
+ 15 15 0 0 0 0 ui framework
+ 0 -5 0 0 -5 10 unittest
+ 0 0 0 0 0 -10 vaadin
+ -20 -5 10 -25 -10 -25 vite
+ 0 0 0 0 20 -5 vitest
+ -5 -5 -5 20 5 20 vue-js
+ 0 10 0 0 0 0 web application framework
+ 35 -15 5 10 -10 0 web framework
+ 0 0 15 0 0 0 架构
+ 0 0 5 15 5 0 框架
strengths frontend
+ 15 -5 0 0 0 0 Babel
+ -15 0 0 0 15 -5 Compass
+ -10 0 0 10 15 5 Ember
+ -15 -20 -20 -20 -15 -5 Foundation
+ 0 0 10 5 10 0 Handlebars
+ 0 0 -5 0 -10 0 Karma
+ 0 0 5 0 -5 35 Less
+ 0 0 0 0 -10 0 Mustache
+ 0 0 0 0 20 0 Parcel
+ 10 0 0 0 0 15 Polymer
+ 10 0 5 10 10 0 Quasar
+ -75 -35 -20 -25 -20 -25 React
+ 0 0 0 5 10 20 Sass
+ 5 0 0 -15 0 10 Solid
+ -25 5 -55 10 10 5 Typescript
+ 0 0 0 10 5 0 addeventlistener
+ 65 20 5 15 5 -10 angular
+ 10 0 0 0 20 0 angular app
+ 20 0 0 0 0 0 angular application
+ 0 0 0 0 25 0 angular module
+ 0 0 0 0 0 20 angular ui
+ 35 5 15 -30 0 -30 angular-js
+ 15 0 -25 25 -20 15 animation
+ 25 0 10 10 20 10 astro
+ -5 5 5 0 -10 5 autocomplete
+ -10 -20 0 0 5 -15 babel plugin
+ -5 -5 -10 -30 -25 -25 boilerplate
+ -10 0 0 0 20 40 bootstrap
+ 0 0 -15 -15 -35 -15 bower
+ 0 0 0 0 -10 0 bower install
+ 0 0 -10 0 0 -10 browser extension
+ 0 0 10 -20 -10 -20 browser support
+ 0 -5 -10 -5 0 0 browser-based
+ -10 0 5 -10 -15 0 browserify
+ 0 0 -15 0 5 0 bundle size
+ 25 15 15 5 0 25 canvas
+ 0 0 0 0 5 10 cdn jsdelivr net
+ 0 0 0 0 30 15 cdnjs
+ 0 0 0 0 5 10 cdnjs cloudflare com
+ 0 10 0 -25 -20 -35 chrome
+ 0 0 0 0 -10 0 chrome extension
+ -10 -5 -35 -5 20 -5 client-side
+ 0 0 0 15 0 0 client-side javascript
+ 0 0 0 0 -10 -10 codepen
+ 0 0 0 0 0 50 codesandbox
+ 0 0 0 0 0 10 coffeescript
+ 0 0 0 -10 0 5 color picker
+ -20 0 0 0 -15 -10 component library
+ 0 0 0 10 0 0 core web vitals
+ 0 0 0 0 20 0 createApp
+ 25 0 -20 15 15 0 cross-browser
+ 0 0 0 15 -25 0 css class
+ 0 0 -20 -25 0 0 css custom property
+ 0 0 0 60 -5 0 css file
+ 0 0 0 10 0 5 css module
+ 0 0 -10 0 0 0 css only
+ 0 0 10 0 0 0 css transition
+ 0 0 -10 -40 -15 -5 css variable
+ 0 0 -10 -10 5 0 custom element
+ -5 0 -10 5 5 -15 cypress
+ -5 0 -20 -10 -15 -5 d3
+ 0 0 0 0 0 -10 d3-js
+ 0 -10 -10 -5 -15 -5 data table
+ 0 0 0 0 15 0 data-binding
+ 0 0 0 0 -10 15 datatable
+ 0 0 0 0 15 0 demo page
+ 35 0 10 -10 5 25 design system
+ 0 0 -10 -5 0 0 design tokens
+ 0 5 -20 -10 10 -10 directive
+ 0 0 0 0 20 0 div class
+ 0 0 0 0 20 0 document createelement
+ 0 0 0 0 15 0 document getelementbyid
+ 0 0 0 0 25 0 document queryselector
+ 0 10 10 15 -15 -10 dom
+ 0 0 0 -10 -15 0 dom element
+ 0 5 -10 -20 20 0 drag and drop
+ 0 0 5 15 -5 0 dropdown
)weights",
    R"weights(
strengths frontend
+ -5 0 -15 0 -35 0 ecmascript
+ -10 0 0 -10 -10 -10 elm
+ 0 0 0 0 40 0 ember install
+ 15 0 15 0 20 10 ember-cli
+ 0 0 -5 -15 -15 0 es module
+ 0 0 -20 -25 0 -5 es5
+ -10 5 -5 -35 -15 -25 es6
+ 0 0 0 -15 0 0 event emitter
+ -15 -5 -30 -25 -15 0 firefox
+ 0 0 0 -10 -15 5 for html
+ -125 -40 -30 -20 -15 -20 for react,
+ 10 0 0 0 -10 0 for the web
+ 0 0 0 -5 -5 20 form builder
+ -25 0 0 -35 5 0 framework agnostic
+ -60 -40 -20 -20 -65 -15 front-end
+ 65 15 20 35 65 30 gatsby
+ -10 -20 -15 -15 -35 5 grid
+ -10 0 15 -15 -35 -40 grunt
+ 0 0 0 0 -15 0 grunt build
+ 0 0 0 0 15 0 grunt plugin
+ -10 5 15 0 -15 20 gulp
+ -25 0 0 0 0 0 gulp plugin
+ 0 -10 -10 -15 -15 5 gzip
+ 0 0 -20 -15 -10 0 gzipped
+ 0 0 0 0 5 20 haml
+ 0 -5 -10 -25 15 -35 head
+ 0 0 0 25 0 0 history api
+ 20 0 0 10 15 -20 html element
+ 0 0 20 0 0 0 html form
+ 0 0 10 -5 -10 -15 html template
+ -5 5 -5 20 40 0 html5
+ 0 0 10 5 0 0 hydration
+ 0 0 0 -15 0 0 icon font
+ 30 45 20 -10 0 25 icon set
+ 0 0 0 10 0 0 ie9
+ 0 0 15 10 15 0 in html
+ 15 -35 -5 0 -5 0 in the browser
+ 0 0 0 -15 -30 20 in your browser
+ 5 0 5 5 -10 15 indexeddb
+ 0 0 0 -5 -10 0 internet explorer
+ 0 0 -10 0 -10 0 isomorphic
+ -15 0 -5 -15 5 -25 jasmine
+ -20 0 0 0 -5 0 javascript client
+ -10 -5 5 0 -10 0 javascript library
+ -15 0 0 0 0 0 javascript library for
+ 25 20 5 25 35 40 jquery
+ -10 0 0 0 0 10 js framework
+ 10 0 0 10 5 0 js library
+ -30 0 0 15 -20 0 js module
+ 25 0 0 -5 5 25 js plugin
+ 0 0 0 20 25 70 jsdelivr
+ -10 0 10 -35 -45 10 jsx
+ 0 0 0 10 -5 0 landing page
+ 0 0 5 10 0 10 lazy loading
+ -15 0 0 0 0 0 lightweight javascript
+ 0 0 0 0 40 0 link rel
+ 0 5 0 0 25 25 live demo
+ -20 5 10 20 0 15 local-storage
+ -5 0 20 10 20 -5 markup
+ 10 -10 0 -5 -5 5 material design
+ 0 0 0 5 20 0 media query
+ 0 0 0 5 15 0 min css
+ 0 0 0 0 -35 -10 min js
+ 0 -10 10 -10 5 0 minified
+ 10 0 -10 0 0 0 mixin
+ 10 35 -45 -5 60 -5 mobile
+ 0 -10 10 10 0 5 modal
+ 0 5 0 -5 10 5 modern browser
+ 15 -10 -10 -15 10 20 next-js
+ 0 0 -5 10 5 -25 nextjs
+ 0 0 0 0 15 0 ng add
+ 0 0 0 0 15 0 ngmodule
+ -10 0 -10 -15 -15 -10 ngx
+ -5 -10 -5 -5 -10 0 nuxt
+ 0 0 0 0 5 -10 nuxt-js
+ -20 0 -5 -5 0 0 on the web
+ 0 0 0 0 15 0 plain javascript
+ -20 -10 -5 -5 -15 -30 playwright
+ -15 -25 -5 10 -10 -5 polyfill
+ -15 0 0 -10 -5 0 polyfills for
+ 0 0 5 30 -5 -10 popup
+ 0 0 0 10 -5 10 preact
+ -40 -10 -10 -25 -25 0 progress bar
+ 0 0 10 -5 0 0 progressive web app
+ -10 0 -15 -15 0 0 pure javascript
+ 0 0 -10 -5 -20 0 re-render
+ -110 20 0 -25 -15 -40 react component
+ -5 0 0 0 -5 -10 react-js
+ -10 0 5 0 0 5 reactive
+ 0 0 10 10 0 20 redux
+ 15 -5 -5 5 5 20 responsive
+ -15 0 -5 -15 -20 -10 rollup
+ -5 -10 -5 -15 5 0 router
+ 0 0 -15 10 -15 5 safari
+ 0 0 0 0 35 0 script src
+ 15 -10 5 -20 15 5 scroll
+ 0 0 10 -15 -5 0 scrolling
+ 0 0 5 45 65 0 scss
+ -15 0 -15 30 20 0 selector
+ 0 0 0 10 0 0 server-rendered
+ 0 0 -20 -10 0 0 server-side rendering
+ -25 0 5 0 -10 0 session-storage
+ -20 0 0 0 15 -10 shim
+ 0 0 -5 -5 15 0 single page application
+ 0 -20 -15 -10 -5 -25 slider
+ -30 0 -15 -20 -15 -10 source map
+ 0 0 0 10 20 15 spa
+ 0 0 -10 -25 -15 -10 spinner
+ 5 0 -15 -35 0 0 ssr
+ 0 10 10 -10 10 10 state management
+ 0 0 -15 0 0 0 state manager
+ 0 0 0 -5 25 0 static html
+ -5 -10 -10 -15 15 -20 storybook
+ 0 0 0 -15 -25 0 styled-components
+ 0 0 5 50 45 5 stylesheet
+ -5 0 5 0 20 0 svelte
+ 0 0 10 0 -15 -5 svelte-kit
+ 0 0 0 0 20 0 svg icon
+ 0 0 20 -15 10 10 tailwind css
+ 0 0 5 -5 -15 0 template engine
+ 0 0 5 -15 -5 0 templating
+ 0 0 0 -5 -10 0 text input
+ -15 0 -10 -15 -15 -25 three-js
+ 0 0 0 0 -5 10 toast
+ 0 0 0 -20 -10 0 tooltip
+ 0 0 0 10 0 0 tree shakable
+ 0 0 0 -15 -5 5 typography
+ 20 -15 5 -35 0 15 ui component
+ 15 -10 0 0 5 15 ui framework
+ -15 0 0 0 -5 0 ui library
+ 0 0 0 -15 -15 -5 unpkg
+ 0 0 0 0 -55 20 unpkg com
+ 0 -10 0 -5 -5 0 utility class
+ 0 0 0 10 5 0 v-model
+ 0 0 -10 -30 -5 0 vanilla js
+ 15 -10 -5 -25 -10 25 vite
+ 5 -5 -10 -15 35 30 vue
+ 0 0 0 -5 10 0 vue component
+ 0 0 10 0 0 0 vue-2
+ 5 5 5 -25 0 -25 vue-3
+ 20 0 0 0 0 -10 vue-js
+ 0 0 15 0 0 -25 wai aria
+ -15 -5 30 0 0 25 web component
+ 0 -20 -10 -10 -20 -5 web page
+ 0 0 5 -10 20 0 web worker
+ -30 -15 -15 -5 -10 -5 webassembly
+ 0 0 0 0 -15 10 webcomponent
+ -25 -15 -15 -20 -15 -10 webgl
+ 5 -10 0 -5 5 -15 webpack
+ 0 0 0 5 -10 0 webpack dev server
+ 15 -25 0 40 -60 25 widget
+ 0 0 0 0 -10 0 window onload
+ 0 0 0 5 0 10 wysiwyg
+ 0 0 0 0 -10 0 yeoman
+ 0 0 0 15 0 0 前端
+ 0 0 0 5 20 5 框架
strengths game
+ 5 0 10 10 -10 -5 2d
+ 0 10 -15 5 -15 5 3d
+ 10 0 0 -5 5 0 a game
+ -5 -5 -10 -10 -5 -10 animation
+ 0 0 0 10 0 0 biome
+ 0 0 0 0 -15 0 boss
+ 0 0 -10 5 -10 -5 cell
+ 10 0 0 0 0 0 chess engine
+ -5 -5 0 -5 -20 0 clone
+ 0 0 -5 -10 -5 0 craft
+ -30 0 0 -10 -20 -30 dnd
+ 0 0 0 -20 0 0 enemy
+ -5 -10 0 0 -5 0 fun
+ 15 40 25 30 75 35 game
+ 0 0 0 0 15 0 game client
+ 10 0 5 0 0 -5 game development
+ 0 0 0 -20 0 0 game over
+ 0 0 -15 0 -20 0 game state
+ 0 0 20 0 0 10 gamepad
+ -20 0 -20 -20 -15 -20 godot
+ 0 -5 25 -5 -5 0 graphics
+ 0 0 0 -5 10 5 gravity
+ 0 -5 -5 10 -5 -5 hard
+ 0 0 0 0 0 10 itch-io
+ 0 0 0 -10 10 10 jump
+ -10 0 5 -15 -10 -5 keyboard
+ 0 -5 -5 0 -10 0 kill
+ 0 0 -5 5 -10 0 levels
+ -25 0 0 0 0 -5 lichess
+ 45 0 15 10 30 10 minecraft
+ 10 0 10 0 0 15 minetest
+ 0 0 0 0 0 10 minetest mod
+ -5 -5 -5 5 -10 0 modification
+ 15 -5 5 15 15 5 mods
+ 0 0 0 -10 0 0 monster
+ 0 0 20 0 0 0 multiplayer
+ -10 -15 20 -5 -10 0 music
+ 0 0 -5 0 -10 0 onUpdate
+ 10 0 0 0 10 15 phaser
+ -15 -10 15 -10 -10 -5 play
+ 0 0 -10 15 40 0 player
+ 0 0 10 0 -5 -5 round
+ -5 0 0 -5 10 0 ship
+ -10 -10 0 15 -10 0 sound
+ 0 0 -15 -10 10 0 spawn
+ 0 0 5 10 0 0 story
+ 0 0 5 5 5 15 tile
+ 0 0 -10 0 0 0 tilemap
+ 0 0 -15 0 0 5 tileset
+ 0 0 -5 -5 -10 0 timer
+ 0 0 0 -5 0 -15 twitch
+ 0 0 0 0 0 15 unity3d
+ 0 0 0 0 15 0 weapon
+ 0 0 20 0 0 0 xbox
strengths game-engine
+ 10 10 10 -10 -5 10 3d
+ 0 0 0 -10 0 0 Unity
+ 5 -5 10 -5 0 5 animation
+ -5 0 -5 5 10 10 asset
+ 0 0 0 0 -10 0 camera
+ 0 0 15 5 0 0 collision
+ -10 -5 0 -10 -10 -15 component
+ 0 0 0 0 -10 -5 easing
+ 10 -5 0 -10 20 -10 editor
+ 35 15 20 35 30 5 engine
+ 0 0 10 5 0 0 entity
+ 0 0 0 0 -10 -5 force
+ -10 -15 10 35 40 40 game
+ 5 0 15 0 0 0 game development
+ 35 0 10 10 -5 -5 game-engine
+ 0 0 10 0 5 10 gravity
+ 0 0 0 0 15 0 hot reload
+ -10 -5 -10 -15 -10 10 input
+ -5 -10 -20 -15 0 -5 level
+ -10 -5 0 -5 -5 0 light
+ 0 0 5 -10 -5 -10 material
+ -5 -5 5 0 -10 -5 math
+ 0 0 0 -10 -5 -5 mesh
+ 0 0 5 5 -10 0 multiplayer
+ 0 0 5 0 -5 -10 opengl
+ -10 0 0 0 -10 0 phaser
+ 0 -10 5 5 10 -15 physics
+ 15 0 0 0 0 0 physics engine
+ -15 0 0 -5 -5 10 player
+ 0 0 0 0 0 10 raylib
+ -15 -5 -5 -15 -5 -5 render
+ -5 10 5 -10 -10 -5 renderer
+ 0 0 10 10 -15 -15 scene
+ -10 0 5 0 -5 -5 shader
+ 0 -10 0 5 -5 -5 simulation
+ 0 0 15 5 10 0 sprite
+ 0 0 5 -10 -10 -5 texture
+ 0 0 5 -10 -10 -5 vector
+ 0 -5 0 -5 10 10 webgl
+ -10 -5 -5 0 -20 -15 world
strengths graphql
+ 0 15 5 15 20 0 apollo
+ 0 0 0 0 10 0 apollo link
+ 5 5 0 15 0 5 apollo server
+ 0 5 0 10 10 0 apollo-client
+ 0 0 0 15 0 0 appsync
+ 0 0 0 10 5 0 authorization
+ -15 -10 0 -15 -15 -15 gatsby
+ 25 10 -5 15 10 10 graph-ql
+ 0 0 0 0 10 0 graphiql
+ 0 0 -5 -10 -5 0 graphql api
+ 0 0 5 25 -5 0 graphql schema
+ 0 0 0 10 0 0 introspection
+ 0 0 5 10 10 0 mutation
+ -10 0 -5 -5 -5 -5 prisma
+ 0 0 0 5 5 10 resolver
+ 0 5 0 0 20 0 resolvers
+ 0 5 0 10 10 0 subscription
+ 0 0 0 0 15 0 typeDefs
strengths gui
+ -25 0 0 -5 -15 15 Qt
+ -5 -5 -5 -5 -10 -10 canvas
+ 15 20 -5 -5 -5 0 cross-platform
+ 0 0 0 0 -15 -10 curses
+ -5 0 10 -10 30 -10 dialog
+ 5 0 -5 -20 -5 -5 drawing
+ -15 -10 0 5 15 5 electron
+ -5 -10 25 -5 20 -5 front-end
+ 0 0 0 0 15 0 gobject
+ 0 0 0 0 -10 0 graphical user-interface
+ 15 35 10 10 90 5 gtk+
+ 0 0 0 10 25 0 gtk2
+ 0 0 0 10 30 5 gtk3
+ 40 -5 -10 5 25 0 gui
+ 10 0 0 0 0 0 gui for
+ 0 0 0 15 0 0 javafx
+ 5 10 -10 -5 5 5 keyboard
+ 0 5 5 -5 15 -5 launcher
+ 25 35 30 10 15 0 menu
+ 0 15 -20 -5 -10 0 mouse
+ 0 0 0 0 -15 0 notepad
+ 0 0 -20 -15 0 0 opengl
+ 0 0 10 -10 -5 0 panel
+ -10 -5 0 5 -5 0 portable
+ 0 0 0 0 10 0 qmake
+ 0 0 0 0 10 5 qt project
+ 0 0 0 0 30 0 qt4
+ 0 0 0 15 45 0 qt5
+ 0 0 0 -15 0 -15 raylib
+ 0 0 0 0 10 0 tk
+ -10 -5 -5 -5 -10 -5 toolkit
+ -20 -10 -5 -5 10 0 user interface
+ -10 0 -5 -5 20 -10 webview
+ 5 25 10 15 15 0 widget
+ 0 0 -5 -5 -10 0 win32
+ 0 -5 0 -10 0 10 x11
strengths http
+ 0 0 0 0 -10 0 200 OK
+ 0 0 0 10 -5 0 Access-Control-Allow-Origin
+ 0 0 0 0 -20 0 Cache-Control
+ 0 0 0 15 -5 0 Content-Length
+ 0 0 15 10 -30 15 Content-Type
+ 0 0 0 0 -15 0 HTTP 1-1
+ 0 0 0 -10 -15 0 Set-Cookie
+ 15 0 0 10 -10 0 User-Agent
+ 0 0 0 0 -10 0 X-Forwarded-For
+ 0 0 15 5 5 0 access log
+ 0 -10 -15 0 -15 -10 ajax
+ 0 0 0 15 0 0 alpn
+ 0 0 0 10 10 0 authorization header
+ 0 0 5 25 20 15 basic auth
+ 0 0 0 10 -5 10 body-parser
+ 0 0 0 20 0 0 content-type header
+ 5 0 5 25 10 10 cookie
+ 0 0 0 10 5 0 cookie jar
+ 0 0 10 15 -40 0 cors
+ 0 0 0 0 -10 0 cross-origin
+ 0 -5 -5 15 5 5 curl
+ 0 0 0 0 10 0 curl -X
+ 0 0 0 10 0 0 deflate
+ 0 0 -10 0 0 0 fastcgi
+ 0 0 15 -5 25 0 form urlencoded
+ 0 0 0 -10 10 15 form-data
+ 0 0 0 0 0 -10 gorilla mux
+ 0 0 0 0 0 10 haproxy
+ 65 -10 15 -10 -35 -5 http
+ 0 15 30 25 0 15 http 2
+ 0 0 10 10 0 15 http 3
+ 10 0 0 0 0 0 http authentication
+ 0 0 -10 5 -15 0 http endpoint
+ 0 0 0 0 20 0 http handler
+ 0 0 0 -5 -15 0 http header
+ 0 0 10 -5 -5 15 http headers
+ 10 0 0 0 0 0 http library
+ 0 0 0 15 -10 0 http method
+ 0 0 0 25 10 0 http methods
+ 35 25 5 15 10 -15 http request
+ 0 15 5 5 20 0 http response
+ 0 0 0 20 10 0 http status code
+ 0 0 -10 0 0 0 http streaming
+ 0 0 0 -5 -20 0 http transport
+ 0 0 0 0 -10 0 http verb
+ 0 0 0 -10 0 10 http-Handler
+ 0 0 0 0 10 0 http-Request
+ 0 -15 20 15 20 10 http-client
+ 0 0 0 -10 -15 0 http-get
+ 35 -5 10 10 20 0 http-server
+ 10 0 0 5 10 15 http2
+ 0 0 0 0 45 0 httpbin
+ 0 0 0 0 0 -10 httprouter
+ 0 0 0 0 10 0 https redirect
+ 20 15 5 -15 -10 0 https_proxy
+ 0 0 15 -25 -15 0 keep-alive
+ 10 0 0 -5 -5 0 load balancer
+ 0 0 5 -10 0 0 long polling
+ -10 -5 10 10 40 5 middleware
+ 0 0 15 -5 -10 -10 multipart
+ 0 0 0 0 5 -15 mux
+ 10 0 0 -10 0 -5 net http
+ -5 5 10 0 0 0 nginx
+ 0 0 0 10 15 25 nock
+ -55 -15 -15 0 -5 -15 proxy
+ 0 0 0 -15 -10 0 query parameter
+ 0 0 -10 0 15 0 query string
+ 0 0 0 -10 5 5 querystring
+ 0 0 0 5 0 15 referer
+ 0 0 0 0 -20 0 req-headers
+ 0 0 10 -15 0 0 request body
+ 0 0 0 -10 -5 -5 request context
+ 0 0 5 15 -30 0 request header
+ 0 0 0 0 15 5 request method
+ 0 0 0 5 -10 0 request object
+ 0 0 0 10 0 0 request per second
+ 0 0 0 0 20 0 res-statusCode
+ 0 0 0 10 15 0 response body
+ 0 0 0 15 0 0 response header
+ 0 0 0 10 0 0 response object
+ -5 0 0 0 10 10 retry
+ 0 0 0 -5 10 0 retry-after
+ 0 0 15 5 0 0 reverse proxy
+ 0 0 0 10 0 0 route parameters
+ 0 0 10 5 0 0 router
+ 5 15 0 15 5 -10 routing
+ 0 0 0 -20 -5 0 same origin
+ -5 0 0 -5 -10 -5 server-sent event
+ -10 5 20 -5 -5 -5 socket
+ 15 -5 0 -10 5 -10 ssl
+ -5 0 0 5 -10 5 static files
+ 0 0 0 5 25 0 status code
+ -10 -10 5 -10 -5 -10 streaming
+ -5 -25 20 10 5 -5 tls
+ 0 0 -5 -25 -25 -10 uri
+ 0 0 0 5 10 0 urlencoded
+ 20 0 15 10 25 5 user-agent
+ -35 5 -10 -15 10 0 web framework
+ -15 -20 15 5 10 0 web server
+ -20 -10 5 -25 -25 -20 websocket
+ 10 0 0 -5 15 0 wsgi
+ 0 0 0 5 15 0 x-frame-options
strengths http-client
+ 0 0 0 -15 0 0 Guzzle
+ 0 0 0 -5 0 15 XMLHttpRequest
+ 0 0 10 0 5 0 abortcontroller
+ 0 -10 -15 -5 -15 -15 ajax
+ 0 -5 -5 -10 -5 0 api call
+ 5 10 10 0 5 25 api client
+ 0 0 -5 -10 -5 15 api request
+ 0 0 -10 -10 -25 -5 async await
+ 0 0 0 -10 0 0 asynchronous http client
+ 0 0 0 0 -20 0 await fetch
+ 5 0 15 0 -5 15 axios
+ 0 0 0 -20 -25 0 base url
+ 0 0 5 -10 15 -5 basic auth
+ 0 0 0 0 10 0 bearer token
+ 0 -5 15 -5 -5 10 brotli
+ -10 0 -5 0 0 0 browser and node-js
+ 0 0 15 0 10 0 chunked
+ -5 25 0 0 -5 10 client library
+ 0 0 0 0 20 0 client-get
+ 0 0 0 -5 -10 0 connection pool
+ 0 0 -5 -10 -5 -5 coroutine
+ 5 20 0 20 -20 5 curl
+ 10 0 0 10 10 10 downloader
+ 35 10 15 -15 5 20 fetch
+ 0 0 0 15 20 0 follow redirect
+ 0 0 10 30 25 5 formdata
+ 0 0 -5 20 25 0 get request
+ 0 0 0 10 5 0 http agent
+ 30 0 0 0 0 0 http client for
+ 10 0 0 0 0 0 http client library
+ 15 0 0 0 0 0 http library
+ -10 -10 25 -5 -15 25 http request
+ 0 0 0 0 35 0 http-Client
+ 25 0 5 -5 10 0 http-client
+ 0 0 0 5 20 0 http-get
+ 0 0 0 -15 10 0 httpclient
+ 0 0 0 -10 0 0 httpie
+ 0 0 0 0 10 0 httplib
+ 0 0 0 0 -20 0 import requests
+ 0 0 0 0 -10 -10 interceptor
+ 0 0 -15 -5 -5 15 interceptors
+ 0 0 0 0 -5 20 libcurl
+ 0 0 15 0 15 0 multipart form data
+ -5 0 0 0 -15 -5 net http
+ 0 0 0 -5 -5 -15 nock
+ 0 0 0 15 10 10 node fetch
+ 0 0 0 20 15 0 post request
+ 0 0 15 0 0 0 promise api
+ 0 0 10 0 0 0 promise-based
+ 0 0 15 0 0 0 proxy support
+ 0 0 0 0 0 -20 python requests
+ 0 0 0 -10 -5 0 query parameter
+ 0 0 15 5 15 0 request body
+ 0 0 15 10 10 0 request header
+ 0 0 0 15 0 0 request module
+ 0 0 0 20 5 0 request options
+ 0 0 10 0 5 0 request timeout
+ 0 0 0 0 -15 0 requests-get
+ 0 0 0 10 15 0 response body
+ -10 0 0 0 -10 -10 resty
+ -5 -15 -20 -25 -25 10 retry
+ 0 0 10 0 0 0 socks proxy
+ 0 0 0 -15 0 0 status code
+ 0 0 0 0 10 0 statusCode
+ 0 0 10 -5 5 10 xhr
strengths iac
+ -20 -15 -5 -10 -20 -20 Azure
+ 35 0 0 10 70 0 Puppet
+ 0 0 0 0 15 0 Puppetfile
+ 20 10 -10 0 30 30 aws cdk
+ 0 0 0 0 35 0 bundle exec rake spec
+ 15 0 -5 -5 25 30 cdk
+ 15 0 0 0 0 0 cdk construct
+ 0 5 0 45 25 0 centos
+ 5 0 0 0 5 20 cfn
+ 0 0 10 0 0 0 cloud infrastructure
+ -15 0 5 5 -10 -25 cloudformation
+ 15 0 0 -5 -5 -15 cloudformation template
+ 0 0 5 -10 0 0 configuration management
+ 0 0 0 10 10 0 cookbook
+ 0 0 0 0 10 0 custom resource
+ 0 0 10 -20 5 0 ec2
+ 0 0 -5 15 -10 10 fedora
+ -5 0 -5 0 -20 -5 hashicorp
+ 0 0 15 45 5 0 hiera
+ 15 40 0 -5 10 5 infrastructure
+ 0 0 0 15 0 0 install and configure
+ -10 -5 -5 10 -5 -5 manifest
+ 30 0 0 0 0 0 module for puppet
+ 0 0 0 0 -10 -10 nixos
+ 0 -5 0 0 -10 0 openstack
+ 0 0 0 0 -5 -10 provider aws
+ 0 0 0 0 -15 0 provision
+ 5 10 0 5 10 10 pulumi
+ 0 0 0 0 10 0 puppet forge
+ 5 0 0 0 0 10 puppet module
+ 0 0 0 15 15 85 puppetlabs
+ -5 -5 -10 -5 10 -15 recipe
+ 0 0 0 20 0 0 red hat
+ 0 0 5 30 0 0 rhel
+ 0 0 0 0 10 0 run list
+ 10 0 5 5 10 10 terraform
+ 0 0 0 0 -20 0 vagrant
+ 0 0 0 0 -15 0 vagrant up
+ 0 -5 -5 -5 -10 -5 vm
+ 0 0 0 0 0 -15 vmware
strengths ide
+ 0 0 10 0 10 0 Atom
+ 0 0 0 -20 -20 0 M x
+ 0 0 0 0 -10 0 M x package install
+ 25 0 0 0 0 0 Plug
+ 0 0 0 0 -20 0 add hook
+ 0 0 10 0 10 0 arduino ide
+ -25 0 0 0 0 0 code editor
+ -10 0 0 0 -10 -20 codemirror
+ -5 -10 -25 -35 -25 -15 completion
+ -5 -15 -10 -25 -30 -5 cursor
+ 0 10 10 0 -5 -5 debugger
+ 0 0 0 0 -10 0 define key
+ 0 0 0 0 0 20 devcontainer
+ -5 0 15 0 0 0 development environment
+ 0 0 -30 -20 -15 0 diagnostics
+ 55 25 0 5 25 45 eclipse
+ -15 -10 -25 -35 -40 -30 editor
+ 0 0 0 0 0 -10 el get
+ -10 -20 -5 -10 -25 -25 emacs
+ -25 0 0 0 0 0 for emacs
+ 0 0 0 0 -15 0 global set key
+ 0 0 0 -10 0 0 go to definition
)weights",
    R"weights(
strengths ide
+ 0 0 -15 -10 0 0 gutter
+ 0 0 5 0 -15 0 highlight
+ 0 0 -25 0 -15 0 highlighting
+ 10 -5 -5 10 0 0 ide
+ 0 0 0 -10 0 0 intellisense
+ 0 0 30 30 30 30 kernel
+ 10 5 -5 0 -30 -10 language server
+ -15 0 0 0 -5 -20 language server protocol
+ -10 0 0 -10 -20 -5 lsp
+ 0 0 0 10 0 -5 marketplace
+ 0 0 -10 0 -15 -35 melpa
+ 0 0 -10 0 0 0 minor mode
+ 0 0 0 0 -15 -15 monaco
+ -15 0 0 0 0 -20 monaco editor
+ -5 -5 0 -10 5 -5 notebook
+ 0 0 0 0 30 0 pane
+ 15 0 0 -10 -10 0 playground
+ 0 0 -10 0 0 0 quick fix
+ 0 0 -10 0 0 -10 refactor
+ 0 0 0 0 -35 0 setq
+ 0 0 0 0 -15 0 shortcut
+ 0 -10 0 0 0 0 sidebar
+ 0 0 -5 -15 -15 0 snippet
+ 0 0 -5 -20 0 0 text editor
+ 0 0 -15 -25 -25 0 toggle
+ 0 -15 -15 -15 -15 -15 vim
+ 0 0 0 -10 -15 0 visual studio
+ 0 0 10 10 10 0 visual studio code
+ 5 0 0 -5 -20 10 vs code
+ 0 0 0 0 10 5 vs code extension
+ 55 20 10 5 20 55 vscode
+ -5 -5 10 -5 5 10 workspace
+ 0 0 0 -15 0 0 xcode
strengths iot
+ 5 -10 0 10 10 35 arduino
+ 0 0 0 0 0 20 arduino cli
+ 0 10 0 0 -5 0 automation
+ -10 0 0 0 5 0 avr
+ -5 -5 5 15 40 0 battery
+ 10 15 0 20 20 20 bluetooth
+ 5 20 -10 0 5 10 board
+ 0 -10 0 0 -10 -10 bootloader
+ 25 25 -5 25 -15 -5 controller
+ 0 0 0 0 20 0 dev ttyUSB0
+ 0 0 0 0 35 0 device manager
+ 80 30 -10 -5 50 0 driver
+ 0 0 0 -5 0 15 drone
+ -5 0 -5 10 0 10 embedded
+ 0 20 0 0 0 0 embedded device
+ 0 -10 0 0 0 0 embedded system
+ 0 0 0 0 0 -15 esp32
+ -15 -15 0 10 5 5 firmware
+ -5 0 -5 -5 -10 -5 gateway
+ 0 0 10 10 0 0 grafana
+ -10 -5 -10 -5 20 20 hardware
+ 10 0 0 0 5 10 homebridge
+ 0 0 0 0 0 20 iobroker
+ 0 0 5 5 -15 15 iot
+ 0 10 0 0 0 0 iot device
+ 0 5 -5 0 20 15 led
+ 0 0 0 15 0 0 low-cost
+ -20 -10 0 0 0 0 microcontroller
+ 15 10 15 0 15 10 modbus
+ 0 0 0 0 -10 -10 mosquitto
+ 0 -15 0 -10 -10 0 mqtt broker
+ 0 0 0 0 5 15 mqtt client
+ 0 0 0 0 -10 0 mqtt connect
+ 0 0 0 -10 0 0 mqtt topic
+ -15 0 0 0 -20 -15 node-red
+ 0 0 0 0 -10 0 npm install mqtt
+ 0 0 0 0 0 -15 paho
+ 0 0 0 0 10 0 pin
+ 0 0 0 0 20 0 qos
+ 0 0 10 5 5 0 raspberry-pi
+ -5 -10 -5 0 0 -5 real time
+ -5 0 0 -5 -10 -5 robot
+ -15 -10 0 5 15 0 sensor
+ 0 0 15 -5 5 15 serial
+ 0 0 0 15 25 0 serial port
+ 5 10 10 5 -5 5 smart
+ -10 0 -5 5 -5 -5 telemetry
+ 0 0 0 -10 0 0 to mqtt
+ 0 0 0 15 0 0 voltage
strengths json
+ 0 10 0 -5 -5 -5 JSON stringify
+ -5 -10 0 0 -5 0 converter
+ -10 -5 -5 -15 -15 -15 csv
+ 0 0 -5 -5 -30 0 deserialize
+ 0 -5 0 -10 -15 -5 encode
+ 0 0 0 0 -15 -10 encoding json
+ 0 0 0 0 25 10 jq
+ 30 15 -20 -10 -20 70 json
+ 15 0 15 0 0 -5 json api
+ 20 0 0 5 5 0 json data
+ 0 0 0 0 10 0 json dumps
+ 0 -5 -10 5 0 0 json files
+ 0 0 0 10 5 0 json for
+ 0 10 0 10 10 10 json form
+ -5 0 -5 -5 -15 0 json format
+ 0 10 0 -5 5 10 json ld
+ 20 0 -5 5 25 0 json object
+ 0 0 0 0 10 0 json output
+ 5 0 0 0 15 0 json parser
+ 10 -5 0 5 10 10 json rpc
+ 20 15 0 5 30 30 json schema
+ 0 0 0 -10 -10 0 json string
+ 0 0 0 20 0 0 json type
+ 0 0 -10 0 0 0 json validation
+ 0 0 0 -15 -15 0 json-p
+ 0 0 0 0 10 10 json-server
+ 0 0 0 0 30 0 json5
+ 0 0 0 0 15 15 jsonapi
+ 0 0 0 -10 -10 0 jsonc
+ 0 0 10 0 -5 20 jsonschema
+ -5 0 -15 -15 10 -5 mapping
+ 0 0 0 20 5 0 marshal
+ 0 0 0 5 -10 -5 msgpack
+ 0 0 0 0 -10 0 ndjson
+ -15 -5 -10 -10 -15 -10 openapi
+ 0 0 0 0 20 0 pretty print
+ 5 15 -10 -10 0 -5 serialization
+ 15 0 -5 10 -15 0 serialize
+ -5 -10 10 -5 -5 0 swagger
+ 20 -5 10 5 15 0 to_json
+ 0 0 0 10 10 0 unmarshal
+ 0 0 0 -5 10 0 valid json
+ 10 -5 -10 -15 0 10 validator
+ -5 0 -5 -10 -5 -5 zod
strengths julian
+ -15 -20 0 -5 -10 0 calendar
+ 0 0 0 0 10 0 epoch
+ 0 0 0 0 0 10 julia-lang
+ 0 0 0 0 -20 -10 julian
strengths k8s
+ 0 0 0 0 10 0 apiVersion
+ 0 0 0 0 0 20 argo cd
+ 0 15 0 20 0 0 cloud native
+ -10 -10 5 15 5 -5 cluster
+ 0 0 0 0 0 -15 coreos
+ 0 -10 0 0 0 0 etcd
+ 15 15 0 15 0 25 for kubernetes
+ 0 0 0 15 0 15 gitops
+ 0 0 0 -10 0 -5 ingress
+ 0 0 0 0 0 15 istio
+ 15 0 25 0 10 10 k8s
+ 15 -10 25 15 -5 10 kubernetes
+ 5 0 15 5 0 -5 kubernetes cluster
+ 0 0 0 0 0 15 kubernetes engine
+ 0 0 0 15 0 0 kubernetes pod
+ 0 0 0 -5 10 0 kubernetes resource
+ -5 0 0 10 -10 0 manifest
+ -5 0 -5 0 -15 -5 namespace
+ 0 0 0 0 0 -10 on kubernetes
+ 0 0 0 0 35 0 openshift
+ -5 0 -5 5 -5 15 operator
+ 0 0 0 0 -10 0 orchestration
+ 0 0 0 10 15 5 pod
+ 0 0 0 5 15 0 replicas
+ 0 0 0 0 0 20 service mesh
+ 0 0 0 10 0 0 sidecar
+ -5 -5 -5 15 -5 0 volume
+ 0 0 0 -5 15 -5 webhook
+ 0 10 0 10 0 0 workload
strengths language
+ 0 0 5 10 5 0 REPL
+ -5 0 0 -5 30 -5 bootstrap
+ 0 0 0 0 -10 0 bytecode
+ 5 10 -10 -10 15 5 c++
+ -25 -10 -10 -10 -30 -15 clojure
+ 0 0 -10 -5 5 5 closure
+ 0 0 -15 0 0 0 combinator
+ 0 0 0 0 10 0 comprehension
+ 10 0 0 0 5 0 concise
+ -5 -5 -5 10 -5 0 concurrent
+ 0 0 0 -10 0 0 continuation
+ 0 0 10 25 20 25 coroutine
+ 0 0 0 0 0 15 dart
+ 0 -5 -5 -5 -10 0 dialect
+ -15 0 10 -25 -20 -20 dsl
+ -10 0 0 0 -10 -5 erlang
+ -10 -10 5 -20 0 0 evaluate
+ 0 15 0 -5 0 0 expressive
+ 10 0 0 0 0 20 ffi
+ 0 10 0 -5 5 0 forth
+ 0 0 0 0 15 0 garbage collection
+ 0 0 0 0 0 15 generics
+ 10 15 -5 -10 15 10 grammar
+ -10 -5 0 5 0 -15 groovy
+ 5 0 0 20 -5 10 haskell
+ 45 5 0 5 60 25 interpreter
+ 0 0 0 0 0 10 introduction to
+ 0 0 0 0 10 -5 julia
+ 0 5 -10 25 10 10 kotlin
+ 15 0 10 5 25 20 lang
+ 25 25 -10 -25 30 20 language
+ 0 0 0 10 0 0 language construct
+ 0 0 0 0 0 15 language reference
+ 15 15 15 0 15 15 language server
+ 0 30 0 5 10 0 language that
+ 0 0 -20 0 10 0 lexer
+ 0 0 0 0 10 0 lisp
+ 0 0 10 10 5 5 llvm
+ 15 20 20 0 -15 -5 lua
+ 0 -20 5 -15 5 -5 macro
+ -35 -15 -10 -5 -25 -20 ocaml
+ -5 0 5 -15 0 -15 operator
+ 0 -15 -5 -15 0 10 pattern matching
+ -20 -20 -10 -5 -10 -5 perl
+ 0 -5 10 -5 -5 30 php
+ 0 0 5 0 0 30 playground
+ -5 -5 -5 0 10 -5 primitive
+ 15 -5 0 0 30 -5 programming-language
+ 25 0 0 0 0 0 query language
+ 0 0 0 0 25 20 repl
+ 10 5 15 0 5 5 ruby
+ 0 10 5 5 0 0 rust
+ 10 15 -5 -5 5 0 scheme
+ -5 -5 10 -5 -5 0 scratch
+ 0 0 -10 0 0 0 scripting
+ 0 0 0 -5 15 0 self hosted
+ -10 0 -20 -5 -5 5 standard library
+ -5 0 -5 -5 -5 10 swift
+ 0 0 0 0 0 -10 tc39
+ 0 0 0 -10 0 -10 tutorial for
+ 0 0 0 10 0 0 type annotations
+ 0 5 20 10 5 10 vm
+ -10 0 0 0 0 0 教程
strengths learning-resource
+ -35 -10 -5 0 0 -15 Awesome
+ 0 0 0 -5 -10 0 a demo
+ 0 0 0 5 -15 0 a sample
+ 0 0 0 0 25 0 a series of
+ 0 0 0 -5 -10 0 add your own
+ 0 0 35 0 0 0 additional resource
+ 0 0 -15 -5 -20 5 an example
+ 0 -10 -5 -5 -5 0 an example of
+ 0 -10 5 15 0 15 answer
+ 0 0 0 10 0 0 answers to
+ -5 0 -10 10 0 5 assignments
+ 0 0 0 0 0 15 back to top
+ 0 0 15 0 0 0 basics
+ 15 -5 -5 -10 -10 5 blog post
+ 0 0 30 0 0 0 bonus
+ -5 0 0 10 0 15 book
+ 0 0 -5 0 -10 0 build your own
+ 0 0 0 0 40 0 calculator
+ 0 0 0 0 0 -10 case study
+ 30 -5 -5 -5 10 0 challenge
+ 0 0 -20 -5 -5 0 chapter
+ 0 0 0 0 -10 -5 cheat-sheet
+ 0 0 0 10 -5 10 children
+ 0 -5 15 20 -55 -5 clone
+ 5 20 -5 0 15 20 collection
+ 0 0 10 10 5 10 comparison
+ -10 -5 -10 0 -5 0 compilation
+ 0 0 0 5 45 -10 concepts
+ 0 0 0 0 0 10 core concepts
+ -20 0 25 5 0 25 course
+ 0 0 0 10 0 0 coursera
+ 0 -5 -15 15 -25 -30 demo
+ 0 0 25 0 0 0 demonstrates
+ 0 0 10 10 0 0 demonstration
+ 0 -10 0 0 -5 0 directory of
+ 0 0 0 10 0 0 due date
+ 0 0 0 0 10 0 each sample
+ 50 -20 -20 -15 -45 -20 example
+ 0 0 -5 0 -10 0 example app
+ 0 0 -5 0 -15 0 example application
+ 0 0 0 10 -5 0 example code
+ 0 0 0 10 0 0 example demonstrates
+ 0 0 0 10 0 0 example implementation
+ 0 -5 0 -10 -10 0 example of how
+ 0 0 0 10 0 0 example of using
+ 0 0 -5 0 -10 0 example project
+ 0 0 0 10 -5 0 example showing
+ 25 0 0 -5 5 0 examples of
+ 0 0 5 -5 5 15 exercise
+ 10 0 0 5 0 0 exercises
+ 0 0 25 -10 -5 -5 experiment
+ 5 30 0 -5 0 0 experiment with
+ 10 0 10 5 -5 0 explain
+ 0 0 15 15 -10 -5 explanation
+ 0 0 -5 0 20 0 exploring
+ 0 -5 -10 -5 0 -25 faq
+ 25 0 0 0 -5 25 from scratch
+ 0 -25 0 5 0 0 grade
+ 0 15 0 -5 -15 -5 guide for
+ 0 0 0 0 -15 -10 guide to
+ 0 0 0 5 -35 5 hello
+ 0 0 5 0 -30 5 hello world
+ 0 0 0 0 -5 -10 hello-world
+ 0 -20 -35 -5 0 -5 how to use
+ 5 -15 -5 5 -25 0 how-to
+ -20 25 -20 20 -15 5 implementations of
+ 0 -5 -5 -5 -10 0 in action
+ 5 -10 15 -15 20 -20 instructions
+ 0 0 5 15 10 0 intermediate
+ 0 0 -5 -5 -5 30 intro
+ 0 0 20 0 -15 5 introduction
+ 0 0 0 5 15 5 jupyter notebook
+ 0 5 -10 15 35 20 knowledge
+ 0 0 0 0 0 20 kr
+ 15 30 0 0 -5 0 lab
+ 15 5 -15 25 40 -15 learn
+ 0 0 0 5 -5 -10 learn about
+ 0 0 0 15 0 30 learn co
+ 0 -30 0 10 -25 -5 learn how to
+ 0 0 -15 0 0 0 learner
+ 0 0 5 0 20 70 lesson
+ -20 -10 -20 -15 -35 -30 list
+ -5 -5 -30 20 -30 0 lists of
+ -15 0 0 0 -15 -30 lms
+ 0 -10 -5 0 -5 -15 manual
+ 0 -5 20 5 -10 10 notes
+ 0 0 0 10 0 0 notes about
+ 0 10 0 0 -10 0 notes for
+ 0 0 0 -5 0 15 notes on
+ 0 30 30 0 0 0 objectives
+ 0 0 0 15 0 0 one liner
+ 0 0 0 0 0 15 oreilly
+ -5 0 -20 -5 25 20 overview
+ 0 0 0 0 -5 20 part 2
+ 0 0 0 -10 10 0 practical
+ -5 -5 -10 20 -15 -5 presentation
+ 0 -20 -5 25 15 -20 question
+ 0 -5 -15 0 -5 -15 quickstart
+ 0 0 0 10 0 0 quiz
+ 10 -5 10 15 -5 25 recipe
+ -5 10 20 -5 15 -40 reference
+ -5 -5 -10 0 -15 -45 report
+ -10 -10 -10 -10 -5 35 resource
+ 0 0 -10 0 0 -5 roadmap
+ 0 0 0 0 -10 0 run example
+ 0 0 0 0 -10 0 runnable examples
+ 10 5 30 10 -25 -35 sample
+ 0 0 0 0 35 0 sample project
+ 10 0 0 0 0 0 series
+ 0 0 0 0 15 0 showcase
+ 0 0 0 -5 15 0 shows how
+ 0 5 0 0 10 0 shows how to
+ 0 0 0 10 5 0 snippet
+ 0 30 30 0 10 15 solution
+ 0 0 0 0 30 0 starting point for
+ 0 0 25 -15 0 0 step 1
+ 0 0 25 -20 0 0 step 2
+ 0 0 0 20 35 0 step by step
+ 0 30 -20 0 -5 10 student
+ 0 0 0 0 0 10 study
+ 0 5 10 0 30 -5 submission
+ 0 0 -5 5 -5 10 talk
+ 0 10 0 -5 0 0 the book
+ 0 -10 5 5 5 0 the sample
+ 0 0 0 15 10 0 this example
+ 25 0 0 0 0 0 this repo contains
+ 10 0 -5 -10 0 0 this repository contains
+ 0 0 0 -5 -10 0 to learn more about
+ 0 0 0 0 15 0 todo list
+ 0 15 10 5 5 15 topic
+ 0 5 -10 -5 -5 -10 training
+ 0 15 -10 5 20 -5 translate
+ -5 10 15 5 -5 15 translation
+ 0 5 0 5 0 10 trick
+ -5 5 0 -5 -5 20 tutorial
+ 0 -5 0 -10 0 -10 tutorial for
+ 0 0 0 0 0 40 udacity
+ 0 25 0 0 -5 0 understand how
+ 0 25 -10 20 0 15 understanding
+ -15 -5 0 0 -5 0 university
+ 0 -5 5 0 -25 -55 wiki
+ 10 5 0 0 0 25 workshop
+ 15 0 0 0 0 0 教程
+ 0 20 5 10 5 10 示例
strengths lib
+ 0 0 0 10 0 0 Boost
+ 0 0 0 0 10 0 Cargo
+ 0 0 -5 0 -15 0 Composer
+ 5 0 0 15 0 20 Ember
+ -10 -20 -25 -15 -25 -10 Node
+ -70 5 -5 10 -15 -15 React
+ -20 0 10 -20 -5 10 Swift
+ 0 0 5 0 15 -5 Yarn
+ -30 0 0 -15 0 0 a library of
+ -25 -15 0 -20 0 0 a port
+ 15 -15 -25 -5 -30 20 abstract
+ 10 20 30 15 -10 -5 abstraction
+ 0 0 0 0 -10 0 activerecord
+ -20 -15 0 0 10 0 adapter
+ 0 0 0 0 -15 0 add the dependency
+ 0 0 0 -20 5 0 add the following to your
+ 0 0 0 0 15 0 add this line to your
+ -40 -15 0 -5 -5 -30 add-on
+ -20 -20 -30 -15 30 -50 angular
+ -30 10 35 0 -15 30 animation
+ -45 -25 -10 0 -15 -10 api client
+ 0 -25 0 0 0 0 api client library
+ 0 5 20 -5 5 10 api docs
+ -20 0 10 5 25 -25 api documentation
+ 0 -5 20 -20 -20 -55 api reference
+ -15 0 0 0 -35 -30 api sdk
+ 0 0 0 0 5 20 api wrapper
+ 0 0 0 -10 -15 0 app use
+ 0 0 0 0 10 0 artifactid
+ 0 0 0 0 20 0 authentication strategy
+ 5 10 0 5 -10 10 autocomplete
+ 0 0 15 0 -45 0 available options
+ -30 -5 0 -5 -30 -40 babel plugin
+ -25 0 0 0 -20 -5 babel preset
+ -10 0 5 -10 5 0 backend for
+ 0 0 0 0 10 0 background jobs
+ 0 0 -15 0 -5 0 backport
+ 0 0 10 0 -15 -45 basic usage
+ -5 15 5 -65 20 0 binding
+ 15 5 -5 5 -10 0 binding to
+ -10 -10 5 10 0 0 bindings for
+ 0 0 0 0 -10 0 bloom filter
+ 0 0 -45 5 -10 -10 bower
+ 0 0 0 0 -20 0 bower install
+ 0 0 0 0 -40 0 bower install save
+ 0 0 15 0 0 0 browser compatibility
+ 0 0 -10 25 5 20 browser support
+ -10 0 20 5 5 25 browserify
+ 0 0 0 25 10 0 build gradle
+ -50 -5 -10 0 -10 -15 builder
+ 0 0 0 0 25 0 bun add
+ -25 -45 5 -45 -50 -50 bundle
+ 0 0 0 0 -60 0 bundle install
+ -25 0 25 10 -10 -40 bundler
+ -5 -25 -10 -45 -5 -35 button
+ 5 0 5 -10 -10 0 c library
+ -5 -5 0 -5 20 0 c++11
+ -15 -5 75 -30 15 -30 cache
+ 0 0 -5 35 25 0 callback function
+ 0 15 15 15 60 10 callbacks
+ 20 0 0 0 0 25 capacitor plugin
+ 0 -25 0 -10 -5 15 category
+ 0 0 0 0 25 10 cdn jsdelivr net
+ 0 0 0 0 10 -10 cdnjs
+ 0 0 0 0 -40 0 cdnjs cloudflare com
+ 0 0 0 5 -25 0 chainable
+ 0 0 -15 0 0 0 chart component
+ -5 0 -10 5 -20 -5 checkbox
+ 5 -10 -10 10 20 15 class
+ 30 10 10 -20 5 0 class for
+ 5 -40 -10 5 -10 0 class that
+ -5 -35 -10 -20 -5 -35 client
+ 5 -35 -35 0 -25 -30 client library
+ -20 -15 0 0 0 0 client library for
+ -15 0 0 0 0 0 client sdk
+ 0 0 0 0 10 0 clojars
+ 5 0 -10 10 -20 -10 clojure
+ 0 0 15 0 5 20 cocoapod
+ 0 0 50 5 -5 0 code coverage
+ -5 -15 0 0 0 0 collection of utility
+ 0 -5 -30 -35 15 -15 commonjs
+ 0 0 0 0 40 0 compile com
+ -120 -20 -25 -40 -15 -50 component
+ -80 -15 0 0 5 20 component for
+ -15 0 0 -15 -15 0 component library
+ -25 -15 40 0 -70 0 component that
+ -10 0 5 -20 0 15 composable
+ 0 0 0 0 -20 0 composer require
+ -5 0 0 -10 0 0 compression algorithm
+ 0 0 0 0 0 10 conan
+ 0 0 0 0 -10 10 conda forge
+ 0 0 0 10 20 0 connection pool
+ 10 -5 10 30 25 10 connector
+ -5 -50 5 -40 -15 20 container
+ -20 -40 20 -10 10 -15 control
+ 0 0 5 5 55 0 convenience method
+ -10 10 0 -30 -15 -10 converter
+ 0 -15 0 5 -5 0 core library
+ 0 0 10 -5 -10 0 core package
+ 0 0 0 -5 20 5 crate
+ 0 0 0 0 0 15 crates io
+ 0 0 -10 0 10 0 custom element
+ 0 0 0 -10 0 0 custom widget
+ 0 20 35 25 -10 0 data structure
+ 0 0 0 -20 0 0 data structures in
+ 0 0 -15 -25 0 0 data validation
+ 0 0 0 0 10 0 date picker
+ 5 0 5 20 30 -30 decode
+ 5 0 -5 10 15 5 decoder
+ -5 -10 -5 -40 25 15 decorator
+ 0 0 15 -25 0 0 default options
+ -50 -20 -35 -20 -55 -35 dependencies
+ 0 0 -15 -30 15 -20 deps
+ -5 0 20 0 -15 10 design system
+ 0 0 15 0 5 0 dev dependencies
+ 0 0 0 5 -40 -10 devDependencies
+ 25 -10 -20 10 -20 -20 dialog
+ -5 0 0 -25 5 -20 directive
+ 0 0 0 5 20 0 dispatcher
+ -10 15 35 -5 5 20 django
+ 0 0 0 0 0 20 docs rs
+ 0 0 0 -5 -15 0 dotnet add package
+ -55 -35 -30 40 -30 5 driver
+ -30 5 10 0 0 0 driver for
+ 0 0 -15 -5 0 0 drop in
+ 10 -5 -20 -20 10 0 drop in replacement for
+ 0 0 -15 -15 -20 0 dropdown
+ 0 -5 15 10 5 -5 dsl
+ 0 0 0 0 10 0 easy_install
+ 0 0 0 0 5 20 elixir
+ 0 0 0 0 0 -10 elm package
+ 0 0 0 0 -25 5 embeddable
+ 0 0 0 0 10 0 ember install
+ 0 0 -25 -65 -30 0 emitter
+ 0 5 10 -5 45 5 encode
+ 0 0 0 -10 0 0 encoder decoder
+ 0 0 0 10 0 0 ergonomic
+ 0 0 15 -30 0 0 es module
+ 0 0 0 -25 0 -10 es6 module
+ -60 0 -20 -5 -90 -35 eslint config
+ -60 0 -15 -20 -70 -55 eslint plugin
+ -15 0 0 0 -15 0 eslint rule
+ 0 0 25 5 40 -10 esm
+ 0 0 0 0 -20 -20 esm sh
+ 0 0 0 -10 -10 0 event bus
+ 0 0 0 10 0 0 event emitter
+ 0 0 0 15 0 0 event loop
+ 0 15 -20 45 -10 0 example usage
+ 0 0 0 0 -60 0 export default
+ 0 0 0 0 -15 0 express middleware
+ 0 0 0 10 0 0 express router
+ -50 -50 -5 10 -5 5 extension
+ -10 -25 0 -15 10 -10 extension for
+ 10 5 0 40 35 5 factory
+ 0 0 0 0 -10 0 fake data
+ 0 0 0 0 0 15 ffi
+ 0 0 0 -5 15 0 find package
+ 0 5 -15 -15 -5 0 fluent
+ -10 -15 0 -25 5 10 form builder
+ 0 0 0 10 -5 0 form field
+ -20 -20 -5 -20 0 -10 formatter
)weights",
    R"weights(
strengths lib
+ 0 0 0 0 10 0 from datetime
+ 0 0 -10 -25 15 0 fully typed
+ 20 30 30 0 40 0 functions for
+ 0 -10 15 10 0 5 future
+ -15 0 -10 -5 10 20 gatsby plugin
+ 0 -30 20 -15 0 5 gem
+ -25 10 -30 -15 -15 15 generator
+ -15 -5 -15 -35 -15 -10 generic
+ 0 0 0 -20 -15 0 generic type
+ 0 0 10 5 0 -15 generics
+ 0 0 0 0 -10 0 git submodule add
+ 0 0 0 -15 0 0 go get
+ 0 10 0 -10 -10 0 go get github com
+ 0 0 0 0 15 0 go get u
+ 0 0 0 -15 -30 -10 go mod
+ 0 0 0 -10 0 0 go module
+ 0 5 -25 0 20 115 godoc
+ 0 0 0 -15 0 0 golang implementation
+ 0 0 0 0 15 20 gopkg in
+ -30 -25 -10 -10 -20 -55 gradle
+ 15 0 0 0 0 0 graphql client
+ 0 0 0 0 15 0 groupid
+ -35 0 -25 -30 -40 -30 grunt
+ 0 0 0 0 -50 0 grunt plugin
+ 0 0 0 5 0 10 guava
+ -20 -5 -10 10 -30 -30 gulp
+ -30 0 0 0 0 0 gulp plugin
+ 0 0 20 10 -20 0 gzipped
+ 0 0 0 0 0 45 hackage
+ 0 0 -15 0 0 -10 handlebars helper
+ 0 0 0 0 -10 0 hapi plugin
+ 0 0 0 -5 -10 0 hash table
+ 10 -5 0 -25 5 55 haskell
+ -20 -10 -45 25 -10 5 header
+ -10 0 5 10 0 0 header only
+ 0 0 0 0 10 0 header only library
+ 10 -5 -5 45 15 5 helper
+ 0 0 0 -10 0 0 helper class
+ -5 0 0 0 10 0 helper for
+ 5 5 15 0 -15 0 helper function
+ 0 0 0 5 -10 0 helper method
+ 0 0 0 10 20 -5 hex
+ 0 0 10 10 0 0 higher order component
+ 0 0 -5 -15 -5 0 hoc
+ 0 -10 -10 45 -45 -25 hook
+ 10 0 -15 -20 15 0 http client
+ -15 0 0 0 0 0 http client library
+ -15 0 0 0 0 0 http library
+ 0 0 0 -20 0 0 icon font
+ 0 0 0 10 0 0 icon library
+ -35 -30 -25 -5 0 -25 icon set
+ 0 0 -20 -5 -30 -15 immutable
+ -20 70 5 15 -20 35 implementation
+ 30 -15 -5 -5 35 -5 implementation of
+ 5 0 5 -35 -30 25 implements the
+ 0 0 0 -10 20 0 import as
+ 0 0 -5 15 5 0 import from
+ 0 5 0 0 40 0 import github com
+ 0 0 0 0 20 0 import numpy
+ 0 0 0 0 -85 0 import react from
+ 0 0 0 0 25 0 in memory cache
+ 5 0 5 -15 10 0 in your application
+ 0 0 -25 25 -70 0 in your project
+ 0 0 0 0 30 0 include the script
+ 0 0 10 0 -5 0 install.packages
+ 0 0 0 0 -25 0 install_github
+ 0 0 -25 0 -10 0 installed_apps
+ -10 -25 -15 5 -25 -15 integration
+ 10 10 -15 -5 5 0 integration for
+ 0 5 -20 5 20 25 jar
+ -10 0 0 0 0 0 java library
+ 0 0 5 -5 0 30 javadoc
+ -15 0 0 0 -5 0 javascript client
+ -35 -10 5 0 -40 0 javascript library
+ 0 0 0 0 0 15 jitpack io
+ 0 0 -25 0 0 0 jni
+ 10 5 0 15 15 0 jquery
+ 0 0 0 0 -15 0 jquery min js
+ 5 0 0 -5 10 0 js library
+ 10 0 0 -20 10 0 js module
+ 0 0 0 -15 -20 25 jsdelivr
+ 0 0 0 0 10 0 json encoding
+ 0 0 0 5 -55 0 json for
+ 15 0 0 0 -10 5 json parser
+ 0 0 0 5 5 15 jsr
+ 10 0 0 5 5 0 kafka client
+ 0 -20 -15 10 -35 -30 kotlin
+ 0 0 0 10 0 0 language bindings
+ 0 0 10 25 15 50 laravel
+ 0 0 10 0 20 0 latest stable version
+ 0 0 0 0 20 0 layout_width
+ 0 0 0 0 -15 0 leiningen
+ 15 5 30 -25 -5 -10 lib
+ 20 5 10 -5 -10 25 library
+ 10 35 35 10 10 20 library for
+ -30 -15 25 -5 0 0 library provides
+ -10 10 -5 -15 -20 0 library that
+ 30 -20 10 10 5 0 library to
+ 5 10 0 0 5 0 library which
+ 0 0 0 -10 0 0 library works
+ -10 -15 -5 -25 -30 -5 loader
+ 0 0 -5 5 -30 -10 lodash
+ 20 25 5 -45 60 5 logger
+ 0 0 10 0 0 0 lua library
+ 0 0 0 10 0 0 lua module
+ 0 0 0 0 -60 0 m x package install
+ 10 10 5 50 10 -10 macro
+ 0 0 0 0 0 -15 markdown editor
+ 15 0 10 30 -5 0 matcher
+ -15 -10 -40 -25 15 10 maven
+ 0 0 0 5 -10 55 maven central
+ 0 0 0 0 -35 0 maven plugin
+ 0 -10 0 -25 0 0 meant to be used
+ 0 0 0 -10 0 0 microbenchmark
+ 0 5 0 -10 5 0 middleware for
+ 0 5 5 -5 -15 -25 migration guide
+ 0 15 10 -15 25 0 minified
+ -10 0 -15 -10 0 0 mixin
+ 0 -10 15 5 15 10 modal
+ -60 -20 -40 -15 5 -15 modular
+ -80 15 -40 15 -20 0 module
+ 0 0 0 -5 -65 0 module exports
+ -55 10 20 5 0 -5 module for
+ 0 10 5 -5 0 0 module that
+ 0 0 -25 10 50 -5 more examples
+ 0 0 0 0 0 10 mqtt client
+ -15 0 -35 -20 -10 -5 namespace
+ 0 0 -15 -10 -5 0 native module
+ 0 0 0 0 -25 0 ng add
+ 0 0 0 0 20 0 ngmodule
+ 0 0 0 0 -15 0 nix env
+ 0 0 0 -5 -15 0 node 18
+ -10 -20 -35 30 -75 15 node module
+ 0 0 0 0 5 -15 node package
+ -45 0 0 0 0 -25 node-js client
+ -35 0 0 20 0 0 node-js library
+ 0 0 0 -5 -15 5 node-js module
+ 0 0 0 0 -35 5 node.js 18
+ -85 -25 -40 -70 -25 0 npm
+ 0 0 0 0 0 30 npm download
+ 0 0 -10 25 -40 0 npm i
+ 0 0 0 0 -55 0 npm i D
+ 0 0 0 0 25 0 npm i S
+ 0 0 0 0 -10 0 npm i save
+ 0 -5 20 10 -5 -40 npm install
+ 0 0 15 -5 -70 0 npm install g
+ 0 0 0 5 20 0 npm install save
+ 0 0 0 0 -60 0 npm install save dev
+ 0 15 -15 5 -15 0 npm module
+ -40 -10 -25 -45 30 40 npm package
+ 0 0 0 0 5 20 npm version
+ 0 0 0 0 20 0 npx expo install
+ 0 -15 -25 0 5 -10 nuget
+ 0 0 0 10 0 0 nuget package
+ 5 0 -10 10 5 -40 numpy
+ 0 0 5 0 10 10 observer
+ 0 0 0 -10 -5 -5 opam
+ -15 0 0 0 -35 10 orm
+ -25 -20 -20 -25 -45 -20 package
+ -35 15 10 -25 -40 -10 package for
+ 0 0 10 -55 -110 15 package json
+ -10 20 -10 0 5 0 package provides
+ -15 -30 -10 -25 -15 0 package that
+ 0 0 0 0 0 20 packagist
+ 20 20 10 20 -25 -5 parser
+ 0 10 0 0 0 0 passport strategy
+ 0 0 -5 -15 -25 0 peer dependency
+ 0 0 0 5 10 0 pip install
+ 0 0 0 0 -60 0 pip3 install
+ 0 0 0 -5 -30 0 pkg config
+ 0 0 0 0 0 -30 pkg go dev
+ -110 -40 -5 -10 -75 -60 plug-in
+ 0 5 0 -5 0 15 pluggable
+ -65 -20 15 -25 10 40 plugin for
+ 0 0 -10 0 0 0 plugin options
+ -25 10 5 -45 -5 -5 plugin that
+ 0 0 -35 30 -15 5 pnpm
+ 0 0 0 0 25 0 pnpm add
+ 0 0 0 0 10 0 pnpm install
+ 0 0 -35 -15 35 0 pod
+ 0 0 0 10 30 0 pod install
+ 10 10 15 25 15 5 polyfill
+ 0 0 0 -15 0 0 pom xml
+ 0 0 -5 25 25 15 popup
+ -40 -30 -40 -15 -20 0 port
+ -10 -5 0 -15 0 30 port of
+ -10 -10 0 5 -5 0 port of the
+ 10 -10 10 0 15 0 progress bar
+ 0 0 0 10 10 0 progressbar
+ 20 20 -5 60 25 -20 promise
+ 10 0 -5 10 0 0 promise based
+ 5 0 -15 0 -10 -5 prototype
+ -15 -25 -65 -20 25 40 provider
+ 5 -30 -15 5 -15 -25 providers
+ 0 0 -15 10 15 15 public api
+ 0 0 0 -25 0 0 pure javascript
+ -15 0 0 0 0 0 pure-go
+ 0 -20 -30 -15 -15 -25 pypi
+ 0 0 -10 -15 0 0 pypi package
+ 0 15 0 0 0 0 pytest plugin
+ 0 0 0 10 -10 0 python 3.10
+ 0 0 0 15 -25 0 python 3.9
+ 0 0 0 0 -10 0 python bindings
+ 5 0 20 10 10 0 python library
+ 0 0 0 0 10 0 python m pip install
+ 10 0 -10 0 -25 0 python module
+ 5 5 0 10 -20 0 python package
+ 0 0 0 0 25 0 python setup py install
+ -10 0 0 0 0 0 python tools for
+ 5 0 0 -15 0 0 python wrapper
+ 20 0 5 0 5 10 query builder
+ 0 -10 30 0 5 0 quick example
+ -20 -25 30 -25 -20 5 rails
+ 0 0 0 0 -15 0 random number generator
+ -85 -15 -10 -40 -60 -35 react component
+ 10 0 0 0 5 10 react hook
+ -30 0 0 0 0 0 react native component
+ -15 0 0 0 0 10 react native library
+ 0 0 0 10 -15 0 react native link
+ 10 0 0 0 0 0 react native module
+ 0 0 0 -25 10 0 readable stream
+ 0 0 0 0 20 0 rebar
+ 10 0 0 0 0 0 redis client
+ -25 -15 -20 -15 -35 -20 redux
+ -5 20 -5 0 0 0 reference implementation
+ 0 0 0 -5 10 -20 release note
+ 5 0 -10 40 15 -10 replacement
+ 0 0 0 -5 -5 -15 requirejs
+ 0 0 0 0 -20 0 requirements txt
+ 0 0 -5 15 -20 0 resolvers
+ 0 -5 -5 -20 15 5 reusable
+ 0 30 0 0 0 0 rich text editor
+ -15 0 0 0 -5 0 rollup plugin
+ 10 0 5 -25 -10 -15 router
+ 0 0 0 0 10 0 rpc client
+ 0 0 0 0 -30 15 rubygem org
+ 0 0 0 -10 0 0 rust library
+ 0 0 0 10 20 5 rxjs
+ 0 0 5 5 10 0 scala
+ 0 0 -15 0 0 -25 schema validation
+ 0 0 0 0 0 -15 scipy
+ 0 0 0 0 35 0 script src
+ -90 -30 -35 5 -60 -60 sdk
+ -130 -10 0 -10 10 -30 sdk for
+ 0 -5 0 -15 -15 5 semantic versioning
+ 0 -5 -15 -10 -10 -55 semver
+ 10 0 -15 -15 25 25 serialize
+ 5 0 20 15 25 5 serializer
+ 0 0 15 10 0 0 service provider
+ 0 5 10 0 0 0 set of function
+ -10 -10 0 5 0 0 set of tool
+ 0 0 0 5 -10 0 setup py
+ 0 0 0 0 -15 0 setup py install
+ 0 0 -5 5 20 0 shared library
+ 0 0 0 20 30 15 shim
+ -20 0 0 0 0 0 simple react component
+ 0 15 -5 10 5 -10 slider
+ 0 0 0 0 10 0 snackbar
+ 0 0 0 0 0 -20 sonatype
+ 0 0 5 40 -5 5 spinner
+ 0 -25 5 5 -25 0 standard library
+ -30 -15 -25 5 -35 -15 starter
+ 10 0 0 0 -5 0 state machine
+ 0 10 15 25 0 15 state management
+ 0 0 0 -15 0 0 storage backend
+ -5 10 10 30 40 5 strategy
+ 10 -5 35 0 10 20 stream
+ 5 5 -10 20 -5 0 subclass
+ 0 0 -20 0 0 5 supported versions
+ 0 -10 -20 -25 25 -20 switch
+ 0 0 0 0 15 0 target_link_libraries
+ 0 0 -5 -10 25 0 template engine
+ 0 0 0 15 0 0 template tag
+ 0 0 0 5 20 0 test helper
+ 0 0 0 0 -10 0 test library
+ 0 0 0 -5 -10 0 testing library
+ 0 0 -5 -15 -5 0 text input
+ 5 -10 -15 20 25 10 the library
+ 0 0 0 0 -10 0 this bundle
+ 0 -10 -20 -50 -15 0 this component
+ 0 0 0 -30 -15 -15 this extension
+ 30 30 45 15 -20 5 this library
+ -50 35 0 -40 -20 10 this module
+ -70 -35 -5 15 -45 45 this package
+ -85 -105 0 15 10 -5 this plugin
+ 0 0 0 -20 10 0 thread pool
+ 0 0 5 -5 10 0 thread safe
+ 25 -20 15 -10 -5 15 tiny
+ 0 0 -25 25 -20 0 to your project
+ 0 0 0 -5 20 0 toast
+ 0 0 -5 -45 -45 0 toggle
+ 0 0 0 -15 5 0 tokenizer
+ -30 0 5 0 -25 -40 toolkit
+ 0 0 0 30 20 0 tooltip
+ 0 0 -5 5 10 0 trait
+ 0 0 -15 0 -5 15 transition
+ 0 -25 15 -10 25 -5 transport
+ 0 0 0 -10 0 0 tree shakable
+ 0 0 -15 -5 0 10 tree shaking
+ -5 -20 10 45 20 10 trie
+ 10 25 -20 10 -15 0 type definition
+ -5 -10 -15 -5 -5 0 type safe
+ 0 0 -15 15 5 0 typescript definition
+ -20 0 5 0 0 0 typescript library
+ -20 -10 0 -5 -15 15 uikit
+ 0 0 15 5 0 5 umd
+ 0 0 0 5 25 10 unpkg
+ 0 0 0 0 45 25 unpkg com
+ 0 0 -20 20 5 15 usage example
+ 0 5 15 -5 15 0 use this library
+ 0 0 0 -5 10 0 using this library
+ 10 -10 35 20 5 45 utilities
+ 0 -15 0 -5 0 0 utility class
+ -5 -5 -5 5 5 -10 utility function
+ 10 5 0 0 0 0 utility library
+ 25 5 15 -5 10 -15 utils
+ 0 0 0 0 10 0 uv add
+ 10 -20 5 -5 -20 -30 validator
+ 0 0 5 -10 5 -5 vcpkg
+ 0 0 0 -10 5 0 vcpkg install
+ -20 -50 -25 0 0 -60 view
+ -15 0 0 0 -25 -15 vite plugin
+ -25 0 10 5 10 -10 vue
+ 0 0 0 0 -15 0 vue component
+ 0 0 0 0 25 0 vue use
+ -35 -35 -10 -20 -15 -35 web component
+ -65 -15 -5 5 -5 -45 webpack
+ 0 0 0 10 0 0 webpack loader
+ -30 0 -15 -5 -30 -30 webpack plugin
+ 0 0 0 10 5 0 websocket client
+ -35 5 25 60 -10 -60 widget
+ 0 0 10 -30 10 20 wrapper
+ 0 -15 20 0 -10 0 wrapper around
+ -20 10 0 5 10 0 wrapper for
+ 0 0 0 20 0 0 wrapper over
+ 10 10 10 -5 -15 0 written in typescript
+ -10 0 0 0 0 0 wysiwyg editor
+ 0 0 0 -15 0 0 xml parser
+ 0 0 0 -5 -65 0 yarn add
+ 0 0 0 0 20 0 your cargo toml
+ 0 0 0 15 -5 0 your podfile
+ -5 -15 10 -25 30 0 实现
+ 0 0 0 -25 -20 0 库
+ 0 0 0 0 -15 0 扩展
+ 0 0 0 -35 -20 0 模块
+ 0 0 -15 -25 10 -10 组件
strengths linter
+ -10 10 10 0 5 0 analysis
+ -5 -5 0 -5 -15 0 analyze
+ 5 0 10 0 10 0 analyzer
+ -10 5 0 15 -15 -5 ast
+ 0 0 10 10 0 0 autofix
+ 0 0 0 -10 -5 0 automatically fix
+ 0 0 0 10 10 0 baseline
+ 0 0 0 10 -5 -5 checker
+ 0 10 0 -5 0 0 checks for
+ 0 0 -5 -5 10 0 code coverage
+ 0 0 -5 10 10 10 code quality
+ 0 0 0 0 0 -10 codeclimate
+ -5 0 -10 -10 -5 0 convention
+ 0 0 15 0 0 0 custom rules
+ 10 0 0 0 10 10 editorconfig
+ 0 10 0 5 10 5 enforce
+ 0 0 0 15 0 0 error prone
+ 15 5 10 10 5 30 eslint
+ 15 0 5 0 25 5 eslint config
+ 20 0 10 0 35 15 eslint plugin
+ 10 0 0 0 0 0 eslint rule
+ 0 0 5 0 20 -5 eslintrc
+ 0 0 10 10 20 0 false positives
+ 0 0 0 10 0 0 fixable
+ 0 0 0 0 15 10 flake8
+ -10 -5 0 -5 10 -15 formatter
+ -10 -5 -20 -20 -20 -5 formatting
+ 0 0 -5 -10 0 -5 indentation
+ 0 0 0 -15 0 -15 isort
+ 0 0 0 -5 -5 -10 jshint
+ 25 0 -5 -10 45 5 lint
+ 10 5 15 10 5 5 linter
+ 0 0 0 -10 5 0 linting
+ 15 0 0 10 0 -5 maintainability
+ 0 0 0 0 0 -10 mypy
+ 0 0 0 0 0 10 pre commit
+ -10 0 15 10 10 -10 preset
+ 0 0 5 -10 -15 -15 prettier
+ -25 0 0 0 -20 0 prettier config
+ 0 0 0 0 10 0 pretty print
+ 0 0 0 0 10 0 pyflakes
+ 0 0 0 -10 0 0 reformat
+ -5 0 10 -5 -5 -5 reporter
+ 0 0 -5 -5 -10 -5 review
+ 0 0 0 0 15 0 sarif
+ 0 0 -5 0 -10 0 semicolon
+ 0 0 0 0 10 -5 sonarqube
+ 5 0 10 5 10 0 style guide
+ 0 0 0 0 5 10 stylelint
+ 0 0 0 15 15 0 violation
+ 0 0 -5 -10 0 0 whitespace
+ 0 0 0 0 -10 0 yarn lint
strengths lms
+ 0 0 15 15 0 0 Canvas
+ 0 0 0 0 0 10 Khan
+ -5 0 5 -5 30 -5 course
+ 0 0 0 0 0 10 instructure
+ 0 0 15 -5 10 0 learner
+ 10 0 0 10 -5 0 learning
+ 20 0 0 10 25 10 lms
+ -25 -15 5 -20 -20 -10 local_
+ -10 0 -5 0 -10 -10 mod_
+ 25 0 10 -5 30 20 scorm
+ 10 0 0 0 10 10 scorm api
+ 0 10 5 0 10 0 student
+ -5 -10 -10 0 -5 0 tutorial
strengths logging
+ 0 0 0 0 -10 0 LOG LEVEL
+ 0 0 15 0 5 0 console output
+ 0 0 0 0 10 0 createLogger
+ -10 -5 -10 -10 -10 10 datadog
+ 0 0 -5 -15 -5 0 debug log
+ 0 0 -10 0 -5 0 debug logging
+ 0 0 0 15 5 0 log entries
+ 0 0 0 0 10 0 log event
+ 0 0 -5 15 0 0 log file
+ 5 0 0 -5 -10 0 log level
+ 0 0 35 0 0 0 log management
+ 20 -10 5 -10 20 0 log message
+ 0 0 0 -10 0 0 log to stdout
+ 20 0 10 -15 -5 5 logger
+ 0 0 0 0 10 0 logger info
+ 5 0 0 -40 -20 25 logging
+ 15 0 0 10 0 0 logging for
+ 0 0 0 0 -20 0 logging to
+ 0 0 0 -5 -15 0 loglevel
+ 10 0 0 0 5 10 logrus
+ 0 0 0 10 15 0 logs from
+ -15 0 -10 -5 -20 -5 middleware
+ 20 25 15 -15 -10 30 monitoring
+ 0 0 0 0 10 0 new Logger
+ 10 0 0 0 10 10 pino
+ 10 0 0 0 0 0 send log
+ 0 0 5 5 5 20 splunk
+ -10 0 0 0 -10 0 splunk dashboard
+ 5 0 10 10 10 0 syslog
+ 0 0 -5 15 10 15 tail
+ 0 0 -5 25 5 0 timestamp
+ 0 15 50 0 -5 30 trace
strengths low-code
+ -10 0 0 0 0 0 admin panel
+ 0 15 0 -5 5 0 business
+ 5 0 -5 -5 15 -5 canvas
+ -5 10 0 0 5 0 customizable
+ 0 0 0 10 0 -5 form builder
+ 15 0 0 0 15 15 grapes-js
+ 0 0 0 0 15 0 grapesjs init
+ 10 0 10 10 10 10 n8n
+ 25 0 0 0 50 35 node-red
+ 0 0 0 0 20 0 node-red node
+ 25 0 0 0 0 40 node-red-contrib
+ 0 0 0 0 25 0 npm install node-red-contrib
+ 35 0 0 0 0 0 plasmic
+ -5 -5 -10 -15 -15 -5 widget
strengths message-queue
+ 0 0 0 0 15 0 1883
+ 0 0 0 0 15 0 9092
+ 0 0 0 0 15 0 Celery
+ 0 0 -5 -10 -10 0 Temporal
+ 0 0 0 0 10 0 amqp
+ 0 0 0 -5 0 -10 apache kafka
+ 0 0 0 0 -10 0 background worker
+ 5 0 5 5 15 0 broker
+ 10 0 0 0 30 25 bullmq
+ 0 0 0 0 15 0 client-publish
+ 0 0 0 0 15 0 client-subscribe
+ -10 10 10 -10 -10 -10 cluster
+ -10 -5 -5 10 5 0 consumer
+ 0 0 0 0 10 0 dead-letter
+ 0 0 0 0 5 -10 delivery
+ 0 0 0 0 -20 0 dequeue
+ 0 -15 -20 0 -20 0 enqueue
+ -5 0 -10 -10 -10 -5 event-bus
+ 0 0 0 10 0 0 failed job
+ 0 -5 25 15 15 10 job
+ 0 0 5 10 0 0 job-queue
+ 15 10 15 0 25 0 kafka
+ 0 0 0 0 15 0 kafka consumer
+ 0 0 0 0 15 0 kafka producer
+ 20 0 0 0 35 20 kafkajs
+ 0 0 0 0 -10 -5 logstash
+ -15 -5 -15 -10 -5 -10 messaging
+ 15 0 0 0 10 0 mq
+ 30 0 15 15 25 30 mqtt
+ 20 20 30 20 0 15 nats
+ 0 0 0 0 -10 0 new Queue
+ -10 10 -5 -10 -10 0 notification
+ 0 0 0 -10 0 0 partitions
+ 0 0 -5 5 10 0 producer
+ 0 0 15 -10 5 5 pub-sub
+ 0 -20 25 10 40 20 queue
+ 20 0 10 5 20 5 rabbitmq
+ -25 -10 5 0 -10 -25 redis
+ -5 -10 15 15 25 -10 retry
+ -5 10 -5 -5 -5 -5 scalable
+ 0 0 10 10 5 25 schedule
+ 0 0 -10 -10 -10 0 sns
+ -5 5 -5 0 -10 -15 streaming
+ 0 5 0 0 10 0 subscribe
+ 0 0 10 0 10 0 subscriber
+ 0 10 15 5 35 -5 topic
+ 0 0 0 -5 0 -10 zookeeper
strengths mobile-app
+ 0 0 0 0 20 0 Activity
+ 0 0 0 10 0 0 AndroidManifest xml
+ 30 0 -5 5 -5 0 Capacitor
+ 15 15 10 15 25 0 Expo
+ 0 0 0 0 30 0 NSString
+ 0 0 0 5 20 0 Podfile
+ -10 0 0 -10 -10 0 Quasar
+ 0 0 0 0 10 0 R layout
+ -10 0 30 -5 -10 25 Swift
+ 0 0 0 15 30 0 activity
+ 0 0 0 5 20 0 adb
)weights",
    R"weights(
strengths mobile-app
+ 0 5 -45 25 0 20 android
+ 0 0 0 -20 -15 0 android device
+ 0 0 0 40 0 0 android studio
+ 5 -5 15 5 40 10 animation
+ 0 0 10 10 40 55 apks
+ 0 0 0 15 0 0 apns
+ 0 20 0 0 0 10 app store
+ 0 -20 0 -15 0 -10 bluetooth
+ -10 5 0 0 0 -5 bridge
+ 0 0 0 10 10 0 build gradle
+ 0 0 -5 30 0 0 camera
+ 5 0 0 0 10 15 capacitor plugin
+ 10 0 0 0 0 0 client for android
+ 0 0 20 0 20 10 cocoapods
+ -10 -10 -30 -15 -10 -5 compile
+ 0 0 0 0 10 0 compile com
+ 10 0 0 0 5 0 cordova plugin
+ 0 0 0 -10 -10 -10 coroutine
+ 0 0 0 0 0 -10 crowdin
+ 0 0 0 0 0 10 deeplink
+ 0 0 20 5 5 0 delegate
+ 5 -10 0 25 30 -15 emulator
+ 0 0 0 0 0 10 eventbus
+ 0 0 0 0 10 0 expo install
+ 0 0 0 0 0 15 fastlane
+ -10 -5 -5 0 -5 -10 firebase
+ 10 0 15 -25 5 -5 for android
+ 5 0 5 10 -5 5 for ios
+ 0 0 0 5 30 0 from react-native
+ 0 0 5 15 5 0 gesture
+ -5 -5 -10 20 0 -10 gradle
+ 0 0 0 0 -10 0 gradlew
+ -55 -20 -40 -30 -5 -10 implementation
+ 0 0 -5 10 10 5 ionic
+ 10 -10 -15 -25 5 -5 ios
+ 20 0 0 0 0 0 ios app
+ 0 0 0 0 -10 0 ios device
+ 0 0 0 0 20 0 ios project
+ 0 0 15 5 15 0 ios-android
+ 0 0 0 -10 -20 0 ipad
+ 0 0 -30 -10 -25 -20 iphone
+ 10 0 -20 -15 -25 -10 keyboard
+ -20 -20 -25 -10 -40 -25 kotlin
+ 0 -10 -5 -10 5 0 landscape
+ -5 0 -5 0 10 0 manifest
+ 25 0 0 0 5 20 material design
+ 0 -20 15 -20 -40 -10 mobile
+ 0 -10 5 15 0 0 mobile app
+ 0 -5 0 -5 -30 0 mobile device
+ 0 0 0 20 0 0 mvvm
+ 0 0 5 5 20 0 native module
+ 15 0 10 10 15 15 nativescript
+ -5 -15 20 20 15 10 notification
+ 0 0 0 0 35 0 npx cap sync
+ 0 0 0 0 15 0 npx expo
+ 0 0 -10 -5 -5 5 on android
+ 5 20 -10 30 5 0 on ios
+ 0 0 0 0 10 0 onCreate
+ 0 0 -15 -10 -15 0 orientation
+ 10 0 15 -15 -20 5 phone
+ 0 0 0 0 35 5 pod
+ 0 0 0 0 20 0 pod-install
+ 10 0 0 0 0 0 podcast
+ 0 0 -5 -10 -15 0 portrait
+ 0 0 -20 -15 0 -20 proguard
+ 0 0 0 20 0 0 push-notification
+ -5 0 0 0 -5 10 qr code
+ 10 0 0 10 10 0 react native app
+ 10 0 0 0 0 5 react native library
+ 0 0 0 0 -15 0 react native package
+ 0 0 -10 -10 10 0 react native project
+ 0 0 0 0 10 0 react native sdk
+ 100 15 0 15 65 65 react-native
+ 0 0 0 10 0 10 reanimated
+ 0 0 0 0 10 0 savedInstanceState
+ 0 0 0 5 15 0 sdk version
+ 5 0 5 0 0 10 sensor
+ 0 -5 20 15 20 0 simulator
+ 0 0 -10 15 -5 0 swipe
+ 0 0 0 15 0 0 swipe to
+ 0 -25 -10 -25 -20 0 tablet
+ 0 0 0 0 10 0 toolbar
+ 15 0 -30 10 -20 -10 touch
+ 0 0 -15 0 0 0 touch screen
+ 0 -10 -15 10 -5 -10 tweak
+ 0 0 0 0 25 0 uicolor
+ -10 -5 0 10 -15 -5 uikit
+ 0 0 0 0 0 35 weblate
+ -5 -5 -10 -10 -5 15 widget
+ 0 0 0 20 0 -10 xcode
strengths monitoring
+ 10 5 -10 -10 -15 10 alert
+ 0 0 -5 10 0 -5 anomaly detection
+ -20 -5 -15 -5 -25 -20 chart
+ 15 0 0 0 5 0 cloudwatch
+ 5 5 0 25 35 50 collector
+ -60 -25 -35 -25 -45 -10 command line
+ 5 15 0 15 50 0 cpu
+ 0 0 0 0 15 0 cpu load
+ 0 0 0 0 15 0 cpu temperature
+ -5 -10 15 15 25 5 dashboards
+ 0 5 5 15 0 15 datadog
+ -5 -5 -10 15 -25 0 disk
+ 0 -5 0 -5 -10 0 disk space
+ 0 0 0 0 10 0 docker run
+ -5 0 -5 -10 -15 20 elasticsearch
+ 0 -5 -10 -5 -10 5 error reporting
+ 0 0 0 10 0 0 error tracking
+ 10 -5 -15 -15 0 -5 exporter
+ 0 0 0 0 5 15 grafana
+ 0 -5 10 -15 15 35 health
+ 0 0 -5 0 15 0 healthcheck
+ 10 0 0 0 0 0 icinga
+ 5 0 0 -5 -10 -5 influxdb
+ 35 10 55 35 60 0 metric
+ 50 35 35 10 15 20 monitor
+ 0 0 0 -10 0 0 monitor your
+ 0 -5 10 5 -25 -5 monitoring
+ 0 0 0 -10 0 0 monitoring of
+ 0 10 0 -5 0 0 monitoring system
+ 0 0 0 0 -10 0 new relic
+ -15 -10 -10 -10 -30 -20 notification
+ 0 0 0 0 25 0 notifications via
+ 0 0 0 0 10 -10 notifier
+ 0 10 -10 -10 -20 0 notify
+ 0 0 0 20 15 0 observe
+ 0 0 0 0 0 -10 pagerduty
+ 0 0 -10 -15 0 -15 performance metric
+ -5 5 -5 -10 -20 -5 ping
+ 0 0 0 -5 10 0 probe
+ 20 0 0 0 0 0 process monitoring
+ 0 0 0 0 10 0 prom-client
+ 20 25 0 15 10 25 prometheus
+ 0 0 5 10 0 0 prometheus metric
+ 5 -15 -5 0 0 -15 real time
+ 20 0 0 0 0 0 real user monitoring
+ 0 10 0 0 -5 0 response time
+ 25 15 20 10 30 25 sentry
+ 0 0 0 0 15 0 service status
+ 0 0 10 0 10 0 snmp
+ -25 0 -10 -5 -25 -15 splunk
+ 0 10 20 40 25 -5 statistics
+ 15 5 15 -5 5 25 stats
+ 0 0 0 0 10 0 system monitor
+ 40 15 20 65 25 90 telemetry
+ 0 -5 -10 -5 10 5 threshold
+ 0 0 0 10 0 0 uptime
+ 0 0 0 0 10 0 usage statistics
strengths networking
+ 0 0 -5 0 -15 0 aprs
+ 0 0 0 5 -10 10 asyncio
+ -10 0 -5 -10 -10 -15 axios
+ 0 0 0 0 0 -15 binary protocol
+ -15 -20 -10 -15 -15 -5 bluetooth
+ 0 0 5 5 -15 0 broadcast
+ 0 0 0 -10 0 0 cidr
+ 10 10 -5 15 15 10 client and server
+ 10 0 -5 15 0 0 client-server
+ -5 -5 0 5 -5 -10 cloudflare
+ 0 0 0 -5 10 0 cname
+ 0 0 0 -5 20 0 connection pool
+ 0 5 -5 -10 5 -5 curl
+ 0 0 0 10 5 0 dhcp
+ 5 10 0 35 25 -15 dns
+ 0 0 0 -5 15 0 dns record
+ 0 0 -5 15 20 0 dns server
+ 0 0 10 5 -20 0 domain name
+ 0 15 0 0 -5 0 ethernet
+ 0 0 10 10 0 0 file server
+ 0 5 -5 -5 0 -10 ftp
+ -10 5 -5 -15 -15 -5 gateway
+ 0 0 0 -10 0 0 geo restriction
+ 0 0 0 0 0 25 geoip
+ 0 5 30 10 -10 -10 grpc
+ 0 0 5 10 20 0 handshake
+ 0 5 0 5 10 0 hostname
+ -35 -10 -10 -10 5 -10 http client
+ 0 0 -10 15 -5 0 http header
+ -15 0 0 0 5 0 http library
+ 0 -10 -20 -35 -25 -10 http request
+ -20 -10 -10 -10 -30 -10 http server
+ 15 0 -5 15 20 15 http2
+ 0 0 -5 0 10 0 icmp
+ 0 0 0 0 -10 0 import asyncio
+ 0 15 5 -10 -5 -15 internet
+ 30 25 15 -15 30 10 ip
+ 25 15 -10 25 25 5 ip address
+ 0 0 0 20 0 0 ip range
+ 0 15 5 0 20 0 ipv4
+ 0 0 0 10 5 0 ipv4 and ipv6
+ 0 30 5 0 10 5 ipv6
+ 0 0 -5 0 -10 0 keep alive
+ 0 0 0 -5 -10 -5 keepalive
+ 0 0 0 -15 -15 0 latency
+ 0 0 0 0 -10 25 libevent
+ 0 0 0 5 -15 0 listening on
+ 20 0 -10 -10 0 0 load balancer
+ 0 0 15 0 -5 -5 load balancing
+ 0 0 0 15 10 0 mac address
+ 0 0 0 -5 10 0 mdns
+ 5 0 0 0 15 5 modbus
+ 0 0 0 0 0 -15 modem
+ -65 0 -35 -45 -75 -65 mqtt
+ 0 0 0 -5 -10 0 mx record
+ -10 -10 0 -15 0 -10 nat
+ 0 0 0 0 30 0 net Dial
+ 0 0 0 0 -10 0 network configuration
+ 0 15 -5 -5 15 20 networking
+ 0 0 0 0 -20 0 new WebSocket
+ 0 10 -15 -15 -25 -10 nginx
+ 0 0 0 10 0 0 over tcp
+ 0 0 0 0 -15 0 over udp
+ 20 10 -10 -10 -5 -10 packet
+ 0 0 0 10 0 0 packet loss
+ 0 0 15 0 0 5 peer
+ 0 0 0 -10 0 0 ping
+ -10 0 0 0 0 0 protocol server
+ -10 0 5 10 -5 -5 proxies
+ 35 15 0 25 -15 -10 proxy
+ 0 0 -5 10 5 0 proxy configuration
+ 0 0 -10 15 -5 0 proxy server
+ 0 0 -5 0 10 0 proxy settings
+ 0 0 -15 -5 -15 -10 qos
+ 0 0 0 0 10 0 rdp
+ 0 0 5 -10 -15 -5 reverse proxy
+ -15 -15 0 -5 -5 0 rfc
+ 0 0 0 10 0 0 round trip time
+ 0 5 0 0 -5 10 router
+ 0 0 5 -10 -5 -5 routing
+ -20 0 -10 0 -30 -15 rpc
+ 0 25 0 5 0 0 server and client
+ 0 0 0 0 -20 0 server listen
+ -5 0 -10 -5 0 -5 server sent event
+ 30 0 0 0 0 30 shadowsocks
+ 25 0 -5 0 5 -10 socket
+ 0 0 0 0 -10 0 socket emit
+ 0 0 -15 -20 -30 -5 socket io
+ 0 0 0 0 -10 0 socket on
+ -5 -30 -15 10 -35 -20 ssh
+ 0 0 0 -10 0 0 ssh agent
+ 0 0 0 0 -10 0 ssh key
+ 5 25 -30 0 -15 -5 ssl
+ 0 0 0 0 -10 0 subnet
+ 0 0 20 0 0 0 tailscale
+ 5 5 -10 -5 5 -5 tcp
+ 0 0 0 -10 0 0 tcp and udp
+ 0 15 0 0 0 0 tcp port
+ 0 0 0 10 0 0 tcp-ip
+ 0 0 0 0 -15 0 telnet
+ 0 0 0 0 -10 0 throughput
+ 20 70 -40 5 -15 -15 tls
+ 15 0 5 15 0 5 traffic
+ -20 5 0 0 -10 -5 transport
+ 0 0 0 10 5 10 tunnel
+ 0 0 0 -10 0 0 tunnel to
+ 0 0 -5 -10 -10 -10 tunneling
+ 0 0 0 0 -10 0 txt record
+ 0 0 -5 5 -15 -15 udp
+ 0 0 0 -10 -5 0 unix socket
+ 0 -15 -10 -10 -15 0 upstream
+ 0 0 -10 -5 10 -5 vpn
+ 0 0 0 0 -10 0 vpn service
+ -5 5 0 -10 0 0 web server
+ 0 0 15 0 5 35 webrtc
+ 5 -20 -5 -20 -10 10 websocket
+ 0 0 0 0 -20 -20 xray
strengths node-version
+ 20 0 0 -5 5 -15 .node-version
+ -20 0 -5 -20 -10 -20 homebrew
+ 0 0 0 0 10 0 lts
+ 10 0 0 0 10 0 node.js versions
strengths nosql
+ 0 -10 0 0 0 0 Consul
+ 0 0 0 15 0 0 PouchDB
+ -15 5 -25 -15 -20 -20 cluster
+ 0 0 -5 -5 15 -5 consistency
+ 0 0 0 0 0 -15 consistent hashing
+ 0 0 0 0 0 10 couchbase
+ 0 0 0 0 10 0 db-get
+ 5 -5 -15 -10 -20 0 driver
+ 10 0 0 -5 10 5 dynamodb
+ -5 0 0 -5 0 -10 elasticsearch
+ -10 0 -5 -5 -10 -15 firebase
+ 0 0 0 0 25 0 hiredis
+ -10 0 -5 -5 -10 -5 indexeddb
+ -10 0 0 0 -25 -20 ioredis
+ 0 10 0 0 0 0 json document
+ 15 10 -5 -10 5 0 key value
+ 0 0 -10 -10 10 0 memcached
+ 0 0 0 0 -30 0 mongod
+ 65 5 10 10 40 35 mongodb
+ 0 0 0 0 20 0 mongodb client
+ 0 0 0 10 0 0 mongodb database
+ -25 0 0 -10 -25 -10 mongoose
+ 0 0 0 0 -10 0 mongoose-Schema
+ 0 0 0 0 15 0 mongoose-connect
+ 0 0 0 0 -25 0 mongoose-model
+ 0 0 10 0 0 10 multi-model
+ 0 0 0 0 -10 0 new Redis
+ 0 0 0 5 15 0 objectid
+ 0 0 0 10 5 5 persistence
+ -5 0 -5 -5 -15 -10 rdf
+ 5 5 5 5 -10 10 redis
+ 0 0 -10 0 0 0 redis cluster
+ 0 0 0 15 0 0 redis command
+ 0 0 0 0 10 0 redis-server
+ 0 0 0 0 10 0 security rule
+ 0 0 0 0 0 10 session store
+ 0 0 -10 -5 -15 -5 shard
+ 0 0 0 -10 -5 0 zookeeper
strengths observability
+ -10 -5 0 -10 -5 0 analysis
+ 0 0 0 0 -20 0 apm
+ 0 0 0 0 20 20 aws xray
+ 0 0 0 0 10 0 bcc
+ -5 0 0 0 15 0 collector
+ 0 -5 -15 15 10 -25 counter
+ -15 -10 0 15 -10 10 datadog
+ 20 -5 -5 -5 15 15 exporter
+ 0 0 5 20 10 35 grafana
+ -5 0 -5 20 15 15 influxdb
+ 0 5 0 0 15 0 insight
+ 0 0 0 10 -5 10 instrumentation
+ 0 0 5 10 -5 0 latency
+ 0 0 0 0 0 -10 llm observability
+ 0 0 -5 0 -10 -5 logstash
+ 0 0 0 0 10 0 memory leak
+ 40 15 20 15 30 25 metric
+ 0 -10 10 5 20 5 middleware
+ -10 -20 10 35 15 35 monitoring
+ 0 15 0 15 0 0 monitoring system
+ 0 0 0 0 20 0 new relic
+ 15 15 5 -5 15 15 observability
+ 15 0 0 0 0 5 open-telemetry
+ 15 0 0 15 -10 15 opentelemetry
+ 0 0 0 0 -15 -15 pprof
+ 0 0 0 -25 0 -5 profiler
+ 0 -25 0 -25 -30 -15 profiling
+ 0 0 0 10 0 0 profiling data
+ 30 5 15 40 15 20 prometheus
+ 10 0 0 0 0 0 real user monitoring
+ 0 -5 10 15 15 5 sampling
+ 0 0 0 0 15 0 service level
+ 0 0 0 15 -10 0 span
+ -5 0 10 10 10 10 splunk
+ -10 -10 -10 -5 0 -15 statsd
+ 25 0 5 5 -10 10 telemetry
+ 5 -15 -5 0 30 0 timing
+ -5 -5 5 -15 25 0 trace
+ 0 0 0 0 10 0 trace context
+ 0 0 0 0 10 0 trace file
+ 0 0 -5 0 -25 -10 tracer
+ 0 -15 10 5 15 10 tracing
+ 10 0 0 0 0 0 visualize
+ 5 0 20 0 -5 -5 x-ray
strengths orm
+ 0 0 0 -5 10 0 acts_as
+ -5 -5 20 -10 -10 -5 annotation
+ 0 0 0 0 -20 0 belongs_to
+ 0 0 -15 0 0 0 bulk operation
+ 0 0 -15 0 0 0 change tracking
+ 0 0 0 0 -15 0 createConnection
+ 0 0 0 0 10 0 createQueryBuilder
+ -5 -15 10 -10 10 0 crud
+ 0 0 0 0 0 20 doctrine
+ 15 0 0 0 30 15 drizzle orm
+ -5 25 0 -5 25 0 entity
+ 0 0 0 0 20 0 findAll
+ 0 0 0 0 -20 0 has_many
+ 0 -5 0 20 30 0 insert
+ 0 0 0 0 0 -10 kysely
+ 0 0 0 0 5 10 mariadb
+ 0 0 5 10 15 15 migrations
+ 0 0 0 0 15 0 models-CharField
+ 0 0 0 0 25 0 models-Model
+ -15 -5 0 -15 -5 -15 mongoose
+ 0 0 0 0 -20 0 mongoose-Schema
+ 0 0 0 0 -10 0 mongoose-model
+ -20 5 -10 -10 5 0 mysql
+ 10 0 35 10 -5 -10 o-rm
+ -40 -5 -10 -20 0 -10 postgresql
+ 45 0 30 20 45 15 prisma
+ 0 0 10 5 20 0 prisma client
+ 0 0 5 10 0 5 query builder
+ 0 -5 15 0 -10 0 relationship
+ 0 -10 -5 -10 5 0 row
+ 0 0 0 0 0 10 sequelize
+ -20 -10 -5 -5 -5 -5 sqlite
+ -5 -10 -5 -15 -5 -10 transaction
+ 0 0 15 0 0 0 type-safe query
strengths os
+ -35 -10 -10 -20 -20 -10 Android
+ 0 0 -10 -40 -5 0 Fedora
+ -5 0 0 -10 0 -5 Raspberry Pi
+ 0 0 0 -10 0 0 acpi
+ 0 0 15 10 5 -5 alpine linux
+ 0 0 0 0 -10 0 amd64
+ 0 0 0 0 10 0 apk add
+ 0 0 -15 -10 0 5 arch-linux
+ 0 0 0 -15 -5 -25 archlinux
+ -10 -10 -10 0 -20 -10 arm
+ 0 0 -5 -5 -5 -10 aur
+ 0 -5 5 -5 -10 0 bios
+ 0 -10 0 0 -20 -15 bootloader
+ 0 0 0 0 -10 -15 buildroot
+ 0 -5 -15 -20 -10 0 centos
+ -5 -5 15 -5 -20 10 cpu
+ -5 15 50 25 10 10 daemon
+ 0 0 0 0 -10 -5 darwin
+ -10 -15 5 -20 -20 -25 debian
+ 0 0 -10 -10 -10 -5 debian and ubuntu
+ -5 -5 10 -10 -15 -5 disk
+ 0 0 0 0 -10 0 disk image
+ 0 0 15 -15 10 0 distro
+ -5 10 -5 -5 -5 -20 driver
+ -5 10 0 -10 -10 -5 embedded
+ 0 0 0 0 -10 0 emerge
+ -5 -15 -10 15 -25 0 file system
+ -30 -10 -35 30 25 -5 filesystem
+ 15 -5 0 -10 -25 -10 freebsd
+ 0 0 -10 0 5 -20 gentoo
+ -20 -15 -5 -5 5 -15 gnome
+ 0 -10 0 -5 -10 0 gnu linux
+ 0 20 0 -15 20 15 hardware
+ 0 0 0 -10 -5 0 i386
+ 0 0 -5 10 -5 0 interrupt
+ 0 -5 0 15 0 10 kde
+ 10 15 -10 0 35 15 kernel
+ 0 0 0 0 -15 0 kernel module
+ 0 0 15 -10 0 0 kernel source
+ 0 0 0 10 0 0 kernel version
+ 0 15 0 5 -15 5 libc
+ 25 -30 -25 -10 -25 -20 linux
+ -5 0 0 15 -5 0 linux system
+ 0 5 -5 -10 5 -5 linux-distribution
+ 0 -15 -20 0 0 0 linux-kernel
+ 5 -5 -5 -5 -25 0 low-level
+ 0 -5 -5 0 -15 0 mac os x
+ 10 5 -15 -20 -10 -30 mac-os
+ 0 0 0 0 -10 0 make run
+ 0 0 0 10 0 0 memory management
+ 0 -25 0 0 5 0 mount
+ 0 0 0 -5 -10 0 musl
+ 0 0 0 0 -10 0 nasm
+ 0 0 10 0 25 15 nixos
+ 0 -10 -5 10 -15 -30 openbsd
+ 0 0 -5 0 -10 15 opensuse
+ 5 25 -10 20 -30 -5 operating-system
+ 70 0 50 5 20 30 os
+ 0 -5 5 5 -10 -10 osx
+ 0 0 0 0 10 0 package repository
+ 0 0 0 -20 -15 0 pacman
+ 0 5 10 25 0 0 partition
+ 0 0 0 25 0 0 pid 1
+ 0 0 0 0 -10 0 pkg_add
+ -5 -5 -10 -5 -20 0 posix
+ 0 0 0 -10 -5 10 ppa
+ 0 0 0 -5 -15 0 reboot
+ 0 -5 -5 -5 -10 5 registry
+ 0 0 -5 0 -15 0 rhel
+ 0 0 0 0 0 10 rtos
+ 0 0 25 -5 -5 0 scheduler
+ 10 0 0 0 10 0 swap
+ 0 0 0 0 -10 0 syscall
+ 0 0 0 0 25 0 sysfs
+ 15 0 30 30 50 20 systemd
+ 0 0 0 15 0 0 systemd service
+ 0 0 0 0 10 0 systemd unit
+ 0 0 30 5 15 5 tty
+ -10 -10 -30 -55 -40 5 ubuntu
+ 0 0 15 0 0 0 udev
+ 0 0 0 10 0 0 udev rule
+ -15 -5 5 25 -5 -5 unix
+ 0 0 -5 20 0 0 unix-like
+ 5 -10 20 10 0 -20 usb
+ -25 -5 0 0 0 0 userspace
+ 0 0 -5 -10 -10 -5 win32
+ 0 -10 0 -5 0 25 windows 10
+ 0 0 0 -20 0 0 x11
+ -10 0 -25 -15 -35 0 x86
+ -5 -5 -5 -20 -20 -5 x86 64
+ 0 0 0 0 -10 0 xbps install
+ 0 0 -10 0 0 0 xfce
strengths parser
+ 0 0 0 0 10 0 DOMParser
+ 0 0 -5 -5 -10 0 Remark
+ 0 0 0 0 -10 0 Unmarshal
+ 0 -15 0 10 15 0 abstract syntax tree
+ 0 0 0 10 0 20 acorn
+ 0 -10 -5 30 -20 5 ast
+ 0 0 0 -5 10 10 body parser
+ -10 -10 0 -15 5 -5 codec
+ 0 0 -5 -20 5 0 comma separated
+ -15 -15 0 0 -15 -5 commonmark
+ -10 5 15 -45 5 -5 conversion
+ 0 25 -5 -5 -5 10 converter
+ 0 0 0 15 0 0 css selector
+ 15 -5 5 -10 -20 10 csv
+ 0 20 40 -15 -10 5 decode
+ 5 0 5 0 20 0 decoder
+ -15 10 -15 -15 0 -5 decoding
+ 0 0 0 -5 -10 0 delimited
+ 0 0 -15 -5 -5 0 deserialize
+ 0 0 0 10 0 0 ebnf
+ 0 10 20 -20 -10 5 encode
+ 0 0 10 -15 -25 0 encoder
+ 0 0 0 0 -10 0 encoder and decoder
+ 0 0 0 10 0 0 estree
+ -25 -10 25 10 -5 0 expression
+ -5 0 -5 15 10 0 extraction
+ -5 35 -15 15 15 0 file format
+ 0 0 0 -10 -15 -5 flex
+ 10 0 0 -5 15 0 for parsing
+ 0 0 0 10 15 0 frontmatter
+ 0 0 0 5 10 -5 gfm
+ 0 0 -5 0 25 5 grammar
+ 0 0 0 -15 10 0 input string
+ 0 0 0 0 25 0 jison
+ 0 5 0 0 10 5 json ld
+ 0 0 0 0 -10 0 libxml2
+ 0 0 0 10 0 0 lookahead
+ -5 15 5 -15 5 0 manipulate
+ 5 0 0 0 5 10 markdown it
+ 5 0 -10 -10 -5 -5 markdown parser
+ -5 -5 -5 -20 -20 10 markup
+ 0 0 0 -20 -5 0 marshal
+ 0 0 0 -5 -10 -10 msgpack
+ 0 0 -5 -10 10 0 multipart form data
+ 0 0 0 0 10 0 objects to json
+ 0 0 0 0 -10 0 parse markdown
+ 0 0 0 10 5 0 parsed as
+ 30 -5 -5 10 15 5 parser
+ 0 -5 10 15 10 0 parser and
+ 10 0 0 0 0 0 parser and serializer
+ 20 5 10 5 5 0 parser for
+ 20 0 -10 0 15 0 parser in
+ 0 0 0 -5 50 15 parses a
+ 0 0 -5 0 10 0 parses and
+ 30 -10 25 70 25 55 parsing
+ 0 -5 0 -20 5 0 pattern matching
+ 0 0 0 0 -10 -10 pcre
+ -15 0 0 0 0 0 pretty printer
+ 0 5 -5 -5 -20 0 printer
)weights",
    R"weights(
strengths parser
+ 0 0 0 10 -5 0 properties file
+ -10 -15 -5 5 -10 -15 protobuf
+ -15 0 0 -5 0 -10 protocol buffer
+ 0 0 -5 -5 -15 0 query string
+ 5 0 10 -5 0 0 read and write
+ 10 5 -10 -5 -5 -15 reader
+ 10 0 0 0 0 0 reading and writing
+ 15 -5 -5 -15 0 5 regex
+ 0 0 -15 10 -5 -5 regexp
+ -10 -5 -5 -5 -25 0 regular expression
+ 0 10 10 10 0 0 round trip
+ -5 -5 0 15 15 -5 scanner
+ -5 0 10 10 -15 10 selector
+ 0 0 0 0 -25 0 serde
+ 5 -20 -15 -10 10 5 serialization
+ 0 0 0 -15 0 0 serialization and deserialization
+ -10 0 -25 -20 -25 -10 serialize
+ 0 0 -10 -10 -20 -10 serializer
+ -35 -5 -15 5 -30 10 streaming
+ -5 5 -5 0 5 -20 stringify
+ 0 0 0 0 10 0 syn
+ -5 -15 -15 -5 -5 0 syntax highlighting
+ 0 0 0 10 0 0 syntax tree
+ 0 0 0 0 25 0 template engine
+ 0 0 20 0 0 0 to parse and
+ 0 0 0 0 15 0 tokenize
+ -10 5 -15 -25 0 -5 toml
+ -10 -15 -20 0 -40 0 unified
+ 0 0 0 -20 -5 0 unmarshal
+ -5 0 -5 5 0 -20 validator
+ -5 10 -10 -25 -40 -15 writer
+ 0 0 0 0 10 0 xpath
strengths react
+ -10 -5 15 0 40 -10 Expo
+ 10 0 -10 -15 -20 -5 Next-js
+ 20 0 -5 0 0 5 React Component
+ 0 0 0 0 -10 0 ReactDOM
+ 0 0 -5 10 0 0 Relay
+ 0 -10 -10 -5 -20 -15 apollo client
+ 0 0 5 10 0 0 app router
+ -20 -20 -20 5 -30 -10 babel
+ 35 0 -10 0 15 0 boilerplate
+ 0 0 15 5 0 0 children
+ 0 0 10 20 10 0 className
+ 0 0 0 0 -15 0 createElement
+ -10 -5 10 -5 -20 0 declarative
+ 0 0 0 0 -25 -15 docusaurus
+ 0 0 0 0 0 15 enzyme
+ -10 -5 -10 -10 -20 -10 es6
+ 0 0 0 0 30 0 extends Component
+ -5 0 -5 0 5 40 facebook
+ 0 0 0 0 -30 -25 flux
+ -10 0 0 10 -15 0 for next js
+ -40 -50 -5 -10 0 0 for react
+ 10 -15 0 -20 5 0 from react
+ -15 -15 -5 -10 -25 -10 frontend
+ 0 0 0 0 10 0 functional component
+ -35 -25 -10 -15 -55 -20 gatsby
+ -75 0 -5 -5 -75 -30 gatsby plugin
+ -10 0 0 5 -10 0 gatsby site
+ 10 0 0 0 10 0 gatsby theme
+ 0 0 0 0 -80 0 gatsby-config js
+ 0 0 0 0 0 -10 gatsby-js
+ 0 0 10 0 0 0 hooks api
+ 0 0 -5 0 -10 0 hydration
+ 0 0 0 0 30 0 import React
+ 0 0 0 0 25 0 import React from
+ -20 -5 -10 -5 -30 -5 jest
+ 0 0 -10 -15 -15 -10 jsx
+ 0 0 -5 -5 -5 -10 memo
+ -5 0 0 0 -10 5 mui
+ 0 0 0 -10 0 0 next-js project
+ 0 0 -10 0 10 -10 nextjs
+ 0 0 0 0 85 0 npm install react
+ 0 0 0 0 -10 -5 preact
+ 0 0 0 0 -10 0 prop-types
+ 0 0 0 10 0 0 propTypes
+ 0 0 5 15 0 0 re-render
+ 35 -20 -60 -20 0 10 react
+ 0 0 0 -15 0 0 react 19
+ 0 0 0 0 -5 15 react app
+ 0 0 0 0 15 0 react application
+ 25 15 0 0 0 25 react component
+ 0 0 0 -10 0 0 react hook
+ 15 0 -15 -5 0 0 react hooks
+ -30 -10 0 0 -15 0 react native application
+ -10 0 0 0 -10 0 react project
+ 0 0 0 0 35 0 react react-dom
+ 0 0 0 0 -10 0 react spring
+ 0 0 0 0 -15 -15 react three fiber
+ 0 0 0 0 -10 5 react-router
+ 0 0 -10 5 -10 0 reducer
+ -5 0 -10 5 -10 -10 redux
+ 0 0 0 0 15 0 server components
+ 0 0 0 0 35 0 setState
+ -5 0 0 -15 5 0 ssr
+ -40 0 15 0 -15 5 storybook
+ 0 0 0 25 20 5 styled-component
+ 0 0 0 0 10 0 this props
+ 0 0 0 0 30 0 this state
+ 0 0 -25 15 25 -15 tsx
+ 0 0 0 -5 -20 -5 use client
+ 0 0 0 -5 -25 0 useEffect
+ 0 0 0 10 0 0 useState
+ 0 0 0 0 -15 0 usememo
+ 30 5 10 0 -10 0 using react
+ -5 0 25 -20 -20 -20 with react
strengths real-time
+ -20 -5 -20 -15 -10 -20 MQTT
+ 15 0 0 -10 10 -20 WebSocket
+ -5 -15 15 20 -15 -5 audio
+ 0 0 -5 -10 10 5 collaboration
+ 15 10 5 0 0 0 collaborative
+ 0 0 -15 0 40 -10 connected
+ 0 5 0 0 15 0 data stream
+ 0 0 0 0 25 0 event stream
+ 0 5 5 -10 -5 0 event-driven
+ 0 0 -5 0 -10 -10 ffmpeg
+ -20 -5 -10 -10 -25 -40 firebase
+ 0 0 0 10 -5 0 heartbeat
+ 0 15 0 10 -5 0 in real time
+ 0 -5 0 30 15 0 instant
+ -25 -25 -20 -15 -20 15 io
+ 0 0 25 -15 -15 -5 latency
+ 0 0 15 -5 -5 0 low-latency
+ 0 -10 10 15 -5 35 monitor
+ 0 0 15 0 0 0 multiplayer
+ 0 0 0 0 10 0 new WebSocket
+ -10 -5 5 0 -25 -15 notification
+ 0 0 0 0 10 0 onmessage
+ 0 0 0 0 0 10 operational transformation
+ 0 0 5 5 -10 0 presence
+ -5 0 -5 -5 -10 -10 pub-sub
+ -5 0 30 20 20 10 real-time
+ 0 0 10 0 0 0 real-time api
+ 0 0 10 -5 0 0 real-time collaboration
+ 0 0 10 0 0 0 real-time detection
+ 0 0 0 10 0 0 real-time streaming
+ 15 5 40 -5 -5 0 realtime
+ 0 0 -10 -20 -10 0 reconnection
+ -10 -5 -5 15 -20 -20 redis
+ 0 -10 5 5 15 -15 room
+ 0 0 0 0 0 10 rtos
+ -10 0 -10 -15 0 -10 server-sent-event
+ 20 -10 0 40 15 -10 socket
+ 0 0 5 10 20 30 socket-io
+ 0 0 0 0 30 0 socket-on
+ 0 0 0 0 0 20 socketio
+ -20 0 -20 -20 -15 -15 sse
+ 15 50 -15 0 5 40 streaming
+ 0 -5 10 10 15 0 subscribe
+ 15 -5 40 0 -5 5 subscription
+ -5 5 -15 45 -35 15 tcp
+ -5 -5 0 -5 25 -10 telemetry
+ 0 0 0 -10 0 0 text event-stream
+ -10 -20 -25 -5 -25 -5 video
+ 0 0 15 0 20 40 web-rtc
+ 10 0 0 0 0 0 web-socket
+ 20 0 -5 10 30 10 websocket
+ 0 0 0 15 5 0 websocket client
+ 0 -5 5 30 15 0 websocket connection
+ 0 0 0 5 10 0 websocket server
+ 0 0 0 0 15 -15 websockets
+ 0 0 0 0 15 0 wss
+ 0 0 5 0 0 20 xmpp
strengths robot
+ 15 0 20 0 25 0 ROS
+ -15 0 0 -10 -10 -15 arduino
+ 0 0 15 0 0 0 bluetooth
+ 10 10 0 -5 -10 5 controller
+ 0 0 15 -5 -10 -5 gps
+ -5 0 0 -5 20 0 hardware
+ 15 0 0 0 0 25 johnny-five
+ 0 0 5 0 10 0 motor
+ -25 0 -10 -5 -20 -15 robot
+ 40 0 0 0 0 0 robot operating system
+ 0 0 15 0 5 -5 sensor
strengths runtime
+ 0 0 0 20 -5 0 allocation
+ 30 0 0 0 0 0 application server
+ -5 0 10 10 -5 0 asynchronous
+ 0 -10 -5 5 -5 0 bytecode
+ 0 0 0 0 0 10 concurrency
+ -5 -5 -5 10 10 0 concurrent
+ 0 0 0 10 10 0 coroutine
+ -10 -5 0 0 0 0 electron
+ 0 10 -5 -5 -5 0 embed
+ -5 0 15 -5 -5 0 embedding
+ 0 15 20 0 30 0 event driven
+ 0 0 0 25 -5 0 gc
+ 0 -5 0 10 0 0 heap
+ 0 0 0 0 10 0 hermes
+ 25 10 15 30 35 20 interpreter
+ 0 0 0 0 0 -15 io js
+ 0 0 10 0 0 0 isolate
+ -15 0 0 0 0 0 javascript implementation
+ 0 0 0 10 0 0 jit
+ 0 0 0 10 0 0 js engine
+ 0 0 0 10 0 0 opcode
+ 0 0 0 30 0 30 runc
+ -40 -10 5 5 0 0 runtime
+ 40 0 0 0 0 0 runtime for
+ 0 0 0 10 20 20 schedule
+ 0 0 0 0 20 0 sidecar
+ 0 0 -5 5 20 -5 snapshot
+ 0 0 0 0 10 0 stack trace
+ 0 -5 -5 -5 15 -5 virtual machine
+ 0 10 5 15 10 5 vm
+ 0 0 0 0 10 0 wasi
strengths sdk
+ 0 0 0 0 -20 0 APP ID
+ 0 0 0 0 15 0 CONSUMER KEY
+ 0 0 0 0 15 0 SECRET KEY
+ 0 0 0 0 10 0 YOUR SECRET
+ 0 0 -15 -20 20 -5 access token
+ 0 0 0 5 10 0 accessToken
+ -5 -5 20 30 5 -10 adapter
+ 0 20 0 10 0 0 amazon web service
+ -60 -20 -50 0 40 15 api
+ 0 0 5 -15 -10 0 api call
+ 0 10 0 0 0 0 api client library
+ 0 0 -15 -15 -20 -15 api endpoint
+ 0 0 10 10 15 0 api request
+ 20 0 0 0 20 10 api sdk
+ 0 0 0 0 20 0 api secret
+ 0 0 0 -5 -10 5 api token
+ 0 0 0 0 -5 -15 api v1
+ 0 0 0 0 -10 -5 api v2
+ 0 0 10 -5 5 -5 api version
+ 15 -20 -15 -5 10 -35 api-client
+ 0 0 0 -20 -5 0 apiKey
+ 0 0 0 20 5 15 app id
+ 0 0 0 0 15 0 auth token
+ 0 0 10 0 10 0 auth0
+ 0 0 0 5 10 0 authentication token
+ 0 0 0 0 30 0 aws access key id
+ 5 -5 -15 15 -10 0 aws sdk
+ 25 5 5 10 10 35 azure
+ 15 0 0 0 0 10 azure sdk
+ 0 0 0 -5 -15 0 bearer token
+ -20 -5 -5 10 -20 0 binding
+ -30 -10 0 0 -5 0 binding for
+ -10 0 0 5 5 0 binding to
+ -25 -5 0 0 0 0 bindings for the
+ 15 0 0 20 20 5 chat sdk
+ 10 -30 -20 15 10 -35 client
+ 0 0 10 0 -10 0 client credentials
+ 20 0 -5 -5 0 5 client for
+ 0 0 0 20 30 0 client id
+ -20 20 0 0 0 0 client library for
+ 15 0 0 0 0 0 client sdk
+ 0 0 0 0 -15 0 client secret
+ -5 -5 -5 -5 -15 -15 cloudflare
+ 0 0 0 0 25 0 coinbase
+ 15 5 15 -5 5 -5 connector
+ 0 0 0 0 15 0 consumer secret
+ 0 0 0 0 25 0 developer portal
+ -10 10 0 0 -25 -5 driver
+ -10 0 0 0 0 0 driver for
+ 10 -5 0 0 0 0 easy access to
+ 5 10 0 20 0 5 firebase
+ 0 0 0 5 15 0 for the api
+ 0 0 5 -5 5 10 gateway
+ 0 0 20 20 35 0 gcp
+ -5 -5 0 -5 10 0 gem
+ 0 0 0 0 10 15 get your api key
+ 0 0 0 0 0 -10 giphy
+ -20 0 0 0 0 0 go binding
+ -20 0 0 0 0 0 go client
+ 0 10 0 0 -5 -5 google api
+ 5 5 5 -10 10 5 google cloud
+ -15 -5 -10 5 -5 0 http client
+ 0 0 0 0 0 20 imgur
+ 20 -10 15 20 -10 -5 integrate
+ 0 5 15 15 5 0 interact with the
+ -15 -10 0 20 -5 0 interface to
+ 10 0 15 0 0 0 javascript api
+ -10 0 0 0 0 0 javascript binding
+ 25 0 0 0 0 15 javascript sdk
+ 15 0 0 0 15 10 js sdk
+ 0 0 0 -10 0 0 language binding
+ 0 0 0 15 5 0 native library
+ 0 0 0 0 -10 0 new Client
+ 0 0 0 0 10 5 node api
+ 5 0 0 0 10 0 node sdk
+ 20 0 0 0 0 15 node-js client
+ 15 0 0 0 0 0 node-js library
+ 0 20 15 -5 15 25 oauth
+ 0 0 -5 -10 -10 0 oauth token
+ 0 -20 -15 -40 -20 20 official
+ 0 0 0 -5 -15 -5 openai api
+ 0 0 0 0 10 0 openstack
+ 0 0 10 15 0 0 paginate
+ 0 0 10 5 10 -10 pagination
+ 0 0 0 0 0 -10 paypal
+ 0 0 0 -10 -5 0 production environment
+ 0 0 10 0 -10 -10 public api
+ -10 -5 0 0 -5 0 python binding
+ -10 0 0 0 0 0 python client
+ 0 0 0 10 0 20 python sdk
+ 0 0 -10 0 30 0 rate limit
+ 0 0 35 0 35 0 rate limiting
+ -5 -5 -10 5 -20 15 rest api
+ 0 0 0 -5 -5 20 rubygem
+ -5 0 0 10 10 10 salesforce
+ 0 0 0 -10 5 -10 sandbox
+ 25 40 30 20 55 -5 sdk
+ 0 0 -5 10 20 0 sdk to
+ 105 50 25 0 5 20 sdks for
+ -5 10 -5 10 10 -5 segment
+ -5 0 0 0 -10 0 sendbird
+ -5 -5 -5 -5 -10 -10 shopify
+ 0 0 0 15 0 0 streaming api
+ 0 0 0 20 0 0 supabase
+ 25 0 5 5 5 0 typescript sdk
+ -5 0 -5 -5 -10 -5 unofficial
+ 0 0 0 0 0 10 vimeo
+ 10 0 0 0 0 0 web sdk
+ -5 0 -5 -15 0 -15 web service
+ 10 0 -10 25 15 5 webhook
+ -25 -15 -20 -10 -5 -5 wrapper
+ -10 -15 0 -10 0 0 wrapper around
+ 0 0 0 20 30 0 your api key
+ 0 0 0 0 25 0 your token
+ 0 0 0 -5 -5 -20 youtube
strengths search
+ -25 -15 5 -10 -5 -15 Google
+ 0 0 10 -5 5 -5 _bulk
+ -15 0 -10 -15 -25 -15 _mapping
+ 50 25 45 40 25 5 _search
+ 0 0 0 -5 10 0 advanced search
+ 0 0 0 0 10 0 ag
+ -60 -15 -25 -35 -50 -60 auto-complete
+ -10 0 0 0 0 0 autocomplete plugin
+ 0 0 -10 -10 -10 0 bm25
+ 0 0 -5 15 0 -5 corpus
+ 0 0 0 0 10 0 ctags
+ 0 -10 0 0 0 0 edit distance
+ 0 0 0 0 10 20 elasticsearch
+ 0 0 0 -5 15 0 find file
+ 10 0 0 10 0 0 full-text search
+ 10 0 20 5 20 0 fuzzy
+ 0 0 10 0 5 5 fzf
+ 0 0 10 -5 5 0 grep
+ 0 0 0 -5 15 5 highlight
+ 0 0 0 0 15 0 hnsw
+ 0 0 -5 -10 0 0 hybrid search
+ 0 0 0 10 0 0 index your
+ 0 0 0 0 15 0 index-search
+ 0 0 0 10 5 5 keyword
+ 0 0 -10 0 -10 -10 levenshtein
+ -5 -5 0 -5 -25 -5 lookup
+ 0 0 0 5 25 0 rank
+ 0 0 5 10 5 -5 ranking
+ -5 -5 -10 0 -5 -10 regex
+ 0 0 0 5 10 0 relevance
+ 0 0 -10 5 -10 0 reranking
+ 20 0 -10 25 0 20 retrieval
+ 0 10 30 20 25 0 score
+ 0 0 0 -10 10 0 scoring
+ 0 0 0 0 -10 0 search api
+ 0 0 0 0 -15 0 search input
+ 0 0 0 5 25 0 search query
+ 0 0 -20 5 5 0 search result
+ 0 0 0 5 15 0 search term
+ 0 0 0 15 0 0 search the web
+ 0 -10 -10 5 5 -5 search-engine
+ 0 0 0 -10 -5 0 searchable
+ 0 0 10 -15 5 0 semantic search
+ 0 0 0 0 5 10 silver searcher
+ 0 0 0 -25 -20 -10 suggestion
+ 0 0 -10 -10 0 0 typo
+ 0 0 -5 0 -10 0 vector search
+ 10 0 5 10 10 0 web search
strengths secrets
+ 0 0 -10 0 0 0 .env files
+ 0 0 5 15 -15 0 decrypt
+ -5 0 0 -5 -10 -5 dotenv
+ 0 0 0 15 0 10 encrypt
+ 0 -5 0 15 -5 5 encrypted
+ -10 0 0 0 -10 -10 encryption
+ 0 0 0 0 0 -10 keybase
+ 0 0 0 5 10 0 leak
+ 0 0 0 0 -10 0 load env
+ 35 0 0 0 0 0 password manager
+ 0 0 0 0 0 30 passwordstore
+ 0 0 0 0 -10 0 pkcs 11
+ 0 0 0 0 -10 0 pkcs11
+ 0 0 0 10 5 0 protect
+ 0 -10 -25 10 10 20 secret
+ 0 20 0 -5 -5 0 secret key
+ 0 0 0 0 15 0 secret manager
+ 0 0 0 0 10 0 sensitive data
+ 0 0 10 10 10 0 sensitive information
+ 30 5 5 35 30 25 vault
strengths security
+ 0 0 0 10 15 0 Content-Security-Policy
+ 0 0 -5 -10 0 20 aes
+ 0 0 0 5 15 0 aes-128
+ 0 0 0 -15 10 0 aes-256
+ 0 0 -20 -10 -10 -5 anonymous
+ 0 0 0 35 0 0 attacker
+ 0 -5 -5 5 30 15 audit
+ 0 0 0 0 -10 0 bcrypt
+ 0 0 0 0 0 -20 blowfish
+ 0 0 0 -10 -10 0 bypass
+ 0 0 0 10 0 0 captcha
+ 50 0 10 0 45 30 certificate
+ 0 0 10 -15 -10 15 cipher
+ 0 0 0 0 0 20 codeql
+ 0 0 -5 -10 -25 -15 compliance
+ 0 0 -5 -5 -25 -15 cors
+ 10 0 15 25 0 0 cryptographic
+ 0 5 0 5 -10 -5 cryptography
+ 0 0 -10 20 -5 0 csrf
+ 0 0 0 0 10 0 curve25519
+ 0 0 0 5 -5 10 cve
+ -20 -5 15 5 0 -10 decoding
+ 0 0 25 15 -10 0 decrypt
+ 0 0 -25 5 -30 0 decryption
+ 0 0 15 10 -5 0 default credential
+ 0 25 0 0 0 0 defense
+ 0 30 0 0 0 0 detection engine
+ 0 0 0 0 30 0 detection rule
+ 0 0 -10 0 -10 0 dumper
+ 0 0 0 -10 25 0 ecdsa
+ 5 0 10 -5 0 -25 encrypt
+ 0 20 -30 -20 -5 -25 encryption
+ 0 0 0 -20 0 0 encryption algorithm
+ 0 0 10 5 40 0 false positives
+ 0 0 -5 -10 20 0 format string
+ 0 0 0 -10 5 0 fuzzing
+ 0 0 0 0 -10 15 gnupg
+ 0 0 -10 -10 -15 10 gpg
+ 0 0 -5 -10 -5 -5 hack
+ 0 0 0 20 0 0 hacker
+ -45 0 -25 -30 -5 0 hash function
+ 0 0 10 -5 -10 -5 hashing
+ -10 0 0 10 0 0 hashing algorithm
+ 0 0 -10 -35 -10 -25 hmac
+ -10 -5 -15 -20 -30 -10 inject
+ 0 0 -10 -5 -15 -5 injection
+ 0 0 -10 0 -5 0 iocs
+ 0 -10 -10 0 10 0 isolation
+ 0 0 0 0 0 -10 keybase
+ 0 0 5 5 30 0 keypair
+ 0 0 0 20 -5 0 man-in-the-middle
+ 0 0 0 20 0 0 master password
+ 0 10 0 -5 5 -5 md5
+ 0 0 0 -10 -10 0 mtls
+ 0 0 10 0 0 0 multi factor authentication
+ 0 0 0 0 0 -10 nist
+ 0 0 15 15 -5 0 nonce
+ 0 0 0 -10 0 0 obfuscation
+ 0 5 -5 -15 40 20 openssl
+ 0 0 0 0 0 25 owasp
+ 0 0 0 0 25 0 passkeys
+ 45 0 0 0 0 0 password manager
+ 0 0 0 -10 0 5 pgp
+ 0 0 -5 15 -5 -10 private key
+ 0 0 -5 -25 10 0 privilege
+ 0 0 -15 10 -10 0 public key
+ -5 0 -5 0 5 20 recaptcha
+ 0 0 0 10 0 0 redaction
+ 0 0 0 25 50 -5 rsa
+ 0 -5 0 5 -10 -10 safety
+ 0 -20 5 -10 -10 -15 sandbox
+ 0 0 0 -10 0 0 sanitizer
+ 0 0 0 -20 0 0 sbom
+ 0 0 0 -5 -5 10 seccomp
+ 0 0 0 0 0 10 secp256k1
+ 0 0 10 0 0 0 secure by default
+ 0 0 0 0 -20 0 secure random
+ -25 5 5 10 -15 -25 security
+ 0 0 0 0 0 -20 security advisory
+ 0 0 0 0 0 -15 security audit
+ 0 0 15 0 0 0 security best practice
+ 0 0 -10 5 0 0 security check
+ 0 0 15 0 0 0 security feature
+ 0 0 0 0 0 -10 security guide
+ 10 0 0 0 0 0 security middleware
+ 0 0 0 50 0 0 security risk
+ 0 0 -15 0 0 0 security vulnerabilities
+ 0 0 0 -5 25 0 self-signed certificate
+ 0 0 -10 20 0 -5 sha-1
+ 0 0 0 -10 0 5 sha256
+ 0 0 0 -5 15 0 sha512
+ 0 0 0 30 -10 0 signature verification
+ -10 0 30 -15 0 35 signing
+ 0 0 0 0 0 -10 snyk
+ 0 0 -15 0 -20 -10 sonarqube
+ -10 0 -10 -5 -20 -20 splunk
+ -5 25 -25 -10 -20 5 ssl
+ 0 0 0 -5 -10 0 ssl certificate
+ 0 5 -5 -5 -15 0 subdomain
+ 0 0 0 25 0 0 suspicious
+ 0 0 0 -10 -15 -15 syscall
+ 0 0 -10 -10 0 0 threat
+ 10 0 -25 -10 -10 -15 tls
+ 0 0 0 -10 -5 0 tls certificate
+ 0 0 -15 10 5 -5 trust
+ 0 0 -5 -10 0 0 vulnerability
+ 0 0 0 0 15 0 webauthn
+ 0 0 20 0 10 0 wordlist
+ 0 0 -15 10 -10 0 xss
strengths server
+ 0 0 0 -15 -40 -10 0-0-0-0
+ 0 0 0 0 10 0 ExecStart
+ 0 0 0 0 10 0 accepts connections
+ -30 15 10 -30 -40 10 apache
+ 0 0 -5 -5 -10 15 api server
+ 0 0 0 10 0 0 app server
+ 25 0 0 -5 -5 0 application server
+ 0 0 -5 0 -15 0 bandwidth
+ -15 15 -30 -35 15 -10 certificate
+ 15 10 5 -10 -5 10 claude desktop
+ 0 0 0 0 20 0 claude mcp add
+ -25 -5 5 -10 -5 -5 client and server
+ -5 -10 -5 -5 -5 0 client-server
+ 0 0 0 15 5 0 concurrent connections
+ 0 0 0 -10 0 0 connected client
+ 0 0 0 0 15 0 createServer
+ 65 40 5 5 40 10 daemon
+ 0 0 0 -10 -10 0 database server
+ 0 0 0 0 -5 -10 digitalocean
+ 0 0 0 0 0 30 discord server
+ 0 0 0 -5 -15 0 dns record
+ 0 0 0 -10 0 0 dns resolver
+ 0 0 5 10 10 0 dns server
+ 0 0 0 0 -15 0 dnssec
+ 0 0 0 5 15 0 docker host
+ 0 0 20 5 0 0 file server
+ 0 -30 0 -20 -15 -5 ftps
)weights",
    R"weights(
strengths server
+ 0 0 0 -15 0 0 git hosting
+ 0 0 0 -10 -5 -10 gitlab
+ -20 0 0 5 0 -5 graphql server
+ 0 0 -15 0 0 0 high availability
+ 0 0 0 0 10 0 hls
+ 0 0 0 -10 5 5 hosting
+ 90 30 15 -5 0 -10 http server
+ 0 0 0 0 -20 -15 httpd
+ 0 0 -25 -5 0 0 imap
+ 0 0 0 -15 0 0 iptables
+ 10 10 0 0 0 -5 language server
+ 0 -25 0 0 0 0 ldap
+ 0 0 0 0 -20 0 listen_port
+ -15 0 -5 0 -10 0 load balancer
+ 0 0 5 10 -5 -5 load balancing
+ 0 0 0 0 -15 0 lsp server
+ 0 -20 0 0 0 0 mail server
+ 0 0 -25 0 0 0 mailbox
+ -35 20 -20 -30 -35 -25 mcp
+ 0 -10 10 15 25 0 mcp client
+ -70 0 -40 10 -15 5 mcp-server
+ 0 0 0 0 -35 0 mcpServers
+ -30 0 -5 -15 -35 -20 minecraft
+ 35 20 0 20 35 0 mock server
+ -10 -10 -25 25 0 10 model context protocol
+ 0 20 0 0 0 0 model context protocol server
+ 0 0 0 0 15 0 multi-user
+ 0 0 0 5 10 0 nameserver
+ -10 -10 60 -5 5 20 nginx
+ 0 0 -10 0 -10 0 ngrok
+ 0 0 0 10 0 10 on premise
+ 0 0 0 10 0 0 postfix
+ 0 10 -20 -5 -5 -10 proxy
+ 0 0 25 -15 20 0 proxy server
+ 5 10 -15 20 15 10 relay
+ -10 -10 -15 -10 -35 0 resolver
+ 0 0 -15 -10 -20 25 reverse proxy
+ 0 0 10 0 10 0 rtmp
+ 0 0 -5 0 0 15 self hosting
+ 0 0 -10 15 0 -5 self-host
+ -5 -5 10 15 -15 10 self-hosted
+ 75 60 15 30 45 35 server
+ 0 0 0 10 -5 0 server and client
+ 0 0 0 0 10 0 server component
+ 0 0 0 0 20 0 server config
+ 0 0 -20 5 -35 0 server configuration
+ 0 0 0 0 -10 15 server example
+ -10 0 0 0 0 0 server implementation
+ 0 0 0 15 -5 0 server instance
+ 0 0 0 10 0 0 server management
+ 10 -10 20 -20 -5 -30 server side
+ 0 0 0 0 -10 0 server-listen
+ 0 0 0 -10 0 0 server-start
+ -35 0 0 0 0 -35 shadowsocks
+ 0 0 0 -5 10 0 smtp
+ -15 20 20 15 40 -10 socket
+ 0 0 -20 -10 0 0 socks5
+ 5 0 -10 -40 -10 0 ssl
+ 0 0 0 0 35 0 standalone server
+ 0 0 -15 0 -5 0 static server
+ 0 0 -15 -15 -10 0 stdio transport
+ 0 0 0 0 10 0 systemd unit
+ 5 -5 -10 10 5 -10 tcp
+ 0 10 0 0 40 0 tcp port
+ 0 0 0 15 0 0 thread pool
+ 10 15 -10 5 5 -10 tls
+ -15 10 -10 5 -5 5 tracker
+ 0 0 0 0 10 0 transcoding
+ 0 15 10 5 -5 -5 tunnel
+ 0 -30 -40 0 -10 -5 udp
+ 0 0 0 0 10 0 udp port
+ 0 0 0 -10 -30 0 uptime
+ 0 0 0 -10 -5 0 user account
+ -5 0 0 0 -10 -5 web server
+ 0 0 0 20 10 0 websocket server
+ 0 0 25 -10 0 0 worker process
+ 0 0 0 0 20 0 your own server
strengths serverless
+ 15 5 -5 20 -15 -5 Lambda
+ 10 0 5 0 25 10 api gateway
+ 0 -15 -10 0 -20 -20 aws cdk
+ 35 25 0 10 15 20 aws lambda
+ 0 5 -5 10 10 0 bucket
+ -20 -15 -15 0 -25 -30 cdk
+ 0 0 0 10 5 0 cloud-function
+ 25 0 10 5 5 5 cloudflare worker
+ -15 -10 -10 -5 5 -5 cloudformation
+ -5 0 -5 -5 -5 -10 cloudfront
+ 0 0 0 10 0 0 cloudwatch event
+ 0 0 20 0 -5 0 cold-start
+ 0 0 -10 0 -5 0 cost
+ 0 0 0 0 -10 0 cron
+ 0 0 -5 5 -10 0 eventbridge
+ -15 -5 -5 0 0 -5 firebase
+ 0 -5 0 -10 0 -5 google cloud
+ 0 0 0 15 0 0 handler function
+ 0 -15 -5 -15 -10 -5 infrastructure
+ 0 0 10 0 0 0 invoke
+ -5 -10 -5 -5 0 -10 kubernetes
+ 0 0 -10 -10 0 -10 lambda layer
+ 0 5 -10 20 0 -5 lambda-function
+ 0 0 0 0 10 0 lambda_handler
+ 20 0 0 0 20 30 middy
+ 15 0 0 0 10 15 miniflare
+ -15 -5 -10 -5 -10 -15 netlify
+ -15 -10 0 -10 -15 -15 pulumi
+ 0 0 0 10 0 0 region
+ 35 10 10 5 40 10 server-less
+ 10 0 0 0 10 10 serverless api
+ 15 5 5 5 5 5 serverless framework
+ 0 0 0 0 10 5 serverless function
+ 5 0 0 0 0 10 serverless plugin
+ 0 0 0 0 0 15 serverless-com
+ 0 0 5 5 25 0 serverless-yml
+ 0 0 0 10 15 0 stage
+ 0 0 -10 -10 -10 0 step function
+ -10 0 -10 -5 -10 -10 terraform
+ 5 0 0 0 -15 -5 worker
strengths storage
+ 0 0 0 -15 10 0 AWS_ACCESS_KEY_ID
+ 0 0 0 -15 10 0 AWS_SECRET_ACCESS_KEY
+ 0 0 0 0 -15 0 GCS
+ 0 0 0 -10 -10 0 Keychain
+ -5 0 -5 0 -20 0 S3
+ -15 0 0 0 5 0 amazon s3
+ 0 0 0 -5 5 -10 attachment
+ 0 0 0 0 0 15 aws s3
+ 0 0 0 -10 0 0 backs up
+ 0 0 -15 -10 -10 0 backup
+ 0 0 0 15 20 0 block device
+ -5 -10 20 -15 -10 5 bucket
+ 0 0 -5 -15 -15 0 checksum
+ 0 10 20 0 0 10 chunk
+ 0 0 -5 10 5 0 chunked
+ 0 0 -5 -15 0 0 chunking
+ -10 -10 -5 -10 -10 -5 cluster
+ -5 -10 -10 5 -5 0 compression
+ 0 0 0 15 0 0 data integrity
+ 0 0 0 15 0 0 deduplication
+ 10 10 5 25 -10 15 disk
+ 0 0 0 0 15 0 disk image
+ 0 0 0 15 -5 0 disk space
+ -5 10 20 10 10 5 drive
+ 0 0 -5 15 20 10 dropbox
+ 0 -5 5 -15 -15 0 encrypted
+ -5 -10 5 -10 -10 -5 encryption
+ 0 10 0 0 0 0 etcd
+ 0 0 0 0 -15 0 gcs
+ 0 0 0 0 -15 0 google cloud storage
+ 0 0 0 -5 15 0 google drive
+ 5 0 10 -5 10 0 indexeddb
+ -5 0 0 10 0 0 key-value store
+ 0 0 0 -10 -10 -10 keychain
+ 0 0 -5 -10 0 0 large files
+ 0 0 0 15 0 0 lmdb
+ 5 0 -5 0 10 -5 local-storage
+ 0 -5 0 10 -10 0 localStorage
+ 0 10 0 0 5 0 object-storage
+ 0 0 15 -10 -10 0 persist
+ 0 0 0 0 0 10 rclone
+ -10 0 0 -15 -20 -15 s3
+ -5 0 0 0 -25 -5 s3 bucket
+ 0 0 -10 0 0 0 secure storage
+ 0 0 10 -5 -15 -5 snapshot
+ -10 -10 -20 -10 -20 -15 sqlite
+ 0 15 -15 5 35 -20 storage
+ 0 0 10 10 0 0 storage backend
+ 0 0 0 -10 -5 0 temporary file
+ 0 0 30 10 -25 -5 upload
+ 0 0 0 0 0 15 usb
+ 0 0 15 15 0 0 webdav
strengths system-design
+ 0 0 -10 0 0 0 aggregate
+ 0 0 -10 0 0 0 circuit breaker
+ 0 -10 0 -10 0 0 cloud native
+ 10 10 -15 -5 -5 5 cluster
+ 0 -5 -5 -5 -10 0 grpc
+ 0 -5 0 -10 -5 0 jaeger
+ 10 -5 0 0 10 10 micro-services
+ 0 0 -15 0 0 15 microservice
+ -10 -10 0 -5 0 -5 nats
+ -5 0 10 0 10 5 rabbitmq
+ 0 0 -10 0 15 0 service discovery
strengths terminal
+ 0 0 0 -5 -15 0 TERM
+ 0 0 0 0 0 10 Textualize
+ -5 0 -5 -20 5 -5 alias
+ 0 10 0 -15 -15 0 ansi color
+ 0 0 0 0 20 0 ansi colors
+ 5 0 0 0 0 15 ansi escape code
+ 5 10 0 -10 30 10 ascii
+ 0 0 0 0 0 30 asciinema
+ 0 0 0 0 -15 0 autoload
+ 0 0 0 0 5 -15 banner
+ 20 10 -10 15 5 -30 bash
+ 0 0 0 0 10 0 bash completion
+ 0 0 0 -10 -5 0 bashrc
+ -20 0 10 -5 5 0 cli tool
+ 0 0 0 5 20 0 color scheme
+ 0 0 0 -10 0 0 color theme
+ 0 0 0 0 15 0 colorize
+ 0 -10 0 15 5 10 colour
+ -5 15 -5 0 10 0 completion
+ 0 0 0 -15 -5 0 completion script
+ 0 0 -15 0 -10 0 config files
+ 0 0 0 0 -15 0 config files for
+ 0 0 0 0 -10 0 config fish
+ 0 0 5 -5 0 10 configuration files
+ 0 0 10 10 0 0 console output
+ 0 0 0 10 0 0 ctrl r
+ 0 0 0 0 25 -5 curses
+ -5 20 0 10 -15 0 cursor
+ 0 0 0 10 0 0 custom themes
+ 0 0 0 -10 0 0 dotfile
+ 0 0 0 -10 -10 -5 dotfiles
+ -15 0 -5 -5 15 0 emoji
+ 0 0 0 0 20 0 eta
+ 0 0 -5 5 -15 -5 fish
+ 10 0 0 0 0 0 for your terminal
+ 0 0 0 0 10 0 from rich
+ 0 5 0 -10 -5 0 in the terminal
+ 0 0 0 10 0 0 interactive terminal
+ 0 0 15 5 0 0 key binding
+ 0 0 20 0 25 15 ncurses
+ 0 0 10 5 10 10 pager
+ -10 10 -10 -15 0 0 pipeline
+ -20 0 0 0 20 0 pretty printing
+ 5 0 15 -10 -5 0 progress bar
+ 0 -10 0 5 20 0 progress bars
+ 0 10 0 5 15 0 progressbar
+ 20 5 10 -5 0 20 prompt
+ 10 0 -25 -15 0 -15 pty
+ 0 10 0 0 10 10 readline
+ 0 0 10 0 0 0 redirection
+ 0 0 10 0 0 0 rich text
+ 0 -5 25 10 -15 5 shell
+ 0 0 0 5 0 -15 solarized
+ 0 0 0 0 -10 0 source bashrc
+ 0 0 0 20 0 0 sparkline
+ 0 0 20 35 20 20 spinner
+ -5 -10 10 -10 -5 0 ssh
+ 20 25 -10 30 -5 -25 terminal
+ 15 0 0 0 0 0 terminal application
+ 0 0 0 0 15 0 terminal based
+ 0 0 0 0 15 0 terminal color
+ 10 0 0 0 0 0 terminal output
+ 0 0 0 -15 -20 0 terminal session
+ 0 0 0 0 10 0 terminal width
+ 0 0 0 20 0 0 termux
+ 0 0 0 0 10 0 tmux
+ 0 0 0 5 -20 0 to the terminal
+ 0 0 -15 15 5 0 tty
+ 0 0 0 0 20 15 tuis
+ -20 5 10 30 25 -5 unicode
+ 0 5 -5 -20 5 10 vim
+ 5 0 10 -10 0 -5 widget
+ 0 0 0 10 5 0 xterm
+ 0 0 0 5 0 10 xterm-js
+ 10 25 0 0 -5 0 your terminal
+ 0 0 -10 15 5 0 zsh
+ 0 0 0 -15 0 0 zshrc
strengths testing
+ 0 0 15 0 20 0 Scenario
+ 15 0 0 0 0 0 accessibility testing
+ 0 0 0 0 -15 0 after each
+ 0 0 0 0 -10 0 afterEach
+ 0 0 10 0 0 0 allure report
+ 5 -5 -10 -5 25 15 assert
+ 0 0 0 0 -10 0 assertEqual
+ -10 0 -5 10 -5 -10 assertion
+ 0 0 0 0 10 0 automated test
+ 10 -5 5 5 10 5 automation
+ 10 0 0 0 0 0 bdd
+ 0 0 0 0 -10 0 before each
+ 0 0 0 0 -10 0 beforeAll
+ 0 0 0 15 -5 0 beforeEach
+ -5 -5 0 -25 -30 0 behaviour
+ 0 25 -15 25 -5 0 benchmark
+ 15 -10 -10 15 0 0 benchmarking
+ -20 0 0 0 0 0 benchmarking tool
+ 0 0 0 0 0 -10 browserstack
+ 0 0 -5 10 -5 0 code coverage
+ 0 0 0 0 10 0 coverage report
+ 0 0 0 5 0 10 criterion
+ 0 0 10 0 10 0 cucumber
+ 5 0 0 -10 5 40 cypress
+ 0 0 0 0 10 0 def test
+ -25 0 -15 -10 -25 -10 driver
+ 0 0 0 -5 20 -10 e2e
+ 0 0 0 -10 0 0 end to end test
+ 0 0 -10 0 0 0 end to end testing
+ 0 0 10 35 30 25 expectation
+ -5 0 5 -10 -10 0 factory
+ 0 0 15 -5 10 0 failing
+ 0 0 15 10 10 10 fake
+ 0 0 0 0 10 0 fake data
+ 0 0 5 5 5 30 fixture
+ 0 0 0 0 -10 0 for integration test
+ 30 25 -10 -5 5 0 for testing
+ 0 0 0 0 -10 0 for unit test
+ 0 0 0 -10 -10 -10 fuzz
+ -5 -5 0 -5 35 5 headless
+ 0 0 0 0 10 0 headless mode
+ 0 0 0 15 -5 0 in your test
+ 0 5 -15 10 -20 -5 integration test
+ 0 10 -5 -5 -5 0 isolation
+ 5 0 20 15 0 5 jasmine
+ 25 0 15 0 -5 30 jest
+ 0 0 0 0 -10 0 junit
+ 0 0 0 0 -15 0 karma conf js
+ 0 0 0 0 0 -20 karma runner
+ 0 0 0 0 10 5 lcov
+ 0 0 5 -5 10 5 mocha
+ 20 5 5 0 -15 30 mock
+ 5 5 0 0 10 0 mock server
+ 15 0 5 5 -10 0 mocking
+ 0 0 0 0 35 0 page goto
+ 0 0 0 0 -15 -5 phantomjs
+ 10 0 5 5 15 5 playwright
+ 5 0 0 0 10 0 playwright test
+ 0 0 0 0 10 10 postman
+ 0 0 0 25 25 10 puppeteer
+ 10 -5 5 0 -5 10 pytest
+ 0 0 5 5 -10 0 regression
+ 10 0 15 5 30 25 reporter
+ 0 0 0 15 0 0 requests per second
+ 10 10 0 10 -10 -5 runner
+ 0 -10 15 -5 30 10 scenario
+ 0 0 0 0 -10 -10 selenium
+ 0 0 -10 5 5 0 simulate
+ 0 0 0 0 20 0 smoke test
+ 0 0 -5 -5 10 0 stub
+ -10 -5 0 5 -10 0 suite
+ 0 0 0 10 -20 0 test against
+ 0 0 0 0 -10 0 test app
+ 0 0 0 0 -10 0 test bench
+ 0 0 25 -15 40 0 test case
+ 0 0 -15 -5 0 -5 test coverage
+ 0 -15 0 5 0 0 test data
+ 0 0 -10 0 15 -5 test environment
+ 0 0 0 0 10 0 test fixture
+ 0 10 10 0 0 10 test framework
+ 0 0 -5 -5 -25 0 test runner
+ 0 0 0 5 -30 0 test suite
+ 0 0 0 0 5 -10 test unit
+ 0 25 -5 0 -35 10 test with
+ 0 0 0 5 10 0 test your
+ 0 0 0 0 0 15 testcontainers
+ 25 0 -40 45 -15 35 testing
+ 0 0 0 0 35 0 testing T
+ 0 0 0 10 -10 0 testing tool
+ 0 0 0 0 -15 0 tox
+ 0 5 -35 -10 -10 -10 unit test
+ 0 30 0 -5 0 0 unit testing
+ 0 20 0 5 -10 0 unit tests for
+ 5 -5 10 0 -5 -5 verification
+ 0 0 25 -5 0 0 write test
+ 5 35 -5 0 -10 0 writing test
+ 0 0 0 10 0 0 your test suite
strengths ui
+ -20 0 -20 -20 -20 0 Quasar
+ 0 0 0 -20 0 0 Radix
+ -5 0 5 0 10 10 accessibility
+ 40 -5 5 -20 -20 0 accessible
+ 10 0 0 5 -5 0 alert
+ -15 0 -25 -15 20 10 angular
+ 0 0 0 0 0 -10 angular ui
+ 30 0 15 35 10 0 animation
+ 0 0 0 0 5 15 ant design
+ 0 0 -10 5 25 0 appearance
+ 15 5 -10 -15 5 10 autocomplete
+ 0 0 -10 0 0 -25 avatar
+ 0 0 0 0 15 0 backgroundColor
+ 0 0 -20 -10 5 -10 badge
+ 0 0 0 -5 10 0 bar chart
+ 0 0 10 10 10 0 blur
+ 0 15 5 5 25 10 bootstrap
+ 0 0 0 10 0 0 bootstrap template
+ 0 0 15 -5 20 0 border
+ -5 -20 15 -30 -30 0 button
+ 0 0 0 0 -10 0 button component
+ 5 0 -5 10 50 0 calendar
+ -5 5 -10 -5 -25 -20 canvas
+ 0 5 10 -15 -5 -10 cell
+ 35 -5 -20 -35 20 20 chart
+ 10 20 0 0 0 10 chart-js
+ 0 0 10 15 10 0 checkbox
+ 0 0 -10 15 -10 0 className
+ 5 0 0 15 10 0 color palette
+ 0 0 0 10 5 -5 color picker
+ 0 0 -5 0 -15 0 color scheme
+ 0 0 0 -10 5 0 color theme
+ 10 30 0 40 20 10 component
+ 0 0 0 20 0 0 component library
+ 0 0 0 0 10 0 context menu
+ -15 -15 -50 -5 -45 5 control
+ 10 0 0 0 0 0 css framework
+ 0 0 0 0 -10 -5 css loader
+ 0 0 0 -15 5 0 custom ui
+ 35 0 10 35 -10 0 customizable
+ -30 0 -5 15 -25 -25 d3
+ 0 0 0 0 0 -35 d3-js
+ 0 0 10 -5 20 10 dark mode
+ 0 0 -10 0 -5 0 dark theme
+ 0 0 0 0 -10 -10 data table
+ 0 0 35 25 5 0 delegate
+ 0 0 0 0 0 20 demo gif
+ 0 5 -5 0 -10 -15 design system
+ 0 0 10 10 5 0 design token
+ 10 -5 -20 5 20 -15 dialog
+ 25 20 10 0 15 0 drag and drop
+ 0 0 5 15 5 5 drawer
+ 0 0 0 15 -10 0 drop down
+ 0 0 0 20 0 0 dropdown
+ -5 0 0 0 -5 -20 echarts
+ 15 0 0 0 0 0 editor component
+ -10 -10 0 10 -5 -35 effect
+ 0 0 5 10 10 5 figma
+ 20 10 5 -5 5 30 font awesome
+ 15 0 0 0 20 25 fontawesome
+ 20 15 0 5 15 0 form builder
+ 0 0 0 15 5 0 form control
+ -10 -15 -15 -15 -45 -20 frontend
+ 0 0 -5 0 -5 -20 gallery
+ 0 0 20 15 25 5 gesture
+ 0 0 10 -15 0 55 gif
+ 10 0 -5 0 0 10 grid
+ -35 -20 -25 -25 -30 -25 gui
+ 0 0 0 -10 0 0 heatmap
+ 15 5 10 -5 0 10 icon set
+ 0 0 -10 0 0 0 icon theme
+ 15 30 5 10 30 15 icons
+ -5 0 -15 15 5 0 indicator
+ 10 0 0 0 0 0 input component
+ 0 10 0 20 5 0 input field
+ 0 0 -10 -15 -20 -25 ionic
+ 0 10 25 0 30 20 keyboard
+ 0 0 0 -15 0 0 knob
+ 0 0 0 -5 -5 15 landing page
+ 0 0 0 -10 0 0 layout engine
+ 0 0 0 0 15 0 layout width
+ 0 0 0 -10 0 0 listview
+ -20 -5 -20 -25 -35 -20 loader
+ 0 0 -10 -15 0 0 look and feel
+ 25 -10 -15 -5 0 10 material
+ 0 10 0 20 10 0 material design
+ -15 -20 -15 -20 -10 -10 menu
+ 0 -10 -10 15 -10 10 modal
+ -5 0 0 0 0 10 mui
+ 0 0 -5 10 -10 0 multi-select
+ 0 0 0 0 -10 0 navbar
+ 10 0 -25 20 25 0 navigation
+ 0 0 0 5 -25 0 onClick
+ 0 0 0 -10 0 0 padding
+ -5 5 -10 -25 -15 5 pagination
+ 0 0 -10 5 -5 0 palette
+ 0 0 -5 20 15 10 picker
+ 0 0 0 -25 5 15 pop-up
+ -10 0 10 25 5 -5 preview
+ 0 -5 10 -5 -5 5 primitive
+ -20 -15 -25 0 -10 0 progress bar
+ 0 0 0 -5 10 0 progress indicator
+ 0 0 0 -10 0 0 prototyping
+ -15 0 0 0 0 0 qml
+ 5 5 5 -45 -5 10 react component
+ 20 5 5 35 10 15 responsive
+ -20 0 -25 -15 -10 -10 sass
+ 20 -10 20 0 5 20 scroll
+ 0 0 0 0 15 0 scrollbar
+ 0 0 0 5 10 0 scrollview
+ 0 0 0 0 0 10 select2
+ 0 0 0 0 -15 -15 shadcn
+ 0 0 0 -15 0 0 shadcn ui
+ 0 0 -5 -10 5 0 shadow
+ 0 -5 0 -10 -15 -5 sidebar
+ 0 5 -20 10 5 10 slider
+ 0 0 0 10 25 0 sortable
+ 0 0 -5 0 -25 -20 spinner
+ 0 0 0 0 10 0 star rating
+ 15 -5 15 20 25 0 storybook
+ -25 -10 -15 -15 -20 -25 style guide
+ 0 0 0 0 10 0 style sheet
+ 0 0 0 15 5 -10 styled-components
+ 0 0 -5 20 15 -15 stylesheet
+ -10 15 0 20 -15 10 styling
+ 0 0 0 0 -10 0 svg icon
+ 0 0 0 15 10 0 swift
+ 10 0 0 0 0 0 table component
+ -5 -5 -35 0 -60 -20 tabs
+ 0 0 10 -10 5 0 tailwind css
+ 0 0 10 0 5 5 tailwindcss
+ -55 -40 -65 -5 -15 -35 template
+ 0 0 0 10 -10 0 text field
+ 0 0 0 35 -5 0 text input
+ 0 0 0 0 -10 0 textColor
+ 40 40 -5 -35 40 45 theme
+ 15 0 0 -10 0 0 theme for
+ 0 0 0 0 25 10 toast
+ 0 0 0 10 5 0 tooltip
+ 5 -5 -25 -20 -5 -35 touch
+ 5 0 25 10 -5 5 transition
+ -15 -35 -10 10 -20 -50 tree
+ 0 0 0 -10 -15 20 tui
+ 0 0 0 10 10 10 typography
+ -35 -25 0 -50 -50 5 ui
+ 0 0 -15 -30 -5 0 ui component
+ 10 0 0 0 0 0 ui components for
+ 5 0 0 0 -10 20 ui framework
+ 10 0 0 0 5 0 ui library
+ 5 0 0 10 5 0 uikit
+ 30 -5 -15 -15 -20 5 user interface
+ 5 -30 10 -25 15 -5 view
+ 35 0 -10 -35 20 15 vue
+ 55 30 -10 10 10 50 widget
+ 0 -10 -5 -5 25 -5 wizard
+ 0 0 0 -10 0 0 动画
+ 0 0 0 -10 0 -15 组件
strengths ux
+ 5 10 -15 0 -5 -5 accessibility
+ 0 -10 -20 -5 -10 0 accessible
+ -5 -10 -5 -20 -5 -5 animation
+ 0 0 -5 -25 -10 -15 aria
+ 0 0 -5 -10 0 0 aria attribute
+ 0 0 0 0 -10 0 aria live
+ 0 0 -10 -10 -5 0 axe core
+ 0 0 -5 10 0 0 customizable
+ 0 0 0 15 0 0 dark mode
+ -10 -5 -10 5 0 0 drag and drop
+ 0 0 -5 0 -5 -10 figma
+ 40 15 10 25 40 25 hint
+ 0 0 10 -5 0 0 hotkey
+ 0 0 -5 15 -5 -5 interaction
+ 0 0 10 10 0 0 lazy loading
+ 0 0 -5 -10 0 0 screen reader
+ 0 0 -5 -10 0 0 screen readers
+ 0 0 -5 -10 10 -5 scroll
+ 0 -5 0 -10 0 0 showcase
)weights",
    R"weights(
strengths ux
+ 0 0 0 -10 0 0 spinner
+ 0 0 15 -5 10 0 swipe
+ 0 0 -10 -10 -10 0 touch
+ -5 -10 -5 -15 -15 -5 transition
+ 15 0 0 15 0 0 user experience
+ 0 0 0 0 -15 0 ux
+ 0 0 -10 -10 0 0 wcag
strengths video
+ 0 0 0 0 10 0 1080p
+ 0 15 10 -5 -5 0 animation
+ -5 15 -10 -5 0 -5 audio
+ 0 0 -10 -5 -5 0 broadcast
+ 15 5 15 15 10 5 camera
+ -5 -5 -20 -5 -10 -5 capture
+ 0 0 -5 0 -10 0 decode
+ -5 -5 -5 -10 -5 0 decoding
+ 0 0 -5 -5 -10 0 embed
+ 0 0 0 -5 -15 0 encode
+ 0 0 5 0 5 15 ffmpeg
+ 0 0 5 -5 -10 0 frame
+ 0 0 0 0 10 0 hdr
+ 25 -10 5 20 0 0 media
+ 0 0 5 5 5 10 movie
+ -5 -5 5 5 -5 10 music
+ 0 0 0 0 10 10 obs
+ -20 0 0 0 -15 -20 pion
+ -5 -5 0 -10 0 5 player
+ 0 0 0 0 10 0 playlist
+ -10 0 20 10 0 0 recording
+ 0 0 10 5 5 -5 room
+ 0 -15 -15 -10 -10 -15 screencast
+ -5 -5 5 10 -5 -5 streaming
+ 0 0 5 0 0 10 tv
+ 45 0 10 -20 20 35 video
+ 0 0 0 -10 0 0 video player
+ 0 0 0 0 0 10 video-js
+ 0 0 0 0 0 15 videojs
+ 0 0 0 0 0 -15 vimeo
+ 0 0 -10 15 -15 -35 webrtc
+ 0 0 10 0 0 -20 youtube
strengths web-app
+ 0 0 0 0 15 0 DATABASE URL
+ 5 -5 15 10 -5 5 Express
+ 15 0 -5 -5 15 -5 Flask
+ -5 0 0 0 10 -10 Mongoose
+ -55 -30 -15 -10 -5 -30 React
+ 0 0 0 0 -10 0 SECRET KEY
+ 0 -5 0 15 -5 -5 Tailwind
+ 10 -5 25 -5 20 35 admin
+ 0 0 0 0 -15 0 admin ui
+ 0 0 0 0 30 0 admin user
+ -20 0 15 -5 0 -10 angular
+ 10 -5 -10 15 10 25 angularjs
+ 0 0 0 0 0 -10 asp-net core
+ 0 0 -10 0 0 -25 auth0
+ 0 0 0 0 0 -20 booking
+ -10 15 -5 5 10 10 bootstrap
+ 0 10 -10 0 -5 0 browser-based
+ -5 0 -15 -15 -15 -5 calendar
+ 0 0 0 -15 0 0 catalog
+ 0 0 -15 -25 -35 0 checkout
+ 0 0 0 10 -5 0 collaborate
+ 0 20 0 -5 0 -5 collaborative
+ -5 0 -10 -15 -10 -15 cookie
+ 0 0 0 10 10 10 create react app
+ 0 0 25 5 0 0 dark mode
+ -5 -15 -10 -15 -30 10 dashboard
+ 15 0 0 0 10 0 dashboards for
+ 0 10 0 0 0 0 demo app
+ -10 -15 15 -10 -15 -5 directory
+ 10 -5 -15 -20 -10 5 django
+ 0 0 0 -5 35 5 docker compose
+ 0 0 0 0 -10 0 docker compose up
+ 0 0 0 0 -10 0 docker-compose up -d
+ -5 0 0 -15 0 -15 ecommerce
+ 0 0 0 10 25 0 env file
+ 0 0 0 10 0 0 example app
+ 0 0 0 -5 -5 -10 fastapi
+ 0 0 0 -20 0 0 federated
+ 0 0 -5 -5 0 -15 federation
+ -5 0 5 15 15 5 firebase
+ 0 0 15 -5 -10 -10 forum
+ 0 0 0 0 15 0 from your browser
+ 0 0 5 15 5 -20 frontend
+ 0 0 10 0 10 15 gallery
+ 0 0 0 10 0 0 git hosting
+ -30 0 0 10 20 15 heroku
+ 0 -5 10 -5 5 -5 homepage
+ -5 10 5 15 5 -5 hosted
+ 0 0 0 10 0 0 htaccess
+ 0 0 0 10 0 0 import and export
+ 0 0 0 0 25 0 in the browser and
+ 0 0 0 10 40 -20 in your browser
+ -25 -10 -15 -10 -15 -10 jquery
+ 0 0 5 10 -5 0 keyboard shortcut
+ -5 0 15 0 10 -5 koa
+ 0 0 0 -15 0 -5 landing page
+ 0 0 -20 5 0 -15 laravel
+ 0 0 0 0 0 -10 leaderboard
+ 0 0 0 0 10 0 live at
+ 0 -5 -25 0 10 -20 live demo
+ 15 0 0 0 5 20 lms
+ 0 0 -5 -30 0 0 log in
+ 0 10 -25 10 10 5 manage your
+ 0 -10 -10 15 0 -10 management system
+ 0 0 0 0 10 0 map viewer
+ 0 0 5 -10 5 15 marketplace
+ 0 0 0 0 0 -20 mastodon
+ 0 0 0 0 30 0 mean stack
+ 0 0 15 0 20 0 migration
+ 0 0 0 0 15 0 mongod
+ 35 0 -25 15 15 25 mongodb
+ 0 0 0 0 -10 0 multi tenancy
+ 0 0 5 -20 0 0 multi-tenant
+ 0 0 0 -10 -5 0 multi-user
+ 0 0 0 0 10 0 my website
+ 0 0 45 -15 0 -10 mysql
+ -5 -5 -5 -5 -10 -20 nest-js
+ -35 0 -20 5 0 0 netlify
+ 0 0 0 0 0 -10 newsletter
+ 5 5 -5 -15 10 -10 next-js
+ 0 0 -5 10 0 0 next-js app
+ 5 0 15 25 15 5 nginx
+ -10 0 0 15 -5 0 node-js application
+ 0 0 0 10 -25 0 npm run dev
+ 0 0 0 25 40 0 npm start
+ -5 0 -5 -5 -10 -10 nuxt
+ -5 0 -5 15 -5 -25 oauth
+ 0 0 0 0 -5 30 official website
+ 0 -5 -5 20 10 -10 online
+ 0 0 0 10 0 0 panel for
+ -10 0 0 0 0 0 password manager
+ 5 0 10 -5 5 -45 php
+ -25 -20 10 -15 -25 10 platform
+ 0 0 0 -10 0 0 platform for
+ 0 0 0 5 -15 -10 playground
+ 0 0 0 -20 -10 0 poll
+ 5 0 20 5 -25 5 portal
+ -10 0 30 -5 -5 -10 postgresql
+ 0 0 0 15 0 0 progressive web app
+ -10 0 -10 -10 15 20 pwa
+ 0 0 0 0 -10 0 python manage py
+ 0 10 -10 25 -5 0 rails
+ 0 -5 0 10 10 0 react app
+ 0 0 0 20 0 0 real-time collaboration
+ -10 -10 15 25 -5 5 recipe
+ -10 0 5 -5 -5 0 responsive
+ 0 0 0 0 0 -10 ruby on rails
+ 0 15 0 0 0 0 saas application
+ 0 0 0 0 20 -5 sample app
+ 0 0 -10 -15 0 -10 scheduling
+ -5 -10 5 15 0 10 self-hosted
+ 0 0 15 0 0 0 shop
+ 0 -5 0 10 -10 -20 sign up
+ 0 0 -10 0 10 20 signup
+ 0 0 10 15 -5 -5 single page application
+ 0 0 0 0 -10 0 single sign on
+ 10 0 0 0 10 0 single-page app
+ -25 10 15 -15 0 -35 site
+ 0 -10 -10 20 -5 -5 social
+ 0 0 0 0 0 -10 social network
+ 0 0 -5 -5 10 -5 socket-io
+ 25 -5 -5 -40 -25 -15 store
+ 0 0 -5 0 -15 -15 stripe
+ 0 0 10 5 10 5 supabase
+ 0 0 10 0 0 0 supported browser
+ 0 -10 0 0 0 -10 survey
+ 0 0 10 5 0 0 team management
+ 25 0 0 20 25 0 this application
+ 0 0 0 0 0 -10 trello
+ 0 0 0 20 10 0 user account
+ 0 0 0 -5 20 0 user authentication
+ 0 0 -10 5 0 0 user management
+ -30 0 -20 0 30 10 vercel
+ -25 -5 -5 10 -5 -10 vue
+ 45 20 0 -5 10 -10 web application
+ 0 0 0 0 0 10 web archive
+ -5 0 0 -5 -5 -10 web client
+ 0 10 -5 5 -5 -10 web page
+ 0 0 0 -35 0 0 web platform
+ 25 -10 -5 -5 0 -5 web site
+ 0 0 -5 0 10 -5 web ui
+ -30 -15 15 5 40 10 web-app
+ -10 -5 0 -5 -10 0 web-based
+ 0 10 0 -10 10 0 web-interface
+ 5 -25 15 -25 15 20 website
+ -10 5 -5 0 5 -10 websocket
+ 0 0 -5 -5 0 -10 webui
+ 0 10 5 70 0 25 wiki
+ -5 -5 0 -10 0 -10 workspace
+ 0 0 15 0 0 0 平台
+ 0 0 15 0 0 0 系统
strengths web-server
+ 0 0 -10 10 0 0 access log
+ 0 0 -5 -5 -30 -10 acme
+ -5 5 -10 0 -15 -25 apache
+ 30 0 0 0 0 0 application server
+ 0 0 5 10 -20 5 basic auth
+ 0 0 -10 -15 -15 0 basic authentication
+ -15 -5 -30 -15 -20 0 certificate
+ 0 0 15 0 15 5 cgi
+ -5 -5 15 -5 -10 -5 concurrent
+ 20 0 0 20 15 10 dev server
+ 0 0 0 0 -10 0 development server
+ 0 0 0 5 15 0 directory listing
+ 0 0 0 0 15 0 event loop
+ 0 0 10 0 0 0 fastcgi
+ 0 0 0 15 0 0 hot reload
+ 0 0 15 0 0 0 hsts
+ -10 5 -10 -5 15 10 http 2
+ -10 -10 0 0 -10 0 http proxy
+ 0 0 0 0 -10 0 http-server
+ 0 0 10 5 5 5 http2
+ 15 0 5 40 5 0 https server
+ 0 0 -5 15 -5 0 keep-alive
+ 0 0 0 0 -20 -20 letsencrypt
+ 0 0 0 0 -10 0 listen 80
+ 0 0 0 0 -10 -10 livereload
+ 0 0 -30 -20 0 -15 load balancing
+ 0 0 10 0 0 30 lua nginx module
+ 0 0 0 20 0 -5 mime type
+ 20 15 0 35 25 35 nginx
+ 0 0 0 10 0 0 nginx configuration
+ 0 0 0 15 5 5 nginx module
+ 0 0 0 0 30 0 nginx-conf
+ 0 0 10 -10 -5 20 openresty
+ 0 0 0 10 0 0 requests per second
+ 0 0 -20 10 -5 -20 reverse-proxy
+ 0 0 0 -15 0 0 round robin
+ 0 0 0 10 0 0 serve files
+ 0 0 0 0 15 0 serve static file
+ 0 0 0 0 15 0 simple web server
+ 0 0 0 -5 -10 0 sni
+ 0 0 50 25 0 5 static file
+ -15 0 5 -15 -30 5 tls
+ 5 -10 0 -20 0 10 web-server
+ 10 0 0 0 -10 0 wsgi
strengths webassembly
+ 0 0 0 -5 -15 0 em++
+ 0 0 0 0 -5 15 emscripten
+ -15 -5 0 5 25 25 emulator
+ -15 -5 -10 -10 25 -15 rust
+ 0 0 0 -10 -10 0 sql js
+ 10 0 0 20 65 10 wasm
+ 0 0 0 0 20 0 wasm-pack
+ 5 0 0 0 15 -5 web-assembly
+ -10 -5 -10 5 0 -5 worker
strengths workflow
+ 0 0 10 -5 -10 0 automate
+ 15 15 -5 -5 -10 10 automation
+ 0 0 0 0 10 0 automation tool
+ 0 0 0 -10 -5 0 background worker
+ -5 10 0 -5 -10 5 batch
+ 0 0 0 0 10 0 build system
+ 0 0 0 10 0 0 dag
+ 5 10 0 10 0 0 dataflow
+ 0 0 10 0 0 0 development workflow
+ 0 0 0 0 10 0 git hook
+ -15 0 -5 -15 -20 -15 grunt
+ 0 0 0 0 -15 0 grunt initConfig
+ 0 0 0 0 -15 0 grunt loadNpmTasks
+ 0 0 0 0 -15 0 grunt plugin
+ 0 0 0 0 0 -20 grunt-js
+ 0 0 0 0 -15 -10 gruntfile
+ -20 -10 -10 -10 -20 -20 gulp
+ -15 0 0 0 0 0 gulp plugin
+ 0 0 0 -5 -15 0 gulp src
+ 0 0 0 0 -10 0 gulp task
+ 0 0 0 0 -10 0 gulpfile
+ 0 0 15 0 0 0 human in the loop
+ -5 0 10 5 0 0 integrations with
+ 0 0 0 25 0 5 jira
+ 0 -5 -5 20 15 5 job
+ 0 0 0 15 5 0 long running
+ 0 0 0 -5 -15 0 makefile
+ 35 0 15 10 30 15 n8n
+ -25 0 0 0 -25 -25 node-red
+ 0 0 0 5 -40 0 npm install
+ 0 0 0 0 -15 0 npm install grunt
+ 0 0 0 0 -10 0 npm install gulp
+ 0 0 -5 10 0 0 orchestrate
+ 0 0 -5 25 20 0 orchestration
+ 0 0 5 15 5 0 orchestrator
+ -10 -5 15 5 10 0 parallel
+ 5 5 10 5 5 -5 pipeline
+ 0 15 5 0 -5 0 productivity
+ 0 0 10 -5 15 0 project management
+ -5 0 -15 -5 -5 -5 queue
+ -5 10 10 10 5 -5 retry
+ 0 0 0 0 15 0 run workflow
+ 0 0 5 10 15 5 schedule
+ 0 0 20 20 10 5 scheduler
+ 0 0 10 5 5 5 scheduling
+ 0 0 10 5 0 0 slash command
+ 0 0 15 20 25 0 state machine
+ 0 0 0 10 0 0 subagent
+ 0 10 15 20 10 -5 worker
+ 15 30 25 60 40 5 workflow
+ 0 0 0 5 -10 0 workflow file
+ 0 0 0 -10 0 0 workflow to
strengths yaml
+ 20 0 -5 10 0 0 in yaml
+ 0 0 30 5 -5 0 indent
+ 0 0 0 10 0 0 indentation
+ 0 0 10 0 5 0 json yaml
+ -10 -10 -5 -10 -10 -10 kubernetes
+ -5 -5 -10 -10 -15 -5 loader
+ -5 0 -5 -5 -10 -5 manifest
+ 0 0 0 0 15 0 openapi yaml
+ -5 0 -5 -10 -15 0 toml
+ 20 20 -5 -5 85 15 yaml
+ 15 15 10 -5 10 0 yaml file
+ 10 0 0 0 5 0 yaml or json
+ 0 0 -10 -10 15 0 yml
)weights"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
