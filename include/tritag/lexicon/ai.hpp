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
E: artificial intelligence | machine-learning | deep-learning | neural network | neural net
E: language model | llm | AI | ML | genai | computer vision | natural language processing
E: nlp | speech recognition | text to speech | speech to text | tts | stt | asr | reinforcement learning
E: image classification | object detection | cnn | rnn | lstm | gan | diffusion model
E: stable diffusion | transformer model | vision transformer | vlm | multimodal model | foundation model
E: supervised learning | unsupervised learning | transfer learning | few-shot learning | zero-shot | meta learning
E: federated learning | contrastive learning | continual learning | active learning | representation learning
E: imitation learning | curriculum learning | metric learning | semantic segmentation | instance segmentation
E: image segmentation | pose estimation | face recognition | face detection | facial recognition
E: optical character recognition | image generation | text to image | image captioning | super resolution
E: style transfer | image recognition | rag | prompt engineering | fine tuning
E: finetuning | instruction tuning | rlhf | gpt | chatgpt
E: deepfake | voice cloning | speech synthesis | voice conversion
E: sentiment analysis | recommender system | recommendation system | recommendation engine | recommendation algorithm
E: collaborative filtering | machine translation | question answering | text classification | text generation
E: topic modeling | word embedding | sentence embedding | gnn | mlops | llmops | automl | model serving
E: model training | inference engine
E: adversarial attack | adversarial example | neural architecture search | knowledge distillation
E: hyperparameter optimization | hyperparameter tuning | 人工智能 | 机器学习 | 機器學習 | 深度学习
E: 深度學習 | 神经网络 | 神經網路 | 大模型 | 大语言模型 | 大語言模型 | 语言模型
E: 自然语言处理 | 計算機視覺 | 计算机视觉 | 人脸识别 | 人脸检测 | 目标检测 | 图像识别
E: 语音识别 | 語音辨識 | 语音合成 | 强化学习 | 推荐系统 | 图像分类 | 文生图 | AI绘画
E: AI 绘画 | 提示词 | 智能问答 | 知识图谱
E: remove image background | background removal | remove backgrounds | image upscaling | upscale images
E: face restoration | text to video | generate images | train models | training models
E: train a model | pre trained models | run models locally
E: inference of | inference on | model inference | serving models | serve models
E: chat with your documents | chat with your data | talk to your documents | ask questions about your documents
E: similarity search | nearest neighbors
E: embedding models | collection of prompts | fine tune | finetune | quantized models
E: openai compatible
E: mcp client
E: tokenizers for | transformers library | tensor library | tensors and
E: state of the art models | ocr engine | code assistant | coding assistant
E: copilot alternative
E: summarization with | transcription
E: transcribes | whisper | time series forecasting with | anomaly detection with | NLP
E: 大模型应用 | 智能体 | 知识库问答 | 模型推理 | 机器人对话
E: mcp server | model context protocol
E: openai provider | anthropic provider | model provider for
E: chat completion | completions api
E: evals for
E: token counting | count tokens
E: prompt management | prompt library | prompt optimization | prompt compiler | prompt builder | prompt caching
E: structured outputs
E: inference provider | inference api | inference client
E: hosted models | bedrock models | gemini api | gemini models | claude api | claude models | mistral api
E: openai models | openai integration | openai wrapper | openai api client
E: grok api | xai api | deepseek api | mistral client | cohere api | ollama client
E: hugging face inference | azure openai client | anthropic sdk | anthropic api | anthropic adapter
E: anthropic claude | claude integration | claude sdk | claude code sdk | generate embeddings | text embeddings
E: embedding generation | embedding provider | embeddings for | vector store integration | document embeddings
E: document chunking | text chunking | retrieval-augmented
E: knowledge retrieval
E: mcp tools | mcp compatible
E: mcp integration | mcp provider | mcp adapter | mcp handler | mcp bridge | mcp endpoint
E: mcp sdk for | stdio mcp | mcp stdio | mcp over sse | mcp resources
E: assistants like claude | use with claude desktop | claude desktop and
E: conversational interface
E: conversational ui | conversation learner | conversational assistant | virtual assistant | voice recognition
E: speech api
E: speech recognizer | hotword detection | voice activity detection | intent recognizer | intent recognition engine
E: intent parser | natural language interface | natural language query
E: natural language commands | natural language conversations | natural language to sql | text to sql
E: natural language toolkit | natural language processor | text analysis | text analytics
E: language identification | language identifier | pos tagger | part of speech tagger
E: named entities | entity extraction | keyword extractor | sentiment analyzer
E: sentiment score | sentiment lexicon | afinn | valence | lemmatizer
E: n-gram model | language modeling | spell checking model | grammar correction | text generator | markov text
E: text summarizer | toxicity detection | spam filter | spam classification | spam detection | spam classifier
E: naive bayesian | statistical spam | document classification
E: document understanding | invoice recognition | handwriting recognition | handwritten | ocr library
E: ocr tool | receipt ocr | captcha recognition | barcode detection model | face api | face detector | face landmarks
E: face mesh | person detection | people detection | plate recognition | nsfw detection
E: nsfw classifier | image classifier | object recognition | object detector | image tagging
E: image embeddings | image generator api
E: generative models | music generation model | pose detection
E: hand pose | body segmentation | background segmentation | depth prediction
E: feedforward | feed-forward network | multi-layer
E: self organizing map | fast artificial neural | train an ann
E: trained network | learning classifier | support vector machine | svm library | libsvm
E: gradient boosted | boosted trees | regression trees | markov decision process | multi armed bandit
E: bandit algorithms | expert system | inference rules engine | fuzzy logic | fuzzy inference
E: knowledge representation | automated reasoning | automated planning
E: behaviour trees | behavior trees | steering behaviors for
E: model runtime | run onnx | onnx models | tensorflow model | tensorflow bindings | tensorflow for | pytorch models
E: pytorch bindings | bindings for llama | llama cpp bindings | keras models
E: collaborative filter
E: content based recommendation | item similarity | personalization engine | click through rate prediction
E: anomaly detector | predictive maintenance | predictive model | predictive modeling | predictive analytics
E: predict future values | forecasting library | dataset for training
E: training examples | annotated dataset | labeling tool | feature extractor
S: training data | pretrained model | pre-trained | pretraining | model weight | model zoo
S: checkpoint | state of the art | sota | backpropagation | gradient descent | autograd | automatic differentiation
S: autodiff | differentiable programming | tensor | embedding | vector search | semantic search
S: attention mechanism | self attention | transformer | classifier | classification model | regression model
S: linear regression | logistic regression | random forest | decision tree | gradient boosting | svm | naive bayes
S: knn | k means | clustering | dimensionality reduction | gaussian process | bayesian network
S: hidden markov model | crf | bayesian optimization | boltzmann machine | perceptron
S: autoencoder | vae | word vector | anomaly detection | outlier detection
S: feature engineering | feature selection | feature extraction | feature store | data augmentation
S: image augmentation | data labeling | image annotation | annotation tool | hyperparameter | cross validation
S: confusion matrix | overfitting | ablation | quantization | model compression | pruning
S: int4 | fp16 | bf16 | gguf | ggml | lora | qlora | peft | sft | dpo | grpo | ppo | moe
S: kv cache | speculative decoding | context window | context length | token usage
S: prompt | multimodal | chain of thought | reasoning model | hallucination | optical flow | depth estimation
S: monocular depth | stereo matching | object tracking | visual tracking | re identification | action recognition
S: gesture recognition | hand tracking | human pose | facial expression | emotion recognition | face swap
S: face alignment | facial landmark | inpainting | denoising | deblurring | image restoration
S: image translation | saliency detection | text detection | text recognition | ocr | lane detection
S: autonomous driving | self-driving | vqa | nerf | gaussian splatting | part of speech | pos tagging | tokenizer
S: tokenization | dependency parsing | word segmentation | stemming | lemmatization | coreference
S: relation extraction | information extraction | entity linking | reading comprehension
S: summarization | keyword extraction | text similarity | semantic similarity | intent classification
S: intent recognition | natural language understanding | nlu | dialogue system | spoken dialogue | corpus
S: seq2seq | sequence labeling | language detection | wake word | keyword spotting | speaker recognition
S: speaker verification | speaker diarization | voice assistant | music generation | audio classification
S: source separation | speech enhancement | policy gradient | q learning | dqn | actor critic | a3c | ddpg
S: reward model | reward function | world model | genetic algorithm | neuroevolution | evolutionary algorithm
S: neuromorphic | capsule network | memory network | residual network | ctr prediction | credit scoring
S: forecasting model | fraud detection | domain adaptation | domain generalization | adversarial training
S: adversarial robustness | normalizing flow | score based | latent diffusion
S: uncertainty estimation | probabilistic programming | experiment tracking | model registry | model deployment
S: model evaluation | distributed training | data parallel
S: gpu acceleration | gpu training | mixed precision | tinyml | training pipeline
S: inference
S: copilot | vibe coding
S: red teaming | jailbreak | vector store
S: vector database | official implementation
S: pytorch implementation | tensorflow implementation | unofficial implementation | keras implementation
S: official code | paper implementation | arxiv | cvpr | iccv | eccv | neurips | icml | iclr | aaai | ijcai
S: acl | emnlp | naacl | interspeech | icassp | kdd | sigir | miccai | siggraph | wacv | bmvc | acm mm | colm | corl
S: training script | trained model | trained on | evaluation code | mAP | f1 score
S: bleu | perplexity | epoch | batch size | learning rate | loss function | ground truth | bounding box | kaggle
S: imagenet | coco dataset | ms coco | mnist | cifar-10 | cifar-100
S: pascal voc | cityscapes | kitti | librispeech | celeba | squad | movielens | openimages | nuscenes | wikitext
S: glue benchmark | openai gym | atari game | mujoco | 推荐算法 | 情感分析 | 文本分类 | 命名实体识别
S: 中文分词 | 分词 | 预训练模型 | 训练模型 | 模型训练 | 微调 | 向量数据库 | 知识库
S: 图像分割 | 语义分割 | 数据集 | 卷积神经网络 | 验证码识别 | 文字识别 | 车牌识别
S: 聊天机器人 | 机器翻译 | 多模态 | 推理 | 智能客服 | 生成式 | 关键词提取 | 迁移学习
S: 吴恩达 | 西瓜书
S: cuda support | download the model | dataset and model | accuracy on
S: tokens per second | api key for openai | OPENAI API KEY
S: model management | fine tuned
S: NIPS | speech corpora | text corpora | parallel corpora | openai key | sk key
S: claude sonnet | claude opus | claude haiku | gemini pro | gemini flash | system message
S: assistant message | user message and assistant | max tokens | top p | tool calls
S: tool definitions | tool schemas | model id | reasoning tokens | thinking tokens | streaming tokens
S: token limits | grounding | weights file | hidden layers
W: retrieval
S: activation function | backprop | softmax | sigmoid | relu | supervised | unsupervised | labeled data | training set
S: test accuracy | precision and recall | bayes formula | bayes theorem
S: model files | cursor rules | cursor ide
S: windsurf ide | agent mode | vibe coded
S: mcp inspector | mcp spec
T: pytorch | tensorflow | keras | Flax | scikit-learn | sklearn | xgboost | lightgbm | catboost | caffe | caffe2
T: mxnet | theano | paddlepaddle | mindspore | chainer | cntk | torch7 | Lasagne | deeplearning4j | dl4j | onnx
T: onnxruntime | tensorrt | openvino | coreml | tflite | ncnn | mnn | tvm
T: cuda | cudnn | triton | darknet | yolo | yolov3 | yolov4 | yolov5 | yolov7 | yolov8 | yolov11 | yolox
T: ssd detector | detectron | detectron2 | mmdetection | mmcv | retinanet | resnet
T: mobilenet | efficientnet | vgg | vgg16 | inception v3 | densenet | u-net | unet | deeplab
T: openai | anthropic | claude | gemini | mistral | llama | llama2 | llama3
T: ollama | vllm | sglang | lmstudio | lm studio | deepseek | qwen | chatglm | baichuan | internlm | gemma
T: openrouter | groq | Cohere | Bedrock | huggingface | hugging face | diffusers
T: langchain | langgraph | llamaindex | Haystack | litellm | dspy | comfyui | midjourney | dall-e | sdxl
T: controlnet | dreambooth | flux model | sora | Whisper | elevenlabs | bert | roberta
T: gpt4 | t5 model | Clip | segment anything | opencv | dlib | mediapipe | tesseract
T: facenet | arcface | insightface | word2vec | Glove | fasttext | gensim | spacy | nltk | corenlp
T: allennlp | fairseq | opennmt | kaldi | espnet | wavenet | tacotron | deepspeech | pocketsphinx | vowpal wabbit
T: mlflow | kubeflow | wandb | weights and biases | tensorboard | sagemaker | ray tune | optuna | deepspeed | megatron
T: horovod | fastai | stable baselines | rllib | weka | mllib | mahout | faiss
T: milvus | pinecone | weaviate | qdrant | chroma | chromadb | pgvector | jieba | hanlp | rasa | dialogflow
T: ibm watson | azure cognitive services | Cursor | gpt4all | alphago | alphazero
T: alphafold | ultralytics | roboflow | gradio | colab | Replicate | pyro | pymc3 | stan | 文心一言
T: 通义千问 | 讯飞星火 | 智谱 | 百度飞桨 | 豆包 | 元宝 | flash attention | numpy
T: JAX | watson assistant | watson studio
T: brain-js | synaptic
T: xenova | webllm | grok | xai | cerebras | lancedb | genkit | mastra | langfuse
T: langsmith | helicone | promptfoo | deepgram | assemblyai | clarifai | rekognition | amazon polly
T: amazon comprehend | amazon lex | luis | fann | shogun | mlpack | libtorch
H: machine learning library | machine learning framework | machine learning model | ml library | deep learning model
H: llm framework | llm application | llm client | llm tool | llm api | text classifier | recommender | ai framework
H: ai library | ai sdk | ai studio | ai client | ai workflow | ai plugin | ai engine | ai coding tool | ai code review
H: ai memory | ai workspace | computer vision library | tts engine | speech synthesizer | speech model
H: captcha solver | inference runtime | rl algorithm | rag system | rag pipeline | embedding model | reranker
H: stable diffusion webui | awesome prompt | chatgpt clone | chatgpt plugin | chatgpt api | openai client | openai sdk
H: translation system
)lexicon",
R"lexicon(
[ai]
W: dataset | training | train | prediction | predict | classification | regression | segmentation | detection
W: recognition | learning | gpu | accuracy | evaluation | baseline | metric | paper | citation | bibtex | annotation
W: camera | voice | speech | audio | intelligent | smart | notebook | conda | pandas | matplotlib
W: neural | deep | attention | vector | python3 | recommendation | similarity | bayesian
W: probabilistic | generative | hypothesis | experiment | test set | validation set
W: knowledge base
H: model hub | convnet | hypernetwork | deep model | image matching
H: neural network library | chatbot | vector search library | speech recognition engine | image generator
H: stemmer | language detector | prompt manager | model runner
C: import torch | import tensorflow | import keras | from keras | from sklearn | import openai | openai api key
C: OPENAI_API_KEY | ANTHROPIC_API_KEY | ollama run | ollama pull | ollama serve | hf download | from langchain
C: train py | python test py | eval py | CUDA_VISIBLE_DEVICES | torchrun | nproc_per_node | accelerate launch
C: deepspeed train | batch_size | num_epochs | learning_rate | model fit | model predict
C: model train | import cv2 | import dlib | import jax | import mxnet | import caffe | import gym | import spacy
C: import nltk | nn Module | tf Session | torchvision | conda create | caffe train | download cocoapi | install apex
C: mmcv full
C: generateText | streamText | useChat | chat completions create | from openai import OpenAI | new OpenAI
C: new Anthropic | GEMINI_API_KEY | GOOGLE_API_KEY | MISTRAL_API_KEY | GROQ_API_KEY | HF_TOKEN
C: anthropic messages create | ai sdk openai | ai sdk anthropic | claude_desktop_config | import transformers
C: from transformers | tf tensor | createEmbedding | embedMany | new McpServer
X: code completion without ai | game ai | no ai | without ai | machine learning engineer blog | service checkpoint
X: docker checkpoint | transformer station | data transformer | babel transformer | json transformer
X: class transformer | object transformer | clip path | clip board | video clip | cursor position | mouse cursor
X: database cursor | text cursor | triton vm | partition pruning | cron expression train | password prompt
X: command prompt | shell prompt | bash prompt | zsh prompt | prompt theme | interactive prompt | prompt for
X: prompt user | user prompt dialog | confirm prompt | zsh theme prompt | gemini protocol | google cloud ML region
X: apollo gemini | Standard ML | CSS transformer | mock gan | type inference | html caffe | stan dard | access token
X: api token | auth token | json web token | refresh token | design token | gpu terminal | whisper protocol
X: jax rs | jax ws | jaxb | jaxp | corpus christi | fuzz corpus | fuzzing corpus | seed corpus | test corpus
X: silesia corpus | calgary corpus | canterbury corpus | prompt library for node | text prompt | input prompt
X: cli prompt | git prompt | eshell prompt | prompts the user | select prompt | checkbox prompt | autocomplete prompt
X: list prompt | command line prompt | shell prompt theme | number prompt | fish prompt | powershell prompt
X: ps1 prompt | inquirer prompt | prompt plugin | prompt character | prompt string | prompt segment | node prompt
X: terminal prompt | prompt theme for | install prompt | pwa install prompt | permission prompt | login prompt
X: browser prompt | save prompt | prompts for missing | prompt dialog | alert confirm prompt | confirm and prompt
X: without prompt | prompt before | prompt on | yes no prompt | two factor prompt | passphrase prompt | sudo prompt
X: pam prompt | pin prompt | update prompt | ai domain | ai adobe | ai file format | adobe illustrator ai
X: evaluation framework for expressions | llm free | no llm required | ai free | content moderation queue manual
E: official pytorch implementation | official implementation of our paper | official tensorflow implementation
E: pytorch reimplementation | tensorflow reimplementation | pytorch implementation of the paper
E: tensorflow implementation of the paper | code release for the paper | official code for the paper
E: chainer implementation | mxnet implementation | torch implementation of | caffe implementation
E: theano implementation | paddlepaddle implementation | code for our cvpr paper | code for our iccv paper
E: code for our eccv paper | code for neurips paper | code for the icml paper | code for the iclr paper
E: code for the acl paper | code for our emnlp paper | code and models for
E: this repo contains the pytorch | this repository provides the official implementation | chat with pdf
E: chat with your files | chat with your notes | chat with your codebase | chat with your database
E: chat with any website | talk to your data | ask your documents | ask questions to your documents
E: query your documents
E: local knowledge base | personal knowledge assistant | second brain powered by
E: answer engine
E: writes your git commit messages | code generation model
E: natural language to bash | generate code from natural language | screenshot to code
E: translate subtitles with
E: talking head generation | digital human | virtual human
E: roleplay chat | character chat
E: web ui for ollama | ollama ui | ollama frontend
E: client for ollama
E: jailbreak prompts | prompt injection detection
E: prompt collection | prompt optimizer | prompt testing | semantic cache
E: transformer from scratch
E: port of openai | port of llama | llama inference
E: run llama | run deepseek
E: comfyui nodes
E: comfyui custom nodes | comfyui extension | comfyui workflows | custom nodes for comfyui
E: extension for automatic1111 | image upscaler
E: video upscaler | image colorization | photo colorization | old photo restoration | virtual try on
E: face animation | portrait animation | lip sync | lip syncing | image matting | video matting
E: portrait segmentation | crowd counting | people counting | vehicle detection
E: traffic sign recognition | mask detection | pedestrian detection
E: gaze estimation | eye tracking | sign language recognition
E: scene text detection | scene text recognition | table recognition
E: document layout analysis | math formula recognition | latex ocr | image retrieval
E: image similarity | visual search | feature matching | local features | keypoint detection | edge detection
E: object counting | multi object tracking | video understanding | video classification | action detection
E: temporal action | video captioning | scene graph generation | point cloud segmentation
E: panoptic segmentation | medical image analysis | brain tumor segmentation
E: cell segmentation | nuclei segmentation | remote sensing image
E: crop disease | skin cancer | chest x ray | covid detection | drug discovery | protein structure prediction
E: molecule generation | molecular property prediction | weather forecasting model
E: speech separation | speech denoising | noise suppression | vocal remover | music source separation
E: stem separation | audio generation | text to music | text to audio | singing voice synthesis
E: vocoder | audio tagging | sound event detection
E: speaker identification | speaker embedding | speech emotion recognition
E: offline voice assistant | speech toolkit | dictation
E: voice typing
E: audiobook generator | ebook to audiobook | podcast generator
E: beat tracking | chord recognition | symbolic music generation
E: movie recommendation | music recommendation | learning to rank | sequential recommendation | matrix factorization
E: factorization machines | graph embedding | node embedding | network embedding
E: knowledge graph completion | link prediction | event extraction | keyphrase extraction
E: grammatical error correction | spell correction | text simplification
E: paraphrase generation | sentence similarity | natural language inference | fake news detection
E: hate speech detection | toxic comment | sarcasm detection | chinese word segmentation
E: japanese tokenizer | morphological analyzer | morphological analysis | dependency parser | semantic parsing
E: semantic role labeling | topic models | latent dirichlet allocation | word2vec implementation
E: bert implementation | bert pytorch | transformer implementation
E: sequence to sequence | pointer network | neural turing machine | dialogue generation
E: chatbot framework | chatbot builder | rasa chatbot | intent classifier
E: rl library | rl framework | rl environments
E: gym environment | deep q learning | deep q network | proximal policy optimization
E: alpha zero implementation | mcts implementation | learns to play | plays flappy bird | plays snake
E: gaussian processes | out of distribution detection | anomaly detection library
E: time series classification | time series anomaly detection | causal discovery
E: weakly supervised | multi task learning | long tailed recognition | noisy labels
E: class incremental | imbalanced data | backdoor attack | membership inference | differential privacy
E: model interpretability
E: model explainability
E: model pruning | network quantization | densely connected
E: generative adversarial networks | cyclegan
E: unpaired image | energy based model | score based generative | diffusion transformer | consistency models
E: flow matching | text guided image editing | image editing with
E: controllable generation | video diffusion | video generation model | image to video | 3d generation from
E: text to 3d | image to 3d | novel view synthesis | vision language action | mixture of experts
E: state space model | long context | efficient attention | linear attention | model merging | model editing
E: instruction following | preference optimization | dataset distillation
E: data selection | 智能助手 | AI助手 | AI写作 | AI编程 | AI翻译 | AI视频 | AI应用 | AI平台 | AI模型 | AI对话 | AI聊天 | AI 聊天 | 自動語音辨識 | 影像辨識
E: 圖像生成 | 私有化知识库 | 个人知识库 | 对话系统 | 预训练语言模型 | 深度强化学习 | 图神经网络 | 联邦学习 | 推理引擎 | 标注工具 | 数据标注
S: top 1 accuracy | top 5 accuracy | validation accuracy
S: validation loss | training loss | loss curve | train from scratch | training from scratch
S: train the network | train the model | train your own model | test the model | evaluate the model
S: download the pretrained | pretrained weights
S: download the weights | resume training
S: gradient accumulation | gradient checkpointing | single gpu | 8 gpus | v100 | rtx 3090 | rtx 4090 | a100 | h100
S: gpu memory | cuda out of memory | cuda toolkit | nvidia gpu | metal performance shaders
W: apple silicon
S: pipeline parallelism | model parallel | continuous batching | paged attention
S: token throughput | first token latency | context size | streaming output from | function calling support
S: bring your own api key | openrouter api key
S: supports openai | supports ollama | local models | open weights | open source models
S: model provider | switch between models | compare models | side by side model | few shot examples
S: chunking strategy | reranking | hybrid retrieval | retrieval pipeline | citations in answers | summarize articles
S: summarize youtube videos | summarize text | rewrite text | improve your writing | generate text
W: generate code
S: generate captions | generate subtitles | describe images | classify images | detect objects | detect faces
S: recognize faces | recognize text | text from images | segmentation masks | keypoints
S: anchor boxes | non maximum suppression | average precision | mean iou
S: training code | evaluation script | evaluation metrics
S: qualitative results | quantitative results | baseline model | backbone network
S: convolutional layers | fully connected layer | batch normalization | dropout | cross entropy
W: encoder decoder
S: adam optimizer | feed forward | hidden units | attention layer | positional encoding
S: vocabulary size | beam search | greedy decoding | word error rate | mel spectrogram
S: phoneme | generated samples | generated images | latent space | latent code
S: noise schedule | text encoder | image encoder | sampling steps
S: seed and steps | textual inversion | replay buffer | exploration strategy
S: action space | observation space | self play | monte carlo tree search
S: expert demonstrations | 训练集 | 测试集 | 验证集 | 推理速度 | 量化模型 | 论文复现 | 损失函数 | 准确率 | 召回率 | 循环神经网络 | 生成对抗网络 | 文本生成 | 多轮对话
S: 流式输出 | 图像处理 | 关键点检测 | 人脸 | 变声 | 字幕生成 | 提示工程 | 开源模型 | 本地部署大模型 | 接入大模型 | 通义 | rouge score
S: generator and discriminator
T: modelscope | civitai
T: visdom | lightning module | fairscale | tensor2tensor | bitsandbytes | xformers | flashattention
T: torchscript | torchaudio | torchtext | timm
T: mmsegmentation | vgg19 | alexnet | googlenet | squeezenet | mask rcnn
T: faster rcnn | sam model | blip | dinov2 | cifar10 | svhn | lsun
T: ffhq | ade20k | kinetics | ucf101 | lfw | vggface2 | wider face | market 1501 | shapenet | modelnet40 | scannet
T: ljspeech | vctk | common voice | aishell | voxceleb | timit | penn treebank | conll 2003 | snli | imdb reviews
T: criteo | mmlu | gsm8k | humaneval | hellaswag | openorca | alpaca dataset | sharegpt | laion | the pile
T: mixtral | qwen2 | qwen3 | falcon 7b | vicuna
T: phi 3 | codellama | starcoder
T: exllama | koboldcpp | koboldai | open webui | localai
T: whisperx | vosk | vits | wav2vec
T: rvc | espeak | htk | cmu sphinx | porcupine | silero vad | paddleocr | easyocr | crnn
T: haar cascade | openface | openpose | deepface | gfpgan | esrgan | codeformer | waifu2x
T: flux dev | automatic1111 | dalle 2 | animatediff
T: wan 2 1 | hunyuan | kling | suno | musicgen | spleeter | demucs | stylegan | stylegan2 | dcgan | wgan | pix2pix
T: biggan | progan | vqgan | ddpm | ddim | elmo | bart model | xlnet
T: sbert | opennlp | bentoml | seldon
T: dvc pipelines | streamlit app | chainlit
T: stable baselines3 | gymnasium | deepmind control suite | pettingzoo | vizdoom | minigrid | torch geometric
T: dgl | jraph | optax | blocks and fuel | luarocks torch | caffemodel
T: prototxt | pymc | tpu pod | cloud tpu
T: coral edge tpu | jetson nano | nvidia jetson | rockchip npu | rknn | hailo | intel neural compute stick
T: nvidia docker | nccl | slurm cluster | alpaca model | dm haiku | nvidia apex
T: google dopamine
H: machine learning platform | deep learning toolkit | inference framework | training framework | tokenizer library
H: vector embedding library | embedding server | rag app | retrieval system | ai copilot | ai tutor | ai playground
H: ai chat app | ai chat client | ai terminal | ai shell | ai cli | ai stack | ai server | ai pipeline
H: ai writing tool | ai generator | ai image tool | image captioner | image segmentation model | face recognizer
H: license plate reader | ocr api | ocr server | screenshot ocr | nlp pipeline | nlp framework | nlp model
H: annotation platform | image labeling tool | image annotation tool | text annotation tool | data annotation tool
H: labelling tool | model converter | model compiler | model server | model viewer for neural networks
H: experiment tracker | experiment manager | experiment tracking tool | hyperparameter tuner | automl framework
H: automl library | rl agent | reinforcement learning library | reinforcement learning framework
H: reinforcement learning agent | gym wrapper | environment for reinforcement learning | voice changer | voice cloner
H: voice bot | subtitle generator | caption generator | transcription tool | transcription app | transcriber
H: dictation app | dictation tool | face swapper | deepfake tool | background remover | image enhancer
H: photo enhancer | colorizer | diffusion model library | video generator | music generator | lora trainer
)lexicon",
R"lexicon(
[ai]
H: prompt generator | prompt editor | prompt engineering tool | llm server | llm engine | llm plugin | llm pipeline
H: ollama wrapper | gpt wrapper | gpt client | gpt bot | code generator using ai
H: recommendation library | toxicity classifier | nsfw detector | content moderation model | plagiarism detector using
H: fraud detector | time series forecaster | classifier for | pytorch library | pytorch extension | tensorflow wrapper
H: keras wrapper | keras layer | keras callback | reimplementation of the paper
C: from torch import nn | import anthropic
C: from llama_index | from sentence_transformers | load_dataset
C: model eval | optimizer step | loss backward | torch nn | torch device
C: python demo py | python inference py | python infer py | python finetune py | python sample py
C: python generate py | python main py --dataset | th train lua | th main lua | --gpu_ids | --gpu-ids | --lr
C: --num_workers | --pretrained | --dataroot | --data_dir | --model_name_or_path | --model_path
C: --per_device_train_batch_size | --num_train_epochs | --quantize | --ckpt | --weights | --n_gpu
C: --use_cuda | requirements-gpu | tensorflow-gpu | tensorboard --logdir | pip install torch | pip install tensorflow
C: pip install transformers | pip install keras | pip install openai | pip install langchain
C: pip install diffusers | conda install pytorch
C: huggingface-cli download | huggingface-cli login | deepseek_api_key
C: openai_base_url | openai_api_base | openrouter_api_key | pinecone_api_key | huggingfacehub_api_token
C: api-inference | chatcompletion create | gpt-3 5-turbo | gpt-4o-mini
C: text-embedding-3-small | max_tokens | system_prompt | checkpoint_path | best_model | train_loader | val_loss
C: state_dict | config_json model | ggml-model | q4_k_m | q4_0 | safetensors | model_index | sklearn fit
C: train_test_split | clf fit | import sklearn | import xgboost | import gensim | env reset | env step | gym make
W: vram | streaming responses | bounding boxes | conversation history | chat history | json mode | translate text

