// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Data, in the form that lexicon/built_in.hpp describes: cloud, containers, deployment, monitoring, networks, security.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* lexicon_ops[] = {
R"lexicon(
[aws]
alias: amazon web services | amazon aws | aws cloud | 亚马逊云
E: aws | amazon web service | amazon ec2
E: amazon dynamodb | amazon sqs | amazon ecs | amazon eks
E: amazon rds
E: amazon redshift | amazon sagemaker | amazon kinesis | amazon cloudwatch
E: amazon cloudfront | amazon cognito
E: amazon linux
E: elastic mapreduce | amazon elasticache | amazon aurora
E: amazon opensearch | amazon route 53 | amazon connect | amazon lex | amazon polly | amazon rekognition
E: amazon transcribe | amazon textract | amazon comprehend | amazon ses
E: amazon eventbridge | amazon vpc
E: amazon neptune | amazon qldb | amazon timestream
E: amazon glacier | amazon simpledb | amazon swf | 亚马逊云
E: 亚马逊云科技 | 亚马逊 web 服务 | 亞馬遜雲端
E: s3 browser | s3 api
E: dynamodb client | api gateway | sns | athena | bedrock | emr
E: lambda functions
E: AWS 云
E: lambda powertools | middy
E: lambda middleware | lambda based | amazon lambda
E: amazon s3 storage | amazon s3 client | amazon s3 adapter | amazon s3 plugin | s3 client library
E: s3 uploader | s3 deploy | s3 deployment | s3 bucket policy | s3 static website | amazon ecr | ecr credential
E: dynamodb library | dynamodb toolbox | dynamodb wrapper | dynamodb adapter | dynamodb local
E: dynamodb data mapper | sqs consumer library | kinesis library
E: ses email | cloudfront function | cloudfront invalidation
E: cdk construct for | cdk patterns | cloudformation custom resource
E: cloudformation resources
E: aws4
E: appsync resolvers | amplify cli | eventbridge events
E: ec2 instance metadata | imds
E: ssm session manager
E: amazon elasticsearch
E: sagemaker endpoint
E: amazon alexa
S: s3 bucket | ec2 | dynamodb | cloudformation
S: cloudwatch | cloudfront
S: elastic beanstalk | elasticbeanstalk | iam role | iam policy | iam user | iam permission | lambda layer
S: lambda edge | lambda runtime | route 53 | route53 | redshift | kinesis
S: sqs | security group | auto scaling group | autoscaling group | elastic ip | ebs volume
S: ebs snapshot | fargate | ecs task | ecs cluster | ecs service | eks cluster | cloudtrail | guardduty | appsync
S: eventbridge | codepipeline | codebuild | codedeploy | spot instance | reserved instance | sagemaker | elasticache
S: serverless application model | simple storage service | simple queue service | assume-role
S: cross account | multi account | instance metadata | instance profile | availability zone
S: parameter store | systems manager | signature version 4 | sigv4 | presigned url | govcloud
S: cdk construct | cdk stack | cdk app | cdk pipeline | opsworks | lightsail | user pool | cognito
S: greengrass | botocore | landing zone | nat gateway | nat instance | transit gateway | s3 website | s3 upload
S: aurora serverless | rds instance | rds snapshot
S: lambda authorizer | lambda handler | graviton | cloud formation
S: amazon cloud
S: s3 sync | s3 backup | s3 object | s3 proxy | s3 event | s3 select | s3 url | s3 acl
S: upload to s3 | files to s3 | stored in s3 | from s3 | s3 hosted | s3 log | glacier vault | codecommit
S: codeartifact | cloud9 | workmail | quicksight | macie | security hub
S: firehose | kcl | mturk | mechanical turk | elastic transcoder | mediaconvert
S: direct connect | privatelink | lambda trigger
S: lambda warmer | irsa | pod identity | 云函数 lambda | iam policies | s3 proxies
S: pod identities
S: us east 1 | arn | vpc | amazon s3
S: amazon services | lambda event | lambda context | lambda proxy integration
S: lambda response | execution role | kms key
T: awscli | s3 | terraform | serverless framework | Chalice | zappa | sst | pulumi | EKS | ECR | RDS | SES | VPC | EBS
T: ELB | ALB | AMI | IAM | EFS | MWAA | S3 | EC2 | localstack | boto | boto3
H: aws client | aws toolkit | aws tool | lambda function | aws library | s3 client | s3 plugin | s3 storage
H: sqs client | sqs consumer | lambda proxy | cdk construct library | cdk library | cloudformation macro | aws module
H: aws architecture | aws stack | aws provider | aws plugin | aws integration | aws construct | aws 工具 | aws 库
H: s3 adapter | ses transport | sns client | kinesis client | kinesis producer | cloudwatch logger
H: aws lambda example | aws lambda layer | cdk construct libraries
W: step function | alexa skill | lambda | amplify | ECS | SNS | KMS | CDK | Glue | Athena | amazon | bucket
W: serverless | region | stage | cold start | invoke | on demand | queue | access key | secret key | object storage
W: cloud provider | glacier
C: import boto3 | import boto | from boto3 | aws-sdk client | aws s3 cp | aws s3 sync | aws configure
C: aws ecs | aws ecr | aws sts | aws dynamodb | cdk deploy
C: cdk bootstrap | cdk synth | cdk destroy | sam build | sam deploy | sam local | AWS ACCESS KEY ID | AWS REGION
C: AWS PROFILE | AWS DEFAULT REGION | us-east-1 | us-west-2 | eu-west-1 | eu-central-1 | ap-southeast-2
C: amazonaws com | arn aws | npm install aws-sdk | serverless deploy | sls deploy | eb deploy
C: eb init | amplify push | new AWS | software amazon awssdk | com amazonaws | import aws-sdk | github com aws
C: aws-cdk-lib | AWS CloudFormation | AWSTemplateFormatVersion | from aws cdk | cdklocal | awslocal | aws access key
C: aws secret access key | amplify init
C: S3Client | DynamoDBClient | LambdaClient | SQSClient | STSClient | fromIni | fromEnv | PutObjectCommand
C: GetObjectCommand | APIGatewayProxyEvent | APIGatewayProxyHandler | exports-handler | aws sso login | aws logs
C: AWS_SESSION_TOKEN
X: lambda expression | lambda calculus | java lambda | s3 compatible | s3 compatible storage | like s3 | awss
X: amazon product | amazon prime | amazon review | amazon kindle | amazon store | amazon affiliate | amazon fire
X: python lambda | lambda term | c++ lambda | lambda school
X: providers aws | aws gcp azure | aws azure and gcp | aws azure gcp | aws gcp and azure | like aws s3
X: sponsored by aws
X: bedrock linux | bedrock edition | minecraft bedrock | bedrock server | aws badge | terraform aws example

[cicd]
alias: ci-cd | ci | cd | integration and delivery | continuous integration | continuous delivery | continuous deployment | continuous-integration
alias: 持续集成 | 持续交付
E: ci-cd | cicd | continuous integration | continuous delivery | continuous deployment | continuous testing
E: ci pipeline | cd pipeline | ci server | ci system | ci tool | ci platform | build server
E: build pipeline | deployment pipeline | delivery pipeline | release pipeline | github action
E: github workflow | gitlab-ci | gitlab pipeline | gitlab runner | travis-ci | circle ci
E: circleci | jenkins | jenkinsfile | hudson plugin
E: teamcity | bamboo plugin | gocd | drone plugin | drone-ci | buildkite
E: appveyor | azure pipeline | azure devops | bitrise | semaphore ci | codeship
E: concourse resource | concourse ci | concourse pipeline | tekton | gitops
E: bitbucket pipeline | bitbucket pipe | fastlane | semantic-release
E: release automation | automated release | automatic release | automate release | release please
E: actions toolkit | composite action | self hosted runner | actions runner
E: reusable workflow | mobile ci | buildbot | 持续集成 | 持续交付 | 持续部署 | 自动化构建
E: 自动化发布 | 流水线 | 持續整合 | 持續交付 | 持續部署 | 自动构建 | 自动化部署
E: 自動化部署
E: action sets up
E: action to set up | actions for setting up | reusable github | reusable actions | ci templates
E: ci checks | ci for | in your ci | your pipelines | pipeline as code | programmable ci
E: automation server
E: build and test automation | automate building testing
E: build test and deploy | building testing and deploying | automate your release | automates your builds
E: release tool | fully automated version management | package publishing
E: releases and changelogs | changelog from commits | semantic versioning automation
E: progressive delivery | pull request automation | pull request checks | pull requests automatically
E: automated dependency updates | code review bot | comments on pull requests
E: in the pull request | automerge | bots for github | affected projects | monorepo ci | speed up ci
E: ephemeral runners | app store automation | automate screenshots | beta deployments | beta builds
E: upload to testflight | code signing and releasing | mobile app deployment automation | questions about devops
E: devops exercises | devops and sre | devops roadmap | devops tools | devops platform | 持续部署平台 | 流水线工具
E: ci wrapper | running in ci | detect ci
E: ci environment detection | ci detection | ci environment variables | information about the ci environment
E: scripts for ci | ci helpers | ci utilities
E: ci utils | ci toolkit | helps your ci | ci time | faster ci | speed up your ci | only changed files in ci
E: lint changed files | fail ci | fail the ci | exit non zero in ci | build status reporter | build reporter
E: report build status | github status reporter | github commit status | danger plugin
E: plugin for danger | dangerfile | danger js | pull request linter | pr linter | pull request title | pr title
E: pull request bot | pr bot | executor plugin | build executor | build launcher | ci executor
E: junit reporter | junit xml | xunit xml | xunit format
E: travis client
E: octopus deploy instance
E: vsts task | tfs build task
E: remote cache for builds | distributed task execution | build caching for | remote build cache | nx remote cache
E: turborepo remote cache | affected packages | changed packages | packages changed since | changed since main
E: changed files since | automated versioning
E: release it plugin | plugin for release it
E: changeset based releases | lerna publish helper | version bumping tool | bump version numbers
E: tag and release | tags and publishes | automatic changelog | generates release notes | release notes from
E: conventional commits changelog | conventional changelog preset | commit analyzer | next version from commits
E: next semantic version | dependency update bot | dependency updates automation | coverage reports to
E: upload coverage | coverage uploader | codecov uploader | coveralls reporter | send coverage
E: pipeline runner | pipeline definition | declarative pipelines | local ci | run ci locally
E: build farm tools | build daemon | autobuilder | automatic package building
E: package build service | debian package ci | autopkgtest | chroot in ci
S: job dsl | build agent | build step | build trigger | build artifact
S: build matrix | build monitor | build radiator | build light | ci build | ci environment | ci job | ci configuration
S: ci config | ci runner | ci workflow | ci status | ci service | ci provider | ci agent | pr check | status check
S: commit status | github check | checks api | release note generator | changelog generation | changelog generator
S: version bump | version bumping | bump version | automate versioning | conventional commit | automated deployment
S: automated build | deploy pipeline | pipeline yaml | build and deploy | test and deploy | nightly build
S: merge queue | merge bot | auto merge | preview environment | review app | ephemeral environment | canary release
S: blue green | monorepo build | coverage upload | quality gate | pull request comment | pr comment | devops pipeline
S: devsecops | dora metric | release train | release workflow | release management
S: release script | publish release | release asset | cache action | setup action | lint action | flaky test
S: split test | build farm | build cluster | distributed build | build queue | gated commit | build and release
S: build automation | build engine | build cache | ci engine | container build | release engineering | publish action
S: version management | automatic versioning | ci integration | ci plugin | ci reporter | test report | ios ci
S: android ci | xcode build | maven release | nuget publish
S: multibranch pipeline | freestyle project | build notification | build wrapper | build parameter | github bot
S: probot | ghprb | merge request | travis build | travis script | travis api
S: 构建发布 | 打包发布 | 自动打包 | 自动化测试平台 | 版本发布 | 代码扫描流水线
S: uses actions checkout | runs on ubuntu | on push | on each push | jobs and steps | cache dependencies
S: build status of | run tests on every | every commit | every pull request | deploy on merge | build logs
S: build number | build id | commit sha | commit message format | pull request number
S: pipeline step | pipeline job | exit code for ci | audit in ci | ci step | build reports
S: release branches | dry run release | prerelease channel
W: release branch
T: Travis | TravisCI | travis | gitlab | CircleCI | GitHub Actions | Concourse | Spinnaker | fluxcd | wercker
T: codepipeline | codebuild | cruisecontrol | goreleaser | Renovate | dependabot | sonarqube | artifactory
T: octopus deploy | skaffold | cirrus ci | gerrit | Screwdriver | Earthly | cloud build | Xcode Server | Xcode Cloud
T: argo cd | argocd
T: zuul | codefresh | release-it | auto release | release-plz | cocogitto
W: standard version
T: reviewdog
H: ci-cd platform | continuous integration server | continuous integration tool | continuous delivery platform
H: build bot | build dashboard | ci script | ci image | pipeline template | release plugin
W: smoke test | test result | coverage report | labeler | release process | publish to npm
W: publish package | github release | bamboo | hudson | pipeline | artifact | pull request | runner | job | semver
W: webhook | devops | automation | automated | orb | versioning | dependency update | monorepo
W: app signing | code signing ci | mobile build | gradle build scan | stale issue | issue bot | 构建
W: fail the build | break the build | fail your build
H: runner image | 持续集成工具 | 持续集成系统 | 自动化部署工具 | 发布系统 | 流水线平台
H: ci-cd workflow | publisher plugin | github app | build plugin | 打包工具 | 构建工具 | 持续集成平台
H: xunit reporter | test reporter | build notifier | pipeline library | pipeline tool
C: actions checkout | actions setup-node | actions cache | actions upload-artifact | ubuntu-latest | GITHUB TOKEN
C: secrets GITHUB TOKEN | gitlab-ci yml | travis yml | circleci config | Jenkinsfile
C: stages stage | drone yml | plugins docker | azure-pipelines yml | task inputs | npx semantic-release
C: goreleaser release | fastlane init | steps uses | workflow dispatch | hpi run | jenkins war | before install
C: after success | fastlane beta
C: script stage | before_script | after_success | circle yml | changeset publish
X: cd player | cd rom | audio cd | cd into | ci4 | codeigniter | travis scott | jenkins traub | ci framework
X: continuous integration by | continuous integration status | continuous integration build status
X: travis ci build status | build status travis ci | circleci build status | appveyor build status | codeship status
X: uses travis ci | tested with github action | run on travis ci | tests run on
X: github actions badge | ci badge | ci build status | built by ci | ci passes
X: python version management | node version management | ruby version management | simple version management
X: java version management
X: travis ci build | travis build status | tested with travis | appveyor build | build status on | see build status

[cloud-native]
alias: cloud native | cncf | cloud computing | 云原生 | 雲原生
E: cloud-native | cncf | service mesh | microservice
E: cloud foundry | cloudfoundry
E: openstack | spring-cloud | serverless platform | faas | multi-cloud | hybrid cloud | cloud platform
E: cloud orchestration | cloud infrastructure | platform engineering | 12 factor app | twelve factor app
E: service broker | cloud controller | cloudevents | cloud event | 云原生 | 雲原生
)lexicon",
R"lexicon(
[cloud-native]
E: 微服务 | 微服務 | 服务网格 | 服務網格 | 云平台 | 云计算 | 雲端運算 | 混合云 | 多云
E: 云管平台 | 微服务架构 | 微服务框架 | 私有云 | 边缘计算
E: graduated project
E: distributed application runtime | portable event driven runtime | multicloud
E: across clouds | any cloud | serverless on kubernetes | scales horizontally | 云原生应用 | 云原生架构 | 微服务网关
E: discover nodes in cloud | cloud provider discovery | node discovery for cloud
E: cloud provider agnostic | cloud agnostic library | cloud metadata service | instance metadata
E: service discovery client | service discovery library | consul client | etcd client
E: key value store for service discovery | envoy control plane | envoy filter
E: twelve factor config | programming language for the cloud
E: cloud oriented language
W: cloud development kit
S: private cloud | edge computing | control plane | sidecar | service discovery
S: service registry | service registration | circuit breaker | api gateway | ingress | data plane
S: distributed system | distributed tracing | horizontal scaling | horizontally scalable | auto scaling | autoscaling
S: elastic scaling | scale to zero | fault injection | chaos engineering | chaos testing | resilience pattern
S: saga pattern | event driven architecture | cloud agnostic | vendor neutral | cloud provider | cloud vendor
S: public cloud | multi tenant | multi tenancy | multi cluster | workload identity | workload orchestration | spiffe
S: config server | configuration center | config center | distributed configuration | serverless framework
S: serverless function | serverless application | serverless computing | knative | event mesh
S: l7 proxy | traffic management | traffic shifting | canary deployment | container orchestration | container native
S: kubernetes native | immutable infrastructure | infrastructure platform | devops platform | cloud cost | finops
S: cloud migration | cloud sdk | cloud api | cloud deployment | bosh | cf push | cf cli
S: service instance | heat template | cloudstack | opennebula | service oriented
S: distributed service | dubbo | nacos | eureka | consul | zookeeper | bounded context
S: 注册中心 | 配置中心 | 服务发现
S: 服务治理 | 熔断 | 网关 | 分布式事务 | 链路追踪 | 容器云 | 微服务治理 | service catalog
S: dynamic configuration | distributed application | twelve-factor | cluster scheduler | iaas | container platform
S: cloud application | cloud management | cloud environment | cloud ready | cloud first | cloud scale
S: devstack | azure cloud | azure service | azure resource
S: azure sdk | microsoft azure | gcp project | cloud pub sub
S: ibm cloud function | openwhisk | fn project | distributed lock
S: distributed id | distributed transaction | eventual consistency | bulkhead | service governance | 分布式系统
S: 高可用 | 弹性伸缩 | 服务注册 | 云服务 | 公有云 | 云厂商 | 多租户 | 服务端架构
S: 服务编排 | 云函数 | 边车 | service registries | workload identities | l7 proxies
S: declarative api | zero trust
S: operator pattern
T: istio | linkerd | Envoy | etcd | kubernetes | Helm | dapr | openfaas | nats | jaeger | spring boot | quarkus
T: micronaut | helidon | go-kit | go-micro | moleculer | netflix oss | hystrix | Rancher | openshift | crossplane
T: mesos | nomad | tanzu | vmware | Azure | google cloud | gcp | alibaba cloud | aliyun | digitalocean | ibm cloud
T: huawei cloud | tencent cloud | oracle cloud | bluemix | service fabric | cloud run
T: cloud function | ceph | Longhorn | openebs | vitess | tikv | Cilium | Calico | kong | apisix | keda | Backstage
T: open policy agent | kubevirt | 阿里云 | 腾讯云 | 华为云 | prometheus | traefik
H: service proxy | cloud service | cloud client | cloud library | cloud plugin | cloud broker | openstack project
H: developer portal | 微服务平台 | 微服务脚手架 | 云原生平台 | 微服务解决方案 | cloud tool
H: cloud cli | cloud stack | service framework | function runtime | openwhisk action | openwhisk package
H: 分布式框架 | 服务治理框架 | 脚手架 微服务
H: edge proxy
W: high availability | fault tolerance | load balancing | object storage | rpc framework | backend for frontend
W: 限流 | 分布式 | grpc | feign | sentinel | pivotal | cluster | scalable | orchestration | devops
W: infrastructure | tenant | serverless | mesh | gateway | resilient | resilience | elastic | high available | region
W: reference architecture | distributed cache | rate limiter | 高并发
C: cf login | bosh deploy | bosh upload | openstack server | nova boot | istioctl | linkerd inject
C: dapr run | dapr init | faas-cli | func init | consul agent | EnableEurekaClient | EnableDiscoveryClient
C: EnableFeignClients | gcloud compute | gcloud config | az login | doctl | VCAP SERVICES | openrc
X: word cloud | tag cloud | point-cloud | cloud point | icloud | soundcloud | mesh generation | triangle mesh
X: 3d mesh | cloud save | nextcloud | owncloud | creative cloud | cloud firestore | mesh renderer | cloudflare
X: swagger ui

