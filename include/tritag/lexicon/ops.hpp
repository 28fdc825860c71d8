// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Data, in the form that lexicon/built_in.hpp describes: cloud, containers, deployment, monitoring, networks, security.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* lexicon_ops[] = {
R"lexicon(
[aws]
alias: amazon web services | amazon aws | aws cloud | 亚马逊云
E: aws | amazon web service | aws lambda | aws sdk | aws cli | amazon s3 | aws s3 | amazon ec2 | aws ec2
E: amazon dynamodb | amazon sqs | amazon sns | amazon ecs | amazon eks | aws cdk | aws cloudformation | aws account
E: aws service | aws cloud | aws resource | aws console | aws serverless | aws fargate | aws cognito
E: aws step function | aws glue | aws iam | aws ssm | aws appsync | aws amplify | aws api gateway | amazon rds
E: amazon redshift | amazon sagemaker | amazon bedrock | aws bedrock | amazon kinesis | amazon cloudwatch
E: aws cloudwatch | amazon cloudfront | aws codepipeline | aws codebuild | aws codedeploy | aws elastic beanstalk
E: amazon cognito | amazon linux | aws iot | aws batch | aws organization | aws control tower | aws cost
E: aws billing | aws infrastructure | aws credential | aws secrets manager | aws parameter store | aws opsworks
E: aws config | aws security | aws lambda function | lambda function on aws | elastic mapreduce | amazon emr
E: aws emr | amazon elasticache | amazon aurora | amazon athena | aws athena | amazon opensearch | amazon route 53
E: amazon connect | amazon lex | amazon polly | amazon rekognition | amazon transcribe | amazon textract
E: amazon comprehend | amazon ses | aws ses | aws cloudtrail | aws xray | aws x-ray | aws eventbridge
E: amazon eventbridge | aws waf | aws vpc | amazon vpc | aws well architected | aws solution | aws certification
E: aws certified | aws deepracer | aws greengrass | aws outpost | aws nitro | aws sso | aws profile | aws documentdb
E: amazon documentdb | amazon neptune | amazon qldb | amazon timestream | amazon glacier | amazon simpledb
E: amazon swf | amazon mechanical turk | aws samples | aws quick start | aws sam | aws chalice | localstack | 亚马逊云
E: 亚马逊云科技 | 亚马逊 web 服务 | 亞馬遜雲端
S: s3 bucket | ec2 instance | ec2 | dynamodb | cloudformation | cloudformation template | cloudformation stack
S: cloudwatch | cloudwatch log | cloudwatch metric | cloudwatch alarm | cloudfront | cloudfront distribution
S: elastic beanstalk | elasticbeanstalk | iam role | iam policy | iam user | iam permission | lambda layer
S: lambda edge | lambda runtime | route 53 | route53 | redshift | kinesis | kinesis stream | kinesis firehose
S: sqs queue | sqs | sns topic | security group | auto scaling group | autoscaling group | elastic load balancer
S: elastic load balancing | elastic ip | elastic block store | ebs volume | ebs snapshot | elastic container service
S: elastic kubernetes service | elastic container registry | fargate | ecs task | ecs cluster | ecs service
S: eks cluster | cloudtrail | guardduty | appsync | eventbridge | codepipeline | codebuild | codedeploy
S: spot instance | reserved instance | sagemaker | elasticache | api gateway lambda | serverless application model
S: simple storage service | simple queue service | simple notification service | simple email service
S: simple workflow service | assume-role | sts assume role | cross account | multi account | instance metadata
S: instance profile | availability zone | ssm parameter store | parameter store | systems manager
S: signature version 4 | sigv4 | presigned url | pre signed url | govcloud | aws region | cdk construct | cdk stack
S: cdk app | cdk pipeline | opsworks | lightsail | cognito user pool | user pool | cognito | greengrass | boto
S: boto3 | botocore | landing zone | nat gateway | nat instance | transit gateway | s3 website | s3 upload
S: s3 static website | direct upload to s3 | dynamodb table | dynamodb stream | dynamodb orm | aurora serverless
S: rds instance | rds snapshot | lambda authorizer | lambda handler | lambda cold start | aws graviton | graviton
S: cloud formation | for aws | on aws | using aws | with aws | in aws | local aws | aws environment | aws sdk for
S: serverless aws | aws tag | aws api | aws role | aws hosted | aws deploy | aws cost optimization
S: aws cost explorer | ec2 spot | ec2 metadata | ec2 tag | ec2 snapshot | amazon linux 2 | amazon cloud
S: amazon cloud drive | amazon web services sdk | s3 sync | s3 backup | s3 object | s3 proxy | s3 event | s3 select
S: s3 url | s3 acl | upload to s3 | files to s3 | stored in s3 | from s3 | backup to s3 | s3 hosted | s3 log
S: glacier vault | codecommit | codeartifact | cloudwatch dashboard | cloudwatch event | cloud9 | workmail
S: quicksight | macie | security hub | aws inspector | firehose | kinesis consumer | kinesis client library | kcl
S: mturk | mechanical turk | elastic transcoder | mediaconvert | transit gateway attachment | direct connect
S: privatelink | vpc endpoint | vpc peering | aws nuke | apache on emr | emr cluster | emr bootstrap
S: aws data pipeline | lambda container image | lambda function url | lambda trigger | lambda event source
S: lambda power tuning | lambda warmer | iam access key | iam role for service account | irsa | pod identity
S: 云函数 lambda | iam policies | elastic container registries | s3 proxies | kinesis client libraries | pod identities
T: awscli | s3 | terraform | serverless framework | Chalice | zappa | sst | pulumi | EKS | ECR | RDS | SES | VPC
T: EBS | ELB | ALB | AMI | IAM | EFS | MWAA | S3 | EC2
W: step function | alexa skill | lambda | amplify | ECS | SNS | KMS | CDK | Glue | Athena | amazon | cloud | bucket
W: serverless | instance | region | stack | stage | cold start | invoke | on demand | queue | access key
W: secret key | object storage | cloud provider | amazon echo lambda | glacier | serverless application
W: serverless api
H: aws client | aws toolkit | aws tool | lambda function | aws library | aws wrapper | s3 client | s3 library
H: s3 browser | s3 uploader | s3 plugin | s3 backend | s3 tool | s3 storage | sqs client | sqs consumer | sqs worker
H: dynamodb client | dynamodb library | dynamodb wrapper | dynamodb odm | lambda framework | lambda middleware
H: lambda proxy | cdk construct library | cdk library | cdk example | cdk project | cloudformation macro
H: cloudformation tool | cloudformation custom resource | cloudformation linter | aws terraform module | aws module
H: aws template | aws workshop | aws demo | aws architecture | aws emulator | aws mock | aws stack | aws provider
H: aws plugin | aws integration | aws service mock | aws cheat sheet | aws deployment | aws script | aws example
H: aws policy | ec2 plugin | ec2 inventory | ec2 manager | ami builder | aws construct | aws constructs library
H: sigv4 signer | aws 工具 | aws 库 | amazon web service client | aws manager | aws inventory tool
H: aws serverless application | aws cost tool | aws security tool | aws api client | aws credential helper
H: aws authenticator | aws exporter | aws blueprint | ec2 tool | s3 gateway | s3 sync tool | s3 deploy plugin
H: s3 adapter | s3 wrapper | s3 file manager | s3 image uploader | ses client | ses transport | sns client
H: sqs library | sqs wrapper | sqs queue driver | kinesis client | kinesis producer | route53 client
H: cloudwatch exporter | cloudwatch plugin | cloudwatch logger | cloudwatch metrics publisher | cloudfront plugin
H: cloudfront module | cognito library | aws lambda example | aws lambda python | aws lambda template
H: aws lambda boilerplate | aws lambda layer | aws ssm tool | alexa skill template | aws libraries | s3 libraries
H: dynamodb libraries | lambda proxies | cdk construct libraries | cdk libraries | aws policies
H: aws constructs libraries | sqs libraries | cognito libraries
C: import boto3 | import boto | from boto3 | aws-sdk client | aws s3 cp | aws s3 sync | aws s3 mb | aws configure
C: aws cloudformation deploy | aws cloudformation create-stack | aws cloudformation package | aws ecs | aws ecr
C: aws sts | aws dynamodb | cdk deploy | cdk bootstrap | cdk synth | cdk destroy | sam build | sam deploy
C: sam local invoke | sam local | AWS ACCESS KEY ID | AWS SECRET ACCESS KEY | AWS REGION | AWS PROFILE
C: AWS DEFAULT REGION | us-east-1 | us-west-2 | eu-west-1 | eu-central-1 | ap-southeast-2 | amazonaws com
C: s3 amazonaws com | arn aws | npm install aws-sdk | pip install boto3 | pip install awscli | serverless deploy
C: sls deploy | eb deploy | eb init | amplify push | new AWS | AWS config update | software amazon awssdk
C: com amazonaws | import aws-sdk | github com aws | aws-cdk-lib | npm install aws-cdk | AWS CloudFormation
C: AWSTemplateFormatVersion | from aws cdk | cdklocal | awslocal | aws access key | aws secret access key
C: amplify init
X: lambda expression | lambda calculus | java lambda | s3 compatible | s3 compatible storage | like s3 | awss
X: amazon product | amazon prime | amazon review | amazon kindle | amazon store | amazon affiliate | amazon fire
X: python lambda | lambda term | c++ lambda | lambda school

[cicd]
alias: ci-cd | ci | cd | continuous integration | continuous delivery | continuous deployment
alias: continuous-integration | 持续集成 | 持续交付
E: ci-cd | cicd | continuous integration | continuous delivery | continuous deployment | continuous testing
E: ci-cd pipeline | ci pipeline | cd pipeline | ci server | ci system | ci tool | ci platform | build server
E: build pipeline | deployment pipeline | delivery pipeline | release pipeline | github action
E: github actions workflow | github workflow | gitlab-ci | gitlab pipeline | gitlab runner | travis-ci | circle ci
E: circleci | circleci orb | jenkins | jenkins plugin | jenkins pipeline | jenkinsfile | jenkins shared library
E: jenkins job | hudson plugin | teamcity | teamcity plugin | bamboo plugin | gocd | gocd plugin | go cd plugin
E: drone plugin | drone-ci | buildkite | buildkite plugin | appveyor | azure pipeline | azure devops
E: azure devops extension | azure pipelines task | bitrise step | bitrise | semaphore ci | codeship
E: concourse resource | concourse ci | concourse pipeline | woodpecker ci | tekton | tekton pipeline | argo cd
E: argocd | gitops | gitops tool | bitbucket pipeline | bitbucket pipe | fastlane plugin | fastlane
E: semantic-release | semantic-release plugin | release automation | automated release | automatic release
E: automate release | release please | github action to | github action for | github action that | actions toolkit
E: composite action | self hosted runner | actions runner | reusable workflow | build automation server | mobile ci
E: mobile ci-cd | buildbot | self hosted ci | 持续集成 | 持续交付 | 持续部署 | 自动化构建 | 自动化发布 | 流水线 | 持續整合 | 持續交付 | 持續部署 | 自动构建
E: 自动化部署 | 自動化部署 | jenkins shared libraries
S: jenkins master | jenkins slave | jenkins agent | jenkins controller | jenkins server | jenkins configuration
S: jenkins job dsl | job dsl | jenkins job builder | jenkins docker | jenkins api | jenkins build | build agent
S: build step | post build step | build trigger | build artifact | build matrix | build monitor | build radiator
S: build light | ci build | ci environment | ci job | ci configuration | ci config | ci runner | ci workflow
S: ci status | ci service | ci provider | ci agent | pull request check | pr check | status check | commit status
S: github check | checks api | release note generator | changelog generation | changelog generator | version bump
S: version bumping | bump version | automate versioning | conventional commit | automated deployment
S: automated build | automated testing pipeline | deploy pipeline | pipeline as code | pipeline yaml
S: build and deploy | build test and deploy | test and deploy | nightly build | merge queue | merge bot | auto merge
S: preview environment | review app | ephemeral environment | canary release | blue green | monorepo build
S: test report in ci | coverage upload | quality gate | pull request comment | pr comment | pull request label
S: devops pipeline | devsecops | devsecops pipeline | dora metric | release train | release workflow
S: release management | release script | publish release | upload release asset | release asset
S: create github release | docker build and push | cache action | setup action | lint action
S: trunk based development | flaky test | parallel test run | split test | build farm | build cluster
S: distributed build | build queue | gated commit | build and release | build automation | build engine
S: build cache | ci engine | ci-cd engine | container build | run github actions locally | release engineering
S: release pipeline template | publish action | version management | automatic versioning | semantic version bump
S: dependency update bot | update dependencies automatically | ci integration | ci plugin | ci reporter
S: junit report in ci | junit xml report | test report | upload to testflight | upload to play store
S: app store deployment | ios ci | android ci | xcode build | maven release | nuget publish | pypi publish action
S: jenkins user | jenkins ui | jenkins notification | jenkins integration | jenkins script | jenkins credentials
S: jenkins cluster | jenkins node | jenkins view | jenkins in docker | multibranch pipeline | freestyle project
S: post build action | build notification | build wrapper | build trigger plugin | build parameter | github bot
S: probot app | probot | github app that | pull request bot | pull request builder | ghprb | gitlab merge request
S: merge request | merge request bot | code owner check | lint commit message in ci | travis build | travis script
S: travis api | deploy from travis | circleci build | 构建发布 | 打包发布 | 自动打包 | 自动化测试平台 | 版本发布 | 代码扫描流水线
T: Travis | TravisCI | travis | gitlab | CircleCI | GitHub Actions | Concourse | Spinnaker | fluxcd | wercker
T: codepipeline | codebuild | cruisecontrol | goreleaser | Renovate | dependabot | sonarqube | artifactory
T: octopus deploy | skaffold | cirrus ci | gerrit | Screwdriver | Earthly | cloud build | Xcode Server | Xcode Cloud
W: smoke test | test result | code coverage report | coverage report | labeler | release process | publish to npm
W: publish package | github release | bamboo | hudson | codecov | coveralls | pipeline | build | release | deploy
W: deployment | artifact | commit | pull request | merge | branch | runner | job | badge | version | changelog
W: semver | tag | webhook | devops | automation | automated | lint | test | publish | orb | action | ci | versioning
W: dependency update | monorepo | build server output | app signing | code signing ci | mobile build
W: gradle build scan | stale issue | issue bot | 构建
H: jenkins library | jenkins image | jenkins docker image | jenkins client | jenkins api client | jenkins cookbook
H: ci-cd tool | ci-cd platform | ci-cd system | ci-cd template | ci template | continuous integration server
H: continuous integration tool | continuous integration system | continuous delivery platform
H: continuous delivery tool | continuous delivery system | continuous deployment tool | continuous deployment system
H: build notifier | build bot | build status monitor | build dashboard | ci dashboard | ci script | ci image
H: ci docker image | pipeline template | pipeline library | release tool | release manager | release automation tool
H: release bot | release plugin | version bumper | semantic-release config | shareable configuration | travis client
H: concourse resource type | resource type for concourse | fastlane action | azure pipelines extension
)lexicon",
R"lexicon(
[cicd]
H: azure devops task | gitops operator | runner image | test reporter action | orchestrator for ci
H: build automation tool | 持续集成工具 | 持续集成系统 | 自动化部署工具 | 发布系统 | 流水线平台 | ci bot | ci toolkit | ci library | ci cli
H: ci utility | ci helper | ci-cd demo | ci-cd example | ci-cd project | ci-cd workflow | pipeline plugin
H: publisher plugin | notifier plugin | jenkins notifier | jenkins trigger | jenkins dashboard | jenkins cli
H: jenkins theme | jenkins extension | jenkins wrapper | jenkins monitor | jenkins setup | jenkins file
H: jenkins dsl | jenkins role | github app | version manager plugin | reusable workflows collection
H: workflow collection | gitlab ci template | gitlab ci component | gitlab ci pipeline | travis tool | travis plugin
H: travis deploy script | build notifier app | build plugin | build status app | build status widget
H: build status bot | 打包工具 | 构建工具 | 持续集成平台 | jenkins libraries | pipeline libraries | ci libraries | ci utilities
C: uses actions checkout | actions checkout | actions setup-node | actions setup-python | actions cache
C: actions upload-artifact | runs-on ubuntu-latest | ubuntu-latest | on push branches | GITHUB TOKEN
C: secrets GITHUB TOKEN | gitlab-ci yml | travis yml | circleci config | circleci config yml | Jenkinsfile
C: pipeline agent any | stages stage | node checkout scm | drone yml | plugins docker | azure-pipelines yml
C: task inputs | npx semantic-release | goreleaser release | fastlane add plugin | fastlane init | steps uses
C: workflow dispatch | mvn hpi run | hpi run | jenkins war | java jar jenkins | jenkins jenkins lts | before install
C: after success | bundle exec fastlane | fastlane beta | fly set-pipeline | argocd app create | tkn pipeline
X: cd player | cd rom | audio cd | cd into | ci4 | codeigniter | travis scott | jenkins traub | ci framework
X: continuous integration by | continuous integration status | continuous integration build status
X: travis ci build status | build status travis ci | circleci build status | appveyor build status | codeship status
X: uses travis ci | tested with github action | run on travis ci | tests run on

[cloud-native]
alias: cloud native | cncf | cloud computing | 云原生 | 雲原生
E: cloud-native | cloud native application | cloud native platform | cloud native computing
E: cloud native computing foundation | cncf | cncf project | cncf sandbox | cncf incubating | service mesh
E: microservice | microservice architecture | microservice framework | microservice platform
E: cloud native api gateway | cloud native microservice | cloud native storage | cloud native database
E: cloud native security | cloud native network function | cloud native buildpack | cloud foundry | cloudfoundry
E: openstack | spring-cloud | serverless platform | function as a service | faas | multi-cloud | hybrid cloud
E: cloud platform | cloud management platform | cloud computing platform | cloud orchestration
E: cloud infrastructure | cloud operating system | platform engineering | internal developer platform
E: distributed application runtime | 12 factor app | twelve factor app | open service broker | service broker
E: cloud controller | cloudevents | cloud event | cloud event driven | 云原生 | 雲原生 | 微服务 | 微服務 | 服务网格 | 服務網格 | 云平台
E: 云计算 | 雲端運算 | 混合云 | 多云 | 云管平台 | 微服务架构 | 微服务框架 | 私有云 | 边缘计算
S: private cloud | edge computing | control plane | sidecar | sidecar proxy | sidecar container | service discovery
S: service registry | service registration | circuit breaker | api gateway | ingress | data plane
S: grpc microservice | event driven microservice | distributed system | distributed tracing | horizontal scaling
S: horizontally scalable | auto scaling | autoscaling | elastic scaling | scale to zero | fault injection
S: chaos engineering | chaos testing | resilience pattern | saga pattern | event driven architecture
S: cloud agnostic | vendor neutral | cloud provider | cloud vendor | public cloud | multi tenant | multi tenancy
S: multi cluster | workload identity | workload orchestration | spiffe | config server | configuration center
S: config center | distributed configuration | serverless framework | serverless function | serverless application
S: serverless computing | knative | knative eventing | event mesh | mesh network proxy | l7 proxy
S: traffic management | traffic shifting | canary deployment | container orchestration | container native
S: kubernetes native | immutable infrastructure | open application model | bare metal cloud
S: infrastructure platform | devops platform | cloud cost | finops | cloud migration | cloud sdk | cloud api
S: cloud deployment | cloud storage abstraction | software defined storage | bosh release | bosh director | bosh
S: cf push | cf cli plugin | cf cli | service instance | user provided service | swift object storage
S: heat template | openstack client | cloudstack | opennebula | service oriented | distributed service | dubbo
S: nacos | eureka | consul | zookeeper | bounded context | cqrs event sourcing | polyglot microservice
S: microservice demo | microservice example | reactive microservice | 注册中心 | 配置中心 | 服务发现 | 服务治理 | 熔断 | 网关 | 分布式事务
S: 链路追踪 | 容器云 | 微服务治理 | service catalog | dynamic configuration | distributed application | twelve-factor
S: cluster scheduler | iaas | infrastructure as a service | container platform | cloud application
S: cloud service provider | cloud resource management | cloud management | cloud environment | cloud ready
S: cloud first | cloud scale | microservice project | microservice app | microservice communication
S: microservice pattern | microservices with | building microservice | build microservice | developing microservice
S: java microservice | node microservice | golang microservice | spring boot microservice | dotnet microservice
S: openstack cloud | openstack deployment | openstack api | openstack service | openstack heat | openstack nova
S: openstack neutron | openstack keystone | openstack swift | openstack cinder | openstack horizon
S: openstack ansible | devstack | cloud foundry application | cloud foundry deployment | cloud foundry buildpack
S: azure cloud | azure service | azure resource | azure sdk | microsoft azure | google cloud platform | gcp project
S: google cloud sdk | cloud pub sub | alibaba cloud sdk | tencent cloud sdk | oracle cloud infrastructure
S: ibm cloud function | openwhisk | apache openwhisk | fn project | azure function app
S: event driven architecture microservice | micro frontend and microservice | distributed lock | distributed id
S: distributed transaction | eventual consistency | health check and service discovery | retry and circuit breaker
S: bulkhead | service governance | 分布式系统 | 高可用 | 弹性伸缩 | 服务注册 | 云服务 | 公有云 | 云厂商 | 多租户 | 服务端架构 | 服务编排 | 云函数 | 边车
S: sidecar proxies | service registries | workload identities | mesh network proxies | l7 proxies
T: istio | linkerd | Envoy | etcd | kubernetes | Helm | dapr | openfaas | nats | jaeger | spring boot | quarkus
T: micronaut | helidon | go-kit | go-micro | moleculer | netflix oss | hystrix | Rancher | openshift | crossplane
T: mesos | nomad | tanzu | vmware | Azure | google cloud | gcp | alibaba cloud | aliyun | digitalocean | ibm cloud
T: huawei cloud | tencent cloud | oracle cloud | bluemix | service fabric | azure function | cloud run
T: cloud function | ceph | Longhorn | openebs | vitess | tikv | Cilium | Calico | kong | apisix | keda | Backstage
T: open policy agent | kubevirt | 阿里云 | 腾讯云 | 华为云
W: high availability | fault tolerance | load balancing | object storage | rpc framework | backend for frontend | 限流
W: 分布式 | grpc | prometheus | feign | sentinel | pivotal | traefik | cloud | cluster | container | docker | scalable
W: distributed | service | node | orchestration | devops | infrastructure | deployment | tenant | serverless | edge
W: mesh | gateway | resilient | resilience | elastic | high available | hosted | region | reference architecture
W: distributed cache | rate limiter | 高并发
H: microservice toolkit | microservice template | microservice starter | microservices application
H: microservices sample | microservice chassis | microservice boilerplate | service mesh interface | service proxy
H: service discovery library | service discovery tool | service discovery system | cloud service | cloud client
H: cloud api client | cloud library | cloud toolkit | cloud plugin | cloud orchestrator | cloud driver
H: cloud broker | cloud manager | faas platform | function platform | bosh cli | cloud foundry plugin | cf plugin
H: cloud foundry client | openstack plugin | openstack driver | openstack project | openstack dashboard
H: application runtime | edge computing platform | developer portal | cloud gateway | platform engineering toolkit
H: distributed service framework | 微服务平台 | 微服务脚手架 | 云原生平台 | 微服务解决方案 | cloud framework | cloud tool | cloud cli
H: cloud module | cloud solution | cloud stack | cloud connector | cloud adapter | azure functions extension
H: gcp tool | google cloud client | cloud os | microservice chassis framework | microservices starter kit
H: microservices architecture example | microservice generator | microservice library | service framework
H: service template | service mesh control plane | distributed transaction solution
H: distributed transaction framework | circuit breaker library | distributed application platform | function runtime
H: openwhisk action | openwhisk package | spring cloud example | spring cloud demo | spring cloud project
H: spring cloud starter | spring cloud microservice | 分布式框架 | 服务治理框架 | 脚手架 微服务 | service proxies
H: service discovery libraries | cloud libraries | microservice libraries | circuit breaker libraries
C: cf create-service | cf install-plugin | cf login | bosh deploy | bosh create release | bosh upload
C: openstack server | nova boot | istioctl | istioctl install | linkerd inject | dapr run | dapr init | faas-cli
C: faas-cli deploy | func init | kn service create | consul agent | org springframework cloud | EnableEurekaClient
C: EnableDiscoveryClient | EnableFeignClients | gcloud compute | gcloud config | gcloud app deploy | az login
C: az group create | doctl | gcloud functions deploy | VCAP SERVICES | openrc
X: word cloud | tag cloud | point-cloud | cloud point | icloud | soundcloud | mesh generation | triangle mesh
X: 3d mesh | cloud save | nextcloud | owncloud | creative cloud | cloud firestore | mesh renderer | cloudflare
X: swagger ui

[containerization]
alias: docker | container | containers | containerisation | oci | 容器 | 容器化
E: docker | docker image | docker container | dockerfile | docker-compose | docker registry | docker plugin
E: docker volume | docker volume plugin | docker network | docker swarm | docker machine | docker engine
E: docker client | docker api | docker hub | docker base image | docker template | docker setup | docker environment
E: docker stack | dockerized | dockerised | dockerize | dockerise | dockerizing | containerized | containerised
E: containerization | containerisation | containerize | container image | container runtime | container registry
E: container engine | container build | container platform | container management | container orchestration
E: container orchestrator | container security | container scanning | container hosting | linux container | lxc
E: lxd | podman | buildah | oci image | oci runtime | oci registry | oci container | open container initiative
E: official docker image | docker official image | system container | application container | base image
E: docker desktop | docker ui | docker web ui | docker management | docker monitoring | docker registry ui
E: rootless container | container sandbox | singularity container | apptainer | apptainer container | freebsd jail
E: dev-container | devcontainer | 容器 | 容器化 | 容器镜像 | 镜像 | 镜像仓库 | 容器编排 | 容器管理 | 容器运行时 | docker 镜像 | docker 容器
E: docker 部署 | 鏡像 | 映像檔 | docker registries | container registries | oci registries
S: docker for | multi stage build | multi-arch image | multi arch docker | alpine linux image | alpine based
S: alpine image | based on alpine | distroless | scratch image | minimal image | image layer | image registry
S: private registry | image builder | image vulnerability | image scanning | registry mirror | registry proxy
S: pull through cache | docker daemon | docker socket | docker host | docker label | docker secret | docker event
S: docker log | docker remote api | in a container | inside container | inside a docker container
S: running in docker | docker in docker | dind | docker container for | docker image for | docker image with
S: cgroup | namespace isolation | linux namespace | overlayfs | union filesystem | containerd shim
S: container network interface | container networking | container storage | container isolation | process isolation
S: sandboxed container | micro vm | microvm | unikernel | chroot | init system for container | pid 1
S: zombie reaping | init process | entrypoint script | bind mount | volume mount | volume driver | volume plugin
S: exposed port | container lifecycle | container cluster | swarm mode | swarm cluster | swarm service | stack file
S: compose file | swarm stack | testcontainer | container test | dockerfile linter | dockerfile generator
S: dockerfile template | container log | container escape | container health | image pull | image push
S: image signing | container update | cleanup container | cleanup docker | web terminal container | arm image
S: raspberry pi docker | x-forwarded docker gen | systemd-nspawn | openvz | proxmox container | proxmox lxc
S: jail manager | lxc container | lxc template | 镜像构建 | 私有仓库 | 镜像加速 | 一键部署 docker | 镜像同步 | 容器技术
S: container scheduler | daemonless | rootless | container linux | bhyve | hypervisor container | lightweight vm
S: isolated environment | container escape detection | dockerfile for | docker compose for | docker powered
S: docker context | docker registry v2 | registry v2 api | docker credential helper | docker security | docker bench
S: docker tls | docker logging driver | docker healthcheck | docker gpu | nvidia docker | nvidia container toolkit
S: gpu container | cuda container | x11 docker | gui app in docker | desktop in docker | vnc docker
S: windows container | nano server | docker on raspberry pi | armhf docker | arm64 docker image | docker multiarch
S: docker ci image | docker wordpress | docker lamp | lamp docker | lemp docker | php docker | docker php
S: docker nginx | nginx docker | docker mysql | mysql docker | docker postgres | postgres docker | docker rails
S: docker django | docker laravel | docker node | docker python | docker jenkins | docker elk | docker hadoop
S: hadoop docker | docker spark | docker kafka | docker tor | docker vpn | docker openvpn | docker minecraft
S: minecraft server docker | docker mongo | docker redis | docker elasticsearch | docker java | docker tomcat
)lexicon",
R"lexicon(
[containerization]
S: docker cron | docker backup | docker dns | docker dev environment | docker magento | docker symfony
S: docker drupal | phusion baseimage | baseimage | busybox image | linuxserver image | unraid | unraid template
S: 容器部署 | docker 一键部署 | docker 环境 | 多容器 | 容器网络 | 容器安全 | 基础镜像 | image registries | private registries
S: image vulnerabilities | registry proxies
T: containerd | runc | cri-o | skopeo | kaniko | buildkit | rkt | moby | dockerhub | Quay | Harbor | portainer
T: Watchtower | kubernetes | mesos | Rancher | coreos | boot2docker | docker toolbox | kata container | gvisor
T: Firecracker | Shipyard | nomad | Dokku | colima | nerdctl | GHCR | ghcr | Flannel | kitematic | incus | distrobox
T: nspawn | s6-overlay | tini
W: image size | image tag | in docker | inside docker | with docker | entrypoint | local development environment
W: healthcheck | image update | garbage collect image | traefik | alpine | swarm | singularity | container | image
W: volume | registry | debian | ubuntu | host | port | tag | latest tag | compose | cluster | virtualization
W: isolation | sandbox | environment variable | mount | supervisor | microservice | docker proxy | jail
W: run in docker | run inside docker | using docker | docker based | docker for mac | docker for windows
W: docker ssh
H: docker file | docker compose file | docker compose stack | docker compose setup | docker tool | docker cli
H: docker wrapper | docker example | docker demo | docker repository | docker library | docker package
H: docker file collection | docker manager | docker dashboard | docker swarm cluster
H: docker development environment | docker network plugin | docker image builder | docker api client | docker sdk
H: docker remote api client | docker log driver | docker cheat sheet | docker tutorial | docker extension
H: docker server | docker service | docker bundle | docker configuration | docker config | docker project
H: docker version | docker port | docker deployment | docker boilerplate | docker starter | docker machine driver
H: docker workshop | docker course | docker role | container manager | container management tool
H: container orchestration tool | container builder | container toolkit | container tool | container for docker
H: linux container manager | lxd container | image scanner | registry ui | registry client | registry server
H: image for docker | dev container feature | container host | container os | container operating system
H: sandbox runtime | container process supervisor | 容器管理平台 | docker scripts | docker utility | docker helper
H: docker app | docker application | docker lab | docker playground | docker host manager | docker authz plugin
H: docker authorization plugin | docker cleanup tool | docker installer | docker composer | docker compose template
H: docker compose wrapper | docker compose example | docker compose project | docker compose environment
H: docker compose generator | docker lamp stack | docker lemp stack | dockerfile parser | dockerfile repository
H: dockerfile collection | docker gem | docker maven plugin | maven docker plugin | gradle docker plugin
H: docker gradle plugin | sbt docker plugin | docker task | docker action | docker provider | docker driver
H: docker orchestrator | docker scheduler | docker monitor | docker visualizer | docker shell | docker tui
H: docker terminal ui | docker mirror | container stack | container library | container scanner | container wrapper
H: container monitor | container cli | container launcher | container daemon | container supervisor
H: microvm manager | unraid plugin | proxmox script | singularity recipe | singularity image | docker repositories
H: docker libraries | docker utilities | dockerfile repositories | container libraries
C: docker build | docker pull | docker run | docker-compose up | docker exec | docker ps | docker push
C: docker login | docker stop | docker rm | docker volume create | docker network create | docker swarm init
C: docker service create | docker stack deploy | docker buildx build | podman run | podman build | lxc launch
C: lxc-create | lxc exec | singularity exec | singularity pull | singularity build | buildah bud
C: docker-compose build | docker-compose yml | docker-compose down | docker-compose run | var run docker sock
C: docker-machine create | FROM ubuntu | FROM alpine | FROM debian | FROM node | FROM python | ENTRYPOINT
C: docker load | docker save | docker tag | docker plugin install | restart unless-stopped | restart always
C: container name | ghcr io | docker import | docker inspect | docker-compose exec | docker-compose logs
C: docker rmi | docker system prune | docker attach | docker cp | docker network ls | docker image build
C: docker container run | docker info | DOCKER HOST | lxc config | lxc init | lxc-attach | lxc list | pct create
C: FROM php | FROM nginx | FROM golang | FROM openjdk | FROM busybox | FROM scratch | FROM centos | FROM rust
C: COPY from builder | RUN apt-get update | RUN apk add | CMD npm start | VOLUME data | EXPOSE 80 | EXPOSE 8080
C: hub docker com | quay io | apptainer build | apptainer exec
X: dependency injection container | di container | ioc container | service container | container view
X: container component | container class | container type | stl container | standard container
X: inversion of control container | container library for c++ | data container | container view controller
X: container element | container query | shipping container | web component container | container widget
X: generic container | container format | media container | servlet container | container div | psr-11 container
X: container transform | container object | associative container | sequence container | view container
X: container app | responsive container | image processing | image classification

