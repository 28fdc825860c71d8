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
E: nlp | speech recognition | text to speech | speech to text | tts | stt | asr | automatic speech recognition
E: reinforcement learning | image classification | object detection | convolutional neural network | cnn
E: recurrent neural network | rnn | lstm | gan | generative adversarial network | diffusion model | stable diffusion
E: transformer model | vision transformer | vision language model | vlm | multimodal model | foundation model
E: deep reinforcement learning | supervised learning | unsupervised learning | semi-supervised learning
E: self-supervised learning | transfer learning | few-shot learning | zero-shot | meta learning | federated learning
E: contrastive learning | continual learning | active learning | representation learning | imitation learning
E: online learning algorithm | multi-task learning | curriculum learning | metric learning | semantic segmentation
E: instance segmentation | image segmentation | pose estimation | face recognition | face detection
E: facial recognition | optical character recognition | image generation | text to image | text to video
E: image to video | image captioning | super resolution | style transfer | neural style transfer | image recognition
E: retrieval augmented generation | rag | prompt engineering | fine tuning | finetuning | instruction tuning | rlhf
E: gpt | chatgpt | ai powered | llm powered | ai driven | ai assistant | ai coding assistant | ai model | ml model
E: deepfake | voice cloning | speech synthesis | voice conversion | sentiment analysis | recommender system
E: recommendation system | recommendation engine | recommendation algorithm | collaborative filtering
E: named entity recognition | machine translation | neural machine translation | question answering
E: text classification | text generation | topic modeling | word embedding | sentence embedding
E: graph neural network | gnn | mlops | llmops | automl | model serving | model training | llm inference
E: llm serving | inference engine | llm gateway | local llm | ai gateway | explainable ai
E: interpretable machine learning | adversarial attack | adversarial example | neural architecture search
E: knowledge distillation | hyperparameter optimization | hyperparameter tuning | 人工智能 | 机器学习 | 機器學習 | 深度学习 | 深度學習
E: 神经网络 | 神經網路 | 大模型 | 大语言模型 | 大語言模型 | 语言模型 | 自然语言处理 | 計算機視覺 | 计算机视觉 | 人脸识别 | 人脸检测 | 目标检测 | 图像识别 | 语音识别 | 語音辨識
E: 语音合成 | 强化学习 | 推荐系统 | 图像分类 | 文生图 | AI绘画 | AI 绘画 | 提示词 | 智能问答 | 知识图谱
S: training data | pretrained model | pre-trained | pre-trained weight | pretraining | model weight | model zoo
S: checkpoint | state of the art | sota | backpropagation | gradient descent | stochastic gradient descent
S: autograd | automatic differentiation | autodiff | differentiable programming | tensor | embedding
S: vector embedding | vector search | semantic search | attention mechanism | self attention | flash attention
S: transformer | classifier | classification model | regression model | linear regression | logistic regression
S: random forest | decision tree | gradient boosting | gradient boosted tree | support vector machine | svm
S: naive bayes | k nearest neighbor | knn | k means | clustering | dimensionality reduction
S: principal component analysis | gaussian process | bayesian network | hidden markov model
S: conditional random field | crf | bayesian optimization | boltzmann machine | perceptron | multilayer perceptron
S: autoencoder | variational autoencoder | vae | word vector | anomaly detection | outlier detection
S: feature engineering | feature selection | feature extraction | feature store | data augmentation
S: image augmentation | data labeling | image annotation | annotation tool | hyperparameter | cross validation
S: confusion matrix | overfitting | ablation | ablation study | quantization | model compression | pruning
S: model quantization | int4 | fp16 | bf16 | gguf | ggml | lora | qlora | peft | sft | dpo | grpo | ppo
S: mixture of experts | moe | kv cache | speculative decoding | context window | context length | token usage
S: prompt template | system prompt | prompt | multimodal | chain of thought | reasoning model | hallucination
S: optical flow | depth estimation | monocular depth | stereo matching | 3d object detection
S: point cloud segmentation | multi-object tracking | object tracking | visual tracking | person re-identification
S: re identification | action recognition | gesture recognition | hand tracking | human pose | facial expression
S: emotion recognition | face swap | face alignment | facial landmark | license plate recognition | image inpainting
S: inpainting | denoising | deblurring | image restoration | image to image translation | image translation
S: saliency detection | scene text detection | text detection | text recognition | ocr | lane detection
S: autonomous driving | self-driving car | self-driving | visual question answering | vqa | nerf
S: neural radiance field | gaussian splatting | part of speech | pos tagging | tokenizer | tokenization
S: dependency parsing | word segmentation | stemming | lemmatization | coreference | relation extraction
S: information extraction | entity linking | knowledge graph embedding | reading comprehension | text summarization
S: summarization | keyword extraction | text similarity | semantic similarity | intent classification
S: intent recognition | natural language understanding | nlu | natural language generation | dialogue system
S: spoken dialogue | corpus | corpora | sequence to sequence | seq2seq | sequence labeling | language detection
S: wake word | keyword spotting | speaker recognition | speaker verification | speaker diarization
S: voice activity detection | voice assistant | music generation | audio classification | source separation
S: speech enhancement | policy gradient | q learning | deep q network | dqn | actor critic | a3c | ddpg
S: soft actor critic | multi-armed bandit | markov decision process | multi-agent reinforcement learning
S: reward model | reward function | world model | model-based reinforcement learning | genetic algorithm
S: neuroevolution | evolutionary algorithm | spiking neural network | neuromorphic | capsule network
S: memory network | residual network | click through rate | ctr prediction | learning to rank | credit scoring
S: time series forecasting | forecasting model | fraud detection | domain adaptation | domain generalization
S: adversarial training | adversarial robustness | normalizing flow | energy based model | score based
S: latent diffusion | graph convolutional network | graph representation learning | causal inference
S: uncertainty estimation | probabilistic programming | attention is all you need | experiment tracking
S: model registry | model deployment | model evaluation | llm evaluation | llm observability | distributed training
S: data parallel | tensor parallel | gpu acceleration | gpu training | mixed precision | on-device inference
S: edge ai | tinyml | edge inference | training pipeline | inference server | inference | ai infrastructure
S: ai platform | ai chat | ai chatbot | ai tool | ai application | ai app | ai system | ai agent | copilot
S: vibe coding | ai art | ai image | ai video | ai generated | ai search | ai safety | ai alignment | ai research
S: red teaming | jailbreak | prompt injection | vector store | vector database | knowledge base
S: document question answering | chat with your document | mcp server | model context protocol
S: official implementation | official pytorch implementation | pytorch implementation | tensorflow implementation
S: unofficial implementation | keras implementation | official code | implementation of the paper
S: code for the paper | paper implementation | arxiv | cvpr | iccv | eccv | neurips | nips | icml | iclr | aaai
S: ijcai | acl | emnlp | naacl | interspeech | icassp | kdd | sigir | miccai | siggraph | wacv | bmvc | acm mm
S: colm | corl | training script | train and evaluate | trained model | train your own | train a model | trained on
S: inference code | inference script | evaluation code | mAP | top-1 accuracy | f1 score | bleu | perplexity
S: word error rate | epoch | batch size | learning rate | loss function | ground truth | bounding box
S: 2d and 3d pose | kaggle | kaggle competition | kaggle solution | imagenet | coco dataset | ms coco | mnist
S: cifar-10 | cifar-100 | pascal voc | cityscapes | kitti | librispeech | celeba | squad | movielens | openimages
S: nuscenes | wikitext | glue benchmark | openai gym | atari game | mujoco | 推荐算法 | 情感分析 | 文本分类 | 命名实体识别 | 中文分词 | 分词
S: 预训练模型 | 训练模型 | 模型训练 | 微调 | 向量数据库 | 知识库 | 图像分割 | 语义分割 | 数据集 | 卷积神经网络 | 验证码识别 | 文字识别 | 车牌识别 | 聊天机器人 | 机器翻译 | 多模态
S: 推理 | 智能客服 | 生成式 | 关键词提取 | 迁移学习 | 吴恩达 | 西瓜书
T: pytorch | tensorflow | keras | jax | Flax | scikit-learn | sklearn | xgboost | lightgbm | catboost | caffe
T: caffe2 | mxnet | theano | paddlepaddle | mindspore | chainer | cntk | torch7 | Lasagne | deeplearning4j | dl4j
T: onnx | onnxruntime | tensorrt | openvino | coreml | core ml | tflite | tensorflow lite | tensorflow-js | ncnn
T: mnn | tvm | cuda | cudnn | triton | darknet | yolo | yolov3 | yolov4 | yolov5 | yolov7 | yolov8 | yolov11 | yolox
T: faster r-cnn | r-cnn | mask r-cnn | ssd detector | detectron | detectron2 | mmdetection | mmcv | retinanet
T: resnet | mobilenet | efficientnet | vgg | vgg16 | inception v3 | densenet | u-net | unet | swin transformer
T: deeplab | openai | openai api | anthropic | claude | claude code | gemini | google gemini | mistral | llama
T: llama2 | llama3 | llama-cpp | ollama | vllm | sglang | lmstudio | lm studio | deepseek | qwen | chatglm
T: baichuan | internlm | gemma | openrouter | groq | Cohere | azure openai | Bedrock | vertex ai | huggingface
T: hugging face | diffusers | langchain | langgraph | llamaindex | llama index | Haystack | litellm | dspy | comfyui
T: midjourney | dall-e | sdxl | controlnet | dreambooth | flux model | sora | Whisper | openai whisper | elevenlabs
T: bert | roberta | gpt-2 | gpt-3 | gpt-4 | gpt-4o | gpt4 | t5 model | Clip | segment anything | opencv | dlib
T: mediapipe | tesseract | facenet | arcface | insightface | word2vec | Glove | fasttext | gensim | spacy | nltk
T: stanford corenlp | corenlp | allennlp | fairseq | opennmt | kaldi | espnet | wavenet | tacotron | deepspeech
T: pocketsphinx | vowpal wabbit | mlflow | kubeflow | wandb | weights and biases | tensorboard | sagemaker
T: ray tune | optuna | deepspeed | megatron | horovod | pytorch lightning | fastai | stable baselines | rllib | weka
T: mllib | spark mllib | mahout | faiss | milvus | pinecone | weaviate | qdrant | chroma | chromadb | pgvector
T: jieba | hanlp | rasa | wit ai | dialogflow | ibm watson | watson | azure cognitive services | Cursor
T: github copilot | gpt4all | alphago | alphazero | alphafold | ultralytics | roboflow | gradio | colab
T: google colab | Replicate | pyro | pymc3 | stan | 文心一言 | 通义千问 | 讯飞星火 | 智谱 | 百度飞桨 | 豆包 | 元宝
W: model | dataset | training | train | prediction | predict | classification | regression | segmentation
W: detection | recognition | learning | feature | gpu | accuracy | evaluation | baseline | metric | paper | citation
W: bibtex | label | annotation | image | camera | voice | speech | audio | intelligent | smart | jupyter notebook
W: notebook | conda | numpy | pandas | matplotlib | neural | deep | attention | vector | python3 | token | semantic
W: visual | corpus linguistics | recommend | recommendation | similarity | bayesian | probabilistic | generative
W: generation | hypothesis | algorithm | experiment | sample | test set | validation set
H: machine learning library | machine learning framework | machine learning toolkit | machine learning platform
H: machine learning algorithm | machine learning project | machine learning course | machine learning tutorial
H: machine learning model | machine learning pipeline | ml library | ml framework | ml platform | ml toolkit
H: deep learning library | deep learning framework | deep learning toolkit | deep learning model
H: deep learning course | deep learning tutorial | deep learning compiler | deep learning paper
H: neural network library | neural network framework | neural network simulator | neural network toolkit
H: llm framework | llm app | llm application | llm toolkit | llm client | llm engine | llm proxy | llm router
H: llm tool | llm api | llm project | nlp library | nlp toolkit | nlp framework | nlp pipeline | nlp tool
H: nlp model | object detector | face detector | face recognizer | detection model | segmentation model
H: detection network | segmentation network | image classifier | text classifier | spam classifier
H: language identifier | recommender | recommendation library | recommender library | ai framework | ai library
H: ai toolkit | ai sdk | ai studio | ai playground | ai client | ai workflow | ai copilot | ai companion | ai plugin
H: ai engine | ai model hub | ai code editor | ai coding tool | ai code review | ai code generator
H: ai image generator | ai writer | ai search engine | ai memory | ai workspace | ai proxy | ai voice assistant
H: computer vision library | computer vision toolkit | computer vision framework | vision library
H: speech recognition toolkit | speech recognizer | speech toolkit | tts engine | tts system | text to speech engine
H: text to speech model | voice changer | speech synthesizer | speech model | asr system | asr toolkit
H: transcription tool | transcription app | ocr engine | ocr tool | ocr library | ocr software | captcha solver
H: captcha recognition | training framework | inference framework | inference library | inference runtime
H: training toolkit | fine-tuning framework | finetuning toolkit | rl library | rl framework | rl environment
H: rl algorithm | reinforcement learning library | reinforcement learning framework
H: reinforcement learning environment | reinforcement learning algorithm | gym environment | rag framework
H: rag system | rag engine | rag pipeline | rag application | embedding model | reranker | tensor library
H: autograd engine | stable diffusion webui | diffusion webui | prompt library | prompt collection | prompt manager
H: awesome prompt | chatgpt prompt | chatgpt client | chatgpt app | chatgpt wrapper | chatgpt web | chatgpt clone
H: chatgpt plugin | chatgpt api | chatgpt bot | gpt client | openai client | openai sdk | openai api client
H: openai wrapper | openai proxy | translation model | translation system | topic model | language modeling toolkit
)lexicon",
R"lexicon(
[ai]
H: annotation platform | labeling tool | image labeling tool | data labeling platform | model server | model hub
H: model compression toolkit | gradient boosting library | face recognition system | face recognition library
H: pose estimator | tracker algorithm | tokenizer library | sentiment analyzer | text analytics | word segmenter
H: 3d detector | papers with code | paper list | reading list | ml notebook | ml from scratch
H: neural network from scratch | convnet | siamese network | hypernetwork | network architecture | deep network
H: deep model | feature extractor | image retrieval | image matching | local feature | visual odometry | visual slam
C: import torch | import tensorflow | import keras | from keras | from transformers import | from sklearn
C: import openai | from openai import | openai api key | OPENAI_API_KEY | ANTHROPIC_API_KEY | pip install torch
C: pip install transformers | pip install tensorflow | pip install openai | ollama run | ollama pull | ollama serve
C: huggingface-cli download | hf download | from langchain | python train py | train py | python test py
C: python demo py | eval py | python inference py | CUDA_VISIBLE_DEVICES | torchrun | nproc_per_node
C: accelerate launch | deepspeed train | batch_size | num_epochs | learning_rate | pretrained pth | model ckpt
C: model fit | model predict | model train | import cv2 | import dlib | import jax | import mxnet | import caffe
C: import gym | import spacy | import nltk | nn Module | tf Session | torchvision | requirements txt conda env
C: conda create | caffe train | download cocoapi | install apex | mmcv full
X: code completion without ai | game ai | no ai | without ai | machine learning engineer blog | service checkpoint
X: docker checkpoint | transformer station | data transformer | babel transformer | json transformer
X: class transformer | object transformer | clip path | clip board | video clip | cursor position | mouse cursor
X: database cursor | text cursor | triton vm | partition pruning | cron expression train | password prompt
X: command prompt | shell prompt | bash prompt | zsh prompt | prompt theme | interactive prompt | prompt for
X: prompt user | user prompt dialog | confirm prompt | zsh theme prompt | gemini protocol | google cloud ML region
X: apollo gemini | Standard ML | CSS transformer | mock gan | type inference | html caffe | stan dard | access token
X: api token | auth token | json web token | refresh token | design token | gpu terminal | whisper protocol