[containerization]
alias: docker | container | containers | containerisation | oci | 容器 | 容器化
E: docker | dockerfile
E: dockerized | dockerised
E: dockerize | dockerise | dockerizing | containerized | containerised | containerization | containerisation
E: containerize | container image | container runtime | container registry | container engine | container build
E: container platform | container management | container orchestration | container orchestrator | container security
E: container scanning | container hosting | linux container | lxc | lxd | buildah | oci image | oci runtime
E: oci registry | oci container | open container initiative | system container
E: application container | base image
E: rootless container | container sandbox | singularity container | apptainer | freebsd jail
E: dev-container | devcontainer | 容器 | 容器化 | 容器镜像 | 镜像 | 镜像仓库 | 容器编排
E: 容器管理 | 容器运行时 | docker 镜像 | docker 容器 | docker 部署 | 鏡像 | 映像檔
E: container registries | oci registries
E: containers on | containers with | containers and | running containers | run containers
E: manage containers | managing containers
E: compose stack manager
E: multi container
E: explore each layer | shrink images | shrink it | slim images | smaller images
E: inspect images | build images
E: building images
E: multi arch images | registry for container
E: keep containers up to date | update containers | updates your containers
E: automatically updates running
E: init for containers | container hypervisor
E: lightweight virtual machines | pod manager
E: containers across | deploy containers | one container per
E: minikube | local cluster | vagrant | vagrantfile
E: virtual machine for development | toolbox for containers | 容器管理工具 | docker 管理面板 | docker 面板
E: image layer by layer | each layer of | inside of an image | virtualbox
E: container detection | detect containers
E: containers in tests | testcontainers module | testcontainers for | throwaway containers | disposable containers
E: dockerode
E: compose file generator
E: image layers of
E: container entrypoint
E: runc wrapper | podman wrapper | podman api | podman compose
E: lightweight containers
E: development containers
E: containers for development
S: multi stage build | alpine based | alpine image | distroless | scratch image | minimal image
S: image layer | image registry | private registry | image builder | image vulnerability | image scanning
S: registry mirror | registry proxy
S: in a container | inside container
S: dind | cgroup | namespace isolation | linux namespace
S: overlayfs | union filesystem | containerd shim | container networking | container storage | container isolation
S: process isolation | sandboxed container | micro vm | microvm | unikernel | chroot | pid 1 | zombie reaping
S: init process | entrypoint script | bind mount | volume mount | volume driver | volume plugin | exposed port
S: container lifecycle | container cluster | swarm mode | swarm cluster | swarm service | stack file | compose file
S: swarm stack | testcontainer | container test
S: container log | container escape | container health | image pull | image push | image signing | container update
S: cleanup container | arm image | systemd-nspawn | openvz | proxmox container
S: jail manager | 镜像构建 | 私有仓库 | 镜像加速 | 一键部署 docker
S: 镜像同步 | 容器技术 | container scheduler | daemonless | rootless | container linux | bhyve
S: hypervisor container | lightweight vm | isolated environment
S: gpu container | cuda container | windows container | nano server
T: podman
S: baseimage | busybox image | linuxserver image | unraid | 容器部署 | docker 一键部署
S: docker 环境 | 多容器 | 容器网络 | 容器安全 | 基础镜像 | image registries | private registries
S: image vulnerabilities | registry proxies
S: quay
S: container id | container ids | image manifest
T: containerd | runc | cri-o | skopeo | kaniko | buildkit | rkt | moby | dockerhub | Quay | Harbor | portainer
T: Watchtower | kubernetes | mesos | Rancher | coreos | boot2docker | gvisor
T: Firecracker | Shipyard | nomad | Dokku | colima | nerdctl | GHCR | ghcr | Flannel | kitematic | incus | distrobox
T: nspawn | s6-overlay | tini | traefik
T: lando | ddev | docksal | crun | youki
H: docker file | docker compose file | docker compose setup | docker service | docker configuration | docker version
H: docker port | docker deployment | container tool | registry client | registry server | 容器管理平台
H: docker application | docker compose example | docker compose project | dockerfile parser | docker action
H: docker provider | docker shell | docker mirror | singularity image
H: container manager
H: lando plugin | container plugin | docker guard
W: image size | image tag | entrypoint | local development environment
W: healthcheck | image update | garbage collect image | alpine | swarm | singularity | volume | registry | latest tag
W: compose | cluster | virtualization | isolation | sandbox | mount | supervisor | microservice | jail
C: docker build | docker pull | docker run | docker-compose up | docker exec | docker ps | docker push | docker login
C: docker stop | docker rm | podman run | podman build | lxc launch | lxc-create | lxc exec
C: singularity exec | singularity pull | singularity build | buildah bud | docker-compose yml | docker-compose down
C: docker-compose run | var run docker sock | FROM ubuntu | FROM alpine | FROM debian | FROM node | FROM python
C: ENTRYPOINT | docker load | docker save | docker tag | restart unless-stopped | restart always | container name
C: ghcr io | docker import | docker inspect | docker-compose logs | docker rmi | docker attach | docker cp
C: docker info | DOCKER HOST | lxc config | lxc init | lxc-attach | lxc list | pct create | FROM php | FROM nginx
C: FROM golang | FROM openjdk | FROM busybox | FROM scratch | FROM centos | FROM rust | RUN apt-get update
C: RUN apk add | VOLUME data | EXPOSE 80 | EXPOSE 8080 | hub docker com | quay io | apptainer build | apptainer exec
X: dependency injection container | di container | ioc container | service container | container view
X: container component | container class | container type | stl container | standard container
X: inversion of control container | container library for c++ | data container | container view controller
X: container element | container query | shipping container | web component container | container widget
X: generic container | container format | media container | servlet container | container div | psr-11 container
X: container transform | container object | associative container | sequence container | view container
X: container app | responsive container | image processing | image classification
X: containers lists | flex container | scroll container | docker install | container interface
X: lxc install | storage containers | css container

[deploy-tool]
alias: deployment | deployment tool | deploy | deployment tools | paas | 部署
E: deployment tool | deploy tool | deployment automation | deployment system | deployment framework
E: deployment script | deploy script | deployment manager | deployment platform | deployment plugin
E: deployment utility | deployment service | deployment helper | paas | buildpack
E: capistrano
E: canary deployment | rolling deployment | rolling update | progressive delivery | one click deploy
E: one click deployment | git push deploy | git deploy | git deployment | ftp deploy | ftp deployment | sftp deploy
E: ssh deploy | ssh deployment | rsync deploy | remote deployment | deploy to github pages
E: deploy to netlify | deploy website | deploy your app | deploy app | deploy application | deploying application
E: easy deployment | automated deployment | automatic deployment | automate deployment | simple deployment
E: application deployment | dokku | gh-pages deploy | app distribution
E: app hosting | application hosting | hosting platform | 部署 | 部署工具 | 自动部署 | 自動部署
E: 一键部署 | 代码部署 | 部署系统 | 发布系统 | 部署平台 | 灰度发布 | 上线系统
E: 应用部署 | 一鍵部署 | heroku | deployment utilities
E: deploy web apps | deploy your site | deploying apps | deploying web | deploy anything
E: deploy with zero downtime | zero downtime deploy | zero downtime deployment
E: deployment with zero | push to deploy | deploy on push | one command deploy
E: deploy with one command | deploy in one command | single command deploy
E: deployment for | remote server automation
E: remote multi server automation | application rollout
E: application delivery
E: platform as a service
E: host your apps | hosting your own apps | publish to github pages | publish to gh pages
E: publish files to a gh | deploy to s3 | deploy static sites | deploy static websites | upload to s3 | upload via ftp
E: deploy via ftp | deploy via ssh | deploy over ssh | deploy serverless | deploy lambda | deploy functions
E: deploy to kubernetes | deploy to cloud | release management tool | canary releases | blue green | feature release
E: ship your app | app store deployment | publish your app | release your app
E: app store submission | releasing ios | beta builds
E: over the air deployment | keeps containers updated | updates running containers | automatic container updates
E: local and remote kubernetes | orchestrate deployments
E: process manager for | production process manager | packaging and deployment | bundle and deploy
E: 自动化部署平台
E: from bare metal to cloud | from laptop to server | onto your server | onto your own server
E: on your own servers with | to your own server | get it live | go live in | put your app online
E: put your site online | web app online | push it live | publish your site | publishes your site | ship to production
E: shipping to production | to the app store | to the play store | to testflight
E: electron packager | electron maker
E: electron forge
E: package your electron app | package electron apps | electron app packaging
E: distribute electron apps | electron installer | create installers for
E: windows installer for | installer generator | installer creator | msi packages | msix packages | appx
E: debian packages from | build debian packages | create debian packages | creates deb packages
E: create rpm packages | native packages for | self extracting
E: appimage builder | notarize | app notarization | notarization for macos | code signing for
E: code sign | sign your app | dmg builder | create dmg | disk image for distribution
E: distribute your app | distribution of apps | publish to the chrome web store | upload extensions to
)lexicon",
R"lexicon(
[deploy-tool]
E: publish browser extensions | publish extensions | upload to app store connect | upload apps to
E: google play publisher | play store publisher | publish android apps | npm publishing tool
E: package publishing tool | publish packages | publishing packages to | push packages to
E: packaging and pushing | import packages into | deploy packages | deploy metadata
E: deploy and retrieve | metadata deployment | salesforce deployment | org deployment | contract deployments
E: deployment client | serverless plugin for deploying
E: deployment bucket | deployment stages | stage deployment | before deployment
E: after deployment | post deploy hook | deployment hooks | serverless domain manager
E: domain setup for | static website deployment | static website to s3
E: deploy a static website | sync static files to s3 | s3 website deployment | deploy to cloudfront
E: cloudfront invalidation | invalidate cloudfront | upload assets to | deploy assets
E: asset deployment | deploy to cdn | deployment to netlify | deployment to vercel | deploy to vercel
E: deploy your angular app | deploy angular apps | ng deploy | deploy builder for
E: deploy your react app | deploy to firebase | deploy to cloudflare | deploy to fly | deploy to azure
E: deploy to google cloud | deploy to google app engine | deploy to aws lambda | deploy node apps
E: deploy your built application | deploy plugin for | deploy plugin that
E: plugin to deploy | script to deploy | tool to deploy | tool for deploying | easily deploy | helps you deploy
E: deploying your project | deploy your project | deploy projects | deploy helper command
E: deployment to a git branch | deploy to a git branch | push build to a branch | upload builds
E: dockerfile generator | generates dockerfiles
E: deploy with docker | release to production | over the air updates | ota updates | code push for | hot updates
E: bundle updates | live updates for | app updates | auto updater | auto update for | self updater
E: self updating | update server for | rollout percentage | rollback deployments | deployment rollbacks
E: deploy by ftp | sftp upload
E: upload over sftp | upload your site | upload website | rsync deployment | git based deployment
E: git hook deployment | staging directory | download and extraction of | application archives | war file deployment
E: deploy wars | deploy webapp | webapp release | deploying a webapp | handle deployment | management of deployments
E: deployment jobs | site provisioning | provision sites | mass deployment | fleet deployment
E: deploy images to machines | preseeding | software installation on
E: install software on multiple | software rollout | deploy in minutes | deploy in seconds
E: deploy with a single command | deploy with one click | deploy your code | deploy code to | deploy your own server
E: cli to deploy | cli for deploying | deploy from the command line
E: deploy from your terminal | manage deployments | manage your apps from the command line | apps management cli
E: publish apps | submit your app | app submission | static site to aws
E: static website with cloudfront | host static site on s3
S: zero downtime | static hosting | website hosting | web hosting | roll out | rollout | deployment target
S: deployment strategy | deployment environment | deployment workflow | deployment process | deployment pipeline
S: deployment configuration | deploy hook | deploy key | deploy command | deploy task | deploy server | deploy button
S: deploy bot | deployment bot | deploy notification | deployment notification | deployment tracking
S: deployment status | atomic deployment | atomic deploy | release directory | symlink release
S: current symlink | staging and production | remote task | remote execution | remote command
S: dyno | procfile
S: post receive hook | webhook deploy | code push | hot deployment | hot deploy
S: process manager | process supervisor | software distribution | software deployment | msi deployment
S: silent install | windows deployment | os deployment | pxe | netboot | network boot | image deployment
S: app packaging | installer builder | update server | release channel | vps setup
S: server setup | server provisioning | server bootstrap | model deployment | ml deployment | model serving
S: docker deployment | deploy microservice | serverless deployment | cloud deployment | static site deployment
S: cpanel | plesk | vhost | virtual host | fabric script | fabfile | database deployment | ssdt deployment
S: war deployment | tomcat deploy | jar deployment | environment promotion | release orchestration | 回滚 | 灰度
S: 发布平台 | 自动发布 | 服务器部署 | 热更新 | 热部署 | vercel alternative
S: netlify alternative | app deployment | server deployment | cluster deployment | code deployment | code deploy
S: server administration | server automation | application packaging | rpm package | rpm spec | msi installer
S: windows installer | linux installer | macos installer | dmg creation | flatpak packaging | snapcraft
S: deploy anywhere | deploy container | deploy docker | deploy your
S: deploy static | deploy node | deploy rails | deploy python | deploy django | deploy flask | deploy laravel
S: deploy wordpress | wordpress deployment | magento deployment | deploy php | deploy java | deploy model
S: deploying model | openshift cartridge
S: nginx setup | lemp stack | lnmp | wordpress stack
S: unattended install | unattended installation | bootstrap server | remote install | release toggle
S: software release | release candidate | production deploy | staging deploy | post deployment | pre deployment
S: deployed version | version deployed | deployment history | deployment log | deployment lock | maintenance mode
S: 一键安装 | 一键脚本 | 网站托管 | 发布工具 | 远程部署 | docker 部署 | deployment strategies
S: release directories
S: deploy production | symlink to current | rolling restart | ssh into | custom domains and ssl
S: lets encrypt certificates | preview deployments
S: deployment api | deployed app | deployment step | stage name | target environments | promote to production
S: production stage | bundle id | provisioning profile | signing identity | signing certificate | installer package
S: upgrade path | release artifacts | artifact upload | upload artifacts | version pruning
S: s3 prefixes | bucket website | website bucket
T: netlify | vercel | github pages | fly-io | digital ocean | digitalocean | linode | vultr | ansistrano | shipit
T: deis | flynn | openshift | caprover | coolify | kamal | octopus deploy | Spinnaker | codepush
T: web deploy | msdeploy | gunicorn | pm2 | supervisord | cloud66 | engine yard | envoyer | laravel forge | gh-pages
T: firebase hosting | cloudflare pages | app engine | elastic beanstalk | dotcloud | nodejitsu | appfog | cloudcontrol
T: scalingo | clever cloud | ZEIT | sccm | wordmove | rocketeer | magallanes | phing | railsless-deploy
T: hatchbox | testflight | hockeyapp
T: nsis | inno setup | wix toolset | squirrel windows | nfpm | goreleaser | makeself | checkinstall
T: serverless framework | rundeck | nix copy closure | dpl | ember cli deploy | expo updates | app center
T: play console
H: deployer | deploy | deployment template | deployment example | deployment package
H: hosting service | control panel | app server | application server | installation script
H: install script | installer | 部署脚本 | 一键安装脚本 | 安装脚本 | 运维平台
H: deployment app | deployment module
H: deployment automation tool | server manager | setup script | bootstrap script | buildpack for heroku
H: hosting environment | 服务器面板 | 一键部署脚本 | 打包工具 | 运维面板 | 服务器管理面板
H: notarizer | app packager | deployment construct | release tool
W: updater
H: ota server
W: rollback | production environment | multi server | multiple server | remote server
W: bare metal server | auto update | self update | custom domain | 上线 | iis | passenger | unicorn | puma
W: deployed | deploying | hosting | staging | ssh | rsync | ftp | sftp | git push | downtime | provision | vps
W: server management | package application | packaging tool | deb package | app bundle | app bundler
W: appimage | flatpak | snap package | nginx config | lamp stack
W: maintenance page | 安装包 | 打包 | 服务器管理 | 面板 | 建站 | packager
W: bootstrapper
C: surge | cap deploy | require capistrano | heroku create | netlify deploy | vercel deploy | now deploy
C: npm run deploy | yarn deploy | dep deploy | mina deploy | fab deploy | shipit deploy | kamal deploy | kamal setup
C: eb deploy | fly deploy | flyctl deploy | firebase deploy | ember deploy | pm2 deploy
C: pm2 start | cap install | heroku login | heroku open | heroku run | BUILDPACK URL | code-push release | make deploy
C: deploy sh
C: electron forge make | electron forge package | electron forge publish | forge config | sls deploy
C: serverless deploy | npm run build deploy | ng add deploy | rsync r | predeploy | postdeploy
C: deploy yml | deploy rb | fpm s | dpkg deb build | rpmbuild | signtool | xcrun notarytool | wrangler deploy
C: sam deploy | cdk deploy | gcloud app deploy | az webapp | amplify push | octo push
X: deployment target ios | ios deployment target | minimum deployment target | troop deployment | host name
X: deploy contract | deployed contract | update server sent | event host | web render | render function
X: how to deploy | deploy to heroku button | one click deploy button | deployment options | deployment guide
X: deployment docs
X: deploy the contract to | not deploy | once deployed | if you deploy | deploy the stack | deploy the example
X: deploying the api docs | maven deploy | mvn deploy | mvn clean deploy | heroku platform api | self host this

[iac]
alias: infrastructure as code | configuration management | provisioning | 基础设施即代码
E: infrastructure-as-code | iac | configuration management | config management | terraform
E: terragrunt | opentofu | open tofu
E: tfstate | ansible
E: chef cookbook | chef recipe
E: chef server | chef client | chef solo | chef handler | chef resource | chef provider | chef knife | knife plugin
E: chef kitchen | test-kitchen | kitchen driver | kitchen provisioner | opscode cookbook | opscode chef
E: application cookbook | library cookbook | wrapper cookbook | puppet module | puppet manifest | puppet forge
E: puppet master | puppet agent | puppet type | puppet class | puppet code | puppet function | puppetdb | hiera
E: saltstack | salt-stack | salt formula | salt state | salt minion | salt master | pulumi provider
E: pulumi component | cloudformation | aws cdk | cdk construct | cdktf
E: vagrant | vagrantfile
E: packer template | packer plugin | packer builder | packer provisioner
E: hashicorp packer | machine image | cfengine | bicep | arm template | powershell dsc | dsc resource
E: dsc module | crossplane provider | nixos module | nixos configuration | nixops | server provisioning
E: provisioning tool | infrastructure automation | cloud provisioning | infrastructure provisioning
E: infrastructure orchestration | inspec profile | serverspec | configuration automation | 基础设施即代码
E: 配置管理 | 自动化运维 | 运维自动化 | 基礎設施即程式碼 | 組態管理 | juju charm
E: infrastructure from code | infrastructure as software | infrastructure in your
E: infrastructure in code | describe infrastructure | describe your infrastructure | define infrastructure
E: define cloud infrastructure | declare infrastructure | provisioning infrastructure | provision cloud
E: manage your infrastructure | manage cloud resources
E: cloud cost estimates
E: it automation | agentless automation | automate servers
E: ad hoc commands on | commands on your servers
E: declarative operations | policy as code
E: compliance as code | environments as code | homelab as code
E: servers from code | servers as code | machines as code | describe your servers | server setup scripts
E: setup scripts for servers
E: construct library
E: cdk library | cdk stack | cdk app | solutions constructs | l2 construct | l3 construct
E: high level constructs | constructs for kubernetes | cdk8s
E: for cdk | with cdk | cdk pipelines | cdk aspects | cdk nag | cdk utilities | cdk custom resource | pulumi package
E: pulumi resource
E: pulumi library | pulumi azure | pulumi plugin
E: bridged provider
E: sam template
E: serverless compose | architect framework | resources from code
E: puppet resource type | puppet facts
E: puppet library | this module manages
E: manages installation and configuration | puppet stdlib | puppet strings | bolt plan
E: bolt tasks | puppet bolt
E: mitogen
E: rex deployment | stack generator | cloud resources from | deploy cloud resources | cloud programs
E: code to cloud | programming language for the cloud | cloud oriented programming
E: infrastructure components | reusable infrastructure | infrastructure modules | infrastructure definitions
E: infrastructure sdk
E: packer images | cloud init configuration | cloud init user data | nix modules | nixos tests
E: provider bindings | provider generator
E: constructs helping you | provides two constructs | provides constructs | construct that creates
E: construct to create | construct which | construct that deploys | cdk module | cdk package | higher level constructs
E: puppet recipe | puppet receipt | module that manages
E: infrastructure as typescript | infrastructure as python
S: cookbook | playbook | recipe attribute | lwrp | chef attribute | run list | runlist | berkshelf | berksfile
S: librarian-puppet | librarian-chef | data bag | databag | ohai | chefspec | foodcritic | rspec-puppet
S: chef zero | chef supermarket | chef automate | role variable | molecule test | molecule scenario
S: galaxy role | host inventory | dynamic inventory | inventory plugin | inventory script | lookup plugin | idempotent
S: idempotence | group vars | host vars | puppet 3 | puppet 4 | puppet 5 | puppet enterprise | puppetfile | r10k
S: augeas | facter | custom fact | puppet resource | puppetlabs | puppet-lint | site pp | mcollective
S: foreman plugin | remote state | drift detection | configuration drift | desired state | declarative configuration
S: declarative infrastructure | resource provider | provider plugin | pillar data | highstate | execution module
S: state module | development vm | box image | virtualbox provider | vmware provider | libvirt provider | base box
S: cloud-init | ignition config | preseed | server automation | server bootstrap
S: machine provisioning | machine setup | workstation setup | workstation provisioning | golden image
S: infrastructure code | infrastructure deployment | infrastructure management | infrastructure testing
S: infrastructure stack | infrastructure template | hcl | hashicorp configuration language | tflint | tfsec | checkov
S: cost estimation | landing zone | nested stack | stack set | stack template | module registry | tf module | tf state
S: speculative plan | cloud resource | resource graph | vpc module | hardening role | os hardening | nixos | cfn
S: configuration as code | infrastructure using | provision infrastructure | cloud infrastructure | nix flake
S: nix configuration | manage infrastructure | managing infrastructure | deploy infrastructure | installs and manages
S: configures and manages | module to manage | module for managing | module manages
S: chef 11 | chef 12 | chef 13 | puppet 6
S: azurerm
S: google provider | aws provider | tf file | hcl2
S: terratest
S: virtualbox vm | sandbox vm | dev vm | vm template | vsphere template | ami builder | image baking | image factory
S: windows provisioning | boxstarter | 自动化配置 | 批量部署 | 批量管理 | 资源编排 | 运维工具
S: module registries | image factories
S: execution plan | inventory file
S: provider block
)lexicon",
R"lexicon(
[iac]
S: module description | what the module does | setup requirements | beginning with | puppet run
S: puppetserver | puppet server | catalog compilation | resource types | class parameters
W: defined type
S: supported puppet versions | pdk | beaker tests | cdk v1 | cdk v2 | cdk synth | stack props
S: construct props | construct properties | pattern construct | pulumi cli | pulumi config
S: pulumi sdk | resource options | stack outputs | stack parameters
S: template parameters | facts gathering | idempotency
T: Chef | Puppet | Salt | packer | cdk | crossplane | hashicorp | virtualbox | vmware | libvirt | vsphere | proxmox
T: hyper-v | parallel desktop | opsworks | rackspace | openstack | digitalocean | linode | hetzner | ec2 | Azure
T: Bosh | spacelift | infracost | inspec | kitchen-docker | puphpet | Troposphere | sparkleformation | sceptre
T: pyinfra | itamae | Babushka | Boxen | Cobbler | maas | juju | heat template | rundeck | Bicep | CFEngine | AWX
T: pulumi
T: jsii | projen | sst v3 | serverless stack | stacktape
T: colmena | deploy rs | terranix | terramate | env0 | terrascan | kics | driftctl | steampipe
H: provisioner | terraform code | terraform generator | terraform file | terraform resource | ansible script
H: ansible ui | puppet provider | module for puppet | configuration management tool | 运维平台
H: 自动化运维平台 | 运维系统 | 配置管理工具 | 自动化运维系统 | configuration tool
H: server configuration
W: foreman | state file | pillar | formula | kickstart | custom resource | plan and apply | provisioning | provision
W: infrastructure | recipe | manifest | vm | platform family | install and configure | centos | rhel | red hat
W: fedora | amazon linux | inventory | node attribute | chocolatey | 剧本
C: become yes | packer build | terraform init | terraform apply | terraform plan | terraform destroy
C: terraform import | required providers | tofu init | tofu apply | terragrunt apply | hosts all | hosts servers
C: become true | gather facts | ansible host | roles role | import playbook | knife | include recipe | default node
C: berks install | berks vendor | kitchen converge | kitchen test | depends cookbook | puppet apply
C: puppet module install | puppetlabs-stdlib | ensure present | vagrant provision | vagrant init | vagrant destroy
C: Vagrant configure | packer init | packer validate | salt-call | state apply | gitfs remotes | pulumi up
C: pulumi new | cdktf deploy | nixos-rebuild | molecule converge | kitchen verify | bundle exec rake spec
C: bicep build | inspec exec | juju deploy | terraform get | terraform fmt | terraform workspace | terraform output
C: module source | source terraform | provider aws | provider azurerm | provider google | resource aws
C: terragrunt hcl | tfvars | requirements yml | vars files | src role | site yml | ansible cfg
C: ansible all | ansible localhost | metadata rb | Berksfile | node override | node set | chef generate | chef exec
C: kitchen list | kitchen create | kitchen yml | Puppetfile | hiera yaml | mod puppetlabs | notify Service
C: Vagrantfile | config vm | vagrant halt | vagrant reload | vagrant package | vagrant status | berkshelf enabled
C: state sls | pillar get | packer json | pulumi stack | cloud-config | nixosConfigurations
C: new cdk Stack | extends Stack | new Stack | aws cdk core | aws_cdk | cdk bootstrap | pulumi config set
C: pulumi plugin install | npm install pulumi | pip install pulumi | include class | ensure installed | class ensure
C: node default | include_recipe | AWSTemplateFormatVersion | Type AWS
X: cooking recipe | food recipe | role based | aria role | user role | without ansible | recipe app | master chef
X: cookbook of python | puppet show | openai cookbook | salt and hash | salted | user provisioning
X: account provisioning | salt pepper | random salt | password salt | provisioning profile | qt cookbook | hand puppet
X: role playing | provision profile | css cookbook | recipe book | react cookbook | sock puppet | playbook for team
X: configuration management for python | config management for applications | application configuration management
X: configuration management for node | secure configuration management | configuration management library

