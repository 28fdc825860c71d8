// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include <tritag/version.hpp>

// Data, in the form that lexicon/built_in.hpp describes: concepts that other catalogues hold.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr std::string_view lexicon_more[] = {
R"lexicon(
[machine-learning]
alias: ml | machine learning | machine learning library | machine learning framework | machine learning and ai
alias: statistical learning | data science and machine learning | mlops | automl | 机器学习
broader: ai | data
E: machine-learning | ML library | supervised learning | unsupervised learning | reinforcement learning
E: self supervised learning | semi supervised learning | federated learning | online learning | transfer learning
E: active learning | statistical learning | meta learning | ensemble learning | incremental learning | auto-ml
E: ml-ops | 机器学习 | 機器學習 | 强化学习 | 联邦学习
S: gradient boosting | gradient boosted tree | random forest | decision tree | support vector machine | svm
S: logistic regression | linear regression | naive bayes | k-means | k nearest neighbor | knn | xgboost
S: feature engineering | feature selection | feature store | hyperparameter | hyperparameter optimization
S: hyperparameter tuning | cross validation | dimensionality reduction | clustering algorithm | anomaly detection
S: gaussian process | classifier | training data | model training | model serving | experiment tracking
S: bayesian optimization | causal inference | interpretable ml | explainable ai | topic model | 特征工程 | 模型训练 | 分类器
S: 决策树 | 随机森林
T: scikit-learn | sklearn | xgboost library | lightgbm | catboost | tensorflow | pytorch | keras | mlflow | kubeflow
T: weka | spark mllib | kaggle | onnx | optuna | ray
W: model | training | dataset | prediction | inference | feature | accuracy | regression | classification
W: clustering | label | estimator
H: machine learning library | machine learning framework | machine learning toolkit | machine learning platform
H: machine learning algorithm | machine learning pipeline | machine learning course | machine learning model
H: machine learning package | machine learning toolbox | machine learning project | machine learning experiment
H: ml library | ml framework | ml toolkit | ml platform | ml pipeline | ml model | automl tool | automl framework
H: automl system | classification library | regression library | clustering library | 机器学习框架 | 机器学习库 | 机器学习平台
H: 机器学习算法
C: import sklearn | from sklearn | import xgboost | import lightgbm | clf fit | import mlflow | fit predict
X: language learning | e learning | learning resource

[deep-learning]
alias: dl | neural network | neural networks | deep neural networks | deep learning framework
alias: artificial neural network | 深度学习 | 神经网络
broader: machine-learning | ai
E: deep-learning | neural network | neural net | deep neural network | convolutional neural network
E: recurrent neural network | artificial neural network | graph neural network | deep reinforcement learning | 深度学习
E: 神经网络 | 卷积神经网络 | 深度學習 | 神經網路
S: cnn | rnn | lstm | gan | generative adversarial network | autoencoder | variational autoencoder | backpropagation
S: attention mechanism | transformer model | diffusion model | resnet | unet | u-net | neural architecture search
S: batch normalization | quantization aware | mixed precision | distributed training | autograd
S: automatic differentiation | pretrained model | fine tuning | model zoo | knowledge distillation | 预训练模型 | 注意力机制
S: 生成对抗网络
T: pytorch | tensorflow | keras | mxnet | caffe | caffe2 | theano | jax | paddlepaddle | chainer | torch7 | darknet
T: cudnn | tensorrt | onnx | mindspore | fastai | cuda
W: layer | training | gpu | epoch | weight | model | checkpoint | inference | loss | dataset
H: deep learning library | deep learning framework | deep learning toolkit | deep learning platform
H: deep learning model | deep learning course | deep learning compiler | deep learning toolbox
H: neural network library | neural network framework | neural network toolkit | neural network implementation
H: neural network model | neural network simulator | inference engine | inference framework | training engine
H: training framework | pytorch implementation | pytorch reimplementation | tensorflow implementation
H: tensorflow reimplementation | keras implementation | 深度学习框架 | 神经网络库 | 推理框架
C: import torch | import tensorflow | import keras | torch nn | import jax | nvidia smi | python train py
C: th main lua
X: social network

[llm]
alias: large language model | large language models | llms | gen-ai | genai | generative ai
alias: generative artificial intelligence | language models | foundation models | gpt | chatgpt | 大模型 | 大语言模型
alias: prompt engineering | local ai
broader: ai | deep-learning
E: llm | large language model | language model | generative ai | gen-ai | foundation model | prompt engineering
E: chat-gpt | local ai | local llm | open source llm | 大模型 | 大语言模型 | 大語言模型 | 生成式人工智能 | 提示词
S: token streaming | context window | prompt template | function calling | tool calling | instruction tuning | rlhf
S: lora | qlora | quantized model | gguf | ggml | openai compatible api | openai api | chat completion
S: system prompt | inference server | multimodal model | model context protocol | mcp server | text generation
S: code generation model | ai assistant | ai agent | 提示工程 | 微调 | 本地部署大模型
T: openai | chatgpt | gpt-4 | gpt-3 | gpt-2 | claude | anthropic | gemini | llama | llama-cpp | ollama | mistral
T: mixtral | qwen | deepseek | vllm | langchain | llamaindex | huggingface | hugging face | chatglm | localai
T: copilot | bert
W: prompt | token | model | inference | assistant | completion | fine-tuning | gpu
H: llm app | llm application | llm framework | llm gateway | llm proxy | llm server | llm client | llm toolkit
H: llm interface | llm agent | llm playground | llm inference engine | llm ui | llm evaluation framework
H: chatgpt client | chatgpt clone | chatgpt ui | chatgpt plugin | chatgpt wrapper | chatgpt web ui | chat ui
H: prompt library | ai assistant app | ai gateway | 大模型应用 | 大模型框架
C: openai api key | ollama run | ollama pull | import openai | OPENAI_API_KEY | pip install transformers
C: from langchain

[rag]
alias: retrieval augmented generation | retrieval-augmented-generation | document chat | chat with documents
alias: knowledge retrieval | 检索增强生成
broader: llm | ai | search
E: rag | retrieval augmented generation | retrieval augmented | chat with your document | chat with pdf
E: document question answering | graph-rag | agentic rag | 检索增强生成 | 知识库问答 | 检索增强
S: chunking | embedding | reranker | reranking | semantic search | hybrid search | vector store | vector search
S: question answering over document | grounded answer | citation | document ingestion | knowledge base chat
S: private document | context retrieval | 向量检索 | 文档问答 | 向量数据库
T: langchain | llamaindex | haystack | chroma | pinecone | weaviate | qdrant | milvus | faiss | pgvector | ollama
T: openai
W: retrieval | document | knowledge | context | query | index | llm | pdf
H: rag engine | rag framework | rag pipeline | rag system | rag app | rag application | rag chatbot | rag toolkit
H: document chatbot | question answering system | 知识库系统 | RAG引擎

[chatbots]
alias: chatbot | bots | bot | conversational ai | bot framework | discord bot | telegram bot | slack bot | chatops
alias: virtual assistants | 聊天机器人
broader: chat | ai
E: chat-bot | discord bot | telegram bot | slack bot | twitter bot | irc bot | whatsapp bot | facebook messenger bot
E: messenger bot | reddit bot | twitch bot | wechat bot | line bot | matrix bot | viber bot | mastodon bot
E: teams bot | skype bot | signal bot | github bot | hipchat bot | conversational ai | conversational agent
E: conversational interface | conversational bot | bot framework | chat-ops | virtual assistant | 聊天机器人 | 機器人
E: 对话机器人 | 微信机器人
S: hubot script | slash command | bot command | intent recognition | dialogue system | dialogue management
S: dialog flow | bot token | botfather | natural language understanding | bot builder | message handler | 对话系统
S: 机器人框架 | 群机器人
T: hubot | botkit | rasa | dialogflow | microsoft bot framework | discord-js | discord-py | telegraf
T: python-telegram-bot | aiogram | errbot | lita | botpress | telegram bot api | slack api | wechaty
W: bot | command | conversation | channel | reply | message | guild | assistant
H: bot library | bot api | bot template | bot sdk | bot platform | chatbot framework | chatbot platform
H: chatbot builder | hubot adapter | discord library | discord api wrapper | telegram bot api library | 机器人
C: DISCORD_TOKEN | BOT_TOKEN | TELEGRAM_TOKEN | npm install hubot | hubot help | bot start
X: bottom | web robot

[computer-vision]
alias: cv | image recognition | vision | object detection | image analysis | face recognition | machine vision
alias: 计算机视觉
broader: ai | machine-learning
E: computer-vision | machine vision | object detection | face detection | pose detection | edge detection
E: lane detection | landmark detection | keypoint detection | text detection | marker detection | motion detection
E: image recognition | face recognition | facial recognition | gesture recognition | object recognition
E: license plate recognition | handwriting recognition | action recognition | image segmentation
E: semantic segmentation | instance segmentation | panoptic segmentation | object tracking | pose estimation
E: image classification | 计算机视觉 | 图像识别 | 目标检测 | 人脸识别 | 電腦視覺 | 人脸检测
S: optical flow | stereo vision | depth estimation | feature matching | camera calibration | slam | visual odometry
S: structure from motion | photogrammetry | point cloud | super resolution | bounding box | image registration
S: visual tracking | video analytics | style transfer | image captioning | eye tracking | deepfake | 图像分割 | 姿态估计
S: 超分辨率 | 车牌识别
T: opencv | yolo | yolov5 | detectron2 | mediapipe | dlib | coco | imagenet | openpose | mmdetection | simplecv
T: pcl | tesseract
W: image | camera | frame | detection | pixel | detector | annotation | webcam
H: computer vision library | computer vision framework | computer vision toolkit | computer vision algorithm
H: computer vision toolbox | computer vision course | face detector | face recognition library | face tracker
H: face recognition system | object detector | object tracker | image classifier | image annotation tool
H: image labeling tool | 人脸识别系统 | 视觉库
C: import cv2 | cv2 imread | python detect py | opencv python
X: curriculum vitae

[nlp]
alias: natural language processing | text mining | text analysis | computational linguistics | linguistics
alias: sentiment analysis | text processing nlp | 自然语言处理
broader: ai
E: nlp | natural language processing | natural language understanding | natural language generation
E: natural language toolkit | text mining | text classification | text analytics | text summarization
E: text generation | sentiment analysis | computational linguistics | named entity recognition | machine translation
E: 自然语言处理 | 文本分类 | 情感分析 | 中文分词 | 自然語言處理 | 分词
S: tokenization | word segmentation | part of speech | pos tagging | pos tagger | stemming | stemmer | lemmatization
S: dependency parsing | word embedding | word2vec | language detection | language identification
S: keyword extraction | topic modeling | coreference | text similarity | question answering | summarization
S: stopword | corpus | morphological analyzer | spell checker | lda | 词向量 | 命名实体识别 | 关键词提取 | 文本摘要
T: nltk | spacy | gensim | stanford corenlp | corenlp | bert | transformers | fasttext | opennlp | textblob | jieba
T: hanlp | elmo | glove
W: text | sentence | word | corpora | language | linguistic | token | sequence | vocabulary
H: nlp library | nlp toolkit | nlp framework | nlp pipeline | nlp tool | nlp package | tokenizer | lemmatizer
H: tagger | text classifier | text summarizer | sentiment analyzer | sentiment classifier | language detector
H: language detection library | word segmenter | 分词器 | 分词工具 | NLP工具包
C: import nltk | import spacy | spacy load | import jieba | from transformers import

[speech]
alias: speech recognition | text to speech | text-to-speech | tts | stt | asr | speech to text | voice
alias: voice recognition | voice assistant | speech synthesis | speech processing | transcription | 语音识别 | 语音合成
broader: ai | audio
E: speech recognition | voice recognition | speaker recognition | text-to-speech | speech-to-text | tts | asr
E: speech synthesis | voice assistant | voice control | voice cloning | voice conversion | voice synthesis
E: voice interface | speech synthesizer | wake word | transcription | 语音识别 | 语音合成 | 语音助手 | 文字转语音 | 語音辨識
S: voice activity detection | speaker diarization | keyword spotting | hotword detection | acoustic model | phoneme
S: vocoder | dictation | voice command | transcribe audio | audio transcription | speech enhancement | read aloud
S: 语音转文字 | 声音克隆
T: whisper | kaldi | deepspeech | espeak | pocketsphinx | cmu sphinx | tacotron | wavenet | alexa | google assistant
T: amazon polly | siri | mycroft | coqui | piper | web speech api
W: voice | speech | audio | microphone | transcript | speaker | utterance
H: speech library | speech recognizer | speech toolkit | speech engine | speech api | tts engine | tts server
H: tts client | tts library | voice library | voice bot | alexa skill | transcription tool | transcription app
H: transcription service | personal assistant | 语音识别引擎 | 语音合成系统

[ocr]
alias: optical character recognition | text recognition | document scanning | 文字识别 | 光学字符识别
broader: computer-vision | ai
E: ocr | optical character recognition | text recognition | text detection and recognition | character recognition
E: handwriting recognition | license plate recognition | 文字识别 | 光学字符识别 | 验证码识别 | 图片文字识别
S: scanned document | searchable pdf | scene text | extract text from image | text extraction | layout analysis
S: receipt scanning | captcha solver | captcha recognition | id card recognition | mrz | hocr | table recognition
S: math formula recognition | 身份证识别 | 版面分析 | 扫描件
T: tesseract | paddleocr | easyocr | ocrmypdf | abbyy | crnn | cloud vision
W: scan | scanner | image | text | handwriting | recognition | page
H: ocr engine | ocr tool | ocr library | ocr server | ocr app | ocr api | ocr system | ocr toolkit | ocr wrapper
H: tesseract wrapper | text recognizer | captcha breaker | document scanner | OCR工具 | OCR引擎
C: tesseract ocr | import pytesseract | apt install tesseract-ocr

[recommendation]
alias: recommender systems | recommendation engine | recommender | recommendation system | recommendations
alias: collaborative filtering | 推荐系统
broader: machine-learning | algorithm
E: recommendation system | recommendation engine | recommendation algorithm | recommender | recommender system
)lexicon",
R"lexicon(
[recommendation]
E: collaborative filtering | matrix factorization | content based recommendation | personalization engine | 推荐系统
E: 推荐算法 | 推薦系統 | 协同过滤
S: implicit feedback | click through rate | ctr prediction | learning to rank | user item | item similarity
S: sequential recommendation | session based recommendation | personalized recommendation | cold start
S: similar item | movie recommendation | 点击率预估 | 个性化推荐 | 召回 | 排序模型
T: movielens | lightfm | mahout | surprise | predictionio | netflix prize | implicit | deepfm
W: rating | user preference | ranking | item | personalized | similarity | suggestion
H: recommendation library | recommendation framework | recommendation service | recommendation model
H: recommendation app | recommendation server | movie recommender | music recommender | recommender library | 推荐引擎
H: 推荐框架

