// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Data, in the form that lexicon/built_in.hpp describes: machine learning, data, algorithms, robots, money, chat, video, 3D.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* lexicon_ai[] = {
R"lexicon(
[ai]
alias: artificial-intelligence | machine-learning | ml | deep-learning | dl | ai-ml | llm | nlp | computer-vision
alias: neural-networks | data-science-ml | genai | 人工智能 | 机器学习 | 深度学习
E: artificial intelligence | machine-learning | deep-learning | neural network | neural net | large language model
E: language model | llm | AI | ML | generative ai | genai | gen ai | computer vision | natural language processing
E: nlp | speech recognition | text to speech | speech to text | tts | stt | asr | reinforcement learning
E: image classification | object detection | cnn | recurrent neural network | rnn | lstm | gan | diffusion model
E: stable diffusion | transformer model | vision transformer | vlm | multimodal model | foundation model
E: supervised learning | unsupervised learning | transfer learning | few-shot learning | zero-shot | meta learning
E: federated learning | contrastive learning | continual learning | active learning | representation learning
E: imitation learning | curriculum learning | metric learning | semantic segmentation | instance segmentation
E: image segmentation | pose estimation | face recognition | face detection | facial recognition
E: optical character recognition | image generation | text to image | image captioning | super resolution
E: style transfer | image recognition | retrieval augmented generation | rag | prompt engineering | fine tuning
E: finetuning | instruction tuning | rlhf | gpt | chatgpt | ai powered | llm powered | ai driven | ai assistant
E: ai coding assistant | ai model | ml model | deepfake | voice cloning | speech synthesis | voice conversion
E: sentiment analysis | recommender system | recommendation system | recommendation engine | recommendation algorithm
E: collaborative filtering | machine translation | question answering | text classification | text generation
E: topic modeling | word embedding | sentence embedding | gnn | mlops | llmops | automl | model serving
E: model training | llm inference | llm serving | inference engine | llm gateway | local llm | ai gateway
E: explainable ai | adversarial attack | adversarial example | neural architecture search | knowledge distillation
E: hyperparameter optimization | hyperparameter tuning | 人工智能 | 机器学习 | 機器學習 | 深度学习
E: 深度學習 | 神经网络 | 神經網路 | 大模型 | 大语言模型 | 大語言模型 | 语言模型
E: 自然语言处理 | 計算機視覺 | 计算机视觉 | 人脸识别 | 人脸检测 | 目标检测 | 图像识别
E: 语音识别 | 語音辨識 | 语音合成 | 强化学习 | 推荐系统 | 图像分类 | 文生图 | AI绘画
E: AI 绘画 | 提示词 | 智能问答 | 知识图谱
E: remove image background | background removal | remove backgrounds | image upscaling | upscale images
E: image super resolution | face restoration | text to video | generate images | train models | training models
E: train a model | pre trained models | run models locally | run large language models | run llms
E: llms locally | inference of | inference on | model inference | serving models | serve models
E: llm apps | apps with llms | build llm | powered by llms | powered by ai | chat with llms
E: chat with your documents | chat with your data | talk to your documents | ask questions about your documents
E: rag engine | rag framework | similarity search | nearest neighbor search | nearest neighbors
E: embedding models | collection of prompts | fine tune | finetune | quantized models
E: small language models | vision language model | openai compatible | openai compatible api | llm proxy | llm router
E: mcp client | machine learning for | machine learning in | machine learning models
E: ml platform | ml experiments | reinforcement learning environments | nlp library
E: nlp toolkit | tokenizers for | transformers library | tensor library | tensors and | deep learning framework
E: deep learning library | state of the art models | ocr engine | code assistant | coding assistant | ai coding
E: ai code editor | ai pair programming | code completion with ai | copilot alternative | local ai | self hosted ai
E: private ai | on device ai | ai music | ai voice | summarization with | transcribe audio | transcription
E: transcribes | subtitles with whisper | whisper | time series forecasting with | anomaly detection with | NLP
E: 大模型应用 | 智能体 | 知识库问答 | 模型推理 | 机器人对话
S: training data | pretrained model | pre-trained | pre-trained weight | pretraining | model weight | model zoo
S: checkpoint | state of the art | sota | backpropagation | gradient descent | autograd | automatic differentiation
S: autodiff | differentiable programming | tensor | embedding | vector embedding | vector search | semantic search
S: attention mechanism | self attention | transformer | classifier | classification model | regression model
S: linear regression | logistic regression | random forest | decision tree | gradient boosting | svm | naive bayes
S: k nearest neighbor | knn | k means | clustering | dimensionality reduction | gaussian process | bayesian network
S: hidden markov model | crf | bayesian optimization | boltzmann machine | perceptron | multilayer perceptron
S: autoencoder | variational autoencoder | vae | word vector | anomaly detection | outlier detection
S: feature engineering | feature selection | feature extraction | feature store | data augmentation
S: image augmentation | data labeling | image annotation | annotation tool | hyperparameter | cross validation
S: confusion matrix | overfitting | ablation | ablation study | quantization | model compression | pruning
S: model quantization | int4 | fp16 | bf16 | gguf | ggml | lora | qlora | peft | sft | dpo | grpo | ppo | moe
S: kv cache | speculative decoding | context window | context length | token usage | prompt template | system prompt
S: prompt | multimodal | chain of thought | reasoning model | hallucination | optical flow | depth estimation
S: monocular depth | stereo matching | object tracking | visual tracking | re identification | action recognition
S: gesture recognition | hand tracking | human pose | facial expression | emotion recognition | face swap
S: face alignment | facial landmark | image inpainting | inpainting | denoising | deblurring | image restoration
S: image translation | saliency detection | text detection | text recognition | ocr | lane detection
S: autonomous driving | self-driving | vqa | nerf | gaussian splatting | part of speech | pos tagging | tokenizer
S: tokenization | dependency parsing | word segmentation | stemming | lemmatization | coreference
S: relation extraction | information extraction | entity linking | reading comprehension | text summarization
S: summarization | keyword extraction | text similarity | semantic similarity | intent classification
S: intent recognition | natural language understanding | nlu | dialogue system | spoken dialogue | corpus | corpora
S: seq2seq | sequence labeling | language detection | wake word | keyword spotting | speaker recognition
S: speaker verification | speaker diarization | voice assistant | music generation | audio classification
S: source separation | speech enhancement | policy gradient | q learning | dqn | actor critic | a3c | ddpg
S: reward model | reward function | world model | genetic algorithm | neuroevolution | evolutionary algorithm
S: neuromorphic | capsule network | memory network | residual network | ctr prediction | credit scoring
S: forecasting model | fraud detection | domain adaptation | domain generalization | adversarial training
S: adversarial robustness | normalizing flow | score based | latent diffusion | causal inference
S: uncertainty estimation | probabilistic programming | experiment tracking | model registry | model deployment
S: model evaluation | llm evaluation | llm observability | distributed training | data parallel | tensor parallel
S: gpu acceleration | gpu training | mixed precision | edge ai | tinyml | edge inference | training pipeline
S: inference server | inference | ai infrastructure | ai platform | ai chat | ai chatbot | ai tool | ai application
S: ai app | ai system | ai agent | copilot | vibe coding | ai art | ai image | ai video | ai generated | ai search
S: ai safety | ai alignment | ai research | red teaming | jailbreak | prompt injection | vector store
S: vector database | mcp server | model context protocol | official implementation
S: pytorch implementation | tensorflow implementation | unofficial implementation | keras implementation
S: official code | paper implementation | arxiv | cvpr | iccv | eccv | neurips | nips | icml | iclr | aaai | ijcai
S: acl | emnlp | naacl | interspeech | icassp | kdd | sigir | miccai | siggraph | wacv | bmvc | acm mm | colm | corl
S: training script | trained model | trained on | inference code | inference script | evaluation code | mAP | f1 score
S: bleu | perplexity | epoch | batch size | learning rate | loss function | ground truth | bounding box | kaggle
S: kaggle competition | kaggle solution | imagenet | coco dataset | ms coco | mnist | cifar-10 | cifar-100
S: pascal voc | cityscapes | kitti | librispeech | celeba | squad | movielens | openimages | nuscenes | wikitext
S: glue benchmark | openai gym | atari game | mujoco | 推荐算法 | 情感分析 | 文本分类 | 命名实体识别
S: 中文分词 | 分词 | 预训练模型 | 训练模型 | 模型训练 | 微调 | 向量数据库 | 知识库
S: 图像分割 | 语义分割 | 数据集 | 卷积神经网络 | 验证码识别 | 文字识别 | 车牌识别
S: 聊天机器人 | 机器翻译 | 多模态 | 推理 | 智能客服 | 生成式 | 关键词提取 | 迁移学习
S: 吴恩达 | 西瓜书
S: cuda support | gpu acceleration for models | download the model | dataset and model | accuracy on
S: benchmark results on imagenet | inference speed | tokens per second | api key for openai | OPENAI API KEY
S: model management | fine tuned
T: pytorch | tensorflow | keras | jax | Flax | scikit-learn | sklearn | xgboost | lightgbm | catboost | caffe | caffe2
T: mxnet | theano | paddlepaddle | mindspore | chainer | cntk | torch7 | Lasagne | deeplearning4j | dl4j | onnx
T: onnxruntime | tensorrt | openvino | coreml | core ml | tflite | tensorflow lite | tensorflow-js | ncnn | mnn | tvm
T: cuda | cudnn | triton | darknet | yolo | yolov3 | yolov4 | yolov5 | yolov7 | yolov8 | yolov11 | yolox
T: faster r-cnn | r-cnn | mask r-cnn | ssd detector | detectron | detectron2 | mmdetection | mmcv | retinanet | resnet
T: mobilenet | efficientnet | vgg | vgg16 | inception v3 | densenet | u-net | unet | swin transformer | deeplab
T: openai | openai api | anthropic | claude | claude code | gemini | google gemini | mistral | llama | llama2 | llama3
T: llama-cpp | ollama | vllm | sglang | lmstudio | lm studio | deepseek | qwen | chatglm | baichuan | internlm | gemma
T: openrouter | groq | Cohere | azure openai | Bedrock | vertex ai | huggingface | hugging face | diffusers
T: langchain | langgraph | llamaindex | llama index | Haystack | litellm | dspy | comfyui | midjourney | dall-e | sdxl
T: controlnet | dreambooth | flux model | sora | Whisper | openai whisper | elevenlabs | bert | roberta | gpt-2
T: gpt-3 | gpt-4 | gpt-4o | gpt4 | t5 model | Clip | segment anything | opencv | dlib | mediapipe | tesseract
T: facenet | arcface | insightface | word2vec | Glove | fasttext | gensim | spacy | nltk | stanford corenlp | corenlp
T: allennlp | fairseq | opennmt | kaldi | espnet | wavenet | tacotron | deepspeech | pocketsphinx | vowpal wabbit
T: mlflow | kubeflow | wandb | weights and biases | tensorboard | sagemaker | ray tune | optuna | deepspeed | megatron
T: horovod | pytorch lightning | fastai | stable baselines | rllib | weka | mllib | spark mllib | mahout | faiss
T: milvus | pinecone | weaviate | qdrant | chroma | chromadb | pgvector | jieba | hanlp | rasa | wit ai | dialogflow
T: ibm watson | watson | azure cognitive services | Cursor | github copilot | gpt4all | alphago | alphazero
T: alphafold | ultralytics | roboflow | gradio | colab | google colab | Replicate | pyro | pymc3 | stan | 文心一言
T: 通义千问 | 讯飞星火 | 智谱 | 百度飞桨 | 豆包 | 元宝 | flash attention | numpy
H: machine learning library | machine learning framework | machine learning model | ml library | deep learning model
H: llm framework | llm application | llm client | llm tool | llm api | text classifier | recommender | ai framework
H: ai library | ai sdk | ai studio | ai client | ai workflow | ai plugin | ai engine | ai coding tool | ai code review
H: ai memory | ai workspace | computer vision library | tts engine | speech synthesizer | speech model
H: captcha solver | inference runtime | rl algorithm | rag system | rag pipeline | embedding model | reranker
H: stable diffusion webui | awesome prompt | chatgpt clone | chatgpt plugin | chatgpt api | openai client | openai sdk
H: translation system
W: dataset | training | train | prediction | predict | classification | regression | segmentation | detection
W: recognition | learning | gpu | accuracy | evaluation | baseline | metric | paper | citation | bibtex | annotation
W: camera | voice | speech | audio | intelligent | smart | jupyter notebook | notebook | conda | pandas | matplotlib
W: neural | deep | attention | vector | python3 | corpus linguistics | recommendation | similarity | bayesian
W: probabilistic | generative | hypothesis | experiment | test set | validation set
W: knowledge base
H: model hub | convnet | hypernetwork | deep model | image matching
H: neural network library | chatbot | vector search library | speech recognition engine | image generator
C: import torch | import tensorflow | import keras | from keras | from sklearn | import openai | openai api key
C: OPENAI_API_KEY | ANTHROPIC_API_KEY | ollama run | ollama pull | ollama serve | hf download | from langchain
C: train py | python test py | eval py | CUDA_VISIBLE_DEVICES | torchrun | nproc_per_node | accelerate launch
C: deepspeed train | batch_size | num_epochs | learning_rate | pretrained pth | model ckpt | model fit | model predict
C: model train | import cv2 | import dlib | import jax | import mxnet | import caffe | import gym | import spacy
C: import nltk | nn Module | tf Session | torchvision | conda create | caffe train | download cocoapi | install apex
C: mmcv full
X: code completion without ai | game ai | no ai | without ai | machine learning engineer blog | service checkpoint
X: docker checkpoint | transformer station | data transformer | babel transformer | json transformer
X: class transformer | object transformer | clip path | clip board | video clip | cursor position | mouse cursor
X: database cursor | text cursor | triton vm | partition pruning | cron expression train | password prompt
X: command prompt | shell prompt | bash prompt | zsh prompt | prompt theme | interactive prompt | prompt for
X: prompt user | user prompt dialog | confirm prompt | zsh theme prompt | gemini protocol | google cloud ML region
X: apollo gemini | Standard ML | CSS transformer | mock gan | type inference | html caffe | stan dard | access token
X: api token | auth token | json web token | refresh token | design token | gpu terminal | whisper protocol