[k8s]
alias: kubernetes | kube | 容器编排
E: kubernetes | k8s | kubectl
E: helm | kustomize | custom resource definition | crd controller
E: ingress controller | admission controller | admission webhook
E: mutating webhook | validating webhook
E: cni plugin
E: csi driver | cluster api | cluster autoscaler | pod autoscaler
E: openshift | kubelet | kubeconfig
E: kubeadm | minikube | microk8s | k3s | k3d | kube
E: operator sdk | operator framework | kubebuilder | operator hub | crossplane
E: kubernetes 集群 | k8s 集群 | 容器编排 | kubernetes 部署 | 容器編排 | kubernetes 管理 | k8s 部署
E: kubernetes 运维
E: bootstrap a cluster | local cluster
E: clusters with
E: custom controllers | control planes
E: pods and | gitops operator
E: declarative gitops | container network interface
E: persistent volumes for | secrets operator
E: event driven autoscaling
E: tail logs from pods | switch between contexts
E: cka exam | Kubernetes 集群管理 | kubernetes 多集群
E: crd types | crd generator
E: manifests in code
S: configmap | daemonset | statefulset | persistent volume | pvc | storage class | storageclass | pod spec
S: pod security | service account token | crd | custom resource | reconciliation loop | leader election | node pool
S: node selector | toleration | pod affinity | sidecar injection | sidecar injector | replicaset
S: liveness probe | readiness probe | cronjob resource | ingress nginx | ingress resource
S: gateway api | metallb | network policy | rbac manager | role binding | clusterrole | cluster role | cluster admin
S: cluster management | multi-cluster | cluster federation | cluster provisioning | cluster upgrade
S: cluster bootstrap | ha cluster | virtual cluster | vcluster | node drain | cluster scanner
S: cluster linting | manifest validation | yaml manifest | umbrella chart | chart repository
S: chart museum | chartmuseum | helmfile | tiller | context switcher
S: cert-manager | external dns | external secret | sealed secret | metrics server | keda scaler
S: argo workflow | argo rollout | argocd application | in cluster | cluster resource | cluster operator
S: operator pattern | etcd backup | etcd cluster | dynamic admission | opa gatekeeper | kyverno policy | pod lifecycle
S: pod eviction | gpu operator | device plugin | scheduler extender | scheduler plugin | cka | ckad | gke
S: eks | aks | eksctl | service mesh | kubevirt | krew
S: container orchestration | cluster autoscaling | cluster deployment | cluster monitoring | cluster dashboard
S: cluster administration | cluster visualization | cluster cost | home cluster | home ops | gitops cluster
S: talos linux | rke | rke2 | rancher catalog | open policy agent
S: 云原生 kubernetes | 集群部署 | 集群管理
S: 多集群 | 调度器 kubernetes | 自定义资源 | 离线安装 kubernetes | k8s 安装 | k8s 学习
S: network policies | chart repositories | kyverno policies
S: namespace | nodeport
S: deployments and services | replicas | worker nodes
T: istio | linkerd | Envoy | etcd | Rancher | tectonic | kops | kubespray | fluxcd | skaffold | telepresence | k9s
T: traefik | nginx ingress | Calico | Flannel | Cilium | weave net | Longhorn | openebs | velero | prometheus operator
T: keda | kubeflow | jsonnet | ksonnet | kubeless | okd | tanzu | kyverno | coreos | talos | kubesphere | kubevela
T: karmada | containerd | cri-o | google container engine
T: kind cluster | submariner | flux cd | argo cd | argocd
T: cdk8s | kopf | metacontroller
H: ingress | kubernetes config | kubernetes engine | autoscaler | custom controller | 集群管理平台
H: k8s 管理平台 | kubernetes 管理平台 | k8s 工具 | 容器管理平台 | 容器云平台
H: kubernetes custom resource | kustomization | k8s yaml | 集群部署工具 | k8s 教程 | k8s 部署脚本
W: config map | pod | control loop | reconcile | reconciler | init container | health probe | knative | gitops
W: cluster | operator | controller | manifest | orchestration | volume | autoscaling | scheduler | workload | rollout
W: namespaced | sidecar | webhook | admission | cloud native | resource limit | dns for service | service catalog
W: 集群 | 控制器
C: kubectl apply | kubectl get | kubectl create | kubectl delete | kubectl describe | kubectl logs
C: kubectl exec | kubectl config | kubectl rollout | helm install | helm upgrade | kustomize build | apiVersion v1
C: kind Deployment | kind Service | kind Pod | kind ConfigMap | kind CustomResourceDefinition | kind Ingress
C: kind Namespace | kind Secret | kind DaemonSet | apiVersion | minikube start | az aks | kubeadm init | oc apply
C: oc create | oc login | kube-system | client-go | controller-runtime | kubebuilder init | skaffold dev | tilt up
C: flux bootstrap | helmfile apply | KUBECONFIG | kube config | kubectl edit | kubectl label | kubectl annotate
C: kubectl top | kubectl proxy | kubectl run | kubectl scale | kubectl patch | kubectl wait | kubectl expose
C: kubectl kustomize | kubectl replace | helm delete | helm init | helm uninstall | helm lint | helm package
C: helm pull | helm push | helm ls | values yaml | Chart yaml | kustomization yaml | metadata name | spec template
C: spec containers | import kubernetes | rest InClusterConfig | make manifests | ctrl NewManager | clientset
C: eksctl create | imagePullPolicy | minikube service | oc process | oc adm
X: pod install | podfile | pod update | cocoapod | pod try | ios pod | pod init | pod file | pod spec lint | podcast
X: pod lib | pod target | pod dependency | in your podfile | escape pod | c++ namespace | php namespace
X: namespace declaration | air pod | chart js | line chart | bar chart | pie chart | chart library | chart component
X: react reconciler | custom reconciler | dom reconcile | gantt chart | flow chart | android chart | binary operator
X: bitwise operator | logical operator | operator overloading | view controller | game controller | emacs helm
X: helm interface | helm source | helm mini | at the helm | cordova pod | react native pod
X: kubernetes deploy | docker kubernetes | kubernetes or docker | docker or kubernetes | docker and kubernetes

[monitoring]
alias: monitor | monitoring tool | alerting | 监控 | 監控
E: monitoring
E: server monitor | system monitor
E: network monitor
E: website monitor | uptime monitor
E: performance monitor | process monitor | resource monitor
E: status page | status monitor | status dashboard
E: health check | healthcheck | alerting | prometheus exporter | prometheus metric
E: prometheus client | prometheus rule | grafana
E: nagios | icinga | icinga2 | zabbix
E: sensu
E: munin | collectd | cacti | ganglia | statsd | telegraf
E: datadog | checkmk | centreon | monit | shinken | monasca
E: cpu monitor | memory monitor | disk monitor | temperature monitor | gpu monitor
E: bandwidth monitor | traffic monitor | battery monitor | activity monitor | incident management | pagerduty
E: opsgenie | server status | server health | uptime checker | 监控
E: 监控系统 | 監控 | 告警 | 报警 | 监测 | 监控平台 | 性能监控 | 服务器监控 | 监控工具
E: 探针 | 運維監控 | 系统监控 | 网站监控 | 前端监控 | 监控告警 | 監測 | 状态监控
E: check-mk
E: alerts for | health dashboard
E: change detection | website content changes
E: notify me when | get notified when | get notified if | price changes | restock | status of your servers
E: status charts | machine status | cpu and memory | cpu memory disk
E: docker container logs
E: application performance management | error reporting | crash reports | error tracker
E: collects metrics | metrics and alerts | time series metrics | dashboards for
E: service status
E: operating system instrumentation | keep an eye on | watch over | know when | tells you when
E: ask your servers | running processes | see what your servers | see how your server | is it up | is my site up
E: checks if your site | watches a page | watch a page | page for changes
E: errors from production | errors in production | crashes in production | charts of your servers
E: graphs of your | hardware stats
E: metrics exporter for | stats exporter | exports metrics to
E: exposes metrics for prometheus | expose metrics to prometheus
E: prometheus instrumentation | prometheus middleware | prometheus support
E: prometheus query language | promql editor | prometheus plugin | prometheus integration | prometheus alerts
E: alertmanager webhook | alertmanager integration | alertmanager bridge
E: graphite relay | graphite metrics | metrics relay | carbon relay | carbon daemon
E: send metrics to graphite | metrics client
E: metrics collection daemon
E: check plugin for | passive check results
E: riemann client | health indicator
E: health endpoint | liveness and readiness | readiness and liveness probes
E: realtime server metrics | report server metrics | process metrics | kernel metrics
E: retrieve system metrics | system statistics for | system information for | hardware information
E: cpu usage of | memory usage of | load average monitor | capture cpu temperature
E: power consumption | power usage monitor
E: energy consumption measurement | battery alert | battery notification
E: battery level notification | battery statistics | battery status | battery logger
E: disk io monitor | monitor disk io | io latency | disk latency | iostat
E: vmstat | top like tool | sar data | event loop lag | event loop delay
E: event loop utilization | overload protection | queue dashboard | queue monitor
E: bull dashboard
E: report errors to | crash reporting sdk | crash reporting for
E: crash reporter | error reporter | exception reporting | exception tracker | report exceptions | exceptions to slack
E: send errors to | error notifications | error alerts | sentry integration | sentry sdk
E: sentry client | sentry transport | sentry middleware | sentry for | bugsnag plugin
E: bugsnag notifier | rollbar hook | rollbar plugin | rollbar client | airbrake notifier | raygun client
E: honeybadger notifier | uptime checks | uptime provider | status checks for | website checker
E: link monitor | certificate expiration | expiring certificates
E: synthetic checks | synthetic tests | monitors as code
E: traffic accounting | ip accounting | netflow
E: flow exporter | sflow | ipfix | flow data export | flow collector | packet drop | dropped packets
E: packet loss monitor | netstat | ss command
E: interface statistics | latency monitor | ping graph | snmp exporter | snmp poller | snmp subagent
E: performance co pilot | log every operation | audit file access
E: process activity | usage analytics | event tracking
E: user behavior analytics | behavioral analytics | session recording | privacy first analytics
E: privacy focused analytics | simple analytics | analytics for apps | instrument your app
E: web vitals | page performance metrics | browser performance metrics
E: performance metrics collection | performance timing library | page load times | user timing | monitor and alert
E: monitor the health | monitor the status | analytics tracker
E: analytics library | analytics sdk | analytics client | analytics plugin | analytics middleware | api analytics
E: api usage metrics | track events | track page views | page view tracking | pageview tracking
E: google analytics for | google analytics integration | segment plugin | destination plugin
E: mixpanel plugin | amplitude plugin | plausible analytics | umami analytics | matomo plugin | tag manager plugin
E: google tag manager | event analytics | application metrics dashboard
W: usage tracking
E: log performance metrics | track performance metrics | performance metrics for
)lexicon",
R"lexicon(
[monitoring]
E: react native performance | app start time | fps counter | frame rate monitor
E: memory leak monitor | wifi monitor | wireless monitor | wifi scanner | radio scanning
E: sky conditions | node monitor | cluster health | quorum device
E: log alerts | mail log monitor
E: service watchdog | watchdog for | restart on failure
E: system watchdog | temperature logger | smart plug metrics | energy metrics
E: docker stats | container metrics | gpu metrics | jvm metrics | database metrics | postgres exporter
E: mysql exporter | redis exporter | nginx exporter | snmp metrics | custom exporter | metrics agent
E: metrics pipeline | metrics storage | metrics aggregator | metrics gateway | push metrics | metrics forwarder
S: on-call | file monitor | error tracking | crash reporting | alert rule | alert notification | alert manager
S: alertmanager | sms alert | email alert | slack alert | threshold alert | escalation | metrics collection
S: metrics collector | metric exporter | metric reporter | metrics library | metrics server
S: metrics endpoint | metric aggregation | custom metric | system metric | server metric | application metric
S: business metric | time series | disk usage | disk space | load average | cpu load | cpu temperature | ram usage
S: network usage | bandwidth usage | uptime | response time | ping monitor | ping check
S: http check | port check | certificate expiry | domain expiry | heartbeat check | watchdog | check plugin
S: check script | nrpe | snmp | ipmi | jmx | wmi
S: node exporter | blackbox exporter | pushgateway | promql | scrape target | scrape interval | remote write
S: service level objective | slo | sli | error budget | golden signal | anomaly detection | capacity planning
S: root cause analysis | wallboard | status board
S: top-like | htop | conky | rainmeter skin | system statistics | system stat
S: process list | process viewer | server statistics | server stat | queue length
T: prometheus
S: lag exporter | consumer lag | raid status | ups monitor
S: fps monitor | anr | exception tracking | exception notifier | error notifier | ci monitor
S: build monitor | 指标 | 可视化大屏 | 告警通知 | 心跳检测 | 服务器状态
S: 流量监控 | 钉钉告警 | 异常监控 | 健康检查 | monitor your | system resource | resource usage
S: hardware monitor | real time metric | metrics visualization | performance metric
S: notify when | visualize metric | monitor server | monitor service | monitor website
S: monitor process | monitor system | monitor network | monitor application | monitor and manage | monitor performance
S: monitored host | agentless
S: keyword monitor | page monitor | page change | webpage change | change monitor | website change | directory monitor
S: folder monitor | clipboard monitor | usb monitor | bluetooth monitor | power monitor | voltage monitor | fan speed
S: fan control | lm-sensors | hardware sensor | cpu frequency | gpu usage | gpu utilization | gpu status | nvidia gpu
S: disk health | smartctl | disk io | io wait | swap usage | network throughput | esxi | vcenter
S: apc ups | nut ups
S: alert via | send alert | alert fatigue | alert routing
S: alert deduplication | postmortem | service outage | planned maintenance | sla report
S: high cardinality | hashrate monitor | mining monitor | covid monitor
S: earthquake alert | 数据上报 | 监控面板 | 机器监控
S: 接口监控 | 价格监控 | 企业微信 通知 | 资源监控 | 网络监控 | 进程监控 | 在线监测
S: metrics libraries
S: notifications via | notify via slack | telegram slack | latency metrics | history graphs | historical data
S: live charts | realtime charts | per second metrics | dashboards
S: gauges and counters | counters and gauges | counters gauges | histograms and timers | counters timers
S: metrics registry | metric names | exporter listens | per domain metrics | alert thresholds | warning and critical
S: critical and warning | performance data | check interval | check results | percentiles | moving averages
S: request rate | error rate | requests per second graph | stats page | daily reports
W: usage report
S: resource utilization | resource utilisation | sampling interval | real time charts | live graph | trend graphs
S: rrd files | rrdtool graphs | notify you when | alerts you when | watches your
T: Graphite | riemann | influxdb | new relic | newrelic | victorops | kibana | netdata | pingdom
T: statuspage | uptimerobot | librato | appdynamics | dynatrace | splunk | cloudwatch | azure monitor
T: stackdriver | thanos | victoriametrics | opentsdb | rrdtool | observium | librenms | opennms | prtg | solarwinds
T: Bosun | kapacitor | cadvisor | bugsnag | rollbar | airbrake | honeybadger | raygun | Cachet | smokeping
T: dropwizard metrics | codahale metrics | nvidia-smi | psutil | perfmon | wavefront | circonus
T: signalfx | instana | server density
T: xymon | nsca | check_mk | statuscake | gatus | bull-board | pm2 | sysstat | collectl | coda hale metrics
T: micrometer | appsignal | scout apm | trackjs | glitchtip | crashlytics | posthog | mixpanel
T: matomo
H: monitoring library | monitoring client | monitoring check | monitoring software | monitoring bot | health monitor
H: log monitor | alert system | alerter | notifier | heartbeat monitor | health checker | health check library
H: health check endpoint | prometheus client library | metrics system | metric store | statsd client | statsd server
H: graphite client | ganglia module | monit configuration | snmp agent | 监控插件 | 监控脚本 | 告警系统
H: monitoring integration | monitoring infrastructure | website monitoring tool | uptime monitoring service
H: api monitor | process watcher | stats dashboard | stats library | usage monitor
H: watchdog daemon | prometheus library | prometheus metrics exporter | exporter for prometheus | zabbix sender
H: statsd exporter | snmp mib | 监控服务 | 监控程序 | 监控组件 | 告警平台 | 状态页 | 仪表盘
H: 报警系统 | 采集器 | health check libraries
H: monitoring module | temperature sensor library | stats collector | statistics collector | dashboard for queues
H: tracker library | usage tracker
W: alert | threshold | metric | gauge | memory usage | downtime | heartbeat
W: system information | system info | price tracker | sentry
W: elasticsearch | monitor | health | stats | statistics | notification | notify | chart | collector | exporter | cpu
W: disk | probe | observe | telemetry | real time | ping | incident | get notified | sla
W: remote host | inode | outage
W: 数据采集 | 上报 | 看板 | 大盘 | 巡检
W: heatmaps
C: prometheus yml | scrape configs | job name | grafana cli | check command | define command | define service
C: command name | command line | nagios libexec | zabbix agentd | zabbix get | UserParameter | sensu-install
C: sensuctl | munin run | collectd conf | LoadPlugin | statsd increment | statsd gauge | new StatsD | prom-client
C: promhttp Handler | datadog yaml | checks d | dd-agent | newrelic yml | telegraf conf | inputs exec
C: outputs influxdb | import psutil | snmpwalk | metrics localhost | docker run | RRDtool
C: promauto | prometheus NewCounter | prometheus NewGauge | metrics NewCounter | metrics Register | client Counter
C: collectDefaultMetrics | new Gauge | new Histogram | statsd timing | localhost metrics | scrape_configs | job_name
C: check_http | check_nrpe | Sentry captureException | captureException | Sentry init | Bugsnag start | Rollbar error
X: performance test | metric space | metric learning | evaluation metric | distance metric | accuracy metric
X: code metric | font metric | monitor resolution | external monitor | dual monitor | multiple monitor | multi monitor
X: pin code | computer monitor | monitor arm | gaming monitor | serial monitor | baby monitor | alert view
X: alert dialog | alert box | javascript alert | sweet alert | alert controller | alert component | alert message
X: pdo statement | graphite editor | second monitor | monitor brightness | admin dashboard template | popup alert
X: custom alert | file watcher recompile | lock monitor | alertview | pandas time series | time series forecasting
X: health bar | health game
X: file monitoring
X: monitoring code coverage | code coverage monitoring | progress monitoring | glucose monitoring | baby monitoring
X: blood pressure monitor | monitor mode | lcd monitor | exporter for blender | blender exporter | data exporter
X: csv exporter | pdf exporter | excel exporter | svg exporter | image exporter | model exporter | export plugin