[deploy-tool]
alias: deployment | deployment tool | deploy | deployment tools | paas | 部署
E: deployment tool | deploy tool | deployment automation | deployment system | deployment framework
E: deployment script | deploy script | deployment manager | deployment platform | deployment plugin
E: deployment utility | deployment service | deployment helper | paas | platform-as-a-service | self hosted paas
E: self hosted heroku | mini heroku | heroku buildpack | buildpack | cloud native buildpack | capistrano
E: capistrano plugin | capistrano extension | capistrano recipe | capistrano task | zero downtime deployment
E: zero downtime deploy | blue-green deployment | canary deployment | rolling deployment | rolling update
E: progressive delivery | one click deploy | one click deployment | push to deploy | git push deploy
E: git push to deploy | git deploy | git deployment | deploy via git | ftp deploy | ftp deployment | sftp deploy
E: ssh deploy | ssh deployment | rsync deploy | remote deployment | deploy to server | deploy to heroku
E: deploy to s3 | deploy to github pages | deploy to kubernetes | deploy to netlify | deploy website
E: deploy your app | deploy app | deploy application | deploying application | deploy web application
E: deploy php application | deploy node application | deploy rails application | deploy static site
E: easy deployment | automated deployment | automatic deployment | automate deployment | simple deployment
E: application deployment | remote server deployment | heroku plugin | heroku cli plugin | heroku addon
E: heroku add-on | dokku plugin | dokku | gh-pages deploy | publish to github pages | over the air update
E: ota update server | app distribution | app hosting | application hosting | hosting control panel
E: hosting platform | 部署 | 部署工具 | 自动部署 | 自動部署 | 一键部署 | 代码部署 | 部署系统 | 发布系统 | 部署平台 | 灰度发布 | 上线系统 | 应用部署 | 一鍵部署
E: heroku | deployment utilities
S: zero downtime | static hosting | website hosting | web hosting | roll back deployment | roll out | rollout
S: deployment target | deployment strategy | deployment environment | deployment workflow | deployment process
S: deployment pipeline | deployment configuration | deploy hook | post deploy hook | deploy key | deploy command
S: deploy task | deploy server | deploy button | deploy bot | deployment bot | deploy notification
S: deployment notification | deployment tracking | deployment status | deploy from slack | chatops deploy
S: atomic deployment | atomic deploy | release directory | symlink release | current symlink
S: staging and production | multi stage deployment | remote task | remote execution | remote command | heroku app
S: heroku clone | heroku like | heroku deployment | heroku config | heroku postgres | heroku dyno | dyno | procfile
S: procfile based | buildpack api | git hook deploy | post receive hook | webhook deploy | auto deploy on push
S: github webhook deploy | code push | hot code push | hot deployment | hot deploy | process manager
S: process supervisor | app server management | software distribution | software deployment | msi deployment
S: group policy deployment | silent install | windows deployment | os deployment | pxe boot | pxe | netboot
S: network boot | image deployment | app packaging | installer builder | update server | release channel
S: staged rollout | feature rollout | vps setup | server setup | server provisioning | server bootstrap
S: model deployment | ml deployment | model serving | docker deployment | deploy docker container
S: deploy microservice | serverless deployment | deploy lambda function | deploy to cloud | cloud deployment
S: deploy smart contract | static site deployment | cpanel | plesk | vhost | virtual host | systemd service deploy
S: fabric script | fabfile | database deployment | ssdt deployment | war deployment | tomcat deploy | jar deployment
S: environment promotion | app engine deploy | release orchestration | 回滚 | 灰度 | 发布平台 | 自动发布 | 服务器部署 | 热更新 | 热部署
S: heroku alternative | vercel alternative | netlify alternative | app deployment | server deployment
S: cluster deployment | code deployment | code deploy | server administration | server automation
S: remote server automation | self hosting platform | self-hosted app platform | self hosted app store
S: application packaging | debian package builder | rpm package | rpm spec | msi installer | windows installer
S: linux installer | macos installer | dmg creation | flatpak packaging | snapcraft | deploy anywhere
S: deploy with docker | deploy container | deploy docker | deploy to production | deploy to aws | deploy to ec2
S: deploy to azure | deploy to digitalocean | deploy to vps | deploy to ecs | deploy to remote | deploy from git
S: deploy from github | deploy over ssh | deploy your | deploy static | deploy node | deploy rails | deploy python
S: deploy django | deploy flask | deploy laravel | deploy wordpress | wordpress deployment | magento deployment
S: deploy php | deploy java | deploy model | deploying model | deploy machine learning model | openshift cartridge
S: heroku ready | heroku scheduler | heroku pipeline | heroku stack | heroku cli | heroku toolbelt
S: heroku buildpack for | buildpack for | nginx configuration generator | nginx setup | lemp stack | lnmp
S: wordpress stack | server stack installer | vps setup script | unattended install | unattended installation
S: bootstrap server | remote install | phased rollout | release toggle | software release | release candidate
S: production deploy | staging deploy | post deployment | pre deployment | deployed version | version deployed
S: deployment history | deployment log | deployment lock | maintenance mode | 一键安装 | 一键脚本 | 网站托管 | 发布工具 | 远程部署
S: docker 部署 | deployment strategies | release directories
T: netlify | vercel | github pages | fly-io | digital ocean | digitalocean | linode | vultr | ansistrano | shipit
T: deis | flynn | openshift | caprover | coolify | kamal | octopus deploy | Spinnaker | argo rollouts | codepush
T: web deploy | msdeploy | gunicorn | pm2 | supervisord | cloud66 | engine yard | envoyer | laravel forge | gh-pages
T: firebase hosting | cloudflare pages | app engine | elastic beanstalk | dotcloud | nodejitsu | appfog
T: cloudcontrol | scalingo | clever cloud | zeit now | ZEIT | sccm | wordmove | rocketeer | magallanes | phing
T: railsless-deploy | hatchbox | testflight | hockeyapp
W: rollback | staging environment | production environment | multi server | multiple server | remote server
W: bare metal server | auto update | self update | custom domain | 上线 | iis | passenger | unicorn | puma | deployed
W: deploying | hosting | host | server | production | staging | release | ssh | rsync | ftp | sftp | git push
W: publish | environment | remote | downtime | provision | app | website | vps | upload | server management
W: package application | packaging tool | deb package | build installer | app bundle | app bundler | appimage
W: flatpak | snap package | nginx config | web server setup | lamp stack | auto installer | feature flag rollout
W: maintenance page | 安装包 | 打包 | 服务器管理 | 面板 | 建站 | packager | bootstrapper
H: deployer | deploy | deployment | deployment library | deployment server | deployment recipe | deployment task
H: deployment template | deployment guide | deployment example | deployment dashboard | deploy plugin
H: deploy action | deploy recipe | deployment package | deployment kit | deployment toolkit | deployment solution
H: deployment engine | deployment orchestrator | deployment manifest | deployment cli | deployment wizard
H: deployment addon | heroku client | heroku template | capistrano gem | capistrano strategy
H: capistrano integration | capistrano template | paas platform | hosting service | hosting panel
H: server control panel | control panel | static site hosting | web hosting panel | app server | application server
H: release tool | rollout controller | auto updater | release server | ftp deployer | s3 deployer
H: gh-pages deployer | shipit plugin | shipit task | deploy adapter | ember-cli-deploy plugin | mina plugin
H: server setup script | installation script | install script | installer | 部署脚本 | 一键安装脚本 | 安装脚本 | 运维平台
H: deploy platform | deploy agent | deploy helper | deploy manager | deploy library | deploy system | deploy service
H: deploy pipeline | deploy utility | deploy gem | deploy addon | deployment agent | deployment app
H: deployment module | deployment gem | deployment role | deployment repository | deployment stack
H: deployment console | deployment interface | application deployment tool | application deployment platform
H: server deployment tool | continuous deployment tool | auto deployer | deployment automation tool
H: server management tool | server management panel | server manager | server installer | server stack
H: package builder | bundle packager | setup script | bootstrap script | provisioning script
H: migration tool for server | heroku button | heroku template app | heroku integration | buildpack for heroku
H: staticfile buildpack | apt buildpack | cloud foundry buildpack | vps panel | hosting manager
H: hosting environment | self hosted platform | rollout tool | release manager plugin | version publisher | 服务器面板
H: 一键部署脚本 | 打包工具 | 运维面板 | 服务器管理面板 | deployment libraries | capistrano strategies | deploy libraries
)lexicon",
R"lexicon(
[deploy-tool]
H: deploy utilities | deployment repositories
C: surge | cap deploy | cap production deploy | cap staging deploy | bundle exec cap | require capistrano
C: git push heroku | git push heroku master | heroku create | heroku config set | heroku buildpacks set
C: heroku addons create | heroku buildpacks add | heroku plugins install | git push dokku | dokku apps create
C: dokku plugin install | netlify deploy | vercel deploy | now deploy | npm run deploy | yarn deploy | dep deploy
C: mina deploy | fab deploy | shipit deploy | kamal deploy | kamal setup | eb deploy | fly deploy | flyctl deploy
C: firebase deploy | ember deploy | ember deploy production | pm2 deploy | pm2 start | cap install | heroku login
C: heroku open | heroku run | heroku ps scale | BUILDPACK URL | code-push release | make deploy | deploy sh
C: gcloud app deploy
X: deployment target ios | ios deployment target | minimum deployment target | troop deployment | host name
X: deploy contract | deployed contract | update server sent | event host | web render | render function

[iac]
alias: infrastructure as code | configuration management | provisioning | 基础设施即代码
E: infrastructure-as-code | iac | configuration management | config management | terraform | terraform module
E: terraform provider | terraform plugin | terraform configuration | terraform template | terraform wrapper
E: terraform state | terraform cloud | terraform registry | terragrunt | opentofu | open tofu | hashicorp terraform
E: tfstate | ansible | ansible role | ansible playbook | ansible collection | ansible module | ansible galaxy
E: ansible plugin | ansible inventory | ansible callback plugin | ansible tower | ansible awx | ansible vault
E: chef cookbook | chef recipe | chef server | chef client | chef solo | chef handler | chef resource
E: chef provider | chef knife | knife plugin | chef kitchen | test-kitchen | kitchen driver | kitchen provisioner
E: opscode cookbook | opscode chef | application cookbook | library cookbook | wrapper cookbook | puppet module
E: puppet manifest | puppet forge | puppet master | puppet agent | puppet type | puppet class | puppet code
E: puppet function | puppetdb | hiera | hiera backend | saltstack | salt-stack | salt formula | salt state
E: salt minion | salt master | pulumi | pulumi provider | pulumi component | cloudformation
E: cloudformation template | aws cdk | cdk construct | cdktf | cdk for terraform | vagrant | vagrantfile
E: vagrant plugin | vagrant box | vagrant provider | vagrant provisioner | vagrant setup | vagrant environment
E: vagrant machine | vagrant virtual machine | packer template | packer plugin | packer builder | packer provisioner
E: hashicorp packer | machine image | cfengine | bicep template | bicep | arm template
E: azure resource manager template | azure resource manager | powershell dsc | desired state configuration
E: dsc resource | dsc module | crossplane provider | nixos module | nixos configuration | nixops
E: server provisioning | provisioning tool | infrastructure automation | cloud provisioning
E: infrastructure provisioning | infrastructure orchestration | policy as code | compliance as code | inspec profile
E: serverspec | server configuration management | configuration automation | 基础设施即代码 | 配置管理 | 自动化运维 | 运维自动化
E: 基礎設施即程式碼 | 組態管理 | juju charm | terraform registries
S: cookbook | playbook | recipe attribute | lwrp | chef attribute | run list | runlist | berkshelf | berksfile
S: librarian-puppet | librarian-chef | data bag | databag | ohai | ohai plugin | chefspec | foodcritic
S: rspec-puppet | chef zero | chef supermarket | chef automate | role variable | example playbook | molecule test
S: molecule scenario | galaxy role | host inventory | dynamic inventory | inventory plugin | inventory script
S: lookup plugin | idempotent | idempotence | group vars | host vars | jinja2 template ansible | puppet 3 | puppet 4
S: puppet 5 | puppet enterprise | puppetfile | r10k | augeas | facter | facter fact | custom fact | puppet resource
S: puppetlabs | puppet-lint | site pp | external node classifier | mcollective | foreman plugin | remote state
S: drift detection | configuration drift | desired state | declarative configuration | declarative infrastructure
S: resource provider | provider plugin | pillar data | highstate | execution module | state module
S: virtual machine provisioning | development vm | virtual machine image | box image | virtualbox provider
S: vmware provider | libvirt provider | vagrant box builder | multi machine vagrant | base box | vagrant lxc
S: cloud-init | ignition config | preseed | preseed file | server automation | server bootstrap
S: bare-metal provisioning | metal as a service | machine provisioning | machine setup | mac setup playbook
S: workstation setup | workstation provisioning | dev environment provisioning | golden image | infrastructure code
S: infrastructure deployment | infrastructure management | infrastructure testing | infrastructure stack
S: infrastructure template | hcl | hashicorp configuration language | tflint | tfsec | checkov | cost estimation
S: static analysis for terraform | landing zone | nested stack | stack set | stack template | module registry
S: tf module | tf state | speculative plan | import existing infrastructure | cloud resource | resource graph
S: vpc module | cis benchmark role | hardening role | os hardening | nixos | cfn | configuration as code
S: infrastructure using | provision infrastructure | provisioning of server | cloud infrastructure
S: declarative configuration management | nix flake | nix configuration | dotfile management ansible
S: kubernetes manifest as code | cloud resource provisioning | manage infrastructure | managing infrastructure
S: deploy infrastructure | installs and manages | configures and manages | role to install | role to manage
S: role for installing | role that installs | module to manage | module for managing | module manages
S: cookbook for installing | cookbook to install | cookbook provides | playbook to install | playbook for deploying
S: playbooks to | recipes to install | resource and provider | lwrp resource | definition and recipe | chef 11
S: chef 12 | chef 13 | puppet 6 | ansible 2 | terraform 0 12 | terraform 0 13 | terraform 1 | aws terraform
S: azure terraform | gcp terraform | terraform aws | terraform azure | terraform google | terraform for | azurerm
S: azurerm provider | google provider | aws provider | tf file | hcl2 | hcl parser | json to hcl | terraform json
S: terraform graph | terraform plan output | terraform cost | terraform doc | terraform version manager
S: terraform lint | terraform test | terratest | ansible lint | ansible test | ansible role test | ansible windows
S: ansible network | ansible docker | ansible vagrant | ansible managed | vagrant ansible | vagrant puppet
S: vagrant chef | vagrant lamp | lamp vagrant | vagrant wordpress | vagrant php | vagrant rails | vagrant dev
S: vagrant cluster | vagrant virtualbox | vagrant libvirt | vagrant vmware | vagrant aws | vagrant host
S: vagrant share | vagrant dns | vagrant centos | vagrant ubuntu | vagrant windows | vagrant docker | vagrant up
S: vagrant ssh | virtual development environment | virtualbox vm | sandbox vm | development virtual machine | dev vm
S: vm template | vsphere template | ami builder | image baking | image factory | windows provisioning | boxstarter
S: 自动化配置 | 批量部署 | 批量管理 | 资源编排 | 运维工具 | module registries | image factories
T: Chef | Puppet | Salt | packer | cdk | crossplane | hashicorp | virtualbox | vmware | libvirt | vsphere | proxmox
T: hyper-v | parallel desktop | opsworks | rackspace | openstack | digitalocean | linode | hetzner | ec2 | Azure
T: Bosh | spacelift | infracost | inspec | kitchen-docker | puphpet | Troposphere | sparkleformation | sceptre
T: pyinfra | itamae | Babushka | Boxen | Cobbler | maas | juju | heat template | rundeck | Bicep | CFEngine | AWX
W: foreman | state file | pillar | formula | kickstart | custom resource | plan and apply | provisioning | provision
W: infrastructure | role | recipe | module | manifest | server | configuration | config | vm | cloud | node
W: attribute | platform | platform family | install and configure | manage | template | centos | debian | ubuntu
W: rhel | red hat | fedora | amazon linux | handler | tag | dependency | resource | state | stack | inventory
W: variable | default value | node attribute | chocolatey | 剧本
H: provisioner | terraform script | terraform code | terraform project | terraform example | terraform stack
H: terraform state manager | terraform backend | terraform linter | terraform tool | terraform generator
H: terraform module for aws | terraform file | terraform resource | terraform cheat sheet | terraform course
H: provider for terraform | module for terraform | ansible script | ansible library | ansible project
H: ansible template | ansible lookup plugin | ansible dynamic inventory | ansible provisioner
H: ansible connection plugin | ansible setup | ansible configuration | ansible example | ansible filter plugin
H: ansible ui | role for ansible | playbook for ansible | chef repository | chef repo | chef library | chef plugin
H: cookbook for chef | recipe for chef | chef api client | chef report handler | kitchen verifier
H: test kitchen driver | test kitchen plugin | puppet provider | puppet plugin | puppet report processor
H: puppet control repo | puppet configuration | module for puppet | facter plugin | custom facter fact
H: saltstack formula | salt module | salt plugin | saltstack module | formula for salt | vagrant configuration
H: vagrant template | vagrant project | vagrant vm | vagrant stack | vagrant boxes | vagrant wrapper
H: packer configuration | packer post-processor | packer image | pulumi program | bicep module | dsc configuration
H: configuration management tool | configuration management system | configuration management framework
H: provisioning system | provisioning script | infrastructure as code tool | iac tool | iac scanner
H: infrastructure tool | infrastructure repository | server provisioner | setup playbook | homelab infrastructure
H: cookbook repository | 运维平台 | 自动化运维平台 | 运维系统 | 配置管理工具 | 自动化运维系统 | ansible lint rule | ansible vault tool
H: ansible runner | ansible wrapper | ansible dynamic inventory script | ansible inventory plugin
H: ansible documentation generator | ansible provision script | ansible deployment | ansible tutorial
H: ansible workshop | configuration tool | configuration as code tool | configuration management library
H: server configuration | server configuration tool | server configuration management tool
H: infrastructure automation tool | infrastructure automation platform | infrastructure automation framework
H: infrastructure management tool | infrastructure management platform | infrastructure repo | infrastructure module
H: infrastructure orchestrator | infrastructure testing tool | cloud provisioning tool | cloud orchestration tool
H: vm provisioner | vm builder | vm image builder | dev box | development box | terraform docs generator
H: terraform testing framework | terraform cli | terraform runner | terraform automation tool | terraform visualizer
H: terraform cost estimator | terraform security scanner | tfstate backend | chef cookbook for
H: chef solo repository | chef provisioner | chef role | chef environment | chef demo | chef audit cookbook
H: puppet forge module | puppet repo | puppet tool | puppet dashboard | puppet-lint plugin | puppet library
H: puppet catalog tool | salt runner | salt returner | salt api client | saltstack gui | nixos config | bosh release
H: kickstart file | cloud init config | boxstarter script | ansible libraries | chef repositories | chef libraries
H: infrastructure repositories | cookbook repositories | configuration management libraries | chef solo repositories
H: puppet libraries
C: become yes | packer build | terraform init | terraform apply | terraform plan | terraform destroy
C: terraform import | required providers | terraform-aws-modules | tofu init | tofu apply | terragrunt apply
C: ansible-galaxy install | ansible-galaxy role install | ansible-galaxy collection install | hosts all
C: hosts servers | become true | gather facts | ansible host | roles role | import playbook | pip install ansible
C: knife | knife cookbook upload | include recipe | default node | berks install | berks vendor | kitchen converge
C: kitchen test | chef gem install | knife bootstrap | knife cookbook site install | depends cookbook | puppet apply
C: puppet module install | puppetlabs-stdlib | class ensure present | ensure present | vagrant plugin install
C: vagrant box add | vagrant provision | vagrant init | vagrant destroy | Vagrant configure | config vm box
C: config vm provision | config vm network | packer init | packer validate | salt-call | salt-call state apply
C: state apply | gitfs remotes | pulumi up | pulumi new | pulumi config set | pulumi stack init | cdktf deploy
C: nixos-rebuild switch | nixos-rebuild | molecule converge | kitchen verify | bundle exec rake spec
C: az deployment group create | bicep build | inspec exec | juju deploy | terraform get | terraform fmt
C: terraform workspace | terraform output | module source | source terraform | provider aws | provider azurerm
C: provider google | resource aws | terragrunt hcl | tfvars | terraform tfvars | meta main yml | defaults main yml
C: requirements yml | vars files | src role | site yml | ansible cfg | ansible all | ansible localhost
C: pip install molecule | metadata rb | Berksfile | node override | node set | chef generate | chef exec
C: kitchen list | kitchen create | kitchen yml | Puppetfile | puppet module generate | hiera yaml | mod puppetlabs
C: notify Service | Vagrantfile | config vm | vagrant halt | vagrant reload | vagrant package | vagrant status
C: berkshelf enabled | salt state highstate | state sls | pillar get | packer json | pulumi stack | cloud-config
C: nix flake update | nixosConfigurations
X: cooking recipe | food recipe | role based | aria role | user role | without ansible | recipe app | master chef
X: cookbook of python | puppet show | openai cookbook | salt and hash | salted | user provisioning
X: account provisioning | salt pepper | random salt | password salt | provisioning profile | qt cookbook
X: hand puppet | role playing | provision profile | css cookbook | recipe book | react cookbook | sock puppet
X: playbook for team

[k8s]
alias: kubernetes | kube | 容器编排
E: kubernetes | k8s | kubernetes operator | kubernetes controller | kubernetes cluster | kubernetes native | kubectl
E: kubectl plugin | helm chart | helm plugin | helm | kustomize | custom resource definition | crd controller
E: kubernetes api | kubernetes client | kubernetes dashboard | kubernetes ui | kubernetes ide
E: kubernetes distribution | kubernetes ingress | ingress controller | kubernetes ingress controller
E: admission controller | admission webhook | mutating webhook | validating webhook | kubernetes scheduler
E: kubernetes deployment | kubernetes manifest | kubernetes yaml | kubernetes resource | kubernetes secret
E: kubernetes configmap | kubernetes pod | kubernetes node | kubernetes job | kubernetes namespace | kubernetes rbac
)lexicon",
R"lexicon(
[k8s]
E: kubernetes service | kubernetes security | kubernetes policy | kubernetes networking | kubernetes cni
E: cni plugin | csi driver | container storage interface | cluster api | cluster-api provider
E: cloud controller manager | cluster autoscaler | horizontal pod autoscaler | pod autoscaler
E: lightweight kubernetes | managed kubernetes | local kubernetes | kubernetes in docker | kubernetes on
E: kubernetes the hard way | openshift | openshift operator | openshift cluster | kubelet | kubeconfig | kubeadm
E: minikube | microk8s | k3s | k3d | kube-proxy | kube | kubernetes event | kubernetes backup | kubernetes cost
E: kubernetes autoscaling | kubernetes troubleshooting | kubernetes monitoring | kubernetes log | kubernetes cli
E: kubernetes tool | kubernetes platform | kubernetes gitops | kubernetes tutorial | kubernetes homelab
E: operator sdk | operator framework | kubebuilder | operator hub | crossplane | kubernetes 集群 | k8s 集群 | 容器编排
E: kubernetes 部署 | 容器編排 | kubernetes 管理 | k8s 部署 | kubernetes 运维 | kubernetes policies
S: configmap | daemonset | statefulset | persistent volume | persistent volume claim | pvc | storage class
S: storageclass | pod spec | pod security | pod security policy | service account token | crd | custom resource
S: reconciliation loop | leader election | node pool | node selector | taint and toleration | toleration
S: pod affinity | sidecar injection | sidecar injector | replica set | replicaset | liveness probe | readiness probe
S: kube apiserver | api server aggregation | cronjob resource | ingress nginx | ingress resource | gateway api
S: load balancer service | metallb | network policy | rbac manager | role binding | clusterrole | cluster role
S: cluster admin | cluster management | multi-cluster | multi cluster management | cluster federation
S: cluster provisioning | cluster upgrade | cluster bootstrap | ha cluster | bare metal kubernetes
S: on premise kubernetes | air gapped kubernetes | edge kubernetes | virtual cluster | vcluster | node drain
S: cluster scanner | cluster linting | manifest validation | yaml manifest | umbrella chart | chart repository
S: helm repo | helm release | helm template | helm value | chart museum | chartmuseum | helmfile | tiller
S: kube config switcher | context switcher | kube context | cert-manager | external dns | external secret
S: sealed secret | kube state metric | metrics server | vertical pod autoscaler | event driven autoscaling
S: keda scaler | flux cd | argo workflow | argo cd | argo rollout | argocd application | in cluster
S: cluster resource | cluster operator | operator pattern | operator lifecycle manager | etcd backup | etcd cluster
S: dynamic admission | opa gatekeeper | kyverno policy | pod disruption budget | pod lifecycle | pod eviction
S: gpu operator | device plugin | scheduler extender | scheduler plugin | cka | ckad | cks exam | gke | gke cluster
S: eks | eks cluster | aks | aks cluster | eksctl | service mesh | multi tenancy cluster | kubevirt | krew
S: krew plugin | dev on kubernetes | remote development kubernetes | for kubernetes | on kubernetes | in kubernetes
S: to kubernetes | kubernetes object | kubernetes package | kubernetes workload | kubernetes application
S: kubernetes environment | kubernetes configuration | kubernetes infrastructure | kubernetes version
S: kubernetes label | kubernetes annotation | kubernetes context | kubernetes storage | kubernetes volume
S: kubernetes certificate | kubernetes cronjob | kubernetes audit | kubernetes test | kubernetes e2e
S: kubernetes gpu | kubernetes authentication | kubernetes dns | kubernetes load balancer
S: kubernetes leader election | container orchestration | container orchestration system | cluster autoscaling
S: cluster in docker | cluster deployment | cluster monitoring | cluster dashboard | cluster administration
S: cluster visualization | cluster cost | bare metal cluster | raspberry pi cluster | home cluster | home ops
S: gitops cluster | talos linux | rke | rke2 | rancher catalog | open policy agent | deploy on kubernetes
S: deploy to kubernetes | run on kubernetes | running on kubernetes | migrate to kubernetes
S: interact with kubernetes | manage kubernetes | managing kubernetes | monitor kubernetes | debug kubernetes
S: develop on kubernetes | learning kubernetes | kubernetes for developer | 云原生 kubernetes | 集群部署 | 集群管理 | 多集群
S: 调度器 kubernetes | 自定义资源 | 离线安装 kubernetes | k8s 安装 | k8s 学习 | pod security policies | network policies
S: chart repositories | kyverno policies
T: istio | linkerd | Envoy | etcd | Rancher | tectonic | kops | kubespray | fluxcd | skaffold | telepresence | k9s
T: traefik | nginx ingress | Calico | Flannel | Cilium | weave net | Longhorn | openebs | velero
T: prometheus operator | keda | kubeflow | jsonnet | ksonnet | kubeless | okd | tanzu | kyverno | coreos | talos
T: kubesphere | kubevela | karmada | containerd | cri-o | google container engine | google kubernetes engine
T: azure kubernetes service | kind cluster | submariner | virtual kubelet
W: config map | pod | control loop | reconcile | reconciler | init container | namespace | health probe | knative
W: gitops | cluster | node | container | operator | controller | deployment | service | manifest | docker
W: orchestration | volume | yaml | autoscaling | scheduler | workload | rollout | namespaced | sidecar | webhook
W: admission | cloud native | resource limit | dns for service | service catalog | 集群 | 控制器
H: ingress | kubernetes plugin | kubernetes installer | kubernetes library | kubernetes sdk
H: kubernetes client library | kubernetes api client | kubernetes addon | kubernetes webhook
H: kubernetes admission controller | kubernetes example | kubernetes config | kubernetes demo | kubernetes workshop
H: kubernetes lab | kubernetes course | kubernetes cheat sheet | kubernetes template | kubernetes exporter
H: kubernetes proxy | kubernetes toolkit | kubernetes engine | kubernetes package manager | kubernetes security tool
H: kubernetes scanner | kubernetes management platform | kubernetes management tool | kubernetes provisioner
H: kubernetes setup | kubernetes bootstrapper | operator for kubernetes | controller for kubernetes
H: plugin for kubernetes | kubectl wrapper | kubectl extension | kubectl alias | helm chart repository
H: helm repository | helm wrapper | helm operator | mutating admission webhook | csi plugin | volume provisioner
H: dynamic provisioner | storage provisioner | infrastructure provider | autoscaler | k8s operator | k8s controller
H: k8s cluster | k8s client | k8s dashboard | k8s tool | k8s manifest | k8s deployment | k8s library | k8s plugin
H: k8s homelab | k8s config | custom controller | custom resource controller | cluster manager | cluster installer
H: openshift template | openshift plugin | openshift client | openshift cartridge | kube config manager
H: kubeconfig manager | 集群管理平台 | k8s 管理平台 | kubernetes 管理平台 | k8s 工具 | 容器管理平台 | 容器云平台 | kubernetes operator for
H: operator in go | kubernetes service mesh | kubernetes job runner | kubernetes event exporter
H: kubernetes pod autoscaler | kubernetes autoscaler | kubernetes backup tool | kubernetes device plugin
H: kubernetes crd | kubernetes custom controller | kubernetes custom resource | kubernetes bot | kubernetes home lab
H: kubernetes on raspberry pi | kubernetes playground | kubernetes sandbox | kubernetes guide | kubernetes notes
H: kubernetes volume plugin | kubernetes storage plugin | kubernetes csi driver | kubernetes cni plugin
H: kubernetes network plugin | kubernetes visualizer | kubernetes explorer | kubernetes terminal ui | kubernetes tui
H: kubernetes shell | kubernetes utility | kubernetes wrapper | kubernetes extension | kubernetes integration
H: kubernetes module | kubernetes helm chart | helm chart for | helm values generator | helm library chart
H: helm provider | helm generator | kustomization | kustomize plugin | kustomize base | crd generator
H: k8s cluster setup | k8s ui | k8s utility | k8s resource | k8s yaml | k8s example | k8s demo | k8s tutorial
H: k8s lab | k8s installer | k8s ingress controller | k8s dashboard ui | k8s webhook | k8s scheduler | k3s cluster
H: k3s installer | minikube setup | openshift demo | openshift example | openshift console plugin
H: openshift installer | openshift quickstart | cka exercises | 集群部署工具 | k8s 教程 | k8s 部署脚本 | kubernetes libraries
H: kubernetes client libraries | kubernetes proxies | helm chart repositories | helm repositories | k8s libraries
H: kubernetes utilities | k8s utilities
C: kubectl apply | kubectl get | kubectl get pod | kubectl create | kubectl delete | kubectl describe | kubectl logs
C: kubectl exec | kubectl port-forward | kubectl config | kubectl rollout | kubectl create namespace
C: kubectl krew install | helm install | helm upgrade | helm repo add | helm repo update | helm dependency update
C: helm plugin install | kustomize build | apiVersion v1 | apiVersion apps v1 | kind Deployment | kind Service
C: kind Pod | kind ConfigMap | kind CustomResourceDefinition | kind Ingress | kind Namespace | kind Secret
C: kind DaemonSet | apiVersion | minikube start | kind create cluster | k3d cluster create | eksctl create cluster
C: gcloud container clusters | az aks | kubeadm init | oc apply | oc create | oc new-app | oc new-project | oc login
C: kube-system | client-go | k8s io client-go | controller-runtime | k8s io api | make deploy IMG
C: make docker-build docker-push IMG | kubebuilder init | skaffold dev | tilt up | argocd | flux bootstrap
C: helmfile apply | KUBECONFIG | kube config | kubectl edit | kubectl label | kubectl annotate | kubectl top
C: kubectl cluster-info | kubectl proxy | kubectl run | kubectl scale | kubectl patch | kubectl wait
C: kubectl expose | kubectl kustomize | kubectl replace | kubectl get node | kubectl get svc
C: kubectl get deployment | kubectl get service | helm delete | helm init | helm uninstall | helm lint
C: helm package | helm pull | helm push | helm ls | values yaml | Chart yaml | kustomization yaml
C: apiVersion networking k8s io | rbac authorization k8s io | metadata name | spec template | spec containers
C: from kubernetes import | import kubernetes | rest InClusterConfig | make install make run | make manifests
C: ctrl NewManager | clientset | eksctl create | kops create cluster | kubectl create secret | imagePullPolicy
C: minikube service | minikube addons enable | oc process | oc new-build | oc adm
X: pod install | podfile | pod update | cocoapod | pod try | ios pod | pod init | pod file | pod spec lint | podcast
X: pod lib | pod target | pod dependency | in your podfile | escape pod | c++ namespace | php namespace
X: namespace declaration | air pod | chart js | line chart | bar chart | pie chart | chart library | chart component
X: react reconciler | custom reconciler | dom reconcile | gantt chart | flow chart | android chart | binary operator
X: bitwise operator | logical operator | operator overloading | view controller | game controller | emacs helm
X: helm interface | helm source | helm mini | at the helm | cordova pod | react native pod