[agent]
alias: agents | ai-agent | ai-agents | llm-agent | llm-agents | autonomous-agents | agentic | agentic-ai | multi-agent
alias: mcp | 智能体
E: ai agent | llm agent | agentic | autonomous agent | multi-agent
E: coding agent
E: agent framework | agent orchestration | agent skill | agent swarm | agent harness | language agent
E: conversational agent | research agent | browser agent | computer use | gui agent | web agent | voice agent
E: data agent | sub-agent | subagent | agent memory
E: agent runtime | agent platform | agent to agent | a2a | agent protocol
E: autonomous coding | generative agent | background agent | deep research | personal agent
E: agent team | ai teammate | ai employee | ai workforce | agent network | 智能体 | 智能體 | 多智能体
E: AI智能体 | AI 智能体 | 智能代理 | 自主智能体 | AI代理 | AI 代理 | AI员工 | 数字员工
E: agents which | agents with | create agents
E: framework for agents | framework for building agents
E: crews of agents | team of agents | role playing agents
E: software engineering agent | agent that writes | agent that can
E: agent builder | memory for agents | tools for agents
E: browser automation for agents | control a browser with
E: personal assistant agent | lets your ai | lets an llm | llm can use tools | agents and tools | agents as a service
E: agents in the terminal | agent in your terminal | lives in your terminal | terminal agent
E: llm based agents | llm powered agents
E: mcp client | mcp tool | mcp gateway | mcp server | model context protocol
E: agents sdk for
E: agent development kit | agent toolkit for | agent ready | agent native | agent-first
E: agent friendly | built for agents
E: humans and agents
E: agents access to | autonomous development | autonomous developer
E: autonomous pipeline | orchestrate agents | multiple agents
E: agent pipelines
E: persistent memory for | memory layer for ai | structured memory | agent storage | agent state | agent persistence
E: agent repository | agent backend | agent service | agent api | agent messenger | agent integration | agent plugin
E: agent extension | agent adapter | extension for agents | skill for
E: openclaw plugin | openclaw skill | claude code sdk | copilot agent | cursor agent | codex agent
E: development plugin for agents | task management for ai | ai task manager | task master for ai
E: ai-driven development task | spec-driven | ai software engineer | ai developer agent | ai engineer agent
E: agent that lets | agent control | browser control for agents
E: web browsing agent | browser tools for ai | web access for ai
E: payments for agents | agent payments | agent wallet | agent identity | agent discovery | agent registry
E: agent marketplace | agent card | agent communication protocol | agent gateway | agent proxy
E: mcp handler | mcp adapter | mcp bridge | stdio mcp | mcp stdio | mcp documentation server | exposes tools to ai
E: mcp-compatible | tools to llms | tool server for llm | tools for llms
E: tools for claude | tool use for llm | ai tool server
S: mcp | tool calling
S: tool use | function calling | react agent | human in the loop | long-term memory | agent loop | agent workflow
S: agent communication | agent collaboration
S: agent evaluation | agent observability | agent sandbox | task decomposition | self improving | self evolving
S: self reflection | claude skill | claude code skill | claude code plugin | claude code hook
S: context engineering | agent context | agents-md | claude-md | skills-md | prompt chaining
S: durable agent | agent session | agent chat | agent tool | browser automation for ai
S: let agents | agents that | build agents
S: building agents | deploy agents | run agents | agent os | multi-llm | tool augmented | autonomous research
S: persistent memory | ai coding assistant | pair programmer | parallel agents | agent simulation | 工具调用
S: 技能包 | 编程助手 | AI助手 | AI 助手 | 多代理 | 工作流编排 | 上下文工程
S: each agent | agents and tasks | tasks and tools | role a goal | backstory | reason and act | react prompting
S: plan and execute | planner and executor | handoffs | guardrails | reasoning and tool | cursor and
S: stdio transport | streamable http | tools exposed
S: available tools | tool name | context servers | claude desktop config | add to claude | add to cursor
S: vs code copilot | list tools | call tool | tool schemas | agent config | agent definitions
S: agent role | orchestrator agent | worker agents | agent instructions | agent rules | agents directory
S: system prompts | conversation memory | working memory | thread and message | episodic memory
S: memory store | memory storage | llm tools | ai assistants | approval gates | human approval | autonomously
S: autonomous loop | task queue for agents | issue to pull request
T: langchain | langgraph | autogpt | auto-gpt | babyagi | crewai | autogen | metagpt | agentgpt | smolagents
T: agents sdk | semantic kernel | pydantic ai | google adk | llamaindex
T: mastra | dify | n8n | coze | claude code | claude desktop | codex cli | gemini cli | Cursor
T: Windsurf | cline | roo code | aider | opencode | openhands | openclaw | devin | swe-agent | swe-bench | manus
T: browser-use | composio | e2b | mem0 | letta | memgpt | agno | camel-ai | vercel ai sdk
T: copilotkit | fastmcp | goose agent | hermes agent | amp code | qwen code | kiro | antigravity | openmanus
T: webarena | gaia benchmark | openai
T: clawhub | voltagent | stagehand | agentkit | agentos | strands agents
H: ai agent framework | agent library | agent toolkit | agent system | agent server | agent app | agent template
H: agent starter | agent cli | agent manager | agent orchestrator | agent playground | agent architecture
H: agent environment | agent stack | agent workspace | agent dashboard | mcp framework | mcp proxy | mcp sdk
H: skill library | memory layer | coding assistant | ai developer | trading agent | security agent | 智能体框架
H: 智能体平台 | 智能体开发 | 智能体应用
H: mcp plugin | skill pack | memory system
W: agent | assistant | autonomous | llm | gpt | orchestration | planning | planner | skill | reasoning | claude
W: anthropic | codex | sandbox | delegate | copilot | swarm | persona
C: npx skills | mcpServers | mcp add | mcp json
C: plugin marketplace add | plugin install | from langgraph | from autogen | uvx mcp
C: AGENTS md | CLAUDE md | ANTHROPIC_API_KEY | OPENAI_API_KEY | create_react_agent | agent run
C: agent invoke
C: npx mcp | mcp server stdio | StdioServerTransport | StreamableHTTPServerTransport | new McpServer | server tool
C: claude mcp | mcp inspector | new Agent | agent generate | agent stream
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
X: agentkeepalive | socks agent | ci agent | agent pool | change agents | release agent | new http agent
X: agent socket | background agents launchd | live agents | human agents
E: operating system for agents | agent ide | agent client
E: agent infrastructure | infrastructure for agents | sandboxes for agents
E: secure sandbox for | code interpreter for
E: collection of skills | skill collection | codex skills
E: plugin for claude code | plugin for opencode | opencode plugin
E: slash commands for | claude code commands | hooks for claude code | statusline for claude code
E: wrapper for claude code | gui for claude code | ui for claude code
E: desktop app for claude code | alternative to claude code | manage claude code | monitor claude code
E: multiple claude code
E: agents in parallel
E: orchestrating multiple | control plane for agents
E: evaluate agents | benchmark for agents | agent benchmark | mobile agent | phone agent | android agent
E: desktop agent | computer using agent | agent that controls | controls your computer | controls your phone
E: automate your browser with ai | ai browser automation
E: web automation agent | browser mcp
E: mcp hub | mcp aggregator | mcp apps | mcp integration | mcp marketplace | mcp manager
E: turn any api into | gives ai assistants access | give agents | let your agent | lets claude
E: allows claude | enables ai assistants to | enable llms to | connect claude to | connect ai assistants to
E: agent society | simulated agents
E: self improving agent | self evolving agent | ai scientist | ai researcher | ai research assistant
E: ai data analyst agent | sql agent | data science agent | customer support agent | sales agent
E: ai calling agent | devops agent | sre agent | ai sre
E: incident response agent | pentest agent | penetration testing agent | code review agent | documentation agent
E: coding assistant agent | autonomous software | ai software engineering | issue resolving
E: ai pair programmer in your terminal | vibe coding | ralph loop | personal ai
E: always on agent | proactive agent | self hosted agent | local agent | agent in rust
E: agents in typescript | agents in python | agents in go
S: tools and agents | agents can | your agents | agents collaborate | spawn agents | agent prompts
S: agent tasks | agent trajectories | agent execution | agent lifecycle | planner agent
S: executor agent | coder agent | reviewer agent | supervisor agent | router agent | tool execution | tool calls
S: tool definitions | tool registry | tool permissions | tool approval
S: sse transport | tools provided | claude desktop configuration | restart claude desktop
S: cursor settings | cursor ide | cursor rules | cursorrules | zed agent | continue dev | copilot cli
S: claude code cli | factory droid | clawdbot | openai swarm | agentscope | zep | e2b sandbox
S: browserbase | smithery | glama | agent2agent | ag ui | acp | react loop | planning and reasoning
S: think act observe | observation action | chain of agents | agent graph | semantic memory | memory consolidation
S: memory recall | session memory | context compaction | context compression
S: context window management | token budget | token savings | fewer tokens | progressive disclosure | human oversight
S: autonomous mode | autonomous execution | yolo mode | plan mode | git worktree isolation | git worktrees for
S: worktree per agent | sandboxed execution | sandboxed code execution | code execution sandbox | hallucinated tool
S: 多智能体协作 | 多智能体系统 | 记忆系统 | 任务拆解 | 人机协作 | 自动执行任务 | 技能市场 | 氛围编程 | 构建智能体 | 自主代理 | 編程代理 | 代理框架 | 子代理
W: prompt injection
S: 数字分身 | 深度研究 | MCP服务 | MCP 服务 | MCP服务器 | MCP 服务器 | MCP工具 | Agent框架 | Agent开发 | Agent平台 | AI Agent框架
H: ai agent platform | ai agent builder | ai agent runtime | ai agent sdk
H: ai agent harness | ai agent memory | ai agent skill | agent evaluation framework
H: agent simulator | agent boilerplate | agent harness for | llm agent framework
H: coding agent harness | terminal coding agent | skill manager
H: skills repository | skill registry | mcp wrapper | mcp extension | mcp connector | mcp toolkit | mcp library
H: mcp boilerplate | mcp implementation | mcp service | browser automation agent | autonomous agent framework
H: conversational agent framework | personal assistant with tools | ai operator | ai worker | ai agent team
C: mcp-remote | claude_desktop_config | from fastmcp import
C: from mcp server | modelcontextprotocol
C: mcp_config | cursor mcp | smithery cli install | skills add
C: gemini extensions install | --dangerously-skip-permissions | from crewai
C: from agno | from smolagents | agentexecutor | initialize_agent | agent_executor | tool decorator agent
C: from agents import | runner run_sync | openai-agents | pip install crewai | pip install autogen | subagent_type
W: custom tools | built in tools

[data]
alias: data-science | data-analysis | data-processing | data-engineering | big-data | bigdata | analytics | dataset
alias: datasets | data-visualization | dataviz | statistics | etl | scraping | 数据 | 大数据 | 数据分析
E: data science | data analysis | data analytics | data processing | data engineering | data visualization
E: data visualisation | data pipeline | data-set | data mining | data wrangling | data manipulation | data exploration
E: big-data | open data | data cleaning | data cleansing | data transformation | data integration | data quality
E: data catalog | data governance | data lineage | data lake | lakehouse | data warehouse
E: data warehousing | data platform | data ingestion | data collection | data extraction | stream processing
E: batch processing | data frame | dataframe | web scraping | web crawler | scraper
)lexicon",
R"lexicon(
[data]
E: statistical analysis | statistical computing | statistics | time series data | business intelligence | etl
E: data labeling | data versioning | data modeling | data observability | geospatial data
E: spatial data | scientific data | data storytelling | data journalism | data munging | data scraping
E: data orchestration | feature engineering | interactive visualization | information visualization | infographic
E: 数据分析 | 數據分析 | 大数据 | 大數據 | 数据处理 | 数据挖掘 | 数据可视化
E: 資料視覺化 | 数据科学 | 資料科學 | 数据集 | 資料集 | 数据采集 | 数据清洗 | 爬虫
E: 爬蟲 | 网络爬虫 | 数据仓库 | 数仓 | 实时计算 | 流处理 | 流式计算 | 数据中台
E: 数据同步 | 数据治理 | 统计分析 | 商业智能
E: website analytics | privacy focused analytics | privacy friendly analytics | traffic analytics
E: user analytics | alternative to google analytics
E: google analytics alternative | page views | unique visitors | website traffic | data reports
E: analytical data | analytical database | analytical queries | analytical reports
E: column oriented database | columnar storage | columnar format | columnar database | olap database
E: real time analytics | realtime analytics | query engine for | query csv | query data with sql
E: sql on csv | sql over files | query files with sql | in process analytical | work with csv
E: working with csv | csv toolkit | csv tools | suite of command line tools for csv
E: csv data | command line csv | tabular data from | tabular text data
E: spreadsheet data | extracting useful data | extract data from spreadsheets | spreadsheet library | excel files
E: xlsx files | data grid for large | data table library | complex networks | network analysis | graph analysis
E: graph analytics | structure dynamics and functions | study of networks
E: chart component | plotting library | plot library
E: visualization toolkit | visualization grammar | visualisation library | data driven documents
E: interactive charts | interactive plots | interactive graphing | beautiful charts | draw charts
E: create charts | build charts | statistical graphics | statistical visualization
E: data apps | bi tool | bi platform
E: dashboards and reports | self service analytics
E: data profiling | profiling report
E: data validation framework
E: test your data | data orchestrator | pipeline for data
E: data movement
E: replicate data | sync data from | data connectors | transform data in
E: transform data using | change data capture
E: distributed stream | large scale data
E: unified analytics | analytics engine | distributed computing for data | batch and stream
E: workflow for bioinformatics | reproducible analyses | reproducible analysis | scalable analyses
E: scientific workflows | scientific computing | numerical computing | numerical python
E: array computing | n dimensional array | multidimensional array
E: for data scientists
E: for data engineers | for data teams | for analysts | for data analysts | data notebook
E: notebooks for data | interactive notebooks | reactive notebook | reactive python notebook | notebook environment
E: crawling framework | scraping framework | scrape websites | scraping websites
E: scrapes data | scrapes the | crawl websites | website crawler | crawler for
E: extract structured data | collection of datasets | open dataset
E: csv dataset | data repository for | data collected by | time series database
E: time series analysis | time series forecasting | geospatial analysis | spatial analysis | geographic data
E: metadata platform | data discovery
E: version control for data | git for data | data annotation | annotation tool
E: fake data generator | generate fake data | data anonymization tool | survey data | financial data | stock data
E: market data | sports data | covid 19 data | data dashboard
E: machine readable data | statistical package | statistical library
E: probabilistic data structures | 数据报表 | 数据大屏 | 数据抓取 | 数据采集工具 | 可视化库 | 可视化图表
E: 网站统计 | 流量统计 | データ分析 | データ可視化
E: data out of | into your warehouse | into a warehouse
E: terabytes | data from many sources | move data between | load data into | extract transform load | ask your data
E: questions of your data | explore your data | explore datasets | understand your data | look at your data
E: turn data into | charts from | numbers into charts
E: what visitors do | tables and charts | tables from pdf | visits your website
E: ELT | genome annotation | genome browser | genomic intervals | genomics toolkit | sequence data | sequencing reads
E: fastq files | fasta files | vcf files | bam files | sam files | bed files | gff files | gff3 | manipulating vcf
E: paired end reads | ngs data | next generation sequencing | genotype data | gwas
E: single-cell data | gene expression data | rna seq analysis | rna-seq quantification | microarray data
E: metabolomics | metagenomics | microbiome
E: transcriptomics | biological data | biological sequences | sequence files
E: biological databases | databank | crystallographic
E: molecular data | dicom files | eeg data | physiological data
E: clinical data | health data | patient data | fhir resources | astronomical data | fits files | satellite data
E: seismic data | oceanographic | meteorological data | weather reports data | grib | grib2 | bufr | netcdf files
E: hdf5 files | hdf files | nexus files | data format for science | experimental data
E: measurement data | instrument data | spectroscopy data | spectra | chemical data | materials data
E: synchrotron | x-ray data | neutron scattering | kml | gpx
E: gps data | gps tracks | gis data | geographic information system | vector tiles
W: geodata
E: geojson data | topojson | raster data | geospatial raster | geospatial vector | geotiff | osm data
E: map tiles | elevation data | postal code data | postcode data
E: airport data | country data | iso country | iso 4217 data
W: iso 3166
E: currency data | timezone data | language codes | phone number metadata | unicode data | unicode character database
E: character data | emoji dataset | glyph list | icon metadata | word list | list of words
E: list of english words | lexicon | spelling dictionary | hunspell dictionary
E: ispell dictionary | aspell dictionary | dictionary for hunspell | dictionary data | dictionary files
E: thesaurus data | names dataset | corpus of | text corpus | game data | data from the game
E: item data | static data | json data files | static dataset | raw data files | machine readable list
E: machine readable dataset | structured dataset | reference data | master data | lookup data | public domain data
E: collection of data | data files for | database of words | compatibility data
E: mime type database | exif data | exif metadata | image metadata | metadata extraction
E: extract metadata | xmp metadata | iptc | id3 metadata | metadata editor for | dublin core | marc records | marc21
E: bibliographic data | bibliographic records | citation data | bibtex data | csv parsing | csv writer | export to csv
E: csv download | download csv | csv to json | json to csv | csv converter | csv import | import csv | parse csv files
E: csv stringifier | tab separated | comma separated values | delimiter separated
E: delimited text | excel export | export to excel | excel import | export excel
E: excel writer | excel reader | excel parser | excel spreadsheets | read excel | write excel | xlsx writer
E: xlsx reader | xlsx parser | spreadsheet parser | spreadsheet reader | spreadsheet files
E: ods files | google sheets data | tabular file
E: edifact | x12 edi | edi parser | edi files | edi documents | data interchange
E: data exchange format | hl7 messages | hl7 parser | data serialization
E: serialization format for data | binary data format | data encoding format | wire format | columnar file
E: parquet reader | parquet writer | parquet files | avro schema | avro files | tabular datasets
E: data transforms
E: data aggregation | aggregate data | group and aggregate | data reduction | data binning | data normalization
E: normalize data | data mapping | data mapper for | data conversion tool | convert data | data description
E: data validation library | data model validation | data structures description | data dictionary tool
E: declarative data | data definition | submission data | data import tool | data importer
E: bulk import | data loader for | data fetcher | data fetching layer for | remote data
E: pulls data from | fetches data from | source data from | sourcing data | data sourcing
E: gatsby source plugin | source plugin for | load data from | import data from
E: export data from | data exporter | data extractor | scraping library
W: extracts data from
E: scraping tool | web crawling | crawler framework | site crawler
E: screen scraping | page scraping | event collection | event tracking
E: data layer for analytics | behavioral analytics | tag management | session replay analytics
W: tag manager
E: usage analytics | user behavior analytics | visitor tracking | mobile analytics
E: app analytics | analytics sdk | analytics plugin | google analytics for | analytics integration
E: analytics provider | analytics events | download counts | download stats
E: data plotting | plotting tool
E: plot data | graph plotting | function plotting | gnuplot | bubble chart | sunburst chart | radar chart
E: gauge chart | donut chart | doughnut chart | area chart | funnel chart | gantt data | sankey diagram
E: chord diagram | treemap chart | heatmap chart | calendar heatmap | sparkline | waterfall chart | stacked bar
E: time series chart | realtime charts | streaming charts | svg charts | canvas charts
E: react charts | vue charts | angular charts
E: charting component | chart plugin | chart widget | chart wrapper | chart generator | chart rendering
E: charting engine | charting toolkit | graphing component | d3 based | d3 component | d3 chart | reusable charts
E: reusable d3 | visualizing data
E: visualize data | visualise data | visualization of data | visualization component | vega dataflow | vega transforms
E: vega expressions | vega visualizations | map visualization | interactive maps | choropleth map | vector map
E: world map component | geography-related data | network graph visualization | hypergraph | rdf data | rdf dataset
E: rdf library | rdf parser | rdf store | json-ld | turtle parser | n-triples | sparql endpoint
E: sparql client | owl ontology | triple store | wikidata data | semantic data | data synchronization
E: data replication tool | data migration tool | dataset management | dataset loader | dataset tools
E: datasets library | data version control | data catalogue | data portal | data api for | data service for
E: dataset api | financial dataset | training datasets | mock data generator | mock data generation
E: test data generation | generate test data | synthetic data generator | random data generator | fake data library
E: seed data generator | data masking | data redaction | data obfuscation | data deduplication
W: duplicate detection
E: data matching | data enrichment | address parsing | name parsing
E: record matching | data logger | data logging | data acquisition | smart meter data | energy data
E: fitness data | activity data | workout data | download data from | gps watch | garmin | transit data | gtfs
E: traffic data | flight data | shipping data | real estate data | olap cubes | pivot grid
E: semantic layer for | cube backend | headless bi | embedded analytics | reporting engine | report engine
E: reporting platform | statistical software
E: statistical models | statistical modeling | statistical tests | statistical methods
E: bayesian analysis | regression models | clusters in data | finds clusters | cluster analysis
E: exploratory analysis | explore the data | analysis of data | analysis of genomic | analyzing data | analyze data
E: analysis software | analysis package | analysis toolkit | numerical data | big datasets | stream of data
E: dataflow framework
E: hadoop ecosystem | spark jobs | spark library | flink jobs | kafka streams
S: analytics | exploratory | tabular | structured data | unstructured data | raw data | log data
S: sensor data | public data | real-time data | streaming data | large dataset | csv | tsv
S: parquet | avro | orc | hdf5 | netcdf | excel | xlsx | spreadsheet | geojson | shapefile | json lines
S: ndjson | xml parsing | data import | data export | data conversion | data converter | data loader | data format
S: data source | data model | data provider | data feed | data dump | data archive | data repository | data package
S: data dictionary | data access | data sharing | data collector | data generator | synthetic data | fake data
S: data anonymization | data migration | data sync | data replication | data viewer
S: data explorer | data table | data grid | data stream | data flow | dataflow | missing data
S: missing value | imputation | regression analysis | hypothesis test | hypothesis testing
S: bayesian inference | mcmc | monte carlo | time series | survival analysis | mixed model | linear model
S: meta analysis | principal component | correlation | histogram | scatterplot | heatmap | heat map
S: choropleth | treemap | sankey
S: chart | charting | plot | plotting | graph visualization | network visualization | tidy data | pivot table | olap
S: cube | aggregation | deduplication | record linkage | entity resolution | fuzzy matching | schema inference
S: data contract | data mesh | data fabric | data product | text mining | log analysis
S: clickstream | funnel | cohort | a-b testing | crawling
S: crawl | crawler | html extraction | content extraction | pdf extraction | table extraction | document parsing
S: census | weather data | climate data | genomics | bioinformatics | single cell
S: rna-seq | remote sensing | satellite imagery | election data | government data | geocoding | gis
S: map data | openstreetmap data | wikidata | linked data | rdf | sparql | semantic web | knowledge graph | ontology
S: mapreduce | map reduce | distributed computing | distributed processing | data intensive | query engine
S: sql engine | columnar | column store | workflow orchestration | dag | workflow scheduler | data scientist
S: data engineer | data team | analyst | data roadmap | jupyter | notebook
S: reproducible research | google scholar | tweet collection | twitter data | public dataset | dataset collection
S: 抓取 | 采集 | 可视化 | 视觉化 | 图表 | 报表 | 数据湖 | 离线计算 | 数据源 | 数据集成
S: 数据开发 | 批处理 | 统计 | 元数据 | 数据质量 | 省市区 | 行政区划 | 公开数据 | 大屏
S: 导入导出 | 埋点
S: group by | connectors for | cartesian grid | outliers | cleaned data
S: data download | download the data | data is updated | updated daily | petabytes | billions of rows
S: millions of rows | out of core | lazy evaluation of queries | ipython | jupyterlab | reproducibility
S: numpy pandas matplotlib
S: dataset of | datasets for
S: arrow format | arrow ipc | arrow table | arrow record batch | arrow flight | arrow files
S: chromosome | genome | gene | alleles | snp | sequencing | bioconda | biopython | bioperl | bioruby | biojava
S: samtools | bcftools | bedtools | htslib | genbank | embl | ensembl | ncbi | uniprot | pubmed | geo dataset
S: input data | data points | data series | axis labels | x axis | y axis
W: data files
S: columns and rows | header row | column names | worksheet | workbook | cell values
S: parse data | data fields | data records | record format | file format specification | latitude | longitude
S: map layers | spatial reference | quantiles | variance | covariance
W: zoom level
S: sample size | confidence interval | p-value | anova | frequency table | annotation file
)lexicon",
R"lexicon(
[data]
W: t-test | transcripts
S: data submission | exports data | importing data | exporting data | export formats | import formats
S: schema validation of data
T: pandas | numpy | scipy | polars | dask | vaex | modin | pyarrow | apache arrow | matplotlib | seaborn | plotly
T: bokeh | altair | vega | d3 | ggplot2 | ggplot | dplyr | tidyverse | tidyr | data-table | Shiny
T: r markdown | rmarkdown | rstudio | CRAN | julia | Spark | pyspark | hadoop | Hive
T: hdfs | flink | apache beam | kafka | apache storm | samza | airflow
T: dagster | Prefect | luigi | dbt | airbyte | fivetran | singer tap | meltano | debezium | nifi | sqoop
T: Presto | trino | Druid | pinot | clickhouse | duckdb | Snowflake | bigquery | redshift | databricks
T: delta lake | Iceberg | hudi | superset | metabase | redash | tableau | power bi | powerbi | looker
T: kibana | echarts | highcharts | amcharts | c3-js | nvd3 | streamlit
T: scrapy | beautifulsoup | beautiful soup | puppeteer scraping | jsoup | nokogiri
T: great expectations | openrefine | dvc | kaggle | scikit-learn | statsmodels | stan | spss | sas | stata | matlab
T: knime | google sheets | elasticsearch | logstash | Faker | geopandas | deck-gl
T: leaflet | qgis | bioconductor | ckan | openstreetmap | pentaho | talend | apache pig
T: Impala | kudu | Zeppelin | anaconda
T: recharts | nivo | visx | victory
T: apexcharts | chartist | uplot | dygraphs | flot | openlayers | maplibre | gdal | proj4
W: mapbox
T: postgis | turf-js | papaparse | sheetjs | exceljs | cheerio | crawlee | mixpanel
W: amplitude
T: matomo | posthog | cubejs | exiftool | libexif | rdflib | apache jena | frictionless
W: plausible
T: jsonstat | sdmx
H: data library | data tool | data processing engine | visualization library | visualization tool
H: visualization framework | visualization platform | charting library | chart library | plotting package
H: graphing library | r package | analytics platform | analytics library | analytics tool
H: data workflow | stream processor | csv reader | csv library | spider | json processor | data app | data api
H: list of datasets | country list | emoji data | data wrapper | notebook server | timeline visualization
H: bioinformatics tool | analysis pipeline | analysis toolbox | sequence analysis | data management system
H: semantic layer | metric store | 爬虫框架 | 数据平台 | 图表库 | 可视化工具 | 可视化平台
H: 爬虫项目 | 爬虫程序 | 采集工具 | 数据分析平台 | 报表工具 | 大数据平台
H: 数据分析工具
H: dashboards | data processing framework | data toolkit | data grid library
H: gazetteer | plotter | csv exporter | data processor | data visualizer | analysis suite
H: statistics tool | metadata tool
W: analysis | analyze | analyse | statistical | visualization | visualisation | visualize | insight | reporting
W: metric | row | sql | aggregate | pipeline | collect | batch | science | scientific | research | explore
W: probability | sampling | survey | numeric | matrix | warehouse | corpus
W: dictionary | coordinates | projection | legend | delimiter | annotations | supported formats
W: columns
C: import pandas | import numpy | import matplotlib | import seaborn | read_csv | pd DataFrame
C: DataFrame | spark-submit | spark read | from pyspark | library dplyr | library ggplot2 | install packages
C: install_github | jupyter lab | airflow dags | dbt run | scrapy crawl | import polars
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
X: cascading style sheet | data flow analysis | dataflow analyzer | dataflow programming | data flow rate | flow rate
X: throwing arrow | arrow image | sphinx notebook | thinkpad notebook | notebook computer | laptops and notebooks
X: notebook hardware | batch of promises | async batch | batch concurrency | jupyter theme | jupyter css
X: jupyter kernel protocol | latency statistics | battery statistics | battery stats | build statistics
X: benchmark statistics | power statistics | cpu statistics | kernel statistics | memory statistics | page aggregation
X: cvs data | ping statistics | arrow navigation | arrow buttons | arrow head | broken arrow | up arrow | down arrow
X: left arrow | jupyter notebook css | source notebook theme | async arrow | arrow direction | tooltip arrow
X: arrow position | dictionary attack | dictionary object | python dictionary | password dictionary
X: dictionary encoding | nested dictionary | dictionary of options | dictionary class | dictionary type
X: dictionary mapping | tag manager ui | git tag manager | metadata server | metadata reflection | reflect metadata
X: package metadata | class metadata | project metadata | route metadata | metadata api reference | build metadata
X: page metadata | seo metadata | data for testing | test data for | compat data | react data fetching
X: data directory | data folder | data dir | data key | data member | data property | data props | data object
X: encrypted data | encrypt data | data encryption | data retention | data breach | personal data protection
X: sync data across tabs | data frame received | hid data | serial data | data received | send data | sending data
X: data rate | data channel | data link | data sheet | chart repository | helm chart repository | chart museum
X: org chart | histogram metric | prometheus histogram | latency histogram | gauge histogram | fuzzer statistics
X: legend of zelda | code analyzer | static analyzer | bundle analyzer | roslyn analyzer | log analyzer
X: wifi analyzer | spectrum analyzer | network analyzer | logic analyzer | syntax analyzer | lexical analyzer
X: protocol analyzer | packet analyzer | dependency analyzer | code coverage statistics | prometheus exporter
X: metrics exporter | file importer | sass importer | video exporter | svg exporter | exporter for prometheus
X: node exporter | otlp exporter | opentelemetry exporter | trace exporter | span exporter | module importer
X: scss importer | svg importer | blender importer
E: analysis scripts for | analysis code for the paper
E: code and data for the paper | data and code for | replication code | reproducible workflows for | r package for
E: r package that | an r package | r package to | r interface to | r wrapper for | ggplot2 extension | ggplot2 themes
E: ggplot2 geoms | extension to ggplot2 | shiny app for | shiny dashboard | bioconductor package | cran package
E: statistical modelling | generalized linear models | mixed effects models
E: a b test analysis | econometrics | psychometrics | biostatistics | epidemiology
E: epidemiological data | election results | open government data | dataset containing | curated datasets
E: covid 19 dashboard | coronavirus dashboard | covid 19 tracker | coronavirus data | list of countries
E: countries in json | list of cities | world cities | zip codes | postal codes database | geonames | geoip database
E: air quality data | earth observation | remote sensing data | gis library | geospatial library | geospatial python
E: tile server | map server
W: geocoder
E: reverse geocoding | routing engine | openstreetmap tools | spatial index | geojson tools | mapping library
E: web mapping | public transport data | scrape tweets | scrape instagram
E: scrape linkedin | scrape amazon | scrape google | scrape reviews
E: scraping toolkit | distributed crawler
E: html scraping | website to markdown | webpage to markdown
E: convert websites into | article extraction | extract articles from | pdf table extraction
E: structured data from websites | proxy pool | headless scraping | spider for
E: download dataset | data downloader | api for historical data | twitter dataset | social media data
E: text analytics | text analysis | digital humanities | corpus linguistics | bibliometric
E: scholarly data | wikipedia dump | wikidata tools | bioinformatics pipeline | bioinformatics workflow
E: genome assembly | genome assembler | genome analysis | variant calling | variant caller | structural variants
E: sequence alignment | read alignment | read mapper | short reads | long reads | nanopore sequencing
E: single cell rna seq | single cell analysis | proteomics | mass spectrometry
E: phylogenetics | population genetics | epigenomics | dna methylation | chip seq | atac seq
E: hi c data | crispr screens | protein structure | molecular visualization | cheminformatics | chemical structures
E: neuroimaging | fmri | mri data | eeg analysis | neuroscience data | electrophysiology | spike sorting
E: dicom viewer | medical imaging | microscopy images | astronomy | astrophysics | cosmology | particle physics
E: high energy physics | seismology | oceanography | hydrology | meteorology | ecology | biodiversity data
E: species distribution | agriculture data | sports analytics | football data | nba stats
E: cricket data | formula 1 data | chess analysis data
E: cdc tool | data streaming platform | streaming analytics
E: batch and streaming | distributed computing framework for data | mapreduce framework | spark package
E: spark connector | spark sql | data source for apache spark | flink connector | kafka connector | dbt package
E: dbt adapter | dbt macros | dbt models | airflow plugin | airflow operators | data build tool
E: analytics engineering | modern data stack | data stack in a box | data vault
E: data testing | data diff | data profiler | metadata management | metadata catalog
E: table format | parquet viewer | apache arrow implementation
E: pandas like | pandas alternative | pandas extension | pandas accessor | pandas on
E: faster than pandas | labeled arrays | numpy like | array library | federated query engine | sql query engine
E: sql engine for | olap engine | analytics for your website | funnel analysis
E: report generator | sql dashboards | dashboards from sql | computational notebook | jupyter extension
E: jupyterlab extension | jupyter kernel | jupyter widget
E: jupyter notebook extension | jupyter magic | jupyter notebooks for | convert notebooks | notebook viewer
E: charts for | plotting in | plots in the terminal | terminal plotting | scientific plotting
E: scientific visualization | publication quality figures | publication ready | heatmap library | word cloud generator
E: spreadsheet for data | csv viewer | csv editor | csv files from the command line | data browser | data editor
E: fuzzy matching of records | dataset generator | research data | data management platform
E: feature store for data
E: kaggle solution | kaggle notebook
S: massive datasets | datasets larger than memory | out of memory datasets
S: chi square
S: connect to your database and visualize | data ingest | incremental loads
S: incremental models | backfill | data freshness | schema evolution | slowly changing dimensions | star schema
S: fact tables | data marts | window functions | time windows | event time
S: exactly once semantics | vectorized operations | vectorised | query pushdown
S: sql queries on | ad hoc queries | ad hoc analysis | drag and drop dashboards | data preprocessing
S: data were collected | data collected from | data is collected from | source of the data
S: variables in the dataset | columns in the dataset | number of records | dataset consists
S: dataset contains | dataset includes | the dataset is available | download the dataset | crawled data
S: respect robots | rotating proxies | user agent rotation | css selectors and xpath | xpath selectors
S: scraped data | anti bot | captcha solving | cloudflare bypass | rate limited scraping
S: coordinate reference system | map projection | raster and vector | digital elevation
S: land cover | geospatial formats | spatial joins | spatial queries
S: differential expression | cell types | umap | t sne | peptide | knitr | quarto
S: sas files | matlab toolbox for data | ipywidgets | 数据展示 | 可视化大屏 | 数据埋点 | 用户行为分析 | 访问统计 | 抓取数据
S: 采集数据 | 网页抓取 | 代理池 | 数据导入 | 数据抽取 | 湖仓一体 | 实时数仓 | 数据集市 | 生物信息 | 基因组 | 统计学 | 时间序列 | 折线图 | 柱状图 | 热力图 | 地理信息 | 地图数据
S: 疫情数据 | 资料分析 | 開放資料 | 网络分析 | 文本挖掘 | 词云 | 微博爬虫 | 知乎爬虫 | 豆瓣爬虫 | 抖音爬虫 | 小红书爬虫 | 分布式爬虫 | package vignette
S: see the vignette
T: cudf | xarray | zarr | hbase | apache drill
T: singer target | soda core | openmetadata | datahub | amundsen
T: grafana dashboards for data | google data studio | segment io | bs4
T: selenium scraping | playwright scraping | scrapyd | portia | apify | bright data | zyte | holoviews | datashader
T: kepler | mapbox gl | cesium | ogr | shapely | rasterio | fiona | arcgis
T: google earth engine | sentinel 2 | landsat | osm pbf | overpass api | nominatim | osrm | valhalla routing
T: h3 hexagons | geoserver | bwa | bowtie2 | gatk | nextflow | snakemake | nf core | seurat
W: pelias
T: scanpy | anndata | deseq2 | blast database | rdkit | pdb files | tibble | purrr | rcpp
T: jags | pymc | arima | dataverse | zenodo
T: figshare | world bank data | eurostat | yahoo finance data | johns hopkins | who data
T: datapackage | prestodb | facebook prophet | nvidia rapids
H: data wrangling tool | data frame library | data collection tool
W: dataset
H: scraping script | scraping bot | scraping api | news crawler | r library | statistics package | stats library
H: bioinformatics library | aligner | genome viewer | single cell toolkit
H: analysis framework | analytics tracker | graphing tool | visualizer for data | map library | mapping tool
H: tile renderer | geocoding library | geocoding service | geospatial toolkit | qgis extension | coordinate converter
H: jupyter plugin | notebook interface | notebook kernel | spreadsheet engine | etl engine | stream processing library
H: data lake platform | lakehouse platform | metadata store | sql workbench for analytics
C: library tidyverse | library shiny | pak pak | biocmanager
C: import plotly
C: import geopandas | import xarray | import dask dataframe | import bokeh | import altair as alt | import duckdb
C: sparksession | spark-shell --packages | scrapy startproject
C: scrapy genspider | import beautifulsoup | jupyter labextension install
C: jupyter serverextension enable | nbextension
C: nextflow run | snakemake --cores | samtools view | bwa mem | docker run tileserver
C: ogr2ogr | gdalwarp | gdal_translate | osm2pgsql | pip install pandas | pip install pyspark | pip install scrapy
)lexicon",
R"lexicon(
[data]
C: dbt deps | dbt_project | dbt_utils | packages yml dbt | airflow db init | airflow webserver | dag_id | vegaembed
C: d3 select | usethis | testthat | pkgdown | roxygen2 | rmd | ipynb | groupby | to_parquet | to_dataframe
C: geom_point | facet_wrap | geom_line
W: standard deviation | vignette | schema registry