[observability]
alias: telemetry | apm | tracing | 可观测性
E: observability
E: distributed trace | tracing | trace collection | otel | otlp
E: opentracing | opencensus | opentelemetry sdk | opentelemetry instrumentation | auto instrumentation
E: apm | application performance monitoring | telemetry
E: zipkin | grafana tempo | grafana loki | skywalking
E: profiler | profiling
E: flame-graph
E: flamegraph | dtrace | systemtap | bpftrace | perf tool | trace viewer
E: trace analysis | trace visualizer | performance analysis tool
E: service map
E: 可观测性 | 可观测 | 链路追踪 | 全链路追踪 | 分布式追踪 | 性能分析
E: 调用链 | 火焰图 | 鏈路追蹤 | 應用性能監控 | 应用性能监控 | 分布式链路追踪
E: 全链路监控 | 可觀測性
E: logs traces and metrics
E: metrics and traces | metrics traces logs | instrumentation for | error tracking and performance | error monitoring
E: error and performance | trace your llm | log aggregation system
E: log management | metrics store | time series monitoring | prometheus compatible | long term storage for prometheus
E: service dependency graph | crash reporting
E: errors and slow | errors in production | what happens in production | see into | traces across services
E: follow a request | request across services
E: prometheus exporter for | statsd client | metrics library
E: port of coda hale | metrics for go | metrics for node | metrics for python | prometheus client
E: prometheus metrics exporter | exposes metrics | graphite metrics
E: opentelemetry compliant | automatic instrumentation | auto instrumented
E: opentelemetry metrics | opentelemetry support | opentelemetry resource
E: opentelemetry semantic conventions | opentelemetry propagator | opentelemetry detector | opentelemetry logs
E: x ray sdk | aws x ray | trace incoming requests
E: records information for incoming | trace requests | trace id propagation | correlation ids
E: correlation id middleware | async context tracking
E: jaeger tracer | jaeger exporter | jaeger bindings | datadog tracer | datadog integration
E: datadog client | new relic agent | new relic plugin | newrelic instrumentation
E: query instrumentation | sqlcommenter | trace database queries
E: trace llm calls
E: trace explorer | spans and traces | traces and spans
E: lttng traces | ctf traces | usdt probes
E: go standard library instrumentation
E: opentelemetry for | opentelemetry plugin for | opentelemetry exporter for
E: opentelemetry wrapper | opentelemetry helpers | opentelemetry utilities
E: opentelemetry bootstrap | opentelemetry setup | trace ai agents | grafana mcp
E: application performance metrics | node application metrics | metrics instrumentation library
E: metrics collection library | nodejs runtime metrics | go runtime metrics | custom metrics | business metrics
E: exception and trace | metrics and logs | logs and metrics | logs and traces
E: metrics traces and logs
S: application performance | 埋点 | trace span | trace id | trace context | traceparent | context propagation
S: correlation id | correlation identifier | instrumentation
S: auto instrument | javaagent | java agent | tail sampling
S: head sampling | trace sampler | trace exporter | span exporter | span processor | metrics exporter
S: metric pipeline | log correlation | log aggregation | log analytics | service level | slow query
S: tracepoint | kprobe | uprobe | ebpf | bpf
S: strace | etw | ftrace | lttng | call graph | memory leak
S: heap dump | heap snapshot | thread dump | gc log | allocation tracking | latency histogram | hdr histogram
S: performance counter | hardware counter | cpu profile | pprof | timing statistics | profile visualizer
S: runtime metric | runtime statistics | real user monitoring
S: web vital | error tracking | exception monitoring | diagnosticsource
S: health metric | token usage tracking | data drift
S: 日志指标链路 | 性能剖析
S: 性能监控 | 前端监控 | 遥测 | app insights | service graph | monitoring and troubleshooting
S: visibility into | root cause
S: trace data | trace file | trace event | trace format | trace log
S: execution trace | system trace | function trace | call tree
S: trace propagation | b3 propagation
S: b3 header | instrumented code
S: instrument your
S: gpu trace | hpc performance | likwid | perf event | perf counters
S: performance regression | performance data | performance insight | performance trace
T: jaeger
S: memory usage analysis | heap analysis | core dump | crash dump | minidump | runtime diagnostics
S: production debugging | live debugging
S: 监控链路 | 日志 指标 追踪 | 调用链追踪 | 内存泄漏
S: 内存分析 | 耗时统计 | 卡顿检测 | 卡顿监控 | 性能优化监控 | 性能采集
S: stack traces with | high cardinality | query language for metrics | promql | releases and commits
S: sampling of traces
S: span id | span attributes | span context | root span | child span | resource attributes | semantic conventions
S: trace sampling | metrics backend | time series metrics | metric aggregation
S: histogram buckets | labels and metrics | p95 latency | off cpu
S: stack sampling | call stacks
T: opentelemetry | prometheus | grafana | loki | lightstep | datadog | new relic | newrelic | dynatrace | appdynamics
T: instana | sentry | signoz | splunk | aws xray | x-ray | stackdriver | application insights | azure monitor
T: Micrometer | dropwizard metrics | statsd | fluentd | fluent bit | Pixie | parca | pyroscope | bcc | valgrind
T: vtune | xhprof | xdebug | blackfire | cprofile | visualvm | yourkit | jprofiler | tracy | perfetto
T: hotjar | logstash | kibana | langfuse | langsmith | tideways | miniprofiler
T: dotnet trace | logrocket
T: openmetrics | victoriametrics | thanos | honeycomb io | highlight io | launchdarkly | uptrace | openobserve
T: hyperdx | coroot | Graphite
W: aws cloudwatch
H: observability library | observability framework | observability sdk | tracing tool | tracing api | tracer
H: trace collector | telemetry module | opentelemetry exporter | opentelemetry integration
H: opentracing instrumentation | jaeger client | instrumentation agent | apm tool | line profiler
H: diagnostic tool | leak detector | 链路追踪系统 | 性能分析工具 | 可观测平台 | 调用链系统
H: apm 系统 | tracing instrumentation | tracing collector | tracing package | tracing example | opentelemetry plugin
H: opentelemetry library | opentelemetry client | otel collector | otel exporter | instrumentation tool
H: instrumentation plugin | instrumentation package | function profiler | tracing profiler | network inspector
H: debugbar | 性能监控工具 | 性能监控平台 | 监控 sdk | 性能监控 sdk | 埋点 sdk
H: 链路追踪组件 | 全链路监控系统 | performance libraries
H: monitoring system
H: prometheus exporter | trace analyzer
W: span | request id | instrument | slow request | bottleneck | wall clock time
W: execution time | session replay | crash analytics | diagnostic | data lineage | 追踪 | honeycomb | clickhouse
W: influxdb | trace | metric | monitoring | latency | collector | exporter | middleware | analysis | sampling
W: insight | timing | counter | visualize | memory dump | product analytics
C: opentelemetry-api | opentelemetry sdk node | io opentelemetry | opentelemetry-instrument
)lexicon",
R"lexicon(
[observability]
C: OTEL EXPORTER OTLP ENDPOINT | OTEL SERVICE NAME | jaegertracing all-in-one | openzipkin zipkin
C: opentracing SetGlobalTracer | import opentracing | opentracing StartSpan | start span | tracer StartSpan
C: startSpan | TracerProvider | ddtrace-run | dd-trace | go tool pprof | net http pprof | import cProfile
C: cProfile run | perf record | perf script | flamegraph pl | kernprof | mprof run | Sentry init | sentry dsn
C: InstrumentationKey | APPINSIGHTS INSTRUMENTATIONKEY | applicationinsights
C: registerInstrumentations | NodeSDK | NodeTracerProvider | trace getTracer | startActiveSpan
C: OTLPTraceExporter | AWSXRay | captureAWS | metrics NewGauge | metrics NewTimer
C: metrics NewRegistry | statsd incr | otel Tracer | otel SetTracerProvider
X: ray tracing | path tracing | ray tracer | path tracer | light tracing | image tracing | bitmap tracing
X: line tracing | trace bitmap | span tag | html span | span element | text span | spannable | span text
X: user profile | profile page | musical instrument | instrument track | financial instrument | stack trace
X: stacktrace | contact tracing | photon tracing | autotrace | vision tracing | raytracing | cone tracing
X: trace amount | eye tracing | span class | stl span | column span | year span | observable stream | observer pattern
X: instrument cluster
X: trace images into | image trace | trace an image | traces images | bitmap trace | packet trace
X: racing telemetry data | radio telemetry | disable telemetry | telemetry can be disabled | opt out of telemetry

[logging]
alias: log | logs | logger | log management | 日志
E: logging
E: logger | log library
E: log viewer | log analyzer | log analysis | log management | log aggregation | log aggregator | log collector
E: log collection | log shipper | log shipping | log forwarding | log forwarder | log parser | log parsing
E: log monitoring | log search | log server | log rotation | log analytics | log processing | log processor
E: log storage | log visualization | log explorer | log tailing | log appender | log handler | log formatter
E: log format | log level | log output | log data | logback appender
E: structured log | centralized log
E: json log
E: audit log | syslog | rsyslog | graylog
E: logstash | fluentd | fluent-bit | filebeat | elk stack | efk stack | splunk app
E: splunk forwarder | log4j | log4net | nlog target | serilog sink | serilog enricher | winston transport
E: monolog handler | logcat | colorful log | colored log
E: console log wrapper | 日志 | 日志库 | 日志框架 | 日志系统 | 日志收集 | 日志分析 | 日志工具
E: 日志打印 | 日誌 | 日志管理 | 日志平台 | 日志组件 | 日志采集 | 日志查看 | 日志服务
E: 操作日志 | 日志记录 | log libraries
E: pretty print logs
E: log file viewer | log file navigator | log analyser
E: tail log files | multi pod log | rotating log
E: write logs to | sends your logs | log database
E: debug messages | debugging messages library | debug helper functions
E: log messages to | sending log messages | sends log messages | forward log messages | send log entries
E: logs every | log changes to | log events to
W: logs all
E: change log for models | audit history | audit trail for | track changes to models | activity log for
E: log transport for
E: hook for logrus | zap core | zap encoder | zerolog writer | slog handler
E: handler for slog | pino transport for | pino plugin | winston plugin | winston format
E: winston console
E: monolog formatter | psr 3 compliant | loguru sink
E: log file parser
E: log file reader | log line parser | ltsv
E: journal reader | systemd journal library | journald library | log reader | log pager | colorize logs
E: log colorizer | log highlighter | highlight logs | pretty print your logs | pretty console output
E: display pretty logs | display logs | ios logs | device logs
E: styled console | colored console logs | console output styling
E: console messages
E: debug utility for | debugging utility like | tiny debugging utility | conditional debug
E: cloud watch logs
E: cloudwatch log group | logs to elasticsearch | logs to loki
E: logs to splunk | logs to kafka
E: rotating file stream | rolling file appender
E: rolling logs | archive log files | compress log files | log cleanup | log deduplication | sanitize logs
E: redact logs | log masking | log requests | request log
E: log http requests
E: log file analyser | log file analyzer
E: log file monitor | log watcher | watch log files | log surfer | log entries from | log summarizer | log scanner
E: log checker | logwatch | log correlation engine | serviceable events | system event log
E: hardware error log | windows event log
S: log file | log message | access log | error log | audit trail | activity log | event log
S: keylogger | log entry | log line | log event | log record | log statement | log stream | log tail
S: tail log | log to file | write log
S: severity level | verbosity level
S: rolling file | rotating file | rotate log | logrotate | log retention | log archive
S: log compression | log pattern | log alert | log query | log dashboard | log metric | log router | log drain
S: log correlation | log enrichment | log context | mapped diagnostic context | mdlc
S: log sampling | log redaction | log injection | apache log | nginx log
S: server log | iis log | cloudtrail log | cloudfront log | eventlog | journald | systemd journal | journalctl
S: rfc5424 | rfc 5424 | rfc3164 | gelf | logfmt | log sink | log target | log transport | appender | logback
S: slf4j binding | log facade | log macro
S: debug output | debug print | print debugging | printf debugging | trace level | crash log | remote console
S: stdout stderr | android log | nslog | os log | cocoalumberjack
S: timber tree | print replacement | query log | slow log | morgan
S: model audit | entity audit | log replay | grok | log mining | log clustering | 日志级别
S: 日志文件 | 日志输出 | 打印日志 | 异步日志 | 审计日志 | 日志切割 | 日志追踪
S: 结构化日志 | log rotate
S: log entries | pretty log | beautiful log | error reporting | transport for winston | verbose log
S: elk | stream log | streaming log | tail file | log to console | log to database
S: log to stdout | log to cloudwatch | send log | ship log | collect log | collecting log | view log | search log
S: parse log | analyze log | analyse log | logs from | centralize log | log timestamp | log category
S: log namespace | log color | log verbosity | log tag | log prefix | log group | log callback
S: leveled log | slf4j like | structured event
S: log normalization | windows event
S: log exception | remote log
S: unity log
S: ilogger | tracelistener | trace listener
S: laravel log
S: magento log | mail log | postfix log | sendmail log | squid log | varnish log | haproxy log
S: proxy log | cdn log | elb log | alb log | ssh log | auth log | firewall log | postgresql log | mongodb log
S: docker log | kubernetes log | container log | pod log | lambda log | combat log | raid log
S: battle log
S: geocache log | 输出日志 | 日志轮转 | 日志监控 | 日志统计 | 日志上传 | 日志存储
S: 行车日志 | nginx 日志 | 访问日志 | 错误日志 | 日志可视化 | 前端日志 | 崩溃日志
S: 崩溃收集 | log categories
S: handlers and formatters | info warn error | debug info warn | correlation id
S: stack traces
S: log methods | log labels | log metadata | timestamped
S: timestamps and colors | fatal error warn | info debug | trace debug info
S: error warning info | silent mode | log silent | write to log
S: logged to | logs are written | facility and severity | log priority
S: log destination | logged events | logged data | logged messages | audit events | audit records | audit entries
S: caller information | filename and line number | source location in
T: splunk | kibana | loki | promtail | log4j2 | slf4j | nlog | serilog | zerolog | logrus | glog
T: spdlog | winston | bunyan | pino | monolog | loguru | structlog | swiftybeaver | papertrail
T: loggly | logentries | logdna | sumologic | sumo logic | datadog | airbrake | lograge | npmlog | psr-3 | psr3 | klog
T: rollbar | humio | goaccess | awstats | elmah | hekad | heka | Flume | opensearch | quickwit
T: victorialogs | logz-io | cloudwatch log | log15 | plog | tslog | loglevel
T: tinylog | flogger
T: signale | consola | roarr | debug js | npm debug | fancy-log | gulplog
T: log4cpp | log4cplus | log4cxx | boost log | easylogging | nanolog | apex log | phuslu log
T: tracing subscriber | log crate | metalog | logcheck | fail2ban | multilog | cronolog | lnav | logdy
H: logging helper | logging plugin | logging wrapper | logging client | logging api | logging function
H: logging formatter | logging interface | log monitor | log rotator | log browser | log system | log service
H: log writer | log filter | log exporter | logger middleware | logger plugin | logger implementation | logger class
H: json logger | error logger | audit logger | debug logger | syslog client | logstash output | winston logger
H: bunyan stream | pino transport | logrus hook | logrus formatter | debug utility | audit trail system
H: 日志收集系统 | 日志分析系统 | 日志插件 | logger package | logger utility | logger api | logger app
H: logger backend | logger system | logger helper | logger object | logger function | logging macro
H: logging interceptor | logging filter | logging output | logging mechanism | logging subsystem | log backend
H: log console | log panel | log pipeline | log framework | log helper | log api | log engine | log view
H: application logger | network logger | gps logger | gps data logger | response logger | api logger | filebeat module
H: gelf library | debug log | debug function | psr-3 logger | syslog transport | splunk dashboard | audit library
H: 日志查看器 | 日志查看工具 | 日志分析工具 | 日志采集系统 | 日志收集工具
H: 日志组件库 | 日志监控系统 | 打印库 | 日志模块 | debug utilities
H: log management system
H: logger module | logger library | log hook | log tool | debug helper | debug utils | debug module | log daemon
W: sink | crash reporting | browser console | console output | siem | chat log | irc log | commit log | message log
W: email log | change log of model | paper trail | elasticsearch | zap | timber | sentry | severity | formatter
W: trace | timestamp | rotate | tail | monitoring | audit | middleware | binary log | event viewer | cron log
W: game log | data acquisition | debugging utility | debug tool | activity monitor
C: import logging | logging getLogger | logging basicConfig | getLogger | LoggerFactory getLogger | logger info
C: logger debug | logger error | logger warn | log info | log debug | log error | log Info | log Debug
C: log WithFields | logger Info | Log Information | logger add | import structlog | winston createLogger | new winston
C: require winston | winston add | require bunyan | require pino | createLogger | new Logger | LogManager getLogger
C: LogManager GetLogger | new LoggerConfiguration | WriteTo Console | WriteTo | new StreamHandler | pushHandler
C: pushProcessor | logback xml | log4j properties | log4j rootLogger | appender-ref | nlog config | Timber plant
C: Timber d | DDLogInfo | spdlog info | slog Info | zap L | zap NewProduction | RUST LOG | td-agent | fluent-plugin
C: bin logstash | output stdout | filter grok | etc rsyslog | LOG LEVEL
C: logger trace | logger fatal | logrus New | logrus AddHook | logrus WithFields | log AddHook | zap New | slog New
C: debug app | DEBUG env | syslog LOG_INFO | openlog | logger addHandler | addAppender
C: setLevel | log setLevel | fancylog | syslogd | etc logrotate d
X: log in | log out | login | log on | blog | changelog | change log | catalog | dialog | web log | log likelihood
X: log scale | logarithmic | log n | log normal | log odds | log probability | git log | logged in | captain s log
X: nlog n | log transform | log loss | log house | sink function | log structured | log structured merge
X: write ahead log | distributed log | release log | commit log message | time log | work log | time logging
X: workout log | food log | flight log | training log | kitchen sink | event sink | video sink | audio sink
X: travel log | 更新日志 | 更新日誌 | 变更日志 | 开发日志 | 网络日志 | 变更日誌 | 工作日志
X: log structured storage
X: logging in | log in with | user logging in
X: log4shell | logger pro | data logger device | temperature logger | changelog generator | log collector truck
X: key logger | error logged in user | logs in as | logs in to | logs in as a given user | simply logs in | log you in
X: login prompt | vlog | blogging

[workflow]
alias: workflows | workflow engine | workflow automation | automation | orchestration | 工作流 | 自动化
E: workflow
E: etl pipeline | pipeline orchestration | business process | bpm
E: bpmn | process engine | process automation | rpa | orchestration engine | task orchestration
E: job orchestration | durable execution | directed acyclic graph | dag scheduler | job scheduler
E: task scheduler | cron scheduler | job scheduling | task scheduling | distributed scheduler | task runner
E: automation tool | automation framework | automation platform | automation script
E: automation engine | automation server
E: git-flow | gitflow | branching model | alfred extension
E: alfred plugin | alfred app | raycast extension | launchbar action | keyboard maestro | apple shortcut
E: siri shortcut | applescript | hazel rule | ifttt | zapier | n8n node
E: n8n community node | node-red
E: approval process | snakemake | nextflow pipeline
E: nf-core | cwl | wdl | airflow
E: luigi | oozie | azkaban | camunda
E: activiti | flowable | jbpm | dagster | 工作流 | 工作流引擎
E: 流程引擎 | 任务调度 | 调度 | 定时任务 | 流程设计器 | 工作流平台 | 自动化流程
E: 自动化 | 流程编排 | 任务编排 | 审批流 | 自動化 | 流程設計 | 任務排程
E: 分布式任务调度 | 定時任務 | 流程图设计器 | 效率工具
E: powerful automations | automate anything | automate repetitive | automate your
E: integrations and automations | connect apps | connect your apps
E: if this then that
E: triggers and actions | event driven automation | orchestration of services | durable orchestration
E: orchestration of microservices | state machine for | orchestrate tasks
E: orchestrate pipelines | pipelines as code | programmatically author schedule
E: schedule and monitor | complex pipelines of batch | dag of tasks
E: tasks and dependencies | pipeline manager | pipeline tool | pipeline engine
E: streaming build system | alternative to make
E: project management tool | issue tracker | track issues
E: product roadmaps
E: distributed cron | cron alternative | scheduler for
E: human approvals | business processes
E: process orchestration
E: desktop automation | approval flow | low code automation | visual programming for automation
E: flow based programming | elt pipeline | data syncs | git branching
E: 工作流编排 | 工作流管理 | 流程自动化 | 项目管理 | 低代码工作流
E: steps between | step after step | chain tasks | chains of tasks | glue between apps | connects your tools
E: on a schedule | background automation | drag and drop automation
E: plan your work | manage projects | manage your projects | sprints | todo lists and projects | gantt
E: time tracking for teams | team tasks
E: scheduler provider
E: scheduling library | cron like scheduler | cron expression parser | recurrence rules
E: periodic jobs | durable functions
E: nextflow plugin
E: galaxy tool
E: zeebe client | temporal client | temporal worker | prefect integration
E: community node for n8n | n8n plugin | n8n integration | n8n instance
E: pipedream component | make integration | activepieces piece
E: saga orchestration
)lexicon",
R"lexicon(
[workflow]
E: pipeline of tasks | data pipelines framework
S: bioinformatics pipeline | data pipeline | pipeline framework | analysis pipeline | orchestration
S: cron job | build automation | gulp task | grunt task | gulp plugin | grunt plugin
S: task queue | job queue | job runner | background job | background task | delayed job
S: recurring job | recurring task | scheduled task | scheduled job | periodic task | cron expression | cron syntax
S: crontab | cron-like | cron replacement | dag | task graph | task dependency | task dependencies | job dependency
S: parallel task | retry policy | long running process | state transition | finite state machine
S: statechart | transition rule | process definition | process instance | process modeling
S: petri net | flow-based | dataflow | data flow | visual programming | node editor
S: flow designer | flow editor | rule engine | business rule | trigger action | event trigger | webhook trigger
S: automation rule | automate task | automate boring | automate everything | automating
S: automate process | repetitive task | task definition | taskfile | make alternative
S: make replacement | command runner | script runner | watch task | gulp boilerplate | gulp starter | gulpfile
S: gruntfile | cakefile | rakefile | jakefile | fabfile | productivity tool | gtd | pomodoro
S: streamline development | macro recorder | autohotkey | hotkey script
S: text expansion | snippet expansion | quick launcher | spotlight alternative | feature branch
S: hotfix branch | release branch | branch naming | pipeline step
S: pipeline stage | pipeline builder | pipeline definition | pipeline runner | pipeline execution
S: reproducible analysis | reproducible pipeline | reproducible research
S: slurm job | batch job | spring batch | job submission | job management | ml pipeline | mlops pipeline
S: experiment pipeline | processing pipeline | rna-seq pipeline | imaging pipeline
S: human task
S: user task | prompt chaining | ui automation | gui automation
T: nextflow | prefect
S: 签到 | 自动签到 | 审批 | 任务队列 | 任务流 | 可视化流程 | 编排 | 青龙面板
S: 脚本自动化 | 提升效率 | automated task | orchestrate | orchestrating
S: human in the loop | webhook automation | github automation | business automation
S: issue management
S: etl
S: vfx pipeline | 3d pipeline | animation pipeline
S: blender pipeline | maya pipeline | render farm | render queue | publishing pipeline
S: email automation | gmail automation | excel automation | office automation | pdf automation
S: twitter automation | linkedin automation | game automation | mouse automation | keyboard automation | mouse macro
S: click automation | auto-clicker | it automation | astronomy pipeline | data reduction | neuroimaging pipeline
S: fmri pipeline | bids app | ngs pipeline | genomics pipeline | metagenomics pipeline | atac-seq pipeline
S: experiment management
S: notebook execution | papermill | parameter sweep | job array | lsf | pbs | htcondor | grid engine
S: multi step process | step by step process | stepper process
S: retryable step | idempotent task | distributed task | async task | asynchronous task | task chain | task flow
S: task group | task pipeline | task pool | trigger based | scheduler daemon | schedule job | schedule task
S: schedule command | schedule script | scheduled command | scheduled execution | scheduled post | systemd timer
S: launchd | quartz job | cron string | cron parser
S: macos automation | mac automation | ios automation | android automation | shortcut automation
S: bash automation | python automation | powershell automation | make task | makefile target | rake task | thor task
S: package json script | cake build | msbuild task | nake | psake | phing task | robo task | leiningen task | mix task
S: fabric task | gulp 4 | gulp-js | gruntjs | grunt-js | spec driven development
S: agent pipeline | claude skill | 自动打卡
S: 打卡 | 自动任务 | 自动签到脚本 | 计划任务 | 调度中心 | 作业调度 | 分布式调度
S: 流程管理 | 业务流程 | 可视化编排 | 审批流程 | 流程表单 | 工作流程 | 脚本 自动化
S: 自動簽到 | 流水线 | 自动化办公 | 办公自动化 | 快捷指令 | 多智能体编排 | retry policies
S: retries and timeouts | each step | workers poll | backfill
S: parallel execution of tasks | conditional branches | fan out | run history | task states | integrations with
S: nodes and edges | scheduled runs | checkpoints resume | pipelines for | issue tracking | kanban board
S: job runs | job retries | schedule expression | computed next run
T: alfred | zeebe | cromwell | kubeflow pipelines | step functions | n8n | huginn | integromat | power automate
T: microsoft flow | uipath | Windmill | kestra | Celery | sidekiq | hangfire | rundeck | gulp | grunt | raycast
T: hammerspoon | bettertouchtool | autoit | tasker | bonita | logic apps | nifi
T: streamsets | xxl-job | powerjob | elastic job | dolphinscheduler | metaflow | kedro | dvc | cwltool
T: taverna | stackstorm | cron | launchbar | Quicksilver | comfyui | dify | coze | langgraph | 青龙
T: drupal rules | sharepoint designer | apache beam | Automator
T: inngest | trigger dev | apscheduler | oban | Quartz
H: orchestrator | workflow script | workflow package | workflow example | workflow app | automation library
H: automation bot | automation project | automation solution | orchestration tool | orchestration layer | task manager
H: scheduling system | analysis workflow | build script | build tool | node-red node | agent orchestration framework
H: approval system | 任务调度平台 | 任务调度系统 | 调度平台 | 调度系统 | 自动化工具
H: 自动化脚本 | 签到脚本 | 自动化平台 | 定时任务框架 | 任务调度框架 | 流程图编辑器
H: 审批系统 | workflow sdk | workflow model | workflow cli | workflow demo | task tool | task set
H: background worker | batch scheduler | batch processor | job processing system | pipeline api | pipeline template
H: cwl runner | grunt config | gulp build | gulp wrapper | git subcommand
H: visual programming tool | 工作流系统 | 工作流框架 | 工作流设计器 | 流程设计 | 审批流引擎
H: 任务调度工具 | 任务调度中心 | 任务编排框架 | 流程编排框架 | 流程编排引擎
H: 签到工具 | 打卡脚本 | 自动化框架 | 定时任务系统 | 定时任务管理系统 | 定时任务调度
H: 批处理工具 | 调度框架 | 调度器 | workflow 插件 | cron libraries
H: bpm engine
H: pipeline library
W: saga | compensation | state machine | drag and drop flow | file watcher
W: streamline | time saving | kanban | provenance | slurm
W: approval | 流程 | shortcuts | jira | dbt | job | pipeline
W: automate | automation | schedule | scheduler | scheduling | queue | worker | stage | retry | parallel | batch
W: macro | productivity | makefile | long running | dependency graph | zettelkasten
W: task management | time tracking | personal organizer
W: mlops | resumable | npm script | yarn script
W: sbt task | gradle task | ant task | claude code plugin | slash command | subagent | 批处理 | 任务管理
W: data processing framework | build system | git hook
W: project management
C: nextflow run | airflow scheduler | airflow webserver | from airflow | luigi Task | import luigi | prefect deploy
C: dagster dev | cromwell run | grunt initConfig | grunt loadNpmTasks | grunt registerTask
C: gulp src | gulp watch | require gulp | gulp default | grunt serve | grunt watch | alfredworkflow
C: npm install | n8n start | npx n8n
C: sbatch | qsub | invoke task | task default | just list | ql repo | osascript
X: optical flow | tensor flow | cash flow | stack overflow | pipeline stall | graphics pipeline | rendering pipeline
X: render pipeline | gas pipeline | oil pipeline | air flow | scheduler kernel | thread pipeline | cpu pipeline
X: pipelined cpu | instruction pipeline | pipelined processor | sklearn pipeline | flow type | flow field
X: control flow | text flow | flow layout | alfred the | alfred university | home automation | shader pipeline
X: batman alfred | test automation | browser automation | build macro | macro expansion | c macro | rust macro
X: proc macro | keyboard macro pad | rxjava scheduler | lr scheduler | learning rate scheduler | process scheduler
X: cpu scheduling | flow cytometry | fluid flow | github workflow | ci workflow | work flow | course scheduler
X: class scheduler | event calendar scheduler
X: actions workflow | fits your workflow | your workflow | workflow badge | improve your workflow | workflows ci