[monitoring]
alias: monitor | monitoring tool | alerting | 监控 | 監控
E: monitoring | monitoring tool | monitoring system | monitoring solution | monitoring platform | monitoring service
E: monitoring agent | monitoring plugin | monitoring script | monitoring dashboard | monitoring server
E: monitoring framework | monitoring stack | server monitoring | server monitor | system monitoring | system monitor
E: network monitoring | network monitor | infrastructure monitoring | application monitoring | website monitoring
E: website monitor | uptime monitoring | uptime monitor | service monitoring | host monitoring
E: performance monitoring | performance monitor | process monitoring | process monitor | resource monitor
E: resource monitoring | health monitoring | database monitoring | log monitoring | cloud monitoring
E: container monitoring | docker monitoring | kubernetes monitoring | real-time monitoring | remote monitoring
E: remote monitoring and management | cron monitoring | cron job monitoring | job monitoring | queue monitoring
E: status page | status monitor | status dashboard | health check | healthcheck | alerting | alerting system
E: prometheus exporter | prometheus metric | prometheus client | prometheus rule | prometheus | grafana
E: grafana dashboard | grafana plugin | grafana datasource | grafana panel | nagios | nagios plugin | nagios check
E: icinga | icinga plugin | icinga2 | icinga web | zabbix | zabbix template | zabbix agent | zabbix plugin
E: zabbix api | sensu | sensu plugin | sensu check | sensu handler | munin | munin plugin | collectd
E: collectd plugin | cacti | cacti template | ganglia | statsd | telegraf | telegraf plugin | datadog
E: datadog agent | datadog integration | new relic plugin | checkmk | centreon | monit | shinken | monasca
E: cpu monitor | memory monitor | disk monitor | temperature monitor | gpu monitor | gpu monitoring
E: bandwidth monitor | traffic monitor | network traffic monitor | battery monitor | activity monitor
E: incident management | incident response platform | on call management | pagerduty | opsgenie | server status
E: server health | uptime checker | website change detection | error monitoring | synthetic monitoring | 监控 | 监控系统
E: 監控 | 告警 | 报警 | 监测 | 监控平台 | 性能监控 | 服务器监控 | 监控工具 | 探针 | 運維監控 | 系统监控 | 网站监控 | 前端监控 | 监控告警 | 監測 | 状态监控 | check-mk
S: on-call | file monitor | error tracking | crash reporting | alert rule | alert notification | alert manager
S: alertmanager | notification when down | sms alert | email alert | slack alert | threshold alert | escalation
S: metrics collection | metrics collector | metric exporter | metric reporter | metrics library | metrics dashboard
S: metrics server | metrics endpoint | metric aggregation | custom metric | system metric | server metric
S: application metric | business metric | counter gauge histogram | time series | time series metric | disk usage
S: disk space | load average | cpu load | cpu temperature | ram usage | network usage | bandwidth usage | uptime
S: response time | latency monitoring | ping monitor | ping check | http check | port check
S: ssl certificate expiration | certificate expiry | ssl expiry check | domain expiry | heartbeat check | watchdog
S: dead man switch | check plugin | check script | exit code 2 critical | nrpe | snmp | snmp trap | snmp monitoring
S: ipmi | jmx | jmx metric | wmi | jmx exporter | node exporter | blackbox exporter | pushgateway | promql
S: scrape target | scrape interval | remote write | service level objective | slo | sli | error budget
S: golden signal | anomaly detection | outlier detection alert | capacity planning | root cause analysis
S: real-time dashboard | live dashboard | dashboard for monitoring | wallboard | status board | big screen monitor
S: terminal dashboard | top-like | htop like | htop | conky | conky theme | conky config | rainmeter skin
S: widget for cpu | menu bar stat | system statistics | system stat | process list | process viewer
S: server statistics | server stat | queue length | worker monitoring | sidekiq monitoring | redis monitoring
)lexicon",
R"lexicon(
[monitoring]
S: mysql monitoring | postgres monitoring | kafka monitoring | lag exporter | consumer lag | smart disk health
S: raid status | ups monitor | power consumption monitor | energy monitoring | air quality monitor
S: environmental monitoring | solar monitoring | user activity monitoring | web performance monitoring
S: real user monitoring | lighthouse monitoring | fps monitor | frame rate monitor | memory leak detection | anr
S: app performance monitoring | exception tracking | exception notifier | error notifier | ci monitor
S: build monitor | fleet monitoring | 指标 | 可视化大屏 | 告警通知 | 心跳检测 | 服务器状态 | 流量监控 | 钉钉告警 | 异常监控 | 健康检查
S: agent for collecting | monitor your | system resource | resource usage | hardware monitoring | hardware monitor
S: real time metric | metrics visualization | performance metric | notify when | visualize metric
S: web based monitoring | monitoring and alerting | monitoring and observability | monitor and alert
S: monitor server | monitor service | monitor website | monitor process | monitor system | monitor network
S: monitor application | monitor and manage | monitor performance | monitoring for | monitoring of
S: monitoring using | monitoring with | monitored host | agentless | agentless monitoring | monitoring protocol
S: domain monitoring | certificate monitoring | ssl monitoring | api monitoring | endpoint monitoring
S: web monitoring | url monitoring | social media monitoring | brand monitoring | keyword monitor | page monitor
S: page change | webpage change | change monitor | website change | notify on change | directory monitor
S: folder monitor | clipboard monitor | usb monitor | bluetooth monitor | power monitor | voltage monitor
S: fan speed | fan control | lm-sensors | hardware sensor | cpu frequency | gpu usage | gpu utilization | gpu status
S: nvidia gpu | disk health | smartctl | disk io | io wait | swap usage | network throughput
S: network interface statistics | vmware monitoring | esxi | vcenter | apc ups | nut ups | oracle monitoring
S: mssql monitoring | mongodb monitoring | elasticsearch monitoring | rabbitmq monitoring | nginx monitoring
S: apache monitoring | jvm monitoring | java monitoring | node monitoring | php monitoring | rails monitoring
S: cluster monitoring | cloud cost monitoring | push notification alert | alert via | send alert | alert fatigue
S: alert routing | alert deduplication | postmortem | service outage | planned maintenance | sla report
S: availability monitoring | high cardinality | hashrate monitor | miner monitoring | mining monitor
S: validator monitoring | node exporter textfile | blockchain node monitoring | covid monitor | health monitor app
S: earthquake alert | water level monitoring | traffic monitoring | vehicle monitoring | drowsiness detection alert
S: 数据上报 | 监控面板 | 机器监控 | 接口监控 | 价格监控 | 企业微信 通知 | 资源监控 | 网络监控 | 进程监控 | 在线监测 | metrics libraries
T: Graphite | riemann | influxdb | new relic | newrelic | victorops | kibana | netdata | uptime kuma | pingdom
T: statuspage | uptimerobot | uptime robot | librato | appdynamics | dynatrace | splunk | cloudwatch | azure monitor
T: stackdriver | thanos | victoriametrics | opentsdb | rrdtool | observium | librenms | opennms | prtg | solarwinds
T: Bosun | kapacitor | cadvisor | bugsnag | rollbar | airbrake | honeybadger | raygun | Cachet | smokeping
T: dropwizard metrics | codahale metrics | healthchecks-io | nvidia-smi | psutil | perfmon | wavefront | circonus
T: signalfx | instana | server density
W: alert | threshold | metric | gauge | histogram metric | cpu usage | memory usage | downtime | heartbeat
W: system information | system info | usage statistics | stock monitor | price monitor | price tracker | sentry
W: elasticsearch | monitor | dashboard | health | status | check | watch | stats | statistics | notification
W: notify | graph | chart | collector | exporter | agent | usage | cpu | memory | disk | load | performance | probe
W: observe | telemetry | real time | host | service | ping | event | incident | log | notification system
W: get notified | sla | remote host | inode | sms notification | telegram notification | slack notification
W: email notification | outage | heart rate monitor | patient monitoring | 数据采集 | 上报 | 看板 | 大盘 | 巡检
W: notification service | notification gateway
H: monitoring library | monitoring client | monitoring utility | monitoring app | monitoring application
H: monitoring extension | monitoring daemon | monitoring check | monitoring template | monitoring suite
H: monitoring software | monitoring toolkit | monitoring addon | monitoring api | monitoring bot | monitoring module
H: monitoring sdk | monitoring station | monitoring interface | monitoring program | health monitor | queue monitor
H: service monitor | log monitor | event monitor | process explorer | alerting tool | alert system | alert bot
H: alerter | notifier | heartbeat monitor | health checker | health check library | health check endpoint
H: status page system | status checker | prometheus client library | prometheus middleware | prometheus collector
H: prometheus service discovery | metrics client | metrics system | metrics toolkit | metrics aggregator
H: metric store | stats collector | statistics collector | statsd client | statsd server | statsd backend
H: graphite client | graphite dashboard | graphite reporter | grafana data source | nagios dashboard | icinga module
H: icinga web module | zabbix module | ganglia module | datadog client | datadog check | datadog plugin
H: newrelic plugin | newrelic agent | error tracker | error reporter | crash reporter | monit configuration
H: snmp agent | snmp exporter | dashboard for prometheus | incident management platform | on call tool | 监控插件 | 监控脚本
H: 告警系统 | monitoring bundle | monitoring console | monitoring exporter | monitoring integration | monitoring project
H: monitoring setup | monitoring web app | monitoring panel | monitoring probe | monitoring infrastructure
H: monitoring package | monitoring wrapper | monitoring middleware | monitoring ui | website monitoring tool
H: server monitoring tool | server monitoring system | server monitoring dashboard | server monitoring script
H: server monitoring app | network monitoring tool | network monitoring system | system monitoring tool
H: uptime monitoring tool | uptime monitoring service | infrastructure monitoring tool | performance monitoring tool
H: performance monitoring library | host monitor | domain monitor | url monitor | api monitor | database monitor
H: mysql monitor | redis monitor | kafka monitor | docker monitor | container monitor | cluster monitor
H: job monitor | cron monitor | energy monitor | process watcher | resource watcher | service checker
H: service watchdog | service status page | status bar monitor | system monitor widget | system information tool
H: system information utility | system info tool | system info library | system profiler | stats server
H: stats dashboard | stats library | stats collector daemon | stats plugin | statistics plugin | statistics exporter
H: usage monitor | usage tracker | load monitor | latency monitor | speed monitor | fps counter | incident tracker
H: incident bot | alert notifier | alert router | alert receiver | alert dashboard | alert service | alert plugin
H: alertmanager webhook | alertmanager bot | on-call scheduler | heartbeat service | heartbeat library
H: watchdog timer | watchdog script | watchdog daemon | crash reporting library | error tracking system
H: error monitoring tool | exception tracker | exception monitor | grafana data source plugin | grafana app
H: grafana provisioner | prometheus alert rules | prometheus adapter | prometheus library | prometheus stack
H: prometheus metrics exporter | prometheus remote storage | exporter for prometheus | plugin for nagios
H: nagios configuration | nagios client | nagios api | nagios notifier | nagios wrapper | nagios handler
H: zabbix script | zabbix sender | zabbix api client | zabbix agent plugin | zabbix extension | zabbix integration
H: zabbix client | icinga check plugin | icinga2 plugin | collectd python plugin | sensu extension | sensu client
H: cacti plugin | graphite exporter | graphite tool | graphite collector | graphite web ui | statsd exporter
H: datadog exporter | datadog agent check | datadog library | new relic agent plugin | newrelic integration
H: ganglia plugin | check-mk plugin | check-mk extension | snmp poller | snmp mib | rrdtool frontend
H: influxdb collector | telegraf input plugin | top clone | htop clone | polybar module | i3 status
H: i3blocks script | menu bar app for monitoring | 监控服务 | 监控程序 | 监控组件 | 告警平台 | 状态页 | 仪表盘 | 报警系统 | 采集器
H: monitoring libraries | monitoring utilities | health check libraries | prometheus client libraries
H: performance monitoring libraries | system information utilities | system info libraries | stats libraries
H: heartbeat libraries | crash reporting libraries | prometheus libraries | datadog libraries
C: prometheus yml | scrape configs | job name | static configs targets | grafana-cli plugins install | grafana cli
C: check command | define command | define service | command name | command line | nagios libexec
C: usr lib nagios plugins | zabbix agentd | zabbix get | UserParameter | zabbix agentd conf | sensu-install
C: sensuctl | munin-node-configure | etc munin plugins | munin run | collectd conf | LoadPlugin | statsd increment
C: statsd gauge | new StatsD | prom-client | promhttp Handler | datadog yaml | checks d | dd-agent | newrelic yml
C: telegraf conf | inputs exec | outputs influxdb | import psutil | promtool check rules | snmpwalk
C: metrics localhost | docker run | RRDtool
X: performance test | metric space | metric learning | evaluation metric | distance metric | accuracy metric
X: code metric | font metric | monitor resolution | external monitor | dual monitor | multiple monitor
X: multi monitor | pin code | computer monitor | monitor arm | gaming monitor | serial monitor | baby monitor
X: alert view | alert dialog | alert box | javascript alert | sweet alert | alert controller | alert component
X: alert message | pdo statement | graphite editor | second monitor | monitor brightness | admin dashboard template
X: popup alert | custom alert | file watcher recompile | lock monitor | alertview | pandas time series
X: time series forecasting | health bar | health game

[observability]
alias: telemetry | apm | tracing | 可观测性
E: observability | observability platform | observability stack | observability tool | distributed tracing
E: distributed trace | tracing | tracing library | tracing system | tracing framework | trace collection
E: open-telemetry | otel | otlp | opentracing | open tracing | opencensus | opentelemetry collector
E: opentelemetry sdk | opentelemetry instrumentation | auto instrumentation | apm | apm agent
E: application performance management | application performance monitoring | telemetry | telemetry collector
E: telemetry pipeline | telemetry data | telemetry library | jaeger | zipkin | zipkin instrumentation
E: grafana tempo | grafana loki | skywalking | elastic apm | continuous profiling | continuous profiler | profiler
E: profiling | profiling tool | performance profiler | memory profiler | cpu profiler | sampling profiler
E: heap profiler | flame-graph | flamegraph | ebpf tracing | ebpf observability | dtrace | systemtap | bpftrace
E: perf tool | trace viewer | trace analysis | trace visualizer | performance analysis tool | llm observability
E: ai observability | data observability | ml observability | model observability | agent observability
E: service dependency map | service map | metrics logs and traces | metrics traces and logs
E: logs metrics and traces | logs and traces | structured tracing | 可观测性 | 可观测 | 链路追踪 | 全链路追踪 | 分布式追踪 | 性能分析 | 调用链
E: 火焰图 | 鏈路追蹤 | 應用性能監控 | 应用性能监控 | 分布式链路追踪 | 全链路监控 | 可觀測性 | tracing libraries | telemetry libraries
S: application performance | 埋点 | trace span | trace id | trace context | traceparent | context propagation
S: correlation id | correlation identifier | request tracing | instrumentation | instrumentation library
S: auto instrument | bytecode instrumentation | javaagent | java agent | agent instrumentation
S: exporter for opentelemetry | tail sampling | head sampling | trace sampler | trace exporter | span exporter
S: span processor | metrics exporter | metric pipeline | log correlation | log aggregation | log analytics
S: service level | slow query | n plus one detection | query profiling | sql profiling | performance tracing
S: tracepoint | kernel tracing | kprobe | uprobe | ebpf | ebpf based | bpf | system call trace | strace
S: syscall tracing | function tracing | event tracing | event tracing for windows | etw | ftrace | lttng
S: call graph | call stack sampling | memory leak | heap dump | heap snapshot | thread dump | gc log
S: allocation tracking | garbage collection profiling | latency histogram | hdr histogram | performance counter
S: hardware counter | cpu profile | pprof | timing statistics | profile visualizer | profiling data
S: line by line profiling | code instrumentation | runtime metric | runtime statistics | real user monitoring
S: front end monitoring | frontend observability | browser tracing | web vital | error tracking
S: exception monitoring | diagnosticsource | event listener diagnostics | health metric | prompt tracing
S: llm tracing | agent tracing | evaluation and tracing | token usage tracking | data quality monitoring
S: data drift | usage analytics telemetry | vehicle telemetry | can telemetry | racing telemetry | drone telemetry
S: 日志指标链路 | 性能剖析 | 性能监控 | 前端监控 | 遥测 | app insights | service graph | log metric trace | metrics and log
S: trace metric and log | monitoring and troubleshooting | monitoring and observability | network observability
S: kubernetes observability | full stack observability | visibility into | root cause | root cause analysis
S: unified observability | trace data | trace file | trace event | trace format | trace log | trace analysis tool
S: execution trace | system trace | function trace | method tracing | call tracing | call tree | api tracing
S: sql tracing | http tracing | grpc tracing | kafka tracing | trace propagation | w3c trace context
S: b3 propagation | b3 header | zipkin server | jaeger tracing | tracing for | tracing in | instrumented code
S: performance instrumentation | runtime instrumentation | dynamic instrumentation
S: binary instrumentation profiling | metrics instrumentation | instrument your | code profiling | php profiler
S: python profiler | java profiler | node profiler | ruby profiler | go profiler | javascript profiler
S: gpu profiling | cuda profiling | gpu trace | mpi profiling | hpc performance | parallel performance analysis
S: likwid | perf event | perf counters | hardware performance counter | performance regression | performance data
S: performance insight | performance trace | database profiling | query performance insight | render profiling
S: react profiler | why did you render | frame profiling | startup profiling | memory profiling
)lexicon",
R"lexicon(
[observability]
S: memory usage analysis | heap analysis | core dump | core dump analysis | crash dump | minidump
S: crash dump analysis | event log correlation | runtime diagnostics | production debugging | live debugging
S: remote debugging in production | debug in production | application telemetry | game telemetry | usage telemetry
S: anonymous telemetry | telemetry event | mission telemetry | spacecraft telemetry | simracing telemetry
S: f1 telemetry | rocket telemetry | 监控链路 | 日志 指标 追踪 | 调用链追踪 | 内存泄漏 | 内存分析 | 耗时统计 | 卡顿检测 | 卡顿监控 | 性能优化监控 | 性能采集
S: instrumentation libraries
T: opentelemetry | prometheus | grafana | loki | lightstep | datadog | new relic | newrelic | dynatrace
T: appdynamics | instana | sentry | signoz | splunk | aws xray | x-ray | stackdriver | application insights
T: azure monitor | Micrometer | dropwizard metrics | statsd | fluentd | fluent bit | Pixie | parca | pyroscope | bcc
T: valgrind | vtune | xhprof | xdebug | blackfire | cprofile | async-profiler | visualvm | yourkit | jprofiler
T: tracy | perfetto | chrome tracing | hotjar | logstash | kibana | langfuse | langsmith | spring cloud sleuth
T: tideways | miniprofiler | mini profiler | dotnet trace | logrocket
W: span | request id | instrument | sampling rate | slow request | bottleneck | latency percentile | wall clock time
W: execution time | session replay | crash analytics | diagnostic | data lineage | 追踪 | honeycomb | clickhouse
W: influxdb | trace | metric | log | monitoring | performance | latency | debug | agent | collector | exporter
W: middleware | dashboard | request | service | context | analysis | sampling | event | insight | timing | benchmark
W: counter | pipeline | backend | visualize | memory dump | product analytics
H: observability solution | observability library | observability framework | observability pipeline
H: observability toolkit | observability backend | observability sdk | observability agent | tracing tool
H: tracing sdk | tracing middleware | tracing client | tracing platform | tracing backend | tracing plugin
H: tracing api | tracing utility | distributed tracing system | distributed tracing library
H: distributed tracing platform | tracer | trace collector | trace analyzer | trace library | telemetry system
H: telemetry sdk | telemetry client | telemetry server | telemetry agent | telemetry plugin | telemetry framework
H: telemetry module | telemetry dashboard | opentelemetry exporter | opentelemetry distribution
H: opentelemetry middleware | opentelemetry integration | opentracing instrumentation | opentracing implementation
H: opentracing tracer | opentracing middleware | zipkin client | zipkin tracer | zipkin exporter | jaeger client
H: jaeger exporter | instrumentation framework | instrumentation agent | apm system | apm tool | apm client
H: apm server | profiler ui | profiling library | profiling data viewer | performance profiling tool | sql profiler
H: query profiler | line profiler | request profiler | gpu profiler | game profiler | profile viewer
H: profile analyzer | profiler for php | rack profiler | performance analyzer | performance tool | diagnostic tool
H: diagnostics library | diagnostics extension | flame graph generator | flamegraph generator | flamegraph viewer
H: leak detector | memory leak detector | heap analyzer | heap dump analyzer | thread dump analyzer
H: gc log analyzer | syscall tracer | request logger with trace | correlation id middleware
H: application insights sdk | application insights plugin | metrics facade | metrics and tracing library | 链路追踪系统
H: 性能分析工具 | 可观测平台 | 调用链系统 | apm 系统 | observability demo | observability middleware | observability project
H: observability plugin | observability agent for | observability operator | observability extension
H: observability module | observability lab | observability integration | telemetry exporter | telemetry service
H: telemetry tool | telemetry app | telemetry viewer | telemetry platform | telemetry receiver | telemetry package
H: tracing agent | tracing module | tracing extension | tracing integration | tracing instrumentation
H: tracing collector | tracing bundle | tracing wrapper | tracing package | tracing demo | tracing example
H: tracing framework for | tracing infrastructure | event tracer | function tracer | call tracer | execution tracer
H: method tracer | system call tracer | kernel tracer | network tracer | sql tracer | memory tracer | process tracer
H: trace tool | trace parser | trace toolkit | trace recorder | trace server | trace store | opentelemetry plugin
H: opentelemetry extension | opentelemetry demo | opentelemetry operator | opentelemetry library
H: opentelemetry wrapper | opentelemetry receiver | opentelemetry client | opentelemetry exporter for
H: otel collector | otel exporter | zipkin collector | zipkin reporter | zipkin ui | zipkin plugin
H: zipkin implementation | jaeger plugin | jaeger storage plugin | jaeger operator | instrumentation tool
H: instrumentation toolkit | instrumentation plugin | instrumentation sdk | instrumentation package
H: instrumentation api | instrumentation middleware | apm library | apm solution | apm platform | apm plugin
H: apm sdk | apm dashboard | apm backend | apm service | profiler plugin | profiler extension | profiler library
H: profiler tool | profiler for node | profiler wrapper | profiler api | profiler agent | profiler bundle
H: profiler toolbar | profiler module | profiler frontend | profiler backend | cuda profiler | code profiler
H: function profiler | statistical profiler | tracing profiler | energy profiler | power profiler | io profiler
H: network profiler | startup profiler | network inspector | memory analyzer | memory analysis tool
H: heap dump parser | heap dump tool | allocation profiler | allocation tracker | gc analyzer | gc log parser
H: crash dump analyzer | performance toolkit | performance library | performance measurement library
H: performance tracker | performance timer | performance plugin | performance counter library
H: performance metrics library | execution timer | timing library | timing middleware | debug bar | debugbar
H: debug toolbar | error monitoring service | exception tracking service | llm observability platform
H: llm observability tool | llm tracing tool | 性能监控工具 | 性能监控平台 | 监控 sdk | 性能监控 sdk | 埋点 sdk | 链路追踪组件 | 全链路监控系统
H: observability libraries | tracing utilities | distributed tracing libraries | trace libraries
H: profiling libraries | diagnostics libraries | opentelemetry libraries | apm libraries | profiler libraries
H: performance libraries | performance measurement libraries | performance counter libraries
H: performance metrics libraries | timing libraries
C: opentelemetry-api | opentelemetry sdk node | go opentelemetry io | go opentelemetry io otel | io opentelemetry
C: opentelemetry-instrument | OTEL EXPORTER OTLP ENDPOINT | OTEL SERVICE NAME | jaegertracing all-in-one
C: openzipkin zipkin | opentracing SetGlobalTracer | import opentracing | opentracing StartSpan | start span
C: start as current span | tracer StartSpan | startSpan | TracerProvider | ddtrace-run | dd-trace
C: newrelic-admin run-program | go tool pprof | net http pprof | import cProfile | cProfile run | perf record
C: perf script | flamegraph pl | kernprof | mprof run | Sentry init | sentry dsn | InstrumentationKey
C: APPINSIGHTS INSTRUMENTATIONKEY | applicationinsights | elastic-apm-node
X: ray tracing | path tracing | ray tracer | path tracer | light tracing | image tracing | bitmap tracing
X: line tracing | trace bitmap | span tag | html span | span element | text span | spannable | span text
X: user profile | profile page | musical instrument | instrument track | financial instrument | stack trace
X: stacktrace | contact tracing | photon tracing | autotrace | vision tracing | raytracing | cone tracing
X: trace amount | eye tracing | span class | stl span | column span | year span | observable stream
X: observer pattern | instrument cluster