[vector-database]
alias: vector search | vector databases | similarity search | embedding database | nearest neighbor search
alias: approximate nearest neighbor | ann | 向量数据库
broader: database | search | ai
E: vector database | vector search | vector store | vector index | vector search engine | vector db
E: approximate nearest neighbor | nearest neighbor search | similarity search | embedding database | embedding store
E: 向量数据库 | 向量检索 | 相似度搜索 | 近似最近邻 | 向量資料庫
S: hnsw | product quantization | embedding | high dimensional vector | cosine similarity | knn search
S: hybrid search | vector embedding | semantic search | locality sensitive hashing | dense vector | ivf
S: billion scale
T: milvus | faiss | qdrant | weaviate | pinecone | pgvector | chroma | annoy | lancedb | elasticsearch
W: vector | index | neighbor | distance | metadata filtering | dimension | similarity
H: vector similarity engine | vector search library | vector search extension | vector search service | ann library
H: ann index | ann benchmark | similarity search library | similarity search engine | nearest neighbor library
H: 向量搜索引擎 | 向量引擎

[graph-database]
alias: graph databases | graph db | rdf | triple store | knowledge graph | semantic web | linked data | graph
alias: ontologies | 图数据库 | 知识图谱
broader: database | nosql
E: graph-database | graph db | triplestore | triple store | rdf store | quad store | knowledge graph | semantic web
E: linked data | property graph | rdf | 图数据库 | 知识图谱 | 圖資料庫 | 图计算
S: sparql | cypher | gremlin | owl ontology | ontology | graph query language | graph traversal | graph query
S: json-ld | turtle | n-triples | wikidata | entity linking | graph processing | graph analytics | openCypher
S: shacl | 图查询 | 本体
T: neo4j | janusgraph | dgraph | arangodb | orientdb | tinkerpop | titan | virtuoso | apache jena | nebula graph
T: blazegraph | memgraph | amazon neptune
W: node | edge | vertex | relationship | graph | entity | triple
H: graph database | graph engine | graph store | graph query engine | neo4j client | neo4j driver | neo4j plugin
H: neo4j ogm | rdf library | rdf parser | rdf framework | ontology editor | ontology browser | sparql endpoint
H: sparql client | 知识图谱系统 | 图引擎
X: knowledge graph of contents

[time-series]
alias: time series database | time-series-database | tsdb | timeseries | time series analysis | forecasting
alias: time series forecasting | 时序数据库 | 时间序列
broader: database | data
E: time-series | time series database | time series analysis | time series forecasting | time series data
E: time series store | time series prediction | time series engine | time series platform | tsdb | forecasting
E: 时序数据库 | 时间序列 | 时序数据 | 時間序列 | 时间序列预测
S: downsampling | retention policy | seasonal | arima | seasonality | metric storage | high cardinality
S: line protocol | promql | historian | change point detection | temporal data | trend analysis
S: exponential smoothing | time series anomaly detection | 降采样 | 预测模型
T: influxdb | timescaledb | prometheus | graphite | opentsdb | prophet | kairosdb | questdb | tdengine | druid
T: victoriametrics | grafana | whisper | kdb+
W: metric | sensor data | interval | forecast | seasonal data | timestamp | sampling | trend
H: time series library | time series package | time series toolkit | time series storage | time series model
H: forecasting library | forecasting model | forecasting tool | forecasting package | metric store | influxdb client
H: influxdb library | 时序数据库引擎 | 时序预测
C: import prophet | influx

[key-value-store]
alias: key-value database | kv store | key value store | kv | key value database | embedded database
alias: in-memory store | 键值数据库 | 键值存储
broader: database | nosql | storage
E: key-value store | key-value database | key-value storage | key-value engine | key-value db | key-value datastore
E: kv store | kv database | kv storage | kv engine | distributed hash table | embedded key-value | keyvalue | 键值存储
E: 键值数据库 | 鍵值儲存 | KV存储
S: lsm tree | log structured merge | memtable | sstable | write ahead log | bitcask | b+ tree | redis protocol
S: resp protocol | redis compatible | persistent map | wal | compaction | snapshot isolation
S: in memory data structure store | ordered key | embeddable database | memory mapped
T: redis | rocksdb | leveldb | lmdb | etcd | memcached | boltdb | badger | berkeley db | riak | tikv | foundationdb
T: valkey | dynamodb
W: key | value | get | put | ttl | persistent | in-memory | embedded
H: redis client | redis binding | redis clone | redis wrapper | leveldb client | leveldb binding | leveldb clone
H: leveldb wrapper | rocksdb client | rocksdb binding | rocksdb clone | rocksdb wrapper | lmdb client | lmdb binding
H: lmdb clone | lmdb wrapper | memcached client | memcached binding | memcached clone | memcached wrapper
H: etcd client | etcd binding | etcd clone | etcd wrapper | storage engine | persistent dictionary
H: in-memory database | in-memory datastore | redis gui | redis module | redis cluster | redis proxy | 存储引擎
H: redis客户端
C: redis cli | redis server

[sql]
alias: relational databases | rdbms | sql database | mysql | postgresql | postgres | sqlite | sql query
alias: query builder | databases and storage | sql tools | 关系型数据库
broader: database
E: sql | sql database | relational database | distributed sql database | new-sql | rdbms | sql query | sql client
E: sql parser | sql server | sql builder | sql editor | mysql database | mysql extension | mysql client
E: mysql driver | postgresql database | postgresql extension | postgresql client | postgresql driver
E: postgres database | postgres extension | postgres client | postgres driver | sqlite database | sqlite extension
E: sqlite client | sqlite driver | mariadb database | mariadb extension | mariadb client | mariadb driver
E: oracle database | oracle extension | oracle client | oracle driver | query builder | 关系型数据库 | 關聯式資料庫 | 查询构造器
E: SQL查询
S: stored procedure | sql statement | prepared statement | sql generation | join | acid | jdbc | odbc | pl-sql
S: t-sql | plpgsql | query optimizer | query planner | sql dialect | sql syntax | slow query
S: master slave replication | sharding | connection pool | sql injection | foreign data wrapper | 慢查询 | 存储过程 | 分库分表
T: mysql | postgresql | postgres | sqlite | mariadb | mssql | oracle | cockroachdb | tidb | duckdb | presto | trino
T: firebird | h2 | percona | clickhouse
W: table | column | row | schema | query | transaction | select | insert | index
H: sql engine | sql toolkit | sql library | sql formatter | sql ide | sql workbench | sql tutorial | sql tool
H: sql interpreter | mysql wrapper | mysql library | mysql adapter | mysql proxy | mysql gui | mysql tool
H: mysql binding | mysql module | postgres wrapper | postgres library | postgres adapter | postgres proxy
H: postgres gui | postgres tool | postgres binding | postgres module | postgresql wrapper | postgresql library
H: postgresql adapter | postgresql proxy | postgresql gui | postgresql tool | postgresql binding | postgresql module
H: sqlite wrapper | sqlite library | sqlite adapter | sqlite proxy | sqlite gui | sqlite tool | sqlite binding
H: sqlite module | database driver | database abstraction layer | sql查询工具 | 数据库驱动
C: SELECT FROM | psql | CREATE TABLE | mysql u root | INSERT INTO | sqlite3
X: no sql | sql alternative | no-sql database

[migrations]
alias: database migration | database migrations | schema migration | schema management | db migration
alias: schema versioning | 数据库迁移
broader: database | dev-tool
E: database migration | db migration | schema migration | sql migration | data migration | migration tool
E: migration framework | migration library | migration runner | migration manager | schema versioning
E: schema change | schema evolution | schema diff | schema management | database refactoring | database versioning
E: database change management | database schema management | 数据库迁移 | 資料庫遷移 | 数据迁移
S: up and down migration | rollback | migration script | migration file | online schema change
S: zero downtime migration | pending migration | seed data | database seeding | seeder | fixture loading
S: versioned migration | schema as code | 迁移工具 | 表结构同步
T: flyway | liquibase | alembic | phinx | goose | sqitch | knex | active record migration | doctrine migration
T: golang-migrate | gh-ost | pt-online-schema-change
W: schema | version | migrate | upgrade | database | table | migration
H: database migrator | schema migrator | sql migrator | db migrator | migration engine | migration system
H: migration utility | migration helper | migration plugin | schema comparison tool | database version control
H: 迁移框架
C: migrate up | db migrate | make migration

[data-engineering]
alias: etl | elt | data pipeline | data pipelines | data integration | data warehouse | data lake | data quality
alias: data ingestion | data orchestration | data catalog | 数据工程 | 数据管道
broader: data | workflow
E: etl | elt | data engineering | data pipeline | data integration | data ingestion | data warehouse | data lake
E: data lakehouse | data orchestration | data catalog | data lineage | data quality | data mesh
E: data transformation | data synchronization | data governance | data mart | data vault | change data capture
E: extract transform load | reverse etl | 数据工程 | 数据管道 | 数据仓库 | 数据集成 | 數據倉儲 | 数据湖 | 数据同步 | 数据治理
S: batch processing | data loading | data sync | data connector | cdc | parquet | avro | iceberg | delta lake
S: data validation | schema registry | data contract | orchestrate data | dag | metadata management | replicate data
S: master data management | data cleaning | star schema | olap cube | 元数据 | 数据血缘 | 数据清洗 | 离线数仓
T: airflow | dbt | spark | apache nifi | luigi | dagster | prefect | snowflake | bigquery | redshift | airbyte
T: debezium | sqoop | pentaho | kettle | talend | kafka connect | singer | datax | hive
W: pipeline | source | sink | batch | transform | load | warehouse | extract | connector
H: etl tool | etl framework | etl library | etl pipeline | etl engine | etl platform | data pipeline framework
H: data integration platform | data integration tool | data loader | data transformation tool | data quality tool
H: singer tap | dbt package | dbt adapter | dbt project | airflow plugin | airflow operator | airflow provider
H: 数据集成平台 | 数据中台 | 数据同步工具
C: dbt run | airflow dags | from airflow

[big-data]
alias: bigdata | distributed computing | hadoop | spark | mapreduce | large scale data processing
alias: distributed data processing | 大数据 | 分布式计算
broader: data
E: big-data | map-reduce | hadoop | distributed computing | distributed data processing | distributed dataframe
E: distributed sql query engine | large scale data processing | large scale data analysis
E: large scale data analytics | massive dataset | data intensive | 大数据 | 大數據 | 分布式计算 | 海量数据
S: petabyte | terabyte | hdfs | columnar storage | data lake | mpp | olap | massively parallel | yarn cluster
S: spark job | pig latin | hive metastore | in memory computing | cluster computing | batch processing
S: big data analytics | parallel computing | scalable data | 离线计算 | 数仓
T: apache spark | spark | hive | hbase | presto | pig | flink | impala | cassandra | kafka | dask | cloudera | emr
T: zookeeper | cascading | scalding | druid | clickhouse | kylin | databricks
W: cluster | scalable | batch | distributed | partition | parallel | shuffle | warehouse
H: big data platform | big data framework | big data tool | big data analytics platform | big data engine
H: big data ecosystem | hadoop cluster | hadoop library | hadoop connector | hadoop application
H: hadoop distribution | hadoop package | spark cluster | spark library | spark connector | spark application
H: spark distribution | spark package | mapreduce framework | mapreduce library | olap engine | olap database
H: 大数据平台 | 计算引擎
C: spark submit | hadoop fs | hadoop jar | hdfs dfs

[stream-processing]
alias: stream processing | event streaming | streaming data | event stream processing | complex event processing
alias: dataflow | data streaming | 流处理 | 流计算
broader: data | real-time | message-queue
E: stream processing | event processing | event stream processing | streaming data processing
E: real-time data processing | complex event processing | event streaming | data streaming | stream processor
E: streaming analytics | streaming platform | streaming pipeline | streaming engine | streaming sql
E: dataflow engine | dataflow programming | 流处理 | 流计算 | 实时计算 | 串流處理
S: windowing | exactly once | at least once | event time | watermark | stateful stream | continuous query
S: reactive stream | event driven | backpressure | event sourcing | kafka topic | micro batch | pub-sub
S: consumer group | unbounded data | 事件驱动 | 消费者
T: kafka | flink | storm | spark streaming | samza | kinesis | pulsar | beam | kafka streams | heron | ksql
T: akka streams | apache nifi | redpanda
W: stream | event | topic | latency | throughput | partition | window | offset
H: stream processing framework | stream processing library | stream processing engine | stream processing platform
H: stream processing system | kafka client | kafka connector | kafka consumer | kafka producer | kafka library
H: kinesis client | kinesis connector | kinesis consumer | kinesis producer | kinesis library | pulsar client
H: pulsar connector | pulsar consumer | pulsar producer | pulsar library | event processor | event store | event hub
H: streaming framework | 流处理框架 | 实时计算平台
X: video streaming | media streaming | audio streaming

[data-visualization]
alias: dataviz | data visualisation | visualization | visualisation | information visualization | data viz
alias: scientific visualization | infovis | plotting | 数据可视化 | 可视化
broader: data | ui
E: data-viz | data visualization | data visualisation | information visualization | information visualisation
)lexicon",
R"lexicon(
[data-visualization]
E: scientific visualization | scientific visualisation | network visualization | network visualisation
E: graph visualization | graph visualisation | interactive visualization | interactive visualisation
E: visualization library | visualization tool | visualization framework | visualization toolkit
E: visualization grammar | visualisation library | visualisation tool | visualisation framework
E: visualisation toolkit | infographic | plotting | 数据可视化 | 可视化 | 視覺化 | 大屏 | 数据大屏
S: interactive chart | interactive plot | interactive graphic | interactive visual | heat-map | treemap | choropleth
S: scatter plot | sankey | network graph | force directed | word cloud | grammar of graphics | volume rendering
S: svg chart | timeline visualization | visual analytics | graph drawing | graph layout | storytelling with data
S: 热力图 | 词云 | 可视化大屏
T: d3 | d3-js | matplotlib | plotly | ggplot2 | vega | bokeh | tableau | echarts | vtk | seaborn | superset | gephi
T: graphviz | deck-gl | antv | paraview
W: chart | graph | plot | visual | interactive | axis | legend | dashboard | explore
H: visualization | visualisation | visualizer | visualiser | plotting library | plotting tool | plotting package
H: plotting system | graph visualizer | graph visualization library | graph drawing library | data explorer | 可视化库
H: 可视化工具 | 可视化平台
C: import matplotlib | import plotly | d3 select | ggplot aes | plt show