[networking]
alias: network | networks | computer networking | 网络 | 網路
E: networking | network library | network programming | network protocol | network tool
E: network analysis | network monitoring | network scanner | network simulator | network automation
E: network configuration | network management | network stack | network manager | network traffic | network packet
E: network interface | network device | network security | network communication | network framework | network engine
E: network utility | network client | network server | network discovery | network topology | network emulation
E: network emulator | computer network | peer-to-peer | p2p | sdn | openflow
E: tcp | udp
E: socket server | socket client | socket programming
E: socket library | raw socket | unix socket | proxy server | http proxy | socks proxy | socks5
E: reverse proxy | forward proxy | transparent proxy | proxy client | proxy tool | proxy pool | proxy checker
E: proxy scraper | proxy list | proxy rotator | proxy manager | cors proxy | mitm proxy | tunneling | ssh tunnel
E: reverse tunnel | http tunnel | port forwarding | nat traversal | hole punching | vpn
E: openvpn | wireguard | ipsec | ikev2 | l2tp | pptp | v2ray | xray core
E: trojan-go | sing-box | vless | vmess | dns
E: dnscrypt | dnssec | ddns
E: mdns | zeroconf | bonjour | dhcp | ntp client | ntp server
E: snmp library | ssh client | ssh server | ssh library | sshd | sftp | ftp server
E: ftp client | telnet | netcat | packet capture | packet sniffer | packet analyzer
E: packet parser | packet crafting | packet filter | packet processing | packet generator | pcap | libpcap
E: wireshark | tcpdump | network sniffer | deep packet inspection | port scanner | port scanning
E: ip scanner | nmap | ping tool | traceroute | firewall | iptables | nftables
E: bandwidth limiter | bandwidth test | speedtest | traffic shaping | qos | congestion control | quic
E: sctp | mptcp | sip server | sip client | turn server | stun
E: bgp | ospf | routing protocol | routing daemon | router firmware | openwrt | dd-wrt
E: luci app | netconf | yang model | ip geolocation | cidr | subnet calculator | arp spoofing | vlan | vxlan
E: wireless network | bluetooth | ble | mesh network
E: bittorrent client | dht | kademlia | libp2p | onion routing | tor network | i2p | anonymity network
E: captive portal | wol | dpdk | xdp | network driver
E: netcode | kcp | enet | event driven network | asynchronous network | 网络
E: 网络编程 | 网络库 | 網路 | 代理服务器 | 内网穿透 | 翻墙 | 科学上网 | 网络通信 | 抓包
E: 网络框架 | 路由器 | 防火墙 | 端口转发 | 端口扫描 | 网络协议 | 代理池 | 域名解析
E: 蓝牙 | 無線網路 | 代理伺服器 | 局域网 | 软路由 | 透明代理 | 網路程式 | LoRa
E: network libraries | network utilities | network topologies
E: socket libraries | http proxies | socks proxies | reverse proxies | forward proxies
E: transparent proxies | cors proxies | mitm proxies | snmp libraries | ssh libraries
E: network application framework | non blocking network | tls termination
E: load balancer for | layer 4 | ingress | service mesh | edge proxy
E: expose local | expose your local | behind nat | behind a nat
E: tunnel to | tunnel for | secure tunnels
E: decentralized network | private network
E: network analyzer | bandwidth monitor | bandwidth by process | scan ports | ip addresses
E: network diagnostics | internet speed
E: software defined network | network function
E: network policy | network policies | rpc framework | rpc library | webrtc implementation
E: mqtt | bittorrent library | wifi analyzer | lora | wake on lan | send files to | transfer files between
E: activitypub network
E: free port | port finder | find an open port | unused port | ephemeral port | reserve a port
E: wait for port | port availability | port check | bandwidth throttling | bandwidth throttle
E: bandwidth limit | bandwidth control | bandwidth shaping | rate limit connections | transfer rate | flow rate
E: throttle streams | packet loss simulation | latency injection | network adapter | service discovery protocol
E: avahi | upnp library | upnp igd | nat-pmp | port mapping protocol | nat punch
E: turn client | ice agent | ice library | rtcp | rtp packets | rtp stack | srtp | dtls library
E: dtls implementation | forward error correction
E: packet parsing | packet decoder
E: packet dissector | packet capturing | protocol dissector
E: pcapng | netflow collector | traffic capture | traffic statistics | traffic analyzer
E: af packet | tap device | network overlay | network bridge device | cni plugin | netlink | rtnetlink
E: ethtool | iproute2 | multicast routing | routing suite | pim-sm | igmp
E: rip protocol | rpki validator | route origin validation
W: is-is
E: internet routing registry | whois library | whois lookup | whois parser | rdap client | rdap lookup
E: geoip lookup | geoip library | geoip database | ip to country
E: ipv4 address | ipv4 addresses | ipv6 address | ipv6 addresses | ipv6 library
E: ip range check | subnetting | subnet mask | netmask | ip calculator
E: internal ip | get my ip | mac addresses
E: mac lookup | oui database | magic packet | arp table | arp scan
E: arp protocol | ndp | icmp ping | ping library | ping hosts | ping a host | ping utility | network ping
E: latency measurement | network speed test | speed test cli | throughput test | iperf client
E: network troubleshooting | network testing tool | internet connectivity
E: internet connection | connection check | network status library | host discovery | network mapper | network scan
E: network scanning | lan scanner | wifi scanner | wireless scanner | wlan tools | mobile hotspot | networkmanager
E: connman | netplan | ifupdown
E: dhcpv6 | radvd | router advertisement | ppp | strongswan plugin
E: tunnel over
E: ssh2 client | ssh2 library | ssh protocol
E: scp library | ssh config manager | ssh proxy | ssh multiplexer | parallel ssh
E: ftp library | ftp protocol | tftp client | tftp protocol | ldap client | ldap library | ldap protocol | snmp traps
E: snmp manager | gnmi | restconf | openconfig | tr-069 | radius protocol | radius library
E: syslog protocol | ntp library | ntp time | ptp daemon | smb client | smb library | smb protocol | cifs
E: hosts file manager
E: top level domains | public suffix | domain name parsing | domain parser | tld list | subdomain parser
E: url escaping | proxy agent | socks client | socks library
E: proxy auto config | pac proxy | proxy chaining | proxy switcher | transparent proxying | port forwarder
E: socat | socket proxy | berkeley sockets | async sockets | async io library
E: network event loop | epoll based | io multiplexing | connection multiplexing | stream multiplexing
E: stream multiplexer | multiplexed streams | yamux | connection pool library | length prefixed
E: network transport | network messaging | client library for the protocol
E: network abstraction | network service discovery
E: bittorrent protocol | torrent library | torrent files | torrent creator
E: create torrent | magnet uri | tracker client | tracker protocol | torrent client library | ipfs network | rcon
E: query game servers | game server query | server query protocol | server list ping
)lexicon",
R"lexicon(
[networking]
E: source query | gamespy protocol | minecraft protocol | rpc implementation | onc rpc
E: sun rpc | dce rpc | msrpc | named pipes | opc ua client | serial over network | sip stack | voip library
E: sip protocol | h323 | xmpp library | webfinger client | gopher client | gemini client | nntp client | usenet client
E: pop3 client | imap library | imap client library | smtp client library | amateur radio network | ax25
E: mobile broadband | qmi | mbim | at commands modem | 3g modem | lte modem | ipc router | tor client | tor controller
E: onion services | tor hidden | mixnet | obfuscation proxy | pluggable transport | obfs4 | domain fronting
E: cisco devices | fortinet | f5 big-ip | home router
E: ipset | pf rules | ufw | network tap | network booting | pxe | iscsi | infiniband | rdma | roce
E: ethernet frames
S: hysteria | websocket | proxy | tunnel | service discovery | snmp | ssh
S: load balancer | bandwidth | speed test | http 3 | http2 | grpc | rtp | rtsp | sip | voip | webrtc | ip address
S: ipv6 | ipv4 | mac address | ethernet | arp | wifi | wi-fi | wireless | lorawan | zigbee | modbus
S: can bus | bittorrent | tor | hotspot | upnp | rpc
S: http client | http library | 代理 | 梯子 | 隧道 | packet
S: network flow | netflow | sflow | ipfix | network telemetry | network latency | round trip time | throughput
S: network speed | network condition | reachability | network connectivity
S: connectivity check | connection status | network status | network request | network call | network layer
S: network address | network namespace | tun tap | tun device | tap interface | virtual interface
S: virtual network | overlay network | network bridge | bridge interface | network switch | switch config | cisco ios
S: cisco router | junos | arista eos | mikrotik | routeros | ubiquiti | unifi | fortigate | palo alto | netmiko
S: napalm | router configuration | router exploit | routing table | policy routing | nat | port mapping
S: port knocking | expose localhost | localtunnel | bastion host | jump host | jump server
S: known host | scp | mosh | terminal server | remote access
S: remote desktop | vnc | rdp | chat server | chat client | client-server | client and server | server and client
S: connection pool | keep alive | keepalive | epoll | kqueue | iocp | io uring | libuv | libevent
S: reactor pattern | proactor | protocol implementation | protocol stack
S: protocol parser | wire protocol | binary protocol | message framing | serialization protocol | rfc
S: multicast | unicast | anycast | gossip protocol | swim protocol
S: membership protocol | peer discovery | peer connection | distributed hash table | torrent | magnet link
S: file transfer | local network | lan | intranet | extranet | domain name | domain lookup | whois
S: name server | nameserver | zone file | a record
S: pi-hole | hosts file | ip lookup | public ip | external ip | ip range | ip blocklist
S: bind9 | unbound | ssl termination
S: access point | ssid | wpa2 | wpa supplicant
S: hostapd | monitor mode | deauth | beacon frame | ad hoc network | manet | vehicular network | ns-3 | ns3 | mininet
S: p4 language | p4 program | network experiment | traffic generator | traffic analysis | traffic classification
S: congestion | link state | spanning tree | lldp | dot1x | radius server
S: radius client | pppoe | gatt
S: ibeacon | at command
S: offline detection | network inspector | traffic interception | request interception | network debug
S: bungeecord | lobby server | lag compensation | network synchronization | 代理ip | 订阅转换
S: 穿透 | 长连接 | 心跳 | 网速 | 测速 | 多线程下载 | 中继 | 组网 | 虚拟局域网 | 粘包
S: 即时通讯 | 网络请求 | 网络监控 | 服务器 客户端 | socket | icmp | ping | ntp | ftp | smtp relay
S: onion router | mitm | file sharing | proxying | proxies
S: proxychains | pac file | wpad
S: censorship | gfw
S: geo restriction | unblock | kill switch
S: point to point | multihop | exit node | network slicing | 5g core | 5g network | lte
S: epc | telecom | ss7 | diameter protocol | gtp | o-ran | network processor
S: smartnic | realtek driver | rtl8812au
S: bbr | ip over | http over | tls over
S: over http | over serial
S: ip forwarding | ip routing | ip blocking | ip spoofing | ip rotation | ip parser | ip validation
S: ip prefix | asn | route server | looking glass | internet exchange
S: peering | rpki | ripe atlas | irr | autonomous system | network operator | network engineer | network engineering
S: network inventory | network documentation | ipam | dcim | netbox plugin | network audit | network diagram
S: network map | network mapping | network visualizer | network weathermap | network test | network testing
S: network benchmark | network performance | network quality | network throttling | network failure | network outage
S: network recovery | network share | network drive | network boot | network time | network clock | network audio
S: network camera | network printing | network game | network gaming | network multiplayer
S: network replication | replication layer | messaging library | remote procedure
S: async io | asynchronous i-o | multithreaded server | concurrent server | echo server
S: reliable transport | selective repeat | distance vector | dijkstra routing
S: networks assignment | network simulation | gns3 | eve-ng | containerlab
S: network lab | ccna | ccnp | channel model | sdr | gnu radio | ofdm
S: mesh routing | batman-adv | olsr | aodv | babel routing | mesh node | freifunk | community network
S: eduroam | 802 11 | 802 1x
S: rxbluetooth
S: eddystone | nearby connection | multipeer | airdrop alternative | airdrop clone | tethering
S: modem | dial up | serial over | can over | ax-25
S: aprs | hamnet | reticulum | scuttlebutt | hypercore | dat protocol | gnutella | soulseek
S: direct connect | nmdc | adc protocol | irc server | ircd | irc client | xmpp server | smtp server | smtp client
S: gemini protocol | finger protocol | nntp | rtmp | srt protocol | udpxy
S: ssdp | webtorrent | data channel | signaling server | peerjs
S: simple peer | turn relay | sfu | jitsi | websockify | connection library
S: connection handler | connection tracking | conntrack | connection monitor | netstat | open port | port checker
S: port knock | knock daemon | port redirect | port relay
T: shadowsocks
S: cname | txt record | mx record | ptr record
S: domain checker | domain availability | domain registrar | domain registration | hosts switcher | hosts manager
S: cloudflare ip | github hosts | github accelerate | mirror acceleration | cdn ip
S: haproxy config | keepalived | vrrp | virtual ip | floating ip | ip failover | ipvs | lvs | layer 7 | layer 2
S: layer 3 | osi model | switch port | managed switch | port mirroring | pfsense api | opnsense plugin
S: asus router | asuswrt | huawei router | router admin
S: router api | router management | router script | edgerouter | edgeos | vyos
S: fritzbox | fritz box | netgear router | network attached
S: campus network | 校园网 | 校园网登录 | drcom | srun | 网络库封装 | 网络调试
S: 网络诊断 | 网络扫描 | 网络测速 | 网络连接 | 网络状态 | 网络爬虫代理 | 通讯协议
S: 通信协议 | 数据包 | 报文 | 套接字 | 多路复用 | 高性能网络 | 高性能网络库 | 网络游戏
S: 服务器框架 | 游戏服务器框架 | 局域网传输 | 远程桌面 | 端口转发工具 | 反向代理
S: 免费代理 | 免费节点 | 机场订阅 | 分流规则 | 代理规则 | 旁路由 | 组网工具 | 内网
S: 动态域名 | dns 服务器 | 蓝牙通信 | 蓝牙开发 | 低功耗蓝牙 | 网卡 | 抓包分析 | 流量分析
S: ip 地址 | ip 库 | ip 归属地 | 优选 ip | wifi 连接 | 蓝牙库 | http libraries
S: messaging libraries | connection libraries
S: subnet | listening on | forward traffic | upstream
S: connections per second | multiplexing | relay server | trojan protocol
S: datagram | bind to an address | hostname and port | ip and port
W: host and port
S: over the network | across the network | network nodes | remote host | network addresses | hostname lookup
S: gateway address | default gateway | default route | broadcast address | loopback | port range | listening ports
S: wire format | big endian header | bootstrap nodes
T: ipfs | scapy | netty | asyncio | gevent | asio | zeromq | nanomsg | haproxy | Squid | Envoy | traefik
T: Caddy | privoxy | stunnel | openssh | paramiko | libssh | libssh2 | ngrok | frp | strongswan | xray | zerotier
T: tailscale | tinc | softether | powerdns | dnsmasq | coredns | route 53 | pfsense | opnsense | cisco | Juniper
T: arista | open vswitch | openvswitch | ovs | onos | opendaylight | Floodlight | quagga | frrouting | exabgp | ebpf
T: winpcap | npcap | Asterisk | freeswitch | kamailio | opensips | pjsip | bluez | corebluetooth | libtorrent
T: qbittorrent | hyperswarm | raknet | lidgren | steamworks | lwip | winsock | gnutls
T: ansible network | netbox | meshtastic | okhttp | alamofire | afnetworking | Retrofit | omnet | curl | axios
H: network monitor | network module | network plugin | network daemon | network application | network api
H: networking stack | networking api | networking package | networking module | tcp wrapper | udp protocol
H: socket wrapper | socket implementation | socket api | websocket library | websocket implementation
H: websocket proxy | socks5 server | socks server | reverse proxy server | proxy middleware | proxy service
H: proxy settings | proxy protocol | tunneling proxy | vpn service | dns plugin | dns provider | mdns library
H: mdns responder | snmp client | snmp agent | ssh connection manager | ssh bastion | packet library | dissector
H: sniffer | firewall rule | load balancing | traffic monitor | sip library | rtp library | bittorrent tracker
H: mesh protocol | transport protocol | communication protocol | protocol library | messaging protocol
H: transport layer | bluetooth plugin | bluetooth stack | beacon library | wifi driver | modbus client | modbus server
H: rpc client | client server application | 代理工具 | 抓包工具 | 网络工具 | 内网穿透工具
H: 网络通信框架 | 通信框架 | 网络请求库 | 网络请求框架 | 测速工具 | network protocol analyzer
H: network proxy | network firewall | network service | network device driver | io library | reliable udp library
H: quic server | web proxy server | node proxy | proxy application | proxy handler | proxy module | proxy software
H: proxy config | proxy configuration | proxy api | socks5 client | tunnel broker | ssh terminal
H: ssh command | ftp client library | irc library | dns client library | dns daemon | dns implementation | dns module
H: dns query tool | dns server implementation | dns service | dns stub resolver | domain name parser
H: ip database | oui lookup | file transfer application
W: clash | router | 加速器 | 机场 | gateway | multi client | event loop | broadcast | block list | geoip
W: http header | http request | http server | web server | nfc | infrared | serial port
W: serial communication | 节点 | 订阅 | 端口 | 网关 | tornado | nginx | varnish
W: cloudflare | ip | traffic | routing | transport | latency | tls | ssl | handshake | peer | internet | file server
W: 一键安装脚本 | gossip | onion | isp | dedicated server | matchmaking | lobby
W: message passing | antenna | imap server | mail server | iptv | dlna | airplay | chromecast | cast protocol
W: long polling | server sent event | connection manager | hostname | edge server | 聊天室 | 文件传输
W: 远程控制 | 去广告 | 广告拦截 | 路由 | 负载均衡 | 公网 | 域名 | 流量 | pin code
H: dht node | softphone | pbx | modem manager | packet injector | ping sweep | mtr | port redirector
H: application firewall | iptables rules | ebpf program | reverse proxy setup | haproxy configuration | openwrt build
H: virtual switch | wireless tool | wlan driver | bluetooth tool | bluetooth low energy library | ble plugin
H: ble stack | ble manager | rpc protocol | rpc system | rpc server | protocol client | protocol server
H: protocol handler | modbus simulator | modbus stack | time server | ipfs gateway | unblocker | 网络编程框架
H: 网络通信库 | 网络调试工具 | 网络诊断工具 | 网络监控工具 | 网络扫描工具 | 代理软件
H: 代理客户端 | 代理服务 | 代理 ip 池 | ip 代理池 | 端口扫描工具 | 端口扫描器 | 聊天程序
H: 聊天室程序 | 校园网登录脚本 | 校园网客户端 | 网络助手 | 文件传输工具 | 蓝牙框架
H: 反向代理服务器 | 抓包软件 | 翻墙工具 | 规则集
C: import socket | socket socket | AF INET | SOCK STREAM | SOCK DGRAM | net createServer | require net | require dgram
C: net Dial | net Listen | TcpListener | TcpStream | TcpClient | UdpClient | UdpSocket | ServerSocket
C: import paramiko | import asyncio | io netty | ip addr | ip route | ip link | ip netns | ifconfig | sysctl net ipv4
C: ssh-keygen | nslookup | dig | resolv conf | etc hosts | telnet localhost | ALL PROXY | wg genkey
C: opkg install | opkg update | feeds conf | hciconfig | bluetoothctl | hcitool lescan | airmon-ng | proxy pass
C: listen 443 ssl | etc network interfaces | setcap cap net raw | ssh root | ssh user | ufw allow | ip tuntap
C: ip6tables | WiFi begin | new WebSocket | WebSocket ws | ws connect | io connect | socket emit | socket on
C: recvfrom | sendto | setsockopt | sock bind | sock connect | server listen | recv 1024 | bind localhost | io service
C: EventLoopGroup | ServerBootstrap | ChannelHandler | ChannelInitializer | NioEventLoopGroup | quinn | ss-server
C: ss-local | sslocal | shadowsocks json | frpc | ngrok http | wg0 | etc wireguard | named conf
C: dnsmasq conf | server nameserver | 8 8 8 8 | upstream server | haproxy cfg | socks5h | proxychains4 | setproxy
C: tcpreplay | iperf3 | iperf | CBCentralManager | BluetoothAdapter | BluetoothGatt | BluetoothDevice | CBPeripheral
C: ryu-manager | sudo mn | mininet cli | ns3 run | configure terminal | interface GigabitEthernet | router bgp | vtysh
C: ping -c | nmap -s | nc -l | wg-quick | iwconfig | net-connect | net-Socket | dgram-createSocket | socket-AF_INET
C: inet_pton | getaddrinfo | sockaddr_in | ipaddress-ip_network | netaddr | dns-resolve | 192-168-1-1 | 192-168-0-1
C: 10-0-0-1 | 1-1-1-1
X: neural-network | convolutional network | deep network | adversarial network | generative adversarial network
X: recurrent network | social network | social networking | network embedding | network science | complex network
X: bayesian network | belief network | gene network | network architecture search | residual network
X: regulatory network | interaction network | protein network | biological network | graph network | attention network
X: network analysis in r | network visualization | network pruning | network training | pretrained network
X: network weight | policy network | value network | road network | cartoon network | ad network | playstation network
X: petri network | transport network | network layer of neural | route optimization | vue router | react router
X: express router | angular router | page router | client side router | php router | http router | url router
X: request router | routing component | es6 proxy | proxy object | javascript proxy | dynamic proxy | proxy class
X: proxy pattern | proxy object pattern | web router | stack trace | socket wrench | router component | app router
X: proxy model | event listener | proxy design pattern | ssh key url | git ssh | hacker news network
X: citation network | network motif | gene regulatory network | electrical network | power network
X: sensor fusion network | network representation learning | ip camera | intellectual property | light switch
X: switch case | switch statement | nintendo switch | spiking network | hopfield network | q network | deep q network
)lexicon",
R"lexicon(
[networking]
X: siamese network | dense network | capsule network | network model | network inference | light network
X: business network | co-occurrence network | lstm network | memory network | feedforward network
X: graph attention network | detection network | segmentation network | drug network | network data structure
X: ice cream | bind data | data binding | two way binding | ice age | clash of clan | clash royale | protocol buffer
X: swift protocol | protocol oriented | protocol extension | ecmascript proxy
X: federated network | network of contributors | network tab | network error
X: network graph library | graph and network | network state | network image | ping me | ping us | corporate proxy
X: behind a proxy | object proxy | npm proxy
X: social network server | federated social network
X: network of people | network request library | network requests in | network graph | network topology dataset
X: js proxies | proxy handler traps | proxy traps | proxies and reflect | packet of | package network | disk latency
X: io latency | api key ping | dns prefetch | network idle | chrome network tab | offline network | network first
X: network only | cache and network | metabolic network | street network | blockchain network fees | test network
X: main network | lightning network wallet | ethereum network | networkx | network dataset