[logging]
alias: log | logs | logger | log management | 日志
E: logging | logging library | logging framework | logging tool | logging system | logging facade | logging utility
E: logging service | logging package | logging module | logging middleware | logging solution | logger | log library
E: log viewer | log analyzer | log analysis | log management | log aggregation | log aggregator | log collector
E: log collection | log shipper | log shipping | log forwarding | log forwarder | log parser | log parsing
E: log monitoring | log search | log server | log rotation | log file viewer | log file analyzer | log analytics
E: log processing | log processor | log storage | log visualization | log explorer | log tailing | log appender
E: log handler | log formatter | log format | log level | log output | log management system | log data
E: log4j appender | logback appender | structured logging | structured log | structured logger | centralized logging
E: centralised logging | centralized log | remote logging | json logging | json log | async logging
E: asynchronous logging | console logging | debug logging | request logging | audit log | audit logging
E: event logging | http request logger | http logger | syslog | syslog server | rsyslog | syslog-ng | graylog
E: logstash | logstash plugin | logstash input plugin | logstash filter plugin | logstash output plugin | fluentd
E: fluentd plugin | fluent-bit | fluent bit plugin | fluentd output plugin | fluentd filter plugin | filebeat
E: elk stack | efk stack | splunk app | splunk add-on | splunk forwarder | log4j | log4net | nlog target
E: serilog sink | serilog enricher | winston transport | monolog handler | logcat | colored logging
E: colorful logging | colorful log | colored log | pretty logging | console log wrapper | 日志 | 日志库 | 日志框架 | 日志系统
E: 日志收集 | 日志分析 | 日志工具 | 日志打印 | 日誌 | 日志管理 | 日志平台 | 日志组件 | 日志采集 | 日志查看 | 日志服务 | 操作日志 | 日志记录 | logging libraries
E: log libraries
S: log file | log message | access log | error log | audit trail | activity log | event log | data logger
S: data logging | keylogger | log entry | log line | log event | log record | log statement | log stream | log tail
S: tail log | multi log tail | log to file | file logging | write log | logging to file | logging backend
S: logging adapter | logging driver | logging handler | logging configuration | logging level | log level filter
S: severity level | verbosity level | verbose logging | rolling file | rotating file | rotate log | logrotate
S: log retention | log archive | log compression | log pattern | log alert | log query | log dashboard | log metric
S: log router | log drain | heroku log drain | syslog drain | log correlation | log enrichment | log context
S: mapped diagnostic context | mdlc | contextual logging | log sampling | log redaction | sensitive data masking log
S: log injection | apache log | nginx log | access log analyzer | nginx access log | web server log | server log
S: web log analyzer | iis log | cloudtrail log | cloudfront log | windows event log | eventlog | journald
S: systemd journal | journalctl | rfc5424 | rfc 5424 | rfc3164 | gelf | common log format | combined log format
S: logfmt | log sink | log target | log transport | appender | logback | slf4j binding | commons logging
S: log facade | zero allocation logger | leveled logging | levelled logging | leveled logger | log macro
S: debug output | debug print | print debugging | printf debugging | trace level | stack trace in log
S: error reporting log | crash log | remote console | ansi color log | stdout stderr | on screen log
S: in app log viewer | android log | logcat reader | ios logging | nslog | os log | nslog replacement
S: cocoalumberjack | timber tree | print replacement | query log | sql logging | slow log | method tracing log
S: log method call | aspect logging | request response logging | morgan | access logger | log security event
S: user activity log | model audit | entity audit | track changes to model | audit log for | log replay
S: grok pattern | grok | log anomaly detection | log template mining | log mining | log clustering | 日志级别 | 日志文件
S: 日志输出 | 打印日志 | 异步日志 | 审计日志 | 日志切割 | 日志追踪 | 结构化日志 | unified logging | unified logging layer | log rotate
S: logging for | logging from | logging in python | logging in node | logging with | logging to | log entries
S: pretty log | pretty print log | pretty printed log | beautiful log | error logging | error reporting
S: transport for winston | verbose log | elk | elasticsearch logging | log stream processing | stream log
S: streaming log | tail file | log to console | log to database | log to elasticsearch | log to slack
S: log to syslog | log to stdout | log to mongodb | log to cloudwatch | send log | send logs to | ship log
S: collect log | collecting log | view log | search log | parse log | parse log file | analyze log | analyse log
S: logs from | log from multiple | centralize log | log data analysis | log timestamp | log category | log namespace
S: log color | log verbosity | log tag | log prefix | log group | log group exporter | log callback
S: logger interface | logger name | logger instance | logger configuration | child logger | custom logger
S: simple logger | simple logging | lightweight logging | lightweight logger | fast logging | fast logger
S: header only logger | header only logging | thread safe logging | low latency logging | binary logging
S: zero cost logging | compile time logging | lazy logging | multi level logging | multi-level log
S: level based logging | leveled log | log4j style | log4j like | slf4j like | python style logging
S: printf style logging | fluent logging api | template message logging | semantic logging | structured event
S: json structured log | key value log | logfmt parser | log normalization | windows event | event log reader
S: event tracing log | exception logging | exception logger | crash logger | crash logging | log exception
S: uncaught exception logging | javascript error logging | client side logging | front end logging | browser logging
S: browser logger | remote log | mobile logging | unity log | android logger | swift logging | objective-c logging
S: cocoa logging | php logging | java logging | c++ logging | golang logger | go logging | rust logging
S: python logger | node logger | node logging | javascript logger | dotnet logging | microsoft extensions logging
S: ilogger | tracelistener | trace listener | etw logging | django logging | rails logger | rack logger
S: express logger | koa logger | flask logging | laravel log | laravel log viewer | symfony logging
S: wordpress logging | wordpress activity log | magento log | mail log | postfix log | sendmail log | squid log
S: varnish log | haproxy log | proxy log | cdn log | elb log | alb log | vpc flow log | s3 access log | ssh log
S: auth log | firewall log | iis log parser | apache access log | sql query log | mysql slow query log
S: postgresql log | mongodb log | docker log | kubernetes log | container log | pod log | lambda log | journald log
S: combat log | raid log | log file watcher | battle log | ham radio logging | qso logging | contest logging
)lexicon",
R"lexicon(
[logging]
S: geocache log | 输出日志 | 日志轮转 | 日志监控 | 日志统计 | 日志上传 | 日志存储 | 行车日志 | nginx 日志 | 访问日志 | 错误日志 | 日志可视化 | 前端日志 | 崩溃日志
S: 崩溃收集 | log categories
T: splunk | kibana | loki | grafana loki | promtail | log4j2 | slf4j | nlog | serilog | zerolog | logrus | glog
T: spdlog | winston | bunyan | pino | monolog | loguru | structlog | python logging | swiftybeaver | papertrail
T: loggly | logentries | logdna | sumologic | sumo logic | datadog | airbrake | lograge | npmlog | psr-3 | psr3
T: klog | rollbar | humio | goaccess | awstats | elmah | hekad | heka | Flume | apache flume | opensearch | quickwit
T: victorialogs | logz-io | stackdriver logging | cloudwatch log | log15 | plog | tslog | loglevel | env logger
T: tinylog | flogger | semantic logger
W: sink | crash reporting | browser console | console output | siem | chat log | irc log | commit log | message log
W: email log | change log of model | paper trail | elasticsearch | zap | timber | sentry | log | debug | level
W: severity | file | output | console | format | formatter | handler | message | event | error | warning | trace
W: info | timestamp | stdout | print | color | rotate | stream | tail | monitoring | search | index | parse | audit
W: record | context | middleware | console log | binary log | event viewer | cron log | game log | data acquisition
W: debugging utility | debug tool | activity monitor
H: logging helper | logging plugin | logging extension | logging wrapper | logging server | logging client
H: logging api | logging component | logging class | logging abstraction | logging engine | logging platform
H: logging stack | logging toolkit | logging function | logging app | logging formatter | logging gem
H: logging provider | logging bundle | logging interface | log monitor | log manager | log rotator | log reader
H: log browser | log file parser | log file reader | log file navigator | log wrapper | log utility | log tool
H: log system | log package | log module | log service | log management tool | log management platform
H: log analysis tool | log analysis platform | log analytics platform | log search engine | log storage engine
H: log database | log generator | log writer | log filter | log highlighter | log colorizer | log tailer
H: log streamer | log watcher | log driver | log exporter | log aggregation system | log collection agent
H: logger library | logger middleware | logger module | logger plugin | logger wrapper | logger factory
H: logger implementation | logger for node | logger class | console logger | file logger | request logger
H: json logger | error logger | event logger | activity logger | audit logger | query logger | sql logger
H: async logger | debug logger | color logger | remote logger | redux logger | message logger | chat logger
H: irc logger | mongodb logger | syslog client | syslog daemon | syslog library | syslog parser | syslog plugin
H: syslog appender | logstash input | logstash filter | logstash output | logstash codec | logstash appender
H: logstash formatter | fluentd input plugin | fluentd client | logback encoder | nlog extension | serilog formatter
H: winston logger | monolog formatter | bunyan stream | pino transport | logrus hook | logrus formatter
H: slf4j backend | splunk plugin | graylog plugin | graylog input | graylog sink | logcat viewer | debug utility
H: audit log library | audit trail system | event log viewer | 日志收集系统 | 日志分析系统 | 日志插件 | logger for python
H: logger for go | logger for javascript | logger for android | logger package | logger utility | logger component
H: logger api | logger app | logger framework | logger extension | logger adapter | logger backend | logger bundle
H: logger service | logger gem | logger system | logger helper | logger tool | logger object | logger function
H: logger trait | logger facade | logger provider | logging for go | logging for python | logging for node
H: logging lib | logging macro | logging crate | logging header | logging mixin | logging aspect | logging decorator
H: logging integration | logging implementation | logging infrastructure | logging pipeline | logging daemon
H: logging agent | logging operator | logging utilities | logging interceptor | logging filter | logging layout
H: logging sink | logging target | logging output | logging proxy | logging mechanism | logging demo
H: logging starter | logging subsystem | logging addon | logging sdk | log interceptor | log aspect | log decorator
H: log printer | log formatter for | log layout | log encoder | log router agent | log agent | log backend | log ui
H: log gui | log web ui | log console | log panel | log inspector | log tracker | log pipeline | log query engine
H: log archive tool | log compressor | log merger | log anonymizer | log converter | log importer | log uploader
H: log receiver | log relay | log proxy | log sender | log notifier | log alerter | log event viewer
H: log management solution | log management software | log aggregation tool | log monitoring tool
H: log collection system | log framework | log helper | log class | log plugin | log extension | log middleware
H: log interface | log api | log engine | log store | log file manager | log file monitor | log file rotator
H: log file generator | log view | log window | log handler for | application logger | system logger
H: network logger | mysql logger | user activity logger | keystroke logger | temperature logger | gps logger
H: gps data logger | serial logger | can bus logger | performance logger | response logger
H: http request logger middleware | api logger | transaction logger | sensor logger | key logger
H: elasticsearch logger | elasticsearch appender | logstash forwarder | logstash configuration | logstash config
H: logstash shipper | logstash patterns | logstash encoder | logstash layout | logstash client | kibana plugin
H: kibana dashboard | filebeat module | graylog extractor | graylog content pack | gelf library | gelf appender
H: gelf client | gelf handler | fluentd formatter | fluentd parser plugin | fluentd image | fluentd logger
H: fluentd plugin for | plugin for fluentd | plugin for logstash | serilog extension | log4net appender
H: log4j plugin | log4j extension | slf4j implementation | slf4j extension | slf4j wrapper | winston logger wrapper
H: monolog processor | monolog bundle | morgan wrapper | console wrapper | console logging library | debug library
H: debug log | debug logging library | debug helper | debug print library | debug printer | debug function
H: console polyfill | journal reader | journald client | psr-3 logger | psr3 logger | psr-3 implementation
H: rsyslog configuration | syslog receiver | syslog sender | syslog transport | syslog handler | syslog logger
H: syslog forwarder | splunk logger | splunk client | splunk technology add-on | splunk dashboard | loggly client
H: loggly transport | papertrail client | papertrail logger | event log library | event logger plugin | audit plugin
H: audit library | audit log plugin | audit logging library | audit bundle | audit trail plugin | change logger
H: 日志查看器 | 日志查看工具 | 日志分析工具 | 日志采集系统 | 日志收集工具 | 日志组件库 | 日志监控系统 | 打印库 | 日志模块 | log utilities | logger libraries
H: logger factories | syslog libraries | debug utilities | audit log libraries | logger utilities | logging proxies
H: log proxies | gelf libraries | console logging libraries | debug libraries | debug logging libraries
H: debug print libraries | event log libraries | audit libraries | audit logging libraries
C: import logging | logging getLogger | logging basicConfig | getLogger | LoggerFactory getLogger | logger info
C: logger debug | logger error | logger warn | log info | log debug | log error | log Info | log Debug
C: log WithFields | logger Info | Log Information | logger add | from loguru import logger | import structlog
C: winston createLogger | new winston | require winston | winston add | require bunyan | require pino | createLogger
C: new Logger | LogManager getLogger | LogManager GetLogger | new LoggerConfiguration | WriteTo Console | WriteTo
C: new StreamHandler | pushHandler | pushProcessor | logback xml | log4j properties | log4j rootLogger
C: appender-ref | nlog config | Timber plant | Timber d | DDLogInfo | spdlog info | slog Info | zap L
C: zap NewProduction | RUST LOG | td-agent | td-agent-gem install | fluent-gem install | fluent-plugin
C: logstash-plugin install | bin logstash-plugin install | bin plugin install | bin logstash | output stdout
C: filter grok | etc rsyslog | etc rsyslog d | LOG LEVEL | env logger init
X: log in | log out | login | log on | blog | changelog | change log | catalog | dialog | web log | log likelihood
X: log scale | logarithmic | log n | log normal | log odds | log probability | git log | logged in | captain s log
X: nlog n | log transform | log loss | log house | sink function | log structured | log structured merge
X: write ahead log | distributed log | release log | commit log message | time log | work log | time logging
X: workout log | food log | flight log | training log | kitchen sink | event sink | video sink | audio sink
X: travel log | 更新日志 | 更新日誌 | 变更日志 | 开发日志 | 网络日志 | 变更日誌 | 工作日志 | log structured storage

[workflow]
alias: workflows | workflow engine | workflow automation | automation | orchestration | 工作流 | 自动化
E: workflow | workflow engine | workflow management | workflow management system | workflow automation
E: workflow orchestration | workflow system | workflow framework | workflow tool | workflow platform
E: workflow library | workflow manager | workflow builder | workflow designer | workflow editor | workflow scheduler
E: workflow language | workflow definition language | workflow orchestrator | workflow runner | workflow as code
E: workflow template | workflow component | scientific workflow | bioinformatics workflow | etl pipeline
E: pipeline orchestration | business process | business process management | business process automation | bpm
E: bpmn | bpmn 2 | process engine | process automation | robotic process automation | rpa | orchestration engine
E: task orchestration | job orchestration | durable execution | durable workflow | state machine workflow
E: directed acyclic graph | dag scheduler | job scheduler | task scheduler | cron scheduler | job scheduling
E: task scheduling | distributed scheduler | distributed job scheduler | task runner | task automation
E: automation tool | automation framework | automation platform | automation script | automation engine
E: automation server | automation workflow | home task automation | gulp workflow | grunt workflow | build workflow
E: git workflow | git-flow | gitflow | gitflow workflow | branching model | alfred workflow | alfred extension
E: alfred plugin | alfred 2 workflow | alfred 3 workflow | alfred 4 workflow | alfred app | raycast extension
E: launchbar action | keyboard maestro | apple shortcut | siri shortcut | automator workflow | applescript
E: hazel rule | ifttt | zapier | n8n node | n8n workflow | n8n community node | node-red | node-red flow
E: low code workflow | low code automation | visual workflow | agentic workflow | ai workflow | agent workflow
E: llm workflow | comfyui workflow | approval workflow | approval process | snakemake | snakemake workflow
E: nextflow | nextflow pipeline | nf-core | common workflow language | cwl | cwl workflow | wdl | wdl workflow
E: airflow | airflow operator | airflow plugin | airflow provider | apache airflow | airflow dag | luigi
E: luigi task | oozie | oozie workflow | azkaban | temporal workflow | camunda | activiti | flowable | jbpm
E: cadence workflow | argo workflow | dagster | 工作流 | 工作流引擎 | 流程引擎 | 任务调度 | 调度 | 定时任务 | 流程设计器 | 工作流平台 | 自动化流程 | 自动化
E: 流程编排 | 任务编排 | 审批流 | 自動化 | 流程設計 | 任務排程 | 分布式任务调度 | 定時任務 | 流程图设计器 | 效率工具 | workflow libraries
S: prefect | bioinformatics pipeline | data pipeline | data workflow | pipeline framework | analysis pipeline
S: orchestration | cron job | build automation | gulp task | grunt task | gulp plugin | grunt plugin
S: development workflow | no code automation | makefile workflow | task queue | job queue | job runner
S: background job | background task | delayed job | recurring job | recurring task | scheduled task | scheduled job
S: periodic task | cron expression | cron syntax | crontab | cron-like | cron replacement | dag | task graph
S: task dependency | dependency graph of task | task dependencies | job dependency | parallel task
S: parallel execution of task | fan out fan in | retry policy | retry and timeout | checkpoint and resume
S: resume from failure | long running process | long running workflow | stateful workflow | state transition
S: finite state machine | statechart | workflow state | transition rule | process definition | process instance
S: process modeling | petri net | flow based programming | flow-based | dataflow | data flow | dataflow programming
S: visual programming | node based editor | node editor | drag and drop workflow | flow designer | flow editor
S: flow chart editor | rule engine | business rule | trigger and action | trigger action | event trigger
S: webhook trigger | event driven automation | automation rule | automate task | automate repetitive task
S: automate boring | automate everything | automating | automate workflow | automate process | automated workflow
S: repetitive task | task definition | task list runner | taskfile | npm script runner | make alternative
S: make replacement | command runner | script runner | watch and run | watch task | live reload workflow
S: front end workflow | gulp boilerplate | gulp starter | gulpfile | gruntfile | cakefile | rakefile | jakefile
S: fabfile | web development workflow | productivity tool | productivity workflow | getting things done | gtd
S: pomodoro | streamline workflow | streamline development | macro recorder | autohotkey | autohotkey script
S: keyboard shortcut automation | hotkey script | text expansion | snippet expansion | quick launcher
S: launcher workflow | spotlight alternative | feature branch | hotfix branch | release branch | branch naming
S: pull request workflow | stacked pull request | contribution workflow | issue workflow | pipeline step
S: pipeline stage | pipeline builder | pipeline definition | pipeline runner | pipeline execution
S: reproducible analysis | reproducible workflow | reproducible pipeline | reproducible research | hpc workflow
S: slurm job | cluster job submission | batch job | spring batch | job submission | job management
S: machine learning pipeline | ml pipeline | mlops pipeline | data orchestration | experiment pipeline
S: processing pipeline | image processing workflow | rna-seq pipeline | variant calling pipeline | imaging pipeline
S: digital humanities workflow | publishing workflow | content workflow | translation workflow | editorial workflow
S: document workflow | human task | user task | multi agent orchestration | prompt chaining | chain of task
S: subagent workflow | ui automation | gui automation | check in script | auto sign in | sign in script
)lexicon",
R"lexicon(
[workflow]
S: auto check-in | 签到 | 自动签到 | 审批 | 任务队列 | 任务流 | 可视化流程 | 编排 | 青龙面板 | 脚本自动化 | 提升效率 | automated task | orchestrate
S: orchestrating | microservice orchestration | human in the loop | webhook automation | github automation
S: business automation | release workflow | production workflow | workflow for | workflow of | workflow using
S: workflow that | workflow to | issue management | etl | etl workflow | workflow step | workflow task
S: workflow execution | workflow instance | workflow definition | workflow file | workflow description
S: workflow support | workflow integration | workflow versioning | workflow monitoring | workflow history
S: workflow api | workflow integration test | workflow pattern | workflow process | run workflow | create workflow
S: pre commit workflow | code workflow | team workflow | design workflow | designer workflow | photography workflow
S: audio workflow | video workflow | vfx pipeline | game asset pipeline | 3d pipeline | animation pipeline
S: blender pipeline | maya pipeline | render farm | render queue | publishing pipeline | writing workflow
S: markdown workflow | email automation | gmail automation | google apps script automation | excel automation
S: office automation | pdf automation | social media automation | instagram bot automation | twitter automation
S: linkedin automation | data entry automation | game automation | mouse automation | keyboard automation
S: mouse macro | click automation | auto-clicker | auto login automation | form filling automation
S: network automation workflow | it automation | server automation workflow | process automation tool
S: astronomy pipeline | data reduction pipeline | data reduction | neuroimaging pipeline | fmri pipeline | bids app
S: ngs pipeline | genomics pipeline | metagenomics pipeline | chip-seq pipeline | atac-seq pipeline
S: single cell pipeline | proteomics workflow | cheminformatics workflow | computational workflow
S: simulation workflow | materials workflow | high throughput workflow | geospatial workflow
S: remote sensing workflow | machine learning workflow | ml workflow | data science workflow
S: deep learning workflow | experiment management | experiment workflow | notebook workflow | notebook execution
S: papermill | parameter sweep | job array | lsf | pbs | htcondor | grid engine | cluster workflow
S: multi step process | multi-step workflow | step by step process | stepper process | retryable step
S: idempotent task | at least once execution | exactly once execution | distributed task | distributed task queue
S: async task | asynchronous task | task chain | task flow | task group | task pipeline | task pool
S: concurrency control of task | action on file change | event handler automation | rule based automation
S: if this then that | trigger based | scheduler daemon | schedule job | schedule task | schedule command
S: schedule script | scheduled command | scheduled execution | scheduled post | systemd timer | launchd
S: windows task scheduler | quartz job | cron string | cron parser | cron job scheduling | command line workflow
S: terminal workflow | tmux workflow | vim workflow | emacs workflow | macos automation | mac automation
S: ios automation | android automation | shortcut automation | bash automation | python automation
S: powershell automation | script collection to automate | make task | makefile target | rake task | thor task
S: invoke task runner | package json script | cake build | msbuild task | nake | psake | phing task | robo task
S: leiningen task | mix task | fabric task | gulp 4 | gulp-js | gruntjs | grunt-js | spec driven development
S: agentic coding workflow | ai coding workflow | ai agent orchestration | agent orchestration | agent pipeline
S: langgraph workflow | dify workflow | coze workflow | mcp workflow | claude skill | 自动打卡 | 打卡 | 自动任务 | 自动签到脚本
S: 计划任务 | 调度中心 | 作业调度 | 分布式调度 | 流程管理 | 业务流程 | 可视化编排 | 审批流程 | 流程表单 | 工作流程 | 脚本 自动化 | 自動簽到 | 流水线 | 自动化办公 | 办公自动化
S: 快捷指令 | 多智能体编排 | retry policies
T: alfred | zeebe | cromwell | kubeflow pipelines | step functions | n8n | huginn | integromat | power automate
T: microsoft flow | uipath | Windmill | kestra | Celery | sidekiq | hangfire | rundeck | gulp | grunt | raycast
T: hammerspoon | bettertouchtool | autoit | tasker | windows workflow foundation | bonita | logic apps | nifi
T: apache nifi | streamsets | xxl-job | powerjob | elastic job | dolphinscheduler | metaflow | kedro | dvc | cwltool
T: taverna | stackstorm | cron | launchbar | Quicksilver | comfyui | dify | coze | langgraph | 青龙 | symfony workflow
T: drupal rules | sharepoint designer | apache beam | quartz scheduler | Automator
W: saga | compensation | state machine | drag and drop flow | file watcher | frontend workflow | starter workflow
W: productivity app | streamline | time saving | macro automation | code review workflow | kanban | provenance
W: slurm | batch processing | approval | browser automation script | 流程 | shortcuts | jira | dbt | task | job
W: pipeline | step | flow | process | automate | automation | schedule | scheduler | scheduling | trigger | script
W: queue | worker | run | execution | stage | build | state | event | retry | parallel | batch | macro
W: productivity | integration | action | rule | git | asset pipeline | makefile | long running | dependency graph
W: zettelkasten | note taking workflow | obsidian workflow | task management | time tracking | todo
W: personal organizer | spreadsheet automation | whatsapp automation | mlops | resumable | shell automation
W: npm script | yarn script | sbt task | gradle task | ant task | claude code plugin | slash command | subagent
W: 批处理 | 任务管理 | task management tool | task management system | data processing framework | build system | git hook
W: project management
H: orchestrator | workflow plugin | workflow starter | workflow module | workflow service | workflow server
H: workflow automation tool | workflow automation platform | workflow bundle | workflow toolkit | workflow solution
H: workflow collection | workflow activity | workflow script | workflow extension | workflow package
H: workflow manager for | workflow orchestration platform | workflow execution engine | workflow executor
H: workflow repository | workflow example | workflow app | workflow for alfred | bpm engine | bpm platform
H: bpmn engine | bpmn editor | bpmn modeler | bpmn parser | business process engine | process manager engine
H: state machine engine | automation system | automation toolkit | automation library | automation bot
H: automation suite | automation software | automation utility | automation project | automation app
H: automation solution | rpa tool | rpa framework | orchestration framework | orchestration platform
H: orchestration tool | orchestration system | orchestration library | orchestration layer | task manager
H: task scheduling framework | task scheduling system | task automation tool | task orchestrator
H: task execution framework | task library | task executor | task engine | job scheduling system
H: job scheduling library | job manager | job orchestrator | job executor | job scheduling framework | job server
H: scheduling library | scheduling system | scheduling framework | cron library | cron job manager | cron manager
H: pipeline tool | pipeline manager | pipeline library | pipeline engine | pipeline orchestrator | pipeline system
H: pipeline toolkit | data pipeline framework | analysis workflow | snakemake pipeline | snakemake profile
H: sequencing pipeline | airflow hook | alfred theme | alfred script | raycast script | grunt boilerplate
H: build script | build tool | flow engine | flow builder | flow library | gitflow plugin | git extension
H: git-flow extension | git helper | git flow plugin | git hook manager | node-red node | zapier integration
H: zapier app | ifttt clone | automator action | tasker plugin | tasker profile | keyboard maestro macro
H: macro tool | productivity suite | agent orchestration framework | multi agent orchestrator | skill pack
H: prompt workflow | claude code workflow | approval system | 任务调度平台 | 任务调度系统 | 调度平台 | 调度系统 | 自动化工具 | 自动化脚本 | 签到脚本
H: 自动化平台 | 定时任务框架 | 任务调度框架 | 流程图编辑器 | 审批系统 | workflow orchestration engine | workflow orchestration framework
H: workflow client | workflow sdk | workflow ui | workflow visualizer | workflow model | workflow generator
H: workflow helper | workflow utility | workflow cli | workflow dsl | workflow application | workflow bot
H: workflow addon | workflow demo | workflow suite | workflow environment | workflow wrapper
H: workflow process engine | workflow execution service | workflow pack | workflow kit | workflow launcher
H: workflow hub | workflow infrastructure | workflow server client | workflow execution framework
H: alfred app workflow | alfred search workflow | workflow for alfred 2 | workflow for alfred 3
H: process automation platform | process management system | process orchestrator | process runner
H: process definition language | business process management system | business process platform | bpm system
H: bpm suite | bpm tool | bpmn workflow engine | bpmn library | bpmn renderer | bpmn viewer | activiti extension
H: camunda plugin | camunda client | camunda extension | zeebe client | temporal sdk | temporal client
H: temporal demo | cadence client | durable execution engine | durable execution platform
H: durable functions library | state machine library | state machine framework | state machine compiler
H: fsm library | saga orchestrator | rule based automation engine | trigger engine | automation agent
H: automation helper | automation service | automation package | automation client | automation tool for
H: automation task | automation repository | automation studio | desktop automation tool | gui automation library
H: macro player | bot for automation | github automation bot | email automation tool | task scheduler library
H: task scheduler app | task queue system | task queue library | task framework | task tool | task server
H: task daemon | task automation framework | task automation library | task automator | task plugin | task set
H: task system | task graph library | task flow library | distributed task scheduler | distributed task framework
H: distributed job scheduling system | background job library | background job framework | background job processor
H: background job system | background task library | background worker | batch framework
H: batch processing framework | batch scheduler | batch job runner | batch system | batch processor | cron daemon
H: cron service | cron server | cron tool | cron ui | cron expression parser | cron wrapper | cron runner
H: cron plugin | crontab manager | crontab ui | scheduler library | scheduler service | scheduler plugin
H: scheduler system | scheduler server | scheduler framework | scheduler bundle | scheduler component
H: job queue system | job scheduler library | job processing library | job processing system | job system
H: job framework | job submission system | job submission tool | job management system | workload manager
H: job dispatcher | job worker | pipeline plugin | pipeline for rna-seq | pipeline api | pipeline package
H: pipeline module | pipeline processor | pipeline service | pipeline template | pipeline editor | pipeline executor
H: pipeline management tool | pipeline orchestration tool | pipeline automation tool | pipeline development kit
H: data processing pipeline | etl framework | etl tool | data orchestrator | reduction pipeline
H: preprocessing pipeline | nf-core pipeline | cwl runner | cwl tool | wdl runner | galaxy tool | snakemake rule
H: snakemake plugin | snakemake wrapper | snakemake workflow template | airflow provider package
H: airflow docker image | airflow deployment | airflow client | airflow ui plugin | luigi pipeline | luigi extension
H: oozie client | azkaban plugin | nifi processor | raycast plugin | raycast script command | launcher plugin
H: quicksilver plugin | hammerspoon config | hammerspoon spoon | keyboard maestro plugin | keyboard maestro plug-in
H: applescript library | apple script | automator service | shortcut collection | ahk script | autohotkey library
H: grunt task runner | grunt boilerplate project | grunt multi task | grunt task collection | grunt config
H: gulp setup | gulp build system | gulp build | gulp template | gulp wrapper | gulp project | gulp environment
H: task for grunt | plugin for grunt | plugin for gulp | gulp starter kit | build pipeline tool
H: front end build workflow | starter kit workflow | static site workflow | email workflow | makefile template
H: script launcher | gitflow extension | git branching model | git subcommand | git workflow tool
H: git automation tool | release workflow tool | stacked diff tool | pull request tool | node-red module
H: n8n template | n8n workflow collection | zapier app integration | zapier clone | zapier alternative
H: agent orchestrator | agent workflow framework | llm workflow engine | ai workflow platform | ai workflow builder
H: flow runner | flow framework | flow executor | flow orchestrator | flow based programming framework
H: dataflow engine | dataflow framework | dataflow programming language | visual programming tool
H: approval workflow engine | approval engine | process designer | process modeler | form and workflow engine
H: low code workflow platform | 工作流系统 | 工作流框架 | 工作流设计器 | 流程设计 | 审批流引擎 | 任务调度工具 | 任务调度中心 | 任务编排框架 | 流程编排框架 | 流程编排引擎
H: 签到工具 | 打卡脚本 | 自动化框架 | 定时任务系统 | 定时任务管理系统 | 定时任务调度 | 批处理工具 | 调度框架 | 调度器 | workflow 插件 | galaxy tool wrapper
H: workflow activities | workflow repositories | automation libraries | automation utilities
H: orchestration libraries | task libraries | job scheduling libraries | scheduling libraries | cron libraries
H: pipeline libraries | flow libraries | workflow utilities | bpmn libraries | durable functions libraries
H: state machine libraries | fsm libraries | automation repositories | gui automation libraries
H: task scheduler libraries | task queue libraries | task automation libraries | task graph libraries
H: task flow libraries | background job libraries | background task libraries | scheduler libraries
H: job scheduler libraries | job processing libraries | applescript libraries | autohotkey libraries
C: nextflow run | airflow scheduler | airflow webserver | from airflow import DAG | from airflow | DAG dag id
C: luigi Task | import luigi | from prefect import flow | prefect deploy | dagster dev | temporal server start-dev
C: cromwell run | grunt initConfig | grunt loadNpmTasks | grunt registerTask | npm install grunt | npm install gulp
C: npm install grunt-cli | gulp src | gulp watch | require gulp | gulp default | grunt serve | grunt watch
C: git flow init | git flow feature start | git flow feature | alfredworkflow | npm install | n8n start | npx n8n
)lexicon",
R"lexicon(
[workflow]
C: custom nodes comfyui | sbatch | qsub | invoke task | task default | just list | ql repo | osascript
X: optical flow | tensor flow | cash flow | stack overflow | pipeline stall | graphics pipeline | rendering pipeline
X: render pipeline | gas pipeline | oil pipeline | air flow | scheduler kernel | thread pipeline | cpu pipeline
X: pipelined cpu | instruction pipeline | pipelined processor | sklearn pipeline | flow type | flow field
X: control flow | text flow | flow layout | alfred the | alfred university | home automation | shader pipeline
X: batman alfred | test automation | browser automation | build macro | macro expansion | c macro | rust macro
X: proc macro | keyboard macro pad | rxjava scheduler | lr scheduler | learning rate scheduler | process scheduler
X: cpu scheduling | flow cytometry | fluid flow | github workflow | ci workflow | work flow | course scheduler
X: class scheduler | event calendar scheduler