[agent]
alias: agents | ai-agent | ai-agents | llm-agent | llm-agents | autonomous-agents | agentic | agentic-ai | multi-agent
alias: mcp | 智能体
E: ai agent | llm agent | agentic | agentic ai | autonomous agent | autonomous ai agent | multi-agent
E: multi-agent system | agentic workflow | agentic framework | coding agent | ai coding agent | agentic coding
E: agent framework | agent orchestration | agent skill | agent swarm | agent harness | language agent
)lexicon",
R"lexicon(
[agent]
E: conversational agent | research agent | browser agent | computer use | gui agent | web agent | voice agent
E: data agent | sub-agent | subagent | agentic rag | agentic system | agentic application | agent memory
E: memory for ai agents | agent runtime | agent platform | agent to agent | a2a | a2a protocol | agent protocol
E: autonomous coding | agentic loop | generative agent | background agent | deep research | personal agent
E: agent team | ai teammate | ai employee | ai workforce | agent network | 智能体 | 智能體 | 多智能体
E: AI智能体 | AI 智能体 | 智能代理 | 自主智能体 | AI代理 | AI 代理 | AI员工 | 数字员工
E: agents which | agents with | ai agents that | building ai agents | build ai agents | create agents
E: framework for agents | framework for building agents | framework for ai agents
E: multi agent framework | multi agent automation | crews of agents | team of agents | role playing agents
E: software engineering agent | agent that writes | agent that can | agentic apps
E: agent builder | memory for agents | tools for agents | tools for ai agents
E: browser automation for agents | control a browser with | computer use agent | personal ai assistant
E: personal assistant agent | lets your ai | lets an llm | llm can use tools | agents and tools | agents as a service
E: agents in the terminal | agent in your terminal | lives in your terminal | terminal agent | skills for claude
E: llm based agents | llm powered agents
S: mcp | mcp server | mcp client | mcp tool | mcp gateway | mcp registry | model context protocol | tool calling
S: tool use | function calling | react agent | human in the loop | long-term memory | agent loop | agent workflow
S: agent communication | multi-agent collaboration | multi-agent orchestration | agent collaboration
S: agent evaluation | agent observability | agent sandbox | task decomposition | self improving | self evolving
S: self reflection | claude skill | claude code skill | claude code plugin | claude code hook
S: spec driven development | context engineering | agent context | agents-md | claude-md | skills-md | prompt chaining
S: durable agent | agent session | agent chat | agent tool | agentic search | browser automation for ai
S: give your agent | for ai agents | for coding agents | for llm agents | let agents | agents that | build agents
S: building agents | deploy agents | run agents | agent os | multi-llm | tool augmented | autonomous research
S: persistent memory | ai coding assistant | pair programmer | parallel agents | agent simulation | 工具调用
S: 技能包 | 编程助手 | AI助手 | AI 助手 | 多代理 | 工作流编排 | 上下文工程
S: each agent | agents and tasks | tasks and tools | role a goal | backstory | reason and act | react prompting
S: plan and execute | planner and executor | handoffs | guardrails | reasoning and tool | cursor and
T: langchain | langgraph | autogpt | auto-gpt | babyagi | crewai | autogen | metagpt | agentgpt | smolagents
T: openai agents sdk | agents sdk | claude agent sdk | semantic kernel | pydantic ai | google adk | llamaindex
T: mastra | dify | n8n | coze | claude code | claude desktop | openai codex | codex cli | gemini cli | Cursor
T: Windsurf | cline | roo code | aider | opencode | openhands | openclaw | devin | swe-agent | swe-bench | manus
T: browser-use | playwright mcp | composio | e2b | mem0 | letta | memgpt | agno | camel-ai | vercel ai sdk
T: copilotkit | fastmcp | goose agent | hermes agent | amp code | qwen code | kiro | antigravity | openmanus
T: webarena | gaia benchmark | github copilot agent | openai
H: ai agent framework | agent library | agent toolkit | agent system | agent server | agent app | agent template
H: agent starter | agent cli | agent manager | agent orchestrator | agent playground | agent architecture
H: agent environment | agent stack | agent workspace | agent dashboard | mcp framework | mcp proxy | mcp sdk
H: skill library | memory layer | coding assistant | ai developer | trading agent | security agent | 智能体框架
H: 智能体平台 | 智能体开发 | 智能体应用
W: agent | assistant | autonomous | llm | gpt | orchestration | planning | planner | skill | reasoning | claude
W: anthropic | codex | sandbox | delegate | copilot | swarm | persona
C: npx skills add | npx skills | claude mcp add | mcpServers | mcp add | mcp json | claude_desktop_config json
C: claude plugin install | plugin marketplace add | plugin install | from langgraph | from autogen | uvx mcp
C: codex mcp add | AGENTS md | CLAUDE md | ANTHROPIC_API_KEY | OPENAI_API_KEY | create_react_agent | agent run
C: agent invoke
X: user agent | user agent parser | user agent string | ssh agent | monitoring agent | java agent | javaagent
X: http agent | proxy agent | node agent | log agent | backup agent | gpg agent | qemu guest agent | guest agent
X: forwarding agent | collector agent | metrics agent | mail transfer agent | mail agent | mail user agent
X: transfer agent | snmp agent | datadog agent | consul agent | zabbix agent | sql server agent | puppet agent
X: launch agent | estate agent | travel agent | apm agent | security agent for linux | host agent | auth agent
X: authentication agent | polkit agent | keyring agent | agent forwarding | agent based model | agent based modeling
X: agent based simulation | network agent | jenkins agent | azure pipelines agent | teamcity agent | secret agent
X: real estate agent | rl agent | reinforcement learning agent | telemetry agent | tracing agent
X: instrumentation agent | support agent | customer service agent | call center agent | agent node | agent key
X: agentless | deployment agent | new relic agent | bmc agent | remote agent | edge agent | agent dvr | superagent
X: agent ransack | bond agent | free agent | ua agent
X: custom agents and additional | avoid custom agents

[data]
alias: data-science | data-analysis | data-processing | data-engineering | big-data | bigdata | analytics | dataset
alias: datasets | data-visualization | dataviz | statistics | etl | scraping | 数据 | 大数据 | 数据分析
E: data science | data analysis | data analytics | data processing | data engineering | data visualization
E: data visualisation | data pipeline | data-set | data mining | data wrangling | data manipulation | data exploration
E: big-data | open data | data cleaning | data cleansing | data transformation | data integration | data quality
E: data catalog | data governance | data lineage | data lake | data lakehouse | lakehouse | data warehouse
E: data warehousing | data platform | data ingestion | data collection | data extraction | stream processing
E: batch processing | data frame | dataframe | web scraping | web scraper | web crawler | scraper
E: statistical analysis | statistical computing | statistics | time series data | business intelligence | etl | elt
E: etl pipeline | data labeling | data versioning | data modeling | data observability | reverse etl | geospatial data
E: spatial data | scientific data | data storytelling | data journalism | data munging | data scraping
E: data orchestration | feature engineering | interactive visualization | information visualization | infographic
E: 数据分析 | 數據分析 | 大数据 | 大數據 | 数据处理 | 数据挖掘 | 数据可视化
E: 資料視覺化 | 数据科学 | 資料科學 | 数据集 | 資料集 | 数据采集 | 数据清洗 | 爬虫
E: 爬蟲 | 网络爬虫 | 数据仓库 | 数仓 | 实时计算 | 流处理 | 流式计算 | 数据中台
E: 数据同步 | 数据治理 | 统计分析 | 商业智能
E: website analytics | privacy focused analytics | privacy friendly analytics | traffic analytics
E: user analytics | visitor statistics | alternative to google analytics
E: google analytics alternative | page views | unique visitors | website statistics | website traffic | data reports
E: analytical data reports | analytical data | analytical database | analytical queries | analytical reports
E: column oriented database | columnar storage | columnar format | columnar database | olap database
E: real time analytics | realtime analytics | query engine for | query csv | query data with sql
E: sql on csv | sql over files | query files with sql | in process analytical | work with csv
E: working with csv | csv toolkit | csv tools | suite of command line tools for csv
E: converting to and working with csv | csv data | command line csv | tabular data from | tabular text data
E: spreadsheet data | extracting useful data | extract data from spreadsheets | spreadsheet library | excel files
E: xlsx files | data grid for large | data table library | complex networks | network analysis | graph analysis
E: graph analytics | structure dynamics and functions | study of networks
E: chart component | plotting library | plot library
E: visualization toolkit | visualization grammar | visualisation library | data driven documents
E: interactive charts | interactive plots | interactive graphing | beautiful charts | draw charts
E: create charts | build charts | statistical graphics | statistical visualization | dashboards and data apps
E: data apps | data app framework | bi tool | bi platform | business intelligence tool
E: business intelligence platform | dashboards and reports | self service analytics | data exploration tool
E: data exploration and visualization | data profiling | profiling report | exploratory data analysis
E: data validation for dataframes | data validation framework | data quality checks | data quality testing
E: test your data | data orchestrator | pipeline for data | elt pipelines | etl tool | etl framework
E: etl jobs | etl platform | elt platform | data integration platform | data integration tool | data movement
E: replicate data | sync data from | data connectors | data transformation tool | transform data in
E: transform data using | change data capture | stream processing framework | stream processing engine
E: distributed stream | distributed data processing | large scale data | large scale data processing
E: unified analytics | analytics engine | distributed computing for data | big data processing | batch and stream
E: workflow for bioinformatics | reproducible analyses | reproducible analysis | scalable analyses
E: scientific workflows | scientific data analysis | scientific computing | numerical computing | numerical python
E: array computing | n dimensional array | multidimensional array | dataframe library | dataframes for | dataframes in
E: data structures for data analysis | data analysis library | data analysis toolkit | data analysis tool
E: data science toolkit | data science library | data science notebook | data science handbook | data science course
E: data science projects | for data scientists | for data science
E: for data analysis | for data engineers | for data teams | for analysts | for data analysts | data notebook
E: notebooks for data | interactive notebooks | reactive notebook | reactive python notebook | notebook environment
E: web crawling framework | crawling framework | scraping framework | scrape websites | scraping websites
E: scrapes data | scrapes the | scrape data from | crawl websites | website crawler | crawler for
E: extract structured data | collection of datasets | open dataset
E: open data portal | csv dataset | data repository for | data collected by | time series database
E: time series analysis | time series forecasting | geospatial analysis | spatial analysis | geographic data
E: metadata platform | data discovery | data lineage tool
E: version control for data | git for data | data annotation | data labeling tool | annotation tool
E: fake data generator | generate fake data | data anonymization tool | survey data | financial data | stock data
E: market data | sports data | covid 19 data | data dashboard | statistics dashboard
E: github statistics | machine readable data | statistics library | statistical package | statistical library
E: probabilistic data structures | 数据报表 | 数据大屏 | 数据抓取 | 数据采集工具 | 可视化库 | 可视化图表
E: 网站统计 | 流量统计 | データ分析 | データ可視化
E: data out of | data into your warehouse | into your warehouse | into a warehouse | into your data warehouse
E: terabytes | data from many sources | move data between | load data into | extract transform load | ask your data
E: questions of your data | explore your data | explore datasets | understand your data | look at your data
E: turn data into | charts from your data | charts from | numbers into charts
E: what visitors do | tables and charts | tables from pdf | visits your website
S: analytics | exploratory | tabular data | tabular | structured data | unstructured data | raw data | log data
S: sensor data | public data | real-time data | streaming data | large dataset | csv | csv file | csv parser | tsv
S: parquet | arrow | avro | orc | hdf5 | netcdf | excel | xlsx | spreadsheet | geojson | shapefile | json lines
S: ndjson | xml parsing | data import | data export | data conversion | data converter | data loader | data format
S: data source | data model | data provider | data feed | data dump | data archive | data repository | data package
S: data dictionary | data access | data sharing | data collector | data generator | synthetic data | fake data
S: test data generator | data anonymization | data migration | data sync | data replication | data viewer
S: data explorer | data table | data grid | data stream | data flow | dataflow | missing data
S: missing value | imputation | descriptive statistics | regression analysis | hypothesis test | hypothesis testing
S: bayesian inference | mcmc | monte carlo | time series | survival analysis | mixed model | linear model
S: meta analysis | principal component | correlation | histogram | scatter plot | scatterplot | heatmap | heat map
S: box plot | violin plot | choropleth | treemap | sankey | line chart | bar chart | pie chart | candlestick chart
S: chart | charting | plot | plotting | graph visualization | network visualization | tidy data | pivot table | olap
S: cube | aggregation | deduplication | record linkage | entity resolution | fuzzy matching | schema inference
S: data contract | data mesh | data fabric | data product | text mining | log analysis | log analytics
S: event analytics | web analytics | product analytics | clickstream | funnel | cohort | a-b testing | crawling
S: crawl | crawler | html extraction | content extraction | pdf extraction | table extraction | document parsing
S: census | weather data | climate data | genomic data | genomics | bioinformatics | sequencing data | single cell
S: rna-seq | remote sensing | satellite imagery | census data | election data | government data | geocoding | gis
S: map data | openstreetmap data | wikidata | linked data | rdf | sparql | semantic web | knowledge graph | ontology
S: mapreduce | map reduce | distributed computing | distributed processing | data intensive | query engine
S: sql engine | columnar | column store | workflow orchestration | dag | workflow scheduler | data scientist
S: data engineer | data analyst | data team | analyst | data roadmap | jupyter | jupyter notebook | notebook
S: reproducible research | google scholar | tweet collection | twitter data | public dataset | dataset collection
)lexicon",
R"lexicon(
[data]
S: 抓取 | 采集 | 可视化 | 视觉化 | 图表 | 报表 | 数据湖 | 离线计算 | 数据源 | 数据集成
S: 数据开发 | 批处理 | 统计 | 元数据 | 数据质量 | 省市区 | 行政区划 | 公开数据 | 大屏
S: 导入导出 | 埋点
S: joins and aggregations | group by | connectors for | cartesian grid | outliers | cleaned data
S: data download | download the data | data is updated | updated daily | petabytes | billions of rows
S: millions of rows | out of core | lazy evaluation of queries | ipython | jupyterlab | reproducibility
S: notebooks directory | numpy pandas matplotlib
S: dataset of | datasets for
T: pandas | numpy | scipy | polars | dask | vaex | modin | pyarrow | apache arrow | matplotlib | seaborn | plotly
T: bokeh | altair | vega | vega-lite | d3 | d3-js | ggplot2 | ggplot | dplyr | tidyverse | tidyr | data-table | Shiny
T: r markdown | rmarkdown | rstudio | CRAN | julia | Spark | apache spark | pyspark | hadoop | Hive | apache hive
T: hdfs | flink | apache flink | apache beam | kafka | kafka connect | apache storm | samza | airflow | apache airflow
T: dagster | Prefect | luigi | dbt | airbyte | fivetran | singer tap | meltano | debezium | nifi | apache nifi | sqoop
T: Presto | trino | apache druid | Druid | pinot | clickhouse | duckdb | Snowflake | bigquery | redshift | databricks
T: delta lake | Iceberg | apache iceberg | hudi | superset | metabase | redash | tableau | power bi | powerbi | looker
T: kibana | echarts | chart-js | highcharts | amcharts | c3-js | nvd3 | streamlit | dash plotly | tableau server
T: scrapy | beautifulsoup | beautiful soup | puppeteer scraping | jsoup | nokogiri | selenium scraper
T: great expectations | openrefine | dvc | kaggle | scikit-learn | statsmodels | stan | spss | sas | stata | matlab
T: knime | google analytics | google sheets | elasticsearch | logstash | Faker | geopandas | deck-gl | kepler-gl
T: leaflet | qgis | bioconductor | ckan | wikidata query | openstreetmap | pentaho | talend | Cascading | apache pig
T: Impala | kudu | Zeppelin | apache zeppelin | anaconda
H: data library | data tool | data processing engine | visualization library | visualization tool
H: visualization framework | visualization platform | charting library | chart library | plotting package
H: graphing library | r package | analytics platform | analytics library | analytics tool | analytics dashboard
H: data workflow | stream processor | csv reader | csv library | spider | json processor | data app | data api
H: list of datasets | country list | emoji data | data wrapper | notebook server | timeline visualization
H: bioinformatics tool | analysis pipeline | analysis toolbox | sequence analysis | data management system
H: semantic layer | metric store | 爬虫框架 | 数据平台 | 图表库 | 可视化工具 | 可视化平台
H: 爬虫项目 | 爬虫程序 | 采集工具 | 数据分析平台 | 报表工具 | 大数据平台
H: 数据分析工具
H: dashboards | data processing framework | data toolkit | data grid library
W: analysis | analyze | analyse | statistical | visualization | visualisation | visualize | insight | reporting
W: metric | row | sql | aggregate | pipeline | collect | batch | science | scientific | research | explore
W: probability | sampling | survey | csv export | numeric | matrix | warehouse | corpus
C: import pandas | import numpy | import matplotlib | import seaborn | read_csv | pd read_csv | pd DataFrame
C: DataFrame | spark-submit | spark read | from pyspark | library dplyr | library ggplot2 | install packages
C: install_github | devtools install_github | jupyter lab | airflow dags | dbt run | scrapy crawl | import polars
C: import scrapy | SELECT COUNT | csvkit | to_csv | hadoop jar | hdfs dfs | plt show | data csv | conda install
C: import scipy | streamlit run
X: data structure | core data | data binding | data layer | data store | data persistence | form data | data race
X: data type | data class | data access object | spring data | user data dir | data center | datacenter
X: data attribute | data center bridge | cellular data | mobile data | data fetching | swr data fetching
X: personal data | data uri | data url | data plane | data loss | data leak | data protection | data driven testing
X: data url scheme | arrow key | arrow function | spark java | spark framework | spark post | flow chart | helm chart
X: gantt chart | flame graph | scss map | source map | site map | build matrix | gallery plot | click event analytics
X: react table | css grid | dag nabbit | excel at | hive mind | cube map | rubik cube | dash board | dash docset
X: sas s | story plot | plot twist | funnel web | arrow icon | right arrow | word cube
X: test data builder | data model for | data loader for graphql | data store plugin | user data folder
X: data validation conditional | metadata | data transfer object | data plan | your data is yours | own your data
X: data privacy regulation | research notebook app | note taking notebook | notebooks and notes
X: organised into notebooks | plot of land | statistics about your play | game statistics | player statistics
X: data access layer | mock data | core data stack | data persistence for