[algorithm]
alias: algorithms | data-structures | algorithms-and-data-structures | math | mathematics | numerical | optimization
alias: scientific-computing | leetcode | competitive-programming | 算法
E: algorithm | data structure | dsa | leetcode
E: hackerrank | codeforces | competitive programming | project euler | coding challenge
E: coding interview | coding problem | algorithmic problem
E: graph theory | pathfinding | path finding
E: shortest path | dynamic programming | evolutionary computation
E: metaheuristic | swarm intelligence | simulated annealing | differential evolution | mathematical optimization
E: numerical optimization | convex optimization | linear programming | integer programming | mixed integer
E: constraint programming | constraint satisfaction | constraint solver | sat solver | smt solver | numerical analysis
E: numerical method | numerical computing | scientific computing | scientific computation | linear algebra
E: sparse matrix | finite element | finite difference | finite volume | differential equation | ode solver
E: computational geometry | computer algebra | symbolic computation | symbolic math | number theory
E: arbitrary precision | big integer | bignum
E: string matching | string searching | fuzzy search
E: edit distance | bloom filter | bloomfilter | skip list | skiplist | b-tree | btree
E: red black tree | avl tree | binary search tree | binary tree | radix tree | prefix tree | suffix array
E: suffix tree | segment tree | fenwick tree | interval tree | kd-tree | k-d tree | r-tree | quadtree | octree
E: merkle tree | hash table | hash map | hashmap | linked list | priority queue | union find | disjoint set
E: lru cache | lock-free
E: ring buffer | circular buffer | raft consensus
E: molecular dynamics | cfd | cellular automata | cellular automaton | n-body | agent based simulation
E: quantum computing | quantum circuit | nonlinear optimization | stochastic optimization | global optimization
E: least squares | curve fitting | root finding | numerical integration | fast fourier transform | fft
E: signal processing | dsp | homomorphic encryption | secret sharing | elliptic curve | 算法 | 演算法
E: 数据结构 | 資料結構 | 数据结构与算法 | 力扣 | 刷题 | 剑指offer | 剑指 offer | 算法题
E: 算法竞赛 | 动态规划 | 排序算法 | 路径规划 | 遗传算法 | 图论 | 数值计算 | 线性代数
E: 数学库 | 密码学 | 加密算法 | 面试题 | 题解 | 蓝桥杯 | 牛客
E: sorting visualizer
E: string similarity | levenshtein | fuzzy matching | nearest neighbors
E: approximate nearest | similarity search of dense vectors
E: competitive programmers | coding rounds
E: algorithmic questions
E: compressed bitmaps | spatial index | lossless compression
E: text diff | conflict free replicated
E: solver for | rubiks cube solver | maze generation | noise generation | unique id generator | asymptotic
E: implement ciphers | classical ciphers | triangulation
E: 算法学习 | LeetCode
E: base32 encoder | base64 encoder | base58 encoder | base85 | base32 encoding
E: base62 encoding | base91 | base36 encoding | base45 | z85 | varint encoding | variable length encoding
E: zigzag encoding | delta encoding | gray code | hash function | non-cryptographic hash | rolling hash | cityhash
E: farmhash | fnv hash | murmurhash3 | metrohash | highwayhash | wyhash | rapidhash | perfect hash
E: locality sensitive hashing | minhash lsh
E: rendezvous hashing | jump consistent hash | string hashing | geohash | cyclic redundancy check | crc calculation
E: adler32 | check digit | verhoeff | reed solomon codes | forward error correction
E: hamming code | hamming distance | turbo codes | ldpc | error correcting code | soft decoding
E: unified diff | context diff | line diff | three-way merge | 3-way merge | diff3 | patience diff | histogram diff
E: compute differences between | sequence matcher
E: longest increasing subsequence | longest common substring | string distance
E: jaro winkler | dice coefficient | cosine similarity
E: metaphone | porter stemmer | snowball stemmer | knuth liang
E: string scoring | fuzzy score | elo rating system | glicko | trueskill
E: wilson score | sort an array | sorting utility | natural sort | natural sorting | natural order
E: alphanumeric sort | sort strings | stable sort | multi key sorting | multi-key ordering | sort objects by
E: sort by multiple | topological sorting | toposort | partial sort | external sort | radix sorting | sorting network
E: comparator function | comparison function for sorting | ordering of values | total order | compare version numbers
E: shuffle an array | fisher yates | random sampling | weighted random | weighted choice
E: alias method | random selection | pseudo-random number | pseudorandom number generator | xorshift | pcg random
E: xoshiro | linear congruential | low discrepancy | halton sequence | sobol sequence | poisson disk sampling
E: blue noise | value noise | worley noise | fractal noise | circular queue | double ended queue
E: binary heap | min heap | max heap | fibonacci heap | pairing heap | sorted list | sorted set | sorted map
E: sorted array | ordered map | ordered set | multiset | multimap | bimap | bidirectional map | treap | splay tree
E: finger tree | gap buffer | piece table | van emde boas | hash array mapped trie | hamt
E: persistent collections | immutable collections | persistent vector | persistent map
E: vector of bits | bit vector | sparse array | sparse set
E: rank and select | wavelet tree | fm-index | burrows wheeler
E: suffix automaton | directed acyclic word graph | finite state transducer | radix trie
E: patricia trie | patricia tree | ternary search tree | double array trie | longest prefix match
E: prefix matching | cidr tree | subnet tree | spatial indexing
E: ball tree | vp-tree | vantage point tree | cover tree | bounding volume hierarchy | range tree | interval map
E: interval set | interval arithmetic library | handling intervals | ranges and intervals | range set
E: disjoint intervals
E: generic collections | lru eviction | least frequently used | arc cache | s3 fifo
W: least recently used
E: concurrent map | wait free | mpmc queue | spsc queue | mpsc queue
E: bounded queue | slab allocator | quickselect | kth smallest | median of medians
E: running median | moving median | streaming quantiles | t-digest | approximate quantiles | quantile sketch
E: heavy hitters | frequency sketch | welford | running variance
E: online variance | exponential moving average | standard deviation of | rolling statistics | moving average filter
E: matrix library | vector math | vector and matrix | matrix operations | dense matrix | sparse matrices
E: sparse linear | tensor operations | n-dimensional arrays | eigenvectors | singular value decomposition
E: polynomial roots | polynomial arithmetic | fractions library
E: big numbers | bigint library | big decimal | decimal library
E: multiple precision | modular exponentiation | primality test
E: greatest common divisor | gcd | least common multiple | extended euclidean | combinations and permutations
E: cartesian product | power set | permutations of | combinatorial
E: set partition | integer partition | itertools
E: statistics functions | math functions | mathematical functions | gamma function
W: special functions
E: bessel function | probability distributions | statistical distributions | numeric library | numerical library
E: numerical routines | numerical recipes | numerical solver | numerical simulation
E: expression evaluation | float parsing | number parsing | shortest decimal representation | grisu
E: float to string conversion | exact rounding
E: ephemeris | ephemerides | sun position | moon phase | solar position | astronomical calculations
E: orbital mechanics | orbit determination | sgp4 | orbit propagation | great circle
E: haversine | vincenty | geodesic | geodetic
E: map projections | coordinate conversion | coordinate transformation | point in polygon | polygon intersection
E: polygon union | polygon boolean operations | polygon simplification | line simplification | douglas peucker
E: visvalingam | polyline simplification | polyline encoding | line intersection | bounding box calculation
E: minimum bounding | concave hull | alpha shapes | earcut | constrained delaunay | constructive geometry
E: robust predicates | geometric predicates | bezier curve | b-splines | catmull rom | curve interpolation
E: spline interpolation | levenberg marquardt | nelder mead
E: gradient free optimization | simplex method | branch and bound
E: hill climbing | tabu search | ant colony | particle swarm | genetic programming
E: stable matching | gale shapley | assignment problem | bipartite matching | graph matching | subgraph isomorphism
E: minimum spanning tree | strongly connected components | network flow | cycle detection | dominator tree
E: graph layout | treemap layout | force directed layout
E: label placement | circle packing | squarify | dbscan | k-means clustering
E: k-medoids | hierarchical clustering | density based clustering
E: agglomerative clustering | louvain | t-sne | umap | nearest neighbour search
E: bayesian filter | bayes classifier | bayesian spam | markov chain
E: hidden markov | viterbi | dynamic time warping | particle filtering | low pass filter
E: digital filter | fir filter | iir filter | biquad | butterworth | savitzky golay | discrete fourier
E: discrete cosine transform | wavelet transform | pitch detection | onset detection
E: peak detection | peak finding | resampling | sample rate conversion | lanczos
E: bicubic interpolation | bilinear interpolation | image quantization | color quantizer
E: median cut | image filters | image tracing | bitmap tracing
E: vectorization of images | raster to vector | trace images | connected component labeling
E: image hash | visually similar images | perceptual hashing | blurhash
E: pixel comparison | pixel-level image comparison | ssim | color difference | delta e
E: ciede2000 | color space conversion | error diffusion
E: floyd steinberg | lossy compression | compression and decompression | data compression | image compression
E: compression codec | compressor and decompressor | lz compression | lz4 compression
E: zstd compression | deflate implementation | inflate implementation
W: lzma
E: lzss | lzw | lzo | ppmd | bzip2 compression | brotli compression | zopfli | entropy coding | huffman codes
E: range coder | asymmetric numeral systems | integer compression | string compression | jpeg encoder | jpeg decoder
E: jpeg compression | png encoder | png optimizer | png decoder | flac encoder | speech codec | audio codec
E: codec implementation | block cipher | stream cipher | symmetric cipher
E: ciphertext stealing | advanced encryption standard | blowfish | twofish | chacha20 | salsa20 | poly1305 | sha-3
E: keccak | blake2 | blake3 | ripemd | hkdf | pairing based
E: bls signatures | merkle mountain
E: verkle | vector commitment | polynomial commitment | equihash | lattice-based
E: consistent hash ring | weighted round robin | leaky bucket
E: hybrid logical clock | lamport clock | snowflake id
E: ulid spec | structural comparison
E: deterministic serialization | pattern matcher | wildcard matching | multi-pattern
E: regex engine | regular expression engine | automata library
E: finite automaton | dfa minimization | pushdown automaton | earley | packrat | shunting yard
E: pratt parser | knuth morris pratt | rabin karp | bitap | search a sequence of bytes | byte search
E: binary pattern search | simd accelerated | vectorized implementation | xor simd | avx2 implementation
E: bit twiddling | bit hacks | popcount | particle simulations | discrete event simulation
E: stochastic simulation | gillespie | population genetics simulation | simulate sequences
E: simulator of evolution | sequence aligner | read aligner | read alignment
E: pairwise alignment | multiple sequence alignment | smith waterman | needleman wunsch | genome assembler
E: genome assembly | de novo assembly | ngs assembler | assembler for sequencing | de bruijn graph | k-mer
E: minimizers | read mapping | read mapper | mapping reads
E: variant calling | variant caller | phylogenetic inference | phylogenetic trees
E: maximum likelihood phylogen | bayesian phylogen | tree inference | substitution models | models of evolution
E: nucleotide evolution | protein structure prediction | rna folding | rna secondary structure | molecular docking
E: demultiplexing reads | adapter trimming | read trimming | taxonomic classification | taxonomic classifier
E: metagenomic classification | expression estimation | transcript quantification | gene prediction | gene finding
E: motif finding | haplotype phasing | genotype imputation | clustering of sequences | sequence clustering
E: chess engine | uci chess | tablebases | move generation | perft
E: evaluation function | nnue | game tree search | jump point search | flow field
E: technical indicators | technical analysis indicators | limit order book | coin selection
E: utxo selection | portfolio optimizer | sudoku generator
E: wave function collapse | voronoi diagram
S: heap | big o | time complexity | space complexity | np-hard | np complete | complexity analysis | binary search
S: bubble sort | merge sort | quicksort | quick sort | heapsort | radix sort | timsort | insertion sort
S: topological sort | dijkstra | a-star | bellman ford | floyd warshall | kruskal | max flow | min cut
S: depth first search | bfs | dfs | backtracking | recursion | traveling salesman
S: travelling salesman | tsp | knapsack | vehicle routing | bin packing | n-queens | eight queens | sudoku
S: maze | nurse scheduling | timetabling | minimax | alpha beta pruning | mcts
S: aho corasick | boyer moore | regular expression matching | longest common subsequence | myers diff
S: simhash | minhash | nearest neighbour | hnsw | similarity search | consistent hashing
S: hyperloglog | count min sketch | cuckoo filter | reservoir sampling | cardinality estimation | quantile estimation
S: top k | roaring bitmap | bitmap index | bitset | bit array | bit manipulation | succinct | deque
S: directed graph | undirected graph | directed acyclic graph
S: graph traversal | graph library | community detection | pagerank | graph partition | centrality | convex hull
S: delaunay | voronoi | polygon clipping | mesh generation | spline
S: bezier | interpolation | perlin noise | simplex noise | procedural generation | random number
S: prng | pseudorandom | mersenne twister | sha-256 | sha-1 | md5 | murmurhash | xxhash
S: siphash | crc32 | checksum | base64 | base58 | aes | rsa | ecdsa | ed25519 | curve25519 | diffie hellman
S: post quantum | cryptanalysis | huffman | lz77 | lz4 | arithmetic coding | run length encoding
S: error correction | reed solomon | erasure code | matrix multiplication | matrix decomposition
S: eigenvalue | svd | qr decomposition | cholesky | krylov | conjugate gradient | multigrid
S: sparse solver | gradient descent | newton method | interior point | admm | semidefinite programming
S: quadratic programming | nonlinear programming | optimal control | pid controller | kalman filter | particle filter
S: state estimation | bayesian optimization | gaussian process | wavelet | fourier transform | convolution
S: compressed sensing | tensor decomposition | tensor network | quaternion | complex number | prime number
S: prime sieve | fibonacci | factorial | modular arithmetic | finite field | galois field | rational number
)lexicon",
R"lexicon(
[algorithm]
S: floating point | fixed point | decimal arithmetic | interval arithmetic | polynomial | combinatorics | permutation
S: automatic differentiation | graph coloring | isomorphism | lattice boltzmann | quantum chemistry
S: physics simulation | physics engine | fluid simulation | traffic simulation | simulator | epidemic model | l-system
S: fractal | mandelbrot | flood fill | turing machine | automata | lambda calculus | unification
S: knuth | clrs | interview question | technical interview | whiteboard | interview preparation | ctci | hackerearth
S: codewars | exercism | kattis | spoj | atcoder | topcoder | icpc | kick start | geeksforgeeks
S: interviewbit | lintcode | algoexpert | neetcode | blind 75 | algorithmic | heuristic
S: sequence alignment | phylogenetic | collision detection | bin-packing | rectangle packing
S: force directed | line breaking | page replacement | cpu scheduling | paxos | gossip protocol
S: vector clock | crdt | operational transformation | color quantization | dithering | image hashing | perceptual hash
S: edge detection | seam carving | ray casting | marching cubes | 二叉树 | 链表 | 红黑树 | 哈希 | 回溯
S: 贪心 | 时间复杂度 | 二分查找 | 最短路径 | 优化算法 | 仿真 | 笔试 | 面试 | 国密 | 数独
S: 排序 | 递归 | 高精度
S: worst case | o log n | o n log n | amortized | breadth first search | sets maps | stack and queue
S: trie
S: described in the paper | an efficient implementation
S: fast implementation of | efficient implementation of
S: constant time | linear time | logarithmic time
S: memory efficient | cache friendly | branchless | simd | avx2 | sse2
S: neon intrinsics | precomputed | divide and conquer | memoization | branch prediction | compression ratio
S: compression level | collision resistant | hash collision | bitwise | nodes and edges | adjacency
W: avalanche
S: edge weights | weighted graph | vertices and edges | euclidean distance | manhattan distance | distance function
S: distance metric | comparator | lazy iteration | push pop | enqueue dequeue | peek
S: insertion and deletion | insert delete search | key value pairs in sorted order | range queries
S: lower bound | upper bound | seedable | deterministic random | uniform distribution
W: random seed
S: normal distribution | sequencing reads | paired-end reads | fasta | alignment score
W: fastq | bam
S: reference genome | read pairs | nucleotide | amino acid | newick | likelihood | posterior
S: prior distribution | bits per | wikipedia article on | see wikipedia | intersection union difference
S: set operations | union intersection | determinant | transpose | dot product | cross product | rhumb line | azimuth
S: julian date | sidereal | deep equality | deep comparison | deep compare | scrypt | argon2
W: round robin | hmac
S: pbkdf2 | shuffling
T: blas | lapack | eigen | numpy | scipy | sympy | matlab | octave | mathematica | fortran | gurobi | cplex | or-tools
T: glpk | coin-or | cbc solver | z3 | minisat | networkx | boost graph | julia lang | julialang | sagemath | Maple
T: fftw | gmp | petsc | trilinos | fenics | openfoam | lammps | gromacs | openmp | mpi | stl | cgal | pari gp | gsl
T: numba | cython | qiskit | cirq | jmetal | deap
H: data structure library | data structure implementation | collections library | graph data structure
H: tree structure | math library | expression evaluator | optimization framework
W: complexity | efficient | optimization | optimisation | optimizer | math | mathematic | numerical | matrix
W: vector | queue | sorting | puzzle | theory | theorem | proof | simulation | simulate | computation | computational
W: compute | recursive | iterative | approximation | probability | exercise | challenge | encryption | cryptography
W: crypto library | compression | parallel | traversal | geometry | distance | similarity | permute | paper | textbook
W: scientific | physics | educational
W: iterations | convergence | digest | lossless | lossy | encoder | decoder | radians | gaussian | lookup table
W: latitude longitude | bearing | genome | iterator
H: hashing library | cryptography library | string metric | diff library | compression library | sorting library
H: routing library | search library | noise library | noise function | simulation engine | simulation platform
H: scientific library | toolbox | fortran code | kata | homework | heap implementation | queue implementation
H: tree implementation | bloom filter implementation | 算法实现 | 算法库 | 算法笔记 | 刷题笔记
H: 算法模板 | 算法可视化 | 题目解答
H: encoding scheme | aligner | solver | sorter | math toolkit | linear algebra package | geometry library | cipher
C: nums | class Solution | TreeNode | ListNode | twoSum | bits stdc | import numpy | import networkx | mpirun
C: mpiexec | using LinearAlgebra | Pkg add | addpath | fortran compiler | gfortran | liblapack | libblas
C: func Less | sort Slice | sort Interface | container heap | import random | import math | import heapq
C: import itertools | collections deque | import bisect | import hashlib | std sort | std vector
C: linalg | argmin | hash Sum32 | Sum64
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
X: binary stl | ascii stl | stl mesh | stl viewer | stl format | stl parser | sphinx stl | all algorithms and
X: apk signature | supports all algorithms | cookie signature | checksum verification | verify checksum
X: ranking algorithm of google | encoder motor | video encoder | rotary encoder | json encoder | json decoder
X: url encoder | url decoder | encoder for json | html encoder | url safe base64 image | base64 images | jwt decoder
X: jwt hmac | hmac authentication | hmac secret | hmac sha256 signature | hmac signature | webhook digest
X: image digest | docker digest | digest authentication | digest email | weekly digest | content digest | digest cycle
X: memory usage heap | v8 heap | java heap | heap size | heap memory | heap analytics | heap io | round robin dns
X: round robin database | rrdtool | assembler x86 | x86 assembler | assembler and disassembler | macro assembler
X: assembler code | webpack assembler
E: codewars solutions | solutions to codewars | codewars kata | kata solutions | advent of code
E: atcoder library | atcoder solutions | usaco | uva online judge | google code jam
E: codechef | geeksforgeeks solutions
E: elements of programming interviews | ctci solutions | neetcode 150 | rosalind solutions
E: exercism solutions | icpc notebook
E: icpc templates | ioi problems
E: sorting visualization
E: sorted containers | ordered dictionary | trie implementation
E: b plus tree | bitmap implementation | slot map
E: arena allocator | memory pool | object pool | work stealing deque | concurrent queue | collection classes
E: container library | graph processing | maximum flow
E: navigation mesh | route planning | vehicle routing problem
E: travelling salesman problem | knapsack problem | cutting stock | scheduling problem | job shop scheduling
E: timetable generator | maze solver | puzzle solver | wordle solver | minesweeper solver | 2048 ai | game theory
E: game of life | fractal generator | boolean operations on polygons
E: spatial hashing | space filling curve | hilbert curve
E: eigenvalue problems
E: pde solver
E: smoothed particle hydrodynamics | fluid dynamics
E: computational physics | computational chemistry | density functional theory | molecular simulation | monte carlo
E: interpolation library
E: fixed point arithmetic | factorization | zero knowledge proofs | lattice cryptography | post quantum cryptography
E: erasure coding | soundex | math expression
E: mathematics library | symbolic mathematics | theorem prover | proof assistant
E: automated reasoning | formal proofs | formal verification | constraint solving | constraint logic programming
E: model checking | satisfiability | optimization library | optimization solver
E: optimization problems | multi objective optimization | evolution strategies | black box optimization
E: derivative free optimization | simulation framework | agent based modeling | agent based model
E: epidemic simulation | boids | flocking | quantum simulator
E: unit conversion | units of measurement | consensus protocol | raft implementation
E: lfu cache
W: lru
E: marching squares | control theory
E: topological data analysis | persistent homology
S: average case | amortised | sublinear | two pointers
W: brute force
S: sliding window problems | linear search | ford fulkerson | bipartite | self balancing
S: balanced tree | tree traversal | open addressing | robin hood hashing | false positive rate | cache oblivious
S: objective function | constraints and objective | decision variables | fitness function | crossover and mutation
S: mutation rate | population size | pareto front | jacobian | hessian | gradient based optimization | runge kutta
S: euler method | implicit solvers | boundary conditions | mesh refinement | navier stokes | poisson equation
S: heat equation | wave equation | schrodinger equation | lu decomposition | gaussian elimination | random variables
S: double precision | ieee 754 | rounding modes | significant digits
S: set theory | category theory | group theory | abstract algebra | problem statement
S: problem number | easy medium hard | runtime beats | online judge | test case input
S: problem solving | qubits | quantum gates | quantum annealing | differential geometry
W: sample input
S: machine epsilon | byzantine fault tolerance | 空间复杂度 | 哈希表 | 快速排序 | 归并排序 | 贪心算法 | 回溯算法 | 并查集 | 线段树 | 字典树 | 跳表
S: 布隆过滤器 | 一致性哈希 | 滑动窗口 | 双指针 | 力扣题解 | 算法题解 | 算法与数据结构 | 資料結構與演算法 | 有限元 | 数值模拟 | 运筹学 | 线性规划 | 粒子群 | 蚁群算法 | 模拟退火 | 矩阵运算
S: 傅里叶变换 | 量子计算 | 数学建模 | 面试算法 | 笔试题 | 每日一题 | 周赛
T: mpfr | scilab | deal ii
T: suitesparse | umfpack | arpack | openblas | intel mkl | cublas | cuda kernels | opencl | sycl | ipopt
T: highs solver | ortools | scip | minizinc | pulp | cvxpy | casadi | jump jl | pyomo | nlopt | ceres solver | lean 4
T: coq | isabelle | agda | igraph | graph tool | neo4j graph data science | codility
T: sedgewick | namd | openmm | quantum espresso | vasp
T: psi4 | geant4 | pennylane | q# | openqasm | libsodium primitives | modelica | simulink | netlogo
H: algorithm visualizer tool | hash library | trie library | bloom filter library | bitmap library
H: set implementation | map implementation | linked list implementation
H: pathfinding library | path finding library
H: optimizer library | optimization package | genetic algorithm library
H: simulation library | simulator for physics | quantum sdk | vector library | math package
H: math utilities | big integer library | bignum implementation | random number library | rng | geometry kernel
H: geometry toolkit | triangulation library | polygon library | computer algebra package | algebra library
H: calculator engine | expression evaluation library | units library
H: compressor library | string similarity library | fuzzy matching library | fft library | dsp library
H: signal processing toolkit | crdt library | crdt implementation | consensus library | raft library
H: proof checker | noise generator
C: bits stdc++ | cargo run --bin day
C: input txt part | aoc | scipy optimize minimize | from sympy
C: import sympy | using differentialequations | bigint multiply | bignumber | new decimal
C: hashset | priorityqueue | mathjs | import cvxpy | from ortools | nx graph
C: quantumcircuit
W: combinations