[iot]
alias: internet of things | home automation | smart home | 物联网
E: iot | internet-of-things
E: iiot
E: arduino
E: esp8266
E: esp32 | esp-idf | esp-01 | nodemcu | wemos | m5stack | m5stick | platformio
E: espressif | esphome | tasmota | raspberry-pi
E: raspberrypi | raspbian | pi zero | rpi | gpio | beaglebone
E: orange pi | jetson nano | home-automation | home-assistant
E: lovelace card | hassio | hass | hacs | openhab | domoticz
E: homebridge | homekit | smart-home | smartthings
E: hubitat | fhem | iobroker | node-red
E: mqtt | coap
E: lwm2m | lorawan | zigbee | z-wave | zwave
E: matter protocol | thread protocol | 6lowpan | enocean | knx | bluetooth mesh | smart device | smart plug
E: smart light | smart bulb | smart lock | smart meter | smart thermostat | smart speaker | smart switch
E: smart mirror | magic mirror | magicmirror | connected device | wireless sensor | sensor node
E: sensor network | temperature sensor | humidity sensor | weather station | plant watering | philips hue | hue bridge
E: hue light | tuya | xiaomi home | miio | sonoff | shelly | yeelight | lifx | nest thermostat | ecobee
E: wiz light | particle photon | particle core | spark core | electric imp | johnny-five | cylon | gobot | firmata
E: micropython | circuitpython | espruino | tessel | mbed | contiki | riot os | zephyr rtos | edge gateway
E: tinyml | adafruit | sparkfun | seeed | 物联网 | 智能家居 | 单片机 | 传感器 | 树莓派 | 嵌入式
E: 智能硬件 | 物聯網 | 智慧家庭 | 树莓派 pico | 物联网平台 | 智能设备 | 感測器
E: 家庭自动化 | 智能开关 | 树莓派项目 | 开发板 | 家庭助理 | 温湿度 | microcontroller | LoRa
E: siri and | thread border router | matter bridge | ble gateway | bluetooth low energy | ble beacon
E: sensors and actuators | environmental sensors | air quality monitor | air quality sensor | energy monitor
E: energy monitoring | solar monitoring | plant monitor | smart irrigation | smart bulbs | smart lights
E: led strip controller | device management platform | hardware programming | wiring together hardware | visual wiring
E: event-driven applications with flow | flow-based programming for | edge devices | telemetry from devices
E: control your esp
E: serial port library | serial port access | serialport | serial port in the browser | serial communication library
E: serial communication with | serial library for | access the serial port | web serial api | rs 232 | modem commands
E: at commands | gsm modem | 3g modem | cellular modem | modem library | sms modem | gps logger
E: gps receiver | gps devices | gps module library | gpsd client | nmea
E: ais decoder | ais receiver | gps tracking devices | tracker devices | vehicle tracking
E: sensor driver for | driver for the sensor | library for the sensor | reading sensors | read sensors
E: sensor library for | i2c sensor | i2c library | i2c bindings | i2c driver for | spi library | spi devices
E: gpiod | nrf24 dongles | radio dongle | usb dongle | usb device access
E: usb hid | hid device | usb devices from | libusb bindings | usb library | usb relay | usb thermometer
E: usb power meter | power switch control | smart usb hub | ble library
E: ble peripheral | ble central | ble devices | bluetooth library | bluetooth bindings | bluetooth sensor
E: bluetooth devices | gatt services | heart rate sensor | fitness device protocol | ant usb
E: mbus | dlms | smart metering | meter reading | modbus library
E: modbus client | modbus tcp | modbus master | opc ua client | opc ua server | plc communication | s7 protocol
E: can bus library | can interface | socketcan | obd scanner | boards list | board manager | detected boards
E: discovered boards
E: lego mindstorms | lego boost
E: lego powered up | makecode | pxt package | calliope mini
E: mosquitto plugin | mosquitto auth | control of smart
E: controlling lights | light control
E: homey app
E: matter device | thermal printer | receipt printer | escpos
E: label printer driver | barcode scanner device | rfid reader library | nfc library | nfc tags | smart card reader
E: led display library | lcd display library | e paper
E: telescope control | telescope mount | astronomical instruments | indi driver | instrument control | lab instruments
E: scpi | gpib | test equipment | oscilloscope control | data acquisition device | industrial protocol | robot cleaner
E: smart tv control | tv remote control | device sdk
E: device gateway | edge agent | device cloud | device telemetry | sensor values | modbus stack
E: modbus protocol | python modbus | modbus rtu master | modbus slave | ibeacon | beacon technology | beacon library
E: eddystone | bluetooth beacons | ble scanner | ble scanning | ble plugin | ble module | bluetooth serial
E: bluetooth plugin | tp link | gps data
E: gps track logger | gps watch | gps watches | fitness watch | sports watch
E: smartwatch data | micro bit
S: embedded device | sensor
S: soil moisture
S: accelerometer | gyroscope | imu | magnetometer | barometer | thermistor | thermocouple | load cell
S: energy meter | power meter | water meter | dht11 | dht22 | ds18b20 | bme280 | bmp180 | bmp280
S: mpu6050 | mpu-6050 | hc-sr04 | hc-05 | hx711 | ina219 | sht31 | max7219 | neopixel | ws2812 | ws2812b | led strip
S: led matrix | rgb led | led controller | oled display | ssd1306 | lcd display | tft display
S: rotary encoder | breadboard | jumper wire | relay module | relay board | servo | stepper motor
S: motor driver | dc motor | pwm | i2c | spi | uart | one wire | onewire
S: 1-wire | adc | rs485 | rs232 | modbus | can bus | rf module | 433mhz | 433 mhz | nrf24l01
S: nrf24 | nrf52 | rfm69 | rfid | rc522 | nfc reader | infrared remote | ir remote | ir receiver
S: ir transmitter | ir blaster | broadlink | universal remote | micro controller | mcu | avr | atmega | atmega328p
S: attiny | attiny85 | stm32 | stm32f103 | stm32f4 | arm cortex | cortex-m | msp430 | teensy
S: rp2040 | samd21 | bare metal | rtos | firmware | ota | over the air | wifi module
S: wifi provisioning | deep sleep | low power | battery powered | lipo battery | solar powered | pcb
T: zigbee2mqtt | freertos
S: wiring diagram | fritzing | kicad | hardware project | maker project | robot car | line follower | quadcopter
S: drone controller | gps module | gsm module | sim800 | sim900 | sim7600 | gps tracker | telemetry data
S: digital twin | device management | device provisioning | device shadow | device registry | device twin
S: fleet management | m2m | retained message | last will | opc-ua | opcua | plc | scada
S: industrial automation | siemens s7 | bacnet | dmx | wemo | tradfri | alexa
S: google home | smart tv | android thing | smart city | smart agriculture | smart farming
S: smart parking | smart garden | hydroponics | aquarium controller | irrigation | sprinkler | thermostat
S: heating control | hvac | air conditioner | heat pump | garage door | door lock | doorbell | roomba | robot vacuum
S: vacuum robot | coffee machine | pet feeder | car obd | obd-ii | obd2 | ev charger
S: inverter | pi camera | picamera | hat board | pihat | sense hat | retropie
S: serial monitor | serial port | serial communication | usb serial | webusb | web serial | 单片机开发 | 固件
S: 继电器 | 温度传感器 | 米家 | 小米 | 智能插座 | 点灯科技 | 舵机 | 智能车 | 设备接入
S: 串口 | 上位机 | 烧录 | 电路 | 小爱同学 | 天猫精灵 | embedded system | embedded linux | edge device
S: edge computing | home control
S: homeassistant | lovelace
S: hap-nodejs | hap protocol | siri control
S: smart appliance | smart fan | sony tv | tv remote | remote controller | gate opener
S: roller shutter | window blind | ceiling fan | air purifier | dehumidifier | robot mower | vacuum cleaner
S: pool controller | fish tank | bee hive | plant monitoring | plant care | cat feeder | pet tracker
S: water leak | leak detector | smoke detector | fire alarm | gas leak | gas detector | burglar alarm
S: intrusion alarm | presence detection
S: people counter | energy consumption | p1 port | dsmr | sml meter | electricity meter | solar panel | photovoltaic
S: battery management | mppt | anemometer | rain gauge
S: geiger counter | pm2 5 | sds011 | mq-2 | mq135 | max30102
S: capacitive touch | thermal camera
S: amg8833 | mlx90614 | vl53l0x | vl6180 | tsl2561 | bh1750 | ads1115 | mcp3008 | mcp23017
S: pcf8574 | pca9685 | ds3231 | ds1307 | rtc module | eeprom | shift register | 74hc595 | seven segment | tm1637
S: lcd 16x2 | hd44780 | ili9341 | st7735 | st7789 | nokia 5110 | epaper | e-ink | inkplate | nixie
S: led clock | led wall | led ring | fastled | wled | dmx512 | art-net | drv8825 | a4988 | l298n
S: h-bridge | brushless motor | buzzer | relay control | solenoid | water pump | robot kit
S: robot platform | obstacle avoidance | multicopter | rc car | lilygo | ttgo | t-display | heltec
S: d1 mini | esp-now | espnow | esp mesh | wifimanager
S: attiny13 | stm32duino | stm8 | nrf51 | nrf51822 | cc2531 | cc2530 | cc1101 | cc3200 | sx1276 | sx1278 | rfm95
S: rfm12b | jeenode | mysensors | xbee | thread network | openthread | rtl 433 | rflink | rfxcom | 868 mhz | 868mhz
S: oregon scientific | xiaomi mi | mi band | mi flora | switchbot | govee
S: hue lamp | milight | limitlessled | nanoleaf | osram lightify
S: ikea dirigera | deconz | conbee | insteon
S: lutron | crestron | control4 | somfy | velux | netatmo | nuki | unifi protect | reolink | sonos
S: squeezebox | snapcast | multiroom audio | rhasspy | industrial gateway
S: edge analytics | edge ai | edge inference | predictive maintenance
S: device simulator | wireless device | open hardware | open source hardware
S: hardware design | hardware interface | libgpiod
S: banana pi | odroid | nanopi | rock pi | rk3588 | allwinner | intel galileo | onion omega | omega2 | pine64
S: movidius | kendryte k210 | maixpy | openmv | sipeed | pico w | pi pico | pi 4 | pi 3 | 温湿度传感器
S: 空气质量 | 智能音箱 | 智能灯 | 智能门锁 | 语音控制 | 点灯 | 合宙 | 涂鸦 | 巴法云
S: 阿里云 物联网 | 设备管理平台 | 边缘网关 | 嵌入式开发 | 嵌入式 linux | 智能农业
S: 开源硬件 | 电子墨水屏 | 墨水屏 | 天气时钟 | LoRa node | device registries
S: connected devices | raspberry | smart watches | publish and subscribe | retained messages | qos
S: wifi manager | web ui on the device | captive portal | home app | dimmers
S: baud rate | baudrate | ttyacm0 | com port | parity bit | stop bits | flow control rts
S: usb to serial | pin numbers | pinout | pull up resistor | analog pins | digital pins | interrupt pin | chip select
S: device address | register map | register access | temperature and humidity
S: temperature humidity pressure | signal strength | rssi | device discovery | pairing mode | paired devices
S: retain flag | wildcards in topics
T: mosquitto | thingsboard | thingspeak | blynk | Zephyr | emqx | emq | vernemq
T: hivemq | paho | aedes | mosca | ttn | chirpstack | sigfox | xiaomi | aqara | fibaro | loxone
T: kura | losant | ubidots | fiware | balena | ubuntu core | intel edison | microbit
T: rtl-sdr | tinkercad | wokwi | nrf52840 | bluepill | pigpio | wiringpi | gpiozero | ikea
T: particle io
T: mainflux | edgex | kuiper | tplink kasa | valetudo | the things network
T: bleno | bluez | periph io | pyserial | pyusb | hidapi | gpsd
W: libusb
T: eclipse ditto | sparkplug | libindi | ascom
H: arduino driver | arduino robot | arduino cli | device library | home assistant configuration | custom integration
H: custom card | integration for home assistant | homekit bridge | plugin for homebridge | smartapp | smartthings app
H: mqtt client library | mqtt library | mqtt plugin | sensor driver | sensor module | irrigation controller
H: wordclock | motor controller | stepper library | esp8266 firmware
W: 設備管理 | push button | relay | actuator | bootloader | power supply | schematic | circuit diagram | enclosure
W: diy | maker | asset tracking | topic subscribe
W: google assistant | wearable | greenhouse | blinds | alarm system
W: 小车 | 网关 | 红外 | jetson | influxdb | grafana | siri | hardware
W: embedded | wireless | wifi | bluetooth | led | board | pin | serial | temperature | humidity | remote control
W: gateway | controller | telemetry | motor | battery | camera | voltage | smart | automation | real time | driver
W: robot | 驱动 | garage | curtain | washing machine | dishwasher | boiler | terrarium | beehive
W: baby monitor | joystick module | keypad | drone | kasa | voice control
W: voice assistant | wake word | jarvis | mycroft | low-cost | digital signage | 远程控制 | 蓝牙 | 传感
W: 硬件 | 数据采集 | smartwatch | gps library
W: device manager | device emulator
H: breakout board | development board | embedded library | robotics kit | 智能家居系统 | 物联网网关
H: 传感器驱动 | 物联网系统 | arduino 库 | 智能小车 | 物联网框架 | arduino libraries
H: arduino sketches | arduino app | arduino simulator | arduino tool | arduino makefile | iot kit | iot node
H: iot service | home server | smart home device | smart home gateway | smart button | homebridge plugin for
H: homebridge ui | homekit app | mqtt integration | mqtt module | spi driver | serial library | serial terminal
H: display driver | temperature sensor library | ambient light | ambilight | sprinkler controller | power strip
H: asset tracker | embedded framework | embedded platform | embedded project | sensor api | sensor interface
H: esp-idf project | raspberry pi installer | device firmware | payload decoder | payload formatter | hue api
H: 智能小车项目 | 物联网项目 | 物联网项目实战 | 物联网开发平台 | 物联网终端
H: 物联网设备 | 嵌入式系统 | 嵌入式项目 | 单片机项目 | 固件库 | arduino 项目 | esp8266 固件
H: esp32 项目 | homeassistant 插件 | 家庭自动化系统
H: broker | robotics framework
H: modem tool | device driver library
C: include Arduino | include Wire | Arduino h | Wire begin | void setup | void loop | Serial begin | pinMode
C: digitalWrite | analogRead | digitalRead | pio run | platformio run | platformio ini | esptool
C: write flash | lib deps | framework arduino | board esp32dev | ESP8266WiFi | ESP8266WiFi h | WiFi begin
C: PubSubClient | mosquitto pub | mosquitto sub | paho mqtt | mqtt connect | mqtt localhost | RPi GPIO | GPIO setmode
C: GPIO setup | GPIO output | from gpiozero import | import machine | import board | import busio | circup install
)lexicon",
R"lexicon(
[iot]
C: raspi-config | boot config txt | dtoverlay | dtparam | configuration yaml | custom components
C: platform mqtt | accessories accessory | platforms platform | gpio readall | i2cdetect
C: external components | tinygo flash | dev ttyUSB0 | dev ttyACM0 | ttyUSB0 | mpremote | ampy put | secrets h
C: npm install mqtt | npm install node-red-contrib | entities entity | new five Board | five Led
C: mosquitto_pub | mosquitto_sub | esphome run | hb-service | sensor platform | platform template | custom_components
C: Board on ready
C: serial Open | serial Config | dev ttyS0 | new SerialPort | client subscribe | client publish | i2c 1 | smbus
C: spidev | gpio export | sudo apt install libusb
X: image sensor noise | remote sensing | sensor size | smart contract | smart pointer | smart phone | smartphone
X: smart card | smart money | neural sensor | smart quote | smart table | display port | robot framework | robots txt
X: chat robot | web robot | internet relay | spi interface java | service provider interface | button component
X: pcb art | light theme | light mode | smart crop | wifi password cracker | relay modern | graphql relay
X: react relay | relay server | custom component in vue | arduino like
X: sensor_msgs | image sensor | edge functions | edge runtime | internet of value
X: serial number | serial execution | in serial | modem sound | serial killer | mqtt as an example | board game
X: message board | onboard | dashboard | dash board