[algorithm]
alias: algorithms | data-structures | algorithms-and-data-structures | math | mathematics | numerical | optimization
alias: scientific-computing | leetcode | competitive-programming | 算法
E: algorithm | data structure | algorithms and data structures | data structures and algorithms | dsa | leetcode
E: leetcode solution | hackerrank | codeforces | competitive programming | project euler | coding challenge
E: coding interview | coding problem | algorithmic problem | algorithm visualization | algorithm visualizer
E: sorting algorithm | sort algorithm | search algorithm | graph algorithm | graph theory | pathfinding | path finding
E: shortest path | dynamic programming | genetic algorithm | evolutionary algorithm | evolutionary computation
E: metaheuristic | swarm intelligence | simulated annealing | differential evolution | mathematical optimization
E: numerical optimization | convex optimization | linear programming | integer programming | mixed integer
E: constraint programming | constraint satisfaction | constraint solver | sat solver | smt solver | numerical analysis
E: numerical method | numerical computing | scientific computing | scientific computation | linear algebra
E: sparse matrix | finite element | finite difference | finite volume | differential equation | ode solver
E: computational geometry | computer algebra | symbolic computation | symbolic math | number theory
E: arbitrary precision | big integer | bignum | cryptographic algorithm | hash algorithm
E: compression algorithm | string matching | string searching | fuzzy search
E: levenshtein distance | edit distance | bloom filter | bloomfilter | skip list | skiplist | b-tree | btree
E: red black tree | avl tree | binary search tree | binary tree | radix tree | prefix tree | suffix array
E: suffix tree | segment tree | fenwick tree | interval tree | kd-tree | k-d tree | r-tree | quadtree | octree
E: merkle tree | hash table | hash map | hashmap | linked list | priority queue | union find | disjoint set
E: lru cache | persistent data structure | immutable data structure | probabilistic data structure | lock-free
E: lock-free queue | ring buffer | circular buffer | consensus algorithm | raft consensus | monte carlo simulation
E: molecular dynamics | cfd | cellular automata | cellular automaton | n-body | agent based simulation
E: quantum computing | quantum circuit | nonlinear optimization | stochastic optimization | global optimization
E: least squares | curve fitting | root finding | numerical integration | fast fourier transform | fft
E: signal processing | dsp | homomorphic encryption | secret sharing | elliptic curve | 算法 | 演算法
E: 数据结构 | 資料結構 | 数据结构与算法 | 力扣 | 刷题 | 剑指offer | 剑指 offer | 算法题
E: 算法竞赛 | 动态规划 | 排序算法 | 路径规划 | 遗传算法 | 图论 | 数值计算 | 线性代数
E: 数学库 | 密码学 | 加密算法 | 面试题 | 题解 | 蓝桥杯 | 牛客
E: algorithms in | algorithms implemented | algorithms and data | algorithms for
E: algorithms from | algorithms with | collection of algorithms | implementation of algorithms
E: implementation of various data structures | implementations of various algorithms | various algorithms
E: popular algorithms | classic algorithms | classical algorithms | common algorithms | algorithm implementations
E: algorithm library | algorithm collection | algorithms visualized | visualize algorithms | visualizing algorithms
E: sorting visualizer | pathfinding visualizer | pathfinding algorithms | shortest path between | graph theory library
E: string similarity | levenshtein | fuzzy matching | fuzzy string matching | nearest neighbors
E: approximate nearest | similarity search of dense vectors | clustering algorithms | optimization algorithms
E: competitive programming library | competitive programmers | coding interview questions | coding rounds
E: algorithmic questions | algorithm problems | solutions to leetcode | leetcode problems | data structures for
E: data structures in | lock free data structures | concurrent data structures
E: compressed bitmaps | hash map implementation | hash table implementation | spatial index | lossless compression
E: diffing algorithm | text diff | scheduling algorithm | rate limiting algorithm | conflict free replicated
E: solver for | rubiks cube solver | maze generation | noise generation | unique id generator | asymptotic
E: implement ciphers | classical ciphers | numerical algorithms | triangulation | geometry algorithms
E: algorithms course | 算法学习 | LeetCode
S: heap | big o | time complexity | space complexity | np-hard | np complete | complexity analysis | binary search
S: bubble sort | merge sort | quicksort | quick sort | heap sort | heapsort | radix sort | timsort | insertion sort
S: topological sort | dijkstra | a-star | bellman ford | floyd warshall | kruskal | max flow | min cut
S: depth first search | bfs | dfs | backtracking | recursion | greedy algorithm | traveling salesman
S: travelling salesman | tsp | knapsack | vehicle routing | bin packing | n-queens | eight queens | sudoku
S: sudoku solver | maze | maze generator | nurse scheduling | timetabling | minimax | alpha beta pruning | mcts
S: aho corasick | boyer moore | regular expression matching | longest common subsequence | diff algorithm | myers diff
S: simhash | minhash | nearest neighbor search | nearest neighbour | hnsw | similarity search | consistent hashing
S: hyperloglog | count min sketch | cuckoo filter | reservoir sampling | cardinality estimation | quantile estimation
S: top k | roaring bitmap | bitmap index | bitset | bit array | bit manipulation | succinct | deque
S: doubly linked list | adjacency matrix | adjacency list | directed graph | undirected graph | directed acyclic graph
S: graph traversal | graph library | community detection | pagerank | graph partition | centrality | convex hull
S: delaunay | delaunay triangulation | voronoi | polygon clipping | polygon triangulation | mesh generation | spline
S: bezier | interpolation | perlin noise | simplex noise | procedural generation | random number
S: random number generator | prng | pseudorandom | mersenne twister | sha-256 | sha-1 | md5 | murmurhash | xxhash
S: siphash | crc32 | checksum | base64 | base58 | aes | rsa | ecdsa | ed25519 | curve25519 | diffie hellman
S: post quantum | cryptanalysis | huffman | huffman coding | lz77 | lz4 | arithmetic coding | run length encoding
S: error correction | reed solomon | erasure code | matrix multiplication | matrix decomposition
S: matrix factorization | eigenvalue | svd | qr decomposition | cholesky | krylov | conjugate gradient | multigrid
S: sparse solver | gradient descent | newton method | interior point | admm | semidefinite programming
S: quadratic programming | nonlinear programming | optimal control | pid controller | kalman filter | particle filter
S: state estimation | bayesian optimization | gaussian process | wavelet | fourier transform | convolution
S: compressed sensing | tensor decomposition | tensor network | quaternion | complex number | prime number
S: prime sieve | fibonacci | factorial | modular arithmetic | finite field | galois field | rational number
S: floating point | fixed point | decimal arithmetic | interval arithmetic | polynomial | combinatorics | permutation
S: automatic differentiation | graph coloring | isomorphism | lattice boltzmann | quantum chemistry
S: physics simulation | physics engine | fluid simulation | traffic simulation | simulator | epidemic model | l-system
S: fractal | mandelbrot | flood fill | turing machine | finite automata | automata | lambda calculus | unification
S: knuth | clrs | interview question | technical interview | whiteboard | interview preparation | ctci | hackerearth
S: codewars | exercism | kattis | spoj | atcoder | topcoder | acm-icpc | icpc | kick start | geeksforgeeks
S: interviewbit | lintcode | algoexpert | neetcode | blind 75 | algorithmic | heuristic | bioinformatics algorithm
S: sequence alignment | phylogenetic | collision detection | bin-packing | rectangle packing | layout algorithm
S: force directed | line breaking | page replacement | cpu scheduling | bankers algorithm | paxos | gossip protocol
S: vector clock | crdt | operational transformation | color quantization | dithering | image hashing | perceptual hash
S: edge detection | seam carving | ray casting | marching cubes | 二叉树 | 链表 | 红黑树 | 哈希 | 回溯
S: 贪心 | 时间复杂度 | 二分查找 | 最短路径 | 优化算法 | 仿真 | 笔试 | 面试 | 国密 | 数独
S: 排序 | 递归 | 高精度
S: worst case | o log n | o n log n | amortized | breadth first search | sets maps | stack and queue
S: trie
T: blas | lapack | eigen | numpy | scipy | sympy | matlab | octave | mathematica | fortran | gurobi | cplex | or-tools
T: glpk | coin-or | cbc solver | z3 | minisat | networkx | boost graph | julia lang | julialang | sagemath | Maple
T: fftw | gmp | petsc | trilinos | fenics | openfoam | lammps | gromacs | openmp | mpi | stl | cgal | pari gp | gsl
T: numba | cython | qiskit | cirq | jmetal | deap
H: data structure library | data structure implementation | collections library | graph data structure
H: tree structure | math library | expression evaluator | linear algebra library | optimization framework
W: complexity | efficient | solver | optimization | optimisation | optimizer | math | mathematic | numerical | matrix
W: vector | queue | sorting | puzzle | theory | theorem | proof | simulation | simulate | computation | computational
W: compute | recursive | iterative | approximation | probability | exercise | challenge | encryption | cryptography
W: crypto library | compression | parallel | traversal | geometry | distance | similarity | permute | paper | textbook
W: scientific | physics | educational
H: hashing library | cryptography library | string metric | diff library | compression library | sorting library
H: routing library | search library | noise library | noise function | simulation engine | simulation platform
H: scientific library | toolbox | fortran code | kata | homework | heap implementation | queue implementation
H: tree implementation | bloom filter implementation | 算法实现 | 算法库 | 算法笔记 | 刷题笔记
H: 算法模板 | 算法可视化 | 题目解答
C: nums | class Solution | TreeNode | ListNode | twoSum | bits stdc | import numpy | import networkx | mpirun
)lexicon",
R"lexicon(
[algorithm]
C: mpiexec | using LinearAlgebra | Pkg add | addpath | fortran compiler | gfortran | liblapack | libblas
X: machine learning algorithm | hash tag | url hash | git hash | hash router | hash history | commit hash
X: stack overflow | full stack | tech stack | lemp stack | heap dump | heap snapshot | heap profiler | dom tree
X: tree view | tree shaking | file tree | message queue | task queue | job queue | graph api | graphql
X: search engine optimization | image optimization | performance optimization | compiler optimization
X: svg optimization | binary search engine | password hash | password hashing | url shortening algorithm
X: api simulator | ios simulator | android simulator | xcode simulator | iphone simulator | matrix chat
X: matrix protocol | matrix client | matrix server | matrix homeserver | matrix bot | led matrix | build matrix
X: job interview calendar | edge browser | stl file | stl model | eclipse | android toolbox | electron toolbox
X: jetbrains toolbox | ssh toolbox | arch stack | open graph | social graph | dependency injection container
X: container orchestration
X: different algorithms such as | algorithm option | signing algorithm
X: supported algorithms | recommendation algorithm feed | algorithmic timeline | mining algorithm

[benchmark]
alias: benchmarks | benchmarking | performance-comparison | perf-test | 基准测试 | 性能测试
E: benchmark | benchmarking | micro-benchmark | microbenchmark | micro-benchmarking | benchmark suite | benchmark tool
E: benchmarking tool | benchmark framework | performance comparison | performance test
E: performance testing | load testing | load test | load generator | stress test | stress testing | speed test
E: speedtest | http benchmark | web framework benchmark | framework benchmark | database benchmark
E: language benchmark | llm benchmark | gpu benchmark | cpu benchmark | disk benchmark | storage benchmark
E: network benchmark | vps benchmark | server benchmark | json benchmark | serialization benchmark | orm benchmark
E: evaluation benchmark | performance measurement | performance regression | leaderboard | 基准测试 | 性能测试
E: 性能测评 | 性能对比 | 跑分 | 压力测试 | 压测 | 測速 | 测速 | 效能測試 | 基準測試
E: 评测基准
E: benchmarks for | benchmarking library
E: benchmarking suite | benchmarking utility | benchmarking toolkit | benchmark library
E: microbenchmarking | benchmark harness | command line benchmarking | http benchmarking | http benchmarking tool
E: bandwidth measurement | throughput measurement | latency measurement | measure the performance
E: comparing the performance | comparison of performance | speed of different | which is faster
E: how fast is | fastest framework | results of the benchmark
E: benchmark for evaluating | benchmarks and leaderboards | state of the art results | sota results
E: tracking progress in | progress in natural language | 性能基准 | 评测榜单
S: requests per second | rps | ops-sec | operations per second | qps | tps | throughput | latency percentile | p99
S: p95 latency | latency distribution | percentile | nanosecond | warm-up | warmup iteration | baseline comparison
S: statistical significance | wall clock time | cpu time | faster than | slower than | flops | gflops
S: cold start time | bandwidth test | io performance | iops | concurrent connections | virtual user
S: concurrency level | workload generator | workload | synthetic workload | tpc-h | tpc-c | tpc-ds | ycsb
S: sysbench workload | spec cpu | linpack | dhrystone | coremark | whetstone | geekbench score | fps test
S: benchmark result | benchmark game | startup time | compare performance | compare the performance
S: measure performance | measuring performance | execution time | continuous benchmarking | benchmark regression
S: performance profiling | performance evaluation | performance analysis | evaluation suite | model evaluation
S: comparative analysis | todomvc comparison | side by side comparison | language comparison | compare languages
S: performance number | speed comparison | swe-bench | mmlu | humaneval | glue | superglue | gsm8k
S: imagenet benchmark | coco benchmark | benchmark dataset | ddos test | capacity planning | soak test | spike test
S: 吞吐量 | 对比测试 | 评测 | 测评 | 测评脚本 | 并发测试 | 每秒请求数 | 排行榜
S: ops per second | ops s | requests sec | ns op | ns iter | statistical analysis across | warmup runs
S: standard deviation | hardware used | test machine
T: jmh | apache bench | ab tool | wrk | wrk2 | Siege | Hey | vegeta | k6 | locust | gatling | jmeter | apache jmeter
T: tsung | Artillery | autocannon | hyperfine | google benchmark | Criterion | criterion-rs | benchmark-js
T: benchmarkdotnet | pytest-benchmark | asv | phoronix | fio | iperf | iperf3 | sysbench | pgbench | memtier
T: stress-ng | unixbench | geekbench | techempower | cinebench | phpbench | benchee | Caliper | hyperledger caliper
T: go test bench | gobench | Speedometer | jetstream | jsperf | Lighthouse | lm evaluation harness | mlperf
H: benchmark runner | benchmark script | benchmark program | benchmarking framework | benchmarking script
H: set of benchmarks | benchmark of | benchmark for | micro-benchmark framework | load testing tool | comparison table
H: evaluation framework | evaluation harness | bench | 压测工具 | 测试脚本 | 测速脚本 | 测速工具
H: 性能测试工具 | 跑分脚本 | 压力测试工具
W: fastest | slow | latency | comparison | measure | measurement | timing | timer | profiling | profiler | evaluation
W: evaluate | metric | score | statistics | concurrency | stress | iteration | memory usage | cpu usage | optimized
C: ns-op | b-op | allocs-op | cargo bench | go test -bench | npm run bench | npm run benchmark | make bench
C: BenchmarkDotNet | Requests-sec | wrk -t | ab -n | k6 run | locust -f | jmeter -n | mvn jmh | BENCHMARK_MAIN
C: Benchmark-8 | mix bench | rake benchmark | phpbench run
X: test bench | workbench | load test data | cis benchmark | kubernetes cis benchmark | security benchmark
X: running benchmark locally | game leaderboard | player leaderboard | glue code | glue job | aws glue | hey there
X: criterion collection | siege weapon
X: see benchmarks | benchmarks folder | benchmark results for this library
X: randomx benchmark