[benchmark]
alias: benchmarks | benchmarking | performance-comparison | perf-test | 基准测试 | 性能测试
E: benchmark | benchmarking | microbenchmark
E: performance comparison | performance test
E: performance testing | load testing | load test | load generator | stress test | stress testing | speed test
E: speedtest
E: performance measurement | performance regression | leaderboard | 基准测试 | 性能测试
E: 性能测评 | 性能对比 | 跑分 | 压力测试 | 压测 | 測速 | 测速 | 效能測試 | 基準測試
E: 评测基准
E: microbenchmarking
E: bandwidth measurement | throughput measurement | latency measurement | measure the performance
E: comparing the performance | comparison of performance | speed of different | which is faster
E: how fast is | fastest framework
E: state of the art results | sota results
E: tracking progress in | progress in natural language | 性能基准 | 评测榜单
E: sampling profiler | cpu profiler | wall clock profiler | memory profiler | profiler for | profiling tool
E: profiling library | profiling package | profiling support | performance profiler
E: flame graphs | tracing profiler | heap profiler tool | line profiler | code profiler | performance measuring
E: measure execution time | measure how long | how long it takes | how long require | time elapsed between
E: execution timer | timing library | timing utility | timing measurements | timing statistics | event timings
E: latency statistics | latency and rate | latency histogram | timing things | stopwatch library | build speed
E: measure build | speed measure | speed measurement | load time measurement
E: startup time measurement | startup profiler | module load times | require times | import times | import profiler
E: performance monitoring for react | component performance
E: render performance | rendering performance
E: web performance audit
E: page load time | lighthouse ci | performance budget | performance metrics for | power measurement
E: power usage measurement | power calibration | measure power | energy measurement | memory bandwidth
E: memory latency | disk performance | disk speed
E: network performance | network throughput
E: bandwidth tester | throughput test | latency tester | dns performance | http load
E: http stress
E: load tester | load runner | stress tester | cpu stress | stress tool
E: traffic generator | packet generator | workload simulator
E: bench suite | bench runner
E: compare the speed | compare speed of | speed up comparison
E: evaluation suite for
S: requests per second | rps | ops-sec | operations per second | qps | tps | throughput | p99
S: p95 latency | latency distribution | percentile | nanosecond | warm-up | warmup iteration | baseline comparison
S: statistical significance | wall clock time | cpu time | faster than | slower than | flops | gflops
S: cold start time | bandwidth test | io performance | iops | concurrent connections | virtual user
S: concurrency level | workload | tpc-h | tpc-c | tpc-ds | ycsb
S: spec cpu | linpack | dhrystone | coremark | whetstone | geekbench score | fps test
)lexicon",
R"lexicon(
[benchmark]
S: startup time | compare performance | compare the performance
S: measure performance | measuring performance | execution time
S: performance profiling | performance evaluation | performance analysis | evaluation suite | model evaluation
S: comparative analysis | todomvc comparison | side by side comparison | language comparison | compare languages
S: performance number | speed comparison | swe-bench | mmlu | humaneval | glue | superglue | gsm8k
S: ddos test | capacity planning | soak test | spike test
S: 吞吐量 | 对比测试 | 评测 | 测评 | 测评脚本 | 并发测试 | 每秒请求数 | 排行榜
S: ops per second | ops s | requests sec | ns op | ns iter | statistical analysis across | warmup runs
S: standard deviation | hardware used | test machine
S: perf record | hotspots | min max mean | mean and standard | cpu usage per | milliseconds per | pprof
S: timeit | console time
T: jmh | apache bench | ab tool | wrk | wrk2 | Siege | Hey | vegeta | k6 | locust | gatling | jmeter
T: tsung | Artillery | autocannon | hyperfine | Criterion
T: benchmarkdotnet | asv | phoronix | fio | iperf | iperf3 | sysbench | pgbench | memtier
T: stress-ng | unixbench | geekbench | techempower | cinebench | phpbench | benchee | Caliper
T: go test bench | gobench | Speedometer | jetstream | jsperf | Lighthouse | lm evaluation harness | mlperf
T: perf tool | perfetto | py-spy | async-profiler | vtune | callgrind | gperftools | tracy profiler
T: scalene | benchmarkjs | tinybench | mitata | oha | bombardier | nuttcp | netperf | bonnie | iozone | hdparm
T: passmark
H: benchmark runner | benchmark script | benchmark program | benchmarking framework | benchmarking script
H: set of benchmarks | benchmark of | benchmark for | micro-benchmark framework | load testing tool | comparison table
H: evaluation framework | evaluation harness | bench | 压测工具 | 测试脚本 | 测速脚本 | 测速工具
H: 性能测试工具 | 跑分脚本 | 压力测试工具
W: stopwatch
W: fastest | slow | latency | comparison | measure | measurement | timing | timer | profiling | profiler | evaluation
W: evaluate | metric | score | statistics | concurrency | stress | iteration | memory usage | cpu usage | optimized
W: elapsed | microseconds
C: ns-op | b-op | allocs-op | cargo bench | go test -bench | npm run bench | make bench
C: BenchmarkDotNet | Requests-sec | wrk -t | ab -n | k6 run | locust -f | jmeter -n | mvn jmh | BENCHMARK_MAIN
C: Benchmark-8 | mix bench | rake benchmark | phpbench run
C: bench add | suite add | benchmark run | go tool pprof | process hrtime | performance now
X: test bench | workbench | load test data | cis benchmark | kubernetes cis benchmark | security benchmark
X: running benchmark locally | game leaderboard | player leaderboard | glue code | glue job | aws glue | hey there
X: criterion collection | siege weapon
X: see benchmarks | benchmarks folder | benchmark results for this library
X: randomx benchmark
X: power consumption of | aws profiler config | profile picture | progress elapsed | color profiler
X: benchmark results show | lightning fast benchmarks
E: hash function quality
E: programming languages compared | speed comparison of programming languages
E: compare performance of | shootout
E: evaluating large language models
E: evaluate large language models | evaluating llms | language model evaluation
E: long context evaluation
E: chinese language understanding
E: optimization test functions | sat competition
E: blockchain performance
E: 性能测试基准 | 大模型评测 | 评测集 | 评测数据集 | 性能对比测试 | 服务器测评 | 服务器测试脚本
E: VPS 测评 | VPS 测试脚本 | 性能评测 | 榜单 | 排行榜评测 | ベンチマーク
S: baseline methods
S: submit your results | evaluation protocol | evaluation metrics for | evaluation scripts
S: human performance
S: outliers detection in timings | elapsed time comparison
S: fastest to slowest | relative performance | tested on intel core
T: apachebench | bonnie++ | renaissance suite | dacapo
T: octane | sunspider | dawnbench | big-bench | hellaswag | truthfulqa | mteb
T: beir | longbench | c-eval | cmmlu | mt-bench | alpacaeval | chatbot arena | helm evaluation | opencompass | mmbench
T: mmmu | ogb | openml | d4rl | meta-world | robosuite | libero | calvin | kitti | nuscenes | mot challenge
W: davis
T: imagenet-c | cutest | coco bbob | pyperf
T: airspeed velocity | hayai | nonius | celero | picobench | nanobench | divan | iai
C: go test -bench benchmem | ab -c | wrk -c | wrk -d | hyperfine --warmup | java -jar benchmarks jar | make benchmark
C: run_benchmark | benchmark py | bench py | bench sh | ruby bench rb | fio --name
C: sysbench run | pgbench -i | iperf3 -c | BenchmarkRunner | asv run | rake bench | stack bench | cabal bench

[robot]
alias: robotics | robots | ros | ros2 | drone | drones | uav | slam | autonomous-vehicles | 机器人
E: robot | robotics | ROS | ROS1
E: quadcopter | quadrotor | multicopter | uav | flight controller | humanoid
E: quadruped | hexapod
E: motion planning | trajectory planning | trajectory optimization | inverse kinematics | slam
E: lidar odometry | visual odometry | autonomous vehicle | autonomous driving | embodied ai
E: embodied agent | dexterous manipulation | grasp planning | teleoperation
E: robocup | rc car | autonomous car | donkey car | line follower | frc | ftc
E: vla | exoskeleton | rov | auv | 机器人操作系统 | 无人机 | 無人機
E: 四轴飞行器 | 机械臂 | 機械手臂 | 机器人控制 | 无人车 | 四足机器人 | 人形机器人
E: 飞控 | 自动驾驶 | 智能小车 | 平衡车 | 具身智能
E: robotic | ros2 package
E: autonomous navigation | self-driving | multirotor | unmanned | autopilot for drones
E: flight control for drones | drone autopilot | biped | self-balancing | balance bot | drawbot | pen plotter
E: cnc machine | 3d printers | pick and place | state estimation | model predictive control
E: roslib
E: rviz plugin | gazebo plugin | urdf loader | urdf viewer
E: urdf parser | sdf format
E: rover
E: lego ev3 | ev3dev
E: micromouse | telescope mount | telescope control | telescope driver
E: observatory control | indi driver | ascom driver | camera gimbal | pan tilt | servo controller | servo control
E: stepper control | motor control | motion control | motion controller
E: cnc controller | g-code sender | laser engraver | plotter control | axidraw control | drone control
E: drone controller | drone flight | drone swarm | drone sdk | drone programming
E: ground control station | ground control software
E: mavlink library | mavlink protocol | mavlink messages | flight stack | flight control software | autonomous drone
E: vehicle control | collision avoidance algorithm
E: localization and navigation | occupancy grid mapping | simultaneous localization | lidar driver | lidar sensor
E: imu driver | depth sensor | kinematics library | rigid body dynamics
E: trajectory generation | trajectory generator | trajectory tracking | path planning library
E: motion planner | grasp detection
E: vacuum cleaner
E: robocode
S: drone | autopilot | manipulator | grasping | path planning | path planner | odometry | lidar | laser scanner
S: occupancy grid | costmap | sensor fusion | imu | gyroscope | accelerometer | kalman filter
S: pid controller | kinematics | multibody dynamics | urdf | sdf model | end effector | gripper
S: actuator | servo
S: joint torque | impedance control | optimal control | gait | locomotion | sim2real | imitation learning
S: behavior tree | behaviour tree | obstacle avoidance | collision avoidance | extrinsic calibration
S: camera calibration | depth camera | stereo camera | ground station | telemetry radio | rc transmitter
S: radio control | fpv | esc firmware | blackbox log | ackermann | differential drive | catkin | colcon | rviz | tf2
T: ROS2
S: fiducial marker | apriltag | aruco | loop closure | pose graph | factor graph | bundle adjustment
S: hd map | cnc | cobot | chassis | roborio | wpilib | advantagekit | talon srx | telepresence
S: can bus | battlebot | 激光雷达 | 路径规划 | 运动规划 | 舵机 | 定位与建图 | 视觉里程计
S: 导航 | 运动控制 | 步进电机 | 仿真环境
S: servos | motors | ultrasonic sensor | degrees of freedom | localization and mapping
S: point cloud | gazebo simulation | gimbal | brushless | g-code | gcode | spindle | stepper driver | gantry
S: extruder | tf tree | launch file | control loop | actuators | waypoints
S: actuated | h bridge
T: Gazebo | isaac sim | isaac gym | isaac lab | mujoco | pybullet | webots | coppeliasim | v-rep
T: carla | airsim | moveit | moveit2 | nav2 | navigation2 | mavlink | mavros | px4 | ardupilot | betaflight
T: cleanflight | inav | dji | tello | pixhawk | crazyflie | turtlebot
T: turtlebot3 | mindstorms | ev3 | nxt | franka
T: kuka | fanuc | unitree | boston dynamics | sphero | cozmo
T: roomba | roborock | velodyne | livox | realsense | kinect | jetson | dynamixel
T: arduino | johnny-five | cylon | lerobot | Drake | pinocchio | ompl | gtsam | Cartographer
T: orb-slam2 | orb-slam3 | lio-sam | autoware | apollo auto | openpilot | duckietown | vex v5 | Aloha | so-100 | hubot
T: mavsdk | qgroundcontrol | mission planner | dronekit | donkeycar | gobot | mrpt | orocos
T: rplidar | grbl | marlin | klipper | octoprint | linuxcnc
T: roslibjs | rosbridge suite | foxglove | microros | robotpy
T: pybricks | ev3dev2 | choregraphe | naoqi | viam | formant
H: robot description | dynamics library
H: robotics framework | planner
H: robot controller
W: autonomous | sensor | motor | navigation | controller | hardware | camera | simulation | simulator | gps | joint
W: trajectory | localization | perception | planning | vehicle | raspberry pi | esp32 | bluetooth
W: joystick | firmware | microcontroller | physics | calibration | pose | actuation | car | cartesian | arm
W: 机器人 | 機器人
C: catkin_make | catkin_ws | colcon build | roslaunch | rosrun | ros2 launch | ros2 run | ros2 topic | rostopic
C: import rospy | package xml | rosbag | roscore | ros-noetic
C: ros-kinetic | ros-melodic | ros-indigo | ros-humble | gradlew deploy
C: catkin make | catkin build | source devel | setup bash | rclpy | rosdep | make px4 | px4_sitl | sim_vehicle
C: apt install ros | new five Servo | servo write | Servo attach | stepper | AccelStepper | five Servo
C: new ROSLIB | ros2 pkg | mavproxy
X: robots txt | robots exclusion | robot framework | robot framework test | robotframework | chat robot | chatrobot
X: dingtalk robot | wechat robot | qq robot | slack robot | trading robot | spam robot | meta robots | robot check
X: mr robot | not a robot | autopilot for kubernetes | kubernetes autopilot | gke autopilot | sdf font | robot test
X: robots meta | robot detection | i-m not a robot | 聊天机器人 | 微信机器人 | 群机器人
X: 钉钉机器人 | QQ机器人 | 客服机器人 | 问答机器人 | 智能机器人 | 飞书机器人
X: software robot | robotic process automation | ros error
X: robots.txt | i am not a robot | search robot | web robot | discord bot | telegram bot | slack bot | twitter bot
X: chat bot | bot token | dependabot | bot for discord | android robot | robot icon
X: robots exclusion standard | robots exclusion protocol | robots parser | robots middleware | robots directive
X: robots tag | robot admin | robots trading | robots file | respect robots | robots generator | robotstxt
E: legged locomotion
E: autonomous lawn mower | underwater vehicle
E: autonomous surface vehicle | autonomous racing
E: drone firmware | drone simulator | fixed wing | uas
E: autopilot software | ros2 driver | ros2 node | ros2 wrapper
E: gazebo worlds | moveit plugin | local planner | global planner | coverage path planning
E: exploration planner | kinematics and dynamics | whole body control
E: visual inertial odometry | lidar inertial | place recognition
E: point cloud registration | hand eye calibration | lidar camera calibration | imu calibration
E: teleop | sim to real | bimanual manipulation
E: stepper motor driver | stepper motor library | foc | electronic speed controller | cnc firmware
E: gcode sender | g code interpreter | laser cutter
E: rpa | prosthetic hand | animatronic
E: first tech challenge
E: robomaster
S: ros2 humble | ros2 foxy
S: published topics | subscribed topics | tf frames
S: xacro | gazebo simulator | rviz2 | move_base | navigation stack | amcl | gmapping | octomap
S: base link | joint states | joint angles | joint limits | joint trajectory
S: joint positions | 6 dof | force torque | torque control | wheel encoders
S: dead reckoning | obstacle detection | mission planning | geofence failsafe | rc receiver | propellers
S: flight modes | flight log | attitude estimation | attitude control | yaw pitch roll
S: magnetometer | rgb d camera | ouster | hokuyo | map building | loop closing
S: ground truth trajectory | trajectory evaluation | bag files | rosbag files | emergency stop | collision checking
S: self collision | drive train
S: pwm signals | limit switches | feed rate | homing | toolpath | 机器人学 | 双足机器人 | 移动机器人 | 飞行控制
S: 轨迹规划 | 运动学 | 逆运动学 | 定位导航 | 传感器融合 | 手眼标定 | 相机标定
T: bullet physics | vrep | lgsvl | habitat sim | dm_control | g2o
T: ceres | vins mono | rtab map | lego loam | fast lio | euroc dataset
T: tum rgb d | multiwii | bebop | clearpath | pr2 | baxter | ur5
T: ur10 | kinova | xarm | dobot
T: anymal | spot sdk | so arm100 | open x embodiment | photonvision
T: teensy | pca9685 | mpu6050 | mpu 6050 | bno055 | l298n | hc sr04 | odroid | f1tenth | comma ai
T: behaviortree cpp | smoothieware | tinyg
H: robot framework library | robot platform | robot software stack | ros stack | ros message package | drone project
H: drone framework | drone library | flight simulator for drones | slam framework | slam library | odometry system
H: calibration toolbox | calibration toolkit | physics simulator for robotics | manipulation benchmark
H: gcode interpreter | plotter driver | autonomous rover | self driving platform | driving simulator
H: teleoperation system
C: ros2 service call | rosservice call | ros2 bag play | cmd_vel | base_link | odom | sensor_msgs
C: geometry_msgs | nav_msgs | std_msgs | joint_states | sudo apt-get install ros | import wpilib
C: import pybullet as p
W: failsafe | encoders | obstacles

[finance]
alias: fintech | trading | quant | quantitative-finance | accounting | budgeting | investing | stock | stocks
alias: payments | banking | personal-finance | 金融 | 量化
E: finance | financial | fintech | quantitative trading | quant trading | algorithmic trading
E: algo trading | algotrading | automated trading | high frequency trading | hft | trading bot | trading system
E: trading strategy | trading platform | trading engine | trading framework | stock market | stock price
E: stock trading | stock data | stock analysis | stock prediction | forex | crypto trading
E: cryptocurrency trading | backtesting | backtest | portfolio optimization | portfolio management | portfolio tracker
E: portfolio analysis | money management | expense tracker | expense tracking | expense manager
E: budgeting | budget app | budget planner | budget tracker | accounting | double entry | bookkeeping | invoicing
E: payroll | bank account | core banking | open banking | online banking | internet banking | payment gateway
E: payment processing | payment system | payment method | payment api | payment integration | digital payment
E: mobile payment | instant payment | investing | wealth management
E: market data | market making | option pricing
E: derivatives pricing | credit risk | risk management | subscription billing | recurring payment | recurring billing
E: microfinance | currency conversion | exchange rate | currency converter | currency exchange | currency rate
)lexicon",
R"lexicon(
[finance]
E: money transfer | arbitrage | hedge fund | robo-advisor | 量化交易 | 量化 | 金融 | 股票
E: 炒股 | 期货 | 基金 | 记账 | 記帳 | 财务 | 財務 | 支付 | 微信支付 | 支付宝 | 支付寶
E: 交易系统 | 回测 | 投资 | 证券 | 银行 | 理财 | 聚合支付 | 会计 | 发票 | 外汇 | 自动交易
E: invoice management | invoice app | invoice manager
E: quotes and invoices | estimates and invoices | billing system | billing platform | billing engine
E: metering and billing | usage-based billing | subscription management | subscription tracker | recurring payments
E: recurring subscriptions | recurring expenses | track your expenses | track expenses | track spending
E: expenses tracker | expense sharing | expense splitting | splitwise alternative | shared expenses app
E: budget management | budget manager | household budget | family budget | net worth tracker
E: wealth tracker | investment tracker | investment portfolio | portfolio performance
E: portfolio tracking | stock portfolio | stock tracker | stock screener | stock charts | stock quotes
E: candlestick charts | candlestick chart | candlestick charting | trading charts | trading library | trading bots
E: trading terminal | trading software
E: exchange trading | exchange library | crypto portfolio
E: crypto wallet | cryptocurrency wallet | digital currency | digital wallet | bitcoin wallet app
E: payment processor | payment server | payments platform | payments infrastructure | payment orchestration
E: payment switch | payment processors | payment terminal | payment library | payment form
E: accept payments | accepting payments | accept bitcoin payments | stripe payments | paypal integration
E: checkout integration | bank statements | bank transactions | bank api | banking system
E: banking api | banking platform | neobank | tax software | tax return
E: income tax | tax preparation | loan management | mortgage calculator | retirement calculator
E: compound interest calculator | cost estimates for | cloud cost | cloud costs | cost optimization
E: cost management | infrastructure costs | finops | money library | currency library
E: exchange rates | technical analysis library
E: technical indicators | quant research | quant library | quantitative analysis | quantitative investment
E: options pricing
E: risk engine | insurance claims | credit scoring | fraud detection | anti money laundering | sec filings
E: earnings data | fundamental data | ledger database
E: ledger system | defi trading | donation tracking | crowdfunding platform | receipt scanner
E: receipt tracker | fuel expenses
E: facturation | facture | comptabilité | dépenses | facturación | contabilidad | finanzas
E: finanças | finanças pessoais | gastos | presupuesto | buchhaltung | rechnungen | finanzen | haushaltsbuch
E: финансы | финансов | бухгалтерия | учёт расходов | расходы | торговый бот | 家計簿 | 会計 | 請求書 | 가계부 | 주식 | 株価 | 投資
E: stock indicators | trading indicators | technical analysis indicators | technical analysis functions
E: candlestick patterns | indicator library | tradingview indicators
E: tradingview charts | lightweight charts | tradingview library | charting_library | chart for traders
E: order book simulation | limit order book | order book implementation | order matching engine | market simulator
E: market simulation | trading robots | trading simulation | electronic market | double auction | auction market
E: economics experiment | experimental economics | market microstructure | trading sdk | trading api | brokerage api
E: exchange api | exchange client | exchange sdk | binance api
E: binance client | kraken api | coinbase api | kucoin api | bitfinex api | bybit api | okx api
E: trading signals | investment report | investment analysis | investment research
E: investment platform | investment management | stock report | stock podcast
E: stock news | market news | stock ticker app | quotes api
E: fundamental analysis tool | stock recommendations | dividend tracker | dividend calculator
E: options trading tool | bond pricing
E: yield curve construction | interest rate models | interest calculation | loan calculator library
E: loan amortization | amortization schedule | mortgage payment | annuity calculation | internal rate of return | xirr
E: net present value
E: electronic invoice
E: fattura elettronica | fatturapa | factura electronica | facturación electrónica | facturae
E: cfdi | zugferd | factur-x | xrechnung | peppol | ubl invoice | nota fiscal | boleto | boleto bancário | invoice xml
E: invoice generation | generate invoices | invoice pdf generator | invoice parser | billing sdk | billing integration
E: billing api | billing portal | usage billing
E: payment provider integration
E: payment provider for | payment sdk for | payment plugin | payment module
E: payment component | payment button | payment widget | payment elements | payment page | checkout sdk
E: checkout component | stripe sdk | stripe integration for | stripe webhook | stripe api | stripe elements
E: paypal sdk | paypal api | paypal checkout | square api | adyen integration | razorpay integration | mollie api
E: klarna payments | afterpay | alipay sdk | wechat pay sdk | apple pay integration | google pay integration
E: upi payment | qr payment | payment qr code | qr-bill | sepa qr | epc qr | sepa xml
E: sepa credit transfer | direct debit | ach payments | bank transfer | wire transfer | iban validation
E: iban validator | bic validation | card validation | credit card form | credit card input
E: credit card number validation | card type detection | bank card | emv | smart card payment
E: account aggregation | account information service | psd2 api | bank feed | statement parser
E: ofx parser | ofx files | qif files | mt940 parser | fints client | hbci client | ledger files
E: beancount importer | beancount plugin | gnucash import | gnucash files | ynab api | ynab import
E: xero api | quickbooks api
E: sage api | tax calculation library | vat validation | vat calculation | sales tax calculation | tax rates | gstin
E: salary calculation | currency formatter | currency formatting library | format currency
E: format money | money formatter | money type | monetary amounts | currency handling
E: currency codes | currency data | currency symbols | iso 4217
E: convert currencies | european central bank | ecb rates | crypto prices | cryptocurrency prices
E: coin prices | price feed | price tracker for stocks | market prices | coingecko api
E: crypto payments | accept crypto | crypto checkout
E: stablecoin payments | x402 | on-ramp | off-ramp | dex aggregator
E: swap aggregator | token swaps | cross-chain swaps | lending protocol sdk | defi sdk | defi protocol | yield vault
E: staking protocol sdk | liquid staking protocol | perpetuals sdk | perpetual futures | amm sdk | liquidity pools
E: yield farming sdk | vault sdk | money market protocol | insurance api | insurance quote | credit bureau
E: credit report | kyc verification | aml screening | fix protocol engine | fix messages | iso 8583 parser
E: iso 20022 messages | swift messages | xbrl parser | edgar filings
E: fundraising | donation widget | budget planning
S: stock | invoice | billing | banking | payment | investment | loan | mortgage | tax | remittance | order book
S: orderbook | matching engine | limit order | market order | stop loss | take profit | technical analysis
S: technical indicator | fundamental analysis | moving average | rsi | macd | bollinger band | candlestick | ohlc
S: ohlcv | ticker | quote data | historical price | tick data
S: paper trading | live trading | pairs trading | grid trading | mean reversion | momentum strategy
S: sharpe ratio | drawdown | alpha factor | factor model | black scholes
S: volatility | greeks | yield curve | fixed income | bond | futures | options trading
S: option chain | etf | equity | equities | commodity | hedge | dividend | securities | brokerage
S: broker api | asset management | asset allocation | efficient frontier | bank statement | bank transaction
S: transaction categorization | bank sync | general ledger | chart of accounts | journal entry | balance sheet
S: cash flow | income statement | profit and loss | net worth | fire calculator
S: compound interest | interest rate | amortization | receipt | split expenses
S: shared expenses | xbrl | sec filing
S: edgar | 10-k | earnings call | iso 20022 | iso 8583 | swift mt | iban | sepa | bic code | ofx | qif | mt940 | fints
S: hbci | psd2 | fix protocol | fix engine | pci dss | credit card | credit score | debit card
S: checkout session | refund | chargeback | in-app purchase | payout | merchant account
S: pos system | mobile money | ussd | kyc | aml | insurance | actuarial | vat
S: money formatting | money object
S: monetary | fund data | mutual fund | index fund | a-share | trade execution | order execution
S: trade signal | copy trading | trading view | trading journal | expert advisor | market maker | prediction market
S: polymarket bot | crowdfunding | donation platform | lending | debt tracker | spending | expense report
S: salary calculator | 行情 | 选股 | 券商 | A股 | 港股 | 策略 | 账单 | 汇率 | 打板 | 涨停 | 对账
S: 风控 | 四方支付 | 期权 | 交易所 | 持仓 | 债券 | 收款
S: monthly cost | monthly budget | accounts and transactions | import bank | csv bank import
S: holdings | asset classes | dividends | currencies
S: stripe checkout | order types
S: credit notes
S: investors | share price | market cap | price history | closing price | order side | bid and ask | bid ask
S: liquidity | slippage | portfolio value | risk free rate | annualized | economist | supply and demand
S: vwap | ichimoku | oscillators | buy and sell | long and short | swap fees | apy
S: collateral | bills | payable | receivable | ledger entries | debit and credit | transactions from bank | fiat
S: merchant id | IRR | NPV | GST | EMA
S: SMA
T: quantlib | zipline | backtrader | quantconnect | lean engine | quantopian | vnpy | ccxt | ta-lib | talib
T: metatrader | mt4 | mt5 | mql4 | mql5 | tradingview | pine script | pinescript
T: interactive brokers | ib gateway | Alpaca | robinhood | zerodha | kite connect | oanda
T: yfinance | alpha vantage | iex cloud | polygon-io | quandl | bloomberg
T: tushare | akshare | joinquant | binance | bitmex | coinbase | kraken | bybit | okx | freqtrade
T: hummingbot | ledger cli | hledger | beancount | gnucash | ynab | you need a budget | mint com | firefly iii
T: actual budget | quickbooks | xero | freshbooks | Plaid | stripe | paypal | braintree
T: adyen | razorpay | paystack | flutterwave | mollie | authorize-net | klarna | wepay | 2checkout
T: payu | m-pesa | mpesa | paytm | mercado pago | mercadopago | pagseguro | alipay | wechat pay | wechatpay
T: apple pay | google pay | omnipay | chargebee | recurly | omise | iyzico | cybersource | worldpay | skrill | venmo
T: revolut | monzo | starling bank | fixer io | polymarket | kalshi | wall street
T: ib api | tradestation | schwab api | td ameritrade | etrade | questrade | degiro
T: trading 212 | fix api | ctp | uniswap sdk | jupiter | 1inch | morpho | aave sdk | wise api | transferwise
T: gocardless | dwolla | checkout-com | paddle | lemon squeezy | midtrans | xendit | iyzipay | cashfree | phonepe
T: finnhub | twelve data | marketstack | fred api | nordigen | tink | truelayer
T: belvo | yodlee | teller api | saltedge
H: trading app | trading simulator | trading tool | backtester | stock api | finance tracker | accounting system
H: payment sdk | payment platform | payment provider | stripe integration | banking app | 量化平台 | 量化框架
H: 记账软件 | 支付系统 | 支付SDK | 支付 SDK | 交易接口 | 财务系统 | 记账应用
H: payment client | financial library | budget tool | bank client
W: market | price | money | transaction | exchange | currency | trade | trader | bank | broker | profit | portfolio
W: wallet | cash | fund | risk | ledger | cost | economic | economy | strategy | signal | indicator | balance
W: subscription | merchant | customer | capital | earning | income
W: candles | borrow
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
X: budget bytes | bundle size budget | spread operator | spread syntax | object spread | margin top | margin bottom
X: css margin | margin and padding | padding and margin | ema script | future returns | returns promise
X: object returns | borrow checker | yield keyword | yield star | generator yield | yields values
E: manage your money
E: track your spending | track income and expenses | bill splitting | group expenses
E: settle debts | money manager | money tracker | portfolio manager | investment tracking
E: trading algorithms
E: market maker bot | dca bot
E: futures trading
E: banking application
E: mobile banking | value at risk | invoice ninja | invoices and quotes | create invoices
E: send invoices | track subscriptions | accept credit cards | accept donations | in app billing | receipt validation
E: braintree integration | mpesa api | camt | foreign exchange | money value | money pattern
E: point of sale | cryptocurrency market | cryptocurrency exchange
E: order management system | insider trading | earnings reports | sports betting | betting odds
E: zakat calculator | savings goals
S: import transactions
S: trial balance | income and expenses | recurring transactions | scheduled transactions
S: budget categories | budgets and goals
S: authorize and capture | charge a card | charge customers
S: transaction fees | trading fees | trailing stop
S: place orders | position sizing | buy signal
W: open positions
S: leverage trading | margin trading | candle data
S: intraday data | daily prices | end of day data
S: real time quotes
S: monte carlo option | sortino ratio | cumulative returns
S: modern portfolio theory | paper trade | dry run trading | walk forward
S: strategy optimization | capital gains | cost basis | fiscal year
S: pci compliance | 3d secure | 量化投资 | 回测系统 | 策略回测
S: 股票行情 | 行情数据 | 股票数据 | 股票分析 | 股票交易 | 基金助手 | 美股 | 股价预测 | 技术指标 | 均线 | 交易策略 | 交易所接口 | 网格交易 | 套利 | 高频交易 | 个人记账 | 财务管理
S: 财务报表 | 预算管理 | 发票识别 | 支付接口 | 第三方支付 | 支付宝支付 | 扫码支付 | 银联支付 | 个人收款 | 易支付 | 清结算 | 银行卡 | 信贷 | 金融科技 | 股市 | 投資組合 | 記帳程式
T: vectorbt | pyfolio | alphalens | pandas ta | tulip indicators | alphavantage | tiingo | baostock
T: eod historical data | ibkr | tws api | tradier | upstox | angel one
T: ninjatrader | vn py | easytrader | rqalpha | ricequant
T: bitfinex | okex | kucoin | huobi | gate io | ftx | gdax | poloniex | bittrex | zenbot
)lexicon",
R"lexicon(
[finance]
T: coinmarketcap | coingecko | cryptocompare
T: fava | kmymoney | moneydance | moneywiz | splitwise | invoiceplane
T: erpnext accounts | sage pay | unionpay | yookassa | yandex kassa | robokassa | liqpay | conekta
T: openpay | payfort | payone | lemonsqueezy | revenuecat | storekit
T: killbill | active merchant | activemerchant | laravel cashier | jsr 354 | joda money | moneyphp | dinero js
T: openexchangerates | vies | gekko trading
H: finance manager | finance app | finance dashboard | finance library | finance toolkit | financial platform
H: financial tool | trading toolkit | trading strategy framework | trading platform api | trading bot framework
H: backtesting tool | exchange simulator | exchange connector | market data client | stock app
H: stock scanner | stock tool | stock bot | stock viewer | expense tracking app | expense app | accounting engine
H: accounting package | bookkeeping app | ledger app | invoice system | invoicing tool | invoice library
H: billing library | billing solution | billing software | payment extension | payment service | payment gem
H: payment package | payment bundle | checkout library | currency api | money package | money class | bank simulator
H: wallet app | loan app | pricing library | tax library | portfolio app | portfolio tool for investors
H: crypto tracker | subscription manager | financial calculator library
C: yf download | import quantlib | ccxt binance
C: stripe_publishable_key | stripe_api_key | stripe_webhook_secret | sk_test | pk_test
C: paypal_client_id | paypal_client_secret | paypal_mode | plaid_client_id | plaid_secret | razorpay_key_id
C: merchant_id | alpaca_api_key | apca_api_key_id | binance_api_key | binance_api_secret | binance_secret_key
C: api_key api_secret exchange | alphavantage_api_key | freqtrade trade | freqtrade backtesting
C: freqtrade download-data | hledger -f | bean-query | from zipline | import vnpy
C: import akshare as ak | cashier | omnipay create | activemerchant billing | stop_loss | take_profit | order_book
C: fetch_ohlcv | symbol btcusdt
W: fraud