[agent]
alias: agents | ai-agent | ai-agents | llm-agent | llm-agents | autonomous-agents | agentic | agentic-ai
alias: multi-agent | mcp | 智能体
E: ai agent | llm agent | agentic | agentic ai | autonomous agent | autonomous ai agent | multi-agent
E: multi-agent system | agentic workflow | agentic framework | coding agent | ai coding agent | agentic coding
E: agent framework | agent orchestration | agent skill | agent swarm | agent harness | language agent
E: conversational agent | research agent | browser agent | computer use agent | computer use | gui agent | web agent
E: voice agent | mobile agent framework | data agent | sub-agent | subagent | agentic rag | agentic system
E: agentic application | agent memory | memory for ai agents | agent runtime | agent platform
E: agent development kit | agent to agent | a2a | a2a protocol | agent protocol | autonomous coding
E: personal ai assistant | agentic loop | generative agent | background agent | deep research | personal agent
E: agent team | ai teammate | ai employee | ai software engineer | ai workforce | agent network | 智能体 | 智能體 | 多智能体
E: AI智能体 | AI 智能体 | 智能代理 | 自主智能体 | AI代理 | AI 代理 | AI员工 | 数字员工
S: mcp | mcp server | mcp client | mcp tool | mcp gateway | mcp registry | model context protocol | tool calling
S: tool use | function calling | tool use agent | react agent | reasoning and acting | planning and execution
S: human in the loop | long-term memory | agent loop | agent workflow | agent communication
S: multi-agent collaboration | multi-agent orchestration | agent collaboration | agent evaluation
S: agent observability | agent sandbox | code sandbox for agents | role playing agents | task decomposition
S: self improving | self evolving | self reflection | skill for claude code | claude skill | claude code skill
S: claude code plugin | claude code hook | slash command for claude | spec driven development | context engineering
S: agent context | agents-md | claude-md | skills-md | prompt chaining | durable agent | agent session | agent chat
S: agent tool | tool calling loop | agentic search | tool integration for llm | browser automation for ai
S: give your agent | for ai agents | for your agents | for coding agents | for llm agents | your ai agents
S: let agents | agents that | build agents | building agents | deploy agents | run agents | agent os | multi-llm
S: swarm intelligence agent | tool augmented | autonomous research | knowledge worker agent | persistent memory
S: ai coding assistant | ai pair programming | pair programmer | worktree per agent | parallel agents
S: agent simulation | agent-based ai | 工具调用 | 技能包 | 编程助手 | AI助手 | AI 助手 | 多代理 | 工作流编排 | 上下文工程
T: langchain | langgraph | autogpt | auto-gpt | babyagi | crewai | autogen | metagpt | agentgpt | smolagents
T: openai agents sdk | agents sdk | claude agent sdk | semantic kernel | pydantic ai | google adk | llamaindex
T: mastra | dify | n8n | coze | claude code | claude desktop | openai codex | codex cli | gemini cli | Cursor
T: Windsurf | cline | roo code | aider | opencode | openhands | openclaw | devin | swe-agent | swe-bench | manus
T: browser-use | playwright mcp | composio | e2b | mem0 | letta | memgpt | agno | camel-ai | vercel ai sdk
T: copilotkit | fastmcp | goose agent | hermes agent | amp code | qwen code | kiro | antigravity | openmanus
T: webarena | gaia benchmark | github copilot agent
W: agent | assistant | autonomous | workflow | llm | gpt | orchestration | memory | planning | planner | skill
W: tool | reasoning | claude | openai | anthropic | codex | prompt | sandbox | delegate | task | copilot | swarm
W: session | persona
H: ai agent framework | agent library | agent toolkit | agent builder | agent engine | agent system | agent server
H: agent application | agent app | agent template | agent starter | agent cli | agent hub | agent marketplace
H: agent manager | agent orchestrator | agent playground | agent architecture | agent environment | agent benchmark
H: agent stack | agent infrastructure | agent simulator | agent studio | agent workspace | agent dashboard
H: agent course | agent tutorial | multi-agent framework | multi-agent platform | multi-agent orchestrator
H: agent collection | awesome agents | agentic platform | agentic engine | agentic os | mcp framework | mcp proxy
H: mcp sdk | skill library | skill collection | skill pack | skill marketplace | llm agent framework
H: agent control plane | agent memory system | memory layer | coding assistant | terminal agent | ai developer
H: agentic ide | agent operating system | research assistant | trading agent | security agent | pentest agent
H: sre agent | 智能体框架 | 智能体平台 | 智能体开发 | 智能体应用
C: npx skills add | npx skills | claude mcp add | mcpServers | mcp add | mcp json | claude_desktop_config json
C: claude plugin install | plugin marketplace add | plugin install | from crewai import | from langgraph
C: from agents import | from autogen | uvx mcp | codex mcp add | dot claude skills | AGENTS md | CLAUDE md
C: ANTHROPIC_API_KEY | OPENAI_API_KEY | create_react_agent | agent run | agent invoke
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

[data]
alias: data-science | data-analysis | data-processing | data-engineering | big-data | bigdata | analytics | dataset
alias: datasets | data-visualization | dataviz | statistics | etl | scraping | 数据 | 大数据 | 数据分析
E: data science | data analysis | data analytics | data processing | data engineering | data visualization
E: data visualisation | data pipeline | data-set | data mining | data wrangling | data manipulation
E: data exploration | exploratory data analysis | big-data | open data | data cleaning | data cleansing
E: data transformation | data integration | data quality | data validation library | data catalog | data governance
E: data lineage | data lake | data lakehouse | lakehouse | data warehouse | data warehousing | data platform
E: data ingestion | data collection | data extraction | data stream processing | stream processing
E: batch processing | data frame | dataframe | web scraping | web scraper | web crawler | scraper
E: statistical analysis | statistical computing | statistics | time series analysis | time series data
E: business intelligence | etl | elt | etl pipeline | data driven document | data labeling | data versioning
E: data version control | data science notebook | data modeling | data structure for table | data observability
E: reverse etl | change data capture | geospatial data | spatial data | scientific data | data storytelling
E: data journalism | data munging | data scraping | data orchestration | feature engineering
E: interactive visualization | information visualization | infographic | 数据分析 | 數據分析 | 大数据 | 大數據 | 数据处理 | 数据挖掘
E: 数据可视化 | 資料視覺化 | 数据科学 | 資料科學 | 数据集 | 資料集 | 数据采集 | 数据清洗 | 爬虫 | 爬蟲 | 网络爬虫 | 数据仓库 | 数仓 | 实时计算 | 流处理 | 流式计算 | 数据中台
E: 数据同步 | 数据治理 | 统计分析 | 商业智能
S: analytics | exploratory | tabular data | tabular | structured data | unstructured data | raw data | log data
S: sensor data | public data | real-time data | streaming data | large dataset | csv | csv file | csv parser | tsv
S: parquet | arrow | avro | orc | hdf5 | netcdf | excel | xlsx | spreadsheet | geojson | shapefile | json lines
S: ndjson | json schema data | xml parsing | data import | data export | data conversion | data converter
S: data loader | data format | data source | data model | data provider | data feed | data dump | data archive
S: data repository | data package | data dictionary | data access | data sharing | data collector | data generator
S: synthetic data | fake data | test data generator | data anonymization | data migration | data sync
S: data replication | data viewer | data explorer | data table | data grid | data stream | data flow | dataflow
S: data analysis pipeline | metadata | missing data | missing value | imputation | descriptive statistics
S: regression analysis | hypothesis test | hypothesis testing | bayesian inference | markov chain monte carlo | mcmc
S: monte carlo | time series | time-series forecasting | survival analysis | mixed model | linear model
S: generalized linear model | meta analysis | principal component | correlation | histogram | scatter plot
S: scatterplot | heatmap | heat map | box plot | violin plot | choropleth | treemap | sankey | line chart
S: bar chart | pie chart | candlestick chart | chart | charting | plot | plotting | graph visualization
S: network visualization | tidy data | pivot table | olap | cube | aggregation | deduplication | record linkage
S: entity resolution | fuzzy matching | schema inference | data contract | data mesh | data fabric | data product
S: text mining | log analysis | log analytics | event analytics | web analytics | product analytics | clickstream
S: funnel | cohort | a-b testing | headless browser scraping | crawling | crawl | crawler | html extraction
S: content extraction | pdf extraction | table extraction | document parsing | census | covid-19 data | weather data
S: climate data | genomic data | genomics | bioinformatics | sequencing data | single cell | rna-seq
S: remote sensing | satellite imagery | census data | election data | government data | geocoding | gis | map data
S: openstreetmap data | wikidata | linked data | rdf | sparql | semantic web | knowledge graph | ontology
S: mapreduce | map reduce | distributed computing | distributed processing | data intensive | query engine
S: sql engine | columnar | column store | out of core | lazy evaluation dataframe | apache incubator data
S: workflow orchestration | dag | workflow scheduler | data scientist | data engineer | data analyst | data team
S: analyst | data roadmap | jupyter | jupyter notebook | notebook | reproducible research | google scholar
S: tweet collection | social media data | twitter data | public dataset | dataset collection | data source list | 抓取
S: 采集 | 可视化 | 视觉化 | 图表 | 报表 | 数据湖 | 离线计算 | 数据源 | 数据集成 | 数据开发 | 批处理 | 统计 | 元数据 | 数据质量 | 省市区 | 行政区划 | 公开数据 | 大屏 | 导入导出
S: 埋点
T: pandas | numpy | scipy | polars | dask | vaex | modin | pyarrow | apache arrow | matplotlib | seaborn | plotly
T: bokeh | altair | vega | vega-lite | d3 | d3-js | ggplot2 | ggplot | dplyr | tidyverse | tidyr | data-table
T: Shiny | r markdown | rmarkdown | rstudio | CRAN | julia | Spark | apache spark | pyspark | hadoop | Hive
T: apache hive | hdfs | flink | apache flink | apache beam | kafka | kafka connect | apache storm | samza | airflow
T: apache airflow | dagster | Prefect | luigi | dbt | airbyte | fivetran | singer tap | meltano | debezium | nifi
T: apache nifi | sqoop | Presto | trino | apache druid | Druid | pinot | clickhouse | duckdb | Snowflake | bigquery
T: redshift | databricks | delta lake | Iceberg | apache iceberg | hudi | superset | metabase | redash | tableau
T: power bi | powerbi | looker | kibana | echarts | chart-js | highcharts | amcharts | c3-js | nvd3 | streamlit
T: dash plotly | tableau server | scrapy | beautifulsoup | beautiful soup | puppeteer scraping | jsoup | nokogiri
T: selenium scraper | great expectations | openrefine | dvc | kaggle | scikit-learn | statsmodels | stan | spss
T: sas | stata | matlab | knime | google analytics | google sheets | elasticsearch | logstash | Faker | geopandas
T: deck-gl | kepler-gl | leaflet | qgis | bioconductor | ckan | wikidata query | openstreetmap | pentaho | talend
T: Cascading | apache pig | Impala | kudu | Zeppelin | apache zeppelin | anaconda
)lexicon",
R"lexicon(
[data]
W: data | analysis | analyze | analyse | statistical | visualization | visualisation | visualize | insight | report
W: reporting | metric | table | column | row | query | sql | json | xml | record | schema | transform | aggregate
W: extract | filter | pipeline | collection | collect | processing | parse | parser | stream | batch | export
W: import | dashboard | science | scientific | research | explore | distribution | probability | sampling | survey
W: map | database | python | csv export | numeric | matrix | array | warehouse | archive | corpus
H: data library | data framework | data toolkit | data tool | data processing library | data processing framework
H: data processing tool | data processing engine | data processing pipeline | data analysis library
H: data analysis tool | data analysis toolkit | data analysis framework | data analysis project
H: data analysis package | data visualization library | data visualization tool | data visualization framework
H: data visualization platform | visualization library | visualization tool | visualization framework
H: visualization platform | visualization package | charting library | chart library | plotting library
H: plotting package | graphing library | statistics library | statistical package | statistical library
H: statistical software | r package | analytics platform | analytics engine | analytics library | analytics tool
H: analytics dashboard | analytics database | bi tool | bi platform | business intelligence platform | etl tool
H: etl framework | etl library | etl platform | ingestion framework | data ingestion tool
H: data integration platform | data pipeline framework | data workflow | data orchestrator | workflow orchestrator
H: data catalog platform | data discovery platform | dataframe library | data frame library | stream processor
H: stream processing framework | stream processing engine | stream processing library | data stream framework
H: computing framework | csv reader | csv library | csv tool | csv toolkit | csv viewer | csv editor | excel library
H: excel reader | excel writer | spreadsheet library | data parser | web scraping framework | web scraping library
H: web crawling framework | scraping library | scraping framework | scraping tool | crawling framework
H: crawler framework | spider | image scraper | twitter scraper | instagram scraper | web spider | news scraper
H: json processor | data science library | data science platform | data science project | data science course
H: data science cookiecutter | data science curriculum | data engineering project | data engineering course
H: data engineering bootcamp | data repository list | data collection tool | data visualizer | log analyzer
H: log parser | data generator tool | data validator | data profiler | data profiling tool | data diff
H: data lake platform | data app | data api | list of datasets | country list | country data | city data
H: list of countries | emoji data | open dataset | database of countries | data wrapper | notebook server
H: notebook collection | jupyter kernel | jupyter extension | data visualisation tool | timeline visualization
H: network analysis library | geospatial library | gis tool | mapping library | pivot table library
H: diagram generator from data | bioinformatics pipeline | bioinformatics tool | analysis pipeline
H: analysis toolkit | analysis package | analysis toolbox | sequence analysis | data management system
H: data management platform | research data management | big data platform | big data project | big data framework
H: data warehouse system | semantic layer | metrics layer | metric store | 爬虫框架 | 数据平台 | 图表库 | 可视化工具 | 可视化平台 | 爬虫项目
H: 爬虫程序 | 采集工具 | 数据分析平台 | 报表工具 | 大数据平台 | 数据分析工具
C: import pandas | import numpy | import matplotlib | import seaborn | read_csv | pd read_csv | pd DataFrame
C: DataFrame | spark-submit | spark read | from pyspark | library dplyr | library ggplot2 | install packages
C: install_github | devtools install_github | jupyter lab | airflow dags | dbt run | scrapy crawl | import polars
C: import scrapy | from bs4 import | SELECT COUNT | csvkit | to_csv | hadoop jar | hdfs dfs | plt show | data csv
C: conda install | import scipy | streamlit run
X: data structure | core data | data binding | data layer | data store | data persistence | form data | data race
X: data type | data class | data access object | spring data | user data dir | data center | datacenter
X: data attribute | data center bridge | cellular data | mobile data | data fetching | swr data fetching
X: personal data | data uri | data url | data plane | data loss | data leak | data protection | data driven testing
X: data url scheme | arrow key | arrow function | spark java | spark framework | spark post | flow chart
X: helm chart | gantt chart | flame graph | scss map | source map | site map | build matrix | gallery plot
X: click event analytics | react table | css grid | dag nabbit | excel at | hive mind | cube map | rubik cube
X: dash board | dash docset | sas s | story plot | plot twist | funnel web | arrow icon | right arrow | word cube