[charts]
alias: charting | chart library | graphs | charting library | plots | diagrams and charts | 图表
broader: data-visualization | ui | lib
E: chart | charting | charting library | charting component | charting framework | chart library | chart component
E: chart plugin | chart widget | bar chart | pie chart | line chart | candlestick chart | gantt chart | donut chart
E: radar chart | area chart | org chart | stock chart | financial chart | sparkline | graphing library | 图表 | 圖表
E: 图表库 | 股票图 | K线图 | 甘特图
S: graph plotting | animated chart | realtime chart | axis label | tooltip and legend | chart animation
S: responsive chart | svg chart | canvas chart | histogram | chart type | gauge | graph view | 折线图 | 柱状图 | 饼图 | 走势图
T: highcharts | chart-js | echarts | d3 | google charts | nvd3 | recharts | mpandroidchart | flot | amcharts
T: apexcharts | plotly | c3 | ggplot2 | tradingview
W: axis | plot | series | legend | graph | canvas | svg | data point
H: chart view | chart generator | chart wrapper | chart binding | graph widget | graph component | graph generator
H: graph library | graph plugin | graph wrapper | graph binding | plot view | plot widget | plot component
H: plot generator | plot library | plot plugin | plot wrapper | plot binding | gauge view | gauge widget
H: gauge component | gauge generator | gauge library | gauge plugin | gauge wrapper | gauge binding | sparkline view
H: sparkline widget | sparkline component | sparkline generator | sparkline library | sparkline plugin
H: sparkline wrapper | sparkline binding | highcharts wrapper | chart-js wrapper | echarts wrapper
H: google charts wrapper | plotting library | 图表组件 | 图表控件

[notebooks]
alias: notebook | jupyter | jupyter notebook | jupyter notebooks | interactive computing | ipython | jupyterlab
alias: data science notebooks | 笔记本环境
broader: ide | data
E: jupyter | jupyter notebook | ipython notebook | interactive notebook | computational notebook | reactive notebook
E: data science notebook | python notebook | jupyter-lab | jupyter extension | jupyter kernel | jupyter widget
E: jupyter hub | ipython | interactive computing | literate programming | 交互式笔记本 | Jupyter内核 | 数据科学笔记本
S: ipynb | notebook cell | nbviewer | nbconvert | nbextension | jupyter-hub | rmarkdown | r markdown
S: notebook viewer | reproducible notebook | executable document | jupyter magic | cell magic | ipywidgets
T: jupyterhub | zeppelin | google colab | colab | binder | observable | rstudio | marimo | knitr | quarto | voila
W: notebook | cell | kernel | interactive | reproducible | collaboration | python
H: notebook server | notebook environment | notebook interface | notebook extension | notebook platform
H: notebook runner | notebook renderer | jupyterlab extension | jupyter server | jupyter frontend | jupyter client
H: jupyter docker image | ipython kernel | ipython magic | 内核扩展 | 在线笔记本
C: jupyter lab | jupyter nbextension | jupyter labextension install | jupyter kernelspec
X: note taking notebook

[spreadsheets]
alias: spreadsheet | excel | xlsx | csv | tables | data grid | datagrid | google sheets | 电子表格 | 表格
broader: data
E: spread-sheet | excel | xlsx file | xlsx parser | xlsx reader | xlsx writer | xlsx library | xlsx editor
E: xls file | xls parser | xls reader | xls writer | xls library | xls editor | csv file | csv parser | csv reader
E: csv writer | csv library | csv editor | ods file | ods parser | ods reader | ods writer | ods library
E: ods editor | tsv file | tsv parser | tsv reader | tsv writer | tsv library | tsv editor | google sheet | csv
E: data-grid | airtable alternative | excel import | excel export | csv import | csv export | smart spreadsheet
E: 电子表格 | 表格 | Excel导入导出 | 試算表 | 在线表格
S: cell formula | worksheet | workbook | excel file | excel add-in | excel like | pivot table | tabular data
S: comma separated | csv to json | formula parser | csv data | vba macro | spreadsheet like | read and write excel
S: 导入导出 | 数据表格 | 公式计算 | 透视表
T: libreoffice calc | apache poi | google sheets | openpyxl | handsontable | airtable | sheetjs | phpexcel | epplus
T: gnumeric | ag-grid
W: cell | row | column | sheet | formula | import | export | table | grid
H: spreadsheet editor | spreadsheet component | spreadsheet library | spreadsheet application | spreadsheet program
H: spreadsheet engine | spreadsheet generator | excel library | excel reader | excel writer | excel exporter
H: excel parser | excel addin | csv toolkit | csv tool | csv importer | csv exporter | csv converter | csv module
H: csv viewer | data grid component | data grid plugin | data table component | data table plugin | table component
H: table plugin | pivot table component | 表格组件 | Excel工具
X: cheat sheet | style sheet | css excel

[data-science]
alias: data science | data scientist | data analytics | data analysis | exploratory data analysis | dataframe
alias: dataframes | scientific python | data wrangling | 数据科学 | 数据分析
broader: data
E: data-science | data analysis | data analytics | data wrangling | data mining | data manipulation
E: data exploration | data scientist | exploratory data analysis | data-frame | 数据科学 | 数据分析 | 数据挖掘 | 資料科學 | 資料分析
S: pandas like | feature exploration | tabular data | data profiling | data cleaning | eda | data preparation
S: jupyter notebook | reproducible research | descriptive statistics | split apply combine | data table
S: kaggle competition | open dataset | 数据清洗 | 数据探索
T: pandas | numpy | jupyter | r | kaggle | scipy | polars | anaconda | dplyr | tidyverse | data-table | dask | julia
T: spark | orange | rapidminer
W: dataset | analysis | csv | statistic | plot | notebook | exploration | insight
H: data science platform | data science toolkit | data science project | data science course | data science library
H: data science environment | data science stack | data science docker image | data science cookbook
H: data science portfolio | data analysis tool | data analysis library | data analysis toolkit
H: data analysis package | data analysis platform | data analysis framework | data analysis project
H: dataframe library | data mining tool | data mining toolkit | 数据分析平台 | 数据分析工具
C: import pandas | import numpy | library dplyr | read_csv | conda install

[mathematics]
alias: math | maths | linear algebra | numerical computing | numerical analysis | scientific computing
alias: computer algebra | symbolic math | geometry | numerics | matrix | optimization math | 数学 | 数值计算
broader: algorithm
E: math | mathematics | mathematical | linear algebra | numerical computing | numerical computation
E: numerical analysis | numerical library | numerical method | scientific computing | scientific computation
E: scientific analysis | scientific library | scientific method | symbolic computing | symbolic computation
E: symbolic analysis | symbolic library | symbolic method | computer algebra | computational geometry | math library
E: maths library | mathematics library | arbitrary precision | number theory | 数学 | 数值计算 | 线性代数 | 科学计算 | 數學 | 高等数学
E: 计算几何
S: matrix multiplication | sparse matrix | eigenvalue | differential equation | ode solver | pde | finite element
S: finite difference | linear programming | mathematical optimization | convex optimization | fft
S: fourier transform | big integer | bignum | rational number | complex number | polynomial | interpolation
S: prime number | combinatorics | automatic differentiation | theorem prover | proof assistant | quaternion | tensor
S: vector math | random number generator | bezier | 矩阵 | 微分方程 | 有限元 | 优化求解 | 大数运算
T: blas | lapack | numpy | scipy | matlab | eigen | sympy | mathematica | octave | sagemath | gmp | gsl | maxima
T: mathjax | katex | latex | petsc | fftw | coq | lean | cuda
W: matrix | vector | equation | function | precision | formula | integral | solver | numeric
H: math toolkit | math engine | math parser | math expression parser | math game | math module | matrix library
H: linear algebra library | geometry library | algebra library | bignum library | big integer library
H: decimal library | fft library | optimization library | vector library | computer algebra system | equation solver
H: linear solver | sat solver | smt solver | constraint solver | optimization solver | expression evaluator
H: calculator | scientific calculator | 数学库 | 计算器 | 求解器
X: do the math

[statistics]
alias: stats | statistical analysis | statistical computing | bayesian statistics | probability
alias: probabilistic programming | bayesian inference | econometrics | 统计 | 统计学
broader: data | mathematics
E: statistical analysis | statistical computing | statistical modeling | statistical modelling
E: statistical inference | statistical method | statistical test | statistical software | statistical learning
E: statistics | bayesian inference | bayesian statistics | bayesian analysis | bayesian modeling | bayesian network
E: bayesian model | probabilistic programming | econometrics | biostatistics | 统计分析 | 统计学 | 贝叶斯 | 統計 | 概率编程 | 统计
S: mcmc | markov chain monte carlo | monte carlo simulation | hypothesis test | generalized linear model
S: mixed effect model | regression model | probability distribution | p value | confidence interval
S: survival analysis | meta analysis | hierarchical model | structural equation | bootstrap resampling
S: kernel density estimation | maximum likelihood | a-b testing | power analysis | propensity score
S: spatial statistics | 假设检验 | 回归分析 | 概率分布
T: stan | r | CRAN | spss | stata | sas | pymc | jags | bugs | statsmodels | julia | rstan | lme4 | bioconductor
W: model | estimate | regression | variance | distribution | sample | likelihood | posterior
H: statistics library | statistics package | statistics toolkit | statistics course | statistical package
H: statistical library | statistical toolkit | statistical toolbox | statistical programming language
H: r package for | mcmc sampler | mcmc package | mcmc toolbox | bayesian sampler | bayesian package
H: bayesian toolbox | 统计库 | 统计软件
C: install packages | devtools install_github | library lme4
X: usage statistics | download statistics | github statistics | site statistics | statistics page

[audio]
alias: sound | audio processing | dsp | digital signal processing | audio player | audio library | multimedia audio
alias: sound and audio | signal processing | 音频
E: audio | audio processing | audio player | audio library | audio engine | audio editor | audio recorder
E: audio recording | audio synthesis | audio effect | audio visualizer | audio visualization | audio plugin
E: audio analysis | audio codec | audio server | audio driver | audio device | audio routing | audio format
E: sound processing | sound player | sound library | sound engine | sound editor | sound recorder | sound recording
E: sound synthesis | sound effect | sound visualizer | sound visualization | sound plugin | sound analysis
E: sound codec | sound server | sound driver | sound device | sound routing | sound format | sound font
E: digital audio | web audio | signal processing | audio interface | 音频 | 音訊 | 录音 | 音效 | 音频播放
S: synthesizer | equalizer | vst | vst3 | lv2 | pitch detection | waveform | spectrogram | sample rate
S: low latency audio | mp3 | flac | ogg | opus | aac | wav | noise suppression | noise reduction | echo cancellation
S: microphone | volume control | sound card | audio stream | spatial audio | 声音 | 降噪 | 音量控制
T: pulseaudio | pipewire | alsa | jack | coreaudio | portaudio | ffmpeg | web audio api | sox | juce | openal
T: supercollider | pure data | audacity | lame
W: sound | playback | volume | stereo | speaker | frequency | channel | headphone
H: audio framework | audio toolkit | audio decoder | audio encoder | audio converter | audio tool | audio app
H: sound framework | sound toolkit | sound decoder | sound encoder | sound converter | sound tool | sound app
H: mp3 player | mp3 library | mp3 engine | mp3 framework | mp3 toolkit | mp3 decoder | mp3 encoder | mp3 converter
H: mp3 tool | mp3 app | synth | sampler | sequencer | vst plugin | soundboard | volume mixer | audio recorder app
H: 音频库 | 播放器

[music]
alias: music player | music apps | music production | music tools | midi | music notation | music server
alias: music information retrieval | 音乐
broader: audio
E: music | music player | music app | music streaming | music library | music bot | music production
E: music composition | music theory | music notation | music generation | music recognition | music manager
E: music downloader | music visualizer | music collection | music discovery | midi | sheet music
E: algorithmic composition | live coding music | 音乐 | 音樂 | 音乐播放器 | 音樂播放器 | 网易云音乐 | 歌词
S: playlist | lyric | drum machine | guitar tuner | guitar tab | chord | metronome | music tag | id3 tag | album art
S: karaoke | scrobble | scrobbling | last-fm | daw | music xml | musical instrument | soundtrack | song
S: gapless playback | metadata tagger | beat detection | chiptune | tracker module | tuner | piano | 曲谱 | 音乐下载
T: spotify | mpd | itunes | soundcloud | apple music | musicbrainz | lilypond | ableton | sonos | deezer | tidal
T: google play music | fl studio | ableton live | supercollider | foobar2000 | winamp
W: artist | album | track | song list | melody | rhythm | note | listen
H: music client | music software | music service | music tagger | music organizer | music controller
)lexicon",
R"lexicon(
[music]
H: music programming language | mpd client | spotify client | spotify controller | spotify wrapper
H: spotify downloader | spotify remote | spotify api wrapper | soundcloud client | soundcloud controller
H: soundcloud wrapper | soundcloud downloader | soundcloud remote | soundcloud api wrapper | itunes client
H: itunes controller | itunes wrapper | itunes downloader | itunes remote | itunes api wrapper | midi editor
H: midi library | midi controller | midi player | midi viewer | sheet music editor | sheet music library
H: sheet music controller | sheet music player | sheet music viewer | score editor | score library
H: score controller | score player | score viewer | drum sequencer | song downloader | lyrics fetcher | 音乐客户端
H: 音乐下载器

[media-streaming]
alias: audio streaming | multimedia streaming | video streaming | streaming media | media streaming audio streaming
alias: media streaming video streaming | media streaming multimedia streaming | live streaming | 流媒体 | 直播
broader: video | audio
E: media streaming | audio streaming | music streaming | video streaming | multimedia streaming | live streaming
E: game streaming | live video streaming | streaming server | streaming media server | live stream | live broadcast
E: livestreaming | stream your music | stream your media | stream your video | internet radio | youtube alternative
E: twitch alternative | 流媒体 | 直播 | 串流 | 推流 | 点播
S: rtmp | rtsp | hls | mpeg-dash | webrtc | srt | transcoding | dlna | chromecast | airplay | subsonic api
S: subsonic compatible | icecast | shoutcast | adaptive bitrate | upnp | cast to tv | synchronous playback
S: multi room audio | restream | whip | 转码 | 投屏
T: subsonic | airsonic | ffmpeg | gstreamer | nginx-rtmp | obs | youtube | twitch | vlc | plex | kodi | spotify
T: icecast server | wowza | sonos
W: stream | player | playlist | broadcast | viewer | bitrate | channel | listen
H: music streamer | music streaming server | music streaming platform | music streaming service
H: music streaming application | audio streamer | audio streaming server | audio streaming platform
H: audio streaming service | audio streaming application | video streamer | video streaming server
H: video streaming platform | video streaming service | video streaming application | media streamer
H: media streaming server | media streaming platform | media streaming service | media streaming application
H: rtsp streamer | rtsp streaming server | rtsp streaming platform | rtsp streaming service
H: rtsp streaming application | rtmp streamer | rtmp streaming server | rtmp streaming platform
H: rtmp streaming service | rtmp streaming application | streaming platform | streaming app | streaming solution
H: streaming service | streaming software | live stream server | live stream platform | live stream recorder
H: livestream server | livestream platform | livestream recorder | video platform | music streaming client | 直播平台
H: 流媒体服务器
X: data streaming | event streaming | stream processing