[bitcoin]
alias: btc | bitcoin-core | lightning-network | cryptocurrency | 比特币
E: bitcoin | btc | lightning network
E: satoshi | lightning node | lightning wallet | lightning payment | taproot
E: segwit | ordinals | brc-20 | brc20 | coinjoin | bolt specification | lightning invoice
E: 比特币 | 比特幣 | 闪电网络 | 莱特币 | 比特币钱包
E: lightning implementation | implementation of the lightning
E: electrum server | libbitcoin
E: peer to peer electronic cash | cryptocurrency trading
E: fee estimation
E: runes protocol | unspent transaction output | utxo selection
E: utxo set | utxo management | coin selection | bech32 encoding | bech32m
E: base58check encoding | bip38 | bip340 | bip341 | bip352 | bip47 | bip70 | bip21 | bip322 | bip85 | bip370 | psbt v2
E: psbt parser | wallet descriptors | xpub derivation | watch-only wallet | electrum client
E: electrum wallet | electrum plugin | lightning client | lightning address
E: lightning channel | lightning apps | webln | nostr wallet connect | lnurl pay | lnurl auth | bolt11 decoder
E: stratum server | stratum proxy | solo mining | mining pool server
E: litecoin wallet | dogecoin wallet
S: inscription | bip32 | bip39 | bip44 | bip-32 | bip-39 | bip174 | psbt | utxo
S: hd wallet | hierarchical deterministic | multisig wallet | paper wallet | brain wallet | cold storage
S: hardware wallet | seed phrase | spv | mempool | bech32 | base58 | base58check
S: secp256k1 | schnorr signature | musig | output descriptor | miniscript | bolt11 | bolt12 | lnurl | hodl invoice
S: payment channel | submarine swap | atomic swap | testnet | regtest | signet | mainnet | halving | hashrate
S: mining pool | stratum | asic miner | proof of work | double spend | full node | block header
S: coinbase transaction | private key | vanity address | vanitygen | altcoin | sats | nostr | zap | ecash | chaumian
S: cashu | fedimint | statechain | silent payment | electrum protocol | sha256d | faucet | colored coin
S: counterparty asset | 挖矿 | 矿池 | 助记词 | 铭文 | 冷钱包 | 硬件钱包 | 矿机 | 比特现金
S: unspent outputs | txouts | change address | derivation path | extended public key | extended keys
S: wallet import format | p2pkh | p2sh | p2wpkh | p2wsh | p2tr | op return | sighash | witness program
S: coinbase output | block height | mnemonics
T: bitcoind | bitcoinj | bitcore | btcd | btcpay | electrum | electrumx
T: electrs | lnd | c-lightning | core lightning | eclair | litecoin | dogecoin | namecoin | dash coin | zcash | monero
T: coinbase | bitpay | blockchain-info | blockstream | liquid network | elements project | rootstock | rsk | trezor
T: ledger nano | coldcard | mt-gox | mtgox | bitstamp | bitfinex | localbitcoins | kraken | coindesk | umbrel
T: blockcypher | cgminer | bfgminer | p2pool | lnbits | nbitcoin | pycoin | joinmarket | wasabi wallet
T: bitaxe | bitmain antminer
T: bcoin | bdk | ldk | bitgo | esplora | blockbook | sparrow wallet | specter
T: nunchuk | phoenixd | zebedee | strike api | opennode
H: bitcoin api | mining software | node management
H: bitcoin sdk | psbt library
W: wallet | coin | cryptocurrency | crypto | mining | miner | blockchain | transaction | ledger | peer to peer
W: currency | exchange | decentralized | lightning | payment | price | donation | p2p network
C: bitcoin conf | bitcoin-qt | lncli | lightning-cli | rpcuser | rpcpassword | txid | scriptPubKey | wif | btc-usd
C: BTCUSD | xpub | lnd conf | bitcoin rpc
C: networks bitcoin | txHex | fromWIF
X: donate bitcoin | bitcoin donation | donate with bitcoin | donation bitcoin | donate btc | btc donation
X: bitcoin tip | tip bitcoin | electrum css | dash board | data mining | lightning component | lightning web component
X: salesforce lightning | lightning design system | pytorch lightning | lightning fast | fast lightning | text mining
X: donations in bitcoin | bitcoin address for donations | donate via bitcoin
X: ethereum hardware wallet
E: paper wallet generator
E: lightning service provider | ecash wallet
E: chaumian ecash | bip39 mnemonic | bip39 implementation | mnemonic code converter
E: bip32 hierarchical deterministic | bip32 library | bip 174 | discreet log contracts | payjoin
E: private key finder | vanity address generator
E: stratum v2 | stratum mining proxy
S: xbt | satoshis | mbtc
S: fee bumping | replace by fee | rbf | cpfp | coin control
S: tapscript | op_return | opcodes in script | locktime | timelocks
S: hash time locked contracts | htlc | channel backups | channel liquidity | inbound liquidity | loop out
S: onion routing payments | bolt 11 | bolt 12 | keysend | simplified payment verification
S: bloom filters bip37 | compact block filters | bip157 | initial block download
S: block subsidy | difficulty adjustment | double spending | double sha256
S: solo miner | zpub | ypub | airgapped signing | multisig setup | multi signature wallet | brainwallet
S: dice rolls entropy | pruned node | txindex
S: zmq block notifications | 比特币协议 | 比特币地址 | 比特币挖矿 | 比特币白皮书 | 比特币价格 | 比特币闪电网络 | 比特币私钥 | 碰撞 私钥 | 挖比特币 | 比特幣錢包 | ビットコイン
S: биткоин | 铭文工具 | 未花费输出 | 隔离见证
T: btcsuite | bitcoinlib | clightning | lightning dev kit
T: lightning labs | btcpayserver | lnpay | alby | zaprite
T: raspiblitz | mynode | start9 | nodl | ronin dojo | samourai wallet | blue wallet | bluewallet
T: green wallet | phoenix wallet | breez sdk | muun | zeus wallet | ride the lightning | thunderhub
T: bitbox | bitbox02 | seedsigner | krux | passport wallet | stacks blockchain | rgb protocol
T: omni layer | counterparty protocol | bisq | hodl hodl | sgminer | minerd
T: braiins | slush pool | ckpool | antminer s9 | fulcrum server
H: bitcoin bot | bitcoin toolkit | bitcoin widget | bitcoin tracker | bitcoin indexer | bitcoin server
H: bitcoin parser | bitcoin simulator | bitcoin dashboard | bitcoin calculator | bitcoin wallet library
H: bitcoin wallet backend | bitcoin wallet generator | bitcoin wallet recovery tool | bitcoin address library
H: bitcoin key generator | bitcoin script library | bitcoin consensus library | bitcoin signer | bitcoin explorer api
H: bitcoin node software | bitcoin node manager | lightning wallet app | lightning paywall | lightning node manager
H: electrum fork | mnemonic generator | mnemonic tool | hd wallet library | key derivation library for bitcoin
H: bip39 tool | ordinals wallet | ordinals indexer | inscription tool
C: bitcoin-cli -regtest | bitcoind -regtest | bitcoind -daemon | bitcoind -testnet | rpcport 8332 | 127 0 0 1 8332
C: rpcbind | txindex 1 | getblockcount | getblockchaininfo | getnewaddress | sendrawtransaction | generatetoaddress
C: listunspent | createrawtransaction | lightningd | lnd --bitcoin
C: --bitcoin active | lnd macaroon | admin macaroon | tls cert macaroon
C: require bitcoinjs-lib | require bitcore-lib | from bitcoin import | import bitcoin | pip install bitcoin
C: bitcoin network testnet | btc_address | btc_rpc | btcpay_url | lnbits_url | electrumx_server | wallet dat | btcutil
C: chaincfg mainnetparams | extern crate bitcoin | bip39 generatemnemonic
W: asics | air gapped | watch only

[blockchain]
alias: ethereum | web3 | crypto | cryptocurrency | cryptocurrencies | smart-contracts | solidity | defi | nft | dapp
alias: solana | 区块链
E: blockchain | block chain | cryptocurrency | crypto-currency | smart contract | web3 | dapp
E: decentralized application | decentralised application | decentralized finance | defi | nft
E: distributed ledger | dlt | crypto wallet | ethereum wallet | evm
E: solidity | layer 2 | l2 rollup | zk-rollup | optimistic rollup | zero-knowledge
E: zk-snark | zk-stark | zksnark | zkp | zkevm | zkvm | proof of work | consensus protocol | consensus engine
E: consensus algorithm | bft consensus | dao | decentralized exchange | dex | amm | token sale | ico | crowdsale
E: stablecoin | erc20 | erc-20 | erc721 | erc-721 | erc1155 | erc-1155 | erc-4337 | account abstraction | cross-chain
E: crosschain | parachain | validator node | block explorer
E: decentralized identity | decentralized storage
T: ethereum
E: crypto exchange | crypto trading | crypto portfolio | crypto miner
E: altcoin | bitcoin | memecoin | meme coin | onchain | on-chain | hyperledger fabric
E: chaincode | appchain | mev | sniper bot | arbitrage bot | flash loan | flashloan | yield farming
E: liquid staking | tokenomics | digital currency | digital asset | cryptonote | 区块链 | 區塊鏈 | 以太坊
E: 以太幣 | 智能合约 | 智能合約 | 加密货币 | 加密貨幣 | 数字货币 | 虚拟货币 | 虛擬貨幣
E: 去中心化 | 联盟链 | 公链 | 钱包 | 代币 | 比特币 | 币安 | 空投 | 链上 | 波场
E: layer 1
E: layer one | zkrollup | ethereum client | ethereum development
E: ethereum virtual machine | ethereum protocol
E: ethereum compatible
E: solana program | byzantine fault tolerant
E: proof of stake | chain explorer | bridge between chains | cpu miner
E: gpu miner | monero miner | crypto mining
E: zk proofs
E: contract artifacts | contract abi | abi decoder | abi encoder | contract bindings | contract interactions
E: contract events | contract calls | deployed contracts | contract addresses
E: contract wrappers | contract clients | typed contracts
E: hardhat plugin | truffle plugin | hardhat task | foundry plugin
E: ethereum library for | ethereum provider | ethereum hardware wallet | ethereum address | ethereum addresses
E: ethereum network | ethereum mainnet | ethereum transactions
E: ethereum signing | ethereum account | ethereum keystore | ethereum name service | ethereum json-rpc
E: ethereum utilities | ethereum tools | ethereum tooling | ethereum developers | ethereum apps | ethereum rpc
E: ethereum consensus | ethereum interface | multichain wallet
E: chain agnostic | chain abstraction | bridging and swaps
E: swap sdk | bridge sdk
E: decentralized apps | decentralized network | decentralized protocol | decentralized marketplace
E: decentralized social | decentralized identifiers | decentralised identity | self-sovereign identity | did wallet
E: did resolver | did documents | verifiable presentations | soulbound tokens | wallet standard
E: wallet connector | wallet connection | wallet integration | wallet connect button | connect wallet
E: wallet modal | wallet provider | wallet plugin | wallet extension
E: wallet browser extension | wallet as a service | embedded wallet | smart wallet | smart accounts | non-custodial
E: custodial wallet | self-custody | wallet api | wallet core | wallet app | wallet generation
E: wallet recovery | hardware signer | ledger hardware wallet | ledger app
E: ledger device | ledger signer | transaction signing | sign transactions | signing transactions
E: transaction builder | transaction serialization | raw transactions | offline signing | address derivation
E: address validation | key derivation for wallets | keypairs | secret numbers | family seed | mnemonic generation
E: mnemonic phrases | bip39 mnemonic | seed generation | multi-party computation | mpc signing | bls signature
E: bls12-381 | bn254 | pairing-friendly | zk circuits
E: private transactions | shielded transactions | token list | token metadata | token icons
E: token balances | fungible token
E: marketplace program
E: interacting with flow
E: solana wallet | solana development
E: solana token | anchor program | spl token | polkadot api | polkadot wallet | substrate chain | substrate runtime
E: substrate pallets | substrate node | cosmos chain | cosmos ecosystem | cosmos wallet | cosmwasm contracts
E: stellar network | stellar sdk | soroban | xrpl | xumm | ripple api | cardano wallet | cardano node
E: cardano transactions | tezos node
E: near wallet | aptos sdk | sui sdk | move contracts | move modules
E: ton connect | tron network | tron wallet | eosio contracts | hedera sdk | starknet contracts
E: cairo contracts | cadence contracts | hyperledger network | fabric network
E: crypto library for wallets
E: coin sdk | sdk coins
E: crypto transfers | eth staking | staking sdk | staking pool
E: restaking | staked eth | vaults and staking
E: governance contracts | airdrop tool | ipfs gateway pinning | ipfs and ethereum | rollup framework
E: light client for | consensus layer | execution layer | beacon node
E: permissioned ledger | ledger network | tamper-proof ledger | proof of existence
E: proof of authority | proof of history
S: airdrop | staking | gas fee | gas optimization | gas price | mempool | merkle proof | merkle tree | state channel
S: payment channel | sidechain | side chain | plasma | light client | full node | archive node
S: rpc endpoint | testnet | mainnet | devnet | faucet | genesis block | block reward | block producer
S: slashing | delegator | dpos | pbft | tendermint consensus | immutable ledger | decentralized | decentralised
S: trustless | permissionless | multisig | hd wallet | hardware wallet | mnemonic | seed phrase | private key
S: keystore | wallet connect | wallet address | wallet adapter | browser wallet | sign-in with ethereum | siwe
S: token contract | token swap | token bridge | token vesting | tokenization | token launch
S: liquidity | lending protocol | perpetual | price oracle | oracle network | governance token
S: contract deployment | contract verification | upgradeable contract | proxy contract | contract audit | reentrancy
S: vyper | abi encoding | event indexing | subgraph | chain indexer | chain data | eip | erc
S: move language | cosmwasm | ibc | tvm | bonding curve | pump fun | minting
S: soulbound | metaverse | gamefi | socialfi | depin | verifiable credential | did method | verifiable computation
)lexicon",
R"lexicon(
[blockchain]
S: threshold signature | mpc wallet | secp256k1 | ed25519 signature | ring signature | bulletproof | stealth address
S: mixer | privacy coin | coinmarketcap | market cap | cryptojacking | rug pull | honeypot token | mining pool
S: gpu mining | ethash | randomx | masternode | hard fork | crypto asset | custody | validator client | beacon chain
S: eth2 | consensus client | execution client
S: crypto payment | wallet generator | snapshot voting | 共识算法 | 挖矿
S: 矿池 | 节点 | 跨链 | 交易所 | 撸毛 | 币圈 | 零知识证明 | 质押 | 合约 | 私钥 | 合约交易
S: 铸造 | 发币
S: gas cost | off chain | block height | transaction hash | pool url
S: hashrate
S: validator set | run a validator | validator keys | validator rewards | chain validator
S: become a validator | genesis validator | calldata | gas limit | gas estimation | wei | gwei | lamports | satoshis
S: block number | token address | contract address
S: signed transaction | transaction receipt | tx hash | sepolia | goerli | holesky
S: token holders | custodied | custodial | native token
W: tokens on
T: ethers | wagmi | viem | Truffle | hardhat | Foundry | Forge | ganache
T: testrpc | remix ide | openzeppelin | metamask | walletconnect | rainbowkit | geth
T: openethereum | erigon | nethermind | besu | lighthouse client | prysm | infura | alchemy api | etherscan | uniswap
T: pancakeswap | sushiswap | curve finance | aave | compound finance | makerdao | chainlink | the graph | ipfs
T: filecoin | arweave | ens | opensea | Polygon | matic | arbitrum | Optimism | zksync | starknet
T: cairo lang | starkware | scroll zk | base chain | bsc | bnb chain | binance | Avalanche
T: solana | anchor framework | raydium | jupiter swap | metaplex | phantom wallet | near protocol | aptos | sui
T: cardano | plutus | polkadot | kusama | Substrate | Cosmos | tendermint | Osmosis
T: celestia | eos | eosio | tron | tronweb | Stellar | Ripple | xrp | Iota | tezos | algorand | hedera
T: hashgraph | toncoin | hyperledger
T: corda | Quorum | fisco bcos | multichain | monero | zcash | litecoin | dogecoin | nem
T: waves platform | lisk | elrond | multiversx | vechain | bitshares | steem
T: steemit | internet computer | dfinity | motoko | mina protocol | dapper labs
T: thirdweb | moralis | gnosis safe | safe wallet | eigenlayer | layerzero | Wormhole | axelar | hyperliquid
T: coinbase | coingecko | circom | snarkjs | halo2 | Plonk | groth16 | noir lang | Slither | mythril
T: echidna | Embark | scaffold-eth | Drizzle | trezor | ledger nano | usdt | usdc
T: morpho labs | penumbra | ethersproject | ethereumjs | bitgo | fireblocks | reown | connectkit | particle network
T: safe global | zerodev | biconomy | pimlico | quicknode | ankr | alchemy sdk | subsquid
T: tenderly | apeworx | solang | taquito | cosmjs | keplr | near-api-js
T: onflow | arkecosystem | ark core
H: blockchain protocol | blockchain network | blockchain application | blockchain api
H: solidity library | solidity contract | solidity compiler
H: ethereum node | ethereum library | ethereum implementation | ethereum api | ethereum development environment
H: token standard | erc20 token | defi protocol | cryptocurrency icon
H: coin implementation | pallet | cosmos sdk module | node runner | mining software | 区块链平台
H: 区块链浏览器 | 区块链项目 | 数字钱包 | 钱包应用 | 区块链框架
H: wallet | contract library | nft library | protocol contracts
W: crypto | coin | chain | ledger | transaction | consensus | mining | miner | mint | signing | cryptographic
W: cryptography | p2p | trading | exchange | swap | bridge | oracle | governance | vote | voting | marketplace | gas
W: stake | identity | audit | peer to peer | key management | price
W: validator | signer | nonce
C: truffle migrate | truffle compile | npx hardhat | hardhat test | forge build | forge test | forge install
C: ganache-cli | pragma solidity | web3 eth | eth_accounts | ethers utils | import web3 | geth --datadir
C: anchor build | anchor test | anchor deploy | solana config | solana-keygen | PRIVATE_KEY | INFURA_KEY
C: INFURA_API_KEY | ETHERSCAN_API_KEY | MNEMONIC | eosiocpp | cleos | near deploy | msg sender | fabric peer | seid
C: gaiad | npm install web3 | npm install ethers
C: window ethereum | new Web3 | ethers Contract | getSigner | sendTransaction | parseEther | useAccount
C: createPublicClient | Connection clusterApiUrl | deployContract | hardhat config | artifacts require
C: truffle config | signAndSendTransaction | Keypair fromSecretKey | balanceOf | totalSupply | eth_call
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
X: data wallet | password wallet | wallet pass | wallet passes | passkit wallet | kde wallet | kwallet
X: provider signer cookie | aws signer | cookie signer | url signer | jar signer | oauth signer | request signer
X: nonce csp | csp nonce | wordpress nonce | nonce header | crypto random | crypto polyfill | task sequencer
X: music sequencer | midi sequencer | step sequencer | drum sequencer | audio sequencer | sequencer wav
X: test sequencer | illumina sequencer
E: multi chain wallet
E: hardware wallet support | ethereum execution client | ethereum validator
E: ethereum improvement proposals
E: automated market maker | uniswap v2 | uniswap v3
E: uniswap fork | liquidity protocol | liquidity mining | yield aggregator
E: sandwich bot | solana sniper | pump fun bot | solana trading bot
E: decentralized oracle | atomic swap | interoperability protocol | data availability
E: app chain | substrate based
E: decentralized autonomous organization | governance protocol | solana validator | sui move
E: tezos client | ton wallet | polygon network | hedera hashgraph | iota tangle | nano currency
E: monero wallet | monero mining
E: transaction simulation | gas estimator | gas optimized | gas golfing | mining pool software | cryptonight
E: ethereum rollup
S: genesis file | block time | block headers | node operators | run a node | rpc node
S: rpc provider | chain id | chain ids | chain state | state transition function | finality | epochs and slots
S: diamond standard | bep20 | bep 20 | trc20 | utility token
S: token transfers | token supply | total supply | mint tokens | burn tokens
S: public address | wallet addresses | deployer address | deployed addresses | deploy contracts
S: deploy the contracts | contract abis | contract bytecode | verify contracts | verified contract | contract upgrade
S: bug bounty immunefi | audit by trail of bits | security audits of contracts | gas report | gas usage | gas token
S: nonce management | sign messages and transactions | broadcast transactions | transaction pool | merkle root
S: merkle patricia trie | derivation path | cold wallet | hot wallet
S: price feeds | swap tokens | wrapped tokens | tvl | apy | impermanent loss | flashbots
S: front running | relayer | verifier contract | trusted setup | proving key | witness generation
S: ed25519 keys | keccak256 | keccak | hash rate | mining rig | mining difficulty | block mining | mine blocks
S: offchain | tamper proof | decentralization | censorship resistant | endorsement policy
S: peer nodes orderer | channel artifacts | 区块链开发 | 区块链技术 | 私链 | 智能合约开发 | 去中心化应用 | 去中心化交易所
S: 去中心化金融 | 去中心化身份 | 钱包地址 | 助记词 | 矿机 | 链上数据 | 共识机制 | 工作量证明 | 权益证明 | 超级账本 | 冷钱包 | 热钱包 | 测试网 | 主网 | 土狗 | 打新机器人 | 流动性
S: circom circuits
T: ethersjs | web3js | web3py | web3modal | trust wallet | rabby
T: anvil local node | ape framework
T: solmate | solady | certora | graph node
T: pyth | compound protocol | polygonscan | bscscan | blockscout | reth | teku
T: ropsten | rinkeby | kovan | cairo language | gnosis chain
T: celo | fantom | moonbeam | anchor lang | jupiter aggregator | helius | jito
T: cometbft | near sdk | tonconnect
T: func tact | ledger live | noir language | gnark | arkworks | risc zero | lit protocol
T: lens protocol | farcaster | aragon | ethermint | xmrig
T: ethminer | claymore | nicehash | stratum protocol | antminer | web3auth | magic link wallet | privy
T: balancer protocol
T: eth brownie | linea network
H: blockchain library | blockchain parser | blockchain toolkit | blockchain database | blockchain demo
H: blockchain project | cryptocurrency project | ethereum sdk | ethereum toolkit | ethereum framework
H: ethereum indexer | ethereum bot | ethereum explorer | evm toolkit | evm debugger | evm interpreter | evm indexer
H: solidity template | solidity toolkit | solidity project | solidity testing framework
H: smart contract development environment | smart contract toolkit | smart contract analyzer | token contract template
H: token factory | token launcher | nft project | nft minter | nft marketplace template | defi app | defi bot
H: dex bot | lending platform | staking contract | staking dapp | vesting contract
H: mining proxy | mining pool server | mining client | mining monitor | zk circuit library | zk toolkit | rollup sdk
H: rollup node | bridge contract | relayer service | oracle client | staking tool | testnet faucet app | dapp starter
H: web3 starter | web3 boilerplate | web3 client | web3 toolkit | solana bot | solana sdk
H: solana library | substrate node template | cosmos blockchain | chaincode project
C: hardhat_config | forge script
C: forge coverage | forge snapshot | foundryup | cast send | cast call | anvil
C: truffle test | truffle develop | msg value | uint256 | import ethers from ethers
C: new ethers providers jsonrpcprovider | ethers getcontractfactory
C: contract is erc721 | contract is ownable | openzeppelin-contracts-upgradeable | geth --rpc | geth attach
C: --chainid | --keyring-backend | --rpc-url | infura_project_id
C: alchemy_api_key | alchemy_key | deployer_private_key | polygonscan_api_key | bscscan_api_key
C: solana-test-validator
C: solana airdrop | solana program deploy | cargo build-sbf | cargo build-bpf | near call | sui move build
C: aptos move | cargo contract build | --dev --tmp substrate | starknet-compile | scarb build | snarkjs groth16
C: cryptogen | configtxgen | peer chaincode invoke | graph codegen | graph deploy | yarn deploy --network
C: mnemonic env | eth_getbalance | eth_sendtransaction | eth_sendrawtransaction
W: audited by | prover