[algorithm]
alias: algorithms | data-structures | algorithms-and-data-structures | math | mathematics | numerical | optimization
alias: scientific-computing | leetcode | competitive-programming | 算法
E: algorithm | data structure | algorithms and data structures | data structures and algorithms | dsa | leetcode
E: leetcode solution | hackerrank | codeforces | competitive programming | project euler | advent of code
E: coding challenge | coding interview | coding problem | algorithmic problem | algorithm visualization
E: algorithm visualizer | sorting algorithm | sort algorithm | search algorithm | graph algorithm | graph theory
E: pathfinding | path finding | shortest path | dynamic programming | genetic algorithm | evolutionary algorithm
E: evolutionary computation | metaheuristic | swarm intelligence | particle swarm optimization | simulated annealing
E: ant colony optimization | differential evolution | mathematical optimization | numerical optimization
E: convex optimization | linear programming | integer programming | mixed integer | constraint programming
E: constraint satisfaction | constraint solver | sat solver | smt solver | numerical analysis | numerical method
E: numerical computing | scientific computing | scientific computation | linear algebra | numerical linear algebra
E: sparse matrix | finite element | finite element method | finite difference | finite volume
E: partial differential equation | ordinary differential equation | differential equation | ode solver
E: computational geometry | computer algebra | symbolic computation | symbolic math | number theory
E: arbitrary precision | big integer | bignum | cryptographic algorithm | hash function | hash algorithm
E: hashing algorithm | compression algorithm | string matching | string searching | fuzzy search
E: levenshtein distance | edit distance | bloom filter | bloomfilter | skip list | skiplist | b-tree | btree
E: red black tree | avl tree | binary search tree | binary tree | radix tree | trie | prefix tree | suffix array
E: suffix tree | segment tree | fenwick tree | interval tree | kd-tree | k-d tree | r-tree | quadtree | octree
E: merkle tree | hash table | hash map | hashmap | linked list | priority queue | union find | disjoint set
E: lru cache | persistent data structure | immutable data structure | probabilistic data structure | lock-free
E: lock-free queue | ring buffer | circular buffer | consensus algorithm | raft consensus | rate limiting algorithm
E: monte carlo simulation | molecular dynamics | computational fluid dynamics | cfd | cellular automata
E: cellular automaton | game of life | n-body | agent based modeling | agent based simulation
E: discrete event simulation | quantum computing | quantum circuit | nonlinear optimization
E: stochastic optimization | black box optimization | multi-objective optimization | global optimization
E: least squares | curve fitting | root finding | numerical integration | fast fourier transform | fft
E: signal processing | digital signal processing | dsp | homomorphic encryption | zero knowledge proof
E: secret sharing | elliptic curve | 算法 | 演算法 | 数据结构 | 資料結構 | 数据结构与算法 | 力扣 | 刷题 | 剑指offer | 剑指 offer | 算法题 | 算法竞赛
E: 动态规划 | 排序算法 | 路径规划 | 遗传算法 | 图论 | 数值计算 | 线性代数 | 数学库 | 密码学 | 加密算法 | 面试题 | 题解 | 蓝桥杯 | 牛客
S: heap | big o | time complexity | space complexity | o log n | np-hard | np complete | complexity analysis
S: binary search | bubble sort | merge sort | quicksort | quick sort | heap sort | heapsort | radix sort | timsort
S: insertion sort | topological sort | dijkstra | a-star | bellman ford | floyd warshall | kruskal
S: minimum spanning tree | max flow | min cut | breadth first search | depth first search | bfs | dfs | backtracking
S: recursion | divide and conquer | greedy algorithm | traveling salesman | travelling salesman | tsp | knapsack
S: vehicle routing | bin packing | job shop scheduling | n-queens | eight queens | sudoku | sudoku solver | maze
S: maze generator | tower of hanoi | nurse scheduling | timetabling | minimax | alpha beta pruning
S: monte carlo tree search | mcts | knuth morris pratt | aho corasick | boyer moore | regular expression matching
S: longest common subsequence | diff algorithm | myers diff | simhash | minhash | locality sensitive hashing
S: approximate nearest neighbor | nearest neighbor search | nearest neighbour | hnsw | similarity search
S: consistent hashing | hyperloglog | count min sketch | cuckoo filter | reservoir sampling | cardinality estimation
S: quantile estimation | top k | roaring bitmap | bitmap index | bitset | bit array | bit manipulation | succinct
S: deque | stack and queue | doubly linked list | adjacency matrix | adjacency list | directed graph
S: undirected graph | directed acyclic graph | graph traversal | graph library | community detection | pagerank
S: graph partition | centrality | convex hull | delaunay | delaunay triangulation | voronoi | polygon clipping
S: polygon triangulation | mesh generation | spline | bezier | interpolation | perlin noise | simplex noise
S: procedural generation | random number | random number generator | prng | pseudorandom | mersenne twister
S: quasi monte carlo | sha-256 | sha-1 | md5 | murmurhash | xxhash | siphash | crc32 | checksum | base64 | base58
S: aes | rsa | ecdsa | ed25519 | curve25519 | diffie hellman | post quantum | lattice based cryptography
S: cryptanalysis | huffman | huffman coding | lz77 | lz4 | arithmetic coding | run length encoding
S: error correction | reed solomon | erasure code | matrix multiplication | matrix decomposition
S: matrix factorization | eigenvalue | singular value decomposition | svd | qr decomposition | cholesky | krylov
S: conjugate gradient | multigrid | sparse solver | gradient descent | newton method | interior point | admm
S: semidefinite programming | quadratic programming | nonlinear programming | optimal control
S: model predictive control | pid controller | kalman filter | particle filter | state estimation
S: bayesian optimization | gaussian process | wavelet | fourier transform | convolution | compressed sensing
S: tensor decomposition | tensor network | quaternion | complex number | prime number | prime sieve | fibonacci
S: factorial | modular arithmetic | finite field | galois field | rational number | floating point | fixed point
S: decimal arithmetic | interval arithmetic | polynomial | combinatorics | permutation | automatic differentiation
S: graph coloring | isomorphism | lattice boltzmann | smoothed particle hydrodynamics | density functional theory
S: quantum chemistry | monte carlo method | physics simulation | physics engine | fluid simulation
S: traffic simulation | simulator | epidemic model | l-system | fractal | mandelbrot | wave function collapse
S: flood fill | turing machine | finite automata | automata | state machine minimization | lambda calculus
S: unification | knuth | clrs | interview question | technical interview | coding interview preparation | whiteboard
S: interview preparation | solution to leetcode | cracking the coding interview | ctci
S: elements of programming interviews | hackerearth | codewars | exercism | kattis | uva online judge | spoj
S: atcoder | topcoder | acm-icpc | icpc | google code jam | kick start | geeksforgeeks | interviewbit | lintcode
S: algoexpert | neetcode | blind 75 | algorithmic | heuristic | bioinformatics algorithm | sequence alignment
S: phylogenetic | collision detection | bin-packing | rectangle packing | layout algorithm | force directed
S: text wrapping algorithm | line breaking | page replacement | cpu scheduling | bankers algorithm | paxos
S: gossip protocol | vector clock | crdt | conflict free replicated data type | operational transformation
S: color quantization | dithering | image hashing | perceptual hash | edge detection | seam carving | ray casting
S: marching cubes | rubiks cube solver | 二叉树 | 链表 | 红黑树 | 哈希 | 回溯 | 贪心 | 时间复杂度 | 二分查找 | 最短路径 | 优化算法 | 仿真 | 笔试 | 面试
S: 国密 | 数独 | 排序 | 递归 | 高精度
T: blas | lapack | eigen | numpy | scipy | sympy | matlab | octave | mathematica | fortran | gurobi | cplex
T: or-tools | glpk | coin-or | cbc solver | z3 | minisat | networkx | boost graph | julia lang | julialang
T: sagemath | Maple | fftw | gmp | petsc | trilinos | fenics | openfoam | lammps | gromacs | openmp | mpi | stl
T: cgal | pari gp | gsl | numba | cython | qiskit | cirq | jmetal | deap
W: complexity | efficient | solver | optimization | optimisation | optimizer | math | mathematic | numerical
W: matrix | vector | tree | graph | queue | stack | array | sort | sorting | search | hash | random | puzzle
W: problem | solution | theory | theorem | proof | simulation | simulate | computation | computational | compute
W: recursive | iterative | approximation | probability | exercise | challenge | encryption | cryptography
W: crypto library | compression | parallel | implementation | implement | node | edge | traversal | geometry
W: distance | similarity | permute | paper | textbook | scientific | physics | python | educational
H: algorithm library | algorithm collection | collection of algorithms | algorithm implementation
H: implementation of algorithms | implementation of data structures | algorithm course | algorithm note
H: algorithm book | algorithm template | algorithm repository | algorithm practice | algorithm exercise
H: algorithm solution | algorithm study | data structure library | data structure course
H: data structure implementation | collections library | container library | graph data structure | tree structure
H: leetcode problem | my leetcode solutions | problem solutions | problem set | competitive programming library
H: competitive programming template | math library | mathematics library | math parser | expression evaluator
H: numeric library | numerical library | matrix library | linear algebra library | vector math library
H: tensor library | statistics library | optimization library | optimization framework | optimization toolkit
)lexicon",
R"lexicon(
[algorithm]
H: optimization solver | optimization package | optimization toolbox | modeling language for optimization
H: solver library | pde solver | linear solver | nonlinear solver | equation solver | puzzle solver | cube solver
H: constraint library | bignum library | big number library | decimal library | geometry library | geometry kernel
H: hashing library | cryptography library | hash library | string similarity library | fuzzy matching library
H: string metric | diff library | compression library | sorting library | pathfinding library | routing library
H: search library | rng library | noise library | noise function | simulation library | simulation framework
H: simulation toolkit | simulation environment | simulation engine | simulation platform | simulation code
H: scientific computing library | scientific library | toolbox | matlab toolbox | matlab code
H: matlab implementation | fortran library | fortran code | signal processing library | dsp library
H: quantum simulator | quantum sdk | quantum library | genetic algorithm library | genetic programming framework
H: evolutionary framework | fractal generator | game of life implementation | kata | code kata | coding kata
H: coding exercise | coding puzzle | online judge | cheat sheet for algorithms | interview guide
H: interview handbook | interview prep | coding interview repository | homework | programming assignment
H: library for graphs | graph analysis library | network analysis library | lru cache implementation
H: heap implementation | queue implementation | tree implementation | hash map implementation | trie implementation
H: bloom filter implementation | 算法实现 | 算法库 | 算法笔记 | 刷题笔记 | 算法模板 | 算法可视化 | 题目解答
C: nums | class Solution | TreeNode | ListNode | twoSum | bits stdc | include bits stdc | import numpy
C: import networkx | mpirun | mpiexec | using LinearAlgebra | Pkg add | addpath | fortran compiler | gfortran
C: liblapack | libblas
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

[benchmark]
alias: benchmarks | benchmarking | performance-comparison | perf-test | 基准测试 | 性能测试
E: benchmark | benchmarking | micro-benchmark | microbenchmark | micro-benchmarking | benchmark suite
E: benchmark tool | benchmarking tool | benchmark framework | performance benchmark | performance comparison
E: performance test | performance testing | load testing | load test | load generator | stress test | stress testing
E: speed test | speedtest | http benchmark | web framework benchmark | framework benchmark | database benchmark
E: language benchmark | llm benchmark | gpu benchmark | cpu benchmark | disk benchmark | storage benchmark
E: network benchmark | vps benchmark | server benchmark | json benchmark | serialization benchmark | orm benchmark
E: template engine benchmark | evaluation benchmark | comparison of frameworks | comparison of libraries
E: performance measurement | performance regression | leaderboard | 基准测试 | 性能测试 | 性能测评 | 性能对比 | 跑分 | 压力测试 | 压测 | 測速
E: 测速 | 效能測試 | 基準測試 | 评测基准
S: requests per second | rps | ops-sec | operations per second | queries per second | qps | transactions per second
S: tps | throughput | latency percentile | p99 | p95 latency | latency distribution | percentile | nanosecond
S: iterations per second | time per iteration | warm-up | warmup iteration | baseline comparison
S: statistical significance | wall clock time | cpu time | memory footprint comparison | memory usage comparison
S: faster than | slower than | flops | gflops | cold start time | bandwidth test | io performance | iops
S: concurrent connections | virtual user | concurrency level | workload generator | workload | synthetic workload
S: tpc-h | tpc-c | tpc-ds | ycsb | sysbench workload | spec cpu | linpack | dhrystone | coremark | whetstone
S: geekbench score | frame rate test | fps test | benchmark result | benchmark game | startup time
S: build time comparison | compare performance | compare the performance | measure performance
S: measure the performance | measuring performance | measure execution time | execution time
S: continuous benchmarking | benchmark regression | performance profiling | performance evaluation
S: performance analysis | evaluation suite | test harness for models | model evaluation | head to head
S: comparative analysis | todomvc comparison | side by side comparison | language comparison | compare languages
S: performance number | speed comparison | system-under-test | swe-bench | mmlu | humaneval | glue | superglue
S: gsm8k | imagenet benchmark | coco benchmark | benchmark dataset | ddos test | capacity planning | soak test
S: spike test | 吞吐量 | 对比测试 | 评测 | 测评 | 测评脚本 | 并发测试 | 每秒请求数 | 排行榜
T: jmh | apache bench | ab tool | wrk | wrk2 | Siege | Hey | vegeta | k6 | locust | gatling | jmeter | apache jmeter
T: tsung | Artillery | autocannon | hyperfine | google benchmark | Criterion | criterion-rs | benchmark-js
T: benchmarkdotnet | pytest-benchmark | asv | phoronix | fio | iperf | iperf3 | sysbench | pgbench | memtier
T: stress-ng | unixbench | geekbench | techempower | cinebench | phpbench | benchee | Caliper | hyperledger caliper
T: go test bench | gobench | Speedometer | jetstream | jsperf | Lighthouse | lm evaluation harness | mlperf
W: performance | speed | fast | fastest | slow | latency | comparison | compare | measure | measurement | timing
W: timer | profile | profiling | profiler | evaluation | evaluate | metric | result | score | statistics
W: concurrency | stress | load | test | iteration | memory usage | cpu usage | optimized | millisecond
H: benchmark runner | benchmark harness | benchmark library | benchmark script | benchmark program
H: benchmark utility | benchmarking library | benchmarking framework | benchmarking suite | benchmarking toolkit
H: benchmarking utility | benchmarking platform | benchmarking script | benchmark collection
H: collection of benchmarks | set of benchmarks | benchmark comparison | benchmark of | benchmark for
H: microbenchmark library | micro-benchmark framework | microbenchmark suite | load testing tool | load test tool
H: load testing framework | load testing platform | load testing toolkit | http load generator
H: http load testing tool | http load tester | http benchmarking tool | load tester | stress tester
H: stress testing tool | stress tool | performance testing tool | performance testing framework
H: performance test suite | performance suite | performance tool | speed tester | speed test script | speedtest cli
H: speed test server | bandwidth tester | network speed test | bench script | bench tool | test bench script
H: framework comparison | comparison table | evaluation framework | evaluation harness | evaluation toolkit
H: benchmark environment | perf suite | bench suite | bench | 压测工具 | 测试脚本 | 测速脚本 | 测速工具 | 性能测试工具 | 跑分脚本 | 压力测试工具
C: ns-op | b-op | allocs-op | cargo bench | go test -bench | npm run bench | npm run benchmark | make bench
C: BenchmarkDotNet | Requests-sec | wrk -t | ab -n | k6 run | locust -f | jmeter -n | mvn jmh | BENCHMARK_MAIN
C: Benchmark-8 | mix bench | rake benchmark | phpbench run
X: test bench | workbench | load test data | cis benchmark | kubernetes cis benchmark | security benchmark
X: running benchmark locally | game leaderboard | player leaderboard | glue code | glue job | aws glue | hey there
X: criterion collection | siege weapon