[networking]
alias: network | networks | computer networking | 网络 | 網路
E: networking | networking library | network library | network programming | network protocol | network tool
E: network analysis | network monitoring | network scanner | network simulator | network automation
E: network configuration | network management | network stack | network manager | network traffic | network packet
E: network interface | network device | network security | network communication | network framework
E: network engine | network utility | network client | network server | network discovery | network topology
E: network emulation | network emulator | network function virtualization | network operating system
E: computer network | peer-to-peer | peer to peer network | p2p | p2p network | p2p file sharing
E: software defined networking | sdn | sdn controller | openflow | openflow controller | tcp | udp | tcp-ip
E: tcp ip stack | tcp server | tcp client | tcp socket | udp server | udp socket | udp client | tcp proxy
E: udp proxy | tcp udp | socket server | socket client | socket programming | socket library | raw socket
E: unix socket | proxy server | http proxy | socks proxy | socks5 proxy | socks5 | reverse proxy | forward proxy
E: transparent proxy | proxy client | proxy tool | proxy pool | proxy checker | proxy scraper | proxy list
E: proxy rotator | proxy manager | cors proxy | mitm proxy | man in the middle proxy | tunneling | ssh tunnel
E: reverse tunnel | http tunnel | tcp tunnel | dns tunnel | port forwarding | nat traversal | hole punching | vpn
E: vpn client | vpn server | mesh vpn | openvpn | wireguard | ipsec | ikev2 | l2tp | pptp | shadowsocks | v2ray
E: xray core | trojan-go | sing-box | vless | vmess | dns | dns server | dns resolver | dns client | dns proxy
E: dns over https | dns over tls | dnscrypt | dnssec | dynamic dns | ddns | dns record | dns lookup | dns library
E: dns management | mdns | zeroconf | bonjour | multicast dns | dhcp server | dhcp client | dhcp | ntp client
E: ntp server | snmp library | ssh client | ssh server | ssh library | sshd | sftp | sftp client | sftp server
E: ftp server | ftp client | telnet | telnet server | telnet client | netcat | packet capture | packet sniffer
E: packet analyzer | packet parser | packet crafting | packet filter | packet processing | packet generator | pcap
E: pcap file | libpcap | wireshark | wireshark dissector | tcpdump | network sniffer | deep packet inspection
E: port scanner | port scanning | ip scanner | nmap | nmap script | ping tool | traceroute | firewall | iptables
E: nftables | pf firewall | tcp load balancer | bandwidth limiter | bandwidth test | speedtest | traffic shaping
E: qos | congestion control | quic | quic implementation | sctp | mptcp | multipath tcp | sip server | sip client
E: stun server | turn server | stun | bgp | bgp daemon | ospf | routing protocol | routing daemon | router firmware
E: openwrt | openwrt package | dd-wrt | luci app | netconf | yang model | ip geolocation | cidr | subnet calculator
E: arp spoofing | vlan | vxlan | wireless network | bluetooth | bluetooth low energy | bluetooth le | ble
E: mesh network | mesh networking | bittorrent client | dht | kademlia | libp2p | onion routing | tor network | i2p
E: anonymity network | captive portal | wake-on-lan | wol | tcp stack | userspace networking | user space tcp | dpdk
E: xdp | network driver | multiplayer networking | netcode | network library for game | reliable udp | kcp | enet
E: event driven network | asynchronous network | async networking | async io network | 网络 | 网络编程 | 网络库 | 網路 | 代理服务器
E: 内网穿透 | 翻墙 | 科学上网 | 网络通信 | 抓包 | 网络框架 | 路由器 | 防火墙 | 端口转发 | 端口扫描 | 网络协议 | 代理池 | 域名解析 | 蓝牙 | 無線網路 | 代理伺服器 | 局域网 | 软路由
E: 透明代理 | 網路程式 | LoRa | networking libraries | network libraries | network utilities | network topologies
E: tcp proxies | udp proxies | socket libraries | http proxies | socks proxies | socks5 proxies | reverse proxies
E: forward proxies | transparent proxies | cors proxies | mitm proxies | dns proxies | dns libraries
E: snmp libraries | ssh libraries
S: hysteria | web socket server | websocket | websocket server | websocket client | proxy | tunnel
S: service discovery | snmp | ssh | load balancer | bandwidth | speed test | http 3 | http2 | grpc | rtp | rtsp
S: sip | voip | webrtc | ip address | ipv6 | ipv4 | mac address | ethernet | arp | wifi | wi-fi | wireless | lorawan
S: zigbee | modbus | modbus tcp | can bus | bittorrent | torrent client | tor | hotspot | upnp
S: remote procedure call | rpc | game networking | http client | http library | 代理 | 梯子 | 隧道 | packet | packet loss
S: packet header | packet inspection | network packet capture | network flow | netflow | sflow | ipfix
S: network telemetry | network latency | round trip time | throughput | bandwidth usage | network speed
S: network condition | network reachability | reachability | network connectivity | connectivity check
S: connection status | network status | network request | network call | network layer | network socket
S: network address | network graph topology | network namespace | tun tap | tun device | tap interface
S: virtual interface | virtual network | overlay network | network bridge | bridge interface | network switch
S: switch config | cisco ios | cisco router | junos | arista eos | mikrotik | routeros | ubiquiti | unifi
S: fortigate | palo alto | f5 big-ip | netmiko | napalm | router configuration | router exploit | routing table
S: policy routing | nat | upnp port mapping | port mapping | port knocking | expose local server | expose localhost
S: local tunnel | localtunnel | reverse shell over | bastion host | jump host | jump server | ssh key | ssh config
S: ssh connection | ssh agent | ssh session | known host | scp | rsync over ssh | mosh | terminal server
S: remote access | remote desktop | vnc | rdp | chat server | chat client | client-server | client and server
S: client server chat | server and client | connection pool | keep alive | keepalive | heartbeat packet | epoll
S: kqueue | iocp | io uring | libuv | libevent | non blocking io | non blocking socket | asynchronous socket
S: reactor pattern | proactor | protocol implementation | protocol stack | protocol parser | wire protocol
S: binary protocol | message framing | serialization protocol | rfc | rfc compliant | network byte order
S: socket option | socket connection | socket io | multicast | unicast | anycast | gossip protocol | swim protocol
S: membership protocol | peer discovery | peer connection | distributed hash table | torrent | magnet link
S: dht crawler | file transfer | file transfer over | lan file sharing | local network | lan | wide area network
S: intranet | extranet | domain name | domain name system | domain lookup | whois | whois client | reverse dns
S: name server | nameserver | dns zone | zone file | a record | dns query | dns cache | dns sinkhole
S: ad blocking dns | ad blocker dns | pi-hole | hosts file | ip lookup | public ip | external ip | ip range
S: ip blocklist | cloudflare dns | let s encrypt dns | bind9 | unbound | tls proxy | sni proxy | ssl termination
S: gre tunnel | ipip tunnel | wireless access point | access point | wifi hotspot | wifi password | wifi manager
S: ssid | wpa2 | wpa supplicant | hostapd | monitor mode | deauth | beacon frame | wireless sensor network
S: ad hoc network | manet | vehicular network | delay tolerant network | ns-3 | ns3 | mininet | p4 language
S: p4 program | network experiment | traffic generator | traffic analysis | traffic classification | congestion
S: tcp congestion | socket buffer | link state | spanning tree | lldp | dot1x | radius server | radius client
S: pppoe | ble peripheral | ble device | gatt | gatt server | bluetooth device | bluetooth serial
S: bluetooth headset | bluetooth beacon | ibeacon | 4g modem | gsm modem | at command | multipeer connectivity
S: wifi direct | network link conditioner | offline detection | network inspector | http debugging proxy
S: traffic interception | request interception | network debug | game server browser | minecraft proxy | bungeecord
S: lobby server | lag compensation | client side prediction | network synchronization | 代理ip | 订阅转换 | 穿透 | 长连接 | 心跳
S: 网速 | 测速 | 多线程下载 | 中继 | 组网 | 虚拟局域网 | 粘包 | 即时通讯 | 网络请求 | 网络监控 | 服务器 客户端 | socket | socket programming example
S: icmp | ping | ntp | ftp | smtp relay | onion router | mitm | file sharing | lan party | icmp tunnel | proxying
S: proxies | web proxy | secure proxy | service proxy | proxy chain | proxychains | proxy authentication | pac file
S: proxy auto config | wpad | system proxy | global proxy | rule based proxy | censorship | censorship circumvention
S: bypass censorship | gfw | great firewall | bypass gfw | anti censorship | bypass firewall | geo restriction
S: unblock | unblock website | vpn over | vpn provider | vpn config | vpn kill switch | kill switch
S: split tunneling | site to site | point to point | peer to site | multihop | exit node | software defined network
S: network slicing | 5g core | 5g network | lte | lte network | epc | telecom | ss7 | diameter protocol | gtp
S: radio access network | o-ran | packet switching | network processor | smartnic | network interface card
S: network card driver | ethernet driver | usb wifi adapter | realtek driver | rtl8812au | broadcom wireless
S: wireless adapter | packet injection | packet forwarding | packet broker | packet replay | packet trace
S: packet dump | packet stream | packet manipulation | packet creation | packet decoding | packet encoding
S: tcp packet | udp packet | ip packet | arp packet | raw packet | udp broadcast | udp multicast | udp hole punching
S: tcp hole punching | tcp connection | tcp port | tcp keepalive | tcp handshake | tcp flow | tcp reassembly
S: tcp fast open | tcp bbr | bbr | ip over | tcp over | udp over | http over | tls over | over tcp | over udp
S: over websocket | over http | over quic | over dns | over icmp | over serial | over bluetooth | over wifi
S: ip forwarding | ip routing | ip blocking | ip spoofing | ip rotation | ip scanner tool | ip parser
S: ip validation | ip subnet | ip prefix | asn lookup | asn | bgp route | bgp monitoring | route server
S: looking glass | internet exchange | peering | rpki | ripe atlas | irr | autonomous system | network operator
S: network engineer | network engineering | network device configuration | network configuration backup
S: network inventory | network documentation | ipam | ip address management | dcim | netbox plugin | network audit
S: network diagram | network map | network mapping | network visualizer | network weathermap | network test
S: network testing | network benchmark | network performance | network quality | network speed test
S: network throttling | network emulation tool | network latency simulator | network condition simulator
S: network failure | network outage | network recovery | network share | network drive | network boot | network time
S: network time protocol | network clock | network audio | network camera | network printing | network game
S: network gaming | network multiplayer | multiplayer networking library | multiplayer game server
S: game server framework | lan multiplayer | rollback netcode | network replication | replication layer
S: message passing library | messaging library | remote control protocol | remote procedure | binary rpc
S: json rpc over tcp | async io | asynchronous i-o | event driven io | non blocking server | multithreaded server
S: multi threaded server | concurrent server | echo server | tcp echo server | chat room server | socket chat
S: tcp chat | udp chat | lan chat | lan messenger | file transfer over tcp | file transfer over udp
S: reliable file transfer | reliable data transfer | reliable transport | stop and wait | go back n
S: selective repeat | sliding window protocol | distance vector | dijkstra routing | link state routing
S: socket programming in c | socket programming in python | computer networks course | networks assignment
S: computer networking course | networking lab | network simulation | cisco packet tracer | packet tracer | gns3
S: eve-ng | containerlab | network lab | ccna | ccnp | network topology simulator | wireless simulation
S: channel model | wireless communication | software defined radio | sdr | gnu radio | ofdm | mesh routing
S: batman-adv | olsr | aodv | babel routing | mesh node | freifunk | community network | wifi sharing | wifi connect
S: wifi configuration | wifi network | wifi scan | wifi access point | wifi router | wifi signal | wifi sensing
S: wifi csi | wifi positioning | wifi credentials | wifi direct p2p | eduroam | 802 11 | 802 1x | ieee 802 11
S: ieee 802 15 4 | bluetooth classic | bluetooth scan | bluetooth connection | bluetooth chat
S: bluetooth communication | bluetooth audio | bluetooth keyboard | bluetooth printer | bluetooth module
S: bluetooth socket | ble advertising | ble advertisement | ble characteristic | ble gatt | ble central | ble sensor
S: ble beacon | ble mesh | core bluetooth | rxbluetooth | android ble | ios ble | eddystone | nearby connection
S: multipeer | airdrop alternative | airdrop clone | local network file sharing | local file sharing
S: share files over lan | hotspot sharing | tethering | reverse tethering | modem | dial up | serial to ethernet
S: serial over | serial to network | modbus gateway | can over | lora mesh | ham radio networking | packet radio
S: ax-25 | aprs | hamnet | reticulum | scuttlebutt | secure scuttlebutt | hypercore | dat protocol | gnutella
S: soulseek | direct connect | nmdc | adc protocol | irc server | ircd | irc client | xmpp server | smtp server
S: smtp client | gemini protocol | finger protocol | nntp | rtmp | rtmp server | srt protocol | hls proxy
S: iptv proxy | udpxy | upnp server | upnp client | ssdp | webtorrent | webrtc data channel | data channel
S: signaling server | peerjs | simple peer | turn relay | sfu | jitsi | websocket tunnel | websocket gateway
S: websockify | connection library | connection handler | connection tracking | conntrack | connection monitor
S: netstat | open port | port checker | port knock | knock daemon | port redirect | port relay | socket relay
)lexicon",
R"lexicon(
[networking]
S: socket activation | systemd socket | socket io server | server socket | socket communication | socket message
S: cname | txt record | mx record | ptr record | dns hosting | dns challenge | dns propagation | dns spoofing
S: dns filtering | dns filter | dns blocklist | dns blocking | dns load balancing | dns failover | dns config
S: dns over tor | dns over quic | dns sync | dns-sd | domain checker | domain availability | domain registrar
S: domain registration | hosts switcher | hosts manager | host file editor | cloudflare ip
S: cloudflare workers proxy | github proxy | github hosts | github accelerate | mirror acceleration | cdn ip
S: anycast dns | haproxy config | keepalived | vrrp | virtual ip | floating ip | ip failover | ipvs | lvs
S: layer 4 load balancer | l4 load balancer | layer 7 | layer 2 | layer 3 | osi model | network model osi
S: switch port | managed switch | port mirroring | network switch control | smart switch network
S: palo alto firewall | pfsense api | opnsense plugin | openwrt router | openwrt luci | asus router | asuswrt merlin
S: asuswrt | tp-link router | huawei router | zte modem | router admin | router api | router management
S: router script | edgerouter | edgeos | vyos | routeros script | mikrotik script | mikrotik api | unifi controller
S: unifi api | fritzbox | fritz box | netgear router | network attached | campus network | 校园网 | 校园网登录 | drcom
S: drcom client | captive portal auto login | srun | 网络库封装 | 网络调试 | 网络诊断 | 网络扫描 | 网络测速 | 网络连接 | 网络状态 | 网络爬虫代理 | 通讯协议
S: 通信协议 | 数据包 | 报文 | 套接字 | 多路复用 | 高性能网络 | 高性能网络库 | 网络游戏 | 服务器框架 | 游戏服务器框架 | 局域网传输 | 远程桌面 | 端口转发工具 | 反向代理 | 免费代理
S: 免费节点 | 机场订阅 | 分流规则 | 代理规则 | 旁路由 | 组网工具 | 内网 | 动态域名 | dns 服务器 | 蓝牙通信 | 蓝牙开发 | 低功耗蓝牙 | 网卡 | 抓包分析 | 流量分析 | ip 地址
S: ip 库 | ip 归属地 | 优选 ip | wifi 连接 | 蓝牙库 | http libraries | network graph topologies | tls proxies | sni proxies
S: http debugging proxies | minecraft proxies | web proxies | secure proxies | service proxies | system proxies
S: global proxies | rule based proxies | multiplayer networking libraries | message passing libraries
S: messaging libraries | hls proxies | iptv proxies | connection libraries | cloudflare workers proxies
S: github proxies
T: ipfs | scapy | netty | asyncio | gevent | boost asio | asio | zeromq | nanomsg | haproxy | Squid | Envoy
T: traefik | Caddy | privoxy | stunnel | openssh | paramiko | libssh | libssh2 | ngrok | frp | strongswan | xray
T: zerotier | tailscale | tinc | softether | powerdns | dnsmasq | coredns | route 53 | pfsense | opnsense | cisco
T: Juniper | arista | open vswitch | openvswitch | ovs | onos | opendaylight | Floodlight | quagga | frrouting
T: exabgp | ebpf | winpcap | npcap | Asterisk | freeswitch | kamailio | opensips | pjsip | bluez | corebluetooth
T: libtorrent | qbittorrent | hyperswarm | mirror networking | raknet | lidgren | steamworks | lwip | winsock
T: gnutls | quic-go | ansible network | netbox | meshtastic | okhttp | alamofire | afnetworking | Retrofit | omnet
W: clash | router | 加速器 | 机场 | gateway | multi client | event loop | broadcast | block list | geoip | http header
W: http request | http server | web server | user agent proxy | nfc | infrared | serial port | serial communication
W: usb over ip | sms gateway | 节点 | 订阅 | 端口 | 网关 | tornado | nginx | varnish | cloudflare | curl | axios | network
W: protocol | connection | server | client | port | host | address | ip | http | stream | remote | traffic | route
W: routing | interface | listen | transport | session | message | request | response | latency | tls | ssl | domain
W: handshake | peer | internet | online | async | file server | 一键安装脚本 | gossip | onion | ip camera discovery | isp
W: dedicated server | matchmaking | lobby | message passing | antenna | imap server | mail server | iptv | dlna
W: airplay | chromecast | cast protocol | long polling | server sent event | connection manager | hostname | cdn
W: edge server | 聊天室 | 文件传输 | 远程控制 | 去广告 | 广告拦截 | 路由 | 负载均衡 | 公网 | 域名 | 流量 | pin code
H: network toolkit | network monitor | network analyzer | network module | network package | network plugin
H: network automation tool | network management system | network debugger | network mapper | network controller
H: network daemon | network application | network api | network wrapper | network abstraction | network testing tool
H: network configuration tool | networking framework | networking tool | networking layer | networking stack
H: networking api | networking solution | networking engine | networking package | networking plugin
H: networking toolkit | networking module | networking client | tcp library | tcp wrapper | tcp implementation
H: tcp relay | udp library | udp protocol | socket wrapper | socket framework | socket implementation | socket api
H: websocket library | websocket implementation | websocket framework | websocket proxy | http proxy server
H: socks5 server | socks server | socks client | socks library | reverse proxy server | caching proxy
H: debugging proxy | proxy library | proxy middleware | proxy switcher | proxy service | proxy settings
H: proxy protocol | intercepting proxy | game proxy | tunnel client | tunnel server | tunneling tool
H: tunneling proxy | port forwarder | port forwarding tool | ip calculator | ip address library | ip address tool
H: ip library | ip tool | ip geolocation api | ip lookup tool | vpn app | vpn service | vpn gateway | vpn tunnel
H: vpn script | vpn setup | openvpn server | openvpn client | wireguard client | wireguard ui | wireguard manager
H: shadowsocks client | shadowsocks server | shadowsocks implementation | v2ray client | clash client | proxy core
H: dns forwarder | dns tool | dns updater | dns toolkit | dns manager | dns plugin | dns provider | dns lookup tool
H: dns checker | dns scanner | dns api | dns recursor | dns management tool | dns benchmark | dynamic dns client
H: dynamic dns updater | ddns client | ddns updater | mdns library | mdns responder | dhcp library | snmp client
H: snmp agent | snmp manager | ssh wrapper | ssh proxy | ssh manager | ssh connection manager | ssh tunnel manager
H: ssh bastion | ssh config manager | ssh honeypot | sftp library | ftp library | netcat clone | packet capture tool
H: packet capture library | packet library | packet decoder | packet dissector | protocol dissector | dissector
H: wireshark plugin | pcap parser | pcap library | pcap reader | pcap analyzer | sniffer | traceroute tool
H: ping library | ping utility | firewall manager | firewall script | firewall rule | iptables wrapper
H: load balancing | traffic shaper | traffic analyzer | traffic monitor | bandwidth monitor | bandwidth tester
H: speedtest cli | speed tester | quic library | sip stack | sip library | rtp library | rtsp server | stun client
H: webrtc library | bgp implementation | bgp speaker | bgp tool | openwrt firmware | openflow library
H: sdn application | netconf client | p2p library | p2p protocol | p2p framework | p2p chat | p2p chat app
H: peer-to-peer library | peer-to-peer protocol | peer to peer chat | bittorrent library | bittorrent tracker
H: bittorrent tracker server | torrent library | dht implementation | dht library | mesh protocol
H: transport protocol | communication protocol | protocol library | messaging protocol | transport layer
H: transport library | bluetooth library | bluetooth plugin | bluetooth stack | bluetooth manager | bluetooth app
H: bluetooth scanner | ble library | ble scanner | ble wrapper | ble client | ble framework | beacon library
H: wifi library | wifi scanner | wifi tool | wifi analyzer | wifi driver | wireless driver | wifi module
H: modbus library | modbus client | modbus server | modbus implementation | multiplayer server | netcode library
H: chat program | remote access tool | remote desktop client | file transfer tool | file transfer protocol
H: file transfer program | rpc library | rpc framework | rpc client | client server application
H: hole punching library | whois parser | wake on lan tool | upnp library | reachability library | 代理工具 | 抓包工具
H: 网络工具 | 内网穿透工具 | 网络通信框架 | 通信框架 | 网络请求库 | 网络请求框架 | 测速工具 | network connection library | network discovery tool
H: network inventory tool | network performance tool | network test tool | network testing framework
H: network throughput tool | network traffic monitor | network traffic analyzer | network traffic generator
H: network diagnostic tool | network utility app | network watcher | network status library | network speed monitor
H: network game engine | network game library | network transport | network transport library
H: network communication library | network communication framework | network programming library
H: network programming framework | network application framework | network simulation framework
H: network protocol library | network protocol implementation | network protocol analyzer | network protocol stack
H: network packet analyzer | network packet library | network proxy | network router | network firewall
H: network stream | network socket library | network server library | network service | network interface library
H: network configuration library | network device driver | network driver for | network boot server
H: network simulator 3 module | network automation framework | network automation library
H: network automation platform | network automation scripts | network toolbox | network experiment platform
H: network emulator tool | network connectivity library | network reachability library
H: event driven network framework | asynchronous networking library | async networking library
H: asynchronous network library | async network library | high performance network library
H: event driven networking library | io library | async i-o library | event loop library | reactor library
H: socket program | socket chat app | socket application | socket plugin | socket tool | socket module
H: socket interface | socket communication library | socket server framework | raw socket library | tcp chat server
H: tcp chat application | tcp chat program | tcp client server | tcp socket server | tcp socket client
H: tcp socket library | tcp framework | tcp server framework | tcp client library | tcp module | tcp port scanner
H: tcp forwarder | tcp gateway | tcp simulator | tcp tool | tcp ip library | tcp ip implementation | udp tunnel
H: udp socket library | udp server and client | udp relay | udp module | udp broadcast library
H: udp networking library | reliable udp library | reliable udp protocol | quic server | quic client
H: http tunnel server | http proxy library | http proxy client | http forward proxy | http debugger | http sniffer
H: web proxy server | cache proxy | cgi proxy | php proxy | node proxy | python proxy | proxy app
H: proxy application | proxy extension | proxy finder | proxy fetcher | proxy framework | proxy gateway
H: proxy generator | proxy grabber | proxy handler | proxy module | proxy script | proxy software | proxy solution
H: proxy system | proxy tester | proxy tunnel | proxy wrapper | proxy crawler | proxy config | proxy configuration
H: proxy rule | proxy setting tool | proxy api | proxy helper | proxy utility | proxy for chrome
H: socks proxy server | socks5 proxy server | socks5 client | socks5 library | socks tunnel | game server proxy
H: tunneling daemon | tunneling software | tunneling protocol | tunnel manager | tunnel broker | tunnel service
H: tunnel proxy | ssh tunneling tool | ssh tool | ssh wrapper library | ssh plugin | ssh module | ssh app
H: ssh terminal | ssh terminal app | ssh connection tool | ssh utility | ssh key manager | ssh key generator
H: ssh bastion host | ssh jump server | ssh gateway | ssh launcher | ssh command | ssh execution library
H: ssh executor | ssh implementation | ssh multiplexer | ssh brute forcer | ssh client library | ssh script
H: sftp plugin | sftp wrapper | sftp module | ftp client library | ftp server library | ftp wrapper | ftp module
H: ftp plugin | ftp uploader | ftp tool | ftp app | irc library | telnet library | telnet bot | remote shell
H: remote control tool | remote control app | remote access software | vpn manager | vpn tool | vpn solution
H: vpn software | vpn protocol | vpn plugin | vpn installer | vpn server setup | vpn setup script
H: vpn connection manager | vpn library | vpn daemon | vpn wrapper | vpn indicator | vpn router | vpn api
H: vpn panel | vpn management | wireguard server | wireguard tool | wireguard implementation
H: wireguard config generator | wireguard installer | openvpn manager | openvpn installer | openvpn image
H: openvpn gui | openvpn plugin | ipsec vpn | ipsec vpn server | shadowsocks manager | shadowsocks gui
H: shadowsocks plugin | shadowsocks library | v2ray plugin | v2ray config | v2ray panel | v2ray gui client
H: clash config | clash rule set | clash rules | clash dashboard | xray panel | trojan client
H: subscription converter | dns api client | dns app | dns blocker | dns changer | dns client library | dns crawler
H: dns daemon | dns debugger | dns dashboard | dns enumeration tool | dns framework | dns gateway
H: dns implementation | dns load balancer | dns log | dns manager app | dns monitor | dns module | dns name server
H: dns package | dns packet library | dns parser | dns query tool | dns record manager | dns resolver library
H: dns server library | dns server implementation | dns service | dns spoofer | dns stub resolver | dns switcher
H: dns sync tool | dns utility | dns wrapper | dns zone manager | domain name parser | domain lookup tool
H: ddns script | ddns tool | ddns server | ddns service | dynamic dns server | dynamic dns service
H: dynamic dns tool | dynamic dns update client | dynamic dns script | hosts file manager | hosts blocklist
H: adblock hosts file | dhcp daemon | dhcp tool | ip address manager | ip address parser | ip blocker | ip changer
H: ip checker | ip finder | ip info tool | ip lookup library | ip manipulation library | ip range library
H: ip range parser | ip address validator | ip database | ip geolocation library | ip geolocation database
H: ip to country library | ip to location library | geoip library | geoip database | geoip module | geoip api
H: subnet tool | cidr library | cidr tool | cidr calculator | mac address lookup | mac address changer
H: mac vendor lookup | oui lookup | arp scanner | arp tool | lan scanner | lan file sharing app
H: lan file transfer tool | file sharing app | file sharing tool | file sharing program | file sharing system
H: file transfer app | file transfer application | file transfer system | file transfer server
H: p2p file sharing app | p2p file sharing system | p2p file sharing application | p2p application | p2p client
H: p2p engine | p2p system | p2p platform | p2p messenger | p2p node | p2p overlay | p2p vpn | p2p module
H: peer-to-peer protocol suite | peer-to-peer framework | peer-to-peer application | peer-to-peer file sharing
)lexicon",
R"lexicon(
[networking]
H: peer to peer system | peer to peer chat application | torrent app | torrent downloader | torrent search engine
H: torrent search | torrent tracker | torrent streaming | torrent engine | torrent parser | torrent creator
H: torrent tool | bittorrent implementation | bittorrent engine | bittorrent protocol library | dht node
H: dht server | kademlia implementation | kademlia dht | gossip library | gossip protocol implementation
H: membership library | webrtc server | webrtc client | webrtc signaling server | turn stun server | rtc library
H: rtmp library | rtmp client | rtsp client | rtsp library | rtsp proxy | sip proxy | sip phone | sip user agent
H: sip trunk | softphone | voip client | voip app | voip library | voip server | asterisk module | asterisk library
H: freeswitch module | freeswitch library | pbx | ami client | modem manager | modem library | snmp tool
H: snmp agent library | snmp wrapper | snmp simulator | snmp walker | netflow collector | netflow analyzer
H: netflow parser | sflow collector | flow collector | flow exporter | ipfix collector | packet capture app
H: packet capture framework | packet crafting library | packet crafter | packet forger | packet manipulation tool
H: packet manipulation library | packet processing framework | packet processor | packet replay tool | packet sender
H: packet sniffing tool | packet visualizer | packet encoder | packet injector | packet monitor | pcap tool
H: pcap viewer | pcap library wrapper | pcap wrapper | libpcap wrapper | libpcap binding | tcpdump clone
H: tcpdump wrapper | wireshark lua dissector | lua dissector | wireshark extension | wireshark clone
H: traffic capture tool | traffic control tool | traffic sniffer | traffic classifier | traffic replay tool
H: traffic router | traffic proxy | traffic interceptor | bandwidth tool | bandwidth shaper | bandwidth manager
H: bandwidth estimator | speed test app | speed test server | speed test client | speedtest client
H: internet speed test | internet speed tester | internet speed monitor | internet connection checker
H: internet connection monitor | connectivity checker | connectivity library | connectivity monitor
H: connection checker | ping library for node | ping plugin | ping server | ping client | ping implementation
H: ping sweep | ping sweeper | ping scanner | ping module | ping wrapper | ping app | traceroute library
H: traceroute implementation | mtr | port finder | port scanner library | port scanner tool | port mapper
H: port forwarder tool | port redirector | tcp ping tool | firewall application | firewall builder
H: firewall configuration | firewall library | firewall management | firewall module | firewall ui
H: firewall log analyzer | firewall app | application firewall | iptables manager | iptables frontend
H: iptables script | iptables rules | iptables library | iptables module | nftables library | nftables manager
H: netfilter module | netlink library | ebpf program | xdp program | xdp load balancer | http load balancer
H: load balancer algorithm | reverse proxy manager | reverse proxy setup | nginx reverse proxy
H: haproxy configuration | haproxy manager | bgp monitor | bgp route server | bgp looking glass | routing stack
H: routing platform | routing software | routing simulator | routing suite | routing protocol implementation
H: routing protocol simulator | router os | router software | router config | router management tool
H: router scanner | router emulator | router client | router api client | openwrt package for | openwrt feed
H: openwrt build | openwrt script | luci theme | luci interface | luci plugin | mikrotik api client
H: routeros api client | routeros client | unifi client | unifi api client | cisco configuration tool | cisco parser
H: cisco library | netmiko script | config backup tool | netconf server | netconf library | yang parser | yang tool
H: openflow switch | openflow application | openflow implementation | openflow protocol library | sdn framework
H: sdn app | sdn project | sdn testbed | sdn switch | sdn platform | p4 compiler | p4 switch | mininet topology
H: mininet emulator | virtual switch | virtual network adapter | virtual network interface | virtual router
H: tap driver | tun tap library | tun library | tun driver | vxlan tunnel | overlay network driver
H: mesh networking library | mesh network firmware | wifi hotspot app | wifi hotspot script
H: wifi connection manager | wifi connector | wifi config tool | wifi configuration library | wifi plugin
H: wifi client | wifi sniffer | wifi signal analyzer | wifi password viewer | wifi password finder
H: wifi qr code generator | wireless network simulator | wireless library | wireless tool | wireless manager
H: wireless sniffer | wlan driver | hostapd script | access point script | captive portal server | bluetooth client
H: bluetooth chat app | bluetooth controller | bluetooth communication library | bluetooth connection library
H: bluetooth device scanner | bluetooth driver | bluetooth framework | bluetooth interface | bluetooth proxy
H: bluetooth serial library | bluetooth serial plugin | bluetooth server | bluetooth sniffer | bluetooth terminal
H: bluetooth tool | bluetooth wrapper | bluetooth low energy library | bluetooth low energy plugin
H: bluetooth low energy framework | bluetooth low energy central | ble app | ble peripheral library | ble plugin
H: ble sniffer | ble stack | ble module | ble manager | ble server | ble demo | ibeacon library | ibeacon scanner
H: beacon scanner | game networking library | game network library | multiplayer framework
H: multiplayer networking framework | networking solution for unity | networking library for games
H: networking framework for unity | rpc protocol | rpc system | rpc server | binary protocol library
H: protocol client | protocol server | protocol analyzer | protocol buffers rpc | protocol stack implementation
H: protocol suite | protocol converter | protocol simulator | protocol gateway | protocol handler | protocol decoder
H: modbus tcp client | modbus tool | modbus simulator | modbus stack | can library | can driver | serial server
H: wake on lan client | wake on lan app | wol tool | upnp stack | upnp framework | upnp port mapper | ssdp library
H: ssdp client | zeroconf library | bonjour library | bonjour browser | multicast dns library
H: service discovery tool | ntp library | time server | sntp client | radius library | anonymous network
H: tor client | tor proxy | tor library | tor controller | tor relay | tor hidden service | onion service
H: i2p router | i2p client | ipfs client | ipfs gateway | ipfs node | libp2p implementation
H: censorship circumvention tool | unblocker | cdn tool | 网络编程框架 | 网络通信库 | 网络调试工具 | 网络诊断工具 | 网络监控工具 | 网络扫描工具 | 代理软件
H: 代理客户端 | 代理服务 | 代理 ip 池 | ip 代理池 | 端口扫描工具 | 端口扫描器 | 聊天程序 | 聊天室程序 | 校园网登录脚本 | 校园网客户端 | 网络助手 | 文件传输工具 | 蓝牙框架
H: 反向代理服务器 | 抓包软件 | 翻墙工具 | 规则集 | tcp libraries | udp libraries | websocket libraries | websocket proxies
H: socks libraries | caching proxies | debugging proxies | proxy libraries | intercepting proxies | game proxies
H: tunneling proxies | ip address libraries | ip libraries | mdns libraries | dhcp libraries | ssh proxies
H: sftp libraries | ftp libraries | packet capture libraries | packet libraries | pcap libraries | ping libraries
H: ping utilities | quic libraries | sip libraries | rtp libraries | webrtc libraries | openflow libraries
H: p2p libraries | peer-to-peer libraries | bittorrent libraries | torrent libraries | dht libraries
H: protocol libraries | transport libraries | bluetooth libraries | ble libraries | beacon libraries
H: wifi libraries | modbus libraries | netcode libraries | rpc libraries | hole punching libraries | upnp libraries
H: reachability libraries | network connection libraries | network status libraries | network game libraries
H: network transport libraries | network communication libraries | network programming libraries
H: network protocol libraries | network packet libraries | network proxies | network socket libraries
H: network server libraries | network interface libraries | network configuration libraries
H: network automation libraries | network connectivity libraries | network reachability libraries
H: asynchronous networking libraries | async networking libraries | asynchronous network libraries
H: async network libraries | io libraries | async i-o libraries | event loop libraries | reactor libraries
H: socket communication libraries | raw socket libraries | tcp socket libraries | tcp client libraries
H: tcp ip libraries | udp socket libraries | udp broadcast libraries | udp networking libraries
H: reliable udp libraries | http proxy libraries | http forward proxies | cache proxies | cgi proxies | php proxies
H: node proxies | python proxies | proxy utilities | socks5 libraries | game server proxies | tunnel proxies
H: ssh wrapper libraries | ssh utilities | ssh execution libraries | ssh client libraries | ftp client libraries
H: ftp server libraries | irc libraries | telnet libraries | vpn libraries | shadowsocks libraries
H: dns client libraries | dns packet libraries | dns resolver libraries | dns server libraries | dns utilities
H: ip lookup libraries | ip manipulation libraries | ip range libraries | ip geolocation libraries | geoip libraries
H: cidr libraries | bittorrent protocol libraries | gossip libraries | membership libraries | rtc libraries
H: rtmp libraries | rtsp libraries | rtsp proxies | sip proxies | voip libraries | asterisk libraries
H: freeswitch libraries | modem libraries | snmp agent libraries | packet crafting libraries
H: packet manipulation libraries | traffic proxies | connectivity libraries | traceroute libraries
H: port scanner libraries | firewall libraries | iptables libraries | nftables libraries | netlink libraries
H: nginx reverse proxies | cisco libraries | netconf libraries | openflow protocol libraries | mininet topologies
H: tun tap libraries | tun libraries | mesh networking libraries | wifi configuration libraries | wireless libraries
H: bluetooth communication libraries | bluetooth connection libraries | bluetooth proxies
H: bluetooth serial libraries | ble peripheral libraries | ibeacon libraries | game networking libraries
H: game network libraries | binary protocol libraries | can libraries | ssdp libraries | zeroconf libraries
H: bonjour libraries | multicast dns libraries | ntp libraries | radius libraries | tor proxies | tor libraries
C: import socket | socket socket | socket AF INET | AF INET | SOCK STREAM | SOCK DGRAM | net createServer
C: require net | require dgram | net Listen tcp | net Dial tcp | net Dial | net Listen | TcpListener | TcpStream
C: TcpClient | UdpClient | UdpSocket | ServerSocket | from scapy all import | import paramiko | import asyncio
C: io netty | ip addr | ip route | ip link | ip link set | ip netns | ifconfig | sysctl net ipv4
C: net ipv4 ip forward | ssh-keygen | ssh-copy-id | nslookup | dig | etc resolv conf | resolv conf | etc hosts
C: telnet localhost | ALL PROXY | wg-quick up | wg genkey | opkg install | opkg update | feeds conf | hciconfig
C: bluetoothctl | hcitool lescan | airmon-ng | upstream proxy pass | proxy pass | listen 443 ssl
C: systemctl restart networking | etc network interfaces | setcap cap net raw | ssh root | ssh user | ufw allow
C: ip tuntap | ip6tables | WiFi begin | new WebSocket | WebSocket ws | ws connect | io connect | socket emit
C: socket on | io on connection | recvfrom | sendto | setsockopt | sock bind | sock connect | server listen
C: listen 0 0 0 0 | recv 1024 | bind localhost | asio io context | io service | uv tcp t | EventLoopGroup
C: ServerBootstrap | ChannelHandler | ChannelInitializer | NioEventLoopGroup | tokio net TcpListener
C: std net TcpListener | quinn | ss-server | ss-local | sslocal | shadowsocks json | v2ray config json | frpc
C: frpc ini | ngrok http | wg0 conf | wg0 | etc wireguard | named conf | dnsmasq conf | server nameserver
C: nameserver 8 8 8 8 | nameserver 127 0 0 1 | 8 8 8 8 | upstream server | haproxy cfg | socks5 127 0 0 1 | socks5h
C: proxychains4 | setproxy | tcpreplay | iperf3 | iperf | pcap open live | CBCentralManager | BluetoothAdapter
C: BluetoothGatt | BluetoothDevice | CBPeripheral | ryu-manager | sudo mn | mininet cli | ns3 run
C: make menuconfig openwrt | configure terminal | show ip interface | interface GigabitEthernet | router bgp | vtysh
X: neural-network | convolutional network | deep network | adversarial network | generative adversarial network
X: recurrent network | social network | social networking | network embedding | network science | complex network
X: bayesian network | belief network | gene network | network architecture search | residual network
X: regulatory network | interaction network | protein network | biological network | graph network
X: attention network | network analysis in r | network visualization | network pruning | network training
X: pretrained network | network weight | policy network | value network | road network | cartoon network
X: ad network | playstation network | petri network | transport network | network layer of neural
X: route optimization | vue router | react router | express router | angular router | page router
X: client side router | php router | http router | url router | request router | routing component | es6 proxy
X: proxy object | javascript proxy | dynamic proxy | proxy class | proxy pattern | proxy object pattern | web router
X: stack trace | socket wrench | router component | app router | proxy model | event listener | proxy design pattern
X: ssh key url | git ssh | hacker news network | citation network | network motif | gene regulatory network
X: electrical network | power network | sensor fusion network | network representation learning | ip camera
X: intellectual property | light switch | switch case | switch statement | nintendo switch | spiking network
X: hopfield network | q network | deep q network | siamese network | dense network | capsule network | network model
X: network inference | light network | business network | co-occurrence network | lstm network | memory network
X: feedforward network | graph attention network | detection network | segmentation network | drug network
X: network data structure | ice cream | bind data | data binding | two way binding | ice age | clash of clan
X: clash royale | protocol buffer | swift protocol | protocol oriented | protocol extension | ecmascript proxy