[media-server]
alias: media center | home theater | media library | media streaming multimedia | media management | multimedia
alias: media automation | htpc | 媒体服务器
broader: video | media-streaming
E: media server | media center | media centre | media library | media manager | media management
E: media collection manager | media automation | home theater | home media | htpc | personal media
E: movie collection | movie library | movie manager | tv show manager | tv show tracker | plex | kodi addon | emby
E: jellyfin | 媒体服务器 | 媒体中心 | 影音库 | 媒体库 | 影视
S: dlna | upnp | movie and tv | tv series | subtitle download | metadata scraper | transcode | usenet downloader
S: nzb | watchlist | digital media | episode | trakt | request movie | collection of movie | music and photo | pvr
S: 字幕 | 电影 | 刮削
T: plex media server | jellyfin server | kodi | xbmc | sonarr | radarr | themoviedb | tmdb | tvdb | sabnzbd
T: transmission | couchpotato | apple tv | android tv | roku | prowlarr
W: movie | series | poster | library | episode list | metadata | show
H: plex plugin | plex client | plex addon | plex skin | plex app | plex channel | kodi plugin | kodi client
H: kodi skin | kodi app | kodi channel | jellyfin plugin | jellyfin client | jellyfin addon | jellyfin skin
H: jellyfin app | jellyfin channel | emby plugin | emby client | emby addon | emby skin | emby app | emby channel
H: roku plugin | roku client | roku addon | roku skin | roku app | roku channel | dlna server | upnp server
H: media organizer | media browser | media streamer | media downloader | media center software | movie database
H: movie app | movie browser | movie tracker | movie organizer | subtitle downloader | tv show renamer | 影视管理工具

[podcasts]
alias: podcast | podcasting | podcast client | podcast player | podcast server | 播客
broader: audio
E: podcast | podcasting | podcast player | podcast client | podcast app | podcast manager | podcast catcher
E: podcast host | podcast hosting | podcast publishing | podcast feed | podcast generator | podcast downloader
E: podcast server | podcast website | podcast platform | podcatcher | audio-book | audiobook server | 播客 | 有声书
S: episode | audio feed | rss enclosure | show note | subscribe to podcast | download episode | play speed
S: chapter marker | itunes podcast | opml import | gpodder sync | 订阅播客
T: itunes | gpodder | antennapod | apple podcasts | spotify | soundcloud | overcast
W: episode list | feed | audio | listen | show | playback | host
H: podcast aggregator | podcast theme | podcast plugin | podcast archive | podcast search engine
H: podcast generator script | podcast tool | audiobook player | audiobook manager | 播客客户端 | 播客平台

[radio]
alias: internet radio | web radio | sdr | software defined radio | ham radio | amateur radio | radio streaming
alias: radio automation | rf | 无线电 | 电台
broader: audio
E: internet radio | web radio | online radio | ham radio | amateur radio | fm radio | software defined radio
E: digital radio | radio station | radio player | radio streaming | radio automation | radio app | radio receiver
E: radio amateur | radio broadcast | sdr | web-radio | ham-radio | aprs | 无线电 | 电台 | 网络电台 | 收音机 | 業餘無線電
S: rtl-sdr | ads-b | morse code | transceiver | antenna | spectrum analyzer | demodulation | demodulator | dmr
S: lora radio | call sign | logbook qso | packet radio | shortwave | dab | radio scheduling | hf radio
S: ham operator | satellite signal | weak signal
T: gnu radio | hackrf | icecast | shoutcast | liquidsoap | rtl-sdr dongle | usrp | limesdr | ax-25 | winlink
T: tunein | baofeng
W: frequency | station | broadcast | signal | receiver | transmitter | band | tuner
H: radio client | radio server | radio streamer | radio management suite | radio tuner | radio scanner
H: radio software | radio controller | radio firmware | sdr receiver | sdr software | sdr library | morse decoder
H: aprs decoder | ads-b decoder | radio station manager | 收音机应用
X: radio button | radio group | radio input | radio list

[tv]
alias: television | iptv | live tv | pvr | dvr | tv shows | android tv | apple tv | smart tv | 电视
broader: video
E: iptv | live tv | smart tv | android tv | apple tv | digital tv | internet tv | television | tv tuner | tv guide
E: tv server | tv recorder | tv remote | tv app | tv show | tv channel | tv streaming | personal video recorder
E: digital video recorder | pvr | tvos | 电视 | 网络电视 | 电视直播 | 直播源 | 電視
S: dvb | epg | electronic program guide | m3u playlist | xmltv | hdhomerun | tv headend | set top box
S: tv channel list | record tv | teletext | hdmi-cec | leanback | m3u8 | 电视盒子 | 节目单
T: kodi | tvheadend | mythtv | android tv box | chromecast | roku | webos | tizen | apple tv box | fire tv
T: xmltv grabber
W: channel | program | remote | recording | broadcast | screen | show | episode
H: iptv player | iptv client | iptv server | iptv playlist | iptv panel | epg grabber | epg tool | epg server
H: dvb grabber | dvb tool | dvb server | tv client | tv interface | tv tracker | tv calendar | tv listing
H: samsung tv remote | samsung tv library | lg tv remote | lg tv library | sony tv remote | sony tv library | 电视应用
H: 直播源列表

[photos]
alias: photo | photo gallery | photo galleries | photo management | image gallery | image hosting | photography
alias: photo viewer | image galleries | picture gallery | 相册 | 照片
E: photo | photo gallery | photo album | photo sharing | photo management | photo manager | photo viewer
E: photo hosting | photo organizer | photo library | photo backup | photo upload | photo editor | photo browser
E: photo slideshow | photo booth | photo frame | image gallery | image album | image sharing | image management
E: image manager | image viewer | image hosting | image organizer | image library | image backup | image upload
E: image editor | image browser | image slideshow | image booth | image frame | picture gallery | picture album
E: picture sharing | picture management | picture manager | picture viewer | picture hosting | picture organizer
E: picture library | picture backup | picture upload | picture editor | picture browser | picture slideshow
E: picture booth | picture frame | photography | web photo | photo viewing | google photos alternative
E: imgur alternative | 相册 | 照片 | 图床 | 图片浏览 | 相簿
S: exif | lightbox | raw photo | photo collection | masonry gallery | slideshow | facial recognition and tagging
S: geotag | photo and video | flickr upload | camera roll | photographer | collage | watermark | image picker
S: album generator | self-hosted photo | photo stream | photo filter | hdr | panorama viewer | 看图 | 图片选择 | 缩略图
T: flickr | instagram | google photos | lightroom | darktable | imgur | adobe lightroom | unsplash | 500px | picasa
T: digikam | gphoto | piwigo
W: image | album | thumbnail | picture | camera | gallery | share | tag
H: gallery generator | gallery script | gallery theme | gallery plugin | gallery app | gallery software
H: album script | album theme | album plugin | album app | album software | photo app | photo server
H: photo importer | photo uploader | photo wall | photo picker | photo blog | photo client | image host
H: image carousel | image host server | image slider | instagram client | instagram clone | instagram viewer
H: instagram downloader | flickr client | flickr clone | flickr viewer | flickr downloader | unsplash client
H: unsplash clone | unsplash viewer | unsplash downloader | 相册程序 | 图片选择器 | 图床工具

[image-processing]
alias: image | images | imaging | image manipulation | image editing | image library | image compression
alias: image optimization | graphics editor | 图像处理 | 图片处理
E: image processing | image manipulation | image editing | image optimization | image compression | image conversion
E: image resizing | image loading | image filter | image editor | image analysis | image optimizer | image resizer
E: image cropper | image processor | image converter | image format | image enhancement | image generation
E: image proxy | graphics editor | pixel art | thumbnail generation | photo editing | 图像处理 | 图片处理 | 图片压缩 | 影像處理
E: 图片加载 | 裁剪图片 | 修图
S: png | jpeg | webp | gif | avif | svg optimization | crop image | resize image | image diff | perceptual hash
S: image hash | blur | dithering | image caching | on the fly image | thumbnailer | favicon generator
S: sprite generator | color quantization | ascii art from image | qr-code | barcode | watermark image
S: background removal | face swap | image metadata | dicom | histogram equalization | 缩略图 | 图片裁剪 | 二维码
T: imagemagick | opencv | graphicsmagick | libvips | pillow | photoshop | gimp | sharp | scikit-image | gd | imagej
T: mozjpeg | pngquant | thumbor | glide | picasso
W: pixel | resize | crop | filter | color | brightness | bitmap | thumbnail | format
H: image library | image tool | image toolkit | image server | image service | image decoder | image encoder
H: image comparison tool | image upscaler | image downloader | image codec | png library | png encoder | png decoder
H: png optimizer | png compressor | png viewer | jpeg library | jpeg encoder | jpeg decoder | jpeg optimizer
H: jpeg compressor | jpeg viewer | gif library | gif encoder | gif decoder | gif optimizer | gif compressor
H: gif viewer | webp library | webp encoder | webp decoder | webp optimizer | webp compressor | webp viewer
H: jpg library | jpg encoder | jpg decoder | jpg optimizer | jpg compressor | jpg viewer | avif library
H: avif encoder | avif decoder | avif optimizer | avif compressor | avif viewer | qr code generator
H: qr code scanner | qr code reader | qr code library | barcode generator | barcode scanner | barcode reader
H: barcode library | imagemagick binding | imagemagick wrapper | thumbnail generator | 图片加载库 | 图像库 | 二维码生成器
C: import PIL | from PIL import | imagemagick convert | import skimage
X: docker image | disk image | container image | vm image | base image | image name | system image

[pdf]
alias: pdf tools | pdf generation | pdf manipulation | documents pdf | pdf viewer | pdfs | PDF 处理
E: pdf | pdf generation | pdf generator | pdf viewer | pdf reader | pdf manipulation | pdf editor | pdf converter
E: pdf parser | pdf document | pdf export | pdf report | pdf library | pdf renderer | pdf toolkit | pdf file
E: pdf signing | pdf annotation | pdf merger | html to pdf | markdown to pdf | image to pdf | word to pdf
E: url to pdf | pdf to text | pdf to html | pdf to image | pdf to word | PDF生成 | PDF阅读器 | PDF转换 | PDF处理 | PDF编辑
S: merge pdf | split pdf | fill pdf form | generate pdf | pdf form | wkhtmltopdf | pdf-a | postscript
S: extract table from pdf | extract text from pdf | render pdf | print to pdf | page rotation | pdf metadata
S: pdf embed | acroform | 合并PDF | 导出PDF
T: pdf-js | itext | poppler | ghostscript | weasyprint | tcpdf | pdfbox | mupdf | reportlab | latex | prawn | fpdf
T: pdfium | puppeteer | acrobat
W: document | page | print | export | annotation | render | invoice
H: pdf tool | pdf api | pdf wrapper | pdf engine | pdf creator | pdf extractor | pdf app | pdf server | pdf plugin
H: pdf template | pdf view | pdf component | pdf printer | PDF工具 | PDF库 | PDF组件
C: import fitz | from reportlab

[animation]
alias: animations | motion | css animation | transitions | motion graphics | animated ui | tweening | 动画
broader: ui | frontend
E: animation | css animation | animation library | animation engine | animation framework | animation toolkit
E: animation effect | animation plugin | animation editor | tweening library | tweening engine | tweening framework
E: tweening toolkit | tweening effect | tweening plugin | tweening editor | motion library | motion engine
E: motion framework | motion toolkit | motion effect | motion plugin | motion editor | transition library
E: transition engine | transition framework | transition toolkit | transition effect | transition plugin
E: transition editor | page transition | view transition | activity transition | shared element transition
)lexicon",
R"lexicon(
[animation]
E: screen transition | animated component | animated icon | animated background | animated button | animated gif
E: animated text | animated view | animated menu | motion graphics | parallax | particle effect | 动画 | 動畫 | 动画效果
E: 转场 | 动效 | 粒子效果
S: keyframe | easing | spring physics | scroll animation | scroll triggered | svg animation | loading animation
S: loading spinner | hover effect | sprite animation | micro interaction | timeline animation | stop motion
S: confetti | physics based animation | ripple effect | typing effect | skeletal animation | animate element
S: animate on scroll | 缓动 | 加载动画
T: gsap | lottie | framer motion | anime-js | animate-css | velocity-js | bodymovin | after effects | greensock
T: three-js | rive | core animation | blender
W: transition | motion | smooth | tween | frame | spring | effect | gesture
H: animator | spinner | preloader | loader | activity indicator | loading indicator | parallax effect
H: animation collection | animation package | animation utility | animation tool | animation demo
H: animation component | css animation library | javascript animation library | svg animation library
H: android animation library | ios animation library | react animation library | easing function | easing library
H: 动画库 | 加载框

[css]
alias: stylesheets | css framework | css frameworks | sass | scss | less | css-in-js | styling | css preprocessors
alias: postcss | stylus | 样式
broader: frontend
E: css | css framework | css library | css preprocessor | css grid | css reset | css toolkit | css architecture
E: css methodology | css utility | css module | css parser | css minifier | css-in-js | sass mixin | sass library
E: sass framework | sass compiler | scss mixin | scss library | scss framework | scss compiler | less mixin
E: less library | less framework | less compiler | stylus mixin | stylus library | stylus framework
E: stylus compiler | sass | scss | post-css | stylesheet | utility first | css3 | tailwind plugin | 样式库 | CSS框架
E: 样式表 | 预处理器
S: flexbox | grid system | responsive grid | media query | normalize css | css variable | mixin | critical css
S: styled component | vendor prefix | css class | typographic scale | css hack | selector | css custom property
S: atomic css | dark theme css | pure css | classless | bem | 响应式布局 | 栅格
T: bootstrap | tailwind | tailwindcss | postcss | less | compass | bourbon | styled-components | bulma | foundation
T: stylus | emotion | autoprefixer | susy | pure-css
W: style | layout | responsive | theme | grid | class | browser | column
H: css boilerplate | css generator | css linter | css formatter | css plugin | css tool | css starter
H: css guideline | css animation | sass boilerplate | sass generator | sass linter | sass formatter | sass plugin
H: sass tool | sass starter | sass guideline | sass animation | scss boilerplate | scss generator | scss linter
H: scss formatter | scss plugin | scss tool | scss starter | scss guideline | scss animation | stylus boilerplate
H: stylus generator | stylus linter | stylus formatter | stylus plugin | stylus tool | stylus starter
H: stylus guideline | stylus animation | less boilerplate | less generator | less linter | less formatter
H: less plugin | less tool | less starter | less guideline | less animation | postcss plugin | grid framework
H: responsive grid system | responsive grid framework | flexbox grid system | flexbox grid framework
H: micro css framework | css reset library | stylesheet language | CSS预处理器 | CSS库
C: link rel stylesheet | postcss config | tailwind config | import scss
X: css selector for scraping