[robot]
alias: robotics | robots | ros | ros2 | drone | drones | uav | slam | autonomous-vehicles | 机器人
E: robot | robotics | ROS | ROS2 | ROS1 | robot operating system | ros 2 | ros package | ros node | ros driver
E: ros wrapper | quadcopter | quadrotor | multicopter | uav | unmanned aerial vehicle | flight controller
E: robotic arm | robot arm | humanoid | humanoid robot | quadruped | quadruped robot | legged robot | mobile robot
E: wheeled robot | self-balancing robot | robot dog | hexapod | robot manipulation | robot learning
E: robot simulation | robot simulator | robot control | robot navigation | motion planning | trajectory planning
E: trajectory optimization | inverse kinematics | slam | simultaneous localization and mapping | visual slam
E: lidar slam | visual inertial odometry | lidar odometry | visual odometry | autonomous vehicle
E: autonomous driving | self-driving car | embodied ai | embodied agent | dexterous manipulation | grasp planning
E: teleoperation | vacuum robot | robot vacuum | robot soccer | robocup | swarm robotics | rc car | autonomous car
E: donkey car | line follower | frc | ftc | first robotics competition | first robotics | first tech challenge | vla
E: vision language action | exoskeleton | underwater robot | rov | auv | 机器人操作系统 | 无人机 | 無人機 | 四轴飞行器 | 机械臂 | 機械手臂
E: 机器人控制 | 无人车 | 四足机器人 | 人形机器人 | 飞控 | 自动驾驶 | 智能小车 | 平衡车 | 具身智能
S: drone | autopilot | manipulator | grasping | path planning | path planner | localization and mapping | odometry
S: lidar | laser scanner | point cloud registration | occupancy grid | costmap | sensor fusion | imu | gyroscope
S: accelerometer | gps waypoint | kalman filter | pid controller | forward kinematics | kinematics
S: rigid body dynamics | multibody dynamics | urdf | sdf model | end effector | gripper | actuator | servo
S: servo motor | stepper motor | motor controller | motor driver | brushless motor | encoder motor | joint torque
S: impedance control | whole body control | model predictive control | optimal control | gait | locomotion
S: sim-to-real | sim2real | imitation learning | behavior tree | behaviour tree | obstacle avoidance
S: collision avoidance | object grasping | pick and place | hand eye calibration | extrinsic calibration
S: camera calibration | lidar camera calibration | depth camera | stereo camera | ground station
S: ground control station | telemetry radio | rc transmitter | radio control | fpv | esc firmware | blackbox log
S: ackermann | differential drive | catkin | colcon | rviz | tf2 | fiducial marker | apriltag | aruco | loop closure
S: pose graph | factor graph | bundle adjustment | 3d lidar | hd map | robot framework for hardware | cnc
S: industrial robot | cobot | chassis | roborio | wpilib | advantagekit | talon srx | telepresence | can bus
S: battlebot | 激光雷达 | 路径规划 | 运动规划 | 舵机 | 定位与建图 | 视觉里程计 | 导航 | 运动控制 | 步进电机 | 仿真环境
T: Gazebo | ignition gazebo | isaac sim | isaac gym | isaac lab | mujoco | pybullet | webots | coppeliasim | v-rep
T: carla | airsim | moveit | moveit2 | nav2 | navigation2 | mavlink | mavros | px4 | ardupilot | betaflight
T: cleanflight | inav | dji | dji tello | tello | parrot ar-drone | ar drone | pixhawk | crazyflie | turtlebot
T: turtlebot3 | raspberry pi robot | lego mindstorms | mindstorms | ev3 | nxt | universal robots | franka
T: franka emika | kuka | fanuc | unitree | boston dynamics | spot robot | nao robot | pepper robot | sphero | cozmo
T: vector robot | roomba | roborock | velodyne | livox | realsense | kinect | jetson | jetson nano | dynamixel
T: arduino | johnny-five | cylon | lerobot | Drake | pinocchio | ompl | gtsam | ceres solver | Cartographer
T: orb-slam | orb-slam2 | orb-slam3 | lio-sam | autoware | apollo auto | openpilot | duckietown | vex v5 | Aloha
T: so-100 | hubot
W: autonomous | sensor | motor | navigation | controller | hardware | camera | simulation | simulator | gps | joint
W: trajectory | mapping | localization | perception | planning | vehicle | arduino library | raspberry pi | esp32
W: bluetooth | joystick | firmware | microcontroller | physics | calibration | pose | actuation | car | cartesian
W: arm | 机器人 | 機器人
H: robot controller | robot platform | robot project | robot framework library | robot library | robot software
H: robot firmware | robot kit | robot simulation environment | robotics library | robotics framework
H: robotics toolbox | robotics toolkit | robotics platform | robotics simulator | robotics middleware
H: robotics course | robotics project | ros2 package | ros2 node | ros2 driver | ros2 wrapper | ros workspace
H: ros stack | ros interface | ros tutorial | ros message | slam system | slam algorithm | slam library
H: slam framework | odometry system | motion planning library | motion planner | trajectory planner
H: path planning algorithm | drone controller | drone simulator | drone project | drone sdk | quadcopter firmware
H: flight control software | flight control firmware | flight stack | autopilot firmware
H: autonomous driving simulator | autonomous driving stack | driving simulator | manipulation benchmark | robot code
H: frc robot code | frc code | ftc code | team code | robot description | urdf model | robot model
H: kinematics library | kinematics solver | dynamics library | self-driving software | robot skill | robot policy
H: quadruped controller | robot brain | robot car
C: catkin_make | catkin_ws | colcon build | roslaunch | rosrun | ros2 launch | ros2 run | ros2 topic | rostopic
C: rosdep install | source devel setup bash | source install setup bash | import rospy | import rclpy
C: apt install ros | package xml | rosbag | rosbag play | roscore | ros-noetic | ros-kinetic | ros-melodic
C: ros-indigo | ros-humble | gradlew deploy | make px4_sitl
X: robots txt | robots exclusion | robot framework | robot framework test | robotframework | chat robot | chatrobot
X: dingtalk robot | wechat robot | qq robot | slack robot | trading robot | spam robot | meta robots | robot check
X: mr robot | not a robot | autopilot for kubernetes | kubernetes autopilot | gke autopilot | sdf font | robot test
X: robots meta | robot detection | i-m not a robot | 聊天机器人 | 微信机器人 | 群机器人 | 钉钉机器人 | QQ机器人 | 客服机器人 | 问答机器人 | 智能机器人
X: 飞书机器人 | software robot | robotic process automation | ros error

[finance]
alias: fintech | trading | quant | quantitative-finance | accounting | budgeting | investing | stock | stocks
alias: payments | banking | personal-finance | 金融 | 量化
E: finance | financial | fintech | quantitative finance | quantitative trading | quant trading | algorithmic trading
E: algo trading | algotrading | automated trading | high frequency trading | hft | trading bot | trading system
)lexicon",
R"lexicon(
[finance]
E: trading strategy | trading platform | trading engine | trading framework | stock market | stock price
E: stock trading | stock data | stock analysis | stock prediction | forex | forex trading | crypto trading
E: cryptocurrency trading | backtesting | backtest | portfolio optimization | portfolio management
E: portfolio tracker | portfolio analysis | personal finance | money management | expense tracker | expense tracking
E: expense manager | budgeting | budget app | budget planner | budget tracker | accounting | double-entry accounting
E: double-entry bookkeeping | double entry | plain text accounting | bookkeeping | invoicing | payroll
E: bank account | core banking | open banking | online banking | internet banking | payment gateway
E: payment processing | payment system | payment method | payment api | payment integration | digital payment
E: mobile payment | instant payment | investing | wealth management | financial data | financial market
E: financial analysis | financial model | financial modeling | financial planning | financial statement
E: financial engineering | financial instrument | financial service | market data | market making | option pricing
E: derivatives pricing | credit risk | risk management | credit card payment | subscription billing
E: recurring payment | recurring billing | microfinance | currency conversion | exchange rate | currency converter
E: currency exchange | currency rate | money transfer | arbitrage | crypto arbitrage | hedge fund | robo-advisor
E: 量化交易 | 量化 | 金融 | 股票 | 炒股 | 期货 | 基金 | 记账 | 記帳 | 财务 | 財務 | 支付 | 微信支付 | 支付宝 | 支付寶 | 交易系统 | 回测 | 投资 | 证券 | 银行 | 理财
E: 聚合支付 | 会计 | 发票 | 外汇 | 自动交易
S: stock | invoice | billing | banking | payment | investment | loan | mortgage | tax | remittance | order book
S: orderbook | matching engine | limit order | market order | stop loss | take profit | technical analysis
S: technical indicator | fundamental analysis | moving average | rsi | macd | bollinger band | candlestick | ohlc
S: ohlcv | ticker symbol | ticker | stock ticker | stock quote | real-time quote | quote data | historical price
S: tick data | historical market data | paper trading | live trading | pairs trading | grid trading | mean reversion
S: momentum strategy | statistical arbitrage | sharpe ratio | value at risk | drawdown | alpha factor | factor model
S: factor investing | black scholes | implied volatility | volatility | greeks | yield curve | fixed income | bond
S: futures | options trading | option chain | etf | equity | equities | commodity | hedge | dividend
S: stock exchange | securities | brokerage | broker api | asset management | asset allocation | efficient frontier
S: bank statement | bank transaction | transaction categorization | bank sync | general ledger | chart of accounts
S: journal entry | balance sheet | cash flow | income statement | profit and loss | net worth
S: financial independence | fire calculator | compound interest | interest rate | loan calculator | amortization
S: receipt | split bill | split expenses | shared expenses | invoice generator | invoice template | invoice pdf
S: estimate and invoices | e-invoice | e-invoicing | xbrl | sec filing | edgar | 10-k | earnings call | iso 20022
S: iso 8583 | swift mt | iban | sepa | bic code | ofx | qif | mt940 | fints | hbci | psd2 | fix protocol
S: fix engine | pci dss | credit card | credit card number | credit card validation | credit score | debit card
S: checkout session | refund | chargeback | subscription payment | in-app purchase | payout | merchant account
S: point of sale | pos system | mobile money | ussd | kyc | aml | anti money laundering | insurance | actuarial
S: vat | sales tax | vat number | tax calculation | tax calculator | money formatting | currency formatting
S: money object | currency format | monetary | monetary value | fund data | mutual fund | index fund | a-share
S: trade execution | order management system | order execution | trade signal | copy trading | trading view
S: trading journal | expert advisor | market maker | prediction market | polymarket bot | crowdfunding
S: donation platform | lending | debt tracker | spending | expense report | salary calculator | 行情 | 选股 | 券商 | A股
S: 港股 | 策略 | 账单 | 汇率 | 打板 | 涨停 | 对账 | 风控 | 四方支付 | 期权 | 交易所 | 持仓 | 债券 | 收款
T: quantlib | zipline | backtrader | quantconnect | lean engine | quantopian | vnpy | ccxt | ta-lib | talib
T: metatrader | metatrader 4 | metatrader 5 | mt4 | mt5 | mql4 | mql5 | tradingview | pine script | pinescript
T: interactive brokers | ib gateway | Alpaca | alpaca markets | robinhood | zerodha | kite connect | oanda
T: yahoo finance | yfinance | alpha vantage | google finance | iex cloud | polygon-io | quandl | bloomberg
T: bloomberg terminal | tushare | akshare | joinquant | binance | bitmex | coinbase | kraken | bybit | okx
T: freqtrade | hummingbot | ledger cli | hledger | beancount | gnucash | ynab | you need a budget | mint com
T: firefly iii | actual budget | quickbooks | xero | freshbooks | Plaid | stripe | stripe connect | paypal
T: braintree | square payments | adyen | razorpay | paystack | flutterwave | mollie | authorize-net | klarna | wepay
T: 2checkout | payu | m-pesa | mpesa | paytm | mercado pago | mercadopago | pagseguro | alipay | wechat pay
T: wechatpay | apple pay | google pay | omnipay | chargebee | recurly | omise | iyzico | cybersource | worldpay
T: skrill | venmo | revolut | monzo | starling bank | open exchange rates | fixer io | polymarket | kalshi
T: wall street
W: market | price | money | transaction | account | exchange | currency | asset | order | trade | trader | bank
W: broker | profit | portfolio | return | wallet | cash | fund | risk | ledger | cost | economic | economy
W: strategy | signal | indicator | balance | subscription | merchant | customer | capital | earning | income
H: trading library | trading api | trading app | trading terminal | trading dashboard | trading simulator
H: trading algorithm | trading toolkit | trading environment | trading gateway | trading tool | trading software
H: backtester | backtesting framework | backtesting engine | backtesting library | stock screener | stock tracker
H: stock app | stock api | stock market api | stock market app | stock market simulator | stock prediction model
H: stock bot | quant framework | quant library | quant platform | quantitative trading platform
H: quantitative trading framework | technical analysis library | indicator library | finance app | finance manager
H: finance tracker | finance library | finance tool | finance application | finance management app
H: personal finance manager | personal finance app | finance dashboard | expense app | expense tracking app
H: budget manager | budget application | budgeting app | budgeting tool | accounting software | accounting system
H: accounting application | accounting library | accounting app | accounting tool | invoicing software
H: invoicing app | invoicing system | invoice manager | invoice app | invoice system | billing system
H: billing software | billing platform | billing library | billing engine | payment library | payment sdk
H: payment client | payment plugin | payment module | payment gateway integration | payment platform
H: payment service | payment processor | payment provider | payment form | payment app | payment package
H: payment orchestrator | payment switch | paypal sdk | paypal library | stripe client | stripe library
H: stripe integration | stripe api client | stripe plugin | banking system | banking app | banking application
H: banking api | bank app | bank api | bank management system | currency library | money library | money class
H: money package | exchange rate api | currency converter app | market data api | market data feed
H: financial library | financial api | financial toolkit | financial calculator | financial app
H: financial dashboard | financial software | ledger system | payroll system | tax calculator app
H: order matching engine | price tracker bot | portfolio app | portfolio tracker app | portfolio manager app
H: investment tracker | loan management system | erp accounting | fintech app | fintech platform | 量化平台 | 量化框架
H: 记账软件 | 支付系统 | 支付SDK | 支付 SDK | 交易接口 | 财务系统 | 记账应用
C: import yfinance | import ccxt | import backtrader | import talib | import tushare | STRIPE_SECRET_KEY
C: stripe api_key | pip install yfinance | stripe listen | AAPL | GOOG | BTC-USD | EURUSD | ledger -f | bean-check
C: Stripe Charge | api_key stripe
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
E: bitcoin | btc | bitcoin core | lightning network | bitcoin wallet | bitcoin node | bitcoin full node
E: bitcoin client | bitcoin miner | bitcoin mining | bitcoin payment | bitcoin price | bitcoin exchange
E: bitcoin protocol | bitcoin transaction | bitcoin address | bitcoin script | bitcoin library | bitcoin trading
E: bitcoin cash | bitcoin gold | bitcoin sv | bitcoin explorer | block explorer for bitcoin | satoshi
E: satoshi nakamoto | lightning node | lightning wallet | lightning payment | taproot | segwit | ordinals | brc-20
E: brc20 | bitcoin layer 2 | bitcoin sidechain | coinjoin | bitcoin improvement proposal | bolt specification
E: lightning invoice | bitcoin-only | 比特币 | 比特幣 | 闪电网络 | 莱特币 | 比特币钱包
S: inscription | bip32 | bip39 | bip44 | bip-32 | bip-39 | bip174 | psbt | partially signed bitcoin transaction
S: utxo | hd wallet | hierarchical deterministic | multisig wallet | paper wallet | brain wallet | cold storage
S: hardware wallet | seed phrase | mnemonic phrase | spv | spv wallet | simplified payment verification | mempool
S: bech32 | base58 | base58check | secp256k1 | schnorr signature | musig | output descriptor | miniscript | bolt11
S: bolt12 | lnurl | hodl invoice | payment channel | submarine swap | atomic swap | testnet | regtest | signet
S: mainnet | halving | hashrate | mining pool | stratum | stratum protocol | asic miner | proof of work
S: double spend | full node | block header | coinbase transaction | private key | vanity address | vanitygen
S: altcoin | sats | nostr | zap | ecash | chaumian | cashu | fedimint | statechain | discreet log contract
S: silent payment | bitcoin uri | electrum protocol | sha256d | dollar cost averaging bitcoin | faucet
S: colored coin | counterparty asset | 挖矿 | 矿池 | 助记词 | 铭文 | 冷钱包 | 硬件钱包 | 矿机 | 比特现金
T: bitcoind | bitcoin-cli | bitcoinj | bitcoinjs-lib | bitcore | btcd | btcpay | btcpay server | electrum
T: electrumx | electrs | lnd | c-lightning | core lightning | eclair | litecoin | dogecoin | namecoin | dash coin
T: zcash | monero | coinbase | bitpay | blockchain-info | blockstream | liquid network | elements project
T: rootstock | rsk | trezor | ledger nano | coldcard | mt-gox | mtgox | bitstamp | btc-e | bitfinex | localbitcoins
T: kraken | coindesk | umbrel | blockcypher | cgminer | bfgminer | p2pool | lnbits | rust-bitcoin | nbitcoin
T: pycoin | joinmarket | wasabi wallet | mempool-space | bitaxe | bitmain antminer
W: wallet | coin | cryptocurrency | crypto | mining | miner | blockchain | transaction | block | address | ledger
W: peer to peer | currency | exchange | decentralized | lightning | node | payment | price | key | donation
W: p2p network
H: bitcoin wallet app | bitcoin implementation | bitcoin library in | bitcoin sdk | bitcoin api | bitcoin toolkit
H: bitcoin tool | bitcoin bot | bitcoin ticker | bitcoin price tracker | bitcoin rpc client
H: bitcoin json-rpc client | bitcoin fork | bitcoin trading bot | bitcoin payment processor
H: bitcoin payment gateway | bitcoin paper wallet | bitcoin faucet | bitcoin indexer | bitcoin parser
H: bitcoin block explorer | bitcoin blockchain parser | bitcoin blockchain explorer | bitcoin development kit
H: bitcoin p2p library | bitcoin book | bitcoin client library | lightning app | lightning library
H: lightning network daemon | lightning implementation | lightning client | bitcoin signer | mining software
H: gpu miner | cpu miner | experimental digital currency | digital currency | node management
H: bitcoin node dashboard
C: bitcoin conf | bitcoin-qt | lncli | lightning-cli | rpcuser | rpcpassword | txid | scriptPubKey | wif | btc-usd
C: BTCUSD | xpub | lnd conf | bitcoin rpc
X: donate bitcoin | bitcoin donation | donate with bitcoin | donation bitcoin | donate btc | btc donation
X: bitcoin tip | tip bitcoin | electrum css | dash board | data mining | lightning component
X: lightning web component | salesforce lightning | lightning design system | pytorch lightning | lightning fast
X: fast lightning | text mining