[secrets]
alias: secret | secret management | secrets management | credentials | password manager | 密钥管理
E: secret management | secret manager | secret store | secret storage | secret vault | secret sharing
E: secret detection | secret scanning | secret scanner | secret injection | secret rotation | secret engine
E: secret provider | secret encryption | encrypted secret | encrypt secret | encrypting secret | sealed secret
E: external secret | kubernetes secret | docker secret | ansible vault | hashicorp vault | vault plugin | vault client
E: vault agent | vault server | password manager
E: password management | password store | password vault | password safe | password keeper | password generator
E: passphrase generator | diceware | password database | password storage | credential manager | credential management
E: credential store | credential storage | credential helper | credential provider
E: credential rotation | key management | key vault | keyvault | ios keychain
E: macos keychain | key rotation | api key storage | dotenv encryption | encrypted dotenv
E: encrypted env | encrypted environment variable | encrypted config | encrypted configuration | encrypted credential
E: git-secret | git-crypt | leaked secret | leaked credential | credential leak | hardcoded secret
E: hardcoded credential | detect secret | find secret | share secret | share password | secure note
E: environment secret | keepass | keepassxc | kdbx
E: bitwarden | 1password | lastpass | onepassword | dashlane | gnu pass | pass extension
E: passwordstore | mozilla sops | infisical | vaultwarden | secret keeping | 密码管理 | 密码管理器
E: 密钥管理 | 密码生成器 | 凭证管理 | 密碼管理 | 密碼產生器 | 机密管理 | 敏感信息检测
E: 密码箱 | 密码本 | 金鑰管理
E: secrets in git | sharing secrets | one time secret | self destructing secret | secrets as environment
E: inject secrets | sync secrets | detecting secrets | scan for secrets | secrets in code | hardcoded passwords
E: api keys and passwords | access credentials | passwords and notes
E: system keyring | wallet for secrets | encrypted files in git | encrypt files in git | git repository encryption
E: encrypted .env | env encryption | env files | .env files | load env | environment variables from
E: environment variables manager | ssh keys manager | two factor authentication app | authenticator app | totp app
E: otp app | one time passwords | certificates and secrets
E: redact secrets | mask secrets | secret masking | secret redaction | secret values | vault connector
E: vault provider | vault integration | vault operator | vault injector | vault sidecar
E: secrets loader | secrets backend | secrets plugin
E: secrets cli | secrets detector | secrets from | load secrets
E: fetch secrets | read secrets | retrieve secrets | decrypt secrets | application secrets
E: team secrets | secrets for teams | secrets for developers | secrets in plain text | leaking secrets
E: prevent leaking | committing secrets | secret scan
E: ssm secrets
E: kms client | kms provider | system keychain
E: keychain access | keychain library | keychain storage | keychain wrapper for | keychain services | native keychain
E: keyring client | keyring access | secret service client | libsecret bindings | wincred
E: credential vault
E: xkcd password
E: xkcd style password
E: pass compatible password
E: totp secrets
E: otp manager | otp codes | authenticator codes | seed phrases storage | secret numbers
S: key store | keystore | key ring | keyring | keychain | 密钥 | secret
S: sensitive data | sensitive value | sensitive file | secure storage | secure store
S: secure enclave | encrypted storage | encrypted file | encrypted vault | encrypted at rest | encrypted store
S: encrypted notes | gpg encrypted | pgp encrypted | gpg key | age encryption | age encrypted
S: envelope encryption | master key | master password | zero knowledge | auto type
S: password import | password export | password sharing | team password
S: shared vault | password audit | password strength | password entry | strong password | random password
S: generate password | memorable password | deterministic password | stateless password | recovery code
S: paper backup | paperkey | threshold scheme | dynamic credential
S: temporary credential | approle | unseal | vault token | vault policy | vault namespace
S: kv v2 | consul template | envconsul | service account key | token vault
S: credential process | aws credential | assume role credential | ssh agent | certificate store | regex entropy
S: entropy check | github dork | github leak | exposed credential | dotenv vault | env vault
S: environment variable management | config encryption | eyaml | rails credential
S: protected data | dpapi | libsecret | kwallet
S: sharedpreferences encryption | encrypted sharedpreferences | secure preference | hsm | pkcs11
S: pkcs 11 | pkcs 12 | tpm sealed | yubikey | wallet encrypted | clipboard clear | 密码 | 凭证
S: 密码保险箱 | 主密码 | 密钥泄露 | 加密存储 | 敏感信息泄露
S: store credential | securely store | secure credential | securely storing | store password | storing password
S: save password | saved password | manage password | password managing | passwords safely | encrypted password
S: password history | browser password | kms | gpg encryption | encrypted yaml | encrypted json | encrypted properties
S: encrypted property | jasypt | encrypt properties | encrypted settings | encrypted key value
S: encrypted repository | manage env | env sync | sync env | share env
S: env leak | leak prevention | leak detection | credential scanning
S: token leak | leaked token | exposed key | git leak | prevent leak
S: social recovery | key recovery | key backup | key escrow | key derivation
S: key wrapping | key server | key distribution | key provisioning | key custody | mnemonic backup
S: gpg smartcard | openpgp card | ssh certificate | ssh ca | vault ssh | vault pki | vault kv
S: vault dynamic | vault cluster | vault helm | vault ha | vault backup | vault migration | secure string
S: secure buffer | guarded memory | zeroize | biometric unlock | master passphrase | password hint | password rotation
S: automatic rotation | pam solution | privileged account | laps | password cli | command line password
S: offline password | local password | cloud password | password sync | pass compatible
S: pass like | pass cli | 密码保存 | 密码存储 | 密码库
S: 密钥存储 | 密钥对 | 密钥轮换 | 配置加密 | 配置文件加密 | 凭据 | 随机密码 | 密钥扫描
S: 泄露检测 | 密钥分享 | 秘密共享 | vault policies | encrypted repositories
S: autofill | pgp keys | emergency access
S: short lived credentials | unlock the vault
S: vault address
S: sensitive config | sensitive credentials | plain text passwords | encrypted in git
T: enpass | gopass | Sops | gpg | gnupg | Confidant | credstash | berglas | cyberark | conjur | thycotic
T: gitleaks | trufflehog | direnv | envchain | keybase | passbolt | teampass | psono
T: keywhiz | envoy sds | padloc | lockbox | Vault
H: vault | secret server | secrets client | password management system | password app | password tool
H: credential scanner | credentials plugin | key manager | keyring backend | keyring library | pass client
H: 密码管理工具 | 密钥管理系统 | 密钥管理服务 | secret service | secret controller
H: password generator library | deterministic password generator | credentials loader | key storage
H: password store extension | pass plugin | token store | pkcs11 library | 密码管理软件
H: 密码管理应用 | 密码管理程序 | 密码管理 app | 随机密码生成器 | 密码记录工具
H: 密钥管理工具 | 账号管理工具 | 密码存储工具
H: keychain wrapper | authenticator
W: data key | smart card | dotenv | encrypt | encrypted
W: encryption | decrypt | sensitive | rotate | leak | protect | access control | audit | passphrase | password list
W: chrome password | key generation | key exchange server | mpc wallet | cold storage
W: seed phrase | mnemonic phrase | wallet password recovery | secure memory | shared account | 账号管理
W: 账号密码
C: vault write | vault read | vault login | VAULT ADDR | VAULT TOKEN | sops yaml
C: git secret add | pass init | pass insert | pass generate | pass show | op signin | bw login | bw unlock | bw get
C: lpass login | lpass show | gitleaks detect | trufflehog git | kubeseal | eyaml encrypt
C: az keyvault | keyring set
C: import keyring | age-keygen | chamber exec | credstash put | doppler run | infisical run | infisical login
C: SecItemAdd | KeychainSwift | KeychainWrapper | SecRandomCopyBytes | vault status | vault auth | vault secrets
C: hvac Client | sops decrypt | sops encrypt | gpg export | gopass show | gopass init | keepassxc-cli | op read
C: bws secret | op run | aws kms encrypt | gcloud secrets | gcloud kms | secretKeyRef | ExternalSecret | SealedSecret
C: SecretStore | keytar | keytar setPassword | SharedKeychain | kSecClass | EncryptedSharedPreferences | dotenvx
C: gitleaks toml | gitleaks protect | git secrets scan | secretlint | ggshield
C: secretsmanager | get-secret-value | GetSecretValue | secretmanager | SecretClient | keyring-get_password
C: vault kv get | vault kv put | op item get | pass ls
X: secret santa | secret of mana | secret message game | key-value store | client secret | app secret
X: consumer secret | obsidian vault | vault game | secret hitler | secret life | secret sauce | primary key
X: foreign key | vault 111 | minecraft vault | vault plugin for minecraft | trade secret | erc4626 vault | yield vault
X: defi vault | vault strategy | token vault contract | pass by reference | pass in | forgot password | reset password
X: password reset | password field | password strength meter | password input | vault economy | dark secret
X: nft vault | data vault | solidity vault | oracle data vault | webhook secret
X: secrets stored with | secret knowledge | GITHUB secrets | secrets github token | secret level
X: 1password prettier | secret stream | secret-key cryptography | dotenv run | env from command line
X: secret sharing scheme mpc

[security]
alias: cybersecurity | infosec | information security | 安全 | 网络安全
E: security
E: appsec
E: infosec | cybersecurity | cyber defense | cyber attack
E: devsecops | prompt injection
E: pentest | pentesting | pentester | penetration test | penetration testing
E: penetration tester | ethical hacking | ethical hacker | hacking tool | hacker tool | red-team
E: red teaming | blue team | purple team | bug bounty | bug hunter | recon tool | osint | attack surface
E: vulnerability scanner | vulnerability scanning | vulnerability management | vulnerability assessment
E: vulnerability detection | vulnerability database | vulnerability research | vulnerability disclosure
E: vulnerable application | vulnerable app | deliberately vulnerable | intentionally vulnerable | exploitation
E: exploit development | exploit code | exploit database | poc exploit | proof-of-concept
E: cve | zero day | 0day | 1day | rce | privilege escalation | buffer overflow
E: pwn | rop | shellcode
E: sql injection | sqli | xss | cross-site scripting | csrf | cross site request forgery | ssrf | xxe | lfi
E: path traversal | directory traversal | command injection | code injection | deserialization vulnerability
E: insecure deserialization | template injection | open redirect | clickjacking | cors misconfiguration
E: subdomain takeover | subdomain enumeration | directory bruteforce | fuzzing | fuzzer | fuzz testing
E: brute forcer | password cracking | password cracker | hash cracker | hash cracking | rainbow table
E: credential stuffing | phishing | social engineering | malware
E: ransomware | rootkit
E: backdoor | botnet | keylogger | spyware | c2 framework | c2 server | reverse shell | web shell
E: webshell | bind shell | payload generator | antivirus | anti virus | av evasion | edr evasion
E: edr bypass | amsi bypass | uac bypass | process injection | dll injection | dll hijacking
E: lateral movement | kerberoasting | mimikatz | cobalt strike | metasploit | burp suite
E: burp extension | burp plugin | burpsuite extension | nmap script | kali | ctf
E: hackthebox | tryhackme | wargame | crackme | reverse-engineering
E: deobfuscation | deobfuscator | forensics | dfir | incident response
E: threat intelligence | threat hunting | threat detection | threat modeling | threat model | mitre attack | mitre att
E: sigma rule | yara | siem | honeypot | intrusion detection
E: intrusion prevention | waf | ddos
E: dos attack | denial of service | bot protection | fail2ban | sandbox escape
E: cryptography | cryptographic | crypto library | encryption
E: end to end encrypted | e2ee
E: post-quantum
E: password hashing | cryptanalysis
E: steganography | side-channel | tls certificate | certificate authority | pki
E: public key infrastructure | let s encrypt | letsencrypt | acme client | acme protocol | x509 | openssl wrapper
E: openpgp | pgp | gpg | differential privacy | data privacy | anti tracking | tracker blocker
E: html sanitizer | input sanitization
E: os hardening | linux hardening | cis benchmark | stig | sbom
E: dependency vulnerability | sast | dast | code audit | taint analysis | root detection | jailbreak detection
E: ssl pinning | certificate pinning | frida script | xposed module | 安全 | 网络安全 | 渗透测试 | 渗透
E: 漏洞 | 漏洞扫描 | 漏洞利用 | 信息安全 | 黑客 | 加密 | 解密 | 免杀 | 逆向 | 逆向工程
E: 红队 | 蓝队 | 资产收集 | 信息收集 | 代码审计 | 攻防 | 反序列化 | 爆破 | 提权 | 木马
E: 密码学 | 防火墙 | 隐私 | 脱壳 | 内网渗透 | 网络安全工具 | 资安 | 資安 | 資訊安全
E: 網路安全 | 滲透測試 | 弱點掃描 | 威胁情报 | 应急响应 | 蜜罐 | 漏洞复现 | 子域名
E: 指纹识别 | 钓鱼 | 数据脱敏 | 脱敏 | 安全加固 | 加解密
E: deserialization vulnerabilities | crypto libraries
E: dependency vulnerabilities
E: network firewall | application firewall | host firewall | hacking lab | hacking simulator | hacking toolkit
E: encrypted in the browser | encrypted pastebin
E: encrypted notes | secure file sharing | secret sharing
E: encrypted messenger | secure messenger
)lexicon",
R"lexicon(
[security]
E: private messenger | private by design messenger | anonymous communication | anonymity network | anonymous messaging
E: classical ciphers | implement ciphers | frequency analysis
E: toy ciphers
E: encrypt and decrypt | encrypt files | encrypt data | encrypt your files
E: json web token implementation | implementation of json web tokens | jwt library
E: jwt implementation | json web signature
E: password strength | password generator
E: password auditing | password recovery tool | two factor authentication | multi factor authentication
E: fido2 | webauthn | passkeys | totp generator | one time password
E: manage certificates | automatic https certificates | self signed certificates for | locally trusted certificates
E: secrets scanning | secret scanner | scan for secrets
E: find secrets | leaked secrets | detect secrets | hardcoded secrets | credential scanner | leaked credentials
E: find vulnerabilities | detect vulnerabilities | scan for vulnerabilities
E: known vulnerabilities in | vulnerabilities in dependencies | vulnerabilities in container
E: software composition analysis
E: software bill of materials | artifact signing | signing and verification | sign and verify | container signing
E: provenance attestation
E: compliance testing
E: compliance as code | policy enforcement | access control system | identity aware proxy
E: zero trust access | zero trust network | bastion host | privileged access | host based intrusion
E: endpoint visibility | endpoint monitoring | operating system instrumentation
E: open source intelligence | hunt down social media
E: social media accounts by username | gather information about | information gathering | reconnaissance tool
E: subdomain discovery | port scanner | network mapper | web path scanner | directory scanner | content discovery tool
E: web application scanner
E: adversary emulation framework
E: for red teamers | for hackers
E: privacy guide | list of payloads | payloads and bypasses | collection of payloads
E: wordlists for | collection of wordlists | collection of exploits | exploits and
E: binary analysis framework
E: binary analysis platform
E: packet capture and analysis | packet analyzer
E: traffic interception | intercepting proxy | interactive https proxy | tls capable intercepting
E: man in the middle proxy | wireless auditing | wifi auditing | deauthentication attack
E: rogue access point | social engineer toolkit | vulnerable web application
E: insecure web application | intentionally insecure | capture the flag
E: ssh tarpit | ban hosts | bans ips | blocks brute force
E: brute force protection | rate limiting and brute | block malicious | tracker blocking
E: dns sinkhole | block ads | blocks trackers | privacy browser | privacy focused browser
E: hardened browser | hardened firefox | hardening script | hardened kernel | system hardening | sandboxing tool
E: sandbox for untrusted | application sandbox
E: secure your express | secure http headers | helps secure
E: secure shell | secure tunnel | secure remote access
E: hacking resources
E: hacking notes | 安全工具集 | 安全开发指南 | 网络安全学习
E: 渗透测试笔记 | 密码管理 | 加密通信 | 端到端加密聊天 | 内网穿透安全 | vpn
E: intruders | blue teamers | defenders | eavesdropping | eavesdroppers
E: tamper evident | tamper detection | nobody but you | only you can read | only you hold the key
E: we cannot read your | server cannot read | server never sees | never leaves your device unencrypted
E: encrypts everything | encrypted before | encrypted on your device | encrypted at rest | passwords and usernames
E: break ciphers | crack ciphers | breaking codes | codebreaking | code breaking
E: hash passwords | key derivation function | aead | chacha20-poly1305 | xchacha20 | ecdh
E: digitally sign | hmac-sha256
E: crypto primitives | crypto bindings | libsodium bindings | libsodium wrapper | tweetnacl | bindings to openssl
E: gnutls | libgcrypt | noise handshake | off-the-record | omemo | olm | encrypted stream
E: secure stream | encrypting and decrypting | encrypting data | encrypted files
E: cryptographically secure random | entropy source | entropy daemon
E: hardware random number | certificate generation | certificate generator | self signed certs | root ca
E: certificate signing | x-509 | asn-1 | asn1 | pkcs#11 | pkcs11 | pkcs#7
E: pkcs#12 | smart card | smartcard | hsm | tpm 2-0 | tpm2 | trusted platform module
E: remote attestation | trusted execution | verify signatures | signed packages | gnupg wrapper
E: keyserver | key signing | jose | jwe | jws | cose | u2f | bot mitigation
E: fraud prevention | device fingerprinting | browser fingerprinting | device identification | account takeover
E: login attempts | rate limit abuse | abuse prevention | ip blocking | dnsbl | open proxy | malicious code
E: software supply chain | vulnerability checks | secret scan | prototype poisoning
E: regex dos | html sanitization | html sanitiser | autoescape
E: input sanitizer | trusted types | csp nonce | double submit cookie
E: secure headers | secure sandbox | landlock | object capabilities
W: sandboxed execution
E: hardened javascript | privilege separation | privilege drop | access control library | permission system
E: posix acl | microsegmentation | tripwire | integrity monitoring | virus scanner | virus scanning
E: registry hive | incident responders | wpa cracking
E: password generation | passphrase generator | passphrase generation | breached passwords
E: data redaction | redact sensitive | redact secrets | mask sensitive | pii redaction
E: anonymize data | gdpr compliance | pci compliance | tokenization of card | card data | tokenize card
E: root of trust | secure element | secure storage | secure enclave | runtime application self-protection | rasp
E: iast | obfuscate code | code obfuscation | license protection | enumerate subdomains | bucket enumeration
E: image scanning | container scanning | rpki | dane
E: passport reader | emv | mifare | secure multiparty | homomorphic
E: verifiable random | verifiable credentials | decentralized identifiers | did resolver
E: protect your app | protect your application | protect against
S: reconnaissance | vulnerability | exploit | bloodhound | hardening | vulnerabilities | recon | brute-force
S: bruteforce | wordlist | trojan | binary analysis | disassembler | decompiler | obfuscation | obfuscator
S: sandboxing | encrypt | digital signature | hash function | ssl certificate | anonymity | ad blocker
S: gdpr | csp header | sanitizer | sanitize html | captcha | recaptcha | 扫描器 | attacker | attack vector
S: attack simulation | adversarial attack | payload encoder | evasion
S: exfiltration | bof
S: anti debugging | anti-debug | anti tamper | tamper proof | integrity check | file integrity | code signing
S: signature verification | signed binary | secure boot | sgx | enclave | confidential computing
S: multi party computation | mpc protocol | threshold signature | aes
S: rsa | ecdsa | ed25519 | curve25519 | x25519 | chacha20 | salsa20
S: blake2 | blake3 | sha-256 | sha256 | sha1 | sha3 | md5 | hmac | pbkdf2 | bcrypt | scrypt | argon2 | hkdf | cipher
S: diffie hellman | key exchange | double ratchet
S: signal protocol | noise protocol | forward secrecy | csprng | secure random | cryptosystem
S: decryption | decryptor | encryptor
S: secure messaging | secure communication | secure channel | secure coding | secure by default | secure file
S: secure delete | wipe data | luks | veracrypt | dm-crypt | tls | mtls
S: ja3 | certificate transparency | certificate chain | csr | self-signed certificate
S: ca certificate | ssl checker | ssl scanner | hsts | same origin policy
S: secure session | account lockout | login throttling | ip ban | ip blacklist | ip reputation
S: spam protection | anti spam | bot detection | fraud detection | log4shell | heartbleed | shellshock | dirty cow
S: eternalblue | proxyshell | printnightmare | zerologon | owasp | pci dss | iso 27001
S: soc 2 | hipaa | fedramp | penetration lab | oscp | writeup | hackerone | bugcrowd
S: google dork | dorking | shodan | censys | virustotal | fofa | zoomeye | username search | email harvesting
S: port scanning | banner grabbing | fingerprinting | content discovery | asset discovery
S: arp poisoning | mitm | man-in-the-middle | evil twin | deauthentication
S: deauther | wpa handshake | wifi hacking | wpa2 crack | bluetooth hacking | rubber ducky
S: ducky script | badusb | bad usb | flipper zero | rfid hacking | sdr hacking | car hacking | usb attack | evil maid
S: selinux | apparmor | seccomp | aslr | memory corruption | format string
S: type confusion | symbolic execution | binary instrumentation | hooking | hook framework | inline hook
S: anti cheat | cheat detection | game hacking | memory scanner | pe file | pe parser | elf binary | apk analysis
S: apk protection
S: sandbox analysis | cuckoo sandbox | artifact collection | evidence collection | timeline analysis
S: volatility plugin | data leak | data breach | breach database | pwned password
S: have i been pwned | compromised password | password policy | weak password | default credential | leaked password
S: pii | anonymization | pseudonymization | data masking | redaction
S: metadata removal | exif removal | privacy tool
S: privacy respecting | do not track | tor browser
S: onion service | hidden service | telemetry removal | untrusted input | untrusted code | code sandbox | escape html
S: output escaping | strong parameter | mass assignment
S: npm audit | dependency check | jailbreak | bootloader unlock | frp bypass
S: tweak ios | substrate tweak | guardrail | adversarial prompt | membership inference
S: federated privacy | secure aggregation | educational purpose only | authorized testing | legal disclaimer | 攻击
S: 权限提升 | 后门 | 弱口令 | 绕过 | 目录扫描 | 端口扫描 | 端到端加密 | 混淆 | 加固
S: 破解 | 砸壳 | 越狱 | 抓包 | 靶场 | 靶机 | 漏洞靶场 | 等保 | 国密 | sm2 | sm3 | sm4
S: 仅供学习 | 内存马 | 冰蝎 | zero-trust | least privilege | supply chain attack | dependency confusion
S: typosquatting | malicious package | spoofing | sniffing
S: proxy scanner | network scanner | scanning tool
S: edr | endpoint detection
S: endpoint protection
S: cspm
S: dmarc | dkim | spf record | dnssec validation
S: web hacking | request smuggling | header injection | host header
S: crlf injection | nosql injection | ldap injection | xpath injection | jwt attack
S: oauth attack | prototype pollution | idor | arbitrary code execution | auth bypass | authentication bypass
S: integer overflow | out of bounds | heap overflow | double free | null pointer dereference
S: hypervisor escape | vm escape
S: checkm8
S: can hacking | reentrancy | defi hack
S: rug pull | poc for
S: nvd | cvss | cwe | cisa kev | epss | vulnerable version
S: affected version | vulnerable dependency | vulnerable code | vulnerable contract | damn vulnerable
S: exploitdb | packetstorm | searchsploit | hack tool | hacking challenge | hacker culture | hacktool | cracking
S: crack password | crack wifi | zip cracker | wpa cracker | facebook hack | instagram hack | dictionary attack
S: password spray | password spraying | credential dumping | credential harvesting | lsass dump | token impersonation
S: golden ticket | relay attack | replay attack | ntlm relay | ssl strip | sslstrip | downgrade attack
S: padding oracle | timing attack | glitching | power analysis | cache attack | rowhammer | speculative execution
S: microarchitectural attack | cold boot | dma attack | acoustic attack | adversarial example | data poisoning
S: model stealing | deepfake detection | stealer | token grabber
S: rat builder | computer virus | fork bomb | logic bomb | joke virus | dos script
S: slowloris | http flood | syn flood | udp flood | flooder | booter | sms bomber | email bomber | call bomber | nuker
S: raid tool | ip grabber | ip logger | camera hack | webcam hack
S: malicious url | malicious domain | malicious traffic | url scanner
S: link scanner | dga | homoglyph | fake website | threat actor | threat report | threat data | threat sharing | stix
S: taxii | openioc | attack tree | attack graph | attack path | attack pattern | attack detection | attack scenario
S: kill chain | detection engineering | detection content | kql query | hunting query | suricata rule | snort rule
S: honeytoken | canary token | honey pot
S: dynamic analysis | binary diffing | binary lifting | emulation framework | taint tracking
S: dynamic taint | concolic execution | patch diffing | binary patching | code cave | code virtualization
S: code protection | software protection | anti vm | anti sandbox | vmprotect
S: themida | upx | dexguard | il2cpp dumper
S: game cheat | aimbot | wallhack | cheat engine | process dump | direct syscall | indirect syscall
S: reflective loader | reflective dll | process hollowing | etw bypass | unhooking
S: byovd | kernel driver | windows internals | windows kernel | bootkit
S: ccpa | consent management | secure computation | garbled circuit
S: oblivious transfer | kyber | dilithium
S: ntru | mceliece | bls signature | ring signature | blind signature | schnorr signature
S: zk-snark | zksnark | bulletproof | commitment scheme | merkle proof | elliptic curve | secp256k1
S: edwards curve | opaque protocol | dtls | ocsp | crl | root certificate
S: intermediate certificate | wildcard certificate | certificate renewal | certificate expiration
S: certificate management | ssl unpinning | mkcert | local https | https everywhere | https certificate | free ssl
S: https redirect | secure cookie | subresource integrity | sri hash | permission policy header
S: login protection | rot13 | caesar | vigenere | enigma machine
S: rc4 | blowfish
S: twofish | xxtea | triple des | 3des | poly1305 | siphash | murmurhash
S: sha-1 | sha-2 | sha-512 | sha512 | ripemd | whirlpool | keccak | file checksum | message digest
S: message authentication code | hashing algorithm | password hash | hash salt
S: encfs
S: keybase | hkp | covert channel | hidden message
S: plausible deniability
S: awesome hacking | bounty program | responsible disclosure
S: disclosure policy | hacktricks | seclists | password list | username list | username enumeration | user enumeration
S: email enumeration | doxing | leak search
S: dark web | darknet | tor crawler | onion crawler | deep web | exposed service | exposed database | open s3 bucket
S: bucket finder | endpoint discovery | parameter discovery | wayback url | url extraction
S: http probe | http probing | vhost enumeration | dns enumeration | zone transfer | reverse ip
S: asn enumeration | cloud enumeration | smb enumeration | ldap enumeration | ad enumeration | windows enumeration
S: linux enumeration | suid | linpeas | gtfobins | lolbas
S: king of the hill | overthewire | picoctf | root-me | vulnhub walkthrough
S: machine walkthrough
S: hardened image | secure baseline | audit script | linux audit | auditd
S: country block | geo blocking | bad bot | virus scan
S: usb kill | log wiper | duress | self destruct | fake identity | 安全测试
S: 安全研究 | 安全扫描 | 安全漏洞 | 安全运营 | 安全检测 | 安全防护 | 安全开发
S: 安全审计 | 数据安全 | 应用安全 | 移动安全 | 云安全 | 主机安全 | 红队工具 | 红蓝对抗
S: 攻防演练 | 护网 | 漏洞挖掘 | 漏洞验证 | 漏洞检测 | 漏洞分析 | 漏洞管理 | 漏洞环境
S: 命令执行 | 代码执行 | 远程代码执行 | 未授权访问 | 文件上传 | 文件包含 | 任意文件
S: 反序列化漏洞 | 子域名收集 | 子域名爆破 | 资产测绘 | 资产扫描 | 指纹扫描 | 端口探测
S: 弱口令扫描 | 弱口令检测 | 后渗透 | 横向移动 | 权限维持 | 域渗透 | 远控 | 木马免杀
)lexicon",
R"lexicon(
[security]
S: 免杀加载器 | 恶意代码 | 恶意软件 | 勒索 | 样本分析 | 流量检测 | 入侵检测 | 溯源
S: 取证 | 日志审计 | js 逆向 | 安卓逆向 | ios 逆向 | app 逆向 | 脱壳工具 | 对称加密
S: 非对称加密 | 国密算法 | 数字签名 | ssl 证书 | https 证书 | 隐写 | 隐私保护 | 隐私计算
S: 同态加密 | 零知识证明 | 敏感数据 | xss 漏洞 | sql 注入 | 蜜罐系统 | waf 绕过 | 网络攻防
S: 安全学习 | 安全笔记 | 漏洞 poc | 漏洞 exp | 资安工具 | C2 | password policies
S: disclosure policies | fake identities
S: burn after reading | self destructing message | zero knowledge proof
S: key derivation | key generation with | modular exponentiation | public key | private key | key pair | keypair
S: signing keys | key rotation | salt and hash | adversary
S: indicators of compromise | iocs | detection rules | alert triage | compliance and operations
S: suspicious | malicious activity | credentials leak | scan results | severity levels
S: critical and high | false positives | authorized use only | only on systems you own
S: legal purposes only | responsible for your actions | not responsible for misuse | permission to test
S: illegal purposes | emergency access | master password
S: yubikey | kdbx | auto type | challenge response
S: tampering | constant time | salted | ciphertext | encrypted | fingerprint | untrusted data
W: plaintext
S: user supplied input | sensitive data | sensitive information | leaks sensitive | audited | trusted
W: leak
S: unprivileged
T: nmap | wireshark | sqlmap | hashcat | john the ripper | aircrack-ng | nessus | openvas | nikto | Nuclei | masscan
T: Snort | suricata | zeek | bro ids | ossec | wazuh | osquery | clamav | modsecurity | ghidra | radare2
T: binary ninja | x64dbg | ollydbg | windbg | frida | xposed | angr | libfuzzer | openssl | libsodium | bouncy castle
T: bouncycastle | mbedtls | wolfssl | boringssl | gnupg | webcrypto | Volatility | Autopsy | misp | thehive | impacket
T: powersploit | maltego | theharvester | spiderfoot | dvwa | juice shop | webgoat | vulnhub | ctfd | snyk | trivy
T: clair | grype | falco | semgrep | brakeman | codeql | sonarqube | checkmarx | veracode | dependency-track | lynis
T: openscap | Prowler | scoutsuite | certbot | cfssl | dompurify | rack attack | hcaptcha | Tor
T: i2p | pwntools | unicorn engine | keystone engine | Slither | mythril | echidna | cowrie | dionaea | awvs | fscan
T: IDA | AFL
H: security module | security list | security guide | security layer | security agent | security provider
H: security notes | security utility | penetration testing tool | reconnaissance framework | exploit framework
H: payload collection | protocol fuzzer | bruteforcer | brute force attack | hash identifier | hash generator
H: command and control framework | stager | implant | crypter
W: anonymous | 病毒 | bypass | unpacker | license verification | nonce | cors | helmet | blocklist | ip whitelist
W: meltdown | struts2 | fastjson | shiro | weblogic | nist | compliance | audit | write-up | subdomain
W: unpacking | cookie consent | debloat | debloater | jailbreaking | rooting
W: 注入 | 扫描 | 字典 | 指纹 | 签名 | 验证码 | 合规 | splunk | dependabot | secured | hack
W: hacker | threat | defense | crack | inject | injection | malicious
W: safety | trust | certificate | enumeration | sandbox | isolation | ssl | spoof | sniff
W: stealth | decrypt | hashing | poc | 资产管理平台 | privilege | signing | xdr | cpe
W: hackable | cracker | virus | spammer | spam detection | scam detection | canary | deception | tarpit | proguard
W: dumper | memory dump | syscall | prime field | finite field arithmetic | bignum | ecc | rate limit | encode decode
W: base64 decode | decoding | enigma | checksum | crc | watermark | watermarking | people search
W: camera search | hardened | spam filter | anti theft | panic button | disposable email | metadata stripper
W: 资产管理 | 反爬 | 证书 | 敏感词 | tamper
W: privacy focused | privacy friendly
W: otr messaging
W: attestation | sigstore | cosign | turnstile | osv
W: html escaping | sri | run untrusted | setuid | integrity verification | redact | personal data | opa | rego
W: policy engine | secure your | protects your | protection against | attacks
H: detection rule | detection engine | honeynet | hackme | cryptography toolkit | crypto api | cryptographic primitive
H: cryptographic protocol | encryption plugin | encryption software | encryption scheme | decrypter | encrypter
H: aes implementation | rsa implementation | sha256 implementation | hashing library | hash algorithm
H: signature scheme | steganography library | acme library | let s encrypt client | tls implementation | tls stack
H: openssl binding | xss filter | csrf middleware | compliance checker | anonymizer | dependency checker
H: code auditor | spoofer | sniffer | hook library | captcha solver | 漏洞扫描器 | 渗透测试工具
H: 安全工具 | 渗透工具 | 漏洞利用工具 | 利用工具 | 加密工具 | 加密库 | 加密算法
H: 信息收集工具 | 后渗透工具 | 漏洞库 | 爆破工具 | 免杀工具 | 安全平台 | 扫描工具
H: 逆向工具 | 安全扫描器 | 安全扫描工具 | 漏洞扫描工具 | 漏洞检测工具 | 漏洞管理平台
H: 渗透测试平台 | 渗透测试框架 | 渗透框架 | 指纹识别工具 | 子域名收集工具
H: 子域名扫描工具 | 资产收集工具 | 资产扫描工具 | 目录扫描工具 | 弱口令扫描工具
H: 弱口令爆破工具 | 密码爆破工具 | 综合利用工具 | 远控工具 | 反编译工具
H: 逆向分析工具 | 入侵检测系统 | 安全运营平台 | 安全框架 | 安全知识库 | 代码审计工具
H: burp 插件 | burpsuite 插件 | 应急响应工具 | 取证工具 | 加密解密工具 | 加解密工具
H: 加密软件 | 加密工具类 | 证书申请工具 | 证书管理工具 | 验证码识别 | 安全检测工具
H: 安全助手 | 渗透笔记 | security utilities | ssl libraries | csrf libraries
H: password manager | pentesting tool | messenger with end to end encryption | pastebin | tls library | ssl library
C: msfconsole | msfvenom | set LHOST | set RHOST | set PAYLOAD | gobuster dir | amass enum | import pwn | checksec
C: frida-ps | adb root | openssl req | openssl genrsa | openssl x509 | openssl enc | openssl rand | openssl s client
C: certbot certonly | Crypto Cipher | cryptography hazmat | CryptoJS AES | require crypto | crypto createCipheriv
C: javax crypto | sodium init | crypto secretbox | rkhunter | vol py | trivy image | trivy fs | snyk test | pip-audit
C: ufw allow | ufw enable | Content-Security-Policy | X-Frame-Options | X-XSS-Protection | Strict-Transport-Security
C: DOMPurify sanitize | dev tcp | RHOSTS | airodump-ng | aireplay-ng | setoolkit | afl-fuzz
C: gpg --verify | gpg --encrypt | gpg --sign | crypto-createHash | createHmac | crypto-subtle | SubtleCrypto
C: sha256Sum | bcrypt-hash | bcrypt-compare | contentSecurityPolicy | nosniff | SAMEORIGIN | setcap
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
X: security notice | security policy | security policies | security contact | security disclosure | report security
X: reporting security | reporting a security | report a security | security issues please
X: security vulnerability please | security vulnerabilities please | discover a security | found a security
X: find a security | security reports | security bug please | security related bug | security concerns
X: security release | security advisories for | security fixes | security considerations | report vulnerabilities
X: reporting vulnerabilities | report a vulnerability | reporting a vulnerability | vulnerability reports
X: disclose a vulnerability | zero vulnerabilities | no known vulnerabilities | openssf scorecard
X: openssf best practices | security scorecard | secure and | privacy focused analytics
X: privacy first analytics | privacy friendly analytics | privacy first platform | privacy policy | privacy in mind
X: valuing privacy | respects your privacy | bulletproof architecture | bulletproof node
X: rock solid | data protection regulation | secure and scalable
X: code signing for ios | code signing for macos | signed builds | code signing identity | kernel module
X: flash kernel | jupyter kernel | compute kernel | gpu kernel | attack damage | attack button | attack animation
X: attack speed | security camera footage | home security system | risk management trading | hacking together
X: hacking on | start hacking | hack on | happy hacking | hacked together | quick hack | dirty hack
X: hacker culture font | hackable editor | hackable text editor | hackable terminal
X: security sensitive
X: non-cryptographic hash | noncryptographic | non-cryptographic hash functions | not cryptographically
X: hash functions for strings | hash functions for data | family of hash functions | murmur hash | farmhash | cityhash
X: xxhash | spookyhash | fnv hash | rolling hash | perceptual hash | image hash | geohash | consistent hashing
X: possible security issue | potential security issue | security issue | security email | if you discover a security
X: security vulnerabilities within | security team at | security problem | security flaw in this
X: for security reasons | security reasons | security patches | security audit badge | vulnerabilities badge
X: known vulnerabilities badge | snyk vulnerabilities | xss reflection attacks graphql | code injection html
X: trust wallet | trust extension