[icons]
alias: icon | icon set | icon font | svg icons | icon sets | icon library | icon pack | emoji | 图标
broader: ui
E: icon | icon set | icon font | icon library | icon pack | icon collection | icon theme | icon generator
E: icon component | icon toolkit | icon picker | icon system | svg icon | web icon | app icon | vector icon
E: brand icon | flag icon | weather icon | pixel icon | emoji | favicon | glyph | icon-font | 图标 | 图标库 | 圖標 | 字体图标
E: 表情
S: svg sprite | emoji picker | material icon | file icon | country flag | open source icon | pixel perfect icon
S: 24x24 | app icon generator | launcher icon | badge icon | icon as component | icon for | emoji support
S: logo collection | 图标集 | 表情包
T: font awesome | fontawesome | material icons | feather | octicons | ionicons | glyphicons | papirus
T: unicode emoji | noun project | heroicons | icomoon
W: svg | glyph set | font | vector | sprite | logo | sticker
H: iconset | iconfont | emoji library | emoji generator | emoji plugin | emoji font | emoji keyboard | emoji data
H: icon plugin | icon keyboard | icon data | favicon library | favicon generator | favicon plugin | favicon font
H: favicon keyboard | favicon data | icons for | svg sprite generator | svg icon loader | folder icon theme
H: file icon theme | 图标组件 | 图标字体

[fonts]
alias: font | typography | typeface | webfont | web fonts | type design | typefaces | 字体
broader: ui
E: font | typeface | web-font | typography | monospace font | monospace typeface | monospaced font
E: monospaced typeface | programming font | programming typeface | coding font | coding typeface | sans-serif font
E: sans-serif typeface | sans serif font | sans serif typeface | serif font | serif typeface | bitmap font
E: bitmap typeface | variable font | variable typeface | pixel font | pixel typeface | display font
E: display typeface | opentype font | opentype typeface | font family | font editor | font rendering
E: font rasterizer | font manager | font loader | font generator | font patcher | font tool | font design | 字体 | 字型
E: 等宽字体 | 字體 | 排版
S: truetype | opentype | ttf | otf | woff | woff2 | ligature | glyph | type family | kerning | unicode coverage
S: font hinting | font subset | text shaping | sdf font | powerline | powerline glyph | nerd font | typographic
S: custom font | figlet | 中文字体 | 编程字体 | 字体文件
T: google fonts | harfbuzz | freetype | fontforge | fonttools | glyphs app | adobe fonts | typekit | font squirrel
T: ufo | source code pro | fira code
W: bold | italic | weight | character | readable | letter | text | family
H: font library | font format | font converter | font previewer | font viewer | font picker | font parser
H: font collection | font renderer | font stack | text renderer | glyph renderer | typography toolkit
H: typography framework | typography library | bitmap font generator | 字体库 | 字体工具
C: font-family | brew cask install font | font-face

[design]
alias: design tools | graphic design | design system | design systems | ui design | sketch | figma | vector graphics
alias: graphics | svg | drawing | color | colors | web design | 设计
broader: ui | ux
E: design system | design tool | design language | design token | design resource | design software | design kit
E: design template | graphic design | web design | interface design | visual design | interaction design
E: product design | material design | vector editor | vector graphics | svg editor | svg graphics | graphics editor
E: graphics graphics | sketch plugin | figma plugin | photoshop plugin | adobe xd plugin | illustrator plugin
E: prototyping tool | drawing app | drawing tool | wireframe | mockup | color palette | color picker | color scheme
E: color scheme generator | svg | 设计 | 设计工具 | 设计系统 | 绘图 | 配色 | 原型设计 | 調色盤 | 素材
S: design guideline | style guide | pattern library | design handoff | gradient generator | sketch file
S: illustration | paint program | digital painting | whiteboard | canvas drawing | image mockup | psd
S: color contrast | color conversion | color space | font pairing | brand guideline | logo design | screen mockup
S: artboard | designer | 取色器 | 白板 | 画板
T: sketch | figma | photoshop | adobe illustrator | inkscape | gimp | invision | storybook | zeplin | adobe xd
T: framer | dribbble | krita | canva | pantone
W: designer tool | layout | prototype | palette | creative | vector | brush | shape
H: whiteboard app | whiteboard application | whiteboard program | whiteboard library | paint app | paint application
H: paint library | sketch app | sketch application | sketch program | sketch library | drawing application
H: drawing program | drawing library | painting app | painting application | painting program | painting library
H: prototyping app | wireframing tool | wireframing app | mockup tool | mockup app | color library | color tool
H: color converter | color manipulation library | colour library | colour tool | colour converter
H: colour manipulation library | design library | design framework | design toolkit | design pattern library
H: svg library | svg optimizer | svg tool | ui kit | 设计资源 | 绘图工具 | 取色工具
X: by design | design pattern | designed for | system design | domain driven design | database design | api design
X: design decision | level design

[accessibility]
alias: a11y | web accessibility | assistive technology | wcag | screen reader | universal access | 无障碍
broader: ux
E: accessibility | a11y | web accessibility | digital accessibility | screen-reader | assistive technology
E: accessibility testing | accessibility checker | accessibility audit | accessibility tool | accessibility engine
E: accessibility tree | accessibility guideline | accessibility linter | accessible component | accessible widget
E: accessible ui | accessible rich | wcag | wai-aria | 无障碍 | 可访问性 | 無障礙 | 读屏
S: aria attribute | keyboard navigation | focus management | focus trap | color contrast | visually impaired
S: blind user | low vision | dyslexia | colorblind | color blindness | hard of hearing | section 508
S: screen magnifier | braille | sign language | on screen keyboard | eye tracking input | alt text | voiceover
S: aac communication | 视障 | 盲人
T: aria | axe | nvda | voiceover reader | talkback | jaws | pa11y | lighthouse | orca
W: aria role | keyboard | contrast | focus | caption | inclusive | disability
H: accessibility library | accessibility plugin | accessibility service | accessibility toolkit
H: accessibility extension | accessibility linter plugin | accessibility developer tool | accessibility widget
H: accessibility scanner | contrast checker | aria checker | screen reader software | 无障碍工具
X: data accessibility | network accessibility

[3d-printing]
alias: 3d printing | 3d printer | 3d printers | cnc | fabrication | additive manufacturing | slicer | laser cutting
alias: maker | 3D打印
broader: 3d | firmware
E: 3d-printing | 3d printer | 3d printer firmware | 3d print | 3d printable | slicer | g-code | cnc
E: additive manufacturing | laser cutter | laser cutting | laser engraver | pen plotter | 3D打印 | 3D打印机 | 切片软件 | 数控
E: 雕刻机
S: print host | extruder | stl file | stepper motor | bed leveling | delta printer | corexy | filament | toolpath
S: milling | cnc machine | grbl | reprap | resin printer | sla printer | cad model | printable part | print farm
S: parametric model | openscad model | print queue
T: marlin | octoprint | openscad | prusa | ultimaker | cura | repetier | slic3r | klipper | thingiverse | ender 3
T: creality | freecad | fusion 360 | grbl controller
W: printer | stl | nozzle | mesh | model | axis | hotend | layer
H: octoprint plugin | cura plugin | 3d printer controller | 3d printer host | 3d printer control software
H: 3d printer configuration | 3d printer interface | cnc controller | cnc host | cnc control software
H: cnc configuration | cnc interface | g-code viewer | g-code generator | g-code parser | g-code sender
H: g-code interpreter | gcode viewer | gcode generator | gcode parser | gcode sender | gcode interpreter
H: 3d printer firmware configuration | 3d printed case | 3d printed keyboard | 3d printed robot | 打印机固件

[ar-vr]
alias: vr | ar | virtual reality | augmented reality | mixed reality | xr | webxr | webvr | 虚拟现实 | 增强现实
broader: 3d
E: virtual reality | augmented reality | mixed reality | extended reality | vr | webvr | webxr | web-ar
E: head mounted display | vr app | vr headset | vr game | vr experience | vr player | vr toolkit | augmented-reality
E: 虚拟现实 | 增强现实 | 擴增實境 | VR应用 | AR应用 | 元宇宙
S: image tracking | marker based | marker tracking | hand tracking | 360 video | 360 degree | panorama
S: stereoscopic | room scale | headset | hologram | 6dof | spatial computing | face filter | metaverse
S: virtual world | immersive | vr controller | plane detection
T: oculus | htc vive | steamvr | arkit | arcore | hololens | unity | unreal | a-frame | vuforia | google cardboard
T: openvr | openxr | artoolkit | oculus rift | vision pro | meta quest | daydream
W: immersive experience | headset display | scene | tracking | 3d | camera | gaze
H: vr framework | vr library | vr sdk | vr viewer | vr plugin | vr application | vr template | ar framework
H: ar library | ar sdk | ar toolkit | ar viewer | ar plugin | ar application | ar template | xr framework
H: xr library | xr sdk | xr toolkit | xr viewer | xr plugin | xr application | xr template | panorama viewer
H: 360 viewer | virtual world platform | virtual world server | 虚拟现实框架 | 全景查看器

[computer-graphics]
alias: computer graphics | graphics programming | rendering | opengl | vulkan | graphics | ray tracing | shaders
alias: directx | webgl | gpu | gpgpu | 计算机图形学 | 图形学
broader: 3d
E: computer graphics | ray tracer | ray tracing | path tracer | path tracing | software renderer
E: software rendering | real-time renderer | real-time rendering | gpu renderer | gpu rendering
E: physically based renderer | physically based rendering | deferred renderer | deferred rendering | volume renderer
E: volume rendering | 2d renderer | 2d rendering | 3d renderer | 3d rendering | offscreen renderer
E: offscreen rendering | ray-tracing | shader | opengl renderer | opengl wrapper | opengl binding | opengl loader
E: opengl library | opengl engine | opengl example | vulkan renderer | vulkan wrapper | vulkan binding
E: vulkan loader | vulkan library | vulkan engine | vulkan example | webgl renderer | webgl wrapper | webgl binding
E: webgl loader | webgl library | webgl engine | webgl example | directx renderer | directx wrapper
E: directx binding | directx loader | directx library | directx engine | directx example | metal renderer
E: metal wrapper | metal binding | metal loader | metal library | metal engine | metal example | webgpu renderer
E: webgpu wrapper | webgpu binding | webgpu loader | webgpu library | webgpu engine | webgpu example
E: graphics library | graphics api | graphics engine | graphics programming | graphics pipeline | rasterizer | gpgpu
E: webgpu | 图形学 | 渲染 | 光线追踪 | 着色器 | 渲染引擎 | 圖形
S: global illumination | pbr | fragment shader | glsl | hlsl | signed distance field | ray marching
S: ambient occlusion | texture mapping | bidirectional reflectance | voxel | mesh processing | tessellation
S: marching cube | post processing effect | compute shader | render graph | anti aliasing | shadow map
S: subsurface scattering | gpu computing | procedural generation | subdivision surface | nerf | gaussian splatting
S: 全局光照 | 体素
)lexicon",
R"lexicon(
[computer-graphics]
T: opengl | vulkan | webgl | three-js | directx | cuda | opencl | metal | skia | cairo | blender | embree
T: openscenegraph | glfw | shadertoy | unity | mesa | wgpu
W: texture | vertex | mesh | scene | lighting | render | gpu | camera
H: renderer | rendering engine | rendering library | rendering framework | rendering toolkit | rendering api
H: rendering course | rendering demo | graphics framework | graphics toolkit | graphics course | graphics demo
H: shader library | shader collection | shader editor | shader compiler | shader toy | mesh processing library
H: mesh library | geometry processing library | geometry library | voxel engine | terrain engine | gpu library
H: gpu framework | canvas library | 图形库 | 渲染器

[physics]
alias: physics engine | physics simulation | simulation | simulators | computational physics | fluid simulation
alias: simulations | 物理 | 仿真
broader: science
E: physics | physics simulation | physics simulator | rigid body simulation | rigid body simulator
E: fluid simulation | fluid simulator | soft body simulation | soft body simulator | multibody simulation
E: multibody simulator | particle simulation | particle simulator | n-body simulation | n-body simulator
E: agent based simulation | agent based simulator | discrete event simulation | discrete event simulator
E: monte carlo simulation | monte carlo simulator | traffic simulation | traffic simulator | network simulation
E: network simulator | circuit simulation | circuit simulator | cloth simulation | cloth simulator
E: quantum simulation | quantum simulator | molecular dynamics simulation | molecular dynamics simulator
E: numerical simulation | numerical simulator | physics engine | computational physics | high energy physics
E: particle physics | plasma physics | quantum physics | nuclear physics | statistical physics
E: computational fluid dynamics | cfd | quantum computing | quantum circuit | 物理引擎 | 仿真 | 物理模拟 | 量子计算 | 模拟器仿真 | 流体力学
E: 物理
S: collision detection | finite element analysis | rigid body | navier stokes | lattice boltzmann
S: smoothed particle hydrodynamics | electromagnetics | density functional theory | qubit | hamiltonian
S: thermodynamics | optics | kinematics | constraint solver | simulate physics | verlet | gravity simulation
S: wave equation | agent based modeling | discrete event | 碰撞检测 | 有限元分析 | 刚体
T: box2d | bullet | openfoam | geant4 | modelica | qiskit | chipmunk | ode | matter-js | lammps | root | cern
T: fenics | physx | simulink | mujoco | ns-3 | gazebo
W: force | particle | gravity | velocity | energy | mass | solver | dynamic
H: physics library | physics framework | physics toolkit | physics sandbox | physics demo | physics package
H: simulation framework | simulation engine | simulation platform | simulation environment | simulation library
H: simulation software | simulation toolkit | simulator framework | simulator engine | simulator platform
H: simulator environment | simulator library | simulator software | simulator toolkit | quantum computing framework
H: quantum programming language | quantum sdk | collision library | collision detection library | 物理库 | 仿真平台

[science]
alias: scientific | research | research software | scientific software | scientific research | research tools
alias: academic | reproducible research | lab | laboratory | science and education | 科学 | 科研
E: scientific software | scientific research | scientific data | scientific workflow | scientific application
E: scientific instrument | scientific library | scientific python | research software | research tool
E: research code | research data | research paper | research project | open science | laboratory | lab automation
E: reproducible research | electronic lab notebook | academic paper | academic writing | academic publication
E: scientific paper | scientific writing | scientific publication | neuroscience | citizen science | 科学研究 | 科研 | 学术
E: 论文 | 實驗室
S: bibtex | citation | reference manager | bibliography | arxiv | doi | peer review | literature review | microscopy
S: mri | fmri | eeg | spectroscopy | x-ray | experiment control | instrument control | materials science
S: lab notebook | supplementary material | systematic review | preprint | orcid | brain imaging | 文献管理 | 实验数据 | 文献
T: zotero | mendeley | latex | jupyter | arxiv api | labview | google scholar | imagej | overleaf | pubmed | hdf5
T: netcdf | crossref
W: researcher | experiment | paper | publication | dataset | laboratory equipment | scientist | analysis
H: research framework | research platform | research toolkit | research package | research computing environment
H: research workflow system | scientific framework | scientific platform | scientific toolkit | scientific package
H: scientific computing environment | scientific workflow system | reference generator | reference processor
H: citation manager | citation generator | citation processor | bibliography manager | bibliography generator
H: bibliography processor | paper reader | paper search engine | paper template | thesis template | latex template
H: official implementation | replication package | code for the paper | 科研工具 | 论文代码 | 论文模板
X: data science | computer science