[blockchain]
alias: ethereum | web3 | crypto | cryptocurrency | cryptocurrencies | smart-contracts | solidity | defi | nft | dapp
alias: solana | 区块链
E: blockchain | block chain | cryptocurrency | crypto-currency | ethereum | smart contract | web3 | web3 app | dapp
E: decentralized application | decentralised application | decentralized finance | defi | nft | non-fungible token
E: nft marketplace | nft collection | distributed ledger | distributed ledger technology | dlt | crypto wallet
E: cryptocurrency wallet | ethereum wallet | evm | ethereum virtual machine | evm compatible | solidity | layer 2
E: layer-1 blockchain | l2 rollup | rollup | zk-rollup | optimistic rollup | zero knowledge proof | zero-knowledge
E: zk-snark | zk-stark | zksnark | zkp | zkevm | zkvm | proof of stake | proof of work | proof of authority
E: consensus protocol | consensus engine | consensus algorithm | bft consensus | byzantine fault tolerant
E: byzantine fault tolerance | dao | decentralized autonomous organization | decentralized exchange | dex | amm
E: automated market maker | token sale | ico | crowdsale | initial coin offering | stablecoin | erc20 | erc-20
E: erc721 | erc-721 | erc1155 | erc-1155 | erc-4337 | account abstraction | cross-chain | cross-chain bridge
E: crosschain | parachain | validator node | blockchain node | block explorer | blockchain explorer
E: decentralized identity | self-sovereign identity | decentralized storage | cryptocurrency exchange
E: cryptocurrency trading | cryptocurrency price | crypto exchange | crypto trading | crypto trading bot
E: crypto portfolio | crypto currency tracker | crypto miner | cryptocurrency mining | cryptocurrency miner
)lexicon",
R"lexicon(
[blockchain]
E: altcoin | bitcoin | memecoin | meme coin | onchain | on-chain | permissioned blockchain | hyperledger fabric
E: chaincode | appchain | mev | mev bot | sniper bot | arbitrage bot | flash loan | flashloan | yield farming
E: liquid staking | tokenomics | digital currency | digital asset | cryptonote | 区块链 | 區塊鏈 | 以太坊 | 以太幣 | 智能合约 | 智能合約
E: 加密货币 | 加密貨幣 | 数字货币 | 虚拟货币 | 虛擬貨幣 | 去中心化 | 联盟链 | 公链 | 钱包 | 代币 | 比特币 | 币安 | 空投 | 链上 | 波场
S: airdrop | staking | gas fee | gas optimization | gas price | mempool | merkle proof | merkle tree | state channel
S: payment channel | sidechain | side chain | plasma | sharding blockchain | light client | full node | archive node
S: rpc endpoint | json-rpc ethereum | testnet | mainnet | devnet | faucet | genesis block | block reward
S: block producer | validator | slashing | delegator | delegated proof of stake | dpos | pbft | tendermint consensus
S: tamper-proof ledger | immutable ledger | peer to peer network | decentralized | decentralised | trustless
S: permissionless | multisig | multi-signature wallet | hd wallet | hardware wallet | mnemonic | seed phrase
S: private key | keystore | wallet connect | wallet address | wallet adapter | browser wallet
S: sign-in with ethereum | siwe | token contract | token swap | token bridge | token vesting | tokenization
S: token launch | liquidity pool | liquidity | lending protocol | perpetual | price oracle | oracle network
S: governance token | voting dapp | contract deployment | contract verification | upgradeable contract
S: proxy contract | contract audit | smart contract security | smart contract audit | reentrancy | vyper
S: bytecode decompiler evm | abi encoding | event indexing | subgraph | chain indexer | chain data | eip-712
S: eip-1559 | eip | erc | move language | ink smart contract | cosmwasm | ibc | wasm smart contract | tvm
S: bonding curve | pump fun | generative art nft | nft minting | mint nft | minting | nft metadata | soulbound
S: metaverse | play-to-earn | gamefi | socialfi | depin | verifiable credential | did method
S: verifiable computation | threshold signature | mpc wallet | secp256k1 | ed25519 signature | ring signature
S: bulletproof | stealth address | mixer | privacy coin | coinmarketcap | market cap | cryptojacking | rug pull
S: honeypot token | mining pool | gpu mining | ethash | randomx | masternode | hard fork | supply chain blockchain
S: crypto asset | custody | validator client | beacon chain | eth2 | consensus client | execution client
S: web3 provider | web3 wallet | web3 development | web3 game | web3 library | crypto payment
S: crypto payment gateway | airdrop script | wallet generator | snapshot voting | 共识算法 | 挖矿 | 矿池 | 节点 | 跨链 | 交易所
S: 撸毛 | 币圈 | 零知识证明 | 质押 | 合约 | 私钥 | 合约交易 | 铸造 | 发币
T: web3-js | ethers-js | ethers | wagmi | viem | Truffle | truffle suite | hardhat | Foundry | Forge | ganache
T: testrpc | remix ide | openzeppelin | metamask | walletconnect | rainbowkit | geth | go-ethereum | parity ethereum
T: openethereum | erigon | nethermind | besu | lighthouse client | prysm | infura | alchemy api | etherscan
T: uniswap | pancakeswap | sushiswap | curve finance | aave | compound finance | makerdao | chainlink | the graph
T: ipfs | filecoin | arweave | ens | opensea | Polygon | polygon matic | matic | arbitrum | Optimism | zksync
T: starknet | cairo lang | starkware | scroll zk | base chain | bsc | binance smart chain | bnb chain | binance
T: Avalanche | solana | anchor framework | raydium | jupiter swap | metaplex | phantom wallet | near protocol
T: aptos | sui | cardano | plutus | polkadot | kusama | Substrate | Cosmos | cosmos sdk | cosmos hub | tendermint
T: Osmosis | celestia | eos | eosio | tron | tronweb | Stellar | Ripple | xrp | xrp ledger | Iota | tezos | algorand
T: hedera | hashgraph | neo blockchain | ton blockchain | toncoin | hyperledger | hyperledger composer
T: hyperledger sawtooth | hyperledger indy | corda | r3 corda | Quorum | fisco bcos | multichain | monero | zcash
T: litecoin | dogecoin | nem | waves platform | lisk | icon blockchain | elrond | multiversx | vechain
T: tezos wallet | bitshares | steem | steemit | hive blockchain | internet computer | dfinity | motoko
T: mina protocol | flow blockchain | dapper labs | thirdweb | moralis | gnosis safe | safe wallet | eigenlayer
T: layerzero | Wormhole | axelar | hyperliquid | coinbase | coingecko | coinbase wallet | circom | snarkjs | halo2
T: Plonk | groth16 | noir lang | Slither | mythril | echidna | Embark | scaffold-eth | Drizzle | trezor
T: ledger nano | usdt | usdc
W: crypto | token | wallet | coin | chain | ledger | contract | node | transaction | block | consensus | mining
W: miner | mint | address | signature | signing | cryptographic | cryptography | p2p | distributed | protocol
W: trading | exchange | swap | bridge | oracle | governance | vote | voting | marketplace | hash | gas | stake
W: asset | identity | audit | mnemonic code | peer to peer | key management | price
H: blockchain platform | blockchain framework | blockchain protocol | blockchain implementation | blockchain client
H: blockchain network | blockchain application | blockchain app | blockchain project | blockchain sdk
H: blockchain library | blockchain api | blockchain wallet | blockchain demo | blockchain tutorial
H: blockchain course | blockchain indexer | blockchain game | blockchain simulator | blockchain based system
H: blockchain infrastructure | simple blockchain | smart contract platform | smart contract language
H: smart contract framework | smart contract library | smart contract template | smart contract wallet
H: smart contract suite | solidity library | solidity contract | solidity compiler | solidity tutorial
H: solidity template | solidity plugin | solidity linter | ethereum client | ethereum node | ethereum library
H: ethereum sdk | ethereum implementation | ethereum dapp | ethereum token | ethereum smart contract | ethereum api
H: ethereum explorer | ethereum development environment | ethereum wallet app | wallet sdk | wallet app
H: wallet library | wallet extension | browser extension wallet | token standard | erc20 token
H: erc20 token contract | nft project | nft generator | nft marketplace app | nft minter | nft contract
H: dex aggregator | swap interface | swap protocol | defi protocol | defi platform | defi app | defi dashboard
H: dapp template | dapp starter | dapp boilerplate | dapp browser | dapp framework | web3 client | web3 sdk
H: web3 template | web3 starter kit | web3 boilerplate | web3 platform | web3 project | web3 bot | crypto bot
H: crypto tracker | crypto app | crypto dashboard | crypto payment processor | cryptocurrency app
H: cryptocurrency tracker | cryptocurrency api | cryptocurrency library | cryptocurrency bot
H: cryptocurrency dashboard | cryptocurrency exchange api | cryptocurrency icon | price ticker | coin tracker
H: coin implementation | solana program | solana bot | solana client | solana sdk | solana trading bot
H: substrate node | substrate pallet | pallet | cosmos chain | cosmos sdk module | validator setup | node installer
H: node runner | rollup framework | rollup stack | zk circuit | zk proof system | zkp library | proof system
H: bridge contract | oracle contract | lending market | staking contract | staking dapp | governance contract
H: mining software | airdrop bot | farming bot | auto claim bot | copy trading bot | nft bot | 区块链平台 | 区块链浏览器
H: 区块链项目 | 数字钱包 | 钱包应用 | 区块链框架
C: truffle migrate | truffle compile | npx hardhat | hardhat test | forge build | forge test | forge install
C: ganache-cli | pragma solidity | web3 eth | eth_accounts | ethers utils | import web3 | from web3 import
C: geth --datadir | anchor build | anchor test | anchor deploy | solana config | solana-keygen | PRIVATE_KEY
C: INFURA_KEY | INFURA_API_KEY | ETHERSCAN_API_KEY | MNEMONIC | eosiocpp | cleos | near deploy | msg sender
C: fabric peer | seid | gaiad | npm install web3 | npm install ethers
X: crypto library | crypto module | node crypto | web crypto | crypto api | webcrypto | web crypto api
X: design token | access token | api token | auth token | jwt token | token bucket | data mining | text mining
X: data access object dao | dao pattern | dao layer | dao interface | dao class | room dao | toolchain | tool chain
X: promise chain | validator js | form validator | schema validator | json validator | input validator
X: html validator | gas station app | gas turbine | gas sensor | linux mint | mint theme | terraform foundry
X: palantir foundry | cloud foundry | minecraft forge | laravel forge | autodesk forge | forge mod
X: substrate binding | cosmos db | azure cosmos | 前端钱包 | apple wallet | payment wallet | google wallet | audio mixer
X: color mixer | sound mixer | mixer console | class mixer | polygon clipping | polygon mesh | polygon triangulation
X: polygon shape | geo polygon | reset password airdrop | apple airdrop | apple polygon | oracle database
X: oracle db | oracle cloud | oracle java | key value keystore | java keystore | wordpress hive | flow chart
X: genesis framework | curve fitting | npm ens | stellar cartography | aurora cardano
X: decentralized version control | hyperledger free

[crm]
alias: customer-relationship-management | crm-system | erp-crm | customer-management | sales | 客户管理
E: crm | crm system | customer relationship management | customer relation management | customer management
E: client management | sales crm | open source crm | crm platform | personal crm | personal relationship management
E: sales pipeline | lead management | contact management | contact relationship | sales automation
E: sales force automation | marketing automation | customer support platform | customer data platform
E: customer engagement | erp crm | real estate crm | recruitment crm | sales management
E: business management software | sales funnel | civicrm extension | 客户管理 | 客戶管理 | 客户关系管理 | 客戶關係管理 | 客户管理系统 | CRM系统
E: CRM 系统 | 销售管理 | 企业管理系统
S: sales lead | lead generation | lead scoring | lead capture | deal pipeline | deal stage | deal tracking
S: opportunity management | sales opportunity | quotation | quote management | sales team | salesperson | sales rep
S: contact list | customer list | customer record | customer database | customer contact | customer portal
S: customer success | customer service | customer care | customer journey | account management | campaign management
S: email campaign | drip campaign | cold outreach | cold email | follow-up reminder | call logging | call tracking
S: call center | ticketing | help desk | helpdesk | support ticket | ticket system | membership management
S: donor management | constituent management | fundraising | nonprofit | volunteer management
S: relationship management | client portal | field service | sales order | sales report | sales dashboard
S: sales forecast | erp | enterprise resource planning | hrm | freelancer | small business | workflow automation crm
S: segmentation of customers | contact enrichment | lead enrichment | prospecting | business process management
S: invoicing and crm | clinic client management | tenant management | 销售线索 | 线索 | 商机 | 商机管理 | 合同管理 | 客户跟进 | 公海 | 进销存
S: 会员管理 | 客户 | 销售 | 工单 | 外呼 | 私域 | SCRM | 企业微信
T: salesforce | apex salesforce | soql | sfdc | salesforce dx | lightning web component | hubspot | zoho | zoho crm
T: pipedrive | sugarcrm | suitecrm | vtiger | espocrm | dynamics 365 | dynamics crm | microsoft dynamics
T: dynamics 365 crm | xrm | dataverse | civicrm | odoo | openerp | erpnext | dolibarr | twenty crm | freshsales
T: freshdesk | zendesk | Intercom | mautic | marketo | mailchimp | activecampaign | amocrm | bitrix24 | bitrix
T: insightly | highrise | infusionsoft | keap | close io | copper crm | capsule crm | highlevel | gohighlevel
T: netsuite | krayin | orocrm | monica | chatwoot | siebel | pardot | eloqua | apollo io | yetiforce | kommo
T: retailcrm | perfex
W: customer | client | contact | lead | sale | deal | company | organization | account | opportunity | business
W: relationship | invoice | email | task | appointment | calendar | dashboard | marketing | employee | note | report
W: campaign | admin panel | enterprise | team | pipeline | follow-up | tenant | support
H: crm software | crm application | crm app | crm solution | crm framework | crm tool | crm dashboard | crm api
H: crm sdk | crm client | crm plugin | crm module | crm extension | crm backend | crm frontend | crm project
H: crm demo | crm template | crm package | customer management system | customer management app
H: client management system | client manager | customer manager | contact manager | contact management system
H: lead management system | lead manager | sales management system | sales tracker | salesforce client
H: salesforce app | salesforce library | salesforce api client | salesforce connector | salesforce api wrapper
H: hubspot client | hubspot api client | hubspot api wrapper | hubspot sdk | dynamics crm plugin | vtiger module
H: suitecrm module | sugarcrm module | personal relationship manager | business management system | erp system
H: erp software | customer portal app | business suite | customer platform | support desk | 客户系统 | CRM管理系统 | 管理软件
C: sfdx force | sf project deploy | HUBSPOT_API_KEY | salesforce login | import simple_salesforce | odoo-bin
C: civicrm api
X: client side | http client | client server | lead developer | misleading | api client | email client | git client
X: lead to | will lead | sales tax | closure deal | network account