[robot]
alias: robotics | robots | ros | ros2 | drone | drones | uav | slam | autonomous-vehicles | 机器人
E: robot | robotics | ROS | ROS1 | robot operating system | ros package | ros node | ros driver | ros wrapper
E: quadcopter | quadrotor | multicopter | uav | flight controller | robotic arm | robot arm | humanoid
E: humanoid robot | quadruped | quadruped robot | legged robot | mobile robot | wheeled robot | robot dog | hexapod
E: robot manipulation | robot learning | robot simulation | robot simulator | robot control | robot navigation
E: motion planning | trajectory planning | trajectory optimization | inverse kinematics | slam | visual slam
E: lidar slam | lidar odometry | visual odometry | autonomous vehicle | autonomous driving | embodied ai
E: embodied agent | dexterous manipulation | grasp planning | teleoperation | vacuum robot | robot vacuum
E: robot soccer | robocup | swarm robotics | rc car | autonomous car | donkey car | line follower | frc | ftc
E: first robotics | vla | exoskeleton | underwater robot | rov | auv | 机器人操作系统 | 无人机 | 無人機
E: 四轴飞行器 | 机械臂 | 機械手臂 | 机器人控制 | 无人车 | 四足机器人 | 人形机器人
E: 飞控 | 自动驾驶 | 智能小车 | 平衡车 | 具身智能
E: robotic | ros 2 package | ros2 package | ros packages | ros nodes | robotics simulation | robotics simulator
E: robotics library | robotics toolbox | robotics software | robotics course | robotics coursework | mobile robots
E: autonomous robots | autonomous navigation | self-driving | multirotor | unmanned | autopilot for drones
E: flight control for drones | drone autopilot | biped | self-balancing | balance bot | drawbot | pen plotter
E: cnc machine | 3d printers | pick and place | state estimation | model predictive control
E: javascript robotics | robotics programming
S: drone | autopilot | manipulator | grasping | path planning | path planner | odometry | lidar | laser scanner
S: occupancy grid | costmap | sensor fusion | imu | gyroscope | accelerometer | gps waypoint | kalman filter
S: pid controller | forward kinematics | kinematics | multibody dynamics | urdf | sdf model | end effector | gripper
S: actuator | servo | servo motor | stepper motor | motor controller | motor driver | brushless motor | encoder motor
S: joint torque | impedance control | optimal control | gait | locomotion | sim2real | imitation learning
S: behavior tree | behaviour tree | obstacle avoidance | collision avoidance | object grasping | extrinsic calibration
S: camera calibration | depth camera | stereo camera | ground station | telemetry radio | rc transmitter
S: radio control | fpv | esc firmware | blackbox log | ackermann | differential drive | catkin | colcon | rviz | tf2
T: ROS2 | ros 2
S: fiducial marker | apriltag | aruco | loop closure | pose graph | factor graph | bundle adjustment | 3d lidar
S: hd map | cnc | industrial robot | cobot | chassis | roborio | wpilib | advantagekit | talon srx | telepresence
S: can bus | battlebot | 激光雷达 | 路径规划 | 运动规划 | 舵机 | 定位与建图 | 视觉里程计
S: 导航 | 运动控制 | 步进电机 | 仿真环境
S: servos | stepper motors | motors | ultrasonic sensor | degrees of freedom | localization and mapping
S: point cloud | gazebo simulation | gimbal | brushless | g-code | gcode | spindle | stepper driver | gantry
S: extruder | tf tree | launch file | control loop | actuators | waypoints
T: Gazebo | ignition gazebo | isaac sim | isaac gym | isaac lab | mujoco | pybullet | webots | coppeliasim | v-rep
T: carla | airsim | moveit | moveit2 | nav2 | navigation2 | mavlink | mavros | px4 | ardupilot | betaflight
T: cleanflight | inav | dji | dji tello | tello | parrot ar-drone | ar drone | pixhawk | crazyflie | turtlebot
T: turtlebot3 | raspberry pi robot | lego mindstorms | mindstorms | ev3 | nxt | universal robots | franka
T: franka emika | kuka | fanuc | unitree | boston dynamics | spot robot | nao robot | pepper robot | sphero | cozmo
T: vector robot | roomba | roborock | velodyne | livox | realsense | kinect | jetson | jetson nano | dynamixel
T: arduino | johnny-five | cylon | lerobot | Drake | pinocchio | ompl | gtsam | ceres solver | Cartographer | orb-slam
T: orb-slam2 | orb-slam3 | lio-sam | autoware | apollo auto | openpilot | duckietown | vex v5 | Aloha | so-100 | hubot
T: mavsdk | qgroundcontrol | mission planner | dronekit | donkeycar | gobot | mrpt | orocos
T: rplidar | grbl | marlin | klipper | octoprint | linuxcnc
H: robot description | dynamics library
H: robotics framework | planner
W: autonomous | sensor | motor | navigation | controller | hardware | camera | simulation | simulator | gps | joint
W: trajectory | localization | perception | planning | vehicle | arduino library | raspberry pi | esp32 | bluetooth
W: joystick | firmware | microcontroller | physics | calibration | pose | actuation | car | cartesian | arm
W: 机器人 | 機器人
C: catkin_make | catkin_ws | colcon build | roslaunch | rosrun | ros2 launch | ros2 run | ros2 topic | rostopic
C: rosdep install | import rospy | import rclpy | package xml | rosbag | rosbag play | roscore | ros-noetic
C: ros-kinetic | ros-melodic | ros-indigo | ros-humble | gradlew deploy | make px4_sitl
C: catkin make | catkin build | source devel | setup bash | rclpy | rosdep | make px4 | px4_sitl | sim_vehicle
C: apt install ros | new five Servo | servo write | Servo attach | stepper | AccelStepper | five Servo
X: robots txt | robots exclusion | robot framework | robot framework test | robotframework | chat robot | chatrobot
X: dingtalk robot | wechat robot | qq robot | slack robot | trading robot | spam robot | meta robots | robot check
X: mr robot | not a robot | autopilot for kubernetes | kubernetes autopilot | gke autopilot | sdf font | robot test
X: robots meta | robot detection | i-m not a robot | 聊天机器人 | 微信机器人 | 群机器人
X: 钉钉机器人 | QQ机器人 | 客服机器人 | 问答机器人 | 智能机器人 | 飞书机器人
X: software robot | robotic process automation | ros error
X: robots.txt | i am not a robot | search robot | web robot | discord bot | telegram bot | slack bot | twitter bot
X: chat bot | bot token | dependabot | bot for discord | android robot | robot icon

[finance]
alias: fintech | trading | quant | quantitative-finance | accounting | budgeting | investing | stock | stocks
alias: payments | banking | personal-finance | 金融 | 量化
E: finance | financial | fintech | quantitative finance | quantitative trading | quant trading | algorithmic trading
E: algo trading | algotrading | automated trading | high frequency trading | hft | trading bot | trading system
E: trading strategy | trading platform | trading engine | trading framework | stock market | stock price
E: stock trading | stock data | stock analysis | stock prediction | forex | forex trading | crypto trading
E: cryptocurrency trading | backtesting | backtest | portfolio optimization | portfolio management | portfolio tracker
E: portfolio analysis | personal finance | money management | expense tracker | expense tracking | expense manager
E: budgeting | budget app | budget planner | budget tracker | accounting | double entry | bookkeeping | invoicing
E: payroll | bank account | core banking | open banking | online banking | internet banking | payment gateway
E: payment processing | payment system | payment method | payment api | payment integration | digital payment
E: mobile payment | instant payment | investing | wealth management | financial data | financial market
E: financial analysis | financial model | financial modeling | financial planning | financial statement
E: financial engineering | financial instrument | financial service | market data | market making | option pricing
E: derivatives pricing | credit risk | risk management | subscription billing | recurring payment | recurring billing
E: microfinance | currency conversion | exchange rate | currency converter | currency exchange | currency rate
E: money transfer | arbitrage | crypto arbitrage | hedge fund | robo-advisor | 量化交易 | 量化 | 金融 | 股票
E: 炒股 | 期货 | 基金 | 记账 | 記帳 | 财务 | 財務 | 支付 | 微信支付 | 支付宝 | 支付寶
E: 交易系统 | 回测 | 投资 | 证券 | 银行 | 理财 | 聚合支付 | 会计 | 发票 | 外汇 | 自动交易
E: personal finance tool | personal finance app | personal finance manager | personal finances | personal accounting
E: plain text accounting | plain-text accounting | double-entry accounting | double entry bookkeeping
E: accounting software | accounting app | accounting tool | bookkeeping software
E: invoicing software | invoicing app | invoice management | invoice app | invoice manager | invoicing system
E: quotes and invoices | estimates and invoices | billing system | billing platform | billing engine
E: metering and billing | usage-based billing | subscription management | subscription tracker | recurring payments
E: recurring subscriptions | recurring expenses | track your expenses | track expenses | track spending
E: expenses tracker | expense sharing | expense splitting | splitwise alternative | shared expenses app
)lexicon",
R"lexicon(
[finance]
E: budgeting tool | budgeting app | budgeting software | envelope budgeting | zero-based budgeting
E: budget management | budget manager | household budget | family budget | net worth tracker
E: wealth management software | wealth tracker | investment tracker | investment portfolio | portfolio performance
E: portfolio tracking | stock portfolio | stock tracker | stock screener | stock charts | stock quotes
E: stock market data | financial charts | financial charting | financial charting library
E: candlestick charts | candlestick chart | candlestick charting | trading charts | trading library | trading bots
E: trading terminal | trading software | crypto trading bot | cryptocurrency trading library
E: crypto exchange trading | exchange trading | exchange library | market data api | crypto portfolio
E: crypto wallet | cryptocurrency wallet | digital currency | digital wallet | bitcoin wallet app
E: payment processor | payment server | payments platform | payments infrastructure | payment orchestration
E: payment switch | payment processors | payment terminal | payment library | payment form
E: accept payments | accepting payments | accept bitcoin payments | stripe payments | paypal integration
E: checkout integration | bank statements | bank transactions | bank account aggregation | bank api | banking system
E: banking api | banking platform | core banking system | neobank | fund accounting | tax software | tax return
E: income tax | tax preparation | payroll software | loan management | mortgage calculator | retirement calculator
E: compound interest calculator | cost estimates for | cloud cost | cloud costs | cost optimization
E: cost management | infrastructure costs | finops | credit card validation | money library | currency library
E: currency conversion library | exchange rates | exchange rates api | technical analysis library
E: technical indicators | quant research | quant library | quantitative analysis | quantitative investment
E: backtesting framework | backtesting engine | backtesting library | backtest trading | options pricing
E: risk engine | insurance claims | credit scoring | fraud detection | anti money laundering | sec filings
E: earnings data | fundamental data | financial dashboard | financial reports | financial ledger | ledger database
E: ledger system | defi trading | arbitrage bot | donation tracking | crowdfunding platform | receipt scanner
E: receipt tracker | fuel expenses | freelancer invoicing
E: facturation | facture | comptabilité | dépenses | facturación | contabilidad | finanzas | finanzas personales
E: finanças | finanças pessoais | gastos | presupuesto | buchhaltung | rechnungen | finanzen | haushaltsbuch
E: финансы | финансов | бухгалтерия | учёт расходов | расходы | торговый бот | 家計簿 | 会計 | 請求書 | 가계부 | 주식 | 株価 | 投資
S: stock | invoice | billing | banking | payment | investment | loan | mortgage | tax | remittance | order book
S: orderbook | matching engine | limit order | market order | stop loss | take profit | technical analysis
S: technical indicator | fundamental analysis | moving average | rsi | macd | bollinger band | candlestick | ohlc
S: ohlcv | ticker symbol | ticker | stock ticker | stock quote | quote data | historical price | tick data
S: paper trading | live trading | pairs trading | grid trading | mean reversion | momentum strategy
S: statistical arbitrage | sharpe ratio | drawdown | alpha factor | factor model | factor investing | black scholes
S: implied volatility | volatility | greeks | yield curve | fixed income | bond | futures | options trading
S: option chain | etf | equity | equities | commodity | hedge | dividend | stock exchange | securities | brokerage
S: broker api | asset management | asset allocation | efficient frontier | bank statement | bank transaction
S: transaction categorization | bank sync | general ledger | chart of accounts | journal entry | balance sheet
S: cash flow | income statement | profit and loss | net worth | financial independence | fire calculator
S: compound interest | interest rate | loan calculator | amortization | receipt | split bill | split expenses
S: shared expenses | invoice generator | invoice template | invoice pdf | e-invoice | e-invoicing | xbrl | sec filing
S: edgar | 10-k | earnings call | iso 20022 | iso 8583 | swift mt | iban | sepa | bic code | ofx | qif | mt940 | fints
S: hbci | psd2 | fix protocol | fix engine | pci dss | credit card | credit card number | credit score | debit card
S: checkout session | refund | chargeback | subscription payment | in-app purchase | payout | merchant account
S: pos system | mobile money | ussd | kyc | aml | insurance | actuarial | vat | sales tax | vat number
S: tax calculation | tax calculator | money formatting | currency formatting | money object | currency format
S: monetary | monetary value | fund data | mutual fund | index fund | a-share | trade execution | order execution
S: trade signal | copy trading | trading view | trading journal | expert advisor | market maker | prediction market
S: polymarket bot | crowdfunding | donation platform | lending | debt tracker | spending | expense report
S: salary calculator | 行情 | 选股 | 券商 | A股 | 港股 | 策略 | 账单 | 汇率 | 打板 | 涨停 | 对账
S: 风控 | 四方支付 | 期权 | 交易所 | 持仓 | 债券 | 收款
S: monthly cost | monthly budget | accounts and transactions | import bank | csv bank import
S: holdings | asset classes | dividends | payment reminders | due invoices | currencies | multi currency
S: multiple currencies | stripe checkout | order types | ohlcv data | financial year | vat rates
S: credit notes
T: quantlib | zipline | backtrader | quantconnect | lean engine | quantopian | vnpy | ccxt | ta-lib | talib
T: metatrader | metatrader 4 | metatrader 5 | mt4 | mt5 | mql4 | mql5 | tradingview | pine script | pinescript
T: interactive brokers | ib gateway | Alpaca | alpaca markets | robinhood | zerodha | kite connect | oanda
T: yahoo finance | yfinance | alpha vantage | google finance | iex cloud | polygon-io | quandl | bloomberg
T: bloomberg terminal | tushare | akshare | joinquant | binance | bitmex | coinbase | kraken | bybit | okx | freqtrade
T: hummingbot | ledger cli | hledger | beancount | gnucash | ynab | you need a budget | mint com | firefly iii
T: actual budget | quickbooks | xero | freshbooks | Plaid | stripe | stripe connect | paypal | braintree
T: square payments | adyen | razorpay | paystack | flutterwave | mollie | authorize-net | klarna | wepay | 2checkout
T: payu | m-pesa | mpesa | paytm | mercado pago | mercadopago | pagseguro | alipay | wechat pay | wechatpay
T: apple pay | google pay | omnipay | chargebee | recurly | omise | iyzico | cybersource | worldpay | skrill | venmo
T: revolut | monzo | starling bank | open exchange rates | fixer io | polymarket | kalshi | wall street
H: trading app | trading simulator | trading tool | backtester | stock api | finance tracker | accounting system
H: payment sdk | payment platform | payment provider | stripe integration | banking app | 量化平台 | 量化框架
H: 记账软件 | 支付系统 | 支付SDK | 支付 SDK | 交易接口 | 财务系统 | 记账应用
W: market | price | money | transaction | exchange | currency | trade | trader | bank | broker | profit | portfolio
W: wallet | cash | fund | risk | ledger | cost | economic | economy | strategy | signal | indicator | balance
W: subscription | merchant | customer | capital | earning | income
C: import yfinance | import ccxt | import backtrader | import talib | import tushare | STRIPE_SECRET_KEY
C: stripe api_key | stripe listen | AAPL | GOOG | BTC-USD | EURUSD | ledger -f | bean-check | Stripe Charge
C: api_key stripe
X: stock photo | stock image | stock android | stock firmware | stock rom | stock kernel | in stock | out of stock
X: stock image library | technical debt | square bracket | syntax tax | feature trade | trade off | tradeoff
X: js futures | scala futures | rust futures | async futures | clojure futures | james bond | bond interface
X: network bond | equity and inclusion | service account | user account | ab portfolio | portfolio website
X: portfolio site | portfolio template | personal portfolio | developer portfolio | aws billing | cloud billing
X: cost budget error | performance budget | error budget | ticker tape timer | news ticker | option chain parser
X: memory ledger | transaction isolation | future extension | loan word | accounting for | swift mt s | mint linux
X: linux mint | stripe pattern

