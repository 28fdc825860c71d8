// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Data, in the form that lexicon/built_in.hpp describes: concepts that other catalogues hold.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* lexicon_more[] = {
R"lexicon(
[machine-learning]
alias: ml | machine learning | machine learning library | machine learning framework | machine learning and ai
alias: machine learning and artificial intelligence | ai and machine learning | statistical learning
alias: data science and machine learning | mlops | automl | 机器学习
E: machine-learning | ML library | supervised learning | unsupervised learning | reinforcement learning
E: federated learning | auto-ml | ml-ops | 机器学习
E: 機器學習 | 强化学习 | 联邦学习
S: gradient boosting | gradient boosted tree | random forest | decision tree | support vector machine | svm
S: logistic regression | linear regression | naive bayes | k-means | k nearest neighbor | knn | xgboost
S: feature engineering | feature selection | feature store | hyperparameter
S: cross validation | dimensionality reduction | clustering algorithm | anomaly detection
S: gaussian process | classifier | training data | model training | model serving | experiment tracking
S: bayesian optimization | causal inference | interpretable ml | explainable ai | topic model | 特征工程
S: 模型训练 | 分类器 | 决策树 | 随机森林
T: scikit-learn | sklearn | lightgbm | catboost | tensorflow | pytorch | keras | mlflow | kubeflow
T: weka | spark mllib | kaggle | onnx | optuna | ray
H: machine learning library | machine learning framework | machine learning toolkit | machine learning platform
H: machine learning algorithm | machine learning pipeline | ml library | ml framework | ml toolkit | ml platform
H: ml pipeline | automl tool | automl framework | automl system | classification library | regression library
H: clustering library | 机器学习框架 | 机器学习库 | 机器学习平台 | 机器学习算法
W: training | dataset | prediction | inference | accuracy | regression | classification | clustering | estimator
C: import sklearn | from sklearn | import xgboost | import lightgbm | clf fit | import mlflow | fit predict
X: language learning | e learning | learning resource

[deep-learning]
alias: dl | neural network | neural networks | deep neural networks | deep learning framework
alias: artificial neural network | 深度学习 | 神经网络
E: deep-learning | neural network | neural net
E: deep reinforcement learning
E: 深度学习 | 神经网络 | 卷积神经网络 | 深度學習 | 神經網路
S: cnn | rnn | lstm | gan | generative adversarial network | autoencoder | backpropagation
S: attention mechanism | transformer model | diffusion model | resnet | unet | u-net | neural architecture search
S: batch normalization | quantization aware | mixed precision | distributed training | autograd
S: automatic differentiation | pretrained model | fine tuning | model zoo | knowledge distillation | 预训练模型
S: 注意力机制 | 生成对抗网络
T: pytorch | tensorflow | keras | mxnet | caffe | caffe2 | theano | jax | paddlepaddle | chainer | torch7 | darknet
T: cudnn | tensorrt | onnx | mindspore | fastai | cuda
H: deep learning library | deep learning framework | deep learning toolkit | deep learning platform
H: deep learning model | neural network library | neural network framework | neural network toolkit
H: neural network implementation | neural network model | inference engine | inference framework | training engine
H: training framework | pytorch implementation | pytorch reimplementation | tensorflow implementation
H: tensorflow reimplementation | keras implementation | 深度学习框架 | 神经网络库 | 推理框架
W: training | gpu | epoch | weight | checkpoint | inference | loss | dataset
C: import torch | import tensorflow | import keras | torch nn | import jax | nvidia smi | python train py
C: th main lua
X: social network

[llm]
alias: large language model | large language models | llms | gen-ai | genai | generative ai
alias: generative artificial intelligence | language models | foundation models | gpt | chatgpt | 大模型
alias: 大语言模型 | prompt engineering | local ai
E: llm | language model | generative ai | gen-ai | foundation model | prompt engineering
E: chat-gpt | local ai | 大模型 | 大语言模型 | 大語言模型
E: 生成式人工智能 | 提示词
S: token streaming | context window | prompt template | function calling | tool calling | instruction tuning | rlhf
S: lora | qlora | quantized model | gguf | ggml | openai compatible api | openai api | chat completion | system prompt
S: inference server | multimodal model | model context protocol | mcp server | text generation | code generation model
S: ai assistant | ai agent | 提示工程 | 微调 | 本地部署大模型
T: openai | chatgpt | gpt-4 | gpt-3 | gpt-2 | claude | anthropic | gemini | llama | ollama | mistral
T: mixtral | qwen | deepseek | vllm | langchain | llamaindex | huggingface | hugging face | chatglm | localai
T: copilot | bert
H: llm app | llm application | llm framework | llm gateway | llm proxy | llm server | llm client | llm toolkit
H: llm interface | llm agent | chatgpt client | chatgpt clone | chatgpt ui | chatgpt plugin | chatgpt wrapper
H: chatgpt web ui | chat ui | prompt library | ai assistant app | ai gateway | 大模型应用 | 大模型框架
W: inference | assistant | completion | fine-tuning | gpu
C: openai api key | ollama run | ollama pull | import openai | OPENAI_API_KEY | pip install transformers
C: from langchain

[rag]
alias: retrieval augmented generation | retrieval-augmented-generation | document chat | chat with documents
alias: knowledge retrieval | 检索增强生成
E: rag | retrieval augmented | chat with your document | chat with pdf
E: document question answering | 检索增强生成 | 知识库问答 | 检索增强
S: chunking | embedding | reranker | reranking | semantic search | hybrid search | vector store | vector search
S: question answering over document | grounded answer | citation | document ingestion | knowledge base chat
S: private document | context retrieval | 向量检索 | 文档问答 | 向量数据库
T: langchain | llamaindex | haystack | chroma | pinecone | weaviate | qdrant | milvus | faiss | pgvector | ollama
T: openai
H: rag engine | rag framework | rag pipeline | rag system | rag app | rag application | rag chatbot | rag toolkit
H: document chatbot | question answering system | 知识库系统 | RAG引擎
W: retrieval | knowledge | llm | pdf

[chatbots]
alias: chatbot | bots | bot | conversational ai | bot framework | discord bot | telegram bot | slack bot | chatops
alias: virtual assistants | 聊天机器人
E: chat-bot | discord bot | telegram bot | slack bot | twitter bot | irc bot | whatsapp bot
E: messenger bot | reddit bot | twitch bot | wechat bot | line bot | matrix bot | viber bot | mastodon bot | teams bot
E: skype bot | signal bot | conversational ai | conversational agent | conversational interface | conversational bot
E: bot framework | chat-ops | virtual assistant | 聊天机器人 | 機器人 | 对话机器人 | 微信机器人
S: hubot script | slash command | bot command | intent recognition | dialogue system | dialogue management
S: dialog flow | bot token | botfather | natural language understanding | bot builder | message handler | 对话系统
S: 机器人框架 | 群机器人
T: hubot | botkit | rasa | dialogflow | discord-js | discord-py | telegraf
T: aiogram | errbot | lita | botpress | slack api | wechaty
H: bot library | bot api | bot template | bot sdk | bot platform | chatbot framework | chatbot platform
H: chatbot builder | hubot adapter | discord library | discord api wrapper | 机器人
W: bot | conversation | reply | guild | assistant
C: DISCORD_TOKEN | BOT_TOKEN | TELEGRAM_TOKEN | npm install hubot | hubot help | bot start
X: bottom | web robot

[computer-vision]
alias: cv | image recognition | vision | object detection | image analysis | face recognition | machine vision
alias: 计算机视觉
E: computer-vision | machine vision | object detection | face detection | pose detection | edge detection
E: lane detection | landmark detection | image recognition | face recognition | facial recognition
E: gesture recognition | object recognition | image segmentation | semantic segmentation | instance segmentation
E: panoptic segmentation | object tracking | pose estimation | image classification | 计算机视觉 | 图像识别
E: 目标检测 | 人脸识别 | 電腦視覺 | 人脸检测
S: optical flow | stereo vision | depth estimation | feature matching | camera calibration | slam | visual odometry
S: structure from motion | photogrammetry | point cloud | super resolution | bounding box | image registration
S: visual tracking | video analytics | style transfer | image captioning | eye tracking | deepfake | 图像分割
S: 姿态估计 | 超分辨率 | 车牌识别
T: opencv | yolo | yolov5 | detectron2 | mediapipe | dlib | coco | imagenet | openpose | mmdetection | simplecv | pcl
T: tesseract
H: computer vision library | computer vision framework | computer vision toolkit | computer vision algorithm
H: computer vision toolbox | face detector | face recognition library | face tracker | face recognition system
H: object detector | object tracker | image classifier | image annotation tool | image labeling tool
H: 人脸识别系统 | 视觉库
W: camera | frame | pixel | detector | annotation | webcam
C: import cv2 | cv2 imread | python detect py | opencv python
X: curriculum vitae

[nlp]
alias: natural language processing | text mining | text analysis | computational linguistics | linguistics
alias: sentiment analysis | text processing nlp | 自然语言处理
E: nlp | natural language processing | natural language understanding | natural language generation
E: natural language toolkit | text mining | text classification | text analytics | sentiment analysis
E: computational linguistics | named entity recognition | machine translation | 自然语言处理 | 文本分类
E: 情感分析 | 中文分词 | 自然語言處理 | 分词
S: tokenization | word segmentation | part of speech | pos tagging | pos tagger | stemming | stemmer | lemmatization
S: dependency parsing | word embedding | word2vec | language detection | language identification | keyword extraction
S: topic modeling | coreference | text similarity | question answering | summarization | stopword | corpus
S: morphological analyzer | spell checker | lda | 词向量 | 命名实体识别 | 关键词提取 | 文本摘要
T: nltk | spacy | gensim | corenlp | bert | transformers | fasttext | opennlp | textblob | jieba
T: hanlp | elmo | glove
H: nlp library | nlp toolkit | nlp framework | tokenizer | lemmatizer | tagger | text classifier | text summarizer
H: sentiment analyzer | sentiment classifier | language detector | language detection library | word segmenter
H: 分词器 | 分词工具 | NLP工具包
W: sentence | corpora | linguistic | vocabulary
C: import nltk | import spacy | spacy load | import jieba | from transformers import

[speech]
alias: speech recognition | text to speech | text-to-speech | tts | stt | asr | speech to text | voice
alias: voice recognition | voice assistant | speech synthesis | speech processing | transcription | 语音识别
alias: 语音合成
E: speech recognition | voice recognition | speaker recognition | text-to-speech | speech-to-text | tts | asr
E: speech synthesis | voice assistant | voice control | voice cloning | voice conversion | voice synthesis
E: voice interface | speech synthesizer | wake word | transcription | 语音识别 | 语音合成 | 语音助手
E: 文字转语音 | 語音辨識
S: voice activity detection | speaker diarization | keyword spotting | hotword detection | acoustic model | phoneme
S: vocoder | dictation | voice command | transcribe audio | speech enhancement | read aloud
S: 语音转文字 | 声音克隆
T: whisper | kaldi | deepspeech | espeak | pocketsphinx | cmu sphinx | tacotron | wavenet | alexa | google assistant
T: amazon polly | siri | mycroft | coqui | piper | web speech api
H: speech library | speech recognizer | speech toolkit | speech engine | speech api | tts engine | tts server
H: tts client | tts library | voice library | voice bot | alexa skill | transcription tool | transcription app
H: transcription service | personal assistant | 语音识别引擎 | 语音合成系统
W: voice | speech | audio | microphone | transcript | speaker | utterance

[ocr]
alias: optical character recognition | text recognition | document scanning | 文字识别 | 光学字符识别
E: ocr | text recognition | text detection and recognition | character recognition
E: handwriting recognition | license plate recognition | 文字识别 | 光学字符识别 | 验证码识别
E: 图片文字识别
S: scanned document | searchable pdf | scene text | extract text from image | text extraction | layout analysis
S: receipt scanning | captcha solver | captcha recognition | id card recognition | mrz | hocr | table recognition
S: math formula recognition | 身份证识别 | 版面分析 | 扫描件
T: tesseract | paddleocr | easyocr | ocrmypdf | abbyy | crnn | cloud vision
H: ocr engine | ocr tool | ocr library | ocr server | ocr app | ocr api | ocr system | ocr toolkit | ocr wrapper
H: tesseract wrapper | text recognizer | captcha breaker | document scanner | OCR工具 | OCR引擎
W: scan | scanner | handwriting | recognition
C: tesseract ocr | import pytesseract

[recommendation]
alias: recommender systems | recommendation engine | recommender | recommendation system | recommendations
alias: collaborative filtering | 推荐系统
E: recommendation system | recommendation engine | recommendation algorithm | recommender
E: collaborative filtering | matrix factorization | content based recommendation | personalization engine
E: 推荐系统 | 推荐算法 | 推薦系統 | 协同过滤
S: implicit feedback | click through rate | ctr prediction | learning to rank | user item | item similarity
S: sequential recommendation | session based recommendation | personalized recommendation | cold start | similar item
S: movie recommendation | 点击率预估 | 个性化推荐 | 召回 | 排序模型
T: movielens | lightfm | mahout | surprise | predictionio | netflix prize | implicit | deepfm
H: recommendation library | recommendation framework | recommendation service | recommendation model
H: recommendation app | recommendation server | movie recommender | music recommender | recommender library
H: 推荐引擎 | 推荐框架
W: rating | user preference | ranking | personalized | similarity | suggestion

[vector-database]
alias: vector search | vector databases | similarity search | embedding database | nearest neighbor search
alias: approximate nearest neighbor | ann | 向量数据库
E: vector database | vector search | vector store | vector index | vector db
E: approximate nearest neighbor | nearest neighbor search | similarity search | embedding database | embedding store
E: 向量数据库 | 向量检索 | 相似度搜索 | 近似最近邻 | 向量資料庫
S: hnsw | product quantization | embedding | high dimensional vector | cosine similarity | knn search | hybrid search
S: semantic search | locality sensitive hashing | dense vector | ivf | billion scale
T: milvus | faiss | qdrant | weaviate | pinecone | pgvector | chroma | annoy | lancedb | elasticsearch
H: vector similarity engine | vector search library | vector search extension | vector search service | ann library
H: ann index | ann benchmark | similarity search library | similarity search engine | nearest neighbor library
H: 向量搜索引擎 | 向量引擎
W: vector | neighbor | distance | metadata filtering | dimension | similarity

[graph-database]
alias: graph databases | graph db | rdf | triple store | knowledge graph | semantic web | linked data | graph
alias: ontologies | 图数据库 | 知识图谱
E: graph-database | graph db | triplestore | triple store | quad store | knowledge graph | semantic web
)lexicon",
R"lexicon(
[graph-database]
E: linked data | property graph | rdf | 图数据库 | 知识图谱 | 圖資料庫 | 图计算
S: sparql | cypher | gremlin | ontology | graph traversal | graph query
S: json-ld | turtle | n-triples | wikidata | entity linking | graph processing | graph analytics | openCypher | shacl
S: 图查询 | 本体
T: neo4j | janusgraph | dgraph | arangodb | orientdb | tinkerpop | titan | virtuoso | apache jena | nebula graph
T: blazegraph | memgraph | amazon neptune
H: graph database | graph engine | graph store | graph query engine | neo4j client | neo4j driver | neo4j plugin
H: neo4j ogm | rdf library | rdf parser | rdf framework | ontology editor | ontology browser | sparql endpoint
H: sparql client | 知识图谱系统 | 图引擎
W: vertex | relationship | entity | triple
X: knowledge graph of contents

[time-series]
alias: time series database | time-series-database | tsdb | timeseries | time series analysis | forecasting
alias: time series forecasting | 时序数据库 | 时间序列
E: time-series | tsdb | forecasting
E: 时序数据库 | 时间序列 | 时序数据 | 時間序列 | 时间序列预测
S: downsampling | retention policy | seasonal | arima | seasonality | metric storage | high cardinality
S: line protocol | promql | historian | change point detection | temporal data | trend analysis
S: exponential smoothing | 降采样 | 预测模型
T: influxdb | timescaledb | prometheus | graphite | opentsdb | prophet | kairosdb | questdb | tdengine | druid
T: victoriametrics | grafana | whisper | kdb+
H: time series library | time series package | time series toolkit | time series storage | time series model
H: forecasting library | forecasting model | forecasting tool | forecasting package | metric store | influxdb client
H: influxdb library | 时序数据库引擎 | 时序预测
W: metric | sensor data | interval | forecast | sampling | trend
C: import prophet | influx

[key-value-store]
alias: key-value database | kv store | key value store | kv | key value database | embedded database | in-memory store
alias: 键值数据库 | 键值存储
E: key-value store | key-value database | key-value storage | key-value engine | key-value db | key-value datastore
E: kv store | kv database | kv storage | kv engine | distributed hash table | embedded key-value | keyvalue
E: 键值存储 | 键值数据库 | 鍵值儲存 | KV存储
S: lsm tree | log structured merge | memtable | sstable | write ahead log | bitcask | b+ tree | redis protocol
S: resp protocol | redis compatible | persistent map | wal | compaction | snapshot isolation
S: in memory data structure store | ordered key | embeddable database | memory mapped
T: redis | rocksdb | leveldb | lmdb | etcd | memcached | boltdb | badger | berkeley db | riak | tikv | foundationdb
T: valkey | dynamodb
H: redis client | redis binding | redis clone | redis wrapper | leveldb client | leveldb binding | leveldb clone
H: leveldb wrapper | rocksdb client | rocksdb binding | rocksdb clone | rocksdb wrapper | lmdb client | lmdb binding
H: lmdb clone | lmdb wrapper | memcached client | memcached binding | memcached clone | memcached wrapper
H: etcd client | etcd binding | etcd clone | storage engine | persistent dictionary | in-memory database
H: in-memory datastore | redis gui | redis module | redis cluster | redis proxy | 存储引擎 | redis客户端
W: ttl | persistent | in-memory | embedded
C: redis cli | redis server

[sql]
alias: relational databases | rdbms | sql database | mysql | postgresql | postgres | sqlite | sql query
alias: query builder | sql tools | 关系型数据库
E: sql | relational database | rdbms
E: mysql database | mysql extension | mysql client | mysql driver | postgresql database
E: postgresql extension | postgresql client | postgresql driver | postgres database | postgres extension
E: postgres client | sqlite database | sqlite extension | query builder | 关系型数据库 | 關聯式資料庫
E: 查询构造器 | SQL查询
S: stored procedure | prepared statement | join | acid | jdbc | odbc
S: plpgsql | query optimizer | query planner | slow query | master slave replication
S: sharding | connection pool | foreign data wrapper | 慢查询 | 存储过程 | 分库分表
T: mysql | postgresql | postgres | sqlite | mariadb | mssql | oracle | cockroachdb | tidb | duckdb
T: presto | trino | firebird | h2 | percona | clickhouse
H: sql engine | sql toolkit | sql library | sql builder | mysql wrapper | mysql library | mysql adapter
H: postgres wrapper | postgres library | postgres adapter | postgresql wrapper | postgresql library | sqlite wrapper
H: database driver | database abstraction layer | sql查询工具 | 数据库驱动
W: row | transaction | insert
C: SELECT FROM | psql | CREATE TABLE | mysql u root | INSERT INTO | sqlite3
X: no sql | sql alternative | no-sql database

[migrations]
alias: database migration | database migrations | schema migration | schema management | db migration
alias: schema versioning | 数据库迁移
E: database migration | db migration | schema migration | sql migration | data migration | migration tool
E: migration framework | migration library | migration runner | migration manager | schema versioning | schema change
E: schema evolution | schema diff | schema management | database refactoring | database versioning
E: database change management | 数据库迁移 | 資料庫遷移 | 数据迁移
S: up and down migration | rollback | migration script | migration file
S: zero downtime migration | pending migration | seed data | database seeding | seeder | fixture loading
S: versioned migration | schema as code | 迁移工具 | 表结构同步
T: flyway | liquibase | alembic | phinx | goose | sqitch | knex | active record migration | doctrine migration
T: golang-migrate | gh-ost
H: database migrator | schema migrator | sql migrator | db migrator | migration engine | migration system
H: migration utility | migration helper | migration plugin | schema comparison tool | database version control
H: 迁移框架
W: migrate | upgrade
C: migrate up | db migrate | make migration

[data-engineering]
alias: etl | elt | data pipeline | data pipelines | data integration | data warehouse | data lake | data quality
alias: data ingestion | data orchestration | data catalog | 数据工程 | 数据管道
E: etl | elt | data engineering | data pipeline | data integration | data ingestion | data warehouse | data lake
E: change data capture | extract transform load | 数据工程 | 数据管道 | 数据仓库
E: 数据集成 | 數據倉儲 | 数据湖 | 数据同步 | 数据治理
S: batch processing | data loading | data sync | data connector | cdc | parquet | avro | iceberg | delta lake
S: data validation | schema registry | data contract | orchestrate data | dag | metadata management | replicate data
S: master data management | data cleaning | star schema | olap cube | 元数据 | 数据血缘 | 数据清洗
S: 离线数仓
T: airflow | dbt | spark | apache nifi | luigi | dagster | prefect | snowflake | bigquery | redshift | airbyte
T: debezium | sqoop | pentaho | kettle | talend | kafka connect | singer | datax | hive
H: etl tool | etl framework | etl library | etl pipeline | etl engine | data pipeline framework
H: data integration platform | data integration tool | data loader | data transformation tool | singer tap
H: dbt package | dbt adapter | dbt project | airflow plugin | airflow operator | airflow provider | 数据集成平台
H: 数据中台 | 数据同步工具
W: sink | batch | warehouse | connector
C: dbt run | airflow dags | from airflow

[big-data]
alias: bigdata | hadoop | spark | mapreduce | large scale data processing | distributed data processing | 大数据
alias: 分布式计算
E: big-data | map-reduce | hadoop | distributed computing | distributed data processing | distributed dataframe
E: distributed sql query engine | large scale data processing | large scale data analysis | large scale data analytics
E: massive dataset | data intensive | 大数据 | 大數據 | 分布式计算 | 海量数据
S: petabyte | terabyte | hdfs | columnar storage | data lake | mpp | olap | massively parallel | yarn cluster
S: spark job | pig latin | hive metastore | in memory computing | cluster computing | batch processing
S: parallel computing | scalable data | 离线计算 | 数仓
T: spark | hive | hbase | presto | pig | flink | impala | cassandra | kafka | dask | cloudera | emr
T: zookeeper | cascading | scalding | druid | clickhouse | kylin | databricks
H: big data platform | big data framework | big data tool | big data analytics platform | big data engine
H: hadoop cluster | hadoop library | hadoop connector | hadoop application | hadoop distribution | spark cluster
H: spark library | spark connector | spark application | mapreduce framework | mapreduce library | olap engine
H: olap database | 大数据平台 | 计算引擎
W: cluster | scalable | batch | partition | parallel | shuffle | warehouse
C: spark submit | hadoop fs | hadoop jar | hdfs dfs

[stream-processing]
alias: stream processing | event streaming | streaming data | event stream processing | complex event processing
alias: dataflow | data streaming | 流处理 | 流计算
E: stream processing | event processing | streaming data processing
E: real-time data processing | event streaming | data streaming | stream processor
E: streaming analytics | streaming platform | streaming pipeline | streaming engine | streaming sql | dataflow engine
E: dataflow programming | 流处理 | 流计算 | 实时计算 | 串流處理
S: windowing | exactly once | at least once | event time | watermark | stateful stream | continuous query
S: reactive stream | event driven | backpressure | event sourcing | kafka topic | micro batch | pub-sub
S: consumer group | unbounded data | 事件驱动 | 消费者
T: kafka | flink | storm | spark streaming | samza | kinesis | pulsar | beam | heron | ksql
T: akka streams | apache nifi | redpanda
H: stream processing framework | stream processing library | stream processing engine | stream processing platform
H: stream processing system | kafka client | kafka connector | kafka consumer | kafka producer | kafka library
H: kinesis client | kinesis connector | kinesis consumer | kinesis producer | kinesis library | pulsar client
H: pulsar connector | pulsar consumer | pulsar producer | pulsar library | event processor | event store | event hub
H: streaming framework | 流处理框架 | 实时计算平台
W: topic | latency | throughput | partition | offset
X: video streaming | media streaming | audio streaming

[data-visualization]
alias: dataviz | data visualisation | visualization | visualisation | information visualization | data viz
alias: scientific visualization | infovis | plotting | 数据可视化 | 可视化
E: data-viz | data visualization | data visualisation | information visualization | information visualisation
E: scientific visualization | scientific visualisation | network visualization | visualization library
E: visualization tool | visualization framework | visualization toolkit | visualisation library | visualisation tool
E: visualisation framework | visualisation toolkit | infographic | plotting | 数据可视化 | 可视化 | 視覺化
E: 大屏 | 数据大屏
S: interactive chart | interactive plot | interactive graphic | heat-map | treemap | choropleth | scatter plot
S: sankey | network graph | force directed | word cloud | grammar of graphics | volume rendering | svg chart
S: timeline visualization | visual analytics | graph drawing | graph layout | storytelling with data | 热力图
S: 词云 | 可视化大屏
T: d3 | matplotlib | plotly | ggplot2 | vega | bokeh | tableau | echarts | vtk | seaborn | superset | gephi
T: graphviz | deck-gl | antv | paraview
H: visualization | visualisation | visualizer | visualiser | plotting library | plotting tool | plotting package
H: graph drawing library | data explorer | 可视化库
H: 可视化工具 | 可视化平台
W: chart | plot | axis | legend | explore
C: import matplotlib | import plotly | d3 select | ggplot aes | plt show

[charts]
alias: charting | chart library | graphs | charting library | plots | diagrams and charts | 图表
E: chart | charting
E: sparkline | graphing library | 图表 | 圖表 | 图表库
E: 股票图 | K线图 | 甘特图
S: graph plotting | axis label | tooltip and legend
S: histogram | gauge | graph view | 折线图 | 柱状图
S: 饼图 | 走势图
T: highcharts | echarts | d3 | nvd3 | recharts | mpandroidchart | flot | amcharts
T: apexcharts | plotly | c3 | ggplot2 | tradingview
H: chart view | chart widget | chart generator | chart wrapper | chart binding | graph widget | graph component
H: graph generator | graph library | graph plugin | plot view | plot widget | plot component | plot generator
W: axis | plot | series | legend | canvas | data point
H: plot library | gauge view | gauge widget | gauge component | gauge generator | sparkline view | sparkline widget
H: sparkline component | highcharts wrapper | chart-js wrapper | echarts wrapper
H: plotting library | 图表组件 | 图表控件
X: helm chart | flow chart | chart repository | chart museum

[notebooks]
alias: notebook | jupyter | jupyter notebook | jupyter notebooks | interactive computing | ipython | jupyterlab
alias: data science notebooks | 笔记本环境
E: jupyter | interactive notebook | computational notebook | reactive notebook
E: data science notebook | python notebook | ipython
E: interactive computing | literate programming | 交互式笔记本 | Jupyter内核 | 数据科学笔记本
S: ipynb | notebook cell | nbviewer | nbconvert | nbextension | rmarkdown | r markdown
S: notebook viewer | reproducible notebook | executable document | cell magic | ipywidgets
T: jupyterhub | zeppelin | colab | binder | observable | rstudio | marimo | knitr | quarto | voila
H: notebook server | notebook environment | notebook interface | notebook extension | notebook platform
H: notebook runner | notebook renderer | jupyterlab extension | jupyter server | jupyter frontend | jupyter client
H: jupyter docker image | ipython kernel | ipython magic | 内核扩展 | 在线笔记本
W: notebook | cell | kernel | reproducible | collaboration
C: jupyter notebook | jupyter lab | jupyter nbextension | jupyter labextension install | jupyter kernelspec
X: note taking notebook

[spreadsheets]
alias: spreadsheet | excel | xlsx | csv | tables | data grid | datagrid | google sheets | 电子表格 | 表格
E: spread-sheet | excel | xlsx file | xlsx parser | xlsx reader | xlsx writer | xlsx library | xlsx editor | xls file
E: xls parser | xls reader | xls writer | ods file | ods parser | tsv file | google sheet | csv | data-grid
E: airtable alternative | smart spreadsheet | 电子表格
E: 表格 | Excel导入导出 | 試算表 | 在线表格
S: cell formula | worksheet | workbook | pivot table | tabular data
S: comma separated | formula parser | vba macro | spreadsheet like
S: 导入导出 | 数据表格 | 公式计算 | 透视表
T: libreoffice calc | apache poi | google sheets | openpyxl | handsontable | airtable | sheetjs | phpexcel | epplus
T: gnumeric | ag-grid
H: spreadsheet editor | spreadsheet component | spreadsheet library | spreadsheet application | spreadsheet program
H: excel library | excel reader | excel writer | excel exporter | excel parser | csv toolkit | csv tool | csv importer
H: csv exporter | csv converter | data grid component | data grid plugin
H: table component | table plugin | 表格组件 | Excel工具
W: cell | row | sheet | formula | grid
X: cheat sheet | style sheet | css excel

[data-science]
alias: data science | data scientist | data analysis | exploratory data analysis | dataframe | dataframes
alias: scientific python | data wrangling | 数据科学 | 数据分析
)lexicon",
R"lexicon(
[data-science]
E: data-science | data analysis | data analytics | data wrangling | data mining | data manipulation | data exploration
E: data scientist | data-frame | 数据科学 | 数据分析 | 数据挖掘 | 資料科學
E: 資料分析
S: pandas like | feature exploration | tabular data | data profiling | data cleaning | eda | data preparation
S: jupyter notebook | reproducible research | descriptive statistics | split apply combine | data table
S: kaggle competition | open dataset | 数据清洗 | 数据探索
T: pandas | numpy | jupyter | r | kaggle | scipy | polars | anaconda | dplyr | tidyverse | data-table | dask | julia
T: spark | orange | rapidminer
H: data science platform | data science toolkit | data science project | data science course | data science library
H: data science environment | data science stack | data science docker image | data science cookbook
H: data science portfolio | data analysis tool | data analysis library | data analysis toolkit | data analysis package
H: data analysis platform | data analysis framework | data analysis project | dataframe library | data mining tool
H: data mining toolkit | 数据分析平台 | 数据分析工具
W: dataset | analysis | csv | statistic | plot | notebook | exploration | insight
C: import pandas | import numpy | library dplyr | read_csv | conda install

[mathematics]
alias: math | maths | linear algebra | numerical computing | numerical analysis | scientific computing
alias: computer algebra | symbolic math | geometry | numerics | optimization math | 数学 | 数值计算
E: math | mathematics | mathematical | linear algebra | numerical computing | numerical computation
E: numerical analysis | numerical library | numerical method | scientific computing | scientific computation
E: scientific analysis | symbolic computing | symbolic computation | computer algebra | computational geometry
E: arbitrary precision | number theory | 数学 | 数值计算
E: 线性代数 | 科学计算 | 數學 | 高等数学 | 计算几何
S: matrix multiplication | sparse matrix | eigenvalue | differential equation | ode solver | pde | finite element
S: finite difference | linear programming | convex optimization | fft | fourier transform
S: big integer | bignum | rational number | complex number | polynomial | interpolation | prime number | combinatorics
S: automatic differentiation | theorem prover | proof assistant | quaternion | tensor
S: random number generator | bezier | 矩阵 | 微分方程 | 有限元 | 优化求解 | 大数运算
T: blas | lapack | numpy | scipy | matlab | eigen | sympy | mathematica | octave | sagemath | gmp | gsl | maxima
T: mathjax | katex | latex | petsc | fftw | coq | lean | cuda
H: math toolkit | math engine | math parser | matrix library | geometry library
H: algebra library | computer algebra system | equation solver | linear solver | sat solver | expression evaluator
H: calculator | 数学库 | 计算器 | 求解器
W: matrix | vector | equation | precision | formula | integral | solver | numeric
X: do the math

[statistics]
alias: stats | statistical analysis | statistical computing | bayesian statistics | probability
alias: probabilistic programming | bayesian inference | econometrics | 统计 | 统计学
E: statistical analysis | statistical computing | statistical modeling | statistical modelling | statistical inference
E: statistics | bayesian inference | bayesian analysis | bayesian modeling
E: probabilistic programming | econometrics | biostatistics | 统计分析 | 统计学 | 贝叶斯 | 統計
E: 概率编程 | 统计
S: mcmc | markov chain monte carlo | monte carlo simulation | hypothesis test | generalized linear model
S: mixed effect model | regression model | probability distribution | p value | confidence interval
S: survival analysis | meta analysis | hierarchical model | structural equation | bootstrap resampling
S: kernel density estimation | maximum likelihood | a-b testing | power analysis | propensity score
S: 假设检验 | 回归分析 | 概率分布
T: stan | r | CRAN | spss | stata | sas | pymc | jags | bugs | statsmodels | julia | rstan | lme4 | bioconductor
H: statistics library | statistics package | statistics toolkit | statistics course | statistical package
H: statistical library | statistical toolkit | statistical toolbox | mcmc sampler | mcmc package | mcmc toolbox
H: bayesian sampler | bayesian package | bayesian toolbox | 统计库 | 统计软件
W: estimate | regression | variance | likelihood | posterior
C: install packages | devtools install_github | library lme4
X: usage statistics | download statistics | github statistics | site statistics | statistics page

[audio]
alias: sound | audio processing | dsp | digital signal processing | audio player | audio library | multimedia audio
alias: sound and audio | signal processing | 音频
E: audio | sound processing | sound player | sound library
E: sound engine | sound editor | sound recorder | sound font | signal processing
E: 音频 | 音訊 | 录音 | 音效 | 音频播放
S: synthesizer | equalizer | vst | vst3 | lv2 | pitch detection | waveform | spectrogram | sample rate
S: mp3 | flac | ogg | opus | aac | wav | noise suppression | noise reduction | echo cancellation
S: microphone | volume control | sound card | sound effect | 声音 | 降噪
S: 音量控制
T: pulseaudio | pipewire | alsa | jack | coreaudio | portaudio | ffmpeg | sox | juce | openal
T: supercollider | pure data | audacity | lame
H: audio engine | audio framework | audio toolkit | audio decoder | sound framework | sound toolkit | mp3 player
H: mp3 library | mp3 engine | mp3 framework | synth | sampler | sequencer | audio plugin | vst plugin | soundboard
H: volume mixer | audio recorder app | 音频库 | 播放器
W: sound | playback | volume | stereo | speaker | frequency | headphone

[music]
alias: music player | music apps | music production | music tools | midi | music notation | music server
alias: music information retrieval | 音乐
E: music | midi | algorithmic composition
E: 音乐 | 音樂 | 音乐播放器 | 音樂播放器 | 网易云音乐 | 歌词
S: playlist | lyric | drum machine | guitar tab | chord | metronome | id3 tag | album art
S: karaoke | scrobble | scrobbling | last-fm | daw | musical instrument | soundtrack | song
S: gapless playback | metadata tagger | beat detection | chiptune | tracker module | tuner | piano | 曲谱
S: 音乐下载
T: spotify | mpd | itunes | soundcloud | musicbrainz | lilypond | ableton | sonos | deezer | tidal
T: fl studio | supercollider | foobar2000 | winamp
H: music client | music software | music service | music tagger | mpd client | spotify client | spotify controller
H: spotify wrapper | spotify downloader | soundcloud client | soundcloud controller | soundcloud wrapper
H: itunes client | itunes controller | midi editor | midi library | midi controller | midi player | sheet music editor
H: sheet music library | sheet music controller | score editor | drum sequencer | song downloader | lyrics fetcher
H: 音乐客户端 | 音乐下载器
W: artist | album | melody | rhythm

[media-streaming]
alias: streaming media
alias: live streaming | 流媒体 | 直播
E: media streaming | audio streaming | music streaming | video streaming | multimedia streaming | streaming server
E: streaming media server | live stream | live broadcast | livestreaming | stream your music | stream your media
E: stream your video | internet radio | youtube alternative | twitch alternative | 流媒体 | 直播 | 串流
E: 推流 | 点播
S: rtmp | rtsp | hls | mpeg-dash | webrtc | srt | transcoding | dlna | chromecast | airplay | subsonic api
S: subsonic compatible | icecast | shoutcast | adaptive bitrate | upnp | cast to tv | synchronous playback
S: multi room audio | restream | whip | 转码 | 投屏
T: subsonic | airsonic | ffmpeg | gstreamer | obs | youtube | twitch | vlc | plex | kodi | spotify
T: wowza | sonos
H: music streamer | music streaming server
H: music streaming application | audio streamer | audio streaming server
H: video streamer | video streaming server | media streamer | streaming platform
H: streaming app | streaming solution | streaming service | live stream server | live stream platform
H: live stream recorder | livestream server | livestream platform | livestream recorder | video platform
H: music streaming client | 直播平台 | 流媒体服务器
W: player | playlist | broadcast | viewer | bitrate
X: data streaming | event streaming | stream processing

[media-server]
alias: media center | home theater | media library | media streaming multimedia | multimedia
alias: media automation | htpc | 媒体服务器
E: media server | media center | media centre | media library | media manager | media management | home theater
E: home media | htpc | personal media | movie collection | movie library | movie manager | tv show manager
E: tv show tracker | plex | kodi addon | emby | jellyfin | 媒体服务器 | 媒体中心 | 影音库 | 媒体库
E: 影视
S: dlna | upnp | movie and tv | tv series | subtitle download | metadata scraper | transcode | usenet downloader | nzb
S: watchlist | digital media | episode | trakt | request movie | collection of movie | music and photo | pvr | 字幕
S: 电影 | 刮削
T: kodi | xbmc | sonarr | radarr | themoviedb | tmdb | tvdb | sabnzbd
T: transmission | couchpotato | apple tv | android tv | roku | prowlarr
H: plex plugin | plex client | plex addon | plex skin | plex app | kodi plugin | kodi client | kodi skin
H: jellyfin plugin | jellyfin client | jellyfin addon | emby plugin | emby client | roku plugin | dlna server
H: upnp server | media organizer | media browser | media streamer | media downloader | media center software
H: movie database | movie app | movie browser | movie tracker | movie organizer | subtitle downloader
H: tv show renamer | 影视管理工具
W: movie | series | poster

[podcasts]
alias: podcast | podcasting | podcast client | podcast player | podcast server | 播客
E: podcast | podcasting | podcatcher | audio-book | audiobook server
E: 播客 | 有声书
S: episode | audio feed | rss enclosure | show note | play speed
S: chapter marker | opml import | gpodder sync | 订阅播客
T: itunes | gpodder | antennapod | spotify | soundcloud | overcast
H: podcast aggregator | podcast theme | podcast plugin | podcast archive | podcast search engine
H: podcast generator script | podcast tool | audiobook player | audiobook manager | 播客客户端 | 播客平台
W: feed | audio | playback

[radio]
alias: internet radio | web radio | sdr | software defined radio | ham radio | amateur radio | radio streaming
alias: radio automation | rf | 无线电 | 电台
E: internet radio | web radio | online radio | ham radio | amateur radio | fm radio | software defined radio
E: digital radio | radio station | radio player | radio streaming | radio automation | radio app | radio receiver
E: radio amateur | radio broadcast | sdr | web-radio | ham-radio | aprs | 无线电 | 电台 | 网络电台
E: 收音机 | 業餘無線電
S: ads-b | morse code | transceiver | antenna | spectrum analyzer | demodulation | demodulator | dmr
S: lora radio | call sign | logbook qso | packet radio | shortwave | dab | radio scheduling | hf radio | ham operator
S: satellite signal | weak signal
T: gnu radio | hackrf | icecast | shoutcast | liquidsoap | usrp | limesdr | ax-25 | winlink | tunein
T: baofeng
H: radio client | radio server | radio streamer | radio management suite | radio tuner | radio scanner
H: radio software | radio controller | radio firmware | sdr receiver | sdr software | sdr library | morse decoder
H: aprs decoder | ads-b decoder | radio station manager | 收音机应用
W: frequency | station | broadcast | signal | receiver | transmitter | band | tuner
X: radio button | radio group | radio input | radio list

[tv]
alias: television | iptv | live tv | pvr | dvr | tv shows | android tv | apple tv | smart tv | 电视
E: iptv | live tv | smart tv | android tv | apple tv | digital tv | internet tv | television | tv tuner | tv guide
E: tv server | tv recorder | tv remote | tv app | tv show | tv channel | tv streaming | personal video recorder
E: digital video recorder | pvr | tvos | 电视 | 网络电视 | 电视直播 | 直播源 | 電視
S: dvb | epg | electronic program guide | m3u playlist | xmltv | hdhomerun | tv headend | set top box
S: record tv | teletext | hdmi-cec | leanback | m3u8 | 电视盒子 | 节目单
T: kodi | tvheadend | mythtv | chromecast | roku | webos | tizen | fire tv
H: iptv player | iptv client | iptv server | iptv playlist | iptv panel | epg grabber | epg tool | epg server
H: dvb grabber | dvb tool | dvb server | tv client | tv interface | tv tracker | tv calendar | tv listing
H: samsung tv remote | samsung tv library | lg tv remote | lg tv library | sony tv remote | sony tv library
H: 电视应用 | 直播源列表
W: recording | broadcast | episode

[photos]
alias: photo | photo gallery | photo galleries | photo management | image gallery | image hosting | photography
alias: photo viewer | image galleries | picture gallery | 相册 | 照片
E: photo | image gallery | image album | image sharing
E: image management | image manager | picture gallery | picture album | picture sharing | picture management
E: photography | imgur alternative | 相册 | 照片 | 图床
E: 图片浏览 | 相簿
S: exif | lightbox | masonry gallery | image viewer | slideshow
S: facial recognition and tagging | geotag | flickr upload | camera roll | photographer | collage
S: watermark | image picker | album generator | hdr
S: panorama viewer | 看图 | 图片选择 | 缩略图
T: flickr | instagram | lightroom | darktable | imgur | unsplash | 500px | picasa
T: digikam | gphoto | piwigo
H: gallery generator | gallery script | gallery theme | gallery plugin | gallery app | album script | album theme
H: album plugin | photo app | photo server | photo importer | photo uploader | photo wall | image host
H: image carousel | image slider | instagram client | instagram clone | instagram viewer
H: instagram downloader | flickr client | flickr clone | flickr viewer | flickr downloader | unsplash client
H: unsplash clone | unsplash viewer | 相册程序 | 图片选择器 | 图床工具
W: album | thumbnail | picture | camera | gallery

[image-processing]
alias: image | images | imaging | image manipulation | image editing | image library | image compression
alias: image optimization | graphics editor | 图像处理 | 图片处理
E: image processing | image manipulation | image editing | image optimization | image compression | image loading
E: graphics editor | pixel art | thumbnail generation | photo editing | 图像处理 | 图片处理 | 图片压缩
E: 影像處理 | 图片加载 | 裁剪图片 | 修图
S: png | jpeg | webp | gif | avif | svg optimization | crop image | resize image | image diff | perceptual hash
S: image hash | blur | dithering | image caching | on the fly image | thumbnailer | favicon generator
S: sprite generator | color quantization | ascii art from image | qr-code | barcode | watermark image
S: background removal | face swap | image metadata | dicom | histogram equalization | 缩略图 | 图片裁剪
S: 二维码
T: imagemagick | opencv | graphicsmagick | libvips | pillow | photoshop | gimp | sharp | scikit-image | gd | imagej
T: mozjpeg | pngquant | thumbor | glide | picasso
H: image library | image tool | image toolkit | image server | image service | png library | png encoder | png decoder
H: png optimizer | png compressor | jpeg library | jpeg encoder | jpeg decoder | jpeg optimizer | gif library
H: gif encoder | gif decoder | webp library | webp encoder | jpg library | qr code generator | qr code scanner
H: qr code reader | qr code library | barcode generator | barcode scanner | barcode reader | imagemagick binding
)lexicon",
R"lexicon(
[image-processing]
H: imagemagick wrapper | thumbnail generator | 图片加载库 | 图像库 | 二维码生成器
W: pixel | resize | crop | brightness | bitmap | thumbnail
C: import PIL | from PIL import | imagemagick convert | import skimage
X: docker image | disk image | container image | vm image | base image | image name | system image

[pdf]
alias: pdf tools | pdf generation | pdf manipulation | documents pdf | pdf viewer | pdfs | PDF 处理
E: pdf
E: PDF生成 | PDF阅读器 | PDF转换 | PDF处理 | PDF编辑
S: wkhtmltopdf | postscript
S: page rotation
S: acroform | 合并PDF | 导出PDF
T: itext | poppler | ghostscript | weasyprint | tcpdf | pdfbox | mupdf | reportlab | latex | prawn | fpdf
T: pdfium | puppeteer | acrobat
H: pdf tool | pdf api | pdf wrapper | pdf engine | pdf creator | pdf extractor | pdf app | pdf server | pdf plugin
H: pdf template | pdf view | pdf component | pdf printer | PDF工具 | PDF库 | PDF组件
W: annotation | invoice
C: import fitz | from reportlab

[animation]
alias: animations | motion | css animation | transitions | motion graphics | animated ui | tweening | 动画
E: animation | tweening library
E: tweening engine | tweening framework | tweening toolkit | motion library | motion engine | motion framework
E: transition library | transition engine | page transition | view transition | activity transition
E: shared element transition | screen transition | animated component | animated icon | animated background
E: animated button | animated gif | motion graphics | parallax | particle effect | 动画 | 動畫 | 动画效果
E: 转场 | 动效 | 粒子效果
S: keyframe | easing | spring physics | scroll triggered
S: loading spinner | hover effect | micro interaction | stop motion | confetti
S: ripple effect | typing effect | animate element | animate on scroll
S: 缓动 | 加载动画
T: gsap | lottie | framer motion | anime-js | animate-css | velocity-js | bodymovin | after effects | greensock
T: three-js | rive | blender
H: animator | spinner | preloader | loader | activity indicator | loading indicator | parallax effect
H: animation collection | animation package | animation utility | animation tool | animation demo
H: css animation library | javascript animation library | svg animation library | android animation library
H: ios animation library | easing function | easing library | 动画库 | 加载框
W: transition | motion | smooth | tween | frame | spring | gesture

[css]
alias: stylesheets | css framework | css frameworks | sass | scss | less | css-in-js | styling | css preprocessors
alias: postcss | stylus | 样式
E: css
E: less mixin | less library | less framework | stylus mixin | stylus library | sass
E: scss | stylesheet | utility first | css3 | tailwind plugin | 样式库 | CSS框架 | 样式表
E: 预处理器
S: flexbox | grid system | responsive grid | media query | mixin
S: styled component | vendor prefix | typographic scale | selector
S: classless | bem | 响应式布局 | 栅格
T: bootstrap | tailwind | tailwindcss | postcss | less | compass | bourbon | styled-components | bulma | foundation
T: stylus | emotion | autoprefixer | susy
H: css boilerplate | css generator | css linter | css formatter | css plugin | sass boilerplate | sass generator
H: sass linter | sass formatter | scss boilerplate | scss generator | scss linter | stylus boilerplate
H: postcss plugin | grid framework | responsive grid system | flexbox grid system
H: micro css framework | css reset library | stylesheet language | CSS预处理器 | CSS库
W: responsive | grid
C: link rel stylesheet | postcss config | tailwind config | import scss
X: css selector for scraping

[icons]
alias: icon | icon set | icon font | svg icons | icon sets | icon library | icon pack | emoji | 图标
E: icon | emoji | favicon | glyph
E: 图标 | 图标库 | 圖標 | 字体图标 | 表情
S: svg sprite | country flag
S: 24x24
S: logo collection | 图标集 | 表情包
T: font awesome | fontawesome | feather | octicons | ionicons | glyphicons | papirus
T: noun project | heroicons | icomoon
H: iconset | iconfont | emoji library | emoji generator | emoji plugin | emoji font | emoji keyboard | emoji data
H: icon generator | icon plugin | icon keyboard | icon data | favicon library | favicon generator | favicon plugin
H: favicon font | favicon keyboard | favicon data | svg sprite generator | svg icon loader | folder icon theme
H: file icon theme | 图标组件 | 图标字体
W: vector | sprite | sticker

[fonts]
alias: font | typography | typeface | webfont | web fonts | type design | typefaces | 字体
E: font | typeface | typography
E: 字体 | 字型
E: 等宽字体 | 字體 | 排版
S: truetype | opentype | ttf | otf | woff | woff2 | ligature | glyph | type family | kerning | unicode coverage
S: text shaping | powerline | typographic
S: figlet | 中文字体 | 编程字体 | 字体文件
T: harfbuzz | freetype | fontforge | fonttools | typekit
T: ufo | source code pro | fira code
H: font library | font format | font converter | font previewer | font viewer | font picker | font parser
H: font collection | font renderer | font stack | text renderer | glyph renderer | typography toolkit
H: typography framework | typography library | bitmap font generator | 字体库 | 字体工具
W: bold | italic | weight | letter | family
C: font-family | brew cask install font | font-face

[design]
alias: design tools | graphic design | design system | design systems | ui design | sketch | figma | vector graphics
alias: svg | drawing | color | colors | web design | 设计
E: design system | design tool | design language | graphic design | web design | interface design | vector editor
E: vector graphics | graphics editor | sketch plugin | figma plugin | photoshop plugin
E: prototyping tool | drawing app | drawing tool | wireframe | mockup | color palette | color picker | color scheme
E: svg | 设计 | 设计工具 | 设计系统 | 绘图 | 配色 | 原型设计 | 調色盤 | 素材
S: design guideline | style guide | pattern library | design handoff | gradient generator | sketch file | illustration
S: paint program | digital painting | whiteboard | canvas drawing | psd | color contrast
S: color conversion | color space | font pairing | brand guideline | logo design | artboard | designer
S: 取色器 | 白板 | 画板
T: sketch | figma | photoshop | adobe illustrator | inkscape | gimp | invision | storybook | zeplin | adobe xd
T: framer | dribbble | material design | krita | canva | pantone
H: whiteboard app | whiteboard application | whiteboard program | paint app | paint application | prototyping app
H: wireframing tool | color library | color tool | colour library | design library | design framework | svg library
H: ui kit | 设计资源 | 绘图工具 | 取色工具
W: prototype | palette | creative | vector | brush | shape
X: by design | design pattern | designed for | system design | domain driven design | database design | api design
X: design decision | level design

[accessibility]
alias: a11y | web accessibility | assistive technology | wcag | screen reader | universal access | 无障碍
E: accessibility | a11y | screen-reader | assistive technology
E: accessible component | accessible widget
E: accessible ui | accessible rich | wcag | wai-aria | 无障碍 | 可访问性 | 無障礙 | 读屏
S: aria attribute | keyboard navigation | focus management | focus trap | color contrast | visually impaired
S: blind user | low vision | dyslexia | colorblind | color blindness | hard of hearing | section 508
S: screen magnifier | braille | sign language | on screen keyboard | eye tracking input | alt text | voiceover
S: aac communication | 视障 | 盲人
T: aria | axe | nvda | talkback | jaws | pa11y | lighthouse | orca
H: accessibility library | accessibility plugin | accessibility service | accessibility toolkit
H: accessibility extension | accessibility linter plugin | accessibility developer tool | accessibility widget
H: accessibility scanner | contrast checker | aria checker | screen reader software | 无障碍工具
W: keyboard | contrast | caption | inclusive | disability
X: data accessibility | network accessibility

[3d-printing]
alias: 3d printing | 3d printer | 3d printers | cnc | fabrication | additive manufacturing | slicer | laser cutting
alias: maker | 3D打印
E: 3d-printing | 3d printer | 3d print | 3d printable | slicer | g-code | cnc
E: additive manufacturing | laser cutter | laser cutting | laser engraver | pen plotter | 3D打印 | 3D打印机
E: 切片软件 | 数控 | 雕刻机
S: print host | extruder | stl file | stepper motor | bed leveling | delta printer | corexy | filament | toolpath
S: milling | grbl | reprap | resin printer | sla printer | cad model | printable part | print farm
S: parametric model | openscad model | print queue
T: marlin | octoprint | openscad | prusa | ultimaker | cura | repetier | slic3r | klipper | thingiverse | ender 3
T: creality | freecad | fusion 360
H: octoprint plugin | cura plugin | 3d printer controller | 3d printer host | 3d printer control software
H: 3d printer configuration | 3d printer interface | cnc controller | cnc host | cnc control software
H: cnc configuration | cnc interface | g-code viewer | g-code generator | g-code parser | g-code sender
H: g-code interpreter | gcode viewer | gcode generator | gcode parser | gcode sender | gcode interpreter
H: 3d printer firmware configuration | 3d printed case | 3d printed keyboard | 3d printed robot | 打印机固件
W: printer | stl | nozzle | mesh | axis | hotend

[ar-vr]
alias: vr | ar | virtual reality | augmented reality | mixed reality | xr | webxr | webvr | 虚拟现实
alias: 增强现实
E: virtual reality | augmented reality | mixed reality | extended reality | vr | webvr | webxr | web-ar
E: head mounted display | augmented-reality | 虚拟现实 | 增强现实
E: 擴增實境 | VR应用 | AR应用 | 元宇宙
S: image tracking | marker based | marker tracking | hand tracking | 360 video | 360 degree | panorama | stereoscopic
S: room scale | headset | hologram | 6dof | spatial computing | face filter | metaverse | virtual world | immersive
S: plane detection
T: oculus | htc vive | steamvr | arkit | arcore | hololens | unity | unreal | a-frame | vuforia | google cardboard
T: openvr | openxr | artoolkit | vision pro | meta quest | daydream
H: vr framework | vr library | vr sdk | vr toolkit | vr viewer | vr plugin | vr application | vr template
H: ar framework | ar library | ar sdk | ar toolkit | ar viewer | ar plugin | ar application | xr framework
H: xr library | xr sdk | xr toolkit | xr viewer | xr plugin | panorama viewer | 360 viewer | virtual world platform
H: virtual world server | 虚拟现实框架 | 全景查看器
W: scene | 3d | camera | gaze

[computer-graphics]
alias: computer graphics | graphics programming | rendering | opengl | vulkan | ray tracing | shaders
alias: directx | webgl | gpu | gpgpu | 计算机图形学 | 图形学
E: computer graphics | ray tracer | ray tracing | path tracer | path tracing | software renderer | software rendering
E: real-time renderer | real-time rendering | gpu renderer | gpu rendering | physically based renderer | ray-tracing
E: shader | opengl renderer | opengl wrapper | opengl binding | opengl loader | vulkan renderer | vulkan wrapper
E: vulkan binding | webgl renderer | graphics library | graphics api | graphics engine | rasterizer | gpgpu | webgpu
E: 图形学 | 渲染 | 光线追踪 | 着色器 | 渲染引擎 | 圖形
S: global illumination | pbr | glsl | hlsl | signed distance field | ray marching
S: ambient occlusion | texture mapping | bidirectional reflectance | voxel | mesh processing | tessellation
S: marching cube | post processing effect | render graph | anti aliasing | shadow map
S: subsurface scattering | gpu computing | procedural generation | subdivision surface | nerf | gaussian splatting
S: 全局光照 | 体素
T: opengl | vulkan | webgl | three-js | directx | cuda | opencl | metal | skia | cairo | blender | embree
T: openscenegraph | glfw | shadertoy | unity | mesa | wgpu
H: renderer | rendering engine | rendering library | rendering framework | shader library | shader collection
H: shader editor | mesh processing library | mesh library | geometry processing library | geometry library
H: voxel engine | terrain engine | gpu library | gpu framework | canvas library | 图形库 | 渲染器
W: texture | vertex | mesh | scene | lighting | gpu | camera

[physics]
alias: physics engine | physics simulation | simulation | simulators | computational physics | fluid simulation
alias: simulations | 物理 | 仿真
E: physics | rigid body simulation | rigid body simulator | fluid simulation
E: fluid simulator | soft body simulation | soft body simulator | multibody simulation | multibody simulator
E: particle simulation
E: computational fluid dynamics | cfd | quantum computing | quantum circuit | 物理引擎 | 仿真 | 物理模拟
E: 量子计算 | 模拟器仿真 | 流体力学 | 物理
S: collision detection | finite element analysis | rigid body | navier stokes | lattice boltzmann
S: smoothed particle hydrodynamics | electromagnetics | density functional theory | qubit | hamiltonian
S: thermodynamics | optics | kinematics | constraint solver | verlet | gravity simulation
S: wave equation | agent based modeling | discrete event | 碰撞检测 | 有限元分析 | 刚体
T: box2d | bullet | openfoam | geant4 | modelica | qiskit | chipmunk | ode | matter-js | lammps | root | cern | fenics
T: physx | simulink | mujoco | ns-3 | gazebo
H: physics library | physics framework | physics toolkit | physics sandbox | physics demo | simulation framework
H: simulation engine | simulation platform | simulation environment | simulation library | simulator framework
H: simulator engine | simulator platform | simulator environment | quantum computing framework | quantum simulator
H: quantum programming language | quantum sdk | collision library | collision detection library | 物理库
H: 仿真平台
W: particle | gravity | velocity | energy | mass | solver

[science]
alias: scientific | research | research software | scientific software | scientific research | research tools
alias: academic | reproducible research | lab | laboratory | science and education | 科学 | 科研
E: scientific software | scientific research | scientific data | research software | research tool | research code
E: open science | laboratory | lab automation | reproducible research | electronic lab notebook | academic paper
E: academic writing | academic publication | scientific paper | scientific writing | neuroscience | citizen science
E: 科学研究 | 科研 | 学术 | 论文 | 實驗室
S: bibtex | citation | reference manager | bibliography | arxiv | doi | peer review | literature review | microscopy
S: mri | fmri | eeg | spectroscopy | x-ray | experiment control | instrument control | materials science
S: scientific publication | lab notebook | supplementary material | systematic review | preprint | orcid
S: brain imaging | 文献管理 | 实验数据 | 文献
T: zotero | mendeley | latex | jupyter | labview | google scholar | imagej | overleaf | pubmed | hdf5
T: netcdf | crossref
H: research framework | research platform | research toolkit | scientific framework | scientific platform
H: reference generator | reference processor | citation manager | citation generator | bibliography manager
H: paper reader | paper search engine | thesis template | latex template | official implementation
H: replication package | code for the paper | 科研工具 | 论文代码 | 论文模板
W: researcher | experiment | paper | publication | dataset | scientist
X: data science | computer science

[bioinformatics]
alias: biology | genomics | computational biology | life sciences | genome | biomedical | medical imaging
alias: neuroscience | genetics | 生物信息 | 生物信息学
)lexicon",
R"lexicon(
[bioinformatics]
E: bio-informatics | genomics | genome | genomic | proteomics | dna sequencing | dna sequence
E: dna structure | dna expression | dna analysis | rna sequencing | rna sequence | rna structure | rna expression
E: protein sequencing | protein sequence | gene sequencing | next generation sequencing | single cell | phylogenetics
E: metagenomics | biology | biomedical | 生物信息学 | 基因组 | 基因
E: 蛋白质 | 生物資訊
S: fasta | fastq | bam file | vcf | variant calling | read mapping | sequence alignment | rna-seq | chip-seq
S: microbiome | population genetics | gwas | short read | long read | nanopore | de novo assembly
S: gene ontology | k-mer | transcriptome | snp | crispr | sequence analysis
S: mass spectrometry | pathogen | biodiversity | species | microscopy image | 测序 | 转录组
T: bioconductor | biopython | samtools | bioconda | blast | galaxy | ncbi | ensembl | illumina | nextflow | snakemake
T: gatk | bwa | bioperl | seurat | uniprot | pacbio
H: bioinformatics tool | bioinformatics pipeline | bioinformatics library | bioinformatics workflow | variant caller
H: variant aligner | variant mapper | variant assembler | read caller | read aligner | read mapper | genome caller
H: genome aligner | sequencing pipeline | sequencing data analysis | phylogenetic software | phylogenetic tree viewer
H: 生信流程 | 生物信息工具
W: alignment | variant | cell | organism | annotation
C: conda install bioconda | biocLite | samtools view
X: genome of a project

[chemistry]
alias: cheminformatics | computational chemistry | chemical | molecular modelling | molecular dynamics
alias: materials science | chemical engineering | drug discovery | 化学
E: chemistry | cheminformatics | chemoinformatics | molecular dynamics
E: molecular modeling | molecular modelling | molecular simulation | molecular visualization | molecular docking
E: molecular graphics | molecular editor | molecular descriptor | molecular property prediction | drug discovery
E: chemical structure | chemical reaction | chemical data | chemical compound | chemical element | materials science
E: periodic table | 化学 | 分子动力学 | 药物发现 | 化學 | 元素周期表
S: smiles | molecule | force field | density functional theory | crystal structure | protein ligand | atom | inchi
S: pdb file | mol file | ab initio | electronic structure | retrosynthesis | free energy calculation | qsar
S: thermochemistry | mass spectrum | 分子 | 材料计算
T: rdkit | gromacs | openbabel | lammps | vasp | gaussian | amber | openmm | quantum espresso | cp2k | ase | pymol
T: chembl | pubchem
H: chemistry toolkit | chemistry library | chemistry package | chemistry software | cheminformatics toolkit
H: cheminformatics library | cheminformatics package | cheminformatics software | molecule viewer | molecule editor
H: molecule visualizer | molecule generator | quantum chemistry program | molecular viewer
H: crystal structure viewer | 化学工具包
W: bond | reaction | compound | crystal | energy | electron | simulation
C: from rdkit | conda install rdkit
X: team chemistry

[astronomy]
alias: space | aerospace | satellite | astrophysics | cosmology | satellites | spaceflight | rocketry
alias: space and astronomy | 天文 | 航天
E: astronomy | astronomical | astrophysics | cosmology | telescope | satellite tracking | satellite mission
E: satellite simulation | satellite mechanic | spacecraft tracking | spacecraft mission | spacecraft simulation
E: space tracking | space mission | orbital tracking | space-flight | planetarium | astrodynamics | cubesat | star map
E: star chart | star catalog | nasa | rocket simulation | solar system | 天文 | 卫星 | 航天 | 望远镜 | 太空
S: ephemeris | sunrise and sunset | moon phase | planet | galaxy | exoplanet | light curve
S: fits file | celestial coordinate | iss position | astrophotography | tle | gravitational wave
S: flight software | launch vehicle | mars rover | sky survey | pulsar timing | 星图 | 日出日落 | 行星
T: astropy | stellarium | hubble | gaia | spacex | esa | iraf | indi | celestrak | casa | skyfield
H: astronomy library | astronomy software | astronomy package | astronomy app | orbit propagator | orbit predictor
H: orbit ground station | satellite propagator | satellite predictor | telescope controller
H: flight software framework | astrophysical code | astrophysical simulation code | 天文软件
W: orbit | sky | sun | moon | observatory | earth | observation
C: import astropy | from astropy
X: white space | name space | disk space | work space | color space

[maps]
alias: map | mapping | maps and gps | maps and global positioning system | web mapping | google maps | openstreetmap
alias: navigation | maps and global positioning system gps | 地图
E: map library | map app | map application | map viewer | web map | interactive map | vector map | offline map
E: web mapping | openstreetmap | turn by turn navigation | routing engine | map navigation | cartography
E: google maps plugin | google maps component | google maps wrapper | 地图 | 地圖 | 导航 | 离线地图
E: 电子地图 | 高德地图
S: tile server | vector tile | marker cluster | route planning | route planner | geolocation | slippy map
S: leaflet plugin | osm data | map layer | geocoding | location sharing | place search | directions | street view
S: heat-map on map | geojson | store locator | transit map | hiking trail | address search | basemap | map overlay
S: points of interest | 地理编码 | 瓦片 | 定位
T: leaflet | mapbox | openlayers | google maps | osm | mapnik | cesium | mapkit | overpass
T: osmdroid | here maps | osrm | nominatim | qgis | bing maps | arcgis | 高德 | 百度地图
H: leaflet component | leaflet wrapper | leaflet extension | mapbox plugin | mapbox component | mapbox wrapper
H: openlayers plugin | openlayers component | mapping library | mapping platform | mapping framework | mapping tool
H: tile renderer | tile generator | map tile server | navigation app | location picker
H: map generator | 地图组件 | 地图库
W: latitude | longitude | gps | marker | zoom | street
X: source map | hash map | road map | sitemap | site map | map reduce | key map | object map | map function | tree map
X: heat map of commits | mind map

[geospatial]
alias: gis | geo | geographic information system | geographic information systems | spatial | remote sensing
alias: earth observation | geography | geoscience | spatial data | geospatial data | 地理信息
E: geospatial | gis | geographic information system | geographic data | geographic analysis | geographic index
E: spatial information system | spatial data | spatial analysis | geo information system | geo data | remote sensing
E: earth observation | satellite imagery | geocoding | geocoder | geo-location | geo-fencing | geography
E: geoscience | geographical | 地理信息 | 遥感 | 空间数据 | 卫星影像 | 地理空间 | 地理資訊
E: 行政区划
S: shapefile | geojson | geotiff | wms | wfs | raster | coordinate reference system | map projection | lidar
S: point cloud | spatial index | r-tree | geohash | digital elevation model | land cover | hydrology | sentinel-2
S: landsat | topojson | kml | wgs84 | bounding polygon | ip geolocation | country boundary
S: postal code | 坐标转换 | 经纬度
T: postgis | gdal | qgis | geoserver | arcgis | openlayers | esri | google earth engine | mapbox
T: rasterio | geopandas | ogc | proj4 | turf | maxmind
H: gis tool | gis application | gis software | gis server | qgis plugin | geocoding library | geocoding api
H: geocoding service | geocoding server | geolocation library | geolocation api | geolocation service
H: shapefile reader | shapefile parser | shapefile converter | shapefile library | geojson reader | geojson parser
H: geojson converter | ip geolocation database | 地理信息系统 | GIS平台
W: coordinate | polygon | latitude | longitude | projection | boundary
C: import gdal | import geopandas | CREATE EXTENSION postgis

[gps-tracking]
alias: gps | location tracking | tracking | fleet management | vehicle tracking | gnss | geolocation tracking
alias: activity tracking | 定位追踪
E: location tracking | location sharing | location tracker
E: vehicle tracking | fleet tracking | asset tracking | live tracking | fleet management | gnss | gpx | gps
E: GPS追踪 | 定位追踪 | 轨迹 | 车辆定位 | 轨迹记录
S: nmea | geofence | track log
S: rtk positioning | waypoint | beacon positioning | indoor positioning | find my phone
S: obd-ii tracker | ublox | 室内定位 | 围栏
T: traccar | owntracks | garmin | strava | beidou
H: gps library | gps client | gps server | gps app | gps service | gps parser | gps plugin | gps simulator
H: location library | location client | location server | location app | location service | location parser
H: location plugin | location simulator | gpx viewer | gpx editor | gpx parser | gpx tool | nmea parser | nmea library
H: nmea receiver | gnss parser | gnss library | gnss receiver | fleet management system | tracking server
H: tracking app | 定位库 | 轨迹应用
W: trip | latitude | altitude | accuracy
X: issue tracking | time tracking | object tracking | error tracking | eye tracking

[email]
alias: e-mail | mail | mails | emails | email client | communication email | communication e-mail | mail client
alias: email library | smtp | 邮件 | 电子邮件
E: e-mail | mail client | mail library | mail server | mail sending
E: mail template | mail parser | pop3 client | pop3 library | transactional email | smtp | imap
E: maildir | webmail | disposable email | inbox | 邮件 | 电子邮件 | 邮箱 | 電子郵件 | 发邮件
S: mime | pop3 | dkim | spf | dmarc | outgoing mail | email message | send mail | attachment | spam | html email
S: bounce | unsubscribe | mjml | mail transport | pgp mail | email alias | catch all | mail merge | gmail api
S: exchange server | mbox | 收件箱 | 邮件发送
T: gmail | sendgrid | mailgun | postfix | nodemailer | outlook | amazon ses | mandrill | thunderbird | mutt
T: phpmailer | exchange | mailchimp | postmark | dovecot | swiftmailer | protonmail | sparkpost
H: mailer | email tool | email app | email gateway | email service | email builder | email framework | mail tool
H: mail app | mail gateway | mail service | mail builder | gmail client | gmail wrapper | gmail plugin
H: gmail api client | sendgrid client | sendgrid wrapper | sendgrid plugin | sendgrid api client | mailgun client
H: mailgun wrapper | mailgun plugin | mailgun api client
H: 邮件客户端 | 邮件库
W: recipient | sender | delivery
C: smtp host | SMTP_HOST | MAIL_HOST | sendmail

[mail-server]
alias: email server | mail servers | e-mail server
alias: communication email complete solutions | complete solutions
alias: 邮件服务器
E: mail server | smtp server | imap server | pop3 server | mail transfer agent | mail delivery agent
E: mail transport agent | mail system | mail stack | mta | full featured mail | complete mail solution | mail in a box
E: 邮件服务器 | 郵件伺服器 | 邮件系统
S: smtp relay | dkim | spf | dmarc | imap and pop3 | lmtp | greylisting | spam filtering | anti-spam | antispam
S: anti virus scanning | virtual domain | mailbox | mail queue | sieve | mx record | tls delivery | mail routing
S: milter | domain and alias | easy to deploy mail | email backend | 反垃圾邮件
T: postfix | dovecot | exim | opensmtpd | sendmail | qmail | spamassassin | rspamd | clamav | cyrus imap | courier
T: roundcube | amavis | james | mailcow | haraka
H: imap daemon | pop3 daemon | smtp daemon | smtp relay server | smtp sink | smtp catcher | smtp proxy
H: smtp testing server | mail relay server | mail sink | mail catcher | mail proxy | email relay server | email sink
H: email catcher | postfix configuration | postfix role | postfix docker image | postfix admin | postfix plugin
H: dovecot configuration | dovecot role | dovecot docker image | dovecot admin | email hosting | mail filter
H: spam filter | 邮局系统
W: smtp | imap | delivery | relay | queue | spam
C: postfix main cf | postconf

[newsletters]
alias: newsletter | mailing list | mailing lists | mailing lists and newsletters | email marketing
alias: communication email mailing lists and newsletters | list manager | bulk email | email newsletter | listserv
alias: 邮件列表
E: newsletter | mailing list
E: email marketing | email campaign | bulk mailing | list manager
E: mass mailing | drip campaign | 邮件列表 | 邮件营销 | 电子报 | 电子期刊 | 訂閱電子報
S: subscriber | bounce handling | campaign management | mass email | opt-in | list archive
S: broadcast email | email template | email automation | list subscription | discussion list
S: digest | drip email | 周刊
T: mailman | mailchimp | amazon ses | phplist | sendy | sympa | listmonk | mautic | majordomo | substack | mailtrain
H: newsletter generator | newsletter builder | newsletter app | newsletter sender | newsletter service
H: newsletter campaign tool | email generator | email builder | email app | email sender | email service
H: email campaign tool | mailing list engine | mailing list manager software | mailing list interface
H: email list engine | email list manager software | email list interface | weekly newsletter | mailchimp plugin
H: mailchimp wrapper | mailchimp client | mailchimp integration | mailman plugin | mailman wrapper | mailman client
H: mailman integration | 邮件群发工具
W: campaign | subscription | recipient | audience | marketing

[webmail]
alias: webmail clients | webmail client | communication email webmail clients | web mail | mail user agent
alias: email clients | mail clients | 网页邮箱
E: web-mail | webmail client | webmail application | webmail interface | webmail app | webmail server
E: webmail solution | webmail software | mail client | email client
E: mail user agent | mail reader | 网页邮箱 | 邮件客户端
E: 邮箱客户端 | 网页邮件
S: imap client | browser based email | unified inbox | read and send email | pgp encryption | address book
S: conversation view | thread view | multiple account | sieve filter | email app | inbox zero | push email | notmuch
S: 多账户邮箱
T: roundcube | rainloop | squirrelmail | thunderbird | mutt | gmail | outlook | imap | snappymail | horde | k-9
T: mu4e
H: gmail app | gmail frontend | gmail interface | gmail web client | gmail desktop app | gmail wrapper | imap app
H: imap frontend | imap interface | imap web client | imap desktop app | imap wrapper | email frontend
H: email interface | email web client | email desktop app | email wrapper | roundcube plugin | roundcube theme
H: roundcube skin | roundcube addon | thunderbird plugin | thunderbird theme | thunderbird skin | thunderbird addon
H: mutt config | mutt wizard | 邮件应用
W: inbox | compose | reply | attachment

[notes]
alias: note taking | note-taking | notes app | note taking and editors | note-taking and editors | note-taking app
alias: notetaking | markdown notes | zettelkasten | outliner | personal knowledge management | journal | diary
alias: 笔记
E: note-taking | markdown note | sticky note
E: encrypted note | notes app | notes application | note manager | note editor | note organizer | notes manager
E: notes editor | zettelkasten | outliner | second brain | personal knowledge management | personal knowledge base
E: journal app | journaling app | diary app | mind-map | evernote alternative | notion alternative | 笔记 | 便签
E: 日记 | 记事本 | 筆記 | 思维导图 | 备忘录
S: backlink | bidirectional link | note sync | markdown editor | take note | todo and note | networked thought
S: org mode | plain text note | wysiwyg markdown | notebook and tag | note sharing | daily note | digital garden
)lexicon",
R"lexicon(
[notes]
S: web clipper | knowledge graph of note | flashcard | sticky-note | handwriting note | annotate | block editor
S: 双向链接 | 随手记 | 知识管理
T: evernote | obsidian | notion | joplin | onenote | org-mode | roam research | logseq | simplenote | google keep
T: apple notes | vimwiki | bear | trilium | standard notes
H: note app | note application | note client | obsidian plugin | obsidian theme | logseq plugin
H: notepad | outline editor | mind map tool | mind map editor | mind mapping tool | scratchpad | diary | journal
H: 笔记软件 | 笔记应用 | 思维导图工具
W: notebook folder
X: release note | patch note | lecture note | please note | jupyter notebook | note that | study note | side note

[wiki]
alias: wikis | wiki software | wiki engine | mediawiki | collaborative documentation | 维基
E: wiki
E: knowledge sharing platform | collaborative documentation | 维基 | 百科 | 維基 | 知识库 | 文档协作
S: markdown page | revision history | page history | git backed | git powered
S: mediawiki extension | namespace and acl | wikipedia | wikitext | dokuwiki plugin
S: collaborative editing of page | structured content | internal documentation
T: mediawiki | dokuwiki | tiddlywiki | gollum | confluence | xwiki | bookstack | moinmoin | wikidata | foswiki
T: pmwiki
H: mediawiki skin | mediawiki plugin | mediawiki template | mediawiki theme | mediawiki bot | mediawiki parser
H: dokuwiki extension | dokuwiki skin | dokuwiki template | dokuwiki theme | dokuwiki bot | confluence extension
H: confluence skin | confluence plugin | confluence template | confluence theme | tiddlywiki extension
H: tiddlywiki skin | tiddlywiki plugin | wikipedia client | wikipedia reader | wikipedia api wrapper
H: wikipedia scraper | wikipedia game | mediawiki client | mediawiki reader | mediawiki api wrapper
H: mediawiki scraper | mediawiki game | wiki generator | wiki compiler | wiki browser | wiki parser | wiki theme
H: 维基系统 | wiki系统
W: markup | knowledge | collaborate
X: see the wiki | project wiki | wiki page for | github wiki | on the wiki

[knowledge-base]
alias: knowledge management | knowledge management tools | knowledgebase | faq | kms | knowledge bases | help center
alias: internal documentation | 知识库
E: knowledge-base | knowledge base | knowledge management
E: knowledge sharing | knowledge organization | help center | faq system | faq software
E: faq manager | question and answer | q-a platform | team knowledge | concept map | internal knowledge | 知识库
E: 知识管理 | 问答系统 | 知識庫 | 常见问题
S: faq page | stackoverflow clone | documentation portal | second brain
S: mind-map | information management | team wiki
S: article and category
T: confluence | notion | bookstack | outline | stack overflow | zendesk | askbot | trilium | semantic mediawiki
H: knowledge manager | knowledge platform | knowledge tool | knowledge hub | knowledge store | knowledge organizer
H: faq plugin | faq app | faq site | faq engine | q-a plugin | q-a app | q-a site | q-a engine
H: question answer plugin | question answer app | question answer site | question answer engine | stack overflow clone
H: help desk articles | 知识管理系统 | 问答平台
W: category | topic | answer

[calendar]
alias: calendars | calendar and contacts | contacts | caldav | carddav | address book | ical | calendar server
alias: date picker | calendaring | addressbook | 日历
E: calendar
E: caldav | carddav | address-book | contact manager | contact management | contact list | ical | icalendar
E: 日历 | 日曆 | 日程 | 通讯录 | 联系人 | 农历
E: 行事曆 | 黄历
S: ics file | vcard | recurring event | rrule | recurrence rule | date range picker | week view | month view
S: agenda view | event scheduling | holiday | free busy | shared contact
S: birthday reminder | appointment | hijri | gregorian
S: 节假日 | 阴历 | 日期选择
T: outlook | radicale | fullcalendar | exchange | nextcloud | icloud | davical | baikal
H: date picker | datepicker picker | scheduler component | scheduler view | agenda component | calendar generator
H: calendar control | calendar module | icalendar parser | icalendar generator | icalendar library | ical parser
H: ical generator | contacts app | holiday library | lunar calendar library | 日历控件 | 日历组件
H: 日历应用
W: schedule | month | reminder | week | meeting
X: calendar year | calendar version

[booking]
alias: booking and scheduling | reservation | reservations | appointment | appointments | appointment scheduling
alias: scheduling | bookings | event booking | 预约 | 预订
E: booking
E: appointment system | appointment application | appointment app | appointment software | appointment platform
E: appointment scheduling | appointment scheduler | meeting scheduling | meeting scheduler
E: resource scheduling | resource scheduler | employee scheduling | employee scheduler | shift scheduling
E: shift scheduler | class scheduling | hotel management | reservation | calendly alternative | 预约 | 预订
E: 挂号 | 预约系统 | 酒店预订 | 排班 | 預約 | 抢票
S: book appointment | availability | time slot
S: schedule appointment | service provider | check-in
S: car rental | shift planning | staff rota | rental management | bed and breakfast | 会议室
S: 会议室预订
T: calendly | google calendar | airbnb | opentable | stripe | easyappointments
H: scheduling application | scheduling system | scheduling website | scheduling management system
H: appointment website | appointment management system | hotel application | hotel system | hotel website
H: hotel management system | car rental application | car rental system | car rental website
H: hospital appointment application | hospital appointment system | bus ticket booking | movie ticket booking app
H: timetable generator | airbnb clone | booking clone | 预约小程序 | 排班系统
W: schedule | customer | calendar | slot | guest | room | appointment
X: job scheduling | task scheduling | thread scheduling

[polls]
alias: poll | polls and events | voting | survey | surveys | elections | event planning | questionnaire | e-voting
alias: vote | 投票
E: poll | polling app | polling software
E: questionnaire application | questionnaire app | survey | voting
E: online democracy | online election | electronic democracy | electronic election
E: secure democracy | secure election | liquid democracy | quiz | doodle alternative | event planning
E: event scheduling | event management | event organizer | 投票 | 问卷 | 调查 | 选举 | 問卷調查 | 答题
S: ballot | vote counting | ranked choice | questionnaire | audience response
S: participatory budgeting | meetup | rsvp | decision making | anonymous vote | instant feedback
S: find a date | referendum | upvote | 抽奖 | 报名 | 活动
T: doodle | limesurvey | surveymonkey | typeform | eventbrite | kahoot | strawpoll
H: vote bot | vote component | vote widget | vote game | vote engine | voting bot | voting component | voting widget
H: voting game | poll bot | poll component | poll widget | quiz bot | survey library | survey form | survey package
H: quiz library | quiz form | quiz package | event app | event website | event registration system
H: decision making tool | decision making platform | 投票系统 | 问卷系统 | 抽奖程序
W: answer | participant | vote | invite
X: long polling | http polling | polling interval | short polling

[forms]
alias: form | form builder | form builders | form validation | html forms | validation | data collection
alias: form generator | form library | 表单
E: form builder | form validation | form generator | form library | form component | web form | html form
E: dynamic form | contact form | schema form | input validation | input mask | input field | data collection
E: forms as a service | validator | validation library | 表单 | 表單 | 表单设计器 | 表单校验
E: 动态表单 | 表单验证 | 问卷表单
S: form field | contact-form | validation rule | form submission | form state | file upload form | form element
S: multi step form | captcha | autocomplete input | text input | client side validation
S: drag and drop form | google forms alternative | field validation | formset | floating label
S: checkbox | dropdown | date input | credit card input | 输入框 | 下拉框
T: google forms | typeform | formik | formio | redux-form | ruby simple form | jotform
T: react-hook-form | yup | odk | parsley | select2
H: form plugin | form app | form package | form module | form helper | forms plugin | forms app | forms package
H: input component | input control | input widget | select component | select control | select widget
H: dropdown component | dropdown control | autocomplete component | validator library | validator package
H: validator plugin | validator framework | validation package | validation plugin | masked input | 表单生成器
H: 表单组件 | 校验库
W: submission
X: in the form of | plat form | short form | long form

[feeds]
alias: rss | feed | feed reader | feed readers | rss reader | atom | news reader | news aggregator | news | rss feed
alias: feed aggregator | syndication | 订阅 | 新闻
E: rss | feed reader | feed aggregator | feed parser | atom reader
E: atom aggregator | news reader | news aggregator | syndication | planet aggregator | planet generator
E: read later | read it later | hacker news client | hacker news app
E: google reader | json feed | 新闻 | 订阅 | RSS阅读器 | 資訊 | 新闻客户端 | 聚合阅读
S: news | atom feed | opml | fever api | feed subscription | unread article | full text feed
S: feed item | headline | self-hosted feed | newspaper
S: feed discovery | websub | pubsubhubbub | podcast feed | 稍后阅读 | 资讯 | 热榜
T: feedly | miniflux | freshrss | newsblur | pocket
T: instapaper | inoreader | feedburner | reddit | product hunt | techcrunch
H: rss server | rss to email | rss plugin | rss widget | atom server | atom to email | atom plugin | feed server
H: feed to email | news application | news website | news portal | news scraper | newspaper application
H: newspaper website | newspaper portal | hacker news clone | reddit client | reddit app | reddit reader
H: product hunt client | product hunt app | read later app | reader app | 阅读器 | 新闻应用 | 资讯应用
W: subscription | feed url | reader | unread | aggregate
X: feed forward | feed back | feed data

[bookmarks]
alias: bookmark | bookmark manager | bookmarks and link sharing | bookmarking | link sharing | social bookmarking
alias: read later | link management | bookmarks and link | 书签
E: book-mark | bookmark manager | bookmark management | bookmark server | bookmark app | bookmark service
E: social bookmarking | social bookmark | link bookmarking | link bookmark | web bookmarking | web bookmark
E: link sharing | link manager | link aggregator | link collection | link list | link in bio | linktree alternative
E: read it later | save link | start-page | 书签 | 收藏夹 | 网址导航 | 導航網站 | 书签管理
S: bookmarklet | tag link | archive web page | del-icio-us | collect link | organize link | share link
S: import bookmark | browser extension to save | web clipper | saved link | homepage of link | reading list
S: link preview | dead link | wallabag | personal link | 稍后读 | 导航页
T: delicious | pinboard | pocket | shaarli | linkding | raindrop | diigo | reddit | digg
T: instapaper
H: bookmarks app | bookmarks application | bookmarks tool | bookmarks extension | bookmarks website | bookmarking app
H: bookmarking application | bookmarking tool | bookmarking extension | delicious clone | delicious client
H: delicious alternative | pocket clone | pocket client | pocket alternative | pinboard clone | pinboard client
H: pinboard alternative | linktree clone | link shelf | link directory | link board | link saver | new tab page
H: pocket api wrapper | pocket exporter | pinboard api wrapper | pinboard exporter | 导航站 | 书签工具

[url-shortener]
alias: url shorteners | link shortener | short url | url shortening | short links | shortlink | 短网址 | 短链接
E: url shortener | url shortening | url shortner | url redirect | link shortener
E: link shortening | short url | short link | shorten url | shorten link | url-shortener | 短网址 | 短链接
E: 短链 | 短網址 | 网址缩短
S: custom short | redirect link | click tracking | click statistic | click analytics | vanity url | branded link
S: custom slug | link redirect | long url | shortened url | qr code link | expiring link | bit-ly api | 长链接
T: bitly | yourls | goo-gl | kutt | tinyurl | shlink | polr
H: bitly clone | bitly client | bitly wrapper | bitly plugin | bitly alternative | tinyurl clone | tinyurl client
H: tinyurl wrapper | tinyurl plugin | tinyurl alternative | yourls clone | yourls client | yourls wrapper
H: yourls plugin | yourls alternative | link redirector | link redirect service | link shortener api
H: link shortener service | link shortener app | link expander | url redirector | url redirect service
H: url shortener api | url shortener service | url shortener app | url expander | go links | 短链接服务
H: 短链接生成
W: redirect | slug | hash id

[pastebin]
alias: pastebins | paste | pastebin clone | snippet sharing | code sharing | text sharing | snippets | gist
alias: 剪贴板分享
E: paste-bin | paste bin | paste service | paste server | paste tool | paste site | paste app | text sharing
E: code sharing | snippet manager | snippet sharing | snippet service | snippet library
E: snippet management | encrypted pastebin | secure pastebin | minimalist pastebin | command line pastebin
E: collaborative pastebin | share text | share snippet | share code snippet | gist | 代码片段 | 剪贴板
E: 在线剪贴板 | 代码分享 | 文本分享
S: syntax highlighted paste | self destruct | burn after reading | expiring paste | zero knowledge paste | paste text
S: code snippet | one time secret | netcat paste | client side encryption | share note
S: snippet collection | syntax highlighting | 阅后即焚 | 私密分享
T: pastebin-com | privatebin | hastebin | zerobin | dpaste
H: pastebin client | pastebin clone | pastebin server | pastebin alternative | pastebin application | pastebin cli
H: pastebin uploader | gist clone | gist server | gist alternative | gist application | gist cli | gist uploader
H: hastebin client | hastebin clone | hastebin server | hastebin alternative | hastebin application
H: paste application | paste platform | paste website | clipboard manager app | clipboard tool | clipboard app
H: snippet manager app | snippet tool | snippet app | secret sharing app | secret sharing service | 代码片段管理
H: 代码片段工具
W: paste | snippet | highlight | expiry
X: copy paste | copy and paste | paste the following | cut and paste

[file-sharing]
alias: file sharing | file transfer | filesharing | file upload | single click and drag n drop upload
alias: file transfer single click and drag-n-drop upload
alias: bittorrent | torrent | file hosting
alias: temporary file sharing | upload | 文件共享 | 文件传输
E: file sharing | file transfer | file upload | share file | share large file | send file | send large file
E: transfer file
E: torrent
E: wetransfer alternative | airdrop alternative | drop-box alternative | ftp server | tus protocol | direct connect
E: cloud drive | 文件共享 | 文件传输 | 文件上传 | 种子 | 网盘 | 檔案分享 | 文件分享
E: 文件下载 | 磁力链接
S: drag-and-drop upload | drag n drop | resumable upload | chunked upload | magnet link | seedbox | webtorrent
S: end to end encrypted file | expiring download | download link | lan transfer | local network transfer
)lexicon",
R"lexicon(
[file-sharing]
S: multipart upload | upload progress | ftp | sftp | samba | nfs share | share folder | peer-to-peer | dht | drop zone
S: webdav | usenet | download manager | 断点续传 | 分片上传 | 局域网传输 | 上传组件
T: dropbox | transmission | rtorrent | qbittorrent | bittorrent protocol | firefox send | ipfs | wetransfer | webrtc
T: plupload | s3 | aria2 | deluge | soulseek | gnutella | vsftpd | google drive | baidu pan
H: torrent library | torrent server | torrent frontend | bittorrent library | bittorrent server | file upload plugin
H: file upload component | file upload library | image upload plugin | image upload component | download accelerator
H: ftp client | ftp library | sftp client | sftp library | scp client | file dropper | rtorrent frontend
H: rtorrent client | rtorrent web ui | transmission frontend | 上传插件 | 下载工具 | 网盘程序
W: peer | transfer

[file-sync]
alias: file synchronization | file syncing | file transfer and synchronization | file sync | sync | synchronization
alias: cloud storage sync | file synchronisation | 文件同步
E: file synchronization | file syncing | file sync | file synchroniser | file synchronizer | data sync
E: data synchronization | folder sync | folder synchronization | directory sync | directory synchronization
E: cloud sync | cloud synchronization | sync client | sync server | sync tool | sync engine | sync service
E: keep file in sync | personal cloud | private cloud | cloud file | synchronize file | sync file | 文件同步
E: 同步盘 | 同步工具 | 檔案同步 | 私有云盘
S: sync your file | two way sync | peer-to-peer sync | delta transfer | rsync algorithm | version conflict
S: continuous synchronization | cross device | sync folder | webdav sync | selective sync | dropbox like
S: sync between device | conflict resolution | crdt | offline first | real-time sync | local first | 多端同步
S: 云同步
T: rsync | dropbox | syncthing | nextcloud | owncloud | seafile | rclone | unison | google drive | onedrive | webdav
T: btsync | icloud | csync2
H: dropbox client | dropbox clone | dropbox alternative | dropbox app | google drive client | google drive clone
H: google drive alternative | onedrive client | onedrive clone | nextcloud client | sync library | sync framework
H: sync utility | sync script | rsync wrapper | google drive cli | google drive fuse | google drive mount
W: replicate
H: onedrive cli | onedrive fuse | onedrive mount | dropbox cli | dropbox fuse | 同步客户端 | 网盘客户端
X: sync and async | async sync | clock synchronization | thread synchronization | synchronization primitive

[social-network]
alias: social networks | social networks and forums | communication social networks and forums | social media | social
alias: microblogging | fediverse | decentralized social | activitypub | community | 社交网络 | 社交
E: social-network | social networking | social media | social platform | social app | social graph | social feed
E: micro-blogging | microblog | fediverse | activity-pub | community platform | decentralized social
E: decentralized twitter | twitter clone | twitter alternative | twitter client
E: twitter like | instagram clone | instagram alternative | instagram client | instagram like | facebook clone
E: facebook alternative | facebook client | facebook like | reddit clone | reddit alternative | reddit client
E: tiktok clone | tiktok alternative | pinterest clone | dating app | 社交 | 社交网络 | 微博 | 社区 | 社群
E: 社交平台 | 交友 | 朋友圈
S: activity stream | follow user | news feed | timeline of post | webfinger | tweet | hashtag
S: share button | social share | social login button | friend request | follower | twitter api | facebook graph api
S: instagram api | social wall | schedule post | nostr | at protocol | bluesky
S: mastodon compatible | group and event | 点赞 | 关注
T: twitter | facebook | mastodon | instagram | reddit | linkedin | tumblr | diaspora | pleroma | tiktok
T: gnu social | pinterest | weibo | elgg | buddypress | lemmy | misskey | friendica | vk | 小红书 | 抖音
H: social network engine | social network platform | social network software | social network server
H: social network site | social media engine | social media platform | social media software | social media server
H: twitter library | twitter bot | twitter api wrapper | twitter sdk | twitter scraper | facebook library
H: facebook bot | facebook api wrapper | facebook sdk | instagram library | instagram bot | instagram api wrapper
H: reddit library | reddit bot | mastodon library | sharing buttons | 社交应用 | 社区系统 | 微博客户端
W: friend

[forum]
alias: forums | forum software | discussion board | bulletin board | message board | imageboard | community forum
alias: discussion platform | discussions | 论坛
E: forum | discussion board | bulletin board | message board
E: image-board | discussion platform | discussion software | community platform
E: community software | bbs | textboard
E: 论坛 | 論壇 | 贴吧 | 留言板 | 讨论区 | 社区论坛
S: discussion thread | threaded discussion | moderation tool | topic and reply | phpbb extension | discourse plugin
S: 4chan | anonymous posting | upvote and downvote | community discussion | ban user | moderator
S: link aggregator | news aggregation community | reputation system | guestbook | 发帖 | 版主
T: discourse | phpbb | vbulletin | nodebb | flarum | vanilla | xenforo | mybb | reddit | v2ex
T: discuz
H: phpbb plugin | phpbb theme | phpbb style | phpbb mod | discourse extension | discourse theme | discourse style
H: mybb extension | mybb plugin | mybb theme | flarum extension | flarum plugin | nodebb extension | forum app
H: forum plugin | forum package | forum theme | bulletin board system | 4chan client | 4chan browser | 4chan engine
H: imageboard client | imageboard browser | imageboard engine | 论坛系统 | 论坛程序
W: topic | reply | category | user rank
X: forum post | ask on the forum | support forum | community forum for help | user forum

[comments]
alias: comment | comment system | commenting | comments system | commenting systems | comment widget | 评论
E: commenting system | commenting server | commenting widget | commenting engine | commenting platform
E: comment system | comment server | comment widget | comment engine | comments system | comments server
E: comments widget | disqus | threaded comment | blog comment | embed comment
E: static site comment | comment moderation | review moderation | annotation service | 评论系统 | 评论 | 評論
E: 弹幕 | 博客评论
S: comment on blog | anonymous comment | nested comment | comment thread | spam comment | github issue as comment
S: comment form | reply to comment | web annotation | webmention | star rating
S: comment for static | ratings and reviews | reaction | self-hosted comment | 评论插件 | 留言
T: isso | commento | giscus | utterances | remark42 | gitalk | akismet | valine | staticman | waline
H: comments app | comments module | comments component | comments gem | comments plugin | disqus plugin
H: disqus client | disqus wrapper | gitalk plugin | gitalk client | gitalk wrapper | webmention plugin
H: webmention client | webmention wrapper | review system | review widget | review component | rating system
H: rating widget | rating component | 评论组件 | 评论插件系统
H: 弹幕引擎
W: reply | moderation | vote | widget | embed
X: code comment | source comment | comment out | doc comment | line comment | comments and suggestions
X: questions or comments | comments welcome

[video-conferencing]
alias: video conference | video chat | video call | web conferencing | communication video conferencing | webrtc
alias: online meetings | meetings | conferencing | videoconferencing | 视频会议
E: video conference | video conferencing | video chat | video call | web conference | web conferencing | web chat
E: audio conference | audio conferencing | screen conference | webrtc
E: video-conference | online meeting | online classroom
E: online event | virtual meeting | virtual classroom | virtual event | zoom alternative | remote meeting
E: 视频会议 | 视频通话 | 音视频 | 在线会议 | 視訊會議 | 音视频通话 | 直播课堂
S: sfu | mcu | stun | turn server | signaling server | screen sharing | data channel | peer connection | group video
S: breakout room | getusermedia | virtual background | ice candidate | room link
S: voice and video | real time communication | simulcast | one-to-one call | whiteboard and screen | 连麦
S: 屏幕共享
T: jitsi | zoom | janus | mediasoup | bigbluebutton | kurento | twilio | coturn | google meet | agora
T: peerjs | livekit | simplewebrtc | tokbox | opentok | skype
H: webrtc server | webrtc library | webrtc sfu | webrtc gateway | stun server | video call app
H: video call application | video call sdk | meeting app | meeting bot | meeting recorder | jitsi plugin
H: jitsi client | jitsi sdk | zoom plugin | zoom client | 视频会议系统 | 音视频SDK
W: meeting | participant | camera | microphone | room | peer

[voip]
alias: sip | communication sip | telephony | voice over ip | pbx | ip telephony | telecom | phone | asterisk
alias: call center | phone and sms | sms | 网络电话
E: voip | voice ip | voice over ip | voice-over-ip
E: telephony | pbx | soft-phone | softswitch | call center | phone call | phone dialer
E: phone system | sms gateway | sms sending | sms api | sip | telecom | 网络电话 | 软电话 | 呼叫中心
E: 短信 | 简讯 | 短信验证码 | 电话
S: session initiation protocol | rtp | srtp | asterisk | freeswitch | ivr | voicemail | dialplan | call recording
S: conference call | sdp | call routing | sms verification | push to talk | caller id | call blocking | smpp
S: phone number | session border controller | volte | voice chat server | contact center | ss7 | diameter | 5g core
S: lte | mms | text message | 拨号 | 来电
T: twilio | freepbx | kamailio | opensips | mumble | skype | teamspeak | nexmo | plivo | ventrilo
T: linphone | pjsip | webrtc | fusionpbx
H: asterisk module | asterisk library | asterisk client | freeswitch module | freeswitch library | twilio module
H: sms library | sms app | sms gateway server | phone library | phone app | phone number library | phone number parser
H: phone number validator | voice chat application | voice chat software | mobile network core | dialer | softphone
H: 短信平台 | 短信网关 | 短信SDK
W: voice | phone | trunk | dial | codec

[irc]
alias: communication irc | irc client | irc server | irc bot | internet relay chat | irc bouncer
E: irc | internet relay chat | ircv3 | IRC客户端 | IRC机器人
E: IRC服务器
S: bouncer | freenode | nickserv | dcc | ircd | nick
S: op command | libera | chanserv
T: weechat | irssi | znc | hexchat | mirc | undernet | unrealircd | inspircd | xchat | quassel
T: eggdrop | limnoria
H: weechat script | weechat plugin | weechat module | weechat theme | weechat client | weechat relay client
H: irssi script | irssi plugin | irssi module | irssi theme | irssi client | irssi relay client | znc script
H: znc plugin | znc module | znc theme | znc client | znc relay client | eggdrop script | eggdrop plugin
H: eggdrop module | eggdrop theme | eggdrop client | eggdrop relay client | hexchat script | hexchat plugin
H: hexchat module | hexchat theme | hexchat client | hexchat relay client | mirc script | mirc plugin | mirc module
H: mirc theme | mirc client | irc relay | irc notifier | irc app | irc webclient | irc web client | irc connection
H: irc frontend | irc services | irc implementation | 聊天客户端IRC
W: nickname | bot
X: irc channel | join us on irc | on irc

[xmpp]
alias: communication xmpp servers | communication xmpp | jabber | xmpp servers
alias: xmpp server | 即时通讯协议
E: xmpp | jabber | extensible messaging and presence protocol
E: XMPP服务器 | XMPP客户端 | 即时通讯服务器
S: xep | omemo | bosh | jingle | roster | presence | multi user chat | otr encryption | muc | pep | stanza
S: message archive management | jid | instant messaging server
T: ejabberd | prosody | openfire | smack | strophe | pidgin | gajim | tigase | conversations | mongooseim | libpurple
T: converse-js | adium
H: prosody module | prosody plugin | prosody docker image | ejabberd module | ejabberd plugin | ejabberd docker image
H: openfire module | openfire plugin | openfire docker image | pidgin plugin | libpurple plugin
H: instant messaging client | instant messaging system | instant messaging protocol | instant messaging library
H: jabber daemon | jabber transport | jabber framework | XMPP库
W: instant messaging | federation | buddy

[matrix]
alias: matrix protocol | communication matrix | matrix client | matrix homeserver | matrix org | matrix chat
E: matrix client | matrix protocol | matrix bridge | matrix bot | matrix chat | matrix room
E: matrix network | matrix sdk | matrix server | matrix widget | homeserver | matrix-org | decentralised chat
E: decentralised messaging | decentralised communication | decentralized chat | decentralized messaging
E: decentralized communication | Matrix客户端 | Matrix桥接 | 去中心化聊天
S: matrix puppeting bridge | appservice | olm | megolm | end to end encrypted chat | federated chat | matrix bridging
S: matrix account | room encryption | double puppeting | federated messaging
T: synapse | element | riot | dendrite | mautrix | conduit | matrix-js-sdk | hydrogen | nheko
H: telegram bridge | whatsapp bridge | discord bridge | slack bridge | irc bridge | signal bridge | matrix gateway
H: matrix api library | matrix appservice | matrix web client | matrix desktop client | matrix terminal client
H: matrix notifier | federated messaging server | Matrix服务器
W: room | bridge | federation | encrypted
X: matrix multiplication | sparse matrix | led matrix | rgb matrix | confusion matrix | build matrix | keyboard matrix

[remote-desktop]
alias: remote access | remote control | vnc | rdp | remote desktop client | remote desktop clients | remote support
alias: screen sharing | remote administration | remote management | 远程桌面 | 远程控制
E: remote desktop | remote access | remote control | remote support | remote assistance | remote administration
E: vnc | rdp
E: spice client | spice server | spice gateway | spice viewer | teamviewer alternative
E: screen mirroring | screen sharing | remote machine control | kvm over ip | game streaming host | 远程桌面
E: 远程控制 | 遠端桌面 | 投屏控制 | 群控 | 屏幕镜像
S: wake-on-lan | clientless remote | control android device | remote input | keyboard and mouse sharing
S: share mouse and keyboard | remote shell | reverse shell | spice protocol | headless display | thin client
S: remote printing | noVNC | bastion | jump server | remote device management | mouse over network | 堡垒机
S: 远程协助
T: teamviewer | guacamole | xrdp | anydesk | freerdp | realvnc | tigervnc | meshcentral | synergy
T: citrix | scrcpy | moonlight | x11 | rustdesk
H: remote administration tool | remote access tool | remote access trojan | remote controller | remote keyboard
H: remote mouse | remote desktop software | web based remote desktop | rmm platform | rmm tool
H: remote support platform | remote support tool | 远程控制软件 | 远程桌面客户端
W: mouse | keyboard | viewer

[ssh]
alias: openssh | secure shell | sftp | ssh client | ssh server | ssh tools | ssh key management | mosh
E: ssh | secure shell | sftp | SSH客户端
E: SSH工具 | 终端连接 | SSH管理
S: port forwarding | scp | jump host | authorized_keys | host key
S: remote command execution | execute command on multiple server
S: passwordless login | remote server management | agentless | bastion host
S: 批量执行 | 跳板机
)lexicon",
R"lexicon(
[ssh]
T: openssh | putty | paramiko | libssh | libssh2 | fabric | capistrano | dropbear | mosh shell | mobaxterm | ansible
T: fail2ban | sshfs
H: sftp filesystem | sftp gui | sftp implementation | sftp wrapper script | sftp connection manager
H: sftp bookmark manager | sftp audit tool | sftp key manager | sftp ca | sftp app | sftp plugin | ssh filesystem
H: ssh gui | ssh implementation | ssh wrapper script | ssh connection manager | ssh bookmark manager | ssh audit tool
H: ssh key manager | ssh ca | ssh app | bastion server | putty fork | putty wrapper | openssh fork | openssh wrapper
H: remote execution tool | remote shell client | SSH管理工具 | 堡垒机系统
W: tunnel | server list
C: ssh keygen | ssh i | ssh-copy-id | ssh_config | sshd_config

[vpn]
alias: virtual private network | wireguard | openvpn | mesh vpn | tunneling | overlay network
alias: censorship circumvention | shadowsocks | 虚拟专用网
E: vpn | virtual private network | mesh network | wire-guard
E: openvpn | ipsec | overlay network | layer 2 tunnel | layer 3 tunnel | encrypted tunnel | secure tunnel | ip tunnel
E: udp tunnel | v2ray | trojan client | censorship circumvention | anti censorship | 翻墙 | 科学上网
E: 虚拟专用网 | 代理客户端 | 组网 | 异地组网 | 内网穿透 | 機場
S: nat traversal | hole punching | l2tp | ikev2 | split tunneling | kill switch | site to site | tun-tap
S: zero trust network | obfuscation | bypass censorship | gfw | great firewall
S: road warrior | udp hole | obfuscate traffic | mullvad | vless | vmess | hysteria | tun device
S: 混淆 | 节点 | 订阅节点
T: tailscale | zerotier | strongswan | softether | wireguard-tools | tinc | nebula | algo | pptp
T: shadowsocks-libev | streisand | openconnect | headscale | nordvpn | clash | shadow-socks
H: wireguard server | wireguard client | wireguard ui | wireguard manager | wireguard configuration
H: wireguard installer | openvpn client | openvpn ui | openvpn manager | openvpn configuration | ipsec server
H: ipsec client | ipsec ui | shadowsocks server | shadowsocks client | v2ray server | vpn daemon | vpn script
H: vpn profile generator | vpn docker container | tunneling tool | tunneling software | VPN服务器 | VPN客户端
H: 代理工具 | 科学上网工具
W: tunnel | peer | encrypted | gateway
C: wg quick | openvpn config | wg0 | client ovpn

[dns]
alias: domain name system | dns server | name server | dns servers | dns management | dns tools | domain names
alias: dns control panels and domain management | dns resolver | domain management | domains | 域名解析
E: dns | name-server
E: ddns | doh | mdns | whois | domain name
E: 域名 | 域名解析 | DNS服务器 | 動態DNS | 网域
S: zone file | dnssec | zone management | subdomain enumeration
S: bonjour | zeroconf | split horizon | axfr
S: hosts file | reverse lookup | punycode | public suffix | tld | domain registration
S: domain expiration | 域名管理 | 域名查询
T: bind | powerdns | unbound | dnsmasq | coredns | cloudflare | pi-hole | route53 | nsd | djbdns | bind9
T: dnscrypt-proxy | adguard | knot
H: dns daemon | dns toolkit | dns server implementation | dns admin | ddns client | ddns updater | ddns script
H: dyndns client | dyndns updater | dynamic dns client | whois client | whois parser | whois library | rdap client
H: rdap parser | powerdns admin | powerdns frontend | powerdns plugin | bind admin | bind frontend | route53 admin
H: subdomain scanner | subdomain finder | subdomain enumerator | DNS服务 | DNS工具
W: zone | resolver | lookup
C: dig short | nslookup | named conf

[proxy]
alias: proxies | http proxy | web proxy | socks proxy | proxy server | forward proxy | socks5 | proxy pool
alias: anonymous proxy | 代理
E: proxy | socks5 server | 代理
E: 代理服务器 | 代理池 | 代理伺服器 | 抓包
S: pac file | tunnel traffic
S: traffic capture | intercept http traffic | pluggable transport | domain fronting | http connect
S: split traffic | bypass firewall | ip rotation
S: 免费代理 | 代理IP
T: squid | haproxy | nginx | mitmproxy | privoxy | tor | charles | fiddler | burp | shadowsocks | proxychains | polipo
T: tinyproxy | envoy | ngrok
H: proxy library | proxy middleware | proxy extension | proxy app | proxy scanner | proxy service | proxy daemon
H: proxy gateway | proxy framework | proxy implementation | tunnel server | localhost tunnel | web debugging proxy
H: proxy list | 代理工具 | 代理IP池
W: upstream | tunnel | intercept | traffic | bypass | socks
X: proxy object | es6 proxy | proxy class | proxy pattern | dynamic proxy | behind a proxy | reverse proxy
X: vote by proxy

[reverse-proxy]
alias: reverse proxies | edge router | edge proxy | ingress | ingress controller | http router | gateway | nginx proxy
alias: 反向代理
E: reverse-proxy | edge router
E: edge proxy | ingress controller | ingress proxy | http router | reverse tunnel | nginx proxy
E: tunnel to localhost | api gateway | 反向代理 | 网关 | 内网穿透 | 閘道
S: automatic https | letsencrypt | virtual host | tls termination | path based routing | upstream server | sni routing
S: acme | automatic ssl | dynamic routing | auto discovery of service | forward auth | expose local server
S: proxy pass | rate limiting | http-3 | service routing | 端口映射
T: nginx | traefik | haproxy | caddy | envoy | apache | kong | lets encrypt | openresty | ngrok | cloudflare tunnel
H: nginx module | nginx plugin | nginx config | nginx configuration | nginx docker image | nginx template
H: nginx middleware | traefik module | traefik plugin | traefik config
H: traefik configuration | traefik docker image | traefik template | traefik middleware | caddy module | caddy plugin
H: caddy config | caddy configuration | caddy docker image | caddy template | haproxy module | haproxy plugin
H: haproxy config | haproxy configuration | haproxy docker image | envoy module | envoy plugin | envoy config
H: envoy configuration | reverse tunnel server | intranet penetration tool | secure tunnel | 内网穿透工具
H: 网关服务
W: upstream | tls | certificate
C: proxy_pass | server_name | caddyfile | letsencrypt certbot

[load-balancer]
alias: load balancing | load balancers | lb | high availability load balancing | traffic management
alias: layer 4 load balancer | 负载均衡
E: load-balancer | load balancing
E: traffic management | traffic director | traffic shaping | fail-over
E: 负载均衡 | 負載平衡 | 负载均衡器 | 流量调度
S: round robin | consistent hashing | health check | sticky session | least connection
S: active-passive | vrrp | virtual ip | direct server return | maglev | backend pool | ha cluster | circuit breaker
S: connection draining | bgp anycast | 健康检查 | 高可用
T: haproxy | nginx | keepalived | lvs | ipvs | f5 | elb | envoy | metallb
H: load balancer | database load balancer | mysql load balancer | grpc load balancer | load balancer manager
H: load balancer controller | load balancer library | load balancer implementation | haproxy config | haproxy exporter
H: haproxy controller | haproxy manager | failover manager | 负载均衡器实现
W: upstream | balance | failover | traffic
X: load balancing tests | balanced tree

[firewall]
alias: firewalls | waf | web application firewall | iptables | packet filtering | packet filter | network firewall
alias: application firewall | router | 防火墙
E: firewall | waf | ip-tables
E: nf-tables | packet filter | router distribution
E: 防火墙 | 防火牆 | Web应用防火墙 | 包过滤
S: intrusion prevention | block ip | port knocking | packet inspection | blocklist ip | nat rule | ddos protection
S: brute force protection | ip ban | rule set | traffic filtering | xdp filter
S: outgoing connection | block malicious | mod_security rule | ip blacklist | geo blocking | egress filter | 黑名单
S: 入侵防御
T: iptables | nftables | pfsense | opnsense | modsecurity | fail2ban | ufw | firewalld | shorewall | ipset
T: little snitch | csf | netfilter
H: iptables wrapper | iptables frontend | iptables script | iptables manager | iptables rule generator | iptables role
H: ufw wrapper | ufw frontend | ufw script | ufw manager | ufw rule generator | firewalld wrapper | firewalld frontend
H: firewalld script | firewalld manager | pf wrapper | pf frontend | pf script | nftables wrapper | nftables frontend
H: firewall configuration | firewall script | firewall gui | firewall frontend | firewall api
H: firewall operating system | ip blocker | country blocker | port knocker | 防火墙管理 | WAF系统
W: traffic | zone | packet
C: iptables A | ufw allow | nft add

[ad-blocking]
alias: ad blocker | adblock | ad block | ad blocking | adblocker | content blocker | tracker blocking | hosts file
alias: dns sinkhole | blocklist | blocklists | 广告拦截 | 去广告
E: ad-blocker | ad-block | ad-blocking | block ad | block advertisement | block tracker | blocking ad
E: blocking advertisement | blocking tracker | remove ad | remove advertisement | remove tracker | hide ad
E: hide advertisement | skip ad | content blocker | filter list | hosts file | tracker blocking | tracker blocker
E: tracker removal | ad blocking | ad blocker | ad removal | advertisement blocking | advertisement blocker
E: advertisement removal | cookie banner blocking | cookie banner blocker | pi-hole | dns sinkhole | dns blocklist
E: block list | 广告拦截 | 去广告 | 屏蔽广告 | 广告过滤 | 廣告封鎖 | 净化
S: filter rule | malware domain | ads and tracker | block domain | adblock plus filter | unwanted content
S: cosmetic filter | hosts list | anti adblock | privacy filter | sponsor segment | annoyances | cookie notice
S: crypto mining block | blacklist domain | telemetry domain | ad free | 广告规则 | 拦截规则
T: adblock plus | ublock | adguard | easylist | dnsmasq | adaway
T: unbound | privoxy
H: hosts filter | hosts blocklist | hosts generator | hosts updater | ublock list | ublock filter | ublock blocklist
H: ublock generator | adblock list | adblock filter | adblock blocklist | pi-hole list | pi-hole filter | adguard list
H: ad blocking proxy | ad blocking dns server | ad blocking extension | ad blocking app | youtube ad blocker
H: twitch ad blocker | spotify ad blocker | filter subscription | 广告拦截器 | 规则列表
W: tracker list | privacy | advert | hosts

[parental-control]
alias: parental controls | content filtering | web filter | internet filtering | website blocker | focus app
alias: screen time | digital wellbeing | family safety | 家长控制
E: parental control | parental monitoring | content filter | content filtering | web filter | web filtering
E: internet filter | internet filtering | website blocker | site blocker | distraction blocker | app blocker
E: screen time | kid safe | child safety | digital wellbeing | time limit for child | nsfw detection
E: profanity filter | 家长控制 | 上网管控 | 屏幕时间 | 敏感词 | 敏感词过滤 | 儿童模式
E: 防沉迷 | 鉴黄
S: block website | block distracting | self control | safe search | bad word | swear word | content moderation
S: distracting website | kiosk mode | limit computer time | nsfw image | adult content | child account | usage limit
S: blacklist website | 专注
T: dansguardian | squidguard | opendns | cold turkey | squid
H: profanity detector | nsfw detector | nsfw classifier | nsfw checker | explicit content detector
H: explicit content classifier | explicit content checker | focus app | focus tool | focus extension
H: website blocking extension | parental control app | parental control software | parental control system
H: 敏感词库 | 敏感词过滤工具
W: child | age

[p2p]
alias: peer to peer | peer-to-peer | decentralized | decentralization | distributed web | dweb | dht
alias: decentralized web | 点对点 | 去中心化
E: p2p | peer-to-peer
E: distributed network | distributed networking | distributed protocol | distributed system
E: distributed hash table | dht | decentralized | gossip protocol | mesh networking | darknet | 点对点
E: 去中心化 | P2P网络 | 對等網路
S: kademlia | libp2p | peer discovery | swarm | content addressed | serverless chat | nat traversal | overlay network
S: webrtc data channel | hypercore | censorship resistant | anonymous network | distributed ledger | crdt
S: local first | seed node | merkle dag | decentralised | uncensorable | friend to friend
S: 节点发现 | 分布式网络
T: ipfs | webtorrent | freenet | i2p | dat | bittorrent | scuttlebutt | tor | gun | filecoin | zeronet | webrtc
T: holochain
H: p2p client | p2p framework | p2p app | p2p stack | p2p chat | p2p file sharing | p2p node | peer-to-peer client
H: peer-to-peer framework | peer-to-peer app | peer-to-peer stack | peer-to-peer chat | ipfs client | ipfs node
H: ipfs gateway | ipfs implementation | ipfs library | ipfs cluster | dat client | dat node | dat gateway
H: dat implementation | dat library | kademlia client | kademlia node | kademlia gateway | kademlia implementation
H: decentralized app | decentralized platform | decentralized network protocol | P2P库 | 去中心化应用
W: peer | discovery

[home-automation]
alias: smart home | smart-home | home assistant | domotics | home automation and iot | homekit | homebridge
alias: internet of things and home automation | smarthome | 智能家居
E: home-automation | smart-home | domotic | home-assistant | homekit | home-kit | homebridge plugin | home control
E: home security system | home hub | smart device | smart light | smart lighting | smart plug | smart switch
E: connected device | connected light | connected lighting | connected plug | building automation | 智能家居
E: 智慧家庭 | 家居自动化 | 智能家居系统 | 米家
S: zigbee | z-wave | mqtt bridge | thermostat | philips hue | light bulb | lutron | smart meter | home appliance
S: garage door | vacuum robot | irrigation | knx | insteon | lovelace card | tasmota
S: matter protocol | thread border | infrared remote | smart tv control | presence detection | hvac | doorbell
S: sonoff | shelly | tuya | 智能插座 | 智能灯
T: openhab | zigbee2mqtt | node-red | esphome | google home | alexa | nest
T: smartthings | domoticz | xiaomi | ikea tradfri | wemo | broadlink | lifx | harmony
H: homebridge component | homebridge integration | homebridge addon | homebridge custom component
H: home assistant plugin | home assistant component | home assistant integration | home assistant addon
H: openhab plugin | openhab component | openhab integration | domoticz plugin | domoticz component
H: smartthings plugin | hue library | hue client | hue bridge | hue controller | hue gateway | zigbee library
H: zigbee client | zigbee bridge | zigbee controller | z-wave library | z-wave client | z-wave bridge | lifx library
H: lifx client | homekit library | homekit accessory | homekit server | home automation system
H: home automation platform | home automation hub | home automation software | 智能家居平台 | 家庭助手
W: sensor | automation | scene | temperature
C: configuration yaml home assistant | custom_components | hacs | npm install homebridge | config json accessories

[energy]
alias: power | electricity | energy management | solar | smart grid | battery | power systems | energy monitoring
alias: ev charging | renewable energy | 能源
E: energy management | energy monitoring | energy consumption | energy system | energy model | energy modelling
E: energy meter | energy data | energy efficiency | solar panel | solar power | solar energy | solar inverter
E: smart meter | smart grid | power system | power grid | power consumption | power meter | power plant
E: power management | renewable energy | electricity | photovoltaic | ev charging | electric vehicle charging
)lexicon",
R"lexicon(
[energy]
E: battery monitor | battery management system | battery saver | 能源 | 电力 | 光伏 | 充电桩 | 電力
E: 电池管理 | 储能
S: inverter | modbus meter | wind turbine | kwh | load forecasting | ocpp | home energy | carbon emission | power flow
S: building energy | energy market | charging station | ups monitoring | battery life | wallbox | heat pump
S: carbon footprint | demand response | 用电 | 电表
T: emoncms | energyplus | modbus | victron | tesla powerwall | pvoutput | matpower | openadr | nut | tibber
H: energy monitor | energy tracker | energy simulator | energy dashboard | energy model framework
H: charging station management system | charging station server | power simulator | power monitoring tool
H: solar monitor | solar calculator | solar forecast | battery indicator | battery widget | battery app
H: 充电桩平台 | 能源管理系统
W: solar | battery | charge | power | grid | watt | voltage | consumption

[weather]
alias: weather forecast | meteorology | climate | weather station | weather apps | climate science | environment
alias: 天气
E: weather | temperature forecast | temperature app
E: temperature application | temperature station | temperature data | temperature api | meteorology | meteorological
E: climate model | climate data | climate science | climate change | air quality
E: earthquake | 天气 | 天气预报 | 气象 | 空气质量 | 天氣 | 气候 | 地震
S: temperature and humidity | rain radar | forecast data | precipitation | 5 day forecast | grib
S: ocean model | metar | wind speed | rainfall | atmospheric | hurricane | radar image | uv index
S: pollen | flood | sunrise sunset | tide | hourly forecast | 温度湿度 | 降雨
T: openweathermap | openweather | darksky | dark sky | noaa | accuweather
T: forecast-io | wunderground | wrf | ecmwf | netcdf | 和风天气
H: weather service | weather cli | weather dashboard | weather skill | weather plugin | weather client
H: climate simulator | climate data tool | ocean simulator | ocean data tool | atmospheric model
H: atmospheric simulator | atmospheric data tool | metar parser | weather api client | weather api wrapper
H: 天气应用 | 天气小程序 | 天气插件
W: temperature | humidity | wind | forecast | climate | rain | pressure | city

[project-management]
alias: project management | software development project management | software project management | kanban | agile
alias: bug tracker | scrum | task boards | 项目管理
E: project management | project planning | project tracking
E: kanban | issue tracker | issue tracking | bug tracker | bug tracking
E: defect tracker | defect tracking
E: agile planning | agile board | scrum board | scrum tool | scrum poker | trello clone | trello alternative
E: trello like | planning poker | gantt | jira alternative | software forge | 项目管理 | 看板 | 缺陷管理
E: 敏捷 | 專案管理 | 禅道
S: backlog | sprint | milestone | user story | burndown chart | roadmap planning | team collaboration
S: task board | work package | retrospective | standup | story point | agile team | resource management
S: feature request tracker | okr | issue management | 甘特图 | 需求管理 | 团队协作
T: jira | trello | redmine | asana | basecamp | openproject | taiga | pivotal tracker | bugzilla | trac | mantis
T: youtrack | clickup | linear | phabricator | github issues | wekan
H: jira plugin | jira client | jira cli | jira extension | trello plugin | trello client | trello cli | redmine plugin
H: redmine client | asana plugin | kanban app | kanban application | kanban tool | kanban component | project manager
H: project tracker | project portfolio management | collaboration platform | collaboration tool
H: collaboration software | 项目管理系统 | 看板工具 | 协作平台
W: board | ticket | assign

[task-management]
alias: task management | task management and to do lists | task management to do lists
alias: task management and todo lists | todo | todo list | to-do | to do lists | todo app | task manager
alias: reminders | gtd | tasks | to-do list | habit tracker | 待办 | 任务管理
E: to-do | task management | task manager | task tracker | task planner | todo-txt | todo-mvc
E: getting things done | gtd | habit tracker | habit tracking | reminder app | reminder application | reminder bot
E: pomodoro | productivity app | shopping list | 待办 | 待办事项 | 任务管理 | 番茄钟 | 待辦 | 清单
E: 习惯养成
S: due date | reminder | daily planner | checklist | personal productivity
S: goal tracking | eisenhower | priority and deadline | check off | wunderlist
S: day planner | subtask | 提醒
T: todoist | taskwarrior | trello | org-mode | remember the milk | omnifocus
T: things | ticktick | habitica | vikunja
H: todo application | todo cli | todo manager app | todo web app | todo example | task application | task cli
H: task manager app | task web app | todo list application | todo list cli | todo list manager app
H: to-do list application | to-do list cli | checklist application | todoist client | todoist extension
H: todoist integration | todoist cli | todoist gui | taskwarrior client | taskwarrior extension
H: taskwarrior integration | taskwarrior cli | todo-txt client | todo-txt extension | trello client | pomodoro app
H: pomodoro clock | planner | habit app | 待办应用 | 任务清单
W: deadline | priority | organize
X: windows task manager | todo before release | task scheduling | system task manager

[time-tracking]
alias: time tracking | time tracker | timesheet | timesheets | time management | work hours | attendance
alias: 时间追踪 | 工时
E: time tracking | time tracker | time management | time logging
E: time-sheet | track your time | work hours | work log | employee attendance
E: student attendance | attendance system | attendance management | time clock
E: 时间追踪 | 工时 | 考勤 | 打卡 | 工時 | 签到 | 考勤系统
S: billable hour | activity tracking | clock in | clock out
S: invoice from time | idle detection | stopwatch | working time | time entry | automatic tracking | screen usage
S: project hour | coding time | time card | punch clock | productivity tracking | 自动打卡
T: toggl | harvest | wakatime | kimai | rescuetime | timewarrior | clockify | hamster | freshbooks | activitywatch
T: jira worklog
H: toggl client | toggl cli | toggl plugin | toggl extension | toggl integration | harvest client | harvest cli
H: harvest plugin | harvest extension | harvest integration | wakatime client | wakatime cli | wakatime plugin
H: wakatime extension | wakatime integration | kimai client | kimai cli | kimai plugin | time tracking application
H: time tracking tool | time tracking system | time tracking server | time keeper | stopwatch app | countdown timer
H: attendance app | 打卡脚本 | 工时系统
W: hour | timer | activity | start stop
X: issue tracking

[scraping]
alias: web scraping | scraper | scrapers | crawler | crawlers | web crawler | web crawlers | web crawling | spider
alias: data extraction | screen scraping | 爬虫
E: web spider
E: crawling | scraping | scraper | crawler | web data extraction
E: web-page extraction | 爬虫 | 爬取 | 采集 | 网络爬虫
E: 爬蟲 | 抓取 | 数据采集
S: html extraction | css selector | xpath | headless browser | article extraction | readability | boilerplate removal
S: proxy rotation | anti bot | scrape data | scrape website | crawl website | robots-txt | captcha bypass
S: download all image | web harvesting | structured data extraction | unofficial api | user agent rotation
S: html parsing | mass download | broken link | download website | 反爬 | 数据抓取 | 批量下载
T: scrapy | beautifulsoup | puppeteer | selenium | playwright | phantomjs | nokogiri | mechanize | jsoup | cheerio
T: casperjs | nutch | goutte | colly | apify | heritrix
H: spider | crawling framework | crawling library | crawling toolkit | scraping framework | scraping library
H: crawler framework | crawler library | crawler engine | video crawler
H: image crawler | web page extractor | content extractor | downloader | 爬虫框架 | 采集器
H: 爬虫项目 | 下载器
W: selector
C: import scrapy | scrapy crawl | BeautifulSoup | driver find_element

[education]
alias: educational software | e-learning | elearning | learning and courses | learning | online learning | courses
alias: school | teaching | students | university | learning management | 教育
E: e-learning | online learning | distance learning | collaborative learning | language learning | education
E: educational software | educational platform | educational app | school management
E: school information system | student management | course management | online course
E: online judge | online exam | flash-card | spaced repetition | programming contest | online contest | mooc
E: autograder | quiz platform | 教育 | 在线教育 | 学生管理系统 | 教务系统 | 在线考试
E: 線上學習 | 选课 | 背单词 | 题库 | 判题
S: lesson plan | scorm | grading | gradebook | exam | quiz question
S: vocabulary | learn to code | teacher and student | kids | children | timetable | learn language
S: anki deck | language learner | flashcard | course content | interactive lesson | kanji
S: competency | educational institution | lti | student record | 课程表 | 成绩查询 | 作业 | 考研
T: moodle | canvas | anki | edx | khan academy | blackboard | scratch | duolingo | coursera | udemy | chamilo
T: logo | sakai | exercism
H: learning platform | learning management system | learning app | anki plugin | anki addon | moodle plugin
H: moodle addon | course platform | course app | course downloader | mooc platform | mooc app | typing app
H: typing trainer | typing game | flashcard app | flashcard trainer | vocabulary app | online judge system
H: student portal | student app | student registration system | school portal | school app | 在线学习平台
H: 教学系统 | 刷题工具
W: student | teacher | course | lesson | grade | quiz

[health]
alias: healthcare | health | medical | medicine | hospital | ehr | emr | electronic health records | covid-19 | 医疗
alias: 健康
E: health-care | medical record | medical data | medical imaging | medical informatics | clinical record
E: clinical data | clinical imaging | patient record | health record | hospital management
E: hospital information system | clinic management
E: clinic information system | pharmacy management | blood bank management | telemedicine
E: e-health | m-health | medical practice | medical image | medical app | medical software | mental health | covid
E: health tracker | health tracking | health app | health monitoring | diabetes | emr | ehr | public health
E: epidemiology | 医疗 | 医院 | 健康 | 医院管理系统 | 疫情 | 新冠 | 醫療 | 电子病历
S: hl7 | fhir | dicom | patient | pacs | doctor | medication | glucose | insulin pump | symptom
S: diagnosis | heart rate | ecg | vaccination | contact tracing | electrocardiogram | eeg | snomed | icd-10 | cgm
S: artificial pancreas | disease spread | coronavirus | omop | menstrual | period tracker | sleep tracking
S: meditation | radiology | genomic medicine | hospital bed | pandemic | 病人 | 核酸 | 疫苗
T: openmrs | openemr | openehr | dhis2 | healthkit | nightscout | orthanc | google fit | dcm4che
T: apple health | fitbit | johns hopkins
H: dicom server | dicom viewer | dicom library | fhir server | fhir viewer | hl7 server | covid-19 tracker
H: covid-19 dashboard | covid-19 data | coronavirus tracker | coronavirus dashboard | covid tracker | clinic system
H: clinic app | doctor appointment system | doctor appointment app | healthcare platform | healthcare application
W: clinic | hospital | disease | nurse | care | wellness
H: healthcare system | disease prediction | 健康管理应用 | 疫情数据 | 医疗系统
X: health check | service health | cluster health | health endpoint | project health

[fitness]
alias: fitness tracker | workout | exercise tracking | health and fitness | gym | running | wearables | training log
alias: sports and health | 健身
E: fitness | exercise tracker
E: exercise tracking | exercise app | exercise manager | training tracker | training tracking | training app
E: activity tracker | activity tracking | gym tracker | gym management | workout | pedometer | step counter
E: smart watch | smart band | 健身 | 运动 | 跑步 | 计步 | 運動 | 减肥
E: 手环 | 骑行
S: calorie | nutrition | heart rate monitor | strava | garmin | weight loss | bmi | body weight | training plan | gym
S: exercise | running app | gpx activity | ant+ | fit file | indoor cycling | yoga | sport activity | personal trainer
S: bike trainer | weight lifting | strength training | steps data | watch face | macro nutrient | interval timer
S: 运动轨迹 | 体重
T: fitbit | google fit | healthkit | apple health | myfitnesspal | mi band | pebble
T: zwift | runkeeper | withings | polar | wear os | gadgetbridge
H: strava client | strava api wrapper | strava library | strava exporter | strava app | strava uploader
H: fitbit client | fitbit api wrapper | fitbit library | fitbit exporter | fitbit app | garmin client
H: garmin api wrapper | garmin library | garmin exporter | healthkit client | healthkit api wrapper
H: healthkit library | workout app | workout website | workout timer | workout program | workout generator | gym app
H: gym website | gym timer | gym program | gym generator | fitness website | fitness timer | bmi calculator
H: calorie counter | training analysis software | 健身应用 | 跑步应用 | 计步器
W: activity | train | pace | distance
X: fitness function | model fitness | health check

[sport]
alias: sports | football | soccer | betting | cricket | basketball | cycling | fantasy sports | sports analytics
alias: chess | 体育
E: sport | football data | football api | football app | football analytics
E: football statistic | football score | football league | football team | football match | football tournament
E: football result | soccer data | soccer api | soccer app | soccer analytics | soccer statistic | soccer score
E: soccer league | soccer team | soccer match | soccer tournament | cricket data | cricket api | cricket app
E: cricket analytics | cricket statistic | cricket score | cricket league | cricket team | cricket match
E: basketball data | basketball api | basketball app | basketball analytics | basketball statistic | basketball score
E: basketball league | basketball team | nba data | nba api | nba app | nba analytics | nba statistic | nba score
E: nba league | nfl data | nfl api | nfl app | nfl analytics | nfl statistic | nfl score | nhl data | nhl api
E: nhl app | nhl analytics | nhl statistic | mlb data | mlb api | mlb app | mlb analytics | baseball data
E: baseball api | tennis data | live score | tournament management | tournament manager | tournament bracket
E: league management | 体育 | 足球 | 篮球 | 比分 | 世界杯 | 赛事
S: scoreboard | player statistic | standings | fixture list | odds | referee | match result | elo rating
S: score prediction | race timing | bet | league table | ranking system | play by play | athlete
S: swimming | climbing | skiing | sailing | bracket generator | 彩票 | 赛程
T: nba | nfl | espn | fifa | strava | premier league | opta | betfair | mlb | transfermarkt
H: nba client | nba library | nba scraper | nba wrapper | nba package | nba dataset | nba scores app | nfl client
H: nfl library | nfl scraper | nfl wrapper | nfl package | nfl dataset | nfl scores app | nhl client | nhl library
H: nhl scraper | nhl wrapper | nhl package | nhl dataset | nhl scores app | mlb client | mlb library | mlb scraper
H: mlb wrapper | mlb package | mlb dataset | mlb scores app | espn client | espn library | espn scraper | espn wrapper
)lexicon",
R"lexicon(
[sport]
H: espn package | espn dataset | espn scores app | football client | football library | football scraper
H: football wrapper | football package | football dataset | sports client | sports library | sports scraper
H: sports wrapper | sports package | match predictor | score predictor | game predictor | scoreboard app
H: fantasy league app | fantasy league software | fantasy league website | tournament app | tournament software
H: tournament website | 体育应用 | 赛事系统
W: player | score | season | league | race

[recipes]
alias: recipe management | recipe manager | recipe | cooking | food and recipes | cookbook | meal planning | 食谱
E: recipe management | recipe manager | recipe app | recipe application | recipe collection | recipe book
E: recipe sharing | recipe keeper | cook-book app | meal planning | meal planner | cooking | cocktail | home brewing
E: beer brewing | coffee | food recipe | grocery recipe | 食谱 | 菜谱 | 做菜 | 烹饪 | 菜單
S: ingredient | shopping list from recipe | nutrition facts | kitchen | import recipe from | pantry | dish
S: meal | brewing | fermentation | baking | cook time | weekly menu | what to cook | sous vide | 食材 | 下厨
T: nextcloud cookbook | mealie | edamam | spoonacular | tandoor | cooklang | beerxml
H: recipe website | recipe web app | recipe sharing app | recipe search app | recipe parser | recipe generator
H: recipe site | recipe api | cocktail website | cocktail web app | cocktail sharing app | cocktail search app
H: cocktail parser | cocktail generator | cooking website | cooking web app | cooking sharing app | cooking search app
H: cooking parser | meal website | meal web app | meal sharing app | meal search app | recipe server | menu generator
H: beer app | beer calculator | beer controller | coffee app | coffee calculator | coffee controller | brewing app
H: brewing calculator | brewing controller | 菜谱应用 | 美食应用 | 点餐推荐
W: food | dinner | taste | nutrition | grocery
X: chef recipe | recipe for disaster | ansible recipe | build recipe | recipe steps in code | conda recipe
X: cookbook for chef

[food]
alias: food and drink | restaurant | restaurants | grocery | food delivery | nutrition | food ordering | 美食
alias: 餐饮
E: food delivery | food ordering | food order | food app | food tracking | food tracker
E: food data | food database | restaurant
E: nutrition data | pizza | groceries | coffee shop | 外卖 | 点餐 | 餐厅 | 美食
E: 餐饮 | 訂餐 | 奶茶
S: menu item | table order | food item | delivery driver | kitchen display | barcode food | allergen | yelp | calorie
S: vending machine | order food | lunch | food bank | takeaway | diet | wine | 菜单 | 扫码点餐
T: zomato | uber eats | open food facts | swiggy | doordash | foursquare
H: food ordering app | food ordering system | food delivery website | food delivery clone | food review app
H: food recommendation | food website | pizza ordering app | pizza ordering system | pizza delivery app
H: pizza delivery website | pizza delivery clone | pizza review app | pizza recommendation | pizza website
H: restaurant ordering app | restaurant ordering system | restaurant delivery app | restaurant delivery website
H: restaurant delivery clone | restaurant review app | zomato clone | swiggy clone | uber eats clone | lunch bot
H: food scanner | product scanner | 外卖系统 | 点餐系统 | 外卖小程序 | 点餐小程序
W: menu | dish | meal | delivery | eat | kitchen
X: food for thought | dog food | dogfooding

[money]
alias: money budgeting and management | money budgeting management | budgeting | budget | personal finance
alias: personal finance manager | expense tracker | expense tracking | budget management | finance management | wallet
alias: 记账
E: personal finance | personal budgeting
E: expense tracker | expense tracking | expense manager | expense management | spending tracker | spending tracking
E: spending manager | money tracker | money tracking | income tracker | budgeting app | budgeting software
E: budgeting tool | budget planner | budget app | home finance | home budget | split expense | split bill
E: shared expense | household budget | bill splitting | net worth | 记账 | 个人理财 | 账本 | 記帳 | 理财
E: 报销
S: transaction import | bank account | bank import | envelope budgeting | double entry | ofx | financial independence
S: monthly budget | recurring payment | loan calculator | income and expense | financial goal | track spending
S: cash flow | investment tracking | portfolio tracking | group expense | currency converter | credit card statement
S: exchange rate | 预算 | 消费 | 汇率
T: ledger | gnucash | firefly iii | ynab | beancount | mint | plaid | hledger | splitwise | actual budget | quickbooks
T: wise | qif
H: budget application | budget dashboard | budget calculator | expense app | expense application | expense dashboard
H: money app | money application | finance app | currency library | currency api | exchange rate converter
H: exchange rate library | exchange rate api | gnucash importer | gnucash plugin | gnucash client | gnucash tool
H: ynab importer | ynab plugin | ynab client | ledger importer | ledger plugin | beancount importer | bill splitter
H: loan calculator app | 记账软件 | 记账应用 | 账单工具
W: expense | income | transaction | bank | category | saving | spend
X: performance budget | error budget | budget friendly | mint linux

[accounting]
alias: accounting software | bookkeeping | double-entry accounting | plain text accounting | ledger
alias: finance accounting | accounting and finance | tax | taxes | 会计 | 财务
E: accounting | book-keeping
E: bookkeeping software | bookkeeping system
E: bookkeeping application | general ledger | tax calculation | tax calculator | tax filing | tax return
E: financial statement | financial reporting | vat | payroll | xbrl | 会计 | 财务 | 记账系统 | 會計
E: 财务系统 | 税务 | 个税 | 工资
S: double entry | chart of accounts | journal entry | accounts payable | balance sheet | income statement
S: bank reconciliation | profit and loss | fiscal year | trial balance
S: audit trail financial | tax rate | debit and credit | ledger file | sales tax | datev | gst
S: income tax | 发票 | 凭证 | 做账
T: ledger-cli | gnucash | beancount | quickbooks | xero | hledger | sage | freshbooks | sap | odoo | tally
H: quickbooks client | quickbooks api | quickbooks integration | quickbooks sdk | xero client | xero api
H: xero integration | sage client | payroll software | payroll system | payroll library | tax software | tax system
H: vat validator | vat validation | ledger implementation | ledger library | ledger parser | 财务软件
H: 会计系统 | 个税计算器
W: ledger | invoice | transaction | tax | balance | journal
X: accounting for the | process accounting | radius accounting | distributed ledger | resource accounting

[invoicing]
alias: invoice | invoices | billing | invoicing software | billing system | invoice management | e-invoicing
alias: subscription billing | 发票
E: invoice | invoicing | billing
E: quotation management | quotation software
E: receipt generator | receipt printing
E: 发票 | 账单 | 开票 | 電子發票 | 计费系统 | 计费 | 发票识别 | 收据
S: quote | estimates | client portal | online payment | payment reminder | proforma
S: tax rate | freelancer | purchase order | pricing plan | dunning | zugferd
S: factur-x | ubl | peppol | 报价单
T: stripe | paypal | whmcs | freshbooks | quickbooks | chargebee | recurly | zuora
H: whmcs module | whmcs client | whmcs library | whmcs plugin | stripe billing module | stripe billing client
H: stripe billing library | chargebee module | chargebee client | chargebee library
H: recurly module | recurly client | invoice maker | invoice creator | invoice parser | invoice extractor
H: invoice manager | bill maker | bill creator | bill parser | bill extractor | receipt maker | receipt creator
H: billing engine | billing panel | billing server | billing plugin | 发票管理系统 | 账单系统
W: payment | customer | tax | pdf | receipt

[payments]
alias: payment | payment gateway | payment processing | payment gateways | online payments | payment systems
alias: credit cards | stripe | paypal | banking | 支付
E: payment gateway | payment processing | payment integration | payment processor | payment system | online payment
E: mobile payment | credit card payment | crypto payment | bitcoin payment | in-app purchase | in-app billing
E: stripe integration | stripe api | stripe sdk | stripe payment | stripe library | paypal integration | paypal api
E: paypal sdk | paypal payment | braintree integration | braintree api | braintree sdk | square integration
E: square api | adyen integration | checkout page | open banking | banking api | banking system | banking app | 支付
E: 微信支付 | 支付宝 | 聚合支付 | 付款 | 收款 | 支付网关 | 银行 | 支付系统 | 免签支付
E: 銀行
S: credit card | webhook payment | pci dss | checkout form | refund | merchant account | 3d secure | iban | sepa
S: card number validation | point of sale payment | iso 8583 | emv | apple pay | google pay | bank transfer
S: payment provider | accept payment | wallet balance | subscription payment | upi | direct debit | swift mt | 提现
S: 银行卡 | 扫码支付 | 收款码
T: stripe | paypal | braintree | alipay | wechatpay | square | authorize-net | omnipay | adyen | active merchant
T: mollie | razorpay | storekit | google play billing | payu | worldpay | mpesa | klarna | sagepay
H: payment plugin | payment package | payment server | payment app | iban validator | iban library | iban form
H: iban validation | credit card validator | credit card library | credit card form | magento payment module
H: woocommerce payment module | opencart payment module
H: prestashop payment module | in-app purchase library | bank management system
H: bank client | bank application | bank simulator | banking management system | banking client
W: merchant | transaction | gateway | charge
H: banking application | 支付SDK | 支付插件 | 支付平台 | 支付库

[crowdfunding]
alias: donations | donation | fundraising | crowdfunding platform | donations and crowdfunding | charity | nonprofit
alias: nonprofits | 众筹
E: crowd-funding | fund-raising | donation platform | donation management | donation plugin | donation button
E: donation page | donation app | charity app | charity platform | charity organization | nonprofit app
E: nonprofit platform | nonprofit organization | non profit app | non profit platform | non profit organization
E: kickstarter clone | kickstarter alternative | kickstarter campaign | patreon clone | patreon alternative
E: gofundme clone | gofundme alternative | recurring donation | membership platform | 众筹 | 捐款 | 捐赠
E: 打赏 | 公益 | 募款 | 慈善
S: backer | pledge | donate button | tip jar | donor management | sponsorship management | volunteer management
S: accept donation | fund open source | blood donation | grant management | campaign funding | supporter | tipping
S: ngo | 志愿者 | 赞赏
T: kickstarter | patreon | open collective | liberapay | gratipay | civicrm | indiegogo | ko-fi | github sponsors
T: gofundme
H: donation site | donation website | donation tracker | donation dapp | donation tool | donation web app
H: crowdfunding site | crowdfunding website | crowdfunding tracker | crowdfunding dapp | fundraising site
H: fundraising website | fundraising tracker | blood donation app | blood donation system | donate widget
H: ngo management system | ngo website | ngo platform | volunteer management system | volunteer website
H: volunteer platform | 捐赠平台 | 众筹平台 | 打赏插件
W: donor | campaign | fund | charity | sponsor
X: donations are welcome | donations welcome | support us by donation

[cryptocurrency-trading]
alias: trading | trading bot | crypto trading | algorithmic trading | quant trading | quantitative trading
alias: cryptocurrency | stock trading | trading bots | investing | stocks | stock market | 量化交易
E: crypto trading | cryptocurrency trading | algorithmic trading | algo trading | quantitative trading | trading bot
E: trading strategy | trading system | trading platform | trading engine | crypto exchange | crypto bot
E: crypto portfolio | crypto wallet | crypto price | cryptocurrency exchange | cryptocurrency bot
E: cryptocurrency portfolio | cryptocurrency wallet | bitcoin exchange | bitcoin bot | bitcoin portfolio | backtesting
E: stock market | stock price | stock prediction | stock data | stock analysis | technical analysis
E: quantitative finance | order book | 量化交易 | 交易 | 股票 | 炒股 | 加密货币 | 虚拟货币 | 期货
E: 交易所 | 基金 | 選股 | 币圈
S: technical indicator | market making | candlestick | exchange api | grid trading | limit order | paper trading
S: option pricing | hedge fund | dca bot | market data | portfolio optimization | trading signal | mev
S: matching engine | fix protocol | arbitrage opportunity | uniswap bot | macd
S: rsi indicator | buy and sell | risk management trading | telegram signal | copy trading | triangular arbitrage
S: 均线 | 行情 | 套利 | 回测 | 选股
T: binance | coinbase | ccxt | bitfinex | kraken | zipline | metatrader | backtrader | poloniex | freqtrade
T: interactive brokers | alpaca | robinhood | yahoo finance | quantopian | coinmarketcap | bitmex | bittrex
T: gemini exchange | okx | tradingview | ctp | tushare | quantlib | ta-lib | alpha vantage | uniswap | mt4 | huobi
H: binance client | binance bot | binance api | bitmex client | bitmex api wrapper | bitmex bot
H: coinbase client | coinbase api wrapper | kraken client | backtesting engine | backtesting framework
H: backtesting library | backtest engine | backtest framework | backtest library | stock tracker | stock screener
H: stock price tracker | stock predictor | crypto tracker | crypto screener | crypto price tracker | coin tracker
H: coin screener | market maker | exchange engine | exchange platform | stock price prediction | 量化框架
H: 交易机器人 | 行情软件 | 量化平台 | 交易系统
W: market | price | profit | strategy | exchange | portfolio | broker
X: binance referral

[inventory]
alias: inventory management | asset management | it asset management | stock management | inventory management system
alias: warehouse management | cmdb | it asset tracking | asset tracking | 库存管理 | 资产管理
E: inventory management | inventory system | inventory control | it inventory
E: asset inventory | hardware inventory | stock inventory
E: it asset manager | asset management | asset tracking
E: stock management | stock tracking | cmdb | configuration management database | dcim | ipam | ip address management
E: warehouse | barcode inventory | 库存 | 库存管理 | 资产管理 | 进销存 | 仓库管理 | 倉儲管理
E: 仓储 | 资产管理系统
S: stock level | purchase order | supplier | barcode label | stock control | parts management
S: check out equipment | item location | bill of materials | license compliance tracking | component stock
S: home inventory | expiry date | rack | data center infrastructure | network documentation | stocktaking
S: serial number | spare part | rfid tag | 出入库 | 扫码入库 | 盘点
T: snipe-it | glpi | netbox | ocs inventory | part-db | inventree | odoo | racktables | partkeepr | sap
H: inventory application | inventory manager | inventory web app | inventory platform | stock application
H: stock manager | stock web app | warehouse application | warehouse manager | netbox plugin | netbox client
H: netbox sync | netbox integration | glpi plugin | glpi client | glpi sync | snipe-it plugin | snipe-it client
)lexicon",
R"lexicon(
[inventory]
H: home inventory app | library inventory system | 仓库管理系统 | 进销存系统 | 库存系统
W: stock | category | quantity | barcode
X: ansible inventory | dynamic inventory | inventory file | player inventory

[erp]
alias: enterprise resource planning | resource planning | erp system | business management | business applications
alias: business software | erp software | enterprise resource planning system | 企业资源计划
E: erp | business management
E: business suite | business application | business process
E: resource planning | small business software | medium business software | 企业管理 | 进销存
E: 企业资源计划 | 企業管理 | OA系统 | 后台管理系统
S: procurement | supply chain | manufacturing module | accounting and crm | sales order | purchase order
S: human resource module | business automation | material planning | odoo module | warehouse and accounting
S: integrated business | invoicing and inventory | multi company | b2b | order management | 采购 | 供应链
S: 销售管理
T: odoo | openerp | erpnext | sap | tryton | dolibarr | oracle ebs | netsuite | microsoft dynamics | frappe | axelor
T: ofbiz | metasfresh | jd edwards | adempiere | abap
H: odoo addon | odoo app | odoo integration | odoo connector | odoo theme | odoo client | openerp module
H: openerp addon | openerp app | openerp integration | openerp connector | openerp theme | tryton module
H: tryton addon | tryton app | tryton integration | tryton connector | dolibarr module | dolibarr addon | dolibarr app
H: dolibarr integration | frappe module | frappe addon | erpnext module | business management system
H: business platform | business management application | abap library | abap tool | abap framework | abap program
H: sap library | sap tool | sap framework | sap program | ERP系统 | 管理系统 | 企业管理系统
W: accounting | inventory | sales | company | purchase | manufacturing | customer | department

[manufacturing]
alias: mes | manufacturing execution system | production planning | industrial | industrial automation | plc | scada
alias: mrp | manufacture | 制造
E: manufacturing | production planning system | production management system
E: material requirements planning system | mes | industrial automation | factory automation | industry 4-0 | scada
E: plc | modbus | opc-ua | shop floor | supply chain management | quality control system | 制造 | 生产管理
E: 工业 | 工业控制 | 製造 | 智能制造 | 组态 | 上位机
S: production line | bill of materials | work order | programmable logic controller | production scheduling | hmi
S: iec 61131 | machine monitoring | ladder logic | industrial control | oee | factory floor | profinet
S: job shop scheduling | predictive maintenance | traceability | industrial robot | material requirement
S: digital twin | quality management | 工单 | 排产 | 设备管理
T: siemens | openplc | codesys | odoo | erpnext | beckhoff | rockwell | s7 | opc foundation
T: allen bradley | qcadoo
H: modbus library | modbus client | modbus server | modbus driver | modbus gateway | modbus simulator | opc-ua library
H: opc-ua client | opc-ua server | opc-ua driver | opc-ua gateway | opc ua library | opc ua client | opc ua server
H: opc ua driver | s7 library | s7 client | s7 server | plc library | mes system | mes software | mes platform
H: scada system | scada software | scada platform | hmi system | hmi software | hmi platform | manufacturing software
H: manufacturing system | manufacturing app | 工业通讯库 | 生产管理系统 | MES系统
W: factory | machine data | plant

[hr]
alias: human resources | human resources management | hrm | human resource management | hrms | recruitment | hiring
alias: payroll | employee management | human resources management hrm | jobs | resume | careers | 人力资源
alias: 招聘
E: hrm | hrms | human resource | human resources
E: employee management | employee tracking | leave management
E: leave tracking | payroll management | absence management
E: recruitment | hiring process | hiring platform | job board | job portal | job search | job listing | resume builder
E: resume parser | resume template | resume generator | cv builder | cv parser | cv template | performance appraisal
E: staff scheduling | 人力资源 | 招聘 | 员工管理 | 人事管理 | 简历 | 求职 | 內推 | 简历模板
E: 人事系统
S: time off | leave request | vacation request | onboarding | employee directory | org chart | applicant | recruiter
S: interview scheduling | timesheet and leave | candidate | curriculum vitae | salary | json resume | job seeker
S: linkedin resume | freelance marketplace | employee feedback | company directory | job posting | skill matrix
S: 请假 | 面试 | 绩效
T: linkedin | orangehrm | bamboohr | indeed | workday | glassdoor | greenhouse
H: resume website | resume theme | resume maker | cv website | cv theme | job board app | job scraper | job website
H: job aggregator | jobs board app | jobs scraper | jobs website | employee portal | employee app | employee dashboard
H: employee system | hr portal | hr app | latex resume | latex cv | personal resume | 招聘系统 | 简历生成器
H: 人事管理系统
W: employee | department | leave | company | staff

[groupware]
alias: collaboration suite | groupware suite | collaboration software | intranet | team collaboration | collaboration
alias: collaborative software | 协同办公
E: group-ware | collaboration suite | collaboration software | collaboration platform | collaboration solution
E: collaboration server
E: team collaboration
E: online collaboration | enterprise collaboration | real-time collaboration | collaborative workspace
E: collaborative editing | collaborative software | collaborative platform | intranet | office workplace
E: digital workplace | team workspace | team communication | 协同办公 | 协作 | 办公系统 | 企业协作
E: 协作平台 | 協作 | 群组软件
S: mail calendar and contacts | shared calendar | file sharing and messaging | activesync
S: shared document | virtual office | end to end encrypted collaboration | group calendar | enterprise social network
S: workgroup | 企业微信 | 钉钉 | 办公自动化 | 审批
T: exchange | nextcloud | kolab | sogo | zimbra | egroupware | office 365 | microsoft teams | sharepoint | tine
T: lotus notes | horde | slack | dingtalk | feishu
H: nextcloud app | nextcloud plugin | nextcloud extension | nextcloud connector | nextcloud theme | nextcloud web part
H: owncloud app | owncloud plugin | owncloud extension | owncloud connector | owncloud theme | zimbra app
H: zimbra plugin | zimbra extension | zimbra connector | sogo app | sogo plugin | sogo extension | sharepoint app
H: intranet portal | intranet platform | intranet software | collaboration tool | collaboration app
H: collaboration environment | workspace platform | OA办公系统 | 协同平台
W: calendar | member

[office-suites]
alias: office suite | office | word processor | office documents | docx | document editing | presentations
alias: office suite and documents | productivity suite | presentation | word processing | online office | 办公
E: office suite | office document | office automation | office add-in | online office | word processor
E: word processing | word document | docx file | docx document | docx generation | docx generator | docx library
E: pptx file | pptx document | pptx generation | pptx generator | odt file | odt document | odt generation | doc file
E: doc document | ppt file | presentation software | presentation tool | presentation framework | presentation library
E: html presentation | html slide | markdown presentation | web presentation | web slide | html5 presentation
E: html5 slide | slide-show | slide deck | document editor | document editing
E: collaborative office | 办公 | 办公软件 | Office文档 | 幻灯片
E: 演示文稿 | 文档生成 | 簡報 | 文档编辑
S: real-time document collaboration | office open xml | opendocument | text document and spreadsheet | markdown slide
S: reveal-js theme | speaker note | wysiwyg word | collaborative editing | word template | mail merge
S: google docs alternative | beamer | office format | latex presentation | docx to html | 在线文档 | 在线编辑
T: libreoffice | onlyoffice | microsoft office | collabora | google docs | powerpoint | word | openoffice | reveal-js
T: apache poi | etherpad | office 365 | impress-js | pandoc | remark | keynote
W: slide | presentation | spreadsheet
H: presentation generator | presentation app | presentation maker | presentation engine | presentation theme
H: slide generator | slide app | slide maker | slide engine | slides generator | slides app | slides maker
H: reveal-js plugin | reveal-js template | reveal-js presentation | remark plugin | remark template | remark theme
H: remark presentation | beamer plugin | beamer template | beamer theme | office addin | office plugin | word addin
H: word add-in | word plugin | excel addin | excel add-in | libreoffice extension | libreoffice docker image
H: libreoffice plugin | libreoffice connector | onlyoffice extension | onlyoffice docker image | onlyoffice plugin
H: document generator | document converter | 在线Office | 文档转换工具 | PPT工具

[crm-sales]
alias: sales | sales automation | lead management | contact management | sales and marketing | sales force automation
alias: customer data platform | 销售
E: sales management | sales automation | sales pipeline | sales tracking | sales crm | sales funnel
E: sales force automation | lead management | lead generation | lead tracking | lead scoring | customer management
E: customer data platform | customer loyalty | customer database | personal crm | contact relationship | 销售
E: 客户管理 | 线索管理 | 客户关系 | 分销 | 销售系统
S: lead | sales rep | deal stage | opportunity pipeline | salesforce org | follow up with customer
S: customer relationship | quote to cash | sales report | cold email | apex class | lightning component
S: loyalty program | prospect
T: salesforce | hubspot | suitecrm | sugarcrm | zoho | pipedrive | vtiger | dynamics 365 | apex | marketo
H: salesforce client | salesforce connector | salesforce library | salesforce plugin | salesforce integration
H: salesforce module | salesforce api wrapper | salesforce app | hubspot client | hubspot connector | hubspot library
H: hubspot plugin | hubspot integration | hubspot module | hubspot api wrapper | hubspot app | sugarcrm client
H: sugarcrm connector | sugarcrm library | sugarcrm plugin | sugarcrm integration | sugarcrm module
H: sugarcrm api wrapper | sugarcrm app | pipedrive client | pipedrive connector | pipedrive library | pipedrive plugin
H: pipedrive integration | pipedrive module | dynamics crm client | dynamics crm connector | dynamics crm library
H: dynamics crm plugin | dynamics crm integration | zoho client | zoho connector | zoho library | zoho plugin
H: sales dashboard | sales app | sales system | lead tracker | 客户管理系统 | 销售平台
W: customer | company

[ticketing]
alias: ticketing system | ticket system | issue tracking | issue tracker | bug tracking | ticketing and helpdesk
alias: service desk | itsm | it service management | trouble ticket | 工单
E: ticketing | ticket system | ticket software | ticket management | ticket platform
E: ticket application
E: issue tracking | issue tracker
E: bug tracking | bug tracker | request tracking | defect tracking | defect tracker
E: service management | incident management | change management | itsm | service desk | bug-tracker | 工单
E: 工单系统 | 缺陷跟踪 | 工單 | 问题跟踪
S: sla | ticket | itil | bug report management
S: incident response workflow | support request | customer request | issue workflow | maintenance request | escalation
S: on-call | mantis plugin | request management | 报修
T: otrs | zammad | jira | request tracker | osticket | mantisbt | bugzilla | redmine | servicenow | trac | glpi
T: zendesk | itop | mantis | best practical
H: jira plugin | jira client | jira integration | jira connector | jira theme | bugzilla plugin | bugzilla client
H: bugzilla integration | bugzilla connector | bugzilla theme | otrs plugin | otrs client | otrs integration
H: mantis client | servicenow plugin | ticket tracker | ticket manager | ticket bot | incident manager
H: incident management tool | incident management platform | problem manager | problem management tool
H: problem management platform | 报修系统 | 工单平台
W: customer | queue | assign
X: jira ticket number

[helpdesk]
alias: help desk | customer support | customer service | support desk | help desk software | helpdesk software
alias: customer support and live chat | support | it support | 客服
E: help-desk | customer support | customer service | customer helpdesk | it support | it service | it helpdesk
E: technical support | technical service | technical helpdesk | user support | user service | support desk
E: support ticket | support system | support platform | support software | customer engagement
E: customer communication | customer feedback | shared inbox | zendesk alternative
E: intercom alternative | help center | support center | omnichannel | feedback tool | feedback board
E: feedback widget | feedback collection | 客服 | 客服系统 | 客户支持 | 在线客服 | 用户反馈
E: 客戶服務
S: canned response | shared mailbox | team inbox | support agent | customer conversation | customer happiness
S: knowledge base and ticket | self-service portal | support email | user feedback | feature request board
S: nps survey | multi channel | satisfaction survey | uservoice | crash feedback | 智能客服
T: zendesk | freshdesk | intercom | osticket | zammad | freescout | help scout | chatwoot | desk-com | faveo | front
H: helpdesk system | helpdesk software | helpdesk application | helpdesk plugin | helpdesk package | zendesk client
H: zendesk api wrapper | zendesk app | zendesk integration | zendesk sdk | intercom client | intercom api wrapper
H: intercom app | intercom integration | freshdesk client | freshdesk api wrapper | freshdesk app | uservoice client
H: feedback form | feedback sdk | feedback library | feedback app | customer support tool | customer support app
H: customer support chatbot | 客服平台 | 反馈组件
W: ticket | conversation | customer | reply

[live-chat]
alias: livechat | chat widget | live support | web chat | customer chat | live chat software | 在线客服
E: live-chat | live chat | website chat | customer chat | support chat | in-app chat | chat widget | chat for website
E: chat support | live support | live help | live messaging | customer messaging | chat with visitor | 在线客服
E: 在线聊天 | 客服聊天 | 即時客服 | 网页客服
S: visitor | chat operator | offline message | chat with your customer | canned reply | embed chat
S: co-browsing | agent console | chat transcript | proactive chat | typing indicator | 访客
T: intercom | zendesk chat | drift | olark | tawk | crisp | livezilla | chatwoot | rocket-chat | zopim | smartsupp
H: live chat application | live chat software | live chat system | live chat plugin | live chat server
H: live chat solution | live chat support | live chat sdk | live chat module | intercom sdk | intercom widget
H: intercom wrapper | intercom plugin | drift sdk | drift widget | drift wrapper | drift plugin | crisp sdk
H: crisp widget | crisp wrapper | crisp plugin | chat popup | chat bubble | chat plugin for website | 客服插件
H: 在线客服系统
W: operator | customer | widget | conversation

[analytics]
alias: data analytics | product analytics | event analytics | analytics platform | statistics and analytics
alias: user analytics | app analytics | 数据分析平台
E: analytics
)lexicon",
R"lexicon(
[analytics]
E: usage statistics | event tracking | session replay | 用户行为分析 | 埋点 | 数据统计
E: 统计分析平台 | 數據分析
S: funnel | cohort analysis | user behavior | a-b testing | product metric | conversion rate | track event | churn
S: retention analysis | clickstream | customer journey | heat-map recording | user segment
S: telemetry event | data insight | 无埋点 | 漏斗 | 留存
T: mixpanel | amplitude | segment | posthog | snowplow | matomo | flurry
T: keen io | countly | clickhouse
H: mixpanel client | mixpanel wrapper | mixpanel sdk | mixpanel plugin | mixpanel integration | amplitude client
H: amplitude wrapper | amplitude sdk | amplitude plugin | amplitude integration | segment client | segment wrapper
H: segment sdk | segment plugin | segment integration | flurry client | flurry wrapper | flurry sdk | flurry plugin
H: flurry integration | firebase analytics wrapper | firebase analytics sdk
H: event tracker | usage tracker | user behavior tracker | analytics dashboard
H: analytics api | analytics integration | analytics client | analytics plugin | analytics abstraction
H: analytics backend | 埋点SDK | 统计平台 | 数据分析系统
W: metric | insight | visitor | segmentation

[web-analytics]
alias: website analytics | web statistics | web traffic analysis | traffic analytics | google analytics alternative
alias: site analytics | 网站统计
E: web analytics | website analytics | site analytics | privacy friendly analytics | privacy focused analytics
E: cookieless analytics | page view analytics | google analytics | web statistics
E: web traffic | web log analyzer | web metrics | visitor counter | hit counter | page view counter
E: page view tracking | website statistics | website traffic | website tracking
E: 网站统计 | 访问统计 | 网站分析 | 流量统计 | 訪客統計
S: page view | unique visitor | referrer | without cookie | gdpr compliant analytics | heat-map click
S: access log analyzer | tracking script | web log | utm | bounce rate | visitor tracking | server log analysis
S: tracking code | session recording | lightweight analytics | ga4 | 访客
T: matomo | plausible | umami | piwik | fathom | awstats | goaccess | webalizer | tag manager | clicky
T: yandex metrica
H: google analytics plugin | google analytics wrapper | google analytics client | google analytics integration
H: google analytics module | google analytics library | google analytics tracker | google analytics component
H: matomo plugin | matomo wrapper | matomo client | matomo integration | matomo module | matomo library
H: matomo tracker | piwik plugin | piwik wrapper | piwik client | piwik integration | piwik module | piwik library
H: plausible plugin | plausible wrapper | plausible client | plausible integration | plausible module
H: web log analyser | web analytics service | web analytics tool | web analytics platform | web analytics software
H: visitor counter badge | 统计插件 | 网站统计系统
W: visitor | referer | cookie | privacy | traffic

[dashboards]
alias: dashboard | personal dashboards | personal dashboard | admin panel | admin dashboard | startpage
alias: admin template | homepage | dashboarding | 仪表盘
E: dashboard
E: start-page | application startpage | server homepage | service homepage | homelab homepage
E: admin panel | admin template | admin theme | smart mirror | kpi | 仪表盘 | 控制面板 | 儀表板
E: 看板大屏 | 后台模板 | 后台管理 | 管理后台 | 导航首页 | 監控面板
S: widget based | configurable widget | wallboard | information radiator | new tab | browser homepage
S: service bookmark | all your service | homelab | status board
S: draggable widget | magic mirror module | links to service | tile | 后台管理模板
T: grafana | dashing | kibana | metabase | smashing | geckoboard | heimdall | homer | freeboard | tipboard | adminlte
T: coreui | superset | streamlit | plotly dash | magicmirror
H: dashing widget | dashboard starter | dashboard interface | dashboard layout | dashboard server | dashboard plugin
H: dashboard boilerplate | dashboard kit | dashboard components | admin starter | admin interface | admin layout
H: admin server | admin plugin | admin boilerplate | grafana dashboard | kibana dashboard | homepage for server
H: magicmirror module | 后台管理框架 | 管理模板 | 仪表盘组件
W: widget | panel | monitor | customizable

[business-intelligence]
alias: bi | reporting | olap | data reporting | bi tools | reports | reporting tools | report generation
alias: 商业智能 | 报表
E: business intelligence | business analytics | business reporting | bi tool | bi platform | bi software | bi solution
E: ad hoc reporting | sql reporting | embedded reporting | report reporting | enterprise reporting | report engine
E: report designer | report builder | report generator | report server | olap | self-service bi
E: self-service analytics | embedded analytics | augmented analytics | data warehouse | 商业智能 | 报表
E: 商業智慧 | 报表工具 | 数据报表 | 报表设计器
S: pivot table | drill down | kpi | semantic layer | sql editor and chart | mdx | query and visualize
S: scheduled report | data exploration platform | natural language to sql | ask question about data
S: dashboards and reports | text to sql | metric layer | dimensional modeling | 多维分析 | 透视表
T: tableau | power bi | metabase | superset | looker | pentaho | jasperreports | redash | qlik | birt | mondrian
T: crystal reports | saiku | ssrs | cube | kylin
H: power bi connector | power bi visual | power bi extension | power bi template | power bi client | tableau connector
H: tableau visual | tableau extension | tableau template | looker connector | looker visual | report library
H: report tool | report framework | report platform | reporting library | reporting tool | reporting framework
H: bi dashboard | pivot grid | pivot table library | BI平台 | 报表引擎 | 报表平台
W: chart | insight | metric | sql | warehouse | dimension

[status-page]
alias: status pages | monitoring and status pages | uptime monitoring | uptime | statuspage | incident communication
alias: uptime monitor | 状态页
E: status-page | uptime | website monitor | website monitoring
E: website checker | website checking | http monitor | http monitoring | http checker | http checking | ping monitor
E: ping monitoring | ping checker | cron job monitor | cron job monitoring | service monitor | server status
E: incident communication | incident page | incident management
E: downtime | 状态页 | 网站监控 | 服务状态 | 可用性监控 | 服务器探针
E: 探针 | 狀態頁
S: incident update | subscriber notification | response time monitor
S: ssl certificate expiry | scheduled maintenance | health dashboard | ping check
S: maintenance window | cron monitoring | status badge | outage | keepalive check | 云探针
T: statuspage-io | uptimerobot | pingdom | cachet | statping | upptime | nagios
T: healthchecks
H: status dashboard | status site | status website | status board | status monitor | uptime dashboard
H: uptime robot client | uptime bot | uptime tracker | downtime dashboard | downtime robot client | downtime bot
H: downtime tracker | cachet client | cachet plugin | cachet monitor | uptimerobot client | uptimerobot plugin
H: uptimerobot monitor | statuspage client | statuspage plugin | statuspage monitor | dead man switch | 状态监控
H: 监控探针
W: incident | availability | alert | ping
X: http status page code | github status check | status bar

[translation]
alias: localization | localisation | i18n | l10n | internationalization | internationalisation | translations
alias: software development localization | translation management | translate | translator | multilingual
alias: machine translation | globalization | 国际化 | 翻译
E: translation | i18n | l10n | internationalization | internationalisation | localization | localisation | translator
E: dictionary app | google translate
E: 国际化 | 翻译 | 本地化 | 翻譯 | 多语言 | 词典 | 字典 | 划词翻译 | 汉化 | 翻译工具
S: gettext | po file | multi-language | multilingual | language pack | translate text | crowdin project
S: message format | icu messageformat | pluralization | xliff | locale file | bilingual subtitle | dictionary lookup
S: language switcher | translatable | right to left | transliteration | rtl support
S: localized string | country name | stardict | cldr | language file
S: 简繁转换 | 英汉
T: crowdin | transifex | weblate | deepl | i18next | pootle | lokalise | react-intl
T: poedit | fluent | locize
H: gettext parser | gettext library | gettext tool | gettext extractor | gettext plugin | po parser | po library
H: po tool | po extractor | xliff parser | xliff library | xliff tool | locale parser | dictionary
H: google translate api | google translate client | google translate wrapper | google translate library | deepl api
H: deepl client | deepl wrapper | i18n framework | i18n package | i18n module | i18n middleware
H: internationalization framework | internationalization package | internationalization module | phrasebook
H: translator app | translator bot | 翻译软件 | 翻译插件 | 国际化方案 | 多语言插件
W: locale | translate | culture | plural | bilingual
X: address translation | network address translation | code translation | translation of this document
X: translation of the book | chinese translation of | help with translation | binary translation

[backup]
alias: backups | backup software | backup and restore | disaster recovery | data backup | backup tools | snapshot
alias: data recovery | 备份
E: backup | back-up
E: disaster recovery | data recovery | data protection | 备份 | 備份 | 数据恢复
E: 数据备份 | 备份工具 | 数据库备份 | 容灾
S: deduplication | snapshot and restore | point in time recovery
S: zfs snapshot | bare metal restore | encrypted archive
S: ransomware protection | file recovery | hard link snapshot
S: wal archiving | tape | 增量备份 | 恢复
T: restic | borg | duplicity | rsync | bacula | rclone | veeam | duplicati | time machine | amanda | tarsnap
T: crashplan | s3 | backblaze | mysqldump | velero | xtrabackup | glacier | bareos
H: borg wrapper | borg script | borg frontend | borg gui | borg docker image | restic wrapper | restic script
H: restic frontend | restic gui | rsync wrapper | rsync script | rsync frontend | duplicity wrapper | duplicity script
H: backup app | backup daemon | backup cli | backup gem | snapshot app | snapshot daemon | snapshot cli
H: file recovery tool | data recovery tool | partition recovery tool | 备份软件 | 备份脚本 | 恢复工具
W: restore | snapshot | schedule | recovery | incremental | dump
C: restic backup | borg create | pg_dump
X: backup your data before | make a backup | please backup | backup of this repository | backup file first

[archive]
alias: archiving | archiving and digital preservation | archiving and digital preservation dp | digital preservation
alias: web archiving | archival | archives | internet archive | compression and archive | 归档 | 存档
E: web archive | web archiving | web preservation | web archiver | digital archive | digital archiving
E: digital preservation | email archive | email archiving | page archive | archival | web-archiving
E: digital repository | digital collection | self-hosted archiver | wayback machine
E: warc | preservation system | preservation software | 归档 | 数字保存
E: 存档 | 典藏 | 网页存档 | 網頁封存
S: save web page | offline copy of website | oais | metadata standard | cultural heritage | wayback
S: snapshot of web page | memento | finding aid | ead | mets | archivist | archive twitter
S: single html file | museum collection | data hoarder | link rot | oral history | digital asset | html snapshot
S: 档案 | 快照
T: archive-org | heritrix | archivematica | dspace | warcprox | wget | pywb | archive-is
T: webrecorder | fedora commons | perma
H: archiver | web downloader | web archive tool | wayback machine downloader
H: wayback machine archive tool | archive-org downloader | warc library
H: warc tool | warc reader | warc viewer | museum management system | museum management software
H: archive management system | archive management software | collection management system | 归档工具
H: 档案管理系统
W: preserve | snapshot | museum | crawl
X: tar archive | zip archive | archive log | archived repository | this repository is archived | mailing list archive
X: archive mode | xcode archive | java archive

[document-management]
alias: document management system | dms | documents | document-management | records management
alias: enterprise content management | digital asset management | document archive | paperless | ecm
alias: document management system dms | 文档管理
E: document management | document archive | document archiving | document indexing
E: paperless | records management | digital asset management | enterprise content management | electronic document
E: electronic signature | dms | file and document | e-signature | docusign alternative | digital signature
E: 文档管理 | 文件管理系统 | 电子签名 | 文檔管理 | 合同管理 | 电子合同 | 公文
S: electronic records | contract management
S: file versioning | cmis | metadata extraction
S: edms | asset library | 扫描文档 | 签章
T: alfresco | sharepoint | mayan | docusign | nuxeo | opendocman | logicaldoc | apache tika
T: resourcespace | documentum | opensign
H: alfresco module | alfresco addon | alfresco extension | alfresco plugin | alfresco integration | sharepoint module
H: sharepoint addon | sharepoint extension | sharepoint plugin | nuxeo module | nuxeo addon | nuxeo extension
H: document manager | document viewer | document server | document platform | document organizer | dam manager
H: dam viewer | dam server | dam platform | asset manager | asset viewer | asset server
H: digital asset management system | e-signature platform | 文档管理系统 | 电子签章系统
W: scan | organize | correspondent
X: document database | api documentation

[e-books]
alias: ebooks | ebook | e-book | epub | ebook reader | ebook management | comics | manga | document management e-books
alias: reading | book reader | ebook server | books and reading | 电子书
E: e-book | epub
E: book reader | book manager | comic | manga | kindle | webtoon | book app | novel app | reading app | opds
E: light novel | 电子书 | 漫画 | 小说 | 阅读器 | 電子書 | 小说阅读 | 漫畫 | 小说下载 | 书源
S: mobi | azw3 | cbz | cbr | calibre library | digital book | e-reader | e-ink
S: reading progress | text reader | book metadata | chapter | audio-book
S: fanfiction | bible reader | self-publishing | djvu | page turning | fb2 | novel | 章节 | 翻页 | 书架
T: calibre | kobo | goodreads | gutenberg | komga | remarkable | koreader | leanpub
T: adobe digital editions | tachiyomi | mangadex
H: kindle plugin | kindle client | kindle tool | kindle parser | kindle library | calibre plugin | calibre client
H: calibre tool | calibre parser | kobo plugin | kobo client | kobo tool | epub plugin | epub client
H: goodreads plugin | ebook app | ebook scraper | ebook website | ebook crawler | ebook cms | comic app
H: comic scraper | comic website | comic crawler | manga app | manga scraper | manga website | novel scraper
H: book generator | book catalog | book tracker | book scanner app | 小说阅读器 | 漫画阅读器 | 漫画下载
H: 电子书工具
W: book | shelf | reader
X: free ebook about | companion code for the book | comic sans

[library-systems]
alias: integrated library system | integrated library systems | integrated library systems ils | ils
alias: library management | library management system | institutional repository and digital library software
)lexicon",
R"lexicon(
[library-systems]
alias: institutional repository | digital library | document management integrated library systems ils
alias: document management institutional repository and digital library software | opac | library automation
alias: book management | 图书馆
E: integrated library system | library information system
E: library automation | library catalog | library catalogue | library services platform | opac
E: institutional repository | digital library | repository software | ils
E: library management | open access repository | book catalog | book lending | book management
E: book collection manager | 图书馆 | 图书管理 | 图书管理系统 | 圖書館 | 借阅 | 机构知识库
S: marc21 | marc record | z39-50 | oai-pmh | circulation and cataloging | dublin core | borrow book | isbn | librarian
S: bibliographic | discovery layer | scholarly repository | catalog record | frbr | research repository | iiif | sru
S: digital collections | academic library | lending | return book | journal publishing | 借书 | 还书
T: koha | evergreen | dspace | fedora repository | samvera | islandora | vufind | blacklight | eprints | invenio
T: omeka | worldcat | open library | folio | marc | hydra
H: koha plugin | koha module | koha theme | koha extension | dspace plugin | dspace module | dspace theme
H: omeka plugin | omeka module | blacklight plugin | marc parser | marc library | marc harvester | marc client
H: isbn parser | isbn library | oai-pmh parser | repository platform | library system | book database app
H: book inventory | 图书借阅系统 | 图书馆系统
W: book | catalog | borrow | loan | patron
X: javascript library | python library | component library | standard library

[genealogy]
alias: family tree | family history | genealogy software | ancestry | family trees | 家谱
E: genealogy | genealogical | family tree | family history | gedcom | genealogist
E: pedigree chart | ancestry | 家谱 | 族谱 | 家譜 | 家族树 | 谱系
S: ancestor | descendant chart | relatives | dna match | family member | research family
S: birth and death | pedigree | lineage | marriage record | fan chart | 亲戚
T: gramps | webtrees | familysearch | geneweb | wikitree | 23andme | phpgedview | gedmatch | geni
H: gedcom parser | gedcom library | gedcom viewer | gedcom editor | gedcom generator | gedcom app | gedcom server
H: gedcom plugin | gedcom visualizer | gedcom cms | family tree parser | family tree library | family tree viewer
H: family tree editor | family tree generator | family tree app | family tree server | family tree plugin
H: family tree visualizer | family tree cms | genealogy parser | genealogy library | genealogy viewer
H: genealogy editor | genealogy generator | genealogy app | genealogy server | genealogy plugin | genealogy visualizer
H: genealogy cms | gramps addon | gramps module | gramps theme | webtrees addon | webtrees module | webtrees theme
H: 家谱软件 | 家谱系统
W: family | person | birth

[password-manager]
alias: password managers | password management | password vault | passwords | password generator | credential manager
alias: keepass | bitwarden | 密码管理器
E: password manager | password vault | password management | password generator | password safe | password store
E: credential manager | credential vault | credential management | login manager | login vault | login management
E: keepass | bitwarden | 1password | master password
E: pass-phrase | password-store | stateless password | 密码管理 | 密码管理器 | 密码生成器 | 密碼管理
E: 密码库 | 密码箱
S: autofill | auto-type | shared password | encrypted vault | kdbx | passkey | strong password
S: zero knowledge encryption | diceware | credential sharing | pwned password | password strength | generate password
S: gpg encrypted password | clipboard clear | one time secret | store password | haveibeenpwned | 密码强度
S: 随机密码
T: lastpass | pass | vaultwarden | dashlane | hashicorp vault | keepassxc | gopass | keychain | psono
H: keepass client | keepass plugin | keepass extension | keepass cli | keepass server | keepass library
W: vault | encrypt | clipboard
H: bitwarden client | bitwarden plugin | bitwarden extension | bitwarden cli | bitwarden server | 1password client
H: 1password plugin | 1password extension | 1password cli | lastpass client | lastpass plugin | lastpass extension
H: password-store client | password-store plugin | pass client | password generator library | password checker
H: password safe app | password meter | password tool | passphrase generator library | passphrase checker
H: passphrase safe app | passphrase meter | 密码工具 | 密码管理软件
C: pass insert | pass show | keepassxc cli
X: password hashing | password reset | forgot password | change password | password authentication | password cracking

[two-factor]
alias: 2fa | two factor authentication | two-factor authentication | mfa | multi-factor authentication | otp | totp
alias: one-time password | authenticator | u2f | webauthn | fido2 | 双因素认证
E: two-factor | 2fa | mfa | multi-factor
E: two step verification | two step authentication | two step login
E: passwordless verification | passwordless authentication | passwordless login
E: one-time password | totp | hotp | otp | authenticator | u2f | webauthn | fido2 | passkey
E: security key | yubikey | 双因素 | 两步验证 | 动态口令 | 二次验证 | 雙因素 | 验证码登录
S: time based one time | hmac based one time | rfc 6238 | rfc 4226 | backup code | hardware token | verification code
S: sms verification | two step | qr code provisioning | push authentication
S: recovery code | smart card | duo security | challenge response | 一次性密码 | 动态密码
T: authy | yubico | duo | fido | freeotp | privacyidea | steam guard | solokeys | nitrokey | linotp
H: totp library | totp client | totp server | totp app | totp generator | totp module | totp plugin | totp package
H: totp implementation | totp bundle | otp library | otp client | otp server | otp app | otp generator | otp module
H: otp plugin | otp package | otp implementation | hotp library | hotp client | hotp server | hotp app
H: hotp generator | hotp module | hotp plugin | hotp package | u2f library | u2f client | u2f server | u2f app
H: u2f generator | u2f module | webauthn library | webauthn client | webauthn server | webauthn app
H: webauthn generator | fido2 library | fido2 client | fido2 server | fido2 app | 2fa library | 2fa client
H: 2fa server | mfa library | mfa client | yubikey library | otp input view | 验证器 | 令牌
W: second factor | pin

[identity-management]
alias: identity and access management | iam | identity provider | identity | ldap | directory service
alias: user management | access control | authorization | identity management ldap
alias: identity management tools and web interfaces | rbac | 身份管理
E: identity management | identity provider | identity server | identity platform
E: identity governance | iam | ldap | user management | access management | account management | role management
E: permission management | directory service | directory server | active directory
E: access control | rbac | abac | authorization server | authorization framework
E: authorization library | authorization engine | authorization service | authorization system
E: decentralized identity | digital identity | self-sovereign identity | federated identity | policy engine
E: 身份管理 | 用户管理 | 权限管理 | 身份认证 | 访问控制 | 權限管理 | 用户中心
E: 权限系统
S: user provisioning | scim | single sign-on | kerberos | openid connect | oauth2 server
S: verifiable credential | fine grained permission | user federation | directory synchronization | user registration
S: user self service | acl | user role | attribute based | policy as code authorization
S: group management | permission check | did | zanzibar | entitlement | 角色权限 | 数据权限
S: 鉴权
T: keycloak | openldap | freeipa | okta | auth0 | casbin | opa | azure ad | ory | forgerock
T: gluu | identityserver | authentik | cognito | midpoint | apacheds | lemonldap | sssd | samba ad
H: ldap client | ldap server | ldap library | ldap admin | ldap browser | ldap manager | active directory client
H: active directory server | active directory library | active directory admin | active directory browser
H: keycloak client | keycloak server | keycloak library | keycloak admin | azure ad client | azure ad server
H: okta client | permission library | permission package | permission plugin | permission bundle | permission gem
H: acl library | acl package | acl plugin | acl bundle | rbac library | rbac package | rbac plugin | role library
H: role package | user management system | user management bundle | user directory | identity broker
H: identity service | identity api | 权限框架 | 权限管理系统 | 用户中心系统
C: ldapsearch | dc example dc com | kubectl rbac

[single-sign-on]
alias: sso | federated identity and authentication | federated identity authentication | saml | openid connect | oauth
alias: oauth2 | oidc | cas | identity management single sign on sso | single sign on | single sign on sso
alias: social login | 单点登录
E: single sign-on | sso | saml | saml2 | openid | oidc | oauth | oauth2
E: cas provider
E: cas client | social login | third party login | qq login | wechat login | central authentication
E: federated authentication | shibboleth | authentication proxy | authentication portal | 单点登录
E: 第三方登录 | 统一认证 | 單一登入 | 统一身份认证 | 社会化登录 | 授权登录
S: authorization code | pkce | access token | refresh token | identity federation | login with google
S: login with facebook | sign in with apple | service provider metadata | forward auth | kerberos | log in once
S: authenticate user against | relying party | idp | id token | federated login | grant type | ws-federation
S: token introspection | 授权码
T: keycloak | cas server | okta | auth0 | passport | omniauth | authelia
T: simplesamlphp | ory hydra | google sign-in | facebook login | onelogin | adfs | scribejava | dex
T: identityserver4
H: oauth strategy | oauth bundle | oauth plugin | oauth module | oauth gem | oauth wrapper | oauth flow | oauth demo
H: oauth2 strategy | oauth2 bundle | oauth2 plugin | oauth2 module | oauth2 gem | oauth2 wrapper | oauth2 flow
H: openid strategy | openid bundle | openid plugin | openid module | openid gem | openid wrapper | saml strategy
H: saml bundle | saml plugin | saml module | saml gem | cas strategy | cas bundle | cas plugin | cas module
H: omniauth strategy | omniauth bundle | omniauth plugin | sso strategy | sso bundle | oidc strategy
H: passport strategy | omniauth provider | facebook login plugin | 单点登录系统 | 第三方登录组件
W: identity | redirect | authorize

[cryptography]
alias: encryption | crypto | crypto library | cryptographic | ssl | tls | hashing | pki | certificates
alias: end-to-end encryption | openpgp | ssl tls | zero knowledge proofs | 密码学 | 加密
E: cryptography | cryptographic | encryption | crypto library | crypto tool | crypto toolkit | crypto implementation
E: crypto primitive | crypto algorithm | tls library
E: tls tool | tls toolkit | tls implementation | tls primitive | ssl library | ssl tool | ssl toolkit
E: ssl implementation | hashing library | hashing tool | hashing toolkit | cipher library | cipher tool
E: post-quantum | zero knowledge proof | zk-snark
E: pki | certificate authority | elliptic curve | steganography | pgp | gnupg | openpgp | ssl certificate
E: tls certificate | multi-party computation | password hashing | secret sharing | 密码学 | 加密 | 加解密
E: 解密 | 国密 | 零知识证明 | 密碼學 | 数字证书 | 隐写
S: aes | rsa | sha-256 | sha256 | ed25519 | curve25519 | chacha20 | bcrypt | scrypt | argon2 | ecdsa | hmac | x-509
S: md5 | diffie hellman | digital signature | key exchange | acme client | key derivation | cipher | cryptanalysis
S: constant time | encrypt file | encrypted messaging | side channel | pkcs11 | hsm | hardware security module
S: merkle tree | bls signature | key pair | cryptographically secure random | blake3 | gpg | trusted execution
S: noise protocol | sm2 | lattice based | fips | tpm
T: openssl | libsodium | nacl | letsencrypt | bouncy castle | boringssl | mbedtls | wolfssl | signal protocol | botan
T: libgcrypt | veracrypt | cryptojs | crypto++ | intel sgx | cfssl | webcrypto
H: aes library | aes implementation | aes wrapper | aes binding | aes client | aes tool | aes generator | aes manager
H: rsa library | rsa implementation | rsa wrapper | rsa binding | rsa client | rsa tool | rsa generator | hash library
H: hash implementation | hash wrapper | hash binding | hash client | hash tool | pgp library | pgp implementation
H: pgp wrapper | pgp binding | pgp client | gpg library | gpg implementation | gpg wrapper | gpg binding
H: ecdsa library | ecdsa implementation | ecdsa wrapper | sha library | sha implementation | md5 library
H: encryption app | encryption scheme | encryption software | encryption module | encryption api | encryption package
H: encryption protocol | crypto app | crypto scheme | crypto software | crypto module | crypto api | crypto package
H: hash cracker | password cracker | 加密库 | 加密工具 | 证书工具 | 加密算法
W: encrypt | decrypt | certificate
C: openssl genrsa | openssl req | gpg encrypt | import crypto | letsencrypt renew
X: crypto currency | cryptocurrency

[games-admin]
alias: games administrative utilities and control panels | game server management | game server | game servers
alias: game control panel | game administration | game server panel | administrative utilities and control panels
alias: 游戏服务器
E: game server | minecraft server
E: minecraft panel | minecraft control panel | steam server
E: steam panel | steam control panel | cs-go server
E: cs-go panel | cs-go control panel | factorio server
E: factorio panel | rust server | ark server | dedicated server | rcon | gaming panel
E: gaming control panel | 游戏服务器 | 开服 | 游戏管理面板 | 服务器面板 | 遊戲伺服器
S: sourcemod plugin | mod management | player statistic | steam-cmd | ban management
S: gaming community | server map viewer | minecraft plugin | game master tool | spigot plugin | in-game admin
S: anti cheat | matchmaking | voice server | world backup | server query | whitelist | lan party | save game | modpack
S: 玩家管理
T: steam | pterodactyl | steamcmd | minecraft | sourcemod | linuxgsm | bukkit | spigot | paper | teamspeak
T: garrys mod | fivem | valve | forge
H: minecraft admin panel | minecraft docker image | minecraft mod | minecraft script | minecraft resource
H: spigot admin panel | spigot docker image | spigot mod | spigot script | bukkit plugin | bukkit admin panel
H: bukkit docker image | bukkit mod | sourcemod admin panel | sourcemod docker image | fivem plugin
H: fivem admin panel | paper plugin | rcon client | rcon console | rcon tool | game server wrapper
H: game server docker image | game server launcher | game server container | game server script | steam launcher
H: steam library manager | game launcher | game library manager | game panel | bot manager | ban manager
H: 开服工具 | 游戏面板
W: player | game | panel | mod

[control-panel]
alias: control panels | hosting control panel | web hosting control panel | server management | server administration
alias: web hosting | server control panel | hosting panel | server panel | system administration
alias: web based management | 服务器面板
E: hosting control panel | server control panel | web control panel | vps control panel
E: web hosting panel | web hosting management | web hosting administration
)lexicon",
R"lexicon(
[control-panel]
E: server panel | server management | server administration | system panel
E: system management | system administration | linux panel | linux management
E: system administrator | web hosting automation | web hosting platform | web hosting manager | server manager
E: web admin interface | sysadmin | 服务器管理 | 控制面板 | 主机面板 | 运维面板 | 宝塔 | 运维
E: 伺服器管理 | 建站
S: manage server through web | lamp stack | lemp | multi-server | domain and email account
S: reseller | shared hosting | web-based administration | one click install | ftp account | database and website
S: vps management | php version selector | cron job management | wordpress hosting | server setup script | web console
S: 一键安装 | 一键脚本
T: cpanel | webmin | plesk | ispconfig | virtualmin | cockpit | froxlor | directadmin | vesta | aapanel | hestia | whm
T: easyengine | ajenti | cyberpanel
H: webmin module | webmin plugin | webmin extension | webmin theme | webmin client | cpanel module | cpanel plugin
H: cpanel extension | cpanel theme | plesk module | plesk plugin | plesk extension | whm module | whm plugin
H: directadmin module | server installer | server auto installer | server manager app | lemp setup script
H: lemp installer | lemp auto installer | lamp setup script | lamp installer | vps setup script | web-based admin
H: web-based server manager | 运维平台 | 面板程序 | 一键安装脚本
W: vps | panel | hosting

[self-hosting-solutions]
alias: self hosting solutions | self-hosting | self hosting | selfhosted | self-hosted | home server | homelab
alias: personal cloud | personal server | private cloud | personal server platform | 自托管
E: personal cloud | personal server | home cloud | home server
E: self-hosted cloud | self-hosted server | private cloud
E: self-hosting | home-lab | nas
E: your own server | your own cloud | media server stack | docker compose stack | 自托管 | 私有云
E: 家庭服务器 | 自建 | 群晖 | 软路由
S: one click app | app store for server | freedom box | install and manage web app | web apps on your server
S: synology | plug and play server | host it yourself | compose file for | self hosted app | easily self host
S: private data at home | server distribution | easy server | unraid | proxmox homelab | take back control
S: own your data | apps platform
T: yunohost | cloudron | sandstorm | freedombox | nextcloud | casaos | umbrel | portainer
T: openmediavault | truenas | qnap | raspberry pi server | libreserver | docker compose
H: yunohost app | yunohost package | yunohost plugin | yunohost template | cloudron app | cloudron package
H: cloudron plugin | umbrel app | umbrel package | synology app | homelab setup | homelab configuration
H: homelab infrastructure | home server configuration | home server infrastructure | home cloud system
H: self-hosted platform | self-hosted os | self-hosted stack | ansible homelab | 自建服务 | NAS系统
W: privacy
X: self-hosted runner

[conference-management]
alias: conference management | conference management software | conferences | event management | academic conference
alias: call for papers | conference | 会议管理
E: conference management | conference planning | conference schedule
E: conference program | event management | event schedule | event planner | event website | event organizing
E: meetup management | meetup schedule | meetup planner | meetup website | conference planner | call for paper
E: call for proposal | cfp | paper submission | hackathon | event ticketing | symposium | convention | 会议管理
E: 会务 | 会议系统 | 活动管理 | 研討會 | 大会
S: speaker | talk submission | abstract submission | peer review | session schedule | attendee | venue
S: track and session | proposal review | event registration | badge printing | sponsor
S: program committee | lightning talk | delegate | paper review | agenda | 签到 | 议程
T: pretalx | indico | openconf | osem | frab | meetup-com | eventbrite | easychair | open journal systems | hotcrp
T: sched | symposion
H: conference app | conference scheduler | conference site | conference theme
H: hackathon platform | hackathon registration system | hackathon website | hackathon app | hackathon theme
H: event platform | event registration system | event app | meetup platform | meetup registration system | cfp app
H: cfp manager | devfest website | conference website | 会务系统 | 活动报名系统
W: talk | registration | schedule | attend
X: video conference | conference paper | conference call | presented at conference

[ticket-sales]
alias: ticket sales | ticketing sales | event ticketing | tickets | ticket shop | box office | event tickets
E: ticket sale | ticket shop | ticket selling | ticket store | ticket reservation | event ticket | event ticketing
E: online ticket | online ticketing
E: concert ticket | concert ticketing | movie ticket | movie ticketing
E: bus ticket | box office | sell ticket | event registration | ticket registration | seat reservation | seat booking
E: seat map | eventbrite alternative | 售票 | 票务 | 抢票 | 购票 | 訂票 | 12306 | 选座
S: ticket scanning | qr code ticket | seating plan | attendee check-in | pretix plugin
S: discount code | e-ticket | ticket buyer | cinema seat | event organiser | ticket checkout | boarding pass
S: wallet pass | ticket validation | train ticket | 火车票 | 电影票
T: eventbrite | pretix | ticketmaster | attendize | passbook | hi-events | stubhub | fandango
H: pretix client | pretix api wrapper | pretix integration | eventbrite plugin | eventbrite client
H: eventbrite api wrapper | eventbrite integration | ticketmaster plugin | ticketmaster client
H: ticketmaster api wrapper | ticketing platform | ticketing application | ticketing solution | ticketing website
H: ticketing system for event | seat picker | seat chart | seating picker | seating chart | ticket scanner
H: ticket generator | ticket checker | movie ticket app | movie ticket system | bus ticket app | bus ticket system
H: train ticket app | train ticket system | 票务系统 | 抢票工具 | 购票助手
W: seat | attendee | sale | buy | scan
X: support ticket | issue ticket | ticket tracking

[marketing]
alias: marketing automation | digital marketing | growth | lead generation | growth hacking | referral marketing
alias: 营销
E: marketing
E: landing page | lead generation | a-b testing | growth hacking
E: 营销 | 推广 | 营销活动 | 优惠券 | 行銷 | 分销 | 拼团 | 秒杀
S: campaign | lead scoring | segmentation | affiliate | attribution | utm parameter
S: customer engagement | personalization | popup | subscriber | referral program | conversion optimization | coupon
S: call to action | brand | loyalty | outreach | split test | 裂变 | 促销
S: 引流
T: mautic | mailchimp | hubspot | marketo | sendgrid | optimizely | google optimize | activecampaign
T: klaviyo | customer-io | onesignal
H: hubspot client | hubspot plugin | hubspot integration | hubspot wrapper | hubspot sdk | marketo client
H: marketo plugin | marketo integration | marketo wrapper | mailchimp client | mailchimp plugin
H: mailchimp integration | mautic client | mautic plugin | landing page template | landing page builder
H: landing page generator | landing page theme | affiliate system | affiliate plugin | affiliate program
H: affiliate module | referral system | referral plugin | coupon system | coupon plugin | a-b testing framework
H: a-b testing platform | a-b testing library | a-b testing tool | experimentation framework
H: experimentation platform | experimentation library | 营销平台 | 营销系统 | 推广工具
W: customer | audience | conversion | lead | growth

[seo]
alias: search engine optimization | search engine optimisation | meta tags | sitemap | sitemaps | seo tools
alias: structured data | 搜索引擎优化
E: seo | search engine optimization | search engine optimisation | search engine friendly | meta tag | open graph tag
E: site-map | xml sitemap | sitemap generator | robots-txt generator
E: google rank | keyword rank | page rank | serp rank | schema-org | rich snippet | backlink | 搜索引擎优化
E: 站群 | 关键词排名 | 網站優化 | 站点地图
S: structured data | canonical url | twitter card | json-ld markup | keyword research
S: google search console | prerender | broken link checker | robots-txt | 301 redirect
S: google index | meta description | keyword density | crawlability | site audit | lighthouse score | head tag
S: amp page | 收录 | 百度收录 | 外链
T: yoast | ahrefs | moz | semrush | schema | google bot | lighthouse | screaming frog | googlebot
H: meta tag generator | meta tag library | meta tag plugin | meta tag package | meta tag module | meta tag manager
H: sitemap library | sitemap plugin | sitemap package | sitemap module | open graph generator | open graph library
H: open graph plugin | open graph package | structured data generator | structured data library
H: structured data plugin | robots-txt library | json-ld generator | serp tracker | serp checker | serp api
H: serp scraper | rank tracker | rank checker | rank api | rank scraper | seo bundle | seo module | seo gem
H: seo crawler | seo extension | seo library | SEO工具 | SEO优化 | 站点地图生成
W: search engine | keyword | ranking | crawler

[advertising]
alias: ads | ad server | adtech | advertisement | mobile ads | ad serving | programmatic | display advertising
alias: 广告
E: advertising | ad server | ad serving | ad network | ad exchange | ads sdk | ads plugin | ads api | ads server
E: ad-server | ad-tech | real-time bidding | mobile ad | mobile advertisement | banner ad
E: banner advertisement | native ad | video ad | header bidding | admob plugin
E: admob integration | admob component | admob wrapper | adsense plugin | adsense integration | adsense component
E: classified ad | 广告 | 广告系统 | 廣告 | 广告联盟 | 广告投放 | 轮播广告
S: banner | vast | openrtb | impression | demand side platform | dsp | ssp | ad unit | bid request | interstitial
S: monetize | ad campaign | advertiser | publisher | click fraud | programmatic | ad placement
S: vpaid | waterfall mediation | iab | monetization | 竞价 | 开屏广告
T: admob | google ads | adsense | doubleclick | prebid | adwords | revive | facebook audience network | mopub
T: applovin | unity ads | chartboost | bing ads | facebook ads | amazon ads | criteo | ironsource
H: google ads client | google ads library | google ads script | google ads api client | adwords client
H: adwords library | adwords script | admob client | admob library | facebook ads client | prebid adapter
H: prebid player | prebid parser | vast adapter | vast player | classified website | classified script
H: classified app | classifieds website | classifieds script | bidder | 广告SDK | 广告平台 | 广告插件
W: campaign | revenue
X: ad blocker | ad block | ad hoc | advertise service mdns | ble advertising | bluetooth advertising | free of ads
X: no ads

[ecommerce-platform]
alias: e-commerce platform | shopping cart | online store | ecommerce software | shop software | marketplace | webshop
alias: online shop | e-commerce | storefront | dropshipping | 电商平台
E: e-commerce framework
E: e-commerce application | commerce platform | commerce software | commerce solution | commerce system
E: online shopping platform | online shopping software | online shopping solution | multi vendor platform
E: online shop | online store | online marketplace | web shop | web store | web marketplace | shopping cart
E: store-front | headless commerce | webshop | shopify clone | shopify alternative | amazon clone | amazon alternative
E: flipkart clone | flipkart alternative | ebay clone | ebay alternative | market-place | price comparison | 电商
E: 商城 | 网店 | 电商平台 | 购物商城 | 網路商店 | 二手交易
S: product catalog | checkout | multi-vendor | digital goods | order management | product variant | coupon
S: b2b commerce | shipping method | abandoned cart | auction | product page | omnichannel commerce
S: woocommerce extension | wish list | product review | payment and shipping | vendor portal | price tracker
S: 购物车 | 订单 | 拍卖 | 微商城
T: magento | shopify | woocommerce | prestashop | opencart | spree | sylius | medusa | saleor | oscommerce
T: bigcommerce | solidus | stripe | amazon | ebay | shopware | vendure | zen cart | drupal commerce | nopcommerce
T: bagisto | ubercart
H: magento extension | magento module | magento theme | magento plugin | magento app | shopify extension
H: shopify module | shopify theme | shopify plugin | prestashop extension | prestashop module | prestashop theme
H: opencart extension | opencart module | auction site | auction system | auction app | auction website
H: e-commerce app | e-commerce site | e-commerce store | e-commerce api | e-commerce template | shopping app
H: shopping site | shopping store | shopping api | amazon api client | amazon storefront | shopify storefront
H: price comparison site | 商城系统 | 电商系统 | 商城小程序
W: cart | customer | price | shop | buy | shipping

[point-of-sale]
alias: pos | point of sale | pos system | cash register | retail | retail management | 收银
E: point-of-sale | pos system
E: pos software | pos application | pos terminal | pos app | pos solution | cash register | retail management
E: retail store | retail pos | web pos | restaurant pos
E: open source pos | receipt printing | thermal printing | esc-pos printer | esc-pos printing | self checkout | 收银
E: 零售 | 收银台 | 收銀 | POS机 | 门店 | 小票打印
S: barcode scanner | receipt printer | cashier | esc-pos | store sales | customer display | cash drawer
S: thermal printer | sales receipt | multi store | shop counter | bar tab | loyalty card | stock and sale
S: billing counter | restaurant order | 打印小票 | 超市
T: square | odoo pos | openbravo | epson | lightspeed | clover | opensourcepos | btcpay
H: pos plugin | pos module | pos management system | pos web app | pos billing system | pos frontend | retail plugin
H: retail module | retail management system | retail web app | retail billing system | supermarket plugin
H: supermarket module | supermarket management system | supermarket web app | cash register plugin
H: cash register module | esc-pos library | esc-pos driver | esc-pos client | esc-pos sdk | thermal printer library
H: thermal printer driver | thermal printer client | thermal printer sdk | receipt printer library
H: receipt printer driver | receipt printer client | 收银系统 | 收银软件 | 零售系统
W: sale | receipt | inventory | customer | cash
X: part of speech pos

[virtualization]
alias: virtual machine | virtual machines | vm | hypervisor | vms | virtualisation | kvm | vagrant
alias: virtualization management | server virtualization | 虚拟化 | 虚拟机
E: virtualization | virtualisation | hyper-visor
E: vmm | virtual machine | micro-vm | kvm | qemu | vagrant
E: virtualbox box | virtualbox plugin | virtualbox provider | virtualbox manager | proxmox box
E: proxmox plugin | proxmox provider | vmware box | vmware plugin | libvirt box | gpu passthrough
E: hardware passthrough | nested passthrough | server passthrough | vdi | 虚拟化
E: 虚拟机 | 虛擬化 | 虛擬機 | 云桌面 | 桌面云
S: guest os | bare metal hypervisor | vm image | live migration | lightweight vm | virtual desktop | thin provisioning
S: pci passthrough | vm snapshot | run linux vm | cloud image | virtio | qcow2 | guest agent
S: paravirtualization | unikernel | packer template | vnc console vm | disk image | macos vm | windows vm | 热迁移
T: xen | virtualbox | vmware | proxmox | libvirt | hyper-v | firecracker | vsphere | openstack | ovirt | bhyve | esxi
T: parallels | packer | opennebula | multipass | utm
)lexicon",
R"lexicon(
[virtualization]
H: vm manager | vm launcher | vm runner | vm tool | vm platform | virtual machine launcher | virtual machine runner
H: virtual machine tool | vagrantfile | vagrant setup | vmware client | vmware api | vmware cli
W: guest | vm | boot | disk | snapshot | emulation
H: vmware exporter | proxmox client | proxmox api | proxmox cli | libvirt client | libvirt api | vsphere client
H: virtualization platform | virtualization management platform | virtualization framework | virtualization toolkit
H: packer builder | vm template | vm builder | 虚拟化平台 | 虚拟机管理
C: vagrant up | qemu system x86_64 | virsh | VBoxManage | Vagrantfile | vagrant plugin install
X: java virtual machine | ethereum virtual machine | virtual machine interpreter | bytecode virtual machine
X: process virtual machine

[orchestration]
alias: cloud orchestration | container orchestration | orchestrator | cluster management | scheduler
alias: container orchestrator | service orchestration | cluster scheduling | cloud computing orchestration
alias: automation and orchestration | 编排
E: orchestration | orchestrator
E: cluster management | cluster manager | cluster scheduler
E: workload scheduler | container scheduler | docker swarm | remote execution | fleet manager
E: 编排 | 容器编排 | 集群管理 | 服务编排 | 調度 | 集群调度 | 编排引擎
S: orchestrate container | bare metal provisioning | multi-cluster
S: run command across server | node pool | desired state | orchestrate docker | cluster resource
S: declarative deployment | rolling upgrade | self healing | auto scaling | parallel execution on server | multi-cloud
S: hybrid cloud | runbook automation | 资源调度 | 自动扩缩容
T: kubernetes | nomad | mesos | rundeck | openstack heat | juju | saltstack | ansible | mcollective | marathon
T: rancher | stackstorm | cloudify | fleet | foreman | tosca
H: orchestration engine | orchestration tool | orchestration platform | orchestration framework | orchestration system
H: orchestration service | mesos framework | mesos manager | mesos cluster | mesos charm | mesos ui | mesos driver
H: swarm framework | swarm manager | swarm cluster | swarm charm | swarm ui | nomad framework | nomad manager
H: nomad cluster | juju framework | juju manager | cluster management tool | cluster management system | 编排工具
H: 编排平台 | 调度平台
W: cluster | schedule

[configuration-management]
alias: configuration management | configuration management tools | ansible | puppet | chef | salt | saltstack
alias: config management | cfengine | provisioning | it automation | cookbooks | ansible role | puppet module
alias: chef cookbook | 配置管理
E: configuration management | ansible | puppet role
E: puppet module | puppet cookbook | puppet recipe | puppet formula | chef role | chef module
E: chef cookbook | chef recipe | salt role | salt module | salt cookbook | saltstack role | server provisioning
E: machine provisioning | machine configuration
E: host provisioning | host configuration | system provisioning
E: system configuration | system automation
E: network automation | it automation | server automation | playbook | cookbook for
E: dsc | desired state configuration | 配置管理 | 自动化运维 | 配置中心 | 自動化維運 | Ansible剧本
S: idempotent | desired state | agentless | configuration drift | chef server | puppet forge
S: infrastructure automation | hiera | knife plugin | provision server | install and configure | state enforcement
S: pillar | test-kitchen | molecule test | server configuration | promise theory | config drift | fact
S: network configuration backup | installs and configures | 主机管理
T: puppet | chef | saltstack | cfengine | foreman | vagrant | terraform | rudder
T: awx | test kitchen | nixos | berkshelf | serverspec | inspec
H: ansible lint | ansible dashboard | ansible web ui | puppet lint | puppet dashboard | chef lint | cookbook
H: playbooks | configuration management tool | configuration management system | configuration management framework
H: configuration management engine | dotfiles manager | 自动化运维平台 | 配置管理工具
W: inventory
C: ansible-galaxy install | ansible-playbook | ansible galaxy role | hosts roles role | include_recipe | metadata rb
C: puppet module install | salt state apply | puppet apply | knife cookbook | Puppetfile | Berksfile | gather_facts
C: become yes
X: recipe app | cookbook app | cooking

[base-images]
alias: base image | docker images | docker base image | container images | container base image | official image
alias: rootfs | distro image | docker image | machine images | 基础镜像
E: base image | docker image | container image | alpine image
E: ubuntu image | docker-image
E: dockerfile for | dockerized | root-fs | ami image builder | ami image template | machine image builder
E: machine image template | golden image builder | 基础镜像 | Docker镜像 | 镜像
E: 容器镜像 | 鏡像 | 精简镜像
S: docker hub | minimal image | s6-overlay | alpine linux based | multi-arch image | image tag | docker pull
S: supported tags | arm64 image | dockerfile link | automated build | image variant | supported architectures
S: small image size | stateless image | read-only rootfs | linuxserver | debian slim | hardened image | container os
S: environment variable PUID | buildpack | parent image | 镜像大小
T: alpine | debian | ubuntu | distroless | busybox | phusion baseimage | centos | rocky linux | bitnami | red hat ubi
T: packer | buildpacks | nixpkgs
H: docker version | docker setup | docker wrapper | dockerized version | dockerized setup | containerized version
H: docker images | container images | dockerfiles
H: raspberry pi docker image | arm docker image | 镜像制作 | 镜像仓库
W: dockerfile | amd64 | arch | volume
C: FROM alpine | FROM debian | FROM ubuntu | docker run rm | docker build t | docker run d name | quay io
X: image processing | docker image viewer

[application-runtimes]
alias: application runtime | languages and frameworks | programming languages and frameworks | language stack
alias: app runtime | application server | application servers | runtime images | runtimes and languages
alias: application framework | 应用服务器 | 运行环境
E: application server | application runtime | application platform | php runtime
E: java runtime | python runtime
E: ruby runtime | app server | php-fpm image | openjdk image | node image | servlet container
E: programming language image | runtime language image | buildpack | java ee | jdk | jre | 运行环境
E: 应用服务器 | 运行时镜像 | 应用容器 | 執行環境
S: php-fpm | fastcgi | wsgi | asgi | uwsgi | servlet | jakarta ee | process manager php | jvm distribution
S: interpreter image | microprofile | managed runtime | clr | openjdk build
S: runtime container | fpm alpine | language runtime | sdk image | polyglot runtime | prefork | spring boot runtime
T: tomcat | jboss | wildfly | openjdk | node-js | php | ruby on rails | python | dotnet | gunicorn
T: passenger | jetty | graalvm | glassfish | websphere | puma | unicorn | weblogic | roadrunner | openresty | payara
T: liberty
H: heroku buildpack | cloud foundry buildpack | php docker image | php stack | php base image | php container
H: python docker image | python stack | python base image | ruby docker image | ruby stack | node docker image
H: application container | application hosting platform | tomcat docker image | tomcat plugin | tomcat module
H: tomcat config | jboss docker image | jboss plugin | jboss module | wildfly docker image | wildfly plugin
H: openjdk distribution | jdk build | jdk distribution | 应用运行平台 | 语言运行环境
W: worker | jvm
C: FROM node | FROM python | FROM openjdk | FROM php | FROM golang | php-fpm conf

[image-generation]
alias: model serving | ai ml | inference server | ai infrastructure | gpu computing | generative models
alias: diffusion models | image generation | text to image | 文生图 | stable diffusion
E: text-to-video generation
E: text-to-video generator | image generation | image generator
E: stable diffusion | diffusion model | model serving | inference serving | gpu serving | llm serving
E: inference server | inference engine | ai art | ai model | ai app | ai platform | ai toolkit | text-to-image
E: comfy-ui | mlops platform | 文生图 | 图像生成 | 模型部署 | AI绘画 | 生成模型 | AI 平台
E: 模型服务 | AI繪圖 | 扩散模型
S: controlnet | lora training | inpainting | gpu cluster | img2img | txt2img | model deployment | cuda image
S: upscaling | batch inference | sdxl | latent diffusion | dreambooth | checkpoint merge | model registry
S: gpu scheduling | text prompt | video generation | face swap | portrait animation | prompt to image | low vram
S: 显存 | 绘图
T: comfyui | automatic1111 | triton | onnx runtime | tensorflow serving | midjourney | dall-e
T: openvino | diffusers | nvidia | cuda | torchserve | bentoml | invokeai | flux | huggingface | ray serve | seldon
H: stable diffusion web ui | stable diffusion extension | stable diffusion plugin | comfyui webui | comfyui web ui
H: comfyui extension | automatic1111 webui | automatic1111 web ui | diffusion webui | model server
H: model serving platform | model serving framework | ai generation tool | ai generation app | ai generator app
H: image generation tool | image generation app | AI绘图工具 | 推理平台 | 模型平台
W: gpu | checkpoint | vram

[build-automation]
alias: ci | cd | build automation
alias: software development continuous integration and deployment
alias: software development continuous integration and continuous deployment | gitops | build server
alias: release automation | build system | build tools | build and packaging | api integration | 持续集成与交付
E: continuous integration | continuous delivery | continuous deployment
E: ci-cd pipeline | ci-cd platform | ci-cd tool | ci-cd server | git-ops | build server | build automation
E: build system | build tool | build agent | release automation | release management | build management
E: deployment automation | deployment management | deployment tool | github action | jenkins plugin | ci server
E: build generator | build script | make-file | deb packaging | deb builder | deb repository | rpm packaging
E: rpm builder | rpm repository | package packaging | package builder | package repository | artifact repository
E: 持续集成 | 持续交付 | 构建工具 | 构建系统 | 自动化部署 | 持續整合 | 自动构建
E: 制品库
S: pipeline as code | build artifact | self-hosted runner | build status | code coverage report
S: docker image registry | incremental build | semantic release | argo application | canary release
S: deployment pipeline | build cache | distributed build | changelog generation | release note generation
S: cross compilation | reproducible build | build matrix | remote caching | sbt plugin | maven plugin
S: gradle plugin | task runner | 流水线 | 自动发布
T: jenkins | gitlab ci | github actions | travis ci | circleci | drone | argo cd | teamcity | bazel | gradle | maven
T: bamboo | concourse | cmake | gocd | tekton | buildkite | nexus | artifactory | buildbot | azure pipelines | sbt
T: ninja | gnu make | spinnaker | flux | fpm | sonatype
H: jenkins shared library | jenkins pipeline | jenkins template | jenkins runner | teamcity plugin
H: teamcity shared library | teamcity pipeline | teamcity template | gitlab ci plugin | gitlab ci shared library
H: gitlab ci pipeline | drone plugin | drone shared library | travis ci plugin | gitlab action | maven module
H: maven rule | maven template | maven build file | gradle module | gradle rule | gradle template | sbt module
H: sbt rule | cmake plugin | cmake module | build monitor | build framework | build status monitor
H: build orchestrator | release tool | 构建平台 | 自动化发布系统
W: pipeline | job | artifact | runner
C: uses actions checkout | jenkinsfile | gitlab-ci yml | travis yml | bazel build | gradlew build | mvn package
C: cmake DCMAKE_BUILD_TYPE

[database-administration]
alias: database management | database administration | database tools | db admin
alias: database gui | database client | database manager | data storage | 数据库管理
E: database management | database administration | database admin | database manager | database gui | database client
E: database browser | database viewer | mysql admin | mysql gui | mysql client | mysql manager | mysql management
E: mysql browser | mysql viewer | mysql administration | sql admin | sql gui | sql manager | sql management
E: sql browser | sql viewer | mongodb admin | mongodb gui | mongodb client | mongodb manager | mongodb management
E: mongodb browser | postgres admin | postgres gui | postgres client | postgres manager | postgres management
E: redis admin | redis gui | redis client | redis manager | sqlite admin | sqlite gui | sqlite client
E: postgresql admin | db admin | data browser | data modeling | er diagram | phpmyadmin alternative | 数据库管理
E: 数据库客户端 | 数据库工具 | 資料庫管理 | 数据建模 | 数据库文档
S: sql client | browse table | schema browser | web based database | database connection | table editor | sql editor
S: manage database | run query | edit row | entity relationship | schema diagram | data dictionary | export data csv
S: multi database | database documentation | visual query | replication management | database performance tuning
S: 表结构 | 数据字典
T: phpmyadmin | adminer | dbeaver | pgadmin | mysql | mongodb | postgresql | datagrip | robo 3t
T: dbvisualizer | redis desktop manager | heidisql | navicat | sequel pro | prisma studio
H: database ide | database workbench | database schema tool | database modeling tool | database modeler
H: database designer tool | database management system | sql ide | sql workbench | sql schema tool | sql modeling tool
H: sql modeler | sql designer tool | phpmyadmin theme | phpmyadmin plugin | phpmyadmin docker image | adminer theme
H: adminer plugin | adminer docker image | pgadmin theme | pgadmin plugin
W: row | sql | browse
H: pgadmin docker image | web-based database manager | web-based database admin | web-based database client
H: web-based database interface | web-based mysql manager | web-based mysql admin | web-based mysql client
H: web-based mysql interface | web-based mongodb manager | web-based mongodb admin | web-based mongodb client
H: web-based mongodb interface | 数据库管理工具 | 数据库文档生成
C: CREATE USER | docker run phpmyadmin

[infrastructure-monitoring]
alias: metrics | metrics and metric collection | metric collection | apm | alerting
alias: troubleshooting | system monitoring | server monitoring | network monitoring | metrics and monitoring
alias: infrastructure monitoring | 监控与可观测
E: system monitoring | system monitor | system metric | server monitoring | server monitor | server metric
E: network monitoring | network monitor | network metric | infrastructure monitoring | infrastructure monitor
E: infrastructure metric | application monitoring | application monitor | cluster monitoring | metric collection
E: metric collector | metric exporter | metric library | metric server | metric storage | prometheus exporter
E: alert manager | alerting system | alerting tool | alerting engine | application performance monitoring
E: application performance management | error tracking | error monitoring | error reporting | exception tracking
E: exception monitoring | exception reporting | crash tracking | crash monitoring | crash reporting | nagios plugin
E: nagios check | nagios template | zabbix plugin | zabbix check | zabbix template | icinga plugin
T: open-telemetry
)lexicon",
R"lexicon(
[infrastructure-monitoring]
E: icinga check | icinga template | sensu plugin | sensu check | sensu template | check_mk plugin | check_mk check
E: munin plugin | tracing | 监控 | 监控系统 | 告警 | 链路追踪 | 監控 | 服务器监控 | 可观测性
S: time series metric | alert rule | service health | push gateway | on-call notification | scrape endpoint
S: resource usage | snmp monitoring | statsd protocol | cpu and memory usage | health check
S: dashboards and alert | log aggregation | profiling | anomaly alert | bandwidth monitor | error tracker
S: node metric | process monitor | flame graph | 告警规则 | 指标
T: prometheus | grafana | nagios | zabbix | datadog | influxdb | graphite | new relic | sentry | statsd
T: opentelemetry | jaeger | icinga | sensu | collectd | telegraf | munin | elastic | netdata | splunk | riemann | loki
T: zipkin | skywalking | check_mk | ganglia | bosun | jmx
H: prometheus client | prometheus library | prometheus integration | prometheus reporter | prometheus backend
H: statsd client | statsd library | statsd integration | graphite client
H: graphite library | datadog client | new relic client | exporter | monitoring agent
H: monitoring system | monitoring tool | monitoring platform | monitoring solution | system info tool | crash reporter
H: 监控平台 | 监控工具 | 告警平台
W: metric | alert | cpu | disk | notify
C: prometheus yml | check_command | scrape_configs

[misc]
alias: miscellaneous | other | others | misc | uncategorized | utilities | tools | utility | general | various
alias: everything else | other tools | 其他 | 杂项
E: miscellaneous | small utility | small script | small tool | small snippet
E: personal utility | personal script | personal tool | personal snippet
E: random utility | random script | random tool | random snippet | useful utility
E: useful script | useful tool | useful snippet | various utility | various tool
E: various snippet | simple utility | simple script | simple tool
E: simple snippet | handy utility | handy script | handy tool
E: handy snippet | general purpose utility | general purpose script
E: general purpose tool | collection of script | collection of utility
E: collection of tool | swiss army knife | grab bag
E: misc script | 杂项 | 小工具 | 工具集 | 实用工具 | 工具箱 | 脚本集 | 其它
S: little script | my script | odds and ends | small program | everyday | all in one tool | bits and pieces
S: quick hack | various script | weekend project | helper script | multipurpose | unit conversion | random generator
S: countdown | horoscope | lottery | 脚本合集 | 随机
T: bash | python | perl | powershell
H: utilities | scripts | tools collection | bag of tricks | 脚本
H: 工具合集 | 小脚本
W: misc tool | stuff | toolbox

[team-chat]
alias: custom communication systems | communication custom communication systems | communication | instant messaging
alias: messaging platform | team messaging | group chat | communication systems | push notifications | notifications
alias: notification | messengers | 即时通讯
E: team chat | team messaging | team messenger | group chat | group messaging | group messenger | encrypted chat
E: encrypted messaging | encrypted messenger | instant chat | instant messaging | instant messenger | secure chat
E: secure messaging | private chat | slack alternative | push notification | desktop notification
E: mobile notification | in-app notification | toast notification | notification service
E: notification server | notification library | notification system | notification gateway | push service
E: push server | push library | push system | whatsapp clone | messaging app | messaging platform | messaging server
E: 即时通讯 | 消息推送 | 团队聊天 | 聊天应用 | 聊天室 | 推送 | 即時通訊 | 通知
S: direct message | chat room | self-destructing message | apns | fcm | gcm
S: push message | thread and channel | video and voice call | multi channel notification | gossip chat
S: off the record | whisper message | send notification to | webhook notification | 群聊 | 单聊 | 推送服务
T: slack | mattermost | rocket-chat | zulip | signal | telegram | whatsapp | discord | onesignal | pushbullet
T: pushover | firebase cloud messaging | wechat | gotify | ntfy | hipchat | mumble | campfire
T: 钉钉
H: messenger | chat application | chat system | chat client | chat sdk | chat ui | messaging application
H: messaging system | messaging client | messaging sdk | notifier | slack client | slack integration | slack plugin
H: slack app | slack library | mattermost client | mattermost integration | mattermost plugin | mattermost app
H: rocket-chat integration | rocket-chat plugin | zulip client | zulip integration
H: hipchat client | notification plugin | notification component | notification bot | notification tool | IM系统
H: IM框架 | 推送SDK | 通知组件
W: room | notify | conversation | alert

[package-manager]
alias: package managers | package management | dependency management | package registry | package repository
alias: dependency manager | software repository | packages | packaging | homebrew | app store | installer | 包管理
E: package manager | package management | package registry | package repository | dependency manager
E: dependency management | dependency updater | dependency graph | plugin manager | version manager
E: homebrew tap | homebrew formula | app-store | artifact registry
E: npm registry | pypi registry | pacman wrapper | pacman helper | pacman repository
E: pacman mirror | aur wrapper | aur helper | aur repository | apt wrapper | apt helper | conda wrapper
E: software installer | software updater | software distribution | 包管理 | 包管理器 | 软件源 | 套件管理
E: 镜像源 | 依赖管理 | 应用商店
S: resolve dependency | lock file | lockfile | semver | install package | private package | package mirror
S: outdated dependency | monorepo package | dependency resolution | reproducible environment | dependency tree
S: apt repository | flatpak | snap package | appimage | update dependency | auto updater | build recipe | overlay
S: ebuild | pkgbuild | rpm spec | source mirror | supply chain
T: npm | homebrew | yarn | pip | apt | conda | nix | composer | cargo | nuget | chocolatey | bundler | pypi | pacman
T: cocoapods | carthage | winget | scoop | aur | bower | maven central | opkg | conan | vcpkg | pnpm | guix | portage
T: rubygems | dpkg | gentoo
H: npm client | npm server | npm proxy | nuget client | nuget server | cargo client | updater
H: installer builder | setup creator | gentoo overlay | nix overlay | package builder | package search | package index
H: 包管理工具 | 依赖管理工具
W: registry | upgrade
C: brew tap | brew install | pacman S | scoop bucket add
X: npm package | python package | r package | laravel package

[version-control]
alias: vcs | source control | version control system | scm | version control systems | git hosting
alias: software development version control | source code management | code hosting | mercurial | subversion
alias: 版本控制
E: version-control | version control | source control | revision control | vcs | source code management
E: software configuration management | git hosting | code hosting | project hosting
E: mercurial server | mercurial client | mercurial hosting | mercurial extension
E: mercurial repository | subversion server | subversion client | subversion hosting | svn server | svn client
E: git server | code forge | 版本控制 | 代码托管 | 代码仓库 | 版本管理 | 原始碼管理
S: self-hosted git | monorepo | pull request review | merge request | large file storage | branch model | svn to git
S: diff and merge | patch | commit hook | blame | changeset | git lfs | bug tracking and wiki | repository browser
S: diff viewer | three way merge | semantic versioning | github alternative
T: git | github | gitlab | bitbucket | mercurial | subversion | gitea | svn | gogs | perforce | gerrit | hg | fossil
T: bazaar | darcs | gitolite | dvc
H: hg plugin | hg extension | hg wrapper | hg tool | mercurial plugin | mercurial wrapper | svn plugin | svn extension
H: perforce plugin | repository manager | repository viewer | repository mirror tool | diff tool | diff library
H: diff algorithm | merge tool | merge viewer | merge library | github server | gitlab server | gitea server
H: bitbucket server | 代码托管平台 | 版本控制系统 | 对比工具
W: diff
C: svn checkout | hg clone

[git]
alias: github | gitlab | git tools | git client | git workflow | github api | git hooks | git extension | github tools
alias: git utilities
E: git | github client | github app | github cli | github profile
E: gitlab client | gitlab cli | gitlab runner | gitlab integration | commit message | pre-commit hook
E: dotgit | GitHub客户端 | Git工具 | Git教程 | Git客户端 | 提交规范 | Git命令
S: pull request | conventional commit | commit convention | multiple repository | merge conflict
S: branch management | changelog generator | commit graph | repo stats
S: github webhook | gitignore | release note | rebase | cherry pick | github star | contribution graph | gitmoji
S: code contributor | readme badge | commitizen | mirror repository
T: github api | libgit2 | gitlab api | gitea | husky | octokit | jgit | commitlint | lazygit | sourcetree | gitkraken
T: tig | hub | nodegit | gh
H: git helper | git prompt | git visualizer | git automation tool | git analyzer | github library | github wrapper
H: github bot app | github browser extension | github plugin | gitlab library | gitlab wrapper | gitlab bot app
H: gitlab browser extension | bitbucket library | bitbucket wrapper | bitbucket bot app | commit generator
H: commit linter | changelog linter | gitignore generator | readme generator | GitHub应用 | Git图形界面
W: stash | diff
C: git rebase | git flow init | git hooks | git config global alias
X: git clone | fork on github | github repository | on github | github issue | github wiki | github com
X: github pages site | github releases | git submodule update | github actions status

[code-review]
alias: code reviews | review tools | software development code review | pull request review | code quality
alias: static code analysis | code coverage | 代码审查
E: code-review | patch review | pull request review
E: peer review | merge request review | review board | review bot | review tool | code quality | code coverage
E: code metric | code smell | code analysis | technical debt | 代码审查 | 代码评审
E: 代码覆盖率 | 代码质量 | 程式碼審查 | 代码检查
S: inline comment on diff | review pull request | side-by-side diff | code owner | merge bot
S: coverage report | cyclomatic complexity | duplicate code | danger plugin | pre-merge check
S: dead code | quality gate | linter comment | comment on pull request | pr review | copy paste detection
T: gerrit | phabricator | reviewboard | sonarqube | codeclimate | danger | upsource | coveralls | codecov | crucible
T: rubocop | hound | reviewdog | sonar
H: code reviewer | code quality tool | code analyzer | code metrics tool | code inspection tool
H: gerrit plugin | gerrit client | gerrit rule | gerrit trigger | gerrit wrapper | gerrit reporter | danger client
H: danger rule | danger trigger | danger wrapper | sonarqube plugin | sonarqube client | sonarqube rule
H: sonarqube trigger | sonar plugin | sonar client | sonar rule | phabricator plugin | phabricator client
H: coveralls plugin | pull request bot | pull request manager | pull request reminder | coverage reporter
H: coverage tool | coverage parser | coverage merger | 代码评审工具 | 代码质量平台
W: review | diff | approval | inspection
X: code coverage badge

[code-search]
alias: source code search | code navigation | code browsing | code search engine | grep | code intelligence
alias: cross reference | find in files | 代码搜索
E: code search | code searching | code navigation | code browsing | code explorer
E: code intelligence | source code browser | source code indexing
E: regex search tool | structural search tool | file search tool | text search tool
E: cross-reference engine | cross-reference tool | fuzzy finder | file finder | grep
E: symbol search | 代码搜索 | 代码导航 | 源码阅读 | 原始碼搜尋 | 文件查找
S: search source code | trigram | ctags | search across repository | go to definition | search code | find reference
S: call graph | search for pattern | find text in file | recursive search | symbol index
S: codemod | jump to definition | search and replace
T: sourcegraph | ag | ack | opengrok | zoekt | fzf | cscope | gtags | the silver searcher | livegrep
T: ripgrep
H: grep alternative | grep replacement | grep clone | grep wrapper | grep like tool | ack alternative
H: ack replacement | ack clone | ack wrapper | ack like tool | ack tool | ctags alternative | ctags replacement
H: ctags clone | ctags wrapper | find alternative | find replacement | find clone | search and replace tool
H: find and replace tool | code finder | code reader | code viewer | source finder | source reader | source viewer
H: ctags generator | ctags plugin | gtags generator | gtags plugin | 代码搜索引擎 | 搜索工具
W: symbol | regex
X: grep for errors | pipe to grep

[documentation]
alias: docs | documentation tools | documentation generator | documentation generators | api documentation
alias: technical writing | software documentation | technical documentation | doc generator | readme | markdown
alias: manuals | 文档
E: documentation
E: doc generator | doc tool | doc site | doc website | doc framework | docs generator
E: docs tool | docs site | readme generator | readme tool | changelog generator
E: docs as code | man page | swagger ui | swagger generator
E: openapi ui | openapi generator | style guide generator | markdown | 文档 | 接口文档
E: 文档生成 | 文档工具 | 文檔 | 中文文档 | 手册 | 技术文档
S: rst | docstring | doc comment | asciidoc | code example | doxygen | developer portal
S: user manual | open api specification | mkdocs plugin | jsdoc | readme template | api reference | annotated source
S: versioned docs | knowledge of docs | literate | man pages | specification document
S: restructuredtext | doctest | docset | 注释生成
T: sphinx | mkdocs | docusaurus | read the docs | swagger | javadoc | asciidoctor | gitbook | yard | docbook | pandoc
T: vuepress | redoc | docsify | slate | godoc | rustdoc | dash | vitepress | typedoc | storybook | apidoc | zeal
T: readthedocs | jazzy
H: sphinx extension | sphinx theme | sphinx plugin | sphinx template | sphinx integration | sphinx stylesheet
H: mkdocs extension | mkdocs theme | mkdocs template | mkdocs integration | doxygen extension | doxygen theme
H: doxygen plugin | doxygen template | jsdoc extension | jsdoc theme | jsdoc plugin | docusaurus extension
H: docusaurus theme | gitbook extension | documentation repository | documentation source | documentation browser
H: documentation linter | documentation parser | documentation package | docs repository | docs source | docs browser
H: docs linter | docs parser | markdown parser | markdown converter | markdown processor | markdown renderer
H: markdown library | markdown previewer | readme | specification | 文档生成器 | 文档系统
H: 中文翻译文档 | 接口文档工具
C: sphinx quickstart | mkdocs serve | make html | doxygen Doxyfile
X: see the documentation | read the documentation | full documentation | documentation is available
X: for more documentation | documentation can be found | official documentation | documentation for details
X: complete documentation

[diagrams]
alias: diagram | diagramming | uml | flowchart | flowcharts | graphviz | architecture diagrams | modeling
alias: mind mapping | mermaid | plantuml | drawing diagrams | 流程图
)lexicon",
R"lexicon(
[diagrams]
E: diagram | diagramming
E: flow-chart | mind-map | graph editor | node editor | node based editor
E: flow editor | uml | whiteboard | concept map | 流程图 | 流程圖 | 思维导图 | 脑图
E: 绘图工具 | 画图 | 拓扑图 | 架构图 | 流程设计器 | 心智圖
S: graph layout | node and edge | bpmn modeler | digraph
S: dot language | hand drawn | flow based | org chart
S: model driven engineering | sketch wireframe | infinite canvas | drag and drop node
S: 拖拽 | 连线 | 节点编辑
T: graphviz | mermaid | plantuml | drawio | excalidraw | visio | yed | gojs | jointjs | bpmn-js | mxgraph | draw-io
T: jsplumb | lucidchart | dot | freemind | xmind | enterprise architect | antv x6
H: mermaid plugin | mermaid integration | mermaid wrapper | mermaid server | mermaid renderer | mermaid generator
H: plantuml plugin | plantuml integration | plantuml wrapper | plantuml server | plantuml renderer | graphviz plugin
H: graphviz integration | graphviz wrapper | graphviz server | drawio plugin | drawio integration | drawio wrapper
H: draw-io plugin | flowchart editor | flowchart library | flowchart component | flowchart maker | flowchart generator
H: mind map editor | mind map library | mind map component | mind map maker | graph library | graph component
H: diagram renderer | diagram component | diagram app | diagram framework | 流程图编辑器 | 图编辑器
H: 思维导图软件
W: shape | arrow | draw

[static-site-generator]
alias: static site generators | ssg | static website | static site | jamstack | static websites | jekyll | hugo
alias: website generator | jekyll theme | hugo theme | 静态网站生成器
E: static web site generator | static web site framework | static web site builder | static-site | ssg | jam-stack
E: static blog | static website | static html site | jekyll theme | jekyll plugin | jekyll starter | jekyll template
E: jekyll site | jekyll blog | hugo theme | hugo plugin | hugo starter | hugo template | hugo site | gatsby theme
E: gatsby plugin | gatsby starter | gatsby template | hexo theme | hexo plugin | hexo starter | pelican theme
E: pelican plugin | middleman theme | website generator | website compiler | 静态网站 | 静态网站生成器
E: 静态博客 | 主题模板 | 靜態網站 | 博客主题 | 静态站点
S: markdown to static | github pages | front matter | template and content | markdown blog
S: generate website from markdown | shortcode | netlify | live reload of site | site from markdown
S: asset pipeline plugin | static html file | pre rendered | blog aware | starter template | content from markdown
T: jekyll | hugo | gatsby | hexo | eleventy | pelican | next-js | middleman | nuxt | liquid | zola
T: vuepress | metalsmith | astro | docpad | assemble | forestry | publii
H: jekyll boilerplate | jekyll website | jekyll module | jekyll gem | jekyll extension | hugo boilerplate
H: hugo website | hugo module | hugo gem | gatsby boilerplate | gatsby website | gatsby module | hexo boilerplate
H: hexo website | pelican boilerplate | site generator | blog generator | portfolio theme | documentation theme
H: resume theme | blog compiler | site compiler | 静态博客生成器 | hexo主题 | hugo主题 | 博客模板
C: jekyll serve | hugo server | hexo server | hexo clean | gatsby new | bundle exec jekyll | _config yml
C: hugo new site

[template-engine]
alias: templating | template engines | templating engine | template language | templates | template library
alias: html templating | view engine | templating languages | 模板引擎
E: template engine | template language | template system | template library | template compiler | template renderer
E: template processor | view engine | view language | view system
E: view library | view compiler | view renderer | view processor | templating
E: template-engine | mustache engine | mustache compiler
E: mustache implementation | mustache helper | mustache parser | mustache extension | mustache loader
E: mustache filter | handlebars template | handlebars engine | handlebars compiler | handlebars implementation
E: handlebars helper | handlebars parser | handlebars extension | handlebars loader | jinja template | jinja engine
E: jinja compiler | jinja implementation | jinja helper | jinja parser | jinja extension | jinja2 template
E: jinja2 engine | jinja2 compiler | jinja2 implementation | jinja2 helper | jinja2 parser | twig template
E: twig engine | twig compiler | twig implementation | twig helper | blade template | blade engine | blade compiler
E: blade implementation | liquid template | liquid engine | liquid compiler | pug template | pug engine
E: haml template | 模板引擎 | 模板语言 | 範本引擎 | 模板渲染 | 视图引擎
S: mustache | handlebars | partial | template inheritance | logic-less | html preprocessor | precompile template
S: whitespace sensitive | auto escaping | string interpolation | render template
S: compile template | template syntax | custom tag | streaming template | tagged template literal | macro template
T: jinja2 | pug | ejs | liquid | thymeleaf | twig | blade | smarty | freemarker | haml | jade
T: dust | nunjucks | velocity | mako | erb | underscore template | django template | lit-html
H: mustache renderer | mustache library | mustache plugin | mustache helpers | mustache middleware | mustache bundle
H: mustache integration | mustache precompiler | handlebars renderer | handlebars library | handlebars plugin
H: handlebars helpers | handlebars middleware | handlebars bundle | handlebars integration | jinja2 renderer
H: jinja2 library | jinja2 plugin | jinja2 helpers | jinja2 middleware | jinja2 bundle | haml renderer | haml library
H: haml plugin | haml helpers | jade renderer | jade library | jade plugin | ejs renderer | ejs library
H: twig renderer | template parser | template loader | template helper | html builder | html template library
H: dom builder | dom template library | 模板库 | 模板渲染引擎
X: c++ template | template metaprogramming | issue template | project template | cookiecutter template
X: cloudformation template | website template

[browser]
alias: browsers | web browser | web browsers | browser engine | headless browser | browser automation | webkit
alias: chromium | internet browser | 浏览器
E: web-view
E: headless chrome | chromium | rendering engine | browser | web engine | 浏览器 | 无头浏览器
E: 瀏覽器 | 浏览器内核 | 内置浏览器 | 浏览器指纹
S: devtools protocol | tab management | javascript engine | webkit based
S: cookie jar | user agent string | gecko | blink engine
S: incognito | webview bridge | user-js
S: kiosk | webextension
T: firefox | webkit | puppeteer | selenium | chrome | safari | electron | brave | servo | playwright | opera
T: qtwebengine | cef | internet explorer | phantomjs | wkwebview | lynx | geckoview
H: browser detection library | browser detector | browser app | browser shell | chrome fork | chrome build
H: chrome wrapper | chrome profile | chromium build | chromium wrapper | firefox fork | firefox build
H: webview wrapper | webview component | webview library | webview plugin | web view wrapper | web view component
H: user agent parser | 浏览器引擎 | 浏览器自动化 | WebView组件
W: navigation | cookie
X: in the browser | for the browser | browser support | your browser | browser game | file browser | database browser
X: modern browser | all major browser | runs in browser | node and browser | open your browser | class browser

[browser-extension]
alias: browser extensions | chrome extension | chrome extensions | firefox addon | web extension | browser plugin
alias: browser add-on | firefox extension | webextension | add-ons | safari extension | 浏览器扩展
E: browser extension | browser addon | browser add-on | browser plugin | chrome extension | chrome addon
E: chrome add-on | chrome plugin | firefox extension | firefox addon | firefox add-on | firefox plugin
E: safari extension | safari addon | edge extension | webextension | bookmarklet | new tab
E: tab manager | extension for chrome | extension for firefox
E: extension for safari | chrome app | 浏览器扩展 | 浏览器插件 | Chrome扩展
E: 谷歌插件 | 瀏覽器擴充 | Chrome插件 | 扩展程序
S: content script | chrome web store | manifest v3 | popup page | context menu item | background page | omnibox
S: addons-mozilla-org | load unpacked | developer mode extension | manifest-json | youtube extension
S: page action | extension store | browser toolbar | firefox add-ons | hotkey for browser | tab extension
S: edge add-ons | 扩展商店
T: firefox | chrome | addons mozilla | edge | safari | plasmo | vivaldi | jetpack sdk | tampermonkey
H: chrome extension boilerplate | chrome extension template | chrome extension starter | chrome extension framework
H: chrome extension api | firefox extension boilerplate | firefox extension template | firefox extension starter
H: firefox extension framework | browser extension boilerplate | browser extension template
H: browser extension starter | github extension | gmail extension | twitter extension | facebook extension | crx tool
H: crx builder | xpi tool | xpi builder | bookmark extension | extension for github | extension for youtube
H: extension for gmail | 扩展插件 | 插件开发框架
W: popup | toolbar | toggle
C: chrome extensions | manifest json content_scripts | web-ext
X: browser extension available | php extension | file extension

[user-scripts]
alias: userscript | userscripts | greasemonkey | tampermonkey | user script | user styles | userstyle | user css
alias: 油猴脚本
E: user-script | userscript | grease-monkey | tampermonkey | greasemonkey script | user script
E: violentmonkey script | user-style | user-css
E: custom css for | 油猴 | 油猴脚本 | 用户脚本 | 使用者腳本 | 自动脚本 | 网页增强
S: grease fork | enhance website | modify page | add download button | openuserjs | installable script
S: stylus theme | custom style website | script for browser | dark theme for website | auto click
S: page tweak | remove element from page | hide paywall | userstyles-org | autoplay script | GM_xmlhttpRequest
T: greasemonkey extension | violentmonkey | stylus | greasyfork | stylish | scriptish
H: userscript collection | userscript template | userscript loader | userscript framework | userstyle manager
H: userstyle collection | userstyle template | userstyle loader | userstyle framework | tampermonkey scripts
H: tampermonkey userscript | tampermonkey plugin | greasemonkey scripts | greasemonkey userscript
H: greasemonkey plugin | user styles | user scripts | browser styles | browser scripts | website enhancer
H: 脚本集合 | 辅助脚本 | 增强脚本
W: enhance | tweak
C: UserScript | GM_addStyle | match http | user js

[android]
alias: android app | android apps | android development | android library | android tools | google android
alias: android studio | 安卓
E: android | custom rom | wear-os | material design library
E: xposed module | magisk module | jetpack compose | 安卓 | Android开发 | Android应用 | Android库
E: 安卓应用 | 自定义控件
S: apk | minsdk | recyclerview | viewpager | adb | activity | fragment | f-droid
S: google play store | androidx | rooted device | root access | permission request | content provider | listview
S: dalvik | smali | bottom sheet | toast | snackbar | floating action button | view binding | actionbar | lineageos
S: aosp | dagger | room persistence | rxandroid | intents | broadcast receiver | hotfix | 组件化
S: 热修复 | 插件化
T: kotlin | retrofit | dagger2 | gradle | jetpack | firebase | glide
T: xposed | magisk | exoplayer | okhttp | material components
H: android tool | android boilerplate | android app template | android module | android utility | aosp tool
H: aosp boilerplate | aosp app template | aosp module | recyclerview adapter | recyclerview library
H: recyclerview decoration | recyclerview indicator | listview adapter | listview library | listview decoration
H: listview indicator | viewpager adapter | viewpager library | viewpager decoration | custom view | xposed framework
H: magisk framework | apk tool | apk installer | apk decompiler | apk manager | apk extractor | adb installer
H: adb decompiler | adb manager | 安卓库 | 控件 | 安卓客户端 | 自定义View
W: phone | gesture | tablet
C: implementation com | compile com | gradlew assembleDebug | adb install | AndroidManifest
C: findViewById | android layout_width | jitpack io | uses permission android | minSdkVersion
X: android like | android and ios device support

[ios]
alias: iphone | ipad | ios app | ios apps | ios development | ios library | apple ios | cocoa touch | xcode | watchos
alias: 苹果
E: ios | iphone | ipad | apple watch app | watch watch app | cocoa-pod
E: jailbreak | watchos | tvos | cocoa touch | 苹果 | iOS开发 | iOS应用 | 越狱 | iOS组件
E: iOS逆向
S: uikit | uiview | uitableview | uicollectionview | uiviewcontroller | storyboard | autolayout | xib | cocoapods
S: carthage | testflight | app store connect | provisioning profile | swiftui | objective-c category | core data
S: interface builder | uiscrollview | uibutton | uinavigationcontroller | uilabel | uiimageview | gcd
S: sideload | ipa | table view cell | 描述文件 | 巨魔 | 砸壳
T: xcode | swift | objective-c | fastlane | alamofire | afnetworking
T: homekit | siri | app store | cydia | theos | rxswift
H: uiview category | uiview subclass | uiview extension | uiview replacement | uiview layout | uitableview category
H: uitableview subclass | uitableview extension | uitableview replacement | uicollectionview category
H: uicollectionview subclass | uicollectionview extension | uibutton category | uibutton subclass | ios control
H: ios template | ios wrapper | ios utility | alert view | alert controller | popover view | popover controller
H: navigation view | navigation controller | menu view | swift component | swift ui component | objective-c component
H: objective-c ui component | xcode plugin | xcode template | xcode theme | fastlane plugin | fastlane template
H: fastlane theme | iOS控件 | iOS框架 | iOS工具
W: delegate | controller | pod | swipe | gesture
C: pod install | pod init | Podfile | use_frameworks | github carthage | import UIKit | UIViewController | xcodebuild
C: alloc init
X: cisco ios | ios style | nagios | ios version support

[macos]
alias: mac | os x | osx | mac os | mac apps | macintosh | apple macos | mac os x | macos app | macos tools
alias: 苹果电脑
E: macos | mac-os | os-x | osx | mac app | mac application | mac menu bar | mac utility
E: menu-bar app | hackintosh | alfred workflow | alfred extension
E: raycast workflow | raycast extension | apple-script | cocoa app | cocoa framework | cocoa library | 黑苹果
E: Mac应用 | macOS应用 | Mac软件 | 菜单栏 | Mac工具
S: touch bar | menu bar | dock icon | kext | nswindow | appkit | status bar app | spotlight | finder extension
S: quick look | quicklook plugin | apple silicon | defaults write | notarization | time machine | automator | opencore
S: launchd | launch agent | window manager for mac | system preference | dmg | nstableview | notification center
S: trackpad | bundle app | efi folder | 触控板
T: alfred | homebrew | hammerspoon | cocoa | finder | xcode | raycast
T: clover | karabiner | swiftbar | bitbar | iterm2 | catalina | big sur | monterey | macports | yosemite
H: macos tool | macos setup script | macos system | mac tool | mac setup script
H: osx tool | os x tool | quick look plugin | quick look extension | quick look spoon
H: finder plugin | finder spoon | bitbar plugin | bitbar extension | hammerspoon plugin | hackintosh efi
H: menu bar app | menu bar utility | menu bar item | menubar app | menubar utility | menubar item | status bar utility
H: Mac客户端 | 黑苹果EFI | 菜单栏应用
)lexicon",
R"lexicon(
[macos]
W: dock | notification | shortcut
C: brew install cask | brew cask install | defaults write com apple | codesign | xattr cr
X: macos and linux | macos windows and linux | windows macos and linux | linux and macos | linux macos and windows
X: mac and linux | windows and macos | mac address

[windows]
alias: microsoft windows | windows app | windows apps | win32 | windows tools | powershell | windows 10 | windows 11
alias: wpf | uwp | 微软
E: microsoft windows | windows 10 | windows 11 | windows 7 | windows 8 | windows app | windows application | win32
E: uwp | wpf | winforms | powershell module | powershell script | powershell cmdlet | active directory
E: autohotkey script | windows subsystem for linux | windows software | 微软 | Windows工具 | 桌面工具 | 激活
E: Win10 | 系统优化 | 视窗 | Windows应用
S: system tray | msi | registry | dll injection | taskbar | debloat | windows gui | group policy | portable exe
S: start menu | xaml | com object | activex | nsis | windows only | windows hook | ntfs | hotkey script
S: chocolatey package | directx | minifilter | powershell gallery | msbuild | wsl | cmdlet | bootable usb
S: visual studio project | dotnet framework | cygwin | 注册表 | 右键菜单
T: powershell | autohotkey | visual studio | chocolatey | sysinternals | winget | rainmeter | hyper-v
T: mingw | msys2 | iis | outlook | delphi | inno setup
H: wpf control | wpf library | wpf toolkit | wpf app | wpf application | wpf theme | winforms control
H: winforms library | winforms toolkit | winforms app | uwp control | uwp library | uwp toolkit | winui control
H: winui library | xaml control | windows tool | windows program | windows library | windows client | windows wrapper
H: autohotkey library | autohotkey scripts | autohotkey skin | autohotkey toolkit | autohotkey framework
H: powershell library | powershell scripts | powershell skin | powershell toolkit | rainmeter library
H: rainmeter scripts | rainmeter skin | batch library | batch scripts | system tweaker | system cleaner
H: registry tweaker | registry cleaner | 激活工具 | 系统工具 | 右键工具
W: exe | administrator | tray | driver
C: Install-Module | choco install | Set-ExecutionPolicy | msbuild sln | powershell exe | Import-Module
C: winget install
X: linux and windows | windows and linux | windows macos and linux | windows linux and macos | windows mac and linux
X: windowing | floating windows | time windows | multiple windows | mac and windows | tmux windows

[linux]
alias: gnu linux | linux kernel | linux desktop | linux tools | ubuntu | debian | linux distribution
alias: linux distributions | arch linux | operating systems linux | linux administration | gnome | kde | dotfiles
E: linux
E: ubuntu | debian | gnome extension | gnome shell extension | kde plasma | dot-files | window manager
E: window compositor | window environment
E: desktop manager | desktop compositor | wayland | 内核 | Linux系统 | 发行版 | Linux运维 | Linux命令
E: Linux教程 | 桌面环境
S: systemd | kernel module | ebpf | x11 | xorg | cgroup | gtk theme | initramfs | dbus
S: device driver | udev | desktop entry | bash script for | nixos configuration | plymouth | grub theme | bootloader
S: live cd | flatpak | iptables script | i3 config | status bar | polybar | rice | kernel patch | cgroups | netlink
S: inotify | dkms | posix | appindicator | gnome shell | applet
T: gnome | kde | arch | fedora | centos | i3 | red hat | sway | nixos | gentoo | xfce | raspbian | openwrt | yocto
T: buildroot | cinnamon | bspwm | awesome wm | hyprland | manjaro | slackware
H: linux script | linux setup script | linux installer script | linux configuration | linux config | ubuntu script
H: ubuntu setup script | ubuntu installer script | ubuntu configuration
H: debian script | debian setup script | nixos script | i3 configuration | i3 theme
H: i3 setup | i3 blocks | bspwm config | bspwm configuration | bspwm theme | bspwm setup | awesome config
H: awesome configuration | awesome theme | dwm config | dwm configuration | sway config | tiling window manager
H: dotfiles | gnome shell theme | gnome shell widget | gnome shell applet | kde extension | kde theme | kde widget
H: plasma extension | plasma theme | cinnamon extension | wayland compositor | desktop environment | 桌面主题
H: 内核模块
W: kernel | distro | boot | driver
C: sudo apt install | apt get install | pacman S | systemctl enable | yum install | dnf install | modprobe | insmod
C: make modules
X: linux and macos | linux macos and windows | linux and windows | windows and linux | linux foundation
X: macos and linux | mac and linux | linux mac and windows

[python]
alias: python library | python package | python module | python3 | python development | django | flask | python tools
alias: python framework | python programming
E: python | python3 | django app | django extension | django plugin
E: django package | django project | django template | flask app | flask extension | flask plugin | flask package
E: flask project | fastapi app | fastapi extension | fastapi plugin | pythonic
E: cython | asyncio | Python教程 | Python库 | Python脚本 | Python爬虫 | Python入门
E: Python学习
S: virtualenv | type hint | pep 8 | wsgi | asgi | coroutine | pip | setuptools
S: pypi package | pydantic | jupyter | dataclass | cpython extension | wheel | gil | requirements-txt
S: django rest framework | sqlalchemy | scikit | django admin | django orm | cookiecutter | pyqt | tkinter | pygame
S: twisted | tornado
T: django | flask | numpy | pandas | pytest | fastapi | pypi | cpython | pypy | anaconda | poetry | tox
T: requests | pyramid | pipenv | numba | celery
H: python bindings | python client library | python template | python cookiecutter | django admin theme
H: django rest api | django starter | django integration | django toolbar | flask admin theme | flask rest api
H: flask starter | flask integration | library for python | Python框架 | Python工具 | Python项目
W: notebook | decorator
C: import sys | def __init__ | from import | python setup py install | python3 m venv | pip3 install | python m
C: conda install | manage py migrate | requirements txt
X: monty python | python required

[javascript]
alias: js | javascript library | node-js | nodejs | ecmascript | vanilla javascript | es6 | jquery | node
alias: javascript framework | npm | javascript libraries | 前端脚本
E: javascript | js | ecma-script
E: node module | node package | node library | node server
E: node app | jquery plugin | jquery component | jquery module
E: vue plugin | vue component | vue module | vue directive | vue middleware | angular plugin | angular component
E: angular module | angular directive | ember plugin | ember component | ember module | backbone plugin
E: backbone component | express plugin | npm package | npm module | es6 | es-module | 前端 | JS库 | JavaScript库
E: Node模块 | 小程序 | 原生JS | JS面试题 | jQuery插件
S: zero dependency | promise based | isomorphic | es2015 | commonjs | amd module | umd | babel plugin | browserify
S: dom manipulation | async await | tree shakeable | polyfill | event emitter | gzipped | callback | prototype
S: closure | minified | underscore | immutable | module loader | web component | esm
T: node | npm registry | react | vue | express | babel | webpack | angular | jquery
T: lodash
T: backbone | bun | deno | yarn | meteor | ember | v8 | coffeescript | svelte
T: bower | dojo | mootools
H: javascript toolbox | javascript helper | javascript binding | javascript bindings | javascript wrapper
H: javascript boilerplate | js toolbox | js helper | js binding | js bindings | js wrapper
W: script tag
H: library for node-js | library for javascript | jquery slider
H: vanilla slider | carousel | 前端框架 | JS插件 | Node框架 | 轮播插件
C: npm install save | module exports | npm i | script src | bower install | const require | yarn add
C: document getElementById | unpkg com
X: no javascript | without javascript | javascript enabled | java script based on swing

[typescript]
alias: ts | typescript library | type definitions | typed javascript | deno | type safe javascript | nestjs
E: type-script | typescript library | typescript framework | typescript definition | typescript compiler
E: typescript transformer | typescript boilerplate | typescript starter | ts-node | deno module | deno library
E: deno framework | nest-js | tsconfig | type definition | d-ts | TypeScript教程 | TypeScript库 | TS类型
E: 类型体操 | TypeScript框架
S: type safe | decorator | type inference | type level | fully typed | strongly typed | type guard | typings
S: schema validation typescript | generate typescript | type challenge | first class typescript
S: type safety | end-to-end typesafe | reflect metadata | generics | utility type | runtime type check | ts loader
T: typescript | nestjs | deno | definitelytyped | zod | typeorm | trpc | tslint | rxjs | angular
T: inversify | io-ts | esbuild | swc | vite
H: typescript toolkit | typescript cli | typescript type definitions | typescript definitions | typescript typings
H: typescript generator | nestjs module | nestjs template | nestjs starter
H: nestjs boilerplate | nestjs library | nestjs app | deno template | deno starter | deno boilerplate | deno app
H: angular module | angular template | angular starter | angular boilerplate | angular library
H: type definition generator | type generator | TypeScript模板 | TypeScript工具
W: decorators
C: npm install save-dev typescript | tsc | tsconfig json | import from | deno run | interface extends
C: types node

[go]
alias: golang | go lang | go library | go package | golang library | go programming language | golang package
alias: go tools | go framework
E: golang | go library | go package | go client
E: idiomatic Go | pure Go | for Go | in Go | go-lang | goroutine | Go语言 | Golang教程
E: Go框架 | Go库 | Go学习 | Go微服务
S: Go | net http handler | cgo | godoc | context aware
S: gomod | zero allocation | gopher | gin middleware | gofmt | channel
S: http-router | single static binary | struct | database-sql driver
T: gin | echo | gorm | cobra | fiber | gorilla | beego | grpc | logrus | viper | protobuf | delve | wire
T: chi | gomock | zap | iris | revel | negroni | tinygo
H: golang utility | golang cli | golang boilerplate | golang starter | golang template | gin framework
H: gin boilerplate | gin template | echo middleware | echo framework | echo boilerplate | echo template
H: beego middleware | beego framework | beego boilerplate | fiber middleware | fiber framework | go linter
H: go template | go code generator | go http router | go starter kit | Go项目 | Go工具 | Golang框架
H: Golang工具库
W: concurrency
C: go get github com | package main | func main | go install | go build | import fmt | go mod init | err nil
C: go get u | go run main go | fmt Println | GOPATH
X: go to | go through | ready to go | let go | go live | on the go | pokemon go | alpha go | game of go | go ahead
X: go further | Go to | Go game | Go ahead | Go engine | go playing

[rust]
alias: rust-lang | rustlang | rust library | rust crate | rust crates | rust programming | rust tools | cargo
E: rust | cargo subcommand | cargo plugin | cargo extension | cargo command
E: in Rust | for Rust | crate | Rust语言 | Rust教程
E: Rust库 | Rust框架
S: no-std | memory safe | zero cost abstraction | borrow checker | zero copy | proc macro | derive macro | tokio based
S: fearless concurrency | trait | unsafe code | embedded-hal | async-std | ffi binding | procedural macro
S: ownership | msrv | cargo feature | safe wrapper | lifetime
T: tokio | actix | rocket | wasm-bindgen | bevy | axum | diesel | clap | tauri
T: hyper | cargo | rustup | rayon | nom | clippy | iced | warp | serde
H: rust web server | rust utility | rust templates | rust game | rust proc macro | actix middleware | actix plugin
H: actix extension | actix template | actix integration | rocket middleware | rocket plugin | rocket extension
H: rocket template | axum middleware | axum plugin | axum extension | tokio middleware | tokio plugin
H: serde middleware | crates | 异步运行时 | Rust项目
W: macro | traits | unsafe | enum
C: cargo install | cargo add | Cargo toml | fn main | cargo build release | use std | extern crate
C: dependencies version features | cargo run | let mut | println | cargo test
X: rust game server | rust belt | rusty nail

[java]
alias: java library | jvm | java development | spring boot | spring | java framework | jdk | java ee | java tools
alias: java programming
E: java | spring-boot | spring framework
E: spring mvc | spring security | jvm | maven plugin | gradle plugin | jdbc driver
E: Java面试 | Java学习 | Java框架 | 脚手架 | Java开发 | 后台管理 | 微服务 | Java库
E: 快速开发平台
S: bytecode | annotation processing | jdbc | hibernate | spring cloud | servlet | jar | pojo | jpa | bean validation
S: thread pool | classloader | maven central | lombok plugin
S: reactive streams | osgi bundle | jni | swing | garbage collector | mybatis | javaee | cdi
S: vaadin addon | 分布式锁 | 源码分析
T: spring | maven | junit | gradle | netty | guava | lombok | dubbo
T: jackson | struts | vert-x | quarkus | micronaut | guice | tomcat | dropwizard | intellij | eclipse | jersey | jboss
T: slf4j | play framework
H: java utilities | java testing library | java orm | java decompiler | spring boot demo
H: spring boot example | spring boot extension | spring boot application | spring starter | spring demo
H: spring example | spring extension | quarkus starter | quarkus demo | quarkus example | micronaut starter
H: mybatis plugin | mybatis extension | mybatis generator | mybatis example | hibernate plugin | hibernate extension
H: hibernate generator | netty plugin | netty extension | dubbo plugin | 后台管理系统 | Java工具类库
H: 快速开发框架 | 微服务框架
W: annotation | bean | enterprise
C: dependency groupId | mvn clean install | public static void main | java jar | import java util | maven dependency
C: public class | gradle implementation | mvn spring-boot run | artifactId
X: java script | java required | requires java | java installed

[kotlin]
alias: kotlin library | kotlin multiplatform | kmp | kotlin android | kotlin lang | ktor | jetpack compose
E: kotlin | kmp | kmm | compose multiplatform | jetpack compose
E: ktor plugin | ktor server | ktor client | Kotlin库 | Kotlin教程 | Kotlin协程 | Kotlin框架
S: coroutine | suspend function | mvvm clean architecture | ksp | kapt | data class
S: null safety | delegate property | android jetpack | viewmodel | livedata | type-safe builder
S: sealed class | koin module | single activity | stateflow
T: ktor | koin | coroutines | jetpack | android studio | exposed | room | gradle | arrow
T: sqldelight | anko | compose | dagger hilt | retrofit
H: kotlin utilities | kotlin bindings | kotlin sample app | kotlin boilerplate | kotlin compiler | kotlin examples
H: kotlin extensions | kotlin android app | kotlin serialization library | kotlin rest api | kotlin mvvm example
H: compose library | compose component | compose app | compose sample | compose ui library
H: android kotlin app | android kotlin library | android kotlin template | Kotlin项目 | Kotlin扩展
W: lambda | dsl
C: fun main | implementation kotlinx | val by lazy | kotlinx coroutines | apply plugin kotlin | build gradle kts

[swift]
alias: swift library | swift package | swiftui | objective-c | swift lang | swift programming language
alias: swift development | server-side swift | spm
E: swift | swiftui
E: objective-c
E: in Swift | for Swift | Swift语言 | SwiftUI组件 | Swift库 | Swift教程
S: protocol oriented | combine framework | codable | spm | xcode project
S: result builder | property wrapper | optional chaining | arc memory
)lexicon",
R"lexicon(
[swift]
S: ios and macos | watchos and tvos | closure based | delegate pattern | enum with associated value
S: cocoapods and carthage
T: xcode | vapor | alamofire | cocoapods | rxswift | combine | perfect | kitura | swiftlint
T: snapkit | swiftpm | realm | moya | reactivecocoa
H: swift utilities | swift extensions | swift json parser | swift networking library | swiftui view | swiftui modifier
H: swiftui animation | swiftui wrapper | objective-c view | objective-c modifier | vapor provider | vapor package
H: vapor middleware | kitura provider | kitura package | Swift框架 | Swift工具 | SwiftUI示例
W: delegate | closure | generics | struct
C: swift build | import Foundation | package url from | dependencies package | swift package init | import SwiftUI
C: func viewDidLoad | pod swift
X: openstack swift | swift response | taylor swift | swift code bank | swift messaging

[c-sharp]
alias: c# | csharp | dotnet | .net | net core | asp.net | asp net core | .net core | dot net | c# library | f#
alias: unity c#
E: c# | csharp | dotnet
E: NET | f# | blazor
E: entity framework core | entity framework component | entity framework extension | entity framework provider
E: entity framework library | nuget package | visual basic | xamarin | maui
E: NET框架 | C#库 | 快速开发框架NET | C#教程
S: linq | roslyn | source generator | xaml | dependency injection container | middleware asp
S: clean architecture | NET Standard | mediator pattern | cqrs | signalr | nuget | csproj | poco
S: reflection emit | expression tree | t4 template | wcf | mono runtime | extension method
S: windows forms
T: entity framework | unity | mono | dapper
T: autofac | automapper | mediatr | nunit | xunit | visual studio | serilog | identityserver | avalonia | nancy | abp
T: orleans | rider | resharper
H: c# utility | c# decompiler | c# obfuscator | c# template | c# boilerplate | c# microservice | csharp utility
H: csharp decompiler | csharp obfuscator | csharp template | dotnet utility | dotnet decompiler | dotnet obfuscator
H: NET utility | NET decompiler | asp-net core template | asp-net core sample | asp-net core starter
H: asp-net core app | asp-net core plugin | asp-net core control | asp-net mvc template | asp-net mvc sample
H: asp-net mvc starter | asp-net mvc app | asp-net mvc plugin | blazor template | blazor sample | blazor starter
H: blazor app | xamarin template | xamarin sample | xamarin starter | maui template | maui sample | wpf template
H: roslyn generator | NET快速开发平台 | ASP后台框架 | C#工具
W: assembly
C: Install-Package | dotnet add package | using System | PM Install-Package | dotnet new | dotnet run | dotnet build
C: dotnet tool install | public void ConfigureServices | namespace class | PackageReference Include

[php]
alias: php library | php framework | php package | laravel | symfony | php development | composer | wordpress plugin
alias: wordpress | php tools
E: php
E: yii package | yii bundle | yii extension | yii plugin | yii module | yii theme
E: yii component | yii app | yii application | yii library | yii integration | yii project | yii starter
E: yii boilerplate | yii2 package | yii2 bundle | yii2 extension | yii2 plugin | yii2 module | yii2 theme
E: yii2 component | yii2 app | yii2 application | yii2 library | yii2 integration | yii2 project | yii2 starter
E: codeigniter package | codeigniter bundle | codeigniter extension | codeigniter plugin | codeigniter module
E: codeigniter theme | codeigniter component | codeigniter app | codeigniter application | codeigniter library
E: codeigniter integration | codeigniter project | zend framework package | zend framework bundle
E: zend framework extension | zend framework plugin | zend framework module | zend framework theme
E: zend framework component | zend framework app | zend framework application | zend framework library
E: zend framework integration | wordpress package | wordpress bundle | wordpress extension | wordpress plugin
E: wordpress module | wordpress theme | wordpress component | wordpress app | wordpress application | drupal package
E: drupal bundle | drupal extension | drupal plugin | drupal module | drupal theme | drupal component | drupal app
E: cakephp package | cakephp bundle | cakephp extension | cakephp plugin | cakephp module | cakephp theme
E: cakephp component | magento package | magento bundle | magento extension | magento plugin | magento module
E: magento theme | joomla package | joomla bundle | joomla extension | joomla plugin | joomla module
E: silverstripe package | silverstripe bundle | silverstripe extension | silverstripe plugin | typo3 package
E: typo3 bundle | typo3 extension | phalcon package | phalcon bundle | slim package | laravel | symfony | psr
E: PHP框架 | PHP库 | PHP扩展 | PHP后台 | PHP面试 | Laravel扩展
S: composer package | artisan | eloquent | blade template | doctrine
S: phpunit | mamp | pecl | autoload | facade | swoole
S: lamp | zend expressive | hook and filter | widget wordpress
T: composer | wordpress | codeigniter | yii | guzzle | zend | phalcon | monolog
T: slim | cakephp | twig | magento | drupal | thinkphp | hhvm | packagist | xdebug | phpstan | flysystem | silex
T: fuelphp | wp-cli
H: php utilities | php mailer | php webapp | php unit testing framework | php linter | php debugger
H: php static analyzer | php crud generator | php boilerplate | php routing library | php docker environment
H: php code generator | php http client | php server | laravel crud | laravel api | laravel dashboard | laravel cms
H: laravel docker | laravel plugin boilerplate | laravel blog | wordpress crud | wordpress api | wordpress dashboard
H: wordpress cms | wordpress docker | wordpress plugin boilerplate | wordpress blog | symfony crud | symfony api
H: symfony dashboard | symfony cms | symfony docker | symfony plugin boilerplate | symfony blog | PHP工具
H: PHP项目 | PHP类库 | Laravel后台
W: mysql | service provider | middleware
C: composer require | composer install | php artisan | vendor autoload php
C: use Illuminate | require vendor | php composer phar require | new AppKernel | wp plugin install
C: composer create-project | config app php
X: php required | requires php

[ruby]
alias: ruby gem | rails | ruby on rails | rubygems | gem | ruby library | ruby development | sinatra | ruby framework
E: ruby | rails gem | rails plugin | sinatra gem | sinatra engine
E: sinatra plugin | sinatra app | sinatra application | sinatra template | sinatra middleware | sinatra extension
E: sinatra generator | sinatra helper | sinatra project | rack gem | rack engine | rack plugin | rack app
E: rack application | rack template | rack extension | rack generator | rack helper | rspec gem | rspec engine
E: rspec plugin | rspec app | rspec application | rspec template | rspec middleware | rspec extension
E: rspec generator | jekyll gem | jekyll engine | jekyll plugin | jekyll app | jekyll application | jekyll template
E: jekyll middleware | jekyll extension | activerecord gem | activerecord engine | activerecord plugin
E: activerecord app | activerecord application | activerecord template | capistrano gem | capistrano engine
E: capistrano plugin | capistrano app | capistrano application | bundler gem | bundler engine | bundler plugin
E: bundler app | vagrant gem | vagrant engine | vagrant plugin | active admin gem | active admin engine | sidekiq gem
E: jruby | mruby | Ruby教程 | Ruby库 | Rails应用 | Ruby开发
S: active record | activerecord | rack middleware | rspec | rake task | monkey patch | asset pipeline
S: rails application | rails engine | background job | metaprogramming | erb | haml | gemfile | turbo | activesupport
S: actionmailer | devise | rubyist | mixin module | acts as | simple form | has_many | view component | rails 4
S: rails 3 | rails 5
T: sinatra | bundler | capistrano | rack | sidekiq | puma | rbenv
T: rvm | rubygems | minitest | cucumber | rubocop | capybara | activeadmin | nokogiri | hanami | padrino | resque
T: unicorn | paperclip | carrierwave | crystal | rails
H: ruby client library | ruby template engine | ruby linter | ruby debugger | ruby profiler | ruby boilerplate
H: ruby helpers | ruby generators | ruby starter kit | rails client library | rails template engine | rails linter
H: rails debugger | rails profiler | rails boilerplate | rails helpers | rails generators | gem for rails
H: Rails插件 | Ruby工具
W: gem | rake | mixin
C: gem install | bundle install | Gemfile | rails new | rails generate | bundle exec | rake db migrate | require ruby
C: class ActiveRecord Base | rails g
X: ruby version required | ruby laser

[c-cpp]
alias: c++ | c | cpp | c/c++ | c plus plus | c library | c++ library | c++ libraries | c cpp | modern c++ | c language
alias: c programming
E: c++ | cpp
E: c library | c framework | c compiler | c implementation
E: c binding | c client library | c header | c code | c api | c programming | c89 | c99 | c11
E: ansi c | header-only | single header | stl | posix c | C++库 | C语言 | C++教程
E: C++面试 | C库 | C++服务器 | C++学习
S: template metaprogramming | smart pointer | raii | constexpr | zero overhead | cmake based | memory allocator
S: boost like | lock-free | simd | standard template library
S: no dependency c | pkg-config | qt library | gcc and clang | compile time | c abi | shared library
S: no exception | memory pool | thread library | intrusive container | libuv | static library | undefined behavior
S: small string | 内存池 | 线程池
T: cmake | boost | gcc | clang | qt | llvm | conan | googletest | vcpkg | asio | msvc | eigen | abseil | autotools
T: valgrind | sdl | catch2 | meson | opencv | swig | gdb | mingw
H: c++ utilities | c++ json library | c++ http library | c++ networking library | c++ logging library
H: c++ concurrency library | c++ style guide | c++ formatter | c++ build system | cpp utilities | cpp json library
H: cpp http library | cpp networking library | cpp logging library | cpp concurrency library | cpp style guide
H: cpp formatter | c utilities | c json library | c http library | c networking library | c logging library
H: c concurrency library | c style guide | header only library | single header file | header library | 网络库
H: C++框架 | C++工具库
W: pointer | struct | allocator
C: make install | include iostream | configure make | int main | gcc o | g++ | cmake build | std vector | find_package
C: include stdio h | target_link_libraries | std string | mkdir build cd build
X: vitamin c | c sharp | objective c | class c

[haskell]
alias: functional programming | ghc | purescript | haskell library | fp | scala | clojure | ocaml | lisp | elm
alias: functional | scheme | racket | functional languages
E: haskell
E: racket library | racket package | racket binding | racket implementation | racket framework
E: racket compiler | racket client | scheme library | scheme package | scheme binding | scheme implementation
E: scheme framework | scheme compiler | f# library | f# package | f# binding | f# implementation | idris library
E: idris package | functional programming | functional reactive programming | functional language
E: functional library | purely functional | scala | clojure | ocaml | elm
E: clojurescript | lisp | purescript | 函数式编程 | 函数式 | 函數式 | Haskell教程
E: Scala库
S: monad | type class | lens | applicative | functor | dependent type | algebraic data type
S: persistent data structure | category theory | lambda calculus | lazy evaluation | pattern matching
S: effect system | macro system | pure function | s-expression | akka | sbt | leiningen | reagent | optics
S: quickcheck | property-based testing | higher order function | immutable data | currying | combinator
S: algebraic effect | continuation
T: ghc | stack | cabal | hackage | cats | scalaz | opam | datomic | play framework
T: emacs | re-frame | zio | quicklisp | nix | spark | sbcl | erlang | ramda | servant | yesod | slick
H: haskell libraries | haskell combinator library | haskell repl | haskell mode | haskell exercises
H: haskell interpreter | haskell linter | haskell formatter | scala libraries | scala combinator library | scala repl
H: scala mode | scala exercises | scala interpreter | scala linter | clojure libraries | clojure combinator library
H: clojure repl | clojure mode | clojure exercises | clojure interpreter | ocaml libraries | ocaml combinator library
H: ocaml repl | ocaml mode | ocaml exercises | lisp libraries | lisp combinator library | lisp repl | lisp mode
H: sbt plugin | sbt template | leiningen plugin | leiningen template | lein plugin | lein template
H: functional utility library | lisp dialect | parser combinator | 函数式编程库 | 解释器Lisp
W: compose | lambda | immutable | recursion
C: stack build | cabal install | cabal update | lein run | libraryDependencies | opam install | module Main where
C: sbt run | elm make | ql quickload | defproject | elm package install | addSbtPlugin | lein repl

[elixir]
alias: erlang | beam | phoenix | otp erlang | elixir lang | elixir library | phoenix framework | erlang otp
E: elixir | erlang
E: phoenix library | phoenix package | phoenix client | phoenix wrapper | phoenix app | phoenix application
E: phoenix implementation | ecto library | ecto package | ecto client | ecto wrapper | ecto framework | ecto app
E: ecto application | beam library | beam package | beam client | beam wrapper | beam framework | beam app | beam vm
E: phoenix liveview | live-view | OTP | gen-server | Elixir库 | Erlang服务器 | Elixir教程
E: Erlang框架
S: genserver | supervision tree | hex package | fault tolerant | mix task | plug | rebar3 | actor model | ecto schema
S: nif | umbrella | hot code | let it crash | changeset | gen_server | exunit
S: livebook | nerves firmware
T: phoenix framework | ecto | otp | cowboy | hex-pm | nerves | absinthe | rebar | poolboy | ejabberd | rabbitmq | riak
T: mnesia | credo | ranch
H: elixir http client | elixir json parser | elixir web framework | elixir api wrapper | elixir starter | elixir cli
H: elixir linter | erlang http client | erlang json parser | erlang web framework | erlang api wrapper
H: erlang starter | erlang cli | phoenix http client | phoenix json parser | phoenix web framework
H: phoenix api wrapper | phoenix starter | mix plugin | mix template | rebar3 task | rebar3 plugin | rebar3 template
H: Erlang项目 | Elixir项目
W: supervisor | mix | concurrency | cluster | pipe
C: mix deps get | def deps do | mix phx server | iex S mix | rebar config | mix ecto | defmodule | hex pm | mix new
C: rebar3 compile
X: phoenix arizona | elixir of life

[lua]
alias: luajit | lua library | lua script | love2d | moonscript | roblox | openresty | neovim lua | lua scripting
E: lua | luajit library | luajit module | luajit binding | luajit script
E: luajit interpreter | luajit scripting | luajit framework
E: love library | love module | love plugin | love game | love addon | love script | love framework
E: openresty library | openresty module | openresty plugin | openresty game | openresty addon | neovim library
E: neovim module | neovim game | corona sdk library | corona sdk module | world of warcraft library
E: love2d | roblox | luau | Lua脚本 | Lua库 | Lua框架 | 热更新
S: luarocks | metatable
S: torch7 | game scripting | addon for wow | tail call | moonscript | fennel
T: openresty | luajit | neovim | torch | nodemcu | corona | defold | moai | kong
T: unity xlua | busted | solar2d
H: lua oop library | lua class library | lua utilities | lua ide | lua libraries | lua language server | roblox script
H: roblox addon | roblox mod | roblox plugin | roblox game | roblox framework | wow script | wow addon | wow mod
H: wow plugin | wow library | wow game | factorio script | factorio addon | factorio mod | factorio plugin
)lexicon",
R"lexicon(
[lua]
H: factorio library | love2d script | love2d addon | love2d mod | resty module | resty library | neovim plugin
H: Lua解释器 | Lua热更新方案
W: coroutine | embed | game | nginx
C: luarocks install | require lua | local function | love run | init lua | local M

[r-lang]
alias: r | r package | r packages | rstats | cran | r language | r programming | r project | shiny | tidyverse
alias: bioconductor | rstudio
E: r package | r library | r language | r interface | an R package | CRAN | r-stats | r-markdown | r-studio addin
E: r-studio addins | r-studio server | shiny app | shiny application | shiny dashboard | shiny module
E: ggplot2 extension | ggplot2 theme | ggplot2 geom | ggplot extension | ggplot theme | ggplot geom | tidyverse
E: html-widget | R语言 | R包 | R语言教程 | R数据分析
S: R | data frame | tidy data | s3 class | vignette | pipe operator | ggplot | knitr
S: rmd | dplyr verb | ropensci | rcpp | reproducible analysis
S: s4 class | data-table | roxygen | lubridate | purrr | broom | tidymodels
T: cran | rstudio | ggplot2 | shiny | dplyr | bioconductor | devtools
T: plumber | caret | pkgdown | mlr | quarto
H: r package template | shiny package | shiny addin | shiny wrapper | shiny plugin | rstudio package | rstudio addin
H: rstudio wrapper | ggplot2 package | ggplot2 addin | knitr package | r markdown template | r toolkit
H: rmarkdown template | R工具包 | R可视化
W: vignettes | plot | tibble
C: install packages | library | install_github
C: Rscript | BiocManager install
X: r and d

[matlab]
alias: octave | matlab toolbox | simulink | gnu octave | matlab code | matlab library
E: matlab | octave | simulink
E: mex file | Matlab代码 | Matlab工具箱
E: Matlab仿真 | MATLAB教程 | MATLAB程序
S: m-file | mex interface | signal processing toolbox
S: control system toolbox | image processing toolbox | mat file
S: numerical experiment | eeg toolbox | fmri analysis
T: mathworks | scilab | spm | psychtoolbox | matconvnet | eeglab | cvx
T: fieldtrip
W: toolbox | plot | matrix | signal | simulation
H: matlab bindings | matlab scripts | matlab codes | matlab tools | matlab port | matlab codebase | matlab client
H: matlab parser | matlab syntax highlighting | simulink library | simulink blockset | toolbox for matlab
H: Matlab工具 | 仿真代码
C: matlab nodisplay | run startup m | addpath | load mat | mex setup
X: matlab like syntax

[arduino]
alias: arduino library | arduino projects | arduino ide | avr | microcontroller | microcontrollers | atmega
E: arduino | atmega | avr | teensy | attiny
E: micro-controller library | micro-controller project | Arduino库 | 单片机 | 開發板 | 单片机项目
E: Arduino项目
S: i2c | spi | uart | gpio | pwm | servo | neopixel | led strip | breadboard | stepper motor | sensor library
S: lcd display | oled display | serial monitor | ultrasonic sensor | led matrix | eeprom
S: temperature sensor | interrupt pin | breakout board | 传感器 | 点灯
T: platformio | adafruit | atmega328 | sparkfun | firmata | esp32 | fritzing | stm32duino | wiring
H: arduino wrapper | arduino port | arduino controller | arduino sketches | arduino data logger | arduino clock
H: arduino game | arduino client | arduino extension | arduino tutorial | sensor driver | led controller | led driver
H: led library | motor controller | motor driver | motor library | lcd controller | lcd driver | lcd library
H: servo controller | servo driver | servo library | arduino ide plugin | Arduino驱动 | 单片机程序
W: sensor | pin | serial | board | led | firmware
C: void setup | void loop | pinMode | digitalWrite | include Wire h | Serial begin | platformio run | lib_deps
C: pio run

[raspberry-pi]
alias: raspberrypi | rpi | raspberry pi projects | single board computer | sbc | raspbian | raspberry pi os
alias: 树莓派
E: raspberry-pi | rpi | pi zero | raspbian
E: single board computer | pi-hole | raspberry pi | orange pi | beaglebone | 树莓派 | 香橙派 | 樹莓派
E: 树莓派项目
S: gpio | i2c | pi camera | sd card image | overscan | pi cluster | hdmi kiosk
S: e-ink display | e-paper | arm board | photo booth | magic mirror | boot from sd card
S: retro gaming pi | hat | pinout | motion camera | pwm fan
T: wiringpi | retropie | pigpio | adafruit | balena | dietpi | odroid | armbian | pi hole
T: jetson nano
H: raspberry pi library | raspberry pi tool | raspberry pi image builder | raspberry pi controller
H: raspberry pi bootloader | raspberry pi driver | raspberry pi emulator | raspberry pi installer
H: raspberry pi weather station | raspberry pi thermostat | raspberry pi radio | raspberry pi media player
H: raspberry pi dashboard | rpi library | rpi tool | rpi image builder | rpi controller | rpi bootloader | rpi driver
H: rpi emulator | rpi installer | rpi weather station | rpi thermostat | rpi radio | rpi media player | gpio library
H: smart mirror | 树莓派镜像 | 树莓派系统
W: sensor | camera | led | board
C: raspi-config | import RPi GPIO | import RPi | dtoverlay | boot config txt

[esp32]
alias: esp8266 | nodemcu | esp-idf | espressif | esp32 projects | tasmota | esphome | wemos
E: esp32 | esp8266 | esp library
E: esp firmware | esp project | esp module | esp board | esp sdk | esp based | esp component | nodemcu | esp-idf
E: wemos d1 | sonoff | esp-home | esp-cam | ESP32固件 | ESP8266项目 | 乐鑫 | 物联网固件
S: wifi manager | ota update | esp-now | deep sleep | soft ap | mqtt sensor | esp-01 | flash firmware | led strip wled
S: over the air | spiffs | captive portal | wifi configuration | micropython esp | lvgl | m5stack
S: tft display | smart plug firmware | web interface on esp
T: wemos | arduino core | tasmota | platformio | espressif | esptool | micropython | wled | lilygo
T: esphome | freertos
H: esp32 clock | esp32 weather station | esp32 controller | esp32 client | esp32 bridge | esp32 custom component
H: esp32 server | esp32 framework | esp32 configuration | esp8266 clock | esp8266 weather station | esp8266 controller
H: esp8266 client | esp8266 bridge | esp8266 custom component | esp8266 server | esp8266 framework | esphome clock
H: esphome weather station | esphome controller | esphome client | esphome bridge | esphome custom component
H: esphome server | nodemcu clock | nodemcu weather station | nodemcu controller | nodemcu client | nodemcu bridge
H: nodemcu custom component | deauther | esp flasher | ESP32库 | 固件程序
W: wifi | sensor | flash | board | mqtt | ota
C: esptool py | idf py | espflash | ESP8266WiFi | include WiFi h

[embedded]
alias: embedded systems | embedded development | embedded linux | rtos | embedded software | bare metal | stm32
alias: real-time operating systems | 嵌入式
E: embedded system | embedded linux | embedded device | embedded software | embedded development
E: embedded application | rtos | real-time operating system | stm32 | bare-metal | cortex-m microcontroller
E: cortex-m library | cortex-m board | cortex-m firmware | cortex-m port | arm cortex microcontroller
E: arm cortex library | arm cortex board | arm cortex firmware | risc-v microcontroller
E: risc-v library | risc-v board | nrf52 microcontroller | pic microcontroller | mcu | board support package
E: 嵌入式 | 嵌入式系统 | 实时操作系统 | 单片机框架 | 嵌入式开发 | 嵌入式Linux
S: hardware abstraction layer | hal driver | device tree | linker script | low power | resource constrained
S: footprint | bsp | jtag | swd | bootloader | cross compile | memory constrained | can bus
S: uart driver | openocd | usb device stack | flash memory | modbus rtu | cooperative scheduler | dfu
S: tiny microcontroller | 移植 | 裸机
T: freertos | zephyr | yocto | buildroot | mbed | cmsis | rt-thread | keil | nrf52 | u-boot | riot | stm32cubemx
T: libopencm3 | contiki | nuttx | lvgl | threadx | arm gcc | j-link | rp2040
H: stm32 library | stm32 driver | stm32 framework | stm32 project | stm32 template | embedded library
H: embedded driver | embedded framework | embedded project | nrf52 library | nrf52 driver | nrf52 framework
H: mbed library | mbed driver | zephyr library | device driver | peripheral driver | display driver | embedded toolkit
H: embedded template library | embedded shell | embedded runtime | embedded os | kernel for microcontroller
H: yocto layer | 嵌入式框架 | 驱动库
W: interrupt | peripheral | driver | flash
C: arm none eabi gcc | openocd f | st flash | west build | bitbake | make flash
X: embedded video | embedded in your app | embedded player

[drones]
alias: drone | uav | quadcopter | uavs | unmanned aerial vehicles | autopilot | multirotor | flight controller | fpv
alias: 无人机
E: drone | uav | quadcopter | quad-copter | quadrotor | multirotor | multicopter | unmanned aerial
E: autopilot | flight controller | flight control software
E: flight stack | ground control station | fpv | rc plane | rc car | ardrone | 无人机 | 飞控 | 四轴
E: 無人機 | 无人驾驶飞行器
S: mavlink | telemetry radio | esc firmware | transmitter | brushless motor | flight log | gimbal
S: blackbox | flight planning | waypoint mission | aerial mapping | parrot | stabilization | rotor
S: osd | 遥控
T: ardupilot | px4 | betaflight | dji | inav | mavsdk | opentx | tello | crazyflie | pixhawk
T: cleanflight | qgroundcontrol | multiwii | dronekit | bebop
H: drone library | drone sdk | drone client | drone simulator | drone controller | drone firmware | drone api
H: drone app | mavlink library | mavlink sdk | mavlink client | mavlink simulator | mavlink controller
H: mavlink firmware | mavlink api | quadcopter library | quadcopter sdk | quadcopter client | quadcopter simulator
H: quadcopter controller | dji library | dji sdk | dji client | dji simulator | ardrone library | ardrone sdk
H: ardrone client | tello library | tello sdk | px4 library | flight simulator | flight log analyzer | flight planner
H: esc configurator | 飞控固件 | 无人机控制
W: flight | motor | pilot | altitude | imu | gps
X: drone ci | drone plugin docker | drone io

[hardware]
alias: open hardware | open source hardware | hardware projects | mechanical keyboards | peripherals | usb | keyboard
alias: hardware design | computer hardware | 硬件
E: mechanical keyboard
E: split keyboard | custom keyboard | ergonomic keyboard | game controller | usb device | usb driver | usb stick
E: hardware | fan control | rgb control | led control | keyboard backlight control | development board | diy
E: device driver | 硬件 | 开源硬件 | 键盘 | 机械键盘 | 驱动 | 硬體 | 客制化键盘
S: pcb | schematic | overclock | rgb lighting | cpu frequency | keymap | temperature monitor | usb hid | enclosure
S: fan speed | smart watch | bill of materials | open design | gerber file | logic analyzer
S: oscilloscope | joystick | gamepad | mouse configuration | gpio | undervolt | stream deck | razer
S: logitech | printer driver | 3d printed case | 开源电路 | 散热
T: kicad | qmk | raspberry pi | zmk | usb | arduino | ergodox | via | corsair | libusb | nvidia | beaglebone
T: yubikey | ch341 | system76
H: keyboard firmware | keyboard layout | keyboard driver | keyboard library | mouse firmware | mouse layout
H: mouse driver | gamepad firmware | fan controller | fan lighting software | rgb controller | rgb lighting software
H: led controller | open hardware project | open hardware device | hardware library | hardware monitor
H: hardware info tool | badge hardware | synth hardware | stream deck plugin | 键盘固件 | 硬件驱动
W: board | firmware | chip | sensor
X: hardware requirement | hardware acceleration | hardware accelerated | supported hardware

[fpga]
alias: hdl | verilog | vhdl | asic | hardware description language | hardware description languages | digital design
alias: risc-v | chip design | 芯片
E: fpga | verilog | vhdl | asic | hardware description language | hdl
E: systemverilog core | systemverilog design
E: high-level synthesis | soft-core | chip design | risc-v | rtl | FPGA开发 | 芯片设计 | 数字电路
E: 硬件描述语言 | 处理器核 | 数电
S: soft cpu | logic synthesis | place and route | bitstream | uvm | ip core | axi | wishbone | ddr controller
S: lut | pci express core | hardware generator | pipelined processor | cpu core
S: gate level | formal verification hardware | test bench | clock domain | mips cpu | 8-bit cpu | system on chip
S: 流水线CPU
T: xilinx | altera | vivado | chisel | yosys | verilator | lattice | quartus | icestorm | ghdl | cocotb
T: zynq | ice40 | modelsim | litex | myhdl | spinalhdl | de10-nano | openlane | hls
T: rocket chip
H: risc-v processor | risc-v cpu | risc-v core | risc-v soc | mips processor | mips core | 8-bit processor
H: soft processor | verilog code | verilog ip | verilog component | verilog linter | vhdl code | vhdl ip
H: vhdl component | systemverilog code | systemverilog ip | hardware construction language | hardware accelerator
H: fpga accelerator | fpga emulator | fpga port | fpga gaming console | 软核处理器 | CPU设计
W: clock | signal | synthesis | gate | bus
C: module input output reg wire | always posedge clk | iverilog | yosys p

[electronics]
alias: electronic design | eda | pcb | circuit design | circuits | electrical engineering | circuit simulation | kicad
alias: eurorack | electronic | 电子
E: electronics
E: circuit design | circuit simulator | circuit simulation | circuit layout | schematic design | schematic simulator
E: schematic simulation | digital logic design | pcb | kicad library | kicad plugin | kicad project
E: kicad footprint | printed circuit board | eurorack | oscilloscope | logic analyzer | multimeter | power supply
E: 电子 | 电路 | 电路设计 | 電路 | 电路仿真 | 示波器 | 原理图
S: gerber | footprint library | netlist | resistor | transistor | spice simulation | capacitor | op amp | breadboard
S: soldering | eagle library | analog circuit | pick and place | part search | component database | bench instrument
S: voltage | ohm | led driver | solder | signal generator | scpi | battery charger
T: kicad | eagle | ngspice | altium | ltspice | fritzing | gnuradio | sigrok | rigol | easyeda | octopart | mouser
T: saleae | pulseview | digikey
H: kicad footprints | kicad symbols | eagle footprints | eagle symbols | altium library | altium footprints
H: pcb viewer | pcb library | pcb generator | pcb autorouter | schematic viewer | schematic library
H: schematic generator | circuit library | circuit simulator app | oscilloscope driver | oscilloscope software
H: oscilloscope app | multimeter driver | multimeter software | multimeter app | instrument driver
H: instrument software | electronics lab | electronics toolkit | electronics calculator | 元件库 | 电路工具
W: circuit | board | signal | wire

[automotive]
alias: car | cars | vehicle | vehicles | autonomous driving | self-driving cars | obd | can bus | electric vehicles
alias: transport | connected cars | 汽车
E: automotive | autonomous car | autonomous vehicle
E: autonomous driving | connected car | connected vehicle | connected driving | electric car | electric vehicle
E: rc car | self-driving | obd-ii | obd2 | can bus | car diagnostic | car tracking | car hacking | car detection
E: car control | vehicle diagnostic | vehicle tracking | vehicle hacking | vehicle detection | carplay | android auto
E: tesla | driver assistance | autosar | public transport | transit | traffic simulation | 汽车 | 自动驾驶
E: 车载 | 无人驾驶 | 車輛 | 停车 | 车联网 | 公交 | 地铁
S: elm327 | lane keeping | ecu | dbc file | vin decoder | fuel log | engine control | lidar perception | infotainment
S: can frame | gtfs | parking | motorcycle | lane detection | path planning vehicle | speedometer | train timetable
S: bus arrival | car park | adas | bike share | racing telemetry | lap time | license plate | ev charge | j1939 | uds
)lexicon",
R"lexicon(
[automotive]
S: departure board | flight tracker | car price | 车牌 | 违章
T: carla | openpilot | autoware | ros | socketcan | bmw | apollo | canbus | udacity | vehicle spy | donkey car | uber
T: sumo
H: can bus library | can bus client | can bus tool | obd library | obd client | obd tool
W: vehicle | driver | fuel | lane | road
H: obd api | obd-ii library | obd-ii client | obd-ii tool | tesla library | tesla client | bmw library | car tracker
H: car manager | car log | car app | car management system | vehicle tracker | vehicle manager | vehicle log
H: vehicle app | fuel tracker | fuel manager | mileage tracker | mileage manager | self-driving car simulator
H: self-driving car project | self-driving car nanodegree | transit app | transit api | transit tracker
H: transit timetable | bus app | bus api | bus tracker | bus timetable | train app | train api | train tracker
H: metro app | 停车场系统 | 车载系统 | 公交查询
X: carousel

[government]
alias: civic tech | civic | open government | e-government | politics | public sector | open data | govtech
alias: democracy | parliament | 政府
E: government | govt | civic tech | civic technology | civic engagement
E: city data | council data | public data
E: digital service standard | digital democracy | participatory democracy | open-data | smart city | politics
E: political | citizen participation | citizen engagement | citizen reporting | public sector | public service
E: public policy | gov-uk | govuk | 政府 | 政务 | 公共服务 | 開放資料 | 开放数据 | 智慧城市
E: 公民科技
S: freedom of information | parliament | congress | municipality | ckan extension | legislation | lobbying | census
S: petition | budget transparency | code for america | federal agency | election result | voter registration
S: bill tracking | participatory budgeting | 311 | gov | politician | tax payer | senate | public procurement
S: city hall | local authority | citizen | nonpartisan | deliberation | mp | 议员
T: ckan | mysociety | decidim | consul | usds | 18f | ushahidi
T: openspending | eu | code for germany | sunlight foundation
H: civic platform | civic app | civic website | government platform | government app | open data catalogue
H: ckan plugin | gov-uk extension | election platform | election website | petition platform | participation platform
H: transparency platform | 政务平台 | 数据开放平台
W: council | agency | vote | city
X: data governance | project governance

[law]
alias: legal | legal tech | legaltech | compliance | privacy law | contracts | licenses | gdpr | licensing | 法律
E: legal | law | case management | case case | case data
E: court management | contract management | gdpr | privacy policy
E: terms of service | open source license | software license | license checker | license scanner
E: license generator | compliance | e-discovery | 法律 | 法规 | 许可证 | 合规 | 法律條文 | 法院
E: 律师 | 合同
S: court opinion | contract drafting | spdx | cookie consent | license text | statute
S: regulatory | lawyer | non disclosure | legislation | terms and conditions | patent | dpia
S: ccpa | audit trail | trademark | attorney | constitution | civil code | hipaa | sbom | gnu gpl | 判决书
S: 民法典 | 知识产权
T: docassemble | creative commons | courtlistener | scancode | fossology | pacer | onetrust | eur-lex
H: cookie consent plugin | cookie consent banner | cookie consent generator | cookie consent manager | gdpr plugin
H: gdpr banner | gdpr generator | privacy policy plugin | privacy policy banner | license finder | license header tool
H: license list | license plugin | law chatbot | law library | law dataset | law search engine | legal chatbot
H: legal library | legal dataset | case management system | 法律大模型 | 法律数据 | 许可证检查
W: court | clause | consent | regulation
X: moore law | murphy law

[religion]
alias: bible | quran | church | islam | christian | faith | spirituality | prayer times | church management | 宗教
E: religion | religious | bible | quran | church management | church presentation
E: prayer time | prayer app | scripture | hymn | islamic | hijri calendar
E: tarot | astrology | buddhist
E: 宗教 | 圣经 | 教会 | 佛经 | 聖經 | 塔罗 | 算命 | 易经 | 古兰经
S: verse | prayer | qibla | congregation | sermon | salah | meditation | church member
S: ramadan | azan | gospel | worship | torah | hebrew text | hadith | lectionary | liturgy
S: greek new testament | jewish calendar | horoscope | mosque | muslim | parish | 八字 | 经文
T: openlp | sword | churchcrm | usfm | osis | planning center | sefaria
H: bible client | bible library | bible module | bible search | quran client | quran library | quran module
H: scripture client | prayer times app | prayer times library | prayer times widget | worship presentation software
H: worship projection software | worship software | church presentation software | church projection software
H: horoscope app | horoscope api | 圣经应用 | 祈祷时间
W: book | chapter | church | faith
X: bible of | css bible | the bible for developers

[travel]
alias: tourism | trip planning | travel planning | hotels | flights | transportation | trip planner | aviation
alias: 旅行
E: travel | trip planner | trip planning | trip app | trip website | trip agency | trip guide
E: itinerary planner | itinerary planning | itinerary app | journey planner | journey planning
E: vacation planner | tourism | tourist | aviation | airport | hotel booking | hotel search | hotel price
E: flight price | visited country | ride sharing | taxi app | taxi booking | 旅行 | 旅游 | 机票
E: 酒店 | 旅遊 | 行程 | 航班 | 打车 | 出行
S: itinerary | flight search | hotel reservation | visa | timetable | road trip | city guide | packing list
S: airfare | check flights | traveler | backpacking | route of a trip | public transport | carpool
S: hostel | destination | landmark | ticket price | airline data | air traffic | tour | ads-b
S: 航空 | 民宿 | 景点
T: airbnb | uber | google flights | skyscanner | amadeus | booking-com | tripadvisor | gtfs | opensky | kayak
T: expedia | navitia | southwest | sabre | foursquare
H: airbnb clone | airbnb scraper | airbnb app | airbnb data | airbnb wrapper | uber clone | uber scraper | uber app
H: uber data | tripadvisor clone | tripadvisor scraper | tripadvisor app | booking-com clone | booking-com scraper
H: travel agency website | travel management system | travel blog | travel recommendation system | travel companion
H: tourism agency website | tourism management system | tourism blog | tourism recommendation system | flight scraper
H: flight tracker | flight finder | flight deal finder | flight management system | hotel scraper | hotel tracker
H: hotel finder | hotel deal finder | flight planner | taxi platform | taxi system | ride sharing app
H: ride sharing platform | ride sharing system | carpooling app | carpooling platform | carpooling system
H: 旅游网站 | 旅游系统 | 出行应用
W: hotel | flight | city
X: time travel | travelling salesman | travel through

[real-estate]
alias: property | property management | housing | realestate | properties | rental | rentals | real estate listings
alias: 房地产
E: real-estate | property management | property website | house price
E: house rental | house listing | housing price | housing rental
E: apartment price | rental price | realtor | landlord | rent management
E: rent tracker | tenant management | tenant tracker
E: mortgage calculator | apartment management | 房地产 | 房产 | 租房 | 房源 | 房價 | 二手房 | 物业
E: 物业管理 | 公寓
S: apartment listing | lease | zillow data | tenant | house hunting | property listing
S: housing data | roommate | rental income | craigslist housing | property sale | broker | building information
S: homeowner | land registry | housing society | mls | idx | bim | ifc | architecture model | 房价 | 楼盘
T: zillow | airbnb | redfin | craigslist | rightmove | rets | immobilienscout24 | trulia | streeteasy
T: 链家 | 贝壳
H: real estate website | real estate app | real estate management system | real estate crm | zillow scraper
H: zillow clone | zillow wrapper | airbnb scraper | airbnb clone | airbnb wrapper | craigslist scraper
H: craigslist clone | house price predictor | house price model | rental app | rental platform
H: rental management system | rental scraper | housing app | housing platform | housing management system
H: 租房系统 | 房产系统 | 物业管理系统
W: house | rent | property list | price | listing | apartment
X: screen real estate | object property

[agriculture]
alias: farming | smart farming | farm management | gardening | garden | agritech | plants | food production | 农业
E: agriculture | agricultural | farming | farm management | farm monitoring | farm system | farm control
E: farm automation | farm care | crop management | crop monitoring | crop system | crop control | crop automation
E: livestock management | livestock monitoring | livestock system | livestock control | garden management
E: garden monitoring | garden system | greenhouse management | hydroponics | gardening
E: smart farm | smart garden | smart irrigation | plant disease | aquaponics | agronomy | horticulture
E: 农业 | 种植 | 养殖 | 智慧农业 | 農業 | 植物识别 | 温室
S: irrigation controller | crop yield | greenhouse | farmer | watering | livestock | harvest
S: fertilizer | crop recommendation | garden planner | beekeeping | beehive | seed | grow light
S: soil | weed detection | aquarium | plant identification | farm data | pest | 灌溉
T: farmos | openag | farmbot | apsim | growstuff | isobus | opensprinkler | home assistant garden | mycodo
H: farm simulator | farm model | farm app | farm monitor | farm controller | crop simulator | crop model | crop app
H: crop monitor | greenhouse simulator | greenhouse model | greenhouse app | irrigation app | irrigation planner
H: sprinkler controller | sprinkler app | sprinkler planner | garden controller | garden app | plant monitor
H: plant disease classifier | plant disease detection | plant watering system | plant identifier | farming game
H: farming app | farming platform | aquarium controller | hydroponics controller | 农业平台 | 农业系统
H: 智慧农业平台
W: plant | crop | sensor | water | season
X: yield farming | chia farming | server farm | farming bot

[csa]
alias: community supported agriculture | community-supported agriculture | community supported agriculture csa
alias: food coop | food cooperatives | food coops | local food
E: community-supported agriculture | community supported agriculture | community supported farming | food coop
E: food co-op | food cooperative | food hub | csa | foodcoop | local food | local farm | solidarity farming
E: solidarity purchasing | purchase group | food saving | 社区支持农业 | 农产品团购 | 社区团购
S: local producer | group order | weekly share | farmers market | collective order | foodsharing | bulk buying
S: vegetable box | harvest share | shareholders of farm | sharing surplus food | member order | farm share
S: 团购
T: foodsoft | open food network | juntagrico | foodcoopshop | karrot | teikei
H: food coop platform | food coop webshop
H: coop management software | coop software | csa platform | csa management
H: food hub platform | food hub management | local food platform
H: local food marketplace | 团购系统 | 农产品平台
W: farmer | member | producer | delivery | cooperative
X: cloud security alliance

[video-surveillance]
alias: surveillance | nvr | cctv | ip camera | ip cameras | security cameras | video management system | camera
alias: webcams | 视频监控
E: video surveillance | camera surveillance | home surveillance | nvr | network video recorder | cctv | ip camera
E: security camera | surveillance camera | network camera | web camera | usb camera | webcam | dash-cam | onvif camera
E: rtsp camera | baby monitor | video management system | camera app | camera library | camera streaming
E: camera control | camera recorder | camera management | 视频监控 | 监控摄像头 | 摄像头 | 監視器
E: 安防 | 国标视频
S: motion detection | onvif | rtsp stream | object detection camera | home security system | people counting
S: timelapse | night vision | ptz | camera recording | gb28181 | alarm system | motion capture camera | camera stream
S: mjpeg | dvr | person detection | doorbell camera | intrusion detection camera | license plate recognition camera
S: camera preview | take picture | 抓拍 | 门禁
T: zoneminder | motioneye | frigate | shinobi | hikvision | dahua | motion | wyze | unifi protect | blue iris | gopro
T: dlib | coral tpu
H: onvif client | onvif library | onvif viewer | onvif sdk | onvif api | onvif tool | onvif firmware
H: hikvision client | hikvision library | hikvision viewer | hikvision sdk | hikvision api | hikvision tool
H: dahua client | dahua library | dahua viewer | dahua sdk | dahua api | ip camera client | ip camera library
H: webcam client | webcam library | gopro client | surveillance system | surveillance software
H: camera viewer | camera server | camera component | camera plugin | camera view | camera software
H: face detection camera | motion detection camera | security camera system | 监控平台
H: 摄像头SDK | 视频监控平台
W: camera | footage | recording | alarm | snapshot

[file-manager]
alias: web based file managers | file transfer web based file managers | file managers | file explorer | file browser
alias: file management | files | filebrowser | 文件管理
E: file manager | file explorer | file browser | file management | file listing | file renamer
E: directory listing | directory lister | directory index | disk usage | disk space
E: disk cleaner | web-based file | duplicate file | bulk rename | norton commander
E: 文件管理 | 文件管理器 | 檔案管理 | 目录浏览 | 文件选择 | 重复文件
S: rename file | browse file | file preview | two panel | copy move delete | batch rename
S: directory tree | file thumbnail | miller column | open file with | finder window | list directory | find duplicate
S: file type icon | elfinder | keyboard driven file | trash | autoindex
S: 批量重命名 | 文件预览
T: ranger | midnight commander | finder | vifm | nautilus | total commander | nnn | thunar | dolphin | far manager
T: windows explorer | lf | dired | nemo | nerdtree | filezilla
H: ranger plugin | ranger extension | ranger theme | ranger connector | ranger bundle | nautilus plugin
H: nautilus extension | nautilus theme | nautilus connector | elfinder plugin | elfinder extension | elfinder theme
H: nnn plugin | nnn extension | vifm plugin | file organizer script | file explorer plugin | file tree component
H: file manager app | file finder | folder browser | folder picker | disk usage tool | disk usage visualizer
H: apache directory listing | nginx directory listing | 文件选择器 | 文件浏览器 | 目录程序
W: preview | pane

[distributed-filesystem]
alias: distributed filesystems | distributed file systems | distributed storage
alias: file transfer distributed filesystems
alias: cloud storage | s3 | software defined storage | storage system
alias: 分布式存储
E: distributed file system | distributed filesystem | distributed storage
E: distributed-file-system | object storage | object store
E: cluster file system | cluster filesystem | cluster file-system | parallel file system | parallel filesystem
E: parallel file-system | network file system | network filesystem | network file-system | clustered file system
E: clustered filesystem | clustered file-system | fuse file system | fuse filesystem | shared file system
E: s3 compatible | s3 storage | s3 server | s3 client | s3 gateway | s3 bucket | software defined storage
)lexicon",
R"lexicon(
[distributed-filesystem]
E: blob storage | blob store | block storage | nas | hdfs | cloud storage | network storage | decentralized storage
E: 分布式存储 | 分布式文件系统 | 对象存储 | 分散式儲存 | 云存储
E: 块存储
S: erasure coding | replication factor | small file storage | data durability | posix compliant | s3 api
S: fault tolerant storage | petabyte scale | data node | presigned url | bucket policy | nfs server | fuse mount
S: iscsi | elastic storage | raid | bit rot | storage tier | content addressable storage
S: csi driver | mount s3 | webdav server | 纠删码 | 副本
T: ceph | minio | glusterfs | amazon s3 | seaweedfs | lustre | openstack swift | fastdfs | ipfs | nfs
T: moosefs | beegfs | rook | zfs | backblaze b2 | garage | juicefs | rados
T: tahoe-lafs | longhorn | drbd
H: s3 cli | s3 sdk | s3 wrapper | s3 adapter | s3 plugin | s3 browser | minio cli | minio sdk | minio wrapper
H: minio adapter | ceph cli | ceph sdk | ceph wrapper | glusterfs cli | glusterfs sdk | hdfs cli | storage cluster
H: storage backend | storage server | storage platform | storage layer | file storage system | file store
H: file storage library | file server daemon | 对象存储系统 | 存储集群 | 存储引擎服务
W: volume | bucket | replica | cluster | mount
C: aws s3 | s3cmd | mc alias | ceph deploy
X: browser local storage | object store indexeddb

[api-management]
alias: api management | api gateway | software development api management | api gateways | api tools
alias: api client tools | api development | openapi | swagger | api platform | api testing | 接口管理
alias: apis management
E: api management | api gateway | api platform | api portal
E: api explorer | api-gateway | instant graphql | instant rest api | rest api from database | rest api generator
E: openapi generator | openapi editor | openapi ui | openapi specification | openapi validator | openapi parser
E: openapi tool | swagger generator | swagger editor | swagger ui | swagger specification | swagger validator
E: swagger parser | raml generator | raml editor | raml ui | raml specification | raml validator | postman generator
E: postman editor | postman ui | postman specification | api blueprint generator | api blueprint editor
E: api blueprint ui | asyncapi generator | asyncapi editor | json-api generator
E: hypermedia api | grpc gateway | 接口管理 | API网关 | 接口平台 | 接口測試 | 接口测试工具
E: API管理 | 接口调试
S: rate limit | api key management | developer portal | service proxy | throttling | quota | mock response
S: auto-generated api | swagger-ui | contract first | request transformation | api consumer | expose database as api
S: oas3 | spec driven | hateoas | stub generation | backend for frontend | api endpoint generation | api versioning
S: api governance | webhook gateway | 限流 | 熔断
T: kong | tyk | swagger | postman | apigee | gravitee | graphql | hasura | wso2 | postgrest
T: openapi | krakend | insomnia | zuul | strapi | stoplight | raml | apiman
T: apisix | soapui
H: kong plugin | kong client | kong middleware | kong integration | kong bundle | kong library | kong module
H: tyk plugin | tyk client | tyk middleware | tyk integration | tyk bundle | tyk library | apisix plugin
H: apisix client | apisix middleware | apisix integration | apisix bundle | swagger plugin | swagger client
H: swagger middleware | swagger integration | openapi plugin | openapi client | openapi middleware | postman plugin
H: api manager | api gateway server | api mocker | api tester | api client app | api server generator
H: rest client app | 接口管理平台 | 接口文档平台 | 网关系统 | 接口测试平台
W: consumer
C: docker run kong | swagger codegen generate | openapi generator cli

[feature-toggle]
alias: feature toggles | feature flags | feature flag | feature management | software development feature toggle
alias: feature flipping | a-b testing | experimentation | 功能开关
E: feature toggle | feature flag | feature flipper | feature flipping | feature management | feature switch
E: feature rollout | feature flagging | gradual rollout | gradual delivery | progressive rollout
E: progressive delivery | staged rollout | staged delivery | feature-flag | a-b testing | split testing
E: experimentation platform | remote config | remote configuration | dark launch | kill switch | 功能开关
E: 特性开关 | 灰度发布 | 實驗平台 | AB测试 | 灰度
S: toggle feature | percentage rollout | canary | enable feature for user | user segment | variation
S: multi-armed bandit | continuous delivery feature | feature experiment | control group
S: decouple deploy from release | toggle on and off | targeting rule | ab experiment | treatment
T: launchdarkly | unleash | flagsmith | optimizely | growthbook | openfeature | split-io | flipper | flipt | configcat
T: rollout
H: launchdarkly sdk | launchdarkly client | launchdarkly provider | launchdarkly adapter | launchdarkly plugin
H: launchdarkly relay | launchdarkly server | unleash sdk | unleash client | unleash provider | unleash adapter
H: unleash plugin | unleash relay | openfeature sdk | openfeature client | openfeature provider | openfeature adapter
H: openfeature plugin | flipper sdk | flipper client | flipper provider | flipper adapter | optimizely sdk
H: optimizely client | optimizely provider | split sdk | split client | growthbook sdk | feature toggle library
H: feature flag service | feature flag library | feature flag server | feature toggle system | feature flag sdk
H: feature management platform | a-b test framework | a-b test library | a-b test platform | experiment framework
H: experiment library | experiment platform | 灰度系统 | 功能开关库
W: experiment | toggle | variant
X: command line flag | compiler flag | country flag | theme toggle

[faas]
alias: function as a service | faas and serverless | software development faas and serverless | serverless functions
alias: functions as a service | paas | cloud functions | cloud computing | lambda | platform as a service
alias: 函数计算
E: faas | function as a service | serverless function | serverless platform | serverless computing
E: serverless application | paas | platform as a service | cloud function | cloud platform | heroku alternative
E: heroku like | vercel alternative | vercel like | netlify alternative | netlify like | firebase like | aws lambda
E: lambda function | event driven function | backend as a service | baas | edge function | 函数计算 | 云函数
E: 无服务器 | 無伺服器 | 应用平台 | 云开发 | 云平台
S: cold start | scale to zero | function runtime | git push deployment | deploy function | function trigger
S: pay per execution | heroku-like | buildpack | function invocation | deploy your app | serverless plugin
S: layer lambda | edge computing | event source | firebase alternative
S: one command deploy | sam template | 触发器
T: openfaas | openwhisk | knative | kubeless | fission | dokku | heroku | cloud foundry | azure functions
T: cloudflare workers | deis | firebase | supabase | caprover | vercel | serverless framework
T: openshift | nuclio | parse server | appwrite | coolify | flynn
H: serverless template | serverless runtime | serverless layer | serverless cli | serverless boilerplate
H: serverless starter | serverless function template | serverless buildpack | serverless sdk | lambda plugin
H: lambda template | lambda runtime | lambda layer | lambda cli | lambda boilerplate | lambda starter
H: lambda function template | lambda buildpack | openfaas plugin | openfaas template | openfaas runtime
H: openfaas layer | openfaas cli | openfaas boilerplate | openfaas starter | dokku plugin | dokku template
H: dokku runtime | dokku layer | dokku cli | dokku boilerplate | heroku plugin | heroku template | heroku runtime
H: heroku layer | heroku cli | cloud foundry plugin | cloud foundry template | cloud foundry runtime
H: cloud foundry layer | cloudflare workers plugin | cloudflare workers template | cloudflare workers runtime
H: firebase plugin | firebase template | azure functions plugin | faas platform | faas provider | faas runtime
H: mini heroku | baas platform | baas server | 云函数框架 | 函数平台
W: scale
C: serverless deploy | faas cli | dokku apps create | sls deploy | wrangler publish

[service-discovery]
alias: service registry | service discovery | service mesh | distributed configuration | configuration center | consul
alias: zookeeper | etcd | coordination | 服务发现
E: service discovery | service registry | service mesh | service registration | distributed configuration
E: distributed coordination | dynamic configuration | dynamic coordination | centralized configuration
E: centralized coordination | configuration center | configuration server | configuration service | zeroconf | mdns
E: zoo-keeper | consul client | consul template | consul registry | consul library | etcd client | etcd template
E: etcd registry | zookeeper client | zookeeper template | eureka client | distributed lock | distributed locking
E: distributed consensus | leader election | micro-service | 服务发现 | 注册中心 | 服务治理 | 服務發現
E: 服务网格 | 配置中心 | 分布式锁 | 微服务
S: health checking | gossip | raft consensus | key value configuration | sidecar | client side load balancing
S: register service | dns based discovery | node discovery | cluster membership | failure detection | bonjour | dns-sd
S: ssdp | announce | heartbeat | watch key | circuit breaker | failover | swim protocol | service catalog
S: config reload | paxos
T: consul | etcd | zookeeper | eureka | nacos | istio | linkerd | envoy | serf | spring cloud | apollo
T: avahi | confd | curator | hystrix | smartstack | dubbo | netflix oss
H: consul ui | consul exporter | consul operator | consul browser | etcd ui | etcd exporter | etcd operator
H: zookeeper ui | zookeeper exporter | eureka ui | raft implementation | raft library | paxos implementation
H: paxos library | gossip implementation | gossip library | mdns library | mdns responder | mdns browser | mdns client
H: zeroconf library | zeroconf responder | zeroconf browser | ssdp library | ssdp responder | mesh control plane
H: mesh framework | microservice framework | microservice toolkit | 配置中心平台 | 服务治理框架
H: 注册中心组件
W: cluster | health
C: etcdctl | zkCli

[penetration-testing]
alias: pentesting | pentest | ethical hacking | offensive security | hacking | hacking tools | vulnerability scanning
alias: red team | exploitation | osint | ctf | bug bounty | security tools | vulnerability scanner | 渗透测试
E: penetration testing | penetration test | penetration tester | pen-test | pen-testing | ethical hacking
E: wifi hacking | web hacking | car hacking | network hacking | red team | red teaming | vulnerability scanner
E: port scanner | security scanner | subdomain scanner | exploit | exploitation | osint
E: bug-bounty | ctf | capture the flag
E: command and control framework | command and control tool | command and control toolkit
E: brute force framework | brute force tool | brute force toolkit | phishing framework | phishing tool
E: reconnaissance framework | c2 framework | payload generator | offensive security | hacking tool | keylogger
E: honey-pot | 渗透测试 | 漏洞扫描 | 红队 | 滲透測試 | 漏洞利用 | 信息收集 | 网络安全工具
E: 免杀 | 爆破
S: cve | poc | reverse shell | privilege escalation | wordlist | metasploit module | brute-force | burp extension
S: xss | shellcode | lateral movement | buffer overflow | subdomain takeover | writeup | fuzzing web
S: credential dumping | antivirus evasion | man in the middle | hash cracking
S: rogue access point | nmap script | web shell | backdoor | enumeration
S: deauthentication attack | port scanning | remote access trojan | sniffing | spoofing | 靶场 | 提权
S: 内网渗透
T: metasploit | burp suite | kali | nmap | owasp | sqlmap | shodan | cobalt strike | aircrack | wireshark | hydra
T: powershell empire | mimikatz | hashcat | hackthebox | maltego | john the ripper | bloodhound | nuclei
T: hack the box | masscan | zap
H: burp plugin | burp module | burp wrapper | burp script | metasploit extension | metasploit plugin
H: metasploit wrapper | nmap extension | nmap plugin | nmap module | nessus extension | nessus plugin | kali extension
H: exploit framework | exploit collection | exploit generator | exploit development | payload framework
H: payload collection | shellcode framework | shellcode collection | wordlist framework
W: attack | vulnerability | scan | attacker
H: pentest framework | pentest tool | pentest toolkit | pentest platform | ctf framework | ctf tool | ctf toolkit
H: osint framework | osint tool | hacking framework | port scanner tool | port enumerator | port finder
H: vulnerability scanner tool | vulnerability enumerator | vulnerability finder | subdomain scanner tool
H: subdomain enumerator | brute forcer | honeypot | phishing kit | phishing page | 扫描器 | 漏洞平台
H: 渗透工具 | 安全工具箱
C: msfconsole | nmap sV | python sqlmap
X: growth hacking | hacking on this project | start hacking

[reverse-engineering]
alias: reversing | malware analysis | disassembler | decompiler | binary analysis | malware | forensics
alias: digital forensics | dfir | incident response | debuggers | hooking | 逆向
E: reverse engineering | reverse engineer | reverse engineered | dis-assembler | decompiler | binary analysis
E: binary instrumentation | binary diffing | binary rewriting | binary exploitation | malware analysis
E: malware detection | malware sandbox | malware classification | malware research
E: forensic
E: incident response | deobfuscator | obfuscator | unpacker | hooking framework | hooking library | memory editor
E: memory hacking | memory dump | yara | threat intelligence | threat hunting | threat detection | root-kit | 逆向
E: 逆向工程 | 反编译 | 恶意软件 | 脱壳 | 取证 | 样本分析 | 加固 | 病毒分析
S: ida pro plugin | dynamic instrumentation | code injection | dll injection | elf parser | pe file
S: symbolic execution | anti debugging | disassembly | deobfuscation | api hooking | sandbox analysis
S: firmware extraction | game hacking | unpack | static binary | hex editor | taint analysis | ioc
S: packer | process injection | inline hook | cheat engine | patching binary | control flow graph
S: indicator of compromise | volatile memory | mach-o | rop gadget | sigma rule
S: ransomware | 反调试 | 砸壳 | 注入
T: ida | ghidra | radare2 | frida | binary ninja | x64dbg | gdb | cuckoo | volatility | apktool | virustotal
T: capstone | angr | jadx | windbg | xposed | unicorn engine | binwalk | pin | dnspy | misp | ollydbg
H: ida plugin | ida script | ida scripts | ida extension | ida loader | ida rules | ida pro script | ida pro scripts
H: ida pro extension | ida pro loader | ghidra plugin | ghidra script | ghidra scripts | ghidra extension
H: frida plugin | frida script | radare2 plugin | disassembly library | disassembly engine | disassembly framework
H: disassembler library | disassembler engine | disassembler framework | hooking engine | emulation library
H: emulation engine | malware scanner | malware analyzer | malware samples | malware detector
H: memory scanner | memory analyzer | memory samples | memory detector | apk decompiler
H: dotnet decompiler | java decompiler | lua decompiler | wasm decompiler | forensics tool | forensics toolkit
H: forensics framework | forensics platform | forensic tool | forensic toolkit | forensic framework
H: forensic platform | hex viewer | 逆向工具 | 反编译工具 | 沙箱 | 取证工具
W: assembly | opcode
C: import frida | frida U | r2 d | volatility f

[privacy]
)lexicon",
R"lexicon(
[privacy]
alias: anonymity | tor | privacy tools | data privacy | privacy enhancing technologies | anonymous communication
alias: anti-surveillance | anonymization | personal data | 隐私
E: privacy
E: anonymity | anonymization | anonymous network | anonymous browsing
E: anonymous communication | tor | onion network | onion routing | anti-tracking
E: pseudonymization | hidden service | hardening | secure delete | secure messenger | secure messaging | de-google
E: degoogled | 隐私 | 匿名 | 隐私保护 | 隱私 | 差分隐私 | 隐私计算 | 暗网 | 脱敏
S: onion service | metadata removal | tracking protection | telemetry removal | data minimization
S: plausible deniability | secure deletion | anonymize data | censorship | whistleblower | whistleblowing
S: identity protection | fingerprinting protection | mixnet | personal information | gdpr data
S: surveillance capitalism | burner email | alternative frontend | journalist | delete account | opt out
S: encrypted dns | 数据脱敏 | 去除元数据
T: i2p | tails | whonix | signal | securedrop | invidious | torbrowser | nitter | eff
T: qubes | searx | duckduckgo | protonmail | grapheneos
H: privacy proxy | privacy extension | privacy frontend | tor controller | tor library | tor docker image
H: onion controller | onion library | data anonymizer | data cleaner | data remover | metadata anonymizer
H: privacy friendly frontend | privacy friendly alternative | privacy respecting frontend | 隐私工具
H: 隐私计算框架 | 匿名网络
W: anonymous | tracker | encrypted | leak | consent | surveillance
C: torrc | torsocks | apt install tor
X: privacy policy | our privacy policy

[smart-contracts]
alias: web3 | defi | nft | nfts | ethereum | solidity | dapps | dapp | decentralized applications | smart contract
alias: decentralized finance | crypto wallets | solana | layer 2 | 智能合约
E: smart-contract | ethereum wallet | ethereum client | ethereum development
E: solana wallet | solana client | solana development | solana contract | solana library | solana sdk | solana app
E: solana node | solana framework | solana token | evm wallet | evm client | evm development | evm contract
E: evm library | evm sdk | evm app | evm node | cosmos wallet | cosmos client | cosmos development | cosmos contract
E: cosmos library | cosmos sdk | polkadot wallet | polkadot client | polkadot development | polkadot contract
E: polkadot library | near wallet | near client | near development | tron wallet | tron client | bitcoin wallet | dapp
E: d-app | defi | nft | web3 | decentralized finance | decentralized exchange | decentralized application
E: decentralized autonomous organization | decentralized identity | erc-20 | erc20 | erc-721 | erc721 | token sale
E: token contract | token bridge | token standard | solidity | dao | amm | block explorer | zk-rollup | crypto wallet
E: 智能合约 | 去中心化金融 | 以太坊 | 钱包 | 區塊鏈 | 数字藏品 | 代币
S: gas optimization | staking | liquidity pool | evm compatible | airdrop | token swap | hardhat project
S: governance token | flash loan | yield farming | upgradeable contract | crowd sale | ico | multisig | oracle
S: rollup | ipfs metadata | meme coin | account abstraction
S: initial coin offering | cross chain bridge | validator node | mempool | seed phrase | uniswap v2 | sniper bot
S: vyper | 合约 | 空投
T: truffle | hardhat | openzeppelin | ethers-js | metamask | uniswap | foundry | solana | ganache | infura
T: opensea | anchor | polygon | chainlink | ipfs | parity | geth | binance smart chain | remix | walletconnect | aave
T: polkadot | the graph | ethereum
H: solidity linter | solidity compiler | solidity plugin | solidity boilerplate | solidity template
H: solidity examples | solidity security tool | solidity audit | solidity analyzer | solidity starter kit
H: solidity tutorial | solidity debugger | smart contract linter | smart contract compiler | smart contract plugin
H: smart contract boilerplate | smart contract template | smart contract examples | smart contract security tool
H: smart contract analyzer | smart contract starter kit | smart contract tutorial | ethereum linter
H: ethereum compiler | ethereum plugin | ethereum boilerplate | ethereum template | ethereum examples
H: ethereum security tool | ethereum audit | ethereum analyzer | ethereum starter kit | truffle linter
H: truffle compiler | truffle plugin | truffle boilerplate | truffle template | truffle examples
H: truffle security tool | truffle audit | truffle analyzer | hardhat linter | hardhat compiler | hardhat plugin
H: hardhat boilerplate | hardhat template | hardhat examples | hardhat security tool | hardhat audit | metamask linter
H: metamask compiler | metamask plugin | metamask boilerplate | metamask template | metamask examples
H: metamask security tool | nft linter | nft compiler | nft plugin | nft boilerplate | nft template | nft examples
H: token contracts | token dapp | token implementation | staking contracts | staking dapp | staking implementation
H: erc20 contracts | erc20 dapp | erc20 implementation | erc721 contracts | erc721 dapp | erc721 implementation
H: crowdsale contracts | crowdsale dapp | crowdsale implementation | decentralized marketplace | decentralized game
H: decentralized app | nft exchange | nft marketplace | nft game | nft app | arbitrage bot | mev bot | airdrop bot
H: 合约开发 | 钱包应用 | 去中心化交易所
W: wallet | mint | swap | gas
C: truffle migrate | truffle compile | npx hardhat | forge build | forge test | pragma solidity | import ethers
C: anchor build | new Web3

[distributed-systems]
alias: distributed computing | distributed | microservices | rpc | microservice | rpc framework | grpc | consensus
alias: actor model | concurrency | parallel computing | hpc | 分布式系统
E: distributed system | distributed computing | distributed consensus | distributed framework | distributed actor
E: micro-service | rpc framework | rpc library | rpc system | rpc client | rpc server | remote procedure call
E: grpc framework | grpc library | grpc service | grpc client | grpc server | raft consensus | raft implementation
E: raft algorithm | paxos consensus | paxos implementation | paxos algorithm | actor model | actor framework
E: actor system | actor library | high performance computing | hpc | parallel computing | parallel programming
E: parallel processing | event sourcing | cqrs | saga | concurrency library | concurrency primitive
E: coroutine library | thread pool | async library | 分布式 | 分布式系统 | 微服务 | 分散式系統
E: 分布式事务 | 高并发 | 分布式任务 | RPC框架 | 微服务架构 | 协程
S: fault tolerance | eventual consistency | leader election | vector clock | crdt | two phase commit | message passing
S: mpi | openmp | slurm | idempotency | lock free | work stealing | thread safe | service oriented | protocol buffer
S: thrift | soa | horizontal scaling | distributed id | snowflake id | gpu cluster job | batch system
S: multi threading | rate limiter | circuit breaker | stub | serialization protocol | futures
S: async await | domain event | 一致性 | 限流 | 线程池
T: grpc | akka | dubbo | etcd | zookeeper | spring cloud | protobuf | istio | kafka | ray | hazelcast | orleans
T: zeromq | openmpi | go-micro | dapr | brpc | celery | cuda | ignite | temporal
H: microservice architecture | microservice framework | microservice example | microservice template
H: microservice chassis | raft library | raft framework | raft toolkit | paxos library | paxos framework
H: consensus library | consensus framework | mpi library | mpi cluster | mpi wrapper | mpi toolkit | slurm library
H: slurm cluster | slurm wrapper | hpc library | hpc cluster | job scheduler | snowflake id generator
H: unique id generator | 微服务框架 | 分布式框架 | 分布式任务调度平台 | 网络框架
W: cluster | replication | latency
C: protoc go_out | mpirun | sbatch | import grpc | protoc grpc_out

[state-management]
alias: state management | redux | state machine | flux | state container | state machines | mobx
alias: reactive programming | rxjs | reactive | 状态管理
E: state management | state manager | state container | state machine | redux | flux | mobx
E: vuex
E: rxjs middleware | global state | predictable state
E: reactive state
E: finite state | application state
E: reactive programming | reactive extension | reactive stream | reactive library | functional reactive | frp
E: statechart | observable | 状态管理 | 状态机 | 响应式编程 | 狀態管理 | 有限状态机 | 数据流
S: reducer | action creator | selector memoization | immutable state | time travel debugging
S: unidirectional data flow | derived state | signal | persisted store | side effect | dispatch | transition event
S: behaviour tree | single source of truth | undo redo | hydrate store
S: event emitter | data binding | saga | immutable update | 单向数据流
T: rxjs | xstate | zustand | recoil | ngrx | rxjava | react | pinia | immer | rxswift | bloc | jotai | effector
T: reselect | immutable-js | baconjs | reactivecocoa | provider | alt
H: redux enhancer | redux utilities | redux utility | redux starter | redux example | mobx enhancer | mobx utilities
H: mobx utility | mobx starter | vuex enhancer | vuex utilities | vuex utility | flux enhancer | flux utilities
H: fsm library | fsm framework | fsm generator | fsm engine | fsm compiler | state machine library
H: state machine framework | state machine generator | state machine engine | frp library | frp framework
H: state library | store library | store enhancer | 状态管理库 | 状态机框架
W: subscribe | observer
C: npm install redux | import createStore | from redux | useSelector | import mobx
X: state of the art | solid state

[text-processing]
alias: strings | string manipulation | regular expressions | regex | text manipulation | string processing | diff
alias: unicode | text utilities | regexp | string utilities | 文本处理
E: text processing | text manipulation | text diff | text editor utility | text formatting | string manipulation
E: string library | string utility | string formatting | string similarity | regular expression | regex
E: regexp engine | regexp library | regexp tester | regexp builder | fuzzy matching
E: fuzzy search | fuzzy string matching | slug | slugify | unicode | character encoding | levenshtein | diff tool
E: diff library | diff algorithm | diff viewer | pinyin | transliteration | lorem ipsum | ascii art | ascii table
E: 文本处理 | 字符串 | 正则 | 正则表达式 | 拼音 | 字串 | 编码转换 | 文本对比
E: 汉字转拼音 | 简繁
S: utf-8 | case conversion | camel case | string distance | tokenizer | pluralize | inflector | humanize | word wrap
S: string template | truncate text | iconv | character set | base64 | named capture | capture group
S: pattern matching string | html entity | escape string | edit distance | placeholder text | text to ascii
S: string search | wildcard | glob | unidecode | word count | plain text | soundex | 大小写 | 字数
T: awk | sed | pcre | icu | re2 | grep | perl | oniguruma | nltk | jieba | hyperscan | figlet
H: string generator | string helper | string converter | string matcher | slug library | slug generator | slug helper
H: slug converter | unicode library | unicode generator | unicode helper | glob library | glob generator
H: pinyin library | regex tool | regex compiler | regex playground | regex cheat sheet | regex visualizer
H: regexp tool | regexp compiler | regexp playground | regexp cheat sheet | text diff tool | text formatter
H: text filter | text converter | text generator | ascii art generator | word counter | character counter
H: 字符串工具 | 正则工具 | 拼音库
X: text messaging | text editor plugin | query string

[date-time]
alias: date | date and time | time | datetime | dates | time zones | timezone | clock | clocks | date library
alias: calendars and time | cron | 时间 | 日期
E: date library | date formatting | date manipulation | date parsing | date time | date-time | time zone
E: time library | time ago | time format | time converter | time parser | time-zone | relative time | cron expression
E: cron parser | cron library
E: countdown | clock | stop-watch | timer | jalali calendar | jalali date | hijri calendar | hijri date
E: persian calendar | persian date | lunar calendar | lunar date | hebrew calendar | hebrew date | julian calendar
E: time-ago | timestamp | 日期 | 时间 | 时间戳 | 时区 | 倒计时 | 時間 | 闹钟 | 时钟 | 农历日期
E: 定时器
S: iso 8601 | utc | leap year | moment-js plugin | date arithmetic | human readable date | daylight saving
S: natural language date | parse date | duration | epoch | strftime | business day
S: working day | ntp | holiday calculation | recurring date | relative date | alarm | elapsed time | time interval
S: cron syntax | 公历 | 节气
T: moment | joda-time | luxon | date-fns | dayjs | carbon | iana tz database | arrow
T: strtotime | nodatime | chrono | cron | flatpickr | icu
H: date picker library | date helper | date class | date package | date plugin | date extension
H: datetime picker library | datetime helper | datetime class | datetime package | time picker library | time helper
H: time class | cron picker library | cron helper | moment picker library | clock app | clock widget | clock component
H: clock plugin | clock view | timer app | timer widget | timer component | timer plugin | countdown app
H: countdown widget | countdown component | alarm app | alarm widget | cron expression parser
H: cron expression generator | cron scheduler | ntp client | 日期库 | 时间库 | 时间工具 | 倒计时组件
W: month | hour | calendar | zone | schedule
X: real time | run time | compile time | time series | time tracking | up to date | date of birth | time complexity
X: build time | spare time | time consuming | system time limit

[compression]
alias: data compression | zip | gzip | archive formats | file compression | archivers | deduplication | archiver
alias: 压缩
E: data compression | file compression | image compression | lossless compression | text compression
E: video compression | string compression | log compression | json compression | compression library
E: compression algorithm | compression tool | compression format | compression utility | compression codec
E: compression middleware | zip file | zip library | zip archive | zip compression | zip implementation | zip binding
E: zip extractor | zip wrapper | gzip file | gzip library | gzip archive | gzip compression | gzip implementation
E: gzip binding | gzip extractor | zlib file | zlib library | zlib archive | zlib compression | zlib implementation
E: zlib binding | lz4 file | lz4 library | lz4 archive | lz4 compression | lz4 implementation | zstd file
E: zstd library | zstd archive | zstd compression | brotli file | brotli library | brotli archive | brotli compression
E: tar file | tar library | tar archive | rar file | rar library | archiver | unzip | 7-zip | unrar
E: compressor | 压缩 | 解压 | 壓縮 | 解压缩 | 压缩算法 | 图片压缩工具
S: huffman | compression ratio | lz77 | entropy coding | arithmetic coding | deflate | extract archive | decompression
S: run length encoding | delta compression | multi-threaded compression | decompress | self-extracting | streaming zip
S: dictionary compression | password protected zip | archive extraction | burrows wheeler | bit packing | tarball
S: 压缩包 | 解压密码
T: zlib | gzip | zstd | lz4 | brotli | 7zip | bzip2 | xz | snappy | winrar | lzma sdk | libarchive | google zopfli
T: blosc
H: zip reader | zip writer | zip module | zip package | zip plugin | zip bindings | zip port | zip manager
)lexicon",
R"lexicon(
[compression]
H: gzip reader | gzip writer | gzip module | gzip package | gzip plugin | gzip bindings | gzip port | tar reader
H: tar writer | tar module | tar package | tar plugin | tar bindings | rar reader | rar writer | rar module
H: rar package | rar plugin | 7z reader | 7z writer | 7z module | 7z package | 7z plugin | archive reader
H: archive writer | archive module | archive package | zstd reader | zstd writer | zstd module | brotli reader
H: brotli writer | compression app | compression framework | compression class | compression benchmark
H: compression extension | archive app | archive framework | archive format | archive class | archive benchmark
H: archive extension | image compressor | file compressor | video compressor | js compressor | css compressor
H: 压缩工具 | 解压工具 | 压缩库
W: compress | encode
C: tar xzf file | gzip d | unzip q

[theming]
alias: themes | theme | color schemes | color scheme | color themes | wallpapers | wallpaper | dark theme
alias: customization | skins | desktop customization | ricing | 主题
E: theme | color scheme | colour scheme | dark colorscheme
E: light colorscheme | syntax colorscheme
E: wallpaper | screen-saver | dark mode | skin
E: color-scheme | 主题 | 壁纸 | 皮肤 | 配色方案 | 佈景主題 | 主题皮肤
E: 暗黑模式 | 换肤 | 美化
S: eye friendly | pastel color | dark and light variant | true color
S: 256 color | low contrast | dark variant | 16 color
S: base16 scheme | inspired palette | color variant
T: solarized | dracula | gruvbox | nord | base16 | monokai | oh my zsh | catppuccin | tokyo night | powerlevel10k
T: material | conky | rainmeter | spicetify | unsplash | one dark | oh-my-posh | tomorrow night | betterdiscord
H: themes | theme collection | theme generator | theme pack | colorscheme collection | colorscheme generator
H: colorscheme switcher | wallpaper collection | wallpaper generator | theming library | theming engine
H: theming plugin | theme library | theme plugin | colorscheme for vim | colorscheme for neovim | color scheme for vim
H: color scheme for neovim | colour scheme for vim | colour scheme for neovim | material ui theme
H: material dark theme | material gtk theme | flat ui theme | flat dark theme | flat gtk theme | minimal ui theme
H: minimal dark theme | wallpaper service | wallpaper downloader | live wallpaper engine
H: screensaver | 主题包 | 壁纸应用 | 换肤框架
W: palette | dark
X: main theme of the talk | common theme | theme park

[vim]
alias: neovim | vim plugin | vim plugins | vi | vimrc | neovim plugin | vim tools | vim configuration
E: vim | nvim | vi clone | vi like | vi mode | vi emulation | vi keybinding
E: neovim plugin | neovim configuration | neovim config | neovim distribution | neovim theme
E: Vim配置 | Vim插件 | Neovim配置 | 编辑器插件Vim
S: statusline | modal editing | omni completion | text object | syntastic | keymapping | nerdtree
S: lsp config | ftplugin | key mapping | quickfix | lua config | treesitter
S: autocommand | buffer | telescope extension | completion source | leader key
S: normal mode | ex command | viml
T: neovim | pathogen | vundle | unite | telescope | gvim | macvim
T: spacevim | ctrlp | deoplete | neobundle | ale
H: vim plugin manager | vim color scheme | vim syntax plugin | vim lsp client | neovim plugin manager
H: neovim color scheme | neovim bundle | neovim syntax plugin | vimscript library | vimscript linter
H: vimscript parser | viml library | viml linter | viml parser | telescope source | coc extension | coc source
H: unite extension | unite source | ctrlp extension | ctrlp source | denite extension | denite source | Vim教程
H: Vim主题
W: insert mode
C: Plug | Plugin | Bundle | nnoremap | PlugInstall | pathogen infect | NeoBundle
C: vim runtime | autoload pathogen | require setup nvim | let g

[emacs]
alias: emacs package | emacs packages | elisp | emacs lisp | org-mode | spacemacs | emacs configuration | emacs tools
E: emacs | spacemacs | elisp
E: org-mode | major mode | minor mode | Emacs配置 | Emacs插件 | Emacs包
S: melpa | helm source | company backend | flycheck checker | evil mode | dired | org file
S: use-package | comint | eshell | defun | minibuffer | ivy | magit section
S: org babel | capture template | eldoc | inferior process | interactive function | transient | hydra | tramp
T: magit | helm | evil | company-mode | projectile | eglot | flycheck | elpa | el-get | cask | slime
T: gnus
H: emacs layer | emacs exporter | emacs backend | emacs source | emacs extension | emacs utilities | emacs checker
H: emacs client | emacs theme pack | org-mode layer | org-mode exporter | org-mode backend | org-mode source
H: org-mode extension | org-mode utilities | org-mode checker | org-mode client | org layer | org exporter
H: org backend | org source | org extension | org utilities | org checker | spacemacs layer | spacemacs exporter
H: spacemacs backend | spacemacs source | spacemacs extension | spacemacs utilities | helm layer | helm exporter
H: helm backend | company layer | company exporter | flycheck layer | flycheck exporter | evil layer | mode for emacs
H: emacs init file | Org模式 | Emacs主题
W: keymap
C: M-x | require use-package | package-install | M x package install | add to list load path | setq | require quote
C: add-hook | use package ensure | eval after load

[lib]
E: 前端库 | 解析库 | 算法库 | 图形库 | 图表库 | 网络库 | 日志库 | 动画库 | 请求库 | 基础库 | go-库 | 开源组件 | 通用组件 | 增强工具 | 轻量级库
E: 小而全的 | 聚合支付 | php-库 | c++-库 | 算法工具包 | java-库 | go-语言库 | rust-库 | python-库 | 庫 | 函數庫 | 組件庫 | 工具庫 | 開源庫 | js-庫 | 控件庫
E: 封裝庫 | 前端庫 | 解析庫 | 演算法庫 | 算法庫 | 圖形庫 | 圖表庫 | 網路庫 | 網絡庫 | 日誌庫 | 動畫庫 | 請求庫 | 基礎庫 | 第三方庫 | go-庫 | 開源元件
E: 開源組件 | 通用元件 | 通用組件 | 增強工具 | 輕量級庫 | php-庫 | c++-庫 | java-庫 | go-語言庫 | rust-庫 | python-庫
S: 效果图 | 无依赖 | 无侵入 | 零侵入 | 低侵入 | 使用示例 | 手动导入 | 导入项目 | 属性说明 | 如何使用 | 集成方式 | 滚动视图 | 联动效果 | 代理方法
S: 按需引入 | 快速接入 | 快速集成 | 引入项目 | 如何引入 | 如何集成 | 链式调用 | 一行代码 | 几行代码 | 类型定义 | 导入头文件 | 自定义属性
S: 初始化方法 | api-简洁 | 在项目中引入 | 单元测试覆盖 | maven-引入 | gradle-引入 | 輕量級 | 安卓庫 | 零依賴 | 效果圖 | 無依賴 | 無侵入 | 引入依賴
S: 新增依賴 | 手動匯入 | 匯入專案 | 屬性說明 | 滾動檢視 | 聯動效果 | 引入專案 | 鏈式呼叫 | 一行程式碼 | 幾行程式碼 | 型別定義 | 支援自定義
S: 高度可定製 | 匯入標頭檔案 | 自定義屬性 | api-簡潔 | 在專案中引入 | 單元測試覆蓋 | 自定義-view
H: 驱动 | 增强包 | 算法包 | 函数集 | 方法库 | 推理库 | 识别库 | 組件 | 封裝 | 模塊 | 輪子 | 實現 | 驅動 | 工具類 | 中介軟體 | 中間件 | 開發包 | 依賴庫
H: 增強包 | 方法庫 | 推理庫 | 識別庫 | 客戶端庫
X: 仓库 | 词库 | 题库 | 图库 | 片库 | 书库 | 曲库 | 库存 | 入库 | 出库 | 分库 | 库表 | 脱库 | 字库 | 宝库 | 智库 | 文库 | 本库 | 源库 | 从库 | 主库 | 建库
X: 库位 | 数据库 | 知识库 | 漏洞库 | 媒体库 | 语料库 | 向量库 | 资料库 | 代码库 | 素材库 | 资源库 | 规则库 | 模型库 | 样本库 | 社工库 | 指纹库
X: 人脸库 | 音乐库 | 密码库 | 表情库 | 存储库 | 动态库 | 静态库 | 因子库 | 目标库 | 链接库 | 公共库 | 视频库 | 图片库 | 组件化 | 模块化 | 字体库
X: 样式库 | 硬件驱动 | 数据驱动 | 驱动程序 | 仓库管理 | 功能模块 | 系统模块 | 模块列表 | 扩展程序 | 数据库驱动 | 消息中间件 | 浏览器插件
X: 浏览器扩展 | 倉庫 | 詞庫 | 題庫 | 片庫 | 書庫 | 曲庫 | 庫存 | 入庫 | 出庫 | 分庫 | 庫表 | 脫庫 | 字型檔 | 寶庫 | 智庫 | 文庫 | 本庫 | 源庫 | 從庫
X: 主庫 | 建庫 | 庫位 | 資料庫 | 知識庫 | 漏洞庫 | 媒體庫 | 語料庫 | 向量庫 | 程式碼庫 | 素材庫 | 資源庫 | 規則庫 | 模型庫 | 樣本庫 | 社工庫 | 指紋庫
X: 人臉庫 | 音樂庫 | 密碼庫 | 表情庫 | 儲存庫 | 動態庫 | 靜態庫 | 因子庫 | 目標庫 | 連結庫 | 公共庫 | 影片庫 | 圖片庫 | 元件化 | 模組化 | 字型庫
X: 樣式庫 | 硬體驅動 | 資料驅動 | 驅動程式 | 倉庫管理 | 功能模組 | 系統模組 | 模組列表 | 擴充套件程式 | 資料庫驅動 | 訊息中介軟體 | 瀏覽器外掛
X: 瀏覽器擴充套件

[web-app]
E: 起始页 | 仪表板 | 自部署 | web-端 | 管理面板 | 后台管理 | oa-系统 | 办公系统 | 协同办公 | 考试系统 | 文档系统 | 个人导航 | 个人主页 | 书签导航
E: 网校系统 | 工单系统 | 监控面板 | 发卡系统 | 短链系统 | 问卷系统 | 预约系统 | 点餐系统 | 社区系统 | 问答社区 | 交友系统 | erp-系统 | 进销存系统
E: 知识库系统 | 私有化部署 | 服务器面板 | 企业级平台 | web-管理 | web-面板 | saas-系统 | 在线教育系统 | 知识付费系统 | web-控制台 | saas-平台 | 論壇
E: 圖床 | 雲端硬碟 | 網盤 | 自託管 | 起始頁 | 儀表板 | 線上平台 | 在線平台 | 線上工具 | 在線工具 | 電商系統 | 管理系統 | 管理後台 | 後台管理
E: 辦公系統 | 協同辦公 | 考試系統 | 文件系統 | 文檔系統 | 個人導航 | 個人主頁 | 書籤導航 | 網校系統 | 工單系統 | 監控面板 | 髮卡系統 | 短鏈系統
E: 問卷系統 | 預約系統 | 點餐系統 | 社群系統 | 社區系統 | 問答社群 | 問答社區 | 交友系統 | web-應用 | oa-系統 | 進銷存系統 | 知識庫系統 | 企業級平台
E: erp-系統 | 線上教育系統 | 知識付費系統 | saas-系統 | web-控制檯
S: 多用户 | 默认账号 | 默认密码 | 初始账号 | 演示地址 | 体验地址 | 在线体验 | 访问地址 | 前台演示 | 账号密码 | 用户注册 | 注册登录 | 默认用户名
S: 浏览器访问 | 打开浏览器 | 浏览器打开 | 管理员账号 | 手机端适配 | 响应式布局 | 預設賬號 | 預設密碼 | 初始賬號 | 體驗地址 | 線上體驗 | 訪問地址
S: 賬號密碼 | 使用者註冊 | 註冊登入 | 預設使用者名稱 | 瀏覽器訪問 | 開啟瀏覽器 | 瀏覽器開啟 | 管理員賬號 | 手機端適配 | 響應式佈局
H: 后台 | 面板 | 门户 | 中台 | 工作台 | 网盘程序 | 文件列表程序 | 站點 | 後台 | 門戶 | 導航站 | 畢業設計 | 個人網站 | 雲端硬碟程式 | 網盤程序
H: 檔案列表程式
X: 跨平台 | 多平台 | 全平台 | 云平台 | 操作系统 | 文件系统 | 构建系统 | 推荐系统 | 系统设计 | 系统架构 | 插件系统 | 类型系统 | 系统代理 | 系统托盘
X: 系统要求 | 系统需求 | 系统环境 | 各大平台 | 主流平台 | 平台兼容 | 系统调用 | 坐标系统 | 控制系统 | 分布式系统 | 嵌入式系统 | 微信公众平台
X: 微信开放平台 | linux-系统 | windows-系统 | 雲平台 | 作業系統 | 檔案系統 | 構建系統 | 推薦系統 | 系統設計 | 系統架構 | 外掛系統 | 型別系統 | 系統代理
X: 系統托盤 | 系統要求 | 系統需求 | 系統環境 | 平台相容 | 系統呼叫 | 座標系統 | 控制系統 | 分散式系統 | 嵌入式系統 | 微信公眾平台 | 微信開放平台
X: linux-系統 | windows-系統

[ai]
E: 换脸 | 数字人 | 图生图 | 唤醒词 | 声音克隆 | 语音克隆 | 音色克隆 | 语音转写 | 语音翻译 | 文生视频 | 图生视频 | 图像生成 | 视频生成 | 音乐生成
E: 表格识别 | 版面分析 | 公式识别 | 目标跟踪 | 姿态估计 | 超分辨率 | 图像修复 | 智能抠图 | 检索增强 | 模型微调 | 模型部署 | 扩散模型 | 世界模型
E: 智能对话 | 训练框架 | 推理框架 | 语音转换 | 语音助手 | 同声传译 | 声纹识别 | 生成模型 | 对话模型 | 行为识别 | 智能写作 | 智能翻译 | ai-应用
E: ai-助手 | ai-工具 | ai-编程 | ai-写作 | ai-视频 | ai-翻译 | ai-客服 | ai-对话 | ai-平台 | ai-智能 | 文本转语音 | 文字转语音 | 语音转文字 | ai-生成 | ai-生图
E: 车道线识别 | ai-短视频 | 光学字符识别 | ocr-识别 | 机器学习算法 | 深度学习框架 | 換臉 | 文生圖 | 提示詞 | 智慧體 | 智能體 | 數字人 | 圖生圖
E: 喚醒詞 | 神經網絡 | 語言模型 | 人臉識別 | 人臉檢測 | 目標檢測 | 影像識別 | 圖像識別 | 語音識別 | 語音合成 | 強化學習 | 推薦系統 | 影像分類
E: 圖像分類 | ai-繪畫 | 智慧問答 | 智能問答 | 知識圖譜 | 聲音克隆 | 語音克隆 | 語音轉寫 | 語音翻譯 | 圖生影片 | 圖生視頻 | 音樂生成 | 表格識別
E: 公式識別 | 目標跟蹤 | 姿態估計 | 影像修復 | 圖像修復 | 智慧摳圖 | 智能摳圖 | 檢索增強 | 模型微調 | 擴散模型 | 智慧對話 | 智能對話 | 訓練框架
E: 語音轉換 | 語音助手 | 同聲傳譯 | 聲紋識別 | 對話模型 | 行為識別 | 智慧寫作 | 智能寫作 | 智慧翻譯 | 智能翻譯 | 知識庫問答 | 機器人對話 | ai-應用
E: ai-程式設計 | ai-編程 | ai-寫作 | ai-翻譯 | ai-對話 | 文字轉語音 | 文本轉語音 | 語音轉文字 | ai-生圖 | 車道線識別 | 自然語言處理 | 光學字元識別
E: ocr-識別
S: 显存 | 幻觉 | 算力 | 整合包 | 词向量 | 零样本 | 少样本 | 向量化 | 权重下载 | 训练数据 | 训练脚本 | 智能回复 | 预训练权重 | 注意力机制
S: 上下文记忆 | 分詞 | 微調 | 視訊記憶體 | 幻覺 | 知識庫 | 資料集 | 多模態 | 吳恩達 | 西瓜書 | 詞向量 | 零樣本 | 少樣本 | 推薦演算法 | 文字分類
S: 語義分割 | 文字識別 | 車牌識別 | 機器翻譯 | 遷移學習 | 權重下載 | 訓練資料 | 訓練腳本 | 智慧回覆 | 向量資料庫 | 驗證碼識別 | 聊天機器人
S: 關鍵詞提取 | 預訓練權重 | 注意力機制 | 上下文記憶 | 命名實體識別
T: 百川 | 混元 | 月之暗面 | 硅基流动 | 智譜 | 元寶 | 通義千問 | 訊飛星火 | 百度飛槳 | 矽基流動
H: 模型 | 智能问答系统 | 语音合成工具 | 语音识别工具 | 深度学习项目 | 智慧問答系統 | 語音合成工具 | 語音識別工具 | 深度學習專案
X: 盒模型 | 数据模型 | 领域模型 | 消息模型 | 权限模型 | 三维模型 | 模型驱动 | 线程模型 | 推理小说 | 資料模型 | 領域模型 | 訊息模型 | 權限模型
X: 三維模型 | 模型驅動 | 執行緒模型 | 推理小說

[3d]
E: 點雲 | 圖形學 | 虛擬現實 | 增強現實 | 光線追蹤 | 數字孿生 | 傾斜攝影
S: 貼圖 | 網格 | 體素 | 材質 | 陰影 | 印表機 | 圖形引擎
H: 圖形庫 | 三維引擎 | 三維視覺化 | 三維可視化 | 視覺化引擎 | 可視化引擎
X: 大模型 | 语言模型 | 训练模型 | 生成模型 | 数据模型 | 模型训练 | 模型推理 | 模型部署 | 领域模型 | 识别模型 | 模型下载 | 模型微调 | 模型列表
X: 消息模型 | 权限模型 | 模型评测 | 模型权重 | 数学建模 | 数据建模 | 网络渲染 | 模板渲染 | 表单渲染 | 页面渲染 | 列表渲染 | 分片切片 | 预训练模型
X: 数据库建模 | 服务端渲染 | 字节码切片 | 深度学习模型 | 語言模型 | 訓練模型 | 資料模型 | 模型訓練 | 領域模型 | 識別模型 | 模型下載 | 模型微調
)lexicon",
R"lexicon(
[3d]
X: 訊息模型 | 權限模型 | 模型評測 | 模型權重 | 數學建模 | 資料建模 | 網路渲染 | 表單渲染 | 頁面渲染 | 預訓練模型 | 資料庫建模 | 服務端渲染
X: 位元組碼切片 | 深度學習模型

[data]
E: 数据爬取 | 批量抓取 | 评论抓取 | 数据编排 | 数据管道 | 数据管线 | 指标平台 | 数据血缘 | 数据资产 | 数据标注 | 标注工具 | 报表平台 | 报表系统
E: 舆情分析 | 数据调度 | 日志分析 | 行情数据 | 历史数据 | 元数据管理 | 数据开发平台 | 社交媒体数据 | 數倉 | 數據集 | 流處理 | 資料分析 | 資料處理
E: 數據處理 | 資料探勘 | 數據挖掘 | 數據科學 | 資料採集 | 數據採集 | 資料清洗 | 數據清洗 | 資料倉庫 | 數據倉庫 | 實時計算 | 流式計算 | 資料中台
E: 數據中台 | 資料同步 | 數據同步 | 資料治理 | 數據治理 | 統計分析 | 商業智慧 | 商業智能 | 資料報表 | 數據報表 | 資料大屏 | 數據大屏 | 資料抓取
E: 數據抓取 | 視覺化庫 | 可視化庫 | 網站統計 | 流量統計 | 資料爬取 | 數據爬取 | 評論抓取 | 資料編排 | 數據編排 | 資料管道 | 數據管道 | 資料管線
E: 數據管線 | 指標平台 | 資料血緣 | 數據血緣 | 資料資產 | 數據資產 | 資料標註 | 數據標註 | 標註工具 | 報表平台 | 報表系統 | 輿情分析 | 資料排程
E: 數據調度 | 日誌分析 | 行情資料 | 行情數據 | 歷史資料 | 歷史數據 | 數據可視化 | 視覺化圖表 | 可視化圖表 | 元資料管理 | 元數據管理
E: データ視覺化 | 資料開發平台 | 社交媒體資料
S: 爬取 | 反爬 | 去重 | 清洗 | 字段 | 数据导出 | 导出-csv | 导出-excel | 採集 | 圖表 | 報表 | 統計 | 埋點 | 欄位 | 視覺化 | 資料湖 | 資料來源 | 批處理
S: 元資料 | 省市區 | 離線計算 | 資料整合 | 資料開發 | 資料質量 | 行政區劃 | 公開資料 | 匯入匯出 | 資料匯出 | 匯出-csv | 匯出-excel
H: 采集器 | 爬虫合集 | 数据编排平台 | 圖表庫 | 採集器 | 爬蟲框架 | 資料平台 | 數據平台 | 爬蟲專案 | 爬蟲項目 | 爬蟲程式 | 爬蟲程序 | 採集工具
H: 報表工具 | 爬蟲合集 | 視覺化工具 | 可視化工具 | 視覺化平台 | 可視化平台 | 資料分析平台 | 資料分析工具 | 資料編排平台
X: 数据库 | 数据结构 | 数据校验 | 数据权限 | 用户数据 | 数据安全 | 日志采集 | 日志收集 | 可视化搭建 | 可视化拖拽 | 可视化编排 | 可视化编辑
X: 网页版爬虫教程 | 資料庫 | 資料結構 | 資料校驗 | 資料權限 | 使用者資料 | 資料安全 | 日誌採集 | 日誌收集 | 視覺化搭建 | 視覺化拖拽 | 視覺化編排
X: 視覺化編輯 | 網頁版爬蟲教程

[terminal]
E: 命令补全 | zsh-配置 | tmux-配置 | ssh-客户端 | 控制檯 | 命令補全 | ssh-客戶端
S: 分屏 | 别名 | 自动补全 | 语法高亮 | 別名 | 進度條 | 字元畫 | 點檔案 | 彩色輸出 | 日誌顏色 | 自動補全 | 語法高亮
H: 终端配置 | 終端機主題 | 終端主題 | 終端機配置 | 終端配置 | 終端複用器 | 控制檯應用
X: 多终端 | 移动终端 | 智能终端 | 终端用户 | 终端设备 | 车载终端 | 终端产品 | 在终端中 | 终端登录 | 打开终端 | 在终端执行 | 多終端機 | 移動終端機
X: 智慧終端機 | 終端使用者 | 終端機裝置 | 車載終端機 | 終端機產品 | 在終端機中 | 終端機登入 | 開啟終端機 | 在終端執行

[api]
E: 接口转发 | 接口分发 | 接口中转 | 令牌管理 | 统一接口 | 接口集合 | 接口大全 | 接口定义 | 逆向接口 | 免费接口 | 公共接口 | 接口自动化 | api-分发
E: api-转发 | api-代理 | api-格式 | 统一-api | 开放-api | 逆向-api | api-平台 | api-开发 | 接口开发平台 | api-安全 | 大模型-api | 接口-mock | api-聚合管理
E: openai-接口 | openai-格式 | 兼容-openai | 閘道器 | 網關 | 開放平台 | api-封裝 | api-服務 | 免費-api | api-中轉 | api-分發 | api-轉發 | 統一-api | 開放-api
E: api-開發 | 公眾號開發-sdk
S: 额度 | 限流 | 鉴权 | 接口调用 | 请求参数 | 返回参数 | 请求示例 | 返回示例 | 接口地址 | 密钥管理 | 调用接口 | 額度 | 鑑權 | 請求參數 | 返回參數
S: 請求示例 | 金鑰管理
T: 支付寶
H: 分发系统 | 接口网关 | 分發系統 | 開發工具包 | api-客戶端
X: 接口类 | 图形接口 | 硬件接口 | 用户接口 | 网络接口 | 串行接口 | 交易接口 | 充电接口 | 标准接口 | 编程接口人

[crm]
E: 公海池 | 销售漏斗 | 线索管理 | 私域运营 | 会员管理系统 | 企微-scrm | 銷售管理 | 銷售漏斗 | 線索管理 | 私域運營 | crm-系統 | 企業管理系統
E: 會員管理系統
S: 線索 | 商機 | 客戶 | 銷售 | 工單 | 進銷存 | 會員管理 | 企業微信
H: 客戶系統 | 管理軟體 | 管理軟件 | crm-管理系統
X: 客户端 | 客户机 | 客户群 | 大客户 | 客户案例 | 客户身份 | 客戶端 | 客戶機 | 客戶群 | 大客戶 | 客戶案例 | 客戶身份

[learning-resource]
E: 图解 | 速成 | 真题 | 最全 | 手把手 | 动手学 | 白皮书 | 技能树 | 路线图 | 从零实现 | 一步一步 | 配套代码 | 配套源码 | 配套视频 | 学习仓库
E: 通关手册 | 面试通关 | 面试突击 | 面试手册 | 笔记整理 | 知识地图 | 资源合集 | 课程实验 | 组队学习 | 学习计划 | 系统教程 | 进阶之路 | 进阶指南
E: 面试必备 | 必备知识 | 技术文章 | 技术笔记 | 知识梳理 | 大厂面试 | 面试题集 | 新手入门 | 学习教程 | 电子教程 | 算法教程 | 自己动手写
E: 入门到精通 | 入门与实践 | 面试题整理 | 常见面试题 | 视频教程与源码 | 樣例 | 面經 | 課件 | 習題 | 刷題 | 題解 | 書籍 | 實戰 | 講義 | 圖解 | 真題
E: 電子書 | 備忘錄 | 知識點 | 訓練營 | 公開課 | 開源書 | 學習用 | 勉強會 | 動手學 | 白皮書 | 技能樹 | 路線圖 | 示例程式碼 | 示例代碼 | 示例專案
E: 示例項目 | 入門教程 | 從零開始 | 練手專案 | 練手項目 | 資源彙總 | 資料整理 | 中文翻譯 | 精選列表 | 論文列表 | 知識體系 | 學習路線 | 演示專案
E: 演示項目 | 原始碼分析 | 源碼分析 | 原始碼解析 | 源碼解析 | 原始碼閱讀 | 源碼閱讀 | 學習指南 | 學習資料 | 學習資源 | 學習路徑 | 學習記錄
E: 入門指南 | 從入門到 | 從零到一 | 實驗報告 | 原始碼解讀 | 源碼解讀 | 知識總結 | 知識整理 | 學習心得 | 開源教程 | 從零實現 | 配套程式碼
E: 配套代碼 | 配套原始碼 | 配套源碼 | 學習倉庫 | 通關手冊 | 知識地圖 | 資源合集 | 組隊學習 | 學習計劃 | 系統教程 | 進階之路 | 進階指南 | 必備知識
E: 技術文章 | 知識梳理 | 新手入門 | 學習教程 | 電子教程 | 保姆級教程 | 零基礎入門 | 技術棧總結 | 自己動手寫 | 入門到精通 | 入門與實踐
E: 影片教程與原始碼
S: 配套 | 书单 | 勘误 | 详解 | 本书 | 课后 | 原理 | 在线阅读 | 在校学生 | 持续更新 | 翻譯 | 實驗 | 總結 | 章節 | 書單 | 勘誤 | 詳解 | 本書 | 課後
S: 初學者 | 零基礎 | 參考書 | 公眾號 | 知識星球 | 推薦閱讀 | 線上閱讀 | 在校學生 | 持續更新 | 歡迎-star
H: 图鉴 | 小册 | 教科书 | 彙總 | 清單 | 題庫 | 仿寫 | 圖鑑 | 小冊 | 小專案 | 小項目 | 面試題 | 教科書 | 專案練習 | 項目練習 | 練習專案 | 練習項目
X: 云笔记 | 每日笔记 | 笔记软件 | 笔记应用 | 本地笔记 | 笔记工具 | 仅供学习 | 学习交流 | 学习成本 | 学习使用 | 技术学习 | 教程文档 | 使用教程
X: 安装教程 | 刷机教程 | 部署教程 | 配置教程 | 歌单列表 | 文件列表 | 列表渲染 | 播放列表 | 任务列表 | 视频列表 | 用户列表 | 学习平台 | 学习系统
X: 学习进度 | 在线学习 | 手册下载 | 产品手册 | 学习和参考 | 学习研究使用 | 视频教程链接 | 仅用于学习交流 | 仅用于技术研究和学习 | 書籤 | 書架
X: 元學習 | 學習率 | 列表頁 | 課程表 | 雲筆記 | 聯邦學習 | 遷移學習 | 監督學習 | 貢獻指南 | 作業排程 | 定時作業 | 機器翻譯 | 翻譯軟體 | 翻譯外掛
X: 每日筆記 | 筆記軟體 | 筆記應用 | 本地筆記 | 筆記工具 | 僅供學習 | 學習交流 | 學習成本 | 學習使用 | 技術學習 | 安裝教程 | 刷機教程 | 歌單列表
X: 檔案列表 | 任務列表 | 學習平台 | 學習系統 | 學習進度 | 線上學習 | 手冊下載 | 產品手冊 | 學習和參考 | 課程管理系統 | 學習研究使用
X: 影片教程連結 | 僅用於學習交流 | 僅用於技術研究和學習

[robot]
E: 智能车 | 机械狗 | 机器狗 | 遥操作 | 无人驾驶 | 自主导航 | 自主避障 | 机器人导航 | 机器人仿真 | 机器人学习 | 机器人开发 | 机器人底盘
E: 扫地机器人 | 巡检机器人 | 轮式机器人 | 激光雷达建图 | ros-小车 | ros-机器人 | 飛控 | 機械臂 | 無人車 | 平衡車 | 智慧車 | 智能車 | 機械狗 | 機器狗
E: 遙操作 | 自動駕駛 | 智慧小車 | 智能小車 | 無人駕駛 | 自主導航 | 四軸飛行器 | 機器人控制 | 四足機器人 | 人形機器人 | 機器人導航 | 機器人模擬
E: 機器人仿真 | 機器人學習 | 機器人開發 | 機器人底盤 | 掃地機器人 | 巡檢機器人 | 輪式機器人 | 鐳射雷達建圖 | ros-小車 | 機器人作業系統 | ros-機器人
S: 建图 | 避障 | 底盘 | 位姿 | 里程计 | 车道线 | 编码电机 | 舵機 | 導航 | 建圖 | 底盤 | 里程計 | 車道線 | 鐳射雷達 | 路徑規劃 | 運動規劃 | 運動控制
S: 步進電機 | 模擬環境 | 編碼電機
H: 小车 | 小車
X: 导航页 | 导航栏 | 网址导航 | 导航网站 | 底部导航 | 导航菜单 | 对话机器人 | 机器人消息 | 机器人推送 | 机器人通知 | 企业微信机器人 | 導航頁
X: 導航欄 | 群機器人 | 網址導航 | 導航網站 | 底部導航 | 導航選單 | 聊天機器人 | 微信機器人 | 釘釘機器人 | qq-機器人 | 客服機器人 | 問答機器人
X: 智慧機器人 | 飛書機器人 | 對話機器人 | 機器人訊息 | 機器人推播 | 機器人通知 | 企業微信機器人

[chat]
E: 语聊 | 接入微信 | 聊天助手 | 即时聊天 | 社交应用 | 微信助手 | 聊天客户端 | ai-聊天 | 客服机器人 | 接入企业微信 | 公众号机器人 | 微信-bot
E: chatgpt-机器人 | telegram-机器人 | 語聊 | 即時通信 | 群機器人 | 線上客服 | 在線客服 | 客服系統 | 社交軟體 | 社交軟件 | 聊天應用 | 通訊軟件 | 即時聊天
E: 社交應用 | 微信機器人 | qq-機器人 | 電報機器人 | 釘釘機器人 | 飛書機器人 | 對話機器人 | 聊天客戶端 | 客服機器人 | 接入企業微信 | 公眾號機器人
E: chatgpt-機器人 | telegram-機器人
S: 群管理 | 多轮会话 | 多轮对话 | 消息转发 | 入群欢迎 | 敏感词过滤 | 釘釘 | 飛書 | 群發 | 群組 | 閒聊 | 機器人 | 公眾號 | 自動回覆 | 訊息推播
S: 聊天記錄 | 訊息撤回 | 語音訊息 | 對話系統 | 多輪會話 | 多輪對話 | 訊息轉發 | 入群歡迎 | 敏感詞過濾
H: 聊天系統 | 聊天軟體 | 聊天軟件 | 聊天程式 | im-系統 | 通訊系統 | 機器人框架
X: 加微信 | 微信号 | 交流群 | 微信交流 | 微信登录 | 微信读书 | 客服微信 | 作者微信 | 微信扫一扫 | 微信群已满 | 技术交流群 | 玩家交流群
X: 微信授权登录 | 微信开放平台 | 企业微信通知 | 微信开发者工具 | 微信小程序商城 | 微信群参与讨论 | 釘釘群 | 飛書群 | 微訊號 | 微信掃碼
X: 微信讀書 | 微信小程式 | 微信公眾號 | 微信掃一掃 | 微信群已滿 | 技術交流群 | 微信公眾平台 | 微信授權登入 | 微信開放平台 | 企業微信通知
X: 微信開發者工具 | 微信小程式商城 | 微信群參與討論

[blog]
E: 说说 | 說說 | 靜態站點 | 靜態網站 | 個人主頁 | hexo-主題 | hugo-主題 | hexo-外掛 | jekyll-主題 | typecho-主題 | wordpress-主題
S: 归档 | 写文章 | 文章发布 | 文章管理 | 友情链接 | 评论留言 | 分类标签 | 学习笔记 | 文章分类 | 歸檔 | 寫文章 | 文章釋出 | 友情連結 | 評論留言
S: 分類標籤 | 學習筆記 | 文章分類
H: 部落格原始碼 | 博客源碼 | 部落格網站 | 博客網站 | 部落格專案 | 博客項目 | 部落格後台 | 博客後台 | 部落格小程式 | 靜態網站生成工具
X: 博客园 | 博客教程 | 作者博客 | 官方博客 | 代码生成器 | 生成器工具 | 我的博客地址 | 二维码生成器 | 佈景主題支援 | csdn-博客 | 部落格園
X: 程式碼生成器

[system-design]
E: 架构演进 | 架构实战 | 后端架构 | 架构笔记 | 大型网站架构 | 架構師 | 高併發 | 架構設計 | 軟體架構 | 軟件架構 | 分佈式鎖 | 領域驅動 | 領域模型
E: 系統架構 | 秒殺系統 | 服務治理 | 架構演進 | 架構實戰 | 後端架構 | 架構筆記 | 分佈式系統 | 分佈式架構 | 分佈式事務 | 大型網站架構
S: 閘道器 | 熔斷 | 降級 | 叢集 | 註冊中心 | 訊息佇列 | 單例模式 | 工廠模式 | 負載均衡 | 分庫分表 | 服務註冊 | 服務發現 | 鏈路追蹤 | 觀察者模式
H: 解決方案 | 微服務平台
X: 架构图 | 整体架构 | 目录架构 | 架构师等 | 插件架构 | 分布式缓存 | 分布式存储 | 分布式消息 | 分布式日志 | 分布式训练 | 分布式爬虫 | 分布式渲染
X: 分布式压测 | 多群组架构 | 分布式数据库 | 分布式自动刷新 | 架構圖 | 整體架構 | 目錄架構 | 架構師等 | 外掛架構 | 分散式儲存 | 分散式訊息
X: 分散式日誌 | 分散式訓練 | 分散式爬蟲 | 分散式壓測 | 多群組架構 | 分散式資料庫 | 分散式自動重新整理

[secrets]
E: 私密信息 | 敏感配置 | 动态口令 | 密码保险柜 | 双重验证器 | 密钥管理平台 | 密碼箱 | 密碼本 | 憑證管理 | 機密管理 | 私密資訊 | 動態口令
E: 密碼生成器 | 密碼保險櫃 | 雙重驗證器 | 敏感資訊檢測
S: 金鑰 | 密碼 | 憑證 | 憑據 | 加密儲存 | 洩露檢測 | 敏感資訊洩露 | 配置檔案加密
H: 密碼管理工具 | 金鑰管理系統 | 金鑰管理服務 | 密碼管理軟體 | 密碼管理應用 | 密碼管理程式 | 密碼記錄工具 | 金鑰管理工具 | 賬號管理工具
H: 密碼儲存工具 | 隨機密碼生成器 | 密碼管理-app
X: 密码学 | 密码加密 | 默认密码 | 密码登录 | 修改密码 | 忘记密码 | 密码爆破 | 数据库密码 | 密碼學 | 密碼加密 | 預設密碼 | 密碼登入 | 修改密碼
X: 忘記密碼 | 密碼爆破 | 資料庫密碼
E: leaked api keys | api key scanner | git history secrets | pre-commit secrets
E: transparent file encryption in git
E: pass frontend
E: keychain swift wrapper | parameter store | sops encrypted
E: gpg agent | encrypted notes vault | encrypted storage for sensitive data
E: encrypted shared preferences | hide api keys | protect api keys
E: store api keys securely | obfuscate api keys | totp vault | wifi password recovery | browser password recovery
E: password recovery tool | password dumper | decrypt saved passwords | password import export
S: sensitive information such as passwords | vault is sealed | encryption key
S: customer managed keys | age keys | private key storage
S: accidentally committed | accidentally commit | high entropy strings | hardcoded api keys
S: credentials in code | aws keys | copy password to clipboard | clears the clipboard | clear clipboard after
)lexicon",
R"lexicon(
[secrets]
S: generate secure passwords | unique passwords | 凭据管理 | 密鑰
T: OpenBao | Doppler | CyberArk Conjur | Akeyless | rage encryption | External Secrets Operator
T: KDBX4 | transcrypt | saml2aws
C: vault server -dev | VAULT_ADDR | VAULT_TOKEN | VAULT_ROLE_ID | VAULT_SECRET_ID | sops -e | sops -d
C: AGE_KEY | SOPS_AGE_KEY_FILE | gpg --gen-key | kubectl create secret generic
C: kind ExternalSecret | kind SecretStore | kind SealedSecret | secretStoreRef | pass git push
C: aws ssm get-parameter | --with-decryption
C: detect-secrets scan | MASTER_KEY | ENCRYPTION_KEY | ansible-vault encrypt | kSecAttrAccessible
C: kSecClassGenericPassword

[desktop-app]
E: 桌宠 | 绿色版 | 免安装 | 便携版 | pc-端 | 输入法 | 电脑版 | 笔记软件 | 截图软件 | 录屏软件 | 下载软件 | 翻译软件 | 音乐软件 | 绿色软件 | 单文件版
E: 桌面笔记 | 桌面歌词 | 壁纸软件 | 贴图工具 | 录屏工具 | 效率软件 | 电脑软件 | 窗口管理 | 本地播放器 | 电脑客户端 | 剪贴板工具 | 剪贴板管理
E: 桌面浏览器 | 小工具软件 | 音乐客户端 | 跨平台客户端 | 图形化客户端 | 系统优化工具 | mac-客户端 | macos-客户端 | linux-客户端 | windows-桌面
E: windows-客户端 | 桌寵 | 電腦端 | 綠色版 | 免安裝 | 便攜版 | 輸入法 | 電腦版 | 桌面軟體 | 桌面軟件 | 桌面程式 | 筆記軟體 | 筆記軟件 | 截圖軟體
E: 截圖軟件 | 錄屏軟體 | 錄屏軟件 | 下載軟體 | 下載軟件 | 翻譯軟體 | 翻譯軟件 | 音樂軟體 | 音樂軟件 | 綠色軟體 | 綠色軟件 | 單檔案版 | 單文件版
E: 桌面筆記 | 桌面歌詞 | 桌布軟體 | 壁紙軟件 | 貼圖工具 | 錄屏工具 | 效率軟體 | 效率軟件 | 電腦軟體 | 電腦軟件 | 視窗管理 | 桌面客戶端
E: 選單欄應用 | 菜單欄應用 | pc-客戶端 | 電腦客戶端 | 剪貼簿工具 | 剪貼板工具 | 剪貼簿管理 | 剪貼板管理 | 桌面瀏覽器 | 小工具軟體 | 小工具軟件
E: 音樂客戶端 | mac-軟體 | 跨平台客戶端 | 圖形化客戶端 | 系統最佳化工具 | macos-應用 | mac-客戶端 | windows-軟體 | macos-客戶端 | linux-客戶端
E: windows-客戶端
S: 托盘 | 已损坏 | 蓝奏云 | 悬浮窗 | 安装包 | 开机自启 | 开机启动 | 窗口置顶 | 自动更新 | 双击运行 | 解压即用 | 深色主题 | 迷你模式 | 全局快捷键
S: mac-用户 | 支持-macos | 身份不明的开发者 | 支持-windows | windows-用户 | 托盤 | 已損壞 | 藍奏雲 | 懸浮窗 | 安裝包 | 開機自啟 | 開機啟動 | 視窗置頂
S: 自動更新 | 雙擊執行 | 解壓即用 | 深色主題 | 全域性快捷鍵 | 支援-macos | 身份不明的開發者 | 支援-windows
H: 工具箱 | 阅读器 | 笔记应用 | 应用程序 | 翻译工具 | 下载工具 | 桌面助手 | 桌面端应用 | 可执行程序 | 軟體 | 軟件 | 客戶端 | 下載器 | 啟動器
H: 剪貼簿 | 剪貼板 | 閱讀器 | 截圖工具 | 筆記應用 | 應用程式 | 應用程序 | 翻譯工具 | 下載工具 | 桌面端應用 | 可執行程式 | 可執行程序
X: 客户端库 | 安卓客户端 | 手机客户端 | 移动客户端 | 网页播放器 | 代理软件包 | 数据库客户端 | 命令行客户端 | ios-客户端 | 客户端-sdk
X: 视频播放器组件 | http-客户端 | android-客户端 | 客戶端庫 | 安卓客戶端 | 手機客戶端 | 移動客戶端 | 網頁播放器 | 代理軟體包 | 資料庫客戶端
X: 命令列客戶端 | ios-客戶端 | 客戶端-sdk | 影片播放器元件 | http-客戶端 | android-客戶端

[server]
E: 推送服务 | 文件服务 | 游戏后端 | 自建服务 | 检索服务 | 媒体服务 | 网关服务 | 消息服务器 | 信令服务器 | 同步服务器 | 中继服务器 | 服务器运维
E: 服务器探针 | 服务器监控 | 服务器集群 | 分布式服务 | 高性能服务器 | 数据库服务器 | linux-服务器 | 內網穿透 | 推播服務 | 推送服務 | 檔案服務
E: 文件服務 | 遊戲後端 | 自建服務 | 檢索服務 | 媒體服務 | 閘道器服務 | 網關服務 | 服務端程式 | 服務端程序 | 遊戲伺服器 | 遊戲服務器 | 郵件伺服器
E: 郵件服務器 | 檔案伺服器 | 伺服器軟體 | 服務器軟件 | 遊戲服務端 | 媒體伺服器 | 訊息伺服器 | 消息服務器 | 中繼伺服器 | 中繼服務器 | 伺服器運維
E: 服務器運維 | 伺服器探針 | 服務器探針 | 伺服器監控 | 服務器監控 | 伺服器叢集 | 服務器集群 | 分散式服務 | 分佈式服務 | mcp-服務 | 資料庫伺服器
S: 高可用 | 高并发 | 单节点 | 多副本 | 集群部署 | 单机部署 | 主从复制 | 监听端口 | 百万连接 | 一主多从 | 水平扩展 | 高併發 | 單節點 | 叢集部署
S: 單機部署 | 主從複製 | 監聽埠 | 百萬連線 | 一主多從 | 水平擴充套件
H: 服务 | 网关 | 服務 | 閘道器 | 網關 | 守護程序 | 守護進程 | 伺服器程式
X: 云服务器 | 服务器配置 | 服务器要求 | 租用服务器 | 服务器到期 | 目标服务器 | 客户端 服务端 | 雲伺服器 | 目標伺服器 | 客戶端 服務端

[frontend]
E: 中后台 | 浏览器端 | 网页特效 | h5-页面 | vue-组件库 | 移动端组件库 | 桌面端组件库 | 表单解决方案 | vue3-组件库 | react-组件库 | 中後台 | 瀏覽器端
E: 網頁特效 | h5-頁面 | 移動端元件庫 | 桌面端元件庫 | 表單解決方案 | vue-元件庫 | vue3-元件庫 | react-元件庫
S: 样式 | 跨域 | 组件库 | 网页端 | 热更新 | 全家桶 | 按需加载 | 状态管理 | 主题定制 | 暗黑模式 | 单页应用 | 响应式设计 | 服务端渲染 | 虚拟-dom | 樣式
S: 瀏覽器 | 元件庫 | 網頁端 | 熱更新 | 按需載入 | 狀態管理 | 主題定製 | 單頁應用 | 響應式設計 | 服務端渲染 | 虛擬-dom
H: 前端页面 | 前端应用 | 前端解决方案 | 前端庫 | 前端項目 | 網頁模板 | 後台模板 | 前端頁面 | 前端應用 | 前端元件庫 | 前端組件庫 | vue-元件 | vue-組件
H: 前端解決方案
X: 系统前端 | 前端面板 | 系統前端

[video]
E: 影音 | 追剧 | 混剪 | 在线视频 | 视频录制 | 视频生成 | 视频素材 | 视频文案 | 视频合成 | 视频翻译 | 视频配音 | 视频压缩 | 视频转换 | 视频爬虫
E: 抖音下载 | 自动剪辑 | 文生视频 | 屏幕录制 | 视频去水印 | 视频批量下载 | 彈幕 | 錄屏 | 點播 | 影視 | 轉碼 | 追劇 | 流媒體 | 視訊會議 | 視訊通話
E: 抖音下載 | 自動剪輯 | 螢幕錄製 | 屏幕錄製
S: 画质 | 封面 | 剪辑 | 码率 | 帧率 | 画中画 | 分辨率 | 片头片尾 | 解碼 | 監控 | 優酷 | 電視 | 電影 | 番劇 | 錄製 | 國標 | 畫質 | 剪輯 | 幀率 | 編碼器
S: 攝像頭 | 愛奇藝 | 無水印 | 畫中畫 | 嗶哩嗶哩 | 片頭片尾
H: 录屏软件 | 影音播放器 | 流媒体框架 | 视频生成工具 | 视频剪辑工具 | 视频下载工具 | 流媒体服务框架 | 下載器 | 影片平台 | 視頻平台 | 直播系統
H: 錄屏軟體 | 錄屏軟件 | 流媒體框架 | 流媒體伺服器 | 影片剪輯工具 | 影片下載工具 | 流媒體服務框架
X: 视频教程 | 演示视频 | 教学视频 | 视频演示 | 介绍视频 | 配套视频 | 视频讲解 | 视频课程 | 状态监控 | 监控面板 | 监控告警 | 服务监控 | 性能监控
X: 系统监控 | 服务器监控 | 教學影片 | 介紹影片 | 影片講解 | 影片課程 | 狀態監控 | 監控面板 | 監控告警 | 服務監控 | 效能監控 | 系統監控
X: 伺服器監控

[monitoring]
E: 云监控 | 运维监控 | 主机监控 | 业务监控 | 服务监控 | 站点监控 | 监控大屏 | 日志监控 | 舆情监控 | 可用性监控 | 数据库监控 | 直播间监控 | gpu-监控
E: 警報 | 報警 | 探針 | 雲監控 | 監控系統 | 監控平台 | 效能監控 | 性能監控 | 監控工具 | 系統監控 | 網站監控 | 前端監控 | 狀態監控 | 主機監控
E: 業務監控 | 服務監控 | 站點監控 | 監控大屏 | 日誌監控 | 輿情監控 | 伺服器監控 | 服務器監控 | 可用性監控 | 資料庫監控 | 數據庫監控 | 直播間監控
E: gpu-監控
S: 掉线 | 负载 | 故障 | 值班 | 流量超限 | 在线时长 | 证书到期 | 指標 | 掉線 | 負載 | 心跳檢測 | 流量監控 | 異常監控 | 健康檢查 | 資料上報 | 監控面板
S: 機器監控 | 價格監控 | 資源監控 | 網路監控 | 程序監控 | 線上時長 | 證書到期 | 視覺化大屏 | 伺服器狀態 | 企業微信 通知
H: 运维监控工具 | 狀態頁 | 儀表盤 | 採集器 | 監控外掛 | 監控插件 | 監控腳本 | 告警系統 | 監控服務 | 監控程式 | 監控程序 | 監控元件 | 監控組件
H: 警報系統 | 報警系統 | 運維監控工具
X: 视频监控 | 摄像头监控 | 监控摄像头 | 影片監控 | 攝像頭監控 | 監控攝像頭
E: node exporter textfile | textfile collector
E: alertmanager receiver
E: alertmanager notifications | alertmanager to telegram
E: nrpe plugin
E: icingaweb2 module
E: graphite dashboard | graphite events
E: newrelic plugin | new relic plugin | new relic agent | new relic integration
E: scout plugin | prtg sensor
E: netdata plugin | netdata dashboard | snmp trap receiver
E: bandwidth usage monitor | internet connection monitor
E: domain expiry monitor | domain expiration
E: ssl certificate expiry
E: uptime robot alternative | uptime dashboard
E: dead man's switch | dead mans switch
E: monitor cron jobs | monitor backups
E: website change monitor | detect website changes | page change monitor
E: website availability | site availability checker | monitor your website | monitor your servers
E: monitor linux servers | discord alerts
E: server dashboard | server probe
E: linux dashboard
E: system resource usage | system information tool | system information dashboard
E: system metrics collector | fan speed monitor | temperature logging | sensors monitor
E: hard drive health | disk space monitor | disk usage monitor
E: energy monitor
E: monitor processes | memory usage monitor | memory profiler dashboard | gpu usage monitor
E: menu bar stats | menubar monitor | taskbar monitor
E: rainmeter skin system | top for | real time server stats | apm agent | apm tool
E: apm for | rum
E: javascript error tracking | error tracking service
E: crash reporting service
E: jvm monitor
E: spring boot admin | go metrics | metrics collection library | metrics middleware
E: mysql monitor | slow query monitor | slow query log
E: redis monitor | mongodb exporter | elasticsearch exporter | kafka exporter | kafka lag
E: celery exporter | job dashboard
E: docker monitor | container monitor | container health
E: kubernetes alerts | kubernetes events
E: vmware exporter | cloudwatch alarms | cloudwatch metrics
E: cloudwatch exporter | billing alerts | billing alarm
E: data drift detection
W: drift detection
E: training monitor | experiment monitor
E: crypto mining monitor | miner monitor | mining rig monitor
E: stock availability monitor | twitch monitor | file integrity
E: on-call rotation
E: on call schedule | on call management | on-call tool | escalation policies | incident response platform
E: alert management | alert aggregation | notification on downtime | wall display dashboard
E: tv dashboard | build radiator | dashing widget | dashing dashboard | information radiator | 监控报警 | 服务器探针 | 服务器状态监控
E: 应用监控 | 前端监控系统 | 前端异常监控 | 错误监控 | 性能监控平台 | 温度监控 | 硬件监控 | 库存监控 | 状态页面 | 系统监控工具 | 容器监控 | 链上监控 | 告警通知渠道 | 掉线提醒
S: get alerted when | get alerts when | send notifications when
S: thresholds and alerts
S: critical threshold | downtime alerts
S: checks every minute | polling interval | exposes metrics | exposed metrics
S: cpu usage memory usage | healthy or unhealthy
W: network io
S: mean time to | root cause of outages | outage detection
T: node_exporter | whisper database | chronograf | cortex metrics | rrd
T: application insights | pushover | gotify | ntfy | apprise | glances | op5 | nagiosql | pnp4nagios
T: smartmontools | nvml | gopsutil | sigar | oshi | jolokia | hawkular | skywalking | pinpoint apm | elastic apm
C: check_command | zabbix_sender
C: static_configs targets | promtool check | --warning --critical | -w -c
C: munin-node restart | netdata conf | nvidia-smi --query-gpu | amtool

[networking]
E: 打洞 | 联机 | 流量网关 | 代理内核 | 网络代理 | 流量转发 | 异地组网 | 虚拟组网 | 网络服务 | 虚拟网卡 | 节点订阅 | 代理面板 | 内网扫描 | 串口通信
E: 流媒体协议 | 网络工具箱 | 网络扫描器 | api-网关 | 网络安全网关 | 翻牆 | 藍芽 | 藍牙 | 聯機 | 網路庫 | 網絡庫 | 防火牆 | 區域網 | 局域網 | 軟路由
E: 網絡編程 | 內網穿透 | 科學上網 | 網路通訊 | 網絡通信 | 網路框架 | 網絡框架 | 埠轉發 | 端口轉發 | 埠掃描 | 端口掃描 | 網路協議 | 網絡協議
E: 流量閘道器 | 流量網關 | 網路代理 | 網絡代理 | 流量轉發 | 異地組網 | 虛擬組網 | 網路服務 | 網絡服務 | 虛擬網絡卡 | 虛擬網卡 | 節點訂閱
E: 內網掃描 | 串列埠通訊 | 流媒體協議 | 網路工具箱 | 網絡工具箱 | 網路掃描器 | 網絡掃描器 | api-閘道器 | 網路安全閘道器
S: 分流 | 规则 | 握手 | 熔断 | 四层 | 七层 | 订阅管理 | 流量统计 | 动态路由 | 协议转换 | 南北向流量 | tun-模式 | 網速 | 測速 | 中繼 | 組網 | 報文 | 內網
S: 網絡卡 | 規則 | 熔斷 | 四層 | 七層 | 長連線 | 校園網 | 資料包 | 訂閱轉換 | 即時通訊 | 網路請求 | 網路監控 | 網路除錯 | 網路診斷 | 網路掃描
S: 網路連線 | 網路狀態 | 通訊協議 | 多路複用 | 網路遊戲 | 遠端桌面 | 免費節點 | 機場訂閱 | 動態域名 | ip-庫 | 訂閱管理 | 流量統計 | 動態路由
S: 協議轉換 | 多執行緒下載 | 高效能網路 | 優選-ip | ip-歸屬地 | 伺服器 客戶端 | 遊戲伺服器框架 | wifi-連線
H: 网络加速器 | 規則集 | 網路工具 | 網絡工具 | 通訊框架 | 測速工具 | 代理軟體 | 代理軟件 | 代理服務 | 聊天程式 | 網路助手 | 網絡助手 | 藍芽框架
H: 藍牙框架 | 抓包軟體 | 抓包軟件 | 翻牆工具 | 網路請求庫 | 網絡請求庫 | 網路通訊庫 | 網絡通信庫 | 代理客戶端 | 埠掃描器 | 端口掃描器
H: 聊天室程式 | 網路加速器 | 網絡加速器 | 內網穿透工具 | 網路請求框架 | 網路程式設計框架 | 網路除錯工具 | 網路診斷工具 | 網路監控工具
H: 網路掃描工具 | 埠掃描工具 | 校園網客戶端 | 檔案傳輸工具 | 校園網登入腳本
X: 神经网络 | 深度网络 | 网络结构 | 网络模型 | 网络小说 | 网络音乐 | 网络视频 | 网络爬虫 | 网络不好 | 网络问题 | 网络环境 | 网络图片 | 残差网络
X: 网络收集 | 骨干网络 | 区块链网络 | 卷积神经网络 | 生成对抗网络 | 循环神经网络 | 网络请求权限 | 神經網路 | 深度網路 | 網路結構 | 網路模型
X: 網路小說 | 網路音樂 | 網路影片 | 網路爬蟲 | 網路不好 | 網路問題 | 網路環境 | 網路圖片 | 殘差網路 | 網路收集 | 骨幹網路 | 區塊鏈網路
X: 卷積神經網路 | 生成對抗網路 | 迴圈神經網路 | 網路請求權限
E: mesh overlay network
E: zero trust network | software defined perimeter
E: network virtualization | virtual router | software router | soft router
E: load balancing router | layer 7 proxy
E: port forward tool | upnp port mapping | nat punching | intranet penetration
E: expose localhost to the internet | localhost tunnel
E: socks over ssh | rotating proxy | proxy rotation
)lexicon",
R"lexicon(
[networking]
E: clash config | clash client | clash rules | xray panel | xray installer
E: shadowsocks client | shadowsocks implementation | shadowsocksr | trojan proxy | bypass the gfw | gfwlist
E: dpi bypass | bypass dpi | tor bridge | hidden services
E: anonymous overlay network | hosts file blocklist | adblock hosts
E: ssdp discovery | device discovery | arp scanner | network source of truth
E: cisco configuration
E: junos automation | routeros api | luci theme | wifi access point
E: wifi mesh | wifi provisioning | wireless sensor network | wireless mesh | lorawan gateway
E: 5g core network | open ran | software defined radio network | mobile core network | sip proxy | rtp implementation
E: http3 implementation
E: kernel bypass | traffic replay | traffic monitoring | flow exporter
E: network usage monitor | network speed monitor | network latency monitor
E: network conditions simulator | simulate network latency
E: simulate poor network | network fault injection | network testbed | routing simulator
E: can bus to ethernet
E: non-blocking io library | network io library
E: client-side prediction
E: bittorrent implementation
E: torrent tracker | torrent downloader | gossip membership | rendezvous server | webrtc signaling
E: ice implementation
E: rpc over | remote procedure call protocol | protocol fuzzer
E: usb over network | remote desktop protocol | ssh jump host | snmp exporter | telemetry streaming
E: linux bridge | egress gateway | vpc peering | transit gateway
S: cgnat
S: peers in the network | route traffic through | routes all traffic
S: upload and download speed | private ip | static ip | ip blocks | tun interface | tun mode
S: tproxy
S: subscription link | node subscription | airport subscription | routing rules
S: half-open connections
S: io_uring | scan your network | devices on the network
S: connected devices
S: dual stack | nat64 | 6to4 | obfuscated traffic
S: traffic obfuscation | traffic camouflage | seeders | node discovery | swarm of peers | switch and router
S: routers and switches | network administrators | internet service providers | signal strength | rssi | 端口映射 | 代理节点
S: 路由器固件 | 广告屏蔽 | 去广告规则 | 动态域名解析 | 公网IP | 网络抓包 | 协议栈 | 流量监控 | 网速测试 | 種子下載 | 磁力链接
T: GoBGP | Nornir | dpkt | WinDivert | libnet | libnids | nfqueue | tc qdisc | netem | AdGuard Home | NextDNS
T: smartdns | Headscale | Netmaker | OpenConnect | AnyConnect | GlobalProtect | badvpn | tun2socks | Trojan
T: Hysteria2 | TUIC | NaiveProxy | mihomo | Quantumult X | Shadowrocket | tinyproxy | Cloudflare Tunnel | cloudflared
T: rathole | Tor Browser | torrc | aria2 | libev | SteamNetworkingSockets | GameNetworkingSockets | VPP | SR-IOV
T: netmap | AF_XDP | Cilium | Flannel | tshark | masscan | zmap | MaxMind | GeoLite2 | LibreNMS | Oxidized | RANCID
T: FreeRADIUS | wpa_supplicant | systemd-networkd | 6LoWPAN | uIP | coturn | open5gs | srsRAN | free5GC
H: tunneling tool | network toolkit | traffic shaper | link checker for networks | speed tester | dns relay
H: ddns client
C: ip rule add | iptables -t nat | iptables -A INPUT | nft add rule
C: wg show | tcpdump -i | tshark -r | traceroute -n
C: net ipv4 ip_forward | net core rmem_max | --cap-add NET_ADMIN | cap_add NET_ADMIN | --net host | network_mode host
C: dev net tun | setcap cap_net_raw | --interface eth0 | -i eth0 | --listen 0 0 0 0
C: import scapy | from scapy all import | SOCK_STREAM | SOCK_DGRAM | net Listen tcp | TcpListener bind
C: TcpStream connect | UdpSocket bind | libpcap-dev | uci set network | feeds update -a | ssh -L | ssh -R | ssh -D
C: wpa_supplicant conf | hostapd conf | snmpwalk -v2c

[security]
E: 零信任 | 堡垒机 | 网站防护 | 安全面板 | 权限认证 | 安全认证 | 内网扫描工具 | 综合扫描工具 | 内网综合扫描 | 权限提升工具 | 网络空间测绘 | 滲透
E: 駭客 | 免殺 | 紅隊 | 藍隊 | 提權 | 木馬 | 隱私 | 脫殼 | 釣魚 | 脫敏 | 密碼學 | 防火牆 | 堡壘機 | 資產收集 | 資訊收集 | 程式碼審計 | 代碼審計
E: 威脅情報 | 應急響應 | 指紋識別 | 密碼管理 | 網站防護 | 權限認證 | 安全認證 | 安全開發指南 | 內網穿透安全 | 內網掃描工具 | 綜合掃描工具
E: 內網綜合掃描 | 權限提升工具 | 網路空間測繪
S: 攻擊 | 後門 | 繞過 | 砸殼 | 越獄 | 靶場 | 靶機 | 國密 | 冰蠍 | 護網 | 遠控 | 取證 | 隱寫 | 掃描器 | 記憶體馬 | 雲安全 | 權限提升 | 目錄掃描 | 埠掃描
S: 僅供學習 | 安全測試 | 安全掃描 | 安全運營 | 安全檢測 | 安全防護 | 安全開發 | 安全審計 | 資料安全 | 應用安全 | 移動安全 | 主機安全 | 紅藍對抗
S: 命令執行 | 程式碼執行 | 檔案上傳 | 檔案包含 | 任意檔案 | 資產測繪 | 資產掃描 | 指紋掃描 | 埠探測 | 橫向移動 | 權限維持 | 惡意程式碼 | 惡意軟體
S: 樣本分析 | 流量檢測 | 入侵檢測 | 日誌審計 | 數字簽名 | 敏感資料 | 安全學習 | 安全筆記 | 未授權訪問 | 零知識證明 | ssl-證書 | https-證書
H: 加密庫 | 漏洞庫 | 滲透工具 | 免殺工具 | 掃描工具 | 滲透框架 | 遠控工具 | 取證工具 | 加密軟體 | 加密軟件 | 滲透筆記 | 漏洞掃描器 | 安全掃描器
H: 反編譯工具 | 安全知識庫 | 驗證碼識別 | 滲透測試工具 | 資訊收集工具 | 漏洞檢測工具 | 滲透測試平台 | 滲透測試框架 | 指紋識別工具
H: 資產收集工具 | 入侵檢測系統 | 安全運營平台 | 程式碼審計工具 | 應急響應工具 | 證書申請工具 | 證書管理工具 | 安全檢測工具 | burp-外掛
H: burpsuite-外掛
X: 安全可靠 | 线程安全 | 类型安全 | 内存安全 | 稳定安全 | 安全稳定 | 安全说明 | 密码加密 | 安全提示 | 权限管理系统 | 安全问题反馈 | 執行緒安全
X: 型別安全 | 記憶體安全 | 穩定安全 | 安全穩定 | 安全說明 | 密碼加密 | 權限管理系統 | 安全問題反饋
E: breach and attack simulation
E: command and control server | implant written in | beacon object files
E: dll sideloading
E: exploit for CVE
E: proof of concept for CVE | poc for CVE | remote code execution exploit | exploit collection
E: jailbreak exploit | recon automation
E: automated reconnaissance | subdomain finder | subdomain bruteforcer | directory bruteforcer
E: directory brute forcing | hidden parameters | admin panel finder | github dorks | shodan dorks
E: username search across
E: footprinting | email harvester | password spraying tool
E: crack password hashes | wordlist generator | custom wordlist | brute force attack tool | evil twin attack
E: badusb payloads | rubber ducky payloads | hardware hacking | fault injection attack
E: glitching attack | satellite hacking | sim swapping
E: remote access trojan | remote administration tool | android rat
E: unpacker for | decompiler plugin
E: ida plugin | ida pro plugin | idapython | ghidra plugin | ghidra extension | ghidra scripts | binary ninja plugin
E: windows event log analysis | live response | triage tool
E: steganalysis | hide data in images
E: return oriented programming
E: format string exploit | vulnerable by design
E: deliberately insecure | cyber range | deception technology
E: soar platform
E: ssti
E: java deserialization | deserialization payloads | jwt cracker | nuclei templates
E: active directory attacks
E: active directory enumeration | kerberos attacks | pass the hash | dump lsass
E: c2 profile | c2 redirector | domain fronting | binary hardening
E: container escape | application sandboxing | sandbox untrusted code | seccomp profiles | apparmor profiles
E: selinux policy | mandatory access control
E: zero knowledge proofs library | elliptic curve library
E: constant time implementation | bcrypt implementation | argon2 binding
E: ssl tls library | tls scanner | private ca | lets encrypt client | anonymous browsing
E: de-anonymization | anti-cheat bypass | code obfuscator | obfuscator for | app shielding | smart contract auditing
E: smart contract vulnerabilities
E: model extraction attack
S: use at your own risk against targets
S: without prior mutual consent is illegal | attacking targets without | only use against systems you own
S: not responsible for any misuse
S: arbitrary file read | arbitrary file upload
S: use after free
S: detects malicious
S: malicious files
S: hardcoded credentials | data breaches | dump credentials
S: dump hashes | dumping credentials | spawn a shell | meterpreter | persistence mechanisms | persistence techniques
S: staged payload | obfuscated payload | fully undetectable
S: parrot os | blackarch | hack the box | cissp | ceh
S: apt groups
S: 弱口令爆破 | 逆向分析 | 暴力破解 | 白帽 | 任意文件读取 | 命令执行漏洞
T: OpenCTI | Qualys | hcxdumptool | hostapd-wpe | crackmapexec | netexec | evil-winrm | brute ratel
T: gophish | evilginx | hybrid analysis | sleuthkit | plaso | velociraptor | sysmon | crowdsec
T: coreruleset | syft | in-toto | slsa | cyclonedx | rizin | magisk | apktool | jadx | dex2jar | honggfuzz
T: syzkaller | NaCl | trustzone | proxmark3 | hackrf | ubertooth | chipwhisperer | wifi pineapple
H: port knocker | debugger for reverse engineering | hex editor for reverse engineering | password auditor
H: hardening guide | intrusion detector | pentest toolkit | attack tool | enumeration tool | enumeration script
H: post-exploitation tool | sanitizer library | crypto wrapper
C: from pwn import | nmap -sV | sqlmap -u | -w wordlist | hashcat -m | airmon-ng start | yara -r
C: volatility -f | frida -U -f | frida-ps -U | apt install nmap | go install projectdiscovery | --lhost | --lport
C: x86_64-w64-mingw32-gcc | -u username -p password -d domain | pip install pwntools | import frida | EncryptedData
C: libsodium-dev

[os]
E: 刷機 | 裝機 | 鴻蒙 | 越獄 | 發行版 | 黑蘋果 | 操作系統 | 載入程式 | 引導程序 | 系統映象 | 系統鏡像 | 安卓系統
S: 实模式 | 物理页 | 保护模式 | 上下文切换 | 驅動 | 引導 | 中斷 | 分頁 | 真實模式 | 物理頁 | 系統最佳化 | 記憶體管理 | 檔案系統 | 系統呼叫
S: 虛擬記憶體 | 保護模式 | 上下文切換
H: 刷機包 | 系統核心 | 系統內核 | 引導載入程式
X: 驱动下载 | 内置内核 | 代理内核 | 分页插件 | 分页查询 | 数据库内核 | 文件系统列表 | 操作系统版本 | 操作系统要求 | 文件系统挂载
X: 机器人操作系统 | 分布式操作系统 | 大驅動 | 資料驅動 | 事件驅動 | 測試驅動 | 領域驅動 | 行為驅動 | 驅動開發 | 驅動下載 | 內建核心 | 分頁外掛
X: 分頁查詢 | 資料庫驅動 | 瀏覽器核心 | 資料庫核心 | 檔案系統列表 | 作業系統版本 | 作業系統要求 | 檔案系統掛載 | 機器人作業系統
X: 分散式作業系統

[algorithm]
E: 图算法 | 算法入门 | 算法图解 | 算法动画 | 算法教程 | 调度算法 | 加解密算法 | 推荐算法实现 | 刷題 | 圖論 | 題解 | 算法題 | 數學庫 | 密碼學
E: 面試題 | 藍橋杯 | 圖算法 | 數據結構 | 算法競賽 | 動態規劃 | 路徑規劃 | 遺傳算法 | 數值計算 | 線性代數 | 算法學習 | 算法入門 | 算法圖解
E: 算法動畫 | 劍指-offer
S: 分治 | 堆栈 | 队列 | 搜索 | 复杂度分析 | 連結串列 | 雜湊 | 貪心 | 模擬 | 筆試 | 面試 | 國密 | 數獨 | 遞迴 | 堆疊 | 佇列 | 搜尋 | 二叉樹 | 紅黑樹
S: 二分查詢 | 最短路徑 | 時間複雜度 | 複雜度分析
H: 演算法庫 | 算法庫 | 演算法實現 | 算法實現 | 演算法筆記 | 算法筆記 | 刷題筆記 | 題目解答 | 演算法視覺化 | 算法可視化
X: 共识算法 | 国密算法 | 前端面试 | 面试通关 | 面试指南 | 前端面试题 | 加密算法支持 | 推荐算法广告 | java-面试 | 共識演算法 | 國密演算法 | 前端面試
X: 面試通關 | 面試指南 | 前端面試題 | 加密演算法支援 | 推薦演算法廣告 | java-面試

[best-practices]
E: 工程实践 | 开发者手册 | 規範 | 規約 | 重構 | 約定 | 程式碼風格 | 代碼風格 | 整潔架構 | 風格指南 | 檢查清單 | 專案結構 | 項目結構 | 程式設計思想
E: 編程思想 | 編碼指南 | 程式碼整潔 | 代碼整潔 | 編碼風格 | 設計原則 | 實踐指南 | 工程實踐 | 開發者手冊
H: 實踐 | 腳手架
X: 入门指南 | 使用指南 | 贡献指南 | 快速指南 | 安装指南 | 接入指南 | 学习指南 | 面试指南 | 用户指南 | 部署指南 | 入門指南 | 貢獻指南 | 安裝指南
X: 學習指南 | 面試指南

[http]
E: http-接口 | http-客户端库 | 路由庫 | 網路請求庫 | 網絡請求庫 | http-協議 | http-請求 | http-服務 | http-客戶端 | http-中介軟體
S: 網路請求
H: 網路庫 | 網絡庫 | 中介軟體 | 中間件 | 請求庫 | 短連結 | 短鏈接 | 短網址 | 抓包軟體 | 抓包軟件 | 網路框架 | 網絡框架 | http-庫
X: 系统代理 | 代理节点 | 代理客户端 | 消息中间件 | 系統代理 | 代理節點 | 代理客戶端 | 訊息中介軟體

[web-server]
E: 云原生网关 | 网关服务器 | 建站服务器 | web-服务 | 静态站点服务器 | http-服务端 | 負載均衡 | 網頁服務器 | 靜態伺服器 | 靜態服務器 | 雲原生閘道器
E: 雲原生網關 | 閘道器伺服器 | 網關服務器 | web-服務 | 靜態檔案伺服器 | 靜態資源伺服器 | 靜態站點伺服器 | nginx-模組 | http-服務端 | web-應用伺服器
E: 輕量級-web-伺服器
H: 閘道器 | 網關 | http-服務
X: 云服务器 | 支付网关 | 游戏服务器 | 邮件服务器 | 服务器监控 | 服务器运维 | 服务器探针 | 服务器面板 | 服务器管理 | 物联网网关 | 流媒体服务器
X: 微服务网关鉴权 | linux-服务器 | 雲伺服器 | 支付閘道器 | 遊戲伺服器 | 郵件伺服器 | 伺服器監控 | 伺服器運維 | 伺服器探針 | 物聯網閘道器
X: 流媒體伺服器 | 微服務閘道器鑑權

[real-time]
E: 秒开 | 低延时 | 即时翻译 | 实时翻译 | 同声传译 | 实时字幕 | 即时字幕 | 实时语音 | 实时转写 | 实时日志 | 实时对话 | 实时传输 | 双向通信
E: 实时协同 | 实时行情 | 音视频实时 | 秒開 | 長連線 | 長連接 | 長輪詢 | 流處理 | 低延時 | 即時通信 | 協同編輯 | 多人協作 | 線上聊天 | 在線聊天
E: 流式計算 | 即時翻譯 | 同聲傳譯 | 即時字幕 | 雙向通訊 | 雙向通信 | 音視訊通話 | 音視頻通話 | websocket-服務 | websocket-客戶端
S: 延迟 | 推流 | 拉流 | 全双工 | 延遲 | 全雙工 | 訊息推播 | 視訊會議
H: 聊天系統 | 聊天應用 | 推播服務 | 推送服務 | 直播系統 | 推播系統 | 推送系統 | 實時系統 | im-系統 | 協同編輯器 | 長連線閘道器 | 長連接網關
H: 即時通訊系統 | 即時通訊框架 | 流媒體伺服器
X: 实时试听 | 即时生效 | 实时查看 | 实时预览 | 实时更新 | 即时渲染 | 实时监控任务 | 实时监控所有 | 实时监控任务状态 | 實時試聽 | 即時生效
X: 實時檢視 | 實時預覽 | 實時更新 | 即時渲染 | 實時監控任務 | 實時監控所有 | 實時監控任務狀態

[search]
E: 向量搜索 | 混合搜索 | 资源搜索 | 网盘搜索 | 影视搜索 | 搜索聚合 | 中文分词器 | 轻量级搜索 | ai-搜索 | 檢索 | 搜尋框 | 搜尋引擎 | 全文搜尋
E: 模糊搜尋 | 自動完成 | 搜尋建議 | 搜索建議 | 語義搜尋 | 語義搜索 | 以圖搜圖 | 站內搜尋 | 站內搜索 | 磁力搜尋 | 聚合搜尋 | 程式碼搜尋 | 代碼搜索
E: 檔案搜尋 | 本地搜尋 | 拼音搜尋 | 搜尋服務 | 搜索服務 | 搜尋外掛 | 向量搜尋 | 混合搜尋 | 資源搜尋 | 資源搜索 | 雲端硬碟搜尋 | 網盤搜索
)lexicon",
R"lexicon(
[search]
E: 影視搜尋 | 影視搜索 | 搜尋聚合 | 分散式搜尋 | 分佈式搜索 | 中文分詞器 | 輕量級搜尋 | 輕量級搜索 | ai-搜尋 | 中文分詞外掛
S: 高亮 | 分词 | 召回 | 排序 | 词库 | 同义词 | 拼写容错 | 分詞 | 詞庫 | 同義詞 | 自動補全 | 拼寫容錯
H: 检索引擎 | 搜索应用 | 搜尋庫 | 搜索庫 | 搜尋工具 | 搜尋系統 | 搜索系統 | 搜尋元件 | 搜索組件 | 搜尋控制元件 | 檢索系統 | 檢索工具 | 分詞外掛
H: 分詞插件 | 搜尋平台 | 搜尋網站 | 搜索網站 | 檢索引擎 | 搜尋應用 | 搜索應用 | 全文搜尋引擎
X: 支持搜索 | 商品搜索 | 搜索歌曲 | 检索增强 | 站内搜索功能 | 支援搜尋 | 商品搜尋 | 搜尋歌曲 | 檢索增強 | 站內搜尋功能

[storage]
E: 多种存储 | 文件托管 | 图片存储 | 冷热分层 | 雲端硬碟 | 網盤 | 雲盤 | 圖床 | 雲端儲存 | 塊儲存 | 雲儲存 | 物件儲存 | 檔案儲存 | 私有云盤
E: 檔案同步 | 檔案上傳 | 文件上傳 | 分片上傳 | 上傳元件 | 上傳組件 | 斷點續傳 | 檔案傳輸 | 文件傳輸 | 檔案分享 | 檔案共享 | 本地儲存 | 網路儲存
E: 儲存引擎 | 檔案服務 | 文件服務 | 多種儲存 | 檔案託管 | 文件託管 | 圖片儲存 | 冷熱分層 | 分散式儲存 | 持久化儲存 | 資料持久化 | 數據持久化
E: 阿里雲-oss | 騰訊雲-cos
S: 秒传 | 存储桶 | 离线下载 | 分享链接 | 秒傳 | 儲存桶 | 離線下載 | 分享連結
H: 存储程序 | 图床程序 | 存储平台 | 儲存庫 | 存儲庫 | 儲存系統 | 存儲系統 | 儲存服務 | 存儲服務 | 雲端硬碟程式 | 網盤程序 | 備份軟體 | 備份軟件
H: 備份腳本 | 上傳外掛 | 上傳插件 | 雲盤系統 | 上傳工具 | 儲存程式 | 存儲程序 | 圖床程式 | 圖床程序 | 儲存平台 | 存儲平台 | 檔案伺服器
H: 文件服務器 | 雲端硬碟客戶端 | 網盤客戶端 | 檔案傳輸工具
X: 缓存存储 | 存储过程 | 本地存储数据 | 数据保存在本地 | 快取儲存 | 儲存過程 | 本地儲存資料 | 資料儲存在本地

[game-engine]
E: 尋路 | 行為樹 | 幀同步 | 狀態同步 | 骨骼動畫 | 粒子系統 | 碰撞檢測 | 遊戲開發庫 | 熱更新框架 | 遊戲開發框架 | 實體元件系統 | 遊戲伺服器框架
E: 遊戲服務端框架 | unity-外掛
S: 幀率 | 熱更新 | 資源管理 | 編輯器擴充套件
X: 流程引擎 | 模板引擎 | 搜索引擎 | 存储引擎 | 规则引擎 | 检索引擎 | 构建引擎 | 脚本引擎 | 下载引擎 | 推理引擎 | 测试引擎 | 回测引擎 | 合约引擎
X: 计算引擎 | 分析引擎 | 查询引擎 | 博客引擎 | 报表引擎 | 表单引擎 | 执行引擎 | 交易引擎 | 识别引擎 | 工作流引擎 | 数据库引擎 | 表达式引擎
X: 浏览器引擎 | 低代码引擎 | 渲染引擎组件 | 智能合约引擎 | javascript-引擎 | 搜尋引擎 | 儲存引擎 | 規則引擎 | 檢索引擎 | 構建引擎 | 腳本引擎
X: 下載引擎 | 測試引擎 | 回測引擎 | 合約引擎 | 計算引擎 | 查詢引擎 | 報表引擎 | 表單引擎 | 執行引擎 | 識別引擎 | 資料庫引擎 | 瀏覽器引擎
X: 低程式碼引擎 | 渲染引擎元件 | 智能合約引擎

[cms]
E: 资讯系统 | 企业官网 | 官网系统 | 文章管理系统 | 内容创作平台 | 内容发布平台 | 內容管理 | 企業網站 | 資訊系統 | 企業官網 | 官網系統 | cms-系統
E: 網站管理系統 | 內容釋出系統 | 文章管理系統 | 內容創作平台 | 內容釋出平台 | wordpress-主題
T: 帝國-cms
H: 建站程序 | 建站程式 | 企業-cms | 內容管理平台
X: 插件机制 | 分页插件 | 插件市场 | 丰富插件 | 浏览器插件 | 内置分页插件 | idea-插件 | javascript-插件 | 外掛機制 | 分頁外掛 | 外掛市場 | 豐富外掛
X: 瀏覽器外掛 | 內建分頁外掛 | idea-外掛 | javascript-外掛

[emulator]
E: 云手机 | 安卓容器 | 指令集模拟 | 街機 | 掌機 | 紅白機 | 雲手機 | 指令集模擬
S: 模擬 | 存檔 | 遊戲-rom
H: 虛擬機器
X: 模拟数据 | 模拟登录 | 模拟交易 | 模拟点击 | 模拟请求 | 电路仿真 | 模拟操作 | 模拟面试 | 数值模拟 | 物理仿真 | 机器人仿真 | 模擬資料 | 模擬登入
X: 模擬交易 | 模擬點選 | 模擬請求 | 電路模擬 | 模擬操作 | 模擬面試 | 數值模擬 | 物理模擬 | 機器人模擬

[parser]
E: 文档解析 | 数据解析 | 解析框架 | 正则引擎 | pdf-解析 | 解析庫 | 解析日誌 | 資料解析 | 數據解析 | 正則引擎 | 詞法分析器 | 語法分析器
S: 語法樹 | 詞法分析 | 語法分析 | 標記語言 | 網頁解析 | 日誌解析 | 檔案解析 | 協議解析 | 簡歷解析 | 正則表示式
H: 解析類 | 序列化庫
X: 视频解析 | 域名解析 | 链接解析 | 短链解析 | 源码解析 | 原理解析 | 深度解析 | 解析失败 | 解析接口 | 无水印解析 | 链接即可解析 | dns-解析
X: 連結解析 | 短鏈解析 | 原始碼解析 | 解析失敗 | 無水印解析 | 連結即可解析

[mobile-app]
E: 书源 | 平板 | 掌上 | 鸿蒙应用 | 小说阅读 | 阅读软件 | 电视盒子 | 多端应用 | 移动客户端 | 阅读-app | 原生-app | 跨平台-app | xposed-模块 | magisk-模块
E: flutter-应用 | lsposed-模块 | flutter-客户端 | harmonyos-应用 | 書源 | 移動端 | 小程式 | 移動應用 | 行動開發 | 移動開發 | 鴻蒙應用 | 小說閱讀 | 閱讀軟體
E: 閱讀軟件 | 電視盒子 | 多端應用 | ios-開發 | 跨平台移動 | 移動客戶端 | ios-應用 | 閱讀-app | android-應用 | android-開發 | xposed-模組 | magisk-模組
E: flutter-應用 | lsposed-模組 | flutter-客戶端 | harmonyos-應用
S: 酷安 | 手势 | 真机调试 | 扫码体验 | 扫码预览 | 应用商店 | 下拉刷新 | 底部导航 | ios-版 | 安装-apk | 下载-apk | 微信开发者工具 | 系统要求-android | 手勢
S: 真機除錯 | 掃碼體驗 | 掃碼預覽 | 應用商店 | 底部導航 | 安裝-apk | 下載-apk | 微信開發者工具 | 系統要求-android
H: 安卓软件 | 移动端应用 | 小说阅读器 | 安卓庫 | ios-庫 | 手機軟體 | 手機軟件 | 安卓軟體 | 安卓軟件 | 手機-app | 小程式模板 | 移動端應用 | 小說閱讀器
H: ios-客戶端 | 移動端元件庫 | android-庫 | android-控制元件 | android-客戶端
X: 小程序支付 | 对接小程序 | 小程序登录 | 接入小程序 | 公众号小程序 | 小程序二维码 | 公众号 小程序支付 | 小程式支付 | 對接小程式 | 小程式登入
X: 接入小程式 | 公眾號小程式 | 公眾號 小程式支付

[http-client]
E: http-调用 | http-客户端库 | http-请求工具 | http-客户端框架 | 发送-http-请求 | 声明式-http-客户端 | 轻量级-http-客户端 | 下載器 | 下載庫 | 網絡請求
E: 下載工具 | 斷點續傳 | 下載框架 | 多執行緒下載 | 多線程下載 | 下載管理器 | http-請求 | curl-封裝 | axios-封裝 | okhttp-封裝 | http-客戶端庫
E: http-客戶端框架 | 宣告式-http-客戶端 | 輕量級-http-客戶端
S: 拦截器 | 请求头 | 超时重试 | 连接池复用 | 文件上传下载 | 攔截器 | 請求頭 | 檔案下載 | 超時重試 | 連線池複用 | 檔案上傳下載
H: 網路庫 | 網絡庫 | 網路框架 | 網絡框架 | 下載軟體 | 下載軟件 | 請求框架 | 請求封裝 | 網路請求工具 | http-庫
X: 视频下载器 | 音乐下载器 | 下载器软件 | 小说下载器 | 漫画下载器 | 图片下载器 | 视频下载工具 | 影片下載器 | 音樂下載器 | 下載器軟體
X: 小說下載器 | 漫畫下載器 | 圖片下載器 | 影片下載工具

[dev-tool]
E: 编程辅助 | 调试助手 | 极速构建 | 正则工具 | 抓包调试 | 逆向分析 | 终端配置 | 代码托管 | 代码评审 | 程序员效率 | 在线工具箱 | 反编译工具
E: 开发辅助工具 | 本地开发环境 | 开发环境管理 | 前端构建引擎 | git-工具 | 代码片段管理 | ai-编程助手 | ai-编程工具 | 数据库设计工具 | git-客户端
E: 腳手架 | 偵錯程式 | 調試器 | 熱過載 | 熱重載 | 程式碼生成 | 代碼生成 | 除錯工具 | 構建工具 | 開發效率 | 研發效能 | 專案模板 | 項目模板
E: 自動構建 | 依賴管理 | 程式設計輔助 | 編程輔助 | 除錯助手 | 調試助手 | 極速構建 | 正則工具 | 抓包除錯 | 抓包調試 | 終端機配置 | 終端配置
E: 程式碼託管 | 代碼託管 | 程式碼評審 | 代碼評審 | 開發者工具 | 程式設計師工具 | 程序員工具 | 程式設計師效率 | 程序員效率 | 線上工具箱
E: 在線工具箱 | 反編譯工具 | 開發輔助工具 | 本地開發環境 | 開發環境管理 | 前端構建引擎 | 程式碼片段管理 | ai-程式設計助手 | ai-程式設計工具
E: 資料庫設計工具 | git-客戶端
S: 除錯 | 前端構建 | 程式碼管理 | 程式碼模板 | 程式碼片段 | 提交規範 | 研發工具 | 元件文件 | 程式碼搜尋 | 記憶體洩漏 | 卡頓檢測 | 本地開發
S: 程式設計助手 | 圖示生成 | 環境搭建 | 效能檢測 | 編譯打包 | 自動化構建 | 自動生成程式碼
H: 开发者工具箱 | 開發助手 | 專案腳手架 | 項目腳手架 | 程式碼生成外掛 | 命令列腳手架 | 開發者工具箱 | 自動化構建工具
X: 脚手架项目 | 一键生成前后端代码 | 外掛管理 | 開發者賬號 | 開發者模式 | 開發者社群 | 腳手架專案 | 公眾號開發者 | 一鍵生成前後端程式碼

[nosql]
E: 宽表 | 文档存储 | 多模型数据库 | redis-替代 | 兼容-redis | redis-可视化工具 | redis-客户端工具 | 寬表 | 鍵值儲存 | 圖資料庫 | 圖數據庫 | 列式儲存
E: 列式存儲 | 文件儲存 | 文檔存儲 | 鍵值資料庫 | 鍵值數據庫 | 文件資料庫 | 文檔數據庫 | kv-儲存 | kv-存儲 | 記憶體資料庫 | 內存數據庫
E: 文件型資料庫 | kv-資料庫 | 多模型資料庫 | redis-叢集 | redis-原始碼 | redis-客戶端 | nosql-資料庫 | redis-視覺化 | mongodb-客戶端 | mongodb-資料庫
E: redis-桌面客戶端
H: 儲存引擎 | 存儲引擎 | 儲存系統 | 存儲系統
X: 存储引擎层 | 儲存引擎層

[iot]
E: 车联网 | 接入米家 | 智慧农业 | 智慧园区 | 物联网固件 | 物联网开发 | 工业物联网 | 可穿戴设备 | 设备接入平台 | 物联网操作系统 | 接入-home assistant
E: 傳感器 | 樹莓派 | 開發板 | 溫溼度 | 車聯網 | 智慧硬體 | 智慧裝置 | 智能設備 | 智慧開關 | 智能開關 | 智慧園區 | 家庭自動化 | 可穿戴裝置
E: 可穿戴設備 | 裝置接入平台
S: 配网 | 射频 | 引脚 | 窗帘 | 空调 | 红外遥控 | 本地控制 | 韌體 | 舵機 | 燒錄 | 電路 | 點燈 | 塗鴉 | 配網 | 射頻 | 引腳 | 窗簾 | 空調 | 繼電器 | 智慧車
S: 上位機 | 智慧燈 | 巴法雲 | 裝置接入 | 小愛同學 | 天貓精靈 | 空氣質量 | 智慧門鎖 | 語音控制 | 邊緣閘道器 | 智慧農業 | 開源硬體 | 天氣時鐘
S: 紅外遙控 | 微控制器開發 | 裝置管理平台
H: 智能家居固件 | 韌體庫 | 固件庫 | 智慧小車 | 智能小車 | 物聯網閘道器 | 物聯網網關 | 感測器驅動 | 傳感器驅動 | 物聯網系統 | 物聯網框架
H: 物聯網專案 | 物聯網項目 | 物聯網終端 | 物聯網裝置 | 物聯網設備 | 嵌入式系統 | 嵌入式專案 | 嵌入式項目 | 微控制器專案 | 單片機項目
H: 智慧家居系統 | 智慧家居韌體 | 物聯網開發平台 | 家庭自動化系統 | esp32-專案 | arduino-庫 | arduino-專案 | esp8266-韌體 | homeassistant-外掛
X: 天猫精灵商城 | 天貓精靈商城
E: attiny85 project
E: teensy library
E: python library for sensor
E: node module for sensor | python driver for sensor | particulate matter sensor
E: pm2 5 sensor | soil moisture sensor | imu library | accelerometer library | rfid library | nfc reader library
E: fingerprint sensor | gsm library
E: ttn mapper | meshtastic | mesh radio
E: rf24 library | rf receiver | ir remote library | zigbee2mqtt converter
E: zha
E: modbus server | modbus gateway | bacnet stack | bacnet library
E: m-bus | canopen | plc library | scada system
E: digital twin platform
E: lovelace custom card
E: appdaemon
E: hap implementation | hap server
E: apple home app | matter controller | google home integration | google assistant integration
E: google home control
E: home dashboard | domotics | domotica | jeedom
E: vera plugin
E: device handler | edge driver
E: local api for | local control | xiaomi mi home | xiaomi aqara | xiaomi gateway | xiaomi vacuum | roborock
E: wled effects | neopixel library | led matrix display
E: led matrix clock | addressable leds | dmx controller | rgb led controller | smart lighting | smart lamp
E: light bulb control | smart outlet | ewelink
E: broadlink devices | nest api | tado | honeywell thermostat
E: thermostat controller | boiler control | opentherm | hvac control | hvac controller | air conditioner control
E: dyson | daikin | mitsubishi heat pump | fan controller | garage door opener | garage door controller
E: smart doorbell | ip camera integration | alarm system integration | alarm panel
W: intercom
E: blinds control | window covering | irrigation system | garden automation | greenhouse controller | reef controller
E: beehive monitor | precision agriculture | livestock
E: gas meter
E: solar inverter monitoring | inverter integration | battery management system | bms monitoring | ev charging
E: wallbox | ocpp | car charging | vehicle telematics | gps tracking platform | gps tracker server
E: fleet tracking | smart building | smart office | smart bin | smart campus
E: wearable device | wearable sensors | health sensor | e-ink display | epaper display | eink dashboard
E: epaper weather | internet connected | wifi connected | wifi configuration portal
E: ota updates esp | sensor data platform | sensor data collection
E: sensor data logging | telemetry devices | m2m platform | machine to machine
E: edge ai camera | 物联网应用 | 物联网协议 | 物联网中间件 | 工业互联网 | 工业网关 | 工业控制 | 设备管理 | 智能家居平台 | 智慧城市 | 智慧工厂 | 智能设备接入
E: HomeAssistant 集成 | 小米智能家居 | 传感器数据 | 点阵时钟 | 桌面天气 | 串口通信 | 数字孪生 | 充电桩 | MQTT 客户端 | MQTT 服务器 | mqtt 协议 | 智慧家居 | 溫濕度
E: 電子紙
S: reads temperature | device to cloud | cloud to device
S: pin connections | 3d printed case | 3d printed enclosure | solder | soldering | parts list
W: bill of materials
S: hardware required | components required | wifi credentials
S: ssid and password | topic prefix
S: config entry | voice control lights
S: turn lights on | turn on the lights | lights switches
T: mongoose os | espurna | espeasy | homey
W: particle
T: openzwave | rtl_433 | thingworx | cayenne | greengrass
T: kaa platform | eclipse hono | jetlinks | the things stack
T: loraserver | lmic | bme680 | mpu9250 | scd30 | mh-z19 | pn532 | neo-6m | sim800l | sim7000 | onoff npm
T: tft_espi
C: arduino-cli compile | arduino-cli lib install | pio lib install
C: platformio lib install | lib_deps | include Arduino h | Serial begin 115200
C: Serial begin 9600 | Serial println
C: idf py | ampy --port | rshell | upip install | mip install
C: from machine import Pin | machine Pin
C: platform sensor | lovelace resources | type custom
C: hacsfiles | external_components | esphome compile | substitutions esphome | homebridge config json
C: npm install -g homebridge | iobroker add | ttyAMA0 | modules module position

[json]
)lexicon",
R"lexicon(
[json]
E: json-查看 | json-处理 | json-可视化 | json-数据库 | json-转实体类 | json-解析框架 | json-序列化框架 | 模型轉換 | 字典轉模型 | json-庫 | json-轉換 | json-資料
E: json-檢視 | json-處理 | json-編輯器 | json-解析庫 | json-視覺化 | json-轉實體類
H: 模型轉換框架 | 字典轉模型框架
X: 导出-json | json-数据交互 | 匯出-json | json-資料互動

[backend]
E: 后端项目 | 后端面试 | 后端学习 | 业务中台 | go-后端 | 后端工程师 | 前后端分离 | 企业级后台 | 后端技术栈 | 任务调度中心 | java-后端 | java-面试
E: java-框架 | web-服务开发 | python-后端 | spring boot-项目 | 服務端 | 業務中台 | 微服務框架 | 微服務架構 | 快速開發平台 | 快速開發框架 | 權限管理系統
E: 任務排程中心 | java-面試 | web-服務開發 | spring boot-專案
S: 路由 | 注解 | 控制器 | 拦截器 | 数据校验 | 定时任务 | 代码生成 | 分页查询 | 接口文档 | 事务管理 | 多数据源 | 分布式锁 | 註解 | 攔截器 | 資料校驗
S: 定時任務 | 程式碼生成 | 分頁查詢 | 事務管理 | 多資料來源 | 分散式鎖
H: 后端模板 | 业务系统 | 微服務 | 腳手架 | 中介軟體 | 中間件 | 開發框架 | 權限系統 | 商城後端 | 後台系統 | 管理後台 | 後端模板 | 業務系統

[ui]
E: 样式库 | 主题库 | 表单组件 | 设计规范 | 视觉风格 | 富交互组件 | 原子化样式 | 中后台组件 | 圖示 | 圖標 | 控制元件 | 動畫 | 組件庫 | ui-庫 | 介面庫
E: 樣式庫 | 主題庫 | ui-元件 | ui-組件 | 設計系統 | 設計語言 | 表單元件 | 表單組件 | 設計規範 | 視覺風格 | 富互動元件 | 富交互組件 | 原子化樣式
E: 中後台元件 | 中後台組件 | 自定義-view
S: 视觉 | 样式 | 布局 | 栅格 | 表格 | 设计师 | 对话框 | 暗黑模式 | 深色模式 | 下拉菜单 | 国际化语言支持 | 視覺 | 樣式 | 佈局 | 柵格 | 設計師
S: 對話方塊 | 下拉選單 | 國際化語言支援
H: 模板 | 組件 | 主題 | 彈窗 | 控件庫 | 輪播圖 | 選擇器 | 圖表庫 | 日曆控件 | 側滑選單 | 側滑菜單

[editor]
E: 脑图 | 笔记应用 | 双链笔记 | 双向链接 | 块级引用 | 思维导图 | 在线白板 | 排版工具 | 微信排版 | 图片标注 | 代码编辑 | 写作软件 | 写作工具
E: 即时渲染 | 绘图工具 | 本地笔记 | 笔记工具 | 所见即所得 | 公众号排版 | 流程图绘制 | markdown-笔记 | 腦圖 | 圖片編輯 | 筆記軟體 | 筆記軟件
E: 筆記應用 | 雙鏈筆記 | 雙向連結 | 雙向鏈接 | 塊級引用 | 思維導圖 | 線上白板 | 在線白板 | 圖片標註 | 程式碼編輯 | 代碼編輯 | 寫作軟體 | 寫作軟件
E: 寫作工具 | 即時渲染 | 繪圖工具 | 本地筆記 | 筆記工具 | vim-外掛 | 所見即所得 | 公眾號排版 | 流程圖繪製 | vscode-外掛 | markdown-筆記
S: 双链 | 流程图 | 快捷键 | 语法高亮 | 数学公式 | 实时预览 | 分屏预览 | 关系图谱 | 撤销重做 | 插入图片 | 导出-pdf | 雙鏈 | 流程圖 | 快捷鍵 | 語法高亮
S: 數學公式 | 實時預覽 | 分屏預覽 | 關係圖譜 | 撤銷重做 | 插入圖片 | 匯出-pdf
H: 白板 | 排版编辑器 | 思维导图工具 | 配置檔案 | 編輯工具 | 編輯器外掛 | 編輯器插件 | 編輯器元件 | 編輯器組件 | 富文字控制元件 | 影像編輯器
H: 圖像編輯器 | 排版編輯器 | 程式碼編輯元件 | 文字編輯控制元件 | 思維導圖工具 | 富文字編輯元件

[database]
E: 国产数据库 | 关系数据库 | 列式数据库 | 数据库内核 | 数据库代理 | 数据库备份 | 数据库运维 | 数据库增强 | 数据库访问 | 搜索数据库 | 多模数据库
E: 数据库教程 | 事务型数据库 | 分析型数据库 | 数据库可视化 | 云原生数据库 | 兼容-mysql | 連線池 | 連接池 | 圖資料庫 | 分庫分表 | 資料同步
E: 數據同步 | 儲存引擎 | 存儲引擎 | 資料倉庫 | 數據倉庫 | 資料庫管理 | 時序資料庫 | 向量資料庫 | 記憶體資料庫 | 資料庫遷移 | 資料庫驅動
E: 資料庫設計 | 資料庫同步 | 資料庫文件 | 資料庫審計 | 資料庫引擎 | 資料庫操作 | 資料庫建模 | 資料庫結構 | 國產資料庫 | 關係資料庫 | 列式資料庫
E: 資料庫核心 | 資料庫代理 | 資料庫備份 | 資料庫運維 | 資料庫增強 | 資料庫訪問 | 搜尋資料庫 | 多模資料庫 | 資料庫教程 | 分散式資料庫
E: 關係型資料庫 | 嵌入式資料庫 | 資料庫中介軟體 | 資料庫客戶端 | 事務型資料庫 | 分析型資料庫 | 資料庫視覺化 | 雲原生資料庫 | sql-稽核平台
S: 事务 | 索引 | 主从 | 建表 | 强一致 | 多副本 | 行存储 | 列存储 | 慢查询 | 读写分离 | 快照隔离 | 存算分离 | 事務 | 主從 | 強一致 | 行儲存 | 列儲存
S: 慢查詢 | 讀寫分離 | 快照隔離 | 存算分離
H: 时序库 | 時序庫 | 資料庫庫 | 數據庫庫 | 遷移工具 | 儲存系統 | 存儲系統 | 資料庫系統 | 數據庫系統 | 資料庫工具 | 數據庫工具 | 資料庫框架
H: 數據庫框架 | 查詢構建器 | 資料庫產品 | 數據庫產品 | 資料庫封裝 | 數據庫封裝 | 資料庫服務 | 數據庫服務 | 資料同步工具 | 資料庫管理系統
H: sql-客戶端

[sdk]
E: 统一支付 | 对接微信 | 云-sdk | 对接支付宝 | 登录-sdk | 钉钉-sdk | 飞书-sdk | 语音-sdk | 直播-sdk | 支付宝-sdk | 多平台-sdk | 第三方接口封装 | 聚合支付-sdk
E: 微信支付-sdk | 短信平台-sdk | 企业微信-sdk | 客戶端庫 | 開放平台 | 統一支付 | 對接微信 | 開發工具包 | 雲-sdk | 對接支付寶 | api-封裝 | 簡訊-sdk
E: 釘釘-sdk | 飛書-sdk | 語音-sdk | 客戶端-sdk | 服務端-sdk | 雲服務-sdk | 公眾號-sdk | 支付寶-sdk | 微信開發-sdk | 簡訊平台-sdk | 企業微信-sdk
S: 验签 | 回调 | 密钥 | 商户 | 官方文档 | 接入指南 | 快速接入 | 授权登录 | 服务商模式 | 釘釘 | 個推 | 融雲 | 環信 | 訊飛 | 驗籤 | 回撥 | 金鑰 | 商戶
S: 又拍雲 | 百度雲 | 雲通訊 | 企業微信 | 極光推播 | 授權登入 | 服務商模式 | 微信公眾平台
H: 封裝 | 開發包 | 微信開發工具包 | 微信公眾平台-sdk
X: 資料繫結 | 雙向繫結 | 驅動開發 | 桌面客戶端 | 手機客戶端 | 移動客戶端 | 第三方客戶端 | 命令列客戶端 | 資料庫客戶端 | ios-客戶端 | android-客戶端

[finance]
E: 账本 | 报销 | 薪资 | 多因子 | 量化策略 | 因子研究 | 实盘交易 | 模拟交易 | 选股系统 | 金融数据 | 数字货币交易 | 期貨 | 記賬 | 回測 | 證券 | 銀行
E: 理財 | 會計 | 發票 | 外匯 | 賬本 | 報銷 | 薪資 | 交易系統 | 自動交易 | 實盤交易 | 模擬交易 | 選股系統 | 金融資料 | 金融數據 | 數字貨幣交易
S: 仓位 | 滑点 | 因子 | 止损 | 实盘 | 商户 | 退款 | 转账 | 银联 | 手续费 | 收益率 | k-线 | 最大回撤 | 入市需谨慎 | 選股 | 賬單 | 匯率 | 漲停 | 對賬 | 風控
S: 期權 | 持倉 | 債券 | 倉位 | 滑點 | 止損 | 實盤 | 商戶 | 轉賬 | 銀聯 | 手續費 | k-線 | 入市需謹慎
H: 股票软件 | 回测框架 | 量化交易框架 | 量化交易系统 | 記賬軟體 | 記賬軟件 | 支付系統 | 財務系統 | 記賬應用 | 股票軟體 | 股票軟件 | 回測框架
H: 量化交易系統

[ecommerce]
E: 单商户 | 新零售 | 开源商城 | 社交电商 | 跨境电商 | 分销商城 | 分销系统 | 知识付费 | 微信商城 | 订单系统 | 商品管理 | 发卡平台 | 收银系统
E: b2c-商城 | 網店 | 購物 | 秒殺 | 外賣 | 點餐 | 多商戶 | 單商戶 | 商城系統 | 開源商城 | 分銷商城 | 分銷系統 | 知識付費 | 訂單系統 | 髮卡平台
E: 收銀系統 | 商城小程式
S: 规格 | 满减 | 会员卡 | 退款售后 | 收货地址 | 直播带货 | 营销活动 | 訂單 | 下單 | 分銷 | 拼團 | 砍價 | 店鋪 | 團購 | 收銀 | 庫存 | 淘寶 | 京東 | 快遞
S: 天貓 | 搶購 | 預售 | 規格 | 滿減 | 優惠券 | 會員卡 | 積分商城 | 退款售後 | 收貨地址 | 直播帶貨 | 營銷活動
H: 购物系统 | 電商專案 | 電商項目 | 商城專案 | 商城項目 | 購物商城 | 商城原始碼 | 商城源碼 | 電商後台 | 商城後台 | 外賣系統 | 點餐系統 | 購物平台
H: 秒殺專案 | 秒殺項目 | 購物系統 | 小程式商城

[lms]
E: 驾考 | 背单词 | 云课堂 | 智慧教育 | 教学管理 | 培训系统 | 培训平台 | 刷题系统 | 课堂系统 | 直播课堂 | 在线判题 | 在线评测 | oj-系统 | 判题系统
E: 课程系统 | 刷题小程序 | 在线教育系统 | 知识付费系统 | 網校 | 慕課 | 題庫 | 駕考 | 背單詞 | 雲課堂 | 線上學習 | 在線學習 | 學習平台
E: 教務管理 | 教學平台 | 線上課堂 | 在線課堂 | 考試系統 | 線上考試 | 在線考試 | 選課系統 | 智慧校園 | 學習管理 | 教學管理 | 培訓系統 | 培訓平台
E: 刷題系統 | 課堂系統 | 直播課堂 | 線上判題 | 在線判題 | 線上評測 | 在線評測 | 判題系統 | 課程系統 | 線上課程 | 在線課程 | oj-系統 | 刷題小程式
E: 刷題小程序 | 學生管理系統 | 學校管理系統 | 學生資訊管理 | 知識付費系統
S: 讲师 | 学员 | 组卷 | 课件 | 学时 | 录播课 | 直播课 | 错题本 | 学习进度 | 章节管理 | 结业证书 | 課程 | 選課 | 課表 | 成績 | 作業 | 學生 | 教師 | 校園
S: 刷課 | 網課 | 試卷 | 閱卷 | 培訓 | 排課 | 簽到 | 教學 | 學籍 | 講師 | 學員 | 組卷 | 課件 | 學時 | 學習通 | 智慧樹 | 錄播課 | 直播課 | 錯題本
S: 學習進度 | 章節管理 | 結業證書
H: 网校系统 | 在线教育平台 | 教育系統 | 課程平台 | 網課助手 | 考試平台 | 教學系統 | 校園系統 | 刷課腳本 | 網校系統 | 線上教育平台

[observability]
E: 日志平台 | 异常检测 | 持续剖析 | 日志检索 | 全链路日志 | 日志分析平台 | 应用性能管理 | 日志采集与分析 | 可觀測 | 呼叫鏈 | 調用鏈 | 火焰圖
E: 日誌平台 | 異常檢測 | 持續剖析 | 日誌檢索 | 分散式追蹤 | 分佈式追蹤 | 全鏈路監控 | 全鏈路日誌 | 應用效能監控 | 日誌分析平台 | 應用效能管理
E: 日誌採集與分析
S: 看板 | 同比环比 | 指标采集 | 链路日志 | 日志告警 | 日志聚类 | 上下文查看 | 埋點 | 遙測 | 效能監控 | 前端監控 | 監控鏈路 | 記憶體洩漏
S: 記憶體分析 | 耗時統計 | 卡頓檢測 | 卡頓監控 | 效能採集 | 同比環比 | 指標採集 | 鏈路日誌 | 日誌告警 | 日誌聚類 | 上下文檢視 | 日誌指標鏈路
S: 效能最佳化監控 | 日誌 指標 追蹤
H: 可觀測平台 | 呼叫鏈系統 | 調用鏈系統 | 鏈路追蹤系統 | apm-系統 | 效能監控工具 | 效能監控平台 | 監控-sdk | 埋點-sdk | 鏈路追蹤元件
H: 全鏈路監控系統
E: zero instrumentation
E: zero code instrumentation
E: opentelemetry collector distribution | opentelemetry collector contrib | opentelemetry operator
E: opentelemetry bindings | opentelemetry native | opentelemetry demo | opentelemetry receiver
E: distributed tracer | trace visualization
E: service topology | root cause analysis tool | aiops
E: anomaly detection for metrics | logs metrics traces
E: metrics collection and
E: metrics storage | prometheus long term storage | remote write | promql compatible
E: high cardinality metrics | exemplars | wide events | canonical log lines | span metrics
E: slos | service level objectives | error budget | burn rate alerts | golden signals
E: red metrics | session replay tool | session recording and replay | jaeger ui | jaeger plugin | jaeger operator
E: jaeger storage | grafana agent
E: honeycomb beeline | honeycomb instrumentation
E: new relic opentelemetry | stackdriver trace | cloud trace | debugging microservices | debugging distributed systems
E: understand your system | explainable systems | insights into your application | visibility into your
E: deep visibility | gain visibility | correlate traces with logs | log trace correlation
E: event correlation | live debugging in production | debug production | 可观测性平台 | 链路跟踪 | 分布式跟踪 | 调用链监控 | 调用链路 | 服务拓扑
E: 根因分析 | 智能运维 | 日志链路 | オブザーバビリティ
S: trace ids | parent span | baggage propagation | sampling rate traces | head based sampling | tail based sampling
S: instrumenting your | instrumented services
S: export traces | export spans | export metrics | send traces to | service performance
S: latency breakdown | bottlenecks in distributed | request flow
T: mimir | phlare | cilium hubble | hubble ui | inspektor gadget
W: tempo
T: sumo logic | logz io | coralogix | clickhouse traces | sleuth
T: appdash | arize phoenix | openinference | openllmetry
T: traceloop | helicone | odigos | beyla | kiali | servicemonitor | podmonitor
T: vector pipeline | cribl
C: OTEL_EXPORTER_OTLP_ENDPOINT | OTEL_SERVICE_NAME | OTEL_TRACES_EXPORTER | -javaagent opentelemetry
C: opentelemetry-exporter-otlp | start_as_current_span | StartSpanFromContext | JAEGER_AGENT_HOST | JAEGER_ENDPOINT
C: import opentelemetry | go opentelemetry io otel | remote_write | bpftrace -e | io opentracing

[message-queue]
E: 延时消息 | 事务消息 | 死信队列 | 消息引擎 | 顺序消息 | 消息中台 | 异步消息 | 事件驱动架构 | 消息队列中间件 | 轻量级消息队列 | mqtt-消息
E: mqtt-服务器 | 任務佇列 | 任務隊列 | 訊息系統 | 消息系統 | 延遲佇列 | 延遲隊列 | 延時佇列 | 延時隊列 | 訊息匯流排 | 消息總線 | 事件匯流排
E: 事件總線 | 訊息推播 | 釋出訂閱 | 發佈訂閱 | 訊息代理 | 非同步任務 | 異步任務 | 非同步佇列 | 異步隊列 | 訊息服務 | 消息服務 | 延時訊息
E: 延時消息 | 事務訊息 | 事務消息 | 死信佇列 | 死信隊列 | 訊息引擎 | 順序訊息 | 順序消息 | 訊息中台 | 非同步訊息 | 異步消息 | 訊息中介軟體
E: 消息中間件 | 分散式訊息 | 分佈式消息 | mq-元件 | mq-組件 | 任務排程平台 | 事件驅動架構 | 分散式任務排程 | 訊息佇列中介軟體 | 輕量級訊息佇列
E: mqtt-訊息 | kafka-監控 | kafka-客戶端
S: 削峰 | 分区 | 主题 | 生产者 | 消费者 | 消费组 | 消费模式 | 消息堆积 | 消息回溯 | 消息模型 | 消息持久化 | 主題 | 生產者 | 消費者 | 消費組
S: 任務排程 | 定時任務 | 消費模式 | 訊息堆積 | 訊息回溯 | 訊息模型 | 訊息持久化
H: 排程平台 | 調度平台 | 佇列系統 | 隊列系統 | 任務排程系統 | 任務排程框架

[blockchain]
E: 链游 | 数字藏品 | 隐私计算 | 区块链网络 | 区块链应用 | 区块链教程 | 区块链节点 | 区块链底层平台 | web3-教程 | 公鏈 | 錢包 | 代幣 | 幣安 | 鏈上
E: 波場 | 鏈遊 | 聯盟鏈 | 比特幣 | 數字貨幣 | 數字藏品 | 隱私計算
S: 共识 | 账本 | 上链 | 出块 | 国密 | 隐私保护 | 挖礦 | 礦池 | 節點 | 跨鏈 | 擼毛 | 幣圈 | 質押 | 合約 | 私鑰 | 鑄造 | 發幣 | 共識 | 賬本 | 上鍊 | 出塊
S: 國密 | 隱私保護 | 零知識證明
H: 數字錢包 | 錢包應用 | 區塊鏈平台 | 區塊鏈專案 | 區塊鏈項目 | 區塊鏈框架 | 區塊鏈瀏覽器
X: 前端錢包

[orm]
E: 单表操作 | 多表查询 | 条件构造器 | orm-增强 | 数据访问框架 | 数据库操作框架 | sql-构造器 | mybatis-的增强 | mybatis-增强工具 | activerecord-模式 | 持久層
)lexicon",
R"lexicon(
[orm]
E: 分頁外掛 | 分頁插件 | 單表操作 | 多表查詢 | orm-庫 | 資料持久化 | 數據持久化 | 實體類生成 | 資料訪問層 | 數據訪問層 | 條件構造器 | 物件關聯對映
E: orm-元件 | orm-增強 | 資料訪問框架 | 輕量級-orm | 資料庫-orm | 資料庫操作框架 | sql-構造器 | mybatis-外掛 | mybatis-增強 | mybatis-的增強
E: 程式碼生成器-mybatis
S: 分页 | 乐观锁 | 实体类 | 逻辑删除 | 主键生成 | 增删改查 | 分頁 | 樂觀鎖 | 實體類 | 邏輯刪除 | 主鍵生成 | 增刪改查
H: 對映框架 | 資料庫框架 | 數據庫框架

[workflow]
E: 流程平台 | 任务自动化 | 自动化任务 | 流程机器人 | 数据编排平台 | 可视化工作流 | 业务流程管理 | 自动化工作流 | ai-工作流 | 大模型工作流
E: rpa-工具 | 可视化-dag | 办公自动化系统 | 自动化测试流程 | 審批流 | 任務調度 | 流程編排 | 任務編排 | 專案管理 | 項目管理 | 工作流編排 | 流程機器人
E: 流程圖設計器 | 低程式碼工作流 | 資料編排平台 | 視覺化工作流 | 業務流程管理 | 視覺化-dag
S: 补数 | 执行器 | 子任务 | 任务依赖 | 失败重试 | 分片广播 | 定时触发 | 任务类型 | 触发策略 | 失败告警 | 工作流定义 | 簽到 | 審批 | 編排 | 補數
S: 任務流 | 流水線 | 執行器 | 子任務 | 任務佇列 | 青龍面板 | 自動任務 | 計劃任務 | 作業排程 | 業務流程 | 流程表單 | 任務依賴 | 失敗重試 | 分片廣播
S: 定時觸發 | 任務型別 | 觸發策略 | 失敗告警 | 視覺化流程 | 工作流定義
T: 青龍
H: 排程平台 | 調度平台 | 排程系統 | 調度系統 | 簽到腳本 | 審批系統 | 簽到工具 | 打卡腳本 | 自動化工具 | 自動化腳本 | 自動化平台 | 工作流系統
H: 審批流引擎 | 自動化框架 | 批處理工具 | 定時任務框架 | 任務排程框架 | 流程圖編輯器 | 工作流設計器 | 任務排程工具 | 任務排程中心
H: 任務編排框架 | 流程編排框架 | 流程編排引擎 | 定時任務系統 | 定時任務排程 | 定時任務管理系統 | workflow-外掛
E: document approval
E: dmn | cmmn | decision engine
E: zeebe worker | zeebe exporter
E: durable tasks | saga pattern | saga coordinator | process manager saga
E: service orchestration | data orchestrator
E: etl orchestration | etl scheduler
E: variant calling pipeline
E: nextflow modules
E: computational pipeline
E: prefect flow | prefect collection | prefect tasks | prefect agent
E: kedro plugin | kedro pipeline | flyte plugin
E: metaflow extension | metaflow plugin | aws step functions
E: step functions local | cadence client | temporal samples | temporal sdk | conductor client
E: conductor workers | dag engine | dag executor | dag execution | dag runner | dag based
E: task graph scheduler | task dependency graph
E: scheduler with web ui
E: pipeline orchestrator | dataflow engine
E: dataflow framework | dataflow pipeline | flow based editor | flow engine | flow builder | flowchart editor
E: flowchart library | flowchart designer
E: visual automation
E: no code automation
E: integration platform | ipaas
E: api orchestration
E: task automation
E: runbook | security orchestration
E: soar | security automation | playbook automation
E: n8n templates | n8n custom node | n8n docker
E: alfred search
E: raycast script | ios shortcuts | shortcuts app
E: automator service | tasker project | tasker plugin | automate android flows
E: llm pipelines
E: comfyui custom node | comfyui node | comfyui extension | dify plugin
E: knime nodes
E: knime extension | alteryx | orange add-on | rapidminer
E: production pipeline | pipeline management for vfx
E: power automate flows | salesforce flow
E: leave approval
E: wf4 | django viewflow
E: 工作流编辑器 | 工作流自动化 | 工作流审批
E: 工作流调度 | 流程审批 | 流程图 | 审批流程设计器 | 业务编排 | 服务编排 | 分布式任务调度平台 | 定时任务管理 | 规则编排 | 逻辑编排 | 节点编辑器 | 仿钉钉审批流程 | 钉钉审批 | 钉钉流程
E: 机器人流程自动化 | 智能体工作流 | Dify 工作流 | ComfyUI 工作流 | comfyui 节点 | ComfyUI 插件 | comfyui 自定义节点 | OA 审批 | alfred 工作流
E: Alfred 插件 | 流程引擎 flowable | 集成 flowable | 集成 activiti | 数据编排 | 数据流水线 | 工作流程自動化 | ワークフロー
S: multi step processes
S: tasks with dependencies | upstream tasks
S: downstream tasks | task retries | retry failed tasks | resume from failure
S: resume from last step | checkpoint and resume | conditional branching | parallel branches
S: branches and joins | parallel gateway | exclusive gateway | sub processes
S: subflows | compensation logic | compensating transactions | cron schedules
S: scheduled flows | triggers conditions actions | when this then that | connectors and triggers
S: nodes and connections
T: flyte | zenml | mage ai | activepieces | automatisch | beehive | make com | pipedream | tray io | temporal io
T: cadence uber | netflix conductor | orkes | bonitasoft | processmaker | imixs | kogito | diagram-js
T: spiffworkflow | viewflow | elsa
T: restate | hatchet | dbos | amazon swf | digdag
T: pinball | mistral openstack | toil | galaxy project | kepler | pegasus wms | parsl | fireworks | aiida | dask
T: covalent | makeflow | bpipe | ruffus | targets r | drake r | knime | orange data mining | react flow | drawflow
T: rete js | litegraph | flowise | langflow | robocorp | taskt | automation anywhere | tagui
C: airflow db init | airflow standalone | from airflow import DAG | AIRFLOW_HOME | AIRFLOW__CORE | dags folder
C: DAG schedule_interval | schedule_interval | prefect server start | prefect agent start | from prefect import flow
C: dagit | luigi --module | luigid | kedro run | kedro new | pyflyte run | flytectl
C: python flow py run | argo submit | argo list | kind Workflow
C: -profile docker | -profile singularity | -profile test docker | nextflow config
C: main nf | snakemake --cores | snakemake -j | snakemake --use-conda | snakemake -n | snakemake --configfile
C: Snakefile | config config yaml | java -jar cromwell jar run | miniwdl run | toil-cwl-runner
C: temporal server start-dev | tctl | temporal workflow start | go workflow ExecuteActivity | zbctl
C: bpmn process id | bpmn20 xml | bpmn xml | stateMachine StartAt | StartAt States Type Task
C: info plist alfred | ComfyUI custom_nodes | custom_nodes | cd ComfyUI custom_nodes

[filesystem]
E: 文件列表 | 目录列表 | 网盘挂载 | 挂载网盘 | 目录索引 | 文件浏览 | 云盘挂载 | 磁盘挂载 | 文件预览 | 文件索引 | 文件目录 | 文件系统实现
E: 日志文件系统 | 挂载为本地盘 | 用户空间文件系统 | 目錄樹 | 檔案監控 | 文件監控 | 檔案操作 | 磁碟空間 | 磁盤空間 | 重複檔案 | 重複文件
E: 檔案監聽 | 文件監聽 | 檔案整理 | 檔案工具 | 檔案搜尋 | 檔案同步 | 檔案列表 | 目錄列表 | 雲端硬碟掛載 | 網盤掛載 | 掛載雲端硬碟 | 掛載網盤
E: 目錄索引 | 檔案瀏覽 | 文件瀏覽 | 雲盤掛載 | 磁碟掛載 | 磁盤掛載 | 檔案預覽 | 文件預覽 | 檔案索引 | 檔案目錄 | 文件目錄 | 檔案選擇器
E: 文件選擇器 | 虛擬檔案系統 | 檔案系統實現 | 日誌檔案系統 | 掛載為本地盤 | 分散式檔案系統 | 使用者態檔案系統 | 使用者空間檔案系統
S: 挂载 | 目录 | 路径 | 掛載 | 目錄 | 路徑 | 資料夾
H: 文件列表程序 | 文件管理程序 | 監控工具 | 資源管理器 | 檔案管理工具 | 檔案管理系統 | 檔案列表程式 | 檔案管理程式

[game]
E: 修仙 | 回合制 | 文字冒险 | 视觉小说 | 手遊 | 頁遊 | 網遊 | 掃雷 | 圍棋 | 麻將 | 數獨 | 拼圖 | 桌遊 | 貪吃蛇 | 鬥地主 | 連連看 | 消消樂 | 陰陽師
E: 猜數字 | 飛機大戰 | 坦克大戰 | 王者榮耀 | 英雄聯盟 | 文字冒險 | 視覺小說 | 俄羅斯方塊
S: 关卡 | 玩家 | 装备 | 副本 | 打怪 | 角色 | 玩法 | 存档 | 怪物 | 皮肤 | 战斗 | 技能 | 排行榜 | 在线试玩 | 關卡 | 裝備 | 存檔 | 皮膚 | 戰鬥 | 線上試玩
H: 修仙游戏 | 脚本助手 | 模組 | 對戰平台 | 修仙遊戲 | 腳本助手 | 遊戲服務端

[firmware]
E: 路由器系统 | openwrt-编译 | 飛控 | 燒錄 | 燒寫 | 裸機 | 開發板 | 軟路由 | 驅動庫 | 平衡車 | 引導載入 | 引導加載 | 智慧小車 | 智能小車 | 四軸飛行器
E: 路由器系統 | openwrt-編譯
S: 刷机 | 刷入 | 擦除 | 下载模式 | 引腳 | 接線 | 刷機 | 感測器 | 載入程式 | 下載模式 | 物聯網裝置
H: 嵌入式软件 | 微控制器程式 | 單片機程序 | 嵌入式軟體 | 嵌入式軟件

[bundler]
E: 极速构建 | 构建引擎 | 打包引擎 | 打包方案 | rust-打包 | 极速-web-构建 | 模塊打包 | 前端構建 | 構建工具 | 構建配置 | 打包構建 | 極速構建 | 構建引擎
E: 腳手架工具 | vite-外掛 | webpack-外掛 | 極速-web-構建
S: 摇树 | 产物 | 冷启动 | 热更新 | 增量构建 | 代码压缩 | 按需编译 | 搖樹 | 產物 | 冷啟動 | 熱更新 | 增量構建 | 程式碼壓縮 | 按需編譯
H: 打包构建引擎 | 載入器 | 加載器 | 打包外掛 | 構建系統 | 構建腳手架 | 簡易打包器 | 打包構建引擎 | 多頁應用腳手架 | webpack-腳手架

[for-fun]
E: 整活 | 赛博 | 表白 | 恋爱 | 图一乐 | 趣味项目 | 没什么用 | 电子木鱼 | 抽奖程序 | 一款有趣 | 有趣的项目 | 整蠱 | 無聊 | 鬥圖 | 摸魚 | 煙花 | 笑話
E: 裝逼 | 賽博 | 戀愛 | 字元畫 | 字符畫 | 圖一樂 | 閒著沒事 | 生成藝術 | 桌面寵物 | 生命遊戲 | 趣味專案 | 趣味項目 | 沒什麼用 | 電子木魚 | 抽獎程式
E: 抽獎程序 | 有趣的專案 | 有趣的項目
S: 娛樂 | 聖誕
H: 小程式彩蛋

[framework]
E: 腳手架
S: 松耦合 | 易扩展 | 可扩展 | 扩展点 | 插件机制 | 生命周期 | 模块化设计 | 中间件机制 | 约定大于配置 | 易擴充套件 | 可擴充套件 | 擴充套件點
S: 快速開發 | 依賴注入 | 開箱即用 | 外掛機制 | 生命週期 | 前後端分離 | 模組化設計 | 中介軟體機制 | 約定優於配置 | 約定大於配置
H: 一站式框架 | 開發平台 | 解決方案 | 基礎框架

[cli]
E: 终端命令 | 脚本工具 | 扫描工具 | 终端配置 | 终端美化 | 自动化脚本 | 批处理脚本 | 一键安装脚本 | python-脚本 | 腳手架 | 終端機工具 | 終端工具
E: 終端機命令 | 終端命令 | 腳本工具 | 掃描工具 | 終端機配置 | 終端配置 | 終端機美化 | 終端美化 | 自動化腳本 | 批處理腳本 | 一鍵安裝腳本
E: python-腳本
S: 参数说明 | 命令参数 | 运行命令 | 命令示例 | 可选参数 | 编译命令 | 批量处理 | 控制檯 | 參數解析 | 參數說明 | 命令參數 | 執行命令 | 可選參數
S: 編譯命令 | 批次處理
H: 命令工具 | 命令列應用 | 命令行應用
W: 小工具

[gui]
E: 带界面 | 窗口程序 | 界面框架 | 界面美化 | 界面开发 | 界面简洁 | gui-版 | 图形客户端 | 可视化客户端 | gui-客户端 | 图形化管理工具 | 可视化管理工具
E: 介面庫 | 界面庫 | 帶介面 | 帶界面 | 圖形界面 | gui-庫 | 視窗程式 | 介面開發 | 界面開發 | 介面簡潔 | 界面簡潔 | 視覺化介面 | 可視化界面
E: 圖形化介面 | 圖形化界面 | 圖形化工具 | 圖形客戶端 | 視覺化客戶端 | gui-客戶端 | 圖形化管理工具 | 視覺化管理工具
H: 可视化工具 | 視窗庫 | 窗口庫 | 視窗管理器 | 視覺化工具 | 可視化工具 | 圖形化客戶端

[cloud-native]
E: 边缘云 | 容器平台 | 云原生网关 | 多集群管理 | 云原生存储 | 云原生监控 | 面向云原生 | 云原生数据库 | 容器服务平台 | 云原生操作系统 | 多雲
E: 雲平台 | 雲計算 | 混合雲 | 邊緣雲 | 雲管平台 | 邊緣計算 | 雲原生應用 | 雲原生架構 | 雲原生閘道器 | 雲原生網關 | 多叢集管理 | 雲原生儲存
E: 雲原生存儲 | 雲原生監控 | 面向雲原生 | 雲原生資料庫 | 容器服務平台 | 雲原生作業系統
S: 热更新 | 灰度发布 | 弹性扩容 | 存算分离 | 水平扩容 | 金丝雀发布 | 弹性扩缩容 | 存储计算分离 | 熔斷 | 閘道器 | 邊車 | 容器雲 | 雲服務 | 雲廠商
S: 多租戶 | 雲函式 | 熱更新 | 註冊中心 | 服務發現 | 服務治理 | 鏈路追蹤 | 彈性伸縮 | 服務註冊 | 服務編排 | 灰度釋出 | 彈性擴容 | 存算分離
S: 水平擴容 | 分散式事務 | 分散式系統 | 服務端架構 | 金絲雀釋出 | 彈性擴縮容 | 儲存計算分離
T: 阿里雲 | 騰訊雲 | 華為雲
H: 云原生应用平台 | 微服務平台 | 雲原生平台 | 微服務腳手架 | 服務治理框架 | 微服務解決方案 | 腳手架 微服務 | 雲原生應用平台
E: ambient mesh | istio control plane | istio examples | istio tutorial | istio operator | istio wasm | istio tools
E: envoy proxy | envoy xds | xds server | xds control plane | xds api | mesh networking services
E: dynamic configuration service
E: multi runtime | open application model | application delivery platform | application platform
E: internal developer platform | developer platform on kubernetes
E: cloud management platform | cloud operating system | cloud abstraction | edge cloud
E: edge computing platform | edge computing framework | cloud edge | serverless containers
E: serverless kubernetes | knative function | knative serving
E: event driven architecture on kubernetes | gitops | chaos engineering platform
E: software supply chain | sigstore | sbom attestation | spiffe implementation
E: zero trust workloads | ebpf based networking | ebpf networking | cloud cost management | carbon aware computing
E: kubernetes native java | container native storage | container native virtualization | container native workflow
E: cloud development environment | remote development environments | remote development platform | cloud ide platform
E: buildpacks | cf cli plugin | bosh release for | bosh cpi
E: dapr component | dapr samples | dapr sdk | dapr workflow | quarkus extension
E: quarkiverse | micronaut library
E: go micro plugin | kubernetes platform for
E: cloud in a box | homelab cloud | 云原生 API 网关 | 云原生技术 | 云原生学习 | 云原生社区 | 云原生微服务 | 云原生安全
E: 云原生时代 | 云原生开发 | 云原生 AI | 服务治理平台 | 服务注册与发现 | 多云平台 | 边缘计算平台 | 云边协同 | 云边端 | 平台工程 | 应用交付 | 应用管理平台
S: built for the cloud | born in the cloud | built for kubernetes | designed for kubernetes
S: on any kubernetes | on-premises and cloud | on premise or cloud
S: public private hybrid | autoscale | automatic failover and recovery
W: self healing
S: rolling upgrades | zero downtime upgrades | stateless services | stateless architecture
S: storage and compute separation | separation of storage and compute | decoupled storage and compute | disaggregated
S: loosely coupled services
S: traffic splitting | traffic mirroring | mutual tls | mtls between services
S: circuit breaking | multi region
S: vendor lock in | pluggable runtimes | declarative apis
T: kuma | osm mesh | gloo edge
T: fission | kubeless | nuclio | strimzi | thanos | fluentd | fluent bit
W: cortex
T: dragonfly p2p | notary | tuf | spire | opa | falco | coredns | rook | argo | keptn
W: harbor
T: litmus | chaos mesh | kubevela | karmada | volcano | kubeedge | openyurt | k3s | krustlet | wasmcloud
T: microprofile | vert x | kratos | apollo config | sentinel flow control | seata | higress
T: harvester | gardener | anthos | eclipse che | coder workspaces | devspace
)lexicon",
R"lexicon(
[cloud-native]
C: linkerd install | linkerd check | dapr-app-id | kn
C: func deploy | meshctl | kumactl | cf create-service
C: cf install-plugin | bosh create-release | pack build | quarkus dev
C: quarkus-maven-plugin | spring-cloud-starter | vela up | kubectl apply istio | spec traffic
C: sidecar istio io inject | dapr io enabled

[k8s]
E: 容器平台 | k8s-管理 | k8s-面板 | k8s-运维 | k8s-可视化 | 多集群管理平台 | kubernetes-上 | 部署-kubernetes | kubernetes-之上 | kubernetes-平台 | kubernetes-教程
E: kubernetes-控制台 | k8s-叢集 | k8s-運維 | k8s-視覺化 | 多叢集管理平台 | kubernetes-叢集 | kubernetes-運維 | kubernetes-多叢集 | kubernetes-控制檯
S: 多叢集 | 叢集部署 | 叢集管理 | 自定義資源 | k8s-安裝 | k8s-學習 | 雲原生-kubernetes | 離線安裝-kubernetes
H: 容器云 | 集群管理工具 | 容器雲 | 叢集管理平台 | 叢集部署工具 | 叢集管理工具 | k8s-部署腳本
E: custom scheduler
E: krew index
E: multi cluster management | multicluster
E: k0s
E: namespace manager | configmaps and secrets
E: gateway api implementation
E: load balancer for bare metal
E: network policy editor
E: pod autoscaling | node autoscaler | node provisioning
E: resource requests and limits | rightsizing
E: rbac viewer | pod security policy
E: etcd operator
E: stream logs from multiple pods | pod logs
E: debug pods
E: pod killer
E: gang scheduling
E: kubeflow component | kubeflow pipelines | kubeflow operator
E: spark operator | flink operator | kafka operator | postgres operator
E: postgresql operator | mysql operator | redis operator | mongodb operator | elasticsearch operator
E: cassandra operator | vault operator | rabbitmq operator | minio operator
E: vcluster plugin
E: hierarchical namespaces | cluster lifecycle
E: amazon eks | eks blueprints | eks addon
E: eks add-on | rancher plugin | rancher cluster | rancher extension
E: operator lifecycle manager | operator in rust | operator in java | java operator
E: object replication across namespaces
E: image pull secrets | registry credentials
E: image automation | sidecar container
E: reload pods on configmap change
E: ckad exam
E: cks
E: k8s 多集群 | kubernetes 学习
E: Kubernetes 中文 | kubernetes 手册 | 部署 k8s | 安装 kubernetes | 多集群管理 | 离线安装 k8s | 二进制部署 | 高可用集群
S: pods deployments services
S: serviceaccount | rbac permissions | cluster scoped | cluster wide
S: node affinity | pod annotations | annotations and labels | label selector
S: persistentvolumeclaim | reconcile loop | master node
S: chart values | chart parameters | installing the chart
S: uninstalling the chart | upgrading the chart | values override
S: out of cluster | liveness and readiness | pod disruption budget
T: kubeasz | sealos | kubefed | helmsman | tanka
T: kapitan | tilt dev | okteto | devspace | garden io | draft azure | octant | stern | kubectx
T: kubens | flagger | openfaas | karpenter | kubecost | opencost | goldilocks | reloader
T: rook | ambassador | emissary | antrea | multus
T: coredns | gatekeeper | kubewarden | falco
T: kubesec | trivy operator | polaris | popeye | kubescape | datree | kubeval | kubeconform
T: litmus chaos | chaos mesh | kubemonkey | kserve | seldon core | volcano | kueue | kuberay | agones | kubeedge
T: openyurt | superedge | shell-operator | open application model | operatorhub
T: artifacthub | artifact hub
C: kubectl port-forward
C: kubectl krew install | kubectl -n | helm repo update
C: helm show values | helm plugin install | --create-namespace
C: --set image tag | helmfile sync | minikube addons enable | minikube tunnel | kind create cluster
C: kind load docker-image | kind delete cluster | k3d cluster create | k3sup install | kubeadm join
C: gcloud container clusters get-credentials
C: aws eks update-kubeconfig | kops create cluster | apiVersion v1 kind
C: apiVersion apps v1 | apiVersion kind metadata | spec replicas
C: matchLabels | serviceAccountName | oc new-app | oc new-project | operator-sdk init
C: kubebuilder create api | make install run | make deploy IMG | skaffold run

[containerization]
E: 容器云 | 容器平台 | 容器应用 | 容器面板 | 容器化应用 | 容器化部署 | docker-管理 | docker-可视化 | docker-应用商店 | 容器雲 | 映象倉庫 | 容器編排
E: 容器應用 | 容器執行時 | 容器運行時 | 容器化應用 | docker-視覺化 | docker-應用商店
S: 映象構建 | 私有倉庫 | 容器技術 | 容器網路 | 基礎映象 | docker-環境 | 一鍵部署-docker | docker-一鍵部署
H: 容器引擎
E: alpine linux based | based on alpine linux | debian based image
E: distroless images | multiarch image
E: registry cleaner
E: vulnerability scanner for containers
E: container breakout | container forensics
E: daemonless container
E: daemonless image builder | dockerless
E: container os | container optimized os | container host | container from scratch
E: mini container
E: simple container | toy container | linux namespaces and cgroups | cgroup namespaces
E: cgroups library
E: nspawn container | bsd jails | solaris zones | podman containers | podman desktop
E: quadlet | podman gui | podman ansible | buildkit frontend | buildkit cache | containerd client
E: containerd snapshotter | containerd plugin | snapshotter plugin | lazy pulling
E: p2p image distribution
E: oci artifacts | singularity recipe
E: singularity definition | hpc containers | containers for hpc | containers in hpc | bioinformatics containers
E: biocontainers | reproducible containers
E: development in containers | toolbox container | toolbx | distrobox images | container based linux
E: bootable containers | bootc image
E: automatic container updates | container updater
E: container update notifications | autoheal
E: container init | wait for other containers
W: wait for it
E: kasm | webtop
E: app isolation containers | snap package | snap packaging | app container | docker 安装
W: flatpak
E: docker 开发环境 | docker 教程 | docker 入门 | Docker 学习 | docker 加速 | docker 镜像加速 | 容器逃逸 | 自制容器 | 自己动手写 docker | 精简镜像
E: docker compose 部署 | docker 编排 | 一键搭建环境 | lnmp 环境 | dnmp | PHP 开发环境 | 群晖 docker | 容器化部署方案
S: pull the image
S: build the image yourself | run the container | running the container | start the container
S: stop the container | inside the container | within the container | container port | mounted volume | mount volumes
S: named volumes | environment variables container | puid pgid | user group identifiers
S: non root user container | runs as non root | supported tags | image variants
S: layers of the image | build arguments | build args
S: supported architectures amd64 arm64 | linux amd64 linux arm64 | supervisord inside
S: tini init | gosu
T: buildx | kata | flatcar | rancheros | photon os | dockge | lazydocker | ctop
T: ouroboros | diun | nginx-proxy | linuxserver io | supervisord
T: dumb-init | ecr
T: gcr io | trivy | clair | anchore | grype | syft | hadolint
T: jib | ko build | cloud native buildpacks | buildpacks io | source to image | s2i | apko | wolfi | chainguard
T: charliecloud | shifter | udocker | lima | orbstack | marathon | dc os
T: openmediavault | casaos
W: weave
C: docker buildx
C: docker logs -f
C: docker volume create | docker network create | docker network ls | docker system prune | docker commit
C: docker-compose build | docker-compose exec
C: docker-compose pull | docker-compose ps | docker-compose -f
C: docker-compose restart | docker-compose override yml | docker swarm init | docker stack deploy
C: docker service create | docker service ls | docker-machine create | docker-machine ip
C: docker plugin install | podman pull | podman-compose up | podman play kube
C: skopeo copy | lxc-start | lxd init | ctr images | nerdctl run | runc run | image latest ports | image ports volumes
C: container_name | volumes ports environment | environment PUID PGID | PUID 1000 PGID 1000
C: network_mode | cap_add | NET_ADMIN | services image | dockerignore
C: Dockerfile FROM | WORKDIR | EXPOSE | COPY --from | --from builder | docker hub image latest
C: --network host | --shm-size | devcontainer json

[deploy-tool]
E: 建站面板 | 一键建站 | 代码上线 | 上线部署 | 代码发布 | 应用发布 | 发布部署 | 多机部署 | 项目部署 | 快速部署 | 自动化上线 | 热更新平台
E: 运维管理面板 | 静态网站部署 | 服务器运维面板 | 自动化运维平台 | 程式碼部署 | 代碼部署 | 部署系統 | 釋出系統 | 發佈系統 | 灰度釋出 | 灰度發佈
E: 上線系統 | 應用部署 | 一鍵建站 | 程式碼上線 | 代碼上線 | 上線部署 | 程式碼釋出 | 代碼發佈 | 應用釋出 | 應用發佈 | 釋出部署 | 發佈部署
E: 多機部署 | 專案部署 | 項目部署 | 自動化上線 | 熱更新平台 | 運維管理面板 | 靜態網站部署 | 伺服器運維面板 | 自動化運維平台
S: 上线单 | 多环境 | 发布流程 | 上线任务 | 部署任务 | 发布记录 | 回滾 | 熱更新 | 熱部署 | 上線單 | 多環境 | 釋出平台 | 自動釋出 | 一鍵安裝
S: 一鍵腳本 | 網站託管 | 釋出工具 | 遠端部署 | 釋出流程 | 上線任務 | 部署任務 | 釋出記錄
H: 代码部署平台 | 部署腳本 | 安裝腳本 | 運維平台 | 運維面板 | 程式碼部署平台
E: deployment pipeline tool | deployment server | deployment dashboard | deployer recipe
E: mina plugin | fabric tasks | shipit plugin | symlink deployments | rollback tool
E: one click installer | one click install script | one command deployment | git push deployment
E: git ftp | sftp deployment | deploy via rsync | webhook deployment | github webhook deploy
E: deploy from git | deploy from github | deploy to your server
E: deploy your application | deploy your website | github pages deploy | deploy to digitalocean
E: deploy to elastic beanstalk | deploy to ecs | ecs deployment | ecs deploy | deploy to lambda | lambda deployment
E: deploy docker containers | deploy docker compose | docker compose deployment
E: docker swarm deployment | rails deployment | deploy rails apps
E: django deployment | deploy python apps | node deployment | nodejs deployment | laravel deployment | php deployment
E: symfony deployment | elixir deployment | elixir releases | deploy elixir | java deployment
E: deploy go apps | rust deployment | nixos deployment | nix deployment | deploy nixos
E: deploy machine learning models | model serving deployment | deploy ml models
E: llm deployment | deploy llms
E: server management panel
E: server setup script | provisioning tool | server orchestration | remote execution tool
E: remote command execution | release automation tool | publish tool | deploy to app store | app store publishing
E: google play publishing | upload apk | upload to google play | beta distribution
E: over the air installation | testflight alternative | fastlane plugin
E: fastlane action | fastlane tools | code signing automation
E: software update server | windows software deployment | mdt | operating system deployment | pxe boot server
E: pxe deployment | netboot server | bare metal provisioning | bare metal deployment
E: cluster installer | edge deployment | iot deployment | configuration deployment
E: deploy configuration | review apps | preview environments | pull request previews | ephemeral environments
E: chatops | slack deploy bot | sap deployment | sharepoint deployment
E: infrastructure and deployment | 自动化部署 | 自动化部署工具 | 一键部署工具 | 代码发布系统 | 服务部署 | 批量部署 | 蓝绿部署 | 滚动发布 | 应用分发 | 内测分发 | 模型部署
E: 部署到
S: deploys to | deploy from your machine
S: production servers | staging server | shared directories | keep releases | keep last releases
S: rollback to previous | rollback to the previous release | instant rollback | automatic rollbacks
S: before deploy | after deploy | deploy lock | maintenance page during deploy | without downtime
S: health checks before routing | automatic https via | automatic ssl certificates
S: on your own vps | on any vps | single vps
T: mina | deployer php | fabric python | webistrano | vlad deployer | flagger
T: codedeploy | captain duckduck | mrsk | piku | cloud foundry | laravel envoy | ploi | dokploy | render com
T: railway app | cloud run | jelastic | nanobox | convox
T: empire | waypoint | distillery elixir | edeliver | bootleg | exrm | nixops | deploy-rs | colmena
W: morph
T: foreman | cobbler | razor server | maas metal | sparkle | fastlane | fabric beta | testfairy | pgyer | fir im
T: appcenter | buildozer deploy | meteor up | ftploy | deploybot | dploy
C: cap production deploy | cap staging deploy | bundle exec cap | Capfile | config deploy
C: mina setup | fab production deploy | fabfile py | git push heroku master
C: git push heroku main | heroku config set | heroku buildpacks set | git push dokku
C: dokku apps create | fly launch | vercel --prod | gcloud run deploy
C: gh-pages -d | kamal init | eb create | cf push | up deploy | fastlane beta | fastlane add_plugin | fastlane run
C: Fastfile | mup deploy | mup setup | shipit production deploy | nixops deploy
C: captain-definition | caprover deploy | aws deploy create-deployment

[authentication]
E: 登录认证 | 统一登录 | 访问控制 | 认证授权 | 授权中心 | 会话管理 | 身份管理 | 人机验证 | 双因子认证 | 图形验证码 | 滑动验证码 | 行为验证码
E: 鑑權 | 單點登錄 | 掃碼登錄 | 權限控制 | 登錄註冊 | 權限系統 | 掃碼登陸 | 統一登錄 | 訪問控制 | 授權中心 | 會話管理 | 人機驗證 | 驗證碼登錄
E: 圖形驗證碼 | 滑動驗證碼 | 行為驗證碼
S: 免登录 | 记住我 | 登录态 | 踢人下线 | 二级认证 | 会话登录 | 账号封禁 | 同端互斥 | 權限 | 記住我 | 指紋識別 | 指紋解鎖 | 手勢密碼 | 踢人下線
S: 賬號封禁 | 簡訊驗證碼
H: 鉴权框架 | 登录框架 | 验证码组件 | 認證系統 | 登入系統 | 登錄系統 | 權限框架 | 認證框架 | 認證服務 | 授權服務 | 登入頁面 | 登錄頁面 | 登入元件
H: 登錄組件 | 認證中心 | 登入外掛 | 登錄插件 | 鑑權框架 | 驗證碼元件 | 驗證碼組件 | 權限管理系統 | 使用者管理系統
E: add login to your app | login for your app
E: sso proxy
E: sso for
E: login registration | login register | login with facebook | login with twitter | login with steam
E: login with discord | login with wechat | third-party login
E: ldap library | active directory integration | face recognition login
E: email verification code
E: refresh token rotation
E: session management library
E: policy enforcement | zanzibar inspired
E: devise module
E: aspnet core identity
E: nextauth adapter | guest login | account recovery | password reset flow
E: password strength meter | password policy | captcha library | captcha generator | captcha service
E: recaptcha integration | bot detection login | did resolver | login with metamask | sign in with solana
E: qr code login | scan to login | steam guard | yggdrasil
E: campus network login | student login
S: log in with their | users can log in
S: account activation | forgot your password | stay logged in
S: protected endpoints | protecting routes | identity token | refresh the token
S: token endpoint | userinfo endpoint
S: dynamic client registration | scopes and claims
S: custom claims | sign and verify | decode token | hs256 | rs256 | es256 | signed cookies
S: session expiration | salted passwords | bcrypt hashing | who can access what
S: social accounts | social providers
S: assertion consumer service | backup codes | recovery codes
W: attestation
)lexicon",
R"lexicon(
[authentication]
S: 6 digit code | 登陆注册 | 用户登录 | 统一身份认证 | 授权认证 | 手机验证码登录 | 短信登录 | 自动登录
S: 两步验证 | 动态口令 | 按钮级权限 | 数据权限 | 校园网登录 | 會員登入
T: Ory Kratos | OpenFGA | SpiceDB | Cerbos | Permify | Logto | BetterAuth | Ueberauth | allauth
T: Sanctum | Socialite | Laravel Fortify | Jetstream | Laravel Sentinel | pac4j | JJWT | Duende | ADAL
T: AWS Cognito | Google Identity | YubiKey OTP | FreeOTP | OpenDJ | GNAP | bcryptjs | connect-redis
T: PyJWT | passlib | argon2-cffi
C: passport-jwt | passport-google-oauth20 | JWT_SECRET | JWT_SECRET_KEY | SESSION_SECRET | NEXTAUTH_SECRET
C: NEXTAUTH_URL | AUTH_SECRET | GOOGLE_CLIENT_ID | GOOGLE_CLIENT_SECRET | GITHUB_CLIENT_ID | OAUTH_CLIENT_ID
C: OIDC_ISSUER | ISSUER_URL | AUTH0_DOMAIN | AUTH0_CLIENT_ID | AUTHENTICATION_BACKENDS | LOGIN_REDIRECT_URL
C: login_required | authenticate_user | current_user | getAccessToken
C: verifyIdToken | createUserWithEmailAndPassword | AuthorizeAttribute | PreAuthorize | php artisan passport install
C: php artisan make auth | rails generate devise install | devise_for
C: auth login | auth register | casbin NewEnforcer | model conf policy csv | pam_unix

[language]
E: 易语言 | 新语言 | 程式语言 | 一种语言 | 中文语言 | 语言编译器 | 静态类型语言 | 一门静态类型 | 易語言 | 新語言 | 編程語言 | 程序語言 | 腳本語言
E: 領域語言 | 中文程式設計 | 中文編程 | 自制語言 | 一門語言 | 動態語言 | 靜態語言 | 一種語言 | 中文語言 | 函式式語言 | 函數式語言 | 解釋型語言
E: 語言編譯器 | 領域特定語言 | 靜態型別語言 | 一門靜態型別
S: 語法糖 | 解釋型 | 超程式設計 | 靜態型別 | 動態型別 | 型別系統 | 圖靈完備
H: 直譯器 | 解釋器 | 語言實現 | 程式設計語言
X: 外語 | 手語 | 多語言 | 語言包 | 自然語言 | 語言模型 | 國際語言 | 語言切換 | 語言學習 | 語言處理 | 支援語言 | 英語語言 | 語言版本 | 英文語言
X: 大語言模型 | 多語言支援 | 自然語言處理 | 大型語言模型

[compiler]
E: 编译原理实验 | 解釋器 | 轉譯器 | 彙編器 | 反編譯 | 編譯成 | 編譯為 | 即時編譯 | 原始碼轉換 | 源碼轉換 | 預處理器 | 靜態編譯 | 程式碼生成器
E: 代碼生成器 | 編譯原理實驗
S: 机器码 | 中间表示 | 递归下降 | 目标文件 | 类型检查 | 寄存器分配 | 彙編 | 位元組碼 | 語法樹 | 機器碼 | 程式碼生成 | 中間程式碼 | 詞法分析
S: 語法分析 | 語義分析 | 目的碼 | 中間表示 | 遞迴下降 | 目標檔案 | 型別檢查 | 暫存器分配
H: 反彙編器 | 壓縮工具 | 編譯工具 | 編譯器實現 | 程式碼生成工具

[cache]
E: 两级缓存 | 方法缓存 | 注解缓存 | 缓存注解 | 缓存击穿 | 缓存穿透 | 缓存雪崩 | 缓存抽象 | 高性能缓存 | 缓存自动刷新 | 快取庫 | 快取系統
E: 多級快取 | 二級快取 | 記憶體快取 | 圖片快取 | 網路快取 | 快取元件 | 資料快取 | 三級快取 | 兩級快取 | 註解快取 | 快取註解 | 快取擊穿
E: 快取中介軟體 | 邊播邊快取 | 快取自動重新整理
S: 命中率 | 过期时间 | 缓存更新 | 热点数据 | 自动刷新 | 缓存一致性 | 過期時間 | 熱點資料 | 自動重新整理
H: 快取服務 | 緩存服務 | 快取外掛 | 緩存插件

[low-code]
E: 表单设计 | 流程设计 | 大屏设计 | 拖拽表单 | 报表设计器 | 页面生成器 | 可视化表单 | 可视化编排 | 可视化页面 | 在线开发平台
E: 零程式碼 | 零代碼 | 無代碼 | 積木程式設計 | 積木編程 | 頁面搭建 | 動態表單 | 線上表單 | 在線表單 | 表單引擎 | 表單設計 | 流程設計 | 大屏設計
E: 拖拽表單 | 視覺化搭建 | 可視化搭建 | 可視化編程 | 圖形化程式設計 | 圖形化編程 | 視覺化拖拽 | 可視化拖拽 | 表單生成器 | 報表設計器
E: 頁面生成器 | 視覺化表單 | 可視化表單 | 視覺化編排 | 可視化編排 | 視覺化頁面 | 可視化頁面 | 視覺化設計器 | 程式碼生成平台 | 快速開發平台
E: 線上開發平台
S: 拖拉拽 | 零编码 | 无需编码 | 在线设计 | 表单渲染 | 无需写代码 | 視覺化 | 零編碼 | 無需編碼 | 線上設計 | 表單渲染 | 無需寫程式碼
H: 零代码平台 | 表单解决方案 | 設計器 | 搭建系統 | 開發平台 | 低程式碼框架 | 低代碼框架 | 低程式碼工具 | 低代碼工具 | 低程式碼系統 | 低代碼系統
H: 視覺化平台 | 可視化平台 | 視覺化編輯 | 可視化編輯 | 視覺化大屏 | 可視化大屏 | 零程式碼平台 | 零代碼平台 | 低程式碼編輯器 | 快速開發框架
H: 表單解決方案

[testing]
E: 测试开发 | 测试效能 | 测试学习 | 精准测试 | ui-测试 | 测试工程师 | mock-平台 | 壓測 | 單測 | 效能測試 | 性能測試 | 壓力測試 | 測試工具 | 測試平台
E: 模糊測試 | 測試用例 | 測試管理 | 迴歸測試 | 整合測試 | 集成測試 | 測試資料 | 測試數據 | 測試開發 | 測試效能 | 測試學習 | 精準測試 | 自動化測試
E: 端到端測試 | 測試覆蓋率 | ui-測試 | 測試工程師 | ui-自動化
S: 参数化 | 用例管理 | 缺陷管理 | 用例评审 | 接口调试 | 斷言 | 打樁 | 覆蓋率 | 假資料 | 參數化 | 模擬資料 | 行為驅動 | 錄製回放 | 用例評審
H: 接口测试平台 | 持续测试平台 | 斷言庫 | 模擬庫 | 壓測工具 | 模擬伺服器 | 模擬服務器 | 單元測試框架 | 壓力測試工具 | 持續測試平台
H: 自動化測試框架 | 自動化測試平台
X: 內測 | 公測 | 測速 | 測試集 | 測試版 | 測試透過 | 測試環境 | 滲透測試 | 測試地址 | 測試賬號 | 線上測試

[dev-exp-lib]
E: 简化代码 | 工具方法库 | 静态方法封装 | 類庫 | 工具庫 | 工具類 | 函式庫 | 函數庫 | 輔助類 | 基礎庫 | 擴充套件庫 | 擴展庫 | 日誌庫 | 裝飾器
E: 實用工具 | 依賴注入 | 擴充套件方法 | 擴展方法 | 樣板程式碼 | 樣板代碼 | 模板專案 | 模板項目 | 開發模板 | 型別定義 | 類型定義 | 異常處理
E: 專案模板 | 項目模板 | 控制反轉 | 事件匯流排 | 事件總線 | 註解框架 | 型別工具 | 類型工具 | 簡化程式碼 | 簡化代碼 | 開發工具包 | 開發腳手架
E: 工具方法庫 | 靜態方法封裝
S: 提高工作效率 | 降低学习成本 | 封裝 | 鏈式 | 節流 | 腳手架 | 語法糖 | 開發框架 | 快速開發 | 簡化開發 | 減少程式碼 | 開發效率 | 錯誤處理
S: 參數校驗 | 程式碼複用 | 輕量級框架 | 開發者體驗 | 降低學習成本
H: 公共庫 | 封裝庫 | 種子專案 | 種子項目 | 輔助工具 | 通用類庫 | 起步專案 | 起步項目 | 工具函式庫 | 工具函數庫 | 依賴注入框架
X: 網站模板 | 頁面模板 | 後台模板 | 簡歷模板 | 模板訊息 | 容器編排 | 郵件模板 | 瀏覽器擴充套件

[ux]
E: 操作引导 | 新手教程组件 | 互動 | 引導頁 | 動畫庫 | 用戶體驗 | 使用者引導 | 用戶引導 | 新手引導 | 操作引導 | 新手教程元件
H: 動效 | 拖拽庫 | 引導元件 | 引導組件 | 動畫效果 | 動畫元件 | 動畫組件 | 拖拽元件 | 拖拽組件 | 轉場動畫

[agent]
E: 自主规划 | 角色分工 | 智能体编排 | 智能体协作 | 智能体记忆 | 智能体工具 | 智能体技能 | 编程智能体 | 智能体构建 | 浏览器智能体 | mcp-协议
E: mcp-工具 | 智能体开发平台 | agent-框架 | agent-平台 | agent-开发 | agent-应用 | agent-编排 | agent-协作 | ai-智能体平台 | agent-智能体 | 智慧體 | ai-員工
E: 數字員工 | 自主規劃 | mcp-協議 | agent-開發 | agent-應用 | agent-編排 | agent-協作
S: 函数调用 | 长期记忆 | 短期记忆 | 人机协同 | 任务规划 | 角色扮演 | 工具集成 | 大模型驱动 | 自动完成任务 | 自动完成复杂任务 | 程式設計助手
S: 長期記憶 | 短期記憶 | 人機協同 | 任務規劃 | 工作流編排 | 大模型驅動 | 自動完成任務 | 自動完成複雜任務
H: 智能体系统 | 智能体协作框架 | 智慧體框架 | 智能體框架 | 智慧體平台 | 智能體平台 | 智慧體開發 | 智能體開發 | 智慧體應用 | 智能體應用
H: 智慧體系統 | 智能體系統 | 智慧體協作框架

[logging]
E: 日志检索 | 日志告警 | 日志查询 | 日志审计 | 日志链路 | 日志脱敏 | 链路日志 | 轻量级日志 | 分布式日志
S: 崩潰收集
H: 日志采集器 | 日志分析平台 | 日志采集与分析平台 | 列印庫 | 打印庫 | 日誌外掛 | 日誌插件 | 日誌模組 | 日誌模塊 | 日誌檢視器 | 日誌查看器
H: 日誌元件庫 | 日誌組件庫 | 日誌採集器 | 日誌收集系統 | 日誌分析系統 | 日誌檢視工具 | 日誌分析工具 | 日誌採集系統 | 日誌收集工具
H: 日誌監控系統 | 日誌分析平台 | 日誌採集與分析平台
X: 變更日誌 | 開發日誌 | 網路日誌 | 工作日誌
E: logback encoder | logback configuration | log4j2 plugin
E: winston formatter | bunyan formatter | monolog processor
E: monolog bundle | psr-3 compatible | zap wrapper | slog wrapper | zerolog wrapper | logr implementation
E: glog replacement | log crate backend | tracing layer
E: console log replacement
E: log to server
E: rails log
E: swift-log backend | swiftlog handler
E: rotating file handler | rotates log files
E: collect logs from | log agent
E: log file analysis
E: log anomaly detection | log template extraction
E: log navigator | log tailer | tail -f in browser | tail multiple
E: multitail | log highlighting | log filtering tool | log file monitoring
E: log scrubber | sensitive data in logs | log sanitizer
E: gelf appender
E: beats for | elastic stack
E: elk docker | kibana dashboard | kibana plugin | loki client | loki push | loki datasource
E: splunk add-on | splunk appender | logz io shipper | datadog logs
E: send logs to cloudwatch | docker log driver | journal logs
E: user activity log | model change log | change tracking log | datalogger
E: flight recorder | icecream port | log to telegram
E: log to slack | log to discord | discord log | log to mongodb | mongodb appender
E: kafka appender | log to redis | elasticsearch appender
E: 异步日志库 | 高性能日志 | 高性能日志库 | 日志上报 | 日志中心 | 日志聚合 | 日誌系統 | 日誌分析 | ログ出力 | ロガー
S: human readable logs | machine readable logs
S: log severity | mdc
S: log throttling | multiple transports
S: multiple outputs | timestamps in logs
S: max file size | compress old logs | retention days
T: easylogging++ | logbook
T: coloredlogs | analog php | klogger | slog | logr | hclog | seelog | lager | timbre
T: cambium | log rs | tracing crate | fern | log4rs | xcglogger | swift-log
T: os_log | oslog | xlog | katip | co-log | log4perl | ougai
T: seq server | datalust seq | webalizer | otroslogviewer | scribe log
C: log Printf | RUST_LOG info | RUST_LOG debug | RUST_LOG | require debug | DEBUG npm start
C: LoggerFactory | LogManager | UseSerilog | LOG_LEVEL | log4j2 xml | log4j xml | fluent-gem install
C: fluent conf | logstash conf | logstash-plugin install | filebeat yml | tail -f
C: journalctl -u | journalctl -f | adb logcat | DDLogVerbose

[cicd]
E: 构建部署 | 构建平台 | 持续测试 | 研发运维 | 代码部署平台 | 构建系统平台 | 研发效能平台 | devops-平台 | devops-部署平台 | 流水線 | 自動構建
E: 構建部署 | 構建平台 | 持續測試 | 研發運維 | 自動化構建 | 自動化釋出 | 自動化發佈 | 程式碼部署平台 | 構建系統平台 | 研發效能平台
S: 编译构建 | 编译打包 | 代码检出 | 发布任务 | 快速回滚 | 灰度发布 | 多环境部署 | 構建釋出 | 打包釋出 | 自動打包 | 版本釋出 | 編譯構建 | 編譯打包
S: 程式碼檢出 | 釋出任務 | 快速回滾 | 灰度釋出 | 多環境部署 | 自動化測試平台
H: 发布平台 | 釋出系統 | 發佈系統 | 構建工具 | 釋出平台 | 發佈平台 | 流水線平台 | 持續整合工具 | 持續整合系統 | 持續整合平台 | 自動化部署工具
E: ci bot | ci dashboard | ci monitor
E: build status monitor | build monitor for | build wall
E: go cd plugin
E: self-hosted github runners
E: vsts extension | travis helpers
E: woodpecker plugin
E: codefresh plugin | wercker step | wercker box | aws codebuild
E: google cloud build | cloud build builders | argo cd plugin | argocd plugin
E: spinnaker plugin | harness ci | dagger module | prow plugin | zuul ci
E: cruisecontrol net | strider plugin | strider cd | xcode bots
E: mac ci | mac virtual machines for ci | android ci docker image | docker image for ci | unity ci
E: game ci | unreal ci | embedded ci | hardware in the loop ci | r package ci | julia ci | python ci | rust ci
E: merge queue bot | auto merge pull requests | auto merge dependabot | bors bot | pull request labeler | pr labeler
E: github app bot | a github app built with probot | publish to npm automatically | upload release assets
E: upload artifacts | artifact repository | artifact management | artifact publishing | code coverage in ci
E: test results in pull requests | pr comments from ci | supply chain security ci
E: pipeline security scanner | mlops ci | dataops pipeline | salesforce ci
E: sfdx ci | flaky test ci | test splitting ci | build caching in ci | monorepo change detection
E: changed files detection | changed files action | changed directories | path filtering | 构建流水线 | 自动编译 | 云编译 | 在线编译固件
E: 打包平台 | 自动发布 | 研发效能 | 一站式 DevOps | GitHub Actions 自动 | 使用 GitHub Actions | 利用 GitHub Actions | Actions 自动
E: 定时任务 github actions | 自動化建置
S: on every push | on each commit | on pull request
S: triggered by push | triggers a build | trigger builds | builds are triggered | build jobs | matrix builds
S: build history | parallel jobs | parallel stages | pipeline stages | scripted pipeline
S: jobs and stages | runners and agents | repository secrets | secrets github_token
S: workflow file | workflow yaml | workflow_dispatch | action inputs | action outputs | inputs and outputs action
S: example workflow | sample workflow | commit statuses | check runs | required checks | green build | broken builds
S: breaking the build | build test deploy | ship faster
T: blue ocean | semaphoreci | vsts | woodpecker | strider | argo workflows ci | nevercode | codemagic
W: drone
T: sourcehut builds | agola | laminar ci | dagger io | act nektos | nektos act
T: softprops action-gh-release
T: mergify | jreleaser | nexus repository | kaniko build
T: buildah ci
C: on push branches | on pull_request | on schedule cron | jobs build runs-on | GITHUB_TOKEN
C: steps name uses | github workflows ci yml | workflow yml | action yml | include remote | include project
C: CI_COMMIT_SHA | CI_REGISTRY_IMAGE | CI_JOB_TOKEN | gitlab-runner register | gitlab-runner exec | travis encrypt
C: before_install | circleci orb publish | version 2 1 orbs | kind pipeline | woodpecker yml
C: buildkite pipeline yml | plugins steps command | bitbucket-pipelines yml | pipe atlassian | appveyor yml
C: pipeline agent any | agent any stages | withCredentials | jenkins jenkins lts
C: fly -t set-pipeline | fly set-pipeline | fly -t main | tkn
C: argocd app create | argocd app sync | flux bootstrap | flux reconcile | act -j
C: wercker yml | codeship-services yml

[benchmark]
E: 模型评测 | 评测平台 | 评测框架 | 中文评测 | 壓測 | 效能測評 | 性能測評 | 效能對比 | 性能對比 | 壓力測試 | 評測基準 | 效能基準 | 性能基準
)lexicon",
R"lexicon(
[benchmark]
E: 評測榜單 | 模型評測 | 評測平台 | 評測框架 | 中文評測
S: 評測 | 測評 | 對比測試 | 併發測試 | 每秒請求數
H: 壓測工具 | 測試腳本 | 測速腳本 | 測速工具 | 跑分腳本 | 效能測試工具 | 壓力測試工具

[serverless]
E: 边缘部署 | 免服务器 | 零成本部署 | 无需服务器 | vercel-部署 | cloudflare workers-部署 | 無服務 | 雲函式 | 邊緣函式 | 邊緣函數 | 邊緣部署 | 微信雲開發
E: 函式即服務 | 函數即服務 | 無需伺服器 | 無需服務器 | 小程式雲開發 | 邊緣計算函式 | serverless-架構 | serverless-應用
S: 雲開發
T: 騰訊雲 | 阿里雲
H: 函式平台 | 函數平台 | 雲函式模板 | 雲函數模板 | 無伺服器平台 | 無伺服器應用 | worker-腳本 | serverless-元件 | serverless-外掛

[iac]
E: 批量运维 | 云资源管理 | 资源编排工具 | 配置中心管理 | 基础架构即代码 | 批次運維 | 批量運維 | 自動化運維 | 運維自動化 | 雲資源管理
E: 資源編排工具 | 基礎架構即程式碼
S: 資源編排 | 運維工具 | 自動化配置
H: 運維平台 | 運維繫統
E: infrastructure management tool
E: infrastructure repository | infrastructure pipeline
E: terraspace | hcl tools
E: pulumi examples | pulumi template | pulumi program
E: cdk patterns | cdk example
E: aws quick start | aws landing zone | azure landing zone | azure resource manager templates
E: azure quickstart templates | google deployment manager
E: google cloud foundation | openstack heat templates | oci resource manager
E: dynamic inventory script
E: molecule driver | molecule plugin
E: puppet control repository | control repo | puppet dashboard | puppet task
E: chef lwrp
E: chef repo | chef development kit | chef habitat | cookbook for installing | cookbook to install | cookbook installs
E: salt module | salt pillar | rundeck plugin
E: desired state configuration
E: packer post processor | packer configuration
E: user data script | kickstart files
E: nixos config | nix flake configuration | nix config | home manager configuration | home-manager module | nix darwin
E: guix configuration | guix channel
E: agentless configuration | idempotent scripts
E: idempotent shell | desired state management | declarative cloud | security as code
E: cis hardening | stig role | infrastructure drift | drift detection infrastructure | cloud asset import
E: multi cloud infrastructure
E: crossplane configuration | crossplane composition | crossplane function
E: homelab infrastructure | home lab infrastructure | 基础设施自动化
E: 运维自动化平台 | ansible 脚本 | Ansible 部署 | ansible 一键 | 使用 ansible | 基于 ansible | terraform 模块 | 批量管理服务器 | 多云管理 | 基礎設施即代碼
S: provision resources | provision servers | provision a server
S: provision virtual machines | creates the following resources | resources created | this module creates
S: module inputs outputs | required inputs | optional inputs
S: available variables are listed below | galaxy requirements
S: parameterized classes
S: state locking | plan apply | infrastructure changes
S: immutable infrastructure | pets vs cattle
T: atlantis | terraformer | tfenv | tfswitch | scalr | stacker | cfndsl | aws sam | molecule
T: beaker | stackstorm | home-manager | sops-nix | agenix | disko | open policy agent
T: conftest | sentinel policies | consul-template | cloudify
C: terraform validate | terragrunt run-all
C: required_providers | required_version | variables tf | main tf | outputs tf
C: aws_iam_role | google_project | cdk deploy | cdk diff
C: aws cloudformation deploy | aws cloudformation create-stack | cloudformation package
C: CAPABILITY_IAM | CAPABILITY_NAMED_IAM | az deployment group create | az group create
C: ansible-playbook -i | ansible-galaxy collection install | ansible-galaxy role install
C: default recipe | run_list
C: state highstate | vagrant box add | vagrant plugin install
C: home-manager switch | darwin-rebuild switch | nixos-generate-config
C: Import-DscResource | Start-DscConfiguration | Configuration Node

[runtime]
E: 执行环境 | 執行時 | 運行時 | 協程庫 | 執行環境 | 運行環境 | 執行引擎 | 腳本引擎
S: 協程 | 纖程 | 位元組碼 | 事件迴圈
H: 執行器 | 協程框架

[linter]
E: 代码检测 | 规范检查 | 文案排版 | 中文排版检查 | 程式碼檢查 | 代碼檢查 | 靜態分析 | 程式碼規範 | 代碼規範 | 程式碼質量 | 代碼質量 | 程式碼風格
E: 代碼風格 | 程式碼審查 | 代碼審查 | 靜態掃描 | 程式碼掃描 | 代碼掃描 | 程式碼美化 | 代碼美化 | 程式碼檢測 | 代碼檢測 | 規範檢查 | 程式碼格式化
E: 代碼格式化 | 靜態程式碼分析 | 中文排版檢查
S: 程式碼重構 | 程式碼提交 | 編碼規範 | 圈複雜度 | 自動修復 | 重複程式碼 | 程式碼異味 | 語法檢查 | 提交規範 | 檢查工具
H: 程式碼檢查工具 | 靜態分析工具 | 程式碼質量平台 | 程式碼審查工具 | 程式碼格式化工具 | 靜態程式碼分析工具

[bitcoin]
E: 比特币节点 | 比特币行情 | 比特币交易 | 精通比特币 | 比特币源码 | 萊特幣 | 閃電網路 | 閃電網絡
S: 挖礦 | 礦池 | 銘文 | 礦機 | 助記詞 | 冷錢包 | 硬體錢包 | 位元現金

[node-version]
E: 多版本切换 | node-版本切换工具 | node.js-版本管理器 | 切换-node.js-版本 | 多版本切換 | node-版本切換 | 切換-node-版本 | 切換-node.js-版本
H: 版本切換工具 | node-安裝工具

[webassembly]
E: 浏览器端推理 | wasm-插件 | webassembly-实现 | webassembly-技术 | 基于-webassembly | webassembly-引擎 | 编译为-webassembly | 網頁彙編 | 瀏覽器端推理 | wasm-模組
E: wasm-外掛 | wasm-虛擬機器 | webassembly-模組 | webassembly-實現 | webassembly-技術 | 基於-webassembly | webassembly-執行時 | webassembly-虛擬機器 | 編譯為-webassembly
S: 網頁端高效能 | 編譯到-wasm | 編譯為-wasm
H: wasm-執行時 | wasm-直譯器

[aws]
E: aws-部署 | 亚马逊云服务 | aws-教程 | aws-服务 | aws-雲 | 亞馬遜雲科技 | 亞馬遜雲服務 | aws-服務 | 亞馬遜-web-服務
S: 雲函式-lambda
H: aws-庫
E: iam policy generator | iam least privilege | iam role for | assume role tool
E: sigv4 signing
E: localstack example | moto server
E: ec2 pricing
E: ec2 instance comparison | ec2 spot instances | spot instance termination handler | ec2 scheduler
E: stop ec2 instances | start and stop ec2 | ec2 instance connect | ec2 inventory | ami builder | ami creation
E: ami cleanup | packer ami | ssh over ssm | ssm parameter | ecs deploy | ecs deployment
E: deploy to ecs | ecs fargate | ecs agent | ecr login | ecr repository | eks blueprint
E: eks terraform | eksctl | eks nodes | karpenter | alb ingress controller
E: kube2iam | elastic beanstalk deploy | amplify app
E: amplify example | amplify plugin | cognito identity | s3 and cloudfront | s3 cloudfront | static website on s3
E: deploy to s3 | s3 website deployment | s3 mount | s3 filesystem | s3 presigned urls | s3 inventory
E: s3 bucket scanner | s3 lifecycle | s3 encryption | glacier backup
E: cloudfront signed url | cloudfront logs | route53 dns | route53 backup | route53 updater
E: acm certificate | cloudtrail logs
E: vpc flow logs
E: cloudformation linter | cloudformation generator | cloudformation deployment | cloudformation snippets
E: troposphere | cdk examples
E: send email with ses | amazon pinpoint | lex bot | amazon translate | amazon personalize
E: amazon forecast | amazon kendra | sagemaker examples | sagemaker pipelines | sagemaker studio
E: deepracer | kinesis client library
E: kinesis video streams | amazon msk | glue job | glue catalog | redshift utilities
E: redshift loader | amazon quicksight | rds iam authentication | aurora data api | dynamodb backup
E: dynamodb single table | dynamodb admin | documentdb
E: amazon gamelift
E: medialive | amazon ivs | amazon chime sdk | amazon workspaces
E: cloudwatch exporter | cloudwatch agent
E: well-architected
S: all regions
S: imdsv2
S: trust policy | inline policy | managed policies
S: subnets | multi-az | elastic ips | elastic load balancer
S: application load balancer | network load balancer | target groups | launch template | launch configuration
S: user data script | spot fleet | savings plans | efs file system | bucket policy
S: bucket versioning | s3 uri | pre-signed urls | task definition | task role
S: hosted zone | alias record | stack outputs | stack parameters | nested stacks
S: stack name | launch stack | log group
S: log streams | delivery stream | partition key | provisioned throughput
S: global secondary index | single table design | identity pool | federated identities | t2 micro | t3 micro
S: m5 large | p3 2xlarge | p2 xlarge | g4dn | graviton2 | 云服务 AWS | AWS 账号 | AWS 认证 | EC2 实例
T: App Runner | Rekognition | Textract | Transcribe | aioboto3
T: AWS Tools for PowerShell | saml2aws | cfn-lint | cfn-nag | Former2 | Terraformer | Prowler | ScoutSuite
T: Pacu | CloudMapper | Cloud Custodian | Steampipe | Infracost | cloud-nuke | kiam | s3cmd | s4cmd | s5cmd | s3fs
T: goofys | Timestream | OpenSearch Service | Lake Formation | WAFv2 | ParallelCluster | IoT Core | Ground Station
T: GameLift | Chime SDK | X-Ray | Firecracker | Bottlerocket | Inferentia
C: aws s3 mb s3 | aws s3 ls | aws s3api create-bucket
C: aws ec2 describe-instances | aws ec2 run-instances | aws ec2 create-key-pair | aws iam create-role --role-name
C: aws iam attach-role-policy | aws iam create-policy
C: --capabilities CAPABILITY_IAM | CAPABILITY_NAMED_IAM | CAPABILITY_AUTO_EXPAND
C: --parameter-overrides | --region us-east-1 | ap-southeast-1 | ap-northeast-1 | AWS_ACCESS_KEY_ID
C: AWS_SECRET_ACCESS_KEY | AWS_REGION | AWS_DEFAULT_REGION | AWS_PROFILE | AWS_ACCOUNT_ID | AWS_SDK_LOAD_CONFIG
C: AWS_ENDPOINT_URL | S3_BUCKET | S3_BUCKET_NAME | --profile myprofile
C: aws eks update-kubeconfig --name | eksctl create cluster
C: aws ssm start-session --target | aws ssm put-parameter --name
C: aws lambda invoke --function-name | aws route53 change-resource-record-sets | aws cloudfront create-invalidation
C: cdk diff | cdk init app --language | cdk json | npm install -g aws-cdk | boto3 client s3
C: boto3 resource | boto3 Session | pip install boto3 | pip install awscli | brew install awscli
C: sts AssumeRole | Effect Allow Action Resource | Version 2012-10-17 | s3 GetObject
C: s3 PutObject | s3 ListBucket | ec2 DescribeInstances | AWS CloudFormation Stack | Fn GetAtt | Fn Sub
C: aws_instance | aws_s3_bucket | aws_iam_role | aws_lambda_function | aws_vpc
C: aws_security_group | aws-java-sdk | AWSSDK S3 | ec2-user
C: eb create | amplify add auth | copilot init | sam package --s3-bucket

[yaml]
E: yaml-编辑 | yaml-校验 | yaml-生成 | yaml-庫 | yaml-檔案 | yaml-轉換 | yaml-編輯 | yaml-校驗 | yaml-配置檔案
S: 註釋保留 | 配置檔案解析
H: yaml-編輯器

[react]
E: react-表单 | react-后台 | react-应用 | react-生态 | react-学习 | react-教程 | 基于-react | react-技术栈 | react-中后台 | react native-组件 | react-專案 | react-原始碼
E: react-元件庫 | react-表單 | react-後台 | react-應用 | react-生態 | react-學習 | 基於-react | react-腳手架 | react-技術棧 | react-中後台 | react native-元件
H: 元件庫 | 組件庫 | react hooks-庫

[declarative-gui]
E: 鸿蒙-arkui | swiftui-应用 | compose-组件库 | jetpack compose-组件 | 鴻蒙-arkui | flutter-元件 | flutter-外掛 | swiftui-元件 | compose-元件 | swiftui-應用
T: 鴻蒙
H: flutter-專案 | flutter-元件庫

[graphql]
E: graphql-教程 | graphql-后端 | graphql-查询 | graphql-接口框架 | graphql-服務 | graphql-客戶端 | graphql-後端 | graphql-查詢
H: graphql-庫 | graphql-閘道器

[julian]
E: julia-中文文档 | 朱莉婭 | julia-庫 | julia-語言 | julia-程式設計
H: julia-語言教程

[ide]
E: 程式碼補全 | 代碼補全 | 語法高亮 | 自動補全 | 程式碼編輯器 | 代碼編輯器 | 語言伺服器 | 語言服務器 | 文字編輯器 | 文本編輯器 | 整合開發環境
E: 線上-ide | vim-外掛 | ide-外掛 | 雲端-ide | idea-外掛 | xcode-外掛 | vscode-外掛 | vscode-擴充套件 | intellij-外掛 | android studio-外掛
S: 開發環境 | 程式碼提示 | 程式碼片段 | 外掛開發 | 程式碼高亮
H: 補全引擎 | 線上編輯器 | 在線編輯器 | 程式碼生成外掛 | 程式碼補全工具
X: 影片編輯 | 影像編輯器 | 地圖編輯器 | 瀏覽器外掛 | 富文字編輯器 | 流程圖編輯器 | 編輯器元件庫

[productivity]
alias: productivity apps | productivity tools | office and productivity | business productivity | getting things done
E: to-do list | todo app | calendar app | calendar application | office suite | word processor | time tracker
E: time tracking | task manager | kanban board | project board | personal organizer | note taking app | mind map
E: pomodoro | habit tracker | organize your tasks | organize tasks | plan your day | keep track of your tasks
E: presentation program | spreadsheet | track your time | track the hours | focus timer | address book
E: contact manager | personal information manager
S: calendar | to-do | reminder | due date | agenda | schedule | appointments | deadline | meeting | timesheet | task
S: project | note | document | slide | contact | caldav | carddav | ical | planner | checklist | pdf
H: organizer

[graphics]
alias: graphics software | graphics and design | art | illustration | painting | drawing and painting
alias: graphics editors | graphics tools | digital art | 图形图像
E: vector graphics | image editor | photo editor | drawing program | drawing app
E: drawing application | digital painting | paint program | painting program | illustration program | raw photo
E: raw converter | image viewer | image manipulation | photo manager | photo organizer | icon editor | pixel art
E: sprite editor | 3d modeling | 3d modelling | 3d creation | screenshot | color picker
E: font editor | image converter | draw diagrams | retouch | photo retouching | animation program | raw photographs
E: image editing
S: draw | drawing | sketch | sketches | paint | brush | brushes | canvas | svg | logo | icon | layers | photo
S: photograph | photography | camera | album | sculpt | render | palette | filter | crop | resize | png | jpeg | tiff
S: artist | wallpaper | scanner | scan | three dimensions

[system-tools]
alias: system | system utilities | system tools | system administration | system utility | sysadmin | system software
alias: system monitors | administration | hardware and system | 系统工具
E: process viewer | task manager | disk usage | disk utility | partition editor | file manager
E: package manager | backup tool | virtual machine | system information | system cleaner | usb writer | bootable usb
E: bluetooth manager | firewall configuration | driver manager | service manager | log viewer | terminal emulator
E: system settings | hardware information | hardware monitor | memory usage | cpu usage | container manager
E: back up your | backups of your | app store | software center | flatpak manager | show processes
E: free up disk space
S: process | processes | disk | memory | cpu | partition | kernel | boot | usb | battery | temperature | sensors | fan
S: hardware | device | driver | backup | restore | home folder | mount | virtual | container
S: terminal | uninstall | install packages | systemd | services | permission | snapshot

[misc]
E: qr code | barcode | rename files | batch rename | bulk rename | calculator | unit converter | clipboard manager
E: password generator | file shredder | screenshot tool | stopwatch | alarm clock | world clock | character map
)lexicon",
R"lexicon(
[misc]
E: text expander | archive manager | duplicate finder | duplicate files | file converter | hash generator | checksum
E: color picker | ruler
S: at once | clipboard | convert units | timer | alarm | scan | generate | dictionary | search files | compare files
S: launcher
H: converter | scanner | generator

[science]
E: molecule | molecular | planetarium | night sky | telescope | curve fitting | measured data | plot functions
E: function plotter | plotting | data analysis | statistical analysis | simulation | numerical analysis | spectra
E: chemistry | physics | biology | astronomy | geology | genome | crystal structure | periodic table
E: computer algebra | genetics
S: measurement | equation | formula | star | planets | solar system | protein | dna | atoms | particles | microscope
S: statistics | mathematics | graphing | plot | mathematical

[audio]
E: internet radio stations | listen to radio | play music | play your music | tag editor | record sound
E: voice recorder | rip cds | radio player
S: radio | music collection | music player | lyrics | gapless | playlist | songs
S: album covers | cover art | id3 | podcasts | recordings | voice | mixer | karaoke

[education]
E: touch typing | teach children | learn to type | for children | learn chords | learn music | vocabulary trainer
E: math exercises | quizzes
S: exercise | pupil | chords | scales | typing | practice

[distributed-filesystem]
E: scale out | network attached storage | object and file storage | replicated storage
S: over many servers | across many servers | across several nodes | without a single point of failure | chunks
S: striping

[dns]
E: caching resolver | validating resolver
S: recursive | records

[infrastructure-monitoring]
E: aggregates counters | counters and timers | system statistics | rrd | time series of metrics | availability report
E: capture packets | packet capture | packet analyzer | packet sniffer
E: syscall tracer | network packets | system calls | debugging production
S: counters | gauges | histograms | timers | statistics every | every ten seconds | udp | daemon | signals | traces
S: dumps

[status-page]
E: checks hosts and services | host and service checks | notifies contacts | availability reports
E: checks whether hosts
S: notifies | hosts and services | contacts

[backup]
E: dumps of databases | database dump | nightly dumps | snapshots of your | rotates them
S: rotates | incrementally | deduplicating | archiver | retention

[configuration-management]
E: switches and routers | router configuration | configurations of switches | network device configuration
S: switches | routers | what changed | enforces

[build-automation]
E: build deb | build packages | rpm packages | deb packages | apk packages
S: deb | rpm | monorepo | multi-language | hermetic

[control-panel]
E: manage websites | hosting server | manage mailboxes
S: mailboxes | virtual hosts

[code-review]
E: review of patches | review patches
S: patches | voting | submit rules | reviewers

[virtualization]
)lexicon"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