[bioinformatics]
alias: biology | genomics | computational biology | life sciences | genome | biomedical | medical imaging
alias: neuroscience | genetics | 生物信息 | 生物信息学
broader: science | data
E: bio-informatics | computational biology | genomics | genome | genomic | proteomics | dna sequencing
E: dna sequence | dna structure | dna expression | dna analysis | dna alignment | dna folding | rna sequencing
E: rna sequence | rna structure | rna expression | rna analysis | rna alignment | rna folding | protein sequencing
E: protein sequence | protein structure | protein expression | protein analysis | protein alignment
E: protein folding | gene sequencing | gene sequence | gene structure | gene expression | gene analysis
E: gene alignment | gene folding | genome sequencing | genome sequence | genome structure | genome expression
E: genome analysis | genome alignment | genome folding | next generation sequencing | single cell | phylogenetics
E: metagenomics | systems biology | synthetic biology | biology | biomedical | 生物信息学 | 基因组 | 基因 | 蛋白质 | 生物資訊
S: fasta | fastq | bam file | vcf | variant calling | read mapping | sequence alignment | rna-seq | chip-seq
S: microbiome | phylogenetic tree | population genetics | gwas | short read | long read | nanopore
S: de novo assembly | genome browser | genome assembly | gene ontology | k-mer | transcriptome | snp | crispr
S: sequence analysis | mass spectrometry | pathogen | biodiversity | species | microscopy image | 测序 | 转录组
T: bioconductor | biopython | samtools | bioconda | blast | galaxy | ncbi | ensembl | illumina | nextflow
T: snakemake | gatk | bwa | bioperl | seurat | uniprot | pacbio
W: sequence | alignment | read | sample | variant | cell | organism | annotation
H: bioinformatics tool | bioinformatics pipeline | bioinformatics library | bioinformatics workflow
H: bioinformatics software | bioinformatics toolkit | bioinformatics course | bioinformatics package
H: variant caller | variant aligner | variant mapper | variant assembler | variant viewer | variant annotator
H: read caller | read aligner | read mapper | read assembler | read viewer | read annotator | genome caller
H: genome aligner | genome mapper | genome assembler | genome viewer | genome annotator | sequencing pipeline
H: sequencing data analysis | phylogenetic software | phylogenetic tree viewer | 生信流程 | 生物信息工具
C: conda install bioconda | biocLite | samtools view
X: genome of a project

[chemistry]
alias: cheminformatics | computational chemistry | chemical | molecular modelling | molecular dynamics
alias: materials science | chemical engineering | drug discovery | 化学
broader: science
E: chemistry | cheminformatics | chemoinformatics | computational chemistry | quantum chemistry | molecular dynamics
E: molecular modeling | molecular modelling | molecular simulation | molecular visualization | molecular docking
E: molecular graphics | molecular editor | molecular descriptor | molecular property prediction | drug discovery
E: chemical structure | chemical reaction | chemical data | chemical compound | chemical element | materials science
E: periodic table | 化学 | 分子动力学 | 药物发现 | 化學 | 元素周期表
S: smiles | molecule | force field | density functional theory | crystal structure | protein ligand | atom | inchi
S: pdb file | mol file | ab initio | electronic structure | retrosynthesis | free energy calculation | qsar
S: thermochemistry | mass spectrum | 分子 | 材料计算
T: rdkit | gromacs | openbabel | lammps | vasp | gaussian | amber | openmm | quantum espresso | cp2k | ase | pymol
T: chembl | pubchem
W: bond | reaction | compound | crystal | energy | electron | simulation
H: chemistry toolkit | chemistry library | chemistry package | chemistry software | cheminformatics toolkit
H: cheminformatics library | cheminformatics package | cheminformatics software | molecule viewer | molecule editor
H: molecule visualizer | molecule generator | quantum chemistry package | quantum chemistry program
H: molecular viewer | crystal structure viewer | 化学工具包
C: from rdkit | conda install rdkit
X: team chemistry

[astronomy]
alias: space | aerospace | satellite | astrophysics | cosmology | satellites | spaceflight | rocketry
alias: space and astronomy | 天文 | 航天
broader: science
E: astronomy | astronomical | astrophysics | cosmology | telescope | satellite tracking | satellite mission
E: satellite simulation | satellite mechanic | satellite data | satellite tracker | spacecraft tracking
E: spacecraft mission | spacecraft simulation | spacecraft mechanic | spacecraft data | spacecraft tracker
E: space tracking | space mission | space simulation | space mechanic | space data | space tracker
E: orbital tracking | orbital mission | orbital simulation | orbital mechanic | orbital data | orbital tracker
E: space-flight | planetarium | astrodynamics | cubesat | star map | star chart | star catalog | nasa | rocket
E: solar system | 天文 | 卫星 | 航天 | 望远镜 | 太空
S: ephemeris | sunrise and sunset | moon phase | planet | galaxy | exoplanet | light curve | telescope control
S: fits file | celestial coordinate | radio telescope | iss position | astrophotography | tle | gravitational wave
S: flight software | launch vehicle | mars rover | sky survey | pulsar timing | 星图 | 日出日落 | 行星
T: astropy | stellarium | nasa api | hubble | gaia | spacex | esa | iraf | indi | celestrak | casa | skyfield
W: star | orbit | sky | sun | moon | observatory | earth | observation
H: astronomy library | astronomy software | astronomy package | astronomy app | astronomy tool
H: astronomy picture of the day | orbit propagator | orbit predictor | orbit ground station | satellite propagator
H: satellite predictor | satellite ground station | telescope controller | flight software framework
H: astrophysical code | astrophysical simulation code | 天文软件
C: import astropy | from astropy
X: white space | name space | disk space | work space | color space

[maps]
alias: map | mapping | maps and gps | maps and global positioning system | web mapping | google maps | openstreetmap
alias: navigation | maps and global positioning system gps | 地图
broader: geospatial
E: map library | map app | map application | map viewer | map tile | map server | map rendering | map component
E: map editor | map marker | map view | map renderer | map widget | map style | web map | interactive map
E: vector map | offline map | street map | tile map | historical map | topographic map | tiled map | google map
E: web mapping | openstreetmap | turn by turn navigation | routing engine | map navigation | cartography
E: google maps api | google maps plugin | google maps component | google maps wrapper | 地图 | 地圖 | 导航 | 离线地图 | 电子地图
E: 高德地图
S: tile server | vector tile | marker cluster | route planning | route planner | geolocation | slippy map
S: leaflet plugin | osm data | map layer | geocoding | location sharing | place search | directions | street view
S: heat-map on map | geojson | store locator | transit map | hiking trail | address search | basemap | map overlay
S: points of interest | 地理编码 | 瓦片 | 定位
T: leaflet | mapbox | openlayers | google maps | osm | mapnik | cesium | mapkit | overpass | osmdroid | here maps
T: osrm | nominatim | qgis | bing maps | arcgis | 高德 | 百度地图
W: location | latitude | longitude | route | gps | marker | zoom | street | layer
H: leaflet component | leaflet wrapper | leaflet extension | mapbox plugin | mapbox component | mapbox wrapper
H: mapbox extension | openlayers plugin | openlayers component | openlayers wrapper | openlayers extension
H: google maps extension | mapping library | mapping platform | mapping framework | mapping tool
H: mapping application | mapping client | tile renderer | tile generator | tile downloader | map tile server
H: map tile renderer | map tile generator | map tile downloader | navigation app | location picker | map generator
H: 地图组件 | 地图库
X: source map | hash map | road map | sitemap | site map | map reduce | key map | object map | map function
X: tree map | heat map of commits | mind map

[geospatial]
alias: gis | geo | geographic information system | geographic information systems | spatial | remote sensing
alias: earth observation | geography | geoscience | spatial data | geospatial data | 地理信息
broader: data
E: geospatial | gis | geographic information system | geographic data | geographic analysis | geographic index
E: geographic database | geographic query | geographic library | geographic processing | geographic information
E: spatial information system | spatial data | spatial analysis | spatial index | spatial database | spatial query
E: spatial library | spatial processing | spatial information | geo information system | geo data | geo analysis
E: geo index | geo database | geo query | geo library | geo processing | geo information
E: geospatial information system | geospatial data | geospatial analysis | geospatial index | geospatial database
E: geospatial query | geospatial library | geospatial processing | geospatial information | remote sensing
E: earth observation | satellite imagery | geocoding | geocoder | geo-location | geo-fencing | geography
E: geoscience | geographical | 地理信息 | 遥感 | 空间数据 | 卫星影像 | 地理空间 | 地理資訊 | 行政区划
S: shapefile | geojson | geotiff | wms | wfs | raster | coordinate reference system | map projection | lidar
S: point cloud | r-tree | geohash | digital elevation model | land cover | hydrology | sentinel-2 | landsat
S: topojson | kml | wgs84 | bounding polygon | ip geolocation | country boundary | reverse geocoding | postal code
S: geospatial analytics | 坐标转换 | 经纬度
T: postgis | gdal | qgis | geoserver | arcgis | openlayers | esri | google earth engine | mapbox | grass gis
T: rasterio | geopandas | ogc | proj4 | turf | maxmind
)lexicon",
R"lexicon(
[geospatial]
W: coordinate | polygon | latitude | longitude | layer | projection | location | boundary
H: gis tool | gis application | gis software | gis server | gis platform | gis library | gis toolkit | gis plugin
H: qgis plugin | geocoding library | geocoding api | geocoding service | geocoding server | geolocation library
H: geolocation api | geolocation service | geolocation server | shapefile reader | shapefile parser
H: shapefile converter | shapefile library | geojson reader | geojson parser | geojson converter | geojson library
H: ip geolocation database | 地理信息系统 | GIS平台
C: import gdal | import geopandas | CREATE EXTENSION postgis

[gps-tracking]
alias: gps | location tracking | tracking | fleet management | vehicle tracking | gnss | geolocation tracking
alias: activity tracking | 定位追踪
broader: geospatial
E: gps tracking | gps tracker | gps logger | gps tracking system | gps track | gps receiver | gps navigation
E: location tracking | location history | location sharing | location tracker | vehicle tracking | fleet tracking
E: asset tracking | live tracking | fleet management | gnss | gpx | gps | GPS追踪 | 定位追踪 | 轨迹 | 车辆定位 | 轨迹记录
S: gpx file | nmea | geofence | track log | live location | location update | background location | route recording
S: rtk positioning | waypoint | beacon positioning | indoor positioning | find my phone | obd-ii tracker | ublox
S: 室内定位 | 围栏
T: traccar | owntracks | garmin | strava | google location history | ublox receiver | core location | beidou
W: position | trip | route | latitude | map | altitude | speed | accuracy
H: gps library | gps client | gps server | gps app | gps service | gps parser | gps plugin | gps simulator
H: location library | location client | location server | location app | location service | location parser
H: location plugin | location simulator | gpx viewer | gpx editor | gpx parser | gpx tool | nmea parser
H: nmea library | nmea receiver | gnss parser | gnss library | gnss receiver | fleet management system
H: tracking server | tracking app | 定位库 | 轨迹应用
X: issue tracking | time tracking | object tracking | error tracking | eye tracking

[email]
alias: e-mail | mail | mails | emails | email client | communication email | communication e-mail | mail client
alias: email library | smtp | 邮件 | 电子邮件
E: e-mail | e-mail client | e-mail library | e-mail server | e-mail sending | e-mail template | e-mail parser
E: e-mail delivery | e-mail api | e-mail validation | e-mail verification | e-mail notification | e-mail address
E: e-mail marketing | e-mail testing | e-mail forwarding | e-mail archive | e-mail encryption | e-mail hosting
E: e-mail queue | mail client | mail library | mail server | mail sending | mail template | mail parser
E: mail delivery | mail api | mail validation | mail verification | mail notification | mail address
E: mail marketing | mail testing | mail forwarding | mail archive | mail encryption | mail hosting | mail queue
E: smtp client | smtp library | smtp server | smtp sending | smtp template | smtp parser | smtp delivery | smtp api
E: smtp validation | smtp verification | smtp notification | smtp address | smtp marketing | smtp testing
E: smtp forwarding | smtp archive | smtp encryption | smtp hosting | smtp queue | imap client | imap library
E: imap server | imap sending | imap template | imap parser | imap delivery | imap api | imap validation
E: imap verification | imap notification | imap address | imap marketing | imap testing | imap forwarding
E: imap archive | imap encryption | imap hosting | imap queue | pop3 client | pop3 library | pop3 server
E: pop3 sending | pop3 template | pop3 parser | pop3 delivery | pop3 api | pop3 validation | pop3 verification
E: pop3 notification | pop3 address | pop3 marketing | pop3 testing | pop3 forwarding | pop3 archive
E: pop3 encryption | pop3 hosting | pop3 queue | transactional email | smtp | imap | maildir | webmail
E: disposable email | inbox | 邮件 | 电子邮件 | 邮箱 | 電子郵件 | 发邮件
S: mime | pop3 | dkim | spf | dmarc | outgoing mail | email message | send mail | attachment | spam | html email
S: bounce | unsubscribe | mjml | mail transport | pgp mail | email alias | catch all | mail merge | gmail api
S: exchange server | mbox | 收件箱 | 邮件发送
T: gmail | sendgrid | mailgun | postfix | nodemailer | outlook | amazon ses | mandrill | thunderbird | mutt
T: phpmailer | exchange | mailchimp | postmark | dovecot | swiftmailer | protonmail | sparkpost
W: message | recipient | sender | subject | spam filter | address | delivery | attachment file
H: mailer | email tool | email app | email gateway | email service | email builder | email framework
H: email component | email plugin | email checker | email validator | email parser library | email notifier
H: email filter | email signature generator | mail tool | mail app | mail gateway | mail service | mail builder
H: mail framework | mail component | mail plugin | mail checker | mail validator | mail parser library
H: mail notifier | mail filter | mail signature generator | gmail client | gmail wrapper | gmail plugin
H: gmail api client | sendgrid client | sendgrid wrapper | sendgrid plugin | sendgrid api client | mailgun client
H: mailgun wrapper | mailgun plugin | mailgun api client | temporary email service | disposable email service
H: 邮件客户端 | 邮件库
C: smtp host | SMTP_HOST | MAIL_HOST | sendmail