[authentication]
alias: auth | authorization | login | identity | 认证 | 登录
E: authentication
E: social login | passwordless | magic link
E: mfa | two-factor | 2fa | one-time password | otp | totp
E: hotp | authenticator
E: face id | touch id | webauthn | fido | fido2 | passkey | u2f
E: yubico | hardware token | auth
E: authorization
E: authorisation
E: authentification | access control | access management
E: rbac | abac | acl | permission management
E: permission system | permission library
E: identity management | iam | identity provider | idp | identity server
E: identityserver | identityserver4 | identity platform | identity broker | identity federation | federated identity
E: digital identity | decentralized identity | decentralized identifier | did method | verifiable credential
E: aspnet identity | oauth | oauth2 | oauth1
E: openid | oidc
E: relying party | saml | saml2
E: single sign-on | sso server | cas server | cas client | kerberos
E: spnego | ldap server | ldap client | azure active directory
E: azure ad | pam module | json web token | jwt
E: jwe | jwk | paseto | login system | login page
E: login form | login screen | login and registration | facebook login | google login | google sign-in
E: sign in with google | sign in with ethereum | twitter login | github login | wechat login | login button
E: signup form | user registration | user login | user signup | account verification | omniauth
E: passport strategy | passport-js | devise extension | spring security | laravel passport
E: laravel sanctum | laravel socialite | socialite provider | auth0 | okta | keycloak
E: django allauth | flask login
E: authelia | authentik | ory hydra
E: casbin | cancan | pundit | shibboleth | simplesamlphp | 认证 | 登录 | 登陆 | 鉴权
E: 身份认证 | 权限管理 | 单点登录 | 用户管理 | 第三方登录 | 权限认证 | 認證 | 登入
E: 單點登入 | 身份验证 | 身份驗證 | 微信登录 | 扫码登录 | 统一认证 | 权限控制
E: 登录注册 | 权限系统 | 扫码登陆 | 權限管理 | 第三方登入 | 验证码登录 | JOSE
E: permission libraries | federated identities | digital identities | decentralized identities | aspnet identities
E: passport strategies
E: login and signup | login and register
E: sign in and sign up | login with google | login with github | log in with google
E: authenticate users | authenticates users | authenticate requests | authenticating requests | authenticating users
E: verify identity | identity verification | identity layer | identity infrastructure | identity solution
E: identity and access | identity and user management | user identity
E: user management system | user sign-in | customer identity | ciam
E: access proxy | identity aware proxy
E: zero trust access | zero-trust access | sso portal | sso provider | sso and
E: json web tokens | json web key
E: token management | api keys management
E: cookie sessions | clerk | magic links
E: magic login | passkeys
E: security key | security keys
E: one time passwords
E: roles and permissions | roles permissions | permissions for | permission checks
E: permissions library | google zanzibar
E: attribute-based access
E: ldap directory server
E: msal | sign-in with apple | apple sign in
E: social sign-in | social logins | account system | login ui kit
E: signup flow
E: autenticación | autenticação | inicio de sesión | authentifizierung | anmeldung | авторизация | 認証 | ログイン | 인증
E: 로그인
E: pkce challenge | proof key for code exchange | code verifier | code challenge | device code flow
E: client credentials flow | token verifier | token validator
E: sso client | sso integration | federated login | gssapi | radius client
E: tacacs | nss module | login manager | display manager
E: greeter | greetd | lightdm | automatic login | autologin | auto login | login daemon | session manager login
E: passport middleware
E: authenticate against | authenticating with
E: authjs
E: asp-net identity | apple login
E: steam login | telegram login
E: multi-factor | phone verification | kyc | account sharing | user verification | failed login
E: login protection | reset passwords | password management | change password
E: signature v4 | signature version 4 | aws signature | sigv4
E: sts client | assume role | temporary credentials | ssh certificates
E: permissions framework
E: permissions and roles | rebac | fine grained access | casl | access token manager
E: signup and login | siwe
E: self-sovereign identity | identity wallet | age verification | proof of personhood
E: accounts server | accounts client | accounts package
)lexicon",
R"lexicon(
[authentication]
S: macaroon | login | sign-in | sign up | registration form
S: account management | email verification | email confirmation | password reset | session management | session store
S: session handling | session middleware | 授权 | 权限 | 登錄 | 授權 | access token | refresh token
S: bearer token | id token | session token | api token | token refresh
S: token validation | token verification | token introspection | token revocation | token exchange | token issuance
S: token expiration | csrf token | pkce
S: implicit flow | client credential | resource owner password | password grant
S: device flow | device code | consent screen | redirect uri | client secret | consumer secret
S: logout | sign on | remember me | forgot password | forget password | password change | password hash
S: password protection | password protect | protected route | route protection
S: private route | route guard | guarded route | protected page | protected resource
S: authenticated user | authenticated request | unauthenticated | unauthorized
S: request signing | signed request | hmac signature | http signature
S: challenge response | ntlm
S: scram | sasl | srp protocol | secure remote password | windows hello
S: sms verification | verification code
S: pin lock | passcode | pattern lock | app lock | lock screen
S: biometric | fingerprint scanner | face unlock | touchid | faceid
S: account lockout | user session
S: cookie session | session cookie | session id
T: nextauth
S: stateless session | user role | role and permission | user permission | permission check
S: permission based | role management | role assignment | policy engine | xacml | ucan | zanzibar | tenant isolation
S: organization invite | invite user | user invitation | user provisioning | scim
S: directory service | user federation | user store | user model | identity mapping | claims-based
S: openldap | active directory | adfs | azure entra | entra id | federation metadata
S: webfinger | indieauth
S: did document | verifiable presentation | door access
S: impersonate user | sudo mode
S: three legged
S: cas protocol | cas ticket
S: 令牌 | 双因素认证
S: 角色权限 | 人脸登录 | 一键登录 | 短信验证码 | 模拟登录 | 注册登录 | 用户中心
S: 用户认证 | 登录验证 | 指纹识别 | 指纹解锁 | 手势密码 | 免密登录 | 接口鉴权
S: token 认证 | active directories
S: ldap | user management | yubikey | sso
S: users and roles | impersonation | password expiry
S: protected routes | email and password | email/password | hashed passwords
S: logged-in routes
S: verification email
S: access tokens | api tokens
S: log in and out | user credentials | audience | issuer
W: logged in user
T: Devise | cognito | Passport | passportjs | doorkeeper | rodauth | authlogic | cancancan
T: simplejwt | djoser | authlib | flask-security | shiro | sa-token
T: stytch | workos | supertokens | iron session | openiddict | asp-net core identity | onelogin
T: ping identity | pingfederate | duo security | authy | freeipa | gluu | wso2 | ory | fusionauth | zitadel | casdoor
T: open policy agent | opa | jasig cas | apereo cas | mozilla persona | browserid | metamask
T: satellizer | fosuserbundle | hwioauthbundle
T: meteor accounts | hello js | janrain | descope | propelauth
T: bcrypt
H: authentication client | authentication helper | authentication app | authentication handler | authentication scheme
H: authentication protocol | authentication example | authentication adapter | authentication mechanism
H: authentication method | authentication application | auth client | auth api | auth helper | auth example
H: auth component | auth solution | authorization layer | authorization solution | authorizer | identity service
H: identity library | oauth2 library | oauth2 example | oauth client library | oauth package | oauth service
H: oauth app | openid library | saml library | radius server | jwt verifier | json web token library | login example
H: login widget | login service | sign in button | user management api | user management library | user system
H: user module | user bundle | user service | account manager | account service | session manager | session library
H: session module | session backend | otp input | otp token | otp app | one time password library
H: strategy for passport | auth0 sdk | token service | token server | token handler | http basic authentication
H: 认证系统 | 登录系统 | 权限管理系统 | 权限框架 | 认证框架 | 认证服务 | 授权服务
T: NextAuth
H: 登录页面 | 登录界面 | 登录组件 | 单点登录系统 | 认证中心 | 用户管理系统 | 登录插件
H: 第三方登录组件 | 权限认证框架
W: pam | user account | callback url | client id | consumer key | app secret | log out | log in | sign out | signup
W: password protected | current user | pin code | session storage | user directory
W: account linking | claim | principal | service provider metadata | guest user | 会话 | supabase | lucia | identity
W: registration | cookie | authorize | authorized | authenticate | authenticated | authenticating | verification
W: protect | guard | middleware | encrypt | profile | expire | token generator
C: passport use | passport authenticate | passport session | passport initialize | require passport
C: passport serializeUser | jwt sign | jwt verify | jsonwebtoken | jwt encode | jwt decode
C: import jwt | Authorization Bearer | Bearer token | grant type | omniauth callbacks | provider OmniAuth
C: OmniAuth Builder | devise for | authenticate user | login required | AUTHENTICATION BACKENDS | AUTH USER MODEL
C: django contrib auth | Auth user | Auth attempt | Auth routes | auth sanctum | config services | security yml
C: security firewalls | EnableWebSecurity | EnableAuthorizationServer | EnableOAuth2Sso | EnableResourceServer
C: WebSecurityConfigurerAdapter | SecurityFilterChain | AddAuthentication | AddJwtBearer | AddIdentityServer
C: AddOpenIdConnect | UseAuthentication | AddIdentity | NEXTAUTH SECRET | NEXTAUTH URL | AUTH0 DOMAIN
C: AUTH0 CLIENT ID | JWT SECRET | jwt secret | SESSION SECRET | TOKEN SECRET | signInWithPopup
C: signInWithEmailAndPassword | GIDSignIn | FBSDKLoginKit | useSession | express-session | session secret
C: req session | req user | bcrypt hash | bcrypt compare | pam unix | etc pam d | auth required | auth sufficient
C: ldapsearch | ldapadd | kinit | htpasswd
C: signInWith | signIn | signOut | useAuth | AuthProvider | getServerSession | isAuthenticated
C: loginWithRedirect | withAuth | requireAuth | response_type code
X: oauth token for github api | api login required | login shell | login item | login to docker | docker login
X: docker authentication | npm login | heroku login | az login | tmux session | vim session | session replay
X: training session | browser session restore | terminal session | session type | session recording
X: android permission | runtime permission | permission request | app permission | file permission | acl anthology
X: acl 2020 | acl 2019 | acl 2021 | acl 2022 | acl 2023 | acl 2018 | acl paper | emnlp and acl | camera permission
X: microphone permission | location permission | identity matrix | identity function | erlang otp | elixir otp
X: otp application | otp design | otp behaviour | otp supervisor | spark session | rap session | otp release | otp 26
X: session of | design pattern lock | identity mapping resnet | dependency claim | insurance claim | opa locka
X: persona description | user persona | clerk office | brand identity | corporate identity | sign language
X: chat session | lock screen wallpaper | no login required | without login | email verification api
X: person re identification | gender identity | ice session | audio session | video session | session planner
X: conference session | sign in sheet
X: acl 2 | posix acls | login manager fonts | authentication tag | message authentication
X: message authentication code | authenticated encryption | encryption and authentication for | for authentication see
X: dispatch provider aws credentials | npm login first | font authentication | passwd field | gecos
)lexicon"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