[bitcoin]
alias: btc | bitcoin-core | lightning-network | cryptocurrency | 比特币
E: bitcoin | btc | bitcoin core | lightning network | bitcoin wallet | bitcoin node | bitcoin client | bitcoin miner
E: bitcoin mining | bitcoin payment | bitcoin price | bitcoin exchange | bitcoin protocol | bitcoin transaction
E: bitcoin address | bitcoin script | bitcoin library | bitcoin trading | bitcoin cash | bitcoin gold | bitcoin sv
E: bitcoin explorer | satoshi | satoshi nakamoto | lightning node | lightning wallet | lightning payment | taproot
E: segwit | ordinals | brc-20 | brc20 | bitcoin sidechain | coinjoin | bolt specification | lightning invoice
E: bitcoin-only | 比特币 | 比特幣 | 闪电网络 | 莱特币 | 比特币钱包
E: bitcoin full node | bitcoin implementation | bitcoin addresses | bitcoin blockchain
E: bitcoin network | bitcoin trading bot | accept bitcoin | bitcoin payment processor | bitcoin development kit
E: lightning network daemon | lightning implementation | implementation of the lightning | btc wallet
E: hardware wallet for bitcoin | electrum server | libbitcoin | mastering bitcoin
E: peer to peer electronic cash | cryptocurrency trading | trading bitcoin
S: inscription | bip32 | bip39 | bip44 | bip-32 | bip-39 | bip174 | psbt | partially signed bitcoin transaction | utxo
S: hd wallet | hierarchical deterministic | multisig wallet | paper wallet | brain wallet | cold storage
S: hardware wallet | seed phrase | mnemonic phrase | spv | spv wallet | mempool | bech32 | base58 | base58check
S: secp256k1 | schnorr signature | musig | output descriptor | miniscript | bolt11 | bolt12 | lnurl | hodl invoice
S: payment channel | submarine swap | atomic swap | testnet | regtest | signet | mainnet | halving | hashrate
S: mining pool | stratum | stratum protocol | asic miner | proof of work | double spend | full node | block header
S: coinbase transaction | private key | vanity address | vanitygen | altcoin | sats | nostr | zap | ecash | chaumian
S: cashu | fedimint | statechain | silent payment | bitcoin uri | electrum protocol | sha256d | faucet | colored coin
S: counterparty asset | 挖矿 | 矿池 | 助记词 | 铭文 | 冷钱包 | 硬件钱包 | 矿机 | 比特现金
T: bitcoind | bitcoin-cli | bitcoinj | bitcoinjs-lib | bitcore | btcd | btcpay | btcpay server | electrum | electrumx
T: electrs | lnd | c-lightning | core lightning | eclair | litecoin | dogecoin | namecoin | dash coin | zcash | monero
T: coinbase | bitpay | blockchain-info | blockstream | liquid network | elements project | rootstock | rsk | trezor
T: ledger nano | coldcard | mt-gox | mtgox | bitstamp | btc-e | bitfinex | localbitcoins | kraken | coindesk | umbrel
T: blockcypher | cgminer | bfgminer | p2pool | lnbits | rust-bitcoin | nbitcoin | pycoin | joinmarket | wasabi wallet
T: mempool-space | bitaxe | bitmain antminer
H: bitcoin api | mining software | node management
W: wallet | coin | cryptocurrency | crypto | mining | miner | blockchain | transaction | ledger | peer to peer
W: currency | exchange | decentralized | lightning | payment | price | donation | p2p network
C: bitcoin conf | bitcoin-qt | lncli | lightning-cli | rpcuser | rpcpassword | txid | scriptPubKey | wif | btc-usd
C: BTCUSD | xpub | lnd conf | bitcoin rpc
X: donate bitcoin | bitcoin donation | donate with bitcoin | donation bitcoin | donate btc | btc donation
X: bitcoin tip | tip bitcoin | electrum css | dash board | data mining | lightning component | lightning web component
X: salesforce lightning | lightning design system | pytorch lightning | lightning fast | fast lightning | text mining
X: donations in bitcoin | bitcoin address for donations | donate via bitcoin

[blockchain]
alias: ethereum | web3 | crypto | cryptocurrency | cryptocurrencies | smart-contracts | solidity | defi | nft | dapp
alias: solana | 区块链
E: blockchain | block chain | cryptocurrency | crypto-currency | smart contract | web3 | web3 app | dapp
E: decentralized application | decentralised application | decentralized finance | defi | nft | nft marketplace
E: nft collection | distributed ledger | dlt | crypto wallet | cryptocurrency wallet | ethereum wallet | evm
E: evm compatible | solidity | layer 2 | l2 rollup | zk-rollup | optimistic rollup | zero-knowledge
E: zk-snark | zk-stark | zksnark | zkp | zkevm | zkvm | proof of work | consensus protocol | consensus engine
E: consensus algorithm | bft consensus | dao | decentralized exchange | dex | amm | token sale | ico | crowdsale
E: stablecoin | erc20 | erc-20 | erc721 | erc-721 | erc1155 | erc-1155 | erc-4337 | account abstraction | cross-chain
E: crosschain | parachain | validator node | blockchain node | block explorer | blockchain explorer
E: decentralized identity | decentralized storage | cryptocurrency exchange | cryptocurrency trading
T: ethereum
E: cryptocurrency price | crypto exchange | crypto trading | crypto portfolio | crypto miner | cryptocurrency mining
E: cryptocurrency miner
E: altcoin | bitcoin | memecoin | meme coin | onchain | on-chain | permissioned blockchain | hyperledger fabric
E: chaincode | appchain | mev | mev bot | sniper bot | arbitrage bot | flash loan | flashloan | yield farming
E: liquid staking | tokenomics | digital currency | digital asset | cryptonote | 区块链 | 區塊鏈 | 以太坊
E: 以太幣 | 智能合约 | 智能合約 | 加密货币 | 加密貨幣 | 数字货币 | 虚拟货币 | 虛擬貨幣
E: 去中心化 | 联盟链 | 公链 | 钱包 | 代币 | 比特币 | 币安 | 空投 | 链上 | 波场
E: blockchain platform | blockchain client
E: blockchain framework | blockchain development | blockchain data | blockchain based
E: blockchain from scratch | build a blockchain | a blockchain | own blockchain | toy blockchain | layer 1
E: layer 2 scaling | layer one | zkrollup | ethereum client | ethereum development
E: ethereum virtual machine | ethereum smart contracts | ethereum protocol
E: ethereum compatible | evm chains | smart contracts for | smart contract development | smart contract framework
E: smart contract language | solidity framework | contracts in solidity | secure smart contract
E: dapp development | solana program | byzantine fault tolerant
E: proof of stake | chain explorer | cross chain bridge | bridge between chains | inter blockchain | cpu miner
E: gpu miner | monero miner | crypto mining | cpu gpu miner
E: zero knowledge proofs | zk proofs
S: airdrop | staking | gas fee | gas optimization | gas price | mempool | merkle proof | merkle tree | state channel
S: payment channel | sidechain | side chain | plasma | sharding blockchain | light client | full node | archive node
S: rpc endpoint | testnet | mainnet | devnet | faucet | genesis block | block reward | block producer | validator
S: slashing | delegator | dpos | pbft | tendermint consensus | immutable ledger | decentralized | decentralised
)lexicon",
R"lexicon(
[blockchain]
S: trustless | permissionless | multisig | hd wallet | hardware wallet | mnemonic | seed phrase | private key
S: keystore | wallet connect | wallet address | wallet adapter | browser wallet | sign-in with ethereum | siwe
S: token contract | token swap | token bridge | token vesting | tokenization | token launch | liquidity pool
S: liquidity | lending protocol | perpetual | price oracle | oracle network | governance token | voting dapp
S: contract deployment | contract verification | upgradeable contract | proxy contract | contract audit | reentrancy
S: vyper | abi encoding | event indexing | subgraph | chain indexer | chain data | eip-712 | eip-1559 | eip | erc
S: move language | cosmwasm | ibc | tvm | bonding curve | pump fun | nft minting | mint nft | minting | nft metadata
S: soulbound | metaverse | gamefi | socialfi | depin | verifiable credential | did method | verifiable computation
S: threshold signature | mpc wallet | secp256k1 | ed25519 signature | ring signature | bulletproof | stealth address
S: mixer | privacy coin | coinmarketcap | market cap | cryptojacking | rug pull | honeypot token | mining pool
S: gpu mining | ethash | randomx | masternode | hard fork | crypto asset | custody | validator client | beacon chain
S: eth2 | consensus client | execution client | web3 provider | web3 wallet | web3 development | web3 game
S: web3 library | crypto payment | airdrop script | wallet generator | snapshot voting | 共识算法 | 挖矿
S: 矿池 | 节点 | 跨链 | 交易所 | 撸毛 | 币圈 | 零知识证明 | 质押 | 合约 | 私钥 | 合约交易
S: 铸造 | 发币
S: gas cost | web3.js | off chain | block height | transaction hash | json rpc node | pool url
S: hashrate
T: web3-js | ethers-js | ethers | wagmi | viem | Truffle | truffle suite | hardhat | Foundry | Forge | ganache
T: testrpc | remix ide | openzeppelin | metamask | walletconnect | rainbowkit | geth | go-ethereum | parity ethereum
T: openethereum | erigon | nethermind | besu | lighthouse client | prysm | infura | alchemy api | etherscan | uniswap
T: pancakeswap | sushiswap | curve finance | aave | compound finance | makerdao | chainlink | the graph | ipfs
T: filecoin | arweave | ens | opensea | Polygon | polygon matic | matic | arbitrum | Optimism | zksync | starknet
T: cairo lang | starkware | scroll zk | base chain | bsc | binance smart chain | bnb chain | binance | Avalanche
T: solana | anchor framework | raydium | jupiter swap | metaplex | phantom wallet | near protocol | aptos | sui
T: cardano | plutus | polkadot | kusama | Substrate | Cosmos | cosmos sdk | cosmos hub | tendermint | Osmosis
T: celestia | eos | eosio | tron | tronweb | Stellar | Ripple | xrp | xrp ledger | Iota | tezos | algorand | hedera
T: hashgraph | neo blockchain | ton blockchain | toncoin | hyperledger | hyperledger composer | hyperledger sawtooth
T: hyperledger indy | corda | r3 corda | Quorum | fisco bcos | multichain | monero | zcash | litecoin | dogecoin | nem
T: waves platform | lisk | icon blockchain | elrond | multiversx | vechain | tezos wallet | bitshares | steem
T: steemit | hive blockchain | internet computer | dfinity | motoko | mina protocol | flow blockchain | dapper labs
T: thirdweb | moralis | gnosis safe | safe wallet | eigenlayer | layerzero | Wormhole | axelar | hyperliquid
T: coinbase | coingecko | coinbase wallet | circom | snarkjs | halo2 | Plonk | groth16 | noir lang | Slither | mythril
T: echidna | Embark | scaffold-eth | Drizzle | trezor | ledger nano | usdt | usdc
H: blockchain protocol | blockchain network | blockchain application | blockchain api | blockchain wallet
H: smart contract library | smart contract wallet | solidity library | solidity contract | solidity compiler
H: ethereum node | ethereum library | ethereum implementation | ethereum api | ethereum development environment
H: wallet sdk | wallet library | token standard | erc20 token | defi protocol | cryptocurrency icon
H: coin implementation | pallet | cosmos sdk module | node runner | mining software | 区块链平台
H: 区块链浏览器 | 区块链项目 | 数字钱包 | 钱包应用 | 区块链框架
W: crypto | wallet | coin | chain | ledger | transaction | consensus | mining | miner | mint | signing | cryptographic
W: cryptography | p2p | trading | exchange | swap | bridge | oracle | governance | vote | voting | marketplace | gas
W: stake | identity | audit | mnemonic code | peer to peer | key management | price
C: truffle migrate | truffle compile | npx hardhat | hardhat test | forge build | forge test | forge install
C: ganache-cli | pragma solidity | web3 eth | eth_accounts | ethers utils | import web3 | geth --datadir
C: anchor build | anchor test | anchor deploy | solana config | solana-keygen | PRIVATE_KEY | INFURA_KEY
C: INFURA_API_KEY | ETHERSCAN_API_KEY | MNEMONIC | eosiocpp | cleos | near deploy | msg sender | fabric peer | seid
C: gaiad | npm install web3 | npm install ethers
X: crypto library | crypto module | node crypto | web crypto | crypto api | webcrypto | web crypto api | design token
X: access token | api token | auth token | jwt token | token bucket | data mining | text mining
X: data access object dao | dao pattern | dao layer | dao interface | dao class | room dao | toolchain | tool chain
X: promise chain | validator js | form validator | schema validator | json validator | input validator
X: html validator | gas station app | gas turbine | gas sensor | linux mint | mint theme | terraform foundry
X: palantir foundry | cloud foundry | minecraft forge | laravel forge | autodesk forge | forge mod | substrate binding
X: cosmos db | azure cosmos | 前端钱包 | apple wallet | payment wallet | google wallet | audio mixer | color mixer
X: sound mixer | mixer console | class mixer | polygon clipping | polygon mesh | polygon triangulation | polygon shape
X: geo polygon | reset password airdrop | apple airdrop | apple polygon | oracle database | oracle db | oracle cloud
X: oracle java | key value keystore | java keystore | wordpress hive | flow chart | genesis framework | curve fitting
X: npm ens | stellar cartography | aurora cardano | decentralized version control | hyperledger free
X: rollup plugin | rollup config | rollup js | rollup bundle | rollup is | with rollup | rollup npm | rollup c
X: zero knowledge of | zero knowledge pastebin | csrf token | bearer token
X: tokens per second | project governance | refresh token | personal access token | syntax tokens | process mining