[mail-server]
alias: email server | mail servers | e-mail server | mta | mail transfer agent | mail transfer agents
alias: mail delivery agent | mail delivery agents | communication email complete solutions | complete solutions
alias: smtp server | imap server | 邮件服务器 | communication email mail transfer agents
alias: communication email mail delivery agents
broader: email | server
E: mail server | e-mail server | smtp server | imap server | pop3 server | jmap server | mail transfer agent
E: mail delivery agent | mail transport agent | mail system | mail stack | mail platform | mail relay | mail gateway
E: mta | full featured mail | complete mail solution | mail in a box | 邮件服务器 | 郵件伺服器 | 邮件系统
S: smtp relay | dkim | spf | dmarc | imap and pop3 | lmtp | greylisting | spam filtering | anti-spam | antispam
S: anti virus scanning | virtual domain | mailbox | mail queue | sieve | mx record | tls delivery | mail routing
S: milter | domain and alias | easy to deploy mail | email backend | 反垃圾邮件
T: postfix | dovecot | exim | opensmtpd | sendmail | qmail | spamassassin | rspamd | clamav | cyrus imap | courier
T: roundcube | amavis | james | mailcow | haraka
W: smtp | imap | delivery | domain | mailbox user | relay | queue | spam
H: imap daemon | pop3 daemon | smtp daemon | smtp relay server | smtp sink | smtp catcher | smtp proxy
H: smtp testing server | smtp server solution | smtp hosting platform | mail relay server | mail sink | mail catcher
H: mail proxy | mail testing server | mail server solution | mail hosting platform | email relay server | email sink
H: email catcher | email proxy | email testing server | email server solution | email hosting platform
H: postfix configuration | postfix role | postfix docker image | postfix admin | postfix plugin
H: dovecot configuration | dovecot role | dovecot docker image | dovecot admin | dovecot plugin | email hosting
H: mail filter | spam filter | 邮局系统
C: postfix main cf | postconf

[newsletters]
alias: newsletter | mailing list | mailing lists | mailing lists and newsletters | email marketing
alias: communication email mailing lists and newsletters | list manager | bulk email | email newsletter | listserv
alias: 邮件列表
broader: email
E: newsletter | mailing list | newsletter manager | newsletter management | newsletter software
E: newsletter application | newsletter server | newsletter platform | newsletter plugin | newsletter archive
E: mailing list manager | mailing list management | mailing list software | mailing list application
E: mailing list server | mailing list platform | mailing list plugin | mailing list archive | email marketing
E: email campaign | email newsletter | bulk mailing | list manager | mass mailing | drip campaign | 邮件列表 | 邮件营销
E: 电子报 | 电子期刊 | 訂閱電子報
S: subscriber | bounce handling | campaign management | double opt-in | mass email | opt-in | list archive
S: broadcast email | email template | email automation | list subscription | send newsletter | discussion list
S: digest | weekly digest | drip email | 周刊
T: mailman | mailchimp | amazon ses | phplist | sendy | sympa | listmonk | mautic | majordomo | substack | mailtrain
W: campaign | list | subscription | send | recipient | audience | marketing
H: newsletter generator | newsletter builder | newsletter app | newsletter sender | newsletter service
H: newsletter campaign tool | email generator | email builder | email app | email sender | email service
H: email campaign tool | mailing list engine | mailing list manager software | mailing list interface
H: email list engine | email list manager software | email list interface | weekly newsletter | mailchimp plugin
H: mailchimp wrapper | mailchimp client | mailchimp integration | mailman plugin | mailman wrapper | mailman client
H: mailman integration | 邮件群发工具

[webmail]
alias: webmail clients | webmail client | communication email webmail clients | web mail | mail user agent
alias: email clients | mail clients | 网页邮箱
broader: email | web-app
E: web-mail | webmail client | webmail application | webmail interface | webmail app | webmail server
E: webmail solution | webmail software | web based email client | mail client | email client | imap client
E: desktop email client | terminal mail client | mobile email client | mail user agent | mail reader | 网页邮箱 | 邮件客户端
E: 邮箱客户端 | 网页邮件
S: browser based email | unified inbox | read and send email | pgp encryption | address book | conversation view
S: thread view | multiple account | sieve filter | email app | inbox zero | push email | notmuch | 多账户邮箱
T: roundcube | rainloop | squirrelmail | thunderbird | mutt | gmail | outlook | imap | snappymail | horde | k-9
T: notmuch mail | mu4e
W: message | inbox | folder | compose | reply | attachment | account
H: gmail app | gmail frontend | gmail interface | gmail web client | gmail desktop app | gmail wrapper | imap app
H: imap frontend | imap interface | imap web client | imap desktop app | imap wrapper | email frontend
H: email interface | email web client | email desktop app | email wrapper | roundcube plugin | roundcube theme
H: roundcube skin | roundcube addon | thunderbird plugin | thunderbird theme | thunderbird skin | thunderbird addon
H: mutt config | mutt wizard | 邮件应用

[notes]
alias: note taking | note-taking | notes app | note taking and editors | note-taking and editors | note-taking app
alias: notebook | notetaking | markdown notes | zettelkasten | outliner | personal knowledge management | journal
alias: diary | 笔记
broader: editor
E: note-taking | note taking app | note taking application | note taking tool | note taking software
E: note taking platform | markdown note | sticky note | encrypted note | text note | quick note | web note
E: rich text note | notes app | notes application | note manager | note editor | note organizer | notes manager
E: notes editor | notes organizer | zettelkasten | outliner | second brain | personal knowledge management
E: personal knowledge base | journal app | journaling app | diary app | mind-map | evernote alternative
E: notion alternative | 笔记 | 便签 | 日记 | 记事本 | 筆記 | 思维导图 | 备忘录
S: backlink | bidirectional link | note sync | markdown editor | take note | todo and note | networked thought
S: org mode | plain text note | wysiwyg markdown | notebook and tag | note sharing | daily note | digital garden
S: web clipper | knowledge graph of note | flashcard | sticky-note | handwriting note | annotate | block editor
S: 双向链接 | 随手记 | 知识管理
T: evernote | obsidian | notion | joplin | onenote | org-mode | roam research | logseq | simplenote | google keep
T: apple notes | vimwiki | bear | trilium | standard notes
W: notebook folder | markdown | tag | idea | page | journal entry | write | sync
H: note app | note application | note client | note server | note widget | note plugin | note program | notepad app
H: notepad application | notepad client | notepad server | notepad widget | notepad plugin | notepad program
H: notebook app | notebook application | notebook client | notebook server | notebook widget | notebook plugin
H: notebook program | obsidian plugin | obsidian theme | obsidian vault | logseq plugin | logseq theme
H: logseq vault | joplin plugin | joplin theme | joplin vault | notepad | outline editor | mind map tool
H: mind map editor | mind map software | mind mapping tool | mind mapping editor | mind mapping software
H: scratchpad | diary | journal | 笔记软件 | 笔记应用 | 思维导图工具
X: release note | patch note | lecture note | please note | jupyter notebook | note that | study note | side note

[wiki]
alias: wikis | wiki software | wiki engine | mediawiki | knowledge management | collaborative documentation | 维基
broader: web-app
E: wiki | wiki software | wiki engine | wiki platform | wiki system | wiki server | wiki app | wiki farm
E: wiki clone | personal wiki | markdown wiki | git wiki | corporate wiki | file based wiki | flat file wiki
E: enterprise wiki | desktop wiki | wiki like | knowledge sharing platform | collaborative documentation | 维基 | 百科
E: 維基 | 知识库 | 文档协作
S: wiki page | wiki syntax | wiki markup | markdown page | revision history | page history | git backed
S: git powered | mediawiki extension | namespace and acl | wikipedia | wikitext | wiki link | dokuwiki plugin
S: collaborative editing of page | structured content | internal documentation | offline wikipedia
T: mediawiki | dokuwiki | tiddlywiki | gollum | confluence | xwiki | bookstack | moinmoin | wikidata | foswiki
T: pmwiki | wiki-js
W: page | article | markup | edit | link | knowledge | collaborate | history
H: mediawiki skin | mediawiki plugin | mediawiki template | mediawiki theme | mediawiki bot | mediawiki parser
H: dokuwiki extension | dokuwiki skin | dokuwiki template | dokuwiki theme | dokuwiki bot | dokuwiki parser
H: confluence extension | confluence skin | confluence plugin | confluence template | confluence theme
H: confluence bot | confluence parser | tiddlywiki extension | tiddlywiki skin | tiddlywiki plugin
H: tiddlywiki template | tiddlywiki theme | tiddlywiki bot | tiddlywiki parser | wikipedia client | wikipedia reader
H: wikipedia api wrapper | wikipedia scraper | wikipedia game | mediawiki client | mediawiki reader
H: mediawiki api wrapper | mediawiki scraper | mediawiki game | wiki generator | wiki compiler | wiki browser
H: wiki parser | wiki theme | 维基系统 | wiki系统
X: see the wiki | project wiki | wiki page for | github wiki | on the wiki

[knowledge-base]
alias: knowledge management | knowledge management tools | knowledgebase | faq | kms | knowledge bases | help center
alias: internal documentation | 知识库
broader: web-app
E: knowledge-base | knowledge base | knowledge management | knowledge base software | knowledge management system
)lexicon",
R"lexicon(
[knowledge-base]
E: knowledge sharing | knowledge management tool | knowledge organization | help center | faq system | faq software
E: faq manager | question and answer | q-a platform | team knowledge | concept map | internal knowledge | 知识库 | 知识管理
E: 问答系统 | 知識庫 | 常见问题
S: knowledge article | faq page | stackoverflow clone | documentation portal | second brain | organize knowledge
S: searchable knowledge | collaborative knowledge | mind-map | knowledge graph | information management | team wiki
S: article and category | knowledge worker
T: confluence | notion | bookstack | outline | stack overflow | zendesk | askbot | trilium | semantic mediawiki
W: article | category | topic | wiki | search | document | question | answer
H: knowledge manager | knowledge platform | knowledge tool | knowledge hub | knowledge store | knowledge organizer
H: faq plugin | faq app | faq site | faq engine | q-a plugin | q-a app | q-a site | q-a engine
H: question answer plugin | question answer app | question answer site | question answer engine
H: stack overflow clone | help desk articles | 知识管理系统 | 问答平台

[calendar]
alias: calendars | calendar and contacts | contacts | caldav | carddav | scheduling | address book | ical
alias: calendar server | date picker | calendaring | addressbook | 日历
E: calendar | calendar server | calendar app | calendar application | calendar component | calendar library
E: calendar widget | calendar view | calendar client | calendar plugin | calendar sync | calendar event
E: calendar picker | caldav server | caldav app | caldav application | caldav component | caldav library
E: caldav widget | caldav view | caldav client | caldav plugin | caldav sync | caldav event | caldav picker
E: carddav server | carddav app | carddav application | carddav component | carddav library | carddav widget
E: carddav view | carddav client | carddav plugin | carddav sync | carddav event | carddav picker | caldav | carddav
E: address-book | contact manager | contact management | contact list | contact app | contact book | ical
E: icalendar | event calendar | full calendar | shared calendar | group calendar | google calendar | 日历 | 日曆 | 日程
E: 通讯录 | 联系人 | 农历 | 行事曆 | 黄历
S: ics file | vcard | recurring event | rrule | recurrence rule | date range picker | week view | month view
S: agenda view | event scheduling | holiday | lunar calendar | free busy | shared contact | birthday reminder
S: appointment | hebrew calendar | persian calendar | hijri | google calendar sync | gregorian | 节假日 | 阴历 | 日期选择
T: outlook | radicale | fullcalendar | exchange | nextcloud | icloud | davical | baikal | apple calendar
W: event | date | schedule | month | reminder | week | day | meeting
H: date picker | datepicker picker | scheduler component | scheduler view | agenda component | calendar generator
H: calendar control | calendar module | calendar api | calendar parser | calendar converter | calendar heatmap
H: icalendar parser | icalendar generator | icalendar library | ical parser | ical generator | ical library
H: vcard parser | vcard generator | vcard library | contacts app | holiday library | lunar calendar library | 日历控件
H: 日历组件 | 日历应用
X: calendar year | calendar version

[booking]
alias: booking and scheduling | reservation | reservations | appointment | appointments | appointment scheduling
alias: scheduling | bookings | event booking | 预约 | 预订
broader: web-app
E: booking | booking system | booking application | booking app | booking software | booking platform
E: booking manager | booking engine | booking plugin | reservation system | reservation application
E: reservation app | reservation software | reservation platform | reservation manager | reservation engine
E: reservation plugin | appointment system | appointment application | appointment app | appointment software
E: appointment platform | appointment manager | appointment engine | appointment plugin | hotel booking system
E: hotel booking application | hotel booking app | hotel booking software | hotel booking platform
E: hotel booking manager | hotel booking engine | hotel booking plugin | room booking system
E: room booking application | room booking app | room booking software | room booking platform
E: room booking manager | room booking engine | room booking plugin | hotel reservation system
E: hotel reservation application | hotel reservation app | hotel reservation software | hotel reservation platform
E: hotel reservation manager | hotel reservation engine | hotel reservation plugin | meeting room system
E: meeting room application | meeting room app | meeting room software | meeting room platform
E: meeting room manager | meeting room engine | meeting room plugin | appointment scheduling | appointment scheduler
E: appointment booking | meeting scheduling | meeting scheduler | meeting booking | resource scheduling
E: resource scheduler | resource booking | employee scheduling | employee scheduler | employee booking
E: shift scheduling | shift scheduler | shift booking | class scheduling | class scheduler | class booking
E: hotel management | reservation | calendly alternative | 预约 | 预订 | 挂号 | 预约系统 | 酒店预订 | 排班 | 預約 | 抢票
S: book appointment | availability | time slot | room reservation | table reservation | restaurant reservation
S: schedule appointment | service provider | ticket booking | check-in | equipment booking | booking calendar
S: car rental | shift planning | staff rota | rental management | online booking | bed and breakfast | 会议室 | 会议室预订
T: calendly | google calendar | booking-com | airbnb | opentable | stripe | easyappointments
W: schedule | customer | calendar | slot | availability list | guest | room | appointment
H: scheduling application | scheduling system | scheduling website | scheduling management system
H: appointment website | appointment management system | hotel application | hotel system | hotel website
H: hotel management system | car rental application | car rental system | car rental website
H: car rental management system | hospital appointment application | hospital appointment system
H: hospital appointment website | hospital appointment management system | bus ticket booking
H: movie ticket booking app | timetable generator | airbnb clone | booking clone | 预约小程序 | 排班系统
X: job scheduling | task scheduling | thread scheduling