[ecommerce]
alias: e-commerce | shop | shopping | shopping-cart | store | online-store | shopify | magento | woocommerce | 电商
alias: 商城
E: e-commerce | ecommerce | e-commerce platform | online store | online shop | web shop | webshop | e-shop | eshop
E: shopping cart | shopping app | shopping website | storefront | headless commerce | composable commerce
E: commerce platform | m-commerce | marketplace | multi-vendor | multi-vendor marketplace | checkout
E: payment checkout | add to cart | product catalog | product catalogue | product page | product listing
E: product review | product variant | order management | order fulfillment | inventory management | dropshipping
E: point of sale | pos system | b2b commerce | b2c | b2b2c | digital goods | sell digital products
E: digital download store | food delivery app | food ordering | online ordering | grocery store | grocery delivery
E: book store | bookstore | online bookstore | pizza ordering | clothing store | sneaker bot | price comparison
E: flash sale | seckill | e-commerce app | amazon clone | flipkart clone | ebay clone | shopify app | shopify theme
E: magento 2 | magento extension | magento module | woocommerce plugin | woocommerce extension | prestashop module
E: opencart extension | 电商 | 電商 | 电子商务 | 電子商務 | 商城 | 商城系统 | 购物车 | 購物車 | 网店 | 购物 | 购物网站 | 电商平台 | 电商系统 | 微商城 | 商城小程序
E: 多商户 | 秒杀系统 | 秒杀 | 外卖 | 点餐
)lexicon",
R"lexicon(
[ecommerce]
S: commerce | retail | cart | wishlist | coupon | coupon code | discount code | promo code | gift card
S: loyalty program | order tracking | order history | order processing | order status | shipping | shipping rate
S: shipping label | shipping cost | shipping method | delivery tracking | parcel tracking | sku | stock keeping unit
S: stock management | product management | product information management | pim | product feed | product filter
S: product search | product recommendation | product configurator | product image zoom | product category
S: product data | catalog management | payment gateway | payment method | payment integration | stripe checkout
S: paypal checkout | paypal express | cash on delivery | guest checkout | one page checkout | abandoned cart
S: upsell | cross sell | layered navigation | tax calculation | sales channel | omnichannel | vendor | seller
S: buyer | merchant | customer review | featured products | best seller | auction | bidding | rental platform
S: booking platform | subscription box | subscription commerce | restaurant menu | food order | restaurant ordering
S: warehouse management | fulfillment | returns management | rma | invoice pdf order | mini cart | cart drawer
S: cart item | cart page | cart total | buy button | pricing table product | restock | restock alert | stock checker
S: auto checkout | product price tracker | price scraper | affiliate | liquid template | shopify store
S: shopify section | shopify api | storefront api | polaris | online purchase | purchase | second-hand
S: classified ads | classifieds | listing site | event ticket sale | e-wallet shop | mini program mall | 商品 | 订单
S: 下单 | 优惠券 | 分销 | 拼团 | 砍价 | 店铺 | 团购 | 收银 | 库存 | 淘宝 | 京东 | 拼多多 | 微信支付 | 物流 | 快递 | 天猫 | 抢购 | 商家 | 预售 | 积分商城
T: shopify | shopify plus | shopify hydrogen | Hydrogen | magento | magento 1 | magento2 | adobe commerce
T: woocommerce | easy digital downloads | prestashop | opencart | oscommerce | zen cart | bigcommerce | Spree
T: spree commerce | solidus | saleor | medusa | medusajs | vendure | sylius | bagisto | aimeos | lunar php
T: craft commerce | drupal commerce | ubercart | virtuemart | nopcommerce | django-oscar | oscar commerce | shopware
T: shopware 6 | oxid eshop | reaction commerce | broadleaf | hybris | sap commerce | commercetools | elastic path
T: moltin | commerce-js | salesforce commerce cloud | demandware | snipcart | stripe | paypal | braintree | klarna
T: adyen | mollie | razorpay | authorize-net | amazon marketplace | amazon mws | amazon seller
T: amazon selling partner api | ebay | ebay api | etsy | etsy api | walmart | aliexpress | alibaba | taobao
T: mercadolibre | lazada | shopee | flipkart | gumroad | lemon squeezy | Paddle | wix stores | squarespace | ecwid
T: vtex | Swell | nacelle | vue storefront | alokai | next commerce | easypost | shipstation | usps | fedex
T: ups api | dhl | aftership | shippo | tmall | youzan | laravel cashier | lemonsqueezy
W: shop | store | product | order | payment | price | customer | catalog | category | inventory | stock | sale
W: seller account | sell | buy | merchandise | brand | item | discount | billing | invoice | delivery | currency
W: tax | vat | review | admin dashboard | wallet | refund | rating | furniture | fashion | restaurant | food
W: user authentication | stripe payment
H: e-commerce website | e-commerce site | e-commerce framework | e-commerce application | e-commerce solution
H: e-commerce system | e-commerce project | e-commerce backend | e-commerce frontend | e-commerce api
H: e-commerce template | e-commerce theme | e-commerce engine | e-commerce store | e-commerce software
H: e-commerce starter | e-commerce boilerplate | e-commerce demo | e-commerce plugin | e-commerce package
H: e-commerce cms | e-commerce microservices | e-commerce web app | e-commerce web application
H: e-commerce mobile app | e-commerce ui | e-commerce stack | e-commerce toolkit | e-commerce dashboard
H: commerce framework | commerce engine | commerce api | commerce sdk | commerce module | commerce solution
H: shop system | shop software | shop app | shop application | shop module | shop plugin | shop theme
H: shop template | shop website | shop demo | shopping platform | shopping site | shopping mall | shopping list ui
H: shopping cart library | shopping cart package | shopping cart plugin | shopping cart application
H: shopping cart module | cart library | cart package | cart system | cart application | checkout library
H: checkout flow | checkout extension | checkout module | checkout page | checkout form | store front | store app
H: store website | store template | marketplace platform | marketplace app | marketplace template | shopify client
H: shopify api client | shopify api library | shopify sdk | shopify cli | shopify starter | shopify boilerplate
H: shopify theme framework | shopify app template | shopify storefront | magento theme | magento plugin
H: magento 2 module | magento 2 extension | magento 2 theme | magento tool | module for magento
H: module for magento 2 | extension for magento | extension for magento 2 | woocommerce theme
H: woocommerce api client | woocommerce gateway | woocommerce app | payment module | payment extension
H: payment gateway for woocommerce | prestashop theme | prestashop plugin | opencart module | opencart theme
H: shopware plugin | spree extension | sylius plugin | order management system | inventory management system
H: inventory system | pos application | point of sale system | pos app | product catalog app
H: food delivery platform | restaurant app | bookshop | pet store | mall | mall system | amazon scraper
H: amazon product scraper | price tracker | product api | shipping library | shipping calculator | shipping module
H: 电商项目 | 商城项目 | 购物商城 | 商城源码 | 电商后台 | 商城后台 | 小程序商城 | 外卖系统 | 点餐系统 | 购物平台 | 秒杀项目
C: shopify theme dev | shopify-cli | bin magento | magento setup upgrade | composer require magento
C: php bin magento setup upgrade | setup upgrade | module enable | rails g spree install | addToCart | add_to_cart
C: cartItems | STRIPE_SECRET_KEY | PAYPAL_CLIENT_ID | bundle exec rails g spree | SHOPIFY_API_KEY | wc-api
C: wp plugin install woocommerce | modman clone
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
E: lms | learning management system | learning management | learning platform | online learning
E: online learning platform | e-learning | e-learning platform | course management | course management system
E: online course | online course platform | course platform | mooc | massive open online course
E: learning content management | lcms | virtual learning environment | vle | virtual classroom | online education
E: education platform | educational platform | school management | school management system
E: student management system | student information system | university management system | college management system
E: college erp | school erp | campus management | classroom management | moodle | moodle plugin | moodle theme
E: moodle block | moodle module | open edx | openedx | edx platform | xblock | canvas lms | scorm | scorm player
E: xapi | tin can api | lti | learning tools interoperability | learning record store | e-learning standard
E: online examination system | online exam | exam system | quiz platform | online quiz | assessment platform
E: learning experience platform | tutoring platform | attendance system for schools | adaptive learning
E: blended learning | 在线教育 | 線上教育 | 在线学习 | 学习平台 | 学习管理系统 | 教务系统 | 教務系統 | 教务管理 | 教学平台 | 在线课堂 | 考试系统 | 在线考试 | 学生管理系统
E: 学校管理系统 | 网校 | 教育平台 | 慕课 | 题库 | 选课系统 | 智慧校园 | 学生信息管理
S: sis | instructor | lecturer | teacher | student | course enrollment | enrolment | enrollment | course content
S: course creation | course builder | course material | course catalog | curriculum | lesson plan | lesson
S: syllabus | gradebook | grading | auto-grader | autograder | automatic grading | assignment submission
S: homework submission | student assignment | student grade | student record | student progress
S: progress tracking of learners | quiz | quiz engine | question bank | multiple choice question | exam
S: examination | proctoring | plagiarism detection | certificate generation | course certificate | classroom
S: attendance | student attendance | timetable | timetable generator | school timetable | semester | academic
S: academic calendar | faculty | department and course | university | college | school | campus
S: library management for school | homeschool | k-12 | higher education | higher ed | learner | learning path
S: learning analytics | learning object | learning activity | educational technology | edtech | educational content
S: educational game | teaching | tutoring | spaced repetition course | video lecture | lecture recording
S: live class | interactive lesson | h5p | cmi5 | qti | aicc | imscc | common cartridge | ims lti
S: caliper analytics | learnpress | gamified learning | training platform | corporate training | employee training
S: student portal | parent portal | student dashboard | student registration | admission | exam paper
S: course selection | course registration | course schedule | fees management | alumni | coding bootcamp platform
S: coding classroom | programming course platform | jupyter for teaching | forum for course
S: peer review of assignments | office hours queue | 课程 | 选课 | 课表 | 课程表 | 成绩 | 作业 | 学生 | 教师 | 校园 | 刷课 | 网课 | 学习通
S: 超星 | 智慧树 | 试卷 | 阅卷 | 培训 | 排课 | 签到 | 教学 | 学籍 | 考勤
T: Blackboard | Canvas | instructure | instructure canvas | sakai | chamilo | ilias | claroline | google classroom
T: schoology | edmodo | brightspace | d2l | desire2learn | learndash | tutor lms | lifterlms | sensei lms | coursera
T: udemy | edx | udacity | khan academy | Khan | Teachable | thinkific | kajabi | bigbluebutton | totara | opigno
T: open edx tutor | nbgrader | gradescope | github classroom | articulate storyline | adobe captivate | mahara
T: learning locker | kolibri | frappe lms | classroom api | skillshare | pluralsight | Piazza | powerschool
T: banner sis | opensis | fedena | rosariosis
W: course | education | educational | learning | training | class | grade | assignment | homework | study | academy
W: certificate | tutorial | module | teach | tutor | enroll | lecture | quiz app | test | exam score | question
W: video | chapter | bootcamp | mentor | role | admin | progress | knowledge
H: lms platform | lms plugin | lms system | lms application | lms app | lms backend | lms frontend | lms clone
H: lms api | learning management platform | learning management application | learning app | learning system
H: learning website | learning portal | learning environment | elearning platform | elearning app
H: elearning website | elearning system | e-learning site | e-learning system | e-learning app
H: e-learning application | e-learning website | e-learning software | e-learning framework
H: e-learning authoring tool | course website | course platform app | course app | course site | course marketplace
H: course manager | online academy | online school | school platform | school app | school software | school system
H: school website | school management software | school erp system | student management app
H: student management application | student portal app | student system | student information management system
H: education system | education management system | education app | classroom app | classroom tool | grading system
H: grading tool | exam platform | exam app | examination system | examination portal | quiz system | quiz plugin
H: quiz module | moodle client | moodle app | moodle docker | moodle activity | moodle activity module
H: plugin for moodle | theme for moodle | activity module | question type plugin | enrolment plugin | local plugin
H: lti provider | lti tool | lti library | scorm api | scorm wrapper | scorm package | xapi library
H: canvas api client | canvas api wrapper | canvas client | attendance management system | attendance system
H: timetable app | udemy clone | coursera clone | edx xblock | university portal | result management system
H: course selection system | 教育系统 | 课程平台 | 网课助手 | 考试平台 | 教学系统 | 校园系统 | 刷课脚本
C: moodle version php | admin tool | local_ | mod_ | tutor local launch | tutor plugins | lms env json
C: manage py lms | CANVAS_API_TOKEN | moodledata | imsmanifest xml | pip install xblock | php admin cli upgrade php
X: machine learning | deep learning | reinforcement learning | html canvas | html5 canvas | canvas element
X: canvas api | canvas 2d | canvas rendering | canvas library | supervised learning | transfer learning | unit test
X: java class | css class | sis tem | training data | training set | model training | old school | active learning
X: stanford university | university of | class name | online learning algorithm | federated learning | learning rate
X: learning curve | udacity project | udacity nanodegree | udacity course | coursera course
X: coursera specialization | coursera assignment | udemy course | canvas drawing | chess lms | logitech media server
X: lyrion