[iot]
alias: internet of things | home automation | smart home | 物联网
E: iot | internet-of-things | iot platform | iot device | iot framework | iot gateway | iot application
E: iot project | iot solution | iot sensor | iot cloud | iot hub | iot edge | iot system | iot protocol
E: industrial iot | iiot | web of things | iot security | iot dashboard | iot button | iot server | iot client
E: iot firmware | aws iot | azure iot | azure iot hub | azure iot edge | google cloud iot | watson iot | arduino
E: arduino library | arduino sketch | arduino project | arduino core | arduino uno | arduino nano | arduino mega
E: arduino board | arduino ide | arduino shield | arduino code | arduino based | arduino compatible | esp8266
)lexicon",
R"lexicon(
[iot]
E: esp32 | esp-idf | esp32 s3 | esp32 c3 | esp32-cam | esp-01 | nodemcu | wemos | wemos d1 mini | m5stack | m5stick
E: platformio | platformio project | espressif | esphome | esphome component | tasmota | raspberry-pi
E: raspberry pi zero | raspberry pi pico | raspberry pi gpio | raspberry pi camera | raspberrypi | raspbian
E: pi zero | rpi | gpio | gpio library | beaglebone | beaglebone black | orange pi | jetson nano | home-automation
E: home automation system | home automation hub | home-assistant | home assistant component
E: home assistant integration | home assistant add-on | home assistant custom component | home assistant config
E: lovelace card | custom lovelace card | hassio | hass | hacs | hacs integration | openhab | openhab binding
E: domoticz | domoticz plugin | homebridge | homebridge plugin | homekit | homekit accessory | apple homekit
E: smart-home | smartthings | smartthings device handler | smartthings smartapp | hubitat | hubitat driver | fhem
E: iobroker | iobroker adapter | node-red | node-red node | mqtt | mqtt broker | mqtt client | mqtt bridge
E: mqtt gateway | mqtt server | mqtt sensor | mqtt-sn | coap | coap server | coap client | lwm2m | lorawan
E: lora gateway | the things network | zigbee | zigbee2mqtt | zigbee gateway | z-wave | zwave | matter protocol
E: thread protocol | 6lowpan | enocean | knx | bluetooth mesh | smart device | smart plug | smart light | smart bulb
E: smart lock | smart meter | smart thermostat | smart speaker | smart switch | smart mirror | magic mirror
E: magicmirror | magicmirror module | connected device | wireless sensor | wireless sensor network | sensor node
E: sensor network | temperature sensor | humidity sensor | weather station | plant watering | garage door opener
E: philips hue | hue bridge | hue light | tuya | xiaomi home | miio | sonoff | shelly | yeelight | lifx
E: belkin wemo | nest thermostat | ecobee | wiz light | particle photon | particle core | spark core | electric imp
E: johnny-five | cylon | gobot | firmata | micropython | circuitpython | espruino | tessel | mbed | mbed os
E: contiki | riot os | zephyr rtos | freertos | iot operating system | edge gateway | tinyml | adafruit | sparkfun
E: seeed | 物联网 | 智能家居 | 单片机 | 传感器 | 树莓派 | 嵌入式 | 智能硬件 | 物聯網 | 智慧家庭 | 树莓派 pico | 物联网平台 | 智能设备 | 感測器 | 家庭自动化 | 智能开关
E: 树莓派项目 | 开发板 | 家庭助理 | 温湿度 | microcontroller | LoRa | gpio libraries
S: embedded device | sensor data | sensor | sensor reading | sensor library | light sensor | motion sensor
S: pir sensor | distance sensor | ultrasonic sensor | pressure sensor | gas sensor | soil moisture
S: soil moisture sensor | air quality sensor | co2 sensor | particulate matter sensor | accelerometer | gyroscope
S: imu | magnetometer | barometer | thermistor | thermocouple | hall sensor | load cell | current sensor
S: energy meter | power meter | water meter | dht11 | dht22 | ds18b20 | bme280 | bmp180 | bmp280 | mpu6050
S: mpu-6050 | hc-sr04 | hc-05 | hx711 | ina219 | sht31 | max7219 | neopixel | ws2812 | ws2812b | led strip
S: led matrix | rgb led | led controller | oled display | ssd1306 | lcd display | e-ink display | e-paper display
S: tft display | rotary encoder | breadboard | jumper wire | relay module | relay board | servo | servo motor
S: stepper motor | motor driver | dc motor | pwm | i2c | spi | i2c device | i2c driver | i2c bus | spi bus | uart
S: one wire | onewire | 1-wire | adc | analog to digital converter | rs485 | rs232 | modbus | modbus rtu | can bus
S: rf module | rf 433mhz | 433mhz | 433 mhz | nrf24l01 | nrf24 | nrf52 | rfm69 | rfid | rfid reader | rc522
S: nfc reader | infrared remote | ir remote | ir receiver | ir transmitter | ir blaster | broadlink
S: universal remote | micro controller | mcu | avr | atmega | atmega328p | attiny | attiny85 | stm32 | stm32f103
S: stm32f4 | arm cortex | cortex-m | pic microcontroller | msp430 | teensy | rp2040 | samd21 | risc-v mcu
S: bare metal | rtos | real time operating system | firmware | firmware update | ota | ota update | over the air
S: over-the-air update | wifi module | wifi provisioning | access point mode | wifi config portal | deep sleep
S: low power | battery powered | lipo battery | solar powered | pcb | pcb design | wiring diagram | fritzing | kicad
S: 3d printed case | 3d printed enclosure | hardware project | maker project | robot car | line follower
S: quadcopter | drone controller | 3d printer firmware | gps module | gsm module | sim800 | sim900 | sim7600
S: gps tracker | telemetry data | time series sensor data | digital twin | device management | device provisioning
S: device shadow | device registry | device twin | fleet management | machine to machine | m2m
S: publish subscribe protocol | pub sub messaging | qos 0 | retained message | last will | opc-ua | opcua | plc
S: scada | industrial automation | siemens s7 | bacnet | dmx | wemo | ikea tradfri | tradfri | alexa | alexa skill
S: google home | voice assistant device | smart tv | android thing | smartwatch sensor | smart city
S: smart agriculture | smart farming | smart parking | smart garden | hydroponics | aquarium controller | irrigation
S: sprinkler | thermostat | heating control | hvac | air conditioner | heat pump | garage door | door lock
S: doorbell | motion detection camera | roomba | robot vacuum | vacuum robot | coffee machine | pet feeder
S: parking sensor | car obd | obd-ii | obd2 | electric vehicle charger | ev charger | solar inverter | inverter
S: kiosk raspberry | pi camera | picamera | raspberry pi os | hat board | pihat | sense hat | retropie
S: arduino ide library manager | serial monitor | serial port | serial communication | usb serial | webusb
S: web serial | scratch extension hardware | 单片机开发 | 固件 | 继电器 | 温度传感器 | 米家 | 小米 | 智能插座 | 点灯科技 | 舵机 | 智能车 | 设备接入 | 串口
S: 上位机 | 烧录 | 电路 | 小爱同学 | 天猫精灵 | embedded system | embedded linux | edge device | edge computing | home control
S: raspberry pi based | esp32 based | esp8266 based | bridge to mqtt | to mqtt | over mqtt | via mqtt | using mqtt
S: mqtt topic | mqtt message | mqtt protocol | mqtt publish | mqtt v5 | mqtt 5 | mqtt 3 1 1 | mqtt discovery
S: home assistant mqtt | homeassistant | home assistant dashboard | home assistant custom card
S: home assistant automation | hass-io | hassio addon | hass card | lovelace | lovelace dashboard
S: homekit compatible | homekit support | expose to homekit | via homekit | homekit control | hap-nodejs
S: hap protocol | siri control | alexa control | alexa smart home | control your home | smart appliance | smart fan
S: smart tv control | lg tv control | samsung tv control | sony tv | tv remote | remote controller | gate opener
S: roller shutter | window blind | ceiling fan | air purifier | dehumidifier | robot mower | vacuum cleaner
S: pool controller | fish tank | bee hive | plant monitoring | plant care | cat feeder | pet tracker
S: mailbox sensor | water leak | leak detector | smoke detector | fire alarm | gas leak | gas detector
S: burglar alarm | intrusion alarm | door sensor | window sensor | occupancy sensor | presence detection
S: presence sensor | people counter | energy consumption | smart meter reader | p1 port | dsmr | sml meter
S: electricity meter | solar panel | photovoltaic | battery management | mppt | wind sensor | anemometer
S: rain gauge | uv sensor | lightning sensor | radiation sensor | geiger counter | dust sensor | pm2 5 | sds011
S: mq-2 | mq135 | max30102 | pulse sensor | heart rate sensor | ecg sensor | emg sensor | force sensor | flex sensor
S: touch sensor | capacitive touch | color sensor | infrared sensor | thermal camera | amg8833 | mlx90614
S: lidar sensor | tof sensor | vl53l0x | vl6180 | tsl2561 | bh1750 | ads1115 | mcp3008 | mcp23017 | pcf8574
S: pca9685 | ds3231 | ds1307 | rtc module | eeprom | shift register | 74hc595 | seven segment | 7 segment display
S: tm1637 | lcd 16x2 | hd44780 | ili9341 | st7735 | st7789 | nokia 5110 | epaper | e-ink | inkplate | nixie
S: nixie tube | neopixel clock | led clock | led wall | led ring | fastled | wled | dmx512 | art-net | drv8825
S: a4988 | l298n | h-bridge | brushless motor | buzzer | relay control | solenoid | water pump | servo control
S: robot kit | robot platform | self balancing robot | obstacle avoidance | multicopter | rc car
S: camera streaming esp32 | lilygo | ttgo | t-display | heltec | sonoff basic | nodemcu esp8266 | nodemcu firmware
S: lua nodemcu | wemos d1 | d1 mini | esp-now | espnow | esp mesh | wifimanager | arduino mqtt | arduino ethernet
S: arduino wifi | arduino sensor | arduino serial | arduino bluetooth | arduino leonardo | arduino pro mini
S: arduino due | arduino zero | arduino mkr | arduino nano 33 ble | arduino framework | arduino ecosystem
S: arduino environment | arduino compatible board | arduino esp32 | arduino esp8266 | arduino esp | attiny13
S: stm32duino | stm8 | nrf51 | nrf51822 | cc2531 | cc2530 | cc1101 | cc3200 | sx1276 | sx1278 | rfm95 | rfm12b
S: jeenode | mysensors | xbee | thread network | openthread | rtl 433 | rflink | rfxcom | 868 mhz | 868mhz
S: oregon scientific | ble sensor | xiaomi mi | mi band | mi flora | xiaomi sensor | switchbot | govee | tuya local
S: tuya device | tp-link smart plug | tp-link kasa | wemo switch | hue lamp | milight | limitlessled | nanoleaf
S: osram lightify | ikea dirigera | deconz | conbee | zigbee coordinator | zigbee device | zigbee network
S: z-wave js | zwave device | insteon | lutron | crestron | control4 | somfy | velux | netatmo | nuki
S: ring doorbell | unifi protect | reolink | sonos | sonos control | squeezebox | snapcast | multiroom audio
S: rhasspy | google assistant relay | industrial sensor | industrial gateway | edge analytics | edge ai
S: edge inference | predictive maintenance | sensor fusion | sensor calibration | sensor simulator
S: device simulator | device twin simulator | time series from sensor | sensor dashboard | live sensor data
S: wireless device | ble device control | low cost sensor | citizen science sensor | open hardware
S: open source hardware | hardware design | hardware interface | hat for raspberry pi | gpio pin | gpio control
S: gpio access | linux gpio | sysfs gpio | libgpiod | banana pi | odroid | nanopi | rock pi | rk3588 | allwinner
S: intel galileo | onion omega | omega2 | pine64 | movidius | kendryte k210 | maixpy | openmv | sipeed | pico w
S: pi pico | pi 4 | pi 3 | pi zero w | kiosk mode raspberry pi | headless raspberry pi | 温湿度传感器 | 空气质量 | 智能音箱 | 智能灯
S: 智能门锁 | 语音控制 | 点灯 | 合宙 | 涂鸦 | 巴法云 | 阿里云 物联网 | 设备管理平台 | 边缘网关 | 嵌入式开发 | 嵌入式 linux | 智能农业 | 开源硬件 | 电子墨水屏 | 墨水屏 | 天气时钟
S: LoRa node | sensor libraries | device registries
T: mosquitto | thingsboard | thingspeak | blynk | adafruit io | Zephyr | google iot core | emqx | emq | vernemq
T: hivemq | paho | aedes | mosca | ttn | chirpstack | sigfox | nb-iot | xiaomi | aqara | fibaro | loxone
T: eclipse iot | kura | losant | ubidots | fiware | balena | ubuntu core | windows iot core | intel edison
T: micro bit | microbit | rtl-sdr | tinkercad | wokwi | nrf52840 | bluepill | pigpio | wiringpi | rpi gpio
T: gpiozero | ikea | edgex foundry | particle io
W: 設備管理 | push button | relay | actuator | bootloader | power supply | schematic | circuit diagram | enclosure | diy
W: maker | robot arm | flight controller | asset tracking | remote control device | topic subscribe
W: google assistant | wearable | smart watch | greenhouse | blinds | alarm system | security camera | ip camera
W: jukebox raspberry | web bluetooth | 小车 | 网关 | 红外 | jetson | influxdb | grafana | siri | device | hardware
W: embedded | wireless | wifi | bluetooth | led | board | pin | serial | temperature | humidity | light | switch
W: remote control | gateway | controller | telemetry | display | button | motor | battery | camera | voltage | smart
W: home | automation | real time | edge | driver | robot | robot controller | 驱动 | garage | curtain
W: washing machine | dishwasher | boiler | terrarium | beehive | baby monitor | led animation | pid controller
W: joystick module | keypad | drone | kasa | voice control | voice assistant | wake word | jarvis | mycroft
W: low-cost | digital signage | 远程控制 | 蓝牙 | 传感 | 硬件 | 数据采集 | smartwatch | gps library | surveillance camera
W: keyboard firmware | device driver | device manager | device emulator
H: arduino driver | arduino firmware | arduino program | arduino wrapper | arduino controller | arduino clone
H: arduino interface | arduino example | arduino robot | arduino plugin | arduino cli | library for arduino
H: arduino client | arduino ide extension | iot app | iot sdk | iot library | iot toolkit | iot middleware
H: iot broker | iot agent | iot simulator | iot demo | iot cloud platform | device sdk | device library
H: home automation platform | home automation software | home automation server | home automation gateway
H: home automation app | home automation project | home automation setup | home automation controller
H: smart home system | smart home platform | smart home hub | smart home app | smart clock | smart lamp
H: smart doorbell | home assistant configuration | home assistant addon | home assistant custom integration
H: home assistant card | home assistant theme | home assistant setup | home assistant blueprint | custom integration
H: custom card | integration for home assistant | homebridge platform plugin | homebridge accessory
H: homebridge platform | homekit bridge | homekit library | plugin for homebridge | openhab configuration
H: adapter for iobroker | fhem module | smartapp | device handler | smartthings app | smartthings driver
H: hubitat app | magic mirror module | node red flow | mqtt client library | mqtt library | mqtt publisher
H: mqtt adapter | mqtt daemon | mqtt plugin | mqtt dashboard | mqtt explorer | mqtt app | mqtt to influxdb bridge
H: mqtt interface | mqtt proxy | mqtt tool | mqtt wrapper | mqtt relay | coap library | coap implementation
H: lora library | lorawan stack | lorawan server | lorawan network server | lorawan library | zigbee library
H: zigbee stack | z-wave library | z-wave gateway | gpio wrapper | gpio driver | gpio interface
H: raspberry pi project | raspberry pi library | raspberry pi app | raspberry pi image | raspberry pi setup
H: raspberry pi script | raspberry pi robot | raspberry pi cluster | raspberry pi kiosk | raspberry pi hat
H: sensor driver | sensor reader | sensor data logger | sensor module | sensor platform | sensor hub
H: temperature logger | temperature monitor | temperature controller | plant monitor | plant watering system
H: irrigation system | irrigation controller | garage door controller | led strip controller | led driver
H: led library | led lamp | led cube | light controller | wordclock | word clock | nixie clock | motor controller
H: servo library | stepper library | esp8266 firmware | esp32 firmware | esp8266 library | esp32 library
H: esp8266 project | esp32 project | esp-idf component | esp32 component | esp8266 web server | esphome config
H: microcontroller library | microcontroller project | micropython library | micropython driver | micropython port
)lexicon",
R"lexicon(
[iot]
H: circuitpython library | circuitpython driver | driver for arduino | breakout board | sensor board | dev board
H: development board | board support package | embedded library | energy monitor | air quality monitor
H: robotics kit | hue client | hue library | philips hue library | rf gateway | smart home dashboard | 智能家居系统
H: 物联网网关 | 传感器驱动 | 物联网系统 | arduino 库 | 智能小车 | 物联网框架 | arduino libraries | arduino sketches | arduino application
H: arduino app | arduino device | arduino game | arduino gateway | arduino header | arduino implementation
H: arduino module | arduino package | arduino port | arduino port of | arduino robot car | arduino server
H: arduino simulator | arduino style library | arduino template | arduino tool | arduino toolkit | arduino tutorial
H: arduino uploader | arduino weather station | arduino web server | arduino based device | arduino makefile
H: arduino test framework | arduino compatible library | library for esp8266 | library for esp32
H: library for the arduino | library for raspberry pi | iot analytics platform | iot architecture | iot backend
H: iot cloud server | iot core | iot data platform | iot demo project | iot development board
H: iot development platform | iot device manager | iot device management platform | iot device simulator
H: iot edge module | iot edge device | iot engine | iot environment | iot example | iot framework for
H: iot home automation | iot infrastructure | iot integration | iot kit | iot management platform
H: iot message broker | iot module | iot network | iot node | iot os | iot package | iot protocol library
H: iot prototype | iot sensor node | iot service | iot software | iot solution for | iot stack | iot starter kit
H: iot testbed | iot toolkit for | iot tool | iot tutorial | iot weather station | iot workshop
H: internet of things platform | internet of things framework | internet of things device
H: internet of things project | home automation api | home automation bridge | home automation framework
H: home automation interface | home automation scripts | home automation dashboard | home automation solution
H: home automation suite | home automation bot | home automation library | home automation device
H: home automation client | home automation daemon | home controller | home server | smart home api
H: smart home application | smart home controller | smart home device | smart home framework | smart home gateway
H: smart home integration | smart home project | smart home server | smart home simulator | smart home skill
H: smart home software | smart home solution | smart button | smart cam | smart greenhouse | smart lighting system
H: smart outlet | smart parking system | smart relay | smart remote | smart energy meter | smart irrigation system
H: smart farm | smart dustbin | smart helmet | smart agriculture system | home assistant add-ons
H: home assistant addon repository | home assistant app | home assistant binary sensor
H: home assistant climate component | home assistant component for | home assistant lovelace card
H: home assistant media player | home assistant panel | home assistant platform | home assistant plugin
H: home assistant sensor | home assistant sensor component | home assistant skill | homeassistant component
H: homeassistant integration | homeassistant config | homeassistant addon | hass component | hass integration
H: hassio add-on | homebridge plugin for | homebridge accessory plugin | homebridge dynamic platform plugin
H: homebridge sensor | homebridge ui | homebridge server | homekit app | homekit controller | homekit plugin
H: homekit server | homekit thermostat | homekit integration | hap library | openhab addon | openhab add-on
H: openhab client | openhab app | openhab rule | domoticz script | fhem modul | iobroker vis | iobroker widget
H: smartthings integration | smartthings api client | hubitat integration | magicmirror2 module
H: module for magicmirror | mqtt agent | mqtt api | mqtt cli | mqtt connector | mqtt dashboard app | mqtt driver
H: mqtt forwarder | mqtt framework | mqtt implementation | mqtt integration | mqtt logger | mqtt monitor
H: mqtt module | mqtt package | mqtt protocol library | mqtt protocol implementation | mqtt sdk
H: mqtt server and client | mqtt service | mqtt simulator | mqtt stack | mqtt subscriber | mqtt transport
H: mqtt utility | mqtt web client | mqtt websocket client | mqtt helper | coap framework | coap gateway
H: coap protocol library | lwm2m client | lwm2m server | lwm2m library | lora sender | lora receiver | lora driver
H: lora module | lora mesh | lora sensor | lora radio library | lorawan device | lorawan gateway | lorawan node
H: lorawan sensor | lorawan server stack | zigbee bridge | zigbee controller | zigbee firmware | zigbee integration
H: zigbee converter | zwave library | zwave controller | zwave driver | knx library | knx gateway | knx bridge
H: enocean library | opc ua client | opc ua server | opc ua library | opc ua stack | opcua client | opcua server
H: bacnet library | bacnet stack | plc library | plc program | plc client | plc runtime | scada system | s7 library
H: gpio module | gpio node | gpio tool | gpio server | gpio utility | gpio api | gpio plugin | gpio expander driver
H: i2c library | i2c lcd library | spi library | spi driver | uart library | uart driver | onewire library
H: one wire library | serial library | serial port library | serial terminal | pwm library | pwm driver | adc driver
H: lcd library | lcd driver | oled library | oled driver | display driver | display library | tft library
H: e-paper driver | epaper library | keypad library | button library | rotary encoder library | debounce library
H: temperature sensor library | temperature and humidity sensor | temperature sensor driver
H: humidity sensor library | motion detector | distance sensor library | pressure sensor library | gyro library
H: imu library | imu driver | accelerometer library | accelerometer driver | gps parser library | gsm library
H: gsm module library | sim800 library | rfid library | nfc library | ir library | infrared library
H: infrared remote library | remote control library | rf library | radio library | radio driver | rf receiver
H: rf transmitter | rf bridge | 433mhz gateway | stepper motor library | stepper motor driver | servo driver
H: servo controller | motor library | motor shield library | relay controller | relay driver | neopixel library
H: led strip library | led matrix library | led matrix driver | led matrix display | led matrix clock | led display
H: led light | led controller firmware | light show | mood lamp | ambient light | ambilight | ambilight clone
H: weather clock | weather display | weather sensor | environment monitor | environmental sensor
H: environment sensor | plant sensor | watering system | automatic watering system | sprinkler system
H: sprinkler controller | greenhouse controller | hydroponics controller | fermentation controller
H: brewing controller | bbq controller | sous vide controller | heater controller | heating controller
H: hvac controller | fan controller | power switch | power monitor | power strip | energy monitoring system
H: energy meter reader | solar monitor | battery monitor | gas meter reader | doorbell notifier | door opener
H: door lock system | door controller | access control device | surveillance system | camera trap
H: time lapse camera | car tracker | gps tracking device | asset tracker | data logger shield | robot firmware
H: line following robot | drone firmware | printer firmware | mesh firmware | node firmware | sensor firmware
H: embedded operating system | embedded os | embedded framework | embedded platform | embedded project
H: embedded firmware | hal library | hardware abstraction layer | hal driver | sensor api | sensor app
H: sensor array | sensor board firmware | sensor data collector | sensor framework | sensor gateway
H: sensor hub firmware | sensor integration | sensor interface | sensor kit | sensor logger | sensor monitor
H: sensor monitoring system | sensor package | sensor server | sensor shield | sensor station | sensor toolkit
H: esp8266 board | esp8266 sketch | esp8266 code | esp8266 module | esp8266 driver | esp8266 example | esp8266 sdk
H: esp8266 mqtt client | esp8266 thermostat | esp8266 weather station | esp8266 clock | esp32 board | esp32 driver
H: esp32 code | esp32 example | esp32 sketch | esp32 camera | esp32 web server | esp32 mqtt client | esp32 module
H: esp-idf library | esp-idf driver | esp-idf example | esp-idf project | esp-idf template | esphome configuration
H: esphome custom component | esphome device | tasmota client | tasmota tool | tasmota device | micropython module
H: micropython project | micropython firmware | micropython package | micropython wrapper | circuitpython project
H: circuitpython module | raspberry pi based device | raspberry pi car | raspberry pi client | raspberry pi code
H: raspberry pi configuration | raspberry pi controller | raspberry pi display | raspberry pi distribution
H: raspberry pi driver | raspberry pi game console | raspberry pi gateway | raspberry pi gpio library
H: raspberry pi image builder | raspberry pi installer | raspberry pi jukebox | raspberry pi media player
H: raspberry pi monitor | raspberry pi program | raspberry pi radio | raspberry pi server | raspberry pi system
H: raspberry pi tool | raspberry pi weather station | raspberry pi pico library | raspberry pi pico project
H: rpi image | pico sdk library | beaglebone library | particle library | particle firmware | johnny five plugin
H: cylon module | cylon adaptor | gobot driver | firmata client | firmata library | device gateway
H: device management platform | device server | device client | device cloud | device firmware | device agent
H: ttn decoder | payload decoder | payload formatter | hue bridge emulator | hue app | hue api | hue controller
H: hue wrapper | hue sync | lifx client | lifx library | yeelight library | tuya library | tuya client | tuya api
H: wemo client | wemo library | sonos controller | sonos library | broadlink library | miio library | xiaomi library
H: netatmo client | nest api | nest client | nuki client | tradfri client | alexa bridge | alexa skill for
H: google home integration | voice controlled home | 智能小车项目 | 物联网项目 | 物联网项目实战 | 物联网开发平台 | 物联网终端 | 物联网设备 | 嵌入式系统
H: 嵌入式项目 | 单片机项目 | 固件库 | arduino 项目 | esp8266 固件 | esp32 项目 | homeassistant 插件 | 家庭自动化系统 | iot libraries
H: device libraries | homekit libraries | mqtt client libraries | mqtt libraries | mqtt proxies | coap libraries
H: lora libraries | lorawan libraries | zigbee libraries | z-wave libraries | raspberry pi libraries | led libraries
H: servo libraries | stepper libraries | esp8266 libraries | esp32 libraries | microcontroller libraries
H: micropython libraries | circuitpython libraries | embedded libraries | hue libraries | philips hue libraries
H: arduino style libraries | arduino compatible libraries | iot protocol libraries | home automation libraries
H: hap libraries | mqtt protocol libraries | mqtt utilities | coap protocol libraries | lwm2m libraries
H: lora radio libraries | zwave libraries | knx libraries | enocean libraries | opc ua libraries | bacnet libraries
H: plc libraries | s7 libraries | gpio utilities | i2c libraries | i2c lcd libraries | spi libraries
H: uart libraries | onewire libraries | one wire libraries | serial libraries | serial port libraries
H: pwm libraries | lcd libraries | oled libraries | display libraries | tft libraries | epaper libraries
H: keypad libraries | button libraries | rotary encoder libraries | debounce libraries
H: temperature sensor libraries | humidity sensor libraries | distance sensor libraries | pressure sensor libraries
H: gyro libraries | imu libraries | accelerometer libraries | gps parser libraries | gsm libraries
H: gsm module libraries | sim800 libraries | rfid libraries | nfc libraries | ir libraries | infrared libraries
H: infrared remote libraries | remote control libraries | rf libraries | radio libraries | stepper motor libraries
H: motor libraries | motor shield libraries | neopixel libraries | led strip libraries | led matrix libraries
H: hal libraries | esp-idf libraries | pico sdk libraries | beaglebone libraries | particle libraries
H: firmata libraries | lifx libraries | yeelight libraries | tuya libraries | wemo libraries | sonos libraries
H: broadlink libraries | miio libraries | xiaomi libraries
C: include Arduino | include Wire | Arduino h | Wire begin | void setup | void loop | Serial begin | pinMode
C: digitalWrite | analogRead | digitalRead | digitalWrite LED BUILTIN | pio run | platformio run | platformio ini
C: idf py flash | idf py build | idf py menuconfig | esptool py | esptool | write flash | lib deps
C: framework arduino | board esp32dev | arduino-cli compile | ESP8266WiFi | ESP8266WiFi h | WiFi begin
C: PubSubClient | make flash monitor | mosquitto pub | mosquitto sub | import paho mqtt client | paho mqtt
C: mqtt connect | mqtt localhost | import RPi GPIO | RPi GPIO | GPIO setmode | GPIO setup | GPIO output
C: from gpiozero import | import machine | from machine import Pin | import board | import busio | circup install
C: sudo raspi-config | raspi-config | boot config txt | dtoverlay | dtparam | configuration yaml | custom components
C: platform mqtt | homebridge config json | npm install | accessories accessory | platforms platform
C: sudo apt-get install wiringpi | gpio readall | i2cdetect | external components | tinygo flash | dev ttyUSB0
C: dev ttyACM0 | ttyUSB0 | mpremote | ampy put | secrets h | npm install mqtt | npm install node-red-contrib
C: entities entity | new five Board | five Led
X: image sensor noise | remote sensing | sensor size | smart contract | smart pointer | smart phone | smartphone
X: smart card | smart money | neural sensor | smart quote | smart table | display port | robot framework
X: robots txt | chat robot | web robot | internet relay | spi interface java | service provider interface
X: button component | pcb art | light theme | light mode | smart crop | wifi password cracker | relay modern
X: graphql relay | react relay | relay server | custom component in vue | arduino like