[polls]
alias: poll | polls and events | voting | survey | surveys | elections | event planning | questionnaire | e-voting
alias: vote | 投票
broader: web-app
E: poll | polling app | polling software | poll application | poll app | poll system | poll software | poll platform
E: poll tool | poll creator | poll maker | poll builder | poll plugin | survey application | survey app
E: survey system | survey software | survey platform | survey tool | survey creator | survey maker | survey builder
E: survey plugin | voting application | voting app | voting system | voting software | voting platform | voting tool
E: voting creator | voting maker | voting builder | voting plugin | questionnaire application | questionnaire app
E: questionnaire system | questionnaire software | questionnaire platform | questionnaire tool
E: questionnaire creator | questionnaire maker | questionnaire builder | questionnaire plugin | quiz application
E: quiz app | quiz system | quiz software | quiz platform | quiz tool | quiz creator | quiz maker | quiz builder
E: quiz plugin | election application | election app | election system | election software | election platform
E: election tool | election creator | election maker | election builder | election plugin | survey | voting
E: online voting | online democracy | online election | electronic voting | electronic democracy
E: electronic election | secure voting | secure democracy | secure election | liquid voting | liquid democracy
E: liquid election | e-voting | quiz | doodle alternative | event planning | event scheduling | event management
E: event organizer | 投票 | 问卷 | 调查 | 选举 | 問卷調查 | 答题
S: ballot | vote counting | schedule meeting poll | ranked choice | questionnaire | audience response
S: participatory budgeting | meetup | rsvp | event invitation | decision making | anonymous vote | instant feedback
S: find a date | referendum | upvote | poll and quiz | interactive presentation quiz | 抽奖 | 报名 | 活动
T: doodle | limesurvey | surveymonkey | google forms | typeform | eventbrite | kahoot | strawpoll
W: question | answer | response | participant | vote | result | event | invite
H: vote bot | vote component | vote widget | vote game | vote engine | vote generator | vote website | voting bot
H: voting component | voting widget | voting game | voting engine | voting generator | voting website | poll bot
H: poll component | poll widget | poll game | poll engine | poll generator | poll website | quiz bot
H: quiz component | quiz widget | quiz game | quiz engine | quiz generator | quiz website | survey library
H: survey form | survey package | quiz library | quiz form | quiz package | event app | event website
H: event registration system | decision making tool | decision making platform | 投票系统 | 问卷系统 | 抽奖程序
X: long polling | http polling | polling interval | short polling

[forms]
alias: form | form builder | form builders | form validation | html forms | validation | data collection
alias: form generator | form library | 表单
broader: web-app | ui
E: form builder | form validation | form generator | form library | form component | form designer | form handling
E: form management | form engine | form backend | form wizard | form framework | web form | html form | dynamic form
E: contact form | schema form | json form | online form | react form | vue form | angular form | reactive form
E: input validation | input mask | input field | data collection | forms as a service | validator
E: validation library | 表单 | 表單 | 表单设计器 | 表单校验 | 动态表单 | 表单验证 | 问卷表单
S: form field | contact-form | validation rule | form submission | form state | file upload form | form element
S: multi step form | captcha | autocomplete input | text input | custom validator | client side validation
S: drag and drop form | json schema form | google forms alternative | field validation | formset | floating label
S: checkbox | dropdown | date input | credit card input | 输入框 | 下拉框
T: google forms | typeform | formik | formio | redux-form | contact form 7 | ruby simple form | jotform
T: react-hook-form | yup | odk | parsley | select2
W: field | input | submit | label | schema | validate | error message | submission
H: form plugin | form app | form package | form module | form helper | form api | form server | form service
H: form creator | form renderer | forms plugin | forms app | forms package | forms module | forms helper | forms api
H: forms server | forms service | forms creator | forms renderer | forms element | input component | input control
H: input widget | select component | select control | select widget | dropdown component | dropdown control
H: dropdown widget | autocomplete component | autocomplete control | autocomplete widget | checkbox component
H: checkbox control | checkbox widget | switch component | switch control | switch widget | validator library
H: validator package | validator plugin | validator framework | validation package | validation plugin
H: validation framework | masked input | 表单生成器 | 表单组件 | 校验库
X: in the form of | plat form | short form | long form

[feeds]
alias: rss | feed | feed reader | feed readers | rss reader | atom | news reader | news aggregator | news | rss feed
alias: feed aggregator | syndication | 订阅 | 新闻
E: rss | rss reader | rss aggregator | rss parser | rss generator | rss feed | rss app | rss client | rss bot
E: rss library | rss crawler | rss fetcher | rss bridge | feed reader | feed aggregator | feed parser
E: feed generator | feed feed | feed app | feed client | feed bot | feed library | feed crawler | feed fetcher
E: feed bridge | atom reader | atom aggregator | atom parser | atom generator | atom feed | atom app | atom client
E: atom bot | atom library | atom crawler | atom fetcher | atom bridge | news reader | news aggregator | news parser
E: news generator | news feed | news app | news client | news bot | news library | news crawler | news fetcher
E: news bridge | syndication | planet aggregator | planet generator | news-feed reader | read later | read it later
E: news | hacker news client | hacker news reader | hacker news app | google reader | json feed | 新闻 | 订阅 | RSS阅读器
E: 資訊 | 新闻客户端 | 聚合阅读
S: opml | google reader api | fever api | feed subscription | unread article | full text feed | feed item
S: generate rss feed | news article | headline | self-hosted feed | news site | newspaper | tt-rss | feed discovery
S: websub | pubsubhubbub | podcast feed | hacker-news | latest news | 稍后阅读 | 资讯 | 热榜
T: feedly | tiny tiny rss | google reader api client | miniflux | freshrss | newsblur | hacker news | pocket
T: instapaper | inoreader | feedburner | reddit | google news | product hunt | techcrunch
W: article | subscription | feed url | headline list | reader | entry | unread | aggregate
H: rss server | rss to email | rss plugin | rss widget | rss processor | rss notifier | rss website | atom server
H: atom to email | atom plugin | atom widget | atom processor | atom notifier | atom website | feed server
H: feed to email | feed plugin | feed widget | feed processor | feed notifier | feed website | news application
H: news website | news portal | news scraper | news api | newspaper application | newspaper website
H: newspaper portal | newspaper scraper | newspaper api | hacker news clone | reddit client | reddit app
H: reddit reader | reddit clone | product hunt client | product hunt app | product hunt reader | product hunt clone
H: zhihu client | zhihu app | zhihu reader | zhihu clone | read later app | reader app | 阅读器 | 新闻应用 | 资讯应用
X: feed forward | feed back | feed data

[bookmarks]
alias: bookmark | bookmark manager | bookmarks and link sharing | bookmarking | link sharing | social bookmarking
alias: read later | link management | bookmarks and link | startpage | 书签
broader: web-app
E: book-mark | bookmark manager | bookmark management | bookmark server | bookmark app | bookmark service
E: bookmark application | bookmark organizer | bookmark sync | social bookmarking | social bookmark
E: link bookmarking | link bookmark | web bookmarking | web bookmark | link sharing | link manager | link aggregator
E: link collection | link list | link page | link blog | link in bio | linktree alternative | read it later
E: save link | start-page | 书签 | 收藏夹 | 网址导航 | 導航網站 | 书签管理
S: bookmarklet | tag link | archive web page | del-icio-us | collect link | organize link | share link
S: import bookmark | browser extension to save | web clipper | saved link | homepage of link | reading list
S: link preview | dead link | wallabag | personal link | 稍后读 | 导航页
T: delicious | pinboard | pocket | shaarli | linkding | wallabag server | raindrop | diigo | reddit | digg
T: instapaper
)lexicon",
R"lexicon(
[bookmarks]
W: link | url | tag | save | share | collection | browser | archive
H: bookmarks app | bookmarks application | bookmarks tool | bookmarks extension | bookmarks website
H: bookmarking app | bookmarking application | bookmarking tool | bookmarking extension | bookmarking website
H: delicious clone | delicious client | delicious alternative | pocket clone | pocket client | pocket alternative
H: pinboard clone | pinboard client | pinboard alternative | linktree clone | linktree client | link shelf
H: link directory | link board | link saver | new tab page | pocket api wrapper | pocket exporter
H: pinboard api wrapper | pinboard exporter | 导航站 | 书签工具

[url-shortener]
alias: url shorteners | link shortener | short url | url shortening | short links | shortlink | 短网址 | 短链接
broader: web-app
E: url shortener | url shortening | url shortner | url shortening service | url redirect | link shortener
E: link shortening | short url | short link | shorten url | shorten link | url-shortener | 短网址 | 短链接 | 短链 | 短網址
E: 网址缩短
S: custom short | redirect link | click tracking | click statistic | click analytics | vanity url | branded link
S: custom slug | link redirect | long url | shortened url | qr code link | expiring link | bit-ly api | 长链接
T: bitly | yourls | goo-gl | kutt | tinyurl | shlink | polr
W: redirect | link | click | slug | domain | hash id | track
H: bitly clone | bitly client | bitly wrapper | bitly plugin | bitly alternative | tinyurl clone | tinyurl client
H: tinyurl wrapper | tinyurl plugin | tinyurl alternative | yourls clone | yourls client | yourls wrapper
H: yourls plugin | yourls alternative | link redirector | link redirect service | link shortener api
H: link shortener service | link shortener app | link expander | url redirector | url redirect service
H: url shortener api | url shortener service | url shortener app | url expander | go links | 短链接服务 | 短链接生成

[pastebin]
alias: pastebins | paste | pastebin clone | snippet sharing | code sharing | text sharing | snippets | gist | 剪贴板分享
broader: web-app
E: paste-bin | paste bin | paste service | paste server | paste tool | paste site | paste app | text sharing
E: code sharing | code snippet sharing | snippet manager | snippet sharing | snippet service | snippet library
E: snippet management | encrypted pastebin | secure pastebin | minimalist pastebin | command line pastebin
E: collaborative pastebin | share text | share snippet | share code snippet | gist | 代码片段 | 剪贴板 | 在线剪贴板 | 代码分享
E: 文本分享
S: syntax highlighted paste | self destruct | burn after reading | expiring paste | zero knowledge paste
S: paste text | gist client | code snippet | one time secret | netcat paste | client side encryption | share note
S: snippet collection | syntax highlighting | 阅后即焚 | 私密分享
T: pastebin-com | github gist | privatebin | hastebin | zerobin | dpaste | gist api
W: paste | snippet | text | highlight | expiry | raw | share | code
H: pastebin client | pastebin clone | pastebin server | pastebin alternative | pastebin application | pastebin cli
H: pastebin uploader | gist clone | gist server | gist alternative | gist application | gist cli | gist uploader
H: hastebin client | hastebin clone | hastebin server | hastebin alternative | hastebin application | hastebin cli
H: hastebin uploader | paste application | paste platform | paste website | clipboard manager app | clipboard tool
H: clipboard app | snippet manager app | snippet tool | snippet app | secret sharing app | secret sharing service
H: 代码片段管理 | 代码片段工具
X: copy paste | copy and paste | paste the following | cut and paste

[file-sharing]
alias: file sharing | file transfer | filesharing | file upload | single click and drag n drop upload
alias: file transfer single click and drag-n-drop upload | p2p file sharing | peer to peer filesharing
alias: peer-to-peer filesharing | bittorrent | torrent | file transfer peer to peer filesharing | file hosting
alias: temporary file sharing | upload | web based file managers | file transfer and synchronization | p2p
alias: object storage and file servers | 文件共享 | 文件传输
broader: storage
E: file sharing | file transfer | file upload | file uploader | file hosting | file drop | file host | file server
E: file uploading | file send | share file | share large file | send file | send large file | transfer file
E: transfer large file | upload file | upload large file | temporary file sharing | temporary file transfer
E: secure file sharing | secure file transfer | encrypted file sharing | encrypted file transfer | p2p file sharing
E: p2p file transfer | peer-to-peer file sharing | peer-to-peer file transfer | web file sharing | web file transfer
E: bit-torrent | torrent client | torrent tracker | torrent search | torrent downloader | torrent
E: wetransfer alternative | airdrop alternative | drop-box alternative | ftp server | tus protocol | direct connect
E: cloud drive | 文件共享 | 文件传输 | 文件上传 | 种子 | 网盘 | 檔案分享 | 文件分享 | 文件下载 | 磁力链接
S: drag-and-drop upload | drag n drop | resumable upload | chunked upload | magnet link | seedbox | webtorrent
S: end to end encrypted file | expiring download | download link | lan transfer | local network transfer
S: multipart upload | upload progress | ftp | sftp | samba | nfs share | share folder | peer-to-peer | dht
S: drop zone | webdav | usenet | download manager | 断点续传 | 分片上传 | 局域网传输 | 上传组件
T: dropbox | transmission | rtorrent | qbittorrent | bittorrent protocol | firefox send | ipfs | wetransfer | webrtc
T: samba server | plupload | s3 | aria2 | deluge | soulseek | gnutella | vsftpd | google drive | baidu pan
W: upload | download | share | link | folder | peer | receive | transfer
H: torrent library | torrent server | torrent frontend | torrent engine | torrent web ui | torrent indexer
H: torrent streamer | bittorrent library | bittorrent server | bittorrent frontend | bittorrent engine
H: bittorrent web ui | bittorrent indexer | bittorrent streamer | file upload plugin | file upload component
H: file upload library | file uploader component | file upload server | file upload service | image upload plugin
H: image upload component | image upload library | image uploader component | image upload server
H: image upload service | download accelerator | ftp client | ftp library | sftp client | sftp library | sftp server
H: scp client | scp library | scp server | file dropper | rtorrent frontend | rtorrent client | rtorrent web ui
H: rtorrent remote | transmission frontend | transmission client | transmission web ui | transmission remote
H: aria2 frontend | aria2 client | aria2 web ui | aria2 remote | 上传插件 | 下载工具 | 网盘程序

[file-sync]
alias: file synchronization | file syncing | file transfer and synchronization | file sync | sync | synchronization
alias: cloud storage sync | file synchronisation | 文件同步
broader: storage
E: file synchronization | file syncing | file sync | file synchroniser | file synchronizer | file replication
E: file sync and share | data sync | data synchronization | folder sync | folder synchronization | directory sync
E: directory synchronization | cloud sync | cloud synchronization | two way sync | two way synchronization
E: bidirectional sync | bidirectional synchronization | offline sync | offline synchronization | sync client
E: sync server | sync tool | sync engine | sync service | keep file in sync | personal cloud | private cloud
E: cloud file | synchronize file | sync file | 文件同步 | 同步盘 | 同步工具 | 檔案同步 | 私有云盘
S: sync your file | peer-to-peer sync | delta transfer | rsync algorithm | version conflict
S: continuous synchronization | cross device | sync folder | webdav sync | selective sync | dropbox like
S: sync between device | conflict resolution | crdt | offline first | real-time sync | local first | 多端同步 | 云同步
T: rsync | dropbox | syncthing | nextcloud | owncloud | seafile | rclone | unison | google drive | onedrive | webdav
T: btsync | icloud | csync2
W: folder | device | replicate | client | cloud | version | change | storage
H: dropbox client | dropbox clone | dropbox alternative | dropbox app | dropbox sync client | dropbox api wrapper
H: google drive client | google drive clone | google drive alternative | google drive app | google drive sync client
H: google drive api wrapper | onedrive client | onedrive clone | onedrive alternative | onedrive app
H: onedrive sync client | onedrive api wrapper | nextcloud client | nextcloud clone | nextcloud alternative
H: nextcloud app | nextcloud sync client | nextcloud api wrapper | owncloud client | owncloud clone
H: owncloud alternative | owncloud app | owncloud sync client | owncloud api wrapper | sync library | sync framework
H: sync utility | sync script | sync app | sync daemon | rsync wrapper | google drive cli | google drive fuse
H: google drive mount | onedrive cli | onedrive fuse | onedrive mount | dropbox cli | dropbox fuse | dropbox mount
H: 同步客户端 | 网盘客户端
X: sync and async | async sync | clock synchronization | thread synchronization | synchronization primitive

)lexicon"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