[crm]
alias: customer-relationship-management | crm-system | erp-crm | customer-management | sales | 客户管理
E: crm | customer management | client management
E: sales pipeline | lead management | contact management | contact relationship
E: sales automation | marketing automation | customer engagement | sales management
E: sales funnel | civicrm extension | 客户管理 | 客戶管理 | 客户关系管理 | 客戶關係管理
E: 客户管理系统 | CRM系统 | CRM 系统 | 销售管理 | 企业管理系统
E: customer relationship | customer relationships | customer platform
E: customer data platform | customer support platform
E: client manager | contact manager | contacts manager | relationship manager
E: personal relationship
E: salesforce alternative | hubspot alternative | salesforce integration
E: salesforce component
E: salesforce admin | suitecrm module | espocrm extension | odoo module | odoo addon | odoo addons | erpnext app
E: hubspot integration | leads management | lead tracking | sales tracking
E: sales force automation | sales platform | sales cloud | clients and invoices
E: freelancer invoicing | freelance management | association management | fundraising platform
E: constituent relationship | church management
E: email marketing platform | newsletter campaigns | campaign manager | support ticket system
E: ticketing system for support | omnichannel customer
E: erp software | open source erp
E: gestion de clients | gestion des clients | relation client | gestión de clientes | gestão de clientes
E: kundenverwaltung | управление клиентами | учёт клиентов | 顧客管理 | 고객 관리
E: hubspot api
E: hubspot sdk | hubspot plugin | hubspot forms | hubspot tracking | hubspot cms | hubspot app
E: for hubspot | salesforce api | salesforce sdk | salesforce cli | salesforce dx plugin
E: sfdx plugin | sf plugin | salesforce plugin | salesforce metadata | salesforce org | salesforce apex | apex code
E: apex language | salesforce deployment | salesforce development | salesforce developer | salesforce lwc
E: salesforce ui | salesforce web application | salesforce apps | salesforce rest | salesforce streaming
E: salesforce oauth | salesforce connector | salesforce data | salesforce objects
E: salesforce query | for salesforce | lwc components | lwc development | aura component | lightning components
E: lightning web runtime | visualforce | force com | jsforce | dynamics 365 web api
E: dynamics 365 plugin | dynamics web api | power apps component | pcf control | powerapps component framework
E: zoho api | zoho client | pipedrive api | pipedrive client | pipedrive integration | freshdesk api
E: freshworks | zendesk app | zendesk api | zendesk client | intercom api | intercom client
E: intercom messenger | activecampaign api | mailchimp api | mautic plugin | mautic api | marketo api | marketo client
E: pardot api | infusionsoft api | keap api | copper api | sugarcrm api | sugarcrm module | suitecrm api
E: vtiger api | vtiger module | bitrix24 api | bitrix24 rest | bitrix24 app | amocrm api | amocrm client | kommo api
E: odoo client | odoo rpc | odoo api | odoo connector | odoo xml rpc | erpnext client | dolibarr module | dolibarr api
E: gohighlevel api | highlevel api | customer data management
E: customer profiles | customer accounts
E: customer success platform | customer service platform | contact center | contact centre
E: call center software | call centre | click to call
E: live chat for customer | customer messaging | company management | companies and contacts | departments and teams
E: account executives | sales enablement | sales engagement | sales intelligence | sales tools | sales outreach
E: outbound sales | sales prospecting | sales agents | lead capture form | lead form | leads api | lead scraper
E: lead finder | email finder | b2b leads | b2b data | business card scanner | address book server
E: loan origination | gestión de clientes y ventas | gestão de relacionamento
)lexicon",
R"lexicon(
[crm]
E: kundenbeziehung | управление продажами | црм | 客户资源管理 | 营销自动化 | 销售系统 | 営業支援 | 영업 관리
S: sales lead | lead generation | lead scoring | lead capture | deal pipeline | deal stage | deal tracking
S: opportunity management | sales opportunity | quotation | quote management | sales team | salesperson | sales rep
S: contact list | customer list | customer record | customer database | customer contact | customer portal
S: customer success | customer service | customer care | customer journey | account management | campaign management
S: email campaign | drip campaign | cold outreach | cold email | call logging | call tracking | call center
S: ticketing | help desk | helpdesk | support ticket | ticket system | membership management | donor management
S: fundraising | nonprofit | volunteer management | relationship management | client portal
S: field service | sales order | sales report | sales dashboard | sales forecast | erp | hrm | freelancer
S: small business | contact enrichment | lead enrichment | prospecting | tenant management | 销售线索 | 线索
S: 商机 | 商机管理 | 合同管理 | 客户跟进 | 公海 | 进销存 | 会员管理 | 客户 | 销售 | 工单
S: 外呼 | 私域 | SCRM | 企业微信
S: customers and contacts | contacts and companies | leads and opportunities
S: pipeline view | sales stages | interactions with customers | follow-ups | follow up reminders
S: keep track of your contacts | quotes to invoices | customer notes | customer records
S: salesforce account | connected app | sobject | scratch org | package version salesforce | contact properties
S: hubspot account | lifecycle stage | accounts contacts | lead source
T: salesforce | soql | sfdc | lightning web component | hubspot | zoho
T: pipedrive | sugarcrm | suitecrm | vtiger | espocrm | dynamics 365 | microsoft dynamics
T: xrm | dataverse | civicrm | odoo | openerp | erpnext | dolibarr | freshsales
T: freshdesk | zendesk | Intercom | mautic | marketo | mailchimp | activecampaign | amocrm | bitrix24 | bitrix
T: insightly | highrise | infusionsoft | keap | close io | highlevel | gohighlevel
T: netsuite | krayin | orocrm | monica | chatwoot | siebel | pardot | eloqua | apollo io | yetiforce | kommo
T: retailcrm | perfex
T: lwc | aura framework | apex | sfdx | sf cli | salesforcedx | marketing cloud | front app | attio
W: service cloud
H: crm app | crm tool | crm api | crm sdk | crm module | salesforce client | hubspot client | erp system
H: 客户系统 | CRM管理系统 | 管理软件
H: salesforce package | lead manager
W: customer | lead | sale | company | organization | opportunity | business | relationship | invoice | appointment
W: calendar | marketing | employee | campaign | admin panel | enterprise | pipeline | follow-up | tenant
C: sfdx force | HUBSPOT_API_KEY | salesforce login | odoo-bin | civicrm api
C: sf org login | sf project deploy | sfdx plugins install | sf plugins install | sf deploy | jsforce Connection
C: HUBSPOT ACCESS TOKEN | hubspotClient | hbspt forms | LightningElement
X: client side | http client | client server | lead developer | misleading | api client | email client | git client
X: lead to | will lead | sales tax | closure deal | network account
X: context root management | cluster resource manager | confusion risk minimization
E: open source salesforce
E: customer relations
E: customer manager | customer database management
E: customer experience | customer support software
E: customer support system | customer support tool | customer support desk | customer service software
E: customer service management | customer communication
E: customer feedback
E: customer loyalty | customer retention | customer segmentation tool | customer lifecycle
E: customer tracking | customer care system | customer service desk
E: client portal software | client onboarding | client tracking | client tracker | client database
E: client relationship | client intake | client and project management
E: client project management
E: call center management | auto dialer | predictive dialer
E: telemarketing | telecaller | cold calling | cold email tool | cold email automation
E: cold outreach tool | email outreach | outreach automation
E: sales tracker | sales team management
E: sales assistant | ai sales | ai sdr | sales development
E: sales order management | quotation management | quotation software | quotes and invoices | quote generator
E: configure price quote | proposal management | proposal software | proposal generator
E: lead capture tool | lead generation tool
E: lead generation software | lead generation platform | lead generation bot | lead generator | lead qualification
E: lead nurturing | lead routing | lead scraping | lead tracker | lead enrichment tool
E: business leads | prospect management | prospecting tool | deal management
E: deal tracker | deal flow | dealflow | opportunity tracking | account based marketing
E: marketing suite
E: campaign management system | email campaign management | sms marketing
E: whatsapp marketing | whatsapp business platform | relationship tracking
E: relationships with friends | friends and family relationships | remember birthdays
E: personal network | donor database
E: donor management system | donation management | donation tracking | fundraising software
E: nonprofit management software | volunteer management system | volunteer management software
E: membership management software | member management | member database
E: membership database
E: parish management | voter database | candidate relationship
E: insurance policy management
E: travel agency | patient relationship | law firm management
E: legal practice management | legal case management | case management system | case management software
E: field service management | field sales | field force | service desk software | it service management
E: help desk ticketing | help desk system | helpdesk ticketing system | helpdesk application
E: ticket management system | shared inbox | shared team inbox | omnichannel inbox
E: omnichannel support | unified inbox | live chat support | business management
E: business operating system | business suite | all in one business
E: small business software | agency management
E: freelancer management | back office system | back office software | erp suite | erp application
E: erp solution | erp platform | erp module | enterprise resource planning
E: enterprise management system | enterprise business | professional services automation | salesforce application
E: salesforce dx project | sfdx project | sf cli plugin | apex library | apex framework
E: apex trigger | apex test data | apex mocking | apex unit test | apex utilities
E: apex logging | apex rest | apex wrapper | lightning flow
E: salesforce flow | flow screen component
E: unlocked package | salesforce managed package | salesforce scratch org
E: salesforce ci | salesforce devops | salesforce bulk
E: salesforce soap api
E: salesforce wrapper | salesforce library | salesforce adapter | salesforce sync
E: salesforce soql | soql builder | soql query builder | soql parser | salesforce marketing cloud
E: marketing cloud sdk | salesforce commerce | salesforce communities | salesforce experience cloud
W: experience cloud
E: salesforce administrators | salesforce platform | salesforce chrome extension | salesforce inspector
E: salesforce lightning | salesforce einstein | agentforce
E: salesforce service cloud | salesforce npsp | nonprofit success pack
E: salesforce heroku connect
E: hubspot connector | zoho books api
E: dynamics 365 sdk
E: microsoft dynamics 365
E: d365 | dataverse plugin | dataverse web api | xrmtoolbox
E: xrm tooling | xrm framework | xrm web api | fakexrmeasy | pcf component
E: suitecrm plugin | sugarcrm extension | sugarcrm client | vtiger webservice | espocrm module
E: espocrm api | extension for espocrm | civicrm drupal | civicrm wordpress | extension for civicrm | odoo app
E: odoo docker | odoo integration | odoo localization | odoo theme | odoo customization | odoo erp
E: odoo development | odoo community | odoo enterprise | openerp module | openerp addons | tryton
E: erpnext integration | erpnext customization | frappe app | frappe application | frappe framework app
E: module for dolibarr | dolibarr erp | idempiere | adempiere | openbravo | metasfresh | axelor
E: ofbiz | compiere | inoerp | perfex module
E: worksuite | crewhrm | corteza | mautic bundle | mautic integration
E: plugin for mautic | activecampaign client | zendesk integration | zendesk sell
E: intercom clone | helpscout | help scout api | capsule api | insightly api | attio api | nutshell api
E: agilecrm | bitrix24 integration | retailcrm api | megaplan | teamleader
E: apptivo | salesflare | salesloft | outreach io | customer io
E: marketo rest | eloqua api | exacttarget | raisers edge | blackbaud
E: nationbuilder | actionkit | action network | every action | apollo io api
E: sales navigator | clearbit enrichment | 客户关系管理系统 | 客户管理平台 | 客户跟进系统 | 客户关系 | 客户服务
E: 客户服务系统 | 客服工单 | 工单系统 | 销售管理系统 | 营销系统 | 智能营销 | 营销平台 | 私域流量 | 企业微信scrm | 企微 | 企微scrm | scrm系统 | 呼叫中心 | 呼叫中心系统 | 外呼系统
E: 电话销售 | 电销 | 电销系统 | 会员系统 | 会员卡 | 代理商 | 渠道管理 | 合同管理系统 | 报价单 | erp管理系统 | erp系统 | 企业资源 | 企业erp | 企业管理软件 | 企业管理 | 开源crm
E: 开源crm系统 | crm客户管理系统 | crm项目 | 客戶管理系統 | 客戶關係 | 客服系統 | 會員系統 | 業務管理 | 企業資源規劃 | 顧客管理システム | 顧客関係管理 | 営業管理 | 営業支援システム
E: 案件管理 | 고객 관리 시스템 | 고객관계관리 | sistema de gestión de clientes | administración de clientes | gestión de ventas
E: gestión de contactos | gerenciamento de clientes | cadastro de clientes | gestão de vendas | gestion clients
E: gestion de contacts | gestion commerciale | kundenmanagement | kundenbeziehungen
E: vereinsverwaltung | mitgliederverwaltung | warenwirtschaft | kontaktverwaltung | база клиентов | клиентская база
E: модуль для битрикс24 | битрикс24 | müşteri yönetimi | müşteri takip | quản lý khách hàng | manajemen pelanggan
E: gestione clienti | gestionale | zarządzanie klientami | klantenbeheer
W: dialer | sdr | email verifier for
W: keep in touch | rolodex | canvassing | voter | real estate agents
W: insurance agency | law firm | case management | service desk | itsm | psa
W: managed package | close com | braze | affinity api | next action | loved ones | friends and family
W: call recordings | call queue | pledges | grants | supporters | permission sets | custom metadata types
W: custom objects | record types | page layouts | trigger handler | queueable
W: import the solution | managed solution | unmanaged solution | web resources | early bound
W: for agencies | for associations | for consultants | for recruiters
W: for entrepreneurs | 报价 | 見積 | 請求書
S: manage your customers | manage customers
S: manage clients | manage your clients | manage your contacts | manage contacts
S: manage leads | manage deals | manage opportunities
S: manage sales | manage your leads | track leads | track deals
S: track opportunities | track customer interactions | track interactions | track your interactions | track sales
S: track communications | track conversations with | interaction history
S: communication history | customer history | contact history | contact timeline | activity timeline
S: timeline of interactions | call logs | log calls | log emails | notes and tasks
S: follow up tasks | follow up emails | contacts companies and deals
S: contacts and organizations | contacts accounts | contacts leads | accounts and contacts
S: leads contacts | leads and contacts | leads and customers | leads deals
S: leads opportunities | leads and clients | leads to customers | convert leads
S: lead conversion | lead status | lead statuses | lead assignment | assign leads | import leads | lead import
S: web to lead | lead scores | lead pipeline | deal value | won and lost | won deals | closed won | closed deals
S: pipeline stages | pipeline management | pipelines and stages | kanban pipeline | kanban view of deals
S: visual pipeline | sales process | sales cycle | sales forecasting | sales targets
S: sales quotas | sales activities | sales performance | sales representatives | sales managers | sales person
S: salespeople | sales and marketing | sales marketing and support | sales and support teams
S: marketing sales and service | quotes and orders | quotes invoices | quotes and contracts | quotes orders invoices
S: proposals and estimates | estimates and invoices | invoices and quotes | invoices estimates | invoices and payments
S: customer invoices | customer 360 | 360 degree view | single customer view
S: customer segments | customer segmentation | customer groups and tags | customer data import
S: customer tickets | tickets and customers | customer satisfaction
S: nps surveys | customer inquiries | customer complaints
S: customer emails | email sync | email synchronization | email tracking
S: email templates and campaigns | email sequences | mass email | mass mailing | bulk emails to contacts
S: mailing campaigns | campaign tracking | marketing campaigns | marketing lists | target lists
S: segments and campaigns | mailchimp integration | gmail integration | outlook integration | google contacts sync
S: calendar sync with contacts | import contacts | contact import | contact tags
S: contact fields | custom fields for contacts | duplicate contacts | merge contacts | deduplicate contacts
S: relationships between contacts | birthday reminders | birthdays and | gifts and debts | your friends and family
S: how you met | sip integration | asterisk integration | click to dial | voip integration | call scripts
S: agents and supervisors | assign tickets to agents | sla management | sla policies | donors and donations
S: donations and memberships | members and donations | contributions and events | memberships and events
S: members households | constituents | volunteers and donors | salesforce credentials | salesforce instance
S: salesforce username | salesforce security token | deploy to salesforce
S: deploy to your org | install in production or developer org | install in sandbox
S: installation link for production | dev hub
S: push source to org | assign the permission set
S: assign permission set | governor limits | batch apex | appexchange | dynamics 365 instance
S: dynamics online | organizationservice
S: plugin registration tool | early bound classes | fetchxml | option sets | optionsets | business process flows
S: addons path | odoo server | odoo version | odoo 12 | odoo 13 | odoo 14 | odoo 15 | odoo 16
S: odoo 17 | odoo 18 | bench get app | bench install app | install app on site | frappe bench | frappe cloud
S: for sales people
S: for non profit organizations | for real estate agents
T: help scout | sendinblue | brevo | clearbit | hunter io | zoominfo | twilio flex | freepbx | aircall
T: ringcentral | exotel | nforce | restforce | databasedotcom | beatbox | slds | npsp | crmsvcutil
T: power apps | quickbooks | xero | freshbooks | docusign | pandadoc | calendly | whatsapp business api
T: gmail api contacts | google people api | microsoft graph contacts | carddav
W: vcard
H: sales automation tool | membership management system | outreach tool
C: sf org create scratch
C: sfdx auth-web-login | force-app | sfdx-project-json | package-xml | Database-query
C: AuraEnabled | InvocableMethod | simple_salesforce | SALESFORCE_USERNAME | SALESFORCE_PASSWORD | SALESFORCE_TOKEN
)lexicon",
R"lexicon(
[crm]
C: SALESFORCE_CLIENT_ID | SF_USERNAME | HUBSPOT_ACCESS_TOKEN | PIPEDRIVE_API_TOKEN | zcrmsdk | zohocrmsdk
C: IOrganizationService | CrmServiceClient | IPlugin | Microsoft-Xrm-Sdk | Microsoft-CrmSdk | Xrm-Page | Xrm-WebApi
C: pac auth create | pac solution | __openerp__ | ir-model-access-csv | oca-addons | res-partner
C: res_partner | crm-lead | from odoo import models | bench new-app | bench new-site | bench start | civix
C: cv ext-enable | info-xml civicrm | bitrix24-php-sdk

[ecommerce]
alias: e-commerce | shop | shopping | shopping-cart | store | online-store | shopify | magento | woocommerce | 电商
alias: 商城
E: e-commerce | ecommerce | online store | online shop | web shop | webshop | e-shop | eshop
E: shopping cart | shopping app | shopping website | storefront | headless commerce | composable commerce
E: commerce platform | m-commerce | multi-vendor | checkout | product catalog
E: product catalogue | product page | product listing | product review | product variant | order management
E: order fulfillment | inventory management | dropshipping | pos system | b2b commerce | b2c | b2b2c | digital goods
E: food ordering | online ordering | grocery store | grocery delivery | book store | bookstore
E: pizza ordering | clothing store | sneaker bot | price comparison | flash sale | seckill | amazon clone
E: flipkart clone | ebay clone | shopify app | shopify theme | magento 2 | magento extension | magento module
E: woocommerce plugin | woocommerce extension | prestashop module | opencart extension | 电商 | 電商
E: 电子商务 | 電子商務 | 商城 | 商城系统 | 购物车 | 購物車 | 网店 | 购物 | 购物网站
E: 电商平台 | 电商系统 | 微商城 | 商城小程序 | 多商户 | 秒杀系统 | 秒杀 | 外卖 | 点餐
E: commerce framework | commerce solution | commerce backend | digital commerce | unified commerce | social commerce
E: commerce building blocks | commerce stack | open source commerce
E: shopping platform | shopping site
E: shop system | shop software | shop application | web store | store application
E: next-js commerce | vue commerce | flutter shop
E: flutter shopping | android shopping | shop ui kit | shop app ui
E: marketplace platform
E: online marketplace | multi-store | multi-tenant store
E: b2b marketplace | warehouse and orders
E: pos software | price tracker | price monitoring | restock notification | product scraper
E: amazon scraper | amazon price | shopify integration | shopify plugin | woocommerce store | woocommerce payment
E: woocommerce integration | magento store | magento theme | magento pwa
E: prestashop theme | opencart module | opencart theme | shopware plugin | shopware extension
E: shopware theme | sylius plugin | medusa plugin | bagisto extension
E: spree extension | solidus extension | product recommendation for shops | fashion store
E: furniture store | shoe store | phone store | food delivery | grocery app
E: auction site | auction platform | auction website
E: sell digital products | sell online | selling online
E: boutique en ligne | tienda | tienda en línea | comercio electrónico
E: loja virtual | loja online | comércio eletrônico | onlineshop | интернет-магазин
E: интернет магазин | ecサイト | 쇼핑몰 | toko online
E: payment widget
E: payment form | payment button | payment gateway integration | payment gateway for | payment plugin | payment module
E: payment provider for | payment processing for | payment method for | accept payments | accept online payments
E: accept credit card
E: shopify polaris | shopify admin
E: shopify api client | shopify webhook | shopify buy | shopify liquid
E: shopify function | shopify ui extension | shopify extension
E: for shopify | shopify oauth | shopify session | shopify commerce | shopify provider
E: shopify starter | commercetools sdk | commercetools client | commercetools api | commercetools middleware
E: commercetools typescript | bigcommerce api | bigcommerce theme | bigcommerce app | stencil theme | commerce cloud
E: sfcc | sfra | commerce api client | commerce client | commerce sdk | commerce provider
E: commerce integration | commerce connector | commerce cms | commerce components | commerce ui | commerce toolkit
E: commerce core | commerce app | magento api | magento client | magento cloud
E: magento development | magento frontend | magento payment | for magento
E: for woocommerce | woocommerce api | woocommerce gateway | woocommerce client | for prestashop | for opencart
E: for shopware | for vtex | vtex io | vtex store | vtex app | vtex cli | store theme | store framework
E: medusa module | medusa payment | medusa fulfillment | for medusa | medusa js | saleor app | saleor dashboard
E: vendure plugin | plugin for vendure | reaction plugin | swell commerce | spryker | oro commerce
E: sylius bundle | nopcommerce plugin | virto commerce | crystallize | commerce layer | shopgate
E: emporix | fabric commerce | square catalog | ebay sdk | ebay client | amazon selling partner | selling partner api
E: amazon product advertising | amazon associates | etsy client | walmart marketplace | mercado libre | mercadopago
E: taobao api | jd com | pinduoduo | aliexpress api | flipkart api | rakuten api | google merchant
E: merchant center | product import | product importer
W: pim
E: product search for | product customizer | product price | price history | price drop | price alerts | cart library
E: cart management | cart api | cart component | cart state | cart widget
E: shopping basket | discount engine | promotion engine | coupon management
E: loyalty points | rewards program | shipping calculator | shipping api | shipment tracking | order api
E: order fulfilment | inventory and orders | multi-channel selling | marketplace sdk
E: marketplace api | marketplace contract | seller dashboard | vendor dashboard | merchant api | merchant sdk
E: merchant dashboard | merchant integration | for merchants | retail store | retail platform | retail management
E: pos application | pos app | cash register | kiosk ordering | menu ordering | ticket shop
E: digital product store | paiement en ligne | carrito de compras | comercio electronico
E: pasarela de pago | carrinho de compras | loja de | warenkorb | carrello | корзина покупок | ショッピングカート | オンラインストア
E: 장바구니 | 온라인 쇼핑 | cửa hàng | thương mại điện tử | e-ticaret | winkelwagen
S: commerce | retail | cart | wishlist | coupon | discount code | promo code | gift card
S: loyalty program | order tracking | order history | order processing | order status | shipping
S: delivery tracking | parcel tracking | sku | stock management
S: product management | product information management | product feed | product filter | product search
S: product recommendation | product configurator | product category | product data | catalog management
S: payment gateway | payment method | payment integration | paypal express
S: upsell | cross sell | layered navigation | tax calculation | sales channel
S: omnichannel | vendor | seller | buyer | merchant | customer review | featured products | auction
S: bidding | rental platform | booking platform | subscription box | restaurant menu
S: food order | restaurant ordering | warehouse management | fulfillment | returns management | rma
S: buy button | restock alert | stock checker
S: price scraper | affiliate | liquid template | shopify store | shopify section | shopify api
S: polaris | purchase | second-hand | classifieds | listing site
S: 商品 | 订单 | 下单 | 优惠券 | 分销 | 拼团 | 砍价 | 店铺 | 团购 | 收银 | 库存 | 淘宝
S: 京东 | 拼多多 | 微信支付 | 物流 | 快递 | 天猫 | 抢购 | 商家 | 预售 | 积分商城
S: marketplace
S: product details | discount codes | product categories
S: out of stock | back in stock | stock keeping | promo codes | product images
S: customers and orders
S: line items | product id | product options | order items | tax rates | currency conversion
S: order confirmation | customer orders
T: shopify | Hydrogen | magento | magento2
T: woocommerce | prestashop | opencart | oscommerce | bigcommerce | Spree
T: solidus | saleor | medusa | medusajs | vendure | sylius | bagisto | aimeos | lunar php
T: ubercart | virtuemart | nopcommerce | django-oscar | shopware
T: broadleaf | hybris | commercetools | elastic path
T: moltin | demandware | snipcart | stripe | paypal | braintree | klarna
T: adyen | mollie | razorpay | authorize-net | amazon mws
T: ebay | etsy | walmart | aliexpress | alibaba | taobao
T: mercadolibre | lazada | shopee | flipkart | gumroad | lemon squeezy | Paddle | wix stores | squarespace | ecwid
T: vtex | Swell | nacelle | alokai | easypost | shipstation | usps | fedex | ups api
T: dhl | aftership | shippo | tmall | youzan | lemonsqueezy
T: square payments | affirm | volusion | 3dcart
H: e-commerce website | e-commerce site | e-commerce framework | e-commerce application
H: e-commerce store | commerce engine | commerce api | commerce module | checkout flow | checkout page
H: store front | store app | store template | marketplace app | shopify client | shopify storefront | bookshop
H: pet store | mall | product api | 电商项目 | 商城项目 | 购物商城 | 商城源码 | 电商后台
H: 商城后台 | 小程序商城 | 外卖系统 | 点餐系统 | 购物平台 | 秒杀项目
H: payment gateway module | magento package | shopify package
W: shop | payment | price | customer | catalog | category | inventory | stock | sale | sell | buy
W: merchandise | brand | discount | billing | invoice | delivery | currency | tax | vat | review | admin dashboard
W: wallet | refund | rating | furniture | fashion | restaurant | food | user authentication
C: shopify-cli | bin magento | setup upgrade | module enable | addToCart | add_to_cart | cartItems | STRIPE_SECRET_KEY
C: PAYPAL_CLIENT_ID | SHOPIFY_API_KEY | wc-api | modman clone
C: shopify theme dev | shopify app dev | shopifyApp | medusa develop | medusa-config
C: cartId | lineItems | productId | checkoutId
X: plugin marketplace | github marketplace | marketplace add | visual studio marketplace | vscode marketplace
X: vs code marketplace | github actions marketplace | aws marketplace | azure marketplace | git checkout
X: svn checkout | checkout the repo | checkout this repo | checkout the code | check out | checkout code
X: actions checkout | checkout the demo | checkout branch | nft marketplace | shopping list app | app store
X: play store | google play store | key value store | data store | redux store | chrome web store | chrome store
X: object store | vuex store | state store | microsoft store | windows store | snap store | barrel stock
X: stock market | stock price | stock trading | mac app store | vector store | golf cart | service catalog
X: data catalog | paddle ocr | java pet store
X: mac vendor | vendor lookup | vendor prefix | vendor prefixes | vendor prefixed | vendor id | vendor database
X: checkout directory | store enhancer | session store
E: commerce starter | modular commerce
E: conversational commerce | mobile commerce | d2c | quick commerce
E: online grocery | supermarket | online pharmacy
E: sneaker store | shoe shop | jewelry store | electronics store
E: laptop store | flower shop | pet shop | gift shop | toy store | art store | wine shop
E: bike shop | digital store | digital downloads | sell software licenses | coupon system
E: affiliate tracking | affiliate store | print on demand | auction system | online auction
E: bidding platform | bidding system | classifieds site | classified ads script | second hand marketplace
E: used car marketplace | p2p marketplace | marketplace software | marketplace application
E: marketplace web | marketplace template
E: multivendor | decentralized marketplace
E: farmers marketplace | handmade goods | rental marketplace | service marketplace | gig marketplace | shop engine
E: shop plugin | shop package | shop module | shop website | shop frontend | shop backend | shop api | shop template
E: shop theme | shop bot | telegram store | discord shop
E: online shopping
E: shopping application | shopping system
E: cart package for | cart module
E: payment gateway plugin
E: shipping module | shipping plugin
E: shipping extension | shipping carrier | order processing system | order tracking system | order import | order sync
E: inventory sync | product information manager | product feed generator
E: product feed for google | product recommendation engine
E: product comparison | stock alert | point of sale | pos for
E: retail pos | restaurant pos
E: menu and ordering
E: magento 1 extension | openmage
E: mage os | hyva theme | hyva compatibility | luma theme | pwa studio | adobe commerce extension
E: shopify headless
E: shopify api library | shopify api wrapper | shopify sdk
E: shopify scripts | shopify snippets | shopify clone | shopify alternative
E: woocommerce shipping | woocommerce theme
E: woocommerce rest api | woocommerce product | woocommerce app | woocommerce subscriptions
E: woocommerce blocks | woocommerce snippets | edd extension | prestashop addon | prestashop 1 7
E: prestashop webservice | prestashop docker | opencart plugin | opencart 3 | oscommerce fork | zen cart plugin
E: shopware 5 plugin | shopware 6 plugin | shopware 6 theme | shopware 6 app | shopware bundle | oxid module
E: oxid esales | plugin for sylius | sylius theme | sylius store | sylius payment
E: spree commerce extension | spree gateway | solidus plugin | workarea | saleor plugin | medusa starter
E: medusajs plugin | bagisto package | aimeos extension | aimeos package
E: orocommerce | akeneo pim | akeneo connector | akeneo bundle
E: drupal commerce module | craft commerce plugin | craft commerce gateway | statamic simple commerce
E: snipcart integration | nopcommerce theme | plugin for nopcommerce | smartstore | grandnode
E: umbraco commerce | vendr | kentico commerce | sitecore commerce | hybris commerce | sap spartacus
E: broadleaf commerce | konakart | demandware cartridge | bigcommerce stencil
E: ecwid api | squarespace commerce | lightspeed | square online | commercejs
E: commercetools sunrise | faststore | nuvemshop | tiendanube
E: tray commerce | mercado pago | mercado shops | jumpseller | loja integrada
E: deity falcon | cezerin | evershop | shuup | django oscar extension | django oscar api
E: django shop | satchless | saleor like | lfs shop | laravel shop
E: laravel cart
E: spring boot shop
E: mern shop | mern shopping | react store
E: next js store
E: vue shop
E: react native shopping | react native store
E: etsy clone | shopee clone | myntra clone | ikea clone | nike store
E: nike clone | doordash clone | ubereats clone | uber eats clone | swiggy clone | zomato clone | instacart clone
E: amazon seller central | amazon sp api | amazon mws api | amazon pa api
E: ebay trading api | walmart api | aliexpress scraper | allegro api | allegro rest | shopee api | lazada api
E: tokopedia | trendyol | hepsiburada | ozon api | google shopping
E: facebook catalog | facebook product feed | tiktok shop | 电商网站 | 电商平台系统 | 电商后台管理 | 电商小程序 | 电商实战 | 电商解决方案 | 电商中台
E: 商城网站 | 商城后台管理系统 | 商城系统源码 | 商城app | 商城小程序源码 | 开源电商 | 多商户商城 | 多用户商城 | 零售 | 社区团购 | 生鲜 | 生鲜商城 | 生鲜电商 | 优惠券系统 | 秒杀商城
E: b2c商城 | b2b2c商城 | 网上商城 | 网上商城系统 | 网上书店 | 在线商城 | 购物app | 仿京东 | 仿淘宝 | 仿天猫 | 京东商城 | 淘宝客 | 淘宝联盟 | 导购 | 返利 | 外卖点餐
)lexicon",
R"lexicon(
[ecommerce]
E: 点餐小程序 | 扫码点餐 | 订单管理 | 商品中心 | 库存管理 | 支付系统 | 聚合支付系统 | 自动发卡 | 發卡 | 購物網站 | 電商平台 | 電商網站 | 網路商店 | 線上購物 | 線上商店 | 商店系統 | 通販
E: 通販サイト | オンラインショップ | 쇼핑몰 프로젝트 | 쇼핑몰 솔루션 | 이커머스 | 온라인 쇼핑몰 | panier | sklep | магазин | корзина | модуль для opencart
E: модуль оплаты | bán hàng | negozio | webwinkel
W: bakery | game store | voucher system | referral program | restock
W: virto | oscar | cartridge | amazon like | airbnb like | amazon product | n11 | wildberries | ozon | rakuten
W: update quantity | place order | place an order | placing orders | order details | my orders
W: order states | mark as delivered | address book
W: conversion rate | development store
S: order summary
S: view orders | order statuses | manage orders
S: admin can add products | admin order details page
S: manage products | product attributes | product gallery
S: product carousel | product pagination
S: product filtering | product sorting | product ratings | reviews and ratings
S: related products | best selling products | new arrivals | recently viewed products
S: compare products | product bundles | bundle products | configurable products | digital products
S: downloadable products | virtual products | gift wrapping | discounts and promotions
S: promotion rules | pricing rules | tiered pricing | bulk discounts | customer groups | wish list
S: save for later | delivery address
S: delivery methods | tax rules
S: inventory tracking for products | stock levels | backorders | skus | barcode labels
S: multi currency | multiple currencies | currency switcher | multi warehouse
S: multiple warehouses | pay with paypal | paypal and stripe | paypal credit card integration
S: razorpay payment | razorpay integration
S: cash on delivery | payment capture | capture and refund | partial refunds | returns and refunds
S: return merchandise | customer accounts | customer dashboard
S: customers can | browse products | search for products
S: buy products | buy now button | sell products
S: sell your products | sell anything | start selling | shop owners | store owners
S: store manager | store administrators | sales dashboard
S: revenue statistics | stores configuration | setup di compile
S: static content deploy | magento versions | magento admin panel | compatible with magento
S: composer require magento | app code directory | woocommerce settings
S: woocommerce hpos | requires woocommerce | wc requires at least | theme liquid | settings schema
S: shopify partner account | shopify partners dashboard | custom app in shopify | ngrok tunnel shopify
S: back office modules | prestashop back office | bin console plugin install | plugin manager in shopware
S: spree install | sylius fixtures
T: afterpay | worldpay | paystack | flutterwave | payu | iyzico | paytm | 2checkout | opayo | sagepay
T: sezzle | btcpay server | coinpayments | sendcloud | royal mail | postnl | packlink | avalara | taxjar
T: vertex tax | algolia instantsearch | elasticsuite | klevu | doofinder | nosto | yotpo | judge me | trustpilot
T: klaviyo | akeneo | ergonode | omnipay | activemerchant
T: cashier | foxycart
H: ecommerce platform | ecommerce application | ecommerce store | ecommerce site | classifieds script