[secrets]
alias: secret | secret management | secrets management | credentials | password manager | 密钥管理
E: secret management | secret manager | secret store | secret storage | secret vault | secret sharing
E: secret detection | secret scanning | secret scanner | secret injection | secret rotation | secret engine
E: secret provider | secret encryption | encrypted secret | encrypt secret | encrypting secret | sealed secret
E: external secret | external secrets operator | kubernetes secret | docker secret | ansible vault | hashicorp vault
E: vault plugin | vault client | vault agent | vault server | vault secrets engine | vault auth method
E: aws secrets manager | azure key vault | azure keyvault | gcp secret manager | google secret manager
E: password manager | password management | password store | password vault | password safe | password keeper
E: password generator | passphrase generator | diceware | password database | password storage | credential manager
E: credential management | credential store | credential storage | credential helper | credential provider
)lexicon",
R"lexicon(
[secrets]
E: credential rotation | key management | key management service | key management system | key vault | keyvault
E: ios keychain | macos keychain | key rotation | api key management | api key manager | api key storage
E: dotenv encryption | encrypted dotenv | encrypted env | env file encryption | encrypted environment variable
E: encrypted config | encrypted configuration | encrypted credential | git-secret | git-crypt | leaked secret
E: leaked credential | leaked api key | credential leak | hardcoded secret | hard coded secret
E: hardcoded credential | detect secret | find secret | prevent committing secret | share secret | share password
E: one time secret | secure note | secret sharing service | shamir secret sharing | shamir s secret sharing
E: environment secret | keepass | keepassxc | keepass plugin | keepass database | kdbx | bitwarden
E: bitwarden client | 1password | lastpass | onepassword | dashlane | gnu pass | pass extension | passwordstore
E: mozilla sops | infisical | vaultwarden | secret keeping | 密码管理 | 密码管理器 | 密钥管理 | 密码生成器 | 凭证管理 | 密碼管理 | 密碼產生器
E: 机密管理 | 敏感信息检测 | 密码箱 | 密码本 | 金鑰管理
S: key store | keystore | key ring | keyring | keychain | 密钥 | secret | store secret | storing secret
S: manage secret | managing secret | sensitive data | sensitive value | sensitive file | secure storage
S: secure store | secure enclave | encrypted storage | encrypted file | encrypted vault | encrypted at rest
S: encrypted store | encrypted notes | encrypt file in git | gpg encrypted | pgp encrypted | gpg key
S: age encryption | age encrypted | kms encrypted | kms key | aws kms | cloud kms | envelope encryption | master key
S: master password | zero knowledge | end to end encrypted vault | auto type | autofill password | browser autofill
S: password import | password export | password sharing | team password | shared vault | password audit
S: password strength | password entry | strong password | random password | generate password | memorable password
S: deterministic password | stateless password | otp secret | recovery code | seed phrase backup | paper backup
S: paperkey | secret splitting | split secret | threshold scheme | dynamic secret | dynamic credential
S: short lived credential | temporary credential | approle | unseal | auto unseal | vault token | vault policy
S: vault namespace | key value secret | kv secret | kv v2 | consul template | envconsul | secret csi driver
S: secret operator | secret sync | service account key | api token storage | token vault | credential process
S: aws credential | assume role credential | ssh key management | ssh agent | private key storage
S: certificate store | pre commit hook secret | pre-commit secret | regex entropy | entropy check
S: high entropy string | git history scan | scan git history | github dork | github leak | api key leak
S: exposed credential | dotenv vault | env vault | environment variable management | config encryption | hiera eyaml
S: eyaml | encrypted data bag | data bag secret | rails credential | user secret | protected data | dpapi
S: libsecret | secret service api | gnome keyring | kwallet | windows credential manager | android keystore
S: sharedpreferences encryption | encrypted sharedpreferences | secure preference | secure key value
S: hardware security module | hsm | pkcs11 | pkcs 11 | pkcs 12 | tpm sealed | yubikey | yubikey backed
S: wallet encrypted | clipboard clear | burn after reading | self destructing message | self destruct note | 密码 | 凭证
S: 密码保险箱 | 主密码 | 密钥泄露 | 加密存储 | 敏感信息泄露 | api key and secret | env secret | environment variable secret
S: store credential | securely store | secure credential | securely storing | store password | storing password
S: save password | saved password | manage password | password managing | passwords safely | encrypted password
S: encrypted password storage | encrypted database of password | password entry field | password history
S: browser password | chrome saved passwords | wifi password storage | kms | gpg encryption | encrypted yaml
S: encrypted json | encrypted properties | encrypted property | jasypt | encrypt properties | encrypted settings
S: encrypted key value | encrypted configuration file | encrypted files in git | encrypted repository
S: transparent encryption git | editor of encrypted file | manage env | env sync | sync env | share env
S: env variable manager | env secret manager | env leak | secret leakage | leak prevention | leak detection
S: credential scanning | token leak | leaked token | exposed secret | exposed api key | exposed key | git leak
S: commit hook secret | prevent leak | sensitive data in repo | sensitive information leak | secret grep
S: secret hunting | aws key finder | private key leak | hide api key | hiding api key | hide secret
S: obfuscate secret | obfuscate api key | hide your api key | protect api key | secure api key | secret in android
S: secret in ios | secrets gradle plugin | ios secret | secret file | shared secret | secret share | secret recovery
S: secret backup | secret reconstruction | social recovery | key recovery | key backup | key escrow | key derivation
S: key wrapping | key server | key distribution | key provisioning | key custody | mnemonic backup | yubikey pgp
S: yubikey piv | gpg smartcard | openpgp card | ssh certificate | ssh ca | ssh key vault | vault ssh | vault pki
S: vault kv | vault dynamic | vault cluster | vault on kubernetes | vault helm | vault ha | vault backup
S: vault migration | in memory secret | memory protection secret | secure string | secure buffer | guarded memory
S: zeroize | secure enclave key | biometric unlock | touch id unlock | master passphrase | password hint
S: password rotation | automatic rotation | privileged access management | pam solution | privileged account
S: service account password | laps | password cli | command line password | terminal password manager
S: offline password | local password | self hosted password | cloud password | open source password manager
S: password sync | keepass cli | keepass in browser | keepass http | pass compatible | pass like | pass cli
S: 1password cli | bitwarden cli | lastpass export | chrome extension password | 密码保存 | 密码存储 | 密码库 | 密钥存储 | 密钥对
S: 密钥轮换 | 配置加密 | 配置文件加密 | 凭据 | 随机密码 | 密钥扫描 | 泄露检测 | 密钥分享 | 秘密共享 | vault policies | encrypted repositories
T: enpass | gopass | Sops | gpg | gnupg | Confidant | credstash | berglas | cyberark | conjur | thycotic
T: aws ssm parameter store | gitleaks | trufflehog | direnv | envchain | keybase | passbolt | teampass | psono
T: keywhiz | bank vaults | envoy sds | padloc | lockbox | Vault
W: secret key | sensitive information | data key | dotenv file | smart card | dotenv | password | credential | key
W: token | encrypt | encrypted | encryption | decrypt | secure | security | private | sensitive | store | env
W: environment variable | config | rotate | leak | protect | share | access control | audit | safe | manager
W: passphrase | api key | password list | chrome password | secret message encryption | key generation
W: key exchange server | mpc wallet | cold storage | seed phrase | mnemonic phrase | wallet password recovery
W: secure memory | shared account | 账号管理 | 账号密码
H: keychain wrapper | vault | secret management tool | secrets management platform | secret management system
H: secret detector | secret finder | secret backend | secret generator | secret injector | secrets plugin
H: secret server | secret sharing app | secret sharing library | secret sharing tool | secret key manager
H: secrets library | secrets client | secrets cli | vault cli | vault ui | vault wrapper | vault operator
H: vault provider | vault secrets plugin | vault library | vault sidecar | vault backend | password manager app
H: password manager cli | password management tool | password management system | password generator app
H: password wallet | password book | password locker | password management app | password app | password saver
H: password creator | password reader | password extension | password tool | credential scanner | credentials plugin
H: credential harvester detector | key manager | key management server | key management tool
H: key management library | keychain library | keyring backend | keyring library | keychain plugin | keepass client
H: keepass library | kdbx library | keepass app | bitwarden server | 1password client | 1password plugin
H: lastpass cli | pass client | pass frontend | password store client | dotenv manager | env manager
H: environment variable manager | env encryptor | secure storage library | encrypted file store | file vault
H: leak scanner | api key scanner | 密码管理工具 | 密钥管理系统 | 密钥管理服务 | secret manager client | secret manager cli
H: secret manager plugin | secrets manager library | secret fetcher | secret loader | secret resolver
H: secret service | secret sync tool | secret sync operator | secret rotator | secret rotation lambda
H: secret replicator | secret injector webhook | secret controller | secret file manager | secret leak detector
H: secrets detection tool | secret scanning tool | secret hunter | secret keeper | secret holder | secret note app
H: secret note service | secret pastebin | encrypted pastebin | one time secret app | one time secret service
H: secret message app | secret sharing scheme | shamir secret sharing implementation | shamir secret sharing library
H: vault api client | vault authentication plugin | vault auth plugin | vault database plugin | vault client library
H: vault helper | vault agent injector | vault backup tool | vault manager | vault module | vault terraform module
H: vault docker image | vault cookbook | vault role | vault integration | vault injector | vault token helper
H: vault browser | vault gui | vault secrets operator | vault tool | vault setup | vault unsealer | vault exporter
H: password manager extension | password manager application | password manager program | password manager server
H: password manager client | password manager script | password manager web app | password manager website
H: password manager system | password manager project | password manager plugin | password manager frontend
H: password storage app | password storage system | password storage tool | password management application
H: password management software | password management solution | password management platform
H: password management cli | password management website | password management api | password management service
H: password vault app | password vault application | password organizer | password protector | password holder
H: password helper | password hider | password cli tool | password sharing tool | password sharing app
H: password sync tool | password rotator | password backup tool | password importer | password exporter
H: password extractor | password decryptor | password card | password derivation tool | password generator library
H: password generator tool | password generator application | password generator website
H: password generator extension | password generator script | random password generator | secure password generator
H: strong password generator | memorable password generator | deterministic password generator
H: deterministic password manager | stateless password manager | password hasher extension | passphrase manager
H: diceware generator | diceware passphrase generator | credential vault | credential cache | credential backend
H: credential library | credential service | credential tool | credential manager app | credential wallet
H: credentials loader | aws credential manager | aws credentials helper | git credential helper
H: docker credential helper | key management solution | key management module | key management app
H: key management protocol | key manager app | key vault client | key vault provider | key vault library
H: key storage | key storage library | key rotation tool | key rotator | key backup tool | key store library
H: keychain wrapper for ios | keychain access library | keychain accessor | keychain api | keychain cli
H: keychain helper | keychain manager | keychain module | keychain swift wrapper | keychain storage
H: keychain utility | keyring plugin | keyring client | keyring module | android keystore wrapper
H: keystore explorer | keystore library | keystore manager | keystore tool | keepass database reader
H: keepass reader | keepass port | keepass extension | keepass web client | keepass implementation
H: bitwarden plugin | bitwarden app | bitwarden extension | 1password cli wrapper | 1password integration
H: 1password workflow | lastpass client | lastpass plugin | password-store plugin | password store extension
H: password store gui | password store app | pass wrapper | pass plugin | gpg password manager | env file manager
H: env var manager | env loader secret | dotenv encryption tool | encrypted config library
H: encrypted configuration library | encrypted configuration provider | encrypted credentials library
H: encrypted data bag tool | encrypted env tool | encrypted key value store | encrypted keystore
H: encrypted notes app | encrypted notebook | encrypted preferences | encrypted shared preferences
H: secure preferences library | secure shared preferences | secure key value storage | secure storage plugin
H: secure storage module | secure vault | secure notes app | secure string library | api key vault
H: api key scanner tool | api key rotator | token store | hsm client | hsm library | pkcs11 library | pkcs11 wrapper
H: pkcs 11 module | kms client | kms library | kms plugin | kms provider | privileged access management system
H: 密码管理软件 | 密码管理应用 | 密码管理程序 | 密码管理 app | 随机密码生成器 | 密码记录工具 | 密钥管理工具 | 账号管理工具 | 密码存储工具 | secret sharing libraries
H: secrets libraries | vault libraries | key management libraries | keychain libraries | keyring libraries
H: keepass libraries | kdbx libraries | secure storage libraries | secrets manager libraries
H: vault client libraries | password generator libraries | credential libraries | key vault libraries
H: key storage libraries | key store libraries | keychain access libraries | keychain utilities | keystore libraries
H: encrypted config libraries | encrypted configuration libraries | encrypted credentials libraries
H: secure preferences libraries | secure string libraries | hsm libraries | pkcs11 libraries | kms libraries
C: vault kv put | vault kv get | vault write | vault read | vault login | vault secrets enable | vault policy write
C: vault token create | VAULT ADDR | VAULT TOKEN | vault auth enable | sops yaml | git secret add | git secret init
C: git secret reveal | git-crypt unlock | git-crypt init | pass init | pass insert | pass generate | pass show
C: op item get | op signin | bw login | bw unlock | bw get | lpass login | lpass show | gitleaks detect
C: trufflehog git | detect-secrets scan | kubeseal | ansible-vault encrypt | eyaml encrypt | aws secretsmanager
C: secretsmanager get-secret-value | az keyvault secret | az keyvault | keyring set | keyring get password
)lexicon",
R"lexicon(
[secrets]
C: import keyring | age-keygen | chamber exec | credstash put | doppler run | infisical run | infisical login
C: SecItemAdd | KeychainSwift | KeychainWrapper | SecRandomCopyBytes | vault operator init | vault operator unseal
C: vault status | vault kv list | vault auth | vault secrets | hvac Client | VAULT ROLE ID | VAULT SECRET ID
C: sops decrypt | sops encrypt | gpg list-secret-keys | gpg full-generate-key | gpg export | gopass show
C: gopass init | keepassxc-cli | op read | bws secret | op run | aws kms encrypt | aws kms decrypt | gcloud secrets
C: gcloud kms | secretKeyRef | ExternalSecret | SealedSecret | SecretStore | keytar | keytar setPassword
C: SharedKeychain | kSecClass | EncryptedSharedPreferences | rails credentials edit | dotnet user-secrets
C: dotnet user-secrets set | dotenvx | gitleaks toml | gitleaks protect | git secrets scan | secretlint | ggshield
C: repo-updater secret | ansible vault password file
X: secret santa | secret of mana | secret message game | key-value store | client secret | app secret
X: consumer secret | obsidian vault | vault game | secret hitler | secret life | secret sauce | primary key
X: foreign key | vault 111 | minecraft vault | vault plugin for minecraft | trade secret | erc4626 vault
X: yield vault | defi vault | vault strategy | token vault contract | pass by reference | pass in | forgot password
X: reset password | password reset | password field | password strength meter | password input | vault economy
X: dark secret | nft vault | data vault | solidity vault | oracle data vault | webhook secret

[security]
alias: cybersecurity | infosec | information security | 安全 | 网络安全
E: security | security tool | security testing | security scanner | security audit | security auditing
E: security research | security analysis | security library | security framework | security assessment
E: security vulnerability | security header | security hardening | security monitoring | security operations
E: security automation | security platform | security policy | security checklist | security best practice
E: security engineer | security training | security awareness | security bug | security plugin
E: application security | appsec | web security | web application security | network security | cloud security
E: container security | api security | mobile security | android security | ios security | browser security
E: information security | infosec | cyber-security | cybersecurity | cyber defense | cyber attack
E: offensive security | defensive security | devsecops | supply chain security | software supply chain | ai security
E: llm security | prompt injection | ai red teaming | smart contract security | smart contract auditing
E: memory safety attack | hardware security | iot security | pentest | pentesting | pentest tool | pentester
E: penetration test | penetration testing | penetration tester | ethical hacking | ethical hacker | hacking
E: hacking tool | hacker tool | red-team | red teaming | blue team | purple team | bug bounty | bug bounty hunter
E: bug hunter | recon tool | osint | osint tool | open source intelligence | attack surface
E: attack surface management | vulnerability scanner | vulnerability scanning | vulnerability management
E: vulnerability assessment | vulnerability detection | vulnerability database | vulnerability research
E: vulnerability disclosure | vulnerable application | vulnerable web application | vulnerable app
E: deliberately vulnerable | intentionally vulnerable | exploitation | exploitation framework | exploit development
E: exploit code | exploit database | proof of concept exploit | poc exploit | proof-of-concept | cve | cve-2021
E: zero day | 0day | 1day | remote code execution | rce | privilege escalation | local privilege escalation
E: buffer overflow | stack overflow exploit | heap exploitation | binary exploitation | pwn | rop | rop gadget
E: rop chain | shellcode | shellcode loader | shellcode runner | return oriented programming | sql injection | sqli
E: xss | cross-site scripting | csrf | cross site request forgery | ssrf | xxe | lfi | local file inclusion
E: path traversal | directory traversal | command injection | code injection | deserialization vulnerability
E: insecure deserialization | template injection | open redirect | clickjacking | cors misconfiguration
E: subdomain takeover | subdomain enumeration | directory bruteforce | fuzzing | fuzzer | web fuzzer | fuzz testing
E: brute forcer | password cracking | password cracker | hash cracker | hash cracking | rainbow table
E: credential stuffing | phishing | phishing page | phishing tool | anti phishing | social engineering | malware
E: malware analysis | malware detection | malware sample | malware scanner | malware research | ransomware | rootkit
E: rootkit detection | backdoor | botnet | keylogger | spyware | remote access trojan | command and control
E: c2 framework | c2 server | reverse shell | web shell | webshell | bind shell | payload generator | antivirus
E: anti virus | antivirus evasion | av evasion | edr evasion | edr bypass | amsi bypass | uac bypass
E: process injection | dll injection | dll hijacking | post-exploitation | lateral movement
E: active directory attack | kerberoasting | mimikatz | cobalt strike | metasploit | metasploit module | burp suite
E: burp extension | burp plugin | burpsuite extension | nmap script | kali linux | kali | ctf | capture the flag
E: ctf writeup | ctf challenge | ctf tool | ctf platform | hackthebox | hack the box | tryhackme | wargame | crackme
E: reverse-engineering | deobfuscation | deobfuscator | forensics | digital forensics | memory forensics | dfir
E: incident response | threat intelligence | threat hunting | threat detection | threat modeling | threat model
E: indicator of compromise | mitre attack | mitre att | sigma rule | yara | yara rule | siem | honeypot
E: intrusion detection | intrusion detection system | intrusion prevention | intrusion prevention system | waf
E: web application firewall | firewall | ddos | ddos attack | ddos protection | dos attack | denial of service
E: anti ddos | bot protection | fail2ban | sandbox escape | cryptography | cryptographic | crypto library
E: cryptography library | cryptographic library | encryption | encryption library | encryption tool
E: file encryption | end-to-end encryption | end to end encrypted | e2ee | post quantum cryptography | post-quantum
E: homomorphic encryption | public key cryptography | elliptic curve cryptography | symmetric encryption
E: asymmetric encryption | password hashing | cryptographic hash | cryptanalysis | zero knowledge proof
E: steganography | side channel attack | side-channel | tls certificate | certificate authority | pki
E: public key infrastructure | let s encrypt | letsencrypt | acme client | acme protocol | x509 | openssl wrapper
E: openpgp | pgp | gpg | privacy preserving | differential privacy | data privacy | anti tracking | tracker blocker
E: content security policy | html sanitizer | xss sanitizer | input sanitization | xss protection | csrf protection
E: csrf token | os hardening | linux hardening | cis benchmark | stig | security compliance | sbom
E: dependency vulnerability | static application security testing | sast | dast | software composition analysis
E: code audit | taint analysis | root detection | jailbreak detection | ssl pinning | certificate pinning
E: frida script | xposed module | 安全 | 网络安全 | 渗透测试 | 渗透 | 漏洞 | 漏洞扫描 | 漏洞利用 | 信息安全 | 黑客 | 加密 | 解密 | 免杀 | 逆向 | 逆向工程
E: 红队 | 蓝队 | 资产收集 | 信息收集 | 代码审计 | 攻防 | 反序列化 | 爆破 | 提权 | 木马 | 密码学 | 防火墙 | 隐私 | 脱壳 | 内网渗透 | 网络安全工具 | 资安 | 資安 | 資訊安全
E: 網路安全 | 滲透測試 | 弱點掃描 | 威胁情报 | 应急响应 | 蜜罐 | 漏洞复现 | 子域名 | 指纹识别 | 钓鱼 | 数据脱敏 | 脱敏 | 安全加固 | 加解密 | security libraries
E: security vulnerabilities | security policies | deserialization vulnerabilities | crypto libraries
E: cryptography libraries | cryptographic libraries | encryption libraries | content security policies
E: dependency vulnerabilities
S: reconnaissance | vulnerability | exploit | bloodhound | hardening | vulnerabilities | recon | brute-force
S: bruteforce | wordlist | trojan | binary analysis | disassembler | decompiler | obfuscation | obfuscator
S: rate limiting protection | sandboxing | encrypt | digital signature | hash function | ssl certificate | privacy
S: anonymity | ad blocker | gdpr | csp header | sanitizer | sanitize html | captcha | recaptcha | 扫描器 | attacker
S: attack vector | attack simulation | adversary emulation | adversary simulation | adversarial attack
S: payload encoder | evasion | bypass waf | waf bypass | antivirus bypass | exfiltration | data exfiltration
S: dns exfiltration | beacon object file | bof | anti debugging | anti-debug | anti tamper | tamper proof
S: integrity check | file integrity | file integrity monitoring | code signing | signature verification
S: signed binary | secure boot | trusted execution environment | sgx | enclave | confidential computing
S: secure multi party computation | multi party computation | mpc protocol | threshold signature | aes | aes-256
S: aes gcm | aes encryption | aes-ni | des encryption | rsa | rsa encryption | rsa key | ecdsa | ed25519
S: curve25519 | x25519 | chacha20 | salsa20 | blake2 | blake3 | sha-256 | sha256 | sha1 | sha3 | md5 | hmac | pbkdf2
S: bcrypt | scrypt | argon2 | hkdf | cipher | block cipher | stream cipher | caesar cipher | vigenere cipher
S: diffie hellman | key exchange | double ratchet | signal protocol | noise protocol | forward secrecy | csprng
S: random number generator secure | secure random | one time pad | cryptosystem | encryption algorithm | decryption
S: decryptor | encryptor | encrypted messaging | encrypted communication | encrypted chat | secure messaging
S: secure communication | secure channel | secure coding | secure by default | secure file | secure delete
S: wipe data | disk encryption | luks | full disk encryption | veracrypt | dm-crypt | tls | ssl tls | mutual tls
S: mtls | tls fingerprint | ja3 | certificate transparency | certificate chain | csr | self-signed certificate
S: ca certificate | ssl checker | ssl scanner | hsts | security header check | same origin policy | http security
S: security middleware | security token | secure session | brute force protection | account lockout
S: login throttling | ip ban | ip blacklist | ip reputation | spam protection | anti spam | bot detection
S: fraud detection | anomaly based detection | log4shell | heartbleed | shellshock | dirty cow | eternalblue
S: proxyshell | printnightmare | zerologon | owasp | owasp top 10 | owasp zap | pci dss | iso 27001 | soc 2 | hipaa
S: fedramp | penetration lab | lab for security | oscp | oscp notes | oscp preparation | cheatsheet for pentest
S: writeup | hackerone | bugcrowd | google dork | dorking | shodan | censys | virustotal | fofa | zoomeye
S: username search | email harvesting | port scanning | banner grabbing | fingerprinting | web fingerprint
S: content discovery | asset discovery | crawler for pentest | screenshot web hosts | network sniffing
S: arp spoofing | arp poisoning | mitm | man-in-the-middle | evil twin | deauthentication | deauther | wpa handshake
S: wifi hacking | wifi cracking | wpa2 crack | bluetooth hacking | rubber ducky | ducky script | badusb | bad usb
S: flipper zero | rfid hacking | sdr hacking | car hacking | usb attack | evil maid | kernel exploit
S: kernel hardening | selinux | apparmor | seccomp | capability based security | aslr | control flow integrity
S: memory corruption | use after free | format string | type confusion | symbolic execution | binary instrumentation
S: hooking | hook framework | inline hook | api hooking | anti cheat | cheat detection | game hacking
S: memory scanner | pe file | pe parser | elf binary | apk analysis | apk decompiler | apk protection
S: android malware | malware family | malware classification | c2 traffic | sandbox analysis | cuckoo sandbox
S: disk image forensics | artifact collection | evidence collection | timeline analysis | windows event log analysis
S: registry forensics | volatility plugin | data leak | data breach | breach database | pwned password
S: have i been pwned | compromised password | password policy | weak password | default credential | leaked password
S: pii | pii detection | data anonymization | anonymization | pseudonymization | data masking | redaction
S: metadata removal | exif removal | privacy policy | privacy tool | privacy focused | privacy friendly
S: privacy respecting | do not track | fingerprint protection | browser fingerprint | canvas fingerprint
S: tor browser | onion service | hidden service | telemetry removal | untrusted input | untrusted code
S: code sandbox | escape html | output escaping | strong parameter | mass assignment | prepared statement injection
S: security patch | security fix | security advisory | security update | npm audit | dependency check | jailbreak
S: root exploit | bootloader unlock | frp bypass | tweak ios | substrate tweak | llm jailbreak | guardrail
S: llm guardrail | adversarial prompt | red team llm | model extraction attack | membership inference
S: federated privacy | secure aggregation | educational purpose only | for educational purposes only
S: authorized testing | legal disclaimer | 攻击 | 权限提升 | 后门 | 弱口令 | 绕过 | 目录扫描 | 端口扫描 | 端到端加密 | 混淆 | 加固 | 破解 | 砸壳 | 越狱
S: 抓包 | 靶场 | 靶机 | 漏洞靶场 | 等保 | 国密 | sm2 | sm3 | sm4 | 仅供学习 | 内存马 | 冰蝎 | zero-trust | least privilege
S: supply chain attack | dependency confusion | typosquatting | malicious package | package security | spoofing
S: sniffing | code signing certificate | proxy scanner | network scanner | scanning tool | security check
S: security scan | security test | security testing framework | security flaw | security issue | security risk
S: security rule | security event | security log | security alert | security control | security challenge
S: security course | security concept | security learning | security tool for | security model | security protocol
S: security proof | security property | security feature | security boundary | security architecture
S: security posture | security score | security conference | security paper | security researcher
S: security professional | security community | security solution | security orchestration
S: security operation center | edr | endpoint detection | endpoint security | endpoint protection | host security
S: server security | linux security | windows security | macos security | kernel security | wordpress security
S: php security | java security | node security | rails security | django security | docker security
S: kubernetes security | aws security | azure security | cloud security posture | cspm | iam security
S: database security | email security | spf dkim dmarc | dmarc | dkim | spf record | dnssec validation
S: web application penetration | web app scanner | web vulnerability | web hacking | web exploitation
S: web cache poisoning | http request smuggling | request smuggling | header injection | host header
S: crlf injection | nosql injection | ldap injection | xpath injection | graphql security | jwt attack
)lexicon",
R"lexicon(
[security]
S: oauth attack | prototype pollution | race condition exploit | idor | broken access control
S: file upload vulnerability | arbitrary file read | arbitrary code execution | auth bypass | authentication bypass
S: integer overflow | out of bounds | heap overflow | double free | null pointer dereference | kernel vulnerability
S: hypervisor escape | vm escape | browser exploit | router exploit | camera exploit | wordpress exploit
S: joomla exploit | android exploit | ios exploit | checkm8 | iot exploit | plc security | ics security
S: scada security | automotive security | can hacking | medical device security | blockchain security
S: wallet security | reentrancy | defi hack | rug pull | exploit for | poc for | cve 2017 | cve 2018 | cve 2019
S: cve 2020 | cve 2022 | cve 2023 | cve 2024 | cve 2025 | cve id | cve database | cve search | cve feed | nvd | cvss
S: cwe | cisa kev | epss | vulnerable version | affected version | vulnerable dependency | vulnerable by design
S: vulnerable code | vulnerable contract | damn vulnerable | exploit-db | exploitdb | packetstorm | searchsploit
S: hack tool | hacking challenge | hacker culture | hacktool | cracking | crack password | crack wifi | zip cracker
S: zip password cracker | pdf password cracker | wifi password cracker | wpa cracker | facebook hack
S: instagram hack | instagram brute force | gmail brute force | ssh brute force | ftp brute force
S: login brute force | rdp brute force | dictionary attack | password spray | password spraying | credential dumping
S: credential harvesting | lsass dump | token impersonation | pass the hash | golden ticket | relay attack
S: replay attack | ntlm relay | ssl strip | sslstrip | downgrade attack | padding oracle | timing attack
S: fault injection attack | glitching | power analysis | differential power analysis | cache attack | rowhammer
S: speculative execution | microarchitectural attack | cold boot | dma attack | acoustic attack
S: adversarial example | adversarial robustness attack | data poisoning | backdoor attack | model stealing
S: deepfake detection | evasion attack | stealer | password stealer | token grabber | discord token grabber
S: info stealer | rat builder | miner malware | computer virus | fork bomb | logic bomb | joke virus | dos script
S: slowloris | http flood | syn flood | udp flood | flooder | booter | sms bomber | email bomber | call bomber
S: nuker | raid tool | ip grabber | ip logger | location tracker hack | camera hack | webcam hack
S: phishing simulation | phishing campaign | phishing detection | phishing url | malicious url
S: malicious url detection | malicious domain | malicious traffic | url scanner | link scanner
S: domain generation algorithm | dga | homoglyph | fake website | threat actor | threat report | threat data
S: threat sharing | stix | taxii | openioc | attack tree | attack graph | attack path | attack pattern
S: attack detection | attack scenario | kill chain | detection engineering | detection as code | detection content
S: kql query | hunting query | suricata rule | snort rule | ioc extractor | ioc scanner | honeytoken | canary token
S: honey pot | ssh honeypot | honeypot data | sandbox malware | static malware analysis | dynamic analysis
S: static binary analysis | binary diffing | binary lifting | emulation framework | taint tracking | dynamic taint
S: concolic execution | smt solver security | patch diffing | binary patching | code cave | code virtualization
S: control flow flattening | string encryption | string obfuscation | code protection | software protection
S: anti reverse engineering | anti vm | anti sandbox | vmprotect | themida | upx | dotnet obfuscator
S: javascript obfuscator | android obfuscation | dexguard | il2cpp dumper | game cheat | aimbot | wallhack
S: cheat engine | process dump | direct syscall | indirect syscall | reflective loader | reflective dll
S: process hollowing | etw bypass | unhooking | sleep obfuscation | driver exploit | byovd | edr killer
S: kernel driver | windows internals | windows kernel | uefi bootkit | bootkit | data protection | data privacy law
S: ccpa | hipaa compliant | consent management | right to be forgotten | k-anonymity | local differential privacy
S: privacy preserving machine learning | private information retrieval | secure computation | garbled circuit
S: oblivious transfer | private set intersection | functional encryption | attribute based encryption
S: identity based encryption | proxy re-encryption | searchable encryption | format preserving encryption
S: order preserving encryption | lattice based cryptography | lattice cryptography | kyber | dilithium | ntru
S: mceliece | pairing based cryptography | bls signature | ring signature | blind signature | schnorr signature
S: threshold cryptography | verifiable random function | zk-snark | zksnark | snark | bulletproof
S: commitment scheme | merkle proof | elliptic curve | secp256k1 | rsa attack | edwards curve | opaque protocol
S: pake | dtls | ocsp | crl | root certificate | intermediate certificate | wildcard certificate
S: certificate renewal | certificate expiration | certificate management | certificate pinning bypass
S: ssl unpinning | ssl pinning bypass | mkcert | local https | https everywhere | https certificate | free ssl
S: https redirect | secure cookie | cookie security | subresource integrity | sri hash | permission policy header
S: security txt | login protection | rot13 | caesar | vigenere | enigma machine | substitution cipher
S: playfair cipher | hill cipher | transposition cipher | affine cipher | xor encryption | xor cipher | rc4
S: blowfish | twofish | tea cipher | xxtea | triple des | 3des | aes-128 | aes-cbc | aes-ctr | poly1305 | siphash
S: murmurhash | sha-1 | sha-2 | sha-512 | sha512 | ripemd | whirlpool | keccak | file checksum | message digest
S: message authentication code | hashing algorithm | password hash | salted hash | hash salt | password encryption
S: text encryption | image encryption | video encryption | database encryption | column encryption
S: field encryption | attribute encryption | encrypted field | encrypted attribute | client-side encryption
S: browser encryption | message encryption | email encryption | chat encryption | folder encryption | usb encryption
S: encrypted backup | encrypted storage | encrypted cloud storage | encrypted file system | encrypted filesystem
S: encfs | encrypted volume | encrypted container | encrypted archive | password protected zip | encrypted email
S: pgp email | keybase | key server openpgp | web of trust | hkp | covert channel | hidden message
S: hide data in image | lsb steganography | image steganography | audio steganography | plausible deniability
S: open source security | awesome security | awesome hacking | awesome pentest | awesome ctf | bug bounty writeup
S: bug bounty tip | bounty program | responsible disclosure | disclosure policy | hacktricks
S: payloads all the thing | seclists | password list | username list | username enumeration | user enumeration
S: email enumeration | social media osint | phone number osint | phone osint | github osint | telegram osint
S: geolocation osint | metadata extraction osint | doxing | leak search | dark web | darknet | tor crawler
S: onion crawler | deep web | iot search engine | exposed service | exposed database | open s3 bucket
S: s3 bucket enumeration | bucket finder | js file analysis | javascript endpoint extraction | endpoint discovery
S: parameter discovery | wayback url | url extraction | http probe | http probing | virtual host discovery
S: vhost enumeration | dns enumeration | dns bruteforce | dns brute force | zone transfer | reverse ip
S: asn enumeration | cloud enumeration | smb enumeration | ldap enumeration | ad enumeration | windows enumeration
S: linux enumeration | suid | privilege escalation script | linpeas | gtfobins | lolbas | living off the land
S: ctf team | ctf competition | ctf event | ctf category | ctf infrastructure | jeopardy ctf | attack defense ctf
S: king of the hill | overthewire | picoctf | root-me | vulnhub walkthrough | hack the box walkthrough
S: machine walkthrough | server hardening | ssh hardening | windows hardening | kernel hardening checker
S: nginx hardening | docker hardening | hardened image | secure baseline | cis hardening | disa stig | audit script
S: linux audit | auditd | auditd rule | country block | geo blocking | bad bot | block bad bot | user agent blocking
S: virus scan | file upload scanner | malware removal | php malware scanner | webshell detection | rootkit scanner
S: process monitor security | usb security | usb kill | anti forensic | log wiper | duress | self destruct
S: fake identity | 安全测试 | 安全研究 | 安全扫描 | 安全漏洞 | 安全运营 | 安全检测 | 安全防护 | 安全开发 | 安全审计 | 数据安全 | 应用安全 | 移动安全 | 云安全 | 主机安全
S: 红队工具 | 红蓝对抗 | 攻防演练 | 护网 | 漏洞挖掘 | 漏洞验证 | 漏洞检测 | 漏洞分析 | 漏洞管理 | 漏洞环境 | 命令执行 | 代码执行 | 远程代码执行 | 未授权访问 | 文件上传 | 文件包含
S: 任意文件 | 反序列化漏洞 | 子域名收集 | 子域名爆破 | 资产测绘 | 资产扫描 | 指纹扫描 | 端口探测 | 弱口令扫描 | 弱口令检测 | 后渗透 | 横向移动 | 权限维持 | 域渗透 | 远控 | 木马免杀
S: 免杀加载器 | 恶意代码 | 恶意软件 | 勒索 | 样本分析 | 流量检测 | 入侵检测 | 溯源 | 取证 | 日志审计 | js 逆向 | 安卓逆向 | ios 逆向 | app 逆向 | 脱壳工具 | 对称加密
S: 非对称加密 | 国密算法 | 数字签名 | ssl 证书 | https 证书 | 隐写 | 隐私保护 | 隐私计算 | 同态加密 | 零知识证明 | 敏感数据 | xss 漏洞 | sql 注入 | 蜜罐系统
S: waf 绕过 | 网络攻防 | 安全学习 | 安全笔记 | 漏洞 poc | 漏洞 exp | 资安工具 | tls 1 3 | C2 | not responsible for misuse
S: same origin policies | password policies | privacy policies | web vulnerabilities | file upload vulnerabilities
S: kernel vulnerabilities | disclosure policies | ctf categories | fake identities
T: nmap | wireshark | sqlmap | hashcat | john the ripper | aircrack-ng | nessus | openvas | nikto | Nuclei | masscan
T: Snort | suricata | zeek | bro ids | ossec | wazuh | osquery | clamav | modsecurity | ida pro | ghidra | radare2
T: binary ninja | x64dbg | ollydbg | windbg | frida | xposed | angr | libfuzzer | openssl | libsodium
T: bouncy castle | bouncycastle | mbedtls | wolfssl | boringssl | gnupg | webcrypto | Volatility | Autopsy | misp
T: thehive | impacket | powersploit | maltego | theharvester | spiderfoot | dvwa | juice shop | webgoat | vulnhub
T: ctfd | snyk | trivy | clair | grype | falco | semgrep | brakeman | codeql | sonarqube | checkmarx | veracode
T: dependency-track | lynis | openscap | Prowler | scoutsuite | certbot | cfssl | spring security | dompurify
T: rack attack | hcaptcha | Tor | i2p | pwntools | unicorn engine | keystone engine | Slither | mythril | echidna
T: cowrie | dionaea | awvs | fscan | IDA | AFL
W: anonymous | 病毒 | payload | bypass | unpacker | license verification | nonce | cors | helmet | blocklist
W: ip whitelist | spectre | meltdown | struts2 | fastjson | shiro | weblogic | nist | compliance | audit | write-up
W: subdomain | unpacking | cookie consent | debloat | debloater | outdated dependency vulnerability | jailbreaking
W: rooting | 注入 | 扫描 | 字典 | 指纹 | 签名 | 验证码 | 合规 | splunk | dependabot | secure | secured | attack | hack | hacker
W: threat | risk | scan | scanner | detection | detect | protect | protection | defense | crack | inject | injection
W: malicious | safe | safety | trust | hash | key | certificate | token | signature | password | permission
W: vulnerable | patch | target | enumeration | sandbox | isolation | policy | ssl | https | spoof | sniff | leak
W: stealth | hidden | kernel | binary | private | decrypt | hashing | poc | 资产管理平台 | privilege | signing | xdr | cpe
W: hackable | cracker | virus | spammer | spam detection | scam detection | canary | deception | tarpit | proguard
W: dumper | memory dump | syscall | prime field | finite field arithmetic | bignum | ecc | rate limit
W: encode decode | base64 decode | decoding | enigma | checksum | crc | watermark | watermarking | digital watermark
W: people search | camera search | hardened | spam filter | anti theft | panic button | disposable email
W: metadata stripper | 资产管理 | 反爬 | 证书 | 敏感词 | tamper
H: security toolkit | security suite | security module | security checker | security audit tool
H: security testing tool | security assessment tool | security analyzer | security bundle | security component
H: security extension | security resource | security list | security guide | security cheat sheet | security monitor
H: security linter | security wrapper | security distribution | security layer | security agent
H: security advisory database | security gateway | security provider | security notes | security utility
H: security lab | security training platform | security operations platform | pentest framework | pentesting tool
H: pentesting framework | pentest report generator | pentest toolkit | pentest notes | penetration testing tool
H: penetration testing framework | penetration testing toolkit | penetration testing distribution
H: penetration testing suite | hacking toolkit | hacking framework | hacking tools collection | hacking resource
H: hacking script | hacking lab | hacking simulator | hacking game | red team tool | red team framework
H: red team infrastructure | recon framework | reconnaissance tool | reconnaissance framework | osint framework
H: osint toolkit | osint resource | enumeration tool | enumeration script | subdomain scanner | subdomain finder
H: subdomain enumeration tool | subdomain enumerator | subdomain takeover tool | directory scanner
H: directory bruteforcer | directory buster | content discovery tool | vulnerability checker
H: vulnerability management platform | vulnerability assessment tool | vulnerability detector
H: vulnerability analyzer | vulnerability feed | vulnerable api | vulnerable lab | vulnerable machine
H: web vulnerability scanner | web application scanner | web scanner | wordpress scanner | tls scanner
H: exploit framework | exploitation tool | exploit toolkit | exploit collection | exploit script | exploit kit
H: exploit poc | rce exploit | cve poc | sql injection tool | sql injection scanner | xss scanner | xss hunter
H: xss payload | payload list | payload collection | fuzzing framework | fuzzing tool | fuzzing engine
H: kernel fuzzer | protocol fuzzer | grammar fuzzer | brute force tool | bruteforce tool | bruteforcer
H: brute force attack | password cracking tool | password auditor | hash identifier | hash generator
H: wordlist generator | phishing framework | phishing toolkit | phishing detector | phishing site detector
H: phishing kit | malware detector | malware analysis tool | malware analysis platform | malware sandbox
H: malware classifier | malware collection | ransomware simulator | rootkit detector | remote administration tool
H: command and control server | command and control framework | reverse shell generator | reverse shell handler
H: shellcode generator | stager | implant | antivirus engine | virus scanner | av evasion tool | crypter
)lexicon",
R"lexicon(
[security]
H: code obfuscator | reverse engineering tool | reverse engineering framework | reverse engineering toolkit
H: binary analysis framework | binary analysis tool | binary analysis platform | debugger plugin | ida plugin
H: ghidra plugin | ghidra extension | ghidra script | burp suite extension | burpsuite plugin | zap addon
H: metasploit plugin | nse script | nuclei template | forensics tool | forensics framework | forensics toolkit
H: forensic analysis tool | incident response tool | incident response toolkit | incident response platform
H: incident response framework | threat intelligence platform | threat intelligence feed | threat intelligence tool
H: threat feed | threat hunting platform | threat hunting tool | threat modeling tool | detection rule
H: detection engine | yara scanner | soar platform | honeypot framework | honeynet | network ids | host based ids
H: ddos tool | ddos script | dos tool | ddos mitigation | bot blocker | ip blocker | ctf framework | ctf toolkit
H: ctf solution | ctf scoreboard | ctf write-up | hackme | cryptography toolkit | cryptographic toolkit
H: cryptography framework | cryptography module | crypto toolkit | crypto wrapper | crypto api
H: cryptographic primitive | cryptographic protocol | encryption utility | encryption program | encryption plugin
H: encryption app | encryption engine | encryption module | encryption software | encryption class
H: encryption scheme | encryption wrapper | file encryption tool | file encryptor | file encrypter | decrypter
H: encrypter | aes implementation | rsa implementation | sha256 implementation | hashing library | hash library
H: password hasher | password hashing library | hash algorithm | signature scheme | digital signature library
H: zero knowledge proof system | homomorphic encryption library | secure messenger | encrypted messenger
H: encrypted chat app | secure chat | secure messaging app | steganography tool | steganography library
H: steganography program | acme library | acme server | let s encrypt client | letsencrypt client
H: letsencrypt plugin | certificate manager | certificate generator | certificate checker | certificate tool
H: certificate validator | certificate monitor | certificate library | ca manager | pki toolkit | tls library
H: ssl library | tls implementation | tls wrapper | tls stack | openssl binding | openpgp library | pgp library
H: openpgp implementation | gpg wrapper | xss filter | input sanitizer | csrf middleware | csrf library
H: csp middleware | content security policy builder | hardening script | hardening guide | hardening tool
H: hardening framework | hardening role | security baseline | compliance checker | compliance tool
H: privacy extension | privacy guide | privacy app | anonymizer | anonymization tool | anonymization library
H: data masking library | data anonymization tool | pii detector | sbom generator | sbom tool | dependency checker
H: sast tool | static analyzer for security | security code scanner | code auditor | attack framework | attack tool
H: attack toolkit | attack simulator | spoofer | arp spoofer | mac changer | wifi jammer | wifi cracker
H: wifi hacking tool | wifi attack tool | sniffer | hooking library | hook library | hooking framework
H: dll injector | process injector | process dumper | root checker | root detection library
H: jailbreak detection library | jailbreak tool | captcha solver | captcha library | captcha generator
H: recaptcha library | recaptcha plugin | guardrail library | prompt injection detector | 漏洞扫描器 | 渗透测试工具 | 安全工具
H: 渗透工具 | 漏洞利用工具 | 利用工具 | 加密工具 | 加密库 | 加密算法 | 信息收集工具 | 后渗透工具 | 漏洞库 | 爆破工具 | 免杀工具 | 安全平台 | 扫描工具 | 逆向工具 | 安全扫描器
H: 安全扫描工具 | 漏洞扫描工具 | 漏洞检测工具 | 漏洞管理平台 | 渗透测试平台 | 渗透测试框架 | 渗透框架 | 指纹识别工具 | 子域名收集工具 | 子域名扫描工具 | 资产收集工具 | 资产扫描工具
H: 目录扫描工具 | 弱口令扫描工具 | 弱口令爆破工具 | 密码爆破工具 | 综合利用工具 | 远控工具 | 反编译工具 | 逆向分析工具 | 入侵检测系统 | 安全运营平台 | 安全框架 | 安全知识库 | 代码审计工具
H: burp 插件 | burpsuite 插件 | 应急响应工具 | 取证工具 | 加密解密工具 | 加解密工具 | 加密软件 | 加密工具类 | 证书申请工具 | 证书管理工具 | 验证码识别 | 安全检测工具 | 安全助手
H: 渗透笔记 | security utilities | encryption utilities | hashing libraries | hash libraries
H: password hashing libraries | digital signature libraries | homomorphic encryption libraries
H: steganography libraries | acme libraries | certificate libraries | tls libraries | ssl libraries
H: openpgp libraries | pgp libraries | csrf libraries | anonymization libraries | data masking libraries
H: hooking libraries | hook libraries | root detection libraries | jailbreak detection libraries | captcha libraries
H: recaptcha libraries | guardrail libraries
C: msfconsole | msfvenom | use exploit multi handler | set LHOST | set RHOST | set PAYLOAD | gobuster dir
C: amass enum | from pwn import | import pwn | checksec | frida-ps | adb root | openssl req | openssl genrsa
C: openssl x509 | openssl enc | openssl rand | openssl s client | certbot certonly | from Crypto Cipher import AES
C: Crypto Cipher | from cryptography fernet import Fernet | cryptography hazmat | CryptoJS AES | require crypto
C: crypto createCipheriv | javax crypto | sodium init | crypto secretbox | rkhunter | vol py | trivy image
C: trivy fs | snyk test | pip-audit | lynis audit system | ufw allow | ufw enable | Content-Security-Policy
C: X-Frame-Options | X-XSS-Protection | Strict-Transport-Security | app use helmet | DOMPurify sanitize | dev tcp
C: RHOSTS | python exploit py | airodump-ng | aireplay-ng | setoolkit | afl-fuzz
X: social security | social security number | homeland security | type safe | security price | financial security
X: security symbol | cryptocurrency | memory safe | thread safe | exploit the | exploitation and exploration
X: exploration exploitation | exploration and exploitation | hackathon | hacker news | hackerrank | hacker rank
X: hackernews | life hack | hacktoberfest | growth hacking | bootstrap sanitizer | address sanitizer
X: thread sanitizer | undefined behavior sanitizer | css hack | security camera | job security | energy security
X: food security | crypto trading | crypto coin | security system iot | computer virus game | covid virus
X: webpack loader | image loader | lazy loader | brute force search | hash map | hash table | proof of work
X: proof of stake | attack of the | heart attack | fuzzy search | plane attack | file loader | class loader
X: scan barcode | barcode scanner | qr scanner | document scanner | qr code scanner | 3d scanner | lidar scanner
X: body scanner | receipt scanner | package scanner | classpath scanner | lexer scanner | parser scanner | recon 3d
X: node packer | texture packer | hashicorp packer | bin packing | fingerprint image | audio fingerprint
X: acoustic fingerprint | chess attack | anonymous function | anonymous class | anonymous type | captcha free
X: injection container | dependency injection | dependency injector | constructor injection | property injection
X: content injection | fuel injection | react native bridge hook | react hook | git hook | web hook | lotto hash
X: custom hook | service injection | service injector | css injection | script injection loader | view injection
X: field injection | cipher puzzle | security deposit | hash tag | hash router | hash routing