[crm]
alias: customer-relationship-management | crm-system | erp-crm | customer-management | sales | 客户管理
E: crm | crm system | customer relationship management | customer management | client management | sales crm
E: crm platform | personal crm | sales pipeline | lead management | contact management | contact relationship
E: sales automation | marketing automation | customer engagement | erp crm | recruitment crm | sales management
E: sales funnel | civicrm extension | 客户管理 | 客戶管理 | 客户关系管理 | 客戶關係管理
E: 客户管理系统 | CRM系统 | CRM 系统 | 销售管理 | 企业管理系统
E: customer relationship | customer relationships | customer management system | customer platform
E: customer data platform | customer support platform | customer engagement platform | client management system
E: client manager | contact manager | contacts manager | contact management app | relationship manager
E: personal relationship | personal relationship manager | personal relationship management | crm software
E: crm application | crm solution | crm plugin | crm integration | crm dashboard | crm backend
E: crm and erp | crm erp | erp and crm | erp/crm | open source crm | self-hosted crm | laravel crm | django crm
E: mern crm | react crm | salesforce alternative | hubspot alternative | salesforce integration
E: salesforce lightning component | salesforce component | apex library for salesforce | on the salesforce platform
E: salesforce admin | suitecrm module | espocrm extension | odoo module | odoo addon | odoo addons | erpnext app
E: hubspot integration | leads management | lead management system | lead tracking | sales tracking
E: sales force automation | sales platform | sales cloud | quotes and invoices for clients | clients and invoices
E: freelancer invoicing | freelance management | association management | fundraising platform | nonprofit crm
E: constituent relationship | church management | real estate crm | marketing automation platform
E: email marketing platform | newsletter campaigns | campaign manager | helpdesk and crm | support ticket system
E: ticketing system for support | omnichannel customer | business management software | business management suite
E: erp software | open source erp
E: gestion de clients | gestion des clients | relation client | gestión de clientes | gestão de clientes
E: kundenverwaltung | управление клиентами | учёт клиентов | 顧客管理 | 고객 관리
S: sales lead | lead generation | lead scoring | lead capture | deal pipeline | deal stage | deal tracking
S: opportunity management | sales opportunity | quotation | quote management | sales team | salesperson | sales rep
S: contact list | customer list | customer record | customer database | customer contact | customer portal
S: customer success | customer service | customer care | customer journey | account management | campaign management
S: email campaign | drip campaign | cold outreach | cold email | call logging | call tracking | call center
S: ticketing | help desk | helpdesk | support ticket | ticket system | membership management | donor management
S: constituent management | fundraising | nonprofit | volunteer management | relationship management | client portal
S: field service | sales order | sales report | sales dashboard | sales forecast | erp | hrm | freelancer
S: small business | contact enrichment | lead enrichment | prospecting | tenant management | 销售线索 | 线索
S: 商机 | 商机管理 | 合同管理 | 客户跟进 | 公海 | 进销存 | 会员管理 | 客户 | 销售 | 工单
S: 外呼 | 私域 | SCRM | 企业微信
S: customers and contacts | contacts and companies | leads and opportunities
S: pipeline view | sales stages | interactions with customers | follow-ups | follow up reminders
S: keep track of your contacts | quotes to invoices | customer notes | customer records
T: salesforce | apex salesforce | soql | sfdc | salesforce dx | lightning web component | hubspot | zoho | zoho crm
T: pipedrive | sugarcrm | suitecrm | vtiger | espocrm | dynamics 365 | dynamics crm | microsoft dynamics
T: dynamics 365 crm | xrm | dataverse | civicrm | odoo | openerp | erpnext | dolibarr | twenty crm | freshsales
T: freshdesk | zendesk | Intercom | mautic | marketo | mailchimp | activecampaign | amocrm | bitrix24 | bitrix
T: insightly | highrise | infusionsoft | keap | close io | copper crm | capsule crm | highlevel | gohighlevel
T: netsuite | krayin | orocrm | monica | chatwoot | siebel | pardot | eloqua | apollo io | yetiforce | kommo
T: retailcrm | perfex
H: crm app | crm tool | crm api | crm sdk | crm module | salesforce client | hubspot client | erp system
H: 客户系统 | CRM管理系统 | 管理软件
W: customer | lead | sale | company | organization | opportunity | business | relationship | invoice | appointment
W: calendar | marketing | employee | campaign | admin panel | enterprise | pipeline | follow-up | tenant
C: sfdx force | HUBSPOT_API_KEY | salesforce login | import simple_salesforce | odoo-bin | civicrm api
X: client side | http client | client server | lead developer | misleading | api client | email client | git client
X: lead to | will lead | sales tax | closure deal | network account

[ecommerce]
alias: e-commerce | shop | shopping | shopping-cart | store | online-store | shopify | magento | woocommerce | 电商
alias: 商城
E: e-commerce | ecommerce | e-commerce platform | online store | online shop | web shop | webshop | e-shop | eshop
E: shopping cart | shopping app | shopping website | storefront | headless commerce | composable commerce
E: commerce platform | m-commerce | multi-vendor | checkout | payment checkout | product catalog
E: product catalogue | product page | product listing | product review | product variant | order management
E: order fulfillment | inventory management | dropshipping | pos system | b2b commerce | b2c | b2b2c | digital goods
E: food ordering | online ordering | grocery store | grocery delivery | book store | bookstore | online bookstore
E: pizza ordering | clothing store | sneaker bot | price comparison | flash sale | seckill | amazon clone
E: flipkart clone | ebay clone | shopify app | shopify theme | magento 2 | magento extension | magento module
E: woocommerce plugin | woocommerce extension | prestashop module | opencart extension | 电商 | 電商
E: 电子商务 | 電子商務 | 商城 | 商城系统 | 购物车 | 購物車 | 网店 | 购物 | 购物网站
E: 电商平台 | 电商系统 | 微商城 | 商城小程序 | 多商户 | 秒杀系统 | 秒杀 | 外卖 | 点餐
E: commerce framework | commerce solution | commerce backend | digital commerce | unified commerce | social commerce
E: commerce building blocks | commerce stack | open source commerce | shopping cart software | shopping cart library
E: shopping cart system | shopping platform | shopping site | online shopping app | online shopping system
E: shop system | shop software | shop application | web store | store application | e-commerce app
E: e-commerce system | e-commerce solution | e-commerce template | e-commerce backend | e-commerce frontend
E: e-commerce ui | e-commerce project | e-commerce microservices | ecommerce website
E: ecommerce app | ecommerce framework | ecommerce solution | ecommerce template | ecommerce api | ecommerce backend
E: ecommerce starter | ecommerce project | mern ecommerce | django ecommerce | laravel ecommerce | rails ecommerce
E: next-js commerce | nextjs ecommerce | react ecommerce | vue commerce | flutter ecommerce | flutter shop
E: flutter e-commerce | flutter shopping | android shopping | shopping app ui | shop ui kit | shop app ui
E: storefront starter | storefront ui | multivendor marketplace | marketplace platform
E: online marketplace | multi-vendor marketplace | multi-store | multi-tenant store
E: b2b e-commerce | b2b marketplace | order management system | warehouse and orders | point of sale system
E: pos software | price tracker | price monitoring | price comparison site | restock notification | product scraper
E: amazon scraper | amazon price | shopify integration | shopify plugin | woocommerce store | woocommerce payment
E: woocommerce integration | magento store | magento theme | magento pwa | magento 2 module | magento 2 extension
E: magento 2 theme | prestashop theme | opencart module | opencart theme | shopware plugin | shopware extension
E: shopware theme | sylius plugin | saleor storefront | medusa plugin | medusa storefront | bagisto extension
E: spree extension | solidus extension | checkout experience | product recommendation for shops | fashion store
E: furniture store | shoe store | phone store | food delivery app | food delivery | grocery app
E: grocery shopping app | auction site | auction platform | auction website | digital downloads store
E: sell digital products | sell online | selling online
E: boutique en ligne | tienda | tienda online | tienda virtual | tienda en línea | comercio electrónico
E: loja virtual | loja online | comércio eletrônico | onlineshop | negozio online | интернет-магазин
E: интернет магазин | ecサイト | 쇼핑몰 | sklep internetowy | toko online
)lexicon",
R"lexicon(
[ecommerce]
S: commerce | retail | cart | wishlist | coupon | coupon code | discount code | promo code | gift card
S: loyalty program | order tracking | order history | order processing | order status | shipping | shipping rate
S: shipping label | shipping cost | shipping method | delivery tracking | parcel tracking | sku | stock management
S: product management | product information management | product feed | product filter | product search
S: product recommendation | product configurator | product category | product data | catalog management
S: payment gateway | payment method | payment integration | stripe checkout | paypal checkout | paypal express
S: guest checkout | abandoned cart | upsell | cross sell | layered navigation | tax calculation | sales channel
S: omnichannel | vendor | seller | buyer | merchant | customer review | featured products | best seller | auction
S: bidding | rental platform | booking platform | subscription box | subscription commerce | restaurant menu
S: food order | restaurant ordering | warehouse management | fulfillment | returns management | rma | mini cart
S: cart drawer | cart item | cart page | cart total | buy button | restock alert | stock checker
S: auto checkout | price scraper | affiliate | liquid template | shopify store | shopify section | shopify api
S: storefront api | polaris | online purchase | purchase | second-hand | classified ads | classifieds | listing site
S: 商品 | 订单 | 下单 | 优惠券 | 分销 | 拼团 | 砍价 | 店铺 | 团购 | 收银 | 库存 | 淘宝
S: 京东 | 拼多多 | 微信支付 | 物流 | 快递 | 天猫 | 抢购 | 商家 | 预售 | 积分商城
S: marketplace
S: cart with | add to cart | product details | discount codes | coupon codes | product categories | shipping address
S: checkout with stripe | out of stock | back in stock | stock keeping | promo codes | product images
S: customers and orders
T: shopify | shopify plus | shopify hydrogen | Hydrogen | magento | magento 1 | magento2 | adobe commerce
T: woocommerce | easy digital downloads | prestashop | opencart | oscommerce | zen cart | bigcommerce | Spree
T: spree commerce | solidus | saleor | medusa | medusajs | vendure | sylius | bagisto | aimeos | lunar php
T: craft commerce | drupal commerce | ubercart | virtuemart | nopcommerce | django-oscar | oscar commerce | shopware
T: shopware 6 | oxid eshop | reaction commerce | broadleaf | hybris | sap commerce | commercetools | elastic path
T: moltin | commerce-js | salesforce commerce cloud | demandware | snipcart | stripe | paypal | braintree | klarna
T: adyen | mollie | razorpay | authorize-net | amazon marketplace | amazon mws | amazon seller
T: amazon selling partner api | ebay | ebay api | etsy | etsy api | walmart | aliexpress | alibaba | taobao
T: mercadolibre | lazada | shopee | flipkart | gumroad | lemon squeezy | Paddle | wix stores | squarespace | ecwid
T: vtex | Swell | nacelle | vue storefront | alokai | next commerce | easypost | shipstation | usps | fedex | ups api
T: dhl | aftership | shippo | tmall | youzan | laravel cashier | lemonsqueezy
H: e-commerce website | e-commerce site | e-commerce framework | e-commerce application | e-commerce api
H: e-commerce store | commerce engine | commerce api | commerce module | shopping mall | checkout flow | checkout page
H: store front | store app | store template | marketplace app | shopify client | shopify storefront | bookshop
H: pet store | mall | product api | 电商项目 | 商城项目 | 购物商城 | 商城源码 | 电商后台
H: 商城后台 | 小程序商城 | 外卖系统 | 点餐系统 | 购物平台 | 秒杀项目
W: shop | payment | price | customer | catalog | category | inventory | stock | sale | seller account | sell | buy
W: merchandise | brand | discount | billing | invoice | delivery | currency | tax | vat | review | admin dashboard
W: wallet | refund | rating | furniture | fashion | restaurant | food | user authentication | stripe payment
C: shopify-cli | bin magento | setup upgrade | module enable | addToCart | add_to_cart | cartItems | STRIPE_SECRET_KEY
C: PAYPAL_CLIENT_ID | SHOPIFY_API_KEY | wc-api | modman clone
X: plugin marketplace | github marketplace | marketplace add | visual studio marketplace | vscode marketplace
X: vs code marketplace | github actions marketplace | aws marketplace | azure marketplace | git checkout
X: svn checkout | checkout the repo | checkout this repo | checkout the code | check out | checkout code
X: actions checkout | checkout the demo | checkout branch | nft marketplace | shopping list app | app store
X: play store | google play store | key value store | data store | redux store | chrome web store | chrome store
X: object store | vuex store | state store | microsoft store | windows store | snap store | barrel stock
X: stock market | stock price | stock trading | mac app store | vector store | golf cart | service catalog
X: data catalog | paddle ocr | java pet store

[lms]
alias: learning-management-system | elearning | e-learning | education-platform | moodle | school-management
alias: online-courses | 在线教育
E: lms | learning management system | learning management | learning platform | online learning | e-learning
E: course management | online course | course platform | mooc | lcms | vle | virtual classroom | online education
E: education platform | educational platform | school management | college erp | school erp | campus management
E: classroom management | moodle | moodle plugin | moodle theme | moodle block | moodle module | open edx | openedx
E: edx platform | xblock | canvas lms | scorm | scorm player | xapi | lti | online exam | exam system | quiz platform
E: online quiz | assessment platform | tutoring platform | adaptive learning | blended learning | 在线教育
E: 線上教育 | 在线学习 | 学习平台 | 学习管理系统 | 教务系统 | 教務系統 | 教务管理
E: 教学平台 | 在线课堂 | 考试系统 | 在线考试 | 学生管理系统 | 学校管理系统 | 网校
E: 教育平台 | 慕课 | 题库 | 选课系统 | 智慧校园 | 学生信息管理
E: open source learning platform | learning management software | learning experience platform
E: online learning platform | e-learning platform | elearning platform | elearning app
E: e-learning app | e-learning website | e-learning system | online course platform | online courses platform
E: course selling | course website | course marketplace | udemy clone | coursera clone | course management system
E: course registration system | course authoring | course authoring tool | lesson planner | classroom app
E: classroom platform | google classroom clone | virtual learning | virtual learning environment | offline learning
E: offline-first learning | learning environment | training management | student information system
E: student management system | student management | school management system | school management software
E: school administration | school erp system | university management | university portal | college management system
E: academic management | attendance management | attendance system | attendance tracking | grading system
E: exam management | exam platform | examination system | online examination | online examination system
E: online exam system | quiz application for students | quiz system | quiz maker for | flashcard platform
E: language learning platform | coding education platform | coding bootcamp platform | mooc platform
E: open edx plugin | edx xblock | moodle activity | moodle local plugin | moodle question type
E: moodle course format | moodle assignment | moodle activity module | moodle availability | moodle enrolment
E: canvas lms api | lti tool | lti provider | lti 1-3 | xapi library | learning record store | library for schools
E: for schools | for teachers and students | teachers and students | teachers and learners | educators and learners
E: plateforme d'apprentissage | gestion scolaire | plataforma de aprendizaje | plataforma educativa
E: gestión escolar | plataforma de ensino | gestão escolar | lernplattform | schulverwaltung | обучающая платформа
E: система обучения | 学習管理 | 온라인 강의
S: sis | instructor | lecturer | teacher | student | course enrollment | enrolment | enrollment | course content
S: course creation | course builder | course material | course catalog | curriculum | lesson plan | lesson | syllabus
S: gradebook | grading | auto-grader | autograder | automatic grading | assignment submission | homework submission
S: student assignment | student grade | student record | student progress | quiz | quiz engine | question bank
S: multiple choice question | exam | examination | proctoring | plagiarism detection | certificate generation
S: course certificate | classroom | attendance | student attendance | timetable | timetable generator
S: school timetable | semester | academic | academic calendar | faculty | university | college | school | campus
S: homeschool | k-12 | higher education | higher ed | learner | learning path | learning analytics | learning object
S: learning activity | educational technology | edtech | educational content | educational game | teaching | tutoring
S: video lecture | lecture recording | live class | interactive lesson | h5p | cmi5 | qti | aicc | imscc
S: common cartridge | ims lti | caliper analytics | learnpress | gamified learning | training platform
S: corporate training | employee training | student portal | parent portal | student dashboard | student registration
S: admission | exam paper | course selection | course registration | course schedule | fees management | alumni
S: coding classroom | 课程 | 选课 | 课表 | 课程表 | 成绩 | 作业 | 学生 | 教师 | 校园 | 刷课
S: 网课 | 学习通 | 超星 | 智慧树 | 试卷 | 阅卷 | 培训 | 排课 | 签到 | 教学 | 学籍 | 考勤
S: educators | learners | courses and lessons | lessons and quizzes | quizzes and assignments | teacher dashboard
S: instructor dashboard | enrolled courses | enroll students | pupils | competencies | course progress
S: track progress of students | course categories | grade book
T: Blackboard | Canvas | instructure | instructure canvas | sakai | chamilo | ilias | claroline | google classroom
T: schoology | edmodo | brightspace | d2l | desire2learn | learndash | tutor lms | lifterlms | sensei lms | coursera
T: udemy | edx | udacity | khan academy | Khan | Teachable | thinkific | kajabi | bigbluebutton | totara | opigno
T: open edx tutor | nbgrader | gradescope | github classroom | articulate storyline | adobe captivate | mahara
T: learning locker | kolibri | frappe lms | classroom api | skillshare | pluralsight | Piazza | powerschool
T: banner sis | opensis | fedena | rosariosis
H: lms system | lms api | learning system | quiz plugin | activity module | local plugin | scorm api | scorm wrapper
H: scorm package | 教育系统 | 课程平台 | 网课助手 | 考试平台 | 教学系统 | 校园系统
H: 刷课脚本
W: course | education | educational | learning | training | grade | assignment | homework | study | academy
W: certificate | tutorial | teach | tutor | enroll | lecture | quiz app | exam score | video | chapter | bootcamp
W: mentor | knowledge
C: admin tool | local_ | mod_ | tutor plugins | CANVAS_API_TOKEN | moodledata | imsmanifest xml
X: machine learning | deep learning | reinforcement learning | html canvas | html5 canvas | canvas element
X: canvas api | canvas 2d | canvas rendering | canvas library | supervised learning | transfer learning | unit test
X: java class | css class | sis tem | training data | training set | model training | old school | active learning
X: stanford university | university of | class name | online learning algorithm | federated learning | learning rate
X: learning curve | udacity project | udacity nanodegree | udacity course | coursera course | coursera specialization
X: coursera assignment | udemy course | canvas drawing | chess lms | logitech media server | lyrion