[video]
alias: videos | streaming | video-player | media | multimedia | ffmpeg | video-streaming | youtube | webrtc
alias: video-processing | 视频
E: video | video player | video streaming | live streaming | livestream | live stream | livestreaming
E: video encoding | video encoder | video decoder | video decoding | video transcoding | transcoding | transcoder
E: video editing | video editor | video processing | video converter | video conversion | video compression
E: video codec | video conferencing | video conference | video call | video calling | video chat | web conferencing
E: video capture | video recording | video recorder | screen recorder | screen recording | screencast
E: video download | video downloader | youtube downloader | media player | movie player | html5 video
E: video on demand | vod | video hosting | video sharing | video platform | video content | video analysis
E: video generation | text to video | video stabilization | video thumbnail | video background | background video
)lexicon",
R"lexicon(
[video]
E: video embed | video gallery | video playlist | video playback | video frame | video feed | video stream
E: 360 video | subtitle | closed caption | media server | media center | streaming server | streaming media
E: adaptive streaming | iptv | m3u playlist | m3u8 | ip camera | surveillance camera | cctv | nvr | rtmp | rtsp
E: hls | hls player | http live streaming | mpeg-dash | webrtc | h264 | h-264 | h265 | h-265 | hevc | av1 | vp8
E: vp9 | mp4 | mkv | webm | multimedia framework | anime streaming | tv show | vlog | danmaku | video wall
E: video surveillance | video capturing | demuxer | muxer | 视频 | 視頻 | 影片 | 视频播放器 | 播放器 | 直播 | 视频直播 | 视频下载 | 视频处理
E: 视频编辑 | 视频剪辑 | 短视频 | 视频会议 | 音视频 | 推流 | 拉流 | 视频通话 | 视频监控 | 流媒体 | 弹幕 | 字幕 | 视频网站 | 录屏 | 点播 | 影视 | 转码 | 视频解析
S: webcam | movie | remux | mpeg-ts | mpeg | mpeg-2 | mpeg4 | avi | flv | mov | yuv | y4m | prores | opus | aac
S: codec | container format | bitrate | bitstream | frame rate | fps video | frame extraction | keyframe | key frame
S: scene detection | shot detection | frame interpolation | video super resolution | video upscaling | video quality
S: vmaf | psnr | video filter | video effect | video mixing | compositing | green screen | chroma key
S: video overlay | watermark video | trim video | video trimmer | video cropping | video merge | gif from video
S: gif recorder | time-lapse | timelapse | slow motion | video texture | picture-in-picture | fullscreen video
S: seek bar | autoplay | lazy load video | responsive video | responsive youtube | video embedding | lightbox video
S: video poster | drm | widevine | fairplay | playready | clearkey | ll-hls | low latency streaming | srt
S: srt protocol | webvtt | vtt | ass subtitle | ssa | subrip | caption | subtitle download | subtitle sync
S: subtitle translation | subtitle editor | karaoke | simulcast | sfu | mcu | turn server | stun | ice candidate
S: peer connection | screen sharing | screen mirroring | airplay | chromecast | miracast | dlna | upnp | onvif
S: v4l2 | video4linux | uvc | camera stream | mjpeg | mjpg | motion jpeg | frame grabber | hdmi capture | ndi | sdi
S: broadcast | broadcaster | broadcasting | broadcast graphics | restream | rebroadcast | relay stream | stream key
S: vtuber | vod download | clip | highlights | playout | digital signage | hardware acceleration | nvenc | vaapi
S: vdpau | qsv | videotoolbox | mediacodec | avfoundation | gpu decoding | media playback | media streaming
S: media source extension | mse | media pipeline | media library | media file | media converter | movie library
S: movie recommendation | movie database | movie trailer | tv series | television | epg | dvb | dvr | pvr
S: set-top box | torrent streaming | watch together | watch party | sync playback | short video | tiktok clone
S: youtube clone | netflix clone | youtube playlist | youtube channel | youtube transcript | youtube video
S: video transcription | video tracking | video object segmentation | video classification | video understanding
S: video captioning | action recognition | video retrieval | video dataset | video background removal | deepfake
S: face swap | lip sync | talking head | motion detection | camera recording | baby monitor | dashcam | streamer
S: anime | film | cinema | vhs | capture card | projection mapping | vj | live visual | teleprompter | meeting
S: online meeting | meeting recording | telemedicine | videochat | peer to peer video | 编解码 | 硬解码 | 软解码 | 解码 | 编码器
S: 摄像头 | 监控 | 抖音 | 快手 | 哔哩哔哩 | B站 | 优酷 | 爱奇艺 | 腾讯视频 | 去水印 | 无水印 | 倍速 | 投屏 | 电视 | 电影 | 番剧 | 录制 | 直播源 | 国标 | 无人直播
T: ffmpeg | libav | libavcodec | gstreamer | vlc | libvlc | mpv | libmpv | mplayer | kodi | xbmc | plex | jellyfin
T: emby | obs | obs studio | x264 | x265 | libvpx | svt-av1 | dav1d | handbrake | avisynth | vapoursynth | moviepy
T: Premiere | premiere pro | after effects | final cut pro | davinci resolve | kdenlive | remotion | manim
T: video-js | videojs | plyr | hls-js | dash-js | shaka player | jwplayer | jw player | flowplayer | mediaelement
T: mediaelement-js | exoplayer | media3 | ijkplayer | avplayer | dplayer | artplayer | youtube | youtube-dl | yt-dlp
T: youtube api | youtube data api | youtube iframe | vimeo | dailymotion | twitch | netflix | hulu | tiktok | douyin
T: bilibili | youku | jitsi | jitsi meet | zoom sdk | zoom meeting | google meet | microsoft teams meeting
T: janus gateway | janus | mediasoup | livekit | kurento | pion | twilio video | agora | agora sdk | opentok
T: tokbox | vonage video | peerjs | simple-peer | simplewebrtc | srs | nginx-rtmp | nginx rtmp module | wowza | red5
T: mux | cloudflare stream | mediamtx | zoneminder | Frigate | blue iris | motioneye | go2rtc | wyze | hikvision
T: dahua | reolink | unifi protect | apple tv | android tv | roku | fire tv | sonarr | radarr | tmdb | imdb | trakt
T: opensubtitles | Invidious | peertube | aegisub | mkvtoolnix | gpac | bento4 | blackmagic | blackmagic atem
T: decklink | opencv | raspivid | Topaz | wan2
W: stream | streaming | player | playback | play | media | audio | camera | recording | record | capture | frame
W: render | youtube link | image | music | playlist | multimedia | broadcast tv | channel | conversion | convert
W: download | screen | pixel | thumbnail | gif | animation | photo | buffer | decode | encode | encoder | decoder
W: decoding | encoding | call | conference | room | watch | episode | mobile | embed | upload | timeline | cast
W: live | tv
H: video player library | video player component | video player plugin | video player app | video player for
H: html5 player | html5 video player | web player | web video player | flash player | streaming player
H: hls downloader | m3u8 downloader | stream downloader | stream recorder | video library | video framework
H: video tool | video toolkit | video sdk | video api | video component | video plugin | video app
H: video application | video website | video site | video service | video server | video encoder library
H: video transcoder | video transcoding service | video pipeline | video generator | video maker | video cutter
H: video compressor | video uploader | video streaming app | video streaming platform | video streaming server
H: video streaming service | video sharing platform | video cms | video manager | video grabber | video scraper
H: video search engine | video editing tool | video editing library | video editing software | video codec library
H: video chat app | video chat application | video call app | video calling app | video conferencing app
H: video conferencing platform | video conferencing system | video conference app | video recorder app
H: video analytics | video generation model | video diffusion model | video annotation tool | screen recorder app
H: screen capture tool | gif maker | gif converter | camera app | camera library | camera streaming | webcam viewer
H: webcam library | webcam app | capture library | media framework | media library manager | media encoder
H: media downloader | media player component | media toolkit | media manager | multimedia library
H: multimedia player | multimedia toolkit | movie app | movie website | movie downloader | movie search app
H: streaming platform | streaming app | streaming site | streaming software | streaming client | streaming library
H: live streaming server | live streaming platform | live streaming app | rtmp server | rtsp server | rtsp client
H: rtsp library | rtmp library | rtmp client | iptv player | iptv server | iptv playlist | iptv client
H: media server docker | subtitle downloader | subtitle parser | subtitle converter | subtitle generator
H: subtitle library | subtitle tool | subtitle player | youtube player | youtube client | youtube api wrapper
H: youtube frontend | youtube plugin | youtube app | youtube downloader app | twitch client | twitch bot
H: twitch app | vimeo player | webrtc library | webrtc server | webrtc sfu | webrtc client | webrtc gateway
H: webrtc demo | webrtc sdk | webrtc app | ffmpeg wrapper | ffmpeg binding | ffmpeg build | ffmpeg script
H: ffmpeg library | ffmpeg gui | wrapper for ffmpeg | kodi addon | kodi add-on | kodi plugin | kodi skin
H: xbmc addon | plex plugin | plex client | jellyfin plugin | jellyfin client | obs plugin | mpv script | mpv config
H: nvr software | bitstream parser | mp4 parser | mp4 muxer | mp4 library | hls parser | m3u8 parser | vhs emulator
H: meeting platform | chromecast app | movie recommender | 视频下载器 | 视频播放 | 视频平台 | 直播平台 | 直播系统 | 流媒体服务器 | 字幕工具 | 下载器
H: 视频工具 | 视频站
C: ffmpeg -i | brew install ffmpeg | apt install ffmpeg | apt-get install ffmpeg | video src | source src mp4
C: data-setup | controls autoplay | rtmp-localhost-live | index m3u8 | gst-launch-1 | cv2 VideoCapture
C: getUserMedia | RTCPeerConnection | youtube embed | new Hls | -c-v libx264 | libx264
X: watch the video | video tutorial | tutorial video | video course | demo video | video demo | video introduction
X: intro video | youtube video tutorial | video walkthrough | video game | videogame | video card | video memory
X: video lesson | introduction video | see video | this video | video series | video of | video presentation
X: video talk | conference talk video | video driver | event streaming | data streaming | stream processing
X: streaming data | streaming parser | streaming api | log streaming | streaming json | streaming response
X: token streaming | audio streaming | music streaming | node stream | streaming replication | clip path
X: clip board | text editor encoding | character encoding | url encoding | base64 encoding | watch mode | clip space
X: avi vantha | rocket srt | tv mode | google meet up | meet up | hls compiler | high level synthesis

[3d]
alias: 3d-graphics | graphics | computer-graphics | webgl | opengl | rendering | cad | 3d-printing | vr | ar
alias: threejs | 三维
E: 3d | 3-d | three dimensional | 3d graphics | 3d engine | 3d rendering | 3d renderer | 3d model | 3d modeling
E: 3d modelling | 3d printing | 3d printer | 3d printed | 3d print | 3d printable | 3d viewer | 3d game engine
E: 3d game | 3d scene | 3d object | 3d animation | 3d visualization | 3d map | 3d globe | 3d mesh
E: 3d reconstruction | 3d geometry | 3d web | 3d printer firmware | 3d scanning | 3d scanner | 3d asset | 3d file
E: 3d format | 3d character | 3d chart | 3d software | 3d tile | 3d data | 3d content | 3d vision | 3d art
E: 3d world | 3d effect | 3d library | three-js | threejs | webgl | webgl2 | webgpu | opengl | opengl es | vulkan
E: direct3d | directx 11 | directx 12 | metal renderer | computer graphics | ray tracing | raytracing | ray tracer
E: raytracer | path tracing | path tracer | ray marching | raymarching | physically based rendering | pbr
E: real-time rendering | rasterizer | rasterization | software renderer | software rasterizer | virtual reality
E: augmented reality | mixed reality | vr | webxr | webvr | openxr | cad | computer aided design | parametric cad
E: parametric modeling | solid modeling | voxel | voxel engine | point cloud | mesh processing | gaussian splatting
E: 3d gaussian splatting | nerf | neural radiance field | photogrammetry | structure from motion | gltf | glb
E: wavefront obj | stl file | fbx | collada | shader | glsl | hlsl | shader toy | g-code | gcode | slicer | reprap
E: metaverse | game engine 3d | 三维 | 三維 | 3D打印 | 3D列印 | 3D 打印 | 渲染 | 渲染引擎 | 图形学 | 计算机图形学 | 虚拟现实 | 虛擬實境 | 增强现实 | 擴增實境
E: 渲染器 | 光线追踪 | 着色器 | 三维重建 | 点云 | 建模 | 数字孪生 | 3D模型 | 3D 模型 | 3D引擎 | 倾斜摄影
S: mesh | polygon mesh | triangle mesh | mesh simplification | mesh generation | subdivision surface
S: texture mapping | texture | normal map | normal mapping | shadow mapping | shadow map | ambient occlusion | ssao
S: global illumination | light mapping | lightmap | image based lighting | cube map | skybox | deferred rendering
S: deferred shading | forward rendering | post processing | anti-aliasing | antialiasing | bloom effect
S: tone mapping | volumetric | volume rendering | marching cubes | signed distance function | signed distance field
S: sdf | constructive solid geometry | csg | nurbs | brep | b-rep | bvh | bounding volume hierarchy | octree
S: frustum culling | scene graph | skeletal animation | rigging | inverse kinematics | motion capture | mocap
S: blend shape | vertex shader | fragment shader | pixel shader | compute shader | geometry shader | shader compiler
S: shader graph | spir-v | spirv | wgsl | gpu programming | render graph | render pipeline | rendering pipeline
S: renderer | material | camera control | orbit control | first person | perspective projection
S: matrix and vector math | quaternion | terrain | terrain generation | heightmap | procedural terrain
S: procedural world | particle system | fluid simulation | cloth simulation | physics engine | rigid body
S: soft body | collision detection | stereoscopic | head-mounted display | headset | hand tracking | room scale
S: 360 viewer | 360 panorama | panorama viewer | panorama | equirectangular | hologram | face filter
S: marker-based ar | marker tracking | image tracking | plane detection | ply | stl | step file | iges | dxf | dwg
S: usd | usdz | universal scene description | ifc | bim | building information modeling | obj loader | model loader
S: model viewer | vrm | avatar | lego | minecraft renderer | isometric | extruder | filament | fdm | resin printer
S: print bed | bed leveling | print farm | print server | nozzle | cnc | laser cutter | laser cutting | milling
S: enclosure | enclosure design | mechanical design | keyboard case | thingiverse | depth map | depth camera
S: stereo vision | multi-view stereo | mvs | sfm | slam | bundle adjustment | surface reconstruction
S: point cloud processing | point cloud registration | 3d pose | 3d face | 3d human | 3d object detection | 3d shape
S: 3d medical image | novel view synthesis | differentiable rendering | 3d generation | text to 3d | image to 3d
S: dicom | volumetric data | molecular visualization | globe visualization | flight simulator | solar system
S: planet | css 3d | css3 3d | 3d transform | 3d carousel | 3d flip | 3d cube | 3d rotation | parallax 3d
S: tilt effect | rubiks cube | cube | demoscene | demo scene | lidar | astronomy visualization
S: product configurator | creative coding | 地球 | 贴图 | 光照 | 网格 | 模型 | 全景 | 体素 | 材质 | 阴影 | 元宇宙 | 粒子 | 切片 | 打印机 | 图形引擎
S: 智慧城市 | 地形
T: blender | Unity | unity3d | unity 3d | Unreal | unreal engine | ue4 | ue5 | godot | babylon-js | babylonjs
T: a-frame | aframe | react-three-fiber | react three fiber | r3f | drei | playcanvas | pixijs | regl | Cesium
T: cesiumjs | threebox | deck-gl | mapbox gl | ogre3d | Ogre | irrlicht | panda3d | jmonkeyengine | jme3 | libgdx
T: urho3d | filament renderer | bgfx | glfw | glew | Glad | glm | sdl2 | freeglut | Glut | assimp | openvr | steamvr
T: oculus | oculus rift | oculus quest | meta quest | htc vive | vive | google cardboard | Daydream | gear vr
)lexicon",
R"lexicon(
[3d]
T: hololens | magic leap | arkit | arcore | arfoundation | ar foundation | vuforia | ar-js | artoolkit | 8th wall
T: visionos | vision pro | realitykit | scenekit | sceneform | metal api | moltenvk | wgpu | nanite | freecad
T: openscad | opencascade | open cascade | openjscad | cadquery | solidworks | autocad | fusion 360 | onshape
T: autodesk | revit | Rhino | Rhinoceros | Grasshopper | sketchup | 3ds max | 3dsmax | maya | autodesk maya
T: houdini | cinema 4d | zbrush | substance painter | octoprint | Marlin | klipper | cura | prusaslicer | prusa
T: slic3r | orcaslicer | creality | ender 3 | bambu lab | bambu | bambu studio | moonraker | Mainsail | fluidd
T: repetier | grbl | linuxcnc | meshlab | open3d | pcl | point cloud library | vtk | paraview | itk | cgal | embree
T: optix | nvidia rtx | rtx | mitsuba | pbrt | povray | pov-ray | renderman | cycles renderer | v-ray | arnold
T: bullet physics | physx | cannon-js | ammo-js | rapier physics | colmap | openmvg | openmvs | meshroom | kinect
T: realsense | sketchfab | shadertoy | openframeworks | Cinder | nannou | Bevy | stride engine | openscenegraph
T: osg | papervision3d | away3d | stage3d | spline tool | smplx | smpl | nerfstudio | vrchat | second life
T: opensimulator | roblox
W: graphics | render | rendering | scene | model | camera | light | lighting | geometry | vertex | vertices
W: polygon | triangle | animation | engine | gpu | game | canvas | simulation | viewer | printer | printing | design
W: hardware | sculpt | physics | spatial | virtual | immersive | reality | depth | surface | shape | shadow
W: visualization | transform | projection | coordinate | planet texture | glass | interactive | particle | exporter
W: importer | parametric | matrix | vector | visual effect | effect | case | print
H: rendering engine | render engine | graphics engine | graphics library | graphics framework | graphics api
H: graphics toolkit | graphics abstraction | graphics renderer | graphics programming | graphics demo
H: graphics project | 3d framework | 3d graphics library | 3d graphics engine | 3d graphics framework
H: 3d javascript library | 3d rendering engine | 3d rendering library | 3d model viewer | 3d model loader
H: 3d modeling tool | 3d modeler | 3d modeller | 3d editor | 3d tool | 3d toolkit | 3d platform
H: 3d viewer component | 3d portfolio | 3d website | 3d physics engine | 3d math library | 3d plot
H: 3d plotting library | 3d printer control | 3d printer controller | 3d printer host | 3d printer slicer
H: 3d printer config | 3d printer configuration | 3d slicer | 3d creation suite | 3d reconstruction pipeline
H: 3d reconstruction system | 3d simulator | 3d demo | 3d platformer | 3d shooter | 3d rpg | webgl library
H: webgl framework | webgl engine | webgl renderer | webgl demo | webgl globe | webgl game | webgl viewer
H: webgl experiment | opengl engine | opengl renderer | opengl wrapper | opengl tutorial | opengl binding
H: opengl library | opengl project | opengl demo | vulkan engine | vulkan renderer | vulkan tutorial
H: vulkan example | vulkan wrapper | vulkan binding | vulkan library | three-js component | three-js example
H: three-js wrapper | three-js plugin | three-js starter | voxel editor | voxel game | voxel game engine
H: shader editor | shader library | shader collection | shader effect | shader playground | water shader
H: toon shader | mesh library | mesh viewer | mesh editor | mesh processing library | geometry processing library
H: gltf loader | gltf viewer | gltf exporter | gltf importer | gltf library | obj parser | stl viewer | stl parser
H: stl exporter | step viewer | point cloud viewer | point cloud library tool | gcode viewer | gcode sender
H: gcode generator | gcode parser | gcode visualizer | cad kernel | cad program | cad software | cad application
H: cad library | cad viewer | cad tool | cad modeler | cad model | bim viewer | bim software | ifc parser
H: blender addon | blender add-on | blender plugin | blender script | blender importer | blender exporter
H: addon for blender | add-on for blender | unity plugin | unity package | unity asset | unity shader
H: unity project | unity tool | unity editor tool | unreal plugin | unreal engine plugin | maya plugin | maya script
H: maya tool | houdini tool | sketchup plugin | vr game | vr app | vr application | vr framework | vr toolkit
H: vr headset | vr experience | vr player | vr demo | ar app | ar library | ar framework | ar demo
H: augmented reality app | augmented reality library | augmented reality framework | augmented reality sdk
H: virtual reality framework | virtual world | octoprint plugin | plugin for octoprint | marlin firmware
H: klipper config | klipper configuration | printer firmware | printer config | cnc controller | cnc firmware
H: openscad library | openscad model | openscad design | parametric design | ray tracing engine
H: ray tracing renderer | toy renderer | toy ray tracer | tiny renderer | scene editor | panorama viewer library
H: scene renderer | globe library | engine for 3d | minecraft clone | terrain generator | terrain engine
H: planet generator | gaussian splatting viewer | splat viewer | 三维引擎 | 图形库 | 三维可视化 | 渲染框架 | 可视化引擎
C: npm install three | import three | THREE Scene | new THREE | THREE WebGLRenderer | THREE PerspectiveCamera
C: from three | react-three fiber | a-scene | a-entity | BABYLON | glm vec3 | gl_Position | gl_FragColor | vec3
C: vec4 | sampler2D | libglfw3-dev | freeglut3-dev | libgl1-mesa-dev | glewInit | import bpy | bpy | openscad -o
C: blender --background | vulkan sdk | LunarG | import open3d | model stl | model obj | model glb
C: Packages manifest json | printer cfg | git submodule glfw | nvdiffrast | diff-gaussian-rasterization
X: nintendo 3ds | service mesh | mesh network | mesh networking | data mesh | server-side rendering
X: server side rendering | html rendering | static rendering | text rendering | list rendering | template rendering
X: font rendering | markdown rendering | conditional rendering | react renderer | material design | material ui
X: material theme | angular material | material component | course material | reading material | material icon
X: google material | vue material | study material | unity desktop | ubuntu unity | unity launcher | vuex store cube
X: data cube | cube js | cycle js | texture asyncdisplaykit | terraform cad | arnold schwarzenegger | solar power
X: blender food | email template renderer | rhino javascript | mozilla rhino | maya calendar | apple metal music
X: bare metal | heavy metal | metal music | electron renderer | renderer process | slam dunk | receipt printer
X: thermal printer | pretty printer | label printer | slice slicer | php slicer