[lms]
alias: learning-management-system | elearning | e-learning | education-platform | moodle | school-management
alias: online-courses | 在线教育
E: lms | learning management | learning platform | online learning | e-learning
E: course management | online course | course platform | mooc | lcms | vle | virtual classroom | online education
E: education platform | educational platform | school management | college erp | school erp | campus management
E: classroom management | moodle | open edx | openedx
E: edx platform | xblock | scorm | xapi | lti | online exam | exam system | quiz platform
E: online quiz | assessment platform | tutoring platform | adaptive learning | blended learning | 在线教育
E: 線上教育 | 在线学习 | 学习平台 | 学习管理系统 | 教务系统 | 教務系統 | 教务管理
E: 教学平台 | 在线课堂 | 考试系统 | 在线考试 | 学生管理系统 | 学校管理系统 | 网校
E: 教育平台 | 慕课 | 题库 | 选课系统 | 智慧校园 | 学生信息管理
E: learning experience platform
E: elearning platform | elearning app
E: course selling | course website | course marketplace | udemy clone | coursera clone
E: course registration system | course authoring | lesson planner | classroom app
E: classroom platform | virtual learning | offline learning
E: offline-first learning | learning environment | training management
E: student management
E: school administration | university management | university portal
E: academic management | attendance management | attendance system | attendance tracking | grading system
E: exam management | exam platform | examination system | online examination
E: quiz application for students | quiz system | quiz maker for | flashcard platform
E: coding bootcamp platform
E: learning record store
E: for schools | teachers and students | teachers and learners | educators and learners
E: plateforme d'apprentissage | gestion scolaire | plataforma de aprendizaje | plataforma educativa
E: gestión escolar | plataforma de ensino | gestão escolar | lernplattform | schulverwaltung | обучающая платформа
E: система обучения | 学習管理 | 온라인 강의
E: ilias plugin
E: blackboard learn | blackboard api | chamilo plugin
E: learning tools interoperability
E: tin can api | tincan | experience api | lrs | cmi5 player | qti player | ims qti | h5p content
E: h5p library | h5p editor | adapt learning | adapt framework | adapt plugin | adapt component | elearning course
E: online school | class management
E: assignment grading | auto grading | grading tool | online assessment | quiz management | quiz app for teachers
E: education management | edtech platform | compliance training | student enrollment | learning paths for
E: learner progress | flipped classroom | formation en ligne | aula virtual | cursos en línea
E: ambiente virtual de aprendizagem | lernmanagement | дистанционное обучение | 在线课程 | eラーニング | 온라인 교육 | 학습 관리
S: sis | instructor | lecturer | teacher | student | enrolment | enrollment | course content
S: course creation | course builder | course material | course catalog | curriculum | lesson | syllabus
S: gradebook | grading | auto-grader | autograder | assignment submission | homework submission
S: quiz | question bank
S: multiple choice question | exam | examination | proctoring | plagiarism detection | certificate generation
S: course certificate | classroom | attendance | timetable
S: semester | academic | faculty | university | college | school | campus
S: homeschool | k-12 | higher education | higher ed | learner | learning path | learning analytics | learning object
S: learning activity | educational technology | edtech | educational content | educational game | teaching | tutoring
S: video lecture | lecture recording | live class | h5p | cmi5 | qti | aicc | imscc
S: common cartridge | caliper analytics | learnpress | gamified learning | training platform
S: corporate training | employee training | parent portal
S: admission | course selection | course registration | course schedule | fees management | alumni
S: 课程 | 选课 | 课表 | 课程表 | 成绩 | 作业 | 学生 | 教师 | 校园 | 刷课
S: 网课 | 学习通 | 超星 | 智慧树 | 试卷 | 阅卷 | 培训 | 排课 | 签到 | 教学 | 学籍 | 考勤
S: educators | learners | quizzes and assignments
S: enrolled courses | pupils | competencies | course progress
S: course categories | grade book
S: certificates of completion | course modules
T: Blackboard | Canvas | instructure | sakai | chamilo | ilias | claroline
T: schoology | edmodo | brightspace | d2l | desire2learn | learndash | lifterlms | coursera
T: udemy | edx | udacity | Khan | Teachable | thinkific | kajabi | bigbluebutton | totara | opigno
T: nbgrader | gradescope | articulate storyline | adobe captivate | mahara
T: learning locker | kolibri | skillshare | pluralsight | Piazza | powerschool
T: opensis | fedena | rosariosis
T: talentlms | docebo
H: lms system | lms api | learning system | quiz plugin | activity module | local plugin | scorm api | scorm wrapper
H: scorm package | 教育系统 | 课程平台 | 网课助手 | 考试平台 | 教学系统 | 校园系统
H: 刷课脚本
H: course player | quiz player
W: course | education | educational | learning | training | grade | assignment | homework | study | academy
W: certificate | tutorial | teach | tutor | enroll | lecture | video | chapter | bootcamp
W: mentor | knowledge
C: admin tool | local_ | mod_ | tutor plugins | CANVAS_API_TOKEN | moodledata
X: machine learning | deep learning | reinforcement learning | html canvas | html5 canvas | canvas element
X: canvas api | canvas 2d | canvas rendering | canvas library | supervised learning | transfer learning | unit test
X: java class | css class | sis tem | training data | training set | model training | old school | active learning
X: stanford university | university of | class name | online learning algorithm | federated learning | learning rate
X: learning curve | udacity project | udacity nanodegree | udacity course | coursera course | coursera specialization
X: coursera assignment | udemy course | canvas drawing | chess lms | logitech media server | lyrion
X: canvas game | canvas theme | least mean squares | lms filter | lms adaptive | squeezebox
E: elearning application | elearning website | elearning web application | elearning system | elearning authoring
E: elearning content | elearning framework | elearning software | ed tech platform | edtech startup
E: edtech application | education app | education application | education erp
E: education portal | education software | education website
E: educational management | educational portal | educational app for | educational web application
E: school information system | school information management | school dashboard | school admin
E: school timetabling | school scheduling | school library | school fee management
E: school grades | school diary | school app | school software | school system | school results
E: kindergarten | college management
E: college portal | college information system
E: university information system | university erp | university timetable
E: university timetabling | university course registration
E: course timetabling | timetable management | class schedule app | class scheduling
E: class attendance
E: classroom tool | classroom response system | classroom clone | google classroom alternative | google classroom api
E: virtual school | virtual campus | virtual university
E: online classroom | online class | online academy
E: online teaching | online tutoring
E: online training
E: online university
E: online testing platform | online testing system | online mcq
E: online proctoring | proctored exam | exam proctoring | exam portal | exam app
E: exam application | exam generator | exam software | exam scheduler | exam seating | exam timetable
E: exam paper generator | question paper generator | question bank management
E: quiz for students
E: totara learn | iomad
E: canvas api client | canvas course | canvas quiz | canvas assignments
E: canvas grading | canvas student | canvas instructure | blackboard building block | blackboard scraper
E: brightspace api | sakai tool | plugin for ilias | stud ip | dokeos | olat | openolat | opencast
E: learndash addon | lifterlms add on | learnpress addon
E: edx course | plugin for tutor | course creation platform
E: course enrollment system | course scheduling | course planner | course planning
E: course selection system | course reviews | course catalog app | course portal
E: course app | course delivery | course tracker | course search engine | course evaluation
E: udemy like | skillshare clone | khan academy clone | duolingo clone | kahoot clone | kahoot alternative
E: quizlet clone | quizlet alternative | brilliant clone | teachable alternative | thinkific alternative
E: microlearning | micro learning | mobile learning | learning app for kids
E: learning app for children | learning hub | learning portal | learning analytics dashboard
E: learning content management | learning community platform | learning website | learning suite
E: gamified education | gamification of learning
E: intelligent tutoring system | intelligent tutor | ai tutor | ai tutoring
E: ai powered tutor | ai teacher | ai teaching assistant | ai powered education
E: ai grading | personalized learning | personalised learning | tutoring app
E: tutoring management | tutor finder | tutor booking | tutor marketplace | find a tutor
E: student information
E: student database | student record system | student record management | student registration system
E: student attendance tracker
E: student result
E: student performance
E: student feedback | student portal system | student planner | student admission
E: student assessment | student progress tracking | student progress tracker
E: student evaluation | hostel management | campus app
E: campus portal | campus platform | smart campus | attendance tracker for
E: face recognition attendance | gradebook app | grade management | grade tracker
E: grading platform | autograding | automated grading | automatic assessment | automated assessment
E: programming assignment grader | programming assignments platform | assignment submission system
E: assignment management | assignment tracker | homework management | homework platform
E: homework tracker | homework submission system | peer assessment | peer grading | peer review for students
E: teacher portal | teacher app | teacher assistant | teacher tools
E: teaching platform | teaching tools | teaching assistant tool | teaching management | lesson planning
E: lesson plan generator | lesson builder | lesson player | lecture capture | lecture attendance | lecture streaming
E: interactive lectures | audience response | student response
E: h5p integration | h5p plugin | h5p player
E: qti parser | qti import | ims common cartridge | ims global | caliper events
E: open badges | digital badges | badge issuing | digital credentials for education
E: certificate generator for courses | corporate training platform | corporate learning | employee training platform
E: staff training | training portal | skills assessment
E: language school | music school | driving school
E: dance school | coaching institute | coaching class | coaching center | homeschooling | homeschool management
E: parent teacher | parents and teachers | k 12 education | k 12 schools
E: higher education institutions | interactive textbook platform
E: interactive coding platform | coding education | coding school platform | learn to code platform
E: open educational resources | oer platform
E: thesis management | internship management
E: placement management | placement portal | campus placement | alumni management
E: alumni network | scholarship management | scholarship portal | admissions management | admission system
E: admissions portal | fee management system | 学习系统 | 在线学习平台
E: 在线学习系统 | 在线教育网站 | 在线教育项目 | 在线课程平台 | 在线教学 | 在线教学平台 | 在线考试平台 | 在线答题 | 在线测评 | 在线作业 | 在线题库 | 网络教学平台 | 网络课堂 | 网课平台
)lexicon",
R"lexicon(
[lms]
E: 考试平台系统 | 考试管理 | 考试管理系统 | 考试小程序 | 答题系统 | 答题小程序 | 组卷系统 | 智能组卷 | 题库系统 | 题库管理 | 刷题平台 | 阅卷系统 | 成绩管理 | 成绩管理系统 | 学生成绩管理系统
E: 学生成绩 | 学生管理 | 学生信息管理系统 | 学生选课系统 | 学籍管理 | 学籍管理系统 | 教学管理系统 | 教学辅助 | 教务管理系统 | 教育管理系统 | 教育培训 | 培训管理系统 | 企业培训 | 校园管理
E: 校园平台 | 校园服务 | 智慧课堂 | 智慧教学 | 智慧校园系统 | 课程管理 | 课程管理平台 | 排课系统 | 自动排课 | 签到系统 | 课堂签到 | 点名系统 | 考勤系统 | 家校 | 家校互通 | 幼儿园
E: 幼儿园管理 | 高校管理 | 高校教务 | 毕业设计管理系统 | 毕设管理 | 实习管理 | 宿舍管理 | 线上教育 | 知识付费 | 录播 | 互动课堂 | 超星学习通 | 雨课堂 | 中国大学mooc | 线上考试
E: 線上學習平台 | 線上教學 | 數位學習 | 學習管理系統 | 課程管理系統 | 校務系統 | 題庫系統 | 學習管理システム | 学習管理システム | オンライン学習 | 教育支援 | 授業支援 | 学習支援システム
E: 成績管理 | 出席管理 | 학습 관리 시스템 | 온라인 강의 플랫폼 | 학사 관리 | 수강신청 | 출석 | plataforma de cursos | gestión académica
E: sistema académico | sistema escolar | sistema de gestión escolar | plataforma de estudos | sistema acadêmico
E: sistema de gestão escolar | gestion des étudiants | plateforme éducative
E: lernmanagementsystem | stundenplan | notenverwaltung | система дистанционного обучения
E: система управления обучением | образовательная платформа | электронный журнал | электронный дневник
E: платформа для обучения | okul yönetim sistemi | uzaktan eğitim | sistem informasi akademik | sistem akademik
E: ujian online | aplikasi ujian | absensi siswa | quản lý sinh viên | quản lý học sinh | dziennik elektroniczny
E: registro elettronico
W: preschool | online test
W: peer feedback | clicker | tin can | k12 | oer
W: term dates | randomized questions | random questions | prevent cheating | anti cheating | cohorts
W: parents can | notice board | noticeboard | instructional design | pedagogy | pedagogical
W: for trainers
W: sensei | sif | 点名 | 中小学 | 高校 | 大学生
S: enroll in courses | enroll in a course
S: my courses | browse courses | course details page
S: create and manage courses | create courses
S: submit assignments | upload assignments | grade assignments | grade submissions
S: grades and feedback | report cards | marksheet
S: class and section | classes and sections | subjects and classes
S: manage classes | manage subjects
S: head of department
S: class routine
S: timed quizzes
S: question types multiple choice | question pools | auto graded quizzes
S: negative marking | plagiarism checker
S: course completion | completion tracking | completion certificates
S: track learning progress | learning progress tracking
S: course chapters
S: video courses | live classes | live lectures
S: live sessions with | virtual classes
S: study materials upload | share study materials | discussion forums for courses
S: course discussions | course announcements | class announcements | course purchase
S: purchase courses | buy courses | paid courses | course pricing
S: cohort based courses | gamification badges and points
S: points badges and leaderboards | xp and badges | streaks and xp | fee collection | fee payment
S: tuition fees | hostel and transport
S: library and transport | parents can view | parent login | parents dashboard | homework module
S: site administration plugins | site administration notifications
S: course format settings | studio advanced settings | advanced module list
S: advanced settings studio | course outline in studio
S: tutor config save | tutor local launch | canvas access token | canvas instance
S: assignments in canvas
S: gift format
S: aiken format | bloom taxonomy | instructional designers
S: for educational institutes | educational institutions
S: for course creators
T: microsoft teams for education | ims caliper | jitsi classes | zoom sdk classes | kaltura
T: panopto | turnitin | respondus | proctorio | kahoot | mentimeter | quizlet | oneroster
T: one roster | ed fi | clever sso | banner ellucian | badgr | credly
T: adapt authoring | articulate rise | ispring | exelearning
T: pearson vue
H: online judge for courses | assessment system | school portal | campus system
C: moodle-enrol | moodle-format | moodle-tool | qtype_ | admin cli upgrade
C: admin cli install_database | moodlehq | wstoken | moodlewsrestformat | core_course_get_courses
C: core_enrol_get_users_courses | tutor dev launch | tutor images build openedx
C: pip install tutor | xblock-sdk | xblock-utils | ADVANCED_SETTINGS | canvasapi
C: CANVAS_API_KEY | CANVAS_API_URL | lti-key | ltijs | pylti1p3 | pylti | lti_consumer | imsmanifest | scorm-again
C: pipwerks | cmi-core-lesson_status | LMSInitialize | LMSSetValue | LMSGetValue | LMSCommit | tincanjs | xapiwrapper
C: h5p-standalone | h5p-php-library

[video]
alias: videos | streaming | video-player | media | multimedia | ffmpeg | video-streaming | youtube | webrtc
alias: video-processing | 视频
E: video | live streaming | livestream | live stream | livestreaming
E: transcoding | transcoder
E: web conferencing
E: screen recorder | screen recording | screencast
E: youtube downloader | media player | movie player | vod
E: subtitle | closed caption | media server | media center | streaming server | streaming media | adaptive streaming
E: iptv | m3u playlist | m3u8 | ip camera | surveillance camera | cctv | nvr | rtmp | rtsp | hls
E: mpeg-dash | webrtc | h264 | h-264 | h265 | h-265 | hevc | av1 | vp8 | vp9 | mp4 | mkv | webm
E: multimedia framework | anime streaming | tv show | vlog | danmaku
E: demuxer | muxer | 视频 | 視頻 | 影片 | 视频播放器 | 播放器 | 直播 | 视频直播
E: 视频下载 | 视频处理 | 视频编辑 | 视频剪辑 | 短视频 | 视频会议 | 音视频 | 推流 | 拉流
E: 视频通话 | 视频监控 | 流媒体 | 弹幕 | 字幕 | 视频网站 | 录屏 | 点播 | 影视 | 转码
E: 视频解析
E: dash player | stream your own | self-hosted live | youtube alternative | youtube client | youtube frontend
E: download youtube | downloads youtube | media downloader
E: playlist downloader | selective forwarding unit | media system | manage and stream your media | transcode
E: lossless cut | record your screen | virtual webcam
E: surveillance system | tv tuner | live tv
E: deinterlace
E: embed youtube | youtube player
E: vimeo player | vimeo api | youtube search | youtube api client
E: youtube live | twitch api | twitch bot | twitch chat | twitch stream | stream overlay | streaming software
E: live broadcast | live broadcasting | broadcast software | tv broadcast
E: streaming protocol | media streamer
E: mpd parser
E: dash manifest | dash streaming | media source | mp4box | matroska
E: avi files | mpeg transport | transport stream | dvb tuner
E: dvb card | tv card | tv recorder | tv viewer | television viewer | teletext
E: electronic program guide | xmltv | epg grabber
E: theora
E: call uikit | prebuilt call
E: conferencing system
E: stun and turn | stun server | sfu server | screen share
E: screen capture | record screen | webcam capture | webcam viewer | webcam recorder | webcam software
E: camera app | camera component | camera preview | camera streaming | camera viewer | camera recorder
E: network camera | surveillance software | motion detection software
E: srt parser | webvtt parser | vtt parser
E: closed captioning | caption file | dvd player | dvd authoring | dvd ripper | dvd ripping
E: blu-ray | movie files | movie manager | movie collection manager | movie catalog | movie database client
E: tmdb api | omdb api | film database | tv series manager | anime tracker
E: anime downloader | anime scraper | kodi addon | kodi plugin | kodi skin | plex plugin
E: jellyfin plugin | jellyfin client | plex client | mpv plugin | vlc plugin | gstreamer plugin
E: gstreamer element | gstreamer bindings | ffmpeg wrapper | ffmpeg bindings | ffmpeg plugin | ffmpeg filters
E: fluent ffmpeg | obs plugin | obs websocket | obs overlay | atem control
E: vj software
S: webcam | movie | remux | mpeg | mpeg4 | avi | flv | mov | yuv | y4m | prores | opus | aac
S: codec | container format | bitrate | bitstream | frame rate | frame extraction | keyframe | key frame
S: scene detection | shot detection | frame interpolation | vmaf | psnr
S: compositing | green screen | chroma key
S: gif recorder | time-lapse | timelapse
S: slow motion | picture-in-picture | seek bar | autoplay
S: responsive youtube | drm | widevine | fairplay | playready
S: clearkey | srt | webvtt | vtt | ssa | subrip | caption
S: karaoke | simulcast | sfu | mcu | turn server | stun
S: ice candidate | peer connection | screen sharing | screen mirroring | airplay | chromecast | miracast | dlna | upnp
S: onvif | v4l2 | video4linux | uvc | camera stream | mjpeg | mjpg | motion jpeg | frame grabber | hdmi capture | ndi
S: sdi | broadcast | broadcaster | broadcasting | restream | rebroadcast | relay stream
S: stream key | vtuber | clip | highlights | playout | digital signage | hardware acceleration | nvenc
S: vaapi | vdpau | qsv | videotoolbox | mediacodec | avfoundation | gpu decoding | media playback | media streaming
S: media pipeline | media library | media file | media converter
S: tv series | television | epg | dvb | dvr | pvr | set-top box | torrent streaming
S: watch together | watch party | sync playback | tiktok clone | youtube clone | netflix clone
S: youtube channel | youtube transcript
S: action recognition
S: deepfake | face swap | lip sync | talking head | motion detection | camera recording | baby monitor
S: dashcam | streamer | anime | film | cinema | vhs | capture card | projection mapping | vj | live visual
S: teleprompter | meeting | telemedicine | videochat | 编解码 | 硬解码
S: 软解码 | 解码 | 编码器 | 摄像头 | 监控 | 抖音 | 快手 | 哔哩哔哩 | B站 | 优酷 | 爱奇艺
S: 腾讯视频 | 去水印 | 无水印 | 倍速 | 投屏 | 电视 | 电影 | 番剧 | 录制 | 直播源 | 国标
S: 无人直播
S: live streams | 1080p | hdr | frames per second | quick sync
S: playback speed | subtitles | captions | thumbnails | playlists | sponsorblock
S: mse playback | mse based
S: 720p | media stream | media tracks | playback rate | playback controls
S: player controls | audio tracks | dvd
T: ffmpeg | libav | libavcodec | gstreamer | vlc | libvlc | mpv | libmpv | mplayer | kodi | xbmc | plex | jellyfin
T: emby | obs | x264 | x265 | libvpx | dav1d | handbrake | avisynth | vapoursynth | moviepy
T: Premiere | after effects | final cut pro | davinci resolve | kdenlive | remotion | manim
T: videojs | plyr | dash-js | shaka player | jwplayer | jw player | flowplayer | mediaelement
T: exoplayer | media3 | ijkplayer | avplayer | dplayer | artplayer | youtube | yt-dlp
T: vimeo | dailymotion | twitch | netflix | hulu | tiktok | douyin
T: bilibili | youku | jitsi | zoom sdk | google meet
T: janus | mediasoup | livekit | kurento | pion | agora | opentok | tokbox
T: peerjs | simple-peer | simplewebrtc | srs | wowza | red5 | mux
T: cloudflare stream | mediamtx | zoneminder | Frigate | blue iris | motioneye | go2rtc | wyze | hikvision | dahua
T: reolink | unifi protect | apple tv | android tv | roku | fire tv | sonarr | radarr | tmdb | imdb | trakt
T: opensubtitles | Invidious | peertube | aegisub | mkvtoolnix | gpac | bento4 | blackmagic
T: decklink | opencv | raspivid | Topaz | wan2
T: owncast | newpipe | bigbluebutton | ovenmediaengine | shinobi
T: vidstack | react player | zegocloud | daily-co | whereby
T: coturn | libdvdread | libdvdnav | theoraplayer | bitmovin | brightcove | kaltura
T: dyntube | dash-industry | rtpengine | streamlabs | v4l
H: web player | stream recorder | video api | video component | video plugin
H: streaming platform | streaming client | subtitle parser | twitch client | webrtc sdk | ffmpeg build
H: ffmpeg library | ffmpeg gui | mpv script | meeting platform | 视频下载器 | 视频播放 | 视频平台
H: 直播平台 | 直播系统 | 流媒体服务器 | 字幕工具 | 下载器 | 视频工具 | 视频站
H: chat server for live streams | downloader | conferencing
H: player for videos
W: streaming | player | playback | media | audio | camera | recording | capture | frame | music
W: playlist | multimedia | conversion | pixel | thumbnail | animation | photo | decode | encode
W: encoder | decoder | decoding | conference | room | episode | embed | timeline | cast | tv
W: fps | seek | seeking | aspect ratio
C: ffmpeg -i | video src | data-setup | controls autoplay | index m3u8 | cv2 VideoCapture | getUserMedia
C: RTCPeerConnection | youtube embed | new Hls | libx264
C: video id | loadSource | attachMedia
C: ffprobe | gst launch | video controls | mediaDevices getUserMedia | captureStream | MediaRecorder | addTrack
C: createOffer
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
X: cisco mse | visual truetype | vtt hinting | vtt data | opentype vtt | mse loss | mean squared error | foundry vtt
X: vtt system | sample rates | mpeg audio | audio recording | screen reader | sound and video | file seek
X: seek and tell | seekable stream | explainer video | video explains | video guide | video gaming
X: video graphics array | video mode | video bios | video output driver | video ram | xorg video driver
E: html5 player
E: mpv frontend | mpv based
E: script for mpv | mpv config | vlc remote
E: slideshow maker
E: ffmpeg commands | ffmpeg for android | ffmpeg kit | ffmpeg based | frontend for ffmpeg | gui for ffmpeg
E: interface to ffmpeg | static ffmpeg
E: adaptive bitrate streaming | low latency streaming
E: tv guide | tv streaming app | watch tv
E: watch anime | anime player | watch movies | movie streaming | stream movies | stream torrents
E: youtube music client | youtube app
E: youtube dl gui | youtube dl wrapper | youtube dl frontend | yt dlp frontend | yt dlp gui | yt dlp wrapper
E: downloader for youtube | twitch downloader
E: twitch player | bilibili downloader | bilibili client | tiktok downloader
E: vimeo downloader | download udemy
E: stream downloader
E: webcam streaming
E: virtual camera | webcam effects | webcam app | security cameras
E: dash cam | action cam | gopro | drone footage
E: vj tool | obs studio plugin | plugin for obs | obs scripts | obs remote | twitch overlay | streaming overlays
E: stream alerts | virtual production | broadcast automation | playout server | digital signage player | multiview
)lexicon",
R"lexicon(
[video]
E: srt files | karaoke player | kodi add on
E: kodi repository | emby client | emby plugin | cast to chromecast | roku app
E: apple tv app | android tv app | fire tv app | smart tv app | android tv player | dlna server
E: home theater | media organizer | digital television | capture card tool
E: lossless cutting
E: silence remover | auto editor | motion graphics
E: after effects scripts | after effects plugin | premiere pro extension | davinci resolve scripts
S: smooth playback | custom controls for the player | pip mode
S: ts segments | dash streams
S: whip and whep | whip whep | live channels | catch up tv | restreaming
S: multistreaming | quality selector | 4k 60fps
S: constant rate factor | gop | extract frames
S: frame by frame | frame accurate | decode frames
S: hdr10 | dolby vision | color grading | luts
S: hardware accelerated decoding | hardware decoding | hardware encoding | nvdec
S: yuv420p | deinterlacing | camera feed | ptz cameras
S: ptz control
S: seek preview
S: vast ads | vpaid | pre roll ads | youtube url
S: audio only downloads | seasons and episodes
S: continue watching | synchronized playback | bullet comments
S: media info | tv episodes | 视频转码 | 视频编码 | 视频解码 | 视频聊天 | 视频流 | 直播录制 | 音视频开发 | 短视频去水印 | 弹幕播放器 | 字幕下载
S: 字幕翻译 | 影视站 | 看电影 | 番剧下载 | 电视直播 | 电视盒子 | 监控摄像头 | 国标28181 | 倍速播放 | 抖音视频下载 | 快手视频 | B站视频 | 哔哩哔哩下载 | 油管 | 視訊 | 影片下載
S: 影片播放 | 直播錄製 | 字幕製作
T: ffplay | ffmpegkit | libavformat | avconv | libaom | rav1e | openh264
T: gst plugins | exo player | gsyvideoplayer | android mediaplayer
T: hlsjs | dashjs | shaka packager | flvjs | clappr | jplayer
T: pyav
T: makemkv | mkvmerge | mediainfo | mlt framework | shotcut | openshot | blender vse
T: vmix | wirecast | live555
T: aws elemental | mediaconvert | aws ivs
T: streamlink | lux downloader | gallery dl | kick streaming
T: bazarr | overseerr | tautulli | stremio | popcorn time | themoviedb | thetvdb
T: tvmaze | subscene | libass | v4l2loopback | nest cam | raspberry pi camera
T: picamera | atem | casparcg | tvheadend | hdhomerun | dvblink | webtorrent | torrent stream
T: cea 608 | scte 35 | cmaf | ogv | vast tags
H: video app | video toolkit | video tool | video engine | video widget | video feed library | video tracker
H: video viewer | video looper | video splitter tool | video processor | video proxy | video filter library
H: video editing app | video editor library
H: video editing toolkit | media framework | media toolkit | media player library | media center application
H: media transcoder | media manager | streaming app | stream player | streaming site
H: live streaming sdk | rtmp client | rtmp library | rtsp library | rtsp camera viewer | hls library | hls parser
H: m3u parser | iptv app for | iptv proxy | subtitle library | subtitle tool | subtitle generator | subtitle player
H: caption editor | youtube api wrapper | youtube wrapper | youtube bot | youtube tool | youtube extension
H: youtube uploader | youtube component | youtube embed component | movie app | movie database app | anime app
H: anime client | anime cli | tv app | screen recorder app | screencast recorder | screen capture library
H: camera app with video | webcam library | nvr software | conference app | webrtc video chat | encoder wrapper
H: codec library | ffmpeg tool | ffmpeg script | kodi client | kodi remote | plex app | plex tool | jellyfin app
H: obs tool | twitch tool | chromecast app | chromecast library | gif converter
C: ffmpeg -version | brew install ffmpeg | apt install ffmpeg | apt-get install ffmpeg
C: choco install ffmpeg | ffmpeg_path | ffmpeg-static | libavcodec-dev | libavformat-dev
C: libavutil | libswscale-dev | -vcodec | -acodec | -c copy | -crf
C: pip install yt-dlp | yt-dlp -f | gst-inspect-1 0
C: gstreamer1 0-plugins-bad | libgstreamer1 0-dev | libmpv-dev | videojs player | vjs-default-skin | class video-js
C: controls preload auto | video mp4 | video webm | application x-mpegurl
C: new plyr | react-native-video | video_player
C: videoplayercontroller | exoplayer builder | simpleexoplayer | avplayerviewcontroller | from moviepy editor import
C: videofileclip | cv2 videowriter | videocapture 0 | rtmp localhost live | rtsp admin | rtsp localhost 8554
C: input conf mpv | mpv conf | config mpv scripts | streamlink twitch | --resolution 1080p | --video-size
C: obs-studio obs-plugins | youtube_api_key | video_id | videoid | playlist m3u8 | npx remotion render | manim -pql
C: import vapoursynth | core std vapoursynth | tmdb_api_key
W: trailers | bit rate | 动漫