[video]
alias: videos | streaming | video-player | media | multimedia | ffmpeg | video-streaming | youtube | webrtc
alias: video-processing | 视频
E: video | video player | video streaming | live streaming | livestream | live stream | livestreaming | video encoding
E: video encoder | video decoder | video decoding | video transcoding | transcoding | transcoder | video editing
E: video editor | video processing | video converter | video conversion | video compression | video codec
E: video conferencing | video conference | video call | video calling | video chat | web conferencing | video capture
E: video recording | video recorder | screen recorder | screen recording | screencast | video download
E: video downloader | youtube downloader | media player | movie player | html5 video | video on demand | vod
E: video hosting | video sharing | video platform | video content | video analysis | video generation
E: video stabilization | video thumbnail | video background | background video
E: video embed | video gallery | video playlist | video playback | video frame | video feed | video stream | 360 video
E: subtitle | closed caption | media server | media center | streaming server | streaming media | adaptive streaming
E: iptv | m3u playlist | m3u8 | ip camera | surveillance camera | cctv | nvr | rtmp | rtsp | hls | hls player
E: http live streaming | mpeg-dash | webrtc | h264 | h-264 | h265 | h-265 | hevc | av1 | vp8 | vp9 | mp4 | mkv | webm
E: multimedia framework | anime streaming | tv show | vlog | danmaku | video wall | video surveillance
E: video capturing | demuxer | muxer | 视频 | 視頻 | 影片 | 视频播放器 | 播放器 | 直播 | 视频直播
E: 视频下载 | 视频处理 | 视频编辑 | 视频剪辑 | 短视频 | 视频会议 | 音视频 | 推流 | 拉流
E: 视频通话 | 视频监控 | 流媒体 | 弹幕 | 字幕 | 视频网站 | 录屏 | 点播 | 影视 | 转码
E: 视频解析
E: dash player | stream your own | self-hosted live | youtube alternative | youtube client | youtube frontend
E: download youtube | downloads youtube | download videos from | videos from youtube | media downloader | grab videos
E: playlist downloader | selective forwarding unit | media system | manage and stream your media | transcode
E: cut videos | lossless cut | create videos | make videos | generate videos | record your screen | virtual webcam
E: surveillance system | karaoke videos | tv tuner | live tv
S: webcam | movie | remux | mpeg-ts | mpeg | mpeg-2 | mpeg4 | avi | flv | mov | yuv | y4m | prores | opus | aac
S: codec | container format | bitrate | bitstream | frame rate | fps video | frame extraction | keyframe | key frame
S: scene detection | shot detection | frame interpolation | video upscaling | video quality | vmaf | psnr
S: video filter | video effect | video mixing | compositing | green screen | chroma key | video overlay
S: watermark video | trim video | video trimmer | video cropping | video merge | gif recorder | time-lapse | timelapse
S: slow motion | video texture | picture-in-picture | fullscreen video | seek bar | autoplay | responsive video
S: responsive youtube | video embedding | lightbox video | video poster | drm | widevine | fairplay | playready
S: clearkey | ll-hls | srt | srt protocol | webvtt | vtt | ass subtitle | ssa | subrip | caption | subtitle download
S: subtitle sync | subtitle translation | subtitle editor | karaoke | simulcast | sfu | mcu | turn server | stun
S: ice candidate | peer connection | screen sharing | screen mirroring | airplay | chromecast | miracast | dlna | upnp
S: onvif | v4l2 | video4linux | uvc | camera stream | mjpeg | mjpg | motion jpeg | frame grabber | hdmi capture | ndi
S: sdi | broadcast | broadcaster | broadcasting | broadcast graphics | restream | rebroadcast | relay stream
)lexicon",
R"lexicon(
[video]
S: stream key | vtuber | vod download | clip | highlights | playout | digital signage | hardware acceleration | nvenc
S: vaapi | vdpau | qsv | videotoolbox | mediacodec | avfoundation | gpu decoding | media playback | media streaming
S: mse | media pipeline | media library | media file | media converter | movie library | movie recommendation
S: movie database | movie trailer | tv series | television | epg | dvb | dvr | pvr | set-top box | torrent streaming
S: watch together | watch party | sync playback | short video | tiktok clone | youtube clone | netflix clone
S: youtube playlist | youtube channel | youtube transcript | youtube video | video transcription | video tracking
S: video classification | video understanding | video captioning | action recognition | video retrieval
S: video dataset | deepfake | face swap | lip sync | talking head | motion detection | camera recording | baby monitor
S: dashcam | streamer | anime | film | cinema | vhs | capture card | projection mapping | vj | live visual
S: teleprompter | meeting | online meeting | meeting recording | telemedicine | videochat | 编解码 | 硬解码
S: 软解码 | 解码 | 编码器 | 摄像头 | 监控 | 抖音 | 快手 | 哔哩哔哩 | B站 | 优酷 | 爱奇艺
S: 腾讯视频 | 去水印 | 无水印 | 倍速 | 投屏 | 电视 | 电影 | 番剧 | 录制 | 直播源 | 国标
S: 无人直播
S: edit videos | videos programmatically | live streams | 1080p | hdr | frames per second | quick sync
S: playback speed | subtitles | captions | thumbnails | playlists | sponsorblock
T: ffmpeg | libav | libavcodec | gstreamer | vlc | libvlc | mpv | libmpv | mplayer | kodi | xbmc | plex | jellyfin
T: emby | obs | obs studio | x264 | x265 | libvpx | svt-av1 | dav1d | handbrake | avisynth | vapoursynth | moviepy
T: Premiere | premiere pro | after effects | final cut pro | davinci resolve | kdenlive | remotion | manim | video-js
T: videojs | plyr | hls-js | dash-js | shaka player | jwplayer | jw player | flowplayer | mediaelement
T: mediaelement-js | exoplayer | media3 | ijkplayer | avplayer | dplayer | artplayer | youtube | youtube-dl | yt-dlp
T: youtube api | youtube data api | youtube iframe | vimeo | dailymotion | twitch | netflix | hulu | tiktok | douyin
T: bilibili | youku | jitsi | jitsi meet | zoom sdk | zoom meeting | google meet | microsoft teams meeting
T: janus gateway | janus | mediasoup | livekit | kurento | pion | twilio video | agora | agora sdk | opentok | tokbox
T: vonage video | peerjs | simple-peer | simplewebrtc | srs | nginx-rtmp | nginx rtmp module | wowza | red5 | mux
T: cloudflare stream | mediamtx | zoneminder | Frigate | blue iris | motioneye | go2rtc | wyze | hikvision | dahua
T: reolink | unifi protect | apple tv | android tv | roku | fire tv | sonarr | radarr | tmdb | imdb | trakt
T: opensubtitles | Invidious | peertube | aegisub | mkvtoolnix | gpac | bento4 | blackmagic | blackmagic atem
T: decklink | opencv | raspivid | Topaz | wan2
T: owncast | newpipe | bigbluebutton | ovenmediaengine | shinobi
H: web player | stream recorder | video api | video component | video plugin | video conferencing app
H: streaming platform | streaming client | subtitle parser | twitch client | webrtc sdk | ffmpeg build
H: ffmpeg library | ffmpeg gui | mpv script | meeting platform | 视频下载器 | 视频播放 | 视频平台
H: 直播平台 | 直播系统 | 流媒体服务器 | 字幕工具 | 下载器 | 视频工具 | 视频站
H: chat server for live streams | downloader | conferencing
W: streaming | player | playback | media | audio | camera | recording | capture | frame | youtube link | music
W: playlist | multimedia | broadcast tv | conversion | pixel | thumbnail | animation | photo | decode | encode
W: encoder | decoder | decoding | conference | room | episode | embed | timeline | cast | tv
C: ffmpeg -i | video src | data-setup | controls autoplay | index m3u8 | cv2 VideoCapture | getUserMedia
C: RTCPeerConnection | youtube embed | new Hls | libx264
C: video id | loadSource | attachMedia
X: watch the video | video tutorial | tutorial video | video course | demo video | video demo | video introduction
X: intro video | youtube video tutorial | video walkthrough | video game | videogame | video card | video memory
X: video lesson | introduction video | see video | this video | video series | video of | video presentation
X: video talk | conference talk video | video driver | event streaming | data streaming | stream processing
X: streaming data | streaming parser | streaming api | log streaming | streaming json | streaming response
X: token streaming | audio streaming | music streaming | node stream | streaming replication | clip path | clip board
X: text editor encoding | character encoding | url encoding | base64 encoding | watch mode | clip space | avi vantha
X: rocket srt | tv mode | google meet up | meet up | hls compiler | high level synthesis
X: free video | video below | video showing | youtube tutorial | video overview | video explanation | see the video
X: sound and video drivers

[3d]
alias: 3d-graphics | computer-graphics | webgl | opengl | rendering | cad | 3d-printing | vr | ar | threejs
alias: 三维
E: 3d | 3-d | three dimensional | 3d graphics | 3d engine | 3d rendering | 3d renderer | 3d model | 3d modeling
E: 3d modelling | 3d printing | 3d printer | 3d printed | 3d print | 3d printable | 3d viewer | 3d game | 3d scene
E: 3d object | 3d animation | 3d visualization | 3d map | 3d globe | 3d mesh | 3d reconstruction | 3d geometry
E: 3d web | 3d scanning | 3d scanner | 3d asset | 3d file | 3d format | 3d character | 3d chart | 3d software
E: 3d tile | 3d data | 3d content | 3d vision | 3d art | 3d world | 3d effect | 3d library | three-js | threejs
E: webgl | webgl2 | webgpu | opengl | opengl es | vulkan | direct3d | directx 11 | directx 12 | metal renderer
E: computer graphics | ray tracing | raytracing | ray tracer | raytracer | path tracing | path tracer | ray marching
E: raymarching | physically based rendering | pbr | real-time rendering | rasterizer | rasterization
E: software renderer | software rasterizer | virtual reality | augmented reality | mixed reality | vr | webxr | webvr
E: openxr | cad | parametric cad | parametric modeling | solid modeling | voxel | voxel engine | point cloud
E: mesh processing | gaussian splatting | nerf | photogrammetry | gltf | glb | wavefront obj | stl file | fbx
E: collada | shader | glsl | hlsl | shader toy | g-code | gcode | slicer | reprap | metaverse | 三维 | 三維
E: 3D打印 | 3D列印 | 3D 打印 | 渲染 | 渲染引擎 | 图形学 | 计算机图形学 | 虚拟现实
E: 虛擬實境 | 增强现实 | 擴增實境 | 渲染器 | 光线追踪 | 着色器 | 三维重建 | 点云 | 建模
E: 数字孪生 | 3D模型 | 3D 模型 | 3D引擎 | 倾斜摄影
E: opengl tutorials | learn opengl | modern opengl | webgl tutorial | graphics programming | computer graphics course
E: physically based renderer | offline renderer | cpu renderer | planetarium | virtual globe | city models
E: building models | stl viewer | geometry processing | structure from motion | multi-view stereo | slam system
E: visual slam | lidar slam | neural radiance field | solid modelling | cad kernel | cad as code | printable case
E: stl files | printer firmware | blender add-on | blender addon | blender plugin | avatar creator | virtual world
E: vr scene | character animation | skeletal animation library | hdri | signed distance | sdf modeling | sdf renderer
S: mesh | polygon mesh | triangle mesh | mesh simplification | mesh generation | subdivision surface | texture mapping
S: texture | normal map | normal mapping | shadow mapping | shadow map | ambient occlusion | ssao
S: global illumination | light mapping | lightmap | image based lighting | cube map | skybox | deferred rendering
S: deferred shading | forward rendering | post processing | anti-aliasing | antialiasing | bloom effect | tone mapping
S: volumetric | volume rendering | marching cubes | sdf | csg | nurbs | brep | b-rep | bvh | octree | frustum culling
S: scene graph | skeletal animation | rigging | inverse kinematics | motion capture | mocap | blend shape
S: vertex shader | fragment shader | pixel shader | compute shader | geometry shader | shader compiler | shader graph
S: spir-v | spirv | wgsl | gpu programming | render graph | render pipeline | rendering pipeline | renderer | material
S: camera control | orbit control | first person | perspective projection | quaternion | terrain | terrain generation
S: heightmap | procedural terrain | procedural world | particle system | fluid simulation | cloth simulation
S: physics engine | rigid body | soft body | collision detection | stereoscopic | headset | hand tracking | room scale
S: 360 viewer | 360 panorama | panorama viewer | panorama | equirectangular | hologram | face filter | marker tracking
S: image tracking | plane detection | ply | stl | step file | iges | dxf | dwg | usd | usdz | ifc | bim | obj loader
S: model loader | model viewer | vrm | avatar | lego | minecraft renderer | isometric | extruder | filament | fdm
S: resin printer | print bed | bed leveling | print farm | print server | nozzle | cnc | laser cutter | laser cutting
S: milling | enclosure | enclosure design | mechanical design | keyboard case | thingiverse | depth map | depth camera
S: stereo vision | mvs | sfm | slam | bundle adjustment | surface reconstruction | 3d pose | 3d face | 3d human
S: 3d shape | differentiable rendering | 3d generation | dicom | volumetric data | molecular visualization
S: globe visualization | flight simulator | solar system | planet | css 3d | css3 3d | 3d transform | 3d carousel
S: 3d flip | 3d cube | 3d rotation | parallax 3d | tilt effect | rubiks cube | cube | demoscene | demo scene | lidar
S: astronomy visualization | product configurator | creative coding | 地球 | 贴图 | 光照 | 网格 | 模型
S: 全景 | 体素 | 材质 | 阴影 | 元宇宙 | 粒子 | 切片 | 打印机 | 图形引擎 | 智慧城市 | 地形
S: scene camera and | perspective camera | orbit controls | geometries | textured | texturing | normal maps | cubemap
S: framebuffer | depth buffer | projection matrix | euler angles | transforms | obj files | alembic | point clouds
S: voxels | meshes | normals | uv mapping | keyframe | tessellation | constructive solid geometry | opengl 2.1
S: opengl 3.3 | opengl 4 | directx | gpu required | hotend | pla | infill | layer height
T: blender | Unity | unity3d | unity 3d | Unreal | unreal engine | ue4 | ue5 | godot | babylon-js | babylonjs
T: a-frame | aframe | react-three-fiber | react three fiber | r3f | drei | playcanvas | pixijs | regl | Cesium
T: cesiumjs | threebox | deck-gl | mapbox gl | ogre3d | Ogre | irrlicht | panda3d | jmonkeyengine | jme3 | libgdx
T: urho3d | filament renderer | bgfx | glfw | glew | Glad | glm | sdl2 | freeglut | Glut | assimp | openvr | steamvr
T: oculus | oculus rift | oculus quest | meta quest | htc vive | vive | google cardboard | Daydream | gear vr
T: hololens | magic leap | arkit | arcore | arfoundation | ar foundation | vuforia | ar-js | artoolkit | 8th wall
T: visionos | vision pro | realitykit | scenekit | sceneform | metal api | moltenvk | wgpu | nanite | freecad
T: openscad | opencascade | open cascade | openjscad | cadquery | solidworks | autocad | fusion 360 | onshape
T: autodesk | revit | Rhino | Rhinoceros | Grasshopper | sketchup | 3ds max | 3dsmax | maya | autodesk maya | houdini
T: cinema 4d | zbrush | substance painter | octoprint | Marlin | klipper | cura | prusaslicer | prusa | slic3r
T: orcaslicer | creality | ender 3 | bambu lab | bambu | bambu studio | moonraker | Mainsail | fluidd | repetier
T: grbl | linuxcnc | meshlab | open3d | pcl | point cloud library | vtk | paraview | itk | cgal | embree | optix
T: nvidia rtx | rtx | mitsuba | pbrt | povray | pov-ray | renderman | cycles renderer | v-ray | arnold
T: bullet physics | physx | cannon-js | ammo-js | rapier physics | colmap | openmvg | openmvs | meshroom | kinect
T: realsense | sketchfab | shadertoy | openframeworks | Cinder | nannou | Bevy | stride engine | openscenegraph | osg
T: papervision3d | away3d | stage3d | spline tool | smplx | smpl | nerfstudio | vrchat | second life | opensimulator
T: roblox | react-three fiber
T: three.js | babylon.js | threlte | libigl | pyvista | trimesh | solvespace | glmakie | gsplat | kaolin | tinygltf
T: draco | openusd
H: rendering engine | render engine | graphics library | 3d model viewer | 3d platformer | webgl library
H: webgl renderer | webgl demo | opengl demo | vulkan renderer | vulkan tutorial | three-js example | three-js plugin
H: shader effect | mesh library | unity project | 三维引擎 | 图形库 | 三维可视化 | 渲染框架
H: 可视化引擎
H: modeler | globe
W: graphics | scene | camera | lighting | geometry | vertex | vertices | polygon | triangle | animation | gpu | game
W: canvas | simulation | viewer | printer | printing | hardware | sculpt | physics | spatial | virtual | immersive
W: reality | depth | surface | shape | shadow | visualization | projection | coordinate | planet texture | glass
W: particle | exporter | importer | parametric | matrix | vector | visual effect
C: npm install three | import three | THREE Scene | new THREE | THREE WebGLRenderer | THREE PerspectiveCamera
C: from three | a-scene | a-entity | BABYLON | glm vec3 | gl_Position | gl_FragColor | vec3 | vec4 | sampler2D
C: libglfw3-dev | freeglut3-dev | glewInit | import bpy | bpy | openscad -o | blender --background | vulkan sdk
C: LunarG | import open3d | model stl | model obj | model glb | printer cfg | nvdiffrast
C: THREE | PerspectiveCamera | WebGLRenderer | BoxGeometry | MeshBasicMaterial | Canvas mesh | glBegin | glDrawArrays
C: glClear | gltfLoader | OrbitControls | trimesh load | cylinder | linear_extrude
X: nintendo 3ds | service mesh | mesh network | mesh networking | data mesh | server-side rendering
X: server side rendering | html rendering | static rendering | text rendering | list rendering | template rendering
X: font rendering | markdown rendering | conditional rendering | react renderer | material design | material ui
X: material theme | angular material | material component | course material | reading material | material icon
X: google material | vue material | study material | unity desktop | ubuntu unity | unity launcher | vuex store cube
X: data cube | cube js | cycle js | texture asyncdisplaykit | terraform cad | arnold schwarzenegger | solar power
X: blender food | email template renderer | rhino javascript | mozilla rhino | maya calendar | apple metal music
X: bare metal | heavy metal | metal music | electron renderer | renderer process | slam dunk | receipt printer
X: thermal printer | pretty printer | label printer | slice slicer | php slicer
X: 3d touch | 3d secure | 3ds | 3d secure 2 | 3d button | 3d transform css | 3d transition