[chat]
alias: messaging | messenger | chatbot | chatbots | bot | bots | instant-messaging | irc | slack | discord
alias: telegram | xmpp | chat-app | 聊天
E: chat | chat app | chat application | chat bot | chatbot | chat room | chatroom | chat server | chat client
E: chat platform | chat system | chat ui | chat interface | chat widget | live chat | live-chat | group chat
E: real-time chat | web chat | webchat | video chat | voice chat | private chat | anonymous chat | encrypted chat
E: secure chat | team chat | team messaging | team communication | instant messaging | instant messenger | messenger
E: messaging app | messaging platform | messaging application | private messaging | secure messaging
E: secure messenger | encrypted messaging | direct message | direct messaging | text messaging | im | im server
E: im sdk | irc | irc bot | irc client | irc server | irc daemon | internet relay chat | irc bouncer | ircd | xmpp
E: xmpp client | xmpp server | jabber | discord bot | discord | slack bot | slackbot | slack | slack app
E: slack integration | slack client | telegram bot | telegram | telegram client | telegram channel | whatsapp
E: whatsapp bot | whatsapp api | whatsapp web | facebook messenger | messenger bot | facebook messenger bot
E: wechat bot | wechat | wechaty | line bot | qq bot | viber bot | signal messenger | matrix protocol
E: matrix client | matrix bot | matrix homeserver | matrix server | mattermost | rocket-chat | microsoft teams bot
E: google chat | hangouts | hipchat | hipchat bot | hubot | hubot script | hubot adapter | chatops
E: conversational ui | conversational interface | conversational ai | conversational bot | customer chat
E: chat gpt bot | twitch chat | twitch bot | twitch chat bot | music bot | moderation bot | selfbot | userbot
E: multiplayer chat | in-app chat | in-app messaging | chat history | 聊天 | 聊天机器人 | 聊天機器人 | 聊天室 | 即时通讯 | 即時通訊 | 即时通信
E: 微信机器人 | QQ机器人 | QQ 机器人 | 电报机器人 | 群聊 | 群机器人 | 钉钉机器人 | 飞书机器人 | 企业微信机器人 | 在线客服 | 客服系统 | 对话机器人 | 社交软件 | 私聊 | 聊天应用
E: 通讯软件 | 通訊軟體
S: bot framework | bot api | bot token | bot command | bot builder | slash command | chat command | bot platform
S: bot for discord | bot for slack | bot for telegram | bot for irc | incoming webhook | outgoing webhook
S: slack webhook | slack notification | slack message | slack channel | slack team | slack api | slack workspace
S: slack emoji | discord server | discord channel | discord api | discord webhook | discord rich presence
S: rich presence | discord library | guild | discord-bot dashboard | telegram api | telegram bot api
S: telegram group | inline keyboard | inline bot | inline mode | mtproto | message bubble | bubble message
S: typing indicator | read receipt | unread message | online status | presence | online presence | user presence
S: emoji reaction | emoji picker | sticker | sticker pack | message list | message thread | threaded conversation
S: conversation | chat message | chat window | chat box | chatbox | chat screen | chat view | chat bubble | chat log
S: chat export | chat backup | chat history export | message history | message archive | push notification chat
S: end-to-end encryption | end-to-end encrypted | e2ee | double ratchet | otr | off-the-record | omemo
S: peer-to-peer chat | p2p chat | decentralized messenger | serverless chat | socket chat | websocket chat
S: chat over websocket | multi-user chat | muc | private message | group message | group messaging
S: broadcast message | voice message | voip | voice call | sms | sms gateway | two-way sms | mass message
S: message sender | message forwarding | forward message | message bridge | chat bridge | bridge between | relay bot
S: relay message | puppeting | puppet bridge | autoresponder | auto reply | auto-reply | welcome message
S: greeting message | reply bot | poll bot | reminder bot | trivia bot | quiz bot | ticket bot | karma bot
S: meme bot | anti-spam bot | captcha bot | leveling system | moderation command | cogs | bot plugin
S: natural language bot | dialog flow | dialogue | dialogue management | intent | nlu | faq bot
S: customer service bot | customer support chat | customer messaging | support chat | helpdesk chat
S: omnichannel messaging | shared inbox | chat inbox | virtual assistant | personal assistant bot | aiml | eliza
S: live support | live help | guestbook chat | shoutbox | talk | nickname | channel operator | ircv3 | sasl irc
S: freenode | libera chat | efnet | quakenet | bouncer | dcc | message board | community server | forum chat
S: buddy list | friend list | contact list | roster | stanza | 微信 | 机器人 | 電報 | 电报 | 钉钉 | 飞书 | 企业微信 | 群发 | 自动回复
S: 消息推送 | 聊天记录 | 表情包 | 表情 | 好友 | 消息撤回 | 防撤回 | 公众号 | 群组 | 客服 | 语音消息 | 智能客服 | 对话系统 | 闲聊
T: discord-js | discord-py | discordgo | jda | discordjs | discord4j | dsharpplus | eris | Serenity | pycord
T: nextcord | telegraf | Telethon | pyrogram | aiogram | python-telegram-bot | tdlib | telegram bot sdk | telebot
T: grammy | node-telegram-bot-api | tdesktop | baileys | whatsapp-web-js | whatsapp business api
T: whatsapp cloud api | botkit | bolt slack | slack bolt | microsoft bot framework | bot framework sdk | dialogflow
T: api ai | wit ai | rasa | botpress | amazon lex | ibm watson assistant | luis | errbot | lita | Cinch | sopel
T: limnoria | eggdrop | mirc | irssi | weechat | hexchat | znc | Pidgin | libpurple | adium | bitlbee | inspircd
T: unrealircd | ejabberd | Prosody | openfire | mongooseim | Smack | Strophe | conversejs | aioxmpp | Campfire
T: flowdock | gitter | zulip | Element | riot im | Synapse | dendrite | skype | Signal | signal protocol | libsignal
T: threema | Wire | tox | Ricochet | Briar | session messenger | delta chat | keybase chat | teamspeak | Mumble
T: ts3 | viber | line messaging api | kakaotalk | zalo | vk bot | vkontakte | imessage | dingtalk | feishu | Lark
T: lark suite | wecom | qqbot | go-cqhttp | onebot | nonebot | nonebot2 | mirai | koishi | itchat | wxpy | wcferry
T: socket-io | getstream | stream chat | sendbird | pubnub | Pusher | twilio | firebase chat | layer chat
T: quickblox | easemob | rongcloud | Intercom | Drift | tawk | zendesk chat | crisp chat | chatwoot | livechat
T: openai chatgpt | chatgpt | character ai | tavern ai | sillytavern | vencord | betterdiscord | better discord
T: powercord | twitch irc | youtube live chat | tmi-js | matterbridge | cloudbot
W: bot | message | messaging | conversation partner | channel | room | user | group | friend | contact | emoji
W: notification | reply | command | webhook | real-time | websocket | socket | talk to | text | community | server
W: login | typing | assistant | moderation | social | communicate | communication | post | mention | dialog | bridge
W: encrypted | encryption | thread | avatar | nickname color | inbox | client | invite | private | send | forward
W: sms message
H: chat app clone | chat bot framework | chatbot framework | chatbot platform | chatbot library | chatbot builder
H: chatbot application | chatbot engine | chatbot template | chatbot ui | chatbot project | chatbot tutorial
H: chatbot widget | bot library | bot client | bot sdk | bot template | bot engine | bot toolkit | bot starter
H: bot script | bot boilerplate | bot wrapper | bot server | chat library | chat component | chat sdk
H: chat framework | chat service | chat software | chat tool | chat api | chat backend | chat frontend | chat plugin
H: chat example | chat demo | chat program | chat project | chat site | chat website | chat template | chat webapp
H: chat web app | chat module | chat engine | chat protocol | chat viewer | chat overlay | chat analyzer
H: chat exporter | chat ui kit | chat ui library | chat kit | chat view library | chat room app
H: chat room application | chat list | chat bot script | messaging library | messaging client | messaging sdk
H: messaging service for teams | messaging ui | messaging bot | messages view | messenger client | messenger app
H: messenger clone | messenger platform | messenger sdk | messenger application | messenger bot framework
H: messenger api | im system | im client | im framework | im app | im application | im library
H: instant messaging client | instant messaging server | instant messaging app | instant messaging system
H: instant messaging application | irc library | irc framework | irc client library | irc bot framework | irc logger
H: irc network | irc services | irc bot library | irc bridge | irc proxy | irc script | irc plugin
)lexicon",
R"lexicon(
[chat]
H: irc server implementation | irc client for | xmpp library | xmpp client library | xmpp bot | xmpp framework
H: xmpp component | jabber client | jabber bot | jabber server | discord client | discord library wrapper
H: discord api wrapper | discord api library | discord wrapper | discord plugin | discord theme
H: discord bot framework | discord bot template | discord music bot | discord clone | discord selfbot
H: discord moderation bot | discord rpc | discord rpc client | discord app | discord integration
H: discord token tool | discord nuker | discord bridge | discord js bot | slack clone | slack api client
H: slack bot framework | slack api wrapper | slack library | slack command | slack theme | slack notifier
H: slack plugin | slack archive | slack cli | slack importer | slack export viewer | slack bridge | slack sdk
H: slack invite | telegram bot framework | telegram bot library | telegram bot template | telegram bot api wrapper
H: telegram bot api client | telegram bot api library | telegram api client | telegram api library | telegram clone
H: telegram library | telegram userbot | telegram group manager | telegram group management bot
H: telegram downloader | telegram notifier | telegram messenger client | telegram forwarder | telegram web client
H: telegram cli | telegram scraper | whatsapp client | whatsapp clone | whatsapp library | whatsapp api library
H: whatsapp web client | whatsapp web api | whatsapp sender | whatsapp gateway | whatsapp chat analyzer
H: wechat client | wechat sdk | wechat robot | wechat clone | wechat api | line bot sdk | hubot plugin
H: script for hubot | adapter for hubot | mattermost plugin | mattermost bot | mattermost client | rocket-chat app
H: matrix sdk | matrix client sdk | matrix bridge | matrix library | matrix appservice | matrix chat client
H: pidgin plugin | libpurple plugin | plugin for pidgin | weechat script | irssi script | teamspeak bot | mumble bot
H: twitch chat client | skype bot | signal bot | signal client | live chat widget | live chat plugin
H: live chat system | customer messaging platform | ai chatbot | ai chat app | ai companion | virtual assistant app
H: conversational assistant | talk bot | chatops bot | 聊天系统 | 聊天软件 | 聊天程序 | 即时通讯系统 | 聊天工具 | 聊天界面 | IM系统 | IM 系统
H: 机器人框架 | 通讯系统
C: hubot-scripts | external-scripts json | npm install hubot | hubot help | robot hear | robot respond | BOT_TOKEN
C: DISCORD_TOKEN | DISCORD_BOT_TOKEN | TELEGRAM_TOKEN | TELEGRAM_BOT_TOKEN | SLACK_TOKEN | SLACK_BOT_TOKEN
C: SLACK_API_TOKEN | SLACK_WEBHOOK_URL | xoxb | discord Client | import discord | from telegram import
C: import telebot | botfather | BotFather | api_id | api_hash | chat_id | irc freenode net | ircd conf
C: client login | message reply | bot on message | bot py | python bot py | node bot js | socket emit | PRIVMSG
C: jid | config bot token | nb plugin install
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
X: open issue or chat | 微信交流群 | 微信支付 | 微信群 | QQ群 | 微信扫码 | 微信小程序 | 微信公众号 | 钉钉群 | 飞书群 | 微信公众平台

)lexicon"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