[3d]
alias: 3d-graphics | computer-graphics | webgl | opengl | rendering | cad | 3d-printing | vr | ar | threejs
alias: 三维
E: 3d | 3-d | three dimensional
E: three-js | threejs
E: webgl | webgl2 | webgpu | opengl | vulkan | direct3d | directx 11 | directx 12 | metal renderer
E: computer graphics | ray tracing | raytracing | ray tracer | raytracer | path tracing | path tracer | ray marching
E: raymarching | physically based rendering | pbr | real-time rendering | rasterizer | rasterization
E: software renderer | virtual reality | augmented reality | mixed reality | vr | webxr | webvr
E: openxr | cad | parametric modeling | solid modeling | voxel | point cloud
E: mesh processing | gaussian splatting | nerf | photogrammetry | gltf | glb | wavefront obj | stl file | fbx
E: collada | shader | glsl | hlsl | g-code | gcode | slicer | reprap | metaverse | 三维 | 三維
E: 3D打印 | 3D列印 | 3D 打印 | 渲染 | 渲染引擎 | 图形学 | 计算机图形学 | 虚拟现实
E: 虛擬實境 | 增强现实 | 擴增實境 | 渲染器 | 光线追踪 | 着色器 | 三维重建 | 点云 | 建模
E: 数字孪生 | 3D模型 | 3D 模型 | 3D引擎 | 倾斜摄影
E: graphics programming
E: physically based renderer | offline renderer | cpu renderer | planetarium | virtual globe | city models
E: building models | stl viewer | geometry processing | structure from motion | multi-view stereo | slam system
E: visual slam | lidar slam | neural radiance field | solid modelling | printable case
E: stl files | printer firmware | blender add-on | blender addon | blender plugin | avatar creator | virtual world
E: character animation | skeletal animation library | hdri | signed distance | sdf modeling | sdf renderer
E: x3d | vrml | scene description | stl library | stl parser | stl loader | stl to
E: ply files
E: usdz converter | openscad library | openscad scripts | openscad code
E: freecad workbench | freecad addon | freecad macro
E: computer-aided design | dxf files | dxf parser | dwg files | ifc files
E: ifc viewer | bim viewer | building information | constructive solid | mesh library for | mesh generator
E: mesh editing | mesh decimation | mesh boolean | mesh optimization | mesh optimizer | mesh viewer
E: gpu rendering | gpu-accelerated graphics
E: gpu accelerated rendering | gpu compute on the web
E: glslify
E: built on three | react-three
E: ar experiences | ar app | ar markers
E: virtual tour | panoramic viewer | 360 image viewer | panorama stitching | photosphere
E: stereo reconstruction | surface mesh
E: volume renderer | volume visualization | isosurface | scientific visualization | molecular viewer | molecule viewer
E: molecular graphics | protein viewer | terrain renderer | terrain generator | procedural planet | digital twin
E: globe component | earth viewer | rendering software | render farm
E: light simulation | global illumination renderer | texture compression | texture format | basis universal | ktx2
E: material editor | material library | animation retargeting | motion capture data
E: character rigging | game models | magicavoxel
E: skin viewer | virtual environments for | stereogram | lithophane
E: slicing software | toolpath | cam software
E: laser cut
S: mesh | subdivision surface
S: texture | shadow mapping | shadow map | ambient occlusion | ssao
S: global illumination | light mapping | lightmap | image based lighting | skybox | deferred rendering
S: deferred shading | forward rendering | post processing | anti-aliasing | antialiasing | bloom effect | tone mapping
S: volumetric | volume rendering | sdf | csg | nurbs | brep | b-rep | bvh | octree | frustum culling
S: scene graph | skeletal animation | rigging | inverse kinematics | motion capture | mocap | blend shape
S: spir-v | spirv | wgsl | gpu programming | render graph | render pipeline | rendering pipeline | renderer | material
S: camera control | orbit control | first person | perspective projection | quaternion | terrain
S: heightmap | procedural world | particle system | fluid simulation | cloth simulation
S: physics engine | rigid body | soft body | collision detection | stereoscopic | headset | hand tracking | room scale
S: 360 viewer | panorama | equirectangular | hologram | face filter | marker tracking
S: image tracking | plane detection | ply | stl | step file | iges | dxf | dwg | usdz | ifc | bim | obj loader
S: model loader | model viewer | vrm | avatar | lego | isometric | extruder | filament | fdm
S: resin printer | print bed | bed leveling | print farm | print server | nozzle | cnc | laser cutter | laser cutting
S: milling | enclosure | mechanical design | keyboard case | thingiverse | depth map | depth camera
S: stereo vision | mvs | sfm | slam | bundle adjustment | surface reconstruction
S: differentiable rendering | dicom | molecular visualization
S: globe visualization | flight simulator | solar system | planet
S: tilt effect | cube | demoscene | demo scene | lidar
S: astronomy visualization | product configurator | creative coding | 地球 | 贴图 | 光照 | 网格 | 模型
S: 全景 | 体素 | 材质 | 阴影 | 元宇宙 | 粒子 | 切片 | 打印机 | 图形引擎 | 智慧城市 | 地形
S: scene camera and | perspective camera | orbit controls | geometries | textured | texturing | cubemap
S: framebuffer | depth buffer | projection matrix | euler angles | obj files | alembic | point clouds
S: voxels | meshes | normals | uv mapping | keyframe | tessellation
S: directx | gpu required | hotend | pla | infill | layer height
S: openusd scene
S: view matrix | camera position | directional light | point light | ambient light | spotlight | scene objects
S: faces and vertices | vertex buffer | index buffer | uv coordinates
S: draw calls | render target | gl context | mipmap | depth test | alpha blending | z-buffer | near and far
S: raycaster | raycasting | bounding sphere | phong | lambert | matcap | environment map | env map | hdr environment
S: support structures | extrusion | revolve | chamfer | low poly
T: blender | Unity | unity3d | Unreal | ue4 | ue5 | godot | babylon-js | babylonjs
T: a-frame | aframe | r3f | drei | playcanvas | pixijs | regl | Cesium
T: cesiumjs | threebox | deck-gl | mapbox gl | ogre3d | Ogre | irrlicht | panda3d | jmonkeyengine | jme3 | libgdx
T: urho3d | bgfx | glfw | glew | Glad | glm | sdl2 | freeglut | Glut | assimp | openvr | steamvr
T: oculus | meta quest | vive | google cardboard | Daydream
T: hololens | magic leap | arkit | arcore | arfoundation | ar foundation | vuforia | ar-js | artoolkit | 8th wall
T: visionos | vision pro | realitykit | scenekit | sceneform | metal api | moltenvk | wgpu | nanite | freecad
T: openscad | opencascade | open cascade | openjscad | cadquery | solidworks | autocad | fusion 360 | onshape
T: autodesk | revit | Rhino | Rhinoceros | Grasshopper | sketchup | 3ds max | 3dsmax | maya | houdini
T: cinema 4d | zbrush | substance painter | octoprint | Marlin | klipper | cura | prusaslicer | prusa | slic3r
T: orcaslicer | creality | ender 3 | bambu | moonraker | Mainsail | fluidd | repetier
T: grbl | linuxcnc | meshlab | open3d | pcl | vtk | paraview | itk | cgal | embree | optix
T: rtx | mitsuba | pbrt | povray | pov-ray | renderman | v-ray | arnold
T: bullet physics | physx | cannon-js | ammo-js | rapier physics | colmap | openmvg | openmvs | meshroom | kinect
T: realsense | sketchfab | shadertoy | openframeworks | Cinder | nannou | Bevy | stride engine | openscenegraph | osg
T: papervision3d | away3d | stage3d | spline tool | smplx | smpl | nerfstudio | vrchat | second life | opensimulator
T: roblox
T: three.js | babylon.js | threlte | libigl | pyvista | trimesh | solvespace | glmakie | gsplat | kaolin | tinygltf
T: draco | openusd
T: x3dom | stack-gl | twgl | spline design | troika | potree
T: itowns | filamentjs | luma-gl | claygl | zdog | phoria | seen-js | verge3d | pixyz
T: jscad | build123d | implicitcad | brlcad | librecad | qcad | openvdb | materialx | mikktspace
H: rendering engine | render engine | graphics library | 3d model viewer | 3d platformer | webgl library
H: webgl renderer | webgl demo | opengl demo | vulkan renderer | vulkan tutorial | three-js example | three-js plugin
H: shader effect | mesh library | unity project | 三维引擎 | 图形库 | 三维可视化 | 渲染框架
H: 可视化引擎
H: modeler | globe
H: gltf loader | cad system
W: graphics | scene | camera | lighting | geometry | vertex | vertices | polygon | triangle | animation | gpu | game
W: canvas | simulation | viewer | printer | printing | hardware | sculpt | physics | spatial | virtual | immersive
W: reality | depth | surface | shape | shadow | visualization | projection | coordinate | glass
W: particle | exporter | importer | parametric | matrix | vector | visual effect
W: transforms | bounding box | shading | orthographic | field of view | level of detail | instancing | wireframe
C: THREE Scene | new THREE | THREE WebGLRenderer | THREE PerspectiveCamera
C: a-scene | a-entity | BABYLON | gl_Position | gl_FragColor | vec3 | vec4 | sampler2D
C: libglfw3-dev | freeglut3-dev | glewInit | bpy | openscad -o | blender --background | vulkan sdk
C: LunarG | import open3d | model stl | model obj | model glb | printer cfg | nvdiffrast
C: THREE | PerspectiveCamera | WebGLRenderer | BoxGeometry | MeshBasicMaterial | Canvas mesh | glBegin | glDrawArrays
C: glClear | gltfLoader | OrbitControls | trimesh load | cylinder | linear_extrude
C: new Mesh | WebGLRenderingContext | getContext webgl | createShader | gl createProgram | gl bindBuffer
C: shaderMaterial | mesh position | useFrame | useGLTF
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
X: 3d dice | table printer | network printer | code printer | printer driver | print preview | data transforms
X: code transforms | babel transforms | transforms code | vega transforms | ast transform | string transform
X: jax transforms | xslt transforms | transforms data | transforms objects | ar archive | ar file | ar command
X: unix ar | time slicer | pattern shaders | level of detail logs | shading of rows | reducer slicer | redux slicer
)lexicon",
R"lexicon(
[3d]
X: arma model | css wireframe | ui wireframe | wireframes and mockups | website wireframe | text renderer
X: pdf renderer | template renderer | markdown renderer | html renderer | email renderer | view renderer
X: custom renderer | cell renderer | form renderer | list renderer | mesh wifi | mesh vpn | wireless mesh | mesh radio
X: mesh routing
E: pathtracer | photorealistic rendering | realtime rendering
E: production renderer | renderer written in
E: learnopengl
E: graphics api abstraction
E: volumetric rendering
E: volumetric clouds | ocean rendering | water rendering | terrain rendering | procedural modeling | procedural city
E: shadow mapping techniques | post processing effects | screen space reflections | atmospheric scattering
E: hair rendering | cel shading
E: obj viewer | usd
E: markerless motion capture | facial animation | auto rigging | rigging tool | blender add ons | blender extension
E: blender importer | blender exporter | blender scripts | blender python | addon for blender | add on for blender
E: io for blender | maya plugin | maya tools | maya scripts | maya python | 3ds max plugin | 3ds max scripts
E: houdini tools | houdini plugin | houdini digital assets | cinema 4d plugin | sketchup plugin | sketchup extension
E: rhino plugin | grasshopper plugin | grasshopper components | parametric design
E: solid modeler | openscad models | openscad designs | fusion 360 add in
E: solidworks add in | autocad plugin | revit add in | revit plugin | dxf library
E: printer profiles
E: mesh repair | remeshing
E: mesh deformation | mesh compression | mesh reconstruction | uv unwrapping | texture baking
E: texture synthesis | texture tools | normal map generator
E: neural rendering
E: gaussian splats | splat viewer | inverse rendering
E: differentiable renderer | implicit surfaces
E: ar framework | webar | looking glass | 360 video player
E: photo sphere
S: render scenes | render a scene | rendered images | rendered scene | scene format
S: orbit camera | free camera | orthographic camera | view frustum | occlusion culling | backface culling
S: uniform buffers | render passes | instanced rendering | lod | vertices and faces | vertex colors
S: polygons and vertices
S: half edge | bounding volume hierarchy | acceleration structures
S: ray triangle intersection | ray casting | ray box intersection | monte carlo integration | importance sampling
S: photon mapping | metropolis light transport | samples per pixel | cornell box
S: stanford bunny | sponza | utah teapot | specular
S: brdf | bsdf | fresnel | subsurface scattering | refraction | caustics | soft shadows | shadow volumes
S: spot lights | area lights | environment mapping | skyboxes | bump mapping | parallax mapping | displacement mapping
S: msaa | fxaa | depth of field | motion blur | gamma correction | morph targets | blendshapes | shape keys
S: armature | animation curves
S: mixamo | ready player me | uv maps | albedo | roughness
S: model matrix | head tracking | hand controllers
S: surface tracking | world tracking | spatial anchors | spatial mapping
S: blend file | 3mf | amf | vdb | laz files | las files | e57 | extrude | fillet | lofting
S: boolean operations | sketch constraints | supports and rafts | petg
S: printed parts | heated bed | print time | 三维模型 | 三维建模 | 三维地图 | 三维地球 | 3D建模 | 3D可视化 | 3D渲染 | 3D打印机
S: 3D场景 | 3D地图 | 软渲染 | 光栅化 | 路径追踪 | 顶点着色器 | 全局光照 | 阴影贴图 | 实时渲染 | 延迟渲染 | 卡通渲染 | 点云处理 | 骨骼动画 | 动作捕捉 | 混合现实 | 全景图 | 全景漫游
S: 切片软件 | 建筑信息模型 | 图形渲染 | 网格简化 | 模型加载 | 算繪
T: tresjs | ogl library | three globe | printables | turbosquid | polyhaven
T: eevee | luxcorerender | appleseed
T: dxr | openimagedenoise | openimageio | openexr | opensubdiv
T: openshadinglanguage | hydra render delegate | omniverse
T: occt | solidpython | ifcopenshell
T: xeokit | mayavi | meshlabserver | pymeshlab | openmesh
T: tetgen | gmsh | cloudcompare | alicevision | kinectfusion
T: bundlefusion | instant ngp | pytorch3d | flame model | shapenet | scannet | objaverse
T: tinyobjloader | cgltf | meshoptimizer | stb image | shaderc | dxc | sokol gfx | diligent engine
T: vulkano | glium | lwjgl | jogl | opentk | silk net | veldrid | sharpdx | helix toolkit | metalkit
T: viro | arjs | mindar | zappar | wikitude | valve index | mrtk | leap motion
T: superslicer | pronterface | voron
T: ultimaker | anycubic | elegoo mars | chitubox | reprapfirmware
T: magnum graphics | horde3d | matterport | pannellum
T: marzipano | octane render | duet3d
H: 3d framework | 3d toolkit | 3d modeling tool | 3d model library | 3d design tool | 3d viewer component
H: 3d game renderer | 3d visualizer | 3d web viewer | 3d printing tool | 3d printer monitor | 3d printer controller
H: 3d scanner app | graphics engine | graphics framework | graphics sandbox | graphics renderer | rendering sandbox
H: raytracing engine | ray marcher | raymarcher | path tracing renderer | voxel library
H: shader sandbox | shader viewer | shader pack | opengl framework | opengl project | webgl app | webgl toolkit
H: vulkan wrapper | vulkan framework | vulkan abstraction | mesh tool | mesh editor | mesh toolkit | mesher
H: obj parser | obj file loader | gltf library | gltf parser | point cloud tool | point cloud toolkit
H: photogrammetry toolkit | sfm pipeline | reconstruction pipeline | gaussian splatting implementation
H: nerf implementation | splat renderer | blender tool | blender toolkit | blender importer addon | blender pipeline
H: maya exporter | rigging toolkit | rigging framework | animation toolkit for maya | cad tool | cad scripting
H: modeling kernel | geometry viewer | vr framework | vr toolkit | vr library | vr player
H: vr driver | vr runtime | ar library | ar toolkit | ar viewer | panorama library | octoprint extension
H: printer firmware fork | gcode sender | terrain engine | planet renderer | css renderer for 3d
C: objloader | stlloader | fbxloader
C: babylonjs-core | aframe min js
C: blender -b | bl_info | scripts addons | edit preferences add-ons
C: maya cmds | pymel | import hou | use module scad | import cadquery as cq | cq workplane | freecadcmd
C: import freecad | o3d io read_point_cloud | import trimesh | import pyvista | import vtk
C: colmap feature_extractor | ns-train | ns-process-data | gl_frontfacing | glsl version 330
C: uniform mat4 | texture2d | mainimage | gluseprogram | glfwinit
C: glfwcreatewindow | glutinit | vkcreateinstance | vk_khr | vulkan_sdk | libglew-dev | libgl1-mesa-dev
C: mesa-common-dev | xorg-dev libglu1-mesa-dev | libassimp-dev | libglm-dev | glslangvalidator | glslc | spirv-cross
C: octoprint serve | klipper_config | m104 | m109 | g28 | g1 x y | gcode_macro | import arkit | arscnview | arsession
W: bones | holographic | print settings | denoiser

[chat]
alias: messaging | messenger | chatbot | chatbots | bot | bots | instant-messaging | irc | slack | discord | telegram
alias: xmpp | chat-app | 聊天
E: chat | chatbot | chatroom
E: webchat
E: team messaging | team communication | instant messaging | messenger
E: messaging app | messaging platform | messaging application | private messaging | secure messaging
E: encrypted messaging | direct message | direct messaging | text messaging | im
E: irc | ircd | xmpp
E: jabber | discord bot | slack bot | slackbot | slack app | slack integration
E: slack client | telegram bot | telegram client | telegram channel | whatsapp
E: wechat | wechaty | line bot
E: qq bot | viber bot | matrix protocol | matrix client | matrix bot | matrix homeserver
E: matrix server | mattermost | hangouts | hipchat
E: hubot | chatops | conversational ui | conversational interface | conversational ai
E: conversational bot | twitch bot | music bot | moderation bot | selfbot | userbot
E: 聊天 | 聊天机器人 | 聊天機器人 | 聊天室 | 即时通讯
E: 即時通訊 | 即时通信 | 微信机器人 | QQ机器人 | QQ 机器人 | 电报机器人 | 群聊
E: 群机器人 | 钉钉机器人 | 飞书机器人 | 企业微信机器人 | 在线客服 | 客服系统
E: 对话机器人 | 社交软件 | 私聊 | 聊天应用 | 通讯软件 | 通訊軟體
E: chatgpt clone | chatgpt ui | chatgpt web | chatgpt alternative | chatgpt interface
E: chatgpt client | chatgpt desktop | chatgpt app
E: conversation platform | customer engagement platform | customer conversations | omnichannel
E: communications platform | communication platform | communications hub
E: slack alternative | discord alternative | teams alternative
E: messaging client
E: mesh messaging
E: off-grid messaging | off grid communication | text your friends | decentralized messaging
E: matrix bridge
E: bots for discord | bots for slack
E: bots for telegram | discord bots | slack bots | telegram bots | bot for discord | bot for slack
E: bot for telegram | discord api wrapper
E: discord wrapper | discord-js bot | discord self bot | discord moderation | discord economy | teams bot
E: bot builder sdk | conversational agents | conversational apps
E: dialogue system | dialog system
E: social messaging
E: бот | бот для | телеграм бот | телеграм-бот | чат-бот | мессенджер | bot de telegram | bot de discord
E: bot para discord | bot para telegram | bot telegram | bot discord | bot do telegram
E: bot do discord | bot pour discord | チャット | チャットボット | 챗봇 | 채팅 | 디스코드 봇 | 텔레그램 봇 | messagerie | mensajería
E: mensagens instantâneas | sohbet
E: chatgpt plugin | chatgpt bot | chatgpt api
E: conversations with | talk to ollama | messaging over
E: send messages to your friends | private messages
E: in-app messaging | messaging sdk
E: voice and video calls | audio and video calls | video calling
E: discord gateway | discord slash commands | slash command handler
E: command handler for discord | discord-js framework | discord-js plugin | discord components | discord voice
E: framework for discord | discord api library | discord modals | slack notifier | slack cli | slack api client
E: ms teams | teams webhook
E: teams notifications | rocketchat
E: zulip bot | zulip client | matrix sdk | element web | synapse module
E: purple plugin | finch | bitlbee plugin | weechat script | weechat plugin | irssi script | hexchat plugin
E: icq
E: oscar protocol | sametime | skype bot | skype client | kik bot
E: zalo bot | signal client | signal bot | signal cli | otr plugin | tox client | deltachat | bot framework adapter
E: botbuilder | multi platform bot | conversation bot | build bots | building bots
E: sms messaging | sms conversations | text messages | two-way sms
E: rcs messaging | push-to-talk | bate-papo
S: bot framework | bot api | bot token | bot command | bot builder | slash command | bot platform
S: incoming webhook | outgoing webhook
S: guild
S: inline keyboard | inline bot | inline mode | mtproto | message bubble | bubble message
S: typing indicator | read receipt | unread message | online status | presence
S: emoji reaction | emoji picker | sticker | message list | message thread
S: conversation | chatbox
S: message history | message archive | end-to-end encryption | end-to-end encrypted | e2ee
S: double ratchet | otr | off-the-record | omemo
S: muc | private message | group message | group messaging | broadcast message
S: voice message | voip | voice call | sms | mass message | message sender | message forwarding
S: forward message | message bridge | bridge between | relay bot | relay message | puppeting
S: puppet bridge | autoresponder | auto reply | auto-reply | welcome message | greeting message | reply bot | poll bot
S: reminder bot | trivia bot | quiz bot | ticket bot | karma bot | meme bot | captcha bot | leveling system
S: moderation command | cogs | bot plugin | dialog flow | dialogue | intent | nlu | faq bot
S: customer messaging | shared inbox
S: virtual assistant | aiml | eliza | live support | live help | shoutbox | talk | nickname
S: channel operator | ircv3 | freenode | efnet | quakenet | bouncer | dcc | message board
S: community server | buddy list | friend list | contact list | roster | stanza | 微信 | 机器人
S: 電報 | 电报 | 钉钉 | 飞书 | 企业微信 | 群发 | 自动回复 | 消息推送 | 聊天记录 | 表情包
S: 表情 | 好友 | 消息撤回 | 防撤回 | 公众号 | 群组 | 客服 | 语音消息 | 智能客服
S: 对话系统 | 闲聊
S: discord | slack | telegram
S: direct messages | private rooms | threads and | emoji reactions
S: edit and resubmit messages
S: send message | incoming messages
S: messaging service | messaging server
S: ボット | чат
S: for chatgpt
S: channels and users | message attachments | message reactions | rooms and messages | bot account
W: message handler
S: on message
T: discordgo | jda | discordjs | discord4j | dsharpplus | eris | Serenity | pycord
T: nextcord | telegraf | Telethon | pyrogram | aiogram | tdlib | telebot
T: grammy | tdesktop | baileys
T: botkit | dialogflow | api ai | wit ai
T: rasa | botpress | amazon lex | luis | errbot | lita | Cinch | sopel | limnoria | eggdrop
T: mirc | irssi | weechat | hexchat | znc | Pidgin | libpurple | adium | bitlbee | inspircd | unrealircd | ejabberd
T: Prosody | openfire | mongooseim | Smack | Strophe | conversejs | aioxmpp | Campfire | flowdock | gitter | zulip
T: Element | Synapse | dendrite | skype | Signal | libsignal | threema | Wire | tox
T: Ricochet | Briar | teamspeak | Mumble | ts3 | viber
T: line messaging api | kakaotalk | zalo | vk bot | vkontakte | imessage | dingtalk | feishu | Lark
T: wecom | qqbot | onebot | nonebot | nonebot2 | mirai | koishi | itchat | wxpy | wcferry | socket-io
T: getstream | sendbird | pubnub | Pusher | twilio | quickblox | easemob
T: rongcloud | Intercom | Drift | tawk | chatwoot | livechat | chatgpt
T: character ai | tavern ai | sillytavern | vencord | betterdiscord | powercord
T: tmi-js | matterbridge | cloudbot
H: chatbot framework | bot client | chat component | chat sdk | chat service | chat api | chat plugin | chat example
H: chat webapp | chat protocol | chat list | messaging library | messaging bot | messenger app
H: messenger platform | irc library | irc network | irc bridge
W: bot | messaging | room | friend | emoji | notification | reply | webhook | websocket
W: socket | typing | assistant | moderation | social | communicate | communication | mention | dialog
W: bridge | encrypted | encryption | avatar | inbox | invite | forward
H: irc client for | jabber client | discord client | discord music bot | discord rpc | slack command | slack sdk
H: telegram bot api wrapper | mattermost plugin | pidgin plugin | libpurple plugin | plugin for pidgin | ai chatbot
H: conversational assistant | 聊天系统 | 聊天软件 | 聊天程序 | 即时通讯系统 | 聊天工具
H: 聊天界面 | IM系统 | IM 系统 | 机器人框架 | 通讯系统
C: hubot-scripts | external-scripts json | hubot help | robot hear | robot respond | BOT_TOKEN | DISCORD_TOKEN
C: DISCORD_BOT_TOKEN | TELEGRAM_TOKEN | TELEGRAM_BOT_TOKEN | SLACK_TOKEN | SLACK_BOT_TOKEN | SLACK_API_TOKEN
C: SLACK_WEBHOOK_URL | xoxb | discord Client | import discord | import telebot | botfather | BotFather | api_id
C: api_hash | chat_id | irc freenode net | ircd conf | client login | message reply | bot py | socket emit | PRIVMSG
C: jid
C: interaction-reply | message-channel-send | SlashCommandBuilder | GatewayIntentBits
C: bot-on message | bot-launch | bot-sendMessage | ctx-reply | sendMessage | app-message | commands-Bot
C: chat-postMessage | irc-connect
X: join our discord | join us on discord | join the discord | our discord | discord community | join discord
X: discord invite | join our slack | join us on slack | our slack | slack community | join slack | chat on discord
)lexicon",
R"lexicon(
[chat]
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
X: slackin | slack signup | slack badge | chat badge | gitter badge | zulip chat badge | chaos discord | spacely space
X: join chat | chat room for contributors | discord server invite | support discord | support on discord
X: ask on discord | ask in discord | questions on discord | help on discord | discord link | slack invite
X: notification providers slack | vbr elements | slack workspace for contributors | irc server freenode | on irc at
E: real time messaging | realtime messaging
E: omegle clone
E: off the record messaging
E: bluetooth messaging
E: video call app | walkie talkie
E: message ui | messaging ui
E: messages view controller
E: slack clone
E: discord clone | telegram clone
E: open source slack | slack like | discord like
E: weechat frontend
E: weechat relay client | irssi theme | mirc script | znc module | eggdrop script | sopel module | limnoria plugin
E: supybot plugin
E: prosody module | ejabberd module | openfire plugin
E: bridge for matrix | puppeting bridge
E: a matrix to | matrix appservice | matrix application service | matrix widget | maubot plugin
E: bridge between discord and
E: discord minecraft bridge | telegram to discord | discord to telegram
E: discord leveling bot | discord ticket bot | discord giveaway bot
E: discord verification bot | discord rpg bot | discord game bot
E: discord api client | wrapper for the discord api | library for the discord api
E: discord js command handler | discord py bot | discord py extension
E: slash commands framework | discord status | discord overlay | discord client mod
E: discord client modification | discord theme | discord plugin | betterdiscord plugin | betterdiscord theme
E: powercord plugin | powercord theme | vencord plugin | discord token
E: red discordbot cogs | red cogs | cogs for red
E: group management bot | group manager bot
E: telegram forwarder | telegram forward bot | telegram leech bot
E: mirror bot | mirror leech | telegram file to link | telegram store bot
E: auto filter bot | telegram translate bot | telegram reminder bot | telegram notifier
E: telegram notifications | telegram scraper | telegram mtproto api
E: mtproto client | mtproto library | mtproto proxy | telegram api wrapper | telegram cli
E: telegram desktop fork | telegram fork | telegram passport | telegram web app
E: telegram mini app | telegram payments | telegram stickers | telegram theme
E: telegram export | telegram login widget | bot for mastodon
E: bot for microsoft teams | bot for line | bot for twitch | bot for reddit
E: slack api wrapper | slack web api
E: slack slash command | slack theme | slack exporter | slack export viewer | slack archive | slack archiver
E: slack community invite | slack invitation | slack from the command line | slack gateway | slack rtm client
E: lita handler | lita plugin | lita adapter | errbot plugin | errbot backend | opsdroid skill
E: baileys bot | signal desktop
E: kakaotalk bot | kakao bot | vk api bot
E: tox protocol | jami | mumble client | mumble server | mumble bot | teamspeak bot | teamspeak 3
E: teamspeak client | danmaku | bullet comments
E: zulip integration | campfire bot | campfire client
E: gitter client | teams app | webex bot | cisco spark bot | nextcloud talk
E: simple bot framework | bot framework for | bot sdk | bot development framework
E: conversational forms | task oriented dialogue | dialogue manager | intent recognition
E: aiml interpreter | alicebot | rasa bot
E: dialogflow agent | dialogflow fulfillment | dialogflow client | wit ai client | alexa skill
E: google assistant action | actions on google | voice assistant skill | mycroft skill
E: jarvis assistant
E: llm frontend
E: chatgpt like | chatgpt frontend
E: ollama web ui
E: ai companion | ai girlfriend | virtual companion
E: question answering bot | customer service bot
E: support bot
E: qq robot | qq client | qq protocol
E: wecom bot | feishu bot
E: lark bot | dingtalk bot | dingtalk robot | onebot implementation | onebot v11 | nonebot plugin
E: nonebot2 plugin | koishi plugin | mirai plugin | mirai console plugin | yunzai plugin | fediverse bot
E: mastodon bot | nostr client
E: message composer
E: 在线聊天 | 在线聊天室 | 网页聊天 | 匿名聊天 | 即时通讯软件 | IM服务器 | IM即时通讯 | IM 即时通讯 | 私聊群聊 | 单聊 | 语音聊天 | 视频聊天 | 在线客服系统
E: 聊天UI | 聊天组件 | 问答机器人 | 智能问答机器人 | 闲聊机器人 | 任务型对话 | Q群机器人 | 群管机器人 | 微信聊天机器人 | 微信个人号 | 微信群发 | 微信自动回复 | Telegram机器人
E: TG机器人 | TG 机器人 | Discord机器人 | Discord 机器人 | 机器人插件 | 机器人 插件 | 聊天记录导出 | 聊天记录查看 | 微信聊天记录 | 群聊机器人 | 消息推送机器人 | 弹幕 | 弹幕姬
E: 直播弹幕 | 仿QQ | 仿QQ聊天 | 仿微信聊天 | 微信网页版 | ChatGPT网页 | ChatGPT 网页版 | ChatGPT 客户端 | ChatGPT机器人 | AI聊天 | AI对话 | AI 对话
E: 聊天室系统 | 網路聊天室
S: send and receive messages
S: one to one messaging
S: join a channel | join channels | join a room | threaded messages
S: typing status | user is typing | message delivery status | delivered and read | react to messages
S: send emojis | send images and files | send photos and videos | voice notes | video messages
S: image messages | message editing | edit messages
S: delete messages | pin messages | pinned messages | message search | online users
S: unread count | push notifications for new messages | mention users
S: block users | mute users | kick and ban | kick users | ban users | mute kick ban
S: moderation tools | auto moderation | automod | anti raid | goodbye messages | leave messages | autorole | auto role
S: reaction roles | self assignable roles | economy system | custom prefix | prefix commands
S: context menu commands | message components | buttons and select menus | inline buttons | inline queries
S: reply keyboard | callback queries | event handlers for messages | middlewares and scenes
S: bot permissions
S: invite the bot | add the bot to your server
S: add bot to server | add the bot to your group | add the bot to a channel | add the app to your workspace
S: bot user oauth token
S: get a token from botfather | create a bot with botfather
S: bot will respond
S: the bot responds | bot replies | replies to messages | automatic replies | auto responder | keyword replies
S: bot owner | owner only commands | channel id | music commands
S: plays music | youtube and spotify | voice channel
S: text channels | now playing queue | nickserv
S: ctcp | scan the qr code with your phone | string session
S: api hash | webhook or polling
S: long polling and webhook | set webhook | webhook verification token | line channel secret
S: channel access token
S: system prompt presets
S: communicate with friends
S: communicate with your team
S: real time communication between users | instant messages
S: no phone number required
S: self destructing messages | disappearing messages | olm and megolm
S: multi device sync
T: bolt for python | bolt js
T: disnake | javacord | discordrb | lavalink | wavelink | erela js | pytelegrambotapi
T: teloxide | madelineproto | gramjs | whatsmeow | venom bot | wppconnect | yowsup | quassel
T: rfc 1459 | rfc1459 | rfc 2812 | twitchio | streamlabs | nightbot | xep
T: converse js | slixmpp | sleekxmpp | jitsi | matrix js sdk | matrix rust sdk | matrix nio | mautrix
T: conduit homeserver | maubot | papercups | cometchat
T: talkjs | jsqmessagesviewcontroller | messagekit | chatkit | chatscope
T: azure bot service | botframework | lex bot | watson assistant
T: botman | chatterbot | chatfuel | manychat | typebot | opsdroid
T: phenny | wechatferry | oicq | icqq | cqhttp | coolq | napcat | llonebot
T: toxcore | matrix federation | xiaoice | chainlit | librechat
T: open webui | nextchat | characterai | signald | mastodon py | twit
T: gupshup | minitel
C: TELEGRAM_API_ID | TELEGRAM_API_HASH | SLACK_APP_TOKEN | SLACK_SIGNING_SECRET | HUBOT_SLACK_TOKEN | bin hubot
C: OWNER_ID | CHANNEL_ID | GUILD_ID | CLIENT_ID discord | LINE_CHANNEL_SECRET | msg reply | ctx send
C: send_message | bot run | bot start | bot listen | client on message
C: client run token | on_message | on_ready | messageCreate | interactionCreate
C: from telegram ext import | from discord ext import commands | require discord js | const client new Discord Client
C: new Discord Client | new Telegraf | npm install discord js | pip install discord py
C: pip install python-telegram-bot | pip install slackclient | node bot
C: python -m bot | irc libera chat | load-module znc | rasa train
C: rasa run | rasa shell | nb plugin install | nb run | 群号 | deploy-commands
C: prosody cfg lua
W: users online
H: bot library | bot template | economy bot | utility bot | telegram library
E: discord library
E: discord webhook | discord rich presence
E: slack notifications
E: slack webhook | slack emoji
E: signal protocol
E: dialogue management
E: go cqhttp
C: chat message
H: chat server | chat application | chat ui | chat interface | chat frontend
)lexicon"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