[authentication]
alias: auth | authorization | login | identity | 认证 | 登录
E: authentication | authentication library | authentication system | authentication framework
E: authentication server | authentication service | authentication middleware | authentication module
E: authentication plugin | authentication provider | authentication backend | authentication strategy
E: authentication package | authentication solution | authentication layer | authentication api
E: authentication flow | authentication and authorization | user authentication | token authentication
E: token based authentication | api authentication | http authentication | basic authentication
E: digest authentication | basic auth | http basic auth | cookie authentication | session authentication
E: social authentication | social auth | social login | social sign in | social sign on | passwordless
E: passwordless authentication | passwordless login | magic link | multi-factor authentication | mfa
E: two-factor authentication | two factor auth | two-factor | 2fa | two step verification | one-time password | otp
E: totp | hotp | google authenticator | authenticator | authenticator app | biometric authentication
E: fingerprint authentication | face id | touch id | face recognition login | webauthn | web authentication | fido
E: fido2 | passkey | u2f | yubikey | yubico | hardware token | auth | auth library | auth system | auth server
E: auth service | auth middleware | auth module | auth plugin | auth provider | auth backend | auth package
E: auth proxy | auth flow | auth starter | auth boilerplate | authorization | authorization library
E: authorization framework | authorization server | authorization system | authorization service
E: authorization middleware | authorisation | authorization engine | authentification | access control
E: access control list | access management | access control system | role-based access control | rbac
E: attribute based access control | abac | acl | permission management | permission system | permission library
E: fine grained authorization | policy based authorization | relationship based access control | identity management
E: identity and access management | identity access management | iam | identity provider | idp | identity server
E: identityserver | identityserver4 | identity platform | identity broker | identity federation | federated identity
E: digital identity | decentralized identity | self sovereign identity | decentralized identifier | did method
E: verifiable credential | asp-net identity | aspnet identity | oauth | oauth2 | oauth-2 | oauth 2 0 | oauth1
E: oauth 1 0 | oauth2 server | oauth2 client | oauth2 provider | oauth provider | oauth client | oauth server
E: oauth library | oauth proxy | oauth flow | oauth strategy | oauth plugin | oauth login | openid | openid-connect
E: oidc | oidc client | oidc provider | openid provider | relying party | saml | saml 2 0 | saml2 | saml idp
E: saml service provider | saml sso | single sign-on | sso | sso server | central authentication service
E: cas server | cas client | kerberos | kerberos authentication | spnego | ldap | ldap authentication | ldap server
E: ldap client | ldap authentication plugin | active directory authentication | azure active directory | azure ad
E: azure ad b2c | radius authentication | pam module | json web token | jwt | jwt authentication | jwt auth
E: jwt token | jwt library | jwt middleware | jwt decoder | jwe | jwk | paseto | login system | login page
E: login form | login screen | login system with | login and registration | login and signup | login with google
E: login with facebook | login with github | login with twitter | facebook login | google login | google sign-in
E: sign in with apple | sign in with google | sign in with ethereum | twitter login | github login | wechat login
E: login button | signup form | user registration | user login | user signup | user management
E: user management system | account verification | omniauth | omniauth strategy | passport strategy | passport-js
E: devise extension | spring security | laravel passport | laravel sanctum | laravel socialite | socialite provider
E: nextauth | next-auth | auth0 | okta | keycloak | keycloak extension | keycloak theme | keycloak provider
E: django allauth | django authentication | rails authentication | flask login | firebase authentication
E: firebase auth | cognito authentication | supabase auth | authelia | authentik | ory hydra | casbin
E: casbin adapter | cancan | pundit | shibboleth | simplesamlphp | 认证 | 登录 | 登陆 | 鉴权 | 身份认证 | 权限管理 | 单点登录 | 用户管理
E: 第三方登录 | 权限认证 | 認證 | 登入 | 單點登入 | 身份验证 | 身份驗證 | 微信登录 | 扫码登录 | 统一认证 | 权限控制 | 登录注册 | 权限系统 | 扫码登陆 | 權限管理 | 第三方登入
E: 验证码登录 | JOSE | authentication libraries | authentication strategies | auth libraries | auth proxies
E: authorization libraries | permission libraries | federated identities | digital identities
E: decentralized identities | self sovereign identities | asp-net identities | aspnet identities | oauth libraries
E: oauth proxies | oauth strategies | azure active directories | jwt libraries | omniauth strategies
E: passport strategies
S: macaroon | login | authorization policy | sign-in | sign up | registration form | user account management
S: account management | email verification | email confirmation | phone number verification | password reset
S: session management | session store | session handling | session middleware | 授权 | 权限 | 登錄 | 授權 | access token
S: refresh token | refresh token rotation | bearer token | id token | session token | auth token | api token
S: api key authentication | token refresh | token validation | token verification | token introspection
S: token revocation | token exchange | token issuance | token expiration | csrf token | authorization code
S: authorization code flow | authorization code grant | pkce | implicit flow | client credential
S: client credentials grant | resource owner password | password grant | device flow | device code | consent screen
S: redirect uri | client secret | consumer secret | login callback | logout | sign on | register and login
S: remember me | forgot password | forget password | password change | password hash | password authentication
S: password protection | password protect | protected route | route protection | private route | route guard
S: auth guard | guarded route | protected page | protected resource | authentication guard | authenticated user
S: authenticated request | unauthenticated | unauthorized | request signing | signed request | hmac authentication
S: hmac signature | http signature | signature authentication | mutual tls authentication
S: client certificate authentication | certificate authentication | certificate based authentication
S: ssh key authentication | public key authentication | challenge response | ntlm | ntlm authentication | scram
S: sasl | srp protocol | secure remote password | windows authentication | windows hello
S: integrated windows authentication | smart card login | captcha login | sms verification | verification code
S: sms otp | otp verification | pin lock | passcode | pattern lock | passcode lock | app lock | lock screen
S: fingerprint login | biometric login | biometric | fingerprint scanner | face unlock | face login | touchid
S: faceid | local authentication | biometric prompt | brute force login | account lockout | login throttle
S: login attempt | user session | cookie session | cookie based session | session cookie | session id
)lexicon",
R"lexicon(
[authentication]
S: stateless authentication | stateless session | user role | role and permission | user permission
S: permission check | permission based | role management | role assignment | policy engine | policy decision point
S: xacml | ucan | zanzibar | tenant isolation | multi tenant auth | organization invite | invite user
S: user invitation | user provisioning | scim | scim provisioning | scim 2 0 | directory service | user federation
S: user store | user model | identity mapping | claims-based | ldap directory | ldap schema | ldap group | openldap
S: active directory | adfs | azure entra | entra id | federation metadata | saml assertion | saml response
S: saml metadata | forward auth | forward authentication | auth request | oauth2 proxy
S: reverse proxy authentication | auth gateway | zero trust access | step up authentication
S: risk based authentication | captive portal login | openid 2 0 | webfinger | indieauth | indie auth | web3 login
S: wallet login | metamask login | sign in with metamask | nostr login | did document | verifiable presentation
S: qr code login | key fob access | door access | anonymous login | impersonate user | user impersonation
S: sudo mode | oauth token | oauth access token | oauth callback | oauth1 signature | three legged
S: social media login | sso login | sso plugin | sso cookie | sso authentication | cas authentication | cas protocol
S: cas ticket | login module | login protocol | login api | login component | login view | login controller
S: login ui | login animation | login template | login screen ui | login redirect | 令牌 | 双因素认证 | 角色权限 | 人脸登录 | 一键登录
S: 短信验证码 | 模拟登录 | 注册登录 | 用户中心 | 用户认证 | 登录验证 | 指纹识别 | 指纹解锁 | 手势密码 | 免密登录 | 接口鉴权 | token 认证 | authorization policies
S: ldap directories | active directories | oauth2 proxies
T: Devise | cognito | amazon cognito | Passport | passportjs | doorkeeper | rodauth | authlogic | cancancan
T: django rest auth | simplejwt | djoser | authlib | flask-security | apache shiro | shiro | sa-token | auth-js
T: better auth | stytch | workos | supertokens | iron session | openiddict | asp-net core identity | onelogin
T: ping identity | pingfederate | duo security | authy | freeipa | gluu | wso2 | ory | fusionauth | zitadel
T: casdoor | open policy agent | opa | jasig cas | apereo cas | mozilla persona | browserid | github oauth
T: metamask | satellizer | ember simple auth | simple auth | tymon jwt-auth | lexik jwt | fosuserbundle
T: hwioauthbundle | meteor accounts | hello js | oauth-io | janrain | linkedin login | spotify oauth | descope
T: propelauth | passport-local | bcrypt | clerk auth
W: pam | user account | scope | callback url | client id | consumer key | app secret | log out | log in | sign out
W: signup | password protected | current user | pin code | session storage | user directory | custom user model
W: user profile | account linking | claim | principal | service provider metadata | guest user | 会话 | supabase
W: lucia | user | token | session | password | credential | identity | permission | role | account | register
W: registration | cookie | secure | security | access | authorize | authorized | authenticate | authenticated
W: authenticating | verify | verification | validate | username | email | api key | protect | guard | policy
W: provider | middleware | encrypt | hash | admin | secret | profile | directory | header | expire | token generator
H: authentication client | authentication gem | authentication bundle | authentication extension
H: authentication component | authentication helper | authentication gateway | authentication proxy
H: authentication app | authentication handler | authentication scheme | authentication protocol
H: authentication template | authentication starter | authentication boilerplate | authentication example
H: authentication demo | authentication engine | authentication adapter | authentication addon
H: authentication mechanism | authentication sdk | authentication microservice | authentication wrapper
H: authentication toolkit | authentication method | authentication driver | authentication application
H: authentication tutorial | user authentication system | user authentication api | auth client | auth strategy
H: auth api | auth helper | auth template | auth example | auth component | auth framework | auth solution
H: auth wrapper | auth adapter | auth extension | auth layer | auth handler | auth microservice | auth sdk
H: auth gem | auth kit | auth hook | auth app | authorization plugin | authorization module | authorization layer
H: authorization package | authorization gem | authorization solution | authorization api | authorizer
H: access control library | access control framework | access control module | access control engine
H: access manager | acl library | acl module | acl package | acl plugin | rbac library | rbac system | rbac module
H: rbac implementation | rbac extension | permission manager | permission plugin | permission package
H: permission management system | role manager | role library | role management system | identity service
H: identity management system | identity solution | identity library | identity manager | identity provider server
H: identity and access management system | identity system | identity wallet | identity framework | did resolver
H: oauth2 client library | oauth2 library | oauth2 implementation | oauth2 plugin | oauth2 example
H: oauth2 authorization server | oauth2 strategy | oauth2 demo | oauth2 middleware | oauth2 module | oauth2 wrapper
H: oauth2 helper | oauth2 bundle | oauth client library | oauth middleware | oauth wrapper | oauth implementation
H: oauth helper | oauth example | oauth module | oauth gem | oauth consumer | oauth package | oauth extension
H: oauth service | oauth adapter | oauth app | oauth demo | openid library | openid connect provider
H: openid connect client | openid connect library | openid connect server | openid connect plugin | openid client
H: openid strategy | openid server | oidc library | oidc middleware | oidc server | oidc proxy | oidc plugin
H: oidc client library | saml library | saml plugin | saml provider | saml toolkit | saml client | saml strategy
H: saml identity provider | saml middleware | saml implementation | sso system | sso solution | sso client
H: sso library | sso service | sso provider | sso portal | sso demo | sso bundle | sso framework | sso proxy
H: single sign-on server | single sign on solution | cas plugin | cas module | cas strategy | ldap library
H: ldap plugin | ldap wrapper | ldap manager | ldap module | ldap browser | ldap sync | ldap backend | ldap strategy
H: ldap proxy | ldap bundle | kerberos library | kerberos client | kerberos implementation | radius server
H: jwt implementation | jwt plugin | jwt helper | jwt bundle | jwt package | jwt encoder | jwt debugger | jwt parser
H: jwt validator | jwt tool | jwt example | jwt strategy | jwt module | jwt wrapper | jwt verifier | jwt demo
H: json web token library | json web token implementation | jose library | jose implementation | login plugin
H: login library | login app | login application | login script | login demo | login example | login manager
H: login client | login helper | login widget | login service | login package | login bundle | login sdk
H: login extension | login interface | login and registration system | login register system | social login plugin
H: social login library | social auth library | social auth plugin | sign in form | sign up page | sign in button
H: registration system | registration page | registration module | user management app | user management module
H: user management api | user management library | user management bundle | user management plugin
H: user management package | user system | user module | user bundle | user service | user account system
H: user registration system | account manager | account system | account service | account management system
H: session manager | session library | session management library | session handler | session plugin
H: session module | session backend | two factor authentication plugin | two factor authentication library
H: 2fa plugin | 2fa library | 2fa app | 2fa client | two-factor authenticator | totp library | totp generator
H: totp client | otp library | otp generator | otp view | otp input | otp server | otp token | otp app
H: one time password library | one time password generator | hotp library | authenticator client | webauthn library
H: webauthn server | passkey library | fido2 library | fido2 server | u2f library | passport plugin
H: passport authentication strategy | strategy for passport | strategy for omniauth | omniauth provider
H: devise plugin | devise strategy | keycloak adapter | keycloak client | keycloak plugin | keycloak connector
H: auth0 client | auth0 sdk | auth0 extension | okta sdk | okta client | casbin plugin | cognito client
H: firebase auth wrapper | passwordless library | magic link authentication | biometric library
H: biometric authentication library | token manager | token library | token service | token server | token handler
H: basic auth middleware | basic auth proxy | http basic authentication | pin view | fingerprint library
H: fingerprint plugin | 认证系统 | 登录系统 | 权限管理系统 | 权限框架 | 认证框架 | 认证服务 | 授权服务 | 登录页面 | 登录界面 | 登录组件 | 单点登录系统 | 认证中心
H: 用户管理系统 | 登录插件 | 第三方登录组件 | 权限认证框架 | authentication proxies | auth strategies | access control libraries
H: acl libraries | rbac libraries | role libraries | identity libraries | oauth2 client libraries | oauth2 libraries
H: oauth2 strategies | oauth client libraries | openid libraries | openid connect libraries | openid strategies
H: oidc libraries | oidc proxies | oidc client libraries | saml libraries | saml strategies | sso libraries
H: sso proxies | cas strategies | ldap libraries | ldap strategies | ldap proxies | kerberos libraries
H: jwt strategies | jose libraries | login libraries | social login libraries | social auth libraries
H: user management libraries | session libraries | session management libraries | 2fa libraries | totp libraries
H: otp libraries | hotp libraries | webauthn libraries | passkey libraries | fido2 libraries | u2f libraries
H: passport authentication strategies | devise strategies | passwordless libraries | biometric libraries
H: biometric authentication libraries | token libraries | basic auth proxies | fingerprint libraries
C: passport use | passport authenticate | passport use new | passport session | passport initialize
C: require passport | passport serializeUser | jwt sign | jwt verify | require jsonwebtoken | jsonwebtoken
C: jwt encode | jwt decode | import jwt | Authorization Bearer | Bearer token | grant type | grant type password
C: grant type authorization code | response type code | omniauth callbacks | provider OmniAuth | OmniAuth Builder
C: use OmniAuth Builder | devise for | before action authenticate user | authenticate user | login required
C: INSTALLED APPS allauth | AUTHENTICATION BACKENDS | AUTH USER MODEL | django contrib auth
C: from flask login import | Auth user | Auth attempt | Auth routes | auth sanctum | php artisan jwt secret
C: php artisan passport install | php artisan make auth | config auth php | config services | security yml
C: security firewalls | providers in memory | EnableWebSecurity | EnableAuthorizationServer | EnableOAuth2Sso
C: EnableResourceServer | WebSecurityConfigurerAdapter | SecurityFilterChain | AddAuthentication | AddJwtBearer
C: AddIdentityServer | AddOpenIdConnect | UseAuthentication | AddIdentity | NextAuth | NEXTAUTH SECRET
C: NEXTAUTH URL | AUTH0 DOMAIN | AUTH0 CLIENT ID | GOOGLE CLIENT ID | GOOGLE CLIENT SECRET | GITHUB CLIENT ID
C: FACEBOOK APP ID | JWT SECRET | jwt secret | SESSION SECRET | TOKEN SECRET | signInWithPopup
C: signInWithEmailAndPassword | GIDSignIn | FBSDKLoginKit | useSession | express-session | app use session
C: session secret | req session | req user | bcrypt hash | bcrypt compare | pam unix | etc pam d | auth required
C: auth sufficient | ldapsearch | ldapadd | kinit | ldap localhost 389 | kc sh start | htpasswd
C: auth basic user file
X: oauth token for github api | api login required | login shell | login item | login to docker | docker login
X: docker authentication | npm login | heroku login | az login | tmux session | vim session | session replay
X: training session | browser session restore | terminal session | session type | session recording
X: android permission | runtime permission | permission request | app permission | file permission | acl anthology
X: acl 2020 | acl 2019 | acl 2021 | acl 2022 | acl 2023 | acl 2018 | acl paper | emnlp and acl | camera permission
X: microphone permission | location permission | identity matrix | identity function | erlang otp | elixir otp
X: otp application | otp design | otp behaviour | otp supervisor | spark session | rap session | otp release
X: otp 26 | session of | design pattern lock | identity mapping resnet | dependency claim | insurance claim
X: opa locka | persona description | user persona | clerk office | brand identity | corporate identity
X: sign language | chat session | lock screen wallpaper | no login required | without login | email verification api
X: person re identification | gender identity | ice session | audio session | video session | session planner
X: conference session | sign in sheet

)lexicon"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