[chat]
alias: messaging | messenger | chatbot | chatbots | bot | bots | instant-messaging | irc | slack | discord | telegram
alias: xmpp | chat-app | 聊天
E: chat | chat app | chat application | chat bot | chatbot | chat room | chatroom | chat server | chat client
E: chat platform | chat system | chat ui | chat interface | chat widget | live chat | live-chat | group chat
E: real-time chat | web chat | webchat | video chat | voice chat | private chat | anonymous chat | encrypted chat
E: secure chat | team chat | team messaging | team communication | instant messaging | instant messenger | messenger
E: messaging app | messaging platform | messaging application | private messaging | secure messaging
E: secure messenger | encrypted messaging | direct message | direct messaging | text messaging | im | im server
E: im sdk | irc | irc bot | irc client | irc server | irc daemon | irc bouncer | ircd | xmpp | xmpp client
)lexicon",
R"lexicon(
[chat]
E: xmpp server | jabber | discord bot | slack bot | slackbot | slack app | slack integration
E: slack client | telegram bot | telegram client | telegram channel | whatsapp | whatsapp bot
E: whatsapp api | whatsapp web | facebook messenger | messenger bot | wechat bot | wechat | wechaty | line bot
E: qq bot | viber bot | signal messenger | matrix protocol | matrix client | matrix bot | matrix homeserver
E: matrix server | mattermost | rocket-chat | microsoft teams bot | google chat | hangouts | hipchat | hipchat bot
E: hubot | hubot script | hubot adapter | chatops | conversational ui | conversational interface | conversational ai
E: conversational bot | customer chat | twitch chat | twitch bot | music bot | moderation bot | selfbot | userbot
E: multiplayer chat | chat history | 聊天 | 聊天机器人 | 聊天機器人 | 聊天室 | 即时通讯
E: 即時通訊 | 即时通信 | 微信机器人 | QQ机器人 | QQ 机器人 | 电报机器人 | 群聊
E: 群机器人 | 钉钉机器人 | 飞书机器人 | 企业微信机器人 | 在线客服 | 客服系统
E: 对话机器人 | 社交软件 | 私聊 | 聊天应用 | 通讯软件 | 通訊軟體
E: chatgpt clone | chatgpt ui | chatgpt web | chatgpt alternative | chatgpt interface
E: chatgpt client | chatgpt desktop | chatgpt app | ai chat | ai chat app | ai chat client | ai chat interface
E: chat client for llms | llm chat | llm chat interface | chat frontend | chat front end | chat framework
E: conversation platform | customer engagement platform | customer conversations | omnichannel | omnichannel inbox
E: live chat software | live chat support | communications platform | communication platform | communications hub
E: team communication platform | slack alternative | discord alternative | whatsapp alternative | teams alternative
E: messaging client | private messenger
E: encrypted messenger | peer-to-peer messenger | peer to peer chat | mesh messaging | mesh messenger
E: off-grid messaging | off grid communication | text your friends | decentralized messaging | decentralized chat
E: matrix bridge | chat over | chat in the terminal
E: terminal chat | console chat | xmpp library | bots for discord | bots for slack
E: bots for telegram | discord bots | slack bots | telegram bots | whatsapp bots | bot for discord | bot for slack
E: bot for telegram | bot for whatsapp | telegram bot framework | telegram bot library | discord api wrapper
E: discord wrapper | discord-js bot | discord self bot | discord moderation | discord economy | teams bot
E: bot builder sdk | chatbot platform | conversational agents | conversational apps
E: voice assistant chat | dialogue system | dialog system | group chats | chat groups | chat rooms
E: video conferencing platform with chat | voice and text chat | voice chat server | voip chat
E: low latency voice chat | social messaging | streaming and chat | twitch chat bot | live streaming and chat
E: chat overlay
E: бот | бот для | телеграм бот | телеграм-бот | чат-бот | мессенджер | bot de telegram | bot de discord
E: bot para discord | bot para telegram | bot para whatsapp | bot telegram | bot discord | bot do telegram
E: bot do discord | bot pour discord | チャット | チャットボット | 챗봇 | 채팅 | 디스코드 봇 | 텔레그램 봇 | messagerie | mensajería
E: mensagens instantâneas | sohbet
E: chat-based | chatgpt plugin | chatgpt bot | chatgpt api
E: chat completions | conversations with | talk to ollama | messaging over | peer chat
E: send messages to your friends | private messages
S: bot framework | bot api | bot token | bot command | bot builder | slash command | chat command | bot platform
S: incoming webhook | outgoing webhook | slack webhook | slack notification | slack message | slack channel
S: slack team | slack api | slack workspace | slack emoji | discord server | discord channel | discord api
S: discord webhook | discord rich presence | rich presence | discord library | guild | telegram api | telegram bot api
S: telegram group | inline keyboard | inline bot | inline mode | mtproto | message bubble | bubble message
S: typing indicator | read receipt | unread message | online status | presence | online presence | user presence
S: emoji reaction | emoji picker | sticker | sticker pack | message list | message thread | threaded conversation
S: conversation | chat message | chat window | chat box | chatbox | chat screen | chat view | chat bubble | chat log
S: chat export | chat backup | message history | message archive | end-to-end encryption | end-to-end encrypted | e2ee
S: double ratchet | otr | off-the-record | omemo | p2p chat | decentralized messenger | serverless chat | socket chat
S: websocket chat | multi-user chat | muc | private message | group message | group messaging | broadcast message
S: voice message | voip | voice call | sms | sms gateway | mass message | message sender | message forwarding
S: forward message | message bridge | chat bridge | bridge between | relay bot | relay message | puppeting
S: puppet bridge | autoresponder | auto reply | auto-reply | welcome message | greeting message | reply bot | poll bot
S: reminder bot | trivia bot | quiz bot | ticket bot | karma bot | meme bot | captcha bot | leveling system
S: moderation command | cogs | bot plugin | dialog flow | dialogue | dialogue management | intent | nlu | faq bot
S: customer messaging | support chat | helpdesk chat | omnichannel messaging | shared inbox | chat inbox
S: virtual assistant | aiml | eliza | live support | live help | guestbook chat | shoutbox | talk | nickname
S: channel operator | ircv3 | sasl irc | freenode | libera chat | efnet | quakenet | bouncer | dcc | message board
S: community server | forum chat | buddy list | friend list | contact list | roster | stanza | 微信 | 机器人
S: 電報 | 电报 | 钉钉 | 飞书 | 企业微信 | 群发 | 自动回复 | 消息推送 | 聊天记录 | 表情包
S: 表情 | 好友 | 消息撤回 | 防撤回 | 公众号 | 群组 | 客服 | 语音消息 | 智能客服
S: 对话系统 | 闲聊
S: discord | slack | telegram
S: direct messages | private rooms | threads and | emoji reactions
S: private conversations | fork conversations | edit and resubmit messages
S: presence and typing | send message | incoming messages | conversation history
S: messaging service | messaging server
S: ボット | чат
S: for chatgpt
T: discord-js | discord-py | discordgo | jda | discordjs | discord4j | dsharpplus | eris | Serenity | pycord
T: nextcord | telegraf | Telethon | pyrogram | aiogram | python-telegram-bot | tdlib | telegram bot sdk | telebot
T: grammy | node-telegram-bot-api | tdesktop | baileys | whatsapp-web-js | whatsapp business api | whatsapp cloud api
T: botkit | bolt slack | slack bolt | microsoft bot framework | bot framework sdk | dialogflow | api ai | wit ai
T: rasa | botpress | amazon lex | ibm watson assistant | luis | errbot | lita | Cinch | sopel | limnoria | eggdrop
T: mirc | irssi | weechat | hexchat | znc | Pidgin | libpurple | adium | bitlbee | inspircd | unrealircd | ejabberd
T: Prosody | openfire | mongooseim | Smack | Strophe | conversejs | aioxmpp | Campfire | flowdock | gitter | zulip
T: Element | riot im | Synapse | dendrite | skype | Signal | signal protocol | libsignal | threema | Wire | tox
T: Ricochet | Briar | session messenger | delta chat | keybase chat | teamspeak | Mumble | ts3 | viber
T: line messaging api | kakaotalk | zalo | vk bot | vkontakte | imessage | dingtalk | feishu | Lark | lark suite
T: wecom | qqbot | go-cqhttp | onebot | nonebot | nonebot2 | mirai | koishi | itchat | wxpy | wcferry | socket-io
T: getstream | stream chat | sendbird | pubnub | Pusher | twilio | firebase chat | layer chat | quickblox | easemob
T: rongcloud | Intercom | Drift | tawk | zendesk chat | crisp chat | chatwoot | livechat | openai chatgpt | chatgpt
T: character ai | tavern ai | sillytavern | vencord | betterdiscord | better discord | powercord | twitch irc
T: youtube live chat | tmi-js | matterbridge | cloudbot
H: chatbot framework | bot client | chat component | chat sdk | chat service | chat api | chat plugin | chat example
H: chat webapp | chat protocol | chat ui library | chat list | messaging library | messaging bot | messenger app
H: messenger platform | irc library | irc network | irc bridge
W: bot | messaging | conversation partner | room | friend | emoji | notification | reply | webhook | websocket
W: socket | talk to | typing | assistant | moderation | social | communicate | communication | mention | dialog
W: bridge | encrypted | encryption | avatar | nickname color | inbox | invite | forward | sms message
H: irc client for | jabber client | discord client | discord music bot | discord rpc | slack command | slack sdk
H: telegram bot api wrapper | mattermost plugin | pidgin plugin | libpurple plugin | plugin for pidgin | ai chatbot
H: conversational assistant | 聊天系统 | 聊天软件 | 聊天程序 | 即时通讯系统 | 聊天工具
H: 聊天界面 | IM系统 | IM 系统 | 机器人框架 | 通讯系统
C: hubot-scripts | external-scripts json | hubot help | robot hear | robot respond | BOT_TOKEN | DISCORD_TOKEN
C: DISCORD_BOT_TOKEN | TELEGRAM_TOKEN | TELEGRAM_BOT_TOKEN | SLACK_TOKEN | SLACK_BOT_TOKEN | SLACK_API_TOKEN
C: SLACK_WEBHOOK_URL | xoxb | discord Client | import discord | import telebot | botfather | BotFather | api_id
C: api_hash | chat_id | irc freenode net | ircd conf | client login | message reply | bot py | socket emit | PRIVMSG
C: jid
X: join our discord | join us on discord | join the discord | our discord | discord community | join discord
X: discord invite | join our slack | join us on slack | our slack | slack community | join slack | chat on discord
X: chat on gitter | chat with us | join the chat | gitter chat | chat on slack | chat at gitter | telegram community
X: join our telegram | our telegram | telegram group for support | support chat on | join the conversation
X: irc channel on | our irc channel | irc channel | come chat | chat with the community | discord badge
X: message queue | message broker | message passing | message bus | error message | commit message | log message
X: message format | messageformat | trading bot | crypto bot | dependabot | allcontributors bot | github bot
X: search bot | bot detection | bot protection | renovate bot | sniper bot | signal handling | unix signal
X: signal processing | python signal | signal slot | angular signal | wire protocol | wire framework | element ui
X: element plus | dom element | web element | element query | matrix multiplication | apple intents | android intent
X: search intent | apache synapse | azure synapse | neural synapse | discord for support | join our discord server
X: discord server for | channel on slack | follow us on telegram | telegram channel for update | cogs of
X: open issue or chat | 微信交流群 | 微信支付 | 微信群 | QQ群 | 微信扫码 | 微信小程序
X: 微信公众号 | 钉钉群 | 飞书群 | 微信公众平台
)lexicon"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
